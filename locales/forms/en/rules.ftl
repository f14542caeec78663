### What the rules say of the answers: a title each, a sentence for each thing a rule can say, `-cure` for what would change
### it, `.unknown` for what it waits for. A verdict is never a promise: an officer decides.

rule-unknown = This cannot be told yet. An answer is still missing.

## Can you apply, and when

rule-resident = Permanent residence
    .resident = You are a permanent resident. The card is for you.
    .not-resident = The card is only for permanent residents of Canada. You said that you are not one.
    .not-resident-cure = If you become a permanent resident, come back and start here.
    .unknown = We need to know if you are a permanent resident.

rule-presence = In Canada
    .in-canada = You are in Canada. You can apply from here.
    .return-first = You have to be in Canada to apply. Come back with your valid card first.
    .return-first-cure = Apply as soon as you are back in Canada.
    .travel-document-first = You have to be in Canada to apply, and without a valid card you need a travel document to come back.
    .travel-document-first-cure = Ask a Canadian visa office for a travel document. Apply for the card as soon as you are back.
    .unknown = We need to know if you are in Canada, and if not, whether you have a valid card.

rule-removal-order = Removal order
    .none = You said that there is no removal order against you.
    .appeal = An order that can still be appealed does not stop you from applying. The Regulations say that the new card may then be valid for one year only.
    .appeal-cure = You may want to talk to a lawyer or a legal clinic before you apply.
    .enforceable = A person with an enforceable removal order cannot get a card.
    .enforceable-cure = A lawyer or a legal clinic can tell you what is possible.
    .unknown = We need to know if there is a removal order against you.

rule-citizen = Neither citizen nor registered under the Indian Act
    .neither = You are neither a Canadian citizen nor registered under the Indian Act.
    .citizen = Canadian citizens do not get this card. They travel with a Canadian passport.
    .registered-indian = People registered under the Indian Act do not get this card. They may enter Canada and stay here without it.
    .unknown = We need to know if you are a citizen, or registered under the Indian Act.

rule-card-offence = Misuse of a card
    .none = You said that you were never convicted of misusing a card.
    .pardoned = You said that you were pardoned. The Regulations make this exception. The guide does not name it.
    .pardoned-cure = Keep the proof of your pardon: you may be asked for it.
    .convicted = A person convicted of misusing a permanent resident card cannot get one. The Regulations make an exception for people who were pardoned.
    .convicted-cure = A lawyer or a legal clinic can tell you about a pardon, also called a record suspension.
    .unknown = We need to know if you were convicted of misusing a card.

rule-landing-name = Name on the landing document
    .right = Your name is correct on your landing document.
    .wrong = The mistake in your name is corrected first. The card takes its name from this document.
    .wrong-cure = Send the form to amend the landing document (IMM 5218). Apply for the card when the name is correct.
    .unknown = We need to know if your name is correct on your landing document.

rule-card-still-valid = When to renew
    .soon = Your card expires on { $expires }. That is soon enough to renew it.
    .expired = Your card expired on { $expires }. You can renew it.
    .name-change = Your card is still valid for { of-edition-renewal }, until { $expires }. A legal change of name is the one reason to renew it now.
    .name-change-cure = Give both names, and enclose the documents that prove the change.
    .too-early = Your card is valid until { $expires }, that is for { of-edition-renewal } from now. An application to renew it would be returned.
    .too-early-cure = You can renew from { $from }.
    .unknown = We need the expiry date of your card, and whether your name has legally changed.

## Days

rule-citizenship = Citizenship
    .may-apply = You became a permanent resident { $years } years ago or more. Adults who have lived in Canada for { $years } of the last { $of } years, and who meet the other conditions, could apply for citizenship. Children have other conditions. This figure has changed since this guide: check today’s rule before you decide.
    .may-apply-days = You became a permanent resident { $days } days ago or more. Adults who have lived in Canada for { $days } days in the last { $of } years, and who meet the other conditions, could apply for citizenship. Children have other conditions.
    .unknown = We need your date of birth and the day you became a permanent resident.

