### Ce que les règles disent des réponses : un titre chacune, une phrase pour chaque chose qu’une règle peut dire, `-cure`
### pour ce qui la changerait, `.unknown` pour ce qu’elle attend. Un verdict n’est jamais une promesse : un agent ou une agente décide.

rule-unknown = On ne peut pas encore le dire. Il manque une réponse.

## Pouvez-vous faire une demande, et quand

rule-resident = Résidence permanente
    .resident = Vous avez la résidence permanente. La carte est pour vous.
    .not-resident = La carte est réservée aux personnes qui ont la résidence permanente du Canada. Vous avez dit ne pas l’avoir.
    .not-resident-cure = Si vous obtenez la résidence permanente, revenez et commencez ici.
    .unknown = Il faut savoir si vous avez la résidence permanente.

rule-presence = Présence au Canada
    .in-canada = Vous êtes au Canada. Vous pouvez faire votre demande d’ici.
    .return-first = Il faut être au Canada pour faire la demande. Revenez d’abord avec votre carte valide.
    .return-first-cure = Faites votre demande dès votre retour au Canada.
    .travel-document-first = Il faut être au Canada pour faire la demande. Sans carte valide, il vous faut un titre de voyage pour revenir.
    .travel-document-first-cure = Demandez un titre de voyage à un bureau canadien des visas. Faites la demande de carte dès votre retour.
    .unknown = Il faut savoir si vous êtes au Canada et, sinon, si vous avez une carte valide.

rule-removal-order = Mesure de renvoi
    .none = Vous avez dit qu’il n’y a pas de mesure de renvoi contre vous.
    .appeal = Une mesure que l’on peut encore contester en appel n’empêche pas de faire une demande. Selon le Règlement, la nouvelle carte peut alors être valide un an seulement.
    .appeal-cure = Il peut être utile de parler à un cabinet d’avocats ou à une clinique juridique avant de faire la demande.
    .enforceable = Une personne visée par une mesure de renvoi exécutoire ne peut pas obtenir de carte.
    .enforceable-cure = Un cabinet d’avocats ou une clinique juridique peut vous dire ce qui est possible.
    .unknown = Il faut savoir s’il y a une mesure de renvoi contre vous.

rule-citizen = Ni citoyenneté, ni inscription selon la Loi sur les Indiens
    .neither = Vous n’avez ni la citoyenneté canadienne ni une inscription selon la Loi sur les Indiens.
    .citizen = Les personnes qui ont la citoyenneté canadienne n’obtiennent pas cette carte. Elles voyagent avec un passeport canadien.
    .registered-indian = Les personnes inscrites selon la Loi sur les Indiens n’obtiennent pas cette carte. Elles peuvent entrer au Canada et y rester sans elle.
    .unknown = Il faut savoir si vous avez la citoyenneté, ou une inscription selon la Loi sur les Indiens.

rule-card-offence = Mauvaise utilisation d’une carte
    .none = Vous avez dit n’avoir jamais eu de condamnation pour mauvaise utilisation d’une carte.
    .pardoned = Vous avez dit avoir obtenu une réhabilitation. Le Règlement prévoit cette exception. Le guide n’en parle pas.
    .pardoned-cure = Gardez la preuve de votre réhabilitation : on peut vous la demander.
    .convicted = Une personne condamnée pour mauvaise utilisation d’une carte de résident permanent ne peut pas en obtenir une. Le Règlement prévoit une exception s’il y a eu une réhabilitation.
    .convicted-cure = Un cabinet d’avocats ou une clinique juridique peut vous renseigner sur la réhabilitation, qu’on appelle aussi suspension du casier.
    .unknown = Il faut savoir s’il y a eu une condamnation pour mauvaise utilisation d’une carte.

rule-landing-name = Nom sur le document d’établissement
    .right = Votre nom est correct sur votre document d’établissement.
    .wrong = L’erreur dans votre nom se corrige d’abord. La carte reprend le nom de ce document.
    .wrong-cure = Envoyez la demande de modification du document d’établissement (IMM 5218). Demandez la carte quand le nom est correct.
    .unknown = Il faut savoir si votre nom est correct sur votre document d’établissement.

rule-card-still-valid = Quand renouveler
    .soon = Votre carte expire le { $expires }. C’est assez proche pour la renouveler.
    .expired = Votre carte a expiré le { $expires }. Vous pouvez la renouveler.
    .name-change = Votre carte est encore valide pour { of-edition-renewal }, jusqu’au { $expires }. Un changement légal de nom est la seule raison de la renouveler dès maintenant.
    .name-change-cure = Donnez les deux noms et joignez les documents qui prouvent le changement.
    .too-early = Votre carte est valide jusqu’au { $expires }, donc encore { of-edition-renewal }. Une demande de renouvellement serait renvoyée.
    .too-early-cure = Vous pourrez la renouveler à partir du { $from }.
    .unknown = Il faut la date d’expiration de votre carte, et savoir si votre nom a changé légalement.

