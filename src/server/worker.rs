//! The threads that serve. A connection stays with the worker that got it, so workers share next to nothing.

use std::{
    io,
    net::TcpStream,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tokio::{
    runtime::{Builder, Runtime},
    sync::mpsc::{self, UnboundedReceiver, UnboundedSender},
};

use super::{Shared, connection, drain::Phase};

/// The runtime of one thread.
pub fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Hands connections to the workers.
pub struct Workers {
    workers: Vec<Worker>,
    shared: Arc<Shared>,
}

struct Worker {
    connections: UnboundedSender<(TcpStream, Load)>,
    load: Arc<AtomicUsize>,
}

/// One connection's part of its worker's load, until it is dropped.
pub struct Load {
    worker: Arc<AtomicUsize>,
    shared: Arc<Shared>,
}

impl Load {
    fn new(worker: &Arc<AtomicUsize>, shared: &Arc<Shared>) -> Self {
        worker.fetch_add(1, Ordering::Relaxed);
        shared.connections.fetch_add(1, Ordering::Relaxed);
        shared.recorder.metrics.connections.inc();
        Self { worker: Arc::clone(worker), shared: Arc::clone(shared) }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.worker.fetch_sub(1, Ordering::Relaxed);
        self.shared.connections.fetch_sub(1, Ordering::Relaxed);
        self.shared.recorder.metrics.connections.dec();
    }
}

impl Workers {
    /// Starts as many as the settings say. A single one runs on this thread's runtime; of several, each has a thread,
    /// and holds `alive` as long as it runs.
    pub fn start(shared: &Arc<Shared>, alive: &mpsc::Sender<()>) -> io::Result<Self> {
        let count = shared.settings.worker_count();
        let mut workers = Vec::with_capacity(count);
        for number in 0..count {
            let (connections, incoming) = mpsc::unbounded_channel();
            workers.push(Worker { connections, load: Arc::default() });
            let (shared, alive) = (Arc::clone(shared), alive.clone());
            if count == 1 {
                tokio::spawn(work(shared, incoming));
                continue;
            }
            let runtime = runtime()?;
            thread::Builder::new().name(format!("egards-{number}")).spawn(move || {
                let mut phase = shared.phase.subscribe();
                runtime.block_on(async {
                    tokio::spawn(work(shared, incoming));
                    // The sender lives in `shared`: it cannot be gone before.
                    let _ = phase.wait_for(|phase| *phase == Phase::Stopped).await;
                });
                drop(runtime);
                drop(alive);
            })?;
        }
        Ok(Self { workers, shared: Arc::clone(shared) })
    }

    /// Hands a connection to the worker that has the fewest.
    pub fn take(&self, stream: TcpStream) {
        if let Some(worker) = self.workers.iter().min_by_key(|worker| worker.load.load(Ordering::Relaxed)) {
            // A worker that is gone has been told to stop: so has everybody.
            let _ = worker.connections.send((stream, Load::new(&worker.load, &self.shared)));
        }
    }
}

async fn work(shared: Arc<Shared>, mut incoming: UnboundedReceiver<(TcpStream, Load)>) {
    while let Some((stream, load)) = incoming.recv().await {
        match tokio::net::TcpStream::from_std(stream) {
            Ok(stream) => {
                tokio::spawn(connection::serve(stream, Arc::clone(&shared), load));
            }
            Err(error) => tracing::warn!(%error, "a connection could not be taken over"),
        }
    }
}
