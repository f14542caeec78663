//! What our code never does, found by reading it.

use super::{lines_with, report};
use crate::{Result, place::Place, run::output};
use std::fs;

/// Text that no file of ours may hold. Written in halves so that this file may.
const NEVER: [(&str, &str, &str); 9] = [
    (".rs", concat!("inner_", "html"), "puts text in the page as markup"),
    (".js", concat!("inner", "HTML"), "puts text in the page as markup"),
    (".js", concat!("insertAdjacent", "HTML"), "puts text in the page as markup"),
    (".rs", concat!("to", "do!("), "is not finished"),
    ("", concat!("../", "shared"), "names a folder a clone does not have"),
    ("", concat!("shared/", "domain"), "names a folder a clone does not have"),
    ("", concat!("FA", "CTS"), "names a file a clone does not have: cite the guide"),
    ("", concat!("RULI", "NGS"), "names a file a clone does not have: cite the guide"),
    ("package-lock.json", concat!("\"reso", "lved\""), "names the registry it was made with"),
];

pub fn check(place: &Place) -> Result<()> {
    let listed = output(place.command("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    let mut faults = Vec::new();
    for name in listed.lines() {
        // Pictures and the like are no text, and a file may be gone from the folder.
        let Ok(text) = fs::read_to_string(place.root.join(name)) else {
            continue;
        };
        for (end, needle, why) in NEVER {
            if name.ends_with(end) {
                let found = lines_with(&text, needle);
                faults.extend(found.map(|(line, _)| format!("{name}:{line}: {needle} {why}")));
            }
        }
        if name.starts_with("src/") && name.ends_with(".rs") {
            let found = literal_text(&text);
            faults.extend(found.into_iter().map(|(line, text)| {
                format!("{name}:{line}: {text:?} is literal text in view!: words live in locales/")
            }));
        }
    }
    report(&faults)
}

/// Attributes a person reads or hears.
const SPOKEN: [&str; 6] = ["alt", "aria-description", "aria-label", "content", "placeholder", "title"];

/// Words written in `view!` itself, as (line, words): text between tags, and the attributes a
/// person reads. What stands in braces is code, and is read only for a lone string.
fn literal_text(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (start, _) in source.match_indices("view!") {
        let Some(open) = source[start..].find(['{', '(', '[']) else {
            continue;
        };
        if !source[start + 5..start + open].trim().is_empty() {
            continue;
        }
        let body = group(&source[start + open..]);
        let inside = start + open + 1;
        let mut reader = Reader { text: &body[1..body.len().max(2) - 1], at: 0, found: Vec::new() };
        reader.nodes();
        found.extend(
            reader.found.into_iter().map(|(at, words)| (source[..inside + at].matches('\n').count() + 1, words)),
        );
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    found: Vec<(usize, String)>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn nodes(&mut self) {
        while let Some(next) = self.rest().chars().next() {
            if self.rest().starts_with("<!--") {
                self.at += self.rest().find("-->").map_or(self.rest().len(), |end| end + 3);
            } else if next == '<' {
                self.tag();
            } else if next == '{' {
                let block = group(self.rest());
                let code = block.trim_matches(['{', '}']).trim();
                if code.starts_with('"') && code.len() == string(code).len() {
                    self.note(code);
                }
                self.at += block.len();
            } else if next == '"' {
                let words = string(self.rest());
                self.note(words);
                self.at += words.len();
            } else if self.rest().starts_with("//") {
                self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            } else {
                let end = self.rest().find(['<', '{', '"', '/', '\n']).unwrap_or(self.rest().len());
                let words = &self.rest()[..end.max(next.len_utf8())];
                self.note(words);
                self.at += words.len();
            }
        }
    }

    /// From `<` to the `>` that ends the tag: a `>` inside brackets, a string or an arrow does not.
    fn tag(&mut self) {
        let mut name = "";
        self.at += 1;
        while let Some(next) = self.rest().chars().next() {
            let rest = self.rest();
            match next {
                '>' => {
                    self.at += 1;
                    return;
                }
                '=' | '-' if rest[1..].starts_with('>') => self.at += 2,
                '(' | '[' | '{' => self.at += group(rest).len(),
                '"' => {
                    let words = string(rest);
                    if SPOKEN.contains(&name) {
                        self.note(words);
                    }
                    self.at += words.len();
                }
                _ if next.is_alphabetic() => {
                    let word = |c: char| c.is_alphanumeric() || c == '-' || c == ':' || c == '_';
                    let end = rest.find(|c| !word(c)).unwrap_or(rest.len());
                    name = &rest[..end];
                    self.at += end;
                }
                _ => self.at += next.len_utf8(),
            }
        }
    }

    fn note(&mut self, words: &str) {
        if words.chars().any(char::is_alphabetic) {
            self.found.push((self.at, words.trim_matches('"').trim().to_owned()));
        }
    }
}

/// The string literal a text starts with, quotes and all.
fn string(text: &str) -> &str {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return &text[..=at],
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text
}

/// The bracketed group a text starts with, brackets and all.
fn group(text: &str) -> &str {
    let mut depth = 0;
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        match next {
            '"' => at += string(rest).len(),
            '/' if rest.starts_with("//") => at += rest.find('\n').unwrap_or(rest.len()),
            // A character, unless it is a lifetime.
            '\'' if rest.chars().nth(2) == Some('\'') => {
                at += rest.chars().take(3).map(char::len_utf8).sum::<usize>();
            }
            '\'' if rest.starts_with("'\\") => at += rest[2..].find('\'').map_or(2, |end| end + 3),
            '(' | '[' | '{' => {
                depth += 1;
                at += 1;
            }
            ')' | ']' | '}' => {
                depth -= 1;
                at += 1;
                if depth == 0 {
                    return &text[..at];
                }
            }
            _ => at += next.len_utf8(),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::literal_text;

    fn check(source: &str, expected: &[(usize, &str)]) {
        let found = literal_text(source);
        let found: Vec<_> = found.iter().map(|(line, text)| (*line, text.as_str())).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn words_of_the_locales_are_not_literal_text() {
        check(r#"view! { <p class="fault" on:click=move |_| go(1 > 0)>{t("fault")}" "{move || x.get()}</p> }"#, &[]);
        check(r#"view! { <For each=rows key=|row| row.id let:row><li>{row.name}</li></For> }"#, &[]);
        check(r#"fn f() -> &'static str { "not a view" }"#, &[]);
        check("view! { // why\n <br/> }", &[]);
    }

    #[test]
    fn words_between_tags_are_found() {
        check("view! {\n  <p>Hello</p>\n}", &[(2, "Hello")]);
        check(r#"view! { <p>"Hello "{name}</p> }"#, &[(1, "Hello")]);
        check(r#"view! { <p>{"Hello"}</p> }"#, &[(1, "Hello")]);
        check(r#"x.map(|y| view! { <p>{view! { <b>"In"</b> }}</p> })"#, &[(1, "In")]);
    }

    #[test]
    fn attributes_a_person_hears_are_found() {
        check(r#"view! { <a aria-label="Close" href="/fr">{x}</a> }"#, &[(1, "Close")]);
    }
}
