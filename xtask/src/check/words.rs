//! The words in one language against the same words in the other, and French typography.

use super::report;
use crate::{Result, place::Place, site::files};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::ExitCode,
};

const NO_BREAK: char = '\u{a0}';

/// `cargo xtask words [--fix]`
pub fn command(place: &Place, arguments: &[String]) -> Result<ExitCode> {
    match arguments {
        [] => {}
        [flag] if flag == "--fix" => {
            for file in french_files(&place.root.join("locales")) {
                let source = read(&file)?;
                let fixed = fix(&source);
                if fixed != source {
                    fs::write(&file, fixed).map_err(|e| format!("{}: {e}", file.display()))?;
                    println!("{}: no-break spaces put in", file.display());
                }
            }
        }
        _ => return Err("usage: cargo xtask words [--fix]".to_owned()),
    }
    check(place)?;
    println!("The words agree.");
    Ok(ExitCode::SUCCESS)
}

/// Every folder of `locales/` holds `fr` and `en` with the same files, keys, attributes,
/// variables and figures; French has its no-break spaces.
pub fn check(place: &Place) -> Result<()> {
    let mut faults = Vec::new();
    let locales = place.root.join("locales");
    let mut folders: Vec<_> =
        fs::read_dir(&locales).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        let french = read_all(&folder.join("fr"))?;
        let english = read_all(&folder.join("en"))?;
        let folder = folder.file_name().unwrap_or_default().to_string_lossy();
        let names: BTreeSet<_> = french.keys().chain(english.keys()).collect();
        for name in names {
            let found = match (french.get(name), english.get(name)) {
                (Some(french), Some(english)) => compare(french, english),
                (None, _) => vec!["has no French".to_owned()],
                (_, None) => vec!["has no English".to_owned()],
            };
            faults.extend(found.into_iter().map(|fault| format!("locales/{folder} {name}: {fault}")));
        }
    }
    for file in french_files(&locales) {
        let name = file.strip_prefix(&place.root).unwrap_or(&file).display();
        let found = missing_spaces(&read(&file)?);
        faults.extend(
            found.into_iter().map(|space| format!("{name}:{}: no-break space wanted {}", space.line, space.wanted)),
        );
    }
    if faults.iter().any(|fault| fault.contains("no-break space wanted")) {
        faults.push("`cargo xtask words --fix` puts the no-break spaces in.".to_owned());
    }
    report(&faults)
}

fn french_files(locales: &Path) -> Vec<std::path::PathBuf> {
    let french = |file: &std::path::PathBuf| {
        file.extension().is_some_and(|end| end == "ftl") && file.components().any(|part| part.as_os_str() == "fr")
    };
    files(locales).into_iter().filter(french).collect()
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Every file of a folder by name.
fn read_all(folder: &Path) -> Result<BTreeMap<String, String>> {
    let named = files(folder).into_iter().filter_map(|file| {
        let name = file.strip_prefix(folder).ok()?.to_string_lossy().into_owned();
        name.ends_with(".ftl").then_some((name, file))
    });
    named.map(|(name, file)| Ok((name, read(&file)?))).collect()
}

/// What one message says, as far as the other language must say the same.
#[derive(Default, PartialEq, Debug)]
struct Said {
    /// `$count`, `-term`, `other-message.attribute`, `NUMBER()`.
    refers: BTreeSet<String>,
    /// Figures, in one notation: "1095", "0.5".
    figures: BTreeSet<String>,
}

/// What each message and each attribute of a file says; and what is wrong with the file alone.
fn said(source: &str, grouping: &[char], decimal: char) -> (BTreeMap<String, Said>, Vec<String>) {
    let mut faults = Vec::new();
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| {
                let line = line_of(source, error.pos.start);
                format!("line {line} is not Fluent: {}", error.kind)
            }));
            resource
        }
    };
    let mut words = BTreeMap::new();
    let mut put = |key: String, pattern: &Pattern<&str>| {
        let mut one = Said::default();
        listen(pattern, &mut one, grouping, decimal);
        if words.insert(key.clone(), one).is_some() {
            faults.push(format!("{key} stands twice"));
        }
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            put(id.clone(), value);
        }
        for attribute in attributes {
            put(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    (words, faults)
}

fn compare(french: &str, english: &str) -> Vec<String> {
    let (french, mut faults) = said(french, &[NO_BREAK, '\u{202f}'], ',');
    let (english, more) = said(english, &[','], '.');
    faults.extend(more);
    let keys: BTreeSet<_> = french.keys().chain(english.keys()).collect();
    for key in keys {
        match (french.get(key), english.get(key)) {
            (None, _) => faults.push(format!("{key} has no French")),
            (_, None) => faults.push(format!("{key} has no English")),
            (Some(french), Some(english)) => {
                if french.refers != english.refers {
                    faults.push(format!(
                        "{key} refers to {:?} in French and {:?} in English",
                        french.refers, english.refers
                    ));
                }
                if french.figures != english.figures {
                    faults.push(format!(
                        "{key} has the figures {:?} in French and {:?} in English",
                        french.figures, english.figures
                    ));
                }
            }
        }
    }
    faults
}

fn listen(pattern: &Pattern<&str>, said: &mut Said, grouping: &[char], decimal: char) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                said.figures.extend(figures(value, grouping, decimal));
            }
            PatternElement::Placeable { expression } => {
                listen_to_expression(expression, said, grouping, decimal);
            }
        }
    }
}

