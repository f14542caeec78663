//! The words that pages find by an id of the domain: dates to remember, statements, what one declares by signing.

mod common;
#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use domain::Edition;
use domain::dates::{dates, ids};
use worded::both;

#[test]
fn every_date_to_remember_is_worded_and_no_other() {
    for words in both() {
        let declared: BTreeSet<String> = ids().map(|id| format!("remember-{id}")).collect();
        assert_eq!(
            words.messages("remember-").into_iter().map(str::to_owned).collect::<BTreeSet<_>>(),
            declared,
            "{}",
            words.lang
        );
        for message in declared {
            assert!(!words.letters(&message).is_empty());
            assert!(!words.letters(&format!("{message}.about")).is_empty());
        }
    }
}

#[test]
fn the_words_of_a_date_use_its_own_figures() {
    // One case in which each of them is to come.
    let everything = "
        purpose = renew
        name-changed = no
        card-expires-on = 2015-06-30
        landed-on = 2014-02-01
        photos-on = 2014-02-20
        signed-on = 2014-03-20";
    let born = ["born-on = 2000-05-10", "born-on = 1996-05-10"];
    let mut seen = BTreeSet::new();
    for born in born {
        for reminder in dates(&common::case(&format!("{everything}\n{born}"), common::TODAY)) {
            let figures: BTreeSet<String> = reminder.figures.iter().map(|(name, _)| (*name).to_owned()).collect();
            for words in both() {
                let message = format!("remember-{}", reminder.id);
                let mut used = words.text(&message).variables.clone();
                used.extend(words.text(&format!("{message}.about")).variables.clone());
                assert_eq!(used, figures, "{}: {message}", words.lang);
            }
            seen.insert(reminder.id);
        }
    }
    assert_eq!(seen, ids().collect());
}

#[test]
fn what_is_declared_stands_in_a_section_that_is_signed() {
    for words in both() {
        for message in words.messages("print-declares-") {
            let (form, section) = message.trim_start_matches("print-declares-").rsplit_once('-').expect("form-section");
            let form = Edition::default().form(form).unwrap_or_else(|| panic!("no form {form}"));
            let section = form.sections.iter().find(|own| own.id == section).unwrap_or_else(|| panic!("{message}"));
            let signs = |question: &domain::form::Question| matches!(question.asks, domain::form::Asks::Signature(_));
            assert!(section.questions.iter().any(signs), "{message}");
        }
    }
}

#[test]
fn what_is_consented_to_is_said_where_one_signs() {
    // Each consent the guide speaks of is given by signing an official form: its sheet says so above the signature.
    let says = [
        ("imm5444-e", ["question 14", "adresse électronique"], ["question 14", "e-mail address"]),
        (
            "imm5476-d",
            ["Agence des services frontaliers", "adresse électronique"],
            ["Border Services", "e-mail address"],
        ),
        ("imm5476-cancel-d", ["moins de 18 ans", "autorise"], ["under 18", "lets the office"]),
        ("imm5475-declaration", ["personne désignée", "ne plus lui"], ["designated person", "no more"]),
    ];
    for words in both() {
        for (place, fr, en) in says {
            let said = words.letters(&format!("print-declares-{place}"));
            for part in if words.lang == "fr" { fr } else { en } {
                assert!(said.contains(part), "{place}: {said}");
            }
        }
    }
}
