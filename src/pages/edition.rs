//! Being written.

use leptos::prelude::*;

/// A page.
#[component]
pub fn About() -> impl IntoView {
    view! { <crate::ui::heading::Head id="start-title"/> }
}
