//! What is said under each edition: how an application is filed, and where sources do not agree.

use std::fs;
use std::path::{Path, PathBuf};

use domain::assess::assess;
use domain::{Answers, Case, Date, Draft, Edition};
use words::package::{Piece, package};
use words::{Book, Lang, Under, Words, conflicts, conflicts_of, finding};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources(lang: Lang, part: &str) -> Vec<String> {
    let folder = root().join("locales").join(part).join(lang.code());
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("our own folder").flatten().map(|file| file.path()).collect();
    files.sort();
    files.into_iter().map(|file| fs::read_to_string(file).expect("our own file")).collect()
}

/// Every word there is in a language.
fn book(lang: Lang) -> Book {
    Book::new(lang, ["forms", "ui"].into_iter().flat_map(|part| sources(lang, part)))
}

fn new() -> &'static Edition {
    Edition::find("imm5444-2023").expect("this build knows it")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// The ids of all that is fetched: messages with their attributes.
fn ids(lang: Lang) -> Vec<String> {
    let mut ids = Vec::new();
    for source in sources(lang, "forms") {
        let mut message = "";
        for line in source.lines() {
            if let Some(attribute) = line.strip_prefix("    .") {
                ids.push(format!("{message}.{}", attribute.split(' ').next().unwrap_or_default()));
            } else if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                message = line.split(' ').next().unwrap_or_default();
                ids.push(message.to_owned());
            }
        }
    }
    ids
}

/// What stands about envelopes is of paper alone: pages and sheets under which it is said are not there online, are folded
/// away under "on paper", or are about forms of another edition.
#[test]
fn what_is_filed_online_speaks_of_no_envelope() {
    const ON_PAPER: &[&str] = &[
        "help-ask-child.answer",
        "help-ask-sent.answer",
        "help-pay.receipt",
        "line-total",
        "list-envelope",
        "list-envelope-urgent.inscription",
        "list-envelope-urgent.registered",
        "list-envelope.together",
        "list-photo-envelope",
        "list-photo-envelope.envelope",
        "list-photo-envelope.name",
        "payment-part",
        "print-envelope",
        "print-envelope.hint",
        "print-photos",
        "receipts-part",
        "rule-urgent.courier-cure",
        "sending-carrier",
    ];
    for lang in Lang::ALL {
        let book = book(lang);
        let words = Under::new(&book, new());
        let speaks = |id: &String| words.find(id, &[]).is_some_and(|said| said.to_lowercase().contains("envelop"));
        let mut said: Vec<String> = ids(lang).into_iter().filter(speaks).collect();
        said.sort_unstable();
        assert_eq!(said, ON_PAPER, "{}", lang.code());
    }
}

#[test]
fn one_may_apply_the_way_the_edition_says() {
    for (lang, paper, online) in [
        (Lang::Fr, "sur papier, par la poste", "en ligne, dans le portail de résidence permanente du ministère"),
        (Lang::En, "on paper, by mail", "online, in the department’s permanent residence portal"),
    ] {
        let book = book(lang);
        let says = |edition| Under::new(&book, edition).say("can-apply.holds-lead", &[]);
        let (then, now) = (says(Edition::default()), says(new()));
        assert!(then.contains(paper) && !then.contains(online), "{then}");
        assert!(now.contains(online) && !now.contains(paper), "{now}");
    }
}

#[test]
fn the_sheets_of_what_is_filed_online_are_for_the_portal() {
    let folder = fs::read_dir(root().join("domain/tests/vectors")).expect("our own folder");
    let files =
        folder.flatten().map(|file| file.path()).filter(|file| file.extension().is_some_and(|own| own == "json"));
    let drafts: Vec<Draft> =
        files.map(|file| Draft::open(&fs::read_to_string(file).expect("our own file")).expect("a draft")).collect();
    for lang in Lang::ALL {
        let book = book(lang);
        let words = Under::new(&book, new());
        for draft in &drafts {
            let case = Case::new(&draft.answers, new(), day("2026-11-22"));
            let printed = package(&case, &words, None);
            let text = serde_json::to_string(&printed).expect("plain values");
            assert!(!text.to_lowercase().contains("envelop"), "{}", lang.code());
            assert!(!text.contains("\"["), "{}", lang.code());
            assert!(printed.sheets.iter().all(|sheet| !sheet.title.is_empty()));
        }
    }
}

