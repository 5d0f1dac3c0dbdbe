//! The port, and the loop that accepts connections.

use std::{
    net::{SocketAddr, TcpListener},
    time::Duration,
};

use socket2::{Domain, Socket, Type};

use super::{ServeError, worker::Workers};

/// Connections the system holds ready while the loop is busy.
const BACKLOG: i32 = 1024;
/// Rest after a failure to accept: the usual cause, no file descriptor left, does not pass at once.
const REST: Duration = Duration::from_millis(50);

/// Binds a port that nobody else has: `SO_REUSEPORT` would let two servers share it unseen.
pub fn bind(flag: &'static str, address: SocketAddr) -> Result<(TcpListener, SocketAddr), ServeError> {
    let bind = || {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
        // A restart need not wait until the connections of the last run are forgotten.
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        let listener = TcpListener::from(socket);
        let address = listener.local_addr()?;
        Ok((listener, address))
    };
    bind().map_err(|source| ServeError::Listen { flag, address, source })
}

/// Accepts connections and hands them to the workers, until dropped.
pub async fn accept(listener: tokio::net::TcpListener, workers: Workers) {
    loop {
        let accepted = listener.accept().await.and_then(|(stream, _)| {
            // Small frames must not wait for the acknowledgement of those before.
            stream.set_nodelay(true)?;
            stream.into_std()
        });
        match accepted {
            Ok(stream) => workers.take(stream),
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(REST).await;
            }
        }
    }
}
