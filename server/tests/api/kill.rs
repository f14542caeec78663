//! The program killed while it saves, over and over: nothing that was acknowledged is lost, nothing lands twice.
//! `GUICHET_KILLS` says how often, 50 times unless told (`cargo xtask soak` tells).

use crate::{
    account::{LAN, made},
    drafts::edit,
    helpers::{App, Browser, On, drop_database, on_both, spawn_at, spawn_on},
};
use domain::Edit;
use serde_json::{Value, json};
use server::{db::Db, drafts::verify};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, Instant, UNIX_EPOCH},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

/// How many devices save at once, each into a draft of its own and all into one more.
const DEVICES: usize = 8;

/// Kills on one database. Then all that was acknowledged is looked for, and another begins: a database that only grew would take
/// longer to check at each kill.
const ROUND: u32 = 100;

/// The program, killed when dropped: also by a test that fails.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It has ended already when this fails.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program on a port, ready to serve. How soon it was.
fn start(app: &App, port: u16) -> (Program, Duration) {
    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", &port.to_string(), "--dist"])
        .arg(&app.dist)
        .arg("--data")
        .arg(app.dist.parent().expect("a folder"))
        .args(["--database-url", &app.database])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let ready = lines.by_ref().map_while(Result::ok).any(|line| line.contains("listening"));
    assert!(ready, "it serves");
    // Its log is read on, or it would wait for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    (Program(child), began.elapsed())
}

/// One request; `None` when the answer did not come whole.
pub async fn ask(port: u16, cookies: &BTreeMap<String, String>, path: &str, body: &Value) -> Option<(u16, Value)> {
    let body = body.to_string();
    let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost:{port}\r\nconnection: close\r\n{}: page\r\norigin: http://localhost:{port}\r\n\
         cookie: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        wire::HEADER,
        cookies.join("; "),
        body.len(),
    );
    let answer = timeout(Duration::from_secs(10), async {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.ok()?;
        String::from_utf8(bytes).ok()
    });
    let answer = answer.await.ok()??;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, serde_json::from_str(body).ok()?))
}

/// A device: it counts at two paths, and sends each batch until it is answered, before and after a kill alike.
struct Device {
    number: usize,
    port: u16,
    cookies: BTreeMap<String, String>,
    acknowledged: u32,
    batches: u32,
}

impl Device {
    fn own(&self) -> String {
        format!("00draft{}", self.number)
    }

    async fn saves(&mut self, over: &AtomicBool, saves: &AtomicU32) {
        let text = |number: u32| (0 < number).then(|| number.to_string());
        while !over.load(Ordering::Relaxed) {
            let (was, now) = (text(self.acknowledged), text(self.acknowledged + 1));
            let path = format!("draft-{}", self.number);
            for draft in [self.own(), "00draftshared".to_owned()] {
                let edits: [Edit; 1] = [edit(&path, was.as_deref(), now.as_deref())];
                let batch = format!("batch{:03}x{:06}", self.number, self.batches);
                let body = json!({"batch": batch, "version": 1, "anew": true, "edits": edits});
                self.batches += 1;
                loop {
                    match ask(self.port, &self.cookies, &format!("/api/drafts/{draft}/edits"), &body).await {
                        Some((200, saved)) => {
                            assert_eq!(saved["refused"], json!([]), "only this device writes there: {body}");
                            break;
                        }
                        // Busy or away: the same batch again.
                        Some((503, _)) | None => sleep(Duration::from_millis(5)).await,
                        Some((status, said)) => panic!("{status} {said} {body}"),
                    }
                }
            }
            self.acknowledged += 1;
            saves.fetch_add(2, Ordering::Relaxed);
        }
    }
}