/// On 2026-11-22 a card that is still valid for 271 to 273 days is too early by the days and not by the months.
#[test]
fn a_renewal_says_what_each_source_would_mean() {
    let said = |lang, expires: &str, edition| {
        let book = book(lang);
        let words = Under::new(&book, edition);
        let mut answers = Answers::default();
        for (path, text) in [("purpose", "renew"), ("card-expires-on", expires), ("name-changed", "no")] {
            answers.set(format!("applicant/a/{path}"), text);
        }
        let case = Case::new(&answers, edition, day("2026-11-22")).of("a");
        let found = assess(&case);
        let found = found.findings.iter().find(|finding| finding.rule == "card-still-valid").expect("the rule");
        (finding(&words, found), conflicts(&words, found, &case).join(" "))
    };
    let en = |expires| said(Lang::En, expires, new()).1;
    let both = "Sources do not agree. A renewal is returned if the card is still valid for: More than 270 days (Pages of the department about the card, 2024). Elsewhere: More than 9 months (Pages of the department about the card, 2024).";
    let later = "If you wait for the later of the two days, you meet both.";
    assert_eq!(en("2027-08-19"), "");
    assert_eq!(en("2027-08-20"), format!("{both} By that figure, you could renew the card now. {later}"));
    assert_eq!(en("2027-08-22"), format!("{both} By that figure, you could renew the card now. {later}"));
    assert_eq!(
        en("2027-08-23"),
        format!("{both} By that figure, you could renew the card from November 23, 2026. {later}")
    );
    assert_eq!(
        said(Lang::Fr, "2027-08-20", new()).1,
        "Les sources ne s’accordent pas. Un renouvellement est renvoyé si la carte est encore valide pour\u{a0}: Plus de 270 jours (Pages du ministère sur la carte, 2024). Ailleurs\u{a0}: Plus de 9 mois (Pages du ministère sur la carte, 2024). D’après ce chiffre, vous pourriez renouveler la carte dès maintenant. Si vous attendez le plus tardif des deux jours, vous satisfaites les deux."
    );
    // One source alone: nothing to say.
    assert_eq!(said(Lang::En, "2027-12-31", Edition::default()).1, "");
}

#[test]
fn a_document_says_what_each_source_asks_for() {
    for lang in Lang::ALL {
        let book = book(lang);
        let words = Under::new(&book, new());
        for (document, count) in [("secondary-identity", 1), ("photos", 3), ("passport-pages", 0)] {
            assert_eq!(conflicts_of(&words, document, new()).len(), count, "{document}");
            assert!(conflicts_of(&words, document, Edition::default()).is_empty(), "{document}");
        }
        let asked = words.say("secondary-identity.hint", &[]);
        let (one, two) =
            if lang == Lang::Fr { ("Il en faut une", "en demande 2") } else { ("You need one", "asks for 2") };
        assert!(asked.contains(one) && asked.contains(two), "{asked}");
        let why = words.say("card-expires-on.why", &[]);
        assert!(why.contains("270") && why.contains(if lang == Lang::Fr { "9 mois" } else { "9 months" }), "{why}");
    }
    let book = book(Lang::En);
    let words = Under::new(&book, new());
    assert_eq!(
        conflicts_of(&words, "secondary-identity", new()),
        [
            "Sources do not agree. Pieces of secondary identity: 1 (Immigration and Refugee Protection Regulations, section 56). Elsewhere: 2 (Taken over from Guide IMM 5445, Step 1: Gather documents (2013): no later source is known here)."
        ]
    );
}

