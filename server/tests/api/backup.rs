//! `guichet backup` and `guichet restore`: nothing acknowledged is missing, nothing that was there is lost.

use crate::{
    account::{LAN, PASSWORD, made, signs_in},
    admin::guichet,
    drafts::{batch, edit},
    helpers::{App, Browser, spawn_app},
    metrics::Program,
};
use server::db::Db;
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
    let mut before = BTreeMap::new();
    for round in 0..3 {
        tokio::time::sleep(Duration::from_millis(300)).await;
        before = acknowledged.lock().expect("a lock").clone();
        let (data, to) = (data.clone(), data.join(format!("copy{round}")));
        let output = tokio::task::spawn_blocking(move || guichet(&data, &["backup", "--to", path(&to)])).await;
        let (done, said) = told(&output.expect("the program"));
        assert!(done, "{said}");
    }
    let after_last = acknowledged.lock().expect("a lock").len();
    over.store(true, Ordering::SeqCst);
    for device in devices {
        device.await.expect("a device");
    }
    assert!(20 < before.len() && before.len() < after_last, "saves went on meanwhile: {} {after_last}", before.len());

    let back = data.join("back");
    let (done, said) = told(&guichet(&back, &["restore", "--from", path(&data.join("copy2"))]));
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
    }
}
