//! A draft as a file: its name, the files enclosed with it, and the file that only a passphrase opens.

use domain::draft::{FORMAT, Unopened, WITH_FILES};
use domain::facts::DRAFT_NAME;
use domain::facts::person::{FAMILY_NAME, GIVEN_NAMES};
use domain::{Answers, Case, Date, Draft, Edition};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::attachment::{Kind, MOST};

use super::store::files::{File, digest};
use crate::browser::crypto;

/// The `format` of a locked file.
const LOCKED: &str = "guichet-draft-locked";
/// The version this build writes and reads.
const VERSION: u64 = 1;
/// How the passphrase is made into a key.
const KDF: &str = "PBKDF2-SHA256";
/// More than this is no honest file: the browser would count for minutes.
const MOST_ITERATIONS: u64 = 10_000_000;

/// A person's name as they typed it; `None` before they did.
pub fn person(answers: &Answers, applicant: &str) -> Option<String> {
    let case = Case::new(answers, Edition::default(), Date::MIN).of(applicant);
    let names: Vec<&str> = [GIVEN_NAMES.blank, FAMILY_NAME.blank].iter().filter_map(|blank| case.text(blank)).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// What a draft is called: the name it was given, else its applicants' names; `None` when it has neither.
pub fn name(answers: &Answers) -> Option<String> {
    let given = Case::new(answers, Edition::default(), Date::MIN).text(&DRAFT_NAME.blank).map(str::to_owned);
    given.or_else(|| {
        let people = answers.names("applicant/").into_iter().filter_map(|applicant| person(answers, applicant));
        let people = people.collect::<Vec<_>>().join(", ");
        (!people.is_empty()).then_some(people)
    })
}

/// The name of a draft's file.
pub fn file_name(name: &str) -> String {
    named(name, "json")
}

/// The name of a file of this ending: nothing in it means anything to a file system.
pub fn named(name: &str, ending: &str) -> String {
    let safe = |letter: char| match letter {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '_' => letter,
        // Letters of every script; neither spaces of other widths nor marks that turn the line around.
        '\u{c0}'..='\u{1fff}' | '\u{2c00}'..='\u{d7ff}' | '\u{f900}'..='\u{fdff}' => letter,
        _ => ' ',
    };
    let safe: String = name.chars().map(safe).collect();
    let whole = safe.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = whole.chars().take(60).collect();
    format!("{}.{ending}", if short.is_empty() { "guichet" } else { short.trim_end() })
}

/// A file that only its passphrase opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Locked {
    iterations: u32,
    salt: Vec<u8>,
    iv: Vec<u8>,
    data: Vec<u8>,
}

/// A file that travels in a draft's file.
#[derive(Serialize, Deserialize)]
struct Packed {
    shows: String,
    name: String,
    digest: String,
    data: String,
}

/// What of a draft's file this module reads.
#[derive(Deserialize)]
struct Holds {
    version: u64,
    #[serde(default)]
    files: Vec<Value>,
}

/// A file that came in a draft's file: whole, and one of the three kinds.
#[derive(Clone, Debug, PartialEq)]
pub struct Came {
    /// Which document of whom it shows.
    pub shows: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files of a draft's file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Files {
    /// Those that are whole.
    pub came: Vec<Came>,
    /// How many are not.
    pub damaged: usize,
}

impl Files {
    fn read(text: &str) -> Files {
        let text = text.trim_start_matches('\u{feff}');
        let Some(holds) = serde_json::from_str::<Holds>(text).ok().filter(|holds| holds.version == WITH_FILES) else {
            return Files::default();
        };
        let count = holds.files.len();
        let came: Vec<Came> = holds.files.into_iter().filter_map(came).collect();
        let damaged = count - came.len();
        Files { came, damaged }
    }
}

fn came(file: Value) -> Option<Came> {
    let Packed { shows, name, digest: told, data } = serde_json::from_value(file).ok()?;
    let bytes = crypto::from_base64(&data)?;
    let kind = wire::content::look(&bytes).ok()?;
    let is_whole = bytes.len() as u64 <= MOST && digest(&bytes) == told;
    is_whole.then(|| Came { shows, name: wire::content::named(&name, kind), kind, bytes })
}

