### Les déclarations à imprimer et à signer : à quoi chacune sert, quoi faire de la feuille, et ce qu’elle dit.

statement-own-declaration = Déclaration solennelle sur mon identité
    .for = Elle remplace votre pièce d’identité principale, avec la déclaration d’une deuxième personne.
    .note = { $edition-filing ->
        [portal] Complétez les lignes à la main, signez, datez, et téléversez la feuille.
       *[paper] Complétez les lignes à la main, signez, datez, et mettez la feuille dans l’enveloppe.
    }
    .who = Je déclare solennellement que je m’appelle { $name }. Date de naissance : { $born }. Pays de naissance : { $country }.
    .landing-name = Mon nom sur mon document d’établissement : { $name }.
    .landed = Jour où j’ai obtenu la résidence permanente au Canada : { $landed }.
    .for-child = La personne nommée ci-dessus est trop jeune pour signer. Le parent ou le tuteur légal qui fait cette déclaration pour elle : { $parent }.
    .why = Pourquoi je ne peux obtenir ni passeport, ni titre de voyage, ni certificat d’identité, et ce qui montre aussi qui je suis :
    .closing = { statement-closing }

statement-second-declaration = Déclaration solennelle d’une deuxième personne sur l’identité de l’auteur de la demande
    .for = Sans pièce d’identité principale, quelqu’un d’autre doit confirmer qui vous êtes.
    .note = { $edition-filing ->
        [portal] Donnez cette feuille à la personne qui fait la déclaration. Elle la complète à la main, la signe et la date. Téléversez-la ensuite.
       *[paper] Donnez cette feuille à la personne qui fait la déclaration. Elle la complète à la main, la signe et la date. Mettez-la ensuite dans l’enveloppe.
    }
    .person = Nom de la personne qui fait cette déclaration
    .address = Adresse
    .knows = Je déclare solennellement que je connais { $name }, et que c’est bien son identité. Date de naissance : { $born }. Pays de naissance : { $country }.
    .before = Je connaissais cette personne avant son arrivée au Canada.
    .organisation = Je parle pour un organisme de gens du pays dont cette personne a la nationalité, ou du pays où elle habitait.
    .which = Organisme
    .how = Comment je connais cette personne :
    .closing = { statement-closing }

statement-why-declaration = Déclaration solennelle qui explique pourquoi un document ne peut pas être fourni
    .for = Elle remplace d’autres pièces d’identité, la preuve de résidence ou un passeport que vous ne pouvez pas envoyer. Elle ne remplace jamais la pièce d’identité principale.
    .note = { $edition-filing ->
        [portal] Complétez les lignes à la main, signez, datez, et téléversez la feuille.
       *[paper] Complétez les lignes à la main, signez, datez, et mettez la feuille dans l’enveloppe.
    }
    .who = Je m’appelle { $name }. Date de naissance : { $born }. Je déclare solennellement que je ne peux pas fournir :
    .for-child = La personne nommée ci-dessus est trop jeune pour signer. Le parent ou le tuteur légal qui fait cette déclaration pour elle : { $parent }.
    .secondary = { $edition-secondary ->
        [1] une autre pièce qui montre qui je suis
       *[other] { $edition-secondary } autres pièces qui montrent qui je suis
    }
    .proof = { $edition-proofs ->
        [0] une preuve de ma résidence au Canada depuis cinq ans
       *[other] { $edition-proofs } preuves de ma résidence au Canada
    }
    .passports = toutes les pages de tous les passeports que j’ai eus depuis cinq ans
    .too-young = La personne est trop jeune pour l’école, et n’a pas de dossier scolaire.
    .why = Le document qui manque, et pourquoi je ne peux pas le fournir :
    .closing = { statement-closing }

statement-translator-declaration = Déclaration du traducteur
    .for = Elle accompagne chaque traduction : le traducteur en répond.
    .note = { $edition-filing ->
        [portal] Donnez cette feuille au traducteur, qui la complète et la signe. Imprimez-en une pour chaque traducteur et chaque langue. Téléversez-la ensuite avec la traduction et la copie certifiée conforme.
       *[paper] Donnez cette feuille au traducteur, qui la complète et la signe. Imprimez-en une pour chaque traducteur et chaque langue. Mettez-la ensuite dans l’enveloppe, avec la traduction et la copie certifiée conforme.
    }
    .translator = Nom du traducteur
    .source = Langue des originaux
    .target = Langue de la traduction, français ou anglais
    .documents = Documents traduits
    .accurate = J’ai traduit ces documents pour { $name }. Je déclare que la traduction est exacte. Je ne suis pas de la famille de cette personne.
    .member = Organisation de traducteurs d’une province ou d’un territoire dont je suis membre agréé en règle, et mon numéro de membre

