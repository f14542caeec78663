//! One file a page.

pub mod about;
pub mod account;
pub mod after;
pub mod choose;
pub mod dates;
pub mod days;
pub mod drafts;
pub mod edition;
pub mod enclose;
pub mod gather;
pub mod history;
pub mod import;
pub mod lock;
pub mod missing;
pub mod months;
pub mod pay;
pub mod people;
pub mod photo;
pub mod print;
pub mod review;
pub mod send;
pub mod short;
pub mod start;
pub mod tasks;
pub mod verdict;

use domain::topics::topic;
use leptos::prelude::*;

use crate::app::{Today, here};
use crate::browser;
use crate::draft::{Applicant, Desk, Load};
use crate::place::{At, Place};
use crate::question::Question;
use crate::question::rows::EditRow;
use crate::ui::heading::Head;
use crate::ui::piece;
use crate::ui::save::SaveState;
use crate::ui::worded;
use crate::words::{Fetch, effect, live, t, tongue, when};

/// A draft, opened once; its pages share it.
#[component]
pub fn InDraft(draft: String, applicant: String) -> impl IntoView {
    let today = expect_context::<Today>().0;
    let desk = Desk::open(draft, today);
    provide_context(desk);
    provide_context(Applicant(applicant));
    let tongue = tongue();
    // The other language follows once this one is there: switching then changes nothing but the words.
    effect(move || {
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
        (Load::Closed, _) => view! { <Closed/> }.into_any(),
        #[cfg(feature = "beside")]
        (Load::Locked, Fetch::There) => lock::page(),
        // What asks the passphrase is beside; once it is typed, the page's own module comes back.
        #[cfg(not(feature = "beside"))]
        (Load::Locked, _) => leaves("beside"),
        (_, Fetch::Failed) => worded::failed(),
        (Load::There, Fetch::There) => view! { <Pages/> }.into_any(),
        _ => view! { <p role="status" prop:textContent=t("loading")></p> }.into_any(),
    });
    view! {
        {page}
        {(browser::own_device() == Some(false)).then(lock::done)}
        {when(move || matches!(desk.load.get(), Load::Loading | Load::There), || view! { <SaveState/> }.into_any())}
    }
}

#[component]
fn Pages() -> impl IntoView {
    let here = here();
    let at = Memo::new(move |_| match here.get() {
        Place::Draft(_, _, at) => at,
        _ => At::Tasks,
    });
    effect(move || {
        // An overview brings focus back only right after a change made from it.
        if matches!(at.get(), At::Tasks | At::Dates) {
            piece::forget();
        }
    });
    live(move || match at.get() {
        #[cfg(feature = "main")]
        At::Tasks => tasks::Tasks().into_any(),
        #[cfg(feature = "beside")]
        At::Verdict => verdict::Answer().into_any(),
        #[cfg(feature = "beside")]
        At::Gather => gather::Gather().into_any(),
        #[cfg(feature = "beside")]
        At::Pay => pay::Pay().into_any(),
        #[cfg(feature = "beside")]
        At::Send => send::Send().into_any(),
        #[cfg(feature = "beside")]
        At::Review => review::Review().into_any(),
        #[cfg(feature = "beside")]
        At::Print => print::Print().into_any(),
        #[cfg(feature = "beside")]
        At::Dates => dates::Dates().into_any(),
        #[cfg(feature = "beside")]
        At::Import => import::Import().into_any(),
        #[cfg(feature = "beside")]
        At::Months(topic_id, page_id) => months::Months(months::MonthsProps { topic_id, page_id }).into_any(),
        #[cfg(feature = "beside")]
        At::Days => days::Days().into_any(),
        #[cfg(feature = "beside")]
        At::People => people::People().into_any(),
        #[cfg(feature = "beside")]
        At::Photo => photo::Photo().into_any(),
        #[cfg(feature = "beside")]
        At::After => after::After().into_any(),
        #[cfg(feature = "beside")]
        At::History => history::OfDraft().into_any(),
        #[cfg(feature = "beside")]
        At::Enclose(document_id) => enclose::Enclose(enclose::EncloseProps { document_id }).into_any(),
        #[cfg(feature = "beside")]
        At::Edition => edition::OfDraft().into_any(),
        #[cfg(feature = "main")]
        At::Page(topic_id, page_id) => {
            match topic(&topic_id).and_then(|topic| Some((topic, topic.pages.iter().find(|page| page.id == page_id)?)))
            {
                Some((topic, page)) => view! { <Question topic page/> }.into_any(),
                None => missing::Missing().into_any(),
            }
        }
        #[cfg(feature = "main")]
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
        #[allow(unreachable_patterns, reason = "with all features every page is here")]
        _ => elsewhere(),
    })
}

/// The page is in another module: it takes over once what is typed is written.
pub fn elsewhere() -> AnyView {
    leaves(here().with_untracked(Place::module))
}

fn leaves(module: &'static str) -> AnyView {
    // Not from inside the drawing of this page.
    set_timeout(move || crate::leave(module), std::time::Duration::ZERO);
    view! { <p role="status" prop:textContent=t("loading")></p> }.into_any()
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

/// The store does not answer now, or a newer page wrote what it holds.
#[component]
fn Closed() -> impl IntoView {
    let again = move |_| drop(window().location().reload());
    view! {
        <Head id="draft-closed"/>
        <p prop:textContent=t("draft-closed-text")></p>
        <p><button class="go" on:click=again prop:textContent=t("update-take")></button></p>
    }
}
