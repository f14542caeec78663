//! The address bar: links are followed without leaving the page, back and forward work, and nothing else.
//!
//! leptos_router's location layer alone: places are one table (place.rs), so its components would only cost bytes.

use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider, Url};

use crate::words::effect;

/// The address at hand.
#[derive(Clone, Copy)]
pub struct Address {
    provider: StoredValue<BrowserUrl, LocalStorage>,
    url: RwSignal<Url>,
}

impl Address {
    /// Begins to follow links; ends when the page is unmounted. `None` when the browser gives no address.
    pub fn follow() -> Option<Address> {
        let provider = BrowserUrl::new().ok()?;
        let url = RwSignal::from(provider.as_url().clone());
        provider.init(None);
        let provider = StoredValue::new_local(provider);
        effect(move || {
            url.track();
            // A link that was followed is written into the address bar once its place is there.
            provider.with_value(LocationProvider::ready_to_complete);
        });
        Some(Address { provider, url })
    }

    /// The path: `/fr/aide`.
    pub fn path(self) -> String {
        self.url.with(|url| url.path().to_owned())
    }

    /// What stands behind the path, `?` included; empty when nothing does.
    pub fn search(self) -> String {
        self.url.with(|url| if url.search().is_empty() { String::new() } else { format!("?{}", url.search()) })
    }

    /// A value behind the path: `from` of `?from=review`.
    pub fn query(self, name: &str) -> Option<String> {
        self.url.with(|url| url.search_params().get(name))
    }

    /// Goes to an address of this site.
    pub fn go(self, to: &str) {
        let Ok(url) = BrowserUrl::parse(to) else { return };
        let change = LocationChange { value: to.to_owned(), replace: false, ..LocationChange::default() };
        self.provider.with_value(|provider| provider.complete_navigation(&change));
        self.url.set(url);
    }
}

/// The address at hand.
pub fn address() -> Address {
    expect_context()
}
