//! What a draft with a long history costs, beside one with a short one.

use crate::{Result, program::Program, row, typist::Typist};
use std::time::Instant;

/// Edits in the two histories.
const SHORT: usize = 10;
const LONG: usize = 10_000;
/// Edits in a batch while the long one is written.
const BATCH: usize = 500;
/// Times each is asked; the median counts.
const TIMES: usize = 101;

/// Times, in milliseconds: all of a draft, one save, the first page of its history.
async fn measure(typist: &mut Typist) -> Result<[f64; 3]> {
    let (whole, history) = (format!("/api/drafts/{}", typist.draft), format!("/api/drafts/{}/history", typist.draft));
    let mut ms = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..TIMES {
        let began = Instant::now();
        typist.client.asks("GET", &whole, None, 200).await?;
        ms[0].push(began.elapsed());
        let began = Instant::now();
        typist.client.asks("GET", &history, None, 200).await?;
        ms[2].push(began.elapsed());
    }
    for _ in 0..TIMES {
        let began = Instant::now();
        if !typist.saves(1).await? {
            return Err("a save was refused".into());
        }
        ms[1].push(began.elapsed());
    }
    Ok(ms.map(|mut times| {
        times.sort_unstable();
        times[TIMES / 2].as_secs_f64() * 1000.0
    }))
}

/// Prints what each costs, the long one by the short one.
pub async fn rows(name: &str, program: &Program) -> Result<()> {
    let person = program.person(usize::MAX).await?;
    let mut short = Typist::new(person.again().await?, 90_000_000);
    let mut long = Typist::new(person, 90_000_001);
    short.saves(SHORT).await?;
    let few = measure(&mut short).await?;
    let verified = |before: &str| -> Result<f64> {
        let mut ms = f64::INFINITY;
        // What else the machine does only adds to it.
        for _ in 0..5 {
            let began = Instant::now();
            program.verify()?;
            ms = ms.min(began.elapsed().as_secs_f64() * 1000.0);
        }
        row(name, &format!("`guichet verify` of all there is, {before}"), "ms", ms, None);
        Ok(ms)
    };
    let before = verified("before")?;
    for _ in 0..LONG / BATCH {
        if !long.saves(BATCH).await? {
            return Err("a batch was refused".into());
        }
    }
    let after = verified(&format!("with {LONG} edits more"))?;
    row(name, &format!("verifying {LONG} edits"), "ms", after - before, None);
    let many = measure(&mut long).await?;
    for (what, (few, many)) in
        ["read all of it", "one save", "a page of its history"].iter().zip(few.into_iter().zip(many))
    {
        row(name, &format!("a draft of {SHORT} edits: {what}"), "ms", few, None);
        row(name, &format!("a draft of {LONG} edits: {what}"), "ms", many, Some(many / few));
    }
    Ok(())
}
