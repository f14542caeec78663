//! Who the applicant is.

use crate::Date;
use crate::case::Case;
use crate::choice;
use crate::facts::screen::is_name_changed;
use crate::facts::{future, not_roman};
use crate::fault::Fault;
use crate::key::Key;
use crate::law::age::{Signers, age_on, signers};
use crate::read::{BirthCountry, Citizenship, Height, Name, Text, Uci};

choice!(
    /// The language of service: a form answer, apart from the page's language.
    Language {
        /// French.
        French = "fr",
        /// English.
        English = "en",
    }
);

choice!(
    /// Sex, as the form of this edition asks it.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
);

choice!(
    /// Colour of the eyes.
    Eyes {
        /// Blue.
        Blue = "blue",
        /// Brown.
        Brown = "brown",
        /// Black.
        Black = "black",
        /// Grey.
        Grey = "grey",
        /// Green.
        Green = "green",
        /// Hazel.
        Hazel = "hazel",
        /// Another, to be explained.
        Other = "other",
    }
);

choice!(
    /// Current marital status.
    Marital {
        /// Never married.
        Single = "single",
        /// Married.
        Married = "married",
        /// In a common-law relationship.
        CommonLaw = "common-law",
        /// Separated.
        Separated = "separated",
        /// Divorced.
        Divorced = "divorced",
        /// Widowed.
        Widowed = "widowed",
    }
);

/// IMM 5444, question 1.
pub const LANGUAGE: Key<Language> = Key::new("language");
/// IMM 5444, question 4: as on the landing document. A single name goes here whole.
pub const FAMILY_NAME: Key<Name> = Key::new("family-name").autofill("family-name").checks(&[family_name_roman]);
/// IMM 5444, question 4: empty for people with a single name.
pub const GIVEN_NAMES: Key<Name> =
    Key::new("given-names").optional().autofill("given-name").checks(&[given_names_roman]);
/// IMM 5444, question 5.
pub const CURRENT_FAMILY_NAME: Key<Name> =
    Key::new("current-family-name").when(is_name_changed).checks(&[current_family_name_roman]);
/// IMM 5444, question 5.
pub const CURRENT_GIVEN_NAMES: Key<Name> =
    Key::new("current-given-names").when(is_name_changed).optional().checks(&[current_given_names_roman]);
/// IMM 5444, question 6.
pub const SEX: Key<Sex> = Key::new("sex").autofill("sex");
/// IMM 5444, question 7.
pub const BORN_ON: Key<Date> = Key::new("born-on").autofill("bday").checks(&[born_in_the_future, born_too_long_ago]);
/// IMM 5444, question 8.
pub const BIRTH_COUNTRY: Key<BirthCountry> = Key::new("birth-country");
/// IMM 5444, question 9.
pub const CITIZENSHIP: Key<Citizenship> = Key::new("citizenship");
/// IMM 5444, question 9, second space.
pub const SECOND_CITIZENSHIP: Key<Citizenship> = Key::new("second-citizenship").optional().checks(&[same_citizenship]);
/// IMM 5444, question 10.
pub const EYES: Key<Eyes> = Key::new("eyes");
/// IMM 5444, question 10, "other".
pub const EYES_OTHER: Key<Text> = Key::new("eyes-other").when(eyes_other);
/// IMM 5444, question 11.
pub const HEIGHT: Key<Height> = Key::new("height").checks(&[height_unlikely]);
/// IMM 5444, question 15.
pub const MARITAL: Key<Marital> = Key::new("marital");
/// IMM 5444, the box at the top right.
pub const UCI: Key<Uci> = Key::new("uci").if_known();

/// Whole years on a day; `None` while the birth date is missing or lies after it.
pub fn age_at(case: &Case, day: Date) -> Option<u32> {
    age_on(case.get(BORN_ON)?, day)
}

/// Who signs, on the day the application is signed.
pub fn who_signs(case: &Case) -> Option<Signers> {
    let age = age_at(case, super::send::signing_day(case))?;
    Some(signers(age, *case.edition.child_signs_from_age, *case.edition.adult_from_age))
}

/// Under 18 on the day of signing: documents and signatures of minors.
pub fn is_minor(case: &Case) -> Option<bool> {
    Some(who_signs(case)? != Signers::Applicant)
}

fn eyes_other(case: &Case) -> Option<bool> {
    Some(case.get(EYES)? == Eyes::Other)
}

fn family_name_roman(case: &Case) -> Option<Fault> {
    not_roman(case, FAMILY_NAME)
}

fn given_names_roman(case: &Case) -> Option<Fault> {
    not_roman(case, GIVEN_NAMES)
}

fn current_family_name_roman(case: &Case) -> Option<Fault> {
    not_roman(case, CURRENT_FAMILY_NAME)
}

fn current_given_names_roman(case: &Case) -> Option<Fault> {
    not_roman(case, CURRENT_GIVEN_NAMES)
}

fn born_in_the_future(case: &Case) -> Option<Fault> {
    future(case, BORN_ON)
}

fn born_too_long_ago(case: &Case) -> Option<Fault> {
    (120 < age_on(case.get(BORN_ON)?, case.today)?).then_some(Fault::TooLongAgo)
}

fn same_citizenship(case: &Case) -> Option<Fault> {
    (case.get(SECOND_CITIZENSHIP)? == case.get(CITIZENSHIP)?).then_some(Fault::SameCountry)
}

fn height_unlikely(case: &Case) -> Option<Fault> {
    (!(25..=260).contains(&case.get(HEIGHT)?.cm)).then_some(Fault::HeightUnlikely)
}
