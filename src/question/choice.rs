//! One of several, several of several, one box.

use ::words::{Words, option};
use domain::Kind;
use leptos::prelude::*;

use crate::question::blank::Control;
use crate::question::element_id;
use crate::words::{live, maybe, sig, t, text, tongue};

/// Up to so many options are shown at once; more are picked from a list.
pub const MOST_RADIOS: usize = 8;

/// The option's name, and its hint when it has one.
#[component]
fn OptionWords(control: Control, id: &'static str) -> impl IntoView {
    let tongue = tongue();
    let blank = control.blank;
    let hint = sig(move || {
        let message = match blank.kind {
            Kind::Choice { words, .. } if !words.is_empty() => words.to_owned(),
            _ => blank.words(),
        };
        tongue.words().find(&format!("{message}.{id}-hint"), &[])
    });
    view! {
        <span>
            <span prop:textContent=text(move || option(&tongue.words(), &blank, id))></span>
            {maybe(hint, |hint| view! { <small prop:textContent=hint></small> }.into_any())}
        </span>
    }
}

/// Radio buttons. Never preselected.
#[component]
pub fn Radios(control: Control, options: &'static [&'static str]) -> impl IntoView {
    let name = element_id(&control.blank);
    let radios = options
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let element = if at == 0 { name.clone() } else { format!("{name}-{id}") };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        id=element
                        name=name.clone()
                        value=*id
                        aria-invalid=control.invalid()
                        prop:checked=sig(move || control.text() == *id)
                        on:change=move |_| control.set(id)
                    />
                    <OptionWords control id/>
                </label>
            }
        })
        .collect_view();
    view! { <div class="choices">{radios}</div> }
}

/// A list to pick one from.
#[component]
pub fn Select(control: Control, options: &'static [&'static str]) -> impl IntoView {
    let tongue = tongue();
    let listed = live(move || {
        let words = tongue.words();
        let mut named: Vec<(String, &str)> =
            options.iter().map(|id| (option(&words, &control.blank, id), *id)).collect();
        super::country::sort(&mut named, tongue.lang.get());
        // What is none of the others comes after them.
        named.sort_by_key(|(_, id)| *id == "other");
        named
            .into_iter()
            .map(
                |(name, id)| view! { <option value=id prop:selected=sig(move || control.text() == id)>{name}</option> },
            )
            .collect_view()
            .into_any()
    });
    view! {
        <select
            class="blank"
            id=element_id(&control.blank)
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

/// Boxes to tick, any number.
#[component]
pub fn Boxes(control: Control, options: &'static [&'static str]) -> impl IntoView {
    let base = element_id(&control.blank);
    let boxes = options
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let element = if at == 0 { base.clone() } else { format!("{base}-{id}") };
            let ticked = sig(move || control.text().split_whitespace().any(|chosen| chosen == *id));
            let turn = move |_| {
                let text = untrack(|| control.text());
                let mut chosen: Vec<&str> = text.split_whitespace().filter(|chosen| chosen != id).collect();
                if chosen.len() == text.split_whitespace().count() {
                    chosen.push(id);
                }
                control.set(&chosen.join(" "));
            };
            view! {
                <label class="choice">
                    <input type="checkbox" id=element value=*id prop:checked=ticked on:change=turn/>
                    <OptionWords control id/>
                </label>
            }
        })
        .collect_view();
    view! { <div class="choices">{boxes}</div> }
}

/// One box to tick; its label is its question.
#[component]
pub fn Tick(control: Control) -> impl IntoView {
    let ticked = sig(move || !control.text().is_empty());
    let turn = move |event| control.set(if event_target_checked(&event) { "yes" } else { "" });
    view! {
        <div class="choices">
            <label class="choice">
                <input
                    type="checkbox"
                    id=element_id(&control.blank)
                    aria-describedby=control.described
                    prop:checked=ticked
                    on:change=turn
                />
                <span prop:textContent=t(control.blank.words())></span>
            </label>
        </div>
    }
}
