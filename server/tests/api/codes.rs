//! `/api/account/codes`, `/api/session/code`: the second step.

use crate::{
    account::{LAN, OTHER, PASSWORD, device, made, signs_in},
    helpers::{App, Browser, On, on_both, spawn_on},
};
use serde_json::json;
use totp_rs::{Builder, Secret};

/// What an application for codes shows at a time.
pub fn code(app: &App, secret: &str, later: i64) -> String {
    let secret = Secret::try_from_base32(secret).expect("a secret");
    let totp = Builder::new().with_secret(secret).with_account_name("x").build().expect("codes");
    let now = app.state.now() + later;
    totp.generate(u64::try_from(now).expect("a time")).to_string()
}

/// Codes switched on: the secret, and the recovery codes.
pub async fn on_codes(app: &App, browser: &mut Browser<'_>) -> (String, Vec<String>) {
    app.pass(1);
    let begun = browser.post("/api/account/codes", json!({})).await.json();
    let secret = begun["secret"].as_str().expect("a secret").to_owned();
    let address = begun["address"].as_str().expect("an address");
    assert!(address.starts_with("otpauth://totp/Guichet:") && address.contains(&secret), "{address}");
    assert_eq!(browser.put("/api/account/codes", json!({"code": "000000"})).await.said(), "403 wrong-code");
    let recovery = browser.put("/api/account/codes", json!({"code": code(app, &secret, 0)})).await.json();
    let codes: Vec<String> = serde_json::from_value(recovery["codes"].clone()).expect("codes");
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

on_both! {
    async fn signing_in_takes_a_second_step(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let (secret, _) = on_codes(&app, &mut browser).await;
        assert_eq!(app.mails(LAN).await[0].subject, "La sécurité de votre compte a changé");
        assert_eq!(browser.get("/api/account").await.json()["codes"], true);
        app.pass(30);
        let mut other = Browser::new(&app);
        let half = other.post("/api/session", json!({"email": LAN, "password": PASSWORD, "device": device(true)})).await.json();
        assert_eq!((&half["level"], &half["email"]), (&json!("half"), &json!(null)));
        for path in ["/api/account", "/api/sessions"] {
            assert_eq!(other.get(path).await.said(), "401 signed-out", "{path}: half is not in");
        }
        assert_eq!(other.post("/api/session/code", json!({"code": "123"})).await.said(), "403 wrong-code");
        let before = other.cookies["guichet"].clone();
        let spaced = code(&app, &secret, 0);
        let spaced = format!("{} {}", &spaced[..3], &spaced[3..]);
        assert_eq!(other.post("/api/session/code", json!({"code": spaced})).await.json()["level"], "full");
        assert_ne!(other.cookies["guichet"], before);
        assert_eq!(other.get("/api/account").await.status, 200);
        // The same code is not taken twice, nor one from before it.
        let mut third = Browser::new(&app);
        assert_eq!(signs_in(&mut third, LAN, PASSWORD).await, "200");
        assert_eq!(third.post("/api/session/code", json!({"code": spaced})).await.said(), "403 wrong-code");
        assert_eq!(third.post("/api/session/code", json!({"code": code(&app, &secret, -30)})).await.said(), "403 wrong-code");
        assert_eq!(third.post("/api/session/code", json!({"code": code(&app, &secret, 60)})).await.said(), "403 wrong-code");
        assert_eq!(third.post("/api/session/code", json!({"code": code(&app, &secret, 30)})).await.status, 200, "a clock a little fast");
    }
}

on_both! {
    async fn a_half_session_does_not_wait_for_ever_nor_take_many_codes(on: On) {
        let app = spawn_on(on).await;
        let mut owner = made(&app, LAN).await;
        let (secret, _) = on_codes(&app, &mut owner).await;
        let mut browser = Browser::new(&app);
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
        app.pass(600);
        assert_eq!(browser.post("/api/session/code", json!({"code": code(&app, &secret, 0)})).await.said(), "401 signed-out");
        app.pass(900 - app.state.now() % 900);
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
        for _ in 0..10 {
            assert_eq!(browser.post("/api/session/code", json!({"code": "000000"})).await.said(), "403 wrong-code");
        }
        assert_eq!(browser.post("/api/session/code", json!({"code": code(&app, &secret, 0)})).await.said(), "429 too-many");
    }
}

on_both! {
    async fn a_recovery_code_signs_in_once(on: On) {
        let app = spawn_on(on).await;
        let mut owner = made(&app, LAN).await;
        let (_, codes) = on_codes(&app, &mut owner).await;
        let mut browser = Browser::new(&app);
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
        let typed = codes[3].to_uppercase().replace('-', " ");
        assert_eq!(browser.post("/api/session/code", json!({"code": typed})).await.status, 200);
        assert_eq!(browser.get("/api/account").await.json()["recovery"], 9);
        assert!(app.mails(LAN).await.iter().any(|mail| mail.body.contains("Un code de secours a servi")));
        let mut again = Browser::new(&app);
        assert_eq!(signs_in(&mut again, LAN, PASSWORD).await, "200");
        assert_eq!(again.post("/api/session/code", json!({"code": codes[3]})).await.said(), "403 wrong-code");
        // New ones end the old.
        let fresh = browser.post("/api/account/recovery", json!({})).await.json();
        assert_eq!(again.post("/api/session/code", json!({"code": codes[4]})).await.said(), "403 wrong-code");
        assert_eq!(again.post("/api/session/code", json!({"code": fresh["codes"][0]})).await.status, 200);
        // Another's is none.
        let mut minh = made(&app, "minh@exemple.ca").await;
        on_codes(&app, &mut minh).await;
        let mut other = Browser::new(&app);
        assert_eq!(signs_in(&mut other, "minh@exemple.ca", PASSWORD).await, "200");
        assert_eq!(other.post("/api/session/code", json!({"code": fresh["codes"][1]})).await.said(), "403 wrong-code");
    }
}

on_both! {
    async fn a_new_password_by_mail_does_not_do_without_the_code(on: On) {
        let app = spawn_on(on).await;
        let mut owner = made(&app, LAN).await;
        on_codes(&app, &mut owner).await;
        let mut browser = Browser::new(&app);
        app.pass(1);
        browser.post("/api/password", json!({"email": LAN, "language": "en"})).await;
        let reset = json!({"token": app.token(LAN).await, "password": OTHER});
        assert_eq!(browser.put("/api/password", reset).await.status, 204);
        let half = browser.post("/api/session", json!({"email": LAN, "password": OTHER, "device": device(true)})).await;
        assert_eq!(half.json()["level"], "half");
    }
}

on_both! {
    async fn without_codes_the_password_has_to_stand_alone(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let short = json!({"password": PASSWORD, "new": "tr4Xk-9q!z"});
        assert_eq!(browser.put("/api/account/password", short.clone()).await.said(), "422 password-short");
        let (secret, _) = on_codes(&app, &mut browser).await;
        assert_eq!(browser.post("/api/account/codes", json!({})).await.said(), "409 too-many-kept", "they hold");
        assert_eq!(browser.put("/api/account/password", short).await.status, 200, "beside codes it may be shorter");
        assert_eq!(browser.delete("/api/account/codes").await.said(), "422 password-short");
        let long = json!({"password": "tr4Xk-9q!z", "new": OTHER});
        assert_eq!(browser.put("/api/account/password", long).await.status, 200);
        app.pass(900);
        assert_eq!(browser.delete("/api/account/codes").await.said(), "403 prove-again");
        let proof = json!({"password": OTHER});
        assert_eq!(browser.post("/api/session/proof", proof).await.said(), "403 wrong-code");
        let proof = json!({"password": OTHER, "code": code(&app, &secret, 0)});
        assert_eq!(browser.post("/api/session/proof", proof).await.status, 200);
        assert_eq!(browser.delete("/api/account/codes").await.status, 204);
        assert_eq!(browser.delete("/api/account/codes").await.said(), "404 not-found");
        let mut other = Browser::new(&app);
        let full = other.post("/api/session", json!({"email": LAN, "password": OTHER, "device": device(true)})).await;
        assert_eq!(full.json()["level"], "full");
    }
}
