//! Statements to print and sign: what stands on each, who signs, and when it is due.

#[path = "common/assessed.rs"]
mod assessed;
mod common;
#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use assessed::whole;
use common::{TODAY, answers, day, show};
use domain::documents::{Copy, Document, needed};
use domain::facts::claims::Spell;
use domain::statements::{Entry, Named, STATEMENTS, Stated, Statement, Value, state, stated};
use domain::{Answers, Case, Date, Edition};
use expect_test::{Expect, expect};

fn case(answers: &Answers) -> Case<'_> {
    Case::new(answers, Edition::default(), day(TODAY)).of("a")
}

/// The statements due, or perhaps due (`?`), by id.
fn due(changes: &str) -> Vec<String> {
    let answers = whole(changes);
    let id = |stated: &Stated| format!("{}{}", stated.statement.id, if stated.open.is_none() { "?" } else { "" });
    stated(&case(&answers)).iter().map(id).collect()
}

fn value(value: &Option<Value>) -> String {
    value.as_ref().map_or("____".to_owned(), |value| show(&value.shown))
}

/// A statement filled in, as text.
fn print(id: &str, answers: &Answers) -> String {
    let [stated] = &state(Statement::find(id).expect("a statement"), &case(answers))[..] else {
        panic!("{id}: not one")
    };
    print_one(stated)
}

fn print_one(stated: &Stated) -> String {
    let named =
        |values: &[Named]| -> String { values.iter().map(|(name, own)| format!(" {name}={}", value(own))).collect() };
    let line = |entry: &Entry| match entry {
        Entry::Text(id, values) => format!("{id}{}\n", named(values)),
        Entry::Ticked(id, on) => format!("[{}] {id}\n", on.map_or("?", |on| if on { "x" } else { " " })),
        Entry::Spells(id, spells) => {
            let day = |day: Option<Date>| day.map_or("____".to_owned(), |day| day.to_string());
            let one = |(id, spell): &(&str, Spell)| {
                let still = if spell.still { " (still)" } else { "" };
                format!("  {id}: {} to {}{still}\n", day(spell.from), day(spell.to))
            };
            format!("{id}\n{}", spells.iter().map(one).collect::<String>())
        }
        Entry::Own(id, typed, lines) => {
            format!("{id}: {}\n", typed.clone().unwrap_or_else(|| format!("({lines} lines)")))
        }
        Entry::Value(id, own) => format!("{id}: {}\n", value(own)),
        Entry::List(points) => format!("list {}\n", points.id),
        Entry::Names(id, message, names) => format!("{id}: {} of {message}\n", names.len()),
        Entry::Before(id) => format!("before: {id}\n"),
        Entry::Signing(signers, before) => {
            format!("signed by {}{}\n", signers.join(" + "), before.map(|id| format!(" / {id}")).unwrap_or_default())
        }
    };
    stated.entries.iter().map(line).collect()
}

fn check(id: &str, changes: &str, expect: Expect) {
    expect.assert_eq(&print(id, &whole(changes)));
}

const DECLARED: &str = "primary-identity = declarations
    passports = no
    primary-why = Mon pays n’a plus de consulat.
    declarant = family
    declarant-name = Samir Haddad
    declarant-address = 4, rue Haute, Laval
    declarant-story = C’est ma sœur.";

const ARABIC: &str = "foreign-stamps = yes
    foreign-documents = no
    translated-from = arabe
    translator-name = Nadia Saab
    certified-by = notary
    certified-by-family = no";

const RENAMED: &str = "name-changed = yes
    current-family-name = Roy
    current-given-names = Rima
    name-document = marriage
    name-from-quebec = no
    name-identity = health-card
    certified-by = lawyer
    certified-by-family = no";

const LOST: &str = "purpose = replace
    replaced = lost
    loss-story = Perdue dans le train.
    loss-place = Moncton
    loss-on = 2014-02-01
    old-card-number = AB1234567";

#[test]
fn nothing_is_to_be_signed_besides_the_forms_when_nothing_lacks() {
    assert_eq!(due(""), [""; 0]);
}

