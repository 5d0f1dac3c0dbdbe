//! The operators' port: `/metrics`, `/livez` and `/readyz` over plain HTTP/1.

use std::{
    collections::VecDeque,
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body::{Body, Frame, SizeHint};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{net::TcpListener, task::AbortHandle};

use super::Recorder;

/// Connections kept at once; for one more, the oldest is closed: a probe never waits for those who are slow.
const CONNECTIONS: usize = 32;
/// Time a connection may take for all it has to say, kept open or not.
const PATIENCE: Duration = Duration::from_secs(30);
const HEADERS: Duration = Duration::from_secs(5);

/// Answers probes and Prometheus until dropped.
pub async fn serve(listener: TcpListener, recorder: Arc<Recorder>, ready: Arc<AtomicBool>) {
    let mut connections = VecDeque::with_capacity(CONNECTIONS);
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::warn!(%error, "the metrics port could not accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let (recorder, ready) = (Arc::clone(&recorder), Arc::clone(&ready));
        connections.retain(|connection: &AbortHandle| !connection.is_finished());
        if connections.len() == CONNECTIONS
            && let Some(oldest) = connections.pop_front()
        {
            oldest.abort();
        }
        let connection = tokio::spawn(async move {
            let answer = service_fn(move |request: Request<Incoming>| {
                let response = answer(request.method(), request.uri().path(), &recorder, &ready);
                async { Ok::<_, Infallible>(response) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADERS)
                .max_buf_size(8 * 1024)
                .serve_connection(TokioIo::new(stream), answer);
            // A probe that goes away, or speaks nonsense, is nobody's business.
            let _ = tokio::time::timeout(PATIENCE, connection).await;
        });
        connections.push_back(connection.abort_handle());
    }
}

fn answer(method: &Method, path: &str, recorder: &Recorder, ready: &AtomicBool) -> Response<Text> {
    let is_ready = ready.load(Ordering::Relaxed);
    let (status, text) = match path {
        _ if method != Method::GET && method != Method::HEAD => (StatusCode::METHOD_NOT_ALLOWED, Bytes::from_static(b"GET only\n")),
        "/metrics" => (StatusCode::OK, recorder.metrics.page().into()),
        "/livez" => (StatusCode::OK, Bytes::from_static(b"alive\n")),
        "/readyz" if is_ready => (StatusCode::OK, Bytes::from_static(b"ready\n")),
        "/readyz" => (StatusCode::SERVICE_UNAVAILABLE, Bytes::from_static(b"draining\n")),
        _ => (StatusCode::NOT_FOUND, Bytes::from_static(b"/metrics, /livez or /readyz\n")),
    };
    let mut response = Response::new(Text(Some(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8"));
    response
}

/// A body at hand.
struct Text(Option<Bytes>);

impl Body for Text {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|text| Ok(Frame::data(text))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, |text| text.len() as u64))
    }
}
