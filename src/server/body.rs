//! The answer on its way out: watched, so that a panic, a deadline and the final status are seen.

use std::{
    any::Any,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Instant,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use tonic::{Code, Status};

use super::refusal;
use crate::telemetry::Call;

/// Most bytes that are handed over at once, one frame of HTTP/2. What is handed over the transport keeps for the caller, who may
/// never take it: more would wait there after the call has ended, and nothing would bound it.
const PIECE: usize = 16 * 1024;

/// The body of a call's answer.
pub struct CallBody {
    inner: Option<tonic::body::Body>,
    /// What has been said and is not handed over yet.
    rest: Bytes,
    /// Whether all that was said is handed over: who asks for more has taken it.
    all_handed_over: bool,
    call: Call,
    deadline: Option<Instant>,
}

impl CallBody {
    /// Watches over `inner`; past the deadline the answer ends, however much it has left to say.
    pub fn new(inner: tonic::body::Body, call: Call, deadline: Option<Instant>) -> Self {
        Self { inner: Some(inner), rest: Bytes::new(), all_handed_over: false, call, deadline }
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

    /// The next piece of what is said.
    fn piece(&mut self) -> Frame<Bytes> {
        let piece = self.rest.split_to(PIECE.min(self.rest.len()));
        self.all_handed_over = self.rest.is_empty();
        Frame::data(piece)
    }
}

/// The status an answer's trailers, or headers, carry. A message that is too large is `OUT_OF_RANGE`, compressed or not: tonic has
/// `RESOURCE_EXHAUSTED` for the first, which from us is overload and always has details.
pub fn settled_code(headers: &mut HeaderMap) -> Option<Code> {
    let code = Code::from_bytes(headers.get("grpc-status")?.as_bytes());
    if code != Code::ResourceExhausted || headers.contains_key("grpc-status-details-bin") {
        return Some(code);
    }
    headers.insert("grpc-status", HeaderValue::from_static("11"));
    Some(Code::OutOfRange)
}

impl Body for CallBody {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let this = &mut *self;
        if !this.rest.is_empty() {
            // Whatever ends the call, no message of it ends in the middle.
            return Poll::Ready(Some(Ok(this.piece())));
        }
        if this.inner.is_some() && this.is_overdue() {
            this.call.interrupt(Code::DeadlineExceeded);
            return Poll::Ready(Some(Ok(this.end(&refusal::interrupted(Code::DeadlineExceeded)))));
        }
        let Some(inner) = &mut this.inner else {
            return Poll::Ready(None);
        };
        if mem::take(&mut this.all_handed_over) {
            this.call.taken();
        }
        let polled: Result<_, Box<dyn Any + Send>> = catch_unwind(AssertUnwindSafe(|| Pin::new(inner).poll_frame(cx)));
        let mut polled = match polled {
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
        match &mut polled {
            Some(Ok(frame)) => {
                if let Some(trailers) = frame.trailers_mut() {
                    this.call.ended(settled_code(trailers).unwrap_or(Code::Unknown));
                } else if let Some(data) = frame.data_mut() {
                    this.rest = mem::take(data);
                    return Poll::Ready(Some(Ok(this.piece())));
                }
            }
            Some(Err(status)) => this.call.ended(status.code()),
            None => this.call.ended(Code::Unknown),
        }
        Poll::Ready(polled)
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.inner.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            _ if !self.rest.is_empty() => SizeHint::new(),
            Some(inner) => inner.size_hint(),
            None => SizeHint::with_exact(0),
        }
    }
}
