//! Trips from a list: pasted or a file, read line by line as it stands in the box, and added once they were seen.

use std::collections::BTreeMap;

use ::words::{Arg, Words, date, fault as fault_words, label, option};
use domain::facts::travel::{REASON, TRIPS, TRIPS_PASTED};
use domain::import::{
    Holds, Is, Line, Mapping, Order, Preview, Separator, Trip, Why, adding, decode, examples, propose, propose_by, read,
};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser;
use crate::draft::{Desk, applicant, desk};
use crate::place::At;
use crate::ui::heading::Head;
use crate::ui::piece::{by, el, link, place_of, tell};
use crate::ui::whose::{is_shared, shared};
use crate::words::{Spoken, Text, live, sig, t, text, when};

/// More than this is no list of trips.
const MOST_BYTES: f64 = 4e6;

/// So many lines are drawn at once.
const AT_ONCE: usize = 50;

/// So many characters fit on a line of a box at 320 pixels.
const NARROW: usize = 28;

/// What the person said of how the text is read; the rest is proposed.
#[derive(Clone, Default, PartialEq)]
struct Said {
    separator: Option<Separator>,
    heading: Option<bool>,
    columns: BTreeMap<usize, Holds>,
    order: Option<Order>,
}

impl Said {
    fn mapping(&self, text: &str) -> Mapping {
        let mut mapping = match self.separator {
            Some(separator) => propose_by(text, separator),
            None => propose(text),
        };
        mapping.heading = self.heading.unwrap_or(mapping.heading);
        mapping.order = self.order;
        for (at, column) in mapping.columns.iter_mut().enumerate() {
            *column = self.columns.get(&at).copied().unwrap_or(*column);
        }
        mapping
    }
}

/// The list at hand.
#[derive(Clone, Copy)]
struct List {
    desk: Desk,
    path: StoredValue<String>,
    /// As it stands in the box.
    text: Memo<String>,
    said: RwSignal<Said>,
    mapping: Memo<Mapping>,
    preview: Memo<Preview>,
    /// How many trips were just added.
    added: RwSignal<usize>,
    /// The file picked could not be read.
    unread: RwSignal<bool>,
}

impl List {
    /// Writes the text anew. What was added before can no longer be taken back as a whole: the lines it came from are gone.
    fn write(self, text: &str) {
        self.desk.undo.set(Vec::new());
        self.added.set(0);
        self.path.with_value(|path| self.desk.set(path, (!text.is_empty()).then_some(text)));
    }

    /// Puts a line in the place of another.
    fn replace(self, at: std::ops::Range<usize>, line: &str) {
        let mut text = self.text.get_untracked();
        if text.get(at.clone()).is_some() {
            text.replace_range(at, line);
            self.write(&text);
        }
    }
}

/// The page.
#[component]
pub fn Import() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let path = TRIPS_PASTED.blank.path(Some(&owner), None).unwrap_or_default();
    let text = Memo::new({
        let path = path.clone();
        move |_| desk.answers.with(|answers| answers.text(&path).unwrap_or_default().to_owned())
    });
    let said = RwSignal::new(Said::default());
    let mapping = Memo::new(move |_| text.with(|text| said.with(|said| said.mapping(text))));
    let preview = Memo::new({
        let owner = owner.clone();
        move |_| desk.read(&owner, |case| text.with(|text| mapping.with(|mapping| read(text, mapping, case))))
    });
    let list = List {
        desk,
        path: StoredValue::new(path),
        text,
        said,
        mapping,
        preview,
        added: RwSignal::new(0),
        unread: RwSignal::new(false),
    };
    let trips = place_of(&format!("applicant/{owner}/{}/*/{}", TRIPS.id, TRIPS.columns[0].id));
    let (back, see) = (crate::app::link(trips.clone()), crate::app::link(trips));
    // Whether they are shared is said on another page.
    let body = match TRIPS.shared.filter(|by| is_shared(Some(by)).get_untracked()) {
        Some(by) => shared(by, At::Import),
        None => view! {
            <p prop:textContent=t("paste-lead")></p>
            {added(list, see)}
            {source(list)}
            {order(list)}
            {how(list)}
            {left(list)}
            {found(list, owner)}
        }
        .into_any(),
    };
    view! {
        {link(&[("class", "back")], back, t("back-to-list"), None)}
        <Head id="paste-title"/>
        {body}
    }
}

