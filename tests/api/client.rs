//! Requests as people write them, and what comes back.

use egards::grpc::{json, proto::*};
use proto_client::RejectionDraftServiceClient;
use serde_json::{Value, json};
use tonic::{Code, Status, transport::Channel};
use tonic_types::StatusExt as _;

use super::server;
use egards::grpc::proto::rejection_draft_service_client as proto_client;

pub type Client = RejectionDraftServiceClient<Channel>;

/// A connection to the server that all tests share.
pub async fn channel() -> Channel {
    Channel::from_shared(format!("http://{}", server::shared())).unwrap().connect().await.unwrap()
}

pub async fn client() -> Client {
    Client::new(channel().await)
}

/// The smallest request for a basic letter in French, and a date.
pub fn basic() -> Value {
    json!({
        "languageCodes": ["fr"],
        "basic": {},
        "candidate": { "givenName": "Camille", "familyName": "Martin" },
        "position": { "title": { "text": "Product Owner" } },
        "company": { "name": "Belmont" },
        "sender": { "name": "Claire Duval", "position": { "text": "Talent Partner" } },
        "sendDate": "2026-03-06",
    })
}

/// The smallest request for a detailed letter.
pub fn detailed() -> Value {
    basic().without("/basic").with("/detailedFeedback/strengths", json!([{ "id": "strength-rigour" }]))
}

/// The smallest request for a letter to a colleague.
pub fn internal() -> Value {
    basic().without("/basic").with("/internalCandidate", json!({}))
}

/// Requests that differ in one place.
pub trait Change {
    /// With a value at this JSON pointer; objects on the way are made.
    fn with(self, pointer: &str, value: impl Into<Value>) -> Self;

    /// Without what stands at this JSON pointer, which must be there.
    fn without(self, pointer: &str) -> Self;
}

impl Change for Value {
    fn with(mut self, pointer: &str, value: impl Into<Value>) -> Self {
        let mut place = &mut self;
        for key in pointer.split('/').skip(1) {
            place = match key.parse::<usize>() {
                Ok(index) => &mut place[index],
                Err(_) => &mut place[key],
            };
        }
        *place = value.into();
        self
    }

    fn without(mut self, pointer: &str) -> Self {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        self.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        self
    }
}

pub fn wire(request: &Value) -> DraftRejectionRequest {
    json::request_from_json(&request.to_string()).unwrap()
}

/// The drafts of a request that is accepted.
pub async fn drafts(request: &Value) -> Vec<Draft> {
    let answer = client().await.draft_rejection(wire(request)).await;
    answer.unwrap_or_else(|status| panic!("{request}: {}", egards::grpc::explain(&status))).into_inner().drafts
}

/// The draft of a request for one language.
pub async fn draft(request: &Value) -> Draft {
    let mut drafts = drafts(request).await;
    assert_eq!(drafts.len(), 1, "{request}");
    drafts.remove(0)
}

/// Why a request is refused.
#[derive(Debug)]
pub struct Refusal {
    /// The reason of the first violation.
    pub reason: String,
    /// The paths of the fields, in order.
    pub fields: Vec<String>,
    pub descriptions: Vec<String>,
    /// `violations_total`
    pub total: usize,
    /// `supported_languages`
    pub supported: Option<String>,
    /// Everything that went over the wire, to look for what must not stand there.
    pub all: String,
}

/// The refusal of a request that is not accepted.
pub async fn refusal(request: &Value) -> Refusal {
    match client().await.draft_rejection(wire(request)).await {
        Ok(_) => panic!("accepted: {request}"),
        Err(status) => read(&status),
    }
}

/// A refusal out of a status, whose form is checked.
pub fn read(status: &Status) -> Refusal {
    assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
    let info = status.get_details_error_info().expect("ErrorInfo");
    assert_eq!(info.domain, "egards.v1");
    let violations = status.get_details_bad_request().expect("BadRequest").field_violations;
    assert!(!violations.is_empty() && violations.len() <= 20);
    assert!(violations.iter().all(|violation| violation.description.ends_with('.')), "{violations:?}");
    let all = format!("{} {} {:?}", status.message(), String::from_utf8_lossy(status.details()), status.metadata());
    let (fields, descriptions) = violations.into_iter().map(|violation| (violation.field, violation.description)).unzip();
    Refusal {
        reason: info.reason,
        fields,
        descriptions,
        total: info.metadata["violations_total"].parse().unwrap(),
        supported: info.metadata.get("supported_languages").cloned(),
        all,
    }
}
