//! IMM 5444 as it has been since June 2022: in its own order, with the numbers that are known. It serves for travel
//! documents, too; only what it asks for a card is here, and of that what the facts hold.

use crate::case::{Case, Row};
use crate::facts::contact::*;
use crate::facts::history::{ACTIVITIES, ADDRESSES};
use crate::facts::person::*;
use crate::facts::residence::*;
use crate::facts::screen::{PURPOSE, REPLACED};
use crate::facts::send::{PARENT_NAME, SIGNED_ON};
use crate::facts::travel::{ANY_TRIPS, SITUATION, Situation, TRIPS, days_absent};
use crate::form::{Form, Signer, ask, figure, form, rows, section, signature};
use crate::read::{Shown, YesNo};

/// The form. A question whose number is in no source stands without one.
pub static FORM: Form = form(
    "imm5444-2022",
    &[
        section(
            "situation",
            &[ask("", PURPOSE), ask("", REPLACED), ask("", UCI), ask("", LANGUAGE), ask("1.4", LANDED_ON)],
        ),
        section(
            "details",
            &[
                ask("", FAMILY_NAME),
                ask("", GIVEN_NAMES),
                ask("", CURRENT_FAMILY_NAME),
                ask("", CURRENT_GIVEN_NAMES),
                ask("", SEX),
                ask("", EYES),
                ask("", EYES_OTHER),
                ask("", HEIGHT),
                ask("", BORN_ON),
                ask("", BIRTH_COUNTRY),
                ask("", CITIZENSHIP),
                ask("", SECOND_CITIZENSHIP),
                ask("", HOME_APARTMENT),
                ask("", HOME_STREET_NUMBER),
                ask("", HOME_STREET),
                ask("", HOME_CITY),
                ask("", HOME_PROVINCE),
                ask("", HOME_POSTAL_CODE),
                ask("", MAILING_APARTMENT),
                ask("", MAILING_STREET_NUMBER),
                ask("", MAILING_STREET),
                ask("", MAILING_CITY),
                ask("", MAILING_PROVINCE),
                ask("", MAILING_POSTAL_CODE),
                ask("", PHONE),
                ask("", PHONE_CELL),
                ask("", PHONE_WORK),
                ask("", EMAIL),
                ask("", MARITAL),
            ],
        ),
        section("immigration", &[ask("", ORDER_EVER), ask("", REPORT_EVER)]),
        section("history", &[rows("4.1", &ADDRESSES), rows("4.2", &ACTIVITIES)]),
        section(
            "residency",
            &[
                ask("5.1", ANY_TRIPS),
                figure("5.2", "any-employed", any_employed),
                figure("5.3", "any-with-citizen", any_with_citizen),
                figure("5.4", "any-with-employed", any_with_employed),
                rows("5.5", &TRIPS),
                figure("5.5", "total-absent", total_absent),
            ],
        ),
        section(
            "declaration",
            &[
                signature("", Signer::Applicant),
                signature("", Signer::Parent),
                ask("", PARENT_NAME),
                ask("", SIGNED_ON),
            ],
        ),
    ],
);

/// Whether any absence is said to be of a kind; `None` while there is a row that does not say its kind, and none that does.
fn any(case: &Case, kind: Situation) -> Option<Shown> {
    let rows = case.rows(&TRIPS);
    let said = |row: &Row| row.get(SITUATION);
    let filled = || rows.iter().filter(|row| !row.is_empty());
    let found = match case.get(ANY_TRIPS)? {
        YesNo::No => false,
        YesNo::Yes if filled().any(|row| said(row) == Some(kind)) => true,
        YesNo::Yes if filled().next().is_none() || filled().any(|row| said(row).is_none()) => return None,
        YesNo::Yes => false,
    };
    Some(Shown::Choice("yes-no", if found { "yes" } else { "no" }))
}

fn any_employed(case: &Case) -> Option<Shown> {
    any(case, Situation::Employed)
}

fn any_with_citizen(case: &Case) -> Option<Shown> {
    any(case, Situation::WithCitizen)
}

fn any_with_employed(case: &Case) -> Option<Shown> {
    any(case, Situation::WithEmployed)
}

fn total_absent(case: &Case) -> Option<Shown> {
    days_absent(case).map(Shown::Days)
}
