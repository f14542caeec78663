//! Every verdict on a case, each with its clause, the answers that decided it and its figures.
//!
//! A rule returns `None` while an answer it rests on is missing: missing is never taken for no.

mod eligibility;
mod package;
mod residency;

pub use residency::examined;

use serde::Serialize;

use crate::case::{Case, Memo, Trace};
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

/// One rule. Words: the message `rule-<id>` is its title, the attribute named by what it says the sentence, the same with
/// `-cure` behind it what would change it, and `unknown` what it waits for.
pub struct Rule {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// Where it stands.
    pub clause: Clause,
    /// Whether it looks at each applicant or at the envelope.
    pub scope: Scope,
    /// Everything it can say.
    pub says: &'static [Says],
    /// How it looks at a case.
    pub looks: Looks,
}

/// One thing a rule can say.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// The attribute that words it.
    pub id: &'static str,
    /// The verdict that goes with it.
    pub verdict: Verdict,
    /// The figures its sentence uses, by name.
    pub figures: &'static [&'static str],
    /// Where it stands when not where the rule does.
    pub clause: Option<Clause>,
}

/// Something to say, with its figures.
pub(crate) const fn says(id: &'static str, verdict: Verdict, figures: &'static [&'static str]) -> Says {
    Says { id, verdict, figures, clause: None }
}

impl Says {
    /// The same, which stands elsewhere.
    pub(crate) const fn under(mut self, clause: Clause) -> Says {
        self.clause = Some(clause);
        self
    }
}

/// How a rule looks at a case.
pub enum Looks {
    /// Once.
    Once {
        /// Whether it concerns this case at all.
        gate: fn(&Case) -> Option<bool>,
        /// What it says; `None` while an answer it rests on is missing.
        decide: fn(&Case) -> Option<Ruling>,
    },
    /// At each of several things, as documents or forms: a finding for each.
    Each(fn(&'static Rule, &Case) -> Vec<Finding>),
}

impl Rule {
    const fn once(
        id: &'static str,
        clause: Clause,
        scope: Scope,
        says: &'static [Says],
        decide: fn(&Case) -> Option<Ruling>,
    ) -> Rule {
        Rule { id, clause, scope, says, looks: Looks::Once { gate: always, decide } }
    }

    /// Concerns only some cases.
    const fn when(mut self, gate: fn(&Case) -> Option<bool>) -> Rule {
        if let Looks::Once { decide, .. } = self.looks {
            self.looks = Looks::Once { gate, decide };
        }
        self
    }

    /// The rule with this id.
    pub fn find(id: &str) -> Option<&'static Rule> {
        rules().find(|rule| rule.id == id)
    }

    /// What is said under an id; `None` when it cannot say that.
    fn saying(&self, id: &str) -> Option<&'static Says> {
        let all: &'static [Says] = self.says;
        all.iter().find(|says| says.id == id)
    }

    fn finding(&'static self, case: &Case, ruling: Option<Ruling>, because: Vec<String>) -> Finding {
        let says = ruling.as_ref().and_then(|ruling| self.saying(ruling.says));
        Finding {
            rule: self.id,
            clause: case.edition.place(says.and_then(|says| says.clause.as_ref()).unwrap_or(&self.clause)),
            applicant: case.applicant.map(str::to_owned),
            about: None,
            says: says.map(|says| says.id),
            verdict: says.map(|says| says.verdict),
            because,
            figures: ruling.map(|ruling| ruling.figures).unwrap_or_default(),
        }
    }
}

fn always(_: &Case) -> Option<bool> {
    Some(true)
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
    #[serde(serialize_with = "crate::output::by_name")]
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
    [eligibility::RULES, residency::TRIPS, residency::DAYS, residency::BESIDE, package::RULES].into_iter().flatten()
}

/// What the days away mean for the form and for the law, and nothing else: the questions' module of the page asks for no other rule,
/// and holds no other.
pub fn on_days_away(case: &Case) -> Vec<Finding> {
    residency::DAYS.iter().flat_map(|rule| look(rule, case)).collect()
}

/// What is asked of a history held against the trips: months lived or worked abroad that are said to be in Canada.
pub fn on_history(case: &Case) -> Vec<Finding> {
    rules().filter(|rule| package::ABROAD.contains(&rule.id)).flat_map(|rule| look(rule, case)).collect()
}

/// Looks at everyone in the draft and at the envelope. Never fails.
pub fn assess(case: &Case) -> Assessment {
    let memo = Memo::default();
    let case = Case::new(case.answers, case.edition, case.today).remembering(&memo);
    let mut findings = Vec::new();
    for applicant in case.applicants() {
        let case = case.of(applicant);
        findings.extend(rules().filter(|rule| rule.scope == Scope::Applicant).flat_map(|rule| look(rule, &case)));
    }
    findings.extend(rules().filter(|rule| rule.scope == Scope::Household).flat_map(|rule| look(rule, &case)));
    Assessment { edition: case.edition.id, in_force: case.edition.in_force(case.today), findings }
}

/// One rule on one case: nothing when it does not concern the case, one finding a document or form when it looks at those.
pub fn look(rule: &'static Rule, case: &Case) -> Vec<Finding> {
    match rule.looks {
        Looks::Once { gate, decide } => {
            let trace = Trace::default();
            let case = case.traced(&trace);
            let ruling = match gate(&case) {
                Some(false) => return Vec::new(),
                Some(true) => decide(&case),
                None => None,
            };
            vec![rule.finding(&case, ruling, trace.paths())]
        }
        Looks::Each(look) => look(rule, case),
    }
}

impl Finding {
    /// About the applicant at hand, or about the envelope.
    pub fn is_for(&self, applicant: Option<&str>) -> bool {
        self.applicant.is_none() || self.applicant.as_deref() == applicant
    }
}

impl Assessment {
    /// What of it is about one applicant or about the envelope.
    pub fn of_one(mut self, applicant: &str) -> Assessment {
        self.findings.retain(|finding| finding.is_for(Some(applicant)));
        self
    }

    /// Every reason for which the package would come back if it were sent as it is.
    pub fn returned(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.verdict == Some(Verdict::Returned))
    }

    /// What is said of who can apply, and when.
    pub fn eligibility(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| eligibility::RULES.iter().any(|rule| rule.id == finding.rule))
    }

    /// What is said of days: the form's test, the law's, and the hint at citizenship.
    pub fn days(&self) -> impl Iterator<Item = &Finding> {
        let rules = || [residency::TRIPS, residency::DAYS, residency::BESIDE].into_iter().flatten();
        self.findings.iter().filter(move |finding| rules().any(|rule| rule.id == finding.rule))
    }

    /// Whether one can apply now: [`Verdict::Holds`] when nothing is in the way, else the worst that is. `None` while an
    /// answer is missing and nothing is in the way yet.
    pub fn can_apply(&self) -> Option<Verdict> {
        let worst = self.eligibility().filter_map(|finding| finding.verdict).max();
        match worst {
            Some(worst) if Verdict::Returned <= worst => Some(worst),
            _ if self.eligibility().any(|finding| finding.verdict.is_none()) => None,
            _ => worst.map(|_| Verdict::Holds),
        }
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
