//! What holds for every form, page and blank, whatever is added to them.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::draws::{Draw, today};
use domain::assess::assess;
use domain::case::Trace;
use domain::catalogue::{Entry, catalogue, report};
use domain::documents::Document;
use domain::form::Asks;
use domain::key::{Gate, Scope, Table};
use domain::sheet::{Line, Tally, fill, unfinished};
use domain::topics::{Page, Status, TOPICS, Topic, page_of};
use domain::{Answers, Blank, Case, Edition, Fault};
use proptest::prelude::*;

fn entries() -> Vec<Entry> {
    catalogue(Edition::default())
}

fn pages() -> impl Iterator<Item = (&'static Topic, &'static Page)> {
    TOPICS.iter().flat_map(|topic| topic.pages.iter().map(move |page| (topic, page)))
}

fn tables() -> Vec<&'static Table> {
    pages().filter_map(|(_, page)| page.table()).collect()
}

/// Every blank a form asks for, columns included.
fn blanks_of_forms() -> Vec<(&'static str, &'static str, Blank)> {
    let mut blanks = Vec::new();
    for form in Edition::ALL.iter().flat_map(|edition| edition.forms()) {
        for (_, question) in form.questions() {
            match question.asks {
                Asks::Blank(blank) => blanks.push((form.id, question.number, blank)),
                Asks::Rows(table) => {
                    blanks.extend(table.columns.iter().map(|column| (form.id, question.number, *column)));
                }
                Asks::Figure(..) | Asks::Signature(_) => {}
            }
        }
    }
    blanks
}

fn assert_unique<T: Ord + std::fmt::Debug>(what: &str, all: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for one in all {
        let told = format!("{one:?}");
        assert!(seen.insert(one), "{what} twice: {told}");
    }
}

#[test]
fn every_path_every_word_and_every_page_is_there_once() {
    let entries = entries();
    assert_unique("path", entries.iter().map(|entry| &entry.path));
    assert_unique(
        "words",
        entries.iter().map(|entry| entry.words.clone()).chain(tables().iter().map(|t| t.id.to_owned())),
    );
    assert_unique("topic", TOPICS.iter().map(|topic| topic.id));
    assert_unique("page", pages().map(|(_, page)| page.id));
    assert_unique("document", Document::every().map(|document| document.id));
    assert_unique("rule", domain::assess::rules().map(|rule| rule.id));
    for form in Edition::ALL.iter().flat_map(|edition| edition.forms()) {
        assert_unique(form.id, form.sections.iter().map(|section| section.id));
        let of_form = |(id, number, blank): (&'static str, &'static str, Blank)| {
            (id == form.id).then(|| (number, blank.pattern()))
        };
        assert_unique(form.id, blanks_of_forms().into_iter().filter_map(of_form));
    }
}

#[test]
fn ids_are_kebab_case_and_words_are_fluent_identifiers() {
    let kebab = |id: &str| {
        id.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
            && id.starts_with(|c: char| c.is_ascii_lowercase())
    };
    for entry in entries() {
        assert!(entry.path.split('/').filter(|segment| *segment != "*").all(kebab), "{}", entry.path);
        assert!(kebab(&entry.words), "{}", entry.words);
        if entry.r#type != "country" {
            assert!(entry.options.iter().all(|option| kebab(option)), "{}: {:?}", entry.path, entry.options);
        }
    }
}

#[test]
fn every_blank_of_every_form_is_asked_on_one_page() {
    for (form, number, blank) in blanks_of_forms() {
        let asking = pages().filter(|(_, page)| {
            page.blanks().any(|own| *own == blank) || page.table().is_some_and(|table| table.columns.contains(&blank))
        });
        let asking: Vec<&str> = asking.map(|(_, page)| page.id).collect();
        assert_eq!(asking.len(), 1, "{form}, question {number}, {blank:?} is asked on {asking:?}");
    }
}