## Les jours

rule-citizenship = Citoyenneté
    .may-apply = Vous avez la résidence permanente depuis { $years } ans ou plus. Les adultes qui ont vécu au Canada pendant { $years } des { $of } dernières années, et qui remplissent les autres conditions, pourraient demander la citoyenneté. Les enfants ont d’autres conditions. Ce chiffre a changé depuis ce guide : vérifiez la règle d’aujourd’hui avant de décider.
    .may-apply-days = Vous avez la résidence permanente depuis { $days } jours ou plus. Les adultes qui ont vécu au Canada pendant { $days } jours des { $of } dernières années, et qui remplissent les autres conditions, pourraient demander la citoyenneté. Les enfants ont d’autres conditions.
    .unknown = Il faut votre date de naissance et le jour où votre résidence permanente a commencé.

rule-trips-unread = Voyages qui ne sont pas comptés
    .none = Chaque voyage a ses dates.
    .some = { $count ->
        [one] Un voyage n’est pas compté : une date manque ou ne peut pas être juste.
       *[other] { $count } voyages ne sont pas comptés : une date manque ou ne peut pas être juste.
    }
    .some-cure = Donnez le jour du départ et le jour du retour.
    .unknown = Il faut le jour où votre résidence permanente a commencé, et vos voyages.

rule-trips-repeated = Le même voyage deux fois
    .none = Aucun voyage n’est inscrit deux fois.
    .some = { $count ->
        [one] Un voyage est inscrit deux fois. Ses jours sont comptés une seule fois.
       *[other] { $count } voyages en répètent un autre. Leurs jours sont comptés une seule fois.
    }
    .some-cure = Enlevez celui qui est de trop.
    .unknown = Il faut le jour où votre résidence permanente a commencé, et vos voyages.

rule-trips-overlap = Voyages qui se chevauchent
    .none = Aucun voyage n’en chevauche un autre.
    .some = { $count ->
        [one] Un voyage commence avant la fin d’un autre. Les jours communs sont comptés une seule fois.
       *[other] { $count } voyages commencent avant la fin d’un autre. Les jours communs sont comptés une seule fois.
    }
    .some-cure = Comparez les dates avec les tampons de votre passeport.
    .unknown = Il faut le jour où votre résidence permanente a commencé, et vos voyages.

rule-still-away = Retour au Canada
    .back = Vous êtes de retour de tous vos voyages.
    .away = Un de vos voyages n’est pas fini. Il faut être au Canada pour faire la demande.
    .away-cure = Faites votre demande à votre retour, et donnez le jour du retour.
    .unknown = Il faut le jour où votre résidence permanente a commencé, et vos voyages.

rule-section-d = Section D du formulaire
    .asked = Vos jours hors du Canada : { $absent }. À partir de { $threshold } jours, la section D du formulaire est à remplir. C’est un test du formulaire. Il ne compte pas ce que la loi demande.
    .asked-cure = Pour chaque voyage, dites si vous étiez dans une des trois situations de la section D, et joignez les preuves.
    .not-asked = Vos jours hors du Canada : { $absent }. La section D est pour { $threshold } jours ou plus : vous la laissez de côté.
    .unknown = Il faut tous les voyages avec leurs dates, et le jour où votre résidence permanente a commencé.

