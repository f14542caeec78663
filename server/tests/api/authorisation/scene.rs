//! Two people with one of everything each, and the kinds of person that ask.

use super::rows::{Dump, Fields};
use crate::{
    account::{LAN, OTHER, PASSWORD, device, made, signs_in},
    attachments::{announce, digest, piece, send},
    codes::{code, on_codes},
    corpus,
    drafts::{DRAFT, batch, edit},
    helpers::{Answer, App, Browser, NOON},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, collections::HashMap, time::Duration};

const INES: &str = "ines@exemple.ca";
const NEW: &str = "nouveau@exemple.ca";
const THEIRS: &str = "002aaaaabbbb";
const REMOVED: &str = "003aaaaabbbb";
const NONE: &str = "0000000000";
const SLOT: &str = "applicant/001aaaaa/passport-copy";
/// What only Lan's own answers hold.
pub const MINE: &str = "CANARY-LAN";
/// What only Inès's hold.
pub const ANOTHERS: &str = "CANARY-INES";

/// Who asks. The one who is somebody is Lan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Person {
    /// No cookie.
    Nobody,
    /// The password was right; the code is still to come.
    FirstStep,
    /// A session that has ended.
    Ended,
    SignedIn,
    /// Signed in, and longer ago than what matters asks for.
    LongAgo,
}

impl Person {
    pub const ALL: [Person; 5] = [Person::Nobody, Person::FirstStep, Person::Ended, Person::SignedIn, Person::LongAgo];
}

pub struct Scene<'a> {
    app: &'a App,
    cookies: HashMap<&'static str, String>,
    /// Lan's key of codes.
    key: String,
    /// Tokens of links, by what they are for.
    links: HashMap<&'static str, String>,
    /// Ids of sessions: another of Lan's, one of Inès's, one that was ended.
    own: String,
    theirs: String,
    gone: String,
    /// What only Inès's rows hold: her ids and her words.
    pub another: Vec<String>,
    pub before: Dump,
    objects: Vec<(String, Vec<u8>)>,
}

/// The id of a session that somebody holds.
async fn id_of(browser: &mut Browser<'_>) -> String {
    let listed = browser.get("/api/sessions").await.json();
    let this = listed.as_array().expect("sessions").iter().find(|session| session["this"] == true).expect("this one");
    this["id"].as_str().expect("an id").to_owned()
}

async fn set(app: &App, id: &str, what: &'static str, to: i64) {
    let update = sqlx::AssertSqlSafe(format!("UPDATE sessions SET {what} = $1 WHERE id = $2"));
    sqlx::query(update).bind(to).bind(id).execute(app.state.db.pool()).await.expect("set");
}

