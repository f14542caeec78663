//! Editions: every figure the guide or the law sets, dated and with where it comes from. Rules read figures only here.

pub mod figures;
mod imm5444_2023;
mod imm5445_2013;
pub mod readings;

use std::ops::Deref;

use serde::Serialize;

use crate::Date;
use crate::documents::Document;
use crate::documents::points::{self, Points};
use crate::form::Form;
use crate::law::card::Left;
use crate::places::Province;

/// Where a rule or a figure stands. Worded by `clause-guide.<place>`, `clause-question`, `clause-irpa`, `clause-irpr`,
/// `clause-source.<source>`, `clause-carried`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clause {
    /// A section of the guide, by our id for it.
    Guide(&'static str),
    /// A question of a form: form id, number.
    Question(&'static str, &'static str),
    /// A section of the Immigration and Refugee Protection Act.
    Irpa(&'static str),
    /// A section of the Immigration and Refugee Protection Regulations.
    Irpr(&'static str),
    /// A section of the Interpretation Act.
    InterpretationAct(&'static str),
    /// A section of the Citizenship Act.
    CitizenshipAct(&'static str),
    /// Another paper, by our id for it: a bulletin, a checklist, a later state of the guide.
    Source(&'static str),
    /// Taken over from an earlier edition, where it stood there: nothing later is known here.
    Carried(&'static Clause),
}

impl std::fmt::Display for Clause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Clause::Guide(place) => write!(f, "guide IMM 5445, {place}"),
            Clause::Question(form, number) => write!(f, "{form}, question {number}"),
            Clause::Irpa(section) => write!(f, "IRPA {section}"),
            Clause::Irpr(section) => write!(f, "IRPR {section}"),
            Clause::InterpretationAct(section) => write!(f, "Interpretation Act {section}"),
            Clause::CitizenshipAct(section) => write!(f, "Citizenship Act {section}"),
            Clause::Source(source) => write!(f, "{source}"),
            Clause::Carried(from) => write!(f, "carried over from {from}"),
        }
    }
}

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// One source that is not the department's own, or general knowledge.
    Low,
    /// Sources that may be out of date, or one reading among several.
    Medium,
    /// The guide itself, the law, or the department's own pages.
    High,
}

impl Sure {
    /// The id of its words: `sure.high`.
    pub const fn id(self) -> &'static str {
        match self {
            Sure::Low => "low",
            Sure::Medium => "medium",
            Sure::High => "high",
        }
    }
}

/// A figure and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Figure<T: 'static> {
    /// The figure; its unit is in the field's name or its type.
    pub value: T,
    /// Where it stands.
    pub clause: Clause,
    /// How sure it is.
    pub sure: Sure,
    /// What other sources say instead, and which: shown beside it, never left out.
    pub others: &'static [(T, Clause)],
}

impl<T> Deref for Figure<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

const fn figure<T>(value: T, clause: Clause) -> Figure<T> {
    Figure { value, clause, sure: Sure::High, others: &[] }
}

impl<T: Copy> Figure<T> {
    /// The same, as sure as that.
    const fn sure(mut self, sure: Sure) -> Figure<T> {
        self.sure = sure;
        self
    }

    /// The same, where other sources say something else.
    const fn but(mut self, others: &'static [(T, Clause)]) -> Figure<T> {
        self.others = others;
        self
    }
}

/// What the photos must measure.
#[derive(Clone, Copy, Debug)]
pub struct Photo {
    /// How many, identical.
    pub count: Figure<u32>,
    /// Width and height of the print, in millimetres.
    pub size_mm: Figure<(u32, u32)>,
    /// From the chin to the top of the hair, in millimetres: least and most.
    pub face_mm: Figure<(u32, u32)>,
    /// Taken within so many months before the application.
    pub within_months: Figure<u32>,
    /// Where it stands that a commercial photographer takes it and writes on its back; `None` where anyone may.
    pub studio: Option<Clause>,
}

/// Where the envelope goes: the lines as they are to be written, in each language's own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// The lines between the name of the office and the postal code, in French.
    pub fr: &'static [&'static str],
    /// The same in English.
    pub en: &'static [&'static str],
}

