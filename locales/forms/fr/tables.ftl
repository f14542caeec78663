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
    .label = { of-edition-situation.label }
    .why = { of-edition-situation } Dans ces situations, des jours hors du Canada peuvent compter pour l’obligation de résidence.
    .none = Aucune de ces situations
    .with-citizen = Avec une personne de votre famille qui a la citoyenneté canadienne
    .with-citizen-hint = Votre époux, votre épouse ou votre conjoint de fait, ou, pendant que vous aviez moins de 22 ans, votre parent.
    .employed = En travaillant à temps plein pour un employeur canadien
    .employed-hint = Une entreprise canadienne, ou la fonction publique du Canada, d’une province ou d’un territoire, vous a envoyé travailler à temps plein hors du Canada, avec un emploi ou un contrat.
    .with-employed = Avec une personne de votre famille qui a la résidence permanente et travaillait à temps plein pour un employeur canadien
    .with-employed-hint = Votre époux, votre épouse ou votre conjoint de fait, ou, pendant que vous aviez moins de 22 ans, votre parent. Une entreprise canadienne ou une fonction publique au Canada employait cette personne à temps plein.

trips-whole-absence = Cela a-t-il duré toute l’absence, du jour du départ au jour du retour ?
    .label = Situation pendant toute l’absence

trips-situation-from = Premier jour de cette situation
    .label = Situation à partir du

trips-situation-to = Dernier jour de cette situation
    .label = Situation jusqu’au
    .hint = Si elle n’a pas pris fin, donnez le dernier jour de l’absence.

trips-as-before = Même personne ou même employeur que pour le voyage précédent dans cette situation
    .label = Comme pour le voyage précédent

trips-kin = Qui était cette personne pour vous ?
    .label = Personne avec qui vous étiez
    .spouse = Mon époux ou mon épouse
    .spouse-hint = Vous étiez mariés.
    .partner = Mon conjoint ou ma conjointe de fait
    .partner-hint = Vous viviez en couple sans être mariés.
    .parent = Mon père ou ma mère

trips-married-on = Quand vous êtes-vous mariés ?
    .label = Mariage
    .why = Les jours d’avant le mariage ne comptent pas. Si vous viviez déjà en couple, choisissez « mon conjoint ou ma conjointe de fait ».

trips-together-since = Depuis quand viviez-vous en couple ?
    .label = En couple depuis
    .why = Les jours comptent quand vous vivez en couple depuis un an.

trips-couple-since = Depuis quand êtes-vous vous-même en couple, par mariage ou union de fait ?
    .label = Votre propre couple depuis
    .why = Les jours avec un parent comptent seulement si vous avez moins de 22 ans et n’êtes ni époux ni conjoint de fait de personne.

trips-citizen-born = Cette personne a la citoyenneté canadienne depuis sa naissance
    .label = Citoyenneté de naissance

trips-citizen-since = Depuis quand cette personne a-t-elle la citoyenneté canadienne ?
    .label = Citoyenneté depuis
    .hint = La date du certificat de citoyenneté.
    .why = Les jours d’avant cette date ne comptent pas.

trips-resident-since = Depuis quand cette personne a-t-elle la résidence permanente ?
    .label = Résidence permanente depuis
    .why = Les jours d’avant cette date ne comptent pas.

trips-own-obligation = Cette personne respecte-t-elle sa propre obligation de résidence ?
    .label = Respecte sa propre obligation
    .why = Les jours comptent pour vous seulement si cette personne la respecte aussi.

trips-employer = Quel était l’employeur ?
    .label = Employeur
    .hint = Votre employeur, ou celui de la personne qui avait la résidence permanente. Un travail à forfait compte comme un emploi.
    .corporation = Une société qui est exploitée au Canada
    .corporation-hint = Constituée selon le droit du Canada ou d’une province, et exploitée de façon continue au Canada.
    .enterprise = Une autre entreprise qui est exploitée au Canada
    .enterprise-hint = Elle est exploitée de façon continue au Canada, peut avoir des recettes, cherche un profit, et appartient en majorité à des citoyens, à des résidents permanents ou à des entreprises canadiennes.
    .organization = Une organisation créée selon le droit du Canada ou d’une province
    .public-service = La fonction publique du Canada, d’une province ou d’un territoire
    .other = Rien de cela
    .other-hint = Par exemple une société étrangère, ou sa filiale à l’étranger.

trips-for-status = Cette entreprise sert-elle surtout à permettre à un résident permanent de garder ce statut en vivant à l’étranger ?
    .label = Sert surtout à garder le statut
    .why = Le travail pour une telle entreprise ne compte pas.

trips-full-time = Le travail était-il à temps plein ?
    .label = Temps plein

trips-assignment = Comment ce travail était-il hors du Canada ?
    .label = Affectation
    .position = L’employeur a affecté la personne à un poste hors du Canada
    .affiliate = L’employeur a affecté la personne à une entreprise affiliée hors du Canada
    .client = L’employeur a affecté la personne à un client hors du Canada
    .hired-there = Sans affectation : la personne a été embauchée sur place
    .why = Les jours comptent seulement si l’affectation à l’étranger est une condition de l’emploi ou du contrat.

trips-lived-together = Viviez-vous avec cette personne ces jours-là ?
    .label = Vie commune
    .why = Seuls comptent les jours où vous viviez habituellement ensemble.

## Les reçus à côté du premier

receipts = Les autres reçus
    .label = Autres reçus
    .hint = Une entrée pour chaque reçu à côté du premier.
    .why = Ce que disent tous les reçus est additionné et comparé à ce qui est dû.
    .add = Ajouter un reçu
    .row = Reçu
    .none = Pas encore d’autre reçu.

receipts-method = Comment les frais sont-ils payés ?
    .label = Façon de payer
    .online = En ligne, par carte de crédit
    .bank = Dans une banque ou une autre institution financière au Canada
    .other = Une autre façon

receipts-paid = Montant payé
    .hint = Comme sur ce reçu.

receipts-paid-on = Date du paiement
    .hint = Elle est sur le reçu.

receipts-receipt = Qu’avez-vous du reçu de la banque ?
    .label = Reçu de la banque
    .original = L’original du formulaire IMM 5401
    .photocopy = Une photocopie
    .photocopy-hint = Les photocopies ne sont pas acceptées.

receipts-stamped = Est-il tamponné ?
    .label = Tampon de la banque
    .hint = Les deux parties du haut portent le tampon et le montant.

receipts-part = Quelle partie du reçu va dans l’enveloppe ?
    .label = Partie jointe
    .hint = Il faut la copie 2. Sur un reçu imprimé en ligne, c’est la partie du bas. Sur le formulaire IMM 5401 de la banque, c’est la partie du milieu.

receipts-ready = { $edition-filing ->
    [portal] Ce reçu est prêt à accompagner la demande
   *[paper] La copie 2 du reçu est dans l’enveloppe
}
    .label = { $edition-filing ->
        [portal] Reçu prêt
       *[paper] Reçu dans l’enveloppe
    }
    .hint = { $edition-filing ->
        [portal] Le reçu arrive par courriel. Il se téléverse avec la demande.
       *[paper] Si vous avez payé en ligne, la copie 2 est la partie du bas du reçu imprimé. Si vous avez payé à la banque, c’est la partie du milieu du formulaire IMM 5401.
    }
