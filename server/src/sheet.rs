//! `guichet sheet`: a form filled in from a draft, as JSON or to be read.

use crate::{
    draft::{File, json},
    tongue::{Tongue, book},
};
use domain::{
    Blank, Case, Edition, Shown,
    facts::person::{LANGUAGE, Language},
    form::Form,
    key::Kind,
    output,
    sheet::{Filled, Line, Part},
};
use serde::Serialize;
use std::fmt::Write;
use words::{Lang, Under, Words};

/// What `guichet sheet` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The form, as imm5444
    form: String,
    #[command(flatten)]
    file: File,
    /// Whose form, when the draft holds several people
    #[arg(long, value_name = "ID")]
    applicant: Option<String>,
    /// Add words in this language
    #[arg(long)]
    lang: Option<Tongue>,
    /// Print text to be read, in the language of service unless --lang says another
    #[arg(long)]
    text: bool,
}

/// The form, as JSON or text.
///
/// # Errors
/// The draft cannot be read, or holds no such form or person.
pub fn run(arguments: &Arguments) -> Result<String, String> {
    let (draft, edition, today) = arguments.file.open()?;
    let form = edition.form(&arguments.form).ok_or_else(|| {
        let known: Vec<&str> = edition.forms().iter().map(|form| form.id).collect();
        format!("there is no form \"{}\"; there is: {}", arguments.form, known.join(", "))
    })?;
    let case = Case::new(&draft.answers, edition, today);
    let case = case.of(whose(&case, arguments.applicant.as_deref())?);
    let sheet = output::sheet(form, &case);
    match (arguments.text, arguments.lang) {
        (true, tongue) => {
            let book = book(tongue.map_or_else(|| of_service(&case), Tongue::lang));
            Ok(text(&Under::new(&book, edition), form, &sheet))
        }
        (false, Some(tongue)) => json(&worded(&Under::new(&book(tongue.lang()), edition), form, &sheet)),
        (false, None) => json(&sheet),
    }
}

/// The language of service.
pub(crate) fn of_service(case: &Case) -> Lang {
    match case.get(LANGUAGE) {
        Some(Language::English) => Lang::En,
        Some(Language::French) | None => Lang::Fr,
    }
}

/// Who is asked for, or the only one there is.
pub(crate) fn whose<'a>(case: &Case<'a>, asked: Option<&str>) -> Result<&'a str, String> {
    let everyone = case.applicants();
    match (asked, everyone.as_slice()) {
        (Some(asked), people) => people
            .iter()
            .copied()
            .find(|applicant| *applicant == asked)
            .ok_or_else(|| format!("there is no applicant \"{asked}\"; there is: {}", people.join(", "))),
        (None, [only]) => Ok(*only),
        (None, []) => Err("the draft holds nobody yet".to_owned()),
        (None, several) => Err(format!("say whose form with --applicant; there is: {}", several.join(", "))),
    }
}

/// A sheet, and beside each part and line its words.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    sheet: &'a output::Filled,
    lang: &'static str,
    words: Title,
    /// The words of each section, in the sheet's order.
    worded: Vec<WordedPart>,
}

#[derive(Serialize)]
struct Title {
    title: String,
    number: String,
    /// Said when today lies outside the edition's time in force.
    notice: Option<String>,
}

#[derive(Serialize)]
struct WordedPart {
    id: &'static str,
    title: String,
    /// The words of each line, in the section's order.
    lines: Vec<WordedLine>,
}

#[derive(Serialize)]
struct WordedLine {
    /// The question in the form's own terms; `None` where the form prints no number.
    question: Option<String>,
    label: String,
    /// What stands there; `None` for tables, and where nothing does.
    value: Option<String>,
    /// What is wrong with it.
    fault: Option<String>,
    /// A table's rows: the words of each cell, in the order of its columns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<Vec<WordedCell>>,
}

#[derive(Serialize)]
struct WordedCell {
    label: String,
    value: Option<String>,
    fault: Option<String>,
}

fn worded<'a>(words: &dyn Words, form: &Form, sheet: &'a output::Filled) -> Worded<'a> {
    let part = |part: &Part| WordedPart {
        id: part.id,
        title: words.say(&format!("{}-section-{}", form.id, part.id), &[]),
        lines: part.lines.iter().map(|line| worded_line(words, form, line)).collect(),
    };
    let words_of = Title {
        title: words.say(form.id, &[]),
        number: words.say(&format!("{}.number", form.id), &[]),
        notice: Edition::find(sheet.edition.id).and_then(|edition| words::notice(words, edition, sheet.today)),
    };
    Worded { sheet, lang: words.lang().code(), words: words_of, worded: sheet.sections.iter().map(part).collect() }
}

