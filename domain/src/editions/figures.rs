//! The figures of an edition as a list: what its page shows, and what two editions are compared by.

use super::{Address, Clause, Edition, Figure, Filing, Lived, Sure};
use crate::Date;
use crate::law::card::Left;

/// A figure, whatever it measures. How each is said is up to `words`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// The edition sets none.
    NotSet,
    /// Days.
    Days(u32),
    /// Months.
    Months(u32),
    /// Years of age.
    Years(u32),
    /// How many.
    Count(u32),
    /// From and to, in hours of the day.
    Hours(u32, u32),
    /// Cents.
    Money(i64),
    /// Width and height, in millimetres.
    Millimetres(u32, u32),
    /// From and to, in millimetres.
    Between(u32, u32),
    /// How much validity left is too much.
    Left(Left),
    /// How long in Canada.
    Lived(Lived),
    /// A day.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// How an application is filed.
    Filing(Filing),
    /// Names, as they call themselves.
    Names(&'static [&'static str]),
    /// Who may certify, by id.
    Certifiers(&'static [&'static str]),
    /// The body of immigration consultants, by id.
    Regulator(&'static str),
    /// Where to.
    Address(Address),
    /// As it stands.
    Text(&'static str),
}

/// A figure of an edition.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id: words are `figure-<id>`.
    pub id: &'static str,
    /// The figure.
    pub value: Value,
    /// Where it stands; `None` when the edition sets none.
    pub clause: Option<Clause>,
    /// How sure it is.
    pub sure: Sure,
    /// What other sources say instead, and which.
    pub others: Vec<(Value, Clause)>,
}

fn row<T: Copy>(id: &'static str, figure: &Figure<T>, value: fn(T) -> Value) -> Row {
    let others = figure.others.iter().map(|(other, clause)| (value(*other), *clause)).collect();
    Row { id, value: value(figure.value), clause: Some(figure.clause), sure: figure.sure, others }
}

fn maybe<T: Copy>(id: &'static str, figure: &Option<Figure<T>>, value: fn(T) -> Value) -> Row {
    let none = Row { id, value: Value::NotSet, clause: None, sure: Sure::High, others: Vec::new() };
    figure.as_ref().map_or(none, |figure| row(id, figure, value))
}

/// Every figure of an edition, in the same order for each.
pub fn figures(edition: &Edition) -> Vec<Row> {
    let photo = &edition.photo;
    vec![
        row("filing", &edition.filing, Value::Filing),
        row("renewal", &edition.renewal_returned, Value::Left),
        maybe("section-d", &edition.section_d_from_days, Value::Days),
        row("residency", &edition.residency_days, Value::Days),
        row("period", &edition.period_months, Value::Months),
        row("child-age", &edition.child_under_age, Value::Years),
        row("common-law", &edition.common_law_after_years, Value::Years),
        row("history", &edition.history_from_landing, Value::YesNo),
        maybe("residency-proofs", &edition.residency_proofs, Value::Count),
        row("identity", &edition.secondary_identity, Value::Count),
        row("child", &edition.child_signs_from_age, Value::Years),
        row("adult", &edition.adult_from_age, Value::Years),
        row("citizenship", &edition.citizenship, Value::Lived),
        row("address", &edition.address_within_days, Value::Days),
        row("photos", &photo.count, Value::Count),
        row("photo-size", &photo.size_mm, |(width, height)| Value::Millimetres(width, height)),
        row("photo-face", &photo.face_mm, |(least, most)| Value::Between(least, most)),
        row("photo-age", &photo.within_months, Value::Months),
        row("fee", &edition.fee_cents, Value::Money),
        maybe("bank", &edition.bank_receipts_before, Value::Date),
        row("cards", &edition.payment_cards, Value::Names),
        maybe("quebec", &edition.quebec_certificates_from, Value::Date),
        row("certifiers", &edition.certifiers, Value::Certifiers),
        row("regulator", &edition.regulator, Value::Regulator),
        row("mail", &edition.mail, Value::Address),
        row("courier", &edition.courier, Value::Address),
        row("telephone", &edition.telephones, |(telephone, _)| Value::Text(telephone)),
        row("tty", &edition.telephones, |(_, tty)| Value::Text(tty)),
        row("hours", &edition.contact_hours, |(opens, closes)| Value::Hours(opens, closes)),
    ]
}
