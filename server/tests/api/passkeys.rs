//! `/api/account/passkeys`, `/api/session/passkey`. That a passkey of a browser signs in is told end to end; here, who is refused.

use crate::{
    account::{LAN, device, made},
    helpers::{Browser, On, on_both, spawn_on},
};
use serde_json::json;

on_both! {
    async fn a_passkey_is_asked_for_as_browsers_expect(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let begun = browser.post("/api/account/passkeys/start", json!({})).await.json();
        let options = &begun["options"]["publicKey"];
        assert_eq!(options["rp"]["id"], "localhost");
        assert_eq!(options["user"]["name"], LAN);
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        let asked = Browser::new(&app).post("/api/session/passkey/start", json!({})).await.json();
        assert_eq!(asked["options"]["publicKey"]["userVerification"], "required");
        assert_eq!(asked["options"]["publicKey"]["allowCredentials"], json!([]), "whoever it is");
        assert_ne!(asked["options"]["publicKey"]["challenge"], options["challenge"]);
    }
}

on_both! {
    async fn what_is_no_passkey_of_the_account_is_refused(on: On) {
        let app = spawn_on(on).await;
        let mut browser = made(&app, LAN).await;
        let ceremony = browser.post("/api/account/passkeys/start", json!({})).await.json()["ceremony"].clone();
        let add = |ceremony: &serde_json::Value| json!({"ceremony": ceremony, "name": "x", "credential": {}});
        assert_eq!(browser.post("/api/account/passkeys", add(&json!("0"))).await.said(), "403 wrong-passkey");
        let mut other = made(&app, "minh@exemple.ca").await;
        assert_eq!(other.post("/api/account/passkeys", add(&ceremony)).await.said(), "403 wrong-passkey", "another's ceremony");
        assert_eq!(browser.post("/api/account/passkeys", add(&ceremony)).await.said(), "403 wrong-passkey", "no passkey");
        assert_eq!(browser.delete("/api/account/passkeys/0").await.said(), "404 not-found");

        let mut nobody = Browser::new(&app);
        let sign_in = |ceremony: &serde_json::Value| {
            let credential = json!({
                "id": "AAAA", "rawId": "AAAA", "type": "public-key", "extensions": {},
                "response": {"authenticatorData": "AAAA", "clientDataJSON": "AAAA", "signature": "AAAA", "userHandle": "AAAA"},
            });
            json!({"ceremony": ceremony, "credential": credential, "device": device(false)})
        };
        let ceremony = nobody.post("/api/session/passkey/start", json!({})).await.json()["ceremony"].clone();
        assert_eq!(nobody.post("/api/session/passkey", sign_in(&ceremony)).await.said(), "403 wrong-passkey");
        let ceremony = nobody.post("/api/session/passkey/start", json!({})).await.json()["ceremony"].clone();
        app.pass(300);
        assert_eq!(nobody.post("/api/session/passkey", sign_in(&ceremony)).await.said(), "403 wrong-passkey", "too late");
        assert!(nobody.cookies.is_empty());
    }
}
