//! What travels between the page and the server: plain structs, nothing else. In this version the server keeps nothing, so
//! nothing travels yet but [`Edit`], which the tabs of one device send each other.

pub use domain::{Conflict, Edit};
