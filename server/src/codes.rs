//! Codes at signing in: those of an application (TOTP, RFC 6238), each taken once, and recovery codes for when it is lost.

use crate::{
    account::Account,
    body::{Done, Given, Told},
    db::Db,
    error::Error,
    secret,
    session::Signed,
    state::App,
    tries::Limit,
};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use totp_rs::{Builder, Secret, Totp};
use wire::account as told;

/// Codes tried for one account.
pub const TRIES: Limit = Limit { what: "code", most: 10, within: 900 };
/// So many recovery codes.
const RECOVERY: usize = 10;

/// Whether signing in to an account asks for a code.
pub async fn hold(db: &Db, account: &str) -> Result<bool, Error> {
    let row: Option<(i64,)> = sqlx::query_as("SELECT step FROM codes WHERE account = $1 AND holds = 1")
        .bind(account)
        .fetch_optional(db.pool())
        .await?;
    Ok(row.is_some())
}

/// Takes a code: of the application, or a recovery code. Each is taken once.
pub async fn take(app: &App, account: &str, code: &str) -> Result<(), Error> {
    TRIES.count(&app.db, app.now(), account).await?;
    let code: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_lowercase();
    let right = if code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        take_code(app, account, &code, 1).await?
    } else {
        take_recovery(app, account, &code).await?
    };
    if !right {
        tracing::warn!(event = "code", right = false);
        return Err(Error::WrongCode);
    }
    TRIES.forget(&app.db, account).await
}

/// A code of the application, of this step or the one before or after, and of none that was taken before.
async fn take_code(app: &App, account: &str, code: &str, holds: i64) -> Result<bool, Error> {
    let row: Option<(String,)> = sqlx::query_as("SELECT secret FROM codes WHERE account = $1 AND holds = $2")
        .bind(account)
        .bind(holds)
        .fetch_optional(app.db.pool())
        .await?;
    let Some((secret,)) = row else { return Ok(false) };
    let now = u64::try_from(app.now()).unwrap_or_default();
    let Some(step) = totp(&secret, "")?.check(code, now) else { return Ok(false) };
    // Of two at once with the same code one finds the step taken.
    let taken = sqlx::query("UPDATE codes SET step = $1, holds = 1 WHERE account = $2 AND step < $1 AND secret = $3")
        .bind(i64::try_from(step).unwrap_or(i64::MAX))
        .bind(account)
        .bind(secret)
        .execute(app.db.pool())
        .await?;
    Ok(taken.rows_affected() != 0)
}

async fn take_recovery(app: &App, account: &str, code: &str) -> Result<bool, Error> {
    let mut to = app.db.writing().await?;
    let used = sqlx::query("DELETE FROM recovery WHERE digest = $1 AND account = $2")
        .bind(recovery_digest(account, code))
        .bind(account)
        .execute(&mut *to)
        .await?;
    if used.rows_affected() == 0 {
        return Ok(false);
    }
    Account::of(app, account).await?.write(&mut to, app, "mail-security", "recovery-used").await?;
    to.commit().await?;
    Ok(true)
}

/// `POST /api/account/codes`: a key for an application. It holds once a first code of it was right.
pub async fn begin(State(app): State<App>, Signed(session): Signed) -> Result<Told<told::Secret>, Error> {
    session.is_fresh(&app)?;
    let account = Account::of(&app, &session.account).await?;
    let secret = Secret::from(secret::random::<20>()?.to_vec()).to_base32();
    let begun = sqlx::query(
        "INSERT INTO codes (account, secret, holds, step) VALUES ($1, $2, 0, 0) \
         ON CONFLICT (account) DO UPDATE SET secret = $2, step = 0 WHERE codes.holds = 0",
    )
    .bind(&account.id)
    .bind(&secret)
    .execute(app.db.pool())
    .await?;
    // Those that hold are first switched off.
    if begun.rows_affected() == 0 {
        return Err(Error::TooManyKept);
    }
    let address = totp(&secret, &account.address)?.to_url().map_err(|_| Error::Internal)?;
    Ok(Told(told::Secret { secret, address }))
}

