//! The package to print, in the language of service: cover, forms, statements, checklist, photos, envelopes.

mod el;
mod sheet;

use ::words::package::{Package, of_service, package};
use ::words::{Lang, Words};
use domain::Case;
use domain::sheet::{Line, Rows};
use domain::topics::TOPICS;
use leptos::html::Div;
use leptos::prelude::*;

use crate::draft::{Desk, applicant, desk, file};
use crate::ui::heading::Head;
use crate::ui::piece::{back, come_back};
use crate::ui::verdict::links;
use crate::words::{Fetch, Spoken, effect, live, sig, t, text, tongue, when};

/// The page: what is missing, how to print, and the sheets as they will be.
#[component]
pub fn Print() -> impl IntoView {
    dress();
    let (tongue, desk, owner) = (tongue(), desk(), applicant());
    let reader = owner.clone();
    // What everyone shares is in the language of the person at hand.
    let service = Memo::new(move |_| desk.read(&reader, of_service).unwrap_or_else(|| tongue.lang.get()));
    let reader = owner.clone();
    let both = Memo::new(move |_| {
        let other = Some(service.get().other());
        desk.read(&reader, |case| case.applicants().into_iter().any(|own| of_service(&case.of(own)) == other))
    });
    let wanted = move || [Some(service.get()), both.get().then(|| service.get().other())].into_iter().flatten();
    effect(move || wanted().for_each(|lang| tongue.fetch(lang)));
    let state = Memo::new(move |_| {
        let there = |state: &Fetch| *state == Fetch::There;
        wanted().map(|lang| tongue.state(lang)).find(|state| !there(state)).unwrap_or(Fetch::There)
    });
    let region: NodeRef<Div> = NodeRef::new();
    let reader = owner.clone();
    effect(move || {
        let Some(region) = region.get().filter(|_| state.get() == Fetch::There) else { return };
        region.set_text_content(None);
        sheet::sheets(&made(&desk, &reader, service.get())).iter().for_each(|sheet| sheet.draw(&region, false));
    });
    let keeper = owner.clone();
    let missing = Memo::new(move |_| desk.read(&owner, all_missing));
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
            let again = move |_| untrack(|| wanted().for_each(|lang| tongue.fetch(lang)));
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
    let save =
        save(move || (state.get_untracked() == Fetch::There).then(|| made(&desk, &keeper, service.get_untracked())));
    view! {
        <div data-print="no">
            {back()}
            <Head id="print-title"/>
            {come_back()}
            {incomplete}
            <p prop:textContent=t("print-lead")></p>
            {other}
            {save}
            <p class="acts"><button class="plain" on:click=print prop:textContent=t("print-go")></button></p>
            {waiting}
        </div>
        // A browser that translates the page must not translate what is copied onto a form.
        <div
            class="package"
            node_ref=region
            role="region"
            aria-label=t("print-label")
            lang=sig(move || service.get().code())
            translate="no"
        ></div>
    }
}

/// The package, each person's sheets in their language of service.
fn made(desk: &Desk, owner: &str, service: Lang) -> Package {
    desk.read(owner, |case| {
        let spoken = [service, service.other()].map(|lang| Spoken(lang, case.edition));
        package(case, &spoken[0], Some(&spoken[1]))
    })
}

/// How making the PDF stands.
#[derive(Clone, PartialEq)]
enum Making {
    NotAsked,
    Now,
    /// Made, without these letters.
    Made(String),
    Failed,
}

/// The button that saves the package as a PDF, and how that stands. While there is no package, it waits.
fn save(package: impl Fn() -> Option<Package> + 'static) -> AnyView {
    let (tongue, making) = (tongue(), RwSignal::new(Making::NotAsked));
    let save = move |_| {
        let Some(package) = package().filter(|_| making.get_untracked() != Making::Now) else { return };
        making.set(Making::Now);
        let json = serde_json::to_string(&package).unwrap_or_default();
        leptos::task::spawn_local(async move {
            let file = crate::browser::pdf(&json).await.and_then(|(bytes, missing)| {
                let name = file::named(&package.whose, "pdf");
                crate::browser::offer(&name, "application/pdf", &bytes).map(|()| missing)
            });
            making.set(file.map_or(Making::Failed, Making::Made));
        });
    };
    let stands = text(move || {
        let words = tongue.words();
        match making.get() {
            Making::NotAsked => String::new(),
            Making::Now => words.say("print-pdf-making", &[]),
            Making::Made(missing) if missing.is_empty() => words.say("print-pdf-made", &[]),
            Making::Made(missing) => words.say("print-pdf-missing", &[("letters", missing.into())]),
            Making::Failed => words.say("print-pdf-failed", &[]),
        }
    });
    view! {
        <p class="acts"><button class="go" on:click=save prop:textContent=t("print-save")></button></p>
        <p><small prop:textContent=t("print-pdf")></small></p>
        <p role="status" prop:textContent=stands></p>
    }
    .into_any()
}

/// The sheets' own style is fetched with the page and waits for the printer; here the screen wants it, too.
fn dress() {
    if let Ok(Some(style)) = document().query_selector("link[media=print]") {
        let _ = style.set_attribute("media", "all");
    }
}

/// Where an answer of anyone in the envelope is missing or wrong, each once.
fn all_missing(case: &Case) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for path in case.applicants().into_iter().flat_map(|own| missing(&case.of(own))) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

/// Where an answer is missing or wrong, in the order in which they are asked.
fn missing(case: &Case) -> Vec<String> {
    let wrong = |line: Line| {
        let faults = line.faults().into_iter().filter(|(_, _, fault)| !fault.is_warning());
        let mut paths: Vec<String> = faults.map(|(path, _, _)| path.to_owned()).collect();
        if let Line::Rows(Rows { table, fault: Some(_), .. }) = line {
            paths.extend(table.columns.first().and_then(|column| case.column_path(table, column)));
        }
        paths
    };
    TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.lines(case)).flat_map(wrong).collect()
}
