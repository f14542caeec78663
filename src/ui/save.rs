//! The save state, always in the same place; what may become of what is saved; and where the way out is, a file.

use ::words::{Arg, Words};
use leptos::prelude::*;

use crate::app::{link, link_in};
use crate::browser;
use crate::draft::follow::Waits;
use crate::draft::store::Trouble;
use crate::draft::{Save, desk};
use crate::place::{At, Place};
use crate::ui::piece::{by, place_of};
use crate::words::{Text, live, sig, t, text, tongue, when};

/// The name under which it is kept for this visit that the person knows what the browser may delete.
const KNOWN: &str = "guichet-storage-known";

fn time(hours: u32, minutes: u32) -> [(&'static str, Arg); 2] {
    [("hours", hours.to_string().into()), ("minutes", format!("{minutes:02}").into())]
}

/// The save state of the draft at hand.
#[component]
pub fn SaveState() -> impl IntoView {
    let (desk, tongue) = (desk(), tongue());
    let clash = Memo::new(move |_| desk.conflicts.with(|clashes| clashes.first().map(|clash| clash.path().to_owned())));
    let failed = Memo::new(move |_| matches!(desk.save.get(), Save::Failed(_)));
    let is = sig(move || match desk.save.get() {
        Save::Failed(_) => "failed",
        _ if clash.with(Option::is_some) => "failed",
        Save::Saving => "saving",
        Save::Nothing | Save::Device(..) => "device",
        Save::Server(..) => "server",
    });
    // Only what is not there yet waits.
    let waits = Memo::new(move |_| desk.waits.get().filter(|_| !matches!(desk.save.get(), Save::Server(..))));
    let state = by(move |words| match desk.save.get() {
        Save::Failed(trouble) => words.say(&format!("trouble-{}", trouble.id()), &[]),
        _ if clash.with(Option::is_some) => words.say("save-clash", &[]),
        Save::Nothing => words.say("save-nothing", &[]),
        Save::Saving => words.say("save-saving", &[]),
        Save::Device(hours, minutes) => words.say("save-device", &time(hours, minutes)),
        Save::Server(hours, minutes) => words.say("save-server", &time(hours, minutes)),
    });
    // Said aloud: that it failed, and that it is saved, once. Not every key.
    let heard = Memo::new(move |before: Option<&String>| {
        let words = tongue.words();
        match desk.save.get() {
            Save::Failed(trouble) => words.say(&format!("trouble-{}", trouble.id()), &[]),
            _ if clash.with(Option::is_some) => words.say("save-clash", &[]),
            Save::Server(..) => words.say("save-first-server", &[]),
            // Once it was said where it is kept, each key says nothing more.
            Save::Device(..) if before.is_none_or(String::is_empty) || failed.get() => words.say("save-first", &[]),
            Save::Device(..) | Save::Nothing | Save::Saving => before.cloned().unwrap_or_default(),
        }
    });
    let choose = live(move || match clash.get() {
        Some(path) => view! { <a href=link(place_of(&path)) prop:textContent=t("save-choose")></a> }.into_any(),
        None => ().into_any(),
    });
    view! {
        <Lasting/>
        <div class="save" data-is=is role="region" aria-label=t("save-label")>
            <span role="status" aria-live="off" translate="no" prop:textContent=state></span>
            <span class="unseen" aria-live="polite" translate="no" prop:textContent=text(move || heard.get())></span>
            {choose}
            {live(move || match waits.get() {
                Some(waits) => view! {
                    <span class="waits">
                        <span prop:textContent=t(waits.id())></span>
                        " "
                        {when(move || waits == Waits::SignedOut, || view! {
                            <a href=link(Place::Account) prop:textContent=t("follow-sign-in")></a>
                        }.into_any())}
                    </span>
                }.into_any(),
                None => ().into_any(),
            })}
            {when(move || failed.get(), move || view! {
                <button on:click=move |_| desk.retry() prop:textContent=t("retry")></button>
                {file(if desk.save.get_untracked() == Save::Failed(Trouble::Locked) { "save-open" } else { "export" })}
            }.into_any())}
            <a href=link_in(At::Tasks) prop:textContent=t("tasks-link")></a>
        </div>
    }
}

/// The page of the drafts, for the file or the passphrase. The file is made there, whether or not they could be stored: what it takes to make one, and to lock it,
/// stays out of the first load.
fn file(id: &'static str) -> AnyView {
    view! { <a href=link(Place::Drafts) prop:textContent=t(id)></a> }.into_any()
}

/// Says when the browser may delete what is saved, and offers the file.
#[component]
fn Lasting() -> impl IntoView {
    let desk = desk();
    let known = RwSignal::new(browser::remembered(KNOWN).is_some());
    let week = browser::forgets_in_a_week();
    // What an account has does not hang on the browser; until it is known whether it has, nothing is said either.
    let there = Memo::new(move |before: Option<&bool>| match desk.save.get() {
        Save::Server(..) => true,
        _ => before.copied().unwrap_or_default() && desk.waits.get().is_none(),
    });
    let may_be = move || there.get() || (desk.save.get() == Save::Nothing && browser::has_account());
    let shows = move || !known.get() && !may_be() && desk.lasts.get().is_some_and(|lasts| week || !lasts);
    let said: Text = t(if week { "storage-week" } else { "storage-may" });
    let know = move |_| {
        browser::remember(KNOWN, Some("yes"));
        known.set(true);
    };
    when(shows, move || {
        view! {
            <aside class="notice" data-is="storage" aria-label=t("storage-label")>
                <p prop:textContent=said></p>
                <p class="acts">
                    {file("export")}
                    <button on:click=know prop:textContent=t("storage-known")></button>
                </p>
            </aside>
        }
        .into_any()
    })
}
