//! Being written.

use leptos::prelude::*;

/// A page.
#[component]
pub fn Drafts() -> impl IntoView {
    view! { <crate::ui::heading::Head id="start-title"/> }
}
