//! The drafts on this device: open, rename, duplicate, delete, export, import, erase everything.

mod card;
mod erase;
pub mod export;
mod import;
mod lock;

pub use card::called;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use ::words::Words;
use domain::{Draft, Edit, Edition};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wire::draft::flat;

use crate::browser;
use crate::draft::follow::{self, Followed};
use crate::draft::store::lock::Stands;
use crate::draft::store::{self, Found, Shelf, Stored, Trouble};
use crate::draft::{SHELF, announce, back, channel};
use crate::pages::start::begin;
use crate::ui::heading::Head;
use crate::ui::piece::{by, p};
use crate::ui::worded::worded;
use crate::words::{live, t};

/// What the page knows.
#[derive(Clone, Copy)]
struct List {
    /// What is on this device; `None` until it was looked at.
    shelf: RwSignal<Option<Shelf>>,
    /// How each stands with the account.
    stands: RwSignal<BTreeMap<String, Standing>>,
    /// What was just done.
    told: RwSignal<Option<Told>>,
    /// What is open on a card: the draft's id, what.
    doing: RwSignal<Option<(String, Doing)>>,
    /// How the lock stands; `None` until it was looked at.
    lock: RwSignal<Option<Stands>>,
    /// Whether the device is the person's own; `None` until they said.
    own: RwSignal<Option<bool>>,
}

/// How a draft stands with the account.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    /// The account has it, too.
    There,
    /// The account has not all of it yet.
    Partly,
    /// It was on this device before somebody signed in, and follows nobody.
    Here,
}

/// How the drafts of the shelf stand; of one that has nothing to do with an account nothing is said.
async fn standings(shelf: &Shelf) -> Result<BTreeMap<String, Standing>, Trouble> {
    let holder = store::follow::holder().await?;
    let all: BTreeMap<String, Followed> = store::follow::all().await?.into_iter().collect();
    let mut waiting = Vec::new();
    for id in all.keys() {
        if !store::files::are_there(id).await? {
            waiting.push(id.clone());
        }
    }
    let is_there = |id: &String, followed: &Followed, draft: &Draft| {
        followed.follow.is_settled(&flat(draft)) && !waiting.contains(id)
    };
    let of = |stored: &Stored| match all.get(&stored.id) {
        Some(followed) if is_there(&stored.id, followed, &stored.draft) => Some(Standing::There),
        Some(_) => Some(Standing::Partly),
        None => match &holder {
            Some(holder) if holder.left.contains(&stored.id) => Some(Standing::Here),
            Some(_) => Some(Standing::Partly),
            None => None,
        },
    };
    Ok(shelf.drafts.iter().filter_map(|stored| Some((stored.id.clone(), of(stored)?))).collect())
}

/// A draft that was left on this device follows the account from now on.
async fn follow_too(id: &str) -> Result<(), Trouble> {
    let Some(mut holder) = store::follow::holder().await? else { return Err(Trouble::Gone) };
    holder.left.retain(|left| left != id);
    store::follow::set_holder(Some(&holder)).await?;
    follow::say(follow::ACCOUNT);
    Ok(())
}

/// What a card opens.
#[derive(Clone, Copy, PartialEq)]
enum Doing {
    Rename,
    Export,
}

/// What was done, and how to take it back.
#[derive(Clone)]
struct Told {
    /// Its words: `told-<id>`, and `.undo`.
    id: &'static str,
    /// To which draft.
    name: String,
    undo: Option<Undo>,
}

/// How something done is taken back.
#[derive(Clone)]
enum Undo {
    /// A draft is put back as it was; the edits that do so, for other tabs.
    Put(String, Box<Draft>, Vec<Edit>),
    Write(String, Vec<Edit>),
    Remove(String),
    SetAside(Found),
}

/// Work on the store. `Err` when the store did not do it.
type Work = Pin<Box<dyn Future<Output = Result<(), Trouble>>>>;

impl Told {
    fn new(id: &'static str, name: impl Into<String>, undo: impl Into<Option<Undo>>) -> Told {
        Told { id, name: name.into(), undo: undo.into() }
    }
}

