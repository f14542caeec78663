//! What a file is by its content, told before it is sent anywhere: the page looks first, so that who chose a wrong file hears why at
//! once, and the server looks again and further.

use crate::attachment::{Kind, MOST};
use crate::refusal::Why;

/// So many bytes at the end of a PDF may stand behind the mark that ends it.
const END: usize = 1_024;

/// What a file begins as.
///
/// # Errors
/// Why it cannot be kept as it is. A picture of another kind (`AttachmentHeic`, `AttachmentOther`) may still be drawn anew by a
/// browser that reads it.
pub fn look(bytes: &[u8]) -> Result<Kind, Why> {
    match bytes {
        [] => Err(Why::AttachmentEmpty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Ok(Kind::Png),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Kind::Pdf),
        _ => Err(what_else(bytes)),
    }
}

fn what_else(bytes: &[u8]) -> Why {
    let start = &bytes[..bytes.len().min(1_024)];
    let begins = |with: &[u8]| start.starts_with(with);
    if is_svg(start) {
        return Why::AttachmentSvg;
    }
    // Word as it was before 2007, and everything of that age.
    if begins(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || begins(b"{\\rtf") {
        return Why::AttachmentWord;
    }
    if begins(b"PK\x03\x04") {
        return if is_office(bytes) { Why::AttachmentWord } else { Why::AttachmentArchive };
    }
    let packed: [&[u8]; 6] =
        [b"\x1F\x8B", b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A\x07", b"BZh", b"\xFD7zXZ\0", b"\x28\xB5\x2F\xFD"];
    if packed.into_iter().any(begins) || start.get(257..262) == Some(b"ustar") {
        return Why::AttachmentArchive;
    }
    if start.get(4..8) == Some(b"ftyp") && is_heic(start) {
        return Why::AttachmentHeic;
    }
    // Something stands before the PDF: it can be read as that, too.
    if has(start, b"%PDF-") { Why::AttachmentDamaged } else { Why::AttachmentOther }
}

fn has(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|some| some == what)
}

/// A document of Word, Pages, LibreOffice, or a table or slides of theirs, by what an archive says of its files.
fn is_office(archive: &[u8]) -> bool {
    let marks: [&[u8]; 6] = [
        b"word/document",
        b"xl/workbook",
        b"ppt/presentation",
        b"Index/Document.iwa",
        b"mimetypeapplication/vnd.oasis.opendocument",
        b"[Content_Types].xml",
    ];
    marks.into_iter().any(|mark| has(archive, mark))
}

fn is_heic(start: &[u8]) -> bool {
    let brands: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"];
    start[..start.len().min(64)].chunks(4).any(|four| brands.contains(&four))
}

/// A drawing, after whatever XML may have before it.
fn is_svg(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    text.starts_with('<') && text.contains("<svg")
}

/// What stands in the way of keeping a PDF; `None` when nothing is seen. What is packed in it only the server reads.
pub fn fault_of_pdf(bytes: &[u8]) -> Option<Why> {
    if MOST < bytes.len() as u64 {
        return Some(Why::AttachmentTooLarge);
    }
    let end = &bytes[bytes.len().saturating_sub(END)..];
    if !has(end, b"%%EOF") {
        return Some(Why::AttachmentDamaged);
    }
    is_encrypted(bytes).then_some(Why::AttachmentEncrypted)
}

/// The dictionary at the end, or that of the packed table, names what unlocks it.
fn is_encrypted(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"/Encrypt";
    bytes.windows(NAME.len() + 1).any(|some| {
        let next = some[NAME.len()];
        some.starts_with(NAME) && (next.is_ascii_whitespace() || next == b'<')
    })
}

/// Pages of a PDF, as far as they stand unpacked in it; `None` when that cannot be told.
pub fn pages_of_pdf(bytes: &[u8]) -> Option<u32> {
    const TYPE: &[u8] = b"/Type";
    let is_page = |at: usize| {
        let rest = bytes.get(at + TYPE.len()..).unwrap_or_default();
        let rest = rest.trim_ascii_start();
        // Not "/Pages", which is a list of them.
        rest.starts_with(b"/Page") && !rest.get(5).is_some_and(u8::is_ascii_alphanumeric)
    };
    let marks = bytes.windows(TYPE.len()).enumerate().filter(|(_, some)| *some == TYPE);
    let count = marks.filter(|(at, _)| is_page(*at)).count();
    u32::try_from(count).ok().filter(|count| 0 < *count)
}

/// A file's name with the ending of what it is: what a person's device calls it, without folders.
pub fn named(name: &str, kind: Kind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    if kind.endings().contains(&ending.to_ascii_lowercase().as_str()) && !stem.is_empty() {
        return last.to_owned();
    }
    let is_ending = (1..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let stem = if is_ending && !stem.is_empty() { stem } else { last };
    format!("{}.{}", if stem.is_empty() { "file" } else { stem }, kind.endings()[0])
}

/// Which document of which person a file shows, as it travels ([`crate::attachment::Announced::slot`]). A person's name in a draft may
/// be any text: one that would not do is written as its bytes, in hexadecimal digits behind a dash.
pub fn place_of(person: Option<&str>, document: &str) -> String {
    let Some(person) = person else { return format!("household/{document}") };
    let does = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !person.is_empty() && person.len() <= 64 && person.bytes().all(does) {
        return format!("applicant/{person}/{document}");
    }
    let digits: String = person.bytes().take(48).map(|byte| format!("{byte:02x}")).collect();
    format!("applicant/-{digits}/{document}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_none_of_the_three_is_named() {
        for (bytes, is) in [
            (&b"%PDF-1.7\n"[..], Ok(Kind::Pdf)),
            (b"\xFF\xD8\xFF\xE0", Ok(Kind::Jpeg)),
            (b"\x89PNG\r\n\x1A\n", Ok(Kind::Png)),
            (b"", Err(Why::AttachmentEmpty)),
            (b"\xEF\xBB\xBF <?xml version='1.0'?><SVG onload='x()'/>", Err(Why::AttachmentSvg)),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Err(Why::AttachmentHeic)),
            (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", Err(Why::AttachmentOther)),
            (b"PK\x03\x04\x14\0\0\0a.txt", Err(Why::AttachmentArchive)),
            (b"PK\x03\x04\x14\0\0\0[Content_Types].xml word/document.xml", Err(Why::AttachmentWord)),
            (b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text", Err(Why::AttachmentWord)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Err(Why::AttachmentWord)),
            (b"{\\rtf1\\ansi", Err(Why::AttachmentWord)),
            (b"7z\xBC\xAF\x27\x1C\0\x04", Err(Why::AttachmentArchive)),
            (b"<html>%PDF-1.4", Err(Why::AttachmentDamaged)),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Err(Why::AttachmentOther)),
        ] {
            assert_eq!(look(bytes), is, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_pdf_is_whole_open_and_not_too_large() {
        let plain = b"%PDF-1.4\n1 0 obj<</Type/Pages/Kids[]>>2 0 obj<</Type /Page>>3 0 obj<</Type/Page/Parent 1 0 R>>\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        assert_eq!(fault_of_pdf(plain), None);
        assert_eq!(pages_of_pdf(plain), Some(2));
        assert_eq!(fault_of_pdf(&plain[..plain.len() - 7]), Some(Why::AttachmentDamaged));
        let locked = [&plain[..], b"trailer<</Encrypt 9 0 R>>\n%%EOF"].concat();
        assert_eq!(fault_of_pdf(&locked), Some(Why::AttachmentEncrypted));
        // A word of the text, not of the dictionary.
        let told = [&plain[..], b"(/EncryptMetadata)\n%%EOF"].concat();
        assert_eq!(fault_of_pdf(&told), None);
        let large = [&plain[..], &vec![b' '; usize::try_from(MOST).unwrap_or_default()]].concat();
        assert_eq!(fault_of_pdf(&large), Some(Why::AttachmentTooLarge));
        assert_eq!(pages_of_pdf(b"%PDF-1.5 all of it is packed"), None);
    }

    #[test]
    fn a_name_ends_as_what_the_file_is() {
        for (name, kind, is) in [
            ("passport.JPG", Kind::Jpeg, "passport.JPG"),
            ("IMG_0042.HEIC", Kind::Jpeg, "IMG_0042.jpg"),
            ("/home/lan/bail.docx", Kind::Pdf, "bail.pdf"),
            ("C:\\scan", Kind::Png, "scan.png"),
            ("lettre v1.2 finale", Kind::Pdf, "lettre v1.2 finale.pdf"),
            (".pdf", Kind::Pdf, ".pdf.pdf"),
            ("", Kind::Pdf, "file.pdf"),
        ] {
            assert_eq!(named(name, kind), is);
        }
    }

    #[test]
    fn every_person_and_document_has_a_place_of_its_own() {
        assert_eq!(place_of(Some("001k2m4x"), "passport-pages"), "applicant/001k2m4x/passport-pages");
        assert_eq!(place_of(None, "fee-receipt"), "household/fee-receipt");
        assert_eq!(place_of(Some("Ève"), "photos"), "applicant/-c3887665/photos");
        assert_ne!(place_of(Some("c3887665"), "photos"), place_of(Some("Ève"), "photos"));
        assert_eq!(place_of(Some(""), "photos"), "applicant/-/photos");
    }
}
