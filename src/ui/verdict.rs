//! One finding: what was decided, where the rule stands, the answers behind it, what would change it.

use ::words::{Words, about_name, clause, conflicts, conflicts_of, cure, finding as sentence, label, shown};
use domain::assess::Finding;
use domain::documents::{Document, waits_for};
use domain::topics::{blank_of, page_of};
use leptos::prelude::*;

use crate::draft::{Desk, applicant, desk};
use crate::place::Place;
use crate::question::heading_of;
use crate::ui::piece::{by, details, el, leave, link, p, place_of, tell};
use crate::ui::whose::among;
use crate::words::{Spoken, Text, t, tongue};

/// A finding in full.
#[component]
pub fn Verdict(
    /// The finding.
    finding: Finding,
) -> impl IntoView {
    verdict(&finding, "h2", "")
}

/// A finding in full, under a heading of the given level. `from` names the overview to which a change returns; empty for none.
pub fn verdict(finding: &Finding, heading: &'static str, from: &'static str) -> AnyView {
    let found = StoredValue::new(finding.clone());
    let is = finding.verdict.map_or("unknown", |verdict| verdict.id());
    let says = by(move |words| found.with_value(|found| sentence(words, found)));
    let mut inside = vec![
        tell(heading, &[], title(finding)),
        el(
            "p",
            &[],
            vec![tell("strong", &[], outcome(is)), " ".into_any(), tell("span", &[("translate", "no")], says)],
        ),
    ];
    inside.extend(remedy(finding));
    inside.extend(differs(finding));
    let wanted = wanted(finding);
    let mark = format!("{}{}", finding.rule, finding.applicant.as_deref().unwrap_or_default());
    let (listed, place) = (!wanted.is_empty(), finding.clause);
    if listed {
        inside.push(links(&wanted, from, &mark));
    }
    let stands = by(move |words| clause(words, &place));
    let mut because = vec![pair("finding-rule", tell("span", &[], stands))];
    let answers: Vec<AnyView> = if listed { Vec::new() } else { answers(&finding.because, from, &mark) };
    if !answers.is_empty() {
        because.push(pair("finding-answers", el("ul", &[("role", "list")], answers)));
    }
    inside.push(details(t("finding-how"), vec![el("dl", &[("class", "because")], because)]));
    el("section", &[("class", "verdict"), ("data-is", is)], inside)
}

/// The verdict in a word or two, before the sentence.
pub fn outcome(is: &'static str) -> Text {
    by(move |words| words.say("finding-verdict", &[("verdict", words.say(&format!("verdict-{is}"), &[]).into())]))
}

fn pair(id: &'static str, inside: AnyView) -> AnyView {
    el("div", &[], vec![tell("dt", &[], t(id)), el("dd", &[], vec![inside])])
}

/// The rule's title, or the name of the document or form it is about.
pub fn title(finding: &Finding) -> Text {
    let (rule, about, whom, desk) = (finding.rule, finding.about, finding.applicant.clone(), desk());
    by(move |words| {
        let title = match about {
            Some(about) => about_name(words, about),
            None => words.say(&format!("rule-{rule}"), &[]),
        };
        of_whom(desk, whom.as_deref(), title, words)
    })
}

/// With the person's name before it, where there are several.
pub fn of_whom(desk: Desk, whom: Option<&str>, said: String, words: &Spoken) -> String {
    match whom.and_then(|whom| among(desk, whom, words)) {
        Some(name) => words.say("answer-pair", &[("label", name.into()), ("answer", said.into())]),
        None => said,
    }
}

/// What would change it.
pub fn remedy(finding: &Finding) -> Option<AnyView> {
    let found = StoredValue::new(finding.clone());
    let say = move |words: &Spoken| found.with_value(|found| cure(words, found));
    say(&untrack(|| tongue().words()))?;
    Some(p(by(move |words| say(words).unwrap_or_default())))
}

/// What other sources say, where they do not agree about a figure the finding rests on.
pub fn differs(finding: &Finding) -> Option<AnyView> {
    // Beside the questions only the days are said to mean something, and of these all sources say the same.
    if !cfg!(feature = "beside") {
        return None;
    }
    let (desk, found) = (desk(), StoredValue::new(finding.clone()));
    let owner = finding.applicant.clone().unwrap_or_else(applicant);
    let said = by(move |words| {
        let said = |case: &domain::Case| found.with_value(|found| conflicts(words, found, case));
        desk.read(&owner, said).join(" ")
    });
    unless_empty(said)
}

/// The same for a document: how many, of what size.
pub fn document_differs(id: &'static str) -> Option<AnyView> {
    let edition = desk().edition.get_value();
    unless_empty(by(move |words| conflicts_of(words, id, edition).join(" ")))
}

fn unless_empty(said: Text) -> Option<AnyView> {
    (!untrack(|| said.get()).is_empty()).then(|| p(said))
}

