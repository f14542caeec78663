//! Whether the envelope would come back, be delayed, or be worth a second look. The three are never mixed.

use chrono::Datelike;

use super::Verdict::{Delayed, Hint, Holds, Returned, Warning};
use super::{Finding, Looks, Rule, Ruling, says};
use crate::Date;
use crate::case::{Case, Row};
use crate::documents::{Document, needed, residency_pieces};
use crate::editions::{Clause, Time};
use crate::facts::contact::*;
use crate::facts::gather::*;
use crate::facts::history::*;
use crate::facts::is_yes;
use crate::facts::payment::*;
use crate::facts::person::{age_at, is_minor, who_signs};
use crate::facts::representative::{Body, HELPER_BODY, HELPER_PAID, appoints, is_student};
use crate::facts::send::*;
use crate::key::Scope::{Applicant, Household};
use crate::law::age::Signers;
use crate::law::card::photo_recent;
use crate::law::days::Period;
use crate::law::history::stretches;
use crate::read::Shown;
use crate::sheet::unfinished;

/// The rules that hold addresses and activities against the trips, by id.
pub(super) const ABROAD: [&str; 2] = ["lived-abroad", "worked-abroad"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "document",
        clause: Clause::Guide("step-1"),
        scope: Applicant,
        says: &[says("enclosed", Holds, &[]), says("missing", Returned, &[]), says("left-out", Warning, &[])],
        looks: Looks::Each(document_findings),
    },
    Rule::once(
        "notices",
        Clause::Guide("step-1"),
        Applicant,
        &[says("enough", Holds, &[]), says("spared", Holds, &[]), says("one-twice", Returned, &["held"])],
        notices,
    )
    .when(notices_serve_twice),
    Rule::once(
        "proof-fits",
        Clause::Guide("step-1"),
        Applicant,
        &[says("fits", Holds, &[]), says("for-children", Warning, &[]), says("school-age", Warning, &["age"])],
        proof_fits,
    )
    .when(proof_is_a_childs),
    Rule::once(
        "exceptional-identity",
        Clause::Guide("step-1"),
        Applicant,
        &[says("exceptional", Warning, &[])],
        |_| Some(Ruling::new("exceptional")),
    )
    .when(primary_is_exceptional),
    Rule::once(
        "second-person",
        Clause::Guide("step-1"),
        Applicant,
        &[says("may", Holds, &[]), says("may-not", Returned, &[])],
        |case| Some(Ruling::new(if case.get(DECLARANT)? == Declarant::Other { "may-not" } else { "may" })),
    )
    .when(primary_is_declared),
    Rule::once(
        "passport-said",
        Clause::Guide("step-1"),
        Applicant,
        &[says("agrees", Holds, &[]), says("disagrees", Warning, &[])],
        |case| Some(Ruling::new(if has_passports(case)? { "agrees" } else { "disagrees" })),
    )
    .when(|case| Some(case.get(PRIMARY)? == Primary::Passport)),
    Rule::once(
        "why-declaration",
        Clause::Guide("step-1"),
        Applicant,
        &[says("explained", Hint, &[]), says("by-hand", Warning, &[])],
        |case| Some(Ruling::new(if case.get(WHY_MISSING).is_some() { "explained" } else { "by-hand" })),
    )
    .when(lacks_a_document),
    Rule::once(
        "guardian-paper",
        Clause::Guide("minors"),
        Applicant,
        &[says("fits", Holds, &[]), says("guardianship-missing", Warning, &[])],
        |case| {
            let guardian = case.get(PARENT_KIND)? == ParentKind::Guardian;
            let birth_certificate = case.get(MINOR_PROOF)? == MinorProof::BirthCertificate;
            Some(Ruling::new(if guardian && birth_certificate { "guardianship-missing" } else { "fits" }))
        },
    )
    .when(|case| case.open(PARENT_KIND.blank.gate)),
    Rule::once(
        "translator",
        Clause::Guide("translations"),
        Applicant,
        &[
            says("member", Holds, &[]),
            says("swears", Hint, &[]),
            says("yourself", Warning, &[]),
            says("family", Returned, &[]),
        ],
        |case| {
            Some(Ruling::new(match case.get(TRANSLATOR)? {
                Translator::Member => "member",
                Translator::Other => "swears",
                Translator::Yourself => "yourself",
                Translator::Family => "family",
            }))
        },
    )
    .when(has_foreign_words),
    Rule::once(
        "certifier",
        Clause::Guide("certified-copies"),
        Applicant,
        &[
            says("may", Holds, &[]),
            says("family", Returned, &[]),
            says("not-listed", Returned, &[]),
            says("other-country", Returned, &[]),
        ],
        certifier,
    )
    .when(has_certified_copies),
    Rule::once(
        "residency-proofs",
        Clause::Source("checklist-2023"),
        Applicant,
        &[says("enough", Holds, &["held", "asked"]), says("too-few", Returned, &["held", "asked"])],
        residency_proofs,
    )
    .when(proofs_asked),
    Rule::once(
        "quebec-certificate",
        Clause::Guide("name-change"),
        Applicant,
        &[says("accepted", Holds, &["issued", "from"]), says("refused", Returned, &["issued", "from"])],
        quebec_certificate,
    )
    .when(|case| case.open(NAME_ISSUED_ON.blank.gate)),
    Rule::once(
        "photos",
        Clause::Guide("photos"),
        Applicant,
        &[
            says("recent", Holds, &["taken", "months"]),
            says("sources-differ", Warning, &["taken", "months", "other"]),
            says("too-old", Returned, &["taken", "months"]),
        ],
        photos,
    ),
    Rule {
        id: "form",
        clause: Clause::Guide("step-2"),
        scope: Applicant,
        says: &[
            says("complete", Holds, &[]),
            says("incomplete", Returned, &["count"]),
            says("unfinished", Warning, &["count"]),
        ],
        looks: Looks::Each(form_findings),
    },
    Rule::once(
        "home-address",
        Clause::Question("imm5444", "13"),
        Applicant,
        &[
            says("given", Holds, &[]),
            says("third-party", Hint, &[]),
            says("mailing-only", Warning, &[]),
            says("none", Delayed, &[]),
        ],
        home_address,
    ),
    Rule::once(
        "addresses",
        Clause::Question("imm5444", "19"),
        Applicant,
        &[
            says("complete", Holds, &[]),
            says("short-gap", Hint, &["days", "first", "last"]),
            says("months-missing", Returned, &["months", "first", "last"]),
        ],
        |case| history(case, &ADDRESS_HISTORY),
    ),
    Rule::once(
        "address-overlap",
        Clause::Question("imm5444", "19"),
        Applicant,
        &[says("none", Holds, &[]), says("some", Hint, &["first", "last"])],
        address_overlap,
    ),
    Rule::once(
        "activities",
        Clause::Question("imm5444", "20"),
        Applicant,
        &[
            says("complete", Holds, &[]),
            says("short-gap", Hint, &["days", "first", "last"]),
            says("months-missing", Returned, &["months", "first", "last"]),
        ],
        |case| history(case, &ACTIVITY_HISTORY),
    ),
    Rule::once(
        ABROAD[0],
        Clause::Question("imm5444", "21"),
        Applicant,
        &[says("agrees", Holds, &[]), says("no-trip", Hint, &["first", "last"])],
        |case| abroad(case, &ADDRESS_HISTORY),
    )
    .when(|case| Some(ADDRESS_HISTORY.is_abroad(case))),
    Rule::once(
        ABROAD[1],
        Clause::Question("imm5444", "21"),
        Applicant,
        &[says("agrees", Holds, &[]), says("no-trip", Hint, &["first", "last"])],
        |case| abroad(case, &ACTIVITY_HISTORY),
    )
    .when(|case| Some(ACTIVITY_HISTORY.is_abroad(case))),
    Rule::once(
        "signatures",
        Clause::Question("imm5444", "23"),
        Applicant,
        &[
            says("applicant", Holds, &["adult"]),
            says("both", Hint, &["child", "adult"]),
            says("parent", Hint, &["child"]),
        ],
        signatures,
    ),
    Rule::once(
        "helper",
        Clause::Guide("representatives"),
        Applicant,
        &[
            says("unpaid", Holds, &[]),
            says("member", Holds, &[]),
            says("student", Holds, &[]),
            says("not-member", Returned, &[]),
        ],
        helper,
    )
    .when(appoints),
    Rule::once(
        "fee",
        Clause::Guide("step-3"),
        Household,
        &[
            says("exact", Holds, &["due", "people"]),
            says("nothing", Returned, &["due", "people"]),
            says("too-little", Returned, &["paid", "due", "people", "short"]),
            says("too-much", Hint, &["paid", "due", "people", "over"]),
        ],
        fee,
    )
    .when(|case| Some(!case.applicants().is_empty())),
    Rule::once(
        "payment-method",
        Clause::Guide("step-3"),
        Household,
        &[
            says("online", Holds, &[]),
            says("bank", Holds, &[]),
            says("several", Holds, &["count"]),
            says("bank-ended", Returned, &["before"]),
            says("bank-undated", Warning, &["before"]),
            says("not-accepted", Returned, &[]),
        ],
        payment_method,
    ),
    Rule::once(
        "payment-date",
        Clause::Guide("step-3"),
        Household,
        &[says("past", Holds, &["paid"]), says("future", Warning, &["paid"])],
        payment_date,
    )
    .when(|case| Some(last_payment(case).is_some())),
    Rule::once(
        "receipt",
        Clause::Guide("step-3"),
        Household,
        &[
            says("enclosed", Holds, &[]),
            says("all-enclosed", Holds, &["count"]),
            says("not-enclosed", Returned, &[]),
            says("photocopy", Returned, &[]),
            says("not-stamped", Returned, &[]),
            says("other-part", Warning, &[]),
        ],
        receipt,
    )
    .when(has_receipt),
    Rule::once(
        "urgent",
        Clause::Guide("step-4"),
        Household,
        &[
            says("ready", Holds, &[]),
            says("courier", Warning, &[]),
            says("itinerary", Warning, &[]),
            says("papers-missing", Warning, &[]),
        ],
        urgent,
    )
    .when(is_urgent),
    Rule::once(
        "edition",
        Clause::Guide("edition"),
        Household,
        &[says("not-yet", Hint, &["from"]), says("no-longer", Hint, &["until"]), says("partial", Hint, &[])],
        edition,
    )
    .when(|case| Some(!case.edition.in_force(case.today) || case.edition.is_partial())),
];

