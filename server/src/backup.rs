//! A copy of everything, made while the server runs, and put back in place. A copy is a folder: `guichet.db`, and `files/` with what
//! was attached. It is whole or not there: it has its name only once all of it is on the disk.

use crate::{
    admin::{Where, failed, said},
    db::{self, Db},
    drafts,
    objects::{self, Files},
    secret,
    serve::Kept,
    settings::FILES,
};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

/// Held, shared, by whoever works on a folder of data; alone by who replaces what is in it.
const LOCK: &str = "guichet.lock";

/// What `guichet backup` takes.
#[derive(clap::Args)]
pub struct To {
    #[command(flatten)]
    at: Where,
    /// The folder to make; there may be nothing there yet
    #[arg(long)]
    to: PathBuf,
}

/// What `guichet restore` takes.
#[derive(clap::Args)]
pub struct From {
    #[command(flatten)]
    at: Where,
    /// The folder that `guichet backup` made
    #[arg(long)]
    from: PathBuf,
    /// Put it in place of what is there, which is kept aside
    #[arg(long)]
    replace: bool,
    /// Put the rest back when files of the copy are missing or were changed; their people enclose them again
    #[arg(long)]
    without_lost_files: bool,
}

/// `guichet backup`: copies everything into a folder. Nothing that was answered before it began is missing in it.
pub fn backup(asked: To) -> ExitCode {
    said(async move {
        let place = place(asked.at.kept()?, "back up", |url| {
            format!("pg_dump --format=custom --file={} '{url}'", asked.to.join("guichet.dump").display())
        })?;
        copy_out(&place, &asked.to).await
    })
}

/// `guichet restore`: checks a copy, and puts it in place. The server does not run meanwhile.
pub fn restore(asked: From) -> ExitCode {
    said(async move {
        let place = place(asked.at.kept()?, "restore", |url| {
            format!("pg_restore --clean --if-exists --dbname='{url}' {}", asked.from.join("guichet.dump").display())
        })?;
        put_back(&asked.from, &place, asked.replace, asked.without_lost_files).await
    })
}

/// What is copied, and put back.
struct Place {
    /// The folder of data.
    data: PathBuf,
    /// The bucket that files are in; `None` when they are in the folder.
    bucket: Option<String>,
}

/// Where it is. With PostgreSQL there is a better program: says how it is called.
fn place(kept: Kept, what: &str, command: impl FnOnce(&str) -> String) -> Result<Place, String> {
    let (bucket, files) = match kept.store()? {
        Files::Folder(folder) => (None, format!("Then copy the files, after the database: {}", folder.display())),
        Files::Bucket(bucket) => (Some(bucket.name.clone()), of_bucket(&bucket.name)),
    };
    match &kept.database_url {
        Some(url) if url.starts_with("postgres") => Err(format!(
            "PostgreSQL's own programs {what} it (PGPASSWORD or ~/.pgpass hold the password):\n  {}\n{files}",
            command(&without_password(url))
        )),
        Some(_) => Err("--data names the folder of the database.".to_owned()),
        None => Ok(Place { data: kept.folder(), bucket }),
    }
}

/// Whose files in a bucket are.
fn of_bucket(name: &str) -> String {
    format!("The files are in the bucket {name}: whoever keeps it backs it up, after the database.")
}

/// An address to be shown.
fn without_password(address: &str) -> String {
    match url::Url::parse(address) {
        Ok(mut url) => {
            let _ = url.set_password(None);
            url.to_string()
        }
        Err(_) => "postgres://...".to_owned(),
    }
}

async fn copy_out(Place { data, bucket }: &Place, to: &Path) -> Result<String, String> {
    if to.exists() {
        return Err(format!("{} is there already: a backup replaces nothing.", to.display()));
    }
    let source = data.join(db::FILE);
    if !source.is_file() {
        return Err(format!("{} is not there: there is nothing to back up.", source.display()));
    }
    let _working = share(data)?;
    // What an earlier one left that was cut off.
    let unfinished = beside(to, "unfinished");
    clear(&unfinished)?;
    make_folder(&unfinished)?;
    let copy = unfinished.join(db::FILE);
    make_file(&copy)?;
    let name = copy.to_str().ok_or("The folder's name is no text.")?;
    let db = Db::connect(&Db::in_folder(data)).await.map_err(|closed| closed.to_string())?;
    let files = data.join(FILES);
    // What the copy names stays until it is copied, too.
    let held = if bucket.is_none() { Some(objects::hold(&files).map_err(at(&files))?) } else { None };
    // One moment of the database, whoever writes meanwhile; without what was erased.
    let copied = sqlx::query("VACUUM INTO $1").bind(name).execute(db.pool()).await;
    copied.map_err(|error| format!("The database is not copied: {error}"))?;
    db.close().await;
    sync(&copy)?;
    // After the database: what a row of it names was there before the row was.
    let count = if bucket.is_none() { copy_files(&files, &unfinished.join(FILES))? } else { 0 };
    drop(held);
    sync(&unfinished)?;
    fs::rename(&unfinished, to).map_err(at(to))?;
    sync(parent(to))?;
    let bytes = fs::metadata(to.join(db::FILE)).map_err(at(to))?.len();
    Ok(match bucket {
        None => format!("{}: the database ({bytes} bytes) and {count} files.", to.display()),
        Some(bucket) => format!("{}: the database ({bytes} bytes). {}", to.display(), of_bucket(bucket)),
    })
}

