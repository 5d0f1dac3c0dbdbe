//! What makes the service easy to find and to watch: health, reflection, compression, limits.

use std::collections::BTreeSet;

use egards::grpc::proto::{DraftRejectionRequest, rejection_draft_service_client::RejectionDraftServiceClient};
use prost::Message as _;
use prost_types::FileDescriptorProto;
use tonic::{Code, Request, codec::CompressionEncoding};
use tonic_health::pb::{HealthCheckRequest, health_check_response::ServingStatus, health_client::HealthClient};
use tonic_reflection::pb::{v1, v1alpha};

use super::client::{Change as _, basic, channel, client, wire};

#[tokio::test]
async fn the_server_and_the_service_are_healthy() {
    let mut health = HealthClient::new(channel().await);
    for service in ["", "egards.v1.RejectionDraftService"] {
        let answer = health.check(HealthCheckRequest { service: service.into() }).await.unwrap();
        assert_eq!(answer.into_inner().status(), ServingStatus::Serving, "{service}");
    }
    let unknown = health.check(HealthCheckRequest { service: "egards.v1.Other".into() }).await.unwrap_err();
    assert_eq!(unknown.code(), Code::NotFound);
}

const SERVICES: [&str; 4] = [
    "egards.v1.RejectionDraftService",
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
];

/// What a client without any `.proto` asks for, the messages inside the details of an error included.
const SYMBOLS: [&str; 6] = [
    "egards.v1.RejectionDraftService",
    "egards.v1.ErrorReason",
    "google.rpc.BadRequest",
    "google.rpc.ErrorInfo",
    "google.rpc.RetryInfo",
    "grpc.health.v1.Health",
];

/// The two versions of reflection differ in nothing but their package.
macro_rules! reflection_tells_all {
    ($name:ident, $version:ident) => {
        #[tokio::test]
        async fn $name() {
            use $version::{
                ServerReflectionRequest, server_reflection_client::ServerReflectionClient, server_reflection_request::MessageRequest,
                server_reflection_response::MessageResponse,
            };
            let ask = async |question: MessageRequest| {
                let request = ServerReflectionRequest { host: String::new(), message_request: Some(question) };
                let mut client = ServerReflectionClient::new(channel().await);
                let mut answers = client.server_reflection_info(tokio_stream::iter([request])).await.unwrap().into_inner();
                answers.message().await.map(|answer| answer.unwrap().message_response.unwrap())
            };
            let answer = ask(MessageRequest::ListServices(String::new())).await.unwrap();
            let MessageResponse::ListServicesResponse(list) = answer else { panic!("{answer:?}") };
            let services: BTreeSet<_> = list.service.into_iter().map(|service| service.name).collect();
            assert_eq!(services, SERVICES.map(str::to_owned).into());
            for symbol in SYMBOLS {
                let answer = ask(MessageRequest::FileContainingSymbol(symbol.to_owned())).await.unwrap();
                let MessageResponse::FileDescriptorResponse(files) = answer else { panic!("{symbol}: {answer:?}") };
                let package = symbol.rsplit_once('.').unwrap().0;
                let file = FileDescriptorProto::decode(files.file_descriptor_proto[0].as_slice()).unwrap();
                assert_eq!(file.package(), package);
            }
            let unknown = ask(MessageRequest::FileContainingSymbol("egards.v1.Nothing".to_owned())).await.unwrap_err();
            assert_eq!(unknown.code(), Code::NotFound);
        }
    };
}

reflection_tells_all!(reflection_v1, v1);
reflection_tells_all!(reflection_v1alpha, v1alpha);

#[tokio::test]
async fn requests_may_be_compressed_and_answers_are_not() {
    for encoding in [CompressionEncoding::Gzip, CompressionEncoding::Zstd] {
        let client = RejectionDraftServiceClient::new(channel().await);
        let answer = client.send_compressed(encoding).accept_compressed(encoding).draft_rejection(wire(&basic())).await.unwrap();
        assert_eq!(answer.metadata().get("grpc-encoding").map_or("identity", |encoding| encoding.to_str().unwrap()), "identity");
        assert_eq!(answer.into_inner().drafts.len(), 1);
    }
}

#[tokio::test]
async fn a_request_has_256_kib_at_most() {
    let padded = |bytes: usize| {
        let mut request = wire(&basic());
        let free = bytes - request.encoded_len();
        // In `wording`, a tag of two bytes and a length of three stand before the text.
        request.wording = " ".repeat(free - 5);
        assert_eq!(request.encoded_len(), bytes);
        request
    };
    client().await.draft_rejection(padded(256 * 1024)).await.unwrap();
    let status = client().await.draft_rejection(padded(256 * 1024 + 1)).await.unwrap_err();
    assert!(matches!(status.code(), Code::OutOfRange | Code::ResourceExhausted), "{status:?}");
}

#[tokio::test]
async fn what_is_not_there_is_unimplemented() {
    let mut grpc = tonic::client::Grpc::new(channel().await);
    grpc.ready().await.unwrap();
    let codec = tonic_prost::ProstCodec::<DraftRejectionRequest, DraftRejectionRequest>::default();
    let path = http::uri::PathAndQuery::from_static("/egards.v1.RejectionDraftService/SendRejection");
    let status = grpc.unary(Request::new(wire(&basic().with("/wording", ""))), path, codec).await.unwrap_err();
    assert_eq!(status.code(), Code::Unimplemented);
}
