//! Provinces, countries and what their postal codes begin with.

mod countries;

use crate::choice;
use crate::key::Countries;

choice!(
    /// Provinces and territories, by the codes the post uses.
    Province in "province" {
        /// Alberta.
        Ab = "ab",
        /// British Columbia.
        Bc = "bc",
        /// Manitoba.
        Mb = "mb",
        /// New Brunswick.
        Nb = "nb",
        /// Newfoundland and Labrador.
        Nl = "nl",
        /// Northwest Territories.
        Nt = "nt",
        /// Nova Scotia.
        Ns = "ns",
        /// Nunavut.
        Nu = "nu",
        /// Ontario.
        On = "on",
        /// Prince Edward Island.
        Pe = "pe",
        /// Quebec.
        Qc = "qc",
        /// Saskatchewan.
        Sk = "sk",
        /// Yukon.
        Yt = "yt",
    }
);

impl Province {
    /// The first letters of the province's postal codes.
    pub const fn postal_letters(self) -> &'static str {
        match self {
            Province::Nl => "A",
            Province::Ns => "B",
            Province::Pe => "C",
            Province::Nb => "E",
            Province::Qc => "GHJ",
            Province::On => "KLMNP",
            Province::Mb => "R",
            Province::Sk => "S",
            Province::Ab => "T",
            Province::Bc => "V",
            Province::Nt | Province::Nu => "X",
            Province::Yt => "Y",
        }
    }
}

/// The codes a blank offers, sorted by code; the page sorts them by name.
pub fn countries(which: Countries) -> impl Iterator<Item = &'static str> {
    let (historical, stateless): (&[&str], &[&str]) = match which {
        Countries::Today => (&[], &[]),
        Countries::Birth => (countries::HISTORICAL, &[]),
        Countries::Citizenship => (&[], &[countries::STATELESS]),
    };
    countries::TODAY.iter().chain(historical).chain(stateless).copied()
}

/// The code of a country a blank offers; `None` when it is not on the list.
pub fn country(code: &str, which: Countries) -> Option<&'static str> {
    countries(which).find(|known| known.eq_ignore_ascii_case(code))
}
