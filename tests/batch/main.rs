//! The batch stream, against the program itself.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

mod ends;
mod items;
#[path = "../support/requests.rs"]
mod requests;
#[path = "../support/serve.rs"]
mod serve;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use egards::{
    grpc::{
        RejectionDrafts,
        proto::{
            BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, batch_draft_rejections_response::Result as Outcome,
            rejection_draft_service_client::RejectionDraftServiceClient,
        },
    },
    language::{Locales, Words},
};
use prost::Message as _;
use tokio::{net::TcpListener, sync::mpsc, time::timeout};
use tokio_stream::wrappers::{ReceiverStream, TcpListenerStream};
use tonic::{Code, Streaming, transport::Endpoint};
use tonic_types::RpcStatusExt as _;

use items::{check, item};
use requests::{basic, message, with};
use serve::{Client, Serve};

const ITEMS: &str = "egards_batch_items_total";
const IN_FLIGHT: &str = "egards_calls_in_flight";

/// What must come some time; a test that waits for ever says nothing.
async fn coming<T>(what: impl Future<Output = T>) -> T {
    timeout(Duration::from_secs(300), what).await.expect("it comes")
}

type Answers = Streaming<BatchDraftRejectionsResponse>;

async fn batch<S>(client: &mut Client, items: S) -> Answers
where
    S: tokio_stream::Stream<Item = BatchDraftRejectionsRequest> + Send + 'static,
{
    coming(client.batch_draft_rejections(items)).await.unwrap().into_inner()
}

/// The next answer; none after the last one, when the stream ended with OK.
async fn next(answers: &mut Answers) -> Option<BatchDraftRejectionsResponse> {
    coming(answers.message()).await.unwrap()
}

/// An item whose letter is small.
fn small(item_id: &str) -> BatchDraftRejectionsRequest {
    let request = with(basic("en"), [("/formats", serde_json::json!(["FORMAT_TEXT"]))]);
    BatchDraftRejectionsRequest { item_id: item_id.to_owned(), request: Some(message(&request)) }
}

