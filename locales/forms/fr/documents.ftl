### Ce qui va dans l’enveloppe : chaque document, avec pourquoi on le demande, ce qui aide quand on ne l’a pas, et ce qu’il
### doit montrer ; les genres de copies ; et les listes que les pages et les feuilles imprimées disent point par point.

copy-original = { $edition-filing ->
    [portal] Original, ou son fichier
   *[paper] Original
}
    .hint = { $edition-filing ->
        [portal] Le fichier tel que vous l’avez reçu, comme le reçu des frais. Si le ministère veut le papier lui-même, il vous dit comment l’envoyer.
       *[paper] Le papier lui-même, pas une copie.
    }
copy-clear-copy = { $edition-filing ->
    [portal] Copie claire, en fichier
   *[paper] Photocopie claire
}
    .hint = { $edition-filing ->
        [portal] Une numérisation ou une photo du document. Chaque mot doit être facile à lire. Si une copie n’est pas claire, la demande est renvoyée.
       *[paper] Chaque mot doit être facile à lire. Si une copie n’est pas claire, la demande est renvoyée.
    }
copy-certified-copy = Copie certifiée conforme
    .hint = Une photocopie qu’une personne autorisée a comparée avec l’original, et sur laquelle cette personne écrit six choses en lettres d’imprimerie.
copy-form = Formulaire officiel
    .hint = Le formulaire du ministère, rempli, et signé partout où il a une case pour vous.
copy-statement = Déclaration signée
    .hint = Avec vos propres mots, signée et datée.
copy-translation = Traduction
    .hint = En français ou en anglais, par une personne qui n’est pas de votre famille.
copy-photos = Photos
    .hint = { $edition-filing ->
        [portal] En deux fichiers : le devant, et le dos.
       *[paper] Dans une petite enveloppe.
    }

## Étape 1

document-damaged-card = Votre carte endommagée
    .why = { $edition-filing ->
        [portal] Une carte endommagée est remplacée seulement si elle revient : c’est repris de l’édition de 2013. Comment elle revient quand la demande se fait en ligne n’est pas connu ici : demandez au ministère.
       *[paper] Une carte endommagée est remplacée seulement si elle revient. Envoyez la carte elle-même.
    }

document-primary-identity = Pièce d’identité principale
    .why = Elle montre qui vous êtes.
    .instead = Si vous ne pouvez pas obtenir de passeport, de titre de voyage ou de certificat d’identité, vous pouvez envoyer une autre pièce d’identité, délivrée hors du Canada avant votre arrivée, ou deux déclarations solennelles.
    .must-show = La copie doit montrer :
    .type-and-number = le type de document et son numéro
    .issue-date = le jour de sa délivrance
    .expiry-date = le jour de son expiration
    .name = votre nom
    .photo = votre photo
    .birth-date = votre date de naissance
    .if-passport-at-landing = Copiez aussi la page tamponnée à votre arrivée au Canada, au début de votre résidence permanente. Ce passeport peut avoir expiré depuis.
    .if-foreign-identity = Seulement dans une situation exceptionnelle : vous ne pouvez obtenir ni passeport, ni titre de voyage, ni certificat d’identité.

document-own-declaration = Votre déclaration sur votre identité
    .why = Elle remplace votre pièce d’identité principale, avec la déclaration d’une deuxième personne. Une déclaration qui explique seulement pourquoi un document manque ne suffit pas ici.
    .must-show = La déclaration doit contenir :
    .who-you-are = ce que vous déclarez sur votre identité
    .signed = votre signature

document-second-declaration = La déclaration d’une deuxième personne sur votre identité
    .why = Sans pièce d’identité principale, quelqu’un d’autre doit confirmer qui vous êtes.
    .must-show = La déclaration doit venir d’une de ces personnes, et être signée :
    .knew-you-before = une personne qui vous connaissait avant votre arrivée au Canada, comme un membre de votre famille
    .organisation = ou une personne qui parle pour un organisme de gens de votre pays, ou du pays où vous habitiez
    .signed = avec la signature de cette personne

