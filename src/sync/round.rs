//! One round: what is here, what is there, and what follows.

use std::collections::{BTreeMap, BTreeSet};

use domain::draft::VERSION;
use domain::{Answers, Conflict, Draft, Edit, Edition};
use wasm_bindgen::JsValue;
use wire::draft::{BESIDE, Batch, EDITION, Listed, Refused as Clash, Since, flat, whole};
use wire::refusal::Why;

use super::files::Looked;
use crate::api::{self, Refused};
use crate::browser;
use crate::draft::follow::{self, Followed, Holder, Told, Waits, name_of};
use crate::draft::store::{self, Trouble};
use crate::draft::{SHELF, announce, channel, new_id};

/// What is known of a draft that follows.
#[derive(Clone, Debug, Default)]
struct Known {
    followed: Followed,
    /// When the draft was last changed on this device, as of the last look, and what the server acknowledged of it then; `None`
    /// when there was more to send.
    looked: Option<(f64, Option<String>)>,
    waits: Option<Waits>,
}

/// The one who sends.
#[derive(Default)]
pub struct Sync {
    /// Who is signed in, here and on the server; `None` when that is not known.
    holder: Option<Holder>,
    drafts: BTreeMap<String, Known>,
    /// When their files were looked at.
    pub(super) files: BTreeMap<String, Looked>,
    /// Something is on its way still: the next round follows at once.
    pub(super) hurries: bool,
    /// What the tabs were told.
    told: BTreeMap<String, Told>,
    /// Nobody is signed in, or as somebody else: there is nothing to try before that changes.
    out: bool,
}

/// Why a round, or one draft's part in it, ended early.
pub(super) enum Stop {
    /// The server did not do it, or was not there.
    Server(Refused),
    /// The device did not.
    Device,
    /// The page is older than the draft.
    Upgrade,
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Stop {
        match refused {
            Refused::For(Why::UpgradeRequired) => Stop::Upgrade,
            other => Stop::Server(other),
        }
    }
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Stop {
        if trouble == Trouble::Newer { Stop::Upgrade } else { Stop::Device }
    }
}

impl Stop {
    fn waits(&self) -> Option<Waits> {
        match self {
            Stop::Server(Refused::For(Why::SignedOut)) => Some(Waits::SignedOut),
            // What it answers may be anything while it is being put up again.
            Stop::Server(Refused::NoNetwork | Refused::NoServer | Refused::TooMany(_)) => Some(Waits::Away),
            Stop::Server(Refused::For(Why::Unavailable | Why::RequestTimeout | Why::BadRequest)) => Some(Waits::Away),
            Stop::Server(Refused::For(Why::StorageFull)) => Some(Waits::Full),
            Stop::Server(Refused::For(_)) => Some(Waits::Refused),
            Stop::Device => None,
            Stop::Upgrade => Some(Waits::Upgrade),
        }
    }

    /// Whether the next draft would end the same.
    fn is_for_all(&self) -> bool {
        matches!(self.waits(), Some(Waits::Away | Waits::SignedOut))
    }
}

impl Sync {
    /// Whether another round may do something by itself.
    pub fn can_work(&self) -> bool {
        self.holder.is_some() && !self.out
    }

    /// Whether something is on its way still.
    pub fn hurries(&self) -> bool {
        self.hurries
    }

    /// A page says something. Whether a round is due at once.
    pub async fn told(&mut self, text: &str) -> bool {
        let mut words = text.split(' ');
        match (words.next().unwrap_or_default(), words.next(), words.next()) {
            (follow::ASK, Some(id), None) => {
                // Asked by a tab that knows nothing yet.
                if let Some(told) = self.told.get(id) {
                    say(id, told);
                }
                false
            }
            (follow::WROTE, Some(id), None) => {
                if let Some(known) = self.drafts.get_mut(id) {
                    known.looked = None;
                    // The page says "on this device" again: it is told anew, even if what was typed was taken back.
                    self.told.remove(id);
                }
                false
            }
            (follow::CHOSEN, Some(id), Some(path)) => {
                if let Some(known) = self.drafts.get_mut(id) {
                    known.followed.follow.chosen(path);
                    known.followed.clashes.retain(|clash| clash.edit.path != path);
                    known.looked = None;
                    let _ = store::follow::set(id, &known.followed).await;
                }
                true
            }
            (follow::FILES, Some(id), None) => {
                self.files.entry(id.to_owned()).or_default().again();
                true
            }
            (follow::ACCOUNT, ..) => {
                self.begin_anew();
                true
            }
            _ => true,
        }
    }

