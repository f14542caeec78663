//! A statement to sign: declarations, and what a certifier prints on a copy.

use domain::Case;
use domain::facts::claims::Spell;
use domain::read::Shown;
use domain::statements::{Entry, Named, Stated, Value as Filled, stated};
use serde::Serialize;

use super::form::signing;
use super::{Boxed, Choice, Head, Paper, Piece, Value, head, list};
use crate::{Arg, Words, shown};

/// How long a line to write on is where a value is missing in the middle of a sentence.
const LINE: usize = 24;

/// A statement in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    /// What it is.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What to do with the sheet.
    pub note: String,
    /// What becomes of the sheet.
    pub becomes: String,
    /// What stands on it, in order.
    pub body: Vec<Piece>,
}

/// The statements that are due, each a sheet.
pub fn papers(case: &Case, words: &dyn Words) -> Vec<Paper> {
    let due = stated(case).into_iter().filter(|stated| stated.open == Some(true));
    let paper = |stated: Stated| {
        let Letter { title, note, body, .. } = letter(&stated, case, words);
        Paper { notes: vec![note], body, ..Paper::new(title, stated.statement.becomes, words.lang()) }
    };
    due.map(paper).collect()
}

/// A statement in words. What is missing is a line to write on.
pub fn letter(stated: &Stated, case: &Case, words: &dyn Words) -> Letter {
    let message = format!("statement-{}", stated.statement.words);
    let attribute = |id: &str, args: &[(&'static str, Arg)]| words.say(&format!("{message}.{id}"), args);
    let mut body = Vec::new();
    for entry in &stated.entries {
        match entry {
            Entry::Text(id, values) => body.push(Piece::Text(attribute(id, &args(values, words)))),
            Entry::Ticked(id, on) => {
                body.push(Piece::Choice(Choice { on: *on == Some(true), name: attribute(id, &[]) }));
            }
            Entry::Spells(id, spells) => {
                let spell = |(id, spell): &(&'static str, Spell)| attribute(id, &args(&days(*spell), words));
                body.extend([Piece::Text(attribute(id, &[])), Piece::List(spells.iter().map(spell).collect())]);
            }
            Entry::Own(id, Some(typed), _) => body.push(labelled(attribute(id, &[]), typed.clone())),
            Entry::Own(id, None, lines) => {
                body.extend([
                    Piece::Text(attribute(id, &[])),
                    Piece::Ruled(usize::try_from(*lines).unwrap_or_default()),
                ]);
            }
            Entry::Value(id, value) => {
                let value = value.as_ref().map(|value| said(value, words)).unwrap_or_default();
                body.push(labelled(attribute(id, &[]), value));
            }
            Entry::List(points) => {
                body.extend([Piece::Heading(head(points, words)), Piece::List(list(points, case.edition, words))]);
            }
            Entry::Names(id, message, names) => {
                let names = names.iter().map(|name| words.say(&format!("{message}.{name}"), &[]));
                body.extend([Piece::Heading(attribute(id, &[])), Piece::List(names.collect())]);
            }
            Entry::Before(id) => {
                let own = |part: &str| words.say(&format!("statement-before-{id}{part}"), &[]);
                body.push(Piece::Text(own("")));
                body.extend([".place", ".name"].map(|part| labelled(own(part), String::new())));
            }
            Entry::Signing(signers, before) => {
                let signers = signers.iter().map(|signer| format!("signer.{signer}"));
                let before = before.map(|id| format!("statement-before-{id}.signature"));
                let who = signers.chain(before).map(|id| words.say(&id, &[])).collect();
                body.push(signing(None, Vec::new(), who, case, words));
            }
        }
    }
    let title = words.say(&message, &[]);
    let title = match stated.of {
        (_, 1) => title,
        (number, count) => words
            .say("statement-one-of", &[("title", title.into()), ("number", number.into()), ("count", count.into())]),
    };
    Letter {
        title,
        purpose: attribute("for", &[]),
        note: attribute("note", &[]),
        becomes: words.say(&format!("print-use.{}", stated.statement.becomes), &[]),
        body,
    }
}

/// A label, and its value in a box.
fn labelled(title: String, value: String) -> Piece {
    let boxes = vec![Boxed { name: String::new(), value: Value::Text(value) }];
    Piece::Answer { head: Head { number: String::new(), title }, boxes }
}

/// The first and the last day of an assignment.
fn days(spell: Spell) -> [Named; 2] {
    let day = |day: Option<domain::Date>| day.map(|day| Filled { shown: Shown::Date(day), blank: None });
    [("from", day(spell.from)), ("to", day(spell.to))]
}

fn said(value: &Filled, words: &dyn Words) -> String {
    shown(words, value.blank.as_ref(), &value.shown)
}

fn args(values: &[Named], words: &dyn Words) -> Vec<(&'static str, Arg)> {
    let arg = |value: &Option<Filled>| value.as_ref().map_or_else(|| "_".repeat(LINE), |value| said(value, words));
    values.iter().map(|(name, value)| (*name, Arg::Text(arg(value)))).collect()
}
