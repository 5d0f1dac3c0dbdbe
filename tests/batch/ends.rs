//! How a batch ends before its time.

use std::time::Duration;

use egards::grpc::proto::{BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, batch_draft_rejections_response::Result as Outcome};
use tokio::{runtime::Runtime, sync::mpsc};
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Request, client::Grpc, codec::CompressionEncoding, codegen::http::uri::PathAndQuery, transport::Endpoint};
use tonic_prost::ProstCodec;

use crate::{
    IN_FLIGHT, ITEMS, batch, coming, next,
    requests::{basic, message, with},
    serve::Serve,
    small, turns,
};

const BATCH: &str = "egards.v1.RejectionDraftService/BatchDraftRejections";

/// Few bytes to send, many to read: more than a client that reads little has room for.
fn wordy() -> BatchDraftRejectionsRequest {
    let languages = serde_json::json!(["fr", "en", "fr-CA", "en-GB"]);
    let formats = serde_json::json!(["FORMAT_TEXT", "FORMAT_HTML", "FORMAT_MIME"]);
    let request = with(basic("fr"), [("/languageCodes", languages), ("/formats", formats)]);
    BatchDraftRejectionsRequest { item_id: String::new(), request: Some(message(&request)) }
}

/// Waits until no call runs, and checks that nothing is done for the one that is gone: the `times`th that was cut off.
async fn work_stops(server: &Serve, offered: u64, times: u64) {
    coming(async {
        while server.metric(IN_FLIGHT) > 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    let done = server.metric(ITEMS);
    assert!(done < offered, "{done} of {offered}");
    turns(&mut server.client().await, 50).await;
    assert_eq!(server.metric(ITEMS), done);
    assert_eq!(server.metric(&format!(r#"egards_calls_total{{code="CANCELLED",method="{BATCH}"}}"#)), times);
}

#[tokio::test]
async fn a_client_that_cancels_stops_the_work() {
    const COUNT: usize = 400;
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let (send, items) = mpsc::channel(COUNT);
    for _ in 0..COUNT {
        send.send(wordy()).await.unwrap();
    }
    let mut answers = batch(&mut client, ReceiverStream::new(items)).await;
    assert!(next(&mut answers).await.is_some());
    // Once all is sent, letting go of both directions cancels the call; the connection stays.
    coming(async {
        while send.capacity() < COUNT {
            tokio::task::yield_now().await;
        }
    })
    .await;
    drop((answers, send));
    work_stops(&server, COUNT as u64, 1).await;
    turns(&mut client, 1).await;
}

#[test]
fn a_client_that_dies_stops_the_work() {
    let server = Serve::start(&[]);
    let client = Runtime::new().unwrap();
    client.block_on(async {
        let mut client = server.client().await;
        let mut answers = batch(&mut client, tokio_stream::iter(std::iter::repeat_with(wordy))).await;
        assert!(next(&mut answers).await.is_some());
    });
    // Its connection is gone with all that ran in it.
    client.shutdown_background();
    Runtime::new().unwrap().block_on(work_stops(&server, u64::MAX, 1));
}

#[tokio::test]
async fn a_message_over_the_size_limit_ends_the_stream() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let mut large = small("large");
    large.request.as_mut().unwrap().wording = "w".repeat(256 * 1024);
    let mut answers = batch(&mut client, tokio_stream::iter(vec![small("1"), small("2"), large, small("4")])).await;
    for index in 0..2 {
        let answer = next(&mut answers).await.unwrap();
        assert_eq!(answer.index, index);
        assert!(matches!(answer.result, Some(Outcome::Response(_))));
    }
    let status = coming(answers.message()).await.unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange, "{status:?}");
    assert!(status.message().contains("262144"), "{status:?}");
    // The connection is as good as before.
    turns(&mut client, 1).await;
}

#[tokio::test]
async fn a_message_that_cannot_be_decoded_ends_the_stream() {
    let server = Serve::start(&[]);
    let channel = Endpoint::from_shared(format!("http://{}", server.address)).unwrap().connect().await.unwrap();
    let mut raw = Grpc::new(channel);
    raw.ready().await.unwrap();
    // On the wire the first field of such a message is `item_id`: as text these bytes are none.
    let items = [b"row-1".to_vec(), vec![0xFF, 0xFE], b"row-3".to_vec()];
    let codec: ProstCodec<Vec<u8>, BatchDraftRejectionsResponse> = ProstCodec::default();
    let path = PathAndQuery::from_maybe_shared(format!("/{BATCH}")).unwrap();
    let mut answers = coming(raw.streaming(Request::new(tokio_stream::iter(items)), path, codec)).await.unwrap().into_inner();
    assert_eq!(next(&mut answers).await.unwrap().item_id, "row-1");
    let status = coming(answers.message()).await.unwrap_err();
    // The code that gRPC has for it everywhere.
    assert_eq!(status.code(), Code::Internal, "{status:?}");
    assert!(status.message().contains("item_id"), "{status:?}");
}

#[tokio::test]
async fn the_callers_deadline_bounds_the_stream() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let mut items = Request::new(tokio_stream::iter(std::iter::repeat_with(|| small(""))));
    items.set_timeout(Duration::from_secs(1));
    let mut answers = coming(client.batch_draft_rejections(items)).await.unwrap().into_inner();
    let status = coming(async {
        loop {
            if let Err(status) = answers.message().await {
                return status;
            }
        }
    })
    .await;
    assert_eq!(status.code(), Code::DeadlineExceeded, "{status:?}");
    // The server itself ended it: time for one call is not time for a stream, and the next call is none the worse.
    coming(client.draft_rejection(message(&basic("fr")))).await.unwrap();
    assert_eq!(server.metric(&format!(r#"egards_calls_total{{code="DEADLINE_EXCEEDED",method="{BATCH}"}}"#)), 1);
}

/// The status of a message that is too large does not depend on how it was sent: who is told `RESOURCE_EXHAUSTED` comes again.
#[tokio::test]
async fn a_compressed_message_over_the_size_limit_is_out_of_range_too() {
    let server = Serve::start(&[]);
    let large = || "w".repeat(256 * 1024);
    for encoding in [CompressionEncoding::Gzip, CompressionEncoding::Zstd] {
        let mut client = server.client().await.send_compressed(encoding);
        let mut request = message(&basic("fr"));
        request.wording = large();
        let unary = coming(client.draft_rejection(request)).await.unwrap_err();
        let mut item = small("large");
        item.request.as_mut().unwrap().wording = large();
        let mut answers = batch(&mut client, tokio_stream::iter(vec![small("1"), item])).await;
        assert!(matches!(next(&mut answers).await.unwrap().result, Some(Outcome::Response(_))));
        let batched = coming(answers.message()).await.unwrap_err();
        for status in [unary, batched] {
            assert_eq!(status.code(), Code::OutOfRange, "{status:?}");
            assert!(status.message().contains("262144"), "{status:?}");
        }
    }
    assert_eq!(server.metric(&format!(r#"egards_calls_total{{code="OUT_OF_RANGE",method="{BATCH}"}}"#)), 2);
}
