//! Absences from Canada (IMM 5444, questions 21 and 22).

use crate::Date;
use crate::case::{Case, Row};
use crate::choice;
use crate::facts::claims::*;
use crate::facts::is_yes;
use crate::facts::residence::{LANDED_ON, report_on};
use crate::facts::send::signing_day;
use crate::fault::Fault;
use crate::key::{Column, Gate, Key, Table};
use crate::law::days::{Period, away, total, union};
use crate::law::residency;
use crate::read::{Flag, Lines, Text, YesNo};

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
pub const ANY_TRIPS: Key<YesNo> = Key::new("any-trips").shared("trips-as");

/// A list of trips as it was pasted, while lines of it are not among the rows: kept until the person is done with it.
pub const TRIPS_PASTED: Key<Lines> = Key::new("trips-pasted").optional();

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
        WHOLE.blank,
        PART_FROM.blank,
        PART_TO.blank,
        AS_BEFORE.blank,
        KIN.blank,
        MARRIED_ON.blank,
        TOGETHER_SINCE.blank,
        COUPLE_SINCE.blank,
        CITIZEN_BORN.blank,
        CITIZEN_SINCE.blank,
        RESIDENT_SINCE.blank,
        OWN_OBLIGATION.blank,
        EMPLOYER.blank,
        FOR_STATUS.blank,
        FULL_TIME.blank,
        ASSIGNMENT.blank,
        LIVED_TOGETHER.blank,
    ],
    gate: Gate::Case(any_trips),
    needs_rows: true,
    order: Some("left-on"),
    heads: &["place"],
    across: Some(clashes),
    shared: Some("trips-as"),
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
/// Section D asks it of every absence once they reach its threshold. Where days after a report do not count, the law may need
/// it sooner than the form does. Who reads the first person's trips shares their dates and no more: with whom, and employed by
/// whom, one was away is one's own to say.
pub const SITUATION: Column<Situation> = Column::new("trips", "situation").when_case(situation_asked).own();

fn any_trips(case: &Case) -> Option<bool> {
    is_yes(case, ANY_TRIPS)
}

fn is_back(row: &Row) -> Option<bool> {
    Some(!row.ticked(STILL_AWAY))
}

fn reason_other(row: &Row) -> Option<bool> {
    Some(row.get(REASON)? == Reason::Other)
}

/// Whether each absence is asked what it may count for.
pub fn situation_asked(case: &Case) -> Option<bool> {
    let Some(threshold) = &case.edition.section_d_from_days else { return Some(true) };
    if report_on(case).is_some() {
        return Some(true);
    }
    // While rows are still being entered and the sum is not reached it is not asked yet, rather than unknown.
    Some(**threshold <= travel(case)?.away_days())
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

/// The period question 21 looks at on the day of signing: five years back, or from landing when that is later. Without a day
/// in it when landing is that very day; `None` while the landing date is missing or lies after it.
pub fn period(case: &Case) -> Option<Period> {
    case.once(period_counted)
}

fn period_counted(case: &Case) -> Option<Period> {
    let (landed, signed) = (case.get(LANDED_ON)?, signing_day(case));
    (landed <= signed).then(|| residency::period(landed, signed, *case.edition.period_months))
}

/// When a row left and came back; still away without an end. `None` while its dates are missing, unreadable or the wrong way
/// round.
pub(crate) fn dates(row: &Row) -> Option<(Date, Option<Date>)> {
    let left = row.get(LEFT_ON)?;
    let back = if row.ticked(STILL_AWAY) { None } else { Some(row.get(BACK_ON)?) };
    back.is_none_or(|back| left <= back).then_some((left, back))
}

/// The days one row is away: `None` while it cannot be told, `Some(None)` for a day trip or a single night.
pub fn absence(row: &Row) -> Option<Option<Period>> {
    let (left, back) = dates(row)?;
    Some(away(left, back))
}

/// The days one row is away, seen on a day: someone still away comes back that day. `None` as for [`absence`].
pub(crate) fn away_on(row: &Row, on: Date) -> Option<Option<Period>> {
    let (left, back) = dates(row)?;
    Some(away(left, back.or(Some(on.max(left)))))
}

/// The days one row is away, in the period and in all: the same figure twice while the period is unknown. `None` while they
/// cannot be told.
pub fn days_of(row: &Row) -> Option<(u32, u32)> {
    let whole = absence(row)?.map_or(0, Period::days);
    Some((row_days(row).unwrap_or(whole), whole))
}

/// The days one row is away in the period, as question 21 lists them beside it; `None` while they cannot be told, and for
/// rows of other tables.
pub fn row_days(row: &Row) -> Option<u32> {
    if row.table.id != TRIPS.id {
        return None;
    }
    let (period, absence) = (period(&row.case)?, absence(row)?);
    Some(absence.and_then(|absence| absence.shared(period)).map_or(0, Period::days))
}

/// Which rows repeat another or begin before an earlier one has ended. One entry a row, in the order of the rows; of rows
/// that clash, the later one is named. Leaving again on the day of return is no clash.
fn clashes(rows: &[Row]) -> Vec<Option<Fault>> {
    clashes_of(&rows.iter().map(dates).collect::<Vec<_>>())
}

fn clashes_of(dates: &[Option<(Date, Option<Date>)>]) -> Vec<Option<Fault>> {
    let whole = |(at, dates): (usize, &Option<(Date, Option<Date>)>)| {
        dates.map(|(left, back)| (left, back.unwrap_or(Date::MAX), at))
    };
    let mut trips: Vec<(Date, Date, usize)> = dates.iter().enumerate().filter_map(whole).collect();
    trips.sort_unstable();
    let mut faults = vec![None; dates.len()];
    let mut earlier: Option<(Date, Date)> = None;
    let mut reach = Date::MIN;
    for (left, back, at) in trips {
        if earlier == Some((left, back)) {
            faults[at] = Some(Fault::SameTrip);
        } else if left < reach {
            faults[at] = Some(Fault::TripsOverlap);
        }
        (earlier, reach) = (Some((left, back)), reach.max(back));
    }
    faults
}

/// What the rows of question 21 add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    /// The period counted.
    pub period: Period,
    /// The absences in it, sorted, joined, each day once.
    pub absences: Vec<Period>,
    /// Rows in which something was typed.
    pub rows: usize,
    /// Of these, rows whose dates are missing, unreadable or the wrong way round: not counted.
    pub unread: usize,
    /// Rows that say the same dates as another.
    pub duplicates: usize,
    /// Rows that begin before an earlier one has ended, and are no duplicates.
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
    case.once(add_up)
}

