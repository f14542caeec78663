//! Pictures.

use super::{Case, kept, refused};
use image::{
    DynamicImage, ExtendedColorType, GrayImage, ImageEncoder, Rgb, RgbImage,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use wire::{attachment::Kind, refusal::Why};

/// Red on the left, blue on the right.
fn two(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) }).into()
}

/// What no way of packing makes small.
fn noise(width: u32, height: u32) -> DynamicImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(state >> 8) as u8, (state >> 16) as u8, (state >> 24) as u8])
    })
    .into()
}

/// A little of noise everywhere, as photos have it.
fn waves(width: u32, height: u32) -> DynamicImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (state >> 28) as u8;
        Rgb([(x / 25) as u8 / 2 + grain, (y / 17) as u8 / 2 + grain, ((x + y) / 40) as u8 / 2 + grain])
    })
    .into()
}

/// A picture so many times below itself.
fn tall(picture: &DynamicImage, times: u32) -> DynamicImage {
    let rows = picture.as_bytes().repeat(times as usize);
    RgbImage::from_raw(picture.width(), picture.height() * times, rows).expect("as many bytes").into()
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).expect("a JPEG");
    bytes
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new(&mut bytes);
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).expect("a PNG");
    bytes
}

/// A segment of a JPEG.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("short").to_be_bytes();
    [&[0xFF, marker][..], &length, content].concat()
}

/// Segments behind the beginning of a JPEG.
fn with(jpeg: &[u8], segments: &[Vec<u8>]) -> Vec<u8> {
    [&jpeg[..2], &segments.concat(), &jpeg[2..]].concat()
}

/// Exif: which way is up, the camera, a place, and a small copy of the picture.
fn exif(orientation: u16) -> Vec<u8> {
    let small = jpeg(&two(8, 4), 50);
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat()
    };
    let at = |offset: usize| u32::try_from(offset).expect("short").to_le_bytes();
    let (camera, place) = (b"CANARY-CAMERA\0", b"CANARY-45N\0");
    let first = 8 + 2 + 3 * 12 + 4;
    let gps = first + camera.len();
    let second = gps + 2 + 12 + 4 + place.len();
    let picture = second + 2 + 2 * 12 + 4;
    let [low, high] = orientation.to_le_bytes();
    let count = |of: usize| u32::try_from(of).expect("short");
    [
        &b"II*\0"[..],
        &at(8),
        &3_u16.to_le_bytes(),
        &entry(0x010F, 2, count(camera.len()), at(first)),
        &entry(0x0112, 3, 1, [low, high, 0, 0]),
        &entry(0x8825, 4, 1, at(gps)),
        &at(second),
        camera,
        &1_u16.to_le_bytes(),
        &entry(0x0002, 2, count(place.len()), at(gps + 18)),
        &at(0),
        place,
        &2_u16.to_le_bytes(),
        &entry(0x0201, 4, 1, at(picture)),
        &entry(0x0202, 4, 1, at(small.len())),
        &at(0),
        &small,
    ]
    .concat()
}

/// As a phone takes it: on its side, with all it tells.
pub fn photo() -> Vec<u8> {
    let told = [&b"Exif\0\0"[..], &exif(6)].concat();
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>CANARY-XMP</x:xmpmeta>";
    with(&jpeg(&two(40, 20), 90), &[segment(0xE1, &told), segment(0xE1, xmp)])
}

/// A chunk of a PNG.
fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let typed = [&kind[..], content].concat();
    let mut crc = u32::MAX;
    for byte in &typed {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    [&u32::try_from(content.len()).expect("short").to_be_bytes()[..], &typed, &(!crc).to_be_bytes()].concat()
}

/// Chunks behind the first of a PNG.
fn inserted(png: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    [&png[..33], &chunks.concat(), &png[33..]].concat()
}

/// A PNG that says it is so large, and holds nearly nothing.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let packed = b"\x78\x9C\x03\x00\x00\x00\x00\x01";
    [&b"\x89PNG\r\n\x1A\n"[..], &chunk(b"IHDR", &head), &chunk(b"IDAT", packed), &chunk(b"IEND", &[])].concat()
}

