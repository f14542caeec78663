//! Where files are kept: a folder, a server that speaks S3, and a store that fails.

use super::{FILES, announce, digest, finish, holds, objects, piece, rows, send, someone};
use crate::{
    account::LAN,
    corpus,
    helpers::{App, On, on_both, spawn_as, spawn_on, spawn_storing},
};
use futures::stream::BoxStream;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, PutMultipartOptions,
    PutOptions, PutPayload, PutResult, Result, memory::InMemory, path::Path,
};
use s3s::{auth::SimpleAuth, service::S3ServiceBuilder};
use server::{attachments::sweep, objects::Objects, settings::File};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

/// A store in memory that fails as often as it is told: it says so, it keeps half and says it kept all, it keeps and says it did
/// not, it loses what it kept.
#[derive(Debug)]
struct Failing {
    inner: InMemory,
    /// Of a hundred.
    often: AtomicU64,
    state: AtomicU64,
}

impl Failing {
    fn new() -> Arc<Failing> {
        Arc::new(Failing { inner: InMemory::new(), often: AtomicU64::new(0), state: AtomicU64::new(0x9E37_79B9) })
    }

    /// A number below a hundred.
    fn draw(&self) -> u64 {
        let next = |state: u64| state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let before = self.state.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |state| Some(next(state)));
        (next(before.unwrap_or_default()) >> 33) % 100
    }

    fn fails(&self) -> bool {
        self.draw() < self.often.load(Ordering::SeqCst)
    }
}

fn broken<T>() -> Result<T> {
    Err(object_store::Error::Generic { store: "failing", source: "on purpose".into() })
}

impl std::fmt::Display for Failing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Failing")
    }
}

#[async_trait::async_trait]
impl ObjectStore for Failing {
    async fn put_opts(&self, location: &Path, payload: PutPayload, options: PutOptions) -> Result<PutResult> {
        if !self.fails() {
            return self.inner.put_opts(location, payload, options).await;
        }
        let all = bytes(&payload);
        match self.draw() % 3 {
            0 => broken(),
            1 => self.inner.put_opts(location, PutPayload::from(all[..all.len() / 2].to_vec()), options).await,
            _ => {
                self.inner.put_opts(location, payload, options).await?;
                broken()
            }
        }
    }

    async fn put_multipart_opts(&self, to: &Path, options: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        self.inner.put_multipart_opts(to, options).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        if self.fails() {
            return broken();
        }
        self.inner.get_opts(location, options).await
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        if self.fails() {
            return Box::pin(futures::stream::once(async { broken() }));
        }
        self.inner.delete_stream(locations)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.inner.list(prefix)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.inner.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.inner.copy_opts(from, to, options).await
    }
}

fn bytes(payload: &PutPayload) -> Vec<u8> {
    payload.iter().flat_map(|part| part.to_vec()).collect()
}

/// Now by the machine's clock, by which stores say how old a thing is.
fn machine() -> i64 {
    i64::try_from(SystemTime::UNIX_EPOCH.elapsed().expect("after 1970").as_secs()).expect("a time")
}

on_both! {
    async fn a_store_that_fails_leaves_nothing_half(on: On) {
        let store = Failing::new();
        let app = spawn_storing(on, Objects::new(store.clone(), "below")).await;
        let mut browser = someone(&app, LAN).await;
        let (mut kept, mut failures) = (0, 0);
        for file in 0..25 {
            let (id, content) = (format!("file{file:04}"), corpus::padded(1_500 + file));
            store.often.store(25, Ordering::SeqCst);
            assert_eq!(announce(&mut browser, &id, "a.pdf", &content).await.status, 200);
            let mut received = 0;
            // A page that does not give up.
            for _ in 0..500 {
                if received < content.len() {
                    let end = content.len().min(received + 400);
                    let told = piece(&mut browser, &id, received, &content[received..end]).await;
                    match told.said().as_str() {
                        "200" => received = told.json()["received"].as_u64().expect("how far") as usize,
                        "503 unavailable" => {
                            assert_eq!(told.header("retry-after"), Some("5"));
                            failures += 1;
                        }
                        said => panic!("{said}"),
                    }
                    continue;
                }
                let told = finish(&mut browser, &id).await;
                holds_below(&app, &store).await;
                match told.said().as_str() {
                    "200" => {
                        kept += 1;
                        break;
                    }
                    "503 unavailable" => {
                        failures += 1;
                        let at = browser.get(&format!("{FILES}/{id}")).await.json();
                        received = at["received"].as_u64().expect("how far") as usize;
                    }
                    said => panic!("{said}"),
                }
            }
        }
        assert_eq!(kept, 25, "each arrives in the end");
        assert!(100 <= failures, "{failures} failures");
        store.often.store(0, Ordering::SeqCst);
        for file in 0..25 {
            let given = browser.get(&format!("{FILES}/file{file:04}/content")).await;
            assert_eq!(digest(&given.body), digest(&corpus::padded(1_500 + file)));
        }
        // What was left behind goes: what is known of at once, the rest after a day.
        sweep(&app.state).await.expect("swept");
        assert!(25 < objects(&app).await.len(), "the store kept what it said it did not");
        app.clock.store(machine() + 86_402, Ordering::SeqCst);
        sweep(&app.state).await.expect("swept");
        assert_eq!((objects(&app).await.len(), rows(&app, "leavings").await), (25, 0));
        holds(&app).await;
    }
}

/// The same as `holds`, with the store in order while it is looked at.
async fn holds_below(app: &App, store: &Failing) {
    let often = store.often.swap(0, Ordering::SeqCst);
    holds(app).await;
    store.often.store(often, Ordering::SeqCst);
}

