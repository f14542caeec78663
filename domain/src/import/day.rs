//! Days as lists write them: figures in any order, months by name in French or English.

use crate::Date;
use crate::fault::Fault;
use crate::read::{Reads, digit, read_month, typed};

/// What comes first where day and month are both figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 31/12/2013.
    DayFirst,
    /// 12/31/2013.
    MonthFirst,
}

impl Order {
    /// Both.
    pub const ALL: [Order; 2] = [Order::DayFirst, Order::MonthFirst];

    /// The id of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Order::DayFirst => "day-first",
            Order::MonthFirst => "month-first",
        }
    }
}

/// A day read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// There is one way to read it.
    One(Date),
    /// There are two.
    Either {
        /// With the day first.
        day_first: Date,
        /// With the month first.
        month_first: Date,
    },
}

/// Words around a day that say nothing of it.
const AROUND: [&str; 33] = [
    "du",
    "le",
    "au",
    "from",
    "on",
    "of",
    "the",
    "to",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lun",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
];

/// What is put behind the number of a day.
const ORDINALS: [&str; 5] = ["er", "st", "nd", "rd", "th"];

/// The figures and words of a date, without the time of day; `None` when something else stands there.
fn parts(text: &str) -> Option<Vec<String>> {
    let text = typed(text)?;
    // A time of day begins with the figures before its first colon.
    let end = text.find(':').map_or(text.len(), |colon| {
        let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
        before.strip_suffix('T').unwrap_or(before).len()
    });
    let mut parts: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text[..end].chars() {
        let (figure, letter) = (digit(c), c.is_alphabetic() || matches!(c, '\u{301}' | '\u{302}'));
        let begins = if letter { !last.is_alphabetic() } else { digit(last).is_none() };
        match figure.and_then(|figure| char::from_digit(figure, 10)).or(letter.then_some(c)) {
            Some(own) if begins || parts.is_empty() => parts.push(own.to_string()),
            Some(own) => parts.last_mut()?.push(own),
            None if c.is_whitespace() || "-/.,\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}".contains(c) => {}
            None => return None,
        }
        // A mark belongs to the letter before it.
        last = if letter { 'a' } else { c };
    }
    parts.retain(|part| {
        let word = part.to_lowercase();
        !AROUND.contains(&word.as_str()) && !ORDINALS.contains(&word.as_str())
    });
    Some(parts)
}

fn is_figure(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit())
}

/// The three parts of a date, if that is what they are; eight figures are three parts, too.
fn three(text: &str) -> Option<[String; 3]> {
    let parts = parts(text)?;
    if let [all] = parts.as_slice()
        && all.len() == 8
        && is_figure(all)
    {
        return Some([&all[..4], &all[4..6], &all[6..]].map(str::to_owned));
    }
    let words = parts.iter().filter(|part| !is_figure(part)).count();
    let named = parts.iter().filter(|part| !is_figure(part)).all(|word| read_month(word).is_ok());
    <[String; 3]>::try_from(parts).ok().filter(|_| words <= 1 && named)
}

/// Whether a cell looks like a day, readable or not.
pub(super) fn is_datelike(text: &str) -> bool {
    three(text).is_some()
}

/// Reads a day. Once an order was said, it holds for every day in figures.
///
/// # Errors
/// What is wrong with the date; `None` when it is none.
pub(super) fn read(text: &str, order: Option<Order>) -> Result<Day, Option<Fault>> {
    let [one, two, three] = &three(text).ok_or(None)?;
    let date =
        |year: &str, month: &str, day: &str| <Date as Reads>::read(&format!("{year}-{month}-{day}")).map_err(Some);
    let is_year = |part: &str| part.len() == 4 && is_figure(part);
    if let Some(at) = [one, two, three].iter().position(|part| !is_figure(part)) {
        // A month by name leaves no doubt: the other two are the year, by its four figures, and the day.
        let [month, rest @ ..] = match at {
            0 => [one, two, three],
            1 => [two, one, three],
            _ => [three, one, two],
        };
        let [year, day] = if is_year(rest[0]) { rest } else { [rest[1], rest[0]] };
        return date(year, month, day).map(Day::One);
    }
    if is_year(one) {
        return date(one, two, three).map(Day::One);
    }
    let (day_first, month_first) = (date(three, two, one), date(three, one, two));
    match (order, day_first, month_first) {
        (Some(Order::DayFirst), date, _) | (Some(Order::MonthFirst), _, date) => date.map(Day::One),
        (None, Ok(day_first), Ok(month_first)) if day_first != month_first => {
            Ok(Day::Either { day_first, month_first })
        }
        (None, Ok(date), _) | (None, _, Ok(date)) => Ok(Day::One(date)),
        // Neither way: what is said of it is said of the way in which the month could be one.
        (None, Err(Some(Fault::MonthOutOfRange(_))), Err(fault)) | (None, Err(fault), _) => Err(fault),
    }
}

/// Joins what a comma in a date tore apart: `January 5` and `2012`, and the day of the week before it.
pub(super) fn together(cells: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(cells.len());
    for cell in cells {
        let is_year = cell.trim().len() == 4 && cell.trim().bytes().all(|byte| byte.is_ascii_digit());
        let of_month = |before: &String| {
            parts(before).is_some_and(|parts| {
                let words = parts.iter().filter(|part| !is_figure(part)).count();
                parts.len() == 2 && words == 1 && parts.iter().all(|part| is_figure(part) || read_month(part).is_ok())
            })
        };
        let of_week = |before: &String| parts(before).is_some_and(|parts| parts.is_empty() && typed(before).is_some());
        match joined.last_mut() {
            Some(before) if (is_year && of_month(before)) || (of_week(before) && of_month(&cell)) => {
                before.push(',');
                before.push_str(&cell);
            }
            _ => joined.push(cell),
        }
    }
    joined
}

/// What stands between two days in one cell.
const BETWEEN: [&str; 12] =
    [" to ", " until ", " au ", " à ", " jusqu’au ", " jusqu'au ", " - ", " – ", " — ", "–", "—", "→"];

/// Takes two days in one cell apart: `5 January 2012 to 2 March 2012`.
pub(super) fn apart(cells: Vec<String>) -> Vec<String> {
    let two = |cell: &String| {
        // Lower-case letters of ASCII stand where their capitals stood.
        let low = cell.to_ascii_lowercase();
        BETWEEN.iter().find_map(|between| {
            let at = low.match_indices(between).map(|(at, _)| at);
            at.map(|at| (&cell[..at], &cell[at + between.len()..]))
                .find(|(one, other)| is_datelike(one) && is_datelike(other))
                .map(|(one, other)| [one.to_owned(), other.to_owned()])
        })
    };
    let split = |cell: String| match two(&cell) {
        Some(days) => days.to_vec(),
        None => vec![cell],
    };
    cells.into_iter().flat_map(split).collect()
}