document-secondary-identity = Autres pièces d’identité
    .why = { of-edition-secondary.why }
    .instead = Si vous n’en avez qu’une, ou aucune, envoyez une déclaration signée et datée qui explique pourquoi.

document-passport-pages = Toutes les pages de tous vos passeports des cinq dernières années
    .why = Les tampons montrent vos départs du Canada et vos retours.
    .must-show = Copiez :
    .every-page = chaque page de chaque passeport et titre de voyage, même les pages vides et les passeports expirés
    .stamps = chaque tampon de façon lisible ; un tampon dans une autre langue que le français ou l’anglais doit être traduit

document-residence-proof = Preuve de résidence au Canada
    .why = Tout le monde montre qu’il habite au Canada, même sans aucune absence.
    .instead = Si vous n’avez aucune de ces preuves, envoyez une déclaration signée et datée qui explique pourquoi. Un enfant trop jeune pour l’école n’en a pas.
    .if-notices = Des avis des cinq dernières années, autres que celui qui montre qui vous êtes : un même avis ne compte pas deux fois.
    .if-transcripts = D’un collège ou d’une université reconnus au Canada, pour les cinq dernières années.
    .if-school-records = Pour les enfants d’âge scolaire : des papiers de l’école qui montrent que l’enfant l’a fréquentée au cours des cinq dernières années.

document-why-declaration = Déclaration qui explique pourquoi un document manque
    .why = { of-edition-lacks } Cette déclaration l’explique.
    .must-show = La déclaration doit contenir :
    .which-document = le document que vous ne pouvez pas envoyer
    .why-not = la raison, expliquée clairement
    .signed-and-dated = votre signature et la date

document-minor-paper = Papier sur les parents ou le tuteur légal
    .why = La personne a moins de 18 ans. Le papier montre qui peut signer.
    .if-birth-certificate = Il doit montrer le nom, la date de naissance et le lieu de naissance de l’enfant, et les noms des parents ou parents adoptifs.
    .if-guardianship = Des papiers juridiques qui prouvent la tutelle.

document-name-document = Preuve du changement de nom
    .why = Votre nom n’est plus celui de votre document d’établissement. Ce document prouve que le changement est légal.
    .if-marriage = Le certificat des autorités civiles, à votre nouveau nom. { of-edition-quebec }
    .if-divorce = Le jugement doit montrer votre nouveau nom.

document-name-identity = Deuxième document au nouveau nom
    .why = Une carte d’une province montre que vous utilisez votre nouveau nom. Une carte d’assurance maladie compte ici, et seulement ici.

document-landing-document = Copie de votre document d’établissement
    .why = Elle montre le nom que vous aviez au début de votre résidence permanente. C’est la Fiche relative au droit d’établissement (IMM 1000) ou la Confirmation de résidence permanente (IMM 5292 ou IMM 5688).
    .shared = Vous l’avez aussi choisie parmi vos autres pièces d’identité. Une seule copie suffit pour les deux.

document-citizen-citizenship = Preuve que la personne avec vous a la citoyenneté canadienne
    .why = Les jours passés hors du Canada avec un proche de citoyenneté canadienne peuvent compter. Il faut prouver cette citoyenneté.
    .must-show = La preuve doit montrer :
    .citizenship = que la personne a la citoyenneté canadienne
    .since-when = depuis quel jour

document-citizen-tie = Preuve de votre lien avec la personne citoyenne
    .why = Seuls comptent les jours avec votre époux, votre épouse, votre conjoint ou conjointe de fait ou, si vous avez moins de 22 ans, un parent.
    .must-show = Selon la personne :
    .partner = époux, épouse, conjoint ou conjointe de fait : le certificat de mariage, ou la preuve de l’union de fait
    .parent = parent : votre certificat de naissance, de baptême, d’adoption ou de tutelle

document-citizen-together = Preuve que la personne citoyenne était avec vous
    .why = Seuls comptent les jours où vous habitiez ensemble hors du Canada. Des dossiers d’école ou d’emploi, des cartes de membre et d’autres papiers peuvent le montrer.

