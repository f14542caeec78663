//! The residency obligation in full (IRPA 28, IRPR 61 and 62), held against a count of our own, one day at a time.

use domain::Date;
use domain::law::credit::{Claim, Claimed, Company, Ground, Job, Lack, Tie};
use domain::law::days::Period;
use domain::law::obligation::{Account, Day, Resident, Stay};
use domain::law::residency::Standing;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("no day: {text}"))
}

fn later(from: Date, days: i64) -> Date {
    from + chrono::TimeDelta::days(days)
}

fn landed(on: &str) -> Resident {
    Resident { landed: day(on), report: None, months: 60, asked: 730 }
}

/// Away on the days from the first to the last, both counted.
fn stay(days: &str, claimed: Claimed) -> Stay {
    let (first, last) = days.split_once("..").expect("first..last");
    Stay { away: Period { first: day(first), last: day(last) }, claimed }
}

const POSTED: Job = Job { canadian: true, for_status: false, full_time: true, assigned: true };

fn with(tie: Tie, since: &str) -> Company {
    Company { tie, since: day(since), together: true }
}

fn whole(claim: Claim) -> Claimed {
    Claimed::throughout(claim)
}

fn account(stays: &[Stay]) -> Account {
    landed("2008-05-01").account(day("2014-03-10"), stays)
}

/// The spans of an account away from home, one a line.
fn told(account: &Account) -> Vec<String> {
    let away = account.spans.iter().filter(|span| span.abroad);
    away.map(|span| format!("{}..{} {}", span.period.first, span.period.last, span.is.id())).collect()
}

#[test]
fn every_day_counts_as_said_and_the_standing_follows() {
    // Landed on 2008-05-01, examined on 2014-03-10: the period is 2009-03-10 to 2014-03-09, 1,826 days.
    let long = stay("2009-06-01..2011-12-30", Claimed::Nothing);
    let posted = |claimed| stay("2012-01-01..2012-12-31", claimed);
    let rest = stay("2013-01-02..2013-04-03", Claimed::Nothing);
    let of = |claimed| account(&[long, posted(claimed), rest]);
    let employed = of(whole(Claim::Employed(POSTED)));
    assert_eq!((employed.away(), employed.here(), employed.credit()), (1401, 425, 366));
    assert_eq!((employed.counted(), employed.standing()), (791, Standing::Met(61)));
    // The same without a claim, and with one of which nothing is known yet.
    assert_eq!(of(Claimed::Nothing).standing(), Standing::NotMet(305));
    let unsaid = of(Claimed::Unsaid);
    assert_eq!((unsaid.standing(), unsaid.at_best(), unsaid.unsaid()), (Standing::NotMet(305), Standing::Met(61), 366));
    // Every employer's condition by itself.
    for (job, lack) in [
        (Job { canadian: false, ..POSTED }, Lack::EmployerAbroad),
        (Job { for_status: true, ..POSTED }, Lack::ForStatus),
        (Job { full_time: false, ..POSTED }, Lack::NotFullTime),
        (Job { assigned: false, ..POSTED }, Lack::HiredThere),
    ] {
        let account = of(whole(Claim::Employed(job)));
        assert_eq!((account.credit(), account.day(day("2012-06-01"))), (0, Some(Day::Away(lack))));
        let company = with(Tie::Spouse(day("2000-01-01")), "2005-01-01");
        let account = of(whole(Claim::WithEmployed { company, meets_own: true, job }));
        assert_eq!((account.credit(), account.day(day("2012-06-01"))), (0, Some(Day::Away(lack))));
    }
}

