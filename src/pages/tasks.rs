//! The task list: the guide's four steps, and how each task stands.

use ::words::Words;
use domain::topics::{Status, Step, TOPICS, Topic};
use leptos::prelude::*;

use crate::app::link_in;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::ui::heading::Head;
use crate::ui::whose::whose;
use crate::words::{Text, live, maybe, sig, t, t_maybe, t_with, text, tongue};

/// How each topic stands, in the order of the list.
fn statuses() -> Memo<Vec<(Status, usize)>> {
    let (desk, owner) = (desk(), applicant());
    Memo::new(move |_| desk.read(&owner, |case| TOPICS.iter().map(|topic| topic.standing(case)).collect()))
}

/// Where a task begins: its overview where it has one, else its first open page.
fn beginning(topic: &'static Topic) -> Text {
    let (desk, owner, tongue) = (desk(), applicant(), tongue());
    text(move || {
        let at = match topic.step {
            Step::Gather => At::Gather,
            Step::Pay => At::Pay,
            Step::Send => At::Send,
            Step::Screen | Step::Fill => {
                let page = desk.read(&owner, |case| topic.first_unfinished(case));
                At::Page(topic.id.to_owned(), page.id.to_owned())
            }
        };
        crate::place::Place::Draft(desk.id.get_value(), owner.clone(), at).path(tongue.lang.get())
    })
}

/// The task list.
#[component]
pub fn Tasks() -> impl IntoView {
    let statuses = statuses();
    let asked = move || statuses.with(|all| all.iter().filter(|(status, _)| *status != Status::NotNeeded).count());
    let done = move || statuses.with(|all| all.iter().filter(|(status, _)| *status == Status::Done).count());
    let lead = t_with("tasks-lead", move || vec![("done", done().into()), ("of", asked().into())]);
    let unfinished = |(status, _): &(Status, usize)| !matches!(status, Status::Done | Status::NotNeeded);
    let first = Memo::new(move |_| statuses.with(|all| all.iter().position(unfinished)));
    let tongue = tongue();
    let next = live(move || {
        let Some(topic) = first.get().map(|at| &TOPICS[at]) else { return ().into_any() };
        let name = text(move || {
            let words = tongue.words();
            words.say("tasks-continue", &[("topic", words.say(&format!("topic-{}", topic.id), &[]).into())])
        });
        view! { <p><a class="go" href=beginning(topic) prop:textContent=name></a></p> }.into_any()
    });
    let tasks = move |step: Step| {
        let topics = TOPICS.iter().enumerate().filter(|(_, topic)| topic.step == step);
        let tasks = topics.map(|(at, topic)| view! { <Task topic status=sig(move || statuses.with(|all| all[at]))/> });
        view! {
            <h2 prop:textContent=t(format!("step-{}", step.id()))></h2>
            <ul class="tasks">{tasks.collect_view()}</ul>
        }
        .into_any()
    };
    // The guide counts four steps; the screen comes before them.
    let numbered = Step::ALL.iter().filter(|step| **step != Step::Screen);
    let steps = numbered.map(|step| view! { <li>{tasks(*step)}</li> }).collect_view();
    view! {
        <Head id="tasks-title"/>
        {whose(At::Tasks)}
        <p class="lead" prop:textContent=lead></p>
        {next}
        <section class="before">{tasks(Step::Screen)}</section>
        <ol class="steps">{steps}</ol>
        <p class="acts">
            <a href=link_in(At::People) prop:textContent=t("people-link")></a>
            <a href=link_in(At::Verdict) prop:textContent=t("verdict-link")></a>
            <a href=link_in(At::Review) prop:textContent=t("review-link")></a>
            <a href=link_in(At::Print) prop:textContent=t("print-link")></a>
            <a href=link_in(At::Days) prop:textContent=t("days-link")></a>
            <a href=link_in(At::Dates) prop:textContent=t("dates-link")></a>
        </p>
    }
}

#[component]
fn Task(topic: &'static Topic, status: Signal<(Status, usize)>) -> impl IntoView {
    let tongue = tongue();
    // The looks' own name for a task that is begun.
    let is = sig(move || match status.get().0 {
        Status::NotNeeded => "wait",
        Status::Todo => "todo",
        Status::Started => "begun",
        Status::Look => "look",
        Status::Done => "done",
    });
    let state = text(move || tongue.words().say(&format!("status-{}", status.get().0.id()), &[]));
    let about = t_maybe(format!("topic-{}.about", topic.id));
    let missing = sig(move || {
        let (status, missing) = status.get();
        let words = tongue.words();
        match status {
            Status::Started | Status::Look if missing != 0 => {
                Some(words.say("task-missing", &[("count", missing.into())]))
            }
            _ => about.get(),
        }
    });
    view! {
        <li>
            <a href=beginning(topic)>
                <b prop:textContent=t(format!("topic-{}", topic.id))></b>
                " "
                <span class="state" data-is=is prop:textContent=state></span>
                " "
                {maybe(missing, |missing| view! { <em prop:textContent=missing></em> }.into_any())}
            </a>
        </li>
    }
}