/// `PUT /api/account/codes`: the first code. From now on signing in asks for one; recovery codes are shown, once.
pub async fn confirm(
    State(app): State<App>,
    Signed(session): Signed,
    Given(asked): Given<told::Code>,
) -> Result<Told<told::Recovery>, Error> {
    session.is_fresh(&app)?;
    TRIES.count(&app.db, app.now(), &session.account).await?;
    let code: String = asked.code.chars().filter(char::is_ascii_digit).collect();
    if hold(&app.db, &session.account).await? || !take_code(&app, &session.account, &code, 0).await? {
        return Err(Error::WrongCode);
    }
    TRIES.forget(&app.db, &session.account).await?;
    new_recovery(&app, &session.account, "codes-on").await
}

/// `POST /api/account/recovery`: new recovery codes in place of the old ones.
pub async fn recover(State(app): State<App>, Signed(session): Signed) -> Result<Told<told::Recovery>, Error> {
    session.is_fresh(&app)?;
    if !hold(&app.db, &session.account).await? {
        return Err(Error::NotFound);
    }
    new_recovery(&app, &session.account, "recovery").await
}

async fn new_recovery(app: &App, account: &str, what: &'static str) -> Result<Told<told::Recovery>, Error> {
    let codes = (0..RECOVERY).map(|_| recovery_code()).collect::<Result<Vec<String>, Error>>()?;
    let mut to = app.db.writing().await?;
    sqlx::query("DELETE FROM recovery WHERE account = $1").bind(account).execute(&mut *to).await?;
    for code in &codes {
        sqlx::query("INSERT INTO recovery (digest, account) VALUES ($1, $2)")
            .bind(recovery_digest(account, &code.replace('-', "")))
            .bind(account)
            .execute(&mut *to)
            .await?;
    }
    Account::of(app, account).await?.write(&mut to, app, "mail-security", what).await?;
    to.commit().await?;
    Ok(Told(told::Recovery { codes }))
}

/// `DELETE /api/account/codes`: signing in asks for no code any more. The password has to stand alone again.
pub async fn end(State(app): State<App>, Signed(session): Signed) -> Result<Response, Error> {
    session.is_fresh(&app)?;
    let account = Account::of(&app, &session.account).await?;
    if !account.password_stands_alone() {
        return Err(Error::PasswordShort);
    }
    let mut to = app.db.writing().await?;
    let ended = sqlx::query("DELETE FROM codes WHERE account = $1").bind(&account.id).execute(&mut *to).await?;
    sqlx::query("DELETE FROM recovery WHERE account = $1").bind(&account.id).execute(&mut *to).await?;
    if ended.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    account.write(&mut to, &app, "mail-security", "codes-off").await?;
    to.commit().await?;
    Ok(Done.into_response())
}

fn totp(secret: &str, account: &str) -> Result<Totp, Error> {
    let secret = Secret::try_from_base32(secret).map_err(|_| Error::Internal)?;
    let named =
        Builder::new().with_secret(secret).with_issuer(Some("Guichet")).with_account_name(account.replace(':', " "));
    named.build().map_err(|_| Error::Internal)
}

/// Digits and letters of which none is taken for another (Crockford's): what is typed for them is read as them.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Four groups of four: 80 bits.
fn recovery_code() -> Result<String, Error> {
    let random = secret::random::<16>()?;
    let letters: Vec<char> = random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    Ok(letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// What is kept of one: bound to its account, so that no table made beforehand finds it.
fn recovery_digest(account: &str, code: &str) -> String {
    let read = code.replace('o', "0").replace(['i', 'l'], "1");
    secret::digest(&format!("{account}/{read}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_is_read_aloud_and_typed() {
        let code = recovery_code().expect("a code");
        assert_eq!(code.len(), 19);
        assert!(
            code.split('-').all(|group| group.len() == 4 && group.bytes().all(|byte| LETTERS.contains(&byte))),
            "{code}"
        );
        assert_ne!(recovery_code().expect("another"), code);
        assert_eq!(recovery_digest("a", "0o1il"), recovery_digest("a", "00111"), "whatever it is taken for");
        assert_ne!(recovery_digest("a", &code), recovery_digest("b", &code));
    }
}
