//! A photo before it is printed: the frame, the face, the middle, the pixels, and the day its file tells.

mod common;
#[path = "common/worded.rs"]
mod worded;

use std::collections::BTreeSet;

use common::{TODAY, case};
use domain::Edition;
use domain::assess::{Rule, Verdict, look};
use domain::law::photo::{
    Cut, Face, Size, cut, dots_per_inch, face_filling, face_of, filling, largest, off_centre, pixels_a_tenth,
};
use domain::photo::taken::taken_on;
use domain::photo::{DOTS_PER_INCH, Figure, Line, Marks, SAYS, Told, check};
use proptest::prelude::*;
use worded::both;

const PRINT: (u32, u32) = (35, 45);
const FACE: (u32, u32) = (25, 30);

fn size(width: u32, height: u32) -> Size {
    Size { width, height }
}

/// What is said of a picture of 3,500 x 4,500 pixels, a hundred to the millimetre, with a face of so many tenths.
fn face_said(tenths: u32) -> (&'static str, Option<Verdict>) {
    let marks = Marks { hair: Some(500), chin: Some(500 + tenths * 10), middle: None };
    let (_, told) = check(size(3500, 4500), marks, &Edition::default().photo);
    let face = of(&told, "face");
    assert_eq!(figure(face, "face"), Some(Figure::Tenths(tenths)));
    (face.says, face.verdict)
}

fn of<'a>(told: &'a [Told], about: &str) -> &'a Told {
    told.iter().find(|told| told.about == about).unwrap_or_else(|| panic!("nothing about {about}"))
}

fn figure(told: &Told, name: &str) -> Option<Figure> {
    told.figures.iter().find(|(own, _)| *own == name).map(|(_, figure)| *figure)
}

#[test]
fn c8_the_face_is_25_to_30_mm_from_the_chin_to_the_top_of_the_hair() {
    for (tenths, says, verdict) in [
        (200, "small", Verdict::Hint),
        (249, "small", Verdict::Hint),
        (250, "fits", Verdict::Holds),
        (251, "fits", Verdict::Holds),
        (299, "fits", Verdict::Holds),
        (300, "fits", Verdict::Holds),
        (301, "large", Verdict::Warning),
        (400, "large", Verdict::Warning),
    ] {
        assert_eq!(face_said(tenths), (says, Some(verdict)), "{tenths}");
    }
    // The mark is at the top of the hair, wherever the top of the head may be.
    for (lang, says) in both().map(|words| (words.lang, words.letters("photo-check-face.fits").to_owned())) {
        assert!(says.contains(if lang == "fr" { "au sommet des cheveux" } else { "to the top of the hair" }), "{says}");
    }
}

#[test]
fn what_is_shown_is_what_is_judged() {
    // 4,500 pixels a print: a pixel is a hundredth of a millimetre, and the nearest tenth counts.
    for (pixels, tenths) in [(2494, 249), (2495, 250), (2504, 250), (3004, 300), (3005, 301)] {
        let face = Face { hair: 0, chin: pixels, middle: 1750 };
        assert_eq!(face_filling(size(3500, 4500), face, PRINT), Some(tenths), "{pixels}");
    }
}

#[test]
fn without_both_lines_nothing_is_said_of_the_face() {
    let photo = &Edition::default().photo;
    for (hair, chin, says) in [
        (None, None, "unset"),
        (Some(100), None, "unset"),
        (None, Some(900), "unset"),
        (Some(900), Some(100), "upside-down"),
        (Some(500), Some(500), "upside-down"),
    ] {
        let (_, told) = check(size(700, 900), Marks { hair, chin, middle: None }, photo);
        let face = of(&told, "face");
        assert_eq!((face.says, face.verdict), (says, None));
        assert!(told.iter().all(|told| told.about != "middle"));
    }
}

