### Étapes, sujets et pages : ce qui figure dans la liste des tâches et au-dessus des questions.

step-screen = Avant de commencer
step-gather = Rassembler les documents
step-fill = Remplir la demande
step-pay = Payer les frais
step-send = Envoyer la demande

topic-screen = Pouvez-vous faire une demande ?
    .about = Quelques questions courtes. Vous saurez si vous pouvez faire une demande, et comment.
topic-documents = Vos documents
    .about = Les papiers que vous avez. La liste de ce qu’il faut envoyer en découle.
topic-photos = Vos photos
    .about = { of-edition-photo-count }, et le jour de la prise des photos.
topic-you = Vous
    .about = Langue, noms, naissance, citoyenneté, yeux et taille.
topic-contact = Adresses et téléphone
    .about = Où vous habitez, où va le courrier et comment vous joindre.
topic-residence = Votre résidence permanente
    .about = Quand et où elle a commencé, et ce qui a suivi.
topic-addresses = Où vous avez habité
    .about = Vos logements des cinq dernières années, mois par mois.
topic-activities = Travail et études
    .about = Ce que vous avez fait ces cinq dernières années, mois par mois.
topic-travel = Absences du Canada
    .about = Vos voyages, et les jours qu’ils coûtent.
topic-signing = Aide et signature
    .about = Qui vous aide, qui signe et quand.
topic-payment = Les frais
    .about = Combien payer, comment payer, et le reçu.
topic-sending = { $edition-filing ->
    [portal] L’envoi
   *[paper] L’enveloppe
}
    .about = { $edition-filing ->
        [portal] Un voyage urgent, et les documents qui le prouvent.
       *[paper] Poste ou messagerie, et voyage urgent.
    }

page-presence = Où êtes-vous en ce moment ?
page-status = Citoyenneté et inscription selon la Loi sur les Indiens
    .hint = Les citoyens canadiens et les personnes inscrites selon la Loi sur les Indiens n’ont pas besoin de cette carte.
page-purpose = La carte qu’il vous faut
page-name = Votre nom sur vos documents
page-primary = Votre pièce d’identité principale
page-declarant = La déclaration de la deuxième personne
    .hint = La déclaration est signée par quelqu’un qui vous connaissait avant votre arrivée au Canada, ou qui parle pour un organisme de gens de votre pays.
    .note = Une déclaration solennelle est signée. De faux renseignements y sont une infraction grave.
page-translator = La traduction
    .hint = Chaque document dans une autre langue a besoin d’une traduction en français ou en anglais, d’une copie certifiée conforme et d’une déclaration du traducteur.
    .why = Les traductions faites par la famille ne sont pas acceptées.
page-certified-by = Les copies certifiées conformes
    .hint = Une personne autorisée compare l’original et la photocopie, et écrit six choses sur la photocopie, en lettres d’imprimerie. Nous imprimons une feuille qui dit lesquelles.
page-proof = Preuve que vous avez habité au Canada
page-passports = Vos passeports
page-new-name = Documents pour votre nouveau nom
    .hint = Il faut deux documents : un qui prouve le changement, et un qui montre le nouveau nom.

page-photos = { photos-on }
    .check = { photo-link }
page-names = Quel est votre nom ?
    .hint = Copiez-le de votre Fiche relative au droit d’établissement (IMM 1000) ou de votre Confirmation de résidence permanente (IMM 5292 ou IMM 5688), exactement comme il est imprimé.
    .why = La carte reprend le nom de ce document.
page-current-names = Quel est votre nom aujourd’hui ?
    .hint = Écrivez le nom que vous avez depuis le changement légal.
page-birth = Votre date et votre pays de naissance
page-citizenship = Quelle est votre citoyenneté ?
page-eyes = De quelle couleur sont vos yeux ?

page-home = Quelle est l’adresse de votre domicile au Canada ?
    .hint = L’adresse où vous habitez maintenant.
    .why = Le courrier arrive ici, sauf si vous donnez une adresse postale ou une adresse électronique. La carte est envoyée à votre domicile.
page-mailing = Où va votre courrier
page-reach = Comment peut-on vous joindre ?
    .hint = Un seul numéro de téléphone suffit.

page-landed-at = Où avez-vous obtenu la résidence permanente ?
    .hint = Regardez sur votre Fiche relative au droit d’établissement (IMM 1000) ou votre Confirmation de résidence permanente (IMM 5292 ou IMM 5688).
page-past = Mesures de renvoi et rapports
    .hint = Répondez pour tout votre temps au Canada.
page-report = Le rapport ou la décision
    .hint = Il change les jours qui comptent.
page-loss = Qu’est-il arrivé à votre carte ?
    .hint = Ces réponses vont dans la déclaration solennelle, à la section F du formulaire.
    .note = La déclaration solennelle est signée. De faux renseignements y sont une infraction grave.
page-old-card = Que savez-vous de l’ancienne carte ?
page-addresses = { addresses }
    .hint = { addresses.hint }
    .why = { addresses.why }
page-activities = { activities }
    .hint = { activities.hint }
    .why = { activities.why }
page-trips = Absences du Canada
    .hint = { trips.hint }
    .why = { trips.why }

page-helped = Aide pour cette demande
page-helper = Qui est le représentant ?
    .why = On peut avoir un seul représentant par demande, et personne n’est obligé d’en avoir un. Avec un représentant, une demande n’est traitée ni mieux ni plus vite. Le représentant agit seulement pour cette demande. Dites-le au bureau si ses coordonnées changent, ou si vous n’en voulez plus.
page-helper-contact = Comment joindre le représentant ?
page-designated = Qui peut être renseigné sur la demande ?
    .note = Cette personne peut apprendre où en est votre demande et ne peut pas agir pour vous. C’est la différence avec un représentant (formulaire IMM 5476).
page-filed = La demande est-elle déjà au bureau ?

page-parent = Le parent ou le tuteur qui signe
    .why = Avant 18 ans, on ne signe pas sans un adulte. La demande a besoin de la signature d’un parent ou d’un tuteur légal.

page-signed-on = La signature
    .note = Donner de faux renseignements dans les formulaires est une infraction grave, et chaque réponse peut être vérifiée. Relisez tout avant de signer.

page-method = Comment les frais sont payés
    .why = { payment-method.why }
page-receipts = { receipts }
    .hint = { receipts.hint }
    .why = { receipts.why }
page-paid = Le paiement
    .why = Si rien n’est payé, ou pas assez, la demande est renvoyée. Si c’est trop, le reste est remboursé sans qu’on le demande.
page-receipt = Le reçu
page-urgent = Voyage urgent
