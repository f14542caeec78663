//! Every answer, form by form in the form's own order, each with a link to change it; then what is on no form.

use ::words::{Words, fault as fault_words, label, question, shown};
use domain::form::Form;
use domain::key::{Blank, Kind};
use domain::sheet::{Filled, Line, Part, Rows, Tally, fill};
use domain::topics::{TOPICS, Topic, blank_of, page_of};
use domain::{Case, Shown};
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::place::{At, Place};
use crate::ui::heading::Head;
use crate::ui::piece::{acts, back, by, come_back, details, el, head_of, leave, p, place_of, points, tell, to};
use crate::ui::whose::whose;
use crate::words::{Text, live, t};

/// What a change made from here comes back to.
const HERE: &str = "review";

/// The page.
#[component]
pub fn Review() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let conflicts = live(move || {
        let paths: Vec<String> =
            desk.conflicts.with(|clashes| clashes.iter().map(|clash| clash.path().to_owned()).collect());
        if paths.is_empty() { ().into_any() } else { clashes(&paths) }
    });
    let answers = live(move || desk.read(&owner, all));
    let page = vec![
        back(),
        Head(crate::ui::heading::HeadProps { id: "review-title" }).into_any(),
        whose(At::Review).into_any(),
        conflicts.into_any(),
        answers.into_any(),
        acts(vec![
            to(At::Send, "go", t("review-go")),
            to(At::Print, "plain", t("review-print")),
            to(At::History, "", t("history-link")),
        ]),
    ];
    come_back();
    page
}

fn all(case: &Case) -> AnyView {
    let sheets: Vec<_> = case.edition.forms_for(case).into_iter().map(|form| (form, fill(form, case))).collect();
    // By topic: an answer that stands on two forms lacks once.
    let pages = TOPICS.iter().flat_map(|topic| topic.open_pages(case));
    let whole: Tally = pages.flat_map(|page| page.lines(case)).map(|line| line.tally()).sum();
    let mut page = vec![el("p", &[("class", "lead")], vec![standing(whole)])];
    for (form, sheet) in &sheets {
        page.push(tell("h2", &[], t(form.id)));
        page.extend(form.told.iter().map(|list| details(head_of(list), vec![points("ul", list)])));
        page.extend(sheet.sections.iter().flat_map(|part| section(form, part, case)));
    }
    page.push(tell("h2", &[], t("review-besides")));
    page.push(p(t("review-besides-text")));
    for topic in TOPICS {
        let rows = besides(topic, case);
        if !rows.is_empty() {
            page.push(tell("h3", &[], t(format!("topic-{}", topic.id))));
            page.push(el("dl", &[("class", "review")], rows));
        }
    }
    page.into_any()
}

/// How a section stands. What cannot be worked out or told yet waits for another answer.
fn tally(part: &Part) -> Tally {
    let waits = |line: &Line| matches!(line, Line::Figure { shown: None, .. } | Line::Signature { open: None, .. });
    let mut tally: Tally = part.lines.iter().map(Line::tally).sum();
    tally.unknown += part.lines.iter().filter(|line| waits(line)).count();
    tally
}

/// One line: complete, or how much is not.
fn standing(tally: Tally) -> AnyView {
    let left = tally.missing + tally.wrong;
    let (is, id) = match (left, tally.unknown) {
        (0, 0) => ("done", "review-complete"),
        (0, _) => ("wait", "review-waits"),
        _ if tally.wrong == 0 => ("todo", "review-missing"),
        _ => ("look", "review-look"),
    };
    tell("span", &[("class", "state"), ("data-is", is)], by(move |words| words.say(id, &[("count", left.into())])))
}

/// A section of a form: how it stands, then its questions under their numbers.
fn section(form: &'static Form, part: &Part, case: &Case) -> Vec<AnyView> {
    let mut drawn = vec![tell("h3", &[], t(format!("{}-section-{}", form.id, part.id)))];
    if part.open == Some(false) {
        drawn.push(p(t("review-skipped")));
        return drawn;
    }
    drawn.push(el("p", &[], vec![standing(tally(part))]));
    let mut rows: Vec<AnyView> = Vec::new();
    for group in part.lines.chunk_by(|one, other| number(one) == number(other)) {
        let number = number(&group[0]);
        let one = matches!(group, [line] if !matches!(line, Line::Rows(_)));
        if one || number.is_empty() {
            rows.extend(group.iter().flat_map(|line| entry(line, form.id, number, None, case)));
            continue;
        }
        // What stands under one number is headed by it.
        if !rows.is_empty() {
            drawn.push(el("dl", &[("class", "review")], std::mem::take(&mut rows)));
        }
        let heading = t(question(form.id, number));
        drawn.push(tell("h4", &[], numbered(number, heading)));
        let own = group.iter().flat_map(|line| entry(line, form.id, "", Some(heading), case)).collect();
        drawn.push(el("dl", &[("class", "review")], own));
    }
    if !rows.is_empty() {
        drawn.push(el("dl", &[("class", "review")], rows));
    }
    drawn
}

