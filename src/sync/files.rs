//! Files enclosed with a draft that follows: announced, sent in pieces, finished; those of other devices listed, and fetched when
//! nothing else is to be done. What is under way is on the device, so that it goes on after a reload.

use wire::attachment::{Announced, Attachment, Order, PIECE, State};
use wire::refusal::Why;

use super::round::{Stop, Sync};
use crate::api::{self, Refused};
use crate::browser;
use crate::draft::store::Trouble;
use crate::draft::store::files::{self, File, There};

/// How often the files of a draft are listed while somebody looks at them, in milliseconds.
const OFTEN: f64 = 5_000.0;
/// And while nobody does.
const SELDOM: f64 = 60_000.0;
/// So long after somebody last said so they still look.
const LOOKS: f64 = 60_000.0;
/// The first piece: a slow network is found out before much was sent.
const FIRST: usize = 32 * 1024;
/// Files take so many milliseconds of a round: what is typed meanwhile goes out in between.
const TURN: f64 = 4_000.0;
/// A piece takes about so many milliseconds.
const PACE: f64 = 2_000.0;

/// When the files of a draft were last listed, and whether somebody looks at them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Looked {
    last: f64,
    /// Until then somebody looks.
    until: f64,
}

impl Looked {
    /// Somebody looks at them: they are listed soon, and often for a while.
    pub fn again(&mut self) {
        self.until = browser::now_ms() + LOOKS;
    }

    fn is_due(&self, now: f64) -> bool {
        (if now < self.until { OFTEN } else { SELDOM }) <= now - self.last
    }
}

/// Whether the account has still to hear something of a file.
fn waits(file: &File) -> bool {
    match file.there {
        There::Nothing => !file.removed && file.here,
        There::Part(_) => true,
        There::Whole => file.removed || file.moved,
        There::Refused(_) => file.removed,
    }
}

/// What the account may take another time.
fn is_room(why: Why) -> bool {
    matches!(why, Why::AttachmentNoRoom | Why::TooManyKept)
}

impl Sync {
    /// Sends and hears of the files of one draft. Whether anything came.
    pub(super) async fn files(&mut self, draft: &str, fetches: bool) -> Result<bool, Stop> {
        let here = files::of(draft).await?.files;
        let pending = here.iter().any(waits);
        let now = browser::now_ms();
        let looked = self.files.entry(draft.to_owned()).or_default();
        if !pending && !looked.is_due(now) {
            return Ok(false);
        }
        looked.last = now;
        let until = now + TURN;
        let listed = match api::attachments(draft).by_itself().await {
            Ok(listed) => listed,
            // Nothing of the draft is there any more: the next round hears of it.
            Err(Refused::For(Why::NotFound)) => return Ok(false),
            Err(refused) => return Err(refused.into()),
        };
        let mut came = false;
        let mut room = false;
        for file in &here {
            let there = listed.iter().find(|there| there.id == file.id);
            if file.removed {
                let awaited = here
                    .iter()
                    .any(|new| new.replaces.as_deref() == Some(&file.id) && !new.removed && new.there != There::Whole);
                // What takes its place comes first: the account lets it go by itself then.
                if !awaited {
                    let is_there = there.is_some_and(|there| there.state != State::Removed);
                    room |= self.forget_file(draft, file, is_there).await?;
                }
            } else {
                came |= self.one_file(draft, file, there, until).await?;
            }
        }
        for there in listed.iter().filter(|there| there.state == State::Kept) {
            if !here.iter().any(|file| file.id == there.id) {
                came |= bring(draft, there).await?;
            }
        }
        if room {
            // What there was no room for is tried again.
            for file in here.iter().filter(|file| matches!(file.there, There::Refused(why) if is_room(why))) {
                files::change(draft, &file.id, |file| file.there = There::Nothing).await?;
            }
        }
        order(draft, &listed).await?;
        if fetches && !pending {
            came |= fetch_one(draft).await?;
        }
        if came || pending {
            files::tell(draft);
        }
        Ok(came)
    }