#[test]
fn every_blank_of_every_page_is_in_the_catalogue_and_found_again() {
    let entries = entries();
    for (topic, page) in pages() {
        let columns = page.table().map_or(&[][..], |table| table.columns);
        for blank in page.blanks().chain(columns) {
            let entry = entries.iter().find(|entry| entry.blank == *blank).unwrap_or_else(|| panic!("{blank:?}"));
            assert_eq!(entry.page.map(|asked| (asked.topic, asked.page)), Some((topic.id, page.id)));
            let path = entry.path.replace('*', "7k2m");
            assert_eq!(page_of(&path).map(|(topic, page)| (topic.id, page.id)), Some((topic.id, page.id)), "{path}");
        }
    }
    for document in Document::every() {
        assert!(entries.iter().any(|entry| entry.blank == document.ready), "the box of {}", document.id);
    }
    for entry in entries.iter().filter(|entry| entry.page.is_none()) {
        assert!(entry.optional, "{} is asked on no page and required", entry.path);
        assert_eq!(entry.fills, [], "{}", entry.path);
    }
}

#[test]
fn a_column_belongs_to_the_table_that_holds_it() {
    for table in tables() {
        for column in table.columns {
            let own = if table.is_household() { Scope::HouseholdRow(table.id) } else { Scope::Row(table.id) };
            assert_eq!(column.scope, own, "{column:?}");
        }
        if let Some(order) = table.order {
            assert!(table.column(order).is_some_and(|column| matches!(column.kind.id(), "date" | "partial-date")));
        }
        assert!(table.across.is_none() || table.order.is_some(), "{}: nowhere to show it", table.id);
    }
}

#[test]
fn a_row_is_named_by_columns_of_its_own_table() {
    for table in tables() {
        let columns: Vec<&str> = table.columns.iter().map(|column| column.id).collect();
        // In their order: that is how a list puts them one behind the other.
        let own: Vec<&str> = columns.iter().copied().filter(|id| table.heads.contains(id)).collect();
        assert!(!own.is_empty(), "{}", table.id);
        assert_eq!(own, table.heads, "{}", table.id);
    }
}

#[test]
fn every_fault_comes_from_somewhere() {
    fn source(folder: &std::path::Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).expect("our own folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                source(&path, text);
            } else if path.file_name().is_some_and(|name| name != "fault.rs") {
                *text += &std::fs::read_to_string(&path).expect("our own file");
            }
        }
    }
    let mut text = String::new();
    source(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    for fault in Fault::ALL {
        let told = format!("{fault:?}");
        let name = told.split('(').next().expect("a name");
        assert!(text.contains(&format!("Fault::{name}")), "nothing says {name}");
    }
    assert_unique("fault", Fault::ALL.iter().map(|fault| fault.id()));
}

/// What a gate reads in a case.
fn reads(case: &Case, gate: impl Fn(&Case) -> Option<bool>) -> Vec<String> {
    let trace = Trace::default();
    gate(&case.traced(&trace));
    trace.paths()
}

/// The pattern of a path.
fn pattern(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["applicant", _, id] => format!("applicant/*/{id}"),
        ["applicant", _, table, _, id] => format!("applicant/*/{table}/*/{id}"),
        [table, _, id] => format!("{table}/*/{id}"),
        _ => path.to_owned(),
    }
}

/// The answer lacks, cannot be read or cannot be right.
fn lacks(case: &Case, path: &str, entries: &BTreeMap<String, Entry>) -> bool {
    let blank = entries[&pattern(path)].blank;
    match blank.scope {
        // Of rows it is enough that one may lack something.
        Scope::Row(_) | Scope::HouseholdRow(_) => true,
        _ => {
            // An answer of somebody else in the envelope is theirs.
            let mut case = *case;
            case.applicant = path.strip_prefix("applicant/").and_then(|path| path.split('/').next()).or(case.applicant);
            case.text(&blank).is_none() || case.fault(&blank).is_some_and(|fault| !fault.is_warning())
        }
    }
}

