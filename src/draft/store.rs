//! Drafts in IndexedDB: one record a draft, one record an answer, strict durability. Two tabs never overwrite each other:
//! an edit lands inside its transaction only if the store still reads what its author saw.
//!
//! Written on `web-sys` itself: requests of one transaction are made together and answered in order, so waiting for the
//! last one is enough, and one future serves them all. What cannot be stored is kept in memory, and only then does the
//! browser ask before the page is left.

pub mod files;
pub mod follow;
pub mod lock;
mod memory;

use std::cell::RefCell;
use std::collections::BTreeMap;

use domain::draft::Unopened;
use domain::{Answers, Conflict, Draft, Edit, Edition};
use leptos::prelude::window;
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction};

use crate::browser;
use lock::{Kind, Seal};
pub use memory::{in_memory, keep_in_memory, let_go, store_kept};
use memory::{kept, memory};

/// The database; `public/rescue.js` reads it, too.
const NAME: &str = "guichet";
const VERSION: u32 = 3;
/// Draft id -> the draft's JSON with no answers, and `changed` in milliseconds.
const DRAFTS: &str = "drafts";
/// `[draft id, path]` -> text.
const ANSWERS: &str = "answers";
/// Draft id -> what was found there and could not be read: its record, the keys of its answers, their values.
const ASIDE: &str = "aside";
/// Draft id -> how it follows an account; and who is signed in.
const FOLLOW: &str = "follow";
/// `[draft id, file id]` -> what is known of a file enclosed with it (`store/files.rs`).
const FILES: &str = "files";
/// `[draft id, file id]` -> the file's bytes.
const BYTES: &str = "bytes";
/// The lock on all of these, if there is one: then every value above is sealed (`store/lock.rs`).
const LOCK: &str = "lock";
const STORES: [&str; 7] = [DRAFTS, ANSWERS, ASIDE, FOLLOW, FILES, BYTES, LOCK];

/// Why something was not stored or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives no store: private window, blocked.
    Blocked,
    /// The device is full.
    Full,
    /// What is stored cannot be read.
    Damaged,
    /// It is gone from the device: deleted from another tab, or the browser cleared it.
    Gone,
    /// A newer version of the page wrote it: this one keeps its hands off.
    Newer,
    /// It is locked, and nobody typed the passphrase yet.
    Locked,
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
            Trouble::Gone => "gone",
            Trouble::Newer => "newer",
            Trouble::Locked => "locked",
            Trouble::Failed => "failed",
        }
    }

    fn of(error: Option<DomException>) -> Trouble {
        match error.map(|error| error.name()).as_deref() {
            Some("QuotaExceededError") => Trouble::Full,
            Some("VersionError") => Trouble::Newer,
            Some("SecurityError" | "InvalidStateError" | "UnknownError") => Trouble::Blocked,
            _ => Trouble::Failed,
        }
    }
}

