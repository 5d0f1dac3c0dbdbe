//! From a request to bytes, in process: the whole way and its parts.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may stop")]

#[path = "support/sample.rs"]
mod sample;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use egards::{
    grpc::proto::DraftRejectionRequest,
    language::{Locale, Locales},
    letter::{Letter, compose, content::Content},
    rejection::Rejection,
    render, review,
};
use prost::Message;

fn letter(rejection: &Rejection, locale: &Locale) -> Letter {
    compose(rejection, &Content::select(rejection, locale).unwrap(), locale).unwrap()
}

/// A request whose every text has characters that HTML must escape.
fn to_escape() -> DraftRejectionRequest {
    let mut request = sample::french();
    request.company.as_mut().unwrap().name = "R&D <Belmont> & \"Fils\" & l'Atelier".into();
    request.candidate.as_mut().unwrap().family_name = "O'Brien & d'Arc".into();
    request.sender.as_mut().unwrap().name = "Claire \"C.\" D'Hal & Cie".into();
    request
}

fn whole_way(c: &mut Criterion) {
    let drafts = sample::service();
    let request = sample::french();
    let [bytes, own_words] = [&request, &sample::own_words()].map(Message::encode_to_vec);
    let response = drafts.draft(request.clone()).unwrap();
    let mut group = c.benchmark_group("request");
    group.bench_function("parse: bytes to message", |b| b.iter(|| DraftRejectionRequest::decode(black_box(&*bytes)).unwrap()));
    group.bench_function("parse: message to domain", |b| {
        b.iter_batched(|| request.clone(), |request| drafts.read(request).unwrap(), BatchSize::SmallInput);
    });
    group.bench_function("draft (validate, compose, review, text, HTML)", |b| {
        b.iter_batched(|| request.clone(), |request| drafts.draft(request).unwrap(), BatchSize::SmallInput);
    });
    group.bench_function("encode", |b| b.iter(|| black_box(&response).encode_to_vec()));
    for (name, bytes) in [("bytes to bytes", &bytes), ("bytes to bytes, own words", &own_words)] {
        group.bench_function(name, |b| {
            b.iter(|| drafts.draft(DraftRejectionRequest::decode(black_box(&**bytes)).unwrap()).unwrap().encode_to_vec());
        });
    }
    group.finish();
}

fn parts(c: &mut Criterion) {
    let words = sample::words();
    let locale = words.built_in().get("fr").unwrap();
    let drafts = sample::service();
    let rejection = drafts.read(sample::french()).unwrap();
    let content = Content::select(&rejection, locale).unwrap();
    let written = letter(&rejection, locale);
    let escaped = letter(&drafts.read(to_escape()).unwrap(), locale);
    let mut group = c.benchmark_group("letter");
    group.bench_function("compose", |b| b.iter(|| letter(black_box(&rejection), locale)));
    group.bench_function("review", |b| {
        b.iter(|| {
            let findings = review::findings(black_box(&rejection), &content, locale).unwrap();
            review::practices(&rejection, &content, &written, &findings, locale).unwrap()
        });
    });
    group.bench_function("render: text", |b| b.iter(|| render::text(black_box(&written))));
    group.bench_function("render: HTML", |b| b.iter(|| render::html(black_box(&written))));
    group.bench_function("render: HTML, much to escape", |b| b.iter(|| render::html(black_box(&escaped))));
    group.bench_function("render: mail", |b| b.iter(|| render::mime(black_box(&written), &rejection)));
    group.bench_function("domain to text + HTML bytes", |b| {
        b.iter(|| {
            let letter = letter(black_box(&rejection), locale);
            (render::text(&letter).into_bytes(), render::html(&letter).into_bytes())
        });
    });
    group.finish();
}

fn start(c: &mut Criterion) {
    c.bench_function("start: parse and check the built-in words", |b| b.iter(|| Locales::built_in().unwrap()));
}

criterion_group!(benches, whole_way, parts, start);
criterion_main!(benches);
