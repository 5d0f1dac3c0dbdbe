//! What stands in `deploy/`, tried as far as a machine without a cluster can: Kubernetes' schemas, a linter, and the
//! real Envoy before real replicas.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

mod container;
mod envoy;
mod http;
mod kubernetes;
mod load;
mod operations;
#[path = "../support/python.rs"]
mod python;
mod replica;
mod restarts;
mod yaml;

use std::path::{Path, PathBuf};

/// A file of this repository.
fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of this repository.
fn read(path: &str) -> String {
    std::fs::read_to_string(file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A program that a Python package brings, beside the interpreter.
fn packaged(program: &str) -> PathBuf {
    let path = python::python().with_file_name(program);
    assert!(path.is_file(), "{}: its package in tests/support/requirements.txt has not brought it", path.display());
    path
}
