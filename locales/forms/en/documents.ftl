### What goes in the envelope: each document with why it is asked, what helps who cannot have it, and what it must show;
### the kinds of copy; and the lists that pages and print-outs say point by point.

copy-original = { $edition-filing ->
    [portal] Original, or its file
   *[paper] Original
}
    .hint = { $edition-filing ->
        [portal] The file as you received it, such as the receipt of the fee. If the department wants the paper itself, it tells you how to send it.
       *[paper] The paper itself, not a copy.
    }
copy-clear-copy = { $edition-filing ->
    [portal] Clear copy, as a file
   *[paper] Clear photocopy
}
    .hint = { $edition-filing ->
        [portal] A scan or a picture of the document. Every word must be easy to read. If a copy is not clear, the application is returned.
       *[paper] Every word must be easy to read. If a copy is not clear, the application is returned.
    }
copy-certified-copy = Certified copy
    .hint = A photocopy that an authorized person has compared with the original, and on which that person prints six things.
copy-form = Official form
    .hint = The form of the department, filled in, and signed wherever it has a box for you.
copy-statement = Signed statement
    .hint = In your own words, signed and dated.
copy-translation = Translation
    .hint = Into English or French, by someone outside your family.
copy-photos = Photos
    .hint = { $edition-filing ->
        [portal] As two files: the front, and the back.
       *[paper] In a small envelope.
    }

## Step 1

document-damaged-card = Your damaged card
    .why = { $edition-filing ->
        [portal] A damaged card is replaced only if it comes back: this is taken over from the edition of 2013. How it comes back when you apply online is not known here: ask the department.
       *[paper] A damaged card is replaced only when it comes back. Send the card itself.
    }

document-primary-identity = Main identity document
    .why = It shows who you are.
    .instead = If you cannot get a passport, a travel document or a certificate of identity, you may send another identity document that was issued outside Canada before you came, or two solemn declarations.
    .must-show = The copy must show:
    .type-and-number = the type of document and its number
    .issue-date = the day it was issued
    .expiry-date = the day it expires
    .name = your name
    .photo = your photo
    .birth-date = your date of birth
    .if-passport-at-landing = Also copy the page that was stamped when you arrived in Canada and became a permanent resident. This passport may have expired since.
    .if-foreign-identity = Only for exceptional situations: you cannot get a passport, a travel document or a certificate of identity.

document-own-declaration = Your declaration of who you are
    .why = It stands in for your main identity document, together with the declaration of a second person. A declaration that only explains why a document is missing is not enough here.
    .must-show = The declaration must have:
    .who-you-are = your statement of who you are
    .signed = your signature

document-second-declaration = A second person’s declaration of who you are
    .why = When you have no main identity document, someone else must confirm who you are.
    .must-show = The declaration must come from one of these people, and be signed:
    .knew-you-before = a person who knew you before you came to Canada, such as a family member
    .organisation = or a person who speaks for an organization of people from your country, or from the country where you lived
    .signed = with the signature of that person

document-secondary-identity = Other identity documents
    .why = { of-edition-secondary.why }
    .instead = If you have only one, or none, send a signed and dated declaration that explains why.

document-passport-pages = All pages of all your passports of the last five years
    .why = The stamps show when you left Canada and came back.
    .must-show = Copy:
    .every-page = every page of every passport and travel document, empty pages and expired passports too
    .stamps = every stamp so that it can be read; a stamp in a language other than English or French needs a translation

document-residence-proof = Proof of residence in Canada
    .why = Everyone shows that they live in Canada, even people who were never away.
    .instead = If you have none of these proofs, send a signed and dated declaration that explains why. A child who is too young for school has none.
    .if-notices = Notices of the last five years, other than the one you send to show who you are: one notice does not count twice.
    .if-transcripts = From a recognized college or university in Canada, for the last five years.
    .if-school-records = For children of school age: papers from the school that show that the child attended in the last five years.

document-why-declaration = Declaration of why a document is missing
    .why = { of-edition-lacks } This declaration explains it.
    .must-show = The declaration must have:
    .which-document = which document you cannot send
    .why-not = the reason, clearly explained
    .signed-and-dated = your signature and the date

