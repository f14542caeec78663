//! Days in and out of Canada: the form's test and the law's, kept apart. Landed on 2008-05-01 and signing on 2014-03-10
//! unless a case says otherwise: the period is 2009-03-10 to 2014-03-09, 1,826 days.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{assessed, found, returned, said, table, whole};
use common::{TODAY, of};
use domain::assess::{Finding, Verdict, on_days_away};
use domain::law::residency::Standing;
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
    assert_eq!(said(&found, "residency-obligation"), "can-be-met holds here=1400 days asked=730 days spare=426 days");
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
    assert_eq!(on("2014-01-09"), "can-be-met holds here=1825 days asked=730 days spare=1 days");
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

/// Away 1,400 days in all, of which the year 2012 is a trip of its own in a situation; what else is said of that year.
fn claiming(more: &str) -> String {
    let trip = |row: &str, left: &str, back: &str| trip(row, left, back);
    format!(
        "{}{}{}{}",
        trip("1", "2009-06-01", "2011-12-31"),
        trip("2", "2011-12-31", "2013-01-01"),
        trip("3", "2013-01-01", "2013-04-04"),
        more.lines().map(|line| format!("trips/2/{}\n", line.trim())).collect::<String>()
    )
}

const POSTED: &str = "situation = employed
    whole-absence = yes
    employer = corporation
    for-status = no
    full-time = yes
    assignment = position";

const WITH_CITIZEN: &str = "situation = with-citizen
    whole-absence = yes
    kin = spouse
    married-on = 2005-06-01
    citizen-born = yes
    lived-together = yes";

const WITH_EMPLOYED: &str = "situation = with-employed
    whole-absence = yes
    kin = spouse
    married-on = 2005-06-01
    resident-since = 2008-05-01
    own-obligation = yes
    employer = public-service
    full-time = yes
    assignment = position
    lived-together = yes";

const SHORT: &str = "not-met warning here=426 days asked=730 days short=304 days";
const WITH_2012: &str =
    "met-credited holds here=426 days credited=366 days counted=792 days asked=730 days spare=62 days";

#[test]
fn a_posting_abroad_counts_and_section_d_stays_asked() {
    let obligation = |changes: &str| said(&found(&claiming(changes)), "residency-obligation");
    assert_eq!(obligation("situation = none"), SHORT);
    assert_eq!(obligation(POSTED), WITH_2012);
    assert_eq!(said(&found(&claiming(POSTED)), "section-d"), "asked hint absent=1400 days threshold=1095 days");
    assert_eq!(said(&found(&claiming(POSTED)), "claimed-days"), "all holds counted=366 days claimed=366 days");
    for (changes, expected) in [
        ("employer = enterprise", WITH_2012),
        ("employer = organization", WITH_2012),
        // The public service cannot be set up to keep status: it is not asked.
        ("employer = public-service\nfor-status =", WITH_2012),
        ("assignment = affiliate", WITH_2012),
        ("assignment = client", WITH_2012),
        // One condition less, and no day counts; nothing else is asked of a foreign employer.
        ("employer = other\nfor-status =\nfull-time =\nassignment =", SHORT),
        ("for-status = yes", SHORT),
        ("full-time = no", SHORT),
        ("assignment = hired-there", SHORT),
        // An answer that decides is missing.
        ("employer =", "?"),
        ("for-status =", "?"),
        ("full-time =", "?"),
        ("assignment =", "?"),
        ("whole-absence =", "?"),
        ("situation =", "?"),
        // Only a part of the absence.
        (
            "whole-absence = no\nsituation-from = 2012-07-01\nsituation-to = 2012-12-31",
            "not-met-credited warning here=426 days credited=184 days counted=610 days asked=730 days short=120 days",
        ),
        ("whole-absence = no\nsituation-from = 2012-07-01", "?"),
    ] {
        assert_eq!(obligation(&format!("{POSTED}\n{changes}")), expected, "{changes}");
    }
}

