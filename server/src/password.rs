//! Passwords: which are good enough, and how they are kept (Argon2id, 19 MiB, two passes).

use crate::error::Error;
use argon2::{
    Algorithm, Argon2, Block, Params, RECOMMENDED_SALT_LEN, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    thread,
};
use tokio::sync::{Semaphore, oneshot};

/// Characters of a password that is the only factor.
pub const ALONE: usize = 15;
/// Characters of a password beside a code.
pub const BESIDE: usize = 8;
/// Bytes beyond which it is no password any more.
const MOST: usize = 1024;
/// So many wait for their turn; more are asked to come back.
const WAITING: usize = 64;

/// Hashes and checks passwords, a few at a time: each takes a core and 19 MiB.
#[derive(Clone, Debug)]
pub struct Hasher {
    jobs: mpsc::Sender<Job>,
    waiting: Arc<Semaphore>,
    worked: Arc<AtomicU64>,
    /// The hash of no password: checked where there is no account, so that it takes as long.
    none: Arc<str>,
}

/// What a thread does, in the memory it has for it.
type Job = Box<dyn FnOnce(&mut Memory) + Send>;
type Memory = Vec<Block>;

impl Hasher {
    /// As many at a time as there are cores.
    pub fn new() -> Result<Hasher, Error> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let none = hash(&crate::secret::secret()?, &mut Memory::new())?;
        Ok(Hasher {
            jobs: workers(cores)?,
            waiting: Arc::new(Semaphore::new(WAITING)),
            worked: Arc::default(),
            none: none.into(),
        })
    }

    /// What is kept of a password.
    pub async fn hash(&self, password: String) -> Result<String, Error> {
        self.work(move |memory| hash(&password, memory)).await?
    }

    /// Whether a password is the one that was kept. Without one it is not, and that takes as long to say.
    pub async fn fits(&self, password: String, kept: Option<String>) -> Result<bool, Error> {
        let there = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.none.to_string());
        let fits = self.work(move |memory| fits(&password, &kept, memory)).await??;
        Ok(fits && there)
    }

    /// So many are being hashed or wait for their turn.
    pub fn waiting(&self) -> u32 {
        u32::try_from(WAITING.saturating_sub(self.waiting.available_permits())).unwrap_or(u32::MAX)
    }

    /// So many were hashed since the start.
    pub fn worked(&self) -> u64 {
        self.worked.load(Ordering::Relaxed)
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce(&mut Memory) -> T + Send + 'static) -> Result<T, Error> {
        let waiting = self.waiting.clone().try_acquire_owned().map_err(|_| Error::Unavailable)?;
        let (told, hears) = oneshot::channel();
        let worked = self.worked.clone();
        let job = move |memory: &mut Memory| {
            worked.fetch_add(1, Ordering::Relaxed);
            let done = work(memory);
            // Its turn lasts until it is done, whether or not anyone listens still.
            drop(waiting);
            let _ = told.send(done);
        };
        self.jobs.send(Box::new(job)).map_err(|_| Error::Internal)?;
        hears.await.map_err(|_| Error::Internal)
    }
}

/// Threads that do nothing else, until the last sender is gone, each in memory of its own. Were it taken anew for each password,
/// allocators would keep hundreds of megabytes of it.
fn workers(count: usize) -> Result<mpsc::Sender<Job>, Error> {
    let (sender, jobs) = mpsc::channel::<Job>();
    let jobs = Arc::new(Mutex::new(jobs));
    for _ in 0..count {
        let jobs = jobs.clone();
        let next = move || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let work = move || {
            let mut memory = Memory::new();
            while let Ok(job) = next() {
                // Who waits for it hears that it was dropped.
                let _ = catch_unwind(AssertUnwindSafe(|| job(&mut memory)));
            }
        };
        thread::Builder::new().name("password".to_owned()).spawn(work).map_err(|_| Error::Internal)?;
    }
    Ok(sender)
}

