//! The mails that would have been sent, on a page: for a machine of one's own, where no mail server is named.

use crate::{error::Error, guard::Peer, mail, state::App};
use axum::{
    Extension, Router,
    extract::State,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use std::fmt::Write;

/// So many, the newest first.
const MOST: i64 = 50;

/// The page, where there is one: without a mail server, on an address that no other machine reaches.
pub fn routes(app: App) -> Router {
    if app.settings.smtp.is_some() || !app.settings.public.is_local() {
        return Router::new();
    }
    Router::new().route("/outbox", get(show)).with_state(app)
}

async fn show(State(app): State<App>, Extension(Peer(peer)): Extension<Peer>) -> Result<Response, Error> {
    if !peer.to_canonical().is_loopback() {
        return Err(Error::NotFound);
    }
    let mut page = String::from(
        "<!doctype html><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Courriels · Mails</title><h1>Courriels · Mails</h1>\
         <p>Aucun serveur de courriel : rien n’est envoyé. No mail server: nothing is sent.</p>",
    );
    for mail in mail::waiting(&app.db, MOST).await? {
        let body = linked(&mail.body);
        // Writing to a string does not fail.
        let _ = write!(page, "<h2>{}</h2><p>{}</p><pre>{body}</pre>", escaped(&mail.subject), escaped(&mail.recipient));
    }
    Ok(([(axum::http::header::CACHE_CONTROL, "no-store")], Html(page)).into_response())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lines that are addresses can be followed.
fn linked(text: &str) -> String {
    let line = |line: &str| match line.trim() {
        address if address.starts_with("http") => {
            format!("<a href=\"{}\">{}</a>\n", escaped(address), escaped(address))
        }
        _ => format!("{}\n", escaped(line)),
    };
    text.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_mail_is_text() {
        assert_eq!(linked("a <b> & \"c\""), "a &lt;b&gt; &amp; &quot;c&quot;\n");
        assert_eq!(
            linked("https://x/#\"><script>"),
            "<a href=\"https://x/#&quot;&gt;&lt;script&gt;\">https://x/#&quot;&gt;&lt;script&gt;</a>\n"
        );
    }
}