async fn put_back(
    from: &Path,
    Place { data, bucket }: &Place,
    replace: bool,
    without_lost: bool,
) -> Result<String, String> {
    let source = from.join(db::FILE);
    if !source.is_file() {
        return Err(format!("{} is no backup: there is no {} in it.", from.display(), db::FILE));
    }
    if let Some(bucket) = bucket
        && from.join(FILES).exists()
    {
        return Err(format!(
            "The backup holds files, and the bucket {bucket} is where they are to be: restore it without --files."
        ));
    }
    make_folder(data)?;
    let _alone = alone(data)?;
    let place = data.join(db::FILE);
    if place.exists() && !replace {
        return Err(format!("{} is there already: --replace puts the backup in its place.", place.display()));
    }
    let coming = data.join("restoring");
    clear(&coming)?;
    make_folder(&coming)?;
    copy_file(&source, &coming.join(db::FILE))?;
    let files = copy_files(&from.join(FILES), &coming.join(FILES))?;
    let (verified, lost) = check(&coming, bucket.is_none()).await?;
    if !lost.is_empty() && !without_lost {
        return Err(format!(
            "The backup is damaged: {} of its files are missing or were changed; --without-lost-files puts the rest back.",
            lost.len()
        ));
    }
    forget(&coming, &lost).await?;
    sync(&coming.join(db::FILE))?;
    let aside = set_aside(data).await?;
    fs::rename(coming.join(db::FILE), &place).map_err(at(&place))?;
    if coming.join(FILES).exists() {
        fs::rename(coming.join(FILES), data.join(FILES)).map_err(at(data))?;
    }
    sync(data)?;
    clear(&coming)?;
    let aside = aside.map(|aside| format!(" What was there is in {}.", aside.display())).unwrap_or_default();
    let files = bucket.as_ref().map_or(format!("{files} files"), |bucket| format!("no files (bucket {bucket})"));
    Ok(format!(
        "{} drafts, {} entries, {files} are back; every history is whole.{aside}",
        verified.drafts, verified.entries
    ))
}

/// Whether a copy is whole, and brings it to this version. Of its files, unless they are elsewhere, gives those that are lost.
async fn check(folder: &Path, with_files: bool) -> Result<(drafts::Verified, Vec<String>), String> {
    let damaged = |error: &dyn std::fmt::Display| format!("The backup is damaged: {error}");
    let db = Db::connect(&Db::in_folder(folder)).await.map_err(|closed| damaged(&closed))?;
    let found: Vec<(String,)> =
        sqlx::query_as("PRAGMA integrity_check").fetch_all(db.pool()).await.map_err(|error| damaged(&error))?;
    if found.iter().any(|(said,)| said != "ok") {
        let said: Vec<String> = found.into_iter().map(|(said,)| said).take(5).collect();
        return Err(damaged(&said.join("; ")));
    }
    db.migrate().await.map_err(|closed| closed.to_string())?;
    let verified = drafts::verify(&db).await.map_err(failed)?;
    let lost = if with_files { lost(&db, &folder.join(FILES)).await.map_err(|e| damaged(&e))? } else { Vec::new() };
    db.close().await;
    if !verified.wrong.is_empty() {
        return Err(format!("Something in the backup was changed:\n{}", verified.wrong.join("\n")));
    }
    // The last to close it writes all of it into the one file.
    if folder.join(format!("{}-wal", db::FILE)).exists() {
        return Err("The backup could not be brought into one file.".to_owned());
    }
    Ok((verified, lost))
}

/// Lets go of files that are lost. Of one that was still arriving the server finds it by itself, and asks for it again.
async fn forget(folder: &Path, lost: &[String]) -> Result<(), String> {
    if lost.is_empty() {
        return Ok(());
    }
    let db = Db::connect(&Db::in_folder(folder)).await.map_err(|closed| closed.to_string())?;
    for object in lost {
        let forgotten = sqlx::query("DELETE FROM attachments WHERE object = $1").bind(object).execute(db.pool()).await;
        forgotten.map_err(|error| error.to_string())?;
    }
    db.close().await;
    Ok(())
}

