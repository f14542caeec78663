//! Passkeys: added with a name, listed, removed.

use ::words::Words;
use leptos::prelude::*;
use wire::account::Passkey;

use super::form::{Entry, Form, Kind, opens, opens_as};
use super::signed::day;
use super::{Who, form::Wrong};
use crate::api;
use crate::browser::{self, passkey};
use crate::ui::piece::{by, el, p, tell};
use crate::words::{Text, live, t, text};

/// What they are, those there are, and another.
pub fn passkeys(who: Who) -> AnyView {
    let all = Memo::new(move |_| {
        who.account.with(|account| account.as_ref().map(|account| account.passkeys.clone()).unwrap_or_default())
    });
    let list = live(move || {
        let all = all.get();
        if all.is_empty() {
            return p(t("passkeys-none"));
        }
        el("ul", &[("class", "cards")], all.into_iter().map(|key| item(who, key)).collect())
    });
    vec![
        p(t("passkey.what")),
        list.into_any(),
        opens("new-passkey", t("passkeys-to-add"), None, move || add(who)).into_any(),
    ]
    .into_any()
}

fn item(who: Who, key: Passkey) -> AnyView {
    let Passkey { id, name, added } = key;
    let name: Text = text(move || name.clone());
    let added = by(move |words| words.say("passkeys-added", &[("date", day(words, added).into())]));
    let part = format!("passkey-{id}");
    let remove = opens_as(part, t("passkeys-to-remove"), Some(name), move || remove(who, id.clone(), name));
    el(
        "li",
        &[("class", "card")],
        vec![tell("h3", &[("translate", "no")], name), tell("p", &[("translate", "no")], added), remove.into_any()],
    )
}

fn add(who: Who) -> AnyView {
    let name = Entry::new("passkey-name", "passkeys-name", Kind::Name);
    // What one would call it as likely as not: this device.
    name.value.set(browser::device());
    let form = Form::new("passkeys-add", &[name]);
    let submit = move || {
        let named: String = name.text().trim().chars().take(80).collect();
        let told = named.clone();
        form.run(made(form, named), move |_| who.did("passkey-added", vec![("name", told.into())]));
    };
    vec![p(t("passkeys-add-then")), form.draw("go", submit)].into_any()
}

async fn made(form: Form, name: String) -> Result<Vec<Passkey>, Wrong> {
    if !passkey::available() {
        return Err(passkey::Unproved::Unknown.into());
    }
    let begun = form.proved(&api::passkey_begun()).await?;
    let credential = passkey::make(&begun.options).await?;
    form.proved(&api::add_passkey(begun.ceremony, name, credential)).await
}

fn remove(who: Who, id: String, name: Text) -> AnyView {
    let form = Form::new("passkeys-remove", &[]);
    let submit = move || {
        let call = api::remove_passkey(&id);
        form.run(async move { form.proved(&call).await }, move |()| {
            who.did("passkey-removed", vec![("name", name.get_untracked().into())]);
        });
    };
    vec![p(t("passkeys-remove-why")), form.draw("danger", submit)].into_any()
}
