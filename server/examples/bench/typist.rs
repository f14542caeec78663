//! Somebody who types in a draft: each save is one batch of one edit, as the page sends it after a pause.

use crate::{Result, client::Client};
use domain::Edit;
use serde_json::json;

/// Questions they go over, again and again.
const PATHS: usize = 40;

/// One person in one draft.
pub struct Typist {
    /// Their connection.
    pub client: Client,
    /// The draft's name.
    pub draft: String,
    said: usize,
    texts: Vec<Option<String>>,
}

impl Typist {
    /// With an empty draft.
    pub fn new(client: Client, number: usize) -> Typist {
        Typist { client, draft: format!("bench{number:08}"), said: 0, texts: vec![None; PATHS] }
    }

    /// The next edits, of which each finds what it expects.
    fn edits(&mut self, count: usize) -> Vec<Edit> {
        (0..count)
            .map(|_| {
                let path = format!("applicant/a/trips/{:03}/reason", self.said % PATHS);
                let now = Some(format!("visite de famille, {} nuits", self.said));
                let was = std::mem::replace(&mut self.texts[self.said % PATHS], now.clone());
                self.said += 1;
                Edit { path, was, now }
            })
            .collect()
    }

    /// Sends so many edits as one batch; whether it was answered that all landed.
    pub async fn saves(&mut self, count: usize) -> Result<bool> {
        let edits = self.edits(count);
        let batch = format!("batch{:012}", self.said);
        let body = json!({"batch": batch, "version": 1, "anew": true, "edits": edits});
        let (status, said) = self.client.ask("POST", &format!("/api/drafts/{}/edits", self.draft), Some(&body)).await?;
        Ok(status == 200 && said.ends_with(b"\"refused\":[]}"))
    }
}