/// Every edition in its turn.
fn edition(seed: u64) -> &'static Edition {
    let count = u64::try_from(Edition::ALL.len()).expect("a few");
    Edition::ALL[usize::try_from(seed % count).expect("a few")]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_is_gated_by_itself(seed in any::<u64>()) {
        let answers = Draw::new(seed).answers(today());
        let case = Case::new(&answers, edition(seed), today()).of("a");
        for entry in entries() {
            let own = entry.path.replacen('*', "a", 1);
            if let Gate::Case(gate) = entry.blank.gate {
                let read = reads(&case, gate);
                prop_assert!(!read.contains(&own), "{} reads {:?}", own, read);
            }
        }
        for table in tables() {
            if let Gate::Case(gate) = table.gate {
                let read = reads(&case, gate);
                let own = table.path("a");
                prop_assert!(!read.iter().any(|path| path.starts_with(&own)), "{} reads {:?}", own, read);
            }
            for column in table.columns {
                let Gate::Row(gate) = column.gate else { continue };
                let trace = Trace::default();
                case.traced(&trace).rows(table).iter().for_each(|row| { gate(row); });
                // The first column is noted for looking at the table at all.
                let own = format!("{}*/{}", table.path("a"), column.id);
                prop_assert!(*column == table.columns[0] || !trace.paths().contains(&own), "{own}");
            }
        }
    }

    #[test]
    fn a_section_is_not_opened_by_what_it_asks(seed in any::<u64>()) {
        let answers = Draw::new(seed).answers(today());
        let case = Case::new(&answers, edition(seed), today()).of("a");
        for section in edition(seed).forms().iter().flat_map(|form| form.sections) {
            let Gate::Case(gate) = section.gate else { continue };
            let read = reads(&case, gate);
            for question in section.questions {
                if let Asks::Blank(blank) = question.asks {
                    let own = blank.pattern().replacen('*', "a", 1);
                    prop_assert!(!read.contains(&own), "section {} reads {own}", section.id);
                }
            }
        }
    }

    #[test]
    fn whatever_is_typed_sheets_and_findings_come_and_name_only_what_the_catalogue_knows(seed in any::<u64>()) {
        let answers = Draw::new(seed).answers(today());
        let case = Case::new(&answers, edition(seed), today());
        let entries: BTreeMap<String, Entry> = entries().into_iter().map(|entry| (entry.path.clone(), entry)).collect();
        prop_assert_eq!(report(&answers).unknown, Vec::<String>::new());
        for finding in assess(&case).findings {
            for path in &finding.because {
                prop_assert!(entries.contains_key(&pattern(path)), "{} reads {path}", finding.rule);
            }
            // What cannot be told names what it waits for.
            if finding.verdict.is_none() {
                let mut own = case;
                own.applicant = finding.applicant.as_deref();
                let waits = finding.because.iter().any(|path| lacks(&own, path, &entries));
                prop_assert!(waits, "{} waits for nothing: {:?}", finding.rule, finding.because);
            }
        }
        for applicant in case.applicants() {
            for form in edition(seed).forms() {
                let sheet = fill(form, &case.of(applicant));
                for line in sheet.sections.iter().flat_map(|part| &part.lines) {
                    let Line::Blank(filled) = line else { continue };
                    // What was typed stands there as it was, read or not.
                    let typed = answers.text(&filled.path).map(str::trim).filter(|text| !text.is_empty() && *text != "\u{200b}");
                    prop_assert_eq!(filled.typed.as_deref(), typed);
                    if let (Some(true), Some(typed)) = (filled.open, &filled.typed) {
                        let read = (filled.blank.show)(typed).is_ok();
                        prop_assert_eq!(filled.shown.is_some(), read, "{}", filled.path);
                        prop_assert!(read || filled.fault.is_some(), "{}", filled.path);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_counted_without_filling_in_is_what_is_counted_on_the_sheet(seed in any::<u64>()) {
        let answers = Draw::new(seed).answers(today());
        let case = Case::new(&answers, edition(seed), today()).of("a");
        for (_, page) in pages() {
            let filled: Tally = page.lines(&case).iter().map(Line::tally).sum();
            prop_assert_eq!(page.tally(&case), filled, "{}", page.id);
        }
        for form in edition(seed).forms() {
            let sheet = fill(form, &case);
            let tally: Tally = sheet.sections.iter().flat_map(|part| &part.lines).map(Line::tally).sum();
            let (asked, unknown) = unfinished(form, &case);
            prop_assert_eq!((asked.len(), unknown.len()), (tally.missing + tally.wrong, tally.unknown), "{}", form.id);
        }
    }

    #[test]
    fn what_is_worked_out_once_is_what_is_worked_out_each_time(seed in any::<u64>()) {
        use domain::facts::travel::{Situation, days_absent, is_section_d, situation_days, travel};
        let answers = Draw::new(seed).answers(today());
        let memo = domain::case::Memo::default();
        let case = Case::new(&answers, edition(seed), today()).of("a");
        let mut later = case;
        later.today = today() + chrono::TimeDelta::days(100);
        for case in [case, later, case, case.of("b"), case] {
            let once = case.remembering(&memo);
            prop_assert_eq!(travel(&once), travel(&case));
            prop_assert_eq!(days_absent(&once), days_absent(&case));
            for situation in Situation::ALL {
                prop_assert_eq!(situation_days(&once, *situation), situation_days(&case, *situation));
            }
            prop_assert_eq!(reads(&once, is_section_d), reads(&case, is_section_d));
        }
    }
}

/// Answers what a page still wants; what was answered wrong is answered anew.
fn answer(draw: &mut Draw, answers: &mut Answers, edition: &'static Edition, page: &Page, round: usize) {
    let case = Case::new(answers, edition, today()).of("a");
    let mut typed: Vec<(String, String)> = Vec::new();
    for line in page.lines(&case) {
        match line {
            Line::Blank(filled) if filled.open == Some(true) => {
                let wanted = filled.fault.is_some_and(|fault| !fault.is_warning());
                let offered = round == 0 && filled.blank.optional && draw.once_in(3);
                if wanted || offered {
                    typed.push((filled.path, draw.answer(&filled.blank, today())));
                }
            }
            Line::Rows(rows) => {
                if rows.fault == Some(Fault::NoRows) {
                    for row in 0..1 + draw.below(3) {
                        typed.push((
                            format!("{}{}", rows.table.row_path("a", &row.to_string()), rows.table.columns[0].id),
                            String::new(),
                        ));
                    }
                }
                for cell in rows.rows.iter().flat_map(|(_, cells)| cells) {
                    let wanted = cell.open == Some(true) && cell.fault.is_some_and(|fault| !fault.is_warning());
                    let offered = round == 0 && cell.blank.optional && draw.once_in(3);
                    if wanted || offered {
                        typed.push((cell.path.clone(), draw.answer(&cell.blank, today())));
                        // The two ends of a row are drawn together, or neither may ever fit the other.
                        let ends = rows.table.columns.iter().filter(|column| column.kind == cell.blank.kind);
                        if matches!(cell.blank.kind.id(), "date" | "partial-date") && draw.once_in(2) {
                            let row = cell.path.rsplit_once('/').expect("a row").0;
                            typed.extend(ends.map(|end| (format!("{row}/{}", end.id), draw.answer(end, today()))));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (path, text) in typed {
        answers.set(path, text);
    }
}

fn statuses(answers: &Answers, edition: &'static Edition) -> Vec<(&'static str, Status)> {
    let case = Case::new(answers, edition, today()).of("a");
    TOPICS.iter().map(|topic| (topic.id, topic.status(&case))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_path_through_ends_complete_or_explained(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let mut answers = Answers::default();
        answers.set("applicant/a/resident", "");
        let mut rounds = 0;
        while statuses(&answers, edition(seed)).iter().any(|(_, status)| !matches!(status, Status::Done | Status::NotNeeded)) {
            prop_assert!(rounds < 200, "never complete: {:?}\n{:#?}", statuses(&answers, edition(seed)), answers);
            for (_, page) in pages() {
                answer(&mut draw, &mut answers, edition(seed), page, rounds);
            }
            // A birth and a landing that leave no room for the other are both drawn anew.
            if rounds % 10 == 9 {
                answers.set("applicant/a/born-on", draw.day(today()).to_string());
                answers.set("applicant/a/landed-on", draw.day(today()).to_string());
            }
            rounds += 1;
        }
        let case = Case::new(&answers, edition(seed), today()).of("a");
        // Complete pages make complete forms.
        for form in edition(seed).forms() {
            let sheet = fill(form, &case);
            let tally: Tally = sheet.sections.iter().flat_map(|part| &part.lines).map(Line::tally).sum();
            prop_assert!(tally.is_complete(), "{}: {tally:?}\n{}", form.id, common::print(&sheet));
            for line in sheet.sections.iter().flat_map(|part| &part.lines) {
                match line {
                    Line::Figure { id, shown, .. } => prop_assert!(shown.is_some(), "{id}"),
                    Line::Signature { signer, open, .. } => prop_assert!(open.is_some(), "{signer}"),
                    _ => {}
                }
            }
        }
        // And nothing is left that cannot be told.
        let assessment = assess(&case);
        let unknown: Vec<_> = assessment.unknown().map(|finding| (finding.rule, finding.about, &finding.because)).collect();
        prop_assert!(unknown.is_empty(), "{unknown:?}\n{answers:#?}");
        prop_assert_eq!(report(&answers), domain::catalogue::Report::default());
    }
}
