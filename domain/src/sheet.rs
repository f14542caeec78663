//! A form, or a page of questions, filled in from a case. Derived each time, never stored.

use serde::{Serialize, Serializer};

use crate::Date;
use crate::case::{Case, Memo, Row};
use crate::fault::Fault;
use crate::form::{Asks, Form, Question, Section};
use crate::key::{Blank, Kind, Table};
use crate::read::Shown;

/// A form filled in for one applicant.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sheet {
    /// The form's id.
    pub form: &'static str,
    /// The edition's id.
    pub edition: &'static str,
    /// False when today lies outside the edition's time in force: the print-out says so.
    pub in_force: bool,
    /// Whose it is.
    pub applicant: Option<String>,
    /// Its sections, in the form's order.
    pub sections: Vec<Part>,
}

/// A section filled in.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// The section's id.
    pub id: &'static str,
    /// Whether it is to be completed; `None` while that is not known.
    pub open: Option<bool>,
    /// What stands in it.
    pub lines: Vec<Line>,
}

/// One entry of a sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "line")]
#[allow(clippy::large_enum_variant, reason = "most lines are blanks")]
pub enum Line {
    /// A blank.
    Blank(Filled),
    /// A table.
    Rows(Rows),
    /// A figure worked out.
    Figure {
        /// The form's number.
        number: &'static str,
        /// The id of its words.
        id: &'static str,
        /// `None` while it cannot be told.
        shown: Option<Shown>,
    },
    /// A box to sign.
    Signature {
        /// The form's number.
        number: &'static str,
        /// `applicant` or `parent`.
        signer: &'static str,
        /// Whether this person signs; `None` while the age is not known.
        open: Option<bool>,
    },
}

/// A blank and what stands in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Filled {
    /// The form's number; empty on a page.
    pub number: &'static str,
    /// The blank, by its id.
    #[serde(serialize_with = "id")]
    pub blank: Blank,
    /// Where the answer is stored.
    pub path: String,
    /// Whether it is asked; `None` while that is not known.
    pub open: Option<bool>,
    /// What was typed, as it was; `None` when nothing was.
    pub typed: Option<String>,
    /// What it means, or that it does not apply; `None` when it is missing or cannot be read.
    pub shown: Option<Shown>,
    /// What is wrong with it.
    #[serde(serialize_with = "fault")]
    pub fault: Option<Fault>,
}

/// A table and its rows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rows {
    /// The form's number; empty on a page.
    pub number: &'static str,
    /// The table, by its id.
    #[serde(serialize_with = "table_id")]
    pub table: &'static Table,
    /// Whether it is asked; `None` while that is not known.
    pub open: Option<bool>,
    /// Its rows, each with every column. On a form earliest first, rows without a date last; on a page in the order in which
    /// they were added.
    #[serde(serialize_with = "row_objects")]
    pub rows: Vec<(String, Vec<Filled>)>,
    /// How many of them fit on a sheet; `None` on a page.
    #[serde(skip)]
    pub rows_a_sheet: Option<usize>,
    /// [`Fault::NoRows`] when rows are needed and there is none.
    #[serde(serialize_with = "fault")]
    pub fault: Option<Fault>,
}

fn id<S: Serializer>(blank: &Blank, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&blank.words())
}

fn table_id<S: Serializer>(table: &&'static Table, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(table.id)
}

fn row_objects<S: Serializer>(rows: &[(String, Vec<Filled>)], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Object<'a> {
        row: &'a str,
        cells: &'a [Filled],
    }
    serializer.collect_seq(rows.iter().map(|(row, cells)| Object { row, cells }))
}

fn fault<S: Serializer>(fault: &Option<Fault>, serializer: S) -> Result<S::Ok, S::Error> {
    match fault {
        Some(fault) => serializer.serialize_some(fault.id()),
        None => serializer.serialize_none(),
    }
}

