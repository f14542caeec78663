//! What the browser gives: today, the words' address, focus, files. Nothing here knows forms.

pub mod crypto;
pub mod passkey;

use ::words::Lang;
use chrono::Datelike;
use domain::Date;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// The device's civil date.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::from_ymd_opt(now.get_full_year() as i32, now.get_month() + 1, now.get_date()).unwrap_or(Date::MIN)
}

/// The device's time of day, hours and minutes.
pub fn time_of_day() -> (u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_hours(), now.get_minutes())
}

/// Milliseconds since 1970, for "last changed".
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// The civil date of a moment on this device.
pub fn date_of(ms: f64) -> Date {
    let moment = js_sys::Date::new(&JsValue::from_f64(ms));
    Date::from_ymd_opt(moment.get_full_year() as i32, moment.get_month() + 1, moment.get_date()).unwrap_or(Date::MIN)
}

/// The time of day of a moment on this device, hours and minutes.
pub fn time_of(ms: f64) -> (u32, u32) {
    let moment = js_sys::Date::new(&JsValue::from_f64(ms));
    (moment.get_hours(), moment.get_minutes())
}

/// Whether this is WebKit outside a home screen: it deletes what a page stored after seven days without a visit.
pub fn forgets_in_a_week() -> bool {
    let navigator = window().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let webkit = agent.contains("AppleWebKit/") && !agent.contains("Chrome/") && !agent.contains("Chromium/");
    let installed =
        window().match_media("(display-mode: standalone)").ok().flatten().is_some_and(|query| query.matches());
    webkit && !installed
}

/// This moment in UTC, as calendars write it: `20140310T153000Z`.
pub fn stamp() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let whole = now.split('.').next().unwrap_or_default();
    format!("{}Z", whole.replace(['-', ':'], ""))
}

/// The day this build was made: a clock before it is wrong.
pub fn built_on() -> Date {
    let built = env!("GUICHET_BUILT_ON");
    let mut parts = built.split('-').filter_map(|part| part.parse::<u32>().ok());
    let mut next = || parts.next().unwrap_or(1);
    Date::from_ymd_opt(next() as i32, next(), next()).unwrap_or(Date::MIN)
}

/// Thirty-two random bits.
pub fn random() -> u32 {
    let mut bytes = [0; 4];
    let drawn = window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if drawn.is_err() {
        return (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    }
    u32::from_le_bytes(bytes)
}

/// The words of forms in a language, as the build placed them; `None` when they cannot be fetched.
pub async fn words_of(lang: Lang) -> Option<String> {
    let name = format!("meta[name=words-{}]", lang.code());
    let url = document().query_selector(&name).ok()??.get_attribute("content")?;
    let response = gloo_net::http::Request::get(&url).send().await.ok().filter(|response| response.ok())?;
    response.text().await.ok()
}

/// Moves focus to an element, once it is there.
pub fn focus(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        if let Some(element) =
            document().get_element_by_id(&id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = element.focus();
        }
    });
}

/// Moves focus to the heading of a page that was just opened, and shows its top.
pub fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.set_attribute("tabindex", "-1");
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = heading.focus_with_options(&options);
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
    });
}

/// Offers a text as a file for download.
pub fn download(name: &str, kind: &str, text: &str) -> Option<()> {
    offer(name, kind, &JsValue::from_str(text))
}

/// Offers a file for download: its text, or its bytes.
pub fn offer(name: &str, kind: &str, content: &JsValue) -> Option<()> {
    give(name, kind, &js_sys::Array::of1(content))
}

/// Offers a text as a file for download, in parts of which each is let go once the browser has it.
pub fn offer_parts(name: &str, kind: &str, parts: Vec<String>) -> Option<()> {
    give(name, kind, &parts.into_iter().map(JsValue::from).collect())
}

/// The address under which the browser holds bytes, until it is let go.
pub fn address_of(kind: &str, parts: &js_sys::Array) -> Option<String> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(parts, &options).ok()?;
    web_sys::Url::create_object_url_with_blob(&blob).ok()
}

fn give(name: &str, kind: &str, parts: &js_sys::Array) -> Option<()> {
    let url = address_of(kind, parts)?;
    let link: web_sys::HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The download has the blob by then.
    set_timeout(move || drop(web_sys::Url::revoke_object_url(&url)), std::time::Duration::from_secs(60));
    Some(())
}

/// A short preference kept for this visit only: never personal data.
pub fn remembered(name: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(name).ok()?
}

/// Keeps or drops such a preference.
pub fn remember(name: &str, value: Option<&str>) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = match value {
            Some(value) => storage.set_item(name, value),
            None => storage.remove_item(name),
        };
    }
}

/// Drops every such preference.
pub fn forget_visit() {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.clear();
    }
}

/// The name under which it is kept whether the device is the person's own.
const OWN: &str = "guichet-own";

fn lasting() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}

