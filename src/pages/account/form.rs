//! A little form of the account's: its boxes, what is wrong with each and with the whole, and one press at a time.

use std::future::Future;

use ::words::{Arg, Words};
use leptos::prelude::*;
use wire::refusal::Why;

use super::{Stands, Who, proof};
use crate::api::{Call, Refused};
use crate::browser;
use crate::browser::passkey::Unproved;
use crate::ui::piece::{by, el, tell};
use crate::words::{Live, Spoken, Text, live, maybe, sig, t, t_maybe, text, tongue, when};

/// What a box takes: what keyboards, and what fills passwords in, are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The account's e-mail address.
    Email,
    /// Another e-mail address.
    NewEmail,
    /// The password there is.
    Password,
    /// A password to be chosen.
    NewPassword,
    /// Six digits.
    Code,
    /// Six digits or a recovery code.
    AnyCode,
    /// A recovery code.
    Recovery,
    /// A name one gives something.
    Name,
    /// Yes or no.
    YesNo,
}

impl Kind {
    fn is_secret(self) -> bool {
        matches!(self, Kind::Password | Kind::NewPassword)
    }

    fn autofill(self) -> &'static str {
        match self {
            Kind::Email => "username",
            Kind::NewEmail => "email",
            Kind::Password => "current-password",
            Kind::NewPassword => "new-password",
            Kind::Code | Kind::AnyCode => "one-time-code",
            Kind::Recovery | Kind::Name | Kind::YesNo => "off",
        }
    }

    /// The kind of box, and the keyboard.
    fn input(self) -> (&'static str, &'static str) {
        match self {
            Kind::Email | Kind::NewEmail => ("email", "email"),
            Kind::Code => ("text", "numeric"),
            _ => ("text", "text"),
        }
    }

    /// Whether what is wrong is wrong with this box.
    fn is_blamed(self, wrong: Wrong) -> bool {
        let Wrong::Refused(refused) = wrong else { return false };
        match refused {
            Refused::For(Why::EmailUnread) => matches!(self, Kind::Email | Kind::NewEmail),
            Refused::For(Why::WrongPassword) => self == Kind::Password,
            Refused::For(Why::PasswordShort | Why::PasswordLong | Why::PasswordWeak) => self == Kind::NewPassword,
            Refused::For(Why::WrongCode) => matches!(self, Kind::Code | Kind::AnyCode | Kind::Recovery),
            _ => false,
        }
    }
}

/// What is wrong with a box, or with the whole form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is there.
    Missing,
    /// The server did not do it.
    Refused(Refused),
    /// The browser gave no passkey.
    Browser(Unproved),
}

impl From<Refused> for Wrong {
    fn from(refused: Refused) -> Wrong {
        Wrong::Refused(refused)
    }
}

impl From<Unproved> for Wrong {
    fn from(unproved: Unproved) -> Wrong {
        Wrong::Browser(unproved)
    }
}