impl PartialEq for Table {
    fn eq(&self, other: &Table) -> bool {
        self.id == other.id
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// Fills a form in for the applicant at hand. Never fails: what cannot be read stands there with its fault.
pub fn fill(form: &'static Form, case: &Case) -> Sheet {
    let memo = Memo::default();
    let case = &case.remembering(&memo);
    Sheet {
        form: form.id,
        edition: case.edition.id,
        in_force: case.edition.in_force(case.today),
        applicant: case.applicant.map(str::to_owned),
        sections: form.sections.iter().map(|section| fill_part(section, opened(form, section, case), case)).collect(),
    }
}

/// Whether a section is to be completed: not when the form is not.
fn opened(form: &Form, section: &Section, case: &Case) -> Option<bool> {
    both(case.open(form.gate), case.open(section.gate))
}

/// Fills one section in, rows in the form's order.
fn fill_part(section: &'static Section, open: Option<bool>, case: &Case) -> Part {
    let stands = |question: &&Question| case.open(question.gate) != Some(false);
    let fill = |question: &Question| {
        let mut line = line(question.number, &question.asks, open, case);
        if let Line::Rows(rows) = &mut line {
            rows.rows_a_sheet = question.rows_a_sheet;
            // What only the rules want is no part of a form.
            rows.rows.iter_mut().for_each(|(_, cells)| cells.retain(|cell| !cell.blank.aside));
            rows.sort();
        }
        line
    };
    Part { id: section.id, open, lines: section.questions.iter().filter(stands).map(fill).collect() }
}

impl Part {
    /// The section as it goes on paper: one sheet, or as many as its longest table needs. The first holds every line with the
    /// rows that fit; each extra one the rows that follow, of the tables that still have some, and nothing else.
    pub fn sheets(&self) -> Vec<Part> {
        let count = |line: &Line| match line {
            Line::Rows(rows) => rows.rows_a_sheet.map_or(1, |fit| rows.rows.len().div_ceil(fit)),
            _ => 1,
        };
        let sheets = self.lines.iter().map(count).max().unwrap_or(1).max(1);
        (0..sheets)
            .map(|at| Part {
                id: self.id,
                open: self.open,
                lines: self.lines.iter().filter_map(|line| line.on_sheet(at)).collect(),
            })
            .collect()
    }
}

impl Rows {
    /// Puts the rows in the form's order.
    pub fn sort(&mut self) {
        let Some(at) = self.table.order.and_then(|order| self.table.columns.iter().position(|own| own.id == order))
        else {
            return;
        };
        // Stable: rows of one day, and rows without a date, keep the order in which they were added.
        self.rows.sort_by_key(|(_, cells)| match cells.get(at).and_then(|cell| cell.shown.as_ref()) {
            Some(Shown::Date(date)) => (false, Some(*date)),
            Some(Shown::Month(year, month)) => (false, Date::from_ymd_opt(*year, *month, 1)),
            _ => (true, None),
        });
    }
}

/// Fills one entry in. `open` is whether what it stands in is to be completed.
pub fn line(number: &'static str, asks: &Asks, open: Option<bool>, case: &Case) -> Line {
    match *asks {
        Asks::Blank(ref blank) => Line::Blank(filled(number, blank, open, case)),
        Asks::Rows(table) => Line::Rows(filled_rows(number, table, open, case)),
        Asks::Figure(id, value) => {
            let shown = if open == Some(false) { Some(Shown::NotApplicable) } else { value(case) };
            Line::Figure { number, id, shown }
        }
        Asks::Signature(signer) => {
            Line::Signature { number, signer: signer.id(), open: both(open, signer.signs(case)) }
        }
    }
}

/// Both are to be completed: no when either is not, unknown when either is.
pub(crate) fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// A blank looked at, and nothing written down of it yet.
struct Look<'a> {
    blank: &'a Blank,
    open: Option<bool>,
    text: Option<&'a str>,
    read: Option<Result<Shown, Fault>>,
    fault: Option<Fault>,
}

/// Looks at a blank; `check` looks at an answer that is asked and reads well.
fn look<'a>(
    blank: &'a Blank,
    open: Option<bool>,
    text: Option<&'a str>,
    check: impl FnOnce() -> Option<Fault>,
) -> Look<'a> {
    let read = text.map(blank.show);
    let fault = match (open, &read) {
        (Some(true), None) if !blank.optional => Some(Fault::Missing),
        (Some(true), Some(Err(fault))) => Some(*fault),
        (Some(true), Some(Ok(_))) => check(),
        _ => None,
    };
    Look { blank, open, text, read, fault }
}

/// Looks at a person's or a household's own blank.
fn look_at<'a>(blank: &'a Blank, open: Option<bool>, case: &Case<'a>) -> Look<'a> {
    look(blank, both(open, case.open(blank.gate)), case.text(blank), || case.check(blank))
}

