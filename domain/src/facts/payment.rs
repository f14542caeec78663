//! The fee, how it was paid and what there is of the receipts (guide, step 3). Everyone in the envelope pays together.
//!
//! The first receipt is asked for on its own; where there are several, the others are rows of a table.

use crate::Date;
use crate::case::{Case, Row};
use crate::choice;
use crate::editions::Filing;
use crate::fault::Fault;
use crate::key::{Column, Gate, Key, Table};
use crate::read::{Flag, Money, Name, Phone, Text, YesNo};

choice!(
    /// How the fee was paid. In Canada only the first two are accepted.
    Method {
        /// Online, by card.
        Online = "online",
        /// At a financial institution, with the original IMM 5401.
        Bank = "bank",
        /// Cheque, cash, money order, anything else.
        Other = "other",
    }
);

choice!(
    /// What there is of the bank receipt.
    Receipt {
        /// The original, stamped.
        Original = "original",
        /// A photocopy.
        Photocopy = "photocopy",
    }
);

choice!(
    /// A part of a receipt, by where it is on the sheet.
    ReceiptPart in "receipt-part" {
        /// Copy 1 of either receipt: to keep.
        Top = "top",
        /// Copy 2 of the bank's.
        Centre = "centre",
        /// Copy 2 of the one printed online; copy 3 of the bank's, which the bank keeps.
        Bottom = "bottom",
    }
);

impl Method {
    /// The part that goes with the application: copy 2.
    pub const fn part(self) -> Option<ReceiptPart> {
        match self {
            Method::Online => Some(ReceiptPart::Bottom),
            Method::Bank => Some(ReceiptPart::Centre),
            Method::Other => None,
        }
    }
}

/// Guide, step 3.
pub const METHOD: Key<Method> = Key::household("payment/method");
/// IMM 5401: the payer's part bears another name than the applicant's.
pub const OTHER_PAYER: Key<Flag> = Key::household("payment/other-payer").when(paid_at_bank);
/// IMM 5401: the payer.
pub const PAYER_NAME: Key<Name> = Key::household("payment/payer-name").when(other_pays);
/// IMM 5401: where the payer lives.
pub const PAYER_ADDRESS: Key<Text> = Key::household("payment/payer-address").when(other_pays);
/// IMM 5401: the payer's telephone.
pub const PAYER_PHONE: Key<Phone> = Key::household("payment/payer-phone").when(other_pays).optional();
/// What was paid: what stands on the first receipt.
pub const PAID: Key<Money> = Key::household("payment/paid");
/// When it was paid.
pub const PAID_ON: Key<Date> = Key::household("payment/paid-on").optional().checks(&[paid_in_the_future]);
/// There is more than one receipt.
pub const MORE_RECEIPTS: Key<Flag> = Key::household("payment/more-receipts");
/// Guide, step 3: photocopies of the bank receipt are not accepted.
pub const RECEIPT: Key<Receipt> = Key::household("payment/receipt").when(paid_at_bank);
/// Guide, step 3: the teller stamps the two upper parts.
pub const STAMPED: Key<YesNo> = Key::household("payment/stamped").when(has_original);
/// Which part is enclosed: may be left out, the box below says "copy 2".
pub const PART: Key<ReceiptPart> = Key::household("payment/part").when(has_parts).optional();
/// The part of the receipt that goes with the application is in the envelope.
pub const RECEIPT_READY: Key<Flag> = Key::household("payment/receipt-ready");

/// The receipts beside the first.
pub static RECEIPTS: Table = Table {
    id: "receipts",
    columns: &[
        ROW_METHOD.blank,
        ROW_PAID.blank,
        ROW_PAID_ON.blank,
        ROW_RECEIPT.blank,
        ROW_STAMPED.blank,
        ROW_PART.blank,
        ROW_READY.blank,
    ],
    gate: Gate::Case(has_more),
    needs_rows: true,
    order: None,
    heads: &["paid", "paid-on"],
    across: None,
    shared: None,
};
/// As [`METHOD`].
pub const ROW_METHOD: Column<Method> = Column::household("receipts", "method");
/// As [`PAID`].
pub const ROW_PAID: Column<Money> = Column::household("receipts", "paid");
/// As [`PAID_ON`].
pub const ROW_PAID_ON: Column<Date> = Column::household("receipts", "paid-on").optional().checks(&[row_in_the_future]);
/// As [`RECEIPT`].
pub const ROW_RECEIPT: Column<Receipt> = Column::household("receipts", "receipt").when(row_at_bank);
/// As [`STAMPED`].
pub const ROW_STAMPED: Column<YesNo> = Column::household("receipts", "stamped").when(row_has_original);
/// As [`PART`].
pub const ROW_PART: Column<ReceiptPart> = Column::household("receipts", "part").when(row_has_parts).optional();
/// As [`RECEIPT_READY`].
pub const ROW_READY: Column<Flag> = Column::household("receipts", "ready");