/// One finding a document that is, or may be, to be enclosed: those of each applicant. What the envelope holds once has
/// rules of its own.
fn document_findings(rule: &'static Rule, case: &Case) -> Vec<Finding> {
    let find = |needed: crate::documents::Needed| {
        let ruling = needed.open.map(|_| {
            Ruling::new(match (needed.ready, needed.document.wished) {
                (true, _) => "enclosed",
                (false, true) => "left-out",
                (false, false) => "missing",
            })
        });
        let mut because = needed.because;
        because.push(needed.ready_path);
        because.sort_unstable();
        let clause = case.edition.place(&needed.document.clause);
        Finding { about: Some(needed.document.id), clause, ..rule.finding(case, ruling, because) }
    };
    needed(case).into_iter().map(find).collect()
}

/// One finding a form that goes into the envelope. What keeps it from being complete are the paths it names.
fn form_findings(rule: &'static Rule, case: &Case) -> Vec<Finding> {
    let find = |form: &'static crate::form::Form| {
        let wished = Document::find(form.id)?.wished;
        let (asked, unknown) = unfinished(form, case);
        // What waits for an answer is named only when that answer is not itself named.
        let mut because = if asked.is_empty() { unknown } else { asked };
        let ruling = match u32::try_from(because.len()).unwrap_or(u32::MAX) {
            0 => Ruling::new("complete"),
            count => Ruling::new(if wished { "unfinished" } else { "incomplete" }).figure("count", Shown::Count(count)),
        };
        because.sort_unstable();
        Some(Finding { about: Some(form.id), ..rule.finding(case, Some(ruling), because) })
    };
    case.edition.forms_for(case).into_iter().filter_map(find).collect()
}

