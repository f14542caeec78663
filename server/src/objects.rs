//! Files, in a folder or in a store that speaks S3. Their names are ours; what stands in a row is here in whole before it.

use crate::{error::Error, secret};
use object_store::{
    BackoffConfig, ClientOptions, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
    local::LocalFileSystem,
    path::Path,
};
use std::{
    fmt,
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path as Place, PathBuf},
    sync::Arc,
    time::Duration,
};
use url::Url;

/// Where files are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// A folder; made if need be, for its owner alone.
    Folder(PathBuf),
    /// A bucket.
    Bucket(Bucket),
}

/// A bucket of a store that speaks S3.
#[derive(Clone, PartialEq, Eq)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// What stands before every name in it; empty for nothing.
    pub prefix: String,
    /// The server, when it is not Amazon's.
    pub endpoint: Option<String>,
    /// The region; `None` for what the environment says (`AWS_REGION`).
    pub region: Option<String>,
    /// The key's name and the key; `None` for what the environment says (`AWS_...`), or the machine's own role.
    pub key: Option<(String, String)>,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bucket").field("name", &self.name).field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl Bucket {
    /// Reads `s3://bucket/prefix?endpoint=https://s3.example&region=ca-central-1`.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence.
    pub fn read(address: &str, key: Option<(String, String)>) -> Result<Bucket, &'static str> {
        let url = Url::parse(address).map_err(|_| "is no address")?;
        let name = url.host_str().unwrap_or_default().to_owned();
        if url.scheme() != "s3" || name.is_empty() {
            return Err("is s3:// and a bucket");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("holds no key: that is files-key and files-secret");
        }
        let prefix = url.path().trim_matches('/').to_owned();
        let (mut endpoint, mut region) = (None, None);
        for (what, value) in url.query_pairs() {
            match &*what {
                "endpoint" => endpoint = Some(value.into_owned()),
                "region" => region = Some(value.into_owned()),
                _ => return Err("knows endpoint and region, and nothing else"),
            }
        }
        if let Some(endpoint) = &endpoint {
            let endpoint = Url::parse(endpoint).map_err(|_| "has an endpoint that is no address")?;
            let near = matches!(endpoint.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
            if endpoint.scheme() != "https" && !(endpoint.scheme() == "http" && near) {
                return Err("has an endpoint that begins with https: only one on the machine itself may do without");
            }
        }
        Ok(Bucket { name, prefix, endpoint, region, key })
    }

    fn open(&self) -> object_store::Result<AmazonS3> {
        // Whoever was first chose the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let patience = ClientOptions::new()
            .with_timeout(Duration::from_secs(15))
            .with_connect_timeout(Duration::from_secs(3))
            .with_allow_http(self.endpoint.as_deref().is_some_and(|endpoint| endpoint.starts_with("http:")));
        let backoff = BackoffConfig { init_backoff: Duration::from_millis(100), ..BackoffConfig::default() };
        let mut builder = AmazonS3Builder::from_env()
            .with_client_options(patience)
            // The person waits: they are told soon, and try again.
            .with_retry(RetryConfig { backoff, max_retries: 2, retry_timeout: Duration::from_secs(10) })
            .with_bucket_name(&self.name);
        if let Some(endpoint) = &self.endpoint {
            builder = builder.with_endpoint(endpoint).with_virtual_hosted_style_request(false);
        }
        if let Some(region) = &self.region {
            builder = builder.with_region(region);
        }
        if let Some((id, key)) = &self.key {
            builder = builder.with_access_key_id(id).with_secret_access_key(key);
        }
        builder.build()
    }
}

/// Beside a folder of files: held, shared, by whoever removes some of them; alone by who copies them.
const LOCK: &str = "files.lock";

/// An open store of files.
#[derive(Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: String,
    /// The folder; `None` for another store.
    folder: Option<PathBuf>,
}

/// Nothing is removed from a folder of files until what is given is dropped.
///
/// # Errors
/// When there is no such lock.
pub fn hold(folder: &Place) -> io::Result<File> {
    let lock = lock_of(folder)?;
    lock.lock()?;
    Ok(lock)
}

fn lock_of(folder: &Place) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(folder.with_file_name(LOCK))
}

/// See [`Objects::leave_to_remove`].
#[derive(Debug)]
pub struct Leave {
    _held: Option<File>,
}

impl fmt::Debug for Objects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Objects({})", self.store)
    }
}

impl Objects {
    /// Opens a store. Of a bucket nothing is asked yet.
    ///
    /// # Errors
    /// What is in the way, for the operator; it names no key.
    pub fn open(files: &Files) -> Result<Objects, String> {
        match files {
            Files::Folder(folder) => {
                let failed = |error: &dyn fmt::Display| format!("{}: {error}", folder.display());
                let mut builder = std::fs::DirBuilder::new();
                builder.recursive(true);
                #[cfg(unix)]
                std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
                builder.create(folder).map_err(|error| failed(&error))?;
                // What is answered is on the disk: the file, its name, and the folders made for it.
                let store = LocalFileSystem::new_with_prefix(folder).map_err(|error| failed(&error))?;
                let store = Arc::new(store.with_fsync(true).with_automatic_cleanup(true));
                Ok(Objects { folder: Some(folder.clone()), ..Objects::new(store, "") })
            }
            Files::Bucket(bucket) => {
                let store = bucket.open().map_err(|error| format!("the bucket {}: {error}", bucket.name))?;
                Ok(Objects::new(Arc::new(store), &bucket.prefix))
            }
        }
    }

