//! The draft file: every past version opens for ever, and nothing in it is dropped.

use domain::catalogue::report;
use domain::draft::{Draft, Unopened, VERSION, WITH_FILES};
use domain::{Edition, Fault};

fn fault(json: &str) -> Unopened {
    Draft::open(json).expect_err("not a draft")
}

#[test]
fn a_draft_of_version_1_opens_and_is_written_again_as_it_was() {
    let golden = include_str!("drafts/v1.json");
    let draft = Draft::open(golden).expect("a draft");
    assert_eq!(draft.to_json() + "\n", golden);
    assert_eq!((draft.programme.as_str(), draft.edition.as_str()), ("pr-card", "imm5445-2013"));
    assert_eq!(draft.answers.len(), 12);
    assert_eq!(draft.not_text, Vec::<String>::new());
    let report = report(&draft.answers);
    assert_eq!(
        report.unknown,
        ["applicant/001abcde/hat-size", "applicant/001abcde/trips/002bbbbb/weather", "payment/tip"]
    );
    assert_eq!(
        report.unreadable,
        [
            ("applicant/001abcde/height".to_owned(), Fault::InchesOutOfRange),
            ("applicant/001abcde/landed-on".to_owned(), Fault::NoSuchDay(31)),
            ("applicant/001abcde/photos-on".to_owned(), Fault::NoMonth),
        ]
    );
}

#[test]
fn there_is_a_golden_file_of_every_version() {
    for version in 1..=VERSION {
        let path = format!("{}/tests/drafts/v{version}.json", env!("CARGO_MANIFEST_DIR"));
        let json = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {path}"));
        let draft = Draft::open(&json).expect("a draft");
        assert!(draft.to_json().contains(&format!("\"version\": {VERSION}")));
    }
}

#[test]
fn what_is_written_opens_as_it_was() {
    let mut draft = Draft::new(Edition::default());
    assert_eq!(Draft::open(&draft.to_json()), Ok(draft.clone()));
    for (path, text) in
        [("applicant/a/family-name", "D’Arc \"Jeanne\" \\ \u{2011}\n"), ("applicant/a/trips/1/left-on", "")]
    {
        draft.answers.set(path, text);
    }
    assert_eq!(Draft::open(&draft.to_json()), Ok(draft));
}

