//! Who can apply for a card, and whether now (guide, "Before you apply").

use super::{Rule, Ruling, Verdict};
use crate::case::Case;
use crate::editions::Clause;
use crate::facts::is_yes;
use crate::facts::screen::*;
use crate::key::Scope;
use crate::law::card::{renewable_from, valid_for};
use crate::read::{Shown, YesNo};

fn always(_: &Case) -> Option<bool> {
    Some(true)
}

const BEFORE: Clause = Clause::Guide("before-you-apply");

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "resident",
        clause: BEFORE,
        scope: Scope::Applicant,
        says: &[("resident", Verdict::Holds), ("not-resident", Verdict::NotEligible)],
        gate: always,
        decide: |case| Some(Ruling::new(if is_yes(case, RESIDENT)? { "resident" } else { "not-resident" })),
    },
    Rule {
        id: "presence",
        clause: BEFORE,
        scope: Scope::Applicant,
        says: &[
            ("in-canada", Verdict::Holds),
            ("return-first", Verdict::NotYet),
            ("travel-document-first", Verdict::NotYet),
        ],
        gate: always,
        decide: presence,
    },
    Rule {
        id: "removal-order",
        clause: BEFORE,
        scope: Scope::Applicant,
        says: &[("none", Verdict::Holds), ("appeal", Verdict::Warning), ("enforceable", Verdict::NotEligible)],
        gate: always,
        decide: |case| {
            Some(Ruling::new(match case.get(REMOVAL_ORDER)? {
                RemovalOrder::No => "none",
                RemovalOrder::Appeal => "appeal",
                RemovalOrder::Enforceable => "enforceable",
            }))
        },
    },
    Rule {
        id: "citizen",
        clause: BEFORE,
        scope: Scope::Applicant,
        says: &[
            ("neither", Verdict::Holds),
            ("citizen", Verdict::NotEligible),
            ("registered-indian", Verdict::NotEligible),
        ],
        gate: always,
        decide: citizen,
    },
    Rule {
        id: "card-offence",
        clause: BEFORE,
        scope: Scope::Applicant,
        says: &[("none", Verdict::Holds), ("pardoned", Verdict::Holds), ("convicted", Verdict::NotEligible)],
        gate: always,
        decide: |case| {
            Some(Ruling::new(match case.get(CARD_OFFENCE)? {
                CardOffence::No => "none",
                CardOffence::Pardoned => "pardoned",
                CardOffence::Yes => "convicted",
            }))
        },
    },
    Rule {
        id: "landing-name",
        clause: Clause::Guide("name-error"),
        scope: Scope::Applicant,
        says: &[("right", Verdict::Holds), ("wrong", Verdict::NotYet)],
        gate: always,
        decide: |case| Some(Ruling::new(if is_yes(case, LANDING_NAME_WRONG)? { "wrong" } else { "right" })),
    },
    Rule {
        id: "card-still-valid",
        clause: Clause::Question("imm5444", "3"),
        scope: Scope::Applicant,
        says: &[
            ("soon", Verdict::Holds),
            ("expired", Verdict::Holds),
            ("name-change", Verdict::Holds),
            ("too-early", Verdict::Returned),
        ],
        gate: is_renewal,
        decide: card_still_valid,
    },
];

/// One "no" answers for two: someone who is neither citizen nor registered has said both; one "yes" is enough.
fn citizen(case: &Case) -> Option<Ruling> {
    let (citizen, registered) = (case.get(CITIZEN), case.get(REGISTERED_INDIAN));
    let says = match (citizen, registered) {
        (Some(YesNo::Yes), _) => "citizen",
        (_, Some(YesNo::Yes)) => "registered-indian",
        (Some(YesNo::No), Some(YesNo::No)) => "neither",
        _ => return None,
    };
    Some(Ruling::new(says))
}

fn presence(case: &Case) -> Option<Ruling> {
    if is_yes(case, IN_CANADA)? {
        return Some(Ruling::new("in-canada"));
    }
    let says = if is_yes(case, CARD_TO_RETURN)? { "return-first" } else { "travel-document-first" };
    Some(Ruling::new(says))
}

/// A card valid for a year or more is returned, unless the reason is a legal change of name. Only question 3's "renew" asks.
fn card_still_valid(case: &Case) -> Option<Ruling> {
    let expires = case.get(CARD_EXPIRES_ON)?;
    let months = *case.edition.renewal_returned_from_months;
    if !valid_for(expires, case.today, months) {
        let says = if expires < case.today { "expired" } else { "soon" };
        return Some(Ruling::new(says).figure("expires", Shown::Date(expires)));
    }
    let says = if is_name_changed(case)? { "name-change" } else { "too-early" };
    let from = renewable_from(expires, months);
    Some(Ruling::new(says).figure("expires", Shown::Date(expires)).figure("from", Shown::Date(from)))
}