/// How long someone must have lived in Canada before citizenship is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lived {
    /// So many of the last so many years.
    Years(u32, u32),
    /// So many days in the last so many years.
    Days(u32, u32),
}

/// How an application is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filing {
    /// On paper, in an envelope.
    Paper,
    /// Online, in the department's portal; on paper only for who asks for it.
    Portal,
}

impl Filing {
    /// The id of its words: `filing.portal`.
    pub const fn id(self) -> &'static str {
        match self {
            Filing::Paper => "paper",
            Filing::Portal => "portal",
        }
    }
}

/// Where a day lies, seen from the time an edition held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Before it: other rules held.
    Before,
    /// In it.
    Inside,
    /// After it: the rules have changed since.
    After,
}

/// One edition of a programme's guide.
#[derive(Debug)]
pub struct Edition {
    /// Ours and permanent: a draft names it.
    pub id: &'static str,
    /// The programme it is an edition of.
    pub programme: &'static str,
    /// What is not here of what its guide and forms ask, by id: each worded. Empty when the edition is whole.
    pub lacks: &'static [&'static str],
    /// Where this edition says what an earlier one said elsewhere: there, and here. See [`Edition::place`].
    pub places: &'static [(Clause, Clause)],
    /// The first day it held, as far as the guide lets one tell.
    pub from: Date,
    /// The last day it held; `None` when it still holds.
    pub until: Option<Date>,
    /// Days away from which Section D is to be completed. The form's own test, not the law's. `None` where the form has no
    /// such section and asks the situation of every absence.
    pub section_d_from_days: Option<Figure<u32>>,
    /// Days in Canada the law asks for in the period.
    pub residency_days: Figure<u32>,
    /// The period of residency, addresses, activities and travel, in months.
    pub period_months: Figure<u32>,
    /// A child is below this age.
    pub child_under_age: Figure<u32>,
    /// A couple living together is a common-law couple after so many years.
    pub common_law_after_years: Figure<u32>,
    /// Addresses and activities reach back to landing only, when that is later than the period's first day.
    pub history_from_landing: Figure<bool>,
    /// The fee of one application, in cents.
    pub fee_cents: Figure<i64>,
    /// A renewal is returned when the card is still valid for so long.
    pub renewal_returned: Figure<Left>,
    /// From this age a child signs, too.
    pub child_signs_from_age: Figure<u32>,
    /// From this age a person signs alone.
    pub adult_from_age: Figure<u32>,
    /// Citizenship: how long in Canada, of how many last years.
    pub citizenship: Figure<Lived>,
    /// The photos.
    pub photo: Photo,
    /// A new resident's address in Canada is due within so many days.
    pub address_within_days: Figure<u32>,
    /// Pieces of secondary identity.
    pub secondary_identity: Figure<u32>,
    /// Pieces of residency proof everyone gives, never left Canada or not. `None` where one of three kinds is asked for.
    pub residency_proofs: Option<Figure<u32>>,
    /// Certificates of marriage and of change of name issued in Quebec before this day are refused; `None` where none are.
    pub quebec_certificates_from: Option<Figure<Date>>,
    /// Bank receipts stamped before this day are accepted, no later ones; `None` where all are.
    pub bank_receipts_before: Option<Figure<Date>>,
    /// How an application is filed.
    pub filing: Figure<Filing>,
    /// Where to mail.
    pub mail: Figure<Address>,
    /// Where a courier delivers.
    pub courier: Figure<Address>,
    /// The call centre and its TTY line.
    pub telephones: Figure<(&'static str, &'static str)>,
    /// From and until which full hour the call centre and the TTY line answer, local time, Monday to Friday.
    pub contact_hours: Figure<(u32, u32)>,
    /// Cards accepted online, as they call themselves.
    pub payment_cards: Figure<&'static [&'static str]>,
    /// Who may certify a copy, by id.
    pub certifiers: Figure<&'static [&'static str]>,
    /// The body of immigration consultants, by id.
    pub regulator: Figure<&'static str>,
    /// Where the office is.
    pub office_province: Province,
    /// What has changed since, by id: each worded, so that nobody files by an old rule unknowingly.
    pub changed_since: &'static [&'static str],
}

