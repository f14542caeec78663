//! A PostgreSQL of the tests' own: made in a temporary folder, stopped and removed at the end.

use crate::{
    Result,
    place::Place,
    run::{output, run, step},
};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Whom the server runs as when we are root, whom PostgreSQL refuses: nobody.
const NOBODY: &str = "65534";

/// A running server. Stopped when dropped.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    as_nobody: bool,
    /// Its address, without a database's name.
    pub address: String,
}

impl Postgres {
    /// Makes and starts one, on a free port of this machine alone. What is written need not outlive the machine.
    pub fn start(place: &Place) -> Result<Postgres> {
        Postgres::on(place, &env::temp_dir(), "-c fsync=off")
    }

    /// The same, but what is answered is on the disk: its folder is beside what cargo builds, for a temporary one may be in memory.
    pub fn durable(place: &Place) -> Result<Postgres> {
        Postgres::on(place, &place.target, "-c fsync=on")
    }

    fn on(place: &Place, beside: &Path, sync: &str) -> Result<Postgres> {
        let programs = programs(place)?;
        let as_nobody = crate::tools::is_root(place);
        let folder = beside.join(format!("guichet-postgres-{}", std::process::id()));
        let said = |error| format!("{}: {error}", folder.display());
        fs::create_dir(&folder).map_err(said)?;
        if as_nobody {
            run(Command::new("chown").arg(NOBODY).arg(&folder))?;
        }
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).map_err(said)?.port();
        let address = format!("postgres://guichet@127.0.0.1:{port}");
        let server = Postgres { programs, folder, as_nobody, address };
        let data = server.folder.join("data");
        step("Start a PostgreSQL of the tests' own", "seconds");
        let mut make = server.command("initdb");
        make.args([
            "--username",
            "guichet",
            "--auth",
            "trust",
            "--encoding",
            "UTF8",
            "--locale",
            "C",
            "--no-sync",
            "--pgdata",
        ]);
        output(make.arg(&data))?;
        let options = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= {sync} -c max_connections=300"
        );
        let mut start = server.command("pg_ctl");
        start.args(["start", "--silent", "--wait", "--timeout", "60", "--options", &options, "--log"]);
        // It keeps the streams it is given for as long as it runs.
        start.arg(server.folder.join("log")).arg("--pgdata").arg(&data).stdout(Stdio::null()).stderr(Stdio::null());
        run(&mut start)?;
        Ok(server)
    }

    /// Stops it and leaves its folder to be looked into. Where that is.
    pub fn keep(self) -> String {
        self.stop("fast");
        let folder = self.folder.display().to_string();
        std::mem::forget(self);
        folder
    }

    fn stop(&self, mode: &str) {
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode", mode, "--pgdata"]).arg(self.folder.join("data"));
        // What is left behind is a temporary folder.
        let _ = stop.status();
    }

    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if self.as_nobody {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.folder).stdin(Stdio::null());
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.stop("immediate");
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Where `initdb` and `pg_ctl` are; installed by the system's package manager where that is allowed.
fn programs(place: &Place) -> Result<PathBuf> {
    if let Some(found) = find(place) {
        return Ok(found);
    }
    let command = if place.which("apt-get").is_some() {
        "apt-get update && apt-get install --yes --no-install-recommends postgresql"
    } else if place.which("dnf").is_some() {
        "dnf install --assumeyes postgresql-server"
    } else if place.which("brew").is_some() {
        "brew install postgresql@17"
    } else {
        return Err("Install PostgreSQL: its initdb and pg_ctl are to be on the PATH.".to_owned());
    };
    crate::tools::install(place, "PostgreSQL", command)?;
    find(place).ok_or_else(|| format!("PostgreSQL is still not there after `{command}`."))
}

fn find(place: &Place) -> Option<PathBuf> {
    if let Some(program) = place.which("initdb") {
        return program.parent().map(Path::to_owned);
    }
    // Debian keeps the server's programs apart, a folder a version: the newest.
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            let programs = entry.path().join("bin");
            programs.join("initdb").is_file().then_some((version, programs))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, programs)| programs)
}
