//! What an edition puts into words: its figures, its name, and the line that says when it does not hold.

use domain::assess::Finding;
use domain::editions::figures::{Row, Value};
use domain::editions::readings::{self, Conflict, Means};
use domain::editions::{Figure, Lived, Time};
use domain::law::card::Left;
use domain::{Case, Date, Edition};

use crate::{Arg, Args, Lang, Words, clause, date, money};

/// Words with an edition's figures at hand: every message of a draft may use them, under names with `edition-` in front.
pub struct Under<'a> {
    words: &'a dyn Words,
    figures: Vec<(&'static str, Arg)>,
}

impl<'a> Under<'a> {
    /// The words of an edition.
    pub fn new(words: &'a dyn Words, edition: &'static Edition) -> Under<'a> {
        Under { words, figures: edition_figures(words, edition) }
    }
}

impl Words for Under<'_> {
    fn lang(&self) -> Lang {
        self.words.lang()
    }

    fn find(&self, id: &str, args: Args) -> Option<String> {
        // What is said of the case itself comes last, and holds.
        self.words.find(id, &[&self.figures, args].concat())
    }
}

/// The figures of an edition that words use, by name.
pub fn edition_figures(words: &dyn Words, edition: &'static Edition) -> Vec<(&'static str, Arg)> {
    let (left, unit) = self::left(*edition.renewal_returned);
    let (left_other, unit_other) = other(&edition.renewal_returned).map_or((0, "none"), self::left);
    let day = |day: Option<Date>| day.map_or_else(|| "none".to_owned(), |day| date(words, day));
    let bank = edition.bank_receipts_before.map(|figure| *figure);
    vec![
        ("edition", edition.id.into()),
        ("edition-filing", edition.filing.id().into()),
        ("edition-fee", money(words.lang(), *edition.fee_cents).into()),
        ("edition-renewal", left.into()),
        ("edition-renewal-in", unit.into()),
        ("edition-renewal-other", left_other.into()),
        ("edition-renewal-other-in", unit_other.into()),
        ("edition-photo-count", (*edition.photo.count).into()),
        ("edition-photo-months", (*edition.photo.within_months).into()),
        ("edition-secondary", (*edition.secondary_identity).into()),
        ("edition-secondary-other", other(&edition.secondary_identity).unwrap_or_default().into()),
        ("edition-proofs", edition.residency_proofs.map_or(0, |figure| *figure).into()),
        ("edition-section-d", edition.section_d_from_days.map_or(0, |figure| *figure).into()),
        ("edition-quebec", day(edition.quebec_certificates_from.map(|figure| *figure)).into()),
        ("edition-bank", if bank.is_some() { "ended" } else { "accepted" }.into()),
        ("edition-bank-before", day(bank).into()),
        ("edition-cards", edition.payment_cards.join(", ").into()),
        ("edition-regulator", (*edition.regulator).into()),
    ]
}

/// What another source says instead of a figure, where one does.
fn other<T: Copy>(figure: &Figure<T>) -> Option<T> {
    figure.others.first().map(|(other, _)| *other)
}

fn left(left: Left) -> (u32, &'static str) {
    match left {
        Left::Months(months) => (months, "months"),
        Left::OverMonths(months) => (months, "over-months"),
        Left::OverDays(days) => (days, "over-days"),
    }
}

/// The line that says that an edition does not hold on a day, or is not whole; `None` when neither is so.
pub fn notice(words: &dyn Words, edition: &'static Edition, today: Date) -> Option<String> {
    let why = match edition.time(today) {
        Time::Before => "before",
        Time::After => "after",
        Time::Inside if edition.is_partial() => "partial",
        Time::Inside => return None,
    };
    let name = words.say(&format!("edition-{}", edition.id), &[]);
    Some(words.say(&format!("edition-notice.{why}"), &[("edition-name", name.into())]))
}

/// Where sources do not agree about a document: what each says.
pub fn conflicts_of(words: &dyn Words, document: &str, edition: &Edition) -> Vec<String> {
    readings::of_document(document, edition).iter().map(|conflict| told(words, conflict)).collect()
}

/// Where sources do not agree about a figure behind a finding: what each says, and what it would mean.
pub fn conflicts(words: &dyn Words, finding: &Finding, case: &Case) -> Vec<String> {
    readings::of_finding(finding, case).iter().map(|conflict| told(words, conflict)).collect()
}

fn told(words: &dyn Words, conflict: &Conflict) -> String {
    let Row { id, value: figure, clause: place, others, .. } = &conflict.row;
    let place = place.as_ref().map_or_else(String::new, |place| clause(words, place));
    let args = [
        ("figure", words.say(&format!("figure-{id}"), &[]).into()),
        ("value", value(words, figure).into()),
        ("place", place.into()),
    ];
    let mut said = vec![words.say("sources-differ", &args)];
    for (at, (other, place)) in others.iter().enumerate() {
        let args = [("value", value(words, other).into()), ("place", clause(words, place).into())];
        said.push(words.say("sources-differ.other", &args));
        said.extend(conflict.means.get(at).map(|means| match means {
            Means::Now => words.say("sources-differ.now", &[]),
            Means::From(day) => words.say("sources-differ.from", &[("from", date(words, *day).into())]),
        }));
    }
    said.join(" ")
}

/// More than so many names are counted instead of listed.
const FEW: usize = 5;

/// A figure of an edition, in words.
pub fn value(words: &dyn Words, value: &Value) -> String {
    let one = |id: &str, name: &'static str, figure: u32| words.say(id, &[(name, figure.into())]);
    let two = |id: &str, names: [&'static str; 2], figures: [u32; 2]| {
        words.say(id, &[(names[0], figures[0].into()), (names[1], figures[1].into())])
    };
    match *value {
        Value::NotSet => words.say("figure-none", &[]),
        Value::Days(days) => one("figure-days", "days", days),
        Value::Months(months) => one("figure-months", "months", months),
        Value::Years(years) => one("figure-years", "years", years),
        Value::Count(count) => one("figure-count", "count", count),
        Value::Money(cents) => money(words.lang(), cents),
        Value::Millimetres(width, height) => two("figure-mm", ["width", "height"], [width, height]),
        Value::Hours(opens, closes) => two("figure-hours.from-to", ["opens", "closes"], [opens, closes]),
        Value::Between(least, most) => two("figure-from-to", ["least", "most"], [least, most]),
        Value::Left(left) => {
            let (count, unit) = self::left(left);
            one(&format!("figure-left.{unit}"), "count", count)
        }
        Value::Lived(Lived::Years(years, last)) => two("figure-of-years", ["years", "last"], [years, last]),
        Value::Lived(Lived::Days(days, last)) => two("figure-days-of-years", ["days", "last"], [days, last]),
        Value::Date(day) => date(words, day),
        Value::YesNo(yes) => words.say(if yes { "yes-no.yes" } else { "yes-no.no" }, &[]),
        Value::Filing(filing) => words.say(&format!("filing.{}", filing.id()), &[]),
        Value::Names(names) => names.join(", "),
        Value::Certifiers(ids) if ids.len() <= FEW => {
            let names: Vec<String> = ids.iter().map(|id| words.say(&format!("certifier.{id}"), &[])).collect();
            names.join(", ")
        }
        Value::Regulator(id) => words.say(&format!("regulator.{id}"), &[]),
        Value::Certifiers(ids) => words.say("figure-kinds", &[("count", ids.len().into())]),
        Value::Address(address) => {
            let lines = if words.lang() == Lang::Fr { address.fr } else { address.en };
            lines.join(", ")
        }
        Value::Text(text) => text.to_owned(),
    }
}
