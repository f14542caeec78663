//! The edition: what it is, when it was followed, the day counted from, what has changed since, every figure with its place.

use ::words::{Arg, Lang, Words, clause, date, money};
use domain::editions::{Address, Clause};
use domain::{Date, Edition};
use leptos::prelude::*;

use crate::app::{TODAY, Today};
use crate::browser;
use crate::ui::day;
use crate::ui::heading::Head;
use crate::ui::piece::{by, details, el, p, tell};
use crate::ui::worded::worded;
use crate::words::{Spoken, Text, t, t_with, text, when};

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let today = expect_context::<Today>().0;
    worded(move || page(Edition::default(), today))
}

fn page(edition: &'static Edition, today: RwSignal<Date>) -> AnyView {
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
    let certifiers = edition.certifiers.iter().map(|certifier| tell("li", &[], t(format!("certifier.{certifier}"))));
    let certifiers = el("ul", &[], certifiers.collect());
    let kinds = by(move |words| words.say("edition-certifiers", &[("count", edition.certifiers.len().into())]));
    let sources = ["guide", "law", "order"].map(|part| p(t(format!("edition-sources.{part}"))));
    view! {
        <Head id="edition-title"/>
        {tell("p", &[("class", "lead")], t(format!("edition-{}", edition.id)))}
        {p(t(format!("edition-{}.about", edition.id)))}
        {p(force)}
        {tell("p", &[], now)}
        {p(in_force)}
        {day(today)}
        {tell("h2", &[], t("edition-changed"))}
        {edition.changed_since.iter().map(|changed| self::changed(changed)).collect::<Vec<_>>()}
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

/// A figure: its id, the id of its value's words and their figures, where it stands.
type Row = (&'static str, &'static str, Vec<(&'static str, Arg)>, Clause);

/// Every figure, with its place.
fn figures(edition: &'static Edition) -> AnyView {
    let (e, photo) = (edition, &edition.photo);
    let (years, last) = *e.citizenship_years;
    let ((width, height), (least, most)) = (*photo.size_mm, *photo.face_mm);
    let rows: Vec<Row> = vec![
        ("section-d", "days", vec![("days", (*e.section_d_from_days).into())], e.section_d_from_days.clause),
        ("residency", "days", vec![("days", (*e.residency_days).into())], e.residency_days.clause),
        ("period", "months", vec![("months", (*e.period_months).into())], e.period_months.clause),
        ("child-age", "years", vec![("years", (*e.child_under_age).into())], e.child_under_age.clause),
        ("common-law", "years", vec![("years", (*e.common_law_after_years).into())], e.common_law_after_years.clause),
        (
            "renewal",
            "months",
            vec![("months", (*e.renewal_returned_from_months).into())],
            e.renewal_returned_from_months.clause,
        ),
        ("child", "years", vec![("years", (*e.child_signs_from_age).into())], e.child_signs_from_age.clause),
        ("adult", "years", vec![("years", (*e.adult_from_age).into())], e.adult_from_age.clause),
        ("citizenship", "of-years", vec![("years", years.into()), ("last", last.into())], e.citizenship_years.clause),
        ("address", "days", vec![("days", (*e.address_within_days).into())], e.address_within_days.clause),
        ("identity", "count", vec![("count", (*e.secondary_identity).into())], e.secondary_identity.clause),
        ("photos", "count", vec![("count", (*photo.count).into())], photo.count.clause),
        ("photo-size", "mm", vec![("width", width.into()), ("height", height.into())], photo.size_mm.clause),
        ("photo-face", "from-to", vec![("least", least.into()), ("most", most.into())], photo.face_mm.clause),
        ("photo-age", "months", vec![("months", (*photo.within_months).into())], photo.within_months.clause),
    ];
    let worded = rows.into_iter().map(|(id, value, args, place)| {
        let value = by(move |words| words.say(&format!("figure-{value}"), &args));
        row(id, value, place)
    });
    let (telephone, tty) = *e.telephones;
    let (opens, closes) = *e.contact_hours;
    let hours = t_with("figure-hours.from-to", move || vec![("opens", opens.into()), ("closes", closes.into())]);
    let lines = |address: Address| {
        by(move |words| {
            let lines = match words.lang() {
                Lang::Fr => address.fr,
                Lang::En => address.en,
            };
            lines.join(", ")
        })
    };
    let own = [
        row("fee", by(move |words: &Spoken| money(words.lang(), *e.fee_cents)), e.fee_cents.clause),
        row(
            "quebec",
            by(move |words: &Spoken| date(words, *e.quebec_certificates_from)),
            e.quebec_certificates_from.clause,
        ),
        row("cards", text(move || e.payment_cards.join(", ")), e.payment_cards.clause),
        row("mail", lines(*e.mail), e.mail.clause),
        row("courier", lines(*e.courier), e.courier.clause),
        row("telephone", text(move || telephone.to_owned()), e.telephones.clause),
        row("tty", text(move || tty.to_owned()), e.telephones.clause),
        row("hours", hours, e.contact_hours.clause),
    ];
    let rows: Vec<AnyView> = worded.chain(own).collect();
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

fn row(id: &'static str, value: Text, place: Clause) -> AnyView {
    view! {
        <tr>
            <th scope="row" prop:textContent=t(format!("figure-{id}"))></th>
            <td data-head=t("edition-figures.value") translate="no" prop:textContent=value></td>
            <td data-head=t("edition-figures.clause") prop:textContent=by(move |words: &Spoken| clause(words, &place))></td>
        </tr>
    }
    .into_any()
}
