//! What programs are told of a draft: findings and sheets as JSON, under field names that stay (`docs/format.md`).

use serde::{Serialize, Serializer};

use crate::Date;
use crate::assess::{Finding, assess};
use crate::case::Case;
use crate::catalogue::{self, Report};
use crate::draft::Draft;
use crate::editions::Edition;
use crate::fault::Fault;
use crate::form::Form;
use crate::read::Shown;
use crate::sheet::{Sheet, fill};

/// The version of what is written here: it changes when a field changes its meaning or goes.
pub const VERSION: u64 = 1;

/// Every finding on a draft, and what in the draft could not be used.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Findings {
    format: &'static str,
    version: u64,
    /// The day the draft was read on.
    pub today: Date,
    /// The edition it was read by.
    pub edition: InForce,
    /// Everyone in the draft, in order.
    pub applicants: Vec<String>,
    /// The findings: each applicant's, then the envelope's.
    pub findings: Vec<Finding>,
    /// Paths the catalogue does not know.
    pub unknown_paths: Vec<String>,
    /// Answers that cannot be read as their type.
    pub unreadable: Vec<Unreadable>,
    /// Paths whose answer was no text in the file.
    pub not_text: Vec<String>,
}

/// An edition, and whether today lies in its time.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct InForce {
    /// The edition's id.
    pub id: &'static str,
    /// The first day it held.
    pub from: Date,
    /// The last day it held; `None` when it still holds.
    pub until: Option<Date>,
    /// False when today lies outside: its rules may have changed.
    pub in_force: bool,
}

impl InForce {
    /// An edition seen from a day.
    pub fn on(edition: &Edition, today: Date) -> InForce {
        InForce { id: edition.id, from: edition.from, until: edition.until, in_force: edition.in_force(today) }
    }
}

/// An answer that cannot be read.
#[derive(Debug, Serialize)]
pub struct Unreadable {
    /// Its path.
    pub path: String,
    /// What was typed.
    pub typed: String,
    /// Why it cannot be read.
    #[serde(serialize_with = "fault_id")]
    pub fault: Fault,
}

fn fault_id<S: Serializer>(fault: &Fault, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(fault.id())
}

/// Figures as an object, by name, in the order of the sentence.
pub(crate) fn by_name<S: Serializer>(figures: &[(&'static str, Shown)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(figures.iter().map(|(name, shown)| (name, shown)))
}

/// A form filled in.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Filled {
    format: &'static str,
    version: u64,
    /// The day the draft was read on.
    pub today: Date,
    /// The edition it was read by.
    pub edition: InForce,
    /// The form.
    pub form: &'static str,
    /// Whose it is.
    pub applicant: Option<String>,
    /// What stands in it.
    pub sections: Vec<crate::sheet::Part>,
}

/// Looks at a draft.
pub fn findings(draft: &Draft, edition: &'static Edition, today: Date) -> Findings {
    let case = Case::new(&draft.answers, edition, today);
    let Report { unknown, unreadable } = catalogue::report(&draft.answers);
    let with_text = |(path, fault): (String, Fault)| {
        let typed = draft.answers.text(&path).unwrap_or_default().to_owned();
        Unreadable { path, typed, fault }
    };
    Findings {
        format: "guichet-findings",
        version: VERSION,
        today,
        edition: InForce::on(edition, today),
        applicants: case.applicants().into_iter().map(str::to_owned).collect(),
        findings: assess(&case).findings,
        unknown_paths: unknown,
        unreadable: unreadable.into_iter().map(with_text).collect(),
        not_text: draft.not_text.clone(),
    }
}

/// Fills a form in for one applicant.
pub fn sheet(form: &'static Form, case: &Case) -> Filled {
    let Sheet { form, applicant, sections, .. } = fill(form, case);
    let (today, edition) = (case.today, InForce::on(case.edition, case.today));
    Filled { format: "guichet-sheet", version: VERSION, today, edition, form, applicant, sections }
}
