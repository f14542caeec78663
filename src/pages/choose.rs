//! The choice of language: the one page in both.

use ::words::{Lang, Words};
use domain::Edition;
use leptos::prelude::*;

use crate::place::Place;
use crate::words::Spoken;

/// Both languages, side by side.
#[component]
pub fn Choose() -> impl IntoView {
    let say = |lang: Lang, id: &'static str| Spoken(lang, Edition::default()).say(id, &[]);
    document().set_title(&format!("{} – {}", say(Lang::Fr, "choose-title"), say(Lang::En, "choose-title")));
    crate::browser::focus_heading();
    let ways = Lang::ALL.map(|lang| {
        view! {
            <a class="go" href=Place::Start.path(lang) lang=lang.code() hreflang=lang.code() prop:textContent=say(lang, "language-own")></a>
        }
    });
    view! {
        <h1 tabindex="-1">
            <span lang="fr" prop:textContent=say(Lang::Fr, "choose-title")></span>
            " "
            <span lang="en" prop:textContent=say(Lang::En, "choose-title")></span>
        </h1>
        <p class="tongues">{ways}</p>
        {Lang::ALL.map(|lang| view! { <p class="lead" lang=lang.code() prop:textContent=say(lang, "start-lead")></p> })}
    }
}