    /// The person removed it: the account lets it go, too. Whether it made room there.
    async fn forget_file(&mut self, draft: &str, file: &File, is_there: bool) -> Result<bool, Stop> {
        if file.there == There::Nothing {
            return Ok(false);
        }
        if is_there {
            match api::remove_attachment(draft, &file.id).by_hand().await {
                Ok(()) | Err(Refused::For(Why::NotFound)) => {}
                Err(refused) => return Err(refused.into()),
            }
        }
        // Its bytes stay as long as the removal can be taken back.
        files::change(draft, &file.id, |file| {
            if file.removed {
                (file.there, file.moved) = (There::Nothing, false);
            }
        })
        .await?;
        Ok(is_there)
    }

    /// One file that is kept on this device, or was listed before. Whether something became of it there.
    async fn one_file(
        &mut self,
        draft: &str,
        file: &File,
        there: Option<&Attachment>,
        until: f64,
    ) -> Result<bool, Stop> {
        match (there.map(|there| there.state), file.there) {
            (Some(State::Kept), _) => {
                let there = there.cloned();
                let now = files::change(draft, &file.id, |file| stands(file, there.as_ref())).await?;
                Ok(now.as_ref() != Some(file))
            }
            (Some(State::Refused | State::Removed) | None, There::Refused(_)) => Ok(false),
            (Some(State::Refused), _) => {
                let why = there.and_then(|there| there.why).unwrap_or(Why::AttachmentOther);
                self.refused(draft, file, why).await
            }
            // It can come from nowhere any more.
            (Some(State::Removed) | None, _) if !file.here => {
                files::delete(draft, &file.id).await?;
                Ok(true)
            }
            // Another device removed it. What was put in its place has a name of its own; what was put back is sent again.
            (Some(State::Removed), There::Whole | There::Part(_)) => {
                files::delete(draft, &file.id).await?;
                Ok(true)
            }
            // The account lost it: it was put back to an earlier day. Who has the file sends it again.
            (None, There::Whole) => {
                files::change(draft, &file.id, |file| file.there = There::Nothing).await?;
                Ok(true)
            }
            (Some(State::Arriving | State::Removed) | None, _) => self.send_file(draft, file, until).await,
        }
    }

    async fn refused(&mut self, draft: &str, file: &File, why: Why) -> Result<bool, Stop> {
        files::change(draft, &file.id, |file| file.there = There::Refused(why)).await?;
        files::tell(draft);
        Ok(true)
    }

    /// Sends a file, from where it was: announced, piece by piece, and finished; what is left at the end of its turn goes next time.
    async fn send_file(&mut self, draft: &str, file: &File, until: f64) -> Result<bool, Stop> {
        let Some(bytes) = files::bytes(draft, file).await.or_else(damaged)? else { return Ok(false) };
        let begun = file.there != There::Nothing;
        // It is noted before it is announced: a removal from here on has to be heard there.
        files::change(draft, &file.id, |file| {
            if file.there == There::Nothing {
                file.there = There::Part(0);
            }
        })
        .await?;
        if !begun {
            files::tell(draft);
        }
        let announced = Announced {
            id: file.id.clone(),
            slot: file.shows.clone(),
            name: file.name.clone(),
            size: file.bytes,
            digest: file.digest.clone(),
            replaces: file.replaces.clone(),
        };
        // Adding it was done by hand; all that follows goes on by itself, and keeps no session alive.
        let announce = api::announce(draft, &announced);
        let announced = if begun { announce.by_itself().await } else { announce.by_hand().await };
        let mut there = match announced {
            Ok(there) => there,
            Err(refused) => return self.not_taken(draft, file, refused).await,
        };
        let (mut length, mut stuck) = (FIRST, 0);
        while there.state == State::Arriving && there.received < file.bytes {
            let from = usize::try_from(there.received).unwrap_or(usize::MAX).min(bytes.len());
            let piece = &bytes[from..bytes.len().min(from + length)];
            let began = browser::now_ms();
            let next = match api::send_piece(draft, &file.id, there.received, piece).await {
                Ok(next) => next,
                Err(refused) => return self.not_taken(draft, file, refused).await,
            };
            let took = browser::now_ms() - began;
            length = if took < PACE / 2.0 {
                length * 2
            } else if PACE * 2.0 < took {
                length / 2
            } else {
                length
            };
            length = length.clamp(FIRST / 2, usize::try_from(PIECE).unwrap_or(FIRST));
            stuck = if next.received <= there.received { stuck + 1 } else { 0 };
            if 3 < stuck {
                return Err(Stop::Server(Refused::For(Why::Unavailable)));
            }
            there = next;
            let received = there.received;
            let now = files::change(draft, &file.id, |file| file.there = There::Part(received)).await?;
            files::tell(draft);
            // Removed meanwhile: the next round says so there.
            if now.is_none_or(|now| now.removed) {
                return Ok(true);
            }
            if until < browser::now_ms() {
                self.hurries = true;
                return Ok(true);
            }
        }
        if there.state == State::Arriving {
            there = match api::finish(draft, &file.id).by_itself().await {
                Ok(there) => there,
                Err(refused) => return self.not_taken(draft, file, refused).await,
            };
        }
        files::change(draft, &file.id, |file| stands(file, Some(&there))).await?;
        files::tell(draft);
        Ok(true)
    }

