//! What the operator chooses: by flags, by the environment (`GUICHET_...`), or in one TOML file, in this order.

use crate::objects::{Bucket, Files};
use serde::Deserialize;
use std::{
    fmt,
    net::IpAddr,
    path::{Path, PathBuf},
};
use url::Url;

/// Where people reach Guichet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Public(Url);

impl Public {
    /// An address such as `https://guichet.example`: a scheme and a host, no path.
    pub fn new(address: &str) -> Result<Public, Wrong> {
        let wrong = |why| Wrong { what: "public-url", why };
        let url = Url::parse(address).map_err(|_| wrong("is no address"))?;
        match url.scheme() {
            "https" => {}
            "http" if is_local(&url) => {}
            "http" => return Err(wrong("begins with https: only a machine's own page may do without")),
            _ => return Err(wrong("begins with https")),
        }
        if url.host_str().is_none_or(str::is_empty)
            || url.path() != "/"
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(wrong("is a scheme and a host, without a path"));
        }
        Ok(Public(url))
    }

    /// As an address.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The host, without a port.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// As browsers name it in `Origin`.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// Cookies travel over TLS alone.
    pub fn is_secure(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Nobody but this machine reaches it.
    pub fn is_local(&self) -> bool {
        is_local(&self.0)
    }

    /// A page of the site.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }
}

fn is_local(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// The folder of everything Guichet keeps, when none is named.
pub const DATA: &str = "data";
/// The folder of files in it.
pub const FILES: &str = "files";

/// How long sessions last, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sessions {
    /// Without anything done by hand.
    pub idle: i64,
    /// Whatever is done.
    pub absolute: i64,
}

/// How often one network address may ask for what costs others something: many people may share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerNetwork {
    /// Mails asked for in an hour.
    pub mails: i64,
    /// Tries in a quarter of an hour: passwords, links and passkeys, each for itself.
    pub tries: i64,
}

/// How mail is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smtp {
    /// The server: `smtps://user:password@host:465`, `smtp://host:25` on the machine itself.
    pub url: String,
    /// From whom.
    pub from: String,
}

/// Everything, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where people reach it.
    pub public: Public,
    /// Proxies whose word about who asks is taken.
    pub proxies: Vec<IpAddr>,
    /// Sessions.
    pub sessions: Sessions,
    /// Limits by network address.
    pub per_network: PerNetwork,
    /// Mail; `None`: it stays in the outbox, which the machine itself may read.
    pub smtp: Option<Smtp>,
    /// Where files are kept.
    pub files: Files,
    /// How much may be kept.
    pub room: Room,
}

/// How many files, and how large together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Files of a draft.
    pub files: i64,
    /// Bytes of all files of an account.
    pub bytes: i64,
}

/// The file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct File {
    /// See [`Settings::public`].
    pub public_url: Option<String>,
    /// `sqlite:` and a file, or `postgres://...`.
    pub database_url: Option<String>,
    /// The folder of everything Guichet keeps.
    pub data: Option<PathBuf>,
    /// See [`Settings::proxies`].
    #[serde(default)]
    pub trusted_proxies: Vec<IpAddr>,
    /// Minutes without anything done by hand after which a session ends.
    pub session_idle_minutes: Option<u32>,
    /// Hours after which a session ends whatever is done.
    pub session_hours: Option<u32>,
    /// See [`PerNetwork::mails`].
    pub mails_per_network: Option<u32>,
    /// See [`PerNetwork::tries`].
    pub tries_per_network: Option<u32>,
    /// See [`Smtp::url`].
    pub smtp_url: Option<String>,
    /// See [`Smtp::from`].
    pub mail_from: Option<String>,
    /// A bucket of a store that speaks S3: see [`Bucket::read`].
    pub files: Option<String>,
    /// The name of the key to the bucket.
    pub files_key: Option<String>,
    /// The key itself.
    pub files_secret: Option<String>,
    /// See [`Room::files`].
    pub files_per_draft: Option<u32>,
    /// See [`Room::bytes`], in megabytes.
    pub megabytes_per_account: Option<u32>,
}

/// What a limit by network address may be.
const PER_NETWORK: std::ops::RangeInclusive<u32> = 5..=100_000;

