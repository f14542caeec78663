//! Contexts and places, nothing else.

use ::words::Lang;
use domain::Date;
use leptos::prelude::*;

use crate::address::{Address, address};
use crate::browser;
use crate::draft::Desk;
use crate::pages;
use crate::place::{At, Place};
use crate::ui::frame::Frame;
use crate::words::{Text, Tongue, effect, live, text, tongue};

/// Today, as the device or the person says.
#[derive(Clone, Copy)]
pub struct Today(pub RwSignal<Date>);

/// Where one is.
#[derive(Clone, Copy)]
pub struct Here(pub Memo<Place>);

/// Everything.
#[component]
pub fn App() -> impl IntoView {
    let Some(address) = Address::follow() else { return ().into_any() };
    provide_context(address);
    let lang = Memo::new(move |before: Option<&Lang>| {
        Place::of(&address.path()).0.or(before.copied()).unwrap_or_else(preferred)
    });
    let here = Memo::new(move |_| Place::of(&address.path()).1);
    let today = RwSignal::new(chosen_today().unwrap_or_else(browser::today));
    provide_context(Tongue::new(lang.into()));
    provide_context(Here(here));
    provide_context(Today(today));
    effect(move || {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", lang.get().code());
        }
    });
    // Which draft is open: pages of one draft share it.
    let open = Memo::new(move |_| match here.get() {
        Place::Draft(draft, applicant, _) => Some((draft, applicant)),
        _ => None,
    });
    let page = live(move || match open.get() {
        #[cfg(any(feature = "main", feature = "beside"))]
        Some((draft, applicant)) => view! { <pages::InDraft draft applicant/> }.into_any(),
        #[cfg(not(any(feature = "main", feature = "beside")))]
        Some(_) => pages::elsewhere(),
        None => view! { <Open/> }.into_any(),
    });
    view! { <Frame>{page}</Frame> }.into_any()
}

/// The pages that belong to no draft.
#[component]
fn Open() -> impl IntoView {
    let here = here();
    live(move || match here.get() {
        #[cfg(feature = "start")]
        Place::Choose => pages::choose::Choose().into_any(),
        #[cfg(feature = "start")]
        Place::Start => pages::start::Start().into_any(),
        Place::Missing(_) => pages::missing::Missing().into_any(),
        #[cfg(feature = "beside")]
        Place::Drafts => pages::drafts::Drafts().into_any(),
        #[cfg(feature = "beside")]
        Place::Help => pages::about::Help().into_any(),
        #[cfg(feature = "beside")]
        Place::Privacy => pages::about::Privacy().into_any(),
        #[cfg(feature = "beside")]
        Place::Accessibility => pages::about::Accessibility().into_any(),
        #[cfg(feature = "beside")]
        Place::Edition => pages::edition::About().into_any(),
        #[cfg(feature = "beside")]
        Place::Answers => pages::short::Answers().into_any(),
        #[cfg(feature = "beside")]
        Place::Short(id) => pages::short::Short(pages::short::ShortProps { id }).into_any(),
        #[cfg(feature = "beside")]
        Place::Account => pages::account::Account().into_any(),
        #[cfg(feature = "beside")]
        Place::Link(id) => pages::account::link::Link(pages::account::link::LinkProps { id }).into_any(),
        Place::Draft(..) => ().into_any(),
        #[allow(unreachable_patterns, reason = "with all features every page is here")]
        _ => pages::elsewhere(),
    })
}

/// The place at hand.
pub fn here() -> Memo<Place> {
    expect_context::<Here>().0
}

/// The address of a place in the page's language, following it.
pub fn link(place: Place) -> Text {
    let tongue = tongue();
    text(move || place.path(tongue.lang.get()))
}

/// The address of a place in the draft at hand.
pub fn link_in(at: At) -> Text {
    let desk: Desk = expect_context();
    link(Place::Draft(desk.id.get_value(), crate::draft::applicant(), at))
}

/// Goes to a place, in the page's language.
pub fn going() -> impl Fn(Place) + Clone + 'static {
    let (address, tongue) = (address(), tongue());
    move |place| address.go(&place.path(tongue.lang.get_untracked()))
}

/// Goes to a place in the draft at hand.
pub fn going_in() -> impl Fn(At) + Clone + 'static {
    let go = going_back_by();
    move |at| go(at, "")
}

/// Goes to a place in the draft at hand with a query behind it that says where one came from.
pub fn going_back_by() -> impl Fn(At, &str) + Clone + 'static {
    let (address, tongue, desk, applicant) = (address(), tongue(), expect_context::<Desk>(), crate::draft::applicant());
    move |at, query| {
        let place = Place::Draft(desk.id.get_value(), applicant.clone(), at);
        address.go(&format!("{}{query}", place.path(tongue.lang.get_untracked())));
    }
}

fn preferred() -> Lang {
    let languages = window().navigator().languages();
    languages.iter().filter_map(|tag| Lang::of(&tag.as_string()?)).next().unwrap_or(Lang::Fr)
}

/// The name under which a changed "today" is kept for this visit.
pub const TODAY: &str = "guichet-today";

fn chosen_today() -> Option<Date> {
    <Date as domain::read::Reads>::read(&browser::remembered(TODAY)?).ok()
}
