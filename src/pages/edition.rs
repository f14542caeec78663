//! The edition: what it is, when it was followed, the day counted from, what has changed since, every figure with its place.

mod moving;

use ::words::{Arg, Words, clause, date, value};
use domain::editions::Sure;
use domain::editions::figures::Row;
use domain::{Date, Edition};
use leptos::prelude::*;

use crate::address::address;
use crate::app::{TODAY, Today, link};
use crate::browser;
use crate::place::{At, Place};
use crate::ui::day;
use crate::ui::heading::Head;
use crate::ui::piece::{self, acts, back, by, details, el, p, tell, to};
use crate::ui::worded::worded;
use crate::words::{Spoken, live, t, text, tongue, when};

/// The page outside a draft: the edition new drafts are made in, and the others on request.
#[component]
pub fn About() -> impl IntoView {
    let (today, address) = (expect_context::<Today>().0, address());
    let asked = Memo::new(move |_| address.query("of"));
    worded(move || {
        live(move || {
            let edition = asked.get().and_then(|id| Edition::find(&id)).unwrap_or(Edition::default());
            let other = |other: &&'static Edition| {
                let (page, id) = (link(Place::Edition), other.id);
                let to = text(move || format!("{}?of={id}", page.get()));
                el("p", &[], vec![piece::link(&[], to, t(format!("edition-{id}")), None)])
            };
            let others: Vec<AnyView> = others(edition).map(|one| other(&one)).collect();
            vec![
                view! { <Head id="edition-title"/> }.into_any(),
                head(edition, today),
                page(edition, today),
                tell("h2", &[], t("edition-others")),
                others.into_any(),
            ]
            .into_any()
        })
        .into_any()
    })
}

/// The page of a draft: the edition it is read by, what another would change, and the way there and back.
#[component]
pub fn OfDraft() -> impl IntoView {
    let (today, edition) = (expect_context::<Today>().0, tongue().edition);
    vec![
        back(),
        view! { <Head id="edition-title"/> }.into_any(),
        live(move || head(edition.get(), today)).into_any(),
        moving::moving(),
        live(move || page(edition.get(), today)).into_any(),
        acts(vec![to(At::Tasks, "plain", t("to-tasks"))]),
    ]
}

/// Every other edition of the same programme.
fn others(edition: &'static Edition) -> impl Iterator<Item = &'static Edition> {
    let own = move |other: &&'static Edition| other.programme == edition.programme && other.id != edition.id;
    Edition::ALL.iter().copied().filter(own)
}

/// What it is, and whether it holds.
fn head(edition: &'static Edition, today: RwSignal<Date>) -> AnyView {
    let force = by(move |words| {
        let mut args = vec![("from", Arg::from(date(words, edition.from)))];
        match edition.until {
            Some(until) => {
                args.push(("until", date(words, until).into()));
                words.say("edition-force", &args)
            }
            None => words.say("edition-force-open", &args),
        }
    });
    let now = by(move |words| words.say("edition-today", &[("date", date(words, today.get()).into())]));
    let in_force = by(move |words| {
        words.say(if edition.in_force(today.get()) { "edition-today.inside" } else { "edition-today.outside" }, &[])
    });
    view! {
        {tell("p", &[("class", "lead")], t(format!("edition-{}", edition.id)))}
        {p(t(format!("edition-{}.about", edition.id)))}
        {p(force)}
        {tell("p", &[], now)}
        {p(in_force)}
    }
    .into_any()
}

/// The day counted from, what is missing, what has changed, every figure.
fn page(edition: &'static Edition, today: RwSignal<Date>) -> AnyView {
    let certifiers = edition.certifiers.iter().map(|certifier| tell("li", &[], t(format!("certifier.{certifier}"))));
    let certifiers = el("ul", &[], certifiers.collect());
    let kinds = by(move |words| words.say("edition-certifiers", &[("count", edition.certifiers.len().into())]));
    let sources = ["guide", "law", "order"].map(|part| p(t(format!("edition-sources.{part}"))));
    view! {
        {day(today)}
        {lacks(edition)}
        {changes(edition)}
        {p(t("edition-notice.check"))}
        {tell("h2", &[], t("edition-figures"))}
        {p(t("edition-figures.lead"))}
        {figures(edition)}
        {details(kinds, vec![certifiers])}
        {tell("h2", &[], t("edition-sources"))}
        {sources.into_iter().collect::<Vec<_>>()}
    }
    .into_any()
}

/// What is not here of an edition that is here in part.
fn lacks(edition: &'static Edition) -> AnyView {
    if !edition.is_partial() {
        return ().into_any();
    }
    let one = |id: &&'static str| {
        el("div", &[], vec![tell("dt", &[], t(format!("lacks-{id}"))), tell("dd", &[], t(format!("lacks-{id}.about")))])
    };
    let all = el("dl", &[("class", "because")], edition.lacks.iter().map(one).collect());
    vec![tell("h2", &[], t("edition-lacks")), all].into_any()
}

