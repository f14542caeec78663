//! `guichet serve`: connections, their time limits, and a graceful stop.

use crate::{
    account,
    assets::Assets,
    attachments, backup,
    bare::Dressed,
    clock::Clock,
    db::Db,
    drafts,
    error::Error,
    guard::Peer,
    mail, metrics,
    objects::Files,
    passkeys,
    router::router,
    session,
    settings::{self, DATA, File, Settings},
    state::App,
    tries,
};
use axum::{Router, extract::Request};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{
    io::{self, IsTerminal},
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};
use tokio::{net::TcpListener, task::JoinSet};
use tower::ServiceExt;
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// What `guichet serve` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The port to listen on
    #[arg(long, default_value_t = 8080, env = "GUICHET_PORT")]
    port: u16,
    /// The address to listen on; 0.0.0.0 is every address of the machine
    #[arg(long, default_value = "127.0.0.1", env = "GUICHET_ADDRESS")]
    address: IpAddr,
    /// The folder of the built site; without it the site in the program, or else dist
    #[arg(long, env = "GUICHET_DIST")]
    dist: Option<PathBuf>,
    /// Read the folder again at each request, while it is being worked on
    #[arg(long)]
    reread: bool,
    /// A TOML file of settings; flags and the environment go before it
    #[arg(long, env = "GUICHET_CONFIG")]
    config: Option<PathBuf>,
    /// An address for Prometheus, such as 127.0.0.1:9090: never one that people reach
    #[arg(long, env = "GUICHET_METRICS")]
    metrics: Option<SocketAddr>,
    /// Say whether the settings can be, and stop
    #[arg(long)]
    check_config: bool,
    #[command(flatten)]
    kept: Kept,
    /// Where people reach it, such as https://guichet.example
    #[arg(long, env = "GUICHET_PUBLIC_URL")]
    public_url: Option<String>,
    /// Addresses of proxies whose X-Forwarded-For is believed
    #[arg(long, env = "GUICHET_TRUSTED_PROXIES", value_delimiter = ',')]
    trusted_proxies: Vec<IpAddr>,
    /// Minutes without anything done after which a session ends
    #[arg(long, env = "GUICHET_SESSION_IDLE_MINUTES")]
    session_idle_minutes: Option<u32>,
    /// Hours after which a session ends whatever is done
    #[arg(long, env = "GUICHET_SESSION_HOURS")]
    session_hours: Option<u32>,
    /// Mails one network address may ask for in an hour
    #[arg(long, env = "GUICHET_MAILS_PER_NETWORK")]
    mails_per_network: Option<u32>,
    /// Passwords, links and passkeys one network address may try in a quarter of an hour
    #[arg(long, env = "GUICHET_TRIES_PER_NETWORK")]
    tries_per_network: Option<u32>,
    /// The mail server: smtps://user:password@host
    #[arg(long, env = "GUICHET_SMTP_URL", hide_env_values = true)]
    smtp_url: Option<String>,
    /// From whom mail is sent
    #[arg(long, env = "GUICHET_MAIL_FROM")]
    mail_from: Option<String>,
    /// Files a draft may have
    #[arg(long, env = "GUICHET_FILES_PER_DRAFT")]
    files_per_draft: Option<u32>,
    /// Megabytes all files of an account may take
    #[arg(long, env = "GUICHET_MEGABYTES_PER_ACCOUNT")]
    megabytes_per_account: Option<u32>,
}

/// Where everything is kept.
#[derive(clap::Args, Clone)]
pub struct Kept {
    /// The folder of the embedded database
    #[arg(long, env = "GUICHET_DATA")]
    pub data: Option<PathBuf>,
    /// Another database: postgres://user:password@host/name
    #[arg(long, env = "GUICHET_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Where files are kept, if not in the folder of data: s3://bucket?endpoint=https://host&region=name
    #[arg(long, env = "GUICHET_FILES")]
    pub files: Option<String>,
    /// The name of the key to that bucket
    #[arg(long, env = "GUICHET_FILES_KEY", hide_env_values = true)]
    pub files_key: Option<String>,
    /// The key itself
    #[arg(long, env = "GUICHET_FILES_SECRET", hide_env_values = true)]
    pub files_secret: Option<String>,
}

