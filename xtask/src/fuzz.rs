//! Fuzzing: programs that libFuzzer feeds with bytes that reach new code, and that assert what must always hold. The targets are in
//! `fuzz/`, as cargo-fuzz lays them out; they are built here without it, on the pinned toolchain.

use crate::{
    Result,
    place::Place,
    run::{listen, output, run, seconds, step},
    tools,
};
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// A target: its program, and bytes of an input at most.
struct Target {
    name: &'static str,
    longest: u32,
    /// Words that its inputs are made of, as libFuzzer's dictionaries have them.
    words: &'static [&'static str],
}

const TARGETS: [Target; 4] = [
    Target {
        name: "draft_file",
        longest: 20_000,
        words: &[
            "{\\\"format\\\":\\\"guichet-draft\\\",",
            "\\\"version\\\":1",
            "\\\"programme\\\":",
            "\\\"edition\\\":\\\"imm5445-2013\\\"",
            "\\\"answers\\\":{",
            "applicant/001aaaaa/",
            "\\\\u0000",
            "null",
        ],
    },
    Target {
        name: "edits",
        longest: 4_096,
        words: &["\\\"path\\\":", "\\\"was\\\":", "\\\"now\\\":", "\\\"batch\\\":", "\\\"edits\\\":[", "null"],
    },
    Target { name: "migration", longest: 2_048, words: &[] },
    Target {
        name: "upload",
        longest: 20_000,
        words: &[
            "%PDF-1.7",
            "%%EOF",
            "startxref",
            "xref",
            "trailer",
            " 0 R",
            "endobj",
            "stream",
            "/ObjStm",
            "/FlateDecode",
            "/J#61vaScript",
            "/JS",
            "/Prev",
            "\\xFF\\xD8\\xFF",
            "\\xFF\\xE1",
            "\\xFF\\xDA",
            "\\xFF\\xD9",
            "IHDR",
            "IDAT",
            "IEND",
        ],
    },
];

/// Megabytes a target may hold.
const MEMORY: u32 = 512;
/// Seconds that one input may take, by the clock, in a short run and in a long one: beyond them it hangs. A picture of as many pixels as
/// are taken needs four of a processor, watched as it is here; where four targets run beside everything else, it waited 149 for them.
/// How long a file may be looked at is held elsewhere, by the limit of the process that does it.
const PATIENCE: (u32, u32) = (120, 1800);
/// A run of fewer seconds is a short one.
const SHORT: u32 = 60;

/// What the compiler puts into everything that is fuzzed, for libFuzzer to see what an input reaches. None of it is for nightly
/// alone, and the standard library is not built anew.
const COVERAGE: [&str; 6] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// How many targets held, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    pub passed: u32,
    pub failed: u32,
}

/// Builds every target, and runs each for so many seconds, or those of these names.
pub fn run_each(place: &Place, time: u32, names: &[&str]) -> Result<Held> {
    let (folder, programs) = prepare(place)?;
    let mut held = Held::default();
    let mut said = Vec::new();
    for target in TARGETS.iter().filter(|target| names.is_empty() || names.contains(&target.name)) {
        step(&format!("Fuzz {}", target.name), &format!("{time} s"));
        match feed(place, &folder, &programs, target, time)? {
            Ok(runs) => {
                held.passed += 1;
                said.push(format!("{} {runs} inputs", target.name));
            }
            Err(why) => {
                held.failed += 1;
                said.push(format!("{} FAILED: {why}", target.name));
            }
        }
    }
    println!("{} passed, {} failed: {}", held.passed, held.failed, said.join(", "));
    Ok(held)
}

/// Builds every target, and runs them all at once for so many seconds: for a run so long that one after the other would take a
/// day. Gives how many inputs each was fed.
///
/// # Errors
/// What each fell over, and how that is done again.
pub fn run_together(place: &Place, time: u32) -> Result<Vec<String>> {
    let (folder, programs) = prepare(place)?;
    let (folder, programs) = (&folder, &programs);
    let fed = thread::scope(|scope| {
        let feeding =
            TARGETS.map(|target| (target.name, scope.spawn(move || feed(place, folder, programs, &target, time))));
        feeding.map(|(name, fed)| (name, fed.join().unwrap_or_else(|_| Err("it was lost".to_owned()))))
    });
    let (mut said, mut fell) = (Vec::new(), Vec::new());
    for (name, fed) in fed {
        match fed {
            Ok(Ok(runs)) => said.push(format!("{name} {runs} inputs")),
            Ok(Err(why)) | Err(why) => fell.push(format!("{name}: {why}")),
        }
    }
    if fell.is_empty() { Ok(said) } else { Err([fell, said].concat().join("; ")) }
}