document-citizen-passports = Les passeports de la personne citoyenne
    .why = Les passeports et titres de voyage utilisés au cours des cinq dernières années montrent où cette personne était. Il les faut tous.

document-employer-letter = Lettre de votre employeur canadien
    .why = Les jours de travail à temps plein hors du Canada pour une entreprise ou un service public du Canada peuvent compter. L’employeur doit le confirmer dans une lettre signée.
    .must-show = La lettre doit dire :
    .signer = le poste et le titre de la personne qui signe
    .business = ce que fait l’entreprise, et en quoi elle est une entreprise canadienne
    .length = combien de temps vous avez travaillé hors du Canada pour elle
    .full-time = que vous y avez travaillé à temps plein, comme condition de votre emploi ou de votre contrat
    .position = quel est votre poste là-bas : une description, ou une copie du profil du poste
    .not-for-residency = que l’entreprise n’a pas été créée surtout pour que vous gardiez votre résidence

document-resident-tie = Preuve de votre lien avec la personne résidente permanente
    .why = Les jours passés hors du Canada avec un proche qui a la résidence permanente, et qui travaille à temps plein pour une entreprise ou un service public du Canada, peuvent compter. Il faut prouver le lien.
    .must-show = Selon la personne :
    .partner = époux, épouse, conjoint ou conjointe de fait : le certificat de mariage, ou la preuve de l’union de fait
    .parent = parent : votre certificat de naissance, de baptême, d’adoption ou de tutelle

document-resident-job = Preuve de l’emploi canadien à temps plein de la personne résidente permanente
    .why = La personne avec vous doit travailler à temps plein pour une entreprise ou un service public du Canada.

document-resident-status = Preuve que la personne avec vous a la résidence permanente
    .why = La personne avec vous doit avoir la résidence permanente.

document-resident-obligation = Preuve que la personne résidente permanente remplit l’obligation de résidence
    .why = Les jours comptent seulement si la personne avec vous remplit sa propre obligation.

document-resident-passports = Les passeports de la personne résidente permanente
    .why = Les passeports et titres de voyage utilisés au cours des cinq dernières années montrent où cette personne était. Il les faut tous.

document-translation = Traduction de chaque document dans une autre langue
    .why = Le bureau ne peut pas lire un document ou un tampon qui n’est ni en français ni en anglais.
    .must-show = Attention à ceci :
    .not-family = un membre de la famille ne peut pas traduire, même très bien

document-translated-copy = Copie certifiée conforme de chaque document traduit
    .why = Le bureau compare la traduction avec une copie sûre.

document-residency-proofs = Preuves de résidence au Canada
    .why = Tout le monde montre qu’il habite au Canada, même sans aucune absence.

document-translator-affidavit = Affidavit du traducteur ou de la traductrice
    .why = La personne qui traduit répond de la traduction sous serment.
    .must-show = Attention à ceci :
    .translator-name = le nom de la personne qui a traduit
    .source-language = la langue du document original
    .accurate = la phrase qui dit que la traduction est exacte
    .sworn = il est fait sous serment, sauf si la personne qui a traduit est agréée
    .not-family = ni vous ni un proche ne pouvez traduire : parent, tuteur, frère ou sœur, époux, épouse ou conjoint, grand-parent, enfant, tante ou oncle, nièce ou neveu, cousin germain ou cousine germaine

document-translator-declaration = Déclaration du traducteur ou de la traductrice
    .why = La personne qui traduit répond de la traduction.
    .must-show = La déclaration doit contenir :
    .translator-name = le nom de la personne qui a traduit
    .source-language = la langue du document original
    .accurate = la phrase qui dit que la traduction est exacte
    .translator-signature = la signature de la personne qui a traduit
    .sworn = elle est faite sous serment devant une personne qui peut le recevoir, sauf si la personne qui a traduit est membre en règle d’un ordre de traducteurs d’une province ou d’un territoire

document-photos = Photos
    .why = { of-edition-photo-why }

## Étapes 2 à 4

document-imm5444 = Demande de carte de résident permanent (IMM 5444)
    .why = C’est la demande. Chaque personne a la sienne.

