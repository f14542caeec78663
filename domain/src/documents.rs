//! What to enclose: the documents of the guide's step 1 in its order, then forms, receipt and proof of travel.
//!
//! Words: the message `document-<id>` is the name; its attribute `why` says why it is asked, `instead` what helps who
//! cannot have it, `must-show` heads its points, each point is an attribute of its own, and so is `if-<option>` for what
//! one alternative asks besides. Kinds of copy are worded by `copy-<kind>`, with a `hint`.

pub mod points;

use serde::{Serialize, Serializer};

use crate::case::{Case, Memo, Row, Trace};
use crate::editions::Clause;
use crate::facts::gather::*;
use crate::facts::payment::{METHOD, RECEIPT_READY, others_are_ready, receipt_count};
use crate::facts::person::is_minor;
use crate::facts::representative::{appoints, cancels, designates};
use crate::facts::residence::report_on;
use crate::facts::screen::{is_damaged, is_name_changed};
use crate::facts::send::{TICKET_PAID_READY, TICKET_READY, is_urgent};
use crate::facts::travel::{SITUATION, Situation, TRIPS, absence, is_section_d, period};
use crate::key::{Blank, Key, Scope};
use crate::law::credit::Ground;
use crate::read::{Flag, Reads, Shown};
use crate::topics::page_of;

/// In what form a document goes into the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Copy {
    /// The thing itself.
    Original,
    /// A clear and readable photocopy.
    ClearCopy,
    /// A photocopy that an authorized person compared with the original and says so on.
    CertifiedCopy,
    /// The official form, completed, and signed where it has boxes for it.
    Form,
    /// A statement in one's own words, signed and dated.
    Statement,
    /// A translation into French or English.
    Translation,
    /// Prints, in a small envelope.
    Photos,
}

impl Copy {
    /// Every kind.
    pub const ALL: &'static [Copy] = &[
        Copy::Original,
        Copy::ClearCopy,
        Copy::CertifiedCopy,
        Copy::Form,
        Copy::Statement,
        Copy::Translation,
        Copy::Photos,
    ];

    /// Its words: `copy-<kind>`, and what it means under `hint`.
    pub const fn id(self) -> &'static str {
        match self {
            Copy::Original => "original",
            Copy::ClearCopy => "clear-copy",
            Copy::CertifiedCopy => "certified-copy",
            Copy::Form => "form",
            Copy::Statement => "statement",
            Copy::Translation => "translation",
            Copy::Photos => "photos",
        }
    }
}

/// Whether something holds of a case; `None` while an answer that decides it is missing.
pub type Decides = fn(&Case) -> Option<bool>;

