//! One connection, from its first byte to its last.

use std::{
    future::poll_fn,
    io,
    pin::pin,
    sync::{Arc, atomic::Ordering},
    task::Poll,
    time::Duration,
};

use hyper::server::conn::http2;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite},
    net::TcpStream,
    time::{sleep, timeout},
};

use super::{Shared, call::Calls, coalesce::coalesce, drain::Phase, worker::Load};
use crate::config::Limit;

/// What every HTTP/2 client sends first (RFC 9113, section 3.4).
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// Time for TLS and the preface. Whoever connects and says nothing is let go.
const HANDSHAKE: Duration = Duration::from_secs(5);
/// Time to answer a ping, or the pause between pings when that is shorter.
const PONG: Duration = Duration::from_secs(20);
/// Unread bytes that a stream, and a connection, may hold here.
const STREAM_WINDOW: u32 = 128 * 1024;
const CONNECTION_WINDOW: u32 = 512 * 1024;
/// Bytes of one stream that wait for the client to take them.
const SEND_BUFFER: usize = 64 * 1024;
/// Streams a client may open and reset before the connection is closed (CVE-2023-44487).
const RESETS: usize = 32;
/// Streams we may have to reset for a client's mistakes before the connection is closed (CVE-2025-8671).
const LOCAL_RESETS: usize = 256;

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// Serves a connection until it ends. `_load` counts it meanwhile.
pub async fn serve(stream: TcpStream, shared: Arc<Shared>, _load: Load) {
    let mut phase = shared.phase.subscribe();
    let stream = tokio::select! {
        stream = timeout(HANDSHAKE, open(stream, &shared)) => stream,
        // Nothing runs on it yet.
        _ = phase.wait_for(|phase| *phase >= Phase::Draining) => return,
    };
    let ended = match stream {
        Ok(Ok(stream)) => speak(stream, &shared).await,
        Ok(Err(error)) => Err(error),
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    };
    if let Err(error) = ended {
        tracing::debug!(kind = %error.kind(), "a connection ended by an error");
    }
}

/// Shakes hands over TLS, if so set up, and reads the preface: anything else is not spoken here.
async fn open(stream: TcpStream, shared: &Shared) -> io::Result<Box<dyn Stream>> {
    let acceptor = shared.secrets.load().tls.clone();
    let mut stream: Box<dyn Stream> = match acceptor {
        Some(acceptor) => Box::new(acceptor.accept(stream).await?),
        None => Box::new(stream),
    };
    let mut read = 0;
    let mut preface = [0; PREFACE.len()];
    while read < PREFACE.len() {
        let more = stream.read(&mut preface[read..]).await?;
        if more == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read += more;
        if preface[..read] != PREFACE[..read] {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    Ok(stream)
}

/// Speaks HTTP/2 until the client leaves, or is told to and does.
async fn speak(stream: Box<dyn Stream>, shared: &Arc<Shared>) -> io::Result<()> {
    let settings = &shared.settings;
    let (stream, outbox) = coalesce(stream, PREFACE);
    let calls = Calls::new(Arc::clone(shared));
    let connection = http2::Builder::new(calls.clone())
        .timer(TokioTimer::new())
        .auto_date_header(false)
        .max_concurrent_streams(settings.max_concurrent_streams)
        .max_header_list_size(settings.max_header_bytes)
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_send_buf_size(SEND_BUFFER)
        .max_pending_accept_reset_streams(RESETS)
        .max_local_error_reset_streams(LOCAL_RESETS)
        .keep_alive_interval(settings.keepalive_interval)
        .keep_alive_timeout(PONG.min(settings.keepalive_interval))
        .serve_connection(TokioIo::new(stream), calls);
    let mut connection = pin!(connection);
    let mut leave = pin!(time_to_leave(shared));
    let mut leaving = false;
    let mut taken = 0;
    poll_fn(|cx| {
        if !leaving && leave.as_mut().poll(cx).is_ready() {
            leaving = true;
            connection.as_mut().graceful_shutdown();
        }
        let ended = connection.as_mut().poll(cx);
        // All that this poll wrote leaves together. When the socket is full, it wakes this task.
        if let Poll::Ready(Err(error)) = outbox.send(cx) {
            return Poll::Ready(Err(error));
        }
        if leaving && outbox.total() != taken {
            taken = outbox.total();
            shared.last_bytes.fetch_add(1, Ordering::Relaxed);
        }
        ended.map_err(io::Error::other)
    })
    .await
}

/// Comes when the server drains, or when the connection is old: a tenth more or less, so that those opened together
/// do not all come back together.
async fn time_to_leave(shared: &Shared) {
    let mut phase = shared.phase.subscribe();
    let old = async {
        match shared.settings.max_connection_age {
            Limit::After(age) => sleep(age.mul_f64(0.9 + 0.2 * fastrand::f64())).await,
            Limit::Off => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = phase.wait_for(|phase| *phase >= Phase::Draining) => {}
        () = old => {}
    }
}
