//! Every path a draft may hold: for whoever reads or writes drafts without the page, and to tell what a draft holds besides.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::answers::Answers;
use crate::documents::Document;
use crate::editions::Edition;
use crate::facts::DRAFT_NAME;
use crate::facts::travel::TRIPS_PASTED;
use crate::fault::Fault;
use crate::form::Asks;
use crate::key::{Blank, Gate, Kind, Scope};
use crate::places::countries;
use crate::read::typed;
use crate::topics::TOPICS;

/// One path a draft may hold.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// The path, `*` for applicants and rows: `applicant/*/trips/*/left-on`.
    pub path: String,
    /// The id of its type.
    pub r#type: &'static str,
    /// The ids it offers, in the form's order; empty when anything may be typed.
    pub options: Vec<&'static str>,
    /// May stay empty even when asked.
    pub optional: bool,
    /// Asked of everyone, or in every row of a table asked of everyone; else other answers decide whether it is.
    pub always: bool,
    /// Where it stands on forms.
    pub fills: Vec<Place>,
    /// The page that asks it; `None` for boxes of the checklist, a list of trips being read, and the draft's own name.
    pub page: Option<Asked>,
    /// The id of the message that words it.
    pub words: String,
    /// The blank itself.
    #[serde(skip)]
    pub blank: Blank,
}

/// A question of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The form's id.
    pub form: &'static str,
    /// The number printed there; empty where none is.
    pub question: &'static str,
}

/// A page of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The topic's id.
    pub topic: &'static str,
    /// The page's id.
    pub page: &'static str,
}

/// Every path a draft of an edition may hold: in the order of the pages, then the checklist's boxes, then what no page asks.
pub fn catalogue(edition: &'static Edition) -> Vec<Entry> {
    blanks().into_iter().map(|(blank, page)| entry(blank, page, edition)).collect()
}

fn blanks() -> Vec<(Blank, Option<Asked>)> {
    let mut blanks: Vec<(Blank, Option<Asked>)> = Vec::new();
    for topic in TOPICS {
        for page in topic.pages {
            let asked = Some(Asked { topic: topic.id, page: page.id });
            for asks in page.asks {
                match asks {
                    Asks::Blank(blank) => blanks.push((*blank, asked)),
                    Asks::Rows(table) => blanks.extend(table.columns.iter().map(|column| (*column, asked))),
                    Asks::Figure(..) | Asks::Signature(_) => {}
                }
            }
        }
    }
    for blank in Document::every().map(|document| document.ready).chain([TRIPS_PASTED.blank, DRAFT_NAME.blank]) {
        if !blanks.iter().any(|(known, _)| *known == blank) {
            blanks.push((blank, None));
        }
    }
    blanks
}

fn entry(blank: Blank, page: Option<Asked>, edition: &'static Edition) -> Entry {
    let fills = edition
        .forms()
        .iter()
        .flat_map(|form| form.numbers(&blank).into_iter().map(|question| Place { form: form.id, question }))
        .collect();
    Entry {
        path: blank.pattern(),
        r#type: blank.kind.id(),
        options: match blank.kind {
            Kind::Choice { options, .. } | Kind::Several { options } => options.to_vec(),
            Kind::Flag => vec!["yes"],
            Kind::Country(which) => countries(which).collect(),
            _ => Vec::new(),
        },
        optional: blank.optional,
        always: is_always(&blank),
        fills,
        page,
        words: blank.words(),
        blank,
    }
}

fn is_always(blank: &Blank) -> bool {
    let mut pages = TOPICS.iter().flat_map(|topic| topic.pages);
    let table = match blank.scope {
        Scope::Row(id) | Scope::HouseholdRow(id) => pages.find_map(|page| page.table().filter(|table| table.id == id)),
        _ => None,
    };
    table.into_iter().map(|table| table.gate).chain([blank.gate]).all(|gate| matches!(gate, Gate::Always))
}

/// What a draft holds that cannot be used as it stands. All of it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Paths that the catalogue does not know, sorted.
    pub unknown: Vec<String>,
    /// Answers that cannot be read as their type, and why, sorted by path.
    pub unreadable: Vec<(String, Fault)>,
}

/// Looks through everything in a draft, whether it is asked or not.
pub fn report(answers: &Answers) -> Report {
    let known: BTreeMap<Spot, Blank> = blanks()
        .into_iter()
        .map(|(blank, _)| {
            let (own, table) = match blank.scope {
                Scope::Household => (false, ""),
                Scope::Applicant => (true, ""),
                Scope::Row(table) => (true, table),
                Scope::HouseholdRow(table) => (false, table),
            };
            ((own, table, blank.id), blank)
        })
        .collect();
    let mut report = Report::default();
    for (path, text) in answers.iter() {
        match known.get(&place_of(path)) {
            None => report.unknown.push(path.to_owned()),
            Some(blank) => {
                if let Some(Err(fault)) = typed(text).map(blank.show) {
                    report.unreadable.push((path.to_owned(), fault));
                }
            }
        }
    }
    report
}

/// Whether a path is an applicant's own, its table (empty for what stands in none), and the id of its blank.
type Spot<'a> = (bool, &'a str, &'a str);

fn place_of(path: &str) -> Spot<'_> {
    let mut segments = path.splitn(6, '/');
    let mut next = || segments.next();
    match (next(), next(), next(), next(), next(), next()) {
        (Some("applicant"), Some(name), Some(id), None, ..) if !name.is_empty() => (true, "", id),
        (Some("applicant"), Some(name), Some(table), Some(row), Some(id), None)
            if !name.is_empty() && !row.is_empty() && !table.is_empty() =>
        {
            (true, table, id)
        }
        (Some(table), Some(row), Some(id), None, ..)
            if table != "applicant" && !row.is_empty() && !table.is_empty() =>
        {
            (false, table, id)
        }
        _ => (false, "", path),
    }
}
