//! What is written on the envelopes: whose they are, from where and to where (guide, step 4).

use crate::case::Case;
use crate::editions::Address;
use crate::facts::contact::*;
use crate::facts::person::{CURRENT_FAMILY_NAME, CURRENT_GIVEN_NAMES, FAMILY_NAME, GIVEN_NAMES};
use crate::facts::screen::is_name_changed;
use crate::facts::send::{CARRIER, Carrier, is_urgent};
use crate::key::Key;
use crate::places::Province;
use crate::read::{Name, PostalCode, Text};

/// The mailing envelope.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Who sends it.
    pub name: String,
    /// From where.
    pub from: Sender,
    /// How it may travel, and where to: both ways while none is chosen.
    pub to: Vec<(Carrier, Address)>,
    /// It is marked urgent; `None` while that is not said.
    pub urgent: Option<bool>,
}

/// The sender's address, as far as it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Apartment or unit.
    pub apartment: Option<String>,
    /// Street number, or a post-office box.
    pub number: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Province or territory.
    pub province: Option<Province>,
    /// Postal code.
    pub code: Option<String>,
}

/// The applicant's name of today, given names first; empty while it is missing.
pub fn name(case: &Case) -> String {
    let (given, family) = match is_name_changed(case) {
        Some(true) => (CURRENT_GIVEN_NAMES, CURRENT_FAMILY_NAME),
        _ => (GIVEN_NAMES, FAMILY_NAME),
    };
    let names: Vec<String> =
        [given, family].into_iter().filter_map(|key| case.get(key)).map(|Name(name)| name).collect();
    names.join(" ")
}

/// The envelope of the case at hand.
pub fn envelope(case: &Case) -> Envelope {
    let (mail, courier) = ((Carrier::Mail, *case.edition.mail), (Carrier::Courier, *case.edition.courier));
    let to = match case.get(CARRIER) {
        Some(Carrier::Mail) => vec![mail],
        Some(Carrier::Courier) => vec![courier],
        None => vec![mail, courier],
    };
    Envelope { name: name(case), from: from(case), to, urgent: is_urgent(case) }
}

/// Where letters reach the sender: the mailing address when there is one, else home.
fn from(case: &Case) -> Sender {
    let text = |key: Key<Text>| case.get(key).map(|Text(text)| text);
    let code = |key: Key<PostalCode>| case.get(key).map(|PostalCode(code)| code);
    if case.open(MAILING_CITY.blank.gate) == Some(true) {
        Sender {
            apartment: text(MAILING_APARTMENT),
            number: text(MAILING_STREET_NUMBER),
            street: text(MAILING_STREET),
            city: text(MAILING_CITY),
            province: case.get(MAILING_PROVINCE),
            code: code(MAILING_POSTAL_CODE),
        }
    } else {
        Sender {
            apartment: text(HOME_APARTMENT),
            number: text(HOME_STREET_NUMBER),
            street: text(HOME_STREET),
            city: text(HOME_CITY),
            province: case.get(HOME_PROVINCE),
            code: code(HOME_POSTAL_CODE),
        }
    }
}
