//! Figures for Prometheus: on a listener of their own, of nobody in particular.

use crate::helpers::Answer;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// The program, with an address for Prometheus. Stopped when dropped.
pub struct Program {
    child: Child,
    /// What it works on: `dist`, `data`.
    pub folder: PathBuf,
    /// Where people reach it.
    pub public: String,
    /// Where Prometheus does; empty without.
    pub metrics: String,
}

impl Program {
    /// Starts it on a folder of its own, removed at the end.
    pub fn start(name: &str, arguments: &[&str]) -> Program {
        Program::start_by(name, |_| Command::new(env!("CARGO_BIN_EXE_guichet")), arguments)
    }

    /// The same, by a command that is given the folder and becomes the program.
    pub fn start_by(name: &str, command: impl FnOnce(&Path) -> Command, arguments: &[&str]) -> Program {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("dist")).expect("a folder");
        std::fs::write(folder.join("dist/index.html"), "site").expect("a site");
        let mut child = command(&folder)
            .args(["serve", "--port", "0", "--public-url", "http://localhost:8080", "--dist"])
            .arg(folder.join("dist"))
            .arg("--data")
            .arg(folder.join("data"))
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let (mut public, mut metrics) = (String::new(), String::new());
        while public.is_empty() {
            let line = lines.next().expect("it runs").expect("text");
            let after = |before: &str| line.split_once(before).map(|(_, rest)| rest.trim().to_owned());
            metrics = after("metrics on http://").map_or(metrics, |at| at.trim_end_matches("/metrics").to_owned());
            public = after("listening on http://").unwrap_or(public);
        }
        // It would wait for whoever reads what it writes down.
        std::thread::spawn(move || lines.for_each(drop));
        Program { child, folder, public, metrics }
    }

    /// The folder of its data.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Its folder, as it sees it itself.
    pub fn seen(&self) -> PathBuf {
        PathBuf::from(format!("/proc/{}/root{}", self.child.id(), self.folder.display()))
    }

    /// Kilobytes of memory it holds now.
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    }

    /// Ends it at once.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Asks at an address as the page does.
    pub fn ask(at: &str, method: &str, path: &str, body: &str) -> Answer {
        Program::send(at, method, path, body.as_bytes())
    }

    /// The same, with a body of any bytes. One that is refused before it is read is not sent to its end.
    pub fn send(at: &str, method: &str, path: &str, body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(at).expect("connected");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-guichet: page\r\norigin: http://localhost:8080\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let mut reading = stream.try_clone().expect("the same connection");
        let heard = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            // What was still on its way to a server that had answered already is reset, not lost.
            match reading.read_to_end(&mut bytes) {
                Err(error) if error.kind() != std::io::ErrorKind::ConnectionReset => panic!("{error}"),
                _ => bytes,
            }
        });
        let _ = stream.write_all(body);
        let bytes = heard.join().expect("an answer");
        Answer::parse(&bytes)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn what_happens_is_counted_by_pattern_and_names_nobody() {
    let program = Program::start("metrics", &["--metrics", "127.0.0.1:0"]);
    let ask = |method: &str, path: &str, body: &str| Program::ask(&program.public, method, path, body);
    let scrape = || Program::ask(&program.metrics, "GET", "/metrics", "").text().to_owned();
    let before = scrape();
    assert!(before.contains("guichet_build_info{version=\"0.1.0\"} 1"), "{before}");
    assert!(before.contains("guichet_edits_total{result=\"landed\"} 0"), "{before}");
    assert_eq!(ask("GET", "/api/drafts/canary7k2m", "").status, 401);
    assert_eq!(ask("GET", "/api/drafts/another7k2m?since=3", "").status, 401);
    assert_eq!(ask("GET", "/api/canary-none", "").status, 404);
    assert_eq!(ask("GET", "/", "").status, 200);
    assert_eq!(ask("POST", "/api/accounts", r#"{"email":"canary@exemple.ca","language":"fr"}"#).status, 202);
    let told = scrape();
    for line in [
        "guichet_requests_total{route=\"/api/drafts/{id}\",method=\"GET\",status=\"4xx\"} 2",
        "guichet_requests_total{route=\"/api/accounts\",method=\"POST\",status=\"2xx\"} 1",
        "guichet_requests_total{route=\"api\",method=\"GET\",status=\"4xx\"} 1",
        "guichet_requests_total{route=\"page\",method=\"GET\",status=\"2xx\"} 1",
        "guichet_request_seconds_bucket{route=\"/api/drafts/{id}\",method=\"GET\",le=\"+Inf\"} 2",
        "guichet_request_seconds_count{route=\"/api/accounts\",method=\"POST\"} 1",
        "guichet_mails_waiting 1",
        "guichet_passwords_waiting 0",
    ] {
        assert!(told.lines().any(|one| one == line), "{line}\n{told}");
    }
    assert!(told.contains("guichet_database_connections{state=\"idle\"}"), "{told}");
    assert!(!told.contains("canary") && !told.contains("7k2m") && !told.contains("exemple"), "{told}");
}

#[test]
fn figures_are_never_where_people_are_and_people_never_where_figures_are() {
    let program = Program::start("metrics-apart", &["--metrics", "127.0.0.1:0"]);
    for path in ["/metrics", "/api/metrics", "/debug/metrics"] {
        assert_eq!(Program::ask(&program.public, "GET", path, "").status, 404, "{path}");
    }
    for path in ["/", "/api/session", "/outbox", "/readyz"] {
        assert_eq!(Program::ask(&program.metrics, "GET", path, "").status, 404, "{path}");
    }
    let scraped = Program::ask(&program.metrics, "GET", "/metrics", "");
    assert_eq!(scraped.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    assert_eq!(scraped.header("x-content-type-options"), Some("nosniff"));
    // By default there are none.
    assert_eq!(Program::start("metrics-none", &[]).metrics, "");
    let port = program.public.clone();
    let taken = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["serve", "--port", "0", "--metrics", &port, "--dist"])
        .arg(program.folder.join("dist"))
        .arg("--data")
        .arg(program.folder.join("other"))
        .output()
        .expect("the program");
    assert!(!taken.status.success(), "a port that people reach");
    assert!(String::from_utf8_lossy(&taken.stderr).contains("metrics: 127.0.0.1"), "{taken:?}");
}
