//! `/api` as a whole: what is not there, who may ask, and how.

use crate::helpers::{Browser, spawn_app};

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

/// Every route that changes something.
const CHANGING: [(&str, &str); 31] = [
    ("POST", "/api/accounts"),
    ("POST", "/api/accounts/confirm"),
    ("DELETE", "/api/account"),
    ("PUT", "/api/account/password"),
    ("POST", "/api/account/email"),
    ("PUT", "/api/account/email"),
    ("POST", "/api/account/codes"),
    ("PUT", "/api/account/codes"),
    ("DELETE", "/api/account/codes"),
    ("POST", "/api/account/recovery"),
    ("POST", "/api/account/passkeys/start"),
    ("POST", "/api/account/passkeys"),
    ("DELETE", "/api/account/passkeys/0"),
    ("POST", "/api/drafts/0000000000/edits"),
    ("DELETE", "/api/drafts/0000000000"),
    ("POST", "/api/drafts/0000000000/attachments"),
    ("PUT", "/api/drafts/0000000000/attachments"),
    ("POST", "/api/drafts/0000000000/attachments/0000000000"),
    ("DELETE", "/api/drafts/0000000000/attachments/0000000000"),
    ("PUT", "/api/drafts/0000000000/attachments/0000000000/content?from=0"),
    ("POST", "/api/password"),
    ("PUT", "/api/password"),
    ("POST", "/api/session"),
    ("DELETE", "/api/session"),
    ("POST", "/api/session/code"),
    ("POST", "/api/session/extend"),
    ("POST", "/api/session/proof"),
    ("POST", "/api/session/passkey/start"),
    ("POST", "/api/session/passkey"),
    ("DELETE", "/api/sessions"),
    ("DELETE", "/api/sessions/0"),
];

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
    for (method, path) in CHANGING {
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
