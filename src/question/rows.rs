//! A table as list and loop: rows in a list, one row edited on a page of its own.

use ::words::{Arg, Words, fault as fault_words, label, month, shown};
use domain::facts::history::{History, history_period};
use domain::facts::travel;
use domain::form::Asks;
use domain::key::Table as Facts;
use domain::law::history::{Month, stretches};
use domain::sheet::{Filled, Line};
use domain::topics::{Page, Topic, is_asked};
use domain::{Blank, Case, Fault, Shown};
use leptos::prelude::*;

use crate::address::address;
use crate::app::{going_back_by, link_in};
use crate::browser;
use crate::draft::{Desk, applicant, desk};
use crate::place::At;
use crate::question::travel::{Days, Meaning, Picture, days_words};
use crate::question::{Asked, Faults, Found, came_from, element_id, field};
use crate::ui::heading::title;
use crate::ui::whose::{is_shared, shared};
use crate::words::{live, maybe, sig, t, t_maybe, t_with, text, tongue, when};

/// What the list shows of one row.
#[derive(Clone, PartialEq)]
struct Entry {
    id: String,
    /// Its first words: where.
    name: Vec<(Blank, Shown)>,
    /// From when to when, and what else.
    rest: Vec<(Blank, Shown)>,
    /// Days away in the period and in all, for trips.
    days: Option<(u32, u32)>,
    /// The first thing wrong or missing in it.
    fault: Option<(Blank, Fault)>,
}

fn entry(table: &'static Facts, id: &str, cells: Vec<Filled>, case: &Case) -> Entry {
    let fault = cells.iter().find_map(|cell| Some((cell.blank, cell.fault?)));
    let (mut name, mut rest) = (Vec::new(), Vec::new());
    for cell in cells {
        match cell.shown {
            Some(Shown::NotApplicable) | None => {}
            Some(value) if table.heads.contains(&cell.blank.id) => name.push((cell.blank, value)),
            // What makes a situation count is said on the row's own page.
            Some(_) if cell.blank.aside => {}
            Some(value) => rest.push((cell.blank, value)),
        }
    }
    let is_travel = table.id == travel::TRIPS.id;
    let row = is_travel.then(|| case.row(table, id)).flatten();
    let days = row.as_ref().and_then(travel::days_of);
    Entry { id: id.to_owned(), name, rest, days, fault }
}

/// So many rows are drawn at once; the rest on demand, so that a thousand trips open as fast as ten.
const AT_ONCE: usize = 50;

