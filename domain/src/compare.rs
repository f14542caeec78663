//! One draft read under two editions: what moving it would change, answer by answer and figure by figure. Looking changes
//! nothing, and moving loses nothing: what is no longer read is kept.

use std::collections::BTreeSet;

use crate::Date;
use crate::answers::Answers;
use crate::assess::{Finding, assess};
use crate::case::Case;
use crate::documents::{Needed, checklist};
use crate::editions::Edition;
use crate::editions::figures::{Row, figures};
use crate::form::Asks;
use crate::key::{Blank, Gate, Scope};
use crate::read::typed;
use crate::topics::TOPICS;

/// What changes.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Figures that differ: there, and here. The same figure under both.
    pub figures: Vec<(Row, Row)>,
    /// What rules say otherwise: there, and here. `None` where the rule does not concern the case. Documents and forms stand
    /// apart.
    pub findings: Vec<(Option<Finding>, Option<Finding>)>,
    /// Documents that come, go, or are wanted in another form or number.
    pub documents: Vec<(Option<Needed>, Option<Needed>)>,
    /// Forms that are no longer filled in, by id.
    pub forms_gone: Vec<&'static str>,
    /// Forms that are filled in instead.
    pub forms_new: Vec<&'static str>,
    /// Paths newly asked; columns by pattern.
    pub asked: Vec<String>,
    /// Paths no longer asked.
    pub not_asked: Vec<String>,
    /// Answers that would no longer be read. They stay in the draft, and count again after moving back.
    pub unread: Vec<String>,
}

impl Changes {
    /// Whether nothing changes but the edition's name.
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty()
            && self.findings.is_empty()
            && self.documents.is_empty()
            && self.forms_gone.is_empty()
            && self.forms_new.is_empty()
            && self.asked.is_empty()
            && self.not_asked.is_empty()
            && self.unread.is_empty()
    }
}

/// Reads a draft under two editions on one day.
pub fn compare(answers: &Answers, there: &'static Edition, here: &'static Edition, today: Date) -> Changes {
    let (then, now) = (Case::new(answers, there, today), Case::new(answers, here, today));
    let (asked_then, asked_now) = (asked(&then), asked(&now));
    let (list_then, list_now) = (checklist(&then), checklist(&now));
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect();
    let (forms_then, forms_now) = (forms(&then), forms(&now));
    let without = |one: &[&'static str], other: &[&'static str]| {
        one.iter().copied().filter(|form| !other.contains(form)).collect()
    };
    Changes {
        figures: figures(there).into_iter().zip(figures(here)).filter(|(was, is)| was.value != is.value).collect(),
        findings: findings(&then, &now),
        unread: unread(answers, &asked_then, &asked_now, &list_then, &list_now),
        documents: pairs(list_then, list_now, same_document, |was, is| was.copy == is.copy && was.count == is.count),
        forms_gone: without(&forms_then, &forms_now),
        forms_new: without(&forms_now, &forms_then),
        asked: only(&asked_now, &asked_then),
        not_asked: only(&asked_then, &asked_now),
    }
}

/// The forms anyone fills in, each once.
fn forms(case: &Case) -> Vec<&'static str> {
    let mut ids: Vec<&'static str> = Vec::new();
    for form in case.applicants().iter().flat_map(|who| case.edition.forms_for(&case.of(who))) {
        if !ids.contains(&form.id) {
            ids.push(form.id);
        }
    }
    ids
}

/// Pairs what is the same in two lists, in the order of the first; keeps what differs.
fn pairs<T>(
    was: Vec<T>,
    mut is: Vec<T>,
    same: fn(&T, &T) -> bool,
    alike: fn(&T, &T) -> bool,
) -> Vec<(Option<T>, Option<T>)> {
    let mut all = Vec::new();
    for was in was {
        let found = is.iter().position(|is| same(&was, is)).map(|at| is.remove(at));
        if found.as_ref().is_none_or(|found| !alike(&was, found)) {
            all.push((Some(was), found));
        }
    }
    all.extend(is.into_iter().map(|is| (None, Some(is))));
    all
}

fn same_document(one: &Needed, other: &Needed) -> bool {
    one.document.id == other.document.id && one.applicant == other.applicant
}

fn findings(then: &Case, now: &Case) -> Vec<(Option<Finding>, Option<Finding>)> {
    let own = |case: &Case| {
        assess(case).findings.into_iter().filter(|finding| finding.about.is_none()).collect::<Vec<Finding>>()
    };
    let same = |one: &Finding, other: &Finding| one.rule == other.rule && one.applicant == other.applicant;
    let alike = |one: &Finding, other: &Finding| {
        one.says == other.says && one.verdict == other.verdict && one.figures == other.figures
    };
    pairs(own(then), own(now), same, alike)
}

/// Every path asked under an edition; columns by pattern, whatever their rows decide.
fn asked(case: &Case) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    let everyone = case.applicants();
    for asks in TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.asks) {
        match asks {
            Asks::Blank(blank) if blank.scope == Scope::Household => paths.extend(open(blank, case)),
            Asks::Blank(blank) => paths.extend(everyone.iter().filter_map(|who| open(blank, &case.of(who)))),
            Asks::Rows(table) => {
                for who in &everyone {
                    let case = case.of(who);
                    if case.open(table.gate) != Some(true) {
                        continue;
                    }
                    let asked = |column: &&Blank| match column.gate {
                        Gate::Row(_) => true,
                        gate => case.open(gate) == Some(true),
                    };
                    let path = |column: &Blank| column.path(Some(who), Some("*"));
                    paths.extend(table.columns.iter().filter(asked).filter_map(path));
                }
            }
            Asks::Figure(..) | Asks::Signature(_) => {}
        }
    }
    paths
}

fn open(blank: &Blank, case: &Case) -> Option<String> {
    (case.open(blank.gate) == Some(true)).then(|| blank.path(case.applicant, None)).flatten()
}

/// Answers asked there and not here, and ticked boxes of documents that only the list there has.
fn unread(
    answers: &Answers,
    there: &BTreeSet<String>,
    here: &BTreeSet<String>,
    list_there: &[Needed],
    list_here: &[Needed],
) -> Vec<String> {
    let boxed = |list: &[Needed], path: &str| list.iter().any(|needed| needed.ready_path == path);
    let lost = |path: &str| {
        let asked = pattern(path);
        (there.contains(&asked) || boxed(list_there, path)) && !here.contains(&asked) && !boxed(list_here, path)
    };
    let answered = answers.iter().filter(|(_, text)| typed(text).is_some());
    answered.map(|(path, _)| path).filter(|path| lost(path)).map(str::to_owned).collect()
}

/// A cell's path with its row left out: `applicant/7k2m/trips/*/left-on`.
fn pattern(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["applicant", who, table, _, column] => format!("applicant/{who}/{table}/*/{column}"),
        _ => path.to_owned(),
    }
}