document-minor-paper = Paper about the parents or the guardian
    .why = The applicant is under 18. The paper shows who may sign.
    .if-birth-certificate = It must show the name, the date of birth and the place of birth of the child, and the names of the parents or adoptive parents.
    .if-guardianship = Legal papers that prove guardianship.

document-name-document = Proof of the change of name
    .why = Your name is not the one on your landing document any more. This document proves that the change is legal.
    .if-marriage = The certificate of the civil authorities, in your new name. { of-edition-quebec }
    .if-divorce = The judgment must show your new name.

document-name-identity = Second document in the new name
    .why = A card from a province shows that you use your new name. A health card counts here, and only here.

document-landing-document = Copy of your landing document
    .why = It shows the name you had when you became a permanent resident. It is the Record of Landing (IMM 1000) or the Confirmation of Permanent Residence (IMM 5292 or IMM 5688).
    .shared = You also chose it as one of your other identity documents. One copy is enough for both.

document-citizen-citizenship = Proof that the person you were with is a Canadian citizen
    .why = Days outside Canada with a citizen of your close family may count. You have to prove that this person is a citizen.
    .must-show = The proof must show:
    .citizenship = that the person is a Canadian citizen
    .since-when = since what day

document-citizen-tie = Proof of your relationship to that citizen
    .why = Only days with a spouse, a common-law partner or, for people under 22, a parent may count.
    .must-show = Depending on who it is:
    .partner = spouse or partner: the marriage certificate, or proof of your common-law union
    .parent = parent: your birth, baptism, adoption or guardianship certificate

document-citizen-together = Proof that the citizen was with you
    .why = Only days on which you lived together outside Canada may count. School or employment records, memberships and other papers can show it.

document-citizen-passports = The passports of that citizen
    .why = The passports and travel documents that person used in the last five years show where that person was. All of them are asked for.

document-employer-letter = Letter from your Canadian employer
    .why = Days of full-time work outside Canada for a Canadian business or public service may count. The employer has to confirm it in a signed letter.
    .must-show = The letter must say:
    .signer = the position and title of the person who signs
    .business = what the business does, and how it is a Canadian business
    .length = how long you were sent outside Canada
    .full-time = that you worked full time outside Canada, as a condition of your job or contract
    .position = what your position there is: a description, or a copy of the job profile
    .not-for-residency = that the business was not set up mainly so that you could keep your residence

document-resident-tie = Proof of your relationship to that permanent resident
    .why = Days outside Canada with a permanent resident of your close family, who works full time for a Canadian business or public service, may count. You have to prove the relationship.
    .must-show = Depending on who it is:
    .partner = spouse or partner: the marriage certificate, or proof of your common-law union
    .parent = parent: your birth, baptism, adoption or guardianship certificate

document-resident-job = Proof of that person’s full-time Canadian job
    .why = The permanent resident you were with must work full time for a Canadian business or public service.

document-resident-status = Proof of that person’s permanent residence
    .why = The person you were with must be a permanent resident.

document-resident-obligation = Proof that this person meets the residency obligation
    .why = The days count only if the permanent resident you were with meets their own obligation.

document-resident-passports = The passports of that permanent resident
    .why = The passports and travel documents that person used in the last five years show where that person was. All of them are asked for.

document-translation = Translation of each document in another language
    .why = A document or a stamp that is in neither English nor French cannot be read by the office.
    .must-show = Take care of this:
    .not-family = a family member may not translate, however good the translation is

document-translated-copy = Certified copy of each document that was translated
    .why = The office compares the translation with a copy that it can trust.

document-residency-proofs = Proofs of residency in Canada
    .why = Everyone shows that they live in Canada, even people who were never away.

document-translator-affidavit = The translator’s affidavit
    .why = The translator answers for the translation under oath.
    .must-show = Take care of this:
    .translator-name = the name of the translator
    .source-language = the language of the original document
    .accurate = a statement that the translation is accurate
    .sworn = it is sworn, unless the translator is certified
    .not-family = neither you nor a relative may translate: parent, guardian, brother or sister, spouse or partner, grandparent, child, aunt or uncle, niece or nephew, first cousin

document-translator-declaration = The translator’s declaration
    .why = The translator answers for the translation.
    .must-show = The declaration must have:
    .translator-name = the name of the translator
    .source-language = the language of the original document
    .accurate = a statement that the translation is accurate
    .translator-signature = the signature of the translator
    .sworn = it is sworn before a person who may receive oaths, unless the translator is a member in good standing of an organization of translators of a province or territory

