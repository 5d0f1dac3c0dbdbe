//! The program as a process: its start, its signals, its log and its traces.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;

use std::io::Write as _;
use std::{net::SocketAddr, process::Command};

use opentelemetry_proto::tonic::common::v1::any_value::Value;
use server_support::{
    Client, collector,
    files::{Authority, Folder, tls},
    program::Program,
    tick,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};
use tonic::Code;

async fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).await.unwrap();
    page
}

#[test]
fn a_port_that_is_taken_stops_the_start() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for flag in ["--listen", "--metrics-listen"] {
        let free = if flag == "--listen" { "--metrics-listen" } else { "--listen" };
        let ended = Command::new(env!("CARGO_BIN_EXE_egards")).args(["serve", flag, &address, free, "127.0.0.1:0"]).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(!ended.status.success());
        assert!(said.contains(&format!("{flag} {address}")), "{said}");
    }
}

#[test]
fn a_bad_setting_stops_the_start_with_its_name() {
    for (flags, variables, named) in [
        (&["--log", "egards=loud"][..], &[][..], "--log"),
        (&[], &[("EGARDS_LOG", "inof")], "--log"),
        (&[], &[("EGARDS_REQUEST_TIMEOUT", "soon")], "--request-timeout"),
        (&[], &[("EGARDS_REQUEST_TIMEOUT", "soon")], "EGARDS_REQUEST_TIMEOUT"),
        (&["--locales", "nowhere"], &[], "--locales nowhere"),
        (&[], &[("EGARDS_WORDINGS", "nowhere")], "--wordings nowhere"),
        (&["--tls-cert", "nowhere.pem", "--tls-key", "nowhere.pem"], &[], "--tls-cert"),
        (
            &[],
            &[("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json")],
            "OTEL_EXPORTER_OTLP_PROTOCOL",
        ),
        (
            &[],
            &[("OTEL_EXPORTER_OTLP_ENDPOINT", "https://127.0.0.1:1"), ("OTEL_EXPORTER_OTLP_CERTIFICATE", "nowhere.pem")],
            "OTEL_EXPORTER_OTLP_CERTIFICATE nowhere.pem",
        ),
    ] {
        let ended = Command::new(env!("CARGO_BIN_EXE_egards"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(flags)
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(!ended.status.success());
        assert!(said.contains(named), "{said}");
    }
}

#[test]
fn the_help_says_what_is_never_logged() {
    let help = Command::new(env!("CARGO_BIN_EXE_egards")).args(["serve", "--help"]).output().unwrap();
    assert!(String::from_utf8(help.stdout).unwrap().contains("never logged below info"));
}

#[tokio::test]
async fn sigterm_drains_and_ends_well_whoever_is_connected() {
    for signal in ["TERM", "INT"] {
        let mut program = Program::start(&["--drain-timeout", "1h"], &[]);
        let address = program.address();
        let _silent = TcpStream::connect(address).await.unwrap();
        let mut client = Client::connect(address).await;
        let watch = client.begin("grpc.health.v1.Health/Watch", &[], "").await;
        let mut body = watch.response.await.unwrap().into_body();
        assert!(body.data().await.is_some());
        program.signal(signal);
        assert!(program.ended().success());
        assert!(program.seen.last().unwrap().contains("\"stopped\""), "{:?}", program.seen);
    }
}

#[tokio::test]
async fn a_call_that_is_cut_off_has_its_line_before_the_last() {
    for workers in ["1", "2"] {
        let mut program = Program::start(&["--drain-timeout", "50ms", "--workers", workers], &[]);
        let mut client = Client::connect(program.address()).await;
        let open = client.open("egards.v1.RejectionDraftService/BatchDraftRejections", &[]).await;
        let _body = open.response.await.unwrap();
        program.signal("TERM");
        assert!(program.ended().success());
        let [.., call, stopped] = &program.seen[..] else { panic!("{:?}", program.seen) };
        // The caller has not left.
        assert!(["BatchDraftRejections", "\"UNAVAILABLE\"", "\"WARN\""].iter().all(|told| call.contains(told)), "{:?}", program.seen);
        assert!(stopped.contains("\"stopped\"") && stopped.contains("\"calls_cut_off\":1"), "{stopped}");
    }
}

/// A watch of health has no end of its own: that a drain ends it is no fault.
#[tokio::test]
async fn a_watch_that_the_drain_ends_is_no_warning() {
    let mut program = Program::start(&["--drain-timeout", "1h"], &[]);
    let mut client = Client::connect(program.address()).await;
    let watch = client.begin("grpc.health.v1.Health/Watch", &[], "").await;
    let mut body = watch.response.await.unwrap().into_body();
    body.data().await.unwrap().unwrap();
    program.signal("TERM");
    while body.data().await.is_some() {}
    drop((body, client));
    assert!(program.ended().success());
    let call = program.seen.iter().find(|line| line.contains("Health/Watch")).unwrap();
    assert!(call.contains("\"UNAVAILABLE\"") && call.contains("\"INFO\""), "{call}");
}

#[tokio::test]
async fn a_reload_that_never_ends_puts_no_end_off() {
    let folder = Folder::new();
    let tokens = folder.write("tokens", "t");
    let mut program = Program::start(&["--auth-tokens", &tokens, "--drain-timeout", "1h"], &[]);
    program.address();
    std::fs::remove_file(&tokens).unwrap();
    // Who reads it waits for a writer, as behind a network that is gone.
    assert!(Command::new("mkfifo").arg(&tokens).status().unwrap().success());
    program.signal("HUP");
    program.signal("TERM");
    assert!(program.ended().success());
    assert!(program.seen.last().unwrap().contains("\"stopped\""), "{:?}", program.seen);
}

/// A start that takes long: who has opened the other end of a pipe knows that the program reads it.
#[test]
fn signals_are_heard_while_it_starts() {
    let folder = Folder::new();
    let tokens = folder.path("tokens");
    assert!(Command::new("mkfifo").arg(&tokens).status().unwrap().success());
    let reader_waits = || std::fs::OpenOptions::new().write(true).open(&tokens).unwrap();
    for told in [&["HUP", "TERM"][..], &["INT"]] {
        let mut program = Program::start(&["--auth-tokens", &tokens, "--drain-timeout", "1h"], &[]);
        let _writer = reader_waits();
        for signal in told {
            program.signal(signal);
        }
        assert!(program.ended().success(), "{told:?}");
        assert!(program.seen.is_empty(), "it never served: {:?}", program.seen);
    }
    let mut program = Program::start(&["--auth-tokens", &tokens, "--drain-timeout", "1h"], &[]);
    let mut writer = reader_waits();
    program.signal("HUP");
    writer.write_all(b"a-token").unwrap();
    drop(writer);
    program.address();
    // The SIGHUP of before is obeyed now, and reads the pipe again.
    reader_waits().write_all(b"another-token").unwrap();
    program.line("\"reloaded\"");
    program.signal("TERM");
    assert!(program.ended().success());
}

#[tokio::test]
async fn during_the_drain_delay_everybody_is_told_and_still_served() {
    let mut program = Program::start(&["--metrics-listen", "127.0.0.1:0", "--drain-delay", "1h"], &[]);
    let (address, page) = program.addresses();
    let page = page.unwrap();
    assert!(get(page, "/readyz").await.starts_with("HTTP/1.1 200"));
    assert!(get(page, "/livez").await.starts_with("HTTP/1.1 200"));
    program.signal("TERM");
    program.line("\"draining\"");
    while !get(page, "/readyz").await.starts_with("HTTP/1.1 503") {
        tick().await;
    }
    assert!(get(page, "/livez").await.starts_with("HTTP/1.1 200"));
    let mut client = Client::connect(address).await;
    let answer = client.begin("grpc.health.v1.Health/Check", &[], "").await;
    let mut body = answer.response.await.unwrap().into_body();
    assert_eq!(&body.data().await.unwrap().unwrap()[..], b"\0\0\0\0\x02\x08\x02", "NOT_SERVING, and served");
}

#[tokio::test]
async fn a_probe_does_not_wait_for_those_who_are_slow() {
    let mut program = Program::start(&["--metrics-listen", "127.0.0.1:0"], &[]);
    let page = program.addresses().1.unwrap();
    let mut slow = Vec::new();
    for _ in 0..100 {
        let mut stream = TcpStream::connect(page).await.unwrap();
        stream.write_all(b"GET /livez HTTP/1.1\r\n").await.unwrap();
        slow.push(stream);
    }
    assert!(get(page, "/livez").await.starts_with("HTTP/1.1 200"));
    // The last of them has not been given up: it still gets its answer.
    let mut last = slow.pop().unwrap();
    last.write_all(b"Host: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    last.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn the_metrics_page_is_prometheus_text_and_nothing_else_is_there() {
    let mut program = Program::start(&["--metrics-listen", "127.0.0.1:0"], &[]);
    let (address, page) = program.addresses();
    let page = page.unwrap();
    let mut client = Client::connect(address).await;
    assert_eq!(client.health().await.code, Code::Ok);
    program.line("\"call\"");
    let metrics = get(page, "/metrics").await;
    for line in [
        "content-type: text/plain; version=0.0.4",
        "egards_calls_total{code=\"OK\",method=\"grpc.health.v1.Health/Check\"} 1",
        "egards_call_duration_seconds_count{method=\"grpc.health.v1.Health/Check\"} 1",
        "egards_calls_in_flight 0",
        "egards_panics_total 0",
        &format!("egards_build_info{{version=\"{}\"}} 1", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
    assert!(get(page, "/").await.starts_with("HTTP/1.1 404"));
}

#[tokio::test]
async fn sighup_changes_certificates_under_calls_and_keeps_the_old_when_the_new_are_bad() {
    let (folder, old, new) = (Folder::new(), Authority::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&old.issue());
    let mut program = Program::start(&["--tls-cert", &certificate, "--tls-key", &key], &[]);
    let address = program.address();
    let stream = tls(address, &old.pem(), None).await.unwrap();
    let mut client = Client::over(stream).await;
    let (stop, mut stopped) = mpsc::channel::<()>(1);
    let calls = tokio::spawn(async move {
        let mut count = 0;
        while stopped.try_recv().is_err() {
            assert_eq!(client.health().await.code, Code::Ok);
            count += 1;
        }
        count
    });

    let reload = |program: &mut Program, outcome: &str| {
        program.signal("HUP");
        program.line(outcome)
    };
    folder.write("cert.pem", "not a certificate");
    let mut program = tokio::task::spawn_blocking(move || {
        let line = reload(&mut program, "not reloaded");
        assert!(line["error"].as_str().unwrap().contains("cert.pem"), "{line}");
        program
    })
    .await
    .unwrap();
    assert!(tls(address, &old.pem(), None).await.is_ok());

    folder.write_identity(&new.issue());
    let _program = tokio::task::spawn_blocking(move || {
        reload(&mut program, "\"reloaded\"");
        program
    })
    .await
    .unwrap();
    assert!(tls(address, &old.pem(), None).await.is_err());
    assert!(tls(address, &new.pem(), None).await.is_ok());
    stop.send(()).await.unwrap();
    assert!(calls.await.unwrap() > 0);
}

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

#[tokio::test]
async fn the_log_line_takes_the_trace_over_without_any_collector() {
    let mut program = Program::start(&[], &[]);
    let mut client = Client::connect(program.address()).await;
    client.begin("grpc.health.v1.Health/Check", &[("traceparent", PARENT)], "").await.answer().await;
    let line = program.line("\"call\"");
    assert_eq!(line["method"], "grpc.health.v1.Health/Check");
    assert_eq!((&line["code"], &line["trace_id"]), (&"OK".into(), &TRACE.into()));
    assert!(line["duration_us"].is_u64());
    client.health().await;
    assert!(program.line("\"call\"").get("trace_id").is_none());
}

#[tokio::test]
async fn a_call_is_a_span_within_its_callers_trace() {
    let (endpoint, mut exported) = collector::start().await;
    let mut program = Program::start(&[], &[("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "10")]);
    let mut client = Client::connect(program.address()).await;
    client.begin("grpc.health.v1.Health/Check", &[("traceparent", PARENT), ("canary", "Canarysson")], "").await.answer().await;
    assert_eq!(program.line("\"call\"")["trace_id"], TRACE);

    let export = exported.recv().await.unwrap();
    assert!(!format!("{export:?}").contains("Canarysson"));
    let spans = &export.resource_spans[0];
    let text = |attributes: &[opentelemetry_proto::tonic::common::v1::KeyValue], key: &str| {
        attributes.iter().find(|attribute| attribute.key == key).and_then(|attribute| match attribute.value.clone()?.value? {
            Value::StringValue(text) => Some(text),
            _ => None,
        })
    };
    assert_eq!(text(&spans.resource.as_ref().unwrap().attributes, "service.name").as_deref(), Some("egards"));
    let span = &spans.scope_spans[0].spans[0];
    let hex = |bytes: &[u8]| bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    assert_eq!((hex(&span.trace_id), hex(&span.parent_span_id)), (TRACE.to_owned(), "b7ad6b7169203331".to_owned()));
    assert_eq!((span.name.as_str(), span.kind), ("grpc.health.v1.Health/Check", 2));
    for (key, value) in [("rpc.system.name", "grpc"), ("rpc.method", "grpc.health.v1.Health/Check"), ("rpc.response.status_code", "OK")] {
        assert_eq!(text(&span.attributes, key).as_deref(), Some(value));
    }
}

#[tokio::test]
async fn what_the_environment_says_of_the_service_stands_in_its_traces() {
    const ATTRIBUTES: (&str, &str) = ("OTEL_RESOURCE_ATTRIBUTES", "service.name=letters,deployment.environment.name=staging");
    for (variables, name) in [(&[ATTRIBUTES][..], "letters"), (&[ATTRIBUTES, ("OTEL_SERVICE_NAME", "rejections")], "rejections")] {
        let (endpoint, mut exported) = collector::start().await;
        let traces = [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint.as_str()),
            ("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"),
            ("OTEL_BSP_SCHEDULE_DELAY", "10"),
        ];
        let mut program = Program::start(&[], &[&traces, variables].concat());
        Client::connect(program.address()).await.health().await;
        let export = exported.recv().await.unwrap();
        let resource = format!("{:?}", export.resource_spans[0].resource);
        for value in [name, "staging", env!("CARGO_PKG_VERSION")] {
            assert!(resource.contains(&format!("{value:?}")), "{value}: {resource}");
        }
    }
}

#[tokio::test]
async fn a_collector_behind_tls_is_trusted_by_the_authority_given_and_shown_who_calls() {
    let (folder, theirs, ours) = (Folder::new(), Authority::new(), Authority::new());
    let (endpoint, mut exported) = collector::start_with_tls(&theirs.issue(), &ours).await;
    let authority = folder.write("collectors.pem", &theirs.pem());
    let (certificate, key) = folder.write_identity(&ours.issue());
    let variables = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint.as_str()),
        ("OTEL_EXPORTER_OTLP_CERTIFICATE", &authority),
        ("OTEL_EXPORTER_OTLP_TRACES_CLIENT_CERTIFICATE", &certificate),
        ("OTEL_EXPORTER_OTLP_CLIENT_KEY", &key),
        ("OTEL_BSP_SCHEDULE_DELAY", "10"),
    ];
    let mut program = Program::start(&[], &variables);
    Client::connect(program.address()).await.health().await;
    assert_eq!(exported.recv().await.unwrap().resource_spans[0].scope_spans[0].spans.len(), 1);
}

#[tokio::test]
async fn a_collector_that_is_gone_or_never_answers_costs_nothing() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gone = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    };
    for collector in [silent.local_addr().unwrap(), gone] {
        let endpoint = format!("http://{collector}");
        let variables = [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint.as_str()),
            ("OTEL_BSP_SCHEDULE_DELAY", "10"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "64"),
            ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "16"),
        ];
        let mut program = Program::start(&[], &variables);
        let mut client = Client::connect(program.address()).await;
        // Many times what the queue holds.
        for _ in 0..500 {
            assert_eq!(client.health().await.code, Code::Ok);
        }
        program.signal("TERM");
        assert!(program.ended().success());
    }
}

#[tokio::test]
async fn at_trace_nothing_that_callers_send_is_logged() {
    let mut program = Program::start(&["--metrics-listen", "127.0.0.1:0"], &[("EGARDS_LOG", "trace,h2=trace,hyper=trace,tonic=trace")]);
    let (address, page) = program.addresses();
    let mut client = Client::connect(address).await;
    for path in [
        "grpc.health.v1.Health/Check",
        "grpc.health.v1.Health/Watch",
        "Canarysson/Canarysson",
        "egards.v1.RejectionDraftService/Canarysson",
    ] {
        let headers = [
            ("canary", "Canarysson"),
            ("grpc-timeout", "Canarysson"),
            ("authorization", "Bearer Canarysson"),
            ("traceparent", "Canarysson"),
        ];
        client.begin(path, &headers, "Canarysson").await.answer().await;
        client.begin(path, &headers[2..], "Canarysson").await.answer().await;
    }
    let mut junk = TcpStream::connect(address).await.unwrap();
    junk.write_all(b"GET /Canarysson HTTP/1.1\r\n\r\n").await.unwrap();
    let _ = junk.read_to_end(&mut Vec::new()).await;
    assert!(!get(page.unwrap(), "/metrics").await.contains("Canarysson"));
    program.signal("TERM");
    assert!(program.ended().success());
    for line in &program.seen {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let quiet = ["DEBUG", "TRACE"].iter().all(|level| line["level"] != *level);
        assert!(quiet || line["target"].as_str().unwrap().starts_with("egards::"), "a library speaks: {line}");
    }
    let log = program.seen.join("\n");
    assert!(log.contains("egards::call") && !log.contains("Canarysson"), "{log}");
}

#[tokio::test]
async fn the_log_can_be_for_people() {
    let mut program = Program::start(&["--log-format", "text"], &[("EGARDS_DRAIN_TIMEOUT", "0s")]);
    let line = program.line("serving");
    let text = line.as_str().expect("no JSON");
    let (_, address) = text.split_once("address=").unwrap();
    let mut client = Client::connect(address.split_whitespace().next().unwrap().parse().unwrap()).await;
    assert_eq!(client.health().await.code, Code::Ok);
    let line = program.line("egards::call");
    let text = line.as_str().unwrap();
    assert!(text.contains("method=\"grpc.health.v1.Health/Check\" code=\"OK\"") && !text.contains('\u{1b}'), "{text}");
    program.signal("TERM");
    assert!(program.ended().success());
}
