//! Every call to the server, one place. Nothing calls it but the pages of the account and what lets drafts follow it.

use std::future::Future;
use std::time::Duration;

use gloo_net::http::{Method, RequestBuilder, Response};
use leptos::prelude::set_timeout_with_handle;
use web_sys::RequestCredentials;
use wire::account as told;
use wire::attachment as files;
use wire::draft as drafts;
use wire::refusal::{Refusal, Why};

/// Why the server did not do what was asked, or could not be asked. Each has words: `api-` and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no network, or the server does not answer.
    NoNetwork,
    /// The page comes from a server that knows no accounts.
    NoServer,
    /// Too often; again after so many seconds.
    TooMany(u32),
    /// As the server says.
    For(Why),
}

impl Refused {
    /// Its id, the server's own where it is the server's.
    pub fn id(self) -> &'static str {
        match self {
            Refused::NoNetwork => "no-network",
            Refused::NoServer => "no-server",
            Refused::TooMany(_) => Why::TooMany.id(),
            Refused::For(why) => why.id(),
        }
    }

    /// Whether the server cannot be reached at all.
    pub fn is_away(self) -> bool {
        matches!(self, Refused::NoNetwork | Refused::NoServer)
    }
}

/// What came of a call.
pub type Answer<T> = Result<T, Refused>;

/// A call, ready to be made, and to be made again once who one is was proved. It may hold a password: it goes with the form.
pub struct Call<T> {
    method: Method,
    path: String,
    body: Option<String>,
    read: fn(&str) -> Option<T>,
}

impl<T> Call<T> {
    /// Makes it because the person asked for it. It keeps the session alive.
    pub async fn by_hand(&self) -> Answer<T> {
        self.made(wire::BY_HAND).await
    }

    /// Makes it because the page wants to know. It keeps no session alive.
    pub async fn by_itself(&self) -> Answer<T> {
        self.made(wire::BY_ITSELF).await
    }

    async fn made(&self, by: &'static str) -> Answer<T> {
        let text = send(self.method.clone(), &self.path, self.body.clone(), by).await?;
        (self.read)(&text).ok_or(Refused::For(Why::Internal))
    }
}

/// After so many seconds a call is given up: a phone between two networks may hold one for minutes. It is enough for the largest
/// body on the slowest network.
const PATIENCE: u64 = 60;

/// And for a whole file.
const PATIENCE_FOR_A_FILE: u64 = 15 * 60;

/// What comes of a call that ends when its signal says so: after so many seconds.
async fn in_time<T, F: Future<Output = Answer<T>>>(
    seconds: u64,
    call: impl FnOnce(web_sys::AbortSignal) -> F,
) -> Answer<T> {
    let Ok(enough) = web_sys::AbortController::new() else { return Err(Refused::NoNetwork) };
    let signal = enough.signal();
    let timer = set_timeout_with_handle(move || enough.abort(), Duration::from_secs(seconds)).ok();
    let answer = call(signal).await;
    if let Some(timer) = timer {
        timer.clear();
    }
    answer
}

fn request(method: Method, path: &str, by: &'static str, enough: &web_sys::AbortSignal) -> RequestBuilder {
    RequestBuilder::new(&format!("/api/{path}"))
        .method(method)
        .abort_signal(Some(enough))
        .credentials(RequestCredentials::SameOrigin)
        .header(wire::HEADER, by)
}

/// The text of an answer that is a success.
async fn send(method: Method, path: &str, body: Option<String>, by: &'static str) -> Answer<String> {
    let call = async |enough| {
        let request = request(method, path, by, &enough);
        let sent = match body {
            Some(body) => match request.header("content-type", "application/json").body(body) {
                Ok(request) => request.send().await,
                Err(error) => Err(error),
            },
            None => request.send().await,
        };
        text_of(sent).await
    };
    in_time(PATIENCE, call).await
}

/// The text of an answer, or why there is none.
async fn text_of(sent: Result<Response, gloo_net::Error>) -> Answer<String> {
    let response = sent.map_err(|_| Refused::NoNetwork)?;
    let header = |name: &str| response.headers().get(name).unwrap_or_default();
    let done = response.status() == 204;
    // A server of files alone answers with a page of its own, or with nothing.
    if !done && !header("content-type").starts_with("application/json") {
        return Err(if response.status() < 500 { Refused::NoServer } else { Refused::NoNetwork });
    }
    let text = response.text().await.map_err(|_| Refused::NoNetwork)?;
    if response.ok() {
        return Ok(text);
    }
    // An answer nobody understands is a defect of the server's.
    Err(match serde_json::from_str::<Refusal>(&text).map_or(Why::Internal, |refusal| refusal.error) {
        Why::TooMany => Refused::TooMany(header("retry-after").parse().unwrap_or(60)),
        why => Refused::For(why),
    })
}

