//! Days, kept in two flags: what the form asks (Section D) and what the law asks (IRPA 28). Beside them, what looks odd in
//! the trips, and the hint at citizenship.

use super::Verdict::{Hint, Holds, Warning};
use super::{Rule, Ruling, Verdict, says};
use crate::Date;
use crate::case::Case;
use crate::editions::{Clause, Lived};
use crate::facts::claims::{KIN, Kin, account};
use crate::facts::is_yes;
use crate::facts::person::{MARITAL, Marital, is_minor};
use crate::facts::residence::{LANDED_ON, REPORT_EVER, REPORT_ON, REPORT_OVERTURNED, report_about_days};
use crate::facts::screen::CITIZEN;
use crate::facts::travel::{
    ANY_TRIPS, Situation, TRIPS as ROWS, Travel, days_absent, days_claimed, is_section_d, situation_asked, travel,
};
use crate::key::Scope::Applicant;
use crate::law::anniversary;
use crate::law::obligation::Account;
use crate::law::residency::Standing;
use crate::read::Shown;

const QUESTION: Clause = Clause::Question("imm5444", "21");
const AFTER_REPORT: Clause = Clause::Irpr("62");

/// Who may look at citizenship, and what looks odd in the trips.
pub(super) const TRIPS: &[Rule] = &[
    Rule::once(
        "citizenship",
        Clause::Guide("before-you-apply"),
        Applicant,
        &[says("may-apply", Hint, &["years", "of"]), says("may-apply-days", Hint, &["days", "of"])],
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
        "marital-status",
        Clause::Question("imm5444", "15"),
        Applicant,
        &[says("agrees", Holds, &[]), says("never-married", Hint, &[])],
        marital_status,
    )
    .when(claims_spouse),
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
    )
    .when(|case| Some(case.edition.section_d_from_days.is_some())),
    Rule::once(
        "residency-obligation",
        Clause::Irpa("28"),
        Applicant,
        &[
            says("met", Holds, &["here", "asked", "spare"]),
            says("not-met", Warning, &["here", "asked", "short"]),
            says("can-be-met", Holds, &["here", "asked", "spare"]),
            says("cannot-be-met", Warning, &["here", "asked", "short"]),
            says("met-credited", Holds, &["here", "credited", "counted", "asked", "spare"]),
            says("not-met-credited", Warning, &["here", "credited", "counted", "asked", "short"]),
            says("can-be-met-credited", Holds, &["here", "credited", "counted", "asked", "spare"]),
            says("cannot-be-met-credited", Warning, &["here", "credited", "counted", "asked", "short"]),
            says("met-reported", Holds, &["counted", "lost", "asked", "spare"]).under(AFTER_REPORT),
            says("not-met-reported", Warning, &["counted", "lost", "asked", "short"]).under(AFTER_REPORT),
        ],
        residency_obligation,
    ),
];

/// What else there is to know of the days: how close it is, what is claimed, reports, and the way out.
pub(super) const BESIDE: &[Rule] = &[
    Rule::once("residency-margin", Clause::Irpa("28"), Applicant, &[says("thin", Hint, &["spare"])], residency_margin)
        .when(has_thin_margin),
    Rule::once(
        "claimed-days",
        Clause::Irpr("61"),
        Applicant,
        &[
            says("all", Holds, &["claimed", "counted"]),
            says("some", Hint, &["claimed", "counted"]),
            says("nothing", Warning, &["claimed"]),
        ],
        claimed_days,
    )
    .when(claims_days),
    Rule::once(
        "report",
        AFTER_REPORT,
        Applicant,
        &[says("other-matter", Holds, &[]), says("overturned", Holds, &["on"]), says("days-lost", Warning, &["on"])],
        report,
    )
    .when(was_reported),
    Rule::once("humanitarian", Clause::Irpa("28"), Applicant, &[says("looked-at", Hint, &[])], |_| {
        Some(Ruling::new("looked-at"))
    })
    .when(is_short),
];

/// With fewer days to spare than this a miscounted trip may decide. Ours: no text sets it.
const THIN_DAYS: u32 = 30;

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
    let threshold = *case.edition.section_d_from_days?;
    let absent = days_absent(case)?;
    Some(Ruling::new(says).figure("absent", Shown::Days(absent)).figure("threshold", Shown::Days(threshold)))
}

/// The obligation with every trip read; `None` while a trip, or what it may count for, decides and is not known.
fn settled(case: &Case) -> Option<Standing> {
    days_absent(case)?;
    if is_yes(case, REPORT_EVER)? && report_about_days(case)? {
        is_yes(case, REPORT_OVERTURNED)?;
        case.get(REPORT_ON)?;
    }
    let account = account(case)?;
    // What is not known may only change the figures, never the answer.
    (!account.is_open()).then(|| account.standing())
}

/// IRPA 28(2): days in Canada, and days away that count. A figure below what is asked never closes the door: humanitarian
/// grounds are looked at (IRPA 28(2)(c)).
fn residency_obligation(case: &Case) -> Option<Ruling> {
    Some(found(settled(case)?, &*account(case)?))
}

