### Le compte : se connecter, le protéger, le quitter.

account-title = Votre compte
account-looking = Nous vérifions la connexion…
account-busy = Un instant…
account-leave = Annuler
account-faults = Ce n’est pas encore fait
account-why = Avec un compte, vos demandes vous suivent : vous commencez sur un appareil et continuez sur un autre. Ce que vous écrivez est toujours gardé d’abord sur cet appareil, et vous pouvez vous passer de compte.
account-follows = Ce que vous écrivez sur cet appareil est aussi gardé dans votre compte. Vous le retrouvez sur chaque appareil où vous vous connectez.
account-keep = Ces demandes sont-elles aussi à vous ?
    .why = Elles étaient sur cet appareil avant votre connexion. Si elles sont à quelqu’un d’autre, laissez-les ici.
    .yes = Oui, les garder dans mon compte
    .no = Non, les laisser sur cet appareil seulement
account-unsent = La déconnexion n’est pas encore faite : une partie de ce qui suit n’est pas dans votre compte, et serait effacée de cet appareil.
    .how = Rejoignez un réseau et essayez de nouveau. Ou exportez d’abord ces demandes dans des fichiers.
    .lose = Se déconnecter et les effacer

account-away = Un compte a besoin du réseau.
account-trouble = Votre compte ne s’ouvre pas maintenant.
account-away-drafts = Vos demandes sont sur cet appareil. Vous pouvez continuer à les remplir sans compte et sans réseau.

## Se connecter

account-lead = Vous n’avez pas besoin d’un compte pour faire votre demande.
account-sign-in-title = Se connecter
account-sign-in = Se connecter
account-email = Adresse courriel
    .missing = Écrivez votre adresse courriel.
account-password = Mot de passe
    .missing = Écrivez votre mot de passe.
    .wrong-password = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux. Les majuscules et les espaces comptent.
account-own = Est-ce votre propre appareil ?
    .missing = Dites si c’est votre propre appareil.
    .yes = Oui
    .yes-hint = La connexion dure quand vous fermez le navigateur, mais pas longtemps.
    .no = Non, d’autres s’en servent aussi
    .no-hint = La connexion se termine quand vous fermez le navigateur.
account-by-passkey = Se connecter avec une clé d’accès
account-others = Pas encore de compte, ou mot de passe oublié ?
account-to-sign-in = Retour à la connexion
account-to-make = Créer un compte
account-to-forgot = J’ai oublié mon mot de passe
account-make-title = Créer un compte
account-make-why = Écrivez votre adresse. Nous y envoyons un lien. Il ouvre une page où vous choisissez votre mot de passe.
account-make = Recevoir le lien
account-forgot-title = Mot de passe oublié
account-forgot-why = Écrivez l’adresse de votre compte. Nous y envoyons un lien. Il ouvre une page où vous choisissez un nouveau mot de passe.
account-forgot = Recevoir le lien
account-sent-title = Regardez vos courriels
account-sent = Nous avons envoyé un courriel à { $email }.
account-sent-then = Ouvrez le lien du courriel sur l’appareil que vous voulez utiliser. Le lien sert une seule fois, pendant 20 minutes.
account-sent-nothing = Rien n’arrive ? Attendez quelques minutes, regardez dans les indésirables, et vérifiez que l’adresse est bien écrite.
account-sent-again = Recevoir un autre courriel

## Deuxième étape

account-second-title = Encore un code
account-second-why = Votre mot de passe est bon. Votre compte demande aussi un code. Vous avez 10 minutes.
account-second = Continuer
account-second-recovery = Utiliser un code de secours
account-second-code = Utiliser un code de l’application
account-second-leave = Recommencer la connexion
account-code = Code à six chiffres
    .hint = Votre application de codes le montre.
    .missing = Écrivez le code à six chiffres.
account-code-recovery = Code de secours
    .hint = Un des codes que vous avez gardés. Chacun sert une fois. Les tirets et les majuscules ne comptent pas.
    .missing = Écrivez un code de secours.
account-code-any = Code
    .hint = Les six chiffres de votre application de codes, ou un code de secours.
    .missing = Écrivez le code.

## Mots de passe

password = Mot de passe
    .why = Si vous le changez, tous vos autres appareils sont déconnectés.
    .show = Montrer le mot de passe
    .hide = Cacher le mot de passe
account-password-now = Votre mot de passe actuel
    .missing = Écrivez votre mot de passe actuel.
    .wrong-password = Ce n’est pas votre mot de passe. Les majuscules et les espaces comptent.
account-password-new = Nouveau mot de passe
    .hint = 15 caractères ou plus. Une phrase de plusieurs mots convient bien. Les espaces et toutes les écritures sont permis, et vous pouvez le coller.
    .missing = Choisissez un mot de passe.

