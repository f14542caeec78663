//! What files are called: as the person says it, without what could mislead, and as headers say it.

use wire::attachment::Kind;

/// Characters of a name that is kept.
const LONG: usize = 120;

/// A name as it is kept: one line of what can be seen, no folder, nothing that turns the direction of reading.
pub fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|&c| !c.is_control() && !is_hidden(c)).collect();
    let seen = seen.trim_start_matches(|c: char| c == '.' || c.is_whitespace()).trim_end();
    if seen.is_empty() {
        return "file".to_owned();
    }
    if seen.chars().count() <= LONG {
        return seen.to_owned();
    }
    // Its ending says what it is.
    let (stem, ending) = split(seen);
    let room = LONG - ending.chars().count().min(LONG / 2);
    let short: String = stem.chars().take(room.saturating_sub(1)).collect();
    let short = short.trim_end();
    if ending.is_empty() { short.to_owned() } else { format!("{short}.{ending}") }
}

/// Marks of direction, joiners and other signs of no width: a name reads as it is written.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What stands before the last dot, and after it, when that looks like an ending.
fn split(name: &str) -> (&str, &str) {
    match name.rsplit_once('.') {
        Some((stem, ending))
            if !stem.is_empty()
                && (1..=5).contains(&ending.len())
                && ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, ending)
        }
        _ => (name, ""),
    }
}

/// Endings that say what a file is; others, such as `.2` in `letter v1.2`, say nothing.
const KNOWN: [&str; 32] = [
    "pdf", "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "heic", "heif", "avif", "svg", "tif", "tiff", "bmp",
    "doc", "docx", "odt", "rtf", "xls", "xlsx", "txt", "htm", "html", "js", "php", "exe", "zip", "rar", "7z", "eml",
    "pages",
];

/// Whether a name says that a file is something else than it is.
pub fn lies(name: &str, kind: Kind) -> bool {
    let ending = split(name).1.to_ascii_lowercase();
    KNOWN.contains(&ending.as_str()) && !kind.endings().contains(&ending.as_str())
}

/// The name with the ending of what is kept: a PNG that was too large is a JPEG.
pub fn with_ending(name: &str, kind: Kind) -> String {
    let (stem, ending) = split(name);
    let known = KNOWN.contains(&ending.to_ascii_lowercase().as_str());
    match kind.endings() {
        [ours, ..] if !known => format!("{name}.{ours}"),
        ours if ours.contains(&ending.to_ascii_lowercase().as_str()) => name.to_owned(),
        ours => format!("{stem}.{}", ours.first().copied().unwrap_or_default()),
    }
}

/// `Content-Disposition` (RFC 6266): a file to keep, never to open in place. The name twice: for whoever reads plain ASCII alone, and
/// in whole (RFC 8187).
pub fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| match c {
            '"' | '\\' | '/' | '%' | ';' => '_',
            ' '..='~' => c,
            _ => '_',
        })
        .collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => whole.push(char::from(byte)),
            _ => whole.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads the header as RFC 6266 says: a token, then parameters; a quoted string, or a value with its character set.
    fn read(header: &str) -> Option<(String, String, String)> {
        let rest = header.strip_prefix("attachment; filename=\"")?;
        let end = rest.find('"')?;
        let (plain, rest) = (&rest[..end], &rest[end + 1..]);
        if plain.contains('\\') || !plain.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
            return None;
        }
        let coded = rest.strip_prefix("; filename*=UTF-8''")?;
        let mut bytes = Vec::new();
        let mut left = coded.bytes();
        while let Some(byte) = left.next() {
            match byte {
                b'%' => {
                    let pair = [left.next()?, left.next()?];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?);
                }
                b if b.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&b) => bytes.push(b),
                _ => return None,
            }
        }
        Some((plain.to_owned(), coded.to_owned(), String::from_utf8(bytes).ok()?))
    }

    fn hold(name: &str) {
        let kept = clean(name);
        assert!(!kept.is_empty() && kept.chars().count() <= LONG, "{name:?}: {kept:?}");
        assert!(!kept.contains(['/', '\\', '\0', '\r', '\n', '\u{202e}']) && !kept.starts_with('.'), "{kept:?}");
        assert_eq!(clean(&kept), kept, "cleaned twice is cleaned once");
        for kind in [Kind::Pdf, Kind::Jpeg, Kind::Png] {
            let told = with_ending(&kept, kind);
            assert!(!lies(&told, kind), "{told:?}");
            let header = disposition(&told);
            assert!(axum::http::HeaderValue::from_str(&header).is_ok(), "{header}");
            let (plain, coded, whole) = read(&header).unwrap_or_else(|| panic!("{header}"));
            assert_eq!(whole, told, "the name comes back");
            assert_eq!(plain.chars().count(), told.chars().count());
            assert!(!coded.is_empty());
        }
    }

    #[test]
    fn names_that_mean_harm_come_to_none() {
        let long = format!("{}.pdf", "é".repeat(10_000));
        for (name, kept) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\Lan\\scan.pdf", "scan.pdf"),
            ("a\0b\r\nSet-Cookie: x.pdf", "abSet-Cookie: x.pdf"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("", "file"),
            ("..", "file"),
            ("/", "file"),
            (".htaccess", "htaccess"),
            ("   ", "file"),
            (". .pdf", "pdf"),
            ("passeport 🛂 «Lan».pdf", "passeport 🛂 «Lan».pdf"),
            ("a\"; filename=\"evil.html", "a\"; filename=\"evil.html"),
            ("CON", "CON"),
        ] {
            assert_eq!(clean(name), kept, "{name:?}");
            hold(name);
        }
        let short = clean(&long);
        assert!(short.ends_with(".pdf") && short.chars().count() <= LONG, "{short}");
        hold(&long);
    }

    #[test]
    fn an_ending_says_what_a_file_is() {
        for (name, kind, lie) in [
            ("scan.PDF", Kind::Pdf, false),
            ("scan.jpeg", Kind::Jpeg, false),
            ("scan.jpg", Kind::Png, true),
            ("scan.png", Kind::Pdf, true),
            ("scan.docx", Kind::Pdf, true),
            ("scan", Kind::Pdf, false),
            ("letter v1.2", Kind::Pdf, false),
            ("invoice.pdf.exe", Kind::Pdf, true),
        ] {
            assert_eq!(lies(name, kind), lie, "{name}");
        }
        assert_eq!(with_ending("scan.png", Kind::Jpeg), "scan.jpg");
        assert_eq!(with_ending("letter v1.2", Kind::Pdf), "letter v1.2.pdf");
        assert_eq!(with_ending("scan.JPEG", Kind::Jpeg), "scan.JPEG");
    }

    /// Anything, and more often what could mean harm.
    fn sign() -> impl Strategy<Value = String> {
        let harm = [
            "../", "..\\", "\0", "\r\n", "\u{202e}", "\"", "\\", "%", ";", "'", "*", ".pdf", ".exe", " ", "é", "🛂",
            "日本",
        ];
        prop_oneof![any::<char>().prop_map(String::from), prop::sample::select(harm.to_vec()).prop_map(str::to_owned)]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn every_name_comes_back_from_the_header(signs in prop::collection::vec(sign(), 0..60)) {
            hold(&signs.concat());
        }
    }
}
