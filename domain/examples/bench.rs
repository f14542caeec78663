//! How long findings and sheets take with so many trips, beside a fixed yardstick of the same run: sorting a million numbers.
//! `cargo xtask bench` runs it, or `cargo run --profile native --package domain --example bench`.
//!
//! Prints one line a size: milliseconds, then each as a part of the yardstick, then how assessing grows. Each figure is the
//! least of several runs: whatever else the machine does only adds to it.

use std::hint::black_box;
use std::time::Instant;

use domain::assess::assess;
use domain::catalogue::report;
use domain::facts::travel::travel;
use domain::sheet::fill;
use domain::topics::TOPICS;
use domain::{Answers, Case, Date, Draft, Edition};

const SIZES: [u32; 5] = [10, 100, 1_000, 10_000, 100_000];
const MEASURES: [&str; 6] = ["assess", "sheets", "travel", "topics", "open file", "report"];

fn main() {
    let mut yards: Vec<f64> = Vec::new();
    let mut table: Vec<(u32, [f64; 6])> = Vec::new();
    for trips in SIZES {
        // Beside every size, so that what else the machine does then weighs on both.
        yards.extend((0..3).map(|_| yardstick()));
        table.push((trips, measure(trips)));
    }
    let yard = yards.iter().copied().fold(f64::INFINITY, f64::min);
    println!("Natively, ms. Yardstick: sorting 1,000,000 u64 takes {yard:.1} ms.");
    let names: String = MEASURES.iter().map(|name| format!("{name:>12}")).collect();
    println!("{:>8}{names}", "trips");
    for (trips, figures) in &table {
        let figures: String = figures.iter().map(|ms| format!("{ms:>12.3}")).collect();
        println!("{trips:>8}{figures}");
    }
    println!(
        "As a part of the yardstick; last, nanoseconds of assessing by n log2 n: it falls or stays where growth is no worse."
    );
    println!("{:>8}{names}{:>12}", "trips", "n log n");
    for (trips, figures) in &table {
        let n = f64::from(*trips);
        let by = figures[0] * 1e6 / (n * n.log2());
        let figures: String = figures.iter().map(|ms| format!("{:>12.5}", ms / yard)).collect();
        println!("{trips:>8}{figures}{by:>12.1}");
    }
}

/// Sorts a million numbers, the same each time: milliseconds.
fn yardstick() -> f64 {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut numbers: Vec<u64> = (0..1_000_000)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        })
        .collect();
    let began = Instant::now();
    numbers.sort_unstable();
    let taken = began.elapsed();
    black_box(numbers);
    taken.as_secs_f64() * 1e3
}

/// Milliseconds for each of [`MEASURES`] with so many trips.
fn measure(trips: u32) -> [f64; 6] {
    let answers = answers(trips);
    let today = Date::from_ymd_opt(2014, 3, 10).unwrap_or_default();
    let case = Case::new(&answers, Edition::default(), today);
    let own = case.of("a");
    let mut draft = Draft::new(Edition::default());
    draft.answers = answers.clone();
    let json = draft.to_json();
    let runs = if trips < 10_000 { 101 } else { 9 };
    [
        least(runs, || drop(black_box(assess(&case)))),
        least(runs, || own.edition.forms().iter().for_each(|form| drop(black_box(fill(form, &own))))),
        least(runs, || drop(black_box(travel(&own)))),
        least(runs, || {
            TOPICS.iter().for_each(|topic| {
                black_box(topic.status(&own));
            })
        }),
        least(runs, || drop(black_box(Draft::open(&json)))),
        least(runs, || drop(black_box(report(&answers)))),
    ]
}

/// The least of so many runs: milliseconds.
fn least(runs: usize, work: impl Fn()) -> f64 {
    let run = || {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64() * 1e3
    };
    (0..runs).map(|_| run()).fold(f64::INFINITY, f64::min)
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
        ("passports-kept", "yes"),
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
