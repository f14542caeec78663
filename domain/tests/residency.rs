//! Days in and out of Canada: the form's test and the law's, kept apart. Landed on 2008-05-01 and signing on 2014-03-10
//! unless a case says otherwise: the period is 2009-03-10 to 2014-03-09, 1,826 days.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{assessed, found, returned, said, table, whole};
use common::{TODAY, of};
use domain::assess::{Finding, Verdict, on_days_away};
use domain::{Date, Shown};

/// One trip with so many days away, ended in the period.
fn away(days: i64) -> String {
    let left = Date::from_ymd_opt(2009, 4, 1).expect("a day");
    let back = left + chrono::Duration::days(days + 1);
    trip("1", &left.to_string(), &back.to_string())
}

fn trip(row: &str, left: &str, back: &str) -> String {
    format!(
        "any-trips = yes
        trips/{row}/left-on = {left}
        trips/{row}/back-on = {back}
        trips/{row}/place = Beirut
        trips/{row}/reason = family
        trips/{row}/situation = none\n"
    )
}

#[test]
fn the_forms_test_and_the_laws_are_two() {
    let both = |days: i64| {
        let found = found(&away(days));
        (said(&found, "section-d"), said(&found, "residency-obligation"))
    };
    let expected = |d: &str, law: &str| (d.to_owned(), law.to_owned());
    assert_eq!(
        both(0),
        expected(
            "not-asked holds absent=0 days threshold=1095 days",
            "met holds here=1826 days asked=730 days spare=1096 days"
        )
    );
    assert_eq!(
        both(1094),
        expected(
            "not-asked holds absent=1094 days threshold=1095 days",
            "met holds here=732 days asked=730 days spare=2 days"
        )
    );
    assert_eq!(
        both(1095),
        expected(
            "asked hint absent=1095 days threshold=1095 days",
            "met holds here=731 days asked=730 days spare=1 days"
        )
    );
    assert_eq!(
        both(1096),
        expected(
            "asked hint absent=1096 days threshold=1095 days",
            "met holds here=730 days asked=730 days spare=0 days"
        )
    );
    assert_eq!(
        both(1097),
        expected(
            "asked hint absent=1097 days threshold=1095 days",
            "not-met warning here=729 days asked=730 days short=1 days"
        )
    );
    assert_eq!(
        both(1400),
        expected(
            "asked hint absent=1400 days threshold=1095 days",
            "not-met warning here=426 days asked=730 days short=304 days"
        )
    );
}

#[test]
fn what_stands_under_the_trips_is_what_the_whole_assessment_says_of_the_two() {
    for days in [0, 1094, 1095, 1097] {
        let whole = found(&away(days));
        let of_days: Vec<&Finding> = whole.of("section-d").chain(whole.of("residency-obligation")).collect();
        let under = on_days_away(&of(assessed::whole(&away(days)), TODAY));
        assert_eq!(under.iter().collect::<Vec<_>>(), of_days, "{days}");
    }
}

#[test]
fn credit_does_not_shrink_an_absence() {
    let posted = away(1400).replace("situation = none", "situation = employed");
    assert_eq!(said(&found(&posted), "section-d"), "asked hint absent=1400 days threshold=1095 days");
}

#[test]
fn days_that_lack_never_close_the_door() {
    let found = found(&away(1400));
    let finding = found.of("residency-obligation").next().expect("found");
    assert_eq!(finding.verdict, Some(Verdict::Warning));
    assert!(found.findings.iter().all(|finding| finding.verdict != Some(Verdict::NotEligible)));
    assert_eq!(returned(&found), Vec::<String>::new());
}

#[test]
fn a_longer_window_has_a_day_more() {
    let answers = whole("photos-on = 2012-02-01");
    let found = assessed(&answers, "2012-03-01");
    // Landed less than five years before: what counts is what can still be done before the fifth anniversary.
    assert_eq!(said(&found, "residency-obligation"), "can-be-met holds here=1400 days asked=730 days spare=1096 days");
    let answers = whole("landed-on = 2005-05-01");
    let found = assessed(&answers, "2012-03-01");
    assert_eq!(said(&found, "residency-obligation"), "met holds here=1827 days asked=730 days spare=1097 days");
}

#[test]
fn time_before_landing_gives_nothing() {
    assert_eq!(
        said(&found("landed-on = 2013-01-01"), "residency-obligation"),
        "can-be-met holds here=433 days asked=730 days spare=1096 days"
    );
}

