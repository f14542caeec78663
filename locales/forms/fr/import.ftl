### Voyages ajoutés à partir d’une liste : collée, ou un fichier.

trips-pasted = Votre liste de voyages
    .label = Liste de voyages
    .hint = Collez-la ici, un voyage par ligne : le jour du départ, le jour du retour, le lieu et la raison. Les cellules copiées d’un tableur conviennent aussi.

paste-link = Ajouter des voyages à partir d’une liste ou d’un fichier
paste-title = Ajouter des voyages à partir d’une liste
paste-lead = Si vous notez vos voyages dans un tableur, des notes ou un courriel, vous n’avez pas à les taper de nouveau. Rien n’est ajouté avant que vous l’ayez vu.
paste-file = Choisir un fichier
    .hint = Un tableur enregistré en CSV, ou un fichier texte. Il est lu sur cet appareil et n’est envoyé nulle part.
paste-file-unread = Ce fichier ne peut pas être lu. Enregistrez votre tableur en CSV, ou copiez ses cellules et collez-les ici.

paste-how = Comment la liste est lue
paste-separator = Entre les colonnes se trouve
    .tab = une tabulation
    .semicolon = un point-virgule (;)
    .comma = une virgule (,)
paste-heading = La première ligne nomme les colonnes
paste-column = Colonne { $number }
paste-column-with = Colonne { $number } ({ $example })
paste-nothing = Pas utilisée
paste-order = Que veut dire { $typed } dans votre liste ?
    .hint = Votre liste écrit le jour et le mois en chiffres. Nous ne devinons pas lequel vient d’abord.

paste-left = { $count ->
    [one] { $count } ligne n’est pas ajoutée
   *[other] { $count } lignes ne sont pas ajoutées
}
    .hint = Ce qui n’est pas ajouté reste dans votre liste. Corrigez-le ici ou plus haut ; ou ajoutez le voyage à la main, surtout si vous n’êtes pas encore de retour.
paste-line = Ligne { $number }
paste-why = Pourquoi une ligne n’est pas ajoutée
    .no-column = Aucune colonne ne contient encore cette date : { $holds }. Choisissez-en une sous « Comment la liste est lue ».
    .too-many-cells = Cette ligne a plus de colonnes que les autres. S’il y a une virgule dans un nom, mettez le nom entre guillemets droits, par exemple "Paris, France".
    .no-day = { $holds } : il n’y a pas de date.
    .not-a-date = { $holds } : nous ne pouvons pas lire cette date. Écrivez-la par exemple 2012-03-25.
    .which-order = { $holds } : le jour ou le mois peut venir d’abord. Répondez à la question plus haut.
    .wrong = { $holds } : { $fault }
    .listed = Un voyage avec ces dates est déjà dans vos voyages.
    .repeated = Un voyage avec ces dates se trouve à une ligne plus haut.

paste-found = { $count ->
    [0] Aucun voyage à ajouter
    [one] { $count } voyage à ajouter
   *[other] { $count } voyages à ajouter
}
paste-add = { $count ->
    [one] Ajouter { $count } voyage
   *[other] Ajouter { $count } voyages
}
paste-added = { $count ->
    [one] { $count } voyage est ajouté.
   *[other] { $count } voyages sont ajoutés.
}
paste-undo = Annuler l’ajout
paste-to-trips = Voir vos voyages
