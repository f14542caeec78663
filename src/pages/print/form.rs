//! A form as sheets: its own order and numbers, a box for each answer.

use ::words::{Words, label, on_paper, option};
use domain::case::Memo;
use domain::documents::points;
use domain::facts::travel::row_days;
use domain::form::Form;
use domain::key::Blank;
use domain::sheet::{Filled, Line, Part, Rows, fill};
use domain::{Case, Kind, Shown};

use super::paper::{El, Paper, el, say};
use super::{SHEETS_ACCEPTED, list, tick};
use crate::words::Spoken;

/// A choice of so many options or fewer is printed as boxes to tick, all of them; of a longer one only what was chosen.
const FEW: usize = 8;

/// The sheets of a form. Sections follow one another; one with a table has a sheet of its own, its extra sheets behind it.
pub fn papers(form: &'static Form, case: &Case, words: &Spoken) -> Vec<Paper> {
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
            let body = Section { form, case, words, at }.lines(sheet);
            if let Some(paper) = papers.last_mut().filter(|_| at == 0) {
                paper.about.push(name.clone());
                paper.body.push(say("h3", "", name.clone()));
                paper.body.extend(body);
                continue;
            }
            let args = [("section", name.clone().into()), ("at", at.into()), ("of", (sheets.len() - 1).into())];
            papers.push(Paper {
                listed: words.say("print-form.extras", &args),
                notes: vec![words.say("print-form.extra-note", &[("form", number.clone().into())])],
                body,
                ..Paper::new(words.say("print-form.extra", &args), "photocopy")
            });
        }
    }
    papers
}

/// An empty sheet of a form, headed by what it is.
fn first(form: &Form, number: &str, words: &Spoken) -> Paper {
    let name = words.say(form.id, &[]);
    if SHEETS_ACCEPTED {
        return Paper::new(name, "sign");
    }
    let title = words.say("print-form", &[("form", number.to_owned().into())]);
    let notes = vec![name, words.say("print-form.reminder", &[])];
    Paper { notes, listed: number.to_owned(), ..Paper::new(title, "copy") }
}

/// What is needed to draw one of a section's sheets.
struct Section<'a> {
    form: &'static Form,
    case: &'a Case<'a>,
    words: &'a Spoken,
    /// Which of the section's sheets, from 0.
    at: usize,
}