/// What was just added, and the way back.
fn added(list: List, see: Text) -> AnyView {
    let said = by(move |words| words.say("paste-added", &[("count", list.added.get().into())]));
    let take_back = move |_| {
        list.desk.take_back();
        list.added.set(0);
        browser::focus("paste-add");
    };
    when(
        move || list.added.get() != 0,
        move || {
            view! {
                <div class="notice" id="added" tabindex="-1">
                    <p translate="no" prop:textContent=said></p>
                    <p class="acts">
                        {link(&[("class", "go")], see, t("paste-to-trips"), None)}
                        <button type="button" class="plain" on:click=take_back prop:textContent=t("paste-undo")></button>
                    </p>
                </div>
            }
            .into_any()
        },
    )
    .into_any()
}

/// The box, and a file whose text is put into it.
fn source(list: List) -> AnyView {
    let picked = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        leptos::task::spawn_local(async move {
            let bytes = if MOST_BYTES < file.size() { None } else { JsFuture::from(file.array_buffer()).await.ok() };
            // The same file may be picked again.
            input.set_value("");
            let read = bytes.and_then(|bytes| decode(&js_sys::Uint8Array::new(&bytes).to_vec()));
            if list.unread.try_set(read.is_none()).is_some() {
                return;
            }
            if let Some(read) = read {
                // What stands in the box stays there.
                let mut text = list.text.get_untracked();
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                list.write(&(text + &read));
            }
        });
    };
    let unread = when(
        move || list.unread.get(),
        || view! { <p class="fault" role="alert" prop:textContent=t("paste-file-unread")></p> }.into_any(),
    );
    view! {
        <div class="ask">
            <label for="paste" prop:textContent=t("trips-pasted")></label>
            <p class="hint" id="paste-hint" prop:textContent=t("trips-pasted.hint")></p>
            <textarea
                class="blank"
                id="paste"
                rows="6"
                translate="no"
                spellcheck="false"
                autocomplete="off"
                aria-describedby="paste-hint"
                prop:value=text(move || list.text.get())
                on:input=move |event| list.write(&event_target_value(&event))
            ></textarea>
        </div>
        <div class="ask pick">
            <p class="hint" id="paste-file-hint" prop:textContent=t("paste-file.hint")></p>
            {unread}
            <input
                type="file"
                id="paste-file"
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                aria-describedby="paste-file-hint"
                on:change=picked
            />
            <label class="plain" for="paste-file" prop:textContent=t("paste-file")></label>
        </div>
    }
    .into_any()
}