/// A document, and when, how and how often it is enclosed.
#[derive(Clone, Copy)]
pub struct Document {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// Where it is asked for.
    pub clause: Clause,
    /// Whether each applicant encloses it, or the envelope holds it once.
    pub scope: Scope,
    /// Whether it is to be enclosed; `None` while an answer that decides it is missing.
    pub gate: Decides,
    /// In what form.
    pub copy: Copy,
    /// How many; `None` for as many as there are.
    pub count: fn(&Case) -> Option<u32>,
    /// The question whose answer says which alternative.
    pub chosen: Option<Blank>,
    /// The options of that question that ask for something besides: `if-<option>`.
    pub options: &'static [&'static str],
    /// What it must show or say, in order.
    pub points: &'static [&'static str],
    /// There is a way for those who cannot have it.
    pub instead: bool,
    /// Another document that may be the very same paper, and whether it is.
    pub shared: Option<(&'static str, Decides)>,
    /// Whether what its box does not speak of is in the envelope, too.
    pub besides: fn(&Case) -> bool,
    /// Enclosed because the person wishes it: without it the application is complete.
    pub wished: bool,
    /// The box that says it is in the envelope.
    pub ready: Blank,
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl Document {
    const fn new(id: &'static str, ready: Key<Flag>, place: &'static str, copy: Copy) -> Document {
        Document {
            id,
            clause: Clause::Guide(place),
            scope: ready.blank.scope,
            gate: always,
            copy,
            count: one,
            chosen: None,
            options: &[],
            points: &[],
            instead: false,
            shared: None,
            besides: |_| true,
            wished: false,
            ready: ready.blank,
        }
    }

    const fn when(mut self, gate: Decides) -> Document {
        self.gate = gate;
        self
    }

    const fn count(mut self, count: fn(&Case) -> Option<u32>) -> Document {
        self.count = count;
        self
    }

    const fn chosen<T: Reads>(mut self, key: Key<T>, options: &'static [&'static str]) -> Document {
        self.chosen = Some(key.blank);
        self.options = options;
        self
    }

    const fn points(mut self, points: &'static [&'static str]) -> Document {
        self.points = points;
        self
    }

    const fn instead(mut self) -> Document {
        self.instead = true;
        self
    }

    const fn shared(mut self, with: &'static str, rule: Decides) -> Document {
        self.shared = Some((with, rule));
        self
    }

    const fn besides(mut self, ready: fn(&Case) -> bool) -> Document {
        self.besides = ready;
        self
    }

    const fn wished(mut self) -> Document {
        self.wished = true;
        self
    }

    /// The same, which stands elsewhere.
    pub(crate) const fn at(mut self, clause: Clause) -> Document {
        self.clause = clause;
        self
    }

    /// The same, in another form.
    pub(crate) const fn copied(mut self, copy: Copy) -> Document {
        self.copy = copy;
        self
    }

    /// Every attribute its words have beside the name.
    pub fn attributes(&self) -> Vec<String> {
        let own = |id: &&str| (*id).to_owned();
        let mut attributes = vec!["why".to_owned()];
        attributes.extend(self.instead.then(|| "instead".to_owned()));
        attributes.extend(self.shared.map(|_| "shared".to_owned()));
        attributes.extend((!self.points.is_empty()).then(|| "must-show".to_owned()));
        attributes.extend(self.points.iter().map(own));
        attributes.extend(self.options.iter().map(|option| format!("if-{option}")));
        attributes
    }

    /// Every document of every edition, each once.
    pub fn every() -> impl Iterator<Item = &'static Document> {
        DOCUMENTS.iter().chain(LATER)
    }

    /// The document whose box this is; `None` for any other blank.
    pub fn of_box(blank: &Blank) -> Option<&'static Document> {
        Document::every().find(|document| document.ready == *blank)
    }

    /// The document with this id, as the edition that first asked for it does.
    pub fn find(id: &str) -> Option<&'static Document> {
        Document::every().find(|document| document.id == id)
    }
}

/// A document of each applicant, with its box `ready-<id>`.
macro_rules! document {
    ($id:literal, $place:literal, $copy:ident) => {
        Document::new($id, ready(concat!("ready-", $id)), $place, Copy::$copy)
    };
}

