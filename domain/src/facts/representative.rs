//! Who helps, who may act and who may be told (guide, "Use of a representative" and "Release of information to others").

use crate::case::Case;
use crate::choice;
use crate::facts::household::{RELATION, Relation};
use crate::facts::person::{MARITAL, Marital, is_minor};
use crate::facts::{either, is_yes};
use crate::fault::Fault;
use crate::key::Key;
use crate::places::Province;
use crate::read::{Country, Email, Flag, Name, Phone, Text, YesNo};

choice!(
    /// The bodies whose members may be paid.
    Body {
        /// Immigration consultants.
        Consultants = "consultants",
        /// A provincial or territorial law society.
        LawSociety = "law-society",
        /// Quebec notaries.
        Notaries = "notaries",
        /// None of them.
        None = "none",
    }
);

choice!(
    /// On whose form the representative is appointed.
    WhoseForm {
        /// On a form of one's own.
        Own = "own",
        /// On a parent's, which covers children under 18.
        Parent = "parent",
        /// On that of a spouse or partner, signed by both.
        Spouse = "spouse",
    }
);

choice!(
    /// What is asked of the office about a person who may be told.
    Designation {
        /// To give that person information.
        Release = "release",
        /// To give that person no more.
        Cancel = "cancel",
    }
);

/// Did anyone, paid or not, advise on this application, help to prepare or to send it? A parent signing for a child does not
/// count.
pub const HELPED: Key<YesNo> = Key::new("helped");
/// A representative appointed earlier is to act no more.
pub const CANCELS: Key<Flag> = Key::new("cancels-representative");
/// Somebody who is no representative may be told about the application.
pub const DESIGNATES: Key<Flag> = Key::new("designates-person");
/// On whose form: asked where somebody else's in the same envelope may cover this person, too.
pub const HELPER_FORM: Key<WhoseForm> = Key::new("helper-form").when(may_be_covered).checks(&[not_covered]);

/// IMM 5476, question 5: as on the list of the body's members, for who is a member.
pub const HELPER_NAME: Key<Name> = Key::new("helper-name").when(appoints);
/// IMM 5476, question 6: was or will the helper be paid?
pub const HELPER_PAID: Key<YesNo> = Key::new("helper-paid").when(appoints);
/// IMM 5476, question 6: the body a paid helper is a member in good standing of.
pub const HELPER_BODY: Key<Body> = Key::new("helper-body").when(helper_paid);
/// IMM 5476, question 6: which law society.
pub const HELPER_SOCIETY: Key<Province> = Key::new("helper-society").when(is_of_law_society);
/// A student-at-law, who may be paid under the supervision of a member of a law society or of the notaries.
pub const HELPER_STUDENT: Key<Flag> = Key::new("helper-student").when(may_be_student);
/// The member who supervises.
pub const HELPER_SUPERVISOR: Key<Name> = Key::new("helper-supervisor").when(is_student);
/// IMM 5476, question 6: the number of the member.
pub const HELPER_NUMBER: Key<Text> = Key::new("helper-number").when(is_member).checks(&[number_unusual]);
/// IMM 5476, question 8: left empty when it is not known.
pub const HELPER_PARTY_ID: Key<Text> = Key::new("helper-party-id").when(appoints).if_known();
/// IMM 5476, question 7.
pub const HELPER_FIRM: Key<Text> = Key::new("helper-firm").when(appoints).optional();
/// IMM 5476, question 7.
pub const HELPER_STREET: Key<Text> = Key::new("helper-street").when(appoints);
/// IMM 5476, question 7.
pub const HELPER_CITY: Key<Text> = Key::new("helper-city").when(appoints);
/// IMM 5476, question 7: a province or a state.
pub const HELPER_PROVINCE: Key<Text> = Key::new("helper-province").when(appoints).optional();
/// IMM 5476, question 7.
pub const HELPER_COUNTRY: Key<Country> = Key::new("helper-country").when(appoints);
/// IMM 5476, question 7: of any country.
pub const HELPER_POSTAL_CODE: Key<Text> = Key::new("helper-postal-code").when(appoints).optional();
/// IMM 5476, question 7.
pub const HELPER_PHONE: Key<Phone> = Key::new("helper-phone").when(appoints);
/// IMM 5476, question 7.
pub const HELPER_FAX: Key<Phone> = Key::new("helper-fax").when(appoints).optional();
/// IMM 5476, question 7: giving it is consent to have details of the file sent to it.
pub const HELPER_EMAIL: Key<Email> = Key::new("helper-email").when(appoints).optional();
/// IMM 5476, question 9.
pub const CANCELLED_NAME: Key<Name> = Key::new("cancelled-representative").when(cancels);

