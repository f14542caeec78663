//! The short screen before anything else: can this person apply, and how.

use crate::Date;
use crate::case::Case;
use crate::choice;
use crate::facts::is_yes;
use crate::fault::Fault;
use crate::key::Key;
use crate::read::YesNo;

choice!(
    /// Whether there is a removal order one must leave under. One that can still be appealed is not enforceable.
    RemovalOrder {
        /// None.
        No = "no",
        /// One that is under appeal, or can still be appealed.
        Appeal = "appeal",
        /// One that is enforceable.
        Enforceable = "enforceable",
    }
);

choice!(
    /// A conviction for misuse of a card.
    CardOffence {
        /// None.
        No = "no",
        /// One, without a pardon.
        Yes = "yes",
        /// One, pardoned: the exception is the law's (IRPR 59), the guide does not name it.
        Pardoned = "pardoned",
    }
);

choice!(
    /// IMM 5444, question 3: exactly one box.
    Purpose {
        /// A first card.
        First = "first",
        /// A card that has expired or will.
        Renew = "renew",
        /// A card lost, stolen, destroyed, never received or damaged.
        Replace = "replace",
    }
);

choice!(
    /// What happened to the card to be replaced.
    Replaced {
        /// It is lost.
        Lost = "lost",
        /// It was stolen.
        Stolen = "stolen",
        /// It no longer exists.
        Destroyed = "destroyed",
        /// It never arrived.
        NeverReceived = "never-received",
        /// It is damaged, and at hand.
        Damaged = "damaged",
    }
);

/// Guide, "Before you apply": first condition.
pub const RESIDENT: Key<YesNo> = Key::new("resident");
/// Guide, "Before you apply": second condition.
pub const IN_CANADA: Key<YesNo> = Key::new("in-canada");
/// Guide, residents outside Canada: with a valid card one returns and applies, without one a travel document comes first.
pub const CARD_TO_RETURN: Key<YesNo> = Key::new("card-to-return").when(is_abroad);
/// Guide, "Before you apply": third condition.
pub const REMOVAL_ORDER: Key<RemovalOrder> = Key::new("removal-order");
/// Guide, "Before you apply": fourth condition.
pub const CITIZEN: Key<YesNo> = Key::new("citizen");
/// Guide, "Before you apply": fourth condition; the Indian Act's term.
pub const REGISTERED_INDIAN: Key<YesNo> = Key::new("registered-indian");
/// Guide, "Before you apply": fifth condition.
pub const CARD_OFFENCE: Key<CardOffence> = Key::new("card-offence");
/// IMM 5444, question 3.
pub const PURPOSE: Key<Purpose> = Key::new("purpose");
/// Which of five happened: the first four ask for Section F, the fifth for the card itself.
pub const REPLACED: Key<Replaced> = Key::new("replaced").when(is_replacement);
/// The last day the card to be renewed is valid.
pub const CARD_EXPIRES_ON: Key<Date> =
    Key::new("card-expires-on").when(is_renewal).checks(&[far_from_now]).year_first();
/// Guide, errors in the name: IMM 5218 first.
pub const LANDING_NAME_WRONG: Key<YesNo> = Key::new("landing-name-wrong");
/// Guide, legal change of name: question 5 and its documents.
pub const NAME_CHANGED: Key<YesNo> = Key::new("name-changed");

fn is_abroad(case: &Case) -> Option<bool> {
    Some(!is_yes(case, IN_CANADA)?)
}

/// Question 3's third box.
pub fn is_replacement(case: &Case) -> Option<bool> {
    Some(case.get(PURPOSE)? == Purpose::Replace)
}

/// Question 3's second box.
pub fn is_renewal(case: &Case) -> Option<bool> {
    Some(case.get(PURPOSE)? == Purpose::Renew)
}

/// There is, or was, a card before the one applied for.
pub fn has_old_card(case: &Case) -> Option<bool> {
    Some(case.get(PURPOSE)? != Purpose::First)
}

/// A legal change of name since the landing document.
pub fn is_name_changed(case: &Case) -> Option<bool> {
    is_yes(case, NAME_CHANGED)
}

/// The card to be replaced is damaged: it goes into the envelope.
pub fn is_damaged(case: &Case) -> Option<bool> {
    match case.get(PURPOSE)? {
        Purpose::Replace => Some(case.get(REPLACED)? == Replaced::Damaged),
        Purpose::First | Purpose::Renew => Some(false),
    }
}

/// IMM 5444, question 24: only for cards lost, stolen, destroyed or never received.
pub fn is_section_f(case: &Case) -> Option<bool> {
    match case.get(PURPOSE)? {
        Purpose::Replace => Some(case.get(REPLACED)? != Replaced::Damaged),
        Purpose::First | Purpose::Renew => Some(false),
    }
}

/// Cards are issued for five years at most: a year typed wrong shows here.
fn far_from_now(case: &Case) -> Option<Fault> {
    let expires = case.get(CARD_EXPIRES_ON)?;
    (crate::law::anniversary(expires, 30) < case.today).then_some(Fault::TooLongAgo)
}
