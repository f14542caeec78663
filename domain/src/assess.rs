//! Every verdict on a case, each with its clause, the answers that decided it and its figures.
//!
//! A rule returns `None` while an answer it rests on is missing: missing is never taken for no.

mod eligibility;
mod package;
mod residency;

use serde::Serialize;

use crate::case::{Case, Trace};
use crate::editions::Clause;
use crate::key::Scope;
use crate::read::Shown;

/// What a rule decides. Three outcomes for the package, never mixed: returned, delayed, warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it should be.
    Holds,
    /// Worth knowing; nothing to do.
    Hint,
    /// Worth a second look before sending.
    Warning,
    /// The application is processed, later.
    Delayed,
    /// The application comes back unprocessed.
    Returned,
    /// Something else comes first.
    NotYet,
    /// A card cannot be applied for.
    NotEligible,
}

impl Verdict {
    /// The id of its words, and the state the page shows.
    pub const fn id(self) -> &'static str {
        match self {
            Verdict::Holds => "holds",
            Verdict::Hint => "hint",
            Verdict::Warning => "warning",
            Verdict::Delayed => "delayed",
            Verdict::Returned => "returned",
            Verdict::NotYet => "not-yet",
            Verdict::NotEligible => "not-eligible",
        }
    }
}

/// One rule. Words: the message `rule-<id>` is its title, the attribute named by what it says the sentence, and the same
/// with `-cure` behind it what would change it.
pub struct Rule {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// Where it stands.
    pub clause: Clause,
    /// Whether it looks at each applicant or at the envelope.
    pub scope: Scope,
    /// Everything it can say, each with the verdict that goes with it.
    pub says: &'static [(&'static str, Verdict)],
    /// Whether it concerns this case at all.
    pub gate: fn(&Case) -> Option<bool>,
    /// What it says.
    pub decide: fn(&Case) -> Option<Ruling>,
}

/// What a rule says of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// One of the rule's own `says`.
    pub says: &'static str,
    /// Figures by the name its sentence uses.
    pub figures: Vec<(&'static str, Shown)>,
}

impl Ruling {
    /// Says something without figures.
    pub const fn new(says: &'static str) -> Ruling {
        Ruling { says, figures: Vec::new() }
    }

    /// The same with a figure.
    pub fn figure(mut self, name: &'static str, shown: Shown) -> Ruling {
        self.figures.push((name, shown));
        self
    }
}

/// A verdict that explains itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// Where the rule stands.
    pub clause: Clause,
    /// Whom it is about; `None` for the envelope.
    pub applicant: Option<String>,
    /// The document or form it is about, by id; `None` for most rules.
    pub about: Option<&'static str>,
    /// Which of the rule's sentences; `None` while it cannot be told.
    pub says: Option<&'static str>,
    /// The verdict; `None` while it cannot be told.
    pub verdict: Option<Verdict>,
    /// The paths it read, sorted; columns by pattern. While nothing can be told, the missing answer is among them.
    pub because: Vec<String>,
    /// The figures of its sentence.
    pub figures: Vec<(&'static str, Shown)>,
}

/// Every finding on a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Assessment {
    /// The edition's id.
    pub edition: &'static str,
    /// False when today lies outside the edition's time in force.
    pub in_force: bool,
    /// The findings: each applicant's, then the envelope's, in the order of the guide.
    pub findings: Vec<Finding>,
}

/// Every rule, in the order of the guide.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [eligibility::RULES, residency::RULES, package::RULES].into_iter().flatten()
}

/// Looks at everyone in the draft and at the envelope. Never fails.
pub fn assess(case: &Case) -> Assessment {
    let mut findings = Vec::new();
    for applicant in case.applicants() {
        let case = case.of(applicant);
        findings.extend(rules().filter(|rule| rule.scope == Scope::Applicant).filter_map(|rule| look(rule, &case)));
        findings.extend(package::document_findings(&case));
        findings.extend(package::form_findings(&case));
    }
    let household = Case::new(case.answers, case.edition, case.today);
    findings.extend(rules().filter(|rule| rule.scope == Scope::Household).filter_map(|rule| look(rule, &household)));
    Assessment { edition: case.edition.id, in_force: case.edition.in_force(case.today), findings }
}

/// One rule on one case; `None` when it does not concern the case.
pub fn look(rule: &'static Rule, case: &Case) -> Option<Finding> {
    let trace = Trace::default();
    let case = case.traced(&trace);
    let ruling = match (rule.gate)(&case) {
        Some(false) => return None,
        Some(true) => (rule.decide)(&case),
        None => None,
    };
    let verdict = ruling
        .as_ref()
        .and_then(|ruling| rule.says.iter().find(|(says, _)| *says == ruling.says))
        .map(|(_, verdict)| *verdict);
    let (says, figures) = ruling.map_or((None, Vec::new()), |ruling| (Some(ruling.says), ruling.figures));
    Some(Finding {
        rule: rule.id,
        clause: rule.clause,
        applicant: case.applicant.map(str::to_owned),
        about: None,
        says,
        verdict,
        because: trace.paths(),
        figures,
    })
}

impl Assessment {
    /// Every reason for which the package would come back if it were sent as it is.
    pub fn returned(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.verdict == Some(Verdict::Returned))
    }

    /// What cannot be told yet.
    pub fn unknown(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.verdict.is_none())
    }

    /// The findings of one rule.
    pub fn of(&self, rule: &str) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.rule == rule)
    }
}
