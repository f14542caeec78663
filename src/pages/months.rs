//! A history month by month: five years at a glance, and each gap one tap away.

use ::words::{Words, month};
use domain::assess;
use domain::facts::history::{History, history_period};
use domain::law::history::{Accounted, Month, Run, Year, stretches};
use domain::topics::topic;
use leptos::prelude::*;

use crate::app::going_in;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::question::rows::new_row;
use crate::ui::heading::Heading;
use crate::ui::piece::{acts, by, link, to};
use crate::ui::verdict::Verdict;
use crate::ui::whose::{is_shared, shared};
use crate::words::{Spoken, live, t};

/// The page of a table, by the topic and the page that ask for it.
#[component]
pub fn Months(topic_id: String, page_id: String) -> impl IntoView {
    let page = topic(&topic_id).and_then(|topic| topic.pages.iter().find(|page| page.id == page_id));
    let Some((table, history)) =
        page.and_then(|page| page.table()).and_then(|table| Some((table, History::of(table)?)))
    else {
        return crate::pages::missing::Missing().into_any();
    };
    // Whether they are shared is said on another page.
    if let Some(by) = table.shared.filter(|by| is_shared(Some(by)).get_untracked()) {
        let at = At::Page(topic_id.clone(), page_id.clone());
        return view! {
            {link(&[("class", "back")], crate::app::link_in(at), t("back-to-list"), None)}
            <Heading text=t(format!("months-title.{}", table.id))/>
            {shared(by, At::Months(topic_id, page_id))}
        }
        .into_any();
    }
    let (desk, owner, going) = (desk(), applicant(), going_in());
    let months = Memo::new({
        let owner = owner.clone();
        move |_| desk.read(&owner, |case| history.months(case, history_period(case)))
    });
    let findings = Memo::new({
        let owner = owner.clone();
        move |_| desk.read(&owner, assess::on_history)
    });
    let at = At::Page(topic_id.clone(), page_id.clone());
    let fill = StoredValue::new_local(move |gap: (Month, Month)| {
        let row = new_row(desk, &owner, table, Some(gap));
        going(At::Row(topic_id.clone(), page_id.clone(), row));
    });
    let picture = live(move || {
        let months = months.get();
        let gaps = stretches(months.gaps.months);
        let fill = move |gap| fill.with_value(|fill| fill(gap));
        view! {
            <p><span prop:textContent=t(if gaps.is_empty() { "gaps-none" } else { "months-lead" })></span></p>
            {calendar(months.years, &gaps, fill)}
        }
        .into_any()
    });
    let questions =
        live(move || findings.get().into_iter().map(|finding| view! { <Verdict finding/> }).collect_view().into_any());
    view! {
        {link(&[("class", "back")], crate::app::link_in(at.clone()), t("back-to-list"), None)}
        <Heading text=t(format!("months-title.{}", table.id))/>
        {picture}
        {questions}
        {acts(vec![to(at, "go", t("back-to-list"))])}
    }
    .into_any()
}

/// Months, written out: one, or from one to another.
fn months_words(words: &Spoken, (from, to): (Month, Month)) -> String {
    let args = [("from", month(words, from.year, from.month).into()), ("to", month(words, to.year, to.month).into())];
    words.say(if from == to { "gap-month" } else { "gap-months" }, &args)
}

/// The months a history has to account for, at a glance: a year a row, each stretch of a gap a button that fills it.
fn calendar(years: Vec<Year>, gaps: &[(Month, Month)], fill: impl Fn((Month, Month)) + Copy + 'static) -> AnyView {
    let heads = (1..=12).map(|at| {
        let name = t(format!("month.m{at}"));
        let initial = by(move |_| name.get().chars().take(1).flat_map(char::to_uppercase).collect());
        view! { <th scope="col" aria-label=name translate="no" prop:textContent=initial></th> }
    });
    let heads = heads.collect_view();
    let run = |run: Run| {
        let gap = gaps.iter().copied().find(|(first, last)| *first <= run.first && run.last <= *last);
        let period = gap.unwrap_or((run.first, run.last));
        let is = run.is.id();
        let said = by(move |words| {
            let period = months_words(words, period);
            words.say(&format!("months-{is}"), &[("period", period.into())])
        });
        let months = (0..run.months()).map(|_| view! { <i></i> }).collect_view();
        let inside = if run.is == Accounted::Open {
            view! { <button type="button" aria-label=said on:click=move |_| fill(period)>{months}</button> }.into_any()
        } else {
            view! { <span class="unseen" translate="no" prop:textContent=said></span> {months} }.into_any()
        };
        view! { <td colspan=run.months().to_string() data-is=is><div>{inside}</div></td> }
    };
    let year = |year: Year| {
        let before = year.months.first().map_or(0, |told| told.month.month - 1);
        let before = (before != 0).then(|| view! { <td colspan=before.to_string()></td> });
        let number = year.year.to_string();
        view! {
            <tr>
                <th scope="row" translate="no" prop:textContent=number></th>
                {before}
                {year.runs().into_iter().map(run).collect_view()}
            </tr>
        }
    };
    let key = [Accounted::Once, Accounted::Open, Accounted::Twice].map(|is| {
        view! { <li data-is=is.id()><i></i> <span prop:textContent=t(format!("months-key.{}", is.id()))></span></li> }
    });
    view! {
        <table class="months">
            <caption class="unseen" prop:textContent=t("months-title")></caption>
            <thead><tr><td></td>{heads}</tr></thead>
            <tbody>{years.into_iter().map(year).collect_view()}</tbody>
        </table>
        <ul class="key months">{key.collect_view()}</ul>
    }
    .into_any()
}
