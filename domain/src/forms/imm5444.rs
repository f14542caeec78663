//! IMM 5444, Application for a Permanent Resident Card, in the guide's order: questions 1 to 24, sections A to F.

use crate::case::Case;
use crate::facts::contact::*;
use crate::facts::history::{ACTIVITIES, ADDRESSES};
use crate::facts::household::first_signs;
use crate::facts::person::*;
use crate::facts::residence::*;
use crate::facts::screen::{PURPOSE, REPLACED, is_section_f};
use crate::facts::send::{PARENT_NAME, SIGNED_ON};
use crate::facts::travel::{ANY_TRIPS, Situation, TRIPS, days_absent, is_section_d, period, situation_days};
use crate::form::{Form, Signer, ask, figure, form, rows, section, signature};
use crate::read::Shown;

/// What fits on one printed page of our own print-out. How many rows the official form prints is in none of our sources, so
/// these are no figures of the form: rows beyond them go on extra sheets of Section C, as the guide says.
const HISTORY_ROWS: usize = 8;
/// The same for trips.
const TRIP_ROWS: usize = 16;

/// The form.
pub static FORM: Form = form(
    "imm5444",
    &[
        section(
            "application",
            &[ask("", UCI), ask("1", LANGUAGE), ask("2", LANDED_ON), ask("3", PURPOSE), ask("3", REPLACED)],
        ),
        section(
            "a",
            &[
                ask("4", FAMILY_NAME),
                ask("4", GIVEN_NAMES),
                ask("5", CURRENT_FAMILY_NAME),
                ask("5", CURRENT_GIVEN_NAMES),
                ask("6", SEX),
                ask("7", BORN_ON),
                ask("8", BIRTH_COUNTRY),
                ask("9", CITIZENSHIP),
                ask("9", SECOND_CITIZENSHIP),
                ask("10", EYES),
                ask("10", EYES_OTHER),
                ask("11", HEIGHT),
                ask("12", HOME_APARTMENT),
                ask("12", HOME_STREET_NUMBER),
                ask("12", HOME_STREET),
                ask("12", HOME_CITY),
                ask("12", HOME_PROVINCE),
                ask("12", HOME_POSTAL_CODE),
                ask("13", MAILING_APARTMENT),
                ask("13", MAILING_STREET_NUMBER),
                ask("13", MAILING_STREET),
                ask("13", MAILING_CITY),
                ask("13", MAILING_PROVINCE),
                ask("13", MAILING_POSTAL_CODE),
                ask("14", PHONE),
                ask("14", PHONE_WORK),
                ask("14", PHONE_CELL),
                ask("14", EMAIL),
                ask("15", MARITAL),
            ],
        ),
        section(
            "b",
            &[
                ask("16", PORT_OF_ENTRY),
                ask("16", LANDED_CITY),
                ask("16", LANDED_PROVINCE),
                ask("17", ORDER_EVER),
                ask("18", REPORT_EVER),
            ],
        ),
        section(
            "c",
            &[
                rows("19", &ADDRESSES).rows_a_sheet(HISTORY_ROWS),
                rows("20", &ACTIVITIES).rows_a_sheet(HISTORY_ROWS),
                figure("21", "period-from", period_from),
                figure("21", "period-to", period_to),
                ask("21", ANY_TRIPS),
                rows("21", &TRIPS).rows_a_sheet(TRIP_ROWS),
                figure("21", "total-absent", total_absent),
            ],
        ),
        section(
            "d",
            &[
                figure("22", "absent-with-citizen", with_citizen),
                figure("22", "absent-employed", employed),
                figure("22", "absent-with-employed", with_employed),
            ],
        )
        .when(is_section_d),
        section(
            "e",
            &[
                signature("23", Signer::Applicant),
                signature("23", Signer::Parent),
                ask("23", PARENT_NAME).only_when(is_other_name),
                figure("23", "first-signs-name", first_name).only_when(first_signs),
                ask("23", SIGNED_ON),
            ],
        ),
        section(
            "f",
            &[
                ask("24", OLD_CARD_NUMBER),
                ask("24", OLD_CARD_ISSUED_ON),
                ask("24", LOSS_STORY),
                ask("24", LOSS_PLACE),
                ask("24", LOSS_ON),
                signature("24", Signer::Applicant),
                signature("24", Signer::Parent),
            ],
        )
        .when(is_section_f),
    ],
);

fn period_from(case: &Case) -> Option<Shown> {
    Some(Shown::Date(period(case)?.first))
}

fn period_to(case: &Case) -> Option<Shown> {
    // Landed and signed on one day: the period holds no day yet, and begins and ends with that one.
    let period = period(case)?;
    Some(Shown::Date(period.last.max(period.first)))
}

fn total_absent(case: &Case) -> Option<Shown> {
    days_absent(case).map(Shown::Days)
}

fn with_citizen(case: &Case) -> Option<Shown> {
    situation_days(case, Situation::WithCitizen).map(Shown::Days)
}

fn employed(case: &Case) -> Option<Shown> {
    situation_days(case, Situation::Employed).map(Shown::Days)
}

fn with_employed(case: &Case) -> Option<Shown> {
    situation_days(case, Situation::WithEmployed).map(Shown::Days)
}

/// A name is to be given unless it is the first applicant's.
fn is_other_name(case: &Case) -> Option<bool> {
    Some(first_signs(case) != Some(true))
}

/// The first applicant's name, where they sign for this one.
fn first_name(case: &Case) -> Option<Shown> {
    let name = crate::envelope::name(&case.of(case.first()?));
    (!name.is_empty()).then_some(Shown::Text(name))
}
