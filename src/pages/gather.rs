//! The checklist: each document, why it is asked, what may stand in for it, what the copy must show, and its box to tick.

use ::words::{Words, shown};
use domain::assess::{Verdict, assess};
use domain::documents::points::{CERTIFIED_PARTS, CERTIFYING, OLD_CARD, PHOTO_ENVELOPE, Points};
use domain::documents::{Copy, Document, Needed, needed};
use domain::editions::Filing;
use domain::facts::screen::has_old_card;
use domain::sheet::Line;
use domain::statements::stated;
use domain::topics::{Page, Step, TOPICS, Topic};
use domain::{Blank, Case, Shown};
use leptos::prelude::*;

use crate::draft::store::Trouble;
use crate::draft::store::files::Files;
use crate::draft::{applicant, desk};
use crate::pages::enclose;
use crate::pages::review::{answers_of, row};
use crate::place::{At, Place};
use crate::ui::heading::{Head, HeadProps};
use crate::ui::piece::{
    acts, back, by, come_back, details, el, head_of, leave, of_photos, p, place_of, points, tell, to,
};
use crate::ui::verdict::{answers, document_differs, first, links, verdict};
use crate::ui::whose::whose;
use crate::words::{Text, live, t, text, when};

const HERE: &str = "gather";

/// The files of the draft; `None` until they were looked at.
type Enclosed = RwSignal<Option<Result<Files, Trouble>>>;

/// The page.
#[component]
pub fn Gather() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let list = {
        let owner = owner.clone();
        Memo::new_with_compare(move |_| desk.read(&owner, list), |_, _| true)
    };
    let lead = by(move |words| {
        let count =
            |ready: bool| list.with(|list| list.iter().filter(|one| is_certain(one) && (one.ready || !ready)).count());
        let (done, of) = (count(true), count(false));
        words.say("gather-lead", &[("done", done.into()), ("of", of.into())])
    });
    let open = {
        let owner = owner.clone();
        let open = Memo::new(move |_| desk.read(&owner, open));
        live(move || questions(&open.get()))
    };
    let findings = {
        let owner = owner.clone();
        let found = Memo::new(move |_| desk.read(&owner, |case| of_step(case, Step::Gather)));
        live(move || found.with(|found| found.iter().map(|one| verdict(one, "h2", HERE)).collect_view().into_any()))
    };
    // Ticking a box changes none of the looks: what is drawn, and the focus in it, stay.
    let looks =
        Memo::new(move |_| list.with(|list| list.iter().filter(|one| is_certain(one)).map(look).collect::<Vec<_>>()));
    let enclosed = enclose::follow(desk.id.get_value());
    let drawn = live({
        let owner = owner.clone();
        move || {
            looks.track();
            let list_now = list.get_untracked();
            let one = |needed| document(needed, list, &owner, enclosed);
            list_now.into_iter().filter(is_certain).map(one).collect_view().into_any()
        }
    });
    let documents = view! { <ul class="documents">{drawn}</ul> };
    let old_card = {
        let owner = owner.clone();
        when(
            move || desk.read(&owner, has_old_card) != Some(false),
            || view! { {tell("h2", &[], head_of(&OLD_CARD))} {points("ul", &OLD_CARD)} }.into_any(),
        )
    };
    let statements = {
        let owner = owner.clone();
        let due = Memo::new(move |_| desk.read(&owner, due));
        live(move || statements(&due.get()))
    };
    let photos = live(move || {
        let topic = TOPICS.iter().filter(|topic| topic.id == "photos");
        let rows = desk.read(&owner, |case| topic.flat_map(|topic| answers_of(topic, HERE, case)).collect());
        el("dl", &[("class", "review")], rows)
    });
    let photo = Place::Draft(desk.id.get_value(), applicant(), At::Photo);
    let page = vec![
        back(),
        Head(HeadProps { id: "gather-title" }).into_any(),
        whose(At::Gather).into_any(),
        tell("p", &[("class", "lead"), ("translate", "no")], lead),
        open.into_any(),
        findings.into_any(),
        tell("h2", &[], t("gather-list")),
        p(t("enclose-ready")),
        documents.into_any(),
        live(move || list.with(|list| maybe(list))).into_any(),
        acts(vec![to(At::Print, "plain", t("gather-print"))]),
        statements.into_any(),
        tell("h2", &[], t("document-photos")),
        photos.into_any(),
        acts(vec![leave(photo, HERE, "check-photo".to_owned(), "plain", t("photo-link"), None)]),
        of_photos(),
        // What is filed online travels in no envelope.
        match *desk.edition.get_value().filing {
            Filing::Paper => details(head_of(&PHOTO_ENVELOPE), vec![points("ul", &PHOTO_ENVELOPE)]),
            Filing::Portal => ().into_any(),
        },
        tell("h2", &[], t("gather-copies")),
        live(move || list.with(|list| copies(list))).into_any(),
        old_card.into_any(),
        acts(vec![to(At::Tasks, "go", t("to-tasks"))]),
    ];
    come_back();
    page
}

