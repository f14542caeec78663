//! Mutation testing: the rules are changed on purpose, one change at a time, and the tests are to notice.
//!
//! It takes hours, so it goes in parts of a few changes each: every finished one is written into `docs/mutants.txt` at once, and a
//! run goes on where the last one stopped. The file is committed. What it says of a source that has changed since is made anew.

use crate::{
    Result,
    place::Place,
    run::{output, seconds, step},
    site, tools,
};
use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

/// The parts of `domain` whose every change is to be noticed.
const PARTS: [&str; 6] = [
    "domain/src/law",
    "domain/src/assess",
    "domain/src/documents",
    "domain/src/assess.rs",
    "domain/src/documents.rs",
    "domain/src/sheet.rs",
];

/// About so many changes make a part.
const A_PART: usize = 12;
const RESULTS: &str = "docs/mutants.txt";
/// What may become of a change, in the order of the report.
const FATES: [&str; 4] = ["caught", "timeout", "missed", "unviable"];
/// Of those that can be built, this share in a hundred is to be noticed.
const ENOUGH: usize = 90;

/// A part of the work: some of the changes to one source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    /// The source, from the root on.
    file: String,
    /// Which of how many, from 0.
    at: usize,
    of: usize,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}/{}", self.file, self.at, self.of)
    }
}

impl Part {
    fn read(text: &str) -> Option<Part> {
        let (file, shard) = text.split_once(' ')?;
        let (at, of) = shard.split_once('/')?;
        Some(Part { file: file.to_owned(), at: at.parse().ok()?, of: of.parse().ok()? })
    }
}

/// `cargo xtask mutants [minutes]`: as many parts as begin within that time; without it, all that are left. One after the other on
/// each core.
pub fn command(place: &Place, arguments: &[String]) -> Result<()> {
    let limit = match arguments {
        [] => Duration::MAX,
        [minutes] => Duration::from_secs(
            60 * minutes.parse::<u64>().map_err(|_| format!("{minutes:?} is no number of minutes."))?,
        ),
        _ => return Err("usage: cargo xtask mutants [minutes]".to_owned()),
    };
    tools::mutants(place)?;
    let mut digests = BTreeMap::new();
    for file in PARTS.iter().flat_map(|part| site::files(&place.root.join(part))) {
        let name = file.strip_prefix(&place.root).unwrap_or(&file).display().to_string();
        digests.insert(name, digest(&file)?);
    }
    let path = place.root.join(RESULTS);
    let mut results = Results::read(&fs::read_to_string(&path).unwrap_or_default(), &digests);
    let all = parts(&output(listing(&mut place.command("cargo")).arg("--list"))?);
    results.parts.retain(|part, _| all.contains(part));
    let mut left: Vec<Part> = all.iter().filter(|part| !results.parts.contains_key(part)).cloned().collect();
    left.reverse();
    let began = Instant::now();
    let (left, results) = (Mutex::new(left), Mutex::new(results));
    let work = |worker: usize| -> Result<()> {
        let tree = copy(place, worker)?;
        while began.elapsed() < limit {
            let Some(part) = left.lock().ok().and_then(|mut left| left.pop()) else { break };
            step(&format!("Change the rules on purpose: {part}"), "minutes");
            let found = run_part(place, &tree, worker, &part)?;
            let mut results = results.lock().map_err(|_| "another worker failed")?;
            results.parts.insert(part, found);
            fs::write(&path, results.to_string()).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|worker| scope.spawn(move || work(worker))).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker failed".to_owned())?)
    })?;
    let results = results.into_inner().map_err(|_| "a worker failed")?;
    let done = results.parts.len();
    println!("\n{done} of {} parts in {RESULTS}; {} now.\n{}", all.len(), seconds(began.elapsed()), results.summary());
    if done == all.len() && !results.is_enough() {
        return Err(format!("Fewer than {ENOUGH} % were noticed."));
    }
    Ok(())
}

/// The parts of a list of changes, `file:line:column: change` a line.
fn parts(listed: &str) -> Vec<Part> {
    let mut changes: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, _) in listed.lines().filter_map(|line| line.split_once(':')) {
        *changes.entry(file).or_default() += 1;
    }
    let cut = |(file, count): (&str, usize)| {
        let of = count.div_ceil(A_PART);
        (0..of).map(move |at| Part { file: file.to_owned(), at, of }).collect::<Vec<_>>()
    };
    changes.into_iter().flat_map(cut).collect()
}

/// What of `domain` is changed.
fn listing(command: &mut std::process::Command) -> &mut std::process::Command {
    command.args(["mutants", "--package", "domain", "--colors", "never"]);
    for part in PARTS {
        command.args(["--file", &if part.ends_with(".rs") { part.to_owned() } else { format!("{part}/**") }]);
    }
    command
}

/// The tree that a worker changes: a copy, so that whatever stops a run leaves the sources as they are. Only what differs is
/// copied, so that what compiled stays compiled.
fn copy(place: &Place, worker: usize) -> Result<PathBuf> {
    let tree = place.target.join(format!("mutants/tree-{worker}"));
    for file in output(place.command("git").args(["ls-files"]))?.lines() {
        let (from, to) = (place.root.join(file), tree.join(file));
        let Ok(wanted) = fs::read(&from) else { continue };
        if fs::read(&to).is_ok_and(|have| have == wanted) {
            continue;
        }
        to.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| format!("{}: {error}", to.display()))?;
        fs::write(&to, wanted).map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(tree)
}

