//! Drafts that follow an account. The merge is the domain's: an edit lands if its path still reads as its author saw it.

mod chain;
mod together;

pub use chain::{Verified, verify};
pub use together::Together;

use crate::{
    body::{Asked, Done, Given, Named, Told},
    db::Kind,
    error::Error,
    metrics,
    session::Signed,
    state::App,
};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use domain::sync::LONGEST;
use domain::{Answers, Edit};
use serde::Deserialize;
use sqlx::{Any, Transaction};
use wire::draft as told;

use chain::{BEGINNING, EDIT, ERASED, Entry, Said, write};

/// Characters of a path.
const PATH: usize = 200;
/// Bytes of all that a draft reads.
const WHOLE: i64 = 4_000_000;
/// No draft file will ever be of a later version: one that says so would lock out every page.
const VERSION: u64 = 1_000_000;
/// Edits of a batch.
const EDITS: usize = 2_000;
/// Drafts of an account.
const DRAFTS: i64 = 200;
/// Entries of the history told at once.
const AT_ONCE: i64 = 200;

/// A draft's row.
#[derive(Clone, Debug, sqlx::FromRow)]
struct Row {
    account: String,
    version: i64,
    revision: i64,
    entries: i64,
    head: String,
    bytes: i64,
    removed: i64,
}

type Tx<'a> = Transaction<'a, Any>;

/// `POST /api/drafts/{id}/edits`: lands a batch. The answer comes once it is on the disk.
pub async fn save(
    State(app): State<App>,
    Signed(session): Signed,
    Named(id): Named,
    Given(batch): Given<told::Batch>,
) -> Result<Told<told::Saved>, Error> {
    check(&id, &batch)?;
    let edits = batch.edits.len();
    let save = Save { id, account: session.account, device: session.device.name, at: app.now(), batch };
    let saved = match app.db.kind() {
        Kind::Sqlite => app.together.save(&app.db, save).await?,
        Kind::Postgres => {
            let mut to = app.db.writing().await?;
            let saved = save.lands(&mut to).await?;
            to.commit().await?;
            saved
        }
    };
    metrics::saved(edits, &saved);
    Ok(Told(saved))
}

/// A batch, whose it is, and from where and when it came.
#[derive(Debug)]
pub struct Save {
    id: String,
    account: String,
    device: String,
    at: i64,
    batch: told::Batch,
}

impl Save {
    /// Lands it in a transaction.
    async fn lands(&self, to: &mut Tx<'_>) -> Result<told::Saved, Error> {
        let Save { id, account, device, at, batch } = self;
        let version = i64::try_from(batch.version).map_err(|_| Error::NotUnderstood)?;
        let draft = match lock(to, id).await? {
            Some(draft) => draft,
            None if batch.anew => make(to, *at, id, account, version).await?,
            None => return Err(Error::NotFound),
        };
        // Another's is as if there were none: a name drawn at random is nobody's by chance.
        if draft.account != *account || (draft.removed != 0 && !batch.anew) {
            return Err(Error::NotFound);
        }
        let before: Option<(String,)> = sqlx::query_as("SELECT told FROM batches WHERE draft = $1 AND batch = $2")
            .bind(id)
            .bind(&batch.batch)
            .fetch_optional(&mut **to)
            .await?;
        if let Some((told,)) = before {
            return serde_json::from_str(&told).map_err(|_| Error::Internal);
        }
        // An older page does not know what a newer one wrote.
        if version < draft.version {
            return Err(Error::UpgradeRequired);
        }
        let saved = land(to, *at, id, &draft, account, device, version, &batch.edits).await?;
        sqlx::query("INSERT INTO batches (draft, batch, told, at) VALUES ($1, $2, $3, $4)")
            .bind(id)
            .bind(&batch.batch)
            .bind(serde_json::to_string(&saved).map_err(|_| Error::Internal)?)
            .bind(*at)
            .execute(&mut **to)
            .await?;
        Ok(saved)
    }
}

