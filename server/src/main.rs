//! `guichet`: the server, and the rules on the command line.

use clap::{Parser, Subcommand};
use server::serve;
use std::process::ExitCode;

/// Applications for the permanent resident card, prepared on the person's own device.
#[derive(Parser)]
#[command(name = "guichet", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the built site
    Serve(serve::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(&arguments),
    }
}
