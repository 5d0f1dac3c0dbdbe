//! Nothing that callers write leaves by another door than the answer: no log line, metric, span or error holds it.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod requests;
#[path = "../server_support/mod.rs"]
mod server_support;

use std::{fmt::Write as _, net::SocketAddr};

use egards::grpc::proto::{self, rejection_draft_service_client::RejectionDraftServiceClient as Client};
use prost::Message as _;
use prost_reflect::DynamicMessage;
use requests::{CANARY, VARIANTS, places, valid, with};
use server_support::{collector, program::Program};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tonic::{Code, Request, Status, transport::Channel};

const DRAFT: &str = "egards.v1.RejectionDraftService/DraftRejection";

/// Fails with the words around it where a text holds a word of a request, in whatever form bytes are printed.
fn assert_silent(text: &str, what: &str) {
    let seen = text.to_lowercase();
    let numbers = CANARY.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ");
    let hex = CANARY.bytes().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    for form in [CANARY, &numbers, &hex] {
        if let Some(at) = seen.find(form) {
            let around = &seen.as_bytes()[at.saturating_sub(300)..seen.len().min(at + 100)];
            panic!("{what} holds a request's words: …{}…", String::from_utf8_lossy(around));
        }
    }
}

fn assert_silent_status(status: &Status, what: &str) {
    assert_silent(&format!("{status:?} {}", String::from_utf8_lossy(status.details())), what);
}

fn message(request: &DynamicMessage) -> proto::DraftRejectionRequest {
    request.transcode_to().unwrap()
}

/// A canary in every header that a caller may set.
fn with_headers<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    for name in ["authorization", "user-agent", "x-request-id", "traceparent", "baggage", "grpc-trace-bin", "x-canary"] {
        if name.ends_with("-bin") {
            request.metadata_mut().insert_bin(name, tonic::metadata::MetadataValue::from_bytes(CANARY.as_bytes()));
        } else {
            request.metadata_mut().insert(name, format!("{CANARY}header").parse().unwrap());
        }
    }
    request
}

/// What one string becomes so that its field refuses it, or takes it in a surprising form.
fn spoiled() -> [String; 9] {
    let word = format!("{CANARY}spoil");
    [
        word.repeat(400),
        format!("{word}\n{word}"),
        format!("{word}\u{0}"),
        word.clone(),
        format!("=?utf-8?q?{word}?="),
        format!("<{word}> {{ ${word} }} %s"),
        format!("{word}é@{word}@{word}"),
        format!("fr-{word}"),
        format!("http://{word}:{word}@{word}/ {word}"),
    ]
}

/// Every valid request, and each of them with each string spoiled in each way. How many were drafted and refused.
async fn draft_all(client: &mut Client<Channel>) -> (usize, usize) {
    let (mut drafted, mut refused) = (0, 0);
    for variant in 0..VARIANTS {
        let request = valid(variant);
        let answer = client.draft_rejection(with_headers(message(&request))).await;
        let drafts = answer.unwrap_or_else(|status| panic!("say in requests.rs what is valid: {}", egards::grpc::explain(&status)));
        assert!(drafts.into_inner().drafts.iter().all(|draft| draft.text_body.contains(CANARY) && !draft.mime_message.is_empty()));
        drafted += 1;
        for place in places(&request) {
            for words in spoiled() {
                match client.draft_rejection(message(&with(&request, &place, &words))).await {
                    Ok(_) => drafted += 1,
                    Err(status) => {
                        refused += 1;
                        assert_eq!(status.code(), Code::InvalidArgument, "{place:?}");
                        assert_silent_status(&status, &format!("the error for {place:?}"));
                    }
                }
            }
        }
    }
    (drafted, refused)
}

/// Items with canaries as ids, good, refused and empty.
async fn batch(client: &mut Client<Channel>) {
    let mut items = Vec::new();
    for item_id in [format!("{CANARY}item"), format!("{CANARY}\n"), CANARY.repeat(100)] {
        for request in [Some(message(&valid(0))), Some(proto::DraftRejectionRequest { wording: CANARY.into(), ..message(&valid(1)) }), None]
        {
            items.push(proto::BatchDraftRejectionsRequest { item_id: item_id.clone(), request });
        }
    }
    let count = items.len();
    let mut answers = client.batch_draft_rejections(with_headers(tokio_stream::iter(items))).await.unwrap().into_inner();
    let mut answered = 0;
    while let Some(answer) = answers.message().await.unwrap() {
        answered += 1;
        if let Some(proto::batch_draft_rejections_response::Result::Error(error)) = answer.result {
            let details = error.details.iter().fold(error.message.clone(), |all, any| all + &String::from_utf8_lossy(&any.value));
            assert_silent(&details, "an item's error");
        }
    }
    assert_eq!(answered, count);
}

