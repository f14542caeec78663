//! `guichet backup` and `guichet restore`: nothing acknowledged is missing, nothing that was there is lost.

use crate::{
    account::{LAN, PASSWORD, made, signs_in},
    admin::guichet,
    attachments::{FILES, announce, objects, piece, send, someone},
    corpus,
    drafts::{batch, edit},
    helpers::{App, Browser, spawn_app, spawn_in},
    metrics::Program,
};
use server::{attachments::sweep, db::Db};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Output,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// What the program said, and whether it did it.
fn told(output: &Output) -> (bool, String) {
    let text = String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned();
    (output.status.success(), text)
}

fn folder(app: &App) -> PathBuf {
    app.dist.parent().expect("a folder").to_owned()
}

fn path(path: &Path) -> &str {
    path.to_str().expect("text")
}

/// Every answer of every draft in a folder of data.
async fn answers(data: &Path) -> BTreeMap<(String, String), String> {
    let db = Db::open(&Db::in_folder(data)).await.expect("a database");
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("SELECT draft, path, text FROM answers").fetch_all(db.pool()).await.expect("answers");
    db.close().await;
    rows.into_iter().map(|(draft, path, text)| ((draft, path), text)).collect()
}

/// A draft with a few answers, and a file beside it.
async fn kept(app: &App) {
    let mut browser = made(app, LAN).await;
    let edits = [edit("payment/paid", None, Some("50")), edit("draft-name", None, Some("Été"))];
    assert_eq!(browser.post("/api/drafts/001aaaaabbbb/edits", batch("0001", &edits)).await.status, 200);
    let files = folder(app).join("files/0a");
    fs::create_dir_all(&files).expect("a folder");
    fs::write(files.join("7k2m"), [0, 1, 2, 255]).expect("a file");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_before_a_backup_is_in_it_while_saves_go_on() {
    let app = spawn_app().await;
    let data = folder(&app);
    let first = made(&app, LAN).await;
    let acknowledged = Arc::new(Mutex::new(BTreeMap::new()));
    let over = Arc::new(AtomicBool::new(false));
    // Four devices, each on a draft of its own, each path written once.
    let devices: Vec<_> = (0..4)
        .map(|device| {
            let (cookies, address, state) = (first.cookies.clone(), app.address, app.state.clone());
            let (acknowledged, over, clock) = (acknowledged.clone(), over.clone(), app.clock.clone());
            tokio::spawn(async move {
                let app = App::seen(address, state, clock);
                let mut browser = Browser { cookies, ..Browser::new(&app) };
                let draft = format!("device000{device}");
                for at in 0_u32.. {
                    if over.load(Ordering::SeqCst) {
                        break;
                    }
                    let path = format!("applicant/a/trips/{at}/left-on");
                    let body = batch(&format!("{at:08}"), &[edit(&path, None, Some(&at.to_string()))]);
                    let saved = browser.post(&format!("/api/drafts/{draft}/edits"), body).await;
                    assert_eq!(saved.status, 200, "{}", saved.said());
                    acknowledged.lock().expect("a lock").insert((draft.clone(), path), at.to_string());
                }
            })
        })
        .collect();
    // Until saves were acknowledged while a copy was made: on a busy machine none may be, in a copy's few milliseconds.
    let (mut before, mut meanwhile, mut copies) = (BTreeMap::new(), 0, 0);
    while copies < 3 || (meanwhile == before.len() && copies < 30) {
        tokio::time::sleep(Duration::from_millis(300)).await;
        before = acknowledged.lock().expect("a lock").clone();
        copies += 1;
        let (data, to) = (data.clone(), data.join(format!("copy{copies}")));
        let output = tokio::task::spawn_blocking(move || guichet(&data, &["backup", "--to", path(&to)])).await;
        let (done, said) = told(&output.expect("the program"));
        assert!(done, "{said}");
        meanwhile = acknowledged.lock().expect("a lock").len();
    }
    over.store(true, Ordering::SeqCst);
    for device in devices {
        device.await.expect("a device");
    }
    assert!(20 < before.len() && before.len() < meanwhile, "saves went on meanwhile: {} {meanwhile}", before.len());

    let back = data.join("back");
    let (done, said) = told(&guichet(&back, &["restore", "--from", path(&data.join(format!("copy{copies}")))]));
    assert!(done && said.contains("every history is whole"), "{said}");
    let restored = answers(&back).await;
    for (key, text) in &before {
        assert_eq!(restored.get(key), Some(text), "{key:?}");
    }
    let all = answers(&data).await;
    assert!(restored.iter().all(|(key, text)| all.get(key) == Some(text)), "nothing else is in it");
    let (whole, said) = told(&guichet(&back, &["verify"]));
    assert!(whole && said.contains("Every history is whole."), "{said}");
}

#[tokio::test]
async fn a_copy_is_its_owners_alone_and_replaces_nothing() {
    let app = spawn_app().await;
    kept(&app).await;
    let (data, copy) = (folder(&app), folder(&app).join("copy"));
    assert!(told(&guichet(&data, &["backup", "--to", path(&copy)])).0);
    assert_eq!(fs::read(copy.join("files/0a/7k2m")).expect("the file"), [0, 1, 2, 255]);
    #[cfg(unix)]
    for (name, mode) in
        [("", 0o700), ("guichet.db", 0o600), ("files", 0o700), ("files/0a", 0o700), ("files/0a/7k2m", 0o600)]
    {
        use std::os::unix::fs::PermissionsExt;
        let kept = fs::metadata(copy.join(name)).expect("there").permissions().mode() & 0o777;
        assert_eq!(kept, mode, "{name}");
    }
    let bytes = fs::read(copy.join("guichet.db")).expect("the copy");
    let (done, said) = told(&guichet(&data, &["backup", "--to", path(&copy)]));
    assert!(!done && said.contains("replaces nothing"), "{said}");
    assert_eq!(fs::read(copy.join("guichet.db")).expect("the copy"), bytes);
    // One that was cut off leaves nothing in the way of the next.
    fs::create_dir(data.join("next.unfinished")).expect("a folder");
    fs::write(data.join("next.unfinished/guichet.db"), "half").expect("half a copy");
    assert!(told(&guichet(&data, &["backup", "--to", path(&data.join("next"))])).0);
    assert!(!data.join("next.unfinished").exists());
    let (done, said) = told(&guichet(&data.join("none"), &["backup", "--to", path(&data.join("nothing"))]));
    assert!(!done && said.contains("nothing to back up") && !data.join("none").exists(), "{said}");
}

#[tokio::test]
async fn what_is_restored_serves_on_and_what_was_there_is_kept_aside() {
    let app = spawn_app().await;
    kept(&app).await;
    let (data, copy, place) = (folder(&app), folder(&app).join("copy"), folder(&app).join("place"));
    assert!(told(&guichet(&data, &["backup", "--to", path(&copy)])).0);
    let from = ["restore", "--from", path(&copy)];
    assert!(told(&guichet(&place, &from)).0);
    let (done, said) = told(&guichet(&place, &from));
    assert!(!done && said.contains("--replace"), "{said}");
    // Something is written after the copy was made, and the process that wrote it is killed: it is in the log alone.
    let db = Db::open(&Db::in_folder(&place)).await.expect("the copy");
    sqlx::query("UPDATE answers SET text = 'later' WHERE path = 'draft-name'")
        .execute(db.pool())
        .await
        .expect("written");
    fs::copy(place.join("guichet.db"), data.join("db")).expect("copied");
    fs::copy(place.join("guichet.db-wal"), data.join("wal")).expect("copied");
    db.close().await;
    fs::copy(data.join("db"), place.join("guichet.db")).expect("copied");
    fs::copy(data.join("wal"), place.join("guichet.db-wal")).expect("copied");
    for _ in 0..2 {
        let (done, said) = told(&guichet(&place, &["restore", "--from", path(&copy), "--replace"]));
        assert!(done && said.contains("What was there is in"), "{said}");
    }
    let name = ("001aaaaabbbb".to_owned(), "draft-name".to_owned());
    assert_eq!(answers(&place).await.get(&name).map(String::as_str), Some("Été"));
    assert_eq!(fs::read(place.join("files/0a/7k2m")).expect("the file"), [0, 1, 2, 255]);
    let aside = fs::read_dir(&place).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut aside: Vec<PathBuf> = aside.filter(|path| path.to_string_lossy().contains("before-")).collect();
    aside.sort();
    assert_eq!(aside.len(), 2);
    assert_eq!(answers(&aside[0]).await.get(&name).map(String::as_str), Some("later"));
    assert!(aside[0].join("files/0a/7k2m").exists() && !place.join("restoring").exists());
    assert_eq!(signs_in(&mut Browser::new(&app), LAN, PASSWORD).await, "200", "the server nobody touched");
}

#[tokio::test]
async fn a_copy_that_is_damaged_or_changed_is_not_put_in_place() {
    let app = spawn_app().await;
    kept(&app).await;
    let (data, copy) = (folder(&app), folder(&app).join("copy"));
    assert!(told(&guichet(&data, &["backup", "--to", path(&copy)])).0);
    let whole = fs::read(copy.join("guichet.db")).expect("the copy");
    let place = data.join("place");
    let refused = |why: &str| {
        let (done, said) = told(&guichet(&place, &["restore", "--from", path(&copy), "--replace"]));
        assert!(!done && said.contains(why), "{said}");
        assert!(!place.join("guichet.db").exists(), "{why}");
    };
    fs::write(copy.join("guichet.db"), &whole[..whole.len() / 2]).expect("cut off");
    refused("damaged");
    let mut scratched = whole.clone();
    let middle = scratched.len() / 2;
    scratched[middle - 8192..middle + 8192].fill(0x55);
    fs::write(copy.join("guichet.db"), &scratched).expect("scratched");
    refused("damaged");
    fs::write(copy.join("guichet.db"), &whole).expect("whole");
    let db = Db::open(&Db::in_folder(&copy)).await.expect("the copy");
    sqlx::query("UPDATE said SET now = '51' WHERE now = '50'").execute(db.pool()).await.expect("changed");
    db.close().await;
    refused("its values are not those it was written with");
    fs::remove_file(copy.join("guichet.db")).expect("removed");
    refused("is no backup");
    fs::write(copy.join("guichet.db"), &whole).expect("whole");
    assert!(told(&guichet(&place, &["restore", "--from", path(&copy)])).0, "as often as asked");
}

/// Somebody with two files that are kept, and one of which a piece is here.
async fn enclosed(app: &App) -> Browser<'_> {
    let mut browser = someone(app, LAN).await;
    for (id, length) in [("file0001", 3_000), ("file0002", 300_000)] {
        assert_eq!(send(&mut browser, id, "a.pdf", &corpus::padded(length)).await.status, 200);
    }
    let part = corpus::padded(2_000);
    assert_eq!(announce(&mut browser, "file0003", "b.pdf", &part).await.status, 200);
    assert_eq!(piece(&mut browser, "file0003", 0, &part[..500]).await.status, 200);
    sweep(&app.state).await.expect("swept");
    browser
}

