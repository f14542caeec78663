# The mails that Guichet sends. Plain text, one idea a line.

mail-foot = Guichet is not a Government of Canada site. Guichet sends no form for you, and never asks for a password by e-mail.

mail-confirm = Your Guichet account
    .body = Hello,

        You asked for a Guichet account with this address. To choose your password, open this link:

        { $link }

        The link works once, for { $minutes } minutes.

        If you asked for nothing, do nothing: no account is made.

mail-already = You already have a Guichet account
    .body = Hello,

        Someone, perhaps you, asked for a Guichet account with this address. You already have one. To sign in:

        { $link }

        If you forgot your password, that page helps, too. If you asked for nothing, do nothing.

mail-reset = Choose a new password
    .body = Hello,

        To choose a new password for your Guichet account, open this link:

        { $link }

        The link works once, for { $minutes } minutes. All your devices will have to sign in again afterwards.

        If you asked for nothing, do nothing: your password stays the same.

mail-unknown = No Guichet account with this address
    .body = Hello,

        Someone, perhaps you, asked for a new password for this address. There is no Guichet account with it. You may have one with another address. To make one:

        { $link }

        If you asked for nothing, do nothing.

mail-password-changed = Your password has changed
    .body = Hello,

        The password of your Guichet account has just changed.

        If it was not you, choose a new one at once:

        { $link }

mail-email = Confirm your new address
    .body = Hello,

        For your Guichet account to use this address, open this link:

        { $link }

        The link works once, for { $minutes } minutes.

        If you asked for nothing, do nothing.

mail-email-changed = The address of your Guichet account has changed
    .body = Hello,

        Your Guichet account now uses another address. This one no longer signs in.

        If it was not you, write to the person or the organisation that offers you Guichet:

        { $link }

mail-security = The security of your account has changed
    .body = Hello,

        { $what ->
            [codes-on] Your Guichet account now asks for a code when you sign in.
            [codes-off] Your Guichet account no longer asks for a code when you sign in.
            [recovery] New recovery codes replace the old ones.
            [recovery-used] A recovery code was used to sign in.
            [passkey-added] A passkey was added to your Guichet account.
           *[passkey-removed] A passkey was removed from your Guichet account.
        }

        If it was not you, choose a new password at once:

        { $link }
