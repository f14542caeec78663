//! The page: a Leptos SPA that runs every rule in the browser. Rules live in `domain`, words in `locales`.
//!
//! It is built as four WebAssembly modules, by the features `start`, `main`, `beside` and `sync`
//! (docs/decisions/0003-modules.md).

// Each module leaves out the others' pages, and what only they use.
#![cfg_attr(
    not(all(feature = "start", feature = "main", feature = "beside", feature = "sync")),
    allow(dead_code, unused_imports)
)]

mod address;
mod api;
mod app;
mod browser;
mod draft;
mod pages;
mod place;
mod question;
#[cfg(feature = "sync")]
mod sync;
mod ui;
mod words;

use std::cell::RefCell;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

thread_local! {
    static SHOWN: RefCell<Option<Box<dyn std::any::Any>>> = const { RefCell::new(None) };
}

fn main() {
    console_error_panic_hook::set_once();
    #[cfg(feature = "sync")]
    sync::begin();
    #[cfg(any(feature = "start", feature = "main", feature = "beside"))]
    open();
}

/// Takes the place of what `#app` holds: the pre-rendered shell, or what another module drew.
#[cfg(any(feature = "start", feature = "main", feature = "beside"))]
#[wasm_bindgen]
pub fn open() {
    let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else { return };
    let shell: web_sys::HtmlElement = root;
    shell.set_text_content(None);
    let shown: UnmountHandle<_> = mount_to(shell, app::App);
    SHOWN.with_borrow_mut(|keeps| *keeps = Some(Box::new(shown)));
}

/// Leaves `#app` to the module whose page it is (public/boot.js brings it).
fn leave(module: &str) {
    drop(SHOWN.with_borrow_mut(Option::take));
    browser::bring(module);
}
