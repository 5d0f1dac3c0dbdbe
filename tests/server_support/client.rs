//! A gRPC client that is `h2` and nothing else: no deadline, retry or translation of its own.

use std::net::SocketAddr;

use bytes::{BufMut as _, Bytes, BytesMut};
use h2::{Reason, RecvStream, SendStream, client::SendRequest};
use http::HeaderMap;
use prost::Message as _;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinHandle,
};
use tonic::{Code, Status};

pub struct Client {
    pub send: SendRequest<Bytes>,
    /// Ends when the connection does.
    pub connection: JoinHandle<Result<(), h2::Error>>,
}

/// A call whose request is on its way.
pub struct Open {
    pub request: SendStream<Bytes>,
    pub response: h2::client::ResponseFuture,
}

#[derive(Debug)]
pub struct Answer {
    pub code: Code,
    pub status: Status,
    pub messages: Vec<String>,
    pub bytes: usize,
}

pub fn frame(text: &str) -> Bytes {
    let message = text.to_owned().encode_to_vec();
    let mut frame = BytesMut::new();
    frame.put_u8(0);
    frame.put_u32(u32::try_from(message.len()).unwrap());
    frame.put_slice(&message);
    frame.freeze()
}

impl Client {
    pub async fn connect(address: SocketAddr) -> Self {
        Self::over(TcpStream::connect(address).await.unwrap()).await
    }

    pub async fn over(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) -> Self {
        Self::with_window(stream, 65_535).await
    }

    /// A client that takes so many bytes of an answer before it has read any.
    pub async fn with_window(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, window: u32) -> Self {
        let (send, connection) = h2::client::Builder::new()
            .initial_window_size(window)
            // Streams may wait for each other's reader, each with a window of its own, and not for the connection's.
            .initial_connection_window_size(16 * 1024 * 1024)
            .handshake(stream)
            .await
            .unwrap();
        Self { send: send.ready().await.unwrap(), connection: tokio::spawn(connection) }
    }

    /// Begins a call; the request's side stays open.
    pub async fn open(&mut self, path: &str, headers: &[(&'static str, &str)]) -> Open {
        let mut send = self.send.clone().ready().await.unwrap();
        let mut request =
            http::Request::post(format!("http://127.0.0.1/{path}")).header("content-type", "application/grpc").header("te", "trailers");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (response, request) = send.send_request(request.body(()).unwrap(), false).unwrap();
        Open { request, response }
    }

    /// A unary call whose answer is for later.
    pub async fn begin(&mut self, path: &str, headers: &[(&'static str, &str)], text: &str) -> Open {
        let mut open = self.open(path, headers).await;
        open.request.send_data(frame(text), true).unwrap();
        open
    }

    /// `test.Probe/Say`.
    pub async fn say(&mut self, text: &str) -> Answer {
        self.begin("test.Probe/Say", &[], text).await.answer().await
    }

    pub async fn say_with(&mut self, headers: &[(&'static str, &str)], text: &str) -> Answer {
        self.begin("test.Probe/Say", headers, text).await.answer().await
    }

    pub async fn health(&mut self) -> Answer {
        self.begin("grpc.health.v1.Health/Check", &[], "").await.answer().await
    }
}

impl Open {
    pub async fn answer(self) -> Answer {
        self.try_answer().await.unwrap()
    }

    /// The answer, or the reset that came instead.
    pub async fn try_answer(self) -> Result<Answer, h2::Error> {
        let (head, body) = self.response.await?.into_parts();
        let (bytes, trailers) = read(body).await?;
        let status = Status::from_header_map(trailers.as_ref().unwrap_or(&head.headers)).expect("a grpc-status");
        Ok(Answer { code: status.code(), status, messages: messages(&bytes), bytes: bytes.len() })
    }
}

pub async fn read(mut body: RecvStream) -> Result<(Bytes, Option<HeaderMap>), h2::Error> {
    let mut bytes = BytesMut::new();
    while let Some(data) = body.data().await {
        let data = data?;
        body.flow_control().release_capacity(data.len())?;
        bytes.extend_from_slice(&data);
    }
    // A server may reset a stream without error once it has said all and wants no more of the request.
    match body.trailers().await {
        Err(error) if error.reason() == Some(Reason::NO_ERROR) => Ok((bytes.freeze(), None)),
        trailers => Ok((bytes.freeze(), trailers?)),
    }
}

fn messages(mut bytes: &[u8]) -> Vec<String> {
    let mut messages = Vec::new();
    while let Some((head, rest)) = bytes.split_at_checked(5) {
        let length = u32::from_be_bytes(head[1..].try_into().unwrap()) as usize;
        // Answers of other services are not text: they are no message here.
        messages.extend(String::decode(&rest[..length]));
        bytes = &rest[length..];
    }
    messages
}
