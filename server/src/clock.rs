//! What time it is. A test brings its own.

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

/// Seconds since 1970, UTC. No clock decides what becomes of an edit; it ends sessions and links.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> i64 + Send + Sync>);

impl Clock {
    /// The machine's.
    pub fn system() -> Clock {
        Clock::of(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        })
    }

    /// Another.
    pub fn of(clock: impl Fn() -> i64 + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(clock))
    }

    /// Now.
    pub fn now(&self) -> i64 {
        (self.0)()
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clock({})", self.now())
    }
}
