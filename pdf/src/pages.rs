//! Blocks put on pages, and pages drawn with their tags, their outline, their head and foot.

use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder, PdfVersion};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke as Pen, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::{Document, SerializeSettings};
use words::package::{Package, Sheet};

use crate::block::{Block, Flow, Line, Mark, Stroke, Style, frame, line, mm};
use crate::face::{Faces, printable};
use crate::piece::Layout;

/// Letter: 8.5 by 11 inches.
const PAPER: (f32, f32) = (612.0, 792.0);
/// Where what stands on a page begins and ends: below its head, above its foot.
const BODY: (f32, f32) = (52.0, 732.0);

/// From the edge of the paper to what stands on it.
fn margin() -> f32 {
    mm(15.0)
}

/// What stands where.
pub struct Plan {
    pages: Vec<Page>,
    /// The page each sheet begins on, from 0.
    begins: Vec<usize>,
}

impl Plan {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }
}

/// A page of a sheet.
struct Page {
    sheet: usize,
    placed: Vec<Placed>,
}

enum Placed {
    Open(TagKind),
    Close,
    /// So far from the top of what stands on the page.
    Block(f32, Block),
    /// The same again, said on an earlier page.
    Again(f32, Block),
}

/// Puts every sheet on pages of its own.
pub fn plan(package: &Package, faces: &Faces) -> Plan {
    let (width, height) = (PAPER.0 - 2.0 * margin(), BODY.1 - BODY.0);
    let mut plan = Plan { pages: Vec::new(), begins: Vec::new() };
    for (at, sheet) in package.sheets.iter().enumerate() {
        plan.begins.push(plan.pages.len());
        let layout = Layout { faces, says: &sheet.says, width, height };
        let level = if at == 0 { 1 } else { 2 };
        put(layout.sheet(sheet, level, at == 0), at, height, &mut plan.pages);
    }
    plan
}

/// How much room each block wants from its top on: with what it must stay with.
fn rooms(flow: &[Flow]) -> Vec<f32> {
    let mut rooms = vec![0.0; flow.len()];
    let mut next = 0.0;
    for (at, one) in flow.iter().enumerate().rev() {
        if let Flow::Block(block) | Flow::Head(block) = one {
            rooms[at] = block.height + if block.keep { next } else { 0.0 };
            next = block.above + rooms[at];
        }
    }
    rooms
}

fn put(flow: Vec<Flow>, sheet: usize, height: f32, pages: &mut Vec<Page>) {
    let rooms = rooms(&flow);
    let (mut page, mut y) = (Page { sheet, placed: Vec::new() }, 0.0);
    let mut open = 0_usize;
    // What the pages that follow begin with, and how many groups are open while that is so.
    let mut again: Option<(usize, Block)> = None;
    for (one, room) in flow.into_iter().zip(rooms) {
        match one {
            Flow::Open(tag) => {
                open += 1;
                page.placed.push(Placed::Open(tag));
            }
            Flow::Close => {
                open -= 1;
                again = again.take_if(|(depth, _)| *depth <= open);
                page.placed.push(Placed::Close);
            }
            Flow::Block(block) => {
                let above = if y == 0.0 { 0.0 } else { block.above };
                if 0.0 < y && height < y + above + room {
                    pages.push(std::mem::replace(&mut page, Page { sheet, placed: Vec::new() }));
                    y = 0.0;
                    if let Some((_, head)) = &again {
                        page.placed.push(Placed::Again(0.0, head.clone()));
                        y = head.height;
                    }
                } else {
                    y += above;
                }
                let top = y;
                y += block.height;
                page.placed.push(Placed::Block(top, block));
            }
            Flow::Head(block) => {
                if 0.0 < y && height < y + room {
                    pages.push(std::mem::replace(&mut page, Page { sheet, placed: Vec::new() }));
                    y = 0.0;
                }
                page.placed.push(Placed::Block(y, block.clone()));
                y += block.height;
                again = Some((open - 1, block));
            }
        }
    }
    pages.push(page);
}