#[test]
fn what_is_sworn_to_be_missing_is_what_the_edition_asks() {
    for (lang, then, now) in [
        (
            Lang::En,
            [
                "2 other documents that show who I am",
                "a proof of my residence in Canada in the last five years",
                "You have fewer than 2 other identity documents, or no proof of residence, or not every passport of the last five years. A signed and dated solemn declaration must explain it.",
            ],
            [
                "another document that shows who I am",
                "2 proofs of my residency in Canada",
                "You have no other identity document, or not every passport of the last five years. A signed and dated solemn declaration must explain it.",
            ],
        ),
        (
            Lang::Fr,
            [
                "2 autres pièces qui montrent qui je suis",
                "une preuve de ma résidence au Canada depuis cinq ans",
                "Vous avez moins de 2 autres pièces d’identité, ou aucune preuve de résidence, ou pas tous les passeports des cinq dernières années. Une déclaration solennelle signée et datée doit l’expliquer.",
            ],
            [
                "une autre pièce qui montre qui je suis",
                "2 preuves de ma résidence au Canada",
                "Vous n’avez aucune autre pièce d’identité, ou pas tous les passeports des cinq dernières années. Une déclaration solennelle signée et datée doit l’expliquer.",
            ],
        ),
    ] {
        let book = book(lang);
        for (edition, expected) in [(Edition::default(), then), (new(), now)] {
            let words = Under::new(&book, edition);
            let ids = ["statement-why-declaration.secondary", "statement-why-declaration.proof", "why-missing.why"];
            assert_eq!(ids.map(|id| words.say(id, &[])), expected);
        }
    }
}

#[test]
fn the_photographer_reads_what_the_edition_asks_and_what_is_taken_over_apart() {
    let lists = |lang, edition| {
        let book = book(lang);
        let draft = Draft::new(edition);
        let printed =
            package(&Case::new(&draft.answers, edition, day("2026-11-22")), &Under::new(&book, edition), None);
        let pieces = printed.sheets.into_iter().flat_map(|sheet| sheet.body);
        let mut lists = pieces.filter_map(|piece| match piece {
            Piece::Photos { lists, .. } => Some(lists),
            _ => None,
        });
        lists.next().expect("the photographer's sheet")
    };
    for (lang, own, taken_over) in [
        (
            Lang::En,
            [
                "Taken by a commercial photographer, in a studio",
                "One photo",
                "The whole photo measures 50 mm x 70 mm",
                "From the chin to the top of the hair: 31 mm to 36 mm",
                "Taken in the 12 months before the application (another source asks for the last 6 months)",
                "On the back: the name and the address of the studio",
                "On the back: the date the photo was taken",
                "On the back: the name and the date of birth of the person in the photo",
                "Online, one photo is sent as two files, the front and the back. On paper, two photos are asked for, one with all this on its back.",
            ],
            "taken over from the guide of 2013",
        ),
        (
            Lang::Fr,
            [
                "Prise par un photographe professionnel, en studio",
                "Une photo",
                "La photo entière mesure 50 mm x 70 mm",
                "Du menton au sommet des cheveux\u{a0}: 31 mm à 36 mm",
                "Prise dans les 12 mois avant la demande (une autre source demande les 6 derniers mois)",
                "Au dos\u{a0}: le nom et l’adresse du studio",
                "Au dos\u{a0}: la date où la photo a été prise",
                "Au dos\u{a0}: le nom et la date de naissance de la personne sur la photo",
                "En ligne, une photo est envoyée en deux fichiers\u{a0}: le recto et le verso. Sur papier, deux photos sont demandées, dont une porte tout cela au dos.",
            ],
            "repris du guide de 2013",
        ),
    ] {
        let now = lists(lang, new());
        let [(_, first), carried @ ..] = &now[..] else { panic!("no list") };
        assert_eq!(
            first.iter().map(|point| point.replace('\u{a0}', " ")).collect::<Vec<_>>(),
            own.map(|point| point.replace('\u{a0}', " "))
        );
        assert_eq!(carried.len(), 2);
        assert!(carried.iter().all(|(head, points)| head.contains(taken_over) && !points.is_empty()), "{carried:?}");
        // What speaks of several prints of one film, and of another size than a passport's, is of 2013 alone.
        let then = lists(lang, Edition::default());
        assert!(then.iter().all(|(head, _)| !head.contains(taken_over)), "{then:?}");
        for of_2013 in ["film", "pass"] {
            let says = |lists: &[(String, Vec<String>)]| {
                lists.iter().flat_map(|(_, points)| points).any(|point| point.contains(of_2013))
            };
            assert!(says(&then) && !says(&now), "{of_2013}");
        }
    }
}
