//! Days away and days here: question 21, the five years it looks at, and the two tests that are not each other's mirror.

mod common;

use common::{TODAY, case, day, fill, part, print_part};
use domain::facts::travel::{Situation, TRIPS, Travel, days_absent, is_section_d, period, situation_days, travel};
use domain::law::days::{Period, away, period_before, total, union};
use domain::law::residency::{Standing, first_period, is_recent, standing};
use domain::sheet::Line;
use domain::{Answers, Case, Date, Edition, Fault};
use expect_test::expect;
use proptest::prelude::*;

const MONTHS: u32 = 60;

fn later(from: Date, days: i64) -> Date {
    from + chrono::TimeDelta::days(days)
}

/// One trip a line, `2012-01-01..2012-01-05`, or without an end.
fn trips(landed: &str, lines: &str) -> String {
    let mut text = format!("landed-on = {landed}\nany-trips = yes\n");
    for (at, line) in lines.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        let (left, back) = line.split_once("..").expect("left..back");
        let end = if back.is_empty() { "still-away = yes".to_owned() } else { format!("back-on = {back}") };
        text += &format!("trips/{at:03}/left-on = {left}\ntrips/{at:03}/{end}\n");
    }
    text
}

/// A trip that costs so many days, all in the usual five years.
fn costing(days: i64) -> String {
    let left = day("2010-01-01");
    format!("{left}..{}", later(left, days + 1))
}

fn counted(landed: &str, lines: &str, today: &str) -> Travel {
    travel(&case(&trips(landed, lines), today)).expect("a landing date and trips")
}

#[test]
fn any_part_of_a_day_here_is_a_day_here() {
    // The worked cases: landed 2008-05-01, read on 2014-03-10.
    for (lines, days) in [
        ("", 0),
        ("2013-01-01..2013-01-01", 0),
        ("2013-01-01..2013-01-02", 0),
        ("2013-01-01..2013-01-05", 3),
        ("2009-01-01..2009-04-01", 22),
        ("2011-01-01..2011-01-10\n2011-01-10..2011-01-20", 17),
        ("2011-01-01..2011-01-20", 18),
        ("2011-01-01..2011-01-10\n2011-01-01..2011-01-10", 8),
        ("2011-01-01..2011-01-10\n2011-01-05..2011-01-12", 10),
        ("2011-01-01..2011-01-31\n2011-01-10..2011-01-12", 29),
        // Left and back outside the five years; across their first day; across their last.
        ("2008-06-01..2008-07-01", 0),
        ("2009-03-01..2009-03-10", 0),
        ("2009-03-09..2009-03-11", 1),
        ("2009-03-08..2009-03-12", 2),
        ("2014-03-08..2014-03-10", 1),
        ("2014-02-01..", 36),
        ("2014-03-09..", 0),
        ("2014-03-10..", 0),
        ("2012-02-28..2012-03-01", 1),
        ("2013-02-28..2013-03-01", 0),
    ] {
        let travel = counted("2008-05-01", lines, TODAY);
        assert_eq!(travel.away_days(), days, "{lines}");
        assert_eq!(travel.here_days(), 1826 - days, "{lines}");
    }
}

#[test]
fn five_years_end_the_day_before_and_hold_1826_or_1827_days() {
    let five_years = period_before(day(TODAY), MONTHS);
    assert_eq!(five_years, Period { first: day("2009-03-10"), last: day("2014-03-09") });
    assert_eq!(five_years.days(), 1826);
    assert_eq!(period_before(day("2012-03-01"), MONTHS).days(), 1827);
    assert_eq!(period_before(day("2015-12-23"), MONTHS), Period { first: day("2010-12-23"), last: day("2015-12-22") });
    assert_eq!(period_before(day("2024-02-29"), MONTHS), Period { first: day("2019-02-28"), last: day("2024-02-28") });
    // Longer from 29 February of a leap year to 28 February of the next year; never 1,825.
    let mut on = day("1996-01-01");
    while on < day("2032-01-01") {
        use chrono::Datelike;
        let leap = |year: i32| Date::from_ymd_opt(year, 2, 29).is_some();
        let after = (on.month(), on.day()) >= (2, 29);
        let long = if after { leap(on.year()) } else { leap(on.year() - 1) };
        assert_eq!(period_before(on, MONTHS).days(), if long { 1827 } else { 1826 }, "{on}");
        on = later(on, 1);
    }
}

