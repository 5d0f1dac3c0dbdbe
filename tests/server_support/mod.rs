//! A server on a port of its own, a service to put into it, and a bare HTTP/2 client that shows what really came back.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "shared by tests, each of which uses a part")]

pub mod client;
pub mod collector;
pub mod files;
pub mod program;
pub mod service;

use std::{sync::Arc, thread};

use clap::Parser;
use egards::{
    config::ServeSettings,
    server::{App, Handle, Method, Prepare, ServeError, Server, Service},
    telemetry::Traces,
};

pub use client::Client;
pub use service::{Gate, Probe};

#[derive(Debug, Parser)]
struct Flags {
    #[command(flatten)]
    serve: ServeSettings,
}

pub fn settings(flags: &[&str]) -> ServeSettings {
    let listen = ["egards", "--listen", "127.0.0.1:0"];
    Flags::try_parse_from(listen.iter().chain(flags)).unwrap().serve
}

pub const METHODS: &[Method] = &[Method::unary("test.Probe/Say"), Method::stream("test.Probe/Flow")];

pub fn app(gate: &Arc<Gate>, prepare: Prepare) -> App {
    App { services: vec![Service::new(Probe(Arc::clone(gate)), METHODS)], prepare }
}

/// Between two looks at something that is about to happen.
pub async fn tick() {
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
}

/// A server that runs on a thread of this process.
pub struct Running {
    pub handle: Handle,
    pub gate: Arc<Gate>,
    thread: Option<thread::JoinHandle<Result<(), ServeError>>>,
}

pub fn start(flags: &[&str]) -> Running {
    start_with(flags, Box::new(|| Ok(Box::new(|| ()))))
}

pub fn start_with(flags: &[&str], prepare: Prepare) -> Running {
    let gate = Arc::new(Gate::default());
    let server = Server::bind(settings(flags), app(&gate, prepare), Traces::default()).unwrap();
    let handle = server.handle();
    Running { handle, gate, thread: Some(thread::spawn(|| server.run())) }
}

impl Running {
    pub async fn client(&self) -> Client {
        Client::connect(self.handle.address()).await
    }

    /// Waits until the server has ended by itself, which [`Handle::shutdown`] must have asked for.
    pub async fn ended(mut self) {
        let thread = self.thread.take().unwrap();
        tokio::task::spawn_blocking(|| thread.join().unwrap().unwrap()).await.unwrap();
    }

    /// The value of a line of the metrics page.
    pub fn metric(&self, line: &str) -> Option<f64> {
        let page = self.handle.metrics();
        page.lines().find_map(|found| found.strip_prefix(line)?.strip_prefix(' ')?.parse().ok())
    }

    /// Waits for a metric that follows the answer it counts.
    pub async fn metric_becomes(&self, line: &str, value: f64) {
        while self.metric(line) != Some(value) {
            tick().await;
        }
    }
}
