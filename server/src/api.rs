//! What `/api` answers: the one list of its routes, each with what is said of it to programs.

use crate::{
    account, attachments, codes, drafts,
    error::Error,
    guard, health,
    openapi::{Routes, does},
    passkeys, session,
    state::App,
};
use axum::{
    Router, middleware,
    routing::{any, get},
};
use std::time::Duration;
use wire::account as told;
use wire::attachment::{Announced, Attachment, Kind, Order};
use wire::draft;
use wire::refusal::Why::{
    AttachmentEmpty, AttachmentNoRoom, AttachmentTooLarge, EmailUnread, LinkEnded, NotFound, NotUnderstood,
    PasswordLong, PasswordShort, PasswordWeak, PayloadTooLarge, ProveAgain, SignedOut, TooMany, TooManyKept,
    UpgradeRequired, WrongCode, WrongPasskey, WrongPassword,
};

/// Every route below `/api`.
pub fn routes(app: App) -> Router {
    let listed = of_drafts(of_sessions(of_accounts(Routes::new(&app.settings.public))));
    of_attachments(listed)
        .with_document()
        .method_not_allowed_fallback(|| async { Error::NoSuchMethod })
        .fallback(|| async { Error::NotFound })
        .layer(middleware::from_fn_with_state(app.clone(), guard::same_site))
        .with_state(app)
}

fn of_accounts(routes: Routes) -> Routes {
    let weak = [PasswordShort, PasswordLong, PasswordWeak];
    routes
        .post(
            "/accounts",
            account::ask,
            does("Mails a link with which an account is made")
                .takes::<told::Address>()
                .gives_nothing_away()
                .refuses(&[EmailUnread, TooMany]),
        )
        .post(
            "/accounts/confirm",
            account::confirm,
            does("Makes the account of a link, and signs in")
                .takes::<told::Confirm>()
                .gives::<told::Session>()
                .refuses(&weak)
                .refuses(&[LinkEnded, TooMany]),
        )
        .get("/account", account::show, does("How the account is secured").signed_in().gives::<told::Account>())
        .delete(
            "/account",
            account::erase,
            does("Erases the account and all it holds")
                .signed_in()
                .takes::<told::Password>()
                .done()
                .refuses(&[WrongPassword, TooMany]),
        )
        .put(
            "/account/password",
            account::change_password,
            does("Changes the password; every other session ends")
                .signed_in()
                .takes::<told::NewPassword>()
                .gives::<told::Session>()
                .refuses(&weak)
                .refuses(&[WrongPassword, TooMany]),
        )
        .post(
            "/account/email",
            account::change_email,
            does("Mails a link with which the e-mail address changes")
                .signed_in()
                .takes::<told::NewEmail>()
                .gives_nothing_away()
                .refuses(&[WrongPassword, EmailUnread, TooMany]),
        )
        .put(
            "/account/email",
            account::confirm_email,
            does("Changes the e-mail address to that of a link")
                .takes::<told::Token>()
                .done()
                .refuses(&[LinkEnded, TooMany]),
        )
        .post(
            "/account/codes",
            codes::begin,
            does("A key for an application of codes")
                .signed_in()
                .gives::<told::Secret>()
                .refuses(&[ProveAgain, TooManyKept]),
        )
        .put(
            "/account/codes",
            codes::confirm,
            does("The first code of the application: from now on signing in asks for one")
                .signed_in()
                .takes::<told::Code>()
                .gives::<told::Recovery>()
                .refuses(&[ProveAgain, WrongCode, TooMany]),
        )
        .delete(
            "/account/codes",
            codes::end,
            does("Signing in asks for no code any more").signed_in().done().refuses(&[
                ProveAgain,
                PasswordShort,
                NotFound,
            ]),
        )
        .post(
            "/account/recovery",
            codes::recover,
            does("New recovery codes in place of the old")
                .signed_in()
                .gives::<told::Recovery>()
                .refuses(&[ProveAgain, NotFound]),
        )
        .post(
            "/account/passkeys/start",
            passkeys::begin,
            does("What the browser is to make a passkey of")
                .signed_in()
                .gives::<told::Ceremony>()
                .refuses(&[ProveAgain, TooManyKept]),
        )
        .post(
            "/account/passkeys",
            passkeys::add,
            does("Adds the passkey the browser made")
                .signed_in()
                .takes::<told::NewPasskey>()
                .gives_list::<told::Passkey>()
                .refuses(&[ProveAgain, WrongPasskey]),
        )
        .delete(
            "/account/passkeys/{id}",
            passkeys::remove,
            does("Removes a passkey").signed_in().done().refuses(&[ProveAgain]),
        )
        .post(
            "/password",
            account::forgot,
            does("Mails a link with which a new password is chosen")
                .takes::<told::Address>()
                .gives_nothing_away()
                .refuses(&[EmailUnread, TooMany]),
        )
        .put(
            "/password",
            account::reset,
            does("A new password by a link; every session ends")
                .takes::<told::Reset>()
                .done()
                .refuses(&weak)
                .refuses(&[LinkEnded, TooMany]),
        )
}

