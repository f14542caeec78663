//! Accounts: made, signed in to, secured, left.

use serde::{Deserialize, Serialize};

/// A language of Guichet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Its code, as in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
        }
    }
}

/// `POST /api/accounts`, `POST /api/password`: where to send a link. The answer is the same whether or not there is an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Address {
    /// The e-mail address, as typed.
    pub email: String,
    /// The language of the mail.
    pub language: Language,
}

/// `POST /api/accounts/confirm`: the account is made, with the password chosen now. It signs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Confirm {
    /// The token of the mail's link.
    pub token: String,
    /// The password.
    pub password: String,
    /// The device it signs in on.
    pub device: Device,
}

/// `PUT /api/password`: a new password by the link of a mail. Every session ends; signing in is another step.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reset {
    /// The token of the mail's link.
    pub token: String,
    /// The new password.
    pub password: String,
}

/// The device a session is for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Device {
    /// What the list of sessions calls it: a browser and a system, 80 characters at most.
    pub name: String,
    /// It is the person's own. On a shared one the cookie goes with the browser's window.
    pub own: bool,
}

/// `POST /api/session`: signing in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignIn {
    /// The e-mail address, as typed.
    pub email: String,
    /// The password.
    pub password: String,
    /// The device.
    pub device: Device,
}

/// `POST /api/session/code`: the second step of signing in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Code {
    /// Six digits of the application for codes, or a recovery code; spaces and dashes do not matter.
    pub code: String,
}

/// A password asked for again, before something that matters.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Password {
    /// The password of the account.
    pub password: String,
}

/// `POST /api/session/proof`: who one is, proved again before something that matters.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Proof {
    /// The password of the account.
    pub password: String,
    /// A code as in [`Code`]; `None` where the account asks for none.
    #[serde(default)]
    pub code: Option<String>,
}

/// `PUT /api/account/password`: another password.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NewPassword {
    /// The password until now.
    pub password: String,
    /// The one from now on.
    pub new: String,
}

/// `POST /api/account/email`: another e-mail address, which holds once its link is opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NewEmail {
    /// The password of the account.
    pub password: String,
    /// The address from now on.
    pub email: String,
}

/// The token of a mail's link, where nothing else is needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Token {
    /// The token.
    pub token: String,
}

/// What a session may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The password was right; the second step is still to come.
    Half,
    /// Signed in.
    Full,
}

/// `GET /api/session` and every way of signing in: the session at hand. The first answers `null` when nobody is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Session {
    /// What it may do.
    pub level: Level,
    /// The account's e-mail address; `None` until the second step is done.
    pub email: Option<String>,
    /// The account's name among accounts, drawn at random, by which a device knows its drafts; `None` until the second step is
    /// done.
    pub account: Option<String>,
    /// Seconds until it ends if nothing is done by hand.
    pub idle: u64,
    /// Seconds until it ends whatever is done.
    pub ends: u64,
    /// The device is the person's own.
    pub own: bool,
}

/// `GET /api/sessions`: one of the account's sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = ListedSession))]
#[serde(rename_all = "kebab-case")]
pub struct Listed {
    /// Its name in addresses; no secret.
    pub id: String,
    /// The device, as it called itself.
    pub device: String,
    /// When it began.
    pub began: u64,
    /// When it was last used by hand, to the minute.
    pub seen: u64,
    /// It is the one that asks.
    pub this: bool,
}

/// `GET /api/account`: how the account is secured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Account {
    /// The e-mail address.
    pub email: String,
    /// The language of mails.
    pub language: Language,
    /// When it was made.
    pub made: u64,
    /// Signing in asks for a code of an application, too.
    pub codes: bool,
    /// Recovery codes left.
    pub recovery: u32,
    /// Passkeys.
    pub passkeys: Vec<Passkey>,
}

/// A passkey of the account's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Passkey {
    /// Its name in addresses.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub added: u64,
}

/// `POST /api/account/codes`: what the application for codes is told, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Secret {
    /// To be typed: letters and digits.
    pub secret: String,
    /// The same as an address that such an application opens.
    pub address: String,
}

/// Recovery codes, shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Recovery {
    /// Each signs in once in place of a code.
    pub codes: Vec<String>,
}

/// `POST /api/account/passkeys`: a passkey the browser made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NewPasskey {
    /// Which ceremony it ends.
    pub ceremony: String,
    /// What the person calls it, 80 characters at most.
    pub name: String,
    /// As the browser gives it (W3C Web Authentication).
    pub credential: serde_json::Value,
}

/// `POST /api/session/passkey`: signing in with a passkey.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ByPasskey {
    /// Which ceremony it ends.
    pub ceremony: String,
    /// As the browser gives it.
    pub credential: serde_json::Value,
    /// The device.
    pub device: Device,
}

/// What the browser is to ask the passkey.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Ceremony {
    /// Its name, to be sent back.
    pub ceremony: String,
    /// The options of `navigator.credentials`.
    pub options: serde_json::Value,
}
