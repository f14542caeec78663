//! The draft file: JSON, versioned, with everything it does not know kept.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::answers::Answers;
use crate::editions::Edition;

/// The `format` of a draft file.
pub const FORMAT: &str = "guichet-draft";
/// The version this build writes. It reads every earlier one.
pub const VERSION: u64 = 1;

/// The version of a file that holds a draft of [`VERSION`] in its field `draft`, and the files enclosed with it in `files`: builds that
/// know of no such files refuse it instead of losing them.
pub const WITH_FILES: u64 = 2;

/// A draft: what is stored, exported and sent. Sheets and verdicts are derived from it, never stored in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Draft {
    format: &'static str,
    version: u64,
    /// The programme applied under.
    pub programme: String,
    /// The edition whose rules it is read by; may be one this build does not know.
    pub edition: String,
    /// Everything typed.
    pub answers: Answers,
    /// Fields this build does not know: kept, and written again.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
    /// Paths whose answer was no text in the file, sorted. A number, a truth value or a list is kept as the text JSON writes
    /// for it; `null` is kept as an empty answer.
    #[serde(skip)]
    pub not_text: Vec<String>,
}

/// Why a file is not a draft this build can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Not JSON; where it stops being so.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON of another kind.
    OtherFormat,
    /// Written by a newer Guichet: its version.
    Newer(u64),
    /// A field of a draft that is missing or of another type: its name.
    Damaged(&'static str),
}

impl std::fmt::Display for Unopened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unopened::NotJson { line, column } => write!(f, "not JSON (line {line}, column {column})"),
            Unopened::OtherFormat => write!(f, "not a Guichet draft: \"format\" is not \"{FORMAT}\""),
            Unopened::Newer(version) => {
                write!(f, "written by a newer Guichet: version {version}, this one reads up to {VERSION}")
            }
            Unopened::Damaged(field) => write!(f, "a damaged draft: \"{field}\" is missing or not what it should be"),
        }
    }
}

impl std::error::Error for Unopened {}

/// Brings a draft from one version to the next. The first entry brings version 1 to 2; there is none yet.
type Migration = fn(&mut Map<String, Value>);
const MIGRATIONS: &[Migration] = &[];

impl Draft {
    /// An empty draft.
    pub fn new(edition: &Edition) -> Draft {
        Draft {
            format: FORMAT,
            version: VERSION,
            programme: edition.programme.to_owned(),
            edition: edition.id.to_owned(),
            answers: Answers::default(),
            rest: Map::new(),
            not_text: Vec::new(),
        }
    }

    /// Opens a draft file of this version or an earlier one.
    ///
    /// # Errors
    /// The file is not JSON, not a draft, newer than this build or damaged.
    pub fn open(json: &str) -> Result<Draft, Unopened> {
        // Some editors begin a file with a byte-order mark.
        let json = json.trim_start_matches('\u{feff}');
        let value: Value = serde_json::from_str(json)
            .map_err(|error| Unopened::NotJson { line: error.line(), column: error.column() })?;
        let Value::Object(fields) = value else { return Err(Unopened::OtherFormat) };
        let (version, mut fields) = opened(fields)?;
        if version != WITH_FILES {
            return Draft::read(version, fields);
        }
        // The files are the page's.
        let Some(Value::Object(inside)) = fields.remove("draft") else { return Err(Unopened::Newer(version)) };
        let (version, inside) = opened(inside).map_err(|_| Unopened::Damaged("draft"))?;
        Draft::read(version, inside)
    }

    fn read(version: u64, mut fields: Map<String, Value>) -> Result<Draft, Unopened> {
        if VERSION < version {
            return Err(Unopened::Newer(version));
        }
        let done = usize::try_from(version - 1).unwrap_or(usize::MAX);
        MIGRATIONS.iter().skip(done).for_each(|migration| migration(&mut fields));
        let mut text = |field: &'static str| match fields.remove(field) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(Unopened::Damaged(field)),
        };
        let (programme, edition) = (text("programme")?, text("edition")?);
        let Some(Value::Object(typed)) = fields.remove("answers") else { return Err(Unopened::Damaged("answers")) };
        let mut not_text: Vec<String> =
            typed.iter().filter(|(_, value)| !value.is_string()).map(|(path, _)| path.clone()).collect();
        not_text.sort_unstable();
        let as_text = |(path, value)| match value {
            Value::String(text) => (path, text),
            Value::Null => (path, String::new()),
            other => (path, other.to_string()),
        };
        let answers = typed.into_iter().map(as_text).collect();
        Ok(Draft { format: FORMAT, version: VERSION, programme, edition, answers, rest: fields, not_text })
    }

    /// The file's text, pretty-printed, paths sorted.
    pub fn to_json(&self) -> String {
        // Text by path is always JSON: nothing in a draft can fail to be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// A file's version, and its other fields.
fn opened(mut fields: Map<String, Value>) -> Result<(u64, Map<String, Value>), Unopened> {
    if fields.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(Unopened::OtherFormat);
    }
    let version = fields.remove("version").as_ref().and_then(Value::as_u64).filter(|version| 1 <= *version);
    Ok((version.ok_or(Unopened::Damaged("version"))?, fields))
}
