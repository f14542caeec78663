### Ce qu’on demande à la personne : un message par fait. Attributs : `.label` pour la révision et les feuilles, `.hint`
### sous la question, `.why` sur demande, un pour chaque choix, et `.<choix>-hint` quand un choix demande des mots.

yes-no = Oui ou non
    .yes = Oui
    .no = Non

province = Province ou territoire
    .ab = Alberta
    .bc = Colombie-Britannique
    .mb = Manitoba
    .nb = Nouveau-Brunswick
    .nl = Terre-Neuve-et-Labrador
    .nt = Territoires du Nord-Ouest
    .ns = Nouvelle-Écosse
    .nu = Nunavut
    .on = Ontario
    .pe = Île-du-Prince-Édouard
    .qc = Québec
    .sk = Saskatchewan
    .yt = Yukon

draft-name = Quel nom voulez-vous donner à ce brouillon ?
    .label = Nom du brouillon
    .hint = Ce nom est pour vous seulement. Il ne figure sur aucun formulaire.

## Pour commencer

resident = Avez-vous la résidence permanente du Canada ?
    .label = Résidence permanente
    .hint = Votre Fiche relative au droit d’établissement (IMM 1000) ou votre Confirmation de résidence permanente (IMM 5292 ou IMM 5688) l’indique.
    .why = La carte est réservée aux résidents permanents. Si votre carte a expiré, vous gardez la résidence permanente : la fin d’une carte ne met pas fin au statut.

in-canada = Êtes-vous au Canada en ce moment ?
    .label = Au Canada en ce moment
    .why = Il faut être au Canada pour demander la carte.

card-to-return = Avez-vous une carte RP valide pour revenir au Canada ?
    .label = Carte valide pour revenir
    .hint = Regardez la date d’expiration de votre carte de résident permanent (carte RP).
    .why = Avec une carte valide, vous revenez d’abord, puis vous faites votre demande ici. Sans carte valide, vous demandez d’abord un titre de voyage à un bureau canadien des visas. Vous demandez la carte dès votre retour.

removal-order = Y a-t-il une mesure de renvoi contre vous ?
    .label = Mesure de renvoi aujourd’hui
    .hint = Une mesure de renvoi est une décision officielle qui oblige une personne à quitter le Canada.
    .why = Une personne visée par une mesure de renvoi exécutoire ne peut pas obtenir de carte. Une mesure que l’on peut encore contester en appel n’empêche pas de faire une demande.
    .no = Non
    .appeal = Oui, et un appel est en cours ou encore possible
    .appeal-hint = L’appel n’est pas encore décidé, ou il est encore temps de faire appel.
    .enforceable = Oui, et elle est exécutoire
    .enforceable-hint = La mesure est en vigueur : vous devez quitter le Canada, et plus rien n’arrête la mesure.

citizen = Avez-vous la citoyenneté canadienne ?
    .label = Citoyenneté canadienne
    .why = La carte montre qu’une personne a la résidence permanente. Les citoyens n’en ont pas besoin et ne peuvent pas l’obtenir.

registered-indian = Votre nom est-il au Registre des Indiens, selon la Loi sur les Indiens ?
    .label = Inscription selon la Loi sur les Indiens
    .hint = « Indien » est le mot de la Loi sur les Indiens, une loi du Canada. Ici, ce mot désigne les membres des Premières Nations qui ont un statut selon cette loi. Il ne désigne pas les personnes qui viennent de l’Inde.
    .why = Les personnes inscrites selon la Loi sur les Indiens peuvent entrer au Canada et y rester sans cette carte. Elles ne peuvent donc pas l’obtenir.

card-offence = Avez-vous déjà reçu une condamnation pour mauvaise utilisation d’une carte de résident permanent ?
    .label = Condamnation pour mauvaise utilisation d’une carte
    .hint = Par exemple, pour avoir vendu une carte ou utilisé la carte d’une autre personne. Une condamnation : un tribunal a décidé que la personne est coupable.
    .why = Avec une telle condamnation, on ne peut pas obtenir de carte, sauf s’il y a eu une réhabilitation.
    .no = Non
    .yes = Oui, et il n’y a pas eu de réhabilitation
    .pardoned = Oui, mais il y a eu une réhabilitation
    .pardoned-hint = On dit aussi pardon, ou suspension du casier. Cette exception vient de la loi (Règlement sur l’immigration et la protection des réfugiés, article 59). Le guide n’en parle pas.

purpose = Quelle carte demandez-vous ?
    .label = Motif de la demande
    .hint = Choisissez une seule réponse.
    .first = Une première carte
    .first-hint = Aucune carte n’a jamais été délivrée à votre nom.
    .renew = Un renouvellement
    .renew-hint = Votre carte a expiré, ou elle va expirer.
    .replace = Un remplacement
    .replace-hint = Votre carte est perdue, volée, détruite ou endommagée, ou vous ne l’avez jamais reçue.

