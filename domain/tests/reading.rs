//! Every type answers are read as: what is typed on phones and copied from documents, and the one fault worth telling.

mod common;

use common::{case, day, show};
use domain::facts::contact::{HOME_POSTAL_CODE, PHONE};
use domain::facts::person::FAMILY_NAME;
use domain::facts::residence::OLD_CARD_NUMBER;
use domain::key::Countries;
use domain::places::{Province, countries};
use domain::read::*;
use domain::{Date, Fault};
use proptest::prelude::*;

/// Each text reads as what stands beside it: the value, or `!` and the fault.
fn table<T: Reads>(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        let read = match T::show(text) {
            Ok(shown) => show(&shown),
            Err(fault) => format!("!{}", fault.id()),
        };
        assert_eq!(read, *expected, "{text:?}");
    }
}

#[test]
fn dates_are_read_box_by_box() {
    table::<Date>(&[
        ("2014-03-10", "2014-03-10"),
        ("2014-3-1", "2014-03-01"),
        (" 2014 - 03 - 10 ", "2014-03-10"),
        ("2014-mars-10", "2014-03-10"),
        ("2014-March-10", "2014-03-10"),
        ("2014-févr.-3", "2014-02-03"),
        ("2014-fe\u{301}vrier-3", "2014-02-03"),
        ("2014-AOÛT-1er", "2014-08-01"),
        ("2014-Août-1 er", "2014-08-01"),
        ("2014-déc-31", "2014-12-31"),
        ("2014-Sept-2nd", "2014-09-02"),
        ("2014-june-1st", "2014-06-01"),
        ("2014-juin-3rd", "2014-06-03"),
        ("2014-juillet-14th", "2014-07-14"),
        ("٢٠١٤-٣-١٠", "2014-03-10"),
        ("۲۰۱۴-۳-۱۰", "2014-03-10"),
        ("२०१४-३-१०", "2014-03-10"),
        ("２０１４-３-１０", "2014-03-10"),
        ("2024-02-29", "2024-02-29"),
        // The empty box is named first: it is what is left to fill.
        ("2024--31", "!no-month"),
        ("2024-févr-", "!no-day"),
        ("--3", "!no-month"),
        ("-xyz-3", "!no-year"),
        ("2024", "!no-day"),
        ("2024-02-31", "!no-such-day"),
        ("2023-02-29", "!no-such-day"),
        ("2024-04-31", "!no-such-day"),
        ("2024-04-0", "!no-such-day"),
        ("2024-13-01", "!month-out-of-range"),
        ("2024-0-01", "!month-out-of-range"),
        ("2024-jui-01", "!month-unread"),
        ("2024-ma-01", "!month-unread"),
        ("2024-brumaire-01", "!month-unread"),
        ("24-02-01", "!year-unread"),
        ("02024-02-01", "!year-unread"),
        ("0999-02-01", "!year-unread"),
        ("2O24-02-01", "!year-unread"),
        ("2024-02-er", "!day-unread"),
        ("2024-02-first", "!day-unread"),
        ("2024-02-3-1", "!day-unread"),
        ("2024-02-99999999999999999999", "!day-unread"),
        ("10/03/2014", "!no-day"),
    ]);
    assert_eq!(Date::read("2024-14-01"), Err(Fault::MonthOutOfRange(14)));
    assert_eq!(Date::read("2024-02-31"), Err(Fault::NoSuchDay(31)));
}

#[test]
fn every_month_has_a_name_in_both_languages_short_and_whole() {
    let french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    let english = "January February March April May June July August September October November December";
    for names in [french, english] {
        for (month, name) in (1..).zip(names.split(' ')) {
            let date = |text: &str| Date::read(&format!("2014-{text}-1"));
            assert_eq!(date(name), Ok(day(&format!("2014-{month:02}-01"))), "{name}");
            assert_eq!(date(&name.to_uppercase()), date(name), "{name}");
            assert_eq!(date(&name.chars().take(4).collect::<String>()), date(name), "{name}");
        }
    }
}

