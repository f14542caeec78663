//! The lock on the drafts of this device: how texts stand in the store, as they are or sealed; set, opened, changed and taken off.
//!
//! Awaiting cryptography ends a transaction. So what is written is sealed before it and what is read is opened after it, and each
//! transaction looks whether the lock is still the one that was reckoned with. Inside, sealed answers are compared by their marks.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbRequest;

use super::{ANSWERS, ASIDE, DRAFTS, FILES, FOLLOW, LOCK, READ, Trouble, WRITE, Work, answer, files, list, shelf};
use crate::browser::crypto;

/// What happens to the window when the lock was opened, in this tab or another.
pub const OPENED: &str = "guichet:lock";
/// Fewer characters than this are no passphrase.
pub const SHORTEST: usize = 15;

/// The one key of the store `lock`.
const ONE: &str = "";
/// The `format` of a draft's record whose text is sealed.
const SEALED: &str = "guichet-sealed";
/// How often a change of the lock is tried against what other tabs write meanwhile.
const TRIES: usize = 10;

/// What a text is about, so that none can be put in another's place.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A draft's record.
    Head,
    /// An answer.
    Answer,
    /// What was set aside.
    Aside,
    /// How a draft follows an account, or who is signed in.
    Follow,
    /// What is known of a file.
    File,
    /// A file's bytes.
    Bytes,
}

fn about(kind: Kind, id: &str, path: &str) -> String {
    let kind = match kind {
        Kind::Head => "head",
        Kind::Answer => "answer",
        Kind::Aside => "aside",
        Kind::Follow => "follow",
        Kind::File => "file",
        Kind::Bytes => "bytes",
    };
    format!("{kind} {} {id} {path}", id.len())
}

thread_local! {
    /// The lock as it was last seen here; `None` before it was looked for.
    static SEEN: RefCell<Option<Option<String>>> = const { RefCell::new(None) };
}

/// Asks public/lock.js, which holds the keys for every module of the page.
///
/// # Errors
/// [`Trouble::Locked`] when it cannot do it: it has no keys, or did not come.
async fn ask(name: &str, about: &[&JsValue]) -> Result<JsValue, Trouble> {
    let arguments = Array::of1(&name.into());
    for argument in about {
        arguments.push(argument);
    }
    let lock = Reflect::get(&window(), &"guichetLock".into())?.dyn_into::<Function>()?;
    let answer = lock.apply(&JsValue::UNDEFINED, &arguments)?.dyn_into::<Promise>()?;
    JsFuture::from(answer).await.map_err(|_| Trouble::Locked)
}

/// How texts stand in the store: by a lock, or as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal(Option<String>);

/// Texts or what is stored, each with its path.
type Each<T> = Vec<(String, T)>;

impl Seal {
    /// By this lock.
    ///
    /// # Errors
    /// [`Trouble::Locked`] when nobody typed its passphrase yet.
    async fn by(record: Option<String>) -> Result<Seal, Trouble> {
        SEEN.set(Some(record.clone()));
        let open = match &record {
            Some(record) => ask("find", &[&record.into()]).await?.is_truthy(),
            None => true,
        };
        if open { Ok(Seal(record)) } else { Err(Trouble::Locked) }
    }

    /// Does one thing to each: what is asked is the same for texts, marks and what is sealed.
    async fn each(&self, name: &str, kind: Kind, id: &str, each: Each<JsValue>) -> Result<Array, Trouble> {
        let (abouts, values) = (Array::new(), Array::new());
        for (path, value) in each {
            abouts.push(&about(kind, id, &path).into());
            values.push(&value);
        }
        match &self.0 {
            Some(record) => Ok(ask(name, &[&record.into(), &abouts, &values]).await?.unchecked_into()),
            None => Ok(values),
        }
    }

    /// As it stood when a transaction asked for it.
    pub async fn was(lock: &IdbRequest) -> Result<Seal, Trouble> {
        Seal::by(lock.result()?.as_string()).await
    }

    /// As it was last seen; before anything is written.
    pub async fn now() -> Result<Seal, Trouble> {
        if let Some(seen) = SEEN.with_borrow(Clone::clone)
            && let Ok(seal) = Seal::by(seen).await
        {
            return Ok(seal);
        }
        let work = Work::begin(READ).await?;
        let lock = work.lock()?;
        answer(&lock).await?;
        Seal::was(&lock).await
    }

    /// Whether a transaction found the lock that was reckoned with. Otherwise everything is to be made anew.
    pub fn holds(&self, lock: &IdbRequest) -> Result<bool, Trouble> {
        let found = lock.result()?.as_string();
        let holds = found == self.0;
        SEEN.set(Some(found));
        Ok(holds)
    }

