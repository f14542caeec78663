//! Drafts of earlier versions and editions, read by this one, and moved from edition to edition: no answer is lost, none changes, and
//! moving back is as if nothing had been.
#![no_main]

use domain::{Date, Draft, Edition, catalogue::catalogue, compare::compare, draft::VERSION};
use fuzz::Bytes;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// Every path an edition knows, and what may be chosen there.
static PATHS: LazyLock<Vec<(String, Vec<&str>)>> = LazyLock::new(|| {
    let entries = Edition::ALL.iter().flat_map(|edition| catalogue(edition));
    let mut paths: Vec<_> = entries.map(|entry| (entry.path, entry.options)).collect();
    paths.sort();
    paths.dedup();
    paths
});

fuzz_target!(|bytes: &[u8]| {
    let mut from = Bytes(bytes);
    let file = file(&mut from);
    let today =
        Date::from_ymd_opt(2008 + i32::from(from.byte() % 20), 1 + u32::from(from.byte() % 12), 28).expect("a day");
    let typed = file["answers"].as_object().expect("answers");
    let mut draft = Draft::open(&file.to_string()).expect("whatever an earlier version wrote opens");
    assert_eq!(typed.len(), draft.answers.len());
    for (path, text) in typed {
        assert_eq!(draft.answers.text(path), text.as_str(), "{path}");
    }
    let opened = draft.clone();
    fuzz::stays(&draft);
    let own = Edition::find(&draft.edition).unwrap_or_else(Edition::default);
    for edition in Edition::ALL {
        fuzz::read(&draft, edition, today);
        let there = compare(&draft.answers, own, edition, today);
        let back = compare(&draft.answers, edition, own, today);
        if own.id == edition.id {
            assert!(there.is_empty(), "to stay changes nothing");
        }
        assert_eq!((&there.asked, &there.not_asked), (&back.not_asked, &back.asked), "what comes there goes back");
        assert_eq!((&there.forms_gone, &there.forms_new), (&back.forms_new, &back.forms_gone));
        assert_eq!(there.figures.len(), back.figures.len());
        for path in &there.unread {
            assert!(draft.answers.text(path).is_some(), "{path} stays in the draft");
        }
        draft.edition = edition.id.to_owned();
        fuzz::stays(&draft);
    }
    draft.edition.clone_from(&opened.edition);
    assert_eq!(draft, opened, "moved there and back it is what it was");
});

/// A draft as some version wrote it.
fn file(from: &mut Bytes) -> Value {
    let version = 1 + from.below(usize::try_from(VERSION).expect("small")) as u64;
    let edition = match from.below(Edition::ALL.len() + 1) {
        0 => "an-edition-of-tomorrow",
        at => Edition::ALL[at - 1].id,
    };
    let more = from.maybe(8);
    let mut answers = Map::new();
    while !from.is_over() && answers.len() < 40 {
        let (path, options) = &PATHS[from.below(PATHS.len())];
        let (person, row) = (from.below(3), from.below(4));
        let mut names = [format!("00{person}aaaaa"), format!("00{row}bbbbb")].into_iter();
        // A table of the household has rows alone.
        if !path.starts_with("applicant/") {
            names.next();
        }
        let path: Vec<String> = path
            .split('/')
            .map(|word| if word == "*" { names.next().unwrap_or_default() } else { word.to_owned() })
            .collect();
        let text = match from.byte() % 4 {
            0 if !options.is_empty() => options[from.below(options.len())].to_owned(),
            1 => format!("20{:02}-{:02}-{:02}", from.byte() % 15, 1 + from.byte() % 12, 1 + from.byte() % 31),
            2 => from.below(2_000).to_string(),
            _ => from.text(24),
        };
        answers.insert(path.join("/"), Value::String(text));
    }
    let mut file = json!({"format": "guichet-draft", "version": version, "programme": "pr-card", "edition": edition, "answers": answers});
    if let Some(more) = more {
        file["found"] = json!([more, {"deep": null}]);
    }
    file
}