replaced = Qu’est-il arrivé à votre carte ?
    .label = Ce qui est arrivé à la carte
    .why = Si votre carte est perdue, volée, détruite ou n’est jamais arrivée, vous remplissez aussi la section F du formulaire. Si elle est endommagée, vous envoyez la carte elle-même et vous laissez la section F de côté.
    .lost = Perdue
    .stolen = Volée
    .destroyed = Détruite
    .destroyed-hint = Par exemple dans un incendie. Il ne reste pas de carte à envoyer.
    .never-received = Jamais reçue
    .never-received-hint = Une carte a été délivrée à votre nom, mais elle n’est pas arrivée chez vous.
    .damaged = Endommagée
    .damaged-hint = { $edition-filing ->
        [portal] Vous avez encore la carte. Elle devra revenir au ministère.
       *[paper] Vous avez encore la carte. Vous la mettrez dans l’enveloppe.
    }

card-expires-on = Quand votre carte expire-t-elle ?
    .label = Date d’expiration de la carte
    .hint = Copiez la date qui est sur la carte. Elle peut être déjà passée.
    .why = Si votre carte est encore valide pour { of-edition-renewal }, une demande de renouvellement est renvoyée. La seule exception est un changement légal de nom.{ of-edition-renewal.other }

landing-name-wrong = Y a-t-il une erreur dans votre nom sur votre document d’établissement ?
    .label = Erreur de nom sur le document d’établissement
    .hint = Le document d’établissement est votre Fiche relative au droit d’établissement (IMM 1000) ou votre Confirmation de résidence permanente (IMM 5292 ou IMM 5688). Un nom changé plus tard n’est pas une erreur.
    .why = La carte reprend le nom de ce document. Une erreur se corrige donc d’abord, avec le formulaire IMM 5218.

name-changed = Votre nom a-t-il changé légalement depuis que vous avez la résidence permanente ?
    .label = Changement légal de nom
    .hint = Par exemple après un mariage, un divorce, une adoption ou une ordonnance d’un tribunal.
    .why = { $edition-filing ->
        [portal] Le formulaire demande alors les deux noms, et des documents qui prouvent le changement vont avec votre demande.
       *[paper] Le formulaire demande alors les deux noms, et des documents qui prouvent le changement vont dans l’enveloppe.
    }

## Rassembler

primary-identity = Quel document montre qui vous êtes ?
    .label = Pièce d’identité principale
    .hint = Vous enverrez une copie claire. On doit y voir le type et le numéro du document, les dates de délivrance et d’expiration, votre nom, votre photo et votre date de naissance.
    .passport = Un passeport valide ou un titre de voyage valide
    .passport-at-landing = Le passeport ou le titre de voyage que vous aviez au début de votre résidence permanente
    .passport-at-landing-hint = Il peut avoir expiré depuis. Copiez aussi la page tamponnée à votre arrivée.
    .certificate = Un certificat d’identité ou un titre de voyage du ministère des Affaires étrangères du Canada ou d’un autre pays
    .foreign-identity = Une autre pièce d’identité, délivrée hors du Canada avant votre arrivée
    .foreign-identity-hint = Seulement si vous ne pouvez obtenir aucun des documents ci-dessus.
    .declarations = Deux déclarations solennelles
    .declarations-hint = Seulement si vous ne pouvez obtenir aucun des documents ci-dessus. Dans la première, vous déclarez votre identité. La seconde est signée par une personne qui vous connaissait avant votre arrivée au Canada (un membre de votre famille peut le faire), ou par un organisme de gens de votre pays.

primary-why = Pourquoi ne pouvez-vous obtenir ni passeport, ni titre de voyage, ni certificat d’identité ?
    .label = Pourquoi il n’y a pas de pièce d’identité principale
    .hint = Dites-le avec vos mots : ces lignes vont dans votre déclaration. Vous pouvez aussi les écrire à la main sur la feuille imprimée.

declarant = Qui fait la deuxième déclaration ?
    .label = Qui fait la deuxième déclaration
    .family = Un membre de ma famille qui me connaissait avant mon arrivée au Canada
    .knew-before = Une autre personne qui me connaissait avant mon arrivée au Canada
    .organisation = Un représentant d’un organisme de gens de mon pays
    .organisation-hint = Le pays dont vous avez la nationalité, ou celui où vous habitiez.
    .other = Quelqu’un d’autre

declarant-organisation = Quel est cet organisme ?
    .label = Organisme

declarant-name = Quel est le nom de cette personne ?
    .label = Nom de la deuxième personne
    .hint = On peut aussi l’écrire à la main sur la feuille imprimée.

