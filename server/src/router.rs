//! The one list of routes.

use crate::{
    assets::{self, Assets},
    error::Error,
    headers, log,
    serve::Limits,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    middleware::{self, Next},
    response::Response,
};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// Everything the server answers: `/api`, and the built site everywhere else.
pub fn router(assets: Assets, limits: Limits) -> Router {
    let api =
        Router::new().fallback(|| async { Error::NotFound }).layer(middleware::from_fn_with_state(limits, whole_body));
    Router::new()
        .nest("/api", api)
        .fallback(assets::get)
        .with_state(assets)
        .layer(middleware::map_response(headers::secure))
        .layer(middleware::from_fn(log::line))
}

/// Takes a request in only once its body is there: whole, in time, and no larger than allowed.
async fn whole_body(State(limits): State<Limits>, request: Request, next: Next) -> Result<Response, Error> {
    let (parts, body) = request.into_parts();
    let reading = Limited::new(body, limits.body_bytes).collect();
    let bytes = match tokio::time::timeout(limits.body, reading).await {
        Ok(Ok(body)) => body.to_bytes(),
        Ok(Err(error)) if error.is::<LengthLimitError>() => return Err(Error::PayloadTooLarge),
        Ok(Err(_)) => return Err(Error::BadRequest),
        Err(_) => return Err(Error::RequestTimeout),
    };
    Ok(next.run(Request::from_parts(parts, Body::from(bytes))).await)
}
