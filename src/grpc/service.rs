//! `RejectionDraftService`.

use std::{pin::Pin, sync::Arc};

use arc_swap::ArcSwap;
use jiff::civil::Date;
use prost::Message as _;
use tokio_stream::Stream;
use tonic::{Request, Response, Status, Streaming, codec::CompressionEncoding};

use super::{
    batch,
    catalogues::{self, ListError},
    drafting,
    proto::{
        self,
        rejection_draft_service_server::{RejectionDraftService, RejectionDraftServiceServer},
    },
    status,
    violations::Violations,
};
use crate::{language::Words, server::overloaded, telemetry::Call};

/// Largest request, and largest item of a batch, in bytes.
const REQUEST: usize = 256 * 1024;

/// The service: the words it has, and the clock for letters without a date. Clones share their words.
#[derive(Clone, Debug)]
pub struct RejectionDrafts {
    words: Arc<ArcSwap<Words>>,
    today: fn() -> Date,
}

#[allow(clippy::result_large_err, reason = "a status is what the generated trait asks for")]
impl RejectionDrafts {
    /// A service of these words; `today` is asked for the day in UTC.
    #[must_use]
    pub fn new(words: Words, today: fn() -> Date) -> Self {
        Self { words: Arc::new(ArcSwap::from_pointee(words)), today }
    }

    /// Takes other words for the calls to come.
    pub fn replace_words(&self, words: Words) {
        self.words.store(Arc::new(words));
    }

    /// The gRPC service. Requests may be compressed, within the same bound; answers are not, since many clients offer gzip
    /// without asking for it and it costs more than the letter.
    #[must_use]
    pub fn into_server(self) -> RejectionDraftServiceServer<Self> {
        RejectionDraftServiceServer::new(self)
            .max_decoding_message_size(REQUEST)
            .accept_compressed(CompressionEncoding::Gzip)
            .accept_compressed(CompressionEncoding::Zstd)
    }

    /// The drafts of one request, without a server.
    ///
    /// # Errors
    /// The status that the caller of `DraftRejection` gets.
    pub fn draft(&self, wire: proto::DraftRejectionRequest) -> Result<proto::DraftRejectionResponse, Status> {
        self.draft_in(wire, None)
    }

    /// The drafts of one request; what becomes of it is told to the call that asks.
    pub(super) fn draft_in(
        &self,
        wire: proto::DraftRejectionRequest,
        call: Option<&Call>,
    ) -> Result<proto::DraftRejectionResponse, Status> {
        let words = self.words.load();
        drafting::drafts(wire, &words, self.today, call).map_err(|error| match error {
            drafting::DraftError::Refused(violations) => refused(&violations, &words, call),
            drafting::DraftError::Failed(cause) => {
                tracing::error!(cause, "a letter could not be written");
                status::rendering_failed()
            }
        })
    }

    /// The status of a request that the caller has to mend.
    pub(super) fn refuse(&self, violations: &Violations, call: Option<&Call>) -> Status {
        refused(violations, &self.words.load(), call)
    }

    /// A page of the templates there are, without a server.
    ///
    /// # Errors
    /// The status that the caller of `ListTemplates` gets.
    pub fn templates(&self, wire: &proto::ListTemplatesRequest) -> Result<proto::ListTemplatesResponse, Status> {
        catalogues::templates(wire, self.words.load().built_in()).map_err(|error| self.list_failed(error))
    }

    /// A page of the catalogue of phrases, without a server.
    ///
    /// # Errors
    /// The status that the caller of `ListPhrases` gets.
    pub fn phrases(&self, wire: &proto::ListPhrasesRequest) -> Result<proto::ListPhrasesResponse, Status> {
        catalogues::phrases(wire, self.words.load().built_in()).map_err(|error| self.list_failed(error))
    }

    fn list_failed(&self, error: ListError) -> Status {
        match error {
            ListError::Refused(violations) => self.refuse(&violations, None),
            ListError::Failed(error) => {
                tracing::error!(cause = %error, "a description could not be said");
                status::rendering_failed()
            }
        }
    }
}

/// An answer, unless too much waits already for callers who do not read.
#[allow(clippy::result_large_err, reason = "a status is what the generated trait asks for")]
pub(super) fn within_memory(response: proto::DraftRejectionResponse, call: Option<&Call>) -> Result<proto::DraftRejectionResponse, Status> {
    if call.is_none_or(|call| call.may_wait(response.encoded_len())) { Ok(response) } else { Err(overloaded()) }
}

fn refused(violations: &Violations, words: &Words, call: Option<&Call>) -> Status {
    if let Some(call) = call {
        for violation in violations.told() {
            call.violation(violation.reason.name());
        }
    }
    status::refused(violations, words)
}

#[tonic::async_trait]
impl RejectionDraftService for RejectionDrafts {
    async fn draft_rejection(
        &self,
        request: Request<proto::DraftRejectionRequest>,
    ) -> Result<Response<proto::DraftRejectionResponse>, Status> {
        let (_, extensions, wire) = request.into_parts();
        let call = extensions.get();
        within_memory(self.draft_in(wire, call)?, call).map(Response::new)
    }

    type BatchDraftRejectionsStream = Pin<Box<dyn Stream<Item = Result<proto::BatchDraftRejectionsResponse, Status>> + Send>>;

    async fn batch_draft_rejections(
        &self,
        request: Request<Streaming<proto::BatchDraftRejectionsRequest>>,
    ) -> Result<Response<Self::BatchDraftRejectionsStream>, Status> {
        let (_, extensions, items) = request.into_parts();
        Ok(Response::new(Box::pin(batch::answers(self.clone(), items, extensions.get().cloned()))))
    }

    async fn list_templates(
        &self,
        request: Request<proto::ListTemplatesRequest>,
    ) -> Result<Response<proto::ListTemplatesResponse>, Status> {
        self.templates(&request.into_inner()).map(Response::new)
    }

    async fn list_phrases(&self, request: Request<proto::ListPhrasesRequest>) -> Result<Response<proto::ListPhrasesResponse>, Status> {
        self.phrases(&request.into_inner()).map(Response::new)
    }
}
