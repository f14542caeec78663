//! What public/paper.js calls: the package as JSON, the fonts; back comes the file, and what it could not show. And photos as one PDF.

use pdf::Fonts;
use pdf::photos::Photo;
use wasm_bindgen::prelude::*;

fn main() {}

/// A PDF, and the letters it has no shape for.
#[wasm_bindgen]
pub struct File {
    bytes: Vec<u8>,
    missing: String,
}

#[wasm_bindgen]
impl File {
    /// The file. It is handed over once.
    pub fn bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// The letters that were not printed, one behind the other.
    pub fn missing(&self) -> String {
        self.missing.clone()
    }
}

/// Makes the PDF of a package.
///
/// # Errors
/// The package or a font cannot be read.
#[wasm_bindgen]
pub fn make(package: &str, regular: &[u8], bold: &[u8]) -> Result<File, JsValue> {
    let package = serde_json::from_str(package).map_err(|error| JsValue::from(error.to_string()))?;
    let made = pdf::make(&package, Fonts { regular, bold }).map_err(JsValue::from)?;
    Ok(File { bytes: made.bytes, missing: made.missing.into_iter().collect() })
}

/// Makes one PDF of photos: their JPEGs behind each other, and for each its length in bytes, its pixels across and down.
#[wasm_bindgen]
pub fn join(jpegs: &[u8], sizes: &[u32], title: &str, lang: &str) -> Vec<u8> {
    let mut photos = Vec::new();
    let mut rest = jpegs;
    for size in sizes.chunks_exact(3) {
        let (jpeg, after) = rest.split_at((size[0] as usize).min(rest.len()));
        photos.push(Photo { jpeg, across: size[1], down: size[2] });
        rest = after;
    }
    pdf::photos::join(&photos, title, lang)
}
