//! A photo checked on the device before it is printed: the frame, the face, the pixels, the date. It is drawn from memory,
//! sent nowhere and kept nowhere.

use ::words::{Words, date, photo as sentence, tenths};
use domain::assess::{Rule, look};
use domain::facts::gather::PHOTOS_ON;
use domain::law::photo::{Size, face_filling, length_filling, pixels_a_tenth};
use domain::photo::taken::{ENOUGH_BYTES, taken_on};
use domain::photo::{Line, Marks, Told, check};
use domain::sheet;
use domain::topics::TOPICS;
use domain::{Blank, Date};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::browser;
use crate::draft::{applicant, desk};
use crate::place::At;
use crate::question::{Asked, field};
use crate::ui::heading::Head;
use crate::ui::piece::{acts, back, by, el, of_photos, p, tell, to};
use crate::ui::verdict::{outcome, verdict};
use crate::words::{live, sig, t, t_with, text, tongue, when};

/// The element in which the photo lies.
const AREA: &str = "photo-area";
/// The element of the button's own input.
const FILE: &str = "photo-file";

/// A photo that was picked.
#[derive(Clone, PartialEq)]
struct Picture {
    /// Where the browser holds it; let go with the page.
    url: String,
    /// The file's name.
    name: String,
}

/// What the page knows.
#[derive(Clone, Copy)]
struct Shot {
    picture: RwSignal<Option<Picture>>,
    /// Its size, once the browser has read it.
    size: RwSignal<Option<Size>>,
    marks: RwSignal<Marks>,
    /// The day its file tells.
    day: RwSignal<Option<Date>>,
    /// It could not be opened.
    unread: RwSignal<bool>,
    /// The line being dragged, and how far from it the pointer took hold.
    drag: RwSignal<Option<(Line, f64)>>,
}

impl Shot {
    fn forget(self) {
        if let Some(picture) = self.picture.get_untracked() {
            let _ = web_sys::Url::revoke_object_url(&picture.url);
        }
        self.picture.set(None);
        self.size.set(None);
        self.marks.set(Marks::default());
        self.day.set(None);
        self.unread.set(false);
        self.drag.set(None);
    }

    fn take(self, file: web_sys::File) {
        self.forget();
        let Ok(url) = web_sys::Url::create_object_url_with_blob(&file) else { return self.unread.set(true) };
        self.picture.set(Some(Picture { url, name: file.name() }));
        leptos::task::spawn_local(async move {
            // Only the first bytes: the day stands there.
            let Ok(first) = file.slice_with_i32_and_i32(0, i32::try_from(ENOUGH_BYTES).unwrap_or(i32::MAX)) else {
                return;
            };
            if let Ok(bytes) = JsFuture::from(first.array_buffer()).await {
                self.day.try_set(taken_on(&js_sys::Uint8Array::new(&bytes).to_vec()));
            }
        });
    }

    fn set(self, line: Line, at: u32) {
        if let Some(size) = self.size.get_untracked() {
            self.marks.update(|marks| *marks = marks.with(line, at, size));
        }
    }

    fn at(self, line: Line) -> u32 {
        self.size.get().map_or(0, |size| self.marks.get().at(line, size))
    }

    /// Moves a line by so many tenths of a millimetre of the print: up, or to the right.
    fn step(self, line: Line, tenths: i64) {
        let Some(size) = self.size.get_untracked() else { return };
        let step = i64::from(pixels_a_tenth(size, print())) * tenths;
        // Lines across are counted from the top.
        let by = if line == Line::Middle { step } else { -step };
        let at = i64::from(untrack(|| self.at(line))) + by;
        self.set(line, u32::try_from(at.max(0)).unwrap_or(u32::MAX));
    }

    /// How far along a line's way the pointer is, in pixels of the picture.
    fn pointer(self, line: Line, event: &web_sys::MouseEvent) -> Option<f64> {
        let (size, area) = (self.size.get_untracked()?, document().get_element_by_id(AREA)?.get_bounding_client_rect());
        let (x, y) = (f64::from(event.client_x()) - area.left(), f64::from(event.client_y()) - area.top());
        Some(match line {
            Line::Middle => x * f64::from(size.width) / area.width(),
            Line::Hair | Line::Chin => y * f64::from(size.height) / area.height(),
        })
    }
}

/// The print's sides, in millimetres.
fn print() -> (u32, u32) {
    *desk().edition.get_value().photo.size_mm
}