/// Whether the day or the month comes first, where a date leaves it open.
fn order(list: List) -> AnyView {
    let either = Memo::new(move |_| list.preview.with(|preview| preview.either.clone()));
    live(move || {
        let Some(either) = either.get() else { return ().into_any() };
        let typed = either.typed.clone();
        let asked = by(move |words| words.say("paste-order", &[("typed", typed.clone().into())]));
        let choice = move |order: Order| {
            let day = match order {
                Order::DayFirst => either.day_first,
                Order::MonthFirst => either.month_first,
            };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="paste-order"
                        prop:checked=sig(move || list.said.with(|said| said.order == Some(order)))
                        on:change=move |_| list.said.update(|said| said.order = Some(order))
                    />
                    <span translate="no" prop:textContent=by(move |words| date(words, day))></span>
                </label>
            }
        };
        view! {
            <fieldset class="ask" aria-describedby="paste-order-hint">
                <legend><span translate="no" prop:textContent=asked></span></legend>
                <p class="hint" id="paste-order-hint" prop:textContent=t("paste-order.hint")></p>
                <div class="choices">{Order::ALL.map(choice).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    })
    .into_any()
}

/// What a column holds, in words.
fn holds_words(words: &Spoken, holds: Holds) -> String {
    match TRIPS.column(holds.id()) {
        Some(column) => label(words, column),
        None => words.say("paste-nothing", &[]),
    }
}

/// What stands between the columns, what each holds, and whether they are named. Drawn once there is a text.
fn how(list: List) -> AnyView {
    when(move || list.text.with(|text| !text.trim().is_empty()), move || mapping(list)).into_any()
}

fn mapping(list: List) -> AnyView {
    let columns = Memo::new(move |_| {
        let examples = list.text.with(|text| list.mapping.with(|mapping| examples(text, mapping)));
        list.mapping.with(|mapping| mapping.columns.iter().copied().zip(examples).collect::<Vec<_>>())
    });
    let separators = Separator::ALL.map(|separator| {
        let chosen = sig(move || list.mapping.with(|mapping| mapping.separator == separator));
        let words = t(format!("paste-separator.{}", separator.id()));
        view! { <option value=separator.id() prop:selected=chosen prop:textContent=words></option> }
    });
    let separate = move |event: web_sys::Event| {
        let id = event_target_value(&event);
        let separator = Separator::ALL.into_iter().find(|separator| separator.id() == id);
        // Other columns: what was said of them no longer holds.
        list.said.update(|said| *said = Said { separator, order: said.order, ..Said::default() });
    };
    let headed = move |event: web_sys::Event| {
        let heading = Some(event_target_checked(&event));
        list.said.update(|said| said.heading = heading);
    };
    // What a column holds changes; the list in which one says so stays, and keeps its focus.
    let count = Memo::new(move |_| columns.with(Vec::len));
    let selects = live(move || (0..count.get()).map(|at| column(list, columns, at)).collect_view().into_any());
    view! {
        <h2 prop:textContent=t("paste-how")></h2>
        <div class="ask">
            <label for="paste-separator" prop:textContent=t("paste-separator")></label>
            <select class="blank" id="paste-separator" on:change=separate>{separators.collect_view()}</select>
        </div>
        <div class="ask">
            <div class="choices">
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=sig(move || list.mapping.with(|mapping| mapping.heading))
                        on:change=headed
                    />
                    <span prop:textContent=t("paste-heading")></span>
                </label>
            </div>
        </div>
        {selects}
    }
    .into_any()
}

/// What one column holds.
fn column(list: List, columns: Memo<Vec<(Holds, String)>>, at: usize) -> AnyView {
    let id = format!("paste-column-{at}");
    let example =
        move || columns.with(|columns| columns.get(at).map(|(_, example)| short(example)).unwrap_or_default());
    let name = by(move |words| {
        let example = example();
        let id = if example.is_empty() { "paste-column" } else { "paste-column-with" };
        words.say(id, &[("number", (at + 1).into()), ("example", example.into())])
    });
    let options = Holds::ALL.map(|holds| {
        let chosen = sig(move || columns.with(|columns| columns.get(at).is_some_and(|(own, _)| *own == holds)));
        view! { <option value=holds.id() prop:selected=chosen prop:textContent=by(move |words| holds_words(words, holds))></option> }
    });
    let choose = move |event: web_sys::Event| {
        let id = event_target_value(&event);
        let Some(holds) = Holds::ALL.into_iter().find(|holds| holds.id() == id) else { return };
        let columns = list.mapping.with_untracked(|mapping| mapping.columns.clone());
        list.said.update(|said| {
            // A day is held by one column: the two change places.
            let other = columns.iter().position(|own| *own == holds);
            if let (Holds::LeftOn | Holds::BackOn, Some(other)) = (holds, other) {
                said.columns.insert(other, columns[at]);
            }
            said.columns.insert(at, holds);
        });
    };
    view! {
        <div class="ask">
            <label for=id.clone() translate="no" prop:textContent=name></label>
            <select class="blank" id=id on:change=choose>{options.collect_view()}</select>
        </div>
    }
    .into_any()
}

/// The beginning of a text that stands in a label.
fn short(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A line that is not added, as it is drawn.
#[derive(Clone, PartialEq)]
struct Stays {
    number: usize,
    line: String,
    why: Not,
}

/// Why it is not added.
#[derive(Clone, Copy, PartialEq)]
enum Not {
    Listed,
    Repeated,
    Why(Why),
}

impl Stays {
    fn of(line: &Line, text: &str) -> Option<Stays> {
        let why = match line.is {
            Is::Listed(_) => Not::Listed,
            Is::Repeated(_) => Not::Repeated,
            Is::Not(why) => Not::Why(why),
            _ => return None,
        };
        let line_text = text.get(line.at.clone())?.trim_end_matches(['\r', '\n']).to_owned();
        Some(Stays { number: line.number, line: line_text, why })
    }
}

fn why_words(words: &Spoken, why: Not) -> String {
    let why = match why {
        Not::Listed => return words.say("paste-why.listed", &[]),
        Not::Repeated => return words.say("paste-why.repeated", &[]),
        Not::Why(why) => why,
    };
    let mut args: Vec<(&'static str, Arg)> = Vec::new();
    if let Some(about) = why.about() {
        args.push(("holds", holds_words(words, about).into()));
    }
    if let Why::Wrong(_, fault) = why {
        args.push(("fault", fault_words(words, fault).into()));
    }
    words.say(&format!("paste-why.{}", why.id()), &args)
}

/// The lines that are not added: each as it is, with why, to be corrected where it stands.
fn left(list: List) -> AnyView {
    let drawn = RwSignal::new(AT_ONCE);
    let count = Memo::new(move |_| list.preview.with(|preview| preview.left().count()));
    let lines = Memo::new(move |_| {
        list.text.with(|text| {
            list.preview.with(|preview| {
                preview.left().take(drawn.get()).filter_map(|line| Stays::of(line, text)).collect::<Vec<Stays>>()
            })
        })
    });
    let title = by(move |words| words.say("paste-left", &[("count", count.get().into())]));
    when(
        move || count.get() != 0,
        move || {
            view! {
                <h2 translate="no" prop:textContent=title></h2>
                <p class="hint" prop:textContent=t("paste-left.hint")></p>
                <ul class="rows">
                    <For
                        each=move || lines.get()
                        key=|stays| (stays.number, stays.line.clone(), why_id(stays.why))
                        children=move |stays| stays_view(list, stays)
                    />
                </ul>
                {more(drawn, count)}
            }
            .into_any()
        },
    )
    .into_any()
}

/// What tells two reasons apart.
fn why_id(why: Not) -> (&'static str, &'static str, &'static str) {
    match why {
        Not::Listed => ("listed", "", ""),
        Not::Repeated => ("repeated", "", ""),
        Not::Why(why) => {
            let fault = if let Why::Wrong(_, fault) = why { fault.id() } else { "" };
            (why.id(), why.about().map_or("", Holds::id), fault)
        }
    }
}

fn stays_view(list: List, stays: Stays) -> AnyView {
    let Stays { number, line, why } = stays;
    let id = format!("paste-line-{number}");
    let fault_id = format!("{id}-fault");
    // A box as high as the line is on the narrowest page.
    let high: usize = line.lines().map(|line| line.chars().count() / NARROW + 1).sum();
    let (is_fault, rows) = (matches!(why, Not::Why(_)), high.max(1).to_string());
    let length = line.len();
    let correct = move |event: web_sys::Event| {
        let found = list.preview.with_untracked(|preview| {
            let own = preview.lines.iter().find(|line| line.number == number);
            own.map(|line| line.at.start..line.at.start + length)
        });
        if let Some(at) = found {
            list.replace(at, &event_target_value(&event));
        }
    };
    view! {
        <li data-is=is_fault.then_some("look")>
            <div>
                <label for=id.clone() prop:textContent=by(move |words| words.say("paste-line", &[("number", number.into())]))></label>
                <p
                    class="fault"
                    data-is=(!is_fault).then_some("warn")
                    id=fault_id.clone()
                    translate="no"
                    prop:textContent=by(move |words| why_words(words, why))
                ></p>
                <textarea
                    class="blank"
                    id=id
                    rows=rows
                    translate="no"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby=fault_id
                    aria-invalid=is_fault.then_some("true")
                    prop:value=line
                    on:change=correct
                ></textarea>
            </div>
        </li>
    }
    .into_any()
}

/// The trips to add, as they will stand, and the button that adds them.
fn found(list: List, owner: String) -> AnyView {
    let drawn = RwSignal::new(AT_ONCE);
    let count = Memo::new(move |_| list.preview.with(|preview| preview.trips().count()));
    let trips = Memo::new(move |_| {
        list.preview.with(|preview| preview.trips().take(drawn.get()).cloned().collect::<Vec<Trip>>())
    });
    let owner = StoredValue::new(owner);
    let add = move |_| {
        let edits = list.preview.with_untracked(|preview| {
            let text = list.text.get_untracked();
            list.desk.answers.with_untracked(|answers| {
                owner.with_value(|owner| adding(preview, &text, answers, owner, browser::random))
            })
        });
        let trips = count.get_untracked();
        list.desk.apply(edits);
        list.added.set(trips);
        browser::focus("added");
    };
    let title = by(move |words| words.say("paste-found", &[("count", count.get().into())]));
    let button = by(move |words| words.say("paste-add", &[("count", count.get().into())]));
    let rows = live(move || trips.get().into_iter().map(trip_view).collect_view().into_any());
    let listed = el("ul", &[("class", "rows")], vec![rows.into_any()]);
    let some = when(
        move || count.get() != 0,
        move || {
            view! { <p class="acts"><button type="button" class="go" id="paste-add" translate="no" on:click=add prop:textContent=button></button></p> }
                .into_any()
        },
    );
    let heading = when(
        move || list.text.with(|text| !text.trim().is_empty()),
        move || view! { <div role="status"><h2 translate="no" prop:textContent=title></h2></div> }.into_any(),
    );
    view! { {heading} {some} {listed} {more(drawn, count)} }.into_any()
}

fn trip_view(trip: Trip) -> AnyView {
    let Trip { left, back, place, reason } = trip;
    let dates = by(move |words| format!("{}\u{a0}– {}", date(words, left), date(words, back)));
    let rest = by(move |words| {
        let why = reason.as_ref().map(|(reason, own)| match own.as_str() {
            "" => option(words, &REASON.blank, reason.id()),
            own => own.to_owned(),
        });
        let place = Some(place.clone()).filter(|place| !place.is_empty());
        place.into_iter().chain(why).collect::<Vec<_>>().join(" · ")
    });
    let name = el("div", &[], vec![tell("b", &[], dates), tell("span", &[], rest)]);
    el("li", &[("translate", "no")], vec![name])
}

/// More lines on demand.
fn more(drawn: RwSignal<usize>, count: Memo<usize>) -> AnyView {
    let said = by(move |words| {
        let shown = drawn.get().min(count.get());
        words.say("rows-more", &[("shown", shown.into()), ("count", count.get().into())])
    });
    when(
        move || drawn.get() < count.get(),
        move || {
            let more = move |_| drawn.update(|drawn| *drawn += 4 * AT_ONCE);
            view! { <p class="acts"><button type="button" class="plain" on:click=more prop:textContent=said></button></p> }.into_any()
        },
    )
    .into_any()
}
