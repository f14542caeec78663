//! What is written on the envelopes, and what the photographer is shown.

use domain::documents::points;
use domain::envelope::{Envelope, Sender, envelope, name};
use domain::facts::person::BORN_ON;
use domain::facts::send::CARRIER;
use domain::read::Reads;
use domain::{Case, Edition};

use super::{Drawing, Frame, Paper, Pen, Piece, Shape, figures_of, head, list};
use crate::{Lang, Words, date, option, shown};

/// The photographer's sheet: every point of the edition, and the frame to scale.
pub fn photographer(edition: &Edition, words: &dyn Words) -> Paper {
    let figures = figures_of(&points::PHOTO_POINTS, edition, words);
    let told = |attribute: &str| words.say(&format!("print-photographer.{attribute}"), &figures);
    let frame = Frame {
        caption: told("frame"),
        drawing: frame(edition),
        says: told("picture"),
        legend: told("legend"),
        scale: scale(),
        length: words.say("print-photographer.scale", &[("length", SCALE_MM.into())]),
    };
    let lists = points::of_photos(edition).iter();
    let lists = lists.map(|points| (head(points, words), list(points, edition, words))).collect();
    let body = vec![Piece::Photos { frame, lists }];
    Paper { body, ..Paper::new(words.say("print-photographer", &[]), "show", words.lang()) }
}

/// How long the line is that shows whether the sheet was printed at its size.
const SCALE_MM: u32 = 50;

/// Tenths of a millimetre: what drawings are measured in.
fn tenths(millimetres: u32) -> i64 {
    i64::from(millimetres) * 10
}

/// A measure and its line, upright where it has no width, its figure beside or below.
fn measure(millimetres: u32, line: [i64; 4]) -> [(Pen, Shape); 2] {
    let [x1, y1, x2, y2] = line;
    let at = if x1 == x2 { [x1 + 12, (y1 + y2) / 2 + 10] } else { [(x1 + x2) / 2 - 40, y2 + 36] };
    let figure = format!("{millimetres}\u{a0}mm");
    [(Pen::Measure, Shape::Line(line)), (Pen::Measure, Shape::Text(at, figure))]
}

/// The photo at its size: where the face is, how high it may be.
fn frame(edition: &Edition) -> Drawing {
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
    // From the neck to the shoulder, from the shoulder to the edge; the other half is its mirror.
    let neck = |towards: i64| {
        let (x, shoulder) = (middle + towards * side, under + 55);
        let first = [x + towards * 2, under + 38, x + towards * 50, shoulder];
        let second = [x + towards * 92, shoulder + 14, x + towards * 96, bottom];
        Shape::Curve([x, under], vec![first, second])
    };
    let mut shapes = vec![
        (Pen::Edge, Shape::Rect([left, top, tenths(width), tenths(height)])),
        (Pen::Person, neck(-1)),
        (Pen::Person, neck(1)),
        (Pen::Person, Shape::Ellipse([middle, chin - face / 2, wide, face / 2])),
        (Pen::Chin, Shape::Line([left, chin, right + 220, chin])),
        (Pen::Hair, Shape::Line([left, low, right + 100, low])),
        (Pen::Hair, Shape::Line([left, high, right + 220, high])),
    ];
    shapes.extend(measure(least, [right + 40, low, right + 40, chin]));
    shapes.extend(measure(most, [right + 160, high, right + 160, chin]));
    shapes.extend(measure(width, [left, bottom + 14, right, bottom + 14]));
    shapes.extend(measure(height, [right + 280, top, right + 280, bottom]));
    Drawing { width: right + 400, height: bottom + 60, shapes }
}

/// The line that shows whether the sheet was printed at its size.
fn scale() -> Drawing {
    let length = tenths(SCALE_MM);
    let line = |line: [i64; 4]| (Pen::Measure, Shape::Line(line));
    let mut shapes = vec![line([5, 20, 5 + length, 20])];
    shapes.extend([5, 5 + length].map(|x| line([x, 5, x, 35])));
    Drawing { width: length + 10, height: 40, shapes }
}

/// The label of the photo envelope.
pub fn label(case: &Case, words: &dyn Words) -> Paper {
    let figures = figures_of(&points::PHOTO_ENVELOPE, case.edition, words);
    let born = case.get(BORN_ON).map(|born| words.say("print-photos.born", &[("born", date(words, born).into())]));
    let lines = born.into_iter().chain([words.say("print-photos.inside", &figures)]).collect();
    let label = Piece::Label { name: name(case), lines };
    let body = vec![label, Piece::List(list(&points::PHOTO_ENVELOPE, case.edition, words))];
    Paper { body, ..Paper::new(words.say("print-photos", &[]), "cut", words.lang()) }
}

/// The mailing envelope: one for the way it travels, one for each way while none is chosen.
pub fn envelopes(case: &Case, words: &dyn Words) -> Paper {
    let envelope = envelope(case);
    let told = |attribute: &str| words.say(&format!("print-envelope.{attribute}"), &[]);
    let mut body = Vec::new();
    for (carrier, address) in &envelope.to {
        let lines = if words.lang() == Lang::Fr { address.fr } else { address.en };
        body.push(Piece::Heading(option(words, &CARRIER.blank, carrier.id())));
        body.push(Piece::Envelope {
            from: (told("from"), sender(&envelope, words)),
            stamp: told("stamp"),
            to: (told("to"), lines.iter().map(|line| (*line).to_owned()).collect()),
            mark: (envelope.urgent == Some(true)).then(|| told("urgent")),
        });
    }
    body.push(Piece::List(list(&points::ENVELOPE, case.edition, words)));
    if envelope.urgent == Some(true) {
        body.push(Piece::Heading(head(&points::ENVELOPE_URGENT, words)));
        body.push(Piece::List(list(&points::ENVELOPE_URGENT, case.edition, words)));
    }
    Paper { notes: vec![told("hint")], body, ..Paper::new(words.say("print-envelope", &[]), "cut", words.lang()) }
}

/// Who sends it, from where: a line each, as far as it is known.
fn sender(envelope: &Envelope, words: &dyn Words) -> Vec<String> {
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
