//! Questions 19 and 20: every calendar month of five years is accounted for.

mod common;

use common::{TODAY, case, day};
use domain::facts::history::{activity_gaps, address_gaps, address_overlaps, history_period};
use domain::law::days::Period;
use domain::law::history::{Month, gaps, months};
use domain::{Date, Fault};
use proptest::prelude::*;

fn span(first: &str, last: &str) -> Period {
    Period { first: day(first), last: day(last) }
}

/// One address a line: `2009-01 .. 2013-01-15`, or without an end for where one lives still.
fn addresses(lines: &str) -> String {
    rows("addresses", lines)
}

fn rows(table: &str, lines: &str) -> String {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let row = |(at, line): (usize, &str)| {
        let (from, to) = line.split_once("..").expect("from .. to");
        let end = if to.trim().is_empty() { "still = yes".to_owned() } else { format!("to = {to}") };
        format!("{table}/{at:03}/from = {from}\n{table}/{at:03}/{end}\n")
    };
    lines.enumerate().map(row).collect()
}

/// The months and the stretches that addresses leave open.
fn open(lines: &str) -> (Vec<String>, Vec<String>) {
    let gaps = address_gaps(&case(&addresses(lines), TODAY));
    let months = gaps.months.iter().map(|month| format!("{}-{:02}", month.year, month.month)).collect();
    (months, gaps.days.iter().map(|gap| format!("{}..{}", gap.first, gap.last)).collect())
}

#[test]
fn d2_a_fault_is_a_month_that_no_row_touches_and_a_shorter_gap_is_not() {
    // Forty-five days are open; only one calendar month is touched by no row.
    let (months, days) = open("2009-03-01 .. 2013-01-15\n2013-03-02 ..");
    assert_eq!(months, ["2013-02"]);
    assert_eq!(days, ["2013-01-16..2013-03-01"]);
    assert_eq!(span("2013-01-16", "2013-03-01").days(), 45);
    let (months, days) = open("2009-03-01 .. 2013-01-31\n2013-02-28 ..");
    assert_eq!((months, days), (vec![], vec!["2013-02-01..2013-02-27".to_owned()]));
}

#[test]
fn d2_year_and_month_are_enough() {
    assert_eq!(open("2009-03 .. 2013-01\n2013-02 .."), (vec![], vec![]));
    assert_eq!(open("2009-03 .. 2013-01\n2013-01 .."), (vec![], vec![]));
    assert_eq!(open("2009-03 .. 2012-12\n2013-02 ..").0, ["2013-01"]);
}

#[test]
fn d2_a_month_at_the_edge_is_touched_by_a_row_outside_the_five_years() {
    // The five years begin on 10 March 2009: who moved out on the 5th has accounted for March.
    let (months, days) = open("2008-01 .. 2009-03-05\n2009-04-01 ..");
    assert_eq!((months, days), (vec![], vec!["2009-03-10..2009-03-31".to_owned()]));
    assert_eq!(open("2008-01 .. 2009-02-28\n2009-04-01 ..").0, ["2009-03"]);
}

#[test]
fn d2_two_jobs_at_once_or_a_job_and_studies_are_never_a_fault() {
    let text = rows("activities", "2009-01 .. 2012-06\n2010-01 .. 2011-01\n2010-06 ..");
    let gaps = activity_gaps(&case(&text, TODAY));
    assert_eq!((gaps.months, gaps.days), (vec![], vec![]));
}

#[test]
fn d2_rows_that_cannot_be_read_account_for_nothing() {
    let all = 61;
    assert_eq!(open("").0.len(), all);
    assert_eq!(open("2009-02-31 ..").0.len(), all);
    assert_eq!(open("2014 .. 2015").0.len(), all);
    assert_eq!(open("2013-05 .. 2012-05").0.len(), all, "the wrong way round");
    assert_eq!(months(span("2009-03-10", "2014-03-09")).count(), all);
}

#[test]
fn five_years_whatever_the_landing() {
    for landed in ["2005-01-01", "2013-12-01"] {
        assert_eq!(history_period(&case(&format!("landed-on = {landed}"), TODAY)), span("2009-03-10", "2014-03-09"));
    }
}

