//! How each thing of the domain is said.

use chrono::Datelike;
use domain::assess::Finding;
use domain::editions::Clause;
use domain::key::Kind;
use domain::photo::{Figure, Told};
use domain::{Blank, Date, Fault, Shown};

use crate::{Arg, Words, money, number, tenths};

/// A day, written out: `10 mars 2014`, `1er juillet 2009`; `March 10, 2014`.
pub fn date(words: &dyn Words, date: Date) -> String {
    let month = words.say(&format!("month.m{}", date.month()), &[]);
    let year = date.year().to_string();
    // The year is text: it is never grouped. The day is a number: "1er" is chosen by it.
    words.say("date-long", &[("day", date.day().into()), ("month", month.into()), ("year", year.into())])
}

/// A month, written out: `mars 2014`, `March 2014`.
pub fn month(words: &dyn Words, year: i32, month: u32) -> String {
    let month = words.say(&format!("month.m{month}"), &[]);
    words.say("date-month", &[("month", month.into()), ("year", year.to_string().into())])
}

/// The name of one of a blank's options.
pub fn option(words: &dyn Words, blank: &Blank, option: &str) -> String {
    let own = blank.words();
    let message = match blank.kind {
        Kind::Choice { words, .. } if !words.is_empty() => words,
        _ => own.as_str(),
    };
    words.say(&format!("{message}.{option}"), &[])
}

/// What stands in a line, in words.
pub fn shown(words: &dyn Words, blank: Option<&Blank>, shown: &Shown) -> String {
    let lang = words.lang();
    let choice = |message: &str, id: &str| match (message, blank) {
        ("", Some(blank)) => option(words, blank, id),
        (message, _) => words.say(&format!("{message}.{id}"), &[]),
    };
    match shown {
        Shown::Text(text) => text.clone(),
        Shown::Date(day) => date(words, *day),
        Shown::Month(year, of) => month(words, *year, *of),
        Shown::Choice(message, id) => choice(message, id),
        Shown::Several(ids) => ids.iter().map(|id| choice("", id)).collect::<Vec<_>>().join(" · "),
        Shown::Country(code) => words.say(&format!("country-{code}"), &[]),
        Shown::Height { cm, feet: None } => words.say("height-cm", &[("cm", Arg::Number((*cm).into()))]),
        Shown::Height { cm, feet: Some((feet, inches)) } => {
            let args = [("cm", (*cm).into()), ("feet", (*feet).into()), ("inches", (*inches).into())];
            words.say("height-feet", &args)
        }
        Shown::Money(cents) => money(lang, *cents),
        Shown::Count(count) => number(lang, (*count).into()),
        Shown::Days(days) => words.say("days", &[("days", (*days).into())]),
        Shown::Ticked => words.say("yes-no.yes", &[]),
        Shown::NotApplicable => words.say("not-applicable", &[]),
    }
}

/// What stands in a line as the paper form wants it: dates as year, month, day; everything else as it is said.
pub fn on_paper(words: &dyn Words, blank: Option<&Blank>, value: &Shown) -> String {
    match value {
        Shown::Date(day) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        Shown::Month(year, month) => format!("{year:04}-{month:02}"),
        other => shown(words, blank, other),
    }
}

/// A blank's short name, for reviews and sheets.
pub fn label(words: &dyn Words, blank: &Blank) -> String {
    let id = blank.words();
    words.find(&format!("{id}.label"), &[]).unwrap_or_else(|| words.say(&id, &[]))
}

/// What is wrong, and how to put it right.
pub fn fault(words: &dyn Words, fault: Fault) -> String {
    let args: Vec<(&'static str, Arg)> =
        fault.figure().map(|typed| ("typed", Arg::Text(typed.to_string()))).into_iter().collect();
    words.say(&format!("fault-{}", fault.id()), &args)
}

/// The id of a form's question: `imm5444-q21`, and `imm5444-2022-q5-1` for a number that has parts.
pub fn question(form: &str, number: &str) -> String {
    format!("{form}-q{}", number.replace('.', "-"))
}

/// Where a rule stands.
pub fn clause(words: &dyn Words, clause: &Clause) -> String {
    match *clause {
        Clause::Guide(place) => words.say(&format!("clause-guide.{place}"), &[]),
        Clause::Question(form, number) => {
            let form = words.say(&format!("{form}.number"), &[]);
            words.say("clause-question", &[("form", form.into()), ("number", number.into())])
        }
        Clause::Irpa(section) => words.say("clause-irpa", &[("section", section.into())]),
        Clause::Irpr(section) => words.say("clause-irpr", &[("section", section.into())]),
        Clause::InterpretationAct(section) => words.say("clause-interpretation-act", &[("section", section.into())]),
        Clause::CitizenshipAct(section) => words.say("clause-citizenship-act", &[("section", section.into())]),
        Clause::Source(source) => words.say(&format!("clause-source.{source}"), &[]),
        Clause::Carried(from) => {
            let from = self::clause(words, from);
            words.say("clause-carried", &[("clause", from.into())])
        }
    }
}

/// Figures ready for the sentence that names them. Counts choose plurals; everything else comes formatted.
pub fn figures(words: &dyn Words, figures: &[(&'static str, Shown)]) -> Vec<(&'static str, Arg)> {
    let arg = |value: &Shown| match value {
        Shown::Count(count) | Shown::Days(count) => (*count).into(),
        other => shown(words, None, other).into(),
    };
    figures.iter().map(|(name, value)| (*name, arg(value))).collect()
}

/// The figures of a finding, and the name of what it is about.
fn figures_of(words: &dyn Words, finding: &Finding) -> Vec<(&'static str, Arg)> {
    let mut args = figures(words, &finding.figures);
    if let Some(about) = finding.about {
        args.push(("about", about_name(words, about).into()));
    }
    args
}

/// The name of the document or form a finding is about.
pub fn about_name(words: &dyn Words, about: &str) -> String {
    words.find(&format!("document-{about}"), &[]).unwrap_or_else(|| words.say(about, &[]))
}

/// The sentence of a finding; what is missing when nothing can be told yet.
pub fn finding(words: &dyn Words, finding: &Finding) -> String {
    let args = figures_of(words, finding);
    let id = |says: &str| format!("rule-{}.{says}", finding.rule);
    match finding.says {
        Some(says) => words.say(&id(says), &args),
        None => words.find(&id("unknown"), &args).unwrap_or_else(|| words.say("rule-unknown", &args)),
    }
}

/// What would change a finding; `None` when nothing is to be done.
pub fn cure(words: &dyn Words, finding: &Finding) -> Option<String> {
    words.find(&format!("rule-{}.{}-cure", finding.rule, finding.says?), &figures_of(words, finding))
}

/// The sentence of a photo's check.
pub fn photo(words: &dyn Words, told: &Told) -> String {
    let arg = |figure: &Figure| match figure {
        Figure::Tenths(length) => Arg::Text(tenths(words.lang(), *length)),
        Figure::Count(count) => (*count).into(),
    };
    let args: Vec<(&'static str, Arg)> = told.figures.iter().map(|(name, figure)| (*name, arg(figure))).collect();
    words.say(&format!("photo-check-{}.{}", told.about, told.says), &args)
}
