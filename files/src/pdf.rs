//! PDFs: read to the last object, and refused when there is anything in them that is no page.

use super::Clean;
use lopdf::{Dictionary, Document, Error, LoadOptions, Object, Stream, xref::XrefEntry};
use wire::{attachment::Kind, refusal::Why};

/// Bytes that one packed stream of objects may unfold to.
const UNFOLDED: usize = 32_000_000;
/// Pages.
const PAGES: usize = 1_000;
/// How often a file is looked at until nothing in it tells a place any more: twice, if its streams do not lie in one another.
const ROUNDS: usize = 4;

/// A file that begins as a PDF does. What was written over is looked at again: a stream can lie in another, which then reads
/// otherwise, and what is kept has to be kept the same when it comes again.
pub fn check(mut bytes: Vec<u8>) -> Result<Clean, Why> {
    for _ in 0..ROUNDS {
        let came = bytes.clone();
        let clean = look(bytes)?;
        if clean.bytes == came {
            return Ok(clean);
        }
        bytes = clean.bytes;
    }
    Err(Why::AttachmentDamaged)
}

fn look(mut bytes: Vec<u8>) -> Result<Clean, Why> {
    if !ends(&bytes) {
        return Err(Why::AttachmentDamaged);
    }
    let document = Document::load_mem_with_options(&bytes, LoadOptions::with_max_decompressed_size(UNFOLDED))
        .map_err(|error| why(&error))?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Why::AttachmentEncrypted);
    }
    // What reads on where we do not would see what we did not.
    let unread = document.reference_table.entries.iter().any(|(&id, entry)| match entry {
        XrefEntry::Normal { offset, generation } => *offset != 0 && !document.objects.contains_key(&(id, *generation)),
        _ => false,
    });
    if unread {
        return Err(Why::AttachmentDamaged);
    }
    only_pages(&document)?;
    if let Some(why) = named_in(&bytes) {
        return Err(why);
    }
    let pages = document.page_iter().take(PAGES + 1).collect::<Vec<_>>();
    let is_page = |id| document.get_dictionary(id).is_ok_and(|page| page.has_type(b"Page"));
    let (pages, whole) = (pages.len(), pages.into_iter().all(is_page));
    if pages == 0 || !whole {
        return Err(Why::AttachmentDamaged);
    }
    if PAGES < pages {
        return Err(Why::AttachmentTooHeavy);
    }
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            forget_place(stream, &mut bytes);
        }
    }
    Ok(Clean { kind: Kind::Pdf, pages: u32::try_from(pages).ok(), pixels: None, bytes })
}

fn why(error: &Error) -> Why {
    match error {
        Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Why::AttachmentTooHeavy,
        Error::Decryption(_) | Error::InvalidPassword | Error::UnsupportedSecurityHandler(_) => {
            Why::AttachmentEncrypted
        }
        _ => Why::AttachmentDamaged,
    }
}

/// After its end stands nothing: an archive or a page of the web could.
fn ends(bytes: &[u8]) -> bool {
    let Some(last) = bytes.windows(5).rposition(|five| five == b"%%EOF") else { return false };
    bytes[last + 5..].iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0)
}

/// Refuses programs, what starts something, and files in the file, wherever they stand.
fn only_pages(document: &Document) -> Result<(), Why> {
    let mut rest: Vec<&Object> = document.objects.values().collect();
    let mut dictionaries = vec![&document.trailer];
    loop {
        while let Some(dictionary) = dictionaries.pop() {
            for (key, value) in dictionary {
                if let Some(why) = told(key, value) {
                    return Err(why);
                }
                rest.push(value);
            }
        }
        match rest.pop() {
            None => return Ok(()),
            Some(Object::Array(all)) => rest.extend(all),
            Some(Object::Dictionary(dictionary)) => dictionaries.push(dictionary),
            Some(Object::Stream(stream)) => dictionaries.push(&stream.dict),
            Some(_) => {}
        }
    }
}

/// What an entry of a dictionary says against a file.
fn told(key: &[u8], value: &Object) -> Option<Why> {
    let name = match value {
        Object::Name(name) => name.as_slice(),
        _ => b"",
    };
    match (key, name) {
        // Programs; forms that are one (XFA).
        (b"JS" | b"JavaScript" | b"XFA" | b"RichMediaContent", _) => Some(Why::AttachmentActive),
        (b"EmbeddedFiles" | b"EF", _) => Some(Why::AttachmentEmbedded),
        (b"Type", b"EmbeddedFile") | (b"Subtype", b"FileAttachment") => Some(Why::AttachmentEmbedded),
        (
            b"S",
            b"JavaScript" | b"Launch" | b"SubmitForm" | b"ImportData" | b"GoToE" | b"Rendition" | b"Movie" | b"Sound"
            | b"RichMediaExecute" | b"GoTo3DView",
        ) => Some(Why::AttachmentActive),
        (b"Subtype", b"RichMedia" | b"Movie" | b"Sound" | b"Screen" | b"3D") => Some(Why::AttachmentActive),
        _ => None,
    }
}

