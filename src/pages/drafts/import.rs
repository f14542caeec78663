//! A file becomes a draft: what it holds and what it would replace is shown before anything is stored.

use std::sync::Arc;

use ::words::{Words, about_name, fault, label, number, shown};
use domain::catalogue::{catalogue, report};
use domain::documents::DOCUMENTS;
use domain::draft::Unopened;
use domain::key::Scope;
use domain::topics::blank_of;
use domain::{Answers, Blank, Draft, Edit, Edition};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wire::attachment::Kind;

use super::card::called;
use super::export::{passphrase, radios};
use super::{List, Told, Undo, place, ways};
use crate::browser;
use crate::draft::file::{self, Came, Content, Files, Locked};
use crate::draft::store::{self, Stored, Trouble};
use crate::draft::{announce, first_applicant, new_id};
use crate::pages::enclose::size;
use crate::ui::piece::{by, el, p, tell};
use crate::words::{Spoken, Text, live, sig, t, text, tongue};

/// More than this is no draft: one with a hundred thousand trips is smaller, and so is one with thirty large files.
const MOST_BYTES: f64 = 256e6;

/// How far the import is.
#[derive(Clone)]
enum Step {
    /// No file was picked.
    Waiting,
    /// It cannot be imported: the id of the words, and their figures.
    Refused(&'static str, Vec<(&'static str, ::words::Arg)>),
    /// It wants its passphrase.
    Locked(Locked),
    /// This is what it holds.
    Open(Box<Draft>, Files, bool),
}

impl Step {
    fn of(content: Result<Content, Unopened>) -> Step {
        match content {
            Ok(Content::Plain(draft, files)) => Step::Open(draft, files, false),
            Ok(Content::Locked(locked)) => Step::Locked(locked),
            Err(Unopened::NotJson { line, column }) => {
                Step::Refused("refused-not-json", vec![("line", line.into()), ("column", column.into())])
            }
            Err(Unopened::OtherFormat) => Step::Refused("refused-other", Vec::new()),
            Err(Unopened::Newer(_)) => Step::Refused("refused-newer", Vec::new()),
            Err(Unopened::Damaged(field)) => Step::Refused("refused-damaged", vec![("field", field.into())]),
        }
    }
}

/// The part of the page that imports.
pub fn import(list: List) -> AnyView {
    let step = RwSignal::new(Step::Waiting);
    let go = move |next: Step| {
        step.try_set(next);
        browser::focus("import-step");
    };
    let picked = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // The same file may be picked again.
        leptos::task::spawn_local(async move {
            let text = if MOST_BYTES < file.size() {
                Ok(None)
            } else {
                JsFuture::from(file.text()).await.map(|text| text.as_string())
            };
            input.set_value("");
            go(match text {
                Ok(Some(text)) => Step::of(file::look(&text)),
                Ok(None) => Step::Refused("refused-other", Vec::new()),
                Err(_) => Step::Refused("refused-unread", Vec::new()),
            });
        });
    };
    let part = live(move || {
        let inside = match step.get() {
            Step::Waiting => return ().into_any(),
            Step::Refused(id, figures) => {
                let said = by(move |words| words.say(id, &figures));
                view! { <p class="fault" translate="no" prop:textContent=said></p> }.into_any()
            }
            Step::Locked(locked) => unlock(locked, go),
            Step::Open(draft, files, locked) => preview(list, *draft, files, locked, move || go(Step::Waiting)),
        };
        view! { <div id="import-step" tabindex="-1">{inside}</div> }.into_any()
    });
    view! {
        <h2 prop:textContent=t("import-title")></h2>
        <div class="ask pick">
            <p class="hint" id="import-hint" prop:textContent=t("import-file.hint")></p>
            <input
                type="file"
                id="import-file"
                accept=".json,application/json"
                aria-describedby="import-hint"
                on:change=picked
            />
            <label class="plain" for="import-file" prop:textContent=t("import-file")></label>
        </div>
        {part}
    }
    .into_any()
}

/// The element of the passphrase.
const PASSPHRASE: &str = "import-passphrase";

