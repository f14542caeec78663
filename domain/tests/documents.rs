//! What to enclose: which documents, in what form, how many, and what is not known yet.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use std::collections::BTreeSet;

use assessed::{WHOLE, ids, listed, one, only, print, table, whole};
use common::{TODAY, answers, case, day};
use domain::documents::{Copy, DOCUMENTS, Document, checklist};
use domain::facts::gather::CERTIFIED_BY_FAMILY;
use domain::facts::history::{ACTIVITIES, ADDRESSES};
use domain::key::Scope;
use domain::topics::page_of;
use domain::{Case, Edition, Fault, Kind};
use expect_test::{Expect, expect};

fn check(changes: &str, expect: Expect) {
    expect.assert_eq(&print(&listed(changes)));
}

const MARRIED: &str = "name-changed = yes
    current-family-name = Tremblay
    current-given-names = Rima
    name-document = marriage
    name-from-quebec = yes
    name-issued-on = 1999-07-03
    name-identity = health-card";

/// So many trips of 400 days, each in a situation.
fn abroad(situations: &[&str]) -> String {
    let trip = |(at, situation): (usize, &&str)| {
        let (left, back) =
            [("2009-04-01", "2010-05-07"), ("2010-06-01", "2011-07-07"), ("2011-08-01", "2012-09-05")][at];
        format!(
            "trips/{at}/left-on = {left}\ntrips/{at}/back-on = {back}\ntrips/{at}/place = Lyon\ntrips/{at}/reason = work\n\
             trips/{at}/situation = {situation}\n"
        )
    };
    format!("any-trips = yes\n{}", situations.iter().enumerate().map(trip).collect::<String>())
}

