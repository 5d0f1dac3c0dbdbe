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
    request, status,
    violations::Violations,
};
use crate::{
    language::Words,
    rejection::Rejection,
    server::{LARGEST_MESSAGE, overloaded},
    telemetry::Call,
};

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
            .max_decoding_message_size(LARGEST_MESSAGE)
            .accept_compressed(CompressionEncoding::Gzip)
            .accept_compressed(CompressionEncoding::Zstd)
    }

    /// The drafts of one request, without a server.
    ///
    /// # Errors
    /// The status that the caller of `DraftRejection` gets.
    pub fn draft(&self, wire: proto::DraftRejectionRequest) -> Result<proto::DraftRejectionResponse, Status> {
        self.draft_in(wire, Violations::default(), None)
    }

    /// What a request tells, checked, before any letter is written.
    ///
    /// # Errors
    /// The status that the caller of `DraftRejection` gets; what only drafts show, such as findings, is not looked for.
    pub fn read(&self, wire: proto::DraftRejectionRequest) -> Result<Rejection, Status> {
        let words = self.words.load();
        request::read(wire, Violations::default(), &words, self.today)
            .map(|request| request.rejection)
            .map_err(|violations| refused(&violations, &words, None))
    }

    /// The drafts of one request, unless something around it has already been `found` wrong; what becomes of it is told to the
    /// call that asks.
    pub(super) fn draft_in(
        &self,
        wire: proto::DraftRejectionRequest,
        found: Violations,
        call: Option<&Call>,
    ) -> Result<proto::DraftRejectionResponse, Status> {
        let words = self.words.load();
        drafting::drafts(wire, found, &words, self.today, call).map_err(|error| match error {
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
        self.templates_in(wire, None)
    }

    fn templates_in(&self, wire: &proto::ListTemplatesRequest, call: Option<&Call>) -> Result<proto::ListTemplatesResponse, Status> {
        catalogues::templates(wire, self.words.load().built_in()).map_err(|error| self.list_failed(error, call))
    }

    /// A page of the catalogue of phrases, without a server.
    ///
    /// # Errors
    /// The status that the caller of `ListPhrases` gets.
    pub fn phrases(&self, wire: &proto::ListPhrasesRequest) -> Result<proto::ListPhrasesResponse, Status> {
        self.phrases_in(wire, None)
    }

    fn phrases_in(&self, wire: &proto::ListPhrasesRequest, call: Option<&Call>) -> Result<proto::ListPhrasesResponse, Status> {
        catalogues::phrases(wire, self.words.load().built_in()).map_err(|error| self.list_failed(error, call))
    }

    fn list_failed(&self, error: ListError, call: Option<&Call>) -> Status {
        match error {
            ListError::Refused(violations) => self.refuse(&violations, call),
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
        within_memory(self.draft_in(wire, Violations::default(), call)?, call).map(Response::new)
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
        self.templates_in(request.get_ref(), request.extensions().get()).map(Response::new)
    }

    async fn list_phrases(&self, request: Request<proto::ListPhrasesRequest>) -> Result<Response<proto::ListPhrasesResponse>, Status> {
        self.phrases_in(request.get_ref(), request.extensions().get()).map(Response::new)
    }
}
