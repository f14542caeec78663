//! Tries, counted in the database, so that a restart forgets none and several processes share them. What is counted is named by
//! a digest: no address of anyone stands in the table.

use crate::{db::Db, error::Error, secret::digest};

/// How often something may be tried.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is limited.
    pub what: &'static str,
    /// So often.
    pub most: i64,
    /// Within so many seconds.
    pub within: i64,
}

impl Limit {
    /// The same, so often.
    pub fn at_most(self, most: i64) -> Limit {
        Limit { most, ..self }
    }

    fn about(&self, whose: &str) -> String {
        format!("{}/{}", self.what, digest(whose))
    }

    /// Counts a try, before it is made: tries at once are not more tries.
    ///
    /// # Errors
    /// `TooMany`, with the seconds until there may be another.
    pub async fn count(&self, db: &Db, now: i64, whose: &str) -> Result<(), Error> {
        let slot = now.div_euclid(self.within);
        let (count,): (i64,) = sqlx::query_as(
            "INSERT INTO tries (about, slot, count) VALUES ($1, $2, 1) \
             ON CONFLICT (about, slot) DO UPDATE SET count = tries.count + 1 RETURNING count",
        )
        .bind(self.about(whose))
        .bind(slot)
        .fetch_one(db.pool())
        .await?;
        if count <= self.most {
            return Ok(());
        }
        let rest = (slot + 1) * self.within - now;
        Err(Error::TooMany(u32::try_from(rest).unwrap_or(u32::MAX).max(1)))
    }

    /// Forgets what was counted: whoever tried was right.
    pub async fn forget(&self, db: &Db, whose: &str) -> Result<(), Error> {
        sqlx::query("DELETE FROM tries WHERE about = $1").bind(self.about(whose)).execute(db.pool()).await?;
        Ok(())
    }
}

/// Drops what no limit looks at any more.
pub async fn sweep(db: &Db, now: i64, limits: &[Limit]) -> Result<(), Error> {
    for limit in limits {
        sqlx::query("DELETE FROM tries WHERE about LIKE $1 AND slot < $2")
            .bind(format!("{}/%", limit.what))
            .bind(now.div_euclid(limit.within))
            .execute(db.pool())
            .await?;
    }
    Ok(())
}
