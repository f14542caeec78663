### Les vues d’ensemble : puis-je faire une demande, que rassembler, comment payer, me serait-elle renvoyée, toutes les réponses.

officer-decides = Seul un agent décide. Guichet lit vos réponses d’après le guide, pour vous aider à préparer une demande complète.
to-tasks = Retour aux étapes
rows-count = { $count ->
    [0] aucune entrée
    [one] { $count } entrée
   *[other] { $count } entrées
}
wanted-pages = Voir les { $count } pages à compléter
answer-none = pas encore de réponse
answer-pair = { $label } : { $answer }
answer-open = Répondre à la question suivante

finding-how = Comment nous le savons
finding-verdict = { $verdict } :
finding-rule = La règle
finding-answers = Vos réponses

## Puis-je faire une demande ?

can-apply = Pouvez-vous faire une demande ?
    .holds = Vous pouvez faire votre demande maintenant
    .holds-lead = { $edition-filing ->
        [portal] Rien dans vos réponses ne l’empêche. La demande se fait en ligne, dans le portail de résidence permanente du ministère, en quatre étapes.
       *[paper] Rien dans vos réponses ne l’empêche. La demande se fait sur papier, par la poste, en quatre étapes.
    }
    .unknown = Il manque encore quelques réponses
    .unknown-lead = Répondez à ces questions pour savoir si vous pouvez faire une demande, et comment.
    .returned = Si vous faisiez la demande aujourd’hui, elle vous serait renvoyée
    .returned-lead = Voici pourquoi, et ce que vous pouvez faire.
    .not-yet = Vous ne pouvez pas encore faire de demande
    .not-yet-lead = Il y a autre chose à faire avant. Voici quoi.
    .not-eligible = D’après vos réponses, vous ne pouvez pas obtenir cette carte
    .not-eligible-lead = Voici pourquoi. Si une de vos réponses est fausse, changez-la.
can-apply-open = À répondre encore
can-apply-in-order = Ce qui est en ordre
can-apply-answers = Vos réponses jusqu’ici
can-apply-go = Préparer ma demande
can-apply-go-anyway = Préparer ma demande quand même

## Rassembler

gather-title = Vos documents
gather-lead = { $done } sur { $of } sont prêts.
gather-open = D’abord, quelques questions
gather-open-text = Vos réponses décident des documents qu’il vous faut. La liste ci-dessous suit aussitôt.
gather-list = Ce qu’il faut rassembler
gather-print = Imprimer la liste
gather-statements = Déclarations prêtes à signer
gather-statements-text = { $edition-filing ->
    [portal] Nous les remplissons avec vos réponses, dans votre langue de service. Imprimez-les, complétez les lignes à la main, signez sur papier, puis faites-en une image claire à téléverser.
   *[paper] Nous les remplissons avec vos réponses, dans votre langue de service. Imprimez-les, complétez les lignes à la main, et signez sur papier.
}
gather-statements-print = Imprimer les déclarations
gather-copies = Originaux et copies
gather-certifiers = Qui peut certifier une copie
checklist-ready = Prêt
checklist-todo = Pas encore prêt
checklist-waits = Cela dépend de cette réponse :
checklist-tick = Je l’ai
checklist-why-instead = Pourquoi, et ce qui peut le remplacer
gather-maybe = { $count ->
    [one] Peut-être aussi : { $count } document
   *[other] Peut-être aussi : { $count } documents
}
gather-maybe-text = Cela dépend des questions ci-dessus.
checklist-why = Pourquoi ce document ?
checklist-number = Nombre : { $count }
checklist-all = Tous ceux que vous avez

## Payer

pay-title = Payer les frais
pay-lead = { $people ->
    [one] Vous payez { $due } pour { $people } personne.
   *[other] Vous payez { $due } pour { $people } personnes.
} { of-edition-ways }
pay-ways = { of-edition-ways.title }
pay-preferred = { of-edition-preferred }
pay-steps = Pas à pas
pay-yours = Votre paiement

## Envoyer

