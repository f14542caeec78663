//! The picture of the case: five years day by day, on any day of examination, with trips that are only tried out.
//!
//! Words: `day-<id>` says what a day is, `mark-<id>` names a day worth marking.

use crate::Date;
use crate::case::Case;
use crate::facts::claims::{Told, account_on, outlook_on, resident, stay, told};
use crate::facts::send::signing_day;
use crate::law::anniversary;
use crate::law::credit::{Claimed, Ground, Lack};
use crate::law::days::{Period, away};
use crate::law::obligation::{Account, Day, Outlook, Span, Stay};

/// A trip that is only tried out: the day of leaving and the day of return.
pub type Tried = (Date, Date);

/// A day worth marking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The id of its words: one of [`MARKS`].
    pub id: &'static str,
    /// The day.
    pub on: Date,
}

/// Every mark there can be.
pub const MARKS: &[&str] = &["window", "landed", "report", "examined", "anniversary", "met-from", "met-until"];

/// Five years, day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What the days add up to.
    pub account: Account,
    /// From when to when the obligation is met.
    pub outlook: Outlook,
    /// The days drawn: those looked at, the day of examination, and the trips tried out.
    pub range: Period,
    /// Every day of them.
    pub spans: Vec<Span>,
    /// The days worth marking, in order.
    pub marks: Vec<Mark>,
    /// The days away of the trips tried out.
    pub tried: Vec<Period>,
}

/// The picture on a day of examination. `None` while the landing date is missing or lies after that day, or trips are not known.
pub fn picture(case: &Case, on: Date, tried: &[Tried]) -> Option<Picture> {
    let besides: Vec<Stay> = tried
        .iter()
        .filter_map(|(left, back)| Some(Stay { away: away(*left, Some(*back))?, claimed: Claimed::Nothing }))
        .collect();
    let account = account_on(case, on, &besides)?;
    let outlook = outlook_on(case, on, &besides)?;
    let resident = resident(case)?;
    // The five years right after landing end with the anniversary: from that day on the five years before it count.
    let fifth = anniversary(resident.landed, resident.months / 12);
    let end = if account.is_recent { fifth } else { on };
    let last = tried.iter().map(|(_, back)| *back).fold(account.period.last.max(end), Date::max);
    let range = Period { first: account.period.first, last };
    let stays: Vec<Stay> =
        told(case)?.iter().filter_map(|trip| stay(trip, on)).chain(besides.iter().copied()).collect();
    let mut marks: Vec<Mark> = [
        ("window", Some(account.period.first).filter(|first| *first != resident.landed)),
        ("landed", Some(resident.landed)),
        ("report", resident.report),
        ("examined", Some(on)),
        ("anniversary", Some(fifth)),
        ("met-from", outlook.met_from.filter(|from| on < *from)),
        ("met-until", outlook.met_until),
    ]
    .into_iter()
    .filter_map(|(id, on)| Some(Mark { id, on: on.filter(|on| range.holds(*on))? }))
    .collect();
    marks.sort_by_key(|mark| mark.on);
    Some(Picture {
        outlook,
        range,
        spans: resident.spans(range, on, &stays),
        marks,
        tried: besides.iter().filter_map(|stay| stay.away.shared(range)).collect(),
        account,
    })
}

/// A trip whose days are claimed, and what becomes of the claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The trip's row.
    pub row: String,
    /// The day of leaving.
    pub left: Date,
    /// The day of return; `None` while still away.
    pub back: Option<Date>,
    /// What they are claimed under.
    pub ground: Ground,
    /// Days away in the period.
    pub claimed: u32,
    /// Those of them that count.
    pub counted: u32,
    /// Why the others do not, and how many.
    pub lacks: Vec<(Lack, u32)>,
}

/// Every trip with a claim, seen on the day of signing; empty while nothing can be told.
pub fn blocks(case: &Case) -> Vec<Block> {
    let on = signing_day(case);
    let (Some(trips), Some(account), Some(resident)) = (told(case), account_on(case, on, &[]), resident(case)) else {
        return Vec::new();
    };
    let block = |trip: &Told| {
        let ground = trip.ground?;
        let spans = resident.spans(account.period, on, &[stay(trip, on)?]);
        let own = spans.iter().filter(|span| span.abroad);
        let (mut counted, mut lacks): (u32, Vec<(Lack, u32)>) = (0, Vec::new());
        for span in own {
            let days = span.period.days();
            match span.is {
                Day::Away(lack) => match lacks.iter_mut().find(|(known, _)| *known == lack) {
                    Some((_, known)) => *known += days,
                    None => lacks.push((lack, days)),
                },
                is if is.counts() => counted += days,
                _ => {}
            }
        }
        let claimed = spans.iter().filter(|span| span.abroad).map(|span| span.period.days()).sum();
        Some(Block { row: trip.row.clone(), left: trip.left, back: trip.back, ground, claimed, counted, lacks })
    };
    trips.iter().filter_map(block).filter(|block| block.claimed != 0).collect()
}