/// The objects under a folder of files, by their names.
fn found(files: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for folder in fs::read_dir(files).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let names = fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
        all.extend(names.map(|path| path.strip_prefix(files).expect("below").to_string_lossy().into_owned()));
    }
    all.sort();
    all
}

#[tokio::test]
async fn files_come_along_and_are_given_back_where_the_copy_is_put() {
    let app = spawn_app().await;
    enclosed(&app).await;
    let (data, copy, place) = (folder(&app), folder(&app).join("copy"), folder(&app).join("place"));
    let (done, said) = told(&guichet(&data, &["backup", "--to", path(&copy)]));
    // Three objects, and what says whose they are.
    assert!(done && said.contains(" and 4 files."), "{said}");
    assert_eq!(found(&copy.join("files")), objects(&app).await);
    let (done, said) = told(&guichet(&place, &["restore", "--from", path(&copy)]));
    assert!(done && said.contains("4 files are back"), "{said}");
    let back = spawn_in(place).await;
    let mut browser = Browser::new(&back);
    assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
    let content = browser.get(&format!("{FILES}/file0002/content")).await;
    assert_eq!((content.status, content.body), (200, corpus::padded(300_000)));
    let part = corpus::padded(2_000);
    assert_eq!(piece(&mut browser, "file0003", 500, &part[500..]).await.status, 200, "it goes on where it was");
    assert_eq!(browser.ask("POST", &format!("{FILES}/file0003"), None).await.json()["state"], "kept");
}

