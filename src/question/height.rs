//! A height in centimetres, or in feet and inches, kept as typed.

use ::words::Words;
use domain::read::{Height as Read, Reads};
use leptos::prelude::*;

use crate::question::blank::Control;
use crate::question::element_id;
use crate::words::{live, maybe, sig, t, text, tongue};

/// The unit, and its boxes.
#[component]
pub fn Height(control: Control) -> impl IntoView {
    let tongue = tongue();
    let id = element_id(&control.blank);
    let feet = RwSignal::new(untrack(|| control.text()).contains("ft"));
    let boxes = move || {
        let text = control.text();
        match text.split_once("ft") {
            Some((feet, inches)) => (feet.trim().to_owned(), inches.trim().trim_end_matches("in").trim().to_owned()),
            None => (text.trim().trim_end_matches("cm").trim().to_owned(), String::new()),
        }
    };
    let set_cm = move |text: String| {
        control.typing.set(true);
        control.set(text.trim());
    };
    let set_feet = move |feet: String, inches: String| {
        control.typing.set(true);
        let empty = feet.trim().is_empty() && inches.trim().is_empty();
        control.set(&if empty { String::new() } else { format!("{} ft {} in", feet.trim(), inches.trim()) });
    };
    // Turning the unit keeps what was typed, converted when it can be read.
    let turn = move |to_feet: bool| {
        let text = untrack(|| control.text());
        if let Ok(height) = Read::read(&text) {
            let (feet, inches) = height.in_feet();
            control.set(&if to_feet { format!("{feet} ft {inches} in") } else { height.cm.to_string() });
        } else {
            control.set("");
        }
        feet.set(to_feet);
    };
    let other = sig(move || {
        let height = Read::read(&control.text()).ok()?;
        let (ft, inches) = height.in_feet();
        let args = [("cm", height.cm.into()), ("feet", ft.into()), ("inches", inches.into())];
        Some(tongue.words().say("height-both", &args))
    });
    let group = format!("{id}-unit");
    view! {
        <div class="unit">
            <label>
                <input type="radio" name=group.clone() prop:checked=sig(move || !feet.get()) on:change=move |_| turn(false)/>
                <span prop:textContent=t("height-unit.cm")></span>
            </label>
            <label>
                <input type="radio" name=group prop:checked=sig(move || feet.get()) on:change=move |_| turn(true)/>
                <span prop:textContent=t("height-unit.feet")></span>
            </label>
        </div>
        <div class="measure">
            {live(move || if feet.get() {
                view! {
                    <input class="blank" id=id.clone() size="3" inputmode="numeric" autocomplete="off" translate="no"
                        aria-label=t("height-box.feet") aria-describedby=control.described
                        aria-invalid=control.invalid()
                        prop:value=text(move || boxes().0)
                        on:input=move |event| set_feet(event_target_value(&event), untrack(boxes).1)/>
                    <span aria-hidden="true" prop:textContent=t("height-mark.feet")></span>
                    <input class="blank" id=format!("{id}-inches") size="3" inputmode="numeric" autocomplete="off" translate="no"
                        aria-label=t("height-box.inches") aria-describedby=control.described
                        aria-invalid=control.invalid()
                        prop:value=text(move || boxes().1)
                        on:input=move |event| set_feet(untrack(boxes).0, event_target_value(&event))/>
                    <span aria-hidden="true" prop:textContent=t("height-mark.inches")></span>
                }.into_any()
            } else {
                view! {
                    <input class="blank" id=id.clone() size="4" inputmode="decimal" autocomplete="off" translate="no"
                        aria-label=t("height-box.cm") aria-describedby=control.described
                        aria-invalid=control.invalid()
                        prop:value=text(move || boxes().0)
                        on:input=move |event| set_cm(event_target_value(&event))/>
                    <span aria-hidden="true" prop:textContent=t("height-mark.cm")></span>
                }.into_any()
            })}
        </div>
        {maybe(other, |other| view! { <p class="hint" translate="no" prop:textContent=other></p> }.into_any())}
    }
}
