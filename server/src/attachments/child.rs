//! Checking in a process of its own, that can hold only so much and only so long: a file made to take the server down takes this
//! one down, and is refused.

use crate::error::Error;
use files::Clean;
use serde::{Deserialize, Serialize};
use std::{
    io::{Read, Write},
    path::PathBuf,
    process::{ExitCode, Stdio},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
    sync::Semaphore,
    time::timeout,
};
use wire::{
    attachment::{Kind, MOST},
    refusal::Why,
};

/// Bytes of memory it may write to.
const MEMORY: u64 = 240 * 1024 * 1024;
/// Bytes of addresses in all, the program itself among them.
const ADDRESSES: u64 = 1024 * 1024 * 1024;
/// Seconds of a processor.
const PROCESSOR: u64 = 5;
/// How long a file is waited for: the machine may have other work.
const PATIENCE: Duration = Duration::from_secs(20);
/// Files checked at once.
const AT_ONCE: usize = 2;
/// How long a file waits for its turn.
const TURN: Duration = Duration::from_secs(10);
/// Bytes of what it says before the file.
const HEAD: u64 = 1_000;

/// What the process says first, on a line; then the file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Kept { kind: Kind, pages: Option<u32>, pixels: Option<(u32, u32)> },
    Refused(Why),
}

/// `guichet check-file`: checks what comes in, writes what is kept. For `guichet serve` alone.
pub fn run() -> ExitCode {
    if let Err(error) = limit() {
        eprintln!("guichet check-file: it cannot be limited: {error}");
        return ExitCode::FAILURE;
    }
    let mut bytes = Vec::new();
    if std::io::stdin().take(MOST + 1).read_to_end(&mut bytes).is_err() {
        return ExitCode::FAILURE;
    }
    let (verdict, bytes) = match files::check(bytes) {
        Ok(Clean { kind, pages, pixels, bytes }) => (Verdict::Kept { kind, pages, pixels }, bytes),
        Err(why) => (Verdict::Refused(why), Vec::new()),
    };
    let written = serde_json::to_vec(&verdict).map_err(std::io::Error::other).and_then(|mut head| {
        head.push(b'\n');
        let mut out = std::io::stdout().lock();
        out.write_all(&head)?;
        out.write_all(&bytes)?;
        out.flush()
    });
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// From here on: so much memory, so much time, no file written, none opened and no connection either.
#[cfg(unix)]
fn limit() -> std::io::Result<()> {
    use nix::sys::resource::{Resource, setrlimit};
    for (what, most) in [
        (Resource::RLIMIT_DATA, MEMORY),
        (Resource::RLIMIT_AS, ADDRESSES),
        (Resource::RLIMIT_FSIZE, 0),
        (Resource::RLIMIT_NOFILE, 3),
        (Resource::RLIMIT_CORE, 0),
    ] {
        setrlimit(what, most, most)?;
    }
    // The first is a signal that says why, the second ends what does not listen.
    setrlimit(Resource::RLIMIT_CPU, PROCESSOR, PROCESSOR + 1)?;
    Ok(())
}

#[cfg(not(unix))]
fn limit() -> std::io::Result<()> {
    Ok(())
}

/// Checks files, a few at a time.
#[derive(Clone, Debug)]
pub struct Checker {
    program: PathBuf,
    turns: Arc<Semaphore>,
}

impl Checker {
    /// By this very program, whatever stands at its path by now.
    pub fn own() -> Checker {
        if cfg!(target_os = "linux") {
            return Checker::by("/proc/self/exe");
        }
        Checker::by(std::env::current_exe().unwrap_or_else(|_| PathBuf::from("guichet")))
    }

    /// By a program that knows `check-file`.
    pub fn by(program: impl Into<PathBuf>) -> Checker {
        Checker { program: program.into(), turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Checks a file.
    ///
    /// # Errors
    /// `Attachment` with the reason it is refused; `Unavailable` when nobody could look at it now.
    pub async fn check(&self, bytes: Vec<u8>) -> Result<Clean, Error> {
        let _turn = match timeout(TURN, self.turns.acquire()).await {
            Ok(Ok(turn)) => turn,
            _ => return Err(Error::Unavailable),
        };
        let looked = timeout(PATIENCE, self.look(bytes)).await;
        looked.unwrap_or_else(|_| {
            tracing::warn!(event = "file", why = "not checked in time");
            Err(Error::Unavailable)
        })
    }

    async fn look(&self, bytes: Vec<u8>) -> Result<Clean, Error> {
        let failed = |error: std::io::Error| {
            tracing::error!("a file is not checked: {error}");
            Error::Unavailable
        };
        let mut child = Command::new(&self.program)
            .arg("check-file")
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(failed)?;
        let (Some(mut to), Some(from)) = (child.stdin.take(), child.stdout.take()) else { return Err(Error::Internal) };
        let (mut from, mut said) = (from.take(MOST + HEAD), Vec::new());
        let (_, read) = tokio::join!(
            async {
                // One that ends before it read everything has said why.
                let _ = to.write_all(&bytes).await;
                drop(to);
            },
            from.read_to_end(&mut said),
        );
        read.map_err(failed)?;
        let status = child.wait().await.map_err(failed)?;
        if !status.success() {
            return Err(ended(status));
        }
        let end = said.iter().position(|byte| *byte == b'\n').ok_or(Error::Internal)?;
        let kept = said.split_off(end + 1);
        match serde_json::from_slice(&said).map_err(|_| Error::Internal)? {
            Verdict::Refused(why) => Err(Error::Attachment(why)),
            Verdict::Kept { kind, pages, pixels } if kept.len() as u64 <= MOST => {
                Ok(Clean { kind, pages, pixels, bytes: kept })
            }
            Verdict::Kept { .. } => Err(Error::Internal),
        }
    }
}

/// What it means that the process ended otherwise than by saying something.
fn ended(status: std::process::ExitStatus) -> Error {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status);
    #[cfg(not(unix))]
    let signal: Option<i32> = None;
    match (signal, status.code()) {
        // Out of memory, time or depth: it aborts, is told, or is ended.
        (Some(signal), _) => {
            tracing::warn!(event = "file", why = "too heavy", signal);
            Error::Attachment(Why::AttachmentTooHeavy)
        }
        // A defect of whoever reads it; no file that is whole finds one.
        (None, Some(101)) => {
            tracing::error!("a file is refused, because reading it panics");
            Error::Attachment(Why::AttachmentDamaged)
        }
        _ => {
            tracing::error!("checking a file ended with {status}");
            Error::Unavailable
        }
    }
}
