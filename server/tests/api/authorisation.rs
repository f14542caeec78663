//! Who may do what to whose: the table in `docs/authorisation.md`, called cell by cell. `UPDATE_EXPECT=1` writes the table anew, to be
//! read line by line.

mod rows;
mod scene;

use crate::{
    helpers::{Answer, On, on_both, spawn_on},
    openapi::{document, operations_as_listed},
};
use rows::Dump;
use scene::{ANOTHERS, MINE, Person, Scene};
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = include_str!("../../../docs/authorisation.md");
/// How a row of the table begins.
const ROW: &str = "| `";

/// Whose object a route is asked for. Routes that name none have one row.
const NOBODYS: &str = "–";
/// By the names in the path: whose each is.
fn whose(path: &str) -> &'static [&'static str] {
    match path.matches('{').count() {
        0 => &[NOBODYS],
        1 if path.ends_with("/edits") => {
            &["own", "another’s", "none", "removed", "another’s, anew", "none, anew", "removed, anew"]
        }
        1 => &["own", "another’s", "none", "removed"],
        _ => &["own", "another’s", "another’s in one’s own", "one’s own in another’s", "none", "removed"],
    }
}

/// A row: route, whose; then what each kind of person is answered.
type Key = (String, String);

fn table() -> BTreeMap<Key, Vec<String>> {
    let mut rows = BTreeMap::new();
    for line in TABLE.lines().filter(|line| line.starts_with(ROW)) {
        let cells: Vec<String> = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
        let key = (cells[0].trim_matches('`').to_owned(), cells[1].clone());
        assert!(rows.insert(key, cells[2..].to_vec()).is_none(), "twice: {line}");
    }
    rows
}

/// What is compared between two answers: everything but the time.
fn but_time(answer: &Answer) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let headers = answer.headers.iter().filter(|(name, _)| name != "date").cloned().collect();
    (answer.status, headers, answer.body.clone())
}

