//! What is kept beside the drafts that follow an account. Landing what came from the server and noting that it came is one
//! transaction: neither is ever there without the other.

use super::{
    ANSWERS, DRAFTS, FOLLOW, READ, Trouble, WRITE, Work, all_answers, answer, answer_key, head_of, list, read_of,
};
use crate::draft::follow::{Followed, Holder};
use domain::{Draft, Edit};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;
use web_sys::IdbRequest;

/// The key of who is signed in: no draft is called so.
const HOLDER: &str = "";

fn written(what: &impl Serialize) -> JsValue {
    serde_json::to_string(what).unwrap_or_default().into()
}

fn read<T: DeserializeOwned>(text: &JsValue) -> Option<T> {
    serde_json::from_str(&text.as_string()?).ok()
}

/// Who is signed in on this device; `None` when nobody is.
pub async fn holder() -> Result<Option<Holder>, Trouble> {
    let work = Work::begin(READ).await?;
    Ok(read(&answer(&work.store(FOLLOW)?.get(&HOLDER.into())?).await?))
}

/// Notes who is signed in, or that nobody is.
pub async fn set_holder(holder: Option<&Holder>) -> Result<(), Trouble> {
    let work = Work::begin(WRITE).await?;
    let store = work.store(FOLLOW)?;
    match holder {
        Some(holder) => drop(store.put_with_key(&written(holder), &HOLDER.into())?),
        None => drop(store.delete(&HOLDER.into())?),
    }
    work.done().await
}

/// Every draft that follows an account, by its id.
pub async fn all() -> Result<Vec<(String, Followed)>, Trouble> {
    let work = Work::begin(READ).await?;
    let store = work.store(FOLLOW)?;
    let (keys, texts) = (store.get_all_keys()?, store.get_all()?);
    answer(&texts).await?;
    let pair = |(key, text): (JsValue, JsValue)| {
        let id = key.as_string().filter(|id| id != HOLDER)?;
        // One that cannot be read is followed from the beginning again: what differs becomes a choice, and nothing is lost.
        Some((id, read(&text).unwrap_or_default()))
    };
    Ok(list(&keys).iter().zip(list(&texts).iter()).filter_map(pair).collect())
}

/// What is known of one; `None` when it follows no account.
pub async fn of(id: &str) -> Result<Option<Followed>, Trouble> {
    let work = Work::begin(READ).await?;
    Ok(read(&answer(&work.store(FOLLOW)?.get(&id.into())?).await?))
}

/// The ids of the drafts on this device, and when each was last changed.
pub async fn changes() -> Result<Vec<(String, f64)>, Trouble> {
    let work = Work::begin(READ).await?;
    let drafts = work.store(DRAFTS)?;
    let (ids, heads) = (drafts.get_all_keys()?, drafts.get_all()?);
    answer(&heads).await?;
    let pair = |(id, head): (JsValue, JsValue)| {
        let head: serde_json::Value = read(&head).unwrap_or_default();
        Some((id.as_string()?, head.get("changed").and_then(serde_json::Value::as_f64).unwrap_or(0.0)))
    };
    Ok(list(&ids).iter().zip(list(&heads).iter()).filter_map(pair).collect())
}

/// Notes what is known of a draft that is there.
///
/// # Errors
/// [`Trouble::Gone`] when it is not there any more; nothing is noted then.
pub async fn set(id: &str, followed: &Followed) -> Result<(), Trouble> {
    land(id, &[], followed).await.map(drop)
}

/// Lands what came from the server, and notes that it came. False when the draft does not read as the edits say it does:
/// somebody typed meanwhile, and nothing was done.
pub async fn land(id: &str, edits: &[Edit], followed: &Followed) -> Result<bool, Trouble> {
    let work = Work::begin(WRITE).await?;
    let (drafts, answers) = (work.store(DRAFTS)?, work.store(ANSWERS)?);
    let (beside, edits): (Vec<Edit>, Vec<Edit>) =
        edits.iter().cloned().partition(|edit| edit.path.starts_with(wire::draft::BESIDE));
    let asked = |edit: &Edit| answers.get(&answer_key(id, &edit.path));
    let reads = edits.iter().map(asked).collect::<Result<Vec<IdbRequest>, JsValue>>()?;
    let head = answer(&drafts.get(&id.into())?).await?;
    if head.is_undefined() {
        return Err(Trouble::Gone);
    }
    for (edit, reads) in edits.iter().zip(&reads) {
        if read_of(reads)?.unwrap_or_default() != edit.was.as_deref().unwrap_or_default() {
            return Ok(false);
        }
    }
    for edit in &edits {
        let key = answer_key(id, &edit.path);
        match &edit.now {
            Some(text) => drop(answers.put_with_key(&text.into(), &key)?),
            None => drop(answers.delete(&key)?),
        }
    }
    if !(edits.is_empty() && beside.is_empty()) {
        let head = head.as_string().and_then(|head| Draft::open(&head).ok()).ok_or(Trouble::Newer)?;
        let mut flat = wire::draft::flat(&head);
        drop(flat.merge(&beside));
        drafts.put_with_key(&head_of(&wire::draft::whole(flat, head)), &id.into())?;
    }
    work.store(FOLLOW)?.put_with_key(&written(followed), &id.into())?;
    work.done().await?;
    Ok(true)
}

/// Puts a draft that came from the server on this device. False when there is one of this name: nothing was done.
pub async fn bring(id: &str, draft: &Draft, followed: &Followed) -> Result<bool, Trouble> {
    let work = Work::begin(WRITE).await?;
    let (drafts, answers) = (work.store(DRAFTS)?, work.store(ANSWERS)?);
    if !answer(&drafts.get(&id.into())?).await?.is_undefined() {
        return Ok(false);
    }
    drafts.put_with_key(&head_of(draft), &id.into())?;
    for (path, text) in draft.answers.iter() {
        answers.put_with_key(&text.into(), &answer_key(id, path))?;
    }
    work.store(FOLLOW)?.put_with_key(&written(followed), &id.into())?;
    work.done().await?;
    Ok(true)
}

/// The draft follows no account any more. With `whole` it goes from the device, too.
pub async fn forget(id: &str, whole: bool) -> Result<(), Trouble> {
    let work = Work::begin(WRITE).await?;
    work.store(FOLLOW)?.delete(&id.into())?;
    if whole {
        work.store(DRAFTS)?.delete(&id.into())?;
        work.store(ANSWERS)?.delete(&all_answers(id)?)?;
    }
    work.done().await
}
