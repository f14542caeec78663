# Les courriels que Guichet envoie. Texte simple, une idée par ligne.

mail-foot = Guichet n’est pas un site du gouvernement du Canada. Guichet n’envoie aucun formulaire à votre place, et ne demande jamais de mot de passe par courriel.

mail-confirm = Votre compte Guichet
    .body = Bonjour,

        Vous avez demandé un compte Guichet avec cette adresse. Pour choisir votre mot de passe, ouvrez ce lien :

        { $link }

        Le lien sert une fois, pendant { $minutes } minutes.

        Si vous n’avez rien demandé, ne faites rien : aucun compte n’est créé.

mail-already = Vous avez déjà un compte Guichet
    .body = Bonjour,

        Quelqu’un, vous peut-être, a demandé un compte Guichet avec cette adresse. Vous en avez déjà un. Pour vous connecter :

        { $link }

        Si vous avez oublié votre mot de passe, cette page aide aussi. Si vous n’avez rien demandé, ne faites rien.

mail-reset = Choisir un nouveau mot de passe
    .body = Bonjour,

        Pour choisir un nouveau mot de passe pour votre compte Guichet, ouvrez ce lien :

        { $link }

        Le lien sert une fois, pendant { $minutes } minutes. Tous vos appareils devront ensuite se connecter de nouveau.

        Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.

mail-unknown = Aucun compte Guichet avec cette adresse
    .body = Bonjour,

        Quelqu’un, vous peut-être, a demandé un nouveau mot de passe pour cette adresse. Il n’y a aucun compte Guichet à cette adresse. Vous en avez peut-être un avec une autre. Pour en créer un :

        { $link }

        Si vous n’avez rien demandé, ne faites rien.

mail-password-changed = Votre mot de passe a changé
    .body = Bonjour,

        Le mot de passe de votre compte Guichet vient de changer.

        Si ce n’est pas vous, choisissez-en tout de suite un nouveau :

        { $link }

mail-email = Confirmez votre nouvelle adresse
    .body = Bonjour,

        Pour que votre compte Guichet utilise cette adresse, ouvrez ce lien :

        { $link }

        Le lien sert une fois, pendant { $minutes } minutes.

        Si vous n’avez rien demandé, ne faites rien.

mail-email-changed = L’adresse de votre compte Guichet a changé
    .body = Bonjour,

        Votre compte Guichet utilise maintenant une autre adresse. Cette adresse-ci ne permet plus de se connecter.

        Si ce n’est pas vous, répondez à la personne ou à l’organisme qui vous offre Guichet :

        { $link }

mail-security = La sécurité de votre compte a changé
    .body = Bonjour,

        { $what ->
            [codes-on] Votre compte Guichet demande maintenant un code à la connexion.
            [codes-off] Votre compte Guichet ne demande plus de code à la connexion.
            [recovery] De nouveaux codes de secours remplacent les anciens.
            [recovery-used] Un code de secours a servi à la connexion.
            [passkey-added] Une clé d’accès a été ajoutée à votre compte Guichet.
           *[passkey-removed] Une clé d’accès a été retirée de votre compte Guichet.
        }

        Si ce n’est pas vous, choisissez tout de suite un nouveau mot de passe :

        { $link }