rule-trips-unread = Trips that are not counted
    .none = Every trip has its dates.
    .some = { $count ->
        [one] One trip is not counted: a date is missing or cannot be right.
       *[other] { $count } trips are not counted: a date is missing or cannot be right.
    }
    .some-cure = Give the day you left and the day you came back.
    .unknown = We need the day you became a permanent resident, and your trips.

rule-trips-repeated = The same trip twice
    .none = No trip is listed twice.
    .some = { $count ->
        [one] One trip is listed twice. Its days are counted once.
       *[other] { $count } trips repeat another one. Their days are counted once.
    }
    .some-cure = Remove the extra one.
    .unknown = We need the day you became a permanent resident, and your trips.

rule-trips-overlap = Trips that overlap
    .none = No trips overlap.
    .some = { $count ->
        [one] One trip begins before another one ends. Days in both are counted once.
       *[other] { $count } trips begin before another one ends. Days in both are counted once.
    }
    .some-cure = Check the dates against the stamps in your passport.
    .unknown = We need the day you became a permanent resident, and your trips.

rule-still-away = Back in Canada
    .back = You are back from every trip.
    .away = One of your trips has not ended. You have to be in Canada to apply.
    .away-cure = Apply when you are back, and give the day you came back.
    .unknown = We need the day you became a permanent resident, and your trips.

rule-section-d = Section D of the form
    .asked = Your days outside Canada: { $absent }. From { $threshold } days, Section D of the form is to be filled in. This is a test of the form. It does not count what the law asks for.
    .asked-cure = For each trip, say if you were in one of the three situations of Section D, and enclose the proof.
    .not-asked = Your days outside Canada: { $absent }. Section D is for { $threshold } days or more: you leave it out.
    .unknown = We need every trip with its dates, and the day you became a permanent resident.

rule-residency-obligation = Days in Canada
    .met = Days you lived in Canada in the last five years: { $here }. The law asks for { $asked }. Days to spare: { $spare }.
    .not-met = Days you lived in Canada in the last five years: { $here }. The law asks for { $asked }. Days missing: { $short }. You may still apply: days in the situations of Section D may count, and humanitarian reasons are considered. An officer decides.
    .not-met-cure = If a situation of Section D is yours, choose it for the trip and enclose the proof. If you have serious personal reasons, explain them in a letter. The total changes each day: you can also wait.
    .can-be-met = You have been a permanent resident for less than five years. Days you lived in Canada since then: { $here }. The law asks for { $asked } in your first five years. Days you could still be away before they end: { $spare }.
    .cannot-be-met = You have been a permanent resident for less than five years. Days you lived in Canada since then: { $here }. The law asks for { $asked } in your first five years. Days missing, even if you do not leave again: { $short }. You may still apply: days in the situations of Section D may count, and humanitarian reasons are considered. An officer decides.
    .cannot-be-met-cure = If a situation of Section D is yours, choose it for the trip and enclose the proof. If you have serious personal reasons, explain them in a letter.
    .met-credited = Days you lived in Canada in the last five years: { $here }. Days outside Canada that count: { $credited }. In all { $counted } days. The law asks for { $asked }. Days to spare: { $spare }.
    .not-met-credited = Days you lived in Canada in the last five years: { $here }. Days outside Canada that count: { $credited }. In all { $counted } days. The law asks for { $asked }. Days missing: { $short }. You may still apply: humanitarian reasons are considered. An officer decides.
    .not-met-credited-cure = Check what you said of each trip. If you have serious personal reasons, explain them in a letter. The total changes each day: you can also wait.
    .can-be-met-credited = You have been a permanent resident for less than five years. Days you lived in Canada since then: { $here }. Days outside Canada that count: { $credited }. In all { $counted } days. The law asks for { $asked } in your first five years. Days you could still be away before they end: { $spare }.
    .cannot-be-met-credited = You have been a permanent resident for less than five years. Days you lived in Canada since then: { $here }. Days outside Canada that count: { $credited }. In all { $counted } days. The law asks for { $asked } in your first five years. Days missing, even if you do not leave again: { $short }. You may still apply: humanitarian reasons are considered. An officer decides.
    .cannot-be-met-credited-cure = Check what you said of each trip. If you have serious personal reasons, explain them in a letter.
    .met-reported = Days that count, up to the report or decision: { $counted }. Days after it that do not count: { $lost }. The law asks for { $asked }. Days to spare: { $spare }.
    .not-met-reported = Days that count, up to the report or decision: { $counted }. Days after it that do not count: { $lost }. The law asks for { $asked }. Days missing: { $short }. You may still apply: days outside Canada before the report may count, and humanitarian reasons are considered. An officer decides.
    .not-met-reported-cure = If it was found later that you had met the obligation, say so: all your days count then. If a situation of Section D is yours, choose it for the trip and enclose the proof. If you have serious personal reasons, explain them in a letter.
    .unknown = We need every trip with its dates and what it may count for, the day you became a permanent resident, and whether a report was written about you.