impl File {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<File, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Another's choices, where it made any, before these.
    pub fn under(self, first: File) -> File {
        File {
            public_url: first.public_url.or(self.public_url),
            database_url: first.database_url.or(self.database_url),
            data: first.data.or(self.data),
            trusted_proxies: if first.trusted_proxies.is_empty() {
                self.trusted_proxies
            } else {
                first.trusted_proxies
            },
            session_idle_minutes: first.session_idle_minutes.or(self.session_idle_minutes),
            session_hours: first.session_hours.or(self.session_hours),
            mails_per_network: first.mails_per_network.or(self.mails_per_network),
            tries_per_network: first.tries_per_network.or(self.tries_per_network),
            smtp_url: first.smtp_url.or(self.smtp_url),
            mail_from: first.mail_from.or(self.mail_from),
            files: first.files.or(self.files),
            files_key: first.files_key.or(self.files_key),
            files_secret: first.files_secret.or(self.files_secret),
            files_per_draft: first.files_per_draft.or(self.files_per_draft),
            megabytes_per_account: first.megabytes_per_account.or(self.megabytes_per_account),
        }
    }

    /// The choices, checked; those that were not made are what a machine of one's own needs.
    pub fn settings(self, port: u16) -> Result<Settings, Wrong> {
        let public = Public::new(&self.public_url.unwrap_or_else(|| format!("http://localhost:{port}")))?;
        let minutes = self.session_idle_minutes.unwrap_or(30);
        let hours = self.session_hours.unwrap_or(12);
        if !(5..=1440).contains(&minutes) {
            return Err(Wrong { what: "session-idle-minutes", why: "is from 5 to 1440" });
        }
        if !(1..=720).contains(&hours) {
            return Err(Wrong { what: "session-hours", why: "is from 1 to 720" });
        }
        let (mails, tries) = (self.mails_per_network.unwrap_or(30), self.tries_per_network.unwrap_or(100));
        if !PER_NETWORK.contains(&mails) {
            return Err(Wrong { what: "mails-per-network", why: "is from 5 to 100000" });
        }
        if !PER_NETWORK.contains(&tries) {
            return Err(Wrong { what: "tries-per-network", why: "is from 5 to 100000" });
        }
        let smtp = match (self.smtp_url, self.mail_from) {
            (None, None) => None,
            (Some(url), Some(from)) => {
                from.parse::<lettre::message::Mailbox>()
                    .map_err(|_| Wrong { what: "mail-from", why: "is no e-mail address" })?;
                Some(Smtp { url, from })
            }
            (Some(_), None) => return Err(Wrong { what: "mail-from", why: "says from whom mail is sent" }),
            (None, Some(_)) => return Err(Wrong { what: "smtp-url", why: "says where mail is given to" }),
        };
        let files = store(self.files, self.files_key, self.files_secret, self.data)?;
        let (most, megabytes) = (self.files_per_draft.unwrap_or(200), self.megabytes_per_account.unwrap_or(500));
        if !(1..=10_000).contains(&most) {
            return Err(Wrong { what: "files-per-draft", why: "is from 1 to 10000" });
        }
        if !(4..=1_000_000).contains(&megabytes) {
            return Err(Wrong { what: "megabytes-per-account", why: "is from 4 to 1000000" });
        }
        Ok(Settings {
            public,
            proxies: self.trusted_proxies,
            sessions: Sessions { idle: i64::from(minutes) * 60, absolute: i64::from(hours) * 3600 },
            per_network: PerNetwork { mails: mails.into(), tries: tries.into() },
            smtp,
            files,
            room: Room { files: i64::from(most), bytes: i64::from(megabytes) * 1_000_000 },
        })
    }
}

/// Where files are kept: in the bucket of an address, or else in the folder of data.
pub fn store(
    address: Option<String>,
    key: Option<String>,
    secret: Option<String>,
    data: Option<PathBuf>,
) -> Result<Files, Wrong> {
    let key = match (key, secret) {
        (None, None) => None,
        (Some(id), Some(key)) => Some((id, key)),
        _ => return Err(Wrong { what: "files-secret", why: "and files-key go together" }),
    };
    match address {
        Some(address) => Bucket::read(&address, key).map(Files::Bucket).map_err(|why| Wrong { what: "files", why }),
        None => Ok(Files::Folder(data.unwrap_or_else(|| PathBuf::from(DATA)).join(FILES))),
    }
}

/// A setting that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which.
    pub what: &'static str,
    /// Why.
    pub why: &'static str,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.what, self.why)
    }
}
