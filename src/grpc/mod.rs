//! The wire: the only place that knows tonic and the generated types. Requests become domain values here, drafts become
//! messages, problems become statuses.

mod batch;
mod catalogues;
mod fields;
pub mod json;
mod page;
mod request;
mod response;
mod service;
mod status;
mod violations;

pub use service::RejectionDrafts;
pub use status::explain;

/// The generated messages and service of `proto/egards/v1`.
#[allow(missing_docs, clippy::pedantic, reason = "generated")]
pub mod proto {
    tonic::include_proto!("egards.v1");

    /// The descriptors of the API and of all it refers to, `google.rpc` error details included.
    pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/egards.binpb"));
}
