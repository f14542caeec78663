//! What the server answers when it cannot do what was asked, or will not.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use wire::refusal::{Refusal, Why};

/// Every way a request fails. The person sees the page's own words; these are for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is nothing at this address, or nothing of this person's.
    NotFound,
    /// Files are read, not written.
    MethodNotAllowed,
    /// There is something at this address, but not for this method.
    NoSuchMethod,
    /// The body did not arrive in time.
    RequestTimeout,
    /// The body is larger than any draft.
    PayloadTooLarge,
    /// The body broke off.
    BadRequest,
    /// The body is not JSON.
    NotJson,
    /// The body is JSON, and not what is asked for.
    NotUnderstood,
    /// The request may come from another site.
    Elsewhere,
    /// Nobody is signed in, or not any more.
    SignedOut,
    /// The e-mail address and the password are not those of an account.
    WrongPassword,
    /// The code is not the right one, or was taken already.
    WrongCode,
    /// The passkey is not one of the account's, or answers something else.
    WrongPasskey,
    /// It matters enough to sign in again first.
    ProveAgain,
    /// The link was used, is too old, or never was.
    LinkEnded,
    /// It does not look like an e-mail address.
    EmailUnread,
    /// The password is too short.
    PasswordShort,
    /// The password is too long.
    PasswordLong,
    /// The password is among those that are tried first.
    PasswordWeak,
    /// A newer page wrote this draft: this one is to be updated first.
    UpgradeRequired,
    /// There is no more room for what was asked: too many passkeys.
    TooManyKept,
    /// A file that is not kept.
    Attachment(Why),
    /// Too many tries; after so many seconds there may be another.
    TooMany(u32),
    /// The database is away, or too many ask at once. Soon again.
    Unavailable,
    /// The disk is full.
    StorageFull,
    /// A defect of ours; its cause is in the log alone.
    Internal,
}

impl Error {
    /// The status, and the id in the body.
    pub fn told(self) -> (StatusCode, Why) {
        let why = self.why();
        (status(why), why)
    }

    fn why(self) -> Why {
        match self {
            Self::NotFound => Why::NotFound,
            Self::MethodNotAllowed | Self::NoSuchMethod => Why::MethodNotAllowed,
            Self::RequestTimeout => Why::RequestTimeout,
            Self::PayloadTooLarge => Why::PayloadTooLarge,
            Self::BadRequest => Why::BadRequest,
            Self::NotJson => Why::NotJson,
            Self::NotUnderstood => Why::NotUnderstood,
            Self::Elsewhere => Why::Elsewhere,
            Self::SignedOut => Why::SignedOut,
            Self::WrongPassword => Why::WrongPassword,
            Self::WrongCode => Why::WrongCode,
            Self::WrongPasskey => Why::WrongPasskey,
            Self::ProveAgain => Why::ProveAgain,
            Self::LinkEnded => Why::LinkEnded,
            Self::EmailUnread => Why::EmailUnread,
            Self::PasswordShort => Why::PasswordShort,
            Self::PasswordLong => Why::PasswordLong,
            Self::PasswordWeak => Why::PasswordWeak,
            Self::UpgradeRequired => Why::UpgradeRequired,
            Self::TooManyKept => Why::TooManyKept,
            Self::Attachment(why) => why,
            Self::TooMany(_) => Why::TooMany,
            Self::Unavailable => Why::Unavailable,
            Self::StorageFull => Why::StorageFull,
            Self::Internal => Why::Internal,
        }
    }
}

/// The status a reason travels with.
pub fn status(why: Why) -> StatusCode {
    match why {
        Why::NotFound => StatusCode::NOT_FOUND,
        Why::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        Why::RequestTimeout => StatusCode::REQUEST_TIMEOUT,
        Why::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Why::BadRequest => StatusCode::BAD_REQUEST,
        Why::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Why::NotUnderstood | Why::EmailUnread | Why::PasswordShort | Why::PasswordLong | Why::PasswordWeak => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Why::AttachmentEmpty
        | Why::AttachmentTooLarge
        | Why::AttachmentCut
        | Why::AttachmentHeic
        | Why::AttachmentSvg
        | Why::AttachmentArchive
        | Why::AttachmentWord
        | Why::AttachmentEncrypted
        | Why::AttachmentDamaged
        | Why::AttachmentTooManyPixels
        | Why::AttachmentTooHeavy
        | Why::AttachmentActive
        | Why::AttachmentEmbedded
        | Why::AttachmentMisnamed
        | Why::AttachmentOther => StatusCode::UNPROCESSABLE_ENTITY,
        Why::Elsewhere | Why::WrongPassword | Why::WrongCode | Why::WrongPasskey | Why::ProveAgain | Why::LinkEnded => {
            StatusCode::FORBIDDEN
        }
        Why::SignedOut => StatusCode::UNAUTHORIZED,
        Why::UpgradeRequired | Why::TooManyKept | Why::AttachmentNoRoom => StatusCode::CONFLICT,
        Why::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Why::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Why::StorageFull => StatusCode::INSUFFICIENT_STORAGE,
        Why::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, error) = self.told();
        let body = Json(Refusal { error });
        let mut response = (status, [(header::CACHE_CONTROL, "no-store")], body).into_response();
        let more = match self {
            Self::MethodNotAllowed => Some((header::ALLOW, HeaderValue::from_static("GET, HEAD"))),
            // What is left of the body would be read as the next request.
            Self::RequestTimeout | Self::PayloadTooLarge | Self::BadRequest => {
                Some((header::CONNECTION, HeaderValue::from_static("close")))
            }
            Self::TooMany(seconds) => Some((header::RETRY_AFTER, HeaderValue::from(seconds))),
            Self::Unavailable => Some((header::RETRY_AFTER, HeaderValue::from_static("5"))),
            _ => None,
        };
        if let Some((name, value)) = more {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
