//! What every request has at hand.

use crate::{
    attachments::Checker,
    clock::Clock,
    db::Db,
    drafts::Together,
    error::Error,
    objects::Objects,
    password::Hasher,
    settings::{Public, Settings},
};
use std::sync::Arc;
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// The database, the clock, the settings.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// See [`App`].
pub struct Inner {
    /// Where everything is kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// What the operator chose.
    pub settings: Settings,
    /// For passwords.
    pub hasher: Hasher,
    /// For passkeys.
    pub webauthn: Webauthn,
    /// Where files are.
    pub objects: Objects,
    /// For files.
    pub checker: Checker,
    /// Saves that come at once.
    pub together: Together,
}

impl std::ops::Deref for App {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// An open database and settings that were checked.
    pub fn new(db: Db, clock: Clock, settings: Settings) -> Result<App, Error> {
        let objects = Objects::open(&settings.files).map_err(|why| {
            tracing::error!("files: {why}");
            Error::Internal
        })?;
        App::with(db, clock, settings, objects, Checker::own())
    }

    /// The same, with a store and a checker of files of one's own.
    pub fn with(db: Db, clock: Clock, settings: Settings, objects: Objects, checker: Checker) -> Result<App, Error> {
        let webauthn = passkeys(&settings.public).map_err(|error| {
            tracing::error!("passkeys: {error}");
            Error::Internal
        })?;
        Ok(App(Arc::new(Inner {
            db,
            clock,
            settings,
            hasher: Hasher::new()?,
            webauthn,
            objects,
            checker,
            together: Together::default(),
        })))
    }

    /// Now, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.clock.now()
    }
}

fn passkeys(public: &Public) -> Result<Webauthn, webauthn_rs::prelude::WebauthnError> {
    WebauthnBuilder::new(public.host(), public.url())?.rp_name("Guichet").build()
}
