### What a person is asked: one message a fact. Attributes: `.label` for the review and the sheets, `.hint` under the
### question, `.why` on request, one for each option, and `.<option>-hint` where an option needs words.

yes-no = Yes or no
    .yes = Yes
    .no = No

province = Province or territory
    .ab = Alberta
    .bc = British Columbia
    .mb = Manitoba
    .nb = New Brunswick
    .nl = Newfoundland and Labrador
    .nt = Northwest Territories
    .ns = Nova Scotia
    .nu = Nunavut
    .on = Ontario
    .pe = Prince Edward Island
    .qc = Quebec
    .sk = Saskatchewan
    .yt = Yukon

draft-name = What do you want to call this draft?
    .label = Name of the draft
    .hint = Only you see this name. It is not on any form.

## Screen

resident = Are you a permanent resident of Canada?
    .label = Permanent resident
    .hint = Your Record of Landing (IMM 1000) or your Confirmation of Permanent Residence (IMM 5292 or IMM 5688) shows it.
    .why = The card is only for permanent residents. If your card has expired, you are still a permanent resident: the end of a card does not end your status.

in-canada = Are you in Canada now?
    .label = In Canada now
    .why = You have to be in Canada to apply for the card.

card-to-return = Do you have a valid PR card to come back to Canada?
    .label = Valid card to come back
    .hint = Look at the expiry date on your permanent resident card (PR card).
    .why = With a valid card, you come back first, then apply here. Without one, you first ask a Canadian visa office for a travel document. You apply for the card as soon as you are back.

removal-order = Is there a removal order against you?
    .label = Removal order today
    .hint = A removal order is an official decision that tells a person to leave Canada.
    .why = A person with an enforceable removal order cannot get a card. An order that can still be appealed does not stop you from applying.
    .no = No
    .appeal = Yes, and it is under appeal or can still be appealed
    .appeal-hint = The appeal is not decided yet, or there is still time to appeal.
    .enforceable = Yes, and it is enforceable
    .enforceable-hint = The order is in force: you must leave Canada, and nothing stops the order any more.

citizen = Are you a Canadian citizen?
    .label = Canadian citizen
    .why = The card shows that a person is a permanent resident. Citizens do not need it and cannot get it.

registered-indian = Is your name in the Indian Register, under the Indian Act?
    .label = Registered under the Indian Act
    .hint = “Indian” is the word of the Indian Act, a law of Canada. Here it means First Nations people who have status under this law. It does not mean people from India.
    .why = People registered under the Indian Act may enter Canada and stay here without this card, so they cannot get one.

card-offence = Have you ever been convicted of misusing a permanent resident card?
    .label = Conviction for misuse of a card
    .hint = For example, for selling a card or for using the card of another person. Convicted means that a court found you guilty.
    .why = A person with such a conviction cannot get a card, unless there was a pardon.
    .no = No
    .yes = Yes, and there was no pardon
    .pardoned = Yes, but there was a pardon
    .pardoned-hint = A pardon is also called a record suspension. The law makes this exception (Immigration and Refugee Protection Regulations, section 59). The guide does not name it.

purpose = Which card are you applying for?
    .label = Purpose of the application
    .hint = Choose one answer.
    .first = A first card
    .first-hint = No card was ever issued to you.
    .renew = A renewal
    .renew-hint = Your card has expired, or it will expire.
    .replace = A replacement
    .replace-hint = Your card is lost, stolen, destroyed or damaged, or you never received it.

replaced = What happened to your card?
    .label = What happened to the card
    .why = If your card is lost, stolen, destroyed or was never received, you also fill in Section F of the form. If it is damaged, you send the card itself and leave Section F out.
    .lost = Lost
    .stolen = Stolen
    .destroyed = Destroyed
    .destroyed-hint = For example in a fire. There is no card left to send.
    .never-received = Never received
    .never-received-hint = A card was issued to you, but it did not reach you.
    .damaged = Damaged
    .damaged-hint = { $edition-filing ->
        [portal] You still have the card. It will have to go back to the department.
       *[paper] You still have the card. You will put it in the envelope.
    }

