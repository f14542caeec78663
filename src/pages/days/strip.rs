//! The strip of days: each in its colour and its pattern, with the days worth marking; larger or smaller; and as a table.

use ::words::{Arg, Words, date, number};
use chrono::Datelike;
use domain::Date;
use domain::law::days::Period;
use domain::law::obligation::Span;
use domain::picture::Picture;
use leptos::prelude::*;

use crate::question::travel::{percent, place};
use crate::ui::piece::{acts, by, el, tell};
use crate::words::{live, t, t_with, text, when};

/// How a day can be drawn, and the lines of its pattern on a square of 8; none for a plain one.
const KINDS: [(&str, &str); 8] = [
    ("here", ""),
    ("with-citizen", "M4 0V8"),
    ("employed", "M0 4H8"),
    ("with-employed", "M4 0V8M0 4H8"),
    ("away", "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
    ("unsaid", "M3 3h2v2h-2z"),
    ("after-report", "M0 0L8 8M0 8L8 0"),
    ("ahead", ""),
];

/// So many times larger at most: a month then fills a phone.
const LARGEST: u32 = 32;

/// A span's width; a day is still seen where it is narrower than that.
fn width(range: Period, period: Period) -> String {
    let days = i64::from(period.days()) * 10_000 / i64::from(range.days().max(1));
    percent(days.max(8))
}

fn patterns() -> AnyView {
    let pattern = |(kind, lines): (&'static str, &'static str)| {
        view! {
            <pattern id=format!("day-{kind}") class=format!("day {kind}") width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8"></rect>
                <path d=lines></path>
            </pattern>
        }
    };
    view! { <defs>{KINDS.into_iter().map(pattern).collect_view()}</defs> }.into_any()
}

/// The picture, what its colours mean, and its marks.
pub fn strip(picture: Picture, zoom: RwSignal<u32>) -> AnyView {
    let range = picture.range;
    let drawn: Vec<&'static str> = KINDS
        .iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| picture.spans.iter().any(|span| span.is.drawn() == *kind))
        .collect();
    let (away, counted) = (picture.account.away(), picture.account.counted());
    let said = by(move |words| {
        let args = [
            ("from", date(words, range.first).into()),
            ("to", date(words, range.last).into()),
            ("away", Arg::from(away)),
            ("counted", Arg::from(counted)),
        ];
        words.say("days-picture", &args)
    });
    let rect = |span: &Span| {
        let (kind, period) = (span.is.drawn(), span.period);
        view! { <rect x=place(range, period.first) width=width(range, period) y="24" height="56" fill=format!("url(#day-{kind})")></rect> }
    };
    let tried = |period: &Period| {
        view! { <rect class="tried" x=place(range, period.first) width=width(range, *period) y="20" height="64"></rect> }
    };
    let mark = |(at, mark): (usize, &domain::picture::Mark)| {
        let x = place(range, mark.on);
        view! {
            <g class="mark">
                <line x1=x.clone() x2=x.clone() y1="16" y2="84"></line>
                <text x=x y="12">{at + 1}</text>
            </g>
        }
    };
    let rects = picture.spans.iter().map(rect).collect_view();
    let tries = picture.tried.iter().map(tried).collect_view();
    let marks = picture.marks.iter().enumerate().map(mark).collect_view();
    let scale = live(move || scale(range, zoom.get()));
    let larger = move |_| zoom.update(|zoom| *zoom = (*zoom * 2).min(LARGEST));
    let smaller = move |_| zoom.update(|zoom| *zoom = (*zoom / 2).max(1));
    let size = t_with("days-zoom.size", move || vec![("times", zoom.get().into())]);
    let buttons = view! {
        <p class="acts" data-print="no">
            <button type="button" on:click=larger prop:textContent=t("days-zoom.larger")></button>
            <button type="button" on:click=smaller prop:textContent=t("days-zoom.smaller")></button>
            <span role="status" prop:textContent=size></span>
        </p>
    };
    let key = |kind: &&'static str| {
        let kind = *kind;
        view! {
            <li>
                <svg aria-hidden="true"><rect width="24" height="16" fill=format!("url(#day-{kind})")></rect></svg>
                <span prop:textContent=t(format!("day-{kind}"))></span>
            </li>
        }
    };
    let has_tried = !picture.tried.is_empty();
    let tried_key = has_tried.then(|| {
        view! {
            <li>
                <svg aria-hidden="true"><rect class="tried" x="1" y="1" width="22" height="14"></rect></svg>
                <span prop:textContent=t("days-tried")></span>
            </li>
        }
    });
    let named = |mark: &domain::picture::Mark| {
        let (id, on) = (mark.id, mark.on);
        let said = by(move |words| words.say(&format!("mark-{id}"), &[("on", date(words, on).into())]));
        el("li", &[], vec![tell("span", &[("translate", "no")], said)])
    };
    let marked = el("ol", &[("class", "marks")], picture.marks.iter().map(named).collect());
    view! {
        <figure class="strip case">
            <div class="scroll" tabindex="0" role="region" aria-label=t("days-scroll")>
                <svg role="img" aria-label=said width=text(move || format!("{}%", zoom.get() * 100)) height="112">
                    {patterns()}
                    {rects}
                    <rect class="outline" width="100%" y="24" height="56"></rect>
                    {tries}
                    <g aria-hidden="true">{marks}{scale}</g>
                </svg>
            </div>
            <figcaption>
                {buttons}
                <ul class="key">{drawn.iter().map(key).collect_view()}{tried_key}</ul>
                {marked}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// Years below the strip; months, too, once there is room for them.
fn scale(range: Period, zoom: u32) -> AnyView {
    let step = match zoom {
        0..4 => 12,
        4..8 => 6,
        8..16 => 3,
        _ => 1,
    };
    let first = Date::from_ymd_opt(range.first.year(), 1, 1).unwrap_or(range.first);
    let days = (0..).step_by(step).map_while(|months| first.checked_add_months(chrono::Months::new(months)));
    // What begins at the very end has no room for its name.
    let room = chrono::Days::new(u64::from(range.days() / (40 * zoom)));
    let fits = |day: &Date| range.first <= *day && day.checked_add_days(room).is_some_and(|end| end <= range.last);
    let tick = |day: Date| {
        let x = place(range, day);
        let name = by(move |words| match (day.month(), step) {
            (1, _) => day.year().to_string(),
            (month, _) => words.say(&format!("month.m{month}"), &[]),
        });
        view! {
            <line x1=x.clone() x2=x.clone() y1="80" y2="88"></line>
            <text x=x y="106" prop:textContent=name></text>
        }
    };
    let ticks = days.take_while(|day| *day <= range.last).filter(fits).map(tick).collect_view();
    view! { <g class="years">{ticks}</g> }.into_any()
}

/// So many rows are drawn at once; the rest on demand.
const AT_ONCE: usize = 60;

/// The same as a table: from, to, how many, what they are.
pub fn table(picture: &Picture) -> AnyView {
    let drawn = RwSignal::new(AT_ONCE);
    let spans = StoredValue::new(picture.spans.clone());
    let count = picture.spans.len();
    let rows = live(move || {
        let spans: Vec<Span> = spans.with_value(|spans| spans.iter().take(drawn.get()).copied().collect());
        spans.into_iter().map(row).collect_view().into_any()
    });
    let head = |id: &'static str| tell("th", &[("scope", "col")], t(id));
    let heads = vec![head("days-table.from"), head("days-table.to"), head("days-table.days"), head("days-table.what")];
    let more = when(
        move || drawn.get() < count,
        move || {
            let label = t_with("rows-more", move || vec![("shown", drawn.get().into()), ("count", count.into())]);
            let more = view! { <button type="button" class="plain" on:click=move |_| drawn.update(|drawn| *drawn += 4 * AT_ONCE) prop:textContent=label></button> };
            acts(vec![more.into_any()])
        },
    );
    view! {
        <table aria-labelledby="days-table">
            <thead>{el("tr", &[], heads)}</thead>
            <tbody>{rows}</tbody>
        </table>
        {more}
    }
    .into_any()
}

fn row(span: Span) -> AnyView {
    let Span { period, is, .. } = span;
    let cell = |id: &'static str, said: crate::words::Text| {
        view! { <td data-head=t(id) translate="no" prop:textContent=said></td> }.into_any()
    };
    let day = |day: Date| by(move |words| date(words, day));
    let cells = vec![
        cell("days-table.from", day(period.first)),
        cell("days-table.to", day(period.last)),
        cell("days-table.days", by(move |words| number(words.lang(), period.days().into()))),
        cell("days-table.what", t(format!("day-{}", is.id()))),
    ];
    el("tr", &[], cells)
}
