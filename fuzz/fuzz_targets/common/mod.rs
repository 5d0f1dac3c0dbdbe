//! What the targets share: the service, the samples, and what must never come out.

#![allow(dead_code, reason = "each target uses a part")]

use std::{fs, path::PathBuf, sync::OnceLock};

use egards::{
    check,
    grpc::{RejectionDrafts, proto},
    language::{Words, sources},
};
use tonic::Code;

pub const SAMPLES: [&str; 3] = [
    include_str!("../../../src/samples/basic.json"),
    include_str!("../../../src/samples/detailed_feedback.json"),
    include_str!("../../../src/samples/internal_candidate.json"),
];

pub fn service() -> &'static RejectionDrafts {
    static SERVICE: OnceLock<RejectionDrafts> = OnceLock::new();
    SERVICE.get_or_init(|| {
        let words = Words::new(check::locales(&sources::built_in().unwrap()).unwrap());
        RejectionDrafts::new(words, || jiff::civil::date(2026, 3, 6))
    })
}

/// The sample of this letter as a message.
pub fn sample(index: usize) -> proto::DraftRejectionRequest {
    egards::grpc::json::request_from_json(SAMPLES[index]).unwrap()
}

/// Drafts, or a refusal that the caller can mend: never anything else.
pub fn draft(request: proto::DraftRejectionRequest) -> Vec<proto::Draft> {
    match service().draft(request) {
        Ok(response) => {
            assert!(response.drafts.iter().all(|draft| !draft.subject.is_empty() && !draft.subject.contains(['\r', '\n'])));
            response.drafts
        }
        Err(status) => {
            assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
            Vec::new()
        }
    }
}

/// Writes what a target starts from into its corpus, which libFuzzer reads after this.
pub fn seed(target: &str, seeds: impl IntoIterator<Item = Vec<u8>>) {
    let corpus = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/corpus")).join(target);
    fs::create_dir_all(&corpus).unwrap();
    for (index, seed) in seeds.into_iter().enumerate() {
        fs::write(corpus.join(format!("seed-{index}")), seed).unwrap();
    }
}