#[test]
fn each_is_due_where_its_answer_is_given() {
    assert_eq!(due(DECLARED), ["own-declaration", "second-declaration"]);
    assert_eq!(due("primary-identity = foreign-identity"), [""; 0], "a paper needs no declaration");
    for lacks in ["secondary-identity = licence", "residence-proof = none", "passports-kept = no"] {
        assert_eq!(due(lacks), ["why-declaration"], "{lacks}");
    }
    assert_eq!(due(ARABIC), ["translator-declaration", "certified-translated-copy"]);
    assert_eq!(due(RENAMED), ["certified-name-document", "certified-name-identity"]);
    for replaced in ["lost", "stolen", "destroyed", "never-received"] {
        assert_eq!(due(&format!("purpose = replace\nreplaced = {replaced}")), ["card-declaration"], "{replaced}");
    }
    assert_eq!(due("purpose = replace\nreplaced = damaged"), [""; 0]);
}

#[test]
fn what_is_not_known_yet_may_be_due() {
    let all: Vec<String> = STATEMENTS.iter().map(|statement| format!("{}?", statement.id)).collect();
    let empty = answers("resident =");
    let found: Vec<String> = stated(&case(&empty)).iter().map(|stated| format!("{}?", stated.statement.id)).collect();
    assert_eq!(found, all);
    assert!(stated(&case(&empty)).iter().all(|stated| stated.open.is_none()));
}

