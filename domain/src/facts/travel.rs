//! Absences from Canada (IMM 5444, questions 21 and 22).

use crate::Date;
use crate::case::{Case, Row};
use crate::choice;
use crate::facts::is_yes;
use crate::facts::residence::LANDED_ON;
use crate::facts::send::signing_day;
use crate::fault::Fault;
use crate::key::{Column, Gate, Key, Table};
use crate::law::days::{Period, away, total, union};
use crate::law::residency;
use crate::read::{Flag, Text, YesNo};

choice!(
    /// Why someone was away.
    Reason {
        /// Holidays.
        Holiday = "holiday",
        /// Family.
        Family = "family",
        /// Work.
        Work = "work",
        /// Studies.
        Study = "study",
        /// Something else.
        Other = "other",
    }
);

choice!(
    /// IMM 5444, question 22: the situations in which days away may count.
    Situation {
        /// None of them.
        None = "none",
        /// With a Canadian citizen who is spouse, partner or parent.
        WithCitizen = "with-citizen",
        /// Employed by a Canadian business or public service.
        Employed = "employed",
        /// With a permanent resident so employed.
        WithEmployed = "with-employed",
    }
);

/// Whether there was any absence at all: "none" is said, not left blank.
pub const ANY_TRIPS: Key<YesNo> = Key::new("any-trips");

/// IMM 5444, question 21.
pub static TRIPS: Table = Table {
    id: "trips",
    columns: &[
        LEFT_ON.blank,
        STILL_AWAY.blank,
        BACK_ON.blank,
        PLACE.blank,
        REASON.blank,
        REASON_OTHER.blank,
        SITUATION.blank,
    ],
    gate: Gate::Case(any_trips),
    needs_rows: true,
};
/// The day of leaving: a day in Canada.
pub const LEFT_ON: Column<Date> = Column::new("trips", "left-on").checks(&[left_in_the_future]);
/// Not back yet.
pub const STILL_AWAY: Column<Flag> = Column::new("trips", "still-away");
/// The day of return: a day in Canada.
pub const BACK_ON: Column<Date> =
    Column::new("trips", "back-on").when(is_back).checks(&[back_before_leaving, back_in_the_future, outside_period]);
/// Where to.
pub const PLACE: Column<Text> = Column::new("trips", "place");
/// Why.
pub const REASON: Column<Reason> = Column::new("trips", "reason");
/// Why else.
pub const REASON_OTHER: Column<Text> = Column::new("trips", "reason-other").when(reason_other);
/// Section D asks it of every absence once they reach its threshold.
pub const SITUATION: Column<Situation> = Column::new("trips", "situation").when_case(situation_asked);

fn any_trips(case: &Case) -> Option<bool> {
    is_yes(case, ANY_TRIPS)
}

fn is_back(row: &Row) -> Option<bool> {
    Some(!row.ticked(STILL_AWAY))
}

fn reason_other(row: &Row) -> Option<bool> {
    Some(row.get(REASON)? == Reason::Other)
}

fn situation_asked(case: &Case) -> Option<bool> {
    // Asked as soon as the rows so far reach it, whether or not every row can be read already.
    Some(*case.edition.section_d_from_days <= travel(case)?.away_days())
}

fn left_in_the_future(row: &Row) -> Option<Fault> {
    (row.case.today < row.get(LEFT_ON)?).then_some(Fault::InTheFuture)
}

fn back_in_the_future(row: &Row) -> Option<Fault> {
    (row.case.today < row.get(BACK_ON)?).then_some(Fault::InTheFuture)
}

fn back_before_leaving(row: &Row) -> Option<Fault> {
    (row.get(BACK_ON)? < row.get(LEFT_ON)?).then_some(Fault::BackBeforeLeaving)
}

fn outside_period(row: &Row) -> Option<Fault> {
    let period = period(&row.case)?;
    let absence = absence(row)??;
    absence.shared(period).is_none().then_some(Fault::OutsidePeriod)
}