impl From<JsValue> for Trouble {
    fn from(error: JsValue) -> Trouble {
        Trouble::of(error.dyn_into().ok())
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

/// A draft that could not be read, as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its id.
    pub id: String,
    /// What was there, as JSON: its record, the keys of its answers, their values.
    pub json: String,
}

impl Found {
    /// A draft with every answer that can still be read; everything that was found goes along, in a field of its own.
    pub fn salvage(&self) -> Draft {
        let mut draft = Draft::new(Edition::default());
        let found: Value = serde_json::from_str(&self.json).unwrap_or_default();
        let list = |at: usize| found.get(at).and_then(Value::as_array).into_iter().flatten();
        for (key, text) in list(1).zip(list(2)) {
            if let (Some(path), Some(text)) = (key.get(1).and_then(Value::as_str), text.as_str()) {
                draft.answers.set(path, text);
            }
        }
        draft.rest.insert("found".to_owned(), found);
        draft
    }
}

/// Everything on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// The drafts, last changed first, those kept in memory included.
    pub drafts: Vec<Stored>,
    /// Those set aside because they cannot be read.
    pub damaged: Vec<Found>,
    /// How many a newer version of the page wrote.
    pub newer: usize,
    /// How many are locked; those are in none of the lists.
    pub locked: usize,
    /// Why the store does not answer.
    pub trouble: Option<Trouble>,
}

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// The database, opened once. It closes for a newer version of the page, and opens again when asked for.
async fn database() -> Result<IdbDatabase, Trouble> {
    if let Some(open) = OPEN.with_borrow(Clone::clone) {
        return Ok(open);
    }
    // Reading the property itself can be refused.
    let factory =
        js_sys::Reflect::get(&window(), &"indexedDB".into()).ok().and_then(|found| found.dyn_into::<IdbFactory>().ok());
    let request = factory.ok_or(Trouble::Blocked)?.open_with_u32(NAME, VERSION).map_err(|_| Trouble::Blocked)?;
    let upgrade = Closure::once_into_js({
        let request = request.clone();
        move || {
            if let Some(database) = request.result().ok().and_then(|made| made.dyn_into::<IdbDatabase>().ok()) {
                // Those an earlier version made are there: asking for them again does nothing.
                STORES.iter().for_each(|store| drop(database.create_object_store(store)));
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    let opened =
        answer(&request).await.map_err(|trouble| if trouble == Trouble::Failed { Trouble::Blocked } else { trouble });
    let database: IdbDatabase = opened?.unchecked_into();
    // A newer page waits for this to let go; or the browser itself closes it.
    let forget = Closure::<dyn Fn()>::new(|| {
        if let Some(open) = OPEN.with_borrow_mut(Option::take) {
            open.close();
        }
    });
    database.set_onversionchange(Some(forget.as_ref().unchecked_ref()));
    database.set_onclose(Some(forget.as_ref().unchecked_ref()));
    forget.forget();
    OPEN.with_borrow_mut(|open| *open = Some(database.clone()));
    Ok(database)
}

/// Waits for one of two events: whether it was the first.
async fn either(events: js_sys::Promise) -> bool {
    JsFuture::from(events).await.is_ok()
}

/// What a request answers. Those made before it in its transaction have answered by then, too.
async fn answer(request: &IdbRequest) -> Result<JsValue, Trouble> {
    let answered = js_sys::Promise::new(&mut |then, fail| {
        request.set_onsuccess(Some(&then));
        request.set_onerror(Some(&fail));
    });
    if either(answered).await { Ok(request.result()?) } else { Err(Trouble::of(request.error().ok().flatten())) }
}

/// A transaction on all stores.
struct Work(IdbTransaction);

impl Work {
    /// One whose commit has reached the disk when it is done.
    async fn begin(mode: &str) -> Result<Work, Trouble> {
        // web-sys has no binding for the options of a transaction outside its unstable part.
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let stores = js_sys::Array::from_iter(STORES.map(JsValue::from));
        let open = |database: &IdbDatabase| -> Result<IdbTransaction, JsValue> {
            let transaction: js_sys::Function = js_sys::Reflect::get(database, &"transaction".into())?.dyn_into()?;
            transaction.call3(database, &stores, &mode.into(), &options)?.dyn_into()
        };
        if let Ok(transaction) = open(&database().await?) {
            return Ok(Work(transaction));
        }
        // The browser closed the database without a word.
        OPEN.with_borrow_mut(Option::take);
        Ok(Work(open(&database().await?)?))
    }

    fn store(&self, name: &str) -> Result<IdbObjectStore, Trouble> {
        Ok(self.0.object_store(name)?)
    }

    async fn done(self) -> Result<(), Trouble> {
        let done = js_sys::Promise::new(&mut |then, fail| {
            self.0.set_oncomplete(Some(&then));
            self.0.set_onabort(Some(&fail));
        });
        if either(done).await { Ok(()) } else { Err(Trouble::of(self.0.error())) }
    }
}

const READ: &str = "readonly";
const WRITE: &str = "readwrite";

fn answer_key(draft: &str, path: &str) -> JsValue {
    js_sys::Array::of2(&draft.into(), &path.into()).into()
}

/// Every answer of a draft, or every file: arrays sort after all texts, so `[draft, []]` lies behind its last path.
fn all_answers(draft: &str) -> Result<JsValue, Trouble> {
    let last = js_sys::Array::of2(&draft.into(), &js_sys::Array::new());
    Ok(IdbKeyRange::bound(&answer_key(draft, ""), &last)?.into())
}

fn list(request: &IdbRequest) -> js_sys::Array {
    request.result().map(JsCast::unchecked_into).unwrap_or_default()
}

/// What lies in the store under one draft's id.
struct Record {
    head: JsValue,
    keys: js_sys::Array,
    texts: js_sys::Array,
}

impl Record {
    /// The answers' paths and texts; a text is `None` where it cannot be read.
    async fn answers(&self, id: &str, seal: &Seal) -> Result<Vec<(Option<String>, Option<String>)>, Trouble> {
        let path = |key: JsValue| key.dyn_ref::<js_sys::Array>().and_then(|key| key.get(1).as_string());
        let paths: Vec<Option<String>> = self.keys.iter().map(path).collect();
        let stored = paths.iter().map(|path| path.clone().unwrap_or_default()).zip(self.texts.iter()).collect();
        let texts = seal.read(Kind::Answer, id, stored).await?;
        Ok(paths.into_iter().zip(texts).collect())
    }

    async fn read(&self, id: &str, seal: &Seal) -> Result<Stored, Trouble> {
        let head = seal.read_head(id, &self.head).await?;
        match head.map(|head| Draft::open(&head)) {
            Some(Err(Unopened::Newer(_))) => Err(Trouble::Newer),
            Some(Ok(mut draft)) => {
                let changed = draft.rest.remove("changed").and_then(|changed| changed.as_f64()).unwrap_or(0.0);
                let pair = |(path, text): (Option<String>, Option<String>)| path.zip(text);
                let answers: Option<Answers> = self.answers(id, seal).await?.into_iter().map(pair).collect();
                draft.answers = answers.ok_or(Trouble::Damaged)?;
                Ok(Stored { id: id.to_owned(), draft, changed })
            }
            _ => Err(Trouble::Damaged),
        }
    }

    /// Keeps what was found as it was, out of the way: under a lock, what of it can still be opened.
    async fn set_aside(&self, id: &str, seal: &Seal) -> Result<Found, Trouble> {
        let texts = js_sys::Array::new();
        for ((_, text), stored) in self.answers(id, seal).await?.into_iter().zip(self.texts.iter()) {
            texts.push(&text.map_or(stored, JsValue::from));
        }
        let head = seal.read_head(id, &self.head).await?.map_or_else(|| self.head.clone(), JsValue::from);
        let json = json(&js_sys::Array::of3(&head, &self.keys, &texts));
        let found = seal.write_found(id, &json).await?;
        let work = Work::begin(WRITE).await?;
        let lock = work.lock()?;
        answer(&lock).await?;
        if !seal.holds(&lock)? {
            // The next look finds it again.
            return Err(Trouble::Failed);
        }
        work.store(ASIDE)?.put_with_key(&found, &id.into())?;
        work.store(DRAFTS)?.delete(&id.into())?;
        work.store(ANSWERS)?.delete(&all_answers(id)?)?;
        // Damaged is not removed: an account keeps its copy, and brings it again.
        work.store(FOLLOW)?.delete(&id.into())?;
        work.done().await?;
        Ok(Found { id: id.to_owned(), json })
    }
}

fn json(found: &JsValue) -> String {
    js_sys::JSON::stringify(found).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Whether there is any draft on this device.
pub async fn any() -> bool {
    let count = async {
        let work = Work::begin(READ).await?;
        Ok::<_, Trouble>(answer(&work.store(DRAFTS)?.count()?).await?.as_f64() != Some(0.0))
    };
    memory().size() != 0 || count.await.unwrap_or(false)
}

/// Everything on this device. What cannot be read is set aside on the way.
pub async fn shelf() -> Shelf {
    let mut shelf = Shelf::default();
    if let Err(trouble) = fill(&mut shelf).await {
        shelf.trouble = Some(trouble);
    }
    memory().for_each(&mut |pair, id| {
        if let (Some(kept), Some(id)) = (kept(&pair), id.as_string()) {
            shelf.drafts.retain(|stored| stored.id != id);
            shelf.drafts.push(Stored { id, draft: kept.draft, changed: f64::MAX });
        }
    });
    shelf.drafts.sort_by(|one, other| other.changed.total_cmp(&one.changed));
    shelf
}

async fn fill(shelf: &mut Shelf) -> Result<(), Trouble> {
    let work = Work::begin(READ).await?;
    let (drafts, answers, aside) = (work.store(DRAFTS)?, work.store(ANSWERS)?, work.store(ASIDE)?);
    let (ids, heads) = (drafts.get_all_keys()?, drafts.get_all()?);
    let (keys, texts) = (answers.get_all_keys()?, answers.get_all()?);
    let (aside_ids, found) = (aside.get_all_keys()?, aside.get_all()?);
    let lock = work.lock()?;
    answer(&lock).await?;
    let seal = match Seal::was(&lock).await {
        Err(Trouble::Locked) => {
            shelf.locked = list(&ids).length() as usize;
            return Ok(());
        }
        seal => seal?,
    };
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for (id, head) in list(&ids).iter().zip(list(&heads).iter()) {
        let record = Record { head, keys: js_sys::Array::new(), texts: js_sys::Array::new() };
        records.insert(id.as_string().unwrap_or_default(), record);
    }
    for (key, text) in list(&keys).iter().zip(list(&texts).iter()) {
        let draft = key.dyn_ref::<js_sys::Array>().and_then(|key| key.get(0).as_string());
        if let Some(record) = draft.and_then(|draft| records.get(&draft)) {
            record.keys.push(&key);
            record.texts.push(&text);
        }
    }
    for (id, found) in list(&aside_ids).iter().zip(list(&found).iter()) {
        let id = id.as_string().unwrap_or_default();
        let json = seal.read_found(&id, found).await?;
        shelf.damaged.push(Found { id, json });
    }
    for (id, record) in records {
        match record.read(&id, &seal).await {
            Ok(stored) => shelf.drafts.push(stored),
            Err(Trouble::Newer) => shelf.newer += 1,
            Err(Trouble::Damaged) => shelf.damaged.push(record.set_aside(&id, &seal).await?),
            Err(trouble) => return Err(trouble),
        }
    }
    Ok(())
}

/// One draft; `None` when there is none with this id.
///
/// # Errors
/// [`Trouble::Damaged`] when what is stored cannot be read: it is set aside first, so that nothing is lost.
pub async fn load(id: &str) -> Result<Option<Stored>, Trouble> {
    let work = Work::begin(READ).await?;
    let head = work.store(DRAFTS)?.get(&id.into())?;
    let (answers, range) = (work.store(ANSWERS)?, all_answers(id)?);
    let (keys, texts) = (answers.get_all_keys_with_key(&range)?, answers.get_all_with_key(&range)?);
    let lock = work.lock()?;
    answer(&lock).await?;
    let head = head.result()?;
    if head.is_undefined() {
        return Ok(None);
    }
    let seal = Seal::was(&lock).await?;
    let record = Record { head, keys: list(&keys), texts: list(&texts) };
    let read = record.read(id, &seal).await;
    if read == Err(Trouble::Damaged) {
        record.set_aside(id, &seal).await?;
    }
    read.map(Some)
}

/// A draft's record: everything but its answers, and that it was changed just now.
fn head_of(draft: &Draft) -> String {
    let mut head = blank_of(draft);
    head.rest.insert("changed".to_owned(), Value::from(browser::now_ms()));
    head.to_json()
}

/// The same record, changed just now; `None` when this version of the page does not understand it.
fn touched(head: &str) -> Option<JsValue> {
    let sealed = lock::touched(head, browser::now_ms());
    sealed.or_else(|| Draft::open(head).ok().map(|draft| head_of(&draft).into()))
}

/// A draft's answers as they are stored, each with its path.
async fn written(seal: &Seal, id: &str, draft: &Draft) -> Result<Vec<(String, JsValue)>, Trouble> {
    let texts: Vec<(String, String)> =
        draft.answers.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let paths: Vec<String> = texts.iter().map(|(path, _)| path.clone()).collect();
    Ok(paths.into_iter().zip(seal.write(Kind::Answer, id, texts).await?.iter()).collect())
}

/// The same draft without its answers.
pub fn blank_of(draft: &Draft) -> Draft {
    let mut blank = Draft::new(Edition::default());
    blank.programme.clone_from(&draft.programme);
    blank.edition.clone_from(&draft.edition);
    blank.rest.clone_from(&draft.rest);
    blank
}

/// Stores a whole draft under an id: a new one, an import, a copy, one put back.
pub async fn put(id: &str, draft: &Draft) -> Result<(), Trouble> {
    loop {
        let seal = Seal::now().await?;
        let (head, texts) = (seal.write_head(id, head_of(draft)).await?, written(&seal, id, draft).await?);
        let work = Work::begin(WRITE).await?;
        let lock = work.lock()?;
        answer(&lock).await?;
        if !seal.holds(&lock)? {
            continue;
        }
        work.store(DRAFTS)?.put_with_key(&head, &id.into())?;
        let answers = work.store(ANSWERS)?;
        answers.delete(&all_answers(id)?)?;
        for (path, text) in &texts {
            answers.put_with_key(text, &answer_key(id, path))?;
        }
        work.done().await?;
        let_go(id);
        return Ok(());
    }
}

/// Edits as the store takes them: what each path must read, and what it reads then.
struct Ready {
    was: js_sys::Array,
    texts: js_sys::Array,
}

impl Ready {
    async fn of(seal: &Seal, id: &str, edits: &[Edit]) -> Result<Ready, Trouble> {
        let side = |text: fn(&Edit) -> &Option<String>| -> Vec<(String, String)> {
            edits.iter().map(|edit| (edit.path.clone(), text(edit).clone().unwrap_or_default())).collect()
        };
        let (was, now) = (side(|edit| &edit.was), side(|edit| &edit.now));
        Ok(Ready { was: seal.marks(id, was).await?, texts: seal.write(Kind::Answer, id, now).await? })
    }

    /// Whether what is stored reads as the author of an edit saw it.
    fn is_as_seen(&self, at: usize, edit: &Edit, stored: &JsValue) -> bool {
        lock::reads(stored, &self.was.get(at as u32), is_nothing(&edit.was))
    }

    /// Whether it reads already as the edit would have it.
    fn is_done(&self, at: usize, edit: &Edit, stored: &JsValue) -> bool {
        lock::reads(stored, &self.texts.get(at as u32), is_nothing(&edit.now))
    }

    /// Writes what one path reads from now on.
    fn put(&self, at: usize, edit: &Edit, answers: &IdbObjectStore, id: &str) -> Result<(), Trouble> {
        let key = answer_key(id, &edit.path);
        match edit.now {
            Some(_) => drop(answers.put_with_key(&self.texts.get(at as u32), &key)?),
            None => drop(answers.delete(&key)?),
        }
        Ok(())
    }
}

fn is_nothing(text: &Option<String>) -> bool {
    text.as_deref().unwrap_or_default().is_empty()
}

/// Lands edits on a stored draft. What no longer reads as its author saw it comes back; absent and empty read alike.
pub async fn write(id: &str, edits: &[Edit]) -> Result<Vec<Conflict>, Trouble> {
    loop {
        let seal = Seal::now().await?;
        let ready = Ready::of(&seal, id, edits).await?;
        let work = Work::begin(WRITE).await?;
        let (drafts, answers) = (work.store(DRAFTS)?, work.store(ANSWERS)?);
        let read = |edit: &Edit| answers.get(&answer_key(id, &edit.path));
        let reads = edits.iter().map(read).collect::<Result<Vec<IdbRequest>, JsValue>>()?;
        let lock = work.lock()?;
        let head = answer(&drafts.get(&id.into())?).await?;
        if !seal.holds(&lock)? {
            continue;
        }
        if head.is_undefined() {
            return Err(Trouble::Gone);
        }
        let mut refused = Vec::new();
        for (at, (edit, reads)) in edits.iter().zip(&reads).enumerate() {
            let reads = reads.result()?;
            if !ready.is_as_seen(at, edit, &reads) && !ready.is_done(at, edit, &reads) {
                refused.push((edit.clone(), reads));
                continue;
            }
            ready.put(at, edit, &answers, id)?;
        }
        if let Some(head) = head.as_string().and_then(|head| touched(&head)) {
            drafts.put_with_key(&head, &id.into())?;
        }
        work.done().await?;
        return conflicts(&seal, id, refused).await;
    }
}

/// Edits that did not land, with what stands there instead.
///
/// # Errors
/// [`Trouble::Damaged`] when that cannot be read: it is not overwritten.
async fn conflicts(seal: &Seal, id: &str, refused: Vec<(Edit, JsValue)>) -> Result<Vec<Conflict>, Trouble> {
    let (there, absent): (Vec<_>, Vec<_>) = refused.into_iter().partition(|(_, reads)| !reads.is_undefined());
    let stored = there.iter().map(|(edit, reads)| (edit.path.clone(), reads.clone())).collect();
    let reads = seal.read(Kind::Answer, id, stored).await?;
    let mut conflicts: Vec<Conflict> = absent.into_iter().map(|(edit, _)| Conflict { edit, reads: None }).collect();
    for ((edit, _), reads) in there.into_iter().zip(reads) {
        conflicts.push(Conflict { edit, reads: Some(reads.ok_or(Trouble::Damaged)?) });
    }
    Ok(conflicts)
}

/// Names another edition for a stored draft. Its answers stay as they are.
pub async fn move_to(id: &str, edition: &str) -> Result<(), Trouble> {
    loop {
        let (seal, stored, mut draft) = head_now(id).await?.ok_or(Trouble::Gone)?;
        edition.clone_into(&mut draft.edition);
        let head = seal.write_head(id, head_of(&draft)).await?;
        let work = Work::begin(WRITE).await?;
        let (drafts, lock) = (work.store(DRAFTS)?, work.lock()?);
        let now = answer(&drafts.get(&id.into())?).await?;
        if !seal.holds(&lock)? || now != stored {
            continue;
        }
        drafts.put_with_key(&head, &id.into())?;
        return work.done().await;
    }
}

/// A draft's record as it is stored and as it reads; `None` when there is none.
async fn head_now(id: &str) -> Result<Option<(Seal, JsValue, Draft)>, Trouble> {
    let work = Work::begin(READ).await?;
    let lock = work.lock()?;
    let stored = answer(&work.store(DRAFTS)?.get(&id.into())?).await?;
    if stored.is_undefined() {
        return Ok(None);
    }
    let seal = Seal::was(&lock).await?;
    let head = seal.read_head(id, &stored).await?.ok_or(Trouble::Damaged)?;
    let draft = Draft::open(&head).map_err(|why| match why {
        Unopened::Newer(_) => Trouble::Newer,
        _ => Trouble::Damaged,
    })?;
    Ok(Some((seal, stored, draft)))
}

/// Removes a draft. That it followed an account stays noted, until the server has heard of it. Its files stay as long as it may be
/// put back ([`files::sweep`]).
pub async fn remove(id: &str) -> Result<(), Trouble> {
    let work = Work::begin(WRITE).await?;
    work.store(DRAFTS)?.delete(&id.into())?;
    work.store(ANSWERS)?.delete(&all_answers(id)?)?;
    work.done().await
}

/// Removes what was set aside, or puts it back.
pub async fn set_found(id: &str, json: Option<&str>) -> Result<(), Trouble> {
    loop {
        let seal = Seal::now().await?;
        let found = match json {
            Some(json) => Some(seal.write_found(id, json).await?),
            None => None,
        };
        let work = Work::begin(WRITE).await?;
        let (aside, lock) = (work.store(ASIDE)?, work.lock()?);
        answer(&lock).await?;
        if !seal.holds(&lock)? {
            continue;
        }
        match &found {
            Some(found) => drop(aside.put_with_key(found, &id.into())?),
            None => drop(aside.delete(&id.into())?),
        }
        return work.done().await;
    }
}

/// Removes everything ever stored or kept.
pub async fn erase() -> Result<(), Trouble> {
    memory().clear();
    window().set_onbeforeunload(None);
    let work = Work::begin(WRITE).await?;
    for store in STORES {
        work.store(store)?.clear()?;
    }
    work.done().await
}

/// Whether the browser promised to keep the data. Asks for the promise once a visit when `ask` is set.
pub async fn persisted(ask: bool) -> bool {
    const ASKED: &str = "guichet-asked-to-keep";
    let storage = window().navigator().storage();
    // Absent in some engines.
    if storage.is_undefined() || !js_sys::Reflect::has(&storage, &"persist".into()).unwrap_or(false) {
        return false;
    }
    let said = async |promise: Result<js_sys::Promise, JsValue>| match promise {
        Ok(promise) => JsFuture::from(promise).await.ok().and_then(|said| said.as_bool()).unwrap_or(false),
        Err(_) => false,
    };
    if said(storage.persisted()).await {
        return true;
    }
    if !ask || browser::remembered(ASKED).is_some() {
        return false;
    }
    browser::remember(ASKED, Some("yes"));
    said(storage.persist()).await
}
