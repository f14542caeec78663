//! What a machine can check without running the tests.

mod size;
mod source;
pub mod words;

use crate::{
    Result,
    place::Place,
    run::{listen, output, run, seconds, step},
    site, tools,
};
use std::{process::ExitCode, time::Instant};

/// One check: its name on the command line, what it does, and how.
struct Check {
    name: &'static str,
    what: &'static str,
    run: fn(&Place) -> Result<()>,
}

/// Every check, quick ones first. A new one is a line here.
const CHECKS: [Check; 7] = [
    Check { name: "fmt", what: "the layout of the code", run: fmt },
    Check { name: "words", what: "the two languages against each other", run: words::check },
    Check { name: "source", what: "what our code never does", run: source::check },
    Check { name: "clippy", what: "clippy on all that runs natively", run: clippy },
    Check { name: "clippy-wasm", what: "clippy on the page", run: clippy_wasm },
    Check { name: "deny", what: "licences, bans and sources of what we depend on", run: deny },
    Check { name: "size", what: "the first load against its budget", run: size::check },
];

/// `cargo xtask check [name ...]`
pub fn command(place: &Place, names: &[String]) -> Result<ExitCode> {
    let failed = all(place, names)?;
    if failed.is_empty() {
        println!("\nEvery check passed.");
        return Ok(ExitCode::SUCCESS);
    }
    Err(format!("Failed: {}.", failed.join(", ")))
}

/// Runs the checks of these names, or all of them, and returns the names of those that failed.
pub fn all(place: &Place, names: &[String]) -> Result<Vec<&'static str>> {
    if let Some(name) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != **name)) {
        let known: Vec<_> = CHECKS.iter().map(|check| check.name).collect();
        return Err(format!("There is no check {name:?}. There are: {}.", known.join(", ")));
    }
    let asked = |check: &&Check| names.is_empty() || names.iter().any(|name| name == check.name);
    let mut failed = Vec::new();
    for check in CHECKS.iter().filter(asked) {
        step(&format!("Check {}: {}", check.name, check.what), "");
        let began = Instant::now();
        match (check.run)(place) {
            Ok(()) => println!("    passed in {}", seconds(began.elapsed())),
            Err(message) => {
                println!("{message}\n    FAILED in {}", seconds(began.elapsed()));
                failed.push(check.name);
            }
        }
    }
    Ok(failed)
}

fn fmt(place: &Place) -> Result<()> {
    tools::component(place, "rustfmt", "rustfmt")?;
    run(place.command("cargo").args(["fmt", "--all", "--check"]))?;
    let fuzz = site::files(&place.root.join("fuzz"))
        .into_iter()
        .filter(|file| file.extension().is_some_and(|end| end == "rs"));
    run(place.command("rustfmt").args(["--check", "--edition", "2024"]).args(fuzz))
}

fn clippy(place: &Place) -> Result<()> {
    tools::component(place, "cargo-clippy", "clippy")?;
    run(place.command("cargo").args([
        "clippy",
        "--workspace",
        "--exclude",
        "guichet-app",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn clippy_wasm(place: &Place) -> Result<()> {
    tools::component(place, "cargo-clippy", "clippy")?;
    tools::wasm_target(place)?;
    run(place.command("cargo").args([
        "clippy",
        "--package",
        "guichet-app",
        "--package",
        "pdf",
        "--features",
        "pdf/module",
        "--target",
        "wasm32-unknown-unknown",
        "--",
        "-D",
        "warnings",
    ]))
}

fn deny(place: &Place) -> Result<()> {
    tools::deny(place)?;
    run(place.command("cargo-deny").args(["--workspace", "--all-features", "check", "licenses", "bans", "sources"]))?;
    // The advisories come from a repository that not every machine can reach. A machine that
    // reaches it fails on what they say; one that does not says so and goes on.
    if output(place.command("cargo-deny").args(["fetch", "db"])).is_err() {
        println!("    advisories skipped: their database cannot be fetched from this machine");
        return Ok(());
    }
    let (passed, _) = listen(place.command("cargo-deny").args([
        "--workspace",
        "--all-features",
        "check",
        "--disable-fetch",
        "advisories",
    ]))?;
    if passed { Ok(()) } else { Err("An advisory touches what we depend on.".to_owned()) }
}

/// The places of a text where a needle stands, as (line number from 1, line).
fn lines_with<'a>(text: &'a str, needle: &str) -> impl Iterator<Item = (usize, &'a str)> {
    text.lines().enumerate().filter(move |(_, line)| line.contains(needle)).map(|(n, l)| (n + 1, l))
}

/// Faults found by our own checks, as one message.
fn report(faults: &[String]) -> Result<()> {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
