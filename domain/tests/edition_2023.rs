//! The edition of 2023: its own window, photos and proofs, each figure with its source; what is not known is carried over
//! and said to be. Then one draft under two editions.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use std::collections::BTreeSet;

use assessed::{ids, one, print, returned, said, whole};
use common::day;
use domain::assess::{Assessment, assess, rules};
use domain::catalogue::catalogue;
use domain::compare::{Changes, compare};
use domain::documents::checklist;
use domain::editions::figures::{Value, figures};
use domain::editions::readings::{self, Means};
use domain::editions::{Clause, Sure, Time};
use domain::facts::payment::{PART, RECEIPTS, ROW_PART, ReceiptPart};
use domain::law::card::{Left, renewable_from, valid_for};
use domain::sheet::fill;
use domain::{Answers, Case, Date, Edition};
use expect_test::expect;

/// A day in its time.
const NOW: &str = "2026-11-22";

fn later(day: Date, days: i64) -> Date {
    day + chrono::TimeDelta::days(days)
}

fn new() -> &'static Edition {
    Edition::find("imm5444-2023").expect("this build knows it")
}

fn old() -> &'static Edition {
    Edition::find("imm5445-2013").expect("this build knows it")
}

/// Everything of a renewal of [`NOW`] under the edition of 2023, with some answers changed.
fn renewal(changes: &str) -> Answers {
    whole(&format!(
        "card-expires-on = 2027-01-31
        photos-on = 2026-11-02
        residency-proofs = employment bank-statements
        ready-residency-proofs = yes
        ready-imm5644 = yes
        {changes}"
    ))
}

fn found(changes: &str) -> Assessment {
    let answers = renewal(changes);
    assess(&Case::new(&answers, new(), day(NOW)))
}

fn table(rule: &str, rows: &[(&str, &str)]) {
    for (changes, expected) in rows {
        assert_eq!(said(&found(changes), rule), *expected, "{rule} with {changes}");
    }
}

#[test]
fn a_renewal_is_accepted_at_270_days_and_returned_at_271() {
    let with = |days: i64, changes: &str| {
        let expires = later(day(NOW), days);
        said(&found(&format!("card-expires-on = {expires}\n{changes}")), "card-still-valid")
    };
    assert_eq!(with(269, ""), "soon holds expires=2027-08-18");
    assert_eq!(with(270, ""), "soon holds expires=2027-08-19");
    assert_eq!(with(271, ""), "too-early returned expires=2027-08-20 from=2026-11-23");
    // An expired card; four years left and a legal change of name; the first card and a lost one are not asked.
    assert_eq!(with(-1, ""), "expired holds expires=2026-11-21");
    assert_eq!(with(1461, "name-changed = yes"), "name-change holds expires=2030-11-22");
    assert_eq!(with(1461, "purpose = first"), "");
    assert_eq!(with(1461, "purpose = replace\nreplaced = lost"), "");
}

#[test]
fn a_card_of_2015_is_too_early_for_2013_alone() {
    // On 2014-03-10, until 2015-03-10: a year to the day.
    let answers = whole("card-expires-on = 2015-03-10");
    let under = |edition| said(&assess(&Case::new(&answers, edition, day("2014-03-10"))), "card-still-valid");
    assert_eq!(under(old()), "too-early returned expires=2015-03-10 from=2014-03-11");
    assert_eq!(under(new()), "too-early returned expires=2015-03-10 from=2014-06-13");
    let answers = whole("card-expires-on = 2015-03-09");
    let under = |edition| said(&assess(&Case::new(&answers, edition, day("2014-03-10"))), "card-still-valid");
    assert_eq!(under(old()), "soon holds expires=2015-03-09");
    assert_eq!(under(new()), "too-early returned expires=2015-03-09 from=2014-06-12");
}

/// No edition here has the window of about 2015, but its arithmetic is the same.
#[test]
fn a_window_in_days_lets_its_last_day_pass() {
    for (days, left, early) in
        [(180, 179, false), (180, 180, false), (180, 181, true), (270, 270, false), (270, 271, true)]
    {
        let expires = later(day(NOW), left);
        assert_eq!(valid_for(expires, day(NOW), Left::OverDays(days)), early, "{left} of {days}");
        assert_eq!(renewable_from(expires, Left::OverDays(days)), later(expires, -i64::from(days)));
    }
}

