//! A server of one's own for each test, and what it answers, byte by byte.

use server::{
    assets::Assets,
    attachments::Checker,
    clock::Clock,
    db::Db,
    mail,
    objects::Objects,
    router::router,
    serve::{Limits, serve},
    settings::{File, Settings},
    state::App as State,
};
use std::{
    collections::BTreeMap,
    fs, io,
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU32, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

/// A running server on a site of a few files. Stopped when dropped.
pub struct App {
    pub address: SocketAddr,
    pub dist: PathBuf,
    /// The address of its database.
    pub database: String,
    /// What the server has at hand.
    pub state: State,
    /// What time it is there, in seconds since 1970: a test may move it.
    pub clock: Arc<AtomicI64>,
    stop: Option<oneshot::Sender<()>>,
    pub served: Option<JoinHandle<()>>,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Limits short enough to wait for.
pub fn short() -> Limits {
    Limits {
        head: Duration::from_millis(300),
        body: Duration::from_millis(300),
        answer: Duration::from_millis(300),
        body_bytes: 1_000,
        head_bytes: 8_192,
        stop: Duration::from_millis(500),
    }
}

pub async fn spawn_app() -> App {
    spawn(Limits::default(), false, On::Sqlite, File::default(), None).await
}

pub async fn spawn_with(limits: Limits) -> App {
    spawn(limits, false, On::Sqlite, File::default(), None).await
}

pub async fn spawn_rereading() -> App {
    spawn(Limits::default(), true, On::Sqlite, File::default(), None).await
}

/// The same, with limits of the test's.
pub async fn spawn_rereading_with(limits: Limits) -> App {
    spawn(limits, true, On::Sqlite, File::default(), None).await
}

/// A server on one of the two databases.
pub async fn spawn_on(on: On) -> App {
    spawn(Limits::default(), false, on, File::default(), None).await
}

/// The same, set up otherwise.
pub async fn spawn_as(on: On, file: File) -> App {
    spawn(Limits::default(), false, on, file, None).await
}

/// A server whose files are kept in a store of the test's.
pub async fn spawn_storing(on: On, objects: Objects) -> App {
    spawn(Limits::default(), false, on, File::default(), Some(objects)).await
}

/// Which database a test runs on.
#[derive(Clone, Copy, Debug)]
pub enum On {
    Sqlite,
    Postgres,
}

impl On {
    /// An empty database of one's own, by its address.
    async fn address(self, name: &str, folder: &std::path::Path) -> String {
        match self {
            On::Sqlite => Db::in_folder(folder),
            On::Postgres => {
                let server = std::env::var("GUICHET_TEST_POSTGRES").expect(
                    "`cargo xtask test native` starts a PostgreSQL for the tests; or name one of yours in GUICHET_TEST_POSTGRES",
                );
                let began = std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
                let name = format!("guichet_{}_{began}", name.replace('-', "_"));
                sqlx::any::install_default_drivers();
                let pool = sqlx::AnyPool::connect(&format!("{server}/postgres")).await.expect("the server");
                let make = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
                sqlx::query(make).execute(&pool).await.expect("a database");
                format!("{server}/{name}")
            }
        }
    }
}

/// Removes a database that `On::address` made; that of SQLite goes with its folder.
pub async fn drop_database(address: &str) {
    let Some((server, name)) = address.strip_prefix("postgres").and(address.rsplit_once('/')) else { return };
    let pool = sqlx::AnyPool::connect(&format!("{server}/postgres")).await.expect("the server");
    // A process that was killed may not be missed yet.
    let remove = sqlx::AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
    sqlx::query(remove).execute(&pool).await.expect("removed");
}

/// One test, on each of the two databases.
macro_rules! on_both {
    ($(#[$meta:meta])* async fn $name:ident($on:ident: On) $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(#[$meta])*
            async fn run($on: On) $body

            #[tokio::test]
            async fn sqlite() {
                run(On::Sqlite).await
            }

            #[tokio::test]
            async fn postgres() {
                run(On::Postgres).await
            }
        }
    };
}
pub(crate) use on_both;

/// The day the tests begin on: 10 March 2014, noon.
pub const NOON: i64 = 1_394_452_800;

/// A server on a database by its address.
pub async fn spawn_at(address: &str) -> App {
    let (_, folder) = place();
    serving(Limits::default(), false, address, folder, File::default(), None).await
}

/// A server on a folder of data that is there.
pub async fn spawn_in(folder: PathBuf) -> App {
    write_site(&folder.join("dist")).expect("a site");
    serving(Limits::default(), false, &Db::in_folder(&folder), folder, File::default(), None).await
}

async fn spawn(limits: Limits, reread: bool, on: On, file: File, objects: Option<Objects>) -> App {
    let (name, folder) = place();
    let address = on.address(&name, &folder).await;
    serving(limits, reread, &address, folder, file, objects).await
}

/// A name and a folder of one's own.
fn place() -> (String, PathBuf) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&name);
    write_site(&folder.join("dist")).expect("a site");
    (name, folder)
}

