//! Trips out of pasted text: what is understood becomes rows, and nothing else is lost.

mod common;

use common::{TODAY, answers, case, day, of};
use domain::facts::travel::{Reason, TRIPS};
use domain::import::{
    Holds, Is, Mapping, Order, Preview, Separator, Trip, adding, decode, examples, propose, propose_by, read, records,
};
use domain::{Answers, Case, Date};
use proptest::prelude::*;

/// The text read as proposed, on the usual day, with nothing listed yet.
fn proposed(text: &str) -> Preview {
    read(text, &propose(text), &case("", TODAY))
}

/// Each line in one: the trip, or what keeps it from being one.
fn lines(preview: &Preview) -> Vec<String> {
    let trip = |trip: &Trip| {
        let reason = trip.reason.as_ref().map(|(reason, own)| format!(" | {}{}", reason.id(), own)).unwrap_or_default();
        let place = if trip.place.is_empty() { String::new() } else { format!(" | {}", trip.place) };
        format!("{}..{}{place}{reason}", trip.left, trip.back)
    };
    let line = |is: &Is| match is {
        Is::Blank => "-".to_owned(),
        Is::Heading => "#".to_owned(),
        Is::Trip(own) => trip(own),
        Is::Listed(own) => format!("listed {}", trip(own)),
        Is::Repeated(own) => format!("repeated {}", trip(own)),
        Is::Not(why) => {
            let fault = if let domain::import::Why::Wrong(_, fault) = why { fault.id() } else { "" };
            format!("{} {} {fault}", why.id(), why.about().map_or("", Holds::id)).trim_end().to_owned()
        }
    };
    preview.lines.iter().map(|own| line(&own.is)).collect()
}

fn holds(mapping: &Mapping) -> Vec<&'static str> {
    mapping.columns.iter().map(|own| own.id()).collect()
}

#[test]
fn a_day_is_read_however_it_is_written() {
    for written in [
        "2012-03-25",
        "2012/3/25",
        "2012.03.25",
        "20120325",
        " 2012-03-25 ",
        "2012-03-25T00:00:00",
        "2012-03-25 00:00:00",
        "25/03/2012",
        "25-3-2012",
        "25.03.2012",
        "3/25/2012",
        "3/25/2012 12:00 AM",
        "25 mars 2012",
        "le 25 mars 2012",
        "dimanche 25 mars 2012",
        "25 Mar 2012",
        "25-mars-2012",
        "March 25 2012",
        "25th of March 2012",
        "2012 mars 25",
    ] {
        let text = format!("{written}\t2012-04-01");
        assert_eq!(lines(&proposed(&text)), ["2012-03-25..2012-04-01"], "{written}");
    }
    let text = "1er février 2012\t1\u{a0}févr. 2012\nFebruary 2nd, 2012\tFe\u{301}vrier 3 2012";
    assert_eq!(lines(&proposed(text)), ["2012-02-01..2012-02-01", "2012-02-02..2012-02-03"]);
}

#[test]
fn a_day_that_is_none_says_what_is_wrong_and_stays() {
    for (written, why) in [
        ("2012-02-30", "wrong left-on no-such-day"),
        ("31/02/2012", "wrong left-on no-such-day"),
        ("13/13/2012", "wrong left-on month-out-of-range"),
        ("25/03/12", "wrong left-on year-unread"),
        ("5 mars 12", "wrong left-on year-unread"),
        ("summer 2012", "not-a-date left-on"),
        ("2012-03", "not-a-date left-on"),
        ("?", "not-a-date left-on"),
        ("2012-03-25 (night)", "not-a-date left-on"),
        ("5 mars avril 2012", "not-a-date left-on"),
        ("", "no-day left-on"),
        ("2014-03-11", "wrong left-on in-the-future"),
    ] {
        let text = format!("2011-01-01\t2011-01-05\n2011-02-01\t2011-02-05\n{written}\t2012-04-01");
        let preview = proposed(&text);
        assert_eq!(lines(&preview)[2], why, "{written}");
        assert_eq!(preview.remainder(&text), format!("{written}\t2012-04-01"));
    }
    let text = "2012-04-02\t2012-04-01\n2012-04-01\t\n2014-03-10\t2014-03-11";
    assert_eq!(
        lines(&proposed(text)),
        ["wrong back-on back-before-leaving", "no-day back-on", "wrong back-on in-the-future"]
    );
}

