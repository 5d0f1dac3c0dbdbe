//! `RejectionDraftService`.

use std::{pin::Pin, sync::Arc};

use jiff::civil::Date;
use tokio_stream::Stream;
use tonic::{Request, Response, Status, Streaming};

use super::{
    proto::{self, rejection_draft_service_server::RejectionDraftService},
    request, response, status,
};
use crate::{
    language::Words,
    letter::{compose, content::Content},
};

/// The service: the words it has, and the clock for letters without a date.
#[derive(Clone)]
pub struct RejectionDrafts {
    words: Arc<Words>,
    today: fn() -> Date,
}

impl RejectionDrafts {
    /// A service of these words; `today` is asked for the day in UTC.
    #[must_use]
    pub fn new(words: Arc<Words>, today: fn() -> Date) -> Self {
        Self { words, today }
    }

    /// The drafts of one request, without a server.
    ///
    /// # Errors
    /// The status that the caller of `DraftRejection` gets.
    #[allow(clippy::result_large_err, reason = "what the generated trait asks for")]
    pub fn draft(&self, wire: proto::DraftRejectionRequest) -> Result<proto::DraftRejectionResponse, Status> {
        let request = request::read(wire, &self.words, (self.today)()).map_err(|violations| status::refused(&violations, &self.words))?;
        let mut drafts = Vec::with_capacity(request.locales.len());
        for locale in &request.locales {
            let content = Content::select(&request.rejection, locale).map_err(|field| {
                tracing::error!(?field, "a text that was checked to be there is missing");
                status::rendering_failed()
            })?;
            let letter = compose(&request.rejection, &content, locale).map_err(|error| {
                tracing::error!(%error, "a letter could not be written");
                status::rendering_failed()
            })?;
            drafts.push(response::draft(&letter, request.rejection.template.kind(), locale, request.formats));
        }
        Ok(proto::DraftRejectionResponse { drafts })
    }
}

#[tonic::async_trait]
impl RejectionDraftService for RejectionDrafts {
    async fn draft_rejection(
        &self,
        request: Request<proto::DraftRejectionRequest>,
    ) -> Result<Response<proto::DraftRejectionResponse>, Status> {
        self.draft(request.into_inner()).map(Response::new)
    }

    type BatchDraftRejectionsStream = Pin<Box<dyn Stream<Item = Result<proto::BatchDraftRejectionsResponse, Status>> + Send>>;

    async fn batch_draft_rejections(
        &self,
        _request: Request<Streaming<proto::BatchDraftRejectionsRequest>>,
    ) -> Result<Response<Self::BatchDraftRejectionsStream>, Status> {
        Err(Status::unimplemented("BatchDraftRejections is not served yet."))
    }

    async fn list_templates(
        &self,
        _request: Request<proto::ListTemplatesRequest>,
    ) -> Result<Response<proto::ListTemplatesResponse>, Status> {
        Err(Status::unimplemented("ListTemplates is not served yet."))
    }

    async fn list_phrases(&self, _request: Request<proto::ListPhrasesRequest>) -> Result<Response<proto::ListPhrasesResponse>, Status> {
        Err(Status::unimplemented("ListPhrases is not served yet."))
    }
}