rule-residency-margin = Few days to spare
    .thin = Days to spare: { $spare }. That is not much: one trip with a wrong date could change the answer. Check your trips against the stamps in your passport.
    .unknown = We need every trip with its dates and what it may count for, the day you became a permanent resident, and whether a report was written about you.

rule-claimed-days = Days outside Canada that may count
    .all = You say that { $claimed } of your days outside Canada count. As you tell it, all { $counted } do. Enclose the proof: an officer decides.
    .some = You say that { $claimed } of your days outside Canada count. As you tell it, { $counted } of them do. The page about your days says why the others do not.
    .nothing = You say that { $claimed } of your days outside Canada count. As you tell it, none of them does. The page about your days says why.
    .nothing-cure = Check what you said of each trip.
    .unknown = We need to know for each trip what makes its days count.

rule-report = Days after a report
    .other-matter = The report or the decision was about something else: your days count as usual.
    .overturned = It was found later that you had met the obligation: the days after { $on } count as usual.
    .days-lost = Days after { $on } do not count, because of the report or the decision of that date. You may still apply: an officer decides.
    .days-lost-cure = If it was found later that you had met the obligation, say so. A lawyer or a legal clinic can tell you what is possible.
    .unknown = We need to know what the report or the decision was about, and its date.

rule-humanitarian = Humanitarian reasons
    .looked-at = If the days are missing, personal circumstances can justify keeping the status, in particular the best interests of a child who is affected. The department tells you if this review is needed. Explain your reasons in a letter and enclose what proves them.
    .unknown = We need every trip with its dates and what it may count for, the day you became a permanent resident, and whether a report was written about you.

## Would the envelope come back?

rule-document = Documents
    .enclosed = { $edition-filing ->
        [portal] Ready for the portal: { $about }
       *[paper] In the envelope: { $about }
    }
    .missing = { $edition-filing ->
        [portal] Not ready for the portal yet: { $about }. If a document is missing or a copy is not clear, the application is returned.
       *[paper] Not in the envelope yet: { $about }. If a document is missing or a copy is not clear, the application is returned.
    }
    .missing-cure = { $edition-filing ->
        [portal] Have a file of it ready, then tick its box.
       *[paper] Put it in the envelope, then tick its box.
    }
    .left-out = { $edition-filing ->
        [portal] Not ready for the portal yet: { $about }. The application is complete without it, but nothing happens with what you want.
       *[paper] Not in the envelope yet: { $about }. The application is complete without it, but nothing happens with what you want.
    }
    .left-out-cure = { $edition-filing ->
        [portal] Have a file of it ready and tick its box, or take back your wish.
       *[paper] Put it in the envelope and tick its box, or take back your wish.
    }
    .unknown = Not known yet whether it is needed: { $about }

rule-notices = Notices of assessment
    .enough = You have a different notice of assessment for each use.
    .spared = You have two other identity documents. Your notice of assessment can serve as proof of residence.
    .one-twice = One notice of assessment does not count twice, as identity and as proof of residence. Notices you have: { $held }. One of the two documents is then missing, and the application would be returned.
    .one-twice-cure = Choose another identity document or another proof of residence. If you have none, send a signed and dated declaration that explains why.
    .unknown = We need to know how many different notices of assessment you have.

