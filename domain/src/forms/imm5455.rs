//! IMM 5455, Supplementary Identification Form: the sheet scanned to make the card, one a person.

use crate::case::Case;
use crate::facts::person::{
    BORN_ON, CURRENT_FAMILY_NAME, CURRENT_GIVEN_NAMES, EYES, EYES_OTHER, FAMILY_NAME, GIVEN_NAMES, HEIGHT,
};
use crate::facts::residence::LANDED_ON;
use crate::facts::screen::is_name_changed;
use crate::form::{Form, Signer, ask, form, section, signature};

/// The form.
pub static FORM: Form = form(
    "imm5455",
    &[section(
        "identification",
        &[
            // The card is made in the name of today.
            ask("1", FAMILY_NAME).only_when(is_name_kept),
            ask("1", GIVEN_NAMES).only_when(is_name_kept),
            ask("1", CURRENT_FAMILY_NAME).only_when(is_name_changed),
            ask("1", CURRENT_GIVEN_NAMES).only_when(is_name_changed),
            ask("2", BORN_ON),
            ask("3", HEIGHT),
            ask("4", EYES),
            ask("4", EYES_OTHER),
            ask("4", LANDED_ON),
            signature("", Signer::Applicant),
            signature("", Signer::Parent),
        ],
    )],
);

fn is_name_kept(case: &Case) -> Option<bool> {
    is_name_changed(case).map(|changed| !changed)
}