async fn lists(client: &mut Client<Channel>) {
    for words in spoiled() {
        let token =
            proto::ListTemplatesRequest { page_token: words.clone(), language_code: format!("fr-x-{CANARY}tag"), ..Default::default() };
        assert_silent_status(&client.list_templates(with_headers(token)).await.unwrap_err(), "ListTemplates");
        let language = proto::ListTemplatesRequest { language_code: words.clone(), ..Default::default() };
        if let Err(status) = client.list_templates(language).await {
            assert_silent_status(&status, "ListTemplates");
        }
        let phrases =
            proto::ListPhrasesRequest { page_token: words.clone(), language_codes: vec![words.clone(), words], ..Default::default() };
        assert_silent_status(&client.list_phrases(with_headers(phrases)).await.unwrap_err(), "ListPhrases");
    }
}

/// What no client library would send.
async fn raw(address: SocketAddr) {
    let mut client = server_support::Client::connect(address).await;
    let word = format!("{CANARY}raw");
    let coded = format!("application/grpc+{CANARY}");
    for headers in [
        vec![("grpc-timeout", word.as_str())],
        vec![("grpc-encoding", word.as_str())],
        vec![("grpc-accept-encoding", word.as_str())],
        vec![("grpc-encoding", "gzip")],
        vec![("content-type", coded.as_str())],
        vec![],
    ] {
        // Field 1 of a request is a string: this one ends before its length, or is no UTF-8.
        for body in [format!("\n\x7F{word}").into_bytes(), [b"\n\x09", word.as_bytes(), b"\xFF\xFF\xFF"].concat()] {
            let mut open = client.open(DRAFT, &headers).await;
            let compressed = u8::from(headers.contains(&("grpc-encoding", "gzip")));
            let length = u32::try_from(body.len()).unwrap().to_be_bytes();
            let frame = [&[compressed], length.as_slice(), &body].concat();
            open.request.send_data(frame.into(), true).unwrap();
            let answer = open.answer().await;
            assert_ne!(answer.code, Code::Ok);
            assert_silent_status(&answer.status, &format!("{headers:?}"));
        }
    }
    let path = format!("egards.v1.RejectionDraftService/{word}");
    for path in [path.as_str(), word.as_str()] {
        let answer = client.begin(path, &[], &word).await.answer().await;
        assert_silent_status(&answer.status, "an unknown method");
    }
    // A word instead of HTTP.
    let mut junk = TcpStream::connect(address).await.unwrap();
    junk.write_all(word.as_bytes()).await.unwrap();
    junk.shutdown().await.unwrap();
    let _ = junk.read_to_end(&mut Vec::new()).await;
}

async fn metrics(page: SocketAddr) -> String {
    let mut stream = TcpStream::connect(page).await.unwrap();
    let request = format!("GET /metrics?{CANARY} HTTP/1.1\r\nHost: {CANARY}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

/// The addresses of the service and of its metrics page, out of a log of either form.
fn addresses(program: &mut Program) -> [SocketAddr; 2] {
    let line = program.line("serving");
    ["address", "metrics"].map(|name| {
        let address = match &line {
            serde_json::Value::String(text) => text.split_once(&format!("{name}=")).unwrap().1.split_whitespace().next().unwrap(),
            fields => fields[name].as_str().unwrap(),
        };
        address.parse().unwrap()
    })
}

async fn nothing_is_told(log_format: &str) {
    let (endpoint, mut exported) = collector::start().await;
    let flags = ["--metrics-listen", "127.0.0.1:0", "--log-format", log_format];
    let mut program =
        Program::start(&flags, &[("EGARDS_LOG", "trace"), ("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "10")]);
    let [address, page] = addresses(&mut program);
    let channel = Channel::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
    let mut client = Client::new(channel);

    let (drafted, refused) = draft_all(&mut client).await;
    assert!(drafted > 100 && refused > 500, "{drafted} drafted, {refused} refused");
    batch(&mut client).await;
    lists(&mut client).await;
    raw(address).await;

    let text = metrics(page).await;
    assert!(text.contains(r#"egards_drafts_total{letter="internal_candidate",locale="fr"}"#), "{text}");
    assert_silent(&text, "the metrics page");
    program.signal("TERM");
    assert!(program.ended().success());
    let log = program.seen.join("\n");
    assert!(log.matches("INVALID_ARGUMENT").count() >= refused, "{log}");
    assert_silent(&log, "the log");
    let mut spans = String::new();
    while let Ok(export) = exported.try_recv() {
        write!(spans, "{export:?} {}", String::from_utf8_lossy(&export.encode_to_vec())).unwrap();
    }
    assert!(spans.contains(DRAFT) && spans.contains("ListPhrases") && spans.contains("BatchDraftRejections"));
    assert_silent(&spans, "a span");
}

#[tokio::test]
async fn nothing_of_a_request_is_told_in_json() {
    nothing_is_told("json").await;
}

#[tokio::test]
async fn nothing_of_a_request_is_told_in_text() {
    nothing_is_told("text").await;
}
