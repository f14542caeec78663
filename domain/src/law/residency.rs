//! The residency obligation (IRPA 28), from lived days alone: time abroad that may count is not credited here.

use crate::Date;
use crate::law::anniversary;
use crate::law::days::{Period, period_before, since};

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A resident for five years or more with the days asked for; the days to spare.
    Met(u32),
    /// A resident for five years or more without them; the days that lack.
    NotMet(u32),
    /// A resident for less than five years who has the days already or can still have them; the most days that may still be
    /// spent away before the fifth anniversary.
    CanBeMet(u32),
    /// A resident for less than five years who no longer can; the days that lack even if never away again.
    CannotBeMet(u32),
}

impl Standing {
    /// Whether the obligation is met, or can still be.
    pub fn is_met(self) -> bool {
        matches!(self, Standing::Met(_) | Standing::CanBeMet(_))
    }
}

/// The period in which days count on a day: the five years before it, or from landing (IRPA 28(2)(b)).
pub fn period(landed: Date, on: Date, months: u32) -> Period {
    since(period_before(on, months), landed)
}

/// A resident for less than five years is measured against the five years right after landing (IRPA 28(2)(b)(i)).
pub fn is_recent(landed: Date, on: Date, months: u32) -> bool {
    on < anniversary(landed, months / 12)
}

/// The five years right after landing, landing day included.
pub fn first_period(landed: Date, months: u32) -> Period {
    let end = anniversary(landed, months / 12);
    Period { first: landed, last: end.pred_opt().unwrap_or(end) }
}

/// Where someone stands who was away `away` days in [`period`].
pub fn standing(landed: Date, on: Date, away: u32, months: u32, asked: u32) -> Standing {
    if is_recent(landed, on, months) {
        let most_away = first_period(landed, months).days().saturating_sub(asked);
        if away <= most_away { Standing::CanBeMet(most_away - away) } else { Standing::CannotBeMet(away - most_away) }
    } else {
        let here = period(landed, on, months).days().saturating_sub(away);
        if asked <= here { Standing::Met(here - asked) } else { Standing::NotMet(asked - here) }
    }
}
