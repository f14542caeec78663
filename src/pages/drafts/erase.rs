//! Everything on this device is erased, after asking in the page; on a shared one it is the way out.

use leptos::prelude::*;
use wire::refusal::Why;

use super::{List, Told, called};
use crate::address::address;
use crate::api::{self, Refused};
use crate::app::Today;
use crate::browser;
use crate::draft::store::lock::Stands;
use crate::draft::store::{self, Trouble};
use crate::draft::{announce, follow};
use crate::pages::account::{Named, unsent_here};
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{live, t, when};

/// How far the question is.
#[derive(Clone, PartialEq)]
enum Step {
    /// Nobody asked for it.
    Not,
    /// What is here is sent to the account first.
    Sending,
    /// It is asked once more; what the account has not is named.
    Sure(Vec<Named>),
}

/// Erases everything, after asking.
pub fn erase(list: List) -> AnyView {
    let step = RwSignal::new(Step::Not);
    let today = expect_context::<Today>().0;
    let ask = move || {
        step.set(Step::Sending);
        leptos::task::spawn_local(async move {
            // Behind a lock nobody can tell.
            let unsent = unsent_here().await;
            step.try_set(Step::Sure(unsent));
            browser::focus("erase-ask");
        });
    };
    let leave = move || {
        step.set(Step::Not);
        browser::focus("erase");
    };
    let all = move || {
        step.set(Step::Not);
        leptos::task::spawn_local(async move {
            let done = everything().await;
            today.try_set(browser::today());
            let told = match done {
                Ok(id) => Told::new(id, "", None),
                Err(Trouble::Full) => Told::new("full", "", None),
                Err(_) => Told::new("failed", "", None),
            };
            list.told.try_set(Some(told));
            list.look();
            browser::focus("told");
        });
    };
    // Who comes from elsewhere to do this is asked at once.
    if address().query("done").is_some() {
        ask();
    }
    let own = list.own;
    let heading = by(move |words| {
        let id = if own.get() == Some(false) { "own-done" } else { "erase-title" };
        ::words::Words::say(words, id, &[])
    });
    let what = by(move |words| {
        let id = if own.get() == Some(false) { "own-done-text" } else { "erase-text" };
        ::words::Words::say(words, id, &[])
    });
    let button = by(move |words| {
        let id = if own.get() == Some(false) { "own-done" } else { "erase-all" };
        ::words::Words::say(words, id, &[])
    });
    let part = live(move || match step.get() {
        Step::Not => acts(vec![
            view! { <button class="danger" id="erase" on:click=move |_| ask() prop:textContent=button></button> }
                .into_any(),
        ]),
        Step::Sending => el("p", &[("role", "status")], vec![tell("span", &[], t("erase-sending"))]),
        Step::Sure(unsent) => {
            let unsent = (!unsent.is_empty()).then(|| {
                let name = |(_, answers): &Named| tell("li", &[("translate", "no")], called(answers));
                let names = unsent.iter().map(name).collect();
                vec![p(t("erase-unsent")), el("ul", &[], names), p(t("erase-unsent.how"))]
            });
            view! {
                <div class="notice" data-is="warn" id="erase-ask" tabindex="-1" role="group" aria-label=t("erase-sure")>
                    <p prop:textContent=t("erase-sure")></p>
                    {when(move || list.shelf.with(|shelf| shelf.as_ref().is_some_and(|shelf| !shelf.drafts.is_empty())), || p(t("erase-export")))}
                    {unsent}
                    {when(move || list.lock.get() == Some(Stands::Shut) && browser::has_account(), || p(t("erase-locked")))}
                    <p class="acts">
                        <button class="danger" on:click=move |_| all() prop:textContent=t("erase-yes")></button>
                        <button class="plain" on:click=move |_| leave() prop:textContent=t("erase-no")></button>
                    </p>
                </div>
            }
            .into_any()
        }
    });
    vec![tell("h2", &[], heading), p(what), part.into_any()].into_any()
}

/// Erases everything, and ends the session here: else what follows an account would come back. What is told of it.
async fn everything() -> Result<&'static str, Trouble> {
    let ids = store::follow::changes().await?;
    let out = !browser::has_account()
        || matches!(api::sign_out().by_hand().await, Ok(()) | Err(Refused::For(Why::SignedOut)));
    browser::mark_account(false);
    store::erase().await?;
    follow::say(follow::ACCOUNT);
    // What was chosen for this visit goes, too. The program's own files hold nothing personal: they stay.
    browser::forget_visit();
    ids.iter().for_each(|(id, _)| announce(id, None));
    Ok(if out { "erased" } else { "erased-in" })
}