#[test]
fn nine_months_are_longer_than_270_days_so_the_days_hold() {
    for (start, days) in
        [("2026-11-22", 273), ("2026-02-01", 273), ("2026-05-31", 273), ("2026-03-15", 275), ("2027-06-01", 274)]
    {
        let (start, window) = (day(start), Left::OverMonths(9));
        assert!(!valid_for(later(start, days), start, window), "{start}");
        assert!(valid_for(later(start, days + 1), start, window), "{start}");
        assert!(valid_for(later(start, 271), start, Left::OverDays(270)));
    }
    assert_eq!(*new().renewal_returned, Left::OverDays(270));
    assert_eq!(new().renewal_returned.others.iter().map(|(left, _)| *left).collect::<Vec<_>>(), [Left::OverMonths(9)]);
}

#[test]
fn everyone_gives_two_proofs_of_residency_never_left_or_not() {
    let never = "any-trips = no";
    let away = "any-trips = yes\ntrips/1/left-on = 2025-01-01\ntrips/1/back-on = 2025-02-01\ntrips/1/place = Beyrouth\ntrips/1/reason = family\ntrips/1/situation = none";
    for trips in [never, away] {
        let with = |changes: &str| said(&found(&format!("{trips}\n{changes}")), "residency-proofs");
        assert_eq!(with(""), "enough holds held=2 asked=2");
        assert_eq!(with("residency-proofs = rental"), "too-few returned held=1 asked=2");
        assert_eq!(with("residency-proofs = none"), "too-few returned held=0 asked=2");
        assert_eq!(with("residency-proofs = rental none"), "too-few returned held=1 asked=2");
        assert_eq!(with("residency-proofs = rental benefits memberships"), "enough holds held=3 asked=2");
        assert_eq!(with("residency-proofs ="), "?");
        let answers = renewal(trips);
        let list = checklist(&Case::new(&answers, new(), day(NOW)));
        assert_eq!(one(&list, "residency-proofs").count, Some(2), "{trips}");
    }
    // The edition before asks for one, of another list.
    assert_eq!(said(&assess(&Case::new(&renewal(never), old(), day(NOW))), "residency-proofs"), "");
}

#[test]
fn a_whole_renewal_is_ready() {
    let ready = found("");
    assert_eq!(returned(&ready), Vec::<String>::new());
    assert_eq!(ready.unknown().count(), 0, "{:?}", ready.unknown().collect::<Vec<_>>());
    assert_eq!(said(&ready, "edition"), "partial hint");
}

