//! The whole package to print, as plain pieces in the language of service: cover, forms, statements, checklist, photos,
//! envelopes. The page to print is drawn from it, and decides nothing but how each piece looks.

mod documents;
mod form;
mod piece;
mod post;
mod statement;

use domain::documents::Needed;
use domain::documents::points::Points;
use domain::editions::Filing;
use domain::envelope::name;
use domain::facts::person::LANGUAGE;
use domain::{Case, Edition};

use crate::{Arg, Lang, Words, figures, notice};
pub use piece::*;
pub use statement::{Letter, letter};

/// An operator whose printed sheets the office takes in place of its own forms says so here; to everyone else each sheet is
/// answers to copy.
pub const SHEETS_ACCEPTED: bool = false;

/// The language in which somebody asked to be served; `None` while they did not.
pub fn of_service(case: &Case) -> Option<Lang> {
    Lang::of(case.get(LANGUAGE)?.id())
}

/// The package of everyone in the envelope: each person's forms, statements and checklist, one person after the other, between
/// one cover and what is printed once. What the envelope holds once stands on the first one's checklist.
///
/// With the words of the `other` language, each person's own sheets are in their language of service; `None` keeps everything
/// in one.
pub fn package(case: &Case, words: &dyn Words, other: Option<&dyn Words>) -> Package {
    let spoken = |own: &Case| other.filter(|other| of_service(own) == Some(other.lang())).unwrap_or(words);
    let everyone = everyone(case);
    let enclosed: Vec<Vec<Needed>> =
        everyone.iter().enumerate().map(|(at, own)| documents::enclosed(own, at == 0)).collect();
    let mut papers: Vec<Paper> = Vec::new();
    for (own, enclosed) in everyone.iter().zip(&enclosed) {
        let (begins, words) = (papers.len(), spoken(own));
        papers.extend(own.edition.forms_for(own).into_iter().flat_map(|form| form::papers(form, own, words)));
        papers.extend(statement::papers(own, words));
        papers.push(documents::checklist(enclosed, own.edition, words));
        for paper in &mut papers[begins..] {
            (paper.whose, paper.lang) = (name(own), words.lang());
        }
    }
    let of_all: Vec<String> = everyone.iter().map(name).filter(|name| !name.is_empty()).collect();
    let of_all = of_all.join(", ");
    papers.push(Paper { whose: of_all.clone(), ..post::photographer(case.edition, words) });
    // What is filed online travels in no envelope.
    if *case.edition.filing == Filing::Paper {
        papers.extend(everyone.iter().map(|own| Paper { whose: name(own), ..post::label(own, words) }));
        papers.push(Paper { whose: of_all.clone(), ..post::envelopes(&everyone[0], words) });
    }
    papers.insert(0, Paper { whose: of_all.clone(), ..cover(&everyone, &enclosed, &papers, words) });
    let of = papers.len();
    let in_lang = |paper: &Paper| other.filter(|other| other.lang() == paper.lang).unwrap_or(words);
    let sheet = |(at, paper): (usize, Paper)| {
        let words = in_lang(&paper);
        sheet(paper, at + 1, of, case, words)
    };
    Package {
        lang: words.lang().code().to_owned(),
        title: words.say("print-cover", &[]),
        whose: of_all,
        sheets: papers.into_iter().enumerate().map(sheet).collect(),
    }
}

/// What every sheet says in a language.
fn says(words: &dyn Words) -> Says {
    let number = |name: &str| Arg::Text(format!("{{{name}}}"));
    Says {
        lang: words.lang().code().to_owned(),
        package: words.say("print-cover", &[]),
        ticked: words.say("yes-no.yes", &[]),
        not_ticked: words.say("yes-no.no", &[]),
        page: words.say("print-page", &[("at", number("at")), ("of", number("of"))]),
        missing: words.say("print-missing-letters", &[("letters", number("letters"))]),
    }
}

/// Each person's case, in order; the case itself while nobody is in the draft.
fn everyone<'a>(case: &Case<'a>) -> Vec<Case<'a>> {
    let people: Vec<Case> = case.applicants().into_iter().map(|own| case.of(own)).collect();
    if people.is_empty() { vec![*case] } else { people }
}

/// A sheet before it is known which of how many it is.
struct Paper {
    /// What it is.
    title: String,
    /// Whose it is.
    whose: String,
    /// The language it is in.
    lang: Lang,
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
    fn new(title: String, becomes: &'static str, lang: Lang) -> Paper {
        Paper {
            listed: title.clone(),
            title,
            whose: String::new(),
            lang,
            notes: Vec::new(),
            about: Vec::new(),
            becomes,
            body: Vec::new(),
        }
    }
}

/// The first sheet: what goes in the envelope, and what the other sheets are for.
fn cover(everyone: &[Case], enclosed: &[Vec<Needed>], papers: &[Paper], words: &dyn Words) -> Paper {
    let told = |attribute: &str, args: &[(&'static str, Arg)]| words.say(&format!("print-cover.{attribute}"), args);
    let alone = everyone.len() == 1;
    let of = |paper: &Paper| {
        let args = [("what", paper.listed.clone().into()), ("whose", paper.whose.clone().into())];
        told("whose", &args)
    };
    // Sheets of one kind and person that follow one another are one entry.
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
            what: if alone { alike[0].listed.clone() } else { of(&alike[0]) },
            about: about.join(" · "),
            becomes: words.say(&format!("print-use.{}", alike[0].becomes), &[]),
        }
    };
    let entries =
        papers.chunk_by(|one, next| (&one.listed, &one.whose) == (&next.listed, &next.whose)).map(entry).collect();
    let mut body = vec![Piece::Heading(told("envelope", &[])), Piece::Text(told("envelope-hint", &[]))];
    for (own, enclosed) in everyone.iter().zip(enclosed) {
        body.extend((!alone).then(|| Piece::Heading(name(own))));
        body.push(documents::contents(enclosed, words));
    }
    body.extend([Piece::Heading(told("sheets", &[])), Piece::Contents(entries)]);
    Paper { body, ..Paper::new(words.say("print-cover", &[]), "check", words.lang()) }
}

/// A sheet with its head and foot: whose it is, by which edition, which of how many.
fn sheet(paper: Paper, at: usize, of: usize, case: &Case, words: &dyn Words) -> Sheet {
    Sheet {
        says: says(words),
        title: paper.title,
        whose: paper.whose,
        notes: paper.notes,
        body: paper.body,
        edition: words.say(&format!("edition-{}", case.edition.id), &[]),
        at: words.say("print-foot", &[("at", at.into()), ("of", of.into())]),
        notice: notice(words, case.edition, case.today),
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
