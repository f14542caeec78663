//! Under the trips: days away and in Canada, what the form and the law say, and five years at a glance.

use ::words::{Arg, Words, date, number};
use chrono::Datelike;
use domain::facts::travel::{Travel, period, travel};
use domain::law::days::Period;
use domain::{Date, assess};
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::ui::verdict::Verdict;
use crate::words::{live, t, text, tongue};

fn travelled() -> Memo<Option<Travel>> {
    let (desk, owner) = (desk(), applicant());
    Memo::new(move |_| desk.read(&owner, travel))
}

/// How many days a trip counts: of how many, where not all of them do.
pub fn days_words(words: &dyn Words, (days, whole): (u32, u32)) -> String {
    let id = if days == whole { "days" } else { "days-of" };
    words.say(id, &[("days", days.into()), ("whole", whole.into())])
}

/// The days as large figures.
#[component]
pub fn Days() -> impl IntoView {
    let tongue = tongue();
    let travel = travelled();
    let (desk, owner) = (desk(), applicant());
    let landed = Memo::new(move |_| desk.read(&owner, |case| period(case).is_some()));
    let figure = move |count: u32| number(tongue.lang.get(), count.into());
    let counted_from = move |period: Period| {
        let words = tongue.words();
        let args = [("from", date(&words, period.first).into()), ("to", date(&words, period.last).into())];
        words.say("travel-period", &args)
    };
    live(move || match travel.get() {
        None if landed.get() => ().into_any(),
        None => view! { <p class="notice"><span prop:textContent=t("travel-no-landing")></span></p> }.into_any(),
        Some(travel) => {
            let (away, here, counted) = (travel.away_days(), travel.here_days(), travel.period);
            let unread = travel.unread;
            view! {
                <p><span translate="no" prop:textContent=text(move || counted_from(counted))></span></p>
                <dl class="meter">
                    <div data-is="away">
                        <dt prop:textContent=t("travel-away")></dt>
                        <dd translate="no" prop:textContent=text(move || figure(away))></dd>
                    </div>
                    <div data-is="here">
                        <dt prop:textContent=t("travel-here")></dt>
                        <dd translate="no" prop:textContent=text(move || figure(here))></dd>
                    </div>
                </dl>
                {(unread != 0).then(|| view! {
                    <p class="notice" data-is="warn">
                        <span prop:textContent=text(move || tongue.words().say("travel-unread", &[("count", Arg::from(unread))]))></span>
                    </p>
                })}
            }
            .into_any()
        }
    })
}

/// What the days mean: for the form, and for the law.
#[component]
pub fn Meaning() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let findings = Memo::new(move |_| desk.read(&owner, assess::on_days_away));
    live(move || findings.get().into_iter().map(|finding| view! { <Verdict finding/> }).collect_view().into_any())
}

/// Where a day lies in a period, in percent with two digits.
pub fn place(period: Period, day: Date) -> String {
    let hundredths = (day - period.first).num_days() * 10_000 / i64::from(period.days().max(1));
    percent(hundredths)
}

/// Hundredths of a percent, for a drawing.
pub fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// Five years as a strip: Canada in one colour, absences hatched, years below. Said in one sentence to a screen reader.
#[component]
pub fn Picture() -> impl IntoView {
    let tongue = tongue();
    let travel = travelled();
    live(move || {
        let Some(travel) = travel.get() else { return ().into_any() };
        let period = travel.period;
        let length = i64::from(period.days().max(1));
        let rects = travel
            .absences
            .iter()
            .map(|away| {
                // A short trip is still seen: never thinner than 0.3 %.
                let width = (i64::from(away.days()) * 10_000 / length).max(30);
                view! { <rect class="away" x=place(period, away.first) width=percent(width) height="48" fill="url(#hatch)"></rect> }
            })
            .collect_view();
        let years = (period.first.year() + 1..=period.last.year())
            .filter_map(|year| Date::from_ymd_opt(year, 1, 1))
            // A year that begins at the very end has no room for its number.
            .filter(|first| {
                period.first <= *first && *first <= period.last - chrono::Days::new(u64::from(period.days() / 40))
            })
            .map(|first| {
                let x = place(period, first);
                view! {
                    <line x1=x.clone() x2=x.clone() y1="48" y2="56"></line>
                    <text x=x y="74">{first.year()}</text>
                }
            })
            .collect_view();
        let (days, trips) = (travel.away_days(), travel.absences.len());
        let said = text(move || {
            let words = tongue.words();
            let args = [
                ("from", date(&words, period.first).into()),
                ("to", date(&words, period.last).into()),
                ("days", Arg::from(days)),
                ("trips", Arg::from(trips)),
            ];
            words.say("travel-picture", &args)
        });
        view! {
            <figure class="strip">
                <svg role="img" aria-label=said>
                    <defs>
                        <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <rect class="ground" width="8" height="8"></rect>
                            <path class="hatch" d="M4 0V8"></path>
                        </pattern>
                    </defs>
                    <rect class="here" width="100%" height="48"></rect>
                    {rects}
                    <g class="years" aria-hidden="true">{years}</g>
                </svg>
                <figcaption>
                    <ul class="key">
                        <li>
                            <svg aria-hidden="true"><rect class="here" width="24" height="16"></rect></svg>
                            <span prop:textContent=t("key-here")></span>
                        </li>
                        <li>
                            <svg aria-hidden="true"><rect class="away" width="24" height="16" fill="url(#hatch)"></rect></svg>
                            <span prop:textContent=t("key-away")></span>
                        </li>
                    </ul>
                </figcaption>
            </figure>
        }
        .into_any()
    })
}