on_both! {
    async fn every_cell_of_the_table_holds(on: On) {
        let app = spawn_on(on).await;
        let scene = Scene::set(&app).await;
        let listed = operations_as_listed(&document(&app).await);
        let keys: Vec<Key> = listed
            .iter()
            .flat_map(|(method, path)| whose(path).iter().map(move |whose| (format!("{method} {path}"), (*whose).to_owned())))
            .collect();
        let table = table();
        let writes = std::env::var_os("UPDATE_EXPECT").is_some();
        if !writes {
            let named: BTreeSet<&Key> = table.keys().collect();
            let there: BTreeSet<&Key> = keys.iter().collect();
            assert_eq!(there.difference(&named).collect::<Vec<_>>(), Vec::<&&Key>::new(), "routes that are not in the table");
            assert_eq!(named.difference(&there).collect::<Vec<_>>(), Vec::<&&Key>::new(), "rows that name no route");
        }
        let (mut wrong, mut lines, mut nothing) = (Vec::new(), Vec::new(), BTreeMap::new());
        let mut cells = 0;
        for (route, whose) in keys {
            let mut said = Vec::new();
            for person in Person::ALL {
                let what = format!("{route}, {whose}, {person:?}");
                let before = if scene.ready(&route).await { Dump::of(&app).await } else { scene.before.clone() };
                let answer = scene.asks(person, &route, &whose).await;
                let after = Dump::of(&app).await;
                holds(&scene, person, &what, &answer, &before, &after, &mut wrong);
                cells += 1;
                if scene.before != after {
                    scene.restore().await;
                }
                // What is not one's own is told apart from nothing by no byte.
                if whose == "none" {
                    nothing.insert((route.clone(), person), but_time(&answer));
                }
                said.push((person, answer));
            }
            let own: Vec<String> = said.iter().map(|(_, answer)| answer.said()).collect();
            if !writes && table[&(route.clone(), whose.clone())] != own {
                wrong.push(format!("{route}, {whose}: {own:?}, not {:?}", table[&(route.clone(), whose.clone())]));
            }
            lines.push((route, whose, own, said));
        }
        for (route, whose, _, said) in &lines {
            if !["another’s", "another’s in one’s own", "one’s own in another’s", "removed"].contains(&whose.as_str()) {
                continue;
            }
            for (person, answer) in said {
                if nothing[&(route.clone(), *person)] != but_time(answer) {
                    wrong.push(format!("{route}, {whose}, {person:?}: not as if there were none: {}", answer.said()));
                }
            }
        }
        if writes {
            write(&lines.iter().map(|(route, whose, own, _)| (route.as_str(), whose.as_str(), own.as_slice())).collect::<Vec<_>>());
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        println!("{cells} cells");
        assert!(400 <= cells, "{cells} cells");
    }
}

/// What holds of every cell, whatever the table says.
fn holds(
    scene: &Scene<'_>,
    person: Person,
    what: &str,
    answer: &Answer,
    before: &Dump,
    after: &Dump,
    wrong: &mut Vec<String>,
) {
    let mut fault = |fault: &str| wrong.push(format!("{what}: {} {fault}", answer.said()));
    if 500 <= answer.status {
        fault("is a defect of ours");
    }
    let told = String::from_utf8_lossy(&answer.body);
    if told.contains(ANOTHERS) {
        fault("tells of another's");
    }
    if !matches!(person, Person::SignedIn | Person::LongAgo) && told.contains(MINE) {
        fault("tells whoever is not signed in");
    }
    if before.naming(&scene.another) != after.naming(&scene.another) {
        fault("changes another's rows");
    }
    if 400 <= answer.status {
        // Tries are counted; a session that ended is dropped, one that lives was used.
        let of = |dump: &Dump| dump.without("tries").without("sessions");
        if of(before) != of(after) {
            fault("is a refusal and changes something");
        }
        if answer.headers.iter().any(|(name, _)| name == "set-cookie") {
            fault("is a refusal and sets a cookie");
        }
        if !scene.sessions(before, person).is_subset(&scene.sessions(after, person)) {
            fault("is a refusal and ends a session");
        }
    }
}

/// Writes the table, in the place of the one that is there.
fn write(lines: &[(&str, &str, &[String])]) {
    let rows: String =
        lines.iter().map(|(route, whose, said)| format!("| `{route}` | {whose} | {} |\n", said.join(" | "))).collect();
    let first = TABLE.find(ROW).unwrap_or(TABLE.len());
    let last = TABLE.rfind(ROW).and_then(|at| Some(at + TABLE[at..].find('\n')? + 1)).unwrap_or(TABLE.len());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/authorisation.md");
    std::fs::write(path, format!("{}{rows}{}", &TABLE[..first], &TABLE[last..])).expect("our own folder");
}

on_both! {
    /// Whose it is, what became of it and what it may do is for the server to say: a body that says it is refused, wherever it does.
    async fn a_body_says_nothing_that_was_not_asked(on: On) {
        const FIELDS: [&str; 12] = [
            "owner", "account", "state", "rev", "revision", "status", "level", "removed", "role", "object", "digest-of", "__proto__",
        ];
        let app = spawn_on(on).await;
        let scene = Scene::set(&app).await;
        let (mut tried, mut wrong) = (0, Vec::new());
        for (method, path) in operations_as_listed(&document(&app).await) {
            let route = format!("{method} {path}");
            let Some(right) = scene.json(&route, "own") else { continue };
            scene.ready(&route).await;
            // First, the body is one that is understood.
            let person = if route == "POST /session/code" { Person::FirstStep } else { Person::SignedIn };
            let understood = scene.sends(person, &route, "own", &right).await.said();
            if understood.starts_with("422") {
                wrong.push(format!("{route}: {understood} for {right}"));
            }
            scene.restore().await;
            for at in objects_of(&right) {
                for field in FIELDS {
                    let mut body = right.clone();
                    let object = body.pointer_mut(&at).and_then(|object| object.as_object_mut()).expect("an object");
                    if object.insert(field.to_owned(), "x".into()).is_some() {
                        continue;
                    }
                    tried += 1;
                    let before = Dump::of(&app).await;
                    let said = scene.sends(person, &route, "own", &body).await.said();
                    if said != "422 not-understood" {
                        wrong.push(format!("{route}: {said} for {body}"));
                        scene.restore().await;
                    } else if before != Dump::of(&app).await {
                        wrong.push(format!("{route}: {body} changes something"));
                        scene.restore().await;
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(150 <= tried, "{tried} bodies");
    }
}

/// Where objects stand in a body. What browsers give of a passkey is theirs to fill.
fn objects_of(body: &serde_json::Value) -> Vec<String> {
    fn walk(value: &serde_json::Value, at: &str, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                found.push(at.to_owned());
                fields
                    .iter()
                    .filter(|(name, _)| *name != "credential")
                    .for_each(|(name, value)| walk(value, &format!("{at}/{name}"), found));
            }
            serde_json::Value::Array(all) => {
                all.iter().enumerate().for_each(|(place, value)| walk(value, &format!("{at}/{place}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(body, "", &mut found);
    found
}
