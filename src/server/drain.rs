//! A server's life: start, serve, and an end that nobody who stays connected can put off.

use std::{
    future::pending,
    io,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
    sync::mpsc,
    time::{Instant, sleep, timeout},
};
use tonic_health::ServingStatus;

use super::{Handle, ServeError, Server, Shared, listener::accept, worker::Workers};
use crate::telemetry::{Recorder, page};

/// Where a server is in its life. Only ever goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    Serving,
    /// Connections are told to go; calls that run may finish.
    Draining,
    /// Whatever is left ends now.
    Stopped,
}

/// Whether the process's signals are this server's.
pub enum Signals {
    On,
    Off,
}

/// Pause between two looks at whether a drain is over.
const LOOK: Duration = Duration::from_millis(5);
/// Once no call runs, how long nothing may leave before the drain is over: a client that reads slowly gets its answer,
/// one that does not answer our goodbye is not waited for.
const LAST_BYTES: Duration = Duration::from_secs(1);
/// Time that the last spans have at least, when the calls have taken all of the drain's.
const LAST_SPANS: Duration = Duration::from_millis(200);
/// Time for the workers to let go of what they hold, so that every call has its log line.
const LAST_LINES: Duration = Duration::from_millis(500);

/// What is left once a server has drained.
pub struct Drained {
    /// Calls that still ran when it stopped.
    calls: usize,
    /// When its time is over.
    end: Instant,
}

impl Drained {
    /// The last spans and the last line, once nothing of the server runs any more.
    pub fn tell(&self, recorder: &Recorder) {
        recorder.traces.shut_down(LAST_SPANS.max(self.end - Instant::now()));
        tracing::info!(calls_cut_off = self.calls, "stopped");
    }
}

pub async fn live(server: Server, signals: Signals) -> Result<Drained, ServeError> {
    let Server { shared, listener, page, handle } = server;
    let signals = match signals {
        Signals::On => Some(Installed::new()?),
        Signals::Off => None,
    };
    if let Some(page) = page {
        let page = TcpListener::from_std(page)?;
        tokio::spawn(page::serve(page, Arc::clone(&shared.recorder), Arc::clone(&shared.ready)));
    }
    let (alive, mut workers_ended) = mpsc::channel(1);
    let workers = Workers::start(&shared, &alive)?;
    drop(alive);
    set_health(&shared, ServingStatus::Serving).await;
    let accepting = tokio::spawn(accept(TcpListener::from_std(listener)?, workers));
    warn_of_bare_tokens(&shared, &handle);
    tracing::info!(
        address = %handle.address,
        metrics = handle.metrics_address.map(tracing::field::display),
        tls = shared.settings.tls_cert.is_some(),
        workers = shared.settings.worker_count(),
        version = env!("CARGO_PKG_VERSION"),
        "serving"
    );

    tokio::select! {
        () = shared.asked_to_stop.notified() => {}
        () = obey(signals, &handle) => {}
    }
    tracing::info!("draining");
    set_health(&shared, ServingStatus::NotServing).await;
    sleep(shared.settings.drain_delay).await;
    accepting.abort();
    shared.phase.send_replace(Phase::Draining);
    let end = Instant::now() + shared.settings.drain_timeout;
    let calls = finish(&shared, end).await;
    shared.phase.send_replace(Phase::Stopped);
    // Closed once every worker has dropped its end.
    let _ = timeout(LAST_LINES, workers_ended.recv()).await;
    Ok(Drained { calls, end })
}

async fn set_health(shared: &Shared, status: ServingStatus) {
    for service in shared.services.names().chain([""]) {
        shared.health.set_service_status(service, status).await;
    }
    shared.ready.store(status == ServingStatus::Serving, Ordering::Relaxed);
}

/// Waits until nothing runs, to the `end` at most; returns the number of calls that still do.
async fn finish(shared: &Shared, end: Instant) -> usize {
    let mut idle_since = None;
    let mut left = 0;
    loop {
        let calls = shared.in_flight.load(Ordering::Relaxed);
        let now = Instant::now();
        let leaving = shared.last_bytes.load(Ordering::Relaxed);
        if calls > 0 || leaving != left {
            left = leaving;
            idle_since = None;
        } else if now - *idle_since.get_or_insert(now) >= LAST_BYTES {
            return 0;
        }
        if shared.connections.load(Ordering::Relaxed) == 0 || now >= end {
            return calls;
        }
        sleep(LOOK).await;
    }
}

struct Installed {
    terminate: Signal,
    interrupt: Signal,
    hang_up: Signal,
}

impl Installed {
    fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }
}

/// Reloads at each SIGHUP; returns at the signal to stop.
async fn obey(signals: Option<Installed>, handle: &Handle) {
    let Some(Installed { mut terminate, mut interrupt, mut hang_up }) = signals else {
        return pending().await;
    };
    let reloads = async {
        while hang_up.recv().await.is_some() {
            let handle = handle.clone();
            // Reading files takes its time, which may be for ever; calls go on meanwhile, and the signal to stop counts.
            let reloaded = tokio::task::spawn_blocking(move || handle.reload()).await;
            match reloaded.unwrap_or_else(|panic| Err(panic.to_string())) {
                Ok(()) => tracing::info!("reloaded"),
                Err(error) => tracing::error!(%error, "not reloaded: everything stays as it was"),
            }
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        () = reloads => {}
    }
}

fn warn_of_bare_tokens(shared: &Shared, handle: &Handle) {
    let settings = &shared.settings;
    if settings.auth_tokens.is_some() && settings.tls_cert.is_none() && !handle.address.ip().is_loopback() {
        tracing::warn!("--auth-tokens without --tls-cert: tokens travel unencrypted to this port");
    }
}
