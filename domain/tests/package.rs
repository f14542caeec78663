//! "Would it be returned?": every reason, and what is delayed or only worth a second look.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{assessed, found, only, returned, said, table, whole};
use common::{TODAY, case};
use domain::Fault;
use domain::facts::gather::NAME_ISSUED_ON;
use expect_test::expect;

#[test]
fn a_package_begun_a_minute_ago_lacks_everything() {
    let found = only("purpose = first\nreplaced =");
    expect![[r#"
        [
            "document/imm5444 missing",
            "document/imm5455 missing",
            "document/photos missing",
            "form/imm5444 incomplete",
            "form/imm5455 incomplete",
        ]"#]]
    .assert_eq(&format!("{:#?}", returned(&found)));
}

#[test]
fn every_reason_is_given_not_only_the_first() {
    let found = found(
        "card-expires-on = 2018-01-01
        helped = yes
        helper-paid = yes
        helper-body = none
        photos-on = 2012-01-01
        addresses/1/from = 2010-01
        activities/1/from = 2010-01
        eyes =
        secondary-identity = licence notice
        notices-held = 1
        ready-passport-pages =
        payment/method = bank
        payment/receipt = photocopy
        payment/paid = 20",
    );
    expect![[r#"
        [
            "activities months-missing",
            "addresses months-missing",
            "card-still-valid too-early",
            "document/imm5476 missing",
            "document/passport-pages missing",
            "fee too-little",
            "form/imm5444 incomplete",
            "form/imm5455 incomplete",
            "form/imm5476 incomplete",
            "helper not-member",
            "notices one-twice",
            "photos too-old",
            "receipt photocopy",
        ]"#]]
    .assert_eq(&format!("{:#?}", returned(&found)));
}

#[test]
fn each_form_names_what_is_missing_or_wrong() {
    let form = |changes: &str, id: &str| {
        let found = found(changes);
        let finding = found.of("form").find(|finding| finding.about == Some(id)).expect("found");
        (assessed::sentence(finding), finding.because.join(" "))
    };
    assert_eq!(form("", "imm5444"), ("complete holds".to_owned(), String::new()));
    assert_eq!(
        form("eyes =\nhome-postal-code = 12345\nmarital =", "imm5444"),
        (
            "incomplete returned count=3".to_owned(),
            "applicant/a/eyes applicant/a/home-postal-code applicant/a/marital".to_owned()
        )
    );
    assert_eq!(form("eyes =", "imm5455").1, "applicant/a/eyes");
    assert_eq!(form("marital =", "imm5455").0, "complete holds");
    // A warning is not a fault; an optional answer may stay empty.
    assert_eq!(form("height = 290\nemail =\nuci =", "imm5444").0, "complete holds");
    // A table without rows is named by its first column, a row by its own path.
    assert_eq!(form("any-trips = yes", "imm5444").1, "applicant/a/trips/*/left-on");
    let trip = "any-trips = yes\ntrips/1/left-on = 2012-01-01\ntrips/1/back-on = 2012-01-09\ntrips/1/place = Oran";
    assert_eq!(form(trip, "imm5444").1, "applicant/a/trips/1/reason");
    // What waits for an answer is not named beside it ...
    assert_eq!(
        form("purpose =", "imm5444"),
        ("incomplete returned count=1".to_owned(), "applicant/a/purpose".to_owned())
    );
    // ... but is never taken for complete: question 5 waits for an answer that is not on the form.
    assert_eq!(
        form("name-changed =", "imm5444"),
        (
            "incomplete returned count=2".to_owned(),
            "applicant/a/current-family-name applicant/a/current-given-names".to_owned()
        )
    );
}

#[test]
fn paths_of_a_form_lead_to_the_page_that_asks_for_them() {
    let found = only("purpose =\nborn-on =\nany-trips =");
    for path in found.of("form").flat_map(|finding| &finding.because) {
        assert!(domain::topics::page_of(path).is_some(), "{path}");
    }
}

#[test]
fn one_notice_never_counts_twice() {
    let twice = |changes: &str| format!("secondary-identity = licence notice\n{changes}");
    table(
        "notices",
        &[
            ("", ""),
            (&twice("notices-held = 2"), "enough holds"),
            (&twice("notices-held = 1"), "one-twice returned held=1"),
            (&twice("notices-held = 0"), "one-twice returned held=0"),
            (&twice("notices-held ="), "?"),
            (&twice("residence-proof = transcripts"), ""),
            // With two other pieces the notice is free to be the proof of residence.
            ("secondary-identity = landing-document licence notice\nnotices-held = 1", "spared holds"),
            ("secondary-identity = landing-document licence notice\nnotices-held =", "spared holds"),
            ("residence-proof =", "?"),
        ],
    );
}

#[test]
fn certificates_of_quebec_by_date_of_issue() {
    let issued = |document: &str, quebec: &str, on: &str| {
        format!(
            "name-changed = yes\nname-document = {document}\nname-from-quebec = {quebec}\nname-issued-on = {on}\n\
             current-family-name = Tremblay\nname-identity = licence"
        )
    };
    table(
        "quebec-certificate",
        &[
            (&issued("marriage", "yes", "1993-12-31"), "refused returned issued=1993-12-31 from=1994-01-01"),
            (&issued("certificate", "yes", "1993-12-31"), "refused returned issued=1993-12-31 from=1994-01-01"),
            (&issued("marriage", "yes", "1994-01-01"), "accepted holds issued=1994-01-01 from=1994-01-01"),
            (&issued("marriage", "no", "1990-01-01"), ""),
            (&issued("divorce", "yes", "1990-01-01"), ""),
            (&issued("court-order", "yes", "1990-01-01"), ""),
            (&issued("marriage", "yes", ""), "?"),
            (&issued("marriage", "", ""), "?"),
            ("", ""),
        ],
    );
    // Said where the date is typed, too.
    let fault = |on: &str| case(&issued("marriage", "yes", on), TODAY).fault(&NAME_ISSUED_ON.blank);
    assert_eq!(fault("1993-12-31"), Some(Fault::CertificateTooOld));
    assert_eq!(fault("1994-01-01"), None);
    assert_eq!(fault("2014-03-11"), Some(Fault::InTheFuture));
}

#[test]
fn photos_are_taken_within_twelve_months() {
    table(
        "photos",
        &[
            ("photos-on = 2013-03-10", "recent holds taken=2013-03-10 months=12"),
            ("photos-on = 2013-03-09", "too-old returned taken=2013-03-09 months=12"),
            ("photos-on = 2013-03-10\nsigned-on = 2014-03-11", "too-old returned taken=2013-03-10 months=12"),
            ("photos-on =", "?"),
        ],
    );
}

#[test]
fn the_card_never_goes_to_a_third_party() {
    let mail = "mailing-differs = yes\nmailing-street-number = 4\nmailing-city = Laval\nmailing-province = qc\n\
                mailing-postal-code = H7A 1A1\n";
    let (own, third) = (format!("{mail}mailing-third-party = no\n"), format!("{mail}mailing-third-party = yes\n"));
    table(
        "home-address",
        &[
            ("", "given holds"),
            (&own, "given holds"),
            (&third, "third-party hint"),
            (&format!("{third}home-none = yes"), "none delayed"),
            (&format!("{own}home-none = yes"), "mailing-only warning"),
            ("home-none = yes", "?"),
            ("home-street =", "?"),
            ("mailing-differs =", "?"),
            ("mailing-differs = yes", "?"),
        ],
    );
    assert_eq!(returned(&found(&format!("{third}home-none = yes"))), Vec::<String>::new());
}

#[test]
fn every_month_has_an_address() {
    let moved = |left: &str, came: &str| {
        format!(
            "addresses/0/from = 2008-05
            addresses/0/to = {left}
            addresses/0/street = 1, rue Rachel
            addresses/0/city = Laval
            addresses/0/country = CA
            addresses/1/from = {came}"
        )
    };
    table(
        "addresses",
        &[
            ("", "complete holds"),
            (&moved("2013-01-31", "2013-02-01"), "complete holds"),
            (&moved("2013-01", "2013-02"), "complete holds"),
            (&moved("2013-01-15", "2013-02-03"), "short-gap hint days=18 days first=2013-01-16 last=2013-02-02"),
            (&moved("2013-01-15", "2013-03-02"), "months-missing returned months=1 first=2013-02 last=2013-02"),
            (&moved("2012-11", "2013-03"), "months-missing returned months=3 first=2012-12 last=2013-02"),
            (&moved("2012-11", ""), "?"),
            (&moved("2013-03-15", "2013-01-01"), "complete holds"),
            ("addresses/1/still =", "?"),
            ("addresses/1/still =\naddresses/1/to = 2008-01", "?"),
        ],
    );
    assert_eq!(said(&only("born-on = 1980-01-01"), "addresses"), "?");
    table(
        "address-overlap",
        &[
            ("", "none holds"),
            (&moved("2013-02", "2013-02"), "none holds"),
            (&moved("2013-06", "2013-02"), "some hint first=2013-02 last=2013-06"),
        ],
    );
    assert_eq!(said(&only("born-on = 1980-01-01"), "address-overlap"), "?");
}

#[test]
fn every_month_has_work_studies_or_neither() {
    let then = |left: &str, came: &str| {
        format!(
            "activities/0/from = 2008-05
            activities/0/to = {left}
            activities/0/activity = study
            activities/0/name = Cégep du Vieux Montréal
            activities/0/place = Montréal
            activities/0/occupation = cuisine
            activities/1/from = {came}"
        )
    };
    table(
        "activities",
        &[
            (&then("2013-01", "2013-02"), "complete holds"),
            (&then("2013-01-15", "2013-02-03"), "short-gap hint days=18 days first=2013-01-16 last=2013-02-02"),
            (&then("2013-01-15", "2013-03-02"), "months-missing returned months=1 first=2013-02 last=2013-02"),
            (&then("2013-06", "2013-01"), "complete holds"),
            ("activities/1/from =", "?"),
        ],
    );
}

#[test]
fn living_abroad_in_a_month_without_a_trip_is_asked_about_and_never_an_error() {
    let abroad = |from: &str, to: &str| {
        format!(
            "addresses/0/from = 2008-05
            addresses/0/to = 2012-02
            addresses/0/country = CA
            addresses/1/from = 2012-06
            addresses/2/from = {from}
            addresses/2/to = {to}
            addresses/2/country = VN
            any-trips = yes"
        )
    };
    let trip = |left: &str, back: &str| {
        format!("{}\ntrips/1/left-on = {left}\ntrips/1/back-on = {back}", abroad("2012-03", "2012-05"))
    };
    table(
        "lived-abroad",
        &[
            ("", ""),
            ("any-trips = no\naddresses/1/country = VN", "no-trip hint first=2009-04 last=2014-02"),
            (&format!("{}\nany-trips = no", abroad("2012-03", "2012-05")), "no-trip hint first=2012-03 last=2012-05"),
            (&trip("2012-02-20", "2012-06-03"), "agrees holds"),
            // A day away in the month is enough; without any, the month is asked about.
            (&trip("2012-03-30", "2012-06-03"), "agrees holds"),
            (&trip("2012-03-31", "2012-06-03"), "no-trip hint first=2012-03 last=2012-03"),
            (&trip("2012-02-20", "2012-05-01"), "no-trip hint first=2012-05 last=2012-05"),
            // The month of a move home is not.
            (&format!("{}\nany-trips = no", abroad("2012-02", "2012-06")), "no-trip hint first=2012-03 last=2012-05"),
            // Before landing one may live anywhere.
            (
                &format!("{}\nany-trips = no\nlanded-on = 2012-05-01", abroad("2012-03", "2012-05")),
                "no-trip hint first=2012-05 last=2012-05",
            ),
            (&format!("{}\nany-trips = no\nlanded-on = 2012-05-02", abroad("2012-03", "2012-05")), "agrees holds"),
            // Missing is never taken for no.
            (&trip("2012-02-20", ""), "?"),
            (&format!("{}\nany-trips =", abroad("2012-03", "2012-05")), "?"),
        ],
    );
}

#[test]
fn working_abroad_in_a_month_without_a_trip_is_asked_about_and_never_an_error() {
    let worked = |changes: &str| {
        format!(
            "activities/1/from = 2012-06
            activities/1/country = CA
            activities/2/from = 2012-03
            activities/2/to = 2012-05
            activities/2/activity = work
            activities/2/country = VN
            any-trips = no
            {changes}"
        )
    };
    table(
        "worked-abroad",
        &[
            ("", ""),
            (&worked(""), "no-trip hint first=2012-03 last=2012-05"),
            (&worked("activities/2/country = CA"), ""),
            // A country is told of work and studies alone.
            (&worked("activities/2/activity = home"), ""),
            // A job in Canada at the same time answers the question.
            (&worked("activities/1/from = 2012-01"), "agrees holds"),
            (&worked("any-trips = yes\ntrips/1/left-on = 2012-02-28\ntrips/1/back-on = 2012-06-02"), "agrees holds"),
            (&worked("landed-on ="), "?"),
        ],
    );
}

#[test]
fn who_signs_by_age_on_the_day_of_signing() {
    table(
        "signatures",
        &[
            ("born-on = 2000-03-11", "parent hint child=14"),
            ("born-on = 2000-03-10", "both hint child=14 adult=18"),
            ("born-on = 1997-01-01", "both hint child=14 adult=18"),
            ("born-on = 1996-03-11", "both hint child=14 adult=18"),
            ("born-on = 1996-03-10", "applicant holds adult=18"),
            ("born-on = 2000-03-11\nsigned-on = 2014-03-11", "both hint child=14 adult=18"),
            ("born-on =", "?"),
        ],
    );
    // Born on 29 February: a year older on 1 March of a common year.
    let on = |today: &str| said(&assessed(&whole("born-on = 2000-02-29\nphotos-on = 2014-02-01"), today), "signatures");
    assert_eq!(on("2014-02-28"), "parent hint child=14");
    assert_eq!(on("2014-03-01"), "both hint child=14 adult=18");
}

#[test]
fn a_paid_helper_is_a_member() {
    table(
        "helper",
        &[
            ("", ""),
            ("helped = yes\nhelper-paid = no", "unpaid holds"),
            ("helped = yes\nhelper-paid = yes\nhelper-body = consultants", "member holds"),
            ("helped = yes\nhelper-paid = yes\nhelper-body = law-society", "member holds"),
            ("helped = yes\nhelper-paid = yes\nhelper-body = notaries", "member holds"),
            ("helped = yes\nhelper-paid = yes\nhelper-body = none", "not-member returned"),
            ("helped = yes\nhelper-paid = yes", "?"),
            ("helped = yes", "?"),
            ("helped =", "?"),
        ],
    );
}

#[test]
fn the_fee_is_counted_for_everyone_in_the_envelope() {
    table(
        "fee",
        &[
            ("payment/paid = 50", "exact holds due=5000 cents people=1"),
            ("payment/paid = 0", "nothing returned due=5000 cents people=1"),
            ("payment/paid = 49,99", "too-little returned due=5000 cents people=1 paid=4999 cents short=1 cents"),
            ("payment/paid = 60", "too-much hint due=5000 cents people=1 paid=6000 cents over=1000 cents"),
            ("payment/paid =", "?"),
            ("payment/paid = fifty", "?"),
        ],
    );
    let family = "applicant/b/purpose = first\napplicant/c/purpose = first\napplicant/d/purpose = first\n";
    table(
        "fee",
        &[
            (&format!("{family}payment/paid = 200"), "exact holds due=20000 cents people=4"),
            (
                &format!("{family}payment/paid = 150"),
                "too-little returned due=20000 cents people=4 paid=15000 cents short=5000 cents",
            ),
        ],
    );
    let nobody = assessed(&common::answers("payment/paid = 50"), TODAY);
    assert_eq!(said(&nobody, "fee"), "", "an envelope for nobody");
}

#[test]
fn two_methods_of_payment_are_accepted() {
    table(
        "payment-method",
        &[
            ("payment/method = online", "online holds"),
            ("payment/method = bank", "bank holds"),
            ("payment/method = other", "not-accepted returned"),
            ("payment/method =", "?"),
        ],
    );
}

#[test]
fn the_receipt_is_enclosed_and_the_banks_is_the_original() {
    table(
        "receipt",
        &[
            ("", "enclosed holds"),
            ("payment/receipt-ready =", "not-enclosed returned"),
            ("payment/method = bank\npayment/receipt = original\npayment/stamped = yes", "enclosed holds"),
            ("payment/method = bank\npayment/receipt = original\npayment/stamped = no", "not-stamped returned"),
            ("payment/method = bank\npayment/receipt = original", "?"),
            ("payment/method = bank\npayment/receipt = photocopy", "photocopy returned"),
            ("payment/method = bank\npayment/receipt = photocopy\npayment/receipt-ready =", "photocopy returned"),
            ("payment/method = bank\npayment/receipt = original\npayment/receipt-ready =", "not-enclosed returned"),
            ("payment/method = bank", "?"),
            ("payment/method =", "?"),
            // Another method has no receipt: that it is not accepted is said once.
            ("payment/method = other", ""),
            // An answer left from another method decides nothing.
            ("payment/method = online\npayment/receipt = photocopy", "enclosed holds"),
        ],
    );
}

#[test]
fn urgent_travel_needs_both_papers_and_registered_mail() {
    let urgent = |changes: &str| format!("sending/urgent = yes\n{changes}");
    let both = "sending/ticket-ready = yes\nsending/ticket-paid-ready = yes\n";
    table(
        "urgent",
        &[
            ("", ""),
            (&urgent(both), "ready holds"),
            (&urgent("sending/ticket-ready = yes"), "papers-missing warning"),
            (&urgent("sending/ticket-paid-ready = yes"), "papers-missing warning"),
            (&urgent(""), "papers-missing warning"),
            (&urgent(&format!("{both}sending/carrier = courier")), "courier warning"),
            (&urgent(&format!("{both}sending/carrier =")), "?"),
            ("sending/urgent =", "?"),
        ],
    );
    assert_eq!(returned(&found(&urgent(""))), Vec::<String>::new());
}
