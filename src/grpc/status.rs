//! Problems as `google.rpc` rich errors (AIP-193).

use std::collections::{BTreeMap, HashMap};

use prost::Message as _;
use prost_types::Any;
use tonic::{Code, Status};
use tonic_types::{BadRequest, ErrorDetails, ErrorInfo, StatusExt as _, pb};

use super::violations::Violations;
use crate::{language::Words, rejection::problem::Reason, server::DOMAIN};

/// How many bytes the list of the house wordings takes at most: it travels in a header.
const SUPPORTED_WORDINGS: usize = 1_000;

/// `google.rpc.ErrorInfo` with its metadata in order, so that the same error has the same bytes. (`tonic-types` has a hash map.)
#[derive(Clone, PartialEq, prost::Message)]
struct OrderedErrorInfo {
    #[prost(string, tag = "1")]
    reason: String,
    #[prost(string, tag = "2")]
    domain: String,
    #[prost(btree_map = "string, string", tag = "3")]
    metadata: BTreeMap<String, String>,
}

/// A request that the caller has to mend.
pub fn refused(violations: &Violations, words: &Words) -> Status {
    let told = violations.told();
    let Some(first) = told.first() else { return Status::internal("The request was refused without a reason.") };
    let mut metadata = BTreeMap::from([("violations_total".to_owned(), violations.total().to_string())]);
    if told.iter().any(|violation| violation.reason == Reason::UnsupportedLanguage) {
        metadata.insert("supported_languages".to_owned(), words.built_in().supported().to_owned());
    }
    if told.iter().any(|violation| violation.reason == Reason::UnknownWording) {
        metadata.insert("supported_wordings".to_owned(), within(SUPPORTED_WORDINGS, words.wordings()));
    }
    let more = match violations.total() {
        1 => String::new(),
        total => format!(" ({total} problems in all: see the details)"),
    };
    let message = format!("{}: {}{more}", first.field, first.cure);
    let info = OrderedErrorInfo { reason: first.reason.name().to_owned(), domain: DOMAIN.to_owned(), metadata };
    let field_violations = told.iter().map(|violation| pb::bad_request::FieldViolation {
        field: violation.field.clone(),
        description: violation.cure.to_string(),
        ..Default::default()
    });
    let bad_request = pb::BadRequest { field_violations: field_violations.collect() };
    let details = vec![
        Any { type_url: ErrorInfo::TYPE_URL.to_owned(), value: info.encode_to_vec() },
        Any { type_url: BadRequest::TYPE_URL.to_owned(), value: bad_request.encode_to_vec() },
    ];
    let code = Code::InvalidArgument;
    let rpc = pb::Status { code: code.into(), message: message.clone(), details };
    Status::with_details(code, message, rpc.encode_to_vec().into())
}

/// As many ids as fit, the first ones; "…" stands for the others.
fn within<'a>(bytes: usize, ids: impl Iterator<Item = &'a str>) -> String {
    let mut list = String::new();
    for id in ids {
        let joint = if list.is_empty() { "" } else { ", " };
        if list.len() + joint.len() + id.len() > bytes {
            return list + joint + "…";
        }
        list = list + joint + id;
    }
    list
}

/// A letter that could not be written, which is ours to mend. The cause goes to the log.
pub fn rendering_failed() -> Status {
    let details = ErrorDetails::with_error_info("RENDERING_FAILED", DOMAIN, HashMap::new());
    Status::with_error_details(Code::Internal, "The letter could not be written; this is a fault of the service.", details)
}

/// What a status says, for a person: each violation on a line.
#[must_use]
pub fn explain(status: &Status) -> String {
    let violations = status.get_details_bad_request().map(|details| details.field_violations).unwrap_or_default();
    if violations.is_empty() {
        return status.message().to_owned();
    }
    let lines = violations.iter().map(|violation| format!("{}: {}", violation.field, violation.description));
    std::iter::once("the request is refused".to_owned()).chain(lines).collect::<Vec<_>>().join("\n  ")
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn a_list_stays_within_its_bytes() {
        for (bytes, list) in [(0, "…"), (4, "acme, …"), (11, "acme, belmo"), (12, "acme, belmo"), (3, "…")] {
            assert_eq!(within(bytes, ["acme", "belmo"].into_iter()), list, "{bytes}");
        }
        assert_eq!(within(9, std::iter::empty()), "");
    }
}
