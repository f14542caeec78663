//! The server as it is reached: over a socket, one file a resource.

mod api;
mod headers;
mod helpers;
mod limits;
mod log;
mod site;
mod stop;
