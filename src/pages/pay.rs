//! The fee for everyone in the envelope, both ways to pay step by step, and what becomes of a wrong payment.

use ::words::{Words, money};
use domain::documents::points::{Points, WRONG_PAYMENTS};
use domain::facts::payment::fee_due;
use domain::topics::{Step, TOPICS};
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::pages::gather::of_step;
use crate::pages::review::answers_of;
use crate::place::At;
use crate::ui::heading::{Head, HeadProps};
use crate::ui::piece::{acts, back, by, come_back, details, el, head_of, p, points, tell, to};
use crate::ui::verdict::verdict;
use crate::words::{live, t, tongue};

const HERE: &str = "pay";

/// The page.
#[component]
pub fn Pay() -> impl IntoView {
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let due = {
        let owner = owner.clone();
        Memo::new(move |_| desk.read(&owner, fee_due))
    };
    let lead = by(move |words| {
        let (due, people) = due.get();
        words.say("pay-lead", &[("due", money(words.lang(), due).into()), ("people", people.into())])
    });
    let found = {
        let owner = owner.clone();
        Memo::new(move |_| desk.read(&owner, |case| of_step(case, Step::Pay)))
    };
    let findings =
        live(move || found.with(|found| found.iter().map(|one| verdict(one, "h3", HERE)).collect_view().into_any()));
    let ways = live(move || {
        tongue.edition.get().ways_to_pay().iter().map(|(needs, steps)| way(needs, steps)).collect_view().into_any()
    });
    let yours = live(move || desk.read(&owner, |case| answers_in(Step::Pay, HERE, case)));
    let page = vec![
        back(),
        Head(HeadProps { id: "pay-title" }).into_any(),
        tell("p", &[("class", "lead"), ("translate", "no")], lead),
        tell("h2", &[], t("pay-ways")),
        p(t("pay-preferred")),
        ways.into_any(),
        tell("h2", &[], head_of(&WRONG_PAYMENTS)),
        points("ul", &WRONG_PAYMENTS),
        tell("h2", &[], t("pay-yours")),
        findings.into_any(),
        yours.into_any(),
        acts(vec![to(At::Tasks, "plain", t("to-tasks"))]),
    ];
    come_back();
    page
}

/// One way to pay: what it takes, then step by step.
fn way(needs: &'static Points, steps: &'static Points) -> AnyView {
    let inside = vec![
        tell("h3", &[], head_of(needs)),
        points("ul", needs),
        tell("h3", &[], t("pay-steps")),
        points("ol", steps),
    ];
    details(head_of(steps), inside)
}

/// The answers of a step, and the way to the first one that is missing.
pub fn answers_in(step: Step, from: &'static str, case: &domain::Case) -> AnyView {
    let topics = || TOPICS.iter().filter(move |topic| topic.step == step);
    let rows = topics().flat_map(|topic| answers_of(topic, from, case)).collect();
    let mut page = vec![el("dl", &[("class", "review")], rows)];
    let open = topics().find(|topic| 0 < topic.standing(case).1);
    if let Some(topic) = open {
        let at = At::Page(topic.id.to_owned(), topic.first_unfinished(case).id.to_owned());
        page.push(acts(vec![to(at, "go", t("answer-open"))]));
    }
    page.into_any()
}
