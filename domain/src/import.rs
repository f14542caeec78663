//! Trips out of pasted text or a file of separated values. Each line becomes a trip or stays, as it was, with what keeps it
//! from being one: nothing of the text is lost, and nothing in it is guessed.

mod day;
mod lines;

use std::collections::BTreeSet;
use std::ops::Range;

pub use day::{Day, Order};
pub use lines::{Record, Separator, decode, records};

use crate::Date;
use crate::answers::{Answers, Edit};
use crate::case::Case;
use crate::facts::travel::{
    ANY_TRIPS, BACK_ON, LEFT_ON, PLACE, REASON, REASON_OTHER, Reason, TRIPS, TRIPS_PASTED, dates,
};
use crate::fault::Fault;
use crate::read::{YesNo, typed};

/// What a column of the text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The day of leaving.
    LeftOn,
    /// The day of return.
    BackOn,
    /// Where to; several columns are joined.
    Place,
    /// Why; several columns are joined.
    Reason,
    /// Nothing that is asked.
    Nothing,
}

impl Holds {
    /// All of them, as they are offered.
    pub const ALL: [Holds; 5] = [Holds::LeftOn, Holds::BackOn, Holds::Place, Holds::Reason, Holds::Nothing];

    /// The id of its words: that of the column of trips, if it is one.
    pub const fn id(self) -> &'static str {
        match self {
            Holds::LeftOn => "left-on",
            Holds::BackOn => "back-on",
            Holds::Place => "place",
            Holds::Reason => "reason",
            Holds::Nothing => "nothing",
        }
    }
}

/// How the text is read. Proposed by [`propose`], and the person's to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// What stands between the cells of a line.
    pub separator: Separator,
    /// The first line names the columns.
    pub heading: bool,
    /// What each column holds.
    pub columns: Vec<Holds>,
    /// Whether the day or the month comes first where both are figures: said by the person, never proposed.
    pub order: Option<Order>,
}

/// A trip as a line tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trip {
    /// The day of leaving.
    pub left: Date,
    /// The day of return.
    pub back: Date,
    /// Where to; empty when the line does not say.
    pub place: String,
    /// Why, and in which words when it is none of the form's own; `None` when the line does not say.
    pub reason: Option<(Reason, String)>,
}

/// What keeps a line from being a trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No column holds this day.
    NoColumn(Holds),
    /// The line has more cells than there are columns.
    TooManyCells,
    /// The day is not there.
    NoDay(Holds),
    /// What stands there is no date.
    NotADate(Holds),
    /// Day and month may be the one or the other.
    WhichOrder(Holds),
    /// The date cannot be right.
    Wrong(Holds, Fault),
}

impl Why {
    /// The id of its words; a fault has its own.
    pub const fn id(self) -> &'static str {
        match self {
            Why::NoColumn(_) => "no-column",
            Why::TooManyCells => "too-many-cells",
            Why::NoDay(_) => "no-day",
            Why::NotADate(_) => "not-a-date",
            Why::WhichOrder(_) => "which-order",
            Why::Wrong(..) => "wrong",
        }
    }

    /// Every id, once.
    pub const IDS: [&'static str; 6] = ["no-column", "too-many-cells", "no-day", "not-a-date", "which-order", "wrong"];

    /// Which day it is about; `None` for the line as a whole.
    pub const fn about(self) -> Option<Holds> {
        match self {
            Why::NoColumn(about)
            | Why::NoDay(about)
            | Why::NotADate(about)
            | Why::WhichOrder(about)
            | Why::Wrong(about, _) => Some(about),
            Why::TooManyCells => None,
        }
    }
}

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// Nothing stands in it.
    Blank,
    /// The names of the columns.
    Heading,
    /// A trip to add.
    Trip(Trip),
    /// A trip with the dates of one that is listed already: not added again.
    Listed(Trip),
    /// A trip with the dates of an earlier line: not added again.
    Repeated(Trip),
    /// Not understood.
    Not(Why),
}

/// A line of the text; more than one when a line end stands between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which, from 1.
    pub number: usize,
    /// Where it stands in the text, its line end included.
    pub at: Range<usize>,
    /// What it is.
    pub is: Is,
}

/// A date whose day and month may be the one or the other, and both readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Either {
    /// As it stands.
    pub typed: String,
    /// Read with the day first.
    pub day_first: Date,
    /// Read with the month first.
    pub month_first: Date,
}

