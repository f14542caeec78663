//! What this is, who needs it, what to have at hand, how long it takes, what happens to what is typed.

use domain::topics::FIRST;
use domain::{Draft, Edition};
use leptos::prelude::*;

use crate::app::{going, link};
use crate::draft::{self, store};
use crate::place::{At, Place};
use crate::ui::heading::Head;
use crate::words::{t, when};

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
