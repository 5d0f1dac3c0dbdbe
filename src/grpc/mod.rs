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

use tonic::service::Routes;

use crate::{
    language::Words,
    server::{App, Change, Method},
};

/// Every method that the program serves beside health.
pub const METHODS: [Method; 6] = [
    Method::unary("egards.v1.RejectionDraftService/DraftRejection"),
    Method::stream("egards.v1.RejectionDraftService/BatchDraftRejections"),
    Method::unary("egards.v1.RejectionDraftService/ListTemplates"),
    Method::unary("egards.v1.RejectionDraftService/ListPhrases"),
    reflection::METHODS[0],
    reflection::METHODS[1],
];

/// What a server serves for this service: its methods and reflection. `load` reads the words again when the server reloads.
///
/// # Errors
/// See [`reflection::add_to`].
pub fn app(
    service: RejectionDrafts,
    load: impl Fn() -> Result<Words, String> + Send + Sync + 'static,
) -> Result<App, tonic_reflection::server::Error> {
    let routes = reflection::add_to(Routes::new(service.clone().into_server()))?;
    let prepare = move || {
        let words = load()?;
        let service = service.clone();
        Ok(Box::new(move || service.replace_words(words)) as Change)
    };
    Ok(App { routes: Box::new(move || routes.clone()), methods: &METHODS, prepare: Box::new(prepare) })
}

/// The generated messages and service of `proto/egards/v1`.
#[allow(missing_docs, clippy::pedantic, reason = "generated")]
pub mod proto {
    tonic::include_proto!("egards.v1");

    /// The descriptors of the API and of all it refers to, `google.rpc` error details included.
    pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/egards.binpb"));
}
