//! `cargo xtask soak`: what a test does some times, thousands of times. docs/soak.md keeps what it found.

use crate::{
    Result, fuzz,
    place::Place,
    postgres::Postgres,
    run::{listen, seconds, step},
    suites,
};
use std::{
    process::{Command, ExitCode},
    time::Instant,
};

/// One part: its name on the command line, what it does, and how it is run. What it gives is its figures, a line each.
struct Part {
    name: &'static str,
    what: &'static str,
    run: fn(&Place) -> Result<Vec<String>>,
}

/// Every part, quick ones first. A new one is a line here.
const PARTS: [Part; 3] = [
    Part { name: "sync", what: "a million steps of devices that follow one draft: minutes", run: sync },
    Part {
        name: "kills",
        what: "10,000 kills of the server while it saves, on each database: more than an hour",
        run: kills,
    },
    Part { name: "fuzz", what: "bytes led by what they reach, into four targets at once: an hour", run: fuzzed },
];

/// What a test prints before its figures.
const FIGURES: &str = "figures: ";
/// What a test prints before what helps to do it again.
const AGAIN: [&str; 2] = ["GUICHET_SYNC_SEED=", "kept: "];

/// `cargo xtask soak [part ...]`: without a name, every part.
pub fn command(place: &Place, names: &[String]) -> Result<ExitCode> {
    if let Some(name) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("There is no part {name:?}. There are: {}.", known.join(", ")));
    }
    let began = Instant::now();
    let (mut lines, mut failed) = (Vec::new(), Vec::new());
    let asked = |part: &&Part| names.is_empty() || names.iter().any(|name| name == part.name);
    for part in PARTS.iter().filter(asked) {
        step(&format!("Soak {}: {}", part.name, part.what), "");
        let began = Instant::now();
        let said = match (part.run)(place) {
            Ok(figures) => figures.join("; "),
            Err(why) => {
                failed.push(part.name);
                format!("FAILED: {why}")
            }
        };
        let line = format!("{} ({}): {said}", part.name, seconds(began.elapsed()));
        println!("    {line}");
        lines.push(line);
    }
    println!("\n{}", lines.join("\n"));
    let end = if failed.is_empty() { "nothing found".to_owned() } else { failed.join(", ") + " FAILED" };
    println!("soaked {} in {}: {end}", count(lines.len(), "part"), seconds(began.elapsed()));
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

fn sync(place: &Place) -> Result<Vec<String>> {
    let mut command = place.command("cargo");
    command.args(["test", "--package", "domain", "--test", "all", "sync::", "--", "--nocapture"]);
    figures(command.env("GUICHET_SYNC_CASES", "12600"))
}

/// On both databases at once.
fn kills(place: &Place) -> Result<Vec<String>> {
    let postgres = Postgres::start(place)?;
    let mut command = place.command("cargo");
    command.args([
        "test",
        "--package",
        "server",
        "--test",
        "api",
        "kill::",
        "--",
        "--nocapture",
        "--test-threads",
        "2",
    ]);
    command.env("GUICHET_TEST_POSTGRES", &postgres.address).env("GUICHET_KILLS", number("GUICHET_KILLS", "10000"));
    let found = figures(&mut command);
    if found.is_err() {
        println!("    the PostgreSQL is kept in {}", postgres.keep());
    }
    found
}

/// Every target at once.
fn fuzzed(place: &Place) -> Result<Vec<String>> {
    let seconds = number("GUICHET_FUZZ_SECONDS", "3600");
    fuzz::run_together(place, seconds.parse().map_err(|_| format!("{seconds:?} is no number of seconds."))?)
}

/// What the environment says, to try the soak itself with fewer; or what is usual.
fn number(name: &str, usual: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| usual.to_owned())
}

/// Runs tests by cargo itself, which lets them take their time and shows what they print; gives their figures.
fn figures(command: &mut Command) -> Result<Vec<String>> {
    let (succeeded, heard) = listen(command)?;
    let ran = suites::from_cargo(&heard);
    if succeeded && ran.passed == 0 {
        return Err("No test was run.".to_owned());
    }
    if !succeeded {
        let again = heard.lines().filter(|line| AGAIN.iter().any(|start| line.contains(start)));
        let again: Vec<&str> = again.map(str::trim).collect();
        return Err(if again.is_empty() { "see above".to_owned() } else { again.join("; ") });
    }
    let figures = heard.lines().filter_map(|line| Some(line.split_once(FIGURES)?.1.to_owned()));
    Ok(figures.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str, code: u8) -> Result<Vec<String>> {
        figures(Command::new("sh").args(["-c", &format!("printf '{text}'; exit {code}")]))
    }

    #[test]
    fn figures_are_told_and_what_helps_to_do_it_again() {
        let passed = "test result: ok. 1 passed; 0 failed; 0 ignored\\n";
        assert_eq!(says(&format!("x figures: 5 kills\\n{passed}"), 0), Ok(vec!["5 kills".to_owned()]));
        let failed = "kept: /tmp/x sqlite:y\\npanicked\\nGUICHET_SYNC_SEED=7 GUICHET_SYNC_CASES=2: no\\n";
        let told = "kept: /tmp/x sqlite:y; GUICHET_SYNC_SEED=7 GUICHET_SYNC_CASES=2: no";
        assert_eq!(says(failed, 1), Err(told.to_owned()));
        assert_eq!(says("figures: of nothing\\n", 0), Err("No test was run.".to_owned()));
    }
}
