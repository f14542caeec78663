//! Devices that follow one draft over a bad network, held against what must always be so: they end up reading the same, and no
//! value that anybody typed is lost: it is current, in the server's history, or shown to be chosen.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, RandomState};

use domain::sync::Follow;
use domain::{Answers, Conflict, Edit};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// The server, as its own tests hold it: batches by name, a revision, a history.
#[derive(Default)]
struct Server {
    answers: Answers,
    revision: u64,
    told: BTreeMap<String, Vec<Conflict>>,
    history: Vec<(u64, Edit)>,
}

impl Server {
    fn take(&mut self, name: &str, edits: &[Edit]) -> Vec<Conflict> {
        if let Some(told) = self.told.get(name) {
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
        self.told.insert(name.to_owned(), refused.clone());
        refused
    }

    fn since(&self, revision: u64) -> (u64, Vec<(String, Option<String>)>) {
        let paths: BTreeSet<&str> =
            self.history.iter().filter(|(at, _)| revision < *at).map(|(_, edit)| edit.path.as_str()).collect();
        let read = |path: &str| (path.to_owned(), self.answers.text(path).map(str::to_owned));
        (self.revision, paths.into_iter().map(read).collect())
    }
}

/// A device: its answers, what it follows, what it shows to be chosen, and what is on its way back to it.
#[derive(Default)]
struct Device {
    local: Answers,
    follow: Follow,
    shown: BTreeMap<String, Conflict>,
    typed: BTreeSet<(String, String)>,
    named: u32,
    /// Answers that are late.
    late: Vec<Late>,
}

#[derive(Clone)]
enum Late {
    Answered(String, Vec<Conflict>),
    Since(u64, Vec<(String, Option<String>)>),
}

#[derive(Clone, Debug)]
enum Step {
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
enum Net {
    Good,
    RequestLost,
    AnswerLost,
    Twice,
    Late,
}

impl Device {
    fn types(&mut self, path: &str, text: Option<&str>) {
        let edit = self.local.edit(path, text);
        self.local.apply(&edit).expect("what is there is what it was");
        if let Some(text) = text {
            self.typed.insert((path.to_owned(), text.to_owned()));
        }
    }

    fn sends(&mut self, server: &mut Server, me: usize, net: Net) {
        let named = self.named;
        let Some(flight) = self.follow.send(&self.local, || format!("{me}-{named}")) else { return };
        self.named += 1;
        let flight = flight.clone();
        if matches!(net, Net::RequestLost) {
            return;
        }
        let told = server.take(&flight.name, &flight.edits);
        if matches!(net, Net::Twice) {
            assert_eq!(server.take(&flight.name, &flight.edits), told, "the same answer");
        }
        match net {
            Net::Good => self.hears(Late::Answered(flight.name, told)),
            Net::Late => self.late.push(Late::Answered(flight.name, told)),
            Net::Twice => {
                self.late.push(Late::Answered(flight.name.clone(), told.clone()));
                self.hears(Late::Answered(flight.name, told));
            }
            Net::RequestLost | Net::AnswerLost => {}
        }
    }

    fn asks(&mut self, server: &Server, net: Net) {
        let (revision, changes) = server.since(self.follow.revision());
        match net {
            Net::Good | Net::Twice => self.hears(Late::Since(revision, changes)),
            Net::Late => self.late.push(Late::Since(revision, changes)),
            Net::RequestLost | Net::AnswerLost => {}
        }
    }

    fn hears(&mut self, told: Late) {
        let conflicts = match told {
            Late::Answered(name, refused) => self.follow.answered(&name, &refused, &self.local),
            Late::Since(revision, changes) => {
                let heard = self.follow.heard(revision, changes, &self.local);
                assert_eq!(self.local.merge(&heard.edits), [], "nobody changed it here");
                heard.conflicts
            }
        };
        for conflict in conflicts {
            self.shown.insert(conflict.edit.path.clone(), conflict);
        }
        let open: BTreeSet<String> = self.follow.open().map(str::to_owned).collect();
        self.shown.retain(|path, _| open.contains(path));
        assert!(open.iter().all(|path| self.shown.contains_key(path)), "what is open is shown");
    }

