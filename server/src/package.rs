//! `guichet package`: the package of everyone in a draft as one PDF, the same file as the page makes.

use crate::{
    draft::File,
    tongue::{Tongue, book},
};
use domain::{
    Case,
    facts::person::{LANGUAGE, Language},
};
use pdf::Fonts;
use std::{fmt::Write, fs, path::PathBuf};
use words::{Lang, package::package};

/// The fonts, in the program itself.
pub const FONTS: Fonts<'static> =
    Fonts { regular: include_bytes!("../../pdf/fonts/regular.ttf"), bold: include_bytes!("../../pdf/fonts/bold.ttf") };

/// What `guichet package` takes.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    file: File,
    /// In this language instead of the first person's language of service
    #[arg(long)]
    lang: Option<Tongue>,
    /// Where to write the PDF
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Writes the PDF; says how many pages it has, and which letters it could not show.
///
/// # Errors
/// The draft cannot be read; the file cannot be written.
pub fn run(arguments: &Arguments) -> Result<String, String> {
    let (draft, edition, today) = arguments.file.open()?;
    let case = Case::new(&draft.answers, edition, today);
    let everyone = case.applicants();
    let first = everyone.first().map_or(case, |first| case.of(first));
    let of_service = match first.get(LANGUAGE) {
        Some(Language::English) => Lang::En,
        Some(Language::French) | None => Lang::Fr,
    };
    let words = book(arguments.lang.map_or(of_service, Tongue::lang));
    let made = pdf::make(&package(&case, &words), FONTS)?;
    let out = arguments.out.display();
    fs::write(&arguments.out, &made.bytes).map_err(|error| format!("{out}: {error}"))?;
    let mut said = format!("{out}: {} pages", made.pages);
    for (at, letter) in made.missing.iter().enumerate() {
        let before = if at == 0 { "; no shape for " } else { ", " };
        let _ = write!(said, "{before}{letter} (U+{:04X})", u32::from(*letter));
    }
    Ok(said)
}
