//! Every address of the site, one table. The language is the first segment; the rest is in that language, too.

use ::words::Lang;

/// Where one is, whatever the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The choice of language.
    Choose,
    /// What this is, and how to begin.
    Start,
    /// The drafts on this device.
    Drafts,
    /// Help.
    Help,
    /// What happens to what is typed.
    Privacy,
    /// Accessibility.
    Accessibility,
    /// The edition whose rules are followed.
    Edition,
    /// The questions that are answered without a draft.
    Answers,
    /// One of them, by its id.
    Short(&'static str),
    /// The account.
    Account,
    /// What a mail's link opens, by its id.
    Link(&'static str),
    /// Somewhere in a draft: its id, the applicant's id, where.
    Draft(String, String, At),
    /// Nowhere: what stands there behind the language.
    Missing(String),
}

/// Where one is in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The task list.
    Tasks,
    /// What the screen says.
    Verdict,
    /// The documents to gather.
    Gather,
    /// The files kept of one of them, by its id.
    Enclose(String),
    /// One page of questions: topic, page.
    Page(String, String),
    /// One row of a table: topic, page, row.
    Row(String, String, String),
    /// Every answer, form by form.
    Review,
    /// The fee.
    Pay,
    /// Would it be returned?
    Send,
    /// The package to print.
    Print,
    /// Dates to remember.
    Dates,
    /// Trips added from a list.
    Import,
    /// A history month by month: topic, page.
    Months(String, String),
    /// The picture of the days.
    Days,
    /// The people in this envelope.
    People,
    /// A photo checked before it is printed.
    Photo,
    /// What comes after sending.
    After,
    /// The edition the draft is read by, and what another would change.
    Edition,
    /// What was changed, when and on which device.
    History,
}

/// The segments that name a place, French and English. Each is used once.
const SEGMENTS: [(Fixed, [&str; 2]); 25] = [
    (Fixed::Drafts, ["demandes", "applications"]),
    (Fixed::Help, ["aide", "help"]),
    (Fixed::Privacy, ["confidentialite", "privacy"]),
    (Fixed::Accessibility, ["accessibilite", "accessibility"]),
    (Fixed::Edition, ["edition", "edition"]),
    (Fixed::Draft, ["demande", "application"]),
    (Fixed::Tasks, ["etapes", "steps"]),
    (Fixed::Verdict, ["reponse", "answer"]),
    (Fixed::Gather, ["rassembler", "gather"]),
    (Fixed::Fill, ["remplir", "fill"]),
    (Fixed::Review, ["verifier", "review"]),
    (Fixed::Pay, ["payer", "pay"]),
    (Fixed::Send, ["envoyer", "send"]),
    (Fixed::Print, ["imprimer", "print"]),
    (Fixed::Dates, ["dates", "dates"]),
    (Fixed::Import, ["importer", "import"]),
    (Fixed::Months, ["mois", "months"]),
    (Fixed::Days, ["jours", "days"]),
    (Fixed::People, ["personnes", "people"]),
    (Fixed::Photo, ["photo", "photo"]),
    (Fixed::Answers, ["reponses", "answers"]),
    (Fixed::After, ["ensuite", "afterwards"]),
    (Fixed::Account, ["compte", "account"]),
    (Fixed::History, ["historique", "history"]),
    (Fixed::Enclose, ["fichiers", "files"]),
];

/// The segments of the questions answered without a draft, by their ids.
const SHORT: [(&str, [&str; 2]); 5] = [
    ("apply", ["demander", "apply"]),
    ("renew", ["renouveler", "renew"]),
    ("days", ["jours", "days"]),
    ("need", ["documents", "documents"]),
    ("cost", ["frais", "fee"]),
];

/// The segments of what the links of mails open, by their ids.
const LINKS: [(&str, [&str; 2]); 3] =
    [("new", ["nouveau", "new"]), ("password", ["mot-de-passe", "password"]), ("email", ["adresse", "email"])];

