//! Python for the tests that look at Égards from outside, with the packages of `requirements.txt`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The interpreter of an environment under `target/`, which the first test that asks makes.
///
/// # Panics
/// Without Python 3.10 or later and its `venv`, or when the packages cannot be had: a test that needs them has not passed then.
pub fn python() -> PathBuf {
    const NEEDS: &str = "this test needs python3 (3.10 or later, with venv) on the PATH, and a package index for the first run";
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder is in the target folder");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/python_environment.py");
    let made = Command::new("python3")
        .arg(script)
        .arg(target.join("test-python"))
        .output()
        .unwrap_or_else(|error| panic!("{NEEDS}: python3: {error}"));
    assert!(made.status.success(), "{NEEDS}:\n{}", String::from_utf8_lossy(&made.stderr));
    PathBuf::from(String::from_utf8(made.stdout).expect("a path in UTF-8").trim_end())
}
