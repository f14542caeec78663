//! Every test of this folder, in one program: it links once. A new file is a line here; [`every_file_is_here`] tells which is not.
#![allow(clippy::duplicate_mod, reason = "each file brings the helpers it needs")]

mod common;

#[path = "ages_and_cards.rs"]
mod ages_and_cards;
#[path = "asked.rs"]
mod asked;
#[path = "calendar.rs"]
mod calendar;
#[path = "can_apply.rs"]
mod can_apply;
#[path = "coverage.rs"]
mod coverage;
#[path = "dates.rs"]
mod dates;
#[path = "days.rs"]
mod days;
#[path = "documents.rs"]
mod documents;
#[path = "drafts.rs"]
mod drafts;
#[path = "edition_2023.rs"]
mod edition_2023;
#[path = "edits.rs"]
mod edits;
#[path = "eligibility.rs"]
mod eligibility;
#[path = "envelope.rs"]
mod envelope;
#[path = "every_form.rs"]
mod every_form;
#[path = "history.rs"]
mod history;
#[path = "household.rs"]
mod household;
#[path = "imm5401.rs"]
mod imm5401;
#[path = "imm5444.rs"]
mod imm5444;
#[path = "imm5455.rs"]
mod imm5455;
#[path = "imm5475.rs"]
mod imm5475;
#[path = "imm5476.rs"]
mod imm5476;
#[path = "import.rs"]
mod import;
#[path = "locales.rs"]
mod locales;
#[path = "obligation.rs"]
mod obligation;
#[path = "package.rs"]
mod package;
#[path = "payment.rs"]
mod payment;
#[path = "photo.rs"]
mod photo;
#[path = "picture.rs"]
mod picture;
#[path = "printed.rs"]
mod printed;
#[path = "reading.rs"]
mod reading;
#[path = "residency.rs"]
mod residency;
#[path = "returned.rs"]
mod returned;
#[path = "rulings.rs"]
mod rulings;
#[path = "short.rs"]
mod short;
#[path = "statements.rs"]
mod statements;
#[path = "sync.rs"]
mod sync;
#[path = "tasks.rs"]
mod tasks;
#[path = "vectors.rs"]
mod vectors;
#[path = "wording.rs"]
mod wording;

#[test]
fn every_file_is_here() {
    let named = include_str!("all.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in std::fs::read_dir(folder).expect("the tests") {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        if name.ends_with(".rs") && name != "all.rs" {
            assert!(named.contains(&format!("#[path = \"{name}\"]")), "{name} is never run");
        }
    }
}