rule-proof-fits = Proof of residence
    .fits = This proof of residence fits the age of the applicant.
    .for-children = School records, and the answer “too young for school”, are for children. The applicant is an adult.
    .school-age = The answer “too young for school” is for small children. The applicant is { $age } years old.
    .school-age-cure = Choose school records if there are any. If there are none, choose none of these proofs, and explain why.
    .for-children-cure = Choose notices of assessment, transcripts, or none of these.
    .unknown = We need the date of birth.

rule-exceptional-identity = Exceptional identity
    .exceptional = The guide keeps what you chose for exceptional situations: you cannot get a passport, a travel document or a certificate of identity. An officer decides whether it is enough.
    .exceptional-cure = Send one of the three usual documents if you can get one. If you cannot, explain why in your own words.
    .unknown = We need to know which document shows who you are.

rule-second-person = The second declaration
    .may = The person you chose may make the second declaration.
    .may-not = The second declaration comes from someone who knew you before you came to Canada, or who speaks for an organization of people from your country. From anyone else, we read it as missing: the application would be returned.
    .may-not-cure = Ask a person who knew you before you came to Canada, such as a family member, or such an organization.
    .unknown = We need to know who makes the second declaration.

rule-passport-said = Passport
    .agrees = Your answers about your passport agree.
    .disagrees = You chose a valid passport or travel document, but you also said that you had none in the last five years. One of the two answers cannot be right.
    .disagrees-cure = Check both answers.
    .unknown = We need to know if you had a passport in the last five years.

rule-why-declaration = Declaration in place of documents
    .explained = Your signed and dated declaration takes the place of the documents you cannot send. An officer decides whether the reason is enough.
    .by-hand = Your declaration does not say yet why you cannot send the documents. The guide asks for a clear explanation.
    .by-hand-cure = Write the reason here, or write it by hand on the printed sheet.
    .unknown = We need to know which documents you have.

rule-guardian-paper = Paper about the guardian
    .fits = The paper you chose fits the person who signs.
    .guardianship-missing = A legal guardian signs, and the paper you chose is a birth certificate, which does not show the guardianship.
    .guardianship-missing-cure = Choose the legal documents that prove guardianship.
    .unknown = We need to know who signs for the child and which paper you send.

rule-translator = The translator
    .member = A member in good standing of an organization of translators translates: the declaration does not have to be sworn.
    .swears = The translator signs a declaration, and swears it, because the translator is not a member of an organization of translators of a province or territory.
    .yourself = You translate yourself. The guide does not name this case, and later rules refuse it.
    .yourself-cure = Ask a translator outside your family.
    .family = Translations by members of the family are not accepted. We read it as if the translation were missing: the application would be returned.
    .family-cure = Ask a translator outside your family.
    .unknown = We need to know who translates.

rule-certifier = Certified copies
    .may = The person you chose may certify your copies.
    .family = A member of your family may not certify your copies, whatever their profession. We read such a copy as missing: the application would be returned.
    .family-cure = Ask someone on the list who is not of your family.
    .not-listed = Only the people on the guide’s list may certify copies. We read a copy that anyone else certified as missing: the application would be returned.
    .not-listed-cure = Ask someone on the list.
    .other-country = An official of an embassy, a consulate or a high commission certifies only documents that their own country issued. We read the other copies as missing: the application would be returned.
    .other-country-cure = Ask someone else on the list, such as a notary or a commissioner of oaths.
    .unknown = We need to know who certifies the copies.

rule-residency-proofs = Proofs of residency
    .enough = You chose this many proofs of residency: { $held }. Everyone gives { $asked }, even people who were never away.
    .too-few = You chose this many proofs of residency: { $held }. Everyone gives { $asked }, even people who were never away. With a document missing, the application is returned.
    .too-few-cure = Choose more proofs. Any document that shows that you lived in Canada may serve.
    .unknown = We need to know which proofs of residency you can send.

