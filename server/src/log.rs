//! One line a request, without anything that says who asked or what about.

use crate::metrics;
use axum::{
    body::HttpBody,
    extract::{MatchedPath, Request},
    http::Method,
    middleware::Next,
    response::Response,
};
use std::time::Instant;

/// Logs method, kind of route, status, bytes and milliseconds; never the address, the query, or a
/// path, which may name a draft.
pub async fn line(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = match *request.method() {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    };
    let route = class(request.uri().path());
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let pattern = pattern.as_ref().map_or(route, |pattern| pattern.as_str());
    metrics::answered(pattern, method, response.status().as_u16(), began.elapsed());
    tracing::info!(
        method,
        route,
        status = response.status().as_u16(),
        bytes = response.body().size_hint().exact().unwrap_or_default(),
        ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
    );
    response
}

/// The kind of route a path is for.
fn class(path: &str) -> &'static str {
    let (first, last) = (path.split('/').nth(1), path.rsplit('/').next());
    match first {
        Some("api") => "api",
        Some("sw.js") => "worker",
        _ if last.is_some_and(|last| last.contains('.')) => "asset",
        Some("" | "fr" | "en") => "page",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::class;

    #[test]
    fn a_path_is_logged_by_its_kind_alone() {
        let cases = [
            ("/", "page"),
            ("/fr", "page"),
            ("/en/draft/7k2m/travel", "page"),
            ("/sw.js", "worker"),
            ("/app.0123456789abcdef.wasm", "asset"),
            ("/words/fr.0123456789abcdef.ftl", "asset"),
            ("/api/drafts/7k2m", "api"),
            ("/wp-login", "other"),
        ];
        for (path, expected) in cases {
            assert_eq!(class(path), expected, "{path}");
        }
    }
}