#[test]
fn its_list_holds_no_imm5455_and_no_bank_form() {
    let answers = renewal("helped = yes\nhelper-paid = no");
    let list = checklist(&Case::new(&answers, new(), day(NOW)));
    expect![[r#"
        primary-identity: clear-copy x 1 (passport) x
        secondary-identity: clear-copy x 1 (landing-document + licence) x
        passport-pages: clear-copy x all x
        residency-proofs: clear-copy x 2 (employment + bank-statements) x
        photos: photos x 1 x
        imm5444: form x 1 x
        imm5644: form x 1 x
        imm5476: form x 1
        fee-receipt: original x 1 (online) x
    "#]]
    .assert_eq(&print(&list));
    assert_eq!(new().forms().iter().map(|form| form.id).collect::<Vec<_>>(), ["imm5444-2022"]);
}

#[test]
fn only_payment_online_is_accepted_but_for_receipts_of_before() {
    table(
        "payment-method",
        &[
            ("", "online holds"),
            ("payment/method = bank", "bank-undated warning before=2016-04-01"),
            ("payment/method = bank\npayment/paid-on = 2016-03-31", "bank holds"),
            ("payment/method = bank\npayment/paid-on = 2016-04-01", "bank-ended returned before=2016-04-01"),
            ("payment/method = other", "not-accepted returned"),
            ("payment/method =", "?"),
        ],
    );
    let bank = whole("payment/method = bank\npayment/paid-on = 2016-04-01");
    assert_eq!(said(&assess(&Case::new(&bank, old(), day(NOW))), "payment-method"), "bank holds");
}

/// Online the receipt is a file: only whether it is ready is asked, and a part answered before weighs nothing.
#[test]
fn no_part_of_a_receipt_is_asked_for_online() {
    let rows = "payment/more-receipts = yes\nreceipts/1/method = online\nreceipts/1/paid = 50\nreceipts/1/ready = yes";
    for method in ["online", "bank\npayment/receipt = original\npayment/stamped = yes"] {
        let answers = renewal(&format!("payment/method = {method}\npayment/part = top\n{rows}\nreceipts/1/part = top"));
        let part = |edition| {
            let case = Case::new(&answers, edition, day(NOW));
            let row = case.rows(&RECEIPTS).first().map(|row| row.get(ROW_PART));
            (case.open(PART.blank.gate), case.get(PART), row, said(&assess(&case), "receipt"))
        };
        assert_eq!(part(new()), (Some(false), None, Some(None), "all-enclosed holds count=2".to_owned()), "{method}");
        let top = Some(ReceiptPart::Top);
        assert_eq!(part(old()), (Some(true), top, Some(top), "other-part warning".to_owned()), "{method}");
    }
    assert_eq!(said(&found("payment/receipt-ready ="), "receipt"), "not-enclosed returned");
}

#[test]
fn a_photo_older_than_one_source_allows_is_a_warning_and_older_than_all_is_returned() {
    table(
        "photos",
        &[
            ("photos-on = 2026-05-22", "recent holds taken=2026-05-22 months=12"),
            ("photos-on = 2026-05-21", "sources-differ warning taken=2026-05-21 months=12 other=6"),
            ("photos-on = 2025-11-22", "sources-differ warning taken=2025-11-22 months=12 other=6"),
            ("photos-on = 2025-11-21", "too-old returned taken=2025-11-21 months=12"),
        ],
    );
}

#[test]
fn section_d_is_gone_and_each_trip_says_its_situation() {
    let trip = "any-trips = yes\ntrips/1/left-on = 2025-01-01\ntrips/1/back-on = 2025-02-01\ntrips/1/place = Beyrouth\ntrips/1/reason = family";
    let answers = renewal(trip);
    for (edition, expected) in [(old(), Some(false)), (new(), Some(true))] {
        let case = Case::new(&answers, edition, day(NOW)).of("a");
        assert_eq!(domain::facts::travel::is_section_d(&case), expected, "{}", edition.id);
    }
    assert_eq!(said(&found(trip), "section-d"), "");
    let case = Case::new(&answers, new(), day(NOW)).of("a");
    let sheet = common::print(&fill(new().forms()[0], &case));
    assert!(sheet.contains("situation"), "{sheet}");
    // Who says so has what a claim asks for on the list, whatever the days away.
    let answers = renewal(&format!("{trip}\ntrips/1/situation = employed"));
    let list = ids(&checklist(&Case::new(&answers, new(), day(NOW))));
    assert!(list.contains(&"employer-letter".to_owned()), "{list:?}");
}

#[test]
fn histories_begin_at_landing_when_that_is_later() {
    let answers = renewal("landed-on = 2024-02-10");
    let first = |edition| domain::facts::history::history_period(&Case::new(&answers, edition, day(NOW)).of("a")).first;
    assert_eq!(first(old()), day("2021-11-22"));
    assert_eq!(first(new()), day("2024-02-10"));
    let answers = renewal("landed-on = 2008-05-01");
    let first = |edition| domain::facts::history::history_period(&Case::new(&answers, edition, day(NOW)).of("a")).first;
    assert_eq!(first(new()), day("2021-11-22"));
}

#[test]
fn quebec_certificates_are_asked_about_no_more() {
    let changes = "name-changed = yes\nname-document = marriage\nname-from-quebec = yes\nname-issued-on = 1993-06-01";
    assert_eq!(said(&found(changes), "quebec-certificate"), "");
    let answers = renewal(changes);
    assert!(said(&assess(&Case::new(&answers, old(), day(NOW))), "quebec-certificate").starts_with("refused returned"));
}

#[test]
fn citizenship_counts_days() {
    table("citizenship", &[("", "may-apply-days hint days=1095 of=5"), ("landed-on = 2023-11-24", "")]);
    assert_eq!(said(&found("landed-on = 2023-11-23"), "citizenship"), "may-apply-days hint days=1095 of=5");
}

#[test]
fn every_figure_has_a_source_and_conflicts_are_beside_it() {
    for edition in Edition::ALL {
        for row in figures(edition) {
            assert_eq!(row.clause.is_none(), row.value == Value::NotSet, "{} {}", edition.id, row.id);
            for (other, clause) in &row.others {
                assert!(*other != row.value, "{}: {clause:?} says the same", row.id);
            }
        }
    }
    // What is not the guide's, the law's or the department's own pages is not called sure.
    let unsure: Vec<&str> = figures(new()).iter().filter(|row| row.sure != Sure::High).map(|row| row.id).collect();
    assert_eq!(
        unsure,
        ["identity", "photo-size", "photo-face", "photo-age", "certifiers", "telephone", "tty", "hours"]
    );
    let conflicting: Vec<&str> = figures(new()).iter().filter(|row| !row.others.is_empty()).map(|row| row.id).collect();
    assert_eq!(conflicting, ["renewal", "history", "identity", "photos", "photo-size", "photo-face", "photo-age"]);
    assert!(figures(old()).iter().all(|row| row.sure == Sure::High && row.others.is_empty()));
}

#[test]
fn what_no_later_source_says_is_carried_over_and_said_to_be() {
    let mut cited = BTreeSet::new();
    for rule in rules() {
        for clause in rule.says.iter().filter_map(|says| says.clause.as_ref()).chain([&rule.clause]) {
            let place = new().place(clause);
            // The guide of 2013 is never cited as if it were the one of 2023.
            assert!(!matches!(place, Clause::Guide(_) | Clause::Question("imm5444" | "imm5455", _)), "{}", rule.id);
            assert_eq!(old().place(clause), *clause);
            cited.insert(place.to_string());
        }
    }
    assert!(cited.iter().any(|place| place.starts_with("carried over from ")));
    let own = new().documents().iter().find(|document| document.id == "own-declaration").expect("a document");
    assert!(matches!(own.clause, Clause::Carried(_)), "{:?}", own.clause);
    for document in new().documents() {
        assert!(!matches!(new().place(&document.clause), Clause::Guide(_)), "{}", document.id);
    }
    for finding in found("").findings {
        assert!(!matches!(finding.clause, Clause::Guide(_)), "{}", finding.rule);
    }
    assert!(new().is_partial() && !old().is_partial());
}

#[test]
fn the_time_of_an_edition_has_a_before_and_an_after() {
    for (edition, on, time) in [
        (old(), "2012-12-31", Time::Before),
        (old(), "2013-01-01", Time::Inside),
        (old(), "2014-07-31", Time::Inside),
        (old(), "2014-08-01", Time::After),
        (new(), "2023-05-31", Time::Before),
        (new(), "2023-06-01", Time::Inside),
        (new(), NOW, Time::Inside),
    ] {
        assert_eq!(edition.time(day(on)), time, "{} on {on}", edition.id);
        assert_eq!(edition.in_force(day(on)), time == Time::Inside);
    }
    assert_eq!(
        said(&assess(&Case::new(&whole(""), new(), day("2023-05-31"))), "edition"),
        "not-yet hint from=2023-06-01"
    );
    assert_eq!(Edition::default().id, "imm5445-2013", "new drafts are made in the edition that is whole");
}

/// The changes in a few lines each.
fn told(changes: &Changes) -> String {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        changes.figures.iter().map(|(was, is)| format!("figure {}: {:?} -> {:?}", was.id, was.value, is.value)),
    );
    for (was, is) in &changes.findings {
        let rule = was.as_ref().or(is.as_ref()).map_or("", |finding| finding.rule);
        let say =
            |finding: &Option<domain::assess::Finding>| finding.as_ref().map_or("-".to_owned(), assessed::sentence);
        lines.push(format!("rule {rule}: {} -> {}", say(was), say(is)));
    }
    for (was, is) in &changes.documents {
        let id = was.as_ref().or(is.as_ref()).map_or("", |needed| needed.document.id);
        let say = |needed: &Option<domain::documents::Needed>| {
            needed.as_ref().map_or("-".to_owned(), |needed| format!("{} x {:?}", needed.copy.id(), needed.count))
        };
        lines.push(format!("document {id}: {} -> {}", say(was), say(is)));
    }
    lines.push(format!("forms {:?} -> {:?}", changes.forms_gone, changes.forms_new));
    lines.push(format!("asked {}", changes.asked.join(" ")));
    lines.push(format!("not asked {}", changes.not_asked.join(" ")));
    lines.push(format!("unread {}", changes.unread.join(" ")));
    lines.join("\n") + "\n"
}

#[test]
fn moving_shows_what_changes_both_ways() {
    let answers = whole("card-expires-on = 2015-02-10\npayment/method = bank\npayment/receipt = original");
    let there = compare(&answers, old(), new(), day("2014-03-10"));
    expect![[r#"
        figure filing: Filing(Paper) -> Filing(Portal)
        figure renewal: Left(Months(12)) -> Left(OverDays(270))
        figure section-d: Days(1095) -> NotSet
        figure history: YesNo(false) -> YesNo(true)
        figure residency-proofs: NotSet -> Count(2)
        figure identity: Count(2) -> Count(1)
        figure citizenship: Lived(Years(3, 4)) -> Lived(Days(1095, 5))
        figure photos: Count(2) -> Count(1)
        figure photo-size: Millimetres(35, 45) -> Millimetres(50, 70)
        figure photo-face: Between(25, 30) -> Between(31, 36)
        figure bank: NotSet -> Date(2016-04-01)
        figure cards: Names(["Visa", "MasterCard", "American Express"]) -> Names(["Visa", "MasterCard", "American Express", "JCB", "UnionPay", "Debit MasterCard", "Visa Debit"])
        figure quebec: Date(1994-01-01) -> NotSet
        figure certifiers: Certifiers(["police-officer", "lawyer", "accountant", "chiropractor", "commissioner-of-oaths", "dentist", "provincial-member", "member-of-parliament", "funeral-director", "bank-manager", "teacher", "engineer", "judge", "postmaster", "physician", "minister-of-religion", "notary", "pharmacist", "embassy-official", "municipal-clerk", "social-worker", "veterinarian"]) -> Certifiers(["commissioner-of-oaths", "notary", "judge"])
        figure regulator: Regulator("iccrc") -> Regulator("college")
        figure courier: Address(Address { fr: ["Centre de traitement des demandes – Carte RP", "47 – 49, rue Dorchester", "Sydney (N.-É.)", "B1P 5Z2"], en: ["Case Processing Centre – PR Card", "47–49 Dorchester Street", "Sydney, NS", "B1P 5Z2"] }) -> Address(Address { fr: ["Centre de traitement des demandes – Carte RP", "49, rue Dorchester", "Sydney (N.-É.)", "B1P 5Z2"], en: ["Case Processing Centre – PR Card", "49 Dorchester Street", "Sydney, NS", "B1P 5Z2"] })
        rule card-still-valid: soon holds expires=2015-02-10 -> too-early returned expires=2015-02-10 from=2014-05-16
        rule citizenship: may-apply hint years=3 of=4 -> may-apply-days hint days=1095 of=5
        rule section-d: not-asked holds absent=0 days threshold=1095 days -> -
        rule payment-method: bank holds -> bank-undated warning before=2016-04-01
        rule residency-proofs: - -> ?
        rule edition: - -> not-yet hint from=2023-06-01
        document secondary-identity: clear-copy x Some(2) -> clear-copy x Some(1)
        document residence-proof: clear-copy x Some(1) -> -
        document photos: photos x Some(2) -> photos x Some(1)
        document imm5455: form x Some(1) -> -
        document residency-proofs: - -> clear-copy x Some(2)
        document imm5644: - -> form x Some(1)
        forms ["imm5444", "imm5455", "imm5401"] -> ["imm5444-2022"]
        asked applicant/a/residency-proofs
        not asked applicant/a/residence-proof payment/part sending/carrier
        unread applicant/a/ready-imm5455 applicant/a/ready-residence-proof applicant/a/residence-proof sending/carrier
    "#]].assert_eq(&told(&there));
    let back = compare(&answers, new(), old(), day("2014-03-10"));
    assert_eq!(back.asked, there.not_asked);
    assert_eq!(back.not_asked, there.asked);
    assert_eq!((back.forms_gone, back.forms_new), (there.forms_new, there.forms_gone));
    assert_eq!(back.figures.len(), there.figures.len());
    assert_eq!(back.findings.len(), there.findings.len());
    assert_eq!(back.documents.len(), there.documents.len());
    // What only the old edition reads is not read by the new one to begin with.
    assert_eq!(back.unread, Vec::<String>::new());
}

#[test]
fn nothing_changes_between_an_edition_and_itself() {
    for edition in Edition::ALL {
        for answers in [Answers::default(), renewal(""), whole("")] {
            assert!(compare(&answers, edition, edition, day(NOW)).is_empty());
        }
    }
}

#[test]
fn both_editions_know_the_same_paths() {
    let paths = |edition| catalogue(edition).into_iter().map(|entry| entry.path).collect::<BTreeSet<_>>();
    assert_eq!(paths(old()), paths(new()));
}

/// Moved there and back, a draft says what it said: answers are not touched.
#[test]
fn a_draft_moved_and_moved_back_says_what_it_said() {
    let mut draft = domain::Draft::new(old());
    draft.answers = whole("");
    let before = draft.to_json();
    draft.edition = new().id.to_owned();
    let moved = domain::Draft::open(&draft.to_json()).expect("a draft");
    assert_eq!(moved.answers, draft.answers);
    draft.edition = old().id.to_owned();
    assert_eq!(draft.to_json(), before);
}

#[test]
fn what_another_source_would_mean_is_told_where_it_decides_otherwise() {
    let means = |changes: &str, edition: &'static Edition| {
        let answers = renewal(changes);
        let case = Case::new(&answers, edition, day(NOW)).of("a");
        let found = assess(&case);
        let finding =
            found.findings.iter().find(|finding| finding.rule == "card-still-valid").expect("the rule").clone();
        readings::of_finding(&finding, &case).into_iter().flat_map(|conflict| conflict.means).collect::<Vec<_>>()
    };
    let with = |days: i64| means(&format!("card-expires-on = {}", later(day(NOW), days)), new());
    assert_eq!(with(270), []);
    // Nine months from that day are 273 days: from 2027-08-22 back.
    assert_eq!(with(271), [Means::Now]);
    assert_eq!(with(273), [Means::Now]);
    assert_eq!(with(274), [Means::From(day("2026-11-23"))]);
    assert_eq!(with(1461), [Means::From(day("2030-02-22"))]);
    assert_eq!(with(-1), []);
    let far = format!("card-expires-on = {}", later(day(NOW), 1461));
    assert_eq!(means(&format!("{far}\nname-changed = yes"), new()), []);
    assert_eq!(means(&far, old()), []);
}

#[test]
fn conflicts_about_documents_are_those_of_their_figures() {
    let rows = |document| -> Vec<&str> {
        readings::of_document(document, new()).iter().map(|conflict| conflict.row.id).collect()
    };
    assert_eq!(rows("secondary-identity"), ["identity"]);
    assert_eq!(rows("photos"), ["photos", "photo-size", "photo-face"]);
    assert_eq!(rows("passport-pages"), Vec::<&str>::new());
    assert!(readings::of_document("photos", old()).is_empty());
}

#[test]
fn a_day_has_the_edition_in_force() {
    let of = |text| Edition::of_day(day(text)).map(|edition| edition.id);
    assert_eq!(of(NOW), Some("imm5444-2023"));
    assert_eq!(of("2014-03-10"), Some("imm5445-2013"));
    assert_eq!(of("2018-01-01"), None);
    assert_eq!(of("2012-12-31"), None);
}
