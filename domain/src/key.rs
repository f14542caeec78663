//! Keys, columns and tables: the facts a person is asked for, each declared once with the type its answer is read as.

use std::marker::PhantomData;

use crate::case::{Case, Row};
use crate::fault::Fault;
use crate::read::{Reads, Shown};

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One answer for everyone in the envelope: `payment/paid-on`.
    Household,
    /// One answer a person: `applicant/7k2m/landed-on`.
    Applicant,
    /// One answer a row of the named table: `applicant/7k2m/trips/9f3a/left-on`.
    Row(&'static str),
    /// One answer a row of a table of the envelope's: `receipts/9f3a/paid`.
    HouseholdRow(&'static str),
}

/// How a blank is drawn and what may be typed in it. The page matches on this once, in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Several lines of text.
    Lines,
    /// A person's name, as printed on a document.
    Name,
    /// Year, month and day, in three boxes.
    Date,
    /// Year and month, the day if known.
    PartialDate,
    /// One of several. Words: the attribute named by the option, on the message `words`, or on the blank's own when empty.
    Choice {
        /// The options' ids, in the form's order.
        options: &'static [&'static str],
        /// The message that words them; empty for the blank's own.
        words: &'static str,
    },
    /// Any number of several; stored as ids with spaces between.
    Several {
        /// The options' ids, in the form's order.
        options: &'static [&'static str],
    },
    /// One box to tick; stored as `yes`, or absent.
    Flag,
    /// A country or territory by code; sorted by name in the reader's language.
    Country(Countries),
    /// A Canadian postal code.
    PostalCode,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A client number (UCI): 8 or 10 digits.
    Uci,
    /// The number of a document: letters and digits.
    DocumentNumber,
    /// A height: `170 cm`, or `5 ft 7 in`, kept as typed.
    Height,
    /// Dollars and cents.
    Money,
    /// A whole number.
    Count,
}

impl Kind {
    /// The id of the type, as the catalogue names it.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Lines => "lines",
            Kind::Name => "name",
            Kind::Date => "date",
            Kind::PartialDate => "partial-date",
            Kind::Choice { .. } => "choice",
            Kind::Several { .. } => "several",
            Kind::Flag => "flag",
            Kind::Country(_) => "country",
            Kind::PostalCode => "postal-code",
            Kind::Phone => "phone",
            Kind::Email => "email",
            Kind::Uci => "uci",
            Kind::DocumentNumber => "document-number",
            Kind::Height => "height",
            Kind::Money => "money",
            Kind::Count => "count",
        }
    }
}

/// Which countries a blank offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countries {
    /// Where one can live or travel today.
    Today,
    /// Where one can have been born: those that are no more, too.
    Birth,
    /// What one can be a citizen of: stateless, too.
    Citizenship,
}

/// Whether a blank is asked: `None` while an answer it rests on is missing.
#[derive(Clone, Copy)]
pub enum Gate {
    /// Always asked.
    Always,
    /// Asked when the case says so.
    Case(fn(&Case) -> Option<bool>),
    /// Asked when the rest of its row says so.
    Row(fn(&Row) -> Option<bool>),
}

