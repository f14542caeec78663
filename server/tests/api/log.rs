//! What the program writes down about a request.

use crate::{
    account::{PASSWORD, made},
    attachments::digest,
    corpus,
    drafts::{batch, edit},
    helpers::{Answer, App, On, on_both, spawn_on},
    kill::ask,
};
use serde_json::{Value, json};
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
    let program = Written::start(&app, &[]);
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
        let said = ask(program.port, cookies, path, &body).await;
        // A body that is too large is cut off: its answer may not come whole.
        assert!(said.as_ref().is_none_or(|(told, _)| *told == status), "{path}: {said:?}");
        assert!(said.is_some() || status == 413, "{path}");
    }
    let figures = program.figures();
    assert!(figures.contains("guichet_"), "{figures}");
    let log = program.end();
    assert!(log.contains("stopped") && 10 < log.lines().count(), "{log}");
    for (what, text) in [("the log", &log), ("the figures", &figures)] {
        assert!(!text.to_lowercase().contains("canary"), "{what}: {text}");
        assert!(!text.contains(PASSWORD) && cookies.values().all(|secret| !text.contains(secret)), "{what}: {text}");
    }
}

/// The program on a test's database, and what it wrote down once it ends.
struct Written {
    child: std::process::Child,
    output: BufReader<std::process::ChildStdout>,
    log: String,
    port: u16,
    metrics: u16,
}

impl Written {
    fn start(app: &App, more: &[&str]) -> Written {
        let (port, metrics) = (free(), free());
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["serve", "--port", &port.to_string(), "--metrics", &format!("127.0.0.1:{metrics}"), "--dist"])
            .arg(&app.dist)
            .arg("--data")
            .arg(app.dist.parent().expect("a folder"))
            .args(["--database-url", &app.database])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let mut log = String::new();
        while !log.contains("listening") {
            assert_ne!(output.read_line(&mut log).expect("a line"), 0, "{log}");
        }
        Written { child, output, log, port, metrics }
    }

    /// Asks as somebody whose every header is theirs alone.
    fn ask(&self, cookie: &str, method: &str, path: &str, kind: &str, body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("connected");
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: canary.host\r\nconnection: close\r\nx-guichet: page\r\norigin: http://localhost:8080\r\n\
             user-agent: canary agent\r\nreferer: http://localhost:8080/canary\r\nx-forwarded-for: 203.0.113.77\r\n\
             forwarded: for=canary\r\naccept-language: canary\r\nx-canary: canary\r\ncookie: canary=canary; {cookie}\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), body].concat()).expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("answered");
        Answer::parse(&bytes)
    }

    fn figures(&self) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.metrics)).expect("connected");
        write!(stream, "GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").expect("sent");
        let mut figures = String::new();
        stream.read_to_string(&mut figures).expect("answered");
        figures
    }

    fn end(mut self) -> String {
        let asked = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        assert!(asked.expect("kill").success());
        self.output.read_to_string(&mut self.log).expect("text");
        self.child.stderr.take().expect("its errors").read_to_string(&mut self.log).expect("text");
        self.child.wait().expect("ended");
        self.log
    }
}