#[test]
fn days_with_a_citizen_count_from_when_everything_holds() {
    let obligation =
        |changes: &str| said(&found(&claiming(&format!("{WITH_CITIZEN}\n{changes}"))), "residency-obligation");
    let counting = |days: u32, rest: &str| {
        format!("here=426 days credited={days} days counted={} days asked=730 days {rest} days", 426 + days)
    };
    assert_eq!(obligation(""), WITH_2012);
    // Citizen since 1 July 2012: the 184 days from then on.
    assert_eq!(
        obligation("citizen-born =\ncitizen-since = 2012-07-01"),
        format!("not-met-credited warning {}", counting(184, "short=120"))
    );
    assert_eq!(obligation("citizen-born ="), "?");
    assert_eq!(obligation("citizen-born =\ncitizen-since = 2013-05-01"), SHORT);
    // Married on 1 March 2012; a common-law partner since 1 March 2011 counts from that day, too.
    let from_march = format!("met-credited holds {}", counting(306, "spare=2"));
    assert_eq!(obligation("married-on = 2012-03-01"), from_march);
    assert_eq!(obligation("kin = partner\ntogether-since = 2011-03-01"), from_march);
    assert_eq!(obligation("kin = partner\ntogether-since = 2012-01-01"), SHORT);
    assert_eq!(obligation("kin = partner"), "?");
    // With a parent until the day before the 22nd birthday, or one's own marriage.
    let child = "kin = parent";
    let at = |changes: &str| {
        said(&found(&format!("{}{changes}", claiming(&format!("{WITH_CITIZEN}\n{child}")))), "residency-obligation")
    };
    assert_eq!(at("born-on = 1992-04-12"), WITH_2012);
    assert_eq!(at("born-on = 1990-11-01"), format!("met-credited holds {}", counting(305, "spare=1")));
    assert_eq!(at("born-on = 1980-04-12"), SHORT);
    assert_eq!(at("born-on = 1992-04-12\nmarital = married"), "?");
    assert_eq!(
        at("born-on = 1992-04-12\nmarital = married\ntrips/2/couple-since = 2012-11-01"),
        format!("met-credited holds {}", counting(305, "spare=1"))
    );
    assert_eq!(obligation("lived-together = no"), SHORT);
    assert_eq!(obligation("lived-together ="), "?");
}

#[test]
fn days_with_a_resident_count_only_if_they_are_posted_and_meet_their_own_obligation() {
    let obligation =
        |changes: &str| said(&found(&claiming(&format!("{WITH_EMPLOYED}\n{changes}"))), "residency-obligation");
    assert_eq!(obligation(""), WITH_2012);
    for changes in
        ["own-obligation = no", "employer = other", "full-time = no", "assignment = hired-there", "lived-together = no"]
    {
        assert_eq!(obligation(changes), SHORT, "{changes}");
    }
    for changes in ["own-obligation =", "resident-since =", "kin =", "married-on ="] {
        assert_eq!(obligation(changes), "?", "{changes}");
    }
    assert_eq!(
        said(&found(&claiming(&format!("{WITH_EMPLOYED}\nemployer = other"))), "claimed-days"),
        "nothing warning claimed=366 days"
    );
}

#[test]
fn the_same_person_or_employer_is_told_once() {
    let second = "trips/3/situation = employed\ntrips/3/whole-absence = yes\ntrips/3/as-before = yes\n";
    let told = format!("{}{second}", claiming(POSTED));
    assert_eq!(
        said(&found(&told), "residency-obligation"),
        "met-credited holds here=426 days credited=458 days counted=884 days asked=730 days spare=154 days"
    );
    // Told anew, it holds for that trip alone.
    let anew = format!("{told}trips/3/as-before =\ntrips/3/employer = other\n");
    assert_eq!(said(&found(&anew), "residency-obligation"), WITH_2012);
    // Without a trip before in that situation nothing can be as before: the employer is asked.
    let alone = format!("{}{second}", claiming("situation = none"));
    assert_eq!(said(&found(&alone), "residency-obligation"), SHORT, "304 days short, whatever 92 days count for");
    let asked = domain::facts::claims::EMPLOYER.blank;
    let answers = whole(&alone);
    let case = domain::Case::new(&answers, domain::Edition::default(), common::day(common::TODAY)).of("a");
    let row = case.row(&domain::facts::travel::TRIPS, "3").expect("a row");
    assert_eq!(row.open(&asked), Some(true));
    assert_eq!(row.open(&domain::facts::claims::AS_BEFORE.blank), Some(false));
}

