//! What is written on the envelopes, and what the photographer is shown.

use ::words::{Lang, Words, date, option, shown};
use domain::documents::points;
use domain::envelope::{Envelope, Sender, envelope, name};
use domain::facts::person::BORN_ON;
use domain::facts::send::CARRIER;
use domain::read::Reads;
use domain::{Case, Edition};

use super::paper::{El, Paper, el, say};
use super::{figures_of, head, list};
use crate::words::Spoken;

/// The photographer's sheet: every point of the guide, and the frame to scale.
pub fn photographer(edition: &Edition, words: &Spoken) -> Paper {
    let figures = figures_of(&points::PHOTO_POINTS, edition, words);
    let told = |attribute: &str| words.say(&format!("print-photographer.{attribute}"), &figures);
    let picture = el("figure", "frame").holds(vec![
        say("figcaption", "", told("frame")),
        frame(edition).with("role", "img".to_owned()).with("aria-label", told("picture")),
        say("p", "", told("legend")),
        scale(),
        say("p", "", words.say("print-photographer.scale", &[("length", SCALE_MM.into())])),
    ]);
    let lists = [&points::PHOTO_POINTS, &points::PHOTO_SITTING]
        .map(|points| el("section", "").holds(vec![head(points, words), list(points, edition, words)]));
    let body = vec![el("div", "photos").holds(vec![picture]).holds(lists.into())];
    Paper { body, ..Paper::new(words.say("print-photographer", &[]), "show") }
}

/// How long the line is that shows whether the sheet was printed at its size.
const SCALE_MM: u32 = 50;

/// Tenths of a millimetre: what drawings are measured in.
fn tenths(millimetres: u32) -> i64 {
    i64::from(millimetres) * 10
}

/// A drawing so many tenths of a millimetre wide and high, drawn at that size.
fn drawing(width: i64, height: i64) -> El {
    let size = |tenths: i64| format!("{}.{}mm", tenths / 10, tenths % 10);
    el("svg", "")
        .with("width", size(width))
        .with("height", size(height))
        .with("viewBox", format!("0 0 {width} {height}"))
}

