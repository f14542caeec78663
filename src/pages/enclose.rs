//! The files kept of one document: picked, photographed, dropped or pasted, made smaller on the device, several photos into one PDF.
//! They are for the person, to keep together and to print: the application goes on paper, and nothing is sent to the government.

mod card;
mod picture;
mod stack;
mod take;

use ::words::{Words, number, tenths};
use domain::documents::Document;
use domain::key::Scope;
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wire::refusal::Why;

use crate::api::Refused;
use crate::browser;
use crate::draft::store::files::{self, File, Files};
use crate::draft::store::{self, Trouble};
use crate::draft::{applicant, desk};
use crate::pages::missing::Missing;
use crate::place::At;
use crate::ui::heading::{Heading, HeadingProps};
use crate::ui::piece::{acts, back, by, details, el, p, tell, to};
use crate::ui::whose::whose;
use crate::words::{Spoken, Text, live, t, when};
use stack::Leaf;
use take::{Taken, may_be_drawn, read, take};

/// The element of the input that opens what is on the device.
const FILE: &str = "enclose-file";
/// The element of the one that opens the camera.
const CAMERA: &str = "enclose-camera";

/// A size in words: `2,3 Mo`, `85 KB`.
pub fn size(words: &Spoken, bytes: u64) -> String {
    let (id, figure) = match bytes {
        0..95_000 => ("enclose-kilobytes", number(words.lang(), i64::try_from(bytes.div_ceil(1_000)).unwrap_or(0))),
        _ => {
            let rounded = u32::try_from((bytes + 50_000) / 100_000).unwrap_or(u32::MAX);
            ("enclose-megabytes", tenths(words.lang(), rounded))
        }
    };
    words.say(id, &[("size", figure.into())])
}

/// The id of the document that files kept there show; `None` for one that no edition knows.
pub fn of_document(shows: &str) -> Option<&'static str> {
    let document = Document::find(shows.rsplit('/').next()?)?;
    Some(document.id)
}

/// Where the files of a document are kept: those of each person apart, what the envelope holds once by itself.
pub fn place_of(document: &Document, person: &str) -> String {
    let whose = (document.scope != Scope::Household).then_some(person);
    wire::content::place_of(whose, document.id)
}

/// The files of a draft; read again whenever anyone changes them.
pub fn follow(draft: String) -> RwSignal<Option<Result<Files, Trouble>>> {
    let found = RwSignal::new(None);
    let of = draft.clone();
    let look = move || {
        let draft = of.clone();
        leptos::task::spawn_local(async move {
            let files = Some(files::of(&draft).await);
            if found.try_with_untracked(|shown| *shown != files) == Some(true) {
                found.set(files);
            }
        });
    };
    look();
    // Whoever sends lists what other devices added, as long as somebody looks.
    let looks = move || {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            crate::draft::follow::say(&format!("{} {draft}", crate::draft::follow::FILES));
        }
    };
    looks();
    if let Ok(often) = set_interval_with_handle(looks, std::time::Duration::from_secs(15)) {
        on_cleanup(move || often.clear());
    }
    if let Ok(channel) = web_sys::BroadcastChannel::new(files::CHANNEL) {
        let hear = Closure::<dyn Fn()>::new(look.clone());
        channel.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
        let channel = send_wrapper::SendWrapper::new(channel);
        on_cleanup(move || channel.close());
    }
    let seen = window_event_listener_untyped("visibilitychange", move |_| look());
    on_cleanup(move || seen.remove());
    found
}

/// What was just done, or was not.
#[derive(Clone, PartialEq)]
enum Said {
    /// A file was added: its name, its bytes before and after.
    Added(String, u64, u64),
    /// A file was not taken.
    Refused(String, Why),
    /// It is no photo, and does not go into a PDF of photos.
    NoPhoto(String),
    /// So many photos do not fit into one PDF.
    TooMany(usize),
    /// The device did not keep it, or did not do it.
    Failed(String, Trouble),
    /// It is in the account alone, and did not come from there.
    Away(String, Refused),
    /// A file was removed: its name and its id, with which it is put back.
    Removed(String, String),
    /// It was put back.
    PutBack(String),
}

impl Said {
    fn is_bad(&self) -> bool {
        matches!(self, Said::Refused(..) | Said::NoPhoto(_) | Said::TooMany(_) | Said::Failed(..) | Said::Away(..))
    }