/// The whole text, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Every line, in order: together they are the text.
    pub lines: Vec<Line>,
    /// The first date for which the order has to be said, whether or not it has been; `None` when there is none.
    pub either: Option<Either>,
}

impl Preview {
    /// The trips to add.
    pub fn trips(&self) -> impl Iterator<Item = &Trip> {
        self.lines.iter().filter_map(|line| match &line.is {
            Is::Trip(trip) => Some(trip),
            _ => None,
        })
    }

    /// The lines that are looked at and not added: not understood, or there already.
    pub fn left(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| matches!(line.is, Is::Listed(_) | Is::Repeated(_) | Is::Not(_)))
    }

    /// What remains of the text once the trips are added: every other line, as it was. Empty when nothing but the heading and
    /// blank lines would remain.
    pub fn remainder(&self, text: &str) -> String {
        if self.left().next().is_none() {
            return String::new();
        }
        let stays = self.lines.iter().filter(|line| !matches!(line.is, Is::Trip(_)));
        stays.filter_map(|line| text.get(line.at.clone())).collect()
    }
}

/// How a text is most likely to be read. The order of day and month is left open.
pub fn propose(text: &str) -> Mapping {
    let score = |separator: Separator| -> usize {
        let dates = |record: &Record| record.cells.iter().filter(|cell| day::is_datelike(cell)).count();
        // Lines with both dates count before lines of many cells.
        let score = |record: &Record| dates(record).min(2) * 1000 + record.cells.len().min(9);
        records(sample(text), separator).iter().map(score).sum()
    };
    let [first, rest @ ..] = Separator::ALL;
    let (mut best, mut most) = (first, score(first));
    for separator in rest {
        let score = score(separator);
        if most < score {
            (best, most) = (separator, score);
        }
    }
    propose_by(text, best)
}

/// The same once it is known what stands between the cells.
pub fn propose_by(text: &str, separator: Separator) -> Mapping {
    let mut records = records(sample(text), separator);
    records.retain(|record| !record.is_blank());
    let has_date = |record: &Record| record.cells.iter().any(|cell| day::is_datelike(cell));
    let heading = records.first().is_some_and(|first| !has_date(first)) && records.iter().any(has_date);
    let names = if heading { records.remove(0).cells } else { Vec::new() };
    let width = if heading { names.len() } else { width(&records) };
    Mapping { separator, heading, columns: columns(&names, &records, width), order: None }
}

/// What stands in each column, to tell columns apart: its name if it has one, and the first text in it.
pub fn examples(text: &str, mapping: &Mapping) -> Vec<String> {
    let mut records = records(sample(text), mapping.separator);
    records.retain(|record| !record.is_blank());
    let names = if mapping.heading && !records.is_empty() { records.remove(0).cells } else { Vec::new() };
    let first = |at: usize| records.iter().find_map(|record| typed(record.cells.get(at)?));
    let said = |at: usize| {
        let name = names.get(at).and_then(|name| typed(name));
        name.into_iter().chain(first(at)).collect::<Vec<_>>().join(" · ")
    };
    (0..mapping.columns.len()).map(said).collect()
}