/// What is known of one receipt; `None` for what is missing, cannot be read or is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// How it was paid.
    pub method: Option<Method>,
    /// Cents.
    pub paid: Option<i64>,
    /// When.
    pub paid_on: Option<Date>,
    /// Original or copy, of a bank receipt.
    pub receipt: Option<Receipt>,
    /// Stamped by the bank.
    pub stamped: Option<bool>,
    /// Which part is enclosed.
    pub part: Option<ReceiptPart>,
    /// In the envelope.
    pub ready: bool,
}

/// Every receipt, the first one first.
pub fn receipts(case: &Case) -> Vec<Held> {
    let first = Held {
        method: case.get(METHOD),
        paid: case.get(PAID).map(|paid| paid.0),
        paid_on: case.get(PAID_ON),
        receipt: case.get(RECEIPT),
        stamped: case.get(STAMPED).map(YesNo::is_yes),
        part: case.get(PART),
        ready: case.ticked(RECEIPT_READY),
    };
    let others = if case.ticked(MORE_RECEIPTS) { case.rows(&RECEIPTS) } else { Vec::new() };
    let other = |row: &Row| Held {
        method: row.get(ROW_METHOD),
        paid: row.get(ROW_PAID).map(|paid| paid.0),
        paid_on: row.get(ROW_PAID_ON),
        receipt: row.get(ROW_RECEIPT),
        stamped: row.get(ROW_STAMPED).map(YesNo::is_yes),
        part: row.get(ROW_PART),
        ready: row.ticked(ROW_READY),
    };
    [first].into_iter().chain(others.iter().map(other)).collect()
}

/// What is due for everyone in the envelope, in cents, and how many they are (guide, step 3).
pub fn fee_due(case: &Case) -> (i64, u32) {
    let people = u32::try_from(case.applicants().len()).unwrap_or(u32::MAX);
    (*case.edition.fee_cents * i64::from(people), people)
}

/// What all receipts say was paid, in cents; `None` while an amount is missing.
pub fn paid_in_all(case: &Case) -> Option<i64> {
    if case.ticked(MORE_RECEIPTS) && case.rows(&RECEIPTS).is_empty() {
        return None;
    }
    receipts(case).iter().map(|held| held.paid).sum()
}

/// How many receipts go with the application.
pub fn receipt_count(case: &Case) -> Option<u32> {
    u32::try_from(receipts(case).len()).ok()
}

/// Every receipt but the first is in the envelope.
pub fn others_are_ready(case: &Case) -> bool {
    receipts(case).iter().skip(1).all(|held| held.ready)
}

/// IMM 5401 is the envelope's: it stands with the papers of the first person in it.
pub fn pays_with_5401(case: &Case) -> Option<bool> {
    if case.is_first() { paid_at_bank(case) } else { Some(false) }
}

/// The payer's part of IMM 5401 is filled in for somebody who is no applicant.
pub fn other_pays(case: &Case) -> Option<bool> {
    Some(paid_at_bank(case)? && case.ticked(OTHER_PAYER))
}

fn paid_at_bank(case: &Case) -> Option<bool> {
    Some(case.get(METHOD)? == Method::Bank)
}

fn has_original(case: &Case) -> Option<bool> {
    if paid_at_bank(case)? { Some(case.get(RECEIPT)? == Receipt::Original) } else { Some(false) }
}

/// Only what travels on paper has parts: a receipt that goes online is a file.
fn has_parts(case: &Case) -> Option<bool> {
    if *case.edition.filing == Filing::Paper { Some(case.get(METHOD)?.part().is_some()) } else { Some(false) }
}

fn has_more(case: &Case) -> Option<bool> {
    Some(case.ticked(MORE_RECEIPTS))
}

fn paid_in_the_future(case: &Case) -> Option<Fault> {
    super::future(case, PAID_ON)
}

fn row_at_bank(row: &Row) -> Option<bool> {
    Some(row.get(ROW_METHOD)? == Method::Bank)
}

fn row_has_original(row: &Row) -> Option<bool> {
    if row_at_bank(row)? { Some(row.get(ROW_RECEIPT)? == Receipt::Original) } else { Some(false) }
}

fn row_has_parts(row: &Row) -> Option<bool> {
    if *row.case.edition.filing == Filing::Paper { Some(row.get(ROW_METHOD)?.part().is_some()) } else { Some(false) }
}

fn row_in_the_future(row: &Row) -> Option<Fault> {
    (row.case.today < row.get(ROW_PAID_ON)?).then_some(Fault::InTheFuture)
}
