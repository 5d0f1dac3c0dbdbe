//! The real program as a process, its log read line by line.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
};

use serde_json::Value;

pub struct Program {
    child: Child,
    lines: Receiver<String>,
    /// Every line read so far.
    pub seen: Vec<String>,
}

impl Program {
    pub fn start(flags: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_egards"))
            .arg("serve")
            .args(["--listen", "127.0.0.1:0"])
            .args(flags)
            .envs(variables.iter().copied())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let (send, lines) = mpsc::channel();
        thread::spawn(move || log.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
        Self { child, lines, seen: Vec::new() }
    }

    /// The next line of the log that holds `words`; those before are kept in `seen`.
    pub fn line(&mut self, words: &str) -> Value {
        loop {
            let line = self.lines.recv().unwrap_or_else(|_| panic!("no line with {words}: {:#?}", self.seen));
            self.seen.push(line.clone());
            if line.contains(words) {
                return serde_json::from_str(&line).unwrap_or(Value::String(line));
            }
        }
    }

    /// The addresses of the service and of the metrics page, once it answers.
    pub fn addresses(&mut self) -> (SocketAddr, Option<SocketAddr>) {
        let line = self.line("\"serving\"");
        let address = |name: &str| line[name].as_str().map(|address| address.parse().unwrap());
        (address("address").unwrap(), address("metrics"))
    }

    pub fn address(&mut self) -> SocketAddr {
        self.addresses().0
    }

    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end of the process; then `seen` holds the whole log.
    pub fn ended(&mut self) -> ExitStatus {
        let status = self.child.wait().unwrap();
        self.seen.extend(self.lines.iter());
        status
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
