//! Histories in which every calendar month is accounted for.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::Date;
use crate::law::days::{Period, union};

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Month {
        Month { year: day.year(), month: day.month() }
    }

    /// The month after.
    pub fn next(self) -> Month {
        match self.month {
            12 => Month { year: self.year + 1, month: 1 },
            month => Month { month: month + 1, ..self },
        }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        Date::from_ymd_opt(self.year, self.month, 1).unwrap_or(Date::MIN)
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.next().first().pred_opt().unwrap_or(Date::MAX)
    }

    /// All of its days.
    pub fn days(self) -> Period {
        Period { first: self.first(), last: self.last() }
    }
}

/// The months a period touches, in order.
pub fn months(period: Period) -> impl Iterator<Item = Month> {
    let last = Month::of(period.last);
    std::iter::successors(Some(Month::of(period.first)), |month| Some(month.next()))
        .take_while(move |month| *month <= last)
}

/// What a history leaves open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Months that no row touches: each must be accounted for.
    pub months: Vec<Month>,
    /// Every stretch of days that no row covers, months or shorter, in order.
    pub days: Vec<Period>,
}

/// What rows leave open in a period. A row that touches the first or the last month outside the period touches it all the
/// same: months are accounted for whole.
pub fn gaps(rows: impl IntoIterator<Item = Period>, period: Period) -> Gaps {
    let whole = Period { first: Month::of(period.first).first(), last: Month::of(period.last).last() };
    let rows = union(rows, whole);
    let touched: BTreeSet<Month> = rows.iter().flat_map(|row| months(*row)).collect();
    let covered = union(rows, period);
    let mut days = Vec::new();
    let mut from = Some(period.first);
    for row in &covered {
        if let Some(from) = from
            && let Some(last) = row.first.pred_opt()
            && from <= last
        {
            days.push(Period { first: from, last });
        }
        from = row.last.succ_opt();
    }
    if let Some(first) = from.filter(|from| *from <= period.last) {
        days.push(Period { first, last: period.last });
    }
    Gaps { months: months(period).filter(|month| !touched.contains(month)).collect(), days }
}

/// Months that follow one another, joined: the first and the last of each stretch. The months come in order.
pub fn stretches(months: impl IntoIterator<Item = Month>) -> Vec<(Month, Month)> {
    let mut stretches: Vec<(Month, Month)> = Vec::new();
    for month in months {
        match stretches.last_mut() {
            Some((_, last)) if last.next() == month => *last = month,
            _ => stretches.push((month, month)),
        }
    }
    stretches
}

/// What two rows share by moving in the course of a month, at most.
const EDGE_DAYS: u32 = 31;

/// The stretches in which rows overlap by more than the month they share at their edges, in the order of the rows.
pub fn overlaps(rows: impl IntoIterator<Item = Period>) -> Vec<Period> {
    let mut rows: Vec<Period> = rows.into_iter().collect();
    rows.sort_unstable_by_key(|row| (row.first, row.last));
    let mut overlaps = Vec::new();
    let mut furthest: Option<Period> = None;
    for row in rows {
        if let Some(shared) = furthest.and_then(|earlier| earlier.shared(row))
            && EDGE_DAYS < shared.days()
        {
            overlaps.push(shared);
        }
        furthest = Some(furthest.filter(|earlier| row.last <= earlier.last).unwrap_or(row));
    }
    overlaps
}

/// How a month stands in a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accounted {
    /// No row touches it.
    Open,
    /// Accounted for.
    Once,
    /// Two rows at once, and not only because one ends in it where the other begins.
    Twice,
}

impl Accounted {
    /// The id of its words, and the state the page shows.
    pub const fn id(self) -> &'static str {
        match self {
            Accounted::Open => "open",
            Accounted::Once => "once",
            Accounted::Twice => "twice",
        }
    }
}

/// A month of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub month: Month,
    /// How it stands.
    pub is: Accounted,
    /// The rows that touch it, by their place among those given.
    pub rows: Vec<usize>,
}

/// The months of one year that a history has to account for, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// Which.
    pub year: i32,
    /// Its months that lie in the period.
    pub months: Vec<Told>,
}

/// Months in a row of one year that stand alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first.
    pub first: Month,
    /// The last, of the same year.
    pub last: Month,
    /// How they stand.
    pub is: Accounted,
}

impl Run {
    /// How many months.
    pub fn months(self) -> u32 {
        self.last.month - self.first.month + 1
    }
}

impl Year {
    /// Its months, joined where they stand alike.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for told in &self.months {
            match runs.last_mut() {
                Some(run) if run.is == told.is => run.last = told.month,
                _ => runs.push(Run { first: told.month, last: told.month, is: told.is }),
            }
        }
        runs
    }
}

/// Every month a period touches, year by year, as rows account for it. A row outside the period accounts for the whole
/// months it touches, as in [`gaps`].
pub fn calendar(rows: &[Period], period: Period) -> Vec<Year> {
    let twice = overlaps(rows.iter().copied());
    let mut years: Vec<Year> = Vec::new();
    for month in months(period) {
        let days = month.days();
        let touching = rows.iter().enumerate().filter(|(_, row)| row.shared(days).is_some());
        let rows: Vec<usize> = touching.map(|(at, _)| at).collect();
        let is = match rows.len() {
            0 => Accounted::Open,
            _ if twice.iter().any(|shared| shared.shared(days).is_some()) => Accounted::Twice,
            _ => Accounted::Once,
        };
        let told = Told { month, is, rows };
        match years.last_mut() {
            Some(year) if year.year == month.year => year.months.push(told),
            _ => years.push(Year { year: month.year, months: vec![told] }),
        }
    }
    years
}

/// The whole months of a period that only rows abroad touch while no day of them was spent away: said to be abroad by one
/// list and in Canada by the other.
pub fn here_and_abroad(abroad: &[Period], here: &[Period], away: &[Period], period: Period) -> Vec<Month> {
    let touches = |spans: &[Period], days: Period| spans.iter().any(|span| span.shared(days).is_some());
    let whole = |month: &Month| period.shared(month.days()) == Some(month.days());
    let odd = |month: &Month| {
        let days = month.days();
        touches(abroad, days) && !touches(here, days) && !touches(away, days)
    };
    months(period).filter(whole).filter(odd).collect()
}
