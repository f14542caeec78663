//! Text in lines and cells, whatever program wrote it.

use std::ops::Range;

use super::day;
use crate::read::typed;

/// What stands between the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// As cells copied from a spreadsheet come.
    Tab,
    /// As French spreadsheets write.
    Semicolon,
    /// As English spreadsheets write.
    Comma,
}

impl Separator {
    /// All of them; of those that fit alike the first is proposed.
    pub const ALL: [Separator; 3] = [Separator::Tab, Separator::Semicolon, Separator::Comma];

    /// The id of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Separator::Tab => "tab",
            Separator::Semicolon => "semicolon",
            Separator::Comma => "comma",
        }
    }

    const fn char(self) -> char {
        match self {
            Separator::Tab => '\t',
            Separator::Semicolon => ';',
            Separator::Comma => ',',
        }
    }
}

/// A line in cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it stands in the text, its line end included.
    pub at: Range<usize>,
    /// Its cells, without those that are empty at its end.
    pub cells: Vec<String>,
}

impl Record {
    /// Nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.cells.is_empty()
    }
}

/// The lines of a text in cells. Together they are the whole text.
pub fn records(text: &str, separator: Separator) -> Vec<Record> {
    let mut records = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let (mut cells, length) = record(&text[start..], separator.char());
        while cells.last().is_some_and(|cell| typed(cell).is_none()) {
            cells.pop();
        }
        records.push(Record { at: start..start + length, cells: day::apart(day::together(cells)) });
        start += length;
    }
    records
}

/// The cells of the first line, and its length in bytes with its line end.
fn record(text: &str, separator: char) -> (Vec<String>, usize) {
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let (cell, length) = quoted(&text[at..], separator).unwrap_or_else(|| bare(&text[at..], separator));
        cells.push(cell);
        at += length;
        let mut rest = text[at..].chars();
        match rest.next() {
            Some(c) if c == separator => at += c.len_utf8(),
            Some('\r') if rest.next() == Some('\n') => return (cells, at + 2),
            Some(_) => return (cells, at + 1),
            None => return (cells, at),
        }
    }
}

fn is_end(c: char, separator: char) -> bool {
    c == separator || matches!(c, '\r' | '\n')
}

fn bare(text: &str, separator: char) -> (String, usize) {
    let end = text.find(|c| is_end(c, separator)).unwrap_or(text.len());
    (text[..end].to_owned(), end)
}

/// A cell between quotation marks, in which separators and line ends are text and two marks are one. `None` when the marks do
/// not fit: then they are text like any other.
fn quoted(text: &str, separator: char) -> Option<(String, usize)> {
    // A mark that is never closed would swallow what follows: so many line ends stand in a cell at most.
    const LINE_ENDS: usize = 5;
    let lead = text.len() - text.trim_start_matches([' ', '\u{feff}']).len();
    let mut chars = text[lead..].char_indices().peekable();
    chars.next().filter(|(_, c)| *c == '"')?;
    let (mut cell, mut ends) = (String::new(), 0);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' if chars.next_if(|(_, next)| *next == '"').is_some() => cell.push('"'),
            '"' => {
                let rest = &text[lead + at + 1..];
                let after = rest.trim_start_matches(' ');
                let closed = after.chars().next().is_none_or(|c| is_end(c, separator));
                return closed.then(|| (cell, text.len() - after.len()));
            }
            '\n' if ends == LINE_ENDS => return None,
            c => {
                ends += usize::from(c == '\n');
                cell.push(c);
            }
        }
    }
    None
}

/// A file as text: UTF-8, UTF-16 with its mark, else the code page of Western Windows, as spreadsheets write it.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    Some(match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        // No text holds a zero: a spreadsheet's own file, a picture, a PDF.
        _ if bytes.contains(&0) => return None,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
        },
    })
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}
