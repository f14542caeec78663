### Steps, topics and pages: what stands in the task list and above the questions.

step-screen = Before you start
step-gather = Gather the documents
step-fill = Fill in the application
step-pay = Pay the fee
step-send = Send the application

topic-screen = Can you apply?
    .about = A few short questions. You learn whether you can apply, and how.
topic-documents = Your documents
    .about = Which papers you have. The list of what to send follows from it.
topic-photos = Your photos
    .about = { of-edition-photo-count }, and when the photos were taken.
topic-you = About you
    .about = Language, names, birth, citizenship, eyes and height.
topic-contact = Addresses and phone
    .about = Where you live, where mail goes and how to reach you.
topic-residence = Your permanent residence
    .about = When and where it began, and what came after.
topic-addresses = Where you lived
    .about = Your homes in the last five years, month by month.
topic-activities = Work and studies
    .about = What you did in the last five years, month by month.
topic-travel = Absences from Canada
    .about = Your trips, and the days they cost.
topic-signing = Help and signature
    .about = Who helped you, who signs and when.
topic-payment = The fee
    .about = How much to pay, how to pay, and the receipt.
topic-sending = { $edition-filing ->
    [portal] Sending
   *[paper] The envelope
}
    .about = { $edition-filing ->
        [portal] Urgent travel, and the papers that prove it.
       *[paper] Mail or courier, and urgent travel.
    }

page-presence = Where are you now?
page-status = Citizenship and registration under the Indian Act
    .hint = Canadian citizens and people registered under the Indian Act do not need this card.
page-purpose = The card you need
page-name = Your name on your documents
page-primary = Your main identity document
page-declarant = The second person’s declaration
    .hint = The declaration is signed by someone who knew you before you came to Canada, or who speaks for an organization of people from your country.
    .note = A solemn declaration is signed. False information in it is a serious offence.
page-translator = The translation
    .hint = Each document in another language needs a translation into English or French, a certified copy and the translator’s declaration.
    .why = Translations by members of the family are not accepted.
page-certified-by = The certified copies
    .hint = An authorized person compares the original with the photocopy, and prints six things on the photocopy. We print a sheet that says which.
page-proof = Proof that you lived in Canada
page-passports = Your passports
page-new-name = Documents for your new name
    .hint = Two documents are needed: one that proves the change, and one that shows the new name.

page-photos = { photos-on }
    .check = { photo-link }
page-names = What is your name?
    .hint = Copy it from your Record of Landing (IMM 1000) or your Confirmation of Permanent Residence (IMM 5292 or IMM 5688), exactly as it is printed.
    .why = The card takes your name from this document.
page-current-names = What is your name today?
    .hint = Write the name you have after the legal change.
page-birth = When and where were you born?
page-citizenship = Which citizenship do you have?
page-eyes = What colour are your eyes?

page-home = What is your home address in Canada?
    .hint = The address where you live now.
    .why = Mail goes here, unless you give a mailing address or an e-mail address. The card is sent to your home address.
page-mailing = Where your mail goes
page-reach = How can you be reached?
    .hint = One phone number is enough.

page-landed-at = Where did you become a permanent resident?
    .hint = Look on your Record of Landing (IMM 1000) or your Confirmation of Permanent Residence (IMM 5292 or IMM 5688).
page-past = Removal orders and reports
    .hint = Answer for your whole time in Canada.
page-report = The report or the decision
    .hint = It changes which days count.
page-loss = What happened to your card?
    .hint = These answers go into the solemn declaration, Section F of the form.
    .note = The solemn declaration is signed. False information in it is a serious offence.
page-old-card = What do you know about the old card?
page-addresses = { addresses }
    .hint = { addresses.hint }
    .why = { addresses.why }
page-activities = { activities }
    .hint = { activities.hint }
    .why = { activities.why }
page-trips = Absences from Canada
    .hint = { trips.hint }
    .why = { trips.why }

page-helped = Help with this application
page-helper = Who is the representative?
    .why = You may have one representative for an application, and you do not have to have one. With a representative, an application gets no special treatment and is not processed faster. The representative acts only for this application. Tell the office if the representative’s address changes, or if you no longer want this representative.
page-helper-contact = How can the representative be reached?
page-designated = Who may be told about the application?
    .note = This person may be told how your application stands, and may not act for you. That is the difference from a representative (form IMM 5476).
page-filed = Is the application with the office already?

page-parent = The parent or guardian who signs
    .why = A person under 18 does not sign alone. The application needs the signature of a parent or legal guardian.

page-signed-on = The signature
    .note = False information on the forms is a serious offence, and every answer may be checked. Read everything again before you sign.

page-method = How the fee is paid
    .why = { payment-method.why }
page-receipts = { receipts }
    .hint = { receipts.hint }
    .why = { receipts.why }
page-paid = The payment
    .why = If nothing or too little is paid, the application is returned. If too much is paid, the rest comes back without asking.
page-receipt = The receipt
page-urgent = Urgent travel