## Ce qui est demandé de nouveau

account-prove-title = Prouvez que c’est vous
account-prove-why = Votre connexion date d’un moment. Prouvez de nouveau que c’est vous : ce que vous avez demandé se fait ensuite, et rien de ce que vous avez écrit n’est perdu.
account-prove = C’est moi, continuer

## Connecté

account-in = Vous utilisez le compte { $email }.
account-until = Si vous ne faites rien ici, la connexion se termine à { $hours } h { $minutes }.
    .day = Si vous ne faites rien ici, la connexion se termine le { $date } à { $hours } h { $minutes }.
    .ends = La connexion se termine à { $hours } h { $minutes }. Vous pourrez vous reconnecter tout de suite.
    .ends-day = La connexion se termine le { $date } à { $hours } h { $minutes }. Vous pourrez vous reconnecter tout de suite.
account-soon = La connexion se termine dans moins de 5 minutes. Pour continuer, appuyez sur « Prolonger la connexion ».
    .ends = La connexion se termine dans moins de 5 minutes. Vous pourrez vous reconnecter tout de suite.
account-extend = Prolonger la connexion
account-sign-out = Se déconnecter
account-sign-out-everywhere = Se déconnecter partout

sessions-title = Vos connexions
sessions-why = Si vous ne reconnaissez pas un appareil, déconnectez-le, puis changez votre mot de passe.
sessions-unnamed = Appareil sans nom
sessions-this = Cet appareil
sessions-began = Depuis le { $date } à { $hours } h { $minutes }
sessions-seen = Dernière activité le { $date } à { $hours } h { $minutes }
sessions-end = Déconnecter
sessions-end-this = Se déconnecter ici

account-to-change-password = Changer le mot de passe
account-change-password = Changer le mot de passe
account-to-change-email = Changer l’adresse
account-change-email = Recevoir le lien
    .why = C’est avec elle que vous vous connectez. Une nouvelle adresse ne compte que lorsque vous ouvrez le lien que nous y envoyons.
account-email-new = Nouvelle adresse courriel
    .missing = Écrivez la nouvelle adresse.

codes-title = Code à la connexion
codes-why = En plus du mot de passe, votre compte peut demander un code de six chiffres, montré par une application sur votre téléphone. Qui devine votre mot de passe n’entre pas sans ce code.
codes-on = Votre compte demande un code à chaque connexion.
codes-left = { $count ->
    [0] Il ne reste aucun code de secours. Faites-en de nouveaux.
    [one] Il reste { $count } code de secours.
   *[other] Il reste { $count } codes de secours.
}
codes-to-begin = Demander un code à la connexion
codes-need = Il faut une application de codes, par exemple celle de votre téléphone pour les mots de passe, Google Authenticator ou Aegis.
codes-begin = Commencer
codes-key = La clé de votre application
    .what = Dans l’application, ajoutez un compte et tapez cette clé. Les espaces ne comptent pas.
    .here = Si l’application est sur cet appareil, ouvrez-la directement :
    .open = Ouvrir l’application de codes
codes-confirm = Vérifier le code
codes-to-recover = Nouveaux codes de secours
codes-recover-why = De nouveaux codes remplacent les anciens, qui ne servent plus.
codes-recover = Faire de nouveaux codes
codes-to-end = Ne plus demander de code
codes-end-why = Le mot de passe suffira pour entrer. Les codes de secours ne serviront plus.
codes-end = Ne plus demander de code
    .password-short = Sans code, votre mot de passe est trop court. Choisissez-en d’abord un de 15 caractères ou plus.

recovery-title = Vos codes de secours
recovery-what = Si vous perdez votre application de codes, chacun de ces codes permet d’entrer une fois.
recovery-once = Ils ne seront plus montrés. Imprimez-les ou copiez-les, et gardez-les loin de votre téléphone.
recovery-copy = Copier les codes
    .done = Les codes sont copiés.
    .failed = Le navigateur n’a pas pu copier. Choisissez les codes avec le doigt ou la souris, ou écrivez-les.
recovery-print = Imprimer les codes
recovery-kept = J’ai gardé mes codes

## Clés d’accès

passkey = Clé d’accès
    .what = Une clé d’accès remplace le mot de passe : votre appareil prouve que c’est vous, avec votre doigt, votre visage ou le code qui le déverrouille. Elle ne peut être ni devinée ni donnée par erreur.
passkeys-title = Clés d’accès
passkeys-none = Vous n’avez pas encore de clé d’accès.
passkeys-to-add = Ajouter une clé d’accès
passkeys-name = Nom de la clé
    .hint = Pour la reconnaître dans la liste.
    .missing = Donnez un nom à la clé.
