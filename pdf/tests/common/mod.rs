// Shared by the native tests and by `examples/made.rs`, which runs in WebAssembly, too: packages of whole drafts.

#[allow(dead_code)]
#[path = "../../../domain/tests/vectors/list.rs"]
mod list;

use domain::{Case, Date, Draft, Edition};
use pdf::Fonts;
use words::package::{Package, package};
use words::{Book, Lang};

/// The fonts of the page and of the program.
pub const FONTS: Fonts<'static> =
    Fonts { regular: include_bytes!("../../fonts/regular.ttf"), bold: include_bytes!("../../fonts/bold.ttf") };

macro_rules! words {
    ($language:literal) => {
        [
            include_str!(concat!("../../../locales/forms/", $language, "/countries.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/documents.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/edition.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/facts.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/forms.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/household.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/print.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/statements.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/tables.ftl")),
            include_str!(concat!("../../../locales/forms/", $language, "/topics.ftl")),
            include_str!(concat!("../../../locales/ui/", $language, "/format.ftl")),
        ]
    };
}

/// Every word of a package.
pub fn book(lang: Lang) -> Book {
    let sources = match lang {
        Lang::Fr => words!("fr"),
        Lang::En => words!("en"),
    };
    Book::new(lang, sources.map(str::to_owned))
}

/// The package of a draft, on a day.
pub fn of(draft: &str, today: &str, lang: Lang) -> Option<Package> {
    let draft = Draft::open(draft).ok()?;
    let today: Date = today.parse().ok()?;
    let case = Case::new(&draft.answers, Edition::find(&draft.edition)?, today);
    Some(package(&case, &book(lang), None))
}

/// The package of a family one of whom is served in English, the others in French.
pub fn in_both() -> Option<Package> {
    let family = list::VECTORS.iter().find(|vector| vector.name == "family")?;
    let mut draft = Draft::open(family.draft).ok()?;
    draft.answers.set("applicant/b/language", "en");
    let case = Case::new(&draft.answers, Edition::find(&draft.edition)?, family.today.parse().ok()?);
    Some(package(&case, &book(Lang::Fr), Some(&book(Lang::En))))
}

/// Every draft of the vectors, by name, in both languages, and one in which both are spoken.
pub fn packages() -> Vec<(String, Package)> {
    let each = list::VECTORS.iter().flat_map(|vector| Lang::ALL.map(|lang| (vector, lang)));
    each.filter_map(|(vector, lang)| {
        Some((format!("{}-{}", vector.name, lang.code()), of(vector.draft, vector.today, lang)?))
    })
    .chain(in_both().map(|package| ("family-both".to_owned(), package)))
    .collect()
}
