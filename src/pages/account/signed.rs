//! Signed in: until when, how the account is secured, and the way out.

use ::words::{Words, date};
use leptos::prelude::*;

use super::form::{Entry, Form, Kind, opens};
use super::{SOON, Stands, Who, codes, follows, moment, passkeys, sessions};
use crate::api;
use crate::browser;
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{live, t, text, when};

/// What is shown while somebody is signed in.
pub fn signed(who: Who) -> AnyView {
    let shown = Memo::new(move |_| who.recovery.with(Option::is_some));
    live(move || if shown.get() { codes::recovery(who) } else { whole(who) }).into_any()
}

fn whole(who: Who) -> AnyView {
    let email =
        text(move || who.account.with(|account| account.as_ref().map(|own| own.email.clone()).unwrap_or_default()));
    let named = by(move |words| words.say("account-in", &[("email", email.get().into())]));
    vec![
        tell("p", &[("class", "lead"), ("translate", "no")], named),
        until(who),
        follows::way_out(who),
        follows::follows(who),
        tell("h2", &[], t("sessions-title")),
        sessions::sessions(who),
        tell("h2", &[], t("password")),
        p(t("password.why")),
        opens("change-password", t("account-to-change-password"), None, move || change_password(who)).into_any(),
        tell("h2", &[], t("account-email")),
        p(t("account-change-email.why")),
        opens("change-email", t("account-to-change-email"), None, move || change_email(who)).into_any(),
        tell("h2", &[], t("codes-title")),
        codes::codes(who),
        tell("h2", &[], t("passkeys-title")),
        passkeys::passkeys(who),
        tell("h2", &[], t("account-erase-title")),
        p(t("account-erase.goes")),
        p(t("account-erase.stays")),
        opens("erase-account", t("account-to-erase"), None, move || erase(who)).into_any(),
    ]
    .into_any()
}

/// When the session ends, and one tap against it.
fn until(who: Who) -> AnyView {
    let said = by(move |words| {
        let until = who.until.get();
        let id = match (who.ends.get(), browser::date_of(until) == browser::date_of(who.now.get())) {
            (false, true) => "account-until",
            (false, false) => "account-until.day",
            (true, true) => "account-until.ends",
            (true, false) => "account-until.ends-day",
        };
        words.say(id, &moment(words, until))
    });
    let soon = move || who.stands.get() == Stands::In && who.until.get() - who.now.get() < SOON;
    let form = Form::new("account-extend", &[]);
    let extend = move || {
        let call = api::extend();
        form.run(async move { Ok(call.by_hand().await?) }, move |session| {
            who.keeps(&session);
            who.says("extended", Vec::new());
        });
    };
    let warning = when(soon, move || {
        let id = if who.ends.get_untracked() { "account-soon.ends" } else { "account-soon" };
        view! { <div class="notice" data-is="warn" role="alert"><p prop:textContent=t(id)></p></div> }.into_any()
    });
    let tap = when(move || !who.ends.get(), move || acts(vec![form.button("", t("account-extend"), None, extend)]));
    vec![warning.into_any(), tell("p", &[("translate", "no")], said), form.notes(), tap.into_any()].into_any()
}

fn email_of(who: Who) -> String {
    who.account.with_untracked(|account| account.as_ref().map(|account| account.email.clone()).unwrap_or_default())
}

fn change_password(who: Who) -> AnyView {
    let now = Entry::new("password-now", "account-password-now", Kind::Password);
    let new = Entry::new("password-new", "account-password-new", Kind::NewPassword);
    let form = Form::new("account-change-password", &[now, new]);
    let submit = move || {
        let call = api::change_password(now.text(), new.text());
        form.run(async move { form.proved(&call).await }, move |_| who.did("password", Vec::new()));
    };
    form.draw_for(Some(email_of(who)), "go", submit)
}

fn change_email(who: Who) -> AnyView {
    let email = Entry::new("email-new", "account-email-new", Kind::NewEmail);
    let password = Entry::new("email-password", "account-password-now", Kind::Password);
    let form = Form::new("account-change-email", &[email, password]);
    let submit = move || {
        let to = email.text();
        let call = api::change_email(password.text(), to.clone());
        form.run(async move { form.proved(&call).await }, move |()| {
            who.did("email-sent", vec![("email", to.trim().into())]);
        });
    };
    form.draw_for(Some(email_of(who)), "go", submit)
}

fn erase(who: Who) -> AnyView {
    let password = Entry::new("erase-password", "account-password-now", Kind::Password);
    let form = Form::new("account-erase", &[password]);
    let submit = move || {
        let call = api::erase(password.text());
        let erased = async move {
            form.proved(&call).await?;
            follows::erased().await;
            Ok(())
        };
        form.run(erased, move |()| who.leaves("erased"));
    };
    vec![
        el("p", &[("class", "notice"), ("data-is", "warn")], vec![tell("span", &[], t("account-erase.sure"))]),
        form.draw_for(Some(email_of(who)), "danger", submit),
    ]
    .into_any()
}

/// The day of a moment the server tells, in whole seconds since 1970.
pub fn day(words: &crate::words::Spoken, seconds: u64) -> String {
    date(words, browser::date_of(seconds as f64 * 1000.0))
}
