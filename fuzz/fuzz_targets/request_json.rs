//! A request as JSON, and back.
#![no_main]

mod common;

use egards::grpc::json::{request_from_json, to_json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: common::seed("request_json", common::SAMPLES.map(|sample| sample.as_bytes().to_vec())),
    |json: &str| {
        if let Ok(request) = request_from_json(json) {
            let written = to_json(&request, "DraftRejectionRequest").unwrap();
            assert_eq!(request_from_json(&written).unwrap(), request);
            common::draft(request);
        }
    }
);