impl Section<'_> {
    /// Everything on the sheet: what has one number stands together, and the number stands there once.
    fn lines(&self, part: &Part) -> Vec<El> {
        let mut drawn = Vec::new();
        let (mut before, mut lines) = (None, part.lines.as_slice());
        while let Some(line) = lines.first() {
            let same = |other: &&Line| place(other) == place(line);
            let (run, rest) = lines.split_at(lines.iter().take_while(same).count());
            let (number, _) = place(line);
            let head = (before != Some(number)).then_some(number);
            (before, lines) = (Some(number), rest);
            match line {
                Line::Blank(_) | Line::Figure { .. } => drawn.push(self.boxes(head, run)),
                Line::Rows(rows) => drawn.push(self.rows(head, rows)),
                Line::Signature { .. } => drawn.extend(self.signatures(head, part.id, run)),
            }
        }
        drawn
    }

    /// The number and its title; neither where it stands above already.
    fn head(&self, number: Option<&str>, instead: impl FnOnce() -> String) -> Vec<El> {
        let titled = number.filter(|number| !number.is_empty());
        let title = titled.map_or_else(instead, |number| self.words.say(&format!("{}-q{number}", self.form.id), &[]));
        vec![say("span", "qn", number.unwrap_or_default().to_owned()), say("span", "", title)]
    }

    /// Answers under one number, each in its box; a single "S.O." when none of them applies.
    fn boxes(&self, number: Option<&str>, run: &[Line]) -> El {
        let not_applicable = Some(Shown::NotApplicable);
        let none = run.iter().all(|line| shown(line) == not_applicable.as_ref());
        let alone = none || run.len() == 1;
        let single = || if alone { self.name(&run[0]) } else { String::new() };
        let inside = if none {
            vec![self.filled(not_applicable.as_ref(), None)]
        } else {
            let draw = |line: &Line| {
                let blank = match line {
                    Line::Blank(filled) => Some(&filled.blank),
                    _ => None,
                };
                let value = self.filled(shown(line), blank);
                if alone { value } else { el("div", "").holds(vec![say("small", "", self.name(line)), value]) }
            };
            run.iter().map(draw).collect()
        };
        answer(self.head(number, single), el("dd", if alone { "" } else { "boxes" }).holds(inside))
    }

    fn name(&self, line: &Line) -> String {
        match line {
            Line::Blank(filled) => label(self.words, &filled.blank),
            Line::Figure { id, .. } => self.words.say(id, &[]),
            Line::Rows(rows) => self.words.say(&format!("{}.label", rows.table.id), &[]),
            Line::Signature { signer, .. } => self.words.say(&format!("signer.{signer}"), &[]),
        }
    }

    /// A box with what stands in it; empty while there is no answer.
    fn filled(&self, shown: Option<&Shown>, blank: Option<&Blank>) -> El {
        let boxed = el("div", "boxed");
        match (blank.map(|blank| (blank, blank.kind)), shown) {
            (Some((blank, Kind::Choice { options, .. })), shown)
                if options.len() <= FEW && shown != Some(&Shown::NotApplicable) =>
            {
                let chosen = |id: &str| matches!(shown, Some(Shown::Choice(_, own)) if *own == id);
                let draw = |id: &&'static str| {
                    let name = say("span", "", option(self.words, blank, id));
                    el("span", "option").holds(vec![tick(chosen(id), self.words), name])
                };
                boxed.holds(options.iter().map(draw).collect())
            }
            (_, Some(shown)) => say("div", "boxed", on_paper(self.words, blank, shown)),
            (_, None) => boxed,
        }
    }

    /// A table with its rows numbered through all its sheets; "S.O." when it does not apply.
    fn rows(&self, number: Option<&str>, rows: &Rows) -> El {
        let name = self.words.say(&format!("{}.label", rows.table.id), &[]);
        if rows.open == Some(false) {
            let none = self.filled(Some(&Shown::NotApplicable), None);
            return answer(self.head(number, || name), el("dd", "").holds(vec![none]));
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
        let filled = rows.rows.iter().zip(days).filter(typed).enumerate().map(|(at, ((_, cells), days))| {
            let mut row = vec![say("td", "", (before + at + 1).to_string())];
            row.extend(columns.iter().map(|at| self.cell(cells, *at)));
            row.extend(counts.then(|| say("td", "", days.map(|days| days.to_string()).unwrap_or_default())));
            row
        });
        let mut lines: Vec<Vec<El>> = filled.collect();
        if lines.is_empty() {
            // Room to write by hand.
            lines.extend((0..2).map(|_| heads.iter().map(|_| el("td", "")).collect()));
        }
        let row = |cells: Vec<El>| {
            let cells = cells.into_iter().zip(&heads).map(|(cell, head)| cell.with("data-head", head.clone()));
            el("tr", "").holds(cells.collect())
        };
        let body = el("tbody", "").holds(lines.into_iter().map(row).collect());
        let head = heads.iter().map(|head| say("th", "", head.clone()).with("scope", "col".to_owned()));
        let head = el("thead", "").holds(vec![el("tr", "").holds(head.collect())]);
        let caption = el("caption", "").holds(vec![el("div", "numbered").holds(self.head(number, || name))]);
        el("table", "answers").holds(vec![caption, head, body])
    }

    fn days(&self, rows: &Rows, id: &str) -> Option<u32> {
        row_days(&self.case.row(rows.table, id)?)
    }

    /// What stands in a cell. A ticked box before it says why it does not apply.
    fn cell(&self, cells: &[Filled], at: usize) -> El {
        let why = at.checked_sub(1).map(|before| &cells[before]).filter(|before| before.shown == Some(Shown::Ticked));
        let paper = |shown: &Shown| on_paper(self.words, Some(&cells[at].blank), shown);
        match (&cells[at].shown, why) {
            (Some(Shown::NotApplicable), Some(why)) => say("td", "", label(self.words, &why.blank)),
            (Some(shown @ (Shown::Date(_) | Shown::Month(..))), _) => say("td", "whole", paper(shown)),
            (Some(shown), _) => say("td", "", paper(shown)),
            (None, _) => el("td", ""),
        }
    }

    /// The boxes to sign that are due, or may be, under what one must know before signing.
    fn signatures(&self, number: Option<&str>, section: &str, run: &[Line]) -> Vec<El> {
        let due: Vec<String> =
            run.iter().filter(|line| line.open() != Some(false)).map(|line| self.name(line)).collect();
        if due.is_empty() {
            return Vec::new();
        }
        let mut said: Vec<El> = Vec::new();
        said.extend(number.map(|number| el("p", "numbered").holds(self.head(Some(number), String::new))));
        let declares = self.words.find(&format!("print-declares-{}-{section}", self.form.id), &[]);
        said.extend(declares.map(|declares| say("p", "", declares)));
        if !SHEETS_ACCEPTED {
            said.push(say("p", "", self.words.say("print-form.sign", &[])));
        }
        vec![signing(said, &due, self.case, self.words)]
    }
}

/// A group of boxes to sign: what is said first, the warning right above, then a box for each.
pub fn signing(said: Vec<El>, who: &[String], case: &Case, words: &Spoken) -> El {
    let sign = |who: &String| {
        let date = words.say("print-form.signature-date", &[]);
        el("div", "").holds(vec![say("span", "", who.clone()), say("span", "", date)])
    };
    let warning = el("div", "caution").holds(vec![
        say("b", "", words.say("list-before-signing", &[])),
        list(&points::BEFORE_SIGNING, case.edition, words),
    ]);
    let boxes = el("div", "sign").holds(who.iter().map(sign).collect());
    el("section", "signing").holds(said).holds(vec![warning, boxes])
}

fn answer(head: Vec<El>, value: El) -> El {
    el("dl", "line").holds(vec![el("dt", "").holds(head), value])
}

/// What is drawn together: lines of one number and of one sort.
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

/// The columns to draw: a box to tick is said in the column behind it, and what applies to no row is left out.
fn columns(rows: &Rows) -> Vec<usize> {
    let all = rows.table.columns;
    let applies = |at: usize| rows.rows.iter().any(|(_, cells)| cells[at].shown != Some(Shown::NotApplicable));
    let behind_box = |at: usize| at.checked_sub(1).is_some_and(|before| all[before].kind == Kind::Flag);
    let drawn = |at: &usize| all[*at].kind != Kind::Flag && (rows.rows.is_empty() || behind_box(*at) || applies(*at));
    (0..all.len()).filter(drawn).collect()
}