fn of_sessions(routes: Routes) -> Routes {
    routes
        .get(
            "/session",
            session::show,
            does("The session at hand; null when nobody is signed in").gives_or_null::<told::Session>(),
        )
        .post(
            "/session",
            account::sign_in,
            does("Signs in, or takes the first of two steps")
                .takes::<told::SignIn>()
                .gives::<told::Session>()
                .refuses(&[WrongPassword, TooMany]),
        )
        .delete("/session", session::end, does("Signs out").signed_in().done())
        .post(
            "/session/code",
            account::second_step,
            does("The second step of signing in")
                .takes::<told::Code>()
                .gives::<told::Session>()
                .refuses(&[SignedOut, WrongCode, TooMany]),
        )
        .post(
            "/session/extend",
            session::extend,
            does("Lasts the whole time again").signed_in().gives::<told::Session>(),
        )
        .post(
            "/session/proof",
            account::prove,
            does("Proves again who one is").signed_in().takes::<told::Proof>().gives::<told::Session>().refuses(&[
                WrongPassword,
                WrongCode,
                TooMany,
            ]),
        )
        .post(
            "/session/passkey/start",
            passkeys::ask,
            does("What the browser is to ask a passkey").gives::<told::Ceremony>().refuses(&[TooMany]),
        )
        .post(
            "/session/passkey",
            passkeys::sign_in,
            does("Signs in with a passkey")
                .takes::<told::ByPasskey>()
                .gives::<told::Session>()
                .refuses(&[WrongPasskey, TooMany]),
        )
        .get(
            "/sessions",
            session::list,
            does("Where the account is signed in").signed_in().gives_list::<told::Listed>(),
        )
        .delete("/sessions", session::end_all, does("Signs out everywhere").signed_in().done())
        .delete("/sessions/{id}", session::end_one, does("Ends a session of the account").signed_in().done())
}

fn of_drafts(routes: Routes) -> Routes {
    routes
        .get(
            "/drafts",
            drafts::list,
            does("The account's drafts, the last changed first").signed_in().gives_list::<draft::Listed>(),
        )
        .get(
            "/drafts/{id}",
            drafts::show,
            does("What came since a revision")
                .signed_in()
                .query("since", "The revision; everything without it")
                .gives::<draft::Since>(),
        )
        .delete("/drafts/{id}", drafts::remove, does("Erases a draft").signed_in().done())
        .post(
            "/drafts/{id}/edits",
            drafts::save,
            does("Lands a batch of edits; answered once it is on the disk")
                .signed_in()
                .takes::<draft::Batch>()
                .gives::<draft::Saved>()
                .refuses(&[UpgradeRequired, TooManyKept, PayloadTooLarge]),
        )
        .get(
            "/drafts/{id}/history",
            drafts::history,
            does("What landed, newest first")
                .signed_in()
                .query("before", "Only entries before this one")
                .gives_list::<draft::Entry>()
                .refuses(&[NotUnderstood]),
        )
}

/// How long a piece of a file, or a file, may take: the store may be a bucket elsewhere.
const CARRIED: Duration = Duration::from_secs(30);
/// How long a file may take to be put together, to wait for its turn, and to be looked at.
const CHECKED: Duration = Duration::from_secs(50);

fn of_attachments(routes: Routes) -> Routes {
    routes
        .get(
            "/drafts/{id}/attachments",
            attachments::list,
            does("The files of a draft, by the document they show and in their order")
                .signed_in()
                .gives_list::<Attachment>(),
        )
        .post(
            "/drafts/{id}/attachments",
            attachments::announce,
            does("Announces a file; announced again, how far it got")
                .signed_in()
                .takes::<Announced>()
                .gives::<Attachment>()
                .refuses(&[AttachmentEmpty, AttachmentTooLarge, AttachmentNoRoom, TooManyKept]),
        )
        .put(
            "/drafts/{id}/attachments",
            attachments::order,
            does("The order of the kept files of a document").signed_in().takes::<Order>().done(),
        )
        .get(
            "/drafts/{id}/attachments/{file}",
            attachments::show,
            does("How a file stands").signed_in().gives::<Attachment>(),
        )
        .post(
            "/drafts/{id}/attachments/{file}",
            attachments::finish,
            does("All of a file was sent: it is checked, and kept or refused")
                .signed_in()
                .gives::<Attachment>()
                .refuses(&attachments::REFUSALS)
                .within(CHECKED),
        )
        .delete(
            "/drafts/{id}/attachments/{file}",
            attachments::remove,
            does("Removes a file, whatever its state").signed_in().done(),
        )
        .get(
            "/drafts/{id}/attachments/{file}/content",
            attachments::content,
            does("A file as it is kept, to be saved")
                .signed_in()
                .gives_bytes(&Kind::ALL.map(Kind::mime))
                .within(CARRIED),
        )
        .put(
            "/drafts/{id}/attachments/{file}/content",
            attachments::take,
            does(
                "The piece of a file that begins there; what does not go on where the file ends so far changes nothing",
            )
            .signed_in()
            .needs("from", "Where in the file it begins, in bytes")
            .takes_bytes("application/octet-stream")
            .gives::<Attachment>()
            .within(CARRIED),
        )
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
