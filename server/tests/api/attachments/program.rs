//! The program itself: it starts itself again to look at a file.

use super::{FILES, finish, send, someone};
use crate::{
    account::LAN,
    corpus,
    helpers::{App, Browser},
};
use server::{clock::Clock, db::Db, settings::File, state::App as State};
use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

struct Program {
    child: Child,
    folder: PathBuf,
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The program on a folder of its own, and the same folder at hand for the test.
async fn started() -> (Program, App) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("program-{}", std::process::id()));
    let (dist, data) = (folder.join("site/dist"), folder.join("data"));
    std::fs::create_dir_all(&dist).expect("a folder");
    std::fs::write(dist.join("index.html"), "site").expect("a site");
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", "0", "--public-url", "http://localhost:8080", "--dist"])
        .arg(&dist)
        .arg("--data")
        .arg(&data)
        // What looks at files is to see none of it.
        .env("GUICHET_FILES_PER_DRAFT", "7")
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("its output")).read_line(&mut first).expect("a line");
    let (_, address) = first.trim().split_once("http://").expect("an address");
    let db = Db::open(&Db::in_folder(&data)).await.expect("its database");
    let settings = File { data: Some(data), ..File::default() }.settings(8080).expect("settings");
    let state = State::new(db, Clock::system(), settings).expect("a state");
    let app = App::of(address.parse().expect("an address"), dist, state);
    (Program { child, folder }, app)
}

#[tokio::test]
async fn the_program_looks_at_files_in_a_process_of_its_own() {
    let (program, app) = started().await;
    let mut browser: Browser<'_> = someone(&app, LAN).await;
    let kept = send(&mut browser, "file0001", "a.jpg", &corpus::photo()).await;
    assert_eq!(kept.json()["kept"]["pixels"], serde_json::json!([20, 40]), "{}", kept.text());
    let given = browser.get(&format!("{FILES}/file0001/content")).await;
    assert!(given.body.starts_with(&[0xFF, 0xD8]) && !String::from_utf8_lossy(&given.body).contains("CANARY"));
    assert_eq!(send(&mut browser, "file0002", "a.pdf", &corpus::bomb()).await.said(), "422 attachment-too-heavy");
    assert_eq!(finish(&mut browser, "file0002").await.said(), "422 attachment-too-heavy");
    assert_eq!(browser.get("/healthz").await.text(), "alive\n", "it took nobody down");
    #[cfg(unix)]
    for folder in ["data", "data/files"] {
        let mode =
            std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(program.folder.join(folder)).expect("there"));
        assert_eq!(mode & 0o777, 0o700, "{folder} is its owner's alone");
    }
}

/// Whatever comes in by hand: the process answers on a line, or says nothing; it opens no file and no connection.
#[cfg(target_os = "linux")]
#[test]
fn the_process_that_looks_at_files_is_limited() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("check-file")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let path = format!("/proc/{}/limits", child.id());
    let wanted = |limits: &str| {
        let of =
            |name: &str| limits.lines().find(|line| line.starts_with(name)).map(|line| line[26..46].trim().to_owned());
        (of("Max open files"), of("Max file size"), of("Max cpu time"), of("Max data size"), of("Max core file size"))
    };
    let some = |text: &str| Some(text.to_owned());
    let right = (some("3"), some("0"), some("5"), some("251658240"), some("0"));
    let mut seen = Default::default();
    // It limits itself first, and then waits for the file.
    for _ in 0..200 {
        seen = wanted(&std::fs::read_to_string(&path).expect("its limits"));
        if seen == right {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(seen, right);
    drop(child.stdin.take());
    let output = child.wait_with_output().expect("ended");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "{\"refused\":\"attachment-empty\"}\n");
}
