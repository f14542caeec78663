//! Drafts that follow an account: edits in batches, what came since, the history.

use domain::Edit;
use serde::{Deserialize, Serialize};

/// Paths in front of which this stands are no answers: they say what else a draft is. `@edition` and `@programme` name the
/// edition and the programme; `@rest/...` are fields of a draft file that this version does not know, as JSON.
pub const BESIDE: char = '@';
/// The edition's path.
pub const EDITION: &str = "@edition";
/// The programme's path.
pub const PROGRAMME: &str = "@programme";

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
    /// The edit.
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
