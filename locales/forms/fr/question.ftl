### Ce qui entoure les questions d’une demande.

## Étapes

tasks-title = Votre demande de carte
tasks-lead = { $of ->
    [one] { $done } tâche terminée sur { $of }. Faites-les dans l’ordre qui vous convient.
   *[other] { $done ->
        [one] { $done } tâche terminée sur { $of }. Faites-les dans l’ordre qui vous convient.
       *[other] { $done } tâches terminées sur { $of }. Faites-les dans l’ordre qui vous convient.
    }
}
tasks-continue = Continuer : { $topic }
task-missing = { $count ->
    [one] Il reste { $count } réponse à donner.
   *[other] Il reste { $count } réponses à donner.
}

## Questions

question-step = { $topic } · page { $at } sur { $of }
why-asked = Pourquoi cette question ?
fills = Cette réponse remplit : { $list }.
fills-one = { $count ->
    [one] { $form }, question { $numbers }
   *[other] { $form }, questions { $numbers }
}
fills-and = {" "}et{" "}
faults-title = { $count ->
    [one] Une réponse est à revoir
   *[other] { $count } réponses sont à revoir
}
fault-line = { $label } : { $fault }
row-done = Terminé
rows-more = Voir la suite ({ $shown } sur { $count })
gaps-title = Chaque mois des cinq dernières années doit être couvert. Il manque encore :
gaps-none = Chaque mois des cinq dernières années est couvert.
gap-month = { $from }
gap-months = { $from } à { $to }
gap-fill = Remplir ces mois
months-link = Voir chaque mois
months-lead = Chaque mois doit être là. Appuyez sur un vide pour ajouter une entrée avec ses dates.
nothing-asked = Pour le moment, rien n’est demandé ici.
months-title = Mois par mois
    .addresses = Vos adresses, mois par mois
    .activities = Vos activités, mois par mois
months-once = { $period } : couvert
months-twice = { $period } : deux à la fois
months-open = { $period } : remplir ces mois
months-key = Ce que montrent les mois
    .once = couvert
    .open = manque : appuyez pour remplir
    .twice = deux à la fois

date-parts = Parties d’une date
    .day = Jour
    .month = Mois
    .year = Année

height-unit = Unité
    .cm = Centimètres
    .feet = Pieds et pouces
height-box = Taille
    .cm = Taille en centimètres
    .feet = Pieds
    .inches = Pouces
height-mark = Unités abrégées
    .cm = cm
    .feet = pi
    .inches = po
height-both = Soit { $cm } cm, ou { $feet } pi { $inches } po.

## Voyages

travel-period = Période comptée : du { $from } au { $to }.
travel-away = jours hors du Canada
travel-here = jours au Canada
travel-no-landing = Donnez d’abord la date de votre résidence permanente : le compte des jours commence là.
travel-unread = { $count ->
    [one] Un voyage n’est pas encore compté : il manque une date, ou elle ne peut pas être lue.
   *[other] { $count } voyages ne sont pas encore comptés : il manque des dates, ou elles ne peuvent pas être lues.
}
travel-picture = { $trips ->
    [0] Du { $from } au { $to } : toujours au Canada.
    [one] Du { $from } au { $to } : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } hors du Canada en une absence.
   *[other] Du { $from } au { $to } : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } hors du Canada en { $trips } absences.
}
trip-days = { $days ->
    [0] Ce voyage ne compte aucun jour hors du Canada : les jours de départ et de retour comptent comme des jours au Canada.
    [one] Ce voyage compte { $days } jour hors du Canada. Les jours de départ et de retour comptent comme des jours au Canada.
   *[other] Ce voyage compte { $days } jours hors du Canada. Les jours de départ et de retour comptent comme des jours au Canada.
}
trip-days-of = { $days ->
    [0] Aucun des { $whole } jours de ce voyage n’est dans la période du formulaire : il ne coûte aucun jour.
    [one] { $days } jour de ce voyage compte, sur { $whole } : les autres sont hors de la période du formulaire.
   *[other] { $days } jours de ce voyage comptent, sur { $whole } : les autres sont hors de la période du formulaire.
}
key-here = au Canada
key-away = ailleurs