#[test]
fn day_and_month_are_asked_for_and_never_guessed() {
    let text = "03/04/2012;05/04/2012;Lima\n25/12/2012;26/12/2012;Lima\n07/07/2012;08/25/2012;Lima";
    let mut mapping = propose(text);
    assert_eq!(mapping.order, None);
    let preview = read(text, &mapping, &case("", TODAY));
    assert_eq!(
        lines(&preview),
        ["which-order left-on", "2012-12-25..2012-12-26 | Lima", "2012-07-07..2012-08-25 | Lima"],
        "one way to read it is no guess"
    );
    let either = preview.either.expect("asked");
    assert_eq!(
        (either.typed.as_str(), either.day_first, either.month_first),
        ("03/04/2012", day("2012-04-03"), day("2012-03-04"))
    );
    // Once said it holds for all of them, and what does not fit is not bent to.
    mapping.order = Some(Order::DayFirst);
    let preview = read(text, &mapping, &case("", TODAY));
    assert_eq!(
        lines(&preview),
        ["2012-04-03..2012-04-05 | Lima", "2012-12-25..2012-12-26 | Lima", "wrong back-on month-out-of-range"]
    );
    assert!(preview.either.is_some(), "still asked, so that it can be changed");
    mapping.order = Some(Order::MonthFirst);
    assert_eq!(
        lines(&read(text, &mapping, &case("", TODAY))),
        ["2012-03-04..2012-05-04 | Lima", "wrong left-on month-out-of-range", "2012-07-07..2012-08-25 | Lima"]
    );
    // Months by name and years first leave no doubt.
    assert_eq!(proposed("2012-03-04\t5 mars 2012").either, None);
}

#[test]
fn separators_headings_and_columns_are_proposed() {
    let table = [
        (
            "Departure,Return,Destination,Reason\n2012-01-05,2012-02-01,\"Paris, France\",vacation\n",
            (Separator::Comma, true, vec!["left-on", "back-on", "place", "reason"]),
            vec!["#", "2012-01-05..2012-02-01 | Paris, France | holiday"],
        ),
        (
            "\u{feff}Date de départ;Date de retour;Pays;Ville;Jours;Motif\r\n2012-01-05;2012-02-01;France;Paris;27;Vacances\r\n",
            (Separator::Semicolon, true, vec!["left-on", "back-on", "place", "place", "nothing", "reason"]),
            vec!["#", "2012-01-05..2012-02-01 | France, Paris | holiday"],
        ),
        (
            "Lima\t5 Jan 2012\t1 Feb 2012\nRome\t6 Jan 2013\t1 Feb 2013",
            (Separator::Tab, false, vec!["place", "left-on", "back-on"]),
            vec!["2012-01-05..2012-02-01 | Lima", "2013-01-06..2013-02-01 | Rome"],
        ),
        (
            "Return,Left,Why\n2012-02-01,2012-01-05,famille\n2013-02-01,2013-01-05,Funeral\n2013-04-01,2013-03-05,other\n",
            (Separator::Comma, true, vec!["back-on", "left-on", "reason"]),
            vec![
                "#",
                "2012-01-05..2012-02-01 | family",
                "2013-01-05..2013-02-01 | otherFuneral",
                "2013-03-05..2013-04-01 | other",
            ],
        ),
        (
            "January 5, 2012,February 1, 2012,Lima\nMonday, March 5, 2012,Tuesday, March 6, 2012,Rome",
            (Separator::Comma, false, vec!["left-on", "back-on", "place"]),
            vec!["2012-01-05..2012-02-01 | Lima", "2012-03-05..2012-03-06 | Rome"],
        ),
        (
            "From 5 January 2012 to 2 March 2012, Lima\n\n2013-01-05 – 2013-02-01, Rome",
            (Separator::Comma, false, vec!["left-on", "back-on", "place"]),
            vec!["2012-01-05..2012-03-02 | Lima", "-", "2013-01-05..2013-02-01 | Rome"],
        ),
        ("", (Separator::Tab, false, vec![]), vec![]),
        ("hello", (Separator::Tab, false, vec!["place"]), vec!["no-column left-on"]),
        ("2012-01-05", (Separator::Tab, false, vec!["left-on"]), vec!["no-column back-on"]),
    ];
    for (text, (separator, heading, columns), expected) in table {
        let mapping = propose(text);
        assert_eq!((mapping.separator, mapping.heading, holds(&mapping)), (separator, heading, columns), "{text}");
        assert_eq!(lines(&proposed(text)), expected, "{text}");
    }
}

