### Tables: one message a table (its question, and the words of its rows), and one a column.

## Addresses (IMM 5444, question 19)

addresses = Where have you lived in the last five years?
    .label = Addresses
    .hint = List every home, in Canada and elsewhere, up to today. Every month has to be there.
    .why = The form asks for five full years, even if you became a permanent resident later. For a child under five, it starts at birth. A missing month leaves the form incomplete, and it can be returned.
    .add = Add an address
    .row = Address
    .none = No address yet.
    .edit = Change this address
    .remove = Remove this address

addresses-from = When did you start to live there?
    .label = From
    .hint = The month and the year are enough.

addresses-still = You still live there
    .label = Still living there

addresses-to = When did you stop living there?
    .label = To
    .hint = The month and the year are enough.

addresses-street = Number and street

addresses-city = City or town

addresses-region = Province, state or region
    .hint = If the country has none, leave it empty.

addresses-country = Country

addresses-postal-code = Postal code
    .hint = If there is none, leave it empty.

## Work and studies (IMM 5444, question 20)

activities = What did you do in the last five years?
    .label = Work and studies
    .hint = List work, studies and the time without work, up to today. Every month has to be there. Two things at the same time are fine.
    .why = The form asks for five full years, even if you became a permanent resident later. For a child under five, it starts at birth. Time without work counts, and you have to say it. A missing month leaves the form incomplete, and it can be returned.
    .add = Add work, studies or other time
    .row = Work, studies or other time
    .none = Nothing listed yet.
    .edit = Change this entry
    .remove = Remove this entry

activities-from = When did it start?
    .label = From
    .hint = The month and the year are enough.

activities-still = It is still so today
    .label = Still so

activities-to = When did it end?
    .label = To
    .hint = The month and the year are enough.

activities-activity = What did you do?
    .label = Activity
    .work = Work
    .work-hint = For an employer or for yourself.
    .study = Studies
    .study-hint = School, college, university or a course.
    .unemployed = No work
    .unemployed-hint = You had no job, whether you were looking for one or not. Say it: an empty month looks like a forgotten one.
    .home = At home
    .home-hint = For example to look after children, a parent or the household.
    .retired = Retirement
    .child = Too young for school
    .other = Something else

activities-other = What was it?
    .label = Other activity
    .hint = For example a long illness, or volunteer work.

activities-name = Name of the employer or school
    .hint = If you work for yourself, write the name of your business, or your own name.

activities-place = Address
    .hint = The city and the country at least. For work or studies, the address of the employer or school.

activities-country = Country of the employer or school
    .label = Country
    .hint = We compare it with your trips. If you worked from Canada for an employer in another country, choose Canada.

activities-occupation = Job or course of study
    .hint = For example kitchen helper, or nursing studies.

## Absences from Canada (IMM 5444, question 21)

any-trips = Were you outside Canada at any time in the period?
    .label = Absences from Canada
    .hint = Count holidays and short trips, too. Time before you became a permanent resident is never an absence.
    .why = The form looks at the last five years. If you became a permanent resident later than that, it looks at the time since then.

trips = Your absences from Canada
    .label = Absences from Canada
    .hint = One entry for each trip. The day you leave and the day you come back are days in Canada. A day trip or a trip of one night costs 0 days.
    .why = The form adds up the days outside Canada. If you came home between two trips, enter two trips. One long entry would cost you the days in Canada between them.
    .add = Add a trip
    .row = Trip
    .none = No trip yet.
    .edit = Change this trip
    .remove = Remove this trip

trips-left-on = Date you left Canada
    .label = Left on
    .hint = This day counts as a day in Canada. Stamps in your passport can help you remember.

trips-still-away = You are still outside Canada
    .label = Still away

trips-back-on = Date you came back to Canada
    .label = Back on
    .hint = This day counts as a day in Canada.

trips-place = Where did you go?
    .label = Destination
    .hint = City and country. If you went to several places, name them all.

trips-reason = Why did you go?
    .label = Reason
    .holiday = Holidays
    .family = Family
    .work = Work
    .study = Studies
    .other = Something else

trips-reason-other = What was the reason?
    .label = Other reason
    .hint = For example medical care.

trips-situation = Were you in one of these situations during this trip?
    .label = { of-edition-situation.label }
    .why = { of-edition-situation } In these situations, days outside Canada can count for the residency obligation.
    .none = None of these
    .with-citizen = With a Canadian citizen of your family
    .with-citizen-hint = Your spouse or common-law partner, or, while you were under 22, your parent.
    .employed = Working full time for a Canadian employer
    .employed-hint = A Canadian business, or the public service of Canada, of a province or of a territory, sent you to work full time outside Canada, as an employee or on a contract.
    .with-employed = With a permanent resident of your family who worked full time for a Canadian employer
    .with-employed-hint = Your spouse or common-law partner, or, while you were under 22, your parent. A Canadian business or a public service in Canada employed this person full time.

