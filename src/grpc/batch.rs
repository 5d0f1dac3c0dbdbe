//! Many candidates over one stream.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Instant,
};

use prost::Message as _;
use tokio_stream::{Stream, StreamExt as _};
use tonic::{Status, Streaming};

use super::{
    proto::{self, batch_draft_rejections_response::Result as Outcome},
    service::{RejectionDrafts, within_memory},
    status,
    violations::Violations,
};
use crate::{
    rejection::{
        line::{Line, NAME},
        problem::Problem,
    },
    telemetry::Call,
};

/// The answers to a stream of items, one for each, in order. An answer is made when the transport has room for it, so that
/// memory is bounded by the windows of the connection, whatever the length of the stream and the pace of its reader.
pub fn answers(
    service: RejectionDrafts,
    items: Streaming<proto::BatchDraftRejectionsRequest>,
    call: Option<Call>,
) -> impl Stream<Item = Result<proto::BatchDraftRejectionsResponse, Status>> {
    let mut index = 0;
    items.map(move |item| {
        let answer = answer(&service, item?, index, call.as_ref());
        index = index.wrapping_add(1);
        Ok(answer)
    })
}

fn answer(
    service: &RejectionDrafts,
    item: proto::BatchDraftRejectionsRequest,
    index: u32,
    call: Option<&Call>,
) -> proto::BatchDraftRejectionsResponse {
    let mut violations = Violations::default();
    if let Err(problem) = Line::clean(item.item_id.clone(), NAME) {
        violations.add("item_id", problem);
    }
    // An id that is refused is not sent back either: it may be what is wrong with it.
    let item_id = if violations.is_empty() { item.item_id } else { String::new() };
    let begun = Instant::now();
    let drafts = if let Some(request) = item.request {
        draft(service, request, violations, call)
    } else {
        violations.add("request", Problem::missing("Give the request, as for DraftRejection."));
        Err(service.refuse(&violations, call))
    };
    let result = match drafts {
        Ok(_) if call.is_some_and(|call| begun.elapsed() > call.item_timeout()) => {
            Outcome::Error(rpc_status(&Status::deadline_exceeded("The item took longer than the server gives one.")))
        }
        Ok(response) => Outcome::Response(response),
        Err(status) => Outcome::Error(rpc_status(&status)),
    };
    if let Some(call) = call {
        call.items(1);
    }
    proto::BatchDraftRejectionsResponse { item_id, index, result: Some(result) }
}

/// The drafts of one item, unless something is `found` to be wrong with it. What fails on it, be it by a panic, fails that item
/// alone.
fn draft(
    service: &RejectionDrafts,
    request: proto::DraftRejectionRequest,
    found: Violations,
    call: Option<&Call>,
) -> Result<proto::DraftRejectionResponse, Status> {
    // Nothing that outlives the item is left half changed: words are only read, and counters only counted up.
    let drafted = catch_unwind(AssertUnwindSafe(|| service.draft_in(request, found, call))).unwrap_or_else(|_| {
        if let Some(call) = call {
            call.panicked();
        }
        Err(status::rendering_failed())
    });
    within_memory(drafted?, call)
}

/// A status as the `google.rpc.Status` that its details travel in.
fn rpc_status(status: &Status) -> tonic_types::pb::Status {
    tonic_types::pb::Status::decode(status.details()).ok().filter(|rpc| rpc.code != 0).unwrap_or_else(|| tonic_types::pb::Status {
        code: status.code().into(),
        message: status.message().to_owned(),
        details: Vec::new(),
    })
}
