//! The fee and its receipts: what is due, what all receipts say together, and what each must be.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{found, ids, listed, one, returned, said, table, whole};
use common::{TODAY, case, of};
use domain::assess::Assessment;
use domain::facts::payment::{RECEIPTS, ROW_PAID, fee_due, paid_in_all};
use domain::topics::{page_of, topic};
use domain::{Case, Edition};

/// Others in the envelope: each needs only to be there.
fn people(count: usize) -> String {
    (1..count).map(|at| format!("applicant/b{at}/resident = yes\n")).collect()
}

/// Receipts beside the first, online and enclosed.
fn more(amounts: &[&str]) -> String {
    let row = |(at, paid): (usize, &&str)| {
        format!("receipts/{at}/method = online\nreceipts/{at}/paid = {paid}\nreceipts/{at}/ready = yes\n")
    };
    let rows: String = amounts.iter().enumerate().map(row).collect();
    format!("payment/more-receipts = yes\n{rows}")
}

fn fee(changes: &str) -> String {
    said(&found(changes), "fee")
}

#[test]
fn f01_to_f05_what_is_due_and_what_is_paid() {
    let four = people(4);
    let rows = [
        ("payment/paid = 50".to_owned(), "exact holds due=5000 cents people=1"),
        (format!("{four}payment/paid = 200"), "exact holds due=20000 cents people=4"),
        (
            format!("{four}payment/paid = 199.99"),
            "too-little returned due=20000 cents people=4 paid=19999 cents short=1 cents",
        ),
        (
            format!("{four}payment/paid = 200.01"),
            "too-much hint due=20000 cents people=4 paid=20001 cents over=1 cents",
        ),
        (
            "payment/paid = 49.99".to_owned(),
            "too-little returned due=5000 cents people=1 paid=4999 cents short=1 cents",
        ),
        ("payment/paid = 50.01".to_owned(), "too-much hint due=5000 cents people=1 paid=5001 cents over=1 cents"),
        ("payment/paid = 0".to_owned(), "nothing returned due=5000 cents people=1"),
    ];
    for (changes, expected) in rows {
        assert_eq!(fee(&changes), expected, "{changes}");
    }
}

#[test]
fn receipts_are_added_up() {
    let rows = [
        (vec!["10"], "exact holds due=5000 cents people=1"),
        (vec!["9.99"], "too-little returned due=5000 cents people=1 paid=4999 cents short=1 cents"),
        (vec!["10.01"], "too-much hint due=5000 cents people=1 paid=5001 cents over=1 cents"),
        (vec!["5", "5"], "exact holds due=5000 cents people=1"),
        (vec!["5", "4,99"], "too-little returned due=5000 cents people=1 paid=4999 cents short=1 cents"),
        (vec!["ten"], "?"),
        (vec![""], "?"),
        (vec![], "?"),
    ];
    for (amounts, expected) in rows {
        assert_eq!(fee(&format!("payment/paid = 40\n{}", more(&amounts))), expected, "{amounts:?}");
    }
    // Rows count only while there is said to be more than one receipt.
    let rows = more(&["10"]);
    let none = format!("payment/paid = 40\n{rows}payment/more-receipts =");
    assert_eq!(fee(&none), "too-little returned due=5000 cents people=1 paid=4000 cents short=1000 cents");
    assert_eq!(paid_in_all(&case(&none, TODAY)), Some(4000));
}

#[test]
fn nothing_is_due_for_nobody_and_everyone_counts() {
    for count in 1..6 {
        let answers = whole(&people(count));
        let case = Case::new(&answers, Edition::default(), common::day(TODAY));
        assert_eq!(fee_due(&case), (i64::try_from(count).expect("few") * 5000, u32::try_from(count).expect("few")));
    }
}

#[test]
fn a_household_table_is_everybodys_and_nobodys() {
    let answers = whole(&more(&["10"]));
    let nobody = Case::new(&answers, Edition::default(), common::day(TODAY));
    for case in [nobody, nobody.of("a"), nobody.of("b")] {
        let rows = case.rows(&RECEIPTS);
        assert_eq!(rows.iter().map(|row| row.get(ROW_PAID).map(|paid| paid.0)).collect::<Vec<_>>(), [Some(1000)]);
        assert_eq!(rows[0].path(&ROW_PAID.blank), "receipts/0/paid");
        assert_eq!(case.row(&RECEIPTS, "0").map(|row| row.id.to_owned()), Some("0".to_owned()));
        assert!(case.row(&RECEIPTS, "1").is_none());
    }
    assert_eq!(page_of("receipts/0/paid").map(|(_, page)| page.id), Some("receipts"));
    assert!(page_of("applicant/a/receipts/0/paid").is_none());
    assert!(page_of("trips/0/left-on").is_none());
    let unknown = |path: &str| {
        let answers = common::answers(&format!("applicant/a/resident = yes\n{path} = 1"));
        domain::catalogue::report(&answers).unknown
    };
    assert_eq!(unknown("receipts/0/paid"), Vec::<String>::new());
    assert_eq!(unknown("applicant/a/receipts/0/paid"), ["applicant/a/receipts/0/paid"]);
    assert_eq!(unknown("applicant/a/x/trips/0/left-on").len(), 1);
}

