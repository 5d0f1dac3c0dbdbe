//! From a request to bytes, in process: the whole way and its parts.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may stop")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use egards::{
    grpc::{RejectionDrafts, json::request_from_json, proto},
    language::{Locales, Words, sources},
};
use prost::Message as _;

fn words() -> Words {
    Words::new(Locales::new(&sources::built_in().unwrap()).unwrap())
}

/// A detailed letter in French, as in the samples.
fn french() -> proto::DraftRejectionRequest {
    let mut request = request_from_json(include_str!("../src/samples/detailed_feedback.json")).unwrap();
    request.language_codes = vec!["fr".into()];
    request
}

fn way(c: &mut Criterion) {
    let drafts = RejectionDrafts::new(words(), || jiff::civil::date(2026, 3, 6));
    let request = french();
    let bytes = request.encode_to_vec();
    let response = drafts.draft(request.clone()).unwrap();
    c.bench_function("decode", |b| b.iter(|| proto::DraftRejectionRequest::decode(black_box(&*bytes)).unwrap()));
    c.bench_function("draft (validate, compose, review, text, HTML)", |b| {
        b.iter_batched(|| request.clone(), |request| drafts.draft(request).unwrap(), criterion::BatchSize::SmallInput);
    });
    c.bench_function("encode", |b| b.iter(|| black_box(&response).encode_to_vec()));
    c.bench_function("wire to wire", |b| {
        b.iter(|| drafts.draft(proto::DraftRejectionRequest::decode(black_box(&*bytes)).unwrap()).unwrap().encode_to_vec());
    });
}

criterion_group!(benches, way);
criterion_main!(benches);
