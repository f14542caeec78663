//! The open draft: one signal in, memos out. Every keystroke is kept on the device at once.

pub mod file;
pub mod follow;
mod keeper;
pub mod store;

use std::rc::Rc;

use ::words::Arg;
use domain::topics::{FIRST_BLANK, Topic};
use domain::{Answers, Case, Conflict, Date, Draft, Edit, Edition};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::browser;
use follow::Waits;
use keeper::Keeper;

/// The four things the page says about saving.
#[derive(Clone, Debug, PartialEq)]
pub enum Save {
    /// Nothing was typed yet.
    Nothing,
    /// Being written.
    Saving,
    /// Written and flushed on this device, at the time of day given.
    Device(u32, u32),
    /// The account has it, too: the server said that it is on its disk, at the time of day given.
    Server(u32, u32),
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
    /// The store does not answer, or holds what a newer version of the page wrote.
    Closed,
    /// It is locked, and nobody typed the passphrase yet.
    Locked,
}

/// Two answers for one blank: the person chooses.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// What was written here, and what reads there.
    pub conflict: Conflict,
    /// Who wrote the other one; `None` for another tab of this browser.
    pub by: Option<By>,
}

impl Clash {
    /// Where.
    pub fn path(&self) -> &str {
        &self.conflict.edit.path
    }
}

/// Another device of the account.
#[derive(Clone, Debug, PartialEq)]
pub struct By {
    /// What it calls itself; `None` when nobody knows any more.
    pub device: Option<String>,
    /// When it wrote, in milliseconds since 1970.
    pub at: f64,
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
    /// Edits that did not land: another tab or device changed the same blank meanwhile.
    pub conflicts: RwSignal<Vec<Clash>>,
    /// Why the account has not all that is here; `None` when it has, soon will, or there is none.
    pub waits: RwSignal<Option<Waits>>,
    /// What puts back what was just removed, or takes out what was just added.
    pub undo: RwSignal<Vec<Edit>>,
    /// Whether the browser promised to keep what is stored; `None` while nothing is, or it was not asked.
    pub lasts: RwSignal<Option<bool>>,
    keeper: StoredValue<Rc<Keeper>, LocalStorage>,
}

/// What tabs tell each other when a draft was deleted. Else they tell the id of the edition it was moved to, or a list of
/// edits; whoever sends to the account tells how it stands there ([`Told`]).
const DELETED: &str = "deleted";

/// The channel of a draft's tabs.
pub fn channel(id: &str) -> Option<web_sys::BroadcastChannel> {
    web_sys::BroadcastChannel::new(&format!("guichet-{id}")).ok()
}

/// The channel on which the list of drafts hears that one came or went: no draft has this id.
pub const SHELF: &str = "shelf";

/// Tells the other tabs what became of a draft that is not open here: its edits, or `None` when it was deleted.
pub fn announce(id: &str, edits: Option<&[Edit]>) {
    let Some(channel) = channel(id) else { return };
    let text = edits.map_or_else(|| Some(DELETED.to_owned()), |edits| serde_json::to_string(edits).ok());
    if let Some(text) = text {
        let _ = channel.post_message(&JsValue::from_str(&text));
    }
    channel.close();
}

impl Desk {
    /// Opens a draft; it fills as the store answers.
    pub fn open(id: String, today: RwSignal<Date>) -> Desk {
        let keeper = Keeper::new(id, false);
        let (desk, said) = (Desk::of(&keeper, today), keeper.said);
        let seen = window_event_listener_untyped("visibilitychange", {
            let keeper = Rc::downgrade(&keeper);
            move |_| {
                if let Some(keeper) = keeper.upgrade()
                    && document().visibility_state() == web_sys::VisibilityState::Visible
                {
                    leptos::task::spawn_local(keeper.look_again());
                }
            }
        });
        let opened = window_event_listener_untyped(store::lock::OPENED, {
            let keeper = Rc::downgrade(&keeper);
            move |_| {
                if let Some(keeper) = keeper.upgrade() {
                    keeper.unlocked();
                }
            }
        });
        on_cleanup({
            let keeper = send_wrapper::SendWrapper::new(Rc::clone(&keeper));
            move || {
                seen.remove();
                opened.remove();
                keeper.guard();
                said.set(Edition::default());
            }
        });
        keeper.begin();
        desk
    }

