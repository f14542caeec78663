### The edition: its name, what has changed since, and who may certify copies.

edition-imm5445-2013 = Guide IMM 5445, edition of 2013
    .about = This is the guide as it stood from about 2013 to the middle of 2014. It has no date: its rules show when it was written.
edition-notice = Based on the guide IMM 5445 of 2013. The rules have changed since.
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
