### L’édition : son nom, ce qui a changé depuis, et qui peut certifier des copies.

edition-imm5445-2013 = Guide IMM 5445, édition de 2013
    .about = C’est le guide tel qu’il était d’environ 2013 au milieu de 2014. Il ne porte pas de date : ses règles montrent quand il a été écrit.
edition-notice = D’après le guide IMM 5445 de 2013. Les règles ont changé depuis.
    .link = Ce qui a changé depuis
    .then = En 2013
    .now = Ce que l’on sait aujourd’hui
    .check = Ce que l’on sait aujourd’hui vient de sources publiques et peut encore changer. Vérifiez sur le site Web du ministère avant de faire votre demande.

## Ce qui a changé depuis

changed-forms = Les formulaires
    .then = La trousse contient les formulaires IMM 5444 et IMM 5455. La liste de contrôle est la dernière partie de l’IMM 5444. Le reçu de la banque est le formulaire IMM 5401.
    .now = Depuis juin 2022, la trousse a un nouvel IMM 5444, qui sert aussi pour les titres de voyage, et une liste de contrôle à part, l’IMM 5644. L’IMM 5455 et l’IMM 5401 n’existent plus. Les pages du ministère et des copies publiques des formulaires le montrent.

changed-filing = Comment faire la demande
    .then = Sur papier seulement, par la poste ou par messagerie, à Sydney, en Nouvelle-Écosse.
    .now = Le guide du ministère de 2023 dit de faire la demande en ligne, dans son portail de résidence permanente. Le papier est pour les personnes qui le demandent parce qu’il leur faut un autre format, comme les gros caractères ou le braille.

changed-payment = Comment payer
    .then = 50 $ par personne, en ligne ou à la banque avec l’original du formulaire IMM 5401.
    .now = Toujours 50 $ par personne dans le Règlement de juin 2026. Les pages du ministère de 2026 disent : en ligne seulement. Le formulaire IMM 5401 a pris fin le 1er avril 2016.

changed-renewal-window = Quand renouveler
    .then = Une demande de renouvellement est renvoyée si la carte est encore valide pour un an ou plus.
    .now = Le guide du ministère de 2024 dit qu’une demande de renouvellement est renvoyée si la carte est encore valide pour plus de 9 mois (270 jours).

changed-photos = Les photos
    .then = Deux photos de 35 x 45 mm. Le visage mesure de 25 à 30 mm.
    .now = Les pages plus récentes du ministère demandent des photos de 50 x 70 mm, avec un visage de 31 à 36 mm, prises par un photographe commercial. En ligne, une photo s’envoie en deux fichiers, l’avant et l’arrière. Le Règlement de juin 2026 dit encore 35 x 45 mm. Les sources ne s’accordent pas sur l’âge de la photo, 6 ou 12 mois.

changed-residency-proof = La preuve de résidence
    .then = Tout le monde envoie des copies de passeports et une preuve de résidence. Il en faut plus à partir de 1 095 jours hors du Canada.
    .now = La liste de contrôle d’avril 2023 et le guide de juin 2023 demandent à tout le monde deux preuves de résidence.

changed-citizenship = La citoyenneté
    .then = Le guide parle de trois des quatre dernières années au Canada.
    .now = La Loi sur la citoyenneté, alinéa 5(1)c), demande maintenant 1 095 jours au Canada au cours des cinq dernières années.

changed-certified-copies = Les copies certifiées conformes
    .then = Des personnes de 22 métiers peuvent certifier une copie.
    .now = Des copies plus récentes du guide en nomment bien moins : un commissaire à l’assermentation, un notaire ou un juge de paix, selon la province. Hors du Canada, un notaire.

changed-department = Le ministère
    .then = Citoyenneté et Immigration Canada (CIC). Les consultants en immigration sont membres du CRCIC.
    .now = Il s’appelle maintenant Immigration, Réfugiés et Citoyenneté Canada (IRCC). Depuis le 23 novembre 2021, les consultants en immigration sont membres du Collège des consultants en immigration et en citoyenneté.

## Qui peut certifier une copie

certifier = Qui peut certifier une copie
    .police-officer = Agent de police
    .lawyer = Avocat
    .accountant = Comptable de profession
    .chiropractor = Chiropraticien
    .commissioner-of-oaths = Commissaire à l’assermentation
    .dentist = Dentiste
    .provincial-member = Député de l’assemblée législative d’une province
    .member-of-parliament = Député fédéral
    .funeral-director = Directeur des funérailles
    .bank-manager = Directeur d’une institution financière
    .teacher = Enseignant au primaire, au secondaire ou à l’université
    .engineer = Ingénieur professionnel
    .judge = Juge de paix ou juge
    .postmaster = Maître de poste
    .physician = Médecin en titre
    .minister-of-religion = Ministre du culte
    .notary = Notaire
    .pharmacist = Pharmacien
    .embassy-official = Représentant d’une ambassade, d’un consulat ou d’un haut-commissariat, pour les documents de son propre pays
    .municipal-clerk = Secrétaire municipal
    .social-worker = Travailleur social
    .veterinarian = Vétérinaire
    .other = Personne de cette liste
