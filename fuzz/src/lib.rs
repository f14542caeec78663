//! What the targets share: choices read out of bytes, and what must hold of every draft.

use domain::{Case, Date, Draft, Edition};
use std::collections::BTreeSet;
use wire::draft::{BESIDE, flat, whole};

/// Choices, as many as the bytes hold. At their end every choice is the first.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// Nothing is left to choose by.
    pub fn is_over(&self) -> bool {
        self.0.is_empty()
    }

    /// A byte; 0 at the end.
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// One of so many, from 0.
    pub fn below(&mut self, many: usize) -> usize {
        let most = if 256 < many {
            usize::from(self.byte()) << 8 | usize::from(self.byte())
        } else {
            usize::from(self.byte())
        };
        most % many
    }

    /// Up to so many bytes, as text.
    pub fn text(&mut self, most: usize) -> String {
        let length = self.below(most + 1).min(self.0.len());
        let (own, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(own).into_owned()
    }

    /// A text or none.
    pub fn maybe(&mut self, most: usize) -> Option<String> {
        match self.byte() % 8 {
            0 => None,
            1 => Some(String::new()),
            _ => Some(self.text(most)),
        }
    }
}

/// A draft is written as it is read, and travels whole.
pub fn stays(draft: &Draft) {
    let written = draft.to_json();
    let read = Draft::open(&written).expect("what is written opens");
    // What was no text became text the first time.
    assert!(read.not_text.is_empty());
    let mut before = draft.clone();
    before.not_text.clear();
    assert_eq!(read, before, "as it was");
    assert_eq!(read.to_json(), written, "to the byte");
    // Paths that would be taken for something else than answers come from no page; the server takes none.
    if draft.answers.iter().all(|(path, _)| !path.starts_with(BESIDE)) {
        assert_eq!(whole(flat(&read), Draft::new(Edition::default())), read, "it travels whole");
    }
}

/// Reads a draft under an edition as page, command line and server do. It changes nothing and names only what there is.
pub fn read(draft: &Draft, edition: &'static Edition, today: Date) {
    let before = draft.answers.clone();
    let told = domain::output::findings(draft, edition, today);
    serde_json::to_string(&told).expect("findings are JSON");
    for path in told.unknown_paths.iter().chain(told.unreadable.iter().map(|unread| &unread.path)) {
        assert!(draft.answers.text(path).is_some(), "{path} is in the draft");
    }
    let rules: BTreeSet<&str> = domain::assess::rules().map(|rule| rule.id).collect();
    assert!(told.findings.iter().all(|finding| rules.contains(finding.rule)), "a rule there is");
    let case = Case::new(&draft.answers, edition, today);
    // A household of hundreds says nothing that one of a few does not.
    for applicant in case.applicants().into_iter().take(3) {
        let own = case.of(applicant);
        for form in edition.forms_for(&own) {
            serde_json::to_string(&domain::output::sheet(form, &own)).expect("a sheet is JSON");
        }
        domain::dates::dates(&own);
        domain::documents::checklist(&own);
    }
    assert_eq!(before, draft.answers);
}
