//! The types answers are read as. Reading never fails harder than a [`Fault`], and what was typed stays as it is.

use serde::Serialize;

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
fn digit(c: char) -> Option<u32> {
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

/// The three boxes of a date as they were typed: year, month, day, joined by dashes in that order.
pub fn date_boxes(text: &str) -> [&str; 3] {
    let mut boxes = text.splitn(3, '-').map(str::trim);
    std::array::from_fn(|_| boxes.next().unwrap_or(""))
}

/// Joins three boxes into the text that is stored; empty when all three are.
pub fn join_date_boxes(boxes: [&str; 3]) -> String {
    if boxes.iter().all(|part| part.trim().is_empty()) {
        return String::new();
    }
    // A dash typed inside a box would be read as the edge of one.
    boxes.map(|part| part.replace('-', "\u{2011}")).join("-")
}

fn read_year(text: &str) -> Result<i32, Fault> {
    let year = number(text).filter(|year| text.chars().count() == 4 && 1000 <= *year);
    year.and_then(|year| i32::try_from(year).ok()).ok_or(Fault::YearUnread)
}

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
];

/// A month as a number or by its name in French or English, short or whole.
fn read_month(text: &str) -> Result<u32, Fault> {
    if let Some(month) = number(text) {
        return if (1..=12).contains(&month) { Ok(month) } else { Err(Fault::MonthOutOfRange(month)) };
    }
    let plain = |c: char| match c {
        'é' | 'è' | 'ê' => 'e',
        'û' | 'ù' => 'u',
        c => c,
    };
    // An accent can come as a mark of its own, behind its letter.
    let mark = |c: &char| !matches!(c, '\u{301}' | '\u{302}');
    let name: String = text.trim_end_matches('.').to_lowercase().chars().filter(mark).map(plain).collect();
    let fits =
        |(french, english): &(&str, &str)| name.len() >= 3 && (french.starts_with(&name) || english.starts_with(&name));
    let mut found = (1..).zip(&MONTHS).filter(|(_, names)| fits(names)).map(|(month, _)| month);
    match (found.next(), found.next()) {
        (Some(month), None) => Ok(month),
        _ => Err(Fault::MonthUnread),
    }
}

fn read_day(year: i32, month: u32, text: &str) -> Result<Date, Fault> {
    // "1er" is how French writes the first of a month; English writes "1st", "2nd", "3rd", "4th".
    let bare = ["er", "st", "nd", "rd", "th"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let day = number(bare.trim_end()).ok_or(Fault::DayUnread)?;
    Date::from_ymd_opt(year, month, day).ok_or(Fault::NoSuchDay(day))
}

impl Reads for Date {
    const KIND: Kind = Kind::Date;

    fn read(text: &str) -> Result<Date, Fault> {
        let [year, month, day] = date_boxes(text);
        // An empty box is named before a misread one: the person sees at once what is left to fill.
        if day.is_empty() {
            return Err(Fault::NoDay);
        }
        if month.is_empty() {
            return Err(Fault::NoMonth);
        }
        if year.is_empty() {
            return Err(Fault::NoYear);
        }
        let month = read_month(month)?;
        read_day(read_year(year)?, month, day)
    }

    fn shown(self) -> Shown {
        Shown::Date(self)
    }
}

/// A month, and its day when it is known: what histories ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The year, four digits.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The whole date; `None` when only the month was given.
    pub day: Option<Date>,
}

impl PartialDate {
    /// The earliest day it can be.
    pub fn first(self) -> Date {
        self.day.or_else(|| Date::from_ymd_opt(self.year, self.month, 1)).unwrap_or(Date::MIN)
    }

    /// The latest day it can be.
    pub fn last(self) -> Date {
        let end = || self.first().checked_add_months(chrono::Months::new(1))?.pred_opt();
        self.day.or_else(end).unwrap_or(Date::MAX)
    }
}

impl Reads for PartialDate {
    const KIND: Kind = Kind::PartialDate;

    fn read(text: &str) -> Result<PartialDate, Fault> {
        let [year, month, day] = date_boxes(text);
        if month.is_empty() {
            return Err(Fault::NoMonth);
        }
        if year.is_empty() {
            return Err(Fault::NoYear);
        }
        let (month, year) = (read_month(month)?, read_year(year)?);
        let day = if day.is_empty() { None } else { Some(read_day(year, month, day)?) };
        Ok(PartialDate { year, month, day })
    }

    fn shown(self) -> Shown {
        self.day.map_or(Shown::Month(self.year, self.month), Shown::Date)
    }
}

/// A height, in centimetres, and in feet and inches when that is what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Height {
    /// Centimetres, rounded to the nearest.
    pub cm: u32,
    /// Feet and inches as typed.
    pub feet: Option<(u32, u32)>,
}

