//! What the links of mails open: a new account, another password, another address. The secret stands behind `#`, and is taken
//! out of the address at once.

use leptos::prelude::*;

use super::form::{Entry, Form, Kind};
use super::{LATER, Who, follows, heading, notice};
use crate::api;
use crate::app::{going, link as to_place};
use crate::browser;
use crate::place::Place;
use crate::ui::piece::{link as link_to, p};
use crate::ui::worded::worded;
use crate::words::{live, t};

/// The page of one link, by its id.
#[component]
pub fn Link(id: &'static str) -> impl IntoView {
    let who = Who::provide();
    let token = RwSignal::new(browser::take_fragment());
    // Another mail's link, opened where this page is open already.
    let again = window_event_listener_untyped("hashchange", move |_| {
        let fragment = browser::take_fragment();
        if !fragment.is_empty() {
            token.try_set(fragment);
        }
    });
    on_cleanup(move || again.remove());
    worded(move || {
        let part = live(move || {
            let token = token.get();
            if token.is_empty() {
                return p(t("account-link-missing"));
            }
            match id {
                "new" => new(token),
                "password" => password(token),
                _ => email(token),
            }
        });
        vec![
            heading(who, t(format!("account-link-{id}"))),
            notice(who).into_any(),
            part.into_any(),
            p(t("account-link-other")),
            link_to(&[], to_place(Place::Account), t("account-link-to"), None),
        ]
        .into_any()
    })
}

/// To the account's page, which says what was done here.
fn leads() -> impl Fn(&'static str) + Clone + 'static {
    let go = going();
    move |id| {
        LATER.set(Some(id));
        go(Place::Account);
    }
}

fn new(token: String) -> AnyView {
    let password = Entry::new("password", "account-password-new", Kind::NewPassword);
    let own = Entry::new("own", "account-own", Kind::YesNo);
    let (form, leads) = (Form::new("account-link-make", &[password, own]), send_wrapper::SendWrapper::new(leads()));
    let submit = move || {
        let (call, leads) = (api::make_account(token.clone(), password.text(), own.is_yes()), leads.clone());
        form.run(async move { Ok(call.by_hand().await?) }, move |_| leads("made"));
    };
    vec![p(t("account-link-new.why")), follows::why(), form.draw("go", submit)].into_any()
}

fn password(token: String) -> AnyView {
    let password = Entry::new("password", "account-password-new", Kind::NewPassword);
    let (form, leads) = (Form::new("account-link-reset", &[password]), send_wrapper::SendWrapper::new(leads()));
    let submit = move || {
        let (call, leads) = (api::reset(token.clone(), password.text()), leads.clone());
        form.run(async move { Ok(call.by_hand().await?) }, move |()| leads("reset"));
    };
    vec![p(t("account-link-password.why")), form.draw("go", submit)].into_any()
}

fn email(token: String) -> AnyView {
    let (form, leads) = (Form::new("account-link-confirm", &[]), send_wrapper::SendWrapper::new(leads()));
    let submit = move || {
        let (call, leads) = (api::confirm_email(token.clone()), leads.clone());
        form.run(async move { Ok(call.by_hand().await?) }, move |()| leads("email"));
    };
    vec![p(t("account-link-email.why")), form.draw("go", submit)].into_any()
}
