//! How each piece of the package looks on paper, and what it is to who has it read out.

mod answer;
mod post;
mod table;

use krilla::tagging::{ListNumbering, Tag, TagKind};
use std::num::NonZeroU16;
use words::package::{Choice, Entry, Head, Item, Piece, Says, Sheet, Signing};

use crate::block::{Block, Flow, Mark, Style, frame, line, lines_at, set};
use crate::face::Faces;

/// What is read.
pub const TEXT: Style = Style::plain(10.0);
/// Names and answers.
pub const STRONG: Style = Style::bold(10.0);
/// What is said aside.
pub const SMALL: Style = Style::quiet(8.75);
/// How large a box to tick is.
const TICK: f32 = 9.0;
/// What stands beside a box or a bullet begins here.
const INDENT: f32 = 16.0;
/// Where the numbers of a form end.
const NUMBER: f32 = 24.0;
/// The edges of boxes and tables.
const EDGE: u8 = 110;

/// What is needed to lay pieces out.
pub struct Layout<'a> {
    /// The fonts.
    pub faces: &'a Faces<'a>,
    /// What they are pieces of.
    pub says: &'a Says,
    /// How wide a page is between its margins.
    pub width: f32,
    /// How high.
    pub height: f32,
}

fn group(tag: impl Into<TagKind>, marks: Vec<Mark>) -> Mark {
    Mark::Group(tag.into(), marks)
}

fn block(above: f32, height: f32, marks: Vec<Mark>) -> Block {
    Block { above, height, keep: false, marks }
}

fn list() -> TagKind {
    Tag::L(ListNumbering::None).into()
}

/// A heading: its level, and its words again for the outline that some readers make.
pub fn heading(level: u16, text: &str) -> TagKind {
    Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text.to_owned())).into()
}

