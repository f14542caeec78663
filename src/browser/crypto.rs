//! Locks bytes with a passphrase by the browser's own cryptography: PBKDF2 with SHA-256 makes the key, AES-GCM with 256 bits
//! locks. No key can be read out. Where a page is not served securely the browser offers none of this.
//!
//! What many things are locked with is a key drawn at random ([`Keys`]); a passphrase locks only that key ([`Wrapped`]).

use js_sys::{Array, ArrayBuffer, JsString, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use serde::{Deserialize, Serialize};
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

/// The key a passphrase makes, and what it may be used for. The same letters make the same key however a keyboard composes them.
async fn key(
    subtle: &SubtleCrypto,
    passphrase: &str,
    salt: &[u8],
    iterations: u32,
    uses: [&str; 2],
) -> Result<CryptoKey, JsValue> {
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
    let uses = Array::from_iter(uses.map(JsValue::from));
    let key = subtle.derive_key_with_object_and_object(&how, &raw, &made, false, &uses)?;
    JsFuture::from(key).await?.dyn_into()
}

async fn turn(open: bool, passphrase: &str, salt: &[u8], iterations: u32, iv: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let subtle = subtle()?;
    let key = key(&subtle, passphrase, salt, iterations, ["encrypt", "decrypt"]).await.ok()?;
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

/// A key drawn at random, locked with a passphrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wrapped {
    /// How often the passphrase is stirred.
    pub iterations: u32,
    /// 16 bytes, base64.
    pub salt: String,
    /// 12 bytes, base64.
    pub iv: String,
    /// The 32 bytes of the key and the tag of 16, AES-GCM, base64.
    pub key: String,
}

/// What the key drawn at random is used by: one key that seals, one that marks. Neither can be read out.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    /// AES-GCM, 256 bits.
    pub seals: CryptoKey,
    /// HMAC with SHA-256.
    pub marks: CryptoKey,
}

fn gcm(iv: &[u8]) -> Object {
    object(&[("name", "AES-GCM".into()), ("iv", Uint8Array::from(iv).into())])
}

/// The object of one property.
fn named(name: &str) -> Object {
    object(&[("name", name.into())])
}

async fn come<T: JsCast>(promise: Result<Promise, JsValue>) -> Option<T> {
    JsFuture::from(promise.ok()?).await.ok()?.dyn_into().ok()
}

/// Draws a key, and locks it with a passphrase. `None` where the browser cannot.
pub async fn draw(passphrase: &str) -> Option<Wrapped> {
    let subtle = subtle()?;
    let made = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let drawn: CryptoKey = come(subtle.generate_key_with_object(&made, true, &uses)).await?;
    wrap(&subtle, &drawn, passphrase).await
}

async fn wrap(subtle: &SubtleCrypto, drawn: &CryptoKey, passphrase: &str) -> Option<Wrapped> {
    let (salt, iv) = (random::<16>()?, random::<12>()?);
    let outer = key(subtle, passphrase, &salt, ITERATIONS, ["wrapKey", "unwrapKey"]).await.ok()?;
    let wrapped: ArrayBuffer = come(subtle.wrap_key_with_object("raw", drawn, &outer, &gcm(&iv))).await?;
    let [salt, iv, key] = [&salt[..], &iv[..], &Uint8Array::new(&wrapped).to_vec()[..]].map(to_base64);
    Some(Wrapped { iterations: ITERATIONS, salt, iv, key })
}

impl Wrapped {
    /// The key inside, to be used as told. `None` when the passphrase is another, or this was changed.
    async fn unwrap(&self, passphrase: &str, to_be: &Object, read_out: bool, uses: &[&str]) -> Option<CryptoKey> {
        let (subtle, salt) = (subtle()?, from_base64(&self.salt)?);
        let outer = key(&subtle, passphrase, &salt, self.iterations, ["wrapKey", "unwrapKey"]).await.ok()?;
        let (wrapped, how) = (Uint8Array::from(&from_base64(&self.key)?[..]), gcm(&from_base64(&self.iv)?));
        let uses = Array::from_iter(uses.iter().copied().map(JsValue::from));
        come(
            subtle.unwrap_key_with_buffer_source_and_object_and_object(
                "raw", &wrapped, &outer, &how, to_be, read_out, &uses,
            ),
        )
        .await
    }

    /// The keys it opens. `None` when the passphrase is another, or this was changed.
    pub async fn open(&self, passphrase: &str) -> Option<Keys> {
        let subtle = subtle()?;
        let whole = self.unwrap(passphrase, &named("HKDF"), false, &["deriveKey"]).await?;
        let part = async |what: &str, made: Object, uses: &[&str]| -> Option<CryptoKey> {
            let how = object(&[
                ("name", "HKDF".into()),
                ("hash", "SHA-256".into()),
                ("salt", Uint8Array::new_with_length(0).into()),
                ("info", Uint8Array::from(what.as_bytes()).into()),
            ]);
            let uses = Array::from_iter(uses.iter().copied().map(JsValue::from));
            come(subtle.derive_key_with_object_and_object(&how, &whole, &made, false, &uses)).await
        };
        let aes = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
        let hmac = object(&[("name", "HMAC".into()), ("hash", "SHA-256".into()), ("length", 256.into())]);
        Some(Keys {
            seals: part("guichet seals", aes, &["encrypt", "decrypt"]).await?,
            marks: part("guichet marks", hmac, &["sign"]).await?,
        })
    }

