//! Closed lists of what pages and print-outs must say, point by point, so that none is forgotten.
//!
//! Words: the message `list-<id>` heads the list, each point is an attribute of it. A list's figures are its words' variables.

use crate::editions::{Clause, Edition};
use crate::read::Shown;

/// A list.
#[derive(Debug)]
pub struct Points {
    /// Words: the message `list-<id>`.
    pub id: &'static str,
    /// Its points, in order.
    pub points: &'static [&'static str],
    /// The figures its words use.
    pub figures: fn(&Edition) -> Vec<(&'static str, Shown)>,
}

const fn points(id: &'static str, points: &'static [&'static str]) -> Points {
    Points { id, points, figures: none }
}

const fn with(id: &'static str, list: &'static [&'static str], figures: fn(&Edition) -> Figures) -> Points {
    Points { id, points: list, figures }
}

type Figures = Vec<(&'static str, Shown)>;

fn none(_: &Edition) -> Figures {
    Vec::new()
}

/// Who needs a card (guide, "Before you apply").
pub const WHO_NEEDS: Points = points("who-needs", &["residents", "children", "carrier"]);

/// What becomes of the card there is (guide, step 1).
pub const OLD_CARD: Points = points("old-card", &["renewal", "damaged", "new-by-mail", "called-in"]);

/// The photos, as the person in them must know it (guide, appendix B).
pub const PHOTO_SITTING: Points = with(
    "photo-sitting",
    &["recent", "face", "expression", "mouth", "glasses", "sunglasses", "head-covering", "hairpiece", "colour"],
    photo,
);

/// The photos, as the photographer must know it (guide, appendix B).
pub const PHOTO_POINTS: Points = with(
    "photo-point",
    &[
        "count",
        "size",
        "not-passport",
        "face-size",
        "full-head",
        "background",
        "clear",
        "same-source",
        "original",
        "paper",
        "fixed",
        "date",
        "no-label",
    ],
    photo,
);

/// The photo, as a commercial photographer must know it (the department's pages of 2026).
pub const PHOTO_STUDIO: Points = with(
    "photo-studio",
    &["commercial", "count", "size", "face-size", "recent", "studio", "date", "person", "files"],
    photo,
);

/// What only the guide of 2013 says to the photographer, taken over where no later source is known (guide, appendix B).
pub const PHOTO_CARRIED: Points =
    points("photo-carried", &["full-head", "background", "clear", "original", "paper", "fixed", "no-label"]);

/// The same for the person in the photo (guide, appendix B).
pub const SITTING_CARRIED: Points = points(
    "sitting-carried",
    &["face", "expression", "mouth", "glasses", "sunglasses", "head-covering", "hairpiece", "colour"],
);

/// What an edition says about the photos, each list with what it is of: what is taken over stands apart.
pub const fn of_photos(edition: &Edition) -> &'static [&'static Points] {
    match edition.photo.studio {
        Some(_) => &[&PHOTO_STUDIO, &PHOTO_CARRIED, &SITTING_CARRIED],
        None => &[&PHOTO_POINTS, &PHOTO_SITTING],
    }
}

/// How the photos travel (guide, photos and IMM 5455).
pub const PHOTO_ENVELOPE: Points = with("photo-envelope", &["envelope", "name", "nothing-through"], photo);

fn photo(edition: &Edition) -> Figures {
    let photo = &edition.photo;
    let ((width, height), (least, most)) = (*photo.size_mm, *photo.face_mm);
    let other = photo.within_months.others.first().map_or(0, |(other, _)| *other);
    vec![
        ("count", Shown::Count(*photo.count)),
        ("height", Shown::Count(height)),
        ("least", Shown::Count(least)),
        ("months", Shown::Count(*photo.within_months)),
        ("most", Shown::Count(most)),
        // What another source says instead of the months; 0 where none does.
        ("other", Shown::Count(other)),
        ("width", Shown::Count(width)),
    ]
}

/// What else can show that days with somebody count (guide, appendix A, option 1).
pub const COMPANY_EXAMPLES: Points =
    points("company-example", &["school-records", "employment-records", "memberships", "anything-else"]);

/// What can be enclosed besides the employer's letter (guide, appendix A, option 2).
pub const EMPLOYER_MORE: Points = points(
    "employer-more",
    &[
        "articles",
        "partnership",
        "business-taxes",
        "assignment",
        "agreement",
        "pay-slips",
        "own-notice",
        "t4",
        "anything-else",
    ],
);

/// What a Canadian business is (guide, appendix A, option 2; IRPR 61(1)): one of these is enough.
pub const CANADIAN_BUSINESS: Points = points("canadian-business", &["corporation", "enterprise", "organization"]);

/// What the certifier prints on the copy (guide, certified copies).
pub const CERTIFIED_PARTS: Points =
    points("certified-part", &["sentence", "document", "date", "name", "title", "signature"]);

/// Who may not certify (guide, certified copies).
pub const CERTIFYING: Points = points("certifying", &["compare", "no-family", "own-country"]);

/// What one must know who has a representative (guide, IMM 5476).
pub const REPRESENTATIVE: Points = points(
    "representative",
    &["not-needed", "no-faster", "one-representative", "only-this", "may-be-told", "tell-changes", "adult-children"],
);

/// Who may be told without acting (guide, IMM 5475).
pub const DESIGNATED: Points = points("designated", &["may-know", "may-not-act", "representative"]);

/// What it takes to pay online (guide, step 3).
pub const PAY_ONLINE_NEEDS: Points = with("pay-online-need", &["card", "computer", "email", "printer"], |edition| {
    vec![("cards", Shown::Text(edition.payment_cards.join(", ")))]
});

/// Paying online (guide, step 3).
pub const PAY_ONLINE_STEPS: Points = points("pay-online", &["site", "print", "stay", "payer", "attach"]);

/// What it takes to pay online once the receipt comes by e-mail (the department's pages of 2026).
pub const PAY_PORTAL_NEEDS: Points = with("pay-portal-need", &["card", "account", "email"], |edition| {
    vec![("cards", Shown::Text(edition.payment_cards.join(", ")))]
});

/// Paying online, with a receipt by e-mail (the department's pages of 2026).
pub const PAY_PORTAL_STEPS: Points = points("pay-portal", &["site", "pay", "receipt", "upload"]);

/// What it takes to pay at a financial institution (guide, step 3).
pub const PAY_BANK_NEEDS: Points = points("pay-bank-need", &["in-canada", "original", "ask-methods", "no-bank-fee"]);

/// Paying at a financial institution (guide, step 3).
pub const PAY_BANK_STEPS: Points = points(
    "pay-bank",
    &[
        "total",
        "leave-top",
        "payer",
        "client-number",
        "teller",
        "no-machine",
        "no-application",
        "stamped",
        "keep",
        "attach",
    ],
);

/// What happens to a wrong payment (guide, step 3).
pub const WRONG_PAYMENTS: Points = points("wrong-payment", &["nothing", "too-little", "too-much", "other-method"]);

/// Shown above every signature (guide, step 2).
pub const BEFORE_SIGNING: Points = points("before-signing", &["offence", "verified"]);

/// Writing on the envelope (guide, step 4).
pub const ENVELOPE: Points = points("envelope", &["postage", "sender", "addressee", "together"]);

/// Urgent applications (guide, step 4).
pub const ENVELOPE_URGENT: Points =
    points("envelope-urgent", &["registered", "inscription", "ticket", "paid", "not-itinerary"]);

/// What comes next (guide, step 4).
pub const WHAT_NEXT: Points = with(
    "what-next",
    &[
        "complete",
        "incomplete",
        "more-documents",
        "changes",
        "status",
        "quality-review",
        "humanitarian",
        "collect",
        "new-by-mail",
    ],
    contact,
);

/// Whom to ask (guide, step 4).
pub const CONTACT: Points = with("contact-point", &["telephone", "hours", "tty", "abroad"], contact);

fn contact(edition: &Edition) -> Figures {
    let ((telephone, tty), (opens, closes)) = (*edition.telephones, *edition.contact_hours);
    vec![
        ("closes", Shown::Count(closes)),
        ("opens", Shown::Count(opens)),
        ("telephone", Shown::Text(telephone.to_owned())),
        ("tty", Shown::Text(tty.to_owned())),
    ]
}

/// The news one gets (guide, what next).
pub const AFTER_NEWS: Points = points("after-news", &["complete", "incomplete"]);

/// What may be asked for meanwhile (guide, step 1).
pub const AFTER_MORE: Points = points("after-more", &["documents"]);

/// Who does not have the days (guide, appendix A).
pub const AFTER_DAYS: Points = points("after-days", &["humanitarian", "told"]);

/// Picking up the card (guide, what next).
pub const AFTER_COLLECT: Points = points("after-collect", &["old-card", "originals"]);

/// A new address or telephone number (guide, what next).
pub const AFTER_CHANGES: Points = points("after-changes", &["tell", "ask-how"]);

/// Where the application stands (guide, what next).
pub const AFTER_STATUS: Points = points("after-status", &["site", "choose", "follow", "when", "hide"]);

/// Who sees what one has written (guide, what next).
pub const AFTER_PRIVACY: Points = points("after-privacy", &["staff", "nobody-else", "more"]);

/// The quality review (guide, what next).
pub const AFTER_QUALITY: Points = points("after-quality", &["random", "interview", "checks", "told"]);

/// How long it takes (guide, further information).
pub const AFTER_TIMES: Points = points("after-times", &["site", "faster"]);

/// What comes after sending, in the guide's order, each list with where it stands.
pub static AFTER: &[After] = &[
    after(&AFTER_NEWS, "what-next"),
    after(&AFTER_COLLECT, "collect"),
    after(&AFTER_MORE, "step-1"),
    after(&AFTER_DAYS, "appendix-a"),
    after(&AFTER_CHANGES, "changes"),
    after(&AFTER_STATUS, "status"),
    after(&AFTER_QUALITY, "quality"),
    after(&AFTER_TIMES, "times"),
    after(&CONTACT, "contact"),
    after(&AFTER_PRIVACY, "privacy"),
];

/// A list and where it stands in the guide.
#[derive(Debug)]
pub struct After {
    /// The list.
    pub list: &'static Points,
    /// Its place.
    pub clause: Clause,
}

const fn after(list: &'static Points, place: &'static str) -> After {
    After { list, clause: Clause::Guide(place) }
}

/// Every list.
pub const ALL: &[&Points] = &[
    &WHO_NEEDS,
    &OLD_CARD,
    &PHOTO_SITTING,
    &PHOTO_POINTS,
    &PHOTO_STUDIO,
    &PHOTO_CARRIED,
    &SITTING_CARRIED,
    &PHOTO_ENVELOPE,
    &COMPANY_EXAMPLES,
    &EMPLOYER_MORE,
    &CANADIAN_BUSINESS,
    &CERTIFIED_PARTS,
    &CERTIFYING,
    &PAY_ONLINE_NEEDS,
    &PAY_ONLINE_STEPS,
    &PAY_PORTAL_NEEDS,
    &PAY_PORTAL_STEPS,
    &PAY_BANK_NEEDS,
    &PAY_BANK_STEPS,
    &WRONG_PAYMENTS,
    &REPRESENTATIVE,
    &DESIGNATED,
    &BEFORE_SIGNING,
    &ENVELOPE,
    &ENVELOPE_URGENT,
    &WHAT_NEXT,
    &CONTACT,
    &AFTER_NEWS,
    &AFTER_MORE,
    &AFTER_DAYS,
    &AFTER_COLLECT,
    &AFTER_CHANGES,
    &AFTER_STATUS,
    &AFTER_PRIVACY,
    &AFTER_QUALITY,
    &AFTER_TIMES,
];