on_both! {
    async fn a_store_that_is_away_is_said_and_comes_back_without_a_restart(on: On) {
        let store = Failing::new();
        let app = spawn_storing(on, Objects::new(store.clone(), "")).await;
        let mut browser = someone(&app, LAN).await;
        let file = corpus::padded(1_000);
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &file).await.status, 200);
        announce(&mut browser, "file0002", "a.pdf", &file).await;
        store.often.store(100, Ordering::SeqCst);
        assert_eq!(piece(&mut browser, "file0002", 0, &file).await.said(), "503 unavailable");
        assert_eq!(browser.get(&format!("{FILES}/file0001/content")).await.said(), "503 unavailable");
        assert_eq!(browser.get(FILES).await.json()[1]["received"], 0, "what stands in rows is told all the same");
        assert_eq!(browser.delete(&format!("{FILES}/file0001")).await.status, 204, "it goes when the store is back");
        assert!(sweep(&app.state).await.is_err());
        store.often.store(0, Ordering::SeqCst);
        sweep(&app.state).await.expect("swept");
        assert_eq!(rows(&app, "leavings").await, 0);
        assert_eq!(send(&mut browser, "file0002", "a.pdf", &file).await.status, 200);
        holds(&app).await;
    }
}

on_both! {
    async fn a_piece_the_store_lost_is_asked_for_again(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        let file = corpus::padded(1_000);
        announce(&mut browser, "file0001", "a.pdf", &file).await;
        piece(&mut browser, "file0001", 0, &file).await;
        for object in objects(&app).await {
            app.state.objects.remove(&object).await.expect("removed");
        }
        assert_eq!(finish(&mut browser, "file0001").await.said(), "503 unavailable");
        assert_eq!(browser.get(FILES).await.json()[0]["received"], 0);
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &file).await.status, 200);
    }
}

on_both! {
    async fn what_was_kept_and_is_changed_is_not_given_out(on: On) {
        let app = spawn_on(on).await;
        let mut browser = someone(&app, LAN).await;
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &corpus::padded(1_000)).await.status, 200);
        sweep(&app.state).await.expect("swept");
        let [object] = &objects(&app).await[..] else { panic!("one object") };
        app.state.objects.write(object, b"<script>".to_vec()).await.expect("written");
        assert_eq!(browser.get(&format!("{FILES}/file0001/content")).await.said(), "503 unavailable");
    }
}

on_both! {
    async fn a_new_database_does_not_empty_an_old_store(on: On) {
        let store = Arc::new(InMemory::new());
        let old = spawn_storing(on, Objects::new(store.clone(), "")).await;
        let mut browser = someone(&old, LAN).await;
        assert_eq!(send(&mut browser, "file0001", "a.pdf", &corpus::padded(1_000)).await.status, 200);
        sweep(&old.state).await.expect("swept");
        let new = spawn_storing(on, Objects::new(store.clone(), "")).await;
        new.clock.store(machine() + 86_402, Ordering::SeqCst);
        sweep(&new.state).await.expect("swept");
        assert_eq!(objects(&new).await.len(), 1, "it belongs to the other");
        old.clock.store(machine() + 86_402, Ordering::SeqCst);
        old.state.objects.keep("stray", b"x".to_vec()).await.expect("kept");
        sweep(&old.state).await.expect("swept");
        assert_eq!(objects(&old).await.len(), 1, "its own it sweeps");
        holds(&old).await;
    }
}

/// A server that speaks S3, on a folder; its address.
async fn s3(folder: &std::path::Path) -> String {
    let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder).expect("a folder"));
    service.set_auth(SimpleAuth::from_single("the-key", "the-secret"));
    let service = service.build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let socket = hyper_util::rt::TokioIo::new(socket);
            let connection = hyper::server::conn::http1::Builder::new().serve_connection(socket, service.clone());
            tokio::spawn(async move {
                let _ = connection.await;
            });
        }
    });
    format!("http://{address}")
}

on_both! {
    async fn files_are_kept_in_a_server_that_speaks_s3(on: On) {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
        let name = format!("s3-{}-{}", std::process::id(), SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos());
        let folder = folder.join(name);
        std::fs::create_dir_all(folder.join("bucket")).expect("a bucket");
        let endpoint = s3(&folder).await;
        let file = |secret: &str| File {
            files: Some(format!("s3://bucket/in/here?endpoint={endpoint}&region=ca-central-1")),
            files_key: Some("the-key".to_owned()),
            files_secret: Some(secret.to_owned()),
            ..File::default()
        };
        let app = spawn_as(on, file("the-secret")).await;
        let mut browser = someone(&app, LAN).await;
        let content = corpus::padded(700_000);
        let kept = tokio::time::timeout(Duration::from_secs(60), send(&mut browser, "file0001", "a.pdf", &content)).await;
        assert_eq!(kept.expect("in time").status, 200);
        assert!(browser.get(&format!("{FILES}/file0001/content")).await.body == content);
        sweep(&app.state).await.expect("swept");
        let there = objects(&app).await;
        assert_eq!(there.len(), 1, "{there:?}");
        assert!(folder.join("bucket/in/here").join(&there[0]).is_file(), "it is in the bucket, below its prefix");
        holds(&app).await;
        app.state.objects.keep("stray", b"x".to_vec()).await.expect("kept");
        app.clock.store(machine() + 86_402, Ordering::SeqCst);
        sweep(&app.state).await.expect("swept");
        assert_eq!(objects(&app).await, there, "the stray one is gone");

        let wrong = spawn_as(on, file("another-secret")).await;
        let mut browser = someone(&wrong, LAN).await;
        announce(&mut browser, "file0001", "a.pdf", &content).await;
        assert_eq!(piece(&mut browser, "file0001", 0, &content[..9]).await.said(), "503 unavailable");
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
