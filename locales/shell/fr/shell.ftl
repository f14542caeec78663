### Ce que disent les pages avant que l’application soit là, ou quand elle ne peut pas l’être.

shell-noscript = Cette page a besoin de JavaScript. Activez-le dans les réglages du navigateur, puis rechargez la page.

plain-title = La page ne peut pas continuer
plain-kept = Ce que vous avez écrit et qui était enregistré reste sur cet appareil. Rien n’a été effacé.
plain-old = Réessayez d’abord. Si la page ne s’ouvre toujours pas, mettez le navigateur à jour ou prenez-en un plus récent.
plain-retry = Réessayer
plain-drafts = Vos demandes
plain-export = Vous pouvez en garder une copie : chaque fichier se rouvre plus tard avec « Importer ».
plain-unread = Les demandes de cet appareil ne peuvent pas être lues maintenant.

plain-locked = Les demandes verrouillées par une phrase de passe ne peuvent pas être montrées ici. Elles sont gardées : vous pourrez les ouvrir quand la page fonctionnera de nouveau.