/// Every document of the guide of 2013, in its order.
pub static DOCUMENTS: &[Document] = &[
    document!("damaged-card", "step-1", Original).when(is_damaged),
    document!("primary-identity", "step-1", ClearCopy)
        .when(primary_is_a_paper)
        .chosen(PRIMARY, &["passport-at-landing", "foreign-identity"])
        .points(&["type-and-number", "issue-date", "expiry-date", "name", "photo", "birth-date"])
        .instead(),
    document!("own-declaration", "step-1", Statement).when(primary_is_declared).points(&["who-you-are", "signed"]),
    document!("second-declaration", "step-1", Statement).when(primary_is_declared).points(&[
        "knew-you-before",
        "organisation",
        "signed",
    ]),
    document!("secondary-identity", "step-1", ClearCopy)
        .when(has_secondary)
        .count(secondary_count)
        .chosen(SECONDARY, &[])
        .instead(),
    document!("passport-pages", "step-1", ClearCopy).when(has_passports).count(all).points(&["every-page", "stamps"]),
    document!("residence-proof", "step-1", ClearCopy)
        .when(has_residence_proof)
        .chosen(PROOF, &["notices", "transcripts", "school-records"])
        .instead(),
    document!("why-declaration", "step-1", Statement).when(lacks_a_document).points(&[
        "which-document",
        "why-not",
        "signed-and-dated",
    ]),
    document!("minor-paper", "minors", ClearCopy)
        .when(is_minor)
        .chosen(MINOR_PROOF, &["birth-certificate", "guardianship"]),
    document!("name-document", "name-change", CertifiedCopy)
        .when(is_name_changed)
        .chosen(NAME_DOCUMENT, &["marriage", "divorce"]),
    document!("name-identity", "name-change", CertifiedCopy).when(is_name_changed).chosen(NAME_IDENTITY, &[]),
    document!("landing-document", "name-change", ClearCopy)
        .when(is_name_changed)
        .shared("secondary-identity", landing_document_is_identity),
    document!("citizen-citizenship", "appendix-a", ClearCopy)
        .when(was_with_citizen)
        .points(&["citizenship", "since-when"]),
    document!("citizen-tie", "appendix-a", ClearCopy).when(was_with_citizen).points(&["partner", "parent"]),
    document!("citizen-together", "absences", ClearCopy).when(was_with_citizen).count(all),
    document!("citizen-passports", "appendix-a", ClearCopy).when(was_with_citizen).count(all),
    document!("employer-letter", "appendix-a", Original).when(was_employed).points(&[
        "signer",
        "business",
        "length",
        "full-time",
        "position",
        "not-for-residency",
    ]),
    document!("resident-tie", "absences", ClearCopy).when(was_with_resident).points(&["partner", "parent"]),
    document!("resident-job", "absences", ClearCopy).when(was_with_resident),
    document!("resident-status", "absences", ClearCopy).when(was_with_resident),
    document!("resident-obligation", "appendix-a", ClearCopy).when(was_with_resident).count(all),
    document!("resident-passports", "appendix-a", ClearCopy).when(was_with_resident).count(all),
    document!("translation", "translations", Translation).when(has_foreign_words).count(all).points(&["not-family"]),
    document!("translated-copy", "translations", CertifiedCopy).when(has_foreign_words).count(all),
    document!("translator-declaration", "translations", Statement).when(has_foreign_words).count(all).points(&[
        "translator-name",
        "source-language",
        "accurate",
        "translator-signature",
        "sworn",
    ]),
    document!("photos", "photos", Photos).count(photo_count),
    document!("imm5444", "step-2", Form),
    document!("imm5455", "step-4", Form),
    document!("imm5476", "representatives", Form).when(appoints).points(&[
        "one-representative",
        "no-faster",
        "only-this",
        "tell-changes",
        "adult-children",
    ]),
    document!("imm5476-cancel", "representatives", Form).when(cancels).wished(),
    document!("imm5475", "release", Form).when(designates).points(&["may-know", "may-not-act"]).wished(),
    FEE_RECEIPT,
    Document::new("ticket", TICKET_READY, "step-4", Copy::ClearCopy).when(is_urgent).points(&["not-itinerary"]),
    Document::new("ticket-paid", TICKET_PAID_READY, "step-4", Copy::ClearCopy).when(is_urgent),
];

/// The receipt of the fee, once for everyone.
pub(crate) const FEE_RECEIPT: Document = Document::new("fee-receipt", RECEIPT_READY, "step-3", Copy::Original)
    .chosen(METHOD, &["online", "bank"])
    .count(receipt_count)
    .besides(others_are_ready);

/// What only later editions ask for.
static LATER: &[Document] = &[
    document!("residency-proofs", "step-1", ClearCopy).count(residency_proof_count).chosen(RESIDENCY_PROOFS, &[]),
    document!("translator-affidavit", "translations", Statement).when(has_foreign_words).count(all).points(&[
        "translator-name",
        "source-language",
        "accurate",
        "sworn",
        "not-family",
    ]),
    document!("imm5644", "step-4", Form),
];

/// A document as an earlier edition asks for it, for the list of a later one: carried over, and said to be.
///
/// # Panics
/// While compiling, when there is no such document.
pub(crate) const fn carried(id: &str) -> Document {
    let document = of(DOCUMENTS, id);
    Document { clause: Clause::Carried(&document.clause), ..*document }
}

/// A document of later editions, and where it stands.
pub(crate) const fn later(id: &str, clause: Clause) -> Document {
    Document { clause, ..*of(LATER, id) }
}

