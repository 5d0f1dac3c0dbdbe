//! The log line of a call, and what never gets into it. In a process of its own: a log is the whole process's.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;

use std::{
    io,
    sync::{Arc, Mutex},
};

use egards::{
    config::{LogFormat, LogSettings},
    telemetry::logs,
};
use serde_json::Value;
use server_support::{client, start, tick};
use tonic::Code;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// The call's line, once it is there.
    async fn line(&self, words: &str) -> Value {
        loop {
            if let Some(line) = self.text().lines().find(|line| line.contains(words)) {
                return serde_json::from_str(line).unwrap();
            }
            tick().await;
        }
    }
}

#[tokio::test]
async fn every_call_has_one_line_that_holds_what_it_was_and_nothing_of_what_it_said() {
    let log = Log::default();
    let settings = LogSettings { log_format: Some(LogFormat::Json), log: "trace".parse().unwrap() };
    let _guard = logs::start_on(log.clone(), logs::Reader::default(), &settings).unwrap();
    let server = start(&["--max-in-flight", "1"]);
    let mut client = server.client().await;

    assert_eq!(client.say("draft Canarysson").await.code, Code::Ok);
    let line = log.line("rev-fr").await;
    for (field, value) in [
        ("method", "test.Probe/Say"),
        ("code", "OK"),
        ("letter", "basic"),
        ("locale", "fr,en-GB"),
        ("revision", "rev-fr,rev-gb"),
        ("level", "INFO"),
    ] {
        assert_eq!(line[field], value, "{line}");
    }
    for (metric, value) in [
        ("egards_drafts_total{letter=\"basic\",locale=\"fr\"}", 1.0),
        ("egards_drafts_total{letter=\"basic\",locale=\"en-GB\"}", 1.0),
        ("egards_findings_total{rule=\"accusation\"}", 1.0),
        ("egards_accepted_findings_total{rule=\"promise\"}", 1.0),
        ("egards_violations_total{reason=\"MISSING_TEXT\"}", 1.0),
    ] {
        assert_eq!(server.metric(metric), Some(value), "{metric}");
    }
    server.metric_becomes("egards_calls_in_flight", 0.0).await;

    let mut stream = client.open("test.Probe/Flow", &[]).await;
    for text in ["Canarysson one", "Canarysson two"] {
        stream.request.send_data(client::frame(text), false).unwrap();
    }
    stream.request.send_data(client::frame("three"), true).unwrap();
    assert_eq!(stream.answer().await.messages.len(), 3);
    let line = log.line("test.Probe/Flow").await;
    assert_eq!((&line["code"], &line["items"]), (&"OK".into(), &3.into()));
    server.metric_becomes("egards_batch_items_total", 3.0).await;
    server.metric_becomes("egards_calls_in_flight", 0.0).await;

    assert_eq!(client.say("panic at Canarysson").await.code, Code::Internal);
    let line = log.line("\"panic\"").await;
    assert!(line["place"].as_str().unwrap().contains("service.rs"), "{line}");
    assert_eq!(log.line("INTERNAL").await["level"], "WARN");
    server.metric_becomes("egards_calls_in_flight", 0.0).await;

    // A method that is not there is the caller's mistake.
    assert_eq!(client.begin("Canarysson/Say", &[], "").await.answer().await.code, Code::Unimplemented);
    assert_eq!(log.line("UNIMPLEMENTED").await["level"], "INFO");
    server.metric_becomes("egards_calls_in_flight", 0.0).await;

    // One that fails, one that is refused, one that nobody waits for: each has its line too.
    assert_eq!(client.say("fail Canarysson").await.code, Code::Internal);
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
    let held = client.begin("test.Probe/Say", &[], "gate Canarysson").await;
    server.gate.entered(1).await;
    assert_eq!(client.say("Canarysson").await.code, Code::ResourceExhausted);
    log.line("RESOURCE_EXHAUSTED").await;
    drop(held);
    log.line("CANCELLED").await;

    let calls = log.text().lines().filter(|line| line.contains("\"egards::call\"")).count();
    assert_eq!(calls, 7);
    let text = log.text();
    assert!(!text.contains("Canarysson"), "{text}");
    assert!(!server.handle.metrics().contains("Canarysson"));
}
