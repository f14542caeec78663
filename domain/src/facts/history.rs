//! Where the applicant lived and what they did, for the years the form asks (IMM 5444, questions 19 and 20).

use crate::case::{Case, Row};
use crate::choice;
use crate::facts::person::BORN_ON;
use crate::facts::send::signing_day;
use crate::fault::Fault;
use crate::key::{Column, Gate, Table};
use crate::law::days::{Period, period_before, since};
use crate::law::history::{Gaps, gaps};
use crate::read::{Country, Flag, PartialDate, Text};

choice!(
    /// What filled the time.
    Activity {
        /// Paid work, self-employment included.
        Work = "work",
        /// Studies.
        Study = "study",
        /// Without work.
        Unemployed = "unemployed",
        /// At home, looking after a household or someone.
        Home = "home",
        /// Retired.
        Retired = "retired",
        /// Too young for school.
        Child = "child",
        /// Something else.
        Other = "other",
    }
);

/// IMM 5444, question 19.
pub static ADDRESSES: Table = Table {
    id: "addresses",
    columns: &[
        LIVED_FROM.blank,
        LIVES_STILL.blank,
        LIVED_TO.blank,
        LIVED_STREET.blank,
        LIVED_CITY.blank,
        LIVED_REGION.blank,
        LIVED_COUNTRY.blank,
        LIVED_POSTAL_CODE.blank,
    ],
    gate: Gate::Always,
    needs_rows: true,
    order: Some("from"),
    heads: &["city", "country"],
    across: None,
};
/// Beginning; year and month are enough.
pub const LIVED_FROM: Column<PartialDate> = Column::new("addresses", "from").checks(&[lived_from_future]);
/// Still living there.
pub const LIVES_STILL: Column<Flag> = Column::new("addresses", "still");
/// End; year and month are enough.
pub const LIVED_TO: Column<PartialDate> =
    Column::new("addresses", "to").when(lives_no_more).checks(&[lived_backwards, lived_to_future]);
/// Number and street.
pub const LIVED_STREET: Column<Text> = Column::new("addresses", "street");
/// City.
pub const LIVED_CITY: Column<Text> = Column::new("addresses", "city");
/// Province or state; not every country has one.
pub const LIVED_REGION: Column<Text> = Column::new("addresses", "region").optional();
/// Country.
pub const LIVED_COUNTRY: Column<Country> = Column::new("addresses", "country");
/// Postal code, of any country.
pub const LIVED_POSTAL_CODE: Column<Text> = Column::new("addresses", "postal-code").optional();

/// IMM 5444, question 20.
pub static ACTIVITIES: Table = Table {
    id: "activities",
    columns: &[
        DID_FROM.blank,
        DOES_STILL.blank,
        DID_TO.blank,
        DID.blank,
        DID_OTHER.blank,
        DID_NAME.blank,
        DID_PLACE.blank,
        DID_AS.blank,
    ],
    gate: Gate::Always,
    needs_rows: true,
    order: Some("from"),
    heads: &["activity", "name"],
    across: None,
};
/// Beginning; year and month are enough.
pub const DID_FROM: Column<PartialDate> = Column::new("activities", "from").checks(&[did_from_future]);
/// Still so.
pub const DOES_STILL: Column<Flag> = Column::new("activities", "still");
/// End; year and month are enough.
pub const DID_TO: Column<PartialDate> =
    Column::new("activities", "to").when(does_no_more).checks(&[did_backwards, did_to_future]);
/// Work, school or neither.
pub const DID: Column<Activity> = Column::new("activities", "activity");
/// What else.
pub const DID_OTHER: Column<Text> = Column::new("activities", "other").when(did_other);
/// Employer or school.
pub const DID_NAME: Column<Text> = Column::new("activities", "name").when(did_somewhere);
/// Its address: city and country at least.
pub const DID_PLACE: Column<Text> = Column::new("activities", "place");
/// Job or course of study.
pub const DID_AS: Column<Text> = Column::new("activities", "occupation").when(did_somewhere);

