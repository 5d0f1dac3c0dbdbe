//! What the operator tells the process: SIGTERM and Ctrl-C end it, SIGHUP reloads.

use std::{io, process, thread};

use tokio::{
    runtime::Runtime,
    signal::unix::{Signal, SignalKind, signal},
    sync::oneshot,
};

use super::{Handle, worker};

/// The signals of the process, which are heard from when this is made.
pub struct Signals {
    runtime: Runtime,
    received: Received,
}

/// What has been received and not been looked at.
pub struct Received {
    terminate: Signal,
    interrupt: Signal,
    hang_up: Signal,
}

impl Signals {
    /// Hears them from now on. Before that, SIGHUP ends a process, and SIGTERM is lost on one that is its container's first.
    ///
    /// # Errors
    /// The system refuses an event queue or a signal handler.
    pub fn heard() -> io::Result<Self> {
        let runtime = worker::runtime()?;
        let inside = runtime.enter();
        let received = Received {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hang_up: signal(SignalKind::hangup())?,
        };
        drop(inside);
        Ok(Self { runtime, received })
    }

    /// Does what comes before serving, which may read files for long: a signal to stop ends the process meanwhile, with success,
    /// since there is nothing to drain. A SIGHUP is kept for later.
    pub fn during<T>(&mut self, start: impl FnOnce() -> T) -> T {
        let (done, is_done) = oneshot::channel::<()>();
        let Self { runtime, received } = self;
        thread::scope(|scope| {
            scope.spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        _ = is_done => {}
                        () = received.stop() => process::exit(0),
                    }
                });
            });
            let started = start();
            drop(done);
            started
        })
    }

    /// The runtime that hears them, and what it has heard.
    pub(super) fn into_parts(self) -> (Runtime, Received) {
        (self.runtime, self.received)
    }
}

impl Received {
    async fn stop(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }

    /// Reloads at each SIGHUP; returns at the signal to stop.
    pub async fn obey(self, handle: &Handle) {
        let Self { mut terminate, mut interrupt, mut hang_up } = self;
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
}
