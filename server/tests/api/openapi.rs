//! `/api/openapi.json`: what is described is what there is.

use crate::{
    account::{LAN, made},
    helpers::{App, Browser, spawn_app},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wire::refusal::Why;

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// The document.
pub async fn document(app: &App) -> Value {
    let answer = app.get("/api/openapi.json").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    answer.json()
}

/// Every operation of the document: method, path below `/api` with its names filled in, what is said of it.
pub fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let paths = document["paths"].as_object().expect("paths");
    let of = |(path, methods): (&String, &Value)| {
        let path = format!("/api{}", path.replace("{id}", "0000000000").replace("{file}", "1111111111"));
        let methods = methods.as_object().expect("methods").clone();
        methods.into_iter().map(move |(method, said)| (method.to_uppercase(), path.clone(), said)).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of).collect()
}

/// As the page asks, for nothing in particular.
async fn ask(browser: &mut Browser<'_>, method: &str, path: &str) -> crate::helpers::Answer {
    browser.ask(method, path, Some(json!({"none": 1}))).await
}

/// Every operation as it is listed: method, path with the names in braces.
pub fn operations_as_listed(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().expect("paths");
    let of = |(path, methods): (&String, &Value)| {
        let methods = methods.as_object().expect("methods").keys().map(|method| method.to_uppercase());
        methods.map(|method| (method, path.clone())).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of).collect()
}

#[tokio::test]
async fn every_operation_described_is_answered_as_described_and_no_other_is() {
    let app = spawn_app().await;
    let document = document(&app).await;
    let operations = operations(&document);
    assert!(30 <= operations.len(), "{}", operations.len());
    let paths: BTreeSet<&str> = operations.iter().map(|(_, path, _)| path.as_str()).collect();
    let mut signed = made(&app, LAN).await;
    for path in paths {
        for method in METHODS {
            let mut nobody = Browser::new(&app);
            let said = operations.iter().find(|(one, at, _)| one == method && at == path).map(|(_, _, said)| said);
            // What ends the session or the account is asked by nobody alone: the session is needed to the end.
            let ends = (method == "DELETE" && ["/api/session", "/api/sessions", "/api/account"].contains(&path))
                || path == "/api/session/extend";
            let mut answers = vec![ask(&mut nobody, method, path).await];
            if !ends {
                answers.push(ask(&mut signed, method, path).await);
            }
            for answer in answers {
                let Some(said) = said else {
                    assert_eq!(answer.said(), "405 method-not-allowed", "{method} {path}");
                    assert!(answer.header("allow").is_some_and(|allowed| !allowed.is_empty()), "{method} {path}");
                    continue;
                };
                assert_ne!(answer.status, 405, "{method} {path}");
                let response = &said["responses"][answer.status.to_string()];
                assert!(response.is_object(), "{method} {path}: {} is not described", answer.said());
                if 400 <= answer.status {
                    let whys = &response["content"]["application/json"]["schema"]["properties"]["error"]["enum"];
                    let whys = whys.as_array().expect("reasons");
                    assert!(whys.contains(&answer.json()["error"]), "{method} {path}: {}", answer.said());
                }
            }
        }
    }
}

