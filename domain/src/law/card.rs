//! When a card is renewed too early, and when a photo is too old.

use crate::Date;
use crate::law::{months_earlier, months_later};

/// True when a card is still valid for so many months or more: the last day it is valid lies that far from today or later.
pub fn valid_for(expires: Date, today: Date, months: u32) -> bool {
    months_later(today, months) <= expires
}

/// The first day on which a renewal is no longer too early.
pub fn renewable_from(expires: Date, months: u32) -> Date {
    let from = months_earlier(expires, months);
    // A month's last day is reached from several days: move on until the test itself lets go.
    let mut day = from;
    while valid_for(expires, day, months) {
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
