//! A connection's bytes: one socket write for all the frames at hand, where `h2` alone makes one for each DATA frame.
//!
//! `h2` flushes after every large frame, so a flush says nothing about whether more follows. The connection's task does
//! know: once a poll of the whole connection ends, everything ready has been written. So writes go to a buffer, flushes
//! are ignored, and [`Outbox::send`] is called at the end of each poll. Past [`LIMIT`] the writer must wait for the
//! socket, which makes `h2` hold back in its turn: a slow reader costs one buffer, whatever it asked for.

use std::{
    cell::RefCell,
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Most bytes that wait for the socket in one connection.
const LIMIT: usize = 64 * 1024;
/// Buffers a worker keeps for the next write. Idle connections hold none.
const SPARES: usize = 4;

thread_local! {
    static SPARE: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

struct Shared<T> {
    io: T,
    buffer: Vec<u8>,
    sent: usize,
    /// The transport beneath may keep bytes of its own (TLS does): set from the first write until its flush is over.
    unflushed: bool,
    total: u64,
}

/// The connection as `h2` reads and writes it.
pub struct Coalesced<T> {
    shared: Arc<Mutex<Shared<T>>>,
    /// What was read before the connection was handed over, to be read first.
    head: &'static [u8],
}

/// The same connection as its task sends what has been written.
pub struct Outbox<T>(Arc<Mutex<Shared<T>>>);

/// Splits `io` in the side that is written to and the side that sends. `head` is read before anything else.
pub fn coalesce<T>(io: T, head: &'static [u8]) -> (Coalesced<T>, Outbox<T>) {
    let shared = Arc::new(Mutex::new(Shared { io, buffer: Vec::new(), sent: 0, unflushed: false, total: 0 }));
    (Coalesced { shared: Arc::clone(&shared), head }, Outbox(shared))
}

/// Both sides live in one task, so the lock is always free; a panic in between leaves nothing half done.
fn lock<T>(shared: &Mutex<Shared<T>>) -> MutexGuard<'_, Shared<T>> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: AsyncWrite + Unpin> Shared<T> {
    fn send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.sent < self.buffer.len() {
            match ready!(Pin::new(&mut self.io).poll_write(cx, &self.buffer[self.sent..]))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => {
                    self.sent += sent;
                    self.total += sent as u64;
                }
            }
        }
        self.sent = 0;
        give_back(std::mem::take(&mut self.buffer));
        if self.unflushed {
            ready!(Pin::new(&mut self.io).poll_flush(cx))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Makes room and says how much there is: never nothing.
    fn room(&mut self, cx: &mut Context<'_>, wanted: usize) -> Poll<io::Result<usize>> {
        if self.buffer.len() + wanted > LIMIT && self.buffer.len() >= LIMIT / 2 {
            ready!(self.send(cx))?;
        }
        if self.buffer.capacity() == 0 {
            self.buffer = spare();
        }
        self.unflushed = true;
        Poll::Ready(Ok(LIMIT - self.buffer.len()))
    }
}

fn spare() -> Vec<u8> {
    SPARE.with_borrow_mut(Vec::pop).unwrap_or_default()
}

fn give_back(mut buffer: Vec<u8>) {
    if buffer.capacity() > 0 {
        buffer.clear();
        SPARE.with_borrow_mut(|spares| {
            if spares.len() < SPARES {
                spares.push(buffer);
            }
        });
    }
}

impl<T: AsyncWrite + Unpin> Outbox<T> {
    /// Sends what has been written. Pending: the socket takes no more for now, and the task is woken when it does.
    ///
    /// # Errors
    /// Those of the socket; the connection is then lost.
    pub fn send(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).send(cx)
    }

    /// Bytes the socket has taken so far.
    pub fn total(&self) -> u64 {
        lock(&self.0).total
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Coalesced<T> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if !self.head.is_empty() {
            let (now, later) = self.head.split_at(self.head.len().min(into.remaining()));
            into.put_slice(now);
            self.head = later;
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut lock(&self.shared).io).poll_read(cx, into)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Coalesced<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut shared = lock(&self.shared);
        let taken = ready!(shared.room(cx, bytes.len()))?.min(bytes.len());
        shared.buffer.extend_from_slice(&bytes[..taken]);
        Poll::Ready(Ok(taken))
    }

    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, slices: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let mut shared = lock(&self.shared);
        let room = ready!(shared.room(cx, slices.iter().map(|slice| slice.len()).sum()))?;
        let mut left = room;
        for slice in slices {
            let taken = slice.len().min(left);
            shared.buffer.extend_from_slice(&slice[..taken]);
            left -= taken;
        }
        Poll::Ready(Ok(room - left))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut shared = lock(&self.shared);
        ready!(shared.send(cx))?;
        Pin::new(&mut shared.io).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    fn sent(outbox: &Outbox<tokio::io::DuplexStream>) -> impl Future<Output = io::Result<()>> {
        poll_fn(|cx| outbox.send(cx))
    }

    #[tokio::test]
    async fn nothing_leaves_before_the_end_of_the_poll_and_then_everything_at_once() {
        let (here, mut there) = tokio::io::duplex(1024);
        let (mut written, outbox) = coalesce(here, b"");
        for part in ["one ", "two ", "three"] {
            written.write_all(part.as_bytes()).await.unwrap();
            written.flush().await.unwrap();
        }
        let mut seen = [0; 64];
        assert!(futures_util::poll!(Box::pin(there.read(&mut seen))).is_pending());
        sent(&outbox).await.unwrap();
        assert_eq!(there.read(&mut seen).await.unwrap(), 13);
        assert_eq!(&seen[..13], b"one two three");
    }

    #[tokio::test]
    async fn a_slow_reader_holds_the_writer_back_and_loses_nothing() {
        let (here, mut there) = tokio::io::duplex(100);
        let (mut written, outbox) = coalesce(here, b"");
        let sent: Vec<u8> = (0..1_000_000_u32).map(|n| (n % 251) as u8).collect();
        let expected = sent.clone();
        let writer = tokio::spawn(async move {
            for part in sent.chunks(7_777) {
                written.write_all(part).await.unwrap();
                assert!(lock(&written.shared).buffer.len() <= LIMIT);
            }
            written.shutdown().await.unwrap();
            drop(outbox);
        });
        let mut seen = Vec::new();
        there.read_to_end(&mut seen).await.unwrap();
        writer.await.unwrap();
        assert!(seen == expected);
    }

    #[tokio::test]
    async fn more_than_the_limit_at_once_is_taken_in_parts() {
        let (here, there) = tokio::io::duplex(1);
        let (mut written, _outbox) = coalesce(here, b"");
        assert_eq!(written.write(&vec![7; 3 * LIMIT]).await.unwrap(), LIMIT);
        assert!(futures_util::poll!(Box::pin(written.write(b"more"))).is_pending());
        drop(there);
        assert!(written.write(b"more").await.is_err());
    }

    #[tokio::test]
    async fn what_was_read_ahead_is_read_first() {
        let (here, mut there) = tokio::io::duplex(64);
        let (mut read, _outbox) = coalesce(here, b"PRI * ");
        there.write_all(b"HTTP/2.0").await.unwrap();
        drop(there);
        let mut seen = String::new();
        read.read_to_string(&mut seen).await.unwrap();
        assert_eq!(seen, "PRI * HTTP/2.0");
    }

    #[tokio::test]
    async fn an_idle_connection_holds_no_buffer() {
        let (here, _there) = tokio::io::duplex(1024);
        let (mut written, outbox) = coalesce(here, b"");
        written.write_all(b"bytes").await.unwrap();
        sent(&outbox).await.unwrap();
        assert_eq!(lock(&outbox.0).buffer.capacity(), 0);
    }
}
