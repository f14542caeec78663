//! How long findings and sheets take with so many trips: `cargo run --profile native --example pace`.
//!
//! Prints one JSON line a size: trips, then microseconds (the median of several runs) for each thing measured.

use std::hint::black_box;
use std::time::Instant;

use domain::assess::assess;
use domain::catalogue::report;
use domain::facts::travel::travel;
use domain::sheet::fill;
use domain::topics::TOPICS;
use domain::{Answers, Case, Date, Draft, Edition};

fn main() {
    for trips in [10, 100, 1_000, 10_000, 100_000] {
        let answers = answers(trips);
        let today = Date::from_ymd_opt(2014, 3, 10).unwrap_or_default();
        let case = Case::new(&answers, Edition::default(), today);
        let own = case.of("a");
        let mut draft = Draft::new(Edition::default());
        draft.answers = answers.clone();
        let json = draft.to_json();
        let runs = if trips < 10_000 { 41 } else { 5 };
        let figures = [
            ("assess", median(runs, || drop(black_box(assess(&case))))),
            ("travel", median(runs, || drop(black_box(travel(&own))))),
            ("sheet", median(runs, || own.edition.forms.iter().for_each(|form| drop(black_box(fill(form, &own)))))),
            (
                "topics",
                median(runs, || {
                    TOPICS.iter().for_each(|topic| {
                        black_box(topic.status(&own));
                    })
                }),
            ),
            ("open", median(runs, || drop(black_box(Draft::open(&json))))),
            ("report", median(runs, || drop(black_box(report(&answers))))),
        ];
        let figures: Vec<String> = figures.iter().map(|(name, micros)| format!("\"{name}\":{micros:.1}")).collect();
        println!("{{\"trips\":{trips},{}}}", figures.join(","));
    }
}

fn median(runs: usize, work: impl Fn()) -> f64 {
    let mut micros: Vec<f64> = (0..runs)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    micros.sort_by(f64::total_cmp);
    micros[runs / 2]
}

/// A renewal with so many trips in five years, overlapping when there are too many to follow one another.
fn answers(trips: u32) -> Answers {
    let mut answers = Answers::default();
    for (id, text) in [
        ("resident", "yes"),
        ("in-canada", "yes"),
        ("purpose", "first"),
        ("born-on", "1980-04-02"),
        ("landed-on", "2008-05-01"),
        ("any-trips", "yes"),
        ("primary-identity", "passport"),
        ("passports", "yes"),
    ] {
        answers.set(format!("applicant/a/{id}"), text);
    }
    let start = Date::from_ymd_opt(2009, 4, 1).unwrap_or_default();
    for trip in 0..trips {
        let left = start + chrono::TimeDelta::days(i64::from(trip) * 1700 / i64::from(trips));
        let row = format!("applicant/a/trips/{trip:06}");
        answers.set(format!("{row}/left-on"), left.to_string());
        answers.set(format!("{row}/back-on"), (left + chrono::TimeDelta::days(3)).to_string());
        answers.set(format!("{row}/place"), "Lyon, France");
        answers.set(format!("{row}/reason"), "family");
        answers.set(format!("{row}/situation"), "with-citizen");
    }
    answers
}
