//! Whether the process lives, and whether it can do its work.

use crate::{error::Error, state::App};
use axum::{extract::State, http::header, response::IntoResponse};

/// `GET /healthz`: it answers.
pub async fn lives() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], "alive\n")
}

/// `GET /readyz`: the database answers, too.
pub async fn ready(State(app): State<App>) -> Result<impl IntoResponse, Error> {
    app.db.answers().await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], "ready\n"))
}
