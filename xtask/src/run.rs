//! Running a command, aloud or listening to it.

use crate::Result;
use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

/// Says which step begins and roughly how long it takes.
pub fn step(what: &str, how_long: &str) {
    match how_long {
        "" => println!("\n==> {what}"),
        _ => println!("\n==> {what} ({how_long})"),
    }
}

/// Runs a command to its end, its output passing through.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name(command);
    let status = command.status().map_err(|error| format!("{name} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed: {status}.")) }
}

/// Runs a command to its end and returns what it printed on its standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let name = name(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .map_err(|error| format!("{name} does not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("{name} failed: {}.", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command to its end, passing its output through line by line and keeping it.
/// The flag says whether it succeeded.
pub fn listen(command: &mut Command) -> Result<(bool, String)> {
    let name = name(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{name} does not start: {error}"))?;
    let errors = child.stderr.take().map(|stream| thread::spawn(move || pass(stream)));
    let mut heard = child.stdout.take().map(pass).unwrap_or_default();
    if let Some(errors) = errors {
        heard.push_str(&errors.join().unwrap_or_default());
    }
    let status = child.wait().map_err(|error| format!("{name} is lost: {error}"))?;
    Ok((status.success(), heard))
}

fn pass(stream: impl Read) -> String {
    let mut heard = String::new();
    for line in BufReader::new(stream).split(b'\n').map_while(std::result::Result::ok) {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        heard.push_str(&line);
        heard.push('\n');
    }
    heard
}

/// "3.2 s" or "4 min 5 s".
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        whole => format!("{} min {} s", whole / 60, whole % 60),
    }
}

fn name(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let first = command.get_args().next().map(|word| word.to_string_lossy().into_owned());
    let program = program.file_name().unwrap_or_default().to_string_lossy();
    match first {
        Some(first) if !first.contains('/') => format!("`{program} {first}`"),
        _ => format!("`{program}`"),
    }
}