/// How it is said: as it is said of this box or form, else as it is said everywhere.
fn said(words: &Spoken, own: &str, wrong: Wrong) -> String {
    let (id, everywhere) = match wrong {
        Wrong::Missing => ("missing", "api-missing".to_owned()),
        Wrong::Refused(refused) => (refused.id(), format!("api-{}", refused.id())),
        Wrong::Browser(unproved) => (unproved.id(), format!("passkey-{}", unproved.id())),
    };
    let minutes = match wrong {
        Wrong::Refused(Refused::TooMany(seconds)) => seconds.div_ceil(60),
        _ => 0,
    };
    let args: [(&'static str, Arg); 1] = [("minutes", minutes.into())];
    words.find(&format!("{own}.{id}"), &args).unwrap_or_else(|| words.say(&everywhere, &args))
}

/// A box. What is typed lives as long as what draws it.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Its element.
    id: &'static str,
    /// Its words: the label, `.hint`, `.missing`.
    words: &'static str,
    kind: Kind,
    /// What was typed.
    pub value: RwSignal<String>,
    wrong: RwSignal<Option<Wrong>>,
}

impl Entry {
    /// An empty box; of yes or no, what is known.
    pub fn new(id: &'static str, words: &'static str, kind: Kind) -> Entry {
        // Whoever said on the start page whose device it is finds that chosen.
        let known = if kind == Kind::YesNo { browser::own_device() } else { None };
        let value = known.map_or("", |own| if own { "yes" } else { "no" }).to_owned();
        Entry { id, words, kind, value: RwSignal::new(value), wrong: RwSignal::new(None) }
    }

    /// The same over a value that outlives it.
    pub fn over(self, value: RwSignal<String>) -> Entry {
        Entry { value, ..self }
    }

    /// What was typed, as it was.
    pub fn text(self) -> String {
        self.value.get_untracked()
    }

    /// Whether the answer is yes.
    pub fn is_yes(self) -> bool {
        self.value.with_untracked(|value| value == "yes")
    }

    /// Notes when it is empty.
    fn is_there(self) -> bool {
        let there = self.value.with_untracked(|value| !value.trim().is_empty());
        self.wrong.set((!there).then_some(Wrong::Missing));
        there
    }

    fn draw(self) -> AnyView {
        let (tongue, Entry { id, words, kind, value, wrong }) = (tongue(), self);
        let fault = sig(move || wrong.get().map(|wrong| said(&tongue.words(), words, wrong)));
        let hint = t_maybe(format!("{words}.hint"));
        let described = text(move || {
            let ids = [(hint.with(Option::is_some), "hint"), (fault.with(Option::is_some), "fault")];
            let there = ids.into_iter().filter(|(there, _)| *there);
            there.map(|(_, part)| format!("{id}-{part}")).collect::<Vec<_>>().join(" ")
        });
        let hint = maybe(hint, move |hint| part("hint", id, hint));
        let fault_part = maybe(fault, move |fault| part("fault", id, fault));
        let invalid = sig(move || fault.with(Option::is_some).then_some("true"));
        if kind == Kind::YesNo {
            let radios = [("yes", id.to_owned()), ("no", format!("{id}-no"))].map(|(option, element)| {
                let hint = t_maybe(format!("{words}.{option}-hint"));
                view! {
                    <label class="choice">
                        <input
                            type="radio"
                            id=element
                            name=id
                            value=option
                            aria-invalid=invalid
                            prop:checked=sig(move || value.with(|value| value == option))
                            on:change=move |_| value.set(option.to_owned())
                        />
                        <span>
                            <span prop:textContent=t(format!("{words}.{option}"))></span>
                            {maybe(hint, |hint| tell("small", &[], hint))}
                        </span>
                    </label>
                }
            });
            return view! {
                <fieldset class="ask" aria-describedby=described>
                    <legend prop:textContent=t(words)></legend>
                    {hint}
                    {fault_part}
                    <div class="choices">{radios}</div>
                </fieldset>
            }
            .into_any();
        }
        let seen = RwSignal::new(false);
        let (plain, keyboard) = kind.input();
        let hidden = kind.is_secret();
        let show = hidden.then(|| {
            let toggle = by(move |words| words.say(if seen.get() { "password.hide" } else { "password.show" }, &[]));
            let label = t(words);
            view! {
                <p class="acts">
                    <button type="button" on:click=move |_| seen.update(|seen| *seen = !*seen)>
                        <span prop:textContent=toggle></span>
                        <span class="unseen" prop:textContent=text(move || format!(" {}", label.get()))></span>
                    </button>
                </p>
            }
        });
        view! {
            <div class="ask">
                <label for=id prop:textContent=t(words)></label>
                {hint}
                {fault_part}
                <input
                    class="blank"
                    id=id
                    name=kind.autofill()
                    type=sig(move || if hidden && !seen.get() { "password" } else { plain })
                    inputmode=keyboard
                    autocomplete=kind.autofill()
                    autocapitalize="none"
                    spellcheck="false"
                    translate="no"
                    aria-describedby=described
                    aria-invalid=invalid
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
                {show}
            </div>
        }
        .into_any()
    }
}

fn part(name: &'static str, id: &'static str, said: Text) -> AnyView {
    el("p", &[("class", name), ("id", &format!("{id}-{name}"))], vec![tell("span", &[], said)])
}

/// A form, or a press with nothing to type. Its id is that of the words on its button.
#[derive(Clone, Copy)]
pub struct Form {
    /// Its id.
    pub id: &'static str,
    who: Who,
    entries: StoredValue<Vec<Entry>>,
    whole: RwSignal<Option<Wrong>>,
    busy: RwSignal<bool>,
}

impl Form {
    /// A form of these boxes, in their order.
    pub fn new(id: &'static str, entries: &[Entry]) -> Form {
        Form {
            id,
            who: expect_context(),
            entries: StoredValue::new(entries.to_vec()),
            whole: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    /// Whether a press goes on: nothing is missing, and no other is under way.
    pub fn press(self) -> bool {
        self.entries.with_value(|entries| self.press_with(entries))
    }

    /// The same, where only these boxes are needed.
    pub fn press_with(self, needed: &[Entry]) -> bool {
        if self.busy.get_untracked() {
            // It waits for a proof of who one is: there.
            if self.who.proving.get_untracked() == Some(self.id) {
                browser::focus(proof::PANEL);
            }
            return false;
        }
        self.whole.set(None);
        self.entries.with_value(|entries| entries.iter().for_each(|entry| entry.wrong.set(None)));
        let missing = needed.iter().filter(|entry| !entry.is_there()).count();
        self.who.faulty.set(missing != 0);
        if missing != 0 {
            browser::focus(self.faults_id());
        }
        missing == 0
    }

    /// Does what was pressed, then says what came of it: `then`, or what is wrong.
    pub fn run<T: 'static>(
        self,
        work: impl Future<Output = Result<T, Wrong>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let done = work.await;
            // Who left the page meanwhile is told nothing.
            if self.busy.try_set(false).is_some() {
                return;
            }
            match done {
                Ok(told) => then(told),
                Err(Wrong::Refused(Refused::For(Why::SignedOut))) if self.who.is_in() => self.who.ended(),
                Err(wrong) => self.fail(wrong),
            }
        });
    }

    /// Makes a call; where who one is has to be proved first, asks that in place, and makes it again.
    pub async fn proved<T>(self, call: &Call<T>) -> Result<T, Wrong> {
        loop {
            match call.by_hand().await {
                Err(Refused::For(Why::ProveAgain)) if proof::asked(self.who, self.id).await => {}
                answer => return answer.map_err(Wrong::Refused),
            }
        }
    }

    /// Says what is wrong, where it is.
    pub fn fail(self, wrong: Wrong) {
        let whose =
            self.entries.with_value(|entries| entries.iter().copied().find(|entry| entry.kind.is_blamed(wrong)));
        match whose {
            Some(entry) => entry.wrong.set(Some(wrong)),
            None => self.whole.set(Some(wrong)),
        }
        self.who.faulty.set(true);
        browser::focus(self.faults_id());
    }

    fn faults_id(self) -> String {
        format!("{}-faults", self.id)
    }

    /// Everything that is wrong in one list, each a link to its box; and, where it is asked, the proof of who one is.
    pub fn notes(self) -> AnyView {
        let found = Memo::new(move |_| {
            let of = |entry: &Entry| entry.wrong.get().map(|wrong| (Some((entry.id, entry.words)), wrong));
            let mut found: Vec<_> = self.entries.with_value(|entries| entries.iter().filter_map(of).collect());
            found.extend(self.whole.get().map(|wrong| (None, wrong)));
            found
        });
        let id = self.faults_id();
        let faults = when(
            move || !found.with(Vec::is_empty),
            move || {
                let items = live(move || {
                    found.get().into_iter().map(|(whose, wrong)| item(self.id, whose, wrong)).collect_view().into_any()
                });
                view! {
                    <div class="faults" id=id.clone() role="alert" tabindex="-1">
                        <h2 prop:textContent=t("account-faults")></h2>
                        <ul>{items}</ul>
                    </div>
                }
                .into_any()
            },
        );
        vec![faults.into_any(), proof::panel(self).into_any()].into_any()
    }

    /// The form: its boxes and its button.
    pub fn draw(self, class: &'static str, submit: impl Fn() + Send + 'static) -> AnyView {
        self.draw_for(None, class, submit)
    }

    /// The same for an account that is known. A box nobody sees tells what keeps passwords whose password this is.
    pub fn draw_for(self, email: Option<String>, class: &'static str, submit: impl Fn() + Send + 'static) -> AnyView {
        let whose = email.map(|email| {
            view! { <input hidden type="text" name="username" autocomplete="username" prop:value=email/> }
        });
        let press = move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            if self.press() {
                submit();
            }
        };
        let entries: Vec<AnyView> =
            self.entries.with_value(|entries| entries.iter().map(|entry| entry.draw()).collect());
        view! {
            {self.notes()}
            <form novalidate on:submit=press>
                {whose}
                {entries}
                <button class=class type="submit" prop:textContent=t(self.id)></button>
                {self.state()}
            </form>
        }
        .into_any()
    }

    /// A button by itself. Who hears it hears what it is about, too.
    pub fn button(
        self,
        class: &'static str,
        said: Text,
        about: Option<Text>,
        act: impl Fn() + Send + 'static,
    ) -> AnyView {
        let press = move |_| {
            if self.press() {
                act();
            }
        };
        let about = about.map(|about| tell("span", &[("class", "unseen")], text(move || format!(" {}", about.get()))));
        let class = (!class.is_empty()).then_some(class);
        view! { <button type="button" class=class on:click=press><span prop:textContent=said></span>{about}</button> }
            .into_any()
    }

    /// Whether it is under way.
    pub fn state(self) -> AnyView {
        let waits = move || self.busy.get() && self.who.proving.get() != Some(self.id);
        let busy = by(move |words| if waits() { words.say("account-busy", &[]) } else { String::new() });
        tell("p", &[("role", "status")], busy)
    }
}

