//! Who can apply for a card, and when to renew one.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{assessed, found, only, said, table, whole};
use domain::assess::{Looks, Rule, Verdict, rules};
use domain::editions::Clause;

#[test]
fn someone_who_has_everything_can_apply_and_nothing_comes_back() {
    let found = found("");
    let verdicts: Vec<_> = found.findings.iter().filter_map(|finding| finding.verdict).collect();
    assert!(verdicts.iter().all(|verdict| matches!(verdict, Verdict::Holds | Verdict::Hint)), "{found:#?}");
    assert_eq!(found.unknown().count(), 0, "{:#?}", found.unknown().collect::<Vec<_>>());
    assert_eq!(found.returned().count(), 0);
    assert!(found.in_force);
}

#[test]
fn nothing_answered_decides_nothing() {
    let found = only("resident =");
    for rule in ["resident", "presence", "removal-order", "citizen", "card-offence", "landing-name", "card-still-valid"]
    {
        assert_eq!(said(&found, rule), "?", "{rule}");
    }
}

#[test]
fn permanent_residents_only() {
    table("resident", &[("", "resident holds"), ("resident = no", "not-resident not-eligible"), ("resident =", "?")]);
}

#[test]
fn one_applies_in_canada() {
    table(
        "presence",
        &[
            ("", "in-canada holds"),
            ("in-canada = no\ncard-to-return = no", "travel-document-first not-yet"),
            ("in-canada = no\ncard-to-return = yes", "return-first not-yet"),
            ("in-canada = no", "?"),
            ("in-canada =", "?"),
            // Asked only of those abroad: an answer left from before decides nothing.
            ("card-to-return = no", "in-canada holds"),
        ],
    );
}

#[test]
fn an_order_that_can_still_be_appealed_closes_no_door() {
    table(
        "removal-order",
        &[
            ("", "none holds"),
            ("removal-order = appeal", "appeal warning"),
            ("removal-order = enforceable", "enforceable not-eligible"),
            ("removal-order =", "?"),
        ],
    );
    let found = found("removal-order = appeal");
    let finding = found.of("removal-order").next().expect("found");
    assert_eq!(finding.clause, Clause::Irpr("54"));
}

#[test]
fn neither_citizens_nor_registered_indians() {
    table(
        "citizen",
        &[
            ("", "neither holds"),
            ("citizen = yes", "citizen not-eligible"),
            ("registered-indian = yes", "registered-indian not-eligible"),
            // One yes is enough; one no is not.
            ("citizen =\nregistered-indian = yes", "registered-indian not-eligible"),
            ("citizen = yes\nregistered-indian =", "citizen not-eligible"),
            ("citizen =", "?"),
            ("registered-indian =", "?"),
        ],
    );
}

#[test]
fn a_pardon_is_the_laws_exception_and_says_so() {
    table(
        "card-offence",
        &[
            ("", "none holds"),
            ("card-offence = yes", "convicted not-eligible"),
            ("card-offence = pardoned", "pardoned holds"),
            ("card-offence =", "?"),
        ],
    );
    let clause = |changes: &str| found(changes).of("card-offence").next().expect("found").clause;
    assert_eq!(clause("card-offence = pardoned"), Clause::Irpr("59"));
    assert_eq!(clause("card-offence = yes"), Clause::Guide("before-you-apply"));
}

#[test]
fn a_wrong_name_on_the_landing_document_is_corrected_first() {
    table(
        "landing-name",
        &[("", "right holds"), ("landing-name-wrong = yes", "wrong not-yet"), ("landing-name-wrong =", "?")],
    );
}

#[test]
fn a_card_valid_for_a_year_or_more_is_renewed_too_early() {
    table(
        "card-still-valid",
        &[
            ("card-expires-on = 2015-03-09", "soon holds expires=2015-03-09"),
            ("card-expires-on = 2015-03-10", "too-early returned expires=2015-03-10 from=2014-03-11"),
            ("card-expires-on = 2018-03-10", "too-early returned expires=2018-03-10 from=2017-03-11"),
            ("card-expires-on = 2014-03-10", "soon holds expires=2014-03-10"),
            ("card-expires-on = 2014-03-09", "expired holds expires=2014-03-09"),
            ("card-expires-on =", "?"),
            ("card-expires-on = 2014--30", "?"),
            ("card-expires-on = 2018-03-10\nname-changed =", "?"),
            // What is not in doubt needs no second answer.
            ("card-expires-on = 2014-06-30\nname-changed =", "soon holds expires=2014-06-30"),
        ],
    );
}

