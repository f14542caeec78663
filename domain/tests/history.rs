//! Questions 19 and 20: every calendar month of five years is accounted for.

mod common;

use common::{TODAY, case, day};
use domain::facts::history::{ACTIVITY_HISTORY, ADDRESS_HISTORY, address_overlaps, history_of, history_period};
use domain::law::days::Period;
use domain::law::history::{Accounted, Gaps, Month, calendar, gaps, here_and_abroad, months, overlaps, stretches};
use domain::{Case, assess};
use domain::{Date, Fault};
use proptest::prelude::*;

fn span(first: &str, last: &str) -> Period {
    Period { first: day(first), last: day(last) }
}

fn address_gaps(case: &Case) -> Gaps {
    ADDRESS_HISTORY.gaps(case, history_period(case))
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
    let case = case(&text, TODAY);
    let gaps = ACTIVITY_HISTORY.gaps(&case, history_period(&case));
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

/// The calendar of addresses, a year a line: `.` is open, `1` accounted for, `2` two at once.
fn drawn(lines: &str) -> Vec<String> {
    let case = case(&addresses(lines), TODAY);
    let months = ADDRESS_HISTORY.months(&case, history_period(&case));
    let mark = |is: Accounted| match is {
        Accounted::Open => '.',
        Accounted::Once => '1',
        Accounted::Twice => '2',
    };
    let year = |year: &domain::law::history::Year| {
        format!("{} {}", year.year, year.months.iter().map(|told| mark(told.is)).collect::<String>())
    };
    months.years.iter().map(year).collect()
}

#[test]
fn d2_the_calendar_shows_five_years_month_by_month() {
    // The case of forty-five open days: February 2013 alone is open.
    assert_eq!(
        drawn("2009-03-01 .. 2013-01-15\n2013-03-02 .."),
        [
            "2009 1111111111",
            "2010 111111111111",
            "2011 111111111111",
            "2012 111111111111",
            "2013 1.1111111111",
            "2014 111"
        ]
    );
    // A shorter gap leaves no month open.
    assert_eq!(drawn("2009-03-01 .. 2013-01-31\n2013-02-28 ..")[4], "2013 111111111111");
    // The month of a move is no overlap; more than that is.
    assert_eq!(drawn("2009-01 .. 2012-06\n2012-06 ..")[3], "2012 111111111111");
    assert_eq!(drawn("2009-01 .. 2012-06\n2012-05 ..")[3], "2012 111122111111");
    // What cannot be read accounts for nothing.
    assert_eq!(drawn("2009-02-31 ..")[0], "2009 ..........");
    assert_eq!(drawn("")[5], "2014 ...");
}

#[test]
fn a_month_names_the_rows_that_touch_it() {
    let text = addresses("2009-01 .. 2012-06\n2013 .. 2014\n2012-06 ..");
    let case = case(&text, TODAY);
    let months = ADDRESS_HISTORY.months(&case, history_period(&case));
    assert_eq!(months.rows, ["000", "002"], "the second cannot be read");
    let june = &months.years[3].months[5];
    assert_eq!((june.month, &june.rows), (Month { year: 2012, month: 6 }, &vec![0, 1]));
    assert_eq!(months.years[3].months[6].rows, [1]);
    assert_eq!(months.gaps, address_gaps(&case));
}

#[test]
fn one_tap_on_a_gap_fills_it_and_what_reaches_today_is_still_so() {
    let case = case("signed-on = 2014-03-10", TODAY);
    let month = |year, month| Month { year, month };
    let filled = |gap| ADDRESS_HISTORY.filling(&case, gap).map(|(blank, text)| format!("{} = {text}", blank.id));
    assert_eq!(filled((month(2011, 2), month(2012, 11))), ["from = 2011-02-", "to = 2012-11-"]);
    assert_eq!(filled((month(2013, 5), month(2014, 2))), ["from = 2013-05-", "to = 2014-02-"]);
    assert_eq!(filled((month(2013, 5), month(2014, 3))), ["from = 2013-05-", "still = yes"]);
}

#[test]
fn ten_years_are_five_with_another_figure() {
    let case = case(&addresses("2009-03-10 .."), TODAY);
    let ten = history_of(&case, 120);
    assert_eq!(ten, span("2004-03-10", "2014-03-09"));
    let months = ADDRESS_HISTORY.months(&case, ten);
    assert_eq!(months.years.len(), 11);
    assert_eq!(months.gaps.months.len(), 60, "March 2004 to February 2009");
    assert_eq!(ADDRESS_HISTORY.gaps(&case, history_period(&case)).months, []);
    // Who is younger answers from birth on, here as there.
    let young = common::case("born-on = 2006-05-20", TODAY);
    assert_eq!(history_of(&young, 120), span("2006-05-20", "2014-03-09"));
}

#[test]
fn months_that_stand_alike_are_joined_within_a_year() {
    let case = case(&addresses("2009-01 .. 2012-06\n2012-05 .. 2012-10\n2013-02 .."), TODAY);
    let months = ADDRESS_HISTORY.months(&case, history_period(&case));
    let runs = |at: usize| -> Vec<(u32, u32, &str)> {
        months.years[at].runs().iter().map(|run| (run.first.month, run.months(), run.is.id())).collect()
    };
    assert_eq!(runs(0), [(3, 10, "once")]);
    assert_eq!(runs(3), [(1, 4, "once"), (5, 2, "twice"), (7, 4, "once"), (11, 2, "open")]);
    assert_eq!(runs(4), [(1, 1, "open"), (2, 11, "once")]);
    // A gap that goes on into the next year is one gap.
    let month = |year, month| Month { year, month };
    assert_eq!(stretches(months.gaps.months.iter().copied()), [(month(2012, 11), month(2013, 1))]);
    // Two gaps with a month between them are two.
    let two = [month(2012, 11), month(2012, 12), month(2013, 2)];
    assert_eq!(stretches(two), [(month(2012, 11), month(2012, 12)), (month(2013, 2), month(2013, 2))]);
}

#[test]
fn only_whole_months_abroad_without_a_day_away_are_asked_about() {
    let odd = |abroad: &[Period], here: &[Period], away: &[Period]| -> Vec<String> {
        let months = here_and_abroad(abroad, here, away, span("2010-01-15", "2010-06-30"));
        months.iter().map(|month| format!("{}-{:02}", month.year, month.month)).collect()
    };
    let abroad = [span("2010-01-01", "2010-04-30")];
    // January is not whole in the period.
    assert_eq!(odd(&abroad, &[], &[]), ["2010-02", "2010-03", "2010-04"]);
    assert_eq!(odd(&abroad, &[], &[span("2010-03-31", "2010-04-01")]), ["2010-02"], "one day away is enough");
    assert_eq!(odd(&abroad, &[span("2010-04-30", "2010-06-30")], &[]), ["2010-02", "2010-03"], "the month of a move");
    assert_eq!(odd(&[], &abroad, &[]), Vec::<String>::new());
}

#[test]
fn what_the_months_ask_is_what_the_whole_assessment_asks() {
    let abroad = "addresses/1/from = 2010-01\naddresses/1/still = yes\naddresses/1/country = FR\nany-trips = no";
    let case = case(&format!("landed-on = 2008-05-01\n{abroad}"), TODAY);
    let asked = assess::on_history(&case);
    assert_eq!(
        asked.iter().map(|finding| (finding.rule, finding.says)).collect::<Vec<_>>(),
        [("lived-abroad", Some("no-trip"))]
    );
    let whole = assess::assess(&case);
    assert!(asked.iter().all(|finding| whole.findings.contains(finding)));
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

    #[test]
    fn the_calendar_is_what_looking_at_each_month_and_each_pair_of_rows_gives(
        rows in prop::collection::vec((0..2600_i64, 0..700_i64), 0..8),
        first in 0..800_i64,
        days in 0..3700_i64,
    ) {
        let start = day("2003-11-01");
        let rows: Vec<Period> =
            rows.iter().map(|(from, days)| Period { first: later(start, *from), last: later(start, from + days) }).collect();
        let period = Period { first: later(start, first), last: later(start, first + days) };
        let years = calendar(&rows, period);
        let told: Vec<_> = years.iter().flat_map(|year| &year.months).collect();
        prop_assert!(told.iter().map(|told| told.month).eq(months(period)));
        prop_assert!(years.iter().all(|year| year.months.iter().all(|told| told.month.year == year.year)));
        let left: Vec<Month> = told.iter().filter(|told| told.is == Accounted::Open).map(|told| told.month).collect();
        prop_assert_eq!(left, gaps(rows.iter().copied(), period).months);
        for told in &told {
            let (begins, ends) = (told.month.first(), told.month.next().first());
            let touching: Vec<usize> =
                (0..rows.len()).filter(|at| rows[*at].first < ends && begins <= rows[*at].last).collect();
            prop_assert_eq!(&told.rows, &touching);
            // Two rows share days of this month, more than thirty-one of them in all.
            let twice = (0..rows.len()).any(|one| {
                (0..one).any(|other| {
                    let (first, last) = (rows[one].first.max(rows[other].first), rows[one].last.min(rows[other].last));
                    31 <= (last - first).num_days() && first < ends && begins <= last
                })
            });
            prop_assert_eq!(told.is == Accounted::Twice, twice, "{:?}", told.month);
        }
        for year in &years {
            let runs = year.runs();
            prop_assert_eq!(runs.iter().map(|run| run.months()).sum::<u32>() as usize, year.months.len());
            prop_assert!(runs.windows(2).all(|pair| pair[0].is != pair[1].is && pair[0].last.next() == pair[1].first));
        }
        prop_assert!(overlaps(rows.iter().copied()).iter().all(|shared| 31 < shared.days()));
    }
}
