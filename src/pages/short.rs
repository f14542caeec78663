//! One question answered before anything is begun. What is typed is on the page alone, until the person makes an application
//! of it.

use std::cell::RefCell;

use ::words::{Words, clause, finding as sentence, money, notice, shown};
use domain::assess::{Finding, assess};
use domain::documents::{Needed, needed};
use domain::facts::is_yes;
use domain::facts::payment::fee_due;
use domain::facts::travel::{ANY_TRIPS, TRIPS, days_of, situation_asked, travel};
use domain::read::{Count, Reads};
use domain::sheet::{Filled, Line, fill_row, line};
use domain::short::{Answered, MOST_PEOPLE, SHORT, Short as Question, TRIP, asks, people};
use domain::{Answers as Typed, Blank, Case, Draft, Edition, Shown};
use leptos::prelude::*;
use leptos::tachys::reactive_graph::OwnedView;

use crate::app::{Today, going, link as to_place};
use crate::browser;
use crate::draft::{Applicant, Desk, applicant, desk, first_applicant, new_id, store};
use crate::pages::verdict::{said_line, standing};
use crate::place::{At, Place};
use crate::question::rows::Undo;
use crate::question::travel::{Days, Picture, days_words};
use crate::question::{Asked, field};
use crate::ui::heading::{Head, Heading, HeadingProps};
use crate::ui::piece::{acts, by, details, el, link, p, tell};
use crate::ui::verdict::{differs, document_differs, outcome, remedy, title};
use crate::ui::worded::worded;
use crate::words::{effect, live, t, text, tongue, when};

thread_local! {
    /// What was typed on these pages during this visit: it goes from one question to the next, and with the window.
    static TYPED: RefCell<Option<Typed>> = const { RefCell::new(None) };
}

/// The questions.
#[component]
pub fn Answers() -> impl IntoView {
    worded(|| {
        vec![
            view! { <Head id="short-title"/> }.into_any(),
            tell("p", &[("class", "lead")], t("short-lead")),
            list(None),
            el("p", &[("class", "notice")], vec![tell("span", &[], t("short-memory"))]),
        ]
        .into_any()
    })
}

/// The questions but one, each a link.
fn list(but: Option<&'static str>) -> AnyView {
    let item = |short: &'static Question| {
        let to = to_place(Place::Short(short.id));
        let mut inside = vec![link(&[], to, t(format!("short-{}", short.id)), None)];
        if but.is_none() {
            inside.push(el("p", &[("class", "hint")], vec![tell("span", &[], t(format!("short-{}.lead", short.id)))]));
        }
        el("li", &[], inside)
    };
    let shown = SHORT.iter().filter(|short| Some(short.id) != but);
    el("ul", &[("class", "links")], shown.map(item).collect())
}

/// One of them.
#[component]
pub fn Short(id: &'static str) -> impl IntoView {
    let Some(short) = Question::find(id) else { return ().into_any() };
    let mut draft = Draft::new(Edition::default());
    draft.answers = TYPED.with_borrow_mut(Option::take).unwrap_or_default();
    let owner = first_applicant(&mut draft);
    if let Some(edit) = short.implied(&draft.answers, &owner) {
        // An edit made from what it changes always lands.
        drop(draft.answers.apply(&edit));
    }
    let desk = Desk::aside(draft.answers, expect_context::<Today>().0);
    provide_context(desk);
    provide_context(Applicant(owner));
    provide_context(Asked { asked: RwSignal::new(false) });
    effect(move || TYPED.set(Some(desk.answers.get())));
    worded(move || page(short)).into_any()
}

fn page(short: &'static Question) -> AnyView {
    let id = short.id;
    let people = RwSignal::new(String::new());
    provide_context(Persons(people));
    let asked = match short.answered {
        Answered::Fee => count(people),
        Answered::Days => vec![fields(short), trips()].into_any(),
        Answered::CanApply | Answered::Rules(_) | Answered::Documents => fields(short),
    };
    let answer = match short.answered {
        Answered::CanApply => can_apply(),
        Answered::Rules(_) => findings(short),
        Answered::Days => vec![Days().into_any(), Picture().into_any(), findings(short), situations()].into_any(),
        Answered::Documents => documents(),
        Answered::Fee => fee(),
    };
    vec![
        link(&[("class", "back")], to_place(Place::Answers), t("back"), None),
        Heading(HeadingProps { text: t(format!("short-{id}")), step: Default::default() }).into_any(),
        tell("p", &[("class", "lead")], t(format!("short-{id}.lead"))),
        asked,
        tell("h2", &[], t("short-answer")),
        answer,
        p(t("officer-decides")),
        today(short),
        keep(),
        tell("h2", &[], t("short-others")),
        list(Some(id)),
    ]
    .into_any()
}