trips-whole-absence = Did that last for the whole absence, from the day you left to the day you came back?
    .label = Situation for the whole absence

trips-situation-from = First day of that situation
    .label = Situation from

trips-situation-to = Last day of that situation
    .label = Situation to
    .hint = If it has not ended, give the last day of the absence.

trips-as-before = Same person or employer as for the trip before in this situation
    .label = As for the trip before

trips-kin = Who was this person to you?
    .label = Person you were with
    .spouse = My spouse
    .spouse-hint = You were married.
    .partner = My common-law partner
    .partner-hint = You lived together as a couple without being married.
    .parent = My parent

trips-married-on = When did you marry?
    .label = Married on
    .why = Days before the marriage do not count. If you lived together as a couple before it, choose “my common-law partner”.

trips-together-since = Since when had you lived together as a couple?
    .label = Living together since
    .why = Days count once you have lived together as a couple for one year.

trips-couple-since = Since when have you been married or in a common-law relationship yourself?
    .label = Your own couple since
    .why = Days with a parent count only while you are under 22 and are nobody’s spouse or common-law partner.

trips-citizen-born = This person has been a Canadian citizen since birth
    .label = Citizen since birth

trips-citizen-since = Since when has this person been a Canadian citizen?
    .label = Citizen since
    .hint = The date on the citizenship certificate.
    .why = Days before that date do not count.

trips-resident-since = Since when has this person been a permanent resident?
    .label = Permanent resident since
    .why = Days before that date do not count.

trips-own-obligation = Does this person meet their own residency obligation?
    .label = Meets their own obligation
    .why = The days count for you only if that person meets it, too.

trips-employer = Which employer was it?
    .label = Employer
    .hint = Your employer, or the employer of the permanent resident you were with. Contract work counts as employment.
    .corporation = A corporation that operates in Canada
    .corporation-hint = Incorporated under the law of Canada or of a province, with a business that goes on in Canada.
    .enterprise = Another business that operates in Canada
    .enterprise-hint = It goes on in Canada, can earn money, is run for profit, and most of it belongs to citizens, permanent residents or Canadian businesses.
    .organization = An organization created under the law of Canada or of a province
    .public-service = The public service of Canada, of a province or of a territory
    .other = None of these
    .other-hint = For example a foreign company, or the foreign branch of a foreign company.

trips-for-status = Does this business serve mainly to let a permanent resident keep that status while living abroad?
    .label = Serves mainly to keep status
    .why = Working for such a business does not count.

trips-full-time = Was the work full time?
    .label = Full time

trips-assignment = How did the work come to be outside Canada?
    .label = Assignment
    .position = The employer assigned the person to a position outside Canada
    .affiliate = The employer assigned the person to an affiliated business outside Canada
    .client = The employer assigned the person to a client outside Canada
    .hired-there = Nobody was assigned: the person was hired there
    .why = The days count only if the assignment abroad is a term of the job or the contract.

trips-lived-together = Did you live with this person on these days?
    .label = Lived together
    .why = Only days on which you usually lived together count.

## Receipts beside the first

receipts = The other receipts
    .label = Other receipts
    .hint = One entry for each receipt beside the first.
    .why = What all receipts say is added up and compared with what is due.
    .add = Add a receipt
    .row = Receipt
    .none = No other receipt yet.

receipts-method = How is the fee paid?
    .label = Way of paying
    .online = Online, by credit card
    .bank = At a bank or another financial institution in Canada
    .other = Another way

receipts-paid = Amount paid
    .hint = As on this receipt.

receipts-paid-on = Date of payment
    .hint = It is on the receipt.

receipts-receipt = What do you have of the receipt from the bank?
    .label = Receipt from the bank
    .original = The original form IMM 5401
    .photocopy = A photocopy
    .photocopy-hint = Photocopies are not accepted.

receipts-stamped = Did the teller stamp it?
    .label = Stamp of the bank
    .hint = The two upper parts bear the stamp and the amount.

receipts-part = Which part of the receipt goes in the envelope?
    .label = Part enclosed
    .hint = It must be copy 2. On a receipt printed online that is the bottom part. On form IMM 5401 from a bank it is the centre part.

receipts-ready = { $edition-filing ->
    [portal] This receipt is ready to go with the application
   *[paper] Copy 2 of the receipt is in the envelope
}
    .label = { $edition-filing ->
        [portal] Receipt ready
       *[paper] Receipt in the envelope
    }
    .hint = { $edition-filing ->
        [portal] The receipt comes by e-mail. It is uploaded with the application.
       *[paper] If you paid online, copy 2 is the bottom part of the printed receipt. If you paid at a bank, it is the middle part of the form IMM 5401.
    }
