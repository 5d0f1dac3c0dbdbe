//! A request on its way in: the message of a unary call is handed over once it is whole.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame};
use hyper::body::Incoming;

use super::LARGEST_MESSAGE;

/// Bytes before each message: whether it is compressed, and its length.
const PREFIX: usize = 5;

/// The body of a call's request.
///
/// Tonic decodes the message of a unary call as soon as it is there, and holds it until the caller has ended the request. Decoded
/// a message may be thousands of times as large as compressed on the wire; whoever never ends a request must not hold more than
/// what was sent.
pub struct RequestBody {
    incoming: Incoming,
    /// Whether what comes is kept until the request ends.
    gathers: bool,
    gathered: BytesMut,
}

impl RequestBody {
    /// The body as it comes in; that of a unary call is `gathered`.
    #[must_use]
    pub fn new(incoming: Incoming, gathered: bool) -> Self {
        Self { incoming, gathers: gathered, gathered: BytesMut::new() }
    }

    /// Whether what has come will be refused whatever follows, and so is handed over at once.
    fn is_too_large(&self) -> bool {
        let declared = self.gathered.get(1..PREFIX).and_then(|length| length.try_into().ok()).map_or(0, u32::from_be_bytes);
        self.gathered.len() > LARGEST_MESSAGE + PREFIX || declared as usize > LARGEST_MESSAGE
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = &mut *self;
        while this.gathers {
            match ready!(Pin::new(&mut this.incoming).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    let Ok(data) = frame.into_data() else { continue };
                    let ended = this.incoming.is_end_stream();
                    if ended && this.gathered.is_empty() {
                        this.gathers = false;
                        return Poll::Ready(Some(Ok(Frame::data(data))));
                    }
                    this.gathered.extend_from_slice(&data);
                    this.gathers = !ended && !this.is_too_large();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => this.gathers = false,
            }
        }
        if !this.gathered.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(this.gathered.split().freeze()))));
        }
        Pin::new(&mut this.incoming).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.gathered.is_empty() && self.incoming.is_end_stream()
    }
}
