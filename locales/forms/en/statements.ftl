### Statements to print and sign: what each is for, what to do with the sheet, and what it says.

statement-own-declaration = Solemn declaration of who I am
    .for = It takes the place of your main identity document, together with the declaration of a second person.
    .note = { $edition-filing ->
        [portal] Complete the lines by hand, sign and date it, and upload it.
       *[paper] Complete the lines by hand, sign and date it, and put it in the envelope.
    }
    .who = I solemnly declare that my name is { $name }. Date of birth: { $born }. Country of birth: { $country }.
    .landing-name = My name on my landing document: { $name }.
    .landed = Day on which I became a permanent resident of Canada: { $landed }.
    .for-child = The person named above is too young to sign. The parent or legal guardian who makes this declaration for them: { $parent }.
    .why = Why I cannot get a passport, a travel document or a certificate of identity, and what else shows who I am:
    .closing = { statement-closing }

statement-second-declaration = Solemn declaration of a second person about the identity of the applicant
    .for = When there is no main identity document, someone else must confirm who you are.
    .note = { $edition-filing ->
        [portal] Give this sheet to the person who makes the declaration. They complete it by hand, sign and date it. Then upload it.
       *[paper] Give this sheet to the person who makes the declaration. They complete it by hand, sign and date it. Then put it in the envelope.
    }
    .person = Name of the person who makes this declaration
    .address = Address
    .knows = I solemnly declare that I know { $name }, and that this is who this person is. Date of birth: { $born }. Country of birth: { $country }.
    .before = I knew this person before they came to Canada.
    .organisation = I speak for an organization of people from the country of which this person is a citizen, or where this person lived.
    .which = Organization
    .how = How I know this person:
    .closing = { statement-closing }

statement-why-declaration = Solemn declaration of why a document cannot be provided
    .for = It stands in for other identity documents, for the proof of residence or for a passport that you cannot send. It never stands in for the main identity document.
    .note = { $edition-filing ->
        [portal] Complete the lines by hand, sign and date it, and upload it.
       *[paper] Complete the lines by hand, sign and date it, and put it in the envelope.
    }
    .who = My name is { $name }. Date of birth: { $born }. I solemnly declare that I cannot provide:
    .for-child = The person named above is too young to sign. The parent or legal guardian who makes this declaration for them: { $parent }.
    .secondary = { $edition-secondary ->
        [1] another document that shows who I am
       *[other] { $edition-secondary } other documents that show who I am
    }
    .proof = { $edition-proofs ->
        [0] a proof of my residence in Canada in the last five years
       *[other] { $edition-proofs } proofs of my residency in Canada
    }
    .passports = every page of every passport I held in the last five years
    .too-young = The applicant is too young for school, and has no school records.
    .why = Which document is missing, and why I cannot provide it:
    .closing = { statement-closing }

statement-translator-declaration = Translator’s declaration
    .for = It goes with each translation: the translator answers for it.
    .note = { $edition-filing ->
        [portal] Give this sheet to the translator, who completes and signs it. Print one for each translator and each language. Then upload it with the translation and the certified copy.
       *[paper] Give this sheet to the translator, who completes and signs it. Print one for each translator and each language. Then put it in the envelope, with the translation and the certified copy.
    }
    .translator = Name of the translator
    .source = Language of the originals
    .target = Language of the translation, English or French
    .documents = Documents translated
    .accurate = I translated these documents for { $name }. I declare that the translation is accurate. I am not a member of the family of this person.
    .member = Organization of translators of a province or territory of which I am a member in good standing, and my member number

statement-certified-copy = What to print on the certified copy
    .for = The authorized person compares the original with the photocopy, and prints these six parts on the photocopy.
    .note = Take this sheet, the original and the photocopy to an authorized person. The six parts must stand on the photocopy itself, in block letters: this sheet does not replace them.
    .sentence = “I certify that this is a true copy of the original document”
    .original = Name of the original
    .certifier = Name of the authorized person
    .title = Position or title
    .who = Who may certify

statement-employer-letter = Employer’s letter about work outside Canada
    .for = It proves that your days of work outside Canada count: the guide asks for a signed letter that says each of these things.
    .note = Give this sheet to your employer. The letter is written on the employer’s own paper and says everything on this sheet, or this sheet is completed and goes with the letter. One letter for each employer.
    .about = This letter is about { $name }, born on { $born }.
    .employer = Name and address of the employer
    .signer = Position and title of the authorized person who signs
    .business = What the employer does
    .canadian = It is a Canadian business or a public service, because it is:
    .corporation = a corporation created under the law of Canada or of a province, with an ongoing operation in Canada
    .enterprise = an enterprise with an ongoing operation in Canada that can produce revenue, is run for profit, and has most of its voting shares or ownership held by citizens, permanent residents or such businesses
    .organization = an organization or enterprise created under the law of Canada or of a province
    .public-service = the public service of Canada, of a province or of a territory
    .spells = Assignments outside Canada by this employer:
    .spell = from { $from } to { $to }
    .spell-open = since { $from }, and not over yet
    .until = Last day planned of the assignment that is not over yet
    .assigned = As a term of the job or of the contract, the person is assigned full time to:
    .position = a position outside Canada
    .affiliate = an affiliated business outside Canada
    .client = a client outside Canada
    .full-time = The person is a full-time employee of this business, or under contract to it, and works outside Canada full time.
    .description = Description of the position (or enclose the job profile)
    .not-for-residency = The business was not created mainly so that this person could meet the residency obligation.

statement-card-declaration = Solemn declaration about a permanent resident card
    .for = Section F of form IMM 5444 asks for it when a card was lost, stolen or destroyed, or never received.
    .note = { $edition-filing ->
        [portal] Copy it where the portal asks what happened to the card, and sign where it asks you to.
       *[paper] Copy it into Section F of the official form, and sign there. If there is not enough space, use a photocopy of that section.
    }
    .who = My name is { $name }. Date of birth: { $born }.
    .for-child = The person named above is too young to sign. The parent or legal guardian who makes this declaration for them: { $parent }.
    .lost = I solemnly declare that my permanent resident card was lost.
    .stolen = I solemnly declare that my permanent resident card was stolen.
    .destroyed = I solemnly declare that my permanent resident card was destroyed.
    .never-received = I solemnly declare that I never received my permanent resident card.
    .number = Number of the card, if known
    .issued = Date of issue, if known
    .when = When it happened
    .where = Where it happened
    .what = What happened:
    .closing = { statement-closing }

statement-one-of = { $title } ({ $number } of { $count })

statement-closing = I know that giving false information is a serious offence. This declaration is true and complete.

statement-before-solemn = For the person who receives this solemn declaration, such as a commissioner of oaths, a notary or a justice of the peace. The guide asks for a solemn declaration and does not say before whom it is made.
    .place = Declared at
    .name = Name and title
    .signature = Signature of the person who receives the declaration
statement-before-oath = For the person before whom the translator swears, such as a commissioner of oaths or a notary. Members in good standing of an organization of translators of a province or territory do not have to swear.
    .place = Sworn at
    .name = Name and title
    .signature = Signature of the person who receives the oath
