//! The command line on worked cases: what it prints, and how it refuses.

use serde_json::Value;
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn vector(name: &str) -> String {
    root().join("domain/tests/vectors").join(name).display().to_string()
}

fn guichet(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guichet")).args(arguments).output().expect("our own program")
}

/// What it prints when all is well.
fn said(arguments: &[&str]) -> String {
    let output = guichet(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("text")
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&said(arguments)).expect("JSON")
}

/// The one line it gives when there is no answer.
fn refused(output: Output) -> String {
    let line = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(2), "{line}");
    assert!(output.stdout.is_empty(), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    line.trim_end().to_owned()
}

fn in_a_file(name: &str, text: impl AsRef<[u8]>) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    std::fs::write(&path, text).expect("our own folder");
    path.display().to_string()
}

fn draft(edition: &str, answers: &str) -> String {
    format!(
        r#"{{"format":"guichet-draft","version":1,"programme":"pr-card","edition":"{edition}","answers":{{{answers}}}}}"#
    )
}

fn vectors() -> Vec<(String, String)> {
    // Named as `"first-card" on "2014-03-10"` in the list.
    let list = std::fs::read_to_string(vector("list.rs")).expect("the list of vectors");
    let named = list.lines().filter_map(|line| {
        let (name, day) = line.trim().trim_end_matches(',').split_once(" on ")?;
        Some((name.strip_prefix('"')?.strip_suffix('"')?.to_owned(), day.trim_matches('"').to_owned()))
    });
    named.collect()
}

#[test]
fn the_command_line_tells_what_the_page_tells() {
    let vectors = vectors();
    assert!(10 < vectors.len());
    for (name, day) in vectors {
        let expected = std::fs::read_to_string(vector(&format!("{name}.expected"))).expect("a vector");
        let mut expected = expected.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        let file = vector(&format!("{name}.json"));
        let found = json(&["assess", &file, "--today", &day]);
        assert_eq!(Some(&found), expected.next().as_ref(), "{name}");
        for applicant in found["applicants"].as_array().expect("applicants") {
            for form in forms(found["edition"]["id"].as_str().expect("an edition")) {
                let applicant = applicant.as_str().expect("a name");
                let sheet = json(&["sheet", form, &file, "--applicant", applicant, "--today", &day]);
                assert_eq!(Some(sheet), expected.next(), "{name} {form}");
            }
        }
    }
}

/// The forms of an edition.
fn forms(edition: &str) -> &'static [&'static str] {
    if edition == "imm5444-2023" { &["imm5444-2022"] } else { &["imm5444", "imm5455"] }
}

/// What a rule says of a worked case, and its verdict.
fn finding(name: &str, rule: &str) -> (String, String) {
    let found = json(&["assess", &vector(name), "--today", "2014-03-10"]);
    let findings = found["findings"].as_array().expect("findings").iter();
    let mut of_rule = findings.filter(|finding| finding["rule"] == rule);
    let finding = of_rule.next().unwrap_or_else(|| panic!("{name}: {rule}"));
    let text = |field: &str| finding[field].as_str().unwrap_or("unknown").to_owned();
    (text("says"), text("verdict"))
}

#[test]
fn worked_cases_end_as_they_should() {
    for (name, rule, says, verdict) in [
        ("first-card.json", "residency-obligation", "met", "holds"),
        ("first-card.json", "fee", "exact", "holds"),
        ("too-early.json", "card-still-valid", "too-early", "returned"),
        ("renewal.json", "card-still-valid", "soon", "holds"),
        ("abroad.json", "presence", "travel-document-first", "not-yet"),
        ("away-1095.json", "section-d", "asked", "hint"),
        ("underpaid.json", "fee", "too-little", "returned"),
        ("underpaid.json", "helper", "not-member", "returned"),
        ("third-party.json", "home-address", "none", "delayed"),
        ("child-of-12.json", "signatures", "parent", "hint"),
        ("child-of-15.json", "signatures", "both", "hint"),
        ("empty.json", "resident", "unknown", "unknown"),
    ] {
        assert_eq!(finding(name, rule), (says.to_owned(), verdict.to_owned()), "{name}: {rule}");
    }
}

