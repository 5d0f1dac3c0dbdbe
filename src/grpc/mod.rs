//! The wire: the only place that knows tonic and the generated types. Requests become domain values here, drafts become
//! messages, problems become statuses.

mod batch;
mod catalogues;
pub(crate) mod codec;
mod drafting;
mod fields;
pub mod json;
mod page;
pub mod reflection;
mod request;
mod response;
mod service;
mod status;
mod violations;

pub use service::RejectionDrafts;
pub use status::explain;

use crate::{
    language::Words,
    server::{App, Change, Method, Service},
};

/// The methods of `RejectionDraftService`.
const METHODS: [Method; 4] = [
    Method::unary("egards.v1.RejectionDraftService/DraftRejection"),
    Method::stream("egards.v1.RejectionDraftService/BatchDraftRejections"),
    Method::unary("egards.v1.RejectionDraftService/ListTemplates"),
    Method::unary("egards.v1.RejectionDraftService/ListPhrases"),
];

/// What a server serves for this service: itself and reflection. `load` reads the words again when the server reloads.
///
/// # Errors
/// See [`reflection::services`].
pub fn app(
    service: RejectionDrafts,
    load: impl Fn() -> Result<Words, String> + Send + Sync + 'static,
) -> Result<App, tonic_reflection::server::Error> {
    let [reflection, older_reflection] = reflection::services()?;
    let services = vec![Service::new(service.clone().into_server(), &METHODS), reflection, older_reflection];
    let prepare = move || {
        let words = load()?;
        let service = service.clone();
        Ok(Box::new(move || service.replace_words(words)) as Change)
    };
    Ok(App { services, prepare: Box::new(prepare) })
}

/// The generated messages and service of `proto/egards/v1`.
#[allow(missing_docs, clippy::pedantic, reason = "generated")]
pub mod proto {
    tonic::include_proto!("egards.v1");

    /// The descriptors of the API and of all it refers to, `google.rpc` error details included.
    pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/egards.binpb"));
}
