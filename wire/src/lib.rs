//! What travels between the page and the server: plain structs, nothing else. Field names are in kebab case; times are whole
//! seconds, counted from now where they say when something ends, and from 1970 (UTC) where they say when something was.

pub mod account;
pub mod attachment;
pub mod content;
pub mod draft;
pub mod refusal;

pub use domain::{Conflict, Edit};

/// The header that every request of the page carries, and no form of another site can.
pub const HEADER: &str = "x-guichet";
/// Its value for what the person did.
pub const BY_HAND: &str = "page";
/// Its value for what the page does by itself: it keeps no session alive.
pub const BY_ITSELF: &str = "background";
