//! How permanent residence began, and the card there was.

use crate::Date;
use crate::case::Case;
use crate::facts::person::BORN_ON;
use crate::facts::screen::is_section_f;
use crate::facts::{future, is_yes};
use crate::fault::Fault;
use crate::key::Key;
use crate::places::Province;
use crate::read::{DocumentNumber, Lines, Text, YesNo};

/// IMM 5444, question 2.
pub const LANDED_ON: Key<Date> =
    Key::new("landed-on").checks(&[landed_in_the_future, landed_before_birth, landed_too_long_ago]).year_first();
/// IMM 5444, question 16: the landing document names a port of entry.
pub const PORT_SHOWN: Key<YesNo> = Key::new("port-shown");
/// IMM 5444, question 16: the port of entry as it is printed.
pub const PORT_OF_ENTRY: Key<Text> = Key::new("port-of-entry").when(port_shown);
/// IMM 5444, question 16.
pub const LANDED_CITY: Key<Text> = Key::new("landed-city").when(port_not_shown);
/// IMM 5444, question 16.
pub const LANDED_PROVINCE: Key<Province> = Key::new("landed-province").when(port_not_shown);
/// IMM 5444, question 17. A yes never decides anything by itself.
pub const ORDER_EVER: Key<YesNo> = Key::new("order-ever");
/// IMM 5444, question 18: any obligation of a permanent resident, not only residency. A yes decides nothing by itself.
pub const REPORT_EVER: Key<YesNo> = Key::new("report-ever");
/// Whether that was about the days of residence (IRPR 62(1)).
pub const REPORT_RESIDENCY: Key<YesNo> = Key::new("report-residency").when(report_ever);
/// The day of the report, or of the decision abroad: days after it do not count (IRPR 62(1)).
pub const REPORT_ON: Key<Date> =
    Key::new("report-on").when(report_about_days).checks(&[report_in_the_future, report_before_landing]);
/// Whether it was found later that the obligation was met: then they do (IRPR 62(2)).
pub const REPORT_OVERTURNED: Key<YesNo> = Key::new("report-overturned").when(report_about_days);

/// IMM 5444, question 24: the number of the old card, if known.
pub const OLD_CARD_NUMBER: Key<DocumentNumber> =
    Key::new("old-card-number").when(is_section_f).if_known().checks(&[card_number_unusual]);
/// IMM 5444, question 24: the day it was issued, if known.
pub const OLD_CARD_ISSUED_ON: Key<Date> =
    Key::new("old-card-issued-on").when(is_section_f).if_known().checks(&[issued_later, issued_before_landing]);
/// IMM 5444, question 24: what happened.
pub const LOSS_STORY: Key<Lines> = Key::new("loss-story").when(is_section_f);
/// IMM 5444, question 24: where.
pub const LOSS_PLACE: Key<Text> = Key::new("loss-place").when(is_section_f);
/// IMM 5444, question 24: when.
pub const LOSS_ON: Key<Date> =
    Key::new("loss-on").when(is_section_f).checks(&[loss_in_the_future, loss_before_landing]);

fn port_shown(case: &Case) -> Option<bool> {
    is_yes(case, PORT_SHOWN)
}

fn port_not_shown(case: &Case) -> Option<bool> {
    Some(!is_yes(case, PORT_SHOWN)?)
}

fn report_ever(case: &Case) -> Option<bool> {
    is_yes(case, REPORT_EVER)
}

/// A report or a decision that was about the days of residence.
pub fn report_about_days(case: &Case) -> Option<bool> {
    Some(report_ever(case)? && is_yes(case, REPORT_RESIDENCY)?)
}

/// The day after which no day counts; `None` when there is none, or none is known.
pub fn report_on(case: &Case) -> Option<Date> {
    if is_yes(case, REPORT_OVERTURNED) == Some(true) {
        return None;
    }
    case.get(REPORT_ON)
}

fn report_in_the_future(case: &Case) -> Option<Fault> {
    future(case, REPORT_ON)
}

fn report_before_landing(case: &Case) -> Option<Fault> {
    before_landing(case, REPORT_ON)
}

fn landed_in_the_future(case: &Case) -> Option<Fault> {
    future(case, LANDED_ON)
}

fn landed_before_birth(case: &Case) -> Option<Fault> {
    (case.get(LANDED_ON)? < case.get(BORN_ON)?).then_some(Fault::BeforeBirth)
}

fn landed_too_long_ago(case: &Case) -> Option<Fault> {
    (crate::law::anniversary(case.get(LANDED_ON)?, 120) < case.today).then_some(Fault::TooLongAgo)
}

fn issued_later(case: &Case) -> Option<Fault> {
    let issued = case.get(OLD_CARD_ISSUED_ON)?;
    let lost_before = case.get(LOSS_ON).is_some_and(|lost| lost < issued);
    (case.today < issued || lost_before).then_some(Fault::IssuedLater)
}

/// Nothing of the kind can be before there is permanent residence.
fn before_landing(case: &Case, key: Key<Date>) -> Option<Fault> {
    (case.get(key)? < case.get(LANDED_ON)?).then_some(Fault::BeforeLanding)
}

fn issued_before_landing(case: &Case) -> Option<Fault> {
    before_landing(case, OLD_CARD_ISSUED_ON)
}

fn loss_before_landing(case: &Case) -> Option<Fault> {
    before_landing(case, LOSS_ON)
}

fn loss_in_the_future(case: &Case) -> Option<Fault> {
    future(case, LOSS_ON)
}

fn card_number_unusual(case: &Case) -> Option<Fault> {
    let number = case.get(OLD_CARD_NUMBER)?.0;
    let letters = number.chars().take_while(char::is_ascii_uppercase).count();
    let digits = number.chars().skip(letters).filter(char::is_ascii_digit).count();
    let usual = letters == 2 && (7..=10).contains(&digits) && letters + digits == number.chars().count();
    (!usual).then_some(Fault::CardNumberUnusual)
}
