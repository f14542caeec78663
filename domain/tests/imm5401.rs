//! IMM 5401, filled in: line 09 and the payer's part; nothing else is.

mod common;

use common::people::*;
use common::{TODAY, case, check};
use domain::Edition;
use expect_test::expect;

const BANK: &str = "payment/method = bank\npayment/receipt = original\npayment/stamped = yes\n";

#[test]
fn the_applicant_pays() {
    check(
        "imm5401",
        &with(BANK),
        expect![[r#"
        upper (skipped)
        total
          09 line-total: 5000 cents
        payer
          family-name: Nguyen
          given-names: Thi Lan
          home-apartment: S.O.
          home-street-number: 12
          home-street: rue des Érables
          home-city: Sherbrooke
          home-province: qc
          home-postal-code: J1H 1A1
          phone: 819 555 0142
          uci: 
    "#]],
    );
}

#[test]
fn a_new_name_is_the_payers() {
    check(
        "imm5401",
        &with(&format!("{BANK}{RENEWAL}")),
        expect![[r#"
        upper (skipped)
        total
          09 line-total: 5000 cents
        payer
          current-family-name: Tremblay
          current-given-names: Thi Lan
          home-apartment: S.O.
          home-street-number: 12
          home-street: rue des Érables
          home-city: Sherbrooke
          home-province: qc
          home-postal-code: J1H 1A1
          phone: 819 555 0142
          uci: 1234-5678
    "#]],
    );
}

#[test]
fn somebody_else_pays_for_two() {
    let employer = "payment/other-payer = yes\npayment/payer-name = Port de Sydney\npayment/payer-address = 1 Quay, Sydney NS\napplicant/b/resident = yes";
    check(
        "imm5401",
        &with(&format!("{BANK}{employer}")),
        expect![[r#"
        upper (skipped)
        total
          09 line-total: 10000 cents
        payer
          payment/payer-name: Port de Sydney
          payment/payer-address: 1 Quay, Sydney NS
          payment/payer-phone: S.O.
          uci: 
    "#]],
    );
}

/// The teller takes what line 09 says: with several receipts the part that this one pays, and nothing while that is not told.
#[test]
fn line_09_is_what_this_form_pays() {
    let line = |changes: &str| {
        let text = with(&format!("{BANK}applicant/b/resident = yes\n{changes}"));
        let case = case(&text, TODAY);
        let sheet = common::print(&domain::sheet::fill(case.edition.form("imm5401").expect("the form"), &case));
        sheet.lines().find(|line| line.contains("line-total")).expect("the line").trim().to_owned()
    };
    assert_eq!(line(""), "09 line-total: 10000 cents");
    assert_eq!(line("payment/more-receipts = yes\npayment/paid = 60"), "09 line-total: 6000 cents");
    assert!(!line("payment/more-receipts = yes\npayment/paid =").contains("cents"));
}

#[test]
fn only_who_pays_at_a_bank_has_one_and_an_envelope_has_one() {
    let has = |changes: &str, who: &str| {
        let case = case(&with(changes), TODAY).of(Box::leak(who.to_owned().into_boxed_str()));
        case.edition.forms_for(&case).iter().any(|form| form.id == "imm5401")
    };
    assert!(has(BANK, "a"));
    assert!(!has("payment/method = online", "a"));
    assert!(!has("payment/method = other", "a"));
    assert!(!has("payment/method =", "a"));
    let two = format!("{BANK}applicant/b/resident = yes");
    assert!(has(&two, "a"));
    assert!(!has(&two, "b"));
}

#[test]
fn it_is_no_form_of_the_envelope() {
    // It goes to the teller; copy 2 of it comes into the envelope as the receipt.
    assert!(domain::documents::Document::find("imm5401").is_none());
    let case = case(&with(&format!("{BANK}home-city =")), TODAY);
    let found = domain::assess::assess(&case);
    assert!(found.of("form").all(|finding| finding.about != Some("imm5401")));
}

#[test]
fn what_is_done_with_it_is_told_to_the_last_copy() {
    let told = Edition::default().form("imm5401").expect("the form").told;
    let points: Vec<&str> = told.iter().flat_map(|list| list.points).copied().collect();
    for point in [
        "total",
        "leave-top",
        "payer",
        "client-number",
        "teller",
        "no-machine",
        "no-application",
        "stamped",
        "keep",
        "attach",
    ] {
        assert!(points.contains(&point), "{point}");
    }
}
