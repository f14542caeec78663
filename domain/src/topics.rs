//! What is asked in which order on the screen: the guide's four steps, their topics, and one page a decision.
//!
//! Every fact is asked on one page, whatever forms it fills. The forms' own order exists only in sheets and in review.

use crate::case::{Case, Memo};
use crate::facts::{
    contact::*, gather::*, history::*, household::*, payment::*, person::*, representative::*, residence::*, screen::*,
    send::*, travel::*,
};
use crate::form::Asks;
use crate::key::{Blank, Key, Scope, Table};
use crate::read::Reads;
use crate::sheet::{Line, Tally, both, line, tally};

/// The guide's steps, and the screen before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Can I apply, and how?
    Screen,
    /// Gather the documents.
    Gather,
    /// Fill in the application.
    Fill,
    /// Pay the fee.
    Pay,
    /// Send the application.
    Send,
}

impl Step {
    /// In order.
    pub const ALL: &'static [Step] = &[Step::Screen, Step::Gather, Step::Fill, Step::Pay, Step::Send];

    /// The id of its words: `step-fill`.
    pub const fn id(self) -> &'static str {
        match self {
            Step::Screen => "screen",
            Step::Gather => "gather",
            Step::Fill => "fill",
            Step::Pay => "pay",
            Step::Send => "send",
        }
    }
}

/// One task of the task list.
pub struct Topic {
    /// Words: `topic-you`.
    pub id: &'static str,
    /// The step it belongs to.
    pub step: Step,
    /// Its pages, in order.
    pub pages: &'static [Page],
}

/// One page: a question, or a few that belong together.
pub struct Page {
    /// Words: `page-names`; a page with a single blank is headed by the blank's own question.
    pub id: &'static str,
    /// What it asks.
    pub asks: &'static [Asks],
}

const fn on<T: Reads>(key: Key<T>) -> Asks {
    Asks::Blank(key.blank)
}

const fn page(id: &'static str, asks: &'static [Asks]) -> Page {
    Page { id, asks }
}

/// Where a new draft begins: topic and page.
pub const FIRST: (&str, &str) = (TOPICS[0].id, TOPICS[0].pages[0].id);

/// What is asked there.
pub const FIRST_BLANK: Blank = RESIDENT.blank;

