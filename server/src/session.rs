//! Sessions: a secret in a cookie, its digest in the database.

use crate::{
    body::{Done, Named, Told},
    db::Db,
    error::Error,
    secret,
    settings::Public,
    state::App,
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, State},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use sqlx::Transaction;
use wire::account::{Device, Level, Listed, Session};

/// A half session waits so long for its code, in seconds.
const HALF: i64 = 600;
/// For so long after signing in one need not prove who one is again, in seconds.
const PROVED: i64 = 900;
/// How exactly the last use is known, in seconds: not every request writes.
const EXACTLY: i64 = 60;
/// A device is known for so long, in seconds: what browsers allow a cookie.
const KNOWN: i64 = 400 * 86_400;
/// Characters of a device's name.
const NAME: usize = 80;

/// A session that was found, of whatever level.
#[derive(Clone, Debug)]
pub struct Any {
    digest: String,
    /// Its name in addresses.
    pub id: String,
    /// Whose it is.
    pub account: String,
    /// What it may do.
    pub level: Level,
    /// On which device.
    pub device: Device,
    began: i64,
    seen: i64,
    proved: i64,
}

/// A session that is signed in: both steps done.
#[derive(Clone, Debug)]
pub struct Signed(pub Any);

/// A session of which the second step is still to come.
#[derive(Clone, Debug)]
pub struct Half(pub Any);

impl FromRequestParts<App> for Any {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Any, Error> {
        let found = find(app, &parts.headers).await?.ok_or(Error::SignedOut)?;
        let by_hand = parts.headers.get(wire::HEADER).is_none_or(|value| value != wire::BY_ITSELF);
        if by_hand && found.level == Level::Full {
            return found.touched(app).await;
        }
        Ok(found)
    }
}

