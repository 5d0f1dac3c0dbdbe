//! Language codes, one a line: as those of a request, and as the keys of a text.
#![no_main]

mod common;

use egards::grpc::proto::LocalizedText;
use libfuzzer_sys::fuzz_target;

const SEEDS: [&str; 5] =
    ["fr\nen", "fr_FR\nen-Latn-US-u-ca-buddhist", "en-AU\nfr-CA", "zh-Hant-TW\nsr-Latn\nes-419", "fr-x-private\nde-1996\nund\n*"];

fuzz_target!(
    init: common::seed("language_codes", SEEDS.map(|seed| seed.as_bytes().to_vec())),
    |codes: &str| {
        let codes: Vec<_> = codes.split('\n').map(str::to_owned).collect();
        let mut request = common::sample(0);
        request.position.as_mut().unwrap().title = Some(LocalizedText {
            by_language: codes.iter().map(|code| (code.clone(), "Analyst".to_owned())).collect(),
            text: "Analyst".to_owned(),
        });
        request.language_codes = codes;
        common::draft(request);
    }
);