    /// Somebody else may be signed in, or nobody: what is known of their drafts goes. What tabs were told, and when files were
    /// looked at, stays true.
    fn begin_anew(&mut self) {
        let (told, files) = (std::mem::take(&mut self.told), std::mem::take(&mut self.files));
        *self = Sync { told, files, ..Sync::default() };
    }

    /// Sends and brings. Whether anything came.
    pub async fn round(&mut self) -> bool {
        let mut came = false;
        self.hurries = false;
        match self.everything(&mut came).await {
            Ok(()) => {}
            Err(stop) => {
                self.out = matches!(stop.waits(), Some(Waits::SignedOut));
                if stop.is_for_all() {
                    for known in self.drafts.values_mut() {
                        known.waits = stop.waits();
                    }
                }
            }
        }
        if self.out {
            self.leave_shared().await;
        }
        self.tell();
        came
    }

    async fn everything(&mut self, came: &mut bool) -> Result<(), Stop> {
        let Some(holder) = store::follow::holder().await? else {
            self.begin_anew();
            return Ok(());
        };
        if self.holder.as_ref().is_none_or(|known| known.account != holder.account) {
            let all = store::follow::all().await?;
            let own = all.into_iter().filter(|(_, followed)| followed.account == holder.account);
            self.drafts = own.map(|(id, followed)| (id, Known { followed, ..Known::default() })).collect();
            let session = api::session().by_itself().await?;
            if session.and_then(|session| session.account).as_ref() != Some(&holder.account) {
                return Err(Stop::Server(Refused::For(Why::SignedOut)));
            }
        }
        self.out = false;
        self.holder = Some(holder.clone());
        let listed = api::drafts().by_itself().await?;
        let here: BTreeMap<String, f64> = store::follow::changes().await?.into_iter().collect();
        let there: BTreeMap<&str, &Listed> = listed.iter().map(|listed| (listed.id.as_str(), listed)).collect();
        let mut ids: BTreeSet<String> = here.keys().chain(self.drafts.keys()).cloned().collect();
        ids.extend(listed.iter().map(|listed| listed.id.clone()));
        for id in ids {
            let done = self.one(&holder, &id, here.get(&id).copied(), there.get(id.as_str()).copied()).await;
            let follows = self.drafts.get(&id).is_some_and(|known| 0 < known.followed.follow.revision());
            let done = match done {
                Ok(heard) if follows && here.contains_key(&id) => {
                    self.files(&id, holder.own).await.map(|came| heard | came)
                }
                done => done,
            };
            match done {
                Ok(heard) => {
                    *came |= heard;
                    if let Some(known) = self.drafts.get_mut(&id) {
                        known.waits = None;
                    }
                }
                Err(stop) if stop.is_for_all() => return Err(stop),
                Err(stop) => {
                    if let Some(known) = self.drafts.get_mut(&id) {
                        known.waits = stop.waits();
                    }
                }
            }
        }
        Ok(())
    }

