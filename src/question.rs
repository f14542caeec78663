//! A page of questions: its blanks, what is wrong with them, and the way on.

pub mod blank;
pub mod choice;
pub mod country;
pub mod date;
pub mod height;
pub mod rows;
pub mod travel;

use ::words::{Words, fault as fault_words, label};
use domain::form::Asks;
use domain::household::{can_copy, copy};
use domain::sheet::{Filled, Line};
use domain::topics::{Page, Step, Topic, entry, is_asked};
use domain::{Blank, Fault, Kind};
use leptos::prelude::*;

use crate::address::address;
use crate::app::{going_in, link_in};
use crate::browser;
use crate::draft::{applicant, desk, step_of};
use crate::place::At;
use crate::question::blank::Field;
use crate::ui::heading::title;
use crate::ui::whose::among;
use crate::words::{Live, Text, live, maybe, sig, t, t_maybe, text, tongue, when};

/// What a page of questions knows of itself; its fields read it.
#[derive(Clone, Copy)]
pub struct Asked {
    /// Continue was pressed: what is missing is shown from now on.
    pub asked: RwSignal<bool>,
}

/// A fault and the blank to go to.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The blank's element.
    pub element: String,
    /// Which blank.
    pub blank: Blank,
    /// What is wrong.
    pub fault: Fault,
}

/// The id of the first element of a blank.
pub fn element_id(blank: &Blank) -> String {
    format!("b-{}", blank.words())
}

/// One page of questions.
#[component]
pub fn Question(topic: &'static Topic, page: &'static Page) -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let lines = Memo::new({
        let owner = owner.clone();
        move |_| {
            desk.read(&owner, |case| {
                page.asks
                    .iter()
                    .filter(|asks| !matches!(asks, Asks::Rows(_)))
                    .map(|asks| entry(asks, case))
                    .collect::<Vec<_>>()
            })
        }
    });
    let asked = RwSignal::new(false);
    provide_context(Asked { asked });

    // What is wrong, in page order; warnings never stand in the way.
    let found = Memo::new(move |_| {
        let fault = |line: &Line| match line {
            Line::Blank(filled) => filled.fault.filter(|fault| !fault.is_warning()).map(|fault| (filled.blank, fault)),
            _ => None,
        };
        lines.with(|lines| {
            let found = |(blank, fault)| Found { element: element_id(&blank), blank, fault };
            lines.iter().filter_map(fault).map(found).collect::<Vec<Found>>()
        })
    });

    let blanks: Vec<Blank> = page.blanks().copied().collect();
    let solo = blanks.len() == 1 && page.table().is_none();
    let heading_id = heading_of(page);
    let heading = t(heading_id.clone());
    title(heading, sig(move || asked.get() && !found.with(Vec::is_empty)));
    browser::focus_heading();

    let step = {
        let owner = owner.clone();
        move || {
            let words = tongue.words();
            let mut args = vec![("topic", words.say(&format!("topic-{}", topic.id), &[]).into())];
            args.extend(desk.read(&owner, |case| step_of(topic, page.id, case)));
            let step = words.say("question-step", &args);
            among(desk, &owner, &words).map(|name| format!("{name} · {step}")).unwrap_or(step)
        }
    };
    let step = Signal::derive(step);
    // Which question says whether the rest of the page is shared.
    let asked_first = page.asks.iter().find_map(Asks::shared);
    let fields = blanks
        .iter()
        .map(|blank| {
            let blank = *blank;
            let filled = Memo::new(move |_| lines.with(|lines| find(lines, &blank)));
            let copy = (asked_first == Some(blank.id)).then(|| copied(blank.id));
            view! { {field(blank, filled, solo.then_some(step))} {copy} }
        })
        .collect_view();

    let next = Way::new(topic, page);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        asked.set(true);
        if found.with_untracked(Vec::is_empty) {
            next.on();
        } else {
            browser::focus("faults");
        }
    };
    let own_heading = (!solo).then(|| {
        let hint = t_maybe(format!("page-{}.hint", page.id));
        view! {
            <h1 tabindex="-1">
                <span class="step" prop:textContent=step></span>
                <span prop:textContent=heading></span>
            </h1>
            {maybe(hint, |hint| view! { <p class="hint" prop:textContent=hint></p> }.into_any())}
        }
    });
    let table = page.table();
    // What another answer decides may have left nothing to ask here.
    let reader = owner.clone();
    let nothing = move || {
        let open = |line: &Line| matches!(line, Line::Blank(filled) if filled.open == Some(true));
        !lines.with(|lines| lines.iter().any(open))
            && !table.is_some_and(|table| desk.read(&reader, |case| is_asked(&Asks::Rows(table), case) == Some(true)))
    };
    let nothing = when(nothing, move || {
        let heading = solo.then(|| {
            view! { <h1 tabindex="-1"><span prop:textContent=t(format!("topic-{}", topic.id))></span></h1> }
        });
        view! { {heading} <p prop:textContent=t("nothing-asked")></p> }.into_any()
    });
    view! {
        <Back topic page/>
        <Faults asked found/>
        <form class="question" novalidate on:submit=submit>
            {own_heading}
            {nothing}
            {fields}
            {table.map(|table| view! { <rows::Table topic page table/> })}
            <Notes page/>
            <button class="go" type="submit" prop:textContent=t("continue")></button>
        </form>
        <Why id=heading_id/>
        <Fills blanks/>
    }
}

