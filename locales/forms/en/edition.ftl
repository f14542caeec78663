### The edition: its name, what has changed since, and who may certify copies.

edition-imm5445-2013 = Guide IMM 5445, edition of 2013
    .about = This is the guide as it stood from about 2013 to the middle of 2014. It has no date: its rules show when it was written.
edition-imm5444-2023 = Guide IMM 5445, edition of 2023, in part
    .about = This is what is known of the guide as it has stood since June 2023, from several sources. It is not whole: what is not here is said below, and what was taken over from the edition of 2013 is marked.
edition-notice = Based on: { $edition-name }.
    .before = Based on: { $edition-name }. Today is before its time: other rules may apply.
    .after = Based on: { $edition-name }. The rules have changed since.
    .partial = Based on: { $edition-name }. It is not whole: check with the department.
    .link = What has changed since
    .then = In 2013
    .now = What is known today
    .check = What is known today comes from public sources, and it can change again. Check the department’s own web site before you apply.

## What has changed since

changed-forms = The forms
    .then = The package has the forms IMM 5444 and IMM 5455. The checklist is the last part of IMM 5444. A receipt from the bank is form IMM 5401.
    .now = Since June 2022, packages have a newer IMM 5444, which also serves for travel documents, and a separate checklist, IMM 5644. IMM 5455 and IMM 5401 are gone. The department’s pages and public copies of the forms show it.

changed-filing = How to apply
    .then = On paper only, by mail or courier to Sydney, Nova Scotia.
    .now = The department’s guide of 2023 says to apply online, in its permanent residence portal. Paper is for people who ask for it because they need another format, such as large print or braille.

changed-payment = How to pay
    .then = $50 for each person, online or at a bank with the original form IMM 5401.
    .now = Still $50 for each person in the Regulations of June 2026. The department’s pages of 2026 say: online only. It ended form IMM 5401 on April 1, 2016.

changed-renewal-window = When you can renew
    .then = A renewal is returned if the card is still valid for one year or more.
    .now = The department’s guide of 2024 says that a renewal is returned if the card is still valid for more than 9 months (270 days).

changed-photos = The photos
    .then = Two photos of 35 x 45 mm. The face measures 25 to 30 mm.
    .now = The department’s later pages ask for photos of 50 x 70 mm, with a face of 31 to 36 mm, taken by a commercial photographer. Online, one photo is sent as two files, front and back. The Regulations of June 2026 still say 35 x 45 mm. Sources do not agree on the age of the photo, 6 or 12 months.

changed-residency-proof = Proof of residence
    .then = Everyone sends copies of passports and one proof of residence. More is needed from 1,095 days outside Canada.
    .now = The checklist of April 2023 and the guide of June 2023 ask everyone for two proofs of residence.

changed-citizenship = Citizenship
    .then = The guide speaks of living in Canada for three of the last four years.
    .now = The Citizenship Act, paragraph 5(1)(c), now asks for 1,095 days in Canada in the last five years.

changed-certified-copies = Certified copies
    .then = People in 22 kinds of work may certify a copy.
    .now = Later copies of the guide name far fewer: a commissioner of oaths, a notary or a justice of the peace, depending on the province. Outside Canada, a notary.

changed-department = The department
    .then = Citizenship and Immigration Canada (CIC). Immigration consultants belong to the ICCRC.
    .now = Its name is now Immigration, Refugees and Citizenship Canada (IRCC). Since November 23, 2021, immigration consultants belong to the College of Immigration and Citizenship Consultants.

## Who may certify a copy

certifier = Who may certify a copy
    .police-officer = Police officer
    .lawyer = Lawyer
    .accountant = Professional accountant
    .chiropractor = Chiropractor
    .commissioner-of-oaths = Commissioner of oaths
    .dentist = Dentist
    .provincial-member = Member of a provincial legislature
    .member-of-parliament = Member of Parliament
    .funeral-director = Funeral director
    .bank-manager = Manager of a financial institution
    .teacher = Teacher in a primary school, a secondary school or a university
    .engineer = Professional engineer
    .judge = Justice of the peace or judge
    .postmaster = Postmaster
    .physician = Medical doctor
    .minister-of-religion = Minister of religion
    .notary = Notary
    .pharmacist = Pharmacist
    .embassy-official = Official of an embassy, a consulate or a high commission, for documents of their own country
    .municipal-clerk = Municipal clerk
    .social-worker = Social worker
    .veterinarian = Veterinarian
    .other = Nobody on this list

