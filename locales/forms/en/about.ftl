### Help, privacy, accessibility, and the page of the edition.

help-title = Help
help-how = How it works
    .ask = Guichet asks each question once, in plain words, and puts your answers on every form that wants them.
    .order = Answer in the order that suits you. You can stop at any time: what you wrote is kept on this device.
    .rules = Guichet follows the rules of the guide IMM 5445 and always says where an answer comes from. It decides nothing: an officer decides.

help-steps = What each step needs
help-gather = 1. Gather the documents
    .list = The list comes from your answers. For each document it says why it is asked, what may replace it and in what form to send it.
    .photos = You also need { $photos } identical photos, taken less than { $months } months ago.
help-fill = 2. Fill in the application
    .hand = Have at hand the document of your permanent residence, your card, your passports, and the dates of your trips, addresses and jobs of the last five years.
    .review = At the end, read everything again: each answer has a link to change it.
help-pay = 3. Pay the fee
    .fee = { $fee } for each person. The application is returned if nothing is paid, or too little.
    .receipt = Keep the receipt: a part of it goes in the envelope.
help-send = 4. Send the application
    .check = Guichet looks at every reason for a return that the guide gives, and tells you what is missing.
    .print = Print the sheets, or save them as a PDF. Copy the answers onto the official forms, sign by hand and mail everything.

help-asked = Questions people ask
help-ask-na = What do I write when a question does not concern me?
    .answer = Nothing. Guichet writes “N/A” (not applicable) where the guide wants nothing left empty.
help-ask-rows = What if the form does not have enough lines?
    .answer = Add all your lines. Those that do not fit go on extra sheets of the same section, numbered, with your name.
help-ask-date = Which date counts for the days?
    .answer = The date you sign if you gave it, otherwise today’s date. Guichet counts the five years before it, or from the start of your permanent residence if that is more recent. The day you leave and the day you come back are days in Canada.
help-ask-two = Why two numbers of days, { $away } and { $here }?
    .answer = At { $away } days or more outside Canada, the form asks you to fill in Section D. The Act asks for { $here } days in Canada. These are two different counts, and Guichet shows both.
help-ask-name = I have a single name. Where do I write it?
    .answer = Write it whole as the family name, and leave the given names empty.
help-ask-month = What if I forgot an exact date?
    .answer = For addresses, work and studies, the year and the month are enough. For trips, the day is needed: the stamps in your passports and your tickets may help.
help-ask-child = How do I apply for a child?
    .answer = Each person has their own application. Before the age of { $child }, a parent signs. From { $child } to the day before they turn { $adult }, the child and a parent sign. From { $adult } on, a person signs alone. The applications of a family can go in one envelope.
help-ask-official = Are the printed sheets the official forms?
    .answer = No. They give your answers in the order and with the numbers of the forms, for you to copy.
help-ask-sent = Does Guichet send my application?
    .answer = No. Nothing leaves this device. You mail the envelope yourself.
help-ask-device = How do I go on with another device?
    .answer = Open “Your applications”, export the application, and import the file on the other device. A passphrase locks the file on its way.
help-ask-offline = Does it work without a network?
    .answer = Yes, after one visit. You can also add Guichet to the home screen. In some browsers it begins empty there: export your application first.
help-ask-today = Can I count for another day?
    .answer = Yes. The page “About this edition” lets you change today’s date for this visit.

privacy-title = Privacy
privacy-lead = What you write stays on this device. Nothing is sent.
privacy-where = What is kept, and where
    .answers = Your answers are kept in the memory of this browser, on this device, and nowhere else.
    .visit = For the length of the visit the browser also remembers today’s date if you changed it, and the notices you closed.
    .program = The files of the program are kept, too, so that it works without a network. They hold nothing about you.
    .cookies = There are no cookies, no account, no counting of visitors and nothing that comes from another site.
privacy-server = What the server sees
    .requests = The server gives out the files of the program. It notes the kind of page asked for, the time and the size of the answer, without an address and without anything that says who you are.
    .address = The address of a page carries a number drawn at random, never your answers.