/// The rows of a table, what they add up to or leave open, and a way to add one.
#[component]
pub fn Table(topic: &'static Topic, page: &'static Page, table: &'static Facts) -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let drawn = RwSignal::new(AT_ONCE);
    let asked = expect_context::<Asked>().asked;
    let open = Memo::new({
        let owner = owner.clone();
        move |_| desk.read(&owner, |case| is_asked(&Asks::Rows(table), case))
    });
    let count = Memo::new({
        let owner = owner.clone();
        move |_| desk.read(&owner, |case| case.rows(table).len())
    });
    let entries = Memo::new({
        let owner = owner.clone();
        move |_| {
            desk.read(&owner, |case| {
                let Line::Rows(mut rows) = domain::sheet::line("", &Asks::Rows(table), Some(true), case) else {
                    return Vec::new();
                };
                rows.sort();
                rows.rows
                    .into_iter()
                    .take(drawn.get())
                    .map(|(id, cells)| entry(table, &id, cells, case))
                    .collect::<Vec<Entry>>()
            })
        }
    });
    let (going, to_row) = (going_back_by(), to_row());
    let add = StoredValue::new_local({
        let owner = owner.clone();
        move |gap: Option<(Month, Month)>| {
            let row = new_row(desk, &owner, table, gap);
            going(At::Row(topic.id.to_owned(), page.id.to_owned(), row), &to_row);
        }
    });
    let add = move |gap| add.with_value(|add| add(gap));
    let remove = {
        let owner = owner.clone();
        move |row: &str| {
            let prefix = table.row_path(&owner, row);
            let edits = desk.answers.with_untracked(|answers| answers.edits_removing(&prefix));
            desk.apply(edits);
            browser::focus("undo");
        }
    };
    // Kept beside the page, so that every list can copy it.
    let remove = StoredValue::new_local(remove);
    let none = t_maybe(format!("{}.none", table.id));
    let add_words = t(format!("{}.add", table.id));
    let is_travel = table.id == travel::TRIPS.id;
    let history = History::of(table);
    // What else can be done with the whole list, on a page of its own.
    let months = || At::Months(topic.id.to_owned(), page.id.to_owned());
    let beside = if is_travel { Some((At::Import, "paste-link")) } else { history.map(|_| (months(), "months-link")) };
    let more = move || {
        when(
            move || drawn.get() < count.get(),
            move || {
                let label = t_with("rows-more", move || {
                    vec![("shown", drawn.get().min(count.get()).into()), ("count", count.get().into())]
                });
                let more = move |_| drawn.update(|drawn| *drawn += 4 * AT_ONCE);
                view! { <p class="acts"><button type="button" class="plain" on:click=more prop:textContent=label></button></p> }.into_any()
            },
        )
    };
    // The first person's rows are shown to who shares them, to be changed where they are.
    let theirs = is_shared(table.shared);
    let theirs = when(
        move || theirs.get(),
        move || {
            let days = is_travel.then(|| {
                let days = link_in(At::Days);
                view! { <Days/> <p><a href=days prop:textContent=t("days-link")></a></p> }
            });
            let rows = live(move || {
                let item = |entry| item(entry, topic, page, table, None::<fn(&str)>);
                entries.get().into_iter().map(item).collect_view().into_any()
            });
            view! {
                {shared(table.shared.unwrap_or_default(), At::Page(topic.id.to_owned(), page.id.to_owned()))}
                {days}
                <ul class="rows">{rows}</ul>
                {more()}
            }
            .into_any()
        },
    );
    let own = when(
        move || open.get() == Some(true),
        move || {
            let sum = if is_travel {
                // Without a trip yet there is nothing to show.
                when(
                    move || count.get() != 0,
                    || {
                        let days = link_in(At::Days);
                        view! { <Days/> <Picture/> <Meaning/> <p><a href=days prop:textContent=t("days-link")></a></p> }
                            .into_any()
                    },
                )
                .into_any()
            } else {
                // What receipts add up to stands on the overview of the step.
                history.map(|history| view! { <Open history add/> }).into_any()
            };
            let empty = when(
                move || count.get() == 0,
                move || maybe(none, |none| view! { <p prop:textContent=none></p> }.into_any()).into_any(),
            );
            let lacking = when(
                move || asked.get() && count.get() == 0 && table.needs_rows,
                move || {
                    let fault = text(move || fault_words(&tongue.words(), Fault::NoRows));
                    view! { <p class="fault" id=format!("b-{}", table.id) prop:textContent=fault></p> }.into_any()
                },
            );
            let remove = move |row: &str| remove.with_value(|remove| remove(row));
            view! {
                {sum}
                <Undo/>
                {empty}
                {lacking}
                <ul class="rows">
                    {live(move || entries.get().into_iter().map(|entry| item(entry, topic, page, table, Some(remove))).collect_view().into_any())}
                </ul>
                {more()}
                <p class="acts">
                    <button type="button" class="plain" id=format!("add-{}", table.id) on:click=move |_| add(None) prop:textContent=add_words></button>
                    {beside.clone().map(|(at, words)| view! { <a href=link_in(at) prop:textContent=t(words)></a> })}
                </p>
            }
            .into_any()
        },
    );
    view! { {theirs} {own} }
}

/// Adds a row, empty or with the dates that fill a gap; says which.
pub fn new_row(desk: Desk, owner: &str, table: &'static Facts, gap: Option<(Month, Month)>) -> String {
    let row = desk.answers.with_untracked(|answers| answers.next_name(&table.path(owner), browser::random()));
    let path = table.row_path(owner, &row);
    let filling = gap.zip(History::of(table));
    match filling.map(|(gap, history)| untrack(|| desk.read(owner, |case| history.filling(case, gap)))) {
        Some(cells) => cells.iter().for_each(|(blank, text)| desk.set(&format!("{path}{}", blank.id), Some(text))),
        // A row exists as long as any path below it does.
        None => desk.set(&format!("{path}{}", table.columns[0].id), Some("")),
    }
    row
}

