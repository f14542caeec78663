//! Who can apply for a card, and whether now (guide, "Before you apply").

use super::Verdict::{Holds, NotEligible, NotYet, Returned, Warning};
use super::{Rule, Ruling, says};
use crate::case::Case;
use crate::editions::Clause;
use crate::facts::is_yes;
use crate::facts::screen::*;
use crate::key::Scope::Applicant;
use crate::law::card::{renewable_from, valid_for};
use crate::read::{Shown, YesNo};

const BEFORE: Clause = Clause::Guide("before-you-apply");

pub(super) const RULES: &[Rule] = &[
    Rule::once(
        "resident",
        BEFORE,
        Applicant,
        &[says("resident", Holds, &[]), says("not-resident", NotEligible, &[])],
        |case| Some(Ruling::new(if is_yes(case, RESIDENT)? { "resident" } else { "not-resident" })),
    ),
    Rule::once(
        "presence",
        BEFORE,
        Applicant,
        &[says("in-canada", Holds, &[]), says("return-first", NotYet, &[]), says("travel-document-first", NotYet, &[])],
        presence,
    ),
    Rule::once(
        "removal-order",
        BEFORE,
        Applicant,
        &[
            says("none", Holds, &[]),
            says("appeal", Warning, &[]).under(Clause::Irpr("54")),
            says("enforceable", NotEligible, &[]),
        ],
        |case| {
            Some(Ruling::new(match case.get(REMOVAL_ORDER)? {
                RemovalOrder::No => "none",
                RemovalOrder::Appeal => "appeal",
                RemovalOrder::Enforceable => "enforceable",
            }))
        },
    ),
    Rule::once(
        "citizen",
        BEFORE,
        Applicant,
        &[says("neither", Holds, &[]), says("citizen", NotEligible, &[]), says("registered-indian", NotEligible, &[])],
        citizen,
    ),
    Rule::once(
        "card-offence",
        BEFORE,
        Applicant,
        &[
            says("none", Holds, &[]),
            // The guide names no exception; the Regulations do.
            says("pardoned", Holds, &[]).under(Clause::Irpr("59")),
            says("convicted", NotEligible, &[]),
        ],
        |case| {
            Some(Ruling::new(match case.get(CARD_OFFENCE)? {
                CardOffence::No => "none",
                CardOffence::Pardoned => "pardoned",
                CardOffence::Yes => "convicted",
            }))
        },
    ),
    Rule::once(
        "landing-name",
        Clause::Guide("name-error"),
        Applicant,
        &[says("right", Holds, &[]), says("wrong", NotYet, &[])],
        |case| Some(Ruling::new(if is_yes(case, LANDING_NAME_WRONG)? { "wrong" } else { "right" })),
    ),
    Rule::once(
        "card-still-valid",
        Clause::Question("imm5444", "3"),
        Applicant,
        &[
            says("soon", Holds, &["expires"]),
            says("expired", Holds, &["expires"]),
            says("name-change", Holds, &["expires"]),
            says("too-early", Returned, &["expires", "from"]),
        ],
        card_still_valid,
    )
    .when(is_renewal),
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

/// A card still valid for too long is returned, unless the reason is a legal change of name. Only question 3's "renew" asks.
fn card_still_valid(case: &Case) -> Option<Ruling> {
    let expires = case.get(CARD_EXPIRES_ON)?;
    let left = *case.edition.renewal_returned;
    let early = valid_for(expires, case.today, left);
    let says = match (early, expires < case.today) {
        (false, true) => "expired",
        (false, false) => "soon",
        (true, _) if is_name_changed(case)? => "name-change",
        (true, _) => "too-early",
    };
    let ruling = Ruling::new(says).figure("expires", Shown::Date(expires));
    Some(match says {
        "too-early" => ruling.figure("from", Shown::Date(renewable_from(expires, left))),
        _ => ruling,
    })
}
