//! The server as it is reached: over a socket, one file a resource.

mod account;
mod admin;
mod api;
mod attachments;
mod backup;
mod codes;
mod corpus;
mod drafts;
mod faults;
mod headers;
mod helpers;
mod kill;
mod limits;
mod log;
mod mail;
mod metrics;
mod openapi;
mod passkeys;
mod password;
mod postgres;
mod session;
mod several;
mod site;
mod stop;
mod timing;
