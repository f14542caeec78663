//! Several processes on one PostgreSQL, behind a proxy that sends a person now here, now there: nothing of theirs is in a process.

use crate::{
    account::{LAN, PASSWORD, device, made},
    drafts::{DRAFT, batch, edit, is_whole},
    helpers::{App, Browser, On, spawn_at, spawn_on},
};
use serde_json::json;

/// The same person, sent to another process.
fn moved<'a>(browser: &Browser<'_>, to: &'a App) -> Browser<'a> {
    Browser { app: to, cookies: browser.cookies.clone(), origin: browser.origin.clone() }
}

#[tokio::test]
async fn a_person_is_moved_between_three_and_notices_nothing() {
    let one = spawn_on(On::Postgres).await;
    let (two, three) = (spawn_at(&one.database).await, spawn_at(&one.database).await);
    let first = made(&one, LAN).await;
    let edits = format!("/api/drafts/{DRAFT}/edits");
    let mut second = moved(&first, &two);
    let saved = second.post(&edits, batch("0001", &[edit("draft-name", None, Some("Nous"))])).await.json();
    assert_eq!(saved["revision"], 1);
    // A batch that went to one and was not answered goes to the next: it lands once.
    let mut third = moved(&first, &three);
    let again = third.post(&edits, batch("0001", &[edit("draft-name", None, Some("Nous"))])).await.json();
    assert_eq!(again, saved);
    // All three at once, each its own path and one that all want.
    let mut browsers = [moved(&first, &one), moved(&first, &two), moved(&first, &three)];
    let said = futures::future::join_all(browsers.iter_mut().enumerate().map(|(number, browser)| {
        let own = edit(&format!("payment/own-{number}"), None, Some("1"));
        let wanted = edit("payment/paid", None, Some(&number.to_string()));
        browser.post(&edits, batch(&format!("100{number}"), &[own, wanted]))
    }))
    .await;
    let refused: usize = said.iter().map(|answer| answer.json()["refused"].as_array().map_or(0, Vec::len)).sum();
    assert_eq!(refused, 2, "one was first, the others are asked");
    let told = third.get(&format!("/api/drafts/{DRAFT}")).await.json();
    assert_eq!(told["changes"].as_array().map(Vec::len), Some(5));
    assert_eq!(told["revision"], 4);
    is_whole(&two).await;
    // Signed out at one, nowhere signed in.
    assert_eq!(moved(&first, &one).delete("/api/session").await.status, 204);
    assert_eq!(moved(&first, &two).get("/api/drafts").await.said(), "401 signed-out");
    assert_eq!(moved(&first, &three).get("/api/drafts").await.said(), "401 signed-out");
}

#[tokio::test]
async fn who_guesses_is_counted_by_all_together() {
    let one = spawn_on(On::Postgres).await;
    let (two, three) = (spawn_at(&one.database).await, spawn_at(&one.database).await);
    made(&one, LAN).await;
    let all = [&one, &two, &three];
    for guess in 0..10 {
        let mut stranger = Browser::new(all[guess % 3]);
        let body = json!({"email": LAN, "password": format!("{PASSWORD} {guess}"), "device": device(false)});
        assert_eq!(stranger.post("/api/session", body).await.said(), "403 wrong-password");
    }
    for app in all {
        let body = json!({"email": LAN, "password": "un onzième essai de plus", "device": device(false)});
        assert_eq!(Browser::new(app).post("/api/session", body).await.said(), "429 too-many");
    }
}