#[test]
fn with_a_citizen_days_count_from_the_day_everything_holds() {
    let away = |tie, since: &str| {
        let claim = Claim::WithCitizen(with(tie, since));
        told(&account(&[stay("2010-01-01..2013-12-31", whole(claim))]))
    };
    assert_eq!(away(Tie::Spouse(day("2000-01-01")), "1970-01-01"), ["2010-01-01..2013-12-31 with-citizen"]);
    // Before the marriage, and before citizenship; the day itself counts.
    assert_eq!(
        away(Tie::Spouse(day("2011-05-05")), "2012-02-29"),
        [
            "2010-01-01..2011-05-04 before-marriage",
            "2011-05-05..2012-02-28 status-later",
            "2012-02-29..2013-12-31 with-citizen",
        ]
    );
    // A common-law partner after one year together; after 29 February that is 1 March.
    let partner = |since: &str| Tie::Partner { since: day(since), years: 1 };
    assert_eq!(
        away(partner("2011-05-05"), "1970-01-01"),
        ["2010-01-01..2012-05-04 together-too-short", "2012-05-05..2013-12-31 with-citizen"]
    );
    assert_eq!(
        away(partner("2012-02-29"), "1970-01-01"),
        ["2010-01-01..2013-02-28 together-too-short", "2013-03-01..2013-12-31 with-citizen"]
    );
    // A child until the day before the 22nd birthday, or until a couple of their own.
    let child =
        |born: &str, couple: Option<&str>| Tie::Child { born: day(born), under: 22, couple_since: couple.map(day) };
    assert_eq!(
        away(child("1990-07-01", None), "1970-01-01"),
        ["2010-01-01..2012-06-30 with-citizen", "2012-07-01..2013-12-31 not-a-child"]
    );
    assert_eq!(
        away(child("1988-02-29", None), "1970-01-01"),
        ["2010-01-01..2010-02-28 with-citizen", "2010-03-01..2013-12-31 not-a-child"]
    );
    assert_eq!(
        away(child("1995-07-01", Some("2013-06-15")), "1970-01-01"),
        ["2010-01-01..2013-06-14 with-citizen", "2013-06-15..2013-12-31 not-a-child"]
    );
    let apart = Company { together: false, ..with(Tie::Spouse(day("2000-01-01")), "1970-01-01") };
    let apart = account(&[stay("2010-01-01..2013-12-31", whole(Claim::WithCitizen(apart)))]);
    assert_eq!(told(&apart), ["2010-01-01..2013-12-31 not-together"]);
}

#[test]
fn with_a_resident_posted_abroad_everything_must_hold_of_them() {
    let company = with(Tie::Spouse(day("2000-01-01")), "2010-06-01");
    let of = |meets_own, job| {
        told(&account(&[stay("2010-01-01..2010-12-31", whole(Claim::WithEmployed { company, meets_own, job }))]))
    };
    assert_eq!(of(true, POSTED), ["2010-01-01..2010-05-31 status-later", "2010-06-01..2010-12-31 with-employed"]);
    // Their own obligation (IRPR 61(5)); an employer that is not Canadian.
    assert_eq!(of(false, POSTED), ["2010-01-01..2010-05-31 status-later", "2010-06-01..2010-12-31 own-obligation"]);
    assert_eq!(
        of(true, Job { canadian: false, ..POSTED }),
        ["2010-01-01..2010-05-31 status-later", "2010-06-01..2010-12-31 employer-abroad"]
    );
}

#[test]
fn only_the_days_claimed_count_and_a_day_told_twice_counts_once() {
    let posted = Claim::Employed(POSTED);
    let part = Claimed::For(posted, Period { first: day("2010-03-01"), last: day("2010-03-31") });
    assert_eq!(
        told(&account(&[stay("2010-01-01..2010-12-31", part)])),
        [
            "2010-01-01..2010-02-28 outside-claim",
            "2010-03-01..2010-03-31 employed",
            "2010-04-01..2010-12-31 outside-claim",
        ]
    );
    let citizen = Claim::WithCitizen(with(Tie::Spouse(day("2000-01-01")), "1970-01-01"));
    let twice = account(&[
        stay("2010-01-01..2010-12-31", part),
        stay("2010-03-15..2010-06-30", whole(citizen)),
        stay("2010-06-01..2010-07-31", Claimed::Unsaid),
    ]);
    assert_eq!(
        told(&twice),
        [
            "2010-01-01..2010-02-28 outside-claim",
            "2010-03-01..2010-03-14 employed",
            "2010-03-15..2010-06-30 with-citizen",
            "2010-07-01..2010-07-31 unsaid",
            "2010-08-01..2010-12-31 outside-claim",
        ]
    );
    assert_eq!((twice.credited(Ground::Employed), twice.credited(Ground::WithCitizen)), (14, 108));
    assert_eq!(twice.away(), 365);
}

