//! The residency obligation in full (IRPA 28, IRPR 61 and 62): what each day of five years is, what they add up to, and from
//! when to when the obligation is met if all goes as said.

use crate::Date;
use crate::law::credit::{Claimed, Condition, Ground, Lack};
use crate::law::days::Period;
use crate::law::residency::{Standing, first_period, is_recent, period};
use crate::law::{anniversary, months_earlier, months_later};

/// Days away in one go, and what is claimed for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The days, neither that of leaving nor that of return.
    pub away: Period,
    /// What they are claimed to count for.
    pub claimed: Claimed,
}

/// What a day is to the obligation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// In Canada, if only for a part of it (IRPA 28(2)(a)(i)).
    Here,
    /// Away, and it counts.
    Credited(Ground),
    /// Away, and it does not count.
    Away(Lack),
    /// It would count, but lies after a report or a decision (IRPR 62(1)).
    AfterReport,
    /// It is still to come, and can be lived in Canada (IRPA 28(2)(b)(i)).
    Ahead,
}

/// Days in a row that are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The days.
    pub period: Period,
    /// What they are.
    pub is: Day,
    /// Whether they are spent outside Canada.
    pub abroad: bool,
}

/// Someone who has the obligation, and its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resident {
    /// A permanent resident since that day. It counts as a day of residence; read to the letter, s. 28 may exclude it.
    pub landed: Date,
    /// The day of a report for failing the obligation, or of a decision abroad to that effect, unless it was found later that
    /// the obligation was met (IRPR 62).
    pub report: Option<Date>,
    /// The months of the period.
    pub months: u32,
    /// The days asked for in it.
    pub asked: u32,
}

/// The obligation on the day it is examined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The day of examination: not counted itself.
    pub on: Date,
    /// The days looked at: the five years before the examination, or the five years right after landing.
    pub period: Period,
    /// A resident for less than five years, who need only show that the obligation can still be met.
    pub is_recent: bool,
    /// Every day of the period, in order, none twice.
    pub spans: Vec<Span>,
    /// The days asked for.
    pub asked: u32,
}

/// From when to when the obligation is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The first day from the examination on; `None` when it is not met as far as one looks.
    pub met_from: Option<Date>,
    /// The last day without a break from then on; `None` when it stays met as far as one looks.
    pub met_until: Option<Date>,
    /// The last day without a break for someone who leaves on the day of examination and stays away; `None` when it is not met
    /// on that day, or whatever happens.
    pub leaving_until: Option<Date>,
}

