### Ce qui peut clocher dans une réponse : ce que c’est, et comment y remédier.

fault-missing = Il n’y a pas encore de réponse ici. Donnez-en une pour compléter cette partie.
fault-no-rows = La liste est vide. Ajoutez au moins une ligne.
fault-no-day = Il manque le jour. Ajoutez le jour.
fault-no-month = Il manque le mois. Ajoutez le mois.
fault-no-year = Il manque l’année. Ajoutez l’année.
fault-day-unread = Le jour n’est pas un nombre. Écrivez-le en chiffres, par exemple 7.
fault-month-unread = Nous ne pouvons pas lire ce mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.
fault-year-unread = L’année doit avoir quatre chiffres. Écrivez-la en entier, par exemple 1986.
fault-month-out-of-range = Il n’y a pas de mois { $typed }. Les mois vont de 1 à 12. Le jour et le mois sont-ils dans les bonnes cases ?
fault-no-such-day = Ce mois n’a pas de jour { $typed }. Vérifiez le jour, le mois et l’année.
fault-in-the-future = Cette date n’est pas encore venue. Donnez la date d’aujourd’hui ou une date plus ancienne.
fault-before-birth = Cette date est avant la date de naissance. Vérifiez les deux dates.
fault-before-landing = Cette date est avant le début de la résidence permanente. Vérifiez les deux dates.
fault-too-long-ago = Cette date est très ancienne. Vérifiez l’année.
fault-back-before-leaving = Le retour est avant le départ. Vérifiez les deux dates.
fault-end-before-start = La fin est avant le début. Vérifiez les deux dates.
fault-issued-later = Cette date de délivrance est après aujourd’hui, ou après le jour que vous donnez pour l’événement. Vérifiez les deux dates.
fault-unknown-choice = Cette réponse n’est pas parmi les choix. Choisissez de nouveau.
fault-unknown-country = Ce pays n’est pas sur la liste. Choisissez-en un sur la liste.
fault-postal-code-unread = Un code postal canadien va lettre, chiffre, lettre, chiffre, lettre, chiffre. Écrivez-le comme B1P 7C1.
fault-postal-code-letter = Les codes postaux n’ont jamais les lettres D, F, I, O, Q et U, et ne commencent jamais par W ou Z. Vérifiez si un zéro (0) est écrit comme la lettre O, ou le chiffre un (1) comme la lettre I.
fault-postal-code-elsewhere = Ce code postal est d’habitude celui d’une autre province ou d’un autre territoire. Vérifiez les deux. S’ils sont justes, laissez-les.
fault-phone-unread = Un numéro de téléphone a de 7 à 15 chiffres. Écrivez seulement le numéro. Vous pouvez mettre + au début et un poste à la fin, par exemple : poste 12
fault-phone-north-america = Au Canada et aux États-Unis, un numéro a dix chiffres. Le premier et le quatrième chiffre ne sont jamais 0 ou 1. Pour un numéro d’un autre pays, commencez par + et l’indicatif du pays.
fault-email-unread = Une adresse électronique ressemble à nom@example.ca. Vérifiez le @ et le point, et enlevez les espaces.
fault-uci-unread = Un numéro de client (ICU) a 8 ou 10 chiffres. Copiez-le de nouveau. Si vous ne le connaissez pas, laissez la case vide.
fault-card-number-unusual = La plupart des numéros de carte ont deux lettres, puis de 7 à 10 chiffres. Vérifiez le vôtre. S’il est juste, laissez-le.
fault-height-unread = Nous ne pouvons pas lire cette taille. Écrivez des centimètres, par exemple 170, ou des pieds et des pouces, par exemple 5 et 7.
fault-height-unlikely = La plupart des tailles sont entre 25 et 260 cm. Vérifiez le nombre et l’unité. S’il est juste, laissez-le.
fault-inches-out-of-range = Les pouces vont de 0 à 11. Douze pouces font un pied : ajoutez plutôt un pied.
fault-money-unread = Nous ne pouvons pas lire ce montant. Écrivez des dollars, par exemple 50, ou des dollars et des cents, par exemple 50,00.
fault-count-unread = Nous ne pouvons pas lire ce nombre. Écrivez un nombre entier, par exemple 2.
fault-photo-too-old = Ces photos sont trop anciennes : elles doivent être prises dans les { of-edition-photo-months } mois avant la signature. Faites-en prendre de nouvelles, ou vérifiez la date.
fault-certificate-too-old = Le Québec l’a délivré avant le { $edition-quebec } : il n’est pas accepté. Demandez-en un nouveau aux autorités civiles du Québec, ou vérifiez la date.
fault-certified-by-family = Un membre de votre famille ne peut pas certifier vos copies, quelle que soit sa profession. Demandez à quelqu’un d’autre de la liste.
fault-same-trip = Ce voyage est deux fois sur la liste. Retirez-en un. Les jours ne comptent qu’une fois.
fault-trips-overlap = Ce voyage en chevauche un autre. Vérifiez les dates. Les jours ne comptent qu’une fois.
fault-outside-absence = Ces jours sont hors de l’absence : aucun ne compte donc. Vérifiez les dates.
fault-outside-period = Ce voyage est hors de la période du formulaire : il ne coûte donc aucun jour. Vous pouvez le laisser ou le retirer.
fault-same-country = Ce pays est déjà votre première citoyenneté. Choisissez-en un autre, ou laissez vide.
fault-not-covered = Le formulaire d’un parent vaut seulement pour les enfants de moins de 18 ans, et celui d’un époux, d’une épouse ou d’un conjoint seulement pour son conjoint ou sa conjointe. Cette personne a besoin de son propre formulaire.
fault-nobody-appoints = { $edition-filing ->
    [portal] Aucun parent, époux ou conjoint de ce dossier ne désigne de représentant sur un formulaire IMM 5476. Corrigez la réponse de l’autre personne, ou choisissez un formulaire pour cette personne seule.
   *[paper] Aucun parent, époux ou conjoint ne désigne de représentant sur un formulaire IMM 5476 dans cette enveloppe. Corrigez la réponse de l’autre personne, ou choisissez un formulaire pour cette personne seule.
}
fault-spouse-left-out = Votre époux, votre épouse ou votre conjoint de fait dit que son représentant est désigné sur votre formulaire IMM 5476. Répondez oui, ou corrigez sa réponse.
fault-member-number-unusual = La plupart des numéros de consultants ont la lettre R, puis six ou sept chiffres. Vérifiez celui-ci. S’il est juste, laissez-le.
fault-not-roman-letters = La carte ne peut montrer que des lettres romaines, avec les accents français. Copiez le nom tel qu’il est imprimé en lettres romaines sur votre document d’établissement.