/// What can be wrong with an answer that reads well; `None` means nothing to say.
#[derive(Clone, Copy)]
pub enum Checks {
    /// Read from the case.
    Case(&'static [fn(&Case) -> Option<Fault>]),
    /// Read from the row.
    Row(&'static [fn(&Row) -> Option<Fault>]),
}

/// A key or a column without its type: what pages, forms and the catalogue list.
#[derive(Clone, Copy)]
pub struct Blank {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// Whose fact it is.
    pub scope: Scope,
    /// How it is drawn.
    pub kind: Kind,
    /// Reads what was typed as the blank's own type.
    pub show: fn(&str) -> Result<Shown, Fault>,
    /// When it is asked.
    pub gate: Gate,
    /// What else is looked at once it reads well.
    pub checks: Checks,
    /// May stay empty even when asked.
    pub optional: bool,
    /// Optional because the person may not know it: left empty on the form, where other optional blanks read "S.O.".
    pub if_known: bool,
    /// The autofill token of WCAG 1.3.5 ("given-name", "postal-code"); `None` where a browser must not fill.
    pub autofill: Option<&'static str>,
    /// The copied document prints year first: the boxes follow it.
    pub year_first: bool,
    /// A column that rules want and no form does: it stands beside the form's own, last in its table.
    pub aside: bool,
    /// A column that is everyone's own: who reads the first applicant's rows reads them without it.
    pub own: bool,
    /// The key that says whether the first applicant's answer counts here, by id; `None` for what is never shared.
    pub shared: Option<&'static str>,
}

impl Blank {
    /// The id of the message that words it: `landed-on`, `payment-paid-on`, `trips-left-on`.
    pub fn words(&self) -> String {
        match self.scope {
            Scope::Row(table) | Scope::HouseholdRow(table) => format!("{table}-{}", self.id),
            _ => self.id.replace('/', "-"),
        }
    }

    /// The path of the blank in a case: `None` when it needs an applicant or a row that is not at hand.
    pub fn path(&self, applicant: Option<&str>, row: Option<&str>) -> Option<String> {
        // Joined by hand: a sheet asks for the path of every cell.
        Some(match self.scope {
            Scope::Household => self.id.to_owned(),
            Scope::Applicant => ["applicant/", applicant?, "/", self.id].concat(),
            Scope::Row(table) => ["applicant/", applicant?, "/", table, "/", row?, "/", self.id].concat(),
            Scope::HouseholdRow(table) => [table, "/", row?, "/", self.id].concat(),
        })
    }

    /// The pattern of its paths, `*` for applicants and rows: `applicant/*/trips/*/left-on`.
    pub fn pattern(&self) -> String {
        self.path(Some("*"), Some("*")).unwrap_or_default()
    }
}

impl PartialEq for Blank {
    fn eq(&self, other: &Blank) -> bool {
        self.id == other.id && self.scope == other.scope
    }
}

impl Eq for Blank {}

impl std::hash::Hash for Blank {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
        match self.scope {
            Scope::Row(table) | Scope::HouseholdRow(table) => table.hash(state),
            Scope::Household | Scope::Applicant => {}
        }
    }
}

impl std::fmt::Debug for Blank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.pattern())
    }
}

/// A fact of a person or a household, and the type its answer is read as.
pub struct Key<T> {
    /// The key without its type.
    pub blank: Blank,
    of: PhantomData<fn() -> T>,
}

/// A fact of a row. It can only be read from a [`Row`].
pub struct Column<T> {
    /// The column without its type.
    pub blank: Blank,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> Clone for Column<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Column<T> {}

const fn blank<T: Reads>(id: &'static str, scope: Scope) -> Blank {
    Blank {
        id,
        scope,
        kind: T::KIND,
        show: T::show,
        gate: Gate::Always,
        checks: Checks::Case(&[]),
        optional: matches!(T::KIND, Kind::Flag),
        if_known: false,
        autofill: None,
        year_first: false,
        aside: false,
        own: false,
        shared: None,
    }
}

impl<T: Reads> Key<T> {
    /// A fact of each applicant.
    pub const fn new(id: &'static str) -> Key<T> {
        Key { blank: blank::<T>(id, Scope::Applicant), of: PhantomData }
    }

    /// A fact of everyone in the envelope.
    pub const fn household(id: &'static str) -> Key<T> {
        Key { blank: blank::<T>(id, Scope::Household), of: PhantomData }
    }

    /// Asked only when the rule says so.
    pub const fn when(mut self, rule: fn(&Case) -> Option<bool>) -> Key<T> {
        self.blank.gate = Gate::Case(rule);
        self
    }

    /// What else can be wrong with it.
    pub const fn checks(mut self, checks: &'static [fn(&Case) -> Option<Fault>]) -> Key<T> {
        self.blank.checks = Checks::Case(checks);
        self
    }

    /// May stay empty.
    pub const fn optional(mut self) -> Key<T> {
        self.blank.optional = true;
        self
    }

    /// May stay empty because it may not be known.
    pub const fn if_known(mut self) -> Key<T> {
        self.blank.optional = true;
        self.blank.if_known = true;
        self
    }

    /// What a browser may fill in.
    pub const fn autofill(mut self, token: &'static str) -> Key<T> {
        self.blank.autofill = Some(token);
        self
    }

    /// The first applicant's answer counts where the named key says so.
    pub const fn shared(mut self, by: &'static str) -> Key<T> {
        self.blank.shared = Some(by);
        self
    }

