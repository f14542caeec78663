//! The page: a Leptos SPA that runs every rule in the browser. Rules live in `domain`, words in `locales`.

mod app;
mod browser;
mod draft;
mod pages;
mod place;
mod question;
mod ui;
mod words;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    console_error_panic_hook::set_once();
    let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else { return };
    // What was there until now is the pre-rendered shell.
    let shell: web_sys::HtmlElement = root;
    shell.set_text_content(None);
    mount_to(shell, app::App).forget();
}