/// A JPEG that says it is of another size.
fn sized(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = jpeg(&two(16, 16), 90);
    let at = bytes.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
    bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

/// Four inks, eight by eight: the smallest there is.
fn inks() -> Vec<u8> {
    let tables = [&[0][..], &[1; 64]].concat();
    let codes = |class: u8| [&[class][..], &[1], &[0; 15], &[0]].concat();
    let frame = [&[8, 0, 8, 0, 8, 4][..], &[1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]].concat();
    let adobe = b"Adobe\0\x64\0\0\0\0\0";
    [
        vec![0xFF, 0xD8],
        segment(0xEE, adobe),
        segment(0xDB, &tables),
        segment(0xC0, &frame),
        segment(0xC4, &codes(0x00)),
        segment(0xC4, &codes(0x10)),
        segment(0xDA, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]),
        vec![0x00, 0xFF, 0xD9],
    ]
    .concat()
}

pub fn cases() -> Vec<Case> {
    let plain = jpeg(&two(40, 20), 90);
    let drawn = png(&two(40, 20));
    let grey: DynamicImage = GrayImage::from_pixel(30, 30, image::Luma([90])).into();
    let php = b"<?php system($_GET['c']); ?> CANARY";
    let apng = {
        let frame = |at: u32| {
            [&at.to_be_bytes()[..], &40_u32.to_be_bytes(), &20_u32.to_be_bytes(), &[0; 8], &[0, 1, 0, 1, 0, 0]].concat()
        };
        let idat = drawn.windows(4).position(|four| four == b"IDAT").expect("pixels") - 4;
        let end = drawn.len() - 12;
        let length = u32::from_be_bytes(drawn[idat..idat + 4].try_into().expect("four")) as usize;
        let again = [&2_u32.to_be_bytes()[..], &drawn[idat + 8..idat + 8 + length]].concat();
        let control = [&2_u32.to_be_bytes()[..], &0_u32.to_be_bytes()].concat();
        [
            &drawn[..33],
            &chunk(b"acTL", &control),
            &chunk(b"fcTL", &frame(0)),
            &drawn[33..end],
            &chunk(b"fcTL", &frame(1)),
            &chunk(b"fdAT", &again),
            &drawn[end..],
        ]
        .concat()
    };
    let cut = |bytes: &[u8], part: usize| bytes[..bytes.len() * part / 10].to_vec();
    let large = jpeg(&noise(400, 300), 90);
    let mut wrong = png(&noise(40, 40));
    let middle = wrong.len() / 2;
    wrong[middle] ^= 0xFF;
    let sixteen = noise(30, 30).to_rgb16().into();
    let sixteen_alpha = noise(30, 30).to_rgba16().into();
    let seen_through = noise(30, 30).to_rgba8().into();
    let mut twelve = plain.clone();
    let frame = twelve.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
    twelve[frame + 4] = 12;
    let text = |content: &[u8]| chunk(b"tEXt", &[&b"Comment\0"[..], content].concat());
    let mut palette = Vec::new();
    PngEncoder::new(&mut palette).write_image(&[7; 900], 30, 30, ExtendedColorType::L8).expect("a PNG");
    vec![
        kept("a jpeg", Kind::Jpeg, plain.clone()),
        kept("a grey jpeg", Kind::Jpeg, jpeg(&grey, 80)),
        kept("a photo", Kind::Jpeg, photo()),
        kept("a photo upside down", Kind::Jpeg, with(&plain, &[segment(0xE1, &[&b"Exif\0\0"[..], &exif(3)].concat())])),
        kept(
            "a photo with a turn there is not",
            Kind::Jpeg,
            with(&plain, &[segment(0xE1, &[&b"Exif\0\0"[..], &exif(99)].concat())]),
        ),
        kept(
            "exif that is nonsense",
            Kind::Jpeg,
            with(&plain, &[segment(0xE1, b"Exif\0\0II*\0\xFF\xFF\xFF\xFFCANARY")]),
        ),
        kept("iptc", Kind::Jpeg, with(&plain, &[segment(0xED, b"Photoshop 3.0\0CANARY")])),
        kept("a colour profile", Kind::Jpeg, with(&plain, &[segment(0xE2, b"ICC_PROFILE\0\x01\x01CANARY")])),
        kept("a program in its comment", Kind::Jpeg, with(&plain, &[segment(0xFE, php)])),
        kept("a program behind it", Kind::Jpeg, [&plain[..], php].concat()),
        kept("a page of the web behind it", Kind::Jpeg, [&plain[..], b"<script>alert('CANARY')</script>"].concat()),
        kept("an archive behind it", Kind::Jpeg, [&plain[..], b"PK\x03\x04 CANARY"].concat()),
        kept("four inks", Kind::Jpeg, inks()),
        kept("a jpeg of noise", Kind::Jpeg, jpeg(&noise(1100, 1000), 95)),
        kept("a large jpeg that has to be written smaller", Kind::Jpeg, jpeg(&tall(&waves(5000, 40), 100), 30)),
        kept("a jpeg of twenty million pixels", Kind::Jpeg, jpeg(&tall(&two(5000, 40), 100), 60)),
        refused("a jpeg cut at its half", Why::AttachmentDamaged, cut(&large, 5)),
        refused("a jpeg cut near its end", Why::AttachmentDamaged, large[..large.len() - 2].to_vec()),
        refused("a photo cut behind its small copy", Why::AttachmentDamaged, cut(&photo(), 9)),
        refused("the beginning of a jpeg", Why::AttachmentDamaged, vec![0xFF, 0xD8, 0xFF]),
        refused("an empty jpeg", Why::AttachmentDamaged, vec![0xFF, 0xD8, 0xFF, 0xD9]),
        refused("a jpeg of twelve bits", Why::AttachmentDamaged, twelve),
        refused("a jpeg of no height", Why::AttachmentDamaged, sized(16, 0)),
        refused("a jpeg that claims everything", Why::AttachmentTooManyPixels, sized(65_535, 65_535)),
        refused("a jpeg of one row", Why::AttachmentTooManyPixels, sized(65_535, 1)),
        refused("a jpeg of one column", Why::AttachmentTooManyPixels, sized(1, 65_535)),
        refused("a jpeg just over", Why::AttachmentTooManyPixels, sized(5_001, 4_000)),
        kept("a png", Kind::Png, drawn.clone()),
        kept("a grey png", Kind::Png, png(&grey)),
        kept("a png of one grey", Kind::Png, palette),
        kept("a png of sixteen bits", Kind::Png, png(&sixteen)),
        kept("a png of sixteen bits seen through", Kind::Png, png(&sixteen_alpha)),
        kept("a png seen through", Kind::Png, png(&seen_through)),
        kept("a moving png", Kind::Png, apng),
        kept("a png with a comment", Kind::Png, inserted(&drawn, &[text(b"CANARY <?php ?>")])),
        kept("a png with a place", Kind::Png, inserted(&drawn, &[chunk(b"eXIf", &exif(6))])),
        kept("a png with a page of the web behind it", Kind::Png, [&drawn[..], b"<script>CANARY"].concat()),
        // As a PNG it would be larger than it may be.
        kept("a large png", Kind::Png, png(&noise(1100, 1100))),
        refused("a png that claims 50,000 by 50,000", Why::AttachmentTooManyPixels, claiming(50_000, 50_000)),
        refused("a png that claims everything", Why::AttachmentTooManyPixels, claiming(u32::MAX >> 1, u32::MAX >> 1)),
        refused("a png of one row", Why::AttachmentTooManyPixels, claiming(1_000_000, 1)),
        refused("a png of one column", Why::AttachmentTooManyPixels, claiming(1, 1_000_000)),
        refused("a png of no width", Why::AttachmentDamaged, claiming(0, 10)),
        refused("a png that holds less than it says", Why::AttachmentDamaged, claiming(4_000, 4_000)),
        refused("a png cut at its half", Why::AttachmentDamaged, cut(&png(&noise(60, 60)), 5)),
        refused("a png with a wrong byte", Why::AttachmentDamaged, wrong),
        refused("the beginning of a png", Why::AttachmentDamaged, b"\x89PNG\r\n\x1A\n".to_vec()),
    ]
}
