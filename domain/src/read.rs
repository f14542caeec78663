//! The types answers are read as. Reading never fails harder than a [`Fault`], and what was typed stays as it is.

mod dates;
mod figures;

use serde::Serialize;

pub(crate) use dates::read_month;
pub use dates::{PartialDate, date_boxes, join_date_boxes};
pub use figures::{Count, Height, Money};

use crate::Date;
use crate::fault::Fault;
use crate::key::{Countries, Kind};
use crate::places;

/// A type that the text of an answer can be read as.
pub trait Reads: Sized {
    /// How a blank of this type is drawn.
    const KIND: Kind;

    /// Reads trimmed, non-empty text.
    ///
    /// # Errors
    /// The one thing most worth telling the person about what they typed.
    fn read(text: &str) -> Result<Self, Fault>;

    /// What a form or a review shows for it.
    fn shown(self) -> Shown;

    /// Reads and shows in one go.
    ///
    /// # Errors
    /// As [`Reads::read`].
    fn show(text: &str) -> Result<Shown, Fault> {
        Self::read(text).map(Self::shown)
    }
}

/// What stands in a line of a sheet, without words: the page and the print-out put it into a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "value")]
pub enum Shown {
    /// As it stands.
    Text(String),
    /// A day.
    Date(Date),
    /// A month, `[year, month]`.
    Month(i32, u32),
    /// An option: the message that words it (empty for the blank's own) and the option's id.
    Choice(&'static str, &'static str),
    /// Several options of the blank's own.
    Several(Vec<&'static str>),
    /// A country's code.
    Country(&'static str),
    /// A height in centimetres, and as typed in feet and inches when it was.
    Height {
        /// Centimetres, rounded to the nearest.
        cm: u32,
        /// Feet and inches as typed; `None` when centimetres were typed.
        feet: Option<(u32, u32)>,
    },
    /// Cents.
    Money(i64),
    /// A plain number.
    Count(u32),
    /// A number of days.
    Days(u32),
    /// A ticked box.
    Ticked,
    /// The question does not apply: "S.O." or "N/A", which the guide asks for instead of a blank.
    NotApplicable,
}

/// Declares a choice: the enum, its ids in the form's order, and how it is read.
///
/// `choice!(Purpose { First = "first", Renew = "renew" })` words each option on the blank's own message;
/// `choice!(YesNo in "yes-no" { Yes = "yes", No = "no" })` on the message named.
#[macro_export]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident $(in $words:literal)? { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every option, in the form's order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// Their ids.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The option's id: permanent, and the attribute that words it.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
        }

        impl $crate::read::Listed for $name {
            const IDS: &'static [&'static str] = &[$($id),+];
            fn id(self) -> &'static str {
                $name::id(self)
            }
        }

        impl $crate::read::Reads for $name {
            const KIND: $crate::key::Kind =
                $crate::key::Kind::Choice { options: $name::IDS, words: concat!($($words)?) };

            fn read(text: &str) -> Result<$name, $crate::fault::Fault> {
                match text { $($id => Ok($name::$variant),)+ _ => Err($crate::fault::Fault::UnknownChoice) }
            }

            fn shown(self) -> $crate::read::Shown {
                $crate::read::Shown::Choice(concat!($($words)?), self.id())
            }
        }
    };
}

choice!(
    /// Yes or no. Never preselected, and missing is neither.
    YesNo in "yes-no" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
);

impl YesNo {
    /// `Yes` as `true`.
    pub const fn is_yes(self) -> bool {
        matches!(self, YesNo::Yes)
    }
}

/// A choice whose options can be counted out: what [`Several`] holds.
pub trait Listed: Reads + Copy + PartialEq + 'static {
    /// The ids, in order.
    const IDS: &'static [&'static str];
    /// The id of one.
    fn id(self) -> &'static str;
}

/// Any number of options, in the form's order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<T>(pub Vec<T>);

impl<T: Listed> Reads for Several<T> {
    const KIND: Kind = Kind::Several { options: T::IDS };

    fn read(text: &str) -> Result<Several<T>, Fault> {
        let mut chosen = Vec::new();
        for id in text.split_whitespace() {
            let option = T::read(id)?;
            if !chosen.contains(&option) {
                chosen.push(option);
            }
        }
        let order = |option: &T| T::IDS.iter().position(|id| *id == option.id());
        chosen.sort_by_key(order);
        Ok(Several(chosen))
    }

