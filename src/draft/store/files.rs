//! Files enclosed with a draft, on this device: one record for what is known of a file, one for its bytes. Both are written in one
//! transaction, on the disk before anything says that they are there. Bytes never change under their name; what is known does.

use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use wasm_bindgen::{JsCast, JsValue};
use wire::attachment::Kind as FileKind;
use wire::refusal::Why;

use super::lock::{Kind, Seal};
use super::{ASIDE, BYTES, DRAFTS, FILES, READ, Trouble, WRITE, Work, all_answers, answer, answer_key, json, list};
use crate::browser;
use crate::draft::{follow, new_id};

/// The channel on which pages hear that the files of a draft are others: its id is told.
pub const CHANNEL: &str = "guichet-files";

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct File {
    /// Its name here and in the account, drawn at random.
    pub id: String,
    /// Which document of whom it shows ([`wire::content::place_of`]).
    pub shows: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of them, hexadecimal.
    pub digest: String,
    /// Pages of a PDF; `None` for a picture, and where that cannot be told.
    pub pages: Option<u32>,
    /// Its place among the files of its document; smaller comes first.
    pub place: f64,
    /// When it was added, in milliseconds since 1970.
    pub at: f64,
    /// Its bytes are on this device. What another device added may be in the account alone.
    pub here: bool,
    /// It was removed: gone once that can no longer be taken back, and the account has heard of it.
    pub removed: bool,
    /// Its place was changed here, and the account has not heard of it.
    pub moved: bool,
    /// The file of the account it is to take the place of, once the account has this one.
    pub replaces: Option<String>,
    /// What the account has of it.
    pub there: There,
}

/// What the account has of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum There {
    /// Nothing, or nobody is signed in.
    #[default]
    Nothing,
    /// So many bytes of it, on their way.
    Part(u64),
    /// All of it, checked.
    Whole,
    /// It was refused, and why. It stays on this device.
    Refused(Why),
}

/// The files of a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Files {
    /// Those that can be read, in their order.
    pub files: Vec<File>,
    /// The names of those that cannot: they are left as they were found.
    pub damaged: Vec<String>,
}

impl Files {
    /// Those of one document of one person that were not removed, in their order.
    pub fn of<'a>(&'a self, shows: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| file.shows == shows && !file.removed)
    }
}

/// SHA-256, in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Tells the pages, and whoever sends, that the files of a draft are others.
pub fn tell(draft: &str) {
    if let Ok(channel) = web_sys::BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&JsValue::from_str(draft));
        channel.close();
    }
}

/// The same, when the account is to hear of it.
fn changed(draft: &str) {
    tell(draft);
    follow::say(&format!("{} {draft}", follow::FILES));
}

fn read(id: String, text: Option<String>) -> Result<File, String> {
    text.and_then(|text| serde_json::from_str(&text).ok()).filter(|file: &File| file.id == id).ok_or(id)
}

fn as_text(file: &File) -> String {
    serde_json::to_string(file).unwrap_or_default()
}

/// The id of a file, out of its key.
fn id_of(key: &JsValue) -> String {
    key.dyn_ref::<Array>().and_then(|key| key.get(1).as_string()).unwrap_or_default()
}

/// The files of a draft.
pub async fn of(draft: &str) -> Result<Files, Trouble> {
    let work = Work::begin(READ).await?;
    let (store, range, lock) = (work.store(FILES)?, all_answers(draft)?, work.lock()?);
    let (keys, values) = (store.get_all_keys_with_key(&range)?, store.get_all_with_key(&range)?);
    answer(&values).await?;
    let (keys, values) = (list(&keys), list(&values));
    if keys.length() == 0 {
        return Ok(Files::default());
    }
    let seal = Seal::was(&lock).await?;
    let ids: Vec<String> = keys.iter().map(|key| id_of(&key)).collect();
    let texts = seal.read(Kind::File, draft, ids.iter().cloned().zip(values.iter()).collect()).await?;
    let mut files = Files::default();
    for (id, text) in ids.into_iter().zip(texts) {
        match read(id, text) {
            Ok(file) => files.files.push(file),
            Err(id) => files.damaged.push(id),
        }
    }
    files.files.sort_by(|one, other| one.place.total_cmp(&other.place).then_with(|| one.id.cmp(&other.id)));
    Ok(files)
}

