//! Days away that count all the same (IRPA 28(2)(a)(ii) to (iv), IRPR 61), and what must be true on the day for them to.

use crate::Date;
use crate::law::anniversary;
use crate::law::days::Period;

/// Every day there is.
const EVER: Period = Period { first: Date::MIN, last: Date::MAX };

/// What a day away may count for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// IRPA 28(2)(a)(ii): accompanying a citizen who is spouse, common-law partner or, for a child, parent.
    WithCitizen,
    /// IRPA 28(2)(a)(iii): employed full time by a Canadian business or a public service.
    Employed,
    /// IRPA 28(2)(a)(iv): accompanying a permanent resident so employed.
    WithEmployed,
}

impl Ground {
    /// In the order of the Act.
    pub const ALL: &'static [Ground] = &[Ground::WithCitizen, Ground::Employed, Ground::WithEmployed];

    /// Its id, the same as that of the situation of IMM 5444, question 22.
    pub const fn id(self) -> &'static str {
        match self {
            Ground::WithCitizen => "with-citizen",
            Ground::Employed => "employed",
            Ground::WithEmployed => "with-employed",
        }
    }
}

/// What ties someone to the person they accompany.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// Married since that day.
    Spouse(Date),
    /// Living together as a couple since that day; common-law partners once so many years have passed (IRPR 1(1)).
    Partner {
        /// Since when.
        since: Date,
        /// The years.
        years: u32,
    },
    /// Their child: below an age, and neither spouse nor common-law partner of anyone (IRPR 61(6)).
    Child {
        /// Born on that day.
        born: Date,
        /// Below this age.
        under: u32,
        /// Spouse or common-law partner since; `None` when never.
        couple_since: Option<Date>,
    },
}

/// The person accompanied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Company {
    /// What ties one to them.
    pub tie: Tie,
    /// Since when they are a citizen, or a permanent resident; the earliest day there is when since birth.
    pub since: Date,
    /// Ordinarily residing with them on these days (IRPR 61(4)).
    pub together: bool,
}

/// The job abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job {
    /// With a Canadian business, or the public service of Canada or of a province (IRPR 61(1)).
    pub canadian: bool,
    /// The business serves primarily to let a permanent resident keep that status while living abroad (IRPR 61(2)).
    pub for_status: bool,
    /// Full time.
    pub full_time: bool,
    /// Assigned, as a term of the job or contract, to a position, an affiliate or a client abroad (IRPR 61(3)). Who was hired
    /// there is not.
    pub assigned: bool,
}

/// What days away are claimed to count for, with what decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// With a citizen.
    WithCitizen(Company),
    /// Employed.
    Employed(Job),
    /// With a permanent resident so employed.
    WithEmployed {
        /// The resident.
        company: Company,
        /// They meet their own obligation (IRPR 61(5)).
        meets_own: bool,
        /// Their job.
        job: Job,
    },
}

/// Why a day away does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Nothing is claimed for it.
    Unclaimed,
    /// Something may be: an answer is missing.
    Unsaid,
    /// It lies outside the days claimed.
    OutsideClaim,
    /// Before the marriage.
    BeforeMarriage,
    /// Not living together as a couple for long enough.
    TogetherTooShort,
    /// No longer a child.
    NotAChild,
    /// Not residing with the person accompanied.
    NotTogether,
    /// The person was not a citizen, or not a permanent resident, yet.
    StatusLater,
    /// The resident accompanied does not meet their own obligation.
    OwnObligation,
    /// Not a Canadian business and no public service.
    EmployerAbroad,
    /// A business set up to keep status.
    ForStatus,
    /// Not full time.
    NotFullTime,
    /// Hired there, not assigned.
    HiredThere,
}

impl Lack {
    /// Every reason once.
    pub const ALL: &'static [Lack] = &[
        Lack::Unclaimed,
        Lack::Unsaid,
        Lack::OutsideClaim,
        Lack::BeforeMarriage,
        Lack::TogetherTooShort,
        Lack::NotAChild,
        Lack::NotTogether,
        Lack::StatusLater,
        Lack::OwnObligation,
        Lack::EmployerAbroad,
        Lack::ForStatus,
        Lack::NotFullTime,
        Lack::HiredThere,
    ];

    /// The id of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Lack::Unclaimed => "unclaimed",
            Lack::Unsaid => "unsaid",
            Lack::OutsideClaim => "outside-claim",
            Lack::BeforeMarriage => "before-marriage",
            Lack::TogetherTooShort => "together-too-short",
            Lack::NotAChild => "not-a-child",
            Lack::NotTogether => "not-together",
            Lack::StatusLater => "status-later",
            Lack::OwnObligation => "own-obligation",
            Lack::EmployerAbroad => "employer-abroad",
            Lack::ForStatus => "for-status",
            Lack::NotFullTime => "not-full-time",
            Lack::HiredThere => "hired-there",
        }
    }
}