#[test]
fn days_after_a_report_do_not_count() {
    let reported = Resident { report: Some(day("2013-03-10")), ..landed("2008-05-01") };
    let account = reported.account(day("2014-03-10"), &[]);
    // The day of the report counts; those after it do not, in Canada or not.
    assert_eq!((account.counted(), account.here()), (1462, 1462));
    assert_eq!(account.day(day("2013-03-10")), Some(Day::Here));
    assert_eq!(account.day(day("2013-03-11")), Some(Day::AfterReport));
    // So does the day of the report when a trip begins on it whose days count.
    let gone = stay("2013-03-10..2013-04-01", whole(Claim::Employed(POSTED)));
    let account = reported.account(day("2014-03-10"), &[gone]);
    assert_eq!(account.day(day("2013-03-10")), Some(Day::Credited(Ground::Employed)));
    assert_eq!(account.day(day("2013-03-11")), Some(Day::AfterReport));
    assert_eq!(account.counted(), 1462);
    // What is still to come does not count either: someone new cannot make up for it.
    let reported = Resident { report: Some(day("2013-03-10")), ..landed("2012-01-01") };
    let account = reported.account(day("2014-03-10"), &[]);
    assert_eq!((account.counted(), account.ahead(), account.standing()), (435, 0, Standing::CannotBeMet(295)));
    assert_eq!(reported.outlook(day("2014-03-10"), &[]).met_from, None);
}

#[test]
fn someone_new_looks_forward_to_the_fifth_anniversary() {
    let resident = landed("2012-06-15");
    let account = resident.account(day("2014-03-10"), &[stay("2012-07-01..2013-06-30", Claimed::Nothing)]);
    assert!(account.is_recent);
    assert_eq!(account.period, Period { first: day("2012-06-15"), last: day("2017-06-14") });
    assert_eq!((account.away(), account.here(), account.ahead()), (365, 268, 1193));
    assert_eq!(account.standing(), Standing::CanBeMet(731));
    // A trip that has not been taken yet takes nothing away from what can be done.
    let planned = resident.account(day("2014-03-10"), &[stay("2014-05-01..2017-06-14", Claimed::Nothing)]);
    assert_eq!(planned.standing(), Standing::CanBeMet(1096));
    // On the fifth anniversary the same days are looked at, behind.
    let before = resident.account(day("2017-06-14"), &[]);
    let after = resident.account(day("2017-06-15"), &[]);
    assert_eq!((before.is_recent, after.is_recent, before.period), (true, false, after.period));
    // Landed on 29 February: five years are over on 28 February.
    let leap = landed("2020-02-29");
    assert_eq!(
        leap.account(day("2025-02-28"), &[]).period,
        Period { first: day("2020-02-29"), last: day("2025-02-28") }
    );
    assert!(!leap.account(day("2025-03-01"), &[]).is_recent);
}

