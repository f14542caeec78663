//! What this is, who needs it, what to have at hand, how long it takes, what happens to what is typed.

use domain::topics::FIRST;
use domain::{Draft, Edition};
use leptos::prelude::*;

use crate::app::{going, link};
use crate::browser;
use crate::draft::{self, store};
use crate::place::{At, Place};
use crate::ui::heading::Head;
use crate::words::{live, t, text, when};

/// Makes a draft with one applicant and opens its first page. The id is random and stays on the device.
pub fn begin() -> impl Fn() + Clone + 'static {
    let go = going();
    move || {
        let go = go.clone();
        let id = draft::new_id();
        let mut draft = Draft::new(Edition::default());
        let applicant = draft::first_applicant(&mut draft);
        let (topic, page) = FIRST;
        leptos::task::spawn_local(async move {
            // Where nothing can be stored the draft lives in memory; the save state says so.
            if store::put(&id, &draft).await.is_err() {
                store::keep_in_memory(&id, draft, None);
            }
            go(Place::Draft(id, applicant, At::Page(topic.to_owned(), page.to_owned())));
        });
    }
}

/// The start page.
#[component]
pub fn Start() -> impl IntoView {
    let drafts = RwSignal::new(false);
    leptos::task::spawn_local(async move { drafts.set(store::any().await) });
    let begin = begin();
    view! {
        <Head id="start-title"/>
        <p class="lead" prop:textContent=t("start-lead")></p>
        <p class="acts">
            <button class="go" on:click=move |_| begin() prop:textContent=t("start-go")></button>
            {when(move || drafts.get(), || view! {
                <a class="plain" href=link(Place::Drafts) prop:textContent=t("start-resume")></a>
            }.into_any())}
        </p>
        <p><a href=link(Place::Answers) prop:textContent=t("start-answers")></a></p>
        {own(drafts)}
        <h2 prop:textContent=t("start-who")></h2>
        <p prop:textContent=t("start-who-text")></p>
        <h2 prop:textContent=t("start-steps")></h2>
        <ol>
            {["start-step-1", "start-step-2", "start-step-3", "start-step-4"].map(|id| view! { <li prop:textContent=t(id)></li> })}
        </ol>
        <h2 prop:textContent=t("start-hand")></h2>
        <ul>
            {["start-hand-1", "start-hand-2", "start-hand-3", "start-hand-4"].map(|id| view! { <li prop:textContent=t(id)></li> })}
        </ul>
        <p prop:textContent=t("start-time")></p>
        <h2 prop:textContent=t("start-privacy")></h2>
        <p prop:textContent=t("start-privacy-text")></p>
    }
}

/// Whether the device is the person's own: asked until it is answered, never in the way. On a shared one, what that means and the
/// ways to leave nothing behind.
fn own(drafts: RwSignal<bool>) -> AnyView {
    let (own, said) = (RwSignal::new(browser::own_device()), StoredValue::new(false));
    let say = move |is: bool| {
        browser::set_own_device(is);
        said.set_value(true);
        own.set(Some(is));
        browser::focus("own");
    };
    let to_drafts = link(Place::Drafts);
    let done = text(move || format!("{}?done=1", to_drafts.get()));
    live(move || match own.get() {
        None => view! {
            <h2 prop:textContent=t("own-title")></h2>
            <p prop:textContent=t("own-why")></p>
            <p class="acts">
                <button class="plain" on:click=move |_| say(true) prop:textContent=t("own-yes")></button>
                <button class="plain" on:click=move |_| say(false) prop:textContent=t("own-no")></button>
            </p>
        }
        .into_any(),
        Some(true) if said.get_value() => {
            view! { <p id="own" tabindex="-1" prop:textContent=t("own-noted")></p> }.into_any()
        }
        Some(true) => ().into_any(),
        Some(false) => view! {
            <h2 id="own" tabindex="-1" prop:textContent=t("own-shared")></h2>
            {when(move || drafts.get(), || view! { <p prop:textContent=t("own-left")></p> }.into_any())}
            <p prop:textContent=t("own-shared-text")></p>
            <p class="acts">
                <a class="plain" href=to_drafts prop:textContent=t("own-lock")></a>
                {when(move || drafts.get(), move || view! { <a class="plain" href=done prop:textContent=t("own-done")></a> }.into_any())}
            </p>
        }
        .into_any(),
    })
    .into_any()
}
