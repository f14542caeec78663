//! Several people in one envelope: what they share is answered once, and each is free to differ.

mod common;
#[path = "common/family.rs"]
mod family;

use common::people::FIRST;
use common::{answers, case, fill, part, print_part};
use domain::assess::{Verdict, assess};
use domain::case::Trace;
use domain::facts::contact::{HOME_CITY, MAILING_CITY, PHONE};
use domain::facts::history::ADDRESSES;
use domain::facts::household::{FIRST_SIGNS, RELATION};
use domain::facts::person::who_signs;
use domain::facts::send::{PARENT_NAME, fee_due};
use domain::facts::travel::{days_absent, travel};
use domain::key::Scope;
use domain::law::age::Signers;
use domain::read::Text;
use domain::sheet::Line;
use domain::topics::{Status, TOPICS, topic};
use domain::{Answers, Case};
use expect_test::expect;
use family::{envelope, family, of};

const EVERYONE: [&str; 4] = ["a", "b", "c", "d"];

fn city(case: &Case) -> Option<String> {
    case.get(HOME_CITY).map(|Text(city)| city)
}

#[test]
fn what_is_shared_is_read_from_the_first_one_wherever_it_is_read() {
    let answers = family("");
    let case = envelope(&answers);
    for person in EVERYONE {
        let case = case.of(person);
        assert_eq!(city(&case).as_deref(), Some("Sherbrooke"), "{person}");
        assert_eq!(case.path(&HOME_CITY.blank).as_deref(), Some("applicant/a/home-city"), "{person}");
        assert_eq!(case.rows(&ADDRESSES).len(), 2, "{person}");
        assert!(case.rows(&ADDRESSES).iter().all(|row| row.whose == "a" && row.case.applicant == Some(person)));
        assert_eq!(case.row(&ADDRESSES, "002").map(|row| row.whose), Some("a"), "{person}");
        let sheet = fill("imm5444", &case);
        let paths = sheet.sections.iter().flat_map(|part| &part.lines).filter_map(|line| match line {
            Line::Blank(filled) => Some(filled.path.as_str()),
            _ => None,
        });
        let paths: Vec<&str> = paths.collect();
        assert!(paths.contains(&"applicant/a/phone") && !paths.contains(&"applicant/b/phone"), "{person}");
    }
    assert_eq!(answers.below("applicant/b/home-").count(), 1, "nothing was copied");
}

#[test]
fn each_is_free_to_differ_in_each_group() {
    for (changes, city_of_b, phone_of_b, rows_of_b) in [
        ("", Some("Sherbrooke"), true, 2),
        ("home-as = own", None, true, 2),
        ("home-as = own\nhome-city = Granby", Some("Granby"), true, 2),
        // What was typed before is kept, and not read.
        ("home-city = Granby", Some("Sherbrooke"), true, 2),
        ("reach-as = own", Some("Sherbrooke"), false, 2),
        ("addresses-as = own\naddresses/1/city = Granby", Some("Sherbrooke"), true, 1),
        // Nobody has said: one's own is read.
        ("home-as =\naddresses-as = nonsense", None, true, 0),
    ] {
        let answers = family(&of("b", changes));
        let case = envelope(&answers).of("b");
        assert_eq!(city(&case).as_deref(), city_of_b, "{changes}");
        assert_eq!(case.get(PHONE).is_some(), phone_of_b, "{changes}");
        assert_eq!(case.rows(&ADDRESSES).len(), rows_of_b, "{changes}");
    }
}

#[test]
fn whoever_is_first_shares_with_nobody() {
    let said =
        format!("{FIRST}home-as = first\ntrips-as = first\naddresses-as = first\nrelation = child\nfirst-signs = yes");
    let case = case(&said, common::TODAY);
    assert!(case.is_first());
    assert_eq!(city(&case).as_deref(), Some("Sherbrooke"));
    assert_eq!((case.get(RELATION), case.get(FIRST_SIGNS)), (None, None));
    assert_eq!(days_absent(&case), Some(17));
    // Sharing goes one step, whatever the first one says.
    let answers = family("home-as = first\napplicant/0/home-city = Lévis");
    assert_eq!(envelope(&answers).first(), Some("0"));
    for person in ["a", "b"] {
        assert_eq!(city(&envelope(&answers).of(person)).as_deref(), Some("Lévis"), "{person}");
    }
    let mut answers = family("home-as = first");
    answers.set("applicant/a/home-city", "");
    assert_eq!(city(&envelope(&answers).of("b")), None);
}