fn hash(password: &str, memory: &mut Memory) -> Result<String, Error> {
    let salt = crate::secret::random::<RECOMMENDED_SALT_LEN>()?;
    let (salt, params) = (Salt::new(&salt).map_err(|_| Error::Internal)?, Params::DEFAULT);
    let hash =
        derive(password, &salt, Algorithm::Argon2id, Version::V0x13, &params, Params::DEFAULT_OUTPUT_LEN, memory)?;
    let kept = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|_| Error::Internal)?,
        salt: Some(salt),
        hash: Some(hash),
    };
    Ok(kept.to_string())
}

fn fits(password: &str, kept: &str, memory: &mut Memory) -> Result<bool, Error> {
    let kept = PasswordHash::new(kept).map_err(|_| Error::Internal)?;
    let (Some(salt), Some(hash)) = (kept.salt, kept.hash) else { return Err(Error::Internal) };
    let algorithm = Algorithm::try_from(kept.algorithm.as_str()).map_err(|_| Error::Internal)?;
    let version = kept.version.map_or(Ok(Version::V0x13), Version::try_from).map_err(|_| Error::Internal)?;
    let params = Params::try_from(&kept).map_err(|_| Error::Internal)?;
    if MOST < password.len() {
        return Ok(false);
    }
    // They are compared in the same time, however much of them is alike.
    Ok(derive(password, &salt, algorithm, version, &params, hash.len(), memory)? == hash)
}

/// So many bytes of the hash, made in memory that grows to what it takes and stays.
fn derive(
    password: &str,
    salt: &Salt,
    algorithm: Algorithm,
    version: Version,
    params: &Params,
    length: usize,
    memory: &mut Memory,
) -> Result<Output, Error> {
    let blocks = params.block_count();
    if memory.len() < blocks {
        memory.resize(blocks, Block::default());
    }
    let mut out = [0; Output::MAX_LENGTH];
    let out = out.get_mut(..length).ok_or(Error::Internal)?;
    let argon2 = Argon2::new(algorithm, version, params.clone());
    argon2
        .hash_password_into_with_memory(password.as_bytes(), salt, out, &mut memory[..blocks])
        .map_err(|_| Error::Internal)?;
    Output::new(out).map_err(|_| Error::Internal)
}