#[test]
fn histories_need_no_day() {
    table::<PartialDate>(&[
        ("2014-03-10", "2014-03-10"),
        ("2014-03-", "2014-03"),
        ("2014-mars", "2014-03"),
        ("2014", "!no-month"),
        ("-03-", "!no-year"),
        ("2014-13-", "!month-out-of-range"),
        ("2014-02-30", "!no-such-day"),
    ]);
    let month = PartialDate::read("2012-02").expect("a month");
    assert_eq!((month.first(), month.last()), (day("2012-02-01"), day("2012-02-29")));
}

#[test]
fn boxes_are_stored_as_they_were_typed() {
    for boxes in [["2024", "02", "31"], ["", "févr", ""], ["2024", "", ""], ["20 24", "x y", "1er"]] {
        assert_eq!(date_boxes(&join_date_boxes(boxes)), boxes);
    }
    assert_eq!(join_date_boxes(["", " ", ""]), "");
    // A dash inside a box stays in it, as a dash that is no edge.
    assert_eq!(date_boxes(&join_date_boxes(["2024", "2-3", ""])), ["2024", "2\u{2011}3", ""]);
}

#[test]
fn heights_keep_what_was_typed() {
    table::<Height>(&[
        ("170", "170 cm"),
        ("170 cm", "170 cm"),
        ("170,5", "171 cm"),
        ("170.4 cm", "170 cm"),
        ("1.70", "170 cm"),
        ("1,7 m", "170 cm"),
        ("1m70", "170 cm"),
        ("1 m 70", "170 cm"),
        ("5 ft 7 in", "170 cm (5 ft 7 in)"),
        ("5 ft 11 in", "180 cm (5 ft 11 in)"),
        ("6 ft 0 in", "183 cm (6 ft 0 in)"),
        ("6 ft", "183 cm (6 ft 0 in)"),
        ("5'7\"", "170 cm (5 ft 7 in)"),
        ("5’7”", "170 cm (5 ft 7 in)"),
        ("5 pi 7 po", "170 cm (5 ft 7 in)"),
        ("5 pieds 7 pouces", "170 cm (5 ft 7 in)"),
        ("5 FT 7", "170 cm (5 ft 7 in)"),
        ("52", "52 cm"),
        ("5 ft 12 in", "!inches-out-of-range"),
        ("tall", "!height-unread"),
        ("ft", "!height-unread"),
        ("55 ft", "!height-unread"),
        ("1700", "!height-unread"),
        ("999999999.99", "!height-unread"),
        ("-170", "!height-unread"),
        ("1.705", "!height-unread"),
    ]);
}

#[test]
fn no_height_is_five_feet_twelve() {
    for cm in 0..1000 {
        let (feet, inches) = Height { cm, feet: None }.in_feet();
        assert!(inches < 12, "{cm} cm is {feet} ft {inches}");
        let back = Height::from_feet(feet, inches).cm;
        assert!(back.abs_diff(cm) <= 1, "{cm} cm is {feet} ft {inches}, which is {back} cm");
    }
    for (feet, inches) in (0..9).flat_map(|feet| (0..12).map(move |inches| (feet, inches))) {
        let cm = Height::from_feet(feet, inches).cm;
        assert_eq!(Height { cm, feet: None }.in_feet(), (feet, inches), "{cm} cm");
    }
}