/// Calls that a server answers in between; the last one's answer says that it has had its turns.
async fn turns(client: &mut Client, count: usize) {
    for _ in 0..count {
        coming(client.draft_rejection(message(&basic("fr")))).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_thousand_items_are_answered_once_in_order_without_a_mixture_and_in_bounded_memory() {
    const COUNT: u32 = 20_000;
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let mut warm = batch(&mut client, tokio_stream::iter((0..600).map(|index| item(index).message))).await;
    while next(&mut warm).await.is_some() {}
    let (before, _) = server.memory();

    let mut answers = batch(&mut client, tokio_stream::iter((0..COUNT).map(|index| item(index).message))).await;
    let mut seen = 0;
    while let Some(answer) = next(&mut answers).await {
        check(seen, &answer);
        seen += 1;
    }
    assert_eq!(seen, COUNT);
    let (_, most) = server.memory();
    println!("{COUNT} items: the server grew by {:.1} MiB, from {before:.1}", most - before);
    assert!(most - before < 64.0, "{before} MiB before, {most} MiB at most");
    assert_eq!(server.metric(ITEMS), u64::from(COUNT) + 600);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_item_gets_what_the_unary_call_gives() {
    const COUNT: u32 = 10 * items::WRONGS;
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let mut answers = batch(&mut client, tokio_stream::iter((0..COUNT).map(|index| item(index).message))).await;
    let mut errors = 0;
    for index in 0..COUNT {
        let answer = next(&mut answers).await.unwrap();
        let BatchDraftRejectionsRequest { item_id, request } = item(index).message;
        let Some(request) = request.filter(|_| answer.item_id == item_id) else { continue };
        match (coming(client.draft_rejection(request)).await, answer.result.unwrap()) {
            (Ok(response), Outcome::Response(batched)) => assert_eq!(response.into_inner(), batched),
            (Err(status), Outcome::Error(error)) => {
                // Byte for byte: nothing of it is in an order of chance.
                assert_eq!(error.encode_to_vec(), status.details(), "{error:?}, {status:?}");
                errors += 1;
            }
            (unary, batched) => panic!("{index}: {unary:?}, {batched:?}"),
        }
    }
    assert_eq!(next(&mut answers).await, None);
    // All but those that only a batch knows: two wrong ids, and no request.
    assert_eq!(errors, items::WRONGS - 3);
}

#[tokio::test]
async fn who_waits_for_an_answer_gets_it_at_once() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let (send, items) = mpsc::channel(1);
    let mut answers = batch(&mut client, ReceiverStream::new(items)).await;
    for index in 0..100 {
        send.send(item(index).message).await.unwrap();
        check(index, &next(&mut answers).await.expect("an answer before the next item"));
    }
    drop(send);
    assert_eq!(next(&mut answers).await, None);
}

#[tokio::test]
async fn after_the_half_close_every_answer_comes_and_then_ok() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let (send, items) = mpsc::channel(200);
    for index in 0..200 {
        send.send(item(index).message).await.unwrap();
    }
    drop(send);
    let mut answers = batch(&mut client, ReceiverStream::new(items)).await;
    for index in 0..200 {
        check(index, &next(&mut answers).await.unwrap());
    }
    // An end that is not OK would be an error.
    assert_eq!(next(&mut answers).await, None);
    let mut answers = batch(&mut client, tokio_stream::empty()).await;
    assert_eq!(next(&mut answers).await, None);
    while server.metric(IN_FLIGHT) > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.metric(r#"egards_calls_total{code="OK",method="egards.v1.RejectionDraftService/BatchDraftRejections"}"#), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_reads_nothing_holds_its_own_stream_back() {
    const COUNT: u32 = 100_000;
    let server = Serve::start(&[]);
    let (mut client, mut other) = (server.client().await, server.client().await);
    turns(&mut other, 50).await;
    let (before, _) = server.memory();
    let offered = Arc::new(AtomicU32::new(0));
    let items = {
        let (offered, item) = (Arc::clone(&offered), small(""));
        tokio_stream::iter((0..COUNT).map(move |_| {
            offered.fetch_add(1, Ordering::Relaxed);
            item.clone()
        }))
    };
    let mut answers = batch(&mut client, items).await;
    // Until the stream stands still.
    let mut standing = (0, 0);
    loop {
        turns(&mut other, 50).await;
        let now = (offered.load(Ordering::Relaxed), server.metric(ITEMS));
        if now == standing {
            break;
        }
        standing = now;
    }
    let (taken, answered) = standing;
    let (_, most) = server.memory();
    println!("unread: {answered} answered of {taken} taken; the server grew by {:.1} MiB", most - before);
    assert!(answered < u64::from(taken) && taken < COUNT / 4, "{taken} taken, {answered} answered");
    assert!(most - before < 64.0, "{before} MiB before, {most} MiB at most");

    for index in 0..COUNT {
        assert_eq!(next(&mut answers).await.map(|answer| answer.index), Some(index));
    }
    assert_eq!(next(&mut answers).await, None);
    let (_, most) = server.memory();
    println!("read: {COUNT} answered; the server grew by {:.1} MiB", most - before);
    assert!(most - before < 64.0, "{before} MiB before, {most} MiB at most");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_leaves_turns_to_the_other_calls_of_its_worker() {
    let server = Serve::start(&["--workers", "1"]);
    let (mut client, mut other) = (server.client().await, server.client().await);
    // Items are always ready, and their answers always read: the stream itself never has to wait.
    let mut answers = batch(&mut client, tokio_stream::iter(std::iter::repeat_with(|| small("")))).await;
    let reader = tokio::spawn(async move { while answers.message().await.unwrap().is_some() {} });
    for _ in 0..20 {
        let before = server.metric(ITEMS);
        turns(&mut client, 1).await;
        turns(&mut other, 1).await;
        // Neither starves.
        while server.metric(ITEMS) == before {
            tokio::task::yield_now().await;
        }
    }
    assert!(!reader.is_finished());
    reader.abort();
}

#[tokio::test]
async fn an_item_id_is_echoed_within_its_limits() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let longest = "é".repeat(200);
    let ids = ["", "row-1", "row-1", "候補者 7", &longest];
    let items: Vec<_> = ids.iter().map(|id| small(id)).collect();
    let mut answers = batch(&mut client, tokio_stream::iter(items)).await;
    for id in ids {
        let answer = next(&mut answers).await.unwrap();
        assert_eq!(answer.item_id, id);
        assert!(matches!(answer.result, Some(Outcome::Response(_))), "{answer:?}");
    }
    assert_eq!(next(&mut answers).await, None);
    // Too long and otherwise impossible ids are among the wrong items.
}

#[tokio::test]
async fn all_that_is_wrong_with_an_item_is_told_its_id_first() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let mut wrong = small(&"7".repeat(201));
    wrong.request.as_mut().unwrap().candidate = None;
    wrong.request.as_mut().unwrap().wording = "nowhere".to_owned();
    let mut answers = batch(&mut client, tokio_stream::iter([wrong])).await;
    let Some(Outcome::Error(error)) = next(&mut answers).await.unwrap().result else { panic!("no error") };
    let fields: Vec<_> = error.get_details_bad_request().unwrap().field_violations.into_iter().map(|violation| violation.field).collect();
    assert_eq!(fields, ["item_id", "candidate", "wording"]);
    assert_eq!(error.get_details_error_info().unwrap().reason, "VALUE_TOO_LONG");
}

/// A clock that fails: only a letter without a date asks for it.
fn broken_clock() -> jiff::civil::Date {
    panic!("the clock is broken")
}

#[tokio::test]
async fn a_panic_fails_its_item_alone() {
    let words = Words::new(Locales::built_in().unwrap());
    let service = RejectionDrafts::new(words, broken_clock).into_server();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(tonic::transport::Server::builder().add_service(service).serve_with_incoming(TcpListenerStream::new(listener)));
    let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
    let mut client = RejectionDraftServiceClient::new(channel);
    let mut undated = small("undated");
    undated.request.as_mut().unwrap().send_date.clear();
    let mut answers = batch(&mut client, tokio_stream::iter(vec![small("before"), undated, small("after")])).await;
    for (id, fails) in [("before", false), ("undated", true), ("after", false)] {
        let answer = next(&mut answers).await.unwrap();
        assert_eq!(answer.item_id, id);
        match answer.result.unwrap() {
            Outcome::Error(error) => {
                assert!(fails && error.code == i32::from(Code::Internal) && !error.message.contains("clock"), "{error:?}");
            }
            Outcome::Response(_) => assert!(!fails),
        }
    }
    assert_eq!(next(&mut answers).await, None);
}
