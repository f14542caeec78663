//! What stands around every page: the name, the other language, notices, the footer, the save state.

use ::words::{Words, date};
use domain::editions::Time;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::address::address;
use crate::app::{Today, here, link};
use crate::browser;
use crate::place::{At, Place};
use crate::words::{Text, sig, t, text, tongue, when};

/// The frame.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let (tongue, here) = (tongue(), here());
    let other = move || tongue.lang.get().other();
    // Where one came from stays in the address.
    let address = address();
    let to_other = move || format!("{}{}", here.get().path(other()), address.search());
    let chosen = move || here.get() != Place::Choose;
    view! {
        <a class="skip" href="#main" prop:textContent=t("skip")></a>
        <header class="bar">
            <strong>
                <a href=link(Place::Start) prop:textContent=t("site-name")></a>
            </strong>
            {when(chosen, move || view! {
                // The address changes with the language; the page, its focus and what is typed stay.
                <a
                    href=text(to_other)
                    lang=sig(move || other().code())
                    hreflang=sig(move || other().code())
                    data-language=""
                    data-noscroll=""
                    prop:textContent=text(move || ::words::Words::say(&tongue.spoken(other()), "language-own", &[]))
                ></a>
            }.into_any())}
        </header>
        <Update/>
        <Clock/>
        {when(chosen, || view! { <Day/> }.into_any())}
        <main id="main">{children()}</main>
        <footer class="site">
            <ul class="links">
                <li><a href=link(Place::Drafts) prop:textContent=t("drafts-link")></a></li>
                <li><a href=link(Place::Account) prop:textContent=t("account-link")></a></li>
                <li><a href=link(Place::Help) prop:textContent=t("help-link")></a></li>
                <li><a href=link(Place::Privacy) prop:textContent=t("privacy-link")></a></li>
                <li><a href=link(Place::Accessibility) prop:textContent=t("accessibility-link")></a></li>
                <li><a href=to_edition() prop:textContent=t("edition-link")></a></li>
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
        {when(move || waiting.get(), move || view! {
            <aside class="notice" data-is="update" aria-label=t("update-label")>
                <span prop:textContent=t("update-waits")></span>
                " "
                <button on:click=take prop:textContent=t("update-take")></button>
            </aside>
        }.into_any())}
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

/// The edition does not hold on the day Guichet counts from, or that day is not the device's: said on every page.
#[component]
fn Day() -> impl IntoView {
    let (tongue, today) = (tongue(), expect_context::<Today>().0);
    let edition = tongue.edition;
    // When the edition does not hold, or is not whole: the words of it.
    let why = Memo::new(move |_| match edition.get().time(today.get()) {
        Time::Before => Some("before"),
        Time::After => Some("link"),
        Time::Inside => edition.get().is_partial().then_some("partial"),
    });
    let line = text(move || tongue.words().say("edition-line", &[("edition", edition.get().id.into())]));
    let more = text(move || tongue.words().say(&format!("edition-line.{}", why.get().unwrap_or_default()), &[]));
    let changed = text(move || {
        let words = tongue.words();
        words.say("today-changed", &[("date", date(&words, today.get()).into())])
    });
    view! {
        {when(move || why.get().is_some(), move || notice("edition", "edition-label", line, more))}
        {when(move || today.get() != browser::today(), move || notice("warn", "today-label", changed, t("today-changed.link")))}
    }
}

/// The way to the edition's page: in a draft to that of the draft, which compares and moves.
fn to_edition() -> Text {
    let (tongue, here) = (tongue(), here());
    text(move || {
        let place = match here.get() {
            Place::Draft(draft, applicant, _) => Place::Draft(draft, applicant, At::Edition),
            _ => Place::Edition,
        };
        place.path(tongue.lang.get())
    })
}

/// One line above the page, with the way to the edition's page.
fn notice(is: &'static str, label: &'static str, said: Text, more: Text) -> AnyView {
    view! {
        <aside class="notice" data-is=is aria-label=t(label)>
            <span prop:textContent=said></span>
            " "
            <a href=to_edition() prop:textContent=more></a>
        </aside>
    }
    .into_any()
}