    /// The same key locked with another passphrase. `None` when the first is not the right one.
    pub async fn again(&self, passphrase: &str, new: &str) -> Option<Wrapped> {
        let drawn = self.unwrap(passphrase, &named("AES-GCM"), true, &["encrypt", "decrypt"]).await?;
        wrap(&subtle()?, &drawn, new).await
    }
}

/// A text, and what it is about: sealed, it opens only as being about the same.
pub type About = (String, String);

/// How many bytes a mark has.
const MARK: usize = 32;
/// How many the vector in front of what is locked has.
const IV: usize = 12;
/// Texts are filled up to a multiple of so many bytes: "yes" is as long as "no".
const BLOCK: usize = 32;

/// Waits for all at once: what each gave, or nothing.
async fn all(promises: Array) -> Vec<Option<Uint8Array>> {
    let settled =
        JsFuture::from(Promise::all_settled(&promises)).await.map(JsCast::unchecked_into::<Array>).unwrap_or_default();
    let bytes = |one: JsValue| {
        let value = Reflect::get(&one, &"value".into()).ok()?.dyn_into::<ArrayBuffer>().ok()?;
        Some(Uint8Array::new(&value))
    };
    settled.iter().map(bytes).collect()
}

impl Keys {
    /// The mark of each text: the same for the same text about the same thing, and nothing else can be told from it. `None`
    /// where the browser cannot.
    pub async fn marks(&self, texts: &[About]) -> Option<Vec<Vec<u8>>> {
        let subtle = subtle()?;
        let made = Array::new();
        for (about, text) in texts {
            let bytes = Uint8Array::from([about.as_bytes(), &[0], text.as_bytes()].concat().as_slice());
            let mark = subtle.sign_with_str_and_buffer_source("HMAC", &self.marks, &bytes).ok()?;
            made.push(&mark);
        }
        all(made).await.into_iter().map(|mark| mark.map(|mark| mark.to_vec())).collect()
    }

    /// Seals texts: each is its mark, a fresh vector, and the text locked by both. `None` where the browser cannot.
    pub async fn seal(&self, texts: &[About]) -> Option<Vec<Uint8Array>> {
        let (subtle, marks, made) = (subtle()?, self.marks(texts).await?, Array::new());
        let mut heads = Vec::with_capacity(texts.len());
        for ((about, text), mark) in texts.iter().zip(marks) {
            let iv = random::<IV>()?;
            let mut bytes = text.as_bytes().to_vec();
            bytes.push(0x80);
            bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
            let how = how(&iv, about, &mark);
            let bytes = Uint8Array::from(&bytes[..]);
            let locked = subtle.encrypt_with_object_and_buffer_source(&how, &self.seals, &bytes).ok()?;
            made.push(&locked);
            heads.push([&mark[..], &iv].concat());
        }
        let join = |(head, locked): (Vec<u8>, Option<Uint8Array>)| {
            Some(Uint8Array::from([head, locked?.to_vec()].concat().as_slice()))
        };
        heads.into_iter().zip(all(made).await).map(join).collect()
    }

    /// Opens what was sealed, each about what it is said to be about; `None` for what was changed or is about something else.
    pub async fn open(&self, sealed: &[(String, Uint8Array)]) -> Vec<Option<String>> {
        let Some(subtle) = subtle() else { return vec![None; sealed.len()] };
        let made = Array::new();
        for (about, bytes) in sealed {
            let bytes = bytes.to_vec();
            let opening = bytes.split_at_checked(MARK).and_then(|(mark, rest)| {
                let (iv, locked) = rest.split_at_checked(IV)?;
                let locked = Uint8Array::from(locked);
                subtle.decrypt_with_object_and_buffer_source(&how(iv, about, mark), &self.seals, &locked).ok()
            });
            made.push(&opening.map_or(JsValue::NULL, JsValue::from));
        }
        let text = |bytes: Option<Uint8Array>| {
            let mut bytes = bytes?.to_vec();
            let end = bytes.iter().rposition(|byte| *byte != 0).filter(|end| bytes[*end] == 0x80)?;
            bytes.truncate(end);
            String::from_utf8(bytes).ok()
        };
        all(made).await.into_iter().map(text).collect()
    }

    /// The keys as another part of the page gives them; `None` when these are none.
    pub fn of(found: &JsValue) -> Option<Keys> {
        let key = |name: &str| Reflect::get(found, &name.into()).ok()?.dyn_into::<CryptoKey>().ok();
        Some(Keys { seals: key("seals")?, marks: key("marks")? })
    }

    /// The keys as other parts of the page are given them, with the name of what they open.
    pub fn told(&self, id: &str) -> Object {
        object(&[("id", id.into()), ("seals", self.seals.clone().into()), ("marks", self.marks.clone().into())])
    }
}

/// Whether something that was sealed bears a mark.
pub fn bears(sealed: &Uint8Array, mark: &[u8]) -> bool {
    sealed.subarray(0, MARK as u32).to_vec() == mark
}

fn how(iv: &[u8], about: &str, mark: &[u8]) -> Object {
    let how = gcm(iv);
    let more = Uint8Array::from([about.as_bytes(), &[0], mark].concat().as_slice());
    // A fresh object takes every field.
    let _ = Reflect::set(&how, &"additionalData".into(), &more);
    how
}