/// The same question under the edition that is in force today, where that is another one.
fn today(short: &'static Question) -> AnyView {
    let desk = desk();
    let other = move || Edition::of_day(desk.today.get()).filter(|own| own.id != desk.edition.get_value().id);
    let id = Memo::new(move |_| other().map(|edition| edition.id));
    live(move || {
        let Some(edition) = id.get().and_then(Edition::find) else { return ().into_any() };
        under(edition, move || {
            let says = by(move |words| notice(words, edition, desk.today.get()).unwrap_or_default());
            let said = match short.answered {
                Answered::CanApply => can_apply(),
                Answered::Rules(_) => findings(short),
                Answered::Days => vec![p(t("short-today-days")), findings(short), situations()].into_any(),
                Answered::Documents => documents(),
                Answered::Fee => fee(),
            };
            vec![tell("h2", &[], t("short-today")), p(says), said].into_any()
        })
    })
    .into_any()
}

/// What is drawn reads the same answers by another edition, and says them in its words.
fn under(edition: &'static Edition, draw: impl FnOnce() -> AnyView) -> AnyView {
    let (mut tongue, mut desk) = (tongue(), desk());
    let owner = Owner::current().unwrap_or_default().child();
    let drawn = owner.with(|| {
        tongue.edition = RwSignal::new(edition);
        desk.edition = StoredValue::new(edition);
        provide_context(tongue);
        provide_context(desk);
        draw()
    });
    OwnedView::new_with_owner(drawn, owner).into_any()
}

/// The fields, each once those before it are answered.
fn fields(short: &'static Question) -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let blanks = untrack(|| desk.read(&owner, |case| short.blanks_for(case)));
    let own = StoredValue::new(blanks.clone());
    let lines = Memo::new(move |_| desk.read(&owner, |case| own.with_value(|blanks| filled(blanks, case))));
    // Up to the first that is asked and has nothing in it.
    let reach = Memo::new(move |_| {
        lines.with(|lines| {
            lines.iter().position(|line| line.open == Some(true) && is_empty(line)).unwrap_or(lines.len())
        })
    });
    let each = |(at, blank): (usize, Blank)| {
        let filled = Memo::new(move |_| lines.with(|lines| lines.get(at).cloned()));
        when(move || at <= reach.get(), move || field(blank, filled, None).into_any()).into_any()
    };
    form(blanks.into_iter().enumerate().map(each).collect())
}

fn form(inside: Vec<AnyView>) -> AnyView {
    let stay = |event: web_sys::SubmitEvent| event.prevent_default();
    view! { <form class="question" novalidate on:submit=stay>{inside}</form> }.into_any()
}

fn is_empty(filled: &Filled) -> bool {
    !filled.blank.optional && filled.typed.as_ref().is_none_or(|typed| typed.trim().is_empty())
}

fn filled(blanks: &[Blank], case: &Case) -> Vec<Filled> {
    let one = |blank: &Blank| match line("", asks(blank)?, Some(true), case) {
        Line::Blank(filled) => Some(filled),
        _ => None,
    };
    blanks.iter().filter_map(one).collect()
}

/// The trips, by their dates alone: a list, and one of them open.
fn trips() -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let open = RwSignal::new(None::<String>);
    let any = {
        let owner = owner.clone();
        Memo::new(move |_| desk.read(&owner, |case| is_yes(case, ANY_TRIPS)) == Some(true))
    };
    let rows = {
        let owner = owner.clone();
        Memo::new(move |_| {
            desk.read(&owner, |case| case.rows(&TRIPS).iter().map(|row| row.id.to_owned()).collect::<Vec<_>>())
        })
    };
    let add = {
        let owner = owner.clone();
        move |_| {
            let row = desk.answers.with_untracked(|answers| answers.next_name(&TRIPS.path(&owner), browser::random()));
            desk.set(&format!("{}{}", TRIPS.row_path(&owner, &row), TRIP[0].id), Some(""));
            open.set(Some(row));
            browser::focus("trip");
        }
    };
    when(
        move || any.get(),
        move || {
            let list = live({
                let owner = owner.clone();
                move || rows.get().into_iter().map(|row| trip(row, owner.clone(), open)).collect_view().into_any()
            });
            let editor = live({
                let owner = owner.clone();
                move || match open.get() {
                    Some(row) => edit_trip(row, owner.clone(), open),
                    None => ().into_any(),
                }
            });
            let add = add.clone();
            view! {
                <h2 prop:textContent=t("short-trips")></h2>
                <Undo/>
                <ul class="rows">{list}</ul>
                {editor}
                {when(move || open.get().is_none(), move || {
                    let add = add.clone();
                    view! { <p class="acts"><button type="button" class="plain" id="trip-add" on:click=add prop:textContent=t("trips.add")></button></p> }.into_any()
                })}
            }
            .into_any()
        },
    )
    .into_any()
}