#[test]
fn what_is_not_known_decides_nothing_and_what_cannot_matter_is_not_waited_for() {
    // 1,095 days away leave 731: met, whatever the trip counts for.
    let met = away(1095).replace("situation = none", "situation = employed");
    assert_eq!(said(&found(&met), "residency-obligation"), "met holds here=731 days asked=730 days spare=1 days");
    assert_eq!(said(&found(&met), "claimed-days"), "?");
    assert_eq!(said(&found(&met), "residency-margin"), "thin hint spare=1 days");
    // One day short, and that trip could make it up.
    let open = away(1097).replace("situation = none", "situation = employed");
    assert_eq!(said(&found(&open), "residency-obligation"), "?");
    assert_eq!(said(&found(&open), "humanitarian"), "");
    let waits = found(&open);
    let because = &waits.of("residency-obligation").next().expect("found").because;
    assert!(because.contains(&"applicant/a/trips/*/whole-absence".to_owned()), "{because:?}");
}

#[test]
fn a_report_about_the_days_takes_away_those_after_it() {
    let report = |changes: &str| found(&format!("report-ever = yes\n{changes}"));
    for (changes, rule, obligation) in [
        ("", "?", "?"),
        ("report-residency = no", "other-matter holds", "met holds here=1826 days asked=730 days spare=1096 days"),
        ("report-residency = yes", "?", "?"),
        ("report-residency = yes\nreport-on = 2013-03-10", "?", "?"),
        (
            "report-residency = yes\nreport-on = 2013-03-10\nreport-overturned = yes",
            "overturned holds on=2013-03-10",
            "met holds here=1826 days asked=730 days spare=1096 days",
        ),
        (
            "report-residency = yes\nreport-on = 2013-03-10\nreport-overturned = no",
            "days-lost warning on=2013-03-10",
            "met-reported holds counted=1462 days lost=364 days asked=730 days spare=732 days",
        ),
        (
            "report-residency = yes\nreport-on = 2010-03-10\nreport-overturned = no",
            "days-lost warning on=2010-03-10",
            "not-met-reported warning counted=366 days lost=1460 days asked=730 days short=364 days",
        ),
    ] {
        let found = report(changes);
        assert_eq!(
            (said(&found, "report").as_str(), said(&found, "residency-obligation").as_str()),
            (rule, obligation),
            "{changes}"
        );
    }
    assert_eq!(said(&found("report-ever ="), "residency-obligation"), "?");
    assert_eq!(said(&found("report-ever ="), "report"), "");
}

/// The form asks for situations from 1,095 days away on; after a report the law may need them sooner.
#[test]
fn after_a_report_days_away_before_it_may_count_however_few_they_are() {
    let report = "report-ever = yes\nreport-residency = yes\nreport-on = 2011-06-01\nreport-overturned = no\n";
    let gone = format!("{report}{}", trip("1", "2009-04-01", "2011-05-01"));
    let unsaid = format!("{gone}trips/1/situation =\n");
    let told = format!(
        "{gone}trips/1/situation = with-citizen\ntrips/1/whole-absence = yes\ntrips/1/kin = spouse\n\
         trips/1/married-on = 2006-01-01\ntrips/1/citizen-born = yes\ntrips/1/lived-together = yes\n"
    );
    table(
        "residency-obligation",
        &[
            (&unsaid, "?"),
            (&gone, "not-met-reported warning counted=55 days lost=1012 days asked=730 days short=675 days"),
            (&told, "met-reported holds counted=814 days lost=1012 days asked=730 days spare=84 days"),
        ],
    );
    table("claimed-days", &[(&unsaid, "?"), (&told, "all holds counted=759 days claimed=759 days")]);
    table("section-d", &[(&told, "not-asked holds absent=759 days threshold=1095 days")]);
    // Of those claimed some count: those after the wedding.
    let married = told.replace("married-on = 2006-01-01", "married-on = 2011-01-01");
    assert_eq!(said(&found(&married), "claimed-days"), "some hint counted=120 days claimed=759 days");
    // Who never married had no spouse: asked about, never held against anyone.
    let marital = |marital: &str| format!("{told}marital = {marital}\n");
    table(
        "marital-status",
        &[
            (&marital("single"), "never-married hint"),
            (&marital("divorced"), "agrees holds"),
            (&marital(""), "?"),
            (&told.replace("kin = spouse", "kin = partner"), ""),
            (&unsaid, ""),
            ("", ""),
        ],
    );
    // What proves it goes into the envelope, and does not where nothing is claimed.
    let proof = |changes: &str| {
        let found = found(changes);
        found.of("document").any(|finding| finding.about == Some("citizen-citizenship"))
    };
    assert!(proof(&told) && !proof(&gone) && !proof(""));
}

