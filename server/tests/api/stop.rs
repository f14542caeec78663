//! A graceful stop.

use crate::helpers::{read_answer, short, spawn_with};
use server::serve::Limits;
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

#[tokio::test]
async fn a_request_under_way_is_answered_and_no_new_one_is_taken() {
    let mut app = spawn_with(Limits { stop: Duration::from_secs(5), ..Limits::default() }).await;
    let mut under_way = app.connect().await;
    under_way.write_all(b"POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\nha").await.expect("sent");
    sleep(Duration::from_millis(100)).await;
    app.ask_to_stop();
    sleep(Duration::from_millis(100)).await;
    assert!(TcpStream::connect(app.address).await.is_err());
    under_way.write_all(b"lf").await.expect("sent");
    assert_eq!(read_answer(&mut under_way).await.status, 403);
    let served = app.served.take().expect("serving");
    timeout(Duration::from_secs(1), served).await.expect("in time").expect("no panic");
}

#[tokio::test]
async fn a_connection_without_a_request_does_not_hold_up_the_stop() {
    let mut app = spawn_with(Limits { stop: Duration::from_secs(5), ..Limits::default() }).await;
    let mut idle = app.connect().await;
    idle.write_all(b"GET /sw.js HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    let mut some = [0; 32];
    assert_ne!(idle.read(&mut some).await.expect("answered"), 0);
    app.ask_to_stop();
    let served = app.served.take().expect("serving");
    timeout(Duration::from_secs(1), served).await.expect("in time").expect("no panic");
}

#[tokio::test]
async fn what_does_not_end_in_time_is_cut_off() {
    let mut app = spawn_with(Limits { body: Duration::from_secs(60), ..short() }).await;
    let mut endless = app.connect().await;
    endless.write_all(b"POST /api/x HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\nha").await.expect("sent");
    sleep(Duration::from_millis(100)).await;
    let began = Instant::now();
    app.ask_to_stop();
    let served = app.served.take().expect("serving");
    timeout(Duration::from_secs(3), served).await.expect("in time").expect("no panic");
    assert!(short().stop <= began.elapsed(), "{:?}", began.elapsed());
}

/// The program itself, asked to stop as a service manager or a person would.
#[cfg(unix)]
#[test]
fn the_program_stops_well_on_either_signal() {
    use std::{
        io::{BufRead, BufReader},
        process::{Command, Stdio},
    };
    let dist = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("stop-{}", std::process::id()));
    std::fs::create_dir_all(&dist).expect("a folder");
    std::fs::write(dist.join("index.html"), "site").expect("a site");
    for signal in ["-INT", "-TERM"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["serve", "--port", "0", "--dist"])
            .arg(&dist)
            .arg("--data")
            .arg(dist.join("data"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let first = lines.next().expect("a line").expect("text");
        assert!(first.contains("listening on http://127.0.0.1:"), "{first}");
        let asked = Command::new("kill").args([signal, &child.id().to_string()]).status();
        assert!(asked.expect("kill").success());
        assert!(child.wait().expect("ended").success(), "{signal}");
        assert!(lines.any(|line| line.expect("text").contains("stopped")), "{signal}");
    }
    std::fs::remove_dir_all(&dist).expect("removed");
}

#[test]
fn without_a_site_the_program_says_how_to_make_one() {
    // A folder of its own: what others make and remove meanwhile would be another reason.
    let empty = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("empty-{}", std::process::id()));
    std::fs::create_dir_all(&empty).expect("a folder");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", "0", "--dist"])
        .arg(&empty)
        .output()
        .expect("ran");
    std::fs::remove_dir(&empty).expect("removed");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("cargo xtask build"), "{said}");
}
