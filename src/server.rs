//! The transport: from a port to a handler and back, with every limit in between.
//!
//! One loop accepts connections and hands them to workers, each a thread with a runtime of its own. What the calls mean
//! is the services' business: here are [`App`], which brings them, and [`Server`], which runs them.

mod auth;
mod body;
mod call;
mod coalesce;
mod connection;
mod deadline;
mod drain;
mod listener;
mod refusal;
mod request_body;
mod secrets;
mod services;
mod signals;
mod tls;
mod worker;

use std::{
    fmt, io,
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize},
    },
};

use arc_swap::ArcSwap;
use tokio::{
    runtime::Runtime,
    sync::{Notify, watch},
};
use tonic_health::{
    pb::health_server::HealthServer,
    server::{HealthReporter, HealthService},
};

pub(crate) use self::refusal::{DOMAIN, overloaded};
use self::{drain::Phase, secrets::Secrets, services::Services, signals::Received};
pub use self::{
    request_body::RequestBody,
    secrets::SecretsError,
    services::{Method, Service},
    signals::Signals,
};
use crate::{
    config::ServeSettings,
    telemetry::{Metrics, Recorder, Traces, logs},
};

/// Largest message of a caller's, in bytes on the wire and after decompression.
pub const LARGEST_MESSAGE: usize = 256 * 1024;

/// A change that is ready: running it cannot fail.
pub type Change = Box<dyn FnOnce() + Send>;

/// Reads files and says what would change, or why it cannot.
pub type Prepare = Box<dyn Fn() -> Result<Change, String> + Send + Sync>;

/// What the server serves.
pub struct App {
    /// The services (health aside, which the server adds).
    pub services: Vec<Service>,
    /// Reads again what the services read from files, without changing anything yet; an error is told to the operator.
    pub prepare: Prepare,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("services", &self.services).finish_non_exhaustive()
    }
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The port is taken, or the address is not this machine's.
    #[error("{flag} {address}: {source}")]
    Listen {
        /// The flag that asked for it.
        flag: &'static str,
        /// The address asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// Certificates or tokens cannot be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The log cannot be started.
    #[error(transparent)]
    Log(#[from] logs::LogError),
    /// Traces are asked for in a way that cannot be done.
    #[error("{0}")]
    Traces(String),
    /// The metrics contradict each other.
    #[error("metrics: {0}")]
    Metrics(#[from] prometheus::Error),
    /// The system refuses a thread, an event queue or a signal handler.
    #[error("the server could not be started: {0}")]
    System(#[from] io::Error),
}

/// What every connection and call of a server shares.
struct Shared {
    settings: ServeSettings,
    services: Services,
    prepare: Prepare,
    recorder: Arc<Recorder>,
    secrets: ArcSwap<Secrets>,
    /// Calls that hold a place.
    in_flight: AtomicUsize,
    /// Watches of health that run.
    watches: AtomicUsize,
    /// Connections handed to a worker and not over.
    connections: AtomicUsize,
    /// Grows as long as clients that have been told to go still take what they were answered.
    last_bytes: AtomicUsize,
    health: HealthReporter,
    ready: Arc<AtomicBool>,
    phase: watch::Sender<Phase>,
    asked_to_stop: Notify,
}

/// A server whose ports are bound; [`Server::run`] serves.
pub struct Server {
    shared: Arc<Shared>,
    listener: TcpListener,
    page: Option<TcpListener>,
    handle: Handle,
}

/// Steers a server from elsewhere. Clones steer the same server.
#[derive(Clone)]
pub struct Handle {
    shared: Arc<Shared>,
    address: SocketAddr,
    metrics_address: Option<SocketAddr>,
}

/// Runs the server as the program does: log, traces, signals. SIGTERM and Ctrl-C end it, SIGHUP reloads.
///
/// # Errors
/// The server cannot start. Once it serves, only the end it was asked for ends it.
pub fn run(settings: ServeSettings, app: App, mut signals: Signals) -> Result<(), ServeError> {
    let _log = logs::start(&settings.log)?;
    let traces = Traces::from_environment().map_err(ServeError::Traces)?;
    let server = signals.during(|| Server::bind(settings, app, traces))?;
    let (runtime, received) = signals.into_parts();
    server.run_on(runtime, Some(received))
}

impl Server {
    /// Binds the ports and reads certificates and tokens; the log is the caller's.
    ///
    /// # Errors
    /// A port is taken, or a file cannot be used.
    pub fn bind(settings: ServeSettings, app: App, traces: Traces) -> Result<Self, ServeError> {
        let secrets = Secrets::load(&settings)?;
        let (listener, address) = listener::bind("--listen", settings.listen)?;
        let page = settings.metrics_listen.map(|at| listener::bind("--metrics-listen", at)).transpose()?;
        let health = HealthReporter::new();
        let mut services = app.services;
        services.push(Service::new(HealthServer::new(HealthService::from_health_reporter(health.clone())), &services::HEALTH));
        let services = Services::new(services);
        let recorder = Arc::new(Recorder::new(Metrics::new(services.methods())?, traces));
        let shared = Arc::new(Shared {
            settings,
            services,
            prepare: app.prepare,
            recorder,
            secrets: ArcSwap::from_pointee(secrets),
            in_flight: AtomicUsize::new(0),
            watches: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            last_bytes: AtomicUsize::new(0),
            health,
            ready: Arc::new(AtomicBool::new(false)),
            phase: watch::Sender::new(Phase::Serving),
            asked_to_stop: Notify::new(),
        });
        let metrics_address = page.as_ref().map(|(_, address)| *address);
        let handle = Handle { shared: Arc::clone(&shared), address, metrics_address };
        Ok(Self { shared, listener, page: page.map(|(page, _)| page), handle })
    }

    /// A handle to steer the server with while it runs.
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Serves on this thread until [`Handle::shutdown`], then drains. Signals are left alone.
    ///
    /// # Errors
    /// The system refuses what it takes to start.
    pub fn run(self) -> Result<(), ServeError> {
        self.run_on(worker::runtime()?, None)
    }

    fn run_on(self, runtime: Runtime, received: Option<Received>) -> Result<(), ServeError> {
        let recorder = Arc::clone(&self.shared.recorder);
        let drained = runtime.block_on(drain::live(self, received));
        // Whatever is still connected ends here.
        runtime.shutdown_background();
        drained?.tell(&recorder);
        Ok(())
    }
}

impl Handle {
    /// The address of the service, with the port it really has.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the metrics page, if there is one.
    #[must_use]
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics_address
    }

    /// The metrics page as Prometheus would read it now.
    #[must_use]
    pub fn metrics(&self) -> String {
        String::from_utf8_lossy(&self.shared.recorder.metrics.page()).into_owned()
    }

    /// Begins the drain, as SIGTERM does.
    pub fn shutdown(&self) {
        self.shared.asked_to_stop.notify_one();
    }

    /// Reads certificates, tokens and the app's files again, as SIGHUP does: all are taken over, or none.
    /// Reads files: not for a thread that serves.
    ///
    /// # Errors
    /// One of them cannot be used; the running ones stay.
    pub fn reload(&self) -> Result<(), String> {
        let shared = &self.shared;
        let prepared =
            Secrets::load(&shared.settings).map_err(|error| error.to_string()).and_then(|secrets| Ok((secrets, (shared.prepare)()?)));
        shared.recorder.metrics.reloaded(prepared.is_ok());
        let (secrets, change) = prepared?;
        shared.secrets.store(Arc::new(secrets));
        change();
        Ok(())
    }
}
