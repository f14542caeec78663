//! Whether the envelope would come back.

use super::{Finding, Rule};
use crate::case::Case;

pub(super) const RULES: &[Rule] = &[];

pub(super) fn document_findings(_case: &Case) -> Vec<Finding> {
    Vec::new()
}

pub(super) fn form_findings(_case: &Case) -> Vec<Finding> {
    Vec::new()
}