    /// One draft: changed on this device at a time, and as the server lists it. Whether anything came.
    async fn one(
        &mut self,
        holder: &Holder,
        id: &str,
        here: Option<f64>,
        there: Option<&Listed>,
    ) -> Result<bool, Stop> {
        let known = self.drafts.contains_key(id);
        let Some(changed) = here else {
            if known {
                self.gone_here(id, there).await?;
                return Ok(false);
            }
            return match there {
                Some(listed) if !listed.removed => self.bring(holder, id).await,
                _ => Ok(false),
            };
        };
        if !known {
            if holder.left.iter().any(|left| left == id) {
                return Ok(false);
            }
            // Begun here, or put back: the server has nothing of it yet, or what it has is heard first.
            let followed = match store::follow::of(id).await? {
                Some(other) if other.account != holder.account => return Ok(false),
                Some(own) => own,
                None => Followed { account: holder.account.clone(), ..Followed::default() },
            };
            store::follow::set(id, &followed).await?;
            self.drafts.insert(id.to_owned(), Known { followed, ..Known::default() });
        }
        let heard_of = self.drafts.get(id).map_or(0, |known| known.followed.follow.revision());
        match there {
            Some(listed) if listed.removed && heard_of != 0 => return self.gone_there(holder, id).await,
            None if heard_of != 0 => self.again(id, 0, Answers::default()).await?,
            // The server was put back to an earlier day.
            Some(listed) if listed.revision < heard_of => {
                let since = self.since(id, 0).await?;
                let (revision, reads) = (since.revision, reads(since));
                self.again(id, revision, reads).await?;
            }
            _ => {}
        }
        let newest = there.filter(|listed| !listed.removed).map_or(0, |listed| listed.revision);
        self.exchange(id, changed, newest).await
    }

    /// The draft is not on this device any more.
    async fn gone_here(&mut self, id: &str, there: Option<&Listed>) -> Result<(), Stop> {
        // Removed by the person, or forgotten with everything else? The first is noted.
        if store::follow::of(id).await?.is_some() {
            if there.is_some_and(|listed| !listed.removed) {
                match api::remove_draft(id).by_hand().await {
                    Ok(()) | Err(Refused::For(Why::NotFound)) => {}
                    Err(refused) => return Err(refused.into()),
                }
            }
            store::follow::forget(id, false).await?;
        }
        self.drafts.remove(id);
        Ok(())
    }

    /// Another device removed it. What was not sent yet stays here, and follows no more.
    async fn gone_there(&mut self, holder: &Holder, id: &str) -> Result<bool, Stop> {
        let Some(known) = self.drafts.remove(id) else { return Ok(false) };
        let Some(stored) = store::load(id).await? else { return Ok(false) };
        if known.followed.follow.is_settled(&flat(&stored.draft)) && store::files::are_there(id).await? {
            store::follow::forget(id, true).await?;
            announce(id, None);
            post(SHELF, "");
            return Ok(true);
        }
        let mut holder = holder.clone();
        holder.left.push(id.to_owned());
        store::follow::set_holder(Some(&holder)).await?;
        store::follow::forget(id, false).await?;
        store::files::anew(id).await?;
        self.holder = Some(holder);
        post(SHELF, "");
        Ok(true)
    }

    /// Puts a draft of the account on this device.
    async fn bring(&mut self, holder: &Holder, id: &str) -> Result<bool, Stop> {
        let since = self.since(id, 0).await?;
        let revision = since.revision;
        let reads = reads(since);
        let draft = whole(reads.clone(), Draft::new(Edition::default()));
        let mut followed = Followed { account: holder.account.clone(), ..Followed::default() };
        followed.follow.again(revision, reads);
        if store::follow::bring(id, &draft, &followed).await? {
            self.drafts.insert(id.to_owned(), Known { followed, ..Known::default() });
            post(SHELF, "");
        }
        Ok(true)
    }

    async fn since(&self, id: &str, revision: u64) -> Result<Since, Stop> {
        let since = api::since(id, revision).by_itself().await?;
        if VERSION < since.version { Err(Stop::Upgrade) } else { Ok(since) }
    }

