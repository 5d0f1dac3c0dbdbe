//! Items of a batch, each with a token of its own in its names and texts; every tenth one is wrong in some way.

use std::collections::BTreeSet;

use egards::grpc::proto::{BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, Draft, batch_draft_rejections_response::Result};
use mail_parser::MessageParser;
use prost::Message as _;
use serde_json::{Value, json};
use tonic_types::RpcStatusExt as _;

use crate::requests::{message, with};

/// An item, and what its answer must be.
pub struct Item {
    pub message: BatchDraftRejectionsRequest,
    pub expected: Expected,
}

#[derive(Debug)]
pub enum Expected {
    /// Drafts in these locales.
    Drafts(&'static [&'static str]),
    /// An error with this reason in its details.
    Error(&'static str),
}

const LANGUAGES: [&[&str]; 6] = [&["fr"], &["en"], &["fr-CA"], &["en-GB"], &["fr", "en"], &["en-GB", "fr", "fr-CA", "en"]];

/// The item of this index.
pub fn item(index: u32) -> Item {
    let at = index as usize;
    if index % 10 == 3 {
        return wrong(index);
    }
    let languages = LANGUAGES[at % LANGUAGES.len()];
    let request = request(index, languages);
    Item {
        message: BatchDraftRejectionsRequest { item_id: token(index), request: Some(message(&request)) },
        expected: Expected::Drafts(languages),
    }
}

/// How many ways of being wrong there are.
pub const WRONGS: u32 = 15;

fn wrong(index: u32) -> Item {
    let good = request(index, &["en"]);
    let detailed = |feedback: Value| {
        let mut request = good.clone();
        for letter in ["basic", "internalCandidate"] {
            request.as_object_mut().unwrap().remove(letter);
        }
        with(request, [("/detailedFeedback", feedback)])
    };
    let many = |count: usize| Value::from(vec![Value::from(""); count]);
    let (request, reason) = match index / 10 % WRONGS {
        0 => (with(good, [("/languageCodes", json!(["en", "tlh"]))]), "UNSUPPORTED_LANGUAGE"),
        1 => (with(good, [("/candidate", Value::Null)]), "REQUIRED_FIELD_MISSING"),
        2 => (with(good, [("/decisionDate", json!("2026-02-30"))]), "INVALID_VALUE"),
        3 => (with(good, [("/company/name", json!(token(index).repeat(30)))]), "VALUE_TOO_LONG"),
        4 => (with(good, [("/languageCodes", json!(["fr", "fr-BE"]))]), "DUPLICATE_LANGUAGE"),
        5 => (detailed(json!({ "strengths": [{ "id": token(index) }] })), "UNKNOWN_PHRASE"),
        6 => (with(good, [("/wording", json!("nowhere"))]), "UNKNOWN_WORDING"),
        7 => (with(good, [("/interview", json!({ "interviewers": vec![token(index); 11] }))]), "TOO_MANY_VALUES"),
        8 => (detailed(json!({})), "NO_FEEDBACK"),
        9 => (with(good, [("/position/title", json!({ "byLanguage": { "fr": token(index) } }))]), "MISSING_TEXT"),
        10 => (with(good, [("/candidate/courtesyTitle", json!(99))]), "INVALID_VALUE"),
        // More problems than are told.
        11 => (
            with(good, [("/languageCodes", many(8)), ("/interview", json!({ "interviewers": many(10) })), ("/formats", json!([9, 9, 9]))]),
            "INVALID_VALUE",
        ),
        other => {
            let (item_id, request, reason) = match other {
                12 => (format!("{}\n", token(index)), Some(message(&good)), "INVALID_VALUE"),
                13 => (token(index).repeat(30), Some(message(&good)), "VALUE_TOO_LONG"),
                _ => (token(index), None, "REQUIRED_FIELD_MISSING"),
            };
            return Item { message: BatchDraftRejectionsRequest { item_id, request }, expected: Expected::Error(reason) };
        }
    };
    Item {
        message: BatchDraftRejectionsRequest { item_id: token(index), request: Some(message(&request)) },
        expected: Expected::Error(reason),
    }
}