/// What a proposal looks at: the first lines say how the others are.
fn sample(text: &str) -> &str {
    const LINES: usize = 100;
    let end = text.match_indices('\n').nth(LINES).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// As many columns as a quarter of the lines have: one line with more is more likely to have a comma in a name.
fn width(records: &[Record]) -> usize {
    let mut counts: Vec<usize> = records.iter().map(|record| record.cells.len()).collect();
    counts.sort_unstable_by(|one, other| other.cmp(one));
    counts.get(counts.len().div_ceil(4).saturating_sub(1)).copied().unwrap_or(0)
}

/// The words by which headings name a column: beginnings of words, and whole words.
const NAMES: [(Holds, &[&str], &[&str]); 5] = [
    (
        Holds::Nothing,
        &["note", "comment", "remarque", "nombre", "number", "durée", "duration"],
        &["jours", "days", "no"],
    ),
    (Holds::LeftOn, &["left", "leav", "depart", "départ", "exit", "sorti", "start", "début"], &["from", "du", "out"]),
    (
        Holds::BackOn,
        &["back", "return", "retour", "rentr", "arriv", "entry", "entré"],
        &["to", "au", "end", "fin", "in"],
    ),
    (Holds::Reason, &["reason", "purpose", "raison", "motif"], &["why", "pourquoi", "but"]),
    (Holds::Place, &["place", "destination", "countr", "location", "région", "region"], PLACES),
];
const PLACES: &[&str] =
    &["where", "où", "pays", "ville", "city", "town", "lieu", "endroit", "province", "state", "état"];

fn named(heading: &str) -> Option<Holds> {
    let words: Vec<String> =
        heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let fits = |(_, begins, whole): &&(Holds, &[&str], &[&str])| {
        words.iter().any(|word| begins.iter().any(|own| word.starts_with(own)) || whole.contains(&word.as_str()))
    };
    NAMES.iter().find(fits).map(|(holds, ..)| *holds)
}

/// What each column holds, by its name, else by what stands in it.
fn columns(names: &[String], records: &[Record], width: usize) -> Vec<Holds> {
    let cells = |at: usize| records.iter().filter_map(move |record| typed(record.cells.get(at)?));
    let mostly = |at: usize, is: fn(&str) -> bool| {
        let (all, such) = (cells(at).count(), cells(at).filter(|cell| is(cell)).count());
        0 < such && all < 2 * such
    };
    let mut columns: Vec<Option<Holds>> = (0..width).map(|at| names.get(at).and_then(|name| named(name))).collect();
    // Each day is held once, by the first column named for it in which a date stands, whatever else does.
    for day in [Holds::LeftOn, Holds::BackOn] {
        let mut found = false;
        for (at, column) in columns.iter_mut().enumerate().filter(|(_, column)| **column == Some(day)) {
            let fits = !found && cells(at).any(day::is_datelike);
            *column = fits.then_some(day);
            found |= fits;
        }
    }
    for at in 0..width {
        if columns[at].is_some() {
            continue;
        }
        let is_free = |day: Holds| !columns.contains(&Some(day));
        let day = [Holds::LeftOn, Holds::BackOn].into_iter().find(|day| is_free(*day));
        columns[at] = Some(match day {
            Some(day) if mostly(at, day::is_datelike) => day,
            _ if mostly(at, |cell| known_reason(cell).is_some()) => Holds::Reason,
            _ if mostly(at, |cell| cell.chars().any(char::is_alphabetic) && !day::is_datelike(cell)) => Holds::Place,
            _ => Holds::Nothing,
        });
    }
    columns.into_iter().map(|column| column.unwrap_or(Holds::Nothing)).collect()
}

/// The form's own reasons, as lists name them.
const REASONS: [(Reason, &[&str]); 5] = [
    (
        Reason::Holiday,
        &["holiday", "holidays", "vacation", "vacations", "vacances", "congé", "congés", "tourism", "tourisme"],
    ),
    (Reason::Family, &["family", "family visit", "famille", "visite familiale", "visite de famille"]),
    (Reason::Work, &["work", "business", "travail", "affaires", "emploi", "business trip", "voyage d’affaires"]),
    (Reason::Study, &["study", "studies", "études", "étude", "school", "école"]),
    (Reason::Other, &["other", "autre"]),
];

fn known_reason(text: &str) -> Option<Reason> {
    let text = text.to_lowercase().replace('\'', "’");
    REASONS.iter().find(|(_, names)| names.contains(&text.as_str())).map(|(reason, _)| *reason)
}

/// A reason in the form's terms; in its own words when it is none of them.
fn reason(text: &str) -> Option<(Reason, String)> {
    let text = typed(text)?;
    Some(match known_reason(text) {
        Some(reason) => (reason, String::new()),
        None => (Reason::Other, text.to_owned()),
    })
}

/// Reads a text. Never fails: what is not understood says why.
pub fn read(text: &str, mapping: &Mapping, case: &Case) -> Preview {
    let mut listed: BTreeSet<(Date, Option<Date>)> = case.rows(&TRIPS).iter().filter_map(dates).collect();
    let known = listed.clone();
    let mut preview = Preview::default();
    let mut heading = mapping.heading;
    for (at, record) in records(text, mapping.separator).into_iter().enumerate() {
        let is = if record.is_blank() {
            Is::Blank
        } else if std::mem::take(&mut heading) {
            Is::Heading
        } else {
            preview.either = preview.either.take().or_else(|| either(&record, mapping));
            match trip(&record, mapping, case.today) {
                Err(why) => Is::Not(why),
                Ok(trip) if known.contains(&(trip.left, Some(trip.back))) => Is::Listed(trip),
                Ok(trip) if !listed.insert((trip.left, Some(trip.back))) => Is::Repeated(trip),
                Ok(trip) => Is::Trip(trip),
            }
        };
        preview.lines.push(Line { number: at + 1, at: record.at, is });
    }
    preview
}

/// The cell of the first column that holds something.
fn cell<'a>(record: &'a Record, mapping: &Mapping, holds: Holds) -> Result<Option<&'a str>, Why> {
    let at = mapping.columns.iter().position(|own| *own == holds).ok_or(Why::NoColumn(holds))?;
    Ok(record.cells.get(at).and_then(|cell| typed(cell)))
}

