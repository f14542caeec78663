//! One draft under two editions: what moving it would change, and the move, which can be undone.

use ::words::{Words, about_name, finding, label};
use domain::Edition;
use domain::assess::Finding;
use domain::compare::{Changes, compare};
use domain::documents::{Document, Needed};
use domain::topics::blank_of;
use leptos::prelude::*;

use super::others;
use crate::address::address;
use crate::app::link_in;
use crate::browser;
use crate::draft::{desk, store::Trouble};
use crate::place::At;
use crate::ui::piece::{by, el, link, p, tell};
use crate::words::{Spoken, Text, live, t, text, tongue, when};

/// Where what came of a move is said, and takes focus.
const OUTCOME: &str = "moved";

/// What came of the last move.
#[derive(Clone, Copy)]
enum Came {
    Nothing,
    /// Moved from there.
    Moved(&'static Edition),
    Failed(Trouble),
}

/// The ways to look under another edition, what was asked for, and what came of a move.
pub fn moving() -> AnyView {
    let (desk, tongue, address) = (desk(), tongue(), address());
    let came = RwSignal::new(Came::Nothing);
    let asked = Memo::new(move |_| address.query("to"));
    let go = move |edition: &'static Edition| {
        let from = desk.edition.get_value();
        leptos::task::spawn_local(async move {
            came.set(match desk.move_to(edition).await {
                Ok(()) => Came::Moved(from),
                Err(trouble) => Came::Failed(trouble),
            });
            browser::focus(OUTCOME);
        });
    };
    let said = by(move |words| match came.get() {
        Came::Nothing => String::new(),
        Came::Moved(_) => words.say("moving-done", &[("edition", name(words, words.1).into())]),
        Came::Failed(trouble) => words.say(&format!("trouble-{}", trouble.id()), &[]),
    });
    let undo = move |_| {
        if let Came::Moved(from) = came.get_untracked() {
            go(from);
        }
    };
    let outcome = view! {
        <div role="status">
            <p id=OUTCOME tabindex="-1" prop:textContent=said></p>
            {when(move || matches!(came.get(), Came::Moved(_)), move || view! {
                <p class="acts"><button class="plain" type="button" on:click=undo prop:textContent=t("moving-undo")></button></p>
            }.into_any())}
        </div>
    }
    .into_any();
    let ways = live(move || {
        let edition = tongue.edition.get();
        let way = |other: &'static Edition| {
            let here = link_in(At::Edition);
            let to = text(move || format!("{}?to={}", here.get(), other.id));
            let said = by(move |words| words.say("moving-look", &[("edition", name(words, other).into())]));
            el("p", &[], vec![link(&[], to, said, None)])
        };
        let ways: Vec<AnyView> = others(edition).map(way).collect();
        vec![tell("h2", &[], t("moving-title")), p(t("moving-title.about")), ways.into_any()].into_any()
    });
    let changes = live(move || {
        let edition = tongue.edition.get();
        let found = asked.get().and_then(|id| others(edition).find(|other| other.id == id));
        match found {
            Some(other) => {
                let changes = desk.answers.with(|answers| compare(answers, edition, other, desk.today.get()));
                drawn(changes, edition, other, go)
            }
            None => ().into_any(),
        }
    });
    vec![outcome, ways.into_any(), changes.into_any()].into_any()
}

fn name(words: &Spoken, edition: &'static Edition) -> String {
    words.say(&format!("edition-{}", edition.id), &[])
}

