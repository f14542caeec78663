//! A draft as a file: plain, or locked with a passphrase, and said which.

use ::words::Words;
use domain::Draft;
use leptos::prelude::*;

use crate::api;
use crate::browser::{self, crypto};
use crate::draft::file;
use crate::draft::store::files::{self, File};
use crate::pages::enclose::{of_document, size};
use crate::ui::piece::{by, el, p, tell};
use crate::words::{Text, live, maybe, sig, t, text, tongue, when};

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
    /// A file enclosed cannot be read: its name.
    Unread(String),
}

/// The files of a draft with their bytes, those of other devices from the account.
///
/// # Errors
/// The name of the first that cannot be read.
async fn enclosed(draft: &str, files: Vec<File>) -> Result<Vec<(File, Vec<u8>)>, String> {
    let mut whole = Vec::new();
    for file in files {
        let bytes = match files::bytes(draft, &file).await {
            Ok(None) if !file.here => api::content(draft, &file.id).await.ok(),
            bytes => bytes.ok().flatten(),
        };
        match bytes.filter(|bytes| files::digest(bytes) == file.digest) {
            Some(bytes) => whole.push((file, bytes)),
            None => return Err(file.name),
        }
    }
    Ok(whole)
}

/// Asks how, and makes the file. What the draft holds is looked at when it is made; `id` is its name in the store, where its files are.
pub fn export(id: String, draft: impl Fn() -> Draft + Send + Sync + 'static) -> AnyView {
    let tongue = tongue();
    let (files, along) = (RwSignal::new(Vec::<File>::new()), RwSignal::new(true));
    leptos::task::spawn_local({
        let id = id.clone();
        async move {
            let mut found = files::of(&id).await.unwrap_or_default().files;
            found.retain(|file| !file.removed);
            files.try_set(found);
        }
    });
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
        let passphrase = passphrase.get_untracked();
        if locked && passphrase.is_empty() {
            made.set(Made::Unlocked);
            return browser::focus(PASSPHRASE);
        }
        made.set(Made::Making);
        let (id, files) = (id.clone(), if along.get_untracked() { files.get_untracked() } else { Vec::new() });
        leptos::task::spawn_local(async move {
            let parts = match enclosed(&id, files).await {
                Ok(files) => file::parts(&draft, &files),
                Err(name) => return drop(made.try_set(Made::Unread(name))),
            };
            let parts = if locked {
                file::lock(&parts.concat(), &passphrase).await.map(|text| vec![text])
            } else {
                Some(parts)
            };
            let given = parts.and_then(|parts| browser::offer_parts(&name, "application/json", parts));
            made.try_set(given.map_or(Made::Failed, |()| Made::There(name.clone(), locked)));
        });
    };
    // Without them, what is to be added again is named.
    let without = move || {
        live(move || match along.get() {
            true => ().into_any(),
            false => {
                let name = |file: File| {
                    let document = of_document(&file.shows);
                    let said = by(move |words| {
                        let document = document
                            .map_or_else(String::new, |document| words.say(&format!("document-{document}"), &[]));
                        words.say("enclose-of", &[("document", document.into()), ("name", file.name.as_str().into())])
                    });
                    tell("li", &[("translate", "no")], said)
                };
                let names = files.get().into_iter().map(name).collect();
                el("div", &[("class", "notice")], vec![p(t("export-without")), el("ul", &[], names)])
            }
        })
    };
    let enclosed = when(
        move || files.with(|files| !files.is_empty()),
        move || {
            let hint = by(move |words| {
                let (count, bytes) =
                    files.with(|files| (files.len(), files.iter().map(|file| file.bytes).sum::<u64>()));
                // Four letters for three bytes.
                words.say("export-along.hint", &[("count", count.into()), ("size", size(words, bytes / 3 * 4).into())])
            });
            view! {
                <div class="ask">
                <label class="choice">
                    <input type="checkbox" prop:checked=along on:change=move |event| along.set(event_target_checked(&event))/>
                    <span>
                        <span prop:textContent=t("export-along")></span>
                        {tell("small", &[("translate", "no")], hint)}
                    </span>
                </label>
                {without()}
                </div>
            }
            .into_any()
        },
    );
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
            Made::Unread(name) => ("export-unread", name),
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
            {enclosed}
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