const fn of(documents: &'static [Document], id: &str) -> &'static Document {
    let mut at = 0;
    while !same(documents[at].id, id) {
        at += 1;
    }
    &documents[at]
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Always.
pub(crate) fn always(_: &Case) -> Option<bool> {
    Some(true)
}

fn one(_: &Case) -> Option<u32> {
    Some(1)
}

fn all(_: &Case) -> Option<u32> {
    None
}

fn photo_count(case: &Case) -> Option<u32> {
    Some(*case.edition.photo.count)
}

fn primary_is_a_paper(case: &Case) -> Option<bool> {
    Some(!primary_is_declared(case)?)
}

fn has_secondary(case: &Case) -> Option<bool> {
    Some(0 < secondary_pieces(case)?)
}

fn secondary_count(case: &Case) -> Option<u32> {
    let pieces = u32::try_from(secondary_pieces(case)?).ok()?;
    Some(pieces.min(*case.edition.secondary_identity))
}

/// As many as the edition asks of everyone.
fn residency_proof_count(case: &Case) -> Option<u32> {
    case.edition.residency_proofs.map(|asked| *asked)
}

/// How many pieces of residency proof there are.
pub fn residency_pieces(case: &Case) -> Option<usize> {
    let proofs = case.get(RESIDENCY_PROOFS)?.0;
    Some(proofs.iter().filter(|piece| **piece != ResidencyProof::None).count())
}

fn has_residence_proof(case: &Case) -> Option<bool> {
    Some(!matches!(case.get(PROOF)?, Proof::TooYoung | Proof::None))
}

fn landing_document_is_identity(case: &Case) -> Option<bool> {
    Some(case.get(SECONDARY)?.0.contains(&Secondary::LandingDocument))
}

fn was_with_citizen(case: &Case) -> Option<bool> {
    claims(case, Situation::WithCitizen)
}

/// Days away are claimed for a posting by a Canadian employer.
pub(crate) fn was_employed(case: &Case) -> Option<bool> {
    claims(case, Situation::Employed)
}

fn was_with_resident(case: &Case) -> Option<bool> {
    claims(case, Situation::WithEmployed)
}

/// What proves that days count (guide, appendix A).
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// Documents that are required, by id.
    pub required: &'static [&'static str],
    /// What else can be enclosed, and what the terms mean.
    pub lists: &'static [&'static points::Points],
}

/// What proves that days count under a heading.
pub const fn evidence(ground: Ground) -> Evidence {
    match ground {
        Ground::WithCitizen => Evidence {
            required: &["citizen-citizenship", "citizen-tie", "citizen-together", "citizen-passports"],
            lists: &[&points::COMPANY_EXAMPLES],
        },
        Ground::Employed => {
            Evidence { required: &["employer-letter"], lists: &[&points::EMPLOYER_MORE, &points::CANADIAN_BUSINESS] }
        }
        Ground::WithEmployed => Evidence {
            required: &["resident-tie", "resident-job", "resident-status", "resident-obligation", "resident-passports"],
            lists: &[&points::COMPANY_EXAMPLES, &points::EMPLOYER_MORE, &points::CANADIAN_BUSINESS],
        },
    }
}

/// Which situations of question 22 days away in the period are claimed for, and whether a trip has none said yet.
#[derive(Clone)]
struct Claims {
    situations: Vec<Situation>,
    unsaid: bool,
}

/// Whether days away in the period are claimed for a situation.
fn claims(case: &Case, situation: Situation) -> Option<bool> {
    // After a report the law may need them where the form does not ask.
    if report_on(case).is_none() && !is_section_d(case)? {
        return Some(false);
    }
    let claims = case.once(all_claims)?;
    match claims.situations.contains(&situation) {
        true => Some(true),
        false if claims.unsaid => None,
        false => Some(false),
    }
}

fn all_claims(case: &Case) -> Option<Claims> {
    let period = period(case)?;
    let mut claims = Claims { situations: Vec::new(), unsaid: false };
    let counts = |row: &Row| absence(row).flatten().is_some_and(|away| away.shared(period).is_some());
    for row in case.rows(&TRIPS).iter().filter(|row| counts(row)) {
        match row.get(SITUATION) {
            Some(situation) if !claims.situations.contains(&situation) => claims.situations.push(situation),
            Some(_) => {}
            None => claims.unsaid = true,
        }
    }
    Some(claims)
}

/// A document that is to be enclosed, or may be.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Needed {
    /// The document, by its id.
    #[serde(serialize_with = "id")]
    pub document: &'static Document,
    /// Whose it is; `None` when the envelope holds it once.
    pub applicant: Option<String>,
    /// `Some(true)` when it is to be enclosed, `None` while that cannot be told. Never `Some(false)`.
    pub open: Option<bool>,
    /// In what form.
    pub copy: Copy,
    /// How many; `None` for as many as there are.
    pub count: Option<u32>,
    /// The alternative chosen; `None` when there is no choice, or none made.
    pub chosen: Option<Shown>,
    /// The document whose paper serves here, too: one copy is enough.
    pub shared: Option<&'static str>,
    /// Its box is ticked, or that of the document it shares its paper with.
    pub ready: bool,
    /// The path of that box.
    pub ready_path: String,
    /// The paths that decided whether it is needed and which alternative, sorted; columns by pattern.
    pub because: Vec<String>,
    /// Those of them that still want an answer.
    pub waits_for: Vec<String>,
}

