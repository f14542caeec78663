//! A question of a form and its answers, each in its box.

use krilla::tagging::Tag;
use words::package::{Boxed, Choice, Head, Value};

use super::{EDGE, INDENT, Layout, SMALL, STRONG, TEXT, block, group, list};
use crate::block::{Flow, Mark, Style, frame, lines_at, set};

/// Between the edge of a box and what stands in it.
const PAD: f32 = 4.0;
/// No box with a name is narrower.
const NARROWEST: f32 = 84.0;
/// Room to write by hand.
const LOWEST: f32 = 18.0;

/// A box that is measured: what it needs, and what stands in it.
struct Measured<'a> {
    name: &'a str,
    inside: Inside<'a>,
    /// As wide as it would be by itself.
    width: f32,
}

enum Inside<'a> {
    Text(Vec<String>),
    Options(&'a [Choice]),
}

impl Layout<'_> {
    /// A question with its boxes: on one page, unless what was typed is longer than one.
    pub(super) fn answer(&self, head: &Head, boxes: &[Boxed]) -> Vec<Flow> {
        let (gap, right) = (12.0, self.width * 2.0 / 3.0);
        let left = self.width - right;
        // A text that would not fit a page goes on in a box below its own.
        let most = ((self.height * 0.8) / STRONG.leading()) as usize;
        let mut measured = Vec::new();
        for boxed in boxes {
            match &boxed.value {
                Value::Options(options) => {
                    measured.push(Measured { name: &boxed.name, inside: Inside::Options(options), width: right });
                }
                Value::Text(text) => {
                    let lines = self.faces.lines(STRONG.weight, STRONG.size, text, right - 2.0 * PAD);
                    let widest = |style: Style, text: &str| self.faces.width(style.weight, style.size, text);
                    let width = lines.iter().map(|line| widest(STRONG, line)).fold(0.0, f32::max);
                    let width = width.max(widest(SMALL, &boxed.name)) + 2.0 * PAD + 1.0;
                    let width = if boxed.name.is_empty() { right } else { width.clamp(NARROWEST, right) };
                    for (at, lines) in lines.chunks(most.max(1)).enumerate() {
                        let name = if at == 0 { boxed.name.as_str() } else { "" };
                        measured.push(Measured { name, inside: Inside::Text(lines.to_vec()), width });
                    }
                }
            }
        }
        let (title, high) = self.head(head, TEXT, (0.0, PAD), left - gap);
        let mut marks = if title.is_empty() { Vec::new() } else { vec![group(Tag::P, title)] };
        let (mut flow, mut y) = (Vec::new(), 0.0);
        let mut rest = measured.as_slice();
        while !rest.is_empty() {
            let mut taken = 0.0;
            let fits = rest.iter().take_while(|own| {
                taken += own.width + if taken == 0.0 { 0.0 } else { PAD * 2.0 };
                taken <= right
            });
            let (row, others) = rest.split_at(fits.count().max(1));
            rest = others;
            let (own, height) = self.boxes(row, (left, y), right);
            if 0.0 < y && self.height - 40.0 < y + height {
                // Longer than a page: the rest stands overleaf, in its own boxes.
                flow.push(Flow::Block(block(3.0, high.max(y), std::mem::take(&mut marks))));
                let (own, height) = self.boxes(row, (left, 0.0), right);
                marks.extend(own);
                y = height;
                continue;
            }
            marks.extend(own);
            y += height;
        }
        flow.push(Flow::Block(block(3.0, (high + PAD).max(y), marks)));
        let mut whole = vec![Flow::Open(Tag::Div.into())];
        whole.extend(flow);
        whole.push(Flow::Close);
        whole
    }

    /// Boxes side by side, over the whole width.
    fn boxes(&self, row: &[Measured], (left, top): (f32, f32), width: f32) -> (Vec<Mark>, f32) {
        let gaps = PAD * 2.0 * (row.len() - 1) as f32;
        let more = (width - gaps - row.iter().map(|own| own.width).sum::<f32>()).max(0.0) / row.len() as f32;
        let named = row.iter().any(|own| !own.name.is_empty());
        let below = if named { SMALL.leading() } else { 0.0 };
        let (mut marks, mut x, mut high) = (Vec::new(), left, LOWEST);
        let mut frames = Vec::new();
        for own in row {
            let width = own.width + more;
            let mut inside = Vec::new();
            if !own.name.is_empty() {
                inside = set(self.faces, own.name, SMALL, (x, top), width).0;
                // Name and answer are two words when they are read out.
                if let Some(Mark::Line(last)) = inside.last_mut() {
                    last.text.push(' ');
                }
            }
            let y = top + below + 2.0;
            let height = match &own.inside {
                Inside::Text(lines) => {
                    let height = lines.len() as f32 * STRONG.leading();
                    inside.extend(lines_at(lines.clone(), STRONG, (x + PAD, y)));
                    if !inside.is_empty() {
                        marks.push(group(Tag::P, inside));
                    }
                    height
                }
                Inside::Options(options) => {
                    if !inside.is_empty() {
                        marks.push(group(Tag::P, inside));
                    }
                    let (own, height) = self.options(options, (x + PAD, y), width - 2.0 * PAD);
                    marks.push(own);
                    height
                }
            };
            frames.push((x, width));
            high = high.max(height + 4.0);
            x += width + PAD * 2.0;
        }
        let edges = frames.iter().filter_map(|(x, width)| frame([*x, top + below, *width, high], 0.6, EDGE));
        marks.push(Mark::Strokes(edges.collect()));
        (marks, below + high + 3.0)
    }

    /// Every option, those that fit side by side.
    fn options(&self, options: &[Choice], (left, top): (f32, f32), width: f32) -> (Mark, f32) {
        let (mut items, mut x, mut y, mut high) = (Vec::new(), 0.0, 0.0, 0.0);
        for choice in options {
            let style = if choice.on { STRONG } else { TEXT };
            let needs = INDENT + self.faces.width(style.weight, style.size, &choice.name);
            if 0.0 < x && width < x + needs {
                (x, y) = (0.0, y + high);
                high = 0.0;
            }
            let (mut marks, height) = self.ticked(choice, style, (left + x, top + y), width - x);
            let body = marks.split_off(1);
            items.push(group(Tag::LI, vec![group(Tag::Lbl, marks), group(Tag::LBody, body)]));
            high = f32::max(high, height);
            x += needs + 14.0;
        }
        (group(list(), items), y + high)
    }
}
