//! Writes the open draft down: what is typed goes to the store, what others wrote comes from it, and the page says which.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::{Rc, Weak};

use domain::{Answers, Conflict, Draft, Edit, Edition};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::follow::{self, Told, Waits};
use super::{By, Clash, DELETED, Load, Save, channel, store};
use crate::browser;

/// Writes one draft down. It outlives the page that shows the draft until the last edit is written.
pub(super) struct Keeper {
    pub(super) id: String,
    pub(super) edition: StoredValue<&'static Edition>,
    /// Whose words are said: this draft's edition while it is open.
    pub(super) said: RwSignal<&'static Edition>,
    pub(super) answers: ArcRwSignal<Answers>,
    pub(super) save: ArcRwSignal<Save>,
    pub(super) load: ArcRwSignal<Load>,
    pub(super) conflicts: ArcRwSignal<Vec<Clash>>,
    pub(super) waits: ArcRwSignal<Option<Waits>>,
    pub(super) lasts: ArcRwSignal<Option<bool>>,
    pub(super) state: RefCell<State>,
    channel: Option<web_sys::BroadcastChannel>,
    /// To the one who sends it to the account.
    sender: Option<web_sys::BroadcastChannel>,
    /// What is typed stays on the page: it is no draft yet.
    pub(super) aside: bool,
}

pub(super) struct State {
    /// The draft without its answers.
    blank: Draft,
    /// What this tab knows the store to read; `None` when the draft is not in the store.
    pub(super) base: Option<Answers>,
    /// The paths typed since.
    pending: BTreeSet<String>,
    /// Those on their way to the store.
    flying: BTreeSet<String>,
    /// How many times anything went to the store.
    sent: u32,
    /// Where the person chose between here and the account; said once what they chose is written.
    pub(super) chosen: Vec<String>,
    /// The browser was asked to keep what is stored.
    asked: bool,
    flushing: bool,
}

/// What goes to the store.
enum Due {
    Whole(Draft),
    Edits(Vec<Edit>),
}

