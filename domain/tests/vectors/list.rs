// Shared by the native check (`vectors.rs`) and the one in WebAssembly (`examples/vectors.rs`).

use domain::{Case, Date, Draft, Edition, output};

/// A draft, the day it is read on, and what is told of it to the byte.
pub struct Vector {
    /// The draft is `<name>.json`, what is told of it `<name>.expected`.
    pub name: &'static str,
    /// The day.
    pub today: &'static str,
    /// The draft file.
    pub draft: &'static str,
    /// The findings, then each applicant's forms: a line of JSON each.
    pub expected: &'static str,
}

macro_rules! vectors {
    ($($name:literal on $today:literal),+ $(,)?) => {
        /// Every vector.
        pub const VECTORS: &[Vector] = &[$(Vector {
            name: $name,
            today: $today,
            draft: include_str!(concat!($name, ".json")),
            expected: include_str!(concat!($name, ".expected")),
        }),+];
    };
}

vectors! {
    "empty" on "2014-03-10",
    "first-card" on "2014-03-10",
    "renewal" on "2014-03-10",
    "too-early" on "2014-03-10",
    "lost" on "2014-03-10",
    "damaged" on "2014-03-10",
    "child-of-12" on "2014-03-10",
    "child-of-15" on "2014-03-10",
    "away-1095" on "2014-03-10",
    "abroad" on "2014-03-10",
    "underpaid" on "2014-03-10",
    "third-party" on "2014-03-10",
    "leap-day" on "2012-02-29",
    "many-trips" on "2014-03-10",
    "two-people" on "2014-03-10",
    "family" on "2014-03-10",
    "edition-2023" on "2024-03-10",
    "unreadable" on "2026-11-22",
}

/// What is told of a draft.
pub fn told(vector: &Vector) -> Result<String, String> {
    let draft = Draft::open(vector.draft).map_err(|unopened| unopened.to_string())?;
    let edition = Edition::find(&draft.edition).ok_or("another edition")?;
    let today: Date = vector.today.parse().map_err(|_| "no day")?;
    let case = Case::new(&draft.answers, edition, today);
    let json = |told: serde_json::Result<String>| told.map_err(|error| error.to_string());
    let mut lines = vec![json(serde_json::to_string(&output::findings(&draft, edition, today)))?];
    for applicant in case.applicants() {
        for form in edition.forms_for(&case.of(applicant)) {
            lines.push(json(serde_json::to_string(&output::sheet(form, &case.of(applicant))))?);
        }
    }
    Ok(lines.join("\n") + "\n")
}