privacy-who = Who can see your answers
    .device = Anyone who uses this browser on this device. If you share it, export your application, then erase everything.
    .translate = If your browser translates the page, it sends what the page shows to the translation service.
    .file = A file that was exported without a lock can be read by anyone who has it. With a passphrase it is encrypted (AES with 256 bits) and only the passphrase opens it.
privacy-long = For how long
    .until = Until you erase your answers. The browser may also delete them when space runs out, or after seven days without a visit in Safari.
privacy-erase = Erase
    .how = In “Your applications” you can delete one application or erase everything on this device.
privacy-after = After you mail it
    .department = What you mail goes to the department, which follows its own rules to protect personal information. Guichet has no part in that.

accessibility-title = Accessibility
accessibility-target = Our aim
    .level = Guichet aims at the rules WCAG { $wcag }, level AA, in both languages.
    .same = French and English say the same thing, at the same time.
accessibility-how = What we do
    .tests = Each page is checked by a program (axe), in both languages, empty, filled in and with errors.
    .keyboard = Everything can be done with a keyboard. Nothing asks you to drag, to solve a puzzle or to be quick.
    .zoom = The pages fit a screen 320 pixels wide, and hold at a zoom of 400%.
    .words = Colours never say anything alone, and each picture has its text.
accessibility-limits = What is not yet good
    .people = People who use a screen reader every day have not yet tried Guichet with us.
    .pdf = The PDF that the browser makes is not always tagged. The page on the screen says the same and reads better.
    .paper = The application itself is signed and sent on paper. If that keeps you from applying, telephone the department: the number is in the help.
accessibility-report = Say what is wrong
    .how = Write to the organisation that offers you this site. Say which page, what you wanted to do, what happened, and with which device, browser and assistive technology.
    .data = Send neither your answers nor a picture of the page on which they are seen.

edition-title = About this edition
edition-force = Followed from { $from } to { $until }, as far as the guide lets one tell.
edition-force-open = Followed since { $from }, as far as the guide lets one tell.
edition-today = For Guichet, today is { $date }.
    .inside = The edition is in force on that day.
    .outside = The edition is not in force on that day: compare with what has changed since.
edition-day = Today’s date
    .why = Guichet counts days, ages and time limits from the date of this device. You can choose another one for this visit, such as the day you will mail the application.
    .ask = Count from this date
    .set = Use this date
    .reset = Go back to the date of the device
    .missing = Write the month, the day and the year.
    .done = Guichet now counts from { $date }.
edition-changed = What has changed since
edition-figures = The figures of this edition
    .lead = Every figure that a rule uses, and where it stands.
    .figure = Figure
    .value = Value
    .clause = Where
edition-certifiers = The { $count } kinds of people who may certify a copy
edition-sources = The sources
    .guide = The guide IMM 5445, “Applying for a Permanent Resident Card”, with its forms IMM 5444 and IMM 5455.
    .law = The Immigration and Refugee Protection Act, its Regulations and the Interpretation Act.
    .order = Where the guide and the Act do not say the same, Guichet shows both.

figure-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
figure-months = { $months } months
figure-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
figure-count = { $count }
figure-mm = { $width } by { $height } mm
figure-from-to = { $least } to { $most } mm
figure-of-years = { $years } of the last { $last } years
figure-section-d = Days outside Canada from which Section D is filled in
figure-residency = Days in Canada that the Act asks for
figure-period = Period looked at
figure-fee = Fee of one application
figure-renewal = A renewal is returned if the card is still valid for so long or longer
figure-child = Age from which a child signs, too
figure-child-age = With a parent outside Canada: age from which days no longer count
figure-common-law = Living together as a couple before common-law
figure-adult = Age from which a person signs alone
figure-citizenship = Citizenship: years in Canada
figure-photos = Identical photos
figure-photo-size = Size of a photo
figure-photo-face = From the chin to the top of the hair
figure-photo-age = Greatest age of a photo
figure-address = Time to give an address in Canada
figure-identity = Pieces of secondary identity
figure-quebec = Quebec certificates accepted from
figure-mail = Address for mail
figure-courier = Address for couriers
figure-hours = Hours of the call centre, Monday to Friday
    .from-to = { $opens }:00 to { $closes }:00, local time
figure-telephone = Telephone
figure-tty = TTY
figure-cards = Cards accepted online