#[test]
fn columns_are_told_apart_by_their_names_and_what_stands_in_them() {
    let text = "Left;Back;;Why\n\n2012-01-05;2012-02-01;;\n;;;wedding\n";
    let mapping = propose(text);
    assert_eq!(examples(text, &mapping), ["Left · 2012-01-05", "Back · 2012-02-01", "", "Why · wedding"]);
    let by = propose_by(text, Separator::Comma);
    assert_eq!((by.separator, by.heading, examples(text, &by).len()), (Separator::Comma, false, 1));
    // A column that is named for a day holds it, even when the day is not known of most trips.
    let vague = "départ;retour;lieu\n2012-04-01;2012-06-01;Lima\n2013-01-02;hier, je crois;Lyon\n2013-05-02;?;Caen";
    assert_eq!(holds(&propose(vague)), ["left-on", "back-on", "place"]);
}

#[test]
fn a_comma_in_a_name_is_seen_and_a_quotation_mark_holds_it_together() {
    let text = "2012-01-05,2012-02-01,Lima\n2012-03-05,2012-04-01,Rome\n2012-05-05,2012-06-01,Oslo\n\
                2012-07-05,2012-08-01,Bern\n2012-09-05,2012-10-01,Paris, France\n";
    assert_eq!(lines(&proposed(text))[4], "too-many-cells");
    let cells = |text: &str| records(text, Separator::Comma).into_iter().map(|record| record.cells).collect::<Vec<_>>();
    assert_eq!(cells("a,\"b, \"\"c\"\"\",d"), [vec!["a", "b, \"c\"", "d"]]);
    assert_eq!(cells("\"a\nb\",c\nd"), [vec!["a\nb", "c"], vec!["d"]]);
    assert_eq!(cells("\"a,b\nc"), [vec!["\"a", "b"], vec!["c"]], "a mark that is never closed is text");
    assert_eq!(cells("\"a\"b,c"), [vec!["\"a\"b", "c"]]);
    assert_eq!(cells("a,,\r\rb\r\n"), [vec!["a"], vec![], vec!["b"]]);
}

const LISTED: &str = "any-trips = yes
    trips/001aa/left-on = 2012-1-5
    trips/001aa/back-on = 2012-févr-1
    trips/001aa/place = Lima";

#[test]
fn trips_that_are_there_already_are_flagged_and_not_added_again() {
    let text = "2012-01-05,2012-02-01,Paris\n2012-01-05,2012-02-02,Paris\n2012-01-05,2012-02-02,Rome\n";
    let case = case(LISTED, TODAY);
    let preview = read(text, &propose(text), &case);
    assert_eq!(
        lines(&preview),
        [
            "listed 2012-01-05..2012-02-01 | Paris",
            "2012-01-05..2012-02-02 | Paris",
            "repeated 2012-01-05..2012-02-02 | Rome"
        ]
    );
    assert_eq!(preview.remainder(text), "2012-01-05,2012-02-01,Paris\n2012-01-05,2012-02-02,Rome\n");
}

#[test]
fn adding_makes_rows_keeps_what_is_left_and_can_be_taken_back() {
    let text = "left;back;where;why\n2013-01-05;2013-02-01;Rome;vacances\nsoon;2013-05-01;Oslo;\n2013-06-05;2013-06-09;;wedding\n";
    let mut before = answers(LISTED);
    before.set("applicant/a/trips-pasted", text);
    let case = of(before.clone(), TODAY);
    let preview = read(text, &propose(text), &case);
    let mut random = 0;
    let edits = adding(&preview, text, &before, "a", || {
        random += 1;
        random
    });
    let mut after = before.clone();
    assert_eq!(after.merge(&edits), []);
    let said: Vec<String> = after.iter().map(|(path, text)| format!("{path} = {text}")).collect();
    assert_eq!(
        said,
        [
            "applicant/a/any-trips = yes",
            "applicant/a/trips-pasted = left;back;where;why\nsoon;2013-05-01;Oslo;\n",
            "applicant/a/trips/001aa/back-on = 2012-févr-1",
            "applicant/a/trips/001aa/left-on = 2012-1-5",
            "applicant/a/trips/001aa/place = Lima",
            "applicant/a/trips/00200001/back-on = 2013-02-01",
            "applicant/a/trips/00200001/left-on = 2013-01-05",
            "applicant/a/trips/00200001/place = Rome",
            "applicant/a/trips/00200001/reason = holiday",
            "applicant/a/trips/00300002/back-on = 2013-06-09",
            "applicant/a/trips/00300002/left-on = 2013-06-05",
            "applicant/a/trips/00300002/reason = other",
            "applicant/a/trips/00300002/reason-other = wedding",
        ]
    );
    let back: Vec<domain::Edit> =
        edits.into_iter().map(|edit| domain::Edit { path: edit.path, was: edit.now, now: edit.was }).collect();
    assert_eq!(after.merge(&back), []);
    assert_eq!(after, before);
    // Once everything is understood nothing is kept, and there were trips.
    let all = "2013-01-05;2013-02-01;Rome\n\n";
    let none = Answers::default();
    let preview = read(all, &propose(all), &Case::new(&none, case.edition, case.today).of("a"));
    let edits = adding(&preview, all, &none, "a", || 7);
    assert_eq!(edits[0].path, "applicant/a/any-trips");
    assert!(edits.iter().all(|edit| edit.path != "applicant/a/trips-pasted"));
}

