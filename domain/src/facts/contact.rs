//! Where the applicant lives, gets mail and can be reached.

use crate::case::Case;
use crate::facts::is_yes;
use crate::fault::Fault;
use crate::key::Key;
use crate::places::Province;
use crate::read::{Email, Flag, Phone, PostalCode, Text, YesNo, north_american};

/// There is no residential address in Canada to give: the rest of question 12 falls away, processing is delayed.
pub const HOME_NONE: Key<Flag> = Key::new("home-none").shared("home-as");
/// IMM 5444, question 12.
pub const HOME_APARTMENT: Key<Text> = Key::new("home-apartment").when(has_home).optional().shared("home-as");
/// IMM 5444, question 12.
pub const HOME_STREET_NUMBER: Key<Text> = Key::new("home-street-number").when(has_home).shared("home-as");
/// IMM 5444, question 12.
pub const HOME_STREET: Key<Text> = Key::new("home-street").when(has_home).autofill("address-line1").shared("home-as");
/// IMM 5444, question 12.
pub const HOME_CITY: Key<Text> = Key::new("home-city").when(has_home).autofill("address-level2").shared("home-as");
/// IMM 5444, question 12.
pub const HOME_PROVINCE: Key<Province> =
    Key::new("home-province").when(has_home).autofill("address-level1").shared("home-as");
/// IMM 5444, question 12.
pub const HOME_POSTAL_CODE: Key<PostalCode> = Key::new("home-postal-code")
    .when(has_home)
    .autofill("postal-code")
    .checks(&[home_code_elsewhere])
    .shared("home-as");

/// IMM 5444, question 13: asked only when mail goes elsewhere; without a home there is no other place for it.
pub const MAILING_DIFFERS: Key<YesNo> = Key::new("mailing-differs").when(has_home).shared("home-as");
/// Guide, question 13: a card never goes to a third party's address.
pub const MAILING_THIRD_PARTY: Key<YesNo> = Key::new("mailing-third-party").when(mailing_differs).shared("home-as");
/// IMM 5444, question 13.
pub const MAILING_APARTMENT: Key<Text> =
    Key::new("mailing-apartment").when(mailing_differs).optional().shared("home-as");
/// IMM 5444, question 13: a street number or a post-office box.
pub const MAILING_STREET_NUMBER: Key<Text> = Key::new("mailing-street-number").when(mailing_differs).shared("home-as");
/// IMM 5444, question 13.
pub const MAILING_STREET: Key<Text> = Key::new("mailing-street").when(mailing_differs).optional().shared("home-as");
/// IMM 5444, question 13.
pub const MAILING_CITY: Key<Text> = Key::new("mailing-city").when(mailing_differs).shared("home-as");
/// IMM 5444, question 13.
pub const MAILING_PROVINCE: Key<Province> = Key::new("mailing-province").when(mailing_differs).shared("home-as");
/// IMM 5444, question 13.
pub const MAILING_POSTAL_CODE: Key<PostalCode> =
    Key::new("mailing-postal-code").when(mailing_differs).checks(&[mailing_code_elsewhere]).shared("home-as");

/// IMM 5444, question 14.
pub const PHONE: Key<Phone> = Key::new("phone").autofill("tel").checks(&[phone_unusual]).shared("reach-as");
/// IMM 5444, question 14.
pub const PHONE_WORK: Key<Phone> = Key::new("phone-work").optional().shared("reach-as");
/// IMM 5444, question 14.
pub const PHONE_CELL: Key<Phone> = Key::new("phone-cell").optional().shared("reach-as");
/// IMM 5444, question 14: giving it is consent to have details of the file sent to it.
pub const EMAIL: Key<Email> = Key::new("email").optional().autofill("email").shared("reach-as");

fn has_home(case: &Case) -> Option<bool> {
    Some(!case.ticked(HOME_NONE))
}

fn mailing_differs(case: &Case) -> Option<bool> {
    if case.ticked(HOME_NONE) { Some(true) } else { is_yes(case, MAILING_DIFFERS) }
}

fn elsewhere(code: &PostalCode, province: Province) -> Option<Fault> {
    (!province.postal_letters().contains(code.0.chars().next()?)).then_some(Fault::PostalCodeElsewhere)
}

fn home_code_elsewhere(case: &Case) -> Option<Fault> {
    elsewhere(&case.get(HOME_POSTAL_CODE)?, case.get(HOME_PROVINCE)?)
}

fn mailing_code_elsewhere(case: &Case) -> Option<Fault> {
    elsewhere(&case.get(MAILING_POSTAL_CODE)?, case.get(MAILING_PROVINCE)?)
}

/// Area codes and exchanges begin with 2 to 9.
fn phone_unusual(case: &Case) -> Option<Fault> {
    let phone = case.get(PHONE)?.0;
    if phone.trim_start().starts_with('+') && !phone.trim_start().starts_with("+1") {
        return None;
    }
    match north_american(&phone) {
        Some([area, _, _, exchange, ..]) if 2 <= area && 2 <= exchange => None,
        _ => Some(Fault::PhoneNorthAmerica),
    }
}
