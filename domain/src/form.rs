//! The words a form is written in: sections of numbered questions over the facts.

use crate::case::Case;
use crate::documents::points::Points;
use crate::facts::person::who_signs;
use crate::facts::representative::spouse_signs;
use crate::key::{Blank, Gate, Key, Table};
use crate::law::age::Signers;
use crate::read::{Reads, Shown};

/// A form of an edition, in its own order and numbering.
pub struct Form {
    /// `imm5444`: words are `imm5444`, `imm5444-section-a`, `imm5444-q4`.
    pub id: &'static str,
    /// Its sections, in order.
    pub sections: &'static [Section],
    /// When it is filled in at all.
    pub gate: Gate,
    /// What its reader is told with it.
    pub told: &'static [&'static Points],
}

/// A form that everyone fills in.
pub const fn form(id: &'static str, sections: &'static [Section]) -> Form {
    Form { id, sections, gate: Gate::Always, told: &[] }
}

/// A section of a form.
pub struct Section {
    /// `a` to `f`, or a name of ours for a part the form gives no letter.
    pub id: &'static str,
    /// Its questions, in order; several may share a number.
    pub questions: &'static [Question],
    /// When it is to be completed.
    pub gate: Gate,
}

/// One entry under a number.
#[derive(Clone, Copy)]
pub struct Question {
    /// As printed on the form; empty where the form prints none.
    pub number: &'static str,
    /// What stands there.
    pub asks: Asks,
    /// When it stands there at all: what never applies together under one number. Anything else that does not apply stays
    /// and reads "S.O.".
    pub gate: Gate,
    /// How many rows of a table fit on a sheet; the others go on extra sheets of the section.
    pub rows_a_sheet: Option<usize>,
}

/// What a question or a page asks for.
#[derive(Clone, Copy)]
pub enum Asks {
    /// A blank.
    Blank(Blank),
    /// Rows of a table.
    Rows(&'static Table),
    /// A figure the app works out: its id (words: the message of that id) and how.
    Figure(&'static str, fn(&Case) -> Option<Shown>),
    /// A box for a signature and a date.
    Signature(Signer),
}

impl Asks {
    /// The key that says whether the first applicant's answer counts here; `None` for what is never shared.
    pub const fn shared(&self) -> Option<&'static str> {
        match self {
            Asks::Blank(blank) => blank.shared,
            Asks::Rows(table) => table.shared,
            Asks::Figure(..) | Asks::Signature(_) => None,
        }
    }
}

/// Whose signature a box is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signer {
    /// The applicant.
    Applicant,
    /// A parent or legal guardian.
    Parent,
    /// A spouse or common-law partner who is part of the request.
    Spouse,
    /// The representative.
    Representative,
}

impl Signer {
    /// The id of its words: `signer.applicant`.
    pub const fn id(self) -> &'static str {
        match self {
            Signer::Applicant => "applicant",
            Signer::Parent => "parent",
            Signer::Spouse => "spouse",
            Signer::Representative => "representative",
        }
    }

    /// Whether this person signs; `None` while an answer that decides it is missing.
    pub fn signs(self, case: &Case) -> Option<bool> {
        match self {
            Signer::Applicant => who_signs(case).map(|signers| signers != Signers::Parent),
            Signer::Parent => who_signs(case).map(|signers| signers != Signers::Applicant),
            Signer::Spouse => spouse_signs(case),
            Signer::Representative => Some(true),
        }
    }

    /// Everyone who may sign.
    pub const ALL: &'static [Signer] = &[Signer::Applicant, Signer::Parent, Signer::Spouse, Signer::Representative];
}

/// A section with its questions.
pub const fn section(id: &'static str, questions: &'static [Question]) -> Section {
    Section { id, questions, gate: Gate::Always }
}

impl Section {
    /// To be completed only when the rule says so; else the form says to skip it.
    pub const fn when(mut self, rule: fn(&Case) -> Option<bool>) -> Section {
        self.gate = Gate::Case(rule);
        self
    }
}

impl Question {
    const fn new(number: &'static str, asks: Asks) -> Question {
        Question { number, asks, gate: Gate::Always, rows_a_sheet: None }
    }

    /// Left out of the sheet when the rule says no.
    pub const fn only_when(mut self, rule: fn(&Case) -> Option<bool>) -> Question {
        self.gate = Gate::Case(rule);
        self
    }

    /// So many rows on a sheet.
    pub const fn rows_a_sheet(mut self, rows: usize) -> Question {
        self.rows_a_sheet = Some(rows);
        self
    }
}

/// A question with one blank.
pub const fn ask<T: Reads>(number: &'static str, key: Key<T>) -> Question {
    Question::new(number, Asks::Blank(key.blank))
}

/// A question with a table.
pub const fn rows(number: &'static str, table: &'static Table) -> Question {
    Question::new(number, Asks::Rows(table))
}

/// A figure the app fills in.
pub const fn figure(number: &'static str, id: &'static str, value: fn(&Case) -> Option<Shown>) -> Question {
    Question::new(number, Asks::Figure(id, value))
}

/// A box to sign.
pub const fn signature(number: &'static str, signer: Signer) -> Question {
    Question::new(number, Asks::Signature(signer))
}

impl std::fmt::Debug for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl Form {
    /// Filled in only when the rule says so.
    pub const fn when(mut self, rule: fn(&Case) -> Option<bool>) -> Form {
        self.gate = Gate::Case(rule);
        self
    }

    /// With lists its reader is told.
    pub const fn told(mut self, told: &'static [&'static Points]) -> Form {
        self.told = told;
        self
    }

    /// Every question with its section.
    pub fn questions(&self) -> impl Iterator<Item = (&'static Section, &'static Question)> {
        let sections: &'static [Section] = self.sections;
        sections.iter().flat_map(|section| section.questions.iter().map(move |question| (section, question)))
    }

    /// The numbers under which it asks for a blank, a column of a table it holds included.
    pub fn numbers(&self, blank: &Blank) -> Vec<&'static str> {
        let holds = |question: &Question| match question.asks {
            Asks::Blank(own) => own == *blank,
            Asks::Rows(table) => table.columns.iter().any(|column| column == blank && !column.aside),
            Asks::Figure(..) | Asks::Signature(_) => false,
        };
        self.questions().filter(|(_, question)| holds(question)).map(|(_, question)| question.number).collect()
    }
}
