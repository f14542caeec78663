//! What a package is made of.

use serde::{Deserialize, Serialize};

/// Everything to print, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Package {
    /// The tag of its language. A sheet may be in another: see [`Says`].
    pub lang: String,
    /// What it is.
    pub title: String,
    /// Whose it is; empty while the name is missing.
    pub whose: String,
    /// Its sheets. One that does not fit a page goes on overleaf.
    pub sheets: Vec<Sheet>,
}

/// What is said on a sheet besides what it is about, in the language of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Says {
    /// The tag of its language.
    pub lang: String,
    /// What the package is.
    pub package: String,
    /// What a ticked box says.
    pub ticked: String,
    /// What a box that is not ticked says.
    pub not_ticked: String,
    /// How a page is numbered, `{at}` and `{of}` standing for the figures, which only who lays the pages out can know.
    pub page: String,
    /// Said where the PDF's fonts lack the shape of a letter, `{letters}` standing for which.
    pub missing: String,
}

/// A sheet with its head and foot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// What it says besides.
    pub says: Says,
    /// What it is.
    pub title: String,
    /// Whose it is; empty while the name is missing.
    pub whose: String,
    /// What stands under the title, a line each.
    pub notes: Vec<String>,
    /// What stands on it.
    pub body: Vec<Piece>,
    /// The edition it follows.
    pub edition: String,
    /// Which of how many it is.
    pub at: String,
    /// Said when today lies outside the edition's time in force.
    pub notice: Option<String>,
}

/// One thing on a sheet; none but a list or a table is ever split over two pages, and these only between items or rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Piece {
    /// A heading below the sheet's own.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A box, ticked or not, and what it stands for.
    Choice(Choice),
    /// Points.
    List(Vec<String>),
    /// Things to tick by hand.
    Checklist {
        /// Short lines, which may stand in two columns.
        short: bool,
        /// The things.
        items: Vec<Item>,
    },
    /// What the other sheets are.
    Contents(Vec<Entry>),
    /// A question of a form, and what stands under it.
    Answer {
        /// Its number and title.
        head: Head,
        /// Its answers; a single one has no name.
        boxes: Vec<Boxed>,
    },
    /// A question of a form answered by rows.
    Table {
        /// Its number and title.
        head: Head,
        /// The heads of its columns.
        columns: Vec<String>,
        /// Its rows; cells are empty where something is written by hand.
        rows: Vec<Vec<Cell>>,
    },
    /// Boxes to sign.
    Signing(Signing),
    /// So many lines to write on.
    Ruled(usize),
    /// The photo to scale, and what its lists say.
    Photos {
        /// The photo.
        frame: Frame,
        /// Headings and their points.
        lists: Vec<(String, Vec<String>)>,
    },
    /// A label to cut out.
    Label {
        /// The name on it.
        name: String,
        /// What else stands there, a line each.
        lines: Vec<String>,
    },
    /// The front of an envelope.
    Envelope {
        /// "Sender", then the lines.
        from: (String, Vec<String>),
        /// What stands where the stamp goes.
        stamp: String,
        /// "Addressee", then the lines.
        to: (String, Vec<String>),
        /// What it is marked with.
        mark: Option<String>,
    },
}

/// A number of a form and its title; the number is empty where it stands above already, or is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The number.
    pub number: String,
    /// The title.
    pub title: String,
}

/// A box, ticked or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Whether it is ticked.
    pub on: bool,
    /// What it stands for.
    pub name: String,
}

/// An answer in its box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Boxed {
    /// What it answers; empty when it stands alone under its question.
    pub name: String,
    /// What stands in it.
    pub value: Value,
}

/// What stands in a box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A text; empty while there is no answer.
    Text(String),
    /// Every option, ticked or not.
    Options(Vec<Choice>),
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// It is never broken over two lines.
    pub whole: bool,
}

/// A thing to tick by hand, or ticked already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Whether it is ticked.
    pub on: bool,
    /// What it is.
    pub name: String,
    /// What is said of it, a line each.
    pub said: Vec<String>,
}

/// A line of the list of sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The first sheet it is about, from 1.
    pub sheet: usize,
    /// Which sheets.
    pub which: String,
    /// What they are.
    pub what: String,
    /// What they hold; empty when their name says it.
    pub about: String,
    /// What becomes of them.
    pub becomes: String,
}

/// Boxes to sign, under what one must know before signing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signing {
    /// The number and its title; `None` outside forms, and where it stands above.
    pub head: Option<Head>,
    /// What is said first.
    pub said: Vec<String>,
    /// The heading of the warning right above the boxes.
    pub warning: String,
    /// The warning.
    pub points: Vec<String>,
    /// Who signs, a box each.
    pub who: Vec<String>,
    /// What stands under the place for the date.
    pub date: String,
}

/// The photo at its size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// What stands above it.
    pub caption: String,
    /// The drawing.
    pub drawing: Drawing,
    /// What the drawing shows, in words.
    pub says: String,
    /// How to read it.
    pub legend: String,
    /// The line that shows whether the sheet was printed at its size.
    pub scale: Drawing,
    /// How long that line is.
    pub length: String,
}

/// A drawing. All measures are tenths of a millimetre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// What is drawn, each as what it is.
    pub shapes: Vec<(Pen, Shape)>,
}

/// How a shape is drawn: by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pen {
    /// The edge of the photo.
    Edge,
    /// The person in it.
    Person,
    /// The line on which the chin is.
    Chin,
    /// A line between which the top of the hair is.
    Hair,
    /// A measure.
    Measure,
}

/// A shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// Left, top, width, height.
    Rect([i64; 4]),
    /// Middle across and down, radius across and down.
    Ellipse([i64; 4]),
    /// From here to there.
    Line([i64; 4]),
    /// From a point, along curves: for each the point that draws it, then its end.
    Curve([i64; 2], Vec<[i64; 4]>),
    /// A text, from the left end of its line.
    Text([i64; 2], String),
}
