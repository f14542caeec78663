//! Drafts and all that is told of them, to the byte. `UPDATE_EXPECT=1` writes anew what is told.

#[path = "vectors/list.rs"]
mod list;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use list::{VECTORS, told};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

#[test]
fn what_is_told_of_a_draft_stays_the_same_to_the_byte() {
    for vector in VECTORS {
        let told = told(vector).unwrap_or_else(|why| panic!("{}: {why}", vector.name));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(folder().join(format!("{}.expected", vector.name)), &told).expect("our own folder");
            continue;
        }
        for (line, expected) in told.lines().zip(vector.expected.lines()) {
            assert_eq!(line, expected, "{}: UPDATE_EXPECT=1 writes it anew", vector.name);
        }
        assert_eq!(told, vector.expected, "{}", vector.name);
    }
}

#[test]
fn every_vector_of_the_folder_is_checked() {
    let in_folder = |ending: &str| -> BTreeSet<String> {
        let files = std::fs::read_dir(folder()).expect("our own folder").flatten();
        let names = files.filter_map(|file| file.file_name().into_string().ok());
        names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
    };
    let listed: BTreeSet<String> = VECTORS.iter().map(|vector| vector.name.to_owned()).collect();
    assert_eq!(listed.len(), VECTORS.len());
    assert!(VECTORS.len() < 255, "the check in WebAssembly counts them in a byte");
    assert_eq!(in_folder(".json"), listed);
    assert_eq!(in_folder(".expected"), listed);
}

#[test]
fn drafts_are_written_as_drafts_are() {
    for vector in VECTORS {
        let draft = domain::Draft::open(vector.draft).expect("a draft");
        assert_eq!(draft.to_json() + "\n", vector.draft, "{}", vector.name);
    }
}
