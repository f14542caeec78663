//! The words of forms, documents and rules, in the program itself: the command line needs no folder beside it.

use words::{Book, Lang};

macro_rules! file {
    ($folder:literal, $language:literal, $file:literal) => {
        include_str!(concat!("../../locales/", $folder, "/", $language, "/", $file, ".ftl"))
    };
}

macro_rules! files {
    ($language:literal) => {
        [
            file!("forms", $language, "clauses"),
            file!("forms", $language, "countries"),
            file!("forms", $language, "documents"),
            file!("forms", $language, "edition"),
            file!("forms", $language, "facts"),
            file!("forms", $language, "faults"),
            file!("forms", $language, "forms"),
            file!("forms", $language, "household"),
            file!("forms", $language, "import"),
            file!("forms", $language, "print"),
            file!("forms", $language, "rules"),
            file!("forms", $language, "statements"),
            file!("forms", $language, "tables"),
            file!("forms", $language, "topics"),
            file!("ui", $language, "format"),
        ]
    };
}

/// A language to answer in.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Tongue {
    /// French
    Fr,
    /// English
    En,
}

impl Tongue {
    /// The same, for words.
    pub fn lang(self) -> Lang {
        match self {
            Tongue::Fr => Lang::Fr,
            Tongue::En => Lang::En,
        }
    }
}

/// The words of one language.
pub fn book(lang: Lang) -> Book {
    let sources = match lang {
        Lang::Fr => files!("fr"),
        Lang::En => files!("en"),
    };
    Book::new(lang, sources.map(str::to_owned))
}
