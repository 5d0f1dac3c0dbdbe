//! Requests as JSON, the form that people send.

use egards::grpc::{json::request_from_json, proto};
use serde_json::{Value, json};

/// A small request that is accepted.
pub fn basic(language: &str) -> Value {
    json!({
        "languageCodes": [language],
        "basic": {},
        "candidate": { "givenName": "Zoë", "familyName": "Laurent" },
        "position": { "title": { "text": "Product Owner" } },
        "company": { "name": "Belmont" },
        "sender": { "name": "Claire Duval", "position": { "text": "Head of Recruitment" } },
        "sendDate": "2026-03-06",
    })
}

/// The message of a JSON request.
pub fn message(request: &Value) -> proto::DraftRejectionRequest {
    request_from_json(&request.to_string()).unwrap()
}

/// `request` with these fields set: JSON pointers and values.
pub fn with<const N: usize>(mut request: Value, fields: [(&str, Value); N]) -> Value {
    for (pointer, value) in fields {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        request.pointer_mut(parent).unwrap()[key] = value;
    }
    request
}