declarant-address = Quelle est l’adresse de cette personne ?
    .label = Adresse de la deuxième personne

declarant-story = Comment cette personne vous connaît-elle ?
    .label = Comment la deuxième personne vous connaît
    .hint = Depuis quand, et d’où. La personne peut aussi l’écrire à la main.

secondary-identity = Lesquels de ces documents avez-vous ?
    .label = Autres pièces d’identité
    .hint = { of-edition-secondary }
    .landing-document = Fiche relative au droit d’établissement (IMM 1000) ou Confirmation de résidence permanente (IMM 5292 ou IMM 5688)
    .licence = Permis de conduire ou carte d’identité avec photo d’une province, valide
    .student-card = Carte étudiante valide avec photo, d’une université ou d’un collège
    .notice = Dernier avis de cotisation (impôt sur le revenu)
    .notice-hint = L’Agence du revenu du Canada l’envoie après votre déclaration de revenus.
    .none = Aucun de ces documents

residence-proof = Quelle preuve de votre vie au Canada pouvez-vous envoyer ?
    .label = Preuve de résidence au Canada
    .hint = Elle porte sur les cinq dernières années. Tout le monde en envoie une, même sans aucune absence.
    .notices = D’autres avis de cotisation (impôt sur le revenu)
    .notices-hint = Envoyés par l’Agence du revenu du Canada au cours des cinq dernières années.
    .transcripts = Des relevés de notes d’un collège ou d’une université
    .transcripts-hint = D’un établissement reconnu au Canada. Ils montrent que vous avez suivi des cours pendant les cinq dernières années.
    .school-records = Des dossiers scolaires
    .school-records-hint = Pour les enfants d’âge scolaire. Ils montrent par écrit que l’enfant est allé à l’école pendant les cinq dernières années.
    .too-young = Aucune : l’enfant est trop jeune pour l’école
    .none = Aucune de ces preuves
    .none-hint = Une déclaration solennelle signée et datée explique alors pourquoi.

residency-proofs = Quelles preuves de votre résidence au Canada pouvez-vous envoyer ?
    .label = Preuves de résidence
    .hint = { of-edition-proofs }
    .employment = Dossiers d’emploi ou talons de paie
    .bank-statements = Relevés bancaires
    .assessments = Avis de cotisation de l’Agence du revenu du Canada
    .benefits = Preuve de prestations d’un gouvernement
    .rental = Baux
    .memberships = Cartes de membre d’un club
    .other = Un autre document
    .other-hint = Tout papier qui montre que vous avez habité au Canada.
    .none = Aucune de ces preuves

notices-held = Combien d’avis de cotisation différents avez-vous ?
    .label = Avis de cotisation
    .hint = Comptez le dernier et les autres des cinq dernières années.
    .why = Un même avis ne compte pas deux fois. Si l’un montre qui vous êtes, il en faut un autre pour montrer où vous avez habité.

passports = Avez-vous eu un passeport ou un titre de voyage au cours des cinq dernières années ?
    .label = Passeport au cours des cinq dernières années
    .hint = Pensez à tous : de chaque pays, valides ou expirés.
    .why = { $edition-filing ->
        [portal] Une copie de toutes les pages de chacun va avec votre demande, même les pages vides.
       *[paper] Une copie de toutes les pages de chacun va dans l’enveloppe, même les pages vides.
    }

passports-kept = Pouvez-vous copier chaque page de tous ces documents ?
    .label = Tous les passeports sont là
    .hint = Répondez non si l’un d’eux a été perdu, volé, ou gardé par un bureau.
    .why = S’il en manque un, une déclaration solennelle signée et datée explique pourquoi ses pages manquent.

why-missing = Pourquoi ne pouvez-vous pas envoyer tous les documents demandés ?
    .label = Pourquoi un document manque
    .hint = Expliquez-le clairement : ces lignes vont dans votre déclaration solennelle. Vous pouvez aussi les écrire à la main sur la feuille imprimée.
    .why = { of-edition-lacks } Une déclaration solennelle signée et datée doit l’expliquer.

foreign-stamps = Contiennent-ils un tampon dans une autre langue que le français ou l’anglais ?
    .label = Tampons dans une autre langue
    .hint = Par exemple un tampon en arabe, en chinois ou en espagnol.
    .why = Il faut faire traduire ces tampons.

foreign-documents = Enverrez-vous un autre document dans une autre langue que le français ou l’anglais ?
    .label = Documents dans une autre langue
    .hint = Par exemple un certificat de naissance ou des dossiers scolaires.
    .why = Il faut alors une traduction, une copie certifiée conforme et une déclaration signée du traducteur. Un membre de la famille ne peut pas traduire.

translated-from = De quelle langue les traduit-on ?
    .label = Langue des originaux
    .hint = Par exemple l’arabe. S’il y a plusieurs langues, écrivez-les toutes.