/// What the applicant at hand is to enclose, then what the envelope holds once.
fn list(case: &Case) -> Vec<Needed> {
    let mut list = needed(case);
    list.extend(needed(&Case::new(case.answers, case.edition, case.today)));
    list
}

fn is_certain(one: &Needed) -> bool {
    one.open == Some(true)
}

/// The statements that are due, by their words, each once.
fn due(case: &Case) -> Vec<&'static str> {
    let mut due: Vec<&'static str> =
        stated(case).iter().filter(|stated| stated.open == Some(true)).map(|stated| stated.statement.words).collect();
    due.dedup();
    due
}

/// What is ready to be printed and signed, and what each is for.
fn statements(due: &[&'static str]) -> AnyView {
    if due.is_empty() {
        return ().into_any();
    }
    let one = |words: &&'static str| {
        let purpose = tell("small", &[], t(format!("statement-{words}.for")));
        el("li", &[], vec![tell("h3", &[], t(format!("statement-{words}"))), el("p", &[], vec![purpose])])
    };
    el(
        "section",
        &[],
        vec![
            tell("h2", &[], t("gather-statements")),
            p(t("gather-statements-text")),
            el("ul", &[("class", "documents")], due.iter().map(one).collect()),
            acts(vec![to(At::Print, "plain", t("gather-statements-print"))]),
        ],
    )
}

/// What is asked of some people, as long as it is not known whether of this one.
fn maybe(list: &[Needed]) -> AnyView {
    let open: Vec<&Needed> = list.iter().filter(|one| !is_certain(one)).collect();
    if open.is_empty() {
        return ().into_any();
    }
    let count = open.len();
    let name = |one: &&Needed| tell("li", &[], t(format!("document-{}", one.document.id)));
    let heading = by(move |words| words.say("gather-maybe", &[("count", count.into())]));
    details(heading, vec![p(t("gather-maybe-text")), el("ul", &[], open.iter().map(name).collect())])
}

/// What an entry looks like, its box aside: it is drawn anew only when this changes, so that focus stays on the box.
fn look(one: &Needed) -> (String, Option<u32>, Option<Shown>, Vec<String>, bool) {
    (one.ready_path.clone(), one.count, one.chosen.clone(), one.waits_for.clone(), one.shared.is_some())
}

/// The findings that rest on answers of a step and that want a second look.
pub fn of_step(case: &Case, step: Step) -> Vec<domain::assess::Finding> {
    let asked = |path: &String| domain::topics::page_of(path).is_some_and(|(topic, _)| topic.step == step);
    let bad = |verdict: Verdict| !matches!(verdict, Verdict::Holds | Verdict::Hint);
    assess(case)
        .findings
        .into_iter()
        .filter(|found| found.is_for(case.applicant))
        .filter(|found| found.about.is_none() && found.verdict.is_some_and(bad) && found.because.iter().any(asked))
        .collect()
}

