//! The PDF of a package, whatever stands in it. `tests/check.mjs` looks into the files with programs of others.

mod common;

use std::collections::BTreeSet;

use pdf::make;
use words::Lang;
use words::package::{Boxed, Cell, Head, Package, Piece, Sheet, Value};

fn first_card(lang: Lang) -> Package {
    common::of(include_str!("../../domain/tests/vectors/first-card.json"), "2014-03-10", lang).expect("a package")
}

/// A package of one sheet.
fn of_pieces(body: Vec<Piece>) -> Package {
    let mut package = first_card(Lang::En);
    let sheet = Sheet { body, notes: Vec::new(), notice: None, ..package.sheets[0].clone() };
    package.sheets = vec![sheet];
    package
}

fn answer(text: &str) -> Piece {
    let boxed = Boxed { name: String::new(), value: Value::Text(text.to_owned()) };
    Piece::Answer { head: Head { number: "12".to_owned(), title: "Address".to_owned() }, boxes: vec![boxed] }
}

/// How many pages a file has.
fn pages(bytes: &[u8]) -> usize {
    bytes.windows(11).filter(|window| *window == b"/Type/Page/").count()
}

#[test]
fn a_package_is_a_pdf_and_the_same_one_each_time() {
    for (name, package) in common::packages() {
        let made = make(&package, common::FONTS).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert!(made.bytes.starts_with(b"%PDF-1.7"), "{name}");
        assert!(made.bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name}");
        assert!(package.sheets.len() <= made.pages, "{name}: a sheet begins a page");
        assert_eq!(pages(&made.bytes), made.pages, "{name}");
        assert_eq!(made.missing, BTreeSet::new(), "{name}: our own words have a shape");
        assert_eq!(make(&package, common::FONTS).as_ref(), Ok(&made), "{name}");
    }
}

#[test]
fn names_in_latin_greek_and_cyrillic_letters_are_printed() {
    let names = [
        "Nguyễn Thị Hồng Đào",
        "Nguye\u{302}\u{303}n Thi\u{323}",
        "Łukasz Żółć",
        "Şükrü Ağaoğlu",
        "Ọlá Ṣọ́lá",
        "Ɓukar Ɗan Ƙano",
        "Αλέξανδρος",
        "Олександр Ґалаґан",
        "O’Brien‐Müller – fils",
    ];
    for name in names {
        let made = make(&of_pieces(vec![answer(name)]), common::FONTS).expect("a file");
        assert_eq!(made.missing, BTreeSet::new(), "{name}");
    }
}

#[test]
fn what_has_no_shape_is_marked_and_named_not_lost() {
    let plain = make(&of_pieces(vec![answer("Ahmed")]), common::FONTS).expect("a file");
    let made = make(&of_pieces(vec![answer("أحمد 李")]), common::FONTS).expect("a file");
    assert_eq!(made.missing, "أحمد李".chars().collect());
    assert_ne!(made.bytes, plain.bytes);
    // Once in the head of the sheet: as many pages, a line more.
    assert_eq!(made.pages, plain.pages);
}

#[test]
fn whatever_is_typed_gives_a_file() {
    let odd = "\u{0}\u{1}\u{7f}\u{ad}\u{200b}\u{202e}\u{feff}\u{fffe}\u{e000}\u{1f600}\u{fffd}\t\r\u{2028}<&>\\()";
    let long = "word ".repeat(800);
    let unbroken = "x".repeat(1500);
    let lines = "a line\n".repeat(120);
    for text in ["", " ", "\n", odd, &long, &unbroken, &lines] {
        let cell = || Cell { text: text.to_owned(), whole: text.len() < 50 };
        let pieces = vec![
            answer(text),
            Piece::Text(text.to_owned()),
            Piece::Heading(format!("H{text}").chars().take(200).collect()),
            Piece::Table {
                head: Head::default(),
                columns: vec!["No.".to_owned(), "Street".to_owned(), "Country".to_owned()],
                rows: vec![
                    vec![Cell::default(), cell(), Cell::default()],
                    vec![cell(), Cell::default(), Cell::default()],
                ],
            },
            Piece::Label { name: text.chars().take(300).collect(), lines: vec![text.chars().take(300).collect()] },
        ];
        let mut package = of_pieces(pieces);
        package.whose = text.chars().take(400).collect();
        package.sheets[0].whose = package.whose.clone();
        let made = make(&package, common::FONTS).unwrap_or_else(|why| panic!("{:?}: {why}", &package.whose));
        assert!(0 < made.pages);
    }
}

#[test]
fn what_is_longer_than_a_page_goes_on_overleaf() {
    let one = make(&of_pieces(vec![answer("short")]), common::FONTS).expect("a file");
    let long = make(&of_pieces(vec![answer(&"a line\n".repeat(120))]), common::FONTS).expect("a file");
    assert_eq!((one.pages, long.pages), (1, 3));
    let row =
        |at: usize| vec![Cell { text: at.to_string(), whole: true }, Cell { text: "Lyon".to_owned(), whole: false }];
    let table = |rows: usize| {
        let columns = vec!["No.".to_owned(), "Place".to_owned()];
        of_pieces(vec![Piece::Table { head: Head::default(), columns, rows: (0..rows).map(row).collect() }])
    };
    let pages = |rows: usize| make(&table(rows), common::FONTS).expect("a file").pages;
    assert_eq!(pages(5), 1);
    assert!(3 < pages(150));
}

#[test]
fn a_font_that_is_none_is_an_error() {
    let broken = pdf::Fonts { regular: b"no font", bold: common::FONTS.bold };
    assert!(make(&first_card(Lang::Fr), broken).is_err());
}
