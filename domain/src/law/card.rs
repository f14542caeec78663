//! When a card is renewed too early, and when a photo is too old.

use chrono::Days;

use crate::Date;
use crate::law::{months_earlier, months_later};

/// How much validity left makes a renewal come too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many calendar months or more.
    Months(u32),
    /// More than so many calendar months.
    OverMonths(u32),
    /// More than so many days.
    OverDays(u32),
}

/// True when a card is still valid for that long: the last day it is valid lies that far from today or later.
pub fn valid_for(expires: Date, today: Date, left: Left) -> bool {
    match left {
        Left::Months(months) => months_later(today, months) <= expires,
        Left::OverMonths(months) => months_later(today, months) < expires,
        Left::OverDays(days) => days_later(today, days) < expires,
    }
}

/// The first day on which a renewal is no longer too early.
pub fn renewable_from(expires: Date, left: Left) -> Date {
    let from = match left {
        Left::Months(months) | Left::OverMonths(months) => months_earlier(expires, months),
        Left::OverDays(days) => expires.checked_sub_days(Days::new(days.into())).unwrap_or(Date::MIN),
    };
    // A month's last day is reached from several days: move on until the test itself lets go.
    let mut day = from;
    while valid_for(expires, day, left) {
        match day.succ_opt() {
            Some(next) => day = next,
            None => return day,
        }
    }
    day
}

/// True when a photo taken on a day is recent enough for an application of another day.
pub fn photo_recent(taken: Date, applied: Date, months: u32) -> bool {
    months_earlier(applied, months) <= taken
}

fn days_later(day: Date, days: u32) -> Date {
    day.checked_add_days(Days::new(days.into())).unwrap_or(Date::MAX)
}
