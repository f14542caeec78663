//! How long and how large a request may be.

use crate::{
    helpers::{short, spawn_rereading_with, spawn_with},
    metrics::Program,
};
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

/// What a body may hold to hurt: each is refused in a few milliseconds, and leaves nothing behind.
fn bombs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let wrap = |inside: &str| {
        format!(r#"{{"email":"a@b.cc","password":"x","device":{{"name":"","own":false}}{inside}}}"#).into_bytes()
    };
    let keys = |count: u32| (0..count).map(|at| format!(r#","k{at:x}":0"#)).collect::<String>();
    let mut bad = wrap("");
    let at = bad.iter().position(|byte| *byte == b'@').expect("an address");
    bad[at] = 0xff;
    let mut nul = wrap("");
    nul[at] = 0;
    vec![
        ("nested 100,000 deep", "[".repeat(100_000).into_bytes(), "422 not-understood"),
        ("objects 40,000 deep", "{\"a\":".repeat(40_000).into_bytes(), "422 not-understood"),
        ("20,000 keys", wrap(&keys(20_000)), "422 not-understood"),
        ("a million keys", wrap(&keys(1_000_000)), "413 payload-too-large"),
        ("a key twice", wrap(r#","email":"c@d.ee""#), "422 not-understood"),
        ("a number beyond all numbers", wrap(r#","n":1e400"#), "422 not-understood"),
        ("a number of 200,000 digits", "9".repeat(200_000).into_bytes(), "422 not-understood"),
        ("no UTF-8", bad, "422 not-understood"),
        ("a bare zero byte", nul, "422 not-understood"),
        ("half a character", wrap(r#","s":"\ud800""#), "422 not-understood"),
        ("a byte order mark", [b"\xef\xbb\xbf".as_slice(), &wrap("")].concat(), "422 not-understood"),
        ("two values", [wrap(""), wrap("")].concat(), "422 not-understood"),
        ("spaces", vec![b' '; 250_000], "422 not-understood"),
        ("100 MB", vec![b'['; 100_000_000], "413 payload-too-large"),
    ]
}

#[cfg(target_os = "linux")]
#[test]
fn bodies_made_to_hurt_are_refused_at_once_and_cost_no_memory() {
    let program = Program::start("bombs", &["--tries-per-network", "100000"]);
    let send = |path: &str, body: &[u8]| Program::send(&program.public, "POST", path, body);
    let bombs = bombs();
    assert_eq!(send("/api/session", &bombs[4].1).said(), "422 not-understood");
    let before = program.memory();
    for path in ["/api/session", "/api/session/passkey", "/api/accounts"] {
        for (what, body, said) in &bombs {
            let began = Instant::now();
            assert_eq!(send(path, body).said(), *said, "{what} to {path}");
            assert!(began.elapsed() < Duration::from_secs(2), "{what}: {:?}", began.elapsed());
        }
    }
    // Anything at all may stand in what a passkey gives: as deep and as long as a body is, and no deeper.
    for inside in ["[".repeat(120) + &"]".repeat(120), format!("[{}0]", "0,".repeat(100_000)), "1e308".to_owned()] {
        let body = format!(r#"{{"ceremony":"a","credential":{inside},"device":{{"name":"","own":false}}}}"#);
        assert_eq!(send("/api/session/passkey", body.as_bytes()).said(), "403 wrong-passkey");
    }
    let grown = program.memory().saturating_sub(before);
    assert!(grown < 50 * 1024, "{grown} KB");
}

#[cfg(target_os = "linux")]
#[test]
fn slow_heads_bodies_and_readers_do_not_hold_up_the_others() {
    let program = Program::start("slow", &[]);
    let connect = || std::net::TcpStream::connect(&program.public).expect("connected");
    let mut held = Vec::new();
    for at in 0..300 {
        let mut stream = connect();
        let begun: &[u8] = match at % 3 {
            0 => b"GET / HTTP/1.1\r\nhost: a\r\n",
            1 => b"POST /api/session HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{",
            // Asks, and never reads.
            _ => b"GET / HTTP/1.1\r\nhost: a\r\n\r\n",
        };
        std::io::Write::write_all(&mut stream, begun).expect("sent");
        held.push(stream);
    }
    let mut took = Vec::new();
    for _ in 0..100 {
        let began = Instant::now();
        assert_eq!(Program::ask(&program.public, "GET", "/", "").status, 200);
        assert_eq!(Program::ask(&program.public, "GET", "/api/session", "").text(), "null");
        took.push(began.elapsed());
    }
    took.sort();
    assert!(took[98] < Duration::from_millis(500), "{:?}", took[98]);
    drop(held);
}

/// As documented, and as the program is set up: not shortened for the test.
#[cfg(target_os = "linux")]
#[test]
fn the_program_waits_ten_seconds_for_a_head_and_thirty_for_a_body() {
    use std::io::{Read, Write};
    let limits = server::serve::Limits::default();
    let seconds = Duration::from_secs;
    assert_eq!(
        (limits.head, limits.body, limits.answer, limits.stop),
        (seconds(10), seconds(30), seconds(120), seconds(10))
    );
    assert_eq!((limits.body_bytes, limits.head_bytes), (256 * 1024, 32 * 1024));
    let program = Program::start("waits", &[]);
    let chunked = "POST /api/session HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
    let drip = |begun: &'static str, drop: &'static str| {
        let address = program.public.clone();
        std::thread::spawn(move || {
            let began = Instant::now();
            let mut stream = std::net::TcpStream::connect(address).expect("connected");
            stream.write_all(begun.as_bytes()).expect("sent");
            let mut writing = stream.try_clone().expect("the same connection");
            // Every drop is in time.
            std::thread::spawn(move || {
                while writing.write_all(drop.as_bytes()).is_ok() {
                    std::thread::sleep(Duration::from_millis(500));
                }
            });
            stream.set_read_timeout(Some(Duration::from_secs(50))).expect("a limit");
            let mut heard = Vec::new();
            // Closed, or reset by the next drop.
            if let Err(error) = stream.read_to_end(&mut heard) {
                assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
            }
            (began.elapsed(), String::from_utf8_lossy(&heard).chars().take(12).collect::<String>())
        })
    };
    let head = drip("GET / HTTP/1.1\r\nhost: a\r\n", "x: y\r\n");
    let body = drip("POST /api/session HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n", "x");
    let endless = drip(chunked, "1\r\nx\r\n");
    let within = |(took, heard): (Duration, String), from: u64, said: &str| {
        assert!((seconds(from) - seconds(1)..seconds(from + 8)).contains(&took), "{took:?}");
        assert_eq!(heard, said);
    };
    within(head.join().expect("an end"), 10, "");
    within(body.join().expect("an end"), 30, "HTTP/1.1 408");
    within(endless.join().expect("an end"), 30, "HTTP/1.1 408");
}

#[tokio::test]
async fn chunks_without_end_are_cut_off_at_the_limit() {
    let app = spawn_with(short()).await;
    let mut stream = app.connect().await;
    stream.write_all(b"POST /api/x HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n").await.expect("sent");
    let (mut reading, mut writing) = stream.into_split();
    let chunk = format!("100\r\n{}\r\n", "x".repeat(256));
    let sending = tokio::spawn(async move { while writing.write_all(chunk.as_bytes()).await.is_ok() {} });
    let mut heard = [0; 64];
    let count = timeout(Duration::from_secs(5), reading.read(&mut heard)).await.expect("in time").expect("read");
    assert!(heard[..count].starts_with(b"HTTP/1.1 413 "), "{}", String::from_utf8_lossy(&heard[..count]));
    drop(reading);
    timeout(Duration::from_secs(5), sending).await.expect("an end in time").expect("ended");
}

/// Packed bodies are not unpacked: a small one cannot become a large one.
#[tokio::test]
async fn a_packed_body_is_no_json() {
    let app = spawn_with(short()).await;
    // `{}`, by gzip.
    let packed = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0\x43\xbf\xa6\xa3\x02\0\0\0";
    for coding in ["gzip", "br", "deflate", "zstd", "gzip, gzip"] {
        let head = format!(
            "POST /api/session HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-guichet: page\r\norigin: http://localhost:8080\r\n\
             content-type: application/json\r\ncontent-encoding: {coding}\r\ncontent-length: {}\r\n\r\n",
            packed.len()
        );
        let answer = app.send(&[head.as_bytes(), packed].concat()).await;
        assert_eq!(answer.said(), "422 not-understood", "{coding}");
    }
}

/// Who asks for much and reads none of it is let go; who reads slowly is not.
#[tokio::test]
async fn an_answer_that_nobody_reads_is_given_up() {
    let limits = server::serve::Limits { answer: Duration::from_millis(1500), ..short() };
    let app = spawn_rereading_with(limits).await;
    let large = vec![b'x'; 16_000_000];
    std::fs::write(app.dist.join("large.txt"), &large).expect("a large file");
    let ask = b"GET /large.txt HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    let mut slow = app.connect().await;
    slow.write_all(ask).await.expect("sent");
    let (mut taken, mut part, began) = (0, Vec::new(), Instant::now());
    // A part at a time, each in time: longer in all than anybody may do nothing.
    loop {
        sleep(Duration::from_millis(100)).await;
        part.clear();
        match (&mut slow).take(800_000).read_to_end(&mut part).await.expect("read") {
            0 => break,
            more => taken += more,
        }
    }
    assert!(large.len() < taken && limits.answer < began.elapsed(), "{taken} {:?}", began.elapsed());
    let mut never = app.connect().await;
    never.write_all(ask).await.expect("sent");
    // From when the answer begins nothing of it is taken.
    never.readable().await.expect("an answer");
    sleep(2 * limits.answer).await;
    let mut heard = Vec::new();
    let ended = timeout(Duration::from_secs(5), never.read_to_end(&mut heard)).await.expect("an end in time");
    assert!(ended.is_err() || heard.len() < large.len(), "{} bytes", heard.len());
}
