### The package to print, sheet by sheet, and the dates to remember.

## The page

print-title = Your package to print
print-lead = Look through the sheets below, then print them on Letter or A4 paper, at 100%.
print-language = Language of the sheets
    .fr = The sheets are in French: it is the language of service you chose.
    .en = The sheets are in English: it is the language of service you chose.
print-save = Save the package as a PDF
print-go = Print
print-pdf = The PDF is made on this device, without a network. It holds all the sheets below, to print elsewhere or to keep.
print-pdf-making = Making the PDF…
print-pdf-made = The PDF is saved with your downloads.
print-pdf-missing = The PDF is saved with your downloads. It has no shape for these letters: { $letters }. Where � stands in their place, write them by hand, or print from this page.
print-pdf-failed = The PDF could not be made. Try again, or print from this page.
print-missing = The package is not complete
    .text = Answers are still missing. Their boxes stay empty on the sheets.
print-label = Preview of the sheets

## What becomes of a sheet

print-use = What to do with it
    .copy = { $edition-filing ->
        [portal] Enter it in the portal. It is not uploaded.
       *[paper] Copy it onto the official form. It does not go in the envelope.
    }
    .photocopy = { $edition-filing ->
        [portal] Enter it in the portal, after the rest.
       *[paper] Copy it onto a photocopy of that section of the official form.
    }
    .sign = { $edition-filing ->
        [portal] Sign it, then upload it.
       *[paper] Sign it and put it in the envelope.
    }
    .second = { $edition-filing ->
        [portal] Have it signed by the person who makes it, then upload it.
       *[paper] Have it signed by the person who makes it, then put it in the envelope.
    }
    .translator = { $edition-filing ->
        [portal] Have it signed by the translator, then upload it.
       *[paper] Have it signed by the translator, then put it in the envelope.
    }
    .certify = { $edition-filing ->
        [portal] Show it to the person who certifies the copy. It is not uploaded.
       *[paper] Show it to the person who certifies the copy. It does not go in the envelope.
    }
    .employer = { $edition-filing ->
        [portal] Give it to the employer for the letter, then upload the letter.
       *[paper] Give it to the employer for the letter, then put the letter in the envelope.
    }
    .check = { $edition-filing ->
        [portal] Use it to check what you upload.
       *[paper] Use it to check the envelope.
    }
    .show = Take it to the photographer.
    .cut = Cut it out, or copy it.

## Cover

print-cover = Application for a permanent resident card
    .envelope = { $edition-filing ->
        [portal] To upload in the portal, or fill in there
       *[paper] In the envelope, in this order
    }
    .envelope-hint = { $edition-filing ->
        [portal] Tick each one when it is in the portal.
       *[paper] Tick each one when it is in the envelope.
    }
    .maybe = (it depends on an answer that is missing)
    .sheets = In this print-out
    .sheet = Sheet { $at }
    .range = Sheets { $from } to { $to }
    .whose = { $what }, { $whose }

## Forms

print-form = { $edition-filing ->
    [portal] Answers to enter in the portal, in the order of form { $form }
   *[paper] Answers to copy onto form { $form }, in that form’s order
}
    .reminder = { $edition-filing ->
        [portal] Enter these answers in the portal. This sheet does not take the place of the form and is not uploaded.
       *[paper] Enclose the official form, filled in and signed. This sheet does not take its place.
    }
    .extra = { $section }, extra sheet { $at } of { $of }
    .extras = { $section }, extra sheets
    .extra-note = { $edition-filing ->
        [portal] Form { $form }. These rows follow those of the sheets before: enter them in the portal, too.
       *[paper] Form { $form }. Photocopy this section of the official form and copy these rows onto it. Write your name on it.
    }
    .sign = { $edition-filing ->
        [portal] Sign where the portal asks for it. A signature on this sheet does not count.
       *[paper] Sign the official form in this place. A signature on this sheet does not count.
    }
    .signature-date = Date (YYYY-MM-DD)
    .row = No.
    .days = Days outside Canada
print-reminder-imm5401 = Take the original official form IMM 5401, white and pink, to a teller. This sheet does not replace it, and a photocopy is not accepted.
print-declares-imm5444-e = The person who signs declares that the answers on this form are true and complete. If an e-mail address is given at question 14, they agree that details of their file and personal information are sent to it.
print-declares-imm5476-b = The representative declares that the information about them is right and that they agree to act for the applicant.
print-declares-imm5476-d = { print-declares-imm5476-cancel-d } They agree that the office and the Canada Border Services Agency give the representative information about their file and, if the representative’s e-mail address is given, that it is sent to that address.
print-declares-imm5476-cancel-d = The person who signs lets the office carry out this request for themselves and for their dependent children under 18.
print-declares-imm5475-declaration = The person who signs lets the office carry out this request: give the designated person information about their file, or give it no more.
print-declares-imm5444-f = The person who signs solemnly declares that what this section says about the card is true.

## Checklist

print-checklist = Document checklist
    .hint = A cross means that you told Guichet the document is ready.
    .copies = { $copy }: { $count }
    .all = { $copy }: each one there is

## Photos

print-photographer = For the photographer: photos for a permanent resident card
    .frame = One photo, actual size
    .legend = The chin is on the full line. The top of the hair lies between the two broken lines.
    .picture = A frame { $width } mm wide and { $height } mm high. In it, a face that measures { $least } to { $most } mm from the chin to the top of the hair.
    .scale = This line measures { $length } mm on a sheet printed at 100%.
print-photos = Label for the photo envelope
    .born = Date of birth: { $born }
    .inside = { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }

## Envelope

print-envelope = The mailing envelope
    .hint = Write the envelope like this, or cut out the addresses and stick them on it.
    .from = Sender
    .to = Addressee
    .stamp = Stamp
    .urgent = Urgent – Proof of Travel Included
    .street = { $number } { $street }
    .apartment = { $street }, Apt. { $apartment }
    .city = { $city }, { $province }

## Foot of each sheet

print-foot = Sheet { $at } of { $of }
print-page = Page { $at } of { $of }
print-missing-letters = Where � stands, write the letter by hand: this PDF has no shape for { $letters }.

## Dates to remember

dates-title = Dates to remember
dates-lead = These dates come from your answers. Put them in your calendar: nothing reminds you once this page is closed.
dates-none = There is no date to remember yet. Dates show here as you answer.
dates-download = Download for a calendar (.ics)
dates-file = guichet-dates.ics
dates-calendar = Guichet – permanent resident card

remember-renewable = First day to send the renewal of your card
    .about = Before this day the card is still valid for { of-edition-renewal }: the application would be returned.{ of-edition-renewal.other }
remember-card-expires = Last day your card is valid
    .about = You are still a permanent resident after this day. To come back to Canada by plane, train, boat or bus, you need a valid card or a travel document.
remember-signing = Day to sign the application
    .about = The five years on the form end the day before. If you sign on another day, change the date in Guichet: the figures can change.
remember-photos-too-old = From this day, your photos are too old
    .about = The photos must be taken in the { $months } months before the application.
remember-signs-too = From this day, the child signs, too
    .about = From the age of { $age }, the applicant signs, and a parent or legal guardian signs as well.
remember-signs-alone = From this day, the applicant signs alone
    .about = From the age of { $age }, nobody else signs.
remember-first-years = Last day of your first five years as a permanent resident
    .about = Until this day, the law looks at these five years and asks for { $days } days in Canada. From the next day on, it looks at the five years before.
remember-address-due = Last day to give your address in Canada for a first card
    .about = A new permanent resident gives an address within { $days } days. After that, the first card takes an application and a fee.
