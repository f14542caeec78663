//! `guichet`: the server, and the rules on the command line.

use clap::{Parser, Subcommand};
use server::{admin, assess, attachments, backup, catalogue, draft, package, serve, sheet, statement};
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
    Serve(Box<serve::Arguments>),
    /// Brings the database to this version
    Migrate(admin::Where),
    /// Checks that no history of a draft was changed
    Verify(admin::Where),
    /// Copies everything into a folder, while the server runs
    Backup(backup::To),
    /// Checks a copy and puts it in place, while the server does not run
    Restore(backup::From),
    /// Prints everything kept of one account, as JSON
    ExportAccount(admin::Export),
    /// Erases one account and everything kept of it
    EraseAccount(admin::Whose),
    /// Ends every session of one account, or of all
    EndSessions(admin::Those),
    /// Checks a file that was sent, in a process of its own
    #[command(hide = true)]
    CheckFile,
    /// Prints what is found in a draft, as JSON
    Assess(assess::Arguments),
    /// Prints a form filled in from a draft
    Sheet(sheet::Arguments),
    /// Writes the package to print as one PDF
    Package(package::Arguments),
    /// Prints a statement to sign, filled in from a draft
    Statement(statement::Arguments),
    /// Prints every path a draft may hold, as JSON
    Catalogue(catalogue::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Migrate(at) => admin::migrate(at),
        Command::Verify(at) => admin::verify(at),
        Command::Backup(asked) => backup::backup(asked),
        Command::Restore(asked) => backup::restore(asked),
        Command::ExportAccount(asked) => admin::export(asked),
        Command::EraseAccount(whose) => admin::erase(whose),
        Command::EndSessions(those) => admin::end_sessions(those),
        Command::CheckFile => attachments::check_file(),
        Command::Assess(arguments) => draft::answer("assess", assess::run(&arguments)),
        Command::Sheet(arguments) => draft::answer("sheet", sheet::run(&arguments)),
        Command::Package(arguments) => draft::answer("package", package::run(&arguments)),
        Command::Statement(arguments) => draft::answer("statement", statement::run(&arguments)),
        Command::Catalogue(arguments) => draft::answer("catalogue", catalogue::run(&arguments)),
    }
}