translator = Qui traduit ?
    .label = Traducteur
    .member = Un membre agréé, en règle, d’une organisation de traducteurs d’une province ou d’un territoire
    .member-hint = Ce traducteur n’a pas à faire sa déclaration sous serment.
    .other = Un autre traducteur, qui n’est pas de votre famille
    .other-hint = Ce traducteur fait sa déclaration sous serment.
    .yourself = Moi-même
    .family = Un membre de ma famille

translator-name = Quel est le nom du traducteur ?
    .label = Nom du traducteur
    .hint = Le traducteur peut aussi l’écrire à la main.

minor-proof = Quel document montre qui sont vos parents ou vos tuteurs légaux ?
    .label = Preuve des parents ou de la tutelle
    .hint = Vous enverrez une copie claire.
    .birth-certificate = Certificat de naissance
    .birth-certificate-hint = Il indique votre nom, votre date et votre lieu de naissance, et les noms de vos parents ou parents adoptifs.
    .guardianship = Documents juridiques qui prouvent la tutelle
    .guardianship-hint = Pour un enfant qui a un tuteur légal.

name-document = Quel document prouve le changement de nom ?
    .label = Preuve du changement de nom
    .hint = Vous enverrez une copie certifiée conforme.
    .certificate = Document légal de changement de nom
    .court-order = Ordonnance d’un tribunal
    .adoption-order = Ordonnance d’adoption
    .marriage = Certificat de mariage au nouveau nom
    .marriage-hint = Délivré par les autorités civiles.
    .divorce = Jugement de divorce au nouveau nom

name-from-quebec = Le gouvernement du Québec l’a-t-il délivré ?
    .label = Délivré au Québec

name-issued-on = Quand a-t-il été délivré ?
    .label = Date de délivrance
    .hint = Copiez la date de délivrance du certificat. Ce n’est pas la date du mariage.
    .why = Un certificat délivré par le Québec avant le 1er janvier 1994 n’est pas accepté. Le Québec peut en délivrer un nouveau.

name-identity = Quel deuxième document montre votre nouveau nom ?
    .label = Deuxième document au nouveau nom
    .hint = Vous enverrez une copie certifiée conforme.
    .licence = Permis de conduire d’une province
    .provincial-card = Carte d’identité d’une province
    .health-card = Carte d’assurance maladie d’une province
    .health-card-hint = Elle compte seulement pour le changement de nom. Elle ne compte pas parmi vos autres pièces d’identité.

certified-by = Qui certifie les copies ?
    .label = Qui certifie les copies
    .hint = Seules les personnes de cette liste peuvent le faire. Revenez à cette question quand vous le saurez.

certified-by-family = Cette personne est-elle de votre famille ?
    .label = Certification par la famille
    .why = Un membre de votre famille ne peut pas certifier vos copies, quelle que soit sa profession.

certified-own-country = Cette personne certifie-t-elle seulement des documents délivrés par son propre pays ?
    .label = Documents du pays de l’ambassade
    .hint = Par exemple, l’ambassade du Liban peut certifier la copie d’un certificat libanais, mais pas celle d’un permis canadien.

photos-on = Quand les photos ont-elles été prises ?
    .label = Date de prise des photos
    .hint = Donnez le jour où les photos ont été prises, et non le jour où elles ont été imprimées. Cette date est au dos d’une photo.
    .why = Les photos doivent être prises dans les { of-edition-photo-months } mois avant la demande.

## Vous

language = Dans quelle langue voulez-vous recevoir les services ?
    .label = Langue de service
    .hint = Pour les lettres et pour une entrevue, s’il y en a une. Elle peut être différente de la langue de cette page.
    .fr = Français
    .en = Anglais

family-name = Nom de famille
    .hint = Si vous avez un seul nom, écrivez-le ici en entier et laissez les prénoms vides.

given-names = Prénoms
    .hint = Tous, dans le même ordre que sur le document. Pas d’initiales.

current-family-name = Nom de famille aujourd’hui
    .hint = Si seuls vos prénoms ont changé, écrivez encore votre nom de famille.

current-given-names = Prénoms aujourd’hui

born-on = Date de naissance

birth-country = Pays de naissance
    .hint = Les pays qui n’existent plus sont aussi sur la liste.

sex = Quel est votre sexe ?
    .label = Sexe
    .hint = { of-edition-sex }
    .female = Féminin
    .male = Masculin

citizenship = Pays de citoyenneté
    .hint = Si aucun pays ne vous donne sa citoyenneté, choisissez « Apatride ».

second-citizenship = Deuxième pays de citoyenneté
    .hint = Seulement si vous avez la citoyenneté de deux pays.

