### Comment s’écrivent dates, tailles et nombres.

date-long = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-month = { $month } { $year }
month = Mois
    .m1 = janvier
    .m2 = février
    .m3 = mars
    .m4 = avril
    .m5 = mai
    .m6 = juin
    .m7 = juillet
    .m8 = août
    .m9 = septembre
    .m10 = octobre
    .m11 = novembre
    .m12 = décembre
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
days-of = { $days ->
    [one] { $days } jour sur { $whole }
   *[other] { $days } jours sur { $whole }
}
height-cm = { $cm } cm
height-feet = { $feet } pi { $inches } po ({ $cm } cm)
not-applicable = S.O.
