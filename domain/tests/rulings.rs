//! The rulings on what is easily misread, one test each, and what holds of every assessment.

#[path = "common/assessed.rs"]
mod assessed;
mod common;
#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use assessed::{WHOLE, assessed, found, ids, listed, one, returned, said, table, whole};
use common::{TODAY, answers, day};
use domain::assess::{Rule, Verdict, assess, rules};
use domain::documents::points::{self, Points};
use domain::documents::{Copy, DOCUMENTS, Document, checklist};
use domain::editions::Clause;
use domain::topics::{TOPICS, page_of};
use domain::{Answers, Blank, Case, Edition, Kind, Shown};
use proptest::prelude::*;

const NAME_CHANGED: &str = "name-changed = yes
    current-family-name = Tremblay
    name-document = marriage
    name-from-quebec = no
    name-identity = health-card
    ready-name-document = yes
    ready-name-identity = yes";

fn verdicts(rule: &str) -> BTreeSet<Verdict> {
    Rule::find(rule).expect("a rule").says.iter().map(|says| says.verdict).collect()
}

/// A point is on its list, and its words in each language hold one of the two given.
fn says(list: &Points, point: &str, french: &str, english: &str) {
    assert!(list.points.contains(&point), "{} lacks {point}", list.id);
    for (words, holds) in worded::both().iter().zip([french, english]) {
        let text = words.letters(&format!("list-{}.{point}", list.id)).replace('\u{a0}', " ");
        assert!(text.to_lowercase().contains(&holds.to_lowercase()), "{} {point}: {text}", words.lang);
    }
}

/// The words of a message in each language hold what is given.
fn worded(id: &str, french: &str, english: &str) {
    for (words, holds) in worded::both().iter().zip([french, english]) {
        let text = words.letters(id).replace('\u{a0}', " ");
        assert!(text.to_lowercase().contains(&holds.to_lowercase()), "{} {id}: {text}", words.lang);
    }
}

#[test]
fn v1_three_outcomes_are_never_mixed() {
    // Returned: these reasons and no others.
    let returned: BTreeSet<&str> = rules()
        .filter(|rule| rule.says.iter().any(|says| says.verdict == Verdict::Returned))
        .map(|rule| rule.id)
        .collect();
    let expected = [
        "activities",
        "addresses",
        "card-still-valid",
        "certifier",
        "document",
        "fee",
        "form",
        "helper",
        "notices",
        "payment-method",
        "photos",
        "quebec-certificate",
        "receipt",
        // Asked by later editions alone.
        "residency-proofs",
        "second-person",
        "translator",
    ];
    assert_eq!(returned.into_iter().collect::<Vec<_>>(), expected);
    // Delayed: one reason alone.
    let delayed = rules().flat_map(|rule| rule.says.iter().map(move |says| (rule.id, says)));
    let delayed: Vec<_> = delayed.filter(|(_, says)| says.verdict == Verdict::Delayed).map(|(rule, _)| rule).collect();
    assert_eq!(delayed, ["home-address"]);
    assert!(!verdicts("home-address").contains(&Verdict::Returned));
    assert!(!verdicts("residency-obligation").contains(&Verdict::Returned));
    // What is delayed or warned of is not among the reasons for which the package comes back.
    let mixed = found(
        "home-none = yes\nmailing-third-party = yes\nmailing-street-number = 1\nmailing-city = Laval\n\
                       mailing-province = qc\nmailing-postal-code = H7A 1A1\nsending/urgent = yes",
    );
    assert_eq!(said(&mixed, "home-address"), "none delayed");
    assert_eq!(said(&mixed, "urgent"), "papers-missing warning");
    assert_eq!(mixed.returned().count(), 0);
    // "Not accepted" is not "returned": that it comes back is our reading, and the words say so.
    worded("rule-receipt.photocopy", "nous le lisons", "we read it");
    worded("rule-receipt.photocopy", "le guide ne dit pas", "the guide does not say");
    worded("rule-photos.too-old", "nous le lisons", "we read it");
}

#[test]
fn v2_paid_too_little_is_returned_and_too_much_is_not() {
    let fee = |paid: &str| said(&found(&format!("payment/paid = {paid}")), "fee");
    assert_eq!(fee("0"), "nothing returned due=5000 cents people=1");
    assert_eq!(fee("49.99"), "too-little returned due=5000 cents people=1 paid=4999 cents short=1 cents");
    assert_eq!(fee("50"), "exact holds due=5000 cents people=1");
    assert_eq!(fee("50.01"), "too-much hint due=5000 cents people=1 paid=5001 cents over=1 cents");
    assert_eq!(returned(&found("payment/paid = 500")), Vec::<String>::new());
    worded("rule-fee.nothing", "commence seulement quand", "begins only when");
    worded("rule-fee.too-little", "commence seulement quand", "begins only when");
    worded("rule-fee.too-much", "sans que vous ayez à le demander", "do not have to ask");
    for words in worded::both() {
        assert!(!words.attributes("rule-fee").contains("too-much-cure"), "nothing to ask for");
    }
}