document-imm5644 = Liste de contrôle des documents (IMM 5644)
    .why = Elle énumère ce qui accompagne la demande. Seule sa première page est connue ici.

document-imm5455 = Formulaire de renseignements supplémentaires (IMM 5455)
    .why = Il sert à faire la carte. Chaque personne a le sien.

document-imm5476 = Recours aux services d’un représentant (IMM 5476)
    .why = Quelqu’un a donné des conseils pour cette demande, ou a aidé à la préparer ou à l’envoyer. Le formulaire dit qui. Un parent qui signe pour un enfant n’est pas un représentant.
    .must-show = Bon à savoir :
    .one-representative = on peut avoir un seul représentant par demande
    .no-faster = avec un représentant, une demande n’est traitée ni mieux ni plus vite
    .only-this = le représentant agit seulement pour cette demande
    .tell-changes = dites-le au bureau si les coordonnées du représentant changent, ou si vous ne voulez plus de représentant
    .adult-children = un enfant de 18 ans ou plus remplit son propre formulaire

document-imm5476-cancel = Recours aux services d’un représentant (IMM 5476), pour en annuler un
    .why = Vous voulez annuler un représentant que vous avez désigné auparavant.

document-imm5475 = Autorisation de communiquer des renseignements à une personne désignée (IMM 5475)
    .why = Vous voulez que le bureau puisse donner des renseignements à une personne qui ne vous représente pas.
    .must-show = Bon à savoir :
    .may-know = cette personne peut apprendre où en est votre demande
    .may-not-act = cette personne ne peut pas agir pour vous : seul un représentant (formulaire IMM 5476) le peut

document-fee-receipt = Reçu des frais
    .why = { $edition-filing ->
        [portal] Il prouve que les frais sont payés pour toutes les personnes de ce dossier.
       *[paper] Il prouve que les frais sont payés pour toutes les personnes de l’enveloppe.
    }
    .if-online = { of-edition-receipt-online }
    .if-bank = La partie centrale de l’original du formulaire IMM 5401 (copie 2), tamponnée par l’institution financière. Une photocopie n’est pas acceptée.

document-ticket = Copie de votre billet
    .why = Elle montre que vous partez très bientôt.
    .must-show = Attention à ceci :
    .not-itinerary = un itinéraire ne suffit pas

document-ticket-paid = Preuve que le billet est payé
    .why = Le billet seul ne montre pas que vous partirez.

## Listes

list-who-needs = Qui a besoin d’une carte
    .residents = Les personnes qui ont la résidence permanente, qui voyageront hors du Canada et qui reviendront
    .children = Les enfants aussi : chaque enfant a sa propre carte
    .carrier = Pour revenir en avion, en train, en bateau ou en autobus : les transporteurs commerciaux demandent la carte

list-old-card = Votre ancienne carte
    .renewal = Si vous renouvelez votre carte, gardez-la jusqu’à ce que vous ayez la nouvelle.
    .damaged = { $edition-filing ->
        [portal] Si votre carte est endommagée, demandez au ministère comment la renvoyer.
       *[paper] Si votre carte est endommagée, envoyez-la avec la demande.
    }
    .new-by-mail = Si la nouvelle carte arrive par la poste, détruisez l’ancienne.
    .called-in = Si on vous convoque à un bureau pour prendre la nouvelle carte, apportez l’ancienne, et les originaux de tous les documents que vous avez copiés.

list-photo-sitting = Pour la personne sur les photos
    .recent = Prises dans les { $months } mois avant la demande
    .face = Visage bien visible et centré
    .expression = Expression neutre : ni sourire, ni froncement
    .mouth = Bouche fermée
    .glasses = Lunettes, même teintées, seulement si les yeux se voient bien, sans reflet
    .sunglasses = Pas de lunettes de soleil
    .head-covering = Pas de couvre-chef, sauf pour des raisons religieuses, et alors avec tous les traits du visage visibles
    .hairpiece = Un postiche ou un autre accessoire seulement si on le porte régulièrement et s’il ne change pas l’apparence habituelle
    .colour = En noir et blanc ou en couleur