/// IMM 5476, question 3: has the application been sent already?
pub const FILED: Key<YesNo> = Key::new("application-filed").when(requests);
/// IMM 5476, question 3: the office.
pub const FILED_OFFICE: Key<Text> = Key::new("filed-office").when(is_filed);
/// IMM 5476, question 3: where it is.
pub const FILED_PLACE: Key<Text> = Key::new("filed-place").when(is_filed);
/// IMM 5476, question 3: what was applied for.
pub const FILED_TYPE: Key<Text> = Key::new("filed-type").when(is_filed);
/// IMM 5476, question 10: a spouse or partner who is part of the request signs, too.
pub const SPOUSE_INCLUDED: Key<YesNo> = Key::new("spouse-included").when(may_include_spouse).checks(&[spouse_left_out]);

/// IMM 5475: begin or end.
pub const DESIGNATION: Key<Designation> = Key::new("designation").when(designates);
/// IMM 5475: the person.
pub const DESIGNATED_NAME: Key<Name> = Key::new("designated-name").when(designates);
/// IMM 5475: what the person is to the applicant.
pub const DESIGNATED_TIE: Key<Text> = Key::new("designated-relationship").when(designates);
/// IMM 5475.
pub const DESIGNATED_STREET: Key<Text> = Key::new("designated-street").when(designates);
/// IMM 5475.
pub const DESIGNATED_CITY: Key<Text> = Key::new("designated-city").when(designates);
/// IMM 5475: a province or a state.
pub const DESIGNATED_PROVINCE: Key<Text> = Key::new("designated-province").when(designates).optional();
/// IMM 5475.
pub const DESIGNATED_COUNTRY: Key<Country> = Key::new("designated-country").when(designates);
/// IMM 5475: of any country.
pub const DESIGNATED_POSTAL_CODE: Key<Text> = Key::new("designated-postal-code").when(designates).optional();
/// IMM 5475.
pub const DESIGNATED_PHONE: Key<Phone> = Key::new("designated-phone").when(designates).optional();
/// IMM 5475.
pub const DESIGNATED_EMAIL: Key<Email> = Key::new("designated-email").when(designates).optional();

/// A representative is to be declared, on this person's form or another's.
pub fn helped(case: &Case) -> Option<bool> {
    is_yes(case, HELPED)
}

/// A parent's form covers children under 18, and one form can hold both spouses. It is asked as long as nothing rules that out;
/// who is alone in the envelope has their own.
fn may_be_covered(case: &Case) -> Option<bool> {
    if !helped(case)? {
        return Some(false);
    }
    let covers = |other: &Case| either(is_parent(case, other), is_spouse(case, other));
    Some(others(case).iter().map(covers).fold(Some(false), either) != Some(false))
}

/// Everyone else in the envelope.
fn others<'a>(case: &Case<'a>) -> Vec<Case<'a>> {
    case.applicants().into_iter().filter(|other| Some(*other) != case.applicant).map(|other| case.of(other)).collect()
}

/// Who one of two people is to the other, when the other is the first one: nothing else is asked. `None` between two others.
fn tie(case: &Case, other: &Case) -> Option<Option<Relation>> {
    if other.is_first() { Some(case.get(RELATION)) } else { None }
}

/// Somebody of 18 or over whose child, under 18, is the applicant at hand: or may be, between two people of whom nobody says
/// who they are to each other.
fn is_parent(case: &Case, other: &Case) -> Option<bool> {
    let is_child = match (tie(case, other), tie(other, case)) {
        (Some(child), _) => child.map(|child| child == Relation::Child),
        (None, Some(parent)) => parent.map(|parent| parent == Relation::Parent),
        (None, None) => Some(true),
    };
    both(is_child, both(is_minor(case), is_minor(other).map(|minor| !minor)))
}

/// The spouse or partner of the applicant at hand: or may be, between two people of whom nobody says so.
fn is_spouse(case: &Case, other: &Case) -> Option<bool> {
    match tie(case, other).or_else(|| tie(other, case)) {
        Some(tie) => Some(matches!(tie?, Relation::Spouse | Relation::Partner)),
        None => both(is_partnered(case), is_partnered(other)),
    }
}

