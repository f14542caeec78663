//! `/api/password` and `/api/account/password`.

use crate::{
    account::{LAN, OTHER, PASSWORD, made, signs_in},
    helpers::{Browser, On, on_both, spawn_on},
};
use serde_json::json;

on_both! {
    async fn a_forgotten_password_is_replaced_by_the_link_of_a_mail(on: On) {
        let app = spawn_on(on).await;
        let mut signed = made(&app, LAN).await;
        let mut browser = Browser::new(&app);
        app.pass(1);
        assert_eq!(browser.post("/api/password", json!({"email": LAN, "language": "en"})).await.status, 202);
        let token = app.token(LAN).await;
        let reset = |password: &str| json!({"token": token, "password": password});
        assert_eq!(browser.put("/api/password", reset("court")).await.said(), "422 password-short");
        assert_eq!(browser.put("/api/password", reset(LAN)).await.said(), "422 password-short");
        assert_eq!(browser.put("/api/password", reset(OTHER)).await.status, 204);
        assert_eq!(signed.get("/api/session").await.text(), "null", "every session has ended");
        assert_eq!(browser.get("/api/session").await.text(), "null", "the link does not sign in");
        assert_eq!(browser.put("/api/password", reset(PASSWORD)).await.said(), "403 link-ended");
        assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "403 wrong-password");
        assert_eq!(signs_in(&mut browser, LAN, OTHER).await, "200");
        assert_eq!(app.mails(LAN).await.iter().filter(|mail| mail.subject == "Votre mot de passe a changé").count(), 1);
    }
}

on_both! {
    async fn a_link_ends_with_a_newer_one_or_a_change_of_password(on: On) {
        let app = spawn_on(on).await;
        let mut signed = made(&app, LAN).await;
        let mut browser = Browser::new(&app);
        let ask = json!({"email": LAN, "language": "en"});
        app.pass(1);
        browser.post("/api/password", ask.clone()).await;
        let first = app.token(LAN).await;
        app.pass(1);
        browser.post("/api/password", ask.clone()).await;
        let second = app.token(LAN).await;
        let reset = |token: &str| json!({"token": token, "password": OTHER});
        assert_eq!(browser.put("/api/password", reset(&first)).await.said(), "403 link-ended");
        let change = json!({"password": PASSWORD, "new": "le vent tourne les pages"});
        assert_eq!(signed.put("/api/account/password", change).await.status, 200);
        assert_eq!(browser.put("/api/password", reset(&second)).await.said(), "403 link-ended");
        app.pass(1);
        browser.post("/api/password", ask).await;
        let third = app.token(LAN).await;
        app.pass(1200);
        assert_eq!(browser.put("/api/password", reset(&third)).await.said(), "403 link-ended");
        // A link for an account is none for a password.
        browser.post("/api/accounts", json!({"email": "new@exemple.ca", "language": "en"})).await;
        let other = app.token("new@exemple.ca").await;
        assert_eq!(browser.put("/api/password", reset(&other)).await.said(), "403 link-ended");
    }
}

on_both! {
    async fn another_password_ends_the_other_sessions(on: On) {
        let app = spawn_on(on).await;
        let (mut here, mut there) = (made(&app, LAN).await, Browser::new(&app));
        assert_eq!(signs_in(&mut there, LAN, PASSWORD).await, "200");
        let change = |password: &str, new: &str| json!({"password": password, "new": new});
        assert_eq!(here.put("/api/account/password", change(OTHER, OTHER)).await.said(), "403 wrong-password");
        assert_eq!(here.put("/api/account/password", change(PASSWORD, "court")).await.said(), "422 password-short");
        let before = here.cookies["guichet"].clone();
        assert_eq!(here.put("/api/account/password", change(PASSWORD, OTHER)).await.status, 200);
        assert_ne!(here.cookies["guichet"], before);
        assert_eq!(here.get("/api/session").await.status, 200);
        assert_eq!(there.get("/api/session").await.text(), "null");
    }
}
