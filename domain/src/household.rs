//! The people in one envelope: adding one, removing one, splitting one out into a draft of their own, and beginning from a
//! copy of what the first one answered. Pure, and nothing that was typed is lost.

use crate::answers::{Answers, Edit};
use crate::case::Case;
use crate::facts::household::{FIRST_SIGNS, RELATION, Relation, SameAs, first_signs};
use crate::facts::send::{PARENT_KIND, PARENT_NAME, ParentKind};
use crate::form::Asks;
use crate::key::Scope;
use crate::topics::TOPICS;

/// What counts no more is kept below this name of its person, where nothing reads it.
const ASIDE: &str = "set-aside";

/// Adds a person behind the others: their name, and the edits. `random` makes the name one that nobody else picks.
pub fn add(answers: &Answers, random: u32) -> (String, Vec<Edit>) {
    let name = answers.next_name("applicant/", random);
    // A person exists as long as any path below them does.
    let path = RELATION.blank.path(Some(&name), None).unwrap_or_default();
    (name, vec![answers.edit(&path, Some(""))])
}

/// The edits that remove a person; what others share with them stays with those others.
pub fn remove(case: &Case, whom: &str) -> Vec<Edit> {
    case.answers.edits_to(&without(case, whom))
}

/// A draft parted in two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted {
    /// What stays: everyone else, and what the envelope holds once.
    pub rest: Answers,
    /// The new draft: the person split out, with all they shared as their own.
    pub own: Answers,
}

/// Splits a person out. Nothing anyone's forms say changes; fee and sending stay with the rest. `None` when the person is not
/// in the draft, or alone in it.
pub fn split(case: &Case, whom: &str) -> Option<Parted> {
    let everyone = case.applicants();
    if !everyone.contains(&whom) || everyone.len() < 2 {
        return None;
    }
    let prefix = format!("applicant/{whom}/");
    let mut own: Answers =
        case.answers.below(&prefix).map(|(rest, text)| (format!("{prefix}{rest}"), text.to_owned())).collect();
    if let Some(first) = case.first().filter(|first| *first != whom) {
        for by in groups() {
            if says_first(case.answers, whom, by) {
                take_over(&mut own, whom, case.answers, first, by);
            }
        }
        name_signer(&mut own, case, whom);
    }
    Some(Parted { rest: without(case, whom), own })
}

/// Whether a person may begin from a copy: they answer for themselves, typed nothing yet, and the first one did.
pub fn can_copy(case: &Case, by: &str) -> bool {
    let (Some(whom), Some(first)) = (case.applicant, case.first()) else { return false };
    let typed = |person: &str| shared_of(case.answers, person, by).any(|(_, text)| !text.trim().is_empty());
    !case.is_first() && said(case.answers, whom, by) == Some(SameAs::Own) && !typed(whom) && typed(first)
}

/// The edits that copy what the first one answered to the applicant at hand, to change it from there on.
pub fn copy(case: &Case, by: &str) -> Vec<Edit> {
    let (Some(whom), Some(first)) = (case.applicant, case.first()) else { return Vec::new() };
    let here = |rest: &str| format!("applicant/{whom}/{rest}");
    given_of(case.answers, first, by).map(|(rest, text)| case.answers.edit(&here(rest), Some(text))).collect()
}

/// Everyone but one. Whoever shared with the first one, who goes, takes over what was shared; the next in order is first.
fn without(case: &Case, whom: &str) -> Answers {
    let prefix = format!("applicant/{whom}/");
    let others: Vec<&str> = case.applicants().into_iter().filter(|other| *other != whom).collect();
    let stays = case.answers.iter().filter(|(path, _)| !path.starts_with(&prefix));
    let mut rest: Answers = stays.map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let Some((heir, others)) = others.split_first().filter(|_| case.first() == Some(whom)) else { return rest };
    for by in groups() {
        let shares = |person: &str| says_first(case.answers, person, by);
        if shares(heir) {
            // What the others share with the first one stays what it was.
            take_over(&mut rest, heir, case.answers, whom, by);
        } else {
            for other in others.iter().filter(|other| shares(other)) {
                take_over(&mut rest, other, case.answers, whom, by);
                rest.set(format!("applicant/{other}/{by}"), SameAs::Own.id());
            }
        }
    }
    for other in others.iter().chain([heir]) {
        name_signer(&mut rest, case, other);
        // Who they are to the new first one was never said.
        for key in [RELATION.blank, FIRST_SIGNS.blank] {
            set_aside(&mut rest, other, key.id);
        }
    }
    rest
}

