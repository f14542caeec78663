//! What days away may count for, trip by trip (IMM 5444, question 22; guide, appendix A; IRPR 61), and the obligation worked
//! out with it.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::Date;
use crate::case::{Case, Row};
use crate::choice;
use crate::facts::is_yes;
use crate::facts::person::{BORN_ON, MARITAL, Marital};
use crate::facts::residence::{LANDED_ON, report_on};
use crate::facts::send::signing_day;
use crate::facts::travel::{ANY_TRIPS, SITUATION, Situation, TRIPS, away_on};
use crate::fault::Fault;
use crate::key::Column;
use crate::law::credit::{Claim, Claimed, Company, Ground, Job, Tie};
use crate::law::days::Period;
use crate::law::obligation::{Account, Outlook, Resident, Stay};
use crate::read::{Flag, YesNo};

choice!(
    /// What the person accompanied is to the applicant.
    Kin {
        /// Spouse.
        Spouse = "spouse",
        /// Common-law partner.
        Partner = "partner",
        /// Parent.
        Parent = "parent",
    }
);

choice!(
    /// Whether the employer is a Canadian business or a public service (IRPR 61(1)). The first three are alternatives.
    Employer {
        /// (a) Incorporated under federal or provincial law, with an ongoing operation in Canada.
        Corporation = "corporation",
        /// (b) Any other enterprise with an ongoing operation in Canada, capable of revenue, carried on for profit, most of it
        /// owned by citizens, permanent residents or Canadian businesses.
        Enterprise = "enterprise",
        /// (c) An organization or enterprise created under federal or provincial law.
        Organization = "organization",
        /// The public service of Canada, of a province or of a territory.
        PublicService = "public-service",
        /// None of these.
        Other = "other",
    }
);

choice!(
    /// How the job came to be abroad (IRPR 61(3)).
    Assignment {
        /// (a) Assigned to a position outside Canada.
        Position = "position",
        /// (b) Assigned to an affiliated enterprise outside Canada.
        Affiliate = "affiliate",
        /// (c) Assigned to a client outside Canada.
        Client = "client",
        /// Not assigned: hired there.
        HiredThere = "hired-there",
    }
);

/// Whether the situation lasted from the day of leaving to the day of return.
pub const WHOLE: Column<YesNo> = column("whole-absence").when(is_claimed).own().aside();
/// The first day of the part of the absence it held for.
pub const PART_FROM: Column<Date> = column("situation-from").when(is_part).own().aside();
/// The last day of it.
pub const PART_TO: Column<Date> =
    column("situation-to").when(is_part).checks(&[part_ends_first, part_outside_absence]).own().aside();
/// The person or employer is that of the last trip before in the same situation: asked once.
pub const AS_BEFORE: Column<Flag> = column("as-before").when(has_one_before).own().aside();
/// What the person accompanied is to the applicant.
pub const KIN: Column<Kin> = column("kin").when(wants_company).own().aside();
/// Since when they are married.
pub const MARRIED_ON: Column<Date> = column("married-on").when(is_spouse).checks(&[married_later]).own().aside();
/// Since when they live together as a couple: it counts a year later (IRPR 1(1)).
pub const TOGETHER_SINCE: Column<Date> =
    column("together-since").when(is_partner).checks(&[together_later]).own().aside();
/// Since when the applicant is somebody's spouse or common-law partner, and no child any more (IRPR 61(6)).
pub const COUPLE_SINCE: Column<Date> =
    column("couple-since").when(is_child_in_couple).checks(&[couple_later]).own().aside();
/// The person accompanied is a citizen since birth.
pub const CITIZEN_BORN: Column<Flag> = column("citizen-born").when(wants_citizen).own().aside();
/// Since when they are a citizen.
pub const CITIZEN_SINCE: Column<Date> =
    column("citizen-since").when(became_citizen).checks(&[citizen_later]).own().aside();
/// Since when they are a permanent resident.
pub const RESIDENT_SINCE: Column<Date> =
    column("resident-since").when(wants_resident).checks(&[resident_later]).own().aside();
/// They meet their own residency obligation (IRPR 61(5)).
pub const OWN_OBLIGATION: Column<YesNo> = column("own-obligation").when(wants_resident).own().aside();
/// The employer: the applicant's, or that of the resident accompanied.
pub const EMPLOYER: Column<Employer> = column("employer").when(wants_job).own().aside();
/// The business serves primarily to let a permanent resident keep that status (IRPR 61(2)).
pub const FOR_STATUS: Column<YesNo> = column("for-status").when(is_business).own().aside();
/// Full time.
pub const FULL_TIME: Column<YesNo> = column("full-time").when(is_canadian).own().aside();
/// Assigned abroad, or hired there.
pub const ASSIGNMENT: Column<Assignment> = column("assignment").when(is_canadian).own().aside();
/// They lived together on these days (IRPR 61(4)). Asked of every trip.
pub const LIVED_TOGETHER: Column<YesNo> = column("lived-together").when(is_with_someone).own().aside();

