//! Checks the vectors wherever it runs. Built for `wasm32-unknown-unknown` and run by `tests/wasm.mjs`, it shows that the
//! page tells the same as the server, to the byte: it ends with the place of the first vector that differs, from 1, or 0.

#[path = "../tests/vectors/list.rs"]
mod list;

use std::process::ExitCode;

use list::{VECTORS, told};

fn main() -> ExitCode {
    let Some(at) = VECTORS.iter().position(|vector| told(vector).as_deref() != Ok(vector.expected)) else {
        return ExitCode::SUCCESS;
    };
    eprintln!("something else is told of {}", VECTORS[at].name);
    ExitCode::from(u8::try_from(at + 1).unwrap_or(u8::MAX))
}
