//! A connection that sends the requests at hand together, where `h2` alone makes a write of each.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// What waits at most.
const LIMIT: usize = 64 * 1024;

pub struct Gathered {
    stream: TcpStream,
    waiting: Vec<u8>,
    sent: usize,
    /// The connection will be polled once more, behind all callers that are ready now.
    asked: bool,
}

impl Gathered {
    pub fn new(stream: TcpStream) -> Self {
        Self { stream, waiting: Vec::new(), sent: 0, asked: false }
    }

    fn send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.sent < self.waiting.len() {
            self.sent += ready!(Pin::new(&mut self.stream).poll_write(cx, &self.waiting[self.sent..]))?;
        }
        self.waiting.clear();
        (self.sent, self.asked) = (0, false);
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for Gathered {
    /// A connection that is polled reads first: when there is nothing more, it has had all the requests at hand.
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(cx, into);
        if read.is_pending()
            && let Poll::Ready(Err(error)) = self.send(cx)
        {
            return Poll::Ready(Err(error));
        }
        read
    }
}

impl AsyncWrite for Gathered {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.waiting.len() >= LIMIT {
            ready!(self.send(cx))?;
        }
        self.waiting.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.waiting.is_empty() && !self.asked {
            self.asked = true;
            cx.waker().wake_by_ref();
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.send(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