const fn column<T: crate::read::Reads>(id: &'static str) -> Column<T> {
    Column::new("trips", id)
}

fn ground(row: &Row) -> Option<Option<Ground>> {
    Some(match row.get(SITUATION)? {
        Situation::None => None,
        Situation::WithCitizen => Some(Ground::WithCitizen),
        Situation::Employed => Some(Ground::Employed),
        Situation::WithEmployed => Some(Ground::WithEmployed),
    })
}

/// Whether the situation of a row is one of those that pass a test. Where no situation is asked, nothing is claimed.
fn situated(row: &Row, which: fn(Ground) -> bool) -> Option<bool> {
    match row.open(&SITUATION.blank) {
        Some(false) => Some(false),
        _ => Some(ground(row)?.is_some_and(which)),
    }
}

fn is_claimed(row: &Row) -> Option<bool> {
    situated(row, |_| true)
}

fn is_with_someone(row: &Row) -> Option<bool> {
    situated(row, |ground| ground != Ground::Employed)
}

fn is_part(row: &Row) -> Option<bool> {
    Some(is_claimed(row)? && !row.get(WHOLE)?.is_yes())
}

/// Of each row the last row before it in the same situation, by name.
#[derive(Clone)]
struct Before(Rc<BTreeMap<String, String>>);

fn before(case: &Case) -> Before {
    let mut last: BTreeMap<Ground, &str> = BTreeMap::new();
    let mut before = BTreeMap::new();
    for row in &case.rows(&TRIPS) {
        let Some(ground) = ground(row).flatten() else { continue };
        if let Some(earlier) = last.insert(ground, row.id) {
            before.insert(row.id.to_owned(), earlier.to_owned());
        }
    }
    Before(Rc::new(before))
}

fn has_one_before(row: &Row) -> Option<bool> {
    Some(is_claimed(row)? && row.case.once(before).0.contains_key(row.id))
}

/// The person and the employer are told in this row, not in one before.
fn told_here(row: &Row, which: fn(Ground) -> bool) -> Option<bool> {
    Some(situated(row, which)? && !row.ticked(AS_BEFORE))
}

fn wants_company(row: &Row) -> Option<bool> {
    told_here(row, |ground| ground != Ground::Employed)
}

fn wants_citizen(row: &Row) -> Option<bool> {
    told_here(row, |ground| ground == Ground::WithCitizen)
}

fn wants_resident(row: &Row) -> Option<bool> {
    told_here(row, |ground| ground == Ground::WithEmployed)
}

fn wants_job(row: &Row) -> Option<bool> {
    told_here(row, |ground| ground != Ground::WithCitizen)
}

fn is_kin(row: &Row, kin: Kin) -> Option<bool> {
    Some(wants_company(row)? && row.get(KIN)? == kin)
}

fn is_spouse(row: &Row) -> Option<bool> {
    is_kin(row, Kin::Spouse)
}

fn is_partner(row: &Row) -> Option<bool> {
    is_kin(row, Kin::Partner)
}

fn is_child_in_couple(row: &Row) -> Option<bool> {
    Some(is_kin(row, Kin::Parent)? && row.case.get(MARITAL)? != Marital::Single)
}

fn became_citizen(row: &Row) -> Option<bool> {
    Some(wants_citizen(row)? && !row.ticked(CITIZEN_BORN))
}

fn is_canadian(row: &Row) -> Option<bool> {
    Some(wants_job(row)? && row.get(EMPLOYER)? != Employer::Other)
}

fn is_business(row: &Row) -> Option<bool> {
    Some(is_canadian(row)? && row.get(EMPLOYER)? != Employer::PublicService)
}

fn later(row: &Row, column: Column<Date>) -> Option<Fault> {
    (row.case.today < row.get(column)?).then_some(Fault::InTheFuture)
}

fn married_later(row: &Row) -> Option<Fault> {
    later(row, MARRIED_ON)
}

fn together_later(row: &Row) -> Option<Fault> {
    later(row, TOGETHER_SINCE)
}

fn couple_later(row: &Row) -> Option<Fault> {
    later(row, COUPLE_SINCE)
}