    fn words(&self, words: &Spoken) -> String {
        match self {
            Said::Added(name, before, after) if after < before => {
                let args = [
                    ("name", name.as_str().into()),
                    ("before", size(words, *before).into()),
                    ("after", size(words, *after).into()),
                ];
                words.say("enclose-added.smaller", &args)
            }
            Said::Added(name, ..) => words.say("enclose-added", &[("name", name.as_str().into())]),
            Said::Refused(name, why) => {
                let why = words.say(&format!("api-{}", why.id()), &[]);
                words.say("enclose-refused", &[("name", name.as_str().into()), ("why", why.into())])
            }
            Said::NoPhoto(name) => words.say("enclose-no-photo", &[("name", name.as_str().into())]),
            Said::TooMany(count) => words.say("enclose-stack.too-many", &[("count", (*count).into())]),
            Said::Failed(name, trouble) => {
                let id = match trouble {
                    Trouble::Full => "enclose-full",
                    Trouble::Gone => "enclose-gone",
                    Trouble::Damaged => "enclose-damaged",
                    Trouble::Locked => "trouble-locked",
                    _ => "enclose-failed",
                };
                words.say(id, &[("name", name.as_str().into())])
            }
            Said::Away(name, refused) => {
                let why = words.say(&format!("api-{}", refused.id()), &[("minutes", 1.into())]);
                words.say("enclose-away", &[("name", name.as_str().into()), ("why", why.into())])
            }
            Said::Removed(name, _) => words.say("enclose-removed", &[("name", name.as_str().into())]),
            Said::PutBack(name) => words.say("enclose-removed.back", &[("name", name.as_str().into())]),
        }
    }
}

/// What the page knows.
#[derive(Clone, Copy)]
struct Shelf {
    draft: StoredValue<String>,
    shows: StoredValue<String>,
    /// The files of the whole draft; `None` until they were looked at.
    files: RwSignal<Option<Result<Files, Trouble>>>,
    said: RwSignal<Vec<Said>>,
    /// The name of what is being made ready.
    busy: RwSignal<Option<String>>,
    /// The file that the next one takes the place of.
    replaced: RwSignal<Option<File>>,
    /// The picture that is looked at: its id, and where the browser holds it.
    seen: RwSignal<Option<(String, String)>>,
    /// Photos on their way into one PDF; `None` when none is being made.
    stack: RwSignal<Option<Vec<Leaf>>>,
}

impl Shelf {
    /// The files of this document, in their order.
    fn own(self) -> Vec<File> {
        let own = |files: &Files| files.of(&self.shows.get_value()).cloned().collect();
        self.files.with(|files| files.as_ref().and_then(|files| files.as_ref().ok()).map(own).unwrap_or_default())
    }

    fn say(self, said: Said) {
        self.said.try_update(|all| all.push(said));
    }

    /// Looks at the store at once.
    async fn look(self) {
        let Some(draft) = self.draft.try_get_value() else { return };
        let files = files::of(&draft).await;
        self.files.try_set(Some(files));
    }

    /// Forgets the picture that was looked at.
    fn unsee(self) {
        if let Some(Some((_, url))) = self.seen.try_update(Option::take) {
            let _ = web_sys::Url::revoke_object_url(&url);
        }
    }

    /// Takes what was picked: into the PDF being made, or each as a file. Several photos at once are asked about.
    fn take(self, picked: Vec<web_sys::File>) {
        if picked.is_empty() || self.busy.get_untracked().is_some() {
            return;
        }
        self.said.set(Vec::new());
        self.busy.set(picked.first().map(web_sys::File::name));
        leptos::task::spawn_local(async move {
            let many = 1 < picked.len() && self.replaced.get_untracked().is_none();
            let mut read_all = Vec::new();
            for file in picked {
                let name = file.name();
                self.busy.try_set(Some(name.clone()));
                match read(&file).await {
                    Ok(bytes) => read_all.push((name, bytes)),
                    Err(why) => self.say(Said::Refused(name, why)),
                }
            }
            let stacked = self.stack.try_with_untracked(Option::is_some) == Some(true);
            let photos = read_all.iter().all(|(_, bytes)| may_be_drawn(bytes));
            if stacked || (many && photos) {
                self.lay(read_all).await;
            } else {
                for (name, bytes) in read_all {
                    self.busy.try_set(Some(name.clone()));
                    match take(&name, bytes).await {
                        Ok(taken) => self.keep(taken).await,
                        Err(why) => self.say(Said::Refused(name, why)),
                    }
                }
            }
            self.done();
        });
    }

