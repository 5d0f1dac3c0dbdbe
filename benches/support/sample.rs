//! What the benches send: the sample of a detailed letter, in French, as text and HTML.

use egards::{
    grpc::{RejectionDrafts, json::request_from_json, proto},
    language::{Locales, Words, sources},
};

/// The built-in words.
pub fn words() -> Words {
    Words::new(Locales::new(&sources::built_in().unwrap()).unwrap())
}

/// The service as the program runs it.
pub fn service() -> RejectionDrafts {
    RejectionDrafts::new(words(), || jiff::civil::date(2026, 3, 6))
}

/// The request.
pub fn french() -> proto::DraftRejectionRequest {
    let mut request = request_from_json(include_str!("../../src/samples/detailed_feedback.json")).unwrap();
    request.language_codes = vec!["fr".into()];
    request
}
