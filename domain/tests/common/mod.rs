//! Cases as text, and sheets as text.
//!
//! A case is one answer a line: `landed-on = 2008-05-01`, `trips/1/left-on = 2012-01-01`, `payment/paid = 50`. What belongs to
//! a person is given to `applicant/a` unless the line says whose it is. A line `path =` types nothing there.
#![allow(dead_code, reason = "every test file takes what it needs")]

pub mod draws;
pub mod people;

use domain::sheet::{Filled, Line, Part, Rows, Sheet};
use domain::topics::page_of;
use domain::{Answers, Case, Date, Draft, Edition, Fault, Shown, sheet};
use expect_test::Expect;

/// The day most worked cases are read on.
pub const TODAY: &str = "2014-03-10";

/// A day.
pub fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("no day: {text}"))
}

/// Answers from text.
pub fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (path, value) = line.split_once('=').unwrap_or_else(|| panic!("no answer: {line}"));
        let path = path.trim();
        let whole = path.starts_with("applicant/") || path == "draft-name" || page_of(path).is_some();
        answers.set(if whole { path.to_owned() } else { format!("applicant/a/{path}") }, value.trim());
    }
    answers
}

/// The case of applicant `a`. Its answers live as long as the test.
pub fn case(text: &str, today: &str) -> Case<'static> {
    of(answers(text), today)
}

/// The case of applicant `a` with answers at hand.
pub fn of(answers: Answers, today: &str) -> Case<'static> {
    Case::new(Box::leak(Box::new(answers)), Edition::default(), day(today)).of("a")
}

/// The draft that holds these answers.
pub fn draft(text: &str) -> Draft {
    let mut draft = Draft::new(Edition::default());
    draft.answers = answers(text);
    draft
}

/// Checks a form filled in on the usual day.
pub fn check(form: &str, text: &str, expect: Expect) {
    check_on(TODAY, form, text, expect);
}

/// Checks a form filled in on a day.
pub fn check_on(today: &str, form: &str, text: &str, expect: Expect) {
    expect.assert_eq(&print(&fill(form, &case(text, today))));
}

/// A form filled in.
pub fn fill(form: &str, case: &Case) -> Sheet {
    let form = case.edition.form(form).unwrap_or_else(|| panic!("no form: {form}"));
    sheet::fill(form, case)
}

/// The part of a sheet with this id.
pub fn part<'a>(sheet: &'a Sheet, id: &str) -> &'a Part {
    sheet.sections.iter().find(|part| part.id == id).unwrap_or_else(|| panic!("no section: {id}"))
}

/// A sheet as text: a section a block, a blank a line. `…` is asked and missing, `?` may or may not be asked, `!` precedes a
/// fault, `~` a warning.
pub fn print(sheet: &Sheet) -> String {
    sheet.sections.iter().map(print_part).collect()
}

/// A section as text.
pub fn print_part(part: &Part) -> String {
    let open = match part.open {
        Some(true) => "",
        Some(false) => " (skipped)",
        None => " (?)",
    };
    let lines: String = part.lines.iter().map(print_line).collect();
    format!("{}{open}\n{lines}", part.id)
}

fn print_line(line: &Line) -> String {
    match line {
        Line::Blank(filled) => format!("  {}\n", named(filled)),
        Line::Rows(rows) => print_rows(rows),
        Line::Figure { number, id, shown } => {
            format!("  {}{id}: {}\n", numbered(number), shown.as_ref().map_or("?".to_owned(), show))
        }
        Line::Signature { number, signer, open } => {
            let open = match open {
                Some(true) => "signs",
                Some(false) => "-",
                None => "?",
            };
            format!("  {}signature of {signer}: {open}\n", numbered(number))
        }
    }
}

fn print_rows(rows: &Rows) -> String {
    let head = match (rows.open, rows.fault) {
        (Some(false), _) => " -".to_owned(),
        (None, _) => " ?".to_owned(),
        (_, Some(fault)) => format!(" !{}", fault.id()),
        _ => String::new(),
    };
    let row = |(name, cells): &(String, Vec<Filled>)| {
        let cells: Vec<String> = cells.iter().map(|cell| format!("{} {}", cell.blank.id, stands(cell))).collect();
        format!("    {name}: {}\n", cells.join(" | "))
    };
    let lines: String = rows.rows.iter().map(row).collect();
    format!("  {}{}:{head}\n{lines}", numbered(rows.number), rows.table.id)
}

fn numbered(number: &str) -> String {
    if number.is_empty() { String::new() } else { format!("{number} ") }
}

fn named(filled: &Filled) -> String {
    format!("{}{}: {}", numbered(filled.number), filled.blank.id, stands(filled))
}

/// What stands in a blank.
pub fn stands(filled: &Filled) -> String {
    let text = match (&filled.shown, &filled.typed, filled.open) {
        (Some(Shown::NotApplicable), _, Some(false)) => "-".to_owned(),
        (Some(shown), _, Some(_)) => show(shown),
        (_, Some(typed), _) => format!("\"{typed}\"{}", if filled.open.is_none() { " ?" } else { "" }),
        (_, None, None) => "?".to_owned(),
        (None, None, Some(_)) if filled.fault == Some(Fault::Missing) => "…".to_owned(),
        (None, None, Some(_)) => String::new(),
    };
    let fault = match filled.fault {
        Some(Fault::Missing) | None => String::new(),
        Some(fault) => format!(" {}{}", if fault.is_warning() { '~' } else { '!' }, fault.id()),
    };
    format!("{text}{fault}")
}

/// One value, without words.
pub fn show(shown: &Shown) -> String {
    match shown {
        Shown::Text(text) => text.clone(),
        Shown::Date(day) => day.to_string(),
        Shown::Month(year, month) => format!("{year}-{month:02}"),
        Shown::Choice(_, id) => (*id).to_owned(),
        Shown::Several(ids) => ids.join(" + "),
        Shown::Country(code) => (*code).to_owned(),
        Shown::Height { cm, feet: None } => format!("{cm} cm"),
        Shown::Height { cm, feet: Some((feet, inches)) } => format!("{cm} cm ({feet} ft {inches} in)"),
        Shown::Money(cents) => format!("{cents} cents"),
        Shown::Count(count) => count.to_string(),
        Shown::Days(days) => format!("{days} days"),
        Shown::Ticked => "x".to_owned(),
        Shown::NotApplicable => "S.O.".to_owned(),
    }
}
