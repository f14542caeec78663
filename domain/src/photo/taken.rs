//! The day a camera says it took a picture: the Exif field "date and time original" of a JPEG file, and nothing else of it.

use crate::Date;

/// How much of a file is enough: the field stands in the first segments, each of 64 KB at most.
pub const ENOUGH_BYTES: u32 = 256 * 1024;

/// The day; `None` when the file does not say, or is of another kind. Any bytes may be given.
pub fn taken_on(file: &[u8]) -> Option<Date> {
    let mut rest = file.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let (head, _) = rest.split_at_checked(4)?;
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        match (head[0], head[1]) {
            (0xFF, 0xE1) => {
                let segment = rest.get(4..2 + length)?;
                if let Some(tiff) = segment.strip_prefix(b"Exif\0\0") {
                    return Tiff::new(tiff)?.original_day();
                }
            }
            // The picture itself begins.
            (0xFF, 0xDA) => return None,
            (0xFF, _) => {}
            _ => return None,
        }
        rest = rest.get(2 + length.max(2)..)?;
    }
}

/// Where the camera's own fields are, in the first directory.
const EXIF: u16 = 0x8769;
/// The moment the picture was taken: `2014:03:10 15:30:00`.
const ORIGINAL: u16 = 0x9003;

struct Tiff<'a> {
    bytes: &'a [u8],
    big: bool,
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Tiff<'a>> {
        let big = match bytes.get(..4)? {
            b"MM\0*" => true,
            b"II*\0" => false,
            _ => return None,
        };
        Some(Tiff { bytes, big })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if self.big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }).ok()
    }

    /// Where the value of a field stands, or the field's own directory, in the directory at `at`.
    fn field(&self, at: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.short(at)?);
        let entry = (0..count).map(|n| at.saturating_add(2 + 12 * n)).find(|entry| self.short(*entry) == Some(tag))?;
        self.long(entry.saturating_add(8))
    }

    fn original_day(&self) -> Option<Date> {
        let exif = self.field(self.long(4)?, EXIF)?;
        let at = self.field(exif, ORIGINAL)?;
        let text = std::str::from_utf8(self.bytes.get(at..at.checked_add(10)?)?).ok()?;
        let mut parts = text.split(':');
        let (year, month, day) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Date::from_ymd_opt(year, month, day)
    }
}