document-photos = Photos
    .why = { of-edition-photo-why }

## Steps 2 to 4

document-imm5444 = Application for a Permanent Resident Card (IMM 5444)
    .why = It is the application. Each person has their own.

document-imm5644 = Document checklist (IMM 5644)
    .why = It lists what goes with the application. Only its first page is known here.

document-imm5455 = Supplementary Identification Form (IMM 5455)
    .why = It serves to make the card. Each person has their own.

document-imm5476 = Use of a Representative (IMM 5476)
    .why = Someone advised you, or helped you prepare or send this application. The form says who. A parent who signs for a child is not a representative.
    .must-show = Good to know:
    .one-representative = you may have one representative for an application
    .no-faster = with a representative, an application gets no special treatment and is not processed faster
    .only-this = the representative acts only for this application
    .tell-changes = tell the office if the representative’s address changes, or if you no longer want a representative
    .adult-children = a child of 18 or older fills in a form of their own

document-imm5476-cancel = Use of a Representative (IMM 5476), to cancel one
    .why = You want to cancel a representative whom you named earlier.

document-imm5475 = Authority to Release Personal Information to a Designated Individual (IMM 5475)
    .why = You want the office to be able to give information to someone who does not represent you.
    .must-show = Good to know:
    .may-know = this person may be told how your application stands
    .may-not-act = this person may not act for you: only a representative (form IMM 5476) may

document-fee-receipt = Receipt for the fee
    .why = { $edition-filing ->
        [portal] It proves that the fee is paid for everyone in this package.
       *[paper] It proves that the fee is paid for everyone in the envelope.
    }
    .if-online = { of-edition-receipt-online }
    .if-bank = The centre part of the original form IMM 5401 (copy 2), with the stamp of the financial institution. A photocopy is not accepted.

document-ticket = Copy of your ticket
    .why = It shows that you travel very soon.
    .must-show = Take care of this:
    .not-itinerary = an itinerary is not enough

document-ticket-paid = Proof that the ticket is paid
    .why = The ticket alone does not show that you will travel.

## Lists

list-who-needs = Who needs a card
    .residents = Permanent residents of Canada who will travel outside Canada and come back
    .children = Children too: each child has a card of their own
    .carrier = To come back by plane, train, boat or bus: commercial carriers ask for the card

list-old-card = Your old card
    .renewal = If you renew your card, keep it until you have the new one.
    .damaged = { $edition-filing ->
        [portal] If your card is damaged, ask the department how to send it back.
       *[paper] If your card is damaged, send it with the application.
    }
    .new-by-mail = If the new card comes by mail, destroy the old one.
    .called-in = If you are called to an office to pick up the new card, bring the old one, and the originals of all the documents you copied.

list-photo-sitting = For the person in the photos
    .recent = Taken in the { $months } months before the application
    .face = Face clearly visible and in the centre
    .expression = Neutral expression: no smile and no frown
    .mouth = Mouth closed
    .glasses = Glasses, even tinted, only if the eyes can be seen clearly, without reflections
    .sunglasses = No sunglasses
    .head-covering = No head covering, unless you wear it for religious reasons, and then with all features of the face visible
    .hairpiece = A hairpiece or other cosmetic item only if you wear it regularly and it does not change how you usually look
    .colour = Black and white or colour

list-photo-point = For the photographer
    .count = { $count ->
        [one] One photo
       *[other] { $count } identical photos
    }
    .size = The whole photo measures { $width } mm x { $height } mm
    .not-passport = These are not passport photos: the sizes are different
    .face-size = From the chin to the top of the hair: { $least } mm to { $most } mm
    .full-head = The full head, seen from the front, in the middle of the photo
    .background = A plain white background without shadows
    .clear = Clear and sharp
    .same-source = From the same untouched film or the same digital file, or exposed at the same time by a camera with several lenses or a split image
    .original = Original photos, not made from an existing photo
    .paper = On photographic paper whose back takes and keeps the ink of the date
    .fixed = Fixed and washed well, so that they do not fade
    .date = The date the photo was taken, not the date it was printed, written directly on the back of one photo
    .no-label = No sticky label

