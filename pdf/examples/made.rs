//! Makes the PDF of every vector. Natively it writes them, with the packages they were made from, into the folder it is
//! given, and prints a digest of each. Built for WebAssembly with these digests, it ends with the place of the first file
//! that differs, from 1, or 0: the page makes the same file as the program. See `tests/check.mjs`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::process::ExitCode;

/// FNV-1a.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn main() -> ExitCode {
    let packages = common::packages();
    let folder = std::env::args().nth(1);
    let expected: Vec<&str> = option_env!("GUICHET_DIGESTS").unwrap_or_default().split(',').collect();
    let mut digests = Vec::new();
    for (at, (name, package)) in packages.iter().enumerate() {
        let place = ExitCode::from(u8::try_from(at + 1).unwrap_or(u8::MAX));
        let Ok(made) = pdf::make(package, common::FONTS) else { return place };
        let own = format!("{:016x}", digest(&made.bytes));
        if let Some(folder) = &folder {
            let json = serde_json::to_vec(package).unwrap_or_default();
            let written = std::fs::write(format!("{folder}/{name}.pdf"), &made.bytes)
                .and_then(|()| std::fs::write(format!("{folder}/{name}.json"), json));
            if written.is_err() {
                return place;
            }
        } else if expected.get(at) != Some(&own.as_str()) {
            return place;
        }
        digests.push(own);
    }
    println!("{}", digests.join(","));
    ExitCode::SUCCESS
}