fn changes(edition: &'static Edition) -> AnyView {
    if edition.changed_since.is_empty() {
        return ().into_any();
    }
    let mut all = vec![tell("h2", &[], t("edition-changed"))];
    all.extend(edition.changed_since.iter().map(|changed| self::changed(changed)));
    all.into_any()
}

/// What has changed since: then, and now.
fn changed(id: &'static str) -> AnyView {
    let pair = |part: &str| {
        el(
            "div",
            &[],
            vec![
                tell("dt", &[], t(format!("edition-notice.{part}"))),
                tell("dd", &[], t(format!("changed-{id}.{part}"))),
            ],
        )
    };
    vec![
        tell("h3", &[], t(format!("changed-{id}"))),
        el("dl", &[("class", "because")], vec![pair("then"), pair("now")]),
    ]
    .into_any()
}

/// The day counted from: shown, and changed for this visit.
fn day(today: RwSignal<Date>) -> AnyView {
    let typed = RwSignal::new(browser::iso(today.get_untracked()));
    let wrong: day::Wrong = RwSignal::new(None);
    let done = RwSignal::new(false);
    let take = move |day: Date| {
        let own = day == browser::today();
        browser::remember(TODAY, (!own).then(|| browser::iso(day)).as_deref());
        today.set(day);
        typed.set(browser::iso(day));
        wrong.set(None);
        done.set(true);
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match day::read("today", typed, wrong) {
            Some(day) => take(day),
            None => done.set(false),
        }
    };
    let outcome = by(move |words| match done.get() {
        true => words.say("edition-day.done", &[("date", date(words, today.get()).into())]),
        false => String::new(),
    });
    view! {
        {tell("h2", &[], t("edition-day"))}
        {p(t("edition-day.why"))}
        <form novalidate on:submit=submit>
            {day::ask("today", "edition-day.ask", typed, wrong)}
            <p class="acts">
                <button class="go" type="submit" prop:textContent=t("edition-day.set")></button>
                {when(move || today.get() != browser::today(), move || view! {
                    <button class="plain" type="button" on:click=move |_| take(browser::today()) prop:textContent=t("edition-day.reset")></button>
                }.into_any())}
            </p>
            <p role="status" prop:textContent=outcome></p>
        </form>
    }
    .into_any()
}

/// Every figure, with its place, how sure it is, and what other sources say instead.
fn figures(edition: &'static Edition) -> AnyView {
    let rows: Vec<AnyView> = domain::editions::figures::figures(edition).into_iter().map(row).collect();
    view! {
        <table>
            <thead><tr>
                <th scope="col" prop:textContent=t("edition-figures.figure")></th>
                <th scope="col" prop:textContent=t("edition-figures.value")></th>
                <th scope="col" prop:textContent=t("edition-figures.clause")></th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(row: Row) -> AnyView {
    let Row { id, value: figure, clause: place, sure, others } = row;
    let stands = by(move |words: &Spoken| {
        let mut said = place.map_or_else(String::new, |place| clause(words, &place));
        // What is sure goes without saying.
        if sure != Sure::High {
            said = words.say(
                "edition-figures.sure",
                &[("place", said.into()), ("sure", words.say(&format!("sure.{}", sure.id()), &[]).into())],
            );
        }
        for (other, place) in &others {
            let args = [("value", value(words, other).into()), ("place", clause(words, place).into())];
            said = format!("{said} {}", words.say("edition-figures.other", &args));
        }
        said
    });
    view! {
        <tr>
            <th scope="row" prop:textContent=t(format!("figure-{id}"))></th>
            <td data-head=t("edition-figures.value") translate="no" prop:textContent=by(move |words: &Spoken| value(words, &figure))></td>
            <td data-head=t("edition-figures.clause") prop:textContent=stands></td>
        </tr>
    }
    .into_any()
}
