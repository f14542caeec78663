//! Every question, page, form, fault and country is worded in both languages, and nothing is worded that is never said.

#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use domain::assess::Verdict;
use domain::catalogue::{Entry, catalogue};
use domain::editions::Filing;
use domain::editions::figures::figures;
use domain::facts::gather::Certifier;
use domain::form::{Asks, Signer};
use domain::key::{Countries, Kind, Table};
use domain::places::countries;
use domain::topics::{Page, Status, Step, TOPICS};
use domain::{Edition, Fault};
use worded::{Worded, both};

/// The blanks that have a message of their own: the boxes of the checklist are worded by their documents.
fn blanks() -> Vec<Entry> {
    let entries = catalogue(Edition::default()).into_iter();
    let own = ["draft-name", "applicant/*/trips-pasted"];
    entries.filter(|entry| entry.page.is_some() || own.contains(&entry.path.as_str())).collect()
}

fn tables() -> impl Iterator<Item = &'static Table> {
    TOPICS.iter().flat_map(|topic| topic.pages).filter_map(Page::table)
}

/// The message must be there, with no other attributes than these.
fn message<'a>(words: &Worded, id: &str, attributes: impl IntoIterator<Item = &'a str>) {
    assert!(!words.letters(id).is_empty(), "{}: {id}", words.lang);
    let declared: BTreeSet<&str> = attributes.into_iter().collect();
    for own in words.attributes(id) {
        assert!(declared.contains(own), "{}: {id}.{own} is never said", words.lang);
    }
}

#[test]
fn every_question_and_every_option_is_worded() {
    for words in both() {
        for entry in blanks() {
            let hints: Vec<String> = entry.options.iter().map(|option| format!("{option}-hint")).collect();
            let (options, of): (&[&str], &str) = match entry.blank.kind {
                Kind::Choice { words, .. } if !words.is_empty() => (&[], words),
                Kind::Choice { .. } | Kind::Several { .. } => (&entry.options, &entry.words),
                _ => (&[], ""),
            };
            let own = options.iter().copied().chain(hints.iter().map(String::as_str));
            message(&words, &entry.words, own.chain(["label", "hint", "why"]));
            if !of.is_empty() {
                entry.options.iter().for_each(|option| assert!(!words.letters(&format!("{of}.{option}")).is_empty()));
            }
        }
        for table in tables() {
            message(&words, table.id, ["label", "hint", "why", "add", "row", "none", "edit", "remove"]);
            for needed in ["add", "row", "none"] {
                assert!(!words.letters(&format!("{}.{needed}", table.id)).is_empty(), "{}: {}", words.lang, table.id);
            }
        }
    }
}

#[test]
fn every_step_topic_and_page_is_worded_and_no_other() {
    let steps: BTreeSet<String> = Step::ALL.iter().map(|step| format!("step-{}", step.id())).collect();
    let topics: BTreeSet<String> = TOPICS.iter().map(|topic| format!("topic-{}", topic.id)).collect();
    let pages = || TOPICS.iter().flat_map(|topic| topic.pages);
    let page = |page: &Page| format!("page-{}", page.id);
    // A page with one question may be headed by it.
    let needed: BTreeSet<String> = pages().filter(|page| 1 < page.asks.len()).map(page).collect();
    let all: BTreeSet<String> = pages().map(page).collect();
    for words in both() {
        let worded =
            |prefix: &str| -> BTreeSet<String> { words.messages(prefix).into_iter().map(str::to_owned).collect() };
        assert_eq!((worded("step-"), worded("topic-")), (steps.clone(), topics.clone()), "{}", words.lang);
        let worded = worded("page-");
        let missing: Vec<_> = needed.difference(&worded).collect();
        let never_said: Vec<_> = worded.difference(&all).collect();
        assert!(missing.is_empty() && never_said.is_empty(), "{}: {missing:?} {never_said:?}", words.lang);
    }
}

#[test]
fn forms_are_worded_in_their_own_terms() {
    for words in both() {
        for form in Edition::ALL.iter().flat_map(|edition| edition.forms()) {
            assert!(!words.letters(&format!("{}.number", form.id)).is_empty());
            let mut declared: BTreeSet<String> =
                form.sections.iter().map(|section| format!("{}-section-{}", form.id, section.id)).collect();
            for (_, question) in form.questions() {
                if !question.number.is_empty() {
                    declared.insert(format!("{}-q{}", form.id, question.number.replace('.', "-")));
                }
                if let Asks::Figure(id, _) = question.asks {
                    message(&words, id, ["hint"]);
                }
            }
            // The words of a form whose id begins with this one's are its own.
            let mut others =
                Edition::ALL.iter().flat_map(|edition| edition.forms()).map(|other| format!("{}-", other.id));
            let longer: Vec<String> = others.by_ref().filter(|other| other.len() > form.id.len() + 1).collect();
            let own = |id: &&str| !longer.iter().any(|other| format!("{id}-").starts_with(other.as_str()));
            let worded = words.messages(&format!("{}-", form.id)).into_iter().filter(own);
            assert_eq!(worded.map(str::to_owned).collect::<BTreeSet<_>>(), declared, "{}", words.lang);
        }
        for signer in Signer::ALL {
            assert!(!words.letters(&format!("signer.{}", signer.id())).is_empty());
        }
    }
}

