//! What the program writes down about a request.

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
