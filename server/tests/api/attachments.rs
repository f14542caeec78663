//! `/api/drafts/{id}/attachments`: sent in pieces, checked, given back as kept, and nobody else's.

mod program;
mod stores;

use crate::{
    account::{LAN, PASSWORD, made, signs_in},
    corpus,
    drafts::{DRAFT, batch, edit},
    helpers::{Answer, App, Browser, NOON, On, on_both, spawn_as, spawn_on},
};
use serde_json::{Value, json};
use server::{attachments::sweep, settings::File};
use sha2::{Digest, Sha256};

pub const FILES: &str = "/api/drafts/001aaaaabbbb/attachments";
const SLOT: &str = "applicant/001aaaaa/passport-copy";

pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Somebody with a draft.
pub async fn someone<'a>(app: &'a App, email: &str) -> Browser<'a> {
    let mut browser = made(app, email).await;
    let edits = format!("/api/drafts/{DRAFT}/edits");
    assert_eq!(browser.post(&edits, batch("0001", &[edit("payment/paid", None, Some("50"))])).await.status, 200);
    browser
}

pub async fn announce(browser: &mut Browser<'_>, id: &str, name: &str, bytes: &[u8]) -> Answer {
    let body = json!({"id": id, "slot": SLOT, "name": name, "size": bytes.len(), "digest": digest(bytes)});
    browser.post(FILES, body).await
}

pub async fn piece(browser: &mut Browser<'_>, id: &str, from: usize, bytes: &[u8]) -> Answer {
    let path = format!("{FILES}/{id}/content?from={from}");
    browser.send("page", "PUT", &path, "application/octet-stream", bytes).await
}

async fn finish(browser: &mut Browser<'_>, id: &str) -> Answer {
    browser.ask("POST", &format!("{FILES}/{id}"), None).await
}

/// Sends a file from its beginning to its end, as the page does.
pub async fn send(browser: &mut Browser<'_>, id: &str, name: &str, bytes: &[u8]) -> Answer {
    let announced = announce(browser, id, name, bytes).await;
    if announced.status != 200 {
        return announced;
    }
    let mut received = announced.json()["received"].as_u64().expect("how far") as usize;
    while received < bytes.len() {
        let end = bytes.len().min(received + 100_000);
        let told = piece(browser, id, received, &bytes[received..end]).await;
        assert_eq!(told.status, 200, "{}", told.text());
        received = told.json()["received"].as_u64().expect("how far") as usize;
    }
    finish(browser, id).await
}

/// How many rows a table has.
async fn rows(app: &App, table: &str) -> i64 {
    let select = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    let (count,): (i64,) = sqlx::query_as(select).fetch_one(app.state.db.pool()).await.expect("a count");
    count
}

/// Every object, by name.
pub async fn objects(app: &App) -> Vec<String> {
    let mut all = app.state.objects.older(i64::MAX).await.expect("a list");
    all.retain(|name| name != "guichet-owner");
    all.sort();
    all
}

/// Every row names an object that is there and whole.
async fn holds(app: &App) {
    let kept: Vec<(String, String, i64)> =
        sqlx::query_as("SELECT object, kept_digest, bytes FROM attachments WHERE object IS NOT NULL")
            .fetch_all(app.state.db.pool())
            .await
            .expect("rows");
    for (object, kept, length) in kept {
        let bytes = app.state.objects.read(&object).await.expect("read").expect("there");
        assert_eq!((digest(&bytes), bytes.len() as i64), (kept, length));
    }
}