fn request(index: u32, languages: &[&str]) -> Value {
    let at = index as usize;
    let token = token(index);
    let (letter, content) = match at % 3 {
        0 => ("basic", json!({})),
        1 => {
            let text = json!({ "byLanguage": { "fr": format!("étude {token}"), "en": format!("case study {token}") } });
            ("detailedFeedback", json!({ "strengths": [{ "text": text }, { "id": "strength-rigour" }], "suggestion": text }))
        }
        _ => ("internalCandidate", json!({ "careerContact": format!("Nadia {token}"), "growthAreas": [{ "id": "growth-leadership" }] })),
    };
    let formats = [json!([]), json!(["FORMAT_TEXT"]), json!(["FORMAT_HTML"]), json!(["FORMAT_MIME"])][at / 3 % 4].clone();
    json!({
        "languageCodes": languages,
        letter: content,
        "candidate": { "givenName": "Zoë", "familyName": token },
        "position": { "title": { "text": format!("Analyst {token}") } },
        "company": { "name": format!("Belmont {token}") },
        "sender": { "name": format!("Claire {token}"), "position": { "text": "Head of Recruitment" } },
        "interview": { "interviewers": [token] },
        "sendDate": "2026-03-06",
        "formats": formats,
    })
}

/// What this item's letters hold, and no other's.
fn token(index: u32) -> String {
    format!("Zq{index:06}")
}

/// The indices whose token stands in `text`.
fn tokens(text: &str) -> BTreeSet<u32> {
    text.match_indices("Zq").map(|(at, _)| text[at + 2..at + 8].parse().unwrap()).collect()
}

/// Checks that `answer` is what this item must get.
pub fn check(index: u32, answer: &BatchDraftRejectionsResponse) {
    let Item { message, expected } = item(index);
    assert_eq!(answer.index, index);
    match (expected, answer.result.as_ref().expect("a result")) {
        (Expected::Drafts(languages), Result::Response(response)) => {
            assert_eq!(answer.item_id, message.item_id);
            assert_eq!(response.drafts.iter().map(|draft| draft.language_code.as_str()).collect::<Vec<_>>(), languages);
            for draft in &response.drafts {
                for text in texts(draft) {
                    assert_eq!(tokens(&text), BTreeSet::from([index]), "{text}");
                }
            }
        }
        (Expected::Error(reason), Result::Error(error)) => {
            assert_eq!(error.get_details_error_info().expect("an ErrorInfo").reason, reason, "{error:?}");
            assert!(!error.get_details_bad_request().expect("a BadRequest").field_violations.is_empty());
            // Nothing of what was sent, be it an id that is refused.
            assert!(!String::from_utf8_lossy(&error.encode_to_vec()).contains("Zq"), "{error:?}");
            let id_is_wrong = matches!(index / 10 % WRONGS, 12 | 13);
            assert_eq!(answer.item_id, if id_is_wrong { String::new() } else { message.item_id });
        }
        (expected, result) => panic!("{expected:?}, not {result:?}"),
    }
}

/// Everything that a draft says: at least a subject and a body.
fn texts(draft: &Draft) -> Vec<String> {
    let mut texts = vec![draft.subject.clone(), draft.text_body.clone(), draft.html_body.clone()];
    if !draft.mime_message.is_empty() {
        let message = MessageParser::default().parse(&draft.mime_message).unwrap();
        texts.extend([
            message.subject().unwrap().to_owned(),
            message.body_text(0).unwrap().into_owned(),
            message.body_html(0).unwrap().into_owned(),
        ]);
    }
    texts.retain(|text| !text.is_empty());
    assert!(texts.len() > 1, "{draft:?}");
    texts
}
