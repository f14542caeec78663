//! Small pieces of a page, each compiled once: overviews are made of them by plain functions and loops.

use ::words::{Words, figures};
use domain::documents::points::{self, Points};
use domain::topics::page_of;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;

use crate::address::address;
use crate::app::link_in;
use crate::browser;
use crate::draft::{applicant, desk};
use crate::place::{At, Place};
use crate::question::came_from;
use crate::words::{Spoken, Text, t, text, tongue};

/// A text made from words and whatever else is read.
pub fn by(say: impl Fn(&Spoken) -> String + Send + Sync + 'static) -> Text {
    let tongue = tongue();
    text(move || say(&tongue.words()))
}

/// An element with attributes and what stands in it. Empty attributes are left out.
pub fn el(tag: &'static str, attributes: &[(&'static str, &str)], inside: Vec<AnyView>) -> AnyView {
    custom(tag).add_any_attr(all(attributes)).child(inside).into_any()
}

/// An element that holds one text. The text is replaced as a whole, whatever a translating browser made of it.
pub fn tell(tag: &'static str, attributes: &[(&'static str, &str)], said: Text) -> AnyView {
    let mut all = all(attributes);
    all.push(prop("textContent", said).into_any_attr());
    custom(tag).add_any_attr(all).into_any()
}

/// A link with one text; what only screen readers say comes behind it.
pub fn link(attributes: &[(&'static str, &str)], to: Text, said: Text, unseen: Option<Text>) -> AnyView {
    let mut all = all(attributes);
    all.push(custom_attribute("href", to).into_any_attr());
    let mut inside = vec![tell("span", &[], said)];
    if let Some(unseen) = unseen {
        inside.push(tell("span", &[("class", "unseen")], text(move || format!(" {}", unseen.get()))));
    }
    custom("a").add_any_attr(all).child(inside).into_any()
}

fn all(attributes: &[(&'static str, &str)]) -> Vec<AnyAttribute> {
    let given = attributes.iter().filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| custom_attribute(*name, (*value).to_owned()).into_any_attr()).collect()
}

/// A paragraph.
pub fn p(said: Text) -> AnyView {
    el("p", &[], vec![tell("span", &[], said)])
}

/// A row of things to do.
pub fn acts(inside: Vec<AnyView>) -> AnyView {
    el("p", &[("class", "acts")], inside)
}

/// What opens on request.
pub fn details(summary: Text, inside: Vec<AnyView>) -> AnyView {
    let inside = el("div", &[], inside);
    el("details", &[("class", "why")], vec![tell("summary", &[], summary), inside])
}

/// A closed list of the domain, point by point, without its heading.
pub fn points(tag: &'static str, list: &'static Points) -> AnyView {
    let edition = desk().edition.get_value();
    let point = |point: &&'static str| {
        let point: &'static str = point;
        tell(
            "li",
            &[],
            by(move |words| words.say(&format!("list-{}.{point}", list.id), &figures(words, &(list.figures)(edition)))),
        )
    };
    el(tag, &[], list.points.iter().map(point).collect())
}

/// What the edition says about the photos, a list each, folded away.
pub fn of_photos() -> AnyView {
    let lists = points::of_photos(desk().edition.get_value()).iter();
    lists.map(|list| details(head_of(list), vec![self::points("ul", list)])).collect::<Vec<_>>().into_any()
}

/// The heading of such a list.
pub fn head_of(list: &'static Points) -> Text {
    t(format!("list-{}", list.id))
}

/// The name under which the link by which one left an overview is kept: focus returns to it.
const LEFT: &str = "guichet-left";

/// Brings focus back to where one left the overview that opens, if one did; its heading keeps it otherwise.
pub fn come_back() {
    if let Some(id) = browser::remembered(LEFT) {
        forget();
        let mark = id.clone();
        request_animation_frame(move || reveal(&mark));
        browser::focus(id);
    }
}

/// Opens what an element is folded in.
fn reveal(id: &str) {
    let around = |element: &web_sys::Element| element.closest("details").ok().flatten();
    let mut folded = document().get_element_by_id(id).and_then(|element| around(&element));
    while let Some(details) = folded {
        let _ = details.set_attribute("open", "");
        folded = details.parent_element().and_then(|element| around(&element));
    }
}

/// From here on an overview opens at its heading.
pub fn forget() {
    browser::remember(LEFT, None);
}

/// A link from the overview `from` to where an answer is given; from there one comes back to `mark`, which is the link itself
/// unless said otherwise.
pub fn leave(to: Place, from: &str, mark: String, class: &str, said: Text, unseen: Option<Text>) -> AnyView {
    let query = if from.is_empty() { String::new() } else { format!("?from={from}") };
    let to = crate::app::link(to);
    let href = text(move || format!("{}{query}", to.get()));
    let attributes = [("id", mark.as_str()), ("class", class)];
    let back = mark.clone();
    let go = on(leptos::ev::click, move |_| browser::remember(LEFT, Some(&back)));
    link(&attributes, href, said, unseen).add_any_attr(go).into_any()
}

/// A link to one of this draft's pages.
pub fn to(at: At, class: &str, said: Text) -> AnyView {
    link(&[("class", class)], link_in(at), said, None)
}

/// The link back: to the overview named by `?from=`, else to the tasks.
pub fn back() -> AnyView {
    let (address, tongue, desk, owner) = (address(), tongue(), desk(), applicant());
    let href = text(move || {
        let at = came_from(address.query("from").as_deref()).unwrap_or(At::Tasks);
        Place::Draft(desk.id.get_value(), owner.clone(), at).path(tongue.lang.get())
    });
    link(&[("class", "back")], href, t("back"), None)
}

/// Where a path is answered: its page, its row, or the checklist for the box of a document.
pub fn place_of(path: &str) -> Place {
    let segments: Vec<&str> = path.split('/').collect();
    let whose = match segments.as_slice() {
        ["applicant", whose, ..] => (*whose).to_owned(),
        _ => applicant(),
    };
    let at = match (page_of(path), segments.as_slice()) {
        (Some((topic, page)), [_, _, _, row, _]) if *row != "*" => {
            At::Row(topic.id.to_owned(), page.id.to_owned(), (*row).to_owned())
        }
        // A row of the envelope's.
        (Some((topic, page)), [table, row, _]) if *table != "applicant" && *row != "*" => {
            At::Row(topic.id.to_owned(), page.id.to_owned(), (*row).to_owned())
        }
        (Some((topic, page)), _) => At::Page(topic.id.to_owned(), page.id.to_owned()),
        (None, _) => At::Gather,
    };
    Place::Draft(desk().id.get_value(), whose, at)
}