#[test]
fn lines_wait_at_the_edges_and_stay_in_the_picture() {
    let (picture, none) = (size(700, 900), Marks::default());
    assert_eq!(Line::ALL.map(|line| none.at(line, picture)), [112, 788, 350]);
    assert_eq!(none.face(picture), None, "a line that was not moved says nothing");
    for (line, at) in [(Line::Hair, 900), (Line::Chin, 900), (Line::Middle, 700)] {
        assert_eq!(none.with(line, 5000, picture).at(line, picture), at);
        assert_eq!(none.with(line, 0, picture).at(line, picture), 0);
    }
    let set = none.with(Line::Hair, 100, picture).with(Line::Chin, 640, picture);
    assert_eq!(set.face(picture), Some(Face { hair: 100, chin: 640, middle: 350 }));
    assert_eq!(
        [(350, 450), (700, 900), (5000, 900), (0, 0)].map(|(w, h)| pixels_a_tenth(size(w, h), PRINT)),
        [1, 2, 2, 1]
    );
}

#[test]
fn the_frame_is_35_by_45_and_the_rest_is_cut_away() {
    for (width, height, filled, says, over) in [
        (700, 900, (350, 450), "whole", None),
        // Less than a tenth of a millimetre is nothing.
        (3501, 4500, (350, 450), "whole", None),
        (3505, 4500, (351, 450), "wide", Some(1)),
        (3500, 4506, (350, 451), "tall", Some(1)),
        (3000, 4000, (350, 467), "tall", Some(17)),
        (4000, 3000, (600, 450), "wide", Some(250)),
        (1000, 1000, (450, 450), "wide", Some(100)),
    ] {
        assert_eq!(filling(size(width, height), PRINT), filled, "{width} x {height}");
        let (_, told) = check(size(width, height), Marks::default(), &Edition::default().photo);
        let frame = of(&told, "frame");
        assert_eq!(frame.says, says, "{width} x {height}");
        assert_eq!(figure(frame, "over"), over.map(Figure::Tenths), "{width} x {height}");
    }
}

#[test]
fn a_small_face_is_cut_out_so_that_it_is_halfway() {
    // 3,000 x 4,000, the face 1,000 high: 11.7 mm on a print of the whole.
    let (picture, face) = (size(3000, 4000), Face { hair: 1000, chin: 2000, middle: 1400 });
    assert_eq!(face_filling(picture, face, PRINT), Some(117));
    let part = cut(picture, face, PRINT, FACE).expect("a part");
    assert_eq!(part, Cut { left: 764, top: 682, size: size(1272, 1636) });
    assert_eq!(face_of(part, face, PRINT), Some(275));
    assert_eq!(off_centre(part, face, PRINT), 0);
    // The middle of the face is exact to the pixel, whichever of its ends lie on odd ones.
    for (hair, chin) in [(1000, 2000), (1001, 2000), (1001, 2001), (1000, 2002)] {
        let part = cut(picture, Face { hair, chin, middle: 1400 }, PRINT, FACE).expect("a part");
        assert_eq!(part.top, (hair + chin) / 2 - part.size.height / 2, "{hair} to {chin}");
    }
}

#[test]
fn a_face_that_fits_keeps_all_that_the_shape_leaves() {
    let picture = size(3000, 4000);
    let face = Face { hair: 600, chin: 2900, middle: 1500 };
    assert_eq!(face_filling(picture, face, PRINT), Some(268));
    assert_eq!(cut(picture, face, PRINT, FACE), Some(Cut { left: 0, top: 0, size: size(3000, 3857) }));
    // Thirty millimetres are not too many; a tenth more is.
    let tall = |chin| cut(size(3500, 4500), Face { hair: 500, chin, middle: 1750 }, PRINT, FACE);
    assert_eq!((tall(3500).is_some(), tall(3511).is_some()), (true, false));
    assert_eq!(largest(picture, PRINT), Cut { left: 0, top: 72, size: size(3000, 3857) });
    assert_eq!(largest(size(4000, 3000), PRINT), Cut { left: 834, top: 0, size: size(2333, 3000) });
}

#[test]
fn a_face_too_tall_is_on_no_part_of_the_picture() {
    let marks = Marks { hair: Some(0), chin: Some(700), middle: None };
    let (part, told) = check(size(700, 900), marks, &Edition::default().photo);
    assert_eq!(part, None);
    assert_eq!(of(&told, "face").says, "large");
    assert!(told.iter().all(|told| !["middle", "pixels"].contains(&told.about)));
}