#[tokio::test]
async fn a_copy_whose_files_are_lost_or_changed_is_not_put_in_place_unless_it_is_meant() {
    let app = spawn_app().await;
    enclosed(&app).await;
    let (data, copy, place) = (folder(&app), folder(&app).join("copy"), folder(&app).join("place"));
    assert!(told(&guichet(&data, &["backup", "--to", path(&copy)])).0);
    let (object,): (String,) = sqlx::query_as("SELECT object FROM attachments WHERE id = 'file0001'")
        .fetch_one(app.state.db.pool())
        .await
        .expect("an object");
    let file = copy.join("files").join(object);
    let whole = fs::read(&file).expect("the file");
    let restore = ["restore", "--from", path(&copy)];
    let mut changed = whole.clone();
    changed[1_500] ^= 1;
    for damaged in [&changed[..], &whole[..1_000], &[]] {
        fs::write(&file, damaged).expect("damaged");
        let (done, said) = told(&guichet(&place, &restore));
        assert!(!done && said.contains("1 of its files are missing or were changed"), "{said}");
        assert!(!place.join("guichet.db").exists() && !place.join("files").exists());
    }
    fs::remove_file(&file).expect("lost");
    assert!(!told(&guichet(&place, &restore)).0);
    let (done, said) = told(&guichet(&place, &[&restore[..], &["--without-lost-files"]].concat()));
    assert!(done, "{said}");
    let db = Db::open(&Db::in_folder(&place)).await.expect("the copy");
    let left: Vec<(String,)> =
        sqlx::query_as("SELECT id FROM attachments ORDER BY id").fetch_all(db.pool()).await.expect("rows");
    db.close().await;
    assert_eq!(left, [("file0002".to_owned(),), ("file0003".to_owned(),)]);
}