/// One condition: what lacks on the days outside its period; `None` when it never holds.
pub(super) type Condition = (Lack, Option<Period>);

fn from(first: Date) -> Option<Period> {
    Some(Period { first, ..EVER })
}

fn before(day: Date) -> Option<Period> {
    day.pred_opt().map(|last| Period { last, ..EVER })
}

fn holds(it: bool) -> Option<Period> {
    it.then_some(EVER)
}

impl Claim {
    /// What it is claimed under.
    pub const fn ground(&self) -> Ground {
        match self {
            Claim::WithCitizen(_) => Ground::WithCitizen,
            Claim::Employed(_) => Ground::Employed,
            Claim::WithEmployed { .. } => Ground::WithEmployed,
        }
    }

    /// Everything that must be true on the day, in the order in which a lack is named.
    pub(super) fn conditions(&self) -> Vec<Condition> {
        match self {
            Claim::WithCitizen(company) => company.conditions(),
            Claim::Employed(job) => job.conditions(),
            Claim::WithEmployed { company, meets_own, job } => {
                let mut all = company.conditions();
                // IRPR 61(5): it counts only if the resident accompanied complies with the obligation.
                all.push((Lack::OwnObligation, holds(*meets_own)));
                all.extend(job.conditions());
                all
            }
        }
    }
}

impl Company {
    fn conditions(&self) -> Vec<Condition> {
        let mut all = match self.tie {
            Tie::Spouse(married) => vec![(Lack::BeforeMarriage, from(married))],
            // IRPR 1(1): cohabiting in a conjugal relationship, having so cohabited for at least one year.
            Tie::Partner { since, years } => vec![(Lack::TogetherTooShort, from(anniversary(since, years)))],
            // IRPR 61(6): a child who is not a spouse or common-law partner and is below the age. It is reached at the start
            // of the birthday (Interpretation Act, s. 30).
            Tie::Child { born, under, couple_since } => vec![
                (Lack::NotAChild, before(anniversary(born, under))),
                (Lack::NotAChild, couple_since.map_or(Some(EVER), before)),
            ],
        };
        // IRPR 61(4): each day one is ordinarily residing with the person.
        all.push((Lack::NotTogether, holds(self.together)));
        // IRPA 28(2)(a)(ii) and (iv): a citizen, or a permanent resident, on that day.
        all.push((Lack::StatusLater, from(self.since)));
        all
    }
}

impl Job {
    fn conditions(&self) -> Vec<Condition> {
        vec![
            (Lack::EmployerAbroad, holds(self.canadian)),
            (Lack::ForStatus, holds(!self.for_status)),
            (Lack::NotFullTime, holds(self.full_time)),
            (Lack::HiredThere, holds(self.assigned)),
        ]
    }
}

/// What is known of days away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Nothing is claimed for them.
    Nothing,
    /// Something may be, or is: an answer is missing.
    Unsaid,
    /// This, for the days in the period.
    For(Claim, Period),
}

impl Claimed {
    /// A claim for all of the days.
    pub const fn throughout(claim: Claim) -> Claimed {
        Claimed::For(claim, EVER)
    }

    pub(super) fn conditions(&self) -> Vec<Condition> {
        match self {
            Claimed::Nothing => vec![(Lack::Unclaimed, None)],
            Claimed::Unsaid => vec![(Lack::Unsaid, None)],
            Claimed::For(claim, within) => {
                let mut all = vec![(Lack::OutsideClaim, Some(*within))];
                all.extend(claim.conditions());
                all
            }
        }
    }

    pub(super) fn ground(&self) -> Option<Ground> {
        match self {
            Claimed::For(claim, _) => Some(claim.ground()),
            Claimed::Nothing | Claimed::Unsaid => None,
        }
    }
}
