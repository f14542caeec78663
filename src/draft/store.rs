//! Drafts in IndexedDB: one record a draft, one record an answer, strict durability. Two tabs never overwrite each other:
//! an edit lands inside its transaction only if the store still reads what its author saw.

use domain::{Answers, Conflict, Draft, Edit};
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, Query, Transaction, TransactionMode};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};

/// The database; `public/rescue.js` reads it, too.
const NAME: &str = "guichet";
const VERSION: u32 = 1;
/// Draft id -> the draft's JSON with no answers, and `changed` in milliseconds.
const DRAFTS: &str = "drafts";
/// `[draft id, path]` -> text.
const ANSWERS: &str = "answers";
/// Draft id -> what was found there and could not be read.
const ASIDE: &str = "aside";

/// Why something was not stored or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives no store: private window, blocked.
    Blocked,
    /// The device is full.
    Full,
    /// What is stored cannot be read.
    Damaged,
    /// It failed otherwise.
    Failed,
}

impl Trouble {
    /// The id of its words: `trouble-full`.
    pub const fn id(self) -> &'static str {
        match self {
            Trouble::Blocked => "blocked",
            Trouble::Full => "full",
            Trouble::Damaged => "damaged",
            Trouble::Failed => "failed",
        }
    }
}

impl From<idb::Error> for Trouble {
    fn from(error: idb::Error) -> Trouble {
        use idb::Error as E;
        let name = match &error {
            E::DomException(error) => Some(error.name()),
            E::AddFailed(js) | E::UpdateFailed(js) | E::TransactionAbortError(js) | E::TransactionCommitError(js) | E::TransactionOpenFailed(js) => {
                js.dyn_ref::<web_sys::DomException>().map(|error| error.name())
            }
            _ => None,
        };
        match name.as_deref() {
            Some("QuotaExceededError") => Trouble::Full,
            Some("SecurityError" | "InvalidStateError" | "UnknownError") => Trouble::Blocked,
            _ => Trouble::Failed,
        }
    }
}

/// A stored draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its id.
    pub id: String,
    /// The draft.
    pub draft: Draft,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: f64,
}

thread_local! {
    static OPEN: std::cell::RefCell<Option<web_sys::IdbDatabase>> = const { std::cell::RefCell::new(None) };
}

/// The database, opened once. It closes for a newer version of the page, and opens again when asked for.
async fn database() -> Result<Database, Trouble> {
    if let Some(open) = OPEN.with_borrow(Clone::clone) {
        return Ok(open.into());
    }
    let factory = Factory::new().map_err(|_| Trouble::Blocked)?;
    let mut request = factory.open(NAME, Some(VERSION)).map_err(|_| Trouble::Blocked)?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        for store in [DRAFTS, ANSWERS, ASIDE] {
            if !database.store_names().iter().any(|name| name == store) {
                let _ = database.create_object_store(store, ObjectStoreParams::new());
            }
        }
    });
    let mut database = request.await.map_err(|_| Trouble::Blocked)?;
    let forget = || OPEN.with_borrow_mut(|open| open.take());
    database.on_version_change(move |_| {
        if let Some(open) = forget() {
            open.close();
        }
    });
    database.on_close(move |_| drop(forget()));
    database.forget_callbacks();
    let raw: web_sys::IdbDatabase = database.into();
    OPEN.with_borrow_mut(|open| *open = Some(raw.clone()));
    Ok(raw.into())
}

thread_local! {
    static MEMORY: std::cell::RefCell<std::collections::BTreeMap<String, Draft>> = const { std::cell::RefCell::new(std::collections::BTreeMap::new()) };
}

/// Keeps a draft in memory, where nothing can be stored: it lives as long as the page.
pub fn keep_in_memory(id: &str, draft: Draft) {
    MEMORY.with_borrow_mut(|memory| memory.insert(id.to_owned(), draft));
}

/// A draft kept in memory; `None` when there is none.
pub fn in_memory(id: &str) -> Option<Draft> {
    MEMORY.with_borrow(|memory| memory.get(id).cloned())
}

