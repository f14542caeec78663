//! Answers are text by path; edits change one path each and say what their author saw.

use std::collections::BTreeMap;
use std::collections::btree_map::Range;
use std::ops::Bound;

use serde::{Deserialize, Serialize};

/// Everything typed in one draft, by path, as it was typed.
///
/// Paths are segments joined by `/`: `payment/paid-on`, `applicant/7k2m/landed-on`,
/// `applicant/7k2m/trips/9f3a/left-on`. Applicants and rows exist as long as any path below them does, so a row just added
/// holds an empty text. Empty text reads as missing everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

/// One change to one path. `None` is a path that is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Edit {
    /// The path changed.
    #[cfg_attr(feature = "openapi", schema(pattern = "^@?[a-z0-9-]+(/[a-z0-9-]+)*$", max_length = 200))]
    pub path: String,
    /// What the path read when its author changed it.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[^\\u0000]*$", max_length = 25000))]
    pub was: Option<String>,
    /// What it is to read now.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[^\\u0000]*$", max_length = 25000))]
    pub now: Option<String>,
}

/// An edit that did not land, because the path no longer read as its author saw it. Both values are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The edit that was refused.
    pub edit: Edit,
    /// What the path reads instead of `edit.was`.
    pub reads: Option<String>,
}

impl Answers {
    /// The text at a path, empty text included; `None` when the path is absent.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Sets a path without looking at what it was: for reading drafts and for tests. People's changes go through [`Edit`].
    pub fn set(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into());
    }

    /// Every path and its text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// True when nothing was ever typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many paths hold text.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The paths below a prefix (which ends in `/`), sorted.
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let range: Range<'a, String, String> = self.0.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        range
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(move |(path, text)| (&path[prefix.len()..], text.as_str()))
    }

    /// Every whole path that starts with `prefix`, and its text, sorted.
    pub fn from_path<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let prefix = prefix.to_owned();
        self.0
            .range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(&prefix))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The names one level below a prefix (which ends in `/`), sorted, each once: applicants or rows. An empty name is none.
    pub fn names<'a>(&'a self, prefix: &str) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        let mut from = prefix.to_owned();
        // A name's own paths are leapt over, not walked: an applicant can hold a hundred thousand of them.
        while let Some((path, _)) = self.0.range::<str, _>((Bound::Included(from.as_str()), Bound::Unbounded)).next() {
            let Some(rest) = path.strip_prefix(prefix) else { break };
            match rest.split_once('/') {
                Some((name, _)) => {
                    if !name.is_empty() {
                        names.push(name);
                    }
                    // '0' is the character right behind '/'.
                    from = format!("{prefix}{name}0");
                }
                None => from = format!("{path}\0"),
            }
        }
        names
    }

    /// The first of these names, found without walking the others.
    pub fn first_name(&self, prefix: &str) -> Option<&str> {
        let named = self.0.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        let mut rest = named.map_while(|(path, _)| path.strip_prefix(prefix)).filter_map(|rest| rest.split_once('/'));
        rest.find_map(|(name, _)| (!name.is_empty()).then_some(name))
    }

    /// Lands an edit, or gives it back with what the path reads. An edit that has already landed lands again without harm.
    /// Absent and empty read alike, so they never conflict.
    ///
    /// # Errors
    /// The path reads neither what the author saw nor what the author wants.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), Conflict> {
        let reads = self.text(&edit.path);
        let is = |text: &Option<String>| reads.unwrap_or_default() == text.as_deref().unwrap_or_default();
        if !is(&edit.was) && !is(&edit.now) {
            return Err(Conflict { edit: edit.clone(), reads: reads.map(str::to_owned) });
        }
        match &edit.now {
            Some(text) => self.0.insert(edit.path.clone(), text.clone()),
            None => self.0.remove(&edit.path),
        };
        Ok(())
    }

    /// Lands every edit that can land, in order; what could not comes back.
    pub fn merge(&mut self, edits: &[Edit]) -> Vec<Conflict> {
        edits.iter().filter_map(|edit| self.apply(edit).err()).collect()
    }

    /// The edit that would set a path to `now`, as seen from here.
    pub fn edit(&self, path: &str, now: Option<&str>) -> Edit {
        Edit { path: path.to_owned(), was: self.text(path).map(str::to_owned), now: now.map(str::to_owned) }
    }

    /// The edits that turn these answers into `target`, sorted by path.
    pub fn edits_to(&self, target: &Answers) -> Vec<Edit> {
        let gone = self.0.keys().filter(|path| !target.0.contains_key(*path)).map(|path| self.edit(path, None));
        let come = target
            .0
            .iter()
            .filter(|(path, text)| self.text(path) != Some(text.as_str()))
            .map(|(path, text)| self.edit(path, Some(text)));
        let mut edits: Vec<Edit> = gone.chain(come).collect();
        edits.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        edits
    }

    /// The edits that remove everything below a prefix (which ends in `/`): a row, an applicant.
    pub fn edits_removing(&self, prefix: &str) -> Vec<Edit> {
        self.below(prefix).map(|(rest, _)| self.edit(&format!("{prefix}{rest}"), None)).collect()
    }

    /// A new name below `prefix` (which ends in `/`) that sorts after those that exist and that nobody else picks:
    /// three base-36 digits in order, then the random part, which the caller brings.
    pub fn next_name(&self, prefix: &str, random: u32) -> String {
        name_after(self.names(prefix).last().copied().unwrap_or_default(), random)
    }

    /// So many new names at once, in order.
    pub fn next_names(&self, prefix: &str, count: usize, mut random: impl FnMut() -> u32) -> Vec<String> {
        let mut last = self.names(prefix).last().copied().unwrap_or_default().to_owned();
        let next = |_| {
            last = name_after(&last, random());
            last.clone()
        };
        (0..count).map(next).collect()
    }
}

fn name_after(last: &str, random: u32) -> String {
    let order = last.get(..3).and_then(|order| u32::from_str_radix(order, 36).ok()).unwrap_or(0);
    let name = format!("{}{}", base36(order + 1, 3), base36(random, 5));
    // A name of another make, or the last of the order: what is put behind it still sorts after it.
    if last < name.as_str() { name } else { format!("{last}{}", base36(random, 5)) }
}

impl FromIterator<(String, String)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Answers {
        Answers(pairs.into_iter().collect())
    }
}

fn base36(mut number: u32, width: usize) -> String {
    let mut digits = vec![b'0'; width];
    for digit in digits.iter_mut().rev() {
        *digit = b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize];
        number /= 36;
    }
    digits.into_iter().map(char::from).collect()
}
