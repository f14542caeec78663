//! Nobody is signed in: signing in, a new account, a password forgotten; and the second step.

use ::words::Words;
use leptos::prelude::*;

use super::form::{Entry, Form, Kind, Wrong};
use super::{Who, follows, language};
use crate::api;
use crate::browser::{self, passkey};
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{live, t};

/// What one came for.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    SignIn,
    Make,
    Forgot,
    /// A mail is on its way.
    Sent(bool),
}

impl Way {
    fn heading(self) -> &'static str {
        match self {
            Way::SignIn => "account-sign-in-title",
            Way::Make => "account-make-title",
            Way::Forgot => "account-forgot-title",
            Way::Sent(_) => "account-sent-title",
        }
    }
}

/// What is typed goes from one way to the next, with the way.
#[derive(Clone, Copy)]
struct Out {
    who: Who,
    way: RwSignal<Way>,
    email: RwSignal<String>,
}

impl Out {
    fn goes(self, way: Way) {
        self.who.faulty.set(false);
        self.who.told.set(None);
        self.way.set(way);
        browser::focus("way");
    }

    /// A button that leads to another way.
    fn to(self, way: Way, class: &'static str) -> AnyView {
        let said = t(match way {
            Way::SignIn => "account-to-sign-in",
            Way::Make => "account-to-make",
            Way::Forgot | Way::Sent(_) => "account-to-forgot",
        });
        let class = (!class.is_empty()).then_some(class);
        view! { <button type="button" class=class on:click=move |_| self.goes(way) prop:textContent=said></button> }
            .into_any()
    }
}

/// What is shown while nobody is signed in.
pub fn out(who: Who) -> AnyView {
    let out = Out { who, way: RwSignal::new(Way::SignIn), email: RwSignal::new(String::new()) };
    live(move || {
        let way = out.way.get();
        let inside = match way {
            Way::SignIn => sign_in(out),
            Way::Make | Way::Forgot => ask(out, way),
            Way::Sent(made) => sent(out, made),
        };
        vec![tell("h2", &[("id", "way"), ("tabindex", "-1")], t(way.heading())), inside].into_any()
    })
    .into_any()
}

fn sign_in(out: Out) -> AnyView {
    let who = out.who;
    let email = Entry::new("email", "account-email", Kind::Email).over(out.email);
    let password = Entry::new("password", "account-password", Kind::Password);
    let own = Entry::new("own", "account-own", Kind::YesNo);
    let form = Form::new("account-sign-in", &[email, password, own]);
    let submit = move || {
        let call = api::sign_in(email.text(), password.text(), own.is_yes());
        form.run(async move { Ok(call.by_hand().await?) }, move |session| signed_in(who, session));
    };
    // A passkey knows whose it is: only the question about the device is needed.
    let by_passkey = move |_| {
        if form.press_with(&[own]) {
            form.run(passkey_answers(own), move |session| signed_in(who, session));
        }
    };
    vec![
        p(t("account-lead")),
        form.draw("go", submit),
        tell("h3", &[], t("passkey")),
        p(t("passkey.what")),
        acts(vec![
            view! { <button type="button" class="plain" on:click=by_passkey prop:textContent=t("account-by-passkey")></button> }
                .into_any(),
        ]),
        tell("h3", &[], t("account-others")),
        acts(vec![out.to(Way::Make, "plain"), out.to(Way::Forgot, "")]),
        follows::why(),
    ]
    .into_any()
}

/// What a passkey answers, and the session it opens.
async fn passkey_answers(own: Entry) -> Result<wire::account::Session, Wrong> {
    if !passkey::available() {
        return Err(passkey::Unproved::Unknown.into());
    }
    let own = own.is_yes();
    let asked = api::passkey_asked().by_hand().await?;
    let credential = passkey::ask(&asked.options).await?;
    Ok(api::by_passkey(asked.ceremony, credential, own).by_hand().await?)
}

fn signed_in(who: Who, session: wire::account::Session) {
    let half = session.level == wire::account::Level::Half;
    who.told.set(None);
    who.enters(session);
    if half {
        browser::focus("way");
    } else {
        who.says("in", Vec::new());
    }
}

/// Asks for a mail: to make an account, or to choose another password.
fn ask(out: Out, way: Way) -> AnyView {
    let (language, made) = (language(), way == Way::Make);
    let email = Entry::new("email", "account-email", Kind::Email).over(out.email);
    let form = Form::new(if made { "account-make" } else { "account-forgot" }, &[email]);
    let submit = move || {
        let (email, language) = (email.text(), language());
        let call = if made { api::ask_account(email, language) } else { api::forgot(email, language) };
        form.run(async move { Ok(call.by_hand().await?) }, move |()| out.goes(Way::Sent(made)));
    };
    let mut page = vec![p(t(if made { "account-make-why" } else { "account-forgot-why" }))];
    if made {
        page.push(follows::why());
    }
    page.push(form.draw("go", submit));
    page.push(acts(vec![out.to(Way::SignIn, "")]));
    page.into_any()
}

/// A mail is on its way, or not: that is not to be told here.
fn sent(out: Out, made: bool) -> AnyView {
    let said = by(move |words| words.say("account-sent", &[("email", out.email.get().trim().into())]));
    let again = if made { Way::Make } else { Way::Forgot };
    vec![
        tell("p", &[("class", "lead"), ("translate", "no")], said),
        p(t("account-sent-then")),
        p(t("account-sent-nothing")),
        acts(vec![
            view! { <button type="button" on:click=move |_| out.goes(again) prop:textContent=t("account-sent-again")></button> }
                .into_any(),
            out.to(Way::SignIn, ""),
        ]),
    ]
    .into_any()
}

/// The second step: a code of the application, or a recovery code.
pub fn half(who: Who) -> AnyView {
    let recovery = RwSignal::new(false);
    let turn = move |to: bool| {
        who.faulty.set(false);
        recovery.set(to);
        browser::focus("code");
    };
    let part = live(move || {
        let entry = match recovery.get() {
            false => Entry::new("code", "account-code", Kind::Code),
            true => Entry::new("code", "account-code-recovery", Kind::Recovery),
        };
        let form = Form::new("account-second", &[entry]);
        let submit = move || {
            let call = api::second_step(entry.text());
            form.run(async move { Ok(call.by_hand().await?) }, move |session| signed_in(who, session));
        };
        let other = recovery.get_untracked();
        let said = t(if other { "account-second-code" } else { "account-second-recovery" });
        vec![
            form.draw("go", submit),
            acts(vec![
                view! { <button type="button" on:click=move |_| turn(!other) prop:textContent=said></button> }
                    .into_any(),
            ]),
        ]
        .into_any()
    });
    let leave = Form::new("account-second-leave", &[]);
    let again = move || {
        let call = api::sign_out();
        leave.run(async move { Ok(call.by_hand().await?) }, move |()| who.leaves("out"));
    };
    vec![
        tell("h2", &[("id", "way"), ("tabindex", "-1")], t("account-second-title")),
        p(t("account-second-why")),
        part.into_any(),
        leave.notes(),
        el("p", &[("class", "acts")], vec![leave.button("", t("account-second-leave"), None, again)]),
    ]
    .into_any()
}