#[test]
fn the_first_day_it_is_met_and_the_last_day_it_stays_so() {
    // 1,097 days away, 729 here: one day short. The oldest day away falls out of the period 22 days later.
    let gone = stay("2009-04-01..2012-04-01", Claimed::Nothing);
    let resident = landed("2008-05-01");
    let on = day("2014-03-10");
    assert_eq!(resident.account(on, &[gone]).standing(), Standing::NotMet(1));
    let outlook = resident.outlook(on, &[gone]);
    assert_eq!((outlook.met_from, outlook.met_until), (Some(day("2014-04-02")), None));
    assert_eq!(outlook.leaving_until, None, "not met on the day one leaves");
    assert_eq!(resident.account(day("2014-04-02"), &[gone]).standing(), Standing::Met(0));
    assert_eq!(resident.account(day("2014-04-01"), &[gone]).standing(), Standing::NotMet(1));
    // Never away: someone who leaves today keeps it as long as 730 days here lie in the five years.
    let outlook = resident.outlook(on, &[]);
    assert_eq!((outlook.met_from, outlook.met_until), (Some(on), None));
    let last = outlook.leaving_until.expect("a last day");
    let away = |until: Date| {
        resident.account(
            until,
            &[Stay { away: Period { first: later(on, 1), last: Date::MAX }, claimed: Claimed::Nothing }],
        )
    };
    assert_eq!(away(last).standing(), Standing::Met(0));
    assert_eq!(away(later(last, 1)).standing(), Standing::NotMet(1));
    // A trip planned far ahead breaks it once, and it is met again later.
    let planned = stay("2014-06-01..2018-06-01", Claimed::Nothing);
    let outlook = resident.outlook(on, &[planned]);
    assert_eq!(outlook.met_from, Some(on));
    let until = outlook.met_until.expect("broken");
    assert!(matches!(resident.account(until, &[planned]).standing(), Standing::Met(_)));
    assert!(matches!(resident.account(later(until, 1), &[planned]).standing(), Standing::NotMet(_)));
}