/// The day after.
fn next(day: Date) -> Date {
    day.succ_opt().unwrap_or(Date::MAX)
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// What one stay says of a day in it: what it counts for, or the first thing that lacks.
fn told(stay: &Stay, conditions: &[Condition], day: Date) -> Day {
    let lacks = |(_, when): &&Condition| !when.is_some_and(|when| when.holds(day));
    match (conditions.iter().find(lacks), stay.claimed.ground()) {
        (Some((lack, _)), _) => Day::Away(*lack),
        (None, Some(ground)) => Day::Credited(ground),
        (None, None) => Day::Away(Lack::Unclaimed),
    }
}

impl Resident {
    /// What each day of a period is. Days from `ahead` on are still to come where nothing is known of them.
    pub fn spans(&self, period: Period, ahead: Date, stays: &[Stay]) -> Vec<Span> {
        let mut within: Vec<(Stay, Vec<Condition>)> = stays
            .iter()
            .filter(|stay| stay.away.shared(period).is_some())
            .map(|stay| (*stay, stay.claimed.conditions()))
            .collect();
        within.sort_by_key(|(stay, _)| stay.away.first);
        // The days on which something may change: where a stay or a condition begins, and right after one ends.
        let mut cuts = vec![period.first, ahead];
        cuts.extend(self.report.map(next));
        for (stay, conditions) in &within {
            let edges = conditions.iter().filter_map(|(_, when)| *when).chain([stay.away]);
            cuts.extend(edges.flat_map(|edge| [edge.first, next(edge.last)]));
        }
        cuts.retain(|cut| period.holds(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        let ends = cuts.iter().skip(1).filter_map(|cut| cut.pred_opt()).chain([period.last]);
        let mut spans: Vec<Span> = Vec::new();
        let (mut later, mut open): (usize, Vec<usize>) = (0, Vec::new());
        for (first, last) in cuts.iter().copied().zip(ends) {
            while within.get(later).is_some_and(|(stay, _)| stay.away.first <= first) {
                open.push(later);
                later += 1;
            }
            open.retain(|at| first <= within[*at].0.away.last);
            // A day told of twice counts when either counts, and stays open while either does.
            let tell = |at: &usize| told(&within[*at].0, &within[*at].1, first);
            let away = open.iter().map(tell).min_by_key(|day| (!matches!(day, Day::Credited(_)), *day != UNSAID, *day));
            let is = match away {
                None if ahead <= first => Day::Ahead,
                None => Day::Here,
                Some(day) => day,
            };
            // IRPR 62(1): no day after the report counts.
            let after = self.report.is_some_and(|report| report < first);
            let counts = matches!(is, Day::Here | Day::Credited(_) | Day::Ahead | UNSAID);
            let span = Span {
                period: Period { first, last },
                is: if after && counts { Day::AfterReport } else { is },
                abroad: away.is_some(),
            };
            match spans.last_mut().filter(|before| (before.is, before.abroad) == (span.is, span.abroad)) {
                Some(before) => before.period.last = last,
                None => spans.push(span),
            }
        }
        spans
    }

    /// The obligation on a day from landing on. Stays after that day do not matter yet.
    pub fn account(&self, on: Date, stays: &[Stay]) -> Account {
        let recent = is_recent(self.landed, on, self.months);
        // IRPA 28(2)(b): the five years right after landing, or right before the examination.
        let period = if recent { first_period(self.landed, self.months) } else { period(self.landed, on, self.months) };
        let until = on.pred_opt().unwrap_or(on);
        let so_far = |stay: &Stay| {
            let away = stay.away.shared(Period { first: Date::MIN, last: until })?;
            Some(Stay { away, ..*stay })
        };
        let stays: Vec<Stay> = stays.iter().filter_map(so_far).collect();
        Account { on, period, is_recent: recent, spans: self.spans(period, on, &stays), asked: self.asked }
    }

    /// From when to when the obligation is met, if days of which nothing is said are spent in Canada.
    pub fn outlook(&self, on: Date, stays: &[Stay]) -> Outlook {
        let staying = Course::of(self, on, stays);
        let met_from = staying.first_met(on);
        let met_until = met_from.and_then(|from| staying.last_met(from));
        let gone = Stay { away: Period { first: next(on), last: Date::MAX }, claimed: Claimed::Nothing };
        let leaving = Course::of(self, on, &[stays, &[gone]].concat());
        let leaving_until = (met_from == Some(on)).then(|| leaving.last_met(on)).flatten();
        Outlook { met_from, met_until, leaving_until }
    }
}

/// Something may count here, and it is not known whether it does.
const UNSAID: Day = Day::Away(Lack::Unsaid);

impl Day {
    /// Whether it counts.
    pub const fn counts(self) -> bool {
        matches!(self, Day::Here | Day::Credited(_))
    }

    /// How it is drawn: days away are drawn alike, whyever they do not count, unless that is not known.
    pub const fn drawn(self) -> &'static str {
        match self {
            Day::Away(Lack::Unsaid) => "unsaid",
            Day::Away(_) => "away",
            day => day.id(),
        }
    }

    /// The id of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Day::Here => "here",
            Day::Credited(ground) => ground.id(),
            Day::Away(lack) => lack.id(),
            Day::AfterReport => "after-report",
            Day::Ahead => "ahead",
        }
    }
}

impl Account {
    fn sum(&self, which: impl Fn(&Span) -> bool) -> u32 {
        self.spans.iter().filter(|span| which(span)).map(|span| span.period.days()).sum()
    }

    /// Days outside Canada, whatever they count for.
    pub fn away(&self) -> u32 {
        self.sum(|span| span.abroad)
    }

    /// Days in Canada that count.
    pub fn here(&self) -> u32 {
        self.sum(|span| span.is == Day::Here)
    }

