//! From ids to words. The page and the command line say the same thing the same way through [`Words`].
//!
//! Everything said stands in `locales/`; this crate knows how ids derive, how figures are grouped and nothing else.

mod book;
mod edition;
pub mod package;
mod say;

pub use book::{Book, customise};
pub use edition::{Under, conflicts, conflicts_of, edition_figures, notice, value};
pub use say::*;

/// The two languages, equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// French.
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Both.
    pub const ALL: [Lang; 2] = [Lang::Fr, Lang::En];

    /// `fr` or `en`: the language tag, and the first segment of every address.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The other one.
    pub const fn other(self) -> Lang {
        match self {
            Lang::Fr => Lang::En,
            Lang::En => Lang::Fr,
        }
    }

    /// The language of a tag such as `fr-CA`; `None` for a third one.
    pub fn of(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }
}

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// As it stands.
    Text(String),
    /// A whole number: chooses the plural, and is shown grouped.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! from_number {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(number as i64)
            }
        }
    )+};
}
from_number!(u32, i32, i64, usize);

/// Named values of one message.
pub type Args<'a> = &'a [(&'static str, Arg)];

/// Where messages come from.
pub trait Words {
    /// The language they are in.
    fn lang(&self) -> Lang;

    /// The text of `message` or `message.attribute`; `None` when there is no such text.
    fn find(&self, id: &str, args: Args) -> Option<String>;

    /// The same; the id itself in brackets when it is missing, so that a gap is seen and never hides what is around it.
    fn say(&self, id: &str, args: Args) -> String {
        self.find(id, args).unwrap_or_else(|| format!("[{id}]"))
    }
}

/// A number with its thousands apart: `1 095` in French (no-break space), `1,095` in English.
pub fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        // English groups four digits too; French style does when the number is a count, as all of ours are.
        if at != 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(if lang == Lang::Fr { '\u{a0}' } else { ',' });
        }
        grouped.push(digit);
    }
    if number < 0 { format!("\u{2212}{grouped}") } else { grouped }
}

/// An amount: `50 $`, `1 050,25 $`; `$50`, `$1,050.25`.
pub fn money(lang: Lang, cents: i64) -> String {
    let dollars = number(lang, cents / 100);
    let rest = (cents % 100).unsigned_abs();
    let point = if lang == Lang::Fr { ',' } else { '.' };
    let amount = if rest == 0 { dollars } else { format!("{dollars}{point}{rest:02}") };
    match lang {
        Lang::Fr => format!("{amount}\u{a0}$"),
        Lang::En => format!("${amount}"),
    }
}

/// Tenths, with one digit behind the point: `27,5`; `27.5`.
pub fn tenths(lang: Lang, tenths: u32) -> String {
    let point = if lang == Lang::Fr { ',' } else { '.' };
    format!("{}{point}{}", number(lang, (tenths / 10).into()), tenths % 10)
}
