//! What a request costs in memory taken from the system, which no machine and no neighbour changes.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "../benches/support/sample.rs"]
mod sample;

use std::hint::black_box;

use egards::grpc::proto::DraftRejectionRequest;
use prost::Message as _;

/// Allocations from the bytes of the request to those of the response.
const ALLOCATIONS: u64 = 94;
/// Bytes of all of them together.
const BYTES: u64 = 19_000;

#[test]
fn a_letter_allocates_no_more_than_it_needs() {
    let drafts = sample::service();
    let request = sample::french().encode_to_vec();
    let answer = || drafts.draft(DraftRejectionRequest::decode(black_box(&*request)).unwrap()).unwrap().encode_to_vec();
    // What a thread keeps for later calls is made by the first.
    assert!(answer().len() > 3_000);
    let used = allocation_counter::measure(|| drop(black_box(answer())));
    for (what, used, bound) in [("allocations", used.count_total, ALLOCATIONS), ("bytes", used.bytes_total, BYTES)] {
        assert!(used <= bound, "{used} {what}, over {bound}: what takes them? If it is worth it, say so and raise the bound.");
        assert!(used * 20 >= bound * 19, "{used} {what}, far under {bound}: lower the bound, so that it keeps guarding.");
    }
}
