//! Tells the page when it was built, so that it can report a clock that is earlier.

use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=Cargo.toml");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = given.unwrap_or_else(now) / 86_400;
    let date = chrono::NaiveDate::from_num_days_from_ce_opt(719_163 + i32::try_from(days).unwrap_or(0));
    println!("cargo:rustc-env=GUICHET_BUILT_ON={}", date.unwrap_or_default());
}
