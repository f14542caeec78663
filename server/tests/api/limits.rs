//! How long and how large a request may be.

use crate::helpers::{short, spawn_with};
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{sleep, timeout},
};

#[tokio::test]
async fn headers_that_drip_are_cut_off() {
    let app = spawn_with(short()).await;
    let began = Instant::now();
    let mut stream = app.connect().await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n").await.expect("sent");
    let (mut reading, mut writing) = stream.into_split();
    let dripping = tokio::spawn(async move {
        // A line at a time would never end; each alone is in time.
        while writing.write_all(b"x: y\r\n").await.is_ok() {
            sleep(Duration::from_millis(50)).await;
        }
    });
    let mut heard = Vec::new();
    // Closed, or reset by the next drop: either way it is over.
    let _ = timeout(Duration::from_secs(5), reading.read_to_end(&mut heard)).await.expect("an end in time");
    assert!(Duration::from_millis(250) < began.elapsed(), "{:?}", began.elapsed());
    assert_eq!(heard, b"");
    dripping.await.expect("ended");
}

#[tokio::test]
async fn a_body_that_drips_is_refused_by_the_whole_not_by_the_drop() {
    let app = spawn_with(short()).await;
    let began = Instant::now();
    let mut stream = app.connect().await;
    stream.write_all(b"POST /api/x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 900\r\n\r\n").await.expect("sent");
    let (mut reading, mut writing) = stream.into_split();
    let dripping = tokio::spawn(async move {
        while writing.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(50)).await;
        }
    });
    let mut heard = [0; 64];
    let count = timeout(Duration::from_secs(5), reading.read(&mut heard)).await.expect("in time").expect("read");
    assert!(heard[..count].starts_with(b"HTTP/1.1 408 Request Timeout\r\n"));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    drop(reading);
    dripping.abort();
}

#[tokio::test]
async fn a_body_is_taken_up_to_its_limit_and_not_beyond() {
    let app = spawn_with(short()).await;
    for (length, status) in [(999, 403), (1_000, 403), (1_001, 413)] {
        let body = "x".repeat(length);
        let declared =
            format!("POST /api/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
        assert_eq!(app.send(declared.as_bytes()).await.status, status, "{length} declared");
        let chunked = format!(
            "POST /api/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"
        );
        assert_eq!(app.send(chunked.as_bytes()).await.status, status, "{length} in chunks");
    }
}

#[tokio::test]
async fn a_refused_body_is_not_read_as_the_next_request() {
    let app = spawn_with(short()).await;
    let inner = format!("GET /sw.js HTTP/1.1\r\nhost: a\r\n\r\n{}", "x".repeat(2_000));
    let request = format!("POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: {}\r\n\r\n{inner}", inner.len());
    let answer = app.send(request.as_bytes()).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.header("connection"), Some("close"));
    assert_eq!(answer.text(), r#"{"error":"payload-too-large"}"#);
}

#[tokio::test]
async fn slow_ones_do_not_hold_up_the_others() {
    let app = spawn_with(short()).await;
    let mut held = Vec::new();
    for _ in 0..200 {
        let mut stream = app.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\n").await.expect("sent");
        held.push(stream);
    }
    for _ in 0..10 {
        let answer = timeout(Duration::from_secs(1), app.get("/fr/")).await.expect("in time");
        assert_eq!(answer.status, 200);
    }
    drop(held);
}