rule-residency-obligation = Jours au Canada
    .met = Jours vécus au Canada au cours des cinq dernières années : { $here }. La loi en demande { $asked }. Jours de plus que demandé : { $spare }.
    .not-met = Jours vécus au Canada au cours des cinq dernières années : { $here }. La loi en demande { $asked }. Jours qui manquent : { $short }. Vous pouvez quand même faire une demande : les jours passés dans les situations de la section D peuvent compter, et les motifs humanitaires sont examinés. Un agent ou une agente décide.
    .not-met-cure = Si une situation de la section D est la vôtre, choisissez-la pour le voyage et joignez les preuves. Si vous avez de graves raisons personnelles, expliquez-les dans une lettre. Le total change chaque jour : vous pouvez aussi attendre.
    .can-be-met = Vous avez la résidence permanente depuis moins de cinq ans. Jours vécus au Canada depuis : { $here }. La loi en demande { $asked } pendant vos cinq premières années. Jours que vous pourriez encore passer à l’étranger avant leur fin : { $spare }.
    .cannot-be-met = Vous avez la résidence permanente depuis moins de cinq ans. Jours vécus au Canada depuis : { $here }. La loi en demande { $asked } pendant vos cinq premières années. Jours qui manquent, même si vous ne partez plus : { $short }. Vous pouvez quand même faire une demande : les jours passés dans les situations de la section D peuvent compter, et les motifs humanitaires sont examinés. Un agent ou une agente décide.
    .cannot-be-met-cure = Si une situation de la section D est la vôtre, choisissez-la pour le voyage et joignez les preuves. Si vous avez de graves raisons personnelles, expliquez-les dans une lettre.
    .met-credited = Jours vécus au Canada au cours des cinq dernières années : { $here }. Jours hors du Canada qui comptent : { $credited }. En tout { $counted } jours. La loi en demande { $asked }. Jours de plus que demandé : { $spare }.
    .not-met-credited = Jours vécus au Canada au cours des cinq dernières années : { $here }. Jours hors du Canada qui comptent : { $credited }. En tout { $counted } jours. La loi en demande { $asked }. Jours qui manquent : { $short }. Vous pouvez quand même faire une demande : les motifs humanitaires sont examinés. Un agent ou une agente décide.
    .not-met-credited-cure = Vérifiez ce que vous avez dit de chaque voyage. Si vous avez de graves raisons personnelles, expliquez-les dans une lettre. Le total change chaque jour : vous pouvez aussi attendre.
    .can-be-met-credited = Vous avez la résidence permanente depuis moins de cinq ans. Jours vécus au Canada depuis : { $here }. Jours hors du Canada qui comptent : { $credited }. En tout { $counted } jours. La loi en demande { $asked } pendant vos cinq premières années. Jours que vous pourriez encore passer à l’étranger avant leur fin : { $spare }.
    .cannot-be-met-credited = Vous avez la résidence permanente depuis moins de cinq ans. Jours vécus au Canada depuis : { $here }. Jours hors du Canada qui comptent : { $credited }. En tout { $counted } jours. La loi en demande { $asked } pendant vos cinq premières années. Jours qui manquent, même si vous ne partez plus : { $short }. Vous pouvez quand même faire une demande : les motifs humanitaires sont examinés. Un agent ou une agente décide.
    .cannot-be-met-credited-cure = Vérifiez ce que vous avez dit de chaque voyage. Si vous avez de graves raisons personnelles, expliquez-les dans une lettre.
    .met-reported = Jours qui comptent, jusqu’au rapport ou à la décision : { $counted }. Jours d’après qui ne comptent pas : { $lost }. La loi en demande { $asked }. Jours de plus que demandé : { $spare }.
    .not-met-reported = Jours qui comptent, jusqu’au rapport ou à la décision : { $counted }. Jours d’après qui ne comptent pas : { $lost }. La loi en demande { $asked }. Jours qui manquent : { $short }. Vous pouvez quand même faire une demande : des jours passés hors du Canada avant le rapport peuvent compter, et les motifs humanitaires sont examinés. Un agent ou une agente décide.
    .not-met-reported-cure = Si on a constaté plus tard que vous aviez respecté l’obligation, dites-le : tous vos jours comptent alors. Si une situation de la section D est la vôtre, choisissez-la pour le voyage et joignez les preuves. Si vous avez de graves raisons personnelles, expliquez-les dans une lettre.
    .unknown = Il faut tous les voyages avec leurs dates et ce qui peut les faire compter, le jour où votre résidence permanente a commencé, et savoir s’il y a eu un rapport sur vous.

rule-residency-margin = Peu de jours de plus
    .thin = Jours de plus que demandé : { $spare }. C’est peu : un seul voyage mal daté pourrait changer la réponse. Comparez vos voyages avec les tampons de votre passeport.
    .unknown = Il faut tous les voyages avec leurs dates et ce qui peut les faire compter, le jour où votre résidence permanente a commencé, et savoir s’il y a eu un rapport sur vous.

rule-claimed-days = Jours hors du Canada qui peuvent compter
    .all = Vous dites que { $claimed } de vos jours hors du Canada comptent. D’après vos réponses, les { $counted } comptent. Joignez les preuves : un agent ou une agente décide.
    .some = Vous dites que { $claimed } de vos jours hors du Canada comptent. D’après vos réponses, { $counted } comptent. La page sur vos jours dit pourquoi les autres ne comptent pas.
    .nothing = Vous dites que { $claimed } de vos jours hors du Canada comptent. D’après vos réponses, aucun ne compte. La page sur vos jours dit pourquoi.
    .nothing-cure = Vérifiez ce que vous avez dit de chaque voyage.
    .unknown = Il faut savoir, pour chaque voyage, ce qui fait compter ses jours.

rule-report = Jours après un rapport
    .other-matter = Le rapport ou la décision portait sur autre chose : vos jours comptent comme d’habitude.
    .overturned = On a constaté plus tard que vous aviez respecté l’obligation : les jours après le { $on } comptent comme d’habitude.
    .days-lost = Les jours après le { $on } ne comptent pas, à cause du rapport ou de la décision de cette date. Vous pouvez quand même faire une demande : un agent ou une agente décide.
    .days-lost-cure = Si on a constaté plus tard que vous aviez respecté l’obligation, dites-le. Un cabinet d’avocats ou une clinique juridique peut vous dire ce qui est possible.
    .unknown = Il faut savoir sur quoi portait le rapport ou la décision, et sa date.

