//! A server's life: start, serve, and an end that nobody who stays connected can put off.

use std::{
    future::pending,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use tokio::{
    net::TcpListener,
    sync::mpsc,
    time::{Instant, sleep, timeout},
};
use tonic_health::ServingStatus;

use super::{Handle, ServeError, Server, Shared, listener::accept, signals::Received, worker::Workers};
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

/// Serves until it is asked to stop, by a signal too where those of the process are `received`; then drains.
pub async fn live(server: Server, received: Option<Received>) -> Result<Drained, ServeError> {
    let Server { shared, listener, page, handle } = server;
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
        () = async {
            match received {
                Some(received) => received.obey(&handle).await,
                None => pending().await,
            }
        } => {}
    }
    tracing::info!("draining");
    set_health(&shared, ServingStatus::NotServing).await;
    sleep(shared.settings.drain_delay).await;
    accepting.abort();
    shared.phase.send_replace(Phase::Draining);
    let end = Instant::now() + shared.settings.drain_timeout;
    let calls = finish(&shared, end).await;
    shared.recorder.stop();
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

fn warn_of_bare_tokens(shared: &Shared, handle: &Handle) {
    let settings = &shared.settings;
    if settings.auth_tokens.is_some() && settings.tls_cert.is_none() && !handle.address.ip().is_loopback() {
        tracing::warn!("--auth-tokens without --tls-cert: tokens travel unencrypted to this port");
    }
}