/// Asks the passphrase of a locked file.
fn unlock(locked: Locked, go: impl Fn(Step) + Copy + 'static) -> AnyView {
    let tongue = tongue();
    let typed = RwSignal::new(String::new());
    // What is wrong, and whether the browser is at work.
    let (wrong, busy) = (RwSignal::new(None::<&'static str>), RwSignal::new(false));
    let fault = sig(move || wrong.get().map(|id| tongue.words().say(id, &[])));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (locked, passphrase) = (locked.clone(), typed.get_untracked());
        if busy.get_untracked() {
            return;
        }
        wrong.set(None);
        busy.set(true);
        leptos::task::spawn_local(async move {
            let opened = locked.open(&passphrase).await;
            busy.try_set(false);
            match opened {
                Some(text) => go(match file::look(&text) {
                    Ok(Content::Plain(draft, files)) => Step::Open(draft, files, true),
                    Ok(Content::Locked(_)) => Step::Refused("refused-other", Vec::new()),
                    Err(reason) => Step::of(Err(reason)),
                }),
                None => {
                    let id =
                        if crate::browser::crypto::available() { "passphrase-wrong" } else { "import-cannot-unlock" };
                    wrong.try_set(Some(id));
                    browser::focus(PASSPHRASE);
                }
            }
        });
    };
    let state = by(move |words| if busy.get() { words.say("import-opening", &[]) } else { String::new() });
    view! {
        <form novalidate on:submit=submit>
            {passphrase(PASSPHRASE, typed, t("import-passphrase"), None, fault, "off")}
            <button class="go" type="submit" prop:textContent=t("import-open")></button>
            <p role="status" prop:textContent=state></p>
        </form>
    }
    .into_any()
}

/// What a file holds, what it would replace, and the choice.
fn preview(list: List, draft: Draft, files: Files, locked: bool, leave: impl Fn() + Copy + 'static) -> AnyView {
    let people = draft.answers.names("applicant/");
    // Drafts of the same people: the same file, earlier or later.
    let same: Vec<Stored> = list.shelf.with_untracked(|shelf| {
        let drafts = shelf.iter().flat_map(|shelf| &shelf.drafts);
        let same = |stored: &&Stored| !people.is_empty() && stored.draft.answers.names("applicant/") == people;
        drafts.filter(same).cloned().collect()
    });
    let chosen = RwSignal::new(0);
    let names: Vec<Text> = same.iter().map(|stored| called(&stored.draft.answers)).collect();
    let ways_in = names.clone().into_iter().map(|name| {
        (by(move |words| words.say("import-replace", &[("name", name.get().into())])), Some(t("import-replace.hint")))
    });
    let ways_in: Vec<(Text, Option<Text>)> =
        std::iter::once((t("import-new"), Some(t("import-new.hint")))).chain(ways_in).collect();
    let choice = (!same.is_empty()).then(|| radios("import-way", t("import-how"), ways_in, chosen));
    let changes = {
        let (draft, same) = (draft.clone(), same.clone());
        live(move || match chosen.get().checked_sub(1).map(|at| &same[at]) {
            Some(stored) => changes(&stored.draft, &draft),
            None => ().into_any(),
        })
    };
    let holds = vec![holds(&draft, locked), enclosed(&files)];
    let files = Arc::new(files.came);
    let name = called(&draft.answers);
    let take = move |_| {
        let (mut draft, name, files) = (draft.clone(), name.get_untracked(), Arc::clone(&files));
        match chosen.get_untracked().checked_sub(1).map(|at| (same[at].clone(), names[at])) {
            None => {
                let id = new_id();
                let told = Told::new("imported", name, Undo::Remove(id.clone()));
                first_applicant(&mut draft);
                let work = async move {
                    place(&id, draft).await?;
                    add(&id, &files).await
                };
                list.act(work, told);
            }
            Some((Stored { id, draft: before, .. }, name)) => {
                let (on, back) = ways(&before, &draft);
                let undo = Undo::Put(id.clone(), Box::new(before.clone()), back);
                let replace = async move {
                    // Another tab may have changed it since it was shown.
                    match store::load(&id).await {
                        Ok(Some(now)) if now.draft != before && store::in_memory(&id).is_none() => {
                            return Err(Trouble::Damaged);
                        }
                        _ => place(&id, draft).await?,
                    }
                    announce(&id, Some(&on));
                    add(&id, &files).await
                };
                list.act(replace, Told::new("replaced", name.get_untracked(), undo));
            }
        }
        leave();
    };
    view! {
        <h3 prop:textContent=t("import-holds")></h3>
        {holds}
        {choice}
        {changes}
        <p class="acts">
            <button class="go" on:click=take prop:textContent=t("import-take")></button>
            <button class="plain" on:click=move |_| leave() prop:textContent=t("import-leave")></button>
        </p>
    }
    .into_any()
}

/// What is enclosed, counted; what of it cannot be read.
fn enclosed(files: &Files) -> AnyView {
    let (count, bytes) = (files.came.len(), files.came.iter().map(|file| file.bytes.len() as u64).sum::<u64>());
    let told =
        by(move |words| words.say("import-files", &[("count", count.into()), ("size", size(words, bytes).into())]));
    let damaged = files.damaged;
    let lost = by(move |words| words.say("import-files-damaged", &[("count", damaged.into())]));
    vec![
        (count != 0).then(|| el("p", &[("translate", "no")], vec![tell("span", &[], told)])),
        (damaged != 0).then(|| el("p", &[("class", "fault"), ("translate", "no")], vec![tell("span", &[], lost)])),
    ]
    .into_any()
}

/// Puts the files that came beside those there are; one that is there already is not there twice.
async fn add(id: &str, files: &[Came]) -> Result<(), Trouble> {
    let there = store::files::of(id).await?;
    for came in files {
        let pages = wire::content::pages_of_pdf(&came.bytes).filter(|_| came.kind == Kind::Pdf);
        let file = store::files::new(&came.shows, came.name.clone(), came.kind, &came.bytes, pages);
        if !there.of(&came.shows).any(|own| own.digest == file.digest) {
            store::files::add(id, &file, &came.bytes, None).await?;
        }
    }
    Ok(())
}

/// What is in a file: whose, how much, and what this version does not understand of it.
fn holds(draft: &Draft, locked: bool) -> AnyView {
    let answers = &draft.answers;
    let people: Vec<Option<String>> =
        answers.names("applicant/").into_iter().map(|applicant| file::person(answers, applicant)).collect();
    let count = answers.iter().filter(|(_, text)| !text.trim().is_empty()).count();
    let people = by(move |words| {
        let unnamed = || words.say("person-unnamed", &[]);
        people.iter().map(|name| name.clone().unwrap_or_else(unnamed)).collect::<Vec<_>>().join(", ")
    });
    let (edition, known) = (draft.edition.clone(), Edition::find(&draft.edition).is_some());
    let edition = by(move |words| match known {
        true => words.say(&format!("edition-{edition}"), &[]),
        false => words.say("import-edition-unknown", &[("edition", edition.as_str().into())]),
    });
    let rows = [
        ("import-name", called(answers)),
        ("import-people", people),
        ("import-count", by(move |words| number(words.lang(), count as i64))),
        ("import-edition", edition),
        ("import-lock", t(if locked { "import-lock.locked" } else { "import-lock.plain" })),
    ];
    let rows =
        rows.map(|(id, said)| el("div", &[], vec![tell("dt", &[], t(id)), tell("dd", &[("translate", "no")], said)]));
    let found = report(answers);
    let unknown = (!found.unknown.is_empty()).then(|| {
        let count = found.unknown.len();
        let paths =
            found.unknown.into_iter().map(|path| tell("li", &[("translate", "no")], text(move || path.clone())));
        kept("import-unknown", count, paths.collect())
    });
    let odd = {
        let mut odd: Vec<(String, Option<domain::Fault>)> =
            found.unreadable.into_iter().map(|(path, fault)| (path, Some(fault))).collect();
        odd.extend(draft.not_text.iter().map(|path| (path.clone(), None)));
        odd
    };
    let unreadable = (!odd.is_empty()).then(|| {
        let (count, answers) = (odd.len(), Arc::new(answers.clone()));
        let line = |(path, why): (String, Option<domain::Fault>)| {
            let (typed, answers) = (answers.text(&path).unwrap_or_default().to_owned(), Arc::clone(&answers));
            tell(
                "li",
                &[("translate", "no")],
                by(move |words| {
                    let why = why.map_or_else(|| words.say("import-not-text", &[]), |why| fault(words, why));
                    let args = [
                        ("label", path_label(words, &path, &answers).into()),
                        ("typed", typed.as_str().into()),
                        ("why", why.into()),
                    ];
                    words.say("import-odd", &args)
                }),
            )
        };
        kept("import-unreadable", count, odd.into_iter().map(line).collect())
    });
    vec![el("dl", &[("class", "because")], rows.into()), unknown.into_any(), unreadable.into_any()].into_any()
}

/// What is kept as it is, counted, and listed on request.
fn kept(id: &'static str, count: usize, items: Vec<AnyView>) -> AnyView {
    let said = by(move |words| words.say(id, &[("count", count.into())]));
    let items = el("ul", &[], items);
    view! {
        <details class="why">
            <summary prop:textContent=said></summary>
            {items}
        </details>
    }
    .into_any()
}

/// What an import would change in a draft: every answer that would read otherwise.
fn changes(from: &Draft, to: &Draft) -> AnyView {
    let told = |text: &Option<String>| text.clone().unwrap_or_default();
    let edits: Vec<Edit> = ways(from, to).0.into_iter().filter(|edit| told(&edit.was) != told(&edit.now)).collect();
    if edits.is_empty() {
        return p(t("import-same"));
    }
    let count = edits.len();
    // A row is counted where it stands: what is removed, among those there were.
    let (from, to) = (Arc::new(from.answers.clone()), Arc::new(to.answers.clone()));
    let rows = edits.into_iter().map(|edit| {
        let among = Arc::clone(if edit.now.is_some() { &to } else { &from });
        row(edit, among)
    });
    let rows: Vec<AnyView> = rows.collect();
    let caption = by(move |words| words.say("import-changes", &[("count", count.into())]));
    view! {
        <table>
            <caption prop:textContent=caption></caption>
            <thead><tr>
                <th scope="col" prop:textContent=t("import-answer")></th>
                <th scope="col" prop:textContent=t("import-was")></th>
                <th scope="col" prop:textContent=t("import-now")></th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(edit: Edit, answers: Arc<Answers>) -> AnyView {
    let Edit { path, was, now } = edit;
    let label = by({
        let path = path.clone();
        move |words| path_label(words, &path, &answers)
    });
    let value = |text: Option<String>| {
        let path = path.clone();
        by(move |words| reading(words, &path, text.as_deref()))
    };
    view! {
        <tr>
            <th scope="row" translate="no" prop:textContent=label></th>
            <td data-head=t("import-was") translate="no" prop:textContent=value(was)></td>
            <td data-head=t("import-now") translate="no" prop:textContent=value(now)></td>
        </tr>
    }
    .into_any()
}

/// The blank of a path, on a page or not. `None` for a path this version does not know.
fn blank_at(path: &str) -> Option<Blank> {
    blank_of(path).or_else(|| {
        let segments: Vec<&str> = path.split('/').collect();
        let pattern = match segments.as_slice() {
            ["applicant", _, id] => format!("applicant/*/{id}"),
            _ => path.to_owned(),
        };
        catalogue(Edition::default()).into_iter().find(|entry| entry.path == pattern).map(|entry| entry.blank)
    })
}

/// The name of an answer; of which row, where it stands in one; whose, where there are several people.
fn path_label(words: &Spoken, path: &str, answers: &Answers) -> String {
    let Some(blank) = blank_at(path) else { return path.to_owned() };
    let mut said = match DOCUMENTS.iter().find(|document| document.ready == blank) {
        Some(document) => words.say("import-ready", &[("name", about_name(words, document.id).into())]),
        None => label(words, &blank),
    };
    let segments: Vec<&str> = path.split('/').collect();
    let rows = match (blank.scope, segments.as_slice()) {
        (Scope::Row(table), [_, applicant, _, row, _]) => Some((table, format!("applicant/{applicant}/{table}/"), row)),
        (Scope::HouseholdRow(table), [_, row, _]) => Some((table, format!("{table}/"), row)),
        _ => None,
    };
    if let Some((table, prefix, row)) = rows {
        let rows = answers.names(&prefix);
        let at = rows.iter().position(|name| name == row).map_or(0, |at| at + 1);
        let args =
            [("row", words.say(&format!("{table}.row"), &[]).into()), ("number", at.into()), ("label", said.into())];
        said = words.say("import-row", &args);
    }
    match (segments.as_slice(), answers.names("applicant/").len()) {
        (["applicant", applicant, ..], 2..) => {
            let name = file::person(answers, applicant).unwrap_or_else(|| words.say("person-unnamed", &[]));
            words.say("import-whose", &[("name", name.into()), ("label", said.into())])
        }
        _ => said,
    }
}

/// What an answer says, or what was typed where it says nothing.
fn reading(words: &Spoken, path: &str, text: Option<&str>) -> String {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return words.say("answer-none", &[]) };
    match blank_at(path).map(|blank| ((blank.show)(text), blank)) {
        Some((Ok(value), blank)) => shown(words, Some(&blank), &value),
        _ => text.to_owned(),
    }
}
