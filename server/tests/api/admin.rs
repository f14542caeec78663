//! What the operator does by hand, on the database of a server that runs.

use crate::{
    account::{LAN, PASSWORD, made, signs_in},
    attachments::{announce, send, someone},
    corpus,
    drafts::{DRAFT, batch, edit},
    helpers::{Browser, NOON, spawn_app},
};
use std::process::{Command, Output};

/// The program on the database in a folder.
pub fn guichet(folder: &std::path::Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.args(arguments).arg("--data").arg(folder).env_remove("GUICHET_DATABASE_URL");
    command.output().expect("the program")
}

#[tokio::test]
async fn a_person_gets_a_copy_and_is_erased() {
    let app = spawn_app().await;
    let mut browser = made(&app, LAN).await;
    let folder = app.dist.parent().expect("a folder").to_owned();
    for (name, was, now) in [("0001", None, "50"), ("0002", Some("50"), "100")] {
        let body = batch(name, &[edit("payment/paid", was, Some(now))]);
        assert_eq!(browser.post("/api/drafts/001aaaaabbbb/edits", body).await.status, 200);
    }
    let copy = guichet(&folder, &["export-account", LAN]);
    assert!(copy.status.success(), "{copy:?}");
    let told: serde_json::Value = serde_json::from_slice(&copy.stdout).expect("JSON");
    assert_eq!(
        (&told["email"], &told["sessions"][0]["name"], &told["codes"]),
        (&LAN.into(), &"Firefox, Android".into(), &false.into())
    );
    let draft = &told["drafts"][0];
    assert_eq!(
        (&draft["id"], &draft["answers"]),
        (&"001aaaaabbbb".into(), &serde_json::json!({"payment/paid": "100"}))
    );
    let first =
        serde_json::json!({"at": NOON, "device": "Firefox, Android", "path": "payment/paid", "was": null, "now": "50"});
    assert_eq!((&draft["history"][0], draft["history"].as_array().map(Vec::len)), (&first, Some(2)));
    let text = String::from_utf8_lossy(&copy.stdout);
    assert!(!text.contains("argon2") && !text.contains("digest"), "{text}");

    for said in ["The account is erased.\n", "There is no such account, or not any more.\n"] {
        let erased = guichet(&folder, &["erase-account", " Lan@Exemple.CA"]);
        assert!(erased.status.success(), "{erased:?}");
        assert_eq!(String::from_utf8_lossy(&erased.stdout), said);
    }
    assert_eq!(browser.get("/api/session").await.text(), "null", "the server that runs knows it at once");
    assert_eq!(signs_in(&mut Browser::new(&app), LAN, PASSWORD).await, "403 wrong-password");
    let none = guichet(&folder, &["export-account", LAN]);
    assert!(!none.status.success() && String::from_utf8_lossy(&none.stderr).contains("There is no such account."));
}

#[tokio::test]
async fn the_operator_ends_sessions_of_one_or_of_all() {
    let app = spawn_app().await;
    let (mut phone, mut other) = (made(&app, LAN).await, made(&app, "minh@exemple.ca").await);
    let mut laptop = Browser::new(&app);
    assert_eq!(signs_in(&mut laptop, LAN, PASSWORD).await, "200");
    let folder = app.dist.parent().expect("a folder");
    let ended = guichet(folder, &["end-sessions", " Lan@Exemple.CA"]);
    assert_eq!(String::from_utf8_lossy(&ended.stdout), "2 sessions ended.\n", "{ended:?}");
    assert_eq!(phone.get("/api/drafts").await.said(), "401 signed-out");
    assert_eq!(laptop.get("/api/drafts").await.said(), "401 signed-out");
    assert_eq!(other.get("/api/drafts").await.status, 200, "the other person stays");
    assert_eq!(signs_in(&mut laptop, LAN, PASSWORD).await, "200", "nobody is locked out");
    for said in ["2 sessions ended.\n", "0 sessions ended.\n"] {
        let ended = guichet(folder, &["end-sessions", "--all"]);
        assert_eq!(String::from_utf8_lossy(&ended.stdout), said, "{ended:?}");
    }
    assert_eq!(other.get("/api/drafts").await.said(), "401 signed-out");
    assert!(!guichet(folder, &["end-sessions"]).status.success(), "whose has to be said");
    assert!(!guichet(folder, &["end-sessions", "nobody@exemple.ca"]).status.success());
}