fn call<T>(method: Method, path: impl Into<String>, body: Option<String>, read: fn(&str) -> Option<T>) -> Call<T> {
    Call { method, path: path.into(), body, read }
}

/// What is told as JSON.
macro_rules! told {
    () => {
        |text| serde_json::from_str(text).ok()
    };
}

/// What is sent as JSON. These structs are always written.
macro_rules! given {
    ($body:expr) => {
        serde_json::to_string(&$body).ok()
    };
}

fn done(_: &str) -> Option<()> {
    Some(())
}

/// The device a session is for.
fn device(own: bool) -> told::Device {
    told::Device { name: crate::browser::device(), own }
}

/// The session at hand; `None` when nobody is signed in.
pub fn session() -> Call<Option<told::Session>> {
    call(Method::GET, "session", None, told!())
}

/// Signs in, or takes the first of two steps.
pub fn sign_in(email: String, password: String, own: bool) -> Call<told::Session> {
    let body = told::SignIn { email, password, device: device(own) };
    call(Method::POST, "session", given!(body), told!())
}

/// The second step.
pub fn second_step(code: String) -> Call<told::Session> {
    call(Method::POST, "session/code", given!(told::Code { code }), told!())
}

/// What the browser is to ask a passkey.
pub fn passkey_asked() -> Call<told::Ceremony> {
    call(Method::POST, "session/passkey/start", None, told!())
}

/// Signs in with what the passkey answered.
pub fn by_passkey(ceremony: String, credential: serde_json::Value, own: bool) -> Call<told::Session> {
    let body = told::ByPasskey { ceremony, credential, device: device(own) };
    call(Method::POST, "session/passkey", given!(body), told!())
}

/// Lasts the whole time again.
pub fn extend() -> Call<told::Session> {
    call(Method::POST, "session/extend", None, told!())
}

/// Who one is, proved again.
pub fn proof(password: String, code: Option<String>) -> Call<told::Session> {
    call(Method::POST, "session/proof", given!(told::Proof { password, code }), told!())
}

/// Signs out here.
pub fn sign_out() -> Call<()> {
    call(Method::DELETE, "session", None, done)
}

/// Signs out everywhere.
pub fn sign_out_everywhere() -> Call<()> {
    call(Method::DELETE, "sessions", None, done)
}

/// Where the account is signed in.
pub fn sessions() -> Call<Vec<told::Listed>> {
    call(Method::GET, "sessions", None, told!())
}

/// Signs out one of them.
pub fn end_session(id: &str) -> Call<()> {
    call(Method::DELETE, format!("sessions/{id}"), None, done)
}

/// Asks for a mail with which an account is made.
pub fn ask_account(email: String, language: told::Language) -> Call<()> {
    call(Method::POST, "accounts", given!(told::Address { email, language }), done)
}

/// Makes the account, and signs in.
pub fn make_account(token: String, password: String, own: bool) -> Call<told::Session> {
    let body = told::Confirm { token, password, device: device(own) };
    call(Method::POST, "accounts/confirm", given!(body), told!())
}

/// Asks for a mail with which another password is chosen.
pub fn forgot(email: String, language: told::Language) -> Call<()> {
    call(Method::POST, "password", given!(told::Address { email, language }), done)
}

/// Another password, by the link of a mail.
pub fn reset(token: String, password: String) -> Call<()> {
    call(Method::PUT, "password", given!(told::Reset { token, password }), done)
}

/// How the account is secured.
pub fn account() -> Call<told::Account> {
    call(Method::GET, "account", None, told!())
}

/// Another password.
pub fn change_password(password: String, new: String) -> Call<told::Session> {
    call(Method::PUT, "account/password", given!(told::NewPassword { password, new }), told!())
}

/// Asks for a mail to another address.
pub fn change_email(password: String, email: String) -> Call<()> {
    call(Method::POST, "account/email", given!(told::NewEmail { password, email }), done)
}

/// The other address holds from now on.
pub fn confirm_email(token: String) -> Call<()> {
    call(Method::PUT, "account/email", given!(told::Token { token }), done)
}

/// A key for an application for codes.
pub fn begin_codes() -> Call<told::Secret> {
    call(Method::POST, "account/codes", None, told!())
}

/// The first code of that application: codes are asked for from now on.
pub fn confirm_codes(code: String) -> Call<told::Recovery> {
    call(Method::PUT, "account/codes", given!(told::Code { code }), told!())
}

/// Codes are not asked for any more.
pub fn end_codes() -> Call<()> {
    call(Method::DELETE, "account/codes", None, done)
}

