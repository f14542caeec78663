//! Several people in one envelope: what they share is answered once, and each is free to differ.

mod common;
#[path = "common/family.rs"]
mod family;

use common::draws::{Draw, today};
use common::people::FIRST;
use common::{answers, case, fill, part, print_part};
use domain::assess::{Verdict, assess};
use domain::case::Trace;
use domain::facts::claims::account;
use domain::facts::contact::{HOME_CITY, MAILING_CITY, PHONE};
use domain::facts::history::ADDRESSES;
use domain::facts::household::{FIRST_SIGNS, RELATION};
use domain::facts::payment::fee_due;
use domain::facts::person::who_signs;
use domain::facts::send::{PARENT_KIND, PARENT_NAME, ParentKind};
use domain::facts::travel::{TRIPS, days_absent, travel};
use domain::household::{Parted, add, can_copy, copy, groups, remove, split};
use domain::key::Scope;
use domain::law::age::Signers;
use domain::read::Text;
use domain::sheet::Line;
use domain::topics::{Status, TOPICS, topic};
use domain::{Answers, Case, Edit};
use expect_test::expect;
use family::{envelope, family, of};
use proptest::prelude::*;

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
    assert_eq!(found.findings.iter().filter(|found| found.applicant.is_none()).count(), 4);
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

/// Draws three or four people who share this and that.
fn drawn(seed: u64) -> Answers {
    let mut draw = Draw::new(seed);
    let mut answers = Answers::default();
    for person in EVERYONE.iter().take(3 + usize::from(draw.once_in(2))) {
        for (path, text) in draw.answers(today()).iter() {
            let Some(rest) = path.strip_prefix("applicant/a/") else { continue };
            answers.set(format!("applicant/{person}/{rest}"), text);
        }
        for by in groups() {
            let said = draw.one(&["first", "first", "own", ""]).to_owned();
            answers.set(format!("applicant/{person}/{by}"), said);
        }
        // Whose form a representative stands on is asked of several people only.
        answers.set(format!("applicant/{person}/helped"), "no");
    }
    answers.set("payment/paid", "200");
    answers.set("something/unknown", "kept");
    answers
}

/// What a person's forms say, paths and the signer's name left out.
fn says(answers: &Answers, person: &str) -> Vec<String> {
    let case = envelope(answers).of(person);
    let signer = ["parent-kind", "parent-name", "first-signs-name"];
    let mut said = Vec::new();
    // The receipt form is the envelope's: it says what is due for everyone in it.
    for form in case.edition.forms().iter().filter(|form| form.id != "imm5401") {
        let sheet = domain::sheet::fill(form, &case);
        let text = common::print(&sheet);
        said.extend(text.lines().filter(|line| !signer.iter().any(|id| line.contains(id))).map(str::to_owned));
    }
    said
}

fn assert_same(after: &Answers, before: &Answers, person: &str) {
    let (after, before) = (says(after, person), says(before, person));
    for (now, was) in after.iter().zip(&before) {
        assert_eq!(now, was, "{person}");
    }
    assert_eq!(after.len(), before.len(), "{person}");
}

