//! What the tests of the letters share: requests as callers write them, and the public path from JSON to drafts.

#![allow(dead_code, reason = "each test binary uses a part")]

pub mod matrix;
pub mod texts;

use std::sync::OnceLock;

use egards::{
    check,
    grpc::{RejectionDrafts, json, proto},
    language::{Words, sources},
};
use serde_json::{Value, json};

/// The service with the built-in words.
pub fn service() -> &'static RejectionDrafts {
    static SERVICE: OnceLock<RejectionDrafts> = OnceLock::new();
    SERVICE.get_or_init(|| {
        let words = Words::new(check::locales(&sources::built_in().unwrap()).unwrap());
        RejectionDrafts::new(words, || jiff::civil::date(2026, 3, 6))
    })
}

/// Every built-in locale: a new folder joins the tests by being there.
pub fn locales() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let mut tags: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort();
    tags
}

/// The drafts of a request, or the refusal as people read it.
pub fn try_drafts(request: &Value) -> Result<Vec<proto::Draft>, String> {
    let request = json::request_from_json(&request.to_string()).map_err(|error| error.to_string())?;
    service().draft(request).map(|response| response.drafts).map_err(|status| egards::grpc::explain(&status))
}

/// The one draft of a request for one language.
pub fn draft(request: &Value) -> proto::Draft {
    let mut drafts = try_drafts(request).unwrap_or_else(|refusal| panic!("{refusal}\n{request:#}"));
    assert_eq!(drafts.len(), 1, "one language, one draft");
    drafts.remove(0)
}

/// A letter as people read it.
pub fn read(draft: &proto::Draft) -> String {
    format!("Subject: {}\n\n{}", draft.subject, draft.text_body)
}

/// The least that a basic letter needs.
pub fn request(locale: &str) -> Value {
    json!({
        "languageCodes": [locale],
        "basic": {},
        "candidate": { "givenName": "Camille", "familyName": "Martin" },
        "position": { "title": { "byLanguage": texts::TITLE.by_language() } },
        "company": { "name": "Belmont" },
        "sender": { "name": "Claire Duval", "position": { "byLanguage": texts::SENDER_POSITION.by_language() } },
        "sendDate": "2026-03-06",
    })
}

/// Lays the fields of `patch` over `request`, whole objects merged; `null` takes a field away.
pub fn with(mut request: Value, patch: Value) -> Value {
    merge(&mut request, patch);
    request
}

fn merge(into: &mut Value, patch: Value) {
    match (into, patch) {
        (Value::Object(fields), Value::Object(patch)) => {
            for (name, value) in patch {
                if value.is_null() {
                    fields.remove(&name);
                } else {
                    merge(fields.entry(name).or_insert(Value::Null), value);
                }
            }
        }
        (into, patch) => *into = patch,
    }
}
