//! Files enclosed with a draft: sent in pieces, checked by the server, kept under the document they show.

use crate::refusal::Why;
use serde::{Deserialize, Serialize};

/// Bytes of a file at most. The portal says 4 MB and not which: this is the smaller of the two.
pub const MOST: u64 = 4_000_000;
/// Bytes of a piece at most: what the body of a request may hold. On a slow network shorter ones are as good.
pub const PIECE: u64 = 256 * 1024;

/// `POST /api/drafts/{id}/attachments`: a file is going to be sent. Asked again with the same `id` it does nothing and is
/// answered how far the file got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = AnnouncedAttachment))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Announced {
    /// The file's own name here, drawn at random by the page: 8 to 64 letters and digits.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[A-Za-z0-9]{8,64}$"))]
    pub id: String,
    /// Which document it shows: words of `[a-z0-9-]` between slashes, such as `applicant/001aaaaa/passport-copy`.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[a-z0-9-]+(/[a-z0-9-]+)*$", max_length = 200))]
    pub slot: String,
    /// What the person's device calls it; shown and given back, never a path.
    pub name: String,
    /// In bytes.
    #[cfg_attr(feature = "openapi", schema(minimum = 1, maximum = 4_000_000))]
    pub size: u64,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9a-f]{64}$"))]
    pub digest: String,
    /// The file it takes the place of, once it is kept; that one is then gone.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(pattern = "^[A-Za-z0-9]{8,64}$"))]
    pub replaces: Option<String>,
}

/// How a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = AttachmentState))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Some of it, or all of it and unchecked, is here.
    Arriving,
    /// Checked, and kept.
    Kept,
    /// Checked, and not kept: `why` says it. Gone after a day, or when it is removed.
    Refused,
    /// Its person removed it, on whichever device: every other lets it go. Nothing else is told of it.
    Removed,
}

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = AttachmentKind))]
pub enum Kind {
    /// A PDF.
    #[serde(rename = "application/pdf")]
    Pdf,
    /// A picture.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// A picture without loss.
    #[serde(rename = "image/png")]
    Png,
}

impl Kind {
    /// Every one.
    pub const ALL: [Kind; 3] = [Kind::Pdf, Kind::Jpeg, Kind::Png];

    /// Its name in `Content-Type`.
    pub fn mime(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
        }
    }

    /// Endings of names; the first is ours.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Pdf => &["pdf"],
            Kind::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Kind::Png => &["png"],
        }
    }

    /// By its name in `Content-Type`.
    pub fn of_mime(mime: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.mime() == mime)
    }
}

/// What checking found a file to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = KeptAttachment))]
#[serde(rename_all = "kebab-case")]
pub struct Kept {
    /// Its kind.
    pub kind: Kind,
    /// Bytes of what is kept: a picture is written anew, without what it told of place and camera.
    pub bytes: u64,
    /// SHA-256 of what is kept, hexadecimal.
    pub digest: String,
    /// Pages of a PDF; `None` for a picture.
    pub pages: Option<u32>,
    /// Pixels across and down, as it is to be looked at; `None` for a PDF.
    pub pixels: Option<(u32, u32)>,
}

/// A file, as it stands. `GET /api/drafts/{id}/attachments` lists them by slot, then in their order, and after them
/// those that were removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Attachment {
    /// Its name in addresses.
    pub id: String,
    /// Which document it shows.
    pub slot: String,
    /// Its place among the files of its slot; smaller comes first.
    pub place: u64,
    /// What it is called; without signs that could mislead.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// Why it is refused; `None` in every other state.
    pub why: Option<Why>,
    /// Bytes it was announced with.
    pub size: u64,
    /// Bytes that are here: the next piece begins there.
    pub received: u64,
    /// What it was found to be; `None` until it is kept.
    pub kept: Option<Kept>,
    /// The file it is to replace; `None` when none, or once it did.
    pub replaces: Option<String>,
    /// When it last changed, in seconds since 1970.
    pub at: u64,
}

impl Attachment {
    /// One that was removed, at a time in seconds since 1970.
    pub fn removed(id: String, at: u64) -> Attachment {
        Attachment {
            id,
            slot: String::new(),
            place: 0,
            name: String::new(),
            state: State::Removed,
            why: None,
            size: 0,
            received: 0,
            kept: None,
            replaces: None,
            at,
        }
    }
}

/// `PUT /api/drafts/{id}/attachments`: the order of the files of a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = AttachmentOrder))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Order {
    /// Which slot.
    pub slot: String,
    /// Every file of it that is kept, once, in their order.
    pub ids: Vec<String>,
}
