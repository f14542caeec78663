//! One question answered before anything is begun: what it asks is enough, and nothing answers it that a draft would not say.

mod common;
#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use common::{TODAY, answers, case};
use domain::assess::Verdict;
use domain::documents::needed;
use domain::facts::payment::fee_due;
use domain::facts::travel::{TRIPS, travel};
use domain::key::Kind;
use domain::short::{MOST_PEOPLE, SHORT, Short, TRIP, asks, people};
use domain::topics::page_of;
use domain::{Answers, Case, Edition};
use worded::both;

fn short(id: &str) -> &'static Short {
    Short::find(id).unwrap_or_else(|| panic!("no question: {id}"))
}

fn said(id: &str, text: &str) -> Vec<String> {
    let line = |found: domain::assess::Finding| {
        format!("{} {}", found.rule, found.says.map_or_else(|| "?".to_owned(), str::to_owned))
    };
    short(id).findings(&case(text, TODAY)).into_iter().map(line).collect()
}

#[test]
fn every_question_asks_what_a_draft_asks_and_is_worded() {
    for words in both() {
        let declared: BTreeSet<String> = SHORT.iter().map(|short| format!("short-{}", short.id)).collect();
        let own: BTreeSet<String> = words
            .messages("short-")
            .into_iter()
            .filter(|id| words.attributes(id).contains("lead"))
            .map(str::to_owned)
            .collect();
        assert_eq!(own, declared, "{}", words.lang);
    }
    for short in SHORT {
        for blank in short.blanks() {
            assert!(asks(&blank).is_some(), "{}: {}", short.id, blank.id);
            let path = blank.path(Some("a"), None).expect("a path");
            assert!(page_of(&path).is_some(), "{}: {path}", short.id);
        }
    }
    assert!(TRIP.iter().all(|blank| TRIPS.columns.contains(blank)));
    assert_eq!(SHORT.iter().map(|short| short.id).collect::<Vec<_>>(), ["apply", "renew", "days", "need", "cost"]);
}

const APPLIES: &str = "resident = yes\nin-canada = yes\nremoval-order = no\ncitizen = no\nregistered-indian = no
    card-offence = no\npurpose = first\nlanding-name-wrong = no\nname-changed = no";

#[test]
fn can_i_apply_asks_the_whole_screen() {
    let asked: BTreeSet<String> =
        short("apply").blanks().iter().filter_map(|blank| blank.path(Some("a"), None)).collect();
    let answered = answers(APPLIES);
    assert!(answered.from_path("").all(|(path, _)| asked.contains(path)));
    let all = short("apply").findings(&case(APPLIES, TODAY));
    assert!(all.iter().all(|found| found.verdict == Some(Verdict::Holds)), "{all:?}");
    // The worst comes first, and what is missing is not taken for no.
    let abroad = short("apply").findings(&case("in-canada = no\ncard-to-return = yes", TODAY));
    assert_eq!((abroad[0].rule, abroad[0].verdict), ("presence", Some(Verdict::NotYet)));
    assert!(abroad[1..].iter().all(|found| found.verdict.is_none()));
}

#[test]
fn when_can_i_renew_takes_the_date_alone() {
    let renew = short("renew");
    let edit = renew.implied(&Answers::default(), "a").expect("that it is a renewal");
    assert_eq!((edit.path.as_str(), edit.now.as_deref()), ("applicant/a/purpose", Some("renew")));
    // Nothing that was said is changed: it is asked instead.
    let first = answers("purpose = first");
    assert_eq!(renew.implied(&first, "a"), None);
    let ids = |text: &str| -> Vec<&str> { renew.blanks_for(&case(text, TODAY)).iter().map(|blank| blank.id).collect() };
    assert_eq!(ids("purpose = first"), ["purpose", "card-expires-on", "name-changed"]);
    assert_eq!(ids("purpose = renew"), ["card-expires-on", "name-changed"]);
    assert_eq!(ids(""), ["card-expires-on", "name-changed"]);
    for (expires, says) in [
        ("2015-03-09", "soon"),
        // One day more and it would come back.
        ("2015-03-10", "?"),
        ("2015-03-10\nname-changed = no", "too-early"),
        ("2015-03-10\nname-changed = yes", "name-change"),
        ("2014-03-09", "expired"),
        ("", "?"),
    ] {
        let text = format!("purpose = renew\ncard-expires-on = {expires}");
        assert_eq!(said("renew", &text), [format!("card-still-valid {says}")], "{expires}");
    }
}

#[test]
fn how_many_days_takes_landing_and_dates() {
    let text = "landed-on = 2008-05-01\nreport-ever = no\nany-trips = yes\ntrips/1/left-on = 2012-07-01\ntrips/1/back-on = 2012-07-11";
    let found = travel(&case(text, TODAY)).expect("the days");
    assert_eq!((found.away_days(), found.here_days()), (9, 1817));
    let findings = said("days", text);
    assert!(findings.contains(&"residency-obligation met".to_owned()), "{findings:?}");
    assert!(findings.contains(&"section-d not-asked".to_owned()), "{findings:?}");
    assert!(said("days", "").iter().all(|found| found.ends_with(" ?")));
}

#[test]
fn which_documents_takes_what_decides_the_list() {
    let listed = |text: &str| -> Vec<&str> {
        let case = case(text, TODAY);
        needed(&case).iter().filter(|one| one.open == Some(true)).map(|one| one.document.id).collect()
    };
    // What the question asks settles what it can settle.
    let damaged = "purpose = replace\nreplaced = damaged\nname-changed = yes\nborn-on = 2000-01-01\nhelped = yes";
    let first = "purpose = first\nname-changed = no\nborn-on = 1980-01-01\nhelped = no";
    for document in ["damaged-card", "minor-paper", "name-document", "name-identity"] {
        assert!(listed(damaged).contains(&document), "{:?}", listed(damaged));
        assert!(!listed(first).contains(&document), "{:?}", listed(first));
    }
    let open = |text: &str| needed(&case(text, TODAY)).iter().any(|one| one.document.id == "imm5476");
    assert!(open(damaged) && !open(first));
    assert!(short("need").blanks().iter().all(|blank| !matches!(blank.kind, Kind::Text)));
}

#[test]
fn what_it_costs_takes_how_many() {
    let mut typed = answers("landed-on = 2008-05-01");
    let due = |typed: &Answers| fee_due(&Case::new(typed, Edition::default(), common::day(TODAY)));
    for (count, cents) in [(1, 5000), (2, 10_000), (4, 20_000), (3, 15_000), (1, 5000)] {
        let mut seed = 0;
        let edits = people(&typed, count, || {
            seed += 1;
            seed
        });
        assert!(typed.merge(&edits).is_empty());
        assert_eq!(due(&typed), (cents, count));
        assert_eq!(typed.text("applicant/a/landed-on"), Some("2008-05-01"));
    }
    // Nobody of whom something was said goes; nobody is no envelope; and there is an end.
    typed.set("applicant/b/landed-on", "2008-05-01");
    assert_eq!(people(&typed, 1, || 0), []);
    assert_eq!(people(&typed, 0, || 0), []);
    let edits = people(&Answers::default(), u32::MAX, || 7);
    assert_eq!(u32::try_from(edits.len()), Ok(MOST_PEOPLE));
}
