//! `egards serve` as its users run it: the program, on a free port.

#![allow(dead_code, reason = "each test program takes what it needs")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
};

use egards::grpc::proto::rejection_draft_service_client::RejectionDraftServiceClient;
use tonic::transport::{Channel, Endpoint};

/// A client of the service.
pub type Client = RejectionDraftServiceClient<Channel>;

/// A server that ends with the test, whatever its outcome.
pub struct Serve {
    process: Child,
    /// Where it listens, `127.0.0.1:PORT`.
    pub address: String,
    metrics: String,
}

impl Serve {
    /// Starts the program and waits until it answers.
    pub fn start(flags: &[&str]) -> Self {
        Self::start_build(env!("CARGO_BIN_EXE_egards"), flags)
    }

    /// Starts a build of the program and waits until it answers.
    pub fn start_build(program: &str, flags: &[&str]) -> Self {
        let mut process = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--log-format", "json"])
            .args(flags)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(process.stderr.take().unwrap()).lines();
        let serving = log.by_ref().map(Result::unwrap).find(|line| line.contains(r#""serving""#)).expect("the server starts");
        let serving: serde_json::Value = serde_json::from_str(&serving).unwrap();
        // Read to the end, so that the log never waits for a reader.
        thread::spawn(move || log.for_each(drop));
        let text = |key: &str| serving[key].as_str().unwrap().to_owned();
        Self { process, address: text("address"), metrics: text("metrics") }
    }

    /// A client on a connection of its own.
    pub async fn client(&self) -> Client {
        let channel = Endpoint::from_shared(format!("http://{}", self.address)).unwrap().connect().await.unwrap();
        RejectionDraftServiceClient::new(channel).max_decoding_message_size(usize::MAX)
    }

    /// The value of a metric, with its labels as the page writes them; 0 before it is first counted.
    pub fn metric(&self, name: &str) -> u64 {
        let mut page = TcpStream::connect(&self.metrics).unwrap();
        page.write_all(b"GET /metrics HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        page.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200"), "{text}");
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok());
        value.unwrap_or(0)
    }

    /// Memory in MiB: what the process holds now, and the most it ever held (Linux).
    pub fn memory(&self) -> (f64, f64) {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let mib = |key: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap();
            line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
        };
        (mib("VmRSS:"), mib("VmHWM:"))
    }

    /// Ends the server as an operator does, and waits until it has.
    pub fn stop(mut self) {
        let told = Command::new("kill").args(["-s", "TERM", &self.process.id().to_string()]).status().unwrap();
        assert!(told.success() && self.process.wait().unwrap().success(), "the server ends well");
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