/// The page.
#[component]
pub fn Photo() -> impl IntoView {
    let shot = Shot {
        picture: RwSignal::new(None),
        size: RwSignal::new(None),
        marks: RwSignal::new(Marks::default()),
        day: RwSignal::new(None),
        unread: RwSignal::new(false),
        drag: RwSignal::new(None),
    };
    on_cleanup(move || shot.forget());
    let unread = when(
        move || shot.unread.get(),
        || view! { <p class="fault" role="alert"><span prop:textContent=t("photo-unread")></span></p> }.into_any(),
    );
    let picked = live(move || match shot.picture.get() {
        Some(picture) => measured(shot, picture),
        None => ().into_any(),
    });
    let page = vec![
        back(),
        view! { <Head id="photo-title"/> }.into_any(),
        tell("p", &[("class", "lead")], t("photo-lead")),
        el("p", &[("class", "notice")], vec![tell("span", &[], t("photo-private"))]),
        pick(shot),
        unread.into_any(),
        picked.into_any(),
        taken(shot),
        tell("h2", &[], t("photo-not-seen")),
        p(t("photo-not-seen-text")),
        of_photos(),
        acts(vec![to(At::Gather, "go", t("photo-done"))]),
    ];
    page
}

/// The button that opens the gallery or the camera. The browser's own would speak the browser's language.
fn pick(shot: Shot) -> AnyView {
    let open = move |_| {
        let input = document().get_element_by_id(FILE).and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(input) = input {
            input.click();
        }
    };
    let chosen = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let file = input.files().and_then(|files| files.get(0));
        // The same photo may be picked again.
        input.set_value("");
        if let Some(file) = file {
            shot.take(file);
        }
    };
    let tongue = tongue();
    let named = text(move || {
        let id = if shot.picture.with(Option::is_some) { "photo-other" } else { "photo-pick" };
        tongue.words().say(id, &[])
    });
    let go = sig(move || if shot.picture.with(Option::is_some) { "plain" } else { "go" });
    view! {
        <p class="acts"><button type="button" class=go on:click=open prop:textContent=named></button></p>
        <input type="file" id=FILE accept="image/*" hidden on:change=chosen/>
    }
    .into_any()
}

/// The photo, its lines, and what they say.
fn measured(shot: Shot, picture: Picture) -> AnyView {
    let loaded = move |event: web_sys::Event| {
        let image: web_sys::HtmlImageElement = event_target(&event);
        let size = Size { width: image.natural_width(), height: image.natural_height() };
        if size.width == 0 || size.height == 0 {
            return shot.unread.set(true);
        }
        shot.size.set(Some(size));
        browser::focus("photo-lines");
    };
    let failed = move |_| {
        shot.forget();
        shot.unread.set(true);
    };
    let name = picture.name.clone();
    let alt = t_with("photo-picked", move || vec![("name", name.clone().into())]);
    let lines = live(move || match shot.size.get() {
        Some(size) => area(shot, size),
        None => ().into_any(),
    });
    let there = move || shot.size.with(Option::is_some);
    let told = when(there, move || says(shot));
    view! {
        <h2 id="photo-lines" tabindex="-1" prop:textContent=t("photo-lines")></h2>
        <p prop:textContent=t("photo-lines-text")></p>
        <div class="photo" id=AREA>
            <img src=picture.url alt=alt on:load=loaded on:error=failed/>
            {lines}
        </div>
        {told}
    }
    .into_any()
}

/// What is printed, and the lines over it.
fn area(shot: Shot, size: Size) -> AnyView {
    let edition = desk().edition.get_value();
    let Size { width, height } = size;
    // Everything around the part that is printed lies in the shade.
    let shade = text(move || {
        let whole = format!("M0 0H{width}V{height}H0Z");
        match check(size, shot.marks.get(), &edition.photo).0 {
            Some(part) => {
                let (w, h) = (part.size.width, part.size.height);
                format!("{whole}M{} {}h{w}v{h}h-{w}Z", part.left, part.top)
            }
            None => whole,
        }
    });
    // A touch beside the lines brings the nearest of those across.
    let tap = move |event: web_sys::MouseEvent| {
        let on_line = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if on_line.is_some_and(|element| element.closest("[role=slider]").is_ok_and(|found| found.is_some())) {
            return;
        }
        tapped(shot, &event);
    };
    let lines: Vec<AnyView> = Line::ALL.into_iter().map(|line| slider(shot, line, size)).collect();
    view! {
        <svg viewBox=format!("0 0 {width} {height}") role="group" aria-label=t("photo-area") on:click=tap>
            <path class="shade" fill-rule="evenodd" d=shade></path>
            {lines}
        </svg>
    }
    .into_any()
}

/// A tap on the photo: the nearest of the lines across moves there.
fn tapped(shot: Shot, event: &web_sys::MouseEvent) {
    let Some(at) = shot.pointer(Line::Hair, event) else { return };
    let far = |line: Line| (f64::from(untrack(|| shot.at(line))) - at).abs();
    let nearest = if far(Line::Hair) <= far(Line::Chin) { Line::Hair } else { Line::Chin };
    shot.set(nearest, at.max(0.0) as u32);
}