/// Every topic, in the order of the task list.
pub static TOPICS: &[Topic] = &[
    Topic {
        id: "screen",
        step: Step::Screen,
        pages: &[
            page("resident", &[on(RESIDENT)]),
            page("presence", &[on(IN_CANADA), on(CARD_TO_RETURN)]),
            page("removal-order", &[on(REMOVAL_ORDER)]),
            page("status", &[on(CITIZEN), on(REGISTERED_INDIAN)]),
            page("offence", &[on(CARD_OFFENCE)]),
            page("purpose", &[on(PURPOSE), on(REPLACED)]),
            page("expiry", &[on(CARD_EXPIRES_ON)]),
            page("name", &[on(LANDING_NAME_WRONG), on(NAME_CHANGED)]),
        ],
    },
    Topic {
        id: "documents",
        step: Step::Gather,
        pages: &[
            page("primary", &[on(PRIMARY), on(PRIMARY_WHY)]),
            page(
                "declarant",
                &[
                    on(DECLARANT),
                    on(DECLARANT_ORGANISATION),
                    on(DECLARANT_NAME),
                    on(DECLARANT_ADDRESS),
                    on(DECLARANT_STORY),
                ],
            ),
            page("secondary", &[on(SECONDARY)]),
            page("proof", &[on(PROOF), on(NOTICES_HELD), on(RESIDENCY_PROOFS)]),
            page("passports", &[on(PASSPORTS), on(PASSPORTS_KEPT), on(FOREIGN_STAMPS)]),
            page("why-missing", &[on(WHY_MISSING)]),
            page("translations", &[on(FOREIGN_DOCUMENTS)]),
            page("translator", &[on(TRANSLATED_FROM), on(TRANSLATOR), on(TRANSLATOR_NAME)]),
            page("minor", &[on(MINOR_PROOF)]),
            page("new-name", &[on(NAME_DOCUMENT), on(NAME_FROM_QUEBEC), on(NAME_ISSUED_ON), on(NAME_IDENTITY)]),
            page("certified-by", &[on(CERTIFIED_BY), on(CERTIFIED_BY_FAMILY), on(CERTIFIED_OWN_COUNTRY)]),
        ],
    },
    Topic { id: "photos", step: Step::Gather, pages: &[page("photos", &[on(PHOTOS_ON)])] },
    Topic {
        id: "you",
        step: Step::Fill,
        pages: &[
            page("relation", &[on(RELATION)]),
            page("language", &[on(LANGUAGE)]),
            page("names", &[on(FAMILY_NAME), on(GIVEN_NAMES)]),
            page("current-names", &[on(CURRENT_FAMILY_NAME), on(CURRENT_GIVEN_NAMES)]),
            page("birth", &[on(BORN_ON), on(BIRTH_COUNTRY)]),
            page("sex", &[on(SEX)]),
            page("citizenship", &[on(CITIZENSHIP), on(SECOND_CITIZENSHIP)]),
            page("eyes", &[on(EYES), on(EYES_OTHER)]),
            page("height", &[on(HEIGHT)]),
            page("marital", &[on(MARITAL)]),
            page("uci", &[on(UCI)]),
        ],
    },
    Topic {
        id: "contact",
        step: Step::Fill,
        pages: &[
            page(
                "home",
                &[
                    on(HOME_AS),
                    on(HOME_STREET_NUMBER),
                    on(HOME_STREET),
                    on(HOME_APARTMENT),
                    on(HOME_CITY),
                    on(HOME_PROVINCE),
                    on(HOME_POSTAL_CODE),
                    on(HOME_NONE),
                ],
            ),
            page(
                "mailing",
                &[
                    on(MAILING_DIFFERS),
                    on(MAILING_THIRD_PARTY),
                    on(MAILING_STREET_NUMBER),
                    on(MAILING_STREET),
                    on(MAILING_APARTMENT),
                    on(MAILING_CITY),
                    on(MAILING_PROVINCE),
                    on(MAILING_POSTAL_CODE),
                ],
            ),
            page("reach", &[on(REACH_AS), on(PHONE), on(PHONE_CELL), on(PHONE_WORK), on(EMAIL)]),
        ],
    },
    Topic {
        id: "residence",
        step: Step::Fill,
        pages: &[
            page("landed-on", &[on(LANDED_ON)]),
            page("landed-at", &[on(PORT_SHOWN), on(PORT_OF_ENTRY), on(LANDED_CITY), on(LANDED_PROVINCE)]),
            page("past", &[on(ORDER_EVER), on(REPORT_EVER)]),
            page("report", &[on(REPORT_RESIDENCY), on(REPORT_ON), on(REPORT_OVERTURNED)]),
            page("loss", &[on(LOSS_STORY), on(LOSS_PLACE), on(LOSS_ON)]),
            page("old-card", &[on(OLD_CARD_NUMBER), on(OLD_CARD_ISSUED_ON)]),
        ],
    },
    Topic {
        id: "addresses",
        step: Step::Fill,
        pages: &[page("addresses", &[on(ADDRESSES_AS), Asks::Rows(&ADDRESSES)])],
    },
    Topic {
        id: "activities",
        step: Step::Fill,
        pages: &[page("activities", &[on(ACTIVITIES_AS), Asks::Rows(&ACTIVITIES)])],
    },
    Topic {
        id: "travel",
        step: Step::Fill,
        pages: &[page("trips", &[on(TRIPS_AS), on(ANY_TRIPS), Asks::Rows(&TRIPS)])],
    },
    Topic {
        id: "signing",
        step: Step::Fill,
        pages: &[
            page("helped", &[on(HELPED), on(HELPER_FORM), on(CANCELS), on(DESIGNATES)]),
            page(
                "helper",
                &[
                    on(HELPER_NAME),
                    on(HELPER_PAID),
                    on(HELPER_BODY),
                    on(HELPER_SOCIETY),
                    on(HELPER_STUDENT),
                    on(HELPER_SUPERVISOR),
                    on(HELPER_NUMBER),
                    on(HELPER_PARTY_ID),
                ],
            ),
            page(
                "helper-contact",
                &[
                    on(HELPER_FIRM),
                    on(HELPER_STREET),
                    on(HELPER_CITY),
                    on(HELPER_PROVINCE),
                    on(HELPER_COUNTRY),
                    on(HELPER_POSTAL_CODE),
                    on(HELPER_PHONE),
                    on(HELPER_FAX),
                    on(HELPER_EMAIL),
                ],
            ),
            page("cancelled", &[on(CANCELLED_NAME)]),
            page(
                "designated",
                &[
                    on(DESIGNATION),
                    on(DESIGNATED_NAME),
                    on(DESIGNATED_TIE),
                    on(DESIGNATED_STREET),
                    on(DESIGNATED_CITY),
                    on(DESIGNATED_PROVINCE),
                    on(DESIGNATED_COUNTRY),
                    on(DESIGNATED_POSTAL_CODE),
                    on(DESIGNATED_PHONE),
                    on(DESIGNATED_EMAIL),
                ],
            ),
            page("spouse-included", &[on(SPOUSE_INCLUDED)]),
            page("filed", &[on(FILED), on(FILED_OFFICE), on(FILED_PLACE), on(FILED_TYPE)]),
            page("parent", &[on(FIRST_SIGNS), on(PARENT_KIND), on(PARENT_NAME)]),
            page("signed-on", &[on(SIGNED_ON)]),
        ],
    },
    Topic {
        id: "payment",
        step: Step::Pay,
        pages: &[
            page("method", &[on(METHOD), on(OTHER_PAYER), on(PAYER_NAME), on(PAYER_ADDRESS), on(PAYER_PHONE)]),
            page("paid", &[on(PAID), on(PAID_ON), on(MORE_RECEIPTS)]),
            page("receipt", &[on(RECEIPT), on(STAMPED), on(PART), on(RECEIPT_READY)]),
            page("receipts", &[Asks::Rows(&RECEIPTS)]),
        ],
    },
    Topic {
        id: "sending",
        step: Step::Send,
        pages: &[
            page("carrier", &[on(CARRIER)]),
            page("urgent", &[on(URGENT), on(TRIP_PAPER), on(TICKET_READY), on(TICKET_PAID_READY)]),
        ],
    },
];