fn number(line: &Line) -> &'static str {
    match line {
        Line::Blank(filled) => filled.number,
        Line::Rows(rows) => rows.number,
        Line::Figure { number, .. } | Line::Signature { number, .. } => number,
    }
}

fn numbered(number: &'static str, name: Text) -> Text {
    if number.is_empty() {
        return name;
    }
    by(move |words| words.say("review-numbered", &[("number", number.into()), ("name", name.get().into())]))
}

/// What a line of a form says. `under` is the heading it stands under, said with its name to who cannot see it.
fn entry(line: &Line, form: &'static str, number: &'static str, under: Option<Text>, case: &Case) -> Vec<AnyView> {
    match line {
        Line::Blank(filled) => vec![answer(filled, HERE, form, number, under, case)],
        Line::Rows(rows) => table(rows, HERE, case),
        Line::Figure { id, shown: value, .. } => {
            let value = value.clone();
            let value = by(move |words| match &value {
                Some(value) => shown(words, None, value),
                None => words.say("review-later", &[]),
            });
            vec![row(numbered(number, t(*id)), value, false, Vec::new(), None)]
        }
        Line::Signature { signer, open, .. } => {
            let id = match open {
                Some(true) => "review-sign",
                Some(false) => "not-applicable",
                None => "review-unknown",
            };
            vec![row(numbered(number, t(format!("signer.{signer}"))), t(id), false, Vec::new(), None)]
        }
    }
}

/// One line of the list: what it is, what it says, what is wrong, and where to change it: whether it is marked, and the link.
pub fn row(name: Text, value: Text, verbatim: bool, faults: Vec<Text>, change: Option<(bool, AnyView)>) -> AnyView {
    let look = change.as_ref().is_some_and(|(look, _)| *look);
    let mut says = vec![tell("span", &[("translate", if verbatim { "no" } else { "" })], value)];
    says.extend(faults.into_iter().map(|fault| el("p", &[("class", "fault")], vec![tell("span", &[], fault)])));
    let mut cells = vec![tell("dt", &[], name), el("dd", &[], says)];
    cells.extend(change.map(|(_, change)| el("dd", &[], vec![change])));
    el("div", &[("data-is", if look { "look" } else { "" })], cells)
}

/// One answer, with a link to where it is given when it is asked there.
fn answer(
    filled: &Filled,
    from: &'static str,
    form: &'static str,
    number: &'static str,
    under: Option<Text>,
    case: &Case,
) -> AnyView {
    let blank = filled.blank;
    let name = by(move |words| label(words, &blank));
    let verbatim = matches!(filled.shown, None | Some(Shown::Text(_))) && filled.typed.is_some();
    let fault = filled.fault.filter(|fault| !fault.is_missing());
    let missing = filled.fault.is_some_and(|fault| fault.is_missing());
    let look = filled.fault.is_some_and(|fault| !fault.is_warning());
    let open = page_of(&filled.path).is_some_and(|(_, page)| page.is_open(&of(&filled.path, case)));
    let change = open.then(|| {
        let unseen = by(move |words| match under {
            Some(under) => {
                words.say("review-under", &[("under", under.get().into()), ("name", label(words, &blank).into())])
            }
            None => label(words, &blank),
        });
        let says = t(if missing { "review-answer" } else { "change" });
        (look, leave(place_of(&filled.path), from, format!("{from}-{form}-{}", filled.path), "", says, Some(unseen)))
    });
    let faults = fault.map(|fault| by(move |words| fault_words(words, fault))).into_iter().collect();
    row(numbered(number, name), value(filled, case), verbatim, faults, change)
}

/// The case of whom a path belongs to: what is shared is answered on the pages of the first applicant.
fn of<'a>(path: &'a str, case: &Case<'a>) -> Case<'a> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["applicant", whose, ..] => case.of(whose),
        _ => *case,
    }
}

/// What was answered, in words. Where no form asks, what is left empty is no "S.O.".
fn value(filled: &Filled, case: &Case) -> Text {
    let (blank, typed, open) = (filled.blank, filled.typed.clone(), filled.open);
    let on_none = open == Some(true) && typed.is_none() && is_on_no_form(&blank, case);
    let value = filled.shown.clone().filter(|_| !on_none);
    by(move |words| match (&value, &typed) {
        (Some(value), _) => shown(words, Some(&blank), value),
        (None, Some(typed)) => typed.clone(),
        (None, None) => words.say(unanswered(&blank, open), &[]),
    })
}

fn is_on_no_form(blank: &Blank, case: &Case) -> bool {
    case.edition.forms().iter().all(|form| form.numbers(blank).is_empty())
}

fn unanswered(blank: &Blank, open: Option<bool>) -> &'static str {
    match open {
        None => "review-unknown",
        Some(_) if blank.kind == Kind::Flag => "yes-no.no",
        Some(_) if blank.optional => "review-empty",
        Some(_) => "review-none",
    }
}

/// So many rows are drawn; the others are on the page of the table.
const MOST_ROWS: usize = 50;

