//! `docs/coverage.md`: everything the guide says, with its place and its test. The list stays true.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::assess::rules;
use domain::editions::{Clause, Edition};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn list() -> String {
    fs::read_to_string(root().join("docs/coverage.md")).expect("the list")
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The rows: line, place, test.
fn rows(list: &str) -> Vec<(usize, &str, &str)> {
    let mut rows = Vec::new();
    for (at, line) in list.lines().enumerate() {
        let Some(cells) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else { continue };
        let cells: Vec<&str> = cells.split(" | ").collect();
        let [what, place, test] = cells[..] else { panic!("line {}: not three cells", at + 1) };
        if !matches!(what, "The guide" | "---") {
            rows.push((at + 1, place, test));
        }
    }
    rows
}

/// Whether a file holds a name, behind the mark `#`.
fn holds(folders: &[&str], named: &str, is: fn(&str, &str) -> bool) -> bool {
    let Some((file, name)) = named.split_once('#') else { return false };
    let read = |folder: &&str| fs::read_to_string(root().join(folder).join(file)).ok();
    folders.iter().filter_map(read).any(|text| is(&text, name))
}

#[test]
fn every_row_names_a_place_that_is_there() {
    let list = list();
    for (line, place, _) in rows(&list) {
        assert!(quoted(place).count() != 0, "line {line} names no place");
        for place in quoted(place) {
            let found = holds(&["domain/src", "."], place, |text, name| text.contains(name));
            assert!(found, "line {line}: there is no `{place}`");
        }
    }
}

#[test]
fn every_row_names_a_test_that_is_there() {
    let list = list();
    for (line, _, test) in rows(&list) {
        assert!(quoted(test).count() != 0, "line {line} names no test");
        for test in quoted(test) {
            let found = if test.contains(".rs#") {
                holds(&["domain/tests", "words/tests", "server/tests", "."], test, |text, name| {
                    text.contains(&format!("fn {name}("))
                })
            } else {
                holds(&["end2end/tests"], test, |text, name| text.contains(&format!("test('{name}'")))
            };
            assert!(found, "line {line}: there is no test `{test}`");
        }
    }
}

#[test]
fn every_section_that_is_cited_has_its_part() {
    let list = list();
    let parts: BTreeSet<&str> = list.lines().filter(|line| line.starts_with("## ")).flat_map(quoted).collect();
    let edition = Edition::find("imm5445-2013").expect("the edition");
    let said = rules()
        .flat_map(|rule| [Some(rule.clause)].into_iter().chain(rule.says.iter().map(|says| says.clause)).flatten());
    let asked = edition.documents().iter().map(|document| document.clause);
    for clause in said.chain(asked) {
        if let Clause::Guide(place) = clause {
            assert!(parts.contains(place), "nothing is listed of `{place}`");
        }
    }
}

#[test]
fn every_question_of_every_form_is_listed() {
    let list = list();
    let edition = Edition::find("imm5445-2013").expect("the edition");
    for form in edition.forms() {
        // A form that is filled in for one of two ends stands there once.
        let title = form.id.split('-').next().unwrap_or(form.id).replace("imm", "IMM ");
        let parts: String =
            list.split("\n## ").filter(|part| part.lines().next().is_some_and(|head| head.contains(&title))).collect();
        for (_, question) in form.questions().filter(|(_, question)| !question.number.is_empty()) {
            let listed = parts.contains(&format!("| Question {}:", question.number));
            assert!(listed, "{}: question {}", form.id, question.number);
        }
    }
}
