//! What goes in the envelope: the list on the cover and the checklist.

use domain::Case;
use domain::documents::{Copy, Needed, needed, points};
use domain::editions::Edition;

use super::{Item, Paper, Piece, head, list};
use crate::{Words, conflicts_of, shown};

/// What the applicant at hand encloses, and for the first one what the envelope holds once: forms first, then the guide's
/// order.
pub fn enclosed(case: &Case, first: bool) -> Vec<Needed> {
    let mut all = needed(case);
    if first && case.applicant.is_some() {
        all.extend(needed(&Case::new(case.answers, case.edition, case.today)));
    }
    all.sort_by_key(|needed| needed.copy != Copy::Form);
    all
}

/// Everything in the envelope, by name, to be ticked by hand.
pub fn contents(enclosed: &[Needed], words: &dyn Words) -> Piece {
    let item = |needed: &Needed| Item {
        on: false,
        name: words.say(&format!("document-{}", needed.document.id), &[]),
        said: needed.open.is_none().then(|| words.say("print-cover.maybe", &[])).into_iter().collect(),
    };
    Piece::Checklist { short: true, items: enclosed.iter().map(item).collect() }
}

/// The checklist: each document with its kind of copy, how many, and what it must show.
pub fn checklist(enclosed: &[Needed], edition: &Edition, words: &dyn Words) -> Paper {
    let items = enclosed.iter().map(|needed| item(needed, edition, words)).collect();
    let mut body = vec![Piece::Checklist { short: false, items }];
    if enclosed.iter().any(|needed| needed.copy == Copy::CertifiedCopy) {
        for points in [&points::CERTIFYING, &points::CERTIFIED_PARTS] {
            body.extend([Piece::Heading(head(points, words)), Piece::List(list(points, edition, words))]);
        }
    }
    Paper {
        notes: vec![words.say("print-checklist.hint", &[])],
        body,
        ..Paper::new(words.say("print-checklist", &[]), "check", words.lang())
    }
}

fn item(needed: &Needed, edition: &Edition, words: &dyn Words) -> Item {
    let document = needed.document;
    let own = |attribute: &str| words.say(&format!("document-{}.{attribute}", document.id), &[]);
    let copy = words.say(&format!("copy-{}", needed.copy.id()), &[]);
    let copies = match needed.count {
        Some(count) => words.say("print-checklist.copies", &[("copy", copy.into()), ("count", count.into())]),
        None => words.say("print-checklist.all", &[("copy", copy.into())]),
    };
    let chosen =
        document.chosen.as_ref().zip(needed.chosen.as_ref()).map(|(blank, chosen)| shown(words, Some(blank), chosen));
    let first: Vec<String> = [copies].into_iter().chain(chosen).collect();
    let mut said = vec![first.join(" · ")];
    said.extend(needed.option().map(|option| own(&format!("if-{option}"))));
    if !document.points.is_empty() {
        let points: Vec<String> = document.points.iter().map(|point| own(point)).collect();
        said.push(format!("{} {}", own("must-show"), points.join(" · ")));
    }
    said.extend(needed.shared.map(|_| own("shared")));
    said.extend(conflicts_of(words, document.id, edition));
    said.extend(needed.open.is_none().then(|| words.say("print-cover.maybe", &[])));
    Item { on: needed.ready, name: words.say(&format!("document-{}", document.id), &[]), said }
}
