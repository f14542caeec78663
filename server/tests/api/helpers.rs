//! A server of one's own for each test, and what it answers, byte by byte.

use server::{
    assets::Assets,
    router::router,
    serve::{Limits, serve},
};
use std::{
    fs, io,
    net::SocketAddr,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
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
        body_bytes: 1_000,
        head_bytes: 8_192,
        stop: Duration::from_millis(500),
    }
}

pub async fn spawn_app() -> App {
    spawn(Limits::default(), false).await
}

pub async fn spawn_with(limits: Limits) -> App {
    spawn(limits, false).await
}

pub async fn spawn_rereading() -> App {
    spawn(Limits::default(), true).await
}

async fn spawn(limits: Limits, reread: bool) -> App {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let dist = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).join("dist");
    write_site(&dist).expect("a site");
    let assets = Assets::open(&dist, reread).expect("the site");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(serve(listener, router(assets, limits), limits, async {
        // A dropped sender stops the server too.
        let _ = stopped.await;
    }));
    App { address, dist, stop: Some(stop), served: Some(served) }
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

    pub fn ask_to_stop(&mut self) {
        self.stop.take().expect("not yet stopped").send(()).expect("still serving");
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if let Some(folder) = self.dist.parent() {
            // Left behind, it is only a few bytes in the target folder.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// Reads to the end of the connection, for at most five seconds.
pub async fn read_answer(stream: &mut TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let reading = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await;
    match reading.expect("an end in time") {
        // What was still on its way to a server that had answered already is reset, not lost.
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("{error}"),
    }
    Answer::parse(&bytes)
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
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
        let mut found = self.headers.iter().filter(|(one, _)| one == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} stands twice");
        value
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }
}
