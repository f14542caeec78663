//! Every statement, in the guide's order.

use super::Says::{List, Names};
use super::Source::{Hand as ByHand, Worked};
use super::{Hand, Piece, Says, Statement, answer, own, posted, text, ticked, value};
use crate::case::Case;
use crate::documents::{points, residency_pieces, was_employed};
use crate::editions::Clause::{Guide, Question};
use crate::envelope::name;
use crate::facts::claims::{Assignment, Employer, Posting};
use crate::facts::gather::*;
use crate::facts::household::first_signs;
use crate::facts::person::{BIRTH_COUNTRY, BORN_ON, FAMILY_NAME, GIVEN_NAMES, is_minor, who_signs};
use crate::facts::residence::*;
use crate::facts::screen::{REPLACED, Replaced, is_name_changed, is_section_f};
use crate::facts::send::PARENT_NAME;
use crate::law::age::Signers;
use crate::read::{Name, Reads, Shown};

/// Every statement, in the guide's order.
pub static STATEMENTS: &[Statement] = &[
    Statement::new(
        "own-declaration",
        Guide("step-1"),
        primary_is_declared,
        Hand::Applicant,
        &[
            text("who", &[("name", Worked(who)), ("born", answer(BORN_ON)), ("country", answer(BIRTH_COUNTRY))]),
            text("landing-name", &[("name", Worked(landing_name))]).when(is_name_changed),
            text("landed", &[("landed", answer(LANDED_ON))]),
            text("for-child", &[("parent", Worked(parent))]).when(parent_alone),
            own("why", PRIMARY_WHY, 8),
            text("closing", &[]),
        ],
    )
    .document("own-declaration")
    .before("solemn", yes),
    Statement::new(
        "second-declaration",
        Guide("step-1"),
        primary_is_declared,
        Hand::Other("second-person"),
        &[
            value("person", answer(DECLARANT_NAME)),
            value("address", answer(DECLARANT_ADDRESS)),
            text("knows", &[("name", Worked(who)), ("born", answer(BORN_ON)), ("country", answer(BIRTH_COUNTRY))]),
            ticked("before", knew_before),
            ticked("organisation", declarant_is_organisation),
            value("which", answer(DECLARANT_ORGANISATION)).when(declarant_is_organisation),
            own("how", DECLARANT_STORY, 8),
            text("closing", &[]),
        ],
    )
    .document("second-declaration")
    .becomes("second")
    .before("solemn", yes),
    Statement::new(
        "why-declaration",
        Guide("step-1"),
        lacks_a_document,
        Hand::Applicant,
        &[
            text("who", &[("name", Worked(who)), ("born", answer(BORN_ON))]),
            text("for-child", &[("parent", Worked(parent))]).when(parent_alone),
            ticked("secondary", lacks_secondary),
            ticked("proof", lacks_proofs),
            ticked("passports", lacks_passports),
            text("too-young", &[]).when(is_too_young),
            own("why", WHY_MISSING, 8),
            text("closing", &[]),
        ],
    )
    .document("why-declaration")
    .before("solemn", yes),
    Statement::new(
        "translator-declaration",
        Guide("translations"),
        has_foreign_words,
        Hand::Other("translator"),
        &[
            value("translator", answer(TRANSLATOR_NAME)),
            value("source", answer(TRANSLATED_FROM)),
            value("target", ByHand),
            value("documents", ByHand),
            text("accurate", &[("name", Worked(who))]),
            value("member", ByHand).when(translator_is_member),
        ],
    )
    .document("translator-declaration")
    .becomes("translator")
    .before("oath", translator_swears),
    certified(
        "certified-name-document",
        "name-document",
        is_name_changed,
        &[
            text("sentence", &[]),
            value("original", answer(NAME_DOCUMENT)),
            value("certifier", ByHand),
            value("title", Worked(title)),
            Piece::new(List(&points::CERTIFYING)),
            WHO,
        ],
    ),
    certified(
        "certified-name-identity",
        "name-identity",
        is_name_changed,
        &[
            text("sentence", &[]),
            value("original", answer(NAME_IDENTITY)),
            value("certifier", ByHand),
            value("title", Worked(title)),
            Piece::new(List(&points::CERTIFYING)),
            WHO,
        ],
    ),
    certified(
        "certified-translated-copy",
        "translated-copy",
        has_foreign_words,
        &[
            text("sentence", &[]),
            value("original", ByHand),
            value("certifier", ByHand),
            value("title", Worked(title)),
            Piece::new(List(&points::CERTIFYING)),
            WHO,
        ],
    ),
    Statement::new(
        "employer-letter",
        Guide("appendix-a"),
        was_employed,
        Hand::Other("employer"),
        &[
            text("about", &[("name", Worked(who)), ("born", answer(BORN_ON))]),
            value("employer", ByHand),
            value("signer", ByHand),
            value("business", ByHand),
            text("canadian", &[]),
            posted("corporation", |posting| is_employer(posting, Employer::Corporation)),
            posted("enterprise", |posting| is_employer(posting, Employer::Enterprise)),
            posted("organization", |posting| is_employer(posting, Employer::Organization)),
            posted("public-service", |posting| is_employer(posting, Employer::PublicService)),
            Piece::new(Says::Spells("spells", "spell", "spell-open")),
            value("until", ByHand).posted(is_still_away),
            text("assigned", &[]),
            posted("position", |posting| is_assigned(posting, Assignment::Position)),
            posted("affiliate", |posting| is_assigned(posting, Assignment::Affiliate)),
            posted("client", |posting| is_assigned(posting, Assignment::Client)),
            posted("full-time", |posting| posting.full_time),
            value("description", ByHand),
            text("not-for-residency", &[]).posted(is_a_business),
        ],
    )
    .document("employer-letter")
    .becomes("employer")
    .by_employer(),
    Statement::new(
        "card-declaration",
        Question("imm5444", "24"),
        is_section_f,
        Hand::Applicant,
        &[
            text("who", &[("name", Worked(who)), ("born", answer(BORN_ON))]),
            text("for-child", &[("parent", Worked(parent))]).when(parent_alone),
            text("lost", &[]).when(|case| happened(case, Replaced::Lost)),
            text("stolen", &[]).when(|case| happened(case, Replaced::Stolen)),
            text("destroyed", &[]).when(|case| happened(case, Replaced::Destroyed)),
            text("never-received", &[]).when(|case| happened(case, Replaced::NeverReceived)),
            value("number", answer(OLD_CARD_NUMBER)),
            value("issued", answer(OLD_CARD_ISSUED_ON)),
            value("when", answer(LOSS_ON)),
            value("where", answer(LOSS_PLACE)),
            own("what", LOSS_STORY, 8),
            text("closing", &[]),
        ],
    )
    .becomes("copy"),
];

