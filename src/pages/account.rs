//! The account: signed in to, secured, left. Nothing that is typed here is kept: it goes with the page.

mod codes;
mod follows;
mod form;
pub mod link;
mod out;
mod passkeys;
mod proof;
mod sessions;
mod signed;

use std::cell::Cell;
use std::time::Duration;

use ::words::{Arg, Words};
use js_sys::Function;
use leptos::prelude::*;
use wire::account as told;
use wire::account::{Language, Level};
use wire::refusal::Why;

use crate::api::{self, Refused};
use crate::app::link as to_place;
use crate::browser;
use crate::place::Place;
use crate::ui::heading::title;
use crate::ui::piece::{acts, by, el, link as link_to, p, tell};
use crate::ui::worded::worded;
use crate::words::{Live, Text, live, sig, t, tongue};

thread_local! {
    /// What another page of the account did, said on this one.
    static LATER: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// How often the page looks at the time that is left.
const TICK: Duration = Duration::from_secs(15);
/// Fewer milliseconds than this are worth a warning.
const SOON: f64 = 300_000.0;
/// Another window may have made the session longer: it is asked after at most so often, in milliseconds.
const ASK: f64 = 60_000.0;

/// How one stands with the account.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stands {
    /// Not known yet.
    Looking,
    /// The server cannot be asked.
    Away(Refused),
    /// Nobody is signed in.
    Out,
    /// The password was right; the code is still to come.
    Half,
    /// Signed in.
    In,
}

/// What was just done.
#[derive(Clone)]
struct Told {
    /// Its words: `account-told` and this attribute.
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What the pages of the account know.
#[derive(Clone, Copy)]
struct Who {
    stands: RwSignal<Stands>,
    /// When the session ends if nothing is done, in milliseconds since 1970.
    until: RwSignal<f64>,
    /// It ends then whatever is done.
    ends: RwSignal<bool>,
    /// The time, now and then.
    now: RwSignal<f64>,
    asked: StoredValue<f64>,
    account: RwSignal<Option<told::Account>>,
    sessions: RwSignal<Vec<told::Listed>>,
    /// Recovery codes that are shown now, once.
    recovery: RwSignal<Option<Vec<String>>>,
    told: RwSignal<Option<Told>>,
    /// Which part is open.
    open: RwSignal<Option<String>>,
    /// Something is wrong in a form.
    faulty: RwSignal<bool>,
    /// Which form waits for a proof of who one is, and whom to tell.
    proving: RwSignal<Option<&'static str>>,
    proved: StoredValue<Option<Function>, LocalStorage>,
}

impl Who {
    /// Nobody yet.
    fn provide() -> Who {
        let who = Who {
            stands: RwSignal::new(Stands::Looking),
            until: RwSignal::new(0.0),
            ends: RwSignal::new(false),
            now: RwSignal::new(browser::now_ms()),
            asked: StoredValue::new(0.0),
            account: RwSignal::new(None),
            sessions: RwSignal::new(Vec::new()),
            recovery: RwSignal::new(None),
            told: RwSignal::new(None),
            open: RwSignal::new(None),
            faulty: RwSignal::new(false),
            proving: RwSignal::new(None),
            proved: StoredValue::new_local(None),
        };
        provide_context(who);
        on_cleanup(move || proof::answer(who, false));
        who
    }

    /// Takes over what a session says of its time.
    fn keeps(self, session: &told::Session) {
        let now = browser::now_ms();
        self.now.try_set(now);
        self.until.try_set(now + session.idle as f64 * 1000.0);
        self.ends.try_set(session.ends <= session.idle);
        self.asked.try_set_value(now);
    }

    /// Takes over a session: where one stands follows.
    fn enters(self, session: told::Session) {
        self.keeps(&session);
        match session.level {
            Level::Half => drop(self.stands.try_set(Stands::Half)),
            Level::Full => leptos::task::spawn_local(async move {
                // A store that does not answer keeps nobody out of the account.
                let _ = follows::begins(&session).await;
                self.looks_around();
            }),
        }
    }

    /// Asks the server who is here.
    fn looks(self, by_hand: bool) {
        leptos::task::spawn_local(async move {
            self.asked.try_set_value(browser::now_ms());
            let call = api::session();
            let answer = if by_hand { call.by_hand().await } else { call.by_itself().await };
            let Some(stands) = self.stands.try_get_untracked() else { return };
            match answer {
                Ok(Some(session)) if stands == Stands::In && session.level == Level::Full => {
                    self.keeps(&session);
                    let _ = follows::begins(&session).await;
                }
                Ok(Some(session)) => self.enters(session),
                Ok(None) if matches!(stands, Stands::In | Stands::Half) => self.ended(),
                Ok(None) => drop(self.stands.try_set(Stands::Out)),
                // What is shown stays while the network is away for a moment.
                Err(_) if matches!(stands, Stands::In | Stands::Half) => {}
                Err(refused) => drop(self.stands.try_set(Stands::Away(refused))),
            }
        });
    }