    /// Whatever was being made ready is.
    fn done(self) {
        self.busy.try_set(None);
        let bad = self.said.try_with_untracked(|said| said.iter().any(Said::is_bad));
        browser::focus(if bad == Some(true) { "enclose-faults" } else { "enclose-said" });
    }

    /// Puts a file on the device; it is there once that is said.
    async fn keep(self, taken: Taken) {
        let (Some(draft), Some(shows)) = (self.draft.try_get_value(), self.shows.try_get_value()) else { return };
        let Taken { name, kind, bytes, pages, before } = taken;
        let replaced = self.replaced.try_update(Option::take).flatten();
        let file = files::new(&shows, name.clone(), kind, &bytes, pages);
        let after = file.bytes;
        match files::add(&draft, &file, &bytes, replaced.as_ref()).await {
            Ok(()) => {
                // A device that may delete what it keeps is asked not to.
                store::persisted(true).await;
                self.say(Said::Added(name, before, after));
            }
            Err(trouble) => self.say(Said::Failed(name, trouble)),
        }
        self.look().await;
    }

    fn act(self, name: String, work: impl Future<Output = Result<(), Trouble>> + 'static, done: Option<Said>) {
        self.said.set(Vec::new());
        leptos::task::spawn_local(async move {
            match work.await {
                Ok(()) => done.into_iter().for_each(|done| self.say(done)),
                Err(trouble) => self.say(Said::Failed(name, trouble)),
            }
            self.look().await;
            if self.said.try_with_untracked(Vec::is_empty) == Some(false) {
                self.done();
            }
        });
    }
}

/// The page.
#[component]
pub fn Enclose(
    /// The document's id.
    document_id: String,
) -> impl IntoView {
    let Some(document) = Document::find(&document_id) else { return Missing().into_any() };
    let draft = desk().id.get_value();
    let shelf = Shelf {
        draft: StoredValue::new(draft.clone()),
        shows: StoredValue::new(place_of(document, &applicant())),
        files: follow(draft),
        said: RwSignal::new(Vec::new()),
        busy: RwSignal::new(None),
        replaced: RwSignal::new(None),
        seen: RwSignal::new(None),
        stack: RwSignal::new(None),
    };
    on_cleanup(move || {
        shelf.unsee();
        shelf.unstack();
        // What was removed here cannot be put back any more.
        leptos::task::spawn_local(async {
            let _ = files::sweep().await;
        });
    });
    let pasted = window_event_listener_untyped("paste", move |event| {
        let files = event.dyn_ref::<web_sys::ClipboardEvent>().and_then(|event| event.clipboard_data());
        shelf.take(files.and_then(|data| data.files()).map(all).unwrap_or_default());
    });
    on_cleanup(move || pasted.remove());
    let title = by(move |words| {
        let name = words.say(&format!("document-{}", document.id), &[]);
        words.say("enclose-title", &[("document", name.into())])
    });
    let page = vec![
        back_to_list(),
        Heading(HeadingProps { text: title, step: Text::default() }).into_any(),
        if document.scope == Scope::Household {
            ().into_any()
        } else {
            whose(At::Enclose(document.id.to_owned())).into_any()
        },
        p(t("enclose-own")),
        before(),
        pick(shelf),
        faults(shelf),
        done(shelf),
        stack::part(shelf),
        card::list(shelf),
        acts(vec![to(At::Gather, "go", t("enclose-done"))]),
    ];
    page.into_any()
}

/// The link back, to the list of documents unless one came from elsewhere.
fn back_to_list() -> AnyView {
    if crate::address::address().query("from").is_some() {
        return back();
    }
    crate::ui::piece::link(&[("class", "back")], crate::app::link_in(At::Gather), t("back"), None)
}

/// What is to be known before anything is chosen.
fn before() -> AnyView {
    let item = |id: &'static str| tell("li", &[], t(id));
    let place = if browser::has_account() { "enclose-where.account" } else { "enclose-where" };
    el(
        "div",
        &[("class", "notice")],
        vec![
            el("ul", &[], vec![item("enclose-kinds"), item("enclose-kinds.smaller"), item(place)]),
            details(
                t("enclose-word"),
                vec![el(
                    "ul",
                    &[],
                    ["enclose-word.computer", "enclose-word.phone", "enclose-word.paper"].map(item).into(),
                )],
            ),
        ],
    )
}

