//! Sheets as plain trees, put on the page by one function: nothing on them changes by itself, so that they need none of the
//! machinery of a view. The whole package is drawn anew when an answer or the language of service changes.

use leptos::prelude::document;

/// An element: attributes, text, then what stands in it.
pub struct El {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    inside: Vec<El>,
}

/// An element of a class; of none when that is empty.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let attributes = if class.is_empty() { Vec::new() } else { vec![("class", class.to_owned())] };
    El { tag, attributes, text: String::new(), inside: Vec::new() }
}

/// An element that holds one text.
pub fn say(tag: &'static str, class: &'static str, text: String) -> El {
    El { text, ..el(tag, class) }
}

impl El {
    /// The same with an attribute.
    pub fn with(mut self, name: &'static str, value: String) -> El {
        self.attributes.push((name, value));
        self
    }

    /// The same with more in it.
    pub fn holds(mut self, inside: Vec<El>) -> El {
        self.inside.extend(inside);
        self
    }

    /// Puts it behind what stands in `parent`. What is in a drawing is drawing all the way down.
    pub fn draw(&self, parent: &web_sys::Node, drawing: bool) {
        let drawing = drawing || self.tag == "svg";
        let space = if drawing { "http://www.w3.org/2000/svg" } else { "http://www.w3.org/1999/xhtml" };
        let Ok(element) = document().create_element_ns(Some(space), self.tag) else { return };
        for (name, value) in &self.attributes {
            // Names of attributes are ours: none is refused.
            let _ = element.set_attribute(name, value);
        }
        if !self.text.is_empty() {
            element.set_text_content(Some(&self.text));
        }
        self.inside.iter().for_each(|inside| inside.draw(&element, drawing));
        let _ = parent.append_child(&element);
    }
}