#[test]
fn v3_each_condition_fails_and_can_be_unknown() {
    let conditions = [
        ("resident", "resident = no", "resident ="),
        ("presence", "in-canada = no\ncard-to-return = no", "in-canada ="),
        ("removal-order", "removal-order = enforceable", "removal-order ="),
        ("citizen", "citizen = yes", "citizen ="),
        ("citizen", "registered-indian = yes", "registered-indian ="),
        ("card-offence", "card-offence = yes", "card-offence ="),
    ];
    for (rule, fails, unknown) in conditions {
        let finding = found(fails).of(rule).next().and_then(|finding| finding.verdict);
        let expected = if rule == "presence" { Verdict::NotYet } else { Verdict::NotEligible };
        assert_eq!(finding, Some(expected), "{fails}");
        assert_eq!(found(unknown).of(rule).next().expect("found").verdict, None, "{unknown}");
    }
    // The pardon is the law's exception.
    let pardoned = found("card-offence = pardoned");
    assert_eq!(pardoned.of("card-offence").next().expect("found").clause, Clause::Irpr("59"));
    worded("rule-card-offence.pardoned", "le guide n’en parle pas", "the guide does not name it");
    // Questions 17 and 18 decide nothing by themselves: only a report about the days of residence takes days away, and even
    // that never closes the door.
    let (none, both) = (found(""), found("order-ever = yes\nreport-ever = yes\nreport-residency = no"));
    let verdicts = |found: &domain::assess::Assessment| -> Vec<_> {
        found.findings.iter().filter(|f| f.rule != "report").map(|f| (f.rule, f.verdict)).collect()
    };
    assert_eq!(verdicts(&none), verdicts(&both));
    let report = found("report-ever = yes\nreport-residency = yes\nreport-on = 2010-01-01\nreport-overturned = no");
    assert!(report.findings.iter().all(|finding| finding.verdict.is_some_and(|verdict| verdict < Verdict::Returned)));
    worded("report-ever", "obligations", "obligations as a permanent resident");
}

#[test]
fn w1_the_start_page_says_who_needs_a_card() {
    assert_eq!(points::WHO_NEEDS.points, ["residents", "children", "carrier"]);
    says(&points::WHO_NEEDS, "residents", "résidence permanente", "permanent residents");
    says(&points::WHO_NEEDS, "children", "les enfants aussi", "children too");
    says(&points::WHO_NEEDS, "carrier", "transporteurs commerciaux", "commercial carriers");
}

#[test]
fn w2_a_travel_document_only_without_a_valid_card() {
    table(
        "presence",
        &[
            ("in-canada = no\ncard-to-return = no", "travel-document-first not-yet"),
            ("in-canada = no\ncard-to-return = yes", "return-first not-yet"),
        ],
    );
    worded("rule-presence.travel-document-first-cure", "dès votre retour", "as soon as you are back");
    worded("rule-presence.return-first-cure", "dès votre retour", "as soon as you are back");
}

#[test]
fn w3_only_a_renewal_can_be_too_early() {
    let long = "card-expires-on = 2018-03-10";
    for purpose in ["purpose = first", "purpose = replace\nreplaced = lost", "purpose = replace\nreplaced = damaged"] {
        assert_eq!(said(&found(&format!("{purpose}\n{long}")), "card-still-valid"), "", "{purpose}");
    }
    assert!(said(&found(long), "card-still-valid").starts_with("too-early returned"));
    let exception = found(&format!("{long}\n{NAME_CHANGED}"));
    assert_eq!(said(&exception, "card-still-valid"), "name-change holds expires=2018-03-10");
    assert_eq!(returned(&exception), Vec::<String>::new());
    // The exception wants question 5 filled in and its documents.
    let bare = found(&format!("{long}\nname-changed = yes"));
    assert_eq!(
        returned(&bare),
        [
            "document/name-document missing",
            "document/name-identity missing",
            "form/imm5444 incomplete",
            "form/imm5455 incomplete"
        ]
    );
}

