//! Which documents the applicant has to enclose, and which of them are in the envelope (guide, step 1).

use crate::Date;
use crate::case::Case;
use crate::choice;
use crate::facts::person::is_minor;
use crate::facts::screen::is_name_changed;
use crate::facts::send::signing_day;
use crate::facts::{either, is_yes};
use crate::fault::Fault;
use crate::key::Key;
use crate::law::card::photo_recent;
use crate::read::{Count, Flag, Lines, Name, Several, Text, YesNo};

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
    /// Who makes the second declaration of identity.
    Declarant {
        /// A member of the family who knew the applicant before arrival.
        Family = "family",
        /// Someone else who knew the applicant before arrival.
        KnewBefore = "knew-before",
        /// A representative of an organisation of nationals of the country of citizenship or of residence.
        Organisation = "organisation",
        /// Anyone else.
        Other = "other",
    }
);

choice!(
    /// Who translates.
    Translator {
        /// A member in good standing of a provincial or territorial organisation of translators.
        Member = "member",
        /// Someone else, outside the family.
        Other = "other",
        /// The applicant.
        Yourself = "yourself",
        /// A member of the family.
        Family = "family",
    }
);

choice!(
    /// Who certifies the copies: the edition's list, and anyone else.
    Certifier in "certifier" {
        /// Police officer.
        PoliceOfficer = "police-officer",
        /// Lawyer.
        Lawyer = "lawyer",
        /// Professional accountant.
        Accountant = "accountant",
        /// Chiropractor.
        Chiropractor = "chiropractor",
        /// Commissioner of oaths.
        CommissionerOfOaths = "commissioner-of-oaths",
        /// Dentist.
        Dentist = "dentist",
        /// Member of a provincial legislature.
        ProvincialMember = "provincial-member",
        /// Member of Parliament.
        MemberOfParliament = "member-of-parliament",
        /// Funeral director.
        FuneralDirector = "funeral-director",
        /// Manager of a financial institution.
        BankManager = "bank-manager",
        /// Teacher.
        Teacher = "teacher",
        /// Professional engineer.
        Engineer = "engineer",
        /// Justice of the peace or judge.
        Judge = "judge",
        /// Postmaster.
        Postmaster = "postmaster",
        /// Medical doctor.
        Physician = "physician",
        /// Minister of religion.
        MinisterOfReligion = "minister-of-religion",
        /// Notary.
        Notary = "notary",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Official of an embassy, consulate or high commission.
        EmbassyOfficial = "embassy-official",
        /// Municipal clerk.
        MunicipalClerk = "municipal-clerk",
        /// Social worker.
        SocialWorker = "social-worker",
        /// Veterinarian.
        Veterinarian = "veterinarian",
        /// Nobody of the list.
        Other = "other",
    }
);

