//! Applications that follow the account on this device: who is signed in is noted, what was here before is asked about, and
//! nothing is left behind on a device that is not one's own.

use domain::Answers;
use leptos::prelude::*;
use wire::account::{Level, Session};

use super::Who;
use super::form::Form;
use crate::api;
use crate::app::link as to_place;
use crate::browser;
use crate::draft::announce;
use crate::draft::follow::{self, Holder};
use crate::draft::store::{self, Trouble};
use crate::pages::drafts::called;
use crate::place::Place;
use crate::ui::piece::{acts, el, link, p, tell};
use crate::words::{live, t};

/// How often one looks whether everything was sent, and how many times.
const LOOK: i32 = 250;
const LOOKS: u32 = 24;

/// A draft and what it reads.
pub type Named = (String, Answers);

/// Notes on this device who is signed in: from here on the drafts follow. Those that were here before stay where they are until
/// the person says whose they are.
pub async fn begins(session: &Session) -> Result<(), Trouble> {
    let (Level::Full, Some(account)) = (session.level, &session.account) else { return Ok(()) };
    let before = store::follow::holder().await?;
    if before.as_ref().is_none_or(|holder| holder.account != *account || holder.own != session.own) {
        let left = match before {
            Some(holder) if holder.account == *account => holder.left,
            _ => strangers(account).await?,
        };
        let holder = Holder { account: account.clone(), own: session.own, left, told: false };
        store::follow::set_holder(Some(&holder)).await?;
        follow::say(follow::ACCOUNT);
    }
    browser::mark_account(true);
    Ok(())
}

/// Drafts on this device that follow no account, or another one.
async fn strangers(account: &str) -> Result<Vec<String>, Trouble> {
    let followed = store::follow::all().await?;
    let own = |id: &str| followed.iter().any(|(known, followed)| known == id && followed.account == account);
    let here = store::follow::changes().await?;
    Ok(here.into_iter().map(|(id, _)| id).filter(|id| !own(id)).collect())
}

/// Nobody is signed in on this device any more. Off a shared one the account's drafts go.
///
/// # Errors
/// [`Trouble::Locked`] on a shared device whose lock is shut: it is not known there whose they are. What the account has goes once
/// the lock is opened.
async fn ends(account: &str, own: bool) -> Result<(), Trouble> {
    if !own {
        browser::forget_visit();
        for (id, followed) in store::follow::all().await? {
            if followed.account == account {
                store::follow::forget(&id, true).await?;
                announce(&id, None);
            }
        }
    }
    store::follow::set_holder(None).await?;
    browser::mark_account(false);
    follow::say(follow::ACCOUNT);
    Ok(())
}

/// The account is gone: its drafts stay on this device, as drafts of nobody's.
pub async fn erased() {
    if let Ok(all) = store::follow::all().await {
        for (id, _) in all {
            let _ = store::follow::forget(&id, false).await;
            let _ = store::files::anew(&id).await;
        }
    }
    let _ = store::follow::set_holder(None).await;
    browser::mark_account(false);
    follow::say(follow::ACCOUNT);
}

/// The account's drafts on this device that the server has not wholly, by name.
async fn unsent(account: &str) -> Result<Vec<Named>, Trouble> {
    let mut unsent = Vec::new();
    for (id, followed) in store::follow::all().await? {
        if followed.account != account {
            continue;
        }
        if let Some(stored) = store::load(&id).await?
            && !(followed.follow.is_settled(&wire::draft::flat(&stored.draft)) && store::files::are_there(&id).await?)
        {
            unsent.push((id, stored.draft.answers));
        }
    }
    Ok(unsent)
}

/// Waits a moment until everything is sent; gives what is not.
async fn sent(account: &str) -> Result<Vec<Named>, Trouble> {
    follow::say(follow::NOW);
    for _ in 0..LOOKS {
        if unsent(account).await?.is_empty() {
            return Ok(Vec::new());
        }
        browser::sleep(LOOK).await;
    }
    unsent(account).await
}