#[test]
fn every_reason_has_an_id_of_its_own() {
    let mut ids: Vec<&str> =
        Lack::ALL.iter().map(|lack| lack.id()).chain(Ground::ALL.iter().map(|ground| ground.id())).collect();
    ids.extend([Day::Here, Day::Ahead, Day::AfterReport].map(Day::id));
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

// An own reading, a day at a time. It shares no arithmetic with the one above: dates are walked, years are counted on the
// calendar, and each condition is a sentence about one day.

/// So many years after a day have passed by another.
fn passed(from: Date, years: i32, on: Date) -> bool {
    use chrono::Datelike;
    let age = on.year() - from.year() - i32::from((on.month(), on.day()) < (from.month(), from.day()));
    years <= age
}

fn five_years_before(on: Date) -> Date {
    use chrono::Datelike;
    (0..31).find_map(|less| Date::from_ymd_opt(on.year() - 5, on.month(), on.day() - less)).expect("a day")
}

fn company_counts(company: &Company, on: Date) -> bool {
    let tied = match company.tie {
        Tie::Spouse(married) => on >= married,
        Tie::Partner { since, years } => on >= since && passed(since, i32::try_from(years).expect("few"), on),
        Tie::Child { born, under, couple_since } => {
            !passed(born, i32::try_from(under).expect("few"), on) && couple_since.is_none_or(|couple| on < couple)
        }
    };
    tied && company.together && on >= company.since
}

fn job_counts(job: &Job) -> bool {
    job.canadian && !job.for_status && job.full_time && job.assigned
}

fn claim_counts(claimed: &Claimed, on: Date) -> Option<Ground> {
    let Claimed::For(claim, within) = claimed else { return None };
    let counts = match claim {
        Claim::WithCitizen(company) => company_counts(company, on),
        Claim::Employed(job) => job_counts(job),
        Claim::WithEmployed { company, meets_own, job } => company_counts(company, on) && *meets_own && job_counts(job),
    };
    (counts && on >= within.first && on <= within.last).then(|| claim.ground())
}

/// What the days of the period add up to.
#[derive(Debug, Default, PartialEq)]
struct Count {
    days: u32,
    away: u32,
    here: u32,
    credited: [u32; 3],
    unsaid: u32,
    ahead: u32,
}

fn count(resident: &Resident, on: Date, stays: &[Stay]) -> (bool, Count) {
    let recent = !passed(resident.landed, 5, on);
    let mut today = if recent { resident.landed } else { five_years_before(on).max(resident.landed) };
    let mut count = Count::default();
    while if recent { !passed(resident.landed, 5, today) } else { today < on } {
        count.days += 1;
        let told: Vec<&Stay> =
            stays.iter().filter(|stay| today < on && stay.away.first <= today && today <= stay.away.last).collect();
        let late = resident.report.is_some_and(|report| today > report);
        let ground = told.iter().filter_map(|stay| claim_counts(&stay.claimed, today)).min();
        let unsaid = told.iter().any(|stay| stay.claimed == Claimed::Unsaid);
        count.away += u32::from(!told.is_empty());
        match ground {
            _ if late => {}
            Some(ground) => count.credited[ground as usize] += 1,
            None if unsaid => count.unsaid += 1,
            None if !told.is_empty() => {}
            None if today < on => count.here += 1,
            None => count.ahead += 1,
        }
        today = later(today, 1);
    }
    (recent, count)
}

fn reach(count: &Count) -> u32 {
    count.here + count.credited.iter().sum::<u32>() + count.ahead
}

fn date(from: &'static str, days: i64) -> impl Strategy<Value = Date> {
    // Now and then the days around 29 February of a leap year.
    let leap = (prop::sample::select(vec![1988, 1992, 2004, 2008, 2012, 2016]), 0..3_i64);
    prop_oneof![
        9 => (0..days).prop_map(move |days| later(day(from), days)),
        1 => leap.prop_map(|(year, days)| later(Date::from_ymd_opt(year, 2, 28).expect("a day"), days)),
    ]
}

fn tie() -> impl Strategy<Value = Tie> {
    prop_oneof![
        date("2004-01-01", 4000).prop_map(Tie::Spouse),
        (date("2004-01-01", 4000), 0..3_u32).prop_map(|(since, years)| Tie::Partner { since, years }),
        (date("1984-01-01", 5000), prop::option::weighted(0.3, date("2006-01-01", 4000)))
            .prop_map(|(born, couple_since)| Tie::Child { born, under: 22, couple_since }),
    ]
}

fn company() -> impl Strategy<Value = Company> {
    let since = prop_oneof![1 => Just(Date::MIN), 2 => date("2004-01-01", 4000)];
    (tie(), since, prop::bool::weighted(0.9)).prop_map(|(tie, since, together)| Company { tie, since, together })
}

fn job() -> impl Strategy<Value = Job> {
    let mostly = || prop::bool::weighted(0.9);
    (mostly(), prop::bool::weighted(0.1), mostly(), mostly())
        .prop_map(|(canadian, for_status, full_time, assigned)| Job { canadian, for_status, full_time, assigned })
}

fn claimed() -> impl Strategy<Value = Claimed> {
    let claim = prop_oneof![
        company().prop_map(Claim::WithCitizen),
        job().prop_map(Claim::Employed),
        (company(), prop::bool::weighted(0.9), job()).prop_map(|(company, meets_own, job)| Claim::WithEmployed {
            company,
            meets_own,
            job
        }),
    ];
    let part = (date("2005-01-01", 4000), 0..900_i64);
    prop_oneof![
        2 => Just(Claimed::Nothing),
        1 => Just(Claimed::Unsaid),
        4 => claim.clone().prop_map(Claimed::throughout),
        2 => (claim, part).prop_map(|(claim, (first, days))| {
            Claimed::For(claim, Period { first, last: later(first, days) })
        }),
    ]
}

fn some_stays() -> impl Strategy<Value = Vec<Stay>> {
    let days = prop_oneof![4 => 0..20_i64, 4 => 0..500_i64, 1 => Just(30_000_i64)];
    let stay = (date("2004-06-01", 4400), days, claimed());
    let dated = |(first, days, claimed): (Date, i64, Claimed)| Stay {
        away: Period { first, last: later(first, days) },
        claimed,
    };
    prop::collection::vec(stay.prop_map(dated), 0..7)
}

fn resident() -> impl Strategy<Value = Resident> {
    let report = prop::option::weighted(0.15, date("2007-01-01", 3000));
    (date("2003-01-01", 3600), report).prop_map(|(landed, report)| Resident { landed, report, months: 60, asked: 730 })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn an_account_is_what_counting_each_day_gives(
        resident in resident(),
        stays in some_stays(),
        examined in date("2008-01-01", 3300),
    ) {
        let on = examined.max(resident.landed);
        let account = resident.account(on, &stays);
        let (recent, count) = count(&resident, on, &stays);
        prop_assert_eq!(account.is_recent, recent);
        let told = Count {
            days: account.period.days(),
            away: account.away(),
            here: account.here(),
            credited: [Ground::WithCitizen, Ground::Employed, Ground::WithEmployed].map(|ground| account.credited(ground)),
            unsaid: account.unsaid(),
            ahead: account.ahead(),
        };
        prop_assert_eq!(&told, &count);
        let days = reach(&count);
        let expected = match (recent, days >= 730) {
            (false, true) => Standing::Met(days - 730),
            (false, false) => Standing::NotMet(730 - days),
            (true, true) => Standing::CanBeMet(days - 730),
            (true, false) => Standing::CannotBeMet(730 - days),
        };
        prop_assert_eq!(account.standing(), expected);
        // Spans follow one another and fill the period; neighbours differ.
        prop_assert!(account.spans.windows(2).all(|pair| later(pair[0].period.last, 1) == pair[1].period.first));
        prop_assert!(account.spans.windows(2).all(|pair| (pair[0].is, pair[0].abroad) != (pair[1].is, pair[1].abroad)));
        let ends = |spans: &[domain::law::obligation::Span]| {
            Some((spans.first()?.period.first, spans.last()?.period.last))
        };
        let whole = Some((account.period.first, account.period.last)).filter(|_| account.period.days() != 0);
        prop_assert_eq!(ends(&account.spans), whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_outlook_is_what_examining_each_day_gives(
        resident in resident(),
        stays in some_stays(),
        examined in date("2008-01-01", 3300),
        ahead in prop::collection::vec(0..3650_i64, 4),
    ) {
        let on = examined.max(resident.landed);
        let is_met = |on: Date, stays: &[Stay]| reach(&count(&resident, on, stays).1) >= 730;
        let outlook = resident.outlook(on, &stays);
        let met = |day: Date| is_met(day, &stays);
        if let Some(from) = outlook.met_from {
            prop_assert!(met(from));
            prop_assert!(from == on || !met(later(from, -1)));
        }
        if let Some(until) = outlook.met_until {
            prop_assert!(met(until) && !met(later(until, 1)));
        }
        for days in ahead {
            let day = later(on, days);
            match outlook.met_from {
                Some(from) if day >= from && outlook.met_until.is_none_or(|until| day <= until) => prop_assert!(met(day), "{day}"),
                Some(from) if day < from => prop_assert!(!met(day), "{day}"),
                None => prop_assert!(!met(day), "{day}"),
                Some(_) => {}
            }
        }
        let gone = Stay { away: Period { first: later(on, 1), last: Date::MAX }, claimed: Claimed::Nothing };
        let leaving = [&stays[..], &[gone]].concat();
        match outlook.leaving_until {
            Some(until) => {
                prop_assert!(is_met(until, &leaving) && !is_met(later(until, 1), &leaving));
            }
            None => prop_assert!(outlook.met_from != Some(on) || is_met(later(on, 3650), &leaving)),
        }
    }
}
