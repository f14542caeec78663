//! A date in three boxes: day, month, year in French; month, day, year in English; year first when a document is copied.

use ::words::{Lang, Words};
use domain::read::{date_boxes, join_date_boxes};
use leptos::prelude::*;

use crate::question::blank::Control;
use crate::question::element_id;
use crate::words::{live, text, tongue};

/// The boxes as they are stored, whatever their order on the page.
const YEAR: usize = 0;
const MONTH: usize = 1;
const DAY: usize = 2;

/// The three boxes.
#[component]
pub fn Date(
    control: Control,
    /// The day may stay empty.
    partial: bool,
) -> impl IntoView {
    let tongue = tongue();
    let order = move || match (control.blank.year_first, tongue.lang.get()) {
        (true, _) => [YEAR, MONTH, DAY],
        (false, Lang::Fr) => [DAY, MONTH, YEAR],
        (false, Lang::En) => [MONTH, DAY, YEAR],
    };
    let order = Memo::new(move |_| order());
    let boxes = live(move || {
        let order = order.get();
        order.map(|part| part_box(control, part, partial, order[0] == part)).into_iter().collect_view().into_any()
    });
    view! { <div class="date">{boxes}</div> }
}

/// One of the boxes. The first on the page carries the blank's own id, which faults link to.
fn part_box(control: Control, part: usize, partial: bool, first: bool) -> AnyView {
    let tongue = tongue();
    let name = ["year", "month", "day"][part];
    let base = element_id(&control.blank);
    let id = if first { base } else { format!("{base}-{name}") };
    let label = text(move || {
        let words = tongue.words();
        let optional = partial && part == DAY;
        let mark = if optional { format!(" {}", words.say("optional", &[])) } else { String::new() };
        format!("{}{mark}", words.say(&format!("date-parts.{name}"), &[]))
    });
    let typed = text(move || date_boxes(&control.text())[part].to_owned());
    let write = move |value: String| {
        control.typing.set(true);
        // A whole date pasted into one box fills all three.
        if let [year, month, day] = value.trim().split(['-', '/']).collect::<Vec<_>>()[..]
            && year.len() == 4
        {
            return control.set(&join_date_boxes([year, month, day]));
        }
        let stored = untrack(|| control.text());
        let mut boxes = date_boxes(&stored);
        boxes[part] = &value;
        control.set(&join_date_boxes(boxes));
    };
    let autofill = control.blank.autofill.map(|token| format!("{token}-{name}"));
    view! {
        <div>
            <label for=id.clone() prop:textContent=label></label>
            <input
                class="blank"
                id=id
                size="4"
                inputmode=if part == MONTH { "text" } else { "numeric" }
                autocomplete=autofill.unwrap_or_else(|| "off".to_owned())
                translate="no"
                spellcheck="false"
                enterkeyhint="next"
                aria-describedby=control.described
                aria-invalid=control.invalid()
                prop:value=typed
                on:input=move |event| write(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