/// The bytes of a file; `None` when they are not on this device.
///
/// # Errors
/// [`Trouble::Damaged`] when they are not those that were written.
pub async fn bytes(draft: &str, file: &File) -> Result<Option<Vec<u8>>, Trouble> {
    let work = Work::begin(READ).await?;
    let lock = work.lock()?;
    let stored = answer(&work.store(BYTES)?.get(&answer_key(draft, &file.id))?).await?;
    let Some(stored) = stored.dyn_ref::<Uint8Array>() else { return Ok(None) };
    let seal = Seal::was(&lock).await?;
    let bytes = seal.read_bytes(draft, &file.id, stored).await?.ok_or(Trouble::Damaged)?.to_vec();
    if digest(&bytes) == file.digest { Ok(Some(bytes)) } else { Err(Trouble::Damaged) }
}

/// A file that is not stored yet. [`add`] gives it its place.
pub fn new(shows: &str, name: String, kind: FileKind, bytes: &[u8], pages: Option<u32>) -> File {
    let at = browser::now_ms();
    File {
        id: new_id(),
        shows: shows.to_owned(),
        name,
        kind,
        bytes: bytes.len() as u64,
        digest: digest(bytes),
        pages,
        place: 0.0,
        at,
        here: true,
        removed: false,
        moved: false,
        replaces: None,
        there: There::Nothing,
    }
}

/// Stores a file: in the place of what it replaces, which is removed then, or behind the others of its document.
///
/// # Errors
/// [`Trouble::Gone`] when the draft is not stored; [`Trouble::Full`] when there is no room: nothing was changed then.
pub async fn add(draft: &str, file: &File, bytes: &[u8], replaced: Option<&File>) -> Result<(), Trouble> {
    let mut file = file.clone();
    file.replaces = replaced.map(|replaced| replaced.id.clone());
    file.place = match replaced {
        Some(replaced) => replaced.place,
        None => of(draft).await?.of(&file.shows).map(|other| other.place + 1.0).fold(1.0, f64::max),
    };
    put(draft, &file, Some(bytes)).await?;
    // Should this fail, both are there, and nothing is lost.
    let done = match replaced {
        Some(replaced) => change(draft, &replaced.id, |file| file.removed = true).await.map(drop),
        None => Ok(()),
    };
    changed(draft);
    done
}

/// Stores what is known of a file, and its bytes where they came.
pub async fn put(draft: &str, file: &File, bytes: Option<&[u8]>) -> Result<(), Trouble> {
    loop {
        let seal = Seal::now().await?;
        let known = seal.write(Kind::File, draft, vec![(file.id.clone(), as_text(file))]).await?.get(0);
        let bytes = match bytes {
            Some(bytes) => Some(seal.write_bytes(draft, &file.id, bytes).await?),
            None => None,
        };
        let work = Work::begin(WRITE).await?;
        let lock = work.lock()?;
        let there = !answer(&work.store(DRAFTS)?.get(&draft.into())?).await?.is_undefined();
        if !seal.holds(&lock)? {
            continue;
        }
        if !there {
            return Err(Trouble::Gone);
        }
        let key = answer_key(draft, &file.id);
        // Should one not even be asked for, it is not the bytes.
        if let Some(bytes) = &bytes {
            work.store(BYTES)?.put_with_key(bytes, &key)?;
        }
        work.store(FILES)?.put_with_key(&known, &key)?;
        return work.done().await;
    }
}

/// Stores the bytes of a file that came from the account. False when they are not its bytes, or it is gone.
pub async fn came(draft: &str, file: &File, bytes: &[u8]) -> Result<bool, Trouble> {
    if digest(bytes) != file.digest {
        return Ok(false);
    }
    let Some(now) = change(draft, &file.id, |_| {}).await? else { return Ok(false) };
    put(draft, &File { here: true, ..now }, Some(bytes)).await?;
    tell(draft);
    Ok(true)
}

