//! Messages read from Fluent files at run time: the words of forms, documents and rules.

use fluent_templates::FluentBundle;
use fluent_templates::fluent_bundle::types::FluentNumber;
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Arg, Args, Lang, Words, number};

/// The messages of one language.
pub struct Book {
    lang: Lang,
    // The same type as a `static_loader!`'s, so that its code is in the page once.
    bundle: FluentBundle<&'static FluentResource>,
}

impl Book {
    /// Reads Fluent files; what cannot be read in one is left out, the rest stands. The text lives as long as the page.
    pub fn new(lang: Lang, sources: impl IntoIterator<Item = String>) -> Book {
        let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        for source in sources {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            let resource: &'static FluentResource = Box::leak(Box::new(resource));
            bundle.add_resource_overriding(resource);
        }
        customise(&mut bundle);
        Book { lang, bundle }
    }
}

/// How every bundle of ours behaves: no isolation marks, and numbers grouped as the language does.
pub fn customise<R>(bundle: &mut FluentBundle<R>) {
    bundle.set_use_isolating(false);
    let french = bundle.locales.first().is_some_and(|locale| locale.language.as_str() == Lang::Fr.code());
    bundle.set_formatter(Some(if french {
        |value, _| grouped(Lang::Fr, value)
    } else {
        |value, _| grouped(Lang::En, value)
    }));
}

fn grouped(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(number(lang, *value as i64)),
        _ => None,
    }
}

impl Words for Book {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn find(&self, id: &str, args: Args) -> Option<String> {
        let (message, attribute) =
            id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, fluent_value(arg));
        }
        Some(self.bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
    }
}

/// A value as Fluent wants it.
pub(crate) fn fluent_value(arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}
