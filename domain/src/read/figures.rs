//! Heights, amounts and counts, as people write them in either language.

use super::{Reads, Shown, is_invisible, number};
use crate::fault::Fault;
use crate::key::Kind;

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