#[test]
fn an_adult_who_renews() {
    check(
        "",
        expect![[r#"
        primary-identity: clear-copy x 1 (passport) x
        secondary-identity: clear-copy x 2 (landing-document + licence) x
        passport-pages: clear-copy x all x
        residence-proof: clear-copy x 1 (notices) x
        photos: photos x 2 x
        imm5444: form x 1 x
        imm5455: form x 1 x
        fee-receipt: original x 1 (online) x
    "#]],
    );
}

#[test]
fn nothing_answered_yet() {
    let answers = answers("resident =");
    let list = checklist(&Case::new(&answers, Edition::default(), day(TODAY)));
    expect![[r#"
        ? damaged-card: original x 1 <- applicant/a/purpose
        ? primary-identity: clear-copy x 1 <- applicant/a/primary-identity
        ? own-declaration: statement x 1 <- applicant/a/primary-identity
        ? second-declaration: statement x 1 <- applicant/a/primary-identity
        ? secondary-identity: clear-copy x all <- applicant/a/secondary-identity
        ? passport-pages: clear-copy x all <- applicant/a/passports
        ? residence-proof: clear-copy x 1 <- applicant/a/residence-proof
        ? why-declaration: statement x 1 <- applicant/a/passports, applicant/a/residence-proof, applicant/a/secondary-identity
        ? minor-paper: clear-copy x 1 <- applicant/a/born-on
        ? name-document: certified-copy x 1 <- applicant/a/name-changed
        ? name-identity: certified-copy x 1 <- applicant/a/name-changed
        ? landing-document: clear-copy x 1 <- applicant/a/name-changed
        ? citizen-citizenship: clear-copy x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? citizen-tie: clear-copy x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? citizen-together: clear-copy x all <- applicant/a/landed-on, applicant/a/report-ever
        ? citizen-passports: clear-copy x all <- applicant/a/landed-on, applicant/a/report-ever
        ? employer-letter: original x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? resident-tie: clear-copy x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? resident-job: clear-copy x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? resident-status: clear-copy x 1 <- applicant/a/landed-on, applicant/a/report-ever
        ? resident-obligation: clear-copy x all <- applicant/a/landed-on, applicant/a/report-ever
        ? resident-passports: clear-copy x all <- applicant/a/landed-on, applicant/a/report-ever
        ? translation: translation x all <- applicant/a/foreign-documents, applicant/a/passports
        ? translated-copy: certified-copy x all <- applicant/a/foreign-documents, applicant/a/passports
        ? translator-declaration: statement x all <- applicant/a/foreign-documents, applicant/a/passports
        photos: photos x 2
        imm5444: form x 1
        imm5455: form x 1
        ? imm5476: form x 1 <- applicant/a/helped
        fee-receipt: original x 1 <- payment/method
        ? ticket: clear-copy x 1 <- sending/urgent
        ? ticket-paid: clear-copy x 1 <- sending/urgent
    "#]]
    .assert_eq(&print(&list));
}

#[test]
fn only_a_damaged_card_goes_into_the_envelope() {
    let card = |changes: &str| ids(&listed(changes)).iter().find(|id| id.starts_with("damaged-card")).cloned();
    assert_eq!(card("purpose = replace\nreplaced = damaged").as_deref(), Some("damaged-card"));
    assert_eq!(card("purpose = replace").as_deref(), Some("damaged-card?"));
    for changes in ["", "purpose = first", "purpose = renew"] {
        assert_eq!(card(changes), None, "{changes}");
    }
    for replaced in ["lost", "stolen", "destroyed", "never-received"] {
        assert_eq!(card(&format!("purpose = replace\nreplaced = {replaced}")), None, "{replaced}");
    }
    let list = listed("purpose = replace\nreplaced = damaged");
    assert_eq!(one(&list, "damaged-card").copy, Copy::Original);
    assert_eq!(list[0].document.id, "damaged-card", "first in the guide's order");
}

#[test]
fn a_legal_change_of_name() {
    check(
        MARRIED,
        expect![[r#"
        primary-identity: clear-copy x 1 (passport) x
        secondary-identity: clear-copy x 2 (landing-document + licence) x
        passport-pages: clear-copy x all x
        residence-proof: clear-copy x 1 (notices) x
        name-document: certified-copy x 1 (marriage)
        name-identity: certified-copy x 1 (health-card)
        landing-document: clear-copy x 1 = secondary-identity x
        photos: photos x 2 x
        imm5444: form x 1 x
        imm5455: form x 1 x
        fee-receipt: original x 1 (online) x
    "#]],
    );
}

#[test]
fn the_landing_document_is_enclosed_once_and_the_list_says_so() {
    let shared = |secondary: &str, ready: &str| {
        let changes = format!("{MARRIED}\nsecondary-identity = {secondary}\nready-secondary-identity = {ready}");
        let list = listed(&changes);
        let landing = one(&list, "landing-document");
        (landing.shared, landing.ready)
    };
    assert_eq!(shared("landing-document licence", "yes"), (Some("secondary-identity"), true));
    assert_eq!(shared("landing-document licence", ""), (Some("secondary-identity"), false));
    assert_eq!(shared("licence notice", "yes"), (None, false));
    let own = listed(&format!("{MARRIED}\nsecondary-identity = licence notice\nready-landing-document = yes"));
    assert!(one(&own, "landing-document").ready);
}

#[test]
fn exceptional_identity() {
    let foreign = listed("primary-identity = foreign-identity");
    assert_eq!(one(&foreign, "primary-identity").option(), Some("foreign-identity"));
    let declared = listed("primary-identity = declarations");
    let own: Vec<_> = ids(&declared).into_iter().take(2).collect();
    assert_eq!(own, ["own-declaration", "second-declaration"]);
    assert!(!ids(&declared).contains(&"primary-identity".to_owned()));
    assert!(!ids(&declared).contains(&"why-declaration".to_owned()), "it never cures primary identity");
}

#[test]
fn a_declaration_says_why_identity_or_proof_is_missing() {
    let why = |changes: &str| ids(&listed(changes)).into_iter().find(|id| id.starts_with("why-declaration"));
    let asked = Some("why-declaration".to_owned());
    assert_eq!(why(""), None);
    assert_eq!(why("secondary-identity = licence"), asked);
    assert_eq!(why("secondary-identity = none"), asked);
    assert_eq!(why("secondary-identity = none licence notice"), None, "none beside others means nothing");
    assert_eq!(why("residence-proof = none"), asked);
    assert_eq!(why("residence-proof = too-young"), asked);
    assert_eq!(why("passports-kept = no"), asked, "a passport that is gone");
    assert_eq!(why("passports = no\npassports-kept = no"), None, "no passport, none that could be gone");
    assert_eq!(why("passports-kept ="), Some("why-declaration?".to_owned()));
    assert_eq!(why("secondary-identity =\nresidence-proof = none"), asked, "settled, whatever identity there is");
    assert_eq!(why("secondary-identity ="), Some("why-declaration?".to_owned()));
    let list = listed("secondary-identity = none\nresidence-proof = none");
    let ids = ids(&list);
    assert!(!ids.contains(&"secondary-identity".to_owned()) && !ids.contains(&"residence-proof".to_owned()));
    assert_eq!(one(&list, "why-declaration").copy, Copy::Statement);
}

#[test]
fn so_many_pieces_as_there_are_up_to_two() {
    let count =
        |secondary: &str| one(&listed(&format!("secondary-identity = {secondary}")), "secondary-identity").count;
    assert_eq!(count("licence"), Some(1));
    assert_eq!(count("licence student-card"), Some(2));
    assert_eq!(count("landing-document licence student-card notice"), Some(2));
}

#[test]
fn minors_enclose_a_paper_about_their_parents() {
    let paper = |changes: &str| ids(&listed(changes)).into_iter().find(|id| id.starts_with("minor-paper"));
    assert_eq!(paper("born-on = 1998-01-01").as_deref(), Some("minor-paper"));
    assert_eq!(paper("born-on = 1996-03-11").as_deref(), Some("minor-paper"), "18 tomorrow");
    assert_eq!(paper("born-on = 1996-03-10"), None, "18 today");
    assert_eq!(paper("born-on = 1996-03-11\nsigned-on = 2014-03-11"), None, "18 on the day of signing");
    assert_eq!(paper("born-on =").as_deref(), Some("minor-paper?"));
    let list = listed("born-on = 1998-01-01\nminor-proof = birth-certificate");
    assert_eq!(one(&list, "minor-paper").option(), Some("birth-certificate"));
    let list = listed("born-on = 1998-01-01");
    assert_eq!(one(&list, "minor-paper").waits_for, ["applicant/a/minor-proof"]);
}

#[test]
fn section_d_asks_for_proof_of_what_is_claimed() {
    let proof = |situations: &[&str]| -> Vec<String> {
        let section_d = |id: &String| ["citizen-", "employer-", "resident-"].iter().any(|start| id.starts_with(start));
        ids(&listed(&abroad(situations))).into_iter().filter(section_d).collect()
    };
    let citizen = ["citizen-citizenship", "citizen-tie", "citizen-together", "citizen-passports"];
    let resident = ["resident-tie", "resident-job", "resident-status", "resident-obligation", "resident-passports"];
    assert_eq!(proof(&["with-citizen"; 3]), citizen);
    assert_eq!(proof(&["employed"; 3]), ["employer-letter"]);
    assert_eq!(proof(&["with-employed"; 3]), resident);
    assert_eq!(proof(&["none"; 3]), [""; 0]);
    assert_eq!(proof(&["with-citizen", "employed", "none"]), [&citizen[..], &["employer-letter"]].concat());
    assert_eq!(proof(&["with-citizen"; 2]), [""; 0], "802 days are fewer than 1,095");
    // A trip of which nothing is said yet may still claim what no other does.
    let mut open: Vec<String> = citizen.iter().map(|id| (*id).to_owned()).collect();
    open.extend(["employer-letter"].iter().chain(&resident).map(|id| format!("{id}?")));
    assert_eq!(proof(&["with-citizen", "none", ""]), open);
}

#[test]
fn translations_for_stamps_and_for_documents() {
    let translated = |changes: &str| -> Vec<String> {
        ids(&listed(changes)).into_iter().filter(|id| id.starts_with("transl")).collect()
    };
    let all = ["translation", "translated-copy", "translator-declaration"];
    assert_eq!(translated(""), [""; 0]);
    assert_eq!(translated("foreign-stamps = yes"), all);
    assert_eq!(translated("foreign-documents = yes"), all);
    assert_eq!(translated("foreign-documents =\nforeign-stamps = yes"), all);
    assert_eq!(translated("passports = no\nforeign-stamps = yes"), [""; 0], "no passports, no stamps");
    assert_eq!(translated("foreign-stamps ="), all.map(|id| format!("{id}?")));
    let list = listed("foreign-stamps = yes");
    assert_eq!(all.map(|id| one(&list, id).copy), [Copy::Translation, Copy::CertifiedCopy, Copy::Statement]);
}

#[test]
fn who_was_helped_encloses_imm_5476() {
    let form = |changes: &str| ids(&listed(changes)).into_iter().find(|id| id.starts_with("imm5476"));
    assert_eq!(form("helped = no"), None);
    assert_eq!(form("helped = yes").as_deref(), Some("imm5476"));
    assert_eq!(form("helped = yes\nhelper-paid = no").as_deref(), Some("imm5476"));
    assert_eq!(form("helped =").as_deref(), Some("imm5476?"));
}

#[test]
fn the_envelope_holds_one_receipt_and_the_ticket_once() {
    let family = whole(
        "applicant/b/purpose = first
        sending/urgent = yes",
    );
    let list = checklist(&Case::new(&family, Edition::default(), day(TODAY)));
    let of = |id: &str| -> Vec<Option<String>> {
        list.iter().filter(|needed| needed.document.id == id).map(|needed| needed.applicant.clone()).collect()
    };
    assert_eq!(of("fee-receipt"), [None]);
    assert_eq!(of("ticket"), [None]);
    assert_eq!(of("ticket-paid"), [None]);
    assert_eq!(of("photos"), [Some("a".to_owned()), Some("b".to_owned())]);
}

#[test]
fn what_is_ticked_is_ready_and_nothing_else_is() {
    let list = listed("ready-photos =");
    assert!(!one(&list, "photos").ready);
    assert_eq!(one(&list, "photos").ready_path, "applicant/a/ready-photos");
    assert!(one(&list, "imm5444").ready);
    assert!(one(&list, "fee-receipt").ready);
    assert_eq!(one(&list, "fee-receipt").ready_path, "payment/receipt-ready");
    assert!(!one(&listed("ready-photos = no"), "photos").ready, "a box holds yes or nothing");
}

#[test]
fn documents_are_missing_enclosed_or_not_known_to_be_needed() {
    let document = |found: &domain::assess::Assessment, id: &str| {
        let finding = found.of("document").find(|finding| finding.about == Some(id)).expect("found");
        (finding.says, finding.verdict.map(domain::assess::Verdict::id), finding.because.clone())
    };
    let found = assessed::found("ready-photos =\npassports =");
    let (photos, pages) = (document(&found, "photos"), document(&found, "passport-pages"));
    assert_eq!(photos, (Some("missing"), Some("returned"), vec!["applicant/a/ready-photos".to_owned()]));
    let paths = ["applicant/a/passports", "applicant/a/ready-passport-pages"].map(str::to_owned);
    assert_eq!(pages, (None, None, paths.to_vec()));
    assert_eq!(document(&found, "imm5444").0, Some("enclosed"));
    let empty = only("purpose = first");
    assert!(empty.of("document").all(|finding| finding.about != Some("damaged-card")), "not for a first card");
}

#[test]
fn documents_are_declared_once_and_well() {
    let mut seen = BTreeSet::new();
    for document in DOCUMENTS {
        assert!(seen.insert(document.id), "{} twice", document.id);
        assert_eq!(document.ready.kind, Kind::Flag, "{}", document.id);
        assert_eq!(document.ready.scope, document.scope, "{}", document.id);
        assert!(document.ready.optional, "{}", document.id);
        match document.scope {
            Scope::Applicant => assert_eq!(document.ready.id, format!("ready-{}", document.id)),
            _ => assert!(page_of(document.ready.id).is_some(), "{}", document.id),
        }
        let attributes = document.attributes();
        assert_eq!(attributes.iter().collect::<BTreeSet<_>>().len(), attributes.len(), "{}", document.id);
        if let Some((with, _)) = document.shared {
            let order = |id: &str| DOCUMENTS.iter().position(|document| document.id == id);
            assert!(order(with) < order(document.id), "{} comes before what it shares its paper with", document.id);
        }
        if let Some(chosen) = document.chosen {
            let options = match chosen.kind {
                Kind::Choice { options, .. } | Kind::Several { options } => options,
                kind => panic!("{} is chosen by {kind:?}", document.id),
            };
            assert!(document.options.iter().all(|option| options.contains(option)), "{}", document.id);
        }
        assert!(std::ptr::eq(Document::find(document.id).expect("found"), document));
    }
}

#[test]
fn every_document_is_on_the_list_of_some_case() {
    let cases = [
        "purpose = replace\nreplaced = damaged".to_owned(),
        "primary-identity = declarations\nsecondary-identity = none\nforeign-stamps = yes\nhelped = yes".to_owned(),
        format!("born-on = 1998-01-01\n{MARRIED}\nsending/urgent = yes"),
        abroad(&["with-citizen", "employed", "with-employed"]),
        "cancels-representative = yes\ndesignates-person = yes".to_owned(),
    ];
    let listed: BTreeSet<&str> = cases
        .iter()
        .flat_map(|changes| listed(changes))
        .filter(|needed| needed.open == Some(true))
        .map(|needed| needed.document.id)
        .collect();
    // What is decided waits for nothing but a choice of its own.
    for needed in cases.iter().flat_map(|changes| assessed::listed(changes)) {
        let decided = needed.open.is_some() && needed.document.chosen.is_none();
        assert!(!decided || needed.waits_for.is_empty(), "{}: {:?}", needed.document.id, needed.waits_for);
    }
    let declared: BTreeSet<&str> = DOCUMENTS.iter().map(|document| document.id).collect();
    assert_eq!(listed, declared);
}

#[test]
fn a_childs_proof_is_not_an_adults() {
    table(
        "proof-fits",
        &[
            ("", ""),
            ("residence-proof = school-records", "for-children warning"),
            ("residence-proof = too-young", "for-children warning"),
            ("residence-proof = school-records\nborn-on = 2004-01-01", "fits holds"),
            ("residence-proof = too-young\nborn-on = 2007-03-11", "fits holds"),
            ("residence-proof = too-young\nborn-on = 2007-03-10", "school-age warning age=7"),
            ("residence-proof = too-young\nborn-on = 1999-01-01", "school-age warning age=15"),
            ("residence-proof = school-records\nborn-on = 2007-03-10", "fits holds"),
            ("residence-proof = school-records\nborn-on =", "?"),
            ("residence-proof =", "?"),
        ],
    );
}

#[test]
fn declarations_in_place_of_primary_identity_are_exceptional() {
    table(
        "exceptional-identity",
        &[
            ("", ""),
            ("primary-identity = passport-at-landing", ""),
            ("primary-identity = certificate", ""),
            ("primary-identity = foreign-identity", "exceptional warning"),
            ("primary-identity = declarations", "exceptional warning"),
            ("primary-identity =", "?"),
        ],
    );
    table(
        "second-person",
        &[
            ("primary-identity = foreign-identity\ndeclarant = other", ""),
            ("primary-identity = declarations", "?"),
            ("primary-identity = declarations\ndeclarant = family", "may holds"),
            ("primary-identity = declarations\ndeclarant = knew-before", "may holds"),
            ("primary-identity = declarations\ndeclarant = organisation", "may holds"),
            ("primary-identity = declarations\ndeclarant = other", "may-not returned"),
        ],
    );
}

#[test]
fn who_sends_a_valid_passport_has_had_one() {
    table(
        "passport-said",
        &[
            ("", "agrees holds"),
            ("passports = no", "disagrees warning"),
            ("passports = no\nprimary-identity = passport-at-landing", ""),
            ("passports =", "?"),
            ("primary-identity =", "?"),
        ],
    );
}

#[test]
fn a_declaration_of_why_explains() {
    table(
        "why-declaration",
        &[
            ("", ""),
            ("residence-proof = none", "by-hand warning"),
            ("residence-proof = none\nwhy-missing = Arrivée cette année.", "explained hint"),
            ("passports-kept = no\nwhy-missing = Volé.", "explained hint"),
            ("why-missing = Volé.", ""),
            ("residence-proof =", "?"),
        ],
    );
}

#[test]
fn a_guardian_shows_the_guardianship() {
    let child = "born-on = 2004-01-01\nparent-name = Rima Haddad\n";
    let rows = [
        ("", ""),
        ("parent-kind = parent\nminor-proof = birth-certificate", "fits holds"),
        ("parent-kind = parent\nminor-proof = guardianship", "fits holds"),
        ("parent-kind = guardian\nminor-proof = guardianship", "fits holds"),
        ("parent-kind = guardian\nminor-proof = birth-certificate", "guardianship-missing warning"),
        ("parent-kind = guardian", "?"),
        ("minor-proof = birth-certificate", "?"),
    ];
    for (changes, says) in rows {
        let changes = if changes.is_empty() { String::new() } else { format!("{child}{changes}") };
        table("guardian-paper", &[(&changes, says)]);
    }
}

#[test]
fn a_copy_is_certified_by_who_is_on_the_list() {
    let by = |by: &str, family: &str, own: &str| {
        let changes =
            format!("{MARRIED}\ncertified-by = {by}\ncertified-by-family = {family}\ncertified-own-country = {own}");
        assessed::said(&assessed::found(&changes), "certifier")
    };
    assert_eq!(assessed::said(&assessed::found("certified-by = other"), "certifier"), "", "nothing to certify");
    for certifier in Edition::default().certifiers.iter().filter(|id| **id != "embassy-official") {
        assert_eq!(by(certifier, "no", ""), "may holds", "{certifier}");
        assert_eq!(by(certifier, "yes", ""), "family returned", "{certifier}");
        assert_eq!(by(certifier, "", ""), "?", "{certifier}");
    }
    assert_eq!(by("other", "no", ""), "not-listed returned");
    assert_eq!(by("other", "", ""), "not-listed returned", "whoever it is");
    assert_eq!(by("", "yes", ""), "family returned", "whatever the profession");
    assert_eq!(by("", "no", ""), "?");
    assert_eq!(by("embassy-official", "no", "yes"), "may holds");
    assert_eq!(by("embassy-official", "no", "no"), "other-country returned");
    assert_eq!(by("embassy-official", "no", ""), "?");
    // Said where it is answered, too.
    let answered = |family: &str| {
        let case = case(&format!("{MARRIED}\ncertified-by-family = {family}"), TODAY);
        case.fault(&CERTIFIED_BY_FAMILY.blank)
    };
    assert_eq!([answered("yes"), answered("no")], [Some(Fault::CertifiedByFamily), None]);
}

#[test]
fn translations_never_come_from_the_family() {
    table(
        "translator",
        &[
            ("translator = family", ""),
            ("foreign-stamps = yes", "?"),
            ("foreign-stamps = yes\ntranslator = member", "member holds"),
            ("foreign-stamps = yes\ntranslator = other", "swears hint"),
            ("foreign-stamps = yes\ntranslator = yourself", "yourself warning"),
            ("foreign-stamps = yes\ntranslator = family", "family returned"),
            ("foreign-documents = yes\ntranslator = family", "family returned"),
            ("foreign-stamps =", "?"),
        ],
    );
}

/// What stands on the list, ready or not, and no more.
fn enclosed(changes: &str) -> Vec<String> {
    let list = listed(changes);
    assert!(list.iter().all(|needed| needed.open == Some(true)), "{changes}");
    ids(&list)
}

/// Everyone's: what follows the papers of identity and residence.
const EVERYONE: [&str; 4] = ["photos", "imm5444", "imm5455", "fee-receipt"];

#[test]
fn d01_to_d04_the_card_there_is() {
    let papers = ["primary-identity", "secondary-identity", "passport-pages", "residence-proof"];
    let usual = [&papers[..], &EVERYONE].concat();
    assert_eq!(enclosed("purpose = renew"), usual, "a renewal keeps the card");
    assert_eq!(enclosed("purpose = first"), usual, "there is no card");
    let damaged = [&["damaged-card"], &usual[..]].concat();
    assert_eq!(enclosed("purpose = replace\nreplaced = damaged"), damaged);
    for replaced in ["lost", "stolen", "destroyed", "never-received"] {
        assert_eq!(enclosed(&format!("purpose = replace\nreplaced = {replaced}")), usual, "{replaced}");
    }
}

#[test]
fn d05_at_16_papers_about_the_parents_and_school_records() {
    let changes = "born-on = 1998-01-01\nresidence-proof = school-records\nminor-proof = birth-certificate\n\
                   parent-kind = parent\nparent-name = Rima Haddad";
    let list = listed(changes);
    let papers = ["primary-identity", "secondary-identity", "passport-pages", "residence-proof", "minor-paper"];
    assert_eq!(enclosed(changes), [&papers[..], &EVERYONE].concat());
    assert_eq!(one(&list, "residence-proof").option(), Some("school-records"));
    assert_eq!(one(&list, "minor-paper").option(), Some("birth-certificate"));
    assert!(assessed::said(&assessed::found(changes), "signatures").starts_with("both"));
}

#[test]
fn d08_stamps_in_arabic() {
    let papers = ["primary-identity", "secondary-identity", "passport-pages", "residence-proof"];
    let translated = ["translation", "translated-copy", "translator-declaration"];
    let arabic = "foreign-stamps = yes\ntranslated-from = arabe\n";
    assert_eq!(enclosed(arabic), [&papers[..], &translated, &EVERYONE].concat());
    // A member of an organisation of translators is spared swearing, not the declaration.
    assert_eq!(enclosed(&format!("{arabic}translator = member")), enclosed(arabic));
}

#[test]
fn d09_one_other_piece_of_identity_is_made_up_for_by_a_declaration() {
    let papers = ["primary-identity", "secondary-identity", "passport-pages", "residence-proof", "why-declaration"];
    assert_eq!(enclosed("secondary-identity = licence"), [&papers[..], &EVERYONE].concat());
    assert_eq!(one(&listed("secondary-identity = licence"), "secondary-identity").count, Some(1));
    let found = assessed::found("secondary-identity = licence\nready-why-declaration = yes");
    assert_eq!(assessed::returned(&found), Vec::<String>::new());
}

#[test]
fn a_box_is_its_documents_and_a_table_is_itself() {
    for document in DOCUMENTS {
        assert_eq!(Document::of_box(&document.ready).map(|own| own.id), Some(document.id));
    }
    assert!(Document::of_box(&CERTIFIED_BY_FAMILY.blank).is_none());
    assert!(ADDRESSES == ADDRESSES && ADDRESSES != ACTIVITIES);
}

#[test]
fn the_whole_case_answers_every_question_it_is_asked() {
    // What the other tests change must be a case in which nothing else is open.
    assert!(WHOLE.lines().filter(|line| line.contains('=')).all(|line| !line.trim_end().ends_with('=')));
    assert!(listed("").iter().all(|needed| needed.waits_for.is_empty() && needed.ready));
}