card-expires-on = When does your card expire?
    .label = Expiry date of the card
    .hint = Copy the date from the card. It may already be past.
    .why = If your card is still valid for { of-edition-renewal }, an application to renew it is returned. The one exception is a legal change of name.{ of-edition-renewal.other }

landing-name-wrong = Is there a mistake in your name on your landing document?
    .label = Mistake in the name on the landing document
    .hint = The landing document is your Record of Landing (IMM 1000) or your Confirmation of Permanent Residence (IMM 5292 or IMM 5688). A name that you changed later is not a mistake.
    .why = The card takes your name from this document. A mistake there is corrected first, with form IMM 5218.

name-changed = Has your name legally changed since you became a permanent resident?
    .label = Legal change of name
    .hint = For example after a marriage, a divorce, an adoption or a court order.
    .why = { $edition-filing ->
        [portal] The form then asks for both names, and documents that prove the change go with your application.
       *[paper] The form then asks for both names, and documents that prove the change go in the envelope.
    }

## Gather

primary-identity = Which document shows who you are?
    .label = Main identity document
    .hint = You will send a clear copy. It must show the type and the number of the document, the dates of issue and expiry, your name, your photo and your date of birth.
    .passport = A valid passport or a valid travel document
    .passport-at-landing = The passport or travel document you had when you became a permanent resident
    .passport-at-landing-hint = It may have expired since. Also copy the page that was stamped when you arrived.
    .certificate = A certificate of identity or a travel document from the Department of Foreign Affairs of Canada or from another country
    .foreign-identity = Another identity document, issued outside Canada before you arrived
    .foreign-identity-hint = Only if you cannot get any of the documents above.
    .declarations = Two solemn declarations
    .declarations-hint = Only if you cannot get any of the documents above. In the first, you declare who you are. The second is signed by a person who knew you before you came to Canada (a family member may do it), or by an organization of people from your country.

primary-why = Why can you not get a passport, a travel document or a certificate of identity?
    .label = Why there is no main identity document
    .hint = Say it in your own words: these lines go into your declaration. You can also write them by hand on the printed sheet.

declarant = Who makes the second declaration?
    .label = Who makes the second declaration
    .family = A member of my family who knew me before I came to Canada
    .knew-before = Another person who knew me before I came to Canada
    .organisation = A representative of an organization of people from my country
    .organisation-hint = The country you are a citizen of, or the country where you lived.
    .other = Someone else

declarant-organisation = Which organization is it?
    .label = Organization

declarant-name = What is this person’s name?
    .label = Name of the second person
    .hint = It can also be written by hand on the printed sheet.

declarant-address = What is this person’s address?
    .label = Address of the second person

declarant-story = How does this person know you?
    .label = How the second person knows you
    .hint = Since when, and from where. The person can also write it by hand.

secondary-identity = Which of these documents do you have?
    .label = Other identity documents
    .hint = { of-edition-secondary }
    .landing-document = Record of Landing (IMM 1000) or Confirmation of Permanent Residence (IMM 5292 or IMM 5688)
    .licence = Valid driver’s licence or photo identity card of a province
    .student-card = Valid student card with photo, from a university or college
    .notice = Latest income tax notice of assessment
    .notice-hint = The Canada Revenue Agency sends it after you file your taxes.
    .none = None of these

residence-proof = Which proof of your life in Canada can you send?
    .label = Proof of residence in Canada
    .hint = It covers the last five years. Everyone sends one, even people who were never away.
    .notices = Other income tax notices of assessment
    .notices-hint = Issued by the Canada Revenue Agency in the last five years.
    .transcripts = Transcripts from a college or university
    .transcripts-hint = From a recognized school in Canada. They show that you attended in the last five years.
    .school-records = School records
    .school-records-hint = For children of school age. They show in writing that the child attended in the last five years.
    .too-young = None: the child is too young for school
    .none = None of these
    .none-hint = A signed and dated solemn declaration then explains why.

