### Le dossier à imprimer, feuille par feuille, et les dates à retenir.

## La page

print-title = Votre dossier à imprimer
print-lead = Regardez les feuilles ci-dessous, puis imprimez-les sur du papier lettre ou A4, à 100 %.
print-language = Langue des feuilles
    .fr = Les feuilles sont en français : c’est la langue de service que vous avez choisie.
    .en = Les feuilles sont en anglais : c’est la langue de service que vous avez choisie.
print-save = Enregistrer le dossier en PDF
print-go = Imprimer
print-pdf = Le PDF est fait sur cet appareil, sans réseau. Il contient toutes les feuilles ci-dessous, à imprimer ailleurs ou à garder.
print-pdf-making = Préparation du PDF…
print-pdf-made = Le PDF est enregistré avec vos téléchargements.
print-pdf-missing = Le PDF est enregistré avec vos téléchargements. Il n’a pas de forme pour ces lettres : { $letters }. Là où figure � à leur place, écrivez-les à la main, ou imprimez depuis cette page.
print-pdf-failed = Le PDF n’a pas pu être fait. Essayez encore, ou imprimez depuis cette page.
print-missing = Le dossier n’est pas complet
    .text = Il manque encore des réponses. Leurs cases restent vides sur les feuilles.
print-label = Aperçu des feuilles

## Ce que devient une feuille

print-use = Ce qu’il faut en faire
    .copy = { $edition-filing ->
        [portal] À entrer dans le portail. Elle ne se téléverse pas.
       *[paper] À recopier sur le formulaire officiel. Elle ne va pas dans l’enveloppe.
    }
    .photocopy = { $edition-filing ->
        [portal] À entrer dans le portail, à la suite.
       *[paper] À recopier sur une photocopie de cette section du formulaire officiel.
    }
    .sign = { $edition-filing ->
        [portal] À signer, puis à téléverser.
       *[paper] À signer et à mettre dans l’enveloppe.
    }
    .second = { $edition-filing ->
        [portal] À faire signer par la personne qui la fait, puis à téléverser.
       *[paper] À faire signer par la personne qui la fait, puis à mettre dans l’enveloppe.
    }
    .translator = { $edition-filing ->
        [portal] À faire signer par le traducteur, puis à téléverser.
       *[paper] À faire signer par le traducteur, puis à mettre dans l’enveloppe.
    }
    .certify = { $edition-filing ->
        [portal] À montrer à la personne qui certifie la copie. Elle ne se téléverse pas.
       *[paper] À montrer à la personne qui certifie la copie. Elle ne va pas dans l’enveloppe.
    }
    .employer = { $edition-filing ->
        [portal] À donner à l’employeur pour la lettre, puis téléverser la lettre.
       *[paper] À donner à l’employeur pour la lettre, puis mettre la lettre dans l’enveloppe.
    }
    .check = { $edition-filing ->
        [portal] Pour vérifier ce que vous téléversez.
       *[paper] Pour vérifier l’enveloppe.
    }
    .show = À montrer à la personne qui prend les photos.
    .cut = À découper ou à recopier.

## Couverture

print-cover = Demande de carte de résident permanent
    .envelope = { $edition-filing ->
        [portal] À téléverser dans le portail, ou à y remplir
       *[paper] Dans l’enveloppe, dans cet ordre
    }
    .envelope-hint = { $edition-filing ->
        [portal] Cochez chaque chose quand elle est dans le portail.
       *[paper] Cochez chaque chose quand elle est dans l’enveloppe.
    }
    .maybe = (cela dépend d’une réponse qui manque)
    .sheets = Dans cette impression
    .sheet = Feuille { $at }
    .range = Feuilles { $from } à { $to }
    .whose = { $what }, { $whose }

## Formulaires

print-form = { $edition-filing ->
    [portal] Réponses à entrer dans le portail, dans l’ordre du formulaire { $form }
   *[paper] Réponses à recopier sur le formulaire { $form }, dans l’ordre de ce formulaire
}
    .reminder = { $edition-filing ->
        [portal] Entrez ces réponses dans le portail. Cette feuille ne remplace pas le formulaire et ne se téléverse pas.
       *[paper] Mettez dans l’enveloppe le formulaire officiel, rempli et signé. Cette feuille ne le remplace pas.
    }
    .extra = { $section }, feuille supplémentaire { $at } sur { $of }
    .extras = { $section }, feuilles supplémentaires
    .extra-note = { $edition-filing ->
        [portal] Formulaire { $form }. Ces lignes suivent celles des feuilles précédentes : entrez-les aussi dans le portail.
       *[paper] Formulaire { $form }. Photocopiez cette section du formulaire officiel et recopiez-y ces lignes. Écrivez-y votre nom.
    }
    .sign = { $edition-filing ->
        [portal] Signez là où le portail le demande. Une signature sur cette feuille ne compte pas.
       *[paper] Signez le formulaire officiel à cet endroit. Une signature sur cette feuille ne compte pas.
    }
    .signature-date = Date (AAAA-MM-JJ)
    .row = No
    .days = Jours hors du Canada
