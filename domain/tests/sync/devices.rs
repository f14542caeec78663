//! The model: a server, devices, a bad network; and what must hold of them after every step. Driven at random by `sync.rs`, and by
//! what reaches new code by the fuzz target `edits`.

use std::collections::{BTreeMap, BTreeSet};

use domain::sync::Follow;
use domain::{Answers, Conflict, Edit};

/// The server, as its own tests hold it: batches by name, a revision, a history.
#[derive(Default)]
pub struct Server {
    pub answers: Answers,
    pub revision: u64,
    told: BTreeMap<String, (Vec<Edit>, Vec<Conflict>)>,
    pub history: Vec<(u64, Edit)>,
}

impl Server {
    pub fn take(&mut self, name: &str, edits: &[Edit]) -> Vec<Conflict> {
        if let Some((meant, told)) = self.told.get(name) {
            assert_eq!(meant, edits, "a name means the same edits for ever");
            return told.clone();
        }
        let mut refused = Vec::new();
        let mut landed = false;
        for edit in edits {
            let was = self.answers.text(&edit.path).map(str::to_owned);
            match self.answers.apply(edit) {
                Err(conflict) => refused.push(conflict),
                Ok(()) if was == edit.now => {}
                Ok(()) => {
                    landed = true;
                    let entry = Edit { path: edit.path.clone(), was, now: edit.now.clone() };
                    self.history.push((self.revision + 1, entry));
                }
            }
        }
        self.revision += u64::from(landed);
        self.told.insert(name.to_owned(), (edits.to_vec(), refused.clone()));
        refused
    }

    fn since(&self, revision: u64) -> (u64, Vec<(String, Option<String>)>) {
        let paths: BTreeSet<&str> =
            self.history.iter().filter(|(at, _)| revision < *at).map(|(_, edit)| edit.path.as_str()).collect();
        let read = |path: &str| (path.to_owned(), self.answers.text(path).map(str::to_owned));
        (self.revision, paths.into_iter().map(read).collect())
    }

    /// Whether a path ever read so: then it is in the history for good. Empty and absent read alike, and are no loss.
    fn held(&self, path: &str, text: &str) -> bool {
        text.is_empty() || self.history.iter().any(|(_, edit)| edit.path == path && edit.now.as_deref() == Some(text))
    }
}

/// A device: its answers, what it follows, what it shows to be chosen, and what is on its way back to it.
#[derive(Default)]
pub struct Device {
    pub local: Answers,
    pub follow: Follow,
    pub shown: BTreeMap<String, Conflict>,
    /// What its person has had before their eyes, by path.
    seen: BTreeSet<(String, String)>,
    named: u32,
    /// Answers that are late.
    late: Vec<Late>,
}

#[derive(Clone)]
pub enum Late {
    Answered(String, Vec<Conflict>),
    Since(u64, Vec<(String, Option<String>)>),
}

#[derive(Clone, Debug)]
pub enum Step {
    /// A device types at a path, or removes it.
    Types(usize, usize, Option<u8>),
    /// It sends. The request may be lost, or its answer; or it comes twice.
    Sends(usize, Net),
    /// It asks what came.
    Asks(usize, Net),
    /// What was late arrives, the oldest or the newest first.
    Arrives(usize, bool),
    /// The person chooses: mine or theirs.
    Chooses(usize, bool),
    /// The device stops and starts again: what is kept is kept, what was on its way back is gone.
    Restarts(usize),
}

#[derive(Clone, Copy, Debug)]
pub enum Net {
    Good,
    RequestLost,
    AnswerLost,
    Twice,
    Late,
}

impl Device {
    pub fn types(&mut self, path: &str, text: Option<&str>) {
        let edit = self.local.edit(path, text);
        self.local.apply(&edit).expect("what is there is what it was");
        self.sees(path, text);
    }

    fn sees(&mut self, path: &str, text: Option<&str>) {
        self.seen.insert((path.to_owned(), text.unwrap_or_default().to_owned()));
    }

    pub fn sends(&mut self, server: &mut Server, me: usize, net: Net) {
        let named = self.named;
        let Some(flight) = self.follow.send(&self.local, || format!("{me}-{named}")) else { return };
        self.named += 1;
        let flight = flight.clone();
        if matches!(net, Net::RequestLost) {
            return;
        }
        let before = server.history.len();
        let told = server.take(&flight.name, &flight.edits);
        for (_, Edit { path, was, .. }) in &server.history[before..] {
            let was = was.clone().unwrap_or_default();
            let seen = was.is_empty() || self.seen.contains(&(path.clone(), was.clone()));
            assert!(seen, "{me} overwrites {was:?} at {path}, which it never saw");
        }
        if matches!(net, Net::Twice) {
            assert_eq!(server.take(&flight.name, &flight.edits), told, "the same answer");
        }
        match net {
            Net::Good => self.hears(server, Late::Answered(flight.name, told)),
            Net::Late => self.late.push(Late::Answered(flight.name, told)),
            Net::Twice => {
                self.late.push(Late::Answered(flight.name.clone(), told.clone()));
                self.hears(server, Late::Answered(flight.name, told));
            }
            Net::RequestLost | Net::AnswerLost => {}
        }
    }

