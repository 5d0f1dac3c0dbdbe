//! What holds whatever is sent: never a panic or INTERNAL, and a letter that is whole, or a refusal that names the field.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod expected;
mod letter;
#[path = "../prose/mod.rs"]
mod prose;
mod values;

use std::{cell::Cell, collections::BTreeSet};

use egards::grpc::{json, proto};
use expected::Expected;
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestRunner};
use prost::Message as _;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Holds when a refusal is the caller's to mend.
fn assert_mendable(status: &Status) {
    assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
    assert!(!status.get_details_bad_request().unwrap().field_violations.is_empty());
}

fn draft_anything(request: proto::DraftRejectionRequest) {
    if let Err(status) = prose::service().draft(request) {
        assert_mendable(&status);
    }
}

/// Whether the request led to letters, all of them as they should be; or else to the right refusal.
fn led_to_letters(request: &proto::DraftRejectionRequest) -> bool {
    let expected = Expected::of(request);
    match prose::service().draft(request.clone()) {
        Ok(response) => {
            assert!(expected.refused.is_empty(), "accepted in spite of {:?}", expected.refused);
            let codes: Vec<_> = response.drafts.iter().map(|draft| &draft.language_code).collect();
            assert_eq!(codes, request.language_codes.iter().collect::<Vec<_>>());
            response.drafts.iter().for_each(|draft| letter::check(draft, request, &expected));
            true
        }
        Err(status) => {
            assert_mendable(&status);
            let told = status.get_details_bad_request().unwrap().field_violations;
            let total: usize = status.get_details_error_info().unwrap().metadata["violations_total"].parse().unwrap();
            let fields: BTreeSet<_> = told.iter().map(|violation| violation.field.clone()).collect();
            assert!(fields.is_subset(&expected.refused), "{fields:?} and not {:?}", expected.refused);
            assert!(told.len() < total || fields == expected.refused, "{fields:?} and not {:?}", expected.refused);
            false
        }
    }
}

#[test]
fn a_letter_is_whole_or_the_refusal_names_the_field() {
    let (letters, refusals) = (Cell::new(0), Cell::new(0));
    let looked_at = TestRunner::new(config(1_500)).run(&values::request(), |request| {
        let count = if led_to_letters(&request) { &letters } else { &refusals };
        count.set(count.get() + 1);
        Ok(())
    });
    looked_at.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(letters.get() > 300 && refusals.get() > 300, "{letters:?} requests led to letters, {refusals:?} to refusals");
}

/// Tokens in place of a candidate's values: none is part of another, of a sentence or of the catalogue.
fn of_one_candidate(mut request: proto::DraftRejectionRequest, number: u32) -> (proto::DraftRejectionRequest, Vec<String>) {
    let token = |place: &str| format!("Q{number:09}{place}");
    let values = ["given", "family", "title", "company", "sender", "role", "met"].map(token);
    let [given, family, title, company, sender, role, met] = values.clone();
    let candidate = proto::Candidate { given_name: given, family_name: family, ..Default::default() };
    let text = |text: String| Some(proto::LocalizedText { text, ..Default::default() });
    request.candidate = Some(candidate);
    request.position.as_mut().unwrap().title = text(title);
    request.company.as_mut().unwrap().name = company;
    request.sender = Some(proto::Sender { name: sender, position: text(role), ..Default::default() });
    request.interview = Some(proto::Interview { interviewers: vec![met], ..Default::default() });
    request.template = Some(proto::draft_rejection_request::Template::Basic(proto::Basic {}));
    request.talent_pool = None;
    (request, values.into())
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn one_candidates_values_never_stand_in_anothers_letter(shape in values::request(), first in 0..500_000_000_u32) {
        let (one, ones) = of_one_candidate(shape.clone(), first);
        let (other, others) = of_one_candidate(shape, first + 1);
        for (request, own, foreign) in [(&one, &ones, &others), (&other, &others, &ones), (&one, &ones, &others)] {
            for draft in prose::service().draft(request.clone()).unwrap().drafts {
                let mail = String::from_utf8_lossy(&draft.mime_message);
                let all = format!("{} {} {} {mail} {:?}", draft.subject, draft.text_body, draft.html_body, draft.findings);
                let (foreign, own) = (foreign.iter().find(|value| all.contains(value.as_str())), own);
                prop_assert_eq!(foreign, None);
                prop_assert!(all.contains(own[3].as_str()));
            }
        }
    }

    #[test]
    fn json_and_wire_say_the_same(request in values::request()) {
        let text = json::to_json(&request, "DraftRejectionRequest").unwrap();
        prop_assert_eq!(json::request_from_json(&text).unwrap(), request.clone());
        prop_assert_eq!(proto::DraftRejectionRequest::decode(request.encode_to_vec().as_slice()).unwrap(), request);
    }
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn spoiled_bytes_are_a_refusal_at_worst(
        request in values::request(),
        changes in vec((any::<Index>(), any::<u8>()), 0..6),
        cut in any::<Index>(),
    ) {
        let mut bytes = request.encode_to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        for bytes in [&bytes[..], &bytes[..cut.index(bytes.len())]] {
            if let Ok(request) = proto::DraftRejectionRequest::decode(bytes) {
                draft_anything(request);
            }
        }
    }

    #[test]
    fn any_bytes_are_a_refusal_at_worst(bytes in vec(any::<u8>(), 0..200)) {
        if let Ok(request) = proto::DraftRejectionRequest::decode(bytes.as_slice()) {
            draft_anything(request);
        }
        if let Ok(request) = json::request_from_json(&String::from_utf8_lossy(&bytes)) {
            draft_anything(request);
        }
    }

    #[test]
    fn spoiled_json_is_a_refusal_at_worst(sample in 0..3_usize, at in any::<Index>(), length in 0..12_usize, value in values::value()) {
        let samples = [
            include_str!("../../src/samples/basic.json"),
            include_str!("../../src/samples/detailed_feedback.json"),
            include_str!("../../src/samples/internal_candidate.json"),
        ];
        let mut chars: Vec<_> = samples[sample].chars().collect();
        let at = at.index(chars.len());
        let end = (at + length).min(chars.len());
        chars.splice(at..end, value.chars());
        if let Ok(request) = json::request_from_json(&String::from_iter(chars)) {
            draft_anything(request);
        }
    }

    #[test]
    fn any_language_code_is_a_refusal_at_worst(codes in vec(prop_oneof![values::value(), "[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{1,9}){0,4}"], 1..10)) {
        let text = proto::LocalizedText {
            by_language: codes.iter().map(|code| (code.clone(), "Analyst".to_owned())).collect(),
            text: "Analyst".to_owned(),
        };
        let mut request = prose_request();
        request.position.as_mut().unwrap().title = Some(text);
        request.language_codes = codes;
        draft_anything(request);
    }
}

fn prose_request() -> proto::DraftRejectionRequest {
    json::request_from_json(&prose::request("en").to_string()).unwrap()
}
