//! IMM 5401, the receipt form of a financial institution: what the payer fills in, and what never.

use crate::case::Case;
use crate::documents::points::PAY_BANK_STEPS;
use crate::facts::contact::*;
use crate::facts::payment::{
    MORE_RECEIPTS, PAID, PAYER_ADDRESS, PAYER_NAME, PAYER_PHONE, fee_due, other_pays, pays_with_5401,
};
use crate::facts::person::{CURRENT_FAMILY_NAME, CURRENT_GIVEN_NAMES, FAMILY_NAME, GIVEN_NAMES, UCI};
use crate::facts::screen::is_name_changed;
use crate::form::{Form, ask, figure, form, section};
use crate::read::Shown;

/// The form. The guide names line 09, the payer's part on the back and the client number in it; which other boxes that part
/// has it does not say: a name, an address and a telephone are our reading.
pub static FORM: Form = form(
    "imm5401",
    &[
        section("upper", &[]).when(never),
        section("total", &[figure("09", "line-total", total)]),
        section(
            "payer",
            &[
                ask("", PAYER_NAME).only_when(other_pays),
                ask("", PAYER_ADDRESS).only_when(other_pays),
                ask("", PAYER_PHONE).only_when(other_pays),
                ask("", FAMILY_NAME).only_when(pays_under_first_name),
                ask("", GIVEN_NAMES).only_when(pays_under_first_name),
                ask("", CURRENT_FAMILY_NAME).only_when(pays_under_new_name),
                ask("", CURRENT_GIVEN_NAMES).only_when(pays_under_new_name),
                ask("", HOME_APARTMENT).only_when(pays_for_oneself),
                ask("", HOME_STREET_NUMBER).only_when(pays_for_oneself),
                ask("", HOME_STREET).only_when(pays_for_oneself),
                ask("", HOME_CITY).only_when(pays_for_oneself),
                ask("", HOME_PROVINCE).only_when(pays_for_oneself),
                ask("", HOME_POSTAL_CODE).only_when(pays_for_oneself),
                ask("", PHONE).only_when(pays_for_oneself),
                ask("", UCI),
            ],
        ),
    ],
)
.when(pays_with_5401)
.told(&[&PAY_BANK_STEPS]);

/// What this form pays: everything, unless several receipts add up to it. The first of them is told beside it, the others in
/// their rows; while its amount is missing the line stays empty.
fn total(case: &Case) -> Option<Shown> {
    let cents = if case.ticked(MORE_RECEIPTS) { case.get(PAID)?.0 } else { fee_due(case).0 };
    Some(Shown::Money(cents))
}

fn never(_: &Case) -> Option<bool> {
    Some(false)
}

fn pays_for_oneself(case: &Case) -> Option<bool> {
    other_pays(case).map(|other| !other)
}

fn pays_under_first_name(case: &Case) -> Option<bool> {
    if pays_for_oneself(case)? { is_name_changed(case).map(|changed| !changed) } else { Some(false) }
}

fn pays_under_new_name(case: &Case) -> Option<bool> {
    if pays_for_oneself(case)? { is_name_changed(case) } else { Some(false) }
}