residency-proofs = Which proofs of your residency in Canada can you send?
    .label = Proofs of residency
    .hint = { of-edition-proofs }
    .employment = Employment records or pay stubs
    .bank-statements = Bank statements
    .assessments = Notices of assessment from the Canada Revenue Agency
    .benefits = Evidence of benefits from a government
    .rental = Rental agreements
    .memberships = Club memberships
    .other = Another document
    .other-hint = Any paper that shows that you lived in Canada.
    .none = None of these

notices-held = How many different notices of assessment do you have?
    .label = Notices of assessment
    .hint = Count the latest one and the others of the last five years.
    .why = One notice cannot count twice. If one shows who you are, you need another one to show where you lived.

passports = Have you had a passport or a travel document in the last five years?
    .label = Passport in the last five years
    .hint = Think of all of them: from every country, valid or expired.
    .why = { $edition-filing ->
        [portal] A copy of every page of each of them goes with your application, empty pages too.
       *[paper] A copy of every page of each of them goes in the envelope, empty pages too.
    }

passports-kept = Can you copy every page of all of them?
    .label = All passports at hand
    .hint = Answer no if one of them was lost, stolen, or kept by an office.
    .why = If one of them is gone, a signed and dated solemn declaration explains why its pages are missing.

why-missing = Why can you not send all the documents asked for?
    .label = Why a document is missing
    .hint = Explain it clearly: these lines go into your solemn declaration. You can also write them by hand on the printed sheet.
    .why = { of-edition-lacks } A signed and dated solemn declaration must explain it.

foreign-stamps = Is any stamp in them in a language other than English or French?
    .label = Stamps in another language
    .hint = For example a stamp in Arabic, Chinese or Spanish.
    .why = Such stamps need a translation.

foreign-documents = Will you send any other document in a language other than English or French?
    .label = Documents in another language
    .hint = For example a birth certificate or school records.
    .why = Such a document needs a translation, a certified copy and a signed declaration by the translator. A family member cannot translate it.

translated-from = Which language are they translated from?
    .label = Language of the originals
    .hint = For example Arabic. If there are several languages, write all of them.

translator = Who translates?
    .label = Translator
    .member = A member in good standing of an organization of translators of a province or territory
    .member-hint = This translator does not have to swear the declaration.
    .other = Another translator, outside your family
    .other-hint = This translator swears the declaration.
    .yourself = Myself
    .family = A member of my family

translator-name = What is the translator’s name?
    .label = Name of the translator
    .hint = The translator can also write it by hand.

minor-proof = Which document shows who your parents or your legal guardians are?
    .label = Proof of parents or guardians
    .hint = You will send a clear copy.
    .birth-certificate = Birth certificate
    .birth-certificate-hint = It shows your name, your date and place of birth, and the names of your parents or adoptive parents.
    .guardianship = Legal documents that prove guardianship
    .guardianship-hint = For a child who has a legal guardian.

name-document = Which document proves the change of name?
    .label = Proof of the change of name
    .hint = You will send a certified copy.
    .certificate = Legal change of name document
    .court-order = Court order
    .adoption-order = Adoption order
    .marriage = Marriage certificate in the new name
    .marriage-hint = Issued by the civil authorities.
    .divorce = Divorce judgment in the new name

name-from-quebec = Was it issued by the government of Quebec?
    .label = Issued in Quebec

name-issued-on = When was it issued?
    .label = Date of issue
    .hint = Copy the date of issue from the certificate. It is not the date of the marriage.
    .why = A certificate that Quebec issued before January 1, 1994 is not accepted. Quebec can issue a new one.

name-identity = Which second document shows your new name?
    .label = Second document in the new name
    .hint = You will send a certified copy.
    .licence = Driver’s licence of a province
    .provincial-card = Identity card of a province
    .health-card = Health insurance card of a province
    .health-card-hint = It counts only for the change of name. It does not count as one of your other identity documents.