/// One trip in the list.
fn trip(row: String, owner: String, open: RwSignal<Option<String>>) -> AnyView {
    let (desk, tongue) = (desk(), tongue());
    let cells = {
        let (row, owner) = (row.clone(), owner.clone());
        Memo::new(move |_| desk.read(&owner, |case| fill_row(&TRIPS, &row, case).unwrap_or_default()))
    };
    let name = text(move || {
        let words = tongue.words();
        let said = |cell: &Filled| match &cell.shown {
            Some(Shown::NotApplicable) | None => None,
            Some(value) if TRIP.contains(&cell.blank) => Some(match value {
                Shown::Ticked => ::words::label(&words, &cell.blank),
                value => shown(&words, Some(&cell.blank), value),
            }),
            Some(_) => None,
        };
        let dates = cells.with(|cells| cells.iter().filter_map(said).collect::<Vec<_>>());
        if dates.is_empty() { words.say("trips.row", &[]) } else { dates.join("\u{a0}– ") }
    });
    let days = {
        let (row, owner) = (row.clone(), owner.clone());
        Memo::new(move |_| desk.read(&owner, |case| days_of(&case.row(&TRIPS, &row)?)))
    };
    let days = crate::words::maybe(crate::words::sig(move || Some(days_words(&tongue.words(), days.get()?))), |days| {
        view! { <strong translate="no" prop:textContent=days></strong> }.into_any()
    });
    let unseen = text(move || format!(" {}", name.get()));
    let change = {
        let row = row.clone();
        move |_| {
            open.set(Some(row.clone()));
            browser::focus("trip");
        }
    };
    let remove = move |_| {
        let edits = desk.answers.with_untracked(|answers| answers.edits_removing(&TRIPS.row_path(&owner, &row)));
        desk.apply(edits);
        open.set(None);
        browser::focus("undo");
    };
    view! {
        <li>
            <div><b translate="no" prop:textContent=name></b></div>
            {days}
            <p class="acts">
                <button type="button" on:click=change>
                    <span prop:textContent=t("change")></span>
                    <span class="unseen" prop:textContent=unseen></span>
                </button>
                <button type="button" on:click=remove>
                    <span prop:textContent=t("remove")></span>
                    <span class="unseen" prop:textContent=unseen></span>
                </button>
            </p>
        </li>
    }
    .into_any()
}

/// The dates of one trip.
fn edit_trip(row: String, owner: String, open: RwSignal<Option<String>>) -> AnyView {
    let desk = desk();
    let cells = Memo::new(move |_| desk.read(&owner, |case| fill_row(&TRIPS, &row, case).unwrap_or_default()));
    let each = |blank: &Blank| {
        let blank = *blank;
        let filled = Memo::new(move |_| cells.with(|cells| cells.iter().find(|cell| cell.blank == blank).cloned()));
        field(blank, filled, None).into_any()
    };
    let done = move |_| {
        open.set(None);
        browser::focus("trip-add");
    };
    let mut inside = vec![view! { <h3 id="trip" tabindex="-1" prop:textContent=t("trips.row")></h3> }.into_any()];
    inside.extend(TRIP.iter().map(each));
    inside.push(view! { <p class="acts"><button type="button" class="plain" on:click=done prop:textContent=t("row-done")></button></p> }.into_any());
    form(inside)
}

/// How many people, as it is typed.
#[derive(Clone, Copy)]
struct Persons(RwSignal<String>);

