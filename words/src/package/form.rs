//! A form as sheets: its own order and numbers, a box for each answer.

use domain::case::Memo;
use domain::documents::points;
use domain::facts::travel::row_days;
use domain::form::Form;
use domain::key::Blank;
use domain::sheet::{Filled, Line, Part, Rows, fill};
use domain::{Case, Kind, Shown};

use super::{Boxed, Cell, Choice, Head, Paper, Piece, SHEETS_ACCEPTED, Signing, Value, head, list};
use crate::{Words, label, on_paper, option, question};

/// A choice of so many options or fewer is printed as boxes to tick, all of them; of a longer one only what was chosen.
const FEW: usize = 8;

/// The sheets of a form. Sections follow one another; one with a table has a sheet of its own, its extra sheets behind it.
pub fn papers(form: &'static Form, case: &Case, words: &dyn Words) -> Vec<Paper> {
    let memo = Memo::default();
    let case = &case.remembering(&memo);
    let number = words.say(&format!("{}.number", form.id), &[]);
    let mut papers: Vec<Paper> = Vec::new();
    let mut begins = true;
    for part in fill(form, case).sections {
        let name = words.say(&format!("{}-section-{}", form.id, part.id), &[]);
        let long = part.lines.iter().any(|line| matches!(line, Line::Rows(_)));
        if long || begins {
            papers.push(first(form, &number, words));
        }
        begins = long;
        let sheets = part.sheets();
        for (at, sheet) in sheets.iter().enumerate() {
            let body = Section { form, case, words, at }.pieces(sheet);
            if let Some(paper) = papers.last_mut().filter(|_| at == 0) {
                paper.about.push(name.clone());
                paper.body.push(Piece::Heading(name.clone()));
                paper.body.extend(body);
                continue;
            }
            let args = [("section", name.clone().into()), ("at", at.into()), ("of", (sheets.len() - 1).into())];
            papers.push(Paper {
                listed: words.say("print-form.extras", &args),
                notes: vec![words.say("print-form.extra-note", &[("form", number.clone().into())])],
                body,
                ..Paper::new(words.say("print-form.extra", &args), "photocopy", words.lang())
            });
        }
    }
    if let Some(paper) = papers.last_mut() {
        for points in form.told {
            paper.body.extend([Piece::Heading(head(points, words)), Piece::List(list(points, case.edition, words))]);
        }
    }
    papers
}

/// An empty sheet of a form, headed by what it is.
fn first(form: &Form, number: &str, words: &dyn Words) -> Paper {
    let name = words.say(form.id, &[]);
    if SHEETS_ACCEPTED {
        return Paper::new(name, "sign", words.lang());
    }
    let title = words.say("print-form", &[("form", number.to_owned().into())]);
    let notes = vec![name, reminder(form, words)];
    Paper { notes, listed: number.to_owned(), ..Paper::new(title, "copy", words.lang()) }
}

/// What becomes of the official form: it goes into the envelope, unless the form's own words say otherwise.
fn reminder(form: &Form, words: &dyn Words) -> String {
    let own = words.find(&format!("print-reminder-{}", form.id), &[]);
    own.unwrap_or_else(|| words.say("print-form.reminder", &[]))
}

/// What is needed to say what stands on one of a section's sheets.
struct Section<'a> {
    form: &'static Form,
    case: &'a Case<'a>,
    words: &'a dyn Words,
    /// Which of the section's sheets, from 0.
    at: usize,
}