/// Whether the person said that this is their own device; `None` before they did.
pub fn own_device() -> Option<bool> {
    Some(lasting()?.get_item(OWN).ok()?? == "yes")
}

/// Keeps what they said.
pub fn set_own_device(own: bool) {
    if let Some(storage) = lasting() {
        let _ = storage.set_item(OWN, if own { "yes" } else { "no" });
    }
}

/// The mark that somebody is signed in on this device.
const MARK: &str = "guichet-account";

/// Whether somebody is signed in on this device, as far as it is noted.
pub fn has_account() -> bool {
    lasting().is_some_and(|storage| storage.get_item(MARK).is_ok_and(|mark| mark.is_some()))
}

/// Notes that somebody is signed in on this device, or nobody: public/boot.js then brings what lets drafts follow. No name.
pub fn mark_account(is: bool) {
    if let Some(storage) = lasting() {
        let _ = if is { storage.set_item(MARK, "yes") } else { storage.remove_item(MARK) };
    }
    let follow = js_sys::Reflect::get(&window(), &"guichetFollow".into()).ok();
    if let Some(follow) = follow.and_then(|follow| follow.dyn_into::<js_sys::Function>().ok()).filter(|_| is) {
        let _ = follow.call0(&JsValue::UNDEFINED);
    }
}

/// Waits so many milliseconds.
pub async fn sleep(ms: i32) {
    let slept = js_sys::Promise::new(&mut |then, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&then, ms);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(slept).await;
}

/// A day as `2014-03-10`.
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Asks public/boot.js for another module of the page.
pub fn bring(module: &str) {
    let bring = js_sys::Reflect::get(&window(), &"guichetBring".into()).ok();
    if let Some(bring) = bring.and_then(|bring| bring.dyn_into::<js_sys::Function>().ok()) {
        let _ = bring.call1(&JsValue::UNDEFINED, &module.into());
    }
}

/// A PDF of the package, made by a module of its own that public/boot.js brings: its bytes, and the letters it has no shape
/// for. `None` when it cannot be made.
pub async fn pdf(package: &str) -> Option<(JsValue, String)> {
    let make = js_sys::Reflect::get(&window(), &"guichetPdf".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let promise = make.call1(&JsValue::UNDEFINED, &package.into()).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    let made = wasm_bindgen_futures::JsFuture::from(promise).await.ok()?;
    let field = |name: &str| js_sys::Reflect::get(&made, &name.into()).ok();
    Some((field("bytes")?, field("missing")?.as_string()?))
}

/// Photos as one PDF, made by the same module. Each is a JPEG with its pixels across and down; `None` when it cannot be made.
pub async fn join(photos: &[(Vec<u8>, u32, u32)], title: &str, lang: &str) -> Option<Vec<u8>> {
    let jpegs: Vec<u8> = photos.iter().flat_map(|(jpeg, ..)| jpeg).copied().collect();
    let sizes: Vec<u32> = photos
        .iter()
        .flat_map(|(jpeg, across, down)| [u32::try_from(jpeg.len()).unwrap_or(0), *across, *down])
        .collect();
    let given = js_sys::Object::new();
    for (name, value) in [
        ("jpegs", js_sys::Uint8Array::from(&jpegs[..]).into()),
        ("sizes", js_sys::Uint32Array::from(&sizes[..]).into()),
        ("title", JsValue::from(title)),
        ("lang", JsValue::from(lang)),
    ] {
        js_sys::Reflect::set(&given, &name.into(), &value).ok()?;
    }
    let make = js_sys::Reflect::get(&window(), &"guichetPdf".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let promise = make.call1(&JsValue::UNDEFINED, &given).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    let made = wasm_bindgen_futures::JsFuture::from(promise).await.ok()?;
    Some(made.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec())
}

/// What this browser and this system are called, in a few words: `Chrome, Android`. Empty when neither is known.
pub fn device() -> String {
    // The first that is named counts: most name others, too, to be let in.
    const BROWSERS: [(&str, &str); 9] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Chromium/", "Chromium"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let agent = window().navigator().user_agent().unwrap_or_default();
    let named =
        |list: &[(&str, &'static str)]| list.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    [named(&BROWSERS), named(&SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What stands behind `#` in the address, taken out of it at once: it is a secret, and no history keeps it.
pub fn take_fragment() -> String {
    let location = window().location();
    let fragment = location.hash().unwrap_or_default();
    if let (Ok(path), Ok(history), false) = (location.pathname(), window().history(), fragment.is_empty()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    fragment.trim_start_matches('#').to_owned()
}

/// Copies a text. Whether the browser did it.
pub async fn copy(text: &str) -> bool {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    let copied = || {
        let board = get(&window().navigator(), "clipboard")?;
        let write = get(&board, "writeText")?.dyn_into::<js_sys::Function>().ok()?;
        write.call1(&board, &text.into()).ok()?.dyn_into::<js_sys::Promise>().ok()
    };
    match copied() {
        Some(promise) => wasm_bindgen_futures::JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}
