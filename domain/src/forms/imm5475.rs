//! IMM 5475, Authority to Release Personal Information to a Designated Individual: who may be told, and may not act.
//!
//! The guide names the form and what it is for, not its questions: sections are named by us, and nothing is numbered.

use crate::documents::points::DESIGNATED;
use crate::facts::person::{BORN_ON, FAMILY_NAME, GIVEN_NAMES, UCI};
use crate::facts::representative::*;
use crate::form::{Form, Signer, ask, form, section, signature};

/// The form.
pub static FORM: Form = form(
    "imm5475",
    &[
        section("request", &[ask("", DESIGNATION)]),
        section(
            "applicant",
            &[
                ask("", FAMILY_NAME),
                ask("", GIVEN_NAMES),
                ask("", BORN_ON),
                ask("", UCI),
                ask("", FILED_OFFICE),
                ask("", FILED_PLACE),
                ask("", FILED_TYPE),
            ],
        ),
        section(
            "designated",
            &[
                ask("", DESIGNATED_NAME),
                ask("", DESIGNATED_TIE),
                ask("", DESIGNATED_STREET),
                ask("", DESIGNATED_CITY),
                ask("", DESIGNATED_PROVINCE),
                ask("", DESIGNATED_COUNTRY),
                ask("", DESIGNATED_POSTAL_CODE),
                ask("", DESIGNATED_PHONE),
                ask("", DESIGNATED_EMAIL),
            ],
        ),
        section(
            "declaration",
            &[signature("", Signer::Applicant), signature("", Signer::Parent), signature("", Signer::Spouse)],
        ),
    ],
)
.when(designates)
.told(&[&DESIGNATED]);
