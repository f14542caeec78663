//! The lock on everything on this device: set, opened, shut, changed, taken off; and whose device it is.

use leptos::prelude::*;

use super::export::{passphrase, radios};
use super::{List, Told};
use crate::browser::{self, crypto};
use crate::draft::store::lock::{self, Stands};
use crate::draft::store::{self, Trouble};
use crate::pages::lock::{forgotten, unlock};
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{Text, effect, live, sig, t, tongue, when};

/// What is shown instead of applications that are locked.
pub fn locked(count: usize) -> AnyView {
    let said = by(move |words| ::words::Words::say(words, "lock-count", &[("count", count.into())]));
    el("div", &[("class", "notice"), ("id", "locked")], vec![p(said), unlock(), forgotten()])
}

/// The part of the page about the lock.
pub fn section(list: List) -> AnyView {
    let part = live(move || match list.lock.get() {
        None | Some(Stands::Shut) => ().into_any(),
        Some(_) if !crypto::available() => vec![tell("h2", &[], t("lock-title")), p(t("lock-cannot"))].into_any(),
        Some(Stands::Off) => off(list),
        Some(Stands::Open) => open(list),
    });
    part.into_any()
}

/// There is none.
fn off(list: List) -> AnyView {
    let form = Ask::new("lock-set", list, &[Asked::New]);
    let set = move || {
        let new = form.new.get_untracked();
        form.run(async move { lock::set(&new).await.map(|()| true) });
    };
    vec![tell("h2", &[], t("lock-title")), p(t("lock-what")), p(t("lock-forget")), form.opens(set)].into_any()
}

/// It is open: in this browser, for now.
fn open(list: List) -> AnyView {
    let (change, off) =
        (Ask::new("lock-change", list, &[Asked::Now, Asked::New]), Ask::new("lock-off", list, &[Asked::Now]));
    let change_it = move || {
        let (now, new) = (change.now.get_untracked(), change.new.get_untracked());
        change.run(async move { lock::change(&now, &new).await });
    };
    let take_off = move || {
        let now = off.now.get_untracked();
        off.run(async move { lock::take_off(&now).await });
    };
    let shutting = RwSignal::new(false);
    let shut = move |_| {
        shutting.set(true);
        leptos::task::spawn_local(lock::shut());
    };
    let state = by(move |words| match shutting.get() {
        true => ::words::Words::say(words, "lock-shutting", &[]),
        false => String::new(),
    });
    vec![
        tell("h2", &[], t("lock-title")),
        p(t("lock-is-open")),
        acts(vec![view! { <button class="go" on:click=shut prop:textContent=t("lock-shut")></button> }.into_any()]),
        tell("p", &[("role", "status")], state),
        change.opens(change_it),
        off.opens(take_off),
    ]
    .into_any()
}

/// What is asked.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    /// The passphrase there is.
    Now,
    /// One to be chosen.
    New,
}

/// A form that opens on a button. Its id is that of its words: the button, `.why`, `.do`; what was done is `told-<id>`.
#[derive(Clone, Copy)]
struct Ask {
    id: &'static str,
    list: List,
    boxes: &'static [Asked],
    now: RwSignal<String>,
    new: RwSignal<String>,
    wrong: RwSignal<Option<(Asked, &'static str)>>,
    /// Why the whole was not done.
    failed: RwSignal<bool>,
    busy: RwSignal<bool>,
    shown: RwSignal<bool>,
}

impl Ask {
    fn new(id: &'static str, list: List, boxes: &'static [Asked]) -> Ask {
        Ask {
            id,
            list,
            boxes,
            now: RwSignal::new(String::new()),
            new: RwSignal::new(String::new()),
            wrong: RwSignal::new(None),
            failed: RwSignal::new(false),
            busy: RwSignal::new(false),
            shown: RwSignal::new(false),
        }
    }

    fn element(self, which: Asked) -> &'static str {
        match (self.id, which) {
            ("lock-off", _) => "lock-off-now",
            ("lock-change", Asked::Now) => "lock-change-now",
            (_, Asked::Now) => "lock-now",
            ("lock-change", Asked::New) => "lock-change-new",
            (_, Asked::New) => "lock-new",
        }
    }

    fn blame(self, which: Asked, id: &'static str) {
        self.wrong.set(Some((which, id)));
        browser::focus(self.element(which));
    }

