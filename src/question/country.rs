//! Countries, sorted by name as the reader's language sorts.

use ::words::{Lang, Words};
use domain::key::Countries;
use domain::places::countries;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::question::blank::Control;
use crate::question::element_id;
use crate::words::{live, sig, t, tongue};

/// A list of countries to pick one from. The phone's own picker: it scrolls, searches and speaks as its owner is used to.
#[component]
pub fn Country(control: Control, which: Countries) -> impl IntoView {
    let tongue = tongue();
    let listed = live(move || {
        let words = tongue.words();
        let mut named: Vec<(String, &str)> =
            countries(which).map(|code| (words.say(&format!("country-{code}"), &[]), code)).collect();
        sort(&mut named, tongue.lang.get());
        named
            .into_iter()
            .map(|(name, code)| view! { <option value=code prop:selected=sig(move || control.text().eq_ignore_ascii_case(code))>{name}</option> })
            .collect_view()
            .into_any()
    });
    view! {
        <select
            class="blank"
            id=element_id(&control.blank)
            translate="no"
            autocomplete=control.blank.autofill.unwrap_or("off")
            aria-describedby=control.described
            aria-invalid=control.invalid()
            on:change=move |event| control.set(&event_target_value(&event))
        >
            <option value="" prop:selected=sig(move || control.text().is_empty()) prop:textContent=t("choose")></option>
            {listed}
        </select>
    }
}

/// Sorts names as the language sorts them: é beside e.
pub fn sort<T>(named: &mut [(String, T)], lang: Lang) {
    let locales = js_sys::Array::of1(&JsValue::from_str(lang.code()));
    let collator = js_sys::Intl::Collator::new(&locales, &js_sys::Object::new());
    let compare = collator.compare();
    named.sort_by(|(one, _), (other, _)| {
        let order = compare.call2(&JsValue::UNDEFINED, &one.as_str().into(), &other.as_str().into());
        order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0).total_cmp(&0.0)
    });
}