#[test]
fn humanitarian_reasons_are_named_when_days_lack_and_only_then() {
    assert_eq!(said(&found(&away(1097)), "humanitarian"), "looked-at hint");
    assert_eq!(said(&found(&away(1096)), "humanitarian"), "");
    for (days, margin) in [(1067, "thin hint spare=29 days"), (1066, ""), (1096, "thin hint spare=0 days"), (1097, "")]
    {
        assert_eq!(said(&found(&away(days)), "residency-margin"), margin, "{days}");
    }
}

#[test]
fn someone_new_who_was_posted_abroad_can_still_meet_it() {
    // Landed on 2010-01-10 and away at once: 1,097 days, one too many, unless some of them count.
    let gone = format!("landed-on = 2010-01-10\n{}", trip("1", "2010-01-10", "2013-01-12"));
    let posted = POSTED.lines().map(|line| format!("trips/1/{}\n", line.trim())).collect::<String>();
    table(
        "residency-obligation",
        &[
            (&gone, "cannot-be-met warning here=423 days asked=730 days short=1 days"),
            (
                &format!("{gone}{posted}"),
                "can-be-met-credited holds here=423 days credited=1097 days counted=1520 days asked=730 days spare=306 days",
            ),
            (
                &format!(
                    "{gone}{posted}trips/1/whole-absence = no\ntrips/1/situation-from = 2010-01-11\ntrips/1/situation-to = 2010-01-11\n"
                ),
                "can-be-met-credited holds here=423 days credited=1 days counted=424 days asked=730 days spare=0 days",
            ),
        ],
    );
}

#[test]
fn the_day_of_examination_moves_and_a_trip_not_taken_touches_nothing() {
    use domain::facts::claims::{account_on, outlook_on};
    use domain::law::credit::Claimed;
    use domain::law::days::Period;
    use domain::law::obligation::Stay;
    let answers = whole(&away(1097));
    let case = domain::Case::new(&answers, domain::Edition::default(), common::day(common::TODAY)).of("a");
    let standing =
        |on: &str, besides: &[Stay]| account_on(&case, common::day(on), besides).expect("an account").standing();
    assert_eq!(standing("2014-03-10", &[]), Standing::NotMet(1));
    assert_eq!(standing("2014-04-03", &[]), Standing::Met(0));
    let first = outlook_on(&case, common::day(common::TODAY), &[]).expect("an outlook").met_from;
    assert_eq!(first, Some(common::day("2014-04-03")));
    let trip = Stay {
        away: Period { first: common::day("2014-03-12"), last: common::day("2014-03-13") },
        claimed: Claimed::Nothing,
    };
    assert_eq!(standing("2014-04-05", &[trip]), Standing::Met(0));
    assert_eq!(
        outlook_on(&case, common::day(common::TODAY), &[trip]).expect("an outlook").met_from,
        Some(common::day("2014-04-05"))
    );
    assert_eq!(account_on(&case, common::day("2008-04-30"), &[]), None, "before landing");
}