#[test]
fn what_cannot_be_used_is_kept_and_reported() {
    let file = in_a_file(
        "odd.json",
        draft(
            "imm5445-2013",
            r#""applicant/a/landed-on":"2024-02-31","applicant/a/hat":"big","payment/paid":50,"applicant/a/sex":null"#,
        ),
    );
    let found = json(&["assess", &file, "--today", "2014-03-10"]);
    assert_eq!(found["unknown-paths"], serde_json::json!(["applicant/a/hat"]));
    assert_eq!(
        found["unreadable"],
        serde_json::json!([{"path": "applicant/a/landed-on", "typed": "2024-02-31", "fault": "no-such-day"}])
    );
    assert_eq!(found["not-text"], serde_json::json!(["applicant/a/sex", "payment/paid"]));
    let sheet = said(&["sheet", "imm5444", &file, "--text", "--lang", "en"]);
    assert!(sheet.contains("2024-02-31"), "{sheet}");
}

#[test]
fn outside_its_time_every_answer_says_so() {
    let file = vector("first-card.json");
    for (today, in_force) in [
        ("2012-12-31", false),
        ("2013-01-01", true),
        ("2014-07-31", true),
        ("2014-08-01", false),
        ("2026-11-22", false),
    ] {
        assert_eq!(json(&["assess", &file, "--today", today])["edition"]["in-force"], in_force, "{today}");
        let sheet = json(&["sheet", "imm5444", &file, "--today", today, "--lang", "en"]);
        assert_eq!(sheet["words"]["notice"].is_null(), in_force, "{today}");
        let text = said(&["sheet", "imm5444", &file, "--today", today, "--text", "--lang", "fr"]);
        let said = if in_force {
            ""
        } else if today < "2013" {
            "d’autres règles"
        } else {
            "Les règles ont changé depuis"
        };
        assert!(text.contains(said), "{today}");
        assert_eq!(text.contains("D’après\u{a0}:"), !in_force, "{today}");
    }
    // Without a day it is today, and this edition's time is over.
    assert_eq!(json(&["assess", &file])["edition"]["in-force"], false);
}

#[test]
fn a_draft_is_looked_at_under_another_edition() {
    let file = vector("renewal.json");
    let under = |edition: &str| json(&["assess", &file, "--edition", edition, "--today", "2026-11-22", "--lang", "en"]);
    let own = json(&["assess", &file, "--today", "2026-11-22", "--lang", "en"]);
    assert_eq!(under("imm5445-2013"), own);
    let other = under("imm5444-2023");
    assert_eq!(
        other["edition"],
        serde_json::json!({"id": "imm5444-2023", "from": "2023-06-01", "until": null, "in-force": true})
    );
    let asked = other["findings"].as_array().expect("findings").iter().any(|one| one["rule"] == "residency-proofs");
    assert!(asked, "everyone gives proofs of residency");
    let text = other["said"].to_string();
    assert!(text.contains("Taken over from") && !text.contains("[of-edition"), "{text}");
    let differ = |said: &Value| said["said"].to_string().contains("Sources do not agree");
    assert!(differ(&other) && !differ(&own), "{text}");
    let sheet = said(&["sheet", "imm5444-2022", &file, "--edition", "imm5444-2023", "--today", "2026-11-22", "--text"]);
    assert!(sheet.contains("1.4") && sheet.contains("n’est pas entière") && !sheet.contains("[imm"), "{sheet}");
    let line = refused(guichet(&["assess", &file, "--edition", "imm5444-1999"]));
    assert!(line.contains("imm5444-1999") && line.contains("imm5445-2013, imm5444-2023"), "{line}");
    refused(guichet(&["sheet", "imm5455", &file, "--edition", "imm5444-2023"]));
}