impl Section<'_> {
    /// Everything on the sheet: what has one number stands together, and the number stands there once.
    fn pieces(&self, part: &Part) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let (mut before, mut lines) = (None, part.lines.as_slice());
        while let Some(line) = lines.first() {
            let same = |other: &&Line| place(other) == place(line);
            let (run, rest) = lines.split_at(lines.iter().take_while(same).count());
            let (number, _) = place(line);
            let head = (before != Some(number)).then_some(number);
            (before, lines) = (Some(number), rest);
            match line {
                Line::Blank(_) | Line::Figure { .. } => pieces.push(self.boxes(head, run)),
                Line::Rows(rows) => pieces.push(self.rows(head, rows)),
                Line::Signature { .. } => pieces.extend(self.signatures(head, part.id, run)),
            }
        }
        pieces
    }

    /// The number and its title; neither where it stands above already.
    fn head(&self, number: Option<&str>, instead: impl FnOnce() -> String) -> Head {
        let titled = number.filter(|number| !number.is_empty());
        let title = titled.map_or_else(instead, |number| self.words.say(&question(self.form.id, number), &[]));
        Head { number: number.unwrap_or_default().to_owned(), title }
    }

    /// Answers under one number, each in its box; a single "S.O." when none of them applies.
    fn boxes(&self, number: Option<&str>, run: &[Line]) -> Piece {
        let not_applicable = Some(Shown::NotApplicable);
        let none = run.iter().all(|line| shown(line) == not_applicable.as_ref());
        let alone = none || run.len() == 1;
        let single = || if alone { self.name(&run[0]) } else { String::new() };
        let boxes = if none {
            vec![self.not_applicable()]
        } else {
            let boxed = |line: &Line| {
                let blank = match line {
                    Line::Blank(filled) => Some(&filled.blank),
                    _ => None,
                };
                let name = if alone { String::new() } else { self.name(line) };
                Boxed { name, value: self.value(shown(line), blank) }
            };
            run.iter().map(boxed).collect()
        };
        Piece::Answer { head: self.head(number, single), boxes }
    }

    fn name(&self, line: &Line) -> String {
        match line {
            Line::Blank(filled) => label(self.words, &filled.blank),
            Line::Figure { id, .. } => self.words.say(id, &[]),
            Line::Rows(rows) => self.words.say(&format!("{}.label", rows.table.id), &[]),
            Line::Signature { signer, .. } => self.words.say(&format!("signer.{signer}"), &[]),
        }
    }

    fn not_applicable(&self) -> Boxed {
        Boxed { name: String::new(), value: self.value(Some(&Shown::NotApplicable), None) }
    }

    /// What stands in a box; nothing while there is no answer.
    fn value(&self, shown: Option<&Shown>, blank: Option<&Blank>) -> Value {
        match (blank.map(|blank| (blank, blank.kind)), shown) {
            (Some((blank, Kind::Choice { options, .. })), shown)
                if options.len() <= FEW && shown != Some(&Shown::NotApplicable) =>
            {
                let chosen = |id: &str| matches!(shown, Some(Shown::Choice(_, own)) if *own == id);
                let choice = |id: &&'static str| Choice { on: chosen(id), name: option(self.words, blank, id) };
                Value::Options(options.iter().map(choice).collect())
            }
            (_, shown) => Value::Text(shown.map(|shown| on_paper(self.words, blank, shown)).unwrap_or_default()),
        }
    }

    /// A table with its rows numbered through all its sheets; "S.O." when it does not apply.
    fn rows(&self, number: Option<&str>, rows: &Rows) -> Piece {
        let head = self.head(number, || self.words.say(&format!("{}.label", rows.table.id), &[]));
        if rows.open == Some(false) {
            return Piece::Answer { head, boxes: vec![self.not_applicable()] };
        }
        let columns = columns(rows);
        let days: Vec<Option<u32>> = rows.rows.iter().map(|(id, _)| self.days(rows, id)).collect();
        let counts = days.iter().any(Option::is_some);
        let mut heads = vec![self.words.say("print-form.row", &[])];
        heads.extend(columns.iter().map(|at| label(self.words, &rows.table.columns[*at])));
        heads.extend(counts.then(|| self.words.say("print-form.days", &[])));
        let before = self.at * rows.rows_a_sheet.unwrap_or_default();
        let typed =
            |((_, cells), _): &(&(String, Vec<Filled>), Option<u32>)| cells.iter().any(|cell| cell.typed.is_some());
        let plain = |text: String| Cell { text, whole: false };
        let filled = rows.rows.iter().zip(days).filter(typed).enumerate().map(|(at, ((_, cells), days))| {
            let mut row = vec![plain((before + at + 1).to_string())];
            row.extend(columns.iter().map(|at| self.cell(cells, *at)));
            row.extend(counts.then(|| plain(days.map(|days| days.to_string()).unwrap_or_default())));
            row
        });
        let mut rows: Vec<Vec<Cell>> = filled.collect();
        if rows.is_empty() {
            // Room to write by hand.
            rows = vec![vec![Cell::default(); heads.len()]; 2];
        }
        Piece::Table { head, columns: heads, rows }
    }

    fn days(&self, rows: &Rows, id: &str) -> Option<u32> {
        row_days(&self.case.row(rows.table, id)?)
    }

    /// What stands in a cell. A ticked box before it says why it does not apply.
    fn cell(&self, cells: &[Filled], at: usize) -> Cell {
        let why = at.checked_sub(1).map(|before| &cells[before]).filter(|before| before.shown == Some(Shown::Ticked));
        let text = match (&cells[at].shown, why) {
            (Some(Shown::NotApplicable), Some(why)) => label(self.words, &why.blank),
            (Some(shown), _) => on_paper(self.words, Some(&cells[at].blank), shown),
            (None, _) => String::new(),
        };
        Cell { text, whole: matches!(cells[at].shown, Some(Shown::Date(_) | Shown::Month(..))) }
    }

    /// The boxes to sign that are due, or may be, under what one must know before signing.
    fn signatures(&self, number: Option<&str>, section: &str, run: &[Line]) -> Option<Piece> {
        let due: Vec<String> =
            run.iter().filter(|line| line.open() != Some(false)).map(|line| self.name(line)).collect();
        if due.is_empty() {
            return None;
        }
        let head = number.map(|number| self.head(Some(number), String::new));
        let declares = self.words.find(&format!("print-declares-{}-{section}", self.form.id), &[]);
        let mut said: Vec<String> = declares.into_iter().collect();
        if !SHEETS_ACCEPTED {
            said.push(self.words.say("print-form.sign", &[]));
        }
        Some(signing(head, said, due, self.case, self.words))
    }
}

