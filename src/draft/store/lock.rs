//! The lock on the drafts of this device: how texts stand in the store, as they are or sealed; set, opened, changed and taken off.
//!
//! Awaiting cryptography ends a transaction. So what is written is sealed before it and what is read is opened after it, and each
//! transaction looks whether the lock is still the one that was reckoned with. Inside, sealed answers are compared by their marks.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbRequest;

use super::{ANSWERS, ASIDE, DRAFTS, FOLLOW, LOCK, READ, Trouble, WRITE, Work, answer, list, shelf};
use crate::browser::crypto::{self, Keys, Wrapped};
use crate::draft::new_id;

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
}

fn about(kind: Kind, id: &str, path: &str) -> String {
    let kind = match kind {
        Kind::Head => "head",
        Kind::Answer => "answer",
        Kind::Aside => "aside",
        Kind::Follow => "follow",
    };
    format!("{kind} {} {id} {path}", id.len())
}

/// The lock as it is stored: what a passphrase opens, under a name of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    id: String,
    version: u64,
    #[serde(flatten)]
    wrapped: Wrapped,
}

impl Record {
    fn of(wrapped: Wrapped) -> Record {
        Record { id: new_id(), version: 1, wrapped }
    }

    fn read(text: &str) -> Result<Record, Trouble> {
        let record: Record = serde_json::from_str(text).map_err(|_| Trouble::Damaged)?;
        if record.version == 1 { Ok(record) } else { Err(Trouble::Newer) }
    }

    fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

thread_local! {
    /// The lock as it was last seen here; `None` before it was looked for.
    static SEEN: RefCell<Option<Option<String>>> = const { RefCell::new(None) };
}

/// A function of the window's lock: public/boot.js holds the keys, for every module of the page.
fn call(name: &str, argument: &JsValue) -> Option<JsValue> {
    let lock = Reflect::get(&window(), &"guichetLock".into()).ok()?;
    Reflect::get(&lock, &name.into()).ok()?.dyn_into::<Function>().ok()?.call1(&lock, argument).ok()
}

/// How texts stand in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal {
    /// The lock; `None` when there is none.
    record: Option<String>,
    /// Its keys.
    keys: Option<Keys>,
}

impl Seal {
    /// By this lock.
    ///
    /// # Errors
    /// [`Trouble::Locked`] when nobody typed its passphrase yet.
    async fn by(record: Option<String>) -> Result<Seal, Trouble> {
        SEEN.set(Some(record.clone()));
        let Some(text) = record else { return Ok(Seal { record: None, keys: None }) };
        let id = Record::read(&text)?.id;
        let found =
            call("find", &id.into()).and_then(|found| found.dyn_into::<Promise>().ok()).ok_or(Trouble::Locked)?;
        let keys = Keys::of(&JsFuture::from(found).await?).ok_or(Trouble::Locked)?;
        Ok(Seal { record: Some(text), keys: Some(keys) })
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
        let holds = found == self.record;
        SEEN.set(Some(found));
        Ok(holds)
    }

    /// Texts as they are stored.
    pub async fn write(&self, kind: Kind, id: &str, texts: Vec<(String, String)>) -> Result<Vec<JsValue>, Trouble> {
        let Some(keys) = &self.keys else { return Ok(texts.into_iter().map(|(_, text)| text.into()).collect()) };
        let texts: Vec<_> = texts.into_iter().map(|(path, text)| (about(kind, id, &path), text)).collect();
        let sealed = keys.seal(&texts).await.ok_or(Trouble::Failed)?;
        Ok(sealed.into_iter().map(JsValue::from).collect())
    }

    /// One text as it is stored.
    pub async fn write_one(&self, kind: Kind, id: &str, text: String) -> Result<JsValue, Trouble> {
        let written = self.write(kind, id, vec![(String::new(), text)]).await?;
        written.into_iter().next().ok_or(Trouble::Failed)
    }

    /// What is stored, as texts; `None` for what is none, was changed, or belongs elsewhere.
    pub async fn read(&self, kind: Kind, id: &str, stored: Vec<(String, JsValue)>) -> Vec<Option<String>> {
        let Some(keys) = &self.keys else { return stored.into_iter().map(|(_, text)| text.as_string()).collect() };
        let sealed = |(path, stored): (String, JsValue)| {
            (about(kind, id, &path), stored.dyn_into().unwrap_or_else(|_| Uint8Array::new_with_length(0)))
        };
        keys.open(&stored.into_iter().map(sealed).collect::<Vec<_>>()).await
    }

    /// One thing that is stored, as text.
    pub async fn read_one(&self, kind: Kind, id: &str, stored: JsValue) -> Option<String> {
        self.read(kind, id, vec![(String::new(), stored)]).await.into_iter().next().flatten()
    }

    /// A draft's record as it is stored: under the lock only the edition and when it was changed can be read.
    pub async fn write_head(&self, id: &str, head: String) -> Result<JsValue, Trouble> {
        if self.keys.is_none() {
            return Ok(head.into());
        }
        let told: Value = serde_json::from_str(&head).unwrap_or_default();
        let sealed = self.write_one(Kind::Head, id, head).await?;
        let data = crypto::to_base64(&Uint8Array::from(sealed).to_vec());
        let told = json!({ "format": SEALED, "edition": told["edition"], "changed": told["changed"], "data": data });
        Ok(told.to_string().into())
    }

    /// A draft's record as text, with when it was changed; `None` when it is none, or was changed by another hand.
    pub async fn read_head(&self, id: &str, stored: &JsValue) -> Option<String> {
        let text = stored.as_string()?;
        if self.keys.is_none() {
            return Some(text);
        }
        let told: Value = serde_json::from_str(&text).ok()?;
        let data = crypto::from_base64(told["data"].as_str()?)?;
        let head = self.read_one(Kind::Head, id, Uint8Array::from(&data[..]).into()).await?;
        let mut head: Value = serde_json::from_str(&head).ok()?;
        head["changed"] = told["changed"].clone();
        Some(head.to_string())
    }

