//! What was changed in a draft that follows an account: when, on which device, from what to what; and the way back to any moment.

use std::collections::BTreeMap;

use ::words::{Words, date, label, shown};
use domain::topics::blank_of;
use domain::{Answers, Edit};
use leptos::prelude::*;
use wire::draft::{BESIDE, EDITION, Entry};

use crate::api::{self, Refused};
use crate::app::link;
use crate::browser;
use crate::draft::{Save, desk, store};
use crate::place::{At, Place};
use crate::ui::heading::Head;
use crate::ui::piece::{acts, back, by, el, p, tell, to};
use crate::words::{Spoken, live, t};

/// How the page stands.
#[derive(Clone, PartialEq)]
enum Stands {
    Looking,
    /// The draft follows no account.
    Alone,
    Away(Refused),
    There,
}

#[derive(Clone, Copy)]
struct History {
    stands: RwSignal<Stands>,
    /// Newest first.
    entries: RwSignal<Vec<Entry>>,
    /// There are older ones.
    more: RwSignal<bool>,
    /// What was just gone back to, in milliseconds since 1970.
    told: RwSignal<Option<f64>>,
}

/// What was written on one device in one go.
struct Moment {
    at: f64,
    device: String,
    /// The newest entry of it, and those after which one goes back to it.
    newest: u64,
    entries: Vec<Entry>,
}

/// Entries less than so many seconds apart, of one device, were written in one go.
const APART: u64 = 600;

impl History {
    /// Asks for what is older than what is there.
    fn look(self) {
        let id = desk().id.get_value();
        leptos::task::spawn_local(async move {
            if matches!(store::follow::of(&id).await, Ok(None)) {
                self.stands.try_set(Stands::Alone);
                return;
            }
            let before = self.entries.with_untracked(|entries| entries.last().map(|entry| entry.entry));
            match api::history(&id, before).by_hand().await {
                Ok(entries) => {
                    let more = entries.last().is_some_and(|last| 1 < last.entry);
                    self.entries.try_update(|all| all.extend(entries));
                    self.more.try_set(more);
                    self.stands.try_set(Stands::There);
                }
                Err(refused) => drop(self.stands.try_set(Stands::Away(refused))),
            }
        });
    }

    /// Brings what landed since it was looked at.
    async fn refresh(self, id: &str) -> api::Answer<()> {
        let known = |all: &Vec<Entry>| all.first().map_or(0, |first| first.entry);
        let (mut fresh, mut before) = (Vec::new(), None);
        loop {
            let entries = api::history(id, before).by_itself().await?;
            let reached = self.entries.try_with_untracked(known).unwrap_or(u64::MAX);
            before = entries.last().map(|last| last.entry);
            fresh.extend(entries);
            if before.is_none_or(|before| before <= reached + 1) {
                break;
            }
        }
        self.entries.try_update(|all| {
            let reached = known(all);
            all.splice(0..0, fresh.into_iter().filter(|entry| reached < entry.entry));
        });
        Ok(())
    }
}

/// The page.
#[component]
pub fn OfDraft() -> impl IntoView {
    let history = History {
        stands: RwSignal::new(Stands::Looking),
        entries: RwSignal::new(Vec::new()),
        more: RwSignal::new(false),
        told: RwSignal::new(None),
    };
    history.look();
    // What was just sent is part of it: going back, too.
    let desk = desk();
    Effect::new(move |_| {
        if matches!(desk.save.get(), Save::Server(..)) && history.stands.get_untracked() == Stands::There {
            let id = desk.id.get_value();
            leptos::task::spawn_local(async move {
                let _ = history.refresh(&id).await;
            });
        }
    });
    let part = live(move || match history.stands.get() {
        Stands::Looking => p(t("loading")),
        Stands::Alone => alone(),
        Stands::Away(refused) => away(history, refused),
        Stands::There => moments(history),
    });
    vec![
        back(),
        view! { <Head id="history-title"/> }.into_any(),
        told(history),
        part.into_any(),
        acts(vec![to(At::Review, "plain", t("review-link")), to(At::Tasks, "", t("to-tasks"))]),
    ]
}

