//! The words as they stand in the locales: messages, their attributes, and the variables each uses.
#![allow(dead_code, reason = "every test file takes what it needs")]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// One language's words of forms, documents and rules: `message` and `message.attribute`, each with its text and variables.
pub struct Worded {
    /// `fr` or `en`.
    pub lang: &'static str,
    texts: BTreeMap<String, Text>,
}

/// A text: its letters without placeables, and its variables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// What is written, placeables left out.
    pub letters: String,
    /// What is put in. An edition's own figures are at hand everywhere: they are not among them.
    pub variables: BTreeSet<String>,
    refers: Vec<String>,
}

/// Both languages.
pub fn both() -> [Worded; 2] {
    ["fr", "en"].map(read)
}

fn read(lang: &'static str) -> Worded {
    let folder = format!("{}/../locales/forms/{lang}", env!("CARGO_MANIFEST_DIR"));
    let mut texts = BTreeMap::new();
    for file in std::fs::read_dir(&folder).expect("the words") {
        let path = file.expect("a file").path();
        let source = std::fs::read_to_string(&path).expect("text");
        let resource = parser::parse(source.as_str()).unwrap_or_else(|_| panic!("{} cannot be read", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(value) = &message.value {
                let twice = texts.insert(id.to_owned(), text(value));
                assert!(twice.is_none(), "{lang}: {id} is worded twice");
            }
            for attribute in &message.attributes {
                texts.insert(format!("{id}.{}", attribute.id.name), text(&attribute.value));
            }
        }
    }
    // What a text takes over from other messages is its own, and what those take over, too.
    let written = texts.clone();
    for text in texts.values_mut() {
        let mut refers = text.refers.clone();
        while let Some(id) = refers.pop() {
            let other = written.get(&id).unwrap_or_else(|| panic!("{lang}: {id} is referred to and not worded"));
            text.letters.push_str(&other.letters);
            text.variables.extend(other.variables.iter().cloned());
            refers.extend(other.refers.iter().cloned());
        }
        text.variables.retain(|name| name != "edition" && !name.starts_with("edition-"));
    }
    Worded { lang, texts }
}

fn text(pattern: &Pattern<&str>) -> Text {
    let mut text = Text::default();
    listen(pattern, &mut text);
    text
}

fn listen(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.letters.push_str(value),
            PatternElement::Placeable { expression } => express(expression, text),
        }
    }
}

fn express(expression: &Expression<&str>, text: &mut Text) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| listen(&variant.value, text));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            text.refers.push(format!("{}{attribute}", id.name));
        }
        InlineExpression::Placeable { expression } => express(expression, text),
        _ => {}
    }
}

impl Worded {
    /// A text; panics when there is none.
    pub fn text(&self, id: &str) -> &Text {
        self.texts.get(id).unwrap_or_else(|| panic!("{}: {id} is not worded", self.lang))
    }

    /// What is written under an id.
    pub fn letters(&self, id: &str) -> &str {
        &self.text(id).letters
    }

    /// The attributes of a message.
    pub fn attributes(&self, message: &str) -> BTreeSet<&str> {
        let prefix = format!("{message}.");
        self.texts.keys().filter_map(|id| id.strip_prefix(&prefix)).collect()
    }

    /// The messages whose id begins so.
    pub fn messages(&self, prefix: &str) -> BTreeSet<&str> {
        self.texts.keys().map(String::as_str).filter(|id| id.starts_with(prefix) && !id.contains('.')).collect()
    }
}