/// Whether a batch is one that a page could send.
fn check(id: &str, batch: &told::Batch) -> Result<(), Error> {
    let name = |name: &str| (8..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let fits = |text: &Option<String>| {
        text.as_ref().is_none_or(|text| text.chars().count() <= LONGEST && !text.contains('\0'))
    };
    let right = |edit: &Edit| is_path(&edit.path) && fits(&edit.was) && fits(&edit.now);
    let version = (1..=VERSION).contains(&batch.version);
    if !name(id) || !name(&batch.batch) || !version || !batch.edits.iter().all(right) {
        return Err(Error::NotUnderstood);
    }
    if EDITS < batch.edits.len() { Err(Error::PayloadTooLarge) } else { Ok(()) }
}

/// Words of small letters, digits and dashes between slashes: what the catalogue's paths are made of, whatever version wrote
/// them.
fn is_path(path: &str) -> bool {
    let plain = path.strip_prefix(told::BESIDE).unwrap_or(path);
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    path.len() <= PATH && plain.split('/').all(word)
}

/// A draft, held until the transaction ends: nobody else lands anything in it meanwhile.
async fn lock(to: &mut Tx<'_>, id: &str) -> Result<Option<Row>, Error> {
    let locked = sqlx::query_as(
        "UPDATE drafts SET changed = changed WHERE id = $1 \
         RETURNING account, version, revision, entries, head, bytes, removed",
    );
    Ok(locked.bind(id).fetch_optional(&mut **to).await?)
}

async fn make(to: &mut Tx<'_>, at: i64, id: &str, account: &str, version: i64) -> Result<Row, Error> {
    let (count,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM drafts WHERE account = $1 AND removed = 0")
        .bind(account)
        .fetch_one(&mut **to)
        .await?;
    if DRAFTS <= count {
        return Err(Error::TooManyKept);
    }
    let made = sqlx::query(
        "INSERT INTO drafts (id, account, version, revision, made, changed, entries, head, bytes, removed) \
         VALUES ($1, $2, $3, 0, $4, $4, 0, $5, 0, 0) ON CONFLICT (id) DO NOTHING",
    )
    .bind(id)
    .bind(account)
    .bind(version)
    .bind(at)
    .bind(BEGINNING)
    .execute(&mut **to)
    .await?;
    // Two first batches at once: the second finds it made.
    if made.rows_affected() == 0 {
        return lock(to, id).await?.ok_or(Error::Unavailable);
    }
    lock(to, id).await?.ok_or(Error::Internal)
}

/// Lands edits, and writes what landed into the history.
#[allow(clippy::too_many_arguments, reason = "each is another thing")]
async fn land(
    to: &mut Tx<'_>,
    now: i64,
    id: &str,
    draft: &Row,
    account: &str,
    device: &str,
    version: i64,
    edits: &[Edit],
) -> Result<told::Saved, Error> {
    let mut answers = Answers::default();
    let mut read: Vec<&str> = edits.iter().map(|edit| edit.path.as_str()).collect();
    read.sort_unstable();
    read.dedup();
    for path in &read {
        let row: Option<(String,)> = sqlx::query_as("SELECT text FROM answers WHERE draft = $1 AND path = $2")
            .bind(id)
            .bind(*path)
            .fetch_optional(&mut **to)
            .await?;
        if let Some((text,)) = row {
            answers.set(*path, text);
        }
    }
    let before = answers.clone();
    let revision = draft.revision + 1;
    let (mut refused, mut entry, mut head) = (Vec::new(), draft.entries, draft.head.clone());
    for edit in edits {
        let was = answers.text(&edit.path).map(str::to_owned);
        if let Err(conflict) = answers.apply(edit) {
            let (device, at) = last(to, id, &edit.path).await?;
            refused.push(told::Refused { edit: conflict.edit, reads: conflict.reads, device, at });
            continue;
        }
        // What reads already as it is to read is no change.
        if was == edit.now {
            continue;
        }
        entry += 1;
        let said = Said { account, device, was: was.as_deref(), now: edit.now.as_deref() };
        head = write(to, id, &Entry { entry, kind: EDIT, revision, at: now, path: &edit.path }, &head, Some(&said))
            .await?;
    }
    if entry == draft.entries {
        return Ok(told::Saved { revision: counted(draft.revision), refused });
    }
    let size = |text: Option<&str>| text.map_or(0, |text| i64::try_from(text.len()).unwrap_or(i64::MAX));
    let mut bytes = draft.bytes;
    for path in read {
        let (was, is) = (before.text(path), answers.text(path));
        if was == is {
            continue;
        }
        bytes += size(is) - size(was);
        match is {
            Some(text) => {
                sqlx::query(
                    "INSERT INTO answers (draft, path, text) VALUES ($1, $2, $3) \
                     ON CONFLICT (draft, path) DO UPDATE SET text = $3",
                )
                .bind(id)
                .bind(path)
                .bind(text)
                .execute(&mut **to)
                .await?
            }
            None => {
                let remove = sqlx::query("DELETE FROM answers WHERE draft = $1 AND path = $2").bind(id).bind(path);
                remove.execute(&mut **to).await?
            }
        };
    }
    if WHOLE < bytes {
        return Err(Error::PayloadTooLarge);
    }
    sqlx::query(
        "UPDATE drafts SET revision = $1, entries = $2, head = $3, bytes = $4, changed = $5, version = $6, removed = 0 \
         WHERE id = $7",
    )
    .bind(revision)
    .bind(entry)
    .bind(head)
    .bind(bytes)
    .bind(now)
    .bind(version)
    .bind(id)
    .execute(&mut **to)
    .await?;
    Ok(told::Saved { revision: counted(revision), refused })
}

/// On which device a path was last written, and when.
async fn last(to: &mut Tx<'_>, id: &str, path: &str) -> Result<(Option<String>, u64), Error> {
    let row: Option<(i64, Option<String>)> = sqlx::query_as(
        "SELECT entries.at, said.device FROM entries \
         LEFT JOIN said ON said.draft = entries.draft AND said.entry = entries.entry \
         WHERE entries.draft = $1 AND entries.path = $2 ORDER BY entries.entry DESC LIMIT 1",
    )
    .bind(id)
    .bind(path)
    .fetch_optional(&mut **to)
    .await?;
    Ok(row.map_or((None, 0), |(at, device)| (device, counted(at))))
}

/// What `?since=` and `?before=` say.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct From {
    #[serde(default)]
    since: u32,
    before: Option<u32>,
}

/// The draft's row, when it is this account's.
async fn own(app: &App, id: &str, account: &str) -> Result<Row, Error> {
    let row = sqlx::query_as(
        "SELECT account, version, revision, entries, head, bytes, removed FROM drafts \
         WHERE id = $1 AND account = $2 AND removed = 0",
    );
    row.bind(id).bind(account).fetch_optional(app.db.pool()).await?.ok_or(Error::NotFound)
}

/// `GET /api/drafts`: the account's drafts, the last changed first.
pub async fn list(State(app): State<App>, Signed(session): Signed) -> Result<Told<Vec<told::Listed>>, Error> {
    let rows: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT id, revision, made, changed, removed FROM drafts WHERE account = $1 ORDER BY changed DESC, id",
    )
    .bind(&session.account)
    .fetch_all(app.db.pool())
    .await?;
    let listed = |(id, revision, made, changed, removed)| told::Listed {
        id,
        revision: counted(revision),
        made: counted(made),
        changed: counted(changed),
        removed: removed != 0,
    };
    Ok(Told(rows.into_iter().map(listed).collect()))
}