impl List {
    /// Looks at what is on this device; draws it anew only when it is not what is shown.
    fn look(self) {
        leptos::task::spawn_local(async move {
            let lock = store::lock::stands().await.ok();
            if self.lock.try_with_untracked(|shown| *shown != lock) == Some(true) {
                self.lock.set(lock);
            }
            let found = store::shelf().await;
            let stands = standings(&found).await.unwrap_or_default();
            if self.stands.try_with_untracked(|shown| *shown != stands) == Some(true) {
                self.stands.set(stands);
            }
            let found = Some(found);
            if self.shelf.try_with_untracked(|shown| *shown != found) == Some(true) {
                self.shelf.set(found);
            }
        });
    }

    /// Does something to the store, then says so and shows what is there now.
    fn act(self, work: impl Future<Output = Result<(), Trouble>> + 'static, told: Told) {
        self.run(Box::pin(work), told);
    }

    fn run(self, work: Work, told: Told) {
        leptos::task::spawn_local(async move {
            let told = match work.await {
                Ok(()) => told,
                // Someone else changed it since it was looked at.
                Err(Trouble::Damaged) => Told::new("clash", told.name, None),
                Err(Trouble::Full) => Told::new("full", told.name, None),
                Err(_) => Told::new("failed", told.name, None),
            };
            let shelf = store::shelf().await;
            self.stands.try_set(standings(&shelf).await.unwrap_or_default());
            self.doing.try_set(None);
            self.shelf.try_set(Some(shelf));
            self.told.try_set(Some(told));
            browser::focus("told");
        });
    }

    fn undo(self, undo: Undo, name: String) {
        let work = async move {
            match undo {
                Undo::Put(id, draft, edits) => {
                    place(&id, *draft).await?;
                    announce(&id, Some(&edits));
                    Ok(())
                }
                Undo::Write(id, edits) => write(&id, &edits).await,
                Undo::Remove(id) => remove(&id).await,
                Undo::SetAside(found) => store::set_found(&found.id, Some(&found.json)).await,
            }
        };
        self.act(work, Told::new("undone", name, None));
    }
}

/// Puts a draft on the device, or in memory where nothing can be stored; its card says so.
async fn place(id: &str, draft: Draft) -> Result<(), Trouble> {
    if store::put(id, &draft).await.is_err() {
        store::keep_in_memory(id, draft, None);
    }
    Ok(())
}

/// The same, with the files of another.
async fn place_with_files(id: &str, draft: Draft, from: &str) -> Result<(), Trouble> {
    place(id, draft).await?;
    store::files::copy(from, id).await
}

/// Lands edits on a draft that is not open here.
async fn write(id: &str, edits: &[Edit]) -> Result<(), Trouble> {
    if let Some(mut kept) = store::in_memory(id) {
        drop(kept.draft.answers.merge(edits));
        store::keep_in_memory(id, kept.draft, kept.base);
        return Ok(());
    }
    let refused = store::write(id, edits).await?;
    announce(id, Some(edits));
    if refused.is_empty() { Ok(()) } else { Err(Trouble::Damaged) }
}

/// Takes a draft off the device, and tells other tabs.
pub async fn remove(id: &str) -> Result<(), Trouble> {
    if store::in_memory(id).is_some() {
        store::let_go(id);
        // It may never have been in the store, and the store may not answer.
        let _ = store::remove(id).await;
        return Ok(());
    }
    store::remove(id).await?;
    announce(id, None);
    Ok(())
}

