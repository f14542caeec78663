//! Days, kept in two flags: what the form asks (Section D) and what the law asks (IRPA 28).

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
