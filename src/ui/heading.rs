//! The heading of a page: the window's title follows it, focus moves to it.

use leptos::prelude::*;

use crate::browser;
use crate::words::{t, tongue};

/// The window's title: the page's heading, `Error: ` before it when something is to be looked at, the name behind it.
pub fn title(text: impl Fn() -> String + Send + Sync + 'static, faulty: impl Fn() -> bool + Send + Sync + 'static) {
    let tongue = tongue();
    Effect::new(move |_| {
        let words = tongue.words();
        let name = ::words::Words::say(&words, "site-name", &[]);
        let before = if faulty() { ::words::Words::say(&words, "title-faulty", &[]) } else { String::new() };
        document().set_title(&format!("{before}{} – {name}", text()));
    });
}

/// A page's heading, with the step it belongs to above it. Takes focus when the page opens.
#[component]
pub fn Heading(
    /// The heading.
    #[prop(into)]
    text: Signal<String>,
    /// What stands small above it; empty for nothing.
    #[prop(optional, into)]
    step: Signal<String>,
) -> impl IntoView {
    title(move || text.get(), || false);
    browser::focus_heading();
    view! {
        <h1 tabindex="-1">
            <Show when=move || !step.get().is_empty()>
                <span class="step" prop:textContent=step></span>
            </Show>
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
    let text = t(id);
    view! { <Heading text=Signal::derive(text)/> }
}
