//! What is not in the store, for as long as the page lives: the browser asks before it is left.

use domain::{Answers, Draft};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::{blank_of, put, write};

thread_local! {
    /// The browser asks before it leaves the page as long as this listens.
    static ASK: Closure<dyn Fn() -> JsValue> = Closure::new(|| JsValue::TRUE);
}

/// A draft, or the newest answers of one, that are not in the store.
#[derive(Clone)]
pub struct Kept {
    /// The draft as it is in memory.
    pub draft: Draft,
    /// What the store is known to hold of it; `None` when it holds nothing.
    pub base: Option<Answers>,
}

/// Where drafts are kept in memory: a map of the window's own, which both modules of the page see. Draft id -> the draft as
/// JSON, and the same with what the store holds.
pub(super) fn memory() -> js_sys::Map {
    let (window, name) = (window(), JsValue::from("guichetKept"));
    if let Some(memory) = js_sys::Reflect::get(&window, &name).ok().and_then(|kept| kept.dyn_into().ok()) {
        return memory;
    }
    let memory = js_sys::Map::new();
    // A window takes every property.
    let _ = js_sys::Reflect::set(&window, &name, &memory);
    memory
}

/// Keeps in memory what could not be stored: it lives as long as the page.
pub fn keep_in_memory(id: &str, draft: Draft, base: Option<Answers>) {
    let base = base.map_or(JsValue::NULL, |base| {
        let mut stored = blank_of(&draft);
        stored.answers = base;
        stored.to_json().into()
    });
    memory().set(&id.into(), &js_sys::Array::of2(&draft.to_json().into(), &base));
    ASK.with(|ask| window().set_onbeforeunload(Some(ask.as_ref().unchecked_ref())));
}

/// What is kept in memory of a draft; `None` when everything is in the store.
pub fn in_memory(id: &str) -> Option<Kept> {
    kept(&memory().get(&id.into()))
}

pub(super) fn kept(pair: &JsValue) -> Option<Kept> {
    let pair = pair.dyn_ref::<js_sys::Array>()?;
    let read = |at: u32| Draft::open(&pair.get(at).as_string()?).ok();
    Some(Kept { draft: read(0)?, base: read(1).map(|stored| stored.answers) })
}

/// Lets go of what was kept in memory: it is in the store now, or was removed.
pub fn let_go(id: &str) {
    let memory = memory();
    memory.delete(&id.into());
    if memory.size() == 0 {
        window().set_onbeforeunload(None);
    }
}

/// Stores what was kept in memory, where the store takes it now: what another tab wrote meanwhile is not overwritten.
pub async fn store_kept() {
    let mut all = Vec::new();
    memory().for_each(&mut |pair, id| all.extend(id.as_string().zip(kept(&pair))));
    for (id, Kept { draft, base }) in all {
        let stored = match base {
            None => put(&id, &draft).await.is_ok(),
            Some(base) => write(&id, &base.edits_to(&draft.answers)).await.is_ok_and(|refused| refused.is_empty()),
        };
        if stored {
            let_go(&id);
        }
    }
}