/// Where the first one signs for a minor, their name is written down: they are not in the same draft any more.
fn name_signer(answers: &mut Answers, case: &Case, whom: &str) {
    let (case, Some(first)) = (case.of(whom), case.first()) else { return };
    if first_signs(&case) != Some(true) {
        return;
    }
    let kind = match case.get(RELATION) {
        Some(Relation::Child) => ParentKind::Parent.id(),
        _ => ParentKind::Guardian.id(),
    };
    for (key, text) in [(PARENT_KIND.blank.id, kind), (PARENT_NAME.blank.id, &crate::envelope::name(&case.of(first)))] {
        set_aside(answers, whom, key);
        answers.set(format!("applicant/{whom}/{key}"), text);
    }
}

/// Every key that says whether something is shared, once.
pub fn groups() -> Vec<&'static str> {
    let mut groups = Vec::new();
    for by in TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.asks).filter_map(Asks::shared) {
        if !groups.contains(&by) {
            groups.push(by);
        }
    }
    groups
}

/// Whether what stands below a person's name is shared by the named key.
fn is_shared(rest: &str, by: &str) -> bool {
    let mut asks = TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.asks);
    asks.any(|asks| match asks {
        Asks::Blank(blank) => blank.shared == Some(by) && blank.scope == Scope::Applicant && blank.id == rest,
        Asks::Rows(table) => {
            table.shared == Some(by) && rest.strip_prefix(table.id).is_some_and(|rest| rest.starts_with('/'))
        }
        Asks::Figure(..) | Asks::Signature(_) => false,
    })
}

/// What a person typed of what the named key shares: the path below their name, and the text.
fn shared_of<'a>(answers: &'a Answers, person: &str, by: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let prefix = format!("applicant/{person}/");
    let from = prefix.len();
    answers
        .from_path(&prefix)
        .map(move |(path, text)| (&path[from..], text))
        .filter(move |(rest, _)| is_shared(rest, by))
}

/// The same without what is everyone's own in shared rows: what another may take over.
fn given_of<'a>(answers: &'a Answers, person: &str, by: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    shared_of(answers, person, by).filter(|(rest, _)| !is_own(rest))
}

/// Whether what stands below a person's name is a column that is everyone's own.
fn is_own(rest: &str) -> bool {
    let [table, _, column] = rest.splitn(3, '/').collect::<Vec<_>>()[..] else { return false };
    let tables = TOPICS.iter().flat_map(|topic| topic.pages).filter_map(|page| page.table());
    tables.filter(|own| own.id == table).any(|own| own.is_own(column))
}

fn said(answers: &Answers, person: &str, by: &str) -> Option<SameAs> {
    use crate::read::{Reads, typed};
    SameAs::read(typed(answers.text(&format!("applicant/{person}/{by}"))?)?).ok()
}

fn says_first(answers: &Answers, person: &str, by: &str) -> bool {
    said(answers, person, by) == Some(SameAs::First)
}

/// Makes what `from` answered a person's own; what they had typed themselves is set aside.
fn take_over(answers: &mut Answers, whom: &str, all: &Answers, from: &str, by: &str) {
    let own: Vec<String> = shared_of(answers, whom, by).map(|(rest, _)| rest.to_owned()).collect();
    own.iter().for_each(|rest| set_aside(answers, whom, rest));
    for (rest, text) in given_of(all, from, by) {
        answers.set(format!("applicant/{whom}/{rest}"), text);
    }
}

/// Puts one answer where nothing reads it.
fn set_aside(answers: &mut Answers, whom: &str, rest: &str) {
    let path = format!("applicant/{whom}/{rest}");
    let Some(text) = answers.text(&path).map(str::to_owned) else { return };
    let mut aside = format!("applicant/{whom}/{ASIDE}/{rest}");
    while answers.text(&aside).is_some() {
        aside.push('~');
    }
    let gone = answers.edit(&path, None);
    drop(answers.apply(&gone));
    answers.set(aside, text);
}
