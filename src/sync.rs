//! Lets the drafts of this device follow the account: sends what was typed, brings what other devices wrote. One tab of the
//! browser does it for all; the pages go on without it, and speak with it as tabs speak with each other (`draft::follow`).
//!
//! When and what is decided here, how it fits together in `domain::sync`. Nothing here draws anything.

mod files;
mod round;

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;

use leptos::prelude::{document, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

use crate::browser;
use crate::draft::follow;
use crate::draft::store::lock::OPENED;
use round::Sync;

/// Typing goes out after a pause of so many milliseconds.
const QUIET: f64 = 1_000.0;
/// And after so many at the latest.
const LATEST: f64 = 2_000.0;
/// How often one asks for what others wrote: while the page is looked at, and something was done a short while ago.
const OFTEN: f64 = 3_000.0;
/// While it is looked at.
const SELDOM: f64 = 15_000.0;
/// While nothing can be done.
const RARELY: f64 = 60_000.0;
/// What a short while ago is.
const LATELY: f64 = 300_000.0;

/// Wakes the one who sends, and keeps what it is told until it listens.
#[derive(Default)]
struct Bell {
    told: RefCell<Vec<String>>,
    rung: Cell<bool>,
    wake: RefCell<Option<js_sys::Function>>,
}

impl Bell {
    fn ring(&self) {
        self.rung.set(true);
        if let Some(wake) = self.wake.take() {
            let _ = wake.call0(&JsValue::UNDEFINED);
        }
    }

    fn tell(&self, text: String) {
        self.told.borrow_mut().push(text);
        self.ring();
    }

    /// Waits until it rings, so many milliseconds at most. Whether it rang.
    async fn wait(&self, ms: f64) -> bool {
        if !self.rung.get() {
            let rings = js_sys::Promise::new(&mut |then, _| {
                let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&then, ms as i32);
                self.wake.replace(Some(then));
            });
            let _ = JsFuture::from(rings).await;
            self.wake.take();
        }
        self.rung.replace(false)
    }
}

/// Begins, once this tab is the one that does it for all.
pub fn begin() {
    let bell = Rc::new(Bell::default());
    let Ok(channel) = web_sys::BroadcastChannel::new(follow::CHANNEL) else { return };
    let hear = Closure::<dyn Fn(web_sys::MessageEvent)>::new({
        let bell = Rc::clone(&bell);
        move |event: web_sys::MessageEvent| {
            if let Some(text) = event.data().as_string() {
                bell.tell(text);
            }
        }
    });
    channel.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    // A page that is looked at again, or has a network again, or the passphrase of the lock, looks at once; one that is left sends at once.
    let wake = Closure::<dyn Fn()>::new({
        let bell = Rc::clone(&bell);
        move || bell.tell(follow::NOW.to_owned())
    });
    let _ = window().add_event_listener_with_callback("online", wake.as_ref().unchecked_ref());
    let _ = document().add_event_listener_with_callback("visibilitychange", wake.as_ref().unchecked_ref());
    let _ = window().add_event_listener_with_callback(OPENED, wake.as_ref().unchecked_ref());
    wake.forget();
    spawn_local(take_turns(bell, channel));
}

/// Works whenever this tab is looked at and no other works. A tab that is not looked at lets go: a phone may hold it still in the
/// middle of anything, and another would wait for it for ever.
async fn take_turns(bell: Rc<Bell>, _channel: web_sys::BroadcastChannel) {
    while alone(work(Rc::clone(&bell))).await {
        loop {
            bell.wait(RARELY).await;
            let wanted = bell.told.take().iter().any(|text| text == follow::NOW);
            if wanted || is_seen() {
                break;
            }
        }
    }
}

/// Does something once no other tab does it. False in a browser that cannot tell: two at once would send everything twice.
async fn alone(work: impl Future<Output = ()> + 'static) -> bool {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    let locks = get(&window().navigator(), "locks");
    let request = locks.as_ref().and_then(|locks| get(locks, "request")?.dyn_into::<js_sys::Function>().ok());
    let (Some(locks), Some(request)) = (locks, request) else { return false };
    let held = Closure::once_into_js(move || {
        future_to_promise(async {
            work.await;
            Ok(JsValue::UNDEFINED)
        })
    });
    match request.call2(&locks, &follow::CHANNEL.into(), &held).map(js_sys::Promise::from) {
        Ok(done) => JsFuture::from(done).await.is_ok(),
        Err(_) => false,
    }
}

fn is_seen() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Visible
}

/// Round after round, for as long as the tab is looked at; once, where it is not.
async fn work(bell: Rc<Bell>) {
    let mut sync = Sync::default();
    let mut lately = browser::now_ms();
    // What was said until now was said to who worked then.
    bell.told.take();
    sync.round().await;
    while is_seen() {
        let pause = match sync.can_work() {
            true if sync.hurries() => 0.0,
            false => RARELY,
            true if browser::now_ms() - lately < LATELY => OFTEN,
            true => SELDOM,
        };
        let mut urgent = !bell.wait(pause).await || sync.hurries();
        let began = browser::now_ms();
        loop {
            for text in bell.told.take() {
                if !text.starts_with(follow::FILES) {
                    lately = browser::now_ms();
                }
                urgent |= sync.told(&text).await;
            }
            if urgent || LATEST < browser::now_ms() - began || !bell.wait(QUIET).await {
                break;
            }
        }
        if sync.round().await {
            lately = browser::now_ms();
        }
    }
}