certified-by = Who certifies the copies?
    .label = Who certifies the copies
    .hint = Only the people on this list may do it. Come back to this question once you know.

certified-by-family = Is this person a member of your family?
    .label = Certifier from the family
    .why = A member of your family may not certify your copies, whatever their profession.

certified-own-country = Does this official certify only documents that their own country issued?
    .label = Documents of the embassy’s own country
    .hint = For example, the embassy of Lebanon may certify a copy of a Lebanese certificate, but not of a Canadian licence.

photos-on = When were the photos taken?
    .label = Date the photos were taken
    .hint = Give the day the photos were taken, not the day they were printed. This date is on the back of one photo.
    .why = The photos must be taken in the { of-edition-photo-months } months before you apply.

## You

language = In which language do you want to be served?
    .label = Language of service
    .hint = For letters and for an interview, if there is one. It can be different from the language of this page.
    .fr = French
    .en = English

family-name = Family name
    .hint = If you have only one name, write it here, whole, and leave the given names empty.

given-names = Given names
    .hint = All of them, in the same order as on the document. No initials.

current-family-name = Family name today
    .hint = If only your given names have changed, write your family name again.

current-given-names = Given names today

born-on = Date of birth

birth-country = Country of birth
    .hint = Countries that no longer exist are on the list, too.

sex = What is your sex?
    .label = Sex
    .hint = { of-edition-sex }
    .female = Female
    .male = Male

citizenship = Country of citizenship
    .hint = If no country gives you citizenship, choose “Stateless”.

second-citizenship = Second country of citizenship
    .hint = Only if you are a citizen of two countries.

eyes = Eye colour
    .blue = Blue
    .brown = Brown
    .black = Black
    .grey = Grey
    .green = Green
    .hazel = Hazel
    .hazel-hint = Yellowish brown.
    .other = Other

eyes-other = Which colour?
    .label = Other eye colour
    .hint = For example, one blue eye and one brown eye.

height = How tall are you?
    .label = Height
    .hint = In centimetres, or in feet and inches. For example 170 cm, or 5 ft 7 in.

marital = What is your marital status today?
    .label = Marital status
    .single = Never married
    .married = Married
    .common-law = Common-law
    .common-law-hint = You have lived as a couple, without marriage, for one year or more.
    .separated = Separated
    .separated-hint = You are still married, but you no longer live as a couple.
    .divorced = Divorced
    .widowed = Widowed
    .widowed-hint = Your spouse or partner has died.

uci = What is your client number (UCI)?
    .label = Client number (UCI)
    .hint = It has 8 or 10 digits. Look on letters from Citizenship and Immigration Canada. If you do not know it, leave it empty.

## Contact

home-none = You have no home in Canada at the moment
    .label = No home in Canada
    .why = You then give a mailing address. The card never goes to the address of a third party. If your mailing address is one, the application is delayed until you give a home address.

home-apartment = Apartment
    .hint = The number of the apartment or unit.

home-street-number = Street number

home-street = Street

home-city = City or town

home-province = Province or territory

home-postal-code = Postal code
    .hint = For example B1P 7C1.

mailing-differs = Do you want your mail at another address?
    .label = Mail at another address
    .why = If you give a mailing address, all letters go there.

mailing-third-party = Is it the address of another person or of an organization?
    .label = Address of a third party
    .hint = The form calls this a third party. For example a friend, a lawyer or a community centre.
    .why = Letters can go to a third party. The card cannot: it is sent to your home address. Without a home address, the application is delayed until you give one.

mailing-apartment = Apartment
    .hint = The number of the apartment or unit.

mailing-street-number = Street number or P.O. box

mailing-street = Street
    .hint = Leave it empty for a P.O. box.

mailing-city = City or town

mailing-province = Province or territory

mailing-postal-code = Postal code
    .hint = For example B1P 7C1.

phone = Home phone number
    .hint = No phone at home? Give the number where it is easiest to reach you.

phone-work = Work phone number
    .hint = You can add an extension at the end, for example: ext. 12

