//! What to enclose.

/// A document.
#[derive(Debug)]
pub struct Document {
    /** id */
    pub id: &'static str,
}
/** all */
pub const DOCUMENTS: &[Document] = &[];
