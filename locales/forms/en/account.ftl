### The account: signing in, securing it, leaving it.

account-title = Your account
account-looking = We are looking whether you are signed in…
account-busy = One moment…
account-leave = Cancel
account-faults = It is not done yet
account-why = With an account, your applications follow you: you begin on one device and go on with another. What you write is still kept on this device first, and you can do without an account.
account-follows = What you write on this device is also kept in your account. You find it again on every device on which you sign in.
account-keep = Are these applications yours, too?
    .why = They were on this device before you signed in. If they are somebody else’s, leave them here.
    .yes = Yes, keep them in my account
    .no = No, leave them on this device only
account-unsent = You are not signed out yet: part of this is not in your account, and signing out erases it from this device.
    .how = Connect to a network and try again. Or export these applications to files first.
    .lose = Sign out and erase them

account-away = An account needs the network.
account-trouble = Your account does not open now.
account-away-drafts = Your applications are on this device. You can go on filling them in without an account and without a network.

## Signing in

account-lead = You do not need an account to make your application.
account-sign-in-title = Sign in
account-sign-in = Sign in
account-email = E-mail address
    .missing = Write your e-mail address.
account-password = Password
    .missing = Write your password.
    .wrong-password = The address and the password do not belong together. Check both. Capital letters and spaces count.
account-own = Is this your own device?
    .missing = Say whether this is your own device.
    .yes = Yes
    .yes-hint = You stay signed in when you close the browser, but not for long.
    .no = No, others use it too
    .no-hint = Closing the browser signs you out.
account-by-passkey = Sign in with a passkey
account-others = No account yet, or forgot your password?
account-to-sign-in = Back to signing in
account-to-make = Make an account
account-to-forgot = I forgot my password
account-make-title = Make an account
account-make-why = Write your address. We send a link to it. It opens a page where you choose your password.
account-make = Get the link
account-forgot-title = Forgotten password
account-forgot-why = Write the address of your account. We send a link to it. It opens a page where you choose a new password.
account-forgot = Get the link
account-sent-title = Look at your e-mail
account-sent = We sent an e-mail to { $email }.
account-sent-then = Open the link in the e-mail on the device you want to use. The link works once, for 20 minutes.
account-sent-nothing = Nothing comes? Wait a few minutes, look in the junk mail, and check that the address is written correctly.
account-sent-again = Get another e-mail

## The second step

account-second-title = One more code
account-second-why = Your password is right. Your account also asks for a code. You have 10 minutes.
account-second = Continue
account-second-recovery = Use a recovery code
account-second-code = Use a code from the app
account-second-leave = Start signing in again
account-code = Code of six digits
    .hint = Your app for codes shows it.
    .missing = Write the code of six digits.
account-code-recovery = Recovery code
    .hint = One of the codes you kept. Each works once. Dashes and capital letters do not count.
    .missing = Write a recovery code.
account-code-any = Code
    .hint = The six digits from your app for codes, or a recovery code.
    .missing = Write the code.

## Passwords

password = Password
    .why = If you change it, all your other devices are signed out.
    .show = Show the password
    .hide = Hide the password
account-password-now = Your current password
    .missing = Write your current password.
    .wrong-password = This is not your password. Capital letters and spaces count.
account-password-new = New password
    .hint = 15 characters or more. A sentence of several words is good. Spaces and every kind of writing are allowed, and you can paste it.
    .missing = Choose a password.

## What is asked again

account-prove-title = Prove that it is you
account-prove-why = You signed in a while ago. Prove again that it is you: then what you asked for is done, and nothing you wrote is lost.
account-prove = It is me, continue

## Signed in

account-in = You are signed in: { $email }
account-until = If you do nothing here, you will be signed out at { $hours }:{ $minutes }.
    .day = If you do nothing here, you will be signed out on { $date } at { $hours }:{ $minutes }.
    .ends = You will be signed out at { $hours }:{ $minutes }. You can sign in again right away.
    .ends-day = You will be signed out on { $date } at { $hours }:{ $minutes }. You can sign in again right away.
account-soon = You will be signed out in less than 5 minutes. To stay, press “Stay signed in”.
    .ends = You will be signed out in less than 5 minutes. You can sign in again right away.
account-extend = Stay signed in
account-sign-out = Sign out
account-sign-out-everywhere = Sign out everywhere

sessions-title = Where you are signed in
sessions-why = If you do not recognize a device, sign it out, then change your password.
sessions-unnamed = Device without a name
sessions-this = This device
sessions-began = Since { $date } at { $hours }:{ $minutes }
sessions-seen = Last used on { $date } at { $hours }:{ $minutes }
sessions-end = Sign out
sessions-end-this = Sign out here