/// Looks at every cell of a row; `across` is what is wrong with the row beside the others.
fn look_along<'a>(row: &Row<'a>, open: Option<bool>, across: Option<Fault>) -> impl Iterator<Item = Look<'a>> {
    row.table.columns.iter().map(move |column| {
        let across = across.filter(|_| row.table.order == Some(column.id));
        look(column, both(open, row.open(column)), row.text(column), || row.check(column).or(across))
    })
}

/// A table looked at: whether it is asked, its rows with what is wrong with each beside the others, and its own fault.
type Looked<'a> = (Option<bool>, Vec<(Row<'a>, Option<Fault>)>, Option<Fault>);

fn look_through<'a>(table: &'static Table, open: Option<bool>, case: &Case<'a>) -> Looked<'a> {
    let open = both(open, case.open(table.gate));
    let rows = if open == Some(false) { Vec::new() } else { case.rows(table) };
    let across = table.across.map_or_else(Vec::new, |across| across(&rows));
    let none = open == Some(true) && table.needs_rows && rows.is_empty();
    let rows = rows.into_iter().enumerate().map(|(at, row)| (row, across.get(at).copied().flatten())).collect();
    (open, rows, none.then_some(Fault::NoRows))
}

impl Look<'_> {
    /// It is asked, and nothing is there or it cannot be right.
    fn is_unfinished(&self) -> bool {
        self.open == Some(true) && self.fault.is_some_and(|fault| !fault.is_warning())
    }

    fn fill(self, number: &'static str, path: String) -> Filled {
        let Look { blank, open, text, read, fault } = self;
        let shown = match (open, read) {
            (Some(false), _) => Some(Shown::NotApplicable),
            // A box that is not ticked says nothing, and what is not known is left empty.
            (Some(true), None) if blank.optional && !blank.if_known && blank.kind != Kind::Flag => {
                Some(Shown::NotApplicable)
            }
            (_, read) => read.and_then(Result::ok),
        };
        Filled { number, blank: *blank, path, open, typed: text.map(str::to_owned), shown, fault }
    }
}

fn filled(number: &'static str, blank: &Blank, open: Option<bool>, case: &Case) -> Filled {
    look_at(blank, open, case).fill(number, case.path(blank).unwrap_or_default())
}

fn filled_rows(number: &'static str, table: &'static Table, open: Option<bool>, case: &Case) -> Rows {
    let (open, rows, fault) = look_through(table, open, case);
    let rows = rows.iter().map(|(row, across)| (row.id.to_owned(), filled_row(number, row, open, *across))).collect();
    Rows { number, table, open, rows, rows_a_sheet: None, fault }
}

/// One row of a table filled in, for the page on which it is edited; `None` when there is no such row. It is looked at on its
/// own: what is wrong with it beside the others shows in the list.
pub fn fill_row(table: &'static Table, id: &str, case: &Case) -> Option<Vec<Filled>> {
    let memo = Memo::default();
    let row = case.remembering(&memo).row(table, id)?;
    Some(filled_row("", &row, Some(true), None))
}

fn filled_row(number: &'static str, row: &Row, open: Option<bool>, across: Option<Fault>) -> Vec<Filled> {
    look_along(row, open, across)
        .map(|look| {
            let path = row.path(look.blank);
            look.fill(number, path)
        })
        .collect()
}

/// How an entry stands, without filling it in.
pub fn tally(asks: &Asks, open: Option<bool>, case: &Case) -> Tally {
    let mut tally = Tally::default();
    match asks {
        Asks::Blank(blank) => tally.add(&look_at(blank, open, case)),
        Asks::Rows(table) => {
            let (open, rows, fault) = look_through(table, open, case);
            tally.missing += usize::from(fault.is_some());
            tally.unknown += usize::from(open.is_none());
            for (row, across) in &rows {
                look_along(row, open, *across).for_each(|look| tally.add(&look));
            }
        }
        Asks::Figure(..) | Asks::Signature(_) => {}
    }
    tally
}

