//! A collector of spans that keeps what it is sent.

use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTraceServiceRequest, ExportTraceServiceResponse,
    trace_service_server::{TraceService, TraceServiceServer},
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, UnboundedReceiver, UnboundedSender},
};
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{
    Request, Response, Status,
    codec::CompressionEncoding,
    transport::{Certificate, Identity, Server, ServerTlsConfig},
};

use super::files;

struct Collector(UnboundedSender<ExportTraceServiceRequest>);

#[tonic::async_trait]
impl TraceService for Collector {
    async fn export(&self, request: Request<ExportTraceServiceRequest>) -> Result<Response<ExportTraceServiceResponse>, Status> {
        self.0.send(request.into_inner()).unwrap();
        Ok(Response::new(ExportTraceServiceResponse::default()))
    }
}

/// Its endpoint, and what comes to it.
pub async fn start() -> (String, UnboundedReceiver<ExportTraceServiceRequest>) {
    start_on("http", Server::builder()).await
}

/// [`start`], over TLS; it only listens to clients of this authority.
pub async fn start_with_tls(
    identity: &files::Identity,
    clients: &files::Authority,
) -> (String, UnboundedReceiver<ExportTraceServiceRequest>) {
    let tls = ServerTlsConfig::new()
        .identity(Identity::from_pem(&identity.certificate, &identity.key))
        .client_ca_root(Certificate::from_pem(clients.pem()));
    start_on("https", Server::builder().tls_config(tls).unwrap()).await
}

async fn start_on(scheme: &str, mut server: Server) -> (String, UnboundedReceiver<ExportTraceServiceRequest>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("{scheme}://localhost:{}", listener.local_addr().unwrap().port());
    let (send, exported) = mpsc::unbounded_channel();
    let service = TraceServiceServer::new(Collector(send)).accept_compressed(CompressionEncoding::Gzip);
    let collector = server.add_service(service);
    tokio::spawn(collector.serve_with_incoming(TcpListenerStream::new(listener)));
    (endpoint, exported)
}
