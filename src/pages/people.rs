//! The people in this envelope: who they are to each other, how far each is, what they share with the first; adding one,
//! removing one, splitting one out into a draft of their own.

use ::words::{Words, label, money, shown};
use domain::facts::household::RELATION;
use domain::facts::payment::fee_due;
use domain::household::{Parted, add, groups, remove, split};
use domain::topics::{Status, Step, TOPICS, blank_of};
use domain::{Blank, Case, Shown};
use leptos::prelude::*;

use crate::app::{going, link};
use crate::browser;
use crate::draft::{Desk, applicant, desk, file, new_id, store};
use crate::pages::drafts;
use crate::pages::review::row;
use crate::place::{At, Place};
use crate::question::rows::Undo;
use crate::ui::heading::{Head, HeadProps};
use crate::ui::piece::{back, by, come_back, details, el, leave, p, place_of, tell};
use crate::ui::whose::called;
use crate::words::{Text, live, t};

const HERE: &str = "people";

/// What the page shows of one person.
#[derive(Clone, PartialEq)]
struct Person {
    id: String,
    name: Option<String>,
    /// Who they are to the first one; `None` for the first one.
    relation: Option<Option<Shown>>,
    /// How many of their tasks are done, of how many.
    done: usize,
    of: usize,
    /// What may be shared: the question and its answer.
    shares: Vec<(&'static str, Blank, Option<Shown>)>,
}

/// Who was split out.
#[derive(Clone)]
struct Gone {
    /// The new draft's id.
    draft: String,
    whom: String,
    name: String,
}

fn person(case: &Case, id: &str) -> Person {
    let case = case.of(id);
    // Fee and envelope are everyone's.
    let own = TOPICS.iter().filter(|topic| topic.step < Step::Pay);
    let tasks: Vec<Status> =
        own.map(|topic| topic.status(&case)).filter(|status| *status != Status::NotNeeded).collect();
    let said = |blank: &Blank| (blank.show)(case.text(blank)?).ok();
    let share = |by: &'static str| {
        let blank = blank_of(&format!("applicant/{id}/{by}"))?;
        Some((by, blank, said(&blank)))
    };
    Person {
        id: id.to_owned(),
        name: file::person(case.answers, id),
        relation: (!case.is_first()).then(|| said(&RELATION.blank)),
        done: tasks.iter().filter(|status| **status == Status::Done).count(),
        of: tasks.len(),
        shares: if case.is_first() { Vec::new() } else { groups().into_iter().filter_map(share).collect() },
    }
}

/// The page.
#[component]
pub fn People() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let parted: RwSignal<Option<Gone>> = RwSignal::new(None);
    let people = {
        let owner = owner.clone();
        Memo::new(move |_| {
            desk.read(&owner, |case| case.applicants().iter().map(|id| person(case, id)).collect::<Vec<Person>>())
        })
    };
    let due = {
        let owner = owner.clone();
        Memo::new(move |_| desk.read(&owner, fee_due))
    };
    let lead = by(move |words| {
        let (due, people) = due.get();
        words.say("people-lead", &[("due", money(words.lang(), due).into()), ("people", people.into())])
    });
    let told = live(move || match parted.get() {
        None => Undo().into_any(),
        Some(Gone { draft, whom, name }) => {
            let said = by(move |words| words.say("people-parted", &[("name", name.clone().into())]));
            let to = link(Place::Draft(draft.clone(), whom, At::Tasks));
            let undo = move |_| {
                desk.take_back();
                parted.set(None);
                let id = draft.clone();
                leptos::task::spawn_local(async move {
                    let _ = drafts::remove(&id).await;
                });
            };
            view! {
                <div class="notice" id="told" tabindex="-1">
                    <p translate="no" prop:textContent=said></p>
                    <p class="acts">
                        <a href=to prop:textContent=t("people-parted.open")></a>
                        <button type="button" on:click=undo prop:textContent=t("people-parted.undo")></button>
                    </p>
                </div>
            }
            .into_any()
        }
    });
    let cards = live(move || {
        let all = people.get();
        // Whose page this is stays: they are taken out from another's.
        let cards: Vec<AnyView> = all
            .into_iter()
            .enumerate()
            .map(|(at, person)| {
                let stays = person.id == owner;
                card(person, at + 1, stays, parted)
            })
            .collect();
        el("ul", &[("class", "cards")], cards)
    });
    let go = send_wrapper::SendWrapper::new(going());
    let another = move |_| {
        let (id, edits) = desk.answers.with_untracked(|answers| add(answers, browser::random()));
        edits.iter().for_each(|edit| desk.set(&edit.path, edit.now.as_deref()));
        let at = TOPICS.iter().find_map(|topic| {
            let page = topic.pages.iter().find(|page| page.blanks().any(|blank| *blank == RELATION.blank))?;
            Some(At::Page(topic.id.to_owned(), page.id.to_owned()))
        });
        go(Place::Draft(desk.id.get_value(), id, at.unwrap_or(At::Tasks)));
    };
    let page = vec![
        back(),
        Head(HeadProps { id: "people-title" }).into_any(),
        tell("p", &[("class", "lead"), ("translate", "no")], lead),
        told.into_any(),
        cards.into_any(),
        p(t("people-about")),
        view! { <p class="acts"><button type="button" class="go" on:click=another prop:textContent=t("people-add")></button></p> }
            .into_any(),
    ];
    come_back();
    page
}

