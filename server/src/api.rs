//! What `/api` answers: the one list of its routes.

use crate::{account, attachments, codes, drafts, error::Error, guard, health, passkeys, session, state::App};
use axum::{
    Router, middleware,
    routing::{any, delete, get, post, put},
};

/// Every route below `/api`.
pub fn routes(app: App) -> Router {
    Router::new()
        .route("/accounts", post(account::ask))
        .route("/accounts/confirm", post(account::confirm))
        .route("/account", get(account::show).delete(account::erase))
        .route("/account/password", put(account::change_password))
        .route("/account/email", post(account::change_email).put(account::confirm_email))
        .route("/account/codes", post(codes::begin).put(codes::confirm).delete(codes::end))
        .route("/account/recovery", post(codes::recover))
        .route("/account/passkeys/start", post(passkeys::begin))
        .route("/account/passkeys", post(passkeys::add))
        .route("/account/passkeys/{id}", delete(passkeys::remove))
        .route("/drafts", get(drafts::list))
        .route("/drafts/{id}", get(drafts::show).delete(drafts::remove))
        .route("/drafts/{id}/edits", post(drafts::save))
        .route("/drafts/{id}/history", get(drafts::history))
        .route("/drafts/{id}/attachments", get(attachments::list).post(attachments::announce).put(attachments::order))
        .route(
            "/drafts/{id}/attachments/{file}",
            get(attachments::show).post(attachments::finish).delete(attachments::remove),
        )
        .route("/drafts/{id}/attachments/{file}/content", get(attachments::content).put(attachments::take))
        .route("/password", post(account::forgot).put(account::reset))
        .route("/session", get(session::show).post(account::sign_in).delete(session::end))
        .route("/session/code", post(account::second_step))
        .route("/session/extend", post(session::extend))
        .route("/session/proof", post(account::prove))
        .route("/session/passkey/start", post(passkeys::ask))
        .route("/session/passkey", post(passkeys::sign_in))
        .route("/sessions", get(session::list).delete(session::end_all))
        .route("/sessions/{id}", delete(session::end_one))
        .method_not_allowed_fallback(|| async { Error::NoSuchMethod })
        .fallback(|| async { Error::NotFound })
        .layer(middleware::from_fn_with_state(app.clone(), guard::same_site))
        .with_state(app)
}

/// Whether the process lives, and whether it can do its work: for whoever keeps it running.
pub fn health(app: App) -> Router {
    Router::new()
        .route("/healthz", get(health::lives))
        .route("/readyz", get(health::ready))
        // Nesting leaves out this one address.
        .route("/api/", any(|| async { Error::NotFound }))
        .with_state(app)
}
