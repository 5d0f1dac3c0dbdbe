//! A call that is made again and again, and the only right reply to it.

use bytes::{BufMut as _, Bytes, BytesMut};
use egards::grpc::proto::{
    BatchDraftRejectionsRequest, BatchDraftRejectionsResponse, DraftRejectionRequest, DraftRejectionResponse,
    batch_draft_rejections_response::Result as Item,
};
use h2::client::SendRequest;
use prost::Message;

/// What is sent.
#[derive(Clone)]
pub struct Call {
    pub path: &'static str,
    /// All the messages, framed.
    pub request: Bytes,
    /// How many letters it asks for.
    pub items: u32,
    streamed: bool,
    languages: usize,
}

/// The bytes of the reply, which the same request always has.
pub type Reply = Bytes;

/// How a call went wrong.
pub type Wrong = Box<dyn std::error::Error + Send + Sync>;

impl Call {
    pub fn unary(request: &DraftRejectionRequest) -> Self {
        let path = "/egards.v1.RejectionDraftService/DraftRejection";
        Self { path, request: frames([request]), items: 1, streamed: false, languages: request.language_codes.len() }
    }

    pub fn stream(request: &DraftRejectionRequest, items: u32) -> Self {
        let path = "/egards.v1.RejectionDraftService/BatchDraftRejections";
        let item = BatchDraftRejectionsRequest { item_id: String::new(), request: Some(request.clone()) };
        let request_frames = frames((0..items).map(|_| &item));
        Self { path, request: request_frames, items, streamed: true, languages: request.language_codes.len() }
    }

    /// Makes the call and looks at each letter of the reply.
    pub async fn first(&self, send: &SendRequest<Bytes>) -> Result<Reply, Wrong> {
        let mut reply = BytesMut::new();
        self.make(send, |data| {
            reply.extend_from_slice(data);
            Ok(())
        })
        .await?;
        let reply = reply.freeze();
        self.check(&reply)?;
        Ok(reply)
    }

    /// Makes the call, whose reply has to be this one to the last byte.
    pub async fn again(&self, send: &SendRequest<Bytes>, reply: &Reply) -> Result<(), Wrong> {
        let mut rest = &reply[..];
        self.make(send, |data| {
            rest = rest.strip_prefix(data).ok_or("another reply than the first")?;
            Ok(())
        })
        .await?;
        if rest.is_empty() { Ok(()) } else { Err("a reply that is not complete".into()) }
    }

    async fn make(&self, send: &SendRequest<Bytes>, mut each: impl FnMut(&[u8]) -> Result<(), Wrong>) -> Result<(), Wrong> {
        let mut send = send.clone().ready().await?;
        let head = http::Request::post(format!("http://localhost{}", self.path));
        let head = head.header("content-type", "application/grpc").header("te", "trailers").body(())?;
        let (response, mut body) = send.send_request(head, false)?;
        body.send_data(self.request.clone(), true)?;
        let (head, mut body) = response.await?.into_parts();
        while let Some(data) = body.data().await {
            let data = data?;
            body.flow_control().release_capacity(data.len())?;
            each(&data)?;
        }
        let trailers = body.trailers().await?;
        let status = tonic::Status::from_header_map(trailers.as_ref().unwrap_or(&head.headers)).ok_or("no status")?;
        if status.code() == tonic::Code::Ok { Ok(()) } else { Err(status.into()) }
    }

    fn check(&self, reply: &[u8]) -> Result<(), Wrong> {
        let mut letters = 0;
        let mut rest = reply;
        while let Some((head, more)) = rest.split_at_checked(5) {
            let length = u32::from_be_bytes(head[1..].try_into()?) as usize;
            let (message, more) = more.split_at_checked(length).ok_or("a message that is not complete")?;
            rest = more;
            let drafts = if self.streamed {
                match BatchDraftRejectionsResponse::decode(message)? {
                    BatchDraftRejectionsResponse { index, result: Some(Item::Response(response)), .. } if index == letters => response,
                    other => return Err(format!("item {letters}: {other:?}").into()),
                }
            } else {
                DraftRejectionResponse::decode(message)?
            };
            let whole = drafts.drafts.iter().filter(|draft| draft.text_body.len() > 500 && draft.html_body.ends_with("</html>\n"));
            if whole.count() != self.languages {
                return Err(format!("item {letters}: {drafts:?}").into());
            }
            letters += 1;
        }
        if rest.is_empty() && letters == self.items { Ok(()) } else { Err(format!("{letters} letters").into()) }
    }
}

/// Messages, each with the head that gRPC gives it.
fn frames<'m, M: Message + 'm>(messages: impl IntoIterator<Item = &'m M>) -> Bytes {
    let mut frames = BytesMut::new();
    for message in messages {
        frames.put_u8(0);
        frames.put_u32(u32::try_from(message.encoded_len()).unwrap());
        message.encode(&mut frames).unwrap();
    }
    frames.freeze()
}