impl Kept {
    /// What the flags and the environment say, and what the file says where they do not.
    pub fn under(self, file: File) -> Kept {
        let flags = File {
            data: self.data,
            database_url: self.database_url,
            files: self.files,
            files_key: self.files_key,
            files_secret: self.files_secret,
            ..File::default()
        };
        Kept::of(&file.under(flags))
    }

    fn of(all: &File) -> Kept {
        Kept {
            data: all.data.clone(),
            database_url: all.database_url.clone(),
            files: all.files.clone(),
            files_key: all.files_key.clone(),
            files_secret: all.files_secret.clone(),
        }
    }

    /// Where files are kept.
    ///
    /// # Errors
    /// Which setting cannot be.
    pub fn store(&self) -> Result<Files, String> {
        let (address, data) = (self.files.clone(), self.data.clone());
        let store = settings::store(address, self.files_key.clone(), self.files_secret.clone(), data);
        store.map_err(|wrong| wrong.to_string())
    }

    /// The database's address. The folder is made, for its owner alone.
    pub fn address(&self) -> io::Result<String> {
        if let Some(address) = &self.database_url {
            return Ok(address.clone());
        }
        let folder = self.folder();
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&folder)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", folder.display())))?;
        Ok(Db::in_folder(&folder))
    }

    /// The folder of the embedded database.
    pub fn folder(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(|| PathBuf::from(DATA))
    }

    /// Says that someone works on the folder, until what is given is dropped; `None` where the database is elsewhere.
    ///
    /// # Errors
    /// When a backup is being put in its place.
    pub fn share(&self) -> Result<Option<std::fs::File>, String> {
        if self.database_url.is_some() { Ok(None) } else { backup::share(&self.folder()).map(Some) }
    }
}

impl Arguments {
    /// Settings, and where everything is kept.
    fn settings(&self) -> Result<(Settings, Kept), String> {
        let file = self.config.as_deref().map(File::read).transpose()?.unwrap_or_default();
        let flags = File {
            public_url: self.public_url.clone(),
            database_url: self.kept.database_url.clone(),
            data: self.kept.data.clone(),
            trusted_proxies: self.trusted_proxies.clone(),
            session_idle_minutes: self.session_idle_minutes,
            session_hours: self.session_hours,
            mails_per_network: self.mails_per_network,
            tries_per_network: self.tries_per_network,
            smtp_url: self.smtp_url.clone(),
            mail_from: self.mail_from.clone(),
            files: self.kept.files.clone(),
            files_key: self.kept.files_key.clone(),
            files_secret: self.kept.files_secret.clone(),
            files_per_draft: self.files_per_draft,
            megabytes_per_account: self.megabytes_per_account,
        };
        let all = file.under(flags);
        let kept = Kept::of(&all);
        let settings = all.settings(self.port).map_err(|wrong| wrong.to_string())?;
        if let Some(smtp) = &settings.smtp {
            mail::open(smtp).map_err(|why| why.clone())?;
        }
        Ok((settings, kept))
    }
}

/// How long and how large a request may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For all the headers of a request to arrive.
    pub head: Duration,
    /// For all of a request's body to arrive.
    pub body: Duration,
    /// For whoever asked to take more of the answer. What the system holds for them counts as taken, a few megabytes at most.
    pub answer: Duration,
    /// In bytes, for a request's body.
    pub body_bytes: usize,
    /// In bytes, for a request's first line and headers.
    pub head_bytes: usize,
    /// For requests under way to end, once the server is asked to stop.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(30),
            answer: Duration::from_secs(120),
            body_bytes: 256 * 1024,
            head_bytes: 32 * 1024,
            stop: Duration::from_secs(10),
        }
    }
}

