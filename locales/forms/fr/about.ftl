### Aide, confidentialité, accessibilité, et la page de l’édition.

help-title = Aide
help-how = Comment ça marche
    .ask = Guichet pose chaque question une seule fois, en mots simples, et place vos réponses dans tous les formulaires qui les demandent.
    .order = Répondez dans l’ordre qui vous convient. Vous pouvez vous arrêter à tout moment : ce que vous avez écrit est gardé sur cet appareil.
    .rules = Guichet suit les règles du guide IMM 5445 et dit chaque fois d’où vient une réponse. Il ne décide rien : c’est une agente ou un agent qui décide.

help-steps = Ce qu’il faut à chaque étape
help-gather = 1. Rassembler les documents
    .list = La liste vient de vos réponses. Pour chaque document, elle dit pourquoi il est demandé, ce qui peut le remplacer et sous quelle forme l’envoyer.
    .photos = Il faut aussi { $photos } photos identiques, prises depuis moins de { $months } mois.
help-fill = 2. Remplir la demande
    .hand = Gardez près de vous le document de votre résidence permanente, votre carte, vos passeports, et les dates de vos voyages, adresses et emplois des cinq dernières années.
    .review = À la fin, relisez tout : chaque réponse a un lien pour la changer.
help-pay = 3. Payer les frais
    .fee = { $fee } par personne. La demande est renvoyée s’il n’y a pas de paiement, ou pas assez.
    .receipt = Gardez le reçu : une partie va dans l’enveloppe.
help-send = 4. Envoyer la demande
    .check = Guichet regarde chaque raison de renvoi que donne le guide, et vous dit ce qui manque.
    .print = Imprimez les feuilles, ou enregistrez-les en PDF. Recopiez les réponses sur les formulaires officiels, signez à la main et mettez le tout à la poste.

help-asked = Questions que l’on pose souvent
help-ask-na = Qu’est-ce que j’écris quand une question ne me concerne pas ?
    .answer = Rien. Guichet écrit « S.O. » (sans objet) là où le guide veut que rien ne reste vide.
help-ask-rows = Et si le formulaire n’a pas assez de lignes ?
    .answer = Ajoutez toutes vos lignes. Celles qui dépassent vont sur des feuilles de plus de la même section, numérotées, avec votre nom.
help-ask-date = Quelle date compte pour les jours ?
    .answer = La date où vous signez si vous l’avez donnée, sinon la date du jour. Guichet compte les cinq années d’avant, ou depuis le début de votre résidence permanente s’il est plus récent. Le jour du départ et le jour du retour sont des jours au Canada.
help-ask-two = Pourquoi deux nombres de jours, { $away } et { $here } ?
    .answer = À { $away } jours ou plus hors du Canada, le formulaire demande de remplir la section D. La Loi, elle, demande { $here } jours au Canada. Ce sont deux comptes différents, et Guichet montre les deux.
help-ask-name = J’ai un seul nom. Où est-ce que je l’écris ?
    .answer = Écrivez-le en entier dans le nom de famille, et laissez les prénoms vides.
help-ask-month = Et si j’ai oublié une date exacte ?
    .answer = Pour les adresses, le travail et les études, l’année et le mois suffisent. Pour les voyages, il faut le jour : les tampons de vos passeports et vos billets peuvent aider.
help-ask-child = Comment faire la demande d’un enfant ?
    .answer = Chaque personne a sa demande. Avant { $child } ans, un parent signe. De { $child } ans à la veille de ses { $adult } ans, l’enfant et un parent signent. À partir de { $adult } ans, on signe seul. Les demandes d’une famille peuvent aller dans une seule enveloppe.
help-ask-official = Les feuilles imprimées sont-elles les formulaires officiels ?
    .answer = Non. Elles donnent vos réponses dans l’ordre et avec les numéros des formulaires, pour que vous les recopiiez.
help-ask-sent = Guichet envoie-t-il ma demande ?
    .answer = Non. Rien ne part de cet appareil. C’est vous qui mettez l’enveloppe à la poste.
help-ask-device = Comment continuer sur un autre appareil ?
    .answer = Ouvrez « Vos demandes », exportez la demande, et importez le fichier sur l’autre appareil. Une phrase de passe protège le fichier en chemin.
help-ask-offline = Est-ce que cela marche sans réseau ?
    .answer = Oui, après une première visite. Vous pouvez aussi ajouter Guichet à l’écran d’accueil. Il y commence vide dans certains navigateurs : exportez d’abord votre demande.
help-ask-today = Puis-je compter pour un autre jour ?
    .answer = Oui. La page « À propos de cette édition » laisse changer la date du jour pour cette visite.

privacy-title = Confidentialité
privacy-lead = Ce que vous écrivez reste sur cet appareil. Rien n’est envoyé.
privacy-where = Ce qui est gardé, et où
    .answers = Vos réponses sont gardées dans la mémoire de ce navigateur, sur cet appareil, et nulle part ailleurs.
    .visit = Pour la durée de la visite, le navigateur retient aussi la date du jour si vous l’avez changée, et les avis que vous avez fermés.
    .program = Les fichiers du programme sont gardés aussi, pour qu’il marche sans réseau. Ils ne contiennent rien sur vous.
    .cookies = Il n’y a ni témoin de connexion, ni compte, ni mesure d’audience, ni rien qui vienne d’un autre site.
privacy-server = Ce que voit le serveur
    .requests = Le serveur donne les fichiers du programme. Il note le type de page demandé, l’heure et la taille de la réponse, sans adresse et sans rien qui dise qui vous êtes.
    .address = L’adresse d’une page porte un numéro tiré au hasard, jamais vos réponses.