eyes = Couleur des yeux
    .blue = Bleu
    .brown = Brun
    .black = Noir
    .grey = Gris
    .green = Vert
    .hazel = Noisette
    .hazel-hint = Brun tirant sur le jaune.
    .other = Autre

eyes-other = Quelle couleur ?
    .label = Autre couleur des yeux
    .hint = Par exemple, un œil bleu et un œil brun.

height = Quelle est votre taille ?
    .label = Taille
    .hint = En centimètres, ou en pieds et en pouces. Par exemple 170 cm, ou 5 pi 7 po.

marital = Quelle est votre situation familiale aujourd’hui ?
    .label = Situation familiale
    .single = Célibat (jamais de mariage)
    .married = Mariage
    .common-law = Union de fait
    .common-law-hint = Vous vivez en couple, sans mariage, depuis un an ou plus.
    .separated = Séparation
    .separated-hint = Le mariage existe encore, mais vous ne vivez plus en couple.
    .divorced = Divorce
    .widowed = Veuvage
    .widowed-hint = La personne avec qui vous viviez en couple est décédée.

uci = Quel est votre numéro de client (ICU) ?
    .label = Numéro de client (ICU)
    .hint = Il a 8 ou 10 chiffres. Regardez sur les lettres de Citoyenneté et Immigration Canada. Si vous ne le connaissez pas, laissez la case vide.

## Coordonnées

home-none = Vous n’avez pas de domicile au Canada en ce moment
    .label = Pas de domicile au Canada
    .why = Vous donnez alors une adresse postale. La carte ne va jamais à l’adresse d’une tierce partie. Si votre adresse postale en est une, la demande est retardée jusqu’à ce que vous donniez l’adresse d’un domicile.

home-apartment = Appartement
    .hint = Le numéro de l’appartement ou de l’unité.

home-street-number = Numéro de rue

home-street = Rue

home-city = Ville

home-province = Province ou territoire

home-postal-code = Code postal
    .hint = Par exemple B1P 7C1.

mailing-differs = Voulez-vous votre courrier à une autre adresse ?
    .label = Courrier à une autre adresse
    .why = Si vous donnez une adresse postale, toutes les lettres y vont.

mailing-third-party = Est-ce l’adresse d’une autre personne ou d’un organisme ?
    .label = Adresse d’une tierce partie
    .hint = Le guide dit : une tierce partie. Par exemple un ami, une avocate ou un centre communautaire.
    .why = Les lettres peuvent aller chez une tierce partie. La carte, non : elle est envoyée à votre domicile. Sans adresse de domicile, la demande est retardée jusqu’à ce que vous en donniez une.

mailing-apartment = Appartement
    .hint = Le numéro de l’appartement ou de l’unité.

mailing-street-number = Numéro de rue ou case postale

mailing-street = Rue
    .hint = Laissez vide pour une case postale.

mailing-city = Ville

mailing-province = Province ou territoire

mailing-postal-code = Code postal
    .hint = Par exemple B1P 7C1.

phone = Numéro de téléphone à la maison
    .hint = Pas de téléphone à la maison ? Donnez le numéro où il est le plus facile de vous joindre.

phone-work = Numéro de téléphone au travail
    .hint = Vous pouvez ajouter un poste à la fin, par exemple : poste 12

phone-cell = Numéro de téléphone cellulaire

email = Adresse électronique
    .hint = Si vous donnez une adresse électronique, vous acceptez que des détails de votre dossier et des renseignements personnels y soient envoyés.
    .why = Vous pouvez laisser la case vide. Les lettres viennent alors par la poste.

## Résidence

landed-on = Depuis quand avez-vous la résidence permanente ?
    .label = Date de résidence permanente
    .hint = Copiez la date de votre Fiche relative au droit d’établissement (IMM 1000) ou de votre Confirmation de résidence permanente (IMM 5292 ou IMM 5688).

port-shown = Votre document d’établissement indique-t-il un port d’entrée ?
    .label = Port d’entrée sur le document d’établissement
    .hint = C’est le nom de l’aéroport ou du poste frontalier où vous avez obtenu la résidence permanente.

port-of-entry = Port d’entrée
    .hint = Copiez-le exactement comme il est imprimé, même s’il est abrégé ou semble étrange.

landed-city = Ville où vous avez obtenu la résidence permanente
    .label = Ville du début de la résidence

landed-province = Province ou territoire où vous avez obtenu la résidence permanente
    .label = Province du début de la résidence

order-ever = Y a-t-il déjà eu une mesure de renvoi contre vous au Canada ?
    .label = Mesure de renvoi, passée ou présente
    .hint = Répondez oui pour toute mesure de renvoi, même ancienne.
    .why = Un oui ne décide rien à lui seul. Un agent regarde tout le dossier.