fn listen_to_expression(expression: &Expression<&str>, said: &mut Said, grouping: &[char], decimal: char) {
    match expression {
        Expression::Inline(inline) => refer(inline, said, grouping, decimal),
        Expression::Select { selector, variants } => {
            refer(selector, said, grouping, decimal);
            for variant in variants {
                listen(&variant.value, said, grouping, decimal);
            }
        }
    }
}

fn refer(inline: &InlineExpression<&str>, said: &mut Said, grouping: &[char], decimal: char) {
    let dotted = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            // An escape's own digits are no figure.
            if !value.contains('\\') {
                said.figures.extend(figures(value, grouping, decimal));
            }
        }
        InlineExpression::VariableReference { id } => {
            said.refers.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            said.refers.insert(dotted(id.name, attribute.as_ref().map(|it| it.name)));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            said.refers.insert(format!("-{}", dotted(id.name, attribute.as_ref().map(|it| it.name))));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            said.refers.insert(format!("{}()", id.name));
            for argument in &arguments.positional {
                refer(argument, said, grouping, decimal);
            }
        }
        InlineExpression::Placeable { expression } => {
            listen_to_expression(expression, said, grouping, decimal);
        }
    }
}

/// The figures of a text, without the language's grouping and with a point for its decimal sign.
fn figures(text: &str, grouping: &[char], decimal: char) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let three = |at: usize| (at..at + 3).all(digit) && !digit(at + 3);
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < letters.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let mut figure = String::new();
        // A group of three may follow one to three digits, or another group.
        let mut run = 0;
        loop {
            while digit(at) {
                figure.push(letters[at]);
                at += 1;
                run += 1;
            }
            let next = letters.get(at).copied().unwrap_or(' ');
            if grouping.contains(&next) && run <= 3 && three(at + 1) {
                at += 1;
                run = 0;
            } else if next == decimal && digit(at + 1) && !figure.contains('.') {
                figure.push('.');
                at += 1;
                run = 4;
            } else {
                break;
            }
        }
        found.insert(figure);
    }
    found
}

/// A no-break space that is not there.
#[derive(Debug, PartialEq)]
struct Space {
    /// From 1.
    line: usize,
    /// "before ;", in words.
    wanted: String,
    /// The bytes it takes the place of: an ordinary space, or none.
    range: std::ops::Range<usize>,
}