/// How far a line is from the bottom or the left of the photo, in tenths of a millimetre of the print.
fn length(shot: Shot, line: Line) -> u32 {
    let Some(size) = shot.size.get() else { return 0 };
    let at = shot.at(line);
    let pixels = if line == Line::Middle { at } else { size.height.saturating_sub(at) };
    length_filling(size, pixels, print())
}

/// Where a line is, in words.
fn short(shot: Shot, line: Line) -> crate::words::Text {
    by(move |words| {
        let from = tenths(words.lang(), length(shot, line));
        words.say(&format!("photo-line-{}.short", line.id()), &[("from", from.into())])
    })
}

/// One line to drag. Arrow keys move it by a tenth of a millimetre, page keys by a millimetre.
fn slider(shot: Shot, line: Line, size: Size) -> AnyView {
    let reach = line.reach(size);
    let place = text(move || shot.at(line).to_string());
    let now = text(move || {
        let at = shot.at(line);
        (if line == Line::Middle { at } else { reach.saturating_sub(at) }).to_string()
    });
    let short = short(shot, line);
    let value = by(move |words| {
        let face = shot.size.get().and_then(|size| face_filling(size, shot.marks.get().face(size)?, print()));
        match face {
            Some(face) if line != Line::Middle => {
                let args = [("from", short.get().into()), ("face", tenths(words.lang(), face).into())];
                words.say("photo-line-face", &args)
            }
            _ => short.get(),
        }
    });
    let key = move |event: web_sys::KeyboardEvent| {
        match event.key().as_str() {
            "ArrowUp" | "ArrowRight" => shot.step(line, 1),
            "ArrowDown" | "ArrowLeft" => shot.step(line, -1),
            "PageUp" => shot.step(line, 10),
            "PageDown" => shot.step(line, -10),
            // The least value is at the bottom, or at the left.
            "Home" => shot.set(line, if line == Line::Middle { 0 } else { reach }),
            "End" => shot.set(line, if line == Line::Middle { reach } else { 0 }),
            _ => return,
        }
        event.prevent_default();
    };
    // Where the line was taken hold of.
    let held_at = StoredValue::new(0);
    let take = move |event: web_sys::PointerEvent| {
        held_at.set_value(untrack(|| shot.at(line)));
        let Some(at) = shot.pointer(line, &event) else { return };
        let held = event.current_target().and_then(|held| held.dyn_into::<web_sys::Element>().ok());
        if let Some(held) = held {
            let _ = held.set_pointer_capture(event.pointer_id());
        }
        shot.drag.set(Some((line, f64::from(untrack(|| shot.at(line))) - at)));
    };
    let drag = move |event: web_sys::PointerEvent| {
        if let (Some((held, off)), Some(at)) = (shot.drag.get_untracked(), shot.pointer(line, &event))
            && held == line
        {
            shot.set(line, (at + off).max(0.0) as u32);
        }
    };
    let let_go = move |event: web_sys::PointerEvent| {
        shot.drag.set(None);
        // The line down the middle runs through hair and chin: let go where it was taken, it was the photo that was tapped.
        if line == Line::Middle && held_at.get_value() == untrack(|| shot.at(line)) {
            tapped(shot, &event);
        }
    };
    let (zero, across, upright) = ("0".to_owned(), size.width.to_string(), size.height.to_string());
    let ends = || match line {
        Line::Middle => (place, place, text_of(&zero), text_of(&upright)),
        _ => (text_of(&zero), text_of(&across), place, place),
    };
    let ((x1, x2, y1, y2), name) = (ends(), t(format!("photo-line-{}", line.id())));
    // What is taken hold of is a finger wide on a phone.
    let wide = reach / if line == Line::Middle { 7 } else { 9 };
    let edge = text(move || (i64::from(shot.at(line)) - i64::from(wide / 2)).to_string());
    let (x, y, width, height) = match line {
        Line::Middle => (edge, text_of(&zero), wide.to_string(), upright),
        _ => (text_of(&zero), edge, across, wide.to_string()),
    };
    let upright = line == Line::Middle;
    view! {
        <g
            id=format!("line-{}", line.id())
            role="slider"
            tabindex="0"
            aria-orientation=if upright { "horizontal" } else { "vertical" }
            aria-label=name
            aria-valuemin="0"
            aria-valuemax=reach.to_string()
            aria-valuenow=now
            aria-valuetext=value
            on:keydown=key
            on:pointerdown=take
            on:pointermove=drag
            on:pointerup=let_go
            on:pointercancel=move |_| shot.drag.set(None)
        >
            <rect class="grip" x=x y=y width=width height=height></rect>
            <line class="under" x1=x1 x2=x2 y1=y1 y2=y2></line>
            <line class="over" x1=x1 x2=x2 y1=y1 y2=y2></line>
        </g>
    }
    .into_any()
}

