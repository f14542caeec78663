//! Whether there is an account is not told by time either.

use crate::{
    account::{LAN, OTHER, PASSWORD, device, made, signs_in},
    helpers::{App, Browser, On, on_both, spawn_as},
};
use serde_json::{Value, json};
use server::settings::File;
use std::time::{Duration, Instant};

async fn spawn(on: On) -> App {
    spawn_as(on, File { mails_per_network: Some(100_000), tries_per_network: Some(100_000), ..File::default() }).await
}

on_both! {
    async fn a_password_is_hashed_once_whoever_it_is_said_to_be(on: On) {
        let app = spawn(on).await;
        made(&app, LAN).await;
        let mut browser = Browser::new(&app);
        for (email, password, said) in [
            (LAN, PASSWORD, "200"),
            (LAN, OTHER, "403 wrong-password"),
            ("nobody@exemple.ca", OTHER, "403 wrong-password"),
            ("", "", "403 wrong-password"),
            ("no address", PASSWORD, "403 wrong-password"),
        ] {
            let before = app.state.hasher.worked();
            assert_eq!(signs_in(&mut browser, email, password).await, said);
            assert_eq!(app.state.hasher.worked() - before, 1, "{email}");
        }
        // For who only asks nothing is hashed at all.
        let before = app.state.hasher.worked();
        for path in ["/api/accounts", "/api/password"] {
            for email in [LAN, "nobody@exemple.ca"] {
                assert_eq!(browser.post(path, json!({"email": email, "language": "fr"})).await.status, 202);
            }
        }
        assert_eq!(app.state.hasher.worked(), before);
    }
}

/// The middle of what each takes, so many times: for an address with an account, and for one without. In turn: what slows the
/// machine down slows both.
async fn medians(
    app: &App,
    path: &str,
    times: usize,
    body: impl Fn(&str) -> Value,
    status: u16,
) -> (Duration, Duration) {
    let (mut there, mut nobody) = (Vec::new(), Vec::new());
    for at in 0..times {
        // No address is held up.
        if at % 4 == 0 {
            app.pass(3600);
        }
        let unknown = format!("p{at}@exemple.ca");
        // Now one first, now the other.
        let mut both = [(LAN, &mut there), (unknown.as_str(), &mut nobody)];
        if at % 2 == 0 {
            both.reverse();
        }
        for (email, times) in both {
            let mut browser = Browser::new(app);
            let began = Instant::now();
            let answer = browser.post(path, body(email)).await;
            times.push(began.elapsed());
            assert_eq!(answer.status, status, "{at} {email}");
        }
    }
    there.sort();
    nobody.sort();
    (there[times / 2], nobody[times / 2])
}

#[tokio::test]
async fn who_has_an_account_is_answered_as_late_as_who_has_none() {
    let app = spawn(On::Sqlite).await;
    made(&app, LAN).await;
    let ask = |email: &str| json!({"email": email, "language": "fr"});
    let sign_in = |email: &str| json!({"email": email, "password": OTHER, "device": device(false)});
    for (path, (there, nobody), bound) in [
        ("/api/session", medians(&app, "/api/session", 300, sign_in, 403).await, 1.25),
        ("/api/accounts", medians(&app, "/api/accounts", 150, ask, 202).await, 1.5),
        ("/api/password", medians(&app, "/api/password", 150, ask, 202).await, 1.5),
    ] {
        let ratio = there.as_secs_f64() / nobody.as_secs_f64();
        println!("{path}: {there:?} with an account, {nobody:?} without");
        assert!((1.0 / bound..bound).contains(&ratio), "{path}: {there:?} with an account, {nobody:?} without");
    }
}
