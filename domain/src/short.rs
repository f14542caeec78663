//! The one question some people have, before anything is begun: which facts answer it, and how. Facts, gates and rules are
//! those of every draft; what is typed can become one.
//!
//! Words: the message `short-<id>` is the question, its attribute `lead` what the answer takes.

use crate::answers::{Answers, Edit};
use crate::assess::{Finding, Rule, Verdict, assess, look, on_days_away};
use crate::case::Case;
use crate::facts::gather::{FOREIGN_DOCUMENTS, FOREIGN_STAMPS, PASSPORTS};
use crate::facts::person::BORN_ON;
use crate::facts::representative::HELPED;
use crate::facts::residence::{LANDED_ON, REPORT_EVER, REPORT_ON, REPORT_OVERTURNED, REPORT_RESIDENCY};
use crate::facts::screen::{CARD_EXPIRES_ON, NAME_CHANGED, PURPOSE, REPLACED};
use crate::facts::travel::{ANY_TRIPS, BACK_ON, LEFT_ON, SITUATION, STILL_AWAY, Situation, TRIPS};
use crate::form::Asks;
use crate::key::Blank;
use crate::topics::{Page, Step, TOPICS};

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Whether one can apply.
    CanApply,
    /// By the findings of these rules.
    Rules(&'static [&'static str]),
    /// By the days away and in Canada, and what they mean.
    Days,
    /// By the list of documents.
    Documents,
    /// By the fee for so many people.
    Fee,
}

/// One question.
pub struct Short {
    /// Ours and permanent: its words and its address.
    pub id: &'static str,
    /// How it is answered.
    pub answered: Answered,
    /// What it asks besides a table.
    asks: &'static [Blank],
    /// What asking it says already, where nothing else was said: a blank and the id of an option.
    implies: Option<(Blank, &'static str)>,
}

const fn short(id: &'static str, answered: Answered, asks: &'static [Blank]) -> Short {
    Short { id, answered, asks, implies: None }
}

/// Every question, in the order in which they are offered.
pub static SHORT: &[Short] = &[
    // What the screen of a draft asks.
    short("apply", Answered::CanApply, &[]),
    Short {
        implies: Some((PURPOSE.blank, "renew")),
        ..short(
            "renew",
            Answered::Rules(&["card-still-valid"]),
            &[PURPOSE.blank, CARD_EXPIRES_ON.blank, NAME_CHANGED.blank],
        )
    },
    // Days after a report do not count: without it nothing is certain.
    short(
        "days",
        Answered::Days,
        &[
            LANDED_ON.blank,
            REPORT_EVER.blank,
            REPORT_RESIDENCY.blank,
            REPORT_ON.blank,
            REPORT_OVERTURNED.blank,
            ANY_TRIPS.blank,
        ],
    ),
    short(
        "need",
        Answered::Documents,
        &[
            PURPOSE.blank,
            REPLACED.blank,
            NAME_CHANGED.blank,
            BORN_ON.blank,
            PASSPORTS.blank,
            FOREIGN_STAMPS.blank,
            FOREIGN_DOCUMENTS.blank,
            HELPED.blank,
        ],
    ),
    short("cost", Answered::Fee, &[]),
];

/// What is asked of a trip: a sum of days takes no more.
pub const TRIP: &[Blank] = &[LEFT_ON.blank, STILL_AWAY.blank, BACK_ON.blank];

/// As many people as one envelope is reckoned for here. Ours: no text sets a number.
pub const MOST_PEOPLE: u32 = 50;

impl Short {
    /// The question with this id.
    pub fn find(id: &str) -> Option<&'static Short> {
        SHORT.iter().find(|short| short.id == id)
    }

    /// What it asks, in order: each in the words of the page of a draft that asks it.
    pub fn blanks(&self) -> Vec<Blank> {
        if self.answered == Answered::CanApply {
            let screen = TOPICS.iter().filter(|topic| topic.step == Step::Screen);
            return screen.flat_map(|topic| topic.pages).flat_map(Page::blanks).copied().collect();
        }
        let said = |blank: &&Blank| self.implies.is_none_or(|(own, _)| own != **blank);
        self.asks.iter().filter(said).copied().collect()
    }