/// Whether the account has every file of a draft that is on this device; those that were removed are nobody's loss.
pub async fn are_there(draft: &str) -> Result<bool, Trouble> {
    let files = of(draft).await?;
    Ok(files.damaged.is_empty() && files.files.iter().all(|file| file.removed || file.there == There::Whole))
}

/// Nothing is known of what an account has: what is on this device is sent to the next one anew, what is not is forgotten.
pub async fn anew(draft: &str) -> Result<(), Trouble> {
    for file in of(draft).await?.files {
        if file.here && !file.removed {
            change(draft, &file.id, |file| {
                (file.there, file.moved, file.replaces) = (There::Nothing, false, None);
            })
            .await?;
        } else {
            delete(draft, &file.id).await?;
        }
    }
    tell(draft);
    Ok(())
}

/// Changes what is known of a file, as it stands now. `None` when it is not there any more.
pub async fn change(draft: &str, id: &str, change: impl Fn(&mut File)) -> Result<Option<File>, Trouble> {
    loop {
        let work = Work::begin(READ).await?;
        let (lock, key) = (work.lock()?, answer_key(draft, id));
        let stored = answer(&work.store(FILES)?.get(&key)?).await?;
        if stored.is_undefined() {
            return Ok(None);
        }
        let seal = Seal::was(&lock).await?;
        let text = seal.read(Kind::File, draft, vec![(id.to_owned(), stored.clone())]).await?.pop().flatten();
        let mut file = read(id.to_owned(), text).map_err(|_| Trouble::Damaged)?;
        let before = file.clone();
        change(&mut file);
        if file == before {
            return Ok(Some(file));
        }
        let known = seal.write(Kind::File, draft, vec![(id.to_owned(), as_text(&file))]).await?.get(0);
        let work = Work::begin(WRITE).await?;
        let (store, lock) = (work.store(FILES)?, work.lock()?);
        let now = answer(&store.get(&key)?).await?;
        if !seal.holds(&lock)? || json(&now) != json(&stored) {
            continue;
        }
        store.put_with_key(&known, &key)?;
        work.done().await?;
        return Ok(Some(file));
    }
}

/// Marks a file as removed; its bytes stay until that can no longer be taken back.
pub async fn remove(draft: &str, id: &str) -> Result<(), Trouble> {
    change(draft, id, |file| file.removed = true).await?;
    changed(draft);
    Ok(())
}

/// Takes a removal back. What the account may have heard of comes back under another name.
pub async fn put_back(draft: &str, id: &str) -> Result<(), Trouble> {
    let Some(file) = change(draft, id, |file| file.removed &= file.there != There::Nothing).await? else {
        return Err(Trouble::Gone);
    };
    if file.removed {
        let bytes = bytes(draft, &file).await?.ok_or(Trouble::Gone)?;
        let again = File { id: new_id(), removed: false, replaces: None, there: There::Nothing, ..file };
        put(draft, &again, Some(&bytes)).await?;
    }
    changed(draft);
    Ok(())
}

/// What the account refused is sent to it again, under another name: what is refused is so for good.
pub async fn try_again(draft: &str, id: &str) -> Result<(), Trouble> {
    let all = of(draft).await?;
    let Some(file) = all.files.into_iter().find(|file| file.id == id) else { return Err(Trouble::Gone) };
    let bytes = bytes(draft, &file).await?.ok_or(Trouble::Gone)?;
    let again = File { id: new_id(), there: There::Nothing, ..file };
    put(draft, &again, Some(&bytes)).await?;
    remove(draft, id).await
}

/// Puts the files of a document in an order.
pub async fn order(draft: &str, ids: &[String]) -> Result<(), Trouble> {
    for (place, id) in ids.iter().enumerate() {
        change(draft, id, |file| {
            if file.place != place as f64 {
                (file.place, file.moved) = (place as f64, true);
            }
        })
        .await?;
    }
    changed(draft);
    Ok(())
}

