//! Days and months, as people type them in boxes.

use super::{Reads, Shown, number};
use crate::Date;
use crate::fault::Fault;
use crate::key::Kind;

/// The three boxes of a date as they were typed: year, month, day, joined by dashes in that order.
pub fn date_boxes(text: &str) -> [&str; 3] {
    let mut boxes = text.splitn(3, '-').map(str::trim);
    std::array::from_fn(|_| boxes.next().unwrap_or(""))
}

/// Joins three boxes into the text that is stored; empty when all three are.
pub fn join_date_boxes(boxes: [&str; 3]) -> String {
    if boxes.iter().all(|part| part.trim().is_empty()) {
        return String::new();
    }
    // A dash typed inside a box would be read as the edge of one.
    boxes.map(|part| part.replace('-', "\u{2011}")).join("-")
}

fn read_year(text: &str) -> Result<i32, Fault> {
    let year = number(text).filter(|year| text.chars().count() == 4 && 1000 <= *year);
    year.and_then(|year| i32::try_from(year).ok()).ok_or(Fault::YearUnread)
}

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
];

/// A month as a number or by its name in French or English, short or whole.
pub(crate) fn read_month(text: &str) -> Result<u32, Fault> {
    if let Some(month) = number(text) {
        return if (1..=12).contains(&month) { Ok(month) } else { Err(Fault::MonthOutOfRange(month)) };
    }
    let plain = |c: char| match c {
        'é' | 'è' | 'ê' => 'e',
        'û' | 'ù' => 'u',
        c => c,
    };
    // An accent can come as a mark of its own, behind its letter.
    let mark = |c: &char| !matches!(c, '\u{301}' | '\u{302}');
    let name: String = text.trim_end_matches('.').to_lowercase().chars().filter(mark).map(plain).collect();
    let fits =
        |(french, english): &(&str, &str)| name.len() >= 3 && (french.starts_with(&name) || english.starts_with(&name));
    let mut found = (1..).zip(&MONTHS).filter(|(_, names)| fits(names)).map(|(month, _)| month);
    match (found.next(), found.next()) {
        (Some(month), None) => Ok(month),
        _ => Err(Fault::MonthUnread),
    }
}

fn read_day(year: i32, month: u32, text: &str) -> Result<Date, Fault> {
    // "1er" is how French writes the first of a month; English writes "1st", "2nd", "3rd", "4th".
    let bare = ["er", "st", "nd", "rd", "th"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let day = number(bare.trim_end()).ok_or(Fault::DayUnread)?;
    Date::from_ymd_opt(year, month, day).ok_or(Fault::NoSuchDay(day))
}

impl Reads for Date {
    const KIND: Kind = Kind::Date;

    fn read(text: &str) -> Result<Date, Fault> {
        let [year, month, day] = date_boxes(text);
        // An empty box is named before a misread one: the person sees at once what is left to fill.
        if day.is_empty() {
            return Err(Fault::NoDay);
        }
        if month.is_empty() {
            return Err(Fault::NoMonth);
        }
        if year.is_empty() {
            return Err(Fault::NoYear);
        }
        let month = read_month(month)?;
        read_day(read_year(year)?, month, day)
    }

    fn shown(self) -> Shown {
        Shown::Date(self)
    }
}

/// A month, and its day when it is known: what histories ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The year, four digits.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The whole date; `None` when only the month was given.
    pub day: Option<Date>,
}

impl PartialDate {
    /// The earliest day it can be.
    pub fn first(self) -> Date {
        self.day.or_else(|| Date::from_ymd_opt(self.year, self.month, 1)).unwrap_or(Date::MIN)
    }

    /// The latest day it can be.
    pub fn last(self) -> Date {
        let end = || self.first().checked_add_months(chrono::Months::new(1))?.pred_opt();
        self.day.or_else(end).unwrap_or(Date::MAX)
    }
}

impl Reads for PartialDate {
    const KIND: Kind = Kind::PartialDate;

    fn read(text: &str) -> Result<PartialDate, Fault> {
        let [year, month, day] = date_boxes(text);
        if month.is_empty() {
            return Err(Fault::NoMonth);
        }
        if year.is_empty() {
            return Err(Fault::NoYear);
        }
        let (month, year) = (read_month(month)?, read_year(year)?);
        let day = if day.is_empty() { None } else { Some(read_day(year, month, day)?) };
        Ok(PartialDate { year, month, day })
    }

    fn shown(self) -> Shown {
        self.day.map_or(Shown::Month(self.year, self.month), Shown::Date)
    }
}