list-photo-point = Pour la personne qui prend les photos
    .count = { $count ->
        [one] Une photo
       *[other] { $count } photos identiques
    }
    .size = La photo entière mesure { $width } mm x { $height } mm
    .not-passport = Ce ne sont pas des photos de passeport : les dimensions sont différentes
    .face-size = Du menton au sommet des cheveux : { $least } mm à { $most } mm
    .full-head = La tête complète, de face, au milieu de la photo
    .background = Un fond blanc uni, sans ombres
    .clear = Claires et bien nettes
    .same-source = Du même film non retouché ou du même fichier numérique, ou exposées en même temps par un appareil à plusieurs objectifs ou à image divisée
    .original = Des photos originales, qui ne viennent pas d’une photo existante
    .paper = Sur du papier photographique dont le dos prend et garde l’encre de la date
    .fixed = Bien fixées et bien lavées, pour ne pas pâlir
    .date = La date où la photo a été prise, et non imprimée, écrite directement au dos d’une photo
    .no-label = Pas d’étiquette collante

list-photo-studio = Pour la personne qui prend la photo
    .commercial = Prise par un photographe professionnel, en studio
    .count = { list-photo-point.count }
    .size = { list-photo-point.size }
    .face-size = { list-photo-point.face-size }
    .recent = Prise dans les { $months } mois avant la demande{ $other ->
        [0] {""}
       *[other] {" "}(une autre source demande les { $other } derniers mois)
    }
    .studio = Au dos : le nom et l’adresse du studio
    .date = Au dos : la date où la photo a été prise
    .person = Au dos : le nom et la date de naissance de la personne sur la photo
    .files = En ligne, une photo est envoyée en deux fichiers : le recto et le verso. Sur papier, deux photos sont demandées, dont une porte tout cela au dos.

list-photo-carried = Pour la personne qui prend la photo, repris du guide de 2013 : aucune source plus récente n’est connue ici
    .full-head = { list-photo-point.full-head }
    .background = { list-photo-point.background }
    .clear = { list-photo-point.clear }
    .original = { list-photo-point.original }
    .paper = { list-photo-point.paper }
    .fixed = { list-photo-point.fixed }
    .no-label = { list-photo-point.no-label }

list-sitting-carried = Pour la personne sur la photo, repris du guide de 2013 : aucune source plus récente n’est connue ici
    .face = { list-photo-sitting.face }
    .expression = { list-photo-sitting.expression }
    .mouth = { list-photo-sitting.mouth }
    .glasses = { list-photo-sitting.glasses }
    .sunglasses = { list-photo-sitting.sunglasses }
    .head-covering = { list-photo-sitting.head-covering }
    .hairpiece = { list-photo-sitting.hairpiece }
    .colour = { list-photo-sitting.colour }

list-photo-envelope = La petite enveloppe des photos
    .envelope = { $count ->
        [one] Mettez la photo dans une petite enveloppe, une enveloppe par personne.
       *[other] Mettez les { $count } photos dans une petite enveloppe, une enveloppe par personne.
    }
    .name = Écrivez le nom de la personne sur l’enveloppe.
    .nothing-through = N’utilisez ni agrafe, ni trombone, ni colle.

list-company-example = Ce qui peut aussi le montrer
    .school-records = Dossiers scolaires
    .employment-records = Relevés d’emploi
    .memberships = Cartes d’adhésion à une association
    .anything-else = Tout autre document à prendre en considération selon vous
list-employer-more = Ce que vous pouvez joindre à la lettre
    .articles = Statuts constitutifs et permis d’exploitation
    .partnership = Contrats de société ou rapports annuels de l’entreprise
    .business-taxes = Avis de cotisation canadiens ou états financiers de l’entreprise
    .assignment = Copies de l’entente d’affectation ou du contrat
    .agreement = Copies de toute entente sur l’affectation entre l’entreprise canadienne et l’entreprise ou le client hors du Canada
    .pay-slips = Bordereaux de paye
    .own-notice = Un avis de cotisation canadien
    .t4 = Feuillets T4
    .anything-else = Tout autre document à prendre en considération selon vous
