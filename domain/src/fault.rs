//! What can be wrong with an answer: a closed list, one wording each.

/// A fault of one answer. The wording is the message `fault-` followed by [`Fault::id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Nothing was answered where an answer is required.
    Missing,
    /// A table that needs at least one row has none.
    NoRows,
    /// The day of a date is missing.
    NoDay,
    /// The month of a date is missing.
    NoMonth,
    /// The year of a date is missing.
    NoYear,
    /// The day is not a number.
    DayUnread,
    /// The month is neither a number nor the name of a month in French or English.
    MonthUnread,
    /// The year is not four digits.
    YearUnread,
    /// The month is not from 1 to 12.
    MonthOutOfRange(u32),
    /// The month has no such day.
    NoSuchDay(u32),
    /// A date that must have come already lies in the future.
    InTheFuture,
    /// A date lies before the birth.
    BeforeBirth,
    /// A date lies before the day permanent residence began.
    BeforeLanding,
    /// A birth more than 120 years ago, or a date before 1900.
    TooLongAgo,
    /// The return lies before the departure.
    BackBeforeLeaving,
    /// The end lies before the beginning.
    EndBeforeStart,
    /// A card that was issued after today or after it was lost.
    IssuedLater,
    /// Not one of the choices offered.
    UnknownChoice,
    /// Not a country on the list.
    UnknownCountry,
    /// A Canadian postal code is letter, digit, letter, digit, letter, digit.
    PostalCodeUnread,
    /// The letters D, F, I, O, Q and U are never used in postal codes; W and Z never begin one.
    PostalCodeLetter,
    /// The postal code belongs to another province: a warning, border codes exist.
    PostalCodeElsewhere,
    /// A telephone number has 7 to 15 digits.
    PhoneUnread,
    /// A North American number has ten digits and neither part begins with 0 or 1.
    PhoneNorthAmerica,
    /// An e-mail address has one @ with text on both sides and a dot after it.
    EmailUnread,
    /// A client number (UCI) has 8 or 10 digits.
    UciUnread,
    /// A card number is two letters and 7 to 10 digits: a warning, other series may exist.
    CardNumberUnusual,
    /// A height is a number of centimetres, or feet and inches.
    HeightUnread,
    /// A height outside 25 to 260 cm.
    HeightUnlikely,
    /// Inches go from 0 to 11.
    InchesOutOfRange,
    /// An amount is dollars, with cents after a comma or a point.
    MoneyUnread,
    /// A count is a whole number.
    CountUnread,
    /// The photos were taken too long before the application.
    PhotoTooOld,
    /// A certificate of Quebec issued before the day from which they are accepted.
    CertificateTooOld,
    /// Nobody certifies for their own family.
    CertifiedByFamily,
    /// The same trip stands there twice: a warning.
    SameTrip,
    /// A trip begins before another has ended: a warning; the days are counted once.
    TripsOverlap,
    /// The trip lies wholly outside the period counted: a warning.
    OutsidePeriod,
    /// The part of an absence lies outside it: a warning; no such day counts.
    OutsideAbsence,
    /// The same country twice.
    SameCountry,
    /// A parent's form covers children under 18 only, a spouse's form a spouse or partner only.
    NotCovered,
    /// Nobody in the envelope whose form could cover this person has one.
    NobodyAppoints,
    /// The spouse or partner says that this form is theirs, too.
    SpouseLeftOut,
    /// A consultant's membership number is R and six or seven digits: a warning.
    MemberNumberUnusual,
    /// Letters that the form cannot take: Roman letters with French accents only.
    NotRomanLetters,
}