#[test]
fn faults_statuses_and_verdicts_are_worded_and_no_others() {
    // And the line a fault stands in.
    let faults = Fault::ALL.iter().map(|fault| fault.id()).chain(["line"]);
    let faults: BTreeSet<String> = faults.map(|id| format!("fault-{id}")).collect();
    let statuses = [Status::NotNeeded, Status::Todo, Status::Started, Status::Look, Status::Done];
    let verdicts = [
        Verdict::Holds,
        Verdict::Hint,
        Verdict::Warning,
        Verdict::Delayed,
        Verdict::Returned,
        Verdict::NotYet,
        Verdict::NotEligible,
    ];
    for words in both() {
        let worded: BTreeSet<String> = words.messages("fault-").into_iter().map(str::to_owned).collect();
        assert_eq!(worded, faults, "{}", words.lang);
        for fault in Fault::ALL {
            let used = &words.text(&format!("fault-{}", fault.id())).variables;
            assert!(used.iter().all(|own| own == "typed" && fault.figure().is_some()), "{fault:?} uses {used:?}");
        }
        statuses.iter().for_each(|status| message(&words, &format!("status-{}", status.id()), []));
        verdicts.iter().for_each(|verdict| message(&words, &format!("verdict-{}", verdict.id()), []));
    }
}

#[test]
fn editions_what_they_lack_their_certifiers_and_what_changed_since_are_worded() {
    let ids = |prefix: &str, of: fn(&Edition) -> &'static [&'static str]| -> BTreeSet<String> {
        Edition::ALL.iter().flat_map(|edition| of(edition)).map(|id| format!("{prefix}{id}")).collect()
    };
    for words in both() {
        for edition in Edition::ALL {
            assert!(!words.letters(&format!("edition-{}.about", edition.id)).is_empty());
            for filing in [Filing::Paper, Filing::Portal] {
                assert!(!words.letters(&format!("filing.{}", filing.id())).is_empty());
            }
            for row in figures(edition) {
                assert!(!words.letters(&format!("figure-{}", row.id)).is_empty());
                assert!(!words.letters(&format!("sure.{}", row.sure.id())).is_empty());
            }
        }
        // And nobody of the list, for who answers who certifies.
        let certifiers = Edition::ALL.iter().flat_map(|edition| *edition.certifiers).copied();
        let certifiers: BTreeSet<&str> = certifiers.chain(["other"]).collect();
        assert_eq!(words.attributes("certifier"), certifiers, "{}", words.lang);
        assert_eq!(Certifier::IDS.iter().copied().collect::<BTreeSet<_>>(), certifiers);
        for (prefix, declared) in [
            ("changed-", ids("changed-", |edition| edition.changed_since)),
            ("lacks-", ids("lacks-", |edition| edition.lacks)),
        ] {
            let worded: BTreeSet<String> = words.messages(prefix).into_iter().map(str::to_owned).collect();
            assert_eq!(worded, declared, "{}", words.lang);
        }
    }
}

#[test]
fn every_country_has_its_name() {
    let lists = [Countries::Today, Countries::Birth, Countries::Citizenship];
    let codes: BTreeSet<String> = lists.into_iter().flat_map(countries).map(|code| format!("country-{code}")).collect();
    for words in both() {
        let worded: BTreeSet<String> = words.messages("country-").into_iter().map(str::to_owned).collect();
        assert_eq!(worded, codes, "{}", words.lang);
    }
}

#[test]
fn questions_hold_no_variable_since_a_page_puts_none_in() {
    for words in both() {
        for message in blanks().iter().map(|entry| entry.words.as_str()).chain(tables().map(|table| table.id)) {
            let own = words.attributes(message).into_iter().map(|attribute| format!("{message}.{attribute}"));
            for id in own.chain([message.to_owned()]) {
                assert_eq!(words.text(&id).variables, BTreeSet::new(), "{}: {id}", words.lang);
            }
        }
    }
}
