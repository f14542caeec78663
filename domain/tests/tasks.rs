//! How each task stands follows from what is filled in, never from pages visited.

mod common;

use common::people::{CHILD_OF_12, FIRST, with};
use common::{TODAY, case};
use domain::topics::{Status, topic};

fn status(id: &str, text: &str) -> Status {
    topic(id).unwrap_or_else(|| panic!("no topic: {id}")).status(&case(text, TODAY))
}

#[test]
fn a_task_stands_as_its_answers_do() {
    let trip = "any-trips = yes\ntrips/1/left-on = 2013-01-01\ntrips/1/back-on = 2013-01-09\ntrips/1/place = Lyon\n\
        trips/1/reason = work";
    let landed = format!("{trip}\nlanded-on = 2008-05-01");
    for (id, text, expected) in [
        ("travel", "", Status::Todo),
        ("travel", "any-trips = no", Status::Done),
        ("travel", "any-trips = yes", Status::Started),
        ("travel", landed.as_str(), Status::Done),
        // Whether Section D asks for the situation is not known before the landing is.
        ("travel", trip, Status::Started),
        ("travel", &format!("{landed}\ntrips/1/back-on = 2012-12-01"), Status::Look),
        ("travel", &format!("{landed}\ntrips/1/place ="), Status::Started),
        // A warning is no reason to look again.
        ("travel", &format!("{landed}\ntrips/1/left-on = 2005-01-01\ntrips/1/back-on = 2005-01-09"), Status::Done),
        ("photos", "", Status::Todo),
        ("photos", "photos-on = 2014-02-01", Status::Done),
        ("photos", "photos-on = 2014-02-31", Status::Look),
        ("photos", "photos-on = 2012-02-01", Status::Look),
    ] {
        assert_eq!(status(id, text), expected, "{id}\n{text}");
    }
}

#[test]
fn a_whole_application_leaves_nothing_to_do() {
    for text in [FIRST.to_owned(), with(CHILD_OF_12)] {
        for topic in domain::topics::TOPICS {
            let status = topic.status(&case(&text, TODAY));
            assert!(matches!(status, Status::Done | Status::NotNeeded), "{}: {status:?}", topic.id);
        }
    }
}
