//! Answers drawn at random, the same for the same seed: people nobody thought of.

use domain::key::Kind;
use domain::places::countries;
use domain::{Answers, Blank, Date};

use super::day;

/// Draws numbers; the same seed draws the same ones.
pub struct Draw(u64);

impl Draw {
    /// From a seed.
    pub fn new(seed: u64) -> Draw {
        Draw(seed | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        // Xorshift, with the high half that is worth having.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % end
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[usize::try_from(self.below(of.len() as u64)).expect("an index")]
    }

    /// A day: often of the last year, sometimes of the last years, sometimes of long ago.
    pub fn day(&mut self, today: Date) -> Date {
        let back = match self.below(4) {
            0 => self.below(300),
            1 => self.below(5 * 365),
            2 => self.below(20 * 365),
            _ => self.below(60 * 365),
        };
        today - chrono::TimeDelta::days(i64::try_from(back).expect("days"))
    }

    /// Something that reads as the type of a blank.
    pub fn answer(&mut self, blank: &Blank, today: Date) -> String {
        match blank.kind {
            Kind::Text | Kind::Lines => self.one(&["Lyon", "12 bis, rue de l’Église", "Ottawa", "日本"]).to_owned(),
            Kind::Name => self.one(&["Diallo", "O’Brien-Côté", "Li"]).to_owned(),
            Kind::Date => self.day(today).to_string(),
            Kind::PartialDate if self.once_in(2) => self.day(today).format("%Y-%m").to_string(),
            Kind::PartialDate => self.day(today).to_string(),
            Kind::Choice { options, .. } => self.one(options).to_owned(),
            Kind::Several { options } => format!("{} {}", self.one(options), self.one(options)),
            Kind::Flag => "yes".to_owned(),
            Kind::Country(which) => self.one(&countries(which).collect::<Vec<_>>()).to_owned(),
            Kind::PostalCode => self.one(&["B1P 7C1", "h2x1y4", "K1A 0B1", "V5K 0A1"]).to_owned(),
            Kind::Phone => self.one(&["902 555 0199", "+33 1 42 68 53 00"]).to_owned(),
            Kind::Email => "a@exemple.ca".to_owned(),
            Kind::Uci => self.one(&["1234-5678", "1112345678"]).to_owned(),
            Kind::DocumentNumber => self.one(&["RA1234567", "X 1"]).to_owned(),
            Kind::Height => self.one(&["170 cm", "5 ft 7 in", "98"]).to_owned(),
            Kind::Money => self.one(&["50", "25,00", "100 $", "0"]).to_owned(),
            Kind::Count => self.one(&["1", "2", "3"]).to_owned(),
        }
    }

    /// What cannot be read, or hardly.
    pub fn nonsense(&mut self) -> String {
        self.one(&["", "?", "2024-02-31", "2024--3", "99-99-99", "oui", "\u{200b}", "5 ft 12 in", "no", "yes"])
            .to_owned()
    }

    /// A draft of one or two people in which anything may be said, missing or unreadable.
    pub fn answers(&mut self, today: Date) -> Answers {
        let mut answers = Answers::default();
        let entries = domain::catalogue::catalogue(domain::Edition::default());
        let fullness = 1 + self.below(6);
        for applicant in ["a", "b"].into_iter().take(1 + usize::from(self.once_in(4))) {
            for entry in &entries {
                let rows = if entry.path.matches('*').count() == 2 { self.below(4) } else { 1 };
                for row in 0..rows {
                    if self.below(7) < fullness {
                        let path = entry.path.replacen('*', applicant, 1).replacen('*', &row.to_string(), 1);
                        let text = if self.once_in(15) { self.nonsense() } else { self.answer(&entry.blank, today) };
                        answers.set(path, text);
                    }
                }
            }
        }
        answers
    }
}

/// The usual day.
pub fn today() -> Date {
    day(super::TODAY)
}
