//! Would it be returned? Every reason, each with its cure; what would delay it, what to look at again and what is not known
//! stand apart. Then how to send, and what comes next.

use ::words::{Lang, Words, about_name};
use domain::Edition;
use domain::assess::{Assessment, Finding, Verdict};
use domain::documents::points::{BEFORE_SIGNING, ENVELOPE, ENVELOPE_URGENT, Points, WHAT_NEXT};
use domain::documents::{Copy, checklist};
use domain::editions::{Address, Filing};
use domain::facts::send::is_urgent;
use domain::topics::Step;
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::pages::pay::answers_in;
use crate::pages::verdict::assessed;
use crate::place::{At, Place};
use crate::ui::heading::{Heading, HeadingProps};
use crate::ui::piece::{acts, back, by, come_back, details, el, head_of, leave, p, points, tell, to};
use crate::ui::verdict::{document, links, of_whom, outcome, remedy, verdict, wanted};
use crate::words::{live, t};

const HERE: &str = "send";

/// What stands apart, worst first.
const GROUPS: [Option<Verdict>; 7] = [
    Some(Verdict::NotEligible),
    Some(Verdict::NotYet),
    Some(Verdict::Returned),
    Some(Verdict::Delayed),
    None,
    Some(Verdict::Warning),
    Some(Verdict::Hint),
];

/// The page.
#[component]
pub fn Send() -> impl IntoView {
    let (desk, owner) = (desk(), applicant());
    let assessed = assessed();
    let standing = Memo::new(move |_| assessed.with(standing));
    let heading = by(move |words| words.say(&format!("send-title.{}", standing.get().0), &[]));
    let lead = by(move |words| {
        let (standing, reasons) = standing.get();
        words.say(&format!("send-lead.{standing}"), &[("reasons", reasons.into())])
    });
    let reasons = live(move || assessed.with(reasons));
    let (forms, answers) = {
        let (one, other) = (owner.clone(), owner.clone());
        (
            live(move || desk.read(&one, forms)),
            live(move || desk.read(&other, |case| answers_in(Step::Send, HERE, case))),
        )
    };
    let urgent = Memo::new(move |_| desk.read(&owner, is_urgent) == Some(true));
    let mark = live(move || if urgent.get() { list("h3", &ENVELOPE_URGENT) } else { ().into_any() });
    let edition = desk.edition.get_value();
    let page = vec![
        back(),
        Heading(HeadingProps { text: heading, step: Default::default() }).into_any(),
        tell("p", &[("class", "lead"), ("translate", "no")], lead),
        reasons.into_any(),
        p(t("officer-decides")),
        tell("h2", &[], t("send-package")),
        p(t("send-forms")),
        forms.into_any(),
        el(
            "section",
            &[("class", "notice"), ("data-is", "warn")],
            vec![el("p", &[], vec![tell("strong", &[], head_of(&BEFORE_SIGNING))]), points("ul", &BEFORE_SIGNING)],
        ),
        el(
            "p",
            &[("class", "acts")],
            vec![to(At::Print, "go", t("send-print")), to(At::Review, "plain", t("review-link"))],
        ),
        tell("h2", &[], t("send-how")),
        answers.into_any(),
        filing(edition, mark.into_any()),
        tell("h2", &[], head_of(&WHAT_NEXT)),
        points("ul", &WHAT_NEXT),
        acts(vec![to(At::After, "plain", t("after-link"))]),
        acts(vec![to(At::Dates, "", t("dates-link")), to(At::Tasks, "", t("to-tasks"))]),
    ];
    come_back();
    page
}

/// On paper, the envelope and where it goes; online, the way there, and the envelope only for who asks for paper.
fn filing(edition: &'static Edition, mark: AnyView) -> AnyView {
    let envelope = vec![
        list("h3", &ENVELOPE),
        tell("h3", &[], t("send-mail")),
        address(*edition.mail),
        tell("h3", &[], t("send-courier")),
        address(*edition.courier),
        mark,
    ];
    match *edition.filing {
        Filing::Paper => envelope.into_any(),
        Filing::Portal => vec![
            el("p", &[], vec![tell("strong", &[], t("filing.portal"))]),
            p(t("filing.portal-about")),
            details(t("filing.paper"), envelope),
        ]
        .into_any(),
    }
}

/// How the envelope stands as a whole, and for how many reasons it would come back.
fn standing(assessed: &Assessment) -> (&'static str, usize) {
    let worst = assessed.findings.iter().filter_map(|finding| finding.verdict).max();
    let reasons = assessed.returned().count();
    let standing = match worst {
        Some(worst) if Verdict::Returned < worst => "blocked",
        _ if 0 < reasons => "returned",
        _ if 0 < assessed.unknown().count() => "unknown",
        _ => "ready",
    };
    (standing, reasons)
}