/// Serves until the process is asked to stop (SIGINT or SIGTERM).
pub fn run(arguments: &Arguments) -> ExitCode {
    write_down();
    let settings = match arguments.settings() {
        Ok(settings) if arguments.check_config => {
            println!("The settings can be: people reach it at {}.", settings.0.public.origin());
            return ExitCode::SUCCESS;
        }
        Ok(settings) => settings,
        Err(why) => {
            eprintln!("guichet serve: {why}");
            return ExitCode::FAILURE;
        }
    };
    let served = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .and_then(|runtime| runtime.block_on(start(arguments, settings)));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("guichet serve: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes down what we say ourselves. Of what libraries say only errors: they may name what they were given.
fn write_down() {
    let lines = tracing_subscriber::fmt::layer().with_target(false).with_ansi(io::stdout().is_terminal());
    let ours = Targets::new().with_target("server", LevelFilter::INFO).with_default(LevelFilter::ERROR);
    // For all at once: a filter of a layer's own loses the line that follows a library's question whether it may write one.
    tracing_subscriber::registry().with(ours).with(lines).init();
}

async fn start(arguments: &Arguments, (settings, kept): (Settings, Kept)) -> io::Result<()> {
    let assets = match (&arguments.dist, Assets::built_in()) {
        (None, Some(site)) => site,
        (dist, _) => Assets::open(dist.as_deref().unwrap_or(Path::new("dist")), arguments.reread)?,
    };
    let address = kept.address()?;
    let _working = kept.share().map_err(io::Error::other)?;
    let db = Db::open(&address).await.map_err(|closed| io::Error::other(closed.to_string()))?;
    let app = App::new(db.clone(), Clock::system(), settings).map_err(|_| io::Error::other("it does not start"))?;
    let mut background = JoinSet::new();
    background.spawn(sweep(app.clone()));
    let address = SocketAddr::new(arguments.address, arguments.port);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))?;
    if let Some(address) = arguments.metrics {
        let (address, scrapes) = metrics::listen(address, app.clone()).await?;
        tracing::info!("metrics on http://{address}/metrics");
        background.spawn(scrapes);
    }
    let stop = asked_to_stop()?;
    let limits = Limits::default();
    tracing::info!("listening on http://{}", listener.local_addr()?);
    match &app.settings.smtp {
        Some(smtp) => {
            background.spawn(mail::send(app.clone(), smtp.clone()));
        }
        None if app.settings.public.is_local() => {
            tracing::info!("no mail server: mails are shown on {}", app.settings.public.page("/outbox"));
        }
        None => tracing::warn!("no mail server: nobody can make an account (smtp-url, mail-from)"),
    }
    serve(listener, router(assets, limits, app), limits, stop).await;
    background.shutdown().await;
    db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// How often what has ended is dropped.
const SWEEP: Duration = Duration::from_secs(600);

/// Drops what has ended, for ever.
async fn sweep(app: App) {
    loop {
        let swept = async {
            session::sweep(&app).await?;
            account::sweep(&app).await?;
            drafts::sweep(&app).await?;
            attachments::sweep(&app).await?;
            let limits = [account::LIMITS.as_slice(), &[crate::codes::TRIES, passkeys::FROM]].concat();
            tries::sweep(&app.db, app.now(), &limits).await?;
            mail::sweep(&app).await
        };
        if let Err(error) = swept.await as Result<(), Error> {
            tracing::warn!("what has ended is not dropped: {error:?}");
        }
        tokio::time::sleep(SWEEP).await;
    }
}

/// Answers on a listener until `stop` resolves; then lets requests under way end, for a time.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(limits.head_bytes);
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Too many open files, most often: others end, and then it works again.
                    tracing::error!("a connection was not accepted: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // An answer is written in one piece; waiting to fill a packet would only delay it.
        let _ = stream.set_nodelay(true);
        let service = router.clone().map_request(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer.ip()));
            request
        });
        let connection =
            http.serve_connection(TokioIo::new(Dressed::new(stream, limits.answer)), TowerToHyperService::new(service));
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            match connection.await {
                Err(error) if error.is_parse() => tracing::info!(route = "unreadable"),
                Err(error) => tracing::debug!("a connection broke: {error}"),
                Ok(()) => {}
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.stop, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests under way were cut off at the stop");
    }
}

#[cfg(unix)]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a way to hear it, the process is stopped the hard way.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
