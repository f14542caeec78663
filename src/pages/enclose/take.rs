//! What a person picked, made into what is kept: looked at by its content, pictures made smaller, PDFs as they are.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use wire::attachment::{Kind, MOST};
use wire::content::{fault_of_pdf, look, named, pages_of_pdf};
use wire::refusal::Why;

use super::picture::Picture;
use crate::browser;

/// More bytes than this no camera writes and no scanner should: they are not even read.
const LARGEST: f64 = 100e6;

/// What was picked, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Pages of a PDF; `None` for a picture, and where it cannot be told.
    pub pages: Option<u32>,
    /// How many bytes it had before.
    pub before: u64,
}

/// The bytes of a file.
pub async fn read(file: &web_sys::File) -> Result<Vec<u8>, Why> {
    if LARGEST < file.size() {
        return Err(Why::AttachmentTooLarge);
    }
    // It may be gone from the device, or lie where the network does not reach.
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Why::AttachmentCut)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Whether a browser may be able to draw it, whatever its name says.
pub fn may_be_drawn(bytes: &[u8]) -> bool {
    matches!(look(bytes), Ok(Kind::Jpeg | Kind::Png) | Err(Why::AttachmentHeic | Why::AttachmentOther))
}

/// What is kept of a file.
///
/// # Errors
/// Why nothing is: one of `attachment-...`.
pub async fn take(name: &str, bytes: Vec<u8>) -> Result<Taken, Why> {
    let before = bytes.len() as u64;
    let looks = look(&bytes);
    if looks == Ok(Kind::Pdf) {
        return match fault_of_pdf(&bytes) {
            Some(why) => Err(why),
            None => {
                let pages = pages_of_pdf(&bytes);
                Ok(Taken { name: named(name, Kind::Pdf), kind: Kind::Pdf, bytes, pages, before })
            }
        };
    }
    let unread = looks.err().unwrap_or(Why::AttachmentDamaged);
    if !may_be_drawn(&bytes) {
        return Err(unread);
    }
    let picture = Picture::open(&bytes).await.ok_or(unread)?;
    drop(bytes);
    let made = picture.made(usize::try_from(MOST).unwrap_or(usize::MAX), 0, looks == Ok(Kind::Png)).await;
    let made = made.ok_or(Why::AttachmentTooManyPixels)?;
    Ok(Taken { name: named(name, made.kind), kind: made.kind, bytes: made.bytes, pages: None, before })
}

/// Photos as one PDF, a page each, small enough to be kept: each photo's bytes, and by how many quarters it is turned.
///
/// # Errors
/// `AttachmentTooLarge` when so many pages do not fit; `AttachmentDamaged` when one cannot be read or the PDF cannot be made.
pub async fn join(name: &str, photos: &[(Vec<u8>, u8)], lang: &str) -> Result<Taken, Why> {
    let before = photos.iter().map(|(bytes, _)| bytes.len() as u64).sum();
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    // What the PDF itself takes: less than this for each page.
    let most = most.saturating_sub(4_096).checked_div(photos.len()).unwrap_or_default().saturating_sub(1_024);
    let mut pages = Vec::new();
    for (bytes, turns) in photos {
        let picture = Picture::open(bytes).await.ok_or(Why::AttachmentDamaged)?;
        let made = picture.made(most, *turns, false).await.ok_or(Why::AttachmentTooLarge)?;
        pages.push((made.bytes, made.across, made.down));
    }
    let name = named(name, Kind::Pdf);
    let bytes = browser::join(&pages, &name, lang).await.ok_or(Why::AttachmentDamaged)?;
    let pages = u32::try_from(pages.len()).ok();
    match fault_of_pdf(&bytes) {
        Some(why) => Err(why),
        None => Ok(Taken { name, kind: Kind::Pdf, bytes, pages, before }),
    }
}
