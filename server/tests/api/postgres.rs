//! A PostgreSQL that one test may stop and pause: the one the others share stays up.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Whom it runs as when we are root, whom PostgreSQL refuses: nobody.
const NOBODY: &str = "65534";

/// A running server, stopped and removed when dropped.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Postgres {
    pub fn start(name: &str) -> Postgres {
        let folder = std::env::temp_dir().join(format!("guichet-{name}-{}", std::process::id()));
        std::fs::create_dir(&folder).expect("a folder");
        if is_root() {
            let owned = Command::new("chown").arg(NOBODY).arg(&folder).status();
            assert!(owned.expect("chown").success());
        }
        let free = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let server = Postgres { programs: programs(), folder, port };
        server.run(
            "initdb",
            &["--username", "guichet", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"],
        );
        server.up();
        server
    }

    pub fn address(&self) -> String {
        format!("postgres://guichet@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts it, again.
    pub fn up(&self) {
        let options = format!("-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories=", self.port);
        let log = self.folder.join("log");
        let log = log.to_str().expect("text");
        self.run("pg_ctl", &["start", "--silent", "--wait", "--timeout", "60", "--options", &options, "--log", log]);
    }

    /// Ends it as a power cut would.
    pub fn down(&self) {
        self.run("pg_ctl", &["stop", "--silent", "--wait", "--mode", "immediate"]);
    }

    /// Stops every process of it in the middle of whatever it does, or lets them go on.
    pub fn pause(&self, pause: bool) {
        let pids = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).expect("it runs");
        let main = pids.lines().next().expect("a process").to_owned();
        let of = |entry: std::fs::DirEntry| {
            let pid = entry.file_name().to_str()?.parse::<u32>().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            let parent = stat.rsplit_once(") ")?.1.split(' ').nth(1)?.to_owned();
            (parent == main).then(|| pid.to_string())
        };
        let below = std::fs::read_dir("/proc").expect("processes").filter_map(|entry| of(entry.ok()?));
        let mut all: Vec<String> = below.collect();
        assert!(3 < all.len(), "{all:?}");
        // The parent first, so that it begins no new one; or last.
        all.insert(if pause { 0 } else { all.len() }, main);
        let sent = Command::new("kill").arg(if pause { "-STOP" } else { "-CONT" }).args(all).status();
        assert!(sent.expect("kill").success());
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = self.command(program);
        let done = command.args(arguments).arg("--pgdata").arg(self.folder.join("data")).status();
        assert!(done.expect("the program").success(), "{program} {arguments:?}");
    }

    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        // It keeps the streams it is given for as long as it runs.
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode", "immediate", "--pgdata"]).arg(self.folder.join("data"));
        // What is left behind is a temporary folder.
        let _ = stop.status();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id");
    id.stdout.starts_with(b"0\n")
}

/// Where `initdb` and `pg_ctl` are: on the PATH, or where Debian keeps them, a folder a version. `cargo xtask test native`
/// installs them.
fn programs() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut debian: Vec<PathBuf> = debian.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    debian.sort();
    let all = std::env::split_paths(&path).chain(debian.into_iter().rev());
    let holds = |folder: &PathBuf| Path::new(folder).join("initdb").is_file();
    all.into_iter().find(holds).expect("PostgreSQL: `cargo xtask test native` installs it")
}