/// The id of a page's heading: its only blank's own question, or words of the page's.
pub fn heading_of(page: &Page) -> String {
    match (page.blanks().next(), page.asks) {
        (Some(blank), [_]) => blank.words(),
        _ => format!("page-{}", page.id),
    }
}

/// A blank, while it is asked.
pub fn field(blank: Blank, filled: Memo<Option<Filled>>, solo: Option<Text>) -> Live {
    when(
        move || filled.with(|filled| filled.as_ref().is_some_and(|filled| filled.open == Some(true))),
        move || view! { <Field blank filled solo/> }.into_any(),
    )
}

fn find(lines: &[Line], blank: &Blank) -> Option<Filled> {
    lines.iter().find_map(|line| match line {
        Line::Blank(filled) if filled.blank == *blank => Some(filled.clone()),
        _ => None,
    })
}

/// Who answers for themselves may begin from a copy of what the first person answered.
fn copied(by: &'static str) -> Live {
    let (desk, owner) = (desk(), applicant());
    let reader = owner.clone();
    let can = move || desk.read(&reader, |case| can_copy(case, by));
    when(can, move || {
        let owner = owner.clone();
        let copy = move |_| {
            let edits = untrack(|| desk.read(&owner, |case| copy(case, by)));
            edits.iter().for_each(|edit| desk.set(&edit.path, edit.now.as_deref()));
        };
        view! {
            <p class="hint" prop:textContent=t("same-copy.hint")></p>
            <p class="acts"><button type="button" class="plain" on:click=copy prop:textContent=t("same-copy")></button></p>
        }
        .into_any()
    })
}

/// What stands below the questions of a topic: said above every signature and every fee. A page whose words name a check
/// leads to the check of photos.
#[component]
fn Notes(page: &'static Page) -> impl IntoView {
    let (note, photo) = (t_maybe(format!("page-{}.note", page.id)), t_maybe(format!("page-{}.check", page.id)));
    let photo = maybe(photo, |said| view! { <p><a href=link_in(At::Photo) prop:textContent=said></a></p> }.into_any());
    let note = maybe(note, |note| view! { <p class="notice" data-is="warn" prop:textContent=note></p> }.into_any());
    view! { {photo} {note} }
}

/// Where Continue leads.
#[derive(Clone)]
pub struct Way {
    go: std::sync::Arc<dyn Fn() + Send + Sync>,
}

impl Way {
    /// The next open page of the topic; behind the last one where the topic is seen as a whole; back to the review when
    /// that is where one came from.
    pub fn new(topic: &'static Topic, page: &'static Page) -> Way {
        let (desk, owner, going) = (desk(), applicant(), going_in());
        let address = address();
        let going = send_wrapper::SendWrapper::new(going);
        let go = move || {
            if let Some(back) = untrack(|| came_from(address.query("from").as_deref())) {
                return going(back);
            }
            let after = untrack(|| {
                desk.read(&owner, |case| {
                    let open = topic.open_pages(case);
                    let at = topic.pages.iter().position(|own| own.id == page.id).unwrap_or(0);
                    open.into_iter().find(|open| topic.pages[at + 1..].iter().any(|later| later.id == open.id))
                })
            });
            going(match after {
                Some(after) => At::Page(topic.id.to_owned(), after.id.to_owned()),
                None => end_of(topic),
            });
        };
        Way { go: std::sync::Arc::new(go) }
    }

    /// Goes there.
    pub fn on(&self) {
        (self.go)();
    }
}

/// The place named by `?from=`, to which a change returns.
pub fn came_from(from: Option<&str>) -> Option<At> {
    Some(match from? {
        "review" => At::Review,
        "verdict" => At::Verdict,
        "gather" => At::Gather,
        "send" => At::Send,
        "pay" => At::Pay,
        "print" => At::Print,
        "days" => At::Days,
        "people" => At::People,
        _ => return None,
    })
}