fn id<S: Serializer>(document: &&'static Document, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(document.id)
}

impl Needed {
    /// The id of the alternative chosen, when it asks for something besides: worded by `if-<option>`.
    pub fn option(&self) -> Option<&'static str> {
        match self.chosen {
            Some(Shown::Choice(_, option)) => self.document.options.iter().copied().find(|own| *own == option),
            _ => None,
        }
    }
}

/// Everything to enclose: each applicant's, then the envelope's.
pub fn checklist(case: &Case) -> Vec<Needed> {
    let memo = Memo::default();
    let case = Case::new(case.answers, case.edition, case.today).remembering(&memo);
    let everyone = case.applicants();
    let each = everyone.iter().flat_map(|applicant| needed(&case.of(applicant)));
    each.chain(needed(&case)).collect()
}

/// What the applicant at hand is to enclose; with nobody at hand, what the envelope holds once.
pub fn needed(case: &Case) -> Vec<Needed> {
    let own = |document: &&Document| (document.scope == Scope::Household) == case.applicant.is_none();
    let documents: &'static [Document] = case.edition.documents();
    let memo = Memo::default();
    let case = &case.remembering(&memo);
    let mut needed: Vec<Needed> = Vec::new();
    let mut before: Option<Decided> = None;
    for document in documents.iter().filter(own) {
        // Neighbours that hang on the same gate are decided once.
        let same = before.take().filter(|before| std::ptr::fn_addr_eq(before.gate, document.gate));
        let decided = same.unwrap_or_else(|| Decided::new(document.gate, case));
        if decided.open != Some(false) {
            let with = needed.iter().find(|other| document.shared.is_some_and(|(with, _)| other.document.id == with));
            let one = enclose(document, &decided, with, case);
            needed.push(one);
        }
        before = Some(decided);
    }
    needed
}

struct Decided {
    gate: Decides,
    open: Option<bool>,
    because: Vec<String>,
}

impl Decided {
    fn new(gate: Decides, case: &Case) -> Decided {
        let trace = Trace::default();
        let open = gate(&case.traced(&trace));
        Decided { gate, open, because: trace.paths() }
    }
}

fn enclose(document: &'static Document, decided: &Decided, with: Option<&Needed>, case: &Case) -> Needed {
    let ready_path = document.ready.path(case.applicant, None).unwrap_or_default();
    let ticked = |path: &str| case.answers.text(path).is_some_and(|text| Flag::read(text.trim()).is_ok());
    let shares = document.shared.filter(|(_, rule)| rule(case) == Some(true)).and(with);
    let mut because = decided.because.clone();
    let asks = document.chosen.filter(|_| decided.open == Some(true));
    because.extend(asks.and_then(|blank| case.path(&blank)));
    because.sort_unstable();
    because.dedup();
    let chosen = asks
        .filter(|blank| case.open(blank.gate) == Some(true))
        .and_then(|blank| (blank.show)(case.text(&blank)?).ok());
    let unsaid = decided.open.is_none() || (asks.is_some() && chosen.is_none());
    Needed {
        document,
        applicant: case.applicant.map(str::to_owned),
        open: decided.open,
        copy: document.copy,
        count: (document.count)(case),
        chosen,
        shared: shares.map(|with| with.document.id),
        ready: (ticked(&ready_path) && (document.besides)(case)) || shares.is_some_and(|with| with.ready),
        ready_path,
        waits_for: if unsaid { waits_for(&because, case) } else { Vec::new() },
        because,
    }
}

/// Which of the paths a rule read still want an answer: those that are required and missing, or hold what cannot be right.
/// When none of them is, columns of rows are what is left.
pub fn waits_for(paths: &[String], case: &Case) -> Vec<String> {
    let wants = |path: &&String| {
        let id = path.rsplit('/').next().unwrap_or(path);
        let own = |blank: &&Blank| blank.id == path.as_str() || blank.id == id;
        let Some(blank) = page_of(path).and_then(|(_, page)| page.blanks().find(own)) else { return false };
        match case.text(blank) {
            None => !blank.optional,
            Some(_) => case.fault(blank).is_some_and(|fault| !fault.is_warning()),
        }
    };
    let wanted: Vec<String> = paths.iter().filter(wants).cloned().collect();
    if wanted.is_empty() { paths.iter().filter(|path| path.contains('*')).cloned().collect() } else { wanted }
}
