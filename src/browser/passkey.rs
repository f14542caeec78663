//! Passkeys by the browser's own means (W3C Web Authentication). Bytes travel as base64url in JSON; where the browser does not
//! read and write that by itself, it is done here.

use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::crypto::{from_base64, to_base64};

/// Why there is no passkey. Each has words: `passkey-` and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproved {
    /// This browser knows no passkeys.
    Unknown,
    /// The person closed the browser's window, or waited too long.
    Left,
    /// This device has one of the account's already.
    There,
    /// The browser did not do it.
    Failed,
}

impl Unproved {
    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Unproved::Unknown => "unknown",
            Unproved::Left => "left",
            Unproved::There => "there",
            Unproved::Failed => "failed",
        }
    }
}

/// Whether this browser knows passkeys.
pub fn available() -> bool {
    kind().is_some() && container().is_some()
}

/// Makes a passkey by the server's options; what the browser gives for it, as JSON.
pub async fn make(options: &Value) -> Result<Value, Unproved> {
    prove("create", "parseCreationOptionsFromJSON", options).await
}

/// Asks a passkey by the server's options; what it answers, as JSON.
pub async fn ask(options: &Value) -> Result<Value, Unproved> {
    prove("get", "parseRequestOptionsFromJSON", options).await
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn set(of: &JsValue, name: &str, value: &JsValue) {
    // A plain object takes every field.
    let _ = Reflect::set(of, &name.into(), value);
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    get(of, name)?.dyn_into().ok()
}

/// `PublicKeyCredential`, where there is one.
fn kind() -> Option<JsValue> {
    get(&window(), "PublicKeyCredential")
}

/// `navigator.credentials`, where there is one: on secure pages alone.
fn container() -> Option<JsValue> {
    get(&window().navigator(), "credentials")
}

async fn prove(how: &str, reader: &str, options: &Value) -> Result<Value, Unproved> {
    let (kind, container) = (kind().ok_or(Unproved::Unknown)?, container().ok_or(Unproved::Unknown)?);
    let asked = read(&kind, reader, options).ok_or(Unproved::Failed)?;
    let wanted = Object::new();
    set(&wanted, "publicKey", &asked);
    let prove = method(&container, how).ok_or(Unproved::Unknown)?;
    let promise = prove.call1(&container, &wanted).map_err(|error| why(&error))?;
    let promise: Promise = promise.dyn_into().map_err(|_| Unproved::Failed)?;
    let credential = JsFuture::from(promise).await.map_err(|error| why(&error))?;
    written(&credential).ok_or(Unproved::Failed)
}

fn why(error: &JsValue) -> Unproved {
    let name = get(error, "name").and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "AbortError" => Unproved::Left,
        "InvalidStateError" => Unproved::There,
        _ => Unproved::Failed,
    }
}

/// The server's options as the browser takes them.
fn read(kind: &JsValue, reader: &str, options: &Value) -> Option<JsValue> {
    let asked = JSON::parse(&options.get("publicKey")?.to_string()).ok()?;
    if let Some(reader) = method(kind, reader) {
        return reader.call1(kind, &asked).ok();
    }
    bytes_in(&asked, "challenge");
    if let Some(user) = get(&asked, "user") {
        bytes_in(&user, "id");
    }
    for list in ["allowCredentials", "excludeCredentials"] {
        for one in get(&asked, list).map(|list| Array::from(&list)).unwrap_or_default().iter() {
            bytes_in(&one, "id");
        }
    }
    Some(asked)
}

/// Puts bytes in the place of their base64url.
fn bytes_in(of: &JsValue, name: &str) {
    let text = get(of, name).and_then(|text| text.as_string()).unwrap_or_default();
    let padded = text.replace('-', "+").replace('_', "/");
    if let Some(bytes) = from_base64(&padded) {
        set(of, name, &Uint8Array::from(bytes.as_slice()).buffer());
    }
}

/// What the browser gave, as JSON.
fn written(credential: &JsValue) -> Option<Value> {
    let plain = match method(credential, "toJSON") {
        Some(_) => credential.clone(),
        None => by_hand(credential)?,
    };
    serde_json::from_str(&String::from(JSON::stringify(&plain).ok()?)).ok()
}

fn by_hand(credential: &JsValue) -> Option<JsValue> {
    let (plain, inside) = (Object::new(), Object::new());
    let response = get(credential, "response")?;
    for name in ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"] {
        if let Some(bytes) = get(&response, name) {
            set(&inside, name, &base64url(&bytes).into());
        }
    }
    if let Some(ways) = method(&response, "getTransports").and_then(|ways| ways.call0(&response).ok()) {
        set(&inside, "transports", &ways);
    }
    for name in ["id", "type"] {
        set(&plain, name, &get(credential, name)?);
    }
    set(&plain, "rawId", &base64url(&get(credential, "rawId")?).into());
    set(&plain, "response", &inside);
    let more = method(credential, "getClientExtensionResults").and_then(|more| more.call0(credential).ok());
    set(&plain, "clientExtensionResults", &more.unwrap_or_else(|| Object::new().into()));
    Some(plain.into())
}

fn base64url(bytes: &JsValue) -> String {
    to_base64(&Uint8Array::new(bytes).to_vec()).replace('+', "-").replace('/', "_").replace('=', "")
}