fn alone() -> AnyView {
    vec![
        p(t("history-alone")),
        acts(vec![crate::ui::piece::link(&[("class", "plain")], link(Place::Account), t("account-link"), None)]),
    ]
    .into_any()
}

fn away(history: History, refused: Refused) -> AnyView {
    let again = move |_| {
        history.stands.set(Stands::Looking);
        history.look();
    };
    vec![
        p(t("history-away")),
        p(t(format!("api-{}", refused.id()))),
        acts(vec![view! { <button type="button" on:click=again prop:textContent=t("retry")></button> }.into_any()]),
    ]
    .into_any()
}

/// What was just gone back to, and the way forward again.
fn told(history: History) -> AnyView {
    let desk = desk();
    live(move || {
        let Some(at) = history.told.get() else { return ().into_any() };
        let said = by(move |words| words.say("history-told", &time(words, at)));
        let undo = move |_| {
            desk.take_back();
            history.told.set(None);
        };
        view! {
            <div class="notice" id="told" tabindex="-1">
                <p translate="no" prop:textContent=said></p>
                <p class="acts"><button type="button" on:click=undo prop:textContent=t("history-undo")></button></p>
            </div>
        }
        .into_any()
    })
    .into_any()
}

fn moments(history: History) -> AnyView {
    let list = live(move || {
        let entries = history.entries.get();
        if entries.is_empty() {
            return p(t("history-none"));
        }
        let newest = entries.first().map_or(0, |entry| entry.entry);
        let items = gather(entries).into_iter().map(|moment| item(history, moment, newest)).collect();
        el("ol", &[("class", "cards"), ("reversed", "reversed")], items)
    });
    let more = live(move || {
        if !history.more.get() {
            return ().into_any();
        }
        let look = move |_| history.look();
        acts(vec![
            view! { <button type="button" on:click=look prop:textContent=t("history-more")></button> }.into_any(),
        ])
    });
    vec![p(t("history-lead")), list.into_any(), more.into_any()].into_any()
}

/// What was written in one go is one moment.
fn gather(entries: Vec<Entry>) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    for entry in entries {
        let last = moments.last_mut().filter(|moment| {
            let near = moment.entries.last().is_some_and(|last| last.at.saturating_sub(entry.at) < APART);
            near && moment.device == entry.device
        });
        match last {
            Some(moment) => moment.entries.push(entry),
            None => moments.push(Moment {
                at: entry.at as f64 * 1000.0,
                device: entry.device.clone(),
                newest: entry.entry,
                entries: vec![entry],
            }),
        }
    }
    moments
}

fn time(words: &Spoken, at: f64) -> Vec<(&'static str, ::words::Arg)> {
    let (hours, minutes) = browser::time_of(at);
    vec![
        ("date", date(words, browser::date_of(at)).into()),
        ("hours", hours.to_string().into()),
        ("minutes", format!("{minutes:02}").into()),
    ]
}

fn item(history: History, moment: Moment, newest: u64) -> AnyView {
    let Moment { at, device, newest: own, entries } = moment;
    let changes = changes(entries);
    if changes.is_empty() {
        return ().into_any();
    }
    let when = by(move |words| words.say("history-when", &time(words, at)));
    let device = by(move |words| if device.is_empty() { words.say("sessions-unnamed", &[]) } else { device.clone() });
    let mut inside = vec![
        tell("h2", &[("translate", "no")], when),
        tell("p", &[("translate", "no")], device),
        el("dl", &[("class", "review")], changes),
    ];
    // The newest is where one is.
    if own != newest {
        let go = move |_| go_back(history, own, at);
        inside.push(acts(vec![
            view! {
                <button type="button" class="plain" on:click=go>
                    <span prop:textContent=t("history-back")></span>
                    <span class="unseen" prop:textContent=by(move |words| format!(" {}", when.with(|when| words.say("history-back.to", &[("when", when.clone().into())]))))></span>
                </button>
            }
            .into_any(),
        ]));
    }
    el("li", &[("class", "card")], inside)
}