on_both! {
    async fn a_file_is_sent_in_pieces_checked_and_given_back(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        assert_eq!(browser.get(FILES).await.json(), json!([]));
        let file = corpus::padded(600_000);
        let announced = announce(&mut browser, "file0001", "../Passeport «Lan».pdf", &file).await.json();
        assert_eq!(announced, json!({
            "id": "file0001", "slot": SLOT, "place": 1, "name": "Passeport «Lan».pdf", "state": "arriving", "why": null,
            "size": 600_000, "received": 0, "kept": null, "replaces": null, "at": NOON,
        }));
        app.pass(60);
        let kept = send(&mut browser, "file0001", "../Passeport «Lan».pdf", &file).await.json();
        assert_eq!(kept, json!({
            "id": "file0001", "slot": SLOT, "place": 1, "name": "Passeport «Lan».pdf", "state": "kept", "why": null,
            "size": 600_000, "received": 600_000, "replaces": null, "at": NOON + 60,
            "kept": {"kind": "application/pdf", "bytes": 600_000, "digest": digest(&file), "pages": 1, "pixels": null},
        }));
        assert_eq!(finish(&mut browser, "file0001").await.json(), kept, "asked again, answered the same");
        assert_eq!(announce(&mut browser, "file0001", "../Passeport «Lan».pdf", &file).await.json(), kept);
        assert_eq!(browser.get(&format!("{FILES}/file0001")).await.json(), kept);
        assert_eq!(browser.get(FILES).await.json(), json!([kept]));
        let given = browser.get(&format!("{FILES}/file0001/content")).await;
        assert!(given.body == file);
        for (name, value) in [
            ("content-type", "application/pdf"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("content-security-policy", server::headers::SANDBOX),
            (
                "content-disposition",
                "attachment; filename=\"Passeport _Lan_.pdf\"; filename*=UTF-8''Passeport%20%C2%ABLan%C2%BB.pdf",
            ),
        ] {
            assert_eq!(given.header(name), Some(value));
        }
        assert!(server::headers::SANDBOX.starts_with("default-src 'none'; sandbox"));
        // The pieces go behind the answer; what is kept stays, under a name that is none of the person's.
        sweep(&app.state).await.expect("swept");
        let left = objects(&app).await;
        assert_eq!((left.len(), rows(&app, "pieces").await, rows(&app, "leavings").await), (1, 0, 0), "{left:?}");
        assert!(left[0].starts_with(&format!("{DRAFT}/")) && !left[0].contains("asseport"), "{left:?}");
        holds(&app).await;
    }
}

on_both! {
    async fn a_photo_is_written_anew_and_its_place_is_nowhere(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let kept = send(&mut browser, "file0001", "IMG_0001.JPG", &corpus::photo()).await.json();
        assert_eq!((&kept["kept"]["kind"], &kept["kept"]["pixels"]), (&json!("image/jpeg"), &json!([20, 40])));
        let given = browser.get(&format!("{FILES}/file0001/content")).await;
        assert_eq!(digest(&given.body), kept["kept"]["digest"].as_str().expect("a digest"));
        sweep(&app.state).await.expect("swept");
        for object in objects(&app).await {
            let bytes = app.state.objects.read(&object).await.expect("read").expect("there");
            assert!(!String::from_utf8_lossy(&bytes).contains("CANARY"), "{object}");
        }
    }
}

on_both! {
    async fn a_file_that_was_cut_off_goes_on_where_it_was(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let file = corpus::padded(500_000);
        announce(&mut browser, "file0001", "a.pdf", &file).await;
        let received = |answer: &Answer| answer.json()["received"].as_u64().expect("how far");
        assert_eq!(received(&piece(&mut browser, "file0001", 0, &file[..200_000]).await), 200_000);
        assert_eq!(finish(&mut browser, "file0001").await.said(), "422 attachment-cut", "not all of it is here");
        // The answer was lost: the same piece again, others that overlap, and one too far ahead change nothing.
        for (from, end) in [(0, 200_000), (0, 100_000), (100_000, 300_000), (300_000, 400_000)] {
            assert_eq!(received(&piece(&mut browser, "file0001", from, &file[from..end]).await), 200_000, "{from}");
        }
        // Signed out on the way, and on another device.
        let mut other = Browser::new(&app);
        assert_eq!(signs_in(&mut other, LAN, PASSWORD).await, "200");
        assert_eq!(received(&other.get(&format!("{FILES}/file0001")).await), 200_000);
        // Twenty times at once lands once.
        let mut many = Vec::new();
        for _ in 0..20 {
            let mut same = Browser::new(&app);
            same.cookies = other.cookies.clone();
            let file = &file;
            many.push(async move { piece(&mut same, "file0001", 200_000, &file[200_000..400_000]).await });
        }
        for answer in futures::future::join_all(many).await {
            assert_eq!((answer.status, received(&answer)), (200, 400_000), "{}", answer.text());
        }
        let kept = send(&mut other, "file0001", "a.pdf", &file).await.json();
        assert_eq!((&kept["state"], &kept["kept"]["digest"]), (&json!("kept"), &json!(digest(&file))));
        assert_eq!(received(&piece(&mut other, "file0001", 0, &file[..9]).await), 500_000, "it has arrived");
        sweep(&app.state).await.expect("swept");
        assert_eq!(objects(&app).await.len(), 1, "what came twice is gone");
    }
}

on_both! {
    async fn what_is_announced_and_sent_is_what_a_page_could_send(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let right = json!({"id": "file0001", "slot": SLOT, "name": "a.pdf", "size": 10, "digest": digest(b"")});
        for (field, value, said) in [
            ("size", json!(0), "422 attachment-empty"),
            ("size", json!(4_000_001), "422 attachment-too-large"),
            ("size", json!(u64::MAX), "422 attachment-too-large"),
            ("size", json!(-1), "422 not-understood"),
            ("id", json!("short"), "422 not-understood"),
            ("id", json!("../../../etc"), "422 not-understood"),
            ("slot", json!("../a"), "422 not-understood"),
            ("slot", json!(""), "422 not-understood"),
            ("digest", json!("ABC"), "422 not-understood"),
            ("replaces", json!("../a/../b"), "422 not-understood"),
            ("state", json!("kept"), "422 not-understood"),
            ("object", json!("x"), "422 not-understood"),
        ] {
            let mut body = right.clone();
            body[field] = value;
            assert_eq!(browser.post(FILES, body).await.said(), said, "{field}");
        }
        assert_eq!(rows(&app, "attachments").await, 0);
        assert_eq!(browser.post(FILES, right.clone()).await.status, 200);
        let mut other = right.clone();
        other["digest"] = json!(digest(b"other"));
        assert_eq!(browser.post(FILES, other).await.said(), "422 not-understood", "the same name, another file");
        assert_eq!(piece(&mut browser, "file0001", 0, b"").await.said(), "422 not-understood");
        assert_eq!(piece(&mut browser, "file0001", 0, &[0; 11]).await.said(), "422 not-understood", "more than was announced");
        assert_eq!(piece(&mut browser, "file0001", 0, &[0; 262_145]).await.said(), "413 payload-too-large");
        let path = format!("{FILES}/file0001/content?from=0");
        assert_eq!(browser.send("page", "PUT", &path, "application/json", b"{}").await.said(), "415 not-json");
        assert_eq!(browser.get(&format!("{FILES}/file0001/content")).await.said(), "404 not-found", "not kept yet");
        assert_eq!(piece(&mut browser, "none00001", 0, b"x").await.said(), "404 not-found");
    }
}

on_both! {
    async fn a_refusal_is_said_and_said_again_and_gone_after_a_day(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
        for (id, name, bytes, said) in [
            ("file0001", "IMG_1.jpg", &heic[..], "422 attachment-heic"),
            ("file0002", "passport.pdf", &corpus::photo(), "422 attachment-misnamed"),
            ("file0003", "letter.pdf", b"{\\rtf1 hello}", "422 attachment-word"),
            ("file0004", "a.pdf", &corpus::padded(2_000)[..1_500], "422 attachment-damaged"),
        ] {
            assert_eq!(send(&mut browser, id, name, bytes).await.said(), said, "{name}");
            assert_eq!(finish(&mut browser, id).await.said(), said, "{name}, again");
        }
        // It arrived otherwise than it was announced.
        announce(&mut browser, "file0005", "a.pdf", b"what was meant").await;
        piece(&mut browser, "file0005", 0, b"what has come!").await;
        assert_eq!(finish(&mut browser, "file0005").await.said(), "422 attachment-cut");
        let told = browser.get(FILES).await.json();
        let states: Vec<(&Value, &Value)> =
            told.as_array().expect("files").iter().map(|file| (&file["state"], &file["why"])).collect();
        assert_eq!(states.len(), 5);
        assert_eq!(states[0], (&json!("refused"), &json!("attachment-heic")));
        assert_eq!(browser.get(&format!("{FILES}/file0001/content")).await.said(), "404 not-found");
        assert_eq!(browser.delete(&format!("{FILES}/file0001")).await.status, 204);
        sweep(&app.state).await.expect("swept");
        assert_eq!((objects(&app).await.len(), rows(&app, "attachments").await), (0, 4));
        announce(&mut browser, "file0006", "a.pdf", b"never sent").await;
        app.pass(86_399);
        sweep(&app.state).await.expect("swept");
        assert_eq!(rows(&app, "attachments").await, 5);
        app.pass(1);
        sweep(&app.state).await.expect("swept");
        assert_eq!(rows(&app, "attachments").await, 0);
    }
}

on_both! {
    async fn files_of_a_document_have_an_order_are_replaced_and_removed(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let names = async |browser: &mut Browser<'_>| {
            let told = browser.get(FILES).await.json();
            let text = |file: &Value| match file["id"].as_str().expect("an id") {
                id if file["state"] == "removed" => format!("-{id}"),
                id => id.to_owned(),
            };
            told.as_array().expect("files").iter().map(text).collect::<Vec<_>>()
        };
        for (id, length) in [("file0001", 1_000), ("file0002", 2_000), ("file0003", 3_000)] {
            assert_eq!(send(&mut browser, id, "a.pdf", &corpus::padded(length)).await.status, 200);
        }
        assert_eq!(names(&mut browser).await, ["file0001", "file0002", "file0003"]);
        let order = |ids: &[&str]| json!({"slot": SLOT, "ids": ids});
        assert_eq!(browser.put(FILES, order(&["file0003", "file0001", "file0002"])).await.status, 204);
        assert_eq!(names(&mut browser).await, ["file0003", "file0001", "file0002"]);
        for wrong in [&["file0003", "file0001"][..], &["file0003", "file0001", "file0001"], &["file0009"]] {
            assert_eq!(browser.put(FILES, order(wrong)).await.said(), "422 not-understood", "{wrong:?}");
        }
        // A better scan takes the place of the first.
        let better = corpus::padded(4_000);
        let body = json!({"id": "file0004", "slot": SLOT, "name": "b.pdf", "size": 4_000, "digest": digest(&better), "replaces": "file0003"});
        assert_eq!(browser.post(FILES, body).await.json()["replaces"], "file0003");
        assert_eq!(names(&mut browser).await.len(), 4, "until it is kept both are there");
        assert_eq!(send(&mut browser, "file0004", "b.pdf", &better).await.json()["replaces"], json!(null));
        assert_eq!(names(&mut browser).await, ["file0004", "file0001", "file0002", "-file0003"]);
        assert_eq!(browser.get(&format!("{FILES}/file0003/content")).await.said(), "404 not-found");
        assert_eq!(browser.delete(&format!("{FILES}/file0001")).await.status, 204);
        assert_eq!(browser.delete(&format!("{FILES}/file0001")).await.said(), "404 not-found");
        // Every device hears of it, until it is put back under its name, or for two years.
        let removed = browser.get(FILES).await.json()[3].clone();
        assert_eq!((&removed["state"], &removed["name"], &removed["kept"]), (&json!("removed"), &json!(""), &json!(null)));
        assert_eq!(names(&mut browser).await, ["file0004", "file0002", "-file0001", "-file0003"]);
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &corpus::padded(1_000)).await.status, 200);
        assert_eq!(names(&mut browser).await, ["file0004", "file0002", "file0001", "-file0003"]);
        sweep(&app.state).await.expect("swept");
        assert_eq!(objects(&app).await.len(), 3);
        holds(&app).await;
        app.pass(2 * 365 * 86_400);
        sweep(&app.state).await.expect("swept");
        assert_eq!(rows(&app, "removed_attachments").await, 0);
    }
}

