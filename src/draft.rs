//! The open draft: one signal in, memos out. Every keystroke is kept on the device at once.

pub mod store;

use std::collections::BTreeSet;

use ::words::Arg;
use domain::topics::Topic;
use domain::{Answers, Case, Conflict, Date, Draft, Edit, Edition};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::browser;

/// The four things the page says about saving.
#[derive(Clone, Debug, PartialEq)]
pub enum Save {
    /// Nothing was typed yet.
    Nothing,
    /// Being written.
    Saving,
    /// Written and flushed on this device, at the time of day given.
    Device(u32, u32),
    /// Not written: why. Everything typed is still in memory.
    Failed(store::Trouble),
}

/// How loading went.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// Not yet.
    Loading,
    /// There.
    There,
    /// No such draft on this device.
    Missing,
    /// What is stored cannot be read; it was set aside.
    Damaged,
}

/// The open draft.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The draft's id.
    pub id: StoredValue<String>,
    /// Everything typed.
    pub answers: RwSignal<Answers>,
    /// Its edition.
    pub edition: StoredValue<&'static Edition>,
    /// Today, as the device or the person says.
    pub today: RwSignal<Date>,
    /// What the page says about saving.
    pub save: RwSignal<Save>,
    /// How loading went.
    pub load: RwSignal<Load>,
    /// Edits that did not land: another tab changed the same blank meanwhile.
    pub conflicts: RwSignal<Vec<Conflict>>,
    /// What was just removed and can be put back.
    pub undo: RwSignal<Vec<Edit>>,
    inner: StoredValue<Inner, LocalStorage>,
}

struct Inner {
    /// What this tab knows the store to read.
    base: Answers,
    /// The paths typed since.
    pending: BTreeSet<String>,
    flushing: bool,
    channel: Option<web_sys::BroadcastChannel>,
}

impl Desk {
    /// Opens a draft; it fills as the store answers.
    pub fn open(id: String, today: RwSignal<Date>) -> Desk {
        let desk = Desk {
            id: StoredValue::new(id),
            answers: RwSignal::new(Answers::default()),
            edition: StoredValue::new(Edition::default()),
            today,
            save: RwSignal::new(Save::Nothing),
            load: RwSignal::new(Load::Loading),
            conflicts: RwSignal::new(Vec::new()),
            undo: RwSignal::new(Vec::new()),
            inner: StoredValue::new_local(Inner {
                base: Answers::default(),
                pending: BTreeSet::new(),
                flushing: false,
                channel: None,
            }),
        };
        desk.listen();
        leptos::task::spawn_local(async move {
            let id = desk.id.get_value();
            if let Some(draft) = store::in_memory(&id) {
                desk.save.set(Save::Failed(store::Trouble::Blocked));
                return desk.take(draft);
            }
            match store::load(&id).await {
                Ok(Some(stored)) => desk.take(stored.draft),
                Ok(None) => desk.load.set(Load::Missing),
                Err(store::Trouble::Damaged) => desk.load.set(Load::Damaged),
                Err(trouble) => {
                    desk.save.set(Save::Failed(trouble));
                    desk.load.set(Load::Missing);
                }
            }
        });
        desk
    }

    fn take(self, draft: Draft) {
        if let Some(edition) = Edition::find(&draft.edition) {
            self.edition.set_value(edition);
        }
        self.inner.update_value(|inner| inner.base = draft.answers.clone());
        self.answers.set(draft.answers);
        self.load.set(Load::There);
    }

    /// Reads the case of one applicant.
    pub fn read<R>(self, applicant: &str, read: impl FnOnce(&Case) -> R) -> R {
        let today = self.today.get();
        self.answers.with(|answers| read(&Case::new(answers, self.edition.get_value(), today).of(applicant)))
    }

    /// Sets one path. Kept on the device from the next moment on.
    pub fn set(self, path: &str, text: Option<&str>) {
        if self.answers.with_untracked(|answers| answers.text(path) == text) {
            return;
        }
        self.answers.update(|answers| {
            let edit = answers.edit(path, text);
            // An edit made from what it changes always lands.
            drop(answers.apply(&edit));
        });
        self.keep([path.to_owned()]);
    }

    /// Makes several edits at once, such as the removal of a row; they can be undone until the next ones.
    pub fn apply(self, edits: Vec<Edit>) {
        self.answers.update(|answers| drop(answers.merge(&edits)));
        self.keep(edits.iter().map(|edit| edit.path.clone()));
        let back = |edit: Edit| Edit { path: edit.path, was: edit.now, now: edit.was };
        self.undo.set(edits.into_iter().map(back).collect());
    }

    /// Puts back what the last [`Desk::apply`] changed.
    pub fn take_back(self) {
        let edits = self.undo.get_untracked();
        self.apply(edits);
        self.undo.set(Vec::new());
    }

    fn keep(self, paths: impl IntoIterator<Item = String>) {
        self.inner.update_value(|inner| inner.pending.extend(paths));
        if !self.inner.with_value(|inner| inner.flushing) {
            self.inner.update_value(|inner| inner.flushing = true);
            leptos::task::spawn_local(self.flush());
        }
    }

