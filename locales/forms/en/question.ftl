### What stands around the questions of an application.

## Steps

tasks-title = Your application for a card
tasks-lead = { $of ->
    [one] { $done } task of { $of } is done. Do them in any order you like.
   *[other] { $done ->
        [one] { $done } task of { $of } is done. Do them in any order you like.
       *[other] { $done } tasks of { $of } are done. Do them in any order you like.
    }
}
tasks-continue = Continue: { $topic }
task-missing = { $count ->
    [one] { $count } answer is still needed.
   *[other] { $count } answers are still needed.
}

## Questions

question-step = { $topic } · page { $at } of { $of }
why-asked = Why is this asked?
fills = This answer fills: { $list }.
fills-one = { $count ->
    [one] { $form }, question { $numbers }
   *[other] { $form }, questions { $numbers }
}
fills-and = {" "}and{" "}
faults-title = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}
fault-line = { $label }: { $fault }
row-done = Done
rows-more = Show more ({ $shown } of { $count })
gaps-title = Every month of the last five years must be covered. Still missing:
gaps-none = Every month of the last five years is covered.
gap-month = { $from }
gap-months = From { $from } to { $to }
gap-fill = Fill these months
months-link = See every month
months-lead = Every month has to be there. Press a gap to add an entry with its dates.
nothing-asked = As things stand, nothing is asked here.
months-title = Month by month
    .addresses = Your addresses, month by month
    .activities = Your activities, month by month
months-once = { $period }: covered
months-twice = { $period }: two at once
months-open = { $period }: fill these months
months-key = What the months show
    .once = covered
    .open = missing: press to fill
    .twice = two at once

date-parts = Parts of a date
    .day = Day
    .month = Month
    .year = Year

height-unit = Unit
    .cm = Centimetres
    .feet = Feet and inches
height-box = Height
    .cm = Height in centimetres
    .feet = Feet
    .inches = Inches
height-mark = Short units
    .cm = cm
    .feet = ft
    .inches = in
height-both = That is { $cm } cm, or { $feet } ft { $inches } in.

## Trips

travel-period = Period counted: { $from } to { $to }.
travel-away = days outside Canada
travel-here = days in Canada
travel-no-landing = Give the date of your permanent residence first: the count of days begins there.
travel-unread = { $count ->
    [one] One trip is not counted yet: a date is missing or cannot be read.
   *[other] { $count } trips are not counted yet: dates are missing or cannot be read.
}
travel-picture = { $trips ->
    [0] { $from } to { $to }: always in Canada.
    [one] { $from } to { $to }: { $days ->
        [one] { $days } day
       *[other] { $days } days
    } outside Canada in one absence.
   *[other] { $from } to { $to }: { $days ->
        [one] { $days } day
       *[other] { $days } days
    } outside Canada in { $trips } absences.
}
trip-days = { $days ->
    [0] This trip counts no day outside Canada: the day you leave and the day you return count as days in Canada.
    [one] This trip counts { $days } day outside Canada. The day you leave and the day you return count as days in Canada.
   *[other] This trip counts { $days } days outside Canada. The day you leave and the day you return count as days in Canada.
}
trip-days-of = { $days ->
    [0] None of the { $whole } days of this trip is in the period of the form, so it costs no days.
    [one] { $days } day of this trip counts, of { $whole }: the others are outside the period of the form.
   *[other] { $days } days of this trip count, of { $whole }: the others are outside the period of the form.
}
key-here = in Canada
key-away = elsewhere