/// One notice of assessment never counts twice. Who has two other pieces of identity needs it once only.
fn notices(case: &Case) -> Option<Ruling> {
    let asked = usize::try_from(*case.edition.secondary_identity).ok()?;
    if asked < secondary_pieces(case)? {
        return Some(Ruling::new("spared"));
    }
    let held = case.get(NOTICES_HELD)?.0;
    Some(if 2 <= held { Ruling::new("enough") } else { Ruling::new("one-twice").figure("held", Shown::Count(held)) })
}

/// Everyone gives them, whatever the days away.
fn residency_proofs(case: &Case) -> Option<Ruling> {
    let (held, asked) = (u32::try_from(residency_pieces(case)?).ok()?, *case.edition.residency_proofs?);
    let says = if asked <= held { "enough" } else { "too-few" };
    Some(Ruling::new(says).figure("held", Shown::Count(held)).figure("asked", Shown::Count(asked)))
}

/// School records, and having none for being too young, are for children.
fn proof_is_a_childs(case: &Case) -> Option<bool> {
    if !one_proof_asked(case)? {
        return Some(false);
    }
    Some(matches!(case.get(PROOF)?, Proof::SchoolRecords | Proof::TooYoung))
}

/// Ours: no text sets it. In every province a child of this age goes to school.
const SCHOOL_AGE: u32 = 7;