rule-humanitarian = Motifs humanitaires
    .looked-at = S’il manque des jours, votre situation personnelle peut justifier que vous gardiez votre statut, en particulier l’intérêt d’un enfant touché. Le ministère vous avise si cet examen est nécessaire. Expliquez vos raisons dans une lettre et joignez ce qui les prouve.
    .unknown = Il faut tous les voyages avec leurs dates et ce qui peut les faire compter, le jour où votre résidence permanente a commencé, et savoir s’il y a eu un rapport sur vous.

## L’enveloppe serait-elle renvoyée ?

rule-document = Documents
    .enclosed = { $edition-filing ->
        [portal] Prêt pour le portail : { $about }
       *[paper] Dans l’enveloppe : { $about }
    }
    .missing = { $edition-filing ->
        [portal] Pas encore prêt pour le portail : { $about }. Si un document manque ou si une copie n’est pas claire, la demande est renvoyée.
       *[paper] Pas encore dans l’enveloppe : { $about }. Si un document manque ou si une copie n’est pas claire, la demande est renvoyée.
    }
    .missing-cure = { $edition-filing ->
        [portal] Préparez-en un fichier, puis cochez sa case.
       *[paper] Mettez-le dans l’enveloppe, puis cochez sa case.
    }
    .left-out = { $edition-filing ->
        [portal] Pas encore prêt pour le portail : { $about }. La demande est complète sans cela, mais rien ne se fera de ce que vous voulez.
       *[paper] Pas encore dans l’enveloppe : { $about }. La demande est complète sans cela, mais rien ne se fera de ce que vous voulez.
    }
    .left-out-cure = { $edition-filing ->
        [portal] Préparez-en un fichier et cochez sa case, ou retirez votre souhait.
       *[paper] Mettez-le dans l’enveloppe et cochez sa case, ou retirez votre souhait.
    }
    .unknown = On ne sait pas encore s’il le faut : { $about }

rule-notices = Avis de cotisation
    .enough = Vous avez un avis de cotisation différent pour chaque usage.
    .spared = Vous avez deux autres pièces d’identité. Votre avis de cotisation peut servir de preuve de résidence.
    .one-twice = Un même avis de cotisation ne compte pas deux fois, comme pièce d’identité et comme preuve de résidence. Avis que vous avez : { $held }. Il manque alors un des deux documents, et la demande serait renvoyée.
    .one-twice-cure = Choisissez une autre pièce d’identité ou une autre preuve de résidence. Si vous n’en avez pas, envoyez une déclaration signée et datée qui explique pourquoi.
    .unknown = Il faut savoir combien d’avis de cotisation différents vous avez.

rule-proof-fits = Preuve de résidence
    .fits = Cette preuve de résidence convient à l’âge de la personne.
    .for-children = Les dossiers scolaires, et la réponse « trop jeune pour l’école », sont pour les enfants. La personne est adulte.
    .school-age = La réponse « trop jeune pour l’école » est pour les petits enfants. La personne a { $age } ans.
    .school-age-cure = Choisissez les dossiers scolaires s’il y en a. S’il n’y en a pas, choisissez aucune de ces preuves, et expliquez pourquoi.
    .for-children-cure = Choisissez des avis de cotisation, des relevés de notes, ou aucune de ces preuves.
    .unknown = Il faut la date de naissance.

rule-exceptional-identity = Identité en situation exceptionnelle
    .exceptional = Le guide réserve ce que vous avez choisi aux situations exceptionnelles : vous ne pouvez obtenir ni passeport, ni titre de voyage, ni certificat d’identité. Un agent décide si cela suffit.
    .exceptional-cure = Envoyez un des trois documents habituels si vous pouvez l’obtenir. Sinon, expliquez pourquoi avec vos mots.
    .unknown = Il faut savoir quel document montre qui vous êtes.

rule-second-person = La deuxième déclaration
    .may = La personne que vous avez choisie peut faire la deuxième déclaration.
    .may-not = La deuxième déclaration vient d’une personne qui vous connaissait avant votre arrivée au Canada, ou qui parle pour un organisme de gens de votre pays. De quelqu’un d’autre, nous la lisons comme manquante : la demande serait renvoyée.
    .may-not-cure = Demandez à une personne qui vous connaissait avant votre arrivée au Canada, comme un membre de votre famille, ou à un tel organisme.
    .unknown = Il faut savoir qui fait la deuxième déclaration.

rule-passport-said = Passeport
    .agrees = Vos réponses sur votre passeport concordent.
    .disagrees = Vous avez choisi un passeport ou un titre de voyage valide, mais vous dites aussi n’en avoir eu aucun au cours des cinq dernières années. Une des deux réponses ne peut pas être juste.
    .disagrees-cure = Vérifiez les deux réponses.
    .unknown = Il faut savoir si vous avez eu un passeport au cours des cinq dernières années.

