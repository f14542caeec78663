//! Files made by hand that a person, or someone who means harm, might send; and what becomes of each.

mod pdfs;
mod pictures;

pub use pdfs::{bomb, padded};
pub use pictures::photo;

use server::{
    attachments::{Checker, Clean, REFUSALS},
    error::Error,
};
use std::time::Duration;
use wire::{attachment::Kind, refusal::Why};

/// Words that must be nowhere in what is kept.
pub const CANARIES: [&str; 4] = ["CANARY", "<?php", "<script", "PK\u{3}\u{4}"];

/// A file, and what it becomes.
pub struct Case {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub becomes: Result<Kind, Why>,
}

fn kept(name: &'static str, kind: Kind, bytes: Vec<u8>) -> Case {
    Case { name, bytes, becomes: Ok(kind) }
}

fn refused(name: &'static str, why: Why, bytes: Vec<u8>) -> Case {
    Case { name, bytes, becomes: Err(why) }
}

/// What is none of the three kinds.
fn others() -> Vec<Case> {
    let zip = |name: &str, more: &str| {
        let length = u16::try_from(name.len()).expect("short").to_le_bytes();
        let head = [&b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0"[..], &[0; 12], &length, &[0, 0], name.as_bytes()].concat();
        [head, more.as_bytes().to_vec()].concat()
    };
    let docx =
        [zip("[Content_Types].xml", ""), zip("_rels/.rels", ""), zip("word/document.xml", ""), vec![0; 600]].concat();
    let odt = zip("mimetype", "application/vnd.oasis.opendocument.text");
    let ole = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 600]].concat();
    vec![
        refused("nothing", Why::AttachmentEmpty, Vec::new()),
        refused("one byte", Why::AttachmentOther, vec![0]),
        refused("text", Why::AttachmentOther, b"My passport number is ...".to_vec()),
        refused("svg", Why::AttachmentSvg, b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec()),
        refused(
            "svg after xml",
            Why::AttachmentSvg,
            b"\xEF\xBB\xBF<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg/>".to_vec(),
        ),
        refused("heic", Why::AttachmentHeic, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
        refused("heif of several pictures", Why::AttachmentHeic, b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc".to_vec()),
        refused("avif", Why::AttachmentHeic, b"\0\0\0\x1Cftypavif\0\0\0\0avifmif1miaf".to_vec()),
        refused("a film", Why::AttachmentOther, b"\0\0\0\x18ftypisom\0\0\0\0isommp42".to_vec()),
        refused("zip", Why::AttachmentArchive, zip("a.pdf", "%PDF-")),
        refused("docx", Why::AttachmentWord, docx),
        refused("odt", Why::AttachmentWord, odt),
        refused("doc", Why::AttachmentWord, ole),
        refused("rtf", Why::AttachmentWord, b"{\\rtf1\\ansi hello}".to_vec()),
        refused("rar", Why::AttachmentArchive, b"Rar!\x1A\x07\x01\0 and so on".to_vec()),
        refused("7z", Why::AttachmentArchive, b"7z\xBC\xAF\x27\x1C\0\x04 and so on".to_vec()),
        refused("gzip", Why::AttachmentArchive, b"\x1F\x8B\x08\0\0\0\0\0\0\x03".to_vec()),
        refused("gif that is a program", Why::AttachmentOther, b"GIF89a/*\0\0*/=1;alert(1)//".to_vec()),
        refused("webp", Why::AttachmentOther, b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0".to_vec()),
        refused("tiff", Why::AttachmentOther, b"II*\0\x08\0\0\0".to_vec()),
        refused("bmp", Why::AttachmentOther, b"BM\x36\0\0\0\0\0\0\0".to_vec()),
        refused("html", Why::AttachmentOther, b"<!doctype html><script>alert(1)</script>".to_vec()),
        refused("a program", Why::AttachmentOther, [&b"MZ\x90\0"[..], &[0; 200]].concat()),
        refused("elf", Why::AttachmentOther, [&b"\x7FELF\x02\x01\x01"[..], &[0; 200]].concat()),
        refused(
            "what scanners of viruses know",
            Why::AttachmentOther,
            b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*".to_vec(),
        ),
    ]
}

fn all() -> Vec<Case> {
    [others(), pictures::cases(), pdfs::cases()].into_iter().flatten().collect()
}

fn checker() -> Checker {
    Checker::by(env!("CARGO_BIN_EXE_guichet"))
}

/// Seconds of a processor that ended processes took, and bytes of memory the largest held.
#[cfg(unix)]
fn spent() -> (f64, i64) {
    use nix::sys::{
        resource::{UsageWho, getrusage},
        time::TimeValLike,
    };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("a usage");
    let time = usage.user_time().num_milliseconds() + usage.system_time().num_milliseconds();
    (time as f64 / 1000.0, usage.max_rss() * 1024)
}

#[test]
fn every_reason_is_said_of_the_operation_that_gives_it() {
    let at_once = [Why::AttachmentEmpty, Why::AttachmentTooLarge];
    let refused = |case: Case| case.becomes.err().filter(|why| !at_once.contains(why)).map(|why| (case.name, why));
    for (name, why) in all().into_iter().filter_map(refused) {
        assert!(REFUSALS.contains(&why), "{name}: {why:?}");
    }
}

#[tokio::test]
async fn every_file_is_refused_for_its_reason_or_kept_clean() {
    let (checker, cases) = (checker(), all());
    assert!(100 <= cases.len(), "{} cases", cases.len());
    let mut wrong = Vec::new();
    for Case { name, bytes, becomes } in cases {
        let before = spent().0;
        let looked = tokio::time::timeout(Duration::from_secs(30), checker.check(bytes)).await.expect("an end");
        let took = spent().0 - before;
        let found = match &looked {
            Ok(Clean { kind, bytes, .. }) => {
                let text = String::from_utf8_lossy(bytes);
                for canary in CANARIES {
                    if text.contains(canary) {
                        wrong.push(format!("{name}: {canary:?} is in what is kept"));
                    }
                }
                Ok(*kind)
            }
            Err(Error::Attachment(why)) => Err(*why),
            Err(error) => {
                wrong.push(format!("{name}: {error:?}"));
                continue;
            }
        };
        if found != becomes {
            wrong.push(format!("{name}: {found:?}, not {becomes:?}"));
        }
        // Five seconds are all it gets. A tenth of it is usual.
        if 6.5 < took {
            wrong.push(format!("{name}: {took} s of a processor"));
        }
        if 1.0 < took {
            println!("{name}: {took} s");
        }
    }
    let memory = spent().1;
    println!("at most {} MB", memory / 1_000_000);
    if 256 * 1024 * 1024 < memory {
        wrong.push(format!("{memory} bytes of memory"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn what_is_kept_is_kept_the_same_when_it_comes_again() {
    let checker = checker();
    for Case { name, bytes, becomes } in all() {
        if becomes.is_err() || 1_000_000 < bytes.len() {
            continue;
        }
        let once = checker.check(bytes).await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let again = checker.check(once.bytes.clone()).await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!((once.kind, once.pages, once.pixels), (again.kind, again.pages, again.pixels), "{name}");
    }
}

#[tokio::test]
async fn nothing_of_the_size_of_a_document_is_too_large() {
    let checker = checker();
    let most = usize::try_from(wire::attachment::MOST).expect("a size");
    let full = pdfs::padded(most);
    assert_eq!(full.len(), 4_000_000);
    assert_eq!(checker.check(full).await.expect("kept").pages, Some(1));
    let over = checker.check(pdfs::padded(most + 1)).await;
    assert_eq!(over, Err(Error::Attachment(Why::AttachmentTooLarge)));
}

#[tokio::test]
async fn a_photo_stands_as_it_is_looked_at_and_tells_no_place() {
    let photo = pictures::photo();
    for told in ["CANARY-45N", "CANARY-CAMERA", "CANARY-XMP"] {
        assert!(String::from_utf8_lossy(&photo).contains(told), "the photo tells it: {told}");
    }
    let clean = checker().check(photo).await.expect("kept");
    // Taken 40 across and 20 down, held upright.
    assert_eq!((clean.kind, clean.pixels), (Kind::Jpeg, Some((20, 40))));
    let seen = image::load_from_memory(&clean.bytes).expect("a picture").to_rgb8();
    assert_eq!(seen.dimensions(), (20, 40));
    // What was red on the left stands at the top.
    let (top, bottom) = (seen.get_pixel(10, 4).0, seen.get_pixel(10, 36).0);
    assert!(200 < top[0] && top[2] < 60, "{top:?}");
    assert!(bottom[0] < 60 && 200 < bottom[2], "{bottom:?}");
    assert!(!clean.bytes.windows(4).any(|four| four == b"Exif"));
}

#[tokio::test]
async fn as_many_as_come_at_once_are_looked_at_a_few_at_a_time() {
    let checker = checker();
    let many = (0..12).map(|_| checker.check(pictures::photo()));
    for looked in futures::future::join_all(many).await {
        assert_eq!(looked.map(|clean| clean.kind), Ok(Kind::Jpeg));
    }
}

#[tokio::test]
async fn a_checker_that_is_not_there_refuses_no_file() {
    let none = Checker::by("/none/at/all");
    assert_eq!(none.check(pictures::photo()).await, Err(Error::Unavailable));
    let fails = Checker::by("/bin/false");
    assert_eq!(fails.check(pictures::photo()).await, Err(Error::Unavailable));
}

/// Bytes changed at random, in the files that are kept: whatever they become, it is an answer, and never an end of the process.
#[test]
fn damage_at_random_is_refused_or_kept_and_breaks_nothing() {
    let seeds: Vec<Vec<u8>> = all()
        .into_iter()
        .filter(|case| case.bytes.len() < 20_000 && (case.becomes.is_ok() || case.bytes.starts_with(b"%PDF")))
        .map(|case| case.bytes)
        .collect();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("a number")
    };
    for round in 0..4_000 {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=draw(6) {
            let at = draw(bytes.len());
            match draw(4) {
                0 => bytes[at] = u8::try_from(draw(256)).expect("a byte"),
                1 => bytes[at] ^= 1 << draw(8),
                2 => drop(bytes.drain(at..(at + draw(40)).min(bytes.len()))),
                _ => {
                    let again = bytes[at..(at + draw(40)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, again);
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        if let Ok(clean) = server::attachments::check(bytes) {
            assert!(clean.bytes.len() <= 4_000_000);
        }
    }
}