impl<'a> Scene<'a> {
    pub async fn set(app: &'a App) -> Scene<'a> {
        assert!(Dump::is_all(app).await, "a table that the test does not know");
        let mut lan = made(app, LAN).await;
        let drafts = |id: &str| format!("/api/drafts/{id}/edits");
        for (id, name) in [(DRAFT, "0001"), (REMOVED, "0002")] {
            let first = [edit("draft-name", None, Some(MINE))];
            assert_eq!(lan.post(&drafts(id), batch(name, &first)).await.status, 200);
        }
        assert_eq!(lan.delete(&format!("/api/drafts/{REMOVED}")).await.status, 204);
        let file = corpus::padded(1_000);
        assert_eq!(send(&mut lan, "file0001", "CANARY-LAN.pdf", &file).await.status, 200);
        announce(&mut lan, "file0002", "b.pdf", &file).await;
        piece(&mut lan, "file0002", 0, &file[..500]).await;
        announce(&mut lan, "gone0001", "c.pdf", &file).await;
        assert_eq!(lan.delete(&format!("/api/drafts/{DRAFT}/attachments/gone0001")).await.status, 204);

        let mut ines = made(app, INES).await;
        let first = [edit("draft-name", None, Some(ANOTHERS))];
        assert_eq!(ines.post(&drafts(THEIRS), batch("0003", &first)).await.status, 200);
        let announced =
            json!({"id": "hers0001", "slot": SLOT, "name": "CANARY-INES.pdf", "size": 1_000, "digest": digest(&file)});
        let files = format!("/api/drafts/{THEIRS}/attachments");
        assert_eq!(ines.post(&files, announced).await.status, 200);
        let content = format!("{files}/hers0001/content?from=0");
        assert_eq!(ines.send("page", "PUT", &content, "application/octet-stream", &file).await.status, 200);
        assert_eq!(ines.ask("POST", &format!("{files}/hers0001"), None).await.status, 200);

        let mut cookies = HashMap::new();
        let mut sessions = Vec::new();
        for name in ["ended", "long ago", "own", "gone"] {
            let mut browser = Browser::new(app);
            assert_eq!(signs_in(&mut browser, LAN, PASSWORD).await, "200");
            sessions.push(id_of(&mut browser).await);
            cookies.insert(name, browser.cookies["guichet"].clone());
        }
        let mut links = HashMap::new();
        let mut nobody = Browser::new(app);
        nobody.post("/api/accounts", json!({"email": NEW, "language": "fr"})).await;
        links.insert("confirm", app.token(NEW).await);
        // Later than the mails of the same address before: the newest is the one that is read.
        app.pass(1);
        nobody.post("/api/password", json!({"email": LAN, "language": "fr"})).await;
        links.insert("reset", app.token(LAN).await);
        lan.post("/api/account/email", json!({"email": "lan2@exemple.ca", "password": PASSWORD})).await;
        links.insert("email", app.token("lan2@exemple.ca").await);
        let (key, _) = on_codes(app, &mut lan).await;
        app.pass(60);
        let mut half = Browser::new(app);
        assert_eq!(signs_in(&mut half, LAN, PASSWORD).await, "200");
        assert_eq!(half.get("/api/account").await.said(), "401 signed-out", "half");
        cookies.insert("half", half.cookies["guichet"].clone());
        cookies.insert("signed in", lan.cookies["guichet"].clone());
        set(app, &sessions[0], "began", NOON - 1_000_000).await;
        set(app, &sessions[1], "proved", NOON - 10_000).await;
        let ending = format!("/api/sessions/{}", sessions[3]);
        assert_eq!(lan.delete(&ending).await.status, 204);

        let account = ines.get("/api/session").await.json()["account"].as_str().expect("an id").to_owned();
        let theirs = id_of(&mut ines).await;
        for (id, whose) in [
            ("pass0001", lan.get("/api/session").await.json()["account"].as_str().expect("an id").to_owned()),
            ("hers0001", account.clone()),
        ] {
            let insert =
                "INSERT INTO passkeys (id, account, name, credential, key, added) VALUES ($1, $2, 'x', $1, '{}', 0)";
            sqlx::query(insert).bind(id).bind(whose).execute(app.state.db.pool()).await.expect("a passkey");
        }
        let mut objects = Vec::new();
        for name in crate::attachments::objects(app).await {
            let bytes = app.state.objects.read(&name).await.expect("read").expect("there");
            objects.push((name, bytes));
        }
        let another =
            [account, THEIRS.to_owned(), INES.to_owned(), ANOTHERS.to_owned(), "hers0001".to_owned()].to_vec();
        let (own, gone) = (sessions[2].clone(), sessions[3].clone());
        let before = Dump::of(app).await;
        Scene { app, cookies, key, links, own, theirs, gone, another, before, objects }
    }

    /// Makes what a route needs to be there, or not to be; says whether it had to.
    pub async fn ready(&self, route: &str) -> bool {
        // No key of a passkey is made by hand: where it would be read there is none.
        let passkeys = route.starts_with("POST /account/passkeys");
        if passkeys {
            let gone =
                sqlx::query("DELETE FROM passkeys WHERE id = 'pass0001'").execute(self.app.state.db.pool()).await;
            gone.expect("gone");
        }
        passkeys
    }

    /// Everything as it was at first.
    pub async fn restore(&self) {
        server::attachments::sweep(&self.app.state).await.expect("swept");
        // What the server sweeps behind its answer is done by then, too.
        tokio::time::sleep(Duration::from_millis(50)).await;
        self.before.restore(self.app).await;
        for (name, bytes) in &self.objects {
            if self.app.state.objects.read(name).await.expect("read").is_none() {
                self.app.state.objects.write(name, bytes.clone()).await.expect("written");
            }
        }
    }

    /// Sessions that are there, but for the one who asks.
    pub fn sessions(&self, dump: &Dump, person: Person) -> BTreeSet<String> {
        let own = self.cookie(person).map(|cookie| format!("'{}'", digest(cookie.as_bytes())));
        let others = dump.rows("sessions").iter().filter(|row: &&Fields| Some(&row["digest"]) != own.as_ref());
        others.map(|row| row["id"].clone()).collect()
    }

    fn cookie(&self, person: Person) -> Option<&String> {
        self.cookies.get(match person {
            Person::Nobody => return None,
            Person::FirstStep => "half",
            Person::Ended => "ended",
            Person::SignedIn => "signed in",
            Person::LongAgo => "long ago",
        })
    }

    fn path(&self, route: &str, whose: &str) -> String {
        let (_, path) = route.split_once(' ').expect("a method");
        let (id, file) = if path.starts_with("/sessions") {
            (pick(whose, &self.own, &self.theirs, &self.gone), "")
        } else if path.starts_with("/account/passkeys") {
            (pick(whose, "pass0001", "hers0001", "gone0001"), "")
        } else {
            let arriving = if route.starts_with("PUT") { "file0002" } else { "file0001" };
            match whose {
                "another’s in one’s own" => (DRAFT, "hers0001"),
                "one’s own in another’s" => (THEIRS, arriving),
                _ if path.contains("{file}") && matches!(whose, "none" | "removed") => {
                    (DRAFT, pick(whose, "", "", "gone0001"))
                }
                _ => (pick(whose, DRAFT, THEIRS, REMOVED), pick(whose, arriving, "hers0001", "gone0001")),
            }
        };
        let query = if path.ends_with("/content") && route.starts_with("PUT") { "?from=500" } else { "" };
        format!("/api{}{query}", path.replace("{id}", id).replace("{file}", file))
    }

    /// A body of JSON with which the route does what it is for; `None` where it takes none.
    pub fn json(&self, route: &str, whose: &str) -> Option<Value> {
        let device = device(false);
        let link = |purpose| &self.links[purpose];
        let credential = json!({
            "id": "AAAA", "rawId": "AAAA", "type": "public-key", "extensions": {},
            "response": {"authenticatorData": "AAAA", "clientDataJSON": "AAAA", "signature": "AAAA", "userHandle": "AAAA"},
        });
        let code = || code(self.app, &self.key, 0);
        Some(match route {
            "POST /accounts" | "POST /password" => json!({"email": LAN, "language": "fr"}),
            "POST /accounts/confirm" => json!({"token": link("confirm"), "password": OTHER, "device": device}),
            "PUT /password" => json!({"token": link("reset"), "password": OTHER}),
            "PUT /account/email" => json!({"token": link("email")}),
            "DELETE /account" => json!({"password": PASSWORD}),
            "PUT /account/password" => json!({"password": PASSWORD, "new": OTHER}),
            "POST /account/email" => json!({"password": PASSWORD, "email": "lan3@exemple.ca"}),
            "PUT /account/codes" | "POST /session/code" => json!({"code": code()}),
            "POST /account/passkeys" => json!({"ceremony": "0", "name": "x", "credential": credential}),
            "POST /session" => json!({"email": LAN, "password": PASSWORD, "device": device}),
            "POST /session/proof" => json!({"password": PASSWORD, "code": code()}),
            "POST /session/passkey" => json!({"ceremony": "0", "credential": credential, "device": device}),
            "POST /drafts/{id}/edits" => {
                let edits = [edit("draft-name", Some(MINE), Some("CANARY-LAN, again"))];
                let mut batch = batch("0009", &edits);
                batch["anew"] = whose.ends_with("anew").into();
                batch
            }
            "POST /drafts/{id}/attachments" => {
                json!({"id": "file0003", "slot": SLOT, "name": "d.pdf", "size": 10, "digest": digest(b"d")})
            }
            "PUT /drafts/{id}/attachments" => json!({"slot": SLOT, "ids": ["file0001"]}),
            _ => return None,
        })
    }

    /// Somebody asks, with the right body.
    pub async fn asks(&self, person: Person, route: &str, whose: &str) -> Answer {
        if route.starts_with("PUT") && route.ends_with("/content") {
            let rest = corpus::padded(1_000)[500..].to_vec();
            return self.raw(person, route, whose, "application/octet-stream", &rest).await;
        }
        match self.json(route, whose) {
            Some(body) => self.sends(person, route, whose, &body).await,
            None => self.raw(person, route, whose, "application/json", b"").await,
        }
    }

    pub async fn sends(&self, person: Person, route: &str, whose: &str, body: &Value) -> Answer {
        self.raw(person, route, whose, "application/json", body.to_string().as_bytes()).await
    }

    async fn raw(&self, person: Person, route: &str, whose: &str, kind: &str, body: &[u8]) -> Answer {
        let (method, _) = route.split_once(' ').expect("a method");
        let mut browser = Browser::new(self.app);
        if let Some(cookie) = self.cookie(person) {
            browser.cookies.insert("guichet".to_owned(), cookie.clone());
        }
        browser.send("page", method, &self.path(route, whose), kind, body).await
    }
}

fn pick<'a>(whose: &str, own: &'a str, theirs: &'a str, gone: &'a str) -> &'a str {
    match whose.split(',').next().unwrap_or_default() {
        "another’s" => theirs,
        "none" => NONE,
        "removed" => gone,
        _ => own,
    }
}
