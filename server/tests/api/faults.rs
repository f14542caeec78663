//! What the server cannot do without goes away and comes back: it says so at once, loses nothing, and needs no restart.

use crate::{
    account::{LAN, PASSWORD, device, made},
    drafts::{batch, edit, is_whole},
    helpers::{Answer, App, Browser, spawn_app, spawn_at},
    metrics::Program,
    postgres::Postgres,
};
use serde_json::json;
use server::{clock::Clock, db::Db, settings::File, state::App as State};
use std::{
    process::Command,
    sync::{Arc, atomic::AtomicI64},
    time::{Duration, Instant},
};

const EDITS: &str = "/api/drafts/001aaaaabbbb/edits";

/// A refusal that says when to come back, within five seconds.
fn come_back(began: Instant, answer: &Answer) {
    assert_eq!(answer.said(), "503 unavailable");
    assert_eq!(answer.header("retry-after"), Some("5"));
    assert!(began.elapsed() < Duration::from_millis(5_500), "{:?}", began.elapsed());
}

/// A batch that sets one path for the first time.
fn first(name: &str) -> serde_json::Value {
    batch(name, &[edit(&format!("applicant/a/{name}"), None, Some("x"))])
}

/// Saves until it is done: as the page does when the network is back.
async fn saves_again(browser: &mut Browser<'_>, body: &serde_json::Value) -> serde_json::Value {
    let began = Instant::now();
    loop {
        let answer = browser.post(EDITS, body.clone()).await;
        if answer.status == 200 {
            return answer.json();
        }
        assert_eq!(answer.said(), "503 unavailable");
        assert!(began.elapsed() < Duration::from_secs(30), "it does not come back");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Entries of the draft's history.
async fn entries(app: &App) -> i64 {
    let (count,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM entries").fetch_one(app.state.db.pool()).await.expect("a count");
    count
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_stops_and_comes_back_loses_nothing() {
    let postgres = Postgres::start("stops");
    let app = spawn_at(&postgres.address()).await;
    let mut browser = made(&app, LAN).await;
    assert_eq!(browser.post(EDITS, first("0000")).await.json()["revision"], 1);
    for round in 1..=2 {
        postgres.down();
        let (mut one, mut other) = (Browser::seen(&browser), Browser::seen(&browser));
        let began = Instant::now();
        let answers = tokio::join!(
            browser.get("/api/session"),
            one.get("/api/drafts/001aaaaabbbb"),
            other.post(EDITS, first(&format!("000{round}"))),
            app.get("/readyz"),
        );
        for answer in [answers.0, answers.1, answers.2, answers.3] {
            come_back(began, &answer);
        }
        assert_eq!(app.get("/healthz").await.status, 200);
        assert_eq!(app.get("/fr/").await.status, 200, "the page does not need it");
        postgres.up();
        let saved = saves_again(&mut browser, &first(&format!("000{round}"))).await;
        assert_eq!((&saved["revision"], &saved["refused"]), (&json!(round + 1), &json!([])));
        assert_eq!(entries(&app).await, round + 1, "once, not twice");
        assert_eq!(app.get("/readyz").await.status, 200);
    }
    is_whole(&app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_held_up_answers_nobody_late_and_nothing_twice() {
    let postgres = Postgres::start("held");
    let app = spawn_at(&postgres.address()).await;
    let mut browser = made(&app, LAN).await;
    assert_eq!(browser.post(EDITS, first("0000")).await.json()["revision"], 1);
    // Eight devices save while it is held up: some are in the middle of it.
    let cookies = browser.cookies.clone();
    let (address, state, clock) = (app.address, app.state.clone(), app.clock.clone());
    let saving: Vec<_> = (1..=8_u32)
        .map(|device| {
            let (cookies, app) = (cookies.clone(), App::seen(address, state.clone(), clock.clone()));
            tokio::spawn(async move {
                let mut browser = Browser { cookies, ..Browser::new(&app) };
                let mut longest = Duration::ZERO;
                for at in 0..60 {
                    let name = format!("d{device}n{at:03}");
                    let body = batch(&name, &[edit(&format!("applicant/a/{name}"), None, Some("x"))]);
                    loop {
                        let began = Instant::now();
                        let answer = browser.post(EDITS, body.clone()).await;
                        longest = longest.max(began.elapsed());
                        match answer.said().as_str() {
                            "200" => break,
                            "503 unavailable" => tokio::time::sleep(Duration::from_millis(100)).await,
                            other => panic!("{other}"),
                        }
                    }
                }
                longest
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(250)).await;
    postgres.pause(true);
    let began = Instant::now();
    come_back(began, &browser.get("/api/drafts").await);
    assert!(Duration::from_secs(1) < began.elapsed(), "it was held up indeed");
    let began = Instant::now();
    come_back(began, &app.get("/readyz").await);
    tokio::time::sleep(Duration::from_secs(2)).await;
    postgres.pause(false);
    for device in saving {
        let longest = device.await.expect("a device");
        assert!(longest < Duration::from_secs(7), "{longest:?}");
    }
    assert_eq!(entries(&app).await, 1 + 8 * 60, "each batch once, whatever its answer was");
    is_whole(&app).await;
}

#[tokio::test]
async fn a_disk_that_is_full_says_so_and_reading_goes_on() {
    let app = spawn_app().await;
    let mut browser = made(&app, LAN).await;
    assert_eq!(browser.post(EDITS, first("0000")).await.json()["revision"], 1);
    let pages = |most: String| {
        let db = app.state.db.clone();
        let pool = db.pool().clone();
        async move {
            // Each connection has a limit of its own: the one that writes, and all others, at once.
            let mut writer = db.writing().await.expect("the writer");
            let set = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {most}"));
            sqlx::query(set).execute(&mut *writer).await.expect("set");
            drop(writer);
            let mut all = Vec::new();
            for _ in 0..8 {
                all.push(pool.acquire().await.expect("a connection"));
            }
            for connection in &mut all {
                let set = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {most}"));
                sqlx::query(set).execute(&mut **connection).await.expect("set");
            }
        }
    };
    app.pass(120);
    let long = "y".repeat(20_000);
    let body = batch("0001", &[edit("applicant/a/b", None, Some(&long))]);
    for _ in 0..3 {
        // Smaller than it is already: it stays as it is, and takes no more. Each time, for a connection that met a full disk in a
        // transaction is given up.
        pages("1".to_owned()).await;
        let answer = browser.post(EDITS, body.clone()).await;
        assert_eq!(answer.said(), "507 storage-full");
    }
    let read = browser.get("/api/drafts/001aaaaabbbb?since=0").await.json();
    assert_eq!((&read["revision"], read["changes"].as_array().map(Vec::len)), (&json!(1), Some(1)));
    assert_eq!(browser.get("/api/session").await.json()["email"], LAN);
    is_whole(&app).await;
    pages("1000000".to_owned()).await;
    assert_eq!(browser.post(EDITS, body.clone()).await.json()["revision"], 2);
    assert_eq!(entries(&app).await, 2);
    is_whole(&app).await;
}

/// A command that makes a disk of four megabytes at `data`, which it alone sees, and becomes the program; `None` where this machine
/// does not let anyone make one.
#[cfg(target_os = "linux")]
fn small_disk(namespace: &[&str], folder: &std::path::Path) -> Command {
    let mut command = Command::new("unshare");
    let script = "mkdir \"$1\" && mount -t tmpfs -o size=4m,mode=700 none \"$1\" && shift && exec \"$@\"";
    command
        .args(namespace)
        .args(["sh", "-c", script, "sh"])
        .arg(folder.join("data"))
        .arg(env!("CARGO_BIN_EXE_guichet"));
    command
}

/// The same on a real disk: what is full is the file system, wherever it is written to.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_system_that_is_full_loses_nothing_and_needs_no_restart() {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    let may = |way: &&[&str]| {
        let tried = Command::new("unshare").args(*way).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let Some(namespace) = ways.into_iter().find(may) else {
        return println!("left out: nobody may make a file system here");
    };
    let program = Program::start_by("full", |folder| small_disk(namespace, folder), &[]);
    let data = program.seen().join("data");
    // Only its socket is used: what it keeps is on a disk that nobody else sees.
    let db = Db::open(&Db::in_folder(&program.folder)).await.expect("a database");
    let state = State::new(db, Clock::system(), File::default().settings(8080).expect("settings")).expect("a state");
    let app = App::seen(program.public.parse().expect("an address"), state, Arc::new(AtomicI64::new(0)));
    let mut browser = Browser::new(&app);
    assert_eq!(browser.post("/api/accounts", json!({"email": LAN, "language": "fr"})).await.status, 202);
    let outbox = browser.get("/outbox").await;
    let token = outbox.text().split_once("#").and_then(|(_, rest)| rest.split_once('"')).expect("a link").0.to_owned();
    let confirm = json!({"token": token, "password": PASSWORD, "device": device(true)});
    assert_eq!(browser.post("/api/accounts/confirm", confirm).await.status, 200);
    let (mut saved, mut full) = (Vec::new(), 0);
    for round in 0..3_u32 {
        let ballast = data.join("ballast");
        // All that is left but a little: it is a save, or a part of one, that finds it full.
        let mut size = 4 << 20;
        while 4096 < size {
            let mut file = std::fs::OpenOptions::new().append(true).create(true).open(&ballast).expect("the disk");
            if std::io::Write::write_all(&mut file, &vec![7; size]).is_err() {
                size /= 2;
            }
        }
        for at in 0..30_u32 {
            let name = format!("r{round:03}n{at:03}");
            let long = name.repeat(500);
            let answer =
                browser.post(EDITS, batch(&name, &[edit(&format!("applicant/a/{name}"), None, Some(&long))])).await;
            match answer.said().as_str() {
                "200" => saved.push((format!("applicant/a/{name}"), long)),
                "507 storage-full" => full += 1,
                other => panic!("{other}"),
            }
            if full != 0 && at % 10 == 0 && !saved.is_empty() {
                assert_eq!(browser.get("/api/drafts/001aaaaabbbb").await.status, 200, "reading goes on");
            }
        }
        assert!(5 * (round + 1) < full, "round {round}: full {full} times");
        std::fs::remove_file(&ballast).expect("room again");
        let name = format!("after00{round}");
        let answer = browser.post(EDITS, batch(&name, &[edit(&format!("applicant/a/{name}"), None, Some("x"))])).await;
        assert_eq!(answer.said(), "200", "without a restart");
        saved.push((format!("applicant/a/{name}"), "x".to_owned()));
    }
    let read = browser.get("/api/drafts/001aaaaabbbb").await.json();
    let read = read["changes"].as_array().expect("changes");
    assert_eq!(read.len(), saved.len(), "what was refused is not half there");
    for (path, text) in &saved {
        assert!(read.iter().any(|one| one["path"] == **path && one["now"] == **text), "{path}");
    }
    // A copy of what is on that disk, while nobody writes.
    let copy = program.folder.join("copy");
    std::fs::create_dir(&copy).expect("a folder");
    for name in ["guichet.db", "guichet.db-wal"] {
        std::fs::copy(data.join(name), copy.join(name)).expect("copied");
    }
    let found =
        server::drafts::verify(&Db::open(&Db::in_folder(&copy)).await.expect("the copy")).await.expect("checked");
    assert_eq!((found.wrong, found.entries), (Vec::new(), saved.len() as u64));
}
