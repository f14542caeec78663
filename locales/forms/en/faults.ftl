### What can be wrong with an answer: what it is, and how to put it right.

fault-missing = There is no answer here yet. Give one to complete this part.
fault-no-rows = The list is empty. Add at least one entry.
fault-no-day = The day is missing. Add the day.
fault-no-month = The month is missing. Add the month.
fault-no-year = The year is missing. Add the year.
fault-day-unread = The day is not a number. Write it in figures, for example 7.
fault-month-unread = We cannot read this month. Write a number from 1 to 12, or its name, for example March.
fault-year-unread = The year needs four digits. Write it in full, for example 1986.
fault-month-out-of-range = There is no month { $typed }. Months go from 1 to 12. Are the day and the month in the right boxes?
fault-no-such-day = This month has no day { $typed }. Check the day, the month and the year.
fault-in-the-future = This date has not come yet. Give today’s date or an earlier one.
fault-before-birth = This date is before the date of birth. Check both dates.
fault-before-landing = This date is before the start of permanent residence. Check both dates.
fault-too-long-ago = This date is very long ago. Check the year.
fault-back-before-leaving = The return is before the departure. Check both dates.
fault-end-before-start = The end is before the start. Check both dates.
fault-issued-later = This date of issue is after today, or after the day you give for what happened. Check both dates.
fault-unknown-choice = This answer is not one of the choices. Choose again.
fault-unknown-country = This country is not on the list. Choose one from the list.
fault-postal-code-unread = A Canadian postal code goes letter, digit, letter, digit, letter, digit. Write it like B1P 7C1.
fault-postal-code-letter = Postal codes never use the letters D, F, I, O, Q and U, and never start with W or Z. Check whether a zero (0) is written as the letter O, or a one (1) as the letter I.
fault-postal-code-elsewhere = This postal code usually belongs to another province or territory. Check both. If they are right, leave them.
fault-phone-unread = A phone number has 7 to 15 digits. Write only the number. You can put + in front and an extension at the end, for example: ext. 12
fault-phone-north-america = A number in Canada or the United States has ten digits. The first digit and the fourth digit are never 0 or 1. For a number from another country, start with + and the country code.
fault-email-unread = An e-mail address looks like name@example.ca. Check the @ and the dot, and take out any spaces.
fault-uci-unread = A client number (UCI) has 8 or 10 digits. Copy it again. If you do not know it, leave it empty.
fault-card-number-unusual = Most card numbers have two letters, then 7 to 10 digits. Check yours. If it is right, leave it.
fault-height-unread = We cannot read this height. Write centimetres, for example 170, or feet and inches, for example 5 and 7.
fault-height-unlikely = Most heights are between 25 and 260 cm. Check the number and the unit. If it is right, leave it.
fault-inches-out-of-range = Inches go from 0 to 11. Twelve inches make one foot: add a foot instead.
fault-money-unread = We cannot read this amount. Write dollars, for example 50, or dollars and cents, for example 50.00.
fault-count-unread = We cannot read this number. Write a whole number, for example 2.
fault-photo-too-old = These photos are too old: they must be taken in the { of-edition-photo-months } months before you sign. Have new ones taken, or check the date.
fault-certificate-too-old = Quebec issued it before { $edition-quebec }, so it is not accepted. Ask the civil authorities of Quebec for a new one, or check the date.
fault-certified-by-family = A member of your family cannot certify your copies, whatever their profession. Ask someone else on the list.
fault-same-trip = This trip is on the list twice. Remove one of the two. The days are counted once.
fault-trips-overlap = This trip overlaps another one. Check the dates. The days are counted once.
fault-outside-absence = These days lie outside the absence, so none of them counts. Check the dates.
fault-outside-period = This trip is outside the period of the form, so it costs no days. You can leave it or remove it.
fault-same-country = This country is already your first citizenship. Choose another one, or leave this empty.
fault-not-covered = A parent’s form covers only children under 18, and a spouse’s or partner’s form covers only a spouse or partner. This person needs a form of their own.
fault-nobody-appoints = { $edition-filing ->
    [portal] No parent, spouse or partner in this package appoints a representative on a form IMM 5476. Correct the other person’s answer, or choose a form for this person only.
   *[paper] No parent, spouse or partner in this envelope appoints a representative on a form IMM 5476. Correct the other person’s answer, or choose a form for this person only.
}
fault-spouse-left-out = Your spouse or partner says that their representative is appointed on your form IMM 5476. Answer yes, or correct their answer.
fault-member-number-unusual = Most consultants’ numbers are the letter R and six or seven digits. Check this one. If it is right, leave it.
fault-not-roman-letters = The card can show only Roman letters, with French accents. Copy the name as it is printed in Roman letters on your landing document.