fn all(files: web_sys::FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Opens one of the two inputs: the browser's own buttons would speak the browser's language.
fn open(id: &str) {
    let input = document().get_element_by_id(id).and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(input) = input {
        input.click();
    }
}

fn pick(shelf: Shelf) -> AnyView {
    let chosen = move |event: Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let picked = input.files().map(all).unwrap_or_default();
        // The same file may be picked again.
        input.set_value("");
        shelf.take(picked);
    };
    let choose = move |id: &'static str| {
        move |_| {
            shelf.replaced.set(None);
            open(id);
        }
    };
    let over = |event: web_sys::DragEvent| event.prevent_default();
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        shelf.replaced.set(None);
        shelf.take(event.data_transfer().and_then(|data| data.files()).map(all).unwrap_or_default());
    };
    let begin = move |_| {
        shelf.said.set(Vec::new());
        shelf.stack.set(Some(Vec::new()));
        browser::focus("enclose-stack");
    };
    // While a PDF is being made, its own buttons add to it.
    let buttons = when(
        move || shelf.stack.with(Option::is_none),
        move || {
            view! {
                <p class="acts">
                    <button type="button" class="go" on:click=choose(FILE) prop:textContent=t("enclose-pick")></button>
                    <button type="button" class="plain" on:click=choose(CAMERA) prop:textContent=t("enclose-camera")></button>
                    <button type="button" class="plain" on:click=begin prop:textContent=t("enclose-several")></button>
                </p>
                <p class="hint mouse" prop:textContent=t("enclose-drop")></p>
            }
            .into_any()
        },
    );
    view! {
        <div class="drop" on:dragover=over on:drop=dropped>{buttons}</div>
        <input type="file" id=FILE multiple accept="application/pdf,image/*,.pdf,.heic" hidden on:change=chosen/>
        <input type="file" id=CAMERA accept="image/*" capture="environment" hidden on:change=chosen/>
    }
    .into_any()
}

/// What was not taken, each with its reason and how to help oneself.
fn faults(shelf: Shelf) -> AnyView {
    let bad = Memo::new(move |_| shelf.said.get().into_iter().filter(Said::is_bad).collect::<Vec<_>>());
    let draw = live(move || {
        let bad = bad.get();
        if bad.is_empty() {
            return ().into_any();
        }
        let line = |said: Said| tell("li", &[("translate", "no")], by(move |words| said.words(words)));
        el(
            "div",
            &[("class", "faults"), ("role", "alert"), ("id", "enclose-faults"), ("tabindex", "-1")],
            vec![tell("h2", &[], t("enclose-faults")), el("ul", &[], bad.into_iter().map(line).collect())],
        )
    });
    draw.into_any()
}

/// What was done, said politely, and the way back.
fn done(shelf: Shelf) -> AnyView {
    let good = Memo::new(move |_| shelf.said.get().into_iter().filter(|said| !said.is_bad()).collect::<Vec<_>>());
    let draw = live(move || {
        let good = good.get();
        let busy = shelf.busy.get();
        if good.is_empty() && busy.is_none() {
            return ().into_any();
        }
        let line = |said: Said| tell("p", &[("translate", "no")], by(move |words| said.words(words)));
        let removed = good.iter().find_map(|said| match said {
            Said::Removed(name, id) => Some((name.clone(), id.clone())),
            _ => None,
        });
        let way_back = removed.map(|(name, id)| {
            let back = move |_| {
                let (draft, id) = (shelf.draft.get_value(), id.clone());
                let told = Said::PutBack(name.clone());
                shelf.act(name.clone(), async move { files::put_back(&draft, &id).await }, Some(told));
            };
            view! { <p class="acts"><button type="button" on:click=back prop:textContent=t("enclose-removed.undo")></button></p> }
        });
        let busy = busy.map(|name| {
            tell(
                "p",
                &[("translate", "no")],
                by(move |words| words.say("enclose-busy", &[("name", name.as_str().into())])),
            )
        });
        let said = good.into_iter().map(line).collect_view();
        view! { <div class="notice" id="enclose-said" tabindex="-1">{busy}{said}{way_back}</div> }.into_any()
    });
    view! { <div role="status">{draw}</div> }.into_any()
}
