//! Every rule, document and list of points is worded in both languages, with its own figures and nothing undeclared.

#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use domain::Edition;
use domain::assess::{Looks, Rule, Verdict, rules};
use domain::documents::points::{self, Points};
use domain::documents::{Copy, Document};
use domain::editions::Clause;
use domain::editions::figures::figures;
use domain::statements::{STATEMENTS, Says};
use worded::both;

fn set<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    ids.into_iter().map(str::to_owned).collect()
}

#[test]
fn rules_say_what_they_declare() {
    for words in both() {
        for rule in rules() {
            let message = format!("rule-{}", rule.id);
            assert!(!words.letters(&message).is_empty());
            // What is always told needs no words for what it waits for.
            let told = ["edition", "form"].contains(&rule.id);
            assert_eq!(words.attributes(&message).contains("unknown"), !told, "{}: {message}", words.lang);
            let cures = rule.says.iter().map(|says| format!("{}-cure", says.id));
            let declared: BTreeSet<String> =
                rule.says.iter().map(|says| says.id.to_owned()).chain(cures).chain(["unknown".to_owned()]).collect();
            for attribute in words.attributes(&message) {
                assert!(declared.contains(attribute), "{}: {message}.{attribute} is never said", words.lang);
            }
            for says in rule.says {
                let mut used = words.text(&format!("{message}.{}", says.id)).variables.clone();
                let cure = format!("{}-cure", says.id);
                if words.attributes(&message).contains(cure.as_str()) {
                    used.extend(words.text(&format!("{message}.{cure}")).variables.clone());
                }
                used.remove("about");
                assert_eq!(used, set(says.figures.iter().copied()), "{}: {message}.{}", words.lang, says.id);
            }
        }
        let declared: BTreeSet<String> =
            rules().map(|rule| format!("rule-{}", rule.id)).chain(["rule-unknown".to_owned()]).collect();
        assert_eq!(set(words.messages("rule-")), declared, "{}", words.lang);
    }
}

#[test]
fn what_stands_in_the_way_says_what_would_change_it() {
    // No door opens for citizens and registered Indians: there is nothing to cure.
    let no_cure = [("citizen", "citizen"), ("citizen", "registered-indian")];
    for words in both() {
        for rule in rules() {
            for says in rule.says.iter().filter(|says| Verdict::Warning <= says.verdict) {
                let cure = format!("{}-cure", says.id);
                let has = words.attributes(&format!("rule-{}", rule.id)).contains(cure.as_str());
                assert_eq!(has, !no_cure.contains(&(rule.id, says.id)), "{}: rule-{}.{cure}", words.lang, rule.id);
            }
        }
    }
}

/// Before sending, documents are listed by what each means for the package.
#[test]
fn a_list_of_documents_is_said_for_each_verdict() {
    let document = Rule::find("document").expect("the rule");
    let verdicts = document.says.iter().map(|says| says.verdict).filter(|verdict| *verdict != Verdict::Holds);
    let said = set(verdicts.map(Verdict::id));
    for words in both() {
        let worded: BTreeSet<String> = words.attributes("send-papers").iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(worded, said, "{}", words.lang);
    }
}

#[test]
fn rules_about_documents_and_forms_name_them() {
    for words in both() {
        for rule in rules() {
            let names = matches!(rule.looks, Looks::Each(_));
            for says in rule.says {
                let variables = &words.text(&format!("rule-{}.{}", rule.id, says.id)).variables;
                assert_eq!(variables.contains("about"), names, "{}: rule-{}.{}", words.lang, rule.id, says.id);
            }
        }
    }
}

#[test]
fn documents_have_their_words_and_no_others() {
    for words in both() {
        for document in Document::every() {
            let message = format!("document-{}", document.id);
            assert!(words.text(&message).variables.is_empty(), "{message}");
            let declared: BTreeSet<String> = document.attributes().into_iter().collect();
            assert_eq!(set(words.attributes(&message)), declared, "{}: {message}", words.lang);
        }
        let declared: BTreeSet<String> =
            Document::every().map(|document| format!("document-{}", document.id)).collect();
        assert_eq!(set(words.messages("document-")), declared, "{}", words.lang);
        for copy in Copy::ALL {
            assert_eq!(set(words.attributes(&format!("copy-{}", copy.id()))), set(["hint"]), "{}", words.lang);
        }
    }
}

