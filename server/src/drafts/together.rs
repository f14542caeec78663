//! Saves that come at once, made durable by one flush to the disk. SQLite flushes once a transaction, and a disk may do no more than two
//! hundred a second: whoever's turn it is lands what others wait to land, too. PostgreSQL does so by itself.

use super::Save;
use crate::{db::Db, error::Error};
use std::sync::{Arc, Mutex as Lock, PoisonError};
use tokio::sync::{Mutex, oneshot};
use wire::draft::Saved;

/// Saves of one transaction at most.
const MOST: usize = 64;

/// Those who wait.
#[derive(Debug, Default)]
pub struct Together {
    turn: Mutex<()>,
    waiting: Lock<Vec<Waiting>>,
}

#[derive(Debug)]
struct Waiting {
    save: Arc<Save>,
    told: oneshot::Sender<Result<Saved, Error>>,
}

impl Together {
    /// Lands a batch, with others or alone. The answer comes once it is on the disk.
    ///
    /// # Errors
    /// Why this one did not land; or why none did, when the database is away or full.
    pub async fn save(&self, db: &Db, save: Save) -> Result<Saved, Error> {
        let save = Arc::new(save);
        // Who landed it may have been cut off: then nothing of it landed, and it is waited for again.
        loop {
            let (told, mut hears) = oneshot::channel();
            self.waiting().push(Waiting { save: save.clone(), told });
            loop {
                tokio::select! {
                    biased;
                    heard = &mut hears => match heard {
                        Ok(answer) => return answer,
                        Err(_) => break,
                    },
                    _turn = self.turn.lock() => self.land(db).await,
                }
            }
        }
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        // What is in it is whole whatever happened to who held it.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those who came first, but for who does not listen any more.
    fn next(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting();
        waiting.retain(|one| !one.told.is_closed());
        let count = waiting.len().min(MOST);
        waiting.drain(..count).collect()
    }

    async fn land(&self, db: &Db) {
        let all = self.next();
        if all.is_empty() {
            return;
        }
        let saves: Vec<&Save> = all.iter().map(|one| &*one.save).collect();
        let mut answers = land(db, &saves).await;
        if let (Err(Error::Internal), 2..) = (&answers, saves.len()) {
            // One of them is at fault: the others do not suffer for it.
            let mut each = Vec::new();
            for save in saves {
                each.push(land(db, &[save]).await.and_then(|mut one| one.pop().unwrap_or(Err(Error::Internal))));
            }
            answers = Ok(each);
        }
        match answers {
            Ok(answers) => all.into_iter().zip(answers).for_each(|(one, answer)| tell(one, answer)),
            Err(error) => all.into_iter().for_each(|one| tell(one, Err(error))),
        }
    }
}

fn tell(one: Waiting, answer: Result<Saved, Error>) {
    // Who does not listen any more asks again.
    let _ = one.told.send(answer);
}

/// Lands all in one transaction. What is refused leaves nothing behind; any other error ends all of it.
async fn land(db: &Db, saves: &[&Save]) -> Result<Vec<Result<Saved, Error>>, Error> {
    let mut to = db.writing().await?;
    let mut answers = Vec::new();
    for save in saves {
        let mut part = sqlx::Connection::begin(&mut *to).await?;
        match save.lands(&mut part).await {
            Ok(saved) => {
                part.commit().await?;
                answers.push(Ok(saved));
            }
            Err(error) if is_refusal(error) => {
                part.rollback().await?;
                answers.push(Err(error));
            }
            Err(error) => return Err(error),
        }
    }
    to.commit().await?;
    Ok(answers)
}

/// Whether an error is about the batch, and not about the database.
fn is_refusal(error: Error) -> bool {
    matches!(
        error,
        Error::NotFound | Error::UpgradeRequired | Error::PayloadTooLarge | Error::TooManyKept | Error::NotUnderstood
    )
}