/// What is said, as it is nested; krilla wants it from the leaves up.
struct Tree {
    nodes: Vec<(Option<TagKind>, Vec<Child>)>,
    /// The groups that are open.
    open: Vec<usize>,
}

enum Child {
    Node(usize),
    Leaf(Identifier),
}

impl Tree {
    fn push(&mut self, child: Child) {
        if let Some(open) = self.open.last() {
            self.nodes[*open].1.push(child);
        }
    }

    fn open(&mut self, tag: TagKind) -> usize {
        let node = self.nodes.len();
        self.push(Child::Node(node));
        self.nodes.push((Some(tag), Vec::new()));
        self.open.push(node);
        node
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn children(&mut self, node: usize) -> Vec<Node> {
        let children = std::mem::take(&mut self.nodes[node].1);
        let child = |child: Child| match child {
            Child::Leaf(identifier) => Some(identifier.into()),
            Child::Node(node) => {
                let tag = self.nodes[node].0.take()?;
                let children = self.children(node);
                (!children.is_empty()).then(|| TagGroup::with_children(tag, children).into())
            }
        };
        children.into_iter().filter_map(child).collect()
    }
}

/// A heading, for the outline.
struct Mentioned {
    sheet: usize,
    title: String,
    page: usize,
    y: f32,
}

/// What drawing a page needs to know, and what it finds out.
struct Drawing<'a> {
    faces: &'a Faces<'a>,
    tree: Tree,
    headings: Vec<Mentioned>,
    /// On the page being drawn: a link's node, the sheet it leads to, where it is.
    links: Vec<(usize, usize, [f32; 4])>,
    page: usize,
    sheet: usize,
}

/// Draws the pages.
pub fn draw(plan: Plan, package: &Package, faces: &Faces) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_version(PdfVersion::Pdf17)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let tree = Tree { nodes: vec![(None, Vec::new())], open: vec![0] };
    let mut drawing = Drawing { faces, tree, headings: Vec::new(), links: Vec::new(), page: 0, sheet: 0 };
    let (pages, begins) = (plan.pages(), plan.begins);
    for (at, one) in plan.pages.into_iter().enumerate() {
        (drawing.page, drawing.sheet) = (at, one.sheet);
        let settings = PageSettings::from_wh(PAPER.0, PAPER.1).ok_or("no paper")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let number = package.sheets[one.sheet].says.page.as_str();
        let number = number.replace("{at}", &(at + 1).to_string()).replace("{of}", &pages.to_string());
        drawing.head(&mut surface, package, at == begins[one.sheet]);
        for placed in one.placed {
            match placed {
                Placed::Open(tag) => drop(drawing.tree.open(tag)),
                Placed::Close => drawing.tree.close(),
                Placed::Block(y, block) => {
                    block.marks.iter().for_each(|mark| drawing.mark(&mut surface, mark, BODY.0 + y, true));
                }
                Placed::Again(y, block) => {
                    surface.start_tagged(artifact(ArtifactType::PaginationOther));
                    block.marks.iter().for_each(|mark| drawing.mark(&mut surface, mark, BODY.0 + y, false));
                    surface.end_tagged();
                }
            }
        }
        drawing.foot(&mut surface, &package.sheets[one.sheet], &number);
        surface.finish();
        for (node, sheet, [x, y, width, height]) in std::mem::take(&mut drawing.links) {
            let to = begins.get(sheet.saturating_sub(1)).copied().unwrap_or_default();
            let target = Target::Destination(XyzDestination::new(to, Point::from_xy(0.0, 0.0)).into());
            let Some(area) = Rect::from_xywh(x, y, width, height) else { continue };
            let says = package.sheets.get(sheet.saturating_sub(1)).map(|sheet| sheet.title.clone());
            let link = Annotation::new_link(LinkAnnotation::new(area, target), says);
            let identifier = page.add_tagged_annotation(link);
            drawing.tree.nodes[node].1.insert(0, Child::Leaf(identifier));
        }
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(package.lang.clone()));
    drawing.tree.children(0).into_iter().for_each(|node| tree.push(node));
    document.set_tag_tree(tree);
    document.set_outline(outline(&drawing.headings));
    let title = [package.title.as_str(), package.whose.as_str()].into_iter().filter(|text| !text.is_empty());
    let metadata = Metadata::new()
        .title(printable(&title.collect::<Vec<_>>().join(" – ")))
        .language(package.lang.clone())
        .authors(Some(printable(&package.whose)).filter(|name| !name.is_empty()).into_iter().collect())
        .creator("Guichet".to_owned());
    document.set_metadata(metadata);
    document.finish().map_err(|error| format!("{error}: {error:?}"))
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// Every sheet, and below it its headings.
fn outline(headings: &[Mentioned]) -> Outline {
    let node = |own: &Mentioned| {
        OutlineNode::new(own.title.clone(), XyzDestination::new(own.page, Point::from_xy(0.0, own.y)))
    };
    let mut outline = Outline::new();
    for sheet in headings.chunk_by(|one, next| one.sheet == next.sheet) {
        let mut title = node(&sheet[0]);
        sheet[1..].iter().for_each(|below| title.push_child(node(below)));
        outline.push_child(title);
    }
    outline
}