#[test]
fn w4_a_replacement_asks_which_of_five() {
    let sheet = |changes: &str| {
        let answers = whole(changes);
        let case = Case::new(&answers, Edition::default(), day(TODAY));
        common::part(&common::fill("imm5444", &case.of("a")), "f").open
    };
    for replaced in ["lost", "stolen", "destroyed", "never-received"] {
        let changes = format!("purpose = replace\nreplaced = {replaced}");
        assert_eq!(sheet(&changes), Some(true), "{replaced}");
        assert!(!ids(&listed(&changes)).contains(&"damaged-card".to_owned()), "{replaced}");
    }
    let damaged = "purpose = replace\nreplaced = damaged";
    assert_eq!(sheet(damaged), Some(false));
    assert_eq!(one(&listed(damaged), "damaged-card").copy, Copy::Original);
    assert_eq!(sheet("purpose = replace"), None);
    // All five pay.
    assert_eq!(
        said(&found("purpose = replace\nreplaced = lost\npayment/paid = 0"), "fee"),
        "nothing returned due=5000 cents people=1"
    );
    assert_eq!(
        said(&found(&format!("{damaged}\npayment/paid = 0")), "fee"),
        "nothing returned due=5000 cents people=1"
    );
}

#[test]
fn w5_what_becomes_of_the_old_card() {
    assert_eq!(points::OLD_CARD.points, ["renewal", "damaged", "new-by-mail", "called-in"]);
    says(&points::OLD_CARD, "renewal", "gardez-la", "keep it");
    says(&points::OLD_CARD, "new-by-mail", "détruisez", "destroy");
    says(&points::OLD_CARD, "called-in", "originaux", "originals");
    assert!(!ids(&listed("purpose = renew")).contains(&"damaged-card".to_owned()), "a renewal keeps it");
}

#[test]
fn w6_the_citizenship_hint_is_for_adults_and_carries_its_conditions() {
    assert_eq!(verdicts("citizenship"), BTreeSet::from([Verdict::Hint]));
    assert_eq!(said(&found(""), "citizenship"), "may-apply hint years=3 of=4");
    assert_eq!(said(&found("born-on = 2000-01-01"), "citizenship"), "");
    assert_eq!(said(&found("landed-on = 2012-01-01"), "citizenship"), "");
    worded("rule-citizenship.may-apply", "autres conditions", "other conditions");
    worded("rule-citizenship.may-apply", "les enfants ont d’autres conditions", "children have other conditions");
    worded("rule-citizenship.may-apply", "a changé depuis", "has changed since");
}

#[test]
fn d2_a_month_no_row_touches_is_a_fault_and_a_shorter_gap_a_hint() {
    let moved = |left: &str, came: &str| {
        format!(
            "addresses/0/from = 2008-05\naddresses/0/to = {left}\naddresses/0/street = 1, rue Rachel\n\
                 addresses/0/city = Laval\naddresses/0/country = CA\naddresses/1/from = {came}"
        )
    };
    table(
        "addresses",
        &[
            (&moved("2013-01-15", "2013-03-02"), "months-missing returned months=1 first=2013-02 last=2013-02"),
            (&moved("2013-01-15", "2013-02-28"), "short-gap hint days=43 days first=2013-01-16 last=2013-02-27"),
            (&moved("2013-01", "2013-02"), "complete holds"),
        ],
    );
    // Two jobs at once, or a job and studies, are never a fault.
    let both = "activities/2/from = 2010-09\nactivities/2/to = 2012-06\nactivities/2/activity = study\n\
                activities/2/name = Cégep\nactivities/2/place = Montréal\nactivities/2/occupation = cuisine";
    assert_eq!(said(&found(both), "activities"), "complete holds");
    assert_eq!(returned(&found(both)), Vec::<String>::new());
}

#[test]
fn n1_a_third_partys_address_delays_only_without_a_home() {
    let third = "mailing-differs = yes\nmailing-third-party = yes\nmailing-street-number = 1\nmailing-city = Laval\n\
                 mailing-province = qc\nmailing-postal-code = H7A 1A1\n";
    table(
        "home-address",
        &[
            (third, "third-party hint"),
            (&format!("{third}home-none = yes"), "none delayed"),
            ("mailing-differs = yes", "?"),
        ],
    );
    assert_eq!(Rule::find("home-address").expect("a rule").clause, Clause::Question("imm5444", "13"));
    worded("rule-home-address.third-party", "la carte", "the card itself never does");
    worded("rule-home-address.none", "elle ne serait pas renvoyée", "would not be returned");
}