fn text_of(text: &str) -> crate::words::Text {
    Signal::stored(text.to_owned())
}

/// Two buttons for a line: no dragging is needed.
fn fine(shot: Shot, line: Line) -> AnyView {
    let name = t(format!("photo-line-{}", line.id()));
    let button = |way: &'static str, by: i64| {
        let (said, unseen) = (t(format!("photo-line-{}.{way}", line.id())), text(move || format!(" {}", name.get())));
        view! {
            <button type="button" class="plain" on:click=move |_| shot.step(line, by)>
                <span prop:textContent=said></span>
                <span class="unseen" prop:textContent=unseen></span>
            </button>
        }
        .into_any()
    };
    let buttons = if line == Line::Middle {
        vec![button("less", -2), button("more", 2)]
    } else {
        vec![button("more", 2), button("less", -2)]
    };
    let said = vec![tell("b", &[], name), " ".into_any(), tell("span", &[("translate", "no")], short(shot, line))];
    el("div", &[("class", "fine")], vec![el("p", &[], said), el("p", &[("class", "acts")], buttons)])
}

/// What was measured, the figures of the edition beside it.
fn says(shot: Shot) -> AnyView {
    let edition = desk().edition.get_value();
    let told = Memo::new(move |_| {
        shot.size.get().map(|size| check(size, shot.marks.get(), &edition.photo).1).unwrap_or_default()
    });
    let list = live(move || told.get().into_iter().map(one).collect_view().into_any());
    let fine: Vec<AnyView> = Line::ALL.into_iter().map(|line| fine(shot, line)).collect();
    view! {
        <p class="hint"><span prop:textContent=t("photo-part")></span></p>
        {fine}
        <h2 prop:textContent=t("photo-says")></h2>
        {list}
    }
    .into_any()
}

fn one(told: Told) -> AnyView {
    let is = told.verdict.map_or("unknown", |verdict| verdict.id());
    let (about, clause) = (told.about, told.clause);
    let says = by(move |words| sentence(words, &told));
    let mut inside = vec![
        tell("h3", &[], t(format!("photo-check-{about}"))),
        el(
            "p",
            &[],
            vec![tell("strong", &[], outcome(is)), " ".into_any(), tell("span", &[("translate", "no")], says)],
        ),
    ];
    if let Some(clause) = clause {
        inside.push(el("p", &[], vec![tell("small", &[], by(move |words| ::words::clause(words, &clause)))]));
    }
    el("section", &[("class", "verdict"), ("data-is", is)], inside)
}

/// The day the photos were taken: as the file tells it, or as it is typed; and whether that is recent enough.
fn taken(shot: Shot) -> AnyView {
    let (desk, owner) = (desk(), applicant());
    provide_context(Asked { asked: RwSignal::new(false) });
    let blank: Blank = PHOTOS_ON.blank;
    let path = StoredValue::new(blank.path(Some(&owner), None).unwrap_or_default());
    let filled = {
        let owner = owner.clone();
        Memo::new(move |_| {
            desk.read(&owner, |case| {
                let lines =
                    TOPICS.iter().flat_map(|topic| topic.pages).filter(|page| page.blanks().any(|own| *own == blank));
                lines.flat_map(|page| page.lines(case)).find_map(|line| match line {
                    sheet::Line::Blank(filled) if filled.blank == blank => Some(filled),
                    _ => None,
                })
            })
        })
    };
    let found = live(move || {
        let Some(day) = shot.day.get() else { return ().into_any() };
        let said = by(move |words| words.say("photo-date-found", &[("date", date(words, day).into())]));
        let same =
            move || desk.answers.with(|answers| answers.text(&path.get_value()) == Some(browser::iso(day).as_str()));
        let same = Memo::new(move |_| same());
        let take = move |_| desk.set(&path.get_value(), Some(&browser::iso(day)));
        let end = live(move || {
            if same.get() {
                return ().into_any();
            }
            view! { <p class="acts"><button type="button" on:click=take prop:textContent=t("photo-date-use")></button></p> }.into_any()
        });
        view! { <div class="notice"><p translate="no" prop:textContent=said></p>{end}</div> }.into_any()
    });
    let verdicts = live(move || {
        let found = desk.read(&owner, |case| Rule::find("photos").map(|rule| look(rule, case)).unwrap_or_default());
        let known = found.iter().filter(|finding| finding.verdict.is_some());
        known.map(|finding| verdict(finding, "h3", "")).collect_view().into_any()
    });
    view! {
        <h2 prop:textContent=t("photo-date")></h2>
        {found}
        <form class="question" novalidate on:submit=|event: web_sys::SubmitEvent| event.prevent_default()>
            {field(blank, filled, None)}
        </form>
        {verdicts}
    }
    .into_any()
}
