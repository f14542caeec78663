//! Passkeys: added to an account, and signed in with. Every one proves the person as well as the device.

use crate::{
    account::Account,
    body::{Done, Given, Named, Told},
    error::Error,
    guard::From,
    secret,
    session::{self, Signed},
    state::App,
    tries::Limit,
};
use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid,
};
use wire::account as told;
use wire::account::{Level, Passkey as Listed};

/// Ceremonies begun and ended from one network address; how often is a setting.
pub const FROM: Limit = Limit { what: "passkey-from", most: 0, within: 900 };
/// A ceremony waits so long, in seconds.
const WAITS: i64 = 300;
/// An account has at most so many.
const MOST: usize = 20;
/// Characters of a name.
const NAME: usize = 80;

/// The passkeys of an account, as they are told.
pub async fn of(app: &App, account: &str) -> Result<Vec<Listed>, Error> {
    let rows: Vec<(String, String, i64)> =
        sqlx::query_as("SELECT id, name, added FROM passkeys WHERE account = $1 ORDER BY added, id")
            .bind(account)
            .fetch_all(app.db.pool())
            .await?;
    let told = |(id, name, added)| Listed { id, name, added: u64::try_from(added).unwrap_or_default() };
    Ok(rows.into_iter().map(told).collect())
}

/// `POST /api/account/passkeys/start`: what the browser is to make.
pub async fn begin(State(app): State<App>, Signed(session): Signed) -> Result<Told<told::Ceremony>, Error> {
    session.is_fresh(&app)?;
    let account = Account::of(&app, &session.account).await?;
    let rows: Vec<(String,)> = sqlx::query_as("SELECT key FROM passkeys WHERE account = $1")
        .bind(&account.id)
        .fetch_all(app.db.pool())
        .await?;
    if MOST <= rows.len() {
        return Err(Error::TooManyKept);
    }
    let keys = rows.iter().map(|(key,)| read::<Passkey>(key)).collect::<Result<Vec<_>, _>>()?;
    let there: Vec<CredentialID> = keys.iter().map(|key| key.cred_id().clone()).collect();
    let id = Uuid::parse_str(&account.id).map_err(|_| Error::Internal)?;
    let (options, state) = app
        .webauthn
        .start_passkey_registration(id, &account.address, &account.address, Some(there))
        .map_err(|_| Error::Internal)?;
    let mut options = serde_json::to_value(options).map_err(|_| Error::Internal)?;
    // The passkey itself says whose it is: signing in needs no address typed.
    options["publicKey"]["authenticatorSelection"]["residentKey"] = "required".into();
    options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = true.into();
    keep(&app, &account.id, &state, options).await
}

/// `POST /api/account/passkeys`: the passkey the browser made.
pub async fn add(
    State(app): State<App>,
    Signed(session): Signed,
    Given(asked): Given<told::NewPasskey>,
) -> Result<Told<Vec<Listed>>, Error> {
    session.is_fresh(&app)?;
    let state: PasskeyRegistration = answer(&app, &session.account, &asked.ceremony).await?;
    let credential: RegisterPublicKeyCredential =
        serde_json::from_value(asked.credential).map_err(|_| Error::WrongPasskey)?;
    let key = app.webauthn.finish_passkey_registration(&credential, &state).map_err(refused)?;
    let name: String = asked.name.chars().filter(|c| !c.is_control()).take(NAME).collect();
    let mut to = app.db.writing().await?;
    let added = sqlx::query(
        "INSERT INTO passkeys (id, account, name, credential, key, added) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (credential) DO NOTHING",
    )
    .bind(secret::name()?)
    .bind(&session.account)
    .bind(name.trim())
    .bind(credential_id(key.cred_id()))
    .bind(serde_json::to_string(&key).map_err(|_| Error::Internal)?)
    .bind(app.now())
    .execute(&mut *to)
    .await?;
    if added.rows_affected() == 0 {
        return Err(Error::WrongPasskey);
    }
    Account::of(&app, &session.account).await?.write(&mut to, &app, "mail-security", "passkey-added").await?;
    to.commit().await?;
    Ok(Told(of(&app, &session.account).await?))
}

