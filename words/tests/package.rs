//! The package, made from whole drafts in both languages.

use std::fs;
use std::path::{Path, PathBuf};

use domain::{Answers, Case, Date, Draft, Edition};
use words::package::{Package, Piece, package};
use words::{Book, Lang};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every word there is in a language.
fn book(lang: Lang) -> Book {
    let files = ["forms", "ui"].into_iter().flat_map(|part| {
        let folder = root().join("locales").join(part).join(lang.code());
        fs::read_dir(folder).expect("our own folder").flatten().map(|file| file.path())
    });
    Book::new(lang, files.map(|file| fs::read_to_string(file).expect("our own file")))
}

fn drafts() -> Vec<(String, Draft)> {
    let folder = fs::read_dir(root().join("domain/tests/vectors")).expect("our own folder");
    let files =
        folder.flatten().map(|file| file.path()).filter(|file| file.extension().is_some_and(|own| own == "json"));
    let mut drafts: Vec<_> = files
        .map(|file| {
            let text = fs::read_to_string(&file).expect("our own file");
            (file.display().to_string(), Draft::open(&text).expect("a draft"))
        })
        .collect();
    drafts.sort_by(|one, other| one.0.cmp(&other.0));
    drafts
}

/// The package of each draft: of everyone in it, whoever is at hand.
fn packages(lang: Lang) -> Vec<(String, Package)> {
    let words = book(lang);
    let today = Date::from_ymd_opt(2014, 3, 10).expect("a day");
    let mut packages = Vec::new();
    for (name, draft) in drafts() {
        let case = Case::new(&draft.answers, Edition::default(), today);
        let everyone = case.applicants();
        let one = package(&case, &words, None);
        assert!(everyone.iter().all(|own| package(&case.of(own), &words, None) == one), "{name}");
        packages.push((name, one));
    }
    assert!(15 < packages.len());
    packages
}

#[test]
fn every_word_of_a_package_is_there_in_both_languages() {
    for lang in Lang::ALL {
        for (name, package) in packages(lang) {
            let text = serde_json::to_string(&package).expect("plain values");
            // A message that is missing shows its id in brackets, right behind the quote that begins the text.
            assert!(!text.contains("\"["), "{name}: {}", &text[text.find("\"[").unwrap_or(0)..][..60]);
        }
    }
}

#[test]
fn each_employer_has_a_sheet_of_their_own() {
    let trip = |row: &str, left: &str, rest: &[(&str, &str)]| {
        let own = [("left-on", left), ("situation", "employed"), ("whole-absence", "yes")];
        let cells = own.iter().chain(rest).map(|(column, text)| (format!("trips/{row}/{column}"), (*text).to_owned()));
        cells.collect::<Vec<_>>()
    };
    let mut answers = Answers::default();
    let first = trip("001", "2009-06-01", &[("back-on", "2011-04-02"), ("employer", "corporation")]);
    let second = trip("002", "2011-06-02", &[("still-away", "yes"), ("employer", "organization")]);
    let rest = [("landed-on", "2008-05-01"), ("any-trips", "yes")].map(|(id, text)| (id.to_owned(), text.to_owned()));
    for (id, text) in first.into_iter().chain(second).chain(rest) {
        answers.set(format!("applicant/a/{id}"), text);
    }
    let today = Date::from_ymd_opt(2014, 3, 10).expect("a day");
    for (lang, title, over, open) in [
        (
            Lang::Fr,
            "Lettre de l’employeur",
            "du 1er juin 2009 au 2\u{a0}avril 2011",
            "depuis le 2\u{a0}juin 2011\u{a0}; elle dure encore",
        ),
        (Lang::En, "Employer’s letter", "from June 1, 2009 to April 2, 2011", "since June 2, 2011, and not over yet"),
    ] {
        let words = book(lang);
        let package = package(&Case::new(&answers, Edition::default(), today), &words, None);
        let letters: Vec<_> = package.sheets.iter().filter(|sheet| sheet.title.starts_with(title)).collect();
        let [first, second] = letters[..] else { panic!("{} letters", letters.len()) };
        let listed = |text: &str| Piece::List(vec![text.to_owned()]);
        assert!(first.body.contains(&listed(over)) && !first.body.contains(&listed(open)), "{first:?}");
        assert!(second.body.contains(&listed(open)) && !second.body.contains(&listed(over)), "{second:?}");
        // The cover tells them apart.
        assert_ne!(first.title, second.title);
        assert!(
            package.sheets.iter().all(|sheet| !serde_json::to_string(sheet).expect("plain values").contains("\"["))
        );
    }
}

#[test]
fn both_languages_have_the_same_pieces_and_a_package_travels_whole() {
    let kinds = |package: &Package| -> Vec<Vec<std::mem::Discriminant<Piece>>> {
        package.sheets.iter().map(|sheet| sheet.body.iter().map(std::mem::discriminant).collect()).collect()
    };
    for ((name, fr), (_, en)) in packages(Lang::Fr).iter().zip(&packages(Lang::En)) {
        assert_eq!(kinds(fr), kinds(en), "{name}");
        let travelled: Package = serde_json::from_str(&serde_json::to_string(fr).expect("plain values")).expect("ours");
        assert_eq!(travelled, *fr, "{name}");
    }
}

#[test]
fn the_cover_lists_every_other_sheet_once_in_order() {
    for (name, package) in packages(Lang::En) {
        let entries = package.sheets[0].body.iter().find_map(|piece| match piece {
            Piece::Contents(entries) => Some(entries),
            _ => None,
        });
        let from: Vec<usize> = entries.expect("a list of sheets").iter().map(|entry| entry.sheet).collect();
        assert_eq!(from[0], 2, "{name}");
        assert!(from.is_sorted() && from.iter().all(|sheet| *sheet <= package.sheets.len()), "{name}");
        assert_eq!(
            package.sheets.last().map(|sheet| sheet.at.clone()),
            Some(format!("Sheet {0} of {0}", package.sheets.len()))
        );
    }
}
