//! What the server answers when it does not do what was asked.

use serde::{Deserialize, Serialize};

/// The body of every answer that is no success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Refusal {
    /// Why.
    pub error: Why,
}

macro_rules! whys {
    // An id is a token: as a literal it comes wrapped, and what describes the enum does not look into it.
    ($($(#[$doc:meta])* $why:ident = $id:tt,)*) => {
        /// Every way a request fails. The page has words for each: `api-` and its id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum Why {
            $($(#[$doc])* #[serde(rename = $id)] $why,)*
        }

        impl Why {
            /// Every one.
            pub const ALL: &[Why] = &[$(Why::$why,)*];

            /// Its id, as it travels.
            pub fn id(self) -> &'static str {
                match self {
                    $(Why::$why => $id,)*
                }
            }
        }
    };
}

whys! {
    /// There is nothing at this address, or nothing of this person's.
    NotFound = "not-found",
    /// There is something at this address, but not for this method.
    MethodNotAllowed = "method-not-allowed",
    /// The body did not arrive in time.
    RequestTimeout = "request-timeout",
    /// The body is larger than anything that is asked for.
    PayloadTooLarge = "payload-too-large",
    /// The body broke off.
    BadRequest = "bad-request",
    /// The body is not JSON.
    NotJson = "not-json",
    /// The body is JSON, and not what is asked for.
    NotUnderstood = "not-understood",
    /// The request may come from another site.
    Elsewhere = "elsewhere",
    /// Nobody is signed in, or not any more.
    SignedOut = "signed-out",
    /// The e-mail address and the password are not those of an account.
    WrongPassword = "wrong-password",
    /// The code is not the right one, or was taken already.
    WrongCode = "wrong-code",
    /// The passkey is not one of the account's, or answers something else.
    WrongPasskey = "wrong-passkey",
    /// It matters enough to sign in again first.
    ProveAgain = "prove-again",
    /// The link was used, is too old, or never was.
    LinkEnded = "link-ended",
    /// It does not look like an e-mail address.
    EmailUnread = "email-unread",
    /// The password is too short.
    PasswordShort = "password-short",
    /// The password is too long.
    PasswordLong = "password-long",
    /// The password is among those that are tried first.
    PasswordWeak = "password-weak",
    /// A newer page wrote this draft: this one is to be updated first.
    UpgradeRequired = "upgrade-required",
    /// There is no more room for what was asked.
    TooManyKept = "too-many-kept",
    /// The file is empty.
    AttachmentEmpty = "attachment-empty",
    /// The file is larger than 4 MB.
    AttachmentTooLarge = "attachment-too-large",
    /// The file arrived otherwise than it was announced, or not all of it.
    AttachmentCut = "attachment-cut",
    /// A picture as iPhones keep them (HEIC, HEIF, AVIF).
    AttachmentHeic = "attachment-heic",
    /// A drawing that may hold programs.
    AttachmentSvg = "attachment-svg",
    /// Several files packed into one.
    AttachmentArchive = "attachment-archive",
    /// A document of a word processor.
    AttachmentWord = "attachment-word",
    /// A PDF that is locked.
    AttachmentEncrypted = "attachment-encrypted",
    /// It begins as one of the three kinds and cannot be read.
    AttachmentDamaged = "attachment-damaged",
    /// A picture of more pixels than are needed.
    AttachmentTooManyPixels = "attachment-too-many-pixels",
    /// Opening it takes more time or memory than any document needs.
    AttachmentTooHeavy = "attachment-too-heavy",
    /// A PDF with a program in it, or one that starts something.
    AttachmentActive = "attachment-active",
    /// A PDF with files in it.
    AttachmentEmbedded = "attachment-embedded",
    /// Its name ends like one kind and it is another.
    AttachmentMisnamed = "attachment-misnamed",
    /// Something else.
    AttachmentOther = "attachment-other",
    /// The account's files take all the room they may.
    AttachmentNoRoom = "attachment-no-room",
    /// Too many tries; the header says after how many seconds there may be another.
    TooMany = "too-many",
    /// The database is away, or too many ask at once. Soon again.
    Unavailable = "unavailable",
    /// The server's disk is full.
    StorageFull = "storage-full",
    /// A defect of the server's; its cause is in its log alone.
    Internal = "internal",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_words_in_both_languages() {
        let words =
            [include_str!("../../locales/forms/fr/account.ftl"), include_str!("../../locales/forms/en/account.ftl")];
        for why in Why::ALL {
            let line = format!("\napi-{} =", why.id());
            assert!(words.iter().all(|words| words.contains(&line)), "{line}");
        }
    }

    #[test]
    fn a_reason_travels_as_its_id() {
        for why in Why::ALL {
            let sent = serde_json::to_string(&Refusal { error: *why }).unwrap_or_default();
            assert_eq!(sent, format!(r#"{{"error":"{}"}}"#, why.id()));
            assert_eq!(serde_json::from_str::<Refusal>(&sent).ok(), Some(Refusal { error: *why }));
        }
    }
}
