//! A draft that follows an account, as the page sees it: what was told of it by whoever sends and hears (`src/sync.rs`, in a module
//! of its own), and what is asked of that one. They speak over channels, as tabs do.

use domain::Answers;
use domain::sync::Follow;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wire::draft::Refused;

/// The channel on which the one who sends is asked.
pub const CHANNEL: &str = "guichet-sync";
/// Something was written to the device: a space and the draft's id follow.
pub const WROTE: &str = "wrote";
/// The files of a draft are others: a space and its id follow.
pub const FILES: &str = "files";
/// Somebody signed in or out, or chose what follows.
pub const ACCOUNT: &str = "account";
/// Send now: the page is about to be left.
pub const NOW: &str = "now";
/// How one draft stands is asked: a space and its id follow.
pub const ASK: &str = "ask";
/// The person chose: a space, a draft's id, a space and a path follow.
pub const CHOSEN: &str = "chosen";

/// What is kept of a draft that follows an account, beside its answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Followed {
    /// The account.
    pub account: String,
    /// What is known of the server's draft.
    pub follow: Follow,
    /// What the person has to choose.
    pub clashes: Vec<Refused>,
}

/// Who is signed in on this device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Holder {
    /// The account.
    pub account: String,
    /// The device is the person's own.
    pub own: bool,
    /// Drafts that stay on the device: they were here before, and nobody said whose they are.
    pub left: Vec<String>,
    /// The person said that those stay here alone: nobody asks again.
    pub told: bool,
}

/// Why the server has not all that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waits {
    /// There is no network, or the server does not answer.
    Away,
    /// Nobody is signed in any more.
    SignedOut,
    /// This page is older than the draft.
    Upgrade,
    /// The server has no more room for now.
    Full,
    /// The server does not take it.
    Refused,
}

impl Waits {
    /// The id of its words: `follow-away`.
    pub const fn id(self) -> &'static str {
        match self {
            Waits::Away => "follow-away",
            Waits::SignedOut => "follow-signed-out",
            Waits::Upgrade => "follow-upgrade",
            Waits::Full => "follow-full",
            Waits::Refused => "follow-refused",
        }
    }
}

/// How a draft stands with its account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Told {
    /// Why the server has not all that is here; `None` when it has, or soon will.
    pub waits: Option<Waits>,
    /// What the person has to choose.
    pub clashes: Vec<Refused>,
    /// The answers that the server acknowledged, when that is all there are.
    pub settled: Option<String>,
    /// When, in milliseconds since 1970.
    pub at: f64,
}

/// A short name of answers: the same for the same, another for others, but for one in 2^64.
pub fn name_of(answers: &Answers) -> String {
    // FNV-1a. Nobody gains by making two alike: both are their own.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for (path, text) in answers.iter() {
        add(path);
        add(text);
    }
    format!("{hash:016x}")
}

/// Says something to the one who sends.
pub fn say(text: &str) {
    if let Ok(channel) = web_sys::BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&JsValue::from_str(text));
        channel.close();
    }
}