/// The cells of every column that holds something, joined.
fn joined(record: &Record, mapping: &Mapping, holds: Holds) -> String {
    let own = mapping.columns.iter().zip(&record.cells).filter(|(own, _)| **own == holds);
    own.filter_map(|(_, cell)| typed(cell)).collect::<Vec<_>>().join(", ")
}

fn either(record: &Record, mapping: &Mapping) -> Option<Either> {
    [Holds::LeftOn, Holds::BackOn].into_iter().find_map(|holds| {
        let typed = cell(record, mapping, holds).ok()??;
        match day::read(typed, None) {
            Ok(Day::Either { day_first, month_first }) => {
                Some(Either { typed: typed.to_owned(), day_first, month_first })
            }
            _ => None,
        }
    })
}

fn trip(record: &Record, mapping: &Mapping, today: Date) -> Result<Trip, Why> {
    let date = |holds: Holds| {
        let cell = cell(record, mapping, holds)?.ok_or(Why::NoDay(holds))?;
        match day::read(cell, mapping.order) {
            Ok(Day::One(date)) if today < date => Err(Why::Wrong(holds, Fault::InTheFuture)),
            Ok(Day::One(date)) => Ok(date),
            Ok(Day::Either { .. }) => Err(Why::WhichOrder(holds)),
            Err(Some(fault)) => Err(Why::Wrong(holds, fault)),
            Err(None) => Err(Why::NotADate(holds)),
        }
    };
    if mapping.columns.len() < record.cells.len() {
        return Err(Why::TooManyCells);
    }
    let (left, back) = (date(Holds::LeftOn)?, date(Holds::BackOn)?);
    if back < left {
        return Err(Why::Wrong(Holds::BackOn, Fault::BackBeforeLeaving));
    }
    let (place, why) = (joined(record, mapping, Holds::Place), joined(record, mapping, Holds::Reason));
    Ok(Trip { left, back, place, reason: reason(&why) })
}

/// The edits that add the trips of a preview as rows and leave the rest of the text where it is kept. No row is changed.
/// `random` names the rows.
pub fn adding(
    preview: &Preview,
    text: &str,
    answers: &Answers,
    applicant: &str,
    random: impl FnMut() -> u32,
) -> Vec<Edit> {
    let trips: Vec<&Trip> = preview.trips().collect();
    let names = answers.next_names(&TRIPS.path(applicant), trips.len(), random);
    let mut edits = Vec::new();
    if !trips.is_empty() {
        // Who adds trips says that there were some.
        let any = ANY_TRIPS.blank.path(Some(applicant), None).unwrap_or_default();
        edits.push(answers.edit(&any, Some(YesNo::Yes.id())));
    }
    for (trip, name) in trips.into_iter().zip(&names) {
        let row = TRIPS.row_path(applicant, name);
        let mut write = |column: &str, text: &str| {
            if !text.is_empty() {
                edits.push(answers.edit(&format!("{row}{column}"), Some(text)));
            }
        };
        write(LEFT_ON.blank.id, &trip.left.to_string());
        write(BACK_ON.blank.id, &trip.back.to_string());
        write(PLACE.blank.id, &trip.place);
        if let Some((reason, own)) = &trip.reason {
            write(REASON.blank.id, reason.id());
            write(REASON_OTHER.blank.id, own);
        }
    }
    let kept = TRIPS_PASTED.blank.path(Some(applicant), None).unwrap_or_default();
    let rest = preview.remainder(text);
    edits.push(answers.edit(&kept, (!rest.is_empty()).then_some(rest.as_str())));
    edits.retain(|edit| edit.was != edit.now);
    edits
}
