//! Compiles the API of `proto/` without `protoc`, and the rules of the review.

// The modules of the program that read rule files.
#[allow(dead_code, reason = "the program cuts texts with it too")]
#[path = "src/review/engine/fold.rs"]
mod fold;
#[path = "src/review/engine/little_words.rs"]
mod little_words;
#[path = "src/review/engine/source/mod.rs"]
mod source;
#[allow(dead_code, reason = "the program reads what is written here")]
#[path = "src/review/engine/tables.rs"]
mod tables;
#[allow(dead_code, reason = "the program looks words up in it")]
#[path = "src/review/engine/vocabulary.rs"]
mod vocabulary;

use std::{collections::BTreeMap, env, error::Error, fs, path::PathBuf};

use prost::Message as _;
use protox::{
    Compiler,
    file::{ChainFileResolver, DescriptorSetFileResolver, GoogleFileResolver, IncludeFileResolver},
    prost_reflect::prost_types::FileDescriptorSet,
};

/// Where the rules are, one file a language.
const RULES: &str = "src/review/engine/rules";

/// The API's own files, relative to `proto/`.
const FILES: [&str; 2] = ["egards/v1/rejection_draft_service.proto", "egards/v1/error_reason.proto"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=proto");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/review/engine");
    #[allow(clippy::disallowed_methods, reason = "this is how Cargo speaks to a build script")]
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
        .btree_map(".")
        .codec_path("crate::grpc::codec::SliceCodec")
        .build_transport(false)
        .compile_fds(compiler.file_descriptor_set())?;
    fs::write(out.join("review.rs"), source::expression(rule_files()?)?)?;
    Ok(())
}

/// The tag and the text of each rule file, in order of tag.
fn rule_files() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(RULES)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(tag, fs::read_to_string(path)?);
        }
    }
    Ok(files)
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
