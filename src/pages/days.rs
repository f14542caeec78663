//! The picture of the case: five years day by day, what counts and why, another day of examination, trips tried out.

mod strip;

use ::words::{Words, date, figures as figures_of};
use domain::assess::examined;
use domain::documents::evidence;
use domain::facts::send::signing_day;
use domain::facts::travel::{PLACE, TRIPS};
use domain::law::days::{Period, away};
use domain::law::obligation::{Account, Outlook};
use domain::picture::{Block, Picture, Tried, blocks, picture};
use domain::{Date, Fault};
use leptos::prelude::*;

use crate::browser;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::ui::day::{self, Wrong};
use crate::ui::heading::Head;
use crate::ui::piece::{back, by, come_back, details, el, head_of, leave, p, place_of, points, tell, to};
use crate::ui::whose::whose;
use crate::words::{live, t, when};

/// What is moved or tried on this page: nothing of it is kept.
#[derive(Clone, Copy)]
struct Trying {
    /// Another day of examination; `None` for the day of signing.
    on: RwSignal<Option<Date>>,
    /// Trips.
    trips: RwSignal<Vec<Tried>>,
    /// So many times larger than the page is wide.
    zoom: RwSignal<u32>,
}

/// The page.
#[component]
pub fn Days() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let trying = Trying { on: RwSignal::new(None), trips: RwSignal::new(Vec::new()), zoom: RwSignal::new(1) };
    let reader = owner.clone();
    let signing = Memo::new(move |_| desk.read(&reader, signing_day));
    let reader = owner.clone();
    let drawn: Memo<Option<Picture>> = Memo::new(move |_| {
        let on = trying.on.get().unwrap_or(signing.get());
        desk.read(&reader, |case| trying.trips.with(|trips| picture(case, on, trips)))
    });
    let claims = Memo::new(move |_| desk.read(&owner, blocks));
    let whole = live(move || match drawn.get() {
        None => nothing(),
        Some(picture) => vec![
            figures(&picture.account),
            standing(&picture),
            outlook(&picture.outlook, picture.account.on),
            strip::strip(picture, trying.zoom),
        ]
        .into_any(),
    });
    let there = Memo::new(move |_| drawn.with(Option::is_some));
    let more = when(
        move || there.get(),
        move || {
            let claimed = live(move || claimed(claims.get()));
            let table = live(move || drawn.get().map_or_else(|| ().into_any(), |picture| strip::table(&picture)));
            vec![
                tell("h2", &[], t("days-move")),
                p(t("days-move.why")),
                mover(trying, signing, drawn),
                tell("h2", &[], t("days-try")),
                p(t("days-try.why")),
                trier(trying),
                tell("h2", &[], t("days-claims")),
                view! { {claimed} }.into_any(),
                tell("h2", &[("id", "days-table")], t("days-table")),
                view! { {table} }.into_any(),
            ]
            .into_any()
        },
    );
    view! {
        {back()}
        {whose(At::Days)}
        <Head id="days-title"/>
        {come_back()}
        <p class="lead" prop:textContent=t("days-lead")></p>
        {whole}
        {more}
    }
}

/// Nothing to draw yet: what is missing, and the way there.
fn nothing() -> AnyView {
    let page = |topic: &str, page: &str, said: &'static str| {
        el("li", &[], vec![to(At::Page(topic.to_owned(), page.to_owned()), "", t(said))])
    };
    vec![
        p(t("days-nothing")),
        el(
            "ul",
            &[("class", "links")],
            vec![page("residence", "landed-on", "landed-on.label"), page("travel", "trips", "trips.label")],
        ),
    ]
    .into_any()
}

/// A number of days among large figures.
fn meter(is: &'static str, id: &'static str, days: u32) -> AnyView {
    let figure = by(move |words| ::words::number(words.lang(), days.into()));
    let inside = vec![tell("dt", &[], t(id)), tell("dd", &[("translate", "no")], figure)];
    el("div", &[("data-is", is)], inside)
}

fn figures(account: &Account) -> AnyView {
    let (first, last) = (account.period.first, account.period.last);
    let period = by(move |words| {
        words.say("travel-period", &[("from", date(words, first).into()), ("to", date(words, last).into())])
    });
    let mut all = vec![
        meter("away", "travel-away", account.away()),
        meter("here", "travel-here", account.here()),
        meter("here", "days-credited", account.credit()),
        meter("here", "days-counted", account.counted()),
    ];
    if account.is_recent {
        all.push(meter("", "days-ahead", account.ahead()));
    }
    vec![el("p", &[], vec![tell("span", &[("translate", "no")], period)]), el("dl", &[("class", "meter")], all)]
        .into_any()
}