/// The paths that still want an answer before the list is certain, in the order of the pages.
fn open(case: &Case) -> Vec<String> {
    let of_step: Vec<&'static Topic> = TOPICS.iter().filter(|topic| topic.step == Step::Gather).collect();
    let pages = || of_step.iter().flat_map(|topic| topic.open_pages(case));
    let unfinished = |page: &Page| -> Vec<String> {
        let wants = |line: Line| match line {
            Line::Blank(one) if one.fault.is_some_and(|fault| !fault.is_warning()) => Some(one.path),
            _ => None,
        };
        page.lines(case).into_iter().filter_map(wants).collect()
    };
    let mut open: Vec<String> = pages().flat_map(unfinished).collect();
    let waits = needed(case).into_iter().flat_map(|one| one.waits_for);
    for path in waits {
        if !open.contains(&path) {
            open.push(path);
        }
    }
    open
}

/// Questions that decide the list come first: one by one, or each by its link.
fn questions(open: &[String]) -> AnyView {
    if open.is_empty() {
        return ().into_any();
    }
    el(
        "section",
        &[("class", "verdict"), ("data-is", "hint")],
        vec![tell("h2", &[], t("gather-open")), p(t("gather-open-text")), first(open), links(open, HERE, "open")],
    )
}

/// One document.
fn document(needed: Needed, list: Memo<Vec<Needed>>, owner: &str, enclosed: Enclosed) -> AnyView {
    let document = needed.document;
    let id = document.id;
    let name = t(format!("document-{id}"));
    let say = move |attribute: &str| t(format!("document-{id}.{attribute}"));
    let path = needed.ready_path.clone();
    let ready = {
        let path = path.clone();
        Memo::new(move |_| list.with(|list| list.iter().any(|one| one.ready && one.ready_path == path)))
    };
    let count = needed.count;
    let many = by(move |words| match count {
        Some(count) => words.say("checklist-number", &[("count", count.into())]),
        None => words.say("checklist-all", &[]),
    });
    let state = by(move |words| words.say(if ready.get() { "checklist-ready" } else { "checklist-todo" }, &[]));
    let is = text(move || (if ready.get() { "done" } else { "todo" }).to_owned());
    let state = view! { <span class="state" data-is=is prop:textContent=state></span> };
    let mut inside = vec![
        tell("h3", &[], name),
        el(
            "p",
            &[],
            vec![
                tell("span", &[("class", "badge")], t(format!("copy-{}", needed.copy.id()))),
                if count == Some(1) { ().into_any() } else { tell("span", &[("class", "badge")], many) },
                state.into_any(),
            ],
        ),
    ];
    if !needed.waits_for.is_empty() {
        inside.push(p(t("checklist-waits")));
        inside.push(links(&needed.waits_for, HERE, id));
    }
    if let (Some(blank), Some(value)) = (document.chosen, needed.chosen.clone()) {
        inside.push(chosen(blank, value, &needed));
    }
    if let Some(option) = needed.option() {
        inside.push(p(say(&format!("if-{option}"))));
    }
    if needed.shared.is_some() {
        inside.push(p(say("shared")));
    }
    inside.extend(document_differs(id));
    if !document.points.is_empty() {
        inside.push(p(say("must-show")));
        let point = |point: &&'static str| tell("li", &[], say(point));
        inside.push(el("ul", &[], document.points.iter().map(point).collect()));
    }
    let place = document.clause;
    let mut why = vec![p(say("why"))];
    if document.instead {
        why.push(p(say("instead")));
    }
    // The alternative chosen is said above.
    let above = document.chosen.and_then(|blank| blank.path(needed.applicant.as_deref(), None));
    let decided: Vec<String> = needed.because.iter().filter(|path| Some(*path) != above.as_ref()).cloned().collect();
    let behind = answers(&decided, HERE, &format!("because-{id}"));
    if !behind.is_empty() {
        why.push(p(t("finding-answers")));
        why.push(el("ul", &[("class", "because"), ("role", "list")], behind));
    }
    why.push(el("p", &[], vec![tell("small", &[], by(move |words| ::words::clause(words, &place)))]));
    inside.push(details(t(if document.instead { "checklist-why-instead" } else { "checklist-why" }), why));
    if needed.shared.is_none() {
        inside.push(files(needed.document, owner, name, enclosed));
        inside.push(tick(path, ready, name));
    }
    el("li", &[], inside)
}