passkeys-add-then = Votre navigateur vous demandera ensuite de confirmer.
passkeys-add = Ajouter la clé
passkeys-added = Ajoutée le { $date }
passkeys-to-remove = Retirer
passkeys-remove-why = Cette clé ne permettra plus d’entrer. Retirez-la aussi de votre appareil, dans ses réglages.
passkeys-remove = Retirer la clé
passkey-unknown = Ce navigateur ne connaît pas les clés d’accès, ou la page ne vient pas d’une adresse sécurisée. Utilisez votre mot de passe, ou un autre navigateur.
passkey-left = Rien n’a été confirmé : la fenêtre du navigateur a été fermée, le temps est passé, ou il n’y a pas de clé ici. Réessayez.
passkey-there = Cet appareil a déjà une clé d’accès pour votre compte.
passkey-failed = Le navigateur n’a pas pu se servir d’une clé d’accès. Réessayez, ou utilisez votre mot de passe.

## Quitter

account-erase-title = Supprimer votre compte
account-to-erase = Supprimer le compte
account-erase = Oui, supprimer le compte
    .goes = Vos demandes dans votre compte, votre adresse, votre mot de passe, vos codes, vos clés d’accès et vos connexions sont effacés du serveur, tout de suite et pour toujours.
    .stays = Les demandes sur cet appareil restent. Pour les effacer, allez à « Vos demandes ».
    .sure = Cela ne peut pas être annulé. Écrivez votre mot de passe pour confirmer.

## Les liens des courriels

account-link-new = Choisissez votre mot de passe
    .why = Votre compte est créé quand vous appuyez sur le bouton.
account-link-make = Créer le compte
account-link-password = Choisissez un nouveau mot de passe
    .why = Tous vos appareils sont ensuite déconnectés. Vous vous reconnectez avec le nouveau mot de passe.
account-link-reset = Garder ce mot de passe
account-link-email = Confirmez votre nouvelle adresse
    .why = Votre compte utilisera cette adresse à partir de maintenant.
account-link-confirm = Confirmer l’adresse
account-link-missing = Cette page s’ouvre par le lien d’un courriel. Le lien n’est pas entier, ou la page a été actualisée. Ouvrez de nouveau le lien du courriel.
account-link-other = Si le lien ne sert plus, demandez-en un autre.
account-link-to = Aller à votre compte

## Ce qui vient d’être fait

account-told =
    .kept = Ces demandes sont désormais dans votre compte.
    .left = Ces demandes restent sur cet appareil seulement.
    .in = La connexion est faite.
    .out = La connexion est terminée.
    .out-everywhere = Toutes vos connexions sont terminées.
    .out-sealed = La connexion est terminée. Ce qui est verrouillé sur cet appareil y reste : une fois le verrou ouvert, ce que votre compte contient déjà en est effacé.
    .ended = La connexion s’est terminée : le temps est passé, ou c’était demandé ailleurs. Connectez-vous de nouveau.
    .extended = La connexion est prolongée.
    .password = Le mot de passe est changé. Vos autres appareils sont déconnectés.
    .email-sent = Nous avons envoyé un courriel à { $email }. L’adresse change quand vous ouvrez son lien.
    .email = L’adresse de votre compte est changée.
    .session-ended = Déconnecté : { $device }
    .recovery-kept = Votre compte demande un code à chaque connexion. Gardez bien vos codes de secours.
    .codes-ended = Votre compte ne demande plus de code.
    .passkey-added = La clé d’accès est ajoutée : { $name }
    .passkey-removed = La clé d’accès est retirée : { $name }
    .erased = Votre compte est supprimé. Vos demandes restent sur cet appareil.
    .made = Votre compte est créé, et la connexion est faite.
    .reset = Le nouveau mot de passe est gardé. Connectez-vous avec lui.

## Ce que le serveur refuse