impl Fault {
    /// The id of its wording, kebab-case: `fault-month-out-of-range` is worded under this id's message.
    pub const fn id(self) -> &'static str {
        match self {
            Fault::Missing => "missing",
            Fault::NoRows => "no-rows",
            Fault::NoDay => "no-day",
            Fault::NoMonth => "no-month",
            Fault::NoYear => "no-year",
            Fault::DayUnread => "day-unread",
            Fault::MonthUnread => "month-unread",
            Fault::YearUnread => "year-unread",
            Fault::MonthOutOfRange(_) => "month-out-of-range",
            Fault::NoSuchDay(_) => "no-such-day",
            Fault::InTheFuture => "in-the-future",
            Fault::BeforeBirth => "before-birth",
            Fault::BeforeLanding => "before-landing",
            Fault::TooLongAgo => "too-long-ago",
            Fault::BackBeforeLeaving => "back-before-leaving",
            Fault::EndBeforeStart => "end-before-start",
            Fault::IssuedLater => "issued-later",
            Fault::UnknownChoice => "unknown-choice",
            Fault::UnknownCountry => "unknown-country",
            Fault::PostalCodeUnread => "postal-code-unread",
            Fault::PostalCodeLetter => "postal-code-letter",
            Fault::PostalCodeElsewhere => "postal-code-elsewhere",
            Fault::PhoneUnread => "phone-unread",
            Fault::PhoneNorthAmerica => "phone-north-america",
            Fault::EmailUnread => "email-unread",
            Fault::UciUnread => "uci-unread",
            Fault::CardNumberUnusual => "card-number-unusual",
            Fault::HeightUnread => "height-unread",
            Fault::HeightUnlikely => "height-unlikely",
            Fault::InchesOutOfRange => "inches-out-of-range",
            Fault::MoneyUnread => "money-unread",
            Fault::CountUnread => "count-unread",
            Fault::PhotoTooOld => "photo-too-old",
            Fault::CertificateTooOld => "certificate-too-old",
            Fault::CertifiedByFamily => "certified-by-family",
            Fault::SameTrip => "same-trip",
            Fault::TripsOverlap => "trips-overlap",
            Fault::OutsidePeriod => "outside-period",
            Fault::OutsideAbsence => "outside-absence",
            Fault::SameCountry => "same-country",
            Fault::NotCovered => "not-covered",
            Fault::NobodyAppoints => "nobody-appoints",
            Fault::SpouseLeftOut => "spouse-left-out",
            Fault::MemberNumberUnusual => "member-number-unusual",
            Fault::NotRomanLetters => "not-roman-letters",
        }
    }

    /// The figure its wording shows as `$typed`; `None` when the wording needs none.
    pub const fn figure(self) -> Option<u32> {
        match self {
            Fault::MonthOutOfRange(typed) | Fault::NoSuchDay(typed) => Some(typed),
            _ => None,
        }
    }

    /// True for what is worth a second look but may well be right, and for what a rule judges besides: it never counts as
    /// incomplete, and holds nobody up.
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Fault::PostalCodeElsewhere
                | Fault::CardNumberUnusual
                | Fault::HeightUnlikely
                | Fault::CertificateTooOld
                | Fault::CertifiedByFamily
                | Fault::SameTrip
                | Fault::TripsOverlap
                | Fault::OutsidePeriod
                | Fault::OutsideAbsence
                | Fault::PhoneNorthAmerica
                | Fault::MemberNumberUnusual
                | Fault::NotRomanLetters
        )
    }

    /// True for what is absent rather than wrong: shown on Continue and in review, never while typing.
    pub const fn is_missing(self) -> bool {
        matches!(self, Fault::Missing | Fault::NoRows)
    }

    /// Every fault once, figures set to zero: so that a test can see each is worded.
    pub const ALL: &'static [Fault] = &[
        Fault::Missing,
        Fault::NoRows,
        Fault::NoDay,
        Fault::NoMonth,
        Fault::NoYear,
        Fault::DayUnread,
        Fault::MonthUnread,
        Fault::YearUnread,
        Fault::MonthOutOfRange(0),
        Fault::NoSuchDay(0),
        Fault::InTheFuture,
        Fault::BeforeBirth,
        Fault::BeforeLanding,
        Fault::TooLongAgo,
        Fault::BackBeforeLeaving,
        Fault::EndBeforeStart,
        Fault::IssuedLater,
        Fault::UnknownChoice,
        Fault::UnknownCountry,
        Fault::PostalCodeUnread,
        Fault::PostalCodeLetter,
        Fault::PostalCodeElsewhere,
        Fault::PhoneUnread,
        Fault::PhoneNorthAmerica,
        Fault::EmailUnread,
        Fault::UciUnread,
        Fault::CardNumberUnusual,
        Fault::HeightUnread,
        Fault::HeightUnlikely,
        Fault::InchesOutOfRange,
        Fault::MoneyUnread,
        Fault::CountUnread,
        Fault::PhotoTooOld,
        Fault::CertificateTooOld,
        Fault::CertifiedByFamily,
        Fault::SameTrip,
        Fault::TripsOverlap,
        Fault::OutsidePeriod,
        Fault::OutsideAbsence,
        Fault::SameCountry,
        Fault::NotCovered,
        Fault::NobodyAppoints,
        Fault::SpouseLeftOut,
        Fault::MemberNumberUnusual,
        Fault::NotRomanLetters,
    ];
}
