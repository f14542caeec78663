//! `/api/accounts` and `/api/account`: how an account is made, changed and left.

use crate::helpers::{App, Browser, On, on_both, spawn_as, spawn_on};
use serde_json::{Value, json};
use server::settings::File;

pub const LAN: &str = "lan@exemple.ca";
pub const PASSWORD: &str = "parapluie vert sous la pluie";
pub const OTHER: &str = "trois hiboux lisent la nuit";

pub fn device(own: bool) -> Value {
    json!({"name": "Firefox, Android", "own": own})
}

/// Asks for an account by mail, and makes it by the mail's link.
pub async fn made<'a>(app: &'a App, email: &str) -> Browser<'a> {
    let mut browser = Browser::new(app);
    let asked = browser.post("/api/accounts", json!({"email": email, "language": "fr"})).await;
    assert_eq!((asked.status, asked.text()), (202, "{}"));
    let token = app.token(email).await;
    let body = json!({"token": token, "password": PASSWORD, "device": device(true)});
    let made = browser.post("/api/accounts/confirm", body).await;
    assert_eq!(made.status, 200, "{}", made.text());
    browser
}

pub async fn signs_in(browser: &mut Browser<'_>, email: &str, password: &str) -> String {
    browser.post("/api/session", json!({"email": email, "password": password, "device": device(true)})).await.said()
}

on_both! {
    async fn an_account_is_made_by_the_link_of_a_mail(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let mut session = browser.get("/api/session").await.json();
        let account = session.as_object_mut().expect("a session").remove("account").expect("its account");
        assert!(account.as_str().is_some_and(|id| 20 <= id.len()), "{account}");
        assert_eq!(session, json!({"level": "full", "email": LAN, "idle": 1800, "ends": 43200, "own": true}));
        let account = browser.get("/api/account").await.json();
        assert_eq!(
            account,
            json!({"email": LAN, "language": "fr", "made": 1_394_452_800, "codes": false, "recovery": 0, "passkeys": []})
        );
        let mail = app.mails(LAN).await.remove(0);
        assert_eq!(mail.subject, "Votre compte Guichet");
        assert!(mail.body.contains("http://localhost:8080/fr/compte/nouveau#"), "{}", mail.body);
    }
}

on_both! {
    async fn a_link_is_used_once_and_holds_twenty_minutes(on: On) {
        let app = spawn_on(on).await;
        let mut browser = Browser::new(&app);
        let ask = json!({"email": LAN, "language": "en"});
        let confirm = |token: &str| json!({"token": token, "password": PASSWORD, "device": device(false)});
        browser.post("/api/accounts", ask.clone()).await;
        let first = app.token(LAN).await;
        app.pass(1);
        browser.post("/api/accounts", ask.clone()).await;
        let second = app.token(LAN).await;
        assert_ne!(first, second);
        assert_eq!(browser.post("/api/accounts/confirm", confirm(&first)).await.said(), "403 link-ended", "a newer one was sent");
        app.pass(20 * 60);
        assert_eq!(browser.post("/api/accounts/confirm", confirm(&second)).await.said(), "403 link-ended", "too old");
        browser.post("/api/accounts", ask).await;
        let third = app.token(LAN).await;
        let mut weak = confirm(&third);
        weak["password"] = "aaaaaaaaaaaaaaaaaaaa".into();
        assert_eq!(browser.post("/api/accounts/confirm", weak).await.said(), "422 password-weak");
        app.pass(20 * 60 - 1);
        assert_eq!(browser.post("/api/accounts/confirm", confirm(&third)).await.said(), "200", "it was not used up");
        assert_eq!(browser.post("/api/accounts/confirm", confirm(&third)).await.said(), "403 link-ended", "used");
        for token in ["", "0", &"0".repeat(64)] {
            assert_eq!(browser.post("/api/accounts/confirm", confirm(token)).await.said(), "403 link-ended");
        }
    }
}

on_both! {
    async fn of_many_who_use_a_link_at_once_one_succeeds(on: On) {
        let app = spawn_on(on).await;
        Browser::new(&app).post("/api/accounts", json!({"email": LAN, "language": "en"})).await;
        let token = app.token(LAN).await;
        let tries = (0..10).map(|_| async {
            let body = json!({"token": token, "password": PASSWORD, "device": device(false)});
            Browser::new(&app).post("/api/accounts/confirm", body).await.said()
        });
        let mut said = futures::future::join_all(tries).await;
        said.sort_unstable();
        assert_eq!(said[0], "200");
        assert!(said[1..].iter().all(|said| said == "403 link-ended"), "{said:?}");
    }
}

on_both! {
    async fn whether_there_is_an_account_is_told_by_mail_alone(on: On) {
        let app = spawn_on(on).await;
        made(&app, LAN).await;
        let mut browser = Browser::new(&app);
        for path in ["/api/accounts", "/api/password"] {
            let mut answers = Vec::new();
            for email in [LAN, "Lan@Exemple.ca", "nobody@exemple.ca"] {
                let answer = browser.post(path, json!({"email": email, "language": "en"})).await;
                let mut headers = answer.headers.clone();
                headers.retain(|(name, _)| name != "date");
                answers.push((answer.status, headers, answer.body));
            }
            assert_eq!(answers[0], answers[1]);
            assert_eq!(answers[0], answers[2]);
        }
        let subjects = async |to: &str| {
            let mut all: Vec<String> = app.mails(to).await.into_iter().map(|mail| mail.subject).collect();
            all.sort_unstable();
            all
        };
        assert_eq!(subjects("nobody@exemple.ca").await, ["No Guichet account with this address", "Your Guichet account"]);
        assert_eq!(subjects("Lan@Exemple.ca").await, ["You already have a Guichet account"], "a new password goes to the account's own");
        assert_eq!(
            subjects(LAN).await,
            ["Choose a new password", "Choose a new password", "Votre compte Guichet", "You already have a Guichet account"]
        );
    }
}

