//! One file a page.

pub mod about;
pub mod choose;
pub mod dates;
pub mod drafts;
pub mod edition;
pub mod gather;
pub mod missing;
pub mod pay;
pub mod print;
pub mod review;
pub mod send;
pub mod start;
pub mod tasks;
pub mod verdict;

use domain::topics::topic;
use leptos::prelude::*;

use crate::app::{Today, here};
use crate::draft::{Applicant, Desk, Load, Save};
use crate::place::{At, Place};
use crate::question::Question;
use crate::question::rows::EditRow;
use crate::ui::heading::Head;
use crate::ui::piece::Left;
use crate::words::{Fetch, live, sig, t, text, tongue, when};

/// A draft, opened once; its pages share it.
#[component]
pub fn InDraft(draft: String, applicant: String) -> impl IntoView {
    let today = expect_context::<Today>().0;
    let desk = Desk::open(draft, today);
    provide_context(desk);
    provide_context(Applicant(applicant));
    let tongue = tongue();
    // The other language follows once this one is there: switching then changes nothing but the words.
    Effect::new(move |_| {
        let lang = tongue.lang.get();
        tongue.fetch(lang);
        if tongue.state(lang) == Fetch::There {
            tongue.fetch(lang.other());
        }
    });
    let ready = Memo::new(move |_| (desk.load.get(), tongue.state(tongue.lang.get())));
    let page = live(move || match ready.get() {
        (Load::Missing, _) => view! { <NotHere/> }.into_any(),
        (Load::Damaged, _) => view! { <Damaged/> }.into_any(),
        (_, Fetch::Failed) => {
            let again = move |_| tongue.fetch(tongue.lang.get_untracked());
            view! {
                <Head id="words-failed"/>
                <p prop:textContent=t("words-failed-text")></p>
                <p><button class="go" on:click=again prop:textContent=t("retry")></button></p>
            }
            .into_any()
        }
        (Load::There, Fetch::There) => view! { <Pages/> }.into_any(),
        _ => view! { <p role="status" prop:textContent=t("loading")></p> }.into_any(),
    });
    view! {
        {page}
        <SaveState/>
    }
}

#[component]
fn Pages() -> impl IntoView {
    let here = here();
    let left = RwSignal::new(None);
    provide_context(Left(left));
    let at = Memo::new(move |_| match here.get() {
        Place::Draft(_, _, at) => at,
        _ => At::Tasks,
    });
    Effect::new(move |_| {
        // An overview brings focus back only right after a change made from it.
        if matches!(at.get(), At::Tasks | At::Dates) {
            left.set(None);
        }
    });
    live(move || match at.get() {
        At::Tasks => tasks::Tasks().into_any(),
        At::Verdict => verdict::Answer().into_any(),
        At::Gather => gather::Gather().into_any(),
        At::Pay => pay::Pay().into_any(),
        At::Send => send::Send().into_any(),
        At::Review => review::Review().into_any(),
        At::Print => print::Print().into_any(),
        At::Dates => dates::Dates().into_any(),
        At::Page(topic_id, page_id) => {
            match topic(&topic_id).and_then(|topic| Some((topic, topic.pages.iter().find(|page| page.id == page_id)?))) {
                Some((topic, page)) => view! { <Question topic page/> }.into_any(),
                None => missing::Missing().into_any(),
            }
        }
        At::Row(topic_id, page_id, row) => {
            let found = topic(&topic_id).and_then(|topic| {
                let page = topic.pages.iter().find(|page| page.id == page_id)?;
                Some((topic, page, page.table()?))
            });
            match found {
                Some((topic, page, table)) => view! { <EditRow topic page table row/> }.into_any(),
                None => missing::Missing().into_any(),
            }
        }
    })
}

#[component]
fn NotHere() -> impl IntoView {
    view! {
        <Head id="draft-missing"/>
        <p prop:textContent=t("draft-missing-text")></p>
        <p><a class="go" href=crate::app::link(Place::Drafts) prop:textContent=t("drafts-link")></a></p>
    }
}

#[component]
fn Damaged() -> impl IntoView {
    view! {
        <Head id="draft-damaged"/>
        <p prop:textContent=t("draft-damaged-text")></p>
        <p><a class="go" href=crate::app::link(Place::Drafts) prop:textContent=t("drafts-link")></a></p>
    }
}

/// The save state: always in the same place, never in the way of focus.
#[component]
fn SaveState() -> impl IntoView {
    let desk = crate::draft::desk();
    let tongue = tongue();
    let is = sig(move || match desk.save.get() {
        Save::Nothing | Save::Device(..) => "device",
        Save::Saving => "saving",
        Save::Failed(_) => "failed",
    });
    let state = text(move || {
        let words = tongue.words();
        match desk.save.get() {
            Save::Nothing => ::words::Words::say(&words, "save-nothing", &[]),
            Save::Saving => ::words::Words::say(&words, "save-saving", &[]),
            Save::Device(hours, minutes) => {
                let args = [("hours", hours.to_string().into()), ("minutes", format!("{minutes:02}").into())];
                ::words::Words::say(&words, "save-device", &args)
            }
            Save::Failed(trouble) => ::words::Words::say(&words, &format!("trouble-{}", trouble.id()), &[]),
        }
    });
    let failed = move || matches!(desk.save.get(), Save::Failed(_));
    view! {
        <div class="save" data-is=is role="region" aria-label=t("save-label")>
            <span role="status" translate="no" prop:textContent=state></span>
            {when(failed, move || view! { <button on:click=move |_| desk.retry() prop:textContent=t("retry")></button> }.into_any())}
            <a href=crate::app::link_in(At::Tasks) prop:textContent=t("tasks-link")></a>
        </div>
    }
}
