//! `/api/session` and `/api/sessions`: signing in, staying signed in, and out.

use crate::{
    account::{LAN, OTHER, PASSWORD, device, made, signs_in},
    helpers::{Browser, On, on_both, spawn_as, spawn_on},
};
use serde_json::json;
use server::settings::File;

on_both! {
    async fn one_signs_in_and_out(on: On) {
        let app = spawn_on(on).await;
        made(&app, LAN).await;
        let mut browser = Browser::new(&app);
        assert_eq!(browser.get("/api/session").await.text(), "null");
        assert_eq!(signs_in(&mut browser, LAN, OTHER).await, "403 wrong-password");
        assert_eq!(signs_in(&mut browser, "nobody@exemple.ca", PASSWORD).await, "403 wrong-password");
        assert!(browser.cookies.is_empty());
        assert_eq!(signs_in(&mut browser, " LAN@exemple.CA ", PASSWORD).await, "200", "spaces and capitals are no matter");
        let before = browser.cookies.clone();
        assert_eq!(browser.get("/api/session").await.status, 200);
        assert_eq!(browser.delete("/api/session").await.status, 204);
        assert_eq!(browser.get("/api/session").await.text(), "null");
        browser.cookies = before;
        assert_eq!(browser.get("/api/session").await.text(), "null", "the cookie is worth nothing now");
    }
}

on_both! {
    async fn the_cookie_is_nobody_elses(on: On) {
        let app = spawn_on(on).await;
        made(&app, LAN).await;
        let ask = |own: bool| json!({"email": LAN, "password": PASSWORD, "device": device(own)});
        let cookies = async |own: bool| {
            let answer = Browser::new(&app).post("/api/session", ask(own)).await;
            let set = answer.headers.iter().filter(|(name, _)| name == "set-cookie");
            set.map(|(_, value)| value.split_once('=').map(|(name, rest)| (name.to_owned(), rest[65..].to_owned())))
                .collect::<Option<Vec<_>>>()
                .expect("cookies")
        };
        let own = [
            ("guichet".to_owned(), " Path=/; HttpOnly; SameSite=Strict; Max-Age=43200".to_owned()),
            ("guichet-device".to_owned(), " Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000".to_owned()),
        ];
        assert_eq!(cookies(true).await, own);
        assert_eq!(cookies(false).await, [("guichet".to_owned(), " Path=/; HttpOnly; SameSite=Strict".to_owned())]);
    }
}

on_both! {
    async fn behind_tls_the_cookie_is_bound_to_the_host(on: On) {
        let file = File { public_url: Some("https://guichet.example".to_owned()), ..File::default() };
        let app = spawn_as(on, file).await;
        let mut browser = Browser::new(&app);
        browser.origin = "https://guichet.example".to_owned();
        browser.post("/api/accounts", json!({"email": LAN, "language": "en"})).await;
        let body = json!({"token": app.token(LAN).await, "password": PASSWORD, "device": device(true)});
        let answer = browser.post("/api/accounts/confirm", body).await;
        let set: Vec<_> = answer.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, value)| value).collect();
        assert_eq!(set.len(), 2);
        for cookie in set {
            assert!(cookie.starts_with("__Host-guichet") && cookie.contains("; Secure"), "{cookie}");
            assert!(!cookie.contains("Domain"), "{cookie}");
        }
        assert_eq!(browser.get("/api/session").await.status, 200);
    }
}

on_both! {
    async fn signing_in_gives_another_secret(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let before = browser.cookies.clone();
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
        assert_ne!(browser.cookies["guichet"], before["guichet"]);
        assert_eq!(browser.cookies["guichet-device"], before["guichet-device"], "the device is the same");
        let mut old = Browser::new(&app);
        old.cookies = before;
        assert_eq!(old.get("/api/session").await.text(), "null");
        // A cookie someone else put there is not taken over.
        let mut planted = Browser::new(&app);
        planted.cookies.insert("guichet".to_owned(), "0".repeat(64));
        assert_eq!(signs_in(&mut planted, LAN, PASSWORD).await, "200");
        assert_ne!(planted.cookies["guichet"], "0".repeat(64));
    }
}

on_both! {
    async fn a_session_ends_without_use_and_whatever_is_done(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        app.pass(1799);
        assert_eq!(browser.get("/api/session").await.json()["idle"], 1800, "asking by hand is use");
        app.pass(1740);
        // What the page does by itself is none.
        let alone = browser.ask_by("background", "GET", "/api/session", None).await.json();
        assert_eq!((&alone["idle"], &alone["ends"]), (&json!(60), &json!(39_661)));
        let extended = browser.post("/api/session/extend", json!({})).await.json();
        assert_eq!(extended["idle"], 1800);
        app.pass(1800);
        assert_eq!(browser.get("/api/session").await.text(), "null");

        let mut browser = Browser::new(&app);
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
        for _ in 0..28 {
            app.pass(1500);
            assert_eq!(browser.get("/api/session").await.status, 200);
        }
        app.pass(1199);
        assert_eq!(browser.get("/api/session").await.json()["ends"], 1);
        app.pass(1);
        assert_eq!(browser.get("/api/session").await.text(), "null", "twelve hours");
    }
}

