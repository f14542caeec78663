//! Photos on their way into one PDF: laid one upon the other, turned, put in order. Nothing of it is kept before it is said so.

use std::sync::Arc;

use ::words::Words;
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;

use super::picture::Picture;
use super::take::{join, may_be_drawn, take};
use super::{CAMERA, FILE, Said, Shelf, open};
use crate::browser;
use crate::ui::piece::{by, el, tell};
use crate::words::{live, t, tongue};
use wire::content::look;
use wire::refusal::Why;

/// A photo of the stack.
#[derive(Clone, PartialEq)]
pub struct Leaf {
    /// What it is called.
    pub name: String,
    bytes: Arc<Vec<u8>>,
    /// Where the browser holds it.
    url: String,
    /// Quarters of a turn to the right.
    turns: u8,
}

impl Shelf {
    /// Lays photos on the stack; one is begun where there is none. What is no photo stays out, and is said.
    pub async fn lay(self, photos: Vec<(String, Vec<u8>)>) {
        for (name, bytes) in photos {
            self.busy.try_set(Some(name.clone()));
            let unread = look(&bytes).err().unwrap_or(Why::AttachmentDamaged);
            if !may_be_drawn(&bytes) {
                let why = if look(&bytes).is_ok() { None } else { Some(unread) };
                self.say(match why {
                    Some(why) => Said::Refused(name, why),
                    None => Said::NoPhoto(name),
                });
                continue;
            }
            if Picture::open(&bytes).await.is_none() {
                self.say(Said::Refused(name, unread));
                continue;
            }
            let Some(url) = browser::address_of("", &Array::of1(&Uint8Array::from(&bytes[..]))) else { continue };
            let leaf = Leaf { name, bytes: Arc::new(bytes), url, turns: 0 };
            self.stack.try_update(|stack| stack.get_or_insert_default().push(leaf));
        }
    }

    /// Puts the stack away; nothing of it is kept.
    pub fn unstack(self) {
        for leaf in self.stack.try_update(Option::take).flatten().into_iter().flatten() {
            let _ = web_sys::Url::revoke_object_url(&leaf.url);
        }
    }

    fn turn(self, change: impl FnOnce(&mut Vec<Leaf>)) {
        self.said.set(Vec::new());
        self.stack.update(|stack| change(stack.get_or_insert_default()));
    }

    /// Keeps the stack: as one PDF, or each photo by itself.
    fn keep_stack(self, as_one: bool) {
        let leaves = self.stack.get_untracked().unwrap_or_default();
        let (Some(first), None) = (leaves.first(), self.busy.get_untracked()) else { return };
        self.said.set(Vec::new());
        let name = first.name.clone();
        self.busy.set(Some(name.clone()));
        let lang = tongue_of();
        leptos::task::spawn_local(async move {
            let before = self.said.with_untracked(Vec::len);
            if as_one {
                let photos: Vec<(Vec<u8>, u8)> = leaves.iter().map(|leaf| (leaf.bytes.to_vec(), leaf.turns)).collect();
                match join(&name, &photos, lang).await {
                    Ok(taken) => self.keep(taken).await,
                    Err(Why::AttachmentTooLarge) => self.say(Said::TooMany(photos.len())),
                    Err(why) => self.say(Said::Refused(name, why)),
                }
            } else {
                for leaf in &leaves {
                    self.busy.try_set(Some(leaf.name.clone()));
                    match take(&leaf.name, leaf.bytes.to_vec()).await {
                        Ok(taken) => self.keep(taken).await,
                        Err(why) => self.say(Said::Refused(leaf.name.clone(), why)),
                    }
                }
            }
            // What could not be kept stays on the stack.
            let bad = self.said.try_with_untracked(|said| said.iter().skip(before).any(Said::is_bad));
            if bad == Some(false) {
                self.unstack();
            }
            self.done();
        });
    }
}

fn tongue_of() -> &'static str {
    TONGUE.with(|tongue| tongue.get())
}

thread_local! {
    /// The page's language, for the title of a PDF.
    static TONGUE: std::cell::Cell<&'static str> = const { std::cell::Cell::new("fr") };
}

/// The part of the page that shows it.
pub fn part(shelf: Shelf) -> AnyView {
    let tongue = tongue();
    let draw = live(move || {
        TONGUE.with(|own| own.set(tongue.lang.get().code()));
        let Some(leaves) = shelf.stack.get() else { return ().into_any() };
        let count = leaves.len();
        let pages = leaves.into_iter().enumerate().map(|(at, leaf)| page(shelf, leaf, at, count)).collect();
        let said = by(move |words| words.say("enclose-stack.text", &[("count", count.into())]));
        let leave = move |_| {
            shelf.unstack();
            shelf.said.set(Vec::new());
        };
        let keep = move |as_one: bool| move |_| shelf.keep_stack(as_one);
        let one = (0 < count).then(|| {
            view! { <button type="button" class="go" on:click=keep(true) prop:textContent=t("enclose-stack.one")></button> }
        });
        let apart = (1 < count).then(|| {
            view! { <button type="button" class="plain" on:click=keep(false) prop:textContent=t("enclose-stack.apart")></button> }
        });
        view! {
            <h2 id="enclose-stack" tabindex="-1" prop:textContent=t("enclose-stack")></h2>
            <p translate="no" prop:textContent=said></p>
            {el("ol", &[("class", "cards")], pages)}
            <p class="acts">
                <button type="button" class="plain" on:click=move |_| open(FILE) prop:textContent=t("enclose-stack.more")></button>
                <button type="button" class="plain" on:click=move |_| open(CAMERA) prop:textContent=t("enclose-stack.camera")></button>
            </p>
            <p class="acts">
                {one}
                {apart}
                <button type="button" on:click=leave prop:textContent=t("enclose-stack.leave")></button>
            </p>
        }
        .into_any()
    });
    draw.into_any()
}

/// One page of it.
fn page(shelf: Shelf, leaf: Leaf, at: usize, count: usize) -> AnyView {
    let number = at + 1;
    let name = by(move |words| words.say("enclose-page", &[("number", number.into())]));
    let button = |id: &'static str, act: Box<dyn Fn()>| {
        view! {
            <button type="button" on:click=move |_| act()>
                <span prop:textContent=t(id)></span>
                <span class="unseen" prop:textContent=crate::words::text(move || format!(" {}", name.get()))></span>
            </button>
        }
        .into_any()
    };
    let mut acts = vec![button(
        "enclose-page.turn",
        Box::new(move || shelf.turn(|leaves| leaves[at].turns = (leaves[at].turns + 1) % 4)),
    )];
    if 0 < at {
        acts.push(button("enclose-earlier", Box::new(move || shelf.turn(|leaves| leaves.swap(at, at - 1)))));
    }
    if at + 1 < count {
        acts.push(button("enclose-later", Box::new(move || shelf.turn(|leaves| leaves.swap(at, at + 1)))));
    }
    let url = leaf.url.clone();
    let drop_it = move || {
        let _ = web_sys::Url::revoke_object_url(&url);
        shelf.turn(|leaves| drop(leaves.remove(at)));
    };
    acts.push(button("enclose-page.drop", Box::new(drop_it)));
    let turned = leaf.turns.to_string();
    view! {
        <li class="card">
            {tell("h3", &[], name)}
            <p class="sight small"><img src=leaf.url alt=leaf.name data-turned=turned/></p>
            <p class="acts">{acts}</p>
        </li>
    }
    .into_any()
}
