//! grpcurl: the one on the PATH, or the one that the tests' Python environment carries.

use std::{path::PathBuf, process::Command};

use super::python::python;

/// The program.
///
/// # Panics
/// When there is none and none can be had: a test that needs it has not passed then.
pub fn grpcurl() -> PathBuf {
    let on_the_path = PathBuf::from("grpcurl");
    if Command::new(&on_the_path).arg("--version").output().is_ok() {
        return on_the_path;
    }
    python().with_file_name("grpcurl")
}
