//! What goes in the envelope: the list on the cover, the checklist, the statements to sign.

use ::words::{Words, date, shown};
use domain::Case;
use domain::documents::{Copy, Document, Needed, lacks_residence_proof, lacks_secondary, needed, points};
use domain::editions::Edition;
use domain::envelope::name;
use domain::facts::person::{BIRTH_COUNTRY, BORN_ON, who_signs};
use domain::form::Signer;
use domain::read::Reads;

use super::form::signing;
use super::paper::{El, Paper, el, say};
use super::{head, list, tick};
use crate::words::Spoken;

/// What the applicant at hand encloses, and what the envelope holds once: forms first, then the guide's order.
pub fn enclosed(case: &Case) -> Vec<Needed> {
    let mut all = needed(case);
    all.extend(needed(&Case::new(case.answers, case.edition, case.today)));
    all.sort_by_key(|needed| needed.copy != Copy::Form);
    all
}

/// Everything in the envelope, by name, to be ticked by hand.
pub fn contents(enclosed: &[Needed], words: &Spoken) -> El {
    let item = |needed: &Needed| {
        let maybe = needed.open.is_none().then(|| say("small", "", words.say("print-cover.maybe", &[])));
        let mut inside =
            vec![tick(false, words), say("span", "", words.say(&format!("document-{}", needed.document.id), &[]))];
        inside.extend(maybe);
        el("li", "").holds(inside)
    };
    el("ul", "checklist short").holds(enclosed.iter().map(item).collect())
}

/// The checklist: each document with its kind of copy, how many, and what it must show.
pub fn checklist(enclosed: &[Needed], edition: &Edition, words: &Spoken) -> Paper {
    let mut body = vec![el("ul", "checklist").holds(enclosed.iter().map(|needed| item(needed, words)).collect())];
    if enclosed.iter().any(|needed| needed.copy == Copy::CertifiedCopy) {
        for points in [&points::CERTIFYING, &points::CERTIFIED_PARTS] {
            body.extend([head(points, words), list(points, edition, words)]);
        }
    }
    Paper {
        notes: vec![words.say("print-checklist.hint", &[])],
        body,
        ..Paper::new(words.say("print-checklist", &[]), "check")
    }
}

fn item(needed: &Needed, words: &Spoken) -> El {
    let document = needed.document;
    let own = |attribute: &str| words.say(&format!("document-{}.{attribute}", document.id), &[]);
    let copy = words.say(&format!("copy-{}", needed.copy.id()), &[]);
    let copies = match needed.count {
        Some(count) => words.say("print-checklist.copies", &[("copy", copy.into()), ("count", count.into())]),
        None => words.say("print-checklist.all", &[("copy", copy.into())]),
    };
    let chosen =
        document.chosen.as_ref().zip(needed.chosen.as_ref()).map(|(blank, chosen)| shown(words, Some(blank), chosen));
    let mut small: Vec<String> = [copies].into_iter().chain(chosen).collect();
    small = vec![small.join(" · ")];
    small.extend(needed.option().map(|option| own(&format!("if-{option}"))));
    if !document.points.is_empty() {
        let points: Vec<String> = document.points.iter().map(|point| own(point)).collect();
        small.push(format!("{} {}", own("must-show"), points.join(" · ")));
    }
    small.extend(needed.shared.map(|_| own("shared")));
    small.extend(needed.open.is_none().then(|| words.say("print-cover.maybe", &[])));
    let mut inside =
        vec![tick(needed.ready, words), say("b", "", words.say(&format!("document-{}", document.id), &[]))];
    inside.extend(small.into_iter().map(|small| say("small", "", small)));
    el("li", "").holds(inside)
}

/// A declaration to sign for each statement that is due and that we have words for.
pub fn statements(enclosed: &[Needed], case: &Case, words: &Spoken) -> Vec<Paper> {
    let due = enclosed.iter().filter(|needed| needed.open == Some(true));
    due.filter_map(|needed| statement(needed.document, case, words)).collect()
}

fn statement(document: &Document, case: &Case, words: &Spoken) -> Option<Paper> {
    let own = format!("print-statement-{}", document.id);
    let line = || "_".repeat(24);
    let person = Some(name(case)).filter(|name| !name.is_empty()).unwrap_or_else(line);
    let born = case.get(BORN_ON).map_or_else(line, |born| date(words, born));
    let country = case.get(BIRTH_COUNTRY).map_or_else(line, |country| shown(words, None, &country.shown()));
    let opening = words.find(&own, &[("name", person.into()), ("born", born.into()), ("country", country.into())])?;
    let attribute = |attribute: &str| words.find(&format!("{own}.{attribute}"), &[]);
    let mut body = vec![say("p", "", opening)];
    for (lacks, id) in [(lacks_secondary(case), "secondary"), (lacks_residence_proof(case), "proof")] {
        body.extend(
            attribute(id).map(|what| el("p", "").holds(vec![tick(lacks == Some(true), words), say("span", "", what)])),
        );
    }
    body.extend(attribute("lines").map(|lines| say("p", "", lines)));
    body.push(ruled(8));
    body.push(say("p", "", words.say("print-closing", &[])));
    let signer = attribute("signer");
    body.extend(attribute("person").map(|person| say("p", "", person)));
    body.extend(signer.is_some().then(|| ruled(2)));
    let who = signer.map_or_else(|| signers(case, words), |signer| vec![signer]);
    body.push(signing(Vec::new(), &who, case, words));
    Some(Paper { body, ..Paper::new(words.say(&format!("document-{}", document.id), &[]), "sign") })
}

/// Who signs; both while the age is not known.
fn signers(case: &Case, words: &Spoken) -> Vec<String> {
    let signs = who_signs(case);
    let due = |signer: &Signer| signs.is_none_or(|signs| signer.signs(signs));
    let both = [Signer::Applicant, Signer::Parent];
    both.into_iter().filter(due).map(|signer| words.say(&format!("signer.{}", signer.id()), &[])).collect()
}

/// Lines to write on.
fn ruled(lines: usize) -> El {
    el("div", "ruled").holds((0..lines).map(|_| el("div", "")).collect())
}