/// A transaction whose commit has reached the disk.
fn strict(database: Database, mode: TransactionMode) -> Result<Transaction, Trouble> {
    let raw: web_sys::IdbDatabase = database.into();
    let stores = js_sys::Array::of3(&DRAFTS.into(), &ANSWERS.into(), &ASIDE.into());
    let mode = if mode == TransactionMode::ReadOnly { "readonly" } else { "readwrite" };
    // web-sys has no binding for the options of a transaction outside its unstable part.
    let options = js_sys::Object::new();
    let open = || -> Result<JsValue, JsValue> {
        js_sys::Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let transaction: js_sys::Function = js_sys::Reflect::get(&raw, &"transaction".into())?.dyn_into()?;
        transaction.call3(&raw, &stores, &mode.into(), &options)
    };
    open().ok().and_then(|opened| Transaction::try_from(opened).ok()).ok_or(Trouble::Failed)
}

async fn begin(mode: TransactionMode) -> Result<Transaction, Trouble> {
    strict(database().await?, mode)
}

async fn done(transaction: Transaction) -> Result<(), Trouble> {
    match transaction.await? {
        idb::TransactionResult::Committed => Ok(()),
        // A transaction that does not fit is taken back by the browser.
        idb::TransactionResult::Aborted => Err(Trouble::Full),
    }
}

fn answer_key(draft: &str, path: &str) -> JsValue {
    js_sys::Array::of2(&draft.into(), &path.into()).into()
}

/// Every answer of a draft: arrays sort after all texts, so `[draft, []]` lies behind its last path.
fn all_answers(draft: &str) -> Result<Query, Trouble> {
    let last = js_sys::Array::of2(&draft.into(), &js_sys::Array::new());
    let range = idb::KeyRange::bound(&answer_key(draft, ""), &last.into(), None, None)?;
    Ok(Query::KeyRange(range))
}

/// Every draft on this device, last changed first, without its answers but its name. Those that cannot be read are left out.
pub async fn list() -> Result<Vec<Stored>, Trouble> {
    let transaction = begin(TransactionMode::ReadOnly).await?;
    let store = transaction.object_store(DRAFTS)?;
    let ids = store.get_all_keys(None, None)?.await?;
    let mut drafts = Vec::new();
    for id in ids.iter().filter_map(JsValue::as_string) {
        if let Ok(Some(stored)) = load(&id).await {
            drafts.push(stored);
        }
    }
    drafts.sort_by(|one, other| other.changed.total_cmp(&one.changed));
    Ok(drafts)
}

/// One draft; `None` when there is none with this id.
///
/// # Errors
/// [`Trouble::Damaged`] when what is stored cannot be read: it is set aside first, so that nothing is lost.
pub async fn load(id: &str) -> Result<Option<Stored>, Trouble> {
    let transaction = begin(TransactionMode::ReadOnly).await?;
    let head = transaction.object_store(DRAFTS)?.get(JsValue::from(id))?.await?;
    let answers = transaction.object_store(ANSWERS)?;
    let keys = answers.get_all_keys(Some(all_answers(id)?), None)?.await?;
    let texts = answers.get_all(Some(all_answers(id)?), None)?.await?;
    let Some(head) = head else { return Ok(None) };
    let read: Option<Answers> = keys.iter().zip(&texts).map(|(key, text)| Some((path_of(key)?, text.as_string()?))).collect();
    let draft = head.as_string().and_then(|head| Draft::open(&head).ok());
    match (draft, read) {
        (Some(mut draft), Some(answers)) => {
            let changed = draft.rest.remove("changed").and_then(|changed| changed.as_f64()).unwrap_or(0.0);
            draft.answers = answers;
            Ok(Some(Stored { id: id.to_owned(), draft, changed }))
        }
        _ => {
            set_aside(id, &head, &keys, &texts).await?;
            Err(Trouble::Damaged)
        }
    }
}

fn path_of(key: &JsValue) -> Option<String> {
    key.dyn_ref::<js_sys::Array>()?.get(1).as_string()
}