fn proof_fits(case: &Case) -> Option<Ruling> {
    if !is_minor(case)? {
        return Some(Ruling::new("for-children"));
    }
    let old = age_at(case, signing_day(case)).filter(|age| SCHOOL_AGE <= *age);
    Some(match old.filter(|_| case.get(PROOF) == Some(Proof::TooYoung)) {
        Some(age) => Ruling::new("school-age").figure("age", Shown::Count(age)),
        None => Ruling::new("fits"),
    })
}

/// Never the family, nobody who is not on the list; an official of an embassy for documents of their own country only.
fn certifier(case: &Case) -> Option<Ruling> {
    let (by, family) = (case.get(CERTIFIED_BY), is_yes(case, CERTIFIED_BY_FAMILY));
    if family == Some(true) {
        return Some(Ruling::new("family"));
    }
    let listed = match by? {
        Certifier::Other => return Some(Ruling::new("not-listed")),
        Certifier::EmbassyOfficial => is_yes(case, CERTIFIED_OWN_COUNTRY),
        _ => Some(true),
    };
    if !listed? {
        return Some(Ruling::new("other-country"));
    }
    family.map(|_| Ruling::new("may"))
}

/// By date of issue, and only certificates of marriage and of change of name.
fn quebec_certificate(case: &Case) -> Option<Ruling> {
    let (issued, from) = (case.get(NAME_ISSUED_ON)?, *case.edition.quebec_certificates_from?);
    let says = if issued < from { "refused" } else { "accepted" };
    Some(Ruling::new(says).figure("issued", Shown::Date(issued)).figure("from", Shown::Date(from)))
}

/// A photo that is too old is not the one asked for: as if it were missing. Where another source asks for a newer one, that
/// is said.
fn photos(case: &Case) -> Option<Ruling> {
    let (taken, within) = (case.get(PHOTOS_ON)?, &case.edition.photo.within_months);
    let recent = |months: u32| photo_recent(taken, signing_day(case), months);
    let other = within.others.iter().map(|(months, _)| *months).find(|months| !recent(*months));
    let ruling = |says| Ruling::new(says).figure("taken", Shown::Date(taken)).figure("months", Shown::Count(**within));
    Some(match (recent(**within), other) {
        (false, _) => ruling("too-old"),
        (true, Some(months)) => ruling("sources-differ").figure("other", Shown::Count(months)),
        (true, None) => ruling("recent"),
    })
}

/// Behind a third party's mailing address the card goes home; with no home given, the application waits for one.
fn home_address(case: &Case) -> Option<Ruling> {
    let says = if case.ticked(HOME_NONE) {
        if is_yes(case, MAILING_THIRD_PARTY)? { "none" } else { "mailing-only" }
    } else {
        case.get(HOME_STREET)?;
        case.get(HOME_CITY)?;
        if is_yes(case, MAILING_DIFFERS)? && is_yes(case, MAILING_THIRD_PARTY)? { "third-party" } else { "given" }
    };
    Some(Ruling::new(says))
}