/// Where the person stands on the day of examination, in the words of the rule.
fn standing(picture: &Picture) -> AnyView {
    let account = &picture.account;
    let (unsaid, on) = (account.unsaid(), account.on);
    let (ruling, verdict) = examined(account);
    let (own, shown) = (format!("rule-residency-obligation.{}", ruling.says), ruling.figures);
    // Days of which it is not known whether they count: what is said holds without them.
    let open = account.is_open();
    let sentence = by(move |words| {
        let stands = words.say(&own, &figures_of(words, &shown));
        if open { words.say("days-without", &[("stands", stands.into())]) } else { stands }
    });
    let examined = by(move |words| words.say("days-examined", &[("on", date(words, on).into())]));
    let mut inside = vec![
        el("h2", &[], vec![tell("span", &[("translate", "no")], examined)]),
        el("p", &[], vec![tell("span", &[("translate", "no")], sentence)]),
    ];
    if unsaid != 0 {
        inside.push(p(by(move |words| words.say("days-unsaid", &[("count", unsaid.into())]))));
    }
    if picture.marks.iter().any(|mark| mark.id == "landed") {
        inside.push(el("p", &[], vec![tell("small", &[], t("days-landing-day"))]));
    }
    el("section", &[("class", "verdict"), ("data-is", if open { "unknown" } else { verdict.id() })], inside)
}

fn outlook(outlook: &Outlook, on: Date) -> AnyView {
    let Outlook { met_from, met_until, leaving_until } = *outlook;
    let line = |id: &'static str, day: Option<Date>| {
        let said = by(move |words| {
            let day = day.map_or_else(String::new, |day| date(words, day));
            words.say(id, &[("date", day.into()), ("on", date(words, on).into())])
        });
        el("li", &[], vec![tell("span", &[("translate", "no")], said)])
    };
    let mut lines = match (met_from, met_until) {
        (None, _) => vec![line("days-never", None)],
        (Some(from), until) => {
            let mut lines = if on < from { vec![line("days-met-from", Some(from))] } else { Vec::new() };
            lines.push(line(if until.is_some() { "days-met-until" } else { "days-stays-met" }, until));
            lines
        }
    };
    lines.extend(leaving_until.map(|day| line("days-leaving", Some(day))));
    el("ul", &[], lines)
}

/// Another day of examination. One before landing cannot be.
fn mover(trying: Trying, signing: Memo<Date>, drawn: Memo<Option<Picture>>) -> AnyView {
    let typed = RwSignal::new(browser::iso(untrack(|| signing.get())));
    let wrong: Wrong = RwSignal::new(None);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(on) = day::read("examined", typed, wrong) else { return };
        let before = trying.on.get_untracked();
        trying.on.set(Some(on));
        if untrack(|| drawn.with(Option::is_none)) {
            trying.on.set(before);
            wrong.set(Some(Some(Fault::BeforeLanding)));
            browser::focus("examined");
        }
    };
    let reset = move |_| {
        trying.on.set(None);
        typed.set(browser::iso(signing.get_untracked()));
        wrong.set(None);
        browser::focus("examined");
    };
    view! {
        <form novalidate data-print="no" on:submit=submit>
            {day::ask("examined", "days-move.ask", typed, wrong)}
            <p class="acts">
                <button class="plain" type="submit" prop:textContent=t("days-move.set")></button>
                {when(move || trying.on.get().is_some(), move || view! {
                    <button class="plain" type="button" on:click=reset prop:textContent=t("days-move.reset")></button>
                }.into_any())}
            </p>
        </form>
    }
    .into_any()
}

/// What a trip tried out costs: its days away, and where the person stands on the day of return.
fn costs(trips: &[Tried], at: usize) -> Option<AnyView> {
    let (left, back) = *trips.get(at)?;
    let (desk, owner) = (desk(), applicant());
    let on_return = untrack(|| desk.read(&owner, |case| picture(case, back, trips)))?;
    let days = away(left, Some(back)).map_or(0, Period::days);
    let (ruling, verdict) = examined(&on_return.account);
    let own = format!("rule-residency-obligation.{}", ruling.says);
    let said = by(move |words| {
        let stands = words.say(&own, &figures_of(words, &ruling.figures));
        words.say("days-try.cost", &[("days", days.into()), ("stands", stands.into())])
    });
    Some(view! { <p data-is=verdict.id() translate="no" prop:textContent=said></p> }.into_any())
}