on_both! {
    async fn anothers_file_is_as_if_there_were_none(on: On) {
        let app = spawn_on(on).await;
        let mut lan = someone(&app, LAN).await;
        let file = corpus::padded(1_000);
        assert_eq!(send(&mut lan, "file0001", "a.pdf", &file).await.status, 200);
        let mut other = made(&app, "ines@exemple.ca").await;
        let mut nobody = Browser::new(&app);
        let body = json!({"id": "file0002", "slot": SLOT, "name": "a.pdf", "size": 1_000, "digest": digest(&file)});
        for (method, path, body) in [
            ("GET", "/api/drafts/{}/attachments", None),
            ("POST", "/api/drafts/{}/attachments", Some(body)),
            ("PUT", "/api/drafts/{}/attachments", Some(json!({"slot": SLOT, "ids": ["file0001"]}))),
            ("GET", "/api/drafts/{}/attachments/file0001", None),
            ("POST", "/api/drafts/{}/attachments/file0001", None),
            ("DELETE", "/api/drafts/{}/attachments/file0001", None),
            ("GET", "/api/drafts/{}/attachments/file0001/content", None),
        ] {
            let (theirs, none) = (path.replace("{}", DRAFT), path.replace("{}", "0000000000"));
            assert_eq!(nobody.ask(method, &theirs, body.clone()).await.said(), "401 signed-out", "{method} {path}");
            let (at_theirs, at_none) = (other.ask(method, &theirs, body.clone()).await, other.ask(method, &none, body).await);
            assert_eq!(at_theirs.said(), "404 not-found", "{method} {path}");
            let but_time = |answer: &Answer| {
                let headers = answer.headers.iter().filter(|(name, _)| name != "date").cloned().collect::<Vec<_>>();
                (answer.status, headers, answer.body.clone())
            };
            assert_eq!(but_time(&at_theirs), but_time(&at_none), "{method} {path}");
        }
        assert_eq!(piece(&mut nobody, "file0001", 0, b"x").await.said(), "401 signed-out");
        assert_eq!(piece(&mut other, "file0001", 0, b"x").await.said(), "404 not-found");
        assert_eq!(lan.get(&format!("{FILES}/file0001/content")).await.body, file, "nothing happened to it");
    }
}