on_both! {
    async fn a_clock_that_is_wrong_by_years_locks_nobody_in_or_out(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        app.pass(-10 * 365 * 86_400);
        let session = browser.get("/api/session").await.json();
        assert!(session["ends"].as_u64().expect("seconds") <= 43_200, "{session}");
        app.pass(20 * 365 * 86_400);
        assert_eq!(browser.get("/api/session").await.text(), "null");
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
    }
}

on_both! {
    async fn sessions_are_listed_and_ended_from_another_device(on: On) {
        let app = spawn_on(on).await;
        let mut phone = made(&app, LAN).await;
        let mut laptop = Browser::new(&app);
        app.pass(120);
        let body = json!({"email": LAN, "password": PASSWORD, "device": {"name": "Edge,\r\n Windows", "own": false}});
        laptop.post("/api/session", body).await;
        let listed = phone.get("/api/sessions").await.json();
        let devices: Vec<_> = listed.as_array().expect("a list").iter().map(|one| (&one["device"], &one["this"])).collect();
        assert_eq!(devices, [(&json!("Edge, Windows"), &json!(false)), (&json!("Firefox, Android"), &json!(true))]);
        let id = listed[0]["id"].as_str().expect("an id").to_owned();

        let mut other = made(&app, "minh@exemple.ca").await;
        assert_eq!(other.get("/api/sessions").await.json().as_array().map(Vec::len), Some(1));
        let path = format!("/api/sessions/{id}");
        assert_eq!(other.delete(&path).await.said(), "404 not-found", "another's is as if there were none");
        assert_eq!(other.delete("/api/sessions/none").await.said(), "404 not-found");

        assert_eq!(phone.delete(&path).await.status, 204);
        assert_eq!(laptop.get("/api/session").await.text(), "null");
        assert_eq!(phone.delete(&path).await.said(), "404 not-found");
        assert_eq!(signs_in(&mut laptop, LAN, PASSWORD).await, "200");
        assert_eq!(phone.delete("/api/sessions").await.status, 204);
        for browser in [&mut phone, &mut laptop] {
            assert_eq!(browser.get("/api/session").await.text(), "null");
        }
        assert_eq!(other.get("/api/session").await.status, 200);
    }
}

on_both! {
    async fn guessing_is_slow_and_does_not_lock_the_owner_out(on: On) {
        let app = spawn_on(on).await;
        let mut owner = made(&app, LAN).await;
        let mut stranger = Browser::new(&app);
        for _ in 0..10 {
            assert_eq!(signs_in(&mut stranger, LAN, OTHER).await, "403 wrong-password");
        }
        let held = stranger.post("/api/session", json!({"email": LAN, "password": PASSWORD, "device": device(false)})).await;
        assert_eq!(held.said(), "429 too-many", "even the right one");
        let wait: i64 = held.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("seconds");
        assert!((1..=900).contains(&wait), "{wait}");
        // On a device one signed in on before, nothing is held up.
        owner.delete("/api/session").await;
        assert_eq!(signs_in(&mut owner, LAN, PASSWORD).await, "200");
        // The stranger's own cookie for another account is none for this one.
        let mut other = made(&app, "minh@exemple.ca").await;
        other.delete("/api/session").await;
        assert_eq!(signs_in(&mut other, LAN, OTHER).await, "429 too-many");
        app.pass(wait);
        assert_eq!(signs_in(&mut stranger, LAN, PASSWORD).await, "200");
        // Nobody tries many accounts from one address either.
        let mut tried = 0;
        while signs_in(&mut stranger, &format!("p{tried}@exemple.ca"), OTHER).await == "403 wrong-password" {
            tried += 1;
            assert!(tried < 200);
        }
        assert!((80..=100).contains(&tried), "{tried}");
    }
}

on_both! {
    async fn what_matters_asks_again_who_one_is(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        assert_eq!(browser.post("/api/account/codes", json!({})).await.status, 200);
        app.pass(900);
        assert_eq!(browser.post("/api/account/codes", json!({})).await.said(), "403 prove-again");
        assert_eq!(browser.post("/api/account/passkeys/start", json!({})).await.said(), "403 prove-again");
        assert_eq!(browser.post("/api/session/proof", json!({"password": OTHER})).await.said(), "403 wrong-password");
        let before = browser.cookies["guichet"].clone();
        assert_eq!(browser.post("/api/session/proof", json!({"password": PASSWORD})).await.status, 200);
        assert_ne!(browser.cookies["guichet"], before, "more rights, another secret");
        assert_eq!(browser.post("/api/account/codes", json!({})).await.status, 200);
    }
}