fn item(
    entry: Entry,
    topic: &'static Topic,
    page: &'static Page,
    table: &'static Facts,
    remove: Option<impl Fn(&str) + Copy + 'static>,
) -> AnyView {
    let tongue = tongue();
    let (to, query) = (link_in(At::Row(topic.id.to_owned(), page.id.to_owned(), entry.id.clone())), to_row());
    let to = text(move || format!("{}{query}", to.get()));
    let words_of = move |cells: &[(Blank, Shown)], joint: &str| {
        let words = tongue.words();
        let one = |(blank, value): &(Blank, Shown)| match value {
            // A ticked box says what it is, not "yes".
            Shown::Ticked => label(&words, blank),
            value => shown(&words, Some(blank), value),
        };
        cells.iter().map(one).collect::<Vec<_>>().join(joint)
    };
    let name = {
        let cells = entry.name.clone();
        let table = table.id;
        text(move || {
            let name = words_of(&cells, ", ");
            if name.is_empty() { tongue.words().say(&format!("{table}.row"), &[]) } else { name }
        })
    };
    let rest = {
        let cells = entry.rest.clone();
        text(move || words_of(&cells, "\u{a0}– "))
    };
    let days = entry.days.map(|days| text(move || days_words(&tongue.words(), days)));
    let fault = entry.fault.map(|(blank, fault)| {
        text(move || {
            let words = tongue.words();
            let args = [("label", ::words::label(&words, &blank).into()), ("fault", fault_words(&words, fault).into())];
            words.say("fault-line", &args)
        })
    });
    let unseen = text(move || format!(" {}", name.get()));
    let id = entry.id.clone();
    view! {
        <li data-is=fault.is_some().then_some("look")>
            <div>
                <b translate="no" prop:textContent=name></b>
                <span translate="no" prop:textContent=rest></span>
            </div>
            {days.map(|days| view! { <strong translate="no" prop:textContent=days></strong> })}
            {fault.map(|fault| view! { <p class="fault"><span prop:textContent=fault></span></p> })}
            {remove.map(|remove| view! {
                <p class="acts">
                    <a href=to>
                        <span prop:textContent=t("change")></span>
                        <span class="unseen" prop:textContent=unseen></span>
                    </a>
                    <button type="button" on:click=move |_| remove(&id)>
                        <span prop:textContent=t("remove")></span>
                        <span class="unseen" prop:textContent=unseen></span>
                    </button>
                </p>
            })}
        </li>
    }
    .into_any()
}

/// What was just removed can be put back.
#[component]
pub fn Undo() -> impl IntoView {
    let desk = desk();
    when(
        move || !desk.undo.with(Vec::is_empty),
        move || {
            view! {
            <div class="notice" role="status">
                <p prop:textContent=t("removed")></p>
                <p class="acts">
                    <button type="button" id="undo" on:click=move |_| desk.take_back() prop:textContent=t("undo")></button>
                </p>
            </div>
    }.into_any()
        },
    )
}

