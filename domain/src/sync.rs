//! A draft that follows an account, as one of its devices sees it: what is still to be sent, what was heard, what the person has
//! to choose. No network and no clock here: whoever has them asks what to send, and tells what was answered.
//!
//! A device keeps two readings: its own answers, which every key changes at once, and the *base*, what the server reads as far as
//! the device heard. What differs is to be sent; so many changes at one path go out as one, against the last value that was
//! acknowledged. One batch is on its way at a time; its name and edits are kept until it is answered, whatever happens to the device
//! meanwhile, so that it may be sent again without harm.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Conflict, Edit};

/// At most so many edits in a batch.
pub const MOST: usize = 500;
/// About so many bytes of text in a batch.
pub const BYTES: usize = 100_000;
/// At most so many characters of text at one path. A longer one stays on the device.
pub const LONGEST: usize = 25_000;

/// Edits on their way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flight {
    /// The batch's name, drawn at random.
    pub name: String,
    /// One edit a path, sorted by path.
    pub edits: Vec<Edit>,
}

/// What a device knows of the server's draft. Kept on the device beside the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follow {
    base: Answers,
    /// The revision up to which everything was heard; 0 before anything was.
    revision: u64,
    flight: Option<Flight>,
    /// Paths at which the person has to choose: nothing is sent there meanwhile.
    open: BTreeSet<String>,
}

/// What follows from what was heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// To be written into the device's answers: nobody changed these paths here.
    pub edits: Vec<Edit>,
    /// Changed here and there, to different values: `edit` is this device's, `reads` the other's. For the person to choose.
    pub conflicts: Vec<Conflict>,
}

impl Follow {
    /// The revision up to which everything was heard.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The batch on its way; `None` when all that was sent was answered.
    pub fn flight(&self) -> Option<&Flight> {
        self.flight.as_ref()
    }

    /// Paths at which the person has to choose.
    pub fn open(&self) -> impl Iterator<Item = &str> {
        self.open.iter().map(String::as_str)
    }

    /// True when the server has all that is here, and nothing is left to choose.
    pub fn is_settled(&self, local: &Answers) -> bool {
        self.flight.is_none() && self.open.is_empty() && self.base == *local
    }

    /// What to send: the batch on its way once more, or a new one under this name; `None` when there is nothing.
    pub fn send(&mut self, local: &Answers, name: impl FnOnce() -> String) -> Option<&Flight> {
        if self.flight.is_none() {
            let size = |text: &Option<String>| text.as_ref().map_or(0, String::len);
            let mut edits = self.base.edits_to(local);
            edits.retain(|edit| {
                !self.open.contains(&edit.path) && edit.now.as_ref().is_none_or(|text| text.chars().count() <= LONGEST)
            });
            let mut bytes = 0;
            let fits = |edit: &&Edit| {
                bytes += edit.path.len() + size(&edit.was) + size(&edit.now);
                bytes <= BYTES
            };
            // One alone always fits.
            let most = edits.iter().take(MOST).take_while(fits).count().max(1);
            edits.truncate(most);
            self.flight = (!edits.is_empty()).then(|| Flight { name: name(), edits });
        }
        self.flight.as_ref()
    }

    /// The batch of this name was answered: all of it is on the server's disk but for what was refused. An answer to another
    /// batch, as one that comes twice, changes nothing. Gives what the person has to choose.
    pub fn answered(&mut self, name: &str, refused: &[Conflict], local: &Answers) -> Vec<Conflict> {
        let Some(flight) = self.flight.take_if(|flight| flight.name == name) else { return Vec::new() };
        let mut conflicts = Vec::new();
        for edit in flight.edits {
            match refused.iter().find(|conflict| conflict.edit.path == edit.path) {
                None => put(&mut self.base, &edit.path, edit.now.as_deref()),
                Some(conflict) => {
                    put(&mut self.base, &edit.path, conflict.reads.as_deref());
                    conflicts.extend(self.differs(&edit.path, edit.was, local));
                }
            }
        }
        conflicts
    }

    /// What came since the revision asked from: each path that changed and what it reads now. Told while a batch is on its way it
    /// is not taken: whether it is from before or after the batch is not known. It is asked for again.
    pub fn heard(
        &mut self,
        revision: u64,
        changes: impl IntoIterator<Item = (String, Option<String>)>,
        local: &Answers,
    ) -> Heard {
        let mut heard = Heard::default();
        if self.flight.is_some() || revision < self.revision {
            return heard;
        }
        self.revision = revision;
        for (path, now) in changes {
            let was = self.base.text(&path).map(str::to_owned);
            if was == now {
                continue;
            }
            let untouched = local.text(&path) == was.as_deref() && !self.open.contains(&path);
            put(&mut self.base, &path, now.as_deref());
            if untouched {
                heard.edits.push(Edit { path, was, now });
            } else {
                heard.conflicts.extend(self.differs(&path, was, local));
            }
        }
        heard
    }

    /// The server is not what it was: it was put back as it once had been, or lost the draft (`revision` 0, and nothing). What
    /// it reads now is what is known of it; all that differs here is to be sent.
    pub fn again(&mut self, revision: u64, reads: Answers) {
        *self = Follow { base: reads, revision, flight: None, open: BTreeSet::new() };
    }

    /// What this device knows the server to read.
    pub fn base(&self) -> &Answers {
        &self.base
    }

    /// The person chose at a path, and the device's answers say what: it is sent from now on.
    pub fn chosen(&mut self, path: &str) {
        self.open.remove(path);
    }

    /// Opens a path at which this device and the server read differently; closes it where they agree after all.
    fn differs(&mut self, path: &str, was: Option<String>, local: &Answers) -> Option<Conflict> {
        let (here, there) = (local.text(path), self.base.text(path));
        if here.unwrap_or_default() == there.unwrap_or_default() {
            self.open.remove(path);
            return None;
        }
        self.open.insert(path.to_owned());
        let edit = Edit { path: path.to_owned(), was, now: here.map(str::to_owned) };
        Some(Conflict { edit, reads: there.map(str::to_owned) })
    }
}

fn put(answers: &mut Answers, path: &str, text: Option<&str>) {
    // What is there is what it was: this always lands.
    let edit = answers.edit(path, text);
    let _ = answers.apply(&edit);
}