    pub fn asks(&mut self, server: &Server, net: Net) {
        let (revision, changes) = server.since(self.follow.revision());
        match net {
            Net::Good | Net::Twice => self.hears(server, Late::Since(revision, changes)),
            Net::Late => self.late.push(Late::Since(revision, changes)),
            Net::RequestLost | Net::AnswerLost => {}
        }
    }

    pub fn hears(&mut self, server: &Server, told: Late) {
        let before = self.follow.revision();
        let conflicts = match told {
            Late::Answered(name, refused) => self.follow.answered(&name, &refused, &self.local),
            Late::Since(revision, changes) => {
                let heard = self.follow.heard(revision, changes, &self.local);
                for edit in &heard.edits {
                    let own = self.local.text(&edit.path).unwrap_or_default();
                    let kept = server.held(&edit.path, own) || Some(own) == edit.now.as_deref();
                    assert!(kept, "{own:?} at {} is written over and stands nowhere else", edit.path);
                    self.seen.insert((edit.path.clone(), edit.now.clone().unwrap_or_default()));
                }
                assert_eq!(self.local.merge(&heard.edits), [], "nobody changed it here");
                heard.conflicts
            }
        };
        assert!(before <= self.follow.revision(), "what is older is not taken for what is newer");
        for conflict in conflicts {
            assert_eq!(
                conflict.edit.now.as_deref(),
                self.local.text(&conflict.edit.path),
                "what is here is what is shown"
            );
            self.sees(&conflict.edit.path, conflict.reads.as_deref());
            self.shown.insert(conflict.edit.path.clone(), conflict);
        }
        let open: BTreeSet<String> = self.follow.open().map(str::to_owned).collect();
        self.shown.retain(|path, _| open.contains(path));
        assert!(open.iter().all(|path| self.shown.contains_key(path)), "what is open is shown");
    }

    pub fn chooses(&mut self, mine: bool) {
        let Some((path, conflict)) = self.shown.pop_first() else { return };
        if !mine {
            let edit = self.local.edit(&path, conflict.reads.as_deref());
            self.local.apply(&edit).expect("what is there is what it was");
        }
        self.follow.chosen(&path);
    }
}

pub const PATHS: [&str; 4] = ["payment/paid", "applicant/a/born-on", "applicant/a/trips/1/left-on", "draft-name"];

/// Takes every step, then lets everyone speak and choose until nothing is left to say.
pub fn run(devices: usize, steps: impl IntoIterator<Item = Step>) {
    let mut server = Server::default();
    let mut all: Vec<Device> = (0..devices).map(|_| Device::default()).collect();
    for step in steps {
        match step {
            Step::Types(device, path, text) => {
                // Nothing, an empty text, or one of a few.
                let text = text.map(|text| if text == 0 { String::new() } else { text.to_string() });
                all[device].types(PATHS[path], text.as_deref());
            }
            Step::Sends(device, net) => all[device].sends(&mut server, device, net),
            Step::Asks(device, net) => all[device].asks(&server, net),
            Step::Arrives(device, first) => {
                let late = &mut all[device].late;
                if !late.is_empty() {
                    let told = if first { late.remove(0) } else { late.pop().expect("one") };
                    all[device].hears(&server, told);
                }
            }
            Step::Chooses(device, mine) => all[device].chooses(mine),
            Step::Restarts(device) => all[device].late.clear(),
        }
        let mut last = 0;
        for (revision, _) in &server.history {
            assert!(last <= *revision, "revisions only grow");
            last = *revision;
        }
    }
    // The network is whole again, and everyone chooses theirs at last, one after the other.
    for _ in 0..devices * PATHS.len() * 4 + 8 {
        for (me, device) in all.iter_mut().enumerate() {
            device.late.clear();
            while !device.shown.is_empty() {
                device.chooses(true);
            }
            device.sends(&mut server, me, Net::Good);
            device.asks(&server, Net::Good);
        }
    }
    for (me, device) in all.iter().enumerate() {
        assert!(device.shown.is_empty() && device.follow.flight().is_none(), "{me} is done");
        let text = |answers: &Answers| -> Vec<(String, String)> {
            let filled = answers.iter().filter(|(_, text)| !text.is_empty());
            filled.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
        };
        assert_eq!(text(&device.local), text(&server.answers), "{me} reads what the server reads");
    }
    // History leads to what is read, step by step: nothing was overwritten that its author had not seen.
    let mut read = Answers::default();
    for (_, edit) in &server.history {
        assert_eq!(read.text(&edit.path), edit.was.as_deref());
        read.apply(edit).expect("each follows the one before");
    }
    assert_eq!(read, server.answers);
}
