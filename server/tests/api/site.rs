//! The built site.

use crate::helpers::{spawn_app, spawn_rereading};
use std::fs;

#[tokio::test]
async fn every_page_is_answered_in_the_language_of_its_address() {
    let app = spawn_app().await;
    for (path, expected) in [
        ("/", "Français English"),
        ("/fr", "Début"),
        ("/fr/", "Début"),
        ("/fr/?a=b", "Début"),
        ("/en/", "Start"),
        ("/fr/brouillons/7k2m", "Page française"),
        ("/en/drafts/7k2m/travel", "English page"),
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.text(), format!("<h1>{expected}</h1>"), "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
    }
}

#[tokio::test]
async fn each_file_has_its_type_and_is_kept_as_long_as_its_name_allows() {
    let app = spawn_app().await;
    let for_ever = "public, max-age=31536000, immutable";
    for (path, kind, cache) in [
        ("/app.0123456789abcdef.js", "text/javascript; charset=utf-8", for_ever),
        ("/app_bg.0123456789abcdef.wasm", "application/wasm", for_ever),
        ("/words/fr.0123456789abcdef.ftl", "text/plain; charset=utf-8", for_ever),
        ("/manifest.fr.webmanifest", "application/manifest+json", "no-cache"),
        ("/icons/icon.svg", "image/svg+xml", "no-cache"),
        ("/sw.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/fr/page.html", "text/html; charset=utf-8", "no-cache"),
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(kind), "{path}");
        assert_eq!(answer.header("cache-control"), Some(cache), "{path}");
    }
}

#[tokio::test]
async fn the_smallest_form_the_browser_takes_is_sent() {
    let app = spawn_app().await;
    let path = "/app.0123456789abcdef.js";
    let mut etags = Vec::new();
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", Some("br"), "br"),
        ("gzip", Some("gzip"), "gzip"),
        ("br;q=0, gzip;q=0.5", Some("gzip"), "gzip"),
        ("identity", None, "export default 1; export default 1; export default 1;"),
    ] {
        let answer = app.ask("GET", path, &[("accept-encoding", accepted)]).await;
        assert_eq!(answer.header("content-encoding"), encoding, "{accepted}");
        assert_eq!(answer.text(), body, "{accepted}");
        assert_eq!(answer.header("content-length"), Some(body.len().to_string().as_str()));
        assert_eq!(answer.header("vary"), Some("accept-encoding"), "{accepted}");
        etags.push(answer.header("etag").expect("a tag").to_owned());
    }
    etags.sort();
    etags.dedup();
    assert_eq!(etags.len(), 3, "each form has its own tag: {etags:?}");
    assert_eq!(app.get("/icons/icon.svg").await.header("vary"), None);
}

#[tokio::test]
async fn what_the_browser_holds_is_not_sent_again() {
    let app = spawn_app().await;
    let first = app.get("/fr/").await;
    let etag = first.header("etag").expect("a tag");
    let weak = format!("\"other\", W/{etag}");
    for held in [etag, &weak, "*"] {
        let again = app.ask("GET", "/fr/", &[("if-none-match", held)]).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{held}");
        assert_eq!(again.header("etag"), Some(etag));
        assert_eq!(again.header("cache-control"), Some("no-cache"));
    }
    let other = app.ask("GET", "/fr/", &[("if-none-match", "\"other\"")]).await;
    assert_eq!(other.status, 200);
    let missing = app.ask("GET", "/nowhere", &[("if-none-match", "*")]).await;
    assert_eq!(missing.status, 404);
}

#[tokio::test]
async fn a_head_request_gets_the_same_head_and_no_body() {
    let app = spawn_app().await;
    for path in ["/fr/", "/app.0123456789abcdef.js", "/nowhere"] {
        let get = app.get(path).await;
        let head = app.ask("HEAD", path, &[]).await;
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.body, b"", "{path}");
        let without_date = |headers: &[(String, String)]| {
            headers.iter().filter(|(name, _)| name != "date").cloned().collect::<Vec<_>>()
        };
        assert_eq!(without_date(&head.headers), without_date(&get.headers), "{path}");
    }
}

#[tokio::test]
async fn where_nothing_is_a_page_in_both_languages_says_so() {
    let app = spawn_app().await;
    for path in ["/nowhere", "/fr/none.png", "/app.ffffffffffffffff.js", "/404.html", "/fra", "/index"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.text(), "<h1>Rien ici. Nothing here.</h1>", "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
    }
}

#[tokio::test]
async fn no_address_leads_out_of_the_site() {
    let app = spawn_app().await;
    for path in [
        "/../secret.txt",
        "/fr/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/fr/..%5c..%5csecret.txt",
        "/.sources",
        "/%2esources",
        "//etc/passwd",
        "/etc/passwd",
        "/./sw.js",
        "/app.0123456789abcdef.js.br",
        "/sw.js%00.html",
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
}

#[tokio::test]
async fn the_site_is_read_not_written() {
    let app = spawn_app().await;
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        for path in ["/", "/fr/", "/sw.js", "/nowhere"] {
            let answer = app.ask(method, path, &[]).await;
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn while_it_is_worked_on_the_site_is_read_again_at_each_request() {
    let app = spawn_rereading().await;
    fs::write(app.dist.join("fr/index.html"), "<h1>Autre</h1>").expect("written");
    assert_eq!(app.get("/fr/").await.text(), "<h1>Autre</h1>");
    // Between two builds there is nothing, for a moment.
    fs::remove_file(app.dist.join("index.html")).expect("removed");
    assert_eq!(app.get("/fr/").await.text(), "<h1>Autre</h1>");

    let app = spawn_app().await;
    fs::write(app.dist.join("fr/index.html"), "<h1>Autre</h1>").expect("written");
    assert_eq!(app.get("/fr/").await.text(), "<h1>Début</h1>");
}