/// Where a topic is seen as a whole once its last page is done.
fn end_of(topic: &Topic) -> At {
    match topic.step {
        Step::Screen => At::Verdict,
        Step::Gather => At::Gather,
        Step::Pay => At::Pay,
        Step::Send => At::Send,
        Step::Fill => At::Tasks,
    }
}

/// The link back: to the page before, or to the tasks.
#[component]
fn Back(topic: &'static Topic, page: &'static Page) -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let tongue = tongue();
    let address = address();
    let before = move || {
        if let Some(back) = came_from(address.query("from").as_deref()) {
            return back;
        }
        desk.read(&owner, |case| {
            let open = topic.open_pages(case);
            let at = open.iter().position(|open| open.id == page.id).unwrap_or(0);
            match at.checked_sub(1) {
                Some(before) => At::Page(topic.id.to_owned(), open[before].id.to_owned()),
                None => At::Tasks,
            }
        })
    };
    let place = {
        let (id, owner) = (desk.id.get_value(), applicant());
        move || crate::place::Place::Draft(id.clone(), owner.clone(), before()).path(tongue.lang.get())
    };
    view! { <a class="back" href=text(place) prop:textContent=t("back")></a> }
}

/// The faults of the page in one list, each a link to its blank. Takes focus when Continue could not go on.
#[component]
pub fn Faults(asked: RwSignal<bool>, found: Memo<Vec<Found>>) -> impl IntoView {
    let count = crate::words::t_with("faults-title", move || vec![("count", found.with(Vec::len).into())]);
    when(
        move || asked.get() && !found.with(Vec::is_empty),
        move || {
            view! {
                <div class="faults" id="faults" role="alert" tabindex="-1">
                    <h2 prop:textContent=count></h2>
                    <ul>{fault_items(found)}</ul>
                </div>
            }
            .into_any()
        },
    )
}

fn fault_items(found: Memo<Vec<Found>>) -> Live {
    let tongue = tongue();
    live(move || {
        found.get().into_iter().map(|found| {
            let line = text(move || {
                let words = tongue.words();
                let args = [("label", label(&words, &found.blank).into()), ("fault", fault_words(&words, found.fault).into())];
                words.say("fault-line", &args)
            });
            let element = found.element.clone();
            let go = move |event: web_sys::MouseEvent| {
                event.prevent_default();
                browser::focus(element.clone());
            };
            view! { <li><a href=format!("#{}", found.element) on:click=go><span prop:textContent=line></span></a></li> }
        }).collect_view().into_any()
    })
}

/// Why it is asked.
#[component]
fn Why(id: String) -> impl IntoView {
    let why = t_maybe(format!("{id}.why"));
    maybe(why, |why| {
        view! {
            <details class="why">
                <summary prop:textContent=t("why-asked")></summary>
                <p prop:textContent=why></p>
            </details>
        }
        .into_any()
    })
}

/// The forms and numbers the answers fill, small.
#[component]
fn Fills(blanks: Vec<Blank>) -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let due = untrack(|| desk.read(&owner, |case| case.edition.forms_for(case)));
    let forms: Vec<(&'static str, Vec<&'static str>)> = due
        .iter()
        .map(|form| {
            let mut numbers: Vec<&str> = blanks.iter().flat_map(|blank| form.numbers(blank)).collect();
            numbers.dedup();
            (form.id, numbers)
        })
        .filter(|(_, numbers)| numbers.iter().any(|number| !number.is_empty()))
        .collect();
    if forms.is_empty() {
        return ().into_any();
    }
    let line = text(move || {
        let words = tongue.words();
        let one = |(form, numbers): &(&str, Vec<&str>)| {
            let numbers: Vec<&str> = numbers.iter().copied().filter(|number| !number.is_empty()).collect();
            let args = [
                ("form", words.say(&format!("{form}.number"), &[]).into()),
                ("numbers", numbers.join(", ").into()),
                ("count", numbers.len().into()),
            ];
            words.say("fills-one", &args)
        };
        let list = forms.iter().map(one).collect::<Vec<_>>().join(&words.say("fills-and", &[]));
        words.say("fills", &[("list", list.into())])
    });
    view! { <p class="fills" prop:textContent=line></p> }.into_any()
}

/// Whether a kind is drawn as a group of controls under a legend rather than one control under a label.
pub fn is_group(kind: Kind) -> bool {
    match kind {
        Kind::Date | Kind::PartialDate | Kind::Several { .. } | Kind::Height => true,
        Kind::Choice { options, .. } => options.len() <= choice::MOST_RADIOS,
        _ => false,
    }
}
