### Tableaux : un message par tableau (sa question, et les mots de ses lignes), et un par colonne.

## Adresses (IMM 5444, question 19)

addresses = Où avez-vous habité au cours des cinq dernières années ?
    .label = Adresses
    .hint = Indiquez chaque logement, au Canada et ailleurs, jusqu’à aujourd’hui. Chaque mois doit y être.
    .why = Le formulaire demande cinq années complètes, même si vous avez la résidence permanente depuis moins longtemps. Pour un enfant de moins de cinq ans, tout commence à la naissance. S’il manque un mois, le formulaire est incomplet et peut être renvoyé.
    .add = Ajouter une adresse
    .row = Adresse
    .none = Pas encore d’adresse.
    .edit = Modifier cette adresse
    .remove = Retirer cette adresse

addresses-from = Quand avez-vous commencé à y habiter ?
    .label = De
    .hint = Le mois et l’année suffisent.

addresses-still = Vous y habitez encore
    .label = Toujours à cette adresse

addresses-to = Quand avez-vous cessé d’y habiter ?
    .label = À
    .hint = Le mois et l’année suffisent.

addresses-street = Numéro et rue

addresses-city = Ville

addresses-region = Province, État ou région
    .hint = Si le pays n’en a pas, laissez vide.

addresses-country = Pays

addresses-postal-code = Code postal
    .hint = S’il n’y en a pas, laissez vide.

## Travail et études (IMM 5444, question 20)

activities = Qu’avez-vous fait au cours des cinq dernières années ?
    .label = Travail et études
    .hint = Indiquez le travail, les études et le temps sans travail, jusqu’à aujourd’hui. Chaque mois doit y être. Deux choses en même temps, c’est permis.
    .why = Le formulaire demande cinq années complètes, même si vous avez la résidence permanente depuis moins longtemps. Pour un enfant de moins de cinq ans, tout commence à la naissance. Le temps sans travail compte aussi, et il faut le dire. S’il manque un mois, le formulaire est incomplet et peut être renvoyé.
    .add = Ajouter du travail, des études ou un autre temps
    .row = Travail, études ou autre temps
    .none = Rien sur la liste pour l’instant.
    .edit = Modifier cette ligne
    .remove = Retirer cette ligne

activities-from = Quand cela a-t-il commencé ?
    .label = De
    .hint = Le mois et l’année suffisent.

activities-still = Cela continue aujourd’hui
    .label = Toujours en cours

activities-to = Quand cela s’est-il terminé ?
    .label = À
    .hint = Le mois et l’année suffisent.

activities-activity = Que faisiez-vous ?
    .label = Activité
    .work = Travail
    .work-hint = Pour un employeur ou à votre compte.
    .study = Études
    .study-hint = École, collège, université ou formation.
    .unemployed = Sans emploi
    .unemployed-hint = Vous n’aviez pas de travail, que vous en cherchiez ou non. Dites-le : un mois vide ressemble à un mois oublié.
    .home = À la maison
    .home-hint = Par exemple pour prendre soin des enfants, d’un parent ou du ménage.
    .retired = Retraite
    .child = Trop jeune pour l’école
    .other = Autre chose

activities-other = Qu’était-ce ?
    .label = Autre activité
    .hint = Par exemple une longue maladie, ou du bénévolat.

activities-name = Nom de l’employeur ou de l’école
    .hint = Si vous travaillez à votre compte, écrivez le nom de votre entreprise, ou votre propre nom.

activities-place = Adresse
    .hint = Au moins la ville et le pays. Pour un travail ou des études, l’adresse de l’employeur ou de l’école.

activities-country = Pays de l’employeur ou de l’école
    .label = Pays
    .hint = Nous le comparons à vos voyages. Si vous avez travaillé depuis le Canada pour un employeur d’un autre pays, choisissez le Canada.

activities-occupation = Emploi ou programme d’études
    .hint = Par exemple aide en cuisine, ou études en soins infirmiers.

## Absences du Canada (IMM 5444, question 21)

any-trips = Avez-vous passé du temps hors du Canada pendant la période ?
    .label = Absences du Canada
    .hint = Comptez aussi les vacances et les voyages courts. Le temps avant votre résidence permanente n’est jamais une absence.
    .why = Le formulaire regarde les cinq dernières années. Si vous avez la résidence permanente depuis moins longtemps, il regarde le temps depuis ce jour.

trips = Vos absences du Canada
    .label = Absences du Canada
    .hint = Une ligne par voyage. Le jour du départ et le jour du retour sont des jours au Canada. Un aller-retour dans la journée ou un voyage d’une nuit coûte 0 jour.
    .why = Le formulaire additionne les jours hors du Canada. Si vous êtes de retour chez vous entre deux voyages, inscrivez deux voyages. Une seule longue ligne vous coûterait les jours au Canada entre les deux.
    .add = Ajouter un voyage
    .row = Voyage
    .none = Pas encore de voyage.
    .edit = Modifier ce voyage
    .remove = Retirer ce voyage

trips-left-on = Date de votre départ du Canada
    .label = Départ
    .hint = Ce jour compte comme un jour au Canada. Les tampons de votre passeport peuvent vous aider à vous en souvenir.

trips-still-away = Vous êtes encore hors du Canada
    .label = Encore hors du Canada

trips-back-on = Date de votre retour au Canada
    .label = Retour
    .hint = Ce jour compte comme un jour au Canada.

trips-place = Quelle était la destination ?
    .label = Destination
    .hint = Ville et pays. S’il y a eu plusieurs endroits, nommez-les tous.

trips-reason = Pourquoi ce voyage ?
    .label = Raison
    .holiday = Vacances
    .family = Famille
    .work = Travail
    .study = Études
    .other = Autre chose

trips-reason-other = Quelle était la raison ?
    .label = Autre raison
    .hint = Par exemple des soins médicaux.

trips-situation = Pendant ce voyage, étiez-vous dans une de ces situations ?
    .label = Situation de la section D
    .why = Vos absences font 1 095 jours ou plus : le formulaire vous demande donc de remplir la section D. Dans ces situations, des jours hors du Canada peuvent compter pour l’obligation de résidence.
    .none = Aucune de ces situations
    .with-citizen = Avec une personne de votre famille qui a la citoyenneté canadienne
    .with-citizen-hint = Votre époux, votre épouse ou votre conjoint de fait, ou, pendant que vous aviez moins de 22 ans, votre parent.
    .employed = En travaillant à temps plein pour un employeur canadien
    .employed-hint = Une entreprise canadienne, ou la fonction publique du Canada, d’une province ou d’un territoire, vous a envoyé travailler à temps plein hors du Canada, avec un emploi ou un contrat.
    .with-employed = Avec une personne de votre famille qui a la résidence permanente et travaillait à temps plein pour un employeur canadien
    .with-employed-hint = Votre époux, votre épouse ou votre conjoint de fait, ou, pendant que vous aviez moins de 22 ans, votre parent. Une entreprise canadienne ou une fonction publique au Canada employait cette personne à temps plein.