#[test]
fn f07_a_photocopy_and_f08_a_cheque_come_back_on_any_receipt() {
    let bank = |receipt: &str| format!("{}receipts/0/method = bank\nreceipts/0/receipt = {receipt}\n", more(&["0"]));
    table(
        "receipt",
        &[
            (bank("photocopy").as_str(), "photocopy returned"),
            (&bank("original"), "?"),
            (&format!("{}receipts/0/stamped = yes", bank("original")), "all-enclosed holds count=2"),
            (&format!("{}receipts/0/stamped = no", bank("original")), "not-stamped returned"),
            (&format!("{}receipts/0/ready =", more(&["0"])), "not-enclosed returned"),
            (&format!("{}payment/receipt-ready =", more(&["0"])), "not-enclosed returned"),
            (&format!("{}receipts/0/method =", more(&["0"])), "?"),
            // Of a payment that is not accepted no receipt is looked at; the other's is.
            (&format!("{}receipts/0/method = other\nreceipts/0/ready =", more(&["0"])), "enclosed holds"),
            ("payment/method = other", ""),
            (&format!("payment/method = other\n{}", more(&["50"])), "enclosed holds"),
        ],
    );
    table(
        "payment-method",
        &[
            ("payment/method = other", "not-accepted returned"),
            (&format!("{}receipts/0/method = other", more(&["0"])), "not-accepted returned"),
            (&format!("payment/method =\n{}receipts/0/method = other", more(&["0"])), "not-accepted returned"),
            (&more(&["0"]), "several holds count=2"),
            (&format!("payment/method = bank\n{}", more(&["0"])), "several holds count=2"),
            (&format!("{}receipts/0/method =", more(&["0"])), "?"),
        ],
    );
}

#[test]
fn p1_copy_2_is_the_bottom_part_online_and_the_centre_part_at_the_bank() {
    let bank = "payment/method = bank\npayment/receipt = original\npayment/stamped = yes\npayment/part =";
    table(
        "receipt",
        &[
            ("payment/part = bottom", "enclosed holds"),
            ("payment/part = top", "other-part warning"),
            ("payment/part = centre", "other-part warning"),
            ("payment/part =", "enclosed holds"),
            (&format!("{bank} centre"), "enclosed holds"),
            (&format!("{bank} top"), "other-part warning"),
            (&format!("{bank} bottom"), "other-part warning"),
            (&format!("{}receipts/0/part = top", more(&["0"])), "other-part warning"),
            (&format!("{}receipts/0/part = bottom", more(&["0"])), "all-enclosed holds count=2"),
        ],
    );
}

#[test]
fn a_payment_is_not_of_a_day_to_come() {
    table(
        "payment-date",
        &[
            ("", ""),
            ("payment/paid-on = 2014-03-10", "past holds paid=2014-03-10"),
            ("payment/paid-on = 2014-03-11", "future warning paid=2014-03-11"),
            (
                &format!("payment/paid-on = 2014-03-01\n{}receipts/0/paid-on = 2014-03-11", more(&["0"])),
                "future warning paid=2014-03-11",
            ),
            (
                &format!("payment/paid-on = 2014-03-01\n{}receipts/0/paid-on = 2014-03-09", more(&["0"])),
                "past holds paid=2014-03-09",
            ),
        ],
    );
    let page =
        topic("payment").and_then(|topic| topic.pages.iter().find(|page| page.id == "receipts")).expect("a page");
    let faults = |day: &str| {
        let case = of(whole(&format!("{}receipts/0/paid-on = {day}", more(&["0"]))), TODAY);
        let lines = page.lines(&case);
        lines.iter().flat_map(|line| line.faults()).map(|(_, _, fault)| fault.id()).collect::<Vec<_>>()
    };
    assert_eq!(faults("2014-03-10"), Vec::<&str>::new());
    assert_eq!(faults("2014-03-11"), ["in-the-future"]);
}

#[test]
fn the_receipt_on_the_list_is_ready_when_all_are() {
    let receipt = |changes: &str| {
        let list = listed(changes);
        let receipt = one(&list, "fee-receipt");
        (receipt.count, receipt.ready)
    };
    assert_eq!(receipt(""), (Some(1), true));
    assert_eq!(receipt("payment/receipt-ready ="), (Some(1), false));
    assert_eq!(receipt(&more(&["10", "10"])), (Some(3), true));
    assert_eq!(receipt(&format!("{}receipts/1/ready =", more(&["10", "10"]))), (Some(3), false));
}

#[test]
fn v1_every_reason_of_the_payment_stands_apart() {
    let reasons = |changes: &str| -> Vec<String> {
        let returned: fn(&Assessment) -> Vec<String> = returned;
        returned(&found(changes))
    };
    assert_eq!(reasons("payment/paid = 0"), ["fee nothing"]);
    assert_eq!(reasons("payment/method = other"), ["payment-method not-accepted"]);
    assert_eq!(reasons("payment/method = bank\npayment/receipt = photocopy"), ["receipt photocopy"]);
    assert_eq!(reasons("payment/part = top"), Vec::<String>::new());
    assert_eq!(reasons(&format!("payment/paid = 40\n{}", more(&["10"]))), Vec::<String>::new());
    assert_eq!(
        reasons(&format!("payment/paid = 40\n{}receipts/0/method = other\n", more(&["9"]))),
        ["fee too-little", "payment-method not-accepted"]
    );
}

#[test]
fn v2_too_little_comes_back_and_too_much_does_not() {
    for (paid, comes_back) in [("0", true), ("49.99", true), ("50", false), ("50.01", false), ("500", false)] {
        assert_eq!(!returned(&found(&format!("payment/paid = {paid}"))).is_empty(), comes_back, "{paid}");
    }
    assert!(ids(&listed("payment/paid = 0")).contains(&"fee-receipt".to_owned()));
}
