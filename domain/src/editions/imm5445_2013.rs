//! The guide IMM 5445 as it stood from about 2013 to the middle of 2014: paper only, to Sydney.

use super::{Address, Clause, Edition, Filing, Lived, Photo, date, figure};
use crate::form::Form;
use crate::forms::{imm5401, imm5444, imm5455, imm5475, imm5476};
use crate::law::card::Left;
use crate::places::Province;

pub(super) const ID: &str = "imm5445-2013";

/// Figures are the guide's unless the clause says otherwise.
pub static EDITION: Edition = Edition {
    id: ID,
    programme: "pr-card",
    lacks: &[],
    places: &[],
    // The guide bears no date: "new" photo dimensions and IMM 5688 place it after 2012, "under 22" before August 2014.
    from: date(2013, 1, 1),
    until: Some(date(2014, 7, 31)),
    section_d_from_days: Some(figure(1095, Clause::Question("imm5444", "21"))),
    residency_days: figure(730, Clause::Guide("appendix-a")),
    period_months: figure(60, Clause::Guide("appendix-a")),
    child_under_age: figure(22, Clause::Guide("appendix-a")),
    common_law_after_years: figure(1, Clause::Irpr("1")),
    history_from_landing: figure(false, Clause::Question("imm5444", "19")),
    fee_cents: figure(5000, Clause::Guide("step-3")),
    renewal_returned: figure(Left::Months(12), Clause::Question("imm5444", "3")),
    child_signs_from_age: figure(14, Clause::Question("imm5444", "23")),
    adult_from_age: figure(18, Clause::Question("imm5444", "23")),
    citizenship: figure(Lived::Years(3, 4), Clause::Guide("before-you-apply")),
    photo: Photo {
        count: figure(2, Clause::Guide("photos")),
        size_mm: figure((35, 45), Clause::Guide("appendix-b")),
        face_mm: figure((25, 30), Clause::Guide("appendix-b")),
        within_months: figure(12, Clause::Guide("photos")),
        studio: None,
    },
    address_within_days: figure(180, Clause::Irpr("58")),
    secondary_identity: figure(2, Clause::Guide("step-1")),
    residency_proofs: None,
    quebec_certificates_from: Some(figure(date(1994, 1, 1), Clause::Guide("name-change"))),
    bank_receipts_before: None,
    filing: figure(Filing::Paper, Clause::Guide("step-4")),
    mail: figure(
        Address {
            fr: &[
                "Centre de traitement des demandes – Carte RP",
                "Case postale 10020",
                "Sydney (Nouvelle-Écosse)",
                "B1P 7C1",
                "CANADA",
            ],
            en: &["Case Processing Centre – PR Card", "P.O. Box 10020", "SYDNEY, NS", "B1P 7C1", "CANADA"],
        },
        Clause::Guide("step-4"),
    ),
    courier: figure(
        Address {
            fr: &[
                "Centre de traitement des demandes – Carte RP",
                "47 – 49, rue Dorchester",
                "Sydney (N.-É.)",
                "B1P 5Z2",
            ],
            en: &["Case Processing Centre – PR Card", "47–49 Dorchester Street", "Sydney, NS", "B1P 5Z2"],
        },
        Clause::Guide("step-4"),
    ),
    telephones: figure(("1\u{a0}888\u{a0}242-2100", "1\u{a0}888\u{a0}576-8502"), Clause::Guide("contact")),
    contact_hours: figure((8, 16), Clause::Guide("contact")),
    payment_cards: figure(&["Visa", "MasterCard", "American Express"], Clause::Guide("step-3")),
    certifiers: figure(
        &[
            "police-officer",
            "lawyer",
            "accountant",
            "chiropractor",
            "commissioner-of-oaths",
            "dentist",
            "provincial-member",
            "member-of-parliament",
            "funeral-director",
            "bank-manager",
            "teacher",
            "engineer",
            "judge",
            "postmaster",
            "physician",
            "minister-of-religion",
            "notary",
            "pharmacist",
            "embassy-official",
            "municipal-clerk",
            "social-worker",
            "veterinarian",
        ],
        Clause::Guide("certified-copies"),
    ),
    office_province: Province::Ns,
    regulator: figure("iccrc", Clause::Guide("representatives")),
    changed_since: &[
        "forms",
        "filing",
        "payment",
        "renewal-window",
        "photos",
        "residency-proof",
        "citizenship",
        "certified-copies",
        "department",
    ],
};

pub(super) const FORMS: &[&Form] =
    &[&imm5444::FORM, &imm5455::FORM, &imm5476::APPOINT, &imm5476::CANCEL, &imm5475::FORM, &imm5401::FORM];

pub(super) use crate::documents::DOCUMENTS;
