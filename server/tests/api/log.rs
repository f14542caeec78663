//! What the program writes down about a request.

use crate::{
    account::{PASSWORD, made},
    helpers::{On, spawn_on},
    kill::ask,
};
use serde_json::json;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
};

#[cfg(unix)]
#[test]
fn a_request_is_one_line_that_names_nobody_and_nothing_of_theirs() {
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("log-{}", std::process::id()));
    std::fs::create_dir_all(&dist).expect("a folder");
    std::fs::write(dist.join("index.html"), "site").expect("a site");
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", "0", "--dist"])
        .arg(&dist)
        .arg("--data")
        .arg(dist.join("data"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut first = String::new();
    output.read_line(&mut first).expect("a line");
    let mut outbox = String::new();
    output.read_line(&mut outbox).expect("another");
    assert!(outbox.contains("/outbox"), "{outbox}");
    let (_, address) = first.trim().split_once("http://").expect("an address");
    let requests = [
        "GET / HTTP/1.1",
        "POST /api/drafts/canary?name=canary HTTP/1.1",
        "GET /fr/canary/travel?canary HTTP/1.1",
        "GET /canary HTTP/1.1",
        "CANARY / HTTP/1.1",
        "GET canary HTTP/1.1",
        "GET\x01canary HTTP/1.1",
    ];
    for request in requests {
        let mut stream = TcpStream::connect(address).expect("connected");
        let head = "host: canary\r\nuser-agent: canary\r\nx-forwarded-for: canary\r\nconnection: close";
        write!(stream, "{request}\r\n{head}\r\n\r\n").expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("answered");
    }
    // A graceful stop writes down what is still to be written.
    let asked = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(asked.expect("kill").success());
    let mut log = String::new();
    output.read_to_string(&mut log).expect("text");
    child.stderr.take().expect("its errors").read_to_string(&mut log).expect("text");
    child.wait().expect("ended");
    std::fs::remove_dir_all(&dist).expect("removed");

    assert!(!log.to_lowercase().contains("canary"), "{log}");
    assert!(!log.contains("127.0.0.1"), "{log}");
    let (lines, stopped) = log.trim_end().rsplit_once('\n').expect("lines");
    assert!(stopped.ends_with("stopped"), "{log}");
    assert_eq!(lines.lines().count(), requests.len() + 1, "{log}");
    for (line, expected) in log.lines().zip([
        r#"method="GET" route="page" status=200 bytes=4 ms="#,
        // Not the page's own.
        r#"event="refused" why="elsewhere""#,
        r#"method="POST" route="api" status=403 bytes=21 ms="#,
        r#"method="GET" route="page" status=404 bytes=21 ms="#,
        r#"method="GET" route="other" status=404 bytes=21 ms="#,
        r#"method="other" route="page" status=405 bytes="#,
        r#"method="GET" route="other" status=404 bytes=21 ms="#,
        r#"route="unreadable""#,
    ]) {
        assert!(line.contains(expected), "{line}");
    }
}

/// A port nobody listens on.
fn free() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port()
}

#[cfg(unix)]
#[tokio::test]
async fn nothing_that_was_typed_is_in_the_log_or_among_the_figures() {
    let app = spawn_on(On::Sqlite).await;
    let now = std::time::UNIX_EPOCH.elapsed().expect("a clock").as_secs();
    app.clock.store(i64::try_from(now).expect("a time"), std::sync::atomic::Ordering::SeqCst);
    let browser = made(&app, "canary.mail@exemple.ca").await;
    let (port, metrics) = (free(), free());
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", &port.to_string(), "--metrics", &format!("127.0.0.1:{metrics}"), "--dist"])
        .arg(&app.dist)
        .arg("--data")
        .arg(app.dist.parent().expect("a folder"))
        .args(["--database-url", &app.database])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut log = String::new();
    while !log.contains("listening") {
        assert_ne!(output.read_line(&mut log).expect("a line"), 0, "{log}");
    }
    let cookies = &browser.cookies;
    let device = json!({"name": "canary device", "own": true});
    let edits = |was: Option<&str>, now: &str| json!([{"path": "canary-path", "was": was, "now": now}]);
    let save = |batch: &str, edits| json!({"batch": batch, "version": 1, "anew": true, "edits": edits});
    let draft = "/api/drafts/canarydraft01/edits";
    // What is saved, refused, not understood, too large, wrong; each with the status that shows it came so far.
    for (path, body, status) in [
        (draft, save("canarybatch01", edits(None, "canary value")), 200),
        (draft, save("canarybatch02", edits(Some("canary was"), "canary now")), 200),
        (draft, json!({"batch": "canary", "canary": "canary"}), 422),
        (draft, save("canarybatch03", edits(None, &"canary ".repeat(50_000))), 413),
        ("/api/drafts/canary-none/canary", json!({"canary": "canary"}), 404),
        ("/api/session", json!({"email": "canary.mail@exemple.ca", "password": PASSWORD, "device": device}), 200),
        (
            "/api/session",
            json!({"email": "canary.mail@exemple.ca", "password": "canary password", "device": device}),
            403,
        ),
        ("/api/session", json!({"email": "canary", "password": "canary"}), 422),
        ("/api/accounts", json!({"email": "canary.two@exemple.ca", "language": "fr"}), 202),
    ] {
        let said = ask(port, cookies, path, &body).await;
        // A body that is too large is cut off: its answer may not come whole.
        assert!(said.as_ref().is_none_or(|(told, _)| *told == status), "{path}: {said:?}");
        assert!(said.is_some() || status == 413, "{path}");
    }
    let mut stream = TcpStream::connect(("127.0.0.1", metrics)).expect("connected");
    write!(stream, "GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").expect("sent");
    let mut figures = String::new();
    stream.read_to_string(&mut figures).expect("answered");
    assert!(figures.contains("guichet_"), "{figures}");
    let asked = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(asked.expect("kill").success());
    output.read_to_string(&mut log).expect("text");
    child.stderr.take().expect("its errors").read_to_string(&mut log).expect("text");
    child.wait().expect("ended");
    assert!(log.contains("stopped") && 10 < log.lines().count(), "{log}");
    for (what, text) in [("the log", &log), ("the figures", &figures)] {
        assert!(!text.to_lowercase().contains("canary"), "{what}: {text}");
        assert!(!text.contains(PASSWORD) && cookies.values().all(|secret| !text.contains(secret)), "{what}: {text}");
    }
}
