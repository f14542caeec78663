//! Every word on the page goes through [`t`]. The shell's words are compiled in; the words of forms, documents and rules
//! are fetched once per language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use domain::Edition;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use leptos::prelude::*;
use unic_langid::{LanguageIdentifier, langid};
use words::{Arg, Args, Book, Lang, Words, customise, edition_figures};

static_loader! {
    static SHELL = {
        locales: "./locales/ui",
        fallback_language: "en",
        customise: |bundle| { customise(bundle); },
    };
}

static FETCHED: [OnceLock<Book>; 2] = [OnceLock::new(), OnceLock::new()];

/// The figures of every edition, in each language, worked out once.
static FIGURES: [[OnceLock<Figures>; Edition::ALL.len()]; 2] =
    [const { [const { OnceLock::new() }; Edition::ALL.len()] }; 2];

type Figures = Vec<(&'static str, Arg)>;

/// The words of one language: what was fetched, with the figures of an edition, then the shell's.
#[derive(Clone, Copy)]
pub struct Spoken(pub Lang, pub &'static Edition);

impl Spoken {
    fn figures(&self) -> &'static [(&'static str, Arg)] {
        let at = Edition::ALL.iter().position(|edition| edition.id == self.1.id).unwrap_or_default();
        FIGURES[self.0 as usize][at].get_or_init(|| edition_figures(&Shell(self.0), self.1))
    }
}

impl Words for Spoken {
    fn lang(&self) -> Lang {
        self.0
    }

    fn find(&self, id: &str, args: Args) -> Option<String> {
        let fetched = FETCHED[self.0 as usize].get();
        let found = fetched.and_then(|book| book.find(id, &[self.figures(), args].concat()));
        found.or_else(|| shell(self.0, id, args))
    }
}

/// The words that are there at once.
struct Shell(Lang);

impl Words for Shell {
    fn lang(&self) -> Lang {
        self.0
    }

    fn find(&self, id: &str, args: Args) -> Option<String> {
        shell(self.0, id, args)
    }
}

fn shell(lang: Lang, id: &str, args: Args) -> Option<String> {
    const TAGS: [LanguageIdentifier; 2] = [langid!("fr"), langid!("en")];
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Number(number) => FluentValue::from(*number),
    };
    let values: HashMap<Cow<'static, str>, FluentValue> =
        args.iter().map(|(name, arg)| (Cow::Borrowed(*name), value(arg))).collect();
    SHELL.try_lookup_complete(&TAGS[lang as usize], id, (!values.is_empty()).then_some(&values))
}

/// Whether the words of forms are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch {
    /// Not asked for.
    Not,
    /// On their way.
    Coming,
    /// There.
    There,
    /// They did not come.
    Failed,
}

/// The page's language, and which fetched words are there.
#[derive(Clone, Copy)]
pub struct Tongue {
    /// The page's language.
    pub lang: Signal<Lang>,
    /// The edition whose rules are followed where one is: the open draft's, else the one new drafts are made in.
    pub edition: RwSignal<&'static Edition>,
    fetched: RwSignal<[Fetch; 2]>,
}

impl Tongue {
    /// The words of the page's language.
    pub fn new(lang: Signal<Lang>) -> Tongue {
        Tongue { lang, edition: RwSignal::new(Edition::default()), fetched: RwSignal::new([Fetch::Not; 2]) }
    }

    /// The words as they are now; reading them again when the language changes or words arrive.
    pub fn words(self) -> Spoken {
        self.spoken(self.lang.get())
    }

    /// The same in a language of one's choice.
    pub fn spoken(self, lang: Lang) -> Spoken {
        self.fetched.track();
        Spoken(lang, self.edition.get())
    }

    /// Whether the words of forms are there in a language.
    pub fn state(self, lang: Lang) -> Fetch {
        self.fetched.get()[lang as usize]
    }

    /// Fetches the words of forms in a language, once; again after they failed to come.
    pub fn fetch(self, lang: Lang) {
        if matches!(self.fetched.get_untracked()[lang as usize], Fetch::Coming | Fetch::There) {
            return;
        }
        let set = move |state| self.fetched.update(|fetched| fetched[lang as usize] = state);
        set(Fetch::Coming);
        leptos::task::spawn_local(async move {
            let state = match crate::browser::words_of(lang).await {
                Some(text) => {
                    FETCHED[lang as usize].get_or_init(|| Book::new(lang, [text]));
                    Fetch::There
                }
                None => Fetch::Failed,
            };
            set(state);
        });
    }
}

/// The words at hand.
pub fn tongue() -> Tongue {
    expect_context()
}

/// A text that follows the language and the answers. One type for all of them: each closure in a view of its own would cost
/// the page a copy of the machinery behind it.
pub type Text = Signal<String>;

/// A text worked out from what it reads.
pub fn text(text: impl Fn() -> String + Send + Sync + 'static) -> Text {
    Signal::derive(text)
}

/// Any other value worked out from what it reads.
pub fn sig<T: Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    Signal::derive(value)
}

/// Does something now, and again when what it reads changes: one type for all of them.
pub fn effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(move |_| run());
}

/// A part of a view that is drawn anew when what it reads changes: one type for all of them, too.
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// Draws a part of a view anew when what it reads changes.
pub fn live(draw: impl FnMut() -> AnyView + Send + 'static) -> Live {
    Box::new(draw)
}

/// Draws a part of a view while a condition holds; what is drawn stays as long as it does.
pub fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    mut draw: impl FnMut() -> AnyView + Send + 'static,
) -> Live {
    let holds = Memo::new(move |_| condition());
    live(move || if holds.get() { draw() } else { ().into_any() })
}

/// Draws a text that may be absent.
pub fn maybe(text: Signal<Option<String>>, draw: impl Fn(Text) -> AnyView + Send + 'static) -> Live {
    let (there, words) =
        (Memo::new(move |_| text.with(Option::is_some)), self::text(move || text.get().unwrap_or_default()));
    live(move || if there.get() { draw(words) } else { ().into_any() })
}

/// A text that follows the language.
pub fn t(id: impl Into<Cow<'static, str>>) -> Text {
    let (tongue, id) = (tongue(), id.into());
    text(move || tongue.words().say(&id, &[]))
}

/// A text with figures or names in it that follows the language.
pub fn t_with(
    id: impl Into<Cow<'static, str>>,
    args: impl Fn() -> Vec<(&'static str, Arg)> + Send + Sync + 'static,
) -> Text {
    let (tongue, id) = (tongue(), id.into());
    text(move || tongue.words().say(&id, &args()))
}

/// A text that may be absent, such as a hint.
pub fn t_maybe(id: impl Into<Cow<'static, str>>) -> Signal<Option<String>> {
    let (tongue, id) = (tongue(), id.into());
    Signal::derive(move || tongue.words().find(&id, &[]))
}
