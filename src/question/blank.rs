//! One blank: its label, hint, fault, and the one match on how it is drawn.

use ::words::{Words, fault as fault_words};
use domain::sheet::Filled;
use domain::{Blank, Kind};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::browser;
use crate::draft::{By, Clash, desk};
use crate::question::{Asked, choice, country, date, element_id, height, is_group};
use crate::words::{live, maybe, sig, t, t_maybe, text, tongue};

/// What every control of a blank needs.
#[derive(Clone, Copy)]
pub struct Control {
    /// The blank.
    pub blank: Blank,
    /// What stands in it.
    pub filled: Memo<Option<Filled>>,
    /// Whether the fault is shown now.
    pub faulty: Signal<bool>,
    /// What describes it: hint and fault, by id.
    pub described: Signal<String>,
    /// The person is typing: no fault is shown meanwhile.
    pub typing: RwSignal<bool>,
}

impl Control {
    /// What was typed.
    pub fn text(self) -> String {
        self.filled.with(|filled| filled.as_ref().and_then(|filled| filled.typed.clone())).unwrap_or_default()
    }

    /// `aria-invalid` while a fault is shown.
    pub fn invalid(self) -> Signal<Option<&'static str>> {
        sig(move || self.faulty.get().then_some("true"))
    }

    /// Keeps what is typed, as typed; nothing at all when the blank is emptied.
    pub fn set(self, text: &str) {
        let Some(path) = self.filled.with_untracked(|filled| filled.as_ref().map(|filled| filled.path.clone())) else {
            return;
        };
        crate::draft::desk().set(&path, Some(text));
    }
}

/// A blank with everything around it.
#[component]
pub fn Field(
    /// The blank.
    blank: Blank,
    /// What stands in it.
    filled: Memo<Option<Filled>>,
    /// When it is the page's only blank its question is the page's heading, with this step above it.
    #[prop(default = None)]
    solo: Option<Signal<String>>,
) -> impl IntoView {
    let tongue = tongue();
    let asked = expect_context::<Asked>().asked;
    let typing = RwSignal::new(false);
    let id = element_id(&blank);
    let fault = Memo::new(move |_| {
        let fault = filled.with(|filled| filled.as_ref().and_then(|filled| filled.fault))?;
        // What is missing shows on Continue; what is wrong, once the blank is left.
        let shows = if fault.is_missing() { asked.get() } else { !typing.get() };
        shows.then_some(fault)
    });
    let words = blank.words();
    let hint = t_maybe(format!("{words}.hint"));
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = text(move || {
        let hint = hint.with(Option::is_some).then(|| hint_id.clone());
        let fault = fault.get().map(|_| fault_id.clone());
        hint.into_iter().chain(fault).collect::<Vec<_>>().join(" ")
    });
    let faulty = sig(move || fault.get().is_some_and(|fault| !fault.is_warning()));
    let control = Control { blank, filled, faulty, described, typing };

    let optional = blank.optional && !matches!(blank.kind, Kind::Flag);
    let name = text(move || {
        let words = tongue.words();
        let mark = if optional { format!(" {}", words.say("optional", &[])) } else { String::new() };
        format!("{}{mark}", words.say(&blank.words(), &[]))
    });
    let heading = move || {
        match solo {
        Some(step) => {
            view! { <h1 tabindex="-1"><span class="step" prop:textContent=step></span><span prop:textContent=name></span></h1> }.into_any()
        }
        None => view! { <span prop:textContent=name></span> }.into_any(),
    }
    };
    let fault_text = sig(move || fault.get().map(|fault| fault_words(&tongue.words(), fault)));
    // A warning may well be right: it does not look like a fault.
    let weight = sig(move || fault.get().is_some_and(|fault| fault.is_warning()).then_some("warn"));
    let told = {
        let id = id.clone();
        move || {
            let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
            let hint = maybe(hint, move |hint| {
                view! { <p class="hint" id=hint_id.clone() prop:textContent=hint></p> }.into_any()
            });
            let fault = maybe(fault_text, move |fault| {
                view! { <p class="fault" data-is=weight id=fault_id.clone() prop:textContent=fault></p> }.into_any()
            });
            view! { {hint} {fault} }.into_any()
        }
    };
    // Focus left the whole group: from now on its fault may be shown.
    let left = move |event: web_sys::FocusEvent| {
        let group = event.current_target().and_then(|group| group.dyn_into::<web_sys::Node>().ok());
        let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Node>().ok());
        if !group.is_some_and(|group| group.contains(to.as_ref())) {
            typing.set(false);
        }
    };
    if is_group(blank.kind) {
        view! {
            <fieldset class="ask" aria-describedby=described on:focusout=left>
                <legend>{heading()}</legend>
                {told()}
                {draw(control)}
                <Choice control/>
            </fieldset>
        }
        .into_any()
    } else if matches!(blank.kind, Kind::Flag) {
        view! {
            <div class="ask" on:focusout=left>
                {choice::Tick(choice::TickProps { control })}
                {told()}
                <Choice control/>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="ask" on:focusout=left>
                <label for=id>{heading()}</label>
                {told()}
                {draw(control)}
                <Choice control/>
            </div>
        }
        .into_any()
    }
}

