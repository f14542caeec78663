//! The program `guichet` as it is delivered, in a folder of its own and on loopback.

use crate::{Result, client::Client, typist::Typist};
use serde_json::json;
use server::{db::Db, mail};
use sqlx::{AnyPool, AssertSqlSafe};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::UNIX_EPOCH,
};

/// People an account is made for: each has several drafts.
const ACCOUNTS: usize = 20;
const PASSWORD: &str = "parapluie vert sous la pluie";

/// The program, its data, and where it listens. Stopped when dropped.
pub struct Program {
    path: PathBuf,
    /// The folder of data.
    pub folder: PathBuf,
    /// The database's address.
    pub database: String,
    port: u16,
    child: Child,
    /// Typists so far: their drafts have names of their own.
    typists: usize,
}

impl Program {
    /// Starts it on an empty database: SQLite in a folder, or one made on a PostgreSQL.
    pub async fn start(path: &Path, postgres: Option<&str>) -> Result<Program> {
        let began = UNIX_EPOCH.elapsed()?.as_nanos();
        // Beside the program, on a disk: a temporary folder may be in memory.
        let folder = path.parent().ok_or("no folder")?.join(format!("bench-{began}"));
        fs::create_dir_all(folder.join("dist"))?;
        fs::write(folder.join("dist/index.html"), "<!doctype html>")?;
        let database = match postgres {
            None => Db::in_folder(&folder),
            Some(server) => {
                sqlx::any::install_default_drivers();
                let pool = AnyPool::connect(&format!("{server}/postgres")).await?;
                sqlx::query(AssertSqlSafe(format!("CREATE DATABASE bench_{began}"))).execute(&pool).await?;
                format!("{server}/bench_{began}")
            }
        };
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let child = serve(path, &folder, &database, port)?;
        Ok(Program { path: path.to_owned(), folder, database, port, child, typists: 0 })
    }

    /// Stops it and starts it anew on the same data.
    pub async fn restart(&mut self) -> Result<()> {
        self.end();
        self.child = serve(&self.path, &self.folder, &self.database, self.port)?;
        Ok(())
    }

    /// Stops it and removes its data; a database on a PostgreSQL goes with that server.
    pub async fn stop(mut self) -> Result<()> {
        self.end();
        Ok(fs::remove_dir_all(&self.folder)?)
    }

    fn end(&mut self) {
        // It has ended already when this fails.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// A person with an account, signed in.
    pub async fn person(&self, number: usize) -> Result<Client> {
        let mut client = Client::connect(self.port).await?;
        let email = format!("personne-{number}-{}@exemple.ca", self.typists);
        client.asks("POST", "/api/accounts", Some(&json!({"email": email, "language": "fr"})), 202).await?;
        let db = Db::connect(&self.database).await.map_err(|closed| closed.to_string())?;
        let mails = mail::waiting(&db, 10_000).await.map_err(|_| "the outbox")?;
        db.close().await;
        let mail = mails.iter().find(|mail| mail.recipient == email).ok_or("no mail")?;
        let token = mail.body.split_once('#').and_then(|(_, after)| after.lines().next()).ok_or("no link")?;
        let body = json!({"token": token, "password": PASSWORD, "device": {"name": "bench", "own": true}});
        client.asks("POST", "/api/accounts/confirm", Some(&body), 200).await?;
        Ok(client)
    }

    /// So many people who type, each in a draft of their own and on a connection of their own.
    pub async fn typists(&mut self, count: usize) -> Result<Vec<Typist>> {
        let mut people = Vec::new();
        for number in 0..ACCOUNTS.min(count) {
            people.push(self.person(number).await?);
        }
        let mut typists = Vec::new();
        for number in 0..count {
            let client = people[number % people.len()].again().await?;
            typists.push(Typist::new(client, self.typists + number));
        }
        self.typists += count;
        Ok(typists)
    }

    /// Bytes of memory the process holds, in MB (Linux: VmRSS).
    pub fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: f64 = line.split_whitespace().nth(1).ok_or("no VmRSS")?.parse()?;
        Ok(kilobytes * 1024.0 / 1e6)
    }

    /// `guichet verify` on the same database, to its end.
    pub fn verify(&self) -> Result<()> {
        let mut command = Command::new(&self.path);
        command.args(["verify", "--data"]).arg(&self.folder).args(["--database-url", &self.database]);
        let status = command.stdout(Stdio::null()).status()?;
        if status.success() { Ok(()) } else { Err(format!("guichet verify: {status}").into()) }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.end();
    }
}

fn serve(path: &Path, folder: &Path, database: &str, port: u16) -> Result<Child> {
    let mut child = Command::new(path)
        .args(["serve", "--port", &port.to_string(), "--database-url", database, "--dist"])
        .arg(folder.join("dist"))
        .arg("--data")
        .arg(folder)
        // All of them ask from one address.
        .args(["--mails-per-network", "100000", "--tries-per-network", "100000"])
        .stdout(Stdio::piped())
        .spawn()?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
    if !lines.by_ref().map_while(std::io::Result::ok).any(|line| line.contains("listening")) {
        return Err("it does not serve".into());
    }
    // Its log is read on, or it would wait for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    Ok(child)
}