    /// Texts as they are stored.
    pub async fn write(&self, kind: Kind, id: &str, texts: Each<String>) -> Result<Array, Trouble> {
        let texts = texts.into_iter().map(|(path, text)| (path, text.into())).collect();
        self.each("seal", kind, id, texts).await
    }

    /// One text as it is stored.
    pub async fn write_one(&self, kind: Kind, id: &str, text: String) -> Result<JsValue, Trouble> {
        Ok(self.write(kind, id, vec![(String::new(), text)]).await?.get(0))
    }

    /// What is stored, as texts; `None` for what is none, was changed, or belongs elsewhere.
    pub async fn read(&self, kind: Kind, id: &str, stored: Each<JsValue>) -> Result<Vec<Option<String>>, Trouble> {
        Ok(self.each("unseal", kind, id, stored).await?.iter().map(|text| text.as_string()).collect())
    }

    /// One thing that is stored, as text.
    pub async fn read_one(&self, kind: Kind, id: &str, stored: JsValue) -> Result<Option<String>, Trouble> {
        Ok(self.each("unseal", kind, id, vec![(String::new(), stored)]).await?.get(0).as_string())
    }

    /// A draft's record as it is stored: under the lock only the edition and when it was changed can be read.
    pub async fn write_head(&self, id: &str, head: String) -> Result<JsValue, Trouble> {
        if self.0.is_none() {
            return Ok(head.into());
        }
        let told: Value = serde_json::from_str(&head).unwrap_or_default();
        let sealed = self.write_one(Kind::Head, id, head).await?;
        let data = crypto::to_base64(&Uint8Array::from(sealed).to_vec());
        let told = json!({ "format": SEALED, "edition": told["edition"], "changed": told["changed"], "data": data });
        Ok(told.to_string().into())
    }

    /// A draft's record as text, with when it was changed; `None` when it is none, or was changed by another hand.
    pub async fn read_head(&self, id: &str, stored: &JsValue) -> Result<Option<String>, Trouble> {
        let text = stored.as_string();
        if self.0.is_none() {
            return Ok(text);
        }
        let told: Value = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let data = told["data"].as_str().and_then(crypto::from_base64).unwrap_or_default();
        let head = self.read_one(Kind::Head, id, Uint8Array::from(&data[..]).into()).await?;
        let head: Option<Value> = head.and_then(|head| serde_json::from_str(&head).ok());
        Ok(head.map(|mut head| {
            head["changed"] = told["changed"].clone();
            head.to_string()
        }))
    }

    /// Whether there is no lock.
    pub fn is_off(&self) -> bool {
        self.0.is_none()
    }

    /// A file's bytes as they are stored.
    pub async fn write_bytes(&self, draft: &str, id: &str, bytes: &[u8]) -> Result<Uint8Array, Trouble> {
        let open = Uint8Array::from(bytes);
        match &self.0 {
            None => Ok(open),
            Some(record) => {
                let about = about(Kind::Bytes, draft, id);
                Ok(ask("sealBytes", &[&record.into(), &about.into(), &open]).await?.dyn_into()?)
            }
        }
    }

    /// The bytes of a file; `None` for what was changed, or is another's. Those that lie open are so for a moment only, while the
    /// lock is set or taken off: their digest, which is sealed, tells whether they are the right ones.
    pub async fn read_bytes(&self, draft: &str, id: &str, stored: &Uint8Array) -> Result<Option<Uint8Array>, Trouble> {
        match &self.0 {
            Some(record) if is_sealed(stored) => {
                let about = about(Kind::Bytes, draft, id);
                Ok(ask("unsealBytes", &[&record.into(), &about.into(), stored]).await?.dyn_into().ok())
            }
            None if is_sealed(stored) => Ok(None),
            _ => Ok(Some(stored.clone())),
        }
    }

    /// What stored answers are compared with inside a transaction.
    pub async fn marks(&self, id: &str, texts: Each<String>) -> Result<Array, Trouble> {
        let texts = texts.into_iter().map(|(path, text)| (path, text.into())).collect();
        self.each("marks", Kind::Answer, id, texts).await
    }
}

/// What stands in front of sealed bytes, and no file that is kept begins with.
const SEAL: &[u8] = b"guichet sealed 1";

/// Whether bytes are sealed.
pub fn is_sealed(stored: &Uint8Array) -> bool {
    stored.subarray(0, SEAL.len() as u32).to_vec() == SEAL
}

/// How many bytes a mark has; it stands in front of what it marks.
const MARK: u32 = 32;

/// Whether a stored answer reads as a mark says, or as another that is sealed; absent and empty are the same. `is_empty`: whether
/// the mark is of no text.
pub fn reads(stored: &JsValue, mark: &JsValue, is_empty: bool) -> bool {
    match (stored.dyn_ref::<Uint8Array>(), mark.dyn_ref::<Uint8Array>()) {
        (Some(stored), Some(mark)) => stored.subarray(0, MARK).to_vec() == mark.subarray(0, MARK).to_vec(),
        (None, Some(_)) => is_empty && stored.is_undefined(),
        _ => stored.as_string().unwrap_or_default() == mark.as_string().unwrap_or_default(),
    }
}