account-to-change-password = Change the password
account-change-password = Change the password
account-to-change-email = Change the address
account-change-email = Get the link
    .why = You sign in with it. A new address counts only once you open the link we send to it.
account-email-new = New e-mail address
    .missing = Write the new address.

codes-title = Code when signing in
codes-why = Besides the password, your account can ask for a code of six digits, shown by an app on your phone. Whoever guesses your password does not get in without this code.
codes-on = Your account asks for a code each time you sign in.
codes-left = { $count ->
    [0] There are no recovery codes left. Make new ones.
    [one] There is { $count } recovery code left.
   *[other] There are { $count } recovery codes left.
}
codes-to-begin = Ask for a code when signing in
codes-need = You need an app for codes, for example the one your phone has for passwords, Google Authenticator or Aegis.
codes-begin = Begin
codes-key = The key for your app
    .what = In the app, add an account and type this key. Spaces do not count.
    .here = If the app is on this device, open it directly:
    .open = Open the app for codes
codes-confirm = Check the code
codes-to-recover = New recovery codes
codes-recover-why = New codes replace the old ones, which no longer work.
codes-recover = Make new codes
codes-to-end = Stop asking for a code
codes-end-why = The password will be enough to get in. The recovery codes will no longer work.
codes-end = Stop asking for a code
    .password-short = Without a code, your password is too short. First choose one of 15 characters or more.

recovery-title = Your recovery codes
recovery-what = If you lose your app for codes, each of these codes lets you in once.
recovery-once = They will not be shown again. Print them or copy them, and keep them away from your phone.
recovery-copy = Copy the codes
    .done = The codes are copied.
    .failed = The browser could not copy. Select the codes with your finger or the mouse, or write them down.
recovery-print = Print the codes
recovery-kept = I have kept my codes

## Passkeys

passkey = Passkey
    .what = A passkey takes the place of the password: your device proves that it is you, with your finger, your face or the code that unlocks it. It can be neither guessed nor given away by mistake.
passkeys-title = Passkeys
passkeys-none = You have no passkey yet.
passkeys-to-add = Add a passkey
passkeys-name = Name of the passkey
    .hint = To recognize it in the list.
    .missing = Give the passkey a name.
passkeys-add-then = Your browser will then ask you to confirm.
passkeys-add = Add the passkey
passkeys-added = Added on { $date }
passkeys-to-remove = Remove
passkeys-remove-why = This passkey will no longer let you in. Remove it from your device, too, in its settings.
passkeys-remove = Remove the passkey
passkey-unknown = This browser does not know passkeys, or the page does not come from a secure address. Use your password, or another browser.
passkey-left = Nothing was confirmed: the browser’s window was closed, the time ran out, or there is no passkey here. Try again.
passkey-there = This device already has a passkey for your account.
passkey-failed = The browser could not use a passkey. Try again, or use your password.

## Leaving

account-erase-title = Delete your account
account-to-erase = Delete the account
account-erase = Yes, delete the account
    .goes = Your applications in your account, your address, your password, your codes, your passkeys and the list of where you are signed in are erased from the server, at once and for good.
    .stays = The applications on this device stay. To erase them, go to “Your applications”.
    .sure = This cannot be undone. Write your password to confirm.

## The links of e-mails

account-link-new = Choose your password
    .why = Your account is made when you press the button.
account-link-make = Make the account
account-link-password = Choose a new password
    .why = All your devices are then signed out. You sign in again with the new password.
account-link-reset = Keep this password
account-link-email = Confirm your new address
    .why = Your account will use this address from now on.
account-link-confirm = Confirm the address
account-link-missing = This page opens by the link in an e-mail. The link is not whole, or the page was refreshed. Open the link in the e-mail again.
account-link-other = If the link no longer works, ask for another one.
account-link-to = Go to your account

## What was just done