## What an edition says otherwise than another. Its figures are at hand in every word of a draft, under names with edition- in front.

of-edition-renewal = { $edition-renewal-in ->
    [months] { $edition-renewal } months or more
    [over-months] more than { $edition-renewal } months
   *[over-days] more than { $edition-renewal } days
}
    .other = { $edition-renewal-other-in ->
        [none] {""}
        [months] {" "}Another source says: { $edition-renewal-other } months or more. If you wait for the later of the two days, you meet both.
        [over-months] {" "}Another source says: more than { $edition-renewal-other } months. If you wait for the later of the two days, you meet both.
       *[over-days] {" "}Another source says: more than { $edition-renewal-other } days. If you wait for the later of the two days, you meet both.
    }
sources-differ = Sources do not agree. { $figure }: { $value } ({ $place }).
    .other = Elsewhere: { $value } ({ $place }).
    .now = By that figure, you could renew the card now. If you wait for the later of the two days, you meet both.
    .from = By that figure, you could renew the card from { $from }. If you wait for the later of the two days, you meet both.
of-edition-photo-months = { $edition-photo-months }
of-edition-photo-count = { $edition-photo-count ->
    [1] One photo, as two files
   *[other] { $edition-photo-count } photos
}
of-edition-photo-why = { $edition-filing ->
    [portal] It goes on the card. Online, one photo is sent as two files: the front, and the back with the name and address of the studio and the date. On paper, two photos are asked for.
   *[paper] One of them goes on the card. Take the photographer’s sheet with you.
}
of-edition-secondary = { $edition-secondary ->
    [1] You need one. You will send a copy of it. More do no harm.{ of-edition-secondary.other }
   *[other] You need { $edition-secondary }. You will send a copy of each. If you have fewer, a signed and dated solemn declaration explains why.{ of-edition-secondary.other }
}
    .other = { $edition-secondary-other ->
        [0] {""}
       *[other] {" "}Another source asks for { $edition-secondary-other }: if you have them, send them, and you meet both.
    }
    .why = { $edition-secondary ->
        [1] Another document confirms who you are.
       *[other] { $edition-secondary } more documents confirm who you are.
    }
of-edition-lacks = { $edition-secondary ->
    [1] You have no other identity document
   *[other] You have fewer than { $edition-secondary } other identity documents
}{ $edition-proofs ->
    [0] , or no proof of residence
   *[other] {""}
}, or not every passport of the last five years.
of-edition-proofs = You need { $edition-proofs }. Everyone gives them, even people who were never away.
of-edition-payment = { $edition-bank ->
    [ended] The department now accepts payment online only. With any other way, the application is returned. A receipt of a bank stamped before { $edition-bank-before } may still serve.
   *[accepted] In Canada, only the first two ways are accepted. With any other, the application is returned.
}
of-edition-ways = { $edition-bank ->
    [ended] Payment is online.
   *[accepted] There are two ways to pay.
}
    .title = { $edition-bank ->
        [ended] The way to pay
       *[accepted] Two ways to pay
    }
