//! One draft of the list.

use ::words::{Words, date, option};
use domain::facts::DRAFT_NAME;
use domain::facts::screen::PURPOSE;
use domain::topics::{Status, TOPICS};
use domain::{Answers, Case, Draft};
use leptos::prelude::*;

use super::{Doing, List, Standing, Told, Undo, edition_of, export, follow_too, place_with_files, remove, write};
use crate::app::{Today, link};
use crate::browser;
use crate::draft::store::{self, Found, Stored};
use crate::draft::{back, file, new_id};
use crate::place::{At, Place};
use crate::ui::piece::by;
use crate::words::{Live, Text, live, t, text, tongue};

/// What a draft is called, in the page's language while it has no name of its own.
pub fn called(answers: &Answers) -> Text {
    let name = file::name(answers);
    by(move |words| name.clone().unwrap_or_else(|| words.say("draft-unnamed", &[])))
}

/// A draft.
pub fn card(list: List, stored: Stored) -> AnyView {
    let name = called(&stored.draft.answers);
    let about = about(&stored);
    let Stored { id, draft, .. } = stored;
    let tasks = match draft.answers.names("applicant/").first() {
        Some(first) => Place::Draft(id.clone(), (*first).to_owned(), At::Tasks),
        None => Place::Drafts,
    };
    let duplicate = {
        let (draft, tongue, from) = (draft.clone(), tongue(), id.clone());
        move || {
            let (mut copy, id, from) = (draft.clone(), new_id(), from.clone());
            let title = tongue.words().say("draft-copy", &[("name", name.get_untracked().into())]);
            copy.answers.set(DRAFT_NAME.blank.id, title.clone());
            let told = Told::new("duplicated", title, Undo::Remove(id.clone()));
            list.act(async move { place_with_files(&id, copy, &from).await }, told);
        }
    };
    let delete = {
        let (id, draft) = (id.clone(), draft.clone());
        move || {
            let id = id.clone();
            let undo = Undo::Put(id.clone(), Box::new(draft.clone()), Vec::new());
            list.act(async move { remove(&id).await }, Told::new("deleted", name.get_untracked(), undo));
        }
    };
    let standing = standing(list, id.clone(), name);
    let acts = [
        act("draft-rename", name, open(list, &id, Doing::Rename)),
        act("draft-duplicate", name, duplicate),
        act("export", name, open(list, &id, Doing::Export)),
        act("draft-delete", name, delete),
    ];
    let panel = panel(list, id.clone(), move |doing| match doing {
        Doing::Rename => rename(list, id.clone(), draft.clone()),
        Doing::Export => {
            let draft = draft.clone();
            export::export(id.clone(), move || draft.clone())
        }
    });
    view! {
        <li class="card">
            <h2><a href=link(tasks) translate="no" prop:textContent=name></a></h2>
            {about}
            {standing}
            <p class="acts">{acts}</p>
            {panel}
        </li>
    }
    .into_any()
}

/// How it stands with the account.
fn standing(list: List, id: String, name: Text) -> Live {
    live(move || {
        let said = match list.stands.with(|stands| stands.get(&id).copied()) {
            None => return ().into_any(),
            Some(Standing::There) => "draft-there",
            Some(Standing::Partly) => "draft-partly",
            Some(Standing::Here) => "draft-here",
        };
        let id = id.clone();
        let follow = move || {
            let id = id.clone();
            list.act(async move { follow_too(&id).await }, Told::new("follows", name.get_untracked(), None));
        };
        view! {
            <p prop:textContent=t(said)></p>
            {(said == "draft-here").then(|| view! { <p class="acts">{act("draft-follow", name, follow)}</p> })}
        }
        .into_any()
    })
}

/// What was set aside because it cannot be read.
pub fn damaged(list: List, found: Found) -> AnyView {
    let salvaged = found.salvage();
    let name = called(&salvaged.answers);
    let restore = {
        let (salvaged, from) = (salvaged.clone(), found.id.clone());
        move || {
            let (draft, id, from) = (salvaged.clone(), new_id(), from.clone());
            let told = Told::new("restored", name.get_untracked(), Undo::Remove(id.clone()));
            list.act(async move { place_with_files(&id, draft, &from).await }, told);
        }
    };
    let delete = {
        let found = found.clone();
        move || {
            let id = found.id.clone();
            let told = Told::new("deleted", name.get_untracked(), Undo::SetAside(found.clone()));
            list.act(async move { store::set_found(&id, None).await }, told);
        }
    };
    let acts = [
        act("damaged-restore", name, restore),
        act("export", name, open(list, &found.id, Doing::Export)),
        act("damaged-delete", name, delete),
    ];
    let panel = panel(list, found.id.clone(), move |_| {
        let salvaged = salvaged.clone();
        export::export(found.id.clone(), move || salvaged.clone())
    });
    view! {
        <li class="card">
            <h2 translate="no" prop:textContent=name></h2>
            <p class="acts">{acts}</p>
            {panel}
        </li>
    }
    .into_any()
}