/// Questions 19 and 20: each month is accounted for. A gap inside months that are is worth a look, no more.
fn history(case: &Case, of: &History) -> Option<Ruling> {
    let rows: Vec<Row> = case.rows(of.table).into_iter().filter(|row| !row.is_empty()).collect();
    if rows.is_empty() || rows.iter().any(|row| of.covered(row).is_none()) {
        return None;
    }
    let gaps = of.gaps(case, history_period(case));
    if let (Some(first), Some(last)) = (gaps.months.first(), gaps.months.last()) {
        let months = u32::try_from(gaps.months.len()).ok()?;
        return Some(
            Ruling::new("months-missing")
                .figure("months", Shown::Count(months))
                .figure("first", Shown::Month(first.year, first.month))
                .figure("last", Shown::Month(last.year, last.month)),
        );
    }
    let longest = gaps.days.iter().copied().max_by_key(|gap| gap.days());
    Some(match longest {
        None => Ruling::new("complete"),
        Some(gap) => between(Ruling::new("short-gap").figure("days", Shown::Days(gap.days())), gap),
    })
}

fn between(ruling: Ruling, period: Period) -> Ruling {
    ruling.figure("first", Shown::Date(period.first)).figure("last", Shown::Date(period.last))
}

fn address_overlap(case: &Case) -> Option<Ruling> {
    if case.rows(&ADDRESSES).is_empty() {
        return None;
    }
    Some(match address_overlaps(case).first() {
        None => Ruling::new("none"),
        Some(overlap) => Ruling::new("some")
            .figure("first", Shown::Month(overlap.first.year(), overlap.first.month()))
            .figure("last", Shown::Month(overlap.last.year(), overlap.last.month())),
    })
}

/// Living or working abroad in months without a trip: no source asks it, but an officer might.
fn abroad(case: &Case, of: &History) -> Option<Ruling> {
    let months = of.here_and_abroad(case)?;
    Some(match stretches(months).first() {
        None => Ruling::new("agrees"),
        Some((first, last)) => Ruling::new("no-trip")
            .figure("first", Shown::Month(first.year, first.month))
            .figure("last", Shown::Month(last.year, last.month)),
    })
}

/// IRPR 57.
fn signatures(case: &Case) -> Option<Ruling> {
    let adult = ("adult", Shown::Count(*case.edition.adult_from_age));
    let child = ("child", Shown::Count(*case.edition.child_signs_from_age));
    let (says, figures) = match who_signs(case)? {
        Signers::Applicant => ("applicant", vec![adult]),
        Signers::Both => ("both", vec![child, adult]),
        Signers::Parent => ("parent", vec![child]),
    };
    Some(Ruling { says, figures })
}

/// A paid helper is a member in good standing of one of three bodies, or the application comes back.
fn helper(case: &Case) -> Option<Ruling> {
    if !is_yes(case, HELPER_PAID)? {
        return Some(Ruling::new("unpaid"));
    }
    if case.get(HELPER_BODY)? == Body::None {
        return Some(Ruling::new("not-member"));
    }
    Some(Ruling::new(if is_student(case)? { "student" } else { "member" }))
}

fn fee(case: &Case) -> Option<Ruling> {
    let (due, people) = fee_due(case);
    let paid = paid_in_all(case)?;
    let says = match paid {
        0 if 0 < due => "nothing",
        paid if paid < due => "too-little",
        paid if due < paid => "too-much",
        _ => "exact",
    };
    let mut figures = vec![("due", Shown::Money(due)), ("people", Shown::Count(people))];
    match says {
        "too-little" => figures.extend([("paid", Shown::Money(paid)), ("short", Shown::Money(due - paid))]),
        "too-much" => figures.extend([("paid", Shown::Money(paid)), ("over", Shown::Money(paid - due))]),
        _ => {}
    }
    Some(Ruling { says, figures })
}