/// What a form still wants, without filling it in: the paths that are asked and missing or wrong, and those not known to be
/// asked yet. A table that lacks rows, or may be asked, is named by its first column.
pub fn unfinished(form: &'static Form, case: &Case) -> (Vec<String>, Vec<String>) {
    let memo = Memo::default();
    let case = &case.remembering(&memo);
    let (mut asked, mut unknown) = (Vec::new(), Vec::new());
    for section in form.sections {
        let open = opened(form, section, case);
        for question in section.questions.iter().filter(|question| case.open(question.gate) != Some(false)) {
            match &question.asks {
                Asks::Blank(blank) => {
                    let look = look_at(blank, open, case);
                    if look.is_unfinished() {
                        asked.extend(case.path(blank));
                    } else if look.open.is_none() {
                        unknown.extend(case.path(blank));
                    }
                }
                Asks::Rows(table) => {
                    let (open, rows, fault) = look_through(table, open, case);
                    let first = || table.columns.first().and_then(|column| case.column_path(table, column));
                    asked.extend(fault.and_then(|_| first()));
                    unknown.extend(if open.is_none() { first() } else { None });
                    for (row, across) in &rows {
                        for look in look_along(row, open, *across).filter(|look| !look.blank.aside) {
                            if look.is_unfinished() {
                                asked.push(row.path(look.blank));
                            } else if look.open.is_none() {
                                unknown.push(row.path(look.blank));
                            }
                        }
                    }
                }
                Asks::Figure(..) | Asks::Signature(_) => {}
            }
        }
    }
    (asked, unknown)
}

impl Line {
    /// What of it stands on one of its section's sheets, counted from 0; `None` when nothing does.
    fn on_sheet(&self, at: usize) -> Option<Line> {
        if let Line::Rows(Rows { number, table, open, ref rows, rows_a_sheet: Some(fit), fault }) = *self {
            let rows: Vec<_> = rows.iter().skip(at * fit).take(fit).cloned().collect();
            let stands = at == 0 || !rows.is_empty();
            stands.then_some(Line::Rows(Rows { number, table, open, rows, rows_a_sheet: Some(fit), fault }))
        } else {
            (at == 0).then(|| self.clone())
        }
    }

    /// Every fault of a blank in it, with its path. A table's own fault is the table's.
    pub fn faults(&self) -> Vec<(&str, &Blank, Fault)> {
        match self {
            Line::Blank(filled) => {
                filled.fault.map(|fault| (filled.path.as_str(), &filled.blank, fault)).into_iter().collect()
            }
            Line::Rows(rows) => rows
                .rows
                .iter()
                .flat_map(|(_, cells)| cells)
                .filter_map(|cell| Some((cell.path.as_str(), &cell.blank, cell.fault?)))
                .collect(),
            Line::Figure { .. } | Line::Signature { .. } => Vec::new(),
        }
    }

    /// Whether it is asked; `None` while that is not known.
    pub fn open(&self) -> Option<bool> {
        match self {
            Line::Blank(filled) => filled.open,
            Line::Rows(rows) => rows.open,
            Line::Figure { .. } => Some(true),
            Line::Signature { open, .. } => *open,
        }
    }

    /// How it stands.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        match self {
            Line::Blank(filled) => tally.count(filled.open, filled.fault, filled.typed.is_some()),
            Line::Rows(rows) => {
                tally.missing += usize::from(rows.fault.is_some());
                tally.unknown += usize::from(rows.open.is_none());
                let cells = rows.rows.iter().flat_map(|(_, cells)| cells);
                cells.for_each(|cell| tally.count(cell.open, cell.fault, cell.typed.is_some()));
            }
            Line::Figure { .. } | Line::Signature { .. } => {}
        }
        tally
    }
}

/// How many blanks are in which state. Warnings count as answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Asked and answered.
    pub answered: usize,
    /// Asked, required, and nothing typed; or a table that lacks rows.
    pub missing: usize,
    /// Typed, and wrong.
    pub wrong: usize,
    /// Not known yet whether it is asked.
    pub unknown: usize,
}

impl Tally {
    fn add(&mut self, look: &Look) {
        self.count(look.open, look.fault, look.text.is_some());
    }

    fn count(&mut self, open: Option<bool>, fault: Option<Fault>, typed: bool) {
        match (open, fault) {
            (None, _) => self.unknown += 1,
            (Some(false), _) => {}
            (Some(true), Some(fault)) if fault.is_missing() => self.missing += 1,
            (Some(true), Some(fault)) if !fault.is_warning() => self.wrong += 1,
            (Some(true), _) => self.answered += usize::from(typed),
        }
    }

    /// Nothing is missing, wrong or unknown.
    pub fn is_complete(&self) -> bool {
        self.missing + self.wrong + self.unknown == 0
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), |sum, tally| Tally {
            answered: sum.answered + tally.answered,
            missing: sum.missing + tally.missing,
            wrong: sum.wrong + tally.wrong,
            unknown: sum.unknown + tally.unknown,
        })
    }
}