/// `GET /api/drafts/{id}?since=N`: what came since a revision.
pub async fn show(
    State(app): State<App>,
    Signed(session): Signed,
    Named(id): Named,
    Asked(from): Asked<From>,
) -> Result<Told<told::Since>, Error> {
    // The revision is read first: what comes meanwhile is told again the next time, and never left out.
    let draft = own(&app, &id, &session.account).await?;
    type Row = (String, Option<String>, Option<String>, i64);
    let rows: Vec<Row> = sqlx::query_as(
        // The history is gone through once, and what stands beside an entry is looked up by its whole key: a database that takes this
        // history for a short one would otherwise compare each entry with all others.
        "SELECT last.path, (SELECT text FROM answers WHERE answers.draft = $1 AND answers.path = last.path) AS text, \
         (SELECT device FROM said WHERE said.draft = $1 AND said.entry = last.entry) AS device, last.at FROM \
         (SELECT path, entry, at, ROW_NUMBER() OVER (PARTITION BY path ORDER BY entry DESC) AS nth FROM entries \
         WHERE draft = $1 AND kind = 'edit' AND revision > $2) AS last WHERE last.nth = 1 ORDER BY last.path",
    )
    .bind(&id)
    .bind(i64::from(from.since))
    .fetch_all(app.db.pool())
    .await?;
    let change = |(path, now, device, at)| told::Change { path, now, device, at: counted(at) };
    // From the beginning on, what is absent was never there.
    let changes = rows.into_iter().map(change).filter(|change| from.since > 0 || change.now.is_some()).collect();
    Ok(Told(told::Since { revision: counted(draft.revision), version: counted(draft.version), changes }))
}