/// Something that can be done to a draft; who hears the button hears the draft's name, too.
fn act(id: &'static str, name: Text, act: impl Fn() + 'static) -> AnyView {
    view! {
        <button on:click=move |_| act()>
            <span prop:textContent=t(id)></span>
            <span class="unseen" prop:textContent=text(move || format!(" {}", name.get()))></span>
        </button>
    }
    .into_any()
}

/// Opens a part of a card, or closes it.
fn open(list: List, id: &str, what: Doing) -> impl Fn() + 'static {
    let this = Some((id.to_owned(), what));
    move || {
        let open = list.doing.get_untracked() != this;
        list.doing.set(this.clone().filter(|_| open));
        if open {
            browser::focus("panel");
        }
    }
}

/// The part of a card that is open.
fn panel(list: List, id: String, draw: impl Fn(Doing) -> AnyView + Send + 'static) -> Live {
    let here = Memo::new(move |_| list.doing.get().filter(|(of, _)| *of == id).map(|(_, what)| what));
    live(move || match here.get() {
        Some(what) => view! { <div id="panel" tabindex="-1">{draw(what)}</div> }.into_any(),
        None => ().into_any(),
    })
}

/// Asks the draft's name.
fn rename(list: List, id: String, draft: Draft) -> AnyView {
    let path = DRAFT_NAME.blank.id;
    let value = RwSignal::new(draft.answers.text(path).unwrap_or_default().to_owned());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let name = value.get_untracked();
        let edits = vec![draft.answers.edit(path, Some(name.trim()))];
        let id = id.clone();
        let told = Told::new("renamed", name, Undo::Write(id.clone(), back(edits.clone())));
        list.act(async move { write(&id, &edits).await }, told);
    };
    view! {
        <form novalidate on:submit=save>
            <div class="ask">
                <label for="draft-name" prop:textContent=t("draft-rename.ask")></label>
                <p class="hint" id="draft-name-hint" prop:textContent=t("draft-rename.hint")></p>
                <input
                    class="blank"
                    id="draft-name"
                    autocomplete="off"
                    translate="no"
                    enterkeyhint="done"
                    aria-describedby="draft-name-hint"
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </div>
            <p class="acts">
                <button class="go" type="submit" prop:textContent=t("draft-rename.save")></button>
                <button class="plain" type="button" on:click=move |_| list.doing.set(None) prop:textContent=t("draft-rename.leave")></button>
            </p>
        </form>
    }
    .into_any()
}

/// What it is for, how far it is, when it was changed.
fn about(stored: &Stored) -> AnyView {
    let today = expect_context::<Today>().0.get_untracked();
    let answers = &stored.draft.answers;
    let case = Case::new(answers, edition_of(&stored.draft), today);
    let applicants = case.applicants();
    let purpose = applicants.iter().find_map(|applicant| case.of(applicant).get(PURPOSE)).map(|purpose| purpose.id());
    let tasks: Vec<Status> = applicants
        .iter()
        .flat_map(|applicant| TOPICS.iter().map(|topic| topic.status(&case.of(applicant))))
        .filter(|status| *status != Status::NotNeeded)
        .collect();
    let (done, of) = (tasks.iter().filter(|status| **status == Status::Done).count(), tasks.len());
    let (day, (hours, minutes)) = (browser::date_of(stored.changed), browser::time_of(stored.changed));
    let state = by(move |words| {
        let purpose = purpose
            .map(|purpose| option(words, &PURPOSE.blank, purpose))
            .unwrap_or_else(|| words.say("draft-purpose", &[]));
        words.say("draft-state", &[("purpose", purpose.into()), ("done", done.into()), ("of", of.into())])
    });
    let kept = store::in_memory(&stored.id).is_some();
    let changed = by(move |words| match kept {
        true => words.say("draft-unsaved", &[]),
        false => {
            let args = [
                ("date", date(words, day).into()),
                ("hours", hours.to_string().into()),
                ("minutes", format!("{minutes:02}").into()),
            ];
            words.say("draft-changed", &args)
        }
    });
    view! {
        <p translate="no" prop:textContent=state></p>
        <p translate="no" prop:textContent=changed></p>
    }
    .into_any()
}