/// A French file with its no-break spaces put in.
fn fix(source: &str) -> String {
    let mut fixed = source.to_owned();
    for space in missing_spaces(source).into_iter().rev() {
        fixed.replace_range(space.range, &NO_BREAK.to_string());
    }
    fixed
}

/// Where a French file lacks a no-break space: before : ; ? ! » % $, after «, and between the
/// groups of a figure.
fn missing_spaces(source: &str) -> Vec<Space> {
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut spaces = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|it| &it.value)) {
            look(source, pattern, &mut spaces);
        }
    }
    spaces.sort_by_key(|space| space.range.start);
    spaces
}

fn look(source: &str, pattern: &Pattern<&str>, spaces: &mut Vec<Space>) {
    // What stands before: a letter, or a stand-in for what a placeable will put there.
    let mut before = None;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                look_at_text(source, value, before, spaces);
                before = value.chars().last().or(before);
            }
            PatternElement::Placeable { expression } => {
                before = Some(match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value })
                        if value.ends_with(NO_BREAK)
                            || value.to_lowercase().ends_with("\\u00a0")
                            || value.to_lowercase().ends_with("\\u202f") =>
                    {
                        NO_BREAK
                    }
                    _ => 'x',
                });
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        look(source, &variant.value, spaces);
                    }
                }
            }
        }
    }
}

fn look_at_text(source: &str, text: &str, before: Option<char>, spaces: &mut Vec<Space>) {
    // The parser's texts are parts of the source.
    let start = text.as_ptr() as usize - source.as_ptr() as usize;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let at = |n: usize| letters.get(n).map(|(_, c)| *c);
    let no_break = |c: char| c == NO_BREAK || c == '\u{202f}';
    let mut want = |range: std::ops::Range<usize>, wanted: String| {
        let range = start + range.start..start + range.end;
        spaces.push(Space { line: line_of(source, range.start), wanted, range });
    };
    for (n, &(offset, letter)) in letters.iter().enumerate() {
        let previous = match n {
            0 => before,
            _ => at(n - 1),
        };
        match letter {
            ':' | ';' | '?' | '!' | '»' | '%' | '$' => {
                let Some(previous) = previous else { continue };
                let in_digits = previous.is_ascii_digit() && at(n + 1).is_some_and(|c| c.is_ascii_digit());
                let in_address = letter == ':' && at(n + 1) == Some('/');
                let follows_another = "?!…(«".contains(previous);
                // "$" and "%" also stand alone, as in "the sign %".
                let after_figure = |c: char| c.is_ascii_digit() || c == 'x';
                match (letter, previous) {
                    _ if no_break(previous) || in_digits || in_address || follows_another => {}
                    ('%' | '$', ' ') => {
                        let figure = n.checked_sub(2).map_or(before, at);
                        if n > 0 && figure.is_some_and(after_figure) {
                            want(offset - 1..offset, format!("before {letter}"));
                        }
                    }
                    ('%' | '$', _) => {
                        if after_figure(previous) {
                            want(offset..offset, format!("before {letter}"));
                        }
                    }
                    (_, ' ') if n > 0 => want(offset - 1..offset, format!("before {letter}")),
                    _ => want(offset..offset, format!("before {letter}")),
                }
            }
            '«' => match at(n + 1) {
                Some(' ') => want(offset + 2..offset + 3, "after «".to_owned()),
                Some(c) if !no_break(c) => want(offset + 2..offset + 2, "after «".to_owned()),
                _ => {}
            },
            ' ' => {
                let digit = |n: usize| at(n).is_some_and(|c| c.is_ascii_digit());
                // A group follows at most three digits that are a figure's own, as "IMM 5444 100"
                // is not one figure.
                let digits = letters[..n].iter().rev().take_while(|(_, c)| c.is_ascii_digit()).count();
                let leads = n.checked_sub(digits + 1).is_none_or(|n| !at(n).is_some_and(char::is_alphanumeric));
                let group = digit(n + 1) && digit(n + 2) && digit(n + 3) && !digit(n + 4);
                if leads && (1..=3).contains(&digits) && group {
                    want(offset..offset + 1, "inside a figure".to_owned());
                }
            }
            _ => {}
        }
    }
}