/// How each kind is drawn: the one match on it.
fn draw(control: Control) -> AnyView {
    match control.blank.kind {
        Kind::Date => date::Date(date::DateProps { control, partial: false }).into_any(),
        Kind::PartialDate => date::Date(date::DateProps { control, partial: true }).into_any(),
        Kind::Choice { options, .. } if options.len() <= choice::MOST_RADIOS => {
            choice::Radios(choice::RadiosProps { control, options }).into_any()
        }
        Kind::Choice { options, .. } => choice::Select(choice::SelectProps { control, options }).into_any(),
        Kind::Several { options } => choice::Boxes(choice::BoxesProps { control, options }).into_any(),
        Kind::Flag => choice::Tick(choice::TickProps { control }).into_any(),
        Kind::Country(which) => country::Country(country::CountryProps { control, which }).into_any(),
        Kind::Height => height::Height(height::HeightProps { control }).into_any(),
        Kind::Lines => Lines(LinesProps { control }).into_any(),
        Kind::Text => Input(InputProps { control, look: Look::TEXT }).into_any(),
        Kind::Name => Input(InputProps { control, look: Look::NAME }).into_any(),
        Kind::PostalCode => Input(InputProps { control, look: Look::POSTAL_CODE }).into_any(),
        Kind::Phone => Input(InputProps { control, look: Look::PHONE }).into_any(),
        Kind::Email => Input(InputProps { control, look: Look::EMAIL }).into_any(),
        Kind::Uci => Input(InputProps { control, look: Look::UCI }).into_any(),
        Kind::DocumentNumber => Input(InputProps { control, look: Look::DOCUMENT }).into_any(),
        Kind::Money => Input(InputProps { control, look: Look::MONEY }).into_any(),
        Kind::Count => Input(InputProps { control, look: Look::COUNT }).into_any(),
    }
}

/// What a phone's keyboard and a browser's autofill are told of a line of text.
#[derive(Clone, Copy)]
struct Look {
    kind: &'static str,
    mode: &'static str,
    capitals: &'static str,
    size: Option<&'static str>,
    /// Neither spelling nor translation may touch it.
    verbatim: bool,
}

impl Look {
    const TEXT: Look = Look { kind: "text", mode: "text", capitals: "sentences", size: None, verbatim: false };
    const NAME: Look = Look { capitals: "words", verbatim: true, ..Look::TEXT };
    const POSTAL_CODE: Look = Look { capitals: "characters", size: Some("7"), verbatim: true, ..Look::TEXT };
    const PHONE: Look = Look { kind: "tel", mode: "tel", verbatim: true, ..Look::TEXT };
    const EMAIL: Look = Look { kind: "email", mode: "email", capitals: "none", verbatim: true, ..Look::TEXT };
    const UCI: Look = Look { mode: "numeric", size: Some("14"), verbatim: true, ..Look::TEXT };
    const DOCUMENT: Look = Look { capitals: "characters", size: Some("14"), verbatim: true, ..Look::TEXT };
    const MONEY: Look = Look { mode: "decimal", size: Some("8"), verbatim: true, ..Look::TEXT };
    const COUNT: Look = Look { mode: "numeric", size: Some("4"), verbatim: true, ..Look::TEXT };
}

