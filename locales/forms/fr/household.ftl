### Les personnes d’une même enveloppe.

## Faits

relation = Qui êtes-vous pour la première personne de cette demande ?
    .label = Lien avec la première personne
    .hint = La première personne est celle qui a commencé la demande.
    .why = Les réponses communes se donnent une seule fois, et un parent peut signer pour son enfant.
    .spouse = Son époux ou son épouse
    .partner = Son conjoint ou sa conjointe de fait
    .child = Son enfant
    .parent = Son père ou sa mère
    .other = Une autre personne

same-as = Réponses communes
    .first = Oui, les mêmes
    .own = Non, les miennes sont différentes

home-as = Vos adresses sont-elles celles de la première personne ?
    .label = Adresses
    .hint = Celle de la maison et celle où va le courrier.
reach-as = Votre téléphone et votre adresse électronique sont-ils ceux de la première personne ?
    .label = Téléphone et adresse électronique
addresses-as = Avez-vous vécu aux mêmes endroits que la première personne pendant les cinq dernières années ?
    .label = Adresses des cinq dernières années
    .hint = Si une seule adresse ou une seule date diffère, répondez non : vous pourrez partir d’une copie.
activities-as = Votre travail et vos études sont-ils les mêmes que ceux de la première personne ?
    .label = Travail et études
    .hint = C’est rare. Un enfant a ses propres années d’école.
trips-as = Avez-vous fait exactement les mêmes voyages que la première personne ?
    .label = Absences du Canada
    .hint = Si un seul voyage ou une seule date diffère, répondez non : vous pourrez partir d’une copie.
    .why = Les jours sont comptés pour chaque personne, depuis le jour où elle est devenue résidente permanente.
first-signs = La première personne est-elle le parent ou le tuteur légal qui signe ?
    .label = La première personne signe
    .hint = Avant 14 ans, un parent ou un tuteur légal signe seul. De 14 à 17 ans, vous signez, et un parent ou un tuteur légal signe aussi.
first-signs-name = Nom du parent ou du tuteur
    .hint = C’est la première personne de la demande qui signe.

same-theirs = Vous avez dit que c’est la même chose que pour { $name }. Ce qui s’y trouve compte ici aussi.
    .there = Voir ou changer ces réponses
    .own = Répondre à part

same-copy = Partir d’une copie
    .hint = Les réponses de la première personne sont copiées ici. Vous changez ensuite ce qui diffère.

## La page

people-link = { $edition-filing ->
    [portal] Les personnes de ce dossier
   *[paper] Les personnes de cette enveloppe
}
people-title = { $edition-filing ->
    [portal] Les personnes de ce dossier
   *[paper] Les personnes de cette enveloppe
}
people-lead = { $people ->
    [one] Une personne. Les frais sont de { $due }.
   *[other] { $people } personnes. Un seul paiement pour toutes : { $due }. Un seul reçu.
}
people-about = { $edition-filing ->
    [portal] Une famille peut se préparer ensemble : chaque personne a ses formulaires, ses documents et ses photos. Les réponses communes se donnent une seule fois. Comment le portail reçoit les demandes d’une famille n’est pas connu ici : regardez-y avant de payer.
   *[paper] Une famille peut faire sa demande ensemble : chaque personne a ses formulaires, ses documents et ses photos, et tout va dans une seule enveloppe. Les réponses communes se donnent une seule fois.
}
people-add = Ajouter une personne
people-unnamed = Personne { $at }
people-first = A commencé cette demande
people-relation = Changer le lien
people-state = { $edition-filing ->
    [portal] Tâches terminées : { $done } sur { $of }, sans les frais ni l’envoi.
   *[paper] Tâches terminées : { $done } sur { $of }, sans les frais ni l’enveloppe.
}
people-shared = Ce qui est commun avec la première personne
people-split = En faire une demande à part
people-parted = { $name } a maintenant sa propre demande. Rien n’a été perdu.
    .open = L’ouvrir
    .undo = Remettre avec les autres