/// Runs one part: what became of each of its changes.
fn run_part(place: &Place, tree: &Path, worker: usize, part: &Part) -> Result<Vec<(String, String)>> {
    let out = place.target.join(format!("mutants/out-{worker}"));
    // What an interrupted run left; absence is as good.
    let _ = fs::remove_dir_all(&out);
    let mut command = place.command("cargo");
    command
        .current_dir(tree)
        .env("CARGO_TARGET_DIR", place.target.join(format!("mutants/target-{worker}")))
        // Which example fails is of no interest here, that one does is.
        .env("PROPTEST_CASES", "64")
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.args(["mutants", "--package", "domain", "--test-package", "domain", "--test-tool", "cargo", "--in-place"]);
    command.args([
        "--no-times",
        "--colors",
        "never",
        "--baseline",
        "skip",
        "--timeout",
        "120",
        "--build-timeout",
        "600",
    ]);
    command.args(["--file", &part.file, "--shard", &format!("{}/{}", part.at, part.of), "--output"]).arg(&out);
    // It fails whenever a change is missed, which is no failure of the run.
    let status = command.status().map_err(|error| format!("`cargo mutants` does not start: {error}"))?;
    let mut found = Vec::new();
    for fate in FATES {
        let path = out.join(format!("mutants.out/{fate}.txt"));
        let text = fs::read_to_string(&path).map_err(|_| format!("`cargo mutants` left no result: {status}."))?;
        found.extend(text.lines().map(|change| (fate.to_owned(), change.to_owned())));
    }
    Ok(found)
}

/// Of which state of a source the results speak.
fn digest(file: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

/// What is known so far.
#[derive(Debug, PartialEq)]
struct Results {
    /// Of each source, by its name.
    digests: BTreeMap<String, String>,
    /// By part: each change and what became of it.
    parts: BTreeMap<Part, Vec<(String, String)>>,
}

impl Results {
    /// Reads the file, but for what it says of sources that are others now.
    fn read(text: &str, digests: &BTreeMap<String, String>) -> Results {
        let mut results = Results { digests: digests.clone(), parts: BTreeMap::new() };
        let mut open = None;
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("part ") {
                open = rest.rsplit_once(' ').and_then(|(part, digest)| {
                    Part::read(part).filter(|part| digests.get(&part.file).is_some_and(|own| own == digest))
                });
                results.parts.extend(open.clone().map(|part| (part, Vec::new())));
            } else if let (Some(part), Some((fate, change))) = (&open, line.split_once('\t')) {
                results.parts.entry(part.clone()).or_default().push((fate.to_owned(), change.to_owned()));
            }
        }
        results
    }

    fn count(&self, fate: &str) -> usize {
        self.parts.values().flatten().filter(|(known, _)| known == fate).count()
    }

    /// A change after which a test never ends is noticed, too.
    fn noticed(&self) -> (usize, usize) {
        let noticed = self.count("caught") + self.count("timeout");
        (noticed, noticed + self.count("missed"))
    }

    fn is_enough(&self) -> bool {
        let (noticed, of) = self.noticed();
        ENOUGH * of <= 100 * noticed
    }

    fn summary(&self) -> String {
        let (noticed, of) = self.noticed();
        let share = if of == 0 { 0.0 } else { 100.0 * noticed as f64 / of as f64 };
        format!("{noticed} of {of} changes noticed ({share:.1} %), {} cannot be built", self.count("unviable"))
    }
}

impl std::fmt::Display for Results {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "What became of changes made on purpose to the rules: `cargo xtask mutants`.")?;
        writeln!(f, "{}", self.summary())?;
        for (part, changes) in &self.parts {
            let digest = self.digests.get(&part.file).map_or("", String::as_str);
            writeln!(f, "\npart {part} {digest}")?;
            for (fate, change) in changes {
                writeln!(f, "{fate}\t{change}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(file: &str, at: usize) -> Part {
        Part { file: file.to_owned(), at, of: 2 }
    }

    fn digests(sheet: &str) -> BTreeMap<String, String> {
        [("law/age.rs", "00ff"), ("sheet.rs", sheet)].map(|(file, digest)| (file.to_owned(), digest.to_owned())).into()
    }

    fn results() -> Results {
        let change = |fate: &str, what: &str| (fate.to_owned(), what.to_owned());
        let parts = BTreeMap::from([
            (
                part("law/age.rs", 0),
                vec![
                    change("caught", "law/age.rs:7: replace < with <="),
                    change("timeout", "law/days.rs:9: replace + with -"),
                ],
            ),
            (
                part("sheet.rs", 1),
                vec![change("missed", "sheet.rs:1: replace f with ()"), change("unviable", "sheet.rs:2: replace g")],
            ),
            (part("law/age.rs", 1), Vec::new()),
        ]);
        Results { digests: digests("00fe"), parts }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Results::read(&results().to_string(), &digests("00fe")), results());
    }

    #[test]
    fn what_is_said_of_a_source_that_changed_is_made_anew() {
        let read = Results::read(&results().to_string(), &digests("0000"));
        assert_eq!(read.parts.keys().cloned().collect::<Vec<_>>(), [part("law/age.rs", 0), part("law/age.rs", 1)]);
        assert!(Results::read("", &digests("00fe")).parts.is_empty());
    }

    #[test]
    fn a_long_list_of_changes_is_cut_into_parts() {
        let listed: String = (0..13).map(|line| format!("sheet.rs:{line}:1: replace f\n")).collect();
        assert_eq!(parts(&listed), [part("sheet.rs", 0), part("sheet.rs", 1)]);
    }

    #[test]
    fn what_cannot_be_built_does_not_count_and_what_never_ends_is_noticed() {
        assert_eq!(results().noticed(), (2, 3));
        assert!(!results().is_enough());
    }
}
