//! Being written.

use leptos::prelude::*;

/// A page.
#[component]
pub fn Help() -> impl IntoView {
    view! { <crate::ui::heading::Head id="start-title"/> }
}

/// A page.
#[component]
pub fn Privacy() -> impl IntoView {
    view! { <crate::ui::heading::Head id="start-title"/> }
}

/// A page.
#[component]
pub fn Accessibility() -> impl IntoView {
    view! { <crate::ui::heading::Head id="start-title"/> }
}
