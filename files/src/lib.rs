//! Whether a file is one of the three kinds, by what is in it, and what of it is kept. Nothing here knows where the file came
//! from or where it goes: the server runs it in a process of its own.

mod pdf;
mod picture;

use wire::{
    attachment::{Kind, MOST},
    refusal::Why,
};

/// What is kept of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// Its kind.
    pub kind: Kind,
    /// Pages of a PDF; `None` for a picture.
    pub pages: Option<u32>,
    /// Pixels across and down; `None` for a PDF.
    pub pixels: Option<(u32, u32)>,
    /// What is kept: a picture written anew, or the PDF as it came but for what its photos tell of where they were taken.
    pub bytes: Vec<u8>,
}

/// What a file is, by how it begins; `None` when it is none of the three.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Kind::Png),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(Kind::Pdf),
        _ => None,
    }
}

/// Checks a file.
///
/// # Errors
/// The reason it is refused: one of `attachment-...`.
pub fn check(bytes: Vec<u8>) -> Result<Clean, Why> {
    if bytes.is_empty() {
        return Err(Why::AttachmentEmpty);
    }
    if MOST < bytes.len() as u64 {
        return Err(Why::AttachmentTooLarge);
    }
    match kind(&bytes) {
        Some(Kind::Jpeg) => picture::jpeg(&bytes),
        Some(Kind::Png) => picture::png(&bytes),
        Some(Kind::Pdf) => pdf::check(bytes),
        None => Err(what_else(&bytes)),
    }
}

/// What a file is that is none of the three.
fn what_else(bytes: &[u8]) -> Why {
    let start = bytes.get(..1024).unwrap_or(bytes);
    if is_svg(start) {
        return Why::AttachmentSvg;
    }
    match infer::get(bytes).map(|found| found.mime_type()).unwrap_or_default() {
        "image/heif" | "image/heic" | "image/avif" => Why::AttachmentHeic,
        "application/msword"
        | "application/rtf"
        | "text/rtf"
        | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        | "application/vnd.oasis.opendocument.text"
        | "application/x-ole-storage" => Why::AttachmentWord,
        "application/zip" if is_text(bytes) => Why::AttachmentWord,
        "application/zip"
        | "application/gzip"
        | "application/x-tar"
        | "application/vnd.rar"
        | "application/x-rar-compressed"
        | "application/x-7z-compressed"
        | "application/x-bzip2"
        | "application/x-xz"
        | "application/zstd" => Why::AttachmentArchive,
        _ if start.starts_with(b"{\\rtf") => Why::AttachmentWord,
        // Brands of the same container that infer does not list.
        _ if start.get(4..8) == Some(b"ftyp") && is_heic(start) => Why::AttachmentHeic,
        // Something stands before the PDF: it can be read as that, too.
        _ if start.windows(5).any(|five| five == b"%PDF-") => Why::AttachmentDamaged,
        _ => Why::AttachmentOther,
    }
}

/// Text of Word or Pages, by what the list of an archive's files names.
fn is_text(archive: &[u8]) -> bool {
    let has = |name: &[u8]| archive.windows(name.len()).any(|some| some == name);
    has(b"word/document.xml") || has(b"Index/Document.iwa")
}

fn is_heic(start: &[u8]) -> bool {
    let brands: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"];
    let end = start.len().min(64);
    start[..end].chunks(4).any(|four| brands.contains(&four))
}

/// A drawing, after whatever XML may have before it.
fn is_svg(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    text.starts_with('<') && text.contains("<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_none_of_the_three_is_named() {
        let zip =
            |name: &[u8]| [b"PK\x03\x04\x14\0\0\0\0\0", &[0; 16][..], &[name.len() as u8, 0, 0, 0], name].concat();
        for (bytes, why) in [
            (b"\xEF\xBB\xBF <?xml version='1.0'?><SVG onload='x()'/>".to_vec(), Why::AttachmentSvg),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), Why::AttachmentSvg),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Why::AttachmentHeic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic".to_vec(), Why::AttachmentHeic),
            (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif".to_vec(), Why::AttachmentHeic),
            (b"\0\0\0\x18ftypisom\0\0\0\0isommp42".to_vec(), Why::AttachmentOther),
            (zip(b"a.txt"), Why::AttachmentArchive),
            (b"\x1F\x8B\x08\0\0\0\0\0".to_vec(), Why::AttachmentArchive),
            (b"7z\xBC\xAF\x27\x1C\0\x04".to_vec(), Why::AttachmentArchive),
            (b"Rar!\x1A\x07\x01\0".to_vec(), Why::AttachmentArchive),
            (b"{\\rtf1\\ansi".to_vec(), Why::AttachmentWord),
            (b"GIF89a=1;alert(1)//".to_vec(), Why::AttachmentOther),
            (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), Why::AttachmentOther),
            (b"MZ\x90\0".to_vec(), Why::AttachmentOther),
            (b"<html><script>alert(1)</script>".to_vec(), Why::AttachmentOther),
            (b"<html><script>alert(1)</script>%PDF-1.4".to_vec(), Why::AttachmentDamaged),
            (b"only text".to_vec(), Why::AttachmentOther),
            (Vec::new(), Why::AttachmentEmpty),
        ] {
            assert_eq!(check(bytes.clone()).err(), Some(why), "{}", String::from_utf8_lossy(&bytes));
        }
    }
}
