//! What is laid out: blocks, each of which stands on one page, in groups that may go on from page to page.

use std::rc::Rc;

use krilla::geom::{Path, PathBuilder, Rect};
use krilla::tagging::TagKind;

use crate::face::{Faces, Weight};

/// Points in so many millimetres.
pub fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In which font.
    pub weight: Weight,
    /// How large, in points.
    pub size: f32,
    /// In grey, as what is said aside.
    pub quiet: bool,
}

impl Style {
    /// Plain text of a size.
    pub const fn plain(size: f32) -> Style {
        Style { weight: Weight::Regular, size, quiet: false }
    }

    /// Bold text of a size.
    pub const fn bold(size: f32) -> Style {
        Style { weight: Weight::Bold, size, quiet: false }
    }

    /// Grey text of a size.
    pub const fn quiet(size: f32) -> Style {
        Style { weight: Weight::Regular, size, quiet: true }
    }

    /// From one line to the next.
    pub fn leading(&self) -> f32 {
        (self.size * 1.36 * 4.0).ceil() / 4.0
    }

    /// From the top of a line to where its letters stand.
    fn rise(&self) -> f32 {
        self.size * 1.04
    }
}

/// A line of a text: what it says and where its letters stand, from the block's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// How it is set.
    pub style: Style,
    /// What it says.
    pub text: String,
}

/// What is drawn with a pen.
#[derive(Clone)]
pub struct Stroke {
    /// The line drawn.
    pub path: Rc<Path>,
    /// How wide the pen is.
    pub width: f32,
    /// From 0, black, to 255.
    pub grey: u8,
    /// Drawn and left out in turn; not broken when empty.
    pub dash: Vec<f32>,
}

/// What stands in a block, in reading order.
#[derive(Clone)]
pub enum Mark {
    /// What belongs together, as what it is.
    Group(TagKind, Vec<Mark>),
    /// A line of text.
    Line(Line),
    /// A box to tick: left, top, size, whether it is ticked, what that says.
    Tick([f32; 3], bool, String),
    /// A drawing, with its own texts.
    Picture(Vec<Stroke>, Vec<Line>),
    /// Lines and frames that say nothing.
    Strokes(Vec<Stroke>),
    /// The text inside leads to a sheet, counted from 1: left, top, width, height, what is in there.
    Link(usize, [f32; 4], Vec<Mark>),
}

/// What is never split over two pages.
#[derive(Clone)]
pub struct Block {
    /// Room left above it, but not at the top of a page.
    pub above: f32,
    /// How high it is.
    pub height: f32,
    /// It stays with what follows.
    pub keep: bool,
    /// What stands in it.
    pub marks: Vec<Mark>,
}

/// Blocks in order, and the groups they belong to.
#[derive(Clone)]
pub enum Flow {
    /// A group begins.
    Open(TagKind),
    /// The group that began last ends.
    Close,
    /// A block.
    Block(Block),
    /// From here to the end of this group, pages that follow begin with the same.
    Head(Block),
}

/// A straight line.
pub fn line(from: (f32, f32), to: (f32, f32), width: f32, grey: u8) -> Option<Stroke> {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    Some(Stroke { path: path.finish()?.into(), width, grey, dash: Vec::new() })
}

/// A frame: left, top, width, height.
pub fn frame([x, y, width, height]: [f32; 4], pen: f32, grey: u8) -> Option<Stroke> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    Some(Stroke { path: path.finish()?.into(), width: pen, grey, dash: Vec::new() })
}

/// A text set in lines, from a top left corner: the lines, and how high they are together.
pub fn set(faces: &Faces, text: &str, style: Style, (x, y): (f32, f32), width: f32) -> (Vec<Mark>, f32) {
    let lines = faces.lines(style.weight, style.size, text, width);
    let height = lines.len() as f32 * style.leading();
    (lines_at(lines, style, (x, y)), height)
}

/// Lines that are broken already, one below the other.
pub fn lines_at(lines: Vec<String>, style: Style, (x, y): (f32, f32)) -> Vec<Mark> {
    let at = |(at, text): (usize, String)| {
        Mark::Line(Line { x, y: y + at as f32 * style.leading() + style.rise(), style, text })
    };
    // An empty line is nothing to read.
    lines.into_iter().enumerate().filter(|(_, text)| !text.is_empty()).map(at).collect()
}
