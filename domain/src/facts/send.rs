//! Signatures and the envelope.

use crate::Date;
use crate::case::Case;
use crate::choice;
use crate::editions::Filing;
use crate::facts::household::first_signs;
use crate::facts::is_yes;
use crate::facts::person::{BORN_ON, is_minor};
use crate::facts::residence::LANDED_ON;
use crate::fault::Fault;
use crate::key::Key;
use crate::read::{Flag, Name, YesNo};

choice!(
    /// Who signs for a minor.
    ParentKind {
        /// A parent.
        Parent = "parent",
        /// A legal guardian.
        Guardian = "guardian",
    }
);

choice!(
    /// What there is of urgent travel.
    TripPaper {
        /// A ticket, to be copied.
        Ticket = "ticket",
        /// An itinerary or a reservation: not proof.
        Itinerary = "itinerary",
    }
);

choice!(
    /// How the envelope travels.
    Carrier {
        /// By mail.
        Mail = "mail",
        /// By courier.
        Courier = "courier",
    }
);

/// The day the form is or will be signed: the periods end the day before. Today when nothing is given.
pub const SIGNED_ON: Key<Date> = Key::new("signed-on").if_known().checks(&[signed_before_birth, signed_before_landing]);
/// Who signs for a minor, when it is not the first applicant.
pub const PARENT_KIND: Key<ParentKind> = Key::new("parent-kind").when(another_adult_signs);
/// Their name.
pub const PARENT_NAME: Key<Name> = Key::new("parent-name").when(another_adult_signs);

/// Guide, step 4.
pub const CARRIER: Key<Carrier> = Key::household("sending/carrier").when(by_envelope);
/// Guide, step 4: urgent travel.
pub const URGENT: Key<YesNo> = Key::household("sending/urgent");
/// What there is to show of the trip.
pub const TRIP_PAPER: Key<TripPaper> = Key::household("sending/trip-paper").when(is_urgent);
/// A copy of the ticket is in the envelope.
pub const TICKET_READY: Key<Flag> = Key::household("sending/ticket-ready").when(is_urgent);
/// Proof that the ticket is paid is in the envelope; an itinerary is not proof.
pub const TICKET_PAID_READY: Key<Flag> = Key::household("sending/ticket-paid-ready").when(is_urgent);

/// The day of signing; today when none is given.
pub fn signing_day(case: &Case) -> Date {
    case.get(SIGNED_ON).unwrap_or(case.today)
}

fn signed_before_birth(case: &Case) -> Option<Fault> {
    (case.get(SIGNED_ON)? < case.get(BORN_ON)?).then_some(Fault::BeforeBirth)
}

fn signed_before_landing(case: &Case) -> Option<Fault> {
    (case.get(SIGNED_ON)? < case.get(LANDED_ON)?).then_some(Fault::BeforeLanding)
}

/// A minor's parent or guardian who signs is not already known as the first applicant.
fn another_adult_signs(case: &Case) -> Option<bool> {
    if is_minor(case)? { Some(!first_signs(case)?) } else { Some(false) }
}

/// The application goes in an envelope.
pub fn by_envelope(case: &Case) -> Option<bool> {
    Some(*case.edition.filing == Filing::Paper)
}

/// The envelope is marked urgent.
pub fn is_urgent(case: &Case) -> Option<bool> {
    is_yes(case, URGENT)
}