#[test]
fn a_face_at_the_side_is_said_once_the_picture_ends() {
    for (middle, says, off) in [
        (350, "centred", None),
        // 20 pixels are a millimetre; two are let pass.
        (310, "centred", None),
        (309, "off", Some(21)),
        (250, "off", Some(50)),
    ] {
        let marks = Marks { hair: Some(100), chin: Some(640), middle: Some(middle) };
        let (_, told) = check(size(700, 900), marks, &Edition::default().photo);
        assert_eq!((of(&told, "middle").says, figure(of(&told, "middle"), "off")), (says, off.map(Figure::Tenths)));
    }
}

#[test]
fn a_print_of_fewer_than_300_dots_an_inch_is_coarse() {
    for (width, height, dots, says) in [
        (413, 531, 299, "coarse"),
        (414, 532, 300, "enough"),
        (414, 531, 299, "coarse"),
        (1400, 1800, 1016, "enough"),
        (70, 90, 50, "coarse"),
    ] {
        let (part, told) = check(size(width, height), Marks::default(), &Edition::default().photo);
        let part = part.expect("a part");
        // The shape may cost a pixel.
        assert_eq!(dots_per_inch(part, PRINT), dots, "{width} x {height}");
        let pixels = of(&told, "pixels");
        assert_eq!((pixels.says, pixels.clause), (says, None), "{width} x {height}: no text sets it");
        assert_eq!(figure(pixels, "least"), Some(Figure::Count(DOTS_PER_INCH)));
        if says == "coarse" {
            let needed = ["width", "height"].map(|name| figure(pixels, name));
            assert_eq!(needed, [414, 532].map(|pixels| Some(Figure::Count(pixels))));
        }
    }
    // What is cut out counts, not what was there before.
    let marks = Marks { hair: Some(400), chin: Some(640), middle: None };
    let (_, told) = check(size(700, 900), marks, &Edition::default().photo);
    assert_eq!(of(&told, "pixels").says, "coarse");
}

#[test]
fn a_photo_is_recent_for_twelve_months() {
    let rule = Rule::find("photos").expect("the rule");
    for (taken, says) in [("2013-03-10", "recent"), ("2013-03-09", "too-old")] {
        let found = look(rule, &case(&format!("photos-on = {taken}"), TODAY));
        assert_eq!(found[0].says, Some(says), "{taken}");
    }
    assert_eq!(look(rule, &case("", TODAY))[0].verdict, None);
}

#[test]
fn what_the_check_says_is_worded_with_its_figures_and_nothing_else() {
    for words in both() {
        let declared: BTreeSet<String> = SAYS.iter().map(|(about, ..)| format!("photo-check-{about}")).collect();
        let worded: BTreeSet<String> = words.messages("photo-check-").into_iter().map(str::to_owned).collect();
        assert_eq!(worded, declared, "{}", words.lang);
        for message in &declared {
            let own: BTreeSet<&str> = SAYS
                .iter()
                .filter(|(about, ..)| message.strip_prefix("photo-check-") == Some(about))
                .map(|(_, says, _)| *says)
                .collect();
            assert_eq!(words.attributes(message), own, "{}: {message}", words.lang);
        }
        for (about, says, figures) in SAYS {
            let used = &words.text(&format!("photo-check-{about}.{says}")).variables;
            let declared: BTreeSet<String> = figures.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(used, &declared, "{}: photo-check-{about}.{says}", words.lang);
        }
    }
}

#[test]
fn the_check_says_nothing_undeclared() {
    let photo = &Edition::default().photo;
    let lines = [None, Some(0), Some(180), Some(400), Some(640), Some(720), Some(900)];
    let sizes = [size(700, 900), size(900, 700), size(600, 900), size(300, 400), size(4000, 3000)];
    let mut said = BTreeSet::new();
    for (picture, hair, chin, middle) in sizes.into_iter().flat_map(|picture| {
        let each = move |hair| lines.into_iter().map(move |chin| (hair, chin));
        lines
            .into_iter()
            .flat_map(each)
            .flat_map(move |(hair, chin)| [None, Some(10)].map(|middle| (picture, hair, chin, middle)))
    }) {
        for told in check(picture, Marks { hair, chin, middle }, photo).1 {
            let declared = SAYS.iter().find(|(about, says, _)| (*about, *says) == (told.about, told.says));
            let (.., figures) = declared.unwrap_or_else(|| panic!("{}.{}", told.about, told.says));
            let own: BTreeSet<&str> = told.figures.iter().map(|(name, _)| *name).collect();
            assert_eq!(own, figures.iter().copied().collect(), "{}.{}", told.about, told.says);
            said.insert((told.about, told.says));
        }
    }
    assert_eq!(said.len(), SAYS.len(), "{said:?}");
}

