//! Bodies: JSON, and exactly what is asked for.

use crate::error::Error;
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Path, Query, Request},
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};

/// A body read as one of the structs of `wire`. Fields nobody asked for are refused.
#[derive(Debug)]
pub struct Given<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Given<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Given<T>, Error> {
        if !is_json(request.headers().get(header::CONTENT_TYPE)) {
            return Err(Error::NotJson);
        }
        // It is here already, whole and not too large.
        let bytes = Bytes::from_request(request, state).await.map_err(|_| Error::BadRequest)?;
        serde_json::from_slice(&bytes).map(Given).map_err(|_| Error::NotUnderstood)
    }
}

/// A name in the address, or several. What is no text is the name of nothing.
#[derive(Debug)]
pub struct Named<T = String>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Named<T>, Error> {
        let named = Path::<T>::from_request_parts(parts, state).await;
        named.map(|Path(name)| Named(name)).map_err(|_| Error::NotFound)
    }
}

/// What follows `?` in the address, and exactly what is asked for.
#[derive(Debug)]
pub struct Asked<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Asked<T>, Error> {
        let asked = Query::<T>::from_request_parts(parts, state).await;
        asked.map(|Query(asked)| Asked(asked)).map_err(|_| Error::NotUnderstood)
    }
}

/// `application/json`, with or without a character set.
pub fn is_json(value: Option<&HeaderValue>) -> bool {
    let value = value.and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// An answer in JSON that nobody keeps.
#[derive(Debug)]
pub struct Told<T>(pub T);

impl<T: Serialize> IntoResponse for Told<T> {
    fn into_response(self) -> Response {
        ([(header::CACHE_CONTROL, "no-store")], axum::Json(self.0)).into_response()
    }
}

/// Done, and nothing to say.
#[derive(Clone, Copy, Debug)]
pub struct Done;

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        (axum::http::StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "no-store")]).into_response()
    }
}