/// What a word of the operator says on the side, where it may be written down.
fn operator(app: &App, words: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.arg(words[0]).arg("--data").arg(app.dist.parent().expect("a folder"));
    let output = command.args(["--database-url", &app.database]).args(&words[1..]).output().expect("the program");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

on_both! {
    #[cfg(unix)]
    async fn files_headers_questions_and_failures_name_nobody(on: On) {
        const WHO: &str = "canary.mail@exemple.ca";
        let app = spawn_on(on).await;
        let now = std::time::UNIX_EPOCH.elapsed().expect("a clock").as_secs();
        app.clock.store(i64::try_from(now).expect("a time"), std::sync::atomic::Ordering::SeqCst);
        let browser = made(&app, WHO).await;
        let secrets: Vec<String> = browser.cookies.values().cloned().collect();
        let cookie = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let program = Written::start(&app, &["--public-url", "http://localhost:8080"]);
        let mut refusals = Vec::new();
        let mut ask = |method: &str, path: &str, kind: &str, body: &[u8], status: u16| {
            let answer = program.ask(&cookie, method, path, kind, body);
            assert_eq!(answer.status, status, "{method} {path}: {}", answer.said());
            if 400 <= status {
                refusals.push(answer.text().to_owned());
            }
        };
        let json = |body: Value| body.to_string().into_bytes();
        let draft = "/api/drafts/canarydraft01";
        let edits = |name: &str, path: &str| json(batch(name, &[edit(path, None, Some("canary value"))]));
        ask("POST", &format!("{draft}/edits"), "application/json", &edits("0001", "canary-path"), 200);
        // A file as it is told: by its name, its document, its content; kept, refused, and cut.
        let mut letter = corpus::padded(1_000);
        let at = letter.windows(40).position(|some| some == [b'x'; 40]).expect("room");
        letter[at..at + 23].copy_from_slice(b"/Title (canary title)  ");
        let photo = corpus::photo();
        let heic = b"\0\0\0\x18ftypheic canary";
        let damaged = b"%PDF-1.7 canary\n%%EOF\n";
        for (id, name, bytes, status) in [
            ("canary0001", "canary letter.pdf", letter.as_slice(), 200),
            ("canary0002", "canary photo.jpg", photo.as_slice(), 200),
            ("canary0003", "canary.heic", heic.as_slice(), 422),
            ("canary0004", "canary.pdf", &damaged[..], 422),
            ("canary0005", "canary.png", photo.as_slice(), 422),
        ] {
            let announced = json!({"id": id, "slot": "applicant/canary/canary-copy", "name": name, "size": bytes.len(), "digest": digest(bytes)});
            ask("POST", &format!("{draft}/attachments"), "application/json", &json(announced), 200);
            ask("PUT", &format!("{draft}/attachments/{id}/content?from=0"), "application/octet-stream", bytes, 200);
            ask("POST", &format!("{draft}/attachments/{id}"), "application/json", b"", status);
        }
        ask("GET", &format!("{draft}/attachments/canary0001/content"), "application/json", b"", 200);
        ask("POST", &format!("{draft}/attachments"), "application/json", b"{\"canary\":\"canary\"}", 422);
        for path in [format!("{draft}?since=canary"), format!("{draft}/history?canary=1"), format!("{draft}/attachments/canary?canary")] {
            let answer = program.ask(&cookie, "GET", &path, "application/json", b"");
            assert!([404, 422].contains(&answer.status), "{path}: {}", answer.said());
        }
        ask("POST", "/api/accounts", "application/json", &json(json!({"email": "canary.two@exemple.ca", "language": "en"})), 202);
        ask("POST", "/api/accounts/confirm", "application/json", &json(json!({"token": "canary token", "password": "canary password", "device": {"name": "canary device", "own": true}})), 403);
        ask("POST", "/api/session/passkey", "application/json", &json(json!({"ceremony": "canary", "credential": {"canary": "canary"}, "device": {"name": "canary device", "own": true}})), 403);
        let (fine, aside) = operator(&app, &["verify"]);
        assert!(fine, "{aside}");
        let mut said = aside;
        let (fine, aside) = operator(&app, &["export-account", WHO]);
        assert!(fine, "{aside}");
        said += &aside;
        // The database refuses a value, and says which one to whoever wrote it.
        let break_it = async |statement: &'static str| {
            sqlx::query(statement).execute(app.state.db.pool()).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
        };
        break_it("CREATE UNIQUE INDEX one_of_each ON answers (text)").await;
        ask("POST", &format!("{draft}/edits"), "application/json", &edits("0002", "canary-other"), 500);
        // And then it is not what it was.
        break_it("ALTER TABLE answers RENAME TO gone").await;
        ask("POST", &format!("{draft}/edits"), "application/json", &edits("0003", "canary-third"), 500);
        ask("GET", draft, "application/json", b"", 500);
        for words in [&["verify"][..], &["export-account", WHO], &["erase-account", WHO]] {
            let (fine, aside) = operator(&app, words);
            assert!(!fine && !aside.is_empty(), "{words:?}");
            said += &aside;
        }
        let figures = program.figures();
        let log = program.end();
        let mails: String = app.mails(WHO).await.into_iter().map(|mail| mail.subject + &mail.body).collect();
        assert!(log.contains("stopped") && 25 < log.lines().count(), "{log}");
        assert!(log.contains("event=\"file\" state=\"refused\""), "{log}");
        for (what, text) in [("the log", &log), ("the figures", &figures), ("a refusal", &refusals.concat()), ("a mail", &mails), ("a word to the operator", &said)] {
            // The operator said the address.
            let text = text.to_lowercase().replace(WHO, "");
            assert!(!text.contains("canary") && !text.contains("203.0.113") && !text.contains("127.0.0.1:5"), "{what}: {text}");
            assert!(!text.contains(PASSWORD) && secrets.iter().all(|secret| !text.contains(secret)), "{what}: {text}");
        }
    }
}