on_both! {
    async fn nobody_is_buried_in_mail(on: On) {
        let app = spawn_on(on).await;
        let mut browser = Browser::new(&app);
        for _ in 0..8 {
            assert_eq!(browser.post("/api/accounts", json!({"email": LAN, "language": "fr"})).await.status, 202);
        }
        assert_eq!(app.mails(LAN).await.len(), 5);
        app.pass(3600);
        browser.post("/api/accounts", json!({"email": LAN, "language": "fr"})).await;
        assert_eq!(app.mails(LAN).await.len(), 6);
        for at in 0..40 {
            let answer = browser.post("/api/accounts", json!({"email": format!("p{at}@exemple.ca"), "language": "fr"})).await;
            let limit = if at < 29 { "202" } else { "429 too-many" };
            assert_eq!(answer.said(), limit, "{at}");
        }
        assert_eq!(browser.post("/api/accounts", json!({"email": "lan", "language": "fr"})).await.said(), "422 email-unread");
    }
}

on_both! {
    async fn the_operator_says_how_often_a_network_may_ask(on: On) {
        let app = spawn_as(on, File { mails_per_network: Some(40), tries_per_network: Some(5), ..File::default() }).await;
        let mut browser = Browser::new(&app);
        for at in 0..45 {
            let answer = browser.post("/api/accounts", json!({"email": format!("p{at}@exemple.ca"), "language": "fr"})).await;
            assert_eq!(answer.said(), if at < 40 { "202" } else { "429 too-many" }, "{at}");
        }
        let token = json!({"token": "none", "password": PASSWORD, "device": device(true)});
        for at in 0..7 {
            let within = at < 5;
            let link = browser.post("/api/accounts/confirm", token.clone()).await;
            assert_eq!(link.said(), if within { "403 link-ended" } else { "429 too-many" }, "{at}");
            let passkey = browser.post("/api/session/passkey/start", json!({})).await;
            assert_eq!(passkey.said(), if within { "200" } else { "429 too-many" }, "{at}");
            let signed = signs_in(&mut browser, &format!("p{at}@exemple.ca"), OTHER).await;
            assert_eq!(signed, if within { "403 wrong-password" } else { "429 too-many" }, "{at}");
        }
        app.pass(900);
        assert_eq!(signs_in(&mut browser, LAN, OTHER).await, "403 wrong-password");
    }
}

on_both! {
    async fn an_address_changes_once_its_mail_is_read(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        made(&app, "minh@exemple.ca").await;
        let ask = |email: &str, password: &str| json!({"email": email, "password": password});
        assert_eq!(browser.post("/api/account/email", ask("new@exemple.ca", OTHER)).await.said(), "403 wrong-password");
        assert_eq!(browser.post("/api/account/email", ask("new@exemple.ca", PASSWORD)).await.status, 202);
        assert_eq!(browser.get("/api/session").await.json()["email"], LAN, "not yet");
        let token = json!({"token": app.token("new@exemple.ca").await});
        app.pass(1);
        assert_eq!(Browser::new(&app).put("/api/account/email", token.clone()).await.status, 204);
        assert_eq!(browser.get("/api/session").await.json()["email"], "new@exemple.ca");
        assert_eq!(app.mails(LAN).await[0].subject, "L’adresse de votre compte Guichet a changé");
        assert_eq!(Browser::new(&app).put("/api/account/email", token).await.said(), "403 link-ended");
        let mut other = Browser::new(&app);
        assert_eq!(signs_in(&mut other, LAN, PASSWORD).await, "403 wrong-password");
        assert_eq!(signs_in(&mut other, "new@exemple.ca", PASSWORD).await, "200");
        app.pass(1);
        // Another's address: who reads its mail hears of it, nobody else does.
        assert_eq!(browser.post("/api/account/email", ask("minh@exemple.ca", PASSWORD)).await.status, 202);
        assert_eq!(app.mails("minh@exemple.ca").await[0].subject, "Vous avez déjà un compte Guichet");
    }
}

on_both! {
    async fn an_account_that_is_left_leaves_nothing(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let mut elsewhere = Browser::new(&app);
        assert_eq!(signs_in(&mut elsewhere, LAN, PASSWORD).await, "200");
        assert_eq!(browser.ask("DELETE", "/api/account", Some(json!({"password": OTHER}))).await.said(), "403 wrong-password");
        assert_eq!(browser.ask("DELETE", "/api/account", Some(json!({"password": PASSWORD}))).await.status, 204);
        for browser in [&mut browser, &mut elsewhere] {
            assert_eq!(browser.get("/api/account").await.said(), "401 signed-out");
        }
        assert_eq!(signs_in(&mut elsewhere, LAN, PASSWORD).await, "403 wrong-password");
        for table in ["accounts", "sessions", "devices", "links", "codes", "recovery", "passkeys", "outbox"] {
            let count = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
            let (count,): (i64,) = sqlx::query_as(count).fetch_one(app.state.db.pool()).await.expect("a count");
            assert_eq!(count, 0, "{table}");
        }
        made(&app, LAN).await;
    }
}
