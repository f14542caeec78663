//! Statements ready to print and sign: declarations of the applicant and of others, and what a certifier writes on a copy.
//!
//! Words: the message `statement-<words>` is the title; its attribute `for` says what it is for, `note` what to do with the
//! sheet, and each piece is an attribute of its own.

mod all;

pub use all::STATEMENTS;

use crate::case::{Case, Memo};
use crate::documents::points::Points;
use crate::documents::{Decides, Document, always};
use crate::editions::{Clause, Edition};
use crate::facts::claims::{Posting, Spell, postings};
use crate::form::Signer;
use crate::key::{Blank, Key};
use crate::read::{Reads, Shown};

/// A statement.
pub struct Statement {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// The message that words it, without `statement-`: its id, unless several share their words.
    pub words: &'static str,
    /// Where it is asked for.
    pub clause: Clause,
    /// Whether it is due; `None` while an answer that decides it is missing.
    pub gate: Decides,
    /// The document of the checklist that it is, or that it stands on; `None` when it stands on a form.
    pub document: Option<&'static str>,
    /// What becomes of the sheet: the attribute of `print-use` that says so.
    pub becomes: &'static str,
    /// What it says, in order.
    pub body: &'static [Piece],
    /// Who signs it.
    pub hand: Hand,
    /// Before whom: words `statement-before-<id>`, and whether that is so.
    pub before: Option<(&'static str, Decides)>,
    /// Each employer signs one.
    pub by_employer: bool,
}

/// Who signs a statement. Words: `signer.<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Who signs the application: the applicant, the parent of a child, or both.
    Applicant,
    /// Someone else, by the id of the words.
    Other(&'static str),
}

/// Something a statement says.
pub struct Piece {
    /// What.
    pub says: Says,
    /// Whether it stands there; what may is left in.
    pub gate: Decides,
    /// Whether it stands in the letter of this employer.
    pub posted: Posted,
}

/// Decides something about an employer: `None` while an answer is missing.
pub type Posted = fn(&Posting) -> Option<bool>;

/// What a piece is. The first word of each is the attribute that words it.
pub enum Says {
    /// A paragraph and the values its words use.
    Text(&'static str, &'static [(&'static str, Source)]),
    /// A box that is ticked when the case says so.
    Ticked(&'static str, Decides),
    /// A box that is ticked when the employer of the letter is so.
    Posted(&'static str, Posted),
    /// Every assignment by that employer: the attributes of the heading, of one that is over, and of one that is not.
    Spells(&'static str, &'static str, &'static str),
    /// What was answered in one's own words; so many lines to write on when nothing was.
    Own(&'static str, Blank, u32),
    /// A value on a line of its own; the line alone while there is none.
    Value(&'static str, Source),
    /// A list to be said point by point.
    List(&'static Points),
    /// Options of a message, under a heading of our own.
    Names(&'static str, &'static str, fn(&Edition) -> &'static [&'static str]),
}

/// Where a value comes from.
#[derive(Clone, Copy)]
pub enum Source {
    /// An answer.
    Answer(Blank),
    /// Worked out.
    Worked(fn(&Case) -> Option<Shown>),
    /// Nobody's answer: to be written by hand.
    Hand,
}

/// A value, and the blank that words it when it is an option.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value.
    pub shown: Shown,
    /// The blank it is the answer of.
    pub blank: Option<Blank>,
}

/// A value by the name its sentence uses; `None` stands as a line to write on.
pub type Named = (&'static str, Option<Value>);

/// A statement filled in for one applicant. Derived each time, never stored.
#[derive(Clone, Debug)]
pub struct Stated {
    /// The statement.
    pub statement: &'static Statement,
    /// Whose it is.
    pub applicant: Option<String>,
    /// Whether it is due; `None` while that is not known.
    pub open: Option<bool>,
    /// Which of how many it is, counted from one: each employer signs one. One of one for everything else.
    pub of: (usize, usize),
    /// What stands on it, in order.
    pub entries: Vec<Entry>,
}

/// One entry of a statement filled in. Attributes are those of `statement-<words>`.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A paragraph.
    Text(&'static str, Vec<Named>),
    /// A box; `None` while it is not known whether it is ticked.
    Ticked(&'static str, Option<bool>),
    /// The assignments by one employer, under a heading: each with its attribute.
    Spells(&'static str, Vec<(&'static str, Spell)>),
    /// What was answered in one's own words, or so many lines to write on.
    Own(&'static str, Option<String>, u32),
    /// A value on a line of its own.
    Value(&'static str, Option<Value>),
    /// A list of the domain.
    List(&'static Points),
    /// Options of a message, under a heading.
    Names(&'static str, &'static str, &'static [&'static str]),
    /// Room for who receives the oath or the declaration: words `statement-before-<id>`.
    Before(&'static str),
    /// Boxes to sign and date, by the ids of `signer`, and who receives the oath or the declaration: what one must know
    /// before signing stands right above them.
    Signing(Vec<&'static str>, Option<&'static str>),
}

impl Statement {
    const fn new(id: &'static str, clause: Clause, gate: Decides, hand: Hand, body: &'static [Piece]) -> Statement {
        Statement {
            id,
            words: id,
            clause,
            gate,
            document: None,
            becomes: "sign",
            body,
            hand,
            before: None,
            by_employer: false,
        }
    }

    const fn document(mut self, document: &'static str) -> Statement {
        self.document = Some(document);
        self
    }

    const fn worded(mut self, words: &'static str) -> Statement {
        self.words = words;
        self
    }

    const fn becomes(mut self, becomes: &'static str) -> Statement {
        self.becomes = becomes;
        self
    }

    const fn before(mut self, id: &'static str, rule: Decides) -> Statement {
        self.before = Some((id, rule));
        self
    }

    const fn by_employer(mut self) -> Statement {
        self.by_employer = true;
        self
    }

    /// The statement with this id.
    pub fn find(id: &str) -> Option<&'static Statement> {
        STATEMENTS.iter().find(|statement| statement.id == id)
    }

    /// The statement that is this document of the checklist, or stands on it.
    pub fn of(document: &Document) -> Option<&'static Statement> {
        STATEMENTS.iter().find(|statement| statement.document == Some(document.id))
    }

    /// Everyone who may sign it, by the ids of `signer`.
    pub fn signers(&self) -> Vec<&'static str> {
        match self.hand {
            Hand::Other(id) => vec![id],
            Hand::Applicant => vec![Signer::Applicant.id(), Signer::Parent.id()],
        }
    }

    /// Every attribute its words have.
    pub fn attributes(&self) -> Vec<&'static str> {
        let own = |piece: &Piece| match piece.says {
            Says::Text(id, _) | Says::Ticked(id, _) | Says::Own(id, ..) | Says::Value(id, _) => vec![id],
            Says::Posted(id, _) | Says::Names(id, ..) => vec![id],
            Says::Spells(heading, over, open) => vec![heading, over, open],
            Says::List(_) => Vec::new(),
        };
        ["for", "note"].into_iter().chain(self.body.iter().flat_map(own)).collect()
    }
}

impl std::fmt::Debug for Statement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Statement {
    fn eq(&self, other: &Statement) -> bool {
        self.id == other.id
    }
}

impl Piece {
    const fn new(says: Says) -> Piece {
        Piece { says, gate: always, posted: |_| Some(true) }
    }

    const fn when(mut self, gate: Decides) -> Piece {
        self.gate = gate;
        self
    }

    const fn posted(mut self, rule: Posted) -> Piece {
        self.posted = rule;
        self
    }
}

const fn text(id: &'static str, values: &'static [(&'static str, Source)]) -> Piece {
    Piece::new(Says::Text(id, values))
}

const fn ticked(id: &'static str, rule: Decides) -> Piece {
    Piece::new(Says::Ticked(id, rule))
}

const fn posted(id: &'static str, rule: Posted) -> Piece {
    Piece::new(Says::Posted(id, rule))
}

const fn own<T: Reads>(id: &'static str, key: Key<T>, lines: u32) -> Piece {
    Piece::new(Says::Own(id, key.blank, lines))
}

const fn value(id: &'static str, source: Source) -> Piece {
    Piece::new(Says::Value(id, source))
}

const fn answer<T: Reads>(key: Key<T>) -> Source {
    Source::Answer(key.blank)
}

impl Source {
    fn read(&self, case: &Case) -> Option<Value> {
        match self {
            Source::Answer(blank) => {
                let asked = case.open(blank.gate) == Some(true);
                let shown = case.text(blank).filter(|_| asked).and_then(|text| (blank.show)(text).ok())?;
                Some(Value { shown, blank: Some(*blank) })
            }
            Source::Worked(value) => value(case).map(|shown| Value { shown, blank: None }),
            Source::Hand => None,
        }
    }
}

/// What the applicant at hand, or somebody for them, is to sign, or may be: statements on documents of the edition, and
/// those on its forms.
pub fn stated(case: &Case) -> Vec<Stated> {
    let memo = Memo::default();
    let case = &case.remembering(&memo);
    let of_edition = |statement: &&'static Statement| {
        let enclosed = |id| case.edition.documents().iter().any(|document| document.id == id);
        statement.document.is_none_or(enclosed)
    };
    let stated = STATEMENTS.iter().filter(of_edition).flat_map(|statement| state(statement, case));
    stated.filter(|stated| stated.open != Some(false)).collect()
}

/// Fills a statement in for the applicant at hand, once for each employer who signs one. Never fails: what is missing stands
/// as a line to write on, and one of each always comes.
pub fn state(statement: &'static Statement, case: &Case) -> Vec<Stated> {
    let mut postings = if statement.by_employer { postings(case) } else { Vec::new() };
    if postings.is_empty() {
        postings.push(Posting { spells: vec![Spell::default()], ..Posting::default() });
    }
    let (open, count) = ((statement.gate)(case), postings.len());
    let one = |(at, posting): (usize, &Posting)| Stated {
        statement,
        applicant: case.applicant.map(str::to_owned),
        open,
        of: (at + 1, count),
        entries: entries(statement, case, posting),
    };
    postings.iter().enumerate().map(one).collect()
}

fn entries(statement: &Statement, case: &Case, posting: &Posting) -> Vec<Entry> {
    let stands = |piece: &&Piece| (piece.gate)(case) != Some(false) && (piece.posted)(posting) != Some(false);
    let entry = |piece: &Piece| match piece.says {
        Says::Text(id, values) => {
            Entry::Text(id, values.iter().map(|(name, source)| (*name, source.read(case))).collect())
        }
        Says::Ticked(id, rule) => Entry::Ticked(id, rule(case)),
        Says::Posted(id, rule) => Entry::Ticked(id, rule(posting)),
        Says::Spells(heading, over, open) => {
            let worded = |spell: &Spell| (if spell.still { open } else { over }, *spell);
            Entry::Spells(heading, posting.spells.iter().map(worded).collect())
        }
        Says::Own(id, blank, lines) => {
            let typed = Source::Answer(blank).read(case).and_then(|_| case.text(&blank)).map(str::to_owned);
            Entry::Own(id, typed, lines)
        }
        Says::Value(id, source) => Entry::Value(id, source.read(case)),
        Says::List(points) => Entry::List(points),
        Says::Names(id, message, ids) => Entry::Names(id, message, ids(case.edition)),
    };
    let mut entries: Vec<Entry> = statement.body.iter().filter(stands).map(entry).collect();
    let before = statement.before.filter(|(_, rule)| rule(case) != Some(false)).map(|(id, _)| id);
    entries.extend(before.map(Entry::Before));
    entries.push(Entry::Signing(signers(statement.hand, case), before));
    entries
}

/// Who signs: both, while the age is not known.
fn signers(hand: Hand, case: &Case) -> Vec<&'static str> {
    match hand {
        Hand::Other(id) => vec![id],
        Hand::Applicant => {
            let due = |signer: &Signer| signer.signs(case) != Some(false);
            [Signer::Applicant, Signer::Parent].into_iter().filter(due).map(Signer::id).collect()
        }
    }
}
