//! The history of a draft: a chain of entries, each with the digest of the one before it. What an entry says of a person stands
//! beside it, behind a salted digest, so that it can be erased and the chain still be checked.

use super::Tx;
use crate::{db::Db, error::Error, secret};
use domain::Answers;
use std::collections::BTreeMap;

/// What the first entry of a chain follows.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// An answer was changed.
pub const EDIT: &str = "edit";
/// Everything before was erased; nothing is said beside it.
pub const ERASED: &str = "erased";

/// What an entry of the chain says in the open.
pub struct Entry<'a> {
    /// Its number in the chain, from 1.
    pub entry: i64,
    /// `EDIT` or `ERASED`.
    pub kind: &'a str,
    /// The draft's revision once it landed.
    pub revision: i64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// The path it changed; empty where everything was erased.
    pub path: &'a str,
}

/// What an entry says of a person: kept beside the chain, and erased with the person.
pub struct Said<'a> {
    /// Whose.
    pub account: &'a str,
    /// On which device.
    pub device: &'a str,
    /// What the path read before; `None`: nothing.
    pub was: Option<&'a str>,
    /// What it reads since; `None`: nothing.
    pub now: Option<&'a str>,
}

impl Said<'_> {
    /// Salted: whoever finds the digest alone cannot try what it may have been.
    fn digest(&self, salt: &str) -> String {
        secret::digest(&serde_json::json!([salt, self.account, self.device, self.was, self.now]).to_string())
    }
}

impl Entry<'_> {
    fn digest(&self, draft: &str, before: &str, said: &str) -> String {
        let Entry { entry, kind, revision, at, path } = self;
        secret::digest(&serde_json::json!([before, draft, entry, kind, revision, at, path, said]).to_string())
    }
}