impl Drawing<'_> {
    /// Whose package it is; on a page that goes on, which sheet.
    fn head(&self, surface: &mut Surface, package: &Package, first: bool) {
        let sheet = &package.sheets[self.sheet];
        let left = if first { &sheet.says.package } else { &sheet.title };
        surface.start_tagged(artifact(ArtifactType::Header));
        let style = Style::quiet(8.0);
        self.one_line(surface, left, style, 36.0, 0.0, 0.66);
        self.one_line(surface, &sheet.whose, style, 36.0, 1.0, 0.32);
        surface.end_tagged();
    }

    /// The edition, the sheet and the page; when the edition's time is past or to come, that it is.
    fn foot(&self, surface: &mut Surface, sheet: &Sheet, page: &str) {
        surface.start_tagged(artifact(ArtifactType::Footer));
        let (style, y) = (Style::quiet(8.0), PAPER.1 - 42.0);
        self.strokes(
            surface,
            &line((0.0, y - 10.0), (PAPER.0 - 2.0 * margin(), y - 10.0), 0.5, 110).into_iter().collect::<Vec<_>>(),
            0.0,
        );
        self.one_line(surface, &sheet.edition, style, y, 0.0, 0.5);
        self.one_line(surface, &format!("{} · {page}", sheet.at), style, y, 1.0, 0.48);
        if let Some(notice) = &sheet.notice {
            let small = Style::bold(7.5);
            let lines = self.faces.lines(small.weight, small.size, notice, PAPER.0 - 2.0 * margin());
            for (at, text) in lines.iter().take(2).enumerate() {
                self.one_line(surface, text, small, y + 10.5 + at as f32 * 9.5, 0.0, 1.0);
            }
        }
        surface.end_tagged();
    }

    /// A line that is cut where its share of the width ends; at the left edge, or with 1 at the right one.
    fn one_line(&self, surface: &mut Surface, text: &str, style: Style, y: f32, side: f32, share: f32) {
        let width = PAPER.0 - 2.0 * margin();
        let mut text = printable(text);
        let wide = |text: &str| self.faces.width(style.weight, style.size, text);
        if width * share < wide(&text) {
            while width * share < wide(&text) + wide("…") && text.pop().is_some() {}
            text.push('…');
        }
        let x = side * (width - wide(&text));
        self.text(surface, &Line { x, y: 0.0, style, text }, y);
    }

    fn text(&self, surface: &mut Surface, line: &Line, top: f32) {
        if line.text.is_empty() {
            return;
        }
        let grey = if line.style.quiet { 68 } else { 0 };
        surface.set_stroke(None);
        surface.set_fill(Some(Fill { paint: luma::Color::new(grey).into(), ..Fill::default() }));
        let glyphs = self.faces.glyphs(line.style.weight, &line.text);
        let font = self.faces.font(line.style.weight);
        let at = Point::from_xy(margin() + line.x, top + line.y);
        surface.draw_glyphs(at, &glyphs, font, &line.text, line.style.size, false);
    }

    fn strokes(&self, surface: &mut Surface, strokes: &[Stroke], top: f32) {
        surface.push_transform(&krilla::geom::Transform::from_translate(margin(), top));
        for stroke in strokes {
            surface.set_fill(None);
            surface.set_stroke(Some(Pen {
                paint: luma::Color::new(stroke.grey).into(),
                width: stroke.width,
                dash: (!stroke.dash.is_empty()).then(|| StrokeDash { array: stroke.dash.clone(), offset: 0.0 }),
                ..Pen::default()
            }));
            surface.draw_path(&stroke.path);
        }
        surface.pop();
    }

    /// Draws what stands at a height of the page; with its tags, unless that was done before.
    fn mark(&mut self, surface: &mut Surface, mark: &Mark, top: f32, tagged: bool) {
        match mark {
            Mark::Group(tag, marks) => {
                if tagged {
                    if let TagKind::Hn(heading) = tag {
                        let title = heading.title().unwrap_or_default().to_owned();
                        self.headings.push(Mentioned { sheet: self.sheet, title, page: self.page, y: top });
                    }
                    self.tree.open(tag.clone());
                }
                marks.iter().for_each(|mark| self.mark(surface, mark, top, tagged));
                if tagged {
                    self.tree.close();
                }
            }
            Mark::Line(line) => {
                self.said(surface, ContentTag::Span(SpanTag::empty()), tagged, |own, surface| {
                    own.text(surface, line, top)
                });
            }
            Mark::Tick([x, y, size], on, says) => {
                let mut strokes: Vec<Stroke> = frame([*x, *y, *size, *size], 0.9, 0).into_iter().collect();
                if *on {
                    let (near, far) = (size * 0.2, size * 0.8);
                    strokes.extend(crate::block::line((x + near, y + near), (x + far, y + far), 1.3, 0));
                    strokes.extend(crate::block::line((x + near, y + far), (x + far, y + near), 1.3, 0));
                }
                let says = format!("{says} ");
                let tag = ContentTag::Span(SpanTag::empty().with_actual_text(Some(&says)));
                self.said(surface, tag, tagged, |own, surface| own.strokes(surface, &strokes, top));
            }
            Mark::Picture(strokes, lines) => {
                self.said(surface, ContentTag::Other, tagged, |own, surface| {
                    own.strokes(surface, strokes, top);
                    lines.iter().for_each(|line| own.text(surface, line, top));
                });
            }
            Mark::Strokes(strokes) => {
                if tagged {
                    surface.start_tagged(artifact(ArtifactType::Layout));
                }
                self.strokes(surface, strokes, top);
                if tagged {
                    surface.end_tagged();
                }
            }
            Mark::Link(sheet, [x, y, width, height], marks) => {
                let node = self.tree.open(Tag::Link.into());
                marks.iter().for_each(|mark| self.mark(surface, mark, top, tagged));
                self.tree.close();
                self.links.push((node, *sheet, [margin() + x, top + y, *width, *height]));
            }
        }
    }

    /// Draws what is part of what is said.
    fn said(&mut self, surface: &mut Surface, tag: ContentTag, tagged: bool, draw: impl Fn(&Self, &mut Surface)) {
        if !tagged {
            return draw(self, surface);
        }
        let identifier = surface.start_tagged(tag);
        draw(self, surface);
        surface.end_tagged();
        self.tree.push(Child::Leaf(identifier));
    }
}