report-ever = Un agent a-t-il déjà fait un rapport sur vous selon le paragraphe 44(1), ou décidé que vous n’aviez pas respecté vos obligations de résident permanent ?
    .label = Rapport selon le paragraphe 44(1), ou obligation non respectée
    .hint = Un agent de Citoyenneté et Immigration Canada (CIC) ou de l’Agence des services frontaliers du Canada (ASFC). La question vise toutes les obligations des résidents permanents, pas seulement les jours au Canada.
    .why = Le paragraphe 44(1) est dans la Loi sur l’immigration et la protection des réfugiés. Un oui ne décide rien à lui seul. Un agent regarde tout le dossier.

report-residency = Était-ce au sujet des jours à vivre au Canada ?
    .label = Au sujet de l’obligation de résidence
    .hint = Répondez non s’il s’agissait d’autre chose, par exemple d’une condamnation.

report-on = Quelle est la date du rapport, ou de la décision ?
    .label = Rapport ou décision du
    .why = Les jours d’après cette date ne comptent pas pour l’obligation de résidence.

report-overturned = A-t-on constaté plus tard que vous aviez respecté l’obligation ?
    .label = Obligation jugée respectée plus tard
    .hint = Par exemple, une décision de la Section d’appel de l’immigration.
    .why = Dans ce cas, les jours d’après le rapport comptent comme les autres.

loss-story = Que s’est-il passé ?
    .label = Ce qui est arrivé à la carte
    .hint = Racontez-le avec vos mots, en quelques phrases. Ce texte fait partie d’une déclaration solennelle : écrivez seulement ce qui est vrai.

loss-place = Où cela est-il arrivé ?
    .label = Lieu de l’événement
    .hint = Ville et pays. Si la carte n’est jamais arrivée, écrivez où vous l’attendiez.

loss-on = Quand cela est-il arrivé ?
    .label = Date de l’événement
    .hint = Si vous ne savez pas le jour exact, donnez le jour où vous l’avez remarqué.

old-card-number = Numéro de l’ancienne carte
    .hint = Il est peut-être sur une copie ou une photo de la carte. Si vous ne le connaissez pas, laissez la case vide.

old-card-issued-on = Date de délivrance de l’ancienne carte
    .hint = Si vous ne la connaissez pas, laissez les cases vides.

## Signer

helped = Avez-vous reçu de l’aide pour cette demande ?
    .label = Aide pour la demande
    .hint = Avec ou sans paiement : une personne ou un groupe qui a donné des conseils, a aidé à préparer la demande ou l’envoie pour vous. Un parent ou un tuteur qui signe pour un enfant ne compte pas.
    .why = { $edition-filing ->
        [portal] La personne qui aide est un représentant. Le formulaire Recours aux services d’un représentant (IMM 5476) va alors avec votre demande.
       *[paper] La personne qui aide est un représentant. Le formulaire Recours aux services d’un représentant (IMM 5476) va alors dans l’enveloppe.
    }

cancels-representative = Je veux annuler un représentant que j’ai désigné auparavant
    .label = Annule un représentant
    .hint = Un formulaire IMM 5476 fait une seule chose. Pour annuler un représentant et en désigner un autre, vous envoyez deux formulaires.

designates-person = Je veux que le bureau puisse donner des renseignements sur ma demande à une personne qui ne me représente pas
    .label = Renseignements à une autre personne
    .hint = Il faut pour cela un autre formulaire, IMM 5475. Cette personne peut demander où en est votre demande, mais ne peut pas agir pour vous. Pour que quelqu’un agisse pour vous, désignez un représentant avec le formulaire IMM 5476.

helper-form = Quel formulaire IMM 5476 désigne ce représentant ?
    .label = Formulaire qui désigne le représentant
    .hint = Le formulaire qu’une personne signe vaut aussi pour ses enfants de moins de 18 ans. Il peut aussi valoir pour son époux, son épouse ou son conjoint de fait, qui le signe alors aussi.
    .own = Un formulaire pour cette personne seule
    .parent = { $edition-filing ->
        [portal] Le formulaire d’un parent, préparé ici aussi
       *[paper] Le formulaire d’un parent, dans la même enveloppe
    }
    .parent-hint = Seulement pour un enfant de moins de 18 ans. Un enfant de 18 ans ou plus remplit son propre formulaire.
    .spouse = { $edition-filing ->
        [portal] Le formulaire de l’époux, de l’épouse ou du conjoint de fait, préparé ici aussi
       *[paper] Le formulaire de l’époux, de l’épouse ou du conjoint de fait, dans la même enveloppe
    }
    .spouse-hint = Les deux le signent.

helper-name = Nom complet du représentant
    .label = Nom du représentant
    .hint = Si cette personne est membre d’un des trois organismes, écrivez son nom comme il est sur la liste des membres de cet organisme.