    async fn again(&mut self, id: &str, revision: u64, reads: Answers) -> Result<(), Stop> {
        let Some(known) = self.drafts.get_mut(id) else { return Ok(()) };
        known.followed.follow.again(revision, reads);
        known.followed.clashes.clear();
        known.looked = None;
        store::follow::set(id, &known.followed).await?;
        store::files::anew(id).await?;
        Ok(())
    }

    /// Sends what is under way, hears what came, sends the rest.
    async fn exchange(&mut self, id: &str, changed: f64, newest: u64) -> Result<bool, Stop> {
        let Some(known) = self.drafts.get(id) else { return Ok(false) };
        if known.followed.follow.flight().is_some() {
            self.send(id).await?;
        }
        let heard_of = self.drafts.get(id).map_or(0, |known| known.followed.follow.revision());
        let mut came = false;
        if heard_of < newest {
            let since = self.since(id, heard_of).await?;
            came = self.hear(id, &since).await?;
        }
        let Some(known) = self.drafts.get(id) else { return Ok(came) };
        if !came && known.looked.as_ref().is_some_and(|(looked, settled)| *looked == changed && settled.is_some()) {
            return Ok(false);
        }
        while self.send(id).await? {}
        let stored = store::load(id).await?;
        if let (Some(known), Some(stored)) = (self.drafts.get_mut(id), stored) {
            let settled = known.followed.follow.is_settled(&flat(&stored.draft));
            known.looked = Some((stored.changed, settled.then(|| name_of(&stored.draft.answers))));
        }
        Ok(came)
    }

    /// Sends one batch. False when there is nothing to send.
    async fn send(&mut self, id: &str) -> Result<bool, Stop> {
        let Some(stored) = store::load(id).await? else { return Ok(false) };
        let Some(known) = self.drafts.get_mut(id) else { return Ok(false) };
        let follow = &mut known.followed.follow;
        let (anew, before) = (follow.revision() == 0, follow.flight().is_some());
        let Some(flight) = follow.send(&flat(&stored.draft), new_id).cloned() else { return Ok(false) };
        // It is noted before it is sent: sent again under the same name, it does nothing twice.
        if !before {
            store::follow::set(id, &known.followed).await?;
        }
        let batch = Batch { batch: flight.name.clone(), version: VERSION, anew, edits: flight.edits };
        let saved = api::save(id, &batch).by_hand().await?;
        let refused: Vec<Conflict> = saved
            .refused
            .iter()
            .map(|clash| Conflict { edit: clash.edit.clone(), reads: clash.reads.clone() })
            .collect();
        self.land(id, |followed, local| {
            let conflicts = followed.follow.answered(&flight.name, &refused, local);
            let by = |path: &str| {
                let clash = saved.refused.iter().find(|clash| clash.edit.path == path);
                clash.map_or((None, 0), |clash| (clash.device.clone(), clash.at))
            };
            (Vec::new(), clashes(conflicts, by))
        })
        .await?;
        Ok(true)
    }

    /// Takes over what came. Whether anything did.
    async fn hear(&mut self, id: &str, since: &Since) -> Result<bool, Stop> {
        self.land(id, |followed, local| {
            let changes = since.changes.iter().map(|change| (change.path.clone(), change.now.clone()));
            let heard = followed.follow.heard(since.revision, changes, local);
            let by = |path: &str| {
                let change = since.changes.iter().find(|change| change.path == path);
                change.map_or((None, 0), |change| (change.device.clone(), change.at))
            };
            (heard.edits, clashes(heard.conflicts, by))
        })
        .await
    }