/// What the rule says of a standing, with the figures behind it.
fn found(standing: Standing, account: &Account) -> Ruling {
    let days = |name, days| (name, Shown::Days(days));
    let (says, credited, last) = match standing {
        Standing::Met(spare) => ("met", "met-credited", days("spare", spare)),
        Standing::NotMet(short) => ("not-met", "not-met-credited", days("short", short)),
        // Nobody can be away for more days than there are to come.
        Standing::CanBeMet(spare) => ("can-be-met", "can-be-met-credited", days("spare", spare.min(account.ahead()))),
        Standing::CannotBeMet(short) => ("cannot-be-met", "cannot-be-met-credited", days("short", short)),
    };
    let (here, counted) = (days("here", account.here()), days("counted", account.counted()));
    let (credit, asked, lost) = (account.credit(), days("asked", account.asked), account.after_report());
    match (credit, lost) {
        (0, 0) => Ruling { says, figures: vec![here, asked, last] },
        (credit, 0) => Ruling { says: credited, figures: vec![here, days("credited", credit), counted, asked, last] },
        (_, lost) => {
            let says = if standing.is_met() { "met-reported" } else { "not-met-reported" };
            Ruling { says, figures: vec![counted, days("lost", lost), asked, last] }
        }
    }
}

/// What the rule of the obligation says of one examination, whatever is not known of it taken for days that do not count; and the
/// verdict that goes with it.
pub fn examined(account: &Account) -> (Ruling, Verdict) {
    let ruling = found(account.standing(), account);
    let says = DAYS.iter().find_map(|rule| rule.saying(ruling.says));
    (ruling, says.map_or(Warning, |says| says.verdict))
}

fn spare(case: &Case) -> Option<Option<u32>> {
    Some(match settled(case)? {
        Standing::Met(spare) | Standing::CanBeMet(spare) => Some(spare),
        Standing::NotMet(_) | Standing::CannotBeMet(_) => None,
    })
}

/// While the obligation cannot be told its own rule says so: there is no margin to speak of.
fn has_thin_margin(case: &Case) -> Option<bool> {
    Some(spare(case).flatten().is_some_and(|spare| spare < THIN_DAYS))
}

fn residency_margin(case: &Case) -> Option<Ruling> {
    Some(Ruling::new("thin").figure("spare", Shown::Days(spare(case)??)))
}

/// As for the margin.
fn is_short(case: &Case) -> Option<bool> {
    Some(spare(case).is_some_and(|spare| spare.is_none()))
}

/// Days claimed under question 22, and those of them that count.
fn claims(case: &Case) -> Option<(u32, u32)> {
    let account = account(case)?;
    let claimed = [Situation::WithCitizen, Situation::Employed, Situation::WithEmployed];
    let days: Option<u32> = claimed.iter().map(|situation| days_claimed(case, *situation)).sum();
    Some((days?, account.credit()))
}

fn claims_days(case: &Case) -> Option<bool> {
    // While it is not known whether situations are asked, the rule about Section D says so.
    if situation_asked(case) != Some(true) {
        return Some(false);
    }
    match claims(case)? {
        (0, _) if account(case)?.unsaid() != 0 => None,
        (claimed, _) => Some(claimed != 0),
    }
}

/// Days claimed with a husband or wife. Whether any are is told by what is said of each trip, whatever is still missing.
fn claims_spouse(case: &Case) -> Option<bool> {
    Some(case.rows(&ROWS).iter().any(|row| row.get(KIN) == Some(Kin::Spouse)))
}

fn marital_status(case: &Case) -> Option<Ruling> {
    Some(Ruling::new(if case.get(MARITAL)? == Marital::Single { "never-married" } else { "agrees" }))
}

fn claimed_days(case: &Case) -> Option<Ruling> {
    let ((claimed, counted), account) = (claims(case)?, account(case)?);
    if account.unsaid() != 0 {
        return None;
    }
    let ruling = match counted {
        0 => Ruling::new("nothing"),
        counted => Ruling::new(if counted < claimed { "some" } else { "all" }).figure("counted", Shown::Days(counted)),
    };
    Some(ruling.figure("claimed", Shown::Days(claimed)))
}

/// Until question 18 is answered the rule of the obligation waits for it.
fn was_reported(case: &Case) -> Option<bool> {
    Some(is_yes(case, REPORT_EVER) == Some(true))
}

/// IRPR 62: days after a report do not count, unless the obligation is found to have been met.
fn report(case: &Case) -> Option<Ruling> {
    if !report_about_days(case)? {
        return Some(Ruling::new("other-matter"));
    }
    let says = if is_yes(case, REPORT_OVERTURNED)? { "overturned" } else { "days-lost" };
    Some(Ruling::new(says).figure("on", Shown::Date(case.get(REPORT_ON)?)))
}

/// Adults who are not citizens and became permanent residents as many years ago as must have been lived in Canada: for
/// anyone later there is nothing to look at yet. Children have other conditions.
fn may_look_at_citizenship(case: &Case) -> Option<bool> {
    let since = |landed| match *case.edition.citizenship {
        Lived::Years(years, _) => anniversary(landed, years),
        Lived::Days(days, _) => landed.checked_add_days(chrono::Days::new(days.into())).unwrap_or(Date::MAX),
    };
    let answers = [
        is_yes(case, CITIZEN).map(|citizen| !citizen),
        is_minor(case).map(|minor| !minor),
        case.get(LANDED_ON).map(|landed| since(landed) <= case.today),
    ];
    // One "no" is enough, whatever else is not known yet.
    if answers.contains(&Some(false)) {
        Some(false)
    } else {
        answers.into_iter().collect::<Option<Vec<_>>>().map(|_| true)
    }
}

fn citizenship(case: &Case) -> Option<Ruling> {
    let (says, name, lived, of) = match *case.edition.citizenship {
        Lived::Years(years, of) => ("may-apply", "years", years, of),
        Lived::Days(days, of) => ("may-apply-days", "days", days, of),
    };
    Some(Ruling::new(says).figure(name, Shown::Count(lived)).figure("of", Shown::Count(of)))
}
