//! What the transport itself costs: a stock tonic server that decodes each request and answers with the same reply.

use std::{fs, net::SocketAddr, pin::Pin, sync::Arc};

use egards::grpc::proto::{
    BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, DraftRejectionRequest, DraftRejectionResponse, ListPhrasesRequest,
    ListPhrasesResponse, ListTemplatesRequest, ListTemplatesResponse,
    batch_draft_rejections_response::Result as Item,
    rejection_draft_service_server::{RejectionDraftService, RejectionDraftServiceServer},
};
use prost::Message as _;
use tokio_stream::{Stream, StreamExt as _};
use tonic::{Request, Response, Status, Streaming};

/// Serves for ever, on one thread, with the reply that stands in a file.
pub fn serve(address: SocketAddr, reply: &str) {
    let reply = DraftRejectionResponse::decode(&*fs::read(reply).unwrap()).unwrap();
    let echo = RejectionDraftServiceServer::new(Echo(Arc::new(reply)));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(tonic::transport::Server::builder().add_service(echo).serve(address)).unwrap();
}

struct Echo(Arc<DraftRejectionResponse>);

#[tonic::async_trait]
impl RejectionDraftService for Echo {
    async fn draft_rejection(&self, _: Request<DraftRejectionRequest>) -> Result<Response<DraftRejectionResponse>, Status> {
        Ok(Response::new((*self.0).clone()))
    }

    type BatchDraftRejectionsStream = Pin<Box<dyn Stream<Item = Result<BatchDraftRejectionsResponse, Status>> + Send>>;

    async fn batch_draft_rejections(
        &self,
        request: Request<Streaming<BatchDraftRejectionsRequest>>,
    ) -> Result<Response<Self::BatchDraftRejectionsStream>, Status> {
        let reply = Arc::clone(&self.0);
        let mut index = 0;
        let answers = request.into_inner().map(move |item| {
            let answer = BatchDraftRejectionsResponse { item_id: item?.item_id, index, result: Some(Item::Response((*reply).clone())) };
            index += 1;
            Ok(answer)
        });
        Ok(Response::new(Box::pin(answers)))
    }

    async fn list_templates(&self, _: Request<ListTemplatesRequest>) -> Result<Response<ListTemplatesResponse>, Status> {
        Err(Status::unimplemented("an echo has no templates"))
    }

    async fn list_phrases(&self, _: Request<ListPhrasesRequest>) -> Result<Response<ListPhrasesResponse>, Status> {
        Err(Status::unimplemented("an echo has no phrases"))
    }
}
