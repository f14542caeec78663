//! A file of whatever bytes, looked at as the server does: refused for a reason it may give, or kept within its limits, of the kind it
//! says it is, without what must not be in it; and kept the same when it comes again.
#![no_main]

use files::{Clean, check};
use libfuzzer_sys::fuzz_target;
use wire::{
    attachment::{Kind, MOST},
    content::look,
    refusal::Why,
};

/// Words that stand in no PDF that is kept.
const PROGRAMS: [&[u8]; 6] =
    [b"/JavaScript", b"/SubmitForm", b"/ImportData", b"/RichMedia", b"/Launch", b"/EmbeddedFile"];

fuzz_target!(|bytes: &[u8]| {
    match check(bytes.to_vec()) {
        Err(why) => assert!(why.id().starts_with("attachment-") && why != Why::AttachmentNoRoom, "{why:?}"),
        Ok(clean) => {
            assert_eq!(look(&clean.bytes), Ok(clean.kind));
            // A picture without loss that is too large is one with loss after.
            let as_before = look(bytes) == Ok(clean.kind);
            assert!(as_before || (look(bytes), clean.kind) == (Ok(Kind::Png), Kind::Jpeg), "what it was it is");
            holds(bytes, &clean);
            let again = check(clean.bytes.clone()).expect("what is kept is kept again");
            assert_eq!((again.kind, again.pages, again.pixels), (clean.kind, clean.pages, clean.pixels));
            if clean.kind != Kind::Jpeg {
                assert!(again.bytes == clean.bytes, "to the byte");
            }
        }
    }
});

fn holds(came: &[u8], clean: &Clean) {
    assert!(!clean.bytes.is_empty() && clean.bytes.len() as u64 <= MOST);
    match clean.kind {
        Kind::Pdf => {
            assert!(clean.pages.is_some_and(|pages| (1..=1_000).contains(&pages)) && clean.pixels.is_none());
            // Some of it is written over with zeros, and nothing is moved.
            assert_eq!(clean.bytes.len(), came.len());
            assert!(clean.bytes.iter().zip(came).all(|(is, was)| is == was || *is == 0));
            for name in PROGRAMS {
                assert!(!clean.bytes.windows(name.len()).any(|some| some == name), "{}", String::from_utf8_lossy(name));
            }
        }
        Kind::Jpeg | Kind::Png => {
            assert!(clean.pages.is_none());
            let (across, down) = clean.pixels.expect("a size");
            assert!(0 < across && 0 < down && u64::from(across) * u64::from(down) <= 20_000_000);
            // Written anew: no more than pixels. What a pixel reads may be anything.
            let parts = if clean.kind == Kind::Png { chunks(&clean.bytes) } else { segments(&clean.bytes) };
            let known = ["IHDR", "IDAT", "IEND", "ffe0", "ffdb", "ffc0", "ffc4", "ffda"];
            for part in parts {
                assert!(known.contains(&part.as_str()), "{part}");
            }
        }
    }
}

/// The chunks of a PNG, by name.
fn chunks(png: &[u8]) -> Vec<String> {
    let (mut at, mut names) = (8, Vec::new());
    while at < png.len() {
        let length = u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        names.push(String::from_utf8_lossy(&png[at + 4..at + 8]).into_owned());
        at += 12 + usize::try_from(length).expect("a length");
    }
    names
}

/// The segments of a JPEG before its pixels, by their marks.
fn segments(jpeg: &[u8]) -> Vec<String> {
    let (mut at, mut marks) = (2, Vec::new());
    while marks.last().is_none_or(|mark| mark != "ffda") {
        marks.push(format!("{:02x}{:02x}", jpeg[at], jpeg[at + 1]));
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    marks
}
