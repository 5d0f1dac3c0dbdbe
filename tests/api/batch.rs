//! Many candidates over one stream.

use egards::grpc::proto::{BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, batch_draft_rejections_response::Result as Outcome};
use serde_json::{Value, json};
use tonic::Status;
use tonic_types::StatusExt as _;

use super::client::{Change as _, basic, client, detailed, draft, drafts, read, refusal, wire};

fn item(item_id: &str, request: Option<&Value>) -> BatchDraftRejectionsRequest {
    BatchDraftRejectionsRequest { item_id: item_id.into(), request: request.map(wire) }
}

async fn answers(items: Vec<BatchDraftRejectionsRequest>) -> Vec<BatchDraftRejectionsResponse> {
    let mut stream = client().await.batch_draft_rejections(tokio_stream::iter(items)).await.unwrap().into_inner();
    let mut answers = Vec::new();
    while let Some(answer) = stream.message().await.unwrap() {
        answers.push(answer);
    }
    answers
}

/// The status of the unary call, out of the error of an item.
fn status(answer: &BatchDraftRejectionsResponse) -> Status {
    let Some(Outcome::Error(error)) = &answer.result else { panic!("{answer:?}") };
    let details = prost::Message::encode_to_vec(error);
    Status::with_details(error.code.into(), &error.message, details.into())
}

#[tokio::test]
async fn an_answer_an_item_in_order_and_a_bad_one_stops_nothing() {
    let (good, bad) = (detailed().with("/languageCodes", json!(["fr", "en"])), basic().with("/company/name", "").without("/candidate"));
    let items =
        vec![item("one", Some(&good)), item("", Some(&bad)), item("one", None), item("a\nb", Some(&good)), item("last", Some(&basic()))];
    let answers = answers(items).await;
    assert_eq!(answers.iter().map(|answer| answer.index).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(answers.iter().map(|answer| answer.item_id.as_str()).collect::<Vec<_>>(), ["one", "", "one", "", "last"]);
    let Some(Outcome::Response(response)) = &answers[0].result else { panic!("{answers:?}") };
    assert_eq!(response.drafts, drafts(&good).await);
    let (one_of_many, alone) = (read(&status(&answers[1])), refusal(&bad).await);
    assert_eq!((&one_of_many.fields, &one_of_many.descriptions), (&alone.fields, &alone.descriptions));
    assert_eq!((one_of_many.reason, one_of_many.total), (alone.reason, alone.total));
    assert_eq!(read(&status(&answers[2])).fields, ["request"]);
    assert_eq!(read(&status(&answers[3])).fields, ["item_id"]);
    let Some(Outcome::Response(response)) = &answers[4].result else { panic!("{answers:?}") };
    assert_eq!(response.drafts, [draft(&basic()).await]);
    assert!(status(&answers[1]).get_details_error_info().is_some());
}

#[tokio::test]
async fn a_long_stream_is_answered_whole() {
    let request = basic().with("/formats", json!(["FORMAT_TEXT"]));
    let items = (0..2_000).map(|number| item(&number.to_string(), Some(&request))).collect();
    let answers = answers(items).await;
    assert_eq!(answers.len(), 2_000);
    for (number, answer) in (0..).zip(&answers) {
        assert_eq!((answer.index, answer.item_id.as_str()), (number, number.to_string().as_str()));
        assert!(matches!(answer.result, Some(Outcome::Response(_))));
    }
}

#[tokio::test]
async fn no_items_no_answers() {
    assert_eq!(answers(Vec::new()).await, []);
}