/// One person.
fn card(person: Person, at: usize, stays: bool, parted: RwSignal<Option<Gone>>) -> AnyView {
    let desk = desk();
    let Person { id, name, relation, done, of, shares } = person;
    let name = by(move |words| called(words, name.as_ref(), at));
    let tasks = link(Place::Draft(desk.id.get_value(), id.clone(), At::Tasks));
    let tie = by(move |words| match &relation {
        None => words.say("people-first", &[]),
        Some(said) => {
            let said = match said {
                Some(said) => shown(words, Some(&RELATION.blank), said),
                None => words.say("answer-none", &[]),
            };
            words.say("answer-pair", &[("label", label(words, &RELATION.blank).into()), ("answer", said.into())])
        }
    });
    let state = by(move |words| words.say("people-state", &[("done", done.into()), ("of", of.into())]));
    let mut inside = vec![
        el("h2", &[], vec![view! { <a href=tasks translate="no" prop:textContent=name></a> }.into_any()]),
        tell("p", &[("translate", "no")], tie),
        tell("p", &[("translate", "no")], state),
    ];
    if !shares.is_empty() {
        let relation = format!("applicant/{id}/{}", RELATION.blank.id);
        let mut rows =
            vec![leave(place_of(&relation), HERE, format!("{HERE}-{relation}"), "", t("people-relation"), Some(name))];
        rows.push(el("dl", &[("class", "review")], shares.iter().map(|share| shared(share, &id)).collect()));
        inside.push(details(t("people-shared"), rows));
    }
    if !stays {
        let (own, other) = (id.clone(), id);
        let part = move || part(desk, &own, name, parted);
        let gone = move || {
            let edits = desk.read(&other, |case| remove(case, &other));
            parted.set(None);
            desk.apply(edits);
            browser::focus("undo");
        };
        inside.push(el("p", &[("class", "acts")], vec![act("people-split", name, part), act("remove", name, gone)]));
    }
    el("li", &[("class", "card")], inside)
}

/// Whose answers count for one group, with a link to change that.
fn shared(share: &(&'static str, Blank, Option<Shown>), id: &str) -> AnyView {
    let (group, blank, said) = share.clone();
    let path = format!("applicant/{id}/{group}");
    let called = by(move |words| label(words, &blank));
    let value = by(move |words| match &said {
        Some(said) => shown(words, Some(&blank), said),
        None => words.say("answer-none", &[]),
    });
    let change = leave(place_of(&path), HERE, format!("{HERE}-{path}"), "", t("change"), Some(called));
    row(called, value, false, Vec::new(), Some((false, change)))
}

/// Something that can be done; who hears the button hears for whom.
fn act(id: &'static str, name: Text, act: impl Fn() + 'static) -> AnyView {
    let unseen = by(move |_| format!(" {}", name.get()));
    view! {
        <button type="button" on:click=move |_| act()>
            <span prop:textContent=t(id)></span>
            <span class="unseen" prop:textContent=unseen></span>
        </button>
    }
    .into_any()
}

/// Puts a person into a draft of their own, then takes them out of this one: in this order nothing can be lost.
fn part(desk: Desk, whom: &str, name: Text, parted: RwSignal<Option<Gone>>) {
    let Some(Parted { rest, own }) = untrack(|| desk.read(whom, |case| split(case, whom))) else { return };
    let mut draft = desk.draft();
    draft.answers = own;
    let gone = Gone { draft: new_id(), whom: whom.to_owned(), name: name.get_untracked() };
    leptos::task::spawn_local(async move {
        if store::put(&gone.draft, &draft).await.is_err() {
            store::keep_in_memory(&gone.draft, draft, None);
        }
        let edits = desk.answers.with_untracked(|answers| answers.edits_to(&rest));
        desk.apply(edits);
        parted.set(Some(gone));
        browser::focus("told");
    });
}