phone-cell = Cell phone number

email = E-mail address
    .hint = If you give an e-mail address, you agree that details of your file and personal information are sent to it.
    .why = You may leave it empty. Letters then come by mail.

## Residence

landed-on = Since when have you had permanent residence?
    .label = Date you became a permanent resident
    .hint = Copy the date from your Record of Landing (IMM 1000) or your Confirmation of Permanent Residence (IMM 5292 or IMM 5688).

port-shown = Does your landing document show a port of entry?
    .label = Port of entry on the landing document
    .hint = It is the name of the airport or the border crossing where you became a permanent resident.

port-of-entry = Port of entry
    .hint = Copy it exactly as it is printed, even if it is short or looks unusual.

landed-city = City or town where you became a permanent resident
    .label = City where residence began

landed-province = Province or territory where you became a permanent resident
    .label = Province where residence began

order-ever = Have you ever had a removal order in Canada?
    .label = Removal order, past or present
    .hint = Answer yes for any removal order, even an old one.
    .why = A yes does not decide anything by itself. An officer looks at the whole file.

report-ever = Has an officer ever written a report about you under subsection 44(1), or decided that you did not meet your obligations as a permanent resident?
    .label = Report under subsection 44(1), or obligation not met
    .hint = An officer of Citizenship and Immigration Canada (CIC) or of the Canada Border Services Agency (CBSA). This is about every obligation of permanent residents, not only the days in Canada.
    .why = Subsection 44(1) is in the Immigration and Refugee Protection Act. A yes does not decide anything by itself. An officer looks at the whole file.

report-residency = Was it about the days you have to live in Canada?
    .label = About the residency obligation
    .hint = Answer no if it was about something else, such as a criminal conviction.

report-on = What is the date of the report, or of the decision?
    .label = Report or decision of
    .why = Days after that date do not count for the residency obligation.

report-overturned = Was it found later that you had met the obligation?
    .label = Obligation found to be met later
    .hint = For example by the Immigration Appeal Division.
    .why = In that case the days after the report count as usual.

loss-story = What happened?
    .label = What happened to the card
    .hint = Tell it in your own words, in a few sentences. It becomes part of a solemn declaration: write only what is true.

loss-place = Where did it happen?
    .label = Where it happened
    .hint = City and country. If the card never arrived, write where you expected it.

loss-on = When did it happen?
    .label = Date it happened
    .hint = If you do not know the exact day, give the day you noticed.

old-card-number = Number of the old card
    .hint = A copy or a photo of the card may show it. If you do not know it, leave it empty.

old-card-issued-on = Date the old card was issued
    .hint = If you do not know it, leave it empty.

## Signing

helped = Did anyone help you with this application?
    .label = Help with the application
    .hint = Paid or not: a person or a group that gave advice, helped to prepare the application or sends it for you. A parent or guardian who signs for a child does not count.
    .why = { $edition-filing ->
        [portal] A helper is a representative. The form Use of a Representative (IMM 5476) then goes with your application.
       *[paper] A helper is a representative. The form Use of a Representative (IMM 5476) then goes in the envelope.
    }

cancels-representative = I want to cancel a representative whom I named earlier
    .label = Cancels a representative
    .hint = One form IMM 5476 does one thing. To cancel a representative and name another, you send two forms.

designates-person = I want the office to be able to give information about my application to someone who does not represent me
    .label = Information to another person
    .hint = This takes another form, IMM 5475. That person can ask how your application stands, but cannot act for you. To let someone act for you, name a representative with form IMM 5476.

helper-form = Which form IMM 5476 names this representative?
    .label = Form that names the representative
    .hint = A form signed by one person also covers that person’s children under 18. It can also cover a spouse or common-law partner, who then signs it too.
    .own = A form of this person’s own
    .parent = { $edition-filing ->
        [portal] The form of a parent, prepared here too
       *[paper] The form of a parent, in the same envelope
    }
    .parent-hint = Only for a child under 18. A child of 18 or older fills in their own form.
    .spouse = { $edition-filing ->
        [portal] The form of a spouse or common-law partner, prepared here too
       *[paper] The form of a spouse or common-law partner, in the same envelope
    }
    .spouse-hint = Both sign that form.

