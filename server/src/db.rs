//! The database: SQLite in one file, or PostgreSQL. One set of statements serves both.

use crate::error::Error;
use sqlx::{
    Any, AnyPool, Connection, Executor, Transaction,
    any::{AnyPoolOptions, install_default_drivers},
    migrate::{MigrateError, Migrator},
};
use std::{path::Path, time::Duration};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// The SQLite database, in the folder of data.
pub const FILE: &str = "guichet.db";

/// How long a request waits for a connection, or for another's write.
const PATIENCE: Duration = Duration::from_secs(4);

/// What a SQLite connection is told first: an answered write is on the disk.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                       PRAGMA busy_timeout = 4000; PRAGMA journal_size_limit = 67108864;";

/// What a PostgreSQL connection is told first: nobody waits for ever for what another holds, and whoever holds something and is
/// heard of no more lets go of it.
const LIMITS: &str = "SET lock_timeout = '4s'; SET idle_in_transaction_session_timeout = '60s';";

/// Which of the two it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// An open database.
#[derive(Clone, Debug)]
pub struct Db {
    pool: AnyPool,
    /// From which transactions that write are begun. SQLite lets one write at a time, and whoever finds it busy sleeps, for longer
    /// and longer, and looks again: here they stand in line for one connection, and the next goes on at once.
    writers: AnyPool,
    kind: Kind,
}

/// Why a database does not open.
#[derive(Debug)]
pub enum Closed {
    /// The address is of no kind we speak.
    Address,
    /// It cannot be reached or read.
    Unreachable(sqlx::Error),
    /// It was written by a newer Guichet, or a migration fails.
    Migration(MigrateError),
}

impl std::fmt::Display for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Closed::Address => write!(f, "a database is sqlite: and a file, or postgres: and a server"),
            Closed::Unreachable(error) => write!(f, "the database does not open: {error}"),
            Closed::Migration(error) => write!(f, "the database cannot be brought to this version: {error}"),
        }
    }
}

impl Db {
    /// Opens a database by its address, `sqlite:` and a file or `postgres://...`, and brings it to this version.
    pub async fn open(address: &str) -> Result<Db, Closed> {
        let db = Db::connect(address).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// Brings it to this version.
    pub async fn migrate(&self) -> Result<(), Closed> {
        MIGRATIONS.run(&self.pool).await.map_err(Closed::Migration)
    }

    /// Opens a database as it is.
    pub async fn connect(address: &str) -> Result<Db, Closed> {
        install_default_drivers();
        let kind = match address.split_once(':') {
            Some(("sqlite", _)) => Kind::Sqlite,
            Some(("postgres" | "postgresql", _)) => Kind::Postgres,
            _ => return Err(Closed::Address),
        };
        let (most, first) = match kind {
            Kind::Sqlite => (8, PRAGMAS),
            Kind::Postgres => (16, LIMITS),
        };
        let mut options = AnyPoolOptions::new()
            .acquire_timeout(PATIENCE)
            .max_connections(most)
            .after_connect(move |connection, _| Box::pin(async move { connection.execute(first).await.map(|_| ()) }));
        if kind == Kind::Sqlite {
            // On a full disk SQLite ends a transaction by itself, and sqlx goes on believing in it: such a connection would refuse
            // every transaction from then on. The ping waits until what was to be taken back is.
            options = options.after_release(|connection, _| {
                Box::pin(async move {
                    connection.ping().await?;
                    Ok(!connection.is_in_transaction())
                })
            });
        }
        let pool = options.clone().connect(address).await.map_err(Closed::Unreachable)?;
        let writers = match kind {
            Kind::Sqlite => options.max_connections(1).connect(address).await.map_err(Closed::Unreachable)?,
            Kind::Postgres => pool.clone(),
        };
        Ok(Db { pool, writers, kind })
    }

    /// The address of the SQLite database in a folder.
    pub fn in_folder(folder: &Path) -> String {
        format!("sqlite://{}?mode=rwc", folder.join(FILE).display())
    }

    /// Which of the two it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// For single statements.
    pub fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Several statements that hold together, the first of which may be a write: nothing read in it can have changed by the
    /// time it is written.
    pub async fn writing(&self) -> Result<Transaction<'static, Any>, Error> {
        Ok(match self.kind {
            // Begun as a reader, it could be told at its first write that another was faster.
            Kind::Sqlite => self.writers.begin_with("BEGIN IMMEDIATE").await?,
            Kind::Postgres => self.writers.begin().await?,
        })
    }

    /// Whether it answers.
    pub async fn answers(&self) -> Result<(), Error> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Waits until nobody uses it, and closes it.
    pub async fn close(&self) {
        self.writers.close().await;
        self.pool.close().await;
    }
}

/// What a database's own code means: SQLite's are numbers of up to four digits, PostgreSQL's five characters.
fn by_code(code: &str) -> Error {
    if let (..5, Ok(number)) = (code.len(), code.parse::<u32>()) {
        // The lowest byte says what it is, the others where.
        return match number & 0xff {
            // Full.
            13 => Error::StorageFull,
            // Busy, locked, reading or writing failed, cannot be opened.
            5 | 6 | 10 | 14 => Error::Unavailable,
            _ => Error::Internal,
        };
    }
    match code {
        // Disk full, out of memory.
        "53100" | "53200" => Error::StorageFull,
        // No text with a zero byte in it.
        "22021" => Error::NotUnderstood,
        // Too many connections; shutting down, starting; another was faster, or holds on to it; waited too long, in a transaction, too.
        "53300" | "57P01" | "57P02" | "57P03" | "40P01" | "40001" | "55P03" | "57014" | "25P03" => Error::Unavailable,
        _ => Error::Internal,
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let told = match &error {
            sqlx::Error::Database(inner) => by_code(inner.code().as_deref().unwrap_or_default()),
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            // A connection that broke in the middle of a word.
            | sqlx::Error::Protocol(_) => Error::Unavailable,
            _ => Error::Internal,
        };
        // The message names tables and constraints, never values.
        tracing::error!("the database: {error}");
        told
    }
}
