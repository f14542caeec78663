//! Who the people in the envelope are to each other, and which answers they share with the first of them.
//!
//! What is shared is declared on the key or the table itself (`shared`), by the id of the key here that says so. It is
//! answered once, by the first applicant, and read through the case: nothing is copied.

use crate::case::Case;
use crate::choice;
use crate::facts::is_yes;
use crate::facts::person::{is_minor, who_signs};
use crate::key::Key;
use crate::law::age::Signers;
use crate::read::YesNo;

choice!(
    /// Who someone is to the first applicant.
    Relation {
        /// Married to them.
        Spouse = "spouse",
        /// Their common-law partner.
        Partner = "partner",
        /// Their child, adopted children included.
        Child = "child",
        /// Their parent.
        Parent = "parent",
        /// Anybody else.
        Other = "other",
    }
);

choice!(
    /// Whose answers count.
    SameAs in "same-as" {
        /// Those of the first applicant.
        First = "first",
        /// One's own.
        Own = "own",
    }
);

/// Who the applicant is to the first one.
pub const RELATION: Key<Relation> = Key::new("relation").when(is_another);
/// Home and mailing address (IMM 5444, questions 12 and 13).
pub const HOME_AS: Key<SameAs> = Key::new("home-as").when(is_another);
/// Telephone and e-mail (IMM 5444, question 14).
pub const REACH_AS: Key<SameAs> = Key::new("reach-as").when(is_another);
/// Addresses of five years (IMM 5444, question 19).
pub const ADDRESSES_AS: Key<SameAs> = Key::new("addresses-as").when(is_another);
/// Work and studies of five years (IMM 5444, question 20).
pub const ACTIVITIES_AS: Key<SameAs> = Key::new("activities-as").when(is_another);
/// Absences from Canada (IMM 5444, question 21).
pub const TRIPS_AS: Key<SameAs> = Key::new("trips-as").when(is_another);
/// The first applicant signs for this one, who is a minor.
pub const FIRST_SIGNS: Key<YesNo> = Key::new("first-signs").when(first_may_sign);

/// Somebody else began the draft.
pub fn is_another(case: &Case) -> Option<bool> {
    Some(!case.is_first())
}

/// A minor whose parent, or perhaps guardian, is an adult who applies in the same envelope.
fn first_may_sign(case: &Case) -> Option<bool> {
    let Some(first) = case.first().filter(|_| !case.is_first()) else { return Some(false) };
    // Until it is said who they are to each other, an adult is asked for by name.
    if !is_minor(case)? || !matches!(case.get(RELATION), Some(Relation::Child | Relation::Other)) {
        return Some(false);
    }
    Some(who_signs(&case.of(first))? == Signers::Applicant)
}

/// The first applicant signs for this one: their name is known.
pub fn first_signs(case: &Case) -> Option<bool> {
    if first_may_sign(case)? { is_yes(case, FIRST_SIGNS) } else { Some(false) }
}