    /// Writes what is pending, over and over until nothing is. One at a time, so that edits land in order.
    async fn flush(self) {
        loop {
            let edits = self.due();
            if edits.is_empty() {
                break;
            }
            self.save.set(Save::Saving);
            match store::write(&self.id.get_value(), &edits).await {
                Ok(conflicts) => self.written(edits, conflicts),
                Err(trouble) => {
                    self.inner.update_value(|inner| inner.pending.extend(edits.into_iter().map(|edit| edit.path)));
                    self.save.set(Save::Failed(trouble));
                    break;
                }
            }
        }
        self.inner.update_value(|inner| inner.flushing = false);
    }

    /// The edits to be written: each pending path against what the store is known to read. A path in conflict waits for
    /// the person.
    fn due(self) -> Vec<Edit> {
        let held: Vec<String> =
            self.conflicts.with_untracked(|conflicts| conflicts.iter().map(|conflict| conflict.edit.path.clone()).collect());
        let mut edits = Vec::new();
        self.answers.with_untracked(|answers| {
            self.inner.update_value(|inner| {
                let (waiting, due): (BTreeSet<String>, BTreeSet<String>) =
                    std::mem::take(&mut inner.pending).into_iter().partition(|path| held.contains(path));
                inner.pending = waiting;
                edits = due.iter().map(|path| inner.base.edit(path, answers.text(path))).collect();
            });
        });
        edits.retain(|edit| edit.was != edit.now);
        edits
    }

    fn written(self, edits: Vec<Edit>, conflicts: Vec<Conflict>) {
        let refused = |edit: &Edit| conflicts.iter().any(|conflict| conflict.edit.path == edit.path);
        let landed: Vec<Edit> = edits.into_iter().filter(|edit| !refused(edit)).collect();
        self.inner.update_value(|inner| {
            drop(inner.base.merge(&landed));
            for conflict in &conflicts {
                // From here on the other value is what the store is known to read.
                let theirs = inner.base.edit(&conflict.edit.path, conflict.reads.as_deref());
                drop(inner.base.apply(&theirs));
                inner.pending.insert(conflict.edit.path.clone());
            }
        });
        if !conflicts.is_empty() {
            self.conflicts.update(|shown| shown.extend(conflicts));
        }
        let (hours, minutes) = browser::time_of_day();
        self.save.set(Save::Device(hours, minutes));
        self.tell(&landed);
    }

    /// The person chose between two values.
    pub fn settle(self, path: &str, text: Option<&str>) {
        self.conflicts.update(|conflicts| conflicts.retain(|conflict| conflict.edit.path != path));
        self.answers.update(|answers| {
            let edit = answers.edit(path, text);
            drop(answers.apply(&edit));
        });
        self.keep([path.to_owned()]);
    }

    /// Tries again to write what is in memory.
    pub fn retry(self) {
        self.keep([]);
    }

    fn tell(self, landed: &[Edit]) {
        let Ok(edits) = serde_json::to_string(landed) else { return };
        self.inner.with_value(|inner| {
            if let Some(channel) = &inner.channel {
                let _ = channel.post_message(&JsValue::from_str(&edits));
            }
        });
    }

    /// Hears what other tabs wrote. What is being typed here stays: writing it will show the conflict.
    fn listen(self) {
        let Ok(channel) = web_sys::BroadcastChannel::new(&format!("guichet-{}", self.id.get_value())) else { return };
        let hear = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            let Some(edits) = event.data().as_string().and_then(|text| serde_json::from_str::<Vec<Edit>>(&text).ok()) else {
                return;
            };
            let mut heard = Vec::new();
            let known = self.inner.try_update_value(|inner| {
                for edit in edits.into_iter().filter(|edit| !inner.pending.contains(&edit.path)) {
                    let theirs = inner.base.edit(&edit.path, edit.now.as_deref());
                    drop(inner.base.apply(&theirs));
                    heard.push(edit);
                }
            });
            if known.is_none() || heard.is_empty() {
                return;
            }
            self.answers.update(|answers| {
                for edit in heard {
                    let theirs = answers.edit(&edit.path, edit.now.as_deref());
                    drop(answers.apply(&theirs));
                }
            });
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        on_cleanup({
            let channel = send_wrapper::SendWrapper::new(channel.clone());
            move || channel.close()
        });
        self.inner.update_value(|inner| inner.channel = Some(channel));
    }

    /// The draft as a file would hold it.
    pub fn draft(self) -> Draft {
        let mut draft = Draft::new(self.edition.get_value());
        draft.answers = self.answers.get_untracked();
        draft
    }
}

/// The open draft of the page at hand.
pub fn desk() -> Desk {
    expect_context()
}

/// Who is at hand.
#[derive(Clone)]
pub struct Applicant(pub String);

/// The id of the applicant at hand.
pub fn applicant() -> String {
    expect_context::<Applicant>().0
}

/// How many pages of a topic are open, and which of them a page is, from 1.
pub fn step_of(topic: &'static Topic, page: &str, case: &Case) -> [(&'static str, Arg); 2] {
    let open = topic.open_pages(case);
    let at = open.iter().position(|open| open.id == page).map_or(1, |at| at + 1);
    [("at", at.into()), ("of", open.len().into())]
}