    /// What stored answers are compared with inside a transaction.
    pub async fn marks(&self, id: &str, texts: Vec<(String, String)>) -> Result<Vec<Mark>, Trouble> {
        let Some(keys) = &self.keys else {
            return Ok(texts.into_iter().map(|(_, text)| Mark { text, mark: None }).collect());
        };
        let texts: Vec<_> = texts.into_iter().map(|(path, text)| (about(Kind::Answer, id, &path), text)).collect();
        let marks = keys.marks(&texts).await.ok_or(Trouble::Failed)?;
        Ok(texts.into_iter().zip(marks).map(|((_, text), mark)| Mark { text, mark: Some(mark) }).collect())
    }
}

/// A text that a stored answer is compared with; absent and empty are the same.
pub struct Mark {
    text: String,
    mark: Option<Vec<u8>>,
}

impl Mark {
    /// Whether the stored answer reads so.
    pub fn is_of(&self, stored: &JsValue) -> bool {
        match (&self.mark, stored.dyn_ref::<Uint8Array>()) {
            (Some(mark), Some(sealed)) => crypto::bears(sealed, mark),
            _ => stored.as_string().unwrap_or_default() == self.text,
        }
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
        Ok(Seal { record: None, .. }) => Ok(Stands::Off),
        Ok(_) => Ok(Stands::Open),
        Err(Trouble::Locked) => Ok(Stands::Shut),
        Err(trouble) => Err(trouble),
    }
}

/// Opens the lock in every tab of this browser. False when the passphrase is another.
pub async fn open(passphrase: &str) -> Result<bool, Trouble> {
    let Some(text) = record().await? else { return Ok(true) };
    let record = Record::read(&text)?;
    let Some(keys) = record.wrapped.open(passphrase).await else { return Ok(false) };
    call("open", &keys.told(&record.id));
    Ok(true)
}

/// Shuts it in every tab, once what was typed is written: each opens anew.
pub fn shut() {
    call("shut", &JsValue::UNDEFINED);
}

/// Locks everything on this device with a passphrase.
pub async fn set(passphrase: &str) -> Result<(), Trouble> {
    let wrapped = crypto::draw(passphrase).await.ok_or(Trouble::Failed)?;
    let keys = wrapped.open(passphrase).await.ok_or(Trouble::Failed)?;
    let record = Record::of(wrapped);
    let to = Seal { record: Some(record.text()), keys: Some(keys.clone()) };
    // Other tabs have the keys before they find the lock.
    call("open", &keys.told(&record.id));
    turn(&to).await
}

/// Takes the lock off for good. False when the passphrase is another.
pub async fn take_off(passphrase: &str) -> Result<bool, Trouble> {
    if !open(passphrase).await? {
        return Ok(false);
    }
    turn(&Seal { record: None, keys: None }).await?;
    Ok(true)
}

/// Another passphrase for the same lock: nothing that is sealed changes. False when the old one is another.
pub async fn change(passphrase: &str, new: &str) -> Result<bool, Trouble> {
    let Some(text) = record().await? else { return Ok(true) };
    let old = Record::read(&text)?;
    let Some(wrapped) = old.wrapped.again(passphrase, new).await else { return Ok(false) };
    let record = Record { wrapped, ..old };
    let work = Work::begin(WRITE).await?;
    let lock = work.lock()?;
    if answer(&lock).await?.as_string().as_ref() != Some(&text) {
        return Err(Trouble::Failed);
    }
    work.store(LOCK)?.put_with_key(&record.text().into(), &ONE.into())?;
    work.done().await?;
    SEEN.set(Some(Some(record.text())));
    Ok(true)
}

/// What the lock seals.
const TURNED: [&str; 4] = [DRAFTS, ANSWERS, ASIDE, FOLLOW];

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
        if from.record.is_some() == to.record.is_some() {
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
        match &to.record {
            Some(record) => drop(work.store(LOCK)?.put_with_key(&record.into(), &ONE.into())?),
            None => drop(work.store(LOCK)?.delete(&ONE.into())?),
        }
        work.done().await?;
        SEEN.set(Some(to.record.clone()));
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
            let texts: Option<Vec<String>> = from.read(Kind::Answer, &id, run).await.into_iter().collect();
            let texts = paths.into_iter().zip(texts.ok_or(Trouble::Damaged)?).collect();
            turned.extend(to.write(Kind::Answer, &id, texts).await?);
        }
        return Ok(turned);
    }
    for (key, value) in keys.iter().zip(values.iter()) {
        let id = key.as_string().unwrap_or_default();
        turned.push(match name {
            DRAFTS => {
                let head = from.read_head(&id, &value).await.ok_or(Trouble::Damaged)?;
                to.write_head(&id, head).await?
            }
            ASIDE => to.write_found(&id, &from.read_found(&id, value).await).await?,
            _ => {
                let text = from.read_one(Kind::Follow, &id, value).await.unwrap_or_default();
                to.write_one(Kind::Follow, &id, text).await?
            }
        });
    }
    Ok(turned)
}

impl Seal {
    /// What was set aside, as JSON. Of what cannot be opened, what is there.
    pub async fn read_found(&self, id: &str, stored: JsValue) -> String {
        match self.read_one(Kind::Aside, id, stored.clone()).await {
            Some(json) => json,
            None => super::json(&stored),
        }
    }

    /// What was set aside, as it is stored.
    pub async fn write_found(&self, id: &str, json: &str) -> Result<JsValue, Trouble> {
        match &self.keys {
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