#[test]
fn a_verdict_names_the_answer_that_was_read_and_who_said_so() {
    let answers = family("");
    let case = envelope(&answers);
    let trace = Trace::default();
    let traced = case.of("b").traced(&trace);
    assert!(city(&traced).is_some());
    // A gate reads the first one's answers, too.
    assert_eq!(traced.get(MAILING_CITY), None);
    assert_eq!(
        trace.paths(),
        ["applicant/a/home-city", "applicant/a/home-none", "applicant/a/mailing-differs", "applicant/b/home-as"]
    );
    let found = assess(&case);
    let section_d = found.of("section-d").find(|found| found.applicant.as_deref() == Some("c")).expect("a finding");
    assert!(section_d.because.contains(&"applicant/a/trips/*/left-on".to_owned()), "{:?}", section_d.because);
    assert!(section_d.because.contains(&"applicant/c/trips-as".to_owned()));
    assert!(section_d.because.contains(&"applicant/c/landed-on".to_owned()), "the period is each one's own");
}

#[test]
fn days_are_counted_from_each_ones_own_landing() {
    let answers = family(&of("b", "landed-on = 2011-01-15"));
    let case = envelope(&answers);
    let days = EVERYONE.map(|person| days_absent(&case.of(person)));
    // Of the trips shared, those from the landing on; the younger child made only one of them.
    assert_eq!(days, [Some(17), Some(5), Some(17), Some(9)]);
    assert!(travel(&case.of("b")).is_some_and(|travel| travel.period.first == common::day("2011-01-15")));
}

#[test]
fn a_page_of_what_may_be_shared_asks_that_first_and_alone() {
    let asked = |text: &str, page: &str| -> Vec<&'static str> {
        let answers = answers(text);
        let case = envelope(&answers).of("b");
        let page = TOPICS.iter().flat_map(|topic| topic.pages).find(|own| own.id == page).expect("a page");
        let open = |line: &Line| line.open() == Some(true);
        page.lines(&case)
            .iter()
            .filter(|line| open(line))
            .map(|line| match line {
                Line::Blank(filled) => filled.blank.id,
                Line::Rows(rows) => rows.table.id,
                _ => "",
            })
            .collect()
    };
    let with = |said: &str| format!("{FIRST}{}", of("b", said));
    assert_eq!(asked(&with("reach-as ="), "reach"), ["reach-as"]);
    assert_eq!(asked(&with("reach-as = first"), "reach"), ["reach-as"]);
    assert_eq!(asked(&with("reach-as = own"), "reach"), ["reach-as", "phone", "phone-cell", "phone-work", "email"]);
    assert_eq!(asked(&with("trips-as = first"), "trips"), ["trips-as"]);
    assert_eq!(asked(&with("trips-as = own\nany-trips = yes"), "trips"), ["trips-as", "any-trips", "trips"]);
    assert_eq!(asked(&with("addresses-as = own"), "addresses"), ["addresses-as", "addresses"]);
    assert_eq!(asked(&with("home-as = own\nmailing-differs = no"), "mailing"), ["mailing-differs"]);
    // Mail goes with the home: one question for both.
    assert_eq!(asked(&with("home-as = first"), "mailing"), [""; 0]);
    assert_eq!(asked(&with("home-as ="), "mailing"), [""; 0]);
    // The first one is asked nothing of it.
    let answers = answers(FIRST);
    let alone = envelope(&answers).of("a");
    for page in TOPICS.iter().flat_map(|topic| topic.pages) {
        let shares = |line: &Line| matches!(line, Line::Blank(filled) if filled.blank.id.ends_with("-as") && filled.open != Some(false));
        assert!(!page.lines(&alone).iter().any(shares), "{}", page.id);
    }
}

#[test]
fn what_is_shared_is_one_task_done_and_is_missing_once() {
    let answers = family("home-city =\nphone =");
    let case = envelope(&answers);
    let contact = topic("contact").expect("a topic");
    assert_eq!(contact.standing(&case.of("a")), (Status::Started, 2));
    assert_eq!(contact.standing(&case.of("b")), (Status::Done, 0));
    // The form of the other one lacks it all the same, at the first one's path.
    let found = assess(&case);
    let form = found.of("form").find(|found| found.applicant.as_deref() == Some("b")).expect("a finding");
    assert_eq!(form.because, ["applicant/a/home-city", "applicant/a/phone"]);
}

