//! Where things are: the clone, cargo's target folder, the tools, and the PATH that finds them.

use crate::Result;
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

/// The folders every command works with.
pub struct Place {
    /// The root of the clone.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// Where tools are installed for this project alone: `bin` inside holds the programs.
    pub tools: PathBuf,
    /// The tools first, then npm's programs, then the person's own PATH.
    path: OsString,
}

impl Place {
    /// Finds the clone from where cargo says this package is.
    pub fn find() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR").ok_or("Run this as `cargo xtask`.")?;
        let root = Path::new(&package).parent().ok_or("The package xtask is not inside the workspace.")?.to_owned();
        let ci = env::var("CI").is_ok_and(|value| value == "true");
        let target = match (env::var_os("CARGO_TARGET_DIR"), env::var_os("HOME")) {
            (Some(set), _) => root.join(set),
            // A CI machine keeps its cache outside the clone, which it throws away.
            (None, Some(home)) if ci => PathBuf::from(home).join(".cache/guichet/target"),
            _ => root.join("target"),
        };
        let tools = match (ci, target.parent()) {
            (true, Some(parent)) => parent.join("tools"),
            _ => target.join("tools"),
        };
        let first = [tools.join("bin"), root.join("node_modules/.bin")];
        let own = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(first.into_iter().chain(env::split_paths(&own)))
            .map_err(|error| format!("PATH cannot be extended: {error}"))?;
        Ok(Self { root, target, tools, path })
    }

    /// A command run at the root of the clone, with the project's tools in reach.
    pub fn command(&self, program: &str) -> Command {
        // A program is looked up in the PATH of its parent, so it is looked up here instead.
        let found = self.which(program).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(found);
        command
            .current_dir(&self.root)
            .env("PATH", &self.path)
            .env("CARGO_TARGET_DIR", &self.target)
            // Set by the `cargo` that started this program, for this package only.
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_PKG_NAME");
        command
    }

    /// The file a program's name stands for, if there is one.
    pub fn which(&self, program: &str) -> Option<PathBuf> {
        env::split_paths(&self.path)
            .map(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
            .chain(
                // npm's programs are scripts on Windows.
                env::split_paths(&self.path).map(|folder| folder.join(format!("{program}.cmd"))),
            )
            .find(|file| is_program(file))
    }

    /// The server, once built.
    pub fn server(&self) -> PathBuf {
        self.target.join("native").join(format!("guichet{}", env::consts::EXE_SUFFIX))
    }
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}
