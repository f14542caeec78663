//! The page: a Leptos SPA that runs every rule in the browser. Rules live in `domain`, words in `locales`.
//!
//! It is built as two WebAssembly modules, by the features `main` and `beside` (docs/decisions/0003-two-modules.md).

// Each module leaves out the other's pages, and what only they use.
#![cfg_attr(not(all(feature = "main", feature = "beside")), allow(dead_code, unused_imports))]

mod address;
mod app;
mod browser;
mod draft;
mod pages;
mod place;
mod question;
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
    open();
}

/// Takes the place of what `#app` holds: the pre-rendered shell, or what the other module drew.
#[wasm_bindgen]
pub fn open() {
    let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else { return };
    let shell: web_sys::HtmlElement = root;
    shell.set_text_content(None);
    let shown: UnmountHandle<_> = mount_to(shell, app::App);
    SHOWN.with_borrow_mut(|keeps| *keeps = Some(Box::new(shown)));
}

/// Leaves the place to the other module, whose page it is (public/boot.js brings it).
fn leave() {
    drop(SHOWN.with_borrow_mut(Option::take));
    browser::bring(if cfg!(feature = "main") { "beside" } else { "main" });
}