/// `GET /api/drafts/{id}/history?before=N`: what landed, newest first.
pub async fn history(
    State(app): State<App>,
    Signed(session): Signed,
    Named(id): Named,
    Asked(from): Asked<From>,
) -> Result<Told<Vec<told::Entry>>, Error> {
    own(&app, &id, &session.account).await?;
    type Row = (i64, i64, i64, String, String, Option<String>, Option<String>);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT entries.entry, entries.revision, entries.at, said.device, entries.path, said.was, said.now FROM entries \
         JOIN said ON said.draft = entries.draft AND said.entry = entries.entry \
         WHERE entries.draft = $1 AND entries.entry < $2 ORDER BY entries.entry DESC LIMIT $3",
    )
    .bind(&id)
    .bind(from.before.map_or(i64::MAX, i64::from))
    .bind(AT_ONCE)
    .fetch_all(app.db.pool())
    .await?;
    let told = |(entry, revision, at, device, path, was, now)| told::Entry {
        entry: counted(entry),
        revision: counted(revision),
        at: counted(at),
        device,
        path,
        was,
        now,
    };
    Ok(Told(rows.into_iter().map(told).collect()))
}

/// `DELETE /api/drafts/{id}`: the draft and all that was ever typed in it are erased; the chain stays.
pub async fn remove(State(app): State<App>, Signed(session): Signed, Named(id): Named) -> Result<Response, Error> {
    let mut to = app.db.writing().await?;
    let draft = lock(&mut to, &id).await?.ok_or(Error::NotFound)?;
    if draft.account != session.account || draft.removed != 0 {
        return Err(Error::NotFound);
    }
    // Its name stays with the account: the other devices are to hear of it.
    erase(&mut to, &id, app.now()).await?;
    to.commit().await?;
    Ok(Done.into_response())
}

/// Erases what a draft says, and leaves a tombstone at the end of its chain.
async fn erase(to: &mut Tx<'_>, id: &str, now: i64) -> Result<(), Error> {
    let draft = lock(to, id).await?.ok_or(Error::NotFound)?;
    for statement in [
        "DELETE FROM answers WHERE draft = $1",
        "DELETE FROM batches WHERE draft = $1",
        "DELETE FROM said WHERE draft = $1",
    ]
    .into_iter()
    .chain(crate::attachments::ERASE)
    {
        sqlx::query(statement).bind(id).execute(&mut **to).await?;
    }
    let entry = Entry { entry: draft.entries + 1, kind: ERASED, revision: draft.revision + 1, at: now, path: "" };
    let head = write(to, id, &entry, &draft.head, None).await?;
    sqlx::query(
        "UPDATE drafts SET revision = $1, entries = $2, head = $3, bytes = 0, changed = $4, removed = 1 \
         WHERE id = $5",
    )
    .bind(entry.revision)
    .bind(entry.entry)
    .bind(head)
    .bind(now)
    .bind(id)
    .execute(&mut **to)
    .await?;
    Ok(())
}

/// Erases all drafts of an account.
pub async fn erase_all(to: &mut Tx<'_>, account: &str, now: i64) -> Result<(), Error> {
    let drafts: Vec<(String,)> = sqlx::query_as("SELECT id FROM drafts WHERE account = $1 AND removed = 0")
        .bind(account)
        .fetch_all(&mut **to)
        .await?;
    for (id,) in drafts {
        erase(to, &id, now).await?;
    }
    sqlx::query("UPDATE drafts SET account = '' WHERE account = $1").bind(account).execute(&mut **to).await?;
    Ok(())
}

/// Batches are answered again for so long, in seconds.
const AGAIN: i64 = 30 * 86_400;

/// Drops the answers to batches that nobody sends again.
pub async fn sweep(app: &App) -> Result<(), Error> {
    sqlx::query("DELETE FROM batches WHERE at <= $1").bind(app.now() - AGAIN).execute(app.db.pool()).await?;
    Ok(())
}

fn counted(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_words_between_slashes() {
        for path in ["payment/paid-on", "applicant/001aaaaa/trips/9f3a/left-on", "@edition", "@rest/x", "draft-name"] {
            assert!(is_path(path), "{path}");
        }
        let long = "a".repeat(PATH + 1);
        for path in ["", "/", "a//b", "a/", "A", "é", "a b", "a\0", "a/../b", "@", "@@a", "a/@b", long.as_str()] {
            assert!(!is_path(path), "{path}");
        }
    }
}