#[test]
fn money_is_read_as_it_is_written_in_either_language() {
    table::<Money>(&[
        ("50", "5000 cents"),
        ("50 $", "5000 cents"),
        ("$50", "5000 cents"),
        ("50,00", "5000 cents"),
        ("50.00", "5000 cents"),
        ("50,5", "5050 cents"),
        ("50,", "5000 cents"),
        ("0,05", "5 cents"),
        ("1 050,00 $", "105000 cents"),
        ("1\u{a0}050,00\u{a0}$", "105000 cents"),
        ("1\u{202f}050", "105000 cents"),
        ("$1,050.00", "105000 cents"),
        ("1,050", "105000 cents"),
        ("1.050,00", "105000 cents"),
        ("1,050,000.5", "105000050 cents"),
        ("CAD 50", "5000 cents"),
        ("50 $ CA", "5000 cents"),
        ("CA$50", "5000 cents"),
        ("50 cad", "5000 cents"),
        ("٥٠,٠٠", "5000 cents"),
        ("fifty", "!money-unread"),
        ("-50", "!money-unread"),
        (",50", "!money-unread"),
        ("1,2,3", "!money-unread"),
        ("10,50.00", "!money-unread"),
        ("1050,000", "!money-unread"),
        ("50 + 50", "!money-unread"),
        ("$", "!money-unread"),
        ("9999999999", "!money-unread"),
    ]);
}

#[test]
fn postal_codes_take_any_case_and_spacing() {
    table::<PostalCode>(&[
        ("B1P 7C1", "B1P 7C1"),
        ("b1p7c1", "B1P 7C1"),
        ("b1p-7c1", "B1P 7C1"),
        (" h2x 1y4 ", "H2X 1Y4"),
        ("H2X\u{a0}1Y4", "H2X 1Y4"),
        ("h٢x ١y٤", "H2X 1Y4"),
        ("A1W 1Z1", "A1W 1Z1"),
        ("B1P 7C", "!postal-code-unread"),
        ("B1P 7C11", "!postal-code-unread"),
        ("1BP 7C1", "!postal-code-unread"),
        ("90210", "!postal-code-unread"),
        ("BIP 7CI", "!postal-code-unread"),
    ]);
    for letter in "DFIOQU".chars() {
        for code in [format!("{letter}1A 1A1"), format!("A1{letter} 1A1"), format!("a1a 1{}1", letter.to_lowercase())] {
            assert_eq!(PostalCode::read(&code), Err(Fault::PostalCodeLetter), "{code}");
        }
    }
    for letter in "WZ".chars() {
        assert_eq!(PostalCode::read(&format!("{letter}1A 1A1")), Err(Fault::PostalCodeLetter), "{letter} first");
        assert_eq!(PostalCode::read(&format!("A1{letter} 1A1")).map(|code| code.0), Ok(format!("A1{letter} 1A1")));
    }
}

#[test]
fn a_postal_code_of_another_province_is_worth_a_second_look_and_stays() {
    for (code, province, elsewhere) in [
        ("B1P 7C1", "ns", false),
        ("B1P 7C1", "on", true),
        ("H2X 1Y4", "qc", false),
        ("G1R 4P5", "qc", false),
        ("X0A 0H0", "nu", false),
        ("X1A 1A1", "nt", false),
        ("Y1A 1A1", "yt", false),
        ("K1A 0B1", "qc", true),
    ] {
        let case = case(&format!("home-postal-code = {code}\nhome-province = {province}"), common::TODAY);
        let fault = case.fault(&HOME_POSTAL_CODE.blank);
        assert_eq!(fault, elsewhere.then_some(Fault::PostalCodeElsewhere), "{code} in {province}");
        assert!(fault.is_none_or(Fault::is_warning));
    }
    let letters: String = Province::ALL.iter().map(|province| province.postal_letters()).collect();
    assert_eq!(letters.len(), 19, "the eighteen letters in use, X for two territories");
}