/// The months a history leaves open, each stretch with a way to fill it; then the shorter gaps.
#[component]
fn Open<A>(history: &'static History, add: A) -> impl IntoView
where
    A: Fn(Option<(Month, Month)>) + Copy + Send + Sync + 'static,
{
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let gaps = Memo::new(move |_| desk.read(&owner, |case| history.gaps(case, history_period(case))));
    let stretches = live(move || {
        stretches(gaps.get().months)
            .into_iter()
            .map(|(from, to)| {
                let line = text(move || {
                    let words = tongue.words();
                    let args = [
                        ("from", month(&words, from.year, from.month).into()),
                        ("to", month(&words, to.year, to.month).into()),
                    ];
                    words.say(if from == to { "gap-month" } else { "gap-months" }, &args)
                });
                let fill = move |_| add(Some((from, to)));
                view! {
                    <li data-is="gap">
                        <div><b translate="no" prop:textContent=line></b></div>
                        <p class="acts">
                            <button type="button" on:click=fill>
                                <span prop:textContent=t("gap-fill")></span>
                                <span class="unseen" translate="no" prop:textContent=text(move || format!(" {}", line.get()))></span>
                            </button>
                        </p>
                    </li>
                }
            })
            .collect_view()
            .into_any()
    });
    let covered = move || gaps.with(|gaps| gaps.months.is_empty());
    view! {
        <p class="hint"><span prop:textContent=text(move || tongue.words().say(if covered() { "gaps-none" } else { "gaps-title" }, &[]))></span></p>
        <ul class="rows">{stretches}</ul>
    }
}

/// The query that takes where one came from along to a row, so that its list still leads back there.
fn to_row() -> String {
    let from = untrack(|| address().query("from"));
    from.map(|from| format!("?list={from}")).unwrap_or_default()
}

/// One row, edited on its own.
#[component]
pub fn EditRow(topic: &'static Topic, page: &'static Page, table: &'static Facts, row: String) -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let cells = Memo::new({
        let (owner, row) = (owner.clone(), row.clone());
        move |_| desk.read(&owner, |case| domain::sheet::fill_row(table, &row, case).unwrap_or_default())
    });
    let asked = RwSignal::new(false);
    provide_context(Asked { asked });
    let found = Memo::new(move |_| {
        cells.with(|cells| {
            let wrong = |cell: &Filled| cell.fault.filter(|fault| !fault.is_warning()).map(|fault| (cell.blank, fault));
            cells
                .iter()
                .filter_map(wrong)
                .map(|(blank, fault)| Found { element: element_id(&blank), blank, fault })
                .collect::<Vec<_>>()
        })
    });
    let heading = t(format!("{}.row", table.id));
    title(heading, sig(move || asked.get() && !found.with(Vec::is_empty)));
    browser::focus_heading();
    let fields = table
        .columns
        .iter()
        .map(|blank| {
            let blank = *blank;
            let filled = Memo::new(move |_| cells.with(|cells| cells.iter().find(|cell| cell.blank == blank).cloned()));
            field(blank, filled, None)
        })
        .collect_view();
    // Back to the list, or to the overview that led straight to this row.
    let going = going_back_by();
    let (from, list) = untrack(|| (came_from(address().query("from").as_deref()), address().query("list")));
    let to_list = from.is_none();
    let (to, query) = match (from, list) {
        (Some(overview), _) => (overview, String::new()),
        (None, list) => {
            let query = list.map(|from| format!("?from={from}")).unwrap_or_default();
            (At::Page(topic.id.to_owned(), page.id.to_owned()), query)
        }
    };
    let back = {
        let (to, query) = (link_in(to.clone()), query.clone());
        text(move || format!("{}{query}", to.get()))
    };
    let leave = move || going(to.clone(), &query);
    let submit = {
        let leave = leave.clone();
        move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            asked.set(true);
            if found.with_untracked(Vec::is_empty) { leave() } else { browser::focus("faults") }
        }
    };
    let remove = {
        let (owner, row) = (owner.clone(), row.clone());
        move |_| {
            let edits = desk.answers.with_untracked(|answers| answers.edits_removing(&table.row_path(&owner, &row)));
            desk.apply(edits);
            leave();
        }
    };
    let is_travel = table.id == travel::TRIPS.id;
    let days = Memo::new(move |_| {
        desk.read(&owner, |case| {
            if !is_travel {
                return None;
            }
            travel::days_of(&case.row(table, &row)?)
        })
    });
    let days_text = sig(move || {
        let (days, whole) = days.get()?;
        let id = if days == whole { "trip-days" } else { "trip-days-of" };
        Some(tongue.words().say(id, &[("days", Arg::from(days)), ("whole", Arg::from(whole))]))
    });
    view! {
        <a class="back" href=back prop:textContent=t(if to_list { "back-to-list" } else { "back" })></a>
        <Faults asked found/>
        <form class="question" novalidate on:submit=submit>
            <h1 tabindex="-1" prop:textContent=heading></h1>
            {fields}
            {maybe(days_text, |days| view! { <p class="notice" role="status" translate="no" prop:textContent=days></p> }.into_any())}
            <p class="acts">
                <button class="go" type="submit" prop:textContent=t("row-done")></button>
                <button type="button" class="plain" on:click=remove prop:textContent=t("remove")></button>
            </p>
        </form>
    }
}
