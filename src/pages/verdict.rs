//! What the screen says: can I apply now, and how. The worst comes first; what is in order is one list.

use ::words::{Words, finding as sentence};
use domain::assess::{Assessment, Finding, Verdict, assess};
use domain::topics::{Step, TOPICS};
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::pages::review::answers_of;
use crate::place::At;
use crate::ui::heading::{Heading, HeadingProps};
use crate::ui::piece::{acts, back, by, come_back, details, el, p, tell, to};
use crate::ui::verdict::{first, links, verdict, wanted};
use crate::ui::whose::whose;
use crate::words::{live, t};

const HERE: &str = "verdict";

/// What is assessed, for the applicant at hand and for the envelope.
pub fn assessed() -> Memo<Assessment> {
    let (desk, owner) = (desk(), applicant());
    Memo::new(move |_| desk.read(&owner, assess))
}

/// The id under which the page says how it stands.
pub fn standing(assessment: &Assessment) -> &'static str {
    match assessment.can_apply() {
        None => "unknown",
        Some(Verdict::NotEligible) => "not-eligible",
        Some(Verdict::NotYet) => "not-yet",
        Some(Verdict::Returned) => "returned",
        Some(_) => "holds",
    }
}

/// The page.
#[component]
pub fn Answer() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let assessed = {
        let owner = owner.clone();
        Memo::new(move |_| desk.read(&owner, assess).of_one(&owner))
    };
    let standing = Memo::new(move |_| assessed.with(standing));
    let heading = by(move |words| words.say(&format!("can-apply.{}", standing.get()), &[]));
    let lead = by(move |words| words.say(&format!("can-apply.{}-lead", standing.get()), &[]));
    let findings = live(move || assessed.with(|assessed| findings(assessed, standing.get())));
    let answers = live(move || {
        let screen = TOPICS.iter().filter(|topic| topic.step == Step::Screen);
        let rows = desk.read(&owner, |case| screen.flat_map(|topic| answers_of(topic, HERE, case)).collect());
        el("dl", &[("class", "review")], rows)
    });
    let page = vec![
        back(),
        Heading(HeadingProps { text: heading, step: Default::default() }).into_any(),
        whose(At::Verdict).into_any(),
        tell("p", &[("class", "lead")], lead),
        findings.into_any(),
        details(t("can-apply-answers"), vec![answers.into_any()]),
        p(t("officer-decides")),
    ];
    come_back();
    page
}

fn findings(assessed: &Assessment, standing: &'static str) -> AnyView {
    let known = |finding: &&Finding| finding.verdict.is_some();
    let mut all: Vec<&Finding> = assessed.eligibility().chain(assessed.days().filter(known)).collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.verdict));
    let said = |finding: &&&Finding| finding.verdict.is_some_and(|verdict| verdict != Verdict::Holds);
    let mut page: Vec<AnyView> = all.iter().filter(said).map(|finding| verdict(finding, "h2", HERE)).collect();
    let open: Vec<String> = all.iter().filter(|finding| !known(finding)).flat_map(|finding| wanted(finding)).collect();
    if !open.is_empty() {
        page.push(el(
            "section",
            &[("class", "verdict"), ("data-is", "unknown")],
            vec![tell("h2", &[], t("can-apply-open")), first(&open), links(&open, HERE, "open")],
        ));
    }
    let order: Vec<AnyView> = all
        .iter()
        .filter(|finding| finding.verdict == Some(Verdict::Holds))
        .map(|finding| said_line(finding))
        .collect();
    if !order.is_empty() {
        page.push(details(t("can-apply-in-order"), vec![el("ul", &[], order)]));
    }
    let tasks = match standing {
        "holds" => to(At::Tasks, "go", t("can-apply-go")),
        "unknown" => to(At::Tasks, "plain", t("can-apply-go-anyway")),
        _ => to(At::Tasks, "go", t("can-apply-go-anyway")),
    };
    page.push(acts(vec![tasks, to(At::Dates, "", t("dates-link"))]));
    page.into_any()
}

/// What is in order, as a line of a list.
pub fn said_line(finding: &Finding) -> AnyView {
    let found = StoredValue::new(finding.clone());
    let says = by(move |words| found.with_value(|found| sentence(words, found)));
    el("li", &[], vec![tell("span", &[("translate", "no")], says)])
}
