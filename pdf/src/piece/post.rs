//! What is drawn at its true size: the photo, its envelope's label, the mailing envelope.

use krilla::geom::PathBuilder;
use krilla::tagging::{ListNumbering, Tag};
use words::package::{Drawing, Frame, Pen, Shape};

use super::{EDGE, Layout, SMALL, STRONG, TEXT, block, group, heading};
use crate::block::{Block, Flow, Line, Mark, Stroke, Style, frame, mm, set};

/// Points in so many tenths of a millimetre.
fn tenths(tenths: i64) -> f32 {
    mm(tenths as f32 / 10.0)
}

impl Layout<'_> {
    /// The photo beside the first list; the others below.
    pub(super) fn photos(&self, photo: &Frame, lists: &[(String, Vec<String>)], level: u16) -> Vec<Flow> {
        let (width, gap) = (tenths(photo.drawing.width).max(mm(82.0)), 18.0);
        let (caption, mut y) = set(self.faces, &photo.caption, STRONG, (0.0, 0.0), width);
        let mut marks = vec![group(Tag::P, caption)];
        marks.push(group(Tag::Figure(Some(photo.says.clone())), vec![drawing(&photo.drawing, (0.0, y + 4.0))]));
        y += tenths(photo.drawing.height) + 8.0;
        let (legend, height) = set(self.faces, &photo.legend, TEXT, (0.0, y), width);
        marks.push(group(Tag::P, legend));
        y += height + 6.0;
        if let Mark::Picture(strokes, _) = drawing(&photo.scale, (0.0, y)) {
            marks.push(Mark::Strokes(strokes));
        }
        y += tenths(photo.scale.height) + 2.0;
        let (length, height) = set(self.faces, &photo.length, TEXT, (0.0, y), width);
        marks.push(group(Tag::P, length));
        y += height;
        let (beside, below) = lists.split_at(lists.len().min(1));
        let (x, mut other) = (width + gap, 0.0);
        for (title, points) in beside {
            let style = Style::bold(11.5);
            let (own, height) = set(self.faces, title, style, (x, other), self.width - x);
            marks.push(group(heading(level, title), own));
            other += height + 2.0;
            let mut items = Vec::new();
            for text in points {
                let (own, height) = self.point(text, (x, other), self.width - x);
                items.push(own);
                other += height + 2.0;
            }
            marks.push(group(Tag::L(ListNumbering::Disc), items));
        }
        let mut flow = vec![Flow::Block(block(4.0, y.max(other), marks))];
        for (title, points) in below {
            flow.push(Flow::Block(self.heading(title, level)));
            flow.extend(self.list(points));
        }
        flow
    }

    /// The label of the photo envelope: 85 by 45 mm, higher when its name is long.
    pub(super) fn label(&self, name: &str, lines: &[String]) -> Block {
        let (width, pad) = (mm(85.0), 12.0);
        let (mut marks, mut y) = (Vec::new(), pad);
        let texts = [(name, Style::bold(13.0))].into_iter().chain(lines.iter().map(|line| (line.as_str(), TEXT)));
        for (text, style) in texts.filter(|(text, _)| !text.is_empty()) {
            let (own, height) = set(self.faces, text, style, (pad, y), width - 2.0 * pad);
            marks.push(group(Tag::P, own));
            y += height + 2.0;
        }
        let height = (y + pad).max(mm(45.0));
        marks.push(Mark::Strokes(dashed([0.0, 0.0, width, height])));
        block(4.0, height + 12.0, vec![group(Tag::Div, marks)])
    }

    /// The front of the envelope, 108 mm high: who sends it, where the stamp goes, to whom.
    pub(super) fn envelope(
        &self,
        from: &(String, Vec<String>),
        stamp: &str,
        to: &(String, Vec<String>),
        mark: Option<&str>,
    ) -> Block {
        let (height, pad) = (mm(108.0), 12.0);
        let place = [self.width - pad - 52.0, pad, 52.0, 58.0];
        let address = |(who, lines): &(String, Vec<String>), style: Style, (x, top): (f32, f32), width: f32| {
            let (own, mut y) = set(self.faces, who, SMALL, (x, top), width);
            let mut marks = vec![group(Tag::P, own)];
            for line in lines {
                let (own, height) = set(self.faces, line, style, (x, top + y), width);
                marks.push(group(Tag::P, own));
                y += height;
            }
            (group(Tag::Div, marks), y)
        };
        let (sender, low) = address(from, TEXT, (pad, pad), place[0] - 3.0 * pad);
        let (word, _) = set(self.faces, stamp, SMALL, (place[0] + 6.0, place[1] + 20.0), place[2] - 8.0);
        let style = Style::bold(12.0);
        let measure = |line: &String| self.faces.width(style.weight, style.size, line);
        let widest = to.1.iter().map(measure).fold(0.0, f32::max).min(self.width * 0.6);
        let top = (height * 0.46).max(pad + low + 8.0);
        let (addressee, deep) = address(to, style, ((self.width - widest) / 2.0, top), widest + 1.0);
        let mut marks = vec![sender, group(Tag::P, word), addressee];
        let mut height = height.max(top + deep + pad);
        if let Some(mark) = mark {
            let (own, high) = set(self.faces, mark, style, (pad, 0.0), self.width - 2.0 * pad);
            let top = (height - pad - high).max(top + deep + 6.0);
            height = height.max(top + high + pad);
            let lower = |mark: Mark| match mark {
                Mark::Line(line) => Mark::Line(Line { y: line.y + top, ..line }),
                other => other,
            };
            marks.push(group(Tag::P, own.into_iter().map(lower).collect()));
        }
        let mut edges = dashed(place);
        edges.extend(frame([0.0, 0.0, self.width, height], 0.7, EDGE));
        marks.push(Mark::Strokes(edges));
        block(4.0, height + 8.0, vec![group(Tag::Div, marks)])
    }
}