/// The objects that the database names and that are not there as they were kept.
async fn lost(db: &Db, files: &Path) -> Result<Vec<String>, sqlx::Error> {
    let named: Vec<(String, i64, Option<String>)> = sqlx::query_as(
        "SELECT object, bytes, kept_digest FROM attachments WHERE object IS NOT NULL \
         UNION ALL SELECT object, bytes, NULL FROM pieces",
    )
    .fetch_all(db.pool())
    .await?;
    let is_lost = |(object, length, digest): &(String, i64, Option<String>)| {
        // One at a time: a few megabytes.
        let bytes = fs::read(files.join(object)).unwrap_or_default();
        i64::try_from(bytes.len()) != Ok(*length)
            || digest.as_ref().is_some_and(|digest| *digest != secret::digest_of(&bytes))
    };
    Ok(named.into_iter().filter(is_lost).map(|(object, ..)| object).collect())
}

/// Moves what is there into a folder of its own beside it; `None` when nothing is.
async fn set_aside(data: &Path) -> Result<Option<PathBuf>, String> {
    let names = [db::FILE.to_owned(), format!("{}-wal", db::FILE), format!("{}-shm", db::FILE), FILES.to_owned()];
    if !names.iter().any(|name| data.join(name).exists()) {
        return Ok(None);
    }
    // What a process that was killed left in the log goes into the file; if that fails, the log goes along.
    if data.join(&names[1]).exists()
        && let Ok(db) = Db::connect(&Db::in_folder(data)).await
    {
        db.close().await;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let aside = (0..).map(|more| data.join(format!("before-{}", now + more))).find(|aside| !aside.exists());
    let aside = aside.ok_or("There is no name left.")?;
    make_folder(&aside)?;
    for name in names.iter().filter(|name| data.join(name).exists()) {
        fs::rename(data.join(name), aside.join(name)).map_err(at(data))?;
    }
    sync(&aside)?;
    Ok(Some(aside))
}

/// Says that someone works on a folder of data, until what is given is dropped.
///
/// # Errors
/// When someone is replacing what is in it.
pub fn share(data: &Path) -> Result<File, String> {
    let lock = lock_file(data)?;
    match lock.try_lock_shared() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(format!("{} is being restored.", data.display())),
        Err(TryLockError::Error(error)) => Err(at(data)(error)),
    }
}

fn alone(data: &Path) -> Result<File, String> {
    let lock = lock_file(data)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(format!("Someone works on {}: stop the server first.", data.display())),
        Err(TryLockError::Error(error)) => Err(at(data)(error)),
    }
}

fn lock_file(data: &Path) -> Result<File, String> {
    let path = data.join(LOCK);
    options().create(true).truncate(false).open(&path).map_err(at(&path))
}

/// For files of our own that nobody else reads.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn make_file(path: &Path) -> Result<(), String> {
    options().create_new(true).open(path).map(drop).map_err(at(path))
}

/// Makes a file that is not there yet, for its owner alone.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let mut file = options().create_new(true).open(path).map_err(at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(at(path))
}

/// Makes a folder for its owner alone, unless it is there.
pub fn make_folder(path: &Path) -> Result<(), String> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(at(path))
}

fn copy_file(from: &Path, to: &Path) -> Result<(), String> {
    let mut source = File::open(from).map_err(at(from))?;
    let mut target = options().create_new(true).open(to).map_err(at(to))?;
    io::copy(&mut source, &mut target).map_err(at(to))?;
    target.sync_all().map_err(at(to))
}

/// Copies a folder of files and says how many there were. What goes away meanwhile is no file that anyone names: one that is still
/// being written, or a folder that is empty.
fn copy_files(from: &Path, to: &Path) -> Result<u64, String> {
    let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    let entries = match fs::read_dir(from) {
        Ok(entries) => entries,
        Err(error) if gone(&error) => return Ok(0),
        Err(error) => return Err(at(from)(error)),
    };
    make_folder(to)?;
    let mut count = 0;
    for entry in entries {
        let entry = entry.map_err(at(from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = match entry.file_type() {
            Ok(kind) => kind,
            Err(error) if gone(&error) => continue,
            Err(error) => return Err(at(&source)(error)),
        };
        if kind.is_dir() {
            count += copy_files(&source, &target)?;
        } else if !entry.file_name().to_string_lossy().contains('#') {
            // With that sign in its name it is being written: no row names it yet.
            copy_file(&source, &target)?;
            count += 1;
        }
    }
    sync(to)?;
    Ok(count)
}

/// Removes a folder, if it is there.
fn clear(path: &Path) -> Result<(), String> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path)(error)),
        _ => Ok(()),
    }
}

/// Waits until a file, or the names in a folder, are on the disk. Elsewhere than on Unix folders are not opened.
fn sync(path: &Path) -> Result<(), String> {
    if !cfg!(unix) && path.is_dir() {
        return Ok(());
    }
    File::open(path).and_then(|file| file.sync_all()).map_err(at(path))
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{end}"));
    parent(path).join(name)
}

fn at(path: &Path) -> impl Fn(io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}
