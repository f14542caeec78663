### L’édition : son nom, ce qui a changé depuis, et qui peut certifier des copies.

edition-imm5445-2013 = Guide IMM 5445, édition de 2013
    .about = C’est le guide tel qu’il était d’environ 2013 au milieu de 2014. Il ne porte pas de date : ses règles montrent quand il a été écrit.
edition-imm5444-2023 = Guide IMM 5445, édition de 2023, en partie
    .about = C’est ce que l’on sait du guide tel qu’il est depuis juin 2023, d’après plusieurs sources. Elle n’est pas entière : ce qui n’est pas ici est dit plus bas, et ce qui est repris de l’édition de 2013 est marqué.
edition-notice = D’après : { $edition-name }.
    .before = D’après : { $edition-name }. Nous sommes avant son temps : d’autres règles peuvent s’appliquer.
    .after = D’après : { $edition-name }. Les règles ont changé depuis.
    .partial = D’après : { $edition-name }. Elle n’est pas entière : vérifiez auprès du ministère.
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

## Ce qu’une édition dit autrement qu’une autre. Ses chiffres sont à portée de chaque mot d’une demande, sous des noms qui commencent par edition-.

of-edition-renewal = { $edition-renewal-in ->
    [months] { $edition-renewal } mois ou plus
    [over-months] plus de { $edition-renewal } mois
   *[over-days] plus de { $edition-renewal } jours
}
    .other = { $edition-renewal-other-in ->
        [none] {""}
        [months] {" "}Une autre source dit : { $edition-renewal-other } mois ou plus. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux.
        [over-months] {" "}Une autre source dit : plus de { $edition-renewal-other } mois. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux.
       *[over-days] {" "}Une autre source dit : plus de { $edition-renewal-other } jours. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux.
    }
sources-differ = Les sources ne s’accordent pas. { $figure } : { $value } ({ $place }).
    .other = Ailleurs : { $value } ({ $place }).
    .now = D’après ce chiffre, vous pourriez renouveler la carte dès maintenant. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux.
    .from = D’après ce chiffre, vous pourriez renouveler la carte à partir du { $from }. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux.
of-edition-photo-months = { $edition-photo-months }
of-edition-photo-count = { $edition-photo-count ->
    [1] Une photo, en deux fichiers
   *[other] { $edition-photo-count } photos
}
of-edition-photo-why = { $edition-filing ->
    [portal] Elle va sur la carte. En ligne, une photo s’envoie en deux fichiers : le devant, et le dos avec le nom et l’adresse du studio et la date. Sur papier, il en faut deux.
   *[paper] L’une d’elles va sur la carte. Apportez la feuille de consignes chez le photographe.
}
of-edition-secondary = { $edition-secondary ->
    [1] Il en faut une. Vous en enverrez une copie. Plus d’une ne nuit pas.{ of-edition-secondary.other }
   *[other] Il en faut { $edition-secondary }. Vous enverrez une copie de chacune. Si vous en avez moins, une déclaration solennelle signée et datée explique pourquoi.{ of-edition-secondary.other }
}
    .other = { $edition-secondary-other ->
        [0] {""}
       *[other] {" "}Une autre source en demande { $edition-secondary-other } : si vous les avez, envoyez-les, et vous satisfaites les deux.
    }
    .why = { $edition-secondary ->
        [1] Un autre document confirme qui vous êtes.
       *[other] { $edition-secondary } autres documents confirment qui vous êtes.
    }
of-edition-lacks = { $edition-secondary ->
    [1] Vous n’avez aucune autre pièce d’identité
   *[other] Vous avez moins de { $edition-secondary } autres pièces d’identité
}{ $edition-proofs ->
    [0] , ou aucune preuve de résidence
   *[other] {""}
}, ou pas tous les passeports des cinq dernières années.
of-edition-proofs = Il en faut { $edition-proofs }. Tout le monde les donne, même sans aucune absence.
of-edition-payment = { $edition-bank ->
    [ended] Le ministère accepte maintenant le paiement en ligne seulement. Avec toute autre façon, la demande est renvoyée. Un reçu de banque tamponné avant le { $edition-bank-before } peut encore servir.
   *[accepted] Au Canada, seules les deux premières façons sont acceptées. Avec toute autre, la demande est renvoyée.
}
of-edition-ways = { $edition-bank ->
    [ended] Le paiement se fait en ligne.
   *[accepted] Il y a deux façons de payer.
}
    .title = { $edition-bank ->
        [ended] La façon de payer
       *[accepted] Deux façons de payer
    }
