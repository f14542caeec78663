//! What stands on the envelopes, and beside each trip.

mod common;

use common::{TODAY, case};
use domain::envelope::{Sender, envelope, name};
use domain::facts::send::Carrier;
use domain::facts::travel::{TRIPS, days_of, row_days};
use domain::places::Province;

const HOME: &str = "
    family-name = Haddad
    given-names = Rima
    name-changed = no
    home-apartment = 3
    home-street-number = 12
    home-street = rue Saint-Denis
    home-city = Montréal
    home-province = qc
    home-postal-code = h2x3j8
    mailing-differs = no";

fn of(changes: &str) -> domain::envelope::Envelope {
    envelope(&case(&format!("{HOME}\n{changes}"), TODAY))
}

#[test]
fn the_sender_is_the_applicant_at_home() {
    let envelope = of("");
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(envelope.name, "Rima Haddad");
    assert_eq!(
        envelope.from,
        Sender {
            apartment: text("3"),
            number: text("12"),
            street: text("rue Saint-Denis"),
            city: text("Montréal"),
            province: Some(Province::Qc),
            code: text("H2X 3J8"),
        }
    );
    assert_eq!(envelope.urgent, None);
}

#[test]
fn the_sender_is_where_letters_arrive() {
    let mailing = "
        mailing-street-number = C.P. 45
        mailing-city = Laval
        mailing-province = qc
        mailing-postal-code = H7A 1A1";
    for differs in ["mailing-differs = yes", "home-none = yes"] {
        let from = of(&format!("{mailing}\n{differs}")).from;
        assert_eq!(from.number.as_deref(), Some("C.P. 45"), "{differs}");
        assert_eq!(from.street, None, "{differs}");
        assert_eq!(from.city.as_deref(), Some("Laval"), "{differs}");
    }
    // What was typed for a mailing address that is not wanted is not used.
    assert_eq!(of(mailing).from.city.as_deref(), Some("Montréal"));
}

#[test]
fn a_name_that_changed_is_the_name_of_today() {
    let name = |changes: &str| name(&case(&format!("{HOME}\n{changes}"), TODAY));
    assert_eq!(
        name("name-changed = yes\ncurrent-family-name = Haddad-Roy\ncurrent-given-names = Rima"),
        "Rima Haddad-Roy"
    );
    assert_eq!(name("given-names ="), "Haddad", "a single name");
    assert_eq!(name("given-names =\nfamily-name ="), "");
}

#[test]
fn the_envelope_goes_where_its_carrier_delivers() {
    let to = |answers: &str| -> Vec<(Carrier, &str)> {
        of(answers).to.iter().map(|(carrier, address)| (*carrier, address.fr[1])).collect()
    };
    let mail = (Carrier::Mail, "Case postale 10020");
    let courier = (Carrier::Courier, "47 – 49, rue Dorchester");
    assert_eq!(to("sending/carrier = mail"), [mail]);
    assert_eq!(to("sending/carrier = courier"), [courier]);
    assert_eq!(to(""), [mail, courier], "while nothing is chosen, both");
    assert_eq!(of("sending/urgent = yes").urgent, Some(true));
    assert_eq!(of("sending/urgent = no").urgent, Some(false));
}

#[test]
fn each_trip_lists_its_own_days_in_the_period() {
    let days = |trip: &str| {
        let case = case(&format!("landed-on = 2008-05-01\nany-trips = yes\n{trip}"), TODAY);
        let rows = case.rows(&TRIPS);
        // On the row and beside question 21, the same.
        assert_eq!(rows.first().and_then(days_of).map(|(days, _)| days), rows.first().and_then(row_days));
        rows.first().and_then(row_days)
    };
    assert_eq!(days("trips/1/left-on = 2012-01-01\ntrips/1/back-on = 2012-01-05"), Some(3));
    assert_eq!(days("trips/1/left-on = 2012-01-01\ntrips/1/back-on = 2012-01-02"), Some(0), "one night");
    assert_eq!(days("trips/1/left-on = 2009-01-01\ntrips/1/back-on = 2009-04-01"), Some(22), "the part in the period");
    assert_eq!(days("trips/1/left-on = 2014-02-01\ntrips/1/still-away = yes"), Some(36), "still away");
    assert_eq!(days("trips/1/left-on = 2012-01-01"), None);
    let whole = |landed: &str| {
        let trip = "any-trips = yes\ntrips/1/left-on = 2009-01-01\ntrips/1/back-on = 2009-04-01";
        case(&format!("landed-on = {landed}\n{trip}"), TODAY).rows(&TRIPS).first().and_then(days_of)
    };
    assert_eq!(whole("2008-05-01"), Some((22, 89)), "those in the period, and all");
    assert_eq!(whole(""), Some((89, 89)), "while the period is unknown");
    let case = case("addresses/1/from = 2008-05", TODAY);
    assert_eq!(case.rows(&domain::facts::history::ADDRESSES).first().and_then(row_days), None);
}