list-canadian-business = Ce qu’est une entreprise canadienne : une seule de ces descriptions suffit
    .corporation = Une société créée selon le droit du Canada ou d’une province et exploitée de façon continue au Canada
    .enterprise = Toute entreprise exploitée de façon continue au Canada, qui peut produire des recettes, a un but lucratif, et dont la majorité des actions avec droit de vote ou des parts appartient à des citoyens, à des résidents permanents ou à de telles entreprises
    .organization = Une organisation ou une entreprise créée selon le droit du Canada ou d’une province
list-certified-part = Ce que la personne autorisée écrit sur la copie, en lettres d’imprimerie
    .sentence = La phrase « Je certifie que la présente est une copie authentique du document original »
    .document = Le nom du document original
    .date = La date
    .name = Son nom
    .title = Son poste ou son titre
    .signature = Sa signature

list-certifying = Comment obtenir une copie certifiée conforme
    .compare = Montrez l’original et la photocopie à une personne autorisée. Elle les compare et écrit sur la photocopie.
    .no-family = Un membre de votre famille ne peut pas certifier vos copies.
    .own-country = Une personne d’une ambassade, d’un consulat ou d’un haut-commissariat certifie seulement les documents de son propre pays.

list-pay-online-need = Ce qu’il faut pour payer en ligne
    .card = Une de ces cartes : { $cards }
    .computer = Un ordinateur avec Internet
    .email = Une adresse électronique qui fonctionne
    .printer = Une imprimante, pour imprimer le reçu

list-pay-online = Comment payer en ligne
    .site = Allez au site Web du ministère et suivez ses instructions.
    .print = À la fin, imprimez le reçu officiel avec son code à barres.
    .stay = Gardez la page ouverte jusqu’à ce que le reçu soit imprimé.
    .payer = Remplissez à la main la partie sur la personne qui paie.
    .attach = Joignez la partie du bas (copie 2) à la demande.

list-pay-portal-need = Ce qu’il faut pour payer en ligne
    .card = Une de ces cartes : { $cards }
    .account = Un compte de paiement sur le site Web du ministère. Ce n’est pas le compte du portail.
    .email = Une adresse de courriel qui fonctionne

list-pay-portal = Comment payer en ligne
    .site = Allez à la page des paiements du ministère. Le portail lui-même ne prend pas de paiement.
    .pay = Payez pour tout le monde, et relisez le montant avant de le confirmer.
    .receipt = Le reçu arrive par courriel. Enregistrez-le dans un fichier.
    .upload = Téléversez le reçu avec la demande.

list-pay-bank-need = Ce qu’il faut pour payer dans une institution financière
    .in-canada = Vous êtes au Canada.
    .original = Un formulaire de reçu IMM 5401 original, blanc et rose. Commandez-le au site Web du ministère. Les photocopies ne sont pas acceptées.
    .ask-methods = L’institution financière vous dit quelles façons de payer elle accepte.
    .no-bank-fee = Payer ainsi n’entraîne pas de frais bancaires.

list-pay-bank = Comment payer dans une institution financière
    .total = Inscrivez le total à la ligne 09 d’un seul formulaire IMM 5401.
    .leave-top = Laissez vides les deux parties du haut : l’institution financière les remplit.
    .payer = Remplissez, au dos, la partie sur la personne qui paie.
    .client-number = Inscrivez-y votre numéro de client si vous en avez un. Sinon, laissez la case vide.
    .teller = Apportez le formulaire et le paiement au comptoir, à une personne de la caisse.
    .no-machine = Ne payez pas à un guichet automatique ni sur le site Web de l’institution financière.
    .no-application = Apportez seulement le formulaire de reçu, pas la demande.
    .stamped = On tamponne les deux parties du haut, on y inscrit le montant et on vous les rend.
    .keep = Gardez la partie du haut (copie 1). L’institution garde la partie du bas (copie 3).
    .attach = Joignez la partie centrale (copie 2) à la demande.

