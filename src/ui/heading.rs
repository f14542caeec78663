//! The heading of a page: the window's title follows it, focus moves to it.

use leptos::prelude::*;

use crate::browser;
use crate::words::{Text, effect, t, tongue, when};

/// The window's title: the page's heading, `Error: ` before it when something is to be looked at, the name behind it.
pub fn title(text: Text, faulty: Signal<bool>) {
    let tongue = tongue();
    effect(move || {
        let words = tongue.words();
        let name = ::words::Words::say(&words, "site-name", &[]);
        let before = if faulty.get() { ::words::Words::say(&words, "title-faulty", &[]) } else { String::new() };
        document().set_title(&format!("{before}{} – {name}", text.get()));
    });
}

/// A page's heading, with the step it belongs to above it. Takes focus when the page opens.
#[component]
pub fn Heading(
    /// The heading.
    text: Text,
    /// What stands small above it; empty for nothing.
    #[prop(optional)]
    step: Text,
) -> impl IntoView {
    title(text, Signal::stored(false));
    browser::focus_heading();
    view! {
        <h1 tabindex="-1">
            {when(move || !step.get().is_empty(), move || view! { <span class="step" prop:textContent=step></span> }.into_any())}
            <span prop:textContent=text></span>
        </h1>
    }
}

/// A heading by the id of its words.
#[component]
pub fn Head(
    /// The id of its words.
    id: &'static str,
) -> impl IntoView {
    view! { <Heading text=t(id)/> }
}
