//! What the operator does by hand: bring the database to this version, give a person a copy of what is kept, erase them.

use crate::{
    account::{self, Account},
    backup,
    clock::Clock,
    db::Db,
    drafts, mail,
    objects::Objects,
    serve,
    settings::File,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};
use wire::attachment::Kind;

/// Where the database is.
#[derive(clap::Args)]
pub struct Where {
    #[command(flatten)]
    kept: serve::Kept,
    /// A TOML file of settings; flags and the environment go before it
    #[arg(long, env = "GUICHET_CONFIG")]
    config: Option<PathBuf>,
}

/// Whose account.
#[derive(clap::Args)]
pub struct Whose {
    #[command(flatten)]
    at: Where,
    /// The account's e-mail address
    email: String,
}

/// Whose sessions end.
#[derive(clap::Args)]
pub struct Those {
    #[command(flatten)]
    at: Where,
    /// The account's e-mail address
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    email: Option<String>,
    /// Those of every account
    #[arg(long)]
    all: bool,
}

impl Where {
    /// Where everything is kept, by the flags, the environment and the file.
    pub fn kept(self) -> Result<serve::Kept, String> {
        let file = self.config.as_deref().map(File::read).transpose()?.unwrap_or_default();
        Ok(self.kept.under(file))
    }

    async fn open(self) -> Result<Db, String> {
        open(&self.kept()?).await
    }
}

/// Opens the database, and works on its folder until the program ends.
async fn open(kept: &serve::Kept) -> Result<Db, String> {
    let address = kept.address().map_err(|error| error.to_string())?;
    // Held until the program ends.
    std::mem::forget(kept.share()?);
    Db::open(&address).await.map_err(|closed| closed.to_string())
}

/// What `guichet export-account` takes.
#[derive(clap::Args)]
pub struct Export {
    #[command(flatten)]
    whose: Whose,
    /// A folder to make, for all of it: account.json, and the files it names. Without it, the JSON alone is printed
    #[arg(long)]
    to: Option<PathBuf>,
}

/// Everything an account holds, for the person it belongs to. Secrets and digests are not among it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Copy {
    format: &'static str,
    version: u32,
    email: String,
    language: &'static str,
    /// Seconds since 1970.
    made: i64,
    codes: bool,
    passkeys: Vec<Named>,
    sessions: Vec<Named>,
    drafts: Vec<Kept>,
}

/// A draft, and how it came to what it reads.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Kept {
    id: String,
    /// Seconds since 1970.
    made: i64,
    changed: i64,
    /// What it reads, by path.
    answers: BTreeMap<String, String>,
    history: Vec<Change>,
    files: Vec<Enclosed>,
}

/// A file of a draft.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Enclosed {
    /// Which document it shows.
    slot: String,
    name: String,
    /// `arriving`, `kept` or `refused`.
    state: String,
    /// Why it is refused.
    why: Option<String>,
    /// Bytes; of one that is kept, as it is kept.
    bytes: i64,
    /// When it last changed, in seconds since 1970.
    at: i64,
    /// Where it is in the folder; without it only a part of it is here, or nothing any more.
    path: Option<String>,
    #[serde(skip)]
    object: Option<String>,
}

/// A change that landed.
#[derive(Serialize, sqlx::FromRow)]
#[serde(rename_all = "kebab-case")]
struct Change {
    at: i64,
    device: String,
    path: String,
    /// Without a value it was absent.
    was: Option<String>,
    now: Option<String>,
}

#[derive(Serialize, sqlx::FromRow)]
#[serde(rename_all = "kebab-case")]
struct Named {
    name: String,
    began: i64,
}

/// `guichet migrate`: brings the database to this version. Safe to repeat; `serve` does it, too.
pub fn migrate(at: Where) -> ExitCode {
    said(async {
        at.open().await?;
        Ok("The database is at this version.".to_owned())
    })
}

/// `guichet export-account`: a copy of what is kept of a person, as JSON, and their files.
pub fn export(asked: Export) -> ExitCode {
    said(async {
        let kept = asked.whose.at.kept()?;
        let db = open(&kept).await?;
        let copy = copy(&db, &asked.whose.email).await?.ok_or("There is no such account.")?;
        let text = serde_json::to_string_pretty(&copy).map_err(|error| error.to_string())?;
        let Some(to) = asked.to else { return Ok(text) };
        let files = copy.drafts.iter().flat_map(|draft| &draft.files);
        let files = files.filter_map(|file| Some((file.path.as_deref()?, file.object.as_deref()?))).collect();
        write(&to, &text, files, &Objects::open(&kept.store()?)?).await
    })
}

/// Writes a copy into a folder that is not there yet: the files first, so that one with an `account.json` is whole.
async fn write(to: &Path, text: &str, files: Vec<(&str, &str)>, objects: &Objects) -> Result<String, String> {
    if to.exists() {
        return Err(format!("{} is there already: an export replaces nothing.", to.display()));
    }
    backup::make_folder(to)?;
    for (path, object) in &files {
        let bytes = objects.read(object).await.map_err(failed)?;
        let bytes = bytes.ok_or_else(|| format!("The store of files has lost {path}: the copy is not whole."))?;
        let place = to.join(path);
        place.parent().map_or(Ok(()), backup::make_folder)?;
        backup::write_file(&place, &bytes)?;
    }
    backup::write_file(&to.join("account.json"), text.as_bytes())?;
    Ok(format!("{}: account.json and {} files.", to.display(), files.len()))
}