/// Builds every target and writes what each begins with: the folder of all of it, and that of the programs.
fn prepare(place: &Place) -> Result<(PathBuf, PathBuf)> {
    if !cfg!(target_os = "linux") {
        return Err("The fuzz targets are built on Linux.".to_owned());
    }
    compiler(place)?;
    let folder = place.target.join("fuzz");
    let programs = build(place, &folder)?;
    let seeds = folder.join("seeds");
    run(place.command(&programs.join("seeds").to_string_lossy()).arg(&seeds))?;
    Ok((folder, programs))
}

/// libFuzzer is C++.
fn compiler(place: &Place) -> Result<()> {
    if ["c++", "g++", "clang++"].iter().any(|name| place.which(name).is_some()) {
        return Ok(());
    }
    if place.which("apt-get").is_none() {
        return Err("A C++ compiler is needed to build the fuzz targets.".to_owned());
    }
    let command = "apt-get update && apt-get install --yes --no-install-recommends g++";
    tools::install(place, "A C++ compiler", command)
}

/// Builds the targets; gives the folder of their programs.
fn build(place: &Place, folder: &Path) -> Result<PathBuf> {
    let host = output(place.command("rustc").args(["--print", "host-tuple"]))?.trim().to_owned();
    step("Build the fuzz targets", "two minutes, once");
    let began = Instant::now();
    // Named, the host is a target like any other: build scripts and macros are not built for coverage.
    let args = ["build", "--manifest-path", "fuzz/Cargo.toml", "--release", "--locked", "--quiet", "--target", &host];
    run(place
        .command("cargo")
        .args(args)
        .env("CARGO_TARGET_DIR", folder)
        .env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}")))?;
    println!("    done in {}", seconds(began.elapsed()));
    Ok(folder.join(host).join("release"))
}

/// Runs a target; gives how many inputs it was fed, or what it fell over.
fn feed(
    place: &Place,
    folder: &Path,
    programs: &Path,
    target: &Target,
    time: u32,
) -> Result<std::result::Result<u64, String>> {
    // What reached new code in a long run is kept for the next; a short one begins with the seeds alone, or reading would be all it does.
    let (found, fell) = (folder.join("corpus").join(target.name), folder.join("fell").join(target.name));
    let found = if time < SHORT { folder.join("short").join(target.name) } else { found };
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    if time < SHORT {
        let _ = fs::remove_dir_all(&found);
    }
    fs::create_dir_all(&found).map_err(failed)?;
    fs::create_dir_all(&fell).map_err(failed)?;
    let mut command = place.command(&programs.join(target.name).to_string_lossy());
    if !target.words.is_empty() {
        let words = folder.join(format!("{}.dict", target.name));
        let lines: String = target.words.iter().map(|word| format!("\"{word}\"\n")).collect();
        fs::write(&words, lines).map_err(failed)?;
        command.arg(format!("-dict={}", words.display()));
    }
    command
        .arg(&found)
        .arg(folder.join("seeds").join(target.name))
        .arg(format!("-max_total_time={time}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg(format!("-timeout={}", if time < SHORT { PATIENCE.0 } else { PATIENCE.1 }))
        .arg(format!("-max_len={}", target.longest))
        .arg(format!("-artifact_prefix={}/", fell.display()))
        .args(["-print_final_stats=1", "-verbosity=0"]);
    let began = Instant::now();
    let (succeeded, heard) = listen(&mut command)?;
    let runs = inputs(&heard);
    println!("    {runs} inputs in {}", seconds(began.elapsed()));
    if succeeded && 0 < runs && Duration::from_secs(u64::from(time)) <= began.elapsed() {
        return Ok(Ok(runs));
    }
    if succeeded {
        return Ok(Err("it ended too early".to_owned()));
    }
    let last = heard.lines().find_map(|line| line.split_once("Test unit written to ").map(|(_, file)| file.to_owned()));
    Ok(Err(last.map_or_else(
        || "it does not run".to_owned(),
        |file| format!("again by {} {file}", programs.join(target.name).display()),
    )))
}

/// "stat::number_of_executed_units: 1234"
fn inputs(heard: &str) -> u64 {
    let read = |line: &str| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok();
    heard.lines().rev().find_map(read).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::inputs;

    #[test]
    fn inputs_are_counted_by_what_libfuzzer_says() {
        let heard = "INFO: x\nstat::number_of_executed_units: 1234\nstat::average_exec_per_sec:     111\n";
        assert_eq!(inputs(heard), 1234);
        assert_eq!(inputs("error: could not compile"), 0);
    }
}