rule-why-declaration = Déclaration à la place de documents
    .explained = Votre déclaration signée et datée remplace les documents que vous ne pouvez pas envoyer. Un agent décide si la raison suffit.
    .by-hand = Votre déclaration ne dit pas encore pourquoi vous ne pouvez pas envoyer les documents. Le guide demande une explication claire.
    .by-hand-cure = Écrivez la raison ici, ou à la main sur la feuille imprimée.
    .unknown = Il faut savoir quels documents vous avez.

rule-guardian-paper = Papier sur le tuteur
    .fits = Le papier que vous avez choisi convient à la personne qui signe.
    .guardianship-missing = Un tuteur légal signe, et le papier que vous avez choisi est un certificat de naissance, qui ne montre pas la tutelle.
    .guardianship-missing-cure = Choisissez les documents juridiques qui prouvent la tutelle.
    .unknown = Il faut savoir qui signe pour l’enfant et quel papier vous envoyez.

rule-translator = Le traducteur
    .member = Un membre en règle d’une organisation de traducteurs traduit : la déclaration n’a pas à être faite sous serment.
    .swears = Le traducteur signe une déclaration, et la fait sous serment, parce qu’il n’est pas membre d’une organisation de traducteurs d’une province ou d’un territoire.
    .yourself = Vous traduisez vous-même. Le guide ne parle pas de ce cas, et les règles plus récentes le refusent.
    .yourself-cure = Demandez à un traducteur qui n’est pas de votre famille.
    .family = Les traductions faites par la famille ne sont pas acceptées. Nous le lisons comme si la traduction manquait : la demande serait renvoyée.
    .family-cure = Demandez à un traducteur qui n’est pas de votre famille.
    .unknown = Il faut savoir qui traduit.

rule-certifier = Copies certifiées conformes
    .may = La personne que vous avez choisie peut certifier vos copies.
    .family = Un membre de votre famille ne peut pas certifier vos copies, quelle que soit sa profession. Nous lisons une telle copie comme manquante : la demande serait renvoyée.
    .family-cure = Demandez à quelqu’un de la liste qui n’est pas de votre famille.
    .not-listed = Seules les personnes de la liste du guide peuvent certifier des copies. Nous lisons une copie certifiée par quelqu’un d’autre comme manquante : la demande serait renvoyée.
    .not-listed-cure = Demandez à quelqu’un de la liste.
    .other-country = Un représentant d’une ambassade, d’un consulat ou d’un haut-commissariat certifie seulement les documents délivrés par son propre pays. Nous lisons les autres copies comme manquantes : la demande serait renvoyée.
    .other-country-cure = Demandez à quelqu’un d’autre de la liste, comme un notaire ou un commissaire à l’assermentation.
    .unknown = Il faut savoir qui certifie les copies.

rule-residency-proofs = Preuves de résidence
    .enough = Preuves de résidence que vous avez choisies : { $held }. Tout le monde en donne { $asked }, même sans aucune absence.
    .too-few = Preuves de résidence que vous avez choisies : { $held }. Tout le monde en donne { $asked }, même sans aucune absence. S’il manque un document, la demande est renvoyée.
    .too-few-cure = Choisissez d’autres preuves. Tout document qui montre que vous avez habité au Canada peut servir.
    .unknown = Il faut savoir quelles preuves de résidence vous pouvez envoyer.

rule-quebec-certificate = Certificat du Québec
    .accepted = Votre certificat a été délivré le { $issued }. Les certificats du Québec délivrés le { $from } ou après sont acceptés.
    .refused = Votre certificat a été délivré le { $issued }. Les certificats de mariage et de changement de nom du Québec délivrés avant le { $from } ne sont pas acceptés. Il manque alors le document demandé, et la demande serait renvoyée.
    .refused-cure = Demandez un nouveau certificat aux autorités civiles du Québec.
    .unknown = Il faut le jour où le certificat a été délivré.

rule-photos = Âge des photos
    .recent = Vos photos ont été prises le { $taken } : c’est dans les { $months } mois avant votre demande.
    .sources-differ = Vos photos ont été prises le { $taken } : c’est dans les { $months } mois avant votre demande. Une autre source demande des photos des { $other } derniers mois.
    .sources-differ-cure = Pour convenir aux deux sources, faites prendre de nouvelles photos.
    .too-old = Vos photos ont été prises le { $taken }, plus de { $months } mois avant votre demande. Des photos si vieilles ne comptent pas. Nous le lisons comme si elles manquaient : la demande serait renvoyée.
    .too-old-cure = Faites prendre de nouvelles photos, et faites inscrire la date au dos.
    .unknown = Il faut le jour où les photos ont été prises.

