//! An answer counts only while it is known to be asked; what was typed is kept all the same.

mod common;

use common::{TODAY, case};
use domain::facts::screen::{CARD_EXPIRES_ON, REPLACED, Replaced};
use domain::facts::travel::{BACK_ON, LEFT_ON, STILL_AWAY, TRIPS};

#[test]
fn an_answer_is_read_only_when_it_is_asked_for_sure() {
    for (purpose, read) in [
        ("purpose = replace", Some(Replaced::Lost)),
        ("purpose = renew", None),
        ("purpose =", None),
        ("purpose = another", None),
    ] {
        let case = case(&format!("{purpose}\nreplaced = lost"), TODAY);
        assert_eq!(case.get(REPLACED), read, "{purpose}");
        assert_eq!(case.text(&REPLACED.blank), Some("lost"), "{purpose}");
    }
    assert_eq!(case("purpose = renew\ncard-expires-on = 2014-02-31", TODAY).get(CARD_EXPIRES_ON), None);
}

#[test]
fn a_cell_is_read_only_when_it_is_asked() {
    let read = |still: &str| {
        let text = format!("trips/1/left-on = 2014-01-01\ntrips/1/back-on = 2014-02-01\ntrips/1/still-away = {still}");
        let rows = case(&text, TODAY).rows(&TRIPS);
        assert_eq!(rows[0].text(&BACK_ON.blank), Some("2014-02-01"));
        (rows[0].get(LEFT_ON).is_some(), rows[0].ticked(STILL_AWAY), rows[0].get(BACK_ON).is_some())
    };
    assert_eq!(read(""), (true, false, true));
    assert_eq!(read("yes"), (true, true, false));
}

#[test]
fn one_row_reads_as_it_does_among_the_others() {
    let case = case("trips/1/left-on = 2014-01-01\ntrips/10/left-on = 2014-02-01\ntrips/10/place = Lyon", TODAY);
    let among: Vec<(&str, Option<domain::Date>)> =
        case.rows(&TRIPS).iter().map(|row| (row.id, row.get(LEFT_ON))).collect();
    for (id, left) in among {
        let alone = case.row(&TRIPS, id).expect("a row");
        assert_eq!((alone.id, alone.get(LEFT_ON)), (id, left));
    }
    assert!(case.row(&TRIPS, "2").is_none());
    assert!(case.row(&TRIPS, "").is_none());
    let filled = |id: &str| domain::sheet::fill_row(&TRIPS, id, &case).map(|cells| cells.len());
    assert_eq!((filled("10"), filled("100")), (Some(TRIPS.columns.len()), None));
}
