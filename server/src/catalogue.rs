//! `guichet catalogue`: every path a draft may hold, with its words, as JSON.

use crate::{
    draft::json,
    tongue::{Tongue, book},
};
use domain::{
    Edition,
    catalogue::{Entry, catalogue},
    documents::Document,
    key::Kind,
    output::VERSION,
};
use serde::Serialize;
use std::collections::BTreeMap;
use words::{Book, Lang, Under, Words};

/// What `guichet catalogue` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Words in this language only; both otherwise
    #[arg(long)]
    lang: Option<Tongue>,
    /// The edition
    #[arg(long, default_value = Edition::default().id)]
    edition: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Catalogue {
    format: &'static str,
    version: u64,
    edition: &'static str,
    programme: &'static str,
    entries: Vec<Worded>,
}

/// A path, and its words by language.
#[derive(Serialize)]
struct Worded {
    #[serde(flatten)]
    entry: Entry,
    worded: BTreeMap<&'static str, Said>,
}

/// The words of a blank in one language.
#[derive(Serialize)]
struct Said {
    question: String,
    label: String,
    hint: Option<String>,
    why: Option<String>,
    /// The names of the options, in their order.
    options: Vec<String>,
}

/// The catalogue, as JSON.
///
/// # Errors
/// The edition is not known.
pub fn run(arguments: &Arguments) -> Result<String, String> {
    let edition = Edition::find(&arguments.edition)
        .ok_or_else(|| format!("the edition \"{}\" is not known here", arguments.edition))?;
    let langs: Vec<Lang> = arguments.lang.map_or(Lang::ALL.to_vec(), |tongue| vec![tongue.lang()]);
    let books: Vec<Book> = langs.into_iter().map(book).collect();
    let worded = |entry: Entry| {
        let worded = books.iter().map(|book| (book.lang().code(), say(&Under::new(book, edition), &entry))).collect();
        Worded { entry, worded }
    };
    json(&Catalogue {
        format: "guichet-catalogue",
        version: VERSION,
        edition: edition.id,
        programme: edition.programme,
        entries: catalogue(edition).into_iter().map(worded).collect(),
    })
}

fn say(words: &dyn Words, entry: &Entry) -> Said {
    // A box of the checklist is worded by its document.
    let own = match entry.page {
        None => Document::of_box(&entry.blank).map_or_else(|| entry.words.clone(), |of| format!("document-{}", of.id)),
        Some(_) => entry.words.clone(),
    };
    let question = words.say(&own, &[]);
    let option = |id: &&'static str| match entry.blank.kind {
        Kind::Country(_) => words.say(&format!("country-{id}"), &[]),
        Kind::Flag => words.say("yes-no.yes", &[]),
        _ => words::option(words, &entry.blank, id),
    };
    Said {
        label: words.find(&format!("{own}.label"), &[]).unwrap_or_else(|| question.clone()),
        hint: words.find(&format!("{own}.hint"), &[]),
        why: words.find(&format!("{own}.why"), &[]),
        options: entry.options.iter().map(option).collect(),
        question,
    }
}
