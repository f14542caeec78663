//! The files of a document, one by one: what each is, where it is, and what can be done with it.

use ::words::{Words, number};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wire::attachment::Kind;

use super::{FILE, Said, Shelf, open, size};
use crate::api::{self, Refused};
use crate::browser;
use crate::draft::desk;
use crate::draft::follow::Waits;
use crate::draft::store::Trouble;
use crate::draft::store::files::{self, File, There};
use crate::ui::piece::{by, el, p, tell};
use crate::words::{Spoken, Text, live, sig, t, text};

/// The part of the page that lists them.
pub fn list(shelf: Shelf) -> AnyView {
    let own = Memo::new(move |_| shelf.own());
    let draw = live(move || {
        if shelf.files.with(Option::is_none) {
            return p(t("loading"));
        }
        let own = own.get();
        if own.is_empty() {
            return p(t("enclose-none"));
        }
        let count = own.len();
        let cards = own.iter().enumerate().map(|(at, file)| card(shelf, file.clone(), at, count)).collect();
        el("ul", &[("class", "cards")], cards)
    });
    let damaged = live(move || {
        let damaged = shelf.files.with(|files| match files {
            Some(Ok(files)) => files.damaged.clone(),
            _ => Vec::new(),
        });
        let trouble = shelf.files.with(|files| matches!(files, Some(Err(_))));
        if trouble {
            return el("p", &[("class", "fault")], vec![tell("span", &[], t("enclose-closed"))]);
        }
        if damaged.is_empty() {
            return ().into_any();
        }
        let count = damaged.len();
        let said = by(move |words| words.say("enclose-unreadable", &[("count", count.into())]));
        let drop_them = move |_| {
            let (draft, damaged) = (shelf.draft.get_value(), damaged.clone());
            let work = async move {
                for id in damaged {
                    files::delete(&draft, &id).await?;
                }
                Ok(())
            };
            shelf.act(String::new(), work, None);
        };
        view! {
            <div class="notice" data-is="warn">
                <p translate="no" prop:textContent=said></p>
                <p class="acts"><button type="button" on:click=drop_them prop:textContent=t("enclose-unreadable.drop")></button></p>
            </div>
        }
        .into_any()
    });
    vec![tell("h2", &[("id", "enclose-list")], t("enclose-list")), damaged.into_any(), draw.into_any()].into_any()
}

/// What it is: `JPEG, 0.8 MB`, `PDF, 2 pages, 1.2 MB`.
fn about(words: &Spoken, file: &File) -> String {
    let kind = match file.kind {
        Kind::Pdf => "PDF",
        Kind::Jpeg => "JPEG",
        Kind::Png => "PNG",
    };
    let size = size(words, file.bytes);
    match file.pages {
        Some(pages) => {
            words.say("enclose-about.pages", &[("kind", kind.into()), ("size", size.into()), ("count", pages.into())])
        }
        None => words.say("enclose-about", &[("kind", kind.into()), ("size", size.into())]),
    }
}

/// Where it is: on this device, on its way or why not, in the account, refused.
fn stands(words: &Spoken, file: &File, waits: Option<Waits>) -> String {
    match file.there {
        There::Nothing => words.say("enclose-here", &[]),
        There::Part(bytes) => {
            let part = (bytes * 100).checked_div(file.bytes).unwrap_or_default();
            let part = number(words.lang(), i64::try_from(part).unwrap_or_default());
            match waits {
                None => words.say("enclose-sending", &[("part", part.into())]),
                Some(why) => {
                    let why = words.say(why.id(), &[]);
                    words.say("enclose-waiting", &[("part", part.into()), ("why", why.into())])
                }
            }
        }
        There::Whole if file.here => words.say("enclose-both", &[]),
        There::Whole => words.say("enclose-there", &[]),
        There::Refused(why) => {
            let why = words.say(&format!("api-{}", why.id()), &[]);
            words.say("enclose-not-there", &[("why", why.into())])
        }
    }
}