/// A draft's record with no change but that it was changed just now; `None` when it is none.
pub fn touched(head: &str, now: f64) -> Option<JsValue> {
    let mut told: Value = serde_json::from_str(head).ok()?;
    (told["format"] == SEALED).then(|| {
        told["changed"] = now.into();
        told.to_string().into()
    })
}

/// How the lock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// There is none.
    Off,
    /// It is open in this browser, until its last tab is closed.
    Open,
    /// It is shut.
    Shut,
}

async fn record() -> Result<Option<String>, Trouble> {
    let work = Work::begin(READ).await?;
    Ok(answer(&work.lock()?).await?.as_string())
}

/// How the lock stands now.
pub async fn stands() -> Result<Stands, Trouble> {
    match Seal::by(record().await?).await {
        Ok(Seal(None)) => Ok(Stands::Off),
        Ok(_) => Ok(Stands::Open),
        Err(Trouble::Locked) => Ok(Stands::Shut),
        Err(trouble) => Err(trouble),
    }
}

/// Opens the lock in every tab of this browser. False when the passphrase is another.
pub async fn open(passphrase: &str) -> Result<bool, Trouble> {
    let Some(record) = record().await? else { return Ok(true) };
    let open = ask("open", &[&record.as_str().into(), &passphrase.into()]).await?.is_truthy();
    if open {
        // Where setting the lock was cut short, files lie open still.
        let seal = Seal(Some(record));
        files::turn(&seal, &seal).await?;
    }
    Ok(open)
}

/// Shuts it in every tab, once what was typed is written: each opens anew.
pub async fn shut() {
    let _ = ask("shut", &[]).await;
}

/// Locks everything on this device with a passphrase.
pub async fn set(passphrase: &str) -> Result<(), Trouble> {
    // Other tabs have the keys before they find the lock.
    let record = ask("draw", &[&passphrase.into()]).await?.as_string();
    let seal = Seal(Some(record.ok_or(Trouble::Failed)?));
    turn(&seal).await?;
    // Files one by one: all at once they may be more than the memory holds.
    files::turn(&seal, &seal).await
}

/// Takes the lock off for good. False when the passphrase is another.
pub async fn take_off(passphrase: &str) -> Result<bool, Trouble> {
    if !open(passphrase).await? {
        return Ok(false);
    }
    files::turn(&Seal(record().await?), &Seal(None)).await?;
    turn(&Seal(None)).await?;
    Ok(true)
}

/// Another passphrase for the same lock: nothing that is sealed changes. False when the old one is another.
pub async fn change(passphrase: &str, new: &str) -> Result<bool, Trouble> {
    let Some(old) = record().await? else { return Ok(true) };
    let made = ask("again", &[&old.as_str().into(), &passphrase.into(), &new.into()]).await?;
    if made.is_undefined() {
        return Ok(false);
    }
    let work = Work::begin(WRITE).await?;
    let lock = work.lock()?;
    if answer(&lock).await?.as_string() != Some(old) {
        return Err(Trouble::Failed);
    }
    work.store(LOCK)?.put_with_key(&made, &ONE.into())?;
    work.done().await?;
    SEEN.set(Some(made.as_string()));
    Ok(true)
}

/// What the lock seals.
const TURNED: [&str; 5] = [DRAFTS, ANSWERS, ASIDE, FOLLOW, FILES];

/// Everything in those stores: keys and values.
struct All {
    lock: IdbRequest,
    stores: Vec<(Array, Array)>,
    /// The same as one text, to be compared.
    whole: Option<String>,
}

impl All {
    async fn read(work: &Work) -> Result<All, Trouble> {
        let lock = work.lock()?;
        let mut asked = Vec::new();
        for name in TURNED {
            let store = work.store(name)?;
            asked.push((store.get_all_keys()?, store.get_all()?));
        }
        if let Some((_, last)) = asked.last() {
            answer(last).await?;
        }
        let stores: Vec<(Array, Array)> = asked.iter().map(|(keys, values)| (list(keys), list(values))).collect();
        let flat = Array::new();
        for (keys, values) in &stores {
            flat.push(keys);
            flat.push(values);
        }
        let whole = js_sys::JSON::stringify(&flat).ok().map(String::from);
        Ok(All { lock, stores, whole })
    }
}