fn dashed(area: [f32; 4]) -> Vec<Stroke> {
    frame(area, 0.7, EDGE).map(|stroke| Stroke { dash: vec![4.0, 3.0], ..stroke }).into_iter().collect()
}

/// A drawing at its size.
fn drawing(drawing: &Drawing, (x, y): (f32, f32)) -> Mark {
    let at = |[across, down]: [i64; 2]| (x + tenths(across), y + tenths(down));
    let (mut strokes, mut lines) = (Vec::new(), Vec::new());
    for (pen, shape) in &drawing.shapes {
        let mut path = PathBuilder::new();
        match shape {
            Shape::Rect([left, top, width, height]) => {
                let ends = [[*left, *top], [left + width, *top], [left + width, top + height], [*left, top + height]];
                polygon(&mut path, ends.map(at));
            }
            Shape::Line([x1, y1, x2, y2]) => {
                let (from, to) = (at([*x1, *y1]), at([*x2, *y2]));
                path.move_to(from.0, from.1);
                path.line_to(to.0, to.1);
            }
            Shape::Curve(from, curves) => {
                let from = at(*from);
                path.move_to(from.0, from.1);
                for [by_x, by_y, x, y] in curves {
                    let (by, to) = (at([*by_x, *by_y]), at([*x, *y]));
                    path.quad_to(by.0, by.1, to.0, to.1);
                }
            }
            Shape::Ellipse([across, down, wide, high]) => {
                ellipse(&mut path, at([*across, *down]), (tenths(*wide), tenths(*high)));
            }
            Shape::Text(from, text) => {
                let (x, y) = at(*from);
                // The space keeps one measure apart from the next when they are read out.
                lines.push(Line { x, y, style: Style::plain(8.5), text: format!("{text} ") });
                continue;
            }
        }
        let (width, grey) = match pen {
            Pen::Edge | Pen::Hair => (0.85, 0),
            Pen::Chin => (1.1, 0),
            Pen::Person => (0.7, EDGE),
            Pen::Measure => (0.6, EDGE),
        };
        let dash = if *pen == Pen::Hair { vec![4.0, 2.5] } else { Vec::new() };
        strokes.extend(path.finish().map(|path| Stroke { path: path.into(), width, grey, dash }));
    }
    Mark::Picture(strokes, lines)
}

fn polygon(path: &mut PathBuilder, ends: [(f32, f32); 4]) {
    path.move_to(ends[0].0, ends[0].1);
    ends[1..].iter().for_each(|(x, y)| path.line_to(*x, *y));
    path.close();
}

/// An ellipse as four curves.
fn ellipse(path: &mut PathBuilder, (x, y): (f32, f32), (wide, high): (f32, f32)) {
    const BEND: f32 = 0.552_284_8;
    let (bend_x, bend_y) = (wide * BEND, high * BEND);
    path.move_to(x + wide, y);
    path.cubic_to(x + wide, y + bend_y, x + bend_x, y + high, x, y + high);
    path.cubic_to(x - bend_x, y + high, x - wide, y + bend_y, x - wide, y);
    path.cubic_to(x - wide, y - bend_y, x - bend_x, y - high, x, y - high);
    path.cubic_to(x + bend_x, y - high, x + wide, y - bend_y, x + wide, y);
    path.close();
}