rule-form = Formulaires
    .complete = Complet : { $about }
    .incomplete = { $count ->
        [one] Une réponse est encore à donner ou à corriger : { $about }. Un formulaire incomplet est renvoyé.
       *[other] { $count } réponses sont encore à donner ou à corriger : { $about }. Un formulaire incomplet est renvoyé.
    }
    .incomplete-cure = Ouvrez chaque réponse et complétez-la. Ce qui ne vous concerne pas est rempli tout seul par « S.O. ».
    .unfinished = { $count ->
        [one] Une réponse est encore à donner ou à corriger : { $about }. Personne ne vous demande ce formulaire : c’est vous qui voulez l’envoyer.
       *[other] { $count } réponses sont encore à donner ou à corriger : { $about }. Personne ne vous demande ce formulaire : c’est vous qui voulez l’envoyer.
    }
    .unfinished-cure = Ouvrez chaque réponse et complétez-la, ou retirez votre souhait.

rule-home-address = Adresse du domicile
    .given = Vous avez donné l’adresse de votre domicile au Canada.
    .third-party = Votre courrier va chez une autre personne ou un organisme. La carte, elle, n’y va jamais : elle irait à votre domicile.
    .mailing-only = Vous avez donné une adresse postale à vous, et aucun domicile. Le formulaire demande les deux. Le bureau peut vous demander l’adresse de votre domicile.
    .mailing-only-cure = Donnez l’adresse d’un domicile au Canada si vous en avez un.
    .none = Vous n’avez donné aucun domicile où la carte pourrait aller. La carte n’est jamais envoyée à l’adresse d’une tierce partie. Votre demande serait retardée jusqu’à ce que vous donniez l’adresse d’un domicile. Elle ne serait pas renvoyée pour cela.
    .none-cure = Donnez l’adresse d’un domicile au Canada dès que vous en avez un.
    .unknown = Il faut l’adresse de votre domicile, et l’endroit où va votre courrier.

rule-addresses = Cinq ans d’adresses
    .complete = Chaque jour des cinq dernières années a une adresse.
    .short-gap = Chaque mois a une adresse. La plus longue période vide va du { $first } au { $last } : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Une période si courte n’est pas une faute.
    .short-gap-cure = Si vous le pouvez, dites où vous habitiez alors.
    .months-missing = { $months ->
        [one] Un mois n’a pas d’adresse : { $first }.
       *[other] { $months } mois n’ont pas d’adresse. Le premier est { $first }, le dernier est { $last }.
    } Le formulaire demande chaque mois de cinq années. Une section incomplète est renvoyée.
    .months-missing-cure = Ajoutez où vous habitiez alors, même hors du Canada.
    .unknown = Il faut vos adresses, chacune avec ses dates.

rule-address-overlap = Deux adresses à la fois
    .none = Aucune adresse n’en chevauche une autre.
    .some = Deux de vos adresses se chevauchent ({ $first } – { $last }). Cela peut être juste.
    .some-cure = Vérifiez les mois. Si vous avez déménagé, l’ancienne adresse finit quand la nouvelle commence.
    .unknown = Il faut vos adresses, chacune avec ses dates.

rule-activities = Cinq ans de travail et d’études
    .complete = Chaque jour des cinq dernières années est couvert.
    .short-gap = Chaque mois est couvert. La plus longue période vide va du { $first } au { $last } : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Une période si courte n’est pas une faute.
    .short-gap-cure = Si vous le pouvez, dites ce que vous faisiez alors. Le temps sans travail compte.
    .months-missing = { $months ->
        [one] Un mois n’est pas couvert : { $first }.
       *[other] { $months } mois ne sont pas couverts. Le premier est { $first }, le dernier est { $last }.
    } Le formulaire demande chaque mois de cinq années. Une section incomplète est renvoyée.
    .months-missing-cure = Ajoutez ce que vous faisiez alors. Le temps sans travail, à la maison ou en voyage compte aussi : dites-le simplement.
    .unknown = Il faut votre travail et vos études, chacun avec ses dates.

rule-marital-status = Situation familiale et voyages
    .agrees = Pour un voyage, vous dites que la personne avec vous était votre époux ou votre épouse. Votre situation familiale s’accorde avec cela.
    .never-married = Y a-t-il eu un mariage ? Pour un voyage, vous dites que la personne avec vous était votre époux ou votre épouse, mais votre situation familiale est : jamais de mariage.
    .never-married-cure = Vérifiez votre situation familiale, et ce que la personne est pour vous dans chaque voyage.
    .unknown = Il faut votre situation familiale.

rule-lived-abroad = Domicile à l’étranger et voyages
    .agrees = Là où vous aviez un domicile hors du Canada, vos voyages le disent aussi.
    .no-trip = Étiez-vous au Canada pendant ces mois ({ $first } – { $last }) ? Votre seule adresse se trouve alors hors du Canada, mais vous n’indiquez aucun voyage. Cela peut être juste.
    .no-trip-cure = Vérifiez l’adresse et vos voyages. Si vous étiez à l’étranger, ajoutez le voyage.
    .unknown = Il faut vos voyages, chacun avec ses dates, et la date de votre résidence permanente.

