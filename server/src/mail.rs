//! Mail: written into the database with what it is about, and sent from there until the mail server takes it.

use crate::{db::Db, error::Error, metrics, secret, settings::Smtp, state::App};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use sqlx::Any;
use std::time::Duration;
use wire::account::Language;
use words::{Arg, Book, Lang, Words};

/// How long the sender sleeps when nothing is due.
const PAUSE: Duration = Duration::from_secs(2);
/// While one process sends a mail no other takes it, in seconds.
const CLAIMED: i64 = 300;
/// A mail that no server took for so long is given up, in seconds.
const GIVEN_UP: i64 = 3 * 86_400;
/// At most so many seconds between two tries.
const LONGEST: i64 = 3600;

/// A mail.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// Which: a message of `locales/mail`.
    pub id: &'static str,
    /// The link in it.
    pub link: &'a str,
    /// What happened, where the mail says one of several things.
    pub what: &'static str,
    /// For how many minutes the link holds; 0 where there is none that ends.
    pub minutes: i64,
}

/// Subject and text, in a language.
pub fn compose(letter: Letter, language: Language) -> (String, String) {
    let words = book(language);
    let args: [(&'static str, Arg); 3] =
        [("link", letter.link.into()), ("what", letter.what.into()), ("minutes", letter.minutes.into())];
    let subject = words.say(letter.id, &args);
    let body = words.say(&format!("{}.body", letter.id), &args);
    (subject, format!("{body}\n\n{}\n", words.say("mail-foot", &[])))
}

fn book(language: Language) -> Book {
    macro_rules! file {
        ($language:literal) => {
            include_str!(concat!("../../locales/mail/", $language, "/mail.ftl"))
        };
    }
    match language {
        Language::Fr => Book::new(Lang::Fr, [file!("fr").to_owned()]),
        Language::En => Book::new(Lang::En, [file!("en").to_owned()]),
    }
}

/// Puts a mail into the outbox, with whatever else the statement's transaction holds.
pub async fn post(
    to: &mut sqlx::Transaction<'static, Any>,
    now: i64,
    address: &str,
    language: Language,
    letter: Letter<'_>,
) -> Result<(), Error> {
    let (subject, body) = compose(letter, language);
    sqlx::query(
        "INSERT INTO outbox (id, recipient, subject, body, written, due, tries) VALUES ($1, $2, $3, $4, $5, $5, 0)",
    )
    .bind(secret::name()?)
    .bind(address)
    .bind(subject)
    .bind(body)
    .bind(now)
    .execute(&mut **to)
    .await?;
    Ok(())
}

/// A mail as it waits.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Its name.
    pub id: String,
    /// To whom.
    pub recipient: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// When it was written.
    pub written: i64,
    due: i64,
    tries: i64,
}

/// The last mails that wait, newest first.
pub async fn waiting(db: &Db, most: i64) -> Result<Vec<Waiting>, Error> {
    let select =
        "SELECT id, recipient, subject, body, written, due, tries FROM outbox ORDER BY written DESC, id LIMIT $1";
    Ok(sqlx::query_as(select).bind(most).fetch_all(db.pool()).await?)
}

/// Sends what is due, for ever. Mails that wait outlive the process.
pub async fn send(app: App, smtp: Smtp) {
    let (transport, from) = match open(&smtp) {
        Ok(open) => open,
        Err(error) => return tracing::error!("mail is not sent: {error}"),
    };
    loop {
        match one(&app, &transport, &from).await {
            Ok(true) => {}
            Ok(false) | Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// The way to the mail server, and the sender. Nothing is sent yet.
pub fn open(smtp: &Smtp) -> Result<(Transport, Mailbox), String> {
    let from = smtp.from.parse().map_err(|_| "mail-from is no e-mail address".to_owned())?;
    // The address may hold a password: an error of it is not repeated.
    let builder = Transport::from_url(&smtp.url).map_err(|_| "smtp-url is no smtp: or smtps: address".to_owned())?;
    Ok((builder.timeout(Some(Duration::from_secs(20))).build(), from))
}

/// Sends one mail that is due; false when none is.
async fn one(app: &App, transport: &Transport, from: &Mailbox) -> Result<bool, Error> {
    let now = app.now();
    let select =
        "SELECT id, recipient, subject, body, written, due, tries FROM outbox WHERE due <= $1 ORDER BY due LIMIT 1";
    let Some(mail) = sqlx::query_as::<_, Waiting>(select).bind(now).fetch_optional(app.db.pool()).await? else {
        return Ok(false);
    };
    // Whoever moves it on sends it; another process finds it moved.
    let claimed = sqlx::query("UPDATE outbox SET due = $1, tries = tries + 1 WHERE id = $2 AND due = $3")
        .bind(now + CLAIMED)
        .bind(&mail.id)
        .bind(mail.due)
        .execute(app.db.pool())
        .await?;
    if claimed.rows_affected() == 0 {
        return Ok(true);
    }
    let sent = match message(&mail, from) {
        Some(message) => transport.send(message).await.map(|_| ()).map_err(|error| error.is_permanent()),
        None => Err(true),
    };
    match sent {
        Ok(()) => {
            tracing::info!(event = "mail", sent = true);
            metrics::mailed("sent");
            drop_mail(app, &mail.id).await?;
        }
        Err(for_good) if for_good || mail.written + GIVEN_UP < now => {
            tracing::warn!(event = "mail", sent = false, "a mail is given up");
            metrics::mailed("given-up");
            drop_mail(app, &mail.id).await?;
        }
        Err(_) => {
            let wait = (15_i64 << mail.tries.clamp(0, 8)).min(LONGEST);
            tracing::warn!(event = "mail", sent = false, wait);
            metrics::mailed("again");
            sqlx::query("UPDATE outbox SET due = $1 WHERE id = $2")
                .bind(now + wait)
                .bind(&mail.id)
                .execute(app.db.pool())
                .await?;
        }
    }
    Ok(true)
}

/// Drops mails that nobody sent for so long that their links have ended.
pub async fn sweep(app: &App) -> Result<(), Error> {
    sqlx::query("DELETE FROM outbox WHERE written <= $1").bind(app.now() - GIVEN_UP).execute(app.db.pool()).await?;
    Ok(())
}

async fn drop_mail(app: &App, id: &str) -> Result<(), Error> {
    sqlx::query("DELETE FROM outbox WHERE id = $1").bind(id).execute(app.db.pool()).await?;
    Ok(())
}

/// `None` when it cannot be written: the address is none after all.
fn message(mail: &Waiting, from: &Mailbox) -> Option<Message> {
    let to = mail.recipient.parse().ok()?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&mail.subject)
        // Nobody's absence answers a machine.
        .header(Auto)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.body.clone())
        .ok()
}

/// `Auto-Submitted: auto-generated` (RFC 3834).
#[derive(Clone, Copy, Debug)]
struct Auto;

impl lettre::message::header::Header for Auto {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Auto, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Auto)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// An e-mail address as it tells accounts apart: without spaces around it, in lower case.
///
/// # Errors
/// `EmailUnread` when no mail could be sent to it.
pub fn normal(typed: &str) -> Result<(String, String), Error> {
    let address = typed.trim();
    let read: lettre::Address = address.parse().map_err(|_| Error::EmailUnread)?;
    if 254 < address.len() || !read.domain().contains('.') {
        return Err(Error::EmailUnread);
    }
    Ok((address.to_lowercase(), address.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mail_is_written_in_both_languages() {
        let letters = [
            ("mail-confirm", ""),
            ("mail-already", ""),
            ("mail-reset", ""),
            ("mail-unknown", ""),
            ("mail-password-changed", ""),
            ("mail-email", ""),
            ("mail-email-changed", ""),
            ("mail-security", "codes-on"),
            ("mail-security", "codes-off"),
            ("mail-security", "recovery"),
            ("mail-security", "recovery-used"),
            ("mail-security", "passkey-added"),
            ("mail-security", "passkey-removed"),
        ];
        let link = "https://guichet.example/fr/compte#0123";
        let mut bodies = std::collections::BTreeSet::new();
        for (id, what) in letters {
            for language in [Language::Fr, Language::En] {
                let (subject, body) = compose(Letter { id, link, what, minutes: 20 }, language);
                assert!(!subject.contains("mail-") && !subject.contains('\n'), "{subject}");
                assert!(body.contains(link) && !body.contains("{ ") && !body.contains("mail-"), "{body}");
                assert!(bodies.insert(body), "{id} {what} says nothing of its own");
            }
        }
    }

    #[test]
    fn an_address_is_told_from_another_whatever_its_capitals() {
        assert_eq!(
            normal(" Lan.Nguyen@Exemple.CA "),
            Ok(("lan.nguyen@exemple.ca".into(), "Lan.Nguyen@Exemple.CA".into()))
        );
        for wrong in
            ["", "lan", "lan@", "@exemple.ca", "lan@exemple", "lan@exemple.ca\r\nbcc: x@y.zz", "a b@exemple.ca"]
        {
            assert_eq!(normal(wrong), Err(Error::EmailUnread), "{wrong}");
        }
    }
}