async fn serving(
    limits: Limits,
    reread: bool,
    database: &str,
    folder: PathBuf,
    file: File,
    objects: Option<Objects>,
) -> App {
    let dist = folder.join("dist");
    let clock = Arc::new(AtomicI64::new(NOON));
    let time = clock.clone();
    let db = Db::open(database).await.expect("a database");
    let file = File { data: Some(folder), ..file };
    let settings: Settings = file.settings(8080).expect("settings");
    let objects = objects.unwrap_or_else(|| Objects::open(&settings.files).expect("a store of files"));
    let checker = Checker::by(env!("CARGO_BIN_EXE_guichet"));
    let state = State::with(db, Clock::of(move || time.load(Ordering::SeqCst)), settings, objects, checker);
    let state = state.expect("a state");
    let assets = Assets::open(&dist, reread).expect("the site");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(serve(listener, router(assets, limits, state.clone()), limits, async {
        // A dropped sender stops the server too.
        let _ = stopped.await;
    }));
    App { address, dist, database: database.to_owned(), state, clock, stop: Some(stop), served: Some(served) }
}

/// Every kind of file the build makes, small.
fn write_site(dist: &std::path::Path) -> io::Result<()> {
    for (path, content) in [
        ("index.html", "<h1>Français English</h1>"),
        ("fr/index.html", "<h1>Début</h1>"),
        ("fr/page.html", "<h1>Page française</h1>"),
        ("en/index.html", "<h1>Start</h1>"),
        ("en/page.html", "<h1>English page</h1>"),
        ("404.html", "<h1>Rien ici. Nothing here.</h1>"),
        ("app.0123456789abcdef.js", "export default 1; export default 1; export default 1;"),
        ("app.0123456789abcdef.js.br", "br"),
        ("app.0123456789abcdef.js.gz", "gzip"),
        ("app_bg.0123456789abcdef.wasm", "\0asm"),
        ("words/fr.0123456789abcdef.ftl", "a = Été"),
        ("manifest.fr.webmanifest", "{}"),
        ("icons/icon.svg", "<svg/>"),
        ("sw.js", "self"),
        (".sources", "secret"),
        ("../secret.txt", "secret"),
    ] {
        let file = dist.join(path);
        fs::create_dir_all(file.parent().expect("a folder"))?;
        fs::write(file, content)?;
    }
    Ok(())
}

impl App {
    /// A server that runs in a process of its own, and what it has at hand, opened a second time.
    pub fn of(address: SocketAddr, dist: PathBuf, state: State) -> App {
        let mut app = App::seen(address, state, Arc::new(AtomicI64::new(NOON)));
        app.dist = dist;
        app
    }