on_both! {
    async fn a_draft_or_an_account_that_goes_takes_its_files_along(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &corpus::padded(1_000)).await.status, 200);
        announce(&mut browser, "file0002", "canary.pdf", &corpus::padded(2_000)).await;
        piece(&mut browser, "file0002", 0, &corpus::padded(2_000)[..500]).await;
        assert_eq!(send(&mut browser, "file0003", "a.pdf", &corpus::padded(1_000)).await.status, 200);
        assert_eq!(browser.delete(&format!("{FILES}/file0003")).await.status, 204);
        assert_eq!(rows(&app, "removed_attachments").await, 1);
        assert_eq!(browser.delete(&format!("/api/drafts/{DRAFT}")).await.status, 204);
        assert_eq!((rows(&app, "attachments").await, rows(&app, "pieces").await), (0, 0));
        assert_eq!(rows(&app, "removed_attachments").await, 0);
        assert_eq!(browser.get(FILES).await.said(), "404 not-found");
        assert_eq!(finish(&mut browser, "file0001").await.said(), "404 not-found");
        sweep(&app.state).await.expect("swept");
        assert_eq!((objects(&app).await.len(), rows(&app, "leavings").await), (0, 0), "whatever their age");

        let edits = "/api/drafts/002aaaaabbbb/edits";
        browser.post(edits, batch("0002", &[edit("payment/paid", None, Some("1"))])).await;
        let file = corpus::padded(1_000);
        let body = json!({"id": "file0001", "slot": SLOT, "name": "a.pdf", "size": 1_000, "digest": digest(&file)});
        assert_eq!(browser.post("/api/drafts/002aaaaabbbb/attachments", body).await.status, 200);
        let path = "/api/drafts/002aaaaabbbb/attachments/file0001/content?from=0";
        assert_eq!(browser.send("page", "PUT", path, "application/octet-stream", &file).await.status, 200);
        assert_eq!(browser.ask("DELETE", "/api/account", Some(json!({"password": PASSWORD}))).await.status, 204);
        assert_eq!(rows(&app, "attachments").await, 0);
        sweep(&app.state).await.expect("swept");
        assert_eq!(objects(&app).await.len(), 0);
    }
}