#[test]
fn the_applicants_own_declaration_of_identity() {
    check(
        "own-declaration",
        DECLARED,
        expect![[r#"
        who name=Rima Haddad born=1980-04-12 country=LB
        landed landed=2008-05-01
        why: Mon pays n’a plus de consulat.
        closing
        before: solemn
        signed by applicant / solemn
    "#]],
    );
    check(
        "own-declaration",
        &format!("{DECLARED}\n{RENAMED}\nprimary-why ="),
        expect![[r#"
        who name=Rima Roy born=1980-04-12 country=LB
        landing-name name=Rima Haddad
        landed landed=2008-05-01
        why: (8 lines)
        closing
        before: solemn
        signed by applicant / solemn
    "#]],
    );
}

#[test]
fn the_second_persons_declaration() {
    check(
        "second-declaration",
        DECLARED,
        expect![[r#"
        person: Samir Haddad
        address: 4, rue Haute, Laval
        knows name=Rima Haddad born=1980-04-12 country=LB
        [x] before
        [ ] organisation
        how: C’est ma sœur.
        closing
        before: solemn
        signed by second-person / solemn
    "#]],
    );
    let organisation =
        format!("{DECLARED}\ndeclarant = organisation\ndeclarant-organisation = Amicale du Liban\ndeclarant-story =");
    check(
        "second-declaration",
        &organisation,
        expect![[r#"
        person: Samir Haddad
        address: 4, rue Haute, Laval
        knows name=Rima Haddad born=1980-04-12 country=LB
        [ ] before
        [x] organisation
        which: Amicale du Liban
        how: (8 lines)
        closing
        before: solemn
        signed by second-person / solemn
    "#]],
    );
}

#[test]
fn why_a_document_cannot_be_provided() {
    check(
        "why-declaration",
        "secondary-identity = licence\nwhy-missing = Ma fiche a brûlé.",
        expect![[r#"
        who name=Rima Haddad born=1980-04-12
        [x] secondary
        [ ] proof
        [ ] passports
        why: Ma fiche a brûlé.
        closing
        before: solemn
        signed by applicant / solemn
    "#]],
    );
    check(
        "why-declaration",
        "residence-proof = none\npassports-kept = no",
        expect![[r#"
        who name=Rima Haddad born=1980-04-12
        [ ] secondary
        [x] proof
        [x] passports
        why: (8 lines)
        closing
        before: solemn
        signed by applicant / solemn
    "#]],
    );
}

/// The edition of 2023 asks for one other piece of identity and two proofs of everyone, and never who is too young for school.
#[test]
fn under_2023_an_adult_declares_what_that_edition_asks_and_no_age_of_school() {
    let edition = Edition::find("imm5444-2023").expect("this build knows it");
    let print = |changes: &str| {
        let answers = whole(&format!("secondary-identity = none\n{changes}"));
        let case = Case::new(&answers, edition, day("2026-11-22")).of("a");
        let [stated] = &state(Statement::find("why-declaration").expect("a statement"), &case)[..] else {
            panic!("not one")
        };
        print_one(stated)
    };
    let expect = expect![[r#"
        who name=Rima Haddad born=1980-04-12
        [x] secondary
        [x] proof
        [ ] passports
        why: (8 lines)
        closing
        before: solemn
        signed by applicant / solemn
    "#]];
    expect.assert_eq(&print("residency-proofs = none"));
    assert!(print("residency-proofs = rental").contains("[x] proof"), "one of two");
    assert!(print("residency-proofs = rental benefits").contains("[ ] proof"), "both are there");
    assert!(!print("born-on = 2024-05-01\nparent-kind = parent").contains("too-young"), "not asked, not said");
    // Where it is asked, an adult's answer is warned about and never sworn to.
    assert!(!self::print("why-declaration", &whole("residence-proof = too-young")).contains("too-young"));
}

#[test]
fn a_parent_declares_for_a_child_and_both_sign_from_14() {
    let child = "parent-kind = parent\nparent-name = Rima Haddad\nresidence-proof = too-young";
    check(
        "why-declaration",
        &format!("{child}\nborn-on = 2011-05-01"),
        expect![[r#"
        who name=Rima Haddad born=2011-05-01
        for-child parent=Rima Haddad
        [ ] secondary
        [x] proof
        [ ] passports
        too-young
        why: (8 lines)
        closing
        before: solemn
        signed by parent / solemn
    "#]],
    );
    let signed = |born: &str| {
        let text = print("why-declaration", &whole(&format!("{child}\nborn-on = {born}")));
        text.lines().last().expect("a line").to_owned()
    };
    assert_eq!(signed("2000-03-11"), "signed by parent / solemn", "14 tomorrow");
    assert_eq!(signed("2000-03-10"), "signed by applicant + parent / solemn", "14 today");
    assert_eq!(signed("1996-03-11"), "signed by applicant + parent / solemn", "18 tomorrow");
    assert_eq!(signed("1996-03-10"), "signed by applicant / solemn", "18 today");
    assert_eq!(signed(""), "signed by applicant + parent / solemn", "not known yet");
}

#[test]
fn the_translators_declaration_is_sworn_unless_by_a_member() {
    check(
        "translator-declaration",
        &format!("{ARABIC}\ntranslator = other"),
        expect![[r#"
        translator: Nadia Saab
        source: arabe
        target: ____
        documents: ____
        accurate name=Rima Haddad
        before: oath
        signed by translator / oath
    "#]],
    );
    check(
        "translator-declaration",
        &format!("{ARABIC}\ntranslator = member"),
        expect![[r#"
        translator: Nadia Saab
        source: arabe
        target: ____
        documents: ____
        accurate name=Rima Haddad
        member: ____
        signed by translator
    "#]],
    );
}

#[test]
fn what_a_certifier_prints_names_the_original() {
    check(
        "certified-name-document",
        RENAMED,
        expect![[r#"
        sentence
        original: marriage
        certifier: ____
        title: lawyer
        list certifying
        who: 22 of certifier
        signed by certifier
    "#]],
    );
    check(
        "certified-name-identity",
        &format!("{RENAMED}\ncertified-by = other"),
        expect![[r#"
        sentence
        original: health-card
        certifier: ____
        title: ____
        list certifying
        who: 22 of certifier
        signed by certifier
    "#]],
    );
    check(
        "certified-translated-copy",
        ARABIC,
        expect![[r#"
        sentence
        original: ____
        certifier: ____
        title: notary
        list certifying
        who: 22 of certifier
        signed by certifier
    "#]],
    );
}

#[test]
fn section_f_declares_what_happened_to_the_card() {
    check(
        "card-declaration",
        LOST,
        expect![[r#"
        who name=Rima Haddad born=1980-04-12
        lost
        number: AB1234567
        issued: ____
        when: 2014-02-01
        where: Moncton
        what: Perdue dans le train.
        closing
        signed by applicant
    "#]],
    );
    let happened = |replaced: &str| {
        let text = print("card-declaration", &whole(&format!("{LOST}\nreplaced = {replaced}")));
        let says: BTreeSet<&str> = ["lost", "stolen", "destroyed", "never-received"].into();
        text.lines().filter(|line| says.contains(line)).map(str::to_owned).collect::<Vec<_>>()
    };
    for replaced in ["lost", "stolen", "destroyed", "never-received"] {
        assert_eq!(happened(replaced), [replaced]);
    }
}

/// Three trips that add up to more than the threshold: to one employer and, told anew, to another; then again to the second.
const POSTED: &str = "any-trips = yes
    trips/001/left-on = 2009-06-01
    trips/001/back-on = 2011-04-02
    trips/001/situation = employed
    trips/001/whole-absence = yes
    trips/001/employer = corporation
    trips/001/for-status = no
    trips/001/full-time = yes
    trips/001/assignment = client
    trips/002/left-on = 2011-06-02
    trips/002/back-on = 2013-04-02
    trips/002/situation = employed
    trips/002/whole-absence = yes
    trips/002/employer = public-service
    trips/002/full-time = no
    trips/002/assignment = position
    trips/003/left-on = 2013-05-01
    trips/003/still-away = yes
    trips/003/situation = employed
    trips/003/whole-absence = yes
    trips/003/as-before = yes";

/// The employers' letters, each as text below its number.
fn letters(changes: &str) -> String {
    let answers = whole(&format!("{POSTED}\n{changes}"));
    let of_all = stated(&case(&answers));
    let letters = of_all.iter().filter(|stated| stated.statement.id == "employer-letter");
    letters.map(|stated| format!("{} of {}\n{}", stated.of.0, stated.of.1, print_one(stated))).collect()
}

/// Of each letter the assignments alone.
fn spells(changes: &str) -> Vec<Vec<String>> {
    let letters = letters(changes);
    let own = |letter: &str| -> Vec<String> {
        let lines = letter.lines().filter_map(|line| line.strip_prefix("  spell"));
        lines.map(|line| line.trim_start_matches("-open").trim_start_matches(": ").to_owned()).collect()
    };
    letters.split("signed by employer\n").filter(|letter| !letter.is_empty()).map(own).collect()
}

#[test]
fn every_employer_writes_a_letter_of_their_own() {
    expect![[r#"
        1 of 2
        about name=Rima Haddad born=1980-04-12
        employer: ____
        signer: ____
        business: ____
        canadian
        [x] corporation
        [ ] enterprise
        [ ] organization
        [ ] public-service
        spells
          spell: 2009-06-01 to 2011-04-02
        assigned
        [ ] position
        [ ] affiliate
        [x] client
        [x] full-time
        description: ____
        not-for-residency
        signed by employer
        2 of 2
        about name=Rima Haddad born=1980-04-12
        employer: ____
        signer: ____
        business: ____
        canadian
        [ ] corporation
        [ ] enterprise
        [ ] organization
        [x] public-service
        spells
          spell: 2011-06-02 to 2013-04-02
          spell-open: 2013-05-01 to ____ (still)
        until: ____
        assigned
        [x] position
        [ ] affiliate
        [ ] client
        [ ] full-time
        description: ____
        signed by employer
    "#]]
    .assert_eq(&letters(""));
}

#[test]
fn an_employer_of_several_trips_writes_one_letter_that_lists_each() {
    // All three for one employer: the second trip tells nobody anew.
    let one = "trips/002/as-before = yes";
    let all = ["2009-06-01 to 2011-04-02", "2011-06-02 to 2013-04-02", "2013-05-01 to ____ (still)"];
    assert_eq!(spells(one), [all]);
    // The earliest first, in whatever order they were added.
    let turned = "trips/001/left-on = 2011-06-02\ntrips/001/back-on = 2013-04-02
        trips/002/left-on = 2009-06-01\ntrips/002/back-on = 2011-04-02";
    assert_eq!(spells(&format!("{one}\n{turned}")), [all]);
    // Told anew, it may be somebody else: three letters.
    let anew: Vec<usize> = spells("trips/003/as-before =").iter().map(Vec::len).collect();
    assert_eq!(anew, [1, 1, 1]);
    // A trip in between for another reason parts nobody.
    assert_eq!(spells("trips/002/situation = none\ntrips/003/as-before = yes"), [[all[0], all[2]]]);
}

#[test]
fn an_assignment_is_the_part_of_the_absence_it_lasted() {
    let part = "trips/001/whole-absence = no\ntrips/001/situation-from = 2009-07-01";
    assert_eq!(spells(&format!("{part}\ntrips/001/situation-to = 2011-03-31"))[0], ["2009-07-01 to 2011-03-31"]);
    // What cannot be read is a line to write on, not the whole absence.
    assert_eq!(spells(part)[0], ["____ to ____"]);
    assert_eq!(spells("trips/001/back-on = 2009-05-01\ntrips/001/whole-absence =")[0], ["____ to ____"]);
    // Still away, and posted for a part that is over.
    let over =
        "trips/003/whole-absence = no\ntrips/003/situation-from = 2013-06-01\ntrips/003/situation-to = 2013-12-31";
    assert_eq!(spells(over)[1], ["2011-06-02 to 2013-04-02", "2013-06-01 to 2013-12-31"]);
}

#[test]
fn the_letter_can_be_printed_before_any_trip_is_told() {
    let empty = answers("resident =");
    let [letter] = &state(Statement::find("employer-letter").expect("a statement"), &case(&empty))[..] else {
        panic!("not one")
    };
    assert!(print_one(letter).contains("spells\n  spell: ____ to ____\n"));
    assert_eq!(letter.of, (1, 1));
}

#[test]
fn statements_are_declared_once_and_well() {
    let mut seen = BTreeSet::new();
    for statement in STATEMENTS {
        assert!(seen.insert(statement.id), "{} twice", statement.id);
        let attributes = statement.attributes();
        assert_eq!(attributes.iter().collect::<BTreeSet<_>>().len(), attributes.len(), "{}", statement.id);
        let Some(document) = statement.document else { continue };
        let document = Document::find(document).unwrap_or_else(|| panic!("{}: no such document", statement.id));
        let expected = match statement.words {
            "certified-copy" => Copy::CertifiedCopy,
            // The employer's own paper: ours says what it must.
            "employer-letter" => Copy::Original,
            _ => Copy::Statement,
        };
        assert_eq!(document.copy, expected, "{}", statement.id);
        assert_eq!(Statement::of(document), Some(statement));
    }
    // Every statement of the checklist is there ready to sign.
    for document in Edition::default().documents().iter().filter(|document| document.copy == Copy::Statement) {
        assert!(Statement::of(document).is_some(), "{} has no words", document.id);
    }
}

#[test]
fn a_statement_is_due_with_its_document() {
    for changes in ["", DECLARED, ARABIC, RENAMED, LOST, "residence-proof = none", "foreign-stamps =", "name-changed ="]
    {
        let answers = whole(changes);
        let case = case(&answers);
        let list = needed(&case);
        for statement in STATEMENTS {
            let Some(document) = statement.document else { continue };
            let listed = list.iter().find(|needed| needed.document.id == document);
            let open = state(statement, &case)[0].open;
            assert_eq!(open, listed.map_or(Some(false), |needed| needed.open), "{} with {changes}", statement.id);
        }
    }
}

#[test]
fn c9_the_warning_stands_above_every_signature() {
    // One group to sign a statement, the last thing on it: the warning is part of the group.
    for statement in STATEMENTS {
        let answers = whole("");
        let entries = state(statement, &case(&answers)).remove(0).entries;
        let signs = |entry: &Entry| matches!(entry, Entry::Signing(..));
        assert_eq!(entries.iter().filter(|entry| signs(entry)).count(), 1, "{}", statement.id);
        assert!(entries.last().is_some_and(signs), "{}", statement.id);
    }
    for words in worded::both() {
        let (closing, holds) = (words.letters("statement-closing"), ["infraction grave", "serious offence"]);
        assert!(holds.iter().any(|holds| closing.contains(holds)), "{}: {closing}", words.lang);
    }
}