list-wrong-payment = S’il y a un problème de paiement
    .nothing = Rien payé : la demande est renvoyée. Son traitement commence seulement quand vous la renvoyez avec les frais.
    .too-little = Pas assez payé : la demande est renvoyée. Son traitement commence seulement quand vous la renvoyez avec tous les frais.
    .too-much = Trop payé : la demande est traitée, et le reste vous est rendu sans que vous ayez à le demander.
    .other-method = Payé autrement, au Canada : la demande est renvoyée.

list-representative = À savoir sur les représentants
    .not-needed = Personne n’est obligé d’avoir un représentant. Tout le monde est traité de la même façon, avec ou sans représentant.
    .no-faster = Avec un représentant, une demande n’est traitée ni mieux ni plus vite.
    .one-representative = On peut avoir un seul représentant par demande.
    .only-this = Le représentant agit seulement pour la demande qui accompagne ce formulaire.
    .may-be-told = Le bureau peut lui donner des renseignements sur votre dossier.
    .tell-changes = Dites-le au bureau si les coordonnées du représentant changent, ou si vous voulez annuler le représentant.
    .adult-children = Un enfant de 18 ans ou plus qui a le même représentant remplit son propre formulaire.

list-designated = IMM 5475 n’est pas IMM 5476
    .may-know = Avec le formulaire IMM 5475, le bureau peut renseigner cette personne sur votre dossier, par exemple sur l’état de votre demande.
    .may-not-act = Cette personne ne peut pas agir pour vous auprès du ministère.
    .representative = La personne qui vous conseille, vous aide à préparer ou à envoyer la demande ou agit pour vous est un représentant : il faut alors le formulaire IMM 5476.

list-before-signing = Avant de signer
    .offence = Donner des renseignements faux ou trompeurs est une infraction grave.
    .verified = Vos réponses peuvent être vérifiées.

list-envelope = L’enveloppe
    .postage = En haut à droite : un affranchissement suffisant.
    .sender = En haut à gauche : votre nom, votre adresse et votre code postal.
    .addressee = Au centre : l’adresse du bureau.
    .together = Les demandes des membres d’une famille peuvent aller ensemble dans une seule enveloppe.

list-envelope-urgent = Si c’est urgent
    .registered = Envoyez l’enveloppe par courrier recommandé.
    .inscription = Inscrivez sur l’enveloppe : « Urgent – Preuve de voyage incluse »
    .ticket = Joignez une copie de votre billet.
    .paid = Joignez la preuve que le billet est payé.
    .not-itinerary = Un itinéraire n’est pas une preuve.

list-what-next = Et ensuite
    .complete = Si la demande est complète et que vous remplissez les conditions, la carte arrive par la poste, ou une lettre dit où et quand aller la chercher.
    .incomplete = Si la demande est incomplète, elle vous est renvoyée.
    .more-documents = On peut vous demander d’autres documents à tout moment.
    .changes = Dites-le au ministère si votre adresse ou votre numéro de téléphone change.
    .status = Vous pouvez voir où en est la demande sur le site Web du ministère. Cela s’affiche quand la demande est arrivée et que son premier examen est fini.
    .quality-review = Des demandes sont choisies au hasard pour un contrôle de la qualité, avec une entrevue. Si la vôtre est choisie, on vous le dit par écrit.
    .humanitarian = Si vous n’avez pas les jours que la loi demande, les motifs humanitaires sont examinés. Le ministère vous dit si cet examen est nécessaire.
    .collect = Si vous allez chercher la carte à un bureau, apportez votre ancienne carte et les originaux de tous les documents que vous avez copiés.
    .new-by-mail = Si la nouvelle carte arrive par la poste, détruisez l’ancienne.

list-contact-point = À qui s’adresser
    .telephone = Au Canada, téléphonez au { $telephone }. L’appel est gratuit.
    .hours = Du lundi au vendredi, de { $opens } h 00 à { $closes } h 00, heure locale
    .tty = Par téléscripteur (ATS), au Canada seulement : { $tty }
    .abroad = À l’étranger, adressez-vous à un bureau canadien des visas : une ambassade, un haut-commissariat ou un consulat.