#[test]
fn section_d_is_asked_from_1095_days_away_and_the_law_asks_for_730_here() {
    // Days away, Section D, days here, where the person stands.
    for (days, section_d, here, stands) in [
        (0, false, 1826, Standing::Met(1096)),
        (1094, false, 732, Standing::Met(2)),
        (1095, true, 731, Standing::Met(1)),
        (1096, true, 730, Standing::Met(0)),
        (1097, true, 729, Standing::NotMet(1)),
        (1400, true, 426, Standing::NotMet(304)),
    ] {
        let case = case(&trips("2008-05-01", &costing(days)), TODAY);
        let travel = travel(&case).expect("trips");
        assert_eq!(i64::from(travel.away_days()), days);
        assert_eq!(is_section_d(&case), Some(section_d), "{days}");
        assert_eq!(travel.here_days(), here, "{days}");
        let landed = day("2008-05-01");
        assert_eq!(standing(landed, case.today, travel.away_days(), MONTHS, 730), stands, "{days}");
    }
    // Five years of 1,827 days: one more day away leaves as many here.
    for (days, stands) in [(1096, Standing::Met(1)), (1097, Standing::Met(0)), (1098, Standing::NotMet(1))] {
        assert_eq!(standing(day("2006-01-01"), day("2012-03-01"), days, MONTHS, 730), stands, "{days}");
    }
}

#[test]
fn a_resident_of_less_than_five_years_is_measured_against_the_five_years_after_landing() {
    let landed = day("2012-06-15");
    assert_eq!(first_period(landed, MONTHS), Period { first: landed, last: day("2017-06-14") });
    for (away, stands) in [
        (0, Standing::CanBeMet(1096)),
        (1095, Standing::CanBeMet(1)),
        (1096, Standing::CanBeMet(0)),
        (1097, Standing::CannotBeMet(1)),
        (1200, Standing::CannotBeMet(104)),
    ] {
        assert_eq!(standing(landed, day("2016-12-01"), away, MONTHS, 730), stands, "{away}");
    }
    // Two days of February fall into these five years.
    assert_eq!(standing(day("2008-02-10"), day("2012-12-01"), 1097, MONTHS, 730), Standing::CanBeMet(0));
}

#[test]
fn the_rule_changes_on_the_fifth_anniversary() {
    let landed = day("2022-01-10");
    assert!(is_recent(landed, day("2027-01-09"), MONTHS));
    assert!(!is_recent(landed, day("2027-01-10"), MONTHS));
    let five_years = Period { first: landed, last: day("2027-01-09") };
    assert_eq!(first_period(landed, MONTHS), five_years);
    assert_eq!(domain::law::residency::period(landed, day("2027-01-10"), MONTHS), five_years);
    // Landed on 29 February: the years are complete on 28 February, and five have passed on 1 March.
    let leap = day("2020-02-29");
    assert_eq!(first_period(leap, MONTHS), Period { first: leap, last: day("2025-02-28") });
    assert!(is_recent(leap, day("2025-02-28"), MONTHS));
    assert!(!is_recent(leap, day("2025-03-01"), MONTHS));
}

#[test]
fn d1_days_count_from_landing_only() {
    // In Canada as a student since 2008, landed in 2013: what came before gives nothing.
    let travel = counted("2013-01-01", "2008-09-01..2012-12-20", TODAY);
    assert_eq!(travel.period, Period { first: day("2013-01-01"), last: day("2014-03-09") });
    assert_eq!((travel.away_days(), travel.here_days()), (0, 433));
    // A trip across the landing costs only what came after it.
    assert_eq!(counted("2013-01-01", "2012-12-20..2013-01-05", TODAY).away_days(), 4);
}

