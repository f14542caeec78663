//! "Would it be returned?", case by case: a whole renewal, what differs from it, and every reason for which the envelope would come back.

#[path = "common/assessed.rs"]
mod assessed;
mod common;

use assessed::{found, returned};

/// What the case is, what differs from the whole renewal, the reasons sorted.
type Case = (&'static str, &'static str, &'static [&'static str]);

const FORM: &str = "form/imm5444 incomplete";
const CARD: &str = "form/imm5455 incomplete";

const CASES: &[Case] = &[
    ("nothing is wrong", "", &[]),
    // The card there is.
    ("valid for a year to the day", "card-expires-on = 2015-03-10", &["card-still-valid too-early"]),
    ("valid for a year less a day", "card-expires-on = 2015-03-09", &[]),
    ("valid for a year and a day", "card-expires-on = 2015-03-11", &["card-still-valid too-early"]),
    ("expired yesterday", "card-expires-on = 2014-03-09", &[]),
    ("expired long ago", "card-expires-on = 2009-01-01", &[]),
    ("valid for years, and a first card asked for", "purpose = first\ncard-expires-on = 2018-01-01", &[]),
    (
        "valid for years, and lost",
        "purpose = replace\nreplaced = lost\ncard-expires-on = 2018-01-01\nloss-story = Perdue.\nloss-place = Laval\nloss-on = 2014-01-05",
        &[],
    ),
    (
        "valid for years, and the name changed",
        "card-expires-on = 2018-01-01\nname-changed = yes\ncurrent-family-name = Roy\ncurrent-given-names = Rima\n\
         name-document = marriage\nname-from-quebec = no\nname-identity = licence\nready-name-document = yes\n\
         ready-name-identity = yes",
        &[],
    ),
    ("damaged, the card left out", "purpose = replace\nreplaced = damaged", &["document/damaged-card missing"]),
    ("damaged, the card enclosed", "purpose = replace\nreplaced = damaged\nready-damaged-card = yes", &[]),
    ("lost, and nothing told of it", "purpose = replace\nreplaced = lost", &[FORM]),
    ("never received, nothing told of it", "purpose = replace\nreplaced = never-received", &[FORM]),
    // Documents.
    ("no copy of the passport", "ready-primary-identity =", &["document/primary-identity missing"]),
    ("no copies of secondary identity", "ready-secondary-identity =", &["document/secondary-identity missing"]),
    ("no copies of the passport's pages", "ready-passport-pages =", &["document/passport-pages missing"]),
    ("no passport held, no pages", "passports = no\nready-passport-pages =", &[]),
    ("no proof of residence", "ready-residence-proof =", &["document/residence-proof missing"]),
    ("no photos", "ready-photos =", &["document/photos missing"]),
    ("no IMM 5444", "ready-imm5444 =", &["document/imm5444 missing"]),
    ("no IMM 5455", "ready-imm5455 =", &["document/imm5455 missing"]),
    (
        "one piece of secondary identity, unexplained",
        "secondary-identity = licence",
        &["document/why-declaration missing"],
    ),
    ("one piece of secondary identity, explained", "secondary-identity = licence\nready-why-declaration = yes", &[]),
    (
        "no secondary identity, explained",
        "secondary-identity = none\nready-secondary-identity =\nready-why-declaration = yes",
        &[],
    ),
    (
        "no residence proof, explained",
        "residence-proof = none\nready-residence-proof =\nready-why-declaration = yes",
        &[],
    ),
    (
        "no residence proof, unexplained",
        "residence-proof = none\nready-residence-proof =",
        &["document/why-declaration missing"],
    ),
    ("one notice for two purposes", "secondary-identity = licence notice\nnotices-held = 1", &["notices one-twice"]),
    ("two notices", "secondary-identity = licence notice\nnotices-held = 2", &[]),
    (
        "one notice, and two other pieces of identity",
        "secondary-identity = landing-document licence notice\nnotices-held = 1",
        &[],
    ),
    (
        "no passport at all, and no declaration",
        "primary-identity = declarations\nready-primary-identity =",
        &["document/own-declaration missing", "document/second-declaration missing"],
    ),
    (
        "no passport at all, one declaration of two",
        "primary-identity = declarations\nready-primary-identity =\nready-own-declaration = yes",
        &["document/second-declaration missing"],
    ),
    (
        "no passport at all, both declarations",
        "primary-identity = declarations\nready-primary-identity =\nready-own-declaration = yes\nready-second-declaration = yes",
        &[],
    ),
    ("foreign identity from before the arrival", "primary-identity = foreign-identity", &[]),
    // Translations.
    (
        "stamps in another language, untranslated",
        "foreign-stamps = yes",
        &[
            "document/translated-copy missing",
            "document/translation missing",
            "document/translator-declaration missing",
        ],
    ),
    (
        "papers in another language, the translation alone",
        "foreign-documents = yes\nready-translation = yes",
        &["document/translated-copy missing", "document/translator-declaration missing"],
    ),
    (
        "papers in another language, without the translator's declaration",
        "foreign-documents = yes\nready-translation = yes\nready-translated-copy = yes",
        &["document/translator-declaration missing"],
    ),
    (
        "papers in another language, all three",
        "foreign-documents = yes\nready-translation = yes\nready-translated-copy = yes\nready-translator-declaration = yes",
        &[],
    ),
    // Change of name.
    (
        "a new name, and none of its papers",
        "name-changed = yes\ncurrent-family-name = Roy\ncurrent-given-names = Rima\nname-document = court-order\nname-identity = licence",
        &["document/name-document missing", "document/name-identity missing"],
    ),
    (
        "a new name, the landing document not among the copies",
        "secondary-identity = licence student-card\nname-changed = yes\ncurrent-family-name = Roy\n\
         current-given-names = Rima\nname-document = court-order\nname-identity = licence\nready-name-document = yes\n\
         ready-name-identity = yes",
        &["document/landing-document missing"],
    ),
    (
        "a new name that is not given",
        "name-changed = yes\nname-document = court-order\nname-identity = licence\nready-name-document = yes\n\
         ready-name-identity = yes",
        &[FORM, CARD],
    ),
    (
        "a marriage certificate of Quebec, the last day it was refused",
        "name-changed = yes\ncurrent-family-name = Roy\ncurrent-given-names = Rima\nname-document = marriage\n\
         name-from-quebec = yes\nname-issued-on = 1993-12-31\nname-identity = licence\nready-name-document = yes\n\
         ready-name-identity = yes",
        &["quebec-certificate refused"],
    ),
    (
        "a marriage certificate of Quebec, the first day it was not",
        "name-changed = yes\ncurrent-family-name = Roy\ncurrent-given-names = Rima\nname-document = marriage\n\
         name-from-quebec = yes\nname-issued-on = 1994-01-01\nname-identity = licence\nready-name-document = yes\n\
         ready-name-identity = yes",
        &[],
    ),
    (
        "an old marriage certificate from elsewhere",
        "name-changed = yes\ncurrent-family-name = Roy\ncurrent-given-names = Rima\nname-document = marriage\n\
         name-from-quebec = no\nname-identity = health-card\nready-name-document = yes\nready-name-identity = yes",
        &[],
    ),
    // Photos.
    ("photos of twelve months ago", "photos-on = 2013-03-10", &[]),
    ("photos a day older", "photos-on = 2013-03-09", &["photos too-old"]),
    // The forms.
    ("the eyes left out, which both forms ask", "eyes =", &[FORM, CARD]),
    ("eyes of another colour, not said which", "eyes = other", &[FORM, CARD]),
    ("the marital status left out", "marital =", &[FORM]),
    ("the height left out", "height =", &[FORM, CARD]),
    ("a height that is none", "height = grande", &[FORM, CARD]),
    ("no telephone", "phone =", &[FORM]),
    ("no e-mail, which nobody has to have", "email =", &[]),
    ("no client number, which few know", "uci =", &[]),
    ("half a date of birth", "born-on = 1980--12", &[FORM, CARD]),
    ("a birth on a day that does not exist", "born-on = 1980-02-30", &[FORM, CARD]),
    ("a birth to come", "born-on = 2020-01-01", &[FORM, CARD]),
    ("a postal code that is none", "home-postal-code = 12345", &[FORM]),
    ("a postal code of another province, only odd", "home-postal-code = V6B 1A1", &[]),
    ("a family name alone", "given-names =", &[]),
    ("no family name", "family-name =", &[FORM, CARD]),
    ("question 17 left out", "order-ever =", &[FORM]),
    ("question 17 with yes", "order-ever = yes", &[]),
    ("question 18 with yes", "report-ever = yes", &[]),
    ("question 16 left out", "port-shown = no\nlanded-city =", &[FORM]),
    ("the landing left out", "landed-on =", &[FORM, CARD]),
    ("absences neither said nor denied", "any-trips =", &[FORM]),
    ("absences said, and none listed", "any-trips = yes", &[FORM]),
    (
        "a trip without its end",
        "any-trips = yes\ntrips/1/left-on = 2012-01-01\ntrips/1/place = Lyon\ntrips/1/reason = holiday",
        &[FORM],
    ),
    (
        "a trip that ends before it begins",
        "any-trips = yes\ntrips/1/left-on = 2012-01-10\ntrips/1/back-on = 2012-01-01\ntrips/1/place = Lyon\ntrips/1/reason = holiday",
        &[FORM],
    ),
    (
        "1,094 days away, no situation asked",
        "any-trips = yes\ntrips/1/left-on = 2010-01-01\ntrips/1/back-on = 2012-12-31\ntrips/1/place = Lyon\ntrips/1/reason = family",
        &[],
    ),
    (
        "1,095 days away, no situation said",
        "any-trips = yes\ntrips/1/left-on = 2010-01-01\ntrips/1/back-on = 2013-01-01\ntrips/1/place = Lyon\ntrips/1/reason = family",
        &[FORM],
    ),
    (
        "1,095 days away, for none of the situations",
        "any-trips = yes\ntrips/1/left-on = 2010-01-01\ntrips/1/back-on = 2013-01-01\ntrips/1/place = Lyon\n\
         trips/1/reason = family\ntrips/1/situation = none",
        &[],
    ),
    // Histories.
    ("a month without an address", "addresses/1/from = 2009-05", &["addresses months-missing"]),
    ("the first month touched", "addresses/1/from = 2009-03", &[]),
    ("a month without work, studies or neither", "activities/1/from = 2009-05", &["activities months-missing"]),
    (
        "a gap of days between two addresses",
        "addresses/1/from = 2011-06-20\naddresses/2/from = 2008-05\naddresses/2/to = 2011-06-10\naddresses/2/street = 3, rue Roy\n\
         addresses/2/city = Laval\naddresses/2/country = CA",
        &[],
    ),
    (
        "a gap that holds a whole month",
        "addresses/1/from = 2013-03-02\naddresses/2/from = 2008-05\naddresses/2/to = 2013-01-15\naddresses/2/street = 3, rue Roy\n\
         addresses/2/city = Laval\naddresses/2/country = CA",
        &["addresses months-missing"],
    ),
    (
        "two jobs at once",
        "activities/2/from = 2010-01\nactivities/2/to = 2011-01\nactivities/2/activity = work\nactivities/2/name = Café\n\
         activities/2/place = Laval, Canada\nactivities/2/occupation = serveuse",
        &[],
    ),
    // Where letters go.
    (
        "letters to a third party, the home given",
        "mailing-differs = yes\nmailing-third-party = yes\nmailing-street-number = 4\nmailing-city = Laval\nmailing-province = qc\n\
         mailing-postal-code = H7A 1A1",
        &[],
    ),
    // Who signs.
    (
        "a child of 13, no paper about the parents",
        "born-on = 2001-01-01\nresidence-proof = school-records\nparent-kind = parent\nparent-name = Nour Haddad\n\
         minor-proof = birth-certificate",
        &["document/minor-paper missing"],
    ),
    (
        "a child of 13, nobody to sign",
        "born-on = 2001-01-01\nresidence-proof = school-records\nminor-proof = birth-certificate\nready-minor-paper = yes",
        &[FORM],
    ),
    (
        "a toddler, who has no proof of residence",
        "born-on = 2012-01-01\nresidence-proof = too-young\nready-residence-proof =\nparent-kind = parent\nparent-name = Nour Haddad\n\
         minor-proof = birth-certificate\nready-minor-paper = yes\naddresses/1/from = 2012-01\nactivities/1/from = 2012-01\n\
         landed-on = 2012-06-01\nready-why-declaration = yes",
        &[],
    ),
    // Help.
    ("helped for nothing, without the form", "helped = yes\nhelper-paid = no", &["document/imm5476 missing"]),
    (
        "helped by someone paid who is no member",
        "helped = yes\nhelper-paid = yes\nhelper-body = none\nready-imm5476 = yes",
        &["helper not-member"],
    ),
    // The fee.
    ("nothing paid", "payment/paid = 0", &["fee nothing"]),
    ("a cent too little", "payment/paid = 49.99", &["fee too-little"]),
    ("a cent too much", "payment/paid = 50.01", &[]),
    ("twice as much", "payment/paid = 100", &[]),
    ("by cheque", "payment/method = other", &["payment-method not-accepted"]),
    ("no receipt", "payment/receipt-ready =", &["receipt not-enclosed"]),
    ("at the bank, a photocopy", "payment/method = bank\npayment/receipt = photocopy", &["receipt photocopy"]),
    ("at the bank, the original", "payment/method = bank\npayment/receipt = original", &[]),
    // Urgent.
    ("urgent, without ticket or proof: examined, and not sooner", "sending/urgent = yes\nsending/carrier = mail", &[]),
    (
        "urgent, a ticket without its payment: the same",
        "sending/urgent = yes\nsending/carrier = mail\nsending/ticket-ready = yes",
        &[],
    ),
    // Several at once.
    (
        "too early, too old, too little",
        "card-expires-on = 2018-01-01\nphotos-on = 2012-01-01\npayment/paid = 20",
        &["card-still-valid too-early", "fee too-little", "photos too-old"],
    ),
];

#[test]
fn every_case_gives_its_reasons_and_no_other() {
    assert!(80 <= CASES.len(), "{} cases", CASES.len());
    let wrong: Vec<String> = CASES
        .iter()
        .filter_map(|(name, changes, expected)| {
            let reasons = returned(&found(changes));
            (reasons != *expected).then(|| format!("{name}: {reasons:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_reason_has_its_clause_its_answers_and_its_words() {
    for (name, changes, _) in CASES {
        for finding in found(changes).returned() {
            assert!(!finding.because.is_empty(), "{name}: {} rests on nothing", finding.rule);
            assert!(finding.says.is_some(), "{name}: {} says nothing", finding.rule);
        }
    }
}
