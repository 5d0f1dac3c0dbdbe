//! A request as bytes of protobuf.
#![no_main]

mod common;

use egards::grpc::proto::DraftRejectionRequest;
use libfuzzer_sys::fuzz_target;
use prost::Message as _;

fuzz_target!(
    init: common::seed("request_bytes", (0..common::SAMPLES.len()).map(|index| common::sample(index).encode_to_vec())),
    |bytes: &[u8]| {
        if let Ok(request) = DraftRejectionRequest::decode(bytes) {
            common::draft(request);
        }
    }
);