fn item(form: &'static str, whose: Option<(&'static str, &'static str)>, wrong: Wrong) -> AnyView {
    let Some((element, words)) = whose else {
        let said = by(move |spoken| said(spoken, form, wrong));
        return el("li", &[], vec![tell("span", &[], said)]);
    };
    let line = by(move |spoken| {
        let (label, fault) = (spoken.say(words, &[]), said(spoken, words, wrong));
        // What is wrong with the answer to a question is a sentence of its own.
        if label.ends_with('?') {
            return fault;
        }
        spoken.say("fault-line", &[("label", label.into()), ("fault", fault.into())])
    });
    let go = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        browser::focus(element);
    };
    view! { <li><a href=format!("#{element}") on:click=go><span prop:textContent=line></span></a></li> }.into_any()
}

/// A part of the page that is opened by a button of its own, and closed again. One is open at a time.
pub fn opens(
    id: &'static str,
    said: Text,
    about: Option<Text>,
    draw: impl Fn() -> AnyView + Send + Sync + Clone + 'static,
) -> Live {
    opens_as(id.to_owned(), said, about, draw)
}

/// The same, for one of several things alike.
pub fn opens_as(
    id: String,
    said: Text,
    about: Option<Text>,
    draw: impl Fn() -> AnyView + Send + Sync + Clone + 'static,
) -> Live {
    let who: Who = expect_context();
    let own = id.clone();
    let open = Memo::new(move |_| who.open.with(|open| open.as_ref() == Some(&own)));
    live(move || {
        let (id, draw) = (id.clone(), draw.clone());
        if !open.get() {
            let button = format!("{id}-open");
            let press = move |_| {
                who.told.set(None);
                who.open.set(Some(id.clone()));
                browser::focus(id.clone());
            };
            let about =
                about.map(|about| tell("span", &[("class", "unseen")], text(move || format!(" {}", about.get()))));
            return view! {
                <p class="acts">
                    <button type="button" id=button on:click=press>
                        <span prop:textContent=said></span>
                        {about}
                    </button>
                </p>
            }
            .into_any();
        }
        let back = format!("{id}-open");
        let leave = move |_| {
            who.open.set(None);
            who.faulty.set(false);
            browser::focus(back.clone());
        };
        view! {
            <div class="panel" id=id tabindex="-1" role="group" aria-label=said>
                {draw()}
                <p class="acts"><button type="button" on:click=leave prop:textContent=t("account-leave")></button></p>
            </div>
        }
        .into_any()
    })
}

impl Who {
    /// Whether somebody is signed in, or half.
    fn is_in(self) -> bool {
        matches!(self.stands.get_untracked(), Stands::In | Stands::Half)
    }
}
