//! A file of whatever bytes, looked at as the server does: refused for a reason it may give, or kept within its limits, of the kind it
//! says it is, without what must not be in it; and kept the same when it comes again.
#![no_main]

use files::{Clean, check, kind};
use libfuzzer_sys::fuzz_target;
use wire::{
    attachment::{Kind, MOST},
    refusal::Why,
};

/// Words that stand in no PDF that is kept.
const PROGRAMS: [&[u8]; 6] =
    [b"/JavaScript", b"/SubmitForm", b"/ImportData", b"/RichMedia", b"/Launch", b"/EmbeddedFile"];

fuzz_target!(|bytes: &[u8]| {
    match check(bytes.to_vec()) {
        Err(why) => assert!(why.id().starts_with("attachment-") && why != Why::AttachmentNoRoom, "{why:?}"),
        Ok(clean) => {
            assert_eq!(kind(bytes), kind(&clean.bytes).filter(|kind| *kind == clean.kind), "what it was it is");
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
            // Written anew: no more than pixels.
            for told in [&b"Exif\0\0"[..], b"http://ns.adobe.com", b"Photoshop 3.0"] {
                assert!(!clean.bytes.windows(told.len()).any(|some| some == told), "{}", String::from_utf8_lossy(told));
            }
        }
    }
}