/// The same names anywhere in the file, in an object that nothing leads to or that an update hid: other readers find other
/// things. In packed bytes they do not stand by chance.
fn named_in(bytes: &[u8]) -> Option<Why> {
    let plain = unescaped(bytes);
    let has = |name: &[u8]| plain.windows(name.len()).any(|some| some == name);
    if [&b"/JavaScript"[..], b"/SubmitForm", b"/ImportData", b"/RichMedia"].into_iter().any(has) || has(b"/Launch") {
        return Some(Why::AttachmentActive);
    }
    has(b"/EmbeddedFile").then_some(Why::AttachmentEmbedded)
}

/// `#4A` in a name is `J`.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, more @ ..] = rest {
        match more {
            [high, low, after @ ..] if *first == b'#' => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    plain.push(high * 16 + low);
                    rest = after;
                    continue;
                }
                _ => plain.push(*first),
            },
            _ => plain.push(*first),
        }
        rest = more;
    }
    plain
}

/// Photos in a PDF are JPEGs as they were taken: what they tell of place and camera (Exif, XMP: APP1) is written over with
/// zeros where it stands, so that everything else stays where it is.
fn forget_place(stream: &Stream, bytes: &mut [u8]) {
    let content = stream.content.as_slice();
    if !is_jpeg(&stream.dict) || content.len() < 4 {
        return;
    }
    // Where in the file it stands is not always told: found by its own bytes.
    let begins = bytes.windows(3).enumerate().filter(|(_, three)| *three == [0xFF, 0xD8, 0xFF]);
    let Some(start) = begins.map(|(at, _)| at).find(|&at| bytes[at..].starts_with(content)) else { return };
    let own = &mut bytes[start..start + content.len()];
    let mut at = 2;
    while let Some(&[0xFF, marker, high, low]) = content.get(at..at + 4).and_then(|four| four.first_chunk()) {
        let length = usize::from(u16::from_be_bytes([high, low]));
        if marker == 0xDA || length < 2 {
            return;
        }
        if marker == 0xE1 {
            let end = (at + 2 + length).min(own.len());
            own[at + 4..end].fill(0);
        }
        at += 2 + length;
    }
}

fn is_jpeg(dictionary: &Dictionary) -> bool {
    let is = |filter: &Object| matches!(filter, Object::Name(name) if name == b"DCTDecode" || name == b"DCT");
    match dictionary.get(b"Filter") {
        Ok(Object::Array(filters)) => matches!(filters.as_slice(), [one] if is(one)),
        Ok(one) => is(one),
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a JPEG that tells something.
    fn telling(what: &[u8]) -> Vec<u8> {
        let told = [b"Exif\0\0".as_slice(), what].concat();
        let length = u16::try_from(told.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, 0xD8, 0xFF, 0xE1], length.as_slice(), &told, &[0xFF, 0xDA, 0, 2]].concat()
    }

    fn photo(number: u32, content: &[u8]) -> Vec<u8> {
        let head = format!(
            "{number} 0 obj\n<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode /Length {} >>\nstream\n",
            content.len(),
        );
        [head.as_bytes(), content, b"\nendstream\nendobj\n"].concat()
    }

    /// A PDF of one page and such objects behind it, the place of each by its number.
    fn pdf(rest: &[u8]) -> Vec<u8> {
        let mut bytes = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
            2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
            3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
            .to_vec();
        bytes.extend_from_slice(rest);
        let start = bytes.len();
        let mut table = "xref\n0 6\n0000000000 65535 f \n".to_owned();
        for number in 1..6 {
            let name = format!("{number} 0 obj");
            let at = bytes.windows(name.len()).position(|some| some == name.as_bytes()).expect("it is there");
            table += &format!("{at:010} 00000 n \n");
        }
        table += &format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        bytes.extend_from_slice(table.as_bytes());
        bytes
    }

    // Found by the soak: the inner one is written over first, and the outer one was then not found by what it had read.
    #[test]
    fn a_photo_in_a_photo_tells_no_place_either() {
        let inner = photo(4, &telling(b"inner place"));
        let outer = photo(5, &[telling(b"outer place"), inner].concat());
        let clean = check(pdf(&outer)).expect("kept");
        for told in [b"inner place", b"outer place"] {
            assert!(!clean.bytes.windows(told.len()).any(|some| some == told), "{}", String::from_utf8_lossy(told));
        }
        assert!(check(clean.bytes.clone()).expect("kept again").bytes == clean.bytes, "to the byte");
    }
}
