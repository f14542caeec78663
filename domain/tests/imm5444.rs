//! IMM 5444, filled in.

mod common;

use common::people::*;
use common::{TODAY, case, check, fill, part, print_part, stands};
use domain::sheet::{Line, Part, Rows, Tally};
use expect_test::expect;

#[test]
fn a_first_card() {
    check(
        "imm5444",
        FIRST,
        expect![[r#"
        application
          uci: 
          1 language: fr
          2 landed-on: 2008-05-01
          3 purpose: first
          3 replaced: -
        a
          4 family-name: Nguyen
          4 given-names: Thi Lan
          5 current-family-name: -
          5 current-given-names: -
          6 sex: female
          7 born-on: 1980-04-02
          8 birth-country: VN
          9 citizenship: VN
          9 second-citizenship: S.O.
          10 eyes: brown
          10 eyes-other: -
          11 height: 160 cm (5 ft 3 in)
          12 home-apartment: S.O.
          12 home-street-number: 12
          12 home-street: rue des Érables
          12 home-city: Sherbrooke
          12 home-province: qc
          12 home-postal-code: J1H 1A1
          13 mailing-apartment: -
          13 mailing-street-number: -
          13 mailing-street: -
          13 mailing-city: -
          13 mailing-province: -
          13 mailing-postal-code: -
          14 phone: 819 555 0142
          14 phone-work: S.O.
          14 phone-cell: S.O.
          14 email: lan@exemple.ca
          15 marital: married
        b
          16 port-of-entry: Aéroport Montréal-Trudeau
          16 landed-city: -
          16 landed-province: -
          17 order-ever: no
          18 report-ever: no
        c
          19 addresses:
            002: from 2008-05 | still  | to 2011-07 | street 3, rue Principale | city Granby | region Québec | country CA | postal-code S.O.
            001: from 2011-07 | still x | to - | street 12, rue des Érables | city Sherbrooke | region Québec | country CA | postal-code S.O.
          20 activities:
            001: from 2009-01 | still x | to - | activity work | other - | name Boulangerie du Parc | place Sherbrooke, Canada | country  | occupation pâtissière
          21 period-from: 2009-03-10
          21 period-to: 2014-03-09
          21 any-trips: yes
          21 trips:
            002: left-on 2011-01-01 | still-away  | back-on 2011-01-10 | place Boston, États-Unis | reason holiday | reason-other - | situation -
            001: left-on 2011-01-10 | still-away  | back-on 2011-01-20 | place Hanoï, Viet Nam | reason family | reason-other - | situation -
          21 total-absent: 17 days
        d (skipped)
          22 absent-with-citizen: S.O.
          22 absent-employed: S.O.
          22 absent-with-employed: S.O.
        e
          23 signature of applicant: signs
          23 signature of parent: -
          23 parent-name: -
          23 signed-on: 2014-03-10
        f (skipped)
          24 old-card-number: -
          24 old-card-issued-on: -
          24 loss-story: -
          24 loss-place: -
          24 loss-on: -
          24 signature of applicant: -
          24 signature of parent: -
    "#]],
    );
}

#[test]
fn a_renewal_with_a_new_name() {
    check(
        "imm5444",
        &with(RENEWAL),
        expect![[r#"
        application
          uci: 1234-5678
          1 language: fr
          2 landed-on: 2008-05-01
          3 purpose: renew
          3 replaced: -
        a
          4 family-name: Nguyen
          4 given-names: Thi Lan
          5 current-family-name: Tremblay
          5 current-given-names: Thi Lan
          6 sex: female
          7 born-on: 1980-04-02
          8 birth-country: VN
          9 citizenship: VN
          9 second-citizenship: S.O.
          10 eyes: brown
          10 eyes-other: -
          11 height: 160 cm (5 ft 3 in)
          12 home-apartment: S.O.
          12 home-street-number: 12
          12 home-street: rue des Érables
          12 home-city: Sherbrooke
          12 home-province: qc
          12 home-postal-code: J1H 1A1
          13 mailing-apartment: -
          13 mailing-street-number: -
          13 mailing-street: -
          13 mailing-city: -
          13 mailing-province: -
          13 mailing-postal-code: -
          14 phone: 819 555 0142
          14 phone-work: S.O.
          14 phone-cell: S.O.
          14 email: lan@exemple.ca
          15 marital: married
        b
          16 port-of-entry: Aéroport Montréal-Trudeau
          16 landed-city: -
          16 landed-province: -
          17 order-ever: no
          18 report-ever: no
        c
          19 addresses:
            002: from 2008-05 | still  | to 2011-07 | street 3, rue Principale | city Granby | region Québec | country CA | postal-code S.O.
            001: from 2011-07 | still x | to - | street 12, rue des Érables | city Sherbrooke | region Québec | country CA | postal-code S.O.
          20 activities:
            001: from 2009-01 | still x | to - | activity work | other - | name Boulangerie du Parc | place Sherbrooke, Canada | country  | occupation pâtissière
          21 period-from: 2009-03-10
          21 period-to: 2014-03-09
          21 any-trips: yes
          21 trips:
            002: left-on 2011-01-01 | still-away  | back-on 2011-01-10 | place Boston, États-Unis | reason holiday | reason-other - | situation -
            001: left-on 2011-01-10 | still-away  | back-on 2011-01-20 | place Hanoï, Viet Nam | reason family | reason-other - | situation -
          21 total-absent: 17 days
        d (skipped)
          22 absent-with-citizen: S.O.
          22 absent-employed: S.O.
          22 absent-with-employed: S.O.
        e
          23 signature of applicant: signs
          23 signature of parent: -
          23 parent-name: -
          23 signed-on: 2014-03-10
        f (skipped)
          24 old-card-number: -
          24 old-card-issued-on: -
          24 loss-story: -
          24 loss-place: -
          24 loss-on: -
          24 signature of applicant: -
          24 signature of parent: -
    "#]],
    );
}

/// The sections that differ from a first card's.
fn sections(text: &str, ids: &[&str]) -> String {
    let sheet = fill("imm5444", &case(&with(text), TODAY));
    ids.iter().map(|id| print_part(part(&sheet, id))).collect()
}

#[test]
fn a_lost_card_is_sworn_in_section_f() {
    expect![[r#"
        application
          uci: 
          1 language: fr
          2 landed-on: 2008-05-01
          3 purpose: replace
          3 replaced: lost
        e
          23 signature of applicant: signs
          23 signature of parent: -
          23 parent-name: -
          23 signed-on: 2014-03-10
        f
          24 old-card-number: RA0302123456
          24 old-card-issued-on: 
          24 loss-story: Sac oublié dans un taxi.
          24 loss-place: Montréal
          24 loss-on: 2014-02-01
          24 signature of applicant: signs
          24 signature of parent: -
    "#]]
    .assert_eq(&sections(LOST, &["application", "e", "f"]));
}

#[test]
fn a_damaged_card_is_enclosed_and_section_f_left() {
    expect![[r#"
        application
          uci: 
          1 language: fr
          2 landed-on: 2008-05-01
          3 purpose: replace
          3 replaced: damaged
        f (skipped)
          24 old-card-number: -
          24 old-card-issued-on: -
          24 loss-story: -
          24 loss-place: -
          24 loss-on: -
          24 signature of applicant: -
          24 signature of parent: -
    "#]]
    .assert_eq(&sections(DAMAGED, &["application", "f"]));
}

#[test]
fn for_a_child_of_12_a_parent_signs() {
    expect![[r#"
        e
          23 signature of applicant: -
          23 signature of parent: signs
          23 parent-name: Nguyen Thi Lan
          23 signed-on: 2014-03-10
        f (skipped)
          24 old-card-number: -
          24 old-card-issued-on: -
          24 loss-story: -
          24 loss-place: -
          24 loss-on: -
          24 signature of applicant: -
          24 signature of parent: -
    "#]]
    .assert_eq(&sections(CHILD_OF_12, &["e", "f"]));
}

#[test]
fn a_child_of_15_and_the_guardian_sign() {
    expect![[r#"
        e
          23 signature of applicant: signs
          23 signature of parent: signs
          23 parent-name: Pham Van An
          23 signed-on: 2014-03-10
    "#]]
    .assert_eq(&sections(CHILD_OF_15, &["e"]));
    expect![[r#"
        f
          24 old-card-number: RA0302123456
          24 old-card-issued-on: 
          24 loss-story: Sac oublié dans un taxi.
          24 loss-place: Montréal
          24 loss-on: 2014-02-01
          24 signature of applicant: signs
          24 signature of parent: signs
    "#]]
    .assert_eq(&sections(&format!("{CHILD_OF_15}{LOST}"), &["f"]));
}

#[test]
fn at_1095_days_section_d_opens() {
    expect![[r#"
        c
          19 addresses:
            002: from 2008-05 | still  | to 2011-07 | street 3, rue Principale | city Granby | region Québec | country CA | postal-code S.O.
            001: from 2011-07 | still x | to - | street 12, rue des Érables | city Sherbrooke | region Québec | country CA | postal-code S.O.
          20 activities:
            001: from 2009-01 | still x | to - | activity work | other - | name Boulangerie du Parc | place Sherbrooke, Canada | country  | occupation pâtissière
          21 period-from: 2009-03-10
          21 period-to: 2014-03-09
          21 any-trips: yes
          21 trips:
            001: left-on 2010-01-01 | still-away  | back-on 2011-01-01 | place Hanoï, Viet Nam | reason work | reason-other - | situation none
            002: left-on 2011-06-01 | still-away  | back-on 2013-06-02 | place Boston, États-Unis | reason family | reason-other - | situation with-citizen
          21 total-absent: 1095 days
        d
          22 absent-with-citizen: 731 days
          22 absent-employed: 0 days
          22 absent-with-employed: 0 days
    "#]].assert_eq(&sections(AWAY_1095, &["c", "d"]));
    // One day less: back a day earlier.
    let less = format!("{AWAY_1095}trips/002/back-on = 2013-06-01\n");
    expect![[r#"
        c
          19 addresses:
            002: from 2008-05 | still  | to 2011-07 | street 3, rue Principale | city Granby | region Québec | country CA | postal-code S.O.
            001: from 2011-07 | still x | to - | street 12, rue des Érables | city Sherbrooke | region Québec | country CA | postal-code S.O.
          20 activities:
            001: from 2009-01 | still x | to - | activity work | other - | name Boulangerie du Parc | place Sherbrooke, Canada | country  | occupation pâtissière
          21 period-from: 2009-03-10
          21 period-to: 2014-03-09
          21 any-trips: yes
          21 trips:
            001: left-on 2010-01-01 | still-away  | back-on 2011-01-01 | place Hanoï, Viet Nam | reason work | reason-other - | situation -
            002: left-on 2011-06-01 | still-away  | back-on 2013-06-01 | place Boston, États-Unis | reason family | reason-other - | situation -
          21 total-absent: 1094 days
        d (skipped)
          22 absent-with-citizen: S.O.
          22 absent-employed: S.O.
          22 absent-with-employed: S.O.
    "#]].assert_eq(&sections(&less, &["c", "d"]));
}

#[test]
fn an_empty_draft_prints_what_is_asked_and_what_may_be() {
    check(
        "imm5444",
        "language =",
        expect![[r#"
            application
              uci: 
              1 language: …
              2 landed-on: …
              3 purpose: …
              3 replaced: ?
            a
              4 family-name: …
              4 given-names: S.O.
              5 current-family-name: ?
              5 current-given-names: ?
              6 sex: …
              7 born-on: …
              8 birth-country: …
              9 citizenship: …
              9 second-citizenship: S.O.
              10 eyes: …
              10 eyes-other: ?
              11 height: …
              12 home-apartment: S.O.
              12 home-street-number: …
              12 home-street: …
              12 home-city: …
              12 home-province: …
              12 home-postal-code: …
              13 mailing-apartment: ?
              13 mailing-street-number: ?
              13 mailing-street: ?
              13 mailing-city: ?
              13 mailing-province: ?
              13 mailing-postal-code: ?
              14 phone: …
              14 phone-work: S.O.
              14 phone-cell: S.O.
              14 email: S.O.
              15 marital: …
            b
              16 port-of-entry: ?
              16 landed-city: ?
              16 landed-province: ?
              17 order-ever: …
              18 report-ever: …
            c
              19 addresses: !no-rows
              20 activities: !no-rows
              21 period-from: ?
              21 period-to: ?
              21 any-trips: …
              21 trips: ?
              21 total-absent: ?
            d (?)
              22 absent-with-citizen: ?
              22 absent-employed: ?
              22 absent-with-employed: ?
            e
              23 signature of applicant: ?
              23 signature of parent: ?
              23 parent-name: ?
              23 signed-on: 
            f (?)
              24 old-card-number: ?
              24 old-card-issued-on: ?
              24 loss-story: ?
              24 loss-place: ?
              24 loss-on: ?
              24 signature of applicant: ?
              24 signature of parent: ?
        "#]],
    );
}

#[test]
fn what_cannot_be_read_stands_as_it_was_typed() {
    let text = with("landed-on = 2024-02-31\nborn-on = 2002--\nheight = tall\ncitizenship = Atlantis\nlanguage = xx");
    let sheet = fill("imm5444", &case(&text, TODAY));
    let lines: Vec<String> = sheet
        .sections
        .iter()
        .flat_map(|part| &part.lines)
        .filter_map(|line| match line {
            Line::Blank(filled) if filled.fault.is_some() => Some(format!("{}: {}", filled.blank.id, stands(filled))),
            _ => None,
        })
        .collect();
    expect![[r#"
        language: "xx" !unknown-choice
        landed-on: "2024-02-31" !no-such-day
        born-on: "2002--" !no-day
        citizenship: "Atlantis" !unknown-country
        height: "tall" !height-unread"#]]
    .assert_eq(&lines.join("\n"));
}

/// The answers of question 13.
fn question_13(text: &str) -> String {
    let sheet = fill("imm5444", &case(&with(text), TODAY));
    let of_13 = |line: &&Line| matches!(line, Line::Blank(filled) if filled.number == "13");
    let lines = part(&sheet, "a").lines.iter().filter(of_13).cloned().collect();
    print_part(&Part { id: "13", open: Some(true), lines })
}

#[test]
fn question_13_does_not_apply_when_mail_comes_home() {
    assert_eq!(question_13("").matches(": -\n").count(), 6);
    let sheet = fill("imm5444", &case(&with(""), TODAY));
    let not_applicable = part(&sheet, "a").lines.iter().filter(
        |line| matches!(line, Line::Blank(filled) if filled.shown == Some(domain::Shown::NotApplicable) && filled.number == "13"),
    );
    assert_eq!(not_applicable.count(), 6);
}

#[test]
fn n1_mail_to_a_third_party_asks_for_their_address_and_keeps_the_home() {
    let mail = "mailing-differs = yes\nmailing-third-party = yes\nmailing-street-number = C.P. 100\nmailing-city = Laval\n\
        mailing-province = qc\nmailing-postal-code = H7A 1A1\n";
    expect![[r#"
        13
          13 mailing-apartment: S.O.
          13 mailing-street-number: C.P. 100
          13 mailing-street: S.O.
          13 mailing-city: Laval
          13 mailing-province: qc
          13 mailing-postal-code: H7A 1A1
    "#]]
    .assert_eq(&question_13(mail));
    // Without a home there is no other place for mail: question 12 falls away, question 13 is asked whatever was said of it.
    let text = format!("{mail}home-none = yes\nmailing-differs = no");
    expect![[r#"
        13
          13 mailing-apartment: S.O.
          13 mailing-street-number: C.P. 100
          13 mailing-street: S.O.
          13 mailing-city: Laval
          13 mailing-province: qc
          13 mailing-postal-code: H7A 1A1
    "#]]
    .assert_eq(&question_13(&text));
    let case = case(&with(&text), TODAY);
    let homes = |case: &domain::Case| {
        let sheet = fill("imm5444", case);
        let open =
            |line: &Line| matches!(line, Line::Blank(filled) if filled.number == "12" && filled.open == Some(true));
        part(&sheet, "a").lines.iter().filter(|line| open(line)).count()
    };
    assert_eq!(homes(&case), 0);
    assert_eq!(homes(&common::case(&with(mail), TODAY)), 6);
}

/// The rows of a question of section C, as far as they stand on a sheet.
fn rows<'a>(part: &'a Part, number: &str) -> Option<&'a Rows> {
    part.lines.iter().find_map(|line| match line {
        Line::Rows(rows) if rows.number == number => Some(rows),
        _ => None,
    })
}

fn many_trips(count: u32) -> String {
    // Entered latest first.
    (0..count)
        .map(|at| {
            let left = domain::law::months_earlier(common::day("2014-01-01"), at);
            format!("trips/{at:03}/left-on = {left}\ntrips/{at:03}/back-on = {}\n", left + chrono::TimeDelta::days(2))
        })
        .collect()
}

#[test]
fn rows_stand_by_date_on_the_form_and_those_without_a_date_last() {
    let text = "any-trips = yes
        trips/1/left-on = 2013-05-01
        trips/2/left-on = 2013-02-31
        trips/3/left-on = 2012-05-01
        trips/4/place = Peru
        trips/5/left-on = 2013-05-01
        addresses/1/from = 2011-06
        addresses/2/from = 2011-05-20
        addresses/3/from = 2011-06-01";
    let sheet = fill("imm5444", &case(text, TODAY));
    let order =
        |number| rows(part(&sheet, "c"), number).expect("rows").rows.iter().map(|(row, _)| row.as_str()).collect();
    let (trips, addresses): (Vec<&str>, Vec<&str>) = (order("21"), order("19"));
    assert_eq!(trips, ["3", "1", "5", "2", "4"]);
    assert_eq!(addresses, ["2", "1", "3"]);
    // A page keeps the order in which they were added.
    let page = &domain::topics::topic("travel").expect("a topic").pages[0];
    let Some(Line::Rows(rows)) = page.lines(&case(text, TODAY)).pop() else { panic!("rows") };
    assert_eq!(rows.rows.iter().map(|(row, _)| row.as_str()).collect::<Vec<_>>(), ["1", "2", "3", "4", "5"]);
}

#[test]
fn d3_rows_beyond_the_printed_form_go_on_extra_sheets_of_their_section() {
    for (count, sheets) in [(0, 1), (1, 1), (16, 1), (17, 2), (32, 2), (33, 3)] {
        let text = format!("landed-on = 2008-05-01\nany-trips = yes\n{}", many_trips(count));
        let sheet = fill("imm5444", &case(&text, TODAY));
        let section = part(&sheet, "c");
        let parts = section.sheets();
        assert_eq!(parts.len(), sheets, "{count} trips");
        // Every row stands once, in the form's order.
        let on_sheets: Vec<&String> = parts
            .iter()
            .filter_map(|part| rows(part, "21"))
            .flat_map(|rows| rows.rows.iter().map(|(row, _)| row))
            .collect();
        let all: Vec<&String> = rows(section, "21").expect("rows").rows.iter().map(|(row, _)| row).collect();
        assert_eq!(on_sheets, all);
        let fits = |part: &Part| rows(part, "21").is_none_or(|rows| rows.rows.len() <= 16);
        assert!(parts.iter().all(fits), "{count} trips");
        // The first sheet is the form's own; the others hold nothing but rows that did not fit.
        assert_eq!(parts[0].lines.len(), section.lines.len());
        for extra in &parts[1..] {
            assert!(
                extra.id == "c"
                    && !extra.lines.is_empty()
                    && extra.lines.iter().all(|line| matches!(line, Line::Rows(rows) if !rows.rows.is_empty()))
            );
            assert!(rows(extra, "19").is_none(), "addresses fit");
        }
    }
    // As many wrong as missing are not none.
    let tally = |missing, wrong, unknown| Tally { answered: 1, missing, wrong, unknown };
    assert!(tally(0, 0, 0).is_complete());
    for (missing, wrong, unknown) in [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (0, 1, 1)] {
        assert!(!tally(missing, wrong, unknown).is_complete());
    }
    // A section without rows is one sheet.
    assert_eq!(part(&fill("imm5444", &case(FIRST, TODAY)), "a").sheets().len(), 1);
}
