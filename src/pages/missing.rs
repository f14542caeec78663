//! Nothing is at this address.

use leptos::prelude::*;

use crate::app::link;
use crate::place::Place;
use crate::ui::heading::Head;
use crate::words::t;

/// Says so, and leads on.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Head id="missing-page"/>
        <p prop:textContent=t("missing-page-text")></p>
        <p><a class="go" href=link(Place::Start) prop:textContent=t("missing-page-start")></a></p>
    }
}
