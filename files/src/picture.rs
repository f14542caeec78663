//! Pictures: read within limits, turned the way they are looked at, and written anew. Only pixels come through: where and with
//! what a photo was taken, small copies of it, other pictures behind it and anything hidden do not.

use super::Clean;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageError, Limits, Rgb, RgbImage,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::{CompressionType, FilterType, PngDecoder, PngEncoder},
    },
};
use std::io::Cursor;
use wire::{
    attachment::{Kind, MOST},
    refusal::Why,
};

/// Pixels in all: a page of letter size at 300 dots per inch has 8.4 million.
const PIXELS: u64 = 20_000_000;
/// Pixels of a side.
const SIDE: u32 = 12_000;
/// Bytes the decoded pixels may take.
const DECODED: u64 = 100_000_000;
/// How well a JPEG is written, the best that fits.
const QUALITIES: [u8; 4] = [90, 80, 65, 45];
/// Rows of a picture that are written to tell how large all of it will be: so many bands of so many.
const BANDS: (usize, usize) = (16, 16);

/// A JPEG.
pub fn jpeg(bytes: &[u8]) -> Result<Clean, Why> {
    if !is_whole(bytes) {
        return Err(Why::AttachmentDamaged);
    }
    let picture = decode(JpegDecoder::new(Cursor::new(bytes)).map_err(|error| why(&error))?)?;
    write_jpeg(&picture)
}

/// A PNG; of a moving one, the picture that stands for it.
pub fn png(bytes: &[u8]) -> Result<Clean, Why> {
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(|error| why(&error))?;
    let picture = decode(decoder)?;
    let mut written = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut written, CompressionType::Fast, FilterType::Adaptive);
    let (width, height) = (picture.width(), picture.height());
    encoder
        .write_image(picture.as_bytes(), width, height, picture.color().into())
        .map_err(|_| Why::AttachmentDamaged)?;
    if MOST < written.len() as u64 {
        return write_jpeg(&picture);
    }
    Ok(Clean { kind: Kind::Png, pages: None, pixels: Some((width, height)), bytes: written })
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(DECODED);
    limits
}

fn why(error: &ImageError) -> Why {
    match error {
        ImageError::Limits(_) => Why::AttachmentTooManyPixels,
        _ => Why::AttachmentDamaged,
    }
}

/// The picture the right way up, in eight bits a channel.
fn decode(mut decoder: impl ImageDecoder) -> Result<DynamicImage, Why> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if PIXELS < pixels || SIDE < width || SIDE < height || DECODED < decoder.total_bytes() {
        return Err(Why::AttachmentTooManyPixels);
    }
    decoder.set_limits(limits()).map_err(|error| why(&error))?;
    // A turn that cannot be read is none.
    let turn = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    let mut picture = match picture {
        eight @ (DynamicImage::ImageLuma8(_)
        | DynamicImage::ImageLumaA8(_)
        | DynamicImage::ImageRgb8(_)
        | DynamicImage::ImageRgba8(_)) => eight,
        other if other.color().has_alpha() => other.into_rgba8().into(),
        other if !other.color().has_color() => other.into_luma8().into(),
        other => other.into_rgb8().into(),
    };
    picture.apply_orientation(turn);
    Ok(picture)
}

fn write_jpeg(picture: &DynamicImage) -> Result<Clean, Why> {
    let flat;
    let picture = if picture.color().has_alpha() {
        flat = on_white(picture);
        &flat
    } else {
        picture
    };
    let pixels = Some((picture.width(), picture.height()));
    let write = |rows: &[u8], height: u32, quality: u8| {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .write_image(rows, picture.width(), height, picture.color().into())
            .map_err(|_| Why::AttachmentDamaged)?;
        Ok(bytes)
    };
    // All of a large picture is written once, or its time would be over.
    let (sample, height) = bands(picture);
    for quality in QUALITIES {
        if let Some(sample) = &sample {
            let part = write(sample, height, quality)?.len() as u64;
            if MOST * u64::from(height) < part * u64::from(picture.height()) {
                continue;
            }
        }
        let bytes = write(picture.as_bytes(), picture.height(), quality)?;
        if bytes.len() as u64 <= MOST {
            return Ok(Clean { kind: Kind::Jpeg, pages: None, pixels, bytes });
        }
    }
    Err(Why::AttachmentTooManyPixels)
}

/// Bands of a picture from its top to its bottom, and how many rows they have; `None` when there is no need.
fn bands(picture: &DynamicImage) -> (Option<Vec<u8>>, u32) {
    let (count, rows) = BANDS;
    let bytes = picture.as_bytes();
    let height = picture.height() as usize;
    if height < 4 * count * rows {
        return (None, picture.height());
    }
    let row = bytes.len() / height;
    let band = |at: usize| {
        let first = at * (height - rows) / (count - 1);
        bytes[first * row..(first + rows) * row].iter().copied()
    };
    ((0..count).flat_map(band).collect::<Vec<u8>>().into(), u32::try_from(count * rows).unwrap_or(u32::MAX))
}

/// What can be seen through is white, as paper is.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    let seen = picture.to_rgba8();
    let flat = RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let over = |part: u8| {
            let mixed = u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    });
    flat.into()
}

/// Whether a JPEG goes to its end. Decoders paint grey what is missing, and a photo cut off on its way looks like one of a page
/// that is half empty.
fn is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // A marker, after as many FF as there are.
        if bytes.get(at) != Some(&0xFF) {
            return false;
        }
        while bytes.get(at) == Some(&0xFF) {
            at += 1;
        }
        let Some(&marker) = bytes.get(at) else { return false };
        at += 1;
        match marker {
            0xD9 => return true,
            0x01 | 0xD0..=0xD7 => continue,
            _ => {}
        }
        let Some(&[high, low]) = bytes.get(at..at + 2).and_then(|two| two.first_chunk()) else { return false };
        at += usize::from(u16::from_be_bytes([high, low]));
        if marker != 0xDA {
            continue;
        }
        // After the start of a scan comes what is packed, until a marker that is none of its own.
        loop {
            match bytes.get(at..at + 2) {
                None => return false,
                Some(&[0xFF, 0x00 | 0xD0..=0xD7]) => at += 2,
                Some(&[0xFF, 0xFF]) => at += 1,
                Some(&[0xFF, _]) => break,
                Some(_) => at += 1,
            }
        }
    }
}
