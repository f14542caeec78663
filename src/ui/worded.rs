//! Pages whose words are fetched.

use leptos::prelude::*;

use crate::ui::heading::Head;
use crate::words::{Fetch, Live, effect, live, t, tongue};

/// Draws what needs the fetched words once they are there. The other language follows: switching then changes nothing but
/// the words.
pub fn worded(draw: impl Fn() -> AnyView + Send + 'static) -> Live {
    let tongue = tongue();
    effect(move || {
        let lang = tongue.lang.get();
        tongue.fetch(lang);
        if tongue.state(lang) == Fetch::There {
            tongue.fetch(lang.other());
        }
    });
    let state = Memo::new(move |_| tongue.state(tongue.lang.get()));
    live(move || match state.get() {
        Fetch::There => draw(),
        Fetch::Failed => failed(),
        Fetch::Not | Fetch::Coming => view! { <p role="status" prop:textContent=t("loading")></p> }.into_any(),
    })
}

/// The words did not come.
pub fn failed() -> AnyView {
    let tongue = tongue();
    let again = move |_| tongue.fetch(tongue.lang.get_untracked());
    view! {
        <Head id="words-failed"/>
        <p prop:textContent=t("words-failed-text")></p>
        <p><button class="go" on:click=again prop:textContent=t("retry")></button></p>
    }
    .into_any()
}
