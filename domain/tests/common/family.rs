//! A family of four in one envelope: the parents, a child of fifteen and one of twelve. They share where they live and what
//! they travelled, but for a trip the younger one did not make.
#![allow(dead_code, reason = "every test file takes what it needs")]

use domain::{Answers, Case, Edition};

use crate::common::people::{CHILD_OF_12, CHILD_OF_15, FIRST};
use crate::common::{TODAY, answers, day};

/// What the others share with the first.
pub const ALIKE: &str = "
home-as = first
reach-as = first
addresses-as = first
trips-as = first
activities-as = own
";

/// Everything of a person that they do not share: `FIRST` without what [`ALIKE`] says is the first one's.
pub fn another(relation: &str, differences: &str) -> String {
    let shared = ["home-", "mailing-", "phone", "email", "addresses/", "any-trips", "trips/", "payment/", "sending/"];
    let own = |line: &&str| !shared.iter().any(|shared| line.starts_with(shared));
    let lines: String = FIRST.lines().filter(own).map(|line| format!("{line}\n")).collect();
    format!("{lines}{ALIKE}relation = {relation}\n{differences}")
}

/// The lines of a person, each below their own name.
pub fn of(person: &str, text: &str) -> String {
    let named = |line: &str| match line.trim() {
        "" => String::new(),
        line => format!("applicant/{person}/{line}\n"),
    };
    text.lines().map(named).collect()
}

/// The four, `a` to `d`.
pub fn family(changes: &str) -> Answers {
    let spouse = "family-name = Pham\ngiven-names = Van An\nborn-on = 1978-06-01\nsex = male\n";
    let child = "first-signs = yes\n";
    let own_trip = "trips-as = own\nany-trips = yes\ntrips/001/left-on = 2011-01-10\ntrips/001/back-on = 2011-01-20\n\
        trips/001/place = Hanoï, Viet Nam\ntrips/001/reason = family\n";
    let without = |text: &str| -> String {
        text.lines().filter(|line| !line.starts_with("parent-")).map(|line| format!("{line}\n")).collect()
    };
    let text = [
        FIRST.replace("payment/paid = 50", "payment/paid = 200"),
        of("b", &another("spouse", spouse)),
        of("c", &another("child", &(without(CHILD_OF_15) + child))),
        of("d", &another("child", &(without(CHILD_OF_12) + child + own_trip))),
        changes.to_owned(),
    ]
    .join("\n");
    answers(&text)
}

/// The envelope of these answers.
pub fn envelope(answers: &Answers) -> Case<'_> {
    Case::new(answers, Edition::default(), day(TODAY))
}