fn lives_no_more(row: &Row) -> Option<bool> {
    Some(!row.ticked(LIVES_STILL))
}

fn does_no_more(row: &Row) -> Option<bool> {
    Some(!row.ticked(DOES_STILL))
}

fn did_other(row: &Row) -> Option<bool> {
    Some(row.get(DID)? == Activity::Other)
}

fn did_somewhere(row: &Row) -> Option<bool> {
    Some(matches!(row.get(DID)?, Activity::Work | Activity::Study))
}

fn future(row: &Row, column: Column<PartialDate>) -> Option<Fault> {
    (row.case.today < row.get(column)?.first()).then_some(Fault::InTheFuture)
}

fn backwards(row: &Row, from: Column<PartialDate>, to: Column<PartialDate>) -> Option<Fault> {
    (row.get(to)?.last() < row.get(from)?.first()).then_some(Fault::EndBeforeStart)
}

fn lived_from_future(row: &Row) -> Option<Fault> {
    future(row, LIVED_FROM)
}

fn lived_to_future(row: &Row) -> Option<Fault> {
    future(row, LIVED_TO)
}

fn lived_backwards(row: &Row) -> Option<Fault> {
    backwards(row, LIVED_FROM, LIVED_TO)
}

fn did_from_future(row: &Row) -> Option<Fault> {
    future(row, DID_FROM)
}

fn did_to_future(row: &Row) -> Option<Fault> {
    future(row, DID_TO)
}

fn did_backwards(row: &Row) -> Option<Fault> {
    backwards(row, DID_FROM, DID_TO)
}

/// The days a row may cover at most: a month without a day counts whole; what is still so lasts until the day of signing.
/// `None` while its dates are missing, unreadable or the wrong way round.
fn covered(row: &Row, from: Column<PartialDate>, still: Column<Flag>, to: Column<PartialDate>) -> Option<Period> {
    let first = row.get(from)?.first();
    let last = if row.ticked(still) { signing_day(&row.case).max(first) } else { row.get(to)?.last() };
    (first <= last).then_some(Period { first, last })
}

/// The full five years of questions 19 and 20, up to the day of signing, landing notwithstanding. A child younger than that
/// answers from birth on.
pub fn history_period(case: &Case) -> Period {
    let signed = signing_day(case);
    let period = period_before(signed, *case.edition.period_months);
    match case.get(BORN_ON) {
        Some(born) if born < signed => since(period, born),
        _ => period,
    }
}

/// What the addresses leave open (question 19).
pub fn address_gaps(case: &Case) -> Gaps {
    let rows = case.rows(&ADDRESSES);
    gaps(rows.iter().filter_map(|row| covered(row, LIVED_FROM, LIVES_STILL, LIVED_TO)), history_period(case))
}

/// What work and studies leave open (question 20). Two at once are never a fault.
pub fn activity_gaps(case: &Case) -> Gaps {
    let rows = case.rows(&ACTIVITIES);
    gaps(rows.iter().filter_map(|row| covered(row, DID_FROM, DOES_STILL, DID_TO)), history_period(case))
}

/// The stretches in which two addresses overlap by more than the months they share at their edges: worth a second look.
pub fn address_overlaps(case: &Case) -> Vec<Period> {
    let mut rows: Vec<Period> =
        case.rows(&ADDRESSES).iter().filter_map(|row| covered(row, LIVED_FROM, LIVES_STILL, LIVED_TO)).collect();
    rows.sort_unstable_by_key(|row| (row.first, row.last));
    let mut overlaps = Vec::new();
    let mut furthest: Option<Period> = None;
    for row in rows {
        if let Some(shared) = furthest.and_then(|earlier| earlier.shared(row))
            && 31 < shared.days()
        {
            overlaps.push(shared);
        }
        furthest = Some(furthest.filter(|earlier| row.last <= earlier.last).unwrap_or(row));
    }
    overlaps
}
