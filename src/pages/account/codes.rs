//! Codes of an application at signing in, and the recovery codes for when it is lost.

use ::words::Words;
use leptos::prelude::*;
use wire::account::{Recovery, Secret};

use super::Who;
use super::form::{Entry, Form, Kind, opens};
use crate::api;
use crate::browser;
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{live, t, text};

/// Whether codes are asked for, and what can be done about it.
pub fn codes(who: Who) -> AnyView {
    let on = Memo::new(move |_| who.account.with(|account| account.as_ref().is_some_and(|account| account.codes)));
    let left = Memo::new(move |_| who.account.with(|account| account.as_ref().map_or(0, |account| account.recovery)));
    let part = live(move || {
        if !on.get() {
            return opens("codes", t("codes-to-begin"), None, move || begin(who)).into_any();
        }
        let left = by(move |words| words.say("codes-left", &[("count", left.get().into())]));
        vec![
            p(t("codes-on")),
            p(left),
            opens("new-recovery", t("codes-to-recover"), None, move || recover(who)).into_any(),
            opens("end-codes", t("codes-to-end"), None, move || end(who)).into_any(),
        ]
        .into_any()
    });
    vec![p(t("codes-why")), part.into_any()].into_any()
}

/// First the key for the application, then its first code.
fn begin(who: Who) -> AnyView {
    let secret = RwSignal::new(None::<Secret>);
    let form = Form::new("codes-begin", &[]);
    let ask = move || {
        let call = api::begin_codes();
        form.run(async move { form.proved(&call).await }, move |told| {
            secret.set(Some(told));
            browser::focus("codes-key");
        });
    };
    live(move || match secret.get() {
        Some(secret) => first_code(who, secret),
        None => vec![
            p(t("codes-need")),
            form.notes(),
            el("p", &[], vec![form.button("go", t("codes-begin"), None, ask)]),
            form.state(),
        ]
        .into_any(),
    })
    .into_any()
}

fn first_code(who: Who, told: Secret) -> AnyView {
    let Secret { secret, address } = told;
    // Groups of four are read and typed more easily; the application does not mind.
    let letters: Vec<char> = secret.chars().collect();
    let grouped = letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ");
    let code = Entry::new("first-code", "account-code", Kind::Code);
    let form = Form::new("codes-confirm", &[code]);
    let submit = move || {
        let call = api::confirm_codes(code.text());
        form.run(async move { form.proved(&call).await }, move |recovery| shows(who, recovery));
    };
    vec![
        tell("h3", &[("id", "codes-key"), ("tabindex", "-1")], t("codes-key")),
        p(t("codes-key.what")),
        el("p", &[("class", "code"), ("translate", "no")], vec![tell("code", &[], text(move || grouped.clone()))]),
        p(t("codes-key.here")),
        // The browser hands it to the application; the page's own links are none of it.
        el(
            "p",
            &[("class", "acts")],
            vec![tell("a", &[("href", &address), ("rel", "external"), ("class", "plain")], t("codes-key.open"))],
        ),
        form.draw("go", submit),
    ]
    .into_any()
}

fn shows(who: Who, recovery: Recovery) {
    who.open.set(None);
    who.told.set(None);
    who.faulty.set(false);
    who.recovery.set(Some(recovery.codes));
    browser::focus("recovery");
    who.looks_around();
}

/// Recovery codes, shown once, and nothing else: the page can be printed as it is.
pub fn recovery(who: Who) -> AnyView {
    let codes = who.recovery.get_untracked().unwrap_or_default();
    let all = codes.join("\n");
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let all = all.clone();
        leptos::task::spawn_local(async move {
            let done = browser::copy(&all).await;
            copied.try_set(Some(done));
        });
    };
    let state = by(move |words| match copied.get() {
        None => String::new(),
        Some(true) => words.say("recovery-copy.done", &[]),
        Some(false) => words.say("recovery-copy.failed", &[]),
    });
    let kept = move |_| {
        who.recovery.set(None);
        who.did("recovery-kept", Vec::new());
    };
    let item = |code: String| el("li", &[], vec![tell("code", &[], text(move || code.clone()))]);
    vec![
        tell("h2", &[("id", "recovery"), ("tabindex", "-1")], t("recovery-title")),
        p(t("recovery-what")),
        p(t("recovery-once")),
        el("ul", &[("class", "code"), ("translate", "no")], codes.into_iter().map(item).collect()),
        acts(vec![
            view! { <button type="button" class="plain" on:click=copy prop:textContent=t("recovery-copy")></button> }.into_any(),
            view! { <button type="button" class="plain" on:click=move |_| drop(window().print()) prop:textContent=t("recovery-print")></button> }
                .into_any(),
        ]),
        tell("p", &[("role", "status")], state),
        acts(vec![
            view! { <button type="button" class="go" on:click=kept prop:textContent=t("recovery-kept")></button> }.into_any(),
        ]),
    ]
    .into_any()
}

fn recover(who: Who) -> AnyView {
    let form = Form::new("codes-recover", &[]);
    let submit = move || {
        let call = api::new_recovery();
        form.run(async move { form.proved(&call).await }, move |recovery| shows(who, recovery));
    };
    vec![p(t("codes-recover-why")), form.draw("go", submit)].into_any()
}

fn end(who: Who) -> AnyView {
    let form = Form::new("codes-end", &[]);
    let submit = move || {
        let call = api::end_codes();
        form.run(async move { form.proved(&call).await }, move |()| who.did("codes-ended", Vec::new()));
    };
    vec![p(t("codes-end-why")), form.draw("danger", submit)].into_any()
}