/// `guichet erase-account`: erases a person. Safe to repeat.
pub fn erase(whose: Whose) -> ExitCode {
    said(async {
        let db = whose.at.open().await?;
        let (email, _) = mail::normal(&whose.email).map_err(|_| "This is no e-mail address.")?;
        match Account::by_email(&db, &email).await.map_err(failed)? {
            None => Ok("There is no such account, or not any more.".to_owned()),
            Some(account) => {
                account::remove(&db, &account.id, Clock::system().now()).await.map_err(failed)?;
                Ok("The account is erased.".to_owned())
            }
        }
    })
}

/// `guichet end-sessions`: signs one person out everywhere, or everyone. Safe to repeat.
pub fn end_sessions(those: Those) -> ExitCode {
    said(async {
        let db = those.at.open().await?;
        let ended = match those.email {
            None => sqlx::query("DELETE FROM sessions").execute(db.pool()).await,
            Some(email) => {
                let (email, _) = mail::normal(&email).map_err(|_| "This is no e-mail address.")?;
                let account =
                    Account::by_email(&db, &email).await.map_err(failed)?.ok_or("There is no such account.")?;
                let end = sqlx::query("DELETE FROM sessions WHERE account = $1").bind(account.id);
                end.execute(db.pool()).await
            }
        };
        let ended = ended.map_err(|error| failed(error.into()))?.rows_affected();
        Ok(format!("{ended} sessions ended."))
    })
}

/// `guichet verify`: checks the histories of all drafts.
pub fn verify(at: Where) -> ExitCode {
    said(async {
        let db = at.open().await?;
        let found = drafts::verify(&db).await.map_err(failed)?;
        let told = format!("{} drafts, {} entries.", found.drafts, found.entries);
        if found.wrong.is_empty() {
            Ok(format!("{told} Every history is whole."))
        } else {
            Err(format!("{told} Something was changed:\n{}", found.wrong.join("\n")))
        }
    })
}

async fn copy(db: &Db, email: &str) -> Result<Option<Copy>, String> {
    let (email, _) = mail::normal(email).map_err(|_| "This is no e-mail address.")?;
    let Some(account) = Account::by_email(db, &email).await.map_err(failed)? else { return Ok(None) };
    let sessions = sqlx::query_as("SELECT device AS name, began FROM sessions WHERE account = $1 ORDER BY began, id")
        .bind(&account.id)
        .fetch_all(db.pool())
        .await
        .map_err(|error| error.to_string())?;
    let passkeys = sqlx::query_as("SELECT name, added AS began FROM passkeys WHERE account = $1 ORDER BY added, id")
        .bind(&account.id)
        .fetch_all(db.pool())
        .await
        .map_err(|error| error.to_string())?;
    Ok(Some(Copy {
        format: "guichet-account",
        version: 1,
        language: account.language().code(),
        made: account.made,
        codes: crate::codes::hold(db, &account.id).await.map_err(failed)?,
        email: account.address,
        passkeys,
        sessions,
        drafts: drafts_of(db, &account.id).await.map_err(|error| error.to_string())?,
    }))
}

/// The drafts of an account, oldest first.
async fn drafts_of(db: &Db, account: &str) -> Result<Vec<Kept>, sqlx::Error> {
    let rows: Vec<(String, i64, i64)> =
        sqlx::query_as("SELECT id, made, changed FROM drafts WHERE account = $1 AND removed = 0 ORDER BY made, id")
            .bind(account)
            .fetch_all(db.pool())
            .await?;
    let mut drafts = Vec::new();
    for (id, made, changed) in rows {
        let answers: Vec<(String, String)> =
            sqlx::query_as("SELECT path, text FROM answers WHERE draft = $1").bind(&id).fetch_all(db.pool()).await?;
        let history = sqlx::query_as(
            "SELECT entries.at, said.device, entries.path, said.was, said.now FROM entries \
             JOIN said ON said.draft = entries.draft AND said.entry = entries.entry \
             WHERE entries.draft = $1 ORDER BY entries.entry",
        );
        let history = history.bind(&id).fetch_all(db.pool()).await?;
        let files = files_of(db, &id).await?;
        drafts.push(Kept { id, made, changed, answers: answers.into_iter().collect(), history, files });
    }
    Ok(drafts)
}

/// The files of a draft, in their order. In the folder they have names of ours.
async fn files_of(db: &Db, draft: &str) -> Result<Vec<Enclosed>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, slot, name, state, why, bytes, at, object, kind FROM attachments WHERE draft = $1 ORDER BY slot, place, at, id",
    )
    .bind(draft)
    .fetch_all(db.pool())
    .await?;
    let files = rows.into_iter().map(|row| {
        let kind = row.object.as_ref().and(row.kind.as_deref()).and_then(Kind::of_mime);
        let ending = kind.and_then(|kind| kind.endings().first());
        let path = ending.map(|ending| format!("files/{draft}/{}.{ending}", row.id));
        let Row { slot, name, state, why, bytes, at, object, .. } = row;
        Enclosed { slot, name, state, why, bytes, at, path, object }
    });
    Ok(files.collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    slot: String,
    name: String,
    state: String,
    why: Option<String>,
    bytes: i64,
    at: i64,
    object: Option<String>,
    kind: Option<String>,
}

/// What a command says of it.
pub fn failed(error: crate::error::Error) -> String {
    format!("The database refuses it ({}).", error.told().1.id())
}

/// Does it, and prints what it says.
pub fn said(work: impl Future<Output = Result<String, String>>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("guichet: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(work) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("guichet: {why}");
            ExitCode::FAILURE
        }
    }
}
