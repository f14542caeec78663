//! `cargo xtask test`: the checks, then every test, counted.

use crate::{
    Result, check, fuzz,
    place::Place,
    postgres::Postgres,
    run::{listen, seconds, step},
    site, tools,
};
use std::{
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

/// One runner's tests: its name on the command line, what it holds, and how it is run.
struct Suite {
    name: &'static str,
    what: &'static str,
    run: fn(&Place) -> Result<Tally>,
}

/// Every suite, quick ones first. A new one is a line here.
const SUITES: [Suite; 8] = [
    Suite { name: "native", what: "all that runs natively", run: native },
    Suite { name: "doc", what: "the examples in the documentation", run: doc },
    Suite { name: "wasm", what: "the same vectors in WebAssembly, to the byte", run: vectors },
    Suite { name: "pdf", what: "the PDF of the package, read by programs of others", run: pdf },
    Suite { name: "schema", what: "every operation of /api, tried by schemathesis", run: schema },
    Suite { name: "fuzz", what: "what must always hold, against bytes that reach new code", run: fuzzed },
    Suite { name: "site", what: "the scripts that finish the page", run: finishing },
    Suite { name: "end2end", what: "the stories, in a browser", run: end2end },
];

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Passed.
    pub passed: u32,
    /// Failed, or never came to an end.
    pub failed: u32,
}

