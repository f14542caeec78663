//! How each piece of the package looks on the page: style/print.css has the classes.

use ::words::package::*;

use super::el::{El, el, say};

/// Every sheet, drawn.
pub fn sheets(package: &Package) -> Vec<El> {
    package.sheets.iter().map(sheet).collect()
}

fn sheet(sheet: &Sheet) -> El {
    let mut head = vec![say("h2", "", sheet.title.clone()), say("p", "whose", sheet.whose.clone())];
    head.extend(sheet.notes.iter().map(|note| say("p", "", note.clone())));
    let foot = [&sheet.edition, &sheet.whose, &sheet.at].map(|text| say("span", "", text.clone()));
    let mut foot = vec![el("div", "foot").holds(foot.into())];
    foot.extend(sheet.notice.iter().map(|notice| say("p", "", notice.clone())));
    el("article", "sheet").with("lang", sheet.says.lang.clone()).holds(vec![
        el("header", "").holds(head),
        el("div", "body").holds(sheet.body.iter().map(|own| piece(own, &sheet.says)).collect()),
        el("footer", "").holds(foot),
    ])
}

fn piece(piece: &Piece, says: &Says) -> El {
    match piece {
        Piece::Heading(text) => say("h3", "", text.clone()),
        Piece::Text(text) => say("p", "", text.clone()),
        Piece::Choice(choice) => el("p", "").holds(choose(choice, says)),
        Piece::List(points) => list(points),
        Piece::Checklist { short, items } => {
            let class = if *short { "checklist short" } else { "checklist" };
            el("ul", class).holds(items.iter().map(|own| item(own, *short, says)).collect())
        }
        Piece::Contents(entries) => el("ul", "contents").holds(entries.iter().map(entry).collect()),
        Piece::Answer { head, boxes } => answer(head, boxes, says),
        Piece::Table { head, columns, rows } => table(head, columns, rows),
        Piece::Signing(own) => signing(own),
        Piece::Ruled(lines) => el("div", "ruled").holds((0..*lines).map(|_| el("div", "")).collect()),
        Piece::Photos { frame, lists } => photos(frame, lists),
        Piece::Label { name, lines } => {
            let name = el("p", "").holds(vec![say("strong", "", name.clone())]);
            el("div", "label").holds(vec![name]).holds(paragraphs(lines))
        }
        Piece::Envelope { from, stamp, to, mark } => {
            let address = |class, (who, lines): &(String, Vec<String>)| {
                el("div", class).holds(vec![say("small", "", who.clone())]).holds(paragraphs(lines))
            };
            let parts = vec![address("from", from), say("p", "stamp", stamp.clone()), address("to", to)];
            el("div", "envelope").holds(parts).holds(mark.iter().map(|mark| say("p", "mark", mark.clone())).collect())
        }
    }
}

fn paragraphs(lines: &[String]) -> Vec<El> {
    lines.iter().map(|line| say("p", "", line.clone())).collect()
}

fn list(points: &[String]) -> El {
    el("ul", "").holds(points.iter().map(|point| say("li", "", point.clone())).collect())
}

/// A box to tick: what is in it is said, too.
fn tick(on: bool, says: &Says) -> El {
    let says = if on { &says.ticked } else { &says.not_ticked };
    let tick = el("span", "tick").with("role", "img".to_owned()).with("aria-label", says.clone());
    if on { tick.with("data-is", "on".to_owned()) } else { tick }
}

fn choose(choice: &Choice, says: &Says) -> Vec<El> {
    vec![tick(choice.on, says), say("span", "", choice.name.clone())]
}

fn item(item: &Item, short: bool, says: &Says) -> El {
    let name = say(if short { "span" } else { "b" }, "", item.name.clone());
    let said = item.said.iter().map(|said| say("small", "", said.clone()));
    el("li", "").holds(vec![tick(item.on, says), name]).holds(said.collect())
}

fn entry(entry: &Entry) -> El {
    let mut inside = vec![say("b", "", entry.which.clone()), say("span", "", entry.what.clone())];
    inside.extend((!entry.about.is_empty()).then(|| say("small", "", entry.about.clone())));
    inside.push(say("small", "", entry.becomes.clone()));
    el("li", "").holds(inside)
}

fn head(head: &Head) -> Vec<El> {
    vec![say("span", "qn", head.number.clone()), say("span", "", head.title.clone())]
}

