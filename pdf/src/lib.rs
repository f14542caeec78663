//! The package to print as one PDF: PDF 1.7 on Letter pages, tagged to PDF/UA-1; and photos of a paper as one PDF (`photos`).
//!
//! It knows no forms and no words: [`words::package`] says what stands where, here is only how it looks on paper. Natively
//! and in WebAssembly the same package gives the same bytes.

mod block;
mod face;
mod pages;
pub mod photos;
mod piece;

use std::collections::BTreeSet;

use words::package::Package;

use face::Faces;

/// A font file: TrueType.
#[derive(Clone, Copy)]
pub struct Fonts<'a> {
    /// For what is read.
    pub regular: &'a [u8],
    /// For headings and answers.
    pub bold: &'a [u8],
}

/// A PDF, and what it could not show.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The letters the fonts have no shape for, in order; a mark stands in their place, and a line on the sheet says so.
    pub missing: BTreeSet<char>,
}

/// Makes the PDF.
///
/// # Errors
/// A font cannot be read, or what was made does not keep to PDF/UA-1. Neither depends on what a person typed.
pub fn make(package: &Package, fonts: Fonts) -> Result<Made, String> {
    let faces = Faces::new(fonts).ok_or("the fonts cannot be read")?;
    let plan = pages::plan(package, &faces);
    let pages = plan.pages();
    let bytes = pages::draw(plan, package, &faces)?;
    Ok(Made { bytes, pages, missing: faces.missing() })
}