rule-quebec-certificate = Certificate from Quebec
    .accepted = Your certificate was issued on { $issued }. Quebec certificates issued on or after { $from } are accepted.
    .refused = Your certificate was issued on { $issued }. Quebec certificates of marriage and of change of name issued before { $from } are not accepted. The document asked for is then missing, and the application would be returned.
    .refused-cure = Ask the civil authorities of Quebec for a new certificate.
    .unknown = We need the day the certificate was issued.

rule-photos = Age of the photos
    .recent = Your photos were taken on { $taken }: that is within the { $months } months before your application.
    .sources-differ = Your photos were taken on { $taken }: that is within the { $months } months before your application. Another source asks for photos of the last { $other } months.
    .sources-differ-cure = To be on the safe side of both, have new photos taken.
    .too-old = Your photos were taken on { $taken }, more than { $months } months before your application. Photos that old do not count, so we read it as if they were missing: the application would be returned.
    .too-old-cure = Have new photos taken, and have the date put on the back.
    .unknown = We need the day the photos were taken.

rule-form = Forms
    .complete = Complete: { $about }
    .incomplete = { $count ->
        [one] One entry is still to fill in or to correct: { $about }. An incomplete form is returned.
       *[other] { $count } entries are still to fill in or to correct: { $about }. An incomplete form is returned.
    }
    .incomplete-cure = Open each entry and complete it. What does not apply to you is filled in as “N/A” by itself.
    .unfinished = { $count ->
        [one] One entry is still to fill in or to correct: { $about }. Nobody asks you for this form: you want to send it.
       *[other] { $count } entries are still to fill in or to correct: { $about }. Nobody asks you for this form: you want to send it.
    }
    .unfinished-cure = Open each entry and complete it, or take back your wish.

rule-home-address = Home address
    .given = You gave your home address in Canada.
    .third-party = Your mail goes to another person or an organization. The card itself never does: it would go to your home address.
    .mailing-only = You gave a mailing address of your own and no home address. The form asks for both. The office may ask you for your home address.
    .mailing-only-cure = Give a home address in Canada if you have one.
    .none = You gave no home address to which the card could go. The card is never sent to a third party. Your application would be delayed until you give a home address. It would not be returned for this.
    .none-cure = Give a home address in Canada as soon as you have one.
    .unknown = We need your home address, and where your mail goes.

