//! The answer on its way out: watched, so that a panic, a deadline and the final status are seen.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Instant,
};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use tonic::{Code, Status};

use super::refusal;
use crate::telemetry::Call;

/// The body of a call's answer.
pub struct CallBody {
    inner: Option<tonic::body::Body>,
    call: Call,
    deadline: Option<Instant>,
}

impl CallBody {
    /// Watches over `inner`; past the deadline the answer ends, however much it has left to say.
    pub fn new(inner: tonic::body::Body, call: Call, deadline: Option<Instant>) -> Self {
        Self { inner: Some(inner), call, deadline }
    }

    /// Ends the answer with this status.
    fn end(&mut self, status: &Status) -> Frame<Bytes> {
        self.inner = None;
        self.call.ended(status.code());
        let mut trailers = HeaderMap::new();
        // Only a message that is no header value could fail, and these are our own.
        let _ = status.add_header(&mut trailers);
        Frame::trailers(trailers)
    }

    fn is_overdue(&self) -> bool {
        self.deadline.is_some_and(|deadline| Instant::now() >= deadline)
    }
}

/// The status an answer's trailers, or headers, carry.
pub fn code_of(headers: &HeaderMap) -> Option<Code> {
    headers.get("grpc-status").map(|value| Code::from_bytes(value.as_bytes()))
}

impl Body for CallBody {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let this = &mut *self;
        if this.inner.is_some() && this.is_overdue() {
            this.call.interrupt(Code::DeadlineExceeded);
            return Poll::Ready(Some(Ok(this.end(&refusal::interrupted(Code::DeadlineExceeded)))));
        }
        let Some(inner) = &mut this.inner else {
            return Poll::Ready(None);
        };
        let polled: Result<_, Box<dyn Any + Send>> = catch_unwind(AssertUnwindSafe(|| Pin::new(inner).poll_frame(cx)));
        let polled = match polled {
            Ok(Poll::Pending) => match this.call.interrupted() {
                Some(code) => return Poll::Ready(Some(Ok(this.end(&refusal::interrupted(code))))),
                None => return Poll::Pending,
            },
            Ok(polled) => ready!(polled),
            Err(_) => {
                this.call.panicked();
                return Poll::Ready(Some(Ok(this.end(&refusal::panicked()))));
            }
        };
        match &polled {
            Some(Ok(frame)) => {
                if let Some(trailers) = frame.trailers_ref() {
                    this.call.ended(code_of(trailers).unwrap_or(Code::Unknown));
                }
            }
            Some(Err(status)) => this.call.ended(status.code()),
            None => this.call.ended(Code::Unknown),
        }
        Poll::Ready(polled)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.as_ref().map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}