fn shape(tag: &'static str, class: &'static str, at: &[(&'static str, i64)]) -> El {
    at.iter().fold(el(tag, class), |shape, (name, value)| shape.with(name, value.to_string()))
}

fn line(class: &'static str, [x1, y1, x2, y2]: [i64; 4]) -> El {
    shape("line", class, &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
}

/// A measure and its line, upright where it has no width, its figure beside or below.
fn measure(millimetres: u32, [x1, y1, x2, y2]: [i64; 4]) -> Vec<El> {
    let (x, y) = if x1 == x2 { (x1 + 12, (y1 + y2) / 2 + 10) } else { ((x1 + x2) / 2 - 40, y2 + 36) };
    let figure = format!("{millimetres}\u{a0}mm");
    vec![
        line("measure", [x1, y1, x2, y2]),
        shape("text", "", &[("x", x), ("y", y)]).holds(vec![say("tspan", "", figure)]),
    ]
}

/// The photo at its size: where the face is, how high it may be.
fn frame(edition: &Edition) -> El {
    let photo = &edition.photo;
    let ((width, height), (least, most)) = (*photo.size_mm, *photo.face_mm);
    let (left, top) = (5, 5);
    let (right, bottom) = (left + tenths(width), top + tenths(height));
    let (middle, face) = ((left + right) / 2, (tenths(least) + tenths(most)) / 2);
    // The face in the middle of the photo.
    let chin = top + (tenths(height) + face) / 2;
    let (low, high) = (chin - tenths(least), chin - tenths(most));
    let wide = face * 37 / 100;
    // The neck begins where the face is that narrow.
    let (side, under) = (wide * 58 / 100, chin - face / 11);
    let shoulder = bottom - under - 55;
    let neck = format!(
        "M{} {under}q-2 38 -50 55q-42 14 -46 {shoulder}M{} {under}q2 38 50 55q42 14 46 {shoulder}",
        middle - side,
        middle + side,
    );
    let mut inside = vec![
        shape("rect", "edge", &[("x", left), ("y", top), ("width", tenths(width)), ("height", tenths(height))]),
        el("path", "person").with("d", neck),
        shape("ellipse", "person", &[("cx", middle), ("cy", chin - face / 2), ("rx", wide), ("ry", face / 2)]),
        line("chin", [left, chin, right + 220, chin]),
        line("hair", [left, low, right + 100, low]),
        line("hair", [left, high, right + 220, high]),
    ];
    inside.extend(measure(least, [right + 40, low, right + 40, chin]));
    inside.extend(measure(most, [right + 160, high, right + 160, chin]));
    inside.extend(measure(width, [left, bottom + 14, right, bottom + 14]));
    inside.extend(measure(height, [right + 280, top, right + 280, bottom]));
    drawing(right + 400, bottom + 60).holds(inside)
}

/// The line that shows whether the sheet was printed at its size.
fn scale() -> El {
    let length = tenths(SCALE_MM);
    let ends = [5, 5 + length].map(|x| line("measure", [x, 5, x, 35]));
    drawing(length + 10, 40)
        .holds(vec![line("measure", [5, 20, 5 + length, 20])])
        .holds(ends.into())
        .with("aria-hidden", "true".to_owned())
}

/// The label of the photo envelope.
pub fn label(case: &Case, words: &Spoken) -> Paper {
    let figures = figures_of(&points::PHOTO_ENVELOPE, case.edition, words);
    let born = case.get(BORN_ON).map(|born| words.say("print-photos.born", &[("born", date(words, born).into())]));
    let mut inside = vec![el("p", "").holds(vec![say("strong", "", name(case))])];
    inside.extend(born.map(|born| say("p", "", born)));
    inside.push(say("p", "", words.say("print-photos.inside", &figures)));
    let body = vec![el("div", "label").holds(inside), list(&points::PHOTO_ENVELOPE, case.edition, words)];
    Paper { body, ..Paper::new(words.say("print-photos", &[]), "cut") }
}

/// The mailing envelope: one for the way it travels, one for each way while none is chosen.
pub fn envelopes(case: &Case, words: &Spoken) -> Paper {
    let envelope = envelope(case);
    let told = |attribute: &str| words.say(&format!("print-envelope.{attribute}"), &[]);
    let mut body = Vec::new();
    for (carrier, address) in &envelope.to {
        let lines = if words.lang() == Lang::Fr { address.fr } else { address.en };
        let mut from = vec![say("small", "", told("from"))];
        from.extend(sender(&envelope, words).into_iter().map(|line| say("p", "", line)));
        let mut to = vec![say("small", "", told("to"))];
        to.extend(lines.iter().map(|line| say("p", "", (*line).to_owned())));
        let mut inside =
            vec![el("div", "from").holds(from), say("p", "stamp", told("stamp")), el("div", "to").holds(to)];
        inside.extend((envelope.urgent == Some(true)).then(|| say("p", "mark", told("urgent"))));
        body.push(say("h3", "", option(words, &CARRIER.blank, carrier.id())));
        body.push(el("div", "envelope").holds(inside));
    }
    body.push(list(&points::ENVELOPE, case.edition, words));
    if envelope.urgent == Some(true) {
        body.extend([head(&points::ENVELOPE_URGENT, words), list(&points::ENVELOPE_URGENT, case.edition, words)]);
    }
    Paper { notes: vec![told("hint")], body, ..Paper::new(words.say("print-envelope", &[]), "cut") }
}

/// Who sends it, from where: a line each, as far as it is known.
fn sender(envelope: &Envelope, words: &Spoken) -> Vec<String> {
    let told = |attribute: &str, args: [(&'static str, &str); 2]| {
        words.say(&format!("print-envelope.{attribute}"), &args.map(|(name, text)| (name, text.into())))
    };
    let Sender { apartment, number, street, city, province, code } = &envelope.from;
    let street = match (number, street) {
        (Some(number), Some(street)) => Some(told("street", [("number", number), ("street", street)])),
        (number, street) => number.clone().or_else(|| street.clone()),
    };
    let street = match (street, apartment) {
        (Some(street), Some(apartment)) => Some(told("apartment", [("street", &street), ("apartment", apartment)])),
        (street, _) => street,
    };
    let city = match (city, province) {
        (Some(city), Some(province)) => {
            Some(told("city", [("city", city), ("province", &shown(words, None, &province.shown()))]))
        }
        (city, _) => city.clone(),
    };
    let name = Some(envelope.name.clone()).filter(|name| !name.is_empty());
    [name, street, city, code.clone()].into_iter().flatten().collect()
}
