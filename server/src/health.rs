//! Whether the process lives, and whether it can do its work.

use crate::{error::Error, state::App};
use axum::{extract::State, http::header, response::IntoResponse};
use std::time::Duration;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// `GET /healthz`: it answers.
pub async fn lives() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], "alive\n")
}

/// `GET /readyz`: the database answers, too.
pub async fn ready(State(app): State<App>) -> Result<impl IntoResponse, Error> {
    // Whoever asks does not wait longer than for anything else.
    tokio::time::timeout(PATIENCE, app.db.answers()).await.map_err(|_| Error::Unavailable)??;
    Ok(([(header::CACHE_CONTROL, "no-store")], "ready\n"))
}
