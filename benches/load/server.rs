//! A server as a process of its own, and what the system says of it.

use std::{
    fs, io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Which processors are whose. Without two of them or `taskset`, nothing is pinned.
#[derive(Clone)]
pub struct Pins {
    server: Option<String>,
}

impl Pins {
    /// Gives this process one processor and the servers another.
    pub fn new() -> Self {
        let unpinned = Self { server: None };
        let [server, own, ..] = &allowed_processors()[..] else { return unpinned };
        let us = std::process::id().to_string();
        let moved = Command::new("taskset").args(["-a", "-p", "-c", own, &us]).stdout(Stdio::null()).status();
        if moved.is_ok_and(|status| status.success()) { Self { server: Some(server.clone()) } } else { unpinned }
    }

    pub fn tell(&self) -> &'static str {
        if self.server.is_some() { "the servers on one processor, the load on another" } else { "nothing pinned" }
    }

    fn command(&self, program: &str) -> Command {
        let Some(processor) = &self.server else { return Command::new(program) };
        let mut command = Command::new("taskset");
        command.args(["-c", processor, program]);
        command
    }
}

fn allowed_processors() -> Vec<String> {
    let status = fs::read_to_string("/proc/self/status").expect("/proc: the load bench needs Linux");
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).unwrap().trim();
    let ranges = list.split(',').map(|range| range.split_once('-').unwrap_or((range, range)));
    ranges.flat_map(|(first, last)| first.parse::<usize>().unwrap()..=last.parse().unwrap()).map(|number| number.to_string()).collect()
}

/// How to start a server.
#[derive(Clone)]
pub struct Program {
    pub pins: Pins,
    pub path: String,
    /// `{address}` in them is where it has to listen.
    pub arguments: Vec<String>,
}

/// A server that runs; it ends with this value.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
    pub started: Instant,
}

impl Program {
    pub fn start(&self) -> Server {
        let address = free_address();
        let mut command = self.pins.command(&self.path);
        command.args(self.arguments.iter().map(|argument| argument.replace("{address}", &address.to_string())));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let started = Instant::now();
        let mut process = command.spawn().unwrap();
        // The log is written as it would be for whoever keeps it.
        let mut log = process.stderr.take().unwrap();
        thread::spawn(move || io::copy(&mut log, &mut io::sink()));
        Server { process, address, started }
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

impl Server {
    /// Processor time of all its threads so far.
    pub fn processor_time(&self) -> Duration {
        let threads = fs::read_dir(format!("/proc/{}/task", self.process.id())).expect("the server runs");
        let times = threads.map(|thread| {
            let times = fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap();
            times.split(' ').next().unwrap().parse::<u64>().unwrap()
        });
        Duration::from_nanos(times.sum())
    }

    /// Memory in MiB: what it holds now, and the most it ever held.
    pub fn memory(&self) -> (f64, f64) {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let value = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
        };
        (value("VmRSS"), value("VmHWM"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}