fn list(heading: &'static str, list: &'static Points) -> AnyView {
    vec![tell(heading, &[], head_of(list)), points("ul", list)].into_any()
}

/// Every group that is not empty, under its own heading.
fn reasons(assessed: &Assessment) -> AnyView {
    GROUPS.iter().flat_map(|group| group_of(*group, assessed)).collect_view().into_any()
}

fn group_of(group: Option<Verdict>, assessed: &Assessment) -> Vec<AnyView> {
    let (papers, others): (Vec<&Finding>, Vec<&Finding>) = assessed
        .findings
        .iter()
        .filter(|finding| finding.verdict == group)
        .partition(|finding| document(finding).is_some());
    let count = papers.len() + others.len();
    if count == 0 {
        return Vec::new();
    }
    let is = group.map_or("unknown", Verdict::id);
    let heading = by(move |words| words.say(&format!("send-group.{is}"), &[("count", count.into())]));
    // What is only good to know opens on request, without a heading above it.
    let request = group == Some(Verdict::Hint);
    let level = if request { "h2" } else { "h3" };
    let mut drawn = Vec::new();
    if group.is_none() {
        drawn.push(unknown(papers.iter().chain(&others)));
    } else {
        drawn.extend(others.iter().map(|finding| verdict(finding, level, HERE)));
        drawn.extend((!papers.is_empty()).then(|| papers_of(&papers, is)));
    }
    if request {
        return vec![details(heading, drawn)];
    }
    drawn.insert(0, tell("h2", &[], heading));
    drawn
}

/// What cannot be told yet: the answers it waits for, each once.
fn unknown<'a>(findings: impl Iterator<Item = &'a &'a Finding>) -> AnyView {
    let wanted: Vec<String> = findings.flat_map(|finding| wanted(finding)).collect();
    el(
        "section",
        &[("class", "verdict"), ("data-is", "unknown")],
        vec![tell("h3", &[], t("send-unknown")), p(t("send-unknown-text")), links(&wanted, HERE, "unknown")],
    )
}

/// The documents of a group in one list: each leads to its box on the checklist.
fn papers_of(papers: &[&Finding], is: &'static str) -> AnyView {
    let desk = desk();
    let item = |finding: &&Finding| {
        let about = finding.about.unwrap_or_default();
        let whose = finding.applicant.clone().unwrap_or_else(applicant);
        let box_path =
            document(finding).and_then(|document| document.ready.path(Some(&whose), None)).unwrap_or_default();
        let place = Place::Draft(desk.id.get_value(), whose, At::Gather);
        let whom = finding.applicant.clone();
        let name = by(move |words| of_whom(desk, whom.as_deref(), about_name(words, about), words));
        el("li", &[], vec![leave(place, HERE, format!("tick-{box_path}"), "", name, None)])
    };
    let mut inside = vec![
        tell("h3", &[], t("rule-document")),
        el(
            "p",
            &[],
            vec![tell("strong", &[], outcome(is)), " ".into_any(), tell("span", &[], t(format!("send-papers.{is}")))],
        ),
        el("ul", &[("class", "links")], papers.iter().map(item).collect()),
    ];
    inside.extend(papers.first().and_then(|finding| remedy(finding)));
    el("section", &[("class", "verdict"), ("data-is", is)], inside)
}

/// The official forms to put in the envelope.
fn forms(case: &domain::Case) -> AnyView {
    let form = |id: &'static str| tell("li", &[], by(move |words| about_name(words, id)));
    let mut forms: Vec<&'static str> = Vec::new();
    for needed in checklist(case).iter().filter(|needed| needed.copy == Copy::Form && needed.open == Some(true)) {
        if !forms.contains(&needed.document.id) {
            forms.push(needed.document.id);
        }
    }
    el("ul", &[], forms.into_iter().map(form).collect())
}

/// An address as it is written on the envelope, line by line.
fn address(address: Address) -> AnyView {
    let at_most = address.fr.len().max(address.en.len());
    let line = |at: usize| {
        let line = by(move |words| {
            let lines = if words.lang() == Lang::Fr { address.fr } else { address.en };
            lines.get(at).copied().unwrap_or_default().to_owned()
        });
        [tell("span", &[], line), el("br", &[], Vec::new())]
    };
    el("p", &[("translate", "no")], (0..at_most).flat_map(line).collect())
}