/// Every change, by kind, and the way to make them.
fn drawn(
    changes: Changes,
    there: &'static Edition,
    here: &'static Edition,
    go: impl Fn(&'static Edition) + Copy + 'static,
) -> AnyView {
    let heading = by(move |words| words.say("moving-changes", &[("edition", name(words, here).into())]));
    let mut page = vec![tell("h2", &[], heading), p(t("moving-changes.about"))];
    if changes.is_empty() {
        page.push(p(t("moving-changes.none")));
    }
    let figures = changes.figures.into_iter().map(|(was, is)| {
        let say = |value: domain::editions::figures::Value| by(move |words| ::words::value(words, &value));
        pair(t(format!("figure-{}", was.id)), say(was.value), say(is.value))
    });
    page.extend(group("figures", figures.collect()));
    let findings = changes.findings.into_iter().map(|(was, is)| {
        let rule = was.as_ref().or(is.as_ref()).map_or("", |finding| finding.rule);
        pair(t(format!("rule-{rule}")), sentence(was, there), sentence(is, here))
    });
    page.extend(group("findings", findings.collect()));
    let documents = changes.documents.into_iter().map(|(was, is)| {
        let id = was.as_ref().or(is.as_ref()).map_or("", |needed| needed.document.id);
        pair(by(move |words| about_name(words, id)), wanted(was, there), wanted(is, here))
    });
    page.extend(group("documents", documents.collect()));
    let form = |id: &'static str| by(move |words| about_name(words, id));
    page.extend(group("forms-gone", items(changes.forms_gone.into_iter().map(form))));
    page.extend(group("forms-new", items(changes.forms_new.into_iter().map(form))));
    page.extend(group("asked", items(names(changes.asked, here))));
    page.extend(group("not-asked", items(names(changes.not_asked, there))));
    page.extend(group("unread", items(names(changes.unread, there))));
    let said = by(move |words| words.say("moving-go", &[("edition", name(words, here).into())]));
    page.push(
        view! {
            <p class="acts"><button class="go" type="button" on:click=move |_| go(here) prop:textContent=said></button></p>
        }
        .into_any(),
    );
    page.into_any()
}

/// Changes of one kind under their heading; nothing when there is none.
fn group(id: &'static str, changes: Vec<AnyView>) -> Vec<AnyView> {
    if changes.is_empty() {
        return Vec::new();
    }
    let list = match id {
        "figures" | "findings" | "documents" => el("div", &[], changes),
        _ => el("ul", &[], changes),
    };
    vec![tell("h3", &[], t(format!("moving-{id}"))), p(t(format!("moving-{id}.about"))), list]
}

/// One change: its name, now and then.
fn pair(name: Text, was: Text, is: Text) -> AnyView {
    let one = |part: &'static str, said: Text| {
        el(
            "div",
            &[],
            vec![tell("dt", &[], t(format!("moving-pair.{part}"))), tell("dd", &[("translate", "no")], said)],
        )
    };
    vec![tell("h4", &[], name), el("dl", &[("class", "because")], vec![one("now", was), one("then", is)])].into_any()
}

fn items(names: impl Iterator<Item = Text>) -> Vec<AnyView> {
    names.map(|name| tell("li", &[], name)).collect()
}

/// What a rule says, in the words and figures of its own edition.
fn sentence(found: Option<Finding>, edition: &'static Edition) -> Text {
    by(move |words| {
        let words = &Spoken(words.0, edition);
        let Some(found) = &found else { return words.say("moving-pair.no-rule", &[]) };
        let verdict = found.verdict.map_or("unknown", |verdict| verdict.id());
        format!("{} – {}", words.say(&format!("verdict-{verdict}"), &[]), finding(words, found))
    })
}

/// In what form and number a document is wanted.
fn wanted(needed: Option<Needed>, edition: &'static Edition) -> Text {
    by(move |words| {
        let words = &Spoken(words.0, edition);
        let Some(needed) = &needed else { return words.say("moving-pair.no-document", &[]) };
        let copy = words.say(&format!("copy-{}", needed.copy.id()), &[]);
        let count = match needed.count {
            Some(count) => words.say("checklist-number", &[("count", count.into())]),
            None => words.say("checklist-all", &[]),
        };
        format!("{copy} – {count}")
    })
}

/// What paths are called, each once.
fn names(paths: Vec<String>, edition: &'static Edition) -> impl Iterator<Item = Text> {
    let mut ids: Vec<String> = Vec::new();
    let mut names: Vec<Text> = Vec::new();
    for path in paths {
        // Two people are asked the same thing: it is named once.
        let id = path.rsplit('/').next().unwrap_or_default().to_owned();
        if ids.contains(&id) {
            continue;
        }
        let (blank, boxed) = (blank_of(&path), Document::every().find(|document| document.ready.id == id));
        names.push(by(move |words| {
            let words = &Spoken(words.0, edition);
            match (&blank, boxed) {
                (Some(blank), _) => label(words, blank),
                (None, Some(document)) => about_name(words, document.id),
                (None, None) => String::new(),
            }
        }));
        ids.push(id);
    }
    names.into_iter()
}
