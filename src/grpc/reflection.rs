//! Server reflection, so that `grpcurl` needs no `.proto` file: of the API, of health and of the `google.rpc` error details.

use tonic_reflection::server::{Builder, Error};

use super::proto::FILE_DESCRIPTOR_SET;
use crate::server::{Method, Service};

const V1: [Method; 1] = [Method::endless("grpc.reflection.v1.ServerReflection/ServerReflectionInfo")];
const V1ALPHA: [Method; 1] = [Method::endless("grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo")];

/// Both versions of the reflection service: `grpcurl` 1.8 asks v1alpha.
///
/// # Errors
/// Descriptors that contradict each other: none in a tested build.
pub fn services() -> Result<[Service; 2], Error> {
    let builder = || {
        Builder::configure()
            .register_encoded_file_descriptor_set(FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET)
            .include_reflection_service(false)
    };
    Ok([Service::new(builder().build_v1()?, &V1), Service::new(builder().build_v1alpha()?, &V1ALPHA)])
}