    /// The same, with what asking implies where the person has said something else.
    pub fn blanks_for(&self, case: &Case) -> Vec<Blank> {
        let mut blanks = self.blanks();
        if let Some((blank, option)) = self.implies {
            let text = blank.path(case.applicant, None).and_then(|path| case.answers.text(&path));
            if text.is_some_and(|text| !text.is_empty() && text != option) {
                blanks.insert(0, blank);
            }
        }
        blanks
    }

    /// What asking it says already: nothing where the person has said anything themselves.
    pub fn implied(&self, answers: &Answers, applicant: &str) -> Option<Edit> {
        let (blank, option) = self.implies?;
        let path = blank.path(Some(applicant), None)?;
        let said = answers.text(&path).is_some_and(|text| !text.is_empty());
        (!said).then(|| answers.edit(&path, Some(option)))
    }

    /// What answers it, the worst first; empty for what is answered by figures or a list alone.
    pub fn findings(&self, case: &Case) -> Vec<Finding> {
        let mut findings: Vec<Finding> = match self.answered {
            Answered::CanApply => assess(case).eligibility().cloned().collect(),
            Answered::Rules(ids) => {
                ids.iter().filter_map(|id| Rule::find(id)).flat_map(|rule| look(rule, case)).collect()
            }
            Answered::Days => days(case),
            Answered::Documents | Answered::Fee => Vec::new(),
        };
        findings.retain(|finding| finding.applicant.as_deref() == case.applicant);
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.verdict));
        findings
    }
}

/// What the days mean for the form and for the law; beside it only what wants a look. What a trip may count for is not asked here:
/// the answer is the one without it, and says that it may be better.
fn days(case: &Case) -> Vec<Finding> {
    let mut answers = case.answers.clone();
    for row in case.rows(&TRIPS).iter().filter(|row| row.get(SITUATION).is_none()) {
        if let Some(path) = SITUATION.blank.path(case.applicant, Some(row.id)) {
            answers.set(path, Situation::None.id());
        }
    }
    let without = Case::new(&answers, case.edition, case.today);
    let case = &case.applicant.map_or(without, |applicant| without.of(applicant));
    let mean = on_days_away(case);
    let all = assess(case);
    let odd =
        |finding: &&Finding| mean.iter().all(|own| own.rule != finding.rule) && Some(Verdict::Holds) < finding.verdict;
    let odd: Vec<Finding> = all.days().filter(odd).cloned().collect();
    mean.into_iter().chain(odd).collect()
}

/// The edits that make the envelope hold so many people: empty ones come last, and only empty ones go.
pub fn people(answers: &Answers, count: u32, mut random: impl FnMut() -> u32) -> Vec<Edit> {
    let names = answers.names("applicant/");
    let count = usize::try_from(count.clamp(1, MOST_PEOPLE)).unwrap_or(1);
    if count < names.len() {
        let gone = names.iter().skip(count).map(|name| format!("applicant/{name}/"));
        let empty = |prefix: &String| answers.below(prefix).all(|(_, text)| text.trim().is_empty());
        return gone.filter(empty).flat_map(|prefix| answers.edits_removing(&prefix)).collect();
    }
    let mut next = answers.clone();
    let mut edits = Vec::new();
    for _ in names.len()..count {
        let applicant = next.next_name("applicant/", random());
        // Someone is in the envelope as long as any path below them is there.
        if let Some(path) = PURPOSE.blank.path(Some(&applicant), None) {
            edits.push(next.edit(&path, Some("")));
            next.set(path, "");
        }
    }
    edits
}

/// The page of a draft that asks a blank, as one reads it.
pub fn asks(blank: &Blank) -> Option<&'static Asks> {
    let pages = TOPICS.iter().flat_map(|topic| topic.pages);
    pages.flat_map(|page| page.asks).find(|asks| matches!(asks, Asks::Blank(own) if own == blank))
}
