//! Who one is, proved again in place: the password, and a code where the account asks for one. What waited for it goes on then,
//! and nothing that was typed is lost.

use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::Who;
use super::form::{Entry, Form, Kind};
use crate::api;
use crate::browser;
use crate::ui::piece::{p, tell};
use crate::words::{Live, t, when};

/// The element of what asks.
pub const PANEL: &str = "proof";

/// Asks, and waits. Whether it was proved; not when the person or the page leaves it.
pub async fn asked(who: Who, form: &'static str) -> bool {
    answer(who, false);
    let promise = Promise::new(&mut |resolve, _| drop(who.proved.try_set_value(Some(resolve))));
    if who.proving.try_set(Some(form)).is_some() {
        return false;
    }
    browser::focus(PANEL);
    JsFuture::from(promise).await.is_ok_and(|proved| proved.is_truthy())
}

/// Ends the waiting.
pub fn answer(who: Who, proved: bool) {
    who.proving.try_set(None);
    let waits: Option<Function> = who.proved.try_update_value(Option::take).flatten();
    if let Some(waits) = waits {
        let _ = waits.call1(&JsValue::UNDEFINED, &proved.into());
    }
}

/// What asks, where a form waits for it.
pub fn panel(form: Form) -> Live {
    let who: Who = expect_context();
    when(move || who.proving.get() == Some(form.id), move || draw(who))
}

fn draw(who: Who) -> AnyView {
    let password = Entry::new("proof-password", "account-password-now", Kind::Password);
    let code = Entry::new("proof-code", "account-code-any", Kind::AnyCode);
    let codes = who.account.with_untracked(|account| account.as_ref().is_some_and(|account| account.codes));
    let email = who.account.with_untracked(|account| account.as_ref().map(|account| account.email.clone()));
    let entries = if codes { vec![password, code] } else { vec![password] };
    let form = Form::new("account-prove", &entries);
    let submit = move || {
        let call = api::proof(password.text(), codes.then(|| code.text()));
        form.run(async move { Ok(call.by_hand().await?) }, move |session| {
            who.keeps(&session);
            answer(who, true);
        });
    };
    view! {
        <div class="notice" data-is="warn" id=PANEL tabindex="-1" role="group" aria-label=t("account-prove-title")>
            {tell("h3", &[], t("account-prove-title"))}
            {p(t("account-prove-why"))}
            {form.draw_for(email, "go", submit)}
            <p class="acts"><button type="button" on:click=move |_| answer(who, false) prop:textContent=t("account-leave")></button></p>
        </div>
    }
    .into_any()
}