    /// Copied from a document that prints the year first.
    pub const fn year_first(mut self) -> Key<T> {
        self.blank.year_first = true;
        self
    }
}

impl<T: Reads> Column<T> {
    /// A column of the named table.
    pub const fn new(table: &'static str, id: &'static str) -> Column<T> {
        Column::of(id, Scope::Row(table))
    }

    /// A column of the named table of the envelope's.
    pub const fn household(table: &'static str, id: &'static str) -> Column<T> {
        Column::of(id, Scope::HouseholdRow(table))
    }

    const fn of(id: &'static str, scope: Scope) -> Column<T> {
        let mut blank = blank::<T>(id, scope);
        blank.checks = Checks::Row(&[]);
        Column { blank, of: PhantomData }
    }

    /// Asked only when the rest of the row says so.
    pub const fn when(mut self, rule: fn(&Row) -> Option<bool>) -> Column<T> {
        self.blank.gate = Gate::Row(rule);
        self
    }

    /// Asked only when the case as a whole says so.
    pub const fn when_case(mut self, rule: fn(&Case) -> Option<bool>) -> Column<T> {
        self.blank.gate = Gate::Case(rule);
        self
    }

    /// What else can be wrong with it.
    pub const fn checks(mut self, checks: &'static [fn(&Row) -> Option<Fault>]) -> Column<T> {
        self.blank.checks = Checks::Row(checks);
        self
    }

    /// May stay empty.
    pub const fn optional(mut self) -> Column<T> {
        self.blank.optional = true;
        self
    }

    /// May stay empty because it may not be known.
    pub const fn if_known(mut self) -> Column<T> {
        self.blank.optional = true;
        self.blank.if_known = true;
        self
    }

    /// Is everyone's own, in rows that may be shared.
    pub const fn own(mut self) -> Column<T> {
        self.blank.own = true;
        self
    }

    /// Stands on no form.
    pub const fn aside(mut self) -> Column<T> {
        self.blank.aside = true;
        self
    }
}

/// Looks at all rows of a table at once: one entry a row.
pub type Across = fn(&[Row]) -> Vec<Option<Fault>>;

/// A table: rows of the same columns, in the order they are asked.
#[derive(Clone, Copy)]
pub struct Table {
    /// Kebab-case, ours and permanent.
    pub id: &'static str,
    /// Its columns, in the order they are asked.
    pub columns: &'static [Blank],
    /// When it is asked.
    pub gate: Gate,
    /// At least one row is needed when it is asked.
    pub needs_rows: bool,
    /// The date column a form lists its rows by, earliest first. Pages keep the order in which rows were added.
    pub order: Option<&'static str>,
    /// The columns that name a row in a list, in the order of the columns.
    pub heads: &'static [&'static str],
    /// What is wrong with rows beside one another: shown on the column of `order`.
    pub across: Option<Across>,
    /// The key that says whether the first applicant's rows count here, by id; `None` for what is never shared.
    pub shared: Option<&'static str>,
}

impl Table {
    /// Whether its rows are the envelope's, and nobody's own.
    pub const fn is_household(&self) -> bool {
        matches!(self.columns, [Blank { scope: Scope::HouseholdRow(_), .. }, ..])
    }

    /// Whether a column, by its id, is everyone's own where the rows are shared.
    pub fn is_own(&self, column: &str) -> bool {
        self.columns.iter().any(|blank| blank.own && blank.id == column)
    }

    /// The path of a row, `/` at the end. A table of the envelope's needs no applicant.
    pub fn row_path(&self, applicant: &str, row: &str) -> String {
        format!("{}{row}/", self.path(applicant))
    }

    /// The path of all rows, `/` at the end.
    pub fn path(&self, applicant: &str) -> String {
        if self.is_household() { format!("{}/", self.id) } else { format!("applicant/{applicant}/{}/", self.id) }
    }

    /// Whose rows are read: nobody's need be known for the envelope's.
    pub(crate) fn whose<'a>(&self, applicant: Option<&'a str>) -> Option<&'a str> {
        if self.is_household() { Some("") } else { applicant }
    }

    /// One of its columns by id; `None` when it has no such column.
    pub fn column(&self, id: &str) -> Option<&'static Blank> {
        self.columns.iter().find(|column| column.id == id)
    }
}