print-reminder-imm5401 = Apportez l’original du formulaire officiel IMM 5401, blanc et rose, au comptoir. Cette feuille ne le remplace pas, et une photocopie n’est pas acceptée.
print-declares-imm5444-e = La personne qui signe déclare que les réponses de ce formulaire sont vraies et complètes. Si une adresse électronique est donnée à la question 14, elle accepte que des détails de son dossier et des renseignements personnels y soient envoyés.
print-declares-imm5476-b = Le représentant déclare que les renseignements à son sujet sont justes et qu’il accepte d’agir pour la personne qui présente la demande.
print-declares-imm5476-d = { print-declares-imm5476-cancel-d } Elle accepte que le bureau et l’Agence des services frontaliers du Canada donnent au représentant des renseignements sur son dossier et, si l’adresse électronique du représentant est donnée, qu’ils y soient envoyés.
print-declares-imm5476-cancel-d = La personne qui signe autorise le bureau à exécuter cette demande pour elle-même et pour ses enfants à charge de moins de 18 ans.
print-declares-imm5475-declaration = La personne qui signe autorise le bureau à exécuter cette demande : donner à la personne désignée des renseignements sur son dossier, ou ne plus lui en donner.
print-declares-imm5444-f = La personne qui signe déclare solennellement que ce que cette section dit de la carte est vrai.

## Liste de contrôle

print-checklist = Liste de contrôle des documents
    .hint = Une croix veut dire que vous avez dit à Guichet que le document est prêt.
    .copies = { $copy } : { $count }
    .all = { $copy } : tout ce qu’il y a

## Photos

print-photographer = Pour la personne qui prend les photos d’une carte de résident permanent
    .frame = Une photo, grandeur réelle
    .legend = Le menton est sur la ligne pleine. Le sommet des cheveux se trouve entre les deux lignes brisées.
    .picture = Un cadre large de { $width } mm et haut de { $height } mm. Dedans, un visage qui mesure de { $least } à { $most } mm du menton au sommet des cheveux.
    .scale = Cette ligne mesure { $length } mm sur une feuille imprimée à 100 %.
print-photos = Étiquette pour l’enveloppe des photos
    .born = Date de naissance : { $born }
    .inside = { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }

## Enveloppe

print-envelope = L’enveloppe à poster
    .hint = Écrivez l’enveloppe ainsi, ou découpez les adresses et collez-les dessus.
    .from = Expéditeur
    .to = Destinataire
    .stamp = Timbre
    .urgent = Urgent – Preuve de voyage incluse
    .street = { $number }, { $street }
    .apartment = { $street }, app. { $apartment }
    .city = { $city } ({ $province })

## Pied de chaque feuille

print-foot = Feuille { $at } sur { $of }
print-page = Page { $at } sur { $of }
print-missing-letters = Là où figure �, écrivez la lettre à la main : ce PDF n’a pas de forme pour { $letters }.

## Dates à retenir

dates-title = Dates à retenir
dates-lead = Ces dates viennent de vos réponses. Mettez-les dans votre calendrier : rien ne vous les rappelle une fois cette page fermée.
dates-none = Il n’y a pas encore de date à retenir. Les dates s’affichent ici à mesure que vous répondez.
dates-download = Télécharger pour un calendrier (.ics)
dates-file = guichet-dates.ics
dates-calendar = Guichet – carte de résident permanent

remember-renewable = Premier jour pour envoyer le renouvellement de votre carte
    .about = Avant ce jour, la carte est encore valide pour { of-edition-renewal } : la demande serait renvoyée.{ of-edition-renewal.other }
remember-card-expires = Dernier jour de validité de votre carte
    .about = Après ce jour, vous avez toujours la résidence permanente. Pour revenir au Canada par avion, train, bateau ou autobus, il faut une carte valide ou un titre de voyage.
remember-signing = Jour pour signer la demande
    .about = Les cinq ans du formulaire finissent la veille. Si vous signez un autre jour, changez la date dans Guichet : les chiffres peuvent changer.
remember-photos-too-old = À partir de ce jour, vos photos sont trop vieilles
    .about = Les photos doivent être prises dans les { $months } mois avant la demande.
remember-signs-too = À partir de ce jour, l’enfant signe aussi
    .about = À partir de { $age } ans, la personne qui demande la carte signe, et un parent ou un tuteur légal signe aussi.
remember-signs-alone = À partir de ce jour, la personne signe seule
    .about = À partir de { $age } ans, personne d’autre ne signe.
remember-first-years = Dernier jour de vos cinq premières années de résidence permanente
    .about = Jusqu’à ce jour, la loi regarde ces cinq années et demande { $days } jours au Canada. À partir du lendemain, elle regarde les cinq années précédentes.
remember-address-due = Dernier jour pour donner votre adresse au Canada pour une première carte
    .about = Une personne qui vient d’obtenir la résidence permanente donne une adresse dans les { $days } jours. Après, il faut une demande et des frais pour la première carte.