/// Each path that changed in one go, once: from what it read before to what it read after.
fn changes(entries: Vec<Entry>) -> Vec<AnyView> {
    let mut ends: BTreeMap<String, (Option<String>, Option<String>)> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for entry in entries {
        match ends.get_mut(&entry.path) {
            // Newest first: an older one says what was before.
            Some((was, _)) => *was = entry.was,
            None => {
                order.push(entry.path.clone());
                ends.insert(entry.path, (entry.was, entry.now));
            }
        }
    }
    let mut rows = Vec::new();
    for path in order {
        let Some((was, now)) = ends.remove(&path) else { continue };
        let same = was.as_deref().unwrap_or_default() == now.as_deref().unwrap_or_default();
        // What a draft begins with beside its answers was never chosen by anybody.
        if same || (path.starts_with(BESIDE) && (was.is_none() || path != EDITION)) {
            continue;
        }
        let own = path.clone();
        rows.push(tell("dt", &[], by(move |words| named(words, &own))));
        let change = by(move |words| {
            let say = |text: &Option<String>| read(words, &path, text.as_deref());
            words.say("history-change", &[("was", say(&was).into()), ("now", say(&now).into())])
        });
        rows.push(tell("dd", &[("translate", "no")], change));
    }
    rows
}

/// What a path is called.
fn named(words: &Spoken, path: &str) -> String {
    match blank_of(path) {
        Some(blank) => label(words, &blank),
        None if path.starts_with(BESIDE) => words.say("history-edition", &[]),
        None => words.say("history-other", &[]),
    }
}

/// What a path reads, as people read it.
fn read(words: &Spoken, path: &str, text: Option<&str>) -> String {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return words.say("answer-none", &[]) };
    match blank_of(path) {
        Some(blank) => (blank.show)(text).map_or_else(|_| text.to_owned(), |value| shown(words, Some(&blank), &value)),
        None if path == EDITION => words.say("edition-line", &[("edition", text.into())]),
        None => text.to_owned(),
    }
}

/// Puts every answer back to what it read right after an entry. It is a change like any other: it stands in the history, too,
/// and can be taken back.
fn go_back(history: History, entry: u64, at: f64) {
    let desk = desk();
    let id = desk.id.get_value();
    leptos::task::spawn_local(async move {
        match then(history, &id, entry).await {
            Ok(then) => {
                desk.apply(desk.answers.with_untracked(|answers| answers.edits_to(&then)));
                history.told.try_set(Some(at));
                browser::focus("told");
            }
            Err(refused) => drop(history.stands.try_set(Stands::Away(refused))),
        }
    });
}

/// What the account read right after an entry, whatever landed since the page was opened and whatever this device has not sent.
async fn then(history: History, id: &str, entry: u64) -> api::Answer<Answers> {
    let now = api::since(id, 0).by_hand().await?;
    history.refresh(id).await?;
    let texts = now.changes.into_iter().filter(|change| !change.path.starts_with(BESIDE));
    let answers = texts.filter_map(|change| Some((change.path, change.now?))).collect();
    Ok(history.entries.with_untracked(|entries| {
        let landed = entries.iter().filter(|one| one.revision <= now.revision);
        as_of(answers, landed, entry)
    }))
}

/// What a draft read right after an entry: what it reads now, less every entry since, newest first.
fn as_of<'a>(mut answers: Answers, entries: impl Iterator<Item = &'a Entry>, entry: u64) -> Answers {
    for one in entries.filter(|one| entry < one.entry && !one.path.starts_with(BESIDE)) {
        let edit: Edit = answers.edit(&one.path, one.was.as_deref());
        // What is there is what it was: this always lands.
        let _ = answers.apply(&edit);
    }
    answers
}