/// Deletes a file from this device for good.
pub async fn delete(draft: &str, id: &str) -> Result<(), Trouble> {
    let work = Work::begin(WRITE).await?;
    let key = answer_key(draft, id);
    work.store(FILES)?.delete(&key)?;
    work.store(BYTES)?.delete(&key)?;
    work.done().await
}

/// The same files for another draft: a copy, or what was put back of a damaged one.
pub async fn copy(from: &str, to: &str) -> Result<(), Trouble> {
    for file in of(from).await?.files {
        if file.removed {
            continue;
        }
        if let Some(bytes) = bytes(from, &file).await? {
            let own = File { id: new_id(), replaces: None, moved: false, there: There::Nothing, ..file };
            put(to, &own, Some(&bytes)).await?;
        }
    }
    changed(to);
    Ok(())
}

/// Deletes what nobody can take back any more: files that were removed, but for those of which the account has to hear first, and
/// files of drafts that are gone.
pub async fn sweep() -> Result<(), Trouble> {
    let work = Work::begin(READ).await?;
    let keys = [DRAFTS, ASIDE, FILES, BYTES].map(|store| work.store(store).and_then(|store| Ok(store.get_all_keys()?)));
    let [drafts, aside, files, bytes] = keys;
    let (drafts, aside, files, bytes) = (drafts?, aside?, files?, bytes?);
    answer(&bytes).await?;
    let known: Vec<JsValue> = list(&drafts).iter().chain(list(&aside).iter()).collect();
    let mut here: Vec<String> = Vec::new();
    for key in list(&files).iter().chain(list(&bytes).iter()) {
        let Some(key) = key.dyn_ref::<Array>() else { continue };
        let (draft, id) = (key.get(0), key.get(1).as_string().unwrap_or_default());
        let Some(name) = draft.as_string() else { continue };
        if !known.contains(&draft) {
            delete(&name, &id).await?;
        } else if !here.contains(&name) {
            here.push(name);
        }
    }
    for draft in here {
        let Ok(files) = of(&draft).await else { continue };
        for file in files.files.iter().filter(|file| file.removed && file.there == There::Nothing) {
            delete(&draft, &file.id).await?;
        }
    }
    Ok(())
}

/// The keys of bytes that lie open under a lock, or sealed: what a change of the lock has still to turn.
async fn lying(sealed: bool) -> Result<Vec<(String, String)>, Trouble> {
    let work = Work::begin(READ).await?;
    let keys = work.store(BYTES)?.get_all_keys()?;
    answer(&keys).await?;
    let mut found = Vec::new();
    for key in list(&keys).iter() {
        // One at a time: all of them may be more than the memory holds.
        let work = Work::begin(READ).await?;
        let stored = answer(&work.store(BYTES)?.get(&key)?).await?;
        let is = stored.dyn_ref::<Uint8Array>().is_some_and(super::lock::is_sealed);
        if is == sealed && !stored.is_undefined() {
            let draft = key.dyn_ref::<Array>().and_then(|key| key.get(0).as_string()).unwrap_or_default();
            found.push((draft, id_of(&key)));
        }
    }
    Ok(found)
}

/// Seals the bytes that lie open, or opens those that are sealed, one file at a time. Done again after it was cut short, it goes on
/// where it was.
pub async fn turn(from: &Seal, to: &Seal) -> Result<(), Trouble> {
    for (draft, id) in lying(to.is_off()).await? {
        let key = answer_key(&draft, &id);
        let work = Work::begin(READ).await?;
        let stored = answer(&work.store(BYTES)?.get(&key)?).await?;
        let Some(stored) = stored.dyn_ref::<Uint8Array>() else { continue };
        // What cannot be opened stays as it was found.
        let Some(open) = from.read_bytes(&draft, &id, stored).await? else { continue };
        let turned = to.write_bytes(&draft, &id, &open.to_vec()).await?;
        let work = Work::begin(WRITE).await?;
        let store = work.store(BYTES)?;
        // It may have been deleted meanwhile.
        if !answer(&store.get_key(&key)?).await?.is_undefined() {
            store.put_with_key(&turned, &key)?;
        }
        work.done().await?;
    }
    Ok(())
}
