//! Requests whose end two servers could see at two places (RFC 9112, 6.3 and 11.2): refused, or one request and one answer; what
//! is hidden behind them is never asked for.

use crate::helpers::{App, spawn_app};
use std::{io, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::timeout,
};

/// What is hidden: its answer is told by its body.
const HIDDEN: &str = "GET /words/fr.0123456789abcdef.ftl HTTP/1.1\r\nhost: a\r\n\r\n";
const TOLD: &str = "a = Été";

/// All that comes back until the server closes.
async fn heard(app: &App, bytes: &[u8]) -> String {
    let mut stream = app.connect().await;
    // Refused before it is sent to its end, it is reset.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    let mut heard = Vec::new();
    match timeout(Duration::from_secs(20), stream.read_to_end(&mut heard)).await.expect("an end in time") {
        Err(error) if error.kind() != io::ErrorKind::ConnectionReset => panic!("{error}"),
        _ => String::from_utf8_lossy(&heard).into_owned(),
    }
}

fn statuses(heard: &str) -> Vec<&str> {
    heard.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect()
}

/// Heads that say in two ways how long the body is, or in none that is right.
fn heads() -> Vec<String> {
    let length = HIDDEN.len();
    let mut heads = Vec::new();
    // Two lengths, in every way to say so.
    for (one, other) in
        [("0".to_owned(), length.to_string()), (length.to_string(), "0".to_owned()), ("1".to_owned(), "2".to_owned())]
    {
        for head in [
            format!("content-length: {one}\r\ncontent-length: {other}"),
            format!("Content-Length: {one}\r\nCONTENT-LENGTH: {other}"),
            format!("content-length: {one}, {other}"),
            format!("content-length: {one},{other}"),
            format!("content-length: {one}\r\nx: y\r\ncontent-length: {other}"),
        ] {
            heads.push(head);
        }
    }
    // A length that is no number.
    for odd in
        ["+0", "-0", "0x0", "0 0", "1e0", "0.0", "", " ", "99999999999999999999999", "0;a", "\"0\"", "a", "0\u{b}", "٠"]
    {
        heads.push(format!("content-length: {odd}"));
    }
    // A length and chunks.
    let codings = [
        "chunked",
        "Chunked",
        " chunked",
        "chunked ",
        "\tchunked",
        "chunked\t",
        "identity",
        "chunked, identity",
        "identity, chunked",
        "chunked, chunked",
        "gzip, chunked",
        "gzip",
        "x",
        "chunkedx",
        "xchunked",
        "\"chunked\"",
        "chunked;a=b",
        "chunk",
        ",chunked",
        "chunked,",
        "\u{b}chunked",
        "chunked\u{b}",
    ];
    for coding in codings {
        for both in [
            format!("content-length: {length}\r\ntransfer-encoding: {coding}"),
            format!("transfer-encoding: {coding}\r\ncontent-length: {length}"),
            format!("content-length: 0\r\ntransfer-encoding: {coding}"),
            format!("transfer-encoding: {coding}\r\ntransfer-encoding: identity\r\ncontent-length: {length}"),
            format!("transfer-encoding: identity\r\ntransfer-encoding: {coding}\r\ncontent-length: {length}"),
        ] {
            heads.push(both);
        }
    }
    // Names that are nearly the name, and lines that are nearly lines.
    for (name, value) in [("content-length", "0"), ("transfer-encoding", "chunked")] {
        for line in [
            format!("{name} : {value}"),
            format!("{name}\t: {value}"),
            format!(" {name}: {value}"),
            format!("\t{name}: {value}"),
            format!("{name}\0: {value}"),
            format!("{name}:\0{value}"),
            format!("{name}\u{b}: {value}"),
            format!("{name}:\r\n {value}"),
            format!("x: y\r\n {name}: {value}"),
            format!("x: y\r\n\t{name}: {value}"),
            name.to_string(),
            format!(": {value}\r\n{name}: {value}"),
            format!("{name}: {value}\rx: y"),
            format!("x: y\r{name}: {value}"),
            format!("{name}:{value}\n{name}: {length}"),
        ] {
            heads.push(format!("{line}\r\ncontent-length: {length}"));
            heads.push(format!("content-length: {length}\r\n{line}"));
        }
    }
    heads
}