api-missing = Il manque quelque chose ici.
api-no-network = Le réseau manque, ou le serveur ne répond pas. Réessayez quand le réseau revient.
api-no-server = Ici, Guichet est offert sans comptes.
api-not-found = Ce n’est plus là. Actualisez la page.
api-method-not-allowed = La page et le serveur ne se comprennent pas. Actualisez la page, puis réessayez.
api-request-timeout = L’envoi a pris trop de temps. Réessayez.
api-payload-too-large = C’est trop long pour être envoyé. Raccourcissez, puis réessayez.
api-bad-request = L’envoi a été coupé. Réessayez.
api-not-json = La page et le serveur ne se comprennent pas. Actualisez la page, puis réessayez.
api-not-understood = La page et le serveur ne se comprennent pas. Actualisez la page, puis réessayez.
api-elsewhere = Le serveur refuse, parce que la demande semble venir d’un autre site. Ouvrez Guichet à son adresse habituelle, puis réessayez.
api-signed-out = La connexion est terminée. Connectez-vous de nouveau.
api-wrong-password = Ce n’est pas le bon mot de passe. Les majuscules et les espaces comptent.
api-wrong-code = Ce n’est pas le bon code, ou il a déjà servi. Attendez le code suivant, puis écrivez-le.
api-wrong-passkey = Cette clé d’accès n’est pas connue ici, ou le temps est passé. Réessayez, ou utilisez votre mot de passe.
api-prove-again = Rien n’est changé, parce que vous n’avez pas prouvé que c’est vous. Réessayez.
api-link-ended = Ce lien a déjà servi, ou il est trop vieux. Demandez-en un autre.
api-email-unread = Une adresse courriel ressemble à nom@exemple.ca. Vérifiez le @ et le point, et retirez les espaces.
api-password-short = Ce mot de passe est trop court. Il faut 15 caractères ou plus. Ajoutez quelques mots.
api-password-long = Ce mot de passe est trop long. Raccourcissez-le.
api-password-weak = Ce mot de passe se devine trop facilement. Évitez votre nom, votre adresse et les suites comme 1234. Prenez plusieurs mots sans lien entre eux.
api-too-many-kept = Il y en a déjà trop. Retirez-en un, puis réessayez.
api-upgrade-required = Ce brouillon a été modifié en dernier par un Guichet plus récent. Mettez d’abord cette page à jour : ce que vous avez saisi reste sur cet appareil et sera envoyé ensuite.
api-attachment-empty = Ce fichier est vide. Ouvrez-le pour voir s’il contient quelque chose, puis choisissez-le de nouveau.
api-attachment-too-large = Ce fichier dépasse 4 Mo. Numérisez avec moins de détails (150 points par pouce suffisent), ou séparez-le en deux.
api-attachment-cut = Le fichier n’est pas arrivé tel qu’il a été envoyé. Choisissez-le de nouveau.
api-attachment-heic = C’est une photo au format HEIC. Sur iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo ; ou envoyez-vous la photo par courriel, elle arrive en JPEG.
api-attachment-svg = C’est un dessin au format SVG, qui peut contenir des programmes. Ouvrez-le, puis imprimez-le dans un fichier PDF.
api-attachment-archive = C’est une archive : plusieurs fichiers en un. Ouvrez-la, puis ajoutez un par un les fichiers qu’elle contient.
api-attachment-word = C’est un document de traitement de texte. Ouvrez-le, choisissez « Enregistrer sous » ou « Exporter », puis PDF, et ajoutez ce PDF.
api-attachment-encrypted = Ce PDF est protégé. Ouvrez-le avec son mot de passe, imprimez-le dans un nouveau fichier PDF, puis ajoutez celui-ci.
api-attachment-damaged = Ce fichier ne s’ouvre pas : il est abîmé ou incomplet. Ouvrez-le chez vous. S’il s’ouvre, enregistrez-le de nouveau ; sinon, numérisez ou photographiez encore la page.
api-attachment-too-many-pixels = Cette image a trop de points. Réduisez-la à 5 000 points de côté ou moins, ou photographiez avec une résolution plus basse.
api-attachment-too-heavy = Ce fichier demande trop pour être ouvert. Imprimez-le dans un nouveau fichier PDF, ou photographiez la page, puis ajoutez le résultat.
api-attachment-active = Ce PDF contient un programme ou lance une action. Imprimez-le dans un nouveau fichier PDF, puis ajoutez celui-ci.
api-attachment-embedded = Ce PDF contient d’autres fichiers. Enregistrez-les, ajoutez-les un par un, puis imprimez celui-ci dans un nouveau fichier PDF.
api-attachment-misnamed = La fin du nom ne correspond pas à ce qu’est le fichier. Donnez-lui la bonne fin (.pdf, .jpg ou .png), ou enregistrez-le de nouveau.
api-attachment-other = Seuls les fichiers PDF, JPEG et PNG sont pris. Ouvrez celui-ci, puis imprimez-le dans un fichier PDF.
api-attachment-no-room = Vos fichiers prennent toute la place de votre compte. Retirez ceux dont vous n’avez plus besoin, puis réessayez.
api-too-many = { $minutes ->
    [one] Trop d’essais. Attendez { $minutes } minute, puis réessayez.
   *[other] Trop d’essais. Attendez { $minutes } minutes, puis réessayez.
}
api-unavailable = Le serveur est occupé. Réessayez dans un moment.
api-storage-full = Le serveur n’a plus de place. Réessayez plus tard.
api-internal = Le serveur n’a pas pu le faire. Ce n’est pas votre faute. Réessayez plus tard.