privacy-who = Qui peut voir vos réponses
    .device = Toute personne qui se sert de ce navigateur sur cet appareil. Si vous le partagez, exportez votre demande, puis effacez tout.
    .translate = Si votre navigateur traduit la page, il envoie ce qu’elle montre au service de traduction.
    .file = Un fichier exporté sans protection se lit par toute personne qui l’a. Avec une phrase de passe, il est chiffré (AES à 256 bits) et seule la phrase l’ouvre.
privacy-long = Combien de temps
    .until = Jusqu’à ce que vous effaciez vos réponses. Le navigateur peut aussi les effacer quand la place manque, ou après sept jours sans visite dans Safari.
privacy-erase = Effacer
    .how = Dans « Vos demandes », vous pouvez supprimer une demande ou tout effacer de cet appareil.
privacy-after = Après l’envoi
    .department = Ce que vous mettez à la poste va au ministère, qui suit ses propres règles de protection des renseignements personnels. Guichet n’y est pour rien.

accessibility-title = Accessibilité
accessibility-target = Notre but
    .level = Guichet vise les règles WCAG { $wcag }, niveau AA, dans les deux langues.
    .same = Le français et l’anglais disent la même chose, au même moment.
accessibility-how = Ce que nous faisons
    .tests = Chaque page est vérifiée par un programme (axe), dans les deux langues, vide, remplie et avec des erreurs.
    .keyboard = Tout se fait au clavier. Rien ne demande de glisser, de deviner une énigme ou de faire vite.
    .zoom = Les pages tiennent sur un écran de 320 pixels de large et avec un agrandissement de 400 %.
    .words = Les couleurs ne disent jamais rien seules, et chaque image a son texte.
accessibility-limits = Ce qui n’est pas encore bien
    .people = Des personnes qui se servent chaque jour d’un lecteur d’écran n’ont pas encore essayé Guichet avec nous.
    .pdf = Le PDF que fait le navigateur n’est pas toujours balisé. La page à l’écran dit la même chose et se lit mieux.
    .paper = La demande elle-même se signe et s’envoie sur papier. Si cela vous empêche de la faire, téléphonez au ministère : le numéro est dans l’aide.
accessibility-report = Dire ce qui ne va pas
    .how = Écrivez à l’organisme qui vous offre ce site. Dites quelle page, ce que vous vouliez faire, ce qui s’est passé, et avec quel appareil, quel navigateur et quelle aide technique.
    .data = N’envoyez ni vos réponses ni une image de la page où elles se voient.

edition-title = À propos de cette édition
edition-force = Suivie du { $from } au { $until }, d’après ce que le guide laisse voir.
edition-force-open = Suivie depuis le { $from }, d’après ce que le guide laisse voir.
edition-today = Aujourd’hui, pour Guichet, nous sommes le { $date }.
    .inside = L’édition est en vigueur ce jour-là.
    .outside = L’édition n’est pas en vigueur ce jour-là : comparez avec ce qui a changé depuis.
edition-day = La date du jour
    .why = Guichet compte les jours, les âges et les délais à partir de la date de cet appareil. Vous pouvez en choisir une autre pour cette visite, par exemple le jour où vous enverrez la demande.
    .ask = Compter à partir de cette date
    .set = Utiliser cette date
    .reset = Revenir à la date de l’appareil
    .missing = Écrivez le jour, le mois et l’année.
    .done = Guichet compte maintenant à partir du { $date }.
edition-changed = Ce qui a changé depuis
edition-figures = Les chiffres de cette édition
    .lead = Chaque chiffre qu’une règle utilise, et l’endroit où il se trouve.
    .figure = Chiffre
    .value = Valeur
    .clause = Où
edition-certifiers = Les { $count } sortes de personnes qui peuvent certifier une copie
edition-sources = Les sources
    .guide = Le guide IMM 5445, « Demande de carte de résident permanent », avec ses formulaires IMM 5444 et IMM 5455.
    .law = La Loi sur l’immigration et la protection des réfugiés, son Règlement et la Loi d’interprétation.
    .order = Quand le guide et la Loi ne disent pas la même chose, Guichet montre les deux.

figure-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
figure-months = { $months } mois
figure-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
figure-count = { $count }
figure-mm = { $width } sur { $height } mm
figure-from-to = De { $least } à { $most } mm
figure-of-years = { $years } des { $last } dernières années
figure-section-d = Jours hors du Canada à partir desquels la section D se remplit
figure-residency = Jours au Canada que la Loi demande
figure-period = Période examinée
figure-fee = Frais d’une demande
figure-renewal = Un renouvellement est renvoyé si la carte est encore valide pour autant ou plus
figure-child = Âge à partir duquel l’enfant signe aussi
figure-child-age = Avec un parent hors du Canada : âge à partir duquel les jours ne comptent plus
figure-common-law = Vie en couple avant l’union de fait
figure-adult = Âge à partir duquel on signe seul
figure-citizenship = Citoyenneté : années au Canada
figure-photos = Photos identiques
figure-photo-size = Taille d’une photo
figure-photo-face = Du menton au-dessus des cheveux
figure-photo-age = Âge le plus grand d’une photo
figure-address = Délai pour donner une adresse au Canada
figure-identity = Pièces d’identité secondaires
figure-quebec = Certificats du Québec acceptés à partir du
figure-mail = Adresse pour la poste
figure-courier = Adresse pour la messagerie
figure-hours = Heures du télécentre, du lundi au vendredi
    .from-to = de { $opens } h 00 à { $closes } h 00, heure locale
figure-telephone = Téléphone
figure-tty = Téléscripteur (ATS)
figure-cards = Cartes acceptées en ligne