/// Makes everything stand in the store another way, in one transaction: prepared first, and only if nothing was written meanwhile.
async fn turn(to: &Seal) -> Result<(), Trouble> {
    // What cannot be read is set aside first; then everything can be.
    let seen = shelf().await;
    if let Some(trouble) = seen.trouble {
        return Err(trouble);
    }
    for _ in 0..TRIES {
        let found = All::read(&Work::begin(READ).await?).await?;
        let from = Seal::was(&found.lock).await?;
        if from.0.is_some() == to.0.is_some() {
            return Err(Trouble::Failed);
        }
        let mut turned = Vec::new();
        for (name, (keys, values)) in TURNED.iter().zip(&found.stores) {
            turned.push(turn_store(name, keys, values, &from, to).await?);
        }
        let work = Work::begin(WRITE).await?;
        let now = All::read(&work).await?;
        if !from.holds(&now.lock)? || now.whole != found.whole {
            continue;
        }
        for (name, (keys, values)) in TURNED.iter().zip(found.stores.iter().zip(&turned)) {
            let store = work.store(name)?;
            for (key, value) in keys.0.iter().zip(values) {
                store.put_with_key(value, &key)?;
            }
        }
        match &to.0 {
            Some(record) => drop(work.store(LOCK)?.put_with_key(&record.into(), &ONE.into())?),
            None => drop(work.store(LOCK)?.delete(&ONE.into())?),
        }
        work.done().await?;
        SEEN.set(Some(to.0.clone()));
        return Ok(());
    }
    Err(Trouble::Failed)
}

/// The values of one store, the other way.
async fn turn_store(name: &str, keys: &Array, values: &Array, from: &Seal, to: &Seal) -> Result<Vec<JsValue>, Trouble> {
    let mut turned = Vec::new();
    if name == ANSWERS {
        // All at once for each draft: they stand together, in the order of their keys.
        let mut runs: Vec<(String, Vec<(String, JsValue)>)> = Vec::new();
        for (key, value) in keys.iter().zip(values.iter()) {
            let key: Array = key.dyn_into().map_err(|_| Trouble::Damaged)?;
            let (id, path) = (key.get(0).as_string().unwrap_or_default(), key.get(1).as_string().unwrap_or_default());
            match runs.last_mut().filter(|(last, _)| *last == id) {
                Some((_, run)) => run.push((path, value)),
                None => runs.push((id, vec![(path, value)])),
            }
        }
        for (id, run) in runs {
            let paths: Vec<String> = run.iter().map(|(path, _)| path.clone()).collect();
            let texts: Option<Vec<String>> = from.read(Kind::Answer, &id, run).await?.into_iter().collect();
            let texts = paths.into_iter().zip(texts.ok_or(Trouble::Damaged)?).collect();
            turned.extend(to.write(Kind::Answer, &id, texts).await?.iter());
        }
        return Ok(turned);
    }
    if name == FILES {
        for (key, value) in keys.iter().zip(values.iter()) {
            let key: Array = key.dyn_into().map_err(|_| Trouble::Damaged)?;
            let (draft, id) = (key.get(0).as_string().unwrap_or_default(), key.get(1).as_string().unwrap_or_default());
            let text = from.read(Kind::File, &draft, vec![(id.clone(), value.clone())]).await?.pop().flatten();
            turned.push(match text {
                Some(text) => to.write(Kind::File, &draft, vec![(id, text)]).await?.get(0),
                // What cannot be read stays as it was found.
                None => value,
            });
        }
        return Ok(turned);
    }
    for (key, value) in keys.iter().zip(values.iter()) {
        let id = key.as_string().unwrap_or_default();
        turned.push(match name {
            DRAFTS => {
                let head = from.read_head(&id, &value).await?.ok_or(Trouble::Damaged)?;
                to.write_head(&id, head).await?
            }
            ASIDE => to.write_found(&id, &from.read_found(&id, value).await?).await?,
            _ => {
                let text = from.read_one(Kind::Follow, &id, value).await?.unwrap_or_default();
                to.write_one(Kind::Follow, &id, text).await?
            }
        });
    }
    Ok(turned)
}

impl Seal {
    /// What was set aside, as JSON. Of what cannot be opened, what is there.
    pub async fn read_found(&self, id: &str, stored: JsValue) -> Result<String, Trouble> {
        let text = self.read_one(Kind::Aside, id, stored.clone()).await?;
        Ok(text.unwrap_or_else(|| super::json(&stored)))
    }

    /// What was set aside, as it is stored.
    pub async fn write_found(&self, id: &str, json: &str) -> Result<JsValue, Trouble> {
        match &self.0 {
            None => Ok(js_sys::JSON::parse(json)?),
            Some(_) => self.write_one(Kind::Aside, id, json.to_owned()).await,
        }
    }
}

impl Work {
    /// Asks for the lock.
    pub fn lock(&self) -> Result<IdbRequest, Trouble> {
        Ok(self.store(LOCK)?.get(&ONE.into())?)
    }
}
