//! Which documents the applicant has to enclose, and which of them are in the envelope (guide, step 1).

use crate::Date;
use crate::case::Case;
use crate::choice;
use crate::facts::is_yes;
use crate::facts::person::is_minor;
use crate::facts::screen::is_name_changed;
use crate::facts::send::signing_day;
use crate::fault::Fault;
use crate::key::Key;
use crate::law::card::photo_recent;
use crate::read::{Count, Flag, Several, YesNo};

choice!(
    /// The copy of primary identity: three alternatives, then the exceptional ones.
    Primary {
        /// A valid passport or travel document.
        Passport = "passport",
        /// The passport or travel document held at landing, with its stamped page. It need not be valid today.
        PassportAtLanding = "passport-at-landing",
        /// A certificate of identity or travel document of the foreign affairs department or of another country.
        Certificate = "certificate",
        /// Exceptional: a piece of identity issued abroad before arrival.
        ForeignIdentity = "foreign-identity",
        /// Exceptional: the applicant's own solemn declaration and a second person's.
        Declarations = "declarations",
    }
);

choice!(
    /// The four kinds of secondary identity.
    Secondary {
        /// IMM 1000, 5292 or 5688.
        LandingDocument = "landing-document",
        /// A valid provincial driver's licence or provincial photo card.
        Licence = "licence",
        /// A valid university or college photo card.
        StudentCard = "student-card",
        /// The latest income-tax notice of assessment.
        Notice = "notice",
        /// None of them: said, so that an empty answer is never taken for it. Beside another piece it means nothing.
        None = "none",
    }
);

choice!(
    /// The three kinds of residence proof, and what there is instead.
    Proof {
        /// Other notices of assessment of the five years.
        Notices = "notices",
        /// Transcripts of a recognized post-secondary school.
        Transcripts = "transcripts",
        /// School records, for children of school age.
        SchoolRecords = "school-records",
        /// None: a child too young for school has none.
        TooYoung = "too-young",
        /// None for another reason.
        None = "none",
    }
);

choice!(
    /// What ties a minor to who signs.
    MinorProof {
        /// A birth certificate with the parents' names.
        BirthCertificate = "birth-certificate",
        /// Legal papers of guardianship.
        Guardianship = "guardianship",
    }
);

choice!(
    /// The document of a legal change of name: a certified copy.
    NameDocument {
        /// The legal change-of-name document.
        Certificate = "certificate",
        /// A court order.
        CourtOrder = "court-order",
        /// An adoption order.
        AdoptionOrder = "adoption-order",
        /// A marriage certificate in the new name.
        Marriage = "marriage",
        /// A divorce judgment in the new name.
        Divorce = "divorce",
    }
);

choice!(
    /// The second document of a change of name, in the new name: a certified copy.
    NameIdentity {
        /// A provincial driver's licence.
        Licence = "licence",
        /// A provincial identity card.
        ProvincialCard = "provincial-card",
        /// A provincial health card: it counts here only.
        HealthCard = "health-card",
    }
);

impl NameDocument {
    /// The Quebec rule of 1994 is about certificates of marriage and of change of name only.
    pub const fn is_certificate(self) -> bool {
        matches!(self, NameDocument::Certificate | NameDocument::Marriage)
    }
}

/// Which copy of primary identity.
pub const PRIMARY: Key<Primary> = Key::new("primary-identity");
/// Which pieces of secondary identity, any number.
pub const SECONDARY: Key<Several<Secondary>> = Key::new("secondary-identity");
/// Which proof of residence.
pub const PROOF: Key<Proof> = Key::new("residence-proof");
/// How many different notices of assessment there are, asked when they serve twice.
pub const NOTICES_HELD: Key<Count> = Key::new("notices-held").when(notices_serve_twice);
/// Any passport or travel document in the five years.
pub const PASSPORTS: Key<YesNo> = Key::new("passports");
/// A stamp or a page in a language that is neither French nor English.
pub const FOREIGN_STAMPS: Key<YesNo> = Key::new("foreign-stamps").when(has_passports);
/// Another document in a language that is neither French nor English.
pub const FOREIGN_DOCUMENTS: Key<YesNo> = Key::new("foreign-documents");
/// Which paper of a minor.
pub const MINOR_PROOF: Key<MinorProof> = Key::new("minor-proof").when(is_minor);
/// Which document of the change of name.
pub const NAME_DOCUMENT: Key<NameDocument> = Key::new("name-document").when(is_name_changed);
/// Issued by the government of Quebec.
pub const NAME_FROM_QUEBEC: Key<YesNo> = Key::new("name-from-quebec").when(name_by_certificate);
/// The day it was issued.
pub const NAME_ISSUED_ON: Key<Date> = Key::new("name-issued-on").when(name_certificate_of_quebec);
/// Which second document in the new name.
pub const NAME_IDENTITY: Key<NameIdentity> = Key::new("name-identity").when(is_name_changed);
/// The day the photos were taken.
pub const PHOTOS_ON: Key<Date> = Key::new("photos-on").checks(&[photos_in_the_future, photos_too_old]);

/// In the envelope: one box a document, by its id.
pub const fn ready(id: &'static str) -> Key<Flag> {
    Key::new(id)
}

/// Passports or travel documents were held in the five years.
pub fn has_passports(case: &Case) -> Option<bool> {
    is_yes(case, PASSPORTS)
}

/// The latest notice is secondary identity and other notices are the proof of residence: one notice never counts twice.
pub fn notices_serve_twice(case: &Case) -> Option<bool> {
    let proof = case.get(PROOF)?;
    let secondary = case.get(SECONDARY).is_some_and(|secondary| secondary.0.contains(&Secondary::Notice));
    Some(proof == Proof::Notices && secondary)
}

fn name_by_certificate(case: &Case) -> Option<bool> {
    if is_name_changed(case)? { Some(case.get(NAME_DOCUMENT)?.is_certificate()) } else { Some(false) }
}

fn name_certificate_of_quebec(case: &Case) -> Option<bool> {
    if name_by_certificate(case)? { is_yes(case, NAME_FROM_QUEBEC) } else { Some(false) }
}

fn photos_in_the_future(case: &Case) -> Option<Fault> {
    super::future(case, PHOTOS_ON)
}

fn photos_too_old(case: &Case) -> Option<Fault> {
    let months = *case.edition.photo.within_months;
    (!photo_recent(case.get(PHOTOS_ON)?, signing_day(case), months)).then_some(Fault::PhotoTooOld)
}