helper-paid = Cette personne a-t-elle reçu ou recevra-t-elle un paiement ?
    .label = Aide payée
    .hint = Un paiement est de l’argent ou toute autre chose de valeur, de votre part ou de celle de quelqu’un d’autre.

helper-body = De quel organisme cette personne est-elle membre en règle ?
    .label = Organisme de la personne qui aide
    .why = Une personne payée pour aider doit être membre d’un de ces organismes. Sinon, la demande est renvoyée.
    .consultants = { of-edition-consultants }
    .consultants-hint = Pour les consultants en immigration.
    .law-society = Le barreau d’une province ou d’un territoire
    .law-society-hint = { of-edition-law-society }
    .notaries = Chambre des notaires du Québec
    .notaries-hint = Pour les notaires du Québec et pour les stagiaires en droit qu’ils supervisent.
    .none = Aucun de ces organismes

helper-society = Province ou territoire du barreau
    .label = Barreau de

helper-student = Cette personne est stagiaire en droit et un membre la supervise
    .label = Stagiaire en droit

helper-supervisor = Nom complet du membre qui supervise
    .label = Membre qui supervise

helper-number = Numéro de membre
    .hint = Pour un ou une stagiaire, donnez le numéro du membre qui supervise. Le guide ne dit pas quel numéro il faut alors : nous le comprenons ainsi.

helper-party-id = ID partie du représentant
    .label = ID partie
    .hint = Certains représentants ont reçu ce numéro du ministère. Si vous ne le connaissez pas, laissez la case vide.

helper-firm = Nom de l’entreprise ou de l’organisation
    .label = Entreprise ou organisation

helper-street = Numéro et rue du représentant
    .label = Rue du représentant

helper-city = Ville du représentant
    .label = Ville du représentant

helper-province = Province ou État du représentant
    .label = Province ou État du représentant

helper-country = Pays du représentant
    .label = Pays du représentant

helper-postal-code = Code postal du représentant
    .label = Code postal du représentant

helper-phone = Téléphone du représentant
    .label = Téléphone du représentant

helper-fax = Télécopieur du représentant
    .label = Télécopieur du représentant

helper-email = Adresse électronique du représentant
    .label = Adresse électronique du représentant
    .hint = Si vous la donnez, vous acceptez que le bureau y envoie des détails de votre dossier.

cancelled-representative = Nom complet du représentant que vous annulez
    .label = Représentant annulé

designation = Que demandez-vous avec le formulaire IMM 5475 ?
    .label = Demande
    .release = Que le bureau puisse donner des renseignements à cette personne
    .cancel = Que le bureau ne lui en donne plus

designated-name = Nom complet de la personne
    .label = Personne qui peut être renseignée

designated-relationship = Qui est cette personne pour vous ?
    .label = Lien
    .hint = Par exemple un frère, une amie, un employeur.

designated-street = Numéro et rue de cette personne
    .label = Rue de la personne

designated-city = Ville de cette personne
    .label = Ville de la personne

designated-province = Province ou État de cette personne
    .label = Province ou État de la personne

designated-country = Pays de cette personne
    .label = Pays de la personne

designated-postal-code = Code postal de cette personne
    .label = Code postal de la personne

designated-phone = Téléphone de cette personne
    .label = Téléphone de la personne

designated-email = Adresse électronique de cette personne
    .label = Adresse électronique de la personne

spouse-included = Votre époux, votre épouse ou votre conjoint de fait est-il inclus dans cette demande de représentation ou de renseignements ?
    .label = Époux, épouse ou conjoint inclus
    .hint = Par exemple, la même personne vous représente tous les deux. Votre époux, votre épouse ou votre conjoint signe alors aussi le formulaire.

application-filed = Cette demande a-t-elle déjà été envoyée ?
    .label = Demande déjà envoyée
    .hint = { $edition-filing ->
        [portal] Si ce formulaire part avec la demande, répondez non.
       *[paper] Si ce formulaire va dans l’enveloppe avec la demande, répondez non.
    }

filed-office = Bureau où la demande a été envoyée
    .label = Bureau

filed-place = Ville de ce bureau
    .label = Endroit

filed-type = Type de demande
    .hint = Par exemple : carte de résident permanent.

parent-kind = Quel adulte signe ?
    .label = Adulte qui signe
    .hint = Avant 14 ans, un parent ou un tuteur légal signe seul. De 14 à 17 ans, vous signez, et un parent ou un tuteur légal signe aussi.
    .parent = Un parent
    .guardian = Un tuteur légal

parent-name = Nom complet de l’adulte qui signe
    .label = Nom du parent ou du tuteur

signed-on = Quel jour signerez-vous le formulaire ?
    .label = Date de la signature
    .hint = Écrivez cette même date sur le formulaire. Si vous ne savez pas encore le jour, laissez les cases vides : la date d’aujourd’hui est utilisée.
    .why = Les cinq années du formulaire se terminent la veille de la signature. L’âge des personnes et l’âge des photos se comptent aussi à ce jour.