list-photo-studio = For the photographer
    .commercial = Taken by a commercial photographer, in a studio
    .count = { list-photo-point.count }
    .size = { list-photo-point.size }
    .face-size = { list-photo-point.face-size }
    .recent = Taken in the { $months } months before the application{ $other ->
        [0] {""}
       *[other] {" "}(another source asks for the last { $other } months)
    }
    .studio = On the back: the name and the address of the studio
    .date = On the back: the date the photo was taken
    .person = On the back: the name and the date of birth of the person in the photo
    .files = Online, one photo is sent as two files, the front and the back. On paper, two photos are asked for, one with all this on its back.

list-photo-carried = For the photographer, taken over from the guide of 2013: no later source is known here
    .full-head = { list-photo-point.full-head }
    .background = { list-photo-point.background }
    .clear = { list-photo-point.clear }
    .original = { list-photo-point.original }
    .paper = { list-photo-point.paper }
    .fixed = { list-photo-point.fixed }
    .no-label = { list-photo-point.no-label }

list-sitting-carried = For the person in the photo, taken over from the guide of 2013: no later source is known here
    .face = { list-photo-sitting.face }
    .expression = { list-photo-sitting.expression }
    .mouth = { list-photo-sitting.mouth }
    .glasses = { list-photo-sitting.glasses }
    .sunglasses = { list-photo-sitting.sunglasses }
    .head-covering = { list-photo-sitting.head-covering }
    .hairpiece = { list-photo-sitting.hairpiece }
    .colour = { list-photo-sitting.colour }

list-photo-envelope = The small envelope for the photos
    .envelope = { $count ->
        [one] Put the photo in a small envelope, one envelope for each person.
       *[other] Put the { $count } photos in a small envelope, one envelope for each person.
    }
    .name = Write the name of the person on the envelope.
    .nothing-through = Use no staples, no paper clips and no glue.

list-company-example = What else can show it
    .school-records = School records
    .employment-records = Employment records
    .memberships = Membership cards of an association
    .anything-else = Any other document you think should be looked at
list-employer-more = What you can enclose with the letter
    .articles = Articles of incorporation and business licences
    .partnership = Partnership agreements or annual reports of the business
    .business-taxes = Canadian notices of assessment or financial statements of the business
    .assignment = Copies of the assignment agreement or of the contract
    .agreement = Copies of any agreement about the assignment between the Canadian business and the business or client outside Canada
    .pay-slips = Pay slips
    .own-notice = A Canadian notice of assessment
    .t4 = T4 slips
    .anything-else = Any other document you think should be looked at
list-canadian-business = What a Canadian business is: one of these
    .corporation = A corporation created under the law of Canada or of a province, with an ongoing operation in Canada
    .enterprise = Any enterprise that has an ongoing operation in Canada, can produce revenue, is run for profit, and has most of its voting shares or ownership held by citizens, permanent residents or such businesses
    .organization = An organization or enterprise created under the law of Canada or of a province
list-certified-part = What the authorized person prints on the copy
    .sentence = The sentence “I certify that this is a true copy of the original document”
    .document = The name of the original document
    .date = The date
    .name = Their name
    .title = Their position or title
    .signature = Their signature

list-certifying = How a certified copy is made
    .compare = Show the original and the photocopy to an authorized person. That person compares them and writes on the photocopy.
    .no-family = A member of your family may not certify your copies.
    .own-country = An official of an embassy, a consulate or a high commission certifies only documents of their own country.

list-pay-online-need = What you need to pay online
    .card = One of these cards: { $cards }
    .computer = A computer with Internet
    .email = An e-mail address that works
    .printer = A printer, to print the receipt

list-pay-online = How to pay online
    .site = Go to the department’s web site and follow its instructions.
    .print = At the end, print the official receipt with its barcode.
    .stay = Keep the page open until the receipt is printed.
    .payer = Fill in the part about the payer by hand.
    .attach = Attach the bottom part (copy 2) to the application.

list-pay-portal-need = What you need to pay online
    .card = One of these cards: { $cards }
    .account = An account for payments on the department’s web site. It is not the account of the portal.
    .email = An e-mail address that works