    /// Days away that count under one heading.
    pub fn credited(&self, ground: Ground) -> u32 {
        self.sum(|span| span.is == Day::Credited(ground))
    }

    /// Days away that count.
    pub fn credit(&self) -> u32 {
        self.sum(|span| matches!(span.is, Day::Credited(_)))
    }

    /// Days away of which it is not known whether they count.
    pub fn unsaid(&self) -> u32 {
        self.sum(|span| span.is == UNSAID)
    }

    /// Days that count so far.
    pub fn counted(&self) -> u32 {
        self.sum(|span| span.is.counts())
    }

    /// Days lost to a report: they would count, or could, if it had not been written.
    pub fn after_report(&self) -> u32 {
        self.sum(|span| span.is == Day::AfterReport)
    }

    /// Days still to come that can count.
    pub fn ahead(&self) -> u32 {
        self.sum(|span| span.is == Day::Ahead)
    }

    /// Where the person stands, taking what is not known for days that do not count.
    pub fn standing(&self) -> Standing {
        self.standing_of(self.counted())
    }

    /// Where the person stands if every day of which something is not known counts.
    pub fn at_best(&self) -> Standing {
        self.standing_of(self.counted() + self.unsaid())
    }

    /// Whether what is not known of some days decides the answer.
    pub fn is_open(&self) -> bool {
        self.standing().is_met() != self.at_best().is_met()
    }

    fn standing_of(&self, counted: u32) -> Standing {
        let reach = counted + self.ahead();
        match (self.is_recent, self.asked <= reach) {
            (false, true) => Standing::Met(reach - self.asked),
            (false, false) => Standing::NotMet(self.asked - reach),
            (true, true) => Standing::CanBeMet(reach - self.asked),
            (true, false) => Standing::CannotBeMet(self.asked - reach),
        }
    }

    /// What a day is; `None` outside the period.
    pub fn day(&self, day: Date) -> Option<Day> {
        self.spans.iter().find(|span| span.period.holds(day)).map(|span| span.is)
    }
}

/// How long one looks ahead: what is away now has left the period after one, and nothing said is further away than another.
const PERIODS_AHEAD: u32 = 2;

/// Every day that may matter from an examination on, and whether it counts.
struct Course<'a> {
    resident: &'a Resident,
    first: Date,
    last: Date,
    /// How many days count before each day from the first on.
    counted: Vec<u32>,
}

impl Course<'_> {
    fn of<'a>(resident: &'a Resident, on: Date, stays: &[Stay]) -> Course<'a> {
        let first = resident.landed.max(months_earlier(on, resident.months));
        let last = months_later(on, resident.months * PERIODS_AHEAD).max(first);
        let mut counted = vec![0];
        for span in resident.spans(Period { first, last }, Date::MAX, stays) {
            let each = u32::from(span.is.counts());
            for _ in 0..span.period.days() {
                counted.push(counted.last().copied().unwrap_or_default() + each);
            }
        }
        Course { resident, first, last, counted }
    }

    /// How many days count before a day.
    fn before(&self, day: Date) -> u32 {
        let at = usize::try_from((day - self.first).num_days()).unwrap_or_default();
        self.counted.get(at).or(self.counted.last()).copied().unwrap_or_default()
    }

    fn is_met(&self, on: Date) -> bool {
        let Resident { landed, report, months, asked } = *self.resident;
        let reach = if is_recent(landed, on, months) {
            let end = anniversary(landed, months / 12).pred_opt().unwrap_or(on);
            let last = report.map_or(end, |report| report.min(end));
            self.before(on) + Period { first: on, last }.days()
        } else {
            self.before(on) - self.before(period(landed, on, months).first)
        };
        asked <= reach
    }

    fn days_from(&self, from: Date) -> impl Iterator<Item = Date> + use<> {
        let last = self.last;
        from.iter_days().take_while(move |day| *day <= last)
    }

    fn first_met(&self, from: Date) -> Option<Date> {
        self.days_from(from).find(|day| self.is_met(*day))
    }

    /// The last day without a break; `None` when there is none as far as one looks.
    fn last_met(&self, from: Date) -> Option<Date> {
        self.days_from(from).find(|day| !self.is_met(*day)).and_then(|day| day.pred_opt())
    }
}