fn citizen_later(row: &Row) -> Option<Fault> {
    later(row, CITIZEN_SINCE)
}

fn resident_later(row: &Row) -> Option<Fault> {
    later(row, RESIDENT_SINCE)
}

fn part_ends_first(row: &Row) -> Option<Fault> {
    (row.get(PART_TO)? < row.get(PART_FROM)?).then_some(Fault::EndBeforeStart)
}

fn part_outside_absence(row: &Row) -> Option<Fault> {
    let away = away_on(row, row.case.today)??;
    part(row)?.shared(away).is_none().then_some(Fault::OutsideAbsence)
}

/// The part of an absence the situation held for; `None` while it cannot be told.
pub fn part(row: &Row) -> Option<Period> {
    if row.get(WHOLE)?.is_yes() {
        return Some(Period { first: Date::MIN, last: Date::MAX });
    }
    let part = Period { first: row.get(PART_FROM)?, last: row.get(PART_TO)? };
    (part.first <= part.last).then_some(part)
}

/// What a row claims; `teller` is the row in which the person and the employer are told. `None` while an answer is missing.
fn claim(row: &Row, teller: &Row, ground: Ground) -> Option<Claim> {
    let job = || {
        let employer = teller.get(EMPLOYER)?;
        let canadian = employer != Employer::Other;
        Some(Job {
            canadian,
            for_status: is_business(teller)? && teller.get(FOR_STATUS)?.is_yes(),
            full_time: canadian && teller.get(FULL_TIME)?.is_yes(),
            assigned: canadian && teller.get(ASSIGNMENT)? != Assignment::HiredThere,
        })
    };
    let company = |since: Date| {
        let figures = row.case.edition;
        let tie = match teller.get(KIN)? {
            Kin::Spouse => Tie::Spouse(teller.get(MARRIED_ON)?),
            Kin::Partner => Tie::Partner { since: teller.get(TOGETHER_SINCE)?, years: *figures.common_law_after_years },
            Kin::Parent => Tie::Child {
                born: row.case.get(BORN_ON)?,
                under: *figures.child_under_age,
                couple_since: if is_child_in_couple(teller)? { Some(teller.get(COUPLE_SINCE)?) } else { None },
            },
        };
        Some(Company { tie, since, together: row.get(LIVED_TOGETHER)?.is_yes() })
    };
    Some(match ground {
        Ground::WithCitizen => {
            let since = if teller.ticked(CITIZEN_BORN) { Date::MIN } else { teller.get(CITIZEN_SINCE)? };
            Claim::WithCitizen(company(since)?)
        }
        Ground::Employed => Claim::Employed(job()?),
        Ground::WithEmployed => Claim::WithEmployed {
            company: company(teller.get(RESIDENT_SINCE)?)?,
            meets_own: teller.get(OWN_OBLIGATION)?.is_yes(),
            job: job()?,
        },
    })
}

/// An employer by whom the applicant was posted abroad, as far as it is told: what a letter of theirs confirms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// The assignments abroad, the earliest first; those that cannot be read stand last.
    pub spells: Vec<Spell>,
    /// What the employer is.
    pub employer: Option<Employer>,
    /// Full time.
    pub full_time: Option<bool>,
    /// How it came to be abroad.
    pub assignment: Option<Assignment>,
}

/// One assignment abroad: the part of an absence it lasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spell {
    /// Its first day: that of leaving, or of the part; `None` while it cannot be read.
    pub from: Option<Date>,
    /// Its last day: that of return, or of the part; `None` while still away, or while it cannot be read.
    pub to: Option<Date>,
    /// Still away.
    pub still: bool,
}

/// The employers of an employee's trips, in the order in which they are told. A trip whose employer is that of the trip before
/// is one more assignment by them; a trip that tells one anew begins another.
pub fn postings(case: &Case) -> Vec<Posting> {
    let mut postings: Vec<Posting> = Vec::new();
    for row in &case.rows(&TRIPS) {
        if situated(row, |ground| ground == Ground::Employed) != Some(true) {
            continue;
        }
        match postings.last_mut().filter(|_| row.ticked(AS_BEFORE)) {
            Some(posting) => posting.spells.push(spell(row)),
            None => postings.push(Posting {
                spells: vec![spell(row)],
                employer: row.get(EMPLOYER),
                full_time: row.get(FULL_TIME).map(YesNo::is_yes),
                assignment: row.get(ASSIGNMENT),
            }),
        }
    }
    for posting in &mut postings {
        posting.spells.sort_by_key(|spell| (spell.from.is_none(), spell.from));
    }
    postings
}