#[test]
fn telephone_numbers_stay_as_typed() {
    for phone in [
        "902 555 0199",
        "(902) 555-0199",
        "902.555.0199",
        "+1 902 555 0199",
        "1-902-555-0199",
        "9025550199",
        "+33 1 42 68 53 00",
        "(+33) 1 42 68 53 00",
        "902 555 0199 poste 12",
        "902 555 0199, ext. 12",
        "902 555 0199 x12",
        "902 555 0199 #12",
        "٩٠٢ ٥٥٥ ٠١٩٩",
        "902\u{2011}555\u{2011}0199",
        "5550199",
    ] {
        let read = Phone::read(phone).map(|phone| phone.0);
        assert_eq!(read, Ok(phone.to_owned()));
    }
    // Marks of direction come with numbers copied from a contact list.
    assert_eq!(Phone::read("\u{202a}902 555 0199\u{202c}").map(|phone| phone.0), Ok("902 555 0199".to_owned()));
    for phone in [
        "555",
        "1234567890123456",
        "call me",
        "902, 555 0199",
        "902 555 0199 or 0200",
        "902+555+0199",
        "++1 902 555 0199",
    ] {
        assert_eq!(Phone::read(phone), Err(Fault::PhoneUnread), "{phone}");
    }
}

#[test]
fn north_american_numbers_have_ten_digits_and_no_part_begins_with_0_or_1() {
    for (phone, warned) in [
        ("902 555 0199", false),
        ("+1 902 555 0199", false),
        ("1 902 555 0199", false),
        ("902 555 0199 poste 12", false),
        ("+33 1 42 68 53 00", false),
        ("102 555 0199", true),
        ("902 155 0199", true),
        ("555 0199", true),
        ("+1 902 555", true),
    ] {
        let fault = case(&format!("phone = {phone}"), common::TODAY).fault(&PHONE.blank);
        assert_eq!(fault, warned.then_some(Fault::PhoneNorthAmerica), "{phone}");
    }
}

#[test]
fn client_numbers_have_8_or_10_digits() {
    table::<Uci>(&[
        ("12345678", "1234-5678"),
        ("1234-5678", "1234-5678"),
        ("11-1234-5678", "11-1234-5678"),
        ("1112345678", "11-1234-5678"),
        ("11 1234 5678", "11-1234-5678"),
        ("١٢٣٤٥٦٧٨", "1234-5678"),
        ("123456789", "!uci-unread"),
        ("1234567", "!uci-unread"),
        ("12345678901", "!uci-unread"),
        ("1234-567X", "!uci-unread"),
    ]);
}

#[test]
fn document_numbers_lose_only_spaces_and_dashes() {
    table::<DocumentNumber>(&[("ab 1234567", "AB1234567"), ("w-123 456 789", "W123456789"), ("--", "--")]);
    for (number, usual) in [
        ("RA1234567", true),
        ("ra 0302 123456", true),
        ("R1234567", false),
        ("RA123456", false),
        ("RA12345678901", false),
    ] {
        let text = format!("purpose = replace\nreplaced = lost\nold-card-number = {number}");
        let fault = case(&text, common::TODAY).fault(&OLD_CARD_NUMBER.blank);
        assert_eq!(fault, (!usual).then_some(Fault::CardNumberUnusual), "{number}");
    }
}

#[test]
fn e_mail_addresses_have_one_at_sign_and_a_dot_after_it() {
    for email in ["a@b.ca", "marie-ève@exemple.québec", "a+b@mail.example.org"] {
        assert_eq!(Email::read(email).map(|email| email.0), Ok(email.to_owned()));
    }
    let long = format!("{}@b.ca", "a".repeat(254));
    for email in ["a", "a@b", "@b.ca", "a@", "a@b@c.ca", "a b@c.ca", "a@.ca", "a@b.", "a@b..ca", long.as_str()] {
        assert_eq!(Email::read(email), Err(Fault::EmailUnread), "{email}");
    }
}

