//! The package to print, in the language of service: cover, forms, statements, checklist, photos, envelopes.

mod documents;
mod form;
mod paper;
mod post;

use ::words::{Arg, Lang, Words, figures};
use domain::documents::points::Points;
use domain::envelope::name;
use domain::facts::person::LANGUAGE;
use domain::form::Form;
use domain::sheet::{Line, Rows};
use domain::topics::TOPICS;
use domain::{Case, Edition};
use leptos::html::Div;
use leptos::prelude::*;

use crate::draft::{applicant, desk};
use crate::ui::heading::Head;
use crate::ui::piece::{back, come_back};
use crate::ui::verdict::links;
use crate::words::{Fetch, Spoken, effect, live, sig, t, text, tongue, when};
use paper::{El, Paper, el, say};

/// An operator whose printed sheets the office takes in place of its own forms says so here; to everyone else each sheet is
/// answers to copy.
pub const SHEETS_ACCEPTED: bool = false;

/// The page: what is missing, how to print, and the sheets as they will be.
#[component]
pub fn Print() -> impl IntoView {
    dress();
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let reader = owner.clone();
    let service = Memo::new(move |_| {
        let chosen = desk.read(&reader, |case| case.get(LANGUAGE)).and_then(|language| Lang::of(language.id()));
        chosen.unwrap_or_else(|| tongue.lang.get())
    });
    effect(move || tongue.fetch(service.get()));
    let state = Memo::new(move |_| tongue.state(service.get()));
    let package: NodeRef<Div> = NodeRef::new();
    let reader = owner.clone();
    effect(move || {
        let Some(package) = package.get().filter(|_| state.get() == Fetch::There) else { return };
        package.set_text_content(None);
        desk.read(&reader, |case| sheets(case, &Spoken(service.get())))
            .iter()
            .for_each(|sheet| sheet.draw(&package, false));
    });
    let missing = Memo::new(move |_| desk.read(&owner, missing));
    let incomplete = live(move || {
        let paths = missing.get();
        if paths.is_empty() {
            return ().into_any();
        }
        view! {
            <section class="verdict" data-is="warning">
                <h2 prop:textContent=t("print-missing")></h2>
                <p prop:textContent=t("print-missing.text")></p>
                {links(&paths, "print", "print")}
            </section>
        }
        .into_any()
    });
    let waiting = live(move || match state.get() {
        Fetch::There => ().into_any(),
        Fetch::Failed => {
            let again = move |_| tongue.fetch(service.get_untracked());
            view! {
                <p prop:textContent=t("words-failed-text")></p>
                <p><button class="plain" on:click=again prop:textContent=t("retry")></button></p>
            }
            .into_any()
        }
        _ => view! { <p role="status" prop:textContent=t("loading")></p> }.into_any(),
    });
    let other = when(
        move || service.get() != tongue.lang.get(),
        move || {
            let which = text(move || tongue.words().say(&format!("print-language.{}", service.get().code()), &[]));
            view! { <p prop:textContent=which></p> }.into_any()
        },
    );
    let print = move |_| drop(window().print());
    view! {
        <div data-print="no">
            {back()}
            <Head id="print-title"/>
            {come_back()}
            {incomplete}
            <p prop:textContent=t("print-lead")></p>
            {other}
            <p class="acts"><button class="go" on:click=print prop:textContent=t("print-go")></button></p>
            <p><small prop:textContent=t("print-pdf")></small></p>
            {waiting}
        </div>
        // A browser that translates the page must not translate what is copied onto a form.
        <div
            class="package"
            node_ref=package
            role="region"
            aria-label=t("print-label")
            lang=sig(move || service.get().code())
            translate="no"
        ></div>
    }
}

/// The sheets' own style is fetched with the page and waits for the printer; here the screen wants it, too.
fn dress() {
    if let Ok(Some(style)) = document().query_selector("link[media=print]") {
        let _ = style.set_attribute("media", "all");
    }
}

/// Where an answer is missing or wrong, in the order in which they are asked.
fn missing(case: &Case) -> Vec<String> {
    let wrong = |line: Line| {
        let faults = line.faults().into_iter().filter(|(_, _, fault)| !fault.is_warning());
        let mut paths: Vec<String> = faults.map(|(path, _, _)| path.to_owned()).collect();
        if let Line::Rows(Rows { table, fault: Some(_), .. }) = line {
            paths.extend(table.columns.first().and_then(|column| column.path(case.applicant, Some("*"))));
        }
        paths
    };
    TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.lines(case)).flat_map(wrong).collect()
}

