//! How fast the server saves, and what it takes: the real program over HTTP on this machine, with people who are signed in,
//! beside yardsticks of the same run. `cargo xtask bench server` runs it and says how it is called; docs/bench.md has figures.

mod client;
mod history;
mod load;
mod program;
mod typist;
mod yard;

use program::Program;
use std::{error::Error, path::PathBuf, time::Duration};

/// What went wrong, for whoever reads the bench.
type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// People who type at once in the load that arrives by itself, each in a draft of their own, once a second.
const PEOPLE: usize = 200;

/// What is asked for on the command line and by the environment.
struct Asked {
    /// The program `guichet`.
    program: PathBuf,
    /// A PostgreSQL that syncs, by its address without a database's name; without one SQLite alone is measured.
    postgres: Option<String>,
    /// How long the load that arrives by itself goes on.
    seconds: u64,
    /// Saves between the two figures of memory.
    saves: usize,
}

impl Asked {
    fn read() -> Result<Asked> {
        let program = std::env::var_os("GUICHET").ok_or("GUICHET says where the program is")?.into();
        let postgres = std::env::var("GUICHET_BENCH_POSTGRES").ok();
        // An hour's worth of 200 saves a second.
        let mut asked = Asked { program, postgres, seconds: 180, saves: 720_000 };
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        for pair in arguments.chunks(2) {
            match pair {
                [flag, value] if flag == "--seconds" => asked.seconds = value.parse()?,
                [flag, value] if flag == "--saves" => asked.saves = value.parse()?,
                _ => return Err("it takes --seconds N and --saves N".into()),
            }
        }
        Ok(asked)
    }
}

fn main() -> Result<()> {
    let asked = Asked::read()?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(all(&asked))
}

async fn all(asked: &Asked) -> Result<()> {
    println!("| | | figure | by the yardstick |\n|---|---|---|---|");
    on(asked, "SQLite", None).await?;
    if let Some(server) = &asked.postgres {
        on(asked, "PostgreSQL", Some(server)).await?;
    }
    Ok(())
}

/// Every figure on one of the databases.
async fn on(asked: &Asked, name: &str, server: Option<&str>) -> Result<()> {
    let mut program = Program::start(&asked.program, server).await?;
    let sync = yard::syncs(&program.folder)?;
    let inserts = yard::inserts(&program.database).await?;
    row(name, "yardstick: 4 KB written and synced to the disk", "a second", sync, None);
    row(name, "yardstick: a row inserted by one connection", "a second", inserts, None);
    let mut typists = program.typists(PEOPLE).await?;
    let time = Duration::from_secs(10);
    for at_once in [1, 8, 32] {
        let rate = load::rate(&mut typists[..at_once], time).await?;
        row(name, &format!("saves, {at_once} at once"), "a second", rate, Some(rate / inserts));
    }
    // What else the machine does changes meanwhile.
    let again = yard::inserts(&program.database).await?;
    row(name, "yardstick: a row inserted, once more", "a second", again, Some(again / inserts));
    let arrived = load::arrivals(typists, Duration::from_secs(asked.seconds)).await?;
    let insert = 1000.0 / again;
    for (what, ms) in [("median", arrived.at(50.0)), ("p99", arrived.at(99.0)), ("p99.9", arrived.at(99.9))] {
        let what = format!("{PEOPLE} saves a second for {} s: {what}", asked.seconds);
        row(name, &what, "ms", ms, Some(ms / insert));
    }
    row(name, "of those not answered with 200", "", arrived.failed(), None);
    history::rows(name, &program).await?;
    // Memory on a program that has just begun.
    program.restart().await?;
    let typists = program.typists(PEOPLE).await?;
    let marks = load::memory(&program, typists, asked.saves).await?;
    let begun = marks[0].1;
    for (saves, megabytes) in marks {
        row(name, &format!("memory (RSS) after {saves} saves"), "MB", megabytes, Some(megabytes / begun));
    }
    program.stop().await
}

/// One line of the table: three figures that count.
fn row(database: &str, what: &str, unit: &str, figure: f64, ratio: Option<f64>) {
    let places = match figure {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    let ratio = ratio.map(|ratio| format!("{ratio:.2}x")).unwrap_or_default();
    println!("| {database}: {what} | {unit} | {figure:.places$} | {ratio} |");
}
