//! What there is to remember, and when: read on 10 March 2014 unless a day is given.

mod common;

use std::collections::BTreeSet;

use common::{TODAY, case, show};
use domain::dates::{Reminder, dates, ids};
use expect_test::{Expect, expect};

fn print(reminders: &[Reminder]) -> String {
    let line = |reminder: &Reminder| {
        let figures = reminder.figures.iter().map(|(name, value)| format!(" {name}={}", show(value)));
        format!("{} {}{} [{}]\n", reminder.on, reminder.id, figures.collect::<String>(), reminder.clause)
    };
    reminders.iter().map(line).collect()
}

fn check(today: &str, text: &str, expect: Expect) {
    expect.assert_eq(&print(&dates(&case(text, today))));
}

/// The day of one reminder, if it is there.
fn on(today: &str, text: &str, id: &str) -> Option<String> {
    assert!(ids().any(|own| own == id), "no such reminder: {id}");
    dates(&case(text, today)).into_iter().find(|reminder| reminder.id == id).map(|reminder| reminder.on.to_string())
}

#[test]
fn nothing_answered_is_nothing_to_remember() {
    check(TODAY, "", expect![""]);
}

#[test]
fn each_reminder_stands_there_once() {
    assert_eq!(ids().collect::<BTreeSet<_>>().len(), ids().count());
}

#[test]
fn the_dates_of_a_renewal_come_in_order() {
    check(
        TODAY,
        "purpose = renew
        name-changed = no
        card-expires-on = 2015-06-30
        born-on = 1980-04-12
        landed-on = 2010-05-01
        photos-on = 2014-02-20
        signed-on = 2014-03-20",
        expect![[r#"
            2014-03-20 signing [imm5444, question 23]
            2014-07-01 renewable [imm5444, question 3]
            2015-02-21 photos-too-old months=12 [guide IMM 5445, photos]
            2015-04-30 first-years days=730 [IRPA 28]
            2015-06-30 card-expires [imm5444, question 3]
        "#]],
    );
}

#[test]
fn a_renewal_is_too_early_until_less_than_a_year_is_left() {
    let renewable = |today: &str, expires: &str, rest: &str| {
        on(today, &format!("purpose = renew\ncard-expires-on = {expires}\n{rest}"), "renewable")
    };
    let kept = "name-changed = no";
    // Valid to 10 March 2015: a year is left on 10 March 2014, and less from the next day on.
    assert_eq!(renewable(TODAY, "2015-03-10", kept).as_deref(), Some("2014-03-11"));
    assert_eq!(renewable("2014-03-11", "2015-03-10", kept).as_deref(), Some("2014-03-11"), "today counts");
    assert_eq!(renewable("2014-03-12", "2015-03-10", kept), None, "it was yesterday");
    // The last day of February of a leap year: a year is left until 28 February 2015.
    assert_eq!(renewable(TODAY, "2016-02-29", kept).as_deref(), Some("2015-03-01"));
    assert_eq!(renewable(TODAY, "2016-02-28", kept).as_deref(), Some("2015-03-01"));
    assert_eq!(renewable(TODAY, "2015-02-28", kept), None, "less than a year is left");
    // The exception is a legal change of name; while that is not said, nothing is.
    assert_eq!(renewable(TODAY, "2015-06-30", "name-changed = yes"), None);
    assert_eq!(renewable(TODAY, "2015-06-30", ""), None);
}

#[test]
fn only_a_card_to_be_renewed_expires() {
    let expires =
        |purpose: &str| on(TODAY, &format!("purpose = {purpose}\ncard-expires-on = 2014-03-10"), "card-expires");
    assert_eq!(expires("renew").as_deref(), Some("2014-03-10"));
    assert_eq!(expires("first"), None);
    assert_eq!(expires("replace"), None);
    assert_eq!(on("2014-03-11", "purpose = renew\ncard-expires-on = 2014-03-10", "card-expires"), None, "past");
}

#[test]
fn photos_are_too_old_the_day_after_twelve_months() {
    for (taken, from) in [
        ("2013-03-10", "2014-03-11"),
        ("2014-03-10", "2015-03-11"),
        // Taken on the last day of a February: the twelve months end on that of the next.
        ("2015-02-28", "2016-03-01"),
        ("2016-02-29", "2017-03-01"),
        ("2016-02-28", "2017-03-01"),
        ("2014-01-31", "2015-02-01"),
    ] {
        let too_old = on("2014-03-10", &format!("photos-on = {taken}"), "photos-too-old");
        assert_eq!(too_old.as_deref(), Some(from), "{taken}");
    }
    assert_eq!(on(TODAY, "photos-on = 2013-03-09", "photos-too-old").as_deref(), Some(TODAY), "from today on");
    assert_eq!(on(TODAY, "photos-on = 2013-03-08", "photos-too-old"), None, "they are already");
}

#[test]
fn birthdays_that_change_who_signs_are_told_a_year_ahead() {
    for (born, too, alone) in [
        ("2000-05-10", Some("2014-05-10"), None),
        ("1996-05-10", None, Some("2014-05-10")),
        ("2000-03-10", Some("2014-03-10"), None),
        ("2000-03-09", None, None),
        // A year ahead, and a day more.
        ("2001-03-10", Some("2015-03-10"), None),
        ("2001-03-11", None, None),
        ("1997-03-10", None, Some("2015-03-10")),
        ("1997-03-11", None, None),
        ("1980-04-12", None, None),
    ] {
        let text = format!("born-on = {born}");
        assert_eq!(on(TODAY, &text, "signs-too").as_deref(), too, "{born}");
        assert_eq!(on(TODAY, &text, "signs-alone").as_deref(), alone, "{born}");
    }
}

#[test]
fn who_is_born_on_29_february_turns_14_on_1_march() {
    assert_eq!(on("2013-12-01", "born-on = 2000-02-29", "signs-too").as_deref(), Some("2014-03-01"));
    // 18 years later is no leap year either; 16 years later is one, and no birthday of note.
    assert_eq!(on("2013-12-01", "born-on = 1996-02-29", "signs-alone").as_deref(), Some("2014-03-01"));
}

#[test]
fn the_first_five_years_end_the_day_before_the_anniversary() {
    let last = |today: &str, landed: &str| on(today, &format!("landed-on = {landed}"), "first-years");
    assert_eq!(last(TODAY, "2010-05-01").as_deref(), Some("2015-04-30"));
    assert_eq!(last(TODAY, "2009-03-11").as_deref(), Some(TODAY));
    assert_eq!(last(TODAY, "2009-03-10"), None, "five years today");
    assert_eq!(last(TODAY, "2012-02-29").as_deref(), Some("2017-02-28"));
}

#[test]
fn an_address_is_due_within_180_days_after_landing() {
    let due = |today: &str, landed: &str| on(today, &format!("landed-on = {landed}"), "address-due");
    assert_eq!(due("2025-03-01", "2025-01-15").as_deref(), Some("2025-07-14"));
    assert_eq!(due("2025-07-14", "2025-01-15").as_deref(), Some("2025-07-14"));
    assert_eq!(due("2025-07-15", "2025-01-15"), None);
    assert_eq!(due(TODAY, "2014-02-01").as_deref(), Some("2014-07-31"));
}

#[test]
fn a_day_of_signing_that_is_past_is_no_reminder() {
    assert_eq!(on(TODAY, "signed-on = 2014-03-10", "signing").as_deref(), Some(TODAY));
    assert_eq!(on(TODAY, "signed-on = 2014-03-09", "signing"), None);
    assert_eq!(on(TODAY, "signed-on = 2014-03", "signing"), None, "not a day");
}
