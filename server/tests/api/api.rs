//! `/api` as a whole: what is not there, who may ask, and how.

use crate::{
    helpers::{Browser, On, on_both, spawn_app, spawn_on},
    openapi::{document, operations},
};

#[tokio::test]
async fn an_unknown_resource_is_said_to_the_page_not_to_the_person() {
    let app = spawn_app().await;
    for path in ["/api", "/api/", "/api/none", "/api/none.png", "/api/fr/"] {
        for method in ["GET", "POST", "DELETE"] {
            let page = [("x-guichet", "page"), ("origin", "http://localhost:8080")];
            let answer = app.ask(method, path, &page).await;
            assert_eq!(answer.status, 404, "{method} {path}");
            assert_eq!(answer.text(), r#"{"error":"not-found"}"#, "{method} {path}");
            assert_eq!(answer.header("content-type"), Some("application/json"), "{method} {path}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn another_site_changes_nothing() {
    let app = spawn_app().await;
    let own = ("origin", "http://localhost:8080");
    let ways: [&[(&str, &str)]; 8] = [
        &[],
        &[own],
        &[("x-guichet", "page")],
        &[("x-guichet", "page"), ("origin", "null")],
        &[("x-guichet", "page"), ("origin", "https://evil.example")],
        &[("x-guichet", "page"), ("origin", "http://localhost:8081")],
        &[("x-guichet", "page"), own, ("sec-fetch-site", "cross-site")],
        &[("x-guichet", "page"), own, ("sec-fetch-site", "same-site")],
    ];
    let changing = operations(&document(&app).await).into_iter().filter(|(method, _, _)| method != "GET");
    for (method, path) in changing.map(|(method, path, _)| (method, path)) {
        let (method, path) = (method.as_str(), path.as_str());
        for headers in ways {
            let answer = app.ask(method, path, headers).await;
            assert_eq!(answer.said(), "403 elsewhere", "{method} {path} {headers:?}");
        }
        let asked = app.ask(method, path, &[("x-guichet", "page"), own]).await;
        assert_ne!(asked.said(), "403 elsewhere", "{method} {path}: the page itself may ask");
        assert!(asked.status < 500, "{method} {path}: {}", asked.text());
    }
}

#[tokio::test]
async fn a_body_is_json_and_what_is_asked_for() {
    let app = spawn_app().await;
    let send = async |kind: &str, body: &str| {
        let request = format!(
            "POST /api/session HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-guichet: page\r\n\
             origin: http://localhost:8080\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        app.send(request.as_bytes()).await.said()
    };
    let right = r#"{"email":"a@b.cc","password":"x","device":{"name":"","own":false}}"#;
    assert_eq!(send("application/json", right).await, "403 wrong-password");
    assert_eq!(send("Application/JSON; charset=utf-8", right).await, "403 wrong-password");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""] {
        assert_eq!(send(kind, right).await, "415 not-json", "{kind}");
    }
    for wrong in [
        "",
        "null",
        "[]",
        "{",
        r#"{"email":"a@b.cc"}"#,
        r#"{"email":"a@b.cc","password":"x","device":{"name":"","own":false},"level":"full"}"#,
        r#"{"email":"a@b.cc","email":"c@d.ee","password":"x","device":{"name":"","own":false}}"#,
        r#"{"email":1,"password":"x","device":{"name":"","own":false}}"#,
    ] {
        assert_eq!(send("application/json", wrong).await, "422 not-understood", "{wrong}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(send("application/json", &deep).await, "422 not-understood");
}

#[tokio::test]
async fn what_is_not_there_for_a_method_says_so() {
    let app = spawn_app().await;
    let mut browser = Browser::new(&app);
    assert_eq!(browser.delete("/api/accounts").await.said(), "405 method-not-allowed");
    assert_eq!(browser.get("/api/accounts").await.said(), "405 method-not-allowed");
    assert_eq!(browser.put("/api/session", serde_json::json!({})).await.said(), "405 method-not-allowed");
}

#[tokio::test]
async fn whoever_keeps_it_running_hears_how_it_is() {
    let app = spawn_app().await;
    assert_eq!(app.get("/healthz").await.text(), "alive\n");
    assert_eq!(app.get("/readyz").await.text(), "ready\n");
    app.state.db.close().await;
    assert_eq!(app.get("/healthz").await.status, 200);
    let answer = app.get("/readyz").await;
    assert_eq!(answer.said(), "503 unavailable");
    assert_eq!(answer.header("retry-after"), Some("5"));
}

on_both! {
    async fn a_zero_byte_is_no_part_of_any_text(on: On) {
        let app = spawn_on(on).await;
        let mut browser = crate::account::made(&app, crate::account::LAN).await;
        let device = serde_json::json!({"name": "a\0b", "own": false});
        for (method, path, body) in [
            ("POST", "/api/session", serde_json::json!({"email": "a\0@b.cc", "password": "x\0", "device": device})),
            ("POST", "/api/accounts", serde_json::json!({"email": "a\0@b.cc", "language": "fr"})),
            ("POST", "/api/accounts/confirm", serde_json::json!({"token": "\0", "password": "\0", "device": device})),
            ("PUT", "/api/password", serde_json::json!({"token": "\0", "password": "\0"})),
            ("PUT", "/api/account/codes", serde_json::json!({"code": "\0"})),
            ("POST", "/api/account/passkeys", serde_json::json!({"ceremony": "\0", "name": "\0", "credential": {"a": "\0"}})),
            ("POST", "/api/drafts/%00%00%00%00%00%00%00%00/edits", serde_json::json!({"batch": "\0\0\0\0\0\0\0\0", "version": 1, "edits": []})),
        ] {
            let answer = browser.ask(method, path, Some(body)).await;
            assert!((400..500).contains(&answer.status), "{method} {path}: {}", answer.said());
        }
        for path in ["/api/drafts/%00", "/api/drafts/a%00b/history"] {
            let answer = browser.get(path).await;
            assert!([404, 422].contains(&answer.status), "{path}: {}", answer.said());
        }
        assert!([404, 422].contains(&browser.delete("/api/sessions/%00").await.status));
    }
}