fn worded_line(words: &dyn Words, form: &Form, line: &Line) -> WordedLine {
    let question = |number: &str| (!number.is_empty()).then(|| words.say(&words::question(form.id, number), &[]));
    match line {
        Line::Blank(filled) => {
            let WordedCell { label, value, fault } = worded_cell(words, filled);
            WordedLine { question: question(filled.number), label, value, fault, rows: Vec::new() }
        }
        Line::Rows(rows) => WordedLine {
            question: question(rows.number),
            label: words
                .find(&format!("{}.label", rows.table.id), &[])
                .unwrap_or_else(|| words.say(rows.table.id, &[])),
            value: None,
            fault: rows.fault.map(|fault| words::fault(words, fault)),
            rows: rows
                .rows
                .iter()
                .map(|(_, cells)| cells.iter().map(|cell| worded_cell(words, cell)).collect())
                .collect(),
        },
        Line::Figure { number, id, shown } => WordedLine {
            question: question(number),
            label: words.say(id, &[]),
            value: shown.as_ref().map(|shown| words::on_paper(words, None, shown)),
            fault: None,
            rows: Vec::new(),
        },
        Line::Signature { number, signer, open } => WordedLine {
            question: question(number),
            label: words.say(&format!("signer.{signer}"), &[]),
            value: (*open == Some(false)).then(|| words::shown(words, None, &Shown::NotApplicable)),
            fault: None,
            rows: Vec::new(),
        },
    }
}

fn worded_cell(words: &dyn Words, filled: &Filled) -> WordedCell {
    WordedCell {
        label: words::label(words, &filled.blank),
        value: value(words, &filled.blank, filled),
        fault: filled.fault.map(|fault| words::fault(words, fault)),
    }
}

/// What stands in a blank: what it means, or what was typed when that cannot be read.
fn value(words: &dyn Words, blank: &Blank, filled: &Filled) -> Option<String> {
    let read = filled.shown.as_ref().map(|shown| words::on_paper(words, Some(blank), shown));
    read.or_else(|| filled.typed.clone())
}

/// A sheet to be read.
fn text(words: &dyn Words, form: &Form, sheet: &output::Filled) -> String {
    let Worded { words: title, worded, .. } = worded(words, form, sheet);
    let colon = if words.lang() == Lang::Fr { "\u{a0}:" } else { ":" };
    let mut text = title.title;
    text.extend(title.notice.map(|notice| format!("\n{notice}")));
    for (part, own) in sheet.sections.iter().zip(worded) {
        // A section the form says to skip is named, and holds nothing to copy.
        let skipped = part.open == Some(false);
        let na = words::shown(words, None, &Shown::NotApplicable);
        let _ = write!(text, "\n\n{}{}", own.title, if skipped { format!("{colon} {na}") } else { String::new() });
        for (line, own) in part.lines.iter().zip(own.lines).filter(|_| !skipped) {
            let number = match line {
                Line::Blank(filled) => filled.number,
                Line::Rows(rows) => rows.number,
                Line::Figure { number, .. } | Line::Signature { number, .. } => number,
            };
            let value = own.value.map_or_else(String::new, |value| format!(" {}", value.replace('\n', " / ")));
            let _ = write!(text, "\n{number:>4}  {}{colon}{value}{}", own.label, bracketed(own.fault));
            let Line::Rows(rows) = line else { continue };
            for (at, ((_, cells), own)) in rows.rows.iter().zip(own.rows).enumerate() {
                let said = |(filled, own): (&Filled, WordedCell)| {
                    let nothing =
                        filled.open == Some(false) || filled.blank.kind == Kind::Flag && filled.typed.is_none();
                    let value = own.value.filter(|_| !nothing).map(|value| format!(" {value}"));
                    let told = value.is_some() || own.fault.is_some();
                    told.then(|| format!("{}{colon}{}{}", own.label, value.unwrap_or_default(), bracketed(own.fault)))
                };
                let cells: Vec<String> = cells.iter().zip(own).filter_map(said).collect();
                let _ = write!(text, "\n      {}. {}", at + 1, cells.join("; "));
            }
        }
    }
    text
}

fn bracketed(fault: Option<String>) -> String {
    fault.map_or_else(String::new, |fault| format!(" [{fault}]"))
}
