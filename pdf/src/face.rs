//! Fonts: how wide a text is, where its lines break, which glyphs draw it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::raw::FontRef;
use skrifa::{MetadataProvider, charmap::Charmap};
use textwrap::core::Fragment;
use textwrap::word_splitters::split_words;
use textwrap::wrap_algorithms::wrap_first_fit;
use textwrap::{WordSeparator, WordSplitter};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::Fonts;

/// Which font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// For what is read.
    Regular,
    /// For headings and answers.
    Bold,
}

/// What stands for a letter there is no shape for.
const MARK: char = char::REPLACEMENT_CHARACTER;

/// The fonts, and which letters were asked of them in vain.
pub struct Faces<'a> {
    regular: Face<'a>,
    bold: Face<'a>,
    missing: RefCell<BTreeSet<char>>,
    /// The same since last asked.
    lately: RefCell<BTreeSet<char>>,
}

struct Face<'a> {
    font: Font,
    charmap: Charmap<'a>,
    metrics: GlyphMetrics<'a>,
    em: f32,
}

impl<'a> Face<'a> {
    fn new(file: &'a [u8]) -> Option<Face<'a>> {
        let font = FontRef::new(file).ok()?;
        let own = Font::new(file.to_vec().into(), 0)?;
        Some(Face {
            em: own.units_per_em(),
            font: own,
            charmap: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
        })
    }

    fn advance(&self, glyph: skrifa::GlyphId) -> f32 {
        self.metrics.advance_width(glyph).unwrap_or_default() / self.em
    }
}

/// What else may be drawn for a character without a shape.
fn substitute(letter: char) -> Option<char> {
    match letter {
        '\u{2212}' => Some('–'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{2000}'..='\u{200A}' | '\u{3000}' => Some(' '),
        _ => None,
    }
}

/// A text as it can be printed: composed, and without what has neither shape nor width.
pub fn printable(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\t' => Some(' '),
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{AD}' | '\u{FEFF}' => None,
        '\u{FFFE}' | '\u{FFFF}' => None,
        // What is private has no meaning anywhere else.
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some(MARK),
        letter if letter.is_control() => None,
        letter => Some(letter),
    };
    text.nfc().filter_map(plain).collect()
}

impl<'a> Faces<'a> {
    /// Both fonts; `None` when one cannot be read or lacks the mark that stands for what it lacks.
    pub fn new(fonts: Fonts<'a>) -> Option<Faces<'a>> {
        let (regular, bold) = (Face::new(fonts.regular)?, Face::new(fonts.bold)?);
        regular.charmap.map(MARK).and(bold.charmap.map(MARK))?;
        Some(Faces { regular, bold, missing: RefCell::default(), lately: RefCell::default() })
    }

    /// The letters that had no shape.
    pub fn missing(&self) -> BTreeSet<char> {
        self.missing.borrow().clone()
    }

    /// The letters that had no shape since this was last asked.
    pub fn lately(&self) -> BTreeSet<char> {
        self.lately.take()
    }

    fn face(&self, weight: Weight) -> &Face<'a> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The font itself.
    pub fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    /// The glyph of a character, or of what stands for it.
    fn glyph(&self, weight: Weight, letter: char) -> skrifa::GlyphId {
        let map = &self.face(weight).charmap;
        map.map(letter).or_else(|| map.map(substitute(letter)?)).unwrap_or_else(|| {
            self.missing.borrow_mut().insert(letter);
            self.lately.borrow_mut().insert(letter);
            map.map(MARK).unwrap_or_default()
        })
    }

    /// How wide a text is.
    pub fn width(&self, weight: Weight, size: f32, text: &str) -> f32 {
        let face = self.face(weight);
        let advance = |letter: char| match canonical_combining_class(letter) {
            0 => face.advance(self.glyph(weight, letter)),
            _ => 0.0,
        };
        text.chars().map(advance).sum::<f32>() * size
    }

    /// The glyphs of a text. A mark that combines stands over the middle of the letter before it, above capitals higher.
    pub fn glyphs(&self, weight: Weight, text: &str) -> Vec<KrillaGlyph> {
        let face = self.face(weight);
        let mut glyphs: Vec<KrillaGlyph> = Vec::new();
        // The letter that marks stand over: where its middle is, seen from its end, and how high it is.
        let (mut middle, mut high) = (0.0, false);
        for (at, letter) in text.char_indices() {
            let glyph = self.glyph(weight, letter);
            let bounds = face.metrics.bounds(glyph).unwrap_or_default();
            let centre = (bounds.x_min + bounds.x_max) / 2.0 / face.em;
            let class = canonical_combining_class(letter);
            let (advance, x, y) = if class == 0 {
                let advance = face.advance(glyph);
                (middle, high) = (centre - advance, letter.is_uppercase());
                (advance, 0.0, 0.0)
            } else {
                let above = 200 < class && class != 220;
                (0.0, middle - centre, if above && high { CAPITAL } else { 0.0 })
            };
            glyphs.push(KrillaGlyph {
                glyph_id: GlyphId::new(glyph.to_u32()),
                text_range: at..at + letter.len_utf8(),
                x_advance: advance,
                x_offset: x,
                y_offset: y,
                y_advance: 0.0,
                location: None,
            });
        }
        glyphs
    }

    /// The lines of a text. Each but a paragraph's last ends in the space at which it broke: words stay apart when it is
    /// read out or copied. A word wider than a line is broken where it must.
    pub fn lines(&self, weight: Weight, size: f32, text: &str, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let paragraph = printable(paragraph);
            let words = split_words(WordSeparator::AsciiSpace.find_words(&paragraph), &WordSplitter::HyphenSplitter);
            let measure = |text: &str| self.width(weight, size, text);
            let bit = |word: textwrap::core::Word| Bit {
                text: word.word.to_owned(),
                space: word.whitespace.to_owned(),
                width: measure(word.word),
                space_width: measure(word.whitespace),
            };
            let bits: Vec<Bit> = words.map(bit).flat_map(|bit| bit.fit(width, &measure)).collect();
            let wrapped = wrap_first_fit(&bits, &[f64::from(width) + 0.01]);
            let last = wrapped.len().saturating_sub(1);
            for (at, line) in wrapped.into_iter().enumerate() {
                let mut text: String = line.iter().flat_map(|bit| [bit.text.as_str(), bit.space.as_str()]).collect();
                if at == last {
                    text.truncate(text.trim_end_matches(' ').len());
                }
                lines.push(text);
            }
        }
        lines
    }