rule-worked-abroad = Travail ou études à l’étranger et voyages
    .agrees = Là où vous avez travaillé ou étudié hors du Canada, vos voyages le disent aussi.
    .no-trip = Étiez-vous au Canada pendant ces mois ({ $first } – { $last }) ? Vous n’indiquez alors que du travail ou des études hors du Canada, mais aucun voyage. Cela peut être juste.
    .no-trip-cure = Vérifiez le pays de l’employeur ou de l’école, et vos voyages. Si vous étiez à l’étranger, ajoutez le voyage.
    .unknown = Il faut vos voyages, chacun avec ses dates, et la date de votre résidence permanente.

rule-signatures = Qui signe
    .applicant = À { $adult } ans ou plus, vous signez sans autre personne.
    .both = De { $child } ans à moins de { $adult } ans, deux personnes signent : la personne qui demande la carte, et un parent ou tuteur légal.
    .both-cure = Les deux signent partout où les formulaires ont une case pour eux.
    .parent = À moins de { $child } ans, un parent ou tuteur légal signe. L’enfant ne signe pas.
    .parent-cure = Le parent ou le tuteur signe partout où les formulaires ont une case pour lui.
    .unknown = Il faut la date de naissance.

rule-helper = Qui vous aide
    .unpaid = { $edition-filing ->
        [portal] La personne qui vous aide ne reçoit pas d’argent. Tout le monde peut le faire. Le formulaire IMM 5476 va avec votre demande.
       *[paper] La personne qui vous aide ne reçoit pas d’argent. Tout le monde peut le faire. Le formulaire IMM 5476 va dans l’enveloppe.
    }
    .member = { $edition-filing ->
        [portal] La personne que vous payez est membre d’un des trois organismes. Le formulaire IMM 5476 va avec votre demande.
       *[paper] La personne que vous payez est membre d’un des trois organismes. Le formulaire IMM 5476 va dans l’enveloppe.
    }
    .student = { $edition-filing ->
        [portal] La personne que vous payez est stagiaire en droit, et un membre d’un des organismes la supervise. Le formulaire IMM 5476 va avec votre demande.
       *[paper] La personne que vous payez est stagiaire en droit, et un membre d’un des organismes la supervise. Le formulaire IMM 5476 va dans l’enveloppe.
    }
    .not-member = La personne que vous payez n’est membre d’aucun des trois organismes. Une demande avec un tel représentant est renvoyée.
    .not-member-cure = Choisissez un membre en règle d’un barreau, de la Chambre des notaires du Québec ou de l’organisme des consultants en immigration. Ou demandez l’aide d’une personne qui ne reçoit pas d’argent.
    .unknown = Il faut savoir si la personne reçoit de l’argent, et de quel organisme elle est membre.

rule-fee = Les frais
    .exact = Vous avez payé ce qui est dû : { $due } pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
    .nothing = Rien n’est payé. Montant dû : { $due } pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }. La demande serait renvoyée. Son traitement commence seulement quand elle revient avec les frais.
    .nothing-cure = { $edition-filing ->
        [portal] Payez { $due } et gardez le reçu en fichier : il se téléverse avec la demande.
       *[paper] Payez { $due } et joignez le reçu.
    }
    .too-little = Vous avez payé { $paid }. Montant dû : { $due } pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }. Il manque { $short }. La demande serait renvoyée. Son traitement commence seulement quand elle revient avec les frais.
    .too-little-cure = { $edition-filing ->
        [portal] Payez { $short } de plus et gardez les deux reçus en fichiers : ils se téléversent avec la demande.
       *[paper] Payez { $short } de plus et joignez les deux reçus.
    }
    .too-much = Vous avez payé { $paid }. Montant dû : { $due } pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }. La demande est traitée. On vous rend { $over }, sans que vous ayez à le demander.
    .unknown = Il faut savoir combien vous avez payé.

rule-payment-method = La façon de payer
    .online = Le paiement en ligne est accepté.
    .bank = Le paiement dans une institution financière est accepté.
    .several = Il y a { $count } paiements, tous faits d’une façon acceptée.
    .bank-ended = Les reçus d’une banque sont acceptés seulement s’ils ont été tamponnés avant le { $before }. Avec un reçu plus récent, la demande est renvoyée.
    .bank-ended-cure = Payez en ligne.
    .bank-undated = Les reçus d’une banque sont acceptés seulement s’ils ont été tamponnés avant le { $before }. Vous n’avez pas dit quand le vôtre l’a été.
    .bank-undated-cure = Donnez la date du paiement, ou payez en ligne.
    .not-accepted = { of-edition-not-accepted } Avec un chèque, de l’argent comptant ou autre chose, la demande est renvoyée.
    .not-accepted-cure = { of-edition-pay }
    .unknown = Il faut savoir comment les frais sont payés.

rule-payment-date = Date du paiement
    .past = Le dernier paiement est du { $paid }.
    .future = { $edition-filing ->
        [portal] Un paiement porte la date du { $paid }, qui n’est pas encore venue. On paie avant d’envoyer la demande.
       *[paper] Un paiement porte la date du { $paid }, qui n’est pas encore venue. Ce qui va dans l’enveloppe est payé avant.
    }
    .future-cure = Vérifiez la date sur le reçu. Si vous n’avez pas encore payé, payez d’abord.
    .unknown = Il faut savoir quand les frais ont été payés.