impl Layout<'_> {
    /// A sheet with its head. Its headings are one level below its title's.
    pub fn sheet(&self, sheet: &Sheet, level: u16, notice: bool) -> Vec<Flow> {
        self.faces.lately();
        let mut body: Vec<Flow> = Vec::new();
        for piece in &sheet.body {
            body.extend(self.piece(piece, level + 1));
        }
        let title = Style::bold(14.0);
        let (marks, mut y) = set(self.faces, &sheet.title, title, (0.0, 0.0), self.width);
        let mut head = vec![group(heading(level, &sheet.title), marks)];
        let mut add = |text: &str, style: Style| {
            let (marks, height) = set(self.faces, text, style, (0.0, y + 2.0), self.width);
            head.push(group(Tag::P, marks));
            y += height + 2.0;
        };
        if !sheet.whose.is_empty() {
            add(&sheet.whose, Style::bold(11.5));
        }
        sheet.notes.iter().for_each(|note| add(note, TEXT));
        if let Some(notice) = sheet.notice.as_ref().filter(|_| notice) {
            add(notice, STRONG);
        }
        // What could not be printed, on this sheet or in its head, is said where it happens.
        let missing = self.faces.lately();
        if !missing.is_empty() {
            let codes: Vec<String> = missing.iter().map(|letter| format!("U+{:04X}", u32::from(*letter))).collect();
            add(&self.says.missing.replace("{letters}", &codes.join(", ")), STRONG);
        }
        head.push(Mark::Strokes(line((0.0, y + 4.0), (self.width, y + 4.0), 1.2, 0).into_iter().collect()));
        let head = Block { above: 0.0, height: y + 10.0, keep: true, marks: head };
        let mut flow = vec![Flow::Open(Tag::Section.with_lang(Some(self.says.lang.clone())).into()), Flow::Block(head)];
        flow.extend(body);
        flow.push(Flow::Close);
        flow
    }

    fn piece(&self, piece: &Piece, level: u16) -> Vec<Flow> {
        match piece {
            Piece::Heading(text) => vec![Flow::Block(self.heading(text, level))],
            Piece::Text(text) => self.text(text, 5.0),
            Piece::Choice(choice) => {
                let (marks, height) = self.ticked(choice, STRONG, (0.0, 0.0), self.width);
                vec![Flow::Block(block(4.0, height, vec![group(Tag::P, marks)]))]
            }
            Piece::List(points) => self.list(points),
            Piece::Checklist { short: true, items } => self.in_columns(items),
            Piece::Checklist { short: false, items } => self.in_group(list(), items.iter().map(|own| self.item(own))),
            Piece::Contents(entries) => self.in_group(Tag::TOC.into(), entries.iter().map(|entry| self.entry(entry))),
            Piece::Answer { head, boxes } => self.answer(head, boxes),
            Piece::Table { head, columns, rows } => self.table(head, columns, rows),
            Piece::Signing(signing) => vec![Flow::Block(self.signing(signing))],
            Piece::Ruled(lines) => {
                let rule = || line((0.0, 22.0), (self.width, 22.0), 0.5, EDGE).into_iter().collect();
                (0..*lines).map(|_| Flow::Block(block(0.0, 22.5, vec![Mark::Strokes(rule())]))).collect()
            }
            Piece::Photos { frame, lists } => self.photos(frame, lists, level),
            Piece::Label { name, lines } => vec![Flow::Block(self.label(name, lines))],
            Piece::Envelope { from, stamp, to, mark } => {
                vec![Flow::Block(self.envelope(from, stamp, to, mark.as_deref()))]
            }
        }
    }

    fn heading(&self, text: &str, level: u16) -> Block {
        let style = Style::bold(if level < 3 { 12.0 } else { 11.5 });
        let (marks, height) = set(self.faces, text, style, (0.0, 0.0), self.width);
        Block { above: 10.0, height: height + 2.0, keep: true, marks: vec![group(heading(level, text), marks)] }
    }

    /// A paragraph; one that is long may go on overleaf, line by line.
    fn text(&self, text: &str, above: f32) -> Vec<Flow> {
        let lines = self.faces.lines(TEXT.weight, TEXT.size, text, self.width);
        if lines.len() <= 12 {
            let height = lines.len() as f32 * TEXT.leading();
            return vec![Flow::Block(block(above, height, vec![group(Tag::P, lines_at(lines, TEXT, (0.0, 0.0)))]))];
        }
        let one = |line: String| block(0.0, TEXT.leading(), lines_at(vec![line], TEXT, (0.0, 0.0)));
        self.in_group(Tag::P.into(), lines.into_iter().map(one))
    }

    fn in_group(&self, tag: TagKind, blocks: impl Iterator<Item = Block>) -> Vec<Flow> {
        let mut flow = vec![Flow::Open(tag)];
        flow.extend(blocks.map(Flow::Block));
        flow.push(Flow::Close);
        flow
    }

    fn list(&self, points: &[String]) -> Vec<Flow> {
        let tag = Tag::L(ListNumbering::Disc).into();
        self.in_group(
            tag,
            points.iter().map(|text| {
                let (marks, height) = self.point(text, (0.0, 0.0), self.width);
                block(2.0, height, vec![marks])
            }),
        )
    }

    /// A point of a list.
    fn point(&self, text: &str, (x, y): (f32, f32), width: f32) -> (Mark, f32) {
        let bullet = lines_at(vec!["•".to_owned()], TEXT, (x + 4.0, y));
        let (marks, height) = set(self.faces, text, TEXT, (x + INDENT, y), width - INDENT);
        (group(Tag::LI, vec![group(Tag::Lbl, bullet), group(Tag::LBody, marks)]), height)
    }

    /// A box and what it stands for, side by side.
    fn ticked(&self, choice: &Choice, style: Style, (x, y): (f32, f32), width: f32) -> (Vec<Mark>, f32) {
        let (mut marks, height) = set(self.faces, &choice.name, style, (x + INDENT, y), width - INDENT);
        marks.insert(0, self.tick(choice.on, (x, y + (style.leading() - TICK) / 2.0)));
        (marks, height)
    }

    fn tick(&self, on: bool, (x, y): (f32, f32)) -> Mark {
        let says = if on { &self.says.ticked } else { &self.says.not_ticked };
        Mark::Tick([x, y, TICK], on, says.clone())
    }

    /// A thing to tick by hand, with what is said of it.
    fn listed(&self, item: &Item, name: Style, (x, y): (f32, f32), width: f32) -> (Mark, f32) {
        let tick = self.tick(item.on, (x, y + 2.5));
        let (marks, mut height) = set(self.faces, &item.name, name, (x + INDENT, y), width - INDENT);
        let mut body = vec![group(Tag::P, marks)];
        for said in &item.said {
            let (marks, own) = set(self.faces, said, SMALL, (x + INDENT, y + height), width - INDENT);
            body.push(group(Tag::P, marks));
            height += own;
        }
        (group(Tag::LI, vec![group(Tag::Lbl, vec![tick]), group(Tag::LBody, body)]), height)
    }

    fn item(&self, item: &Item) -> Block {
        let (marks, height) = self.listed(item, STRONG, (0.0, 2.0), self.width);
        let rule = line((0.0, height + 4.0), (self.width, height + 4.0), 0.4, 187);
        block(0.0, height + 5.0, vec![marks, Mark::Strokes(rule.into_iter().collect())])
    }

    /// Short things to tick, in two columns; in one when two would not stand on a page.
    fn in_columns(&self, items: &[Item]) -> Vec<Flow> {
        let (gap, half) = (18.0, items.len().div_ceil(2));
        let width = (self.width - gap) / 2.0;
        let (mut marks, mut height) = (Vec::new(), 0.0_f32);
        for (column, items) in items.chunks(half.max(1)).enumerate() {
            let (x, mut y) = (column as f32 * (width + gap), 0.0);
            for item in items {
                let (mark, own) = self.listed(item, TEXT, (x, y + 1.5), width);
                marks.push(mark);
                y += own + 4.0;
                marks.push(Mark::Strokes(line((x, y - 0.5), (x + width, y - 0.5), 0.4, 187).into_iter().collect()));
            }
            height = height.max(y);
        }
        if self.height / 2.0 < height {
            return self.in_group(list(), items.iter().map(|item| self.item(item)));
        }
        let mut flow = vec![Flow::Open(list())];
        flow.push(Flow::Block(block(3.0, height, marks)));
        flow.push(Flow::Close);
        flow
    }

    /// A line of the list of sheets: it leads to the first of them.
    fn entry(&self, entry: &Entry) -> Block {
        let (first, last, gap) = (96.0, 150.0, 10.0);
        let middle = self.width - first - last - 2.0 * gap;
        let mut high = 0.0_f32;
        let mut column = |text: &str, style: Style, x: f32, y: f32, width: f32| {
            let (marks, height) = set(self.faces, text, style, (x, y), width);
            high = high.max(y + height);
            (marks, height)
        };
        let (which, _) = column(&entry.which, STRONG, 0.0, 2.0, first);
        let (what, height) = column(&entry.what, TEXT, first + gap, 2.0, middle);
        let mut about = Vec::new();
        if !entry.about.is_empty() {
            about = vec![group(Tag::P, column(&entry.about, SMALL, first + gap, 2.0 + height, middle).0)];
        }
        let (becomes, _) = column(&entry.becomes, SMALL, self.width - last, 2.0, last);
        let inside = vec![group(Tag::Span, which), group(Tag::Span, what)];
        let area = [0.0, 0.0, first + gap + middle, 2.0 + height];
        let link = group(Tag::Reference, vec![Mark::Link(entry.sheet, area, inside)]);
        let mut marks = vec![link];
        marks.extend(about);
        marks.push(group(Tag::P, becomes));
        let rule = line((0.0, high + 2.0), (self.width, high + 2.0), 0.4, 187);
        block(0.0, high + 3.0, vec![group(Tag::TOCI, marks), Mark::Strokes(rule.into_iter().collect())])
    }

    /// A number and its title, from a top left corner.
    fn head(&self, head: &Head, style: Style, (x, y): (f32, f32), width: f32) -> (Vec<Mark>, f32) {
        let mut marks = Vec::new();
        if !head.number.is_empty() {
            // The space keeps number and title apart when they are read out.
            marks = lines_at(vec![format!("{} ", head.number)], STRONG, (x, y));
        }
        let (title, height) = match head.title.is_empty() {
            true => (Vec::new(), 0.0),
            false => set(self.faces, &head.title, style, (x + NUMBER, y), width - NUMBER),
        };
        marks.extend(title);
        (marks, height.max(if head.number.is_empty() { 0.0 } else { STRONG.leading() }))
    }

    /// Boxes to sign, under what one must know before signing: all of it on one page.
    fn signing(&self, signing: &Signing) -> Block {
        let (mut marks, mut y) = (Vec::new(), 0.0);
        if let Some(head) = &signing.head {
            let (own, height) = self.head(head, STRONG, (0.0, y), self.width);
            marks.push(group(Tag::P, own));
            y += height + 3.0;
        }
        for said in &signing.said {
            let (own, height) = set(self.faces, said, TEXT, (0.0, y), self.width);
            marks.push(group(Tag::P, own));
            y += height + 3.0;
        }
        let (top, inner) = (y + 3.0, self.width - 16.0);
        let (own, height) = set(self.faces, &signing.warning, STRONG, (8.0, top + 5.0), inner);
        marks.push(group(Tag::P, own));
        y = top + 5.0 + height;
        let mut points = Vec::new();
        for text in &signing.points {
            let (own, height) = self.point(text, (8.0, y), inner);
            points.push(own);
            y += height;
        }
        marks.push(group(Tag::L(ListNumbering::Disc), points));
        y += 5.0;
        marks.push(Mark::Strokes(frame([0.0, top, self.width, y - top], 1.2, 0).into_iter().collect()));
        let date = self.width * 0.3;
        for who in &signing.who {
            y += 44.0;
            let ends = [(0.0, self.width - date - 14.0), (self.width - date, self.width)];
            marks
                .push(Mark::Strokes(ends.iter().filter_map(|(from, to)| line((*from, y), (*to, y), 0.7, 0)).collect()));
            let (own, one) = set(self.faces, who, SMALL, (0.0, y + 2.0), ends[0].1);
            let (by, other) = set(self.faces, &signing.date, SMALL, (ends[1].0, y + 2.0), date);
            marks.extend([group(Tag::P, own), group(Tag::P, by)]);
            y += 2.0 + one.max(other);
        }
        block(8.0, y + 4.0, vec![group(Tag::Div, marks)])
    }
}
