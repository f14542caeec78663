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