statement-certified-copy = Ce qu’il faut écrire sur la copie certifiée conforme
    .for = La personne autorisée compare l’original et la photocopie, et écrit ces six parties sur la photocopie.
    .note = Apportez cette feuille, l’original et la photocopie à une personne autorisée. Les six parties doivent être sur la photocopie elle-même, en lettres d’imprimerie : cette feuille ne les remplace pas.
    .sentence = « Je certifie que la présente est une copie authentique du document original »
    .original = Nom de l’original
    .certifier = Nom de la personne autorisée
    .title = Poste ou titre
    .who = Qui peut certifier

statement-employer-letter = Lettre de l’employeur sur le travail hors du Canada
    .for = Elle prouve que vos jours de travail hors du Canada comptent : le guide demande une lettre signée qui dit chacune de ces choses.
    .note = Donnez cette feuille à votre employeur. La lettre est écrite sur son propre papier et dit tout ce qui est sur cette feuille, ou la feuille est remplie et accompagne la lettre. Une lettre par employeur.
    .about = Cette lettre concerne { $name }. Date de naissance : { $born }.
    .employer = Nom et adresse de l’employeur
    .signer = Poste et titre de la personne autorisée qui signe
    .business = Ce que fait l’employeur
    .canadian = C’est une entreprise canadienne ou une fonction publique, parce que c’est :
    .corporation = une société créée selon le droit du Canada ou d’une province et exploitée de façon continue au Canada
    .enterprise = une entreprise exploitée de façon continue au Canada, qui peut produire des recettes, a un but lucratif, et dont la majorité des actions avec droit de vote ou des parts appartient à des citoyens, à des résidents permanents ou à de telles entreprises
    .organization = une organisation ou une entreprise créée selon le droit du Canada ou d’une province
    .public-service = la fonction publique du Canada, d’une province ou d’un territoire
    .spells = Affectations hors du Canada par cet employeur :
    .spell = du { $from } au { $to }
    .spell-open = depuis le { $from } ; elle dure encore
    .until = Dernier jour prévu de l’affectation qui dure encore
    .assigned = Comme condition de l’emploi ou du contrat, la personne est affectée à temps plein :
    .position = à un poste hors du Canada
    .affiliate = à une entreprise affiliée hors du Canada
    .client = à un client hors du Canada
    .full-time = La personne est employée à temps plein par cette entreprise, ou y travaille à forfait, et travaille à temps plein hors du Canada.
    .description = Description du poste (ou joindre le profil du poste)
    .not-for-residency = L’entreprise n’a pas été créée principalement pour que cette personne puisse remplir l’obligation de résidence.

statement-card-declaration = Déclaration solennelle sur une carte de résident permanent
    .for = La section F du formulaire IMM 5444 la demande quand une carte a été perdue, volée ou détruite, ou n’a jamais été reçue.
    .note = { $edition-filing ->
        [portal] Recopiez-la là où le portail demande ce qui est arrivé à la carte, et signez là où il le demande.
       *[paper] Recopiez-la dans la section F du formulaire officiel, et signez à cet endroit. Si la place manque, prenez une photocopie de cette section.
    }
    .who = Je m’appelle { $name }. Date de naissance : { $born }.
    .for-child = La personne nommée ci-dessus est trop jeune pour signer. Le parent ou le tuteur légal qui fait cette déclaration pour elle : { $parent }.
    .lost = Je déclare solennellement que ma carte de résident permanent a été perdue.
    .stolen = Je déclare solennellement que ma carte de résident permanent a été volée.
    .destroyed = Je déclare solennellement que ma carte de résident permanent a été détruite.
    .never-received = Je déclare solennellement que je n’ai jamais reçu ma carte de résident permanent.
    .number = Numéro de la carte, s’il est connu
    .issued = Date de délivrance, si elle est connue
    .when = Quand c’est arrivé
    .where = Où c’est arrivé
    .what = Ce qui est arrivé :
    .closing = { statement-closing }

statement-one-of = { $title } ({ $number } sur { $count })

statement-closing = Je sais que donner des renseignements faux est une infraction grave. Cette déclaration est vraie et complète.

statement-before-solemn = Pour la personne qui reçoit cette déclaration solennelle, comme un commissaire à l’assermentation, un notaire ou un juge de paix. Le guide demande une déclaration solennelle et ne dit pas devant qui elle est faite.
    .place = Déclaré à
    .name = Nom et titre
    .signature = Signature de la personne qui reçoit la déclaration
statement-before-oath = Pour la personne devant qui le traducteur prête serment, comme un commissaire à l’assermentation ou un notaire. Les membres agréés en règle d’une organisation de traducteurs d’une province ou d’un territoire en sont dispensés.
    .place = Sous serment à
    .name = Nom et titre
    .signature = Signature de la personne qui reçoit le serment
