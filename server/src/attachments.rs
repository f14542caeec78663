//! Files enclosed with a draft: sent in pieces that may be sent again, checked, kept under names of ours, given back as they are
//! kept. An object is there in whole before a row names it.

mod child;
mod name;
mod sweep;

pub use child::{Checker, run as check_file};
pub use files::{Clean, check};
pub use sweep::sweep;

use crate::{
    body::{Asked, Done, Given, Named, Told},
    error::Error,
    headers::Sandbox,
    secret,
    session::Signed,
    state::App,
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use sqlx::{Any, Transaction};
use wire::{
    attachment::{self as told, Kind, MOST, PIECE},
    refusal::Why,
};

/// What erases the files of a draft, in this order: their objects go once the transaction holds.
pub const ERASE: [&str; 5] = [
    "INSERT INTO leavings (object) SELECT object FROM pieces WHERE draft = $1",
    "INSERT INTO leavings (object) SELECT object FROM attachments WHERE draft = $1 AND object IS NOT NULL",
    "DELETE FROM pieces WHERE draft = $1",
    "DELETE FROM attachments WHERE draft = $1",
    "DELETE FROM removed_attachments WHERE draft = $1",
];

/// Why a file may be refused once all of it was sent.
pub const REFUSALS: [Why; 13] = [
    Why::AttachmentCut,
    Why::AttachmentHeic,
    Why::AttachmentSvg,
    Why::AttachmentArchive,
    Why::AttachmentWord,
    Why::AttachmentEncrypted,
    Why::AttachmentDamaged,
    Why::AttachmentTooManyPixels,
    Why::AttachmentTooHeavy,
    Why::AttachmentActive,
    Why::AttachmentEmbedded,
    Why::AttachmentMisnamed,
    Why::AttachmentOther,
];

type Tx = Transaction<'static, Any>;

#[derive(Clone, Debug, sqlx::FromRow)]
struct Row {
    id: String,
    slot: String,
    place: i64,
    name: String,
    state: String,
    why: Option<String>,
    size: i64,
    digest: String,
    replaces: Option<String>,
    received: i64,
    bytes: i64,
    object: Option<String>,
    kind: Option<String>,
    kept_digest: Option<String>,
    pages: Option<i64>,
    across: Option<i64>,
    down: Option<i64>,
    at: i64,
}

impl Row {
    fn why(&self) -> Option<Why> {
        let id = self.why.as_deref()?;
        Why::ALL.iter().copied().find(|why| why.id() == id)
    }

    fn told(self) -> told::Attachment {
        let state = match self.state.as_str() {
            "kept" => told::State::Kept,
            "refused" => told::State::Refused,
            _ => told::State::Arriving,
        };
        let small = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
        let kept = self.kind.as_deref().and_then(Kind::of_mime).map(|kind| told::Kept {
            kind,
            bytes: counted(self.bytes),
            digest: self.kept_digest.clone().unwrap_or_default(),
            pages: small(self.pages),
            pixels: small(self.across).zip(small(self.down)),
        });
        told::Attachment {
            why: self.why(),
            id: self.id,
            slot: self.slot,
            place: counted(self.place),
            name: self.name,
            state,
            size: counted(self.size),
            received: counted(self.received),
            kept,
            replaces: self.replaces,
            at: counted(self.at),
        }
    }
}

fn counted(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// A file of a draft of this account. Another's is as if there were none.
async fn own(app: &App, draft: &str, id: &str, account: &str) -> Result<Row, Error> {
    let row = sqlx::query_as(
        "SELECT attachments.id, slot, place, name, state, why, size, digest, replaces, received, attachments.bytes, object, \
         kind, kept_digest, pages, across, down, at FROM attachments JOIN drafts ON drafts.id = attachments.draft \
         WHERE attachments.draft = $1 AND attachments.id = $2 AND drafts.account = $3 AND drafts.removed = 0",
    );
    row.bind(draft).bind(id).bind(account).fetch_optional(app.db.pool()).await?.ok_or(Error::NotFound)
}

/// A draft of this account, held until the transaction ends.
async fn hold(to: &mut Tx, draft: &str, account: &str) -> Result<(), Error> {
    let held = sqlx::query("UPDATE drafts SET changed = changed WHERE id = $1 AND account = $2 AND removed = 0")
        .bind(draft)
        .bind(account)
        .execute(&mut **to)
        .await?;
    if held.rows_affected() == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// `POST /api/drafts/{id}/attachments`: a file is going to be sent.
pub async fn announce(
    State(app): State<App>,
    Signed(session): Signed,
    Named(draft): Named,
    Given(announced): Given<told::Announced>,
) -> Result<Told<told::Attachment>, Error> {
    let size = right(&announced)?;
    let name = name::clean(&announced.name);
    let mut to = app.db.writing().await?;
    hold(&mut to, &draft, &session.account).await?;
    // Two drafts of one account at once share its room.
    sqlx::query("UPDATE accounts SET made = made WHERE id = $1").bind(&session.account).execute(&mut *to).await?;
    let there: Option<(String, i64, String)> =
        sqlx::query_as("SELECT slot, size, digest FROM attachments WHERE draft = $1 AND id = $2")
            .bind(&draft)
            .bind(&announced.id)
            .fetch_optional(&mut *to)
            .await?;
    if let Some(there) = there {
        to.rollback().await?;
        if there != (announced.slot, size, announced.digest) {
            return Err(Error::NotUnderstood);
        }
        return own(&app, &draft, &announced.id, &session.account).await.map(|row| Told(row.told()));
    }
    let replaced = announced.replaces.as_deref().unwrap_or_default();
    let (files, place): (i64, i64) = sqlx::query_as(
        "SELECT COUNT(CASE WHEN state <> 'refused' AND id <> $2 THEN 1 END), \
         COALESCE(MAX(CASE WHEN slot = $3 THEN place END), 0) FROM attachments WHERE draft = $1",
    )
    .bind(&draft)
    .bind(replaced)
    .bind(&announced.slot)
    .fetch_one(&mut *to)
    .await?;
    let taken: Vec<(i64,)> = sqlx::query_as(
        "SELECT attachments.bytes FROM attachments JOIN drafts ON drafts.id = attachments.draft \
         WHERE drafts.account = $1 AND attachments.state <> 'refused' AND NOT (draft = $2 AND attachments.id = $3)",
    )
    .bind(&session.account)
    .bind(&draft)
    .bind(replaced)
    .fetch_all(&mut *to)
    .await?;
    if app.settings.room.files <= files {
        return Err(Error::TooManyKept);
    }
    if app.settings.room.bytes < taken.iter().map(|(bytes,)| bytes).sum::<i64>() + size {
        return Err(Error::Attachment(Why::AttachmentNoRoom));
    }
    // Put back where it was removed.
    sqlx::query("DELETE FROM removed_attachments WHERE draft = $1 AND id = $2")
        .bind(&draft)
        .bind(&announced.id)
        .execute(&mut *to)
        .await?;
    sqlx::query(
        "INSERT INTO attachments (draft, id, slot, place, name, state, size, digest, replaces, received, bytes, at) \
         VALUES ($1, $2, $3, $4, $5, 'arriving', $6, $7, $8, 0, $6, $9)",
    )
    .bind(&draft)
    .bind(&announced.id)
    .bind(&announced.slot)
    .bind(place + 1)
    .bind(name)
    .bind(size)
    .bind(&announced.digest)
    .bind(&announced.replaces)
    .bind(app.now())
    .execute(&mut *to)
    .await?;
    to.commit().await?;
    own(&app, &draft, &announced.id, &session.account).await.map(|row| Told(row.told()))
}

/// Whether a file is one that a page could announce; its size.
fn right(announced: &told::Announced) -> Result<i64, Error> {
    let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let digest = announced.digest.len() == 64 && announced.digest.bytes().all(hexadecimal);
    let replaces = announced.replaces.as_deref().is_none_or(is_id);
    if !is_id(&announced.id) || !is_slot(&announced.slot) || !digest || !replaces {
        return Err(Error::NotUnderstood);
    }
    match announced.size {
        0 => Err(Error::Attachment(Why::AttachmentEmpty)),
        size if MOST < size => Err(Error::Attachment(Why::AttachmentTooLarge)),
        size => i64::try_from(size).map_err(|_| Error::NotUnderstood),
    }
}

fn is_id(id: &str) -> bool {
    (8..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Words of small letters, digits and dashes between slashes. Which exist the page knows.
fn is_slot(slot: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    slot.len() <= 200 && slot.split('/').all(|word| !word.is_empty() && word.bytes().all(letter))
}

/// What `?from=` says.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct From {
    from: u32,
}

/// `PUT /api/drafts/{id}/attachments/{id}/content?from=N`: the piece of a file that begins there. What is answered is durable. A
/// piece that came before, or does not go on where the file ends so far, changes nothing: the answer says from where to go on.
pub async fn take(
    State(app): State<App>,
    Signed(session): Signed,
    Named((draft, id)): Named<(String, String)>,
    Asked(From { from }): Asked<From>,
    headers: HeaderMap,
    piece: Bytes,
) -> Result<Told<told::Attachment>, Error> {
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != "application/octet-stream") {
        return Err(Error::NotJson);
    }
    let row = own(&app, &draft, &id, &session.account).await?;
    let from = i64::from(from);
    if row.state != "arriving" || row.received != from {
        return Ok(Told(row.told()));
    }
    let length = i64::try_from(piece.len()).map_err(|_| Error::NotUnderstood)?;
    if length == 0 || PIECE < counted(length) || row.size < from + length {
        return Err(Error::NotUnderstood);
    }
    let object = app.objects.keep(&draft, piece.to_vec()).await?;
    let mut to = app.db.writing().await?;
    let landed = sqlx::query(
        "UPDATE attachments SET received = received + $1, at = $2 \
         WHERE draft = $3 AND id = $4 AND state = 'arriving' AND received = $5",
    )
    .bind(length)
    .bind(app.now())
    .bind(&draft)
    .bind(&id)
    .bind(from)
    .execute(&mut *to)
    .await?;
    if landed.rows_affected() == 1 {
        sqlx::query("INSERT INTO pieces (draft, attachment, start, bytes, object) VALUES ($1, $2, $3, $4, $5)")
            .bind(&draft)
            .bind(&id)
            .bind(from)
            .bind(length)
            .bind(object)
            .execute(&mut *to)
            .await?;
    } else {
        // The same piece came at the same time, and was first.
        leave(&mut to, &object).await?;
    }
    to.commit().await?;
    own(&app, &draft, &id, &session.account).await.map(|row| Told(row.told()))
}

/// An object nobody needs any more.
async fn leave(to: &mut Tx, object: &str) -> Result<(), Error> {
    sqlx::query("INSERT INTO leavings (object) VALUES ($1)").bind(object).execute(&mut **to).await?;
    Ok(())
}

/// Drops the pieces of a file.
async fn drop_pieces(to: &mut Tx, draft: &str, id: &str) -> Result<(), Error> {
    for statement in [
        "INSERT INTO leavings (object) SELECT object FROM pieces WHERE draft = $1 AND attachment = $2",
        "DELETE FROM pieces WHERE draft = $1 AND attachment = $2",
    ] {
        sqlx::query(statement).bind(draft).bind(id).execute(&mut **to).await?;
    }
    Ok(())
}

/// Removes a file by its person's will. Every device hears of one that was kept; of others none knows but the one that sent it.
async fn remove_file(to: &mut Tx, draft: &str, id: &str, now: i64) -> Result<(), Error> {
    let remember = sqlx::query(
        "INSERT INTO removed_attachments (draft, id, at) SELECT draft, id, $3 FROM attachments \
         WHERE draft = $1 AND id = $2 AND state = 'kept' ON CONFLICT (draft, id) DO NOTHING",
    );
    remember.bind(draft).bind(id).bind(now).execute(&mut **to).await?;
    drop_file(to, draft, id).await
}

/// Drops a file and its pieces.
async fn drop_file(to: &mut Tx, draft: &str, id: &str) -> Result<(), Error> {
    drop_pieces(to, draft, id).await?;
    for statement in [
        "INSERT INTO leavings (object) SELECT object FROM attachments \
         WHERE draft = $1 AND id = $2 AND object IS NOT NULL",
        "DELETE FROM attachments WHERE draft = $1 AND id = $2",
    ] {
        sqlx::query(statement).bind(draft).bind(id).execute(&mut **to).await?;
    }
    Ok(())
}

/// `POST /api/drafts/{id}/attachments/{id}`: all of it was sent; it is checked, and kept or refused. Asked again it is answered
/// the same.
pub async fn finish(
    State(app): State<App>,
    Signed(session): Signed,
    Named((draft, id)): Named<(String, String)>,
) -> Result<Told<told::Attachment>, Error> {
    let row = own(&app, &draft, &id, &session.account).await?;
    match row.state.as_str() {
        "kept" => return Ok(Told(row.told())),
        "refused" => return Err(Error::Attachment(row.why().unwrap_or(Why::AttachmentOther))),
        _ if row.received < row.size => return Err(Error::Attachment(Why::AttachmentCut)),
        _ => {}
    }
    let Some(bytes) = whole(&app, &draft, &row).await? else {
        return stands(own(&app, &draft, &id, &session.account).await?);
    };
    let looked = if secret::digest_of(&bytes) == row.digest {
        let claimed = wire::content::look(&bytes).ok();
        match app.checker.check(bytes).await {
            Ok(_) if claimed.is_some_and(|kind| name::lies(&row.name, kind)) => Err(Why::AttachmentMisnamed),
            Ok(clean) => Ok(clean),
            Err(Error::Attachment(why)) => Err(why),
            Err(error) => return Err(error),
        }
    } else {
        Err(Why::AttachmentCut)
    };
    match looked {
        Ok(clean) => keep(&app, &draft, &row, clean).await?,
        Err(why) => refuse(&app, &draft, &id, why).await?,
    }
    let row = own(&app, &draft, &id, &session.account).await?;
    tracing::info!(event = "file", state = row.state, why = row.why.as_deref().unwrap_or_default());
    sweep::soon(&app);
    stands(row)
}

/// How a file stands, to who asked to finish it.
fn stands(row: Row) -> Result<Told<told::Attachment>, Error> {
    match row.why() {
        Some(why) => Err(Error::Attachment(why)),
        None => Ok(Told(row.told())),
    }
}

/// All of a file, of its pieces; `None` when it was finished meanwhile. When the store lost one, the file begins anew.
async fn whole(app: &App, draft: &str, row: &Row) -> Result<Option<Vec<u8>>, Error> {
    let pieces: Vec<(i64, i64, String)> =
        sqlx::query_as("SELECT start, bytes, object FROM pieces WHERE draft = $1 AND attachment = $2 ORDER BY start")
            .bind(draft)
            .bind(&row.id)
            .fetch_all(app.db.pool())
            .await?;
    let mut bytes = Vec::new();
    for (start, length, object) in pieces {
        let piece = app.objects.read(&object).await?.unwrap_or_default();
        if bytes.len() as u64 != counted(start) || piece.len() as u64 != counted(length) {
            break;
        }
        bytes.extend(piece);
    }
    if bytes.len() as u64 == counted(row.size) {
        return Ok(Some(bytes));
    }
    let mut to = app.db.writing().await?;
    let anew =
        sqlx::query("UPDATE attachments SET received = 0, at = $1 WHERE draft = $2 AND id = $3 AND state = 'arriving'")
            .bind(app.now())
            .bind(draft)
            .bind(&row.id)
            .execute(&mut *to)
            .await?;
    if anew.rows_affected() == 0 {
        return Ok(None);
    }
    drop_pieces(&mut to, draft, &row.id).await?;
    to.commit().await?;
    tracing::error!("files: the store lost a piece; the file is asked for again");
    Err(Error::Unavailable)
}

async fn refuse(app: &App, draft: &str, id: &str, why: Why) -> Result<(), Error> {
    let mut to = app.db.writing().await?;
    sqlx::query("UPDATE attachments SET state = 'refused', why = $1, at = $2 WHERE draft = $3 AND id = $4 AND state = 'arriving'")
        .bind(why.id())
        .bind(app.now())
        .bind(draft)
        .bind(id)
        .execute(&mut *to)
        .await?;
    drop_pieces(&mut to, draft, id).await?;
    to.commit().await?;
    Ok(())
}

/// Keeps what is clean: the object first, then the row that names it.
async fn keep(app: &App, draft: &str, row: &Row, clean: Clean) -> Result<(), Error> {
    let digest = secret::digest_of(&clean.bytes);
    let length = i64::try_from(clean.bytes.len()).map_err(|_| Error::Internal)?;
    let object = app.objects.keep(draft, clean.bytes).await?;
    let mut to = app.db.writing().await?;
    let replaced: Option<(i64, String)> =
        sqlx::query_as("SELECT place, slot FROM attachments WHERE draft = $1 AND id = $2")
            .bind(draft)
            .bind(row.replaces.as_deref().unwrap_or_default())
            .fetch_optional(&mut *to)
            .await?;
    let place = replaced.filter(|(_, slot)| *slot == row.slot).map_or(row.place, |(place, _)| place);
    let kept = sqlx::query(
        "UPDATE attachments SET state = 'kept', received = size, object = $1, kind = $2, bytes = $3, kept_digest = $4, pages = $5, \
         across = $6, down = $7, place = $8, replaces = NULL, at = $9 WHERE draft = $10 AND id = $11 AND state = 'arriving'",
    )
    .bind(&object)
    .bind(clean.kind.mime())
    .bind(length)
    .bind(digest)
    .bind(clean.pages.map(i64::from))
    .bind(clean.pixels.map(|(across, _)| i64::from(across)))
    .bind(clean.pixels.map(|(_, down)| i64::from(down)))
    .bind(place)
    .bind(app.now())
    .bind(draft)
    .bind(&row.id)
    .execute(&mut *to)
    .await?;
    if kept.rows_affected() == 1 {
        drop_pieces(&mut to, draft, &row.id).await?;
        if let Some(replaced) = &row.replaces {
            remove_file(&mut to, draft, replaced, app.now()).await?;
        }
    } else {
        // Asked twice at once, or removed meanwhile.
        leave(&mut to, &object).await?;
    }
    to.commit().await?;
    Ok(())
}

/// `GET /api/drafts/{id}/attachments`: the files of a draft, by slot and in their order; then those that were removed.
pub async fn list(
    State(app): State<App>,
    Signed(session): Signed,
    Named(draft): Named,
) -> Result<Told<Vec<told::Attachment>>, Error> {
    let there: Option<(i64,)> =
        sqlx::query_as("SELECT revision FROM drafts WHERE id = $1 AND account = $2 AND removed = 0")
            .bind(&draft)
            .bind(&session.account)
            .fetch_optional(app.db.pool())
            .await?;
    there.ok_or(Error::NotFound)?;
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, slot, place, name, state, why, size, digest, replaces, received, bytes, object, kind, kept_digest, \
         pages, across, down, at FROM attachments WHERE draft = $1 ORDER BY slot, place, at, id",
    )
    .bind(&draft)
    .fetch_all(app.db.pool())
    .await?;
    // After the files: one that is removed meanwhile is told as both, and is gone.
    let removed: Vec<(String, i64)> =
        sqlx::query_as("SELECT id, at FROM removed_attachments WHERE draft = $1 ORDER BY at, id")
            .bind(&draft)
            .fetch_all(app.db.pool())
            .await?;
    let is_there = |row: &Row| removed.iter().all(|(id, _)| *id != row.id);
    let kept: Vec<_> = rows.into_iter().filter(is_there).map(Row::told).collect();
    let gone = removed.iter().map(|(id, at)| told::Attachment::removed(id.clone(), counted(*at)));
    Ok(Told(kept.into_iter().chain(gone).collect()))
}

/// `GET /api/drafts/{id}/attachments/{id}`: how a file stands.
pub async fn show(
    State(app): State<App>,
    Signed(session): Signed,
    Named((draft, id)): Named<(String, String)>,
) -> Result<Told<told::Attachment>, Error> {
    own(&app, &draft, &id, &session.account).await.map(|row| Told(row.told()))
}

/// `GET /api/drafts/{id}/attachments/{id}/content`: the file as it is kept, to be saved, never to be opened in place.
pub async fn content(
    State(app): State<App>,
    Signed(session): Signed,
    Named((draft, id)): Named<(String, String)>,
) -> Result<Response, Error> {
    let row = own(&app, &draft, &id, &session.account).await?;
    let (Some(object), Some(kind)) = (&row.object, row.kind.as_deref().and_then(Kind::of_mime)) else {
        return Err(Error::NotFound);
    };
    let bytes = app.objects.read(object).await?.unwrap_or_default();
    if row.kept_digest.as_deref() != Some(&secret::digest_of(&bytes)) {
        tracing::error!("files: what the store keeps is not what was kept");
        return Err(Error::Unavailable);
    }
    let name = name::disposition(&name::with_ending(&row.name, kind));
    let mut response = (StatusCode::OK, bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.mime()));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(|_| Error::Internal)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(Sandbox);
    Ok(response)
}

/// `PUT /api/drafts/{id}/attachments`: the order of the files of a slot.
pub async fn order(
    State(app): State<App>,
    Signed(session): Signed,
    Named(draft): Named,
    Given(order): Given<told::Order>,
) -> Result<Response, Error> {
    let mut to = app.db.writing().await?;
    hold(&mut to, &draft, &session.account).await?;
    let kept: Vec<(String,)> =
        sqlx::query_as("SELECT id FROM attachments WHERE draft = $1 AND slot = $2 AND state = 'kept' ORDER BY id")
            .bind(&draft)
            .bind(&order.slot)
            .fetch_all(&mut *to)
            .await?;
    let mut named = order.ids.clone();
    named.sort();
    let mut kept: Vec<String> = kept.into_iter().map(|(id,)| id).collect();
    kept.sort();
    if kept != named {
        return Err(Error::NotUnderstood);
    }
    for (place, id) in (1_i64..).zip(&order.ids) {
        sqlx::query("UPDATE attachments SET place = $1 WHERE draft = $2 AND id = $3")
            .bind(place)
            .bind(&draft)
            .bind(id)
            .execute(&mut *to)
            .await?;
    }
    to.commit().await?;
    Ok(Done.into_response())
}

/// `DELETE /api/drafts/{id}/attachments/{id}`: removes a file, whatever its state.
pub async fn remove(
    State(app): State<App>,
    Signed(session): Signed,
    Named((draft, id)): Named<(String, String)>,
) -> Result<Response, Error> {
    let mut to = app.db.writing().await?;
    hold(&mut to, &draft, &session.account).await?;
    let there = sqlx::query("UPDATE attachments SET at = at WHERE draft = $1 AND id = $2")
        .bind(&draft)
        .bind(&id)
        .execute(&mut *to)
        .await?;
    if there.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    remove_file(&mut to, &draft, &id, app.now()).await?;
    to.commit().await?;
    sweep::soon(&app);
    Ok(Done.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_words_between_slashes() {
        for slot in ["passport-copy", "applicant/001aaaaa/passport-copy", "household/fee-receipt"] {
            assert!(is_slot(slot), "{slot}");
        }
        let long = "a".repeat(201);
        for slot in ["", "/", "a//b", "a/", "A", "é", "a b", "a\0", "..", "a/../b", "@a", long.as_str()] {
            assert!(!is_slot(slot), "{slot}");
        }
    }
}