/// The files kept of a document, counted, and the way to them. They tick no box: it speaks of the paper.
fn files(document: &'static Document, owner: &str, name: Text, enclosed: Enclosed) -> AnyView {
    let shows = enclose::place_of(document, owner);
    let count = Memo::new(move |_| {
        enclosed.with(|files| match files {
            Some(Ok(files)) => {
                files.of(&shows).fold((0, 0), |(count, pages), file| (count + 1, pages + file.pages.unwrap_or(1)))
            }
            _ => (0, 0),
        })
    });
    let told = live(move || match count.get() {
        (0, _) => ().into_any(),
        (count, pages) => {
            let said = by(move |words| {
                let of_pages = words.say("enclose-pages", &[("count", pages.into())]);
                words.say("enclose-count", &[("count", count.into()), ("pages", of_pages.into())])
            });
            el("p", &[("class", "enclosed"), ("translate", "no")], vec![tell("span", &[], said)])
        }
    });
    let said = by(move |words| words.say(if count.get().0 == 0 { "enclose-link" } else { "enclose-link.more" }, &[]));
    let place = Place::Draft(desk().id.get_value(), owner.to_owned(), At::Enclose(document.id.to_owned()));
    let link = leave(place, HERE, format!("enclose-{}", document.id), "", said, Some(name));
    el("div", &[], vec![told.into_any(), acts(vec![link])])
}

/// The alternative chosen, with a link to choose another.
fn chosen(blank: Blank, value: Shown, needed: &Needed) -> AnyView {
    let path = blank.path(needed.applicant.as_deref(), None).unwrap_or_default();
    let name = by(move |words| ::words::label(words, &blank));
    let says = by(move |words| shown(words, Some(&blank), &value));
    let mark = format!("chosen-{}", needed.document.id);
    let change = leave(place_of(&path), HERE, mark, "", t("change"), Some(name));
    el("dl", &[("class", "review")], vec![row(name, says, false, Vec::new(), Some((false, change)))])
}

/// The box that says the document is ready: kept at once, like everything typed.
fn tick(path: String, ready: Memo<bool>, name: Text) -> AnyView {
    let desk = desk();
    let id = format!("tick-{path}");
    let turn = move |event| desk.set(&path, Some(if event_target_checked(&event) { "yes" } else { "" }));
    view! {
        <label class="choice">
            <input type="checkbox" id=id prop:checked=ready on:change=turn/>
            <span>
                <span prop:textContent=t("checklist-tick")></span>
                <span class="unseen" prop:textContent=text(move || format!(" {}", name.get()))></span>
            </span>
        </label>
    }
    .into_any()
}

/// The kinds of copy on the list, in plain words; how a certified copy is made when one is.
fn copies(list: &[Needed]) -> AnyView {
    let kinds = Copy::ALL.iter().filter(|kind| list.iter().any(|one| one.copy == **kind));
    let kind = |kind: &Copy| {
        el(
            "div",
            &[],
            vec![
                tell("dt", &[], t(format!("copy-{}", kind.id()))),
                el("dd", &[], vec![tell("span", &[], t(format!("copy-{}.hint", kind.id())))]),
            ],
        )
    };
    let mut page = vec![el("dl", &[("class", "because")], kinds.map(kind).collect())];
    if list.iter().any(|one| one.copy == Copy::CertifiedCopy) {
        let certifiers = desk().edition.get_value().certifiers.value;
        let who = |id: &&'static str| tell("li", &[], t(format!("certifier.{id}")));
        let titled = |list: &'static Points| details(head_of(list), vec![points("ul", list)]);
        page.push(titled(&CERTIFYING));
        page.push(titled(&CERTIFIED_PARTS));
        page.push(details(t("gather-certifiers"), vec![el("ul", &[], certifiers.iter().map(who).collect())]));
    }
    page.into_any()
}
