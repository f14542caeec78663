//! A question of a form answered by rows.

use krilla::tagging::{TableHeaderScope, Tag, TagKind};
use words::package::{Cell, Head};

use super::{EDGE, Layout, STRONG, TEXT, block, group};
use crate::block::{Block, Flow, Mark, Stroke, Style, line, lines_at};
use crate::face::Weight;

/// Between the edge of a cell and what stands in it.
const PAD: f32 = 3.5;

/// How high a row with nothing in it is: room to write by hand.
const BY_HAND: f32 = 26.0;

impl Layout<'_> {
    /// The table: its rows are never split, unless one is longer than a page; every page begins with the heads.
    pub(super) fn table(&self, head: &Head, columns: &[String], rows: &[Vec<Cell>]) -> Vec<Flow> {
        let mut flow = vec![Flow::Open(Tag::Table.into())];
        let (title, height) = self.head(head, STRONG, (0.0, 0.0), self.width);
        if !title.is_empty() {
            let caption = vec![group(Tag::Caption, title)];
            flow.push(Flow::Block(Block { keep: true, ..block(6.0, height + 2.0, caption) }));
        }
        let (size, widths) = self.columns(columns, rows);
        let heads = columns.iter().map(|column| (column.as_str(), Style::bold(size))).collect::<Vec<_>>();
        let scope: fn() -> TagKind = || Tag::TH(TableHeaderScope::Column).into();
        for head in self.cells(&heads, &widths, scope, true) {
            flow.push(Flow::Open(Tag::THead.into()));
            flow.push(Flow::Head(Block { keep: true, ..head }));
            flow.push(Flow::Close);
        }
        flow.push(Flow::Open(Tag::TBody.into()));
        for row in rows {
            let style = |at: usize| if at == 0 { Style::quiet(size) } else { Style::bold(size) };
            let cells = row.iter().enumerate().map(|(at, cell)| (cell.text.as_str(), style(at))).collect::<Vec<_>>();
            flow.extend(self.cells(&cells, &widths, || Tag::TD.into(), false).into_iter().map(Flow::Block));
        }
        flow.push(Flow::Close);
        flow.push(Flow::Close);
        flow
    }

    /// How large the letters are, and how wide each column is: as wide as it wants, or in between what it needs and that.
    fn columns(&self, columns: &[String], rows: &[Vec<Cell>]) -> (f32, Vec<f32>) {
        let mut size = TEXT.size - 0.5;
        loop {
            let measure = |at: usize| {
                let width = |weight: Weight, text: &str| self.faces.width(weight, size, text);
                let word = |weight: Weight, text: &str| self.faces.widest_word(weight, size, text);
                let head = columns.get(at).map_or("", String::as_str);
                let (mut least, mut most) = (word(Weight::Bold, head), width(Weight::Bold, head));
                for cell in rows.iter().filter_map(|row| row.get(at)) {
                    let own = width(Weight::Bold, &cell.text);
                    most = most.max(own);
                    least = least.max(if cell.whole { own } else { word(Weight::Bold, &cell.text) });
                }
                (least + 2.0 * PAD + 0.5, most + 2.0 * PAD + 0.5)
            };
            let wants: Vec<(f32, f32)> = (0..columns.len()).map(measure).collect();
            let (least, most) = wants.iter().fold((0.0, 0.0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
            if least <= self.width {
                let spare = self.width - least;
                let share = |(least_own, most_own): &(f32, f32)| {
                    let part = if least < most { (most_own - least_own) / (most - least) } else { 0.0 };
                    let even = if least < most { 0.0 } else { spare / columns.len() as f32 };
                    least_own + spare * part + even
                };
                return (size, wants.iter().map(share).collect());
            }
            if size <= 6.5 {
                // The longest words break.
                return (size, wants.iter().map(|(own, _)| own * self.width / least).collect());
            }
            size -= 0.5;
        }
    }

    /// A row; several, one below the other, when it is longer than most of a page.
    fn cells(&self, cells: &[(&str, Style)], widths: &[f32], tag: fn() -> TagKind, head: bool) -> Vec<Block> {
        let lines: Vec<Vec<String>> = cells
            .iter()
            .zip(widths)
            .map(|((text, style), width)| self.faces.lines(style.weight, style.size, text, width - 2.0 * PAD))
            .collect();
        let empty = cells.iter().all(|(text, _)| text.is_empty());
        let leading = cells.iter().map(|(_, style)| style.leading()).fold(0.0, f32::max);
        let most = (((self.height * 0.8) / leading.max(1.0)) as usize).max(1);
        let count = lines.iter().map(|own| own.len().div_ceil(most)).max().unwrap_or(1).max(1);
        let part = |part: usize| {
            let own = |lines: &Vec<String>| lines.iter().skip(part * most).take(most).cloned().collect::<Vec<_>>();
            let lines: Vec<Vec<String>> = lines.iter().map(own).collect();
            let high = lines.iter().map(Vec::len).max().unwrap_or(1) as f32 * leading + 2.0 * PAD;
            let high = if empty { BY_HAND } else { high };
            let (mut x, mut inside, mut edges) = (0.0, Vec::new(), Vec::new());
            for ((lines, (_, style)), width) in lines.into_iter().zip(cells).zip(widths) {
                let mut marks = lines_at(lines, *style, (x + PAD, PAD));
                if marks.is_empty() {
                    // A cell is a cell with nothing in it, too: without content it would be left out, and the row uneven.
                    marks = lines_at(vec![" ".to_owned()], *style, (x + PAD, PAD));
                }
                inside.push(group(tag(), marks));
                edges.extend(line((x, 0.0), (x, high), 0.5, EDGE));
                x += width;
            }
            edges.extend(line((x, 0.0), (x, high), 0.5, EDGE));
            let across = |y: f32, width: f32| -> Option<Stroke> { line((0.0, y), (x, y), width, EDGE) };
            edges.extend(across(high, if head { 1.0 } else { 0.5 }));
            edges.extend(head.then(|| across(0.0, 0.5)).flatten());
            block(0.0, high, vec![group(Tag::TR, inside), Mark::Strokes(edges)])
        };
        (0..count).map(part).collect()
    }
}