    fn chooses(&mut self, mine: bool) {
        let Some((path, conflict)) = self.shown.pop_first() else { return };
        if !mine {
            let edit = self.local.edit(&path, conflict.reads.as_deref());
            self.local.apply(&edit).expect("what is there is what it was");
        }
        self.follow.chosen(&path);
    }
}

const PATHS: [&str; 4] = ["payment/paid", "applicant/a/born-on", "applicant/a/trips/1/left-on", "draft-name"];

fn net() -> impl Strategy<Value = Net> {
    prop_oneof![
        4 => Just(Net::Good),
        1 => Just(Net::RequestLost),
        1 => Just(Net::AnswerLost),
        1 => Just(Net::Twice),
        1 => Just(Net::Late)
    ]
}

fn step(devices: usize) -> impl Strategy<Value = Step> {
    let device = 0..devices;
    prop_oneof![
        5 => (device.clone(), 0..PATHS.len(), prop::option::weighted(0.9, 0..6_u8)).prop_map(|(d, p, t)| Step::Types(d, p, t)),
        4 => (device.clone(), net()).prop_map(|(d, net)| Step::Sends(d, net)),
        4 => (device.clone(), net()).prop_map(|(d, net)| Step::Asks(d, net)),
        2 => (device.clone(), any::<bool>()).prop_map(|(d, first)| Step::Arrives(d, first)),
        1 => (device.clone(), any::<bool>()).prop_map(|(d, mine)| Step::Chooses(d, mine)),
        1 => device.prop_map(Step::Restarts),
    ]
}

fn run(devices: usize, steps: Vec<Step>) {
    let mut server = Server::default();
    let mut all: Vec<Device> = (0..devices).map(|_| Device::default()).collect();
    for step in steps {
        match step {
            Step::Types(device, path, text) => {
                all[device].types(PATHS[path], text.map(|text| text.to_string()).as_deref());
            }
            Step::Sends(device, net) => all[device].sends(&mut server, device, net),
            Step::Asks(device, net) => all[device].asks(&server, net),
            Step::Arrives(device, first) => {
                let late = &mut all[device].late;
                if !late.is_empty() {
                    let told = if first { late.remove(0) } else { late.pop().expect("one") };
                    all[device].hears(told);
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

/// Each is some eighty steps: 20,000 a run, and a million in `cargo xtask soak`, which says so in `GUICHET_SYNC_CASES`.
fn cases() -> u32 {
    std::env::var("GUICHET_SYNC_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(256)
}

/// Where the cases are drawn from: another seed each time, unless `GUICHET_SYNC_SEED` says which.
fn seed() -> u64 {
    let said = std::env::var("GUICHET_SYNC_SEED").ok().and_then(|seed| seed.parse().ok());
    said.unwrap_or_else(|| RandomState::new().hash_one("sync"))
}

#[test]
fn devices_end_up_reading_the_same_and_nothing_is_overwritten_unseen() {
    let (seed, steps) = (seed(), Cell::new(0));
    let bytes: Vec<u8> =
        [seed, !seed, seed.rotate_left(32), seed ^ 0x5bd1].iter().flat_map(|part| part.to_le_bytes()).collect();
    // What failed once is tried first, ever after: sync.proptest-regressions.
    let config = ProptestConfig { cases: cases(), source_file: Some(file!()), ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let drawn = (1..6_usize).prop_flat_map(|devices| (Just(devices), prop::collection::vec(step(devices), 1..160)));
    let found = runner.run(&drawn, |(devices, drawn)| {
        steps.set(steps.get() + drawn.len());
        run(devices, drawn);
        Ok(())
    });
    if let Err(error) = found {
        panic!("GUICHET_SYNC_SEED={seed} GUICHET_SYNC_CASES={}: {error}", cases());
    }
    println!("figures: sync: {} cases, {} steps, seed {seed}", cases(), steps.get());
}

fn edit(path: &str, was: Option<&str>, now: Option<&str>) -> Edit {
    Edit { path: path.to_owned(), was: was.map(str::to_owned), now: now.map(str::to_owned) }
}

#[test]
fn many_changes_at_one_path_go_out_as_one() {
    let (mut device, mut server) = (Device::default(), Server::default());
    for text in ["1", "19", "198", "1980"] {
        device.types("applicant/a/born-on", Some(text));
    }
    let flight = device.follow.send(&device.local, || "one".to_owned()).expect("a batch").clone();
    assert_eq!(flight.edits, [edit("applicant/a/born-on", None, Some("1980"))]);
    // What is typed while it is on its way waits for the next, and the same batch is sent again until it is answered.
    device.types("applicant/a/born-on", Some("1980-04"));
    assert_eq!(device.follow.send(&device.local, || "two".to_owned()), Some(&flight));
    let told = server.take(&flight.name, &flight.edits);
    device.hears(Late::Answered(flight.name, told));
    let next = device.follow.send(&device.local, || "two".to_owned()).expect("a batch");
    assert_eq!(next.edits, [edit("applicant/a/born-on", Some("1980"), Some("1980-04"))]);
}

#[test]
fn a_conflict_holds_back_its_own_path_alone_until_the_person_chooses() {
    let (mut phone, mut laptop, mut server) = (Device::default(), Device::default(), Server::default());
    laptop.types("payment/paid", Some("100"));
    laptop.sends(&mut server, 1, Net::Good);
    phone.types("payment/paid", Some("50"));
    phone.types("draft-name", Some("Nous"));
    phone.sends(&mut server, 0, Net::Good);
    assert_eq!(server.answers.text("draft-name"), Some("Nous"), "the rest lands");
    let conflict = &phone.shown["payment/paid"];
    assert_eq!((conflict.edit.now.as_deref(), conflict.reads.as_deref()), (Some("50"), Some("100")));
    assert_eq!(phone.local.text("payment/paid"), Some("50"), "what was typed stays where it was typed");
    phone.types("draft-name", Some("Nous deux"));
    phone.sends(&mut server, 0, Net::Good);
    assert_eq!(
        (server.answers.text("draft-name"), server.answers.text("payment/paid")),
        (Some("Nous deux"), Some("100"))
    );
    phone.chooses(true);
    phone.sends(&mut server, 0, Net::Good);
    laptop.asks(&server, Net::Good);
    assert_eq!(laptop.local.text("payment/paid"), Some("50"));
    assert!(phone.follow.is_settled(&phone.local) || server.revision != phone.follow.revision());
    phone.asks(&server, Net::Good);
    assert!(phone.follow.is_settled(&phone.local) && laptop.shown.is_empty());
}

#[test]
fn what_both_wrote_alike_is_no_conflict() {
    let (mut phone, mut laptop, mut server) = (Device::default(), Device::default(), Server::default());
    for (me, device) in [&mut phone, &mut laptop].into_iter().enumerate() {
        device.types("payment/paid", Some("50"));
        device.sends(&mut server, me, Net::Good);
    }
    laptop.asks(&server, Net::Good);
    assert!(phone.shown.is_empty() && laptop.shown.is_empty());
    assert_eq!(server.history.len(), 1);
}

#[test]
fn a_server_that_was_put_back_to_an_earlier_day_hears_again_what_it_lost() {
    let (mut device, mut server) = (Device::default(), Server::default());
    for text in ["50", "60"] {
        device.types("payment/paid", Some(text));
        device.sends(&mut server, 0, Net::Good);
    }
    device.asks(&server, Net::Good);
    assert!(device.follow.is_settled(&device.local));
    let mut earlier = Server::default();
    earlier.take("0-0", &[edit("payment/paid", None, Some("50"))]);
    device.follow.again(earlier.revision, earlier.answers.clone());
    device.sends(&mut earlier, 0, Net::Good);
    assert_eq!(earlier.answers.text("payment/paid"), Some("60"));
    assert_eq!(device.shown.len(), 0);
}

#[test]
fn a_batch_is_never_more_than_the_server_takes() {
    let (mut device, mut server) = (Device::default(), Server::default());
    let long = "\u{10348}".repeat(domain::sync::LONGEST);
    for row in 0..5 {
        device.types(&format!("applicant/a/trips/{row}/reason"), Some(&long));
    }
    device.types("draft-name", Some(&format!("{long}x")));
    let mut batches = 0;
    loop {
        let named = batches.to_string();
        let Some(flight) = device.follow.send(&device.local, || named.clone()).cloned() else { break };
        assert_eq!(flight.edits.len(), 1, "{} bytes in all", domain::sync::BYTES);
        let told = server.take(&flight.name, &flight.edits);
        device.hears(Late::Answered(flight.name, told));
        batches += 1;
    }
    assert_eq!((batches, server.answers.len()), (5, 5), "each alone, and what is too long stays here");
    assert!(!device.follow.is_settled(&device.local));
}
