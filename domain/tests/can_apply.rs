//! One answer from all that is said of who can apply, and when.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{found, only, whole};
use common::{TODAY, day};
use domain::assess::Verdict;
use domain::facts::payment::fee_due;
use domain::{Case, Edition};

#[test]
fn the_worst_decides_and_a_missing_answer_keeps_it_open() {
    let rows = [
        ("", Some(Verdict::Holds)),
        // A warning and what only the package is about keep nobody from applying.
        ("removal-order = appeal", Some(Verdict::Holds)),
        ("payment/paid = 20\nready-photos =", Some(Verdict::Holds)),
        ("landing-name-wrong =", None),
        ("card-expires-on = 2015-07-11", Some(Verdict::Returned)),
        ("card-expires-on = 2015-07-11\nlanding-name-wrong = yes", Some(Verdict::NotYet)),
        ("landing-name-wrong = yes\ncitizen = yes", Some(Verdict::NotEligible)),
        ("citizen = yes\nresident =", Some(Verdict::NotEligible)),
    ];
    for (changes, expected) in rows {
        assert_eq!(found(changes).can_apply(), expected, "{changes}");
    }
    assert_eq!(only("resident =").can_apply(), None);
}

#[test]
fn who_can_apply_and_days_are_told_apart() {
    let found = found("");
    let named =
        |findings: Vec<&domain::assess::Finding>| findings.iter().map(|finding| finding.rule).collect::<Vec<_>>();
    let (eligibility, days) = (named(found.eligibility().collect()), named(found.days().collect()));
    assert!(eligibility.contains(&"card-still-valid") && !eligibility.contains(&"residency-obligation"));
    assert!(days.contains(&"residency-obligation") && !days.contains(&"document"));
}

#[test]
fn the_fee_is_for_everyone_in_the_envelope() {
    let due = |changes: &str| fee_due(&Case::new(&whole(changes), Edition::default(), day(TODAY)));
    assert_eq!(due(""), (5000, 1));
    assert_eq!(due("applicant/zz/resident = yes"), (10000, 2));
}