list-pay-portal = How to pay online
    .site = Go to the department’s page for payments. The portal itself takes no payment.
    .pay = Pay for everyone, and read the amount again before you confirm it.
    .receipt = The receipt comes by e-mail. Save it as a file.
    .upload = Upload the receipt with the application.

list-pay-bank-need = What you need to pay at a financial institution
    .in-canada = You are in Canada.
    .original = An original receipt form IMM 5401, white and pink. Order it from the department’s web site. Photocopies are not accepted.
    .ask-methods = The financial institution tells you which ways to pay it accepts.
    .no-bank-fee = Paying this way has no bank fee.

list-pay-bank = How to pay at a financial institution
    .total = Write the total on line 09 of one form IMM 5401.
    .leave-top = Leave the two upper parts empty: the financial institution fills them in.
    .payer = Fill in the part about the payer, on the back.
    .client-number = Write your client number there if you have one. If not, leave it empty.
    .teller = Take the form and the money to a teller.
    .no-machine = Do not pay at a machine or on the web site of the financial institution.
    .no-application = Take only the receipt form with you, not the application.
    .stamped = The teller stamps the two upper parts, writes the amount on them and gives them back to you.
    .keep = Keep the top part (copy 1). The institution keeps the bottom part (copy 3).
    .attach = Attach the centre part (copy 2) to the application.

list-wrong-payment = If there is a problem with the payment
    .nothing = Nothing paid: the application is returned. Work on it begins only when you send it again with the fee.
    .too-little = Too little paid: the application is returned. Work on it begins only when you send it again with the whole fee.
    .too-much = Too much paid: the application is processed, and the rest is refunded: you do not have to ask.
    .other-method = Paid another way, in Canada: the application is returned.

list-representative = What to know about representatives
    .not-needed = You do not have to have a representative. Everyone is treated the same way, with or without one.
    .no-faster = With a representative, an application gets no special treatment and is not processed faster.
    .one-representative = You may have one representative for an application.
    .only-this = The representative acts only for the application that goes with this form.
    .may-be-told = The office may give this person information about your file.
    .tell-changes = Tell the office if the representative’s address changes, or if you want to cancel the representative.
    .adult-children = A child of 18 or older who has the same representative fills in a form of their own.

list-designated = IMM 5475 is not IMM 5476
    .may-know = With form IMM 5475, the office may tell this person about your file, for example how your application stands.
    .may-not-act = This person may not act for you with the department.
    .representative = Who advises you, helps you prepare or send the application, or acts for you is a representative: that takes form IMM 5476.

list-before-signing = Before you sign
    .offence = Giving false or misleading information is a serious offence.
    .verified = Your answers may be checked.

list-envelope = The envelope
    .postage = At the top right: enough postage.
    .sender = At the top left: your name, your address and your postal code.
    .addressee = In the middle: the address of the office.
    .together = The applications of the members of a family can go together in one envelope.

list-envelope-urgent = If it is urgent
    .registered = Send the envelope by registered mail.
    .inscription = Write on the envelope: “Urgent – Proof of Travel Included”
    .ticket = Enclose a copy of your ticket.
    .paid = Enclose the proof that the ticket is paid.
    .not-itinerary = An itinerary is not proof.

list-what-next = What happens next
    .complete = If the application is complete and you meet the conditions, the card comes by mail, or a letter says where and when to pick it up.
    .incomplete = If the application is incomplete, it is returned to you.
    .more-documents = More documents may be asked for at any time.
    .changes = Tell the department if your address or your telephone number changes.
    .status = You can look up the status on the department’s web site. It shows once the application has arrived and its first review is done.
    .quality-review = Some applications are chosen at random for a quality review, with an interview. If yours is chosen, you are told in writing.
    .humanitarian = If you do not have the days the law asks for, humanitarian reasons are looked into. The department tells you if this review is needed.
    .collect = If you pick up the card at an office, bring your old card and the originals of all the documents you copied.
    .new-by-mail = If the new card comes by mail, destroy the old one.

list-contact-point = Who to contact
    .telephone = In Canada, call { $telephone }. The call is free.
    .hours = Monday to Friday, { $opens }:00 to { $closes }:00, local time
    .tty = With a TTY, in Canada only: { $tty }
    .abroad = Outside Canada, ask a Canadian visa office: an embassy, a high commission or a consulate.
