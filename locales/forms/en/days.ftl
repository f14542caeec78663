### The picture of the days: what each day is, another day of examination, trips tried out.

days-title = Your days, one by one
days-link = Your days, one by one
days-lead = Every day of the five years that count: where you were, whether it counts, and why.
days-nothing = Nothing can be drawn yet. We need these answers:
days-credited = days outside Canada that count
days-counted = days that count in all
days-ahead = days still to come
days-examined = Looked at on { $on }
days-unsaid = { $count ->
    [one] { $count } day waits for an answer: it is not counted here, and may count.
   *[other] { $count } days wait for an answer: they are not counted here, and may count.
}
days-without = Not known yet. Without the days that wait for an answer: { $stands }
days-landing-day = The day you became a permanent resident is counted. Read to the letter, the law may leave it out: one day may be missing.
days-never = If all goes as said, the obligation is not met on any day that can be foreseen.
days-met-from = The first day on which it is met: { $date }.
days-stays-met = If you stay in Canada from then on, it stays met.
days-met-until = The last day on which it is still met: { $date }.
days-leaving = If you left on { $on } and stayed away, the last day on which it is still met: { $date }.
days-picture = { $from } to { $to }: days outside Canada { $away }, days that count { $counted }. The table below says the same.
days-scroll = The five years as a strip, which can be scrolled
days-tried = Tried out
days-zoom = Size
    .larger = Larger
    .smaller = Smaller
    .size = { $times ->
        [one] Five years across
       *[other] { $times } times larger
    }

mark-window = { $on }: the first day that counts
mark-landed = { $on }: you became a permanent resident
mark-report = { $on }: report or decision
mark-examined = { $on }: the day your days are looked at. The day before is the last that counts.
mark-anniversary = { $on }: fifth anniversary. From that day on, the five years before count.
mark-met-from = { $on }: the first day on which the obligation is met
mark-met-until = { $on }: the last day on which the obligation is still met

day-here = In Canada
day-ahead = Still to come
day-after-report = After the report: does not count
day-with-citizen = With a Canadian citizen
day-employed = Posted abroad by a Canadian employer
day-with-employed = With a permanent resident posted abroad
day-away = Outside Canada: does not count
day-unclaimed = Outside Canada
day-unsaid = Outside Canada: an answer is missing
day-outside-claim = Outside Canada, but not in that situation
day-before-marriage = Before the marriage
day-together-too-short = Living together as a couple for less than one year
day-not-a-child = No longer under 22, or in a couple of your own
day-not-together = Not living with this person
day-status-later = This person was not yet a citizen or a permanent resident
day-own-obligation = This person does not meet their own obligation
day-employer-abroad = Not a Canadian business or public service
day-for-status = A business that serves to keep status
day-not-full-time = Not full time
day-hired-there = Hired there, not assigned

days-move = Another day
    .why = The days are looked at when an officer examines your file. That can be later than the day you sign: the five years then move along.
    .ask = Look at my days on this date
    .set = Look at that day
    .reset = Back to the day of signing
days-try = Try out a trip
    .why = See what a trip would cost before you book it. Nothing of this is kept, and your application stays as it is.
    .left = Day of leaving
    .back = Day of return
    .add = Try out this trip
    .trip = { $from } to { $to }
    .cost = { $days ->
        [one] Outside Canada: { $days } day. On the day of return: { $stands }
       *[other] Outside Canada: { $days } days. On the day of return: { $stands }
    }
days-claims = Days outside Canada that may count
    .none = For none of your trips you say that its days count. Trips are asked about it once your days outside Canada reach the number of Section D.
    .result = { $counted } of { $claimed } days count.
    .lack = { $days }: { $why }
days-proof = Enclose what proves it:
    .required = (required)
    .gather = Documents to gather
    .letter = Print the letter for the employer
days-table = Day by day
    .from = From
    .to = To
    .days = Days
    .what = What they are
