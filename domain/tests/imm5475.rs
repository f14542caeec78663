//! IMM 5475, filled in: who may be told, and may not act.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{found, ids, listed, returned};
use common::check;
use common::people::*;
use domain::Edition;
use expect_test::expect;

const SISTER: &str = "
    designates-person = yes
    designation = release
    designated-name = Linh Nguyen
    designated-relationship = sister
    designated-street = 3 Elm Street
    designated-city = Halifax
    designated-country = CA
    designated-email = linh@example.ca
    application-filed = no
    marital = single
";

#[test]
fn a_sister_may_be_told() {
    check(
        "imm5475",
        &with(SISTER),
        expect![[r#"
        request
          designation: release
        applicant
          family-name: Nguyen
          given-names: Thi Lan
          born-on: 1980-04-02
          uci: 
          filed-office: -
          filed-place: -
          filed-type: -
        designated
          designated-name: Linh Nguyen
          designated-relationship: sister
          designated-street: 3 Elm Street
          designated-city: Halifax
          designated-province: S.O.
          designated-country: CA
          designated-postal-code: S.O.
          designated-phone: S.O.
          designated-email: linh@example.ca
        declaration
          signature of applicant: signs
          signature of parent: -
          signature of spouse: -
    "#]],
    );
}

#[test]
fn it_is_asked_for_alone_and_is_no_representative() {
    let listed = ids(&listed(SISTER));
    assert!(listed.contains(&"imm5475".to_owned()));
    assert!(!listed.iter().any(|id| id.starts_with("imm5476")));
    assert_eq!(found(SISTER).of("helper").count(), 0);
    // It is a wish: the envelope is complete without it.
    assert_eq!(returned(&found(SISTER)), Vec::<String>::new());
}

#[test]
fn the_difference_from_a_representative_is_told() {
    let form = Edition::default().form("imm5475").expect("the form");
    let told: Vec<&str> = form.told.iter().flat_map(|points| points.points).copied().collect();
    assert_eq!(told, ["may-know", "may-not-act", "representative"]);
}
