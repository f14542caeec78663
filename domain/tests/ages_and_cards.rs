//! Who signs, when a renewal is too early, when a photo is too old.

mod common;

use common::{TODAY, case, day, fill, part};
use domain::facts::person::{is_minor, who_signs};
use domain::law::age::{Signers, age_on};
use domain::law::card::{Left, photo_recent, renewable_from, valid_for};
use domain::law::{anniversary, months_earlier, months_later};
use domain::sheet::Line;
use domain::{Date, Fault};
use proptest::prelude::*;

fn later(from: Date, days: i64) -> Date {
    from + chrono::TimeDelta::days(days)
}

#[test]
fn under_14_a_parent_signs_alone_and_from_18_the_applicant_does() {
    for (born, on, age, signs) in [
        ("2000-05-10", "2014-05-09", 13, Signers::Parent),
        ("2000-05-10", "2014-05-10", 14, Signers::Both),
        ("1996-05-10", "2014-05-09", 17, Signers::Both),
        ("1996-05-10", "2014-05-10", 18, Signers::Applicant),
        ("1998-11-30", "2014-03-10", 15, Signers::Both),
        ("2014-03-10", "2014-03-10", 0, Signers::Parent),
        // Born on 29 February: a year older on 1 March of a common year, on the 29th of a leap year.
        ("2000-02-29", "2014-02-28", 13, Signers::Parent),
        ("2000-02-29", "2014-03-01", 14, Signers::Both),
        ("1996-02-29", "2014-02-28", 17, Signers::Both),
        ("1996-02-29", "2014-03-01", 18, Signers::Applicant),
        ("1996-02-29", "2012-02-29", 16, Signers::Both),
        ("1998-02-28", "2012-02-28", 14, Signers::Both),
    ] {
        let read = case(&format!("born-on = {born}"), on);
        assert_eq!(age_on(day(born), day(on)), Some(age), "{born} on {on}");
        assert_eq!(who_signs(&read), Some(signs), "{born} on {on}");
        assert_eq!(is_minor(&read), Some(signs != Signers::Applicant), "{born} on {on}");
    }
    assert_eq!(age_on(day("2014-03-11"), day("2014-03-10")), None);
}

#[test]
fn age_counts_on_the_day_of_signing() {
    let signs = |signed: &str| who_signs(&case(&format!("born-on = 1996-03-12\n{signed}"), TODAY));
    assert_eq!(signs(""), Some(Signers::Both));
    assert_eq!(signs("signed-on = 2014-03-11"), Some(Signers::Both));
    assert_eq!(signs("signed-on = 2014-03-12"), Some(Signers::Applicant));
    assert_eq!(who_signs(&case("", TODAY)), None, "missing is no age");
}

#[test]
fn the_boxes_to_sign_are_those_of_who_signs() {
    for (born, applicant, parent) in [
        ("born-on = 1990-01-01", Some(true), Some(false)),
        ("born-on = 1999-01-01", Some(true), Some(true)),
        ("born-on = 2005-01-01", Some(false), Some(true)),
        ("", None, None),
    ] {
        let case = case(born, TODAY);
        for (form, section) in [("imm5444", "e"), ("imm5455", "identification")] {
            let sheet = fill(form, &case);
            let boxes: Vec<_> = part(&sheet, section)
                .lines
                .iter()
                .filter_map(|line| match line {
                    Line::Signature { signer, open, .. } => Some((*signer, *open)),
                    _ => None,
                })
                .collect();
            assert_eq!(boxes, [("applicant", applicant), ("parent", parent)], "{form} {born}");
        }
    }
}

#[test]
fn w3_a_card_valid_for_a_year_or_more_is_too_early() {
    for (today, expires, early, from) in [
        ("2014-03-10", "2015-03-10", true, "2014-03-11"),
        ("2014-03-10", "2015-03-09", false, "2014-03-10"),
        ("2014-03-10", "2018-01-01", true, "2017-01-02"),
        ("2014-03-10", "2014-03-09", false, "2013-03-10"),
        // The ends of February: a year from 28 and from 29 February 2012 ends on the same day.
        ("2012-02-28", "2013-02-28", true, "2012-03-01"),
        ("2012-02-29", "2013-02-28", true, "2012-03-01"),
        ("2012-03-01", "2013-02-28", false, "2012-03-01"),
        ("2015-02-28", "2016-02-29", true, "2015-03-01"),
        ("2015-03-01", "2016-02-29", false, "2015-03-01"),
        ("2013-12-31", "2014-12-31", true, "2014-01-01"),
    ] {
        assert_eq!(valid_for(day(expires), day(today), Left::Months(12)), early, "{expires} on {today}");
        assert_eq!(renewable_from(day(expires), Left::Months(12)), day(from), "{expires}");
    }
}

#[test]
fn months_end_with_their_last_day() {
    for (from, months, to) in [
        ("2014-01-31", 1, "2014-02-28"),
        ("2012-01-31", 1, "2012-02-29"),
        ("2014-08-31", 6, "2015-02-28"),
        ("2012-02-29", 12, "2013-02-28"),
        ("2012-02-29", 48, "2016-02-29"),
    ] {
        assert_eq!(months_later(day(from), months), day(to), "{from}");
    }
    assert_eq!(months_earlier(day("2014-03-31"), 1), day("2014-02-28"));
    assert_eq!(months_earlier(day("2012-02-29"), 60), day("2007-02-28"));
    assert_eq!(anniversary(day("2012-02-29"), 4), day("2016-02-29"));
    assert_eq!(anniversary(day("2012-02-29"), 5), day("2017-03-01"));
}

#[test]
fn photos_are_taken_within_twelve_months_of_the_application() {
    let fault = |taken: &str, signed: &str| {
        let case = case(&format!("photos-on = {taken}\nsigned-on = {signed}"), TODAY);
        case.fault(&domain::facts::gather::PHOTOS_ON.blank)
    };
    assert_eq!(fault("2013-03-10", TODAY), None);
    assert_eq!(fault("2013-03-09", TODAY), Some(Fault::PhotoTooOld));
    assert_eq!(fault("2013-03-10", "2014-03-11"), Some(Fault::PhotoTooOld));
    assert_eq!(fault("2014-03-11", TODAY), Some(Fault::InTheFuture));
    assert!(photo_recent(day("2013-02-28"), day("2014-02-28"), 12));
    assert!(photo_recent(day("2011-02-28"), day("2012-02-29"), 12));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_first_day_to_renew_is_the_first_on_which_it_is_not_too_early(expires in 0..8000_i64, count in 1..24_u32) {
        let expires = later(day("2008-01-01"), expires);
        for left in [Left::Months(count), Left::OverMonths(count), Left::OverDays(count * 30)] {
            let from = renewable_from(expires, left);
            prop_assert!(!valid_for(expires, from, left), "{left:?}");
            prop_assert!(valid_for(expires, later(from, -1), left), "{left:?}");
        }
    }

    #[test]
    fn a_year_of_age_is_reached_on_the_birthday(born in 0..12_000_i64, days in 0..12_000_i64) {
        let born = later(day("1980-01-01"), born);
        let on = later(born, days);
        let age = age_on(born, on).expect("after the birth");
        prop_assert!(anniversary(born, age) <= on && on < anniversary(born, age + 1));
    }
}
