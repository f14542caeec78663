//! Guichet's rules: what is asked, what the answers mean, and what would happen to the application.
//!
//! Nothing here reads a clock, a file, a locale or a random number: today is an argument, words are ids, and reading
//! answers never fails. Dependencies point one way: `law` knows no forms; `facts`, `forms` and `documents` declare what is
//! asked; `sheet` and `assess` read a case through them.

pub mod answers;
pub mod assess;
pub mod calendar;
pub mod case;
pub mod catalogue;
pub mod compare;
pub mod dates;
pub mod documents;
pub mod draft;
pub mod editions;
pub mod envelope;
pub mod facts;
pub mod fault;
pub mod form;
pub mod forms;
pub mod household;
pub mod import;
pub mod key;
pub mod law;
pub mod output;
pub mod photo;
pub mod picture;
pub mod places;
pub mod read;
pub mod sheet;
pub mod short;
pub mod statements;
pub mod sync;
pub mod topics;

pub use answers::{Answers, Conflict, Edit};
pub use case::{Case, Row, Trace};
pub use draft::Draft;
pub use editions::Edition;
pub use fault::Fault;
pub use key::{Blank, Column, Key, Kind, Table};
pub use read::Shown;

/// A civil date: no time, no zone.
pub type Date = chrono::NaiveDate;