/// A JPEG's first bytes, its Exif segment telling this moment.
fn jpeg(big: bool, moment: &str) -> Vec<u8> {
    let short = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let long = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let field = |tag: u16, kind: u16, count: u32, value: u32| {
        [&short(tag)[..], &short(kind), &long(count), &long(value)].concat()
    };
    let tiff = [
        if big { &b"MM\0*"[..] } else { &b"II*\0"[..] },
        &long(8),
        // The first directory: a width, and where the camera's own begins.
        &short(2),
        &field(0x0100, 4, 1, 4000),
        &field(0x8769, 4, 1, 38),
        &long(0),
        // The camera's own.
        &short(1),
        &field(0x9003, 2, 20, 56),
        &long(0),
        moment.as_bytes(),
        &[0],
    ]
    .concat();
    let exif = [b"Exif\0\0", &tiff[..]].concat();
    let segment = |kind: u8, inside: &[u8]| {
        let length = u16::try_from(inside.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, kind][..], &length, inside].concat()
    };
    [&[0xFF, 0xD8][..], &segment(0xE0, b"JFIF\0"), &segment(0xE1, &exif), &segment(0xDA, b"")].concat()
}

#[test]
fn the_file_of_a_photo_tells_the_day_it_was_taken() {
    for big in [false, true] {
        assert_eq!(taken_on(&jpeg(big, "2014:02:28 15:30:00")), Some(common::day("2014-02-28")));
        assert_eq!(taken_on(&jpeg(big, "2014:02:29 15:30:00")), None);
        assert_eq!(taken_on(&jpeg(big, "0000:00:00 00:00:00")), None);
        assert_eq!(taken_on(&jpeg(big, "    :  :     :  :  ")), None);
    }
    assert_eq!(taken_on(b"\x89PNG\r\n\x1a\n"), None);
    assert_eq!(taken_on(b""), None);
}

proptest! {
    #[test]
    fn a_part_of_a_picture_lies_in_it_has_the_prints_shape_and_a_face_that_fits(
        width in 400u32..8000, height in 400u32..8000, hair in 0u32..4000, face in 1u32..4000, middle in 0u32..8000,
    ) {
        prop_assume!(hair + face < height && middle < width);
        let (picture, face) = (size(width, height), Face { hair, chin: hair + face, middle });
        let Some(part) = cut(picture, face, PRINT, FACE) else {
            prop_assert!(Some(300) < face_filling(picture, face, PRINT));
            return Ok(());
        };
        prop_assert!(part.left + part.size.width <= width && part.top + part.size.height <= height);
        prop_assert!(part.top <= hair && hair + face.height().unwrap_or(0) <= part.top + part.size.height);
        // To the pixel: 7 to 9.
        prop_assert!((i64::from(part.size.width) * 9 - i64::from(part.size.height) * 7).abs() <= 9);
        // Small parts are rounded to whole pixels: half a pixel of a part of n is 45 / 2n mm.
        let slack = 225 / part.size.height + 1;
        let tall = face_of(part, face, PRINT).unwrap_or(0);
        prop_assert!(250 <= tall + slack && tall <= 300 + slack, "{tall}");
    }

    #[test]
    fn any_bytes_can_be_asked_for_their_day(
        mut bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0usize..120, by in any::<u8>(),
    ) {
        let _ = taken_on(&bytes);
        bytes.splice(0..0, [0xFF, 0xD8, 0xFF, 0xE1]);
        let _ = taken_on(&bytes);
        let mut real = jpeg(at % 2 == 0, "2014:02:28 15:30:00");
        let at = at % real.len();
        real[at] = by;
        let _ = taken_on(&real);
        let _ = taken_on(&real[..at]);
    }
}
