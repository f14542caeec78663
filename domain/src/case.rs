//! A case: the answers of one draft read for one person, under one edition, on one day.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::Date;
use crate::answers::Answers;
use crate::editions::Edition;
use crate::fault::Fault;
use crate::key::{Blank, Checks, Column, Gate, Key, Scope, Table};
use crate::read::Reads;

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
    trace: Option<&'a Trace>,
}

/// Which blanks a rule read, so that its verdict can name them. Rows are named by pattern, not one by one.
#[derive(Default)]
pub struct Trace(RefCell<BTreeSet<(Option<String>, Option<&'static str>, &'static str)>>);

impl Trace {
    fn note(&self, applicant: Option<&str>, blank: &Blank) {
        let table = match blank.scope {
            Scope::Row(table) => Some(table),
            _ => None,
        };
        let applicant = if blank.scope == Scope::Household { None } else { applicant };
        let mut reads = self.0.borrow_mut();
        if !reads.iter().any(|(a, t, id)| *id == blank.id && *t == table && a.as_deref() == applicant) {
            reads.insert((applicant.map(str::to_owned), table, blank.id));
        }
    }

    /// The paths read so far, sorted: `applicant/7k2m/landed-on`, `applicant/7k2m/trips/*/left-on`.
    pub fn paths(&self) -> Vec<String> {
        let reads = self.0.borrow();
        let path = |(applicant, table, id): &(Option<String>, Option<&str>, &str)| match (applicant, table) {
            (None, _) => (*id).to_owned(),
            (Some(applicant), None) => format!("applicant/{applicant}/{id}"),
            (Some(applicant), Some(table)) => format!("applicant/{applicant}/{table}/*/{id}"),
        };
        let mut paths: Vec<String> = reads.iter().map(path).collect();
        paths.sort_unstable();
        paths
    }
}

impl<'a> Case<'a> {
    /// The household's case: nobody at hand.
    pub fn new(answers: &'a Answers, edition: &'static Edition, today: Date) -> Case<'a> {
        Case { answers, edition, today, applicant: None, trace: None }
    }

    /// The same case for one applicant.
    pub fn of(self, applicant: &'a str) -> Case<'a> {
        Case { applicant: Some(applicant), ..self }
    }

    /// The same case, noting every blank read.
    pub fn traced(self, trace: &'a Trace) -> Case<'a> {
        Case { trace: Some(trace), ..self }
    }

    /// Everyone in the draft, in the order they were added.
    pub fn applicants(&self) -> Vec<&'a str> {
        self.answers.names("applicant/")
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
        self.note(blank);
        let path = blank.path(self.applicant, None)?;
        Some(self.answers.text(&path)?.trim()).filter(|text| !text.is_empty())
    }

    /// The rows of a table in the order they were added; none when nobody is at hand.
    pub fn rows(&self, table: &'static Table) -> Vec<Row<'a>> {
        let Some(applicant) = self.applicant else { return Vec::new() };
        for column in table.columns.iter().filter(|_| self.trace.is_some()) {
            self.note(column);
        }
        let prefix = table.path(applicant);
        let mut rows: Vec<Row<'a>> = Vec::new();
        for (path, text) in self.answers.from_path(&prefix) {
            let Some((id, column)) = path[prefix.len()..].split_once('/') else { continue };
            match rows.last_mut() {
                Some(row) if row.id == id => row.cells.push((column, text)),
                _ => rows.push(Row { case: *self, table, id, cells: vec![(column, text)] }),
            }
        }
        rows
    }

    /// One row of a table by its name; `None` when there is no such row.
    pub fn row(&self, table: &'static Table, id: &str) -> Option<Row<'a>> {
        let prefix = table.row_path(self.applicant?, id);
        let start = prefix.len() - id.len() - 1;
        let mut row: Option<Row<'a>> = None;
        for (path, text) in self.answers.from_path(&prefix) {
            let cell = (&path[prefix.len()..], text);
            let row = row.get_or_insert_with(|| Row {
                case: *self,
                table,
                id: &path[start..prefix.len() - 1],
                cells: Vec::with_capacity(table.columns.len()),
            });
            row.cells.push(cell);
        }
        row
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
        let text = self.text(blank)?;
        if let Err(fault) = (blank.show)(text) {
            return Some(fault);
        }
        match blank.checks {
            Checks::Case(checks) => checks.iter().find_map(|check| check(self)),
            Checks::Row(_) => None,
        }
    }

    fn note(&self, blank: &Blank) {
        if let Some(trace) = self.trace {
            trace.note(self.applicant, blank);
        }
    }
}

/// One row of a table, with its cells at hand.
#[derive(Clone)]
pub struct Row<'a> {
    /// The case the row belongs to.
    pub case: Case<'a>,
    /// The table it is a row of.
    pub table: &'static Table,
    /// Its name: sorts in the order rows were added.
    pub id: &'a str,
    cells: Vec<(&'a str, &'a str)>,
}

impl<'a> Row<'a> {
    /// What a cell means. `None` when it is missing, cannot be read, or is not asked.
    pub fn get<T: Reads>(&self, column: Column<T>) -> Option<T> {
        if self.open(column.blank.gate) != Some(true) {
            return None;
        }
        self.read(column)
    }

    /// What a cell means, whether or not it is asked: for sums that have looked at the gate once for all rows.
    pub fn read<T: Reads>(&self, column: Column<T>) -> Option<T> {
        T::read(self.text(column.blank.id)?).ok()
    }

    /// True when a box is ticked.
    pub fn ticked(&self, column: Column<crate::read::Flag>) -> bool {
        self.get(column).is_some()
    }

    /// What was typed in a cell, trimmed; `None` when nothing was.
    pub fn text(&self, column: &str) -> Option<&'a str> {
        let (_, text) = self.cells.iter().find(|(id, _)| *id == column)?;
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    /// True when every cell is empty.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Whether one of its blanks is asked.
    pub fn open(&self, gate: Gate) -> Option<bool> {
        match gate {
            Gate::Row(rule) => rule(self),
            other => self.case.open(other),
        }
    }

    /// What is wrong with one of its cells that is asked; `None` when it is fine or missing.
    pub fn fault(&self, blank: &Blank) -> Option<Fault> {
        let text = self.text(blank.id)?;
        if let Err(fault) = (blank.show)(text) {
            return Some(fault);
        }
        match blank.checks {
            Checks::Row(checks) => checks.iter().find_map(|check| check(self)),
            Checks::Case(_) => None,
        }
    }

    /// The path of one of its cells.
    pub fn path(&self, blank: &Blank) -> String {
        blank.path(self.case.applicant, Some(self.id)).unwrap_or_default()
    }
}
