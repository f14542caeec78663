//! `seeds <folder>`: what each target begins with, in a folder of its own, made of what the tests are made of.

#![no_main]

use domain::{Draft, Edition, sync::Follow};
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use std::{fs, io, path::Path};
use wire::{attachment::Kind, refusal::Why};

#[path = "../../domain/tests/vectors/list.rs"]
#[allow(dead_code, reason = "the drafts alone are wanted")]
mod list;
#[path = "../../server/tests/api/corpus/pdfs.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod pdfs;
#[path = "../../server/tests/api/corpus/pictures.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod pictures;

/// A file of the server's tests.
#[allow(dead_code, reason = "what becomes of it the tests know")]
struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    becomes: Result<Kind, Why>,
}

fn kept(name: &'static str, kind: Kind, bytes: Vec<u8>) -> Case {
    Case { name, bytes, becomes: Ok(kind) }
}

fn refused(name: &'static str, why: Why, bytes: Vec<u8>) -> Case {
    Case { name, bytes, becomes: Err(why) }
}

/// Bytes of a seed at most: large ones are slow, and teach little.
const SMALL: usize = 16_000;

// Everything here is built for libFuzzer, which brings `main`.
fuzz_target!(
    init: end(write()),
    |_bytes: &[u8]| {}
);

fn end(written: io::Result<()>) {
    if let Err(error) = &written {
        eprintln!("{error}");
    }
    std::process::exit(i32::from(written.is_err()));
}

fn write() -> io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| io::Error::other("usage: seeds <folder>"))?;
    for (target, seeds) in
        [("draft_file", drafts()), ("edits", edits()), ("migration", migrations()), ("upload", uploads())]
    {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder)?;
        for (at, bytes) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("{at:03}")), bytes)?;
        }
    }
    Ok(())
}

fn drafts() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = list::VECTORS.iter().map(|vector| vector.draft.as_bytes().to_vec()).collect();
    for odd in [
        r#"{"format":"guichet-draft","version":1,"programme":"pr-card","edition":"x","answers":{"a":null,"b":[1.5e3],"":"\u0000\ud83d\ude00"},"more":{"x":1e-7}}"#,
        r#"{"format":"guichet-draft","version":2,"programme":"pr-card","edition":"x","answers":{}}"#,
        "left;back;place;why\n2012-01-02;2012-01-09;Japan;work\n03/04/2013;05/04/2013;\"Spain;\nMadrid\";visit\n",
        "1 January 2012\t9 January 2012\tFrance\r\n2 f\u{e9}vrier 2012\t3 mars 2012\tMaroc\r\n",
        "Left,Back\n31/12/2013,12/31/2013\n",
    ] {
        seeds.push(odd.as_bytes().to_vec());
    }
    seeds
}

fn edits() -> Vec<Vec<u8>> {
    let edit = |path: &str, was: Option<&str>, now: Option<&str>| json!({"path": path, "was": was, "now": now});
    let batch = json!({"batch": "batch0001", "version": 1, "anew": true, "edits": [
        edit("payment/paid", None, Some("50")), edit("payment/paid", Some("50"), Some("60")), edit("draft-name", Some("a"), None),
    ]});
    let saved = json!({"revision": 3, "refused": [
        {"edit": edit("payment/paid", None, Some("50")), "reads": "60", "device": "Phone", "at": 1_394_452_800_u64},
    ]});
    let mut follow = Follow::default();
    let mut local = Draft::new(Edition::default()).answers;
    local.set("payment/paid", "50");
    follow.send(&local, || "flight01".to_owned());
    let mut seeds = vec![batch.to_string().into_bytes(), saved.to_string().into_bytes()];
    seeds.extend(serde_json::to_vec(&follow));
    // Edits that meet, and people who do.
    seeds.push([&[0][..], b"\x02\x01a\0\x02\x01b\0\0", b"\0\x02\x01a\x02\x01c\x01\0\x02\x01z"].concat());
    for many in 0..4 {
        let steps = (0..120_u8).flat_map(|at| [at % 3, at.wrapping_mul(7) % 6, at.wrapping_mul(13), at % 5, at]);
        seeds.push([1, many].into_iter().chain(steps).collect());
    }
    seeds
}

fn migrations() -> Vec<Vec<u8>> {
    // Read as choices: runs of every kind of answer, for each edition.
    let steps = |edition: u8, stride: u8| {
        let step =
            move |at: u8| [at.wrapping_mul(stride) % 2, at.wrapping_mul(stride), at % 2, at % 3, at % 4, at, at, at];
        [0, edition, 2, 3, b'a', b'b', b'c'].into_iter().chain((0..100).flat_map(step)).collect()
    };
    (0..=Edition::ALL.len())
        .flat_map(|edition| [3, 11, 37].map(|stride| steps(u8::try_from(edition).unwrap_or(0), stride)))
        .collect()
}

fn uploads() -> Vec<Vec<u8>> {
    let cases = pictures::cases().into_iter().chain(pdfs::cases());
    cases.map(|case| case.bytes).filter(|bytes| bytes.len() < SMALL).collect()
}
