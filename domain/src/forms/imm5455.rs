//! IMM 5455, Supplementary Identification Form: the sheet scanned to make the card, one a person.

use crate::facts::person::{BORN_ON, EYES, EYES_OTHER, FAMILY_NAME, GIVEN_NAMES, HEIGHT};
use crate::facts::residence::LANDED_ON;
use crate::form::{Form, Signer, ask, section, signature};

/// The form.
pub static FORM: Form = Form {
    id: "imm5455",
    sections: &[section(
        "identification",
        &[
            ask("1", FAMILY_NAME),
            ask("1", GIVEN_NAMES),
            ask("2", BORN_ON),
            ask("3", HEIGHT),
            ask("4", EYES),
            ask("4", EYES_OTHER),
            ask("4", LANDED_ON),
            signature("", Signer::Applicant),
            signature("", Signer::Parent),
        ],
    )],
};