/// The whole package, drawn.
fn sheets(case: &Case, words: &Spoken) -> Vec<El> {
    let enclosed = documents::enclosed(case);
    let forms: &[&'static Form] = case.edition.forms;
    let mut papers: Vec<Paper> = forms.iter().flat_map(|form| form::papers(form, case, words)).collect();
    papers.extend(documents::statements(&enclosed, case, words));
    papers.push(documents::checklist(&enclosed, case.edition, words));
    papers.push(post::photographer(case.edition, words));
    papers.push(post::label(case, words));
    papers.push(post::envelopes(case, words));
    papers.insert(0, cover(&enclosed, &papers, words));
    let of = papers.len();
    papers.into_iter().enumerate().map(|(at, paper)| sheet(paper, at + 1, of, case, words)).collect()
}

/// The first sheet: what goes in the envelope, and what the other sheets are for.
fn cover(enclosed: &[domain::documents::Needed], papers: &[Paper], words: &Spoken) -> Paper {
    let told = |attribute: &str, args: &[(&'static str, Arg)]| words.say(&format!("print-cover.{attribute}"), args);
    // Sheets of one kind that follow one another are one entry.
    let mut from = 2;
    let entry = |alike: &[Paper]| {
        let to = from + alike.len() - 1;
        let which = match alike.len() {
            1 => told("sheet", &[("at", from.into())]),
            _ => told("range", &[("from", from.into()), ("to", to.into())]),
        };
        from = to + 1;
        let about: Vec<&str> = alike.iter().flat_map(|paper| &paper.about).map(String::as_str).collect();
        let mut inside = vec![say("b", "", which), say("span", "", alike[0].listed.clone())];
        inside.extend((!about.is_empty()).then(|| say("small", "", about.join(" · "))));
        inside.push(say("small", "", words.say(&format!("print-use.{}", alike[0].becomes), &[])));
        el("li", "").holds(inside)
    };
    let entries = papers.chunk_by(|one, next| one.listed == next.listed).map(entry).collect();
    let body = vec![
        say("h3", "", told("envelope", &[])),
        say("p", "", told("envelope-hint", &[])),
        documents::contents(enclosed, words),
        say("h3", "", told("sheets", &[])),
        el("ul", "contents").holds(entries),
    ];
    Paper { body, ..Paper::new(words.say("print-cover", &[]), "check") }
}

/// A sheet with its head and foot: whose it is, by which edition, which of how many.
fn sheet(paper: Paper, at: usize, of: usize, case: &Case, words: &Spoken) -> El {
    let name = name(case);
    let mut head = vec![say("h2", "", paper.title), say("p", "whose", name.clone())];
    head.extend(paper.notes.into_iter().map(|note| say("p", "", note)));
    let foot = vec![
        say("span", "", words.say(&format!("edition-{}", case.edition.id), &[])),
        say("span", "", name),
        say("span", "", words.say("print-foot", &[("at", at.into()), ("of", of.into())])),
    ];
    let mut foot = vec![el("div", "foot").holds(foot)];
    foot.extend((!case.edition.in_force(case.today)).then(|| say("p", "", words.say("edition-notice", &[]))));
    el("article", "sheet").holds(vec![
        el("header", "").holds(head),
        el("div", "body").holds(paper.body),
        el("footer", "").holds(foot),
    ])
}

/// A box to tick: what is in it is said, too.
fn tick(on: bool, words: &Spoken) -> El {
    let tick = el("span", "tick").with("role", "img".to_owned());
    let tick = tick.with("aria-label", words.say(if on { "yes-no.yes" } else { "yes-no.no" }, &[]));
    if on { tick.with("data-is", "on".to_owned()) } else { tick }
}

/// The heading of a list of the domain.
fn head(points: &Points, words: &Spoken) -> El {
    say("h3", "", words.say(&format!("list-{}", points.id), &[]))
}

/// The points of a list of the domain.
fn list(points: &Points, edition: &Edition, words: &Spoken) -> El {
    let figures = figures_of(points, edition, words);
    let point = |point: &&str| say("li", "", words.say(&format!("list-{}.{point}", points.id), &figures));
    el("ul", "").holds(points.points.iter().map(point).collect())
}

/// The figures of a list, as its words want them.
fn figures_of(points: &Points, edition: &Edition, words: &Spoken) -> Vec<(&'static str, Arg)> {
    figures(words, &(points.figures)(edition))
}
