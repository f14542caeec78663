//! Whose answers are at hand, where several people apply in one envelope, and the way to the others'.

use ::words::Words;
use leptos::prelude::*;

use crate::app::link;
use crate::draft::{Desk, applicant, desk, file};
use crate::place::{At, Place};
use crate::ui::piece::{by as by_words, el, place_of, tell};
use crate::words::{Live, Spoken, live, t};

/// Everyone in the draft, in order: id and name, as far as it is typed.
pub fn people(desk: Desk) -> Vec<(String, Option<String>)> {
    desk.answers.with(|answers| {
        let all = answers.names("applicant/").into_iter();
        all.map(|id| (id.to_owned(), file::person(answers, id))).collect()
    })
}

/// What a person is called: their name, else which of them they are, from 1.
pub fn called(words: &Spoken, name: Option<&String>, at: usize) -> String {
    name.cloned().unwrap_or_else(|| words.say("people-unnamed", &[("at", at.into())]))
}

/// What somebody is called where there are several people; `None` for who applies alone.
pub fn among(desk: Desk, id: &str, words: &Spoken) -> Option<String> {
    let people = people(desk);
    let at = people.iter().position(|(own, _)| own == id).filter(|_| 1 < people.len())?;
    Some(called(words, people[at].1.as_ref(), at + 1))
}

/// The person at hand and links to the same place of the others'; nothing for who applies alone.
pub fn whose(at: At) -> Live {
    let (desk, owner) = (desk(), applicant());
    live(move || {
        let all = people(desk);
        if all.len() < 2 {
            return ().into_any();
        }
        let one = |(index, (id, name)): (usize, (String, Option<String>))| {
            let own = id == owner;
            let said = by_words(move |words| called(words, name.as_ref(), index + 1));
            if own {
                return tell("strong", &[("translate", "no"), ("aria-current", "true")], said);
            }
            let to = link(Place::Draft(desk.id.get_value(), id, at.clone()));
            view! { <a href=to translate="no" prop:textContent=said></a> }.into_any()
        };
        el("p", &[("class", "acts")], all.into_iter().enumerate().map(one).collect())
    })
}

/// Whether what the named key shares is read from the first one's answers.
pub fn is_shared(by: Option<&'static str>) -> Memo<bool> {
    let (desk, owner) = (desk(), applicant());
    Memo::new(move |_| desk.read(&owner, |case| case.has_own(by) == Some(false)))
}

/// Whose answers count here where they are the first one's, and the ways to change them there or to answer for oneself.
pub fn shared(by: &'static str, there: At) -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let draft = desk.id.get_value();
    let Some((first, name)) = people(desk).into_iter().next() else { return ().into_any() };
    let said = by_words(move |words| words.say("same-theirs", &[("name", called(words, name.as_ref(), 1).into())]));
    let theirs = link(Place::Draft(draft, first, there));
    let own = link(place_of(&format!("applicant/{owner}/{by}")));
    view! {
        <div class="notice">
            <p translate="no" prop:textContent=said></p>
            <p class="acts">
                <a href=theirs prop:textContent=t("same-theirs.there")></a>
                <a href=own prop:textContent=t("same-theirs.own")></a>
            </p>
        </div>
    }
    .into_any()
}
