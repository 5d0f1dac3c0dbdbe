//! YAML files as JSON values.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

use crate::{file, python::python};

/// The documents of these files.
pub fn documents<P: AsRef<Path>>(files: &[P]) -> Vec<Value> {
    let output = convert(&[], files);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The documents of these files, when they fit the schemas of these versions of Kubernetes; else what is wrong.
pub fn kubernetes_documents<P: AsRef<Path>>(versions: &[&str], files: &[P]) -> Result<Vec<Value>, String> {
    let output = convert(versions, files);
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout).unwrap())
    } else {
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

fn convert<P: AsRef<Path>>(versions: &[&str], files: &[P]) -> Output {
    let mut command = Command::new(python());
    command.arg(file("tests/deploy/yaml_to_json.py"));
    for version in versions {
        command.args(["--kubernetes", version]);
    }
    command.args(files.iter().map(AsRef::as_ref)).output().unwrap()
}