/// Trips tried out: added, taken away again, never written down.
fn trier(trying: Trying) -> AnyView {
    let (left, back) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (left_wrong, back_wrong): (Wrong, Wrong) = (RwSignal::new(None), RwSignal::new(None));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let last = day::read("tried-back", back, back_wrong);
        let first = day::read("tried-left", left, left_wrong);
        let (Some(first), Some(last)) = (first, last) else { return };
        if last < first {
            back_wrong.set(Some(Some(Fault::BackBeforeLeaving)));
            return browser::focus("tried-back");
        }
        trying.trips.update(|trips| trips.push((first, last)));
        left.set(String::new());
        back.set(String::new());
        browser::focus("tried");
    };
    let list = live(move || {
        let trips = trying.trips.get();
        let item = |(at, (left, back)): (usize, &Tried)| {
            let (left, back) = (*left, *back);
            let said = by(move |words| {
                words.say("days-try.trip", &[("from", date(words, left).into()), ("to", date(words, back).into())])
            });
            let costs = costs(&trips, at);
            let remove = move |_| {
                trying.trips.update(|trips| {
                    trips.remove(at);
                });
                browser::focus("tried");
            };
            view! {
                <li>
                    <div><b translate="no" prop:textContent=said></b></div>
                    {costs}
                    <p class="acts">
                        <button type="button" on:click=remove>
                            <span prop:textContent=t("remove")></span>
                            <span class="unseen" translate="no" prop:textContent=said></span>
                        </button>
                    </p>
                </li>
            }
            .into_any()
        };
        el("ul", &[("class", "rows")], trips.iter().enumerate().map(item).collect())
    });
    view! {
        <div id="tried" tabindex="-1">{list}</div>
        <form novalidate data-print="no" on:submit=submit>
            {day::ask("tried-left", "days-try.left", left, left_wrong)}
            {day::ask("tried-back", "days-try.back", back, back_wrong)}
            <p class="acts"><button class="plain" type="submit" prop:textContent=t("days-try.add")></button></p>
        </form>
    }
    .into_any()
}

/// Each trip with a claim: what of it counts, why the rest does not, and what proves it.
fn claimed(claims: Vec<Block>) -> AnyView {
    if claims.is_empty() {
        return p(t("days-claims.none"));
    }
    let mut grounds: Vec<domain::law::credit::Ground> = claims.iter().map(|block| block.ground).collect();
    grounds.sort_unstable();
    grounds.dedup();
    let mut all = vec![el("ul", &[("class", "rows")], claims.into_iter().map(claim).collect())];
    for ground in grounds {
        let evidence = evidence(ground);
        let mut inside = vec![tell("h3", &[], t(format!("day-{}", ground.id())))];
        let document = |id: &&'static str| {
            let id = *id;
            let name = tell("span", &[], t(format!("document-{id}")));
            el("li", &[], vec![name, " ".into_any(), tell("small", &[], t("days-proof.required"))])
        };
        inside.push(p(t("days-proof")));
        inside.push(el("ul", &[], evidence.required.iter().map(document).collect()));
        inside.extend(evidence.lists.iter().map(|list| details(head_of(list), vec![points("ul", list)])));
        all.push(el("section", &[], inside));
    }
    all.push(el(
        "p",
        &[("class", "acts")],
        vec![to(At::Gather, "", t("days-proof.gather")), to(At::Print, "", t("days-proof.letter"))],
    ));
    all.into_any()
}

fn claim(block: Block) -> AnyView {
    let (desk, owner) = (desk(), applicant());
    let path = format!("{}place", TRIPS.row_path(&owner, &block.row));
    let row = block.row.clone();
    let name = by(move |words| {
        let place = desk.read(&owner, |case| Some(case.row(&TRIPS, &row)?.get(PLACE)?.0));
        place.unwrap_or_else(|| words.say("trips.row", &[]))
    });
    let Block { left, back, ground, claimed, counted, lacks, .. } = block;
    let dates = by(move |words| {
        let to = back.map_or_else(|| words.say("trips-still-away.label", &[]), |back| date(words, back));
        words.say("days-try.trip", &[("from", date(words, left).into()), ("to", to.into())])
    });
    let result =
        by(move |words| words.say("days-claims.result", &[("counted", counted.into()), ("claimed", claimed.into())]));
    let lack = |(lack, days): (domain::law::credit::Lack, u32)| {
        let said = by(move |words| {
            let why = words.say(&format!("day-{}", lack.id()), &[]);
            words.say(
                "days-claims.lack",
                &[("days", words.say("days", &[("days", days.into())]).into()), ("why", why.into())],
            )
        });
        el("li", &[], vec![tell("span", &[("translate", "no")], said)])
    };
    let change = leave(place_of(&path), "days", format!("claim-{}", block.row), "", t("change"), Some(name));
    el(
        "li",
        &[],
        vec![
            el(
                "div",
                &[],
                vec![
                    tell("b", &[("translate", "no")], name),
                    tell("span", &[("translate", "no")], dates),
                    tell("span", &[], t(format!("day-{}", ground.id()))),
                ],
            ),
            el("p", &[], vec![tell("strong", &[("translate", "no")], result)]),
            el("ul", &[], lacks.into_iter().map(lack).collect()),
            el("p", &[("class", "acts")], vec![change]),
        ],
    )
}
