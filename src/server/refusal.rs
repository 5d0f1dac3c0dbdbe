//! What the transport itself answers, in the words of the API's error model.

use std::{collections::HashMap, time::Duration};

use http::HeaderMap;
use tonic::{Code, Status, metadata::MetadataValue};
use tonic_types::{ErrorDetails, StatusExt as _};

/// Domain of every `ErrorInfo`.
pub const DOMAIN: &str = "egards.v1";
/// When a call that found the server full should come again.
const RETRY: Duration = Duration::from_millis(500);

/// Why a call never reaches its handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Unauthenticated,
    Overloaded,
    BadTimeout,
    UnknownEncoding,
    NoTime,
}

impl Refusal {
    /// The name of the reason, in `ErrorInfo` and in metrics.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Overloaded => "OVERLOADED",
            Self::BadTimeout | Self::UnknownEncoding => "INVALID_VALUE",
            Self::NoTime => "DEADLINE_EXCEEDED",
        }
    }

    pub fn status(self) -> Status {
        let mut details = ErrorDetails::with_error_info(self.reason(), DOMAIN, HashMap::new());
        let (code, message) = match self {
            Self::Unauthenticated => (Code::Unauthenticated, "send an accepted token as metadata: authorization: Bearer TOKEN"),
            Self::Overloaded => {
                details.set_retry_info(Some(RETRY));
                (Code::ResourceExhausted, "too many calls, or too many large answers that are not taken, wait here; try again later")
            }
            Self::BadTimeout => {
                details.add_bad_request_violation("grpc-timeout", "write 1 to 8 digits and a unit of H, M, S, m, u, n");
                (Code::InvalidArgument, "the metadata grpc-timeout is malformed")
            }
            Self::UnknownEncoding => (Code::Unimplemented, "the metadata grpc-encoding names none that grpc-accept-encoding lists"),
            Self::NoTime => return interrupted(Code::DeadlineExceeded),
        };
        let mut status = Status::with_error_details(code, message, details);
        if self == Self::UnknownEncoding {
            let known = MetadataValue::from_static("identity,gzip,zstd");
            status.metadata_mut().insert("grpc-accept-encoding", known);
        }
        status
    }
}

/// What a call is told for which there is no room, now.
pub fn overloaded() -> Status {
    Refusal::Overloaded.status()
}

/// Refuses messages in an encoding that nobody here reads. Tonic would too, and repeat its name.
pub fn known_encoding(headers: &HeaderMap) -> Result<(), Refusal> {
    match headers.get("grpc-encoding").map(http::HeaderValue::as_bytes) {
        None | Some(b"identity" | b"gzip" | b"zstd") => Ok(()),
        Some(_) => Err(Refusal::UnknownEncoding),
    }
}

/// What a call is told that names no method.
pub fn no_such_method() -> Status {
    Status::unimplemented("this server has no such method; its reflection lists those it has")
}

/// What a call is told that is ended before its time, or after.
pub fn interrupted(code: Code) -> Status {
    match code {
        Code::DeadlineExceeded => Status::deadline_exceeded("the call took longer than it was given"),
        _ => Status::unavailable("the server is shutting down"),
    }
}

/// What a call is told whose handler panicked.
pub fn panicked() -> Status {
    Status::internal("the service failed on this call")
}