#[test]
fn the_first_day_to_renew_is_the_first_that_is_not_returned() {
    for expires in ["2015-02-28", "2016-02-29", "2015-03-31", "2014-12-31", "2016-03-01"] {
        let answers = whole(&format!("card-expires-on = {expires}"));
        let early = assessed(&answers, "2013-01-15");
        let finding = early.of("card-still-valid").next().expect("found");
        let Some((_, domain::Shown::Date(from))) = finding.figures.iter().find(|(name, _)| *name == "from") else {
            panic!("no day for {expires}")
        };
        let on = |day: domain::Date| said(&assessed(&answers, &day.to_string()), "card-still-valid");
        assert!(on(*from).starts_with("soon"), "{expires}: {}", on(*from));
        assert!(on(from.pred_opt().expect("a day")).starts_with("too-early"), "{expires}");
    }
}

#[test]
fn only_a_renewal_asks_how_long_the_card_is_valid() {
    table(
        "card-still-valid",
        &[
            ("purpose = first\ncard-expires-on = 2018-03-10", ""),
            ("purpose = replace\nreplaced = lost\ncard-expires-on = 2018-03-10", ""),
            ("purpose =", "?"),
        ],
    );
}

#[test]
fn citizenship_is_a_hint_for_adults_who_have_been_here_long_enough() {
    table(
        "citizenship",
        &[
            ("", "may-apply hint years=3 of=4"),
            ("landed-on = 2011-03-10", "may-apply hint years=3 of=4"),
            ("landed-on = 2011-03-11", ""),
            ("born-on = 1996-03-11", ""),
            ("born-on = 1996-03-10", "may-apply hint years=3 of=4"),
            ("citizen = yes", ""),
            ("born-on =", "?"),
            ("landed-on =", "?"),
            // A child is not told to wait for an answer that would not matter.
            ("born-on = 2005-01-01\nlanded-on =", ""),
        ],
    );
}

#[test]
fn the_edition_speaks_only_outside_its_time() {
    assert_eq!(said(&found(""), "edition"), "");
    let on = |today: &str| {
        let found = assessed(&whole(""), today);
        (said(&found, "edition"), found.in_force)
    };
    assert_eq!(on("2012-12-31"), ("not-yet hint from=2013-01-01".to_owned(), false));
    assert_eq!(on("2013-01-01"), (String::new(), true));
    assert_eq!(on("2014-07-31"), (String::new(), true));
    assert_eq!(on("2014-08-01"), ("no-longer hint until=2014-07-31".to_owned(), false));
}

#[test]
fn what_cannot_be_told_names_the_answer_that_is_missing() {
    let found = found("citizen =\ncard-expires-on =\nphotos-on =");
    let because = |rule: &str| found.of(rule).next().expect("found").because.join(" ");
    assert!(because("citizen").contains("applicant/a/citizen"), "{}", because("citizen"));
    assert!(because("card-still-valid").contains("applicant/a/card-expires-on"), "{}", because("card-still-valid"));
    assert_eq!(because("photos"), "applicant/a/photos-on");
}

#[test]
fn what_is_unknown_is_what_has_no_verdict() {
    assert_eq!(found("").unknown().count(), 0);
    let empty = only("resident =");
    assert!(10 < empty.unknown().count());
    assert!(empty.unknown().all(|finding| finding.verdict.is_none() && finding.says.is_none()));
}

#[test]
fn rules_are_declared_once_and_well() {
    let mut seen = std::collections::BTreeSet::new();
    let kebab =
        |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    for rule in rules() {
        assert!(seen.insert(rule.id), "{} twice", rule.id);
        assert!(kebab(rule.id), "{}", rule.id);
        assert!(std::ptr::eq(Rule::find(rule.id).expect("found"), rule));
        let says: std::collections::BTreeSet<_> = rule.says.iter().map(|says| says.id).collect();
        assert_eq!(says.len(), rule.says.len(), "{} says something twice", rule.id);
        // "cure" and "unknown" are attributes of their own.
        assert!(says.iter().all(|id| kebab(id) && *id != "unknown" && !id.ends_with("-cure")), "{}", rule.id);
        assert!(matches!(rule.looks, Looks::Once { .. }) || ["document", "form"].contains(&rule.id));
    }
}