## Payer

payment-method = Comment les frais sont-ils payés ?
    .label = Façon de payer
    .why = { of-edition-payment }
    .online = En ligne, par carte de crédit
    .online-hint = { of-edition-online }
    .bank = Dans une banque ou une autre institution financière au Canada
    .bank-hint = { of-edition-bank }
    .other = Une autre façon
    .other-hint = Par exemple un chèque, de l’argent comptant ou un mandat-poste. Ces façons ne sont pas acceptées au Canada.

payment-receipt = Qu’avez-vous du reçu de la banque ?
    .label = Reçu de la banque
    .original = L’original du formulaire IMM 5401
    .photocopy = Une photocopie
    .photocopy-hint = Les photocopies ne sont pas acceptées.

payment-paid = Montant payé
    .hint = { $edition-filing ->
        [portal] Comme sur le reçu. À payer : { of-edition-fee } par personne, pour toutes les personnes de ce dossier ensemble.
       *[paper] Comme sur le reçu. À payer : { of-edition-fee } par personne, pour toutes les personnes de l’enveloppe ensemble.
    }

payment-paid-on = Date du paiement
    .hint = Elle est sur le reçu.

payment-stamped = Est-il tamponné ?
    .label = Tampon de la banque
    .hint = Les deux parties du haut portent le tampon et le montant.

payment-part = Quelle partie du reçu va dans l’enveloppe ?
    .label = Partie jointe
    .hint = Il faut la copie 2. Sur un reçu imprimé en ligne, c’est la partie du bas. Sur le formulaire IMM 5401 de la banque, c’est la partie du milieu.

receipt-part = Partie du reçu
    .top = La partie du haut
    .centre = La partie du milieu
    .bottom = La partie du bas

payment-other-payer = { $edition-filing ->
    [portal] Une personne qui n’est pas dans ce dossier paie
   *[paper] Une personne qui n’est pas dans l’enveloppe paie
}
    .label = Autre payeur
    .hint = Le dos du formulaire IMM 5401 demande qui paie. Si vous ne cochez pas cette case, votre nom et votre adresse y vont.

payment-payer-name = Nom complet de la personne qui paie
    .label = Payeur

payment-payer-address = Adresse de la personne qui paie
    .label = Adresse du payeur

payment-payer-phone = Téléphone de la personne qui paie
    .label = Téléphone du payeur

payment-more-receipts = Il y a plus d’un reçu
    .label = Plus d’un reçu
    .hint = Par exemple si vous avez d’abord payé trop peu, puis le reste. Donnez ici le montant d’un reçu, et les autres aux pages suivantes.

payment-receipt-ready = { of-edition-receipt-ready }
    .label = { $edition-filing ->
        [portal] Reçu prêt
       *[paper] Reçu dans l’enveloppe
    }
    .hint = { of-edition-receipt }

## Envoyer

sending-carrier = Comment enverrez-vous l’enveloppe ?
    .label = Façon d’envoyer
    .why = La poste et la messagerie vont à deux adresses différentes. Une messagerie ne peut pas livrer à une case postale.
    .mail = Par la poste
    .courier = Par messagerie

sending-urgent = Est-ce urgent, parce que vous voyagez très bientôt ?
    .label = Voyage urgent
    .why = { $edition-filing ->
        [portal] Une demande urgente est accompagnée d’une preuve du voyage, d’une lettre et d’une preuve de l’urgence. Guichet ne regarde que la preuve du voyage.
       *[paper] Une demande urgente part par courrier recommandé, avec une preuve du voyage. L’enveloppe le dit avec des mots que nous vous donnons.
    }

sending-trip-paper = Qu’avez-vous pour prouver le voyage ?
    .label = Preuve du voyage
    .ticket = Un billet
    .ticket-hint = Vous enverrez une copie du billet et la preuve de son paiement.
    .itinerary = Seulement un itinéraire ou une réservation
    .itinerary-hint = Ce n’est pas une preuve : la demande attendrait son tour.

sending-ticket-ready = { $edition-filing ->
    [portal] Une copie du billet est prête pour le portail
   *[paper] Une copie du billet est dans l’enveloppe
}
    .label = { $edition-filing ->
        [portal] Copie du billet prête
       *[paper] Copie du billet dans l’enveloppe
    }

sending-ticket-paid-ready = { $edition-filing ->
    [portal] La preuve que le billet est payé est prête pour le portail
   *[paper] La preuve que le billet est payé est dans l’enveloppe
}
    .label = { $edition-filing ->
        [portal] Preuve de paiement du billet prête
       *[paper] Preuve de paiement du billet dans l’enveloppe
    }
    .hint = Un itinéraire n’est pas une preuve.