/// Writes an entry behind the last; gives its digest.
pub async fn write(
    to: &mut Tx<'_>,
    id: &str,
    entry: &Entry<'_>,
    before: &str,
    said: Option<&Said<'_>>,
) -> Result<String, Error> {
    let salt = secret::name()?;
    let digest_of_said = said.map(|said| said.digest(&salt)).unwrap_or_default();
    let digest = entry.digest(id, before, &digest_of_said);
    sqlx::query(
        "INSERT INTO entries (draft, entry, kind, revision, at, path, said, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(entry.entry)
    .bind(entry.kind)
    .bind(entry.revision)
    .bind(entry.at)
    .bind(entry.path)
    .bind(digest_of_said)
    .bind(&digest)
    .execute(&mut **to)
    .await?;
    if let Some(said) = said {
        sqlx::query(
            "INSERT INTO said (draft, entry, salt, account, device, was, now) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(entry.entry)
        .bind(salt)
        .bind(said.account)
        .bind(said.device)
        .bind(said.was)
        .bind(said.now)
        .execute(&mut **to)
        .await?;
    }
    Ok(digest)
}

/// What checking the chains found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Drafts looked at.
    pub drafts: u64,
    /// Entries looked at.
    pub entries: u64,
    /// What does not fit, a line each: which draft, which entry, what.
    pub wrong: Vec<String>,
}

/// Checks every chain: each entry follows the one before it, values are those its digest was made of and are there unless the
/// draft was erased after them, and what a draft reads is what its history leads to.
pub async fn verify(db: &Db) -> Result<Verified, Error> {
    let drafts: Vec<(String,)> = sqlx::query_as("SELECT id FROM drafts ORDER BY id").fetch_all(db.pool()).await?;
    let mut verified = Verified::default();
    for (id,) in drafts {
        verified.drafts += 1;
        // Edits may land meanwhile: then what was read is of two moments, and is read again.
        loop {
            let before = head(db, &id).await?;
            let (rows, beside) = (kept(db, &id).await?, beside(db, &id).await?);
            let texts = texts(db, &id).await?;
            if head(db, &id).await? == before {
                verify_one(&before, &rows, &beside, texts, &mut verified);
                break;
            }
        }
    }
    Ok(verified)
}

/// What a draft's row says of its chain.
#[derive(PartialEq, sqlx::FromRow)]
struct Head {
    id: String,
    account: String,
    revision: i64,
    entries: i64,
    head: String,
    removed: i64,
}

#[derive(sqlx::FromRow)]
struct Kept {
    entry: i64,
    kind: String,
    revision: i64,
    at: i64,
    path: String,
    said: String,
    digest: String,
}

/// What is beside an entry.
#[derive(sqlx::FromRow)]
struct Beside {
    entry: i64,
    salt: String,
    account: String,
    device: String,
    was: Option<String>,
    now: Option<String>,
}

async fn head(db: &Db, id: &str) -> Result<Head, Error> {
    let head = sqlx::query_as("SELECT id, account, revision, entries, head, removed FROM drafts WHERE id = $1");
    Ok(head.bind(id).fetch_one(db.pool()).await?)
}

async fn kept(db: &Db, id: &str) -> Result<Vec<Kept>, Error> {
    let rows = "SELECT entry, kind, revision, at, path, said, digest FROM entries WHERE draft = $1 ORDER BY entry";
    Ok(sqlx::query_as(rows).bind(id).fetch_all(db.pool()).await?)
}

/// Not joined by the database: one that takes a history for a short one compares each entry with all others.
async fn beside(db: &Db, id: &str) -> Result<BTreeMap<i64, Beside>, Error> {
    let rows = sqlx::query_as("SELECT entry, salt, account, device, was, now FROM said WHERE draft = $1");
    let rows: Vec<Beside> = rows.bind(id).fetch_all(db.pool()).await?;
    Ok(rows.into_iter().map(|row| (row.entry, row)).collect())
}

async fn texts(db: &Db, id: &str) -> Result<Answers, Error> {
    let texts: Vec<(String, String)> =
        sqlx::query_as("SELECT path, text FROM answers WHERE draft = $1").bind(id).fetch_all(db.pool()).await?;
    Ok(texts.into_iter().collect())
}

fn verify_one(draft: &Head, rows: &[Kept], beside: &BTreeMap<i64, Beside>, texts: Answers, verified: &mut Verified) {
    let id = &draft.id;
    let mut wrong = |entry: i64, what: &str| verified.wrong.push(format!("{id} {entry}: {what}"));
    // What was said up to here is erased.
    let erased = rows.iter().filter(|row| row.kind == ERASED).map(|row| row.entry).max().unwrap_or_default();
    let (mut before, mut at, mut revision) = (BEGINNING, 0, 0);
    let mut answers = Answers::default();
    for row in rows {
        at += 1;
        if row.entry != at {
            wrong(row.entry, "an entry is missing before it");
            at = row.entry;
        }
        let entry = Entry { entry: row.entry, kind: &row.kind, revision: row.revision, at: row.at, path: &row.path };
        if entry.digest(id, before, &row.said) != row.digest {
            wrong(row.entry, "it does not follow the entry before it");
        }
        match beside.get(&row.entry) {
            Some(_) if row.entry <= erased => wrong(row.entry, "its values are there although they were erased"),
            Some(Beside { salt, account, device, was, now, .. }) => {
                let said = Said { account, device, was: was.as_deref(), now: now.as_deref() };
                if said.digest(salt) != row.said {
                    wrong(row.entry, "its values are not those it was written with");
                }
                if *account != draft.account {
                    wrong(row.entry, "it is of another account than its draft");
                }
                if answers.text(&row.path) != was.as_deref() {
                    wrong(row.entry, "it does not begin where the one before it ended");
                }
                let edit = answers.edit(&row.path, now.as_deref());
                // An edit made of what is there always lands.
                let _ = answers.apply(&edit);
            }
            None if erased < row.entry => wrong(row.entry, "its values are missing"),
            None => {}
        }
        before = &row.digest;
        revision = row.revision;
    }
    if at != draft.entries || before != draft.head {
        wrong(draft.entries, "the end of the history is missing");
    }
    if revision != draft.revision || (draft.removed != 0) != (0 < at && at == erased) {
        wrong(draft.entries, "the draft is not at the end of its history");
    }
    if texts != answers {
        verified.wrong.push(format!("{id}: what it reads is not what its history leads to"));
    }
    verified.entries += u64::try_from(rows.len()).unwrap_or_default();
}
