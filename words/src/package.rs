//! The whole package to print, as plain pieces in the language of service: cover, forms, statements, checklist, photos,
//! envelopes. The page to print is drawn from it, and decides nothing but how each piece looks.

mod documents;
mod form;
mod piece;
mod post;

use domain::documents::Needed;
use domain::documents::points::Points;
use domain::envelope::name;
use domain::form::Form;
use domain::{Case, Edition};

use crate::{Arg, Words, figures};
pub use piece::*;

/// An operator whose printed sheets the office takes in place of its own forms says so here; to everyone else each sheet is
/// answers to copy.
pub const SHEETS_ACCEPTED: bool = false;

/// The package of the applicant at hand.
pub fn package(case: &Case, words: &dyn Words) -> Package {
    let enclosed = documents::enclosed(case);
    let forms: &[&'static Form] = case.edition.forms;
    let mut papers: Vec<Paper> = forms.iter().flat_map(|form| form::papers(form, case, words)).collect();
    papers.extend(documents::statements(&enclosed, case, words));
    papers.push(documents::checklist(&enclosed, case.edition, words));
    papers.push(post::photographer(case.edition, words));
    papers.push(post::label(case, words));
    papers.push(post::envelopes(case, words));
    papers.insert(0, cover(&enclosed, &papers, words));
    let of = papers.len();
    let sheets = papers.into_iter().enumerate().map(|(at, paper)| sheet(paper, at + 1, of, case, words)).collect();
    let number = |name: &str| Arg::Text(format!("{{{name}}}"));
    Package {
        lang: words.lang().code().to_owned(),
        title: words.say("print-cover", &[]),
        whose: name(case),
        ticked: words.say("yes-no.yes", &[]),
        not_ticked: words.say("yes-no.no", &[]),
        page: words.say("print-page", &[("at", number("at")), ("of", number("of"))]),
        sheets,
    }
}

/// A sheet before it is known which of how many it is.
struct Paper {
    /// What it is.
    title: String,
    /// What stands under the title, a line each.
    notes: Vec<String>,
    /// What the list on the cover calls it: its title, unless that is long.
    listed: String,
    /// What that list says it holds.
    about: Vec<String>,
    /// What becomes of it: the attribute of `print-use` that says so.
    becomes: &'static str,
    /// What stands on it.
    body: Vec<Piece>,
}

impl Paper {
    /// An empty sheet.
    fn new(title: String, becomes: &'static str) -> Paper {
        Paper { listed: title.clone(), title, notes: Vec::new(), about: Vec::new(), becomes, body: Vec::new() }
    }
}

/// The first sheet: what goes in the envelope, and what the other sheets are for.
fn cover(enclosed: &[Needed], papers: &[Paper], words: &dyn Words) -> Paper {
    let told = |attribute: &str, args: &[(&'static str, Arg)]| words.say(&format!("print-cover.{attribute}"), args);
    // Sheets of one kind that follow one another are one entry.
    let mut from = 2;
    let entry = |alike: &[Paper]| {
        let to = from + alike.len() - 1;
        let which = match alike.len() {
            1 => told("sheet", &[("at", from.into())]),
            _ => told("range", &[("from", from.into()), ("to", to.into())]),
        };
        let sheet = from;
        from = to + 1;
        let about: Vec<&str> = alike.iter().flat_map(|paper| &paper.about).map(String::as_str).collect();
        Entry {
            sheet,
            which,
            what: alike[0].listed.clone(),
            about: about.join(" · "),
            becomes: words.say(&format!("print-use.{}", alike[0].becomes), &[]),
        }
    };
    let entries = papers.chunk_by(|one, next| one.listed == next.listed).map(entry).collect();
    let body = vec![
        Piece::Heading(told("envelope", &[])),
        Piece::Text(told("envelope-hint", &[])),
        documents::contents(enclosed, words),
        Piece::Heading(told("sheets", &[])),
        Piece::Contents(entries),
    ];
    Paper { body, ..Paper::new(words.say("print-cover", &[]), "check") }
}

/// A sheet with its head and foot: whose it is, by which edition, which of how many.
fn sheet(paper: Paper, at: usize, of: usize, case: &Case, words: &dyn Words) -> Sheet {
    Sheet {
        title: paper.title,
        whose: name(case),
        notes: paper.notes,
        body: paper.body,
        edition: words.say(&format!("edition-{}", case.edition.id), &[]),
        at: words.say("print-foot", &[("at", at.into()), ("of", of.into())]),
        notice: (!case.edition.in_force(case.today)).then(|| words.say("edition-notice", &[])),
    }
}

/// The heading of a list of the domain.
fn head(points: &Points, words: &dyn Words) -> String {
    words.say(&format!("list-{}", points.id), &[])
}

/// The points of a list of the domain.
fn list(points: &Points, edition: &Edition, words: &dyn Words) -> Vec<String> {
    let figures = figures_of(points, edition, words);
    points.points.iter().map(|point| words.say(&format!("list-{}.{point}", points.id), &figures)).collect()
}

/// The figures of a list, as its words want them.
fn figures_of(points: &Points, edition: &Edition, words: &dyn Words) -> Vec<(&'static str, Arg)> {
    figures(words, &(points.figures)(edition))
}