/// The rows of a table, each with a link to change it.
fn table(rows: &Rows, from: &'static str, case: &Case) -> Vec<AnyView> {
    let id = rows.table.id;
    let Some(first) = rows.table.columns.first().and_then(|column| case.column_path(rows.table, column)) else {
        return Vec::new();
    };
    let all = |says: &'static str, mark: &str| {
        leave(place_of(&first), from, format!("{from}-{mark}-{id}"), "", t(says), Some(t(id)))
    };
    let name = t(format!("{id}.row"));
    let mut drawn: Vec<AnyView> = rows
        .rows
        .iter()
        .take(MOST_ROWS)
        .enumerate()
        .map(|(at, (_, cells))| {
            let name =
                by(move |words| words.say("review-row", &[("name", name.get().into()), ("at", (at + 1).into())]));
            one_row(name, from, cells)
        })
        .collect();
    if rows.rows.is_empty() {
        let says = match (rows.open, rows.fault) {
            (Some(false), _) => "not-applicable",
            (None, _) => "review-unknown",
            (_, Some(_)) => "review-none",
            (_, None) => "review-no-rows",
        };
        let change = (rows.open != Some(false)).then(|| (rows.fault.is_some(), all("review-answer", "all")));
        drawn.push(row(name, t(says), false, Vec::new(), change));
    } else if MOST_ROWS < rows.rows.len() {
        let left = rows.rows.len() - MOST_ROWS;
        let says = by(move |words| words.say("review-more", &[("count", left.into())]));
        drawn.push(row(name, says, false, Vec::new(), Some((false, all("review-see", "more")))));
    }
    drawn
}

fn one_row(name: Text, from: &'static str, cells: &[Filled]) -> AnyView {
    let told: Vec<(Blank, Shown)> = cells
        .iter()
        .filter_map(|cell| Some((cell.blank, cell.shown.clone()?)))
        .filter(|(_, value)| *value != Shown::NotApplicable)
        .collect();
    let value = by(move |words| {
        let one = |(blank, value): &(Blank, Shown)| match value {
            // A ticked box says what it is, not "yes".
            Shown::Ticked => label(words, blank),
            value => shown(words, Some(blank), value),
        };
        told.iter().map(one).collect::<Vec<_>>().join("\u{a0}· ")
    });
    let wrong = |cell: &&Filled| cell.fault.is_some_and(|fault| !fault.is_warning());
    let fault = |cell: &Filled| {
        let (blank, fault) = (cell.blank, cell.fault?);
        Some(by(move |words| {
            let args = [("label", label(words, &blank).into()), ("fault", fault_words(words, fault).into())];
            words.say("fault-line", &args)
        }))
    };
    let look = cells.iter().any(|cell| wrong(&cell));
    let faults = cells.iter().filter_map(fault).collect();
    let change = cells.first().map(|cell| {
        (look, leave(place_of(&cell.path), from, format!("{from}-{}", cell.path), "", t("change"), Some(name)))
    });
    row(name, value, true, faults, change)
}

/// The answers of a topic that are asked, each with a link to change it: for the overviews that rest on them.
pub fn answers_of(topic: &'static Topic, from: &'static str, case: &Case) -> Vec<AnyView> {
    lines(topic, case).iter().flat_map(|line| told(line, topic, from, case)).collect()
}

/// The answers of a topic that stand on no form.
fn besides(topic: &'static Topic, case: &Case) -> Vec<AnyView> {
    let on_none = |line: &&Line| match line {
        Line::Blank(filled) => is_on_no_form(&filled.blank, case),
        Line::Rows(rows) => rows.table.columns.first().is_some_and(|column| is_on_no_form(column, case)),
        Line::Figure { .. } | Line::Signature { .. } => false,
    };
    lines(topic, case).iter().filter(on_none).flat_map(|line| told(line, topic, HERE, case)).collect()
}

fn told(line: &Line, topic: &'static Topic, from: &'static str, case: &Case) -> Vec<AnyView> {
    match line {
        Line::Blank(filled) => vec![answer(filled, from, topic.id, "", None, case)],
        Line::Rows(rows) => table(rows, from, case),
        Line::Figure { .. } | Line::Signature { .. } => Vec::new(),
    }
}

fn lines(topic: &'static Topic, case: &Case) -> Vec<Line> {
    let lines = topic.open_pages(case).into_iter().flat_map(|page| page.lines(case));
    lines.filter(|line| line.open() == Some(true)).collect()
}

/// The questions that have two answers: both stand on the question's page, to choose from.
fn clashes(paths: &[String]) -> AnyView {
    let item = |path: &String| {
        let blank = blank_of(path)?;
        let name = by(move |words| label(words, &blank));
        let place: Place = place_of(path);
        Some(el("li", &[], vec![leave(place, HERE, format!("{HERE}-clash-{path}"), "", name, None)]))
    };
    let items = paths.iter().filter_map(item).collect();
    el(
        "section",
        &[("class", "verdict"), ("data-is", "warning")],
        vec![tell("h2", &[], t("conflict-title")), p(t("review-clash")), el("ul", &[("class", "links")], items)],
    )
}