#[test]
fn a_sheet_can_be_read_in_either_language() {
    let file = vector("lost.json");
    let french = said(&["sheet", "imm5444", &file, "--today", "2014-03-10", "--text"]);
    let english = said(&["sheet", "imm5444", &file, "--today", "2014-03-10", "--text", "--lang", "en"]);
    // The language of service is French.
    for (text, lines) in [
        (
            &french,
            ["   2  Date de résidence permanente\u{a0}: 2008-05-01", "Section D – Obligation de résidence\u{a0}: S.O."],
        ),
        (&english, ["   2  Date you became a permanent resident: 2008-05-01", "Section D – Residency obligation: N/A"]),
    ] {
        for line in lines {
            assert!(text.lines().any(|own| own == line), "{line}\n{text}");
        }
        assert!(text.contains("Sac oublié dans un taxi."));
        assert!(!text.contains('['), "nothing is missing, wrong or unworded:\n{text}");
    }
}

#[test]
fn every_blank_option_and_finding_is_worded() {
    // A word that is missing stands in brackets.
    let bracketed = |value: &Value| {
        fn walk(value: &Value, found: &mut Vec<String>) {
            match value {
                Value::String(text) if text.starts_with('[') => found.push(text.clone()),
                Value::Array(all) => all.iter().for_each(|own| walk(own, found)),
                Value::Object(all) => all.values().for_each(|own| walk(own, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        walk(value, &mut found);
        found
    };
    assert_eq!(bracketed(&json(&["catalogue"])), Vec::<String>::new());
    for lang in ["fr", "en"] {
        for (name, day) in vectors() {
            let file = vector(&format!("{name}.json"));
            let found = json(&["assess", &file, "--today", &day, "--lang", lang]);
            assert_eq!(bracketed(&found["said"]), Vec::<String>::new(), "{name}");
            assert_eq!(found["said"].as_array().map(Vec::len), found["findings"].as_array().map(Vec::len));
        }
        let sheet = json(&["sheet", "imm5444", &vector("lost.json"), "--lang", lang]);
        assert_eq!(bracketed(&sheet), Vec::<String>::new());
    }
}

#[test]
fn the_catalogue_names_paths_types_forms_and_words() {
    let catalogue = json(&["catalogue"]);
    let entries = catalogue["entries"].as_array().expect("entries");
    let entry = |path: &str| entries.iter().find(|entry| entry["path"] == path).unwrap_or_else(|| panic!("{path}"));
    let left = entry("applicant/*/trips/*/left-on");
    assert_eq!(left["type"], "date");
    assert_eq!(left["fills"], serde_json::json!([{"form": "imm5444", "question": "21"}]));
    assert_eq!(left["page"], serde_json::json!({"topic": "travel", "page": "trips"}));
    assert_eq!(left["always"], false, "only of those who were away");
    let purpose = entry("applicant/*/purpose");
    assert_eq!(purpose["options"], serde_json::json!(["first", "renew", "replace"]));
    assert_eq!(purpose["worded"]["fr"]["options"].as_array().map(Vec::len), Some(3));
    assert_eq!(entry("payment/paid")["type"], "money");
    assert!(entry("applicant/*/ready-photos")["page"].is_null());
    let french = json(&["catalogue", "--lang", "fr"]);
    assert_eq!(french["entries"][0]["worded"].as_object().map(|worded| worded.len()), Some(1));
}

#[test]
fn a_file_that_is_no_draft_gets_one_clear_line() {
    let newer = draft("imm5445-2013", "").replace("\"version\":1", "\"version\":2");
    let other = draft("imm5445-2013", "").replace("guichet-draft", "tax-return");
    let damaged = draft("imm5445-2013", "").replace("\"answers\":{}", "\"answers\":[]");
    for (name, text, why) in [
        ("not-json.json", "{\n  \"format\": oops", "not JSON (line 2, column 13)"),
        ("empty-file.json", "", "not JSON (line 1, column 0)"),
        ("other.json", &other, "not a Guichet draft: \"format\" is not \"guichet-draft\""),
        ("list.json", "[1, 2]", "not a Guichet draft: \"format\" is not \"guichet-draft\""),
        ("newer.json", &newer, "written by a newer Guichet: version 2, this one reads up to 1"),
        ("damaged.json", &damaged, "a damaged draft: \"answers\" is missing or not what it should be"),
        (
            "later.json",
            &draft("imm5445-2099", ""),
            "the edition \"imm5445-2099\" is not known here; there is: imm5445-2013, imm5444-2023",
        ),
    ] {
        let file = in_a_file(name, text);
        for (command, arguments) in [("assess", vec!["assess", &file]), ("sheet", vec!["sheet", "imm5444", &file])] {
            assert_eq!(refused(guichet(&arguments)), format!("guichet {command}: {file}: {why}"), "{name}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_gets_one_clear_line() {
    let missing = refused(guichet(&["assess", "no-such-file.json"]));
    assert!(missing.starts_with("guichet assess: no-such-file.json: "), "{missing}");
    let not_text = in_a_file("not-text.json", [0xff, 0xfe, 0x00]);
    assert!(refused(guichet(&["assess", &not_text])).contains("UTF-8"));
    let folder = env!("CARGO_TARGET_TMPDIR");
    refused(guichet(&["assess", folder]));
}

#[test]
fn a_form_or_person_that_is_not_there_is_named_with_those_that_are() {
    let two = vector("two-people.json");
    for (arguments, why) in [
        (
            vec!["sheet", "imm9999", &two],
            "there is no form \"imm9999\"; there is: imm5444, imm5455, imm5476, imm5476-cancel, imm5475, imm5401",
        ),
        (vec!["sheet", "imm5444", &two], "say whose form with --applicant; there is: a, b"),
        (vec!["sheet", "imm5444", &two, "--applicant", "c"], "there is no applicant \"c\"; there is: a, b"),
    ] {
        assert_eq!(refused(guichet(&arguments)), format!("guichet sheet: {why}"));
    }
    let nobody = in_a_file("nobody.json", draft("imm5445-2013", ""));
    assert_eq!(refused(guichet(&["sheet", "imm5444", &nobody])), "guichet sheet: the draft holds nobody yet");
    assert_eq!(json(&["assess", &nobody])["applicants"], serde_json::json!([]));
}

#[test]
fn what_is_not_understood_ends_with_2_too() {
    let file = vector("lost.json");
    for arguments in [
        vec!["assess"],
        vec!["assess", &file, "--today", "2014-02-31"],
        vec!["sheet", "imm5444", &file, "--lang", "de"],
        vec!["guess"],
        vec!["catalogue", "--edition", "imm5445-2099"],
    ] {
        let output = guichet(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_draft_can_be_piped_in() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["assess", "-", "--today", "2014-03-10"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("our own program");
    let text = std::fs::read(vector("lost.json")).expect("a vector");
    child.stdin.take().expect("a pipe").write_all(&text).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let piped: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(piped, json(&["assess", &vector("lost.json"), "--today", "2014-03-10"]));
}

/// What of JSON Schema our schemas use; a word this does not know is a fault of the schema.
fn fits(value: &Value, schema: &Value, root: &Value, at: &str) -> Result<(), String> {
    let fault = |why: &str| Err(format!("{at}: {why}"));
    let Some(schema) = schema.as_object() else {
        return if schema == &Value::Bool(false) { fault("nothing may stand here") } else { Ok(()) };
    };
    let children = || value.as_object().into_iter().flatten();
    for (word, of) in schema {
        match word.as_str() {
            "$schema" | "title" | "description" | "$defs" => {}
            "$ref" => {
                let pointer = of.as_str().and_then(|of| of.strip_prefix('#')).expect("a place in the schema");
                fits(value, root.pointer(pointer).expect("what is referred to"), root, at)?;
            }
            "const" if value == of => {}
            "enum" if of.as_array().is_some_and(|all| all.contains(value)) => {}
            "type" => {
                let is = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(number) if number.is_i64() => "integer",
                    Value::Number(_) => "number",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                if of != is && of.as_array().is_none_or(|all| !all.iter().any(|own| own == is)) {
                    return fault(&format!("is {is}, not {of}"));
                }
            }
            "pattern" => {
                // The one pattern in use: a date.
                assert_eq!(of, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                let date = |text: &str| text.len() == 10 && text.parse::<domain::Date>().is_ok();
                if value.as_str().is_some_and(|text| !date(text)) {
                    return fault("is no date");
                }
            }
            "properties" => {
                for (name, own) in children() {
                    of.get(name).map_or(Ok(()), |of| fits(own, of, root, &format!("{at}/{name}")))?;
                }
            }
            "additionalProperties" => {
                let named = |name: &str| schema.get("properties").is_some_and(|named| named.get(name).is_some());
                for (name, own) in children().filter(|(name, _)| !named(name)) {
                    fits(own, of, root, &format!("{at}/{name}"))?;
                }
            }
            "required" => {
                for name in of.as_array().expect("names").iter().filter_map(Value::as_str) {
                    if value.get(name).is_none() {
                        return fault(&format!("lacks {name}"));
                    }
                }
            }
            "prefixItems" => {
                let of = of.as_array().expect("a list");
                let all = value.as_array().map_or(&[][..], |all| all);
                if all.len() != of.len() {
                    return fault("has another length");
                }
                for (number, (own, of)) in all.iter().zip(of).enumerate() {
                    fits(own, of, root, &format!("{at}/{number}"))?;
                }
            }
            "items" if schema.contains_key("prefixItems") => assert_eq!(of, &Value::Bool(false)),
            "minItems" => assert_eq!(of.as_u64(), schema["prefixItems"].as_array().map(|all| all.len() as u64)),
            "items" => {
                for (number, own) in value.as_array().into_iter().flatten().enumerate() {
                    fits(own, of, root, &format!("{at}/{number}"))?;
                }
            }
            "oneOf" => {
                let faults: Vec<String> =
                    of.as_array().expect("a list").iter().filter_map(|of| fits(value, of, root, at).err()).collect();
                if of.as_array().map(Vec::len) != Some(faults.len() + 1) {
                    return fault(&format!("fits none, or several: {}", faults.join("; ")));
                }
            }
            "const" | "enum" => return fault(&format!("is not {of}")),
            other => panic!("{at}: {other} is not looked at"),
        }
    }
    Ok(())
}

fn assert_fits(schema: &str, value: &Value) {
    let path = root().join("docs/schema").join(schema);
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a schema")).expect("JSON");
    if let Err(why) = fits(value, &schema, &schema, "") {
        panic!("{why}");
    }
}

#[test]
fn real_outputs_fit_the_schemas() {
    assert_fits("catalogue.json", &json(&["catalogue"]));
    for (name, day) in vectors() {
        let file = vector(&format!("{name}.json"));
        let draft = std::fs::read_to_string(&file).expect("a draft");
        assert_fits("draft.json", &serde_json::from_str(&draft).expect("JSON"));
        let found = json(&["assess", &file, "--today", &day]);
        assert_fits("findings.json", &found);
        assert_fits("findings.json", &json(&["assess", &file, "--today", &day, "--lang", "fr"]));
        for applicant in found["applicants"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let form = forms(found["edition"]["id"].as_str().expect("an edition"))[0];
            let sheet = ["sheet", form, &file, "--today", &day, "--applicant", applicant];
            assert_fits("sheet.json", &json(&sheet));
            assert_fits("sheet.json", &json(&[&sheet[..], &["--lang", "en"]].concat()));
            for statement in ["why-declaration", "certified-name-document"] {
                let statement = ["statement", statement, &file, "--today", &day, "--applicant", applicant];
                assert_fits("statement.json", &json(&statement));
            }
        }
    }
}

#[test]
fn a_statement_is_filled_in_to_be_signed() {
    let file = vector("child-of-12.json");
    let told = json(&["statement", "why-declaration", &file, "--today", "2014-03-10", "--lang", "en"]);
    assert_eq!((told["lang"].as_str(), told["statement"].as_str()), (Some("en"), Some("why-declaration")));
    let text = said(&["statement", "why-declaration", &file, "--today", "2014-03-10", "--lang", "fr", "--text"]);
    assert!(text.starts_with("Déclaration solennelle qui explique pourquoi"), "{text}");
    assert!(text.contains("infraction grave"), "{text}");
    assert!(text.contains("Signature du parent ou du tuteur légal"), "{text}");
    assert!(!text.contains("Signature du demandeur"), "too young to sign: {text}");
    let why = refused(guichet(&["statement", "letter", &file]));
    assert!(why.contains("there is no statement \"letter\"") && why.contains("why-declaration"), "{why}");
}

#[test]
fn a_statement_says_which_edition_it_is_of_and_that_it_is_not_whole() {
    let draft = draft("imm5444-2023", r#""applicant/a/secondary-identity":"none""#);
    let file = in_a_file("why-2023.json", draft);
    let statement = ["statement", "why-declaration", &file, "--today", "2026-11-22"];
    for (lang, whole, one, envelope) in [
        ("en", "is not whole", "another document", "envelope"),
        ("fr", "n’est pas entière", "une autre pièce", "enveloppe"),
    ] {
        let text = said(&[&statement[..], &["--lang", lang, "--text"]].concat());
        let line = text.lines().nth(1).expect("a second line");
        assert!(line.contains(whole), "{text}");
        assert!(text.contains(one) && !text.contains(envelope), "{text}");
    }
    assert_fits("statement.json", &json(&statement));
    // An edition that is whole says so by saying nothing, in its time.
    let file = vector("child-of-12.json");
    let text = said(&["statement", "why-declaration", &file, "--today", "2014-03-10", "--lang", "en", "--text"]);
    assert!(text.lines().nth(1).is_some_and(|line| line.contains("put it in the envelope")), "{text}");
}

#[test]
fn each_employer_has_a_letter_to_sign() {
    let trip = |row: &str, left: &str, back: &str, rest: &str| {
        let own = format!("left-on={left} back-on={back} situation=employed whole-absence=yes {rest}");
        let cell = |cell: &str| {
            let (column, text) = cell.split_once('=').expect("a cell");
            format!(r#""applicant/a/trips/{row}/{column}":"{text}""#)
        };
        own.split_whitespace().map(cell).collect::<Vec<_>>().join(",")
    };
    let of = |second: &str| {
        let first = trip("001", "2009-06-01", "2011-04-02", "employer=corporation assignment=client full-time=yes");
        let second = trip("002", "2011-06-02", "2013-04-02", second);
        let answers = format!(r#""applicant/a/landed-on":"2008-05-01","applicant/a/any-trips":"yes",{first},{second}"#);
        in_a_file(&format!("employers-{}.json", answers.len()), draft("imm5445-2013", &answers))
    };
    let told = |file: &str, rest: &[&str]| {
        said(&[&["statement", "employer-letter", file, "--today", "2014-03-10"], rest].concat())
    };

    let two = of("employer=organization assignment=position full-time=yes");
    let letter: Value = serde_json::from_str(&told(&two, &["--lang", "en"])).expect("JSON");
    assert_fits("statement.json", &letter);
    let others = letter["others"].as_array().expect("the others");
    let titles = [&letter["title"], &others[0]["title"]].map(|title| title.as_str().expect("a title"));
    assert_eq!(
        titles,
        ["(1 of 2)", "(2 of 2)"].map(|which| format!("Employer’s letter about work outside Canada {which}"))
    );
    let spells = |parts: &Value| {
        let lists = parts.as_array().expect("parts").iter().filter(|part| part["part"] == "list");
        lists.map(|list| list["points"].to_string()).collect::<String>()
    };
    assert_eq!(spells(&letter["parts"]), "[\"from June 1, 2009 to April 2, 2011\"]");
    assert_eq!(spells(&others[0]["parts"]), "[\"from June 2, 2011 to April 2, 2013\"]");
    assert_eq!(others.len(), 1);

    let text = told(&two, &["--lang", "fr", "--text"]);
    assert_eq!(text.matches("Lettre de l’employeur").count(), 2, "{text}");
    assert!(text.contains("(2 sur 2)") && text.contains("- du 2\u{a0}juin 2011 au 2\u{a0}avril 2013"), "{text}");

    // The same employer again: one letter, both assignments.
    let one = of("as-before=yes");
    let text = told(&one, &["--lang", "fr", "--text"]);
    assert_eq!(text.matches("Lettre de l’employeur").count(), 1, "{text}");
    assert!(
        text.contains("- du 1er juin 2009 au 2\u{a0}avril 2011\n- du 2\u{a0}juin 2011 au 2\u{a0}avril 2013"),
        "{text}"
    );
}

#[test]
fn what_does_not_fit_is_noticed() {
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("docs/schema/findings.json")).expect("a schema"))
            .expect("JSON");
    let found = json(&["assess", &vector("lost.json"), "--today", "2014-03-10"]);
    let spoil = |pointer: &str, with: Value| {
        let mut spoilt = found.clone();
        *spoilt.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = with;
        fits(&spoilt, &schema, &schema, "").expect_err(pointer)
    };
    spoil("/version", 2.into());
    spoil("/today", "10 March".into());
    spoil("/edition/in-force", "yes".into());
    spoil("/findings/0/verdict", "fine".into());
    spoil("/findings/0/clause", serde_json::json!({"guide": "step-1", "irpa": "28"}));
    spoil("/findings/0/because", "resident".into());
    let mut more = found.clone();
    more["findings"][0]["extra"] = true.into();
    assert!(fits(&more, &schema, &schema, "").is_err());
}

#[test]
fn the_package_is_one_pdf_in_the_language_of_service_or_the_one_asked_for() {
    let out = std::env::temp_dir().join(format!("guichet-package-{}.pdf", std::process::id()));
    let file = out.display().to_string();
    let draft = vector("first-card.json");
    let mut arguments = vec!["package", &draft, "--today", "2014-03-10", "--out", &file];
    let mut made = Vec::new();
    for lang in [None, Some("en"), Some("fr")] {
        arguments.truncate(6);
        arguments.extend(lang.into_iter().flat_map(|lang| ["--lang", lang]));
        let told = said(&arguments);
        let bytes = std::fs::read(&out).expect("the file it says it wrote");
        assert!(bytes.starts_with(b"%PDF-1.7"));
        let pages = bytes.windows(11).filter(|window| *window == b"/Type/Page/").count();
        assert_eq!(told.trim_end(), format!("{file}: {pages} pages"));
        made.push(bytes);
    }
    std::fs::remove_file(&out).expect("our own file");
    assert_ne!(made[1], made[2]);
    let of_service = made[1..].iter().position(|own| *own == made[0]);
    let language = |lang: &str| made[0].windows(9).any(|window| window == format!("/Lang({lang})").as_bytes());
    assert_eq!(of_service, Some(usize::from(language("fr"))));
    // Where it cannot be written, it says so.
    let nowhere = guichet(&["package", &draft, "--out", "/nowhere/package.pdf"]);
    assert_eq!(nowhere.status.code(), Some(2));
}
