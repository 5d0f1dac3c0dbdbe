//! Compiles the API of `proto/` without `protoc`.

use std::{env, error::Error, fs, path::PathBuf};

use prost::Message as _;
use protox::{
    Compiler,
    file::{ChainFileResolver, DescriptorSetFileResolver, GoogleFileResolver, IncludeFileResolver},
    prost_reflect::prost_types::FileDescriptorSet,
};

/// The API's own files, relative to `proto/`.
const FILES: [&str; 1] = ["egards/v1/rejection_draft_service.proto"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=proto");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut files = ChainFileResolver::new();
    files.add(IncludeFileResolver::new("proto".into()));
    files.add(google_rpc()?);
    files.add(GoogleFileResolver::new());
    let mut compiler = Compiler::with_file_resolver(files);
    compiler.include_imports(true).include_source_info(true);
    for file in FILES {
        compiler.open_file(file)?;
    }
    // Not imported by the API, yet a client needs it to read the details of an error: reflection serves it too.
    compiler.open_file("google/rpc/error_details.proto")?;
    fs::write(out.join("egards.binpb"), compiler.encode_file_descriptor_set())?;
    tonic_prost_build::configure()
        .extern_path(".google.rpc", "::tonic_types::pb")
        .compile_well_known_types(false)
        .compile_fds(compiler.file_descriptor_set())?;
    Ok(())
}

/// `google/rpc/*.proto` out of `tonic-types`, whose descriptor set names them without their folder.
fn google_rpc() -> Result<DescriptorSetFileResolver, Box<dyn Error>> {
    let mut set = FileDescriptorSet::decode(tonic_types::pb::FILE_DESCRIPTOR_SET)?;
    for file in &mut set.file {
        let name = file.name().to_owned();
        if file.package() == "google.rpc" {
            file.name = Some(format!("google/rpc/{name}"));
        }
    }
    Ok(DescriptorSetFileResolver::new(set))
}
