//! `guichet package`: the package of everyone in a draft as one PDF, the same file as the page makes.

use crate::{
    draft::File,
    tongue::{Tongue, book},
};
use domain::Case;
use pdf::Fonts;
use std::{fmt::Write, fs, path::PathBuf};
use words::{
    Lang, Words,
    package::{of_service, package},
};

/// The fonts, in the program itself.
pub const FONTS: Fonts<'static> =
    Fonts { regular: include_bytes!("../../pdf/fonts/regular.ttf"), bold: include_bytes!("../../pdf/fonts/bold.ttf") };

/// What `guichet package` takes.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    file: File,
    /// Everything in this language instead of each person's language of service
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
    let lang = arguments.lang.map(Tongue::lang);
    let words = book(lang.or_else(|| of_service(&first)).unwrap_or(Lang::Fr));
    let other = lang.is_none().then(|| book(words.lang().other()));
    let other = other.as_ref().map(|other| other as &dyn Words);
    let made = pdf::make(&package(&case, &words, other), FONTS)?;
    let out = arguments.out.display();
    fs::write(&arguments.out, &made.bytes).map_err(|error| format!("{out}: {error}"))?;
    let mut said = format!("{out}: {} pages", made.pages);
    for (at, letter) in made.missing.iter().enumerate() {
        let before = if at == 0 { "; no shape for " } else { ", " };
        let _ = write!(said, "{before}{letter} (U+{:04X})", u32::from(*letter));
    }
    Ok(said)
}
