//! Dates to remember: a list, and a file for a calendar.

use ::words::{Words, clause, date, figures, notice};
use domain::calendar::{Event, calendar};
use domain::dates::{Reminder, dates};
use leptos::prelude::*;

use crate::browser;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::ui::heading::Head;
use crate::ui::piece::{acts, back, by, el, tell, to};
use crate::ui::whose::whose;
use crate::words::{Spoken, live, t, tongue};

/// The page.
#[component]
pub fn Dates() -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let reader = owner.clone();
    let found = Memo::new(move |_| desk.read(&reader, dates));
    let download = StoredValue::new(move || {
        let words = untrack(|| tongue.words());
        // What leaves the page says, too, when the rules are of another time.
        let notice = notice(&words, desk.edition.get_value(), desk.today.get_untracked());
        let outdated = notice.map_or_else(String::new, |notice| format!("\n{notice}"));
        let event = |reminder: &Reminder| Event {
            uid: format!("{}-{owner}-{}@guichet", desk.id.get_value(), reminder.id),
            on: reminder.on,
            summary: title(&words, reminder),
            description: format!("{}\n{}{outdated}", about(&words, reminder), clause(&words, &reminder.clause)),
        };
        let events: Vec<Event> = found.with_untracked(|found| found.iter().map(event).collect());
        let file = calendar(&words.say("dates-calendar", &[]), &browser::stamp(), &events);
        // A browser that blocks the download says so itself.
        let _ = browser::download(&words.say("dates-file", &[]), "text/calendar;charset=utf-8", &file);
    });
    let list = live(move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p prop:textContent=t("dates-none")></p> }.into_any();
        }
        let days = found.into_iter().map(day).collect();
        view! {
            <p prop:textContent=t("dates-lead")></p>
            {el("ul", &[("class", "documents")], days)}
            <p class="acts">
                <button class="go" on:click=move |_| download.with_value(|download| download()) prop:textContent=t("dates-download")></button>
            </p>
        }
        .into_any()
    });
    view! {
        {back()}
        <Head id="dates-title"/>
        {whose(At::Dates)}
        {list}
        {acts(vec![to(At::After, "", t("after-link"))])}
    }
}

/// One day: when, what, why, and where it stands.
fn day(reminder: Reminder) -> AnyView {
    let (on, place, own) = (reminder.on, reminder.clause, reminder.clone());
    el(
        "li",
        &[],
        vec![
            tell("h2", &[("translate", "no")], by(move |words| date(words, on))),
            el("p", &[], vec![tell("b", &[], by(move |words| title(words, &own)))]),
            el("p", &[], vec![tell("span", &[("translate", "no")], by(move |words| about(words, &reminder)))]),
            el("p", &[], vec![tell("small", &[], by(move |words| clause(words, &place)))]),
        ],
    )
}

fn title(words: &Spoken, reminder: &Reminder) -> String {
    words.say(&format!("remember-{}", reminder.id), &figures(words, &reminder.figures))
}

fn about(words: &Spoken, reminder: &Reminder) -> String {
    words.say(&format!("remember-{}.about", reminder.id), &figures(words, &reminder.figures))
}