impl Height {
    /// From feet and inches: `round((12 ft + in) x 2.54)`.
    pub fn from_feet(feet: u32, inches: u32) -> Height {
        Height { cm: ((12 * feet + inches) * 254 + 50) / 100, feet: Some((feet, inches)) }
    }

    /// Feet and inches: as typed, or from the nearest inch, never "5 ft 12".
    pub fn in_feet(self) -> (u32, u32) {
        let inches = (self.cm * 100 + 127) / 254;
        self.feet.unwrap_or((inches / 12, inches % 12))
    }
}

/// Text without spaces and invisible characters; points stay.
fn bare_but_points(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect()
}

/// `170`, `170cm`, `170,5`; or metres, as most of the world says it: `1.70`, `1,7`, `1m70`.
fn centimetres(text: &str) -> Option<u32> {
    let text = text.strip_suffix("cm").or(text.strip_suffix('m')).unwrap_or(text);
    let Some((whole, rest)) = text.split_once(['.', ',', 'm']) else { return number(text) };
    let whole_number = number(whole)?;
    let tenths = match (rest.chars().count(), number(rest)?) {
        (1, tenths) => tenths * 10,
        (2, hundredths) => hundredths,
        _ => return None,
    };
    // One digit before the point can only be metres.
    if whole.chars().count() == 1 {
        Some(whole_number * 100 + tenths)
    } else {
        whole_number.checked_add((tenths + 50) / 100)
    }
}

impl Reads for Height {
    const KIND: Kind = Kind::Height;

    fn read(text: &str) -> Result<Height, Fault> {
        let text: String = bare_but_points(text).to_lowercase();
        // Inches first: "pi" of "pieds" and "po" of "pouces" are how French writes the two.
        let feet_sign = ["feet", "foot", "ft", "pieds", "pied", "pi", "'", "’", "′"];
        let inch_sign = ["inches", "inch", "in", "pouces", "pouce", "po", "\"", "”", "″", "''"];
        if let Some((feet, inches)) = feet_sign.iter().find_map(|sign| text.split_once(sign)) {
            let feet = number(feet).filter(|feet| *feet < 10).ok_or(Fault::HeightUnread)?;
            let inches = match inch_sign.iter().find_map(|sign| inches.strip_suffix(sign)).unwrap_or(inches) {
                "" => 0,
                inches => number(inches).ok_or(Fault::HeightUnread)?,
            };
            return if inches <= 11 { Ok(Height::from_feet(feet, inches)) } else { Err(Fault::InchesOutOfRange) };
        }
        let cm = centimetres(&text).filter(|cm| *cm < 1000).ok_or(Fault::HeightUnread)?;
        Ok(Height { cm, feet: None })
    }

    fn shown(self) -> Shown {
        Shown::Height { cm: self.cm, feet: self.feet }
    }
}

/// An amount in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(pub i64);

impl Reads for Money {
    const KIND: Kind = Kind::Money;

    fn read(text: &str) -> Result<Money, Fault> {
        let text = bare_but_points(text).replace('$', "").to_uppercase();
        let text = ["CAD", "CA"].iter().fold(text.as_str(), |text, code| {
            let text = text.strip_prefix(code).unwrap_or(text);
            text.strip_suffix(code).unwrap_or(text)
        });
        // The last comma or point with one or two digits behind it parts the cents; any other groups thousands.
        let (dollars, cents) = match text.rsplit_once([',', '.']) {
            Some((dollars, cents)) if cents.chars().count() <= 2 => (dollars, cents),
            _ => (text, ""),
        };
        let mut groups = dollars.split([',', '.']);
        let first = groups.next().unwrap_or_default();
        let grouped = groups.clone().next().is_some();
        let well = !first.is_empty()
            && (!grouped || first.chars().count() <= 3)
            && groups.all(|group| group.chars().count() == 3);
        let dollars = number(&dollars.replace([',', '.'], "")).filter(|_| well);
        let cents = match cents.chars().count() {
            0 => Some(0),
            1 => number(cents).map(|tens| tens * 10),
            _ => number(cents),
        };
        let (dollars, cents) = dollars.zip(cents).ok_or(Fault::MoneyUnread)?;
        Ok(Money(i64::from(dollars) * 100 + i64::from(cents)))
    }

    fn shown(self) -> Shown {
        Shown::Money(self.0)
    }
}

/// A whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u32);

impl Reads for Count {
    const KIND: Kind = Kind::Count;

    fn read(text: &str) -> Result<Count, Fault> {
        number(text).map(Count).ok_or(Fault::CountUnread)
    }

    fn shown(self) -> Shown {
        Shown::Count(self.0)
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
