//! What the server answers when it cannot do what was asked.

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// Every way a request fails. The person sees the page's own words; these are for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is nothing at this address.
    NotFound,
    /// Files are read, not written.
    MethodNotAllowed,
    /// The body did not arrive in time.
    RequestTimeout,
    /// The body is larger than any draft.
    PayloadTooLarge,
    /// The body broke off.
    BadRequest,
    /// A defect of ours; its cause is in the log alone.
    Internal,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, id) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed"),
            Self::RequestTimeout => (StatusCode::REQUEST_TIMEOUT, "request-timeout"),
            Self::PayloadTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "payload-too-large"),
            Self::BadRequest => (StatusCode::BAD_REQUEST, "bad-request"),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        };
        let body = Json(serde_json::json!({ "error": id }));
        let no_store = [(header::CACHE_CONTROL, "no-store")];
        match self {
            Self::MethodNotAllowed => (status, no_store, [(header::ALLOW, "GET, HEAD")], body).into_response(),
            // What is left of the body would be read as the next request.
            Self::RequestTimeout | Self::PayloadTooLarge | Self::BadRequest => {
                (status, no_store, [(header::CONNECTION, "close")], body).into_response()
            }
            Self::NotFound | Self::Internal => (status, no_store, body).into_response(),
        }
    }
}