#[test]
fn n2_a_change_of_name_also_wants_the_landing_document() {
    let list = listed(NAME_CHANGED);
    let copies: Vec<_> = ["name-document", "name-identity", "landing-document"].map(|id| one(&list, id).copy).into();
    assert_eq!(copies, [Copy::CertifiedCopy, Copy::CertifiedCopy, Copy::ClearCopy]);
    // A health card counts here only.
    assert_eq!(one(&list, "name-identity").chosen, Some(Shown::Choice("", "health-card")));
    assert!(!domain::facts::gather::Secondary::IDS.contains(&"health-card"));
    worded("document-name-identity.why", "et seulement ici", "only here");
    // The Quebec rule: certificates of marriage and of change of name, by date of issue.
    let quebec = |document: &str, on: &str| {
        let changes =
            format!("{NAME_CHANGED}\nname-document = {document}\nname-from-quebec = yes\nname-issued-on = {on}");
        found(&changes).of("quebec-certificate").next().and_then(|finding| finding.verdict)
    };
    for document in ["marriage", "certificate"] {
        assert_eq!(quebec(document, "1993-12-31"), Some(Verdict::Returned), "{document}");
        assert_eq!(quebec(document, "1994-01-01"), Some(Verdict::Holds), "{document}");
    }
    for document in ["court-order", "adoption-order", "divorce"] {
        assert_eq!(quebec(document, "1980-01-01"), None, "{document}");
    }
}

#[test]
fn c1_every_document_an_answer_triggers_is_listed() {
    let triggers = [
        ("purpose = replace\nreplaced = damaged", &["damaged-card"][..]),
        ("primary-identity = declarations", &["own-declaration", "second-declaration"]),
        ("residence-proof = none", &["why-declaration"]),
        ("born-on = 2000-01-01", &["minor-paper"]),
        (NAME_CHANGED, &["name-document", "name-identity", "landing-document"]),
        ("foreign-stamps = yes", &["translation", "translated-copy", "translator-declaration"]),
        ("helped = yes", &["imm5476"]),
        ("sending/urgent = yes", &["ticket", "ticket-paid"]),
    ];
    let usual: BTreeSet<String> = ids(&listed("")).into_iter().collect();
    for (changes, documents) in triggers {
        let list = ids(&listed(changes));
        for document in documents {
            assert!(list.contains(&(*document).to_owned()), "{document} with {changes}");
            assert!(!usual.contains(*document), "{document} without {changes}");
        }
    }
    // And a package that lacks one comes back.
    for document in DOCUMENTS.iter().filter(|document| usual.contains(document.id)) {
        let found = found(&format!("{} =", path(document)));
        let expected = if document.id == "fee-receipt" {
            "receipt not-enclosed".to_owned()
        } else {
            format!("document/{} missing", document.id)
        };
        assert_eq!(returned(&found), [expected]);
    }
}

fn path(document: &Document) -> String {
    document.ready.path(Some("a"), None).expect("a path")
}

#[test]
fn c2_what_the_copy_of_primary_identity_must_show() {
    let primary = Document::find("primary-identity").expect("a document");
    assert_eq!(primary.points, ["type-and-number", "issue-date", "expiry-date", "name", "photo", "birth-date"]);
    let list = listed("primary-identity = passport-at-landing");
    assert_eq!(one(&list, "primary-identity").option(), Some("passport-at-landing"));
    worded("document-primary-identity.if-passport-at-landing", "page tamponnée", "page that was stamped");
    worded("document-primary-identity.if-passport-at-landing", "peut avoir expiré", "may have expired");
    worded("primary-identity.passport", "valide", "valid");
}

#[test]
fn c3_one_notice_never_counts_twice_and_everyone_proves_residence() {
    let notices =
        |held: &str| said(&found(&format!("secondary-identity = licence notice\nnotices-held = {held}")), "notices");
    assert_eq!(notices("1"), "one-twice returned held=1");
    assert_eq!(notices("2"), "enough holds");
    assert_eq!(notices(""), "?");
    // Whatever the days away.
    for changes in ["any-trips = no", "any-trips = yes\ntrips/1/left-on = 2009-04-01\ntrips/1/back-on = 2013-04-01"] {
        assert!(ids(&listed(changes)).contains(&"residence-proof".to_owned()), "{changes}");
    }
    let child = "born-on = 2004-01-01\nresidence-proof = school-records";
    assert_eq!(one(&listed(child), "residence-proof").option(), Some("school-records"));
    let toddler = ids(&listed("born-on = 2012-01-01\nresidence-proof = too-young"));
    assert!(!toddler.contains(&"residence-proof".to_owned()) && toddler.contains(&"why-declaration".to_owned()));
}

