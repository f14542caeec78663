//! Days, kept in two flags: what the form asks (Section D) and what the law asks (IRPA 28). Beside them, what looks odd in
//! the trips, and the hint at citizenship.

use super::Verdict::{Hint, Holds, Warning};
use super::{Rule, Ruling, says};
use crate::case::Case;
use crate::editions::Clause;
use crate::facts::is_yes;
use crate::facts::person::is_minor;
use crate::facts::residence::LANDED_ON;
use crate::facts::screen::CITIZEN;
use crate::facts::send::signing_day;
use crate::facts::travel::{ANY_TRIPS, Travel, days_absent, is_section_d, travel};
use crate::key::Scope::Applicant;
use crate::law::anniversary;
use crate::law::residency::{Standing, standing};
use crate::read::Shown;

const QUESTION: Clause = Clause::Question("imm5444", "21");

/// Who may look at citizenship, and what looks odd in the trips.
pub(super) const TRIPS: &[Rule] = &[
    Rule::once(
        "citizenship",
        Clause::Guide("before-you-apply"),
        Applicant,
        &[says("may-apply", Hint, &["years", "of"])],
        citizenship,
    )
    .when(may_look_at_citizenship),
    Rule::once(
        "trips-unread",
        QUESTION,
        Applicant,
        &[says("none", Holds, &[]), says("some", Warning, &["count"])],
        |case| counted(case, |travel| travel.unread),
    )
    .when(any_trips),
    Rule::once(
        "trips-repeated",
        QUESTION,
        Applicant,
        &[says("none", Holds, &[]), says("some", Warning, &["count"])],
        |case| counted(case, |travel| travel.duplicates),
    )
    .when(any_trips),
    Rule::once(
        "trips-overlap",
        QUESTION,
        Applicant,
        &[says("none", Holds, &[]), says("some", Hint, &["count"])],
        |case| counted(case, |travel| travel.overlaps),
    )
    .when(any_trips),
    Rule::once(
        "still-away",
        Clause::Guide("before-you-apply"),
        Applicant,
        &[says("back", Holds, &[]), says("away", Warning, &[])],
        |case| Some(Ruling::new(if travel(case)?.still_away { "away" } else { "back" })),
    )
    .when(any_trips),
];

/// The form's test and the law's.
pub(super) const DAYS: &[Rule] = &[
    Rule::once(
        "section-d",
        QUESTION,
        Applicant,
        &[says("asked", Hint, &["absent", "threshold"]), says("not-asked", Holds, &["absent", "threshold"])],
        section_d,
    ),
    Rule::once(
        "residency-obligation",
        Clause::Irpa("28"),
        Applicant,
        &[
            says("met", Holds, &["here", "asked", "spare"]),
            says("not-met", Warning, &["here", "asked", "short"]),
            says("can-be-met", Holds, &["here", "asked", "spare"]),
            says("cannot-be-met", Warning, &["here", "asked", "short"]),
        ],
        residency_obligation,
    ),
];

fn any_trips(case: &Case) -> Option<bool> {
    is_yes(case, ANY_TRIPS)
}

fn counted(case: &Case, count: fn(&Travel) -> usize) -> Option<Ruling> {
    Some(match u32::try_from(count(&travel(case)?)).ok()? {
        0 => Ruling::new("none"),
        count => Ruling::new("some").figure("count", Shown::Count(count)),
    })
}

/// The form's own test, apart from the law's: it counts days away, whatever they may count for.
fn section_d(case: &Case) -> Option<Ruling> {
    let says = if is_section_d(case)? { "asked" } else { "not-asked" };
    let threshold = *case.edition.section_d_from_days;
    let absent = days_absent(case)?;
    Some(Ruling::new(says).figure("absent", Shown::Days(absent)).figure("threshold", Shown::Days(threshold)))
}

/// IRPA 28(2): the days lived in Canada. A figure below what is asked never closes the door: days of Section D may count,
/// and humanitarian grounds are looked at (IRPA 28(2)(c)).
fn residency_obligation(case: &Case) -> Option<Ruling> {
    let away = days_absent(case)?;
    let here = travel(case)?.here_days();
    let asked = *case.edition.residency_days;
    let months = *case.edition.period_months;
    let (says, name, days) = match standing(case.get(LANDED_ON)?, signing_day(case), away, months, asked) {
        Standing::Met(spare) => ("met", "spare", spare),
        Standing::NotMet(short) => ("not-met", "short", short),
        Standing::CanBeMet(spare) => ("can-be-met", "spare", spare),
        Standing::CannotBeMet(short) => ("cannot-be-met", "short", short),
    };
    let ruling = Ruling::new(says).figure("here", Shown::Days(here)).figure("asked", Shown::Days(asked));
    Some(ruling.figure(name, Shown::Days(days)))
}

/// Adults who are not citizens and became permanent residents as many years ago as must have been lived in Canada: for
/// anyone later there is nothing to look at yet. Children have other conditions.
fn may_look_at_citizenship(case: &Case) -> Option<bool> {
    let (years, _) = *case.edition.citizenship_years;
    let answers = [
        is_yes(case, CITIZEN).map(|citizen| !citizen),
        is_minor(case).map(|minor| !minor),
        case.get(LANDED_ON).map(|landed| anniversary(landed, years) <= case.today),
    ];
    // One "no" is enough, whatever else is not known yet.
    if answers.contains(&Some(false)) {
        Some(false)
    } else {
        answers.into_iter().collect::<Option<Vec<_>>>().map(|_| true)
    }
}

fn citizenship(case: &Case) -> Option<Ruling> {
    let (years, of) = *case.edition.citizenship_years;
    Some(Ruling::new("may-apply").figure("years", Shown::Count(years)).figure("of", Shown::Count(of)))
}
