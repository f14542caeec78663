//! IMM 5476, filled in: who is appointed, who is cancelled, who signs; and who files one.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{found, ids, listed, returned, table, whole};
use common::people::*;
use common::{TODAY, check, fill, of, part, stands};
use domain::documents::needed;
use domain::facts::representative;
use domain::sheet::Line;
use domain::{Answers, Case, Edition};
use expect_test::expect;

/// A paid consultant, all of it answered.
const CONSULTANT: &str = "
    helped = yes
    helper-name = Jean Roy
    helper-paid = yes
    helper-body = consultants
    helper-number = R 412345
    helper-street = 100, rue Sherbrooke Ouest
    helper-city = Montréal
    helper-province = Québec
    helper-country = CA
    helper-postal-code = H3A 1B2
    helper-phone = 514 555 0177
    helper-email = roy@example.ca
    application-filed = no
";

fn with_consultant(changes: &str) -> String {
    with(&format!("{CONSULTANT}\n{changes}"))
}

#[test]
fn a_consultant_is_appointed_and_the_spouse_signs_too() {
    check(
        "imm5476",
        &with_consultant("marital = married\nspouse-included = yes\nuci = 12345678"),
        expect![[r#"
        request
          representative-request: appoint
        a
          1 family-name: Nguyen
          1 given-names: Thi Lan
          2 born-on: 1980-04-02
          3 filed-office: -
          3 filed-place: -
          3 filed-type: -
          4 uci: 1234-5678
        b
          5 helper-name: Jean Roy
          6 helper-paid: yes
          6 helper-body: consultants
          6 helper-society: -
          6 helper-supervisor: -
          6 helper-number: R 412345
          7 helper-firm: S.O.
          7 helper-street: 100, rue Sherbrooke Ouest
          7 helper-city: Montréal
          7 helper-province: Québec
          7 helper-country: CA
          7 helper-postal-code: H3A 1B2
          7 helper-phone: 514 555 0177
          7 helper-fax: S.O.
          7 helper-email: roy@example.ca
          8 helper-party-id: 
          8 signature of representative: signs
        c (skipped)
          9 cancelled-representative: -
        d
          10 signature of applicant: signs
          10 signature of parent: -
          10 signature of spouse: signs
    "#]],
    );
}

#[test]
fn a_friend_who_is_not_paid_names_no_body() {
    let friend = "helped = yes\nhelper-name = Léa Roy\nhelper-paid = no\nhelper-street = 4, rue Cartier\nhelper-city = Laval\nhelper-country = CA\nhelper-phone = 450 555 0122\napplication-filed = no";
    check(
        "imm5476",
        &with(&format!("marital = single\n{friend}")),
        expect![[r#"
        request
          representative-request: appoint
        a
          1 family-name: Nguyen
          1 given-names: Thi Lan
          2 born-on: 1980-04-02
          3 filed-office: -
          3 filed-place: -
          3 filed-type: -
          4 uci: 
        b
          5 helper-name: Léa Roy
          6 helper-paid: no
          6 helper-body: -
          6 helper-society: -
          6 helper-supervisor: -
          6 helper-number: -
          7 helper-firm: S.O.
          7 helper-street: 4, rue Cartier
          7 helper-city: Laval
          7 helper-province: S.O.
          7 helper-country: CA
          7 helper-postal-code: S.O.
          7 helper-phone: 450 555 0122
          7 helper-fax: S.O.
          7 helper-email: S.O.
          8 helper-party-id: 
          8 signature of representative: signs
        c (skipped)
          9 cancelled-representative: -
        d
          10 signature of applicant: signs
          10 signature of parent: -
          10 signature of spouse: -
    "#]],
    );
}

#[test]
fn an_application_already_sent_says_where() {
    let filed = "application-filed = yes\nfiled-office = CTD Sydney\nfiled-place = Sydney\nfiled-type = carte RP";
    check(
        "imm5476-cancel",
        &with(&format!("cancels-representative = yes\ncancelled-representative = Jean Roy\nmarital = single\n{filed}")),
        expect![[r#"
            request
              representative-request: cancel
            a
              1 family-name: Nguyen
              1 given-names: Thi Lan
              2 born-on: 1980-04-02
              3 filed-office: CTD Sydney
              3 filed-place: Sydney
              3 filed-type: carte RP
              4 uci: 
            b (skipped)
              5 helper-name: -
              6 helper-paid: -
              6 helper-body: -
              6 helper-society: -
              6 helper-supervisor: -
              6 helper-number: -
              7 helper-firm: -
              7 helper-street: -
              7 helper-city: -
              7 helper-province: -
              7 helper-country: -
              7 helper-postal-code: -
              7 helper-phone: -
              7 helper-fax: -
              7 helper-email: -
              8 helper-party-id: -
              8 signature of representative: -
            c
              9 cancelled-representative: Jean Roy
            d
              10 signature of applicant: signs
              10 signature of parent: -
              10 signature of spouse: -
        "#]],
    );
}

#[test]
fn nobody_helped_and_nothing_of_it_is_filled_in() {
    let case = common::case(&with("helped = no"), TODAY);
    let forms: Vec<&str> = case.edition.forms_for(&case).iter().map(|form| form.id).collect();
    assert_eq!(forms, ["imm5444", "imm5455"]);
    assert!(fill("imm5476", &case).sections.iter().all(|part| part.open == Some(false)));
}

#[test]
fn a_form_is_not_filled_in_before_help_is_known() {
    let case = common::case(&with("helped ="), TODAY);
    assert_eq!(case.edition.forms_for(&case).len(), 2);
    assert_eq!(fill("imm5476", &case).sections[0].open, None);
}

/// What stands in one blank of a form.
fn blank(form: &str, changes: &str, id: &str) -> String {
    let case = of(whole(changes), TODAY);
    let lines = fill(form, &case).sections.into_iter().flat_map(|part| part.lines);
    let mut found = lines.filter_map(|line| match line {
        Line::Blank(filled) if filled.blank.id == id => Some(stands(&filled)),
        _ => None,
    });
    found.next().unwrap_or_else(|| panic!("{form} has no {id}"))
}

#[test]
fn a_membership_is_asked_of_who_is_paid_only() {
    let rows = [
        ("helper-paid = no", "helper-number", "-"),
        ("helper-paid = yes\nhelper-body = none", "helper-number", "-"),
        ("helper-paid = yes\nhelper-body = consultants", "helper-society", "-"),
        ("helper-paid = yes\nhelper-body = law-society", "helper-society", "…"),
        ("helper-paid = yes\nhelper-body = law-society\nhelper-society = on", "helper-society", "on"),
        ("helper-paid = yes\nhelper-body = notaries", "helper-society", "-"),
        ("helper-paid = yes\nhelper-body = notaries", "helper-supervisor", "-"),
        ("helper-paid = yes\nhelper-body = notaries\nhelper-student = yes", "helper-supervisor", "…"),
        ("helper-paid = yes\nhelper-body = law-society\nhelper-student = yes", "helper-supervisor", "…"),
        ("helper-paid = yes\nhelper-body = consultants\nhelper-student = yes", "helper-supervisor", "-"),
        ("helper-paid =", "helper-body", "?"),
    ];
    for (changes, id, expected) in rows {
        assert_eq!(blank("imm5476", &format!("helped = yes\n{changes}"), id), expected, "{id} with {changes}");
    }
}

#[test]
fn a_consultants_number_is_r_and_six_or_seven_digits() {
    let rows = [
        ("R41234", "R41234 ~member-number-unusual"),
        ("R412345", "R412345"),
        ("r 1005184", "r 1005184"),
        ("R-711322", "R-711322"),
        ("R10051845", "R10051845 ~member-number-unusual"),
        ("412345", "412345 ~member-number-unusual"),
        ("RA12345", "RA12345 ~member-number-unusual"),
    ];
    for (number, expected) in rows {
        let changes = format!("helped = yes\nhelper-paid = yes\nhelper-body = consultants\nhelper-number = {number}");
        assert_eq!(blank("imm5476", &changes, "helper-number"), expected);
    }
    // What law societies use varies.
    let changes = "helped = yes\nhelper-paid = yes\nhelper-body = law-society\nhelper-number = 12-B";
    assert_eq!(blank("imm5476", changes, "helper-number"), "12-B");
}

/// Who signs section D: applicant, parent, spouse.
fn signers(form: &str, changes: &str) -> String {
    let case = of(whole(changes), TODAY);
    let sheet = fill(form, &case);
    let section = sheet.sections.iter().find(|part| part.id == "d" || part.id == "declaration").expect("a declaration");
    let open = |line: &Line| match line.open() {
        Some(true) => "signs",
        Some(false) => "-",
        None => "?",
    };
    section.lines.iter().map(open).collect::<Vec<_>>().join(" ")
}

#[test]
fn d14_the_spouse_who_is_included_signs() {
    let rows = [
        ("marital = single", "signs - -"),
        ("marital = widowed\nspouse-included = yes", "signs - -"),
        ("marital = married", "signs - ?"),
        ("marital = married\nspouse-included = no", "signs - -"),
        ("marital = married\nspouse-included = yes", "signs - signs"),
        ("marital = common-law\nspouse-included = yes", "signs - signs"),
        ("born-on = 1998-11-30", "signs signs -"),
        ("born-on = 2002-02-11", "- signs -"),
    ];
    for (changes, expected) in rows {
        assert_eq!(signers("imm5476", &format!("helped = yes\n{changes}")), expected, "{changes}");
        assert_eq!(signers("imm5475", &format!("designates-person = yes\n{changes}")), expected, "{changes}");
        assert_eq!(
            signers("imm5476-cancel", &format!("cancels-representative = yes\n{changes}")),
            expected,
            "{changes}"
        );
    }
}

/// A person of the envelope, helped, below another name than the first one's.
fn beside(name: &str, changes: &str) -> String {
    let lines = changes.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("applicant/{name}/{line}\n")).collect()
}

/// An envelope: the first applicant's changes, and the others'.
fn envelope(first: &str, others: &[(&str, &str)]) -> Answers {
    let others: String = others.iter().map(|(name, changes)| beside(name, changes)).collect();
    whole(&format!("{first}\n{others}"))
}

/// Who files a form of their own: everyone, with a question mark while that is not known.
fn files(answers: &Answers) -> Vec<String> {
    let case = Case::new(answers, Edition::default(), common::day(TODAY));
    let own = |name: &str| match representative::appoints(&case.of(name)) {
        Some(true) => Some(name.to_owned()),
        Some(false) => None,
        None => Some(format!("{name}?")),
    };
    case.applicants().into_iter().filter_map(own).collect()
}

/// Whether somebody is asked on whose form their representative is, and what is wrong with the answer.
fn asked_whose(answers: &Answers, name: &str) -> (Option<bool>, Option<&'static str>) {
    let case = Case::new(answers, Edition::default(), common::day(TODAY)).of(name);
    let blank = representative::HELPER_FORM.blank;
    (case.open(blank.gate), case.fault(&blank).map(domain::Fault::id))
}

#[test]
fn d14_a_daughter_of_18_files_her_own_and_one_of_17_may_be_on_a_parents() {
    // Signed on 2014-03-10: 18 on that day, and 18 on the next.
    let daughter =
        |born: &str, form: &str| format!("relation = child\nhelped = yes\nborn-on = {born}\nhelper-form = {form}");
    let family = |born: &str, form: &str| envelope("helped = yes", &[("b", &daughter(born, form))]);
    // Of age: the question is not even asked.
    assert_eq!(files(&family("1996-03-10", "")), ["a", "b"]);
    assert_eq!(files(&family("1996-03-10", "parent")), ["a", "b"]);
    assert_eq!(asked_whose(&family("1996-03-10", "parent"), "b"), (Some(false), None));
    assert_eq!(files(&family("1996-03-11", "")), ["a", "b?"]);
    assert_eq!(files(&family("1996-03-11", "parent")), ["a"]);
    assert_eq!(asked_whose(&family("1996-03-11", "parent"), "b"), (Some(true), None));
    assert_eq!(files(&family("1996-03-11", "own")), ["a", "b"]);
    assert_eq!(asked_whose(&family("1996-03-11", "own"), "b"), (Some(true), None));
    // The parent is not asked on whose form they are, whoever the child is to them.
    assert_eq!(asked_whose(&family("1996-03-11", "parent"), "a"), (Some(false), None));
    // Alone in the envelope there is no parent's form to be on.
    let alone = whole("helped = yes\nborn-on = 1996-03-11\nhelper-form = parent");
    assert_eq!((files(&alone), asked_whose(&alone, "a")), (vec!["a".to_owned()], (Some(false), None)));
}

#[test]
fn on_whose_form_is_asked_of_who_may_be_on_anothers() {
    let couple = "helped = yes\nmarital = married";
    let child = "relation = child\nhelped = yes\nborn-on = 2002-02-11\nmarital = single";
    let asked = |first: &str, second: &str| asked_whose(&envelope(first, &[("b", second)]), "b").0;
    for (first, second, expected) in [
        ("helped = yes", child, Some(true)),
        // A brother's, an uncle's or nobody's that was said.
        ("helped = yes", "relation = other\nhelped = yes\nborn-on = 2002-02-11\nmarital = single", Some(false)),
        // What is not known yet rules nothing out.
        ("helped = yes", "helped = yes\nborn-on = 2002-02-11\nmarital = single", Some(true)),
        ("helped = yes", "relation = child\nhelped = yes\nmarital = single", Some(true)),
        (couple, "relation = spouse\nhelped = yes\nborn-on = 1980-01-01\nmarital = married", Some(true)),
        (couple, "relation = partner\nhelped = yes\nborn-on = 1980-01-01\nmarital = common-law", Some(true)),
        (couple, "relation = parent\nhelped = yes\nborn-on = 1950-01-01\nmarital = married", Some(false)),
        (couple, "relation = spouse\nhelped = yes", Some(true)),
        (couple, "helped = yes\nborn-on = 1980-01-01\nmarital = married", Some(true)),
        // Nobody helped them.
        (couple, "relation = spouse\nhelped = no\nborn-on = 1980-01-01\nmarital = married", Some(false)),
    ] {
        assert_eq!(asked(first, second), expected, "{first} / {second}");
    }
    // The child began the draft; the parent came in behind.
    let turned = envelope("helped = yes\nborn-on = 2002-02-11", &[("b", "relation = parent\nborn-on = 1980-01-01")]);
    assert_eq!(asked_whose(&turned, "a").0, Some(true));
    // Of two who are not the first it is not known who they are to each other.
    let three = [("b", "relation = spouse\nborn-on = 1980-01-01\nmarital = married"), ("c", child)];
    let cousin = "born-on = 2003-01-01\nmarital = single";
    assert_eq!(asked_whose(&envelope(cousin, &three), "c").0, Some(true), "b may be the parent");
    let grown = three.map(|(name, changes)| (name, format!("{changes}\nborn-on = 1990-01-01")));
    let grown = grown.each_ref().map(|(name, changes)| (*name, changes.as_str()));
    assert_eq!(asked_whose(&envelope(cousin, &grown), "c").0, Some(false), "nobody's child, nobody's spouse");
}

#[test]
fn a_form_one_is_on_is_in_the_envelope() {
    let child = "relation = child\nhelped = yes\nborn-on = 2002-02-11\nhelper-form = parent";
    let fault = |first: &str| asked_whose(&envelope(first, &[("b", child)]), "b").1;
    assert_eq!(fault("helped = yes"), None);
    assert_eq!(fault("helped = no"), Some("nobody-appoints"));
    assert_eq!(fault("helped ="), None, "not known yet");
    // A child is on no spouse's form, a spouse on no parent's.
    let child = child.replace("helper-form = parent", "helper-form = spouse");
    assert_eq!(asked_whose(&envelope("helped = yes", &[("b", &child)]), "b").1, Some("not-covered"));
    let partner = "relation = spouse\nhelped = yes\nborn-on = 1980-01-01\nmarital = married\nhelper-form = parent";
    let couple = envelope("helped = yes\nmarital = married\nhelper-form = own", &[("b", partner)]);
    assert_eq!(asked_whose(&couple, "b").1, Some("not-covered"));
    // Each of two says that the form is the other's.
    let partner = "relation = spouse\nhelped = yes\nborn-on = 1980-01-01\nmarital = married\nhelper-form = spouse";
    let both = envelope("helped = yes\nmarital = married\nhelper-form = spouse", &[("b", partner)]);
    assert_eq!(asked_whose(&both, "a").1, Some("nobody-appoints"));
    assert_eq!(asked_whose(&both, "b").1, Some("nobody-appoints"));
    let one = envelope("helped = yes\nmarital = married\nhelper-form = own", &[("b", partner)]);
    assert_eq!((asked_whose(&one, "b").1, files(&one)), (None, vec!["a".to_owned()]));
}

#[test]
fn a_spouse_who_is_on_a_form_is_included_in_it() {
    let partner = "relation = spouse\nhelped = yes\nborn-on = 1980-01-01\nmarital = married\nhelper-form =";
    let fault = |included: &str, form: &str| {
        let first = format!("helped = yes\nmarital = married\nhelper-form = own\nspouse-included = {included}");
        let answers = envelope(&first, &[("b", &format!("{partner} {form}"))]);
        let case = Case::new(&answers, Edition::default(), common::day(TODAY)).of("a");
        case.fault(&representative::SPOUSE_INCLUDED.blank).map(domain::Fault::id)
    };
    assert_eq!(fault("no", "spouse"), Some("spouse-left-out"));
    assert_eq!(fault("yes", "spouse"), None);
    assert_eq!(fault("no", "own"), None);
}

#[test]
fn who_is_on_anothers_form_encloses_none_and_is_asked_no_more() {
    let child = "relation = child\nhelped = yes\nborn-on = 2002-02-11\nhelper-form = parent";
    let answers = envelope("helped = yes", &[("b", child)]);
    let case = Case::new(&answers, Edition::default(), common::day(TODAY)).of("b");
    assert!(!ids(&needed(&case)).iter().any(|id| id.starts_with("imm5476")));
    assert!(!case.edition.forms_for(&case).iter().any(|form| form.id == "imm5476"));
    assert_eq!(case.open(representative::HELPER_NAME.blank.gate), Some(false));
    let helper = assessed::assessed(&answers, TODAY).findings.into_iter().filter(|finding| finding.rule == "helper");
    assert_eq!(helper.filter(|finding| finding.applicant.as_deref() == Some("b")).count(), 0);
}

#[test]
fn r1_help_asks_for_the_form_and_a_parent_who_signs_does_not() {
    let child = "born-on = 2002-02-11\nparent-kind = parent\nparent-name = Rima Haddad";
    for (changes, expected) in [
        ("helped = no", false),
        ("helped = yes", true),
        ("helped = yes\nhelper-paid = no", true),
        ("helped = yes\nhelper-paid = yes", true),
        (&format!("{child}\nhelped = no"), false),
        (&format!("{child}\nhelped = yes"), true),
    ] {
        assert_eq!(ids(&listed(changes)).contains(&"imm5476".to_owned()), expected, "{changes}");
    }
    // And without it the envelope would come back.
    assert!(returned(&found(CONSULTANT)).contains(&"document/imm5476 missing".to_owned()));
    assert!(!returned(&found(&format!("{CONSULTANT}\nready-imm5476 = yes"))).iter().any(|why| why.contains("imm5476")));
}

#[test]
fn r2_the_person_is_told() {
    for form in ["imm5476", "imm5476-cancel"] {
        let form = Edition::default().form(form).expect("the form");
        let told: Vec<&str> = form.told.iter().flat_map(|points| points.points).copied().collect();
        for point in ["one-representative", "no-faster", "only-this", "tell-changes"] {
            assert!(told.contains(&point), "{point}");
        }
    }
}

#[test]
fn r3_students_and_paralegals_of_any_law_society_may_be_paid() {
    let paid = "helped = yes\nhelper-paid = yes\nhelper-body =";
    table(
        "helper",
        &[
            (format!("{paid} consultants").as_str(), "member holds"),
            (&format!("{paid} law-society"), "member holds"),
            (&format!("{paid} law-society\nhelper-student = yes"), "student holds"),
            (&format!("{paid} notaries\nhelper-student = yes"), "student holds"),
            // The box belongs to the other two bodies.
            (&format!("{paid} consultants\nhelper-student = yes"), "member holds"),
            (&format!("{paid} none\nhelper-student = yes"), "not-member returned"),
            // Members who charge nothing are unpaid representatives.
            ("helped = yes\nhelper-paid = no\nhelper-body = law-society", "unpaid holds"),
        ],
    );
    for province in domain::places::Province::IDS {
        let changes = format!("{paid} law-society\nhelper-society = {province}");
        assert_eq!(blank("imm5476", &changes, "helper-society"), *province);
    }
}

#[test]
fn what_is_only_wished_for_never_brings_the_envelope_back() {
    let wish = "cancels-representative = yes\ncancelled-representative = Jean Roy\napplication-filed = no";
    let answers = found(wish);
    assert_eq!(returned(&answers), Vec::<String>::new());
    let left_out = answers.of("document").filter(|finding| finding.says == Some("left-out"));
    assert_eq!(left_out.filter_map(|finding| finding.about).collect::<Vec<_>>(), ["imm5476-cancel"]);
    let enclosed = found(&format!("{wish}\nready-imm5476-cancel = yes"));
    assert!(enclosed.of("document").all(|finding| finding.says == Some("enclosed")));
}

#[test]
fn who_cancels_one_and_appoints_another_sends_two_forms() {
    let both = format!("{CONSULTANT}\ncancels-representative = yes\ncancelled-representative = Léa Roy");
    let case = of(whole(&both), TODAY);
    let forms: Vec<&str> = case.edition.forms_for(&case).iter().map(|form| form.id).collect();
    assert_eq!(forms, ["imm5444", "imm5455", "imm5476", "imm5476-cancel"]);
    for (form, open, skipped) in [("imm5476", "b", "c"), ("imm5476-cancel", "c", "b")] {
        let sheet = fill(form, &case);
        assert_eq!((part(&sheet, open).open, part(&sheet, skipped).open), (Some(true), Some(false)), "{form}");
    }
}