/// A file that the copy names goes from the folder only once the copy has it.
#[tokio::test]
async fn what_is_removed_while_files_are_copied_stays_until_they_are() {
    let app = spawn_app().await;
    let mut browser = enclosed(&app).await;
    let before = objects(&app).await;
    // It waits until nobody removes anything: elsewhere, or who removes would wait for it.
    let files = folder(&app).join("files");
    let held =
        tokio::task::spawn_blocking(move || server::objects::hold(&files)).await.expect("no panic").expect("held");
    assert_eq!(browser.delete(&format!("{FILES}/file0001")).await.status, 204);
    sweep(&app.state).await.expect("swept");
    assert_eq!(objects(&app).await, before);
    drop(held);
    sweep(&app.state).await.expect("swept");
    assert_eq!(objects(&app).await.len(), before.len() - 1);
}

#[tokio::test]
async fn files_in_a_bucket_are_left_to_who_keeps_it() {
    let app = spawn_app().await;
    enclosed(&app).await;
    let (data, copy, place) = (folder(&app), folder(&app).join("copy"), folder(&app).join("place"));
    let bucket = ["--files", "s3://enclosed?endpoint=https://s3.example"];
    let (done, said) = told(&guichet(&data, &[&["backup", "--to", path(&copy)][..], &bucket].concat()));
    assert!(done && said.contains("in the bucket enclosed: whoever keeps it backs it up"), "{said}");
    assert!(copy.join("guichet.db").exists() && !copy.join("files").exists());
    let restore = ["restore", "--from", path(&copy)];
    let (done, said) = told(&guichet(&place, &[&restore[..], &bucket].concat()));
    assert!(done && said.contains("no files (bucket enclosed)"), "{said}");
    // The same copy where files are to be in the folder: they are missing.
    let (done, said) = told(&guichet(&data.join("other"), &restore));
    assert!(!done && said.contains("3 of its files"), "{said}");
    fs::create_dir(copy.join("files")).expect("a folder");
    let (done, said) = told(&guichet(&place, &[&restore[..], &["--replace"], &bucket].concat()));
    assert!(!done && said.contains("restore it without --files"), "{said}");
}

#[test]
fn nothing_is_restored_under_a_server_that_runs() {
    let mut program = Program::start("restore", &[]);
    let copy = program.folder.join("copy");
    let (done, said) = told(&guichet(&program.data(), &["backup", "--to", path(&copy)]));
    assert!(done, "{said}");
    let from = ["restore", "--from", path(&copy), "--replace"];
    let (done, said) = told(&guichet(&program.data(), &from));
    assert!(!done && said.contains("stop the server first"), "{said}");
    assert_eq!(Program::ask(&program.public, "GET", "/readyz", "").status, 200);
    program.kill();
    let (done, said) = told(&guichet(&program.data(), &from));
    assert!(done, "killed, it holds nothing: {said}");
}

#[test]
fn postgres_is_backed_up_by_its_own_programs() {
    for (command, named) in [(["backup", "--to", "copy"], "pg_dump"), (["restore", "--from", "copy"], "pg_restore")] {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"));
        program.args(command).env("GUICHET_DATABASE_URL", "postgres://guichet:secret@db.example/guichet");
        let (done, said) = told(&program.output().expect("the program"));
        assert!(!done && said.contains(named) && said.contains("db.example/guichet"), "{said}");
        assert!(!said.contains("secret"), "{said}");
        assert!(said.contains("copy the files, after the database: data/files"), "{said}");
        program.env("GUICHET_FILES", "s3://enclosed?region=ca-central-1");
        let (done, said) = told(&program.output().expect("the program"));
        assert!(!done && said.contains("The files are in the bucket enclosed"), "{said}");
    }
}