/// A group of boxes to sign: what is said first, the warning right above, then a box for each.
pub fn signing(number: Option<Head>, said: Vec<String>, who: Vec<String>, case: &Case, words: &dyn Words) -> Piece {
    Piece::Signing(Signing {
        head: number,
        said,
        warning: head(&points::BEFORE_SIGNING, words),
        points: list(&points::BEFORE_SIGNING, case.edition, words),
        who,
        date: words.say("print-form.signature-date", &[]),
    })
}

/// What stands together: lines of one number and of one sort.
fn place(line: &Line) -> (&'static str, u8) {
    match line {
        Line::Blank(filled) => (filled.number, 0),
        Line::Figure { number, .. } => (number, 0),
        Line::Rows(rows) => (rows.number, 1),
        Line::Signature { number, .. } => (number, 2),
    }
}

fn shown(line: &Line) -> Option<&Shown> {
    match line {
        Line::Blank(filled) => filled.shown.as_ref(),
        Line::Figure { shown, .. } => shown.as_ref(),
        Line::Rows(_) | Line::Signature { .. } => None,
    }
}

/// The columns to print: a box to tick is said in the column behind it, and what applies to no row is left out.
fn columns(rows: &Rows) -> Vec<usize> {
    let all = rows.table.columns;
    let applies = |at: usize| rows.rows.iter().any(|(_, cells)| cells[at].shown != Some(Shown::NotApplicable));
    let behind_box = |at: usize| at.checked_sub(1).is_some_and(|before| all[before].kind == Kind::Flag);
    let drawn = |at: &usize| {
        !all[*at].aside && all[*at].kind != Kind::Flag && (rows.rows.is_empty() || behind_box(*at) || applies(*at))
    };
    (0..all.len()).filter(drawn).collect()
}