#[test]
fn statements_have_their_words_and_no_others() {
    let shared = ["statement-closing", "statement-one-of"];
    for words in both() {
        let mut declared: BTreeSet<String> = set(shared);
        for statement in STATEMENTS {
            let message = format!("statement-{}", statement.words);
            assert!(!words.letters(&message).is_empty());
            assert_eq!(set(words.attributes(&message)), set(statement.attributes()), "{}: {message}", words.lang);
            for piece in statement.body {
                if let Says::Text(id, values) = piece.says {
                    let named = set(values.iter().map(|(name, _)| *name));
                    assert_eq!(
                        words.text(&format!("{message}.{id}")).variables,
                        named,
                        "{}: {message}.{id}",
                        words.lang
                    );
                }
            }
            for piece in statement.body {
                if let Says::Spells(_, over, open) = piece.says {
                    let named = |id: &str| words.text(&format!("{message}.{id}")).variables.clone();
                    assert_eq!((named(over), named(open)), (set(["from", "to"]), set(["from"])), "{}", words.lang);
                }
            }
            for signer in statement.signers() {
                assert!(!words.letters(&format!("signer.{signer}")).is_empty(), "{}: {signer}", words.lang);
            }
            assert!(!words.letters(&format!("print-use.{}", statement.becomes)).is_empty());
            declared.insert(message);
            if let Some((before, _)) = statement.before {
                let message = format!("statement-before-{before}");
                assert_eq!(set(words.attributes(&message)), set(["place", "name", "signature"]), "{}", words.lang);
                declared.insert(message);
            }
        }
        assert_eq!(set(words.messages("statement-")), declared, "{}", words.lang);
    }
}

#[test]
fn lists_have_their_points_and_no_others() {
    let edition = Edition::default();
    for words in both() {
        for list in points::ALL {
            let message = format!("list-{}", list.id);
            assert!(!words.letters(&message).is_empty());
            assert_eq!(set(words.attributes(&message)), set(list.points.iter().copied()), "{}: {message}", words.lang);
            let figures: BTreeSet<String> =
                (list.figures)(edition).iter().map(|(name, _)| (*name).to_owned()).collect();
            for point in list.points {
                let used = &words.text(&format!("{message}.{point}")).variables;
                assert!(used.is_subset(&figures), "{}: {message}.{point}", words.lang);
            }
        }
        let declared: BTreeSet<String> = points::ALL.iter().map(|list: &&Points| format!("list-{}", list.id)).collect();
        assert_eq!(set(words.messages("list-")), declared, "{}", words.lang);
    }
    let ids: BTreeSet<&str> = points::ALL.iter().map(|list| list.id).collect();
    assert_eq!(ids.len(), points::ALL.len());
}

#[test]
fn every_clause_is_worded() {
    let of_rules = || {
        rules().flat_map(|rule: &Rule| rule.says.iter().filter_map(|says| says.clause.as_ref()).chain([&rule.clause]))
    };
    let mut clauses: Vec<Clause> = Document::every().map(|document| document.clause).collect();
    clauses.extend(STATEMENTS.iter().map(|statement| statement.clause));
    clauses.extend(points::AFTER.iter().map(|part| part.clause));
    for edition in Edition::ALL {
        clauses.extend(of_rules().map(|clause| edition.place(clause)));
        clauses.extend(edition.documents().iter().map(|document| edition.place(&document.clause)));
        clauses.extend(
            figures(edition)
                .into_iter()
                .flat_map(|row| row.clause.into_iter().chain(row.others.into_iter().map(|(_, clause)| clause))),
        );
    }
    let mut sources = BTreeSet::new();
    for words in both() {
        for clause in &clauses {
            let clause = if let Clause::Carried(from) = clause { from } else { clause };
            match clause {
                Clause::Guide(place) => assert!(!words.letters(&format!("clause-guide.{place}")).is_empty()),
                Clause::Question(form, number) => {
                    assert!(!words.letters(&format!("{form}-q{}", number.replace('.', "-"))).is_empty());
                    assert!(Edition::ALL.iter().any(|edition| edition.form(form).is_some()));
                }
                Clause::Irpa(_) => assert!(words.text("clause-irpa").variables.contains("section")),
                Clause::Irpr(_) => assert!(words.text("clause-irpr").variables.contains("section")),
                Clause::InterpretationAct(_) => {
                    assert!(words.text("clause-interpretation-act").variables.contains("section"));
                }
                Clause::CitizenshipAct(_) => {
                    assert!(words.text("clause-citizenship-act").variables.contains("section"))
                }
                Clause::Source(source) => drop(sources.insert((*source).to_owned())),
                Clause::Carried(from) => panic!("{from:?} is carried twice"),
            }
        }
        assert_eq!(set(words.attributes("clause-source")), sources, "{}", words.lang);
        assert!(words.text("clause-carried").variables.contains("clause"));
    }
}