rule-receipt = Le reçu
    .all-enclosed = { $edition-filing ->
        [portal] Vos { $count } reçus sont prêts pour le portail.
       *[paper] Vos copies des { $count } reçus sont dans l’enveloppe.
    }
    .not-stamped = Le reçu de la banque n’est pas tamponné. Le guide dit que la caisse le tamponne. Il ne dit pas ce qui arrive sans tampon. Nous le comprenons comme si rien n’était payé : la demande serait renvoyée.
    .not-stamped-cure = Retournez à l’institution financière et faites tamponner le reçu.
    .other-part = { $edition-filing ->
        [portal] Une autre partie que la copie 2 du reçu va avec la demande. Le guide de 2013 demande la copie 2 : la partie du bas d’un reçu imprimé en ligne, la partie du milieu du formulaire de la banque. Il ne dit pas ce qui arrive avec une autre partie.
       *[paper] Une autre partie que la copie 2 du reçu est dans l’enveloppe. Le guide demande la copie 2 : la partie du bas d’un reçu imprimé en ligne, la partie du milieu du formulaire de la banque. Il ne dit pas ce qui arrive avec une autre partie.
    }
    .other-part-cure = { $edition-filing ->
        [portal] Mettez la copie 2 avec la demande et gardez la partie du haut.
       *[paper] Mettez la copie 2 dans l’enveloppe et gardez la partie du haut.
    }
    .enclosed = { $edition-filing ->
        [portal] Votre reçu est prêt pour le portail.
       *[paper] Votre copie du reçu est dans l’enveloppe.
    }
    .not-enclosed = { $edition-filing ->
        [portal] Le reçu n’est pas encore prêt pour le portail. Sans preuve de paiement, la demande est renvoyée.
       *[paper] Le reçu n’est pas encore dans l’enveloppe. Sans preuve de paiement, la demande est renvoyée.
    }
    .not-enclosed-cure = { $edition-filing ->
        [portal] Gardez le reçu en fichier, puis cochez sa case.
       *[paper] Mettez la copie 2 du reçu dans l’enveloppe, puis cochez sa case.
    }
    .photocopy = Les photocopies du reçu de la banque ne sont pas acceptées. Le guide ne dit pas ce qui arrive alors. Nous le lisons comme si rien n’était payé : la demande serait renvoyée.
    .photocopy-cure = Joignez la copie 2 originale, tamponnée par la banque.
    .unknown = Il faut savoir comment les frais ont été payés, et ce que vous avez du reçu.

rule-urgent = Voyage urgent
    .ready = { $edition-filing ->
        [portal] Une copie de votre billet et la preuve de son paiement sont prêtes pour le portail. Le bureau décide si la demande est urgente.
       *[paper] Une copie de votre billet et la preuve de son paiement sont dans l’enveloppe. Le bureau décide si la demande est urgente.
    }
    .courier = Pour un voyage urgent, le guide demande le courrier recommandé. Vous avez choisi un service de messagerie.
    .courier-cure = Envoyez l’enveloppe par courrier recommandé.
    .itinerary = Un itinéraire n’est pas une preuve du voyage. Un voyage urgent se prouve par une copie du billet et la preuve de son paiement.
    .itinerary-cure = { $edition-filing ->
        [portal] Préparez en fichiers une copie du billet et la preuve de son paiement.
       *[paper] Mettez dans l’enveloppe une copie du billet et la preuve de son paiement.
    }
    .papers-missing = Pour un voyage urgent, il faut deux papiers : une copie de votre billet et la preuve de son paiement. Sans les deux, la demande attend son tour. Un itinéraire ne suffit pas.
    .papers-missing-cure = { $edition-filing ->
        [portal] Préparez les deux papiers en fichiers, puis cochez leurs cases.
       *[paper] Mettez les deux papiers dans l’enveloppe, puis cochez leurs cases.
    }
    .unknown = { $edition-filing ->
        [portal] Il faut savoir ce que vous avez pour prouver le voyage.
       *[paper] Il faut savoir comment vous envoyez l’enveloppe.
    }

rule-edition = Édition du guide
    .not-yet = Cette édition du guide est en vigueur à partir du { $from }. Nous sommes avant ce jour : d’autres règles peuvent s’appliquer.
    .not-yet-cure = Vérifiez les règles du jour avant d’envoyer quoi que ce soit.
    .partial = Cette édition n’est ici qu’en partie. Sa page dit ce qui n’est pas connu, et ce qui est repris de l’édition précédente est marqué.
    .no-longer = Cette édition du guide a été en vigueur jusque vers le { $until }. Les règles ont changé depuis.
    .no-longer-cure = Voyez ce qui a changé avant d’envoyer quoi que ce soit.