helper-name = Full name of the representative
    .label = Name of the representative
    .hint = If this person is a member of one of the three bodies, write the name as it is on the body’s list of members.

helper-paid = Was this person paid, or will this person be paid?
    .label = Helper is paid
    .hint = A payment is money or anything else of value, from you or from someone else.

helper-body = Of which body is this person a member in good standing?
    .label = Body of the helper
    .why = A paid helper must be a member of one of these bodies. If not, the application is returned.
    .consultants = { of-edition-consultants }
    .consultants-hint = For immigration consultants.
    .law-society = A law society of a province or territory
    .law-society-hint = { of-edition-law-society }
    .notaries = Chambre des notaires du Québec
    .notaries-hint = For Quebec notaries, and for students-at-law who work under them.
    .none = None of these

helper-society = Province or territory of the law society
    .label = Law society of

helper-student = This person is a student-at-law and works under a member
    .label = Student-at-law

helper-supervisor = Full name of the member who supervises the student
    .label = Member who supervises

helper-number = Membership number
    .hint = For a student-at-law, give the number of the member who supervises. The guide does not say which number a student gives: this is how we read it.

helper-party-id = Party ID of the representative
    .label = Party ID
    .hint = Some representatives have this number from the department. If you do not know it, leave it empty.

helper-firm = Name of the firm or organization
    .label = Firm or organization

helper-street = Number and street of the representative
    .label = Street of the representative

helper-city = City or town of the representative
    .label = City of the representative

helper-province = Province or state of the representative
    .label = Province or state of the representative

helper-country = Country of the representative
    .label = Country of the representative

helper-postal-code = Postal code of the representative
    .label = Postal code of the representative

helper-phone = Telephone of the representative
    .label = Telephone of the representative

helper-fax = Fax of the representative
    .label = Fax of the representative

helper-email = E-mail of the representative
    .label = E-mail of the representative
    .hint = If you give it, you agree that the office sends details of your file to this address.

cancelled-representative = Full name of the representative you cancel
    .label = Representative who is cancelled

designation = What do you want with form IMM 5475?
    .label = Request
    .release = Let the office give information to this person
    .cancel = Let the office give this person no more information

designated-name = Full name of the person
    .label = Person who may be told

designated-relationship = What is this person to you?
    .label = Relationship
    .hint = For example brother, friend, employer.

designated-street = Number and street of this person
    .label = Street of the person

designated-city = City or town of this person
    .label = City of the person

designated-province = Province or state of this person
    .label = Province or state of the person

designated-country = Country of this person
    .label = Country of the person

designated-postal-code = Postal code of this person
    .label = Postal code of the person

designated-phone = Telephone of this person
    .label = Telephone of the person

designated-email = E-mail of this person
    .label = E-mail of the person

spouse-included = Is your spouse or common-law partner part of this request?
    .label = Spouse or partner is part of it
    .hint = For example, the same person represents both of you. Your spouse or partner then signs the form, too.

application-filed = Has this application been sent already?
    .label = Application already sent
    .hint = { $edition-filing ->
        [portal] If this form goes with the application, answer no.
       *[paper] If this form goes in the envelope together with the application, answer no.
    }

filed-office = Office where the application was sent
    .label = Office

filed-place = City of that office
    .label = Place

filed-type = Type of application
    .hint = For example: permanent resident card.

parent-kind = Which adult signs?
    .label = Adult who signs
    .hint = Under 14, a parent or legal guardian signs alone. From 14 to 17, you sign, and a parent or legal guardian signs as well.
    .parent = A parent
    .guardian = A legal guardian

parent-name = Full name of the adult who signs
    .label = Name of the parent or guardian

