//! `guichet assess`: every finding on a draft, as JSON.

use crate::{
    draft::{File, json},
    tongue::{Tongue, book},
};
use domain::{Case, assess::Finding, output};
use serde::Serialize;
use words::{Under, Words};

/// What `guichet assess` takes.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    file: File,
    /// Add what is said of each finding, in this language
    #[arg(long)]
    lang: Option<Tongue>,
}

/// The findings, as JSON.
///
/// # Errors
/// The draft cannot be read.
pub fn run(arguments: &Arguments) -> Result<String, String> {
    let (draft, edition, today) = arguments.file.open()?;
    let found = output::findings(&draft, edition, today);
    match arguments.lang {
        None => json(&found),
        Some(tongue) => {
            let book = book(tongue.lang());
            let words = Under::new(&book, edition);
            let case = Case::new(&draft.answers, edition, today);
            let said: Vec<Said> = found.findings.iter().map(|finding| say(&words, finding, &case)).collect();
            json(&Worded { lang: words.lang().code(), found: &found, said })
        }
    }
}

/// Findings, and beside them what is said of each, in the same order.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    found: &'a output::Findings,
    lang: &'static str,
    said: Vec<Said>,
}

/// What is said of a finding.
#[derive(Serialize)]
struct Said {
    title: String,
    verdict: String,
    sentence: String,
    cure: Option<String>,
    conflicts: Vec<String>,
    clause: String,
}

fn say(words: &dyn Words, finding: &Finding, case: &Case) -> Said {
    let case = finding.applicant.as_deref().map_or(*case, |own| case.of(own));
    let mut conflicts = words::conflicts(words, finding, &case);
    conflicts.extend(finding.about.into_iter().flat_map(|about| words::conflicts_of(words, about, case.edition)));
    let verdict = finding.verdict.map_or("unknown", |verdict| verdict.id());
    Said {
        title: words.say(&format!("rule-{}", finding.rule), &[]),
        verdict: words.say(&format!("verdict-{verdict}"), &[]),
        sentence: words::finding(words, finding),
        cure: words::cure(words, finding),
        conflicts,
        clause: words::clause(words, &finding.clause),
    }
}
