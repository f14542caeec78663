//! What is kept beside the drafts that follow an account. Landing what came from the server and noting that it came is one
//! transaction: neither is ever there without the other.

use super::lock::{Kind, Seal};
use super::{
    ANSWERS, BYTES, DRAFTS, FILES, FOLLOW, READ, Ready, Trouble, WRITE, Work, all_answers, answer, answer_key,
    head_now, head_of, list, touched,
};
use crate::draft::follow::{Followed, Holder};
use domain::{Draft, Edit};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;
use web_sys::IdbRequest;

/// The key of who is signed in: no draft is called so.
const HOLDER: &str = "";

async fn written(seal: &Seal, id: &str, what: &impl Serialize) -> Result<JsValue, Trouble> {
    seal.write_one(Kind::Follow, id, serde_json::to_string(what).unwrap_or_default()).await
}

fn read<T: DeserializeOwned>(text: Option<String>) -> Option<T> {
    serde_json::from_str(&text?).ok()
}

/// What one record says; `None` when there is none.
async fn one<T: DeserializeOwned>(id: &str) -> Result<Option<T>, Trouble> {
    let work = Work::begin(READ).await?;
    let lock = work.lock()?;
    let stored = answer(&work.store(FOLLOW)?.get(&id.into())?).await?;
    // Also when there is none: behind a shut lock nothing is known.
    let seal = Seal::was(&lock).await?;
    if stored.is_undefined() {
        return Ok(None);
    }
    Ok(read(seal.read_one(Kind::Follow, id, stored).await?))
}

/// Who is signed in on this device; `None` when nobody is.
pub async fn holder() -> Result<Option<Holder>, Trouble> {
    one(HOLDER).await
}

/// Notes who is signed in, or that nobody is.
pub async fn set_holder(holder: Option<&Holder>) -> Result<(), Trouble> {
    loop {
        let seal = Seal::now().await?;
        let text = match holder {
            Some(holder) => Some(written(&seal, HOLDER, holder).await?),
            None => None,
        };
        let work = Work::begin(WRITE).await?;
        let (store, lock) = (work.store(FOLLOW)?, work.lock()?);
        answer(&lock).await?;
        if !seal.holds(&lock)? {
            continue;
        }
        match &text {
            Some(text) => drop(store.put_with_key(text, &HOLDER.into())?),
            None => drop(store.delete(&HOLDER.into())?),
        }
        return work.done().await;
    }
}

/// Every draft that follows an account, by its id.
pub async fn all() -> Result<Vec<(String, Followed)>, Trouble> {
    let work = Work::begin(READ).await?;
    let (store, lock) = (work.store(FOLLOW)?, work.lock()?);
    let (keys, texts) = (store.get_all_keys()?, store.get_all()?);
    answer(&texts).await?;
    let seal = Seal::was(&lock).await?;
    let mut all = Vec::new();
    for (key, text) in list(&keys).iter().zip(list(&texts).iter()) {
        if let Some(id) = key.as_string().filter(|id| id != HOLDER) {
            // One that cannot be read is followed from the beginning again: what differs becomes a choice, and nothing is lost.
            let followed = read(seal.read_one(Kind::Follow, &id, text).await?).unwrap_or_default();
            all.push((id, followed));
        }
    }
    Ok(all)
}

/// What is known of one; `None` when it follows no account.
pub async fn of(id: &str) -> Result<Option<Followed>, Trouble> {
    one(id).await
}

/// The ids of the drafts on this device, and when each was last changed.
pub async fn changes() -> Result<Vec<(String, f64)>, Trouble> {
    let work = Work::begin(READ).await?;
    let drafts = work.store(DRAFTS)?;
    let (ids, heads) = (drafts.get_all_keys()?, drafts.get_all()?);
    answer(&heads).await?;
    let pair = |(id, head): (JsValue, JsValue)| {
        let head: serde_json::Value = read(head.as_string()).unwrap_or_default();
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
    let (beside, edits): (Vec<Edit>, Vec<Edit>) =
        edits.iter().cloned().partition(|edit| edit.path.starts_with(wire::draft::BESIDE));
    loop {
        // What stands beside the answers changes the draft's record: it is made before.
        let (seal, head) = if beside.is_empty() {
            (Seal::now().await?, None)
        } else {
            let (seal, stored, draft) = head_now(id).await?.ok_or(Trouble::Gone)?;
            let mut flat = wire::draft::flat(&draft);
            drop(flat.merge(&beside));
            let head = seal.write_head(id, head_of(&wire::draft::whole(flat, draft))).await?;
            (seal, Some((stored, head)))
        };
        let (ready, noted) = (Ready::of(&seal, id, &edits).await?, written(&seal, id, followed).await?);
        let work = Work::begin(WRITE).await?;
        let (drafts, answers) = (work.store(DRAFTS)?, work.store(ANSWERS)?);
        let asked = |edit: &Edit| answers.get(&answer_key(id, &edit.path));
        let reads = edits.iter().map(asked).collect::<Result<Vec<IdbRequest>, JsValue>>()?;
        let lock = work.lock()?;
        let stored = answer(&drafts.get(&id.into())?).await?;
        if !seal.holds(&lock)? || head.as_ref().is_some_and(|(seen, _)| *seen != stored && !stored.is_undefined()) {
            continue;
        }
        if stored.is_undefined() {
            return Err(Trouble::Gone);
        }
        for (at, (edit, reads)) in edits.iter().zip(&reads).enumerate() {
            if !ready.is_as_seen(at, edit, &reads.result()?) {
                return Ok(false);
            }
        }
        for (at, edit) in edits.iter().enumerate() {
            ready.put(at, edit, &answers, id)?;
        }
        let head = match head {
            Some((_, head)) => Some(head),
            None if edits.is_empty() => None,
            None => Some(stored.as_string().and_then(|stored| touched(&stored)).ok_or(Trouble::Newer)?),
        };
        if let Some(head) = head {
            drafts.put_with_key(&head, &id.into())?;
        }
        work.store(FOLLOW)?.put_with_key(&noted, &id.into())?;
        work.done().await?;
        return Ok(true);
    }
}

/// Puts a draft that came from the server on this device. False when there is one of this name: nothing was done.
pub async fn bring(id: &str, draft: &Draft, followed: &Followed) -> Result<bool, Trouble> {
    loop {
        let seal = Seal::now().await?;
        let (head, texts) = (seal.write_head(id, head_of(draft)).await?, super::written(&seal, id, draft).await?);
        let noted = written(&seal, id, followed).await?;
        let work = Work::begin(WRITE).await?;
        let (drafts, answers, lock) = (work.store(DRAFTS)?, work.store(ANSWERS)?, work.lock()?);
        let there = !answer(&drafts.get(&id.into())?).await?.is_undefined();
        if !seal.holds(&lock)? {
            continue;
        }
        if there {
            return Ok(false);
        }
        drafts.put_with_key(&head, &id.into())?;
        for (path, text) in &texts {
            answers.put_with_key(text, &answer_key(id, path))?;
        }
        work.store(FOLLOW)?.put_with_key(&noted, &id.into())?;
        work.done().await?;
        return Ok(true);
    }
}

/// The draft follows no account any more. With `whole` it goes from the device, too.
pub async fn forget(id: &str, whole: bool) -> Result<(), Trouble> {
    let work = Work::begin(WRITE).await?;
    work.store(FOLLOW)?.delete(&id.into())?;
    if whole {
        work.store(DRAFTS)?.delete(&id.into())?;
        for store in [ANSWERS, FILES, BYTES] {
            work.store(store)?.delete(&all_answers(id)?)?;
        }
    }
    work.done().await
}
