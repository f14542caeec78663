//! Parts that know nothing of forms.

pub mod day;
pub mod frame;
pub mod heading;
pub mod piece;
pub mod save;
pub mod verdict;
pub mod whose;
pub mod worded;
