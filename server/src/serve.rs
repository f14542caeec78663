//! `guichet serve`: connections, their time limits, and a graceful stop.

use crate::{assets::Assets, bare::Dressed, router::router};
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{
    io::{self, IsTerminal},
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};
use tokio::net::TcpListener;

/// What `guichet serve` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The port to listen on
    #[arg(long, default_value_t = 8080, env = "GUICHET_PORT")]
    port: u16,
    /// The address to listen on; 0.0.0.0 is every address of the machine
    #[arg(long, default_value = "127.0.0.1", env = "GUICHET_ADDRESS")]
    address: IpAddr,
    /// The folder of the built site
    #[arg(long, default_value = "dist", env = "GUICHET_DIST")]
    dist: PathBuf,
    /// Read the folder again at each request, while it is being worked on
    #[arg(long)]
    reread: bool,
}

/// How long and how large a request may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For all the headers of a request to arrive.
    pub head: Duration,
    /// For all of a request's body to arrive.
    pub body: Duration,
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
            body_bytes: 256 * 1024,
            head_bytes: 32 * 1024,
            stop: Duration::from_secs(10),
        }
    }
}

/// Serves until the process is asked to stop (SIGINT or SIGTERM).
pub fn run(arguments: &Arguments) -> ExitCode {
    tracing_subscriber::fmt().with_target(false).with_ansi(io::stdout().is_terminal()).init();
    let served = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .and_then(|runtime| runtime.block_on(start(arguments)));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("guichet serve: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn start(arguments: &Arguments) -> io::Result<()> {
    let assets = Assets::open(&arguments.dist, arguments.reread)?;
    let address = SocketAddr::new(arguments.address, arguments.port);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))?;
    let stop = asked_to_stop()?;
    let limits = Limits::default();
    tracing::info!("listening on http://{}", listener.local_addr()?);
    serve(listener, router(assets, limits), limits, stop).await;
    tracing::info!("stopped");
    Ok(())
}

/// Answers on a listener until `stop` resolves; then lets requests under way end, for a time.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(limits.head_bytes);
    let service = TowerToHyperService::new(router);
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
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
        let connection = http.serve_connection(TokioIo::new(Dressed::new(stream)), service.clone());
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
