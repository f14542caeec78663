//! The forms, one module each: which facts stand under which number.

pub mod imm5401;
pub mod imm5444;
pub mod imm5444_2022;
pub mod imm5455;
pub mod imm5475;
pub mod imm5476;
