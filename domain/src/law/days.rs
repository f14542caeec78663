//! Periods and the days away in them.
//!
//! Any part of a day in Canada is a day in Canada: the day of leaving and the day of return are not away, so a trip costs
//! the days strictly between them.

use crate::Date;
use crate::law::months_earlier;

/// Days from the first to the last, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Period {
    /// How many days; 0 when the last lies before the first.
    pub fn days(self) -> u32 {
        u32::try_from((self.last - self.first).num_days() + 1).unwrap_or(0)
    }

    /// What two periods share; `None` when nothing.
    pub fn shared(self, other: Period) -> Option<Period> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (first <= last).then_some(Period { first, last })
    }
}

/// The months right before a day: that day is not in it, the day of the same number is (Interpretation Act, ss. 28 and 37).
/// Five years hold 1,826 days, or 1,827.
pub fn period_before(day: Date, months: u32) -> Period {
    Period { first: months_earlier(day, months), last: day.pred_opt().unwrap_or(day) }
}

/// The same period, from the day permanent residence began when that is later: time before it gives and costs nothing.
pub fn since(period: Period, landed: Date) -> Period {
    Period { first: period.first.max(landed), ..period }
}

/// The days strictly between leaving and coming back; `None` for a day trip or a single night.
/// Still away (`back` is `None`): every day after leaving, without end.
pub fn away(left: Date, back: Option<Date>) -> Option<Period> {
    let first = left.succ_opt()?;
    let last = match back {
        Some(back) => back.pred_opt()?,
        None => Date::MAX,
    };
    (first <= last).then_some(Period { first, last })
}

/// Sorts what lies within `within` and joins what overlaps or touches: each day once.
pub fn union(periods: impl IntoIterator<Item = Period>, within: Period) -> Vec<Period> {
    let mut periods: Vec<Period> = periods.into_iter().filter_map(|period| period.shared(within)).collect();
    periods.sort_unstable_by_key(|period| (period.first, period.last));
    let mut joined: Vec<Period> = Vec::with_capacity(periods.len());
    for period in periods {
        match joined.last_mut() {
            Some(last) if last.last.succ_opt().is_none_or(|next| period.first <= next) => {
                last.last = last.last.max(period.last);
            }
            _ => joined.push(period),
        }
    }
    joined
}

/// The days in all of them, which must not overlap.
pub fn total(periods: &[Period]) -> u32 {
    periods.iter().map(|period| period.days()).sum()
}
