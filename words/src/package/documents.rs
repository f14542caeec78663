//! What goes in the envelope: the list on the cover, the checklist, the statements to sign.

use domain::Case;
use domain::documents::{Copy, Document, Needed, lacks_residence_proof, lacks_secondary, needed, points};
use domain::editions::Edition;
use domain::envelope::name;
use domain::facts::person::{BIRTH_COUNTRY, BORN_ON};
use domain::form::Signer;
use domain::read::Reads;

use super::form::signing;
use super::{Choice, Item, Paper, Piece, head, list};
use crate::{Words, date, shown};

/// What the applicant at hand encloses, and what the envelope holds once: forms first, then the guide's order.
pub fn enclosed(case: &Case) -> Vec<Needed> {
    let mut all = needed(case);
    all.extend(needed(&Case::new(case.answers, case.edition, case.today)));
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
    let items = enclosed.iter().map(|needed| item(needed, words)).collect();
    let mut body = vec![Piece::Checklist { short: false, items }];
    if enclosed.iter().any(|needed| needed.copy == Copy::CertifiedCopy) {
        for points in [&points::CERTIFYING, &points::CERTIFIED_PARTS] {
            body.extend([Piece::Heading(head(points, words)), Piece::List(list(points, edition, words))]);
        }
    }
    Paper {
        notes: vec![words.say("print-checklist.hint", &[])],
        body,
        ..Paper::new(words.say("print-checklist", &[]), "check")
    }
}

fn item(needed: &Needed, words: &dyn Words) -> Item {
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
    said.extend(needed.open.is_none().then(|| words.say("print-cover.maybe", &[])));
    Item { on: needed.ready, name: words.say(&format!("document-{}", document.id), &[]), said }
}

/// A declaration to sign for each statement that is due and that we have words for.
pub fn statements(enclosed: &[Needed], case: &Case, words: &dyn Words) -> Vec<Paper> {
    let due = enclosed.iter().filter(|needed| needed.open == Some(true));
    due.filter_map(|needed| statement(needed.document, case, words)).collect()
}

fn statement(document: &Document, case: &Case, words: &dyn Words) -> Option<Paper> {
    let own = format!("print-statement-{}", document.id);
    let line = || "_".repeat(24);
    let person = Some(name(case)).filter(|name| !name.is_empty()).unwrap_or_else(line);
    let born = case.get(BORN_ON).map_or_else(line, |born| date(words, born));
    let country = case.get(BIRTH_COUNTRY).map_or_else(line, |country| shown(words, None, &country.shown()));
    let opening = words.find(&own, &[("name", person.into()), ("born", born.into()), ("country", country.into())])?;
    let attribute = |attribute: &str| words.find(&format!("{own}.{attribute}"), &[]);
    let mut body = vec![Piece::Text(opening)];
    for (lacks, id) in [(lacks_secondary(case), "secondary"), (lacks_residence_proof(case), "proof")] {
        body.extend(attribute(id).map(|name| Piece::Choice(Choice { on: lacks == Some(true), name })));
    }
    body.extend(attribute("lines").map(Piece::Text));
    body.push(Piece::Ruled(8));
    body.push(Piece::Text(words.say("print-closing", &[])));
    let signer = attribute("signer");
    body.extend(attribute("person").map(Piece::Text));
    body.extend(signer.is_some().then_some(Piece::Ruled(2)));
    let who = signer.map_or_else(|| signers(case, words), |signer| vec![signer]);
    body.push(signing(None, Vec::new(), who, case, words));
    Some(Paper { body, ..Paper::new(words.say(&format!("document-{}", document.id), &[]), "sign") })
}

/// Who signs; both while the age is not known.
fn signers(case: &Case, words: &dyn Words) -> Vec<String> {
    let due = |signer: &Signer| signer.signs(case) != Some(false);
    let both = [Signer::Applicant, Signer::Parent];
    both.into_iter().filter(due).map(|signer| words.say(&format!("signer.{}", signer.id()), &[])).collect()
}
