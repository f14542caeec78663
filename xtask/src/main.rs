//! `cargo xtask`: sets up, builds, serves and checks Guichet.

mod check;
mod fuzz;
mod mutants;
mod place;
mod postgres;
mod run;
mod site;
mod soak;
mod suites;
mod tools;

use place::Place;
use std::process::ExitCode;

/// What went wrong, in a sentence for the person at the terminal.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
usage: cargo xtask <command>

  run [--port 8080]      install what is missing, build, and serve on http://localhost:8080
  dev [--port 8090]      the same in debug, rebuilt at every change
  build                  build the page into dist/ and the server, nothing else
  dist                   one program that holds the site and needs nothing else: target/dist/guichet
  check [name ...]       what a machine can check without running the tests
  words [--fix]          the two languages against each other; --fix puts the no-break spaces in
  test [suite ...]       the checks, then every test; the last line counts them
  soak [part ...]        what a test does some times, thousands of times: hours
  tools                  install what the other commands need, nothing else
  countries              the table of countries, anew from CLDR
  screens [argument ...] pictures of every page (end2end/screens.mjs)
  bench [argument ...]   the bench (end2end/bench.mjs, domain/examples/bench.rs, server/examples/bench)
  bench server [...]     the server's part alone; --seconds 180 --saves 720000 unless told
  mutants [minutes]      change the rules on purpose, see that the tests notice (docs/mutants.txt)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => return Err(USAGE.to_owned()),
    };
    let place = Place::find()?;
    match command {
        "run" => site::run_site(&place, port(rest, 8080)?)?,
        // Another origin than `run`: its offline worker must not answer for this page.
        "dev" => site::dev(&place, port(rest, 8090)?)?,
        "build" => site::build_all(&place)?,
        "dist" => site::dist(&place)?,
        "check" => return check::command(&place, rest),
        "words" => return check::words::command(&place, rest),
        "test" => return suites::command(&place, rest),
        "soak" => return soak::command(&place, rest),
        "tools" => tools::install_all(&place)?,
        "countries" => site::countries(&place)?,
        "screens" => site::script(&place, "screens.mjs", rest)?,
        "bench" => site::bench(&place, rest)?,
        "mutants" => mutants::command(&place, rest)?,
        "help" | "--help" | "-h" => println!("{USAGE}"),
        other => return Err(format!("There is no command {other:?}.\n\n{USAGE}")),
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads `--port N`, and nothing else.
fn port(arguments: &[String], usual: u16) -> Result<u16> {
    match arguments {
        [] => Ok(usual),
        [flag, value] if flag == "--port" => value.parse().map_err(|_| format!("{value:?} is not a port.")),
        _ => Err(USAGE.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_or_the_usual_one() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&words(""), 8080), Ok(8080));
        assert_eq!(port(&words("--port 9000"), 8080), Ok(9000));
        assert!(port(&words("--port 99999"), 8080).is_err());
        assert!(port(&words("--prot 9000"), 8080).is_err());
    }
}