/// Every text typed is there: where it stood, or set aside. Who says they share may say so no more.
fn assert_nothing_lost(before: &Answers, after: &[&Answers]) {
    for (path, text) in before.iter() {
        let segments: Vec<&str> = path.split('/').collect();
        let aside = match segments.as_slice() {
            ["applicant", person, rest @ ..] => format!("applicant/{person}/set-aside/{}", rest.join("/")),
            _ => path.to_owned(),
        };
        let there = after.iter().any(|answers| answers.text(path) == Some(text) || answers.text(&aside) == Some(text));
        assert!(there || groups().iter().any(|by| path.ends_with(by)), "{path} = {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn splitting_a_person_out_loses_nothing_and_changes_no_form(seed in any::<u64>(), who in 0_usize..3) {
        let answers = drawn(seed);
        let whom = EVERYONE[who];
        let case = envelope(&answers);
        let Parted { rest, own } = split(&case, whom).expect("several people");
        prop_assert_eq!(envelope(&own).applicants(), [whom]);
        let others: Vec<&str> = case.applicants().into_iter().filter(|other| *other != whom).collect();
        prop_assert_eq!(envelope(&rest).applicants(), others.clone());
        assert_nothing_lost(&answers, &[&rest, &own]);
        assert_same(&own, &answers, whom);
        for other in others {
            assert_same(&rest, &answers, other);
        }
        // What the envelope holds once stays, and so does what nobody knows.
        prop_assert_eq!(own.text("payment/paid"), None);
        prop_assert_eq!((rest.text("payment/paid"), rest.text("something/unknown")), (Some("200"), Some("kept")));
    }

    #[test]
    fn a_person_removed_comes_back_as_they_were(seed in any::<u64>(), who in 0_usize..3) {
        let before = drawn(seed);
        let edits = remove(&envelope(&before), EVERYONE[who]);
        let mut answers = before.clone();
        prop_assert!(answers.merge(&edits).is_empty());
        prop_assert!(!envelope(&answers).applicants().contains(&EVERYONE[who]));
        let back: Vec<Edit> =
            edits.into_iter().map(|edit| Edit { path: edit.path, was: edit.now, now: edit.was }).collect();
        prop_assert!(answers.merge(&back).is_empty());
        prop_assert_eq!(answers, before);
    }
}

#[test]
fn who_signed_for_a_child_is_named_in_the_childs_own_draft() {
    let answers = family("");
    let parted = split(&envelope(&answers), "d").expect("several people");
    let own = envelope(&parted.own).of("d");
    assert_eq!(own.get(PARENT_NAME).map(|name| name.0).as_deref(), Some("Thi Lan Nguyen"));
    assert_eq!(own.get(PARENT_KIND), Some(ParentKind::Parent));
    assert_eq!(fee_due(&own), (5_000, 1));
    assert_eq!(fee_due(&envelope(&parted.rest)), (15_000, 3));
    for topic in TOPICS.iter().filter(|topic| !["payment", "sending"].contains(&topic.id)) {
        assert!(matches!(topic.status(&own), Status::Done | Status::NotNeeded), "{}", topic.id);
    }
    // And when the parent is who leaves.
    let parted = split(&envelope(&answers), "a").expect("several people");
    let rest = envelope(&parted.rest);
    assert_eq!((rest.first(), fee_due(&rest)), (Some("b"), (15_000, 3)));
    assert_eq!(rest.of("c").get(PARENT_NAME).map(|name| name.0).as_deref(), Some("Thi Lan Nguyen"));
    assert_eq!(rest.of("c").path(&HOME_CITY.blank).as_deref(), Some("applicant/b/home-city"));
    assert_eq!(rest.of("c").get(RELATION), None, "who they are to the new first one was never said");
    // Nobody is split out of a draft of their own, nor who is not there.
    assert_eq!(split(&own, "d"), None);
    assert_eq!(split(&envelope(&answers), "z"), None);
}

#[test]
fn a_person_is_added_behind_the_others_and_asked_who_they_are() {
    let mut answers = family("");
    let (name, edits) = add(&answers, 7);
    assert!(answers.merge(&edits).is_empty());
    let case = envelope(&answers);
    assert_eq!(case.applicants().last().copied(), Some(name.as_str()));
    assert_eq!(fee_due(&case), (25_000, 5));
    let page = topic("you").expect("a topic").first_unfinished(&case.of(&name));
    assert_eq!(page.id, "relation");
}

#[test]
fn one_may_begin_from_a_copy_where_nothing_is_typed_yet() {
    for (changes, can) in [
        ("", false),
        ("trips-as = own", true),
        ("trips-as = own\nany-trips =", true),
        ("trips-as = own\nany-trips = no", false),
        ("trips-as = own\ntrips/1/place = Lyon", false),
        ("trips-as =", false),
    ] {
        let answers = family(&of("b", changes));
        assert_eq!(can_copy(&envelope(&answers).of("b"), "trips-as"), can, "{changes}");
    }
    let mut answers = family(&of("b", "trips-as = own"));
    assert!(!can_copy(&envelope(&answers).of("a"), "trips-as"));
    assert_eq!(days_absent(&envelope(&answers).of("b")), None);
    let edits = copy(&envelope(&answers).of("b"), "trips-as");
    assert!(answers.merge(&edits).is_empty());
    let case = envelope(&answers);
    assert_eq!(days_absent(&case.of("b")), Some(17));
    assert!(case.of("b").rows(&TRIPS).iter().all(|row| row.whose == "b"));
    // From here on it is their own.
    answers.set("applicant/b/trips/001/back-on", "2011-01-11");
    assert_eq!(
        (days_absent(&envelope(&answers).of("b")), days_absent(&envelope(&answers).of("a"))),
        (Some(8), Some(17))
    );
}

/// Dates can be shared; with whom, and employed by whom, one was away is one's own (IRPR 61).
#[test]
fn what_a_trip_may_count_for_is_everyones_own() {
    let trip = "left-on = 2009-06-01\nback-on = 2013-04-02\nsituation = with-citizen\nwhole-absence = yes\nkin = spouse\n\
                married-on = 2006-01-01\ncitizen-born = yes\nlived-together = yes";
    let trip: String = trip.lines().map(|line| format!("trips/001/{line}\n")).collect();
    let mut answers = family(&of("a", &trip));
    let credit =
        |answers: &Answers, person: &str| account(&envelope(answers).of(person)).map(|account| account.credit());
    assert_eq!(credit(&answers, "a"), Some(1400));
    for person in ["b", "c"] {
        let (case, said) = (envelope(&answers).of(person), "residency-obligation");
        assert!(days_absent(&case) >= Some(1400), "{person}");
        assert_eq!(credit(&answers, person), Some(0), "{person}");
        let found = assess(&envelope(&answers));
        let theirs = found.of(said).find(|finding| finding.applicant.as_deref() == Some(person));
        // Nobody knows yet what these days are to them.
        assert_eq!(theirs.map(|finding| finding.verdict), Some(None), "{person}");
    }
    // A copy to change does not bring it along.
    answers.set("applicant/b/trips-as", "own");
    let edits = copy(&envelope(&answers).of("b"), "trips-as");
    assert!(answers.merge(&edits).is_empty());
    assert_eq!(answers.text("applicant/b/trips/001/left-on"), Some("2009-06-01"));
    assert_eq!(answers.text("applicant/b/trips/001/situation"), None);
    assert_eq!(answers.text("applicant/b/trips/001/kin"), None);
}

#[test]
fn what_is_found_is_about_one_or_about_the_envelope() {
    let answers = family("");
    let all = assess(&envelope(&answers));
    let whose = |found: &[domain::assess::Finding]| -> Vec<Option<String>> {
        let mut whose: Vec<_> = found.iter().map(|finding| finding.applicant.clone()).collect();
        whose.dedup();
        whose
    };
    assert_eq!(
        whose(&all.findings),
        ["a", "b", "c", "d"].map(|own| Some(own.to_owned())).into_iter().chain([None]).collect::<Vec<_>>()
    );
    assert_eq!(whose(&all.clone().of_one("b").findings), [Some("b".to_owned()), None]);
    assert_eq!(whose(&all.clone().of_one("z").findings), [None]);
    let of_envelope = all.findings.iter().find(|finding| finding.applicant.is_none()).expect("the fee");
    assert!(of_envelope.is_for(Some("a")) && of_envelope.is_for(None));
    assert!(all.findings[0].is_for(Some("a")) && !all.findings[0].is_for(Some("b")) && !all.findings[0].is_for(None));
}

#[test]
fn the_family_is_a_vector_too() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/family.json");
    let mut draft = domain::Draft::new(domain::Edition::default());
    draft.answers = family("");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, draft.to_json() + "\n").expect("our own folder");
    }
    assert_eq!(std::fs::read_to_string(path).expect("our own file"), draft.to_json() + "\n");
}
