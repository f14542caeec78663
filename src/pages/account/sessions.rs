//! Where the account is signed in.

use ::words::Words;
use leptos::prelude::*;
use wire::account::Listed;

use super::form::Form;
use super::{Who, moment};
use crate::api;
use crate::ui::piece::{acts, by, el, p, tell};
use crate::words::{Text, live, t};

/// The list, each with what ends it.
pub fn sessions(who: Who) -> AnyView {
    let form = Form::new("sessions", &[]);
    let list = live(move || {
        let items = who.sessions.get().into_iter().map(|session| item(who, form, session)).collect();
        el("ul", &[("class", "cards")], items)
    });
    vec![p(t("sessions-why")), form.notes(), list.into_any(), form.state()].into_any()
}

fn item(who: Who, form: Form, session: Listed) -> AnyView {
    let Listed { id, device, began, seen, this } = session;
    let device: Text =
        by(move |words| if device.is_empty() { words.say("sessions-unnamed", &[]) } else { device.clone() });
    let began = by(move |words| words.say("sessions-began", &moment(words, began as f64 * 1000.0)));
    let seen = by(move |words| words.say("sessions-seen", &moment(words, seen as f64 * 1000.0)));
    let end = move || {
        let call = api::end_session(&id);
        form.run(async move { form.proved(&call).await }, move |()| match this {
            true => who.leaves("out"),
            false => who.did("session-ended", vec![("device", device.get_untracked().into())]),
        });
    };
    let mut inside = vec![tell("h3", &[("translate", "no")], device)];
    if this {
        inside.push(el("p", &[], vec![tell("span", &[("class", "badge")], t("sessions-this"))]));
    }
    inside.push(tell("p", &[("translate", "no")], began));
    inside.push(tell("p", &[("translate", "no")], seen));
    inside.push(acts(vec![form.button(
        "",
        t(if this { "sessions-end-this" } else { "sessions-end" }),
        Some(device),
        end,
    )]));
    el("li", &[("class", "card")], inside)
}
