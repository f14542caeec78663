//! Dates to remember: what falls due or changes, worked out from the answers and the edition's figures.
//!
//! Words: the message `remember-<id>` names what happens on the day, its attribute `about` says what to do.

use crate::Date;
use crate::case::Case;
use crate::editions::{Clause, Edition};
use crate::facts::gather::PHOTOS_ON;
use crate::facts::person::BORN_ON;
use crate::facts::residence::LANDED_ON;
use crate::facts::screen::{CARD_EXPIRES_ON, is_name_changed};
use crate::facts::send::SIGNED_ON;
use crate::law::card::{photo_recent, renewable_from};
use crate::law::residency::{first_period, is_recent};
use crate::law::{anniversary, months_later};
use crate::read::Shown;

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Ours and permanent: the words, and what a calendar knows the day by.
    pub id: &'static str,
    /// The day.
    pub on: Date,
    /// Where it stands.
    pub clause: Clause,
    /// The figures its words use.
    pub figures: Vec<(&'static str, Shown)>,
}

/// How a date comes about.
struct Due {
    id: &'static str,
    clause: Clause,
    on: fn(&Case) -> Option<Date>,
    figures: fn(&Edition) -> Vec<(&'static str, Shown)>,
}

/// Birthdays further away than this are no news yet. Ours: no text sets it.
const SOON_MONTHS: u32 = 12;

static DUE: &[Due] = &[
    Due { id: "renewable", clause: Clause::Question("imm5444", "3"), on: renewable, figures: none },
    Due {
        id: "card-expires",
        clause: Clause::Question("imm5444", "3"),
        on: |case| case.get(CARD_EXPIRES_ON),
        figures: none,
    },
    Due { id: "signing", clause: Clause::Question("imm5444", "23"), on: |case| case.get(SIGNED_ON), figures: none },
    Due {
        id: "photos-too-old",
        clause: Clause::Guide("photos"),
        on: photos_too_old,
        figures: |edition| vec![("months", Shown::Count(*edition.photo.within_months))],
    },
    Due {
        id: "signs-too",
        clause: Clause::Question("imm5444", "23"),
        on: |case| birthday(case, *case.edition.child_signs_from_age),
        figures: |edition| vec![("age", Shown::Count(*edition.child_signs_from_age))],
    },
    Due {
        id: "signs-alone",
        clause: Clause::Question("imm5444", "23"),
        on: |case| birthday(case, *case.edition.adult_from_age),
        figures: |edition| vec![("age", Shown::Count(*edition.adult_from_age))],
    },
    Due {
        id: "first-years",
        clause: Clause::Irpa("28"),
        on: first_years,
        figures: |edition| vec![("days", Shown::Count(*edition.residency_days))],
    },
    Due {
        id: "address-due",
        clause: Clause::Irpr("58"),
        on: address_due,
        figures: |edition| vec![("days", Shown::Count(*edition.address_within_days))],
    },
];

/// The ids of every reminder there can be.
pub fn ids() -> impl Iterator<Item = &'static str> {
    DUE.iter().map(|due| due.id)
}

/// What the applicant at hand has to remember from today on, the next day first. A date that rests on an answer that is
/// missing is not there.
pub fn dates(case: &Case) -> Vec<Reminder> {
    let find = |due: &'static Due| {
        let on = (due.on)(case).filter(|on| case.today <= *on)?;
        Some(Reminder { id: due.id, on, clause: case.edition.place(&due.clause), figures: (due.figures)(case.edition) })
    };
    let mut dates: Vec<Reminder> = DUE.iter().filter_map(find).collect();
    dates.sort_by_key(|reminder| reminder.on);
    dates
}

fn none(_: &Edition) -> Vec<(&'static str, Shown)> {
    Vec::new()
}

/// The first day on which a renewal is not too early. A legal change of name waits for nothing.
fn renewable(case: &Case) -> Option<Date> {
    if is_name_changed(case)? {
        return None;
    }
    Some(renewable_from(case.get(CARD_EXPIRES_ON)?, *case.edition.renewal_returned))
}

/// The first day on which the photos are too old for an application of that day.
fn photos_too_old(case: &Case) -> Option<Date> {
    let (taken, months) = (case.get(PHOTOS_ON)?, *case.edition.photo.within_months);
    // Photos of a month's last day may last a day or two longer.
    let mut day = months_later(taken, months);
    while photo_recent(taken, day, months) {
        day = day.succ_opt()?;
    }
    Some(day)
}

/// The birthday that changes who signs, when it is near.
fn birthday(case: &Case, age: u32) -> Option<Date> {
    Some(anniversary(case.get(BORN_ON)?, age)).filter(|on| *on <= months_later(case.today, SOON_MONTHS))
}

/// The last of the five years right after landing: from the next day on, the five years before count (IRPA 28(2)(b)).
fn first_years(case: &Case) -> Option<Date> {
    let (landed, months) = (case.get(LANDED_ON)?, *case.edition.period_months);
    is_recent(landed, case.today, months).then(|| first_period(landed, months).last)
}

/// A new resident's address in Canada, for the first card (IRPR 58(1)).
fn address_due(case: &Case) -> Option<Date> {
    let days = u64::from(*case.edition.address_within_days);
    case.get(LANDED_ON)?.checked_add_days(chrono::Days::new(days))
}