    fn shown(self) -> Shown {
        Shown::Several(self.0.iter().map(|option| option.id()).collect())
    }
}

/// A ticked box. A box that is not ticked holds no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag;

impl Reads for Flag {
    const KIND: Kind = Kind::Flag;

    fn read(text: &str) -> Result<Flag, Fault> {
        if text == "yes" { Ok(Flag) } else { Err(Fault::UnknownChoice) }
    }

    fn shown(self) -> Shown {
        Shown::Ticked
    }
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $kind:expr, $read:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub String);

        impl Reads for $name {
            const KIND: Kind = $kind;

            fn read(text: &str) -> Result<$name, Fault> {
                let read: fn(&str) -> Result<String, Fault> = $read;
                read(text).map($name)
            }

            fn shown(self) -> Shown {
                Shown::Text(self.0)
            }
        }
    };
}

text_type!(
    /// One line, runs of white space made one.
    Text, Kind::Text, |text| Ok(collapse(text))
);
text_type!(
    /// Several lines, as typed.
    Lines, Kind::Lines, |text| Ok(text.to_owned())
);
text_type!(
    /// A person's name. Any length: never truncated, one letter is a name.
    Name, Kind::Name, |text| Ok(collapse(text))
);
text_type!(
    /// A Canadian postal code, as `A1A 1A1`.
    PostalCode, Kind::PostalCode, read_postal_code
);
text_type!(
    /// A telephone number, as typed.
    Phone, Kind::Phone, read_phone
);
text_type!(
    /// An e-mail address.
    Email, Kind::Email, read_email
);
text_type!(
    /// A client number, as `0000-0000` or `00-0000-0000`.
    Uci, Kind::Uci, read_uci
);
text_type!(
    /// The number of a document: upper case, without spaces or dashes.
    DocumentNumber, Kind::DocumentNumber, read_document_number
);

fn read_document_number(text: &str) -> Result<String, Fault> {
    // Of dashes alone nothing would be left: they stay as typed.
    Ok(Some(bare(text).to_uppercase()).filter(|number| !number.is_empty()).unwrap_or_else(|| text.to_owned()))
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was typed, without the white space and invisible marks around it; `None` when nothing was.
pub(crate) fn typed(text: &str) -> Option<&str> {
    let blank = |c: char| c.is_whitespace() || is_invisible(c);
    Some(text.trim_matches(blank)).filter(|text| !text.is_empty())
}

/// Marks without a shape that come with a paste: zero-width spaces, marks of direction, the byte-order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Text without spaces, dashes, dots and invisible characters.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '.' && !is_dash(*c) && !is_invisible(*c)).collect()
}

/// Without the invisible characters.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).collect()
}

/// A decimal digit of the scripts people type on their phones: Latin, Arabic, Persian, Devanagari, full width.
pub(crate) fn digit(c: char) -> Option<u32> {
    let from = |zero: u32| (c as u32).checked_sub(zero).filter(|digit| *digit < 10);
    c.to_digit(10).or_else(|| [0x660, 0x6f0, 0x966, 0xff10].into_iter().find_map(from))
}

/// A whole number of one to nine digits.
fn number(text: &str) -> Option<u32> {
    if text.is_empty() || 9 < text.chars().count() {
        return None;
    }
    text.chars().try_fold(0, |number, c| Some(number * 10 + digit(c)?))
}

/// True for what the card can take: Roman letters with French accents, hyphens, apostrophes, periods and spaces.
pub fn is_roman(name: &str) -> bool {
    const FRENCH: &str = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ";
    // The same accents as marks of their own: grave, acute, circumflex, diaeresis, cedilla.
    let mark = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{302}' | '\u{308}' | '\u{327}');
    let between = |c: char| c.is_whitespace() || is_dash(c) || matches!(c, '\'' | '’' | '.');
    name.chars().all(|c| c.is_ascii_alphabetic() || between(c) || FRENCH.contains(c) || mark(c))
}