of-edition-preferred = { $edition-bank ->
    [ended] The portal itself takes no payment: you pay on the department’s page, and upload the receipt.
   *[accepted] The department prefers payment online. In Canada, these two ways are the only ones that are accepted.
}
of-edition-online = { $edition-filing ->
    [portal] { $edition-cards }. Keep the receipt that comes by e-mail.
   *[paper] { $edition-cards }. Print the receipt before you leave the page.
}
of-edition-bank = { $edition-bank ->
    [ended] Only with a form IMM 5401 stamped before { $edition-bank-before }.
   *[accepted] At the counter, with the original form IMM 5401. Not at a machine, and not on the bank’s web site.
}
of-edition-not-accepted = { $edition-bank ->
    [ended] Only payment online is accepted.
   *[accepted] In Canada, only payment online or at a financial institution is accepted.
}
of-edition-pay = { $edition-bank ->
    [ended] Pay online.
   *[accepted] Pay online, or at a financial institution with the original form IMM 5401.
}
of-edition-fee = { $edition-fee }
of-edition-receipt = { $edition-filing ->
    [portal] The receipt comes by e-mail. It is uploaded with the application.
   *[paper] If you paid online, copy 2 is the bottom part of the printed receipt. If you paid at a bank, it is the middle part of the form IMM 5401.
}
of-edition-receipt-ready = { $edition-filing ->
    [portal] The receipt is ready to go with the application
   *[paper] Copy 2 of the receipt is in the envelope
}
of-edition-receipt-online = { $edition-filing ->
    [portal] The receipt that came by e-mail, as a file.
   *[paper] The bottom part of the receipt you printed (copy 2).
}
of-edition-consultants = { $edition-regulator ->
    [college] { regulator.college }
   *[iccrc] { regulator.iccrc }
}
regulator = Body of immigration consultants
    .iccrc = Immigration Consultants of Canada Regulatory Council (ICCRC)
    .college = College of Immigration and Citizenship Consultants
of-edition-law-society = { $edition-regulator ->
    [college] For lawyers, for paralegals of Ontario, and for students-at-law who work under a lawyer.
   *[iccrc] For lawyers, for paralegals, and for students-at-law who work under them.
}
of-edition-sex = { $edition-filing ->
    [portal] The form of this edition has one more box, X. It is not here.
   *[paper] This edition of the form has only these two boxes.
}
of-edition-situation = { $edition-section-d ->
    [0] The form asks it of every trip.
   *[other] You were away { $edition-section-d } days or more, so the form asks you to fill in Section D.
}
    .label = { $edition-section-d ->
        [0] Situation
       *[other] Situation in Section D
    }
of-edition-quebec = { $edition-quebec ->
    [none] {""}
   *[other] If Quebec issued it before { $edition-quebec }, it is not accepted.
}

## What is not here of an edition that is here in part

lacks-guide = The guide itself
    .about = Its own words were not seen whole. What no other source says is taken over from the edition of 2013, and marked.
lacks-form-numbers = Numbers on the form
    .about = Only some numbers of the form IMM 5444 are known: those of the date of permanent residence, of the two histories and of the time outside Canada. The other questions stand in its order, without a number.
lacks-form-questions = Questions of the form
    .about = The form also asks things that Guichet does not ask: loss of status, an appeal, travel documents issued, the date of a marriage or common-law union, a box X for the gender, the kind of each telephone, post-office boxes, and reasons of a humanitarian kind. On the form each trip has a reason A, B, C or other. Which letter is which was not seen.
lacks-representative-forms = Forms about a representative
    .about = The newer IMM 5476 has other sections and also serves when a representative withdraws. Its questions were not seen whole: Guichet asks what the form of 2013 asks and fills in no sheet of it.
lacks-checklist = Second page of the checklist
    .about = Of the checklist IMM 5644 only the first page was seen.
lacks-certified-copies = Certified copies
    .about = Who may certify depends on the province. Copies of the guide name a commissioner of oaths, a notary or a justice of the peace; outside Canada, a notary. The list here puts justices of the peace and judges together, as the one of 2013 does.
lacks-urgent = Urgent travel
    .about = Since 2016 the department asks for travel within 3 months because of illness, death or work, with a letter and proof of the urgency. Guichet does not look at that.
lacks-not-received = A card that never came
    .about = By the pages of 2024: wait 6 weeks, then the declaration IMM 5451 up to 180 days, after that a new application. Guichet does not look at that.
lacks-portal = The portal
    .about = The portal has fields and checks of its own: files of 4 MB at most, one file for each document, history rows that follow each other without a gap. Guichet prepares the answers. It sends nothing.

filing = Way of filing
    .paper = On paper, by mail or courier
    .portal = Online, in the department’s permanent residence portal
    .portal-about = This edition says to file online, in the department’s permanent residence portal. Paper is for people who ask the department for it because they need another format, such as large print or braille. Enter your answers there; what you print here is for you to copy from.

sure = How sure
    .high = Sure
    .medium = Fairly sure
    .low = Not sure