/// `DELETE /api/account/passkeys/{id}`.
pub async fn remove(State(app): State<App>, Signed(session): Signed, Named(id): Named) -> Result<Response, Error> {
    session.is_fresh(&app)?;
    let mut to = app.db.writing().await?;
    let removed = sqlx::query("DELETE FROM passkeys WHERE id = $1 AND account = $2")
        .bind(id)
        .bind(&session.account)
        .execute(&mut *to)
        .await?;
    if removed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Account::of(&app, &session.account).await?.write(&mut to, &app, "mail-security", "passkey-removed").await?;
    to.commit().await?;
    Ok(Done.into_response())
}

/// `POST /api/session/passkey/start`: what the browser is to ask whichever passkey it has for us.
pub async fn ask(State(app): State<App>, from: From) -> Result<Told<told::Ceremony>, Error> {
    FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    let (options, state) = app.webauthn.start_discoverable_authentication().map_err(|_| Error::Internal)?;
    let mut options = serde_json::to_value(options).map_err(|_| Error::Internal)?;
    // A button asks, not a list under a text box.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    keep(&app, "", &state, options).await
}

/// `POST /api/session/passkey`: signs in. A passkey is two factors in one: no code is asked for.
pub async fn sign_in(
    State(app): State<App>,
    from: From,
    headers: HeaderMap,
    Given(asked): Given<told::ByPasskey>,
) -> Result<Response, Error> {
    FROM.at_most(app.settings.per_network.tries).count(&app.db, app.now(), &from.0).await?;
    let state: DiscoverableAuthentication = answer(&app, "", &asked.ceremony).await?;
    let credential: PublicKeyCredential = serde_json::from_value(asked.credential).map_err(|_| Error::WrongPasskey)?;
    let (whose, id) = app.webauthn.identify_discoverable_authentication(&credential).map_err(refused)?;
    let row: Option<(String, String)> =
        sqlx::query_as("SELECT id, key FROM passkeys WHERE credential = $1 AND account = $2")
            .bind(credential_id(id))
            .bind(whose.to_string())
            .fetch_optional(app.db.pool())
            .await?;
    let (id, key) = row.ok_or(Error::WrongPasskey)?;
    let mut key: Passkey = read(&key)?;
    let proved = app.webauthn.finish_discoverable_authentication_v2(&credential, state, &key).map_err(refused)?;
    if key.update_credential(&proved) == Some(true) {
        sqlx::query("UPDATE passkeys SET key = $1 WHERE id = $2")
            .bind(serde_json::to_string(&key).map_err(|_| Error::Internal)?)
            .bind(id)
            .execute(app.db.pool())
            .await?;
    }
    session::begin(&app, &whose.to_string(), Level::Full, &asked.device, &headers).await
}

/// Keeps what a passkey was asked, and says what to ask it.
async fn keep(
    app: &App,
    account: &str,
    state: &impl Serialize,
    options: serde_json::Value,
) -> Result<Told<told::Ceremony>, Error> {
    let ceremony = secret::secret()?;
    sqlx::query("INSERT INTO ceremonies (digest, account, state, ends) VALUES ($1, $2, $3, $4)")
        .bind(secret::digest(&ceremony))
        .bind(account)
        .bind(serde_json::to_string(state).map_err(|_| Error::Internal)?)
        .bind(app.now() + WAITS)
        .execute(app.db.pool())
        .await?;
    Ok(Told(told::Ceremony { ceremony, options }))
}

/// What was asked, once.
async fn answer<T: DeserializeOwned>(app: &App, account: &str, ceremony: &str) -> Result<T, Error> {
    let row: Option<(String,)> =
        sqlx::query_as("DELETE FROM ceremonies WHERE digest = $1 AND account = $2 AND ends > $3 RETURNING state")
            .bind(secret::digest(ceremony))
            .bind(account)
            .bind(app.now())
            .fetch_optional(app.db.pool())
            .await?;
    read(&row.ok_or(Error::WrongPasskey)?.0)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| {
        tracing::error!("a passkey that was kept cannot be read: {error}");
        Error::Internal
    })
}

/// As it is found again: hexadecimal.
fn credential_id(id: &[u8]) -> String {
    secret::hex(id)
}

fn refused(error: webauthn_rs::prelude::WebauthnError) -> Error {
    tracing::warn!(event = "passkey", right = false, why = %error);
    Error::WrongPasskey
}
