//! IMM 5455, filled in: the sheet the card is made from.

mod common;

use common::check;
use common::people::*;
use expect_test::expect;

#[test]
fn a_first_card() {
    check(
        "imm5455",
        FIRST,
        expect![[r#"
        identification
          1 family-name: Nguyen
          1 given-names: Thi Lan
          2 born-on: 1980-04-02
          3 height: 160 cm (5 ft 3 in)
          4 eyes: brown
          4 eyes-other: -
          4 landed-on: 2008-05-01
          signature of applicant: signs
          signature of parent: -
    "#]],
    );
}

#[test]
fn after_a_change_of_name_the_card_bears_the_new_one() {
    check(
        "imm5455",
        &with(RENEWAL),
        expect![[r#"
        identification
          1 current-family-name: Tremblay
          1 current-given-names: Thi Lan
          2 born-on: 1980-04-02
          3 height: 160 cm (5 ft 3 in)
          4 eyes: brown
          4 eyes-other: -
          4 landed-on: 2008-05-01
          signature of applicant: signs
          signature of parent: -
    "#]],
    );
}

#[test]
fn a_child_of_12_does_not_sign() {
    check(
        "imm5455",
        &with(CHILD_OF_12),
        expect![[r#"
        identification
          1 family-name: Nguyen
          1 given-names: Minh
          2 born-on: 2002-02-11
          3 height: 148 cm
          4 eyes: brown
          4 eyes-other: -
          4 landed-on: 2008-05-01
          signature of applicant: -
          signature of parent: signs
    "#]],
    );
}

#[test]
fn a_child_of_15_signs_with_the_guardian() {
    check(
        "imm5455",
        &with(CHILD_OF_15),
        expect![[r#"
        identification
          1 family-name: Nguyen
          1 given-names: Minh
          2 born-on: 1998-11-30
          3 height: 170 cm
          4 eyes: brown
          4 eyes-other: -
          4 landed-on: 2008-05-01
          signature of applicant: signs
          signature of parent: signs
    "#]],
    );
}