#[test]
fn a_whole_family_is_complete_and_pays_once() {
    let answers = family("");
    let case = envelope(&answers);
    for person in EVERYONE {
        for topic in TOPICS {
            let standing = topic.standing(&case.of(person));
            assert!(matches!(standing.0, Status::Done | Status::NotNeeded), "{person} {}: {standing:?}", topic.id);
        }
    }
    assert_eq!(fee_due(&case), (20_000, 4));
    let found = assess(&case);
    let fees: Vec<_> = found.of("fee").map(|found| (found.applicant.clone(), found.says)).collect();
    assert_eq!(fees, [(None, Some("exact"))]);
    assert_eq!(found.of("receipt").count(), 1);
    assert_eq!(found.of("form").filter(|found| found.verdict == Some(Verdict::Holds)).count(), 8);
    assert_eq!(found.findings.iter().filter(|found| found.applicant.is_none()).count(), 3);
}

#[test]
fn the_elder_child_signs_with_a_parent_and_the_parent_alone_for_the_younger() {
    let answers = family("");
    let case = envelope(&answers);
    let signs = EVERYONE.map(|person| who_signs(&case.of(person)));
    assert_eq!(signs, [Some(Signers::Applicant), Some(Signers::Applicant), Some(Signers::Both), Some(Signers::Parent)]);
    let section = |person: &str| print_part(part(&fill("imm5444", &case.of(person)), "e"));
    expect![[r#"
        e
          23 signature of applicant: signs
          23 signature of parent: signs
          23 first-signs-name: Thi Lan Nguyen
          23 signed-on: 2014-03-10
    "#]]
    .assert_eq(&section("c"));
    expect![[r#"
        e
          23 signature of applicant: -
          23 signature of parent: signs
          23 first-signs-name: Thi Lan Nguyen
          23 signed-on: 2014-03-10
    "#]]
    .assert_eq(&section("d"));
    expect![[r#"
        e
          23 signature of applicant: signs
          23 signature of parent: -
          23 parent-name: -
          23 signed-on: 2014-03-10
    "#]]
    .assert_eq(&section("b"));
}

#[test]
fn the_parent_who_signs_is_asked_for_by_name_unless_it_is_the_first_one() {
    for (changes, asked, name) in [
        ("", Some(true), false),
        ("first-signs = no", Some(false), true),
        // Somebody else may be the guardian.
        ("relation = other", Some(true), false),
        // Neither a spouse nor somebody's own child signs as their parent.
        ("relation = spouse", None, true),
        ("relation = parent", None, true),
        // Who they are to each other is not said: the name is asked.
        ("relation =", None, true),
        ("first-signs =", None, false),
    ] {
        let answers = family(&of("d", &format!("{changes}\nparent-kind = parent\nparent-name = Pham Van An")));
        let case = envelope(&answers).of("d");
        assert_eq!(case.get(FIRST_SIGNS).map(|yes| yes.is_yes()), asked, "{changes}");
        assert_eq!(case.get(PARENT_NAME).is_some(), name, "{changes}");
    }
    // A first one who is a minor signs for nobody.
    let answers = family("born-on = 2000-01-01");
    assert_eq!(envelope(&answers).of("d").get(FIRST_SIGNS), None);
}

#[test]
fn what_is_shared_names_a_question_that_says_so() {
    let blanks = || TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.asks);
    let sharing: Vec<&str> = blanks().filter_map(|asks| asks.shared()).collect();
    assert!(!sharing.is_empty());
    for by in sharing {
        let key = TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.blanks()).find(|own| own.id == by);
        let key = key.unwrap_or_else(|| panic!("no key {by}"));
        assert_eq!((key.scope, key.shared), (Scope::Applicant, None), "{by}");
        assert!((key.show)("first").is_ok() && (key.show)("own").is_ok(), "{by}");
    }
    // A page asks it before what it is about.
    for page in TOPICS.iter().flat_map(|topic| topic.pages) {
        for asks in page.asks {
            let Some(by) = asks.shared() else { continue };
            let before = TOPICS.iter().flat_map(|topic| topic.pages).flat_map(|page| page.blanks());
            let ids: Vec<&str> = before.map(|blank| blank.id).collect();
            let own =
                page.asks.iter().position(|own| matches!(own, domain::form::Asks::Blank(blank) if blank.id == by));
            assert!(own.is_none_or(|at| at == 0) && ids.contains(&by), "{}", page.id);
        }
    }
}

#[test]
fn the_first_name_is_the_first_of_the_names() {
    for text in
        ["", "x = y", "applicant//a = 1", "applicant/b/a = 1\napplicant/a/b = 2", "applicant/a = 1\napplicant/c/d = 2"]
    {
        let mut answers = Answers::default();
        for line in text.lines() {
            let (path, value) = line.split_once(" = ").expect("a line");
            answers.set(path, value);
        }
        assert_eq!(answers.first_name("applicant/"), answers.names("applicant/").first().copied(), "{text}");
    }
}