/// What is on this device of whoever is signed in and not in their account, after a moment's wait for it to be sent.
pub async fn unsent_here() -> Vec<Named> {
    match store::follow::holder().await {
        Ok(Some(holder)) => sent(&holder.account).await.unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// What signing out would lose, and the way out whatever it loses.
#[derive(Clone, Copy)]
struct Leaving {
    unsent: RwSignal<Vec<Named>>,
    everywhere: RwSignal<bool>,
}

/// Signing out, here or everywhere.
pub fn way_out(who: Who) -> AnyView {
    let leaving = Leaving { unsent: RwSignal::new(Vec::new()), everywhere: RwSignal::new(false) };
    let form = Form::new("account-sign-out", &[]);
    let go = move |everywhere: bool, lose: bool| {
        leaving.everywhere.set(everywhere);
        form.run(
            async move {
                let holder = store::follow::holder().await.ok().flatten();
                // Only off a shared device do they go, and only what was sent goes without a question.
                if let (Some(holder), false) = (&holder, lose)
                    && !holder.own
                {
                    let left = sent(&holder.account).await.unwrap_or_default();
                    if !left.is_empty() {
                        leaving.unsent.set(left);
                        return Ok(None);
                    }
                }
                match everywhere {
                    true => form.proved(&api::sign_out_everywhere()).await?,
                    false => api::sign_out().by_hand().await?,
                }
                let ended = match holder {
                    Some(holder) => ends(&holder.account, holder.own).await,
                    None => Ok(()),
                };
                Ok(Some(match (ended, everywhere) {
                    (Err(Trouble::Locked), _) => "out-sealed",
                    (_, true) => "out-everywhere",
                    (_, false) => "out",
                }))
            },
            move |out| match out {
                Some(told) => who.leaves(told),
                None => browser::focus("unsent"),
            },
        );
    };
    let warning = live(move || {
        let left = leaving.unsent.get();
        if left.is_empty() {
            return ().into_any();
        }
        let names = left.iter().map(|(_, answers)| tell("li", &[("translate", "no")], called(answers))).collect();
        let everywhere = leaving.everywhere.get_untracked();
        el(
            "div",
            &[("class", "notice"), ("data-is", "warn"), ("id", "unsent"), ("tabindex", "-1"), ("role", "group")],
            vec![
                p(t("account-unsent")),
                el("ul", &[], names),
                p(t("account-unsent.how")),
                acts(vec![
                    form.button("go", t("retry"), None, move || go(everywhere, false)),
                    link(&[], to_place(Place::Drafts), t("export"), None),
                    form.button("danger", t("account-unsent.lose"), None, move || go(everywhere, true)),
                ]),
            ],
        )
    });
    vec![
        form.notes(),
        warning.into_any(),
        acts(vec![
            form.button("plain", t("account-sign-out"), None, move || go(false, false)),
            form.button("", t("account-sign-out-everywhere"), None, move || go(true, false)),
        ]),
        form.state(),
    ]
    .into_any()
}

/// What the account keeps of the applications on this device, and those of which one is asked whose they are.
pub fn follows(who: Who) -> AnyView {
    let strangers = RwSignal::new(Vec::<Named>::new());
    let look = move || {
        leptos::task::spawn_local(async move {
            let found = asked_about().await.unwrap_or_default();
            strangers.try_set(found);
        });
    };
    look();
    let form = Form::new("account-keep", &[]);
    let decide = move |keep: bool| {
        form.run(
            async move {
                // A store that does not answer leaves the question where it is.
                let _ = decided(keep).await;
                Ok(())
            },
            move |()| {
                strangers.set(Vec::new());
                who.says(if keep { "kept" } else { "left" }, Vec::new());
            },
        );
    };
    let question = live(move || {
        let found = strangers.get();
        if found.is_empty() {
            return ().into_any();
        }
        let names = found.iter().map(|(_, answers)| tell("li", &[("translate", "no")], called(answers))).collect();
        el(
            "div",
            &[("class", "notice"), ("id", "strangers")],
            vec![
                tell("h3", &[], t("account-keep")),
                el("ul", &[], names),
                p(t("account-keep.why")),
                acts(vec![
                    form.button("go", t("account-keep.yes"), None, move || decide(true)),
                    form.button("plain", t("account-keep.no"), None, move || decide(false)),
                ]),
                form.state(),
            ],
        )
    });
    vec![
        tell("h2", &[], t("drafts-title")),
        p(t("account-follows")),
        question.into_any(),
        acts(vec![link(&[("class", "plain")], to_place(Place::Drafts), t("drafts-link"), None)]),
    ]
    .into_any()
}

/// Drafts of which nobody said whose they are.
async fn asked_about() -> Result<Vec<Named>, Trouble> {
    let mut found = Vec::new();
    if let Some(holder) = store::follow::holder().await?
        && !holder.told
    {
        for id in holder.left {
            if let Some(stored) = store::load(&id).await? {
                found.push((id, stored.draft.answers));
            }
        }
    }
    Ok(found)
}

/// They are the person's and follow from now on; or they stay on this device alone.
async fn decided(keep: bool) -> Result<(), Trouble> {
    let Some(mut holder) = store::follow::holder().await? else { return Ok(()) };
    if keep {
        holder.left.clear();
    }
    holder.told = true;
    store::follow::set_holder(Some(&holder)).await?;
    follow::say(follow::ACCOUNT);
    Ok(())
}

/// What is said to who is signed out: what an account is for.
pub fn why() -> AnyView {
    el("p", &[("class", "notice")], vec![tell("span", &[], t("account-why"))])
}