/// How many people: each is in the envelope from the next key on.
fn count(typed: RwSignal<String>) -> AnyView {
    let desk = desk();
    typed.set(desk.answers.with_untracked(|answers| answers.names("applicant/").len()).to_string());
    let wrong = Memo::new(move |_| typed.with(|typed| !typed.trim().is_empty() && people_of(typed).is_none()));
    let write = move |event: web_sys::Event| {
        let value = event_target_value(&event);
        if let Some(count) = people_of(&value) {
            let edits = desk.answers.with_untracked(|answers| people(answers, count, browser::random));
            desk.apply(edits);
        }
        typed.set(value);
    };
    let fault = when(
        move || wrong.get(),
        || {
            let said = by(|words| words.say("short-people.fault", &[("most", MOST_PEOPLE.into())]));
            view! { <p class="fault" id="people-fault"><span prop:textContent=said></span></p> }.into_any()
        },
    );
    form(vec![
        view! {
            <div class="ask">
                <label for="people" prop:textContent=t("short-people")></label>
                <p class="hint" id="people-hint" prop:textContent=t("short-people.hint")></p>
                {fault}
                <input
                    class="blank"
                    id="people"
                    size="4"
                    inputmode="numeric"
                    autocomplete="off"
                    translate="no"
                    aria-describedby="people-hint"
                    aria-invalid=crate::words::sig(move || wrong.get().then_some("true"))
                    prop:value=text(move || typed.get())
                    on:input=write
                />
            </div>
        }
        .into_any(),
    ])
}

fn people_of(text: &str) -> Option<u32> {
    let Count(count) = Count::read(text.trim()).ok()?;
    (1..=MOST_PEOPLE).contains(&count).then_some(count)
}

/// What is due, for how many, and where it stands; nothing while the number cannot be read.
fn fee() -> AnyView {
    let (desk, owner, Persons(typed)) = (desk(), applicant(), expect_context());
    let edition = desk.edition.get_value();
    let due = Memo::new(move |_| desk.read(&owner, fee_due));
    let said = by(move |words| {
        if typed.with(|typed| people_of(typed).is_none()) {
            return words.say("short-fee.unknown", &[]);
        }
        let (cents, count) = due.get();
        let args = [
            ("due", money(words.lang(), cents).into()),
            ("each", money(words.lang(), *edition.fee_cents).into()),
            ("count", count.into()),
        ];
        words.say("short-fee", &args)
    });
    let place = edition.fee_cents.clause;
    vec![
        tell("p", &[("class", "lead"), ("translate", "no"), ("role", "status")], said),
        el("p", &[], vec![tell("small", &[], by(move |words| clause(words, &place)))]),
    ]
    .into_any()
}

/// As the page about the screen of a draft says it, without the ways to other pages.
fn can_apply() -> AnyView {
    let (desk, owner) = (desk(), applicant());
    // The others in the envelope were only counted.
    let assessed = Memo::new(move |_| {
        let mut assessed = desk.read(&owner, assess);
        assessed.findings.retain(|finding| finding.applicant.as_ref() == Some(&owner));
        assessed
    });
    let stands = Memo::new(move |_| assessed.with(standing));
    let heading = by(move |words| words.say(&format!("can-apply.{}", stands.get()), &[]));
    let lead = by(move |words| words.say(&format!("can-apply.{}-lead", stands.get()), &[]));
    vec![
        // The answer follows every key: whoever does not see it hears its first words.
        tell("p", &[("class", "lead"), ("role", "status")], heading),
        p(lead),
        findings_in(Memo::new(move |_| assessed.with(|all| all.eligibility().cloned().collect()))),
    ]
    .into_any()
}

fn findings(short: &'static Question) -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let found = Memo::new(move |_| desk.read(&owner, |case| short.findings(case)));
    // What to do about the days is not done here: the page says where.
    let cured = !matches!(short.answered, Answered::Days);
    match short.answered {
        Answered::Rules(_) | Answered::Days => {
            live(move || found.get().into_iter().map(|finding| told(finding, cured)).collect_view().into_any())
                .into_any()
        }
        _ => findings_in(found),
    }
}

/// What stands in the way in full; what is in order as a list; what waits for an answer is asked above.
fn findings_in(found: Memo<Vec<Finding>>) -> AnyView {
    use domain::assess::Verdict::Holds;
    live(move || {
        let (mut page, mut order) = (Vec::new(), Vec::new());
        for finding in found.get() {
            match finding.verdict {
                None => {}
                Some(Holds) => order.push(said_line(&finding)),
                Some(_) => page.push(told(finding, true)),
            }
        }
        if !order.is_empty() {
            page.push(details(t("can-apply-in-order"), vec![el("ul", &[], order)]));
        }
        page.into_any()
    })
    .into_any()
}