    /// Whether what was typed can be tried.
    fn is_ready(self) -> bool {
        self.wrong.set(None);
        self.failed.set(false);
        for which in self.boxes {
            let typed = match which {
                Asked::Now => self.now,
                Asked::New => self.new,
            };
            let length = typed.with_untracked(|typed| typed.trim().chars().count());
            if length == 0 {
                self.blame(*which, "lock-missing");
                return false;
            }
            if *which == Asked::New && length < lock::SHORTEST {
                self.blame(*which, "lock-short");
                return false;
            }
        }
        true
    }

    /// Does it; false when the passphrase is another.
    fn run(self, work: impl Future<Output = Result<bool, Trouble>> + 'static) {
        if self.busy.get_untracked() || !self.is_ready() {
            return;
        }
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let done = work.await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match done {
                Ok(true) => {
                    let lock = lock::stands().await.ok();
                    let shelf = store::shelf().await;
                    self.list.told.try_set(Some(Told::new(self.id, "", None)));
                    self.list.lock.try_set(lock);
                    self.list.shelf.try_set(Some(shelf));
                    browser::focus("told");
                }
                Ok(false) => self.blame(Asked::Now, "lock-wrong"),
                Err(_) => self.failed.set(true),
            }
        });
    }

    fn opens(self, act: impl Fn() + Copy + Send + 'static) -> AnyView {
        let id = self.id;
        let show = move |is: bool| {
            self.shown.set(is);
            browser::focus(if is { self.element(self.boxes[0]).to_owned() } else { id.to_owned() });
        };
        let button = when(
            move || !self.shown.get(),
            move || {
                acts(vec![
                    view! { <button class="plain" id=id on:click=move |_| show(true) prop:textContent=t(id)></button> }
                        .into_any(),
                ])
            },
        );
        let form = when(move || self.shown.get(), move || self.form(act, move || show(false)));
        vec![button.into_any(), form.into_any()].into_any()
    }

    fn form(self, act: impl Fn() + 'static, leave: impl Fn() + 'static) -> AnyView {
        let (tongue, id) = (tongue(), self.id);
        let part = |which: &Asked| {
            let which = *which;
            let fault = sig(move || {
                let (blamed, id) = self.wrong.get()?;
                (blamed == which).then(|| ::words::Words::say(&tongue.words(), id, &[]))
            });
            let (value, label, hint, autofill): (_, Text, _, _) = match which {
                Asked::Now => (self.now, t("lock-passphrase"), None, "current-password"),
                Asked::New => (self.new, t("lock-new"), Some(t("lock-new.hint")), "new-password"),
            };
            passphrase(self.element(which), value, label, hint, fault, autofill)
        };
        let boxes: Vec<AnyView> = self.boxes.iter().map(part).collect();
        let submit = move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            act();
        };
        let state = by(move |words| {
            let id = match (self.busy.get(), self.failed.get()) {
                (true, _) => "lock-busy",
                (_, true) => "lock-failed",
                _ => return String::new(),
            };
            ::words::Words::say(words, id, &[])
        });
        view! {
            <form novalidate on:submit=submit>
                <p prop:textContent=t(format!("{id}.why"))></p>
                {boxes}
                <p class="acts">
                    <button class="go" type="submit" prop:textContent=t(format!("{id}.do"))></button>
                    <button class="plain" type="button" on:click=move |_| leave() prop:textContent=t("draft-rename.leave")></button>
                </p>
                <p role="status" prop:textContent=state></p>
            </form>
        }
        .into_any()
    }
}

/// Whose device it is, and that it can be said otherwise. `None` until it was said.
pub fn whose(own: RwSignal<Option<bool>>) -> AnyView {
    let chosen = RwSignal::new(match own.get_untracked() {
        Some(true) => 0,
        Some(false) => 1,
        None => usize::MAX,
    });
    effect(move || {
        let said = match chosen.get() {
            0 => true,
            1 => false,
            _ => return,
        };
        if own.get_untracked() != Some(said) {
            browser::set_own_device(said);
            own.set(Some(said));
        }
    });
    let ways = [("own-yes", "own-yes-hint"), ("own-no", "own-no-hint")].map(|(id, hint)| (t(id), Some(t(hint))));
    vec![tell("h2", &[], t("own-device")), radios("own-device", t("own-title"), ways.into(), chosen)].into_any()
}
