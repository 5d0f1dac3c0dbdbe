//! Server reflection, so that `grpcurl` needs no `.proto` file: of the API, of health and of the `google.rpc` error details.

use tonic::service::Routes;
use tonic_reflection::server::{Builder, Error};

use super::proto::FILE_DESCRIPTOR_SET;
use crate::server::Method;

/// The methods of both versions: `grpcurl` 1.8 asks v1alpha.
pub const METHODS: [Method; 2] = [
    Method::endless("grpc.reflection.v1.ServerReflection/ServerReflectionInfo"),
    Method::endless("grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"),
];

/// Adds both versions of the reflection service.
///
/// # Errors
/// Descriptors that contradict each other: none in a tested build.
pub fn add_to(routes: Routes) -> Result<Routes, Error> {
    let builder = || {
        Builder::configure()
            .register_encoded_file_descriptor_set(FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET)
            .include_reflection_service(false)
    };
    Ok(routes.add_service(builder().build_v1()?).add_service(builder().build_v1alpha()?))
}