impl OptionalFromRequestParts<App> for Any {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Any>, Error> {
        match <Any as FromRequestParts<App>>::from_request_parts(parts, app).await {
            Ok(found) => Ok(Some(found)),
            Err(Error::SignedOut) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl FromRequestParts<App> for Signed {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Signed, Error> {
        let any = <Any as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        if any.level == Level::Full { Ok(Signed(any)) } else { Err(Error::SignedOut) }
    }
}

impl FromRequestParts<App> for Half {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Half, Error> {
        let any = <Any as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        if any.level == Level::Half { Ok(Half(any)) } else { Err(Error::SignedOut) }
    }
}

/// A session's row.
type Row = (String, String, String, String, i64, i64, i64, i64);

/// The session of a request's cookie; `None` when there is none, or it has ended.
pub async fn find(app: &App, headers: &HeaderMap) -> Result<Option<Any>, Error> {
    let Some(token) = cookie(headers, cookie_name(app)) else { return Ok(None) };
    let digest = secret::digest(token);
    let row: Option<Row> =
        sqlx::query_as("SELECT id, account, level, device, own, began, seen, proved FROM sessions WHERE digest = $1")
            .bind(&digest)
            .fetch_optional(app.db.pool())
            .await?;
    let Some((id, account, level, name, own, began, seen, proved)) = row else { return Ok(None) };
    let level = if level == "full" { Level::Full } else { Level::Half };
    let found = Any { digest, id, account, level, device: Device { name, own: own != 0 }, began, seen, proved };
    // What is left without anything done is never more than what is left at all.
    match found.left(app) {
        (0, _) => match found.end(&app.db).await {
            // Ended it is, whether or not there is room to write it down.
            Ok(()) | Err(Error::StorageFull) => Ok(None),
            Err(error) => Err(error),
        },
        _ => Ok(Some(found)),
    }
}

impl Any {
    /// Seconds left without anything done by hand, and whatever is done.
    fn left(&self, app: &App) -> (i64, i64) {
        let now = app.now();
        // A clock set back is no reason to live longer than the limit from now.
        let limits = app.settings.sessions;
        let rest = |limit: i64, since: i64| (limit - (now - since)).clamp(0, limit);
        let whole = if self.level == Level::Half { HALF } else { limits.absolute };
        let ends = rest(whole, self.began);
        (rest(limits.idle, self.seen).min(ends), ends)
    }

    async fn touched(mut self, app: &App) -> Result<Any, Error> {
        let now = app.now();
        if EXACTLY <= (now - self.seen).abs() {
            let written = sqlx::query("UPDATE sessions SET seen = $1 WHERE digest = $2")
                .bind(now)
                .bind(&self.digest)
                .execute(app.db.pool())
                .await;
            match written.map_err(Error::from) {
                Ok(_) => self.seen = now,
                // Reading goes on when the disk is full.
                Err(Error::StorageFull) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self)
    }

    async fn end(&self, db: &Db) -> Result<(), Error> {
        sqlx::query("DELETE FROM sessions WHERE digest = $1").bind(&self.digest).execute(db.pool()).await?;
        Ok(())
    }

    /// As it is told.
    pub async fn told(&self, app: &App) -> Result<Session, Error> {
        let email = match self.level {
            Level::Half => None,
            Level::Full => {
                let (address,): (String,) = sqlx::query_as("SELECT address FROM accounts WHERE id = $1")
                    .bind(&self.account)
                    .fetch_one(app.db.pool())
                    .await?;
                Some(address)
            }
        };
        let (idle, ends) = self.left(app);
        let seconds = |left: i64| u64::try_from(left).unwrap_or_default();
        let account = email.is_some().then(|| self.account.clone());
        Ok(Session {
            level: self.level,
            email,
            account,
            idle: seconds(idle),
            ends: seconds(ends),
            own: self.device.own,
        })
    }

    /// Who one is was proved a short while ago.
    ///
    /// # Errors
    /// `ProveAgain` when it is longer ago.
    pub fn is_fresh(&self, app: &App) -> Result<(), Error> {
        if (0..PROVED).contains(&(app.now() - self.proved)) { Ok(()) } else { Err(Error::ProveAgain) }
    }

    /// Proved again, under another secret.
    pub async fn proved_again(&self, app: &App) -> Result<Response, Error> {
        let token = secret::secret()?;
        sqlx::query("UPDATE sessions SET digest = $1, proved = $2 WHERE digest = $3")
            .bind(secret::digest(&token))
            .bind(app.now())
            .bind(&self.digest)
            .execute(app.db.pool())
            .await?;
        let found = Any { digest: secret::digest(&token), proved: app.now(), ..self.clone() };
        let mut response = Told(found.told(app).await?).into_response();
        put(
            &mut response,
            set(app, cookie_name(app), &token, self.device.own.then_some(app.settings.sessions.absolute))?,
        );
        Ok(response)
    }
}

/// Begins a session. Whatever the browser held before ends.
pub async fn begin(
    app: &App,
    account: &str,
    level: Level,
    device: &Device,
    headers: &HeaderMap,
) -> Result<Response, Error> {
    if let Some(before) = find(app, headers).await? {
        before.end(&app.db).await?;
    }
    let (token, id, now) = (secret::secret()?, secret::name()?, app.now());
    let name: String = device.name.chars().filter(|c| !c.is_control()).take(NAME).collect();
    let begun = Any {
        digest: secret::digest(&token),
        id,
        account: account.to_owned(),
        level,
        device: Device { name, own: device.own },
        began: now,
        seen: now,
        proved: now,
    };
    sqlx::query(
        "INSERT INTO sessions (digest, id, account, level, device, own, began, seen, proved) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7)",
    )
    .bind(&begun.digest)
    .bind(&begun.id)
    .bind(account)
    .bind(if level == Level::Full { "full" } else { "half" })
    .bind(&begun.device.name)
    .bind(i64::from(begun.device.own))
    .bind(now)
    .execute(app.db.pool())
    .await?;
    tracing::info!(event = "session", level = ?level);
    let mut response = Told(begun.told(app).await?).into_response();
    let own = begun.device.own && level == Level::Full;
    put(&mut response, set(app, cookie_name(app), &token, own.then_some(app.settings.sessions.absolute))?);
    if own {
        let known = know(app, account, headers).await?;
        put(&mut response, set(app, device_name(app), &known, Some(KNOWN))?);
    }
    Ok(response)
}

/// The device at hand signs in to an account: what others try does not hold it up.
async fn know(app: &App, account: &str, headers: &HeaderMap) -> Result<String, Error> {
    let token = match cookie(headers, device_name(app)) {
        Some(token) if known(app, account, headers).await?.is_some() => token.to_owned(),
        _ => secret::secret()?,
    };
    sqlx::query(
        "INSERT INTO devices (digest, account, seen) VALUES ($1, $2, $3) \
         ON CONFLICT (digest) DO UPDATE SET seen = $3",
    )
    .bind(secret::digest(&token))
    .bind(account)
    .bind(app.now())
    .execute(app.db.pool())
    .await?;
    Ok(token)
}

/// The device's digest, when someone signed in to this account on it before.
pub async fn known(app: &App, account: &str, headers: &HeaderMap) -> Result<Option<String>, Error> {
    let Some(token) = cookie(headers, device_name(app)) else { return Ok(None) };
    let found: Option<(String,)> =
        sqlx::query_as("SELECT digest FROM devices WHERE digest = $1 AND account = $2 AND seen > $3")
            .bind(secret::digest(token))
            .bind(account)
            .bind(app.now() - KNOWN)
            .fetch_optional(app.db.pool())
            .await?;
    Ok(found.map(|(digest,)| digest))
}

/// Ends an account's sessions, but for one, with whatever else the transaction holds.
pub async fn end_others(to: &mut Transaction<'static, sqlx::Any>, account: &str, but: &str) -> Result<(), Error> {
    sqlx::query("DELETE FROM sessions WHERE account = $1 AND id <> $2")
        .bind(account)
        .bind(but)
        .execute(&mut **to)
        .await?;
    Ok(())
}

/// Drops sessions that have ended, and devices nobody uses.
pub async fn sweep(app: &App) -> Result<(), Error> {
    let (now, limits) = (app.now(), app.settings.sessions);
    sqlx::query("DELETE FROM sessions WHERE began <= $1 OR seen <= $2 OR (level = 'half' AND began <= $3)")
        .bind(now - limits.absolute)
        .bind(now - limits.idle)
        .bind(now - HALF)
        .execute(app.db.pool())
        .await?;
    sqlx::query("DELETE FROM devices WHERE seen <= $1").bind(now - KNOWN).execute(app.db.pool()).await?;
    Ok(())
}

/// `GET /api/session`: the session at hand; null when nobody is signed in, which is no failure.
pub async fn show(State(app): State<App>, session: Option<Any>) -> Result<Told<Option<Session>>, Error> {
    Ok(Told(match session {
        Some(session) => Some(session.told(&app).await?),
        None => None,
    }))
}

/// `POST /api/session/extend`: one tap, and it lasts the whole time again.
pub async fn extend(State(app): State<App>, Signed(session): Signed) -> Result<Told<Session>, Error> {
    let session = Any { seen: 0, ..session }.touched(&app).await?;
    Ok(Told(session.told(&app).await?))
}

/// `DELETE /api/session`: signs out.
pub async fn end(State(app): State<App>, session: Any) -> Result<Response, Error> {
    session.end(&app.db).await?;
    signed_out(&app)
}

/// `GET /api/sessions`: where the account is signed in.
pub async fn list(State(app): State<App>, Signed(session): Signed) -> Result<Told<Vec<Listed>>, Error> {
    let rows: Vec<(String, String, i64, i64)> = sqlx::query_as(
        "SELECT id, device, began, seen FROM sessions WHERE account = $1 AND level = 'full' ORDER BY began DESC, id",
    )
    .bind(&session.account)
    .fetch_all(app.db.pool())
    .await?;
    let time = |at: i64| u64::try_from(at).unwrap_or_default();
    let listed = rows.into_iter().map(|(id, device, began, seen)| Listed {
        this: id == session.id,
        id,
        device,
        began: time(began),
        seen: time(seen),
    });
    Ok(Told(listed.collect()))
}

/// `DELETE /api/sessions/{id}`: ends one of the account's sessions.
pub async fn end_one(State(app): State<App>, Signed(session): Signed, Named(id): Named) -> Result<Response, Error> {
    let ended = sqlx::query("DELETE FROM sessions WHERE id = $1 AND account = $2")
        .bind(&id)
        .bind(&session.account)
        .execute(app.db.pool())
        .await?;
    match ended.rows_affected() {
        0 => Err(Error::NotFound),
        _ if id == session.id => signed_out(&app),
        _ => Ok(Done.into_response()),
    }
}

/// `DELETE /api/sessions`: signs out everywhere, here too.
pub async fn end_all(State(app): State<App>, Signed(session): Signed) -> Result<Response, Error> {
    let mut to = app.db.writing().await?;
    end_others(&mut to, &session.account, "").await?;
    to.commit().await?;
    signed_out(&app)
}

/// An answer that takes the cookie away.
pub fn signed_out(app: &App) -> Result<Response, Error> {
    let mut response = Done.into_response();
    put(&mut response, set(app, cookie_name(app), "", Some(0))?);
    Ok(response)
}

fn put(response: &mut Response, cookie: HeaderValue) {
    response.headers_mut().append(header::SET_COOKIE, cookie);
}

/// A cookie that no script reads and no other site sends; kept for so many seconds, or as long as the browser runs.
fn set(app: &App, name: &str, value: &str, seconds: Option<i64>) -> Result<HeaderValue, Error> {
    let secure = if app.settings.public.is_secure() { "; Secure" } else { "" };
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{age}"))
        .map_err(|_| Error::Internal)
}

fn cookie_name(app: &App) -> &'static str {
    cookie_name_on(&app.settings.public)
}

/// The name of the session's cookie. Over TLS browsers hold it to this host.
pub fn cookie_name_on(public: &Public) -> &'static str {
    if public.is_secure() { "__Host-guichet" } else { "guichet" }
}

fn device_name(app: &App) -> &'static str {
    if app.settings.public.is_secure() { "__Host-guichet-device" } else { "guichet-device" }
}

/// A cookie's value. Of several of one name none is taken: one of them is not ours.
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut found = all.flat_map(|value| value.split(';')).filter_map(|pair| {
        let (own, value) = pair.split_once('=')?;
        (own.trim() == name).then_some(value.trim())
    });
    let value = found.next()?;
    found.next().is_none().then_some(value)
}