fn line_of(source: &str, at: usize) -> usize {
    source.as_bytes()[..at.min(source.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_in_both_languages_agree() {
        let french = "-form = formulaire\na = { $days ->\n    [one] un jour\n   *[other] { $days } jours\n }\n    .hint = 1\u{a0}095 jours, 0,5\u{a0}$, { -form } IMM 5444\n";
        let english = "-form = form\na = { $days } days\n    .hint = 1,095 days, $0.5, { -form } IMM 5444\n";
        assert_eq!(compare(french, english), Vec::<String>::new());
    }

    #[test]
    fn what_one_language_lacks_is_found() {
        let found = |french, english| compare(french, english).join("; ");
        assert_eq!(found("a = x\n", "b = x\n"), "a has no English; b has no French");
        assert_eq!(found("a = x\n    .why = y\n", "a = x\n"), "a.why has no English");
        assert!(found("a = { $n } x\n", "a = x\n").contains("refers to"));
        assert!(found("a = { b }\nb = y\n", "a = z\nb = y\n").contains("refers to"));
        assert!(found("a = 50 jours\n", "a = 60 days\n").contains("figures"));
        assert!(found("a = x\na = y\n", "a = x\n").contains("stands twice"));
        assert!(found("a = x }\n= y\n", "a = x\n").contains("is not Fluent"));
    }

    #[test]
    fn figures_lose_their_grouping() {
        let french = |text| figures(text, &[NO_BREAK], ',').into_iter().collect::<Vec<_>>();
        assert_eq!(french("1\u{a0}095 jours"), ["1095"]);
        assert_eq!(french("1\u{a0}234\u{a0}567,5"), ["1234567.5"]);
        assert_eq!(french("IMM 5444, 28 et 12,5"), ["12.5", "28", "5444"]);
        let english = |text| figures(text, &[','], '.').into_iter().collect::<Vec<_>>();
        assert_eq!(english("1,095 days, 28, 29 and 12.5."), ["1095", "12.5", "28", "29"]);
    }

    #[test]
    fn no_break_spaces_are_put_where_french_wants_them() {
        for (was, is) in [
            ("a = Quoi ?", "a = Quoi\u{a0}?"),
            ("a = Quoi?!", "a = Quoi\u{a0}?!"),
            ("a = « Oui » : { $n } !", "a = «\u{a0}Oui\u{a0}»\u{a0}: { $n }\u{a0}!"),
            ("a = «Oui»", "a = «\u{a0}Oui\u{a0}»"),
            ("a = { $n }: ici", "a = { $n }\u{a0}: ici"),
            ("a = 1 095 jours, 50 $, 5%", "a = 1\u{a0}095 jours, 50\u{a0}$, 5\u{a0}%"),
            (
                "a =\n    { $n ->\n        [one] Un ?\n       *[other] Deux ;\n    }",
                "a =\n    { $n ->\n        [one] Un\u{a0}?\n       *[other] Deux\u{a0};\n    }",
            ),
        ] {
            let (was, is) = (format!("{was}\n"), format!("{is}\n"));
            assert_eq!(fix(&was), is);
            assert_eq!(missing_spaces(&is), []);
        }
    }

    #[test]
    fn other_spaces_are_left_alone() {
        for same in [
            "a = Quoi\u{a0}?",
            "a = { $n }{ \"\\u00A0\" }:",
            "a = de 8:30 à 9:15, https://example.org",
            "# Un commentaire ?\na = le 10 mars 2014",
            "a = IMM 5444 100 fois",
        ] {
            assert_eq!(missing_spaces(&format!("{same}\n")), [], "{same}");
        }
    }

    #[test]
    fn the_line_is_said() {
        let found = missing_spaces("a = x\nb = y\n    z ?\n");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].line, found[0].wanted.as_str()), (3, "before ?"));
    }
}
