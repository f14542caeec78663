//! Accounts: asked for by mail, made by the mail's link, signed in to, changed, left.

use crate::{
    body::{Done, Given, Told},
    db::Db,
    error::Error,
    guard::From,
    mail::{self, Letter},
    password::{self, ALONE, BESIDE},
    secret,
    session::{self, Any, Signed},
    state::App,
    tries::Limit,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use wire::account as told;
use wire::account::{Language, Level};

/// A link holds for so many minutes.
pub const LINK: i64 = 20;

/// Signing in to one account, from devices nobody signed in on before.
const SIGN_IN: Limit = Limit { what: "sign-in", most: 10, within: 900 };
/// Signing in on a device that is known: what others try does not count.
const SIGN_IN_KNOWN: Limit = Limit { what: "sign-in-known", most: 10, within: 900 };
/// Signing in to whatever account from one network address; how often is a setting.
const SIGN_IN_FROM: Limit = Limit { what: "sign-in-from", most: 0, within: 900 };
/// Mails to one address.
const MAIL: Limit = Limit { what: "mail", most: 5, within: 3600 };
/// Mails asked for from one network address; how often is a setting.
const MAIL_FROM: Limit = Limit { what: "mail-from", most: 0, within: 3600 };
/// Links tried from one network address; how often is a setting.
const LINK_FROM: Limit = Limit { what: "link-from", most: 0, within: 900 };
/// The password asked for again by one account's sessions.
const PROOF: Limit = Limit { what: "proof", most: 10, within: 900 };

/// Every limit of this file, to be swept.
pub const LIMITS: [Limit; 7] = [SIGN_IN, SIGN_IN_KNOWN, SIGN_IN_FROM, MAIL, MAIL_FROM, LINK_FROM, PROOF];

/// Taken in: the answer is the same whatever there is.
fn taken() -> Response {
    (StatusCode::ACCEPTED, [(axum::http::header::CACHE_CONTROL, "no-store")], axum::Json(serde_json::json!({})))
        .into_response()
}

/// An account as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Account {
    /// A UUID.
    pub id: String,
    /// Normalised.
    pub email: String,
    /// As typed.
    pub address: String,
    language: String,
    password: String,
    password_stands_alone: i64,
    /// Seconds since 1970.
    pub made: i64,
}

/// The account of which something holds.
macro_rules! account_where {
    ($holds:literal) => {
        concat!(
            "SELECT id, email, address, language, password, password_stands_alone, made FROM accounts WHERE ",
            $holds
        )
    };
}

impl Account {
    /// By its id. It is there as long as a session of it is.
    pub async fn of(app: &App, id: &str) -> Result<Account, Error> {
        let found = sqlx::query_as(account_where!("id = $1"));
        found.bind(id).fetch_optional(app.db.pool()).await?.ok_or(Error::SignedOut)
    }

    /// By its e-mail address, normalised; `None` when there is none.
    pub async fn by_email(db: &Db, email: &str) -> Result<Option<Account>, Error> {
        Ok(sqlx::query_as(account_where!("email = $1")).bind(email).fetch_optional(db.pool()).await?)
    }

    /// The language of its mails.
    pub fn language(&self) -> Language {
        if self.language == "fr" { Language::Fr } else { Language::En }
    }

    /// The password may be the only factor.
    pub fn password_stands_alone(&self) -> bool {
        self.password_stands_alone != 0
    }

    /// Whether this is its password. Tries are counted.
    pub async fn proves(&self, app: &App, password: String) -> Result<(), Error> {
        PROOF.count(&app.db, app.now(), &self.id).await?;
        if !app.hasher.fits(password, Some(self.password.clone())).await? {
            return Err(Error::WrongPassword);
        }
        PROOF.forget(&app.db, &self.id).await
    }

    /// Tells the person what has changed.
    pub async fn write(
        &self,
        to: &mut sqlx::Transaction<'static, sqlx::Any>,
        app: &App,
        id: &'static str,
        what: &'static str,
    ) -> Result<(), Error> {
        let link = page(app, self.language(), Page::Account);
        mail::post(to, app.now(), &self.address, self.language(), Letter { id, link: &link, what, minutes: 0 }).await
    }
}

