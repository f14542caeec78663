### How dates, heights and numbers are written.

date-long = { $day ->
    [1] { $month } 1, { $year }
   *[other] { $month } { $day }, { $year }
}
date-month = { $month } { $year }
month = Month
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
days-of = { $days ->
    [one] { $days } day of { $whole }
   *[other] { $days } days of { $whole }
}
height-cm = { $cm } cm
height-feet = { $feet } ft { $inches } in ({ $cm } cm)
not-applicable = N/A