#[tokio::test]
async fn the_copy_holds_the_files_too() {
    let app = spawn_app().await;
    let mut browser = someone(&app, LAN).await;
    let file = corpus::padded(3_000);
    assert_eq!(send(&mut browser, "file0001", "Passeport «Lan».pdf", &file).await.status, 200);
    assert_eq!(send(&mut browser, "file0002", "b.jpg", &corpus::photo()).await.status, 200);
    assert_eq!(send(&mut browser, "file0003", "c.txt", b"only text").await.said(), "422 attachment-other");
    assert_eq!(announce(&mut browser, "file0004", "d.pdf", &file).await.status, 200);
    let folder = app.dist.parent().expect("a folder").to_owned();
    let to = folder.join("copy");
    let export = ["export-account", LAN, "--to", to.to_str().expect("text")];
    let exported = guichet(&folder, &export);
    assert!(exported.status.success(), "{exported:?}");
    assert!(String::from_utf8_lossy(&exported.stdout).ends_with(": account.json and 2 files.\n"), "{exported:?}");
    let read = |path: &str| std::fs::read(to.join(path)).expect("a file");
    let told: serde_json::Value = serde_json::from_slice(&read("account.json")).expect("JSON");
    let files = told["drafts"][0]["files"].as_array().expect("files");
    let of = |at: usize| (files[at]["name"].as_str(), files[at]["state"].as_str(), files[at]["path"].as_str());
    let path = |name: &str| format!("files/{DRAFT}/{name}");
    assert_eq!(of(0), (Some("Passeport «Lan».pdf"), Some("kept"), Some(path("file0001.pdf").as_str())));
    assert_eq!(of(1), (Some("b.jpg"), Some("kept"), Some(path("file0002.jpg").as_str())));
    assert_eq!((of(2), &files[2]["why"]), ((Some("c.txt"), Some("refused"), None), &"attachment-other".into()));
    assert_eq!(of(3), (Some("d.pdf"), Some("arriving"), None));
    assert_eq!(read(&path("file0001.pdf")), file);
    assert!(read(&path("file0002.jpg")).starts_with(&[0xFF, 0xD8]));
    assert!(!String::from_utf8_lossy(&read("account.json")).contains("object"));
    #[cfg(unix)]
    for (name, mode) in
        [("", 0o700), ("account.json", 0o600), (path("").as_str(), 0o700), (path("file0001.pdf").as_str(), 0o600)]
    {
        use std::os::unix::fs::PermissionsExt;
        let kept = std::fs::metadata(to.join(name)).expect("there").permissions().mode() & 0o777;
        assert_eq!(kept, mode, "{name}");
    }
    let again = guichet(&folder, &export);
    assert!(
        !again.status.success() && String::from_utf8_lossy(&again.stderr).contains("replaces nothing"),
        "{again:?}"
    );
}

#[tokio::test]
async fn the_database_is_brought_to_this_version_as_often_as_asked() {
    let app = spawn_app().await;
    let folder = app.dist.parent().expect("a folder").join("new");
    for _ in 0..2 {
        let migrated = guichet(&folder, &["migrate"]);
        assert!(migrated.status.success(), "{migrated:?}");
    }
    let strange = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["migrate", "--database-url", "mysql://x"])
        .output()
        .expect("the program");
    assert!(!strange.status.success());
    assert!(String::from_utf8_lossy(&strange.stderr).contains("sqlite: and a file, or postgres: and a server"));
}

#[test]
fn settings_that_cannot_be_are_said_before_anything_starts() {
    let check = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        let output = command.args(["serve", "--check-config"]).args(arguments).output().expect("the program");
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    for (arguments, right, said) in [
        (&["--public-url", "https://guichet.example"][..], true, "https://guichet.example"),
        (&[], true, "http://localhost:8080"),
        (&["--public-url", "http://guichet.example"], false, "public-url begins with https"),
        (&["--public-url", "https://guichet.example/a"], false, "public-url is a scheme and a host"),
        (&["--smtp-url", "smtp://localhost"], false, "mail-from says"),
        (&["--smtp-url", "nonsense", "--mail-from", "a@b.cc"], false, "smtp-url is no smtp"),
        (&["--smtp-url", "smtp://localhost", "--mail-from", "a"], false, "mail-from is no e-mail"),
        (&["--session-idle-minutes", "1"], false, "session-idle-minutes is from 5"),
        (&["--mails-per-network", "4"], false, "mails-per-network is from 5"),
        (&["--tries-per-network", "100001"], false, "tries-per-network is from 5"),
        (&["--config", "/none/at/all.toml"], false, "/none/at/all.toml"),
    ] {
        let (success, heard) = check(arguments);
        assert_eq!(success, right, "{arguments:?}: {heard}");
        assert!(heard.contains(said), "{arguments:?}: {heard}");
    }
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("settings-{}.toml", std::process::id()));
    std::fs::write(&file, "public-url = \"https://guichet.example\"\nsession-hours = 8\n").expect("a file");
    let path = file.to_str().expect("a path");
    assert!(check(&["--config", path]).1.contains("https://guichet.example"));
    assert!(
        check(&["--config", path, "--public-url", "https://other.example"]).1.contains("https://other.example"),
        "flags first"
    );
    std::fs::write(&file, "public_url = \"https://guichet.example\"\n").expect("a file");
    assert!(!check(&["--config", path]).0, "a word it does not know");
    std::fs::remove_file(&file).expect("removed");
}