#[test]
fn a_draft_that_came_with_files_opens_without_them() {
    let mut draft = Draft::new(Edition::default());
    draft.answers.set("payment/paid", "50");
    let with = |inside: &str| {
        format!(
            r#"{{"format":"guichet-draft","version":{WITH_FILES},"draft":{inside},"files":[{{"name":"a.pdf","data":"JVBERg=="}}]}}"#
        )
    };
    assert_eq!(Draft::open(&with(&draft.to_json())), Ok(draft.clone()));
    // One in another, and one of a version to come.
    assert_eq!(fault(&with(&with(&draft.to_json()))), Unopened::Newer(WITH_FILES));
    assert_eq!(fault(&with(r#"{"format":"guichet-draft","version":3}"#)), Unopened::Newer(3));
    for inside in ["null", "[]"] {
        assert_eq!(fault(&with(inside)), Unopened::Newer(WITH_FILES), "{inside}");
    }
    assert_eq!(fault(&with("{}")), Unopened::Damaged("draft"));
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let draft = Draft::new(Edition::default());
    assert_eq!(Draft::open(&format!("\u{feff}{}", draft.to_json())), Ok(draft));
}

#[test]
fn what_is_no_draft_says_why() {
    assert_eq!(fault(""), Unopened::NotJson { line: 1, column: 0 });
    assert_eq!(fault("{\n  \"format\": oops"), Unopened::NotJson { line: 2, column: 13 });
    for json in ["[]", "null", "{}", r#"{"format":"tax-return","version":1}"#, r#"{"format":1}"#] {
        assert_eq!(fault(json), Unopened::OtherFormat, "{json}");
    }
    let draft = |fields: &str| format!(r#"{{"format":"guichet-draft",{fields}}}"#);
    assert_eq!(fault(&draft(r#""version":2"#)), Unopened::Newer(2));
    for version in ["0", "-1", "1.5", "\"1\"", "null"] {
        assert_eq!(fault(&draft(&format!("\"version\":{version}"))), Unopened::Damaged("version"), "{version}");
    }
    let fields = r#""version":1,"programme":"pr-card""#;
    assert_eq!(fault(&draft(r#""version":1"#)), Unopened::Damaged("programme"));
    assert_eq!(fault(&draft(fields)), Unopened::Damaged("edition"));
    assert_eq!(fault(&draft(&format!(r#"{fields},"edition":2013"#))), Unopened::Damaged("edition"));
    assert_eq!(fault(&draft(&format!(r#"{fields},"edition":"x""#))), Unopened::Damaged("answers"));
    assert_eq!(fault(&draft(&format!(r#"{fields},"edition":"x","answers":[]"#))), Unopened::Damaged("answers"));
    // An edition this build does not know is no damage.
    let draft = Draft::open(&draft(&format!(r#"{fields},"edition":"imm5445-2099","answers":{{}}"#))).expect("a draft");
    assert_eq!(Edition::find(&draft.edition).map(|edition| edition.id), None);
    for unopened in [
        Unopened::NotJson { line: 2, column: 13 },
        Unopened::OtherFormat,
        Unopened::Newer(2),
        Unopened::Damaged("answers"),
    ] {
        assert_eq!(unopened.to_string().lines().count(), 1, "{unopened}");
    }
}

#[test]
fn an_answer_that_is_no_text_is_kept_as_text_and_named() {
    let json = r#"{"format":"guichet-draft","version":1,"programme":"pr-card","edition":"imm5445-2013","answers":{
        "payment/paid": 50.00,
        "applicant/a/resident": true,
        "applicant/a/height": 170,
        "applicant/a/family-name": null,
        "applicant/a/secondary-identity": ["licence"],
        "applicant/a/sex": "female"
    }}"#;
    let draft = Draft::open(json).expect("a draft");
    assert_eq!(
        draft.not_text,
        [
            "applicant/a/family-name",
            "applicant/a/height",
            "applicant/a/resident",
            "applicant/a/secondary-identity",
            "payment/paid",
        ]
    );
    let text = |path| draft.answers.text(path);
    assert_eq!(text("applicant/a/height"), Some("170"));
    assert_eq!(text("applicant/a/resident"), Some("true"));
    assert_eq!(text("applicant/a/family-name"), Some(""), "nothing was typed");
    assert_eq!(text("applicant/a/secondary-identity"), Some("[\"licence\"]"));
    assert_eq!(text("payment/paid"), Some("50.0"));
    let unreadable: Vec<String> = report(&draft.answers).unreadable.into_iter().map(|(path, _)| path).collect();
    assert_eq!(unreadable, ["applicant/a/resident", "applicant/a/secondary-identity"]);
}

#[test]
fn paths_nobody_declared_are_unknown_wherever_they_stand() {
    let mut draft = Draft::new(Edition::default());
    for path in [
        "sex",
        "applicant/a",
        "applicant//sex",
        "applicant/a/sex/more",
        "applicant/a/trips/1",
        "applicant/a/trips//left-on",
        "applicant/a//1/left-on",
        "applicant/a/trips/1/left-on/more",
        "applicant/a/addresses/1/left-on",
        "applicant/a/payment/paid",
        "applicants/a/sex",
        "payment",
        "",
    ] {
        draft.answers.set(path, "x");
    }
    let known = ["applicant/a/sex", "applicant/a/trips/1/left-on", "payment/paid", "draft-name"];
    for path in known {
        draft.answers.set(path, "");
    }
    let unknown = report(&draft.answers).unknown;
    assert_eq!(unknown.len(), draft.answers.len() - known.len());
    assert!(known.iter().all(|path| !unknown.iter().any(|other| other == path)));
}