/// The paths a finding waits for, or, for a form, those that keep it from being complete.
pub fn wanted(finding: &Finding) -> Vec<String> {
    let desk = desk();
    if finding.about.is_some_and(|about| desk.edition.get_value().form(about).is_some()) {
        return finding.because.clone();
    }
    match finding.verdict {
        Some(_) => Vec::new(),
        None => untrack(|| {
            desk.read(finding.applicant.as_deref().unwrap_or(&applicant()), |case| waits_for(&finding.because, case))
        }),
    }
}

/// The document a finding is about; `None` for other findings.
pub fn document(finding: &Finding) -> Option<&'static Document> {
    // A form's own findings are about the form, not about the paper in the envelope.
    Document::find(finding.about?)
        .filter(|document| finding.because.iter().any(|path| path.ends_with(document.ready.id)))
}

/// So many pages are listed at once; more open on request.
const AT_ONCE: usize = 6;

/// Where paths are answered: one link a page, with what is wanted there. `mark` tells these links from others on the page.
pub fn links(paths: &[String], from: &'static str, mark: &str) -> AnyView {
    let mut pages: Vec<(Text, Place, Vec<&String>)> = Vec::new();
    for path in paths {
        let place = place_of(path);
        match pages.iter_mut().find(|(_, own, _)| *own == place) {
            Some((_, _, own)) if own.contains(&path) => {}
            Some((_, _, own)) => own.push(path),
            None => {
                let heading = match page_of(path) {
                    Some((_, page)) => t(heading_of(page)),
                    None => t("gather-title"),
                };
                // What is the envelope's is nobody's in particular.
                let whom = path.strip_prefix("applicant/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
                let desk = desk();
                let heading = by(move |words| of_whom(desk, whom.as_deref(), heading.get(), words));
                pages.push((heading, place, vec![path]));
            }
        }
    }
    let count = pages.len();
    let item = |(heading, place, paths): (Text, Place, Vec<&String>)| {
        // A column of rows not yet there says nothing that the page does not.
        let own = |path: &&&String| !path.contains('*');
        let blanks: Vec<domain::Blank> = paths.iter().filter(own).filter_map(|path| blank_of(path)).collect();
        let mark = format!("{mark}-{}", paths[0]);
        let mut inside = vec![leave(place, from, mark, "", heading, None)];
        // A question alone on its page is its heading.
        if 1 < blanks.len() {
            let names =
                move |words: &Spoken| blanks.iter().map(|blank| label(words, blank)).collect::<Vec<_>>().join(" · ");
            inside.push(tell("small", &[], by(names)));
        }
        el("li", &[], inside)
    };
    let list = el("ul", &[("class", "links")], pages.into_iter().map(item).collect());
    match count {
        0..=AT_ONCE => list,
        _ => details(by(move |words| words.say("wanted-pages", &[("count", count.into())])), vec![list]),
    }
}

/// The way to the first of these paths, and from there on through the pages that follow.
pub fn first(paths: &[String]) -> AnyView {
    let to = paths.first().map(|path| crate::app::link(place_of(path)));
    let go = to.map(|to| link(&[("class", "go")], to, t("answer-open"), None));
    el("p", &[], go.into_iter().collect())
}

/// The answers behind a finding, each with a link to change it; all rows of a table in one.
pub fn answers(paths: &[String], from: &'static str, mark: &str) -> Vec<AnyView> {
    let mut tables = Vec::new();
    paths.iter().filter_map(|path| answer(path, from, mark, &mut tables)).collect()
}

fn answer(path: &str, from: &'static str, mark: &str, tables: &mut Vec<&'static str>) -> Option<AnyView> {
    let (_, page) = page_of(path)?;
    let blank = blank_of(path)?;
    let table = page.table().filter(|_| path.contains('*'));
    if let Some(table) = table {
        if tables.contains(&table.id) {
            return None;
        }
        tables.push(table.id);
    }
    let desk = desk();
    // All rows of one table count for whom they are read.
    let owner = path.split('/').nth(1).filter(|_| table.is_some()).map_or_else(applicant, str::to_owned);
    let empty = desk.answers.with_untracked(|answers| answers.text(path).is_none_or(|text| text.trim().is_empty()));
    if table.is_none() && blank.optional && empty {
        // What may stay empty, and does, decided nothing.
        return None;
    }
    let name = match table {
        Some(_) => t(heading_of(page)),
        None => by(move |words| label(words, &blank)),
    };
    let said_path = path.to_owned();
    let value = by(move |words| {
        let typed = desk.answers.with(|answers| answers.text(&said_path).map(|text| text.trim().to_owned()));
        match (table, typed.filter(|text| !text.is_empty())) {
            (Some(table), _) => {
                let rows = desk.read(&owner, |case| case.rows(table).len());
                words.say("rows-count", &[("count", rows.into())])
            }
            (None, Some(text)) => match (blank.show)(&text) {
                Ok(value) => shown(words, Some(&blank), &value),
                Err(_) => text,
            },
            (None, None) => words.say("answer-none", &[]),
        }
    });
    let both =
        by(move |words| words.say("answer-pair", &[("label", name.get().into()), ("answer", value.get().into())]));
    let change = leave(place_of(path), from, format!("{mark}-{path}"), "", t("change"), Some(name));
    Some(el("li", &[], vec![tell("span", &[("translate", "no")], both), " ".into_any(), change]))
}
