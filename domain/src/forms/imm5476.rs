//! IMM 5476, Use of a Representative: sections A to D, questions 1 to 10. One box is ticked at its top: a form appoints, or it
//! cancels, so that who does both sends two.

use crate::case::Case;
use crate::documents::points::REPRESENTATIVE;
use crate::facts::person::{BORN_ON, FAMILY_NAME, GIVEN_NAMES, UCI};
use crate::facts::representative::*;
use crate::form::{Form, Question, Signer, ask, figure, form, section, signature};
use crate::read::Shown;

/// What the form asks for, and the message that words what it can.
const REQUEST: &str = "representative-request";
const ABOUT: &str = "about-representative";

/// The form that appoints a representative.
pub static APPOINT: Form = form(
    "imm5476",
    &[
        section("request", &[figure("", REQUEST, |_| Some(Shown::Choice(ABOUT, "appoint")))]),
        section("a", APPLICANT),
        section("b", APPOINTMENT),
        section("c", CANCELLATION).when(never),
        section("d", DECLARATION),
    ],
)
.when(appoints)
.told(&[&REPRESENTATIVE]);

/// The form that cancels one.
pub static CANCEL: Form = form(
    "imm5476-cancel",
    &[
        section("request", &[figure("", REQUEST, |_| Some(Shown::Choice(ABOUT, "cancel")))]),
        section("a", APPLICANT),
        section("b", APPOINTMENT).when(never),
        section("c", CANCELLATION),
        section("d", DECLARATION),
    ],
)
.when(cancels)
.told(&[&REPRESENTATIVE]);

const APPLICANT: &[Question] = &[
    ask("1", FAMILY_NAME),
    ask("1", GIVEN_NAMES),
    ask("2", BORN_ON),
    ask("3", FILED_OFFICE),
    ask("3", FILED_PLACE),
    ask("3", FILED_TYPE),
    ask("4", UCI),
];

const APPOINTMENT: &[Question] = &[
    ask("5", HELPER_NAME),
    ask("6", HELPER_PAID),
    ask("6", HELPER_BODY),
    ask("6", HELPER_SOCIETY),
    ask("6", HELPER_SUPERVISOR),
    ask("6", HELPER_NUMBER),
    ask("7", HELPER_FIRM),
    ask("7", HELPER_STREET),
    ask("7", HELPER_CITY),
    ask("7", HELPER_PROVINCE),
    ask("7", HELPER_COUNTRY),
    ask("7", HELPER_POSTAL_CODE),
    ask("7", HELPER_PHONE),
    ask("7", HELPER_FAX),
    ask("7", HELPER_EMAIL),
    ask("8", HELPER_PARTY_ID),
    signature("8", Signer::Representative),
];

const CANCELLATION: &[Question] = &[ask("9", CANCELLED_NAME)];

/// Who signs for a minor is not said of this form: we take the rule of IMM 5444, question 23.
const DECLARATION: &[Question] =
    &[signature("10", Signer::Applicant), signature("10", Signer::Parent), signature("10", Signer::Spouse)];

fn never(_: &Case) -> Option<bool> {
    Some(false)
}
