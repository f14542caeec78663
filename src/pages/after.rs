//! What comes after sending: news of the application, the card, changes, and whom to ask. Each part with its place in the
//! guide.

use domain::documents::points::{AFTER, After as Part};
use leptos::prelude::*;

use crate::place::At;
use crate::ui::heading::Head;
use crate::ui::piece::{acts, back, by, el, head_of, points, tell, to};
use crate::words::t;

/// The page.
#[component]
pub fn After() -> impl IntoView {
    let mut page =
        vec![back(), view! { <Head id="after-title"/> }.into_any(), tell("p", &[("class", "lead")], t("after-lead"))];
    page.extend(AFTER.iter().map(part));
    page.push(acts(vec![to(At::Dates, "", t("dates-link")), to(At::Tasks, "", t("to-tasks"))]));
    page
}

fn part(part: &'static Part) -> AnyView {
    let clause = part.clause;
    vec![
        tell("h2", &[], head_of(part.list)),
        points("ul", part.list),
        el("p", &[], vec![tell("small", &[], by(move |words| ::words::clause(words, &clause)))]),
    ]
    .into_any()
}
