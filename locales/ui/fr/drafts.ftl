### Vos demandes sur cet appareil : ce qu’il faut savoir dire sans réseau.

export = Exporter
save-first = Enregistré sur cet appareil.
save-first-server = Enregistré dans votre compte.
save-clash = Une réponse a deux versions.
save-choose = Choisir
trouble-gone = Pas enregistré : cette demande a été supprimée de l’appareil. Réessayez pour la remettre, ou exportez-la.
trouble-newer = Pas enregistré : une version plus récente de Guichet est ouverte. Exportez votre demande, puis actualisez la page.
draft-closed = Cette demande ne s’ouvre pas maintenant.
draft-closed-text = Le navigateur ne donne pas ce qui est gardé, ou une version plus récente de Guichet l’a écrit. Rien n’est effacé. Actualisez la page.

trouble-locked = Pas encore enregistré : les demandes de cet appareil sont verrouillées.
save-open = Les ouvrir

## À qui est l’appareil

own-title = Est-ce votre propre appareil ?
own-why = Vous pouvez commencer sans répondre.
own-yes = Oui
own-no = Non, d’autres s’en servent aussi
own-noted = C’est noté. Vous pouvez le changer dans « Vos demandes ».
own-shared = Vous partagez cet appareil
own-shared-text = Toute personne qui ouvre ce navigateur peut lire ce que vous écrivez ici, jusqu’à ce que vous l’effaciez. Une phrase de passe le verrouille. Quand vous avez fini, touchez « J’ai fini sur cet appareil » : cela efface tout ici.
own-left = Des demandes d’une visite précédente sont encore sur cet appareil. Si vous en avez fini avec elles, effacez-les.
own-lock = Verrouiller les demandes
own-done = J’ai fini sur cet appareil
