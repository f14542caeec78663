//! What a person is asked, each fact once, by subject. Forms, documents and rules only read these keys.
//!
//! A key says who is asked, how the answer is read, when it is asked, what else can be wrong with it. Its words stand in
//! `locales/forms/*/facts.ftl` under the same id.

pub mod claims;
pub mod contact;
pub mod gather;
pub mod history;
pub mod household;
pub mod payment;
pub mod person;
pub mod representative;
pub mod residence;
pub mod screen;
pub mod send;
pub mod travel;

use crate::Date;
use crate::case::Case;
use crate::fault::Fault;
use crate::key::Key;
use crate::read::{Name, Text, YesNo, is_roman};

/// What the person calls the draft. Not on any form.
pub const DRAFT_NAME: Key<Text> = Key::household("draft-name").optional();

/// `Some(true)` when the answer is yes, `Some(false)` when no.
pub fn is_yes(case: &Case, key: Key<YesNo>) -> Option<bool> {
    case.get(key).map(YesNo::is_yes)
}

/// Either holds: yes when one does, whatever is not known of the other.
pub fn either(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// A date that must have come: today is in time.
fn future(case: &Case, key: Key<Date>) -> Option<Fault> {
    (case.today < case.get(key)?).then_some(Fault::InTheFuture)
}

/// The card holds Roman letters with French accents only: a warning, and the name stays as typed.
fn not_roman(case: &Case, key: Key<Name>) -> Option<Fault> {
    (!is_roman(&case.get(key)?.0)).then_some(Fault::NotRomanLetters)
}
