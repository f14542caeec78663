//! Where sources conflict: the figures that a rule or a document rests on and that another source gives otherwise, and what
//! the other figure would mean for the case at hand.

use super::figures::{Row, Value, figures};
use super::{Clause, Edition};
use crate::Date;
use crate::assess::Finding;
use crate::case::Case;
use crate::facts::screen::CARD_EXPIRES_ON;
use crate::law::card::renewable_from;

/// The rule about the validity left, and the figure it rests on.
const RENEWAL: (&str, &str) = ("card-still-valid", "renewal");

/// Documents, and the figures that say how many of them, and of what kind. The age of the photos has a rule that says both.
const DOCUMENTS: &[(&str, &[&str])] =
    &[("secondary-identity", &["identity"]), ("photos", &["photos", "photo-size", "photo-face"])];

/// A figure on which sources do not agree.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The figure that is followed, and those of the others.
    pub row: Row,
    /// What the others would mean, in the same order; empty where that is the figure itself.
    pub means: Vec<Means>,
}

/// What another source's figure would mean for a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Means {
    /// It could be renewed today.
    Now,
    /// It could be renewed from that day on.
    From(Date),
}

fn rows(ids: &[&str], edition: &Edition) -> Vec<Row> {
    figures(edition).into_iter().filter(|row| ids.contains(&row.id) && !row.others.is_empty()).collect()
}

/// The conflicts about a document: how many, of what size.
pub fn of_document(document: &str, edition: &Edition) -> Vec<Conflict> {
    let ids = DOCUMENTS.iter().find(|(own, _)| *own == document).map_or(&[][..], |(_, ids)| ids);
    rows(ids, edition).into_iter().map(|row| Conflict { row, means: Vec::new() }).collect()
}

/// The conflicts behind what was found, with what each other figure would mean. Nothing where they would decide the same.
pub fn of_finding(finding: &Finding, case: &Case) -> Vec<Conflict> {
    let (rule, figure) = RENEWAL;
    let early = match finding.says {
        Some("too-early") => true,
        Some("soon") => false,
        _ => return Vec::new(),
    };
    let Some(expires) = case.get(CARD_EXPIRES_ON).filter(|_| finding.rule == rule) else { return Vec::new() };
    let means = |(value, _): &(Value, Clause)| {
        let Value::Left(left) = value else { return None };
        let from = renewable_from(expires, *left);
        Some(if from <= case.today { Means::Now } else { Means::From(from) })
    };
    let conflict = |row: Row| Conflict { means: row.others.iter().filter_map(means).collect(), row };
    let differs = |conflict: &Conflict| early || conflict.means.iter().any(|means| *means != Means::Now);
    rows(&[figure], case.edition).into_iter().map(conflict).filter(differs).collect()
}
