//! Edits, three ways: a body as a device sends it; edits of any kind at a few paths; devices that follow one draft over a bad
//! network, held against the model of `domain/tests/sync.rs`.
#![no_main]

#[path = "../../domain/tests/sync/devices.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod devices;

use devices::{Net, PATHS, Step};
use domain::{Answers, Edit, sync::Follow};
use fuzz::Bytes;
use libfuzzer_sys::fuzz_target;
use wire::draft::{Batch, Saved};

fuzz_target!(|bytes: &[u8]| {
    match bytes.split_first() {
        Some((b'{', _)) => body(bytes),
        Some((way, rest)) if way % 2 == 0 => edits(Bytes(rest)),
        Some((_, rest)) => follow(Bytes(rest)),
        None => {}
    }
});

/// A body is a batch or is refused; a batch says the same when it is written again. What devices and the database keep is read
/// no otherwise.
fn body(bytes: &[u8]) {
    if let Ok(batch) = serde_json::from_slice::<Batch>(bytes) {
        let written = serde_json::to_vec(&batch).expect("a batch is JSON");
        assert_eq!(serde_json::from_slice::<Batch>(&written).ok().as_ref(), Some(&batch));
        lands(Answers::default(), &batch.edits);
    }
    if let Ok(saved) = serde_json::from_slice::<Saved>(bytes) {
        let written = serde_json::to_string(&saved).expect("an answer is JSON");
        assert_eq!(serde_json::from_str::<Saved>(&written).ok(), Some(saved));
    }
    if let Ok(kept) = serde_json::from_slice::<Follow>(bytes) {
        let written = serde_json::to_string(&kept).expect("what is kept is JSON");
        assert_eq!(serde_json::from_str::<Follow>(&written).ok().as_ref(), Some(&kept));
        let mut kept = kept;
        let local = kept.base().clone();
        let before = kept.flight().cloned();
        let sent = kept.send(&local, || "named".to_owned()).cloned();
        assert_eq!(sent, before, "what is on its way goes out again; where nothing differs nothing new does");
    }
}

/// Edits as they may come from anybody, at paths that meet.
fn edits(mut from: Bytes) {
    const AT: [&str; 5] = ["a", "a/b", "applicant/1/x", "@rest/x", ""];
    let mut start = Answers::default();
    for path in AT {
        if let Some(text) = from.maybe(3) {
            start.set(path, text);
        }
    }
    let mut edits = Vec::new();
    while !from.is_over() && edits.len() < 64 {
        let path = AT[from.below(AT.len())].to_owned();
        edits.push(Edit { path, was: from.maybe(3), now: from.maybe(3) });
    }
    lands(start, &edits);
}

fn alike(one: Option<&str>, other: Option<&str>) -> bool {
    one.unwrap_or_default() == other.unwrap_or_default()
}

fn lands(start: Answers, edits: &[Edit]) {
    let mut answers = start.clone();
    let mut refused = Vec::new();
    for edit in edits {
        let before = answers.clone();
        let reads = before.text(&edit.path);
        let fits = alike(reads, edit.was.as_deref()) || alike(reads, edit.now.as_deref());
        match answers.apply(edit) {
            Ok(()) => {
                assert!(fits, "it lands only where its author looked");
                assert_eq!(answers.text(&edit.path), edit.now.as_deref());
                let landed = answers.clone();
                assert_eq!(answers.apply(edit), Ok(()), "it lands again");
                assert_eq!(answers, landed, "and twice is once");
                let others = before.edits_to(&answers);
                assert!(others.iter().all(|other| other.path == edit.path), "nothing else changes");
            }
            Err(conflict) => {
                assert!(!fits);
                assert_eq!(answers, before, "a refused edit changes nothing");
                assert_eq!((&conflict.edit, conflict.reads.as_deref()), (edit, reads), "both values are kept");
                refused.push(conflict);
            }
        }
    }
    let mut merged = start.clone();
    assert_eq!(merged.merge(edits), refused);
    assert_eq!(merged, answers);
    // There and back.
    let there = start.edits_to(&answers);
    let mut walked = start.clone();
    assert_eq!(walked.merge(&there), []);
    assert_eq!(walked, answers);
    assert_eq!(walked.merge(&there), [], "a batch of one edit a path lands twice as once");
    assert_eq!(walked, answers);
    assert_eq!(walked.merge(&answers.edits_to(&start)), []);
    assert_eq!(walked, start);
}

/// A network and up to five people. What must hold is asserted by the model.
fn follow(mut from: Bytes) {
    let many = 1 + from.below(5);
    let steps = std::iter::from_fn(|| {
        if from.is_over() {
            return None;
        }
        let device = from.below(many);
        Some(match from.byte() % 6 {
            0 => Step::Types(device, from.below(PATHS.len()), Some(from.byte() % 6).filter(|_| from.byte() % 8 != 0)),
            1 => Step::Sends(device, net(&mut from)),
            2 => Step::Asks(device, net(&mut from)),
            3 => Step::Arrives(device, from.byte() % 2 == 0),
            4 => Step::Chooses(device, from.byte() % 2 == 0),
            _ => Step::Restarts(device),
        })
    });
    devices::run(many, steps.take(200));
}

fn net(from: &mut Bytes) -> Net {
    match from.byte() % 8 {
        0 => Net::RequestLost,
        1 => Net::AnswerLost,
        2 => Net::Twice,
        3 => Net::Late,
        _ => Net::Good,
    }
}
