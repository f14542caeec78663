//! A draft as a file: plain, or locked with a passphrase, and said which.

use domain::Draft;
use leptos::prelude::*;

use crate::browser::{self, crypto};
use crate::draft::file;
use crate::ui::piece::{by, el, p, tell};
use crate::words::{Text, maybe, sig, t, text, tongue, when};

/// What became of it.
#[derive(Clone, PartialEq)]
enum Made {
    Nothing,
    /// On its way.
    Making,
    /// No passphrase was given.
    Unlocked,
    /// The file's name, and whether it is locked.
    There(String, bool),
    /// The browser did not do it.
    Failed,
}

/// Asks how, and makes the file. What the draft holds is looked at when it is made.
pub fn export(draft: impl Fn() -> Draft + Send + Sync + 'static) -> AnyView {
    let tongue = tongue();
    let can_lock = crypto::available();
    let way = RwSignal::new(usize::from(!can_lock));
    let passphrase = RwSignal::new(String::new());
    let made = RwSignal::new(Made::Nothing);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (draft, locked) = (draft(), way.get_untracked() == 0);
        let name =
            file::name(&draft.answers).unwrap_or_else(|| ::words::Words::say(&tongue.words(), "draft-unnamed", &[]));
        let name = file::file_name(&name);
        let give = move |text: Option<String>| {
            let given = text.and_then(|text| browser::download(&name, "application/json", &text));
            made.try_set(given.map_or(Made::Failed, |()| Made::There(name.clone(), locked)));
        };
        if !locked {
            return give(Some(draft.to_json()));
        }
        let passphrase = passphrase.get_untracked();
        if passphrase.is_empty() {
            made.set(Made::Unlocked);
            return browser::focus(PASSPHRASE);
        }
        made.set(Made::Making);
        leptos::task::spawn_local(async move { give(file::lock(&draft, &passphrase).await) });
    };
    let missing = sig(move || {
        (made.get() == Made::Unlocked).then(|| ::words::Words::say(&tongue.words(), "passphrase-missing", &[]))
    });
    let outcome = by(move |words| {
        let (id, file) = match made.get() {
            Made::Nothing | Made::Unlocked => return String::new(),
            Made::Making => ("export-making", String::new()),
            Made::There(file, true) => ("export-made-locked", file),
            Made::There(file, false) => ("export-made-plain", file),
            Made::Failed => ("export-failed", String::new()),
        };
        ::words::Words::say(words, id, &[("file", file.into())])
    });
    let ways = if can_lock {
        let ways = ["export-locked", "export-plain"].map(|id| (t(id), Some(t(format!("{id}.hint")))));
        radios("export-way", t("export-how"), ways.into(), way)
    } else {
        p(t("export-cannot-lock"))
    };
    view! {
        <form novalidate on:submit=submit>
            {ways}
            {when(move || way.get() == 0, move || self::passphrase(PASSPHRASE, passphrase, t("export-passphrase"), Some(t("export-passphrase.hint")), missing, "new-password"))}
            <button class="go" type="submit" prop:textContent=t("export")></button>
            <p role="status" translate="no" prop:textContent=outcome></p>
        </form>
    }
    .into_any()
}

/// The element of the passphrase.
const PASSPHRASE: &str = "export-passphrase";

/// Asks a passphrase. It may be shown, pasted, and hold anything.
pub fn passphrase(
    id: &'static str,
    value: RwSignal<String>,
    label: Text,
    hint: Option<Text>,
    fault: Signal<Option<String>>,
    autofill: &'static str,
) -> AnyView {
    let seen = RwSignal::new(false);
    let hinted = hint.is_some();
    let described = text(move || {
        let faulty = fault.with(Option::is_some);
        let ids = [(hinted, "hint"), (faulty, "fault")].into_iter().filter(|(there, _)| *there);
        ids.map(|(_, part)| format!("{id}-{part}")).collect::<Vec<_>>().join(" ")
    });
    let toggle = seen_or_not(seen);
    view! {
        <div class="ask">
            <label for=id prop:textContent=label></label>
            {hint.map(|hint| el("p", &[("class", "hint"), ("id", &format!("{id}-hint"))], vec![tell("span", &[], hint)]))}
            {maybe(fault, move |fault| el("p", &[("class", "fault"), ("id", &format!("{id}-fault"))], vec![tell("span", &[], fault)]))}
            <input
                class="blank"
                id=id
                type=sig(move || if seen.get() { "text" } else { "password" })
                autocomplete=autofill
                autocapitalize="none"
                spellcheck="false"
                translate="no"
                enterkeyhint="done"
                aria-describedby=described
                aria-invalid=sig(move || fault.with(Option::is_some).then_some("true"))
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            <p class="acts">
                <button type="button" on:click=move |_| seen.update(|seen| *seen = !*seen) prop:textContent=toggle></button>
            </p>
        </div>
    }
    .into_any()
}

fn seen_or_not(seen: RwSignal<bool>) -> Text {
    by(move |words| ::words::Words::say(words, if seen.get() { "passphrase.hide" } else { "passphrase.show" }, &[]))
}

/// One of several ways, the first chosen already.
pub fn radios(name: &'static str, legend: Text, ways: Vec<(Text, Option<Text>)>, chosen: RwSignal<usize>) -> AnyView {
    let radio = |(at, (label, hint)): (usize, (Text, Option<Text>))| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    prop:checked=sig(move || chosen.get() == at)
                    on:change=move |_| chosen.set(at)
                />
                <span>
                    <span prop:textContent=label></span>
                    {hint.map(|hint| tell("small", &[], hint))}
                </span>
            </label>
        }
        .into_any()
    };
    let choices = el("div", &[("class", "choices")], ways.into_iter().enumerate().map(radio).collect());
    el("fieldset", &[("class", "ask")], vec![tell("legend", &[], legend), choices])
}