rule-addresses = Five years of addresses
    .complete = Every day of the last five years has an address.
    .short-gap = Every month has an address. The longest gap is from { $first } to { $last }: { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. A gap this short is not a problem.
    .short-gap-cure = If you can, say where you lived then.
    .months-missing = { $months ->
        [one] One month has no address: { $first }.
       *[other] { $months } months have no address. The first is { $first }, the last is { $last }.
    } The form asks for every month of five years. An incomplete section is returned.
    .months-missing-cure = Add where you lived then, outside Canada too.
    .unknown = We need your addresses, each with its dates.

rule-address-overlap = Two addresses at once
    .none = No two addresses overlap.
    .some = Two of your addresses overlap ({ $first } – { $last }). That can be right.
    .some-cure = Check the months. If you moved, the old address ends when the new one begins.
    .unknown = We need your addresses, each with its dates.

rule-activities = Five years of work and studies
    .complete = Every day of the last five years is covered.
    .short-gap = Every month is covered. The longest gap is from { $first } to { $last }: { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. A gap this short is not a problem.
    .short-gap-cure = If you can, say what you did then. Being without work counts.
    .months-missing = { $months ->
        [one] One month is not covered: { $first }.
       *[other] { $months } months are not covered. The first is { $first }, the last is { $last }.
    } The form asks for every month of five years. An incomplete section is returned.
    .months-missing-cure = Add what you did then. Time without work, at home or on the road counts too: just say so.
    .unknown = We need your work and studies, each with its dates.

rule-marital-status = Marital status and trips
    .agrees = For a trip you say that the person with you was your husband or wife. Your marital status agrees with that.
    .never-married = Was there a marriage? For a trip you say that the person with you was your husband or wife, but your marital status says: never married.
    .never-married-cure = Check your marital status, and what the person is to you in each trip.
    .unknown = We need your marital status.

rule-lived-abroad = Home abroad and trips
    .agrees = Where you had a home outside Canada, your trips say so, too.
    .no-trip = Were you in Canada in these months ({ $first } – { $last })? Your only address then is outside Canada, but you list no trip. That can be right.
    .no-trip-cure = Check the address and your trips. If you were away, add the trip.
    .unknown = We need your trips, each with its dates, and the date of your permanent residence.

rule-worked-abroad = Work or studies abroad and trips
    .agrees = Where you worked or studied outside Canada, your trips say so, too.
    .no-trip = Were you in Canada in these months ({ $first } – { $last })? You list only work or studies outside Canada then, but no trip. That can be right.
    .no-trip-cure = Check the country of the employer or school, and your trips. If you were away, add the trip.
    .unknown = We need your trips, each with its dates, and the date of your permanent residence.

rule-signatures = Who signs
    .applicant = At { $adult } or older, you sign alone.
    .both = From { $child } to under { $adult }, two people sign: the applicant, and a parent or legal guardian.
    .both-cure = Both sign wherever the forms have a box for them.
    .parent = Under { $child }, a parent or legal guardian signs. The child does not.
    .parent-cure = The parent or guardian signs wherever the forms have a box for them.
    .unknown = We need the date of birth.

rule-helper = Who helps you
    .unpaid = { $edition-filing ->
        [portal] The person who helps you is not paid. Anyone may do that. Form IMM 5476 goes with your application.
       *[paper] The person who helps you is not paid. Anyone may do that. Form IMM 5476 goes in the envelope.
    }
    .member = { $edition-filing ->
        [portal] The person you pay is a member of one of the three bodies. Form IMM 5476 goes with your application.
       *[paper] The person you pay is a member of one of the three bodies. Form IMM 5476 goes in the envelope.
    }
    .student = { $edition-filing ->
        [portal] The person you pay is a student-at-law who works under a member of one of the bodies. Form IMM 5476 goes with your application.
       *[paper] The person you pay is a student-at-law who works under a member of one of the bodies. Form IMM 5476 goes in the envelope.
    }
    .not-member = The person you pay is not a member of any of the three bodies. An application with such a representative is returned.
    .not-member-cure = Choose a member in good standing of a law society, of the Chambre des notaires du Québec or of the body of immigration consultants. Or have help from someone who is not paid.
    .unknown = We need to know if the person is paid, and of which body they are a member.

rule-fee = The fee
    .exact = What you paid is what is due: { $due } for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
    .nothing = Nothing is paid. Due: { $due } for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }. The application would be returned, and the work on it begins only when it comes back with the fee.
    .nothing-cure = { $edition-filing ->
        [portal] Pay { $due } and keep the receipt as a file: it is uploaded with the application.
       *[paper] Pay { $due } and enclose the receipt.
    }
    .too-little = You paid { $paid }. Due: { $due } for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }. That is { $short } too little. The application would be returned, and the work on it begins only when it comes back with the fee.
    .too-little-cure = { $edition-filing ->
        [portal] Pay the missing { $short } and keep both receipts as files: they are uploaded with the application.
       *[paper] Pay the missing { $short } and enclose both receipts.
    }
    .too-much = You paid { $paid }. Due: { $due } for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }. The application is processed. { $over } is refunded to you. You do not have to ask.
    .unknown = We need to know how much was paid.

rule-payment-method = How you paid
    .online = Payment online is accepted.
    .bank = Payment at a financial institution is accepted.
    .several = There are { $count } payments, each made in a way that is accepted.
    .bank-ended = Receipts from a bank are accepted only if they were stamped before { $before }. With a later one, the application is returned.
    .bank-ended-cure = Pay online.
    .bank-undated = Receipts from a bank are accepted only if they were stamped before { $before }. You have not said when yours was.
    .bank-undated-cure = Give the date of payment, or pay online.
    .not-accepted = { of-edition-not-accepted } With cheques, cash or anything else, the application is returned.
    .not-accepted-cure = { of-edition-pay }
    .unknown = We need to know how the fee is paid.

