//! The server: the built site over HTTP, within limits, under the same security headers whatever is answered.

pub mod assess;
pub mod assets;
mod bare;
pub mod catalogue;
pub mod draft;
pub mod error;
pub mod headers;
mod log;
pub mod package;
pub mod router;
pub mod serve;
pub mod sheet;
pub mod statement;
pub mod tongue;