signed-on = On which day will you sign the form?
    .label = Date of signature
    .hint = Write this same date on the form. If you do not know the day yet, leave it empty: today is used.
    .why = The five years of the form end the day before you sign. Ages and the age of the photos are counted to this day, too.

## Payment

payment-method = How is the fee paid?
    .label = Way of paying
    .why = { of-edition-payment }
    .online = Online, by credit card
    .online-hint = { of-edition-online }
    .bank = At a bank or another financial institution in Canada
    .bank-hint = { of-edition-bank }
    .other = Another way
    .other-hint = For example a cheque, cash or a money order. These ways are not accepted in Canada.

payment-receipt = What do you have of the receipt from the bank?
    .label = Receipt from the bank
    .original = The original form IMM 5401
    .photocopy = A photocopy
    .photocopy-hint = Photocopies are not accepted.

payment-paid = Amount paid
    .hint = { $edition-filing ->
        [portal] As on the receipt. Due: { of-edition-fee } for each person, for everyone in this package together.
       *[paper] As on the receipt. Due: { of-edition-fee } for each person, for everyone in the envelope together.
    }

payment-paid-on = Date of payment
    .hint = It is on the receipt.

payment-stamped = Did the teller stamp it?
    .label = Stamp of the bank
    .hint = The two upper parts bear the stamp and the amount.

payment-part = Which part of the receipt goes in the envelope?
    .label = Part enclosed
    .hint = It must be copy 2. On a receipt printed online that is the bottom part. On form IMM 5401 from a bank it is the centre part.

receipt-part = Part of the receipt
    .top = The top part
    .centre = The centre part
    .bottom = The bottom part

payment-other-payer = { $edition-filing ->
    [portal] Somebody who is not in this package pays
   *[paper] Somebody who is not in the envelope pays
}
    .label = Other payer
    .hint = The back of form IMM 5401 asks who pays. If you do not tick this, your name and address go there.

payment-payer-name = Full name of the person who pays
    .label = Payer

payment-payer-address = Address of the person who pays
    .label = Address of the payer

payment-payer-phone = Telephone of the person who pays
    .label = Telephone of the payer

payment-more-receipts = There is more than one receipt
    .label = More than one receipt
    .hint = For example when you paid too little at first, and then the rest. Give the amount of one receipt here, and the others on the next pages.

payment-receipt-ready = { of-edition-receipt-ready }
    .label = { $edition-filing ->
        [portal] Receipt ready
       *[paper] Receipt in the envelope
    }
    .hint = { of-edition-receipt }

## Sending

sending-carrier = How will you send the envelope?
    .label = Way of sending
    .why = Mail and couriers go to different addresses. A courier cannot deliver to a P.O. box.
    .mail = By mail
    .courier = By courier

sending-urgent = Is it urgent, because you travel very soon?
    .label = Urgent travel
    .why = { $edition-filing ->
        [portal] An urgent application comes with proof of the trip, a letter and proof of the urgency. Guichet looks only at the proof of the trip.
       *[paper] Urgent applications go by registered mail, with proof of the trip. The envelope says so in words that we give you.
    }

sending-trip-paper = What do you have to show of the trip?
    .label = Proof of the trip
    .ticket = A ticket
    .ticket-hint = You will send a copy of the ticket and the proof that it is paid.
    .itinerary = Only an itinerary or a reservation
    .itinerary-hint = It is not proof: the application would wait its turn.

sending-ticket-ready = { $edition-filing ->
    [portal] A copy of the ticket is ready for the portal
   *[paper] A copy of the ticket is in the envelope
}
    .label = { $edition-filing ->
        [portal] Copy of the ticket ready
       *[paper] Copy of the ticket in the envelope
    }

sending-ticket-paid-ready = { $edition-filing ->
    [portal] Proof that the ticket is paid is ready for the portal
   *[paper] Proof that the ticket is paid is in the envelope
}
    .label = { $edition-filing ->
        [portal] Proof of payment of the ticket ready
       *[paper] Proof of payment of the ticket in the envelope
    }
    .hint = An itinerary is not proof.