#[test]
fn names_are_never_cut_and_other_letters_are_only_pointed_out() {
    let long = "Nguyễn ".repeat(40);
    assert_eq!(Name::read(&long).map(|name| name.0), Ok(long.trim().to_owned()));
    for (name, roman) in [
        ("O", true),
        ("D’Arc-Côté", true),
        ("O'Brien", true),
        ("St. Jean", true),
        ("LŒUIL", true),
        ("Zoe\u{308}", true),
        ("Nuñez", false),
        ("Müller", true),
        ("Søren", false),
        ("Łukasz", false),
        ("王", false),
        ("محمد", false),
        ("R2", false),
    ] {
        assert_eq!(is_roman(name), roman, "{name}");
        let fault = case(&format!("family-name = {name}"), common::TODAY).fault(&FAMILY_NAME.blank);
        assert_eq!(fault, (!roman).then_some(Fault::NotRomanLetters), "{name}");
    }
    table::<Name>(&[("  Anne \t Marie ", "Anne Marie")]);
}

#[test]
fn choices_are_ids_and_each_is_chosen_once() {
    use domain::facts::gather::Secondary;
    table::<Several<Secondary>>(&[
        ("notice licence notice", "licence + notice"),
        ("landing-document", "landing-document"),
        ("licence hat", "!unknown-choice"),
    ]);
    table::<YesNo>(&[("yes", "yes"), ("no", "no"), ("oui", "!unknown-choice"), ("Yes", "!unknown-choice")]);
    table::<Flag>(&[("yes", "x"), ("no", "!unknown-choice"), ("on", "!unknown-choice")]);
    table::<Count>(&[("3", "3"), ("٣", "3"), ("three", "!count-unread"), ("-3", "!count-unread")]);
}

#[test]
fn countries_that_are_no_more_are_for_births_only() {
    table::<Country>(&[("FR", "FR"), ("fr", "FR"), ("SUHH", "!unknown-country"), ("XXA", "!unknown-country")]);
    table::<Country>(&[("France", "!unknown-country"), ("F", "!unknown-country")]);
    table::<BirthCountry>(&[("FR", "FR"), ("SUHH", "SUHH"), ("YUCS", "YUCS"), ("XXA", "!unknown-country")]);
    table::<Citizenship>(&[("FR", "FR"), ("XXA", "XXA"), ("SUHH", "!unknown-country")]);
    for which in [Countries::Today, Countries::Birth, Countries::Citizenship] {
        let codes: Vec<&str> = countries(which).collect();
        let mut once = codes.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), codes.len(), "{which:?}: each once");
        for code in ["CA", "XK", "HK", "TW", "PS"] {
            assert!(codes.contains(&code), "{which:?}: {code}");
        }
    }
}

#[test]
fn what_is_invisible_is_nothing() {
    let case = case("family-name = \u{200b}\u{feff}\ngiven-names = \u{200e}Zoé\u{200e}", common::TODAY);
    assert_eq!(case.text(&FAMILY_NAME.blank), None);
    assert_eq!(case.text(&domain::facts::person::GIVEN_NAMES.blank), Some("Zoé"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn reading_never_panics_and_every_text_has_one_meaning(text in "\\PC{0,40}|[0-9٠-٩., $'ftincm+-]{0,20}|[a-zA-Zéû0-9-]{0,20}") {
        for entry in domain::catalogue::catalogue(domain::Edition::default()) {
            prop_assert_eq!((entry.blank.show)(&text), (entry.blank.show)(&text));
        }
    }

    #[test]
    fn every_day_reads_back(days in 0..1_500_000_i64) {
        let day = day("1000-01-01") + chrono::TimeDelta::days(days);
        prop_assert_eq!(Date::read(&day.to_string()), Ok(day));
        prop_assert_eq!(PartialDate::read(&day.to_string()).map(|partial| (partial.first(), partial.last())), Ok((day, day)));
    }

    #[test]
    fn boxes_come_back(year in "[^-]{0,6}", month in "[^-]{0,6}", day in "[^-]{0,6}") {
        let boxes = [year.trim(), month.trim(), day.trim()];
        let joined = join_date_boxes(boxes);
        prop_assert_eq!(date_boxes(&joined), boxes);
    }
}
