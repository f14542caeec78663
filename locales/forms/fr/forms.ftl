### Les formulaires : titres, sections et questions dans leurs propres termes ; chiffres calculés ; signatures ; états et verdicts.

imm5444 = Demande de carte de résident permanent (IMM 5444)
    .number = IMM 5444
imm5444-section-application = Demande
imm5444-section-a = Section A – Données personnelles
imm5444-section-b = Section B – Antécédents d’immigration
imm5444-section-c = Section C – Antécédents personnels
imm5444-section-d = Section D – Obligation de résidence
imm5444-section-e = Section E – Déclaration du demandeur
imm5444-section-f = Section F – Déclaration solennelle concernant une carte de résident permanent perdue, volée, détruite ou non reçue
imm5444-q1 = Langue de service
imm5444-q2 = Date de résidence permanente
imm5444-q3 = Motif de la demande
imm5444-q4 = Nom sur le document d’établissement
imm5444-q5 = Nom actuel, s’il est différent
imm5444-q6 = Sexe
imm5444-q7 = Date de naissance
imm5444-q8 = Pays de naissance
imm5444-q9 = Pays de citoyenneté
imm5444-q10 = Couleur des yeux
imm5444-q11 = Taille
imm5444-q12 = Adresse résidentielle
imm5444-q13 = Adresse postale, si elle est différente
imm5444-q14 = Téléphone et courriel
imm5444-q15 = Situation familiale
imm5444-q16 = Lieu du début de la résidence permanente
imm5444-q17 = Mesure de renvoi
imm5444-q18 = Rapport selon le paragraphe 44(1), ou obligations non respectées
imm5444-q19 = Historique d’adresses
imm5444-q20 = Historique de travail et d’études
imm5444-q21 = Historique de voyages
imm5444-q22 = Absences par situation
imm5444-q23 = Signature et date
imm5444-q24 = Carte perdue, volée, détruite ou non reçue

imm5455 = Formulaire de renseignements supplémentaires (IMM 5455)
    .number = IMM 5455
imm5455-section-identification = Identification
imm5455-q1 = Nom
imm5455-q2 = Date de naissance
imm5455-q3 = Taille
imm5455-q4 = Couleur des yeux et date de résidence permanente

period-from = Période à examiner, du
    .hint = Cinq ans avant le jour de la signature, ou le jour où vous avez obtenu la résidence permanente s’il est plus tard.
period-to = Période à examiner, au
    .hint = La veille de la signature.
total-absent = Total des jours hors du Canada
    .hint = Chaque jour compte une fois. Les jours de départ et de retour sont des jours au Canada.
absent-with-citizen = Jours hors du Canada avec une personne de la famille qui a la citoyenneté canadienne
absent-employed = Jours hors du Canada en travail à temps plein pour une entreprise canadienne ou une fonction publique
absent-with-employed = Jours hors du Canada avec une personne de la famille qui a la résidence permanente et un tel travail

signer = Signature
    .applicant = Signature du demandeur
    .parent = Signature du parent ou du tuteur légal

status-not-needed = Rien à faire
status-todo = À faire
status-started = En cours
status-look = À vérifier
status-done = Terminé

verdict-holds = En règle
verdict-hint = Bon à savoir
verdict-warning = À revoir avant l’envoi
verdict-delayed = Serait retardée
verdict-returned = Serait renvoyée
verdict-not-yet = Pas encore
verdict-not-eligible = Non admissible
verdict-unknown = Pas encore connu