fn kills() -> u32 {
    std::env::var("GUICHET_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(50)
}

/// What was tried, and found.
#[derive(Default)]
struct Figures {
    /// Batches that were acknowledged, each of one edit.
    saves: u32,
    /// Entries of histories, each held against the one before it.
    entries: u64,
    /// How soon the program served again after each kill.
    ready: Vec<Duration>,
}

impl Figures {
    /// One line for whoever reads the soak.
    fn say(&mut self, on: On) {
        self.ready.sort_unstable();
        let at = |part: usize| self.ready.get((self.ready.len().max(1) - 1) * part / 100).copied().unwrap_or_default();
        println!(
            "figures: kills on {on:?}: {} kills, {} saves acknowledged, 0 lost, 0 twice, {} entries checked, ready again after {} ms \
             (median), {} ms (99 of 100), {} ms (slowest)",
            self.ready.len(),
            self.saves,
            self.entries,
            at(50).as_millis(),
            at(99).as_millis(),
            at(100).as_millis(),
        );
    }
}

/// So many kills on a database of their own, the first of them the `first` of all.
async fn round(on: On, first: u32, kills: u32, figures: &mut Figures) {
    let app = spawn_on(on).await;
    let now = UNIX_EPOCH.elapsed().expect("a clock").as_secs();
    app.clock.store(i64::try_from(now).expect("a time"), Ordering::SeqCst);
    let browser = made(&app, LAN).await;
    // From here on the program alone has the database open: another that stays would spare it what a kill leaves behind.
    app.state.db.close().await;
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let (over, saves) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU32::new(0)));
    let (mut program, _) = start(&app, port);
    let devices: Vec<_> = (0..DEVICES)
        .map(|number| {
            let mut device = Device { number, port, cookies: browser.cookies.clone(), acknowledged: 0, batches: 0 };
            let (over, saves) = (over.clone(), saves.clone());
            tokio::spawn(async move {
                device.saves(&over, &saves).await;
                device
            })
        })
        .collect();
    for kill in first..first + kills {
        // Something is under way on each device, however slow the machine is; and then at each kill a little later.
        let before = saves.load(Ordering::Relaxed);
        while saves.load(Ordering::Relaxed) < before + 2 {
            // A device that found something wrong ends its test at once, and not when there were enough kills.
            assert!(!devices.iter().any(tokio::task::JoinHandle::is_finished), "a device gave up: see above");
            sleep(Duration::from_millis(1)).await;
        }
        sleep(Duration::from_micros(u64::from(kill) * 7_919 % 60_000)).await;
        drop(program);
        let ready;
        (program, ready) = start(&app, port);
        figures.ready.push(ready);
        if let On::Sqlite = on {
            let db = Db::connect(&app.database).await.expect("opened");
            let (said,): (String,) =
                sqlx::query_as("PRAGMA integrity_check").fetch_one(db.pool()).await.expect("checked");
            assert_eq!(said, "ok", "after kill {kill}");
            db.close().await;
        }
    }
    over.store(true, Ordering::Relaxed);
    let mut all = Vec::new();
    for device in devices {
        all.push(device.await.expect("a device"));
    }
    drop(program);
    assert!(kills < saves.load(Ordering::Relaxed), "there was something to lose: {saves:?}");
    figures.saves += saves.load(Ordering::Relaxed);
    is_there(&app.database, &browser, &all).await;
    let db = Db::connect(&app.database).await.expect("opened");
    let verified = verify(&db).await.expect("checked");
    db.close().await;
    assert_eq!(verified.wrong, Vec::<String>::new());
    figures.entries += verified.entries;
    drop_database(&app.database).await;
}

/// All that was acknowledged is there, and once.
async fn is_there(database: &str, browser: &Browser<'_>, devices: &[Device]) {
    let app = spawn_at(database).await;
    app.clock.store(browser.app.clock.load(Ordering::SeqCst), Ordering::SeqCst);
    let mut browser = Browser { app: &app, cookies: browser.cookies.clone(), origin: browser.origin.clone() };
    for device in devices {
        let path = format!("draft-{}", device.number);
        for draft in [device.own(), "00draftshared".to_owned()] {
            let told = browser.get(&format!("/api/drafts/{draft}")).await.json();
            let changes = told["changes"].as_array().expect("changes");
            let reads =
                changes.iter().find(|change| change["path"] == path.as_str()).map(|change| change["now"].clone());
            assert_eq!(reads, Some(json!(device.acknowledged.to_string())), "{draft} {path}");
            let (landed,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM entries WHERE draft = $1 AND path = $2")
                .bind(&draft)
                .bind(&path)
                .fetch_one(app.state.db.pool())
                .await
                .expect("a count");
            assert_eq!(landed, i64::from(device.acknowledged), "{draft} {path}: each landed once");
        }
    }
    app.state.db.close().await;
}

on_both! {
    #[cfg(unix)]
    async fn what_was_acknowledged_outlives_every_kill(on: On) {
        let (mut figures, mut done) = (Figures::default(), 0);
        while done < kills() {
            let next = ROUND.min(kills() - done);
            round(on, done, next, &mut figures).await;
            done += next;
            println!("kills on {on:?}: {done} of {}, {} saves", kills(), figures.saves);
        }
        let slowest = figures.ready.iter().max().copied().unwrap_or_default();
        assert!(slowest < Duration::from_secs(20), "ready again after {slowest:?}");
        figures.say(on);
    }
}
