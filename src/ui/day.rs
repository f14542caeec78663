//! A day in three boxes that belongs to no answer of a draft.

use ::words::{Lang, Words, fault};
use domain::read::{Reads, date_boxes, join_date_boxes};
use domain::{Date, Fault};
use leptos::prelude::*;

use crate::ui::piece::{el, tell};
use crate::words::{maybe, sig, t, text, tongue};

/// What is wrong with a day: nothing yet, something missing, or a fault.
pub type Wrong = RwSignal<Option<Option<Fault>>>;

/// Reads what was typed; tells what is wrong with it, and takes focus there.
pub fn read(id: &'static str, typed: RwSignal<String>, wrong: Wrong) -> Option<Date> {
    let text = typed.get_untracked();
    let read = if date_boxes(&text).iter().any(|part| part.trim().is_empty()) {
        Err(None)
    } else {
        <Date as Reads>::read(&text).map_err(Some)
    };
    wrong.set(read.as_ref().err().copied());
    if read.is_err() {
        crate::browser::focus(id);
    }
    read.ok()
}

/// The boxes under their question, in the order of the page's language. The first carries the id.
pub fn ask(id: &'static str, question: &'static str, typed: RwSignal<String>, wrong: Wrong) -> AnyView {
    let tongue = tongue();
    let said = sig(move || {
        let words = tongue.words();
        let say =
            |wrong: Option<Fault>| wrong.map_or_else(|| words.say("edition-day.missing", &[]), |it| fault(&words, it));
        wrong.get().map(say)
    });
    let order = move || match tongue.lang.get() {
        Lang::Fr => [2, 1, 0],
        Lang::En => [1, 2, 0],
    };
    view! {
        <fieldset class="ask">
            <legend prop:textContent=t(question)></legend>
            {maybe(said, move |said| {
                let id = format!("{id}-fault");
                el("p", &[("class", "fault"), ("id", &id)], vec![tell("span", &[], said)])
            })}
            <div class="date">
                <For each=order key=|part| *part let:part>
                    {part_of(id, part, typed, sig(move || order()[0] == part), said)}
                </For>
            </div>
        </fieldset>
    }
    .into_any()
}

/// One box: year, month, day.
fn part_of(
    id: &'static str,
    part: usize,
    typed: RwSignal<String>,
    first: Signal<bool>,
    said: Signal<Option<String>>,
) -> AnyView {
    let name = ["year", "month", "day"][part];
    let own = text(move || if first.get() { id.to_owned() } else { format!("{id}-{name}") });
    let write = move |value: String| {
        typed.update(|typed| {
            let mut boxes = date_boxes(typed);
            boxes[part] = &value;
            *typed = join_date_boxes(boxes);
        });
    };
    let faulty = sig(move || said.with(Option::is_some).then_some("true"));
    view! {
        <div>
            <label for=own prop:textContent=t(format!("date-parts.{name}"))></label>
            <input
                class="blank"
                id=own
                size="4"
                inputmode=if name == "month" { "text" } else { "numeric" }
                autocomplete="off"
                spellcheck="false"
                translate="no"
                aria-invalid=faulty
                aria-describedby=sig(move || said.with(Option::is_some).then(|| format!("{id}-fault")))
                prop:value=text(move || date_boxes(&typed.get())[part].to_owned())
                on:input=move |event| write(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
