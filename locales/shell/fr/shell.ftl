### Ce que disent les pages avant que l’application soit là, ou quand elle ne peut pas l’être.

shell-name = Guichet
shell-title = Guichet : carte de résident permanent
shell-description = Préparez votre demande de carte de résident permanent, étape par étape. Tout reste sur cet appareil, et tout fonctionne sans réseau.
shell-choose = Choisissez votre langue.
shell-language = Français
shell-loading = La page s’ouvre…
shell-noscript = Cette page a besoin de JavaScript. Activez-le dans les réglages du navigateur, puis rechargez la page.

plain-title = La page ne peut pas continuer
plain-kept = Ce que vous avez écrit et qui était enregistré reste sur cet appareil. Rien n’a été effacé.
plain-old = Réessayez d’abord. Si la page ne s’ouvre toujours pas, mettez le navigateur à jour ou prenez-en un plus récent.
plain-retry = Réessayer
plain-drafts = Vos brouillons
plain-export = Vous pouvez en garder une copie : chaque fichier se rouvre plus tard avec « Importer un brouillon ».
plain-unread = Les brouillons de cet appareil ne peuvent pas être lus maintenant.

missing-title = Il n’y a rien à cette adresse.
missing-text = L’adresse est peut-être mal écrite, ou la page n’existe plus. Vos brouillons ne sont pas touchés.
missing-start = Aller au début
