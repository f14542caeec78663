//! `guichet statement`: a statement to print and sign, filled in from a draft.

use crate::{
    draft::{File, json},
    sheet::{of_service, whose},
    tongue::{Tongue, book},
};
use domain::{
    Case,
    output::{InForce, VERSION},
    statements::{STATEMENTS, Statement, state},
};
use serde::Serialize;
use std::fmt::Write;
use words::{
    Under,
    package::{Letter, Piece, Value, letter},
};

/// What `guichet statement` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The statement, as why-declaration
    statement: String,
    #[command(flatten)]
    file: File,
    /// Whose statement, when the draft holds several people
    #[arg(long, value_name = "ID")]
    applicant: Option<String>,
    /// In this language; in the language of service unless said
    #[arg(long)]
    lang: Option<Tongue>,
    /// Print text to be read
    #[arg(long)]
    text: bool,
}

/// A statement in words.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Worded<'a> {
    format: &'static str,
    version: u64,
    today: domain::Date,
    edition: InForce,
    statement: &'static str,
    applicant: &'a str,
    /// Whether it is due; `None` while an answer that decides it is missing.
    due: Option<bool>,
    lang: &'static str,
    title: String,
    /// That the edition does not hold today, or is not whole.
    #[serde(skip)]
    notice: Option<String>,
    /// What it is for.
    purpose: String,
    /// What to do with the sheet.
    note: String,
    /// What stands on it, in order.
    parts: Vec<Part>,
    /// Where each employer signs one: what the others sign.
    others: Vec<Other>,
}

/// The same statement for somebody else to sign.
#[derive(Serialize)]
struct Other {
    title: String,
    parts: Vec<Part>,
}

/// One part of a statement.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "part")]
enum Part {
    /// A heading.
    Heading { text: String },
    /// A paragraph.
    Text { text: String },
    /// A box.
    Choice { ticked: bool, text: String },
    /// Points.
    List { points: Vec<String> },
    /// A label and its value; `None` is to be written by hand.
    Answer { label: String, value: Option<String> },
    /// So many lines to write on.
    Lines { count: usize },
    /// What one must know before signing, and who signs.
    Signing { warning: String, points: Vec<String>, signers: Vec<String>, date: String },
}

/// `None` for pieces that stand on no statement.
fn part(piece: Piece) -> Option<Part> {
    Some(match piece {
        Piece::Heading(text) => Part::Heading { text },
        Piece::Text(text) => Part::Text { text },
        Piece::Choice(choice) => Part::Choice { ticked: choice.on, text: choice.name },
        Piece::List(points) => Part::List { points },
        Piece::Answer { head, boxes } => {
            let value = boxes.into_iter().find_map(|boxed| match boxed.value {
                Value::Text(value) => Some(value).filter(|value| !value.is_empty()),
                Value::Options(_) => None,
            });
            Part::Answer { label: head.title, value }
        }
        Piece::Ruled(count) => Part::Lines { count },
        Piece::Signing(signing) => {
            Part::Signing { warning: signing.warning, points: signing.points, signers: signing.who, date: signing.date }
        }
        _ => return None,
    })
}

/// The statement, as JSON or text.
///
/// # Errors
/// The draft cannot be read, or there is no such statement or person.
pub fn run(arguments: &Arguments) -> Result<String, String> {
    let (draft, edition, today) = arguments.file.open()?;
    let statement = Statement::find(&arguments.statement).ok_or_else(|| {
        let known: Vec<&str> = STATEMENTS.iter().map(|statement| statement.id).collect();
        format!("there is no statement \"{}\"; there is: {}", arguments.statement, known.join(", "))
    })?;
    let case = Case::new(&draft.answers, edition, today);
    let applicant = whose(&case, arguments.applicant.as_deref())?;
    let case = case.of(applicant);
    let lang = arguments.lang.map_or_else(|| of_service(&case), Tongue::lang);
    let book = book(lang);
    let words = Under::new(&book, edition);
    let mut letters = state(statement, &case).into_iter().map(|stated| (stated.open, letter(&stated, &case, &words)));
    let (due, Letter { title, purpose, note, body, .. }) = letters.next().ok_or("nobody signs this statement")?;
    let parts = |body: Vec<Piece>| body.into_iter().filter_map(part).collect();
    let worded = Worded {
        format: "guichet-statement",
        version: VERSION,
        today,
        edition: InForce::on(edition, today),
        statement: statement.id,
        applicant,
        due,
        lang: lang.code(),
        title,
        notice: words::notice(&words, edition, today),
        purpose,
        note,
        parts: parts(body),
        others: letters.map(|(_, letter)| Other { title: letter.title, parts: parts(letter.body) }).collect(),
    };
    if arguments.text { Ok(text(&worded)) } else { json(&worded) }
}

/// A statement to be read: what is to be written by hand is a line.
fn text(worded: &Worded) -> String {
    let others = worded.others.iter().map(|other| (&other.title, &other.parts));
    let all = std::iter::once((&worded.title, &worded.parts)).chain(others);
    let all: Vec<String> =
        all.map(|(title, parts)| sheet(title, worded.notice.as_deref(), &worded.note, parts)).collect();
    all.join("\n\n")
}

fn sheet(title: &str, notice: Option<&str>, note: &str, parts: &[Part]) -> String {
    let line = "_".repeat(40);
    let mut text = title.to_owned();
    notice.into_iter().chain([note]).for_each(|line| text.extend(["\n", line]));
    text.push('\n');
    let list = |text: &mut String, points: &[String]| points.iter().for_each(|point| text.extend(["\n- ", point]));
    for part in parts {
        match part {
            Part::Heading { text: said } | Part::Text { text: said } => text.extend(["\n", said]),
            Part::Choice { ticked, text: said } => {
                let _ = write!(text, "\n[{}] {said}", if *ticked { "x" } else { " " });
            }
            Part::List { points } => list(&mut text, points),
            Part::Answer { label, value } => {
                let value = value.as_deref().unwrap_or(&line).replace('\n', "\n    ");
                let _ = write!(text, "\n{label}\n    {value}");
            }
            Part::Lines { count } => (0..*count).for_each(|_| text.extend(["\n    ", &line])),
            Part::Signing { warning, points, signers, date } => {
                let _ = write!(text, "\n\n{warning}");
                list(&mut text, points);
                signers.iter().for_each(|who| {
                    let _ = write!(text, "\n\n{line}\n{who}, {date}");
                });
            }
        }
    }
    text
}