/// The id of a segment of such a list, in either language.
fn own_id(list: &[(&'static str, [&str; 2])], segment: &str) -> Option<&'static str> {
    list.iter().find(|(_, words)| words.contains(&segment)).map(|(id, _)| *id)
}

/// The segment of an id of such a list.
fn own_word(list: &[(&str, [&'static str; 2])], id: &str, in_lang: usize) -> &'static str {
    list.iter().find(|(own, _)| *own == id).map_or("", |(_, words)| words[in_lang])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fixed {
    Account,
    Answers,
    Drafts,
    Help,
    Privacy,
    Accessibility,
    Edition,
    Draft,
    Tasks,
    Verdict,
    Gather,
    Fill,
    Review,
    Pay,
    Send,
    Print,
    Dates,
    Import,
    Months,
    Days,
    People,
    Photo,
    After,
    History,
    Enclose,
}

impl Fixed {
    fn word(self, lang: Lang) -> &'static str {
        let at = usize::from(lang == Lang::En);
        SEGMENTS.iter().find(|(fixed, _)| *fixed == self).map_or("", |(_, words)| words[at])
    }

    /// Reads a segment in either language: an address copied across languages still leads somewhere.
    fn of(segment: &str) -> Option<Fixed> {
        SEGMENTS.iter().find(|(_, words)| words.contains(&segment)).map(|(fixed, _)| *fixed)
    }
}

impl Place {
    /// The language and the place of an address. `None` for the language of `/`.
    pub fn of(path: &str) -> (Option<Lang>, Place) {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let Some(first) = segments.next() else { return (None, Place::Choose) };
        let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.code() == first) else {
            return (None, Place::Missing(String::new()));
        };
        let rest: Vec<&str> = segments.collect();
        (Some(lang), Place::of_segments(&rest).unwrap_or_else(|| Place::Missing(rest.join("/"))))
    }

    /// The module of the page that draws it, a feature of this crate. What nothing stands at, each draws.
    pub fn module(&self) -> &'static str {
        match self {
            Place::Choose | Place::Start | Place::Missing(_) => "start",
            Place::Draft(_, _, At::Tasks | At::Page(..) | At::Row(..)) => "main",
            _ => "beside",
        }
    }

    fn of_segments(segments: &[&str]) -> Option<Place> {
        let [first, rest @ ..] = segments else { return Some(Place::Start) };
        Some(match (Fixed::of(first)?, rest) {
            (Fixed::Drafts, []) => Place::Drafts,
            (Fixed::Help, []) => Place::Help,
            (Fixed::Privacy, []) => Place::Privacy,
            (Fixed::Accessibility, []) => Place::Accessibility,
            (Fixed::Edition, []) => Place::Edition,
            (Fixed::Answers, []) => Place::Answers,
            (Fixed::Answers, [own]) => Place::Short(own_id(&SHORT, own)?),
            (Fixed::Account, []) => Place::Account,
            (Fixed::Account, [own]) => Place::Link(own_id(&LINKS, own)?),
            (Fixed::Draft, [draft, applicant, rest @ ..]) => {
                Place::Draft((*draft).to_owned(), (*applicant).to_owned(), At::of_segments(rest)?)
            }
            _ => return None,
        })
    }

    /// The address in a language.
    pub fn path(&self, lang: Lang) -> String {
        let (code, in_lang) = (lang.code(), usize::from(lang == Lang::En));
        let simple = |fixed: Fixed| format!("/{code}/{}", fixed.word(lang));
        match self {
            Place::Choose => "/".to_owned(),
            Place::Start => format!("/{code}/"),
            Place::Missing(rest) => format!("/{code}/{rest}"),
            Place::Drafts => simple(Fixed::Drafts),
            Place::Help => simple(Fixed::Help),
            Place::Privacy => simple(Fixed::Privacy),
            Place::Accessibility => simple(Fixed::Accessibility),
            Place::Edition => simple(Fixed::Edition),
            Place::Answers => simple(Fixed::Answers),
            Place::Short(id) => format!("{}/{}", simple(Fixed::Answers), own_word(&SHORT, id, in_lang)),
            Place::Account => simple(Fixed::Account),
            Place::Link(id) => format!("{}/{}", simple(Fixed::Account), own_word(&LINKS, id, in_lang)),
            Place::Draft(draft, applicant, at) => {
                format!("{}/{draft}/{applicant}/{}", simple(Fixed::Draft), at.path(lang))
            }
        }
    }
}

impl At {
    fn of_segments(segments: &[&str]) -> Option<At> {
        let [first, rest @ ..] = segments else { return Some(At::Tasks) };
        let owned = |text: &&str| (*text).to_owned();
        Some(match (Fixed::of(first)?, rest) {
            (Fixed::Tasks, []) => At::Tasks,
            (Fixed::Verdict, []) => At::Verdict,
            (Fixed::Gather, []) => At::Gather,
            (Fixed::Fill, [topic, page]) => At::Page(owned(topic), owned(page)),
            (Fixed::Fill, [topic, page, row]) => At::Row(owned(topic), owned(page), owned(row)),
            (Fixed::Review, []) => At::Review,
            (Fixed::Pay, []) => At::Pay,
            (Fixed::Send, []) => At::Send,
            (Fixed::Print, []) => At::Print,
            (Fixed::Dates, []) => At::Dates,
            (Fixed::Import, []) => At::Import,
            (Fixed::Months, [topic, page]) => At::Months(owned(topic), owned(page)),
            (Fixed::Days, []) => At::Days,
            (Fixed::People, []) => At::People,
            (Fixed::Photo, []) => At::Photo,
            (Fixed::After, []) => At::After,
            (Fixed::Edition, []) => At::Edition,
            (Fixed::History, []) => At::History,
            (Fixed::Enclose, [document]) => At::Enclose(owned(document)),
            _ => return None,
        })
    }

    fn path(&self, lang: Lang) -> String {
        let fill = Fixed::Fill.word(lang);
        match self {
            At::Page(topic, page) => format!("{fill}/{topic}/{page}"),
            At::Row(topic, page, row) => format!("{fill}/{topic}/{page}/{row}"),
            At::Tasks => Fixed::Tasks.word(lang).to_owned(),
            At::Verdict => Fixed::Verdict.word(lang).to_owned(),
            At::Gather => Fixed::Gather.word(lang).to_owned(),
            At::Review => Fixed::Review.word(lang).to_owned(),
            At::Pay => Fixed::Pay.word(lang).to_owned(),
            At::Send => Fixed::Send.word(lang).to_owned(),
            At::Print => Fixed::Print.word(lang).to_owned(),
            At::Dates => Fixed::Dates.word(lang).to_owned(),
            At::Import => Fixed::Import.word(lang).to_owned(),
            At::Enclose(document) => format!("{}/{document}", Fixed::Enclose.word(lang)),
            At::Months(topic, page) => format!("{}/{topic}/{page}", Fixed::Months.word(lang)),
            At::Days => Fixed::Days.word(lang).to_owned(),
            At::People => Fixed::People.word(lang).to_owned(),
            At::Photo => Fixed::Photo.word(lang).to_owned(),
            At::After => Fixed::After.word(lang).to_owned(),
            At::Edition => Fixed::Edition.word(lang).to_owned(),
            At::History => Fixed::History.word(lang).to_owned(),
        }
    }
}