rule-payment-date = Date of payment
    .past = The last payment was made on { $paid }.
    .future = { $edition-filing ->
        [portal] A payment bears the date { $paid }, which is still to come. The fee is paid before the application is sent.
       *[paper] A payment bears the date { $paid }, which is still to come. What goes in the envelope is paid before.
    }
    .future-cure = Check the date on the receipt. If you have not paid yet, pay first.
    .unknown = We need to know when the fee was paid.

rule-receipt = The receipt
    .all-enclosed = { $edition-filing ->
        [portal] All your { $count } receipts are ready for the portal.
       *[paper] Your copies of all { $count } receipts are in the envelope.
    }
    .not-stamped = The receipt from the bank has no stamp. The guide says that the teller stamps it. It does not say what happens without a stamp. We read it as if no fee was paid: the application would be returned.
    .not-stamped-cure = Go back to the financial institution and have the receipt stamped.
    .other-part = { $edition-filing ->
        [portal] Another part than copy 2 of the receipt goes with the application. The guide of 2013 asks for copy 2: the bottom part of a receipt printed online, the centre part of the form from a bank. It does not say what happens with another part.
       *[paper] Another part than copy 2 of the receipt is in the envelope. The guide asks for copy 2: the bottom part of a receipt printed online, the centre part of the form from a bank. It does not say what happens with another part.
    }
    .other-part-cure = { $edition-filing ->
        [portal] Put copy 2 with the application, and keep the top part.
       *[paper] Put copy 2 in the envelope, and keep the top part.
    }
    .enclosed = { $edition-filing ->
        [portal] Your receipt is ready for the portal.
       *[paper] Your copy of the receipt is in the envelope.
    }
    .not-enclosed = { $edition-filing ->
        [portal] The receipt is not ready for the portal yet. Without proof of payment, the application is returned.
       *[paper] The receipt is not in the envelope yet. Without proof of payment, the application is returned.
    }
    .not-enclosed-cure = { $edition-filing ->
        [portal] Keep the receipt as a file, then tick its box.
       *[paper] Put copy 2 of the receipt in the envelope, then tick its box.
    }
    .photocopy = Photocopies of the receipt from the bank are not accepted. The guide does not say what happens then. We read it as if no fee was paid: the application would be returned.
    .photocopy-cure = Enclose the original copy 2, with the stamp of the bank.
    .unknown = We need to know how the fee was paid, and what you have of the receipt.

rule-urgent = Urgent travel
    .ready = { $edition-filing ->
        [portal] A copy of your ticket and the proof that it is paid are ready for the portal. The office decides if the application is urgent.
       *[paper] A copy of your ticket and the proof that it is paid are in the envelope. The office decides if the application is urgent.
    }
    .courier = For urgent travel, the guide asks for registered mail. You chose a courier.
    .courier-cure = Send the envelope by registered mail.
    .itinerary = An itinerary is not proof of the trip. Urgent travel is shown by a copy of the ticket and the proof that it is paid.
    .itinerary-cure = { $edition-filing ->
        [portal] Have a copy of the ticket and the proof that it is paid ready as files.
       *[paper] Enclose a copy of the ticket and the proof that it is paid.
    }
    .papers-missing = For urgent travel, two papers are needed: a copy of your ticket and the proof that it is paid. Without both, the application waits its turn. An itinerary is not enough.
    .papers-missing-cure = { $edition-filing ->
        [portal] Have both papers ready as files, then tick their boxes.
       *[paper] Put both papers in the envelope, then tick their boxes.
    }
    .unknown = { $edition-filing ->
        [portal] We need to know what you have to show of the trip.
       *[paper] We need to know how you send the envelope.
    }

rule-edition = Edition of the guide
    .not-yet = This edition of the guide is in force from { $from }. Today is earlier: other rules may apply.
    .not-yet-cure = Check the rules of the day before you send anything.
    .partial = This edition is here in part only. What is not known is said on its page, and what was taken over from the edition before is marked.
    .no-longer = This edition of the guide was in force until about { $until }. The rules have changed since.
    .no-longer-cure = See what has changed before you send anything.
