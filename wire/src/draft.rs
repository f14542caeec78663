//! Drafts that follow an account: edits in batches, what came since, the history.

use domain::{Answers, Draft, Edit};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Paths in front of which this stands are no answers: they say what else a draft is. `@edition` and `@programme` name the
/// edition and the programme; `@rest/...` are fields of a draft file that this version does not know, as JSON.
pub const BESIDE: char = '@';
/// The edition's path.
pub const EDITION: &str = "@edition";
/// The programme's path.
pub const PROGRAMME: &str = "@programme";

/// In front of the name of a field that this version does not know.
const REST: &str = "@rest/";

/// A draft as paths and texts alone, as it travels.
pub fn flat(draft: &Draft) -> Answers {
    let mut flat = draft.answers.clone();
    flat.set(EDITION, &draft.edition);
    flat.set(PROGRAMME, &draft.programme);
    for (name, value) in &draft.rest {
        flat.set(format!("{REST}{name}"), value.to_string());
    }
    flat
}

/// The draft that such paths and texts are. What stands beside the answers comes from `draft` where they do not say it.
pub fn whole(flat: Answers, mut draft: Draft) -> Draft {
    let (beside, answers): (Vec<_>, Vec<_>) = flat
        .iter()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .partition(|(path, _)| path.starts_with(BESIDE));
    draft.answers = answers.into_iter().collect();
    draft.rest = Map::new();
    for (path, text) in beside {
        match path.as_str() {
            EDITION => draft.edition = text,
            PROGRAMME => draft.programme = text,
            _ => {
                let (name, value) = (path.strip_prefix(REST), serde_json::from_str::<Value>(&text));
                if let (Some(name), Ok(value)) = (name, value) {
                    draft.rest.insert(name.to_owned(), value);
                }
            }
        }
    }
    draft
}

/// `POST /api/drafts/{id}/edits`: edits made on a device, in order. A draft that is not there yet is made by its first batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Batch {
    /// The batch's own name, drawn at random: sent again, it does nothing and is answered the same.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[A-Za-z0-9]{8,64}$"))]
    pub batch: String,
    /// The version of the draft file that the device writes.
    #[cfg_attr(feature = "openapi", schema(minimum = 1, maximum = 1_000_000))]
    pub version: u64,
    /// The device knows of no such draft on the server: it is made, or made again after it was removed. Otherwise a draft that
    /// is not there is not found, so that nobody brings back by accident what another device removed.
    #[serde(default)]
    pub anew: bool,
    /// The edits.
    #[cfg_attr(feature = "openapi", schema(max_items = 2000))]
    pub edits: Vec<Edit>,
}

/// What became of a batch: it is on the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Saved {
    /// The draft's revision from now on; it only grows.
    pub revision: u64,
    /// Edits that did not land, each with what its path reads. All others did.
    pub refused: Vec<Refused>,
}

/// An edit that did not land: both values are kept until the person chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Refused {
    /// The edit, as it came. It stays of these three fields: older pages read no other; what is to be said more goes beside it.
    pub edit: Edit,
    /// What the path reads instead of `edit.was`; `None` when it is absent.
    pub reads: Option<String>,
    /// The device that wrote it, as it calls itself; `None` when nobody knows any more.
    pub device: Option<String>,
    /// When, in seconds since 1970.
    pub at: u64,
}

/// `GET /api/drafts/{id}?since=N`: what came since a revision; of revision 0, everything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Since {
    /// The revision these changes lead to.
    pub revision: u64,
    /// The version of the draft file it was last written by.
    pub version: u64,
    /// Each path that changed, once, with what it reads now.
    pub changes: Vec<Change>,
}

/// A path and what it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// The path.
    pub path: String,
    /// What it reads; `None` when it is absent.
    pub now: Option<String>,
    /// The device that wrote it last, as it calls itself; `None` when nobody knows any more.
    pub device: Option<String>,
    /// When, in seconds since 1970.
    pub at: u64,
}

/// `GET /api/drafts`: one of the account's drafts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = ListedDraft))]
#[serde(rename_all = "kebab-case")]
pub struct Listed {
    /// Its name in addresses.
    pub id: String,
    /// Its revision.
    pub revision: u64,
    /// When it was made.
    pub made: u64,
    /// When it last changed.
    pub changed: u64,
    /// It was removed, on whatever device: nothing is left of it but this.
    pub removed: bool,
}

/// `GET /api/drafts/{id}/history?before=N`: a change that landed, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// Its place in the history, from 1.
    pub entry: u64,
    /// The revision it belongs to.
    pub revision: u64,
    /// When, in seconds since 1970.
    pub at: u64,
    /// The device, as it calls itself.
    pub device: String,
    /// Which path.
    pub path: String,
    /// What it read before; `None` when it was absent.
    pub was: Option<String>,
    /// What it reads after.
    pub now: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Edition;

    #[test]
    fn a_draft_travels_whole() {
        let mut draft = Draft::new(Edition::default());
        draft.answers.set("payment/paid", "50");
        draft.rest.insert("found".to_owned(), serde_json::json!({"a": [1, null]}));
        assert_eq!(flat(&draft).text(EDITION), Some(draft.edition.as_str()));
        assert_eq!(whole(flat(&draft), Draft::new(Edition::default())), draft);
    }
}
