//! The two servers that are compared.

use std::{env, fs, path::Path};

use egards::grpc::proto::DraftRejectionRequest;
use prost::Message as _;

use super::{
    sample,
    server::{Pins, Program},
};

/// The program as `cargo build --release` makes it.
pub const RELEASED: &str = env!("CARGO_BIN_EXE_egards");

/// A build of the program, with everything else at its default.
pub fn letter(pins: &Pins, path: &str, flags: &[&str]) -> Program {
    let arguments = ["serve", "--listen", "{address}"].iter().chain(flags).map(ToString::to_string).collect();
    Program { pins: pins.clone(), path: path.to_owned(), arguments }
}

/// An echo that answers each request as the service answers this one. The folder keeps the answer.
pub fn echo(pins: &Pins, folder: &Path, request: &DraftRejectionRequest) -> Program {
    let reply = folder.join("reply");
    fs::write(&reply, sample::service().draft(request.clone()).unwrap().encode_to_vec()).unwrap();
    let arguments = vec!["echo".to_owned(), "{address}".to_owned(), reply.to_str().unwrap().to_owned()];
    Program { pins: pins.clone(), path: env::current_exe().unwrap().to_str().unwrap().to_owned(), arguments }
}