/// New recovery codes.
pub fn new_recovery() -> Call<told::Recovery> {
    call(Method::POST, "account/recovery", None, told!())
}

/// What the browser is to make.
pub fn passkey_begun() -> Call<told::Ceremony> {
    call(Method::POST, "account/passkeys/start", None, told!())
}

/// Adds the passkey the browser made.
pub fn add_passkey(ceremony: String, name: String, credential: serde_json::Value) -> Call<Vec<told::Passkey>> {
    let body = told::NewPasskey { ceremony, name, credential };
    call(Method::POST, "account/passkeys", given!(body), told!())
}

/// Removes one.
pub fn remove_passkey(id: &str) -> Call<()> {
    call(Method::DELETE, format!("account/passkeys/{id}"), None, done)
}

/// Erases the account and what it keeps.
pub fn erase(password: String) -> Call<()> {
    call(Method::DELETE, "account", given!(told::Password { password }), done)
}

/// The account's drafts.
pub fn drafts() -> Call<Vec<drafts::Listed>> {
    call(Method::GET, "drafts", None, told!())
}

/// What came in one of them since a revision.
pub fn since(id: &str, revision: u64) -> Call<drafts::Since> {
    call(Method::GET, format!("drafts/{id}?since={revision}"), None, told!())
}

/// Sends a batch of edits.
pub fn save(id: &str, batch: &drafts::Batch) -> Call<drafts::Saved> {
    call(Method::POST, format!("drafts/{id}/edits"), given!(batch), told!())
}

/// What was changed in one of them, newest first, before an entry.
pub fn history(id: &str, before: Option<u64>) -> Call<Vec<drafts::Entry>> {
    let before = before.map(|entry| format!("?before={entry}")).unwrap_or_default();
    call(Method::GET, format!("drafts/{id}/history{before}"), None, told!())
}

/// Removes one of them from the account.
pub fn remove_draft(id: &str) -> Call<()> {
    call(Method::DELETE, format!("drafts/{id}"), None, done)
}

/// The files of one of them.
pub fn attachments(draft: &str) -> Call<Vec<files::Attachment>> {
    call(Method::GET, format!("drafts/{draft}/attachments"), None, told!())
}

/// A file is going to be sent; how far it got before.
pub fn announce(draft: &str, file: &files::Announced) -> Call<files::Attachment> {
    call(Method::POST, format!("drafts/{draft}/attachments"), given!(file), told!())
}

/// Sends the piece of a file that begins at a byte; how far the file got. Not a [`Call`]: it is sent once, from where the bytes are.
/// It keeps no session alive: a large file on a slow network goes on for long without anyone.
pub async fn send_piece(draft: &str, id: &str, from: u64, piece: &[u8]) -> Answer<files::Attachment> {
    let path = format!("drafts/{draft}/attachments/{id}/content?from={from}");
    let call = async |enough| {
        let request = request(Method::PUT, &path, wire::BY_ITSELF, &enough);
        let sent =
            match request.header("content-type", "application/octet-stream").body(js_sys::Uint8Array::from(piece)) {
                Ok(request) => request.send().await,
                Err(error) => Err(error),
            };
        text_of(sent).await
    };
    serde_json::from_str(&in_time(PATIENCE, call).await?).map_err(|_| Refused::For(Why::Internal))
}

/// All of a file was sent: it is checked, and kept or refused.
pub fn finish(draft: &str, id: &str) -> Call<files::Attachment> {
    call(Method::POST, format!("drafts/{draft}/attachments/{id}"), None, told!())
}

/// The bytes of a file as the account keeps it.
pub async fn content(draft: &str, id: &str) -> Answer<Vec<u8>> {
    let path = format!("drafts/{draft}/attachments/{id}/content");
    let call = async |enough| {
        let request = request(Method::GET, &path, wire::BY_ITSELF, &enough);
        let response = request.send().await.map_err(|_| Refused::NoNetwork)?;
        if response.ok() {
            return response.binary().await.map_err(|_| Refused::NoNetwork);
        }
        Err(text_of(Ok(response)).await.err().unwrap_or(Refused::For(Why::Internal)))
    };
    in_time(PATIENCE_FOR_A_FILE, call).await
}

/// The order of the files of a document.
pub fn order(draft: &str, order: &files::Order) -> Call<()> {
    call(Method::PUT, format!("drafts/{draft}/attachments"), given!(order), done)
}

/// Removes a file from the account.
pub fn remove_attachment(draft: &str, id: &str) -> Call<()> {
    call(Method::DELETE, format!("drafts/{draft}/attachments/{id}"), None, done)
}
