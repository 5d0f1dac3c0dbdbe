//! Makes calls: as many as the server takes, or so many a second.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use h2::client::SendRequest;
use tokio::{net::TcpStream, task::JoinSet};

use super::{
    call::{Call, Reply, Wrong},
    gathered::Gathered,
};

/// Connections to one server, all of which make the same call.
pub struct Load {
    connections: Vec<SendRequest<Bytes>>,
    /// Calls at once in each connection.
    streams: usize,
    call: Arc<(Call, Reply)>,
}

/// Calls at once: `streams` in each of the connections.
#[derive(Clone, Copy)]
pub struct Shape {
    pub connections: usize,
    pub streams: usize,
}

impl Load {
    /// Connects, and makes the call once to know its reply.
    pub async fn open(address: SocketAddr, shape: Shape, call: Call) -> Result<Self, Wrong> {
        let mut connections = Vec::new();
        for _ in 0..shape.connections {
            connections.push(connect(address).await?);
        }
        let reply = call.first(&connections[0]).await?;
        Ok(Self { connections, streams: shape.streams, call: Arc::new((call, reply)) })
    }

    pub fn reply(&self) -> &Reply {
        &self.call.1
    }

    /// Of a request, in bytes.
    pub fn request_size(&self) -> usize {
        self.call.0.request.len()
    }

    /// Letters of a call.
    pub fn items(&self) -> u32 {
        self.call.0.items
    }

    /// Calls at once over all connections.
    pub fn at_once(&self) -> u32 {
        u32::try_from(self.connections.len() * self.streams).unwrap()
    }

    /// Makes so many calls, the next whenever one is answered.
    pub async fn run(&self, calls: u32) -> Result<(), Wrong> {
        let begun = Arc::new(AtomicU32::new(0));
        let mut callers = JoinSet::new();
        for connection in &self.connections {
            for _ in 0..self.streams {
                let (begun, connection, call) = (Arc::clone(&begun), connection.clone(), Arc::clone(&self.call));
                callers.spawn(async move {
                    while begun.fetch_add(1, Ordering::Relaxed) < calls {
                        call.0.again(&connection, &call.1).await?;
                    }
                    Ok(())
                });
            }
        }
        all(callers).await.map(drop)
    }

    /// Makes so many calls a second, for so long, whatever becomes of those before. Each duration counts from the moment
    /// when the call was due.
    pub async fn pace(&self, rate: u32, time: Duration) -> Result<Vec<Duration>, Wrong> {
        let pause = Duration::from_secs(1) / rate;
        let start = Instant::now();
        let mut calls = JoinSet::new();
        for (number, connection) in (0..).zip(self.connections.iter().cycle()) {
            let due = start + pause * number;
            if due > start + time {
                break;
            }
            // A timer of the runtime's has no more than milliseconds.
            while Instant::now() < due {
                tokio::task::yield_now().await;
            }
            let (connection, call) = (connection.clone(), Arc::clone(&self.call));
            calls.spawn(async move { call.0.again(&connection, &call.1).await.map(|()| due.elapsed()) });
        }
        let mut durations = all(calls).await?;
        durations.sort_unstable();
        Ok(durations)
    }
}

async fn all<T: 'static>(mut tasks: JoinSet<Result<T, Wrong>>) -> Result<Vec<T>, Wrong> {
    let mut done = Vec::with_capacity(tasks.len());
    while let Some(result) = tasks.join_next().await {
        done.push(result??);
    }
    Ok(done)
}

pub async fn connect(address: SocketAddr) -> Result<SendRequest<Bytes>, Wrong> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut builder = h2::client::Builder::new();
    builder.initial_window_size(1024 * 1024).initial_connection_window_size(16 * 1024 * 1024);
    let (send, connection) = builder.handshake(Gathered::new(stream)).await?;
    tokio::spawn(connection);
    Ok(send.ready().await?)
}
