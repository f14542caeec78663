//! A case: the answers of one draft read for one person, under one edition, on one day.

use std::any::{Any, TypeId};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::Date;
use crate::answers::Answers;
use crate::editions::Edition;
use crate::facts::household::SameAs;
use crate::fault::Fault;
use crate::key::{Blank, Checks, Column, Gate, Key, Scope, Table};
use crate::read::{Reads, typed};

/// What a rule reads. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// Everything typed.
    pub answers: &'a Answers,
    /// Whose figures hold.
    pub edition: &'static Edition,
    /// The day the case is read on.
    pub today: Date,
    /// Who is at hand; `None` for the household.
    pub applicant: Option<&'a str>,
    first: Option<&'a str>,
    trace: Option<&'a Trace>,
    memo: Option<&'a Memo>,
}

/// A blank read: whose, of which table, which.
type Read = (Option<String>, Option<&'static str>, &'static str);

/// Which blanks a rule read, so that its verdict can name them. Rows are named by pattern, not one by one.
#[derive(Default)]
pub struct Trace(RefCell<Vec<Read>>);

impl Trace {
    fn note(&self, whose: Option<&str>, blank: &Blank) {
        let table = match blank.scope {
            Scope::Row(table) | Scope::HouseholdRow(table) => Some(table),
            Scope::Household | Scope::Applicant => None,
        };
        let of_household = matches!(blank.scope, Scope::Household | Scope::HouseholdRow(_));
        self.add(if of_household { None } else { whose }, table, blank.id);
    }

    fn add(&self, applicant: Option<&str>, table: Option<&'static str>, id: &'static str) {
        let mut reads = self.0.borrow_mut();
        // A rule reads few blanks, each many times.
        if !reads.iter().any(|(a, t, i)| *i == id && *t == table && a.as_deref() == applicant) {
            reads.push((applicant.map(str::to_owned), table, id));
        }
    }

    fn add_all(&self, other: &Trace) {
        other.0.borrow().iter().for_each(|(applicant, table, id)| self.add(applicant.as_deref(), *table, id));
    }

    /// The paths read so far, sorted: `applicant/7k2m/landed-on`, `applicant/7k2m/trips/*/left-on`.
    pub fn paths(&self) -> Vec<String> {
        let reads = self.0.borrow();
        let path = |(applicant, table, id): &Read| match (applicant, table) {
            (None, None) => (*id).to_owned(),
            (None, Some(table)) => format!("{table}/*/{id}"),
            (Some(applicant), None) => format!("applicant/{applicant}/{id}"),
            (Some(applicant), Some(table)) => format!("applicant/{applicant}/{table}/*/{id}"),
        };
        let mut paths: Vec<String> = reads.iter().map(path).collect();
        paths.sort_unstable();
        paths
    }
}

/// What was already worked out for answers that do not change meanwhile: see [`Case::once`].
#[derive(Default)]
pub struct Memo(RefCell<Vec<Remembered>>);

struct Remembered {
    applicant: Option<String>,
    today: Date,
    edition: &'static str,
    of: TypeId,
    value: Rc<dyn Any>,
    reads: Rc<Trace>,
}