fn read_postal_code(text: &str) -> Result<String, Fault> {
    let code: Vec<char> = bare(text)
        .chars()
        .map(|c| digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c.to_ascii_uppercase()))
        .collect();
    let shape = code.len() == 6
        && code.iter().enumerate().all(|(at, c)| if at % 2 == 0 { c.is_ascii_uppercase() } else { c.is_ascii_digit() });
    if !shape {
        return Err(Fault::PostalCodeUnread);
    }
    let never = |c: &char| matches!(c, 'D' | 'F' | 'I' | 'O' | 'Q' | 'U');
    if code.iter().any(never) || matches!(code[0], 'W' | 'Z') {
        return Err(Fault::PostalCodeLetter);
    }
    let (area, unit) = code.split_at(3);
    Ok(format!("{} {}", String::from_iter(area), String::from_iter(unit)))
}

fn read_phone(text: &str) -> Result<String, Fault> {
    let text = visible(text);
    let fits = |c: char| digit(c).is_some() || c.is_whitespace() || is_dash(c) || "+()./".contains(c);
    let (number, extension) = split_extension(&text);
    let count = number.chars().filter(|c| digit(*c).is_some()).count();
    let plus_first = !number.trim_start().trim_start_matches('(').chars().skip(1).any(|c| c == '+');
    let well = number.chars().all(fits) && (7..=15).contains(&count) && plus_first;
    let extension_well = extension.is_none_or(number_of_extension);
    if well && extension_well { Ok(collapse(&text)) } else { Err(Fault::PhoneUnread) }
}

/// `x 12`, `ext. 12`, `poste 12` at the end of a work number.
fn split_extension(text: &str) -> (&str, Option<&str>) {
    match text.find(|c: char| c.is_ascii_alphabetic() || c == '#') {
        Some(at) => (text[..at].trim_end().trim_end_matches(','), Some(&text[at..])),
        None => (text, None),
    }
}

fn number_of_extension(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| digit(*c).is_none()).collect();
    let word = word.trim().trim_end_matches(['.', ':']).to_ascii_lowercase();
    let rest = text.trim_start_matches(|c: char| digit(c).is_none());
    matches!(word.as_str(), "x" | "ext" | "extension" | "poste" | "p" | "#") && number(rest.trim()).is_some()
}

/// The ten digits of a North American number, the leading 1 dropped; `None` for a number of another shape.
pub fn north_american(phone: &str) -> Option<[u32; 10]> {
    let (number, _) = split_extension(phone);
    let digits: Vec<u32> = number.chars().filter_map(digit).collect();
    let ten = match digits.as_slice() {
        [1, rest @ ..] if rest.len() == 10 => rest,
        rest if rest.len() == 10 && !number.trim_start().starts_with('+') => rest,
        _ => return None,
    };
    ten.try_into().ok()
}

fn read_email(text: &str) -> Result<String, Fault> {
    let well = text.len() <= 254
        && !text.chars().any(char::is_whitespace)
        && text.split_once('@').is_some_and(|(local, host)| {
            !local.is_empty()
                && !host.contains('@')
                && host.split_once('.').is_some_and(|(name, top)| !name.is_empty() && !top.is_empty())
                && !host.ends_with('.')
                && !host.contains("..")
        });
    if well { Ok(text.to_owned()) } else { Err(Fault::EmailUnread) }
}

fn read_uci(text: &str) -> Result<String, Fault> {
    let latin = |c: char| digit(c).and_then(|digit| char::from_digit(digit, 10));
    let text: String = bare(text).chars().map(latin).collect::<Option<_>>().ok_or(Fault::UciUnread)?;
    match text.len() {
        8 => Ok(format!("{}-{}", &text[..4], &text[4..])),
        10 => Ok(format!("{}-{}-{}", &text[..2], &text[2..6], &text[6..])),
        _ => Err(Fault::UciUnread),
    }
}

macro_rules! country_type {
    ($(#[$doc:meta])* $name:ident, $list:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub &'static str);

        impl Reads for $name {
            const KIND: Kind = Kind::Country($list);

            fn read(text: &str) -> Result<$name, Fault> {
                places::country(text, $list).map($name).ok_or(Fault::UnknownCountry)
            }

            fn shown(self) -> Shown {
                Shown::Country(self.0)
            }
        }
    };
}

country_type!(
    /// A country of today, by its ISO 3166-1 code.
    Country, Countries::Today
);
country_type!(
    /// A country of birth: those that are no more, too.
    BirthCountry, Countries::Birth
);
country_type!(
    /// A citizenship: stateless, too.
    Citizenship, Countries::Citizenship
);
