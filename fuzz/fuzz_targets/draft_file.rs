//! A draft file of whatever bytes: it opens or says why not; what opens loses nothing, neither read nor written nor sent. What
//! is no JSON is read as a list of trips that somebody pasted, none of which is lost either.
#![no_main]

use domain::{Case, Date, Draft, Edition, draft::Unopened, import};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Some(text) = import::decode(bytes) else { return };
    match Draft::open(&text) {
        Ok(draft) => {
            holds_all(&text, &draft);
            fuzz::stays(&draft);
            let edition = Edition::find(&draft.edition).unwrap_or_else(Edition::default);
            fuzz::read(&draft, edition, day());
        }
        Err(Unopened::NotJson { .. }) => pasted(&text),
        Err(_) => {}
    }
});

fn day() -> Date {
    Date::from_ymd_opt(2014, 3, 10).expect("a day")
}

/// All that stands in the file stands in the draft.
fn holds_all(text: &str, draft: &Draft) {
    let text = text.trim_start_matches('\u{feff}');
    let Ok(Value::Object(mut file)) = serde_json::from_str(text) else { panic!("a draft is an object") };
    let Some(Value::Object(answers)) = file.remove("answers") else { panic!("answers are an object") };
    assert_eq!(answers.len(), draft.answers.len());
    for (path, value) in &answers {
        let read = draft.answers.text(path).expect("no path is dropped");
        match value {
            Value::String(typed) => assert_eq!(typed, read, "as it was typed"),
            Value::Null => assert_eq!(read, ""),
            other => assert_eq!(serde_json::from_str::<Value>(read).ok().as_ref(), Some(other)),
        }
        assert_eq!(draft.not_text.contains(path), !value.is_string());
    }
    for known in ["format", "version", "programme", "edition"] {
        file.remove(known);
    }
    assert_eq!(file, draft.rest, "what this version does not know is kept");
}

/// Trips out of pasted text: every byte is in a line, in order; added, they are read back, and what is left is the other lines.
fn pasted(text: &str) {
    let edition = Edition::default();
    let draft = Draft::new(edition);
    let case = Case::new(&draft.answers, edition, day());
    let case = case.of("001aaaaa");
    for order in [None, Some(import::Order::DayFirst), Some(import::Order::MonthFirst)] {
        let mapping = import::Mapping { order, ..import::propose(text) };
        import::examples(text, &mapping);
        let preview = import::read(text, &mapping, &case);
        let lines: String = preview.lines.iter().filter_map(|line| text.get(line.at.clone())).collect();
        assert_eq!(lines, text, "together the lines are the text");
        let mut answers = draft.answers.clone();
        let mut drawn = 0;
        let edits = import::adding(&preview, text, &answers, "001aaaaa", || {
            drawn += 1;
            drawn
        });
        assert_eq!(answers.merge(&edits), [], "edits land where they were made");
        let now = Case::new(&answers, edition, day());
        let now = now.of("001aaaaa");
        // Read once more all of them are there already.
        let again = import::read(text, &mapping, &now);
        assert_eq!(again.trips().count(), 0, "nothing is added twice");
        assert_eq!(now.rows(&domain::facts::travel::TRIPS).len(), preview.trips().count());
    }
}
