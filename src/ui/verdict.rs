//! One finding: what was decided, where the rule stands, the answers behind it, what would change it.

use ::words::{clause, cure, finding, label, shown};
use domain::assess::Finding;
use domain::topics::blank_of;
use leptos::prelude::*;

use crate::app::link_in;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::words::{t, tongue};

/// A finding in full.
#[component]
pub fn Verdict(
    /// The finding.
    finding: Finding,
    /// The level of its heading is below the page's own.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let tongue = tongue();
    let is = finding.verdict.map_or("unknown", |verdict| verdict.id());
    let (rule, about) = (finding.rule, finding.about);
    let title = move || match about {
        Some(about) => ::words::about_name(&tongue.words(), about),
        None => ::words::Words::say(&tongue.words(), &format!("rule-{rule}"), &[]),
    };
    let sentence = {
        let found = finding.clone();
        move || self::finding(&tongue.words(), &found)
    };
    let remedy = {
        let found = finding.clone();
        move || cure(&tongue.words(), &found)
    };
    let place = finding.clause;
    let because = finding.because.clone();
    view! {
        <section class="verdict" data-is=is>
            <h2 prop:textContent=title></h2>
            <p>
                <strong prop:textContent=t(format!("verdict-{is}"))></strong>
                " "
                <span translate="no" prop:textContent=sentence></span>
            </p>
            {move || remedy().map(|text| view! { <p><span prop:textContent=move || text.clone()></span></p> })}
            <details class="why" prop:open=open>
                <summary prop:textContent=t("verdict-how")></summary>
                <dl class="because">
                    <div>
                        <dt prop:textContent=t("verdict-rule")></dt>
                        <dd prop:textContent=move || clause(&tongue.words(), &place)></dd>
                    </div>
                    <div>
                        <dt prop:textContent=t("verdict-answers")></dt>
                        <dd><ul role="list">{because.into_iter().map(|path| view! { <Answer path/> }).collect_view()}</ul></dd>
                    </div>
                </dl>
            </details>
        </section>
    }
}

/// One of the answers behind a finding, with a link to change it.
#[component]
fn Answer(path: String) -> impl IntoView {
    let (tongue, desk) = (tongue(), desk());
    let Some(blank) = blank_of(&path) else { return ().into_any() };
    let name = move || label(&tongue.words(), &blank);
    let to = domain::topics::page_of(&path).map(|(topic, page)| link_in(At::Page(topic.id.to_owned(), page.id.to_owned())));
    let owner = applicant();
    let answer = move || {
        let words = tongue.words();
        let text = desk.read(&owner, |case| {
            if path.contains('*') { None } else { case.answers.text(&path).filter(|text| !text.trim().is_empty()).map(str::to_owned) }
        });
        match text {
            Some(text) => match (blank.show)(text.trim()) {
                Ok(value) => shown(&words, Some(&blank), &value),
                Err(_) => text,
            },
            None if path.contains('*') => ::words::Words::say(&words, "answer-rows", &[]),
            None => ::words::Words::say(&words, "answer-none", &[]),
        }
    };
    let pair = move || {
        let args = [("label", name().into()), ("answer", answer().into())];
        ::words::Words::say(&tongue.words(), "answer-pair", &args)
    };
    view! {
        <li>
            <span translate="no" prop:textContent=pair></span>
            " "
            {to.map(|to| view! {
                <a href=to>
                    <span prop:textContent=t("change")></span>
                    <span class="unseen" prop:textContent=move || format!(" {}", label(&tongue.words(), &blank))></span>
                </a>
            })}
        </li>
    }
    .into_any()
}