account-told =
    .kept = These applications are in your account from now on.
    .left = These applications stay on this device only.
    .in = You are signed in.
    .out = You are signed out.
    .out-everywhere = You are signed out everywhere.
    .out-sealed = You are signed out. What is locked on this device stays there: once the lock is opened, what your account has already is erased here.
    .ended = You were signed out: the time ran out, or it was asked for elsewhere. Sign in again.
    .extended = You stay signed in.
    .password = The password is changed. Your other devices are signed out.
    .email-sent = We sent an e-mail to { $email }. The address changes when you open its link.
    .email = The address of your account is changed.
    .session-ended = Signed out: { $device }
    .recovery-kept = Your account asks for a code each time you sign in. Keep your recovery codes safe.
    .codes-ended = Your account no longer asks for a code.
    .passkey-added = The passkey is added: { $name }
    .passkey-removed = The passkey is removed: { $name }
    .erased = Your account is deleted. Your applications stay on this device.
    .made = Your account is made, and you are signed in.
    .reset = The new password is kept. Sign in with it.

## What the server refuses

api-missing = Something is missing here.
api-no-network = There is no network, or the server does not answer. Try again when the network is back.
api-no-server = Here, Guichet is offered without accounts.
api-not-found = This is no longer there. Refresh the page.
api-method-not-allowed = The page and the server do not understand each other. Refresh the page, then try again.
api-request-timeout = Sending took too long. Try again.
api-payload-too-large = This is too long to be sent. Make it shorter, then try again.
api-bad-request = Sending was cut off. Try again.
api-not-json = The page and the server do not understand each other. Refresh the page, then try again.
api-not-understood = The page and the server do not understand each other. Refresh the page, then try again.
api-elsewhere = The server refuses, because the request seems to come from another site. Open Guichet at its usual address, then try again.
api-signed-out = You are no longer signed in. Sign in again.
api-wrong-password = This is not the right password. Capital letters and spaces count.
api-wrong-code = This is not the right code, or it was used already. Wait for the next code, then write it.
api-wrong-passkey = This passkey is not known here, or the time ran out. Try again, or use your password.
api-prove-again = Nothing is changed, because you did not prove that it is you. Try again.
api-link-ended = This link was used already, or it is too old. Ask for another one.
api-email-unread = An e-mail address looks like name@example.ca. Check the @ and the dot, and take out any spaces.
api-password-short = This password is too short. It needs 15 characters or more. Add a few words.
api-password-long = This password is too long. Make it shorter.
api-password-weak = This password is too easy to guess. Avoid your name, your address and runs such as 1234. Take several words that have nothing to do with each other.
api-too-many-kept = There are too many already. Remove one, then try again.
api-upgrade-required = This draft was last changed by a newer Guichet. Update this page first: what you typed stays on this device and is sent afterwards.
api-attachment-empty = This file is empty. Open it to see whether there is anything in it, then choose it again.
api-attachment-too-large = This file is larger than 4 MB. Scan with less detail (150 dots per inch are enough), or make two files of it.
api-attachment-cut = The file did not arrive as it was sent. Choose it again.
api-attachment-heic = This is a photo in the format HEIC. On an iPhone: Settings, Camera, Formats, “Most Compatible”, then take the photo again; or e-mail the photo to yourself, it arrives as a JPEG.
api-attachment-svg = This is a drawing in the format SVG, which may contain programs. Open it, then print it to a PDF file.
api-attachment-archive = This is an archive: several files in one. Open it, then add the files in it one by one.
api-attachment-word = This is a word processor’s document. Open it, choose “Save as” or “Export”, then PDF, and add that PDF.
api-attachment-encrypted = This PDF is protected. Open it with its password, print it to a new PDF file, then add that one.
api-attachment-damaged = This file does not open: it is damaged or incomplete. Open it yourself. If it opens, save it again; if not, scan or photograph the page once more.
api-attachment-too-many-pixels = This picture has too many dots. Make it smaller, 5,000 dots a side or less, or take the photo at a lower resolution.
api-attachment-too-heavy = This file asks too much to be opened. Print it to a new PDF file, or photograph the page, then add the result.
api-attachment-active = This PDF contains a program or starts an action. Print it to a new PDF file, then add that one.
api-attachment-embedded = This PDF contains other files. Save them, add them one by one, then print this one to a new PDF file.
api-attachment-misnamed = The end of the name does not fit what the file is. Give it the right ending (.pdf, .jpg or .png), or save it again.
api-attachment-other = Only PDF, JPEG and PNG files are taken. Open this one, then print it to a PDF file.
api-attachment-no-room = Your files take all the room of your account. Remove those you no longer need, then try again.
api-too-many = { $minutes ->
    [one] Too many tries. Wait { $minutes } minute, then try again.
   *[other] Too many tries. Wait { $minutes } minutes, then try again.
}
api-unavailable = The server is busy. Try again in a moment.
api-storage-full = The server has no more room. Try again later.
api-internal = The server could not do it. It is not your fault. Try again later.