/// The page.
#[component]
pub fn Drafts() -> impl IntoView {
    let list = List {
        shelf: RwSignal::new(None),
        stands: RwSignal::new(BTreeMap::new()),
        told: RwSignal::new(None),
        doing: RwSignal::new(None),
        lock: RwSignal::new(None),
        own: RwSignal::new(browser::own_device()),
    };
    list.look();
    leptos::task::spawn_local(async {
        let _ = store::files::sweep().await;
    });
    // Another tab may have written meanwhile, or the lock was opened.
    let seen = window_event_listener_untyped("visibilitychange", move |_| list.look());
    let opened = window_event_listener_untyped(store::lock::OPENED, move |_| {
        leptos::task::spawn_local(async move {
            // What was begun or typed while it was shut.
            store::store_kept().await;
            list.look();
        });
    });
    on_cleanup(move || {
        seen.remove();
        opened.remove();
        // What was deleted here cannot be put back any more.
        leptos::task::spawn_local(async {
            let _ = store::files::sweep().await;
        });
    });
    // Or another device.
    if let Some(channel) = channel(SHELF) {
        let hear = Closure::<dyn Fn()>::new(move || list.look());
        channel.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
        let channel = send_wrapper::SendWrapper::new(channel);
        on_cleanup(move || channel.close());
    }
    worded(move || page(list))
}

fn page(list: List) -> AnyView {
    let begin = send_wrapper::SendWrapper::new(begin());
    let cards = live(move || {
        let Some(shelf) = list.shelf.get() else { return p(t("loading")) };
        let mut all: Vec<AnyView> = Vec::new();
        if shelf.trouble.is_some() {
            all.push(notice(t("drafts-trouble")));
        }
        if shelf.newer != 0 {
            all.push(notice(t("drafts-newer")));
        }
        let none = shelf.drafts.is_empty() && shelf.damaged.is_empty() && shelf.newer == 0;
        if list.lock.get() == Some(Stands::Shut) {
            all.push(lock::locked(shelf.locked));
        } else if none && shelf.trouble.is_none() {
            all.push(p(t("drafts-none")));
        }
        let cards: Vec<AnyView> = shelf.drafts.into_iter().map(|stored| card::card(list, stored)).collect();
        if !cards.is_empty() {
            all.push(view! { <ul class="cards">{cards}</ul> }.into_any());
        }
        let damaged: Vec<AnyView> = shelf.damaged.into_iter().map(|found| card::damaged(list, found)).collect();
        if !damaged.is_empty() {
            all.push(
                view! {
                    <h2 prop:textContent=t("damaged-title")></h2>
                    <p prop:textContent=t("damaged-text")></p>
                    <ul class="cards">{damaged}</ul>
                }
                .into_any(),
            );
        }
        all.into_any()
    });
    view! {
        <Head id="drafts-title"/>
        {told(list)}
        {cards}
        <p class="acts"><button class="go" on:click=move |_| begin() prop:textContent=t("drafts-new")></button></p>
        {import::import(list)}
        {lock::section(list)}
        {lock::whose(list.own)}
        {erase::erase(list)}
    }
    .into_any()
}

fn notice(said: crate::words::Text) -> AnyView {
    view! { <p class="notice" data-is="warn"><span prop:textContent=said></span></p> }.into_any()
}

/// What was just done, and the way back.
fn told(list: List) -> impl IntoView {
    live(move || {
        let Some(told) = list.told.get() else { return ().into_any() };
        let Told { id, name, undo } = told;
        let said = by({
            let name = name.clone();
            move |words| words.say(&format!("told-{id}"), &[("name", name.clone().into())])
        });
        let way_back = undo.map(|undo| {
            let undo = move |_| list.undo(undo.clone(), name.clone());
            view! { <p class="acts"><button on:click=undo prop:textContent=t(format!("told-{id}.undo"))></button></p> }
        });
        view! {
            <div class="notice" id="told" tabindex="-1">
                <p translate="no" prop:textContent=said></p>
                {way_back}
            </div>
        }
        .into_any()
    })
}

/// The edition a draft is read by.
fn edition_of(draft: &Draft) -> &'static Edition {
    Edition::find(&draft.edition).unwrap_or(Edition::default())
}

/// The edits that lead from one draft to another, and back.
fn ways(from: &Draft, to: &Draft) -> (Vec<Edit>, Vec<Edit>) {
    let edits = from.answers.edits_to(&to.answers);
    (edits.clone(), back(edits))
}