    /// What the account does not take for what it is stays here and is not tried again; everything else waits for another round.
    async fn not_taken(&mut self, draft: &str, file: &File, refused: Refused) -> Result<bool, Stop> {
        match refused {
            Refused::For(why) if why.id().starts_with("attachment-") || why == Why::TooManyKept => {
                self.refused(draft, file, why).await
            }
            Refused::For(Why::NotUnderstood | Why::PayloadTooLarge) => {
                self.refused(draft, file, Why::AttachmentCut).await
            }
            other => Err(other.into()),
        }
    }
}

/// What cannot be read here is not sent; it is shown as what it is.
fn damaged(trouble: Trouble) -> Result<Option<Vec<u8>>, Trouble> {
    if trouble == Trouble::Damaged { Ok(None) } else { Err(trouble) }
}

/// What the account says of a file it keeps.
fn stands(file: &mut File, there: Option<&Attachment>) {
    let Some(there) = there.filter(|there| there.state == State::Kept) else { return };
    (file.there, file.replaces) = (There::Whole, None);
    if !file.moved {
        file.place = there.place as f64;
    }
    if let Some(kept) = &there.kept {
        file.pages = kept.pages.or(file.pages);
    }
}

/// Notes a file that another device added; its bytes stay there for now.
async fn bring(draft: &str, there: &Attachment) -> Result<bool, Stop> {
    let Some(kept) = &there.kept else { return Ok(false) };
    let file = File {
        id: there.id.clone(),
        shows: there.slot.clone(),
        name: wire::content::named(&there.name, kept.kind),
        kind: kept.kind,
        bytes: kept.bytes,
        digest: kept.digest.clone(),
        pages: kept.pages,
        place: there.place as f64,
        at: there.at as f64 * 1_000.0,
        here: false,
        removed: false,
        moved: false,
        replaces: None,
        there: There::Whole,
    };
    files::put(draft, &file, None).await?;
    Ok(true)
}

/// Says in which order the files of a document are, where that was changed here.
async fn order(draft: &str, listed: &[Attachment]) -> Result<(), Stop> {
    let now = files::of(draft).await?;
    let mut moved: Vec<&str> =
        now.files.iter().filter(|file| file.moved && !file.removed).map(|file| file.shows.as_str()).collect();
    moved.dedup();
    for shows in moved {
        let own: Vec<&File> = now.of(shows).collect();
        // Everything has to be there first, and nothing else.
        let there = listed.iter().filter(|there| there.slot == shows && there.state == State::Kept).count();
        if own.iter().any(|file| file.there != There::Whole) || own.len() != there {
            continue;
        }
        let ids: Vec<String> = own.iter().map(|file| file.id.clone()).collect();
        match api::order(draft, &Order { slot: shows.to_owned(), ids: ids.clone() }).by_hand().await {
            Ok(()) => {
                for id in ids {
                    files::change(draft, &id, |file| file.moved = false).await?;
                }
            }
            // Another device added or removed one at the same time.
            Err(Refused::For(Why::NotUnderstood)) => {}
            Err(refused) => return Err(refused.into()),
        }
    }
    Ok(())
}

/// Fetches one of the files that are not on this device yet, so that they can be looked at with no network. Whether it did.
async fn fetch_one(draft: &str) -> Result<bool, Stop> {
    let all = files::of(draft).await?;
    let Some(file) = all.files.iter().find(|file| !file.here && !file.removed && file.there == There::Whole) else {
        return Ok(false);
    };
    match api::content(draft, &file.id).await {
        Ok(bytes) => Ok(files::came(draft, file, &bytes).await?),
        Err(Refused::For(Why::NotFound)) => Ok(false),
        Err(refused) => Err(refused.into()),
    }
}