fn add_up(case: &Case) -> Option<Travel> {
    let period = period(case)?;
    let rows = if is_yes(case, ANY_TRIPS)? { case.rows(&TRIPS) } else { Vec::new() };
    let filled = rows.iter().filter(|row| !row.is_empty()).count();
    let dates: Vec<Option<(Date, Option<Date>)>> = rows.iter().map(dates).collect();
    let clashes = clashes_of(&dates);
    let count = |fault: Fault| clashes.iter().filter(|clash| **clash == Some(fault)).count();
    let trips = || dates.iter().flatten();
    Some(Travel {
        period,
        rows: filled,
        unread: filled - trips().count(),
        duplicates: count(Fault::SameTrip),
        overlaps: count(Fault::TripsOverlap),
        still_away: trips().any(|(_, back)| back.is_none()),
        absences: union(trips().filter_map(|(left, back)| away(*left, *back)), period),
    })
}

/// The total of question 21; `None` while a row cannot be read or there is no row where there were trips.
pub fn days_absent(case: &Case) -> Option<u32> {
    let travel = travel(case)?;
    let complete = travel.rows != 0 || !is_yes(case, ANY_TRIPS)?;
    (complete && travel.unread == 0).then(|| travel.away_days())
}

/// IMM 5444, question 21: at 1,095 days or more outside Canada, Section D is to be completed. Rows that can be read settle it
/// once they reach the figure, whatever the others say.
/// The form's own figure: five years hold 1,826 or 1,827 days, so it is not the test of s. 28. A form without such a figure asks
/// the situation of every absence.
pub fn is_section_d(case: &Case) -> Option<bool> {
    let Some(threshold) = &case.edition.section_d_from_days else { return any_trips(case) };
    if **threshold <= travel(case)?.away_days() { Some(true) } else { days_absent(case).map(|_| false) }
}

/// Days away in each of question 22's situations, in their order.
#[derive(Clone)]
struct BySituation(Vec<u32>);

/// Days away in one of question 22's situations; `None` while Section D is not known to be asked.
pub fn situation_days(case: &Case, situation: Situation) -> Option<u32> {
    if is_section_d(case)? { days_claimed(case, situation) } else { None }
}

/// The same whether or not the form asks for it; `None` while the period is unknown.
pub fn days_claimed(case: &Case, situation: Situation) -> Option<u32> {
    let BySituation(days) = case.once(by_situation)?;
    Situation::ALL.iter().position(|own| *own == situation).and_then(|at| days.get(at).copied())
}

fn by_situation(case: &Case) -> Option<BySituation> {
    let period = period(case)?;
    let rows = case.rows(&TRIPS);
    let in_one = |row: &Row| {
        let (situation, away) = (row.get(SITUATION)?, absence(row)??);
        // Of an absence only the part in the situation; all of it until that is told.
        let within = part(row).map_or(Some(away), |part| away.shared(part))?;
        Some((situation, within))
    };
    let spans: Vec<(Situation, Period)> = rows.iter().filter_map(in_one).collect();
    let of = |situation: &Situation| {
        let own = spans.iter().filter(|(own, _)| own == situation).map(|(_, span)| *span);
        total(&union(own, period))
    };
    Some(BySituation(Situation::ALL.iter().map(of).collect()))
}