/// The period question 21 looks at on the day of signing: five years back, or from landing when that is later.
/// `None` while the landing date is missing or lies after it.
pub fn period(case: &Case) -> Option<Period> {
    let landed = case.get(LANDED_ON)?;
    let period = residency::period(landed, signing_day(case), *case.edition.period_months);
    (period.first <= period.last).then_some(period)
}

/// The days one row is away: `None` while it cannot be told, `Some(None)` for a day trip or a single night.
pub fn absence(row: &Row) -> Option<Option<Period>> {
    let left = row.get(LEFT_ON)?;
    let back = if row.ticked(STILL_AWAY) { None } else { Some(row.get(BACK_ON)?) };
    if back.is_some_and(|back| back < left) {
        return None;
    }
    Some(away(left, back))
}

/// What the rows of question 21 add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    /// The period counted.
    pub period: Period,
    /// The absences in it, sorted, joined, each day once.
    pub absences: Vec<Period>,
    /// Rows whose dates are missing, unreadable or the wrong way round: not counted.
    pub unread: usize,
    /// Rows that say the same dates as another.
    pub duplicates: usize,
    /// Pairs of rows next to each other in time that share days away and are not duplicates.
    pub overlaps: usize,
    /// Somebody is still away.
    pub still_away: bool,
}

impl Travel {
    /// Days outside Canada in the period.
    pub fn away_days(&self) -> u32 {
        total(&self.absences)
    }

    /// Days in Canada in the period.
    pub fn here_days(&self) -> u32 {
        self.period.days() - self.away_days()
    }
}

/// What the rows say so far, whatever they leave out. `None` while the period is unknown or nobody has said whether there
/// were trips.
pub fn travel(case: &Case) -> Option<Travel> {
    let period = period(case)?;
    if !is_yes(case, ANY_TRIPS)? {
        return Some(Travel { period, absences: Vec::new(), unread: 0, duplicates: 0, overlaps: 0, still_away: false });
    }
    let rows = case.rows(&TRIPS);
    let mut spans: Vec<(Period, Option<Date>)> = Vec::with_capacity(rows.len());
    let (mut unread, mut still_away) = (0, false);
    for row in &rows {
        match absence(row) {
            None => unread += usize::from(!row.is_empty()),
            Some(None) => {}
            Some(Some(span)) => {
                still_away |= row.ticked(STILL_AWAY);
                spans.push((span, row.get(BACK_ON)));
            }
        }
    }
    spans.sort_unstable();
    let (mut duplicates, mut overlaps) = (0, 0);
    let mut reach: Option<Date> = None;
    for (at, (span, _)) in spans.iter().enumerate() {
        if at != 0 && spans[at - 1].0 == *span {
            duplicates += 1;
        } else if reach.is_some_and(|reach| span.first <= reach) {
            overlaps += 1;
        }
        reach = Some(reach.map_or(span.last, |reach| reach.max(span.last)));
    }
    let absences = union(spans.into_iter().map(|(span, _)| span), period);
    Some(Travel { period, absences, unread, duplicates, overlaps, still_away })
}

/// The total of question 21; `None` while a row cannot be read or there is no row where there were trips.
pub fn days_absent(case: &Case) -> Option<u32> {
    let complete = !is_yes(case, ANY_TRIPS)? || case.rows(&TRIPS).iter().any(|row| !row.is_empty());
    let travel = travel(case)?;
    (complete && travel.unread == 0).then(|| travel.away_days())
}

/// IMM 5444, question 21: at 1,095 days or more outside Canada, Section D is to be completed.
/// The form's own figure: five years hold 1,826 or 1,827 days, so it is not the test of s. 28.
pub fn is_section_d(case: &Case) -> Option<bool> {
    Some(*case.edition.section_d_from_days <= days_absent(case)?)
}

/// Days away in one of question 22's situations; `None` while Section D is not known to be asked.
pub fn situation_days(case: &Case, situation: Situation) -> Option<u32> {
    if !is_section_d(case)? {
        return None;
    }
    let rows = case.rows(&TRIPS);
    // The gate was looked at once, above: looking at it for each row would count all rows each time.
    let spans = rows.iter().filter(|row| row.read(SITUATION) == Some(situation)).filter_map(absence).flatten();
    Some(total(&union(spans, period(case)?)))
}
