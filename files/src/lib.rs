//! Whether a file is one of the three kinds, by what is in it, and what of it is kept. Nothing here knows where the file came
//! from or where it goes: the server runs it in a process of its own.

mod pdf;
mod picture;

use wire::{
    attachment::{Kind, MOST},
    content::look,
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

/// Checks a file.
///
/// # Errors
/// The reason it is refused: one of `attachment-...`.
pub fn check(bytes: Vec<u8>) -> Result<Clean, Why> {
    if MOST < bytes.len() as u64 {
        return Err(Why::AttachmentTooLarge);
    }
    match look(&bytes)? {
        Kind::Jpeg => picture::jpeg(&bytes),
        Kind::Png => picture::png(&bytes),
        Kind::Pdf => pdf::check(bytes),
    }
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
