//! Ages and who signs (IRPR 57; IMM 5444, question 23).

use crate::Date;

/// Whole years lived by a day. Age is reached at the start of the birthday; someone born on 29 February turns a year older
/// on 1 March of a common year (Interpretation Act, s. 30). `None` before the birth.
pub fn age_on(born: Date, day: Date) -> Option<u32> {
    day.years_since(born)
}

/// Who signs an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signers {
    /// The applicant alone.
    Applicant,
    /// The applicant and a parent or legal guardian.
    Both,
    /// A parent or legal guardian alone.
    Parent,
}

/// Who signs at an age, given the ages from which a child signs, too, and from which a person signs alone.
pub fn signers(age: u32, child_signs_from: u32, adult_from: u32) -> Signers {
    if adult_from <= age {
        Signers::Applicant
    } else if child_signs_from <= age {
        Signers::Both
    } else {
        Signers::Parent
    }
}
