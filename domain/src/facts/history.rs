//! Where the applicant lived and what they did, for the years the form asks (IMM 5444, questions 19 and 20).

use crate::case::{Case, Row};
use crate::choice;
use crate::facts::person::BORN_ON;
use crate::facts::residence::LANDED_ON;
use crate::facts::send::signing_day;
use crate::facts::travel::{period, travel};
use crate::fault::Fault;
use crate::key::{Blank, Column, Gate, Table};
use crate::law::days::{Period, period_before, since};
use crate::law::history::{Gaps, Month, Year, calendar, gaps, here_and_abroad, overlaps};
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
    shared: Some("addresses-as"),
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
        DID_COUNTRY.blank,
        DID_AS.blank,
    ],
    gate: Gate::Always,
    needs_rows: true,
    order: Some("from"),
    heads: &["activity", "name"],
    across: None,
    shared: Some("activities-as"),
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
/// The country of the employer or school, by itself: it is held against the trips.
pub const DID_COUNTRY: Column<Country> = Column::new("activities", "country").when(did_somewhere).if_known();
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

/// A table whose rows say from when to when, and where.
pub struct History {
    /// The table.
    pub table: &'static Table,
    /// The beginning of a row.
    pub from: Column<PartialDate>,
    /// Whether it is still so.
    pub still: Column<Flag>,
    /// The end of a row.
    pub to: Column<PartialDate>,
    /// The country.
    pub country: Column<Country>,
}

/// Where the applicant lived (question 19).
pub static ADDRESS_HISTORY: History =
    History { table: &ADDRESSES, from: LIVED_FROM, still: LIVES_STILL, to: LIVED_TO, country: LIVED_COUNTRY };
/// What the applicant did (question 20).
pub static ACTIVITY_HISTORY: History =
    History { table: &ACTIVITIES, from: DID_FROM, still: DOES_STILL, to: DID_TO, country: DID_COUNTRY };

/// The months of a history, and what its rows leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Months {
    /// The rows whose dates can be read, by name: the years name them by their place here.
    pub rows: Vec<String>,
    /// Every month of the period.
    pub years: Vec<Year>,
    /// What is left open.
    pub gaps: Gaps,
}

impl History {
    /// The history that a table is; `None` for tables that are none.
    pub fn of(table: &Table) -> Option<&'static History> {
        [&ADDRESS_HISTORY, &ACTIVITY_HISTORY].into_iter().find(|history| history.table == table)
    }

    /// The days a row may cover at most: a month without a day counts whole; what is still so lasts until the day of signing.
    /// `None` while its dates are missing, unreadable or the wrong way round.
    pub fn covered(&self, row: &Row) -> Option<Period> {
        let first = row.get(self.from)?.first();
        let still = row.ticked(self.still);
        let last = if still { signing_day(&row.case).max(first) } else { row.get(self.to)?.last() };
        (first <= last).then_some(Period { first, last })
    }

    /// What a row that fills some months says, by column: a year and a month with the day left open, and where they reach the
    /// last month asked for, that it is still so.
    pub fn filling(&self, case: &Case, (from, to): (Month, Month)) -> [(Blank, String); 2] {
        let text = |month: Month| format!("{:04}-{:02}-", month.year, month.month);
        let end = if to == Month::of(history_period(case).last) {
            (self.still.blank, "yes".to_owned())
        } else {
            (self.to.blank, text(to))
        };
        [(self.from.blank, text(from)), end]
    }

    /// The days of every row that can be read.
    fn spans(&self, case: &Case) -> Vec<Period> {
        case.rows(self.table).iter().filter_map(|row| self.covered(row)).collect()
    }

    /// What it leaves open in a period: five years here, ten on other forms.
    pub fn gaps(&self, case: &Case, period: Period) -> Gaps {
        gaps(self.spans(case), period)
    }

    /// Every month of a period, with how it stands and the rows that touch it.
    pub fn months(&self, case: &Case, period: Period) -> Months {
        let rows = case.rows(self.table);
        let told = rows.iter().filter_map(|row| Some((row.id.to_owned(), self.covered(row)?)));
        let (rows, spans): (Vec<String>, Vec<Period>) = told.unzip();
        Months { rows, years: calendar(&spans, period), gaps: gaps(spans, period) }
    }

    /// Whether a row in the period is said to be abroad.
    pub fn is_abroad(&self, case: &Case) -> bool {
        let period = history_period(case);
        case.rows(self.table).iter().any(|row| {
            self.is_in_canada(row) == Some(false) && self.covered(row).is_some_and(|span| span.shared(period).is_some())
        })
    }

    fn is_in_canada(&self, row: &Row) -> Option<bool> {
        Some(row.get(self.country)? == Country("CA"))
    }

    /// The whole months that only rows abroad touch although no trip does: a question to ask, never an error. Time before
    /// landing is no absence and is not looked at. `None` while the trips cannot all be read.
    pub fn here_and_abroad(&self, case: &Case) -> Option<Vec<Month>> {
        let (period, travel) = (period(case)?, travel(case)?);
        if travel.unread != 0 {
            return None;
        }
        let rows = case.rows(self.table);
        let spans = |here: bool| -> Vec<Period> {
            let own = rows.iter().filter(|row| self.is_in_canada(row) == Some(here));
            own.filter_map(|row| self.covered(row)).collect()
        };
        Some(here_and_abroad(&spans(false), &spans(true), &travel.absences, period))
    }
}

/// The full five years of questions 19 and 20, up to the day of signing, landing notwithstanding unless the edition's form
/// begins there. A child younger than that answers from birth on.
pub fn history_period(case: &Case) -> Period {
    let period = history_of(case, *case.edition.period_months);
    let landed = if *case.edition.history_from_landing { case.get(LANDED_ON) } else { None };
    landed.filter(|landed| *landed < signing_day(case)).map_or(period, |landed| since(period, landed))
}

/// So many months up to the day of signing, for the histories of other forms; from birth on for who is younger.
pub fn history_of(case: &Case, months: u32) -> Period {
    let signed = signing_day(case);
    let period = period_before(signed, months);
    match case.get(BORN_ON) {
        Some(born) if born < signed => since(period, born),
        _ => period,
    }
}

/// The stretches in which two addresses overlap by more than the months they share at their edges: worth a second look.
pub fn address_overlaps(case: &Case) -> Vec<Period> {
    overlaps(ADDRESS_HISTORY.spans(case))
}