    /// How wide the widest word of a text is: no column may be narrower.
    pub fn widest_word(&self, weight: Weight, size: f32, text: &str) -> f32 {
        let text = printable(text);
        let words = split_words(WordSeparator::AsciiSpace.find_words(&text), &WordSplitter::HyphenSplitter);
        words.map(|word| self.width(weight, size, word.word)).fold(0.0, f32::max)
    }
}

/// How much higher than above a small letter a mark stands above a capital, in ems.
const CAPITAL: f32 = 0.178;

/// A word, or a part of one behind which a line may break.
#[derive(Debug)]
struct Bit {
    text: String,
    space: String,
    width: f32,
    space_width: f32,
}

impl Bit {
    /// The same in pieces that fit a line.
    fn fit(self, width: f32, measure: &dyn Fn(&str) -> f32) -> Vec<Bit> {
        if self.width <= width {
            return vec![self];
        }
        let mut pieces: Vec<Bit> = Vec::new();
        for letter in self.text.chars() {
            let text = letter.to_string();
            let own = measure(&text);
            match pieces.last_mut().filter(|piece| piece.width + own <= width) {
                Some(piece) => {
                    piece.text.push(letter);
                    piece.width += own;
                }
                None => pieces.push(Bit { text, space: String::new(), width: own, space_width: 0.0 }),
            }
        }
        if let Some(last) = pieces.last_mut() {
            (last.space, last.space_width) = (self.space, self.space_width);
        }
        pieces
    }
}

impl Fragment for Bit {
    fn width(&self) -> f64 {
        self.width.into()
    }

    fn whitespace_width(&self) -> f64 {
        self.space_width.into()
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}