#[tokio::test]
async fn every_operation_says_what_it_takes_gives_and_needs() {
    let app = spawn_app().await;
    let document = document(&app).await;
    assert_eq!(document["openapi"], "3.1.0");
    let mut ids = BTreeSet::new();
    for (method, path, said) in operations(&document) {
        let what = format!("{method} {path}");
        assert!(said["summary"].as_str().is_some_and(|summary| 8 < summary.len()), "{what}");
        assert!(ids.insert(said["operationId"].to_string()), "{what}");
        let responses = said["responses"].as_object().expect("responses");
        assert_eq!(responses.keys().filter(|status| status.starts_with('2')).count(), 1, "{what}");
        assert!(responses.contains_key("503") && responses["503"]["headers"]["Retry-After"].is_object(), "{what}");
        let header = |name: &str| {
            let all = said["parameters"].as_array().expect("parameters");
            all.iter().any(|one| one["name"] == name && one["in"] == "header" && one["required"] == true)
        };
        assert_eq!(header("x-guichet"), method != "GET", "{what}");
        assert_eq!(header("origin"), method != "GET", "{what}");
        let takes = said["requestBody"].is_object();
        assert_eq!(responses.contains_key("415"), takes, "{what}");
        // Whoever is not signed in is told so, or nobody needs to be.
        let mut nobody = Browser::new(&app);
        let answer = ask(&mut nobody, &method, &path).await;
        let needs = said["security"].is_array();
        if needs {
            assert_eq!(answer.said(), "401 signed-out", "{what}");
        } else if path != "/api/session/code" {
            assert_ne!(answer.status, 401, "{what}");
        }
    }
    // Every name that is referred to is there, and each stands for one shape.
    let text = document.to_string();
    for (_, rest) in text.match_indices("#/components/schemas/").map(|(at, found)| text.split_at(at + found.len())) {
        let name = rest.split('"').next().expect("a name");
        assert!(document["components"]["schemas"][name].is_object(), "{name}");
    }
    for name in ["ListedDraft", "ListedSession", "Batch", "Edit", "Session", "Refused"] {
        assert!(document["components"]["schemas"][name].is_object(), "{name}");
    }
    assert_eq!(document["components"]["schemas"]["Batch"]["additionalProperties"], false);
    assert_eq!(document["components"]["schemas"]["AnnouncedAttachment"]["additionalProperties"], false);
    assert_eq!(document["components"]["schemas"]["AnnouncedAttachment"]["properties"]["size"]["maximum"], 4_000_000);
    let ids: Vec<&str> = Why::ALL.iter().map(|why| why.id()).collect();
    assert_eq!(document["components"]["schemas"]["Why"]["enum"], json!(ids));
    let content = &document["paths"]["/drafts/{id}/attachments/{file}/content"];
    assert!(content["put"]["requestBody"]["content"]["application/octet-stream"].is_object());
    let given = content["get"]["responses"]["200"]["content"].as_object().expect("kinds").keys();
    assert_eq!(given.collect::<Vec<_>>(), ["application/pdf", "image/jpeg", "image/png"]);
    assert_eq!(document["components"]["securitySchemes"]["session"]["name"], "guichet");
}

/// Two shapes of one name would be one of them in the document.
#[test]
fn names_of_shapes_are_told_apart() {
    let of = [
        include_str!("../../../wire/src/account.rs"),
        include_str!("../../../wire/src/attachment.rs"),
        include_str!("../../../wire/src/draft.rs"),
    ];
    let mut names = BTreeSet::new();
    for text in of {
        let mut alias = None;
        for line in text.lines() {
            if let Some((_, rest)) = line.split_once("schema(as = ") {
                alias = rest.split(')').next().map(str::to_owned);
            }
            let shape = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let Some(shape) = shape {
                let name = alias.take().unwrap_or_else(|| shape.split(' ').next().expect("a name").to_owned());
                assert!(
                    names.insert(name.clone()),
                    "{name} is there twice: give one of them a name by `schema(as = ...)`"
                );
            }
        }
    }
    assert!(20 < names.len());
}

#[tokio::test]
async fn an_address_that_is_no_text_names_nothing_and_a_question_is_what_is_asked_for() {
    let app = spawn_app().await;
    let mut browser = made(&app, LAN).await;
    for path in ["/api/drafts/%ff", "/api/drafts/%00", "/api/drafts/%C3%28?since=1", "/api/drafts/a/history?before=1"] {
        assert_eq!(browser.get(path).await.said(), "404 not-found", "{path}");
    }
    for path in [
        "?since=x",
        "?since=1&since=2",
        "?since=",
        "?sinc=1",
        "?since=99999999999999999999",
        "?since=-1",
        "?before=1.5",
    ] {
        let answer = browser.get(&format!("/api/drafts/a{path}")).await;
        assert_eq!(answer.said(), "422 not-understood", "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
    for path in ["attachments", "attachments/a", "attachments/a/content", "attachments/%ff", "attachments/%ff/content"]
    {
        assert_eq!(browser.get(&format!("/api/drafts/%ff/{path}")).await.said(), "404 not-found", "{path}");
    }
    for asked in ["", "?from", "?from=", "?from=-1", "?from=x", "?from=0&from=0", "?form=0", "?from=9999999999"] {
        let path = format!("/api/drafts/a/attachments/a/content{asked}");
        let answer = browser.send("page", "PUT", &path, "application/octet-stream", b"a").await;
        assert_eq!(answer.said(), "422 not-understood", "{asked}");
    }
    let path = "/api/drafts/a/attachments/a/content?from=0";
    assert_eq!(browser.send("page", "PUT", path, "application/json", b"{}").await.said(), "415 not-json");
    assert_eq!(browser.send("page", "PUT", path, "application/octet-stream", b"a").await.said(), "404 not-found");
    assert_eq!(browser.delete("/api/sessions/%ff").await.said(), "404 not-found");
    assert_eq!(browser.delete("/api/account/passkeys/%ff").await.said(), "404 not-found");
}