#[test]
fn c4_a_declaration_of_why_never_cures_primary_identity() {
    let why = Document::find("why-declaration").expect("a document");
    assert_eq!(why.copy, Copy::Statement);
    let declared = ids(&listed("primary-identity = declarations"));
    assert!(declared.contains(&"own-declaration".to_owned()) && declared.contains(&"second-declaration".to_owned()));
    assert!(!declared.contains(&"why-declaration".to_owned()));
    let found = found("primary-identity = declarations\nready-own-declaration = yes");
    assert_eq!(returned(&found), ["document/second-declaration missing"]);
    // Who may declare: someone who knew them before, family included, or an organisation of nationals.
    worded("document-second-declaration.knew-you-before", "membre de votre famille", "family member");
    worded("document-second-declaration.organisation", "organisme", "organization");
    worded("document-own-declaration.why", "ne suffit pas", "is not enough");
    // It cures secondary identity, residence proof and passports that are gone, once it is there.
    for lacks in ["secondary-identity = none", "residence-proof = none", "passports-kept = no"] {
        assert_eq!(returned(&found_with(lacks, "")), ["document/why-declaration missing"], "{lacks}");
        assert_eq!(returned(&found_with(lacks, "ready-why-declaration = yes")), Vec::<String>::new(), "{lacks}");
    }
    let cured = found_with("primary-identity = declarations", "ready-why-declaration = yes");
    assert_eq!(returned(&cured), ["document/own-declaration missing", "document/second-declaration missing"]);
    worded("statement-why-declaration.for", "ne remplace jamais", "never stands in");
    // Nobody else makes the second declaration.
    let other =
        "primary-identity = declarations\nready-own-declaration = yes\nready-second-declaration = yes\ndeclarant =";
    assert_eq!(returned(&found_with(other, "declarant = family")), Vec::<String>::new());
    assert_eq!(returned(&found_with(other, "declarant = other")), ["second-person may-not"]);
}

fn found_with(changes: &str, more: &str) -> domain::assess::Assessment {
    found(&format!("{changes}\n{more}"))
}

#[test]
fn c5_translations_come_with_a_certified_copy_and_a_declaration() {
    let list = listed("foreign-stamps = yes");
    assert_eq!(one(&list, "translated-copy").copy, Copy::CertifiedCopy);
    let declaration = Document::find("translator-declaration").expect("a document");
    assert_eq!(declaration.points, ["translator-name", "source-language", "accurate", "translator-signature", "sworn"]);
    worded("document-translation.not-family", "famille", "family member may not");
    worded("document-translator-declaration.sworn", "sauf si", "unless");
    // The family never translates; a member of an organisation is only spared swearing.
    let by = |translator: &str| {
        let ready = "ready-translation = yes\nready-translated-copy = yes\nready-translator-declaration = yes";
        returned(&found(&format!("foreign-stamps = yes\n{ready}\ntranslator = {translator}")))
    };
    assert_eq!(by("family"), ["translator family"]);
    for translator in ["member", "other", "yourself"] {
        assert_eq!(by(translator), Vec::<String>::new(), "{translator}");
    }
    worded("rule-translator.family", "nous le lisons", "we read it");
    worded("statement-translator-declaration.accurate", "exacte", "accurate");
    worded("statement-before-oath", "en sont dispensés", "do not have to swear");
}

#[test]
fn c6_the_certifier_prints_six_parts() {
    assert_eq!(points::CERTIFIED_PARTS.points.len(), 6);
    says(&points::CERTIFYING, "own-country", "propre pays", "own country");
    says(&points::CERTIFYING, "no-family", "famille", "family");
    // Whoever may certify, 22 of them; never the family, an embassy for its own country's documents only.
    assert_eq!(Edition::default().certifiers.len(), 22);
    let by = |by: &str| {
        returned(&found(&format!("{NAME_CHANGED}\n{by}")))
            .into_iter()
            .filter(|r| r.starts_with("certifier"))
            .collect::<Vec<_>>()
    };
    assert_eq!(by("certified-by = notary\ncertified-by-family = no"), Vec::<String>::new());
    assert_eq!(by("certified-by = notary\ncertified-by-family = yes"), ["certifier family"]);
    let embassy = "certified-by = embassy-official\ncertified-by-family = no\ncertified-own-country =";
    assert_eq!(by(&format!("{embassy} no")), ["certifier other-country"]);
    assert_eq!(by(&format!("{embassy} yes")), Vec::<String>::new());
    // The sentence, and where it stands: on the photocopy itself.
    worded("statement-certified-copy.sentence", "copie authentique du document original", "true copy of the original");
    worded("statement-certified-copy.note", "sur la photocopie elle-même", "on the photocopy itself");
}

