//! The calendar file, against RFC 5545.

mod common;

use common::day;
use domain::calendar::{Event, calendar};
use expect_test::expect;
use proptest::prelude::*;

fn event(summary: &str, description: &str) -> Event {
    let text = |text: &str| text.to_owned();
    Event {
        uid: text("d1-a-renewable@guichet"),
        on: day("2014-03-11"),
        summary: text(summary),
        description: text(description),
    }
}

fn file(summary: &str, description: &str) -> String {
    calendar("Guichet", "20140310T153000Z", &[event(summary, description)])
}

/// The lines as they were before they were folded (3.1).
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The text of a value (3.3.11).
fn unescaped(value: &str) -> String {
    let (mut text, mut marked) = (String::new(), false);
    for c in value.chars() {
        match (marked, c) {
            (false, '\\') => marked = true,
            (true, 'n' | 'N') => (text, marked) = (text + "\n", false),
            (_, c) => {
                assert!(marked || !matches!(c, ',' | ';'), "{c} has a meaning of its own in {value:?}");
                text.push(c);
                marked = false;
            }
        }
    }
    text
}

fn value(lines: &[String], name: &str) -> String {
    let line = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    unescaped(line.unwrap_or_else(|| panic!("no {name}")))
}

#[test]
fn a_file_holds_its_events_as_whole_days() {
    let file = file("Premier jour pour renouveler", "Guide IMM 5445, question 3");
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Guichet//Guichet//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Guichet
        BEGIN:VEVENT
        UID:d1-a-renewable@guichet
        DTSTAMP:20140310T153000Z
        DTSTART;VALUE=DATE:20140311
        DTEND;VALUE=DATE:20140312
        SUMMARY:Premier jour pour renouveler
        DESCRIPTION:Guide IMM 5445\, question 3
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&file.replace("\r\n", "\n"));
}

#[test]
fn a_day_ends_where_the_next_begins() {
    for (on, start, end) in [
        ("2014-12-31", "20141231", "20150101"),
        ("2016-02-28", "20160228", "20160229"),
        ("2016-02-29", "20160229", "20160301"),
        ("0987-01-01", "09870101", "09870102"),
    ] {
        let file = calendar("", "20140310T153000Z", &[Event { on: day(on), ..event("a", "b") }]);
        assert!(file.contains(&format!("DTSTART;VALUE=DATE:{start}\r\n")), "{file}");
        assert!(file.contains(&format!("DTEND;VALUE=DATE:{end}\r\n")), "{file}");
    }
}

#[test]
fn marks_with_a_meaning_are_escaped_and_lines_end_nowhere_else() {
    let lines = unfolded(&file("a;b,c\\d:e\"f", "one\r\ntwo\tthree\u{7}"));
    assert!(lines.contains(&r#"SUMMARY:a\;b\,c\\d:e"f"#.to_owned()), "{lines:?}");
    assert!(lines.contains(&r"DESCRIPTION:one\ntwothree".to_owned()), "{lines:?}");
}

#[test]
fn a_long_line_is_folded_at_75_octets() {
    // "SUMMARY:" has eight octets: 67 more fit.
    assert!(!file(&"a".repeat(67), "").contains("\r\n "));
    assert!(file(&"a".repeat(68), "").contains(&format!("SUMMARY:{}\r\n a\r\n", "a".repeat(67))));
    // A letter of two octets does not fit where one octet is left.
    assert!(file(&format!("{}é", "a".repeat(66)), "").contains(&format!("SUMMARY:{}\r\n é\r\n", "a".repeat(66))));
    assert!(file(&format!("{}é", "a".repeat(65)), "").contains(&format!("SUMMARY:{}é\r\n", "a".repeat(65))));
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_again(summary in "[ -~à-ÿ‘’“”\u{a0}日本\u{1f1e8}]{0,200}", description in "(?s)[ -~é\n]{0,400}") {
        let file = file(&summary, &description);
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let lines = unfolded(&file);
        prop_assert_eq!(value(&lines, "SUMMARY"), summary);
        prop_assert_eq!(value(&lines, "DESCRIPTION"), description);
    }
}
