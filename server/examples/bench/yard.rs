//! Yardsticks: what this machine's disk and database do by themselves.

use crate::Result;
use server::db::Db;
use std::{
    fs::File,
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

/// How long each is measured.
const TIME: Duration = Duration::from_secs(4);

/// 4 KB appended to a file and synced (fdatasync), over and over: how often a second.
pub fn syncs(folder: &Path) -> Result<f64> {
    let path = folder.join("yardstick");
    let mut file = File::create(&path)?;
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < TIME {
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        count += 1;
    }
    std::fs::remove_file(&path)?;
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}

/// One row of 200 bytes inserted and committed, over and over, on one connection that is set up as the server's are: how often
/// a second.
pub async fn inserts(database: &str) -> Result<f64> {
    let db = Db::connect(database).await.map_err(|closed| closed.to_string())?;
    sqlx::query("CREATE TABLE IF NOT EXISTS yardstick (text TEXT NOT NULL)").execute(db.pool()).await?;
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < TIME {
        sqlx::query("INSERT INTO yardstick (text) VALUES ($1)").bind("x".repeat(200)).execute(db.pool()).await?;
        count += 1;
    }
    let rate = f64::from(count) / began.elapsed().as_secs_f64();
    sqlx::query("DROP TABLE yardstick").execute(db.pool()).await?;
    db.close().await;
    Ok(rate)
}
