//! `RejectionDraftService`.

use std::{pin::Pin, sync::Arc};

use jiff::civil::Date;
use tokio_stream::Stream;
use tonic::{Request, Response, Status, Streaming};

use super::{
    batch,
    catalogues::{self, ListError},
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
            drafts.push(response::draft(&letter, &request.rejection, locale, request.formats));
        }
        Ok(proto::DraftRejectionResponse { drafts })
    }
}

#[allow(clippy::result_large_err, reason = "what the generated trait asks for")]
impl RejectionDrafts {
    /// A page of the templates there are, without a server.
    ///
    /// # Errors
    /// The status that the caller of `ListTemplates` gets.
    pub fn templates(&self, wire: &proto::ListTemplatesRequest) -> Result<proto::ListTemplatesResponse, Status> {
        catalogues::templates(wire, self.words.built_in()).map_err(|error| self.list_failed(error))
    }

    /// A page of the catalogue of phrases, without a server.
    ///
    /// # Errors
    /// The status that the caller of `ListPhrases` gets.
    pub fn phrases(&self, wire: &proto::ListPhrasesRequest) -> Result<proto::ListPhrasesResponse, Status> {
        catalogues::phrases(wire, self.words.built_in()).map_err(|error| self.list_failed(error))
    }

    fn list_failed(&self, error: ListError) -> Status {
        match error {
            ListError::Refused(violations) => status::refused(&violations, &self.words),
            ListError::Failed(error) => {
                tracing::error!(%error, "a description could not be said");
                status::rendering_failed()
            }
        }
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
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
        request: Request<Streaming<proto::BatchDraftRejectionsRequest>>,
    ) -> Result<Response<Self::BatchDraftRejectionsStream>, Status> {
        Ok(Response::new(Box::pin(batch::answers(self.clone(), request.into_inner()))))
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
