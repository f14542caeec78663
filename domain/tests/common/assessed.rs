//! Assessments and checklists as text.
#![allow(dead_code, reason = "every test file takes what it needs")]

use domain::assess::{Assessment, Finding, assess};
use domain::documents::{Needed, checklist};
use domain::{Answers, Case, Edition};

use crate::common::{TODAY, answers, day, show};

/// Everything answered and everything in the envelope: a renewal that nothing keeps from being processed on [`TODAY`].
pub const WHOLE: &str = "
    resident = yes
    in-canada = yes
    removal-order = no
    citizen = no
    registered-indian = no
    card-offence = no
    purpose = renew
    card-expires-on = 2014-06-30
    landing-name-wrong = no
    name-changed = no
    primary-identity = passport
    secondary-identity = landing-document licence
    residence-proof = notices
    passports = yes
    passports-kept = yes
    foreign-stamps = no
    foreign-documents = no
    photos-on = 2014-02-20
    language = fr
    family-name = Haddad
    given-names = Rima
    born-on = 1980-04-12
    birth-country = LB
    sex = female
    citizenship = LB
    eyes = brown
    height = 165
    marital = single
    home-street-number = 12
    home-street = rue Saint-Denis
    home-city = Montréal
    home-province = qc
    home-postal-code = H2X 3J8
    mailing-differs = no
    phone = 514 555 0134
    landed-on = 2008-05-01
    port-shown = no
    landed-city = Montréal
    landed-province = qc
    order-ever = no
    report-ever = no
    addresses/1/from = 2008-05
    addresses/1/still = yes
    addresses/1/street = 12, rue Saint-Denis
    addresses/1/city = Montréal
    addresses/1/country = CA
    activities/1/from = 2008-06
    activities/1/still = yes
    activities/1/activity = work
    activities/1/name = Boulangerie du Coin
    activities/1/place = Montréal, Canada
    activities/1/occupation = boulangère
    any-trips = no
    helped = no
    ready-primary-identity = yes
    ready-secondary-identity = yes
    ready-passport-pages = yes
    ready-residence-proof = yes
    ready-photos = yes
    ready-imm5444 = yes
    ready-imm5455 = yes
    payment/method = online
    payment/paid = 50
    payment/receipt-ready = yes
    sending/carrier = mail
    sending/urgent = no
";

/// [`WHOLE`] with some answers changed: later lines win.
pub fn whole(changes: &str) -> Answers {
    answers(&format!("{WHOLE}\n{changes}"))
}

/// What is found on a day.
pub fn assessed(answers: &Answers, today: &str) -> Assessment {
    assess(&Case::new(answers, Edition::default(), day(today)))
}

/// What is found in [`WHOLE`] with some answers changed, on the usual day.
pub fn found(changes: &str) -> Assessment {
    assessed(&whole(changes), TODAY)
}

/// What is found in these answers alone, on the usual day.
pub fn only(text: &str) -> Assessment {
    assessed(&answers(text), TODAY)
}

/// What one rule says: `says verdict name=figure`, or `?` while it cannot tell. Empty when it is not concerned.
pub fn said(assessment: &Assessment, rule: &str) -> String {
    assert!(domain::assess::Rule::find(rule).is_some(), "no such rule: {rule}");
    assessment.of(rule).map(sentence).collect::<Vec<_>>().join("; ")
}

/// Checks what one rule says of [`WHOLE`] with each change, on the usual day.
pub fn table(rule: &str, rows: &[(&str, &str)]) {
    for (changes, expected) in rows {
        assert_eq!(said(&found(changes), rule), *expected, "{rule} with {changes}");
    }
}

/// A finding in one line, without its rule.
pub fn sentence(finding: &Finding) -> String {
    let (Some(says), Some(verdict)) = (finding.says, finding.verdict) else { return "?".to_owned() };
    let figures = finding.figures.iter().map(|(name, value)| format!(" {name}={}", show(value)));
    format!("{says} {}{}", verdict.id(), figures.collect::<String>())
}

/// Every reason for which the envelope would come back, one a line, sorted: `rule[/about] says`.
pub fn returned(assessment: &Assessment) -> Vec<String> {
    let line = |finding: &Finding| {
        let about = finding.about.map(|about| format!("/{about}")).unwrap_or_default();
        format!("{}{about} {}", finding.rule, finding.says.unwrap_or("?"))
    };
    let mut lines: Vec<String> = assessment.returned().map(line).collect();
    lines.sort();
    lines
}

/// The checklist of [`WHOLE`] with some answers changed.
pub fn listed(changes: &str) -> Vec<Needed> {
    let answers = whole(changes);
    checklist(&Case::new(&answers, Edition::default(), day(TODAY)))
}

/// The ids of what is to be enclosed; `?` behind those that may be.
pub fn ids(needed: &[Needed]) -> Vec<String> {
    let id = |needed: &Needed| format!("{}{}", needed.document.id, if needed.open.is_none() { "?" } else { "" });
    needed.iter().map(id).collect()
}

/// One document of a checklist.
pub fn one<'a>(needed: &'a [Needed], id: &str) -> &'a Needed {
    needed.iter().find(|needed| needed.document.id == id).unwrap_or_else(|| panic!("not on the list: {id}"))
}

/// A checklist as text: a document a line, with its kind of copy, how many, what was chosen and whether it is ready.
pub fn print(needed: &[Needed]) -> String {
    let line = |needed: &Needed| {
        let open = if needed.open.is_none() { "? " } else { "" };
        let count = needed.count.map_or("all".to_owned(), |count| count.to_string());
        let chosen = needed.chosen.as_ref().map(|chosen| format!(" ({})", show(chosen))).unwrap_or_default();
        let shared = needed.shared.map(|with| format!(" = {with}")).unwrap_or_default();
        let ready = if needed.ready { " x" } else { "" };
        let waits: Vec<&str> = needed.waits_for.iter().map(String::as_str).collect();
        let waits = if waits.is_empty() { String::new() } else { format!(" <- {}", waits.join(", ")) };
        format!("{open}{}: {} x {count}{chosen}{shared}{ready}{waits}\n", needed.document.id, needed.copy.id())
    };
    needed.iter().map(line).collect()
}
