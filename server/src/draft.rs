//! What the command line's words about drafts share: the file, the day, and one clear line when something is wrong.

use domain::{Date, Draft, Edition};
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A draft file, and the day it is read on.
#[derive(clap::Args)]
pub struct File {
    /// The draft file; - reads what is piped in
    draft: PathBuf,
    /// The day to read it on, as 2014-03-10; today otherwise
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Read it by another edition's rules than its own
    #[arg(long, value_name = "ID")]
    edition: Option<String>,
}

impl File {
    /// Opens the draft.
    ///
    /// # Errors
    /// One line that says why it cannot be read.
    pub fn open(&self) -> Result<(Draft, &'static Edition, Date), String> {
        let at = |why: &dyn std::fmt::Display| format!("{}: {why}", self.draft.display());
        let json = read(&self.draft).map_err(|error| at(&error))?;
        let draft = Draft::open(&json).map_err(|unopened| at(&unopened))?;
        let known = || Edition::ALL.iter().map(|edition| edition.id).collect::<Vec<_>>().join(", ");
        let named = self.edition.as_ref().unwrap_or(&draft.edition);
        let edition = Edition::find(named)
            .ok_or_else(|| at(&format!("the edition \"{named}\" is not known here; there is: {}", known())))?;
        Ok((draft, edition, self.today.unwrap_or_else(|| chrono::Local::now().date_naive())))
    }
}

fn read(path: &Path) -> io::Result<String> {
    if path.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    fs::read_to_string(path)
}

/// Prints the answer, or why there is none: one line, and exit code 2.
pub fn answer(command: &str, answer: Result<String, String>) -> ExitCode {
    match answer {
        Ok(text) => match writeln!(io::stdout(), "{text}") {
            Ok(()) => ExitCode::SUCCESS,
            // Who reads it has read enough, as `head` does.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => wrong(command, &error.to_string()),
        },
        Err(why) => wrong(command, &why),
    }
}

fn wrong(command: &str, why: &str) -> ExitCode {
    eprintln!("guichet {command}: {}", why.replace('\n', " "));
    ExitCode::from(2)
}

/// Something as JSON.
///
/// # Errors
/// It cannot be written as JSON, which nothing of ours is.
pub fn json(of: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(of).map_err(|error| error.to_string())
}
