//! Statute arithmetic on plain types: periods, ages, days, cards. Knows no forms and no answers.

pub mod age;
pub mod card;
pub mod credit;
pub mod days;
pub mod history;
pub mod obligation;
pub mod photo;
pub mod residency;

use chrono::Datelike;

use crate::Date;

/// The same day and month so many years later; 29 February falls on 1 March in a common year, when the year of age or of
/// residence is complete (Interpretation Act, s. 30).
pub fn anniversary(day: Date, years: u32) -> Date {
    let year = day.year() + i32::try_from(years).unwrap_or(i32::MAX - day.year());
    Date::from_ymd_opt(year, day.month(), day.day()).or_else(|| Date::from_ymd_opt(year, 3, 1)).unwrap_or(Date::MAX)
}

/// Calendar months later: the same day of the month, or its last day (Interpretation Act, s. 28).
pub fn months_later(day: Date, months: u32) -> Date {
    day.checked_add_months(chrono::Months::new(months)).unwrap_or(Date::MAX)
}

/// Calendar months earlier: the same day of the month, or its last day (Interpretation Act, s. 28).
pub fn months_earlier(day: Date, months: u32) -> Date {
    day.checked_sub_months(chrono::Months::new(months)).unwrap_or(Date::MIN)
}