/// Who may certify: the edition's list.
const WHO: Piece = Piece::new(Names("who", "certifier", |edition| *edition.certifiers));

/// What a certifier prints on a copy: the same six parts, whatever the original.
const fn certified(
    id: &'static str,
    document: &'static str,
    gate: crate::documents::Decides,
    body: &'static [Piece],
) -> Statement {
    Statement::new(id, Guide("certified-copies"), gate, Hand::Other("certifier"), body)
        .document(document)
        .worded("certified-copy")
        .becomes("certify")
}

fn yes(_: &Case) -> Option<bool> {
    Some(true)
}

/// The applicant's name of today.
fn who(case: &Case) -> Option<Shown> {
    Some(Shown::Text(name(case))).filter(|shown| *shown != Shown::Text(String::new()))
}

/// The name on the landing document, given names first.
fn landing_name(case: &Case) -> Option<Shown> {
    let names: Vec<String> =
        [GIVEN_NAMES, FAMILY_NAME].into_iter().filter_map(|key| case.get(key)).map(|Name(name)| name).collect();
    (!names.is_empty()).then(|| Shown::Text(names.join(" ")))
}

/// The name of the adult who signs: the first applicant's, or another's.
fn parent(case: &Case) -> Option<Shown> {
    if first_signs(case)? { who(&case.of(case.first()?)) } else { case.get(PARENT_NAME).map(Reads::shown) }
}

/// Fewer proofs than the edition asks for: one of three kinds, or so many pieces of everyone.
fn lacks_proofs(case: &Case) -> Option<bool> {
    match case.edition.residency_proofs {
        Some(asked) => Some(u32::try_from(residency_pieces(case)?).ok()? < *asked),
        None => lacks_residence_proof(case),
    }
}

/// The applicant is too young to sign.
fn parent_alone(case: &Case) -> Option<bool> {
    Some(who_signs(case)? == Signers::Parent)
}

/// It was answered, where it is asked, and no adult swears to it.
fn is_too_young(case: &Case) -> Option<bool> {
    if !one_proof_asked(case)? || is_minor(case) == Some(false) {
        return Some(false);
    }
    Some(case.get(PROOF)? == Proof::TooYoung)
}

fn knew_before(case: &Case) -> Option<bool> {
    Some(matches!(case.get(DECLARANT)?, Declarant::Family | Declarant::KnewBefore))
}

fn translator_is_member(case: &Case) -> Option<bool> {
    Some(case.get(TRANSLATOR)? == Translator::Member)
}

/// A member in good standing is spared swearing, never the declaration.
fn translator_swears(case: &Case) -> Option<bool> {
    Some(!translator_is_member(case)?)
}

/// A title is filled in only for who is on the list.
fn title(case: &Case) -> Option<Shown> {
    case.get(CERTIFIED_BY).filter(|by| *by != Certifier::Other).map(Reads::shown)
}

fn is_employer(posting: &Posting, which: Employer) -> Option<bool> {
    Some(posting.employer? == which)
}

/// The public service is nobody's own.
fn is_a_business(posting: &Posting) -> Option<bool> {
    Some(posting.employer? != Employer::PublicService)
}

fn is_assigned(posting: &Posting, which: Assignment) -> Option<bool> {
    Some(posting.assignment? == which)
}

fn is_still_away(posting: &Posting) -> Option<bool> {
    Some(posting.spells.iter().any(|spell| spell.still))
}

fn happened(case: &Case, what: Replaced) -> Option<bool> {
    Some(case.get(REPLACED)? == what)
}