#[test]
fn a_child_younger_than_five_answers_from_birth_on() {
    let text = format!("born-on = 2011-05-20\n{}", addresses("2011-05-20 .. 2012-06\n2012-08 .."));
    let case = case(&text, TODAY);
    assert_eq!(history_period(&case), span("2011-05-20", "2014-03-09"));
    assert_eq!(address_gaps(&case).months, [Month { year: 2012, month: 7 }]);
    // A birth date that lies after the signing says nothing.
    assert_eq!(history_period(&common::case("born-on = 2015-01-01", TODAY)), span("2009-03-10", "2014-03-09"));
}

#[test]
fn what_is_still_so_lasts_until_the_day_of_signing() {
    let text = format!("signed-on = 2014-05-20\n{}", addresses("2009-01 .."));
    let gaps = address_gaps(&case(&text, TODAY));
    assert_eq!((gaps.months, gaps.days), (vec![], vec![]));
}

#[test]
fn addresses_may_share_the_month_of_a_move_and_no_more() {
    let overlaps = |lines: &str| address_overlaps(&case(&addresses(lines), TODAY));
    assert_eq!(overlaps("2009-01 .. 2012-06\n2012-06 .."), []);
    assert_eq!(overlaps("2009-01 .. 2012-06\n2012-05 .."), [span("2012-05-01", "2012-06-30")]);
    // Inside a longer one; and the longer one still counts afterwards.
    assert_eq!(
        overlaps("2009-01 .. 2013-12\n2010-01 .. 2010-12\n2013-01 .."),
        [span("2010-01-01", "2010-12-31"), span("2013-01-01", "2013-12-31"),]
    );
}

#[test]
fn the_end_of_a_row_comes_after_its_beginning_and_nothing_after_today() {
    let fault = |from: &str, to: &str, column: usize| {
        let case = case(&format!("addresses/1/from = {from}\naddresses/1/to = {to}"), TODAY);
        let sheet = common::fill("imm5444", &case);
        let domain::sheet::Line::Rows(rows) = &common::part(&sheet, "c").lines[0] else { panic!("addresses") };
        rows.rows[0].1[column].fault
    };
    assert_eq!(fault("2013-05", "2013-04", 2), Some(Fault::EndBeforeStart));
    assert_eq!(fault("2013-05-10", "2013-05", 2), None, "a month can end after a day in it");
    assert_eq!(fault("2013-05", "2013-05-10", 2), None);
    assert_eq!(fault("2013-05-10", "2013-05-09", 2), Some(Fault::EndBeforeStart));
    assert_eq!(fault("2014-04", "2014-05", 0), Some(Fault::InTheFuture));
    assert_eq!(fault("2014-03", "2014-03", 0), None, "this month has begun");
}

fn later(from: Date, days: i64) -> Date {
    from + chrono::TimeDelta::days(days)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn months_and_days_left_open_are_what_looking_at_each_day_gives(
        rows in prop::collection::vec((0..2600_i64, 0..700_i64), 0..8),
        first in 0..800_i64,
        days in 0..1900_i64,
    ) {
        use chrono::Datelike;
        let start = day("2007-11-01");
        let rows: Vec<Period> =
            rows.iter().map(|(from, days)| Period { first: later(start, *from), last: later(start, from + days) }).collect();
        let period = Period { first: later(start, first), last: later(start, first + days) };
        let found = gaps(rows.iter().copied(), period);
        let in_a_row = |on: Date| rows.iter().any(|row| row.first <= on && on <= row.last);
        let (mut open_days, mut asked, mut touched) = (0, vec![], vec![]);
        // Whole months, so that a row just outside touches the first and the last of them.
        let mut on = period.first.with_day(1).expect("a first");
        while on <= period.last || on.month() == period.last.month() && on.year() == period.last.year() {
            let month = Month::of(on);
            if asked.last() != Some(&month) {
                asked.push(month);
            }
            if in_a_row(on) && touched.last() != Some(&month) {
                touched.push(month);
            }
            open_days += u32::from(period.first <= on && on <= period.last && !in_a_row(on));
            on = later(on, 1);
        }
        asked.retain(|month| !touched.contains(month));
        prop_assert_eq!(found.months, asked);
        prop_assert_eq!(found.days.iter().map(|gap| gap.days()).sum::<u32>(), open_days);
        for gap in &found.days {
            prop_assert!(period.first <= gap.first && gap.first <= gap.last && gap.last <= period.last);
            prop_assert!(!in_a_row(gap.first) && !in_a_row(gap.last));
        }
        prop_assert!(found.days.windows(2).all(|pair| later(pair[0].last, 1) < pair[1].first));
    }
}
