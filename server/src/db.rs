//! The database: SQLite in one file, or PostgreSQL. One set of statements serves both.

use crate::error::Error;
use sqlx::{
    Any, AnyPool, Executor, Transaction,
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
        let mut options = AnyPoolOptions::new().acquire_timeout(PATIENCE);
        if kind == Kind::Sqlite {
            options = options
                .max_connections(8)
                .after_connect(|connection, _| Box::pin(async move { connection.execute(PRAGMAS).await.map(|_| ()) }));
        }
        let pool = options.connect(address).await.map_err(Closed::Unreachable)?;
        Ok(Db { pool, kind })
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
            Kind::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await?,
            Kind::Postgres => self.pool.begin().await?,
        })
    }

    /// Whether it answers.
    pub async fn answers(&self) -> Result<(), Error> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Waits until nobody uses it, and closes it.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let told = match &error {
            sqlx::Error::Database(inner) => match inner.code().as_deref() {
                // SQLite: full; PostgreSQL: disk full, out of memory.
                Some("13" | "53100" | "53200") => Error::StorageFull,
                // PostgreSQL holds no text with a zero byte in it.
                Some("22021") => Error::NotUnderstood,
                // SQLite: busy, locked, I/O; PostgreSQL: too many connections, starting, shutting down, a deadlock.
                Some("5" | "6" | "10" | "261" | "517" | "53300" | "57P01" | "57P02" | "57P03" | "40P01" | "40001") => {
                    Error::Unavailable
                }
                _ => Error::Internal,
            },
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Error::Unavailable,
            _ => Error::Internal,
        };
        // The message names tables and constraints, never values.
        tracing::error!("the database: {error}");
        told
    }
}