fn spell(row: &Row) -> Spell {
    let told = match row.get(WHOLE) {
        Some(YesNo::No) => part(row).map(|part| (part.first, Some(part.last))),
        Some(YesNo::Yes) | None => crate::facts::travel::dates(row),
    };
    told.map_or_else(Spell::default, |(from, to)| Spell { from: Some(from), to, still: to.is_none() })
}

/// A trip that can be read: when it left and came back (`None` while still away), and what is claimed for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The row's name.
    pub row: String,
    /// The day of leaving.
    pub left: Date,
    /// The day of return; `None` while still away.
    pub back: Option<Date>,
    /// The situation said, if it is one of those that may count.
    pub ground: Option<Ground>,
    /// What is claimed.
    pub claimed: Claimed,
}

/// Every trip that can be read, in the order in which they were added.
#[derive(Clone)]
struct AllTold(Option<Rc<Vec<Told>>>);

/// Every trip that can be read, with what is claimed for it; `None` while nobody has said whether there were trips, or whether
/// Section D asks for situations.
pub fn told(case: &Case) -> Option<Rc<Vec<Told>>> {
    case.once(all_told).0
}

fn all_told(case: &Case) -> AllTold {
    AllTold(find_told(case).map(Rc::new))
}

fn find_told(case: &Case) -> Option<Vec<Told>> {
    if !is_yes(case, ANY_TRIPS)? {
        return Some(Vec::new());
    }
    let asked = case.open(SITUATION.blank.gate)?;
    let rows = case.rows(&TRIPS);
    let mut tellers: BTreeMap<Ground, &Row> = BTreeMap::new();
    let mut all = Vec::new();
    for row in &rows {
        let claimed = match asked.then(|| ground(row)) {
            None | Some(Some(None)) => Claimed::Nothing,
            Some(None) => Claimed::Unsaid,
            Some(Some(Some(ground))) => {
                // "As before" leads back to the last row that tells.
                let before = tellers.get(&ground).copied().filter(|_| row.ticked(AS_BEFORE));
                let teller = before.unwrap_or(row);
                tellers.insert(ground, teller);
                let claim = part(row).and_then(|part| Some(Claimed::For(claim(row, teller, ground)?, part)));
                claim.unwrap_or(Claimed::Unsaid)
            }
        };
        if let Some((left, back)) = crate::facts::travel::dates(row) {
            let ground = if asked { ground(row).flatten() } else { None };
            all.push(Told { row: row.id.to_owned(), left, back, ground, claimed });
        }
    }
    Some(all)
}

/// The days of a trip, seen on a day: someone still away comes back that day.
pub fn stay(trip: &Told, on: Date) -> Option<Stay> {
    let back = trip.back.unwrap_or(on.max(trip.left));
    Some(Stay { away: crate::law::days::away(trip.left, Some(back))?, claimed: trip.claimed })
}

/// The applicant at hand as the obligation sees them; `None` while the landing date is missing.
pub fn resident(case: &Case) -> Option<Resident> {
    Some(Resident {
        landed: case.get(LANDED_ON)?,
        report: report_on(case),
        months: *case.edition.period_months,
        asked: *case.edition.residency_days,
    })
}

/// The obligation examined on any day, with the trips told and others besides: nothing of it is written down. `None` while the
/// landing date is missing or lies after that day, or trips are not known.
pub fn account_on(case: &Case, on: Date, besides: &[Stay]) -> Option<Account> {
    let resident = resident(case).filter(|resident| resident.landed <= on)?;
    Some(resident.account(on, &stays(case, on, besides)?))
}

/// From when to when it is met, seen from any day. `None` as for [`account_on`].
pub fn outlook_on(case: &Case, on: Date, besides: &[Stay]) -> Option<Outlook> {
    let resident = resident(case).filter(|resident| resident.landed <= on)?;
    Some(resident.outlook(on, &stays(case, on, besides)?))
}

fn stays(case: &Case, on: Date, besides: &[Stay]) -> Option<Vec<Stay>> {
    Some(told(case)?.iter().filter_map(|trip| stay(trip, on)).chain(besides.iter().copied()).collect())
}

/// The obligation on the day of signing.
#[derive(Clone)]
struct AtSigning(Option<Rc<Account>>);

/// The obligation on the day of signing, as far as trips can be read; `None` as for [`account_on`].
pub fn account(case: &Case) -> Option<Rc<Account>> {
    case.once(|case| AtSigning(account_on(case, signing_day(case), &[]).map(Rc::new))).0
}
