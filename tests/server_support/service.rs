//! `test.Probe`: does what its request says, among it all that a handler should not do.

use std::{
    convert::Infallible,
    future::{Future, pending},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use egards::{server::RequestBody, telemetry::Call};
use tokio::sync::Semaphore;
use tokio_stream::{Stream, StreamExt as _};
use tonic::{
    Request, Response, Status, Streaming,
    body::Body,
    server::{Grpc, NamedService, StreamingService, UnaryService},
};
use tonic_prost::ProstCodec;
use tower_service::Service;

/// Where calls wait for the test, and the test for calls.
pub struct Gate {
    pub entered: Semaphore,
    pub open: Semaphore,
}

impl Default for Gate {
    fn default() -> Self {
        Self { entered: Semaphore::new(0), open: Semaphore::new(0) }
    }
}

impl Gate {
    /// Waits until so many more calls stand before the gate.
    pub async fn entered(&self, calls: u32) {
        self.entered.acquire_many(calls).await.unwrap().forget();
    }
}

#[derive(Clone)]
pub struct Probe(pub Arc<Gate>);

impl NamedService for Probe {
    const NAME: &'static str = "test.Probe";
}

type Answering<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Status>> + Send>>;
type Texts = Pin<Box<dyn Stream<Item = Result<String, Status>> + Send>>;

impl UnaryService<String> for Probe {
    type Response = String;
    type Future = Answering<String>;

    fn call(&mut self, request: Request<String>) -> Self::Future {
        let gate = Arc::clone(&self.0);
        Box::pin(async move {
            let call = request.extensions().get::<Call>().expect("every call has its handle").clone();
            let text = request.into_inner();
            match text.split_once(' ').unwrap_or((&text, "")) {
                ("hang", _) => pending().await,
                ("panic", words) => panic!("{words}"),
                ("gate", _) => {
                    gate.entered.add_permits(1);
                    gate.open.acquire().await.unwrap().forget();
                }
                ("big", size) => {
                    let size = size.parse().unwrap();
                    let text = call.may_wait(size).then(|| "x".repeat(size));
                    return text.map(Response::new).ok_or_else(|| Status::unavailable("too much waits"));
                }
                ("thread", _) => return Ok(Response::new(std::thread::current().name().unwrap_or_default().to_owned())),
                ("fail", words) => return Err(Status::internal(words)),
                ("draft", _) => {
                    call.draft("basic", "fr", "rev-fr");
                    call.draft("basic", "en-GB", "rev-gb");
                    call.finding("accusation");
                    call.accepted_rule("promise");
                    call.violation("MISSING_TEXT");
                }
                _ => {}
            }
            Ok(Response::new(text))
        })
    }
}

impl StreamingService<String> for Probe {
    type Response = String;
    type ResponseStream = Texts;
    type Future = Answering<Texts>;

    fn call(&mut self, request: Request<Streaming<String>>) -> Self::Future {
        let call = request.extensions().get::<Call>().expect("every call has its handle").clone();
        Box::pin(async move {
            let texts = request.into_inner().flat_map_texts(call);
            Ok(Response::new(texts))
        })
    }
}

trait Flow {
    fn flat_map_texts(self, call: Call) -> Texts;
}

impl Flow for Streaming<String> {
    fn flat_map_texts(self, call: Call) -> Texts {
        Box::pin(self.map(move |text| {
            let text = text?;
            call.items(1);
            assert!(text != "panic", "as asked");
            if let Some(size) = text.strip_prefix("big ") {
                let size = size.parse().unwrap();
                assert!(call.may_wait(size));
                return Ok("x".repeat(size));
            }
            Ok(format!("{text} within {:?}", call.item_timeout()))
        }))
    }
}

/// Endless text, never waiting for anything.
#[derive(Clone)]
struct Flood;

impl StreamingService<String> for Flood {
    type Response = String;
    type ResponseStream = Texts;
    type Future = Answering<Texts>;

    fn call(&mut self, _: Request<Streaming<String>>) -> Self::Future {
        let flood = tokio_stream::iter(std::iter::repeat_with(|| Ok("x".repeat(1000))));
        Box::pin(async { Ok(Response::new(Box::pin(flood) as Texts)) })
    }
}

impl Service<http::Request<RequestBody>> for Probe {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<RequestBody>) -> Self::Future {
        let probe = self.clone();
        Box::pin(async move {
            let mut grpc = Grpc::new(ProstCodec::<String, String>::default());
            Ok(match request.uri().path() {
                "/test.Probe/Say" => grpc.unary(probe, request).await,
                "/test.Probe/Flow" if request.headers().contains_key("flood") => grpc.streaming(Flood, request).await,
                "/test.Probe/Flow" => grpc.streaming(probe, request).await,
                _ => Status::unimplemented("no such method").into_http(),
            })
        })
    }
}