/// How a task stands, worked out from what is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing in it is asked of this person.
    NotNeeded,
    /// Nothing typed yet.
    Todo,
    /// Some of it.
    Started,
    /// Something typed cannot be right.
    Look,
    /// Complete.
    Done,
}

impl Status {
    /// The id of its words, and the state the page shows.
    pub const fn id(self) -> &'static str {
        match self {
            Status::NotNeeded => "not-needed",
            Status::Todo => "todo",
            Status::Started => "started",
            Status::Look => "look",
            Status::Done => "done",
        }
    }

    fn of(tally: Tally) -> Status {
        if tally == Tally::default() {
            Status::NotNeeded
        } else if 0 < tally.wrong {
            Status::Look
        } else if tally.is_complete() {
            Status::Done
        } else if tally.answered == 0 {
            Status::Todo
        } else {
            Status::Started
        }
    }
}

/// One entry of a page filled in. What the first applicant answers for both is asked on their page alone, and nothing of it
/// while nobody has said whether they do.
pub fn entry(asks: &Asks, case: &Case) -> Line {
    line("", asks, case.has_own(asks.shared()), case)
}

/// Whether an entry is asked of the applicant at hand; `None` while an answer that decides it is missing.
pub fn is_asked(asks: &Asks, case: &Case) -> Option<bool> {
    let open = match asks {
        Asks::Blank(blank) => case.open(blank.gate),
        Asks::Rows(table) => case.open(table.gate),
        Asks::Figure(..) | Asks::Signature(_) => Some(true),
    };
    both(case.has_own(asks.shared()), open)
}