#[tokio::test]
async fn what_is_hidden_in_a_body_is_never_asked_for() {
    let app = spawn_app().await;
    assert!(heard(&app, HIDDEN.as_bytes()).await.contains(TOLD), "asked for in the open it is told");
    let (mut tried, mut wrong) = (0, Vec::new());
    for head in heads() {
        // Behind the end by one reading, inside the body by the other.
        for body in [HIDDEN.to_owned(), format!("0\r\n\r\n{HIDDEN}")] {
            let request = format!("POST /api/session HTTP/1.1\r\nhost: a\r\n{head}\r\n\r\n{body}");
            let heard = heard(&app, request.as_bytes()).await;
            let statuses = statuses(&heard);
            tried += 1;
            if heard.contains(TOLD)
                || 1 < statuses.iter().filter(|status| **status != "400").count()
                || 2 < statuses.len()
            {
                wrong.push(format!("{statuses:?} for {request:?}"));
            }
        }
    }
    assert!(200 <= tried, "{tried}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Chunks that are none: the body breaks off there, and nothing behind it is read.
#[tokio::test]
async fn chunks_that_are_none_end_the_connection() {
    let app = spawn_app().await;
    let mut wrong = Vec::new();
    for chunks in [
        "x\r\n",
        "-1\r\n",
        "+0\r\n\r\n",
        "0x0\r\n\r\n",
        " 0\r\n\r\n",
        "ffffffffffffffff\r\n",
        "10000000000000000\r\n\r\n",
        "1\r\nab\r\n0\r\n\r\n",
        "1\r\na0\r\n\r\n",
        "0\n\n",
        "0\r\nx\r\n\r\n",
        "1\ra\r\n0\r\n\r\n",
        "\r\n\r\n",
        "0\r\r\n\n",
    ] {
        let request =
            format!("POST /api/session HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n{chunks}{HIDDEN}");
        let heard = heard(&app, request.as_bytes()).await;
        if heard.contains(TOLD) || 2 < statuses(&heard).len() {
            wrong.push(format!("{:?} for {chunks:?}", statuses(&heard)));
        }
    }
    // Anything may stand behind a size and is not read; too much of it is.
    let endless = format!(
        "POST /api/session HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n1;{}\r\na\r\n0\r\n\r\n",
        "a".repeat(100_000)
    );
    assert_eq!(statuses(&heard(&app, endless.as_bytes()).await), ["400"]);
    let trailers = format!(
        "POST /api/session HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n0\r\n{}\r\n",
        "x: y\r\n".repeat(50_000)
    );
    assert_eq!(statuses(&heard(&app, trailers.as_bytes()).await), ["400"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is said of the connection or of another version changes nothing about where a request ends.
#[tokio::test]
async fn other_versions_and_upgrades_are_one_request() {
    let app = spawn_app().await;
    for (request, said) in [
        // Chunks are not for HTTP/1.0.
        (
            format!("POST /api/session HTTP/1.0\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n{HIDDEN}"),
            vec!["400"],
        ),
        (
            format!(
                "GET / HTTP/1.1\r\nhost: a\r\nupgrade: h2c\r\nconnection: upgrade, http2-settings\r\nhttp2-settings: AAMAAABkAAQAAP__\r\ncontent-length: {}\r\n\r\n{HIDDEN}",
                HIDDEN.len()
            ),
            vec!["200"],
        ),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), vec![]),
        ("GET / HTTP/9.9\r\nhost: a\r\n\r\n".to_owned(), vec!["400"]),
        ("GET / HTTP/1.1 x\r\nhost: a\r\n\r\n".to_owned(), vec!["400"]),
    ] {
        let heard = heard(&app, request.as_bytes()).await;
        let told: Vec<String> = heard.split("HTTP/1.").skip(1).map(|answer| answer[2..5].to_owned()).collect();
        assert_eq!(told, said, "{request:?}");
        assert!(!heard.contains(TOLD), "{request:?}");
    }
}