/// Pages of the site that mails lead to.
#[derive(Clone, Copy, Debug)]
enum Page {
    Account,
    Confirm,
    Reset,
    Email,
}

/// Their addresses. A token stands behind `#`: browsers send it nowhere.
fn page(app: &App, language: Language, page: Page) -> String {
    app.settings.public.page(match (language, page) {
        (Language::Fr, Page::Account) => "/fr/compte",
        (Language::En, Page::Account) => "/en/account",
        (Language::Fr, Page::Confirm) => "/fr/compte/nouveau",
        (Language::En, Page::Confirm) => "/en/account/new",
        (Language::Fr, Page::Reset) => "/fr/compte/mot-de-passe",
        (Language::En, Page::Reset) => "/en/account/password",
        (Language::Fr, Page::Email) => "/fr/compte/adresse",
        (Language::En, Page::Email) => "/en/account/email",
    })
}

/// A link of a purpose, to an address. What it is for ends every earlier one for the same.
async fn link(
    to: &mut sqlx::Transaction<'static, sqlx::Any>,
    app: &App,
    purpose: &'static str,
    account: &str,
    address: &str,
    language: Language,
) -> Result<String, Error> {
    let token = secret::secret()?;
    sqlx::query("DELETE FROM links WHERE purpose = $1 AND account = $2 AND address = $3")
        .bind(purpose)
        .bind(account)
        .bind(address)
        .execute(&mut **to)
        .await?;
    sqlx::query(
        "INSERT INTO links (digest, purpose, account, address, language, ends) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(secret::digest(&token))
    .bind(purpose)
    .bind(account)
    .bind(address)
    .bind(language.code())
    .bind(app.now() + LINK * 60)
    .execute(&mut **to)
    .await?;
    Ok(token)
}

/// What a mail leads to: a page of the account, or one that takes the link's token.
#[derive(Clone, Copy, Debug)]
enum Offer {
    Page(&'static str),
    Link(&'static str, Page),
}

/// Writes a link and mails what is offered, in one step. The token of a link that is not offered goes nowhere.
async fn send_link(
    app: &App,
    purpose: &'static str,
    account: &str,
    address: &str,
    language: Language,
    offer: Offer,
) -> Result<Response, Error> {
    let mut to = app.db.writing().await?;
    let token = link(&mut to, app, purpose, account, address, language).await?;
    let (id, link, minutes) = match offer {
        Offer::Page(id) => (id, page(app, language, Page::Account), 0),
        Offer::Link(id, leads) => (id, format!("{}#{token}", page(app, language, leads)), LINK),
    };
    mail::post(&mut to, app.now(), address, language, Letter { id, link: &link, what: "", minutes }).await?;
    to.commit().await?;
    Ok(taken())
}

/// A link that was opened: whose, to which address, in which language.
struct Opened {
    account: String,
    address: String,
    language: Language,
}

/// Uses a link up. Of many tries at once one succeeds.
async fn open(
    to: &mut sqlx::Transaction<'static, sqlx::Any>,
    app: &App,
    purpose: &'static str,
    token: &str,
) -> Result<Opened, Error> {
    let row: Option<(String, String, String)> = sqlx::query_as(
        "DELETE FROM links WHERE digest = $1 AND purpose = $2 AND ends > $3 RETURNING account, address, language",
    )
    .bind(secret::digest(token))
    .bind(purpose)
    .bind(app.now())
    .fetch_optional(&mut **to)
    .await?;
    let (account, address, language) = row.ok_or(Error::LinkEnded)?;
    Ok(Opened { account, address, language: if language == "fr" { Language::Fr } else { Language::En } })
}

/// Whether mail may go to an address: not too often. The answer to who asks is the same.
async fn may_write(app: &App, from: &From, email: &str) -> Result<bool, Error> {
    MAIL_FROM.at_most(app.settings.per_network.mails).count(&app.db, app.now(), &from.0).await?;
    match MAIL.count(&app.db, app.now(), email).await {
        Ok(()) => Ok(true),
        Err(Error::TooMany(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// `POST /api/accounts`: sends a link with which an account is made; to who has one, that there is one.
pub async fn ask(State(app): State<App>, from: From, Given(asked): Given<told::Address>) -> Result<Response, Error> {
    let (email, address) = mail::normal(&asked.email)?;
    if !may_write(&app, &from, &email).await? {
        return Ok(taken());
    }
    let there = Account::by_email(&app.db, &email).await?;
    // A link is written either way: both take as long.
    let whose = there.as_ref().map_or("", |account| &account.id);
    let offer = if there.is_some() { Offer::Page("mail-already") } else { Offer::Link("mail-confirm", Page::Confirm) };
    send_link(&app, "confirm", whose, &address, asked.language, offer).await
}

/// `POST /api/accounts/confirm`: makes the account, with the password chosen now, and signs in.
pub async fn confirm(
    State(app): State<App>,
    from: From,
    headers: HeaderMap,
    Given(asked): Given<told::Confirm>,
) -> Result<Response, Error> {
    LINK_FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    // A password that will not do leaves the link as it is.
    let address = peek(&app, "confirm", &asked.token).await?;
    password::check(&asked.password, ALONE, &[&address])?;
    let kept = app.hasher.hash(asked.password).await?;
    let (id, now) = (webauthn_rs::prelude::Uuid::new_v4().to_string(), app.now());
    let mut to = app.db.writing().await?;
    let opened = open(&mut to, &app, "confirm", &asked.token).await?;
    let (email, address) = mail::normal(&opened.address)?;
    let made = sqlx::query(
        "INSERT INTO accounts (id, email, address, language, password, password_stands_alone, made) \
         VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT (email) DO NOTHING",
    )
    .bind(&id)
    .bind(email)
    .bind(address)
    .bind(opened.language.code())
    .bind(kept)
    .bind(now)
    .execute(&mut *to)
    .await?;
    // Someone was faster with another link to the same address.
    if made.rows_affected() == 0 || !opened.account.is_empty() {
        return Err(Error::LinkEnded);
    }
    to.commit().await?;
    tracing::info!(event = "account", made = true);
    session::begin(&app, &id, Level::Full, &asked.device, &headers).await
}

/// The address of a link that still holds.
async fn peek(app: &App, purpose: &'static str, token: &str) -> Result<String, Error> {
    let row: Option<(String,)> =
        sqlx::query_as("SELECT address FROM links WHERE digest = $1 AND purpose = $2 AND ends > $3")
            .bind(secret::digest(token))
            .bind(purpose)
            .bind(app.now())
            .fetch_optional(app.db.pool())
            .await?;
    row.map(|(address,)| address).ok_or(Error::LinkEnded)
}

/// `POST /api/session`: signs in, or takes the first of two steps. Whether there is such an account is not to be told by
/// anything, the time included.
pub async fn sign_in(
    State(app): State<App>,
    from: From,
    headers: HeaderMap,
    Given(asked): Given<told::SignIn>,
) -> Result<Response, Error> {
    let email = asked.email.trim().to_lowercase();
    SIGN_IN_FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    let account = Account::by_email(&app.db, &email).await?;
    let known = session::known(&app, account.as_ref().map_or("", |account| &account.id), &headers).await?;
    let (limit, whose) = known.as_ref().map_or((SIGN_IN, &email), |device| (SIGN_IN_KNOWN, device));
    limit.count(&app.db, app.now(), whose).await?;
    let kept = account.as_ref().map(|account| account.password.clone());
    let fits = app.hasher.fits(asked.password, kept).await?;
    let Some(account) = account.filter(|_| fits) else {
        tracing::warn!(event = "sign-in", right = false);
        return Err(Error::WrongPassword);
    };
    limit.forget(&app.db, whose).await?;
    let level = if crate::codes::hold(&app.db, &account.id).await? { Level::Half } else { Level::Full };
    session::begin(&app, &account.id, level, &asked.device, &headers).await
}

/// `POST /api/session/proof`: who one is, proved again before something that matters.
pub async fn prove(
    State(app): State<App>,
    Signed(session): Signed,
    Given(asked): Given<told::Proof>,
) -> Result<Response, Error> {
    let account = Account::of(&app, &session.account).await?;
    account.proves(&app, asked.password).await?;
    if crate::codes::hold(&app.db, &account.id).await? {
        crate::codes::take(&app, &account.id, asked.code.as_deref().unwrap_or_default()).await?;
    }
    session.proved_again(&app).await
}

/// `POST /api/password`: sends a link with which a new password is chosen; to an address without an account, that there is none.
pub async fn forgot(State(app): State<App>, from: From, Given(asked): Given<told::Address>) -> Result<Response, Error> {
    let (email, address) = mail::normal(&asked.email)?;
    if !may_write(&app, &from, &email).await? {
        return Ok(taken());
    }
    let there = Account::by_email(&app.db, &email).await?;
    let whose = there.as_ref().map_or("", |account| &account.id);
    // To where the account's mail goes, not to where someone wants it.
    let address = there.as_ref().map_or(&address, |account| &account.address);
    let offer = if there.is_some() { Offer::Link("mail-reset", Page::Reset) } else { Offer::Page("mail-unknown") };
    send_link(&app, "reset", whose, address, asked.language, offer).await
}

/// `PUT /api/password`: a new password by a link. Every session of the account ends; a code is still asked for at the next.
pub async fn reset(State(app): State<App>, from: From, Given(asked): Given<told::Reset>) -> Result<Response, Error> {
    LINK_FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    let address = peek(&app, "reset", &asked.token).await?;
    let kept = check_and_hash(&app, &asked.password, ALONE, &address).await?;
    let mut to = app.db.writing().await?;
    let opened = open(&mut to, &app, "reset", &asked.token).await?;
    if opened.account.is_empty() {
        return Err(Error::LinkEnded);
    }
    set_password(&mut to, &app, &opened.account, &kept, true, "").await?;
    to.commit().await?;
    tracing::info!(event = "password", by = "link");
    session::signed_out(&app)
}

async fn check_and_hash(app: &App, password: &str, least: usize, address: &str) -> Result<String, Error> {
    password::check(password, least, &[address])?;
    app.hasher.hash(password.to_owned()).await
}

/// Writes a password, ends the links that would write another and every session but one, and says so by mail.
async fn set_password(
    to: &mut sqlx::Transaction<'static, sqlx::Any>,
    app: &App,
    account: &str,
    kept: &str,
    alone: bool,
    but: &str,
) -> Result<(), Error> {
    sqlx::query("UPDATE accounts SET password = $1, password_stands_alone = $2 WHERE id = $3")
        .bind(kept)
        .bind(i64::from(alone))
        .bind(account)
        .execute(&mut **to)
        .await?;
    sqlx::query("DELETE FROM links WHERE account = $1").bind(account).execute(&mut **to).await?;
    session::end_others(to, account, but).await?;
    let row: Option<Account> =
        sqlx::query_as(account_where!("id = $1")).bind(account).fetch_optional(&mut **to).await?;
    row.ok_or(Error::LinkEnded)?.write(to, app, "mail-password-changed", "").await
}

/// `PUT /api/account/password`: another password. Every other session ends.
pub async fn change_password(
    State(app): State<App>,
    Signed(session): Signed,
    Given(asked): Given<told::NewPassword>,
) -> Result<Response, Error> {
    let account = Account::of(&app, &session.account).await?;
    account.proves(&app, asked.password).await?;
    let least = if crate::codes::hold(&app.db, &account.id).await? { BESIDE } else { ALONE };
    let alone = ALONE <= asked.new.chars().count();
    let kept = check_and_hash(&app, &asked.new, least, &account.address).await?;
    let mut to = app.db.writing().await?;
    set_password(&mut to, &app, &account.id, &kept, alone, &session.id).await?;
    to.commit().await?;
    tracing::info!(event = "password", by = "hand");
    session.proved_again(&app).await
}

/// `POST /api/account/email`: another address, once its link is opened. Until then nothing changes.
pub async fn change_email(
    State(app): State<App>,
    from: From,
    Signed(session): Signed,
    Given(asked): Given<told::NewEmail>,
) -> Result<Response, Error> {
    let account = Account::of(&app, &session.account).await?;
    account.proves(&app, asked.password).await?;
    let (email, address) = mail::normal(&asked.email)?;
    if !may_write(&app, &from, &email).await? {
        return Ok(taken());
    }
    let there = Account::by_email(&app.db, &email).await?.is_some();
    let offer = if there { Offer::Page("mail-already") } else { Offer::Link("mail-email", Page::Email) };
    send_link(&app, "email", &account.id, &address, account.language(), offer).await
}

/// `PUT /api/account/email`: the link of the mail. Whoever opens it reads the mail of that address; nobody need be signed in.
pub async fn confirm_email(
    State(app): State<App>,
    from: From,
    Given(asked): Given<told::Token>,
) -> Result<Response, Error> {
    LINK_FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    let mut to = app.db.writing().await?;
    let opened = open(&mut to, &app, "email", &asked.token).await?;
    let account: Option<Account> =
        sqlx::query_as(account_where!("id = $1")).bind(&opened.account).fetch_optional(&mut *to).await?;
    let (account, (email, address)) = (account.ok_or(Error::LinkEnded)?, mail::normal(&opened.address)?);
    let taken: Option<(i64,)> = sqlx::query_as("SELECT made FROM accounts WHERE email = $1 AND id <> $2")
        .bind(&email)
        .bind(&account.id)
        .fetch_optional(&mut *to)
        .await?;
    if taken.is_some() {
        return Err(Error::LinkEnded);
    }
    sqlx::query("UPDATE accounts SET email = $1, address = $2 WHERE id = $3")
        .bind(email)
        .bind(address)
        .bind(&account.id)
        .execute(&mut *to)
        .await?;
    // To the address until now.
    account.write(&mut to, &app, "mail-email-changed", "").await?;
    to.commit().await?;
    tracing::info!(event = "email", changed = true);
    Ok(Done.into_response())
}

/// `GET /api/account`: how the account is secured.
pub async fn show(State(app): State<App>, Signed(session): Signed) -> Result<Told<told::Account>, Error> {
    let account = Account::of(&app, &session.account).await?;
    let (recovery,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM recovery WHERE account = $1")
        .bind(&account.id)
        .fetch_one(app.db.pool())
        .await?;
    Ok(Told(told::Account {
        codes: crate::codes::hold(&app.db, &account.id).await?,
        recovery: u32::try_from(recovery).unwrap_or_default(),
        passkeys: crate::passkeys::of(&app, &account.id).await?,
        language: account.language(),
        made: u64::try_from(account.made).unwrap_or_default(),
        email: account.address,
    }))
}

/// `DELETE /api/account`: everything the account holds goes, at once and for good.
pub async fn erase(
    State(app): State<App>,
    Signed(session): Signed,
    Given(asked): Given<told::Password>,
) -> Result<Response, Error> {
    let account = Account::of(&app, &session.account).await?;
    account.proves(&app, asked.password).await?;
    remove(&app.db, &account.id, app.now()).await?;
    session::signed_out(&app)
}

/// Removes an account and what hangs on it. Safe to repeat; says whether there was one.
pub async fn remove(db: &Db, id: &str, now: i64) -> Result<bool, Error> {
    let mut to = db.writing().await?;
    crate::drafts::erase_all(&mut to, id, now).await?;
    sqlx::query("DELETE FROM links WHERE account = $1").bind(id).execute(&mut *to).await?;
    sqlx::query("DELETE FROM ceremonies WHERE account = $1").bind(id).execute(&mut *to).await?;
    sqlx::query("DELETE FROM outbox WHERE recipient IN (SELECT address FROM accounts WHERE id = $1)")
        .bind(id)
        .execute(&mut *to)
        .await?;
    let gone = sqlx::query("DELETE FROM accounts WHERE id = $1").bind(id).execute(&mut *to).await?;
    to.commit().await?;
    tracing::info!(event = "account", erased = gone.rows_affected() != 0);
    Ok(gone.rows_affected() != 0)
}

/// Drops links that have ended.
pub async fn sweep(app: &App) -> Result<(), Error> {
    sqlx::query("DELETE FROM links WHERE ends <= $1").bind(app.now()).execute(app.db.pool()).await?;
    sqlx::query("DELETE FROM ceremonies WHERE ends <= $1").bind(app.now()).execute(app.db.pool()).await?;
    Ok(())
}

/// `POST /api/session/code`: the second step.
pub async fn second_step(
    State(app): State<App>,
    half: crate::session::Half,
    headers: HeaderMap,
    Given(asked): Given<told::Code>,
) -> Result<Response, Error> {
    let Any { account, device, .. } = half.0;
    crate::codes::take(&app, &account, &asked.code).await?;
    session::begin(&app, &account, Level::Full, &device, &headers).await
}
