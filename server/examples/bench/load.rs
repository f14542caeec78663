//! Saves as fast as they go, saves that arrive by themselves, and what they leave in memory.

use crate::{Result, program::Program, typist::Typist};
use std::time::Duration;
use tokio::{
    task::JoinSet,
    time::{Instant, sleep_until},
};

/// Saves a second while each typist sends the next as soon as the one before is answered.
pub async fn rate(typists: &mut [Typist], time: Duration) -> Result<f64> {
    let (began, end) = (Instant::now(), Instant::now() + time);
    let saves = futures::future::join_all(typists.iter_mut().map(|typist| async move {
        let mut saves = 0_u32;
        while Instant::now() < end {
            if !typist.saves(1).await? {
                return Err("a save was refused".into());
            }
            saves += 1;
        }
        Result::Ok(saves)
    }))
    .await;
    let saves: u32 = saves.into_iter().collect::<Result<Vec<u32>>>()?.into_iter().sum();
    Ok(f64::from(saves) / began.elapsed().as_secs_f64())
}

/// How long saves took that came when they were due, whether or not those before were answered.
pub struct Arrived {
    /// Milliseconds from when each was due, in order of length.
    ms: Vec<f64>,
    failed: u32,
}

impl Arrived {
    /// A percentile, in milliseconds.
    pub fn at(&self, percent: f64) -> f64 {
        let last = self.ms.len().saturating_sub(1);
        let place = (last as f64 * percent / 100.0).round() as usize;
        self.ms.get(place).copied().unwrap_or(f64::NAN)
    }

    /// How many were not answered as they should.
    pub fn failed(&self) -> f64 {
        f64::from(self.failed)
    }
}

/// Each typist saves once a second, all of them evenly spread. A save that is late because the one before it took long is
/// counted from when it was due: nothing is left out.
pub async fn arrivals(typists: Vec<Typist>, time: Duration) -> Result<Arrived> {
    let begin = Instant::now() + Duration::from_millis(200);
    let every = Duration::from_secs(1);
    let count = u32::try_from(typists.len())?;
    let mut tasks = JoinSet::new();
    for (number, mut typist) in (0..count).zip(typists) {
        tasks.spawn(async move {
            let mut due = begin + every * number / count;
            let (mut ms, mut failed) = (Vec::new(), 0);
            while due < begin + time {
                sleep_until(due).await;
                failed += u32::from(!typist.saves(1).await?);
                ms.push(due.elapsed().as_secs_f64() * 1000.0);
                due += every;
            }
            Result::Ok((ms, failed))
        });
    }
    let mut all = Arrived { ms: Vec::new(), failed: 0 };
    while let Some(done) = tasks.join_next().await {
        let (ms, failed) = done??;
        all.ms.extend(ms);
        all.failed += failed;
    }
    all.ms.sort_by(f64::total_cmp);
    Ok(all)
}

/// How many save at once while memory is looked at.
const AT_ONCE: usize = 16;

/// Memory after the first save of each typist, then at each quarter of so many: how many there were, and MB.
pub async fn memory(program: &Program, typists: Vec<Typist>, saves: usize) -> Result<Vec<(usize, f64)>> {
    let mut hands: Vec<Vec<Typist>> = (0..AT_ONCE).map(|_| Vec::new()).collect();
    let people = typists.len();
    for (number, typist) in typists.into_iter().enumerate() {
        hands[number % AT_ONCE].push(typist);
    }
    let mut marks = Vec::new();
    for part in 0..=4 {
        let each = if part == 0 { people } else { saves / 4 } / AT_ONCE;
        let mut tasks = JoinSet::new();
        for mut hand in hands.drain(..) {
            tasks.spawn(async move {
                for turn in 0..each {
                    let place = turn % hand.len();
                    if !hand[place].saves(1).await? {
                        return Err("a save was refused".into());
                    }
                }
                Result::Ok(hand)
            });
        }
        while let Some(done) = tasks.join_next().await {
            hands.push(done??);
        }
        marks.push((part * saves / 4, program.memory()?));
    }
    Ok(marks)
}