/// Where bank receipts have ended, one that was stamped before still serves, without limit.
fn payment_method(case: &Case) -> Option<Ruling> {
    let held = receipts(case);
    if held.iter().any(|held| held.method == Some(Method::Other)) {
        return Some(Ruling::new("not-accepted"));
    }
    if let Some(before) = case.edition.bank_receipts_before.map(|before| *before) {
        let bank = || held.iter().filter(|held| held.method == Some(Method::Bank));
        let late = bank().any(|held| held.paid_on.is_some_and(|paid| before <= paid));
        if late || bank().any(|held| held.paid_on.is_none()) {
            let says = if late { "bank-ended" } else { "bank-undated" };
            return Some(Ruling::new(says).figure("before", Shown::Date(before)));
        }
    }
    let methods = held.iter().map(|held| held.method).collect::<Option<Vec<Method>>>()?;
    Some(match methods.as_slice() {
        [Method::Bank] => Ruling::new("bank"),
        [_] => Ruling::new("online"),
        several => Ruling::new("several").figure("count", Shown::Count(u32::try_from(several.len()).ok()?)),
    })
}

fn last_payment(case: &Case) -> Option<Date> {
    receipts(case).iter().filter_map(|held| held.paid_on).max()
}

/// What goes into an envelope now was not paid later.
fn payment_date(case: &Case) -> Option<Ruling> {
    let paid = last_payment(case)?;
    let says = if case.today < paid { "future" } else { "past" };
    Some(Ruling::new(says).figure("paid", Shown::Date(paid)))
}

/// A payment that is not accepted has no receipt to look at.
fn has_receipt(case: &Case) -> Option<bool> {
    let methods: Vec<Option<Method>> = receipts(case).iter().map(|held| held.method).collect();
    match methods.iter().flatten().any(|method| *method != Method::Other) {
        false if methods.contains(&None) => None,
        any => Some(any),
    }
}

/// The guide says that photocopies of the bank receipt are not accepted, and that the teller stamps it; that the application
/// then comes back is our reading, and its words say so. Of another part than copy 2 it says nothing.
fn receipt(case: &Case) -> Option<Ruling> {
    let held: Vec<Held> = receipts(case).into_iter().filter(|held| held.method != Some(Method::Other)).collect();
    let at_bank = |held: &&Held| held.method == Some(Method::Bank);
    if held.iter().filter(at_bank).any(|held| held.receipt == Some(Receipt::Photocopy)) {
        return Some(Ruling::new("photocopy"));
    }
    if held.iter().filter(at_bank).any(|held| held.stamped == Some(false)) {
        return Some(Ruling::new("not-stamped"));
    }
    if held.iter().any(|held| !held.ready) {
        return Some(Ruling::new("not-enclosed"));
    }
    for held in &held {
        if held.method? == Method::Bank {
            held.receipt?;
            held.stamped?;
        }
    }
    let other = |held: &Held| held.part.is_some_and(|part| held.method.and_then(Method::part) != Some(part));
    if held.iter().any(other) {
        return Some(Ruling::new("other-part"));
    }
    Some(match held.len() {
        1 => Ruling::new("enclosed"),
        count => Ruling::new("all-enclosed").figure("count", Shown::Count(u32::try_from(count).ok()?)),
    })
}

/// Both papers, by registered mail; else the envelope waits its turn with the others.
fn urgent(case: &Case) -> Option<Ruling> {
    if case.get(TRIP_PAPER) == Some(TripPaper::Itinerary) {
        return Some(Ruling::new("itinerary"));
    }
    if !case.ticked(TICKET_READY) || !case.ticked(TICKET_PAID_READY) {
        return Some(Ruling::new("papers-missing"));
    }
    // What is filed online is carried by nobody.
    let courier = by_envelope(case)? && case.get(CARRIER)? == Carrier::Courier;
    Some(Ruling::new(if courier { "courier" } else { "ready" }))
}

fn edition(case: &Case) -> Option<Ruling> {
    let edition = case.edition;
    Some(match (edition.time(case.today), edition.until) {
        (Time::Before, _) => Ruling::new("not-yet").figure("from", Shown::Date(edition.from)),
        (Time::After, Some(until)) => Ruling::new("no-longer").figure("until", Shown::Date(until)),
        _ => Ruling::new("partial"),
    })
}