/// The text of a draft's file with files enclosed, in parts: together they may be more than one text holds well. Without
/// files it is the draft alone.
pub fn parts(draft: &Draft, files: &[(File, Vec<u8>)]) -> Vec<String> {
    if files.is_empty() {
        return vec![draft.to_json()];
    }
    let mut parts = vec![format!(
        "{{\n\"format\": \"{FORMAT}\",\n\"version\": {WITH_FILES},\n\"draft\": {},\n\"files\": [\n",
        draft.to_json().trim_end()
    )];
    for (at, (file, bytes)) in files.iter().enumerate() {
        let packed = Packed {
            shows: file.shows.clone(),
            name: file.name.clone(),
            digest: file.digest.clone(),
            data: crypto::to_base64(bytes),
        };
        let comma = if at + 1 < files.len() { "," } else { "" };
        parts.push(format!("{}{comma}\n", serde_json::to_string(&packed).unwrap_or_default()));
    }
    parts.push("]\n}\n".to_owned());
    parts
}

/// What a file turns out to be.
pub enum Content {
    /// A draft anyone can read, and what is enclosed.
    Plain(Box<Draft>, Files),
    /// One that wants its passphrase.
    Locked(Locked),
}

/// Looks at a file.
///
/// # Errors
/// It is neither a draft nor a locked one of this version or an earlier one.
pub fn look(text: &str) -> Result<Content, Unopened> {
    match Draft::open(text) {
        Ok(draft) => Ok(Content::Plain(Box::new(draft), Files::read(text))),
        Err(Unopened::OtherFormat) => Locked::read(text).map(Content::Locked),
        Err(reason) => Err(reason),
    }
}

impl Locked {
    fn read(text: &str) -> Result<Locked, Unopened> {
        let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
        let field = |name: &str| file.get(name);
        if field("format").and_then(Value::as_str) != Some(LOCKED) {
            return Err(Unopened::OtherFormat);
        }
        let version = field("version").and_then(Value::as_u64).ok_or(Unopened::Damaged("version"))?;
        if VERSION < version {
            return Err(Unopened::Newer(version));
        }
        if field("kdf").and_then(Value::as_str) != Some(KDF) {
            return Err(Unopened::Damaged("kdf"));
        }
        let iterations =
            field("iterations").and_then(Value::as_u64).filter(|count| (1..=MOST_ITERATIONS).contains(count));
        let bytes = |name: &'static str| {
            field(name).and_then(Value::as_str).and_then(crypto::from_base64).ok_or(Unopened::Damaged(name))
        };
        Ok(Locked {
            iterations: iterations
                .and_then(|count| u32::try_from(count).ok())
                .ok_or(Unopened::Damaged("iterations"))?,
            salt: bytes("salt")?,
            iv: bytes("iv")?,
            data: bytes("data")?,
        })
    }

    /// The text inside; `None` when the passphrase is another, or the file was changed.
    pub async fn open(&self, passphrase: &str) -> Option<String> {
        let opened = crypto::open(passphrase, &self.salt, self.iterations, &self.iv, &self.data).await?;
        String::from_utf8(opened).ok()
    }
}

/// The text of a locked file that holds another; `None` where the browser has no cryptography to give.
pub async fn lock(text: &str, passphrase: &str) -> Option<String> {
    let (salt, iv) = (crypto::random::<16>()?, crypto::random::<12>()?);
    let data = crypto::lock(passphrase, &salt, crypto::ITERATIONS, &iv, text.as_bytes()).await?;
    let [salt, iv, data] = [&salt[..], &iv[..], &data[..]].map(crypto::to_base64);
    let iterations = crypto::ITERATIONS;
    Some(format!(
        "{{\n  \"format\": \"{LOCKED}\",\n  \"version\": {VERSION},\n  \"kdf\": \"{KDF}\",\n  \"iterations\": {iterations},\n  \
         \"salt\": \"{salt}\",\n  \"iv\": \"{iv}\",\n  \"data\": \"{data}\"\n}}\n"
    ))
}
