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