/// Keeps what was found as it was, out of the way.
async fn set_aside(id: &str, head: &JsValue, keys: &[JsValue], texts: &[JsValue]) -> Result<(), Trouble> {
    let transaction = begin(TransactionMode::ReadWrite).await?;
    let found = js_sys::Array::of3(head, &js_sys::Array::from_iter(keys), &js_sys::Array::from_iter(texts));
    transaction.object_store(ASIDE)?.put(&found, Some(&id.into()))?.await?;
    transaction.object_store(DRAFTS)?.delete(JsValue::from(id))?.await?;
    transaction.object_store(ANSWERS)?.delete(all_answers(id)?)?.await?;
    done(transaction).await
}

/// What was set aside, as JSON text by draft id: for export.
pub async fn aside() -> Result<Vec<(String, String)>, Trouble> {
    let transaction = begin(TransactionMode::ReadOnly).await?;
    let store = transaction.object_store(ASIDE)?;
    let ids = store.get_all_keys(None, None)?.await?;
    let found = store.get_all(None, None)?.await?;
    let text = |value: &JsValue| js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string());
    Ok(ids.iter().zip(&found).filter_map(|(id, found)| Some((id.as_string()?, text(found)?))).collect())
}

fn head_of(draft: &Draft, changed: f64) -> String {
    let mut head = draft.clone();
    head.answers = Answers::default();
    head.rest.insert("changed".to_owned(), Value::from(changed));
    head.to_json()
}

/// Stores a whole draft under an id: a new one, an import, a copy, one put back.
pub async fn put(id: &str, draft: &Draft) -> Result<(), Trouble> {
    let transaction = begin(TransactionMode::ReadWrite).await?;
    let head = head_of(draft, crate::browser::now_ms());
    transaction.object_store(DRAFTS)?.put(&head.into(), Some(&id.into()))?.await?;
    let answers = transaction.object_store(ANSWERS)?;
    answers.delete(all_answers(id)?)?.await?;
    for (path, text) in draft.answers.iter() {
        answers.put(&text.into(), Some(&answer_key(id, path)))?.await?;
    }
    done(transaction).await
}

/// Lands edits on a stored draft. What no longer reads as its author saw it comes back.
pub async fn write(id: &str, edits: &[Edit]) -> Result<Vec<Conflict>, Trouble> {
    let transaction = begin(TransactionMode::ReadWrite).await?;
    let answers = transaction.object_store(ANSWERS)?;
    let mut conflicts = Vec::new();
    for edit in edits {
        let key = answer_key(id, &edit.path);
        let reads = answers.get(key.clone())?.await?.and_then(|text| text.as_string());
        if reads != edit.was && reads != edit.now {
            conflicts.push(Conflict { edit: edit.clone(), reads });
            continue;
        }
        match &edit.now {
            Some(text) => drop(answers.put(&text.into(), Some(&key))?.await?),
            None => answers.delete(key)?.await?,
        }
    }
    let drafts = transaction.object_store(DRAFTS)?;
    if let Some(head) = drafts.get(JsValue::from(id))?.await?.and_then(|head| head.as_string())
        && let Ok(mut head) = Draft::open(&head)
    {
        head.rest.insert("changed".to_owned(), Value::from(crate::browser::now_ms()));
        drafts.put(&head.to_json().into(), Some(&id.into()))?.await?;
    }
    done(transaction).await?;
    Ok(conflicts)
}

/// Removes a draft.
pub async fn remove(id: &str) -> Result<(), Trouble> {
    let transaction = begin(TransactionMode::ReadWrite).await?;
    transaction.object_store(DRAFTS)?.delete(JsValue::from(id))?.await?;
    transaction.object_store(ANSWERS)?.delete(all_answers(id)?)?.await?;
    done(transaction).await
}

/// Removes everything ever stored.
pub async fn erase() -> Result<(), Trouble> {
    let transaction = begin(TransactionMode::ReadWrite).await?;
    for store in [DRAFTS, ANSWERS, ASIDE] {
        transaction.object_store(store)?.clear()?.await?;
    }
    done(transaction).await
}

/// Asks the browser to keep the data; what it said, or `None` where it cannot be asked.
pub async fn persist() -> Option<bool> {
    let storage = leptos::prelude::window().navigator().storage();
    // Absent in some engines.
    if storage.is_undefined() || !js_sys::Reflect::has(&storage, &"persist".into()).ok()? {
        return None;
    }
    wasm_bindgen_futures::JsFuture::from(storage.persist().ok()?).await.ok()?.as_bool()
}
