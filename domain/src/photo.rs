//! A picture checked before it is printed: its shape, the face, the pixels. What no program sees (light, background, the look
//! of the face) is not said here.
//!
//! Words: the message `photo-check-<about>` is a title, the attribute named by what is said the sentence.

pub mod taken;

use crate::assess::Verdict;
use crate::editions::{Clause, Photo};
use crate::law::photo::{Cut, Face, Size, cut, dots_per_inch, face_filling, face_of, filling, off_centre, pixels_for};

/// Dots an inch below which a print looks coarse. Ours: photo printers work at 300, no text sets a number.
pub const DOTS_PER_INCH: u32 = 300;

/// How far from the middle a face still counts as centred, in tenths of a millimetre. Ours: the guide says "centred" alone.
pub const CENTRED_WITHIN: u32 = 20;

/// The lines a person has set on a picture, in pixels; `None` until a line was moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The top of the hair, from the top.
    pub hair: Option<u32>,
    /// The chin, from the top.
    pub chin: Option<u32>,
    /// The middle of the face, from the left.
    pub middle: Option<u32>,
}

impl Marks {
    /// Where a line stands.
    pub fn at(self, line: Line, picture: Size) -> u32 {
        let set = match line {
            Line::Hair => self.hair,
            Line::Chin => self.chin,
            Line::Middle => self.middle,
        };
        set.unwrap_or(line.waits(picture))
    }

    /// The same with a line moved, as far as the picture reaches.
    pub fn with(mut self, line: Line, at: u32, picture: Size) -> Marks {
        let at = Some(at.min(line.reach(picture)));
        match line {
            Line::Hair => self.hair = at,
            Line::Chin => self.chin = at,
            Line::Middle => self.middle = at,
        }
        self
    }

    /// The face they say; its middle is the picture's until it is set.
    pub fn face(self, picture: Size) -> Option<Face> {
        Some(Face { hair: self.hair?, chin: self.chin?, middle: self.middle.unwrap_or(picture.width / 2) })
    }
}

/// One of the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Across, at the top of the hair.
    Hair,
    /// Across, at the chin.
    Chin,
    /// Upright, through the middle of the face.
    Middle,
}

impl Line {
    /// All of them, in the order in which they are set.
    pub const ALL: [Line; 3] = [Line::Hair, Line::Chin, Line::Middle];

    /// The id of its words: `photo-line-hair`.
    pub const fn id(self) -> &'static str {
        match self {
            Line::Hair => "hair",
            Line::Chin => "chin",
            Line::Middle => "middle",
        }
    }

    /// How far it can go.
    pub const fn reach(self, picture: Size) -> u32 {
        match self {
            Line::Hair | Line::Chin => picture.height,
            Line::Middle => picture.width,
        }
    }

    /// Where it waits until it is moved: where no face ends.
    const fn waits(self, picture: Size) -> u32 {
        match self {
            Line::Hair => picture.height / 8,
            Line::Chin => picture.height - picture.height / 8,
            Line::Middle => picture.width / 2,
        }
    }
}

/// A figure of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Tenths of a millimetre.
    Tenths(u32),
    /// A number.
    Count(u32),
}

/// One thing the check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub about: &'static str,
    /// Which sentence.
    pub says: &'static str,
    /// How it stands; `None` while lines are missing.
    pub verdict: Option<Verdict>,
    /// Where it stands; `None` for what no text sets.
    pub clause: Option<Clause>,
    /// The figures of its sentence.
    pub figures: Vec<(&'static str, Figure)>,
}

/// Everything the check can say: about what, which sentence, with which figures.
pub const SAYS: &[(&str, &str, &[&str])] = &[
    ("frame", "whole", &["width", "height"]),
    ("frame", "tall", &["width", "height", "tall", "over"]),
    ("frame", "wide", &["width", "height", "wide", "over"]),
    ("face", "unset", &["least", "most"]),
    ("face", "upside-down", &["least", "most"]),
    ("face", "fits", &["face", "least", "most"]),
    ("face", "small", &["face", "least", "most", "then"]),
    ("face", "large", &["face", "least", "most"]),
    ("middle", "centred", &[]),
    ("middle", "off", &["off"]),
    ("pixels", "enough", &["dots", "least"]),
    ("pixels", "coarse", &["dots", "least", "width", "height"]),
];

