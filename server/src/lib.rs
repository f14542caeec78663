//! The server: the built site over HTTP, accounts and what they keep, within limits, under the same security headers whatever
//! is answered.

pub mod account;
pub mod admin;
pub mod api;
pub mod assess;
pub mod assets;
pub mod attachments;
mod bare;
mod body;
pub mod catalogue;
pub mod clock;
mod codes;
pub mod db;
pub mod draft;
pub mod drafts;
pub mod error;
mod guard;
pub mod headers;
mod health;
mod log;
pub mod mail;
pub mod objects;
mod outbox;
pub mod package;
pub mod passkeys;
pub mod password;
pub mod router;
mod secret;
pub mod serve;
pub mod session;
pub mod settings;
pub mod sheet;
pub mod state;
pub mod statement;
pub mod tongue;
pub mod tries;