fn card(shelf: Shelf, file: File, at: usize, count: usize) -> AnyView {
    let name: Text = Signal::stored(file.name.clone());
    let button = move |id: &'static str, act: Box<dyn Fn()>| {
        view! {
            <button type="button" on:click=move |_| act()>
                <span prop:textContent=t(id)></span>
                <span class="unseen" translate="no" prop:textContent=text(move || format!(" {}", name.get()))></span>
            </button>
        }
        .into_any()
    };
    let mut acts = Vec::new();
    if file.kind != Kind::Pdf {
        acts.push(look(shelf, &file, name));
    }
    let save = {
        let file = file.clone();
        move || save(shelf, file.clone())
    };
    acts.push(button("enclose-save", Box::new(save)));
    if matches!(file.there, There::Refused(_)) {
        let id = file.id.clone();
        let again = move || {
            let (draft, id) = (shelf.draft.get_value(), id.clone());
            shelf.act(String::new(), async move { files::try_again(&draft, &id).await }, None);
        };
        acts.push(button("retry", Box::new(again)));
    }
    let replace = {
        let file = file.clone();
        move || {
            shelf.replaced.set(Some(file.clone()));
            open(FILE);
        }
    };
    acts.push(button("enclose-replace", Box::new(replace)));
    if 0 < at {
        acts.push(button("enclose-earlier", Box::new(move || swap(shelf, at, at - 1))));
    }
    if at + 1 < count {
        acts.push(button("enclose-later", Box::new(move || swap(shelf, at, at + 1))));
    }
    let remove = {
        let file = file.clone();
        move || {
            let (draft, id, name) = (shelf.draft.get_value(), file.id.clone(), file.name.clone());
            let told = Said::Removed(name.clone(), id.clone());
            shelf.unsee();
            shelf.act(name, async move { files::remove(&draft, &id).await }, Some(told));
        }
    };
    acts.push(button("enclose-remove", Box::new(remove)));
    let shown = live({
        let id = file.id.clone();
        move || match shelf.seen.get() {
            Some((seen, url)) if seen == id => view! { <p class="sight"><img src=url alt=name/></p> }.into_any(),
            _ => ().into_any(),
        }
    });
    let (what, how, waits) = (file.clone(), file, desk().waits);
    el(
        "li",
        &[("class", "card")],
        vec![
            tell("h3", &[("translate", "no")], name),
            tell("p", &[("translate", "no")], by(move |words| about(words, &what))),
            tell("p", &[("class", "stands")], by(move |words| stands(words, &how, waits.get()))),
            shown.into_any(),
            el("p", &[("class", "acts")], acts),
        ],
    )
}

/// Shows a picture in its place, or puts it away.
fn look(shelf: Shelf, file: &File, name: Text) -> AnyView {
    let (id, file) = (file.id.clone(), file.clone());
    let is = Memo::new(move |_| shelf.seen.with(|seen| seen.as_ref().is_some_and(|(seen, _)| *seen == id)));
    let turn = move |_| {
        let was = is.get_untracked();
        shelf.unsee();
        if was {
            return;
        }
        let (draft, file) = (shelf.draft.get_value(), file.clone());
        shelf.said.set(Vec::new());
        leptos::task::spawn_local(async move {
            match bytes(&draft, &file).await {
                Ok(bytes) => {
                    let parts = Array::of1(&Uint8Array::from(&bytes[..]));
                    shelf.seen.try_set(browser::address_of(file.kind.mime(), &parts).map(|url| (file.id, url)));
                }
                Err(unread) => {
                    shelf.say(unread.said(file.name));
                    shelf.done();
                }
            }
        });
    };
    let said = by(move |words| words.say(if is.get() { "enclose-look.away" } else { "enclose-look" }, &[]));
    view! {
        <button type="button" aria-expanded=sig(move || is.get().to_string()) on:click=turn>
            <span prop:textContent=said></span>
            <span class="unseen" translate="no" prop:textContent=text(move || format!(" {}", name.get()))></span>
        </button>
    }
    .into_any()
}

/// The bytes of a file: those of this device, or the account's, which are on this device from then on.
async fn bytes(draft: &str, file: &File) -> Result<Vec<u8>, Unread> {
    match files::bytes(draft, file).await {
        Ok(Some(bytes)) => Ok(bytes),
        // What is damaged here may be whole there.
        Ok(None) | Err(Trouble::Damaged) if file.there == There::Whole => {
            let bytes = api::content(draft, &file.id).await.map_err(Unread::There)?;
            if !file.here && !files::came(draft, file, &bytes).await.map_err(Unread::Here)? {
                return Err(Unread::Here(Trouble::Damaged));
            }
            Ok(bytes)
        }
        Ok(None) => Err(Unread::Here(Trouble::Damaged)),
        Err(trouble) => Err(Unread::Here(trouble)),
    }
}

/// Why a file cannot be looked at.
enum Unread {
    Here(Trouble),
    There(Refused),
}

impl Unread {
    fn said(self, name: String) -> Said {
        match self {
            Unread::Here(trouble) => Said::Failed(name, trouble),
            Unread::There(refused) => Said::Away(name, refused),
        }
    }
}

/// Gives the file to the browser, to be saved or opened.
fn save(shelf: Shelf, file: File) {
    let draft = shelf.draft.get_value();
    shelf.said.set(Vec::new());
    leptos::task::spawn_local(async move {
        let given = match bytes(&draft, &file).await {
            Ok(bytes) => {
                let given = browser::offer(&file.name, file.kind.mime(), &Uint8Array::from(&bytes[..]));
                given.ok_or(Unread::Here(Trouble::Failed))
            }
            Err(unread) => Err(unread),
        };
        if let Err(unread) = given {
            shelf.say(unread.said(file.name));
            shelf.done();
        }
    });
}

/// Two files change places.
fn swap(shelf: Shelf, one: usize, other: usize) {
    let draft = shelf.draft.get_value();
    let mut ids: Vec<String> = untrack(|| shelf.own()).into_iter().map(|file| file.id).collect();
    if one.max(other) < ids.len() {
        ids.swap(one, other);
        shelf.act(String::new(), async move { files::order(&draft, &ids).await }, None);
    }
}
