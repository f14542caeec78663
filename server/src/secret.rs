//! Secrets that are made here: 256 bits of the system's randomness. Only their digests are kept.

use crate::error::Error;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A new secret: 64 hexadecimal digits.
pub fn secret() -> Result<String, Error> {
    random::<32>().map(|bytes| hex(&bytes))
}

/// A new name that tells no secret: 32 hexadecimal digits.
pub fn name() -> Result<String, Error> {
    random::<16>().map(|bytes| hex(&bytes))
}

/// Random bytes.
pub fn random<const BYTES: usize>() -> Result<[u8; BYTES], Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!("the system gives no random bytes: {error}");
        Error::Internal
    })?;
    Ok(bytes)
}

/// What is kept of a secret: SHA-256, hexadecimal. A secret of 256 random bits needs no salt.
pub fn digest(secret: &str) -> String {
    digest_of(secret.as_bytes())
}

/// SHA-256 of bytes, hexadecimal.
pub fn digest_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