impl Page {
    /// What stands on it.
    pub fn lines(&self, case: &Case) -> Vec<Line> {
        let memo = Memo::default();
        let case = &case.remembering(&memo);
        self.asks.iter().map(|asks| entry(asks, case)).collect()
    }

    /// How it stands, without filling it in.
    pub fn tally(&self, case: &Case) -> Tally {
        let memo = Memo::default();
        let case = &case.remembering(&memo);
        self.asks.iter().map(|asks| tally(asks, case.has_own(asks.shared()), case)).sum()
    }

    /// Whether anything on it is asked: pages on which nothing is, or not yet known to be, are skipped.
    pub fn is_open(&self, case: &Case) -> bool {
        self.asks.iter().any(|asks| is_asked(asks, case) == Some(true))
    }

    /// Its blanks, columns left out.
    pub fn blanks(&self) -> impl Iterator<Item = &'static Blank> + use<> {
        let asks: &'static [Asks] = self.asks;
        asks.iter().filter_map(|asks| match asks {
            Asks::Blank(blank) => Some(blank),
            _ => None,
        })
    }

    /// Its table, if it has one.
    pub fn table(&self) -> Option<&'static Table> {
        self.asks.iter().find_map(|asks| match asks {
            Asks::Rows(table) => Some(*table),
            _ => None,
        })
    }
}

impl Topic {
    /// How it stands for the case at hand.
    pub fn status(&self, case: &Case) -> Status {
        self.standing(case).0
    }

    /// How it stands, and how many answers it lacks or has wrong.
    pub fn standing(&self, case: &Case) -> (Status, usize) {
        let memo = Memo::default();
        let case = &case.remembering(&memo);
        let tally: Tally = self.pages.iter().map(|page| page.tally(case)).sum();
        // A task of optional questions alone is done once it was answered, and never stands in the way.
        (Status::of(tally), tally.missing + tally.wrong)
    }

    /// The first page that is open and not complete; the first open one when all are.
    pub fn first_unfinished(&self, case: &Case) -> &'static Page {
        let open = self.open_pages(case);
        let unfinished = |page: &&&'static Page| !page.tally(case).is_complete();
        open.iter().find(unfinished).or(open.first()).copied().unwrap_or(&self.pages[0])
    }

    /// The pages on which something is asked.
    pub fn open_pages(&self, case: &Case) -> Vec<&'static Page> {
        let pages: &'static [Page] = self.pages;
        pages.iter().filter(|page| page.is_open(case)).collect()
    }
}

/// The topic with this id.
pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

/// The page that asks for a path, and its topic: `applicant/7k2m/trips/9f3a/left-on` is asked on the page of trips.
/// `None` for paths that no page asks for.
pub fn page_of(path: &str) -> Option<(&'static Topic, &'static Page)> {
    let segments: Vec<&str> = path.split('/').collect();
    let asks_for = |page: &Page| match segments.as_slice() {
        ["applicant", _, id] => page.blanks().any(|blank| blank.scope == Scope::Applicant && blank.id == *id),
        ["applicant", _, table, _, _] => page.table().is_some_and(|own| own.id == *table && !own.is_household()),
        [table, _, _] => page.table().is_some_and(|own| own.id == *table && own.is_household()),
        _ => page.blanks().any(|blank| blank.scope == Scope::Household && blank.id == path),
    };
    TOPICS.iter().find_map(|topic| topic.pages.iter().find(|page| asks_for(page)).map(|page| (topic, page)))
}

/// The blank a path belongs to: `applicant/7k2m/trips/*/left-on` is the column. `None` for paths that no page asks for.
pub fn blank_of(path: &str) -> Option<Blank> {
    let (_, page) = page_of(path)?;
    let id = path.rsplit('/').next()?;
    let own = page.blanks().find(|blank| match blank.scope {
        Scope::Household => blank.id == path,
        _ => path.split('/').count() == 3 && blank.id == id,
    });
    own.or_else(|| page.table()?.column(id)).copied()
}