    /// A server that another value runs and stops, as one of its tasks sees it.
    pub fn seen(address: SocketAddr, state: State, clock: Arc<AtomicI64>) -> App {
        App { address, dist: PathBuf::new(), database: String::new(), state, clock, stop: None, served: None }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[]).await
    }

    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let request = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n");
        self.send(request.as_bytes()).await
    }

    /// Sends bytes as they are and reads all that comes back.
    pub async fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = self.connect().await;
        stream.write_all(bytes).await.expect("sent");
        read_answer(&mut stream).await
    }

    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("connected")
    }

    /// Time goes on.
    pub fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The mails that wait for someone, newest first.
    pub async fn mails(&self, to: &str) -> Vec<mail::Waiting> {
        let mut all = mail::waiting(&self.state.db, 1000).await.expect("the outbox");
        all.retain(|mail| mail.recipient == to);
        all
    }

    /// The token in the link of the newest mail to someone.
    pub async fn token(&self, to: &str) -> String {
        let mails = self.mails(to).await;
        let body = &mails.first().unwrap_or_else(|| panic!("no mail to {to}")).body;
        let (_, after) = body.split_once('#').unwrap_or_else(|| panic!("no token: {body}"));
        after.lines().next().expect("a token").to_owned()
    }

    pub fn ask_to_stop(&mut self) {
        self.stop.take().expect("not yet stopped").send(()).expect("still serving");
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let Some(folder) = self.dist.parent() else { return };
        if std::thread::panicking() {
            // Whoever looks into what failed finds it as it was.
            eprintln!("kept: {} {}", folder.display(), self.database);
        } else {
            // Left behind, it is only a few bytes in the target folder.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// A browser: it keeps cookies, and asks as the page does.
pub struct Browser<'a> {
    pub app: &'a App,
    pub cookies: BTreeMap<String, String>,
    /// From where it says it asks.
    pub origin: String,
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a App) -> Self {
        Browser { app, cookies: BTreeMap::new(), origin: "http://localhost:8080".to_owned() }
    }

    /// Another window of the same browser.
    pub fn seen(other: &Browser<'a>) -> Browser<'a> {
        Browser { app: other.app, cookies: other.cookies.clone(), origin: other.origin.clone() }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, None).await
    }

    pub async fn post(&mut self, path: &str, body: serde_json::Value) -> Answer {
        self.ask("POST", path, Some(body)).await
    }

    pub async fn put(&mut self, path: &str, body: serde_json::Value) -> Answer {
        self.ask("PUT", path, Some(body)).await
    }

    pub async fn delete(&mut self, path: &str) -> Answer {
        self.ask("DELETE", path, None).await
    }

    pub async fn ask(&mut self, method: &str, path: &str, body: Option<serde_json::Value>) -> Answer {
        self.ask_by("page", method, path, body).await
    }

    /// Asks by hand (`page`) or by itself (`background`).
    pub async fn ask_by(&mut self, by: &str, method: &str, path: &str, body: Option<serde_json::Value>) -> Answer {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        self.send(by, method, path, "application/json", body.as_bytes()).await
    }

    /// Asks with a body of any kind.
    pub async fn send(&mut self, by: &str, method: &str, path: &str, kind: &str, body: &[u8]) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookie = if cookies.is_empty() { String::new() } else { format!("cookie: {}\r\n", cookies.join("; ")) };
        let origin = if method == "GET" { String::new() } else { format!("origin: {}\r\n", self.origin) };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{}: {by}\r\n{origin}{cookie}\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            wire::HEADER,
            body.len(),
        );
        let answer = self.app.send(&[request.as_bytes(), body].concat()).await;
        for (_, set) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, rest) = set.split_once('=').expect("a cookie");
            let value = rest.split(';').next().unwrap_or_default();
            if set.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }
}

/// Reads to the end of the connection, for at most half a minute.
pub async fn read_answer(stream: &mut TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let reading = timeout(Duration::from_secs(30), stream.read_to_end(&mut bytes)).await;
    match reading.expect("an end in time") {
        // What was still on its way to a server that had answered already is reset, not lost.
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("{error}"),
    }
    Answer::parse(&bytes)
}

impl Answer {
    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = std::str::from_utf8(&bytes[..end]).expect("text");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.map(|line| line.split_once(": ").expect("a header"));
        Self {
            status: status.parse().expect("a number"),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(one, _)| one == name && name != "set-cookie");
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} stands twice");
        value
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {} {}", self.status, self.text()))
    }

    /// The status, and the error's id: `403 wrong-password`.
    pub fn said(&self) -> String {
        let body: serde_json::Value = serde_json::from_slice(&self.body).unwrap_or_default();
        format!("{} {}", self.status, body["error"].as_str().unwrap_or_default()).trim_end().to_owned()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }
}