#[test]
fn d1_living_abroad_before_landing_is_never_an_absence() {
    let case = case(&trips("2013-01-01", "2005-01-01..2012-12-31"), TODAY);
    assert_eq!(days_absent(&case), Some(0));
    assert_eq!(is_section_d(&case), Some(false));
    expect![[r#"
        c
          19 addresses: !no-rows
          20 activities: !no-rows
          21 period-from: 2013-01-01
          21 period-to: 2014-03-09
          21 any-trips: yes
          21 trips:
            000: left-on 2005-01-01 | still-away  | back-on 2012-12-31 ~outside-period | place … | reason … | reason-other ? | situation -
          21 total-absent: 0 days
    "#]]
    .assert_eq(&print_part(part(&fill("imm5444", &case), "c")));
}

#[test]
fn d1_the_1095_day_test_counts_from_landing_only() {
    // 1,500 days abroad in the five years, 1,094 of them after landing; then 1,095.
    let back = "2014-03-01";
    for (landed, days, section_d) in [("2011-03-03", 1094, false), ("2011-03-02", 1095, true)] {
        let case = case(&trips(landed, &format!("2010-01-20..{back}")), TODAY);
        assert_eq!(days_absent(&case), Some(days), "{landed}");
        assert_eq!(is_section_d(&case), Some(section_d), "{landed}");
    }
}

#[test]
fn d1_histories_stay_a_full_five_years() {
    let case = case(&trips("2013-01-01", ""), TODAY);
    assert_eq!(period(&case).map(|period| period.first), Some(day("2013-01-01")));
    assert_eq!(domain::facts::history::history_period(&case).first, day("2009-03-10"));
}

#[test]
fn someone_who_landed_today_has_no_days_yet() {
    let case = case(&trips(TODAY, "2014-01-01..2014-03-01"), TODAY);
    let travel = travel(&case).expect("a period without days");
    assert_eq!((travel.away_days(), travel.here_days()), (0, 0));
    assert_eq!(is_section_d(&case), Some(false));
    let section = print_part(part(&fill("imm5444", &case), "c"));
    assert!(section.contains("period-from: 2014-03-10\n  21 period-to: 2014-03-10\n"), "{section}");
    // Landed after the day of signing: nothing can be told.
    let before = common::case(&format!("{}signed-on = 2014-03-09", trips(TODAY, "")), TODAY);
    assert_eq!(period(&before), None);
    assert_eq!(days_absent(&before), None);
}

#[test]
fn the_period_ends_on_the_day_before_signing() {
    let text = format!("{}signed-on = 2014-02-01", trips("2008-05-01", "2014-01-20..2014-02-20"));
    let travel = travel(&case(&text, TODAY)).expect("trips");
    assert_eq!(travel.period, Period { first: day("2009-02-01"), last: day("2014-01-31") });
    assert_eq!(travel.away_days(), 11);
}

#[test]
fn no_trips_is_said_and_missing_is_not_none() {
    let total = |text: &str| days_absent(&case(text, TODAY));
    assert_eq!(total("landed-on = 2008-05-01\nany-trips = no"), Some(0));
    assert_eq!(total("landed-on = 2008-05-01"), None);
    assert_eq!(total("landed-on = 2008-05-01\nany-trips = yes"), None, "trips, but none told");
    assert_eq!(total("any-trips = no"), None, "no landing date, no period");
    assert_eq!(total("landed-on = 2008-02-31\nany-trips = no"), None);
    assert_eq!(total("landed-on = 2008-05-01\nany-trips = yes\ntrips/1/left-on ="), None, "an empty row");
    // Rows are kept when nobody asks for them any more.
    let kept = "landed-on = 2008-05-01\nany-trips = no\ntrips/1/left-on = 2013-01-01\ntrips/1/back-on = 2013-02-01";
    assert_eq!(total(kept), Some(0));
}

#[test]
fn a_row_that_cannot_be_read_leaves_the_total_open_and_what_is_sure_stands() {
    let unread = "trips/z/left-on = 2013-02-31\ntrips/z/back-on = 2013-03-05";
    let backwards = "trips/z/left-on = 2013-03-05\ntrips/z/back-on = 2013-03-01";
    for row in [unread, backwards, "trips/z/place = Peru"] {
        let case = case(&format!("{}{row}", trips("2008-05-01", "2012-01-01..2012-01-05")), TODAY);
        assert_eq!(travel(&case).map(|travel| (travel.unread, travel.away_days())), Some((1, 3)), "{row}");
        assert_eq!(days_absent(&case), None, "{row}");
        assert_eq!(is_section_d(&case), None, "{row}");
    }
    // 1,095 days stand, whatever the other row will say.
    let case = case(&format!("{}{unread}", trips("2008-05-01", &costing(1095))), TODAY);
    assert_eq!(days_absent(&case), None);
    assert_eq!(is_section_d(&case), Some(true));
}

#[test]
fn rows_that_repeat_or_overlap_are_named_on_the_later_row_and_cost_no_day_twice() {
    for (lines, faults) in [
        ("2011-01-01..2011-01-10\n2011-01-01..2011-01-10", &[None, Some(Fault::SameTrip)][..]),
        ("2011-01-01..2011-01-10\n2011-01-10..2011-01-20", &[None, None]),
        ("2011-01-01..2011-01-10\n2011-01-09..2011-01-20", &[None, Some(Fault::TripsOverlap)]),
        ("2011-01-09..2011-01-20\n2011-01-01..2011-01-10", &[Some(Fault::TripsOverlap), None]),
        ("2011-01-01..2011-03-01\n2011-02-01..2011-02-01", &[None, Some(Fault::TripsOverlap)]),
        (
            "2011-01-01..2011-03-01\n2011-01-05..2011-01-09\n2011-02-01..2011-02-05",
            &[None, Some(Fault::TripsOverlap), Some(Fault::TripsOverlap)],
        ),
        ("2011-01-05..2011-01-05\n2011-01-05..2011-01-05", &[None, Some(Fault::SameTrip)]),
        ("2014-01-01..\n2014-02-01..2014-02-05", &[None, Some(Fault::TripsOverlap)]),
        ("2014-01-01..\n2014-01-01..", &[None, Some(Fault::SameTrip)]),
        ("2013-02-31..2013-03-05\n2013-02-31..2013-03-05", &[Some(Fault::NoSuchDay(31)), Some(Fault::NoSuchDay(31))]),
    ] {
        let case = case(&trips("2008-05-01", lines), TODAY);
        let Line::Rows(rows) = domain::sheet::line("", &domain::form::Asks::Rows(&TRIPS), Some(true), &case) else {
            panic!("a table");
        };
        let left: Vec<Option<Fault>> = rows.rows.iter().map(|(_, cells)| cells[0].fault).collect();
        assert_eq!(left, faults, "{lines}");
        let told = travel(&case).expect("trips");
        let count = |fault| faults.iter().filter(|own| **own == Some(fault)).count();
        assert_eq!((told.duplicates, told.overlaps), (count(Fault::SameTrip), count(Fault::TripsOverlap)), "{lines}");
    }
}

#[test]
fn section_d_asks_every_row_for_its_situation_and_credit_never_shrinks_the_absence() {
    // Posted abroad all 2012, away for other reasons besides: 1,400 days in all.
    let rows = format!(
        "{}trips/000/situation = employed\ntrips/001/situation = none\ntrips/002/situation = employed\n",
        trips("2008-05-01", "2011-12-31..2013-01-01\n2009-06-01..2011-12-31\n2013-01-01..2013-04-04")
    );
    let case = case(&rows, TODAY);
    assert_eq!(days_absent(&case), Some(366 + 942 + 92));
    assert_eq!(is_section_d(&case), Some(true));
    assert_eq!(situation_days(&case, Situation::Employed), Some(366 + 92));
    assert_eq!(situation_days(&case, Situation::WithCitizen), Some(0));
    assert_eq!(situation_days(&case, Situation::None), Some(942));
    // Below the figure nobody is asked, and what was typed is kept but not counted.
    let fewer = common::case(&rows.replace("2009-06-01", "2011-06-01"), TODAY);
    assert_eq!(is_section_d(&fewer), Some(false));
    assert_eq!(situation_days(&fewer, Situation::Employed), None);
}

/// Five years back, counted month by month: an own reading of s. 28, to hold ours against.
fn five_years_before(on: Date) -> Date {
    use chrono::Datelike;
    (0..31)
        .find_map(|less| Date::from_ymd_opt(on.year() - 5, on.month(), on.day() - less))
        .expect("a day of that month")
}

/// Days away, one by one.
fn one_by_one(landed: Date, on: Date, trips: &[(Date, Option<Date>)]) -> u32 {
    let (mut today, mut days) = (landed.max(five_years_before(on)), 0);
    while today < on {
        let gone = |(left, back): &(Date, Option<Date>)| *left < today && back.is_none_or(|back| today < back);
        days += u32::from(trips.iter().any(gone));
        today = later(today, 1);
    }
    days
}

fn some_trips() -> impl Strategy<Value = Vec<(Date, Option<Date>)>> {
    // Leap years at both ends and in the middle; short trips, long ones, some without an end.
    let trip = (0..3400_i64, prop_oneof![6 => 0..6_i64, 3 => 0..90_i64, 1 => 0..1500_i64], 0..20_u8);
    let dated = |(from, days, open): (i64, i64, u8)| {
        let left = later(day("2007-01-01"), from);
        (left, (open != 0).then(|| later(left, days)))
    };
    prop::collection::vec(trip.prop_map(dated), 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn days_away_are_what_counting_each_day_gives(
        trips in some_trips(),
        landed in 0..3000_i64,
        signed in 0..3000_i64,
    ) {
        let landed = later(day("2003-01-01"), landed);
        let on = later(day("2008-01-01"), signed).max(landed);
        let mut answers = Answers::default();
        answers.set("applicant/a/landed-on", landed.to_string());
        answers.set("applicant/a/any-trips", if trips.is_empty() { "no" } else { "yes" });
        for (at, (left, back)) in trips.iter().enumerate() {
            answers.set(format!("applicant/a/trips/{at}/left-on"), left.to_string());
            match back {
                Some(back) => answers.set(format!("applicant/a/trips/{at}/back-on"), back.to_string()),
                None => answers.set(format!("applicant/a/trips/{at}/still-away"), "yes"),
            }
        }
        let case = Case::new(&answers, Edition::default(), on).of("a");
        let days = one_by_one(landed, on, &trips);
        prop_assert_eq!(days_absent(&case), Some(days));
        let travel = travel(&case).expect("a period");
        prop_assert_eq!(travel.here_days() + days, travel.period.days());
        prop_assert!(travel.absences.is_sorted_by(|a, b| a.last < b.first));
        // A day trip more changes nothing; the same rows twice change nothing.
        answers.set("applicant/a/any-trips", "yes");
        answers.set("applicant/a/trips/z/left-on", on.to_string());
        answers.set("applicant/a/trips/z/back-on", on.to_string());
        for (path, text) in answers.clone().below("applicant/a/trips/") {
            answers.set(format!("applicant/a/trips/x{path}"), text);
        }
        let case = Case::new(&answers, Edition::default(), on).of("a");
        prop_assert_eq!(days_absent(&case), Some(days));
    }

    #[test]
    fn joining_periods_twice_changes_nothing(
        periods in prop::collection::vec((0..400_i64, 0..60_i64), 0..20),
        within in (0..400_i64, 0..400_i64),
    ) {
        let dated = |(first, days): (i64, i64)| {
            let first = later(day("2011-06-01"), first);
            Period { first, last: later(first, days) }
        };
        let (periods, within): (Vec<Period>, Period) = (periods.into_iter().map(dated).collect(), dated(within));
        let once = union(periods.iter().copied(), within);
        prop_assert_eq!(&union(once.iter().copied(), within), &once);
        prop_assert_eq!(&union(periods.iter().rev().copied(), within), &once);
        // Apart by a day at least, and each day of any of them in exactly one.
        prop_assert!(once.windows(2).all(|pair| later(pair[0].last, 1) < pair[1].first));
        let mut on = within.first;
        let mut days = 0;
        while on <= within.last {
            days += u32::from(periods.iter().any(|period| period.first <= on && on <= period.last));
            on = later(on, 1);
        }
        prop_assert_eq!(total(&once), days);
    }

    #[test]
    fn leaving_and_coming_back_are_days_here(left in 0..4000_i64, days in 0..400_i64) {
        let left = later(day("2008-01-01"), left);
        let back = later(left, days);
        let span = away(left, Some(back));
        prop_assert_eq!(span.map_or(0, Period::days), u32::try_from((days - 1).max(0)).expect("few days"));
        prop_assert!(span.is_none_or(|span| left < span.first && span.last < back));
    }
}
