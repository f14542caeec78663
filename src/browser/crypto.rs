//! Locks bytes with a passphrase by the browser's own cryptography: PBKDF2 with SHA-256 makes the key, AES-GCM with 256 bits
//! locks. No key can be read out. Where a page is not served securely the browser offers none of this.

use js_sys::{Array, ArrayBuffer, JsString, Object, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// How often the passphrase is stirred: what is advised for PBKDF2 with SHA-256.
pub const ITERATIONS: u32 = 600_000;

fn subtle() -> Option<SubtleCrypto> {
    let subtle = window().crypto().ok()?.subtle();
    (!subtle.is_undefined()).then_some(subtle)
}

/// Whether files can be locked here.
pub fn available() -> bool {
    subtle().is_some()
}

/// Random bytes.
pub fn random<const COUNT: usize>() -> Option<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Bytes as base64.
pub fn to_base64(bytes: &[u8]) -> String {
    let binary: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    window().btoa(&binary).unwrap_or_default()
}

/// Base64 as bytes; `None` when it is none.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    window().atob(text).ok()?.chars().map(|letter| u8::try_from(letter).ok()).collect()
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // A fresh object takes every field.
        let _ = Reflect::set(&object, &JsValue::from(*name), value);
    }
    object
}

/// The key a passphrase makes. The same letters make the same key however a keyboard composes them.
async fn key(subtle: &SubtleCrypto, passphrase: &str, salt: &[u8], iterations: u32) -> Result<CryptoKey, JsValue> {
    let composed = String::from(JsString::from(passphrase).normalize("NFKC"));
    let letters = Uint8Array::from(composed.as_bytes());
    let raw = subtle.import_key_with_str("raw", &letters, "PBKDF2", false, &Array::of1(&"deriveKey".into()))?;
    let raw: CryptoKey = JsFuture::from(raw).await?.dyn_into()?;
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", iterations.into()),
    ]);
    let made = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = subtle.derive_key_with_object_and_object(&how, &raw, &made, false, &uses)?;
    JsFuture::from(key).await?.dyn_into()
}

async fn turn(open: bool, passphrase: &str, salt: &[u8], iterations: u32, iv: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let subtle = subtle()?;
    let key = key(&subtle, passphrase, salt, iterations).await.ok()?;
    let (how, bytes) =
        (object(&[("name", "AES-GCM".into()), ("iv", Uint8Array::from(iv).into())]), Uint8Array::from(bytes));
    let turned = if open {
        subtle.decrypt_with_object_and_buffer_source(&how, &key, &bytes)
    } else {
        subtle.encrypt_with_object_and_buffer_source(&how, &key, &bytes)
    };
    let turned: ArrayBuffer = JsFuture::from(turned.ok()?).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&turned).to_vec())
}

/// Locks bytes; `None` where the browser cannot.
pub async fn lock(passphrase: &str, salt: &[u8], iterations: u32, iv: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    turn(false, passphrase, salt, iterations, iv, bytes).await
}

/// Opens what was locked; `None` when the passphrase is another, or the bytes were changed.
pub async fn open(passphrase: &str, salt: &[u8], iterations: u32, iv: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    turn(true, passphrase, salt, iterations, iv, bytes).await
}