choice!(
    /// The pieces of residency proof that later editions ask of everyone.
    ResidencyProof {
        /// Employment records or pay stubs.
        Employment = "employment",
        /// Bank statements.
        BankStatements = "bank-statements",
        /// Notices of assessment.
        Assessments = "assessments",
        /// Evidence of government benefits.
        Benefits = "benefits",
        /// Rental agreements.
        Rental = "rental",
        /// Club memberships.
        Memberships = "memberships",
        /// Any other document.
        Other = "other",
        /// None of them: said, so that an empty answer is never taken for it. Beside another piece it means nothing.
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
/// Why none of the three usual alternatives can be had.
pub const PRIMARY_WHY: Key<Lines> = Key::new("primary-why").when(primary_is_exceptional).if_known();
/// Who makes the second declaration.
pub const DECLARANT: Key<Declarant> = Key::new("declarant").when(primary_is_declared);
/// The organisation they speak for.
pub const DECLARANT_ORGANISATION: Key<Text> =
    Key::new("declarant-organisation").when(declarant_is_organisation).if_known();
/// Their name.
pub const DECLARANT_NAME: Key<Name> = Key::new("declarant-name").when(primary_is_declared).if_known();
/// Their address.
pub const DECLARANT_ADDRESS: Key<Text> = Key::new("declarant-address").when(primary_is_declared).if_known();
/// How they know the applicant.
pub const DECLARANT_STORY: Key<Lines> = Key::new("declarant-story").when(primary_is_declared).if_known();
/// Which pieces of secondary identity, any number.
pub const SECONDARY: Key<Several<Secondary>> = Key::new("secondary-identity");
/// Which proof of residence.
pub const PROOF: Key<Proof> = Key::new("residence-proof").when(one_proof_asked);
/// Which pieces of residency proof, any number.
pub const RESIDENCY_PROOFS: Key<Several<ResidencyProof>> = Key::new("residency-proofs").when(proofs_asked);
/// How many different notices of assessment there are, asked when they serve twice.
pub const NOTICES_HELD: Key<Count> = Key::new("notices-held").when(notices_serve_twice);
/// Any passport or travel document in the five years.
pub const PASSPORTS: Key<YesNo> = Key::new("passports");
/// All of them are at hand to be copied.
pub const PASSPORTS_KEPT: Key<YesNo> = Key::new("passports-kept").when(has_passports);
/// Why a document that the declaration of why may stand for cannot be sent.
pub const WHY_MISSING: Key<Lines> = Key::new("why-missing").when(lacks_a_document).if_known();
/// A stamp or a page in a language that is neither French nor English.
pub const FOREIGN_STAMPS: Key<YesNo> = Key::new("foreign-stamps").when(has_passports);
/// Another document in a language that is neither French nor English.
pub const FOREIGN_DOCUMENTS: Key<YesNo> = Key::new("foreign-documents");
/// The language the documents are translated from.
pub const TRANSLATED_FROM: Key<Text> = Key::new("translated-from").when(has_foreign_words);
/// Who translates them.
pub const TRANSLATOR: Key<Translator> = Key::new("translator").when(has_foreign_words);
/// The translator's name.
pub const TRANSLATOR_NAME: Key<Name> = Key::new("translator-name").when(has_foreign_words).if_known();
/// Which paper of a minor.
pub const MINOR_PROOF: Key<MinorProof> = Key::new("minor-proof").when(is_minor);
/// Which document of the change of name.
pub const NAME_DOCUMENT: Key<NameDocument> = Key::new("name-document").when(is_name_changed);
/// Issued by the government of Quebec.
pub const NAME_FROM_QUEBEC: Key<YesNo> = Key::new("name-from-quebec").when(name_by_certificate);
/// The day it was issued.
pub const NAME_ISSUED_ON: Key<Date> =
    Key::new("name-issued-on").when(name_certificate_of_quebec).checks(&[name_issued_later, name_issued_too_early]);
/// Which second document in the new name.
pub const NAME_IDENTITY: Key<NameIdentity> = Key::new("name-identity").when(is_name_changed);
/// Who certifies the copies.
pub const CERTIFIED_BY: Key<Certifier> = Key::new("certified-by").when(has_certified_copies);
/// They are a member of the family: then they may not, whatever their profession.
pub const CERTIFIED_BY_FAMILY: Key<YesNo> =
    Key::new("certified-by-family").when(has_certified_copies).checks(&[certified_by_family]);
/// An official of an embassy certifies documents of their own country only.
pub const CERTIFIED_OWN_COUNTRY: Key<YesNo> = Key::new("certified-own-country").when(certified_at_embassy);
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
    if !one_proof_asked(case)? {
        return Some(false);
    }
    let proof = case.get(PROOF)?;
    let secondary = case.get(SECONDARY).is_some_and(|secondary| secondary.0.contains(&Secondary::Notice));
    Some(proof == Proof::Notices && secondary)
}

/// The alternatives of the guide's exceptional situations.
pub fn primary_is_exceptional(case: &Case) -> Option<bool> {
    Some(matches!(case.get(PRIMARY)?, Primary::ForeignIdentity | Primary::Declarations))
}

/// Two declarations stand in for primary identity.
pub fn primary_is_declared(case: &Case) -> Option<bool> {
    Some(case.get(PRIMARY)? == Primary::Declarations)
}

/// The second declaration is made for an organisation.
pub fn declarant_is_organisation(case: &Case) -> Option<bool> {
    if primary_is_declared(case)? { Some(case.get(DECLARANT)? == Declarant::Organisation) } else { Some(false) }
}

/// How many pieces of secondary identity there are; more than are asked for is no harm.
pub fn secondary_pieces(case: &Case) -> Option<usize> {
    let secondary = case.get(SECONDARY)?.0;
    Some(secondary.iter().filter(|piece| **piece != Secondary::None).count())
}

/// Fewer pieces of secondary identity than are asked for.
pub fn lacks_secondary(case: &Case) -> Option<bool> {
    let pieces = u32::try_from(secondary_pieces(case)?).ok()?;
    Some(pieces < *case.edition.secondary_identity)
}

/// No proof of residence, where one of three kinds is asked for.
pub fn lacks_residence_proof(case: &Case) -> Option<bool> {
    if !one_proof_asked(case)? {
        return Some(false);
    }
    Some(matches!(case.get(PROOF)?, Proof::TooYoung | Proof::None))
}

/// A passport of the five years that is not at hand any more: its pages are proof of residence, too.
pub fn lacks_passports(case: &Case) -> Option<bool> {
    if has_passports(case)? { Some(!is_yes(case, PASSPORTS_KEPT)?) } else { Some(false) }
}

/// A declaration of why cures what lacks of secondary identity and of residence proof, never of primary identity.
pub fn lacks_a_document(case: &Case) -> Option<bool> {
    either(either(lacks_secondary(case), lacks_residence_proof(case)), lacks_passports(case))
}

/// Something is in neither French nor English. Stamps count as words that need translating, as any other page does.
pub fn has_foreign_words(case: &Case) -> Option<bool> {
    let stamps = if has_passports(case) == Some(false) { Some(false) } else { is_yes(case, FOREIGN_STAMPS) };
    either(stamps, is_yes(case, FOREIGN_DOCUMENTS))
}

/// Certified copies: of documents of a change of name, and of what is in neither language.
pub fn has_certified_copies(case: &Case) -> Option<bool> {
    either(is_name_changed(case), has_foreign_words(case))
}

fn certified_at_embassy(case: &Case) -> Option<bool> {
    if has_certified_copies(case)? { Some(case.get(CERTIFIED_BY)? == Certifier::EmbassyOfficial) } else { Some(false) }
}

/// One proof of residence, of three kinds.
pub fn one_proof_asked(case: &Case) -> Option<bool> {
    Some(case.edition.residency_proofs.is_none())
}

/// Pieces of residency proof, from everyone.
pub fn proofs_asked(case: &Case) -> Option<bool> {
    Some(case.edition.residency_proofs.is_some())
}

fn name_by_certificate(case: &Case) -> Option<bool> {
    if case.edition.quebec_certificates_from.is_none() {
        Some(false)
    } else if is_name_changed(case)? {
        Some(case.get(NAME_DOCUMENT)?.is_certificate())
    } else {
        Some(false)
    }
}

fn name_certificate_of_quebec(case: &Case) -> Option<bool> {
    if name_by_certificate(case)? { is_yes(case, NAME_FROM_QUEBEC) } else { Some(false) }
}

fn name_issued_later(case: &Case) -> Option<Fault> {
    super::future(case, NAME_ISSUED_ON)
}

/// By the day it was issued, whenever the marriage was.
fn name_issued_too_early(case: &Case) -> Option<Fault> {
    let from = *case.edition.quebec_certificates_from?;
    (case.get(NAME_ISSUED_ON)? < from).then_some(Fault::CertificateTooOld)
}

fn certified_by_family(case: &Case) -> Option<Fault> {
    is_yes(case, CERTIFIED_BY_FAMILY)?.then_some(Fault::CertifiedByFamily)
}

fn photos_in_the_future(case: &Case) -> Option<Fault> {
    super::future(case, PHOTOS_ON)
}

fn photos_too_old(case: &Case) -> Option<Fault> {
    let months = *case.edition.photo.within_months;
    (!photo_recent(case.get(PHOTOS_ON)?, signing_day(case), months)).then_some(Fault::PhotoTooOld)
}