#[test]
fn c7_both_lists_of_proof_are_joined() {
    let of = |start: &str| -> Vec<&str> {
        DOCUMENTS.iter().map(|document| document.id).filter(|id| id.starts_with(start)).collect()
    };
    assert_eq!(of("citizen-"), ["citizen-citizenship", "citizen-tie", "citizen-together", "citizen-passports"]);
    assert_eq!(
        of("resident-"),
        ["resident-tie", "resident-job", "resident-status", "resident-obligation", "resident-passports"]
    );
    assert_eq!(Document::find("citizen-citizenship").expect("a document").points, ["citizenship", "since-when"]);
}

#[test]
fn c8_the_photographers_sheet_carries_every_point() {
    let photo = points::PHOTO_POINTS.points;
    for point in
        ["face-size", "size", "not-passport", "background", "same-source", "original", "paper", "date", "no-label"]
    {
        assert!(photo.contains(&point), "{point}");
    }
    for point in
        ["glasses", "sunglasses", "head-covering", "hairpiece", "mouth", "expression", "recent", "face", "colour"]
    {
        assert!(points::PHOTO_SITTING.points.contains(&point), "{point}");
    }
    // From the chin to the top of the hair.
    says(&points::PHOTO_POINTS, "face-size", "sommet des cheveux", "top of the hair");
    // The day it was taken, not printed, on the back of one.
    says(&points::PHOTO_POINTS, "date", "et non imprimée", "not the date it was printed");
    says(&points::PHOTO_POINTS, "date", "au dos d’une photo", "on the back of one photo");
    let figures = (points::PHOTO_POINTS.figures)(Edition::default());
    let figure = |name: &str| figures.iter().find(|(own, _)| *own == name).map(|(_, shown)| shown.clone());
    assert_eq!(
        ["width", "height", "least", "most", "months"].map(figure),
        [35, 45, 25, 30, 12].map(|n| Some(Shown::Count(n)))
    );
}

#[test]
fn c9_false_information_is_named_before_signing() {
    assert_eq!(points::BEFORE_SIGNING.points, ["offence", "verified"]);
    says(&points::BEFORE_SIGNING, "offence", "grave", "serious offence");
    says(&points::BEFORE_SIGNING, "verified", "vérifiées", "checked");
}

#[test]
fn p1_each_way_to_pay_has_its_own_part_of_the_receipt() {
    says(&points::PAY_ONLINE_STEPS, "attach", "partie du bas (copie 2)", "bottom part (copy 2)");
    says(&points::PAY_BANK_STEPS, "attach", "partie centrale (copie 2)", "centre part (copy 2)");
    worded("document-fee-receipt.if-online", "partie du bas", "bottom part");
    worded("document-fee-receipt.if-bank", "partie centrale", "centre part");
    assert_eq!(one(&listed("payment/method = online"), "fee-receipt").option(), Some("online"));
    assert_eq!(one(&listed("payment/method = bank"), "fee-receipt").option(), Some("bank"));
    assert_eq!(points::PAY_ONLINE_NEEDS.points, ["card", "computer", "email", "printer"]);
    let figures = (points::PAY_ONLINE_NEEDS.figures)(Edition::default());
    assert_eq!(figures, [("cards", Shown::Text("Visa, MasterCard, American Express".to_owned()))]);
    says(&points::PAY_ONLINE_STEPS, "stay", "page ouverte", "page open");
    says(&points::PAY_ONLINE_STEPS, "payer", "à la main", "by hand");
    says(&points::PAY_BANK_STEPS, "teller", "caisse", "teller");
    says(&points::PAY_BANK_STEPS, "no-machine", "guichet automatique", "machine");
    says(&points::PAY_BANK_STEPS, "no-application", "pas la demande", "not the application");
    says(&points::PAY_BANK_NEEDS, "no-bank-fee", "pas de frais bancaires", "no bank fee");
}

#[test]
fn p2_urgent_wants_the_ticket_and_its_payment() {
    table(
        "urgent",
        &[
            ("sending/urgent = yes\nsending/ticket-ready = yes", "papers-missing warning"),
            ("sending/urgent = yes\nsending/trip-paper = itinerary", "itinerary warning"),
            (
                "sending/urgent = yes\nsending/trip-paper = itinerary\nsending/ticket-ready = yes\n\
                 sending/ticket-paid-ready = yes",
                "itinerary warning",
            ),
            ("sending/urgent = yes\nsending/trip-paper = ticket", "papers-missing warning"),
            ("sending/urgent = yes\nsending/ticket-ready = yes\nsending/ticket-paid-ready = yes", "ready holds"),
        ],
    );
    let list = listed("sending/urgent = yes");
    assert_eq!(["ticket", "ticket-paid"].map(|id| one(&list, id).copy), [Copy::ClearCopy; 2]);
    assert_eq!(points::ENVELOPE_URGENT.points, ["registered", "inscription", "ticket", "paid", "not-itinerary"]);
    says(&points::ENVELOPE_URGENT, "registered", "courrier recommandé", "registered mail");
    says(
        &points::ENVELOPE_URGENT,
        "inscription",
        "Urgent – Preuve de voyage incluse",
        "Urgent – Proof of travel included",
    );
    worded("document-ticket.not-itinerary", "itinéraire", "itinerary");
}

