//! The server as it is reached: over a socket, one file a resource.

mod account;
mod admin;
mod api;
mod attachments;
mod codes;
mod corpus;
mod drafts;
mod headers;
mod helpers;
mod limits;
mod log;
mod mail;
mod passkeys;
mod password;
mod session;
mod site;
mod stop;
