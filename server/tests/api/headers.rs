//! The security headers, on every kind of answer.

use crate::helpers::{Answer, short, spawn_app, spawn_with};
use tokio::io::AsyncWriteExt;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'";

fn secure(answer: &Answer) {
    let said = format!("{answer:?}");
    assert_eq!(answer.header("content-security-policy"), Some(POLICY), "{said}");
    for (name, value) in [
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{said}");
    }
    let permissions = answer.header("permissions-policy").expect("a policy");
    // Pictures of documents, and passkeys; nothing else.
    let (granted, denied): (Vec<&str>, Vec<&str>) = permissions.split(", ").partition(|one| one.ends_with("=(self)"));
    assert_eq!(
        granted,
        ["camera=(self)", "publickey-credentials-create=(self)", "publickey-credentials-get=(self)"],
        "{said}"
    );
    assert!(denied.iter().all(|one| one.ends_with("=()")), "{said}");
    for tells_too_much in ["server", "x-powered-by"] {
        assert_eq!(answer.header(tells_too_much), None, "{said}");
    }
}

#[tokio::test]
async fn every_answer_the_routes_give_carries_them() {
    let app = spawn_app().await;
    for (method, path, status) in [
        ("GET", "/", 200),
        ("GET", "/fr/any", 200),
        ("HEAD", "/sw.js", 200),
        ("GET", "/app_bg.0123456789abcdef.wasm", 200),
        ("GET", "/nowhere", 404),
        ("GET", "/api/none", 404),
        ("POST", "/fr/", 405),
        ("TRACE", "/", 405),
    ] {
        let answer = app.ask(method, path, &[]).await;
        assert_eq!(answer.status, status, "{method} {path}");
        secure(&answer);
    }
    let unchanged = app.ask("GET", "/", &[("if-none-match", "*")]).await;
    assert_eq!(unchanged.status, 304);
    secure(&unchanged);
}

#[tokio::test]
async fn so_does_every_refusal_of_a_body() {
    let app = spawn_with(short()).await;
    let large = format!("POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: 2000\r\n\r\n{}", "x".repeat(2000));
    let slow = "POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf".to_owned();
    let broken = "POST /api/x HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nno length\r\n".to_owned();
    for (request, status) in [(large, 413), (slow, 408), (broken, 400)] {
        let answer = app.send(request.as_bytes()).await;
        assert_eq!(answer.status, status);
        secure(&answer);
    }
}

#[tokio::test]
async fn so_does_what_hyper_answers_by_itself() {
    let app = spawn_with(short()).await;
    let long_head = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "x".repeat(20_000));
    let many = format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: y\r\n".repeat(200));
    let long_address = format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "x".repeat(70_000));
    let nonsense = "\x16\x03\x01 nonsense\r\n\r\n".to_owned();
    let smuggled = "POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx".to_owned();
    for (request, statuses) in [
        (long_head, [431, 431]),
        (many, [431, 431]),
        (long_address, [414, 431]),
        (nonsense, [400, 400]),
        (smuggled, [400, 400]),
    ] {
        let answer = app.send(request.as_bytes()).await;
        assert!(statuses.contains(&answer.status), "{answer:?}");
        assert_eq!(answer.body, b"");
        secure(&answer);
    }
}

#[tokio::test]
async fn what_hyper_answers_by_itself_is_dressed_after_good_answers_too() {
    let app = spawn_app().await;
    let mut stream = app.connect().await;
    let two = "GET /sw.js HTTP/1.1\r\nhost: a\r\n\r\nGET\x01/ HTTP/1.1\r\nhost: a\r\n\r\n";
    stream.write_all(two.as_bytes()).await.expect("sent");
    let first = crate::helpers::read_answer(&mut stream).await;
    assert_eq!(first.status, 200);
    secure(&first);
    let rest = first.text().strip_prefix("self").expect("the first body");
    assert!(rest.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{rest}");
    assert!(rest.contains(&format!("content-security-policy: {POLICY}\r\n")), "{rest}");
}