impl<'a> Case<'a> {
    /// The household's case: nobody at hand.
    pub fn new(answers: &'a Answers, edition: &'static Edition, today: Date) -> Case<'a> {
        Case {
            answers,
            edition,
            today,
            applicant: None,
            first: answers.first_name("applicant/"),
            trace: None,
            memo: None,
        }
    }

    /// The same case for one applicant.
    pub fn of(self, applicant: &'a str) -> Case<'a> {
        Case { applicant: Some(applicant), ..self }
    }

    /// The same case, noting every blank read.
    pub fn traced(self, trace: &'a Trace) -> Case<'a> {
        Case { trace: Some(trace), ..self }
    }

    /// The same case, keeping what [`Case::once`] works out. A case that has a memo keeps its own.
    pub fn remembering(self, memo: &'a Memo) -> Case<'a> {
        Case { memo: self.memo.or(Some(memo)), ..self }
    }

    /// Works something out once for each person and day, however many rules ask for it: sums over rows. What was read for it
    /// is noted each time. `T` names it: two different sums need two types.
    pub fn once<T: Clone + 'static>(&self, find: fn(&Case) -> T) -> T {
        let Some(memo) = self.memo else { return find(self) };
        let known = memo.0.borrow().iter().find_map(|known| {
            let here = known.of == TypeId::of::<T>()
                && known.applicant.as_deref() == self.applicant
                && known.today == self.today
                && known.edition == self.edition.id;
            here.then(|| (Rc::clone(&known.value), Rc::clone(&known.reads)))
        });
        let (value, reads) = known.unwrap_or_else(|| {
            let reads = Rc::new(Trace::default());
            let value: Rc<dyn Any> = Rc::new(find(&Case { trace: Some(&reads), ..*self }));
            memo.0.borrow_mut().push(Remembered {
                applicant: self.applicant.map(str::to_owned),
                today: self.today,
                edition: self.edition.id,
                of: TypeId::of::<T>(),
                value: Rc::clone(&value),
                reads: Rc::clone(&reads),
            });
            (value, reads)
        });
        if let Some(trace) = self.trace {
            trace.add_all(&reads);
        }
        value.downcast_ref::<T>().cloned().unwrap_or_else(|| find(self))
    }

    /// Everyone in the draft, in the order they were added.
    pub fn applicants(&self) -> Vec<&'a str> {
        self.answers.names("applicant/")
    }

    /// Who began the draft; `None` while nobody is in it.
    pub fn first(&self) -> Option<&'a str> {
        self.first
    }

    /// The applicant at hand began the draft, or nobody is at hand.
    pub fn is_first(&self) -> bool {
        self.applicant.is_none() || self.applicant == self.first || self.first.is_none()
    }

    /// Whether the applicant at hand answers for themselves what is shared by the named key: `Some(false)` where they said that
    /// the first one's answers count, `None` while they have not said. Who is first, and what is never shared, is one's own.
    pub fn has_own(&self, shared: Option<&'static str>) -> Option<bool> {
        match shared.filter(|_| !self.is_first()) {
            None => Some(true),
            Some(by) => match self.said_of(by) {
                Some(SameAs::First) => Some(false),
                Some(SameAs::Own) => Some(true),
                None => None,
            },
        }
    }

    /// Whose answers are read: the first applicant's where the applicant at hand said so, else their own. One step and no
    /// more: what the first one says of sharing is not looked at.
    fn whose(&self, shared: Option<&'static str>) -> Option<&'a str> {
        if let Some(by) = shared.filter(|_| !self.is_first()) {
            if let (Some(trace), Some(own)) = (self.trace, self.applicant) {
                trace.add(Some(own), None, by);
            }
            if self.said_of(by) == Some(SameAs::First) {
                return self.first;
            }
        }
        self.applicant
    }

    fn said_of(&self, by: &str) -> Option<SameAs> {
        let path = ["applicant/", self.applicant?, "/", by].concat();
        SameAs::read(typed(self.answers.text(&path)?)?).ok()
    }

    /// The path of the answer that is read for a blank; `None` when it needs an applicant and nobody is at hand.
    pub fn path(&self, blank: &Blank) -> Option<String> {
        blank.path(self.whose(blank.shared), None)
    }

    /// The path of a column of the rows that are read, `*` for the row; `None` when nobody is at hand.
    pub fn column_path(&self, table: &'static Table, column: &Blank) -> Option<String> {
        column.path(self.whose(table.shared), Some("*"))
    }

    /// What an answer means. `None` when it is missing, cannot be read, or is not asked (its gate is not open).
    pub fn get<T: Reads>(&self, key: Key<T>) -> Option<T> {
        if let Gate::Case(gate) = key.blank.gate
            && gate(self) != Some(true)
        {
            return None;
        }
        T::read(self.text(&key.blank)?).ok()
    }

    /// True when a box is ticked. A box that is not ticked, or not asked, is not.
    pub fn ticked(&self, key: Key<crate::read::Flag>) -> bool {
        self.get(key).is_some()
    }

    /// What was typed, trimmed; `None` when nothing was. Does not look at the gate.
    pub fn text(&self, blank: &Blank) -> Option<&'a str> {
        let whose = self.whose(blank.shared);
        self.note(whose, blank);
        let path = blank.path(whose, None)?;
        typed(self.answers.text(&path)?)
    }

    /// The rows of a table in the order they were added; none when it is a person's and nobody is at hand.
    pub fn rows(&self, table: &'static Table) -> Vec<Row<'a>> {
        let Some(whose) = table.whose(self.whose(table.shared)) else { return Vec::new() };
        // A table without rows was looked at, too.
        if let Some(column) = table.columns.first() {
            self.note(Some(whose), column);
        }
        let prefix = table.path(whose);
        let is_hidden = self.hides(table, whose);
        let mut cells: Vec<(&str, &str)> = Vec::new();
        let mut starts: Vec<(&str, usize)> = Vec::new();
        for (path, text) in self.answers.from_path(&prefix) {
            let Some((id, column)) = path[prefix.len()..].split_once('/') else { continue };
            if id.is_empty() || is_hidden(column) {
                continue;
            }
            if starts.last().is_none_or(|(last, _)| *last != id) {
                starts.push((id, cells.len()));
            }
            cells.push((column, text));
        }
        let ends: Vec<usize> = starts.iter().skip(1).map(|(_, start)| *start).chain([cells.len()]).collect();
        let gates = table.columns.iter().map(|_| OnceCell::new()).collect();
        let shared = Rc::new(Shared { cells, gates });
        let row =
            |((id, start), end)| Row { case: *self, table, whose, id, cells: (start, end), shared: Rc::clone(&shared) };
        starts.into_iter().zip(ends).map(row).collect()
    }

    /// Which columns of rows that are another's are not read: those that are everyone's own.
    fn hides(&self, table: &'static Table, whose: &str) -> impl Fn(&str) -> bool + use<> {
        let theirs = table.shared.is_some() && self.applicant != Some(whose);
        move |column| theirs && table.is_own(column)
    }

    /// One row of a table, found without walking the others; `None` when there is no such row.
    pub fn row(&self, table: &'static Table, id: &str) -> Option<Row<'a>> {
        let whose = table.whose(self.whose(table.shared))?;
        let prefix = table.row_path(whose, id);
        let start = table.path(whose).len();
        let is_hidden = self.hides(table, whose);
        let cells = self.answers.from_path(&prefix).map(|(path, text)| (&path[prefix.len()..], text));
        let cells: Vec<(&str, &str)> = cells.filter(|(column, _)| !is_hidden(column)).collect();
        let (path, _) = self.answers.from_path(&prefix).next()?;
        let gates = table.columns.iter().map(|_| OnceCell::new()).collect();
        let (case, id, end) = (*self, &path[start..prefix.len() - 1], cells.len());
        Some(Row { case, table, whose, id, cells: (0, end), shared: Rc::new(Shared { cells, gates }) })
    }

    /// Whether a blank is asked: `None` while an answer that decides it is missing.
    pub fn open(&self, gate: Gate) -> Option<bool> {
        match gate {
            Gate::Always => Some(true),
            Gate::Case(rule) => rule(self),
            Gate::Row(_) => None,
        }
    }

    /// What is wrong with one of this case's own blanks that is asked (not a row's): what was typed and cannot be read, or
    /// the first check that speaks. `None` when it is fine or missing.
    pub fn fault(&self, blank: &Blank) -> Option<Fault> {
        let read = (blank.show)(self.text(blank)?);
        read.err().or_else(|| self.check(blank))
    }

    /// The first check of a blank that reads well which has something to say.
    pub(crate) fn check(&self, blank: &Blank) -> Option<Fault> {
        match blank.checks {
            Checks::Case(checks) => checks.iter().find_map(|check| check(self)),
            Checks::Row(_) => None,
        }
    }

    fn note(&self, whose: Option<&str>, blank: &Blank) {
        if let Some(trace) = self.trace {
            trace.note(whose, blank);
        }
    }
}

/// One row of a table, with its cells at hand. Cheap to copy.
#[derive(Clone)]
pub struct Row<'a> {
    /// The case the row belongs to.
    pub case: Case<'a>,
    /// The table it is a row of.
    pub table: &'static Table,
    /// Whose row it is: the applicant at hand's, or the first's where these count for both.
    pub whose: &'a str,
    /// Its name: sorts in the order rows were added.
    pub id: &'a str,
    cells: (usize, usize),
    shared: Rc<Shared<'a>>,
}

