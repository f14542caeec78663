//! The picture of the case: what is drawn, what is only tried out, and what each claim comes to.

mod common;
#[path = "common/worded.rs"]
mod worded;

use common::people::{AWAY_1095, FIRST};
use common::{case, day};
use domain::Case;
use domain::documents::{Document, evidence};
use domain::law::credit::{Ground, Lack};
use domain::law::days::Period;
use domain::law::obligation::{Day, Resident};
use domain::picture::{MARKS, Picture, blocks, picture};
use domain::statements::{Entry, Statement, state};

const TODAY: &str = common::TODAY;

fn away() -> Case<'static> {
    case(&format!("{FIRST}{AWAY_1095}"), TODAY)
}

fn drawn(on: &str, tried: &[(&str, &str)]) -> Picture {
    let tried: Vec<_> = tried.iter().map(|(left, back)| (day(left), day(back))).collect();
    picture(&away(), day(on), &tried).expect("a picture")
}

fn marks(picture: &Picture) -> Vec<String> {
    picture.marks.iter().map(|mark| format!("{} {}", mark.on, mark.id)).collect()
}

#[test]
fn every_day_of_the_period_is_drawn_up_to_the_examination() {
    let picture = drawn(TODAY, &[]);
    assert_eq!(picture.range, Period { first: day("2009-03-10"), last: day(TODAY) });
    assert_eq!(picture.spans.first().map(|span| span.period.first), Some(picture.range.first));
    assert_eq!(picture.spans.last().map(|span| span.period.last), Some(picture.range.last));
    let is = |on: &str| picture.spans.iter().find(|span| span.period.holds(day(on))).map(|span| span.is);
    assert_eq!(is("2010-06-01"), Some(Day::Away(Lack::Unclaimed)));
    assert_eq!(is("2012-06-01"), Some(Day::Credited(Ground::WithCitizen)));
    assert_eq!(is("2013-06-02"), Some(Day::Here));
    // Landed before the period: the fifth anniversary lies in it, landing does not.
    assert_eq!(marks(&picture), ["2009-03-10 window", "2013-05-01 anniversary", "2014-03-10 examined"]);
    assert!(picture.marks.iter().all(|mark| MARKS.contains(&mark.id)));
}

#[test]
fn someone_new_sees_the_five_years_up_to_their_anniversary() {
    let case = case(&format!("{FIRST}landed-on = 2012-06-15\nany-trips = no"), TODAY);
    let picture = picture(&case, day(TODAY), &[]).expect("a picture");
    assert_eq!(picture.range, Period { first: day("2012-06-15"), last: day("2017-06-15") });
    assert_eq!(marks(&picture), ["2012-06-15 landed", "2014-03-10 examined", "2017-06-15 anniversary"]);
    assert_eq!(picture.spans.iter().map(|span| span.is).collect::<Vec<_>>(), [Day::Here, Day::Ahead]);
}

#[test]
fn a_trip_tried_out_is_drawn_and_changes_only_what_comes_after_it() {
    let before = drawn(TODAY, &[]);
    let tried = drawn(TODAY, &[("2014-05-01", "2017-08-01")]);
    assert_eq!(tried.account, before.account, "it has not been taken");
    assert_eq!(tried.range.last, day("2017-08-01"));
    assert_eq!(tried.tried, [Period { first: day("2014-05-02"), last: day("2017-07-31") }]);
    assert_eq!(before.outlook.met_until, None);
    assert!(tried.outlook.met_until.is_some());
    // Looked at once it is over, it counts.
    let after = drawn("2017-08-01", &[("2014-05-01", "2017-08-01")]);
    assert_eq!(after.account.away(), 1187 + 305, "the trip, and what is left of the one before");
    assert_eq!(picture(&away(), day("2008-04-30"), &[]), None, "before landing");
}

#[test]
fn a_claim_says_how_many_of_its_days_count_and_why_the_others_do_not() {
    let told = |changes: &str| {
        let all = blocks(&case(&format!("{FIRST}{AWAY_1095}{changes}"), TODAY));
        all.into_iter()
            .map(|block| (block.row, block.ground, block.claimed, block.counted, block.lacks))
            .collect::<Vec<_>>()
    };
    let with_citizen = |counted, lacks| vec![("002".to_owned(), Ground::WithCitizen, 731, counted, lacks)];
    assert_eq!(told(""), with_citizen(731, vec![]));
    assert_eq!(told("trips/002/citizen-since = 2012-01-01"), with_citizen(518, vec![(Lack::StatusLater, 213)]));
    assert_eq!(
        told("trips/002/citizen-since = 2012-01-01\ntrips/002/married-on = 2011-07-01"),
        with_citizen(518, vec![(Lack::BeforeMarriage, 29), (Lack::StatusLater, 184)])
    );
    assert_eq!(told("trips/002/kin ="), with_citizen(0, vec![(Lack::Unsaid, 731)]));
    assert_eq!(told("trips/002/situation = none"), []);
}

#[test]
fn c7_each_claim_names_the_proof_that_is_required_of_it() {
    for ground in Ground::ALL {
        let evidence = evidence(*ground);
        assert!(!evidence.lists.is_empty());
        for id in evidence.required {
            assert!(Document::find(id).is_some(), "{id}");
        }
    }
    assert_eq!(evidence(Ground::Employed).required, ["employer-letter"]);
    assert_eq!(evidence(Ground::WithCitizen).required.len(), 4);
    assert_eq!(evidence(Ground::WithEmployed).required.len(), 5);
}

#[test]
fn c7_the_employers_letter_says_every_point() {
    let letter = Statement::find("employer-letter").expect("a statement");
    let posted = "trips/002/situation = employed\ntrips/002/employer = corporation\ntrips/002/for-status = no
        trips/002/full-time = yes\ntrips/002/assignment = client";
    let stated = state(letter, &case(&format!("{FIRST}{AWAY_1095}{posted}"), TODAY)).remove(0);
    assert_eq!(stated.open, Some(true));
    let ticked: Vec<&str> = stated
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Ticked(id, Some(true)) => Some(*id),
            _ => None,
        })
        .collect();
    assert_eq!(ticked, ["corporation", "client", "full-time"]);
    // The guide's points: who signs, the business and why it is Canadian, the assignment, full time, the position, its purpose.
    for point in
        ["signer", "business", "canadian", "spells", "assigned", "full-time", "description", "not-for-residency"]
    {
        assert!(letter.attributes().contains(&point), "{point}");
    }
    assert_eq!(state(letter, &away()).remove(0).open, Some(false));
}

#[test]
fn every_day_and_every_mark_is_worded() {
    let days =
        Lack::ALL.iter().map(|lack| Day::Away(*lack)).chain(Ground::ALL.iter().map(|ground| Day::Credited(*ground)));
    let days: Vec<Day> = days.chain([Day::Here, Day::Ahead, Day::AfterReport]).collect();
    for words in worded::both() {
        for day in &days {
            assert!(!words.letters(&format!("day-{}", day.id())).is_empty());
            assert!(!words.letters(&format!("day-{}", day.drawn())).is_empty());
        }
        for mark in MARKS {
            assert!(words.text(&format!("mark-{mark}")).variables.contains("on"));
        }
    }
    let landed = Resident { landed: day("2012-01-01"), report: None, months: 60, asked: 730 };
    assert_eq!(landed.account(day("2014-01-01"), &[]).day(day("2016-12-31")), Some(Day::Ahead));
}
