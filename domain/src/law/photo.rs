//! A picture on its way to paper: which part of it is printed, and how tall the face is on the print.
//!
//! In a picture lengths are pixels, counted from its top left corner. On paper they are tenths of a millimetre: no mark set
//! with a finger is truer than that, and what is shown is what is judged.

/// A picture's width and height, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Where the face is in a picture, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// The top of the hair, from the top of the picture.
    pub hair: u32,
    /// The chin, from the top of the picture.
    pub chin: u32,
    /// The middle of the face, from the left of the picture.
    pub middle: u32,
}

impl Face {
    /// From the chin to the top of the hair; `None` when the chin is not below the hair.
    pub fn height(self) -> Option<u32> {
        self.chin.checked_sub(self.hair).filter(|height| 0 < *height)
    }
}

/// A part of a picture, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its left side.
    pub left: u32,
    /// Its top.
    pub top: u32,
    /// Its size.
    pub size: Size,
}

/// `number` times `by` over `of`, rounded to the nearest; 0 when `of` is.
fn scaled(number: u32, by: u32, of: u32) -> u32 {
    let (number, by, of) = (u64::from(number), u64::from(by), u64::from(of));
    let rounded = (2 * number * by + of).checked_div(2 * of).unwrap_or(0);
    u32::try_from(rounded).unwrap_or(u32::MAX)
}

/// Whether a picture printed to fill the print has something left over at its sides rather than above and below. The print's
/// sides are millimetres.
fn is_wide(picture: Size, (width, height): (u32, u32)) -> bool {
    u64::from(picture.height) * u64::from(width) < u64::from(picture.width) * u64::from(height)
}

/// How large the whole picture is when it just fills the print: one side is the print's own, the other as long or longer. In
/// tenths of a millimetre; the print's sides are millimetres.
pub fn filling(picture: Size, print: (u32, u32)) -> (u32, u32) {
    let (width, height) = (print.0 * 10, print.1 * 10);
    if is_wide(picture, print) {
        (scaled(picture.width, height, picture.height), height)
    } else {
        (width, scaled(picture.height, width, picture.width))
    }
}

/// How long so many pixels are on a print that the picture just fills, in tenths of a millimetre.
pub fn length_filling(picture: Size, pixels: u32, print: (u32, u32)) -> u32 {
    if is_wide(picture, print) {
        scaled(pixels, print.1 * 10, picture.height)
    } else {
        scaled(pixels, print.0 * 10, picture.width)
    }
}

/// How tall the face is on a print that the picture just fills, in tenths of a millimetre. Cutting more away makes it taller,
/// never smaller. `None` when the marks say no face.
pub fn face_filling(picture: Size, face: Face, print: (u32, u32)) -> Option<u32> {
    Some(length_filling(picture, face.height()?, print))
}

/// Pixels to a tenth of a millimetre on a print that the picture just fills: one at least.
pub fn pixels_a_tenth(picture: Size, print: (u32, u32)) -> u32 {
    let (width, height) = filling(picture, print);
    (picture.width.checked_div(width).unwrap_or(0)).max(picture.height.checked_div(height).unwrap_or(0)).max(1)
}

/// The part that the print shows when nothing more is cut away than its shape asks for, in the middle of the picture.
pub fn largest(picture: Size, print: (u32, u32)) -> Cut {
    let middle = Face { hair: picture.height / 2, chin: picture.height / 2, middle: picture.width / 2 };
    around(picture, middle, largest_size(picture, print))
}

fn largest_size(picture: Size, (width, height): (u32, u32)) -> Size {
    if is_wide(picture, (width, height)) {
        Size { width: scaled(picture.height, width, height).min(picture.width), ..picture }
    } else {
        Size { height: scaled(picture.width, height, width).min(picture.height), ..picture }
    }
}

/// The part to print so that the face is between `least` and `most` millimetres tall: as much of the picture as can stay when
/// the face is large enough, else so much that the face is halfway between the two. `None` when the face is too tall on
/// every print of this picture, or the marks say no face.
pub fn cut(picture: Size, face: Face, print: (u32, u32), (least, most): (u32, u32)) -> Option<Cut> {
    let tall = face_filling(picture, face, print)?;
    if most * 10 < tall {
        return None;
    }
    let whole = largest_size(picture, print);
    let size = if least * 10 <= tall {
        whole
    } else {
        let height = scaled(face.height()?, print.1 * 20, least * 10 + most * 10).min(whole.height);
        Size { width: scaled(height, print.0, print.1).min(whole.width), height }
    };
    Some(around(picture, face, size))
}

/// A part of this size with the face in its middle, as far as the picture reaches.
fn around(picture: Size, face: Face, size: Size) -> Cut {
    let place = |middle: u32, length: u32, of: u32| middle.saturating_sub(length / 2).min(of.saturating_sub(length));
    let across = face.hair / 2 + face.chin / 2 + (face.hair % 2 + face.chin % 2) / 2;
    Cut { left: place(face.middle, size.width, picture.width), top: place(across, size.height, picture.height), size }
}

/// How far the middle of the face lies from the middle of the print, in tenths of a millimetre.
pub fn off_centre(cut: Cut, face: Face, print: (u32, u32)) -> u32 {
    let middle = cut.left + cut.size.width / 2;
    scaled(face.middle.abs_diff(middle), print.0 * 10, cut.size.width)
}

/// How tall a face of so many pixels is on the print of a part, in tenths of a millimetre.
pub fn face_of(cut: Cut, face: Face, print: (u32, u32)) -> Option<u32> {
    Some(scaled(face.height()?, print.1 * 10, cut.size.height))
}

/// Dots an inch when a part is printed: the fewer of the two directions, rounded down.
pub fn dots_per_inch(cut: Cut, (width, height): (u32, u32)) -> u32 {
    // An inch is 25.4 mm.
    let dots = |pixels: u32, mm: u32| (u64::from(pixels) * 254).checked_div(u64::from(mm) * 10).unwrap_or(0);
    u32::try_from(dots(cut.size.width, width).min(dots(cut.size.height, height))).unwrap_or(u32::MAX)
}

/// The fewest pixels of a print at so many dots an inch.
pub fn pixels_for((width, height): (u32, u32), dots: u32) -> Size {
    let pixels = |mm: u32| (mm * 10 * dots).div_ceil(254);
    Size { width: pixels(width), height: pixels(height) }
}