#[test]
fn a_resident_for_less_than_five_years_fails_only_when_it_can_no_longer_be_done() {
    let landed = "landed-on = 2010-01-10\n";
    let gone = |back: &str| format!("{landed}{}", trip("1", "2010-01-10", back));
    // Five years from 2010-01-10 are 1,826 days: 1,096 may be away.
    table(
        "residency-obligation",
        &[
            (&gone("2013-01-11"), "can-be-met holds here=424 days asked=730 days spare=0 days"),
            (&gone("2013-01-12"), "cannot-be-met warning here=423 days asked=730 days short=1 days"),
        ],
    );
}

#[test]
fn the_fifth_anniversary_changes_the_rule_and_not_the_days() {
    let on = |today: &str| said(&assessed(&whole("landed-on = 2009-01-10"), today), "residency-obligation");
    assert_eq!(on("2014-01-09"), "can-be-met holds here=1825 days asked=730 days spare=1096 days");
    assert_eq!(on("2014-01-10"), "met holds here=1826 days asked=730 days spare=1096 days");
}

#[test]
fn days_cannot_be_told_while_an_answer_is_missing() {
    for rule in ["section-d", "residency-obligation"] {
        table(
            rule,
            &[
                ("landed-on =", "?"),
                ("any-trips =", "?"),
                ("any-trips = yes", "?"),
                ("any-trips = yes\ntrips/1/left-on = 2012-01-05\ntrips/1/back-on = 2012-02-31", "?"),
                ("any-trips = yes\ntrips/1/left-on = 2012-01-05\ntrips/1/back-on = 2012-01-01", "?"),
            ],
        );
    }
    let found = found("landed-on =");
    let finding = found.of("residency-obligation").next().expect("found");
    assert!(finding.because.contains(&"applicant/a/landed-on".to_owned()), "{finding:?}");
}

#[test]
fn the_signing_day_ends_the_period() {
    let signed = |day: &str| {
        let changes = format!("{}signed-on = {day}", trip("1", "2014-02-01", "2014-02-28"));
        let found = found(&changes);
        let finding = found.of("section-d").next().expect("found");
        finding.figures.first().expect("a figure").1.clone()
    };
    assert_eq!(signed("2014-03-10"), Shown::Days(26));
    assert_eq!(signed("2014-02-11"), Shown::Days(9));
}

#[test]
fn someone_still_away_cannot_apply_yet() {
    let away = "any-trips = yes
        trips/1/left-on = 2014-02-01
        trips/1/still-away = yes
        trips/1/place = Beirut
        trips/1/reason = family";
    let found = found(away);
    assert_eq!(said(&found, "still-away"), "away warning");
    assert_eq!(said(&found, "section-d"), "not-asked holds absent=36 days threshold=1095 days");
    table(
        "still-away",
        &[("any-trips = no", ""), (&trip("1", "2014-01-01", "2014-01-20"), "back holds"), ("any-trips =", "?")],
    );
}

#[test]
fn trips_that_repeat_overlap_or_cannot_be_read_are_counted_out() {
    let first = trip("1", "2012-01-01", "2012-01-10");
    let twice = format!("{first}{}", trip("2", "2012-01-01", "2012-01-10"));
    let thrice = format!("{twice}{}", trip("3", "2012-01-01", "2012-01-10"));
    let touching = format!("{first}{}", trip("2", "2012-01-10", "2012-01-20"));
    let overlapping = format!("{first}{}", trip("2", "2012-01-08", "2012-01-20"));
    let unread = format!("{first}{}", trip("2", "2012-02", "2012-02-20"));
    table(
        "trips-repeated",
        &[
            (&first, "none holds"),
            (&twice, "some warning count=1"),
            (&thrice, "some warning count=2"),
            (&overlapping, "none holds"),
            ("any-trips = no", ""),
            ("any-trips =", "?"),
        ],
    );
    table(
        "trips-overlap",
        &[
            (&touching, "none holds"),
            (&twice, "none holds"),
            (&overlapping, "some hint count=1"),
            ("any-trips = no", ""),
            ("any-trips =", "?"),
        ],
    );
    table(
        "trips-unread",
        &[(&first, "none holds"), (&unread, "some warning count=1"), ("any-trips = no", ""), ("any-trips =", "?")],
    );
    let absent = |changes: &str| said(&found(changes), "section-d");
    assert_eq!(absent(&twice), "not-asked holds absent=8 days threshold=1095 days");
    assert_eq!(absent(&touching), "not-asked holds absent=17 days threshold=1095 days");
}
