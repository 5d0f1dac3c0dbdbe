//! One replica: the real program as a process, with TLS and tokens as the manifests have them.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
};

use serde_json::Value;

use crate::http::get;

/// Everybody's loopback, and a port that is free.
pub const ANY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

pub struct Replica {
    child: Child,
    log: Receiver<String>,
    flags: Vec<String>,
    pub address: SocketAddr,
    pub page: SocketAddr,
}

impl Replica {
    /// Starts it and waits until it says that it serves.
    pub fn start(flags: &[String]) -> Self {
        Self::start_at(flags.to_vec(), ANY, ANY)
    }

    fn start_at(flags: Vec<String>, address: SocketAddr, page: SocketAddr) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_egards"))
            .arg("serve")
            .args([format!("--listen={address}"), format!("--metrics-listen={page}"), "--log-format=json".to_owned()])
            .args(&flags)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (send, log) = mpsc::channel();
        thread::spawn(move || {
            lines.map_while(Result::ok).filter(|line| !line.contains("egards::call")).try_for_each(|line| send.send(line))
        });
        let serving = line(&log, "serving");
        let address_of = |name: &str| serving[name].as_str().unwrap().parse().unwrap();
        Self { address: address_of("address"), page: address_of("metrics"), child, log, flags }
    }

    /// Ends it as Kubernetes does, and starts it again.
    pub fn restart(mut self) -> Self {
        self.signal("TERM");
        let stopped = line(&self.log, "stopped");
        assert_eq!(stopped["calls_cut_off"], 0);
        assert!(self.child.wait().unwrap().success());
        self.start_again()
    }

    /// Ends it as a failing machine does.
    pub fn die(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it at the addresses it had.
    pub fn start_again(mut self) -> Self {
        Self::start_at(std::mem::take(&mut self.flags), self.address, self.page)
    }

    /// Has it read its files again, and waits until it has.
    pub fn reload(&self) {
        self.signal("HUP");
        line(&self.log, "reloaded");
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Calls for a letter that it has answered well since its start.
    pub async fn letters(&self) -> u64 {
        let page = get(self.page, "/metrics").await.unwrap();
        let calls = "egards_calls_total{code=\"OK\",method=\"egards.v1.RejectionDraftService/DraftRejection\"} ";
        page.lines().find_map(|line| line.strip_prefix(calls)).map_or(0, |count| count.parse().unwrap())
    }
}

/// The next line of the log with this message.
fn line(log: &Receiver<String>, message: &str) -> Value {
    let mut seen = Vec::new();
    loop {
        let line = log.recv().unwrap_or_else(|_| panic!("the replica ended without saying {message}: {seen:#?}"));
        match serde_json::from_str::<Value>(&line) {
            Ok(line) if line["message"] == message => return line,
            _ => seen.push(line),
        }
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        // Already gone is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