fn answer(question: &Head, boxes: &[Boxed], says: &Says) -> El {
    let alone = matches!(boxes, [only] if only.name.is_empty());
    let value = |boxed: &Boxed| match &boxed.value {
        Value::Text(text) => say("div", "boxed", text.clone()),
        Value::Options(options) => {
            let option = |choice: &Choice| el("span", "option").holds(choose(choice, says));
            el("div", "boxed").holds(options.iter().map(option).collect())
        }
    };
    let named = |boxed: &Boxed| el("div", "").holds(vec![say("small", "", boxed.name.clone()), value(boxed)]);
    let inside = boxes.iter().map(|boxed| if alone { value(boxed) } else { named(boxed) }).collect();
    let answers = el("dd", if alone { "" } else { "boxes" }).holds(inside);
    el("dl", "line").holds(vec![el("dt", "").holds(head(question)), answers])
}

fn table(question: &Head, columns: &[String], rows: &[Vec<Cell>]) -> El {
    let cell = |(cell, column): (&Cell, &String)| {
        say("td", if cell.whole { "whole" } else { "" }, cell.text.clone()).with("data-head", column.clone())
    };
    let row = |cells: &Vec<Cell>| el("tr", "").holds(cells.iter().zip(columns).map(cell).collect());
    let body = el("tbody", "").holds(rows.iter().map(row).collect());
    let heads = columns.iter().map(|column| say("th", "", column.clone()).with("scope", "col".to_owned()));
    let heads = el("thead", "").holds(vec![el("tr", "").holds(heads.collect())]);
    let caption = el("caption", "").holds(vec![el("div", "numbered").holds(head(question))]);
    el("table", "answers").holds(vec![caption, heads, body])
}

fn signing(signing: &Signing) -> El {
    let sign =
        |who: &String| el("div", "").holds(vec![say("span", "", who.clone()), say("span", "", signing.date.clone())]);
    let mut said: Vec<El> = signing.head.iter().map(|own| el("p", "numbered").holds(head(own))).collect();
    said.extend(paragraphs(&signing.said));
    let warning = el("div", "caution").holds(vec![say("b", "", signing.warning.clone()), list(&signing.points)]);
    let boxes = el("div", "sign").holds(signing.who.iter().map(sign).collect());
    el("section", "signing").holds(said).holds(vec![warning, boxes])
}

fn photos(frame: &Frame, lists: &[(String, Vec<String>)]) -> El {
    let picture = el("figure", "frame").holds(vec![
        say("figcaption", "", frame.caption.clone()),
        drawing(&frame.drawing).with("role", "img".to_owned()).with("aria-label", frame.says.clone()),
        say("p", "", frame.legend.clone()),
        drawing(&frame.scale).with("aria-hidden", "true".to_owned()),
        say("p", "", frame.length.clone()),
    ]);
    let section = |(title, points): &(String, Vec<String>)| {
        el("section", "").holds(vec![say("h3", "", title.clone()), list(points)])
    };
    el("div", "photos").holds(vec![picture]).holds(lists.iter().map(section).collect())
}

/// A drawing at its size.
fn drawing(drawing: &Drawing) -> El {
    let size = |tenths: i64| format!("{}.{}mm", tenths / 10, tenths % 10);
    el("svg", "")
        .with("width", size(drawing.width))
        .with("height", size(drawing.height))
        .with("viewBox", format!("0 0 {} {}", drawing.width, drawing.height))
        .holds(drawing.shapes.iter().map(|(pen, own)| shape(*pen, own)).collect())
}

fn shape(pen: Pen, shape: &Shape) -> El {
    let class = match pen {
        Pen::Edge => "edge",
        Pen::Person => "person",
        Pen::Chin => "chin",
        Pen::Hair => "hair",
        Pen::Measure => "measure",
    };
    let with = |tag, names: &[&'static str], values: &[i64]| {
        let pairs = names.iter().zip(values);
        pairs.fold(el(tag, class), |shape, (name, value)| shape.with(name, value.to_string()))
    };
    match shape {
        Shape::Rect(at) => with("rect", &["x", "y", "width", "height"], at),
        Shape::Ellipse(at) => with("ellipse", &["cx", "cy", "rx", "ry"], at),
        Shape::Line(at) => with("line", &["x1", "y1", "x2", "y2"], at),
        Shape::Curve([x, y], curves) => {
            let curves = curves.iter().map(|[by_x, by_y, x, y]| format!("Q{by_x} {by_y} {x} {y}"));
            el("path", class).with("d", format!("M{x} {y}{}", curves.collect::<String>()))
        }
        Shape::Text([x, y], text) => {
            let text = say("tspan", "", text.clone());
            el("text", "").with("x", x.to_string()).with("y", y.to_string()).holds(vec![text])
        }
    }
}