impl Keeper {
    pub(super) fn new(id: String, aside: bool) -> Rc<Keeper> {
        Rc::new_cyclic(|keeper: &Weak<Keeper>| {
            let channel = if aside { None } else { channel(&id) };
            let sender = if aside { None } else { web_sys::BroadcastChannel::new(follow::CHANNEL).ok() };
            if let Some(channel) = &channel {
                let keeper = keeper.clone();
                let hear = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
                    if let (Some(keeper), Some(text)) = (keeper.upgrade(), event.data().as_string()) {
                        keeper.told(&text);
                    }
                });
                // Let go with the channel itself.
                channel.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
            }
            Keeper {
                id,
                edition: StoredValue::new(Edition::default()),
                said: crate::words::tongue().edition,
                answers: ArcRwSignal::new(Answers::default()),
                save: ArcRwSignal::new(Save::Nothing),
                load: ArcRwSignal::new(Load::Loading),
                conflicts: ArcRwSignal::new(Vec::new()),
                waits: ArcRwSignal::new(None),
                lasts: ArcRwSignal::new(None),
                state: RefCell::new(State {
                    blank: Draft::new(Edition::default()),
                    base: None,
                    pending: BTreeSet::new(),
                    flying: BTreeSet::new(),
                    sent: 0,
                    chosen: Vec::new(),
                    asked: false,
                    flushing: false,
                }),
                channel,
                sender,
                aside,
            }
        })
    }

    pub(super) fn begin(self: Rc<Self>) {
        leptos::task::spawn_local(async move {
            if let Some(edition) = self.open().await {
                self.reads_by(edition);
                self.load.set(Load::There);
            }
        });
    }

    /// The passphrase was typed, here or in another tab: what waited for it goes on.
    pub(super) fn unlocked(self: Rc<Self>) {
        if self.load.get_untracked() == Load::Locked {
            self.begin();
        } else if self.save.get_untracked() == Save::Failed(store::Trouble::Locked) {
            self.keep([]);
        }
    }

    /// Reads the draft, what is in memory before what is stored. `None` when it cannot be opened.
    async fn open(self: &Rc<Self>) -> Option<&'static Edition> {
        let (mut draft, base) = match store::in_memory(&self.id) {
            Some(kept) => (kept.draft, kept.base),
            None => match store::load(&self.id).await {
                Ok(Some(stored)) => {
                    let base = stored.draft.answers.clone();
                    (stored.draft, Some(base))
                }
                outcome => {
                    self.load.set(match outcome {
                        Ok(_) => Load::Missing,
                        Err(store::Trouble::Damaged) => Load::Damaged,
                        Err(store::Trouble::Locked) => Load::Locked,
                        Err(_) => Load::Closed,
                    });
                    return None;
                }
            },
        };
        let answers = std::mem::take(&mut draft.answers);
        let unsaved: Vec<String> = base.iter().flat_map(|base| base.edits_to(&answers)).map(|edit| edit.path).collect();
        // Read by another edition's rules it would say something else.
        let Some(edition) = Edition::find(&draft.edition) else {
            self.load.set(Load::Closed);
            return None;
        };
        let stored = base.is_some();
        {
            let mut state = self.state.borrow_mut();
            state.blank = draft;
            state.base = base;
        }
        self.answers.set(answers);
        if stored && unsaved.is_empty() {
            self.say(follow::ASK, "");
            self.ask_whether_it_lasts(false);
        } else {
            self.keep(unsaved);
        }
        Some(edition)
    }

    /// From here on everything is read by this edition's rules.
    fn reads_by(&self, edition: &'static Edition) {
        edition.id.clone_into(&mut self.state.borrow_mut().blank.edition);
        // A page that is gone reads nothing.
        if self.edition.try_set_value(edition).is_none() {
            self.said.set(edition);
            self.answers.update(|_| {});
        }
    }

    pub(super) async fn move_to(self: Rc<Self>, edition: &'static Edition) -> Result<(), store::Trouble> {
        let stored = self.state.borrow().base.is_some();
        if stored {
            store::move_to(&self.id, edition.id).await?;
            if let Some(channel) = &self.channel {
                let _ = channel.post_message(&JsValue::from_str(edition.id));
            }
        }
        self.reads_by(edition);
        if stored {
            self.say(follow::WROTE, "");
        } else {
            self.keep([]);
        }
        Ok(())
    }

    pub(super) fn draft(&self) -> Draft {
        let mut draft = self.state.borrow().blank.clone();
        draft.answers = self.answers.get_untracked();
        draft
    }

    pub(super) fn keep(self: &Rc<Self>, paths: impl IntoIterator<Item = String>) {
        if self.aside {
            return;
        }
        let idle = {
            let mut state = self.state.borrow_mut();
            state.pending.extend(paths);
            !std::mem::replace(&mut state.flushing, true)
        };
        if idle {
            leptos::task::spawn_local(Rc::clone(self).flush());
        }
    }

    /// Writes what is pending, over and over until nothing is. One at a time, so that edits land in order.
    async fn flush(self: Rc<Self>) {
        while let Some(due) = self.due() {
            if self.save.with_untracked(|save| *save != Save::Saving) {
                self.save.set(Save::Saving);
            }
            let written = match &due {
                Due::Whole(draft) => store::put(&self.id, draft).await.map(|()| Vec::new()),
                Due::Edits(edits) => store::write(&self.id, edits).await,
            };
            match written {
                Ok(conflicts) => self.written(due, conflicts),
                Err(trouble) => {
                    let mut state = self.state.borrow_mut();
                    let flying = std::mem::take(&mut state.flying);
                    state.pending.extend(flying);
                    drop(state);
                    self.save.set(Save::Failed(trouble));
                    break;
                }
            }
        }
        let mut state = self.state.borrow_mut();
        state.flushing = false;
        // What waits at one path holds back no other.
        let State { chosen, pending, .. } = &mut *state;
        let (waits, written) = std::mem::take(chosen).into_iter().partition(|path| pending.contains(path));
        *chosen = waits;
        drop(state);
        let written: Vec<String> = written;
        for path in written {
            self.say(follow::CHOSEN, &path);
        }
        self.guard();
    }

    /// Says something of this draft to the one who sends.
    fn say(&self, what: &str, more: &str) {
        if let Some(sender) = &self.sender {
            let text = format!("{what} {} {more}", self.id);
            let _ = sender.post_message(&JsValue::from_str(text.trim_end()));
        }
    }

    /// What is to be written: the whole draft when the store has none, else each pending path against what the store is
    /// known to read. A path in conflict waits for the person.
    fn due(&self) -> Option<Due> {
        let held: Vec<String> = self.conflicts.with_untracked(|clashes| {
            clashes.iter().filter(|clash| clash.by.is_none()).map(|clash| clash.path().to_owned()).collect()
        });
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let pending = std::mem::take(&mut state.pending);
        let Some(base) = &state.base else {
            let mut draft = state.blank.clone();
            draft.answers = self.answers.get_untracked();
            state.flying = pending;
            state.sent += 1;
            return Some(Due::Whole(draft));
        };
        let (waiting, due): (BTreeSet<String>, BTreeSet<String>) =
            pending.into_iter().partition(|path| held.contains(path));
        state.pending = waiting;
        let mut edits: Vec<Edit> =
            self.answers.with_untracked(|answers| due.iter().map(|path| base.edit(path, answers.text(path))).collect());
        edits.retain(|edit| edit.was != edit.now);
        if edits.is_empty() {
            return None;
        }
        state.flying = due;
        state.sent += 1;
        Some(Due::Edits(edits))
    }

    fn written(self: &Rc<Self>, due: Due, conflicts: Vec<Conflict>) {
        let refused = |edit: &Edit| conflicts.iter().any(|conflict| conflict.edit.path == edit.path);
        let mut state = self.state.borrow_mut();
        state.flying.clear();
        state.pending.extend(conflicts.iter().map(|conflict| conflict.edit.path.clone()));
        match due {
            Due::Whole(draft) => state.base = Some(draft.answers),
            Due::Edits(mut edits) => {
                edits.retain(|edit| !refused(edit));
                // What was refused keeps the base it was made from: until the person has chosen it can only be refused again.
                if let Some(base) = &mut state.base {
                    drop(base.merge(&edits));
                }
                if let (Some(channel), Ok(text)) = (&self.channel, serde_json::to_string(&edits)) {
                    let _ = channel.post_message(&JsValue::from_str(&text));
                }
            }
        }
        let asked = std::mem::replace(&mut state.asked, true);
        drop(state);
        if !conflicts.is_empty() {
            self.conflicts.update(|shown| {
                shown.retain(|clash| conflicts.iter().all(|conflict| conflict.edit.path != clash.path()));
                shown.extend(conflicts.into_iter().map(|conflict| Clash { conflict, by: None }));
            });
        }
        self.say(follow::WROTE, "");
        let (hours, minutes) = browser::time_of_day();
        self.save.set(Save::Device(hours, minutes));
        if !asked {
            self.ask_whether_it_lasts(true);
        }
    }

    fn ask_whether_it_lasts(self: &Rc<Self>, ask: bool) {
        let keeper = Rc::clone(self);
        leptos::task::spawn_local(async move {
            let lasts = store::persisted(ask).await;
            keeper.lasts.set(Some(lasts));
        });
    }

    /// Holds in memory what is not in the store, so that leaving the draft loses nothing and leaving the page asks first.
    pub(super) fn guard(&self) {
        let state = self.state.borrow();
        if self.load.with_untracked(|load| *load != Load::There) {
            return;
        }
        if state.base.is_none() || !state.pending.is_empty() || !state.flying.is_empty() {
            let base = state.base.clone();
            drop(state);
            store::keep_in_memory(&self.id, self.draft(), base);
        } else {
            store::let_go(&self.id);
        }
    }

    /// Another tab said something.
    fn told(&self, text: &str) {
        if text == DELETED {
            self.gone();
        } else if let Some(edition) = Edition::find(text) {
            self.reads_by(edition);
        } else if let Ok(told) = serde_json::from_str::<Told>(text) {
            self.follows(told);
        } else if let Ok(edits) = serde_json::from_str::<Vec<Edit>>(text) {
            self.hear(edits);
        }
    }

    /// How the draft stands with its account.
    fn follows(&self, told: Told) {
        let theirs = told.clashes.into_iter().map(|clash| Clash {
            conflict: Conflict { edit: clash.edit, reads: clash.reads },
            by: Some(By { device: clash.device, at: clash.at as f64 * 1000.0 }),
        });
        let mut clashes = self.conflicts.get_untracked();
        clashes.retain(|clash| clash.by.is_none());
        let chosen = self.state.borrow().chosen.clone();
        for clash in theirs {
            // Between two tabs it is settled first.
            if !chosen.iter().any(|path| path == clash.path()) && !clashes.iter().any(|own| own.path() == clash.path())
            {
                clashes.push(clash);
            }
        }
        if self.conflicts.with_untracked(|shown| *shown != clashes) {
            self.conflicts.set(clashes);
        }
        if self.waits.get_untracked() != told.waits {
            self.waits.set(told.waits);
        }
        let written = {
            let state = self.state.borrow();
            state.base.is_some() && state.pending.is_empty() && state.flying.is_empty()
        };
        let saved = written && !matches!(self.save.get_untracked(), Save::Saving | Save::Failed(_));
        if saved && told.settled.is_some() && told.settled == Some(self.answers.with_untracked(follow::name_of)) {
            let (hours, minutes) = browser::time_of(told.at);
            self.save.set(Save::Server(hours, minutes));
        }
    }

    /// Takes over what others wrote. What is being typed here stays: writing it will show the conflict.
    fn hear(&self, edits: Vec<Edit>) {
        let mut heard = edits;
        {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let Some(base) = &mut state.base else { return };
            heard.retain(|edit| !state.pending.contains(&edit.path) && !state.flying.contains(&edit.path));
            for edit in &heard {
                let theirs = base.edit(&edit.path, edit.now.as_deref());
                drop(base.apply(&theirs));
            }
        }
        heard.retain(|edit| self.answers.with_untracked(|answers| answers.text(&edit.path) != edit.now.as_deref()));
        if heard.is_empty() {
            return;
        }
        self.answers.update(|answers| {
            for edit in heard {
                let theirs = answers.edit(&edit.path, edit.now.as_deref());
                drop(answers.apply(&theirs));
            }
        });
    }

    /// It was deleted elsewhere. What was typed here and is not written stays on the page; writing it will say so.
    fn gone(&self) {
        let state = self.state.borrow();
        if state.base.is_some() && state.pending.is_empty() && state.flying.is_empty() {
            drop(state);
            self.load.set(Load::Missing);
        }
    }

    /// Reads the store again: a page that comes back from the background may not have heard what others wrote.
    pub(super) async fn look_again(self: Rc<Self>) {
        if self.load.get_untracked() != Load::There {
            return;
        }
        let sent = self.state.borrow().sent;
        let stored = store::load(&self.id).await;
        // What was read while something was written may be older than what is on the page.
        if self.state.borrow().sent != sent {
            return;
        }
        match stored {
            Ok(Some(stored)) => {
                if let Some(edition) = Edition::find(&stored.draft.edition)
                    && edition.id != self.state.borrow().blank.edition
                {
                    self.reads_by(edition);
                }
                let edits = self.state.borrow().base.as_ref().map(|base| base.edits_to(&stored.draft.answers));
                self.hear(edits.unwrap_or_default());
            }
            Ok(None) => self.gone(),
            Err(_) => {}
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        for channel in [&self.channel, &self.sender].into_iter().flatten() {
            channel.close();
        }
    }
}
