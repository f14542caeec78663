//! Figures for Prometheus, on a listener of their own and never on the port that people reach. Routes are named by their
//! pattern: no address, no name, nothing of anyone's.

use crate::{
    headers,
    serve::{Limits, serve},
    state::App,
};
use ::metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use axum::{Router, extract::State, http::header, middleware, response::IntoResponse, routing::get};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use std::{io, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use wire::draft::Saved;

/// Bounds of the histogram of seconds.
const SECONDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];
/// A scrape does not wait longer for the database.
const PATIENCE: Duration = Duration::from_secs(1);

/// An answer was given: to which pattern of routes, by which method, with which status, after how long.
pub fn answered(route: &str, method: &'static str, status: u16, after: Duration) {
    let class = match status {
        0..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    };
    counter!("guichet_requests_total", "route" => route.to_owned(), "method" => method, "status" => class).increment(1);
    histogram!("guichet_request_seconds", "route" => route.to_owned(), "method" => method).record(after);
}

/// A batch of so many edits was answered.
pub fn saved(edits: usize, saved: &Saved) {
    let refused = saved.refused.len();
    counter!("guichet_saves_total").increment(1);
    counter!("guichet_edits_total", "result" => "landed").increment(edits.saturating_sub(refused) as u64);
    counter!("guichet_edits_total", "result" => "refused").increment(refused as u64);
}

/// A mail was sent, is tried again later, or was given up.
pub fn mailed(result: &'static str) {
    counter!("guichet_mails_total", "result" => result).increment(1);
}

/// Begins to count. What happened before is not counted.
fn begin() -> Result<PrometheusHandle, BuildError> {
    let handle = PrometheusBuilder::new().set_buckets(&SECONDS)?.install_recorder()?;
    describe_counter!("guichet_requests_total", "Requests answered, by pattern of route, method and class of status");
    describe_histogram!("guichet_request_seconds", "Seconds until a request was answered");
    describe_counter!("guichet_saves_total", "Batches of edits answered");
    describe_counter!("guichet_edits_total", "Edits that landed, or were refused because another was faster");
    describe_counter!("guichet_mails_total", "Mails sent, to be tried again, or given up");
    describe_gauge!("guichet_mails_waiting", "Mails in the outbox");
    describe_counter!("guichet_passwords_total", "Passwords hashed");
    describe_gauge!("guichet_passwords_waiting", "Passwords being hashed, or waiting for their turn");
    describe_gauge!("guichet_database_connections", "Connections to the database, idle or in use");
    describe_gauge!("guichet_build_info", "1, and the version of this program");
    gauge!("guichet_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    // What is counted from the start is there from the start.
    counter!("guichet_saves_total").increment(0);
    for result in ["landed", "refused"] {
        counter!("guichet_edits_total", "result" => result).increment(0);
    }
    for result in ["sent", "again", "given-up"] {
        counter!("guichet_mails_total", "result" => result).increment(0);
    }
    Ok(handle)
}

/// Listens for scrapes until `stop` resolves. Says on which address once it does.
pub async fn listen(address: SocketAddr, app: App) -> io::Result<(SocketAddr, impl Future<Output = ()>)> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| io::Error::new(error.kind(), format!("metrics: {address}: {error}")))?;
    let handle = begin().map_err(io::Error::other)?;
    let routes = Router::new()
        .route("/metrics", get(show))
        .layer(middleware::map_response(headers::secure))
        .with_state((app, handle));
    let address = listener.local_addr()?;
    Ok((address, serve(listener, routes, Limits::default(), std::future::pending())))
}

/// `GET /metrics`: all of it, as Prometheus reads it.
async fn show(State((app, handle)): State<(App, PrometheusHandle)>) -> impl IntoResponse {
    let pool = app.db.pool();
    let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
    gauge!("guichet_database_connections", "state" => "idle").set(idle);
    gauge!("guichet_database_connections", "state" => "used").set(pool.size().saturating_sub(idle));
    counter!("guichet_passwords_total").absolute(app.hasher.worked());
    gauge!("guichet_passwords_waiting").set(f64::from(app.hasher.waiting()));
    // Without the database the rest is still told.
    let count = sqlx::query_as::<_, (i64,)>("SELECT COUNT(*) FROM outbox").fetch_one(pool);
    match tokio::time::timeout(PATIENCE, count).await {
        Ok(Ok((count,))) => gauge!("guichet_mails_waiting").set(count as f64),
        _ => gauge!("guichet_mails_waiting").set(f64::NAN),
    }
    handle.run_upkeep();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], handle.render())
}