/// Both hold: no when one does not, whatever is not known of the other.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    either(one.map(|one| !one), other.map(|other| !other)).map(|either| !either)
}

/// IMM 5476 of one's own, to appoint a representative.
pub fn appoints(case: &Case) -> Option<bool> {
    if may_be_covered(case)? { Some(case.get(HELPER_FORM)? == WhoseForm::Own) } else { helped(case) }
}

/// IMM 5476, to cancel a representative.
pub fn cancels(case: &Case) -> Option<bool> {
    Some(case.ticked(CANCELS))
}

/// IMM 5475.
pub fn designates(case: &Case) -> Option<bool> {
    Some(case.ticked(DESIGNATES))
}

/// A form of any of the three kinds.
fn requests(case: &Case) -> Option<bool> {
    if case.ticked(CANCELS) || case.ticked(DESIGNATES) { Some(true) } else { appoints(case) }
}

fn is_filed(case: &Case) -> Option<bool> {
    if requests(case)? { is_yes(case, FILED) } else { Some(false) }
}

fn is_partnered(case: &Case) -> Option<bool> {
    Some(matches!(case.get(MARITAL)?, Marital::Married | Marital::CommonLaw))
}

fn may_include_spouse(case: &Case) -> Option<bool> {
    if requests(case)? { is_partnered(case) } else { Some(false) }
}

/// IMM 5476, question 10: a spouse or partner who is part of the request signs.
pub fn spouse_signs(case: &Case) -> Option<bool> {
    if may_include_spouse(case)? { is_yes(case, SPOUSE_INCLUDED) } else { Some(false) }
}

fn helper_paid(case: &Case) -> Option<bool> {
    if appoints(case)? { is_yes(case, HELPER_PAID) } else { Some(false) }
}

fn of_body(case: &Case, is: fn(Body) -> bool) -> Option<bool> {
    if helper_paid(case)? { case.get(HELPER_BODY).map(is) } else { Some(false) }
}

fn is_member(case: &Case) -> Option<bool> {
    of_body(case, |body| body != Body::None)
}

fn is_of_law_society(case: &Case) -> Option<bool> {
    of_body(case, |body| body == Body::LawSociety)
}

fn may_be_student(case: &Case) -> Option<bool> {
    of_body(case, |body| matches!(body, Body::LawSociety | Body::Notaries))
}

/// A student-at-law under the supervision of a member.
pub fn is_student(case: &Case) -> Option<bool> {
    if may_be_student(case)? { Some(case.ticked(HELPER_STUDENT)) } else { Some(false) }
}

/// The guide: children of 18 and over complete a form of their own. A spouse's form is for who has a spouse or partner. And
/// there is such a form in the envelope.
fn not_covered(case: &Case) -> Option<Fault> {
    let covers = match case.get(HELPER_FORM)? {
        WhoseForm::Own => return None,
        WhoseForm::Parent => is_parent,
        WhoseForm::Spouse => is_spouse,
    };
    let may: Vec<Case> = others(case).into_iter().filter(|other| covers(case, other) != Some(false)).collect();
    if may.is_empty() {
        return Some(Fault::NotCovered);
    }
    may.iter().all(|other| appoints(other) == Some(false)).then_some(Fault::NobodyAppoints)
}

/// A spouse who says that their representative is on this form is part of it, and signs.
fn spouse_left_out(case: &Case) -> Option<Fault> {
    if case.get(SPOUSE_INCLUDED)?.is_yes() || !appoints(case)? {
        return None;
    }
    let is_on_it = |other: &Case| {
        let on_a_spouses = helped(other) == Some(true) && other.get(HELPER_FORM) == Some(WhoseForm::Spouse);
        on_a_spouses && is_spouse(case, other) == Some(true)
    };
    others(case).iter().any(is_on_it).then_some(Fault::SpouseLeftOut)
}

/// Consultants' numbers are R and six digits, later seven. What law societies and notaries use varies.
fn number_unusual(case: &Case) -> Option<Fault> {
    if case.get(HELPER_BODY)? != Body::Consultants {
        return None;
    }
    let number: String = case.get(HELPER_NUMBER)?.0.chars().filter(char::is_ascii_alphanumeric).collect();
    let digits = number.strip_prefix(['R', 'r']).unwrap_or_default();
    let usual = (6..=7).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit());
    (!usual).then_some(Fault::MemberNumberUnusual)
}
