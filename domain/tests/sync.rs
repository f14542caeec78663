//! Devices that follow one draft over a bad network, held against what must always be so: they end up reading the same, and no
//! value that anybody typed is lost: it is current, in the server's history, or shown to be chosen.

#[path = "sync/devices.rs"]
mod devices;

use devices::{Device, Late, Net, PATHS, Server, Step, run};
use domain::Edit;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use std::cell::Cell;
use std::hash::{BuildHasher, RandomState};

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
    device.hears(&server, Late::Answered(flight.name.clone(), told.clone()));
    let next = device.follow.send(&device.local, || "two".to_owned()).expect("a batch").clone();
    assert_eq!(next.edits, [edit("applicant/a/born-on", Some("1980"), Some("1980-04"))]);
    // An answer that comes twice says nothing of the batch on its way now.
    device.hears(&server, Late::Answered(flight.name, told));
    assert_eq!(device.follow.flight(), Some(&next));
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
        device.hears(&server, Late::Answered(flight.name, told));
        batches += 1;
    }
    assert_eq!((batches, server.answers.len()), (5, 5), "each alone, and what is too long stays here");
    assert!(!device.follow.is_settled(&device.local));
}

#[test]
fn what_is_open_stays_open_whatever_is_typed_there_meanwhile() {
    let (mut phone, mut laptop, mut server) = (Device::default(), Device::default(), Server::default());
    laptop.types("payment/paid", Some("100"));
    laptop.sends(&mut server, 1, Net::Good);
    phone.types("payment/paid", Some("50"));
    phone.sends(&mut server, 0, Net::Good);
    assert_eq!(phone.shown.len(), 1);
    // The person types by hand what the other wrote, and the other goes on: nothing is taken over behind the question.
    phone.types("payment/paid", Some("100"));
    laptop.types("payment/paid", Some("200"));
    laptop.sends(&mut server, 1, Net::Good);
    phone.asks(&server, Net::Good);
    assert_eq!(phone.local.text("payment/paid"), Some("100"));
    assert_eq!(phone.shown["payment/paid"].reads.as_deref(), Some("200"));
}
