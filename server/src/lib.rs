//! The server: the built site over HTTP, within limits, under the same security headers whatever is answered.

pub mod assets;
mod bare;
pub mod error;
pub mod headers;
mod log;
pub mod router;
pub mod serve;
