//! Photos of a paper as one PDF, a page each. A JPEG stands in a PDF as it is: nothing is decoded here.

use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, TextStr};

/// A page of letter size in points, upright.
const PAGE: (f32, f32) = (612.0, 792.0);
/// What is left free around a photo, in points.
const MARGIN: f32 = 18.0;

/// A photo: a JPEG of three colours, and how many pixels it has across and down.
#[derive(Clone, Copy, Debug)]
pub struct Photo<'a> {
    /// Its bytes, without what cameras add: they are written as they are.
    pub jpeg: &'a [u8],
    /// Pixels across.
    pub across: u32,
    /// Pixels down.
    pub down: u32,
}

/// A PDF with a page of letter size for each photo, in their order; a photo that is wider than high lies on a page that does. `lang`
/// is the language of the title.
pub fn join(photos: &[Photo], title: &str, lang: &str) -> Vec<u8> {
    let mut last = 0;
    let mut next = || {
        last += 1;
        Ref::new(last)
    };
    let (catalog, tree, info) = (next(), next(), next());
    let pages: Vec<(Ref, Ref, Ref)> = photos.iter().map(|_| (next(), next(), next())).collect();
    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(lang));
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info).title(TextStr(title));
    let count = i32::try_from(photos.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(pages.iter().map(|(page, ..)| *page)).count(count);
    for (photo, &(page, image, content)) in photos.iter().zip(&pages) {
        let (wide, high) = if photo.down < photo.across { (PAGE.1, PAGE.0) } else { PAGE };
        let name = Name(b"P");
        let mut leaf = pdf.page(page);
        leaf.parent(tree).media_box(Rect::new(0.0, 0.0, wide, high)).contents(content);
        leaf.resources().x_objects().pair(name, image);
        leaf.finish();
        let mut picture = pdf.image_xobject(image, photo.jpeg);
        picture.filter(Filter::DctDecode);
        picture.width(i32::try_from(photo.across).unwrap_or(i32::MAX));
        picture.height(i32::try_from(photo.down).unwrap_or(i32::MAX));
        picture.color_space().device_rgb();
        picture.bits_per_component(8);
        picture.finish();
        let (x, y, width, height) = fitted(photo, wide, high);
        let mut drawn = Content::new();
        drawn.save_state().transform([width, 0.0, 0.0, height, x, y]).x_object(name).restore_state();
        pdf.stream(content, &drawn.finish());
    }
    pdf.finish()
}

/// Where a photo stands on a page, as large as it can: its lower left corner, its width and its height, in points.
fn fitted(photo: &Photo, wide: f32, high: f32) -> (f32, f32, f32, f32) {
    let (across, down) = (photo.across.max(1) as f32, photo.down.max(1) as f32);
    let scale = ((wide - 2.0 * MARGIN) / across).min((high - 2.0 * MARGIN) / down);
    let (width, height) = (across * scale, down * scale);
    ((wide - width) / 2.0, (high - height) / 2.0, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(bytes: &[u8], what: &str) -> usize {
        bytes.windows(what.len()).filter(|some| *some == what.as_bytes()).count()
    }

    #[test]
    fn each_photo_is_a_page_as_it_came() {
        let (one, other) = ([0xFF, 0xD8, 1, 2, 3], [0xFF, 0xD8, 9, 8, 7, 6]);
        let photos =
            [Photo { jpeg: &one, across: 1_700, down: 2_200 }, Photo { jpeg: &other, across: 2_000, down: 1_000 }];
        let made = join(&photos, "Bail, été", "fr");
        assert!(made.starts_with(b"%PDF-1.7") && made.trim_ascii_end().ends_with(b"%%EOF"));
        assert_eq!(has(&made, "/Type /Page\n") + has(&made, "/Type /Page "), 2);
        assert_eq!(has(&made, "/Filter /DCTDecode"), 2);
        assert!([&one[..], &other].iter().all(|jpeg| made.windows(jpeg.len()).any(|some| some == *jpeg)));
        assert_eq!(has(&made, "/MediaBox [0 0 612 792]"), 1);
        assert_eq!(has(&made, "/MediaBox [0 0 792 612]"), 1);
    }

    #[test]
    fn a_photo_fills_its_page_and_stays_on_it() {
        for (across, down) in [(1_700, 2_200), (2_000, 1_000), (10, 5_000), (0, 0)] {
            let photo = Photo { jpeg: &[], across, down };
            let (x, y, width, height) = fitted(&photo, PAGE.0, PAGE.1);
            assert!(MARGIN - 0.01 <= x.min(y), "{across} x {down}");
            assert!(x + width <= PAGE.0 - MARGIN + 0.01 && y + height <= PAGE.1 - MARGIN + 0.01);
            assert!((x - MARGIN).abs() < 0.01 || (y - MARGIN).abs() < 0.01);
        }
    }
}
