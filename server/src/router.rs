//! The one list of routes.

use crate::{
    api,
    assets::{self, Assets},
    error::Error,
    headers, log, outbox,
    serve::Limits,
    state::App,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;

/// Everything the server answers: `/api`, and the built site everywhere else.
pub fn router(assets: Assets, limits: Limits, app: App) -> Router {
    let api = api::routes(app.clone()).layer(middleware::from_fn_with_state(limits, whole_body));
    let site = Router::new().fallback(assets::get).with_state(assets);
    around(site.nest("/api", api).merge(api::health(app.clone())).merge(outbox::routes(app)))
}

/// What every answer goes through, from the inside out: an answer even to a defect of ours, the
/// security headers, a line in the log.
fn around(routes: Router) -> Router {
    routes
        .layer(CatchPanicLayer::custom(|_| Error::Internal.into_response()))
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

/// Answers in time, whatever happens: what takes longer is asked for again. What was begun in the database is taken back, unless it was
/// done already: the same batch of edits may be sent again.
pub async fn in_time(State(time): State<Duration>, request: Request, next: Next) -> Result<Response, Error> {
    tokio::time::timeout(time, next.run(request)).await.map_err(|_| {
        tracing::error!("an answer took too long: the database does not answer, or too many ask");
        Error::Unavailable
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::any;
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_defect_of_ours_is_answered_under_the_same_headers() {
        let broken = Router::new().route("/", any(|| async { panic!("on purpose") as Response }));
        let request = Request::get("/").body(Body::empty()).expect("a request");
        let answer = around(broken).oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), 500);
        for (name, value) in headers::SECURITY {
            assert_eq!(answer.headers()[name], value);
        }
        let body = answer.into_body().collect().await.expect("a body").to_bytes();
        assert_eq!(body, r#"{"error":"internal"}"#);
    }
}