/// Whether a password is good enough: long enough, and not among those that are tried first. What is known of the person, such
/// as the e-mail address, is tried first, too.
///
/// # Errors
/// `PasswordShort`, `PasswordLong` or `PasswordWeak`.
pub fn check(password: &str, least: usize, known: &[&str]) -> Result<(), Error> {
    if password.chars().count() < least {
        return Err(Error::PasswordShort);
    }
    if MOST < password.len() {
        return Err(Error::PasswordLong);
    }
    // The whole before its parts.
    let parts = known.iter().flat_map(|text| text.split(['@', '.', '-', '_', '+']));
    let mut known: Vec<&str> = known.iter().copied().chain(parts).collect();
    known.extend([
        "guichet",
        "canada",
        "permanent",
        "resident",
        "résident",
        "citizenship",
        "citoyenneté",
        "immigration",
    ]);
    // What is known of the person or of this place adds nothing.
    let mut rest = password.to_lowercase();
    for word in known.iter().filter(|word| 3 < word.len()) {
        rest = rest.replace(&word.to_lowercase(), "");
    }
    if rest.chars().count() < BESIDE {
        return Err(Error::PasswordWeak);
    }
    // It looks at the first hundred characters, which is plenty, and takes long for more.
    let start: String = password.chars().take(100).collect();
    match zxcvbn::zxcvbn(&start, &known).score() {
        zxcvbn::Score::Three | zxcvbn::Score::Four => Ok(()),
        _ => Err(Error::PasswordWeak),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_hard_to_guess_is_good_enough() {
        let known = ["lan.nguyen@exemple.ca"];
        let says = |password: &str| check(password, ALONE, &known);
        assert_eq!(says("quatorze signes"), Ok(()));
        assert_eq!(says("quatorze-signe"), Err(Error::PasswordShort));
        assert_eq!(says("aaaaaaaaaaaaaaaaaaaa"), Err(Error::PasswordWeak));
        assert_eq!(says("passwordpassword"), Err(Error::PasswordWeak));
        assert_eq!(says("lan.nguyen@exemple.ca"), Err(Error::PasswordWeak));
        assert_eq!(says("guichetcanadaguichet"), Err(Error::PasswordWeak));
        assert_eq!(says("Canada, Lan.Nguyen!"), Err(Error::PasswordWeak));
        assert_eq!(says("1234567890123456"), Err(Error::PasswordWeak));
        assert_eq!(says("parapluie vert sous la pluie"), Ok(()));
        assert_eq!(says("Đặng Thị Hồng Nhung 84"), Ok(()), "any writing");
        assert_eq!(says(&"x1y".repeat(400)), Err(Error::PasswordLong));
        assert_eq!(check("tr4Xk-9q!z", BESIDE, &known), Ok(()), "beside a code it may be shorter");
    }

    #[tokio::test]
    async fn a_password_fits_itself_alone() {
        let hasher = Hasher::new().expect("a hasher");
        let kept = hasher.hash("parapluie vert sous la pluie".to_owned()).await.expect("a hash");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(hasher.hash("parapluie vert sous la pluie".to_owned()).await.expect("a hash"), kept, "salted");
        let fits = async |password: &str, kept: Option<&str>| {
            hasher.fits(password.to_owned(), kept.map(str::to_owned)).await.expect("an answer")
        };
        assert!(fits("parapluie vert sous la pluie", Some(&kept)).await);
        assert!(!fits("parapluie vert sous la pluie ", Some(&kept)).await);
        assert!(!fits("", Some(&kept)).await);
        assert!(!fits("parapluie vert sous la pluie", None).await);
    }

    #[tokio::test]
    async fn work_that_fails_takes_no_thread_along() {
        let hasher = Hasher::new().expect("a hasher");
        let cores = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..=cores {
            let failed = hasher.work::<()>(|_| std::panic::resume_unwind(Box::new("on purpose"))).await;
            assert_eq!(failed, Err(Error::Internal));
        }
        assert_eq!(hasher.work(|_| 7).await, Ok(7));
    }

    #[test]
    fn what_is_kept_is_what_the_library_itself_makes_and_checks() {
        use argon2::{PasswordHasher, PasswordVerifier};
        let mut memory = Memory::new();
        let (password, other) = ("parapluie vert sous la pluie", "parapluie vert sous la pluie.");
        let ours = hash(password, &mut memory).expect("a hash");
        let library = Argon2::default();
        let read = PasswordHash::new(&ours).expect("one of theirs");
        assert!(library.verify_password(password.as_bytes(), &read).is_ok());
        assert!(library.verify_password(other.as_bytes(), &read).is_err());
        let theirs = library.hash_password(password.as_bytes()).expect("a hash").to_string();
        assert_eq!(fits(password, &theirs, &mut memory), Ok(true));
        assert_eq!(fits(other, &theirs, &mut memory), Ok(false));
        // One that was made with other figures, in more memory and in less.
        for params in [Params::new(32 * 1024, 1, 1, Some(24)), Params::new(64, 1, 2, None)] {
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.expect("figures"));
            let old = argon2.hash_password(password.as_bytes()).expect("a hash").to_string();
            assert_eq!(fits(password, &old, &mut memory), Ok(true), "{old}");
            assert_eq!(fits(other, &old, &mut memory), Ok(false), "{old}");
        }
        assert_eq!(fits(password, "$argon2id$v=19$m=19456", &mut memory), Err(Error::Internal));
    }
}
