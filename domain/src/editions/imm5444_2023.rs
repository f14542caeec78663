//! What is known of the guide as it has stood since June 2023: filed online, with the newer IMM 5444. It is here in part:
//! what no source at hand says is carried over from the edition before and said to be, or named among what is not here.

use super::{Address, Clause, Edition, Filing, Lived, Photo, Sure, date, figure};
use crate::documents::{Copy, Document, carried, later};
use crate::form::Form;
use crate::forms::imm5444_2022;
use crate::law::card::Left;
use crate::places::Province;

pub(super) const ID: &str = "imm5444-2023";

/// The department's guide of June 2023, in public copies.
const GUIDE_2023: Clause = Clause::Source("guide-2023");
/// The department's pages about the card as copied in 2024.
const PAGES_2024: Clause = Clause::Source("pages-2024");
/// The department's public prototypes of its pages, 2026.
const PAGES_2026: Clause = Clause::Source("pages-2026");
/// The checklist IMM 5644 of April 2023, its first page.
const CHECKLIST: Clause = Clause::Source("checklist-2023");
/// The interactive IMM 5444 and its copy in the portal.
const FORM: Clause = Clause::Source("form-2022");
/// Copies of the package of 2021.
const PACKAGE_2021: Clause = Clause::Source("package-2021");
/// Operational bulletins 540, 540-A and 540-B, 2013 to 2015.
const BULLETIN_540: Clause = Clause::Source("bulletin-540");
/// The notice that ended form IMM 5401.
const RECEIPT_ENDED: Clause = Clause::Source("receipt-ended");

/// What this edition asks to be enclosed, each with where that stands.
pub(super) static DOCUMENTS: &[Document] = &[
    carried("damaged-card"),
    carried("primary-identity").at(Clause::Irpr("56")),
    carried("own-declaration"),
    carried("second-declaration"),
    carried("secondary-identity").at(Clause::Irpr("56")),
    carried("passport-pages"),
    later("residency-proofs", CHECKLIST),
    carried("why-declaration"),
    carried("minor-paper"),
    carried("name-document").at(PACKAGE_2021).copied(Copy::ClearCopy),
    carried("name-identity").at(PACKAGE_2021).copied(Copy::ClearCopy),
    carried("landing-document"),
    carried("citizen-citizenship"),
    carried("citizen-tie"),
    carried("citizen-together"),
    carried("citizen-passports"),
    carried("employer-letter"),
    carried("resident-tie"),
    carried("resident-job"),
    carried("resident-status"),
    carried("resident-obligation"),
    carried("resident-passports"),
    carried("translation").at(PACKAGE_2021),
    carried("translated-copy").at(PACKAGE_2021),
    later("translator-affidavit", PACKAGE_2021),
    carried("photos").at(PAGES_2026),
    carried("imm5444").at(FORM),
    later("imm5644", CHECKLIST),
    carried("imm5476").at(CHECKLIST),
    carried("imm5476-cancel"),
    carried("imm5475").at(CHECKLIST),
    carried("fee-receipt").at(CHECKLIST),
    carried("ticket"),
    carried("ticket-paid"),
];

/// Each figure with its source and how sure it is; where sources conflict, with the other reading beside it.
pub static EDITION: Edition = Edition {
    id: ID,
    programme: "pr-card",
    lacks: &[
        "guide",
        "form-numbers",
        "form-questions",
        "representative-forms",
        "checklist",
        "certified-copies",
        "urgent",
        "not-received",
        "portal",
    ],
    places: &[
        (Clause::Question("imm5444", "3"), GUIDE_2023),
        (Clause::Question("imm5444", "19"), Clause::Question("imm5444-2022", "4.1")),
        (Clause::Question("imm5444", "20"), Clause::Question("imm5444-2022", "4.2")),
        (Clause::Question("imm5444", "21"), Clause::Question("imm5444-2022", "5.5")),
        (Clause::Question("imm5444", "23"), Clause::Irpr("57")),
        (Clause::Guide("edition"), GUIDE_2023),
        (Clause::Guide("citizenship"), Clause::CitizenshipAct("5")),
        (Clause::Guide("step-3"), PAGES_2026),
        (Clause::Guide("photos"), PAGES_2026),
    ],
    from: date(2023, 6, 1),
    until: None,
    section_d_from_days: None,
    residency_days: figure(730, Clause::Irpa("28")),
    period_months: figure(60, Clause::Irpa("28")),
    child_under_age: figure(22, Clause::Irpr("61")),
    common_law_after_years: figure(1, Clause::Irpr("1")),
    history_from_landing: figure(true, FORM).but(&[(false, Clause::Irpr("56"))]),
    fee_cents: figure(5000, Clause::Irpr("308")),
    renewal_returned: figure(Left::OverDays(270), PAGES_2024).but(&[(Left::OverMonths(9), PAGES_2024)]),
    child_signs_from_age: figure(14, Clause::Irpr("57")),
    adult_from_age: figure(18, Clause::Irpr("57")),
    citizenship: figure(Lived::Days(1095, 5), Clause::CitizenshipAct("5")),
    photo: Photo {
        count: figure(1, PAGES_2026).but(&[(2, Clause::Irpr("56"))]),
        size_mm: figure((50, 70), BULLETIN_540).sure(Sure::Medium).but(&[((35, 45), Clause::Irpr("56"))]),
        face_mm: figure((31, 36), BULLETIN_540).sure(Sure::Medium).but(&[((25, 35), Clause::Irpr("56"))]),
        within_months: figure(12, Clause::Irpr("56")).sure(Sure::Medium).but(&[(6, BULLETIN_540)]),
        studio: Some(PAGES_2026),
    },
    address_within_days: figure(180, Clause::Irpr("58")),
    secondary_identity: figure(1, Clause::Irpr("56"))
        .sure(Sure::Medium)
        .but(&[(2, Clause::Carried(&Clause::Guide("step-1")))]),
    residency_proofs: Some(figure(2, GUIDE_2023)),
    quebec_certificates_from: None,
    bank_receipts_before: Some(figure(date(2016, 4, 1), RECEIPT_ENDED)),
    filing: figure(Filing::Portal, GUIDE_2023),
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
        PAGES_2024,
    ),
    courier: figure(
        Address {
            fr: &["Centre de traitement des demandes – Carte RP", "49, rue Dorchester", "Sydney (N.-É.)", "B1P 5Z2"],
            en: &["Case Processing Centre – PR Card", "49 Dorchester Street", "Sydney, NS", "B1P 5Z2"],
        },
        PAGES_2024,
    ),
    telephones: figure(
        ("1\u{a0}888\u{a0}242-2100", "1\u{a0}888\u{a0}576-8502"),
        Clause::Carried(&Clause::Guide("contact")),
    )
    .sure(Sure::Medium),
    contact_hours: figure((8, 16), Clause::Carried(&Clause::Guide("contact"))).sure(Sure::Medium),
    payment_cards: figure(
        &["Visa", "MasterCard", "American Express", "JCB", "UnionPay", "Debit MasterCard", "Visa Debit"],
        PAGES_2026,
    ),
    certifiers: figure::<&[&str]>(&["commissioner-of-oaths", "notary", "judge"], PACKAGE_2021).sure(Sure::Medium),
    office_province: Province::Ns,
    regulator: figure("college", Clause::Source("college-2021")),
    changed_since: &[],
};

pub(super) const FORMS: &[&Form] = &[&imm5444_2022::FORM];