on_both! {
    async fn there_is_room_for_so_much_and_no_more(on: On) {
        let file = File { files_per_draft: Some(3), megabytes_per_account: Some(4), ..File::default() };
        let app = spawn_as(on, file).await;
        let mut browser = someone(&app, LAN).await;
        let announce = async |browser: &mut Browser<'_>, id: &str, size: u64, replaces: Option<&str>| {
            let body = json!({"id": id, "slot": SLOT, "name": "a.pdf", "size": size, "digest": digest(b""), "replaces": replaces});
            browser.post(FILES, body).await.said()
        };
        assert_eq!(announce(&mut browser, "file0001", 3_000_000, None).await, "200");
        assert_eq!(announce(&mut browser, "file0002", 1_000_001, None).await, "409 attachment-no-room");
        assert_eq!(announce(&mut browser, "file0003", 4_000_000, Some("file0001")).await, "200", "it takes that one's room");
        assert_eq!(browser.delete(&format!("{FILES}/file0003")).await.status, 204);
        assert_eq!(announce(&mut browser, "file0004", 1, None).await, "200");
        assert_eq!(announce(&mut browser, "file0005", 1, None).await, "200");
        assert_eq!(announce(&mut browser, "file0006", 1, None).await, "409 too-many-kept");
        assert_eq!(announce(&mut browser, "file0006", 1, Some("file0005")).await, "200");
        // What is refused takes no room.
        assert_eq!(browser.delete(&format!("{FILES}/file0006")).await.status, 204);
        piece(&mut browser, "file0005", 0, b"x").await;
        assert_eq!(finish(&mut browser, "file0005").await.said(), "422 attachment-cut");
        assert_eq!(announce(&mut browser, "file0007", 1, None).await, "200");
    }
}

on_both! {
    async fn asked_to_finish_many_times_at_once_it_is_kept_once(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let file = corpus::photo();
        announce(&mut browser, "file0001", "a.jpg", &file).await;
        piece(&mut browser, "file0001", 0, &file).await;
        let many = (0..8).map(|_| {
            let mut same = Browser::new(&app);
            same.cookies = browser.cookies.clone();
            async move { finish(&mut same, "file0001").await }
        });
        let answers = futures::future::join_all(many).await;
        for answer in &answers {
            assert_eq!((answer.status, answer.json()), (200, answers[0].json()));
        }
        sweep(&app.state).await.expect("swept");
        assert_eq!(objects(&app).await.len(), 1);
        holds(&app).await;
    }
}