/// What is printed of the picture, and what there is to say about it. Without a part to print no print of this picture is
/// right.
pub fn check(picture: Size, marks: Marks, photo: &Photo) -> (Option<Cut>, Vec<Told>) {
    let (print, face_mm) = (*photo.size_mm, *photo.face_mm);
    let face = marks.face(picture);
    let part = match face {
        Some(face) => cut(picture, face, print, face_mm),
        None => Some(crate::law::photo::largest(picture, print)),
    };
    let mut told = vec![frame(picture, photo), face_told(picture, face, part, photo)];
    if let (Some(face), Some(part)) = (face, part) {
        told.push(middle(part, face, photo));
    }
    if let Some(part) = part {
        told.push(pixels(part, photo));
    }
    (part, told)
}

/// The guide gives the print's size; what a picture has over is cut away.
fn frame(picture: Size, photo: &Photo) -> Told {
    let (width, height) = *photo.size_mm;
    let (wide, tall) = filling(picture, (width, height));
    let mut figures = vec![("width", Figure::Count(width)), ("height", Figure::Count(height))];
    let (over_wide, over_tall) = (wide - width * 10, tall - height * 10);
    let (says, verdict) = match (over_wide, over_tall) {
        (0, 0) => ("whole", Verdict::Holds),
        (0, over) => {
            figures.extend([("tall", Figure::Tenths(tall)), ("over", Figure::Tenths(over))]);
            ("tall", Verdict::Hint)
        }
        (over, _) => {
            figures.extend([("wide", Figure::Tenths(wide)), ("over", Figure::Tenths(over))]);
            ("wide", Verdict::Hint)
        }
    };
    Told { about: "frame", says, verdict: Some(verdict), clause: Some(photo.size_mm.clause), figures }
}

/// From the chin to the top of the hair, on a print that the picture just fills.
fn face_told(picture: Size, face: Option<Face>, part: Option<Cut>, photo: &Photo) -> Told {
    let (print, (least, most)) = (*photo.size_mm, *photo.face_mm);
    let mut figures = vec![("least", Figure::Count(least)), ("most", Figure::Count(most))];
    let tall = face.and_then(|face| face_filling(picture, face, print));
    let (says, verdict) = match (face, tall) {
        (None, _) => ("unset", None),
        (Some(_), None) => ("upside-down", None),
        (Some(face), Some(tall)) => {
            figures.push(("face", Figure::Tenths(tall)));
            if most * 10 < tall {
                ("large", Some(Verdict::Warning))
            } else if least * 10 <= tall {
                ("fits", Some(Verdict::Holds))
            } else {
                let then = part.and_then(|part| face_of(part, face, print)).unwrap_or(0);
                figures.push(("then", Figure::Tenths(then)));
                ("small", Some(Verdict::Hint))
            }
        }
    };
    Told { about: "face", says, verdict, clause: Some(photo.face_mm.clause), figures }
}

fn middle(part: Cut, face: Face, photo: &Photo) -> Told {
    let off = off_centre(part, face, *photo.size_mm);
    let (says, verdict, figures) = if off <= CENTRED_WITHIN {
        ("centred", Verdict::Holds, Vec::new())
    } else {
        ("off", Verdict::Warning, vec![("off", Figure::Tenths(off))])
    };
    Told { about: "middle", says, verdict: Some(verdict), clause: Some(photo.size_mm.clause), figures }
}

fn pixels(part: Cut, photo: &Photo) -> Told {
    let dots = dots_per_inch(part, *photo.size_mm);
    let mut figures = vec![("dots", Figure::Count(dots)), ("least", Figure::Count(DOTS_PER_INCH))];
    let (says, verdict) = if DOTS_PER_INCH <= dots {
        ("enough", Verdict::Holds)
    } else {
        let needed = pixels_for(*photo.size_mm, DOTS_PER_INCH);
        figures.extend([("width", Figure::Count(needed.width)), ("height", Figure::Count(needed.height))]);
        ("coarse", Verdict::Warning)
    };
    Told { about: "pixels", says, verdict: Some(verdict), clause: None, figures }
}