    /// Lets something follow from what the device reads, and lands it if the device still reads that; else once more. Whether
    /// an answer changed.
    async fn land(
        &mut self,
        id: &str,
        follows: impl Fn(&mut Followed, &Answers) -> (Vec<Edit>, Vec<Clash>),
    ) -> Result<bool, Stop> {
        for _ in 0..10 {
            let Some(stored) = store::load(id).await? else { return Ok(false) };
            let Some(known) = self.drafts.get_mut(id) else { return Ok(false) };
            let local = flat(&stored.draft);
            let mut next = known.followed.clone();
            let (mut edits, clashes) = follows(&mut next, &local);
            for clash in clashes {
                // By which edition it is read nobody is asked twice: what the other device chose holds, and can be changed.
                if clash.edit.path.starts_with(BESIDE) {
                    next.follow.chosen(&clash.edit.path);
                    edits.push(local.edit(&clash.edit.path, clash.reads.as_deref()));
                    continue;
                }
                next.clashes.retain(|known| known.edit.path != clash.edit.path);
                next.clashes.push(clash);
            }
            let open: BTreeSet<String> = next.follow.open().map(str::to_owned).collect();
            next.clashes.retain(|clash| open.contains(&clash.edit.path));
            if store::follow::land(id, &edits, &next).await? {
                known.followed = next;
                known.looked = None;
                let edition = edits.iter().find(|edit| edit.path == EDITION).and_then(|edit| edit.now.clone());
                edits.retain(|edit| !edit.path.starts_with(BESIDE));
                if let Some(edition) = edition {
                    post(id, &edition);
                }
                if !edits.is_empty() {
                    announce(id, Some(&edits));
                    post(SHELF, "");
                }
                return Ok(!edits.is_empty());
            }
        }
        // Somebody types faster than this: the next round.
        Err(Stop::Device)
    }

    /// The session on a shared device has ended: what the account has goes from the device. What it has not stays.
    async fn leave_shared(&mut self) {
        let Ok(Some(holder)) = store::follow::holder().await else { return };
        if holder.own {
            return;
        }
        let Ok(all) = store::follow::all().await else { return };
        for (id, followed) in all {
            let settled = match store::load(&id).await {
                Ok(Some(stored)) => {
                    followed.follow.is_settled(&flat(&stored.draft)) && store::files::are_there(&id).await == Ok(true)
                }
                _ => false,
            };
            if settled && followed.account == holder.account && store::follow::forget(&id, true).await.is_ok() {
                self.drafts.remove(&id);
                announce(&id, None);
            }
        }
    }

    /// Tells the tabs how their drafts stand, where that changed.
    fn tell(&mut self) {
        let mut said = false;
        for (id, known) in &self.drafts {
            let settled = known.looked.as_ref().and_then(|(_, settled)| settled.clone());
            let before = self.told.get(id);
            let same = before.is_some_and(|told| {
                (told.waits, &told.clashes, &told.settled) == (known.waits, &known.followed.clashes, &settled)
            });
            if same {
                continue;
            }
            let told =
                Told { waits: known.waits, clashes: known.followed.clashes.clone(), settled, at: browser::now_ms() };
            say(id, &told);
            self.told.insert(id.clone(), told);
            said = true;
        }
        // The list says how each stands, too.
        if said {
            post(SHELF, "");
        }
        // What follows no more waits for nothing.
        let drafts = &self.drafts;
        self.told.retain(|id, _| {
            let follows = drafts.contains_key(id);
            if !follows {
                say(id, &Told::default());
            }
            follows
        });
    }
}

/// What a draft reads on the server, whole.
fn reads(since: Since) -> Answers {
    since.changes.into_iter().filter_map(|change| Some((change.path, change.now?))).collect()
}

/// What the person has to choose, with who wrote the other value.
fn clashes(conflicts: Vec<Conflict>, by: impl Fn(&str) -> (Option<String>, u64)) -> Vec<Clash> {
    let clash = |conflict: Conflict| {
        let (device, at) = by(&conflict.edit.path);
        Clash { edit: conflict.edit, reads: conflict.reads, device, at }
    };
    conflicts.into_iter().map(clash).collect()
}

fn say(id: &str, told: &Told) {
    if let Ok(text) = serde_json::to_string(told) {
        post(id, &text);
    }
}

fn post(id: &str, text: &str) {
    if let Some(channel) = channel(id) {
        let _ = channel.post_message(&JsValue::from_str(text));
        channel.close();
    }
}