#[test]
fn p3_what_comes_next() {
    for point in ["more-documents", "status", "quality-review", "humanitarian"] {
        assert!(points::WHAT_NEXT.points.contains(&point), "{point}");
    }
    says(&points::WHAT_NEXT, "more-documents", "à tout moment", "at any time");
    says(&points::WHAT_NEXT, "status", "premier examen", "first review");
    says(&points::WHAT_NEXT, "quality-review", "par écrit", "in writing");
    let edition = Edition::default();
    assert_eq!(
        (*edition.telephones, *edition.contact_hours),
        (("1\u{a0}888\u{a0}242-2100", "1\u{a0}888\u{a0}576-8502"), (8, 16))
    );
    says(&points::CONTACT, "hours", "lundi au vendredi", "Monday to Friday");
    says(&points::CONTACT, "hours", "heure locale", "local time");
    says(&points::CONTACT, "tty", "au Canada seulement", "in Canada only");
}

#[test]
fn p3_what_comes_next_is_said_in_full() {
    let list = |id: &str| points::AFTER.iter().find(|part| part.list.id == id).map(|part| part.list).expect("a list");
    for (id, point, fr, en) in [
        ("after-news", "complete", "par la poste, ou une lettre", "by mail, or a letter"),
        ("after-news", "incomplete", "renvoyée", "returned"),
        ("after-collect", "old-card", "ancienne carte", "old card"),
        ("after-collect", "originals", "originaux", "originals"),
        ("after-more", "documents", "à tout moment", "at any time"),
        ("after-days", "humanitarian", "motifs d’ordre humanitaire", "humanitarian reasons"),
        ("after-days", "told", "avise", "tells you"),
        ("after-changes", "tell", "Vous devez le faire", "You must do so"),
        ("after-status", "when", "premier examen fini", "first review is done"),
        ("after-status", "hide", "foire aux questions", "frequently asked questions"),
        ("after-quality", "random", "au hasard", "at random"),
        ("after-quality", "interview", "entrevue avec un fonctionnaire", "interview with an officer"),
        ("after-quality", "told", "par écrit", "in writing"),
        ("after-times", "site", "site Web", "web site"),
        ("after-times", "faster", "plus vite", "faster"),
        ("after-privacy", "staff", "Agence des services frontaliers", "Border Services Agency"),
        ("after-privacy", "nobody-else", "Loi sur la protection des renseignements personnels", "Privacy Act"),
        (
            "contact-point",
            "abroad",
            "ambassade, un haut-commissariat ou un consulat",
            "embassy, a high commission or a consulate",
        ),
    ] {
        says(list(id), point, fr, en);
    }
}

#[test]
fn r1_help_triggers_the_form_and_a_parent_who_signs_does_not() {
    assert!(ids(&listed("helped = yes")).contains(&"imm5476".to_owned()));
    assert!(ids(&listed("helped = yes\nhelper-paid = no")).contains(&"imm5476".to_owned()));
    let child = listed("born-on = 2002-01-01\nparent-kind = parent\nparent-name = Rima Haddad");
    assert!(!ids(&child).contains(&"imm5476".to_owned()));
}

#[test]
fn r3_members_who_charge_nothing_are_unpaid() {
    table(
        "helper",
        &[
            ("helped = yes\nhelper-paid = no\nhelper-body = none", "unpaid holds"),
            ("helped = yes\nhelper-paid = yes\nhelper-body = none", "not-member returned"),
        ],
    );
}

/// Every blank there is: those on pages, columns of tables, boxes of documents.
fn blanks() -> Vec<Blank> {
    let pages = || TOPICS.iter().flat_map(|topic| topic.pages);
    let asked = pages().flat_map(|page| page.blanks().copied());
    let columns = pages().filter_map(|page| page.table()).flat_map(|table| table.columns.iter().copied());
    asked.chain(columns).chain(DOCUMENTS.iter().map(|document| document.ready)).collect()
}

