//! The passphrase of the applications on this device is asked where they are wanted; and the way off a shared device.

use leptos::prelude::*;

use crate::app::link as to_place;
use crate::browser;
use crate::draft::store::lock;
use crate::pages::drafts::export::passphrase;
use crate::place::Place;
use crate::ui::heading::Head;
use crate::ui::piece::{acts, by, details, el, link, p};
use crate::words::{sig, t, text, tongue};

/// The element of the passphrase.
const PASSPHRASE: &str = "lock-passphrase";

/// A page of a draft that is locked: once it is open one is where one was.
pub fn page() -> AnyView {
    vec![view! { <Head id="lock-page"/> }.into_any(), p(t("lock-page.why")), unlock(), forgotten()].into_any()
}

/// Asks the passphrase, and opens the lock in every tab.
pub fn unlock() -> AnyView {
    let tongue = tongue();
    let typed = RwSignal::new(String::new());
    // What is wrong, and whether the browser is at work.
    let (wrong, busy) = (RwSignal::new(None::<&'static str>), RwSignal::new(false));
    let fault = sig(move || wrong.get().map(|id| ::words::Words::say(&tongue.words(), id, &[])));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let passphrase = typed.get_untracked();
        if busy.get_untracked() {
            return;
        }
        if passphrase.is_empty() {
            wrong.set(Some("lock-missing"));
            return browser::focus(PASSPHRASE);
        }
        wrong.set(None);
        busy.set(true);
        leptos::task::spawn_local(async move {
            let opened = lock::open(&passphrase).await;
            busy.try_set(false);
            match opened {
                // What waited for it hears of it by itself.
                Ok(true) => {}
                Ok(false) => {
                    wrong.try_set(Some("lock-wrong"));
                    browser::focus(PASSPHRASE);
                }
                Err(_) => drop(wrong.try_set(Some("lock-failed"))),
            }
        });
    };
    let state =
        by(move |words| if busy.get() { ::words::Words::say(words, "lock-opening", &[]) } else { String::new() });
    view! {
        <form novalidate on:submit=submit>
            {passphrase(PASSPHRASE, typed, t("lock-passphrase"), None, fault, "current-password")}
            <button class="go" type="submit" prop:textContent=t("lock-open")></button>
            <p role="status" prop:textContent=state></p>
        </form>
    }
    .into_any()
}

/// What is left to do without the passphrase.
pub fn forgotten() -> AnyView {
    let away = link(&[], erase_link(), t("lock-forgotten.erase"), None);
    details(t("lock-forgotten"), vec![p(t("lock-forgotten.what")), p(t("lock-forgotten.account")), acts(vec![away])])
}

/// Where everything on this device can be erased: it is asked there.
fn erase_link() -> crate::words::Text {
    let drafts = to_place(Place::Drafts);
    text(move || format!("{}?done=1", drafts.get()))
}

/// The way off a shared device.
pub fn done() -> AnyView {
    el("p", &[("class", "acts")], vec![link(&[], erase_link(), t("own-done"), None)])
}