    fn of(keeper: &Rc<Keeper>, today: RwSignal<Date>) -> Desk {
        Desk {
            id: StoredValue::new(keeper.id.clone()),
            answers: keeper.answers.clone().into(),
            edition: keeper.edition,
            today,
            save: keeper.save.clone().into(),
            load: keeper.load.clone().into(),
            conflicts: keeper.conflicts.clone().into(),
            waits: keeper.waits.clone().into(),
            undo: RwSignal::new(Vec::new()),
            lasts: keeper.lasts.clone().into(),
            keeper: StoredValue::new_local(Rc::clone(keeper)),
        }
    }

    /// Answers that are no draft: nothing typed is kept anywhere but on the page.
    pub fn aside(answers: Answers, today: RwSignal<Date>) -> Desk {
        let keeper = Keeper::new(String::new(), true);
        keeper.answers.set(answers);
        keeper.load.set(Load::There);
        Desk::of(&keeper, today)
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
        self.undo.set(back(edits));
    }

    /// Puts back what the last [`Desk::apply`] changed.
    pub fn take_back(self) {
        let edits = self.undo.get_untracked();
        self.apply(edits);
        self.undo.set(Vec::new());
    }

    /// The person chose between two values.
    pub fn settle(self, path: &str, text: Option<&str>) {
        let settled = self.conflicts.try_update(|conflicts| {
            let at = conflicts.iter().position(|clash| clash.path() == path)?;
            Some(conflicts.remove(at))
        });
        if let Some(clash) = settled.flatten() {
            let keeper = self.keeper.get_value();
            let mut state = keeper.state.borrow_mut();
            if clash.by.is_some() {
                state.chosen.push(path.to_owned());
            } else if let Some(base) = &mut state.base {
                // From here on the other value is what the store is known to read.
                let theirs = base.edit(path, clash.conflict.reads.as_deref());
                drop(base.apply(&theirs));
            }
        }
        self.answers.update(|answers| {
            let edit = answers.edit(path, text);
            drop(answers.apply(&edit));
        });
        self.keep([path.to_owned()]);
    }

    /// Tries again to write what is in memory. A draft that is gone from the device is put there anew.
    pub fn retry(self) {
        let keeper = self.keeper.get_value();
        if keeper.save.get_untracked() == Save::Failed(store::Trouble::Gone) {
            keeper.state.borrow_mut().base = None;
        }
        keeper.keep([]);
    }

    /// The draft as a file would hold it.
    pub fn draft(self) -> Draft {
        self.keeper.get_value().draft()
    }

    /// Moves the draft to another edition. No answer is touched: moving back undoes it.
    ///
    /// # Errors
    /// Why the store did not take it; the draft is then read as before.
    pub async fn move_to(self, edition: &'static Edition) -> Result<(), store::Trouble> {
        let keeper = self.keeper.get_value();
        keeper.move_to(edition).await
    }

    fn keep(self, paths: impl IntoIterator<Item = String>) {
        self.keeper.get_value().keep(paths);
    }
}

/// The edits that take edits back.
pub fn back(edits: Vec<Edit>) -> Vec<Edit> {
    edits.into_iter().map(|edit| Edit { path: edit.path, was: edit.now, now: edit.was }).collect()
}

/// The first applicant of a draft; an empty one is made where there is none.
pub fn first_applicant(draft: &mut Draft) -> String {
    if let Some(first) = draft.answers.names("applicant/").first() {
        return (*first).to_owned();
    }
    let applicant = draft.answers.next_name("applicant/", browser::random());
    // An applicant exists as long as any path below them does.
    if let Some(path) = FIRST_BLANK.path(Some(&applicant), None) {
        draft.answers.set(path, "");
    }
    applicant
}

/// A new draft's id: random. It leaves the device only with a draft that follows an account.
pub fn new_id() -> String {
    format!("{:08x}{:08x}", browser::random(), browser::random())
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