/// Something to type in a blank: often what it asks for, sometimes not.
fn typed(kind: Kind, at: usize) -> String {
    let dates = [
        "2014-03-10",
        "2012-01-05",
        "2009-03-10",
        "1996-03-10",
        "2008-05-01",
        "2014-02",
        "2014-02-31",
        "-3-",
        "2018-07-01",
    ];
    let pick = |texts: &[&str]| texts[at % texts.len()].to_owned();
    match kind {
        Kind::Choice { options, .. } | Kind::Several { options } if at % 7 != 6 => pick(options),
        Kind::Flag => pick(&["yes", "", "no"]),
        Kind::Date | Kind::PartialDate => pick(&dates),
        Kind::Money => pick(&["50", "0", "100,00", "1 000", "beaucoup"]),
        Kind::Count => pick(&["0", "1", "2", "-1"]),
        Kind::Country(_) => pick(&["CA", "LB", "XX"]),
        _ => pick(&["", "H2X 3J8", "Montréal", "514 555 0134", "170 cm", "\u{200b}", "٣٤٥"]),
    }
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let blanks = blanks();
    let one = (0..blanks.len(), 0..63_usize, 0..2_usize, 0..3_usize);
    let start = prop::sample::select(vec!["", WHOLE]);
    (start, prop::collection::vec(one, 0..60)).prop_map(move |(start, picks)| {
        let mut answers = answers(start);
        for (blank, at, applicant, row) in picks {
            let blank = blanks[blank];
            let path = blank.path(Some(["a", "b"][applicant]), Some(["1", "2", "3"][row])).expect("a path");
            answers.set(path, typed(blank.kind, at));
        }
        answers
    })
}

proptest! {
    #[test]
    fn whatever_is_typed_every_finding_is_one_a_rule_declares(answers in any_answers(), on in 0..3_usize) {
        let today = [TODAY, "2012-02-29", "2026-11-22"][on];
        let assessment = assessed(&answers, today);
        for finding in &assessment.findings {
            let rule = Rule::find(finding.rule).expect("a rule");
            prop_assert_eq!(finding.applicant.is_some(), rule.scope == domain::key::Scope::Applicant);
            prop_assert!(finding.because.is_sorted());
            match finding.says {
                None => {
                    prop_assert_eq!(finding.verdict, None);
                    prop_assert!(finding.figures.is_empty());
                    prop_assert!(!finding.because.is_empty(), "{} waits for nothing", finding.rule);
                }
                Some(says) => {
                    let says = rule.says.iter().find(|own| own.id == says).expect("declared");
                    prop_assert_eq!(finding.verdict, Some(says.verdict));
                    let named: BTreeSet<&str> = finding.figures.iter().map(|(name, _)| *name).collect();
                    let declared: BTreeSet<&str> = says.figures.iter().copied().collect();
                    prop_assert_eq!(named, declared, "{} {}", finding.rule, says.id);
                }
            }
            for path in &finding.because {
                let id = path.rsplit('/').next().unwrap_or(path);
                prop_assert!(page_of(path).is_some() || id.starts_with("ready-"), "{path} is asked nowhere");
            }
        }
    }

    #[test]
    fn whatever_is_typed_the_list_holds_only_what_is_or_may_be_needed(answers in any_answers()) {
        let case = Case::new(&answers, Edition::default(), day(TODAY));
        let list = checklist(&case);
        for needed in &list {
            prop_assert!(needed.open != Some(false));
            prop_assert!(needed.open.is_some() || !needed.waits_for.is_empty(), "{} waits for nothing", needed.document.id);
            prop_assert_eq!(needed.applicant.is_none(), needed.document.scope == domain::key::Scope::Household);
        }
        // What the list lacks, the package lacks: the two never disagree.
        let missing = list.iter().filter(|needed| needed.applicant.is_some() && needed.open == Some(true) && !needed.ready);
        prop_assert_eq!(assess(&case).of("document").filter(|f| matches!(f.says, Some("missing" | "left-out"))).count(), missing.count());
    }

    #[test]
    fn an_answer_taken_away_never_turns_no_into_yes(answers in any_answers(), at in 0..200_usize) {
        // Where something is missing a rule may fall silent. It may not find someone eligible who was not.
        let case = Case::new(&answers, Edition::default(), day(TODAY));
        let screen = ["resident", "removal-order", "card-offence", "landing-name"];
        let paths: Vec<&str> = answers.iter().map(|(path, _)| path).collect();
        prop_assume!(!paths.is_empty());
        let mut fewer = answers.clone();
        fewer.set(paths[at % paths.len()], "");
        let (before, after) = (assess(&case), assessed(&fewer, TODAY));
        for rule in screen {
            for (one, other) in before.of(rule).zip(after.of(rule)) {
                prop_assert!(other.verdict.is_none() || other.verdict == one.verdict, "{rule}");
            }
        }
    }
}
