### Une question, une réponse, avant de commencer une demande.

short-title = Une réponse tout de suite
short-lead = Choisissez votre question. Il n’y a pas de demande à commencer.
short-memory = Ce que vous écrivez ici n’est pas gardé : tout s’efface quand vous fermez la page, sauf si vous en faites une demande.
short-answer = La réponse
short-keep = En faire une demande
short-others = Autres questions
short-today = La réponse d’aujourd’hui
short-today-days = Ici, seul ce qui dépend de l’édition est redit : vos jours et l’image sont plus haut.

short-apply = Puis-je faire une demande ?
    .lead = Quelques questions, l’une après l’autre. La réponse suit, plus bas.
short-renew = Quand puis-je renouveler ma carte ?
    .lead = Il faut la date d’expiration de la carte, et savoir si votre nom a changé légalement.
short-days = Combien de jours ai-je au Canada ?
    .lead = Il faut la date de votre résidence permanente et les dates de vos voyages.
short-need = Quels documents me faut-il ?
    .lead = Quelques questions, puis la liste. Elle change avec vos réponses.
short-cost = Combien cela coûte-t-il ?
    .lead = Il suffit de dire combien vous êtes.

short-trips = Vos voyages des cinq dernières années
short-situations = Des jours passés hors du Canada avec un citoyen canadien, ou pour un employeur canadien, peuvent compter. Faites-en une demande : Guichet vous posera les questions qu’il faut.
verdict-closer = À regarder de près
short-people = Combien de personnes demandent une carte ?
    .hint = Comptez aussi les enfants : chaque personne a sa propre demande.
    .fault = Écrivez un nombre de 1 à { $most }.
short-fee = { $count ->
    [one] { $due } pour { $count } personne.
   *[other] { $due } pour { $count } personnes, à { $each } chacune.
}
    .unknown = Écrivez combien de personnes font la demande : le montant à payer s’affichera ici.
short-documents = { $count ->
    [one] D’après vos réponses, { $count } document est nécessaire.
   *[other] D’après vos réponses, { $count } documents sont nécessaires.
}
short-maybe = Cela dépend de questions que pose une demande.