/// A finding, with what to do about it or without: the answers behind it are on this very page.
fn told(finding: Finding, cured: bool) -> AnyView {
    let is = finding.verdict.map_or("unknown", |verdict| verdict.id());
    let (place, heading, cure) = (finding.clause, title(&finding), remedy(&finding));
    let differs = differs(&finding);
    let says = by(move |words| sentence(words, &finding));
    let mut inside = vec![
        tell("h3", &[], heading),
        el(
            "p",
            &[],
            vec![
                tell("strong", &[], outcome(if is == "warning" { "closer" } else { is })),
                " ".into_any(),
                tell("span", &[("translate", "no")], says),
            ],
        ),
    ];
    inside.extend(cure.filter(|_| cured));
    inside.extend(differs);
    inside.push(el("p", &[], vec![tell("small", &[], by(move |words| clause(words, &place)))]));
    el("section", &[("class", "verdict"), ("data-is", is)], inside)
}

/// Days abroad may count in some situations: a draft asks about them, where they are many or the law asks for more.
fn situations() -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let away = |case: &Case| travel(case).is_some_and(|travel| travel.away_days() != 0);
    let asked = Memo::new(move |_| desk.read(&owner, |case| away(case) && situation_asked(case) == Some(true)));
    when(move || asked.get(), || el("p", &[("class", "notice")], vec![tell("span", &[], t("short-situations"))]))
        .into_any()
}

/// The documents that are certain, then those that hang on what a draft asks.
fn documents() -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let list = Memo::new_with_compare(
        move |_| {
            desk.read(&owner, |case| {
                let mut list = needed(case);
                list.extend(needed(&Case::new(case.answers, case.edition, case.today)));
                list
            })
        },
        |_, _| true,
    );
    let lead = by(move |words| {
        let count = list.with(|list| list.iter().filter(|one| one.open == Some(true)).count());
        words.say("short-documents", &[("count", count.into())])
    });
    let list = live(move || {
        list.with(|list| {
            let (certain, maybe): (Vec<&Needed>, Vec<&Needed>) = list.iter().partition(|one| one.open == Some(true));
            let others = maybe.len();
            let mut page = vec![el("ul", &[("class", "documents")], certain.into_iter().map(document).collect())];
            if others != 0 {
                let heading = by(move |words| words.say("gather-maybe", &[("count", others.into())]));
                let names =
                    maybe.into_iter().map(|one| tell("li", &[], t(format!("document-{}", one.document.id)))).collect();
                page.push(details(heading, vec![p(t("short-maybe")), el("ul", &[], names)]));
            }
            page.into_any()
        })
    });
    vec![tell("p", &[("class", "lead"), ("translate", "no"), ("role", "status")], lead), list.into_any()].into_any()
}

fn document(needed: &Needed) -> AnyView {
    let (id, place) = (needed.document.id, needed.document.clause);
    let mut badges = vec![tell("span", &[("class", "badge")], t(format!("copy-{}", needed.copy.id())))];
    if let Some(count) = needed.count.filter(|count| *count != 1) {
        let said = by(move |words| words.say("checklist-number", &[("count", count.into())]));
        badges.push(tell("span", &[("class", "badge")], said));
    }
    let why = vec![
        p(t(format!("document-{id}.why"))),
        el("p", &[], vec![tell("small", &[], by(move |words| clause(words, &place)))]),
    ];
    let mut inside = vec![tell("h3", &[], t(format!("document-{id}"))), el("p", &[], badges)];
    inside.extend(document_differs(id));
    inside.push(details(t("checklist-why"), why));
    el("li", &[], inside)
}

/// What was typed becomes a draft, on the device from then on.
fn keep() -> AnyView {
    let (desk, owner, go) = (desk(), applicant(), send_wrapper::SendWrapper::new(going()));
    let keep = move |_| {
        let (go, owner, id) = (go.clone(), owner.clone(), new_id());
        let draft = desk.draft();
        leptos::task::spawn_local(async move {
            // Where nothing can be stored the draft lives in memory; the save state says so.
            if store::put(&id, &draft).await.is_err() {
                store::keep_in_memory(&id, draft, None);
            }
            TYPED.set(None);
            go(Place::Draft(id, owner, At::Tasks));
        });
    };
    vec![
        el("p", &[("class", "notice")], vec![tell("span", &[], t("short-memory"))]),
        acts(vec![
            view! { <button type="button" class="go" on:click=keep prop:textContent=t("short-keep")></button> }
                .into_any(),
        ]),
    ]
    .into_any()
}