#[component]
fn Input(control: Control, look: Look) -> impl IntoView {
    let write = control;
    view! {
        <input
            class="blank"
            id=element_id(&control.blank)
            type=look.kind
            inputmode=look.mode
            autocapitalize=look.capitals
            autocomplete=control.blank.autofill.unwrap_or("off")
            spellcheck=if look.verbatim { "false" } else { "true" }
            {..leptos::attr::custom::custom_attribute("autocorrect", if look.verbatim { "off" } else { "on" })}
            translate=if look.verbatim { "no" } else { "yes" }
            enterkeyhint="next"
            size=look.size
            aria-describedby=control.described
            aria-invalid=control.invalid()
            prop:value=text(move || control.text())
            on:input=move |event| {
                write.typing.set(true);
                write.set(&event_target_value(&event));
            }
        />
    }
}

#[component]
fn Lines(control: Control) -> impl IntoView {
    view! {
        <textarea
            class="blank"
            id=element_id(&control.blank)
            rows="5"
            aria-describedby=control.described
            aria-invalid=control.invalid()
            prop:value=text(move || control.text())
            on:input=move |event| {
                control.typing.set(true);
                control.set(&event_target_value(&event));
            }
        ></textarea>
    }
}

/// Two answers for one blank: both are shown, the person chooses. Nothing else is held back.
#[component]
fn Choice(control: Control) -> impl IntoView {
    let (desk, tongue) = (desk(), tongue());
    let clash = Memo::new(move |_| {
        let path = control.filled.with(|filled| filled.as_ref().map(|filled| filled.path.clone()))?;
        desk.conflicts.with(|clashes| clashes.iter().find(|clash| clash.path() == path).cloned())
    });
    let say = move |text: &Option<String>| match text.as_deref() {
        None | Some("") => tongue.words().say("answer-none", &[]),
        Some(text) => match (control.blank.show)(text) {
            Ok(value) => ::words::shown(&tongue.words(), Some(&control.blank), &value),
            Err(_) => text.to_owned(),
        },
    };
    live(move || {
        let Some(clash) = clash.get() else { return ().into_any() };
        let Clash { conflict, by } = clash;
        let path = conflict.edit.path;
        let own = path.clone();
        // What stands here now: one may go on typing before one chooses.
        let mine = Memo::new(move |_| desk.answers.with(|answers| answers.text(&own).map(str::to_owned)));
        let theirs = Memo::new(move |_| conflict.reads.clone());
        // Which other device, and when: told by its own clock's time here.
        let said = text(move || {
            let words = tongue.words();
            let Some(By { device, at }) = &by else { return words.say("conflict-text", &[]) };
            let (hours, minutes) = browser::time_of(*at);
            let at = [
                ("device", device.clone().unwrap_or_default().into()),
                ("date", ::words::date(&words, browser::date_of(*at)).into()),
                ("hours", hours.to_string().into()),
                ("minutes", format!("{minutes:02}").into()),
            ];
            words.say(
                if device.as_ref().is_some_and(|device| !device.is_empty()) {
                    "conflict-device"
                } else {
                    "conflict-other"
                },
                &at,
            )
        });
        let keep = move |id: &'static str, value: Memo<Option<String>>| {
            let path = path.clone();
            view! {
                <button type="button" class="plain" on:click=move |_| desk.settle(&path, value.get_untracked().as_deref())>
                    <span prop:textContent=t(id)></span>" "
                    <span translate="no" prop:textContent=text(move || value.with(say))></span>
                </button>
            }
            .into_any()
        };
        view! {
            <fieldset class="conflict">
                <legend prop:textContent=t("conflict-title")></legend>
                <p translate="no" prop:textContent=said></p>
                <p class="acts">{keep.clone()("conflict-mine", mine)} {keep("conflict-theirs", theirs)}</p>
            </fieldset>
        }
        .into_any()
    })
}