    /// Any store; everything is kept under `prefix` of it.
    pub fn new(store: Arc<dyn ObjectStore>, prefix: &str) -> Objects {
        Objects { store, prefix: prefix.to_owned(), folder: None }
    }

    /// Leave to remove files, until what is given is dropped; `None` while somebody copies them.
    ///
    /// # Errors
    /// `Unavailable`.
    pub fn leave_to_remove(&self) -> Result<Option<Leave>, Error> {
        let Some(folder) = &self.folder else { return Ok(Some(Leave { _held: None })) };
        let failed = |error: io::Error| {
            tracing::error!("files: the lock is not to be had: {}", error.kind());
            Error::Unavailable
        };
        let lock = lock_of(folder).map_err(failed)?;
        match lock.try_lock_shared() {
            Ok(()) => Ok(Some(Leave { _held: Some(lock) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    fn path(&self, name: &str) -> Path {
        Path::from(format!("{}/{name}", self.prefix))
    }

    /// Keeps bytes under a new name below a folder, and gives the name. They are durable, and all there: the store is asked.
    ///
    /// # Errors
    /// `Unavailable` or `StorageFull`; then nothing is kept that anyone points to.
    pub async fn keep(&self, folder: &str, bytes: Vec<u8>) -> Result<String, Error> {
        let name = format!("{folder}/{}", secret::name()?);
        self.write(&name, bytes).await?;
        Ok(name)
    }

    /// The same, under a name.
    ///
    /// # Errors
    /// `Unavailable` or `StorageFull`.
    pub async fn write(&self, name: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let (path, length) = (self.path(name), bytes.len() as u64);
        self.store.put(&path, PutPayload::from(bytes)).await.map_err(|error| failed(&error, name))?;
        let kept = self.store.head(&path).await.map_err(|error| failed(&error, name))?;
        if kept.size != length {
            tracing::error!("files: the store keeps less than it was given");
            // The sweep finds it otherwise.
            let _ = self.store.delete(&path).await;
            return Err(Error::Unavailable);
        }
        Ok(())
    }

    /// The bytes under a name; `None` when there are none.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let got = match self.store.get(&self.path(name)).await {
            Ok(got) => got,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(failed(&error, name)),
        };
        got.bytes().await.map(|bytes| Some(bytes.to_vec())).map_err(|error| failed(&error, name))
    }

    /// Drops what is under a name. Safe to repeat.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn remove(&self, name: &str) -> Result<(), Error> {
        match self.store.delete(&self.path(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(&error, name)),
        }
    }

    /// Names of what was kept before a time, in seconds since 1970.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn older(&self, than: i64) -> Result<Vec<String>, Error> {
        let prefix = self.path("");
        let below = (!self.prefix.is_empty()).then_some(&prefix);
        let all = self.store.list(below);
        let all: Vec<_> = futures::TryStreamExt::try_collect(all).await.map_err(|error| failed(&error, ""))?;
        let names = all.into_iter().filter(|one| one.last_modified.timestamp() < than).filter_map(|one| {
            let name = one.location.as_ref().strip_prefix(prefix.as_ref())?;
            Some(name.trim_start_matches('/').to_owned())
        });
        Ok(names.collect())
    }
}

/// What a store's failure is to a person; for the operator it is written down, without the names of files.
fn failed(error: &object_store::Error, name: &str) -> Error {
    tracing::error!("files: {}", nameless(&error.to_string(), name));
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<std::io::Error>()
            && matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
        {
            return Error::StorageFull;
        }
        source = error.source();
    }
    Error::Unavailable
}

/// A message without a name of a file: it begins with the draft's.
fn nameless(message: &str, name: &str) -> String {
    let parts = name.split('/').filter(|part| !part.is_empty());
    parts.fold(message.to_owned(), |message, part| message.replace(part, "…"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_failure_names_no_file_and_a_full_disk_is_said() {
        let source = || Box::new(std::io::Error::from(std::io::ErrorKind::StorageFull));
        let full = object_store::Error::Generic { store: "local", source: source() };
        assert_eq!(failed(&full, "a/b"), Error::StorageFull);
        let none = Objects::new(Arc::new(object_store::memory::InMemory::new()), "");
        let error = none.store.get(&none.path("001canary/0123canary")).await.expect_err("nothing");
        let message = error.to_string();
        assert!(message.contains("canary"), "{message}");
        assert!(!nameless(&message, "001canary/0123canary").contains("canary"), "{message}");
        assert_eq!(failed(&error, "001canary/0123canary"), Error::Unavailable);
    }

    #[test]
    fn a_bucket_is_an_address_without_a_key() {
        let read = |address: &str| Bucket::read(address, None);
        let bucket =
            read("s3://files/guichet/a/?endpoint=https://s3.example:9000&region=ca-central-1").expect("a bucket");
        assert_eq!((bucket.name.as_str(), bucket.prefix.as_str()), ("files", "guichet/a"));
        assert_eq!(bucket.endpoint.as_deref(), Some("https://s3.example:9000"));
        assert_eq!(bucket.region.as_deref(), Some("ca-central-1"));
        assert!(read("s3://files?endpoint=http://127.0.0.1:9000").is_ok());
        for wrong in [
            "files",
            "s3://",
            "https://files",
            "s3://id:key@files",
            "s3://files?secret=x",
            "s3://files?endpoint=http://s3.example",
            "s3://files?endpoint=nothing",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let key = Some(("id".to_owned(), "canary".to_owned()));
        let shown = format!("{:?}", Bucket::read("s3://files", key).expect("a bucket"));
        assert!(!shown.contains("canary"), "{shown}");
    }
}