/// `cargo xtask test [suite ...]`: without a name, the checks and every suite.
pub fn command(place: &Place, names: &[String]) -> Result<ExitCode> {
    if let Some(name) = names.iter().find(|name| SUITES.iter().all(|suite| suite.name != **name)) {
        let known: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
        return Err(format!("There is no suite {name:?}. There are: {}.", known.join(", ")));
    }
    let began = Instant::now();
    let mut lines = Vec::new();
    let mut total = Tally::default();
    if names.is_empty() {
        let failed = check::all(place, &[])?;
        // A check is no test: it counts only when it fails.
        total.failed += u32::try_from(failed.len()).unwrap_or(u32::MAX);
        let said = if failed.is_empty() { "passed".to_owned() } else { failed.join(", ") + " FAILED" };
        lines.push(line("checks", &said, began.elapsed()));
    }
    let asked = |suite: &&Suite| names.is_empty() || names.iter().any(|name| name == suite.name);
    for suite in SUITES.iter().filter(asked) {
        step(&format!("Test {}: {}", suite.name, suite.what), "");
        let began = Instant::now();
        let tally = (suite.run)(place).unwrap_or_else(|message| {
            println!("{message}");
            Tally { passed: 0, failed: 1 }
        });
        let said = format!("{} passed, {} failed", tally.passed, tally.failed);
        println!("    {said} in {}", seconds(began.elapsed()));
        lines.push(line(suite.name, &said, began.elapsed()));
        total.passed += tally.passed;
        total.failed += tally.failed;
    }
    println!("\n{}\n{}", lines.join("\n"), line("in all", "", began.elapsed()));
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn line(name: &str, said: &str, time: Duration) -> String {
    format!("{name:<10} {said:<28} {:>14}", seconds(time))
}

/// Counts what a runner printed. A runner that failed without a failed test, as when something
/// does not compile, counts as one failure; one that ran nothing is a defect, not a success.
fn count(command: &mut Command, read: fn(&str) -> Tally) -> Result<Tally> {
    let (succeeded, heard) = listen(command)?;
    let mut tally = read(&heard);
    match (succeeded, tally) {
        (false, Tally { failed: 0, .. }) => tally.failed = 1,
        (true, Tally { passed: 0, failed: 0 }) => return Err("No test was run.".to_owned()),
        _ => {}
    }
    Ok(tally)
}

fn native(place: &Place) -> Result<Tally> {
    const WHICH: [&str; 3] = ["--workspace", "--exclude", "guichet-app"];
    let postgres = Postgres::start(place)?;
    if place.which("cargo-nextest").is_some() {
        let mut command = place.command("cargo");
        command.env("GUICHET_TEST_POSTGRES", &postgres.address);
        return count(command.args(["nextest", "run", "--no-fail-fast"]).args(WHICH), from_nextest);
    }
    let mut command = place.command("cargo");
    command.env("GUICHET_TEST_POSTGRES", &postgres.address);
    count(command.args(["test", "--no-fail-fast", "--all-targets"]).args(WHICH), from_cargo)
}

fn doc(place: &Place) -> Result<Tally> {
    let mut command = place.command("cargo");
    command.args(["test", "--doc", "--no-fail-fast", "--workspace"]);
    // A crate without examples is no defect.
    let (succeeded, heard) = listen(command.args(["--exclude", "guichet-app", "--exclude", "xtask"]))?;
    let mut tally = from_cargo(&heard);
    if !succeeded && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

fn vectors(place: &Place) -> Result<Tally> {
    tools::wasm_target(place)?;
    let mut command = place.command("node");
    count(command.arg("domain/tests/wasm.mjs"), from_plain)
}

fn pdf(place: &Place) -> Result<Tally> {
    tools::wasm_target(place)?;
    let python = tools::python(place, &tools::FOR_PDF)?;
    let mut command = place.command("node");
    count(command.arg("pdf/tests/check.mjs").env("GUICHET_PYTHON", python), from_plain)
}

fn schema(place: &Place) -> Result<Tally> {
    site::build_server(place)?;
    let python = tools::python(place, &tools::FOR_SCHEMA)?;
    let mut command = place.command(&python.to_string_lossy());
    count(command.arg("server/tests/schema/check.py").env("GUICHET", place.server()), from_plain)
}

/// Seconds that each fuzz target runs.
const FUZZED: u32 = 10;

fn fuzzed(place: &Place) -> Result<Tally> {
    let fuzz::Held { passed, failed } = fuzz::run_each(place, FUZZED, &[])?;
    Ok(Tally { passed, failed })
}

fn finishing(place: &Place) -> Result<Tally> {
    tools::npm(place, ".")?;
    let tests = site::files(&place.root.join("xtask/site"));
    let tests = tests.iter().filter(|file| file.to_string_lossy().ends_with(".test.mjs"));
    let mut command = place.command("node");
    count(command.args(["--test", "--test-reporter=spec"]).args(tests), from_node)
}

fn end2end(place: &Place) -> Result<Tally> {
    site::build_all(place)?;
    tools::npm(place, "end2end")?;
    let chromium = tools::chromium(place)?;
    tools::webkit(place)?;
    let mut command = place.command("npx");
    command
        .args(["playwright", "test"])
        .current_dir(place.root.join("end2end"))
        .env("CHROMIUM", chromium)
        .env("GUICHET", place.server());
    count(&mut command, from_playwright)
}

/// "13 passed, 0 failed: ..."
fn from_plain(heard: &str) -> Tally {
    let said = heard.lines().rev().find(|line| line.contains(" passed, ")).unwrap_or("");
    Tally { passed: number_before(said, " passed"), failed: number_before(said, " failed") }
}

/// "Summary [   1.2s] 12 tests run: 11 passed (1 slow), 1 failed, 0 skipped"
fn from_nextest(heard: &str) -> Tally {
    let summary = heard.lines().rev().find(|line| line.contains(" tests run: ") || line.contains(" test run: "));
    let said = summary.and_then(|line| line.split_once("run: ")).map_or("", |(_, said)| said);
    Tally {
        passed: number_before(said, " passed"),
        failed: number_before(said, " failed") + number_before(said, " timed out"),
    }
}

/// "test result: ok. 12 passed; 0 failed; ...", once a binary.
pub fn from_cargo(heard: &str) -> Tally {
    heard.lines().filter(|line| line.starts_with("test result: ")).fold(Tally::default(), |sum, line| Tally {
        passed: sum.passed + number_before(line, " passed"),
        failed: sum.failed + number_before(line, " failed"),
    })
}

/// "ℹ pass 12" and "ℹ fail 0"
fn from_node(heard: &str) -> Tally {
    let read = |what: &str| {
        let number = |line: &str| match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["ℹ", word, number] if word == what => number.parse().ok(),
            _ => None,
        };
        heard.lines().rev().find_map(number).unwrap_or(0)
    };
    Tally { passed: read("pass"), failed: read("fail") + read("cancelled") }
}

/// "  2 failed" and "  12 passed (3.4s)", each on a line of its own at the end. A test that passed
/// only when tried again, or was never reached, did not pass.
fn from_playwright(heard: &str) -> Tally {
    let read = |what: &str| {
        let number = |line: &str| {
            let (number, rest) = line.trim().split_once(' ')?;
            (rest == what || rest.starts_with(&format!("{what} ("))).then(|| number.parse::<u32>().ok())?
        };
        heard.lines().rev().find_map(number).unwrap_or(0)
    };
    Tally { passed: read("passed"), failed: read("failed") + read("flaky") + read("did not run") + read("interrupted") }
}

/// The number that stands right before a word.
fn number_before(text: &str, word: &str) -> u32 {
    let before = text.split_once(word).map_or("", |(before, _)| before);
    let digits = before.rfind(|c: char| !c.is_ascii_digit()).map_or(before, |at| &before[at + 1..]);
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_counted_by_its_own_summary() {
        let tally = |passed, failed| Tally { passed, failed };
        let nextest = "    PASS x\n     Summary [   1.2s] 12 tests run: 11 passed (1 slow), 1 failed, 3 skipped\n";
        assert_eq!(from_nextest(nextest), tally(11, 1));
        assert_eq!(from_nextest("     Summary [   0.1s] 1 test run: 1 passed, 0 skipped\n"), tally(1, 0));
        let cargo =
            "test result: ok. 3 passed; 0 failed; 0 ignored\ntest result: FAILED. 14 passed; 2 failed; 0 ignored\n";
        assert_eq!(from_cargo(cargo), tally(17, 2));
        assert_eq!(from_node("ℹ tests 4\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\n"), tally(3, 1));
        let playwright =
            "  ok 1 a test that 3 passed\n  2 failed\n    one\n  1 flaky\n  4 did not run\n  10 passed (3.4s)\n";
        assert_eq!(from_playwright(playwright), tally(10, 7));
    }

    #[test]
    fn silence_is_no_success() {
        assert_eq!(from_nextest("error: could not compile"), Tally::default());
        let nothing = count(Command::new("true").arg("x"), from_cargo);
        assert_eq!(nothing, Err("No test was run.".to_owned()));
        assert_eq!(count(&mut Command::new("false"), from_cargo), Ok(Tally { passed: 0, failed: 1 }));
    }
}
