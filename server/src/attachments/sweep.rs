//! What is left of files: objects nobody names any more, files that were never sent to their end.

use crate::{error::Error, secret, state::App};
use std::collections::HashSet;

/// How long a file may take to arrive, and an object may be without a row, in seconds.
const DAY: i64 = 86_400;
/// How long every device has to hear that a file was removed, in seconds. One that comes later sends the file again.
const HEARD: i64 = 2 * 365 * DAY;
/// Says in a store to which database it belongs.
const OWNER: &str = "guichet-owner";

/// Removes what was left, soon and behind the answer; what does not succeed the sweep does.
pub fn soon(app: &App) {
    let app = app.clone();
    tokio::spawn(async move {
        if let Err(error) = leavings(&app).await {
            tracing::warn!("files are not removed yet: {error:?}");
        }
    });
}

/// Drops files that were not sent to their end within a day, and objects without a row that are older than a day.
pub async fn sweep(app: &App) -> Result<(), Error> {
    let unfinished: Vec<(String, String)> =
        sqlx::query_as("SELECT draft, id FROM attachments WHERE state <> 'kept' AND at <= $1")
            .bind(app.now() - DAY)
            .fetch_all(app.db.pool())
            .await?;
    for (draft, id) in unfinished {
        let mut to = app.db.writing().await?;
        let still =
            sqlx::query("UPDATE attachments SET at = at WHERE draft = $1 AND id = $2 AND state <> 'kept' AND at <= $3")
                .bind(&draft)
                .bind(&id)
                .bind(app.now() - DAY)
                .execute(&mut *to)
                .await?;
        if still.rows_affected() == 1 {
            super::drop_file(&mut to, &draft, &id).await?;
        }
        to.commit().await?;
    }
    sqlx::query("DELETE FROM removed_attachments WHERE at <= $1")
        .bind(app.now() - HEARD)
        .execute(app.db.pool())
        .await?;
    leavings(app).await?;
    orphans(app).await
}

async fn leavings(app: &App) -> Result<(), Error> {
    // A copy that is being made may name them still; the next sweep comes.
    let Some(_leave) = app.objects.leave_to_remove()? else { return Ok(()) };
    let left: Vec<(String,)> = sqlx::query_as("SELECT object FROM leavings").fetch_all(app.db.pool()).await?;
    for (object,) in left {
        app.objects.remove(&object).await?;
        sqlx::query("DELETE FROM leavings WHERE object = $1").bind(object).execute(app.db.pool()).await?;
    }
    Ok(())
}

/// Objects are listed first, and rows read after: one that is a day old and has no row then will never have one.
async fn orphans(app: &App) -> Result<(), Error> {
    let Some(_leave) = app.objects.leave_to_remove()? else { return Ok(()) };
    if !is_ours(app).await? {
        tracing::error!("files: the store belongs to another database; nothing in it is swept");
        return Ok(());
    }
    let old = app.objects.older(app.now() - DAY).await?;
    if old.is_empty() {
        return Ok(());
    }
    let named: Vec<(String,)> =
        sqlx::query_as("SELECT object FROM attachments WHERE object IS NOT NULL UNION ALL SELECT object FROM pieces")
            .fetch_all(app.db.pool())
            .await?;
    let named: HashSet<String> = named.into_iter().map(|(object,)| object).collect();
    let mut dropped = 0_u64;
    for object in old.iter().filter(|object| *object != OWNER && !named.contains(*object)) {
        app.objects.remove(object).await?;
        dropped += 1;
    }
    if 0 < dropped {
        tracing::info!(event = "files", dropped);
    }
    Ok(())
}

/// Whether the store belongs to this database: a new database beside an old store must not empty it.
async fn is_ours(app: &App) -> Result<bool, Error> {
    let row: Option<(String,)> =
        sqlx::query_as("SELECT name FROM stores WHERE one = 1").fetch_optional(app.db.pool()).await?;
    let said = app.objects.read(OWNER).await?;
    let name = match (row, said) {
        (Some((name,)), Some(said)) => return Ok(name.as_bytes() == said),
        (None, Some(_)) => return Ok(false),
        (Some((name,)), None) => name,
        (None, None) => {
            sqlx::query("INSERT INTO stores (one, name) VALUES (1, $1) ON CONFLICT (one) DO NOTHING")
                .bind(secret::name()?)
                .execute(app.db.pool())
                .await?;
            let (name,): (String,) =
                sqlx::query_as("SELECT name FROM stores WHERE one = 1").fetch_one(app.db.pool()).await?;
            name
        }
    };
    app.objects.write(OWNER, name.into_bytes()).await?;
    Ok(true)
}
