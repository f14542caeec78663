//! Mutation testing: the rules are changed on purpose, one change at a time, and the tests are to notice.
//!
//! It takes hours, so it goes in shards: each finished one is written into `docs/mutants.txt` at once, and a run goes on where the last
//! one stopped. The file is committed. When the sources it speaks of have changed, the next run begins anew.

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

const SHARDS: u32 = 100;
const RESULTS: &str = "docs/mutants.txt";
/// What may become of a change, in the order of the report.
const FATES: [&str; 4] = ["caught", "timeout", "missed", "unviable"];
/// Of those that can be built, this share in a hundred is to be noticed.
const ENOUGH: usize = 90;

/// `cargo xtask mutants [minutes]`: as many shards as begin within that time; without it, all that are left.
pub fn command(place: &Place, arguments: &[String]) -> Result<()> {
    let limit = match arguments {
        [] => Duration::MAX,
        [minutes] => Duration::from_secs(
            60 * minutes.parse::<u64>().map_err(|_| format!("{minutes:?} is no number of minutes."))?,
        ),
        _ => return Err("usage: cargo xtask mutants [minutes]".to_owned()),
    };
    tools::mutants(place)?;
    let tree = copy(place)?;
    let digest = digest(&place.root)?;
    let path = place.root.join(RESULTS);
    let mut results = Results::read(&fs::read_to_string(&path).unwrap_or_default(), &digest);
    let began = Instant::now();
    for shard in 0..SHARDS {
        if results.shards.contains_key(&shard) {
            continue;
        }
        if limit <= began.elapsed() {
            break;
        }
        step(&format!("Change the rules on purpose: part {} of {SHARDS}", shard + 1), "several minutes");
        results.shards.insert(shard, run_shard(place, &tree, shard)?);
        fs::write(&path, results.to_string()).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let done = results.shards.len();
    println!("\n{done} of {SHARDS} parts in {RESULTS}; {} now.\n{}", seconds(began.elapsed()), results.summary());
    if done == SHARDS as usize && !results.is_enough() {
        return Err(format!("Fewer than {ENOUGH} % were noticed."));
    }
    Ok(())
}

/// The tree that is changed: a copy, so that whatever stops a run leaves the sources as they are. Only what differs is
/// copied, so that what compiled stays compiled.
fn copy(place: &Place) -> Result<PathBuf> {
    let tree = place.target.join("mutants/tree");
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

/// Runs one shard: what became of each of its changes.
fn run_shard(place: &Place, tree: &Path, shard: u32) -> Result<Vec<(String, String)>> {
    let out = place.target.join("mutants/out");
    // What an interrupted run left; absence is as good.
    let _ = fs::remove_dir_all(&out);
    let mut command = place.command("cargo");
    command.current_dir(tree).env("CARGO_TARGET_DIR", place.target.join("mutants/target"));
    command.args([
        "mutants",
        "--package",
        "domain",
        "--test-package",
        "domain",
        "--in-place",
        "--no-times",
        "--colors",
        "never",
    ]);
    command.args([
        "--baseline",
        "skip",
        "--timeout",
        "120",
        "--build-timeout",
        "600",
        "--shard",
        &format!("{shard}/{SHARDS}"),
    ]);
    // Which example fails is of no interest here, that one does is.
    command
        .args(["--test-tool", "cargo", "--output"])
        .arg(&out)
        .env("PROPTEST_CASES", "64")
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    for part in PARTS {
        command.args(["--file", &if part.ends_with(".rs") { part.to_owned() } else { format!("{part}/**") }]);
    }
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

/// Of which state of the sources the results speak.
fn digest(root: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for part in PARTS {
        let path = root.join(part);
        let files = if path.is_dir() { site::files(&path) } else { vec![path] };
        for file in files {
            fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// What is known so far.
#[derive(Debug, PartialEq)]
struct Results {
    digest: String,
    /// By shard: each change and what became of it.
    shards: BTreeMap<u32, Vec<(String, String)>>,
}

impl Results {
    /// Reads the file; empty when it speaks of other sources.
    fn read(text: &str, digest: &str) -> Results {
        let mut results = Results { digest: digest.to_owned(), shards: BTreeMap::new() };
        let head = format!("sources {digest}");
        if !text.lines().any(|line| line == head) {
            return results;
        }
        let mut shard = None;
        for line in text.lines() {
            if let Some(number) = line.strip_prefix("part ").and_then(|number| number.parse().ok()) {
                results.shards.insert(number, Vec::new());
                shard = Some(number);
            } else if let (Some(shard), Some((fate, change))) = (shard, line.split_once('\t')) {
                results.shards.entry(shard).or_default().push((fate.to_owned(), change.to_owned()));
            }
        }
        results
    }

    fn count(&self, fate: &str) -> usize {
        self.shards.values().flatten().filter(|(known, _)| known == fate).count()
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
        writeln!(f, "sources {}\n{}", self.digest, self.summary())?;
        for (shard, changes) in &self.shards {
            writeln!(f, "\npart {shard}")?;
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

    fn results() -> Results {
        let change = |fate: &str, what: &str| (fate.to_owned(), what.to_owned());
        let shards = BTreeMap::from([
            (
                0,
                vec![
                    change("caught", "law/age.rs:7: replace < with <="),
                    change("timeout", "law/days.rs:9: replace + with -"),
                ],
            ),
            (3, vec![change("missed", "sheet.rs:1: replace f with ()"), change("unviable", "sheet.rs:2: replace g")]),
            (4, Vec::new()),
        ]);
        Results { digest: "00ff".to_owned(), shards }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Results::read(&results().to_string(), "00ff"), results());
    }

    #[test]
    fn other_sources_begin_anew() {
        assert!(Results::read(&results().to_string(), "00fe").shards.is_empty());
        assert!(Results::read("", "00ff").shards.is_empty());
    }

    #[test]
    fn what_cannot_be_built_does_not_count_and_what_never_ends_is_noticed() {
        assert_eq!(results().noticed(), (2, 3));
        assert!(!results().is_enough());
    }
}