    /// Fetches what is shown of the account, and where it is signed in.
    fn looks_around(self) {
        leptos::task::spawn_local(async move {
            let account = api::account().by_itself().await;
            let sessions = api::sessions().by_itself().await;
            match (account, sessions) {
                (Ok(account), Ok(sessions)) => {
                    self.account.try_set(Some(account));
                    self.sessions.try_set(sessions);
                    if self.stands.try_get_untracked().is_some_and(|stands| stands != Stands::In) {
                        self.stands.try_set(Stands::In);
                    }
                }
                (Err(Refused::For(Why::SignedOut)), _) | (_, Err(Refused::For(Why::SignedOut))) => self.ended(),
                (Err(refused), _) | (_, Err(refused)) => {
                    if self.stands.try_get_untracked().is_some_and(|stands| stands != Stands::In) {
                        self.stands.try_set(Stands::Away(refused));
                    }
                }
            }
        });
    }

    /// Something was done: says so, closes what was open, and looks again.
    fn did(self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.open.try_set(None);
        self.says(id, args);
        self.looks(false);
        self.looks_around();
    }

    fn says(self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.faulty.try_set(false);
        self.told.try_set(Some(Told { id, args }));
        browser::focus("told");
    }

    /// Nobody is signed in any more: why.
    fn leaves(self, id: &'static str) {
        self.account.try_set(None);
        self.sessions.try_set(Vec::new());
        self.recovery.try_set(None);
        self.open.try_set(None);
        self.stands.try_set(Stands::Out);
        self.says(id, Vec::new());
    }

    /// The session has ended by itself, or elsewhere. What is kept on a shared device goes.
    fn ended(self) {
        crate::draft::follow::say(crate::draft::follow::ACCOUNT);
        proof::answer(self, false);
        self.leaves("ended");
    }

    /// Looks at the time.
    fn ticks(self) {
        let stands = self.stands.try_get_untracked();
        if !matches!(stands, Some(Stands::In | Stands::Half)) {
            return;
        }
        let now = browser::now_ms();
        self.now.try_set(now);
        let soon = self.until.get_untracked() - now < SOON;
        if soon && ASK < now - self.asked.get_value() {
            self.looks(false);
        }
    }
}

/// The page.
#[component]
pub fn Account() -> impl IntoView {
    let who = Who::provide();
    who.looks(true);
    if let Some(id) = LATER.take() {
        who.says(id, Vec::new());
    }
    if let Ok(tick) = set_interval_with_handle(move || who.ticks(), TICK) {
        on_cleanup(move || tick.clear());
    }
    // What happened while the window was behind others.
    let seen = window_event_listener_untyped("visibilitychange", move |_| {
        if who.stands.try_get_untracked() == Some(Stands::In) {
            who.looks(false);
        }
    });
    on_cleanup(move || seen.remove());
    worded(move || page(who))
}

fn page(who: Who) -> AnyView {
    let part = live(move || match who.stands.get() {
        Stands::Looking => el("p", &[("role", "status")], vec![tell("span", &[], t("account-looking"))]),
        Stands::Away(refused) => away(who, refused),
        Stands::Out => out::out(who),
        Stands::Half => out::half(who),
        Stands::In => signed::signed(who),
    });
    vec![heading(who, t("account-title")), notice(who).into_any(), part.into_any()].into_any()
}

/// The page's heading. The window's title says when something is wrong.
fn heading(who: Who, said: Text) -> AnyView {
    title(said, sig(move || who.faulty.get()));
    browser::focus_heading();
    if who.told.with_untracked(Option::is_some) {
        browser::focus("told");
    }
    el("h1", &[("tabindex", "-1")], vec![tell("span", &[], said)])
}

/// What was just done.
fn notice(who: Who) -> Live {
    live(move || {
        let Some(Told { id, args }) = who.told.get() else { return ().into_any() };
        let said = by(move |words| words.say(&format!("account-told.{id}"), &args));
        view! { <div class="notice" id="told" tabindex="-1"><p translate="no" prop:textContent=said></p></div> }
            .into_any()
    })
}

/// The server cannot be asked: an account needs it, what is on the device does not.
fn away(who: Who, refused: Refused) -> AnyView {
    let again = move |_| {
        who.stands.set(Stands::Looking);
        who.looks(true);
    };
    let why = if refused.is_away() { "account-away" } else { "account-trouble" };
    vec![
        tell("h2", &[], t(why)),
        p(t(format!("api-{}", refused.id()))),
        p(t("account-away-drafts")),
        acts(vec![
            view! { <button type="button" class="go" on:click=again prop:textContent=t("retry")></button> }.into_any(),
            link_to(&[], to_place(Place::Drafts), t("drafts-link"), None),
        ]),
    ]
    .into_any()
}

/// The language of mails: the page's.
fn language() -> impl Fn() -> Language + Copy {
    let tongue = tongue();
    move || match tongue.lang.get_untracked() {
        ::words::Lang::Fr => Language::Fr,
        ::words::Lang::En => Language::En,
    }
}

/// The arguments of a moment's words: the day, the hour, the minutes.
fn moment(words: &crate::words::Spoken, ms: f64) -> [(&'static str, Arg); 3] {
    let (hours, minutes) = browser::time_of(ms);
    [
        ("date", ::words::date(words, browser::date_of(ms)).into()),
        ("hours", hours.to_string().into()),
        ("minutes", format!("{minutes:02}").into()),
    ]
}