send-title = Vous serait-elle renvoyée ?
    .blocked = Ce n’est pas encore le moment d’envoyer
    .returned = Pas encore prête à envoyer
    .unknown = Presque prête à envoyer
    .ready = Prête à envoyer
send-lead = La réponse
    .blocked = Il y a autre chose à faire avant l’envoi. Regardez le premier point ci-dessous.
    .returned = { $reasons ->
        [one] Si vous l’envoyiez maintenant, votre demande vous serait renvoyée pour { $reasons } raison.
       *[other] Si vous l’envoyiez maintenant, votre demande vous serait renvoyée pour { $reasons } raisons.
    }
    .unknown = Nous n’avons trouvé aucune raison de la renvoyer. Mais il manque encore des réponses.
    .ready = Nous n’avons trouvé aucune raison de la renvoyer. Le bureau peut encore demander d’autres documents, des originaux ou une entrevue.
send-group = Ce que nous avons trouvé
    .not-eligible = D’après vos réponses, vous ne pouvez pas obtenir cette carte
    .not-yet = Il y a autre chose à faire avant
    .returned = { $count ->
        [one] Pourquoi elle vous serait renvoyée : { $count } raison
       *[other] Pourquoi elle vous serait renvoyée : { $count } raisons
    }
    .delayed = Ce qui la retarderait ({ $count })
    .unknown = Ce qu’on ne sait pas encore
    .warning = À revoir avant l’envoi ({ $count })
    .hint = Bon à savoir ({ $count })
send-papers = Documents
    .returned = { $edition-filing ->
        [portal] Ceux-ci ne sont pas encore prêts pour le portail. S’il en manque un, la demande est renvoyée.
       *[paper] Ceux-ci ne sont pas encore dans l’enveloppe. S’il en manque un, la demande est renvoyée.
    }
    .warning = { $edition-filing ->
        [portal] Ceux-ci ne sont pas encore prêts pour le portail. La demande est complète sans eux, mais ce que vous vouliez obtenir par eux ne se fera pas.
       *[paper] Ceux-ci ne sont pas encore dans l’enveloppe. La demande est complète sans eux, mais ce que vous vouliez obtenir par eux ne se fera pas.
    }
send-unknown = Des réponses manquent
send-unknown-text = Sans elles, on ne peut pas savoir si la demande vous serait renvoyée.
send-package = Préparer le dossier
send-forms = { $edition-filing ->
    [portal] Guichet imprime vos réponses dans l’ordre du formulaire : entrez-les dans le portail. Ces formulaires vont avec la demande, remplis dans le portail ou téléversés, comme il le demande :
   *[paper] Guichet imprime vos réponses dans l’ordre des formulaires. Copiez-les sur les formulaires officiels, signez ceux-ci et mettez-les dans l’enveloppe :
}
send-print = Imprimer le dossier
send-how = Comment envoyer
send-mail = L’adresse, par la poste
send-courier = L’adresse, par messagerie

## Vérifier

review-title = Vérifiez vos réponses
review-go = Me serait-elle renvoyée ?
review-print = Imprimer
review-complete = Complet
review-waits = Attend une autre réponse
review-missing = { $count ->
    [one] Il manque { $count } réponse
   *[other] Il manque { $count } réponses
}
review-look = { $count ->
    [one] { $count } réponse est à revoir
   *[other] { $count } réponses sont à revoir
}
review-skipped = S.O. : cette section n’est pas pour vous. Guichet la laisse de côté.
review-numbered = { $number }. { $name }
review-under = { $under } : { $name }
review-row = { $name } { $at }
review-none = Pas encore de réponse
review-answer = Répondre
review-see = Voir
review-unknown = On ne sait pas encore si c’est demandé
review-later = Pas encore connu
review-empty = Laissé vide
review-no-rows = Rien dans la liste
review-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
review-sign = { $edition-filing ->
    [portal] À signer là où le portail le demande
   *[paper] À signer à la main, sur papier
}
review-besides = Ce qui n’est sur aucun formulaire
review-besides-text = Ces réponses servent à préparer le dossier.
review-clash = Ces réponses ont aussi été changées ailleurs. Ouvrez chacune et choisissez laquelle garder.