#[test]
fn names_given_at_once_are_those_given_one_by_one() {
    for last in ["", "001aaaaa", "zzy00000", "zzz00000", "9"] {
        let mut answers = Answers::default();
        if !last.is_empty() {
            answers.set(format!("trips/{last}/place"), "");
        }
        let at_once = answers.next_names("trips/", 5, || 11);
        let mut one_by_one = Vec::new();
        for _ in 0..5 {
            one_by_one.push(answers.next_name("trips/", 11));
            answers.set(format!("trips/{}/place", one_by_one.last().expect("one")), "");
        }
        assert_eq!(at_once, one_by_one, "{last}");
    }
}

#[test]
fn files_of_every_spreadsheet_are_text() {
    let text = "Départ;Où\r\n2012-01-05;Québec – Œuvre";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let read_as = |bytes: &[u8]| decode(bytes).expect("a text");
    assert_eq!(read_as(text.as_bytes()), text);
    assert_eq!(read_as(format!("\u{feff}{text}").as_bytes()), text);
    assert_eq!(read_as(&utf16(u16::to_le_bytes)), text);
    assert_eq!(read_as(&utf16(u16::to_be_bytes)), text);
    assert_eq!(read_as(b"D\xe9part;O\xf9\r\n2012-01-05;Qu\xe9bec \x96 \x8cuvre"), text);
    assert_eq!(read_as(b""), "");
    // A spreadsheet's own file is no list.
    assert_eq!(decode(b"PK\x03\x04\x14\0\x06\0"), None);
}

#[test]
fn a_thousand_lines_are_a_thousand_trips() {
    let from = day("1990-01-01");
    let line = |at: i64| {
        let left = from + chrono::TimeDelta::days(at * 7);
        format!("{},{},\"Paris, France\",vacation\n", left.format("%d %B %Y"), left + chrono::TimeDelta::days(3))
    };
    let text: String = (0..1000).map(line).collect();
    let case = case(LISTED, TODAY);
    let preview = read(&text, &propose(&text), &case);
    let edits = adding(&preview, &text, case.answers, "a", || 7);
    assert_eq!((preview.trips().count(), edits.len()), (1000, 4000));
}

fn cells() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "2012-01-05",
        "2012-02-01",
        "03/04/2012",
        "25/12/2011",
        "5 mars 2012",
        "March 5, 2012",
        "2012-02-30",
        "Paris",
        "Paris, France",
        "vacances",
        "left",
        "retour",
        "?",
        "",
        " ",
        "\"",
        "\"\"",
        "\u{feff}",
        "2010-01-01 to 2010-02-01",
        "27",
        "É",
        "a\"b",
        "\"x\ny\"",
        "12:30",
        "Monday",
        "2012",
    ];
    prop_oneof![4 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()]
}

fn texts() -> impl Strategy<Value = String> {
    let ends = prop::sample::select(&["\n", "\r\n", "\r", ";", ",", "\t", ";", ",", "\t", ""][..]);
    prop::collection::vec((cells(), ends), 0..40)
        .prop_map(|cells| cells.into_iter().map(|(cell, end)| cell + end).collect())
}