of-edition-preferred = { $edition-bank ->
    [ended] Le portail lui-même ne prend pas de paiement : vous payez sur la page du ministère, et vous téléversez le reçu.
   *[accepted] Le ministère préfère le paiement en ligne. Au Canada, ces deux façons sont les seules acceptées.
}
of-edition-online = { $edition-filing ->
    [portal] { $edition-cards }. Gardez le reçu qui arrive par courriel.
   *[paper] { $edition-cards }. Imprimez le reçu avant de quitter la page.
}
of-edition-bank = { $edition-bank ->
    [ended] Seulement avec un formulaire IMM 5401 tamponné avant le { $edition-bank-before }.
   *[accepted] Au comptoir, avec l’original du formulaire IMM 5401. Ni au guichet automatique, ni sur le site Web de la banque.
}
of-edition-not-accepted = { $edition-bank ->
    [ended] Seul le paiement en ligne est accepté.
   *[accepted] Au Canada, seul le paiement en ligne ou dans une institution financière est accepté.
}
of-edition-pay = { $edition-bank ->
    [ended] Payez en ligne.
   *[accepted] Payez en ligne, ou dans une institution financière avec l’original du formulaire IMM 5401.
}
of-edition-fee = { $edition-fee }
of-edition-receipt = { $edition-filing ->
    [portal] Le reçu arrive par courriel. Il se téléverse avec la demande.
   *[paper] Si vous avez payé en ligne, la copie 2 est la partie du bas du reçu imprimé. Si vous avez payé à la banque, c’est la partie du milieu du formulaire IMM 5401.
}
of-edition-receipt-ready = { $edition-filing ->
    [portal] Le reçu est prêt à accompagner la demande
   *[paper] La copie 2 du reçu est dans l’enveloppe
}
of-edition-receipt-online = { $edition-filing ->
    [portal] Le reçu arrivé par courriel, en fichier.
   *[paper] La partie du bas du reçu que vous avez imprimé (copie 2).
}
of-edition-consultants = { $edition-regulator ->
    [college] { regulator.college }
   *[iccrc] { regulator.iccrc }
}
regulator = Organisme des consultants en immigration
    .iccrc = Conseil de réglementation des consultants en immigration du Canada (CRCIC)
    .college = Collège des consultants en immigration et en citoyenneté
of-edition-law-society = { $edition-regulator ->
    [college] Pour les avocats, pour les parajuristes de l’Ontario et pour les stagiaires en droit qu’un avocat supervise.
   *[iccrc] Pour les avocats, pour les parajuristes et pour les stagiaires en droit qu’ils supervisent.
}
of-edition-sex = { $edition-filing ->
    [portal] Le formulaire de cette édition a une case de plus, X. Elle n’est pas ici.
   *[paper] Cette édition du formulaire n’a que ces deux cases.
}
of-edition-situation = { $edition-section-d ->
    [0] Le formulaire le demande pour chaque voyage.
   *[other] Vos absences font { $edition-section-d } jours ou plus : le formulaire vous demande donc de remplir la section D.
}
    .label = { $edition-section-d ->
        [0] Situation
       *[other] Situation de la section D
    }
of-edition-quebec = { $edition-quebec ->
    [none] {""}
   *[other] Si le Québec l’a délivré avant le { $edition-quebec }, il n’est pas accepté.
}

## Ce qui n’est pas ici d’une édition qui n’est ici qu’en partie

lacks-guide = Le guide lui-même
    .about = Ses propres mots n’ont pas été vus en entier. Ce qu’aucune autre source ne dit est repris de l’édition de 2013, et marqué.
lacks-form-numbers = Les numéros du formulaire
    .about = Seuls quelques numéros du formulaire IMM 5444 sont connus : ceux de la date de résidence permanente, des deux historiques et du temps passé hors du Canada. Les autres questions suivent son ordre, sans numéro.
lacks-form-questions = Des questions du formulaire
    .about = Le formulaire demande aussi ce que Guichet ne demande pas : la perte du statut, un appel, les titres de voyage délivrés, la date d’un mariage ou d’une union de fait, une case X pour le genre, la sorte de chaque téléphone, les cases postales et des motifs d’ordre humanitaire. Sur le formulaire, chaque voyage a un motif A, B, C ou autre. On n’a pas vu quelle lettre est laquelle.
lacks-representative-forms = Les formulaires sur un représentant
    .about = Le nouvel IMM 5476 a d’autres sections et sert aussi quand un représentant se retire. Ses questions n’ont pas été vues en entier : Guichet demande ce que demande le formulaire de 2013 et n’en remplit aucune feuille.
lacks-checklist = La deuxième page de la liste de contrôle
    .about = De la liste de contrôle IMM 5644, seule la première page a été vue.
lacks-certified-copies = Les copies certifiées
    .about = Qui peut certifier dépend de la province. Des copies du guide nomment un commissaire à l’assermentation, un notaire ou un juge de paix ; hors du Canada, un notaire. La liste d’ici met ensemble les juges de paix et les juges, comme celle de 2013.
lacks-urgent = Un voyage urgent
    .about = Depuis 2016, le ministère demande un voyage dans les 3 mois pour cause de maladie, de décès ou de travail, avec une lettre et la preuve de l’urgence. Guichet ne regarde pas cela.
lacks-not-received = Une carte jamais reçue
    .about = Selon les pages de 2024 : attendre 6 semaines, puis la déclaration IMM 5451 jusqu’à 180 jours, ensuite une nouvelle demande. Guichet ne regarde pas cela.
lacks-portal = Le portail
    .about = Le portail a ses propres champs et ses propres contrôles : des fichiers de 4 Mo au plus, un fichier par document, des lignes d’historique qui se suivent sans trou. Guichet prépare les réponses. Il n’envoie rien.

filing = Façon de faire la demande
    .paper = Sur papier, par la poste ou par messagerie
    .portal = En ligne, dans le portail de résidence permanente du ministère
    .portal-about = Cette édition dit de faire la demande en ligne, dans le portail de résidence permanente du ministère. Le papier est pour les personnes qui le demandent au ministère parce qu’il leur faut un autre format, comme les gros caractères ou le braille. Entrez vos réponses là-bas ; ce que vous imprimez ici vous sert à les copier.

sure = Certitude
    .high = Sûr
    .medium = Assez sûr
    .low = Pas sûr