/// What the rows of a table have in common.
struct Shared<'a> {
    /// Every cell of every row: column and text.
    cells: Vec<(&'a str, &'a str)>,
    /// Whether each column is asked, for gates that look at the case as a whole: looked at once, not once a row.
    gates: Vec<OnceCell<Option<bool>>>,
}

impl<'a> Row<'a> {
    /// What a cell means. `None` when it is missing, cannot be read, or is not asked.
    pub fn get<T: Reads>(&self, column: Column<T>) -> Option<T> {
        if self.open(&column.blank) != Some(true) {
            return None;
        }
        self.read(column)
    }

    /// What a cell means, whether or not it is asked: for sums that have looked at the gate once for all rows.
    pub fn read<T: Reads>(&self, column: Column<T>) -> Option<T> {
        T::read(self.text(&column.blank)?).ok()
    }

    /// True when a box is ticked. A box that is not ticked, or not asked, is not.
    pub fn ticked(&self, column: Column<crate::read::Flag>) -> bool {
        self.get(column).is_some()
    }

    /// What was typed in a cell, trimmed; `None` when nothing was. Does not look at the gate.
    pub fn text(&self, column: &Blank) -> Option<&'a str> {
        self.case.note(Some(self.whose), column);
        let (_, text) = self.cells().iter().find(|(id, _)| *id == column.id)?;
        typed(text)
    }

    /// True when every cell is empty.
    pub fn is_empty(&self) -> bool {
        self.cells().iter().all(|(_, text)| typed(text).is_none())
    }

    /// Whether one of its blanks is asked; `None` while an answer that decides it is missing.
    pub fn open(&self, blank: &Blank) -> Option<bool> {
        match blank.gate {
            Gate::Always => Some(true),
            Gate::Row(rule) => rule(self),
            Gate::Case(rule) => match self.table.columns.iter().position(|column| column.id == blank.id) {
                Some(at) => *self.shared.gates[at].get_or_init(|| rule(&self.case)),
                None => rule(&self.case),
            },
        }
    }

    /// What is wrong with one of its cells that is asked; `None` when it is fine or missing.
    pub fn fault(&self, blank: &Blank) -> Option<Fault> {
        let read = (blank.show)(self.text(blank)?);
        read.err().or_else(|| self.check(blank))
    }

    /// The first check of a cell that reads well which has something to say.
    pub(crate) fn check(&self, blank: &Blank) -> Option<Fault> {
        match blank.checks {
            Checks::Row(checks) => checks.iter().find_map(|check| check(self)),
            Checks::Case(_) => None,
        }
    }

    /// The path of one of its cells.
    pub fn path(&self, blank: &Blank) -> String {
        blank.path(Some(self.whose), Some(self.id)).unwrap_or_default()
    }

    fn cells(&self) -> &[(&'a str, &'a str)] {
        &self.shared.cells[self.cells.0..self.cells.1]
    }
}