// What goes into the envelope stands apart from the figures, by edition: who reads only those (the first page one sees) does
// not carry every form and document along.
static FORMS: Of<&Form> = [(imm5445_2013::ID, imm5445_2013::FORMS), (imm5444_2023::ID, imm5444_2023::FORMS)];
static DOCUMENTS: Of<Document> =
    [(imm5445_2013::ID, imm5445_2013::DOCUMENTS), (imm5444_2023::ID, imm5444_2023::DOCUMENTS)];

/// A list for each edition.
type Of<T> = [(&'static str, &'static [T]); Edition::ALL.len()];

impl Edition {
    /// The edition with this id; `None` when this build does not know it.
    pub fn find(id: &str) -> Option<&'static Edition> {
        Edition::ALL.iter().copied().find(|edition| edition.id == id)
    }

    /// Every edition this build knows, oldest first.
    pub const ALL: &'static [&'static Edition] = &[&imm5445_2013::EDITION, &imm5444_2023::EDITION];

    /// The edition new drafts are made in: the one that is whole.
    pub const fn default() -> &'static Edition {
        &imm5445_2013::EDITION
    }

    /// Whether the edition held on a day.
    pub fn in_force(&self, day: Date) -> bool {
        self.time(day) == Time::Inside
    }

    /// Where a day lies, seen from the time the edition held.
    pub fn time(&self, day: Date) -> Time {
        if day < self.from {
            Time::Before
        } else if self.until.is_some_and(|until| until < day) {
            Time::After
        } else {
            Time::Inside
        }
    }

    /// The edition in force on a day, the latest where there are several; `None` where none here is.
    pub fn of_day(day: Date) -> Option<&'static Edition> {
        Edition::ALL.iter().rev().copied().find(|edition| edition.in_force(day))
    }

    /// Whether something of its guide is not here.
    pub fn is_partial(&self) -> bool {
        !self.lacks.is_empty()
    }

    /// Where this edition says what stands elsewhere in the one a rule was written for. What it says nowhere that is known
    /// here is carried over, and said to be.
    pub fn place(&self, clause: &'static Clause) -> Clause {
        let own = self.places.iter().find(|(there, _)| there == clause);
        match (own, clause) {
            (Some((_, here)), _) => *here,
            (None, Clause::Guide(_) | Clause::Question(..)) if self.is_partial() => Clause::Carried(clause),
            _ => *clause,
        }
    }

    fn its<T>(&self, lists: &'static Of<T>) -> &'static [T] {
        lists.iter().find(|(edition, _)| *edition == self.id).map_or(&[], |(_, list)| list)
    }

    /// The forms, in the order they go into the envelope.
    pub fn forms(&self) -> &'static [&'static Form] {
        self.its(&FORMS)
    }

    /// The documents, in the guide's order.
    pub fn documents(&self) -> &'static [Document] {
        self.its(&DOCUMENTS)
    }

    /// The forms to fill in for the case at hand, in the order they go into the envelope: those known to be.
    pub fn forms_for(&self, case: &crate::case::Case) -> Vec<&'static Form> {
        self.forms().iter().copied().filter(|form| case.open(form.gate) == Some(true)).collect()
    }

    /// The ways to pay that are open, as the pages say them: what each takes, and its steps.
    pub fn ways_to_pay(&self) -> Vec<(&'static Points, &'static Points)> {
        let online = match *self.filing {
            Filing::Paper => (&points::PAY_ONLINE_NEEDS, &points::PAY_ONLINE_STEPS),
            Filing::Portal => (&points::PAY_PORTAL_NEEDS, &points::PAY_PORTAL_STEPS),
        };
        let bank = (&points::PAY_BANK_NEEDS, &points::PAY_BANK_STEPS);
        [online].into_iter().chain(self.bank_receipts_before.is_none().then_some(bank)).collect()
    }

    /// One of its forms by id; `None` when the edition has no such form.
    pub fn form(&self, id: &str) -> Option<&'static Form> {
        self.forms().iter().copied().find(|form| form.id == id)
    }
}

const fn date(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}