fn mappings() -> impl Strategy<Value = Option<Mapping>> {
    let of = |all: &'static [Holds]| prop::collection::vec(prop::sample::select(all), 0..6);
    static HOLDS: [Holds; 5] = Holds::ALL;
    let mapping = (
        prop::sample::select(&Separator::ALL[..]),
        any::<bool>(),
        of(&HOLDS),
        prop::option::of(prop::sample::select(&Order::ALL[..])),
    );
    prop::option::of(mapping.prop_map(|(separator, heading, columns, order)| Mapping {
        separator,
        heading,
        columns,
        order,
    }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn nothing_of_a_text_is_lost(text in texts(), mapping in mappings(), listed in any::<bool>()) {
        let mapping = mapping.unwrap_or_else(|| propose(&text));
        let before = answers(if listed { LISTED } else { "" });
        let edition = domain::Edition::default();
        let preview = read(&text, &mapping, &Case::new(&before, edition, day(TODAY)).of("a"));
        // The lines are the text, each once, in order.
        let whole: String = preview.lines.iter().map(|line| &text[line.at.clone()]).collect();
        prop_assert_eq!(&whole, &text);
        prop_assert!(preview.lines.iter().enumerate().all(|(at, line)| line.number == at + 1));
        // What is blank holds nothing that can be seen.
        for line in preview.lines.iter().filter(|line| line.is == Is::Blank) {
            prop_assert!(!text[line.at.clone()].contains(|c: char| c.is_alphanumeric()));
        }
        // Every line that says something is a row or is left.
        let mut after = before.clone();
        prop_assert_eq!(after.merge(&adding(&preview, &text, &before, "a", || 7)), []);
        let now = Case::new(&after, edition, day(TODAY)).of("a");
        let rows = now.rows(&TRIPS).len() - usize::from(listed);
        prop_assert_eq!(rows, preview.trips().count());
        let left = after.text("applicant/a/trips-pasted").unwrap_or_default();
        for line in preview.left() {
            prop_assert!(left.contains(&text[line.at.clone()]));
        }
        let lines = preview.lines.iter().filter(|line| !matches!(line.is, Is::Blank | Is::Heading)).count();
        prop_assert_eq!(lines, rows + preview.left().count());
        // What was there is as it was.
        for (path, text) in before.iter() {
            prop_assert_eq!(after.text(path), Some(text));
        }
    }

    #[test]
    fn what_a_spreadsheet_writes_comes_back(
        trips in prop::collection::vec((0..5000_i64, 0..90_i64, "[A-Za-zÀ-ÿ ,;\"'\t]{0,12}"), 1..12),
        separator in prop::sample::select(&Separator::ALL[..]),
        style in 0..5_usize,
        heading in any::<bool>(),
        end in prop::sample::select(&["\n", "\r\n"][..]),
    ) {
        let date = |day: Date| match style {
            0 => day.format("%Y-%m-%d").to_string(),
            1 => day.format("%d/%m/%Y").to_string(),
            2 => day.format("%m/%d/%Y").to_string(),
            3 => day.format("%B %-d, %Y").to_string(),
            _ => day.format("%Y%m%d").to_string(),
        };
        let order = match style {
            1 => Some(Order::DayFirst),
            2 => Some(Order::MonthFirst),
            _ => None,
        };
        let sep = match separator {
            Separator::Comma => ",",
            Separator::Semicolon => ";",
            Separator::Tab => "\t",
        };
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let start = day("2000-01-01");
        let trips: Vec<(Date, Date, &str)> = trips.iter().map(|(from, days, place)| {
            let left = start + chrono::TimeDelta::days(*from);
            (left, left + chrono::TimeDelta::days(*days), place.as_str())
        }).collect();
        let mut text = if heading { format!("a{sep}b{sep}c{end}") } else { String::new() };
        for (left, back, place) in &trips {
            text += &[quoted(&date(*left)), quoted(&date(*back)), quoted(place)].join(sep);
            text += end;
        }
        let mapping = Mapping { separator, heading, columns: vec![Holds::LeftOn, Holds::BackOn, Holds::Place], order };
        let preview = read(&text, &mapping, &case("", TODAY));
        let read: Vec<(Date, Date, String)> = preview.lines.iter().filter_map(|line| match &line.is {
            Is::Trip(trip) | Is::Repeated(trip) => Some((trip.left, trip.back, trip.place.clone())),
            _ => None,
        }).collect();
        let trimmed = |text: &str| text.trim().to_owned();
        let written: Vec<(Date, Date, String)> = trips.iter().map(|(left, back, place)| (*left, *back, trimmed(place))).collect();
        prop_assert_eq!(read, written);
    }
}

#[test]
fn reasons_are_the_forms_own_where_they_can_be() {
    let text =
        "2012-01-05,2012-02-01,Lima,Vacation\n2012-03-05,2012-04-01,Rome,TRAVAIL\n2012-05-05,2012-06-01,Oslo,études\n";
    let reasons: Vec<Reason> =
        proposed(text).trips().filter_map(|trip| trip.reason.as_ref().map(|(reason, _)| *reason)).collect();
    assert_eq!(reasons, [Reason::Holiday, Reason::Work, Reason::Study]);
}
