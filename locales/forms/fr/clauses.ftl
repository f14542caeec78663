### Où se trouve une règle ou un chiffre.

clause-guide = Guide IMM 5445
    .edition = Guide IMM 5445, édition de 2013
    .before-you-apply = Guide IMM 5445, Avant de présenter votre demande
    .citizenship = Guide IMM 5445, Avant de présenter votre demande : Citoyenneté canadienne
    .name-error = Guide IMM 5445, Erreur concernant votre nom
    .step-1 = Guide IMM 5445, Étape 1 : Rassemblez les documents
    .minors = Guide IMM 5445, Étape 1 : Demandeurs de moins de 18 ans
    .name-change = Guide IMM 5445, Étape 1 : Changement légal de nom
    .absences = Guide IMM 5445, Étape 1 : 1 095 jours ou plus hors du Canada
    .translations = Guide IMM 5445, Étape 1 : Documents traduits
    .photos = Guide IMM 5445, Étape 1 : Photos
    .certified-copies = Guide IMM 5445, Étape 1 : Copies certifiées conformes
    .step-2 = Guide IMM 5445, Étape 2 : Remplissez la demande
    .representatives = Guide IMM 5445, Étape 2 : Recours aux services d’un représentant
    .release = Guide IMM 5445, Étape 2 : Communication de renseignements à d’autres personnes
    .step-3 = Guide IMM 5445, Étape 3 : Payez les frais
    .step-4 = Guide IMM 5445, Étape 4 : Envoyez la demande
    .urgent = Guide IMM 5445, Étape 4 : Demandes urgentes
    .what-next = Guide IMM 5445, Et ensuite
    .collect = Guide IMM 5445, Et ensuite : Si vous allez chercher votre carte
    .changes = Guide IMM 5445, Et ensuite : Mise à jour de vos coordonnées
    .status = Guide IMM 5445, Et ensuite : État de votre demande
    .quality = Guide IMM 5445, Et ensuite : Programme d’assurance qualité
    .privacy = Guide IMM 5445, Et ensuite : Protéger vos renseignements personnels
    .times = Guide IMM 5445, Renseignements supplémentaires : Délais de traitement
    .contact = Guide IMM 5445, Comment joindre le ministère
    .appendix-a = Guide IMM 5445, Appendice A : Obligation de résidence
    .appendix-b = Guide IMM 5445, Appendice B : Directives pour les photos

clause-question = { $form }, question { $number }
clause-irpa = Loi sur l’immigration et la protection des réfugiés, article { $section }
clause-irpr = Règlement sur l’immigration et la protection des réfugiés, article { $section }
clause-interpretation-act = Loi d’interprétation, article { $section }
