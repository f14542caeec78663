//! Help, privacy, accessibility: pages of words. Their figures are the edition's.

use ::words::{Arg, Words, figures, money};
use domain::Edition;
use domain::documents::points::{CONTACT, Points, WHAT_NEXT};
use leptos::prelude::*;

use crate::app::link;
use crate::place::Place;
use crate::ui::heading::Head;
use crate::ui::piece::{by, details, el, p, tell};
use crate::ui::worded::worded;
use crate::words::{Spoken, Text, t};

/// A section: its heading's id, and its paragraphs.
type Section = (&'static str, &'static [&'static str]);

const HOW: Section = ("help-how", &["ask", "order", "rules"]);
const STEPS: [Section; 4] = [
    ("help-gather", &["list", "photos"]),
    ("help-fill", &["hand", "review"]),
    ("help-pay", &["fee", "receipt"]),
    ("help-send", &["check", "print"]),
];
const ASKED: [&str; 12] =
    ["na", "rows", "date", "two", "name", "month", "child", "official", "sent", "device", "offline", "today"];
const PRIVACY: [Section; 6] = [
    ("privacy-where", &["answers", "visit", "program", "cookies"]),
    ("privacy-server", &["requests", "address"]),
    ("privacy-account", &["kept", "cookies", "tries", "leave"]),
    ("privacy-who", &["device", "translate", "file"]),
    ("privacy-long", &["until"]),
    ("privacy-erase", &["how"]),
];
const ACCESSIBILITY: [Section; 4] = [
    ("accessibility-target", &["level", "same"]),
    ("accessibility-how", &["tests", "keyboard", "zoom", "words"]),
    ("accessibility-limits", &["people", "pdf", "paper"]),
    ("accessibility-report", &["how", "data"]),
];

/// What it does, what each step needs, what people ask, whom to ask.
#[component]
pub fn Help() -> impl IntoView {
    worded(|| {
        let mut page = vec![view! { <Head id="help-title"/> }.into_any()];
        page.extend(section("h2", &HOW));
        page.push(tell("h2", &[], t("help-steps")));
        page.extend(STEPS.iter().flat_map(|step| section("h3", step)));
        page.push(tell("h2", &[], t("help-asked")));
        page.extend(ASKED.iter().map(|asked| {
            details(figured(format!("help-ask-{asked}")), vec![p(figured(format!("help-ask-{asked}.answer")))])
        }));
        page.extend([&WHAT_NEXT, &CONTACT].into_iter().flat_map(points));
        page.into_any()
    })
}

/// What is kept where, who sees it, how to erase it.
#[component]
pub fn Privacy() -> impl IntoView {
    worded(|| {
        let mut page = vec![
            view! { <Head id="privacy-title"/> <p class="lead" prop:textContent=t("privacy-lead")></p> }.into_any(),
        ];
        page.extend(PRIVACY.iter().flat_map(|part| section("h2", part)));
        page.push(view! { <p class="acts"><a class="plain" href=link(Place::Drafts) prop:textContent=t("drafts-link")></a></p> }.into_any());
        page.extend(section("h2", &("privacy-after", &["department"])));
        page.into_any()
    })
}

/// What is aimed at, what is done for it, what is missing, how to say so.
#[component]
pub fn Accessibility() -> impl IntoView {
    worded(|| {
        let mut page = vec![view! { <Head id="accessibility-title"/> }.into_any()];
        page.extend(ACCESSIBILITY.iter().flat_map(|part| section("h2", part)));
        page.into_any()
    })
}

fn section(heading: &'static str, (id, parts): &Section) -> Vec<AnyView> {
    let mut all = vec![tell(heading, &[], t(*id))];
    all.extend(parts.iter().map(|part| p(figured(format!("{id}.{part}")))));
    all
}

/// A text with the edition's figures at hand.
fn figured(id: String) -> Text {
    by(move |words| words.say(&id, &edition_figures(words)))
}

fn edition_figures(words: &Spoken) -> [(&'static str, Arg); 8] {
    let edition = Edition::default();
    [
        ("fee", money(words.lang(), *edition.fee_cents).into()),
        ("photos", (*edition.photo.count).into()),
        ("months", (*edition.photo.within_months).into()),
        ("away", edition.section_d_from_days.map_or(0, |figure| *figure).into()),
        ("here", (*edition.residency_days).into()),
        ("child", (*edition.child_signs_from_age).into()),
        ("adult", (*edition.adult_from_age).into()),
        // A version, not a number.
        ("wcag", "2.2".into()),
    ]
}

/// A list of the guide's, point by point, with its heading.
fn points(list: &'static Points) -> [AnyView; 2] {
    let point = |point: &&'static str| {
        let id = format!("list-{}.{point}", list.id);
        tell("li", &[], by(move |words| words.say(&id, &figures(words, &(list.figures)(Edition::default())))))
    };
    [tell("h2", &[], t(format!("list-{}", list.id))), el("ul", &[], list.points.iter().map(point).collect())]
}
