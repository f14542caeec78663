//! What stands around every page: the name, the other language, notices, the footer, the save state.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::app::{here, link};
use crate::browser;
use crate::place::Place;
use crate::words::{t, tongue};

/// The frame.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let (tongue, here) = (tongue(), here());
    let other = move || tongue.lang.get().other();
    let to_other = move || here.get().path(other());
    let chosen = move || here.get() != Place::Choose;
    view! {
        <a class="skip" href="#main" prop:textContent=t("skip")></a>
        <header class="bar">
            <strong>
                <a href=link(Place::Start) prop:textContent=t("site-name")></a>
            </strong>
            <Show when=chosen>
                // The address changes with the language; the page, its focus and what is typed stay.
                <a
                    href=to_other
                    lang=move || other().code()
                    hreflang=move || other().code()
                    data-language=""
                    attr:data-noscroll="true"
                    prop:textContent=move || ::words::Words::say(&crate::words::Spoken(other()), "language-own", &[])
                ></a>
            </Show>
        </header>
        <Update/>
        <Clock/>
        <main id="main">{children()}</main>
        <footer class="site">
            <ul class="links">
                <li><a href=link(Place::Drafts) prop:textContent=t("drafts-link")></a></li>
                <li><a href=link(Place::Help) prop:textContent=t("help-link")></a></li>
                <li><a href=link(Place::Privacy) prop:textContent=t("privacy-link")></a></li>
                <li><a href=link(Place::Accessibility) prop:textContent=t("accessibility-link")></a></li>
                <li><a href=link(Place::Edition) prop:textContent=t("edition-link")></a></li>
            </ul>
            <p prop:textContent=t("not-government")></p>
            <p prop:textContent=crate::words::t_with("version", || vec![("version", env!("CARGO_PKG_VERSION").into())])></p>
        </footer>
    }
}

/// A newer version waits for a tap: it never reloads under someone's hands.
#[component]
fn Update() -> impl IntoView {
    let waiting = RwSignal::new(document().document_element().is_some_and(|root| root.has_attribute("data-update")));
    let hear = Closure::<dyn Fn()>::new(move || waiting.set(true));
    for event in ["guichet:update", "guichet:updated"] {
        let _ = window().add_event_listener_with_callback(event, hear.as_ref().unchecked_ref());
    }
    hear.forget();
    let take = move |_| {
        if let Ok(event) = web_sys::Event::new("guichet:update-now") {
            let _ = window().dispatch_event(&event);
        }
    };
    view! {
        <Show when=move || waiting.get()>
            <aside class="notice" data-is="update" aria-label=t("update-label")>
                <span prop:textContent=t("update-waits")></span>
                " "
                <button on:click=take prop:textContent=t("update-take")></button>
            </aside>
        </Show>
    }
}

/// A clock that is earlier than the build is wrong: every date on the page would be, too.
#[component]
fn Clock() -> impl IntoView {
    // A day's leeway: the build's day is counted elsewhere on Earth.
    let early = browser::today().succ_opt().is_some_and(|tomorrow| tomorrow < browser::built_on());
    early.then(|| {
        view! {
            <aside class="notice" data-is="warn" aria-label=t("clock-label")>
                <span prop:textContent=t("clock-early")></span>
            </aside>
        }
    })
}
