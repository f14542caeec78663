//! Editions: every figure the guide or the law sets, dated and with where it comes from. Rules read figures only here.

mod imm5445_2013;

use std::ops::Deref;

use serde::Serialize;

use crate::Date;
use crate::documents::Document;
use crate::form::Form;
use crate::places::Province;

/// Where a rule or a figure stands. Worded by `clause-guide.<place>`, `clause-question`, `clause-irpa`, `clause-irpr`.
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
}

impl std::fmt::Display for Clause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Clause::Guide(place) => write!(f, "guide IMM 5445, {place}"),
            Clause::Question(form, number) => write!(f, "{form}, question {number}"),
            Clause::Irpa(section) => write!(f, "IRPA {section}"),
            Clause::Irpr(section) => write!(f, "IRPR {section}"),
            Clause::InterpretationAct(section) => write!(f, "Interpretation Act {section}"),
        }
    }
}

/// A figure and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Figure<T> {
    /// The figure; its unit is in the field's name.
    pub value: T,
    /// Where it stands.
    pub clause: Clause,
}

impl<T> Deref for Figure<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

const fn figure<T>(value: T, clause: Clause) -> Figure<T> {
    Figure { value, clause }
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
}

/// Where the envelope goes: the lines as they are to be written, in each language's own order.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    /// The lines between the name of the office and the postal code, in French.
    pub fr: &'static [&'static str],
    /// The same in English.
    pub en: &'static [&'static str],
}

/// One edition of a programme's guide.
#[derive(Debug)]
pub struct Edition {
    /// Ours and permanent: a draft names it.
    pub id: &'static str,
    /// The programme it is an edition of.
    pub programme: &'static str,
    /// The first day it held, as far as the guide lets one tell.
    pub from: Date,
    /// The last day it held; `None` when it still holds.
    pub until: Option<Date>,
    /// Days away from which Section D is to be completed. The form's own test, not the law's.
    pub section_d_from_days: Figure<u32>,
    /// Days in Canada the law asks for in the period.
    pub residency_days: Figure<u32>,
    /// The period of residency, addresses, activities and travel, in months.
    pub period_months: Figure<u32>,
    /// A child is below this age.
    pub child_under_age: Figure<u32>,
    /// A couple living together is a common-law couple after so many years.
    pub common_law_after_years: Figure<u32>,
    /// The fee of one application, in cents.
    pub fee_cents: Figure<i64>,
    /// A renewal is returned when the card is still valid for so many months or more.
    pub renewal_returned_from_months: Figure<u32>,
    /// From this age a child signs, too.
    pub child_signs_from_age: Figure<u32>,
    /// From this age a person signs alone.
    pub adult_from_age: Figure<u32>,
    /// Citizenship: so many of the last years, and how many last years.
    pub citizenship_years: Figure<(u32, u32)>,
    /// The photos.
    pub photo: Photo,
    /// A new resident's address in Canada is due within so many days.
    pub address_within_days: Figure<u32>,
    /// Pieces of secondary identity.
    pub secondary_identity: Figure<u32>,
    /// Certificates of marriage and of change of name issued in Quebec before this day are refused.
    pub quebec_certificates_from: Figure<Date>,
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
    /// Where the office is.
    pub office_province: Province,
    /// What has changed since, by id: each worded, so that nobody files by an old rule unknowingly.
    pub changed_since: &'static [&'static str],
    /// The forms, in the order they go into the envelope.
    pub forms: &'static [&'static Form],
    /// The documents, in the guide's order.
    pub documents: &'static [Document],
}

impl Edition {
    /// The edition with this id; `None` when this build does not know it.
    pub fn find(id: &str) -> Option<&'static Edition> {
        Edition::ALL.iter().copied().find(|edition| edition.id == id)
    }

    /// Every edition this build knows, oldest first.
    pub const ALL: &'static [&'static Edition] = &[&imm5445_2013::EDITION];

    /// The edition new drafts are made in.
    pub const fn default() -> &'static Edition {
        &imm5445_2013::EDITION
    }

    /// Whether the edition held on a day.
    pub fn in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The forms to fill in for the case at hand, in the order they go into the envelope: those known to be.
    pub fn forms_for(&self, case: &crate::case::Case) -> Vec<&'static Form> {
        self.forms.iter().copied().filter(|form| case.open(form.gate) == Some(true)).collect()
    }

    /// One of its forms by id; `None` when the edition has no such form.
    pub fn form(&self, id: &str) -> Option<&'static Form> {
        self.forms.iter().copied().find(|form| form.id == id)
    }
}
