//! A folder of house wordings, and the real program on it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "shared by tests, each of which uses a part")]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

pub const LETTERS: [&str; 3] = ["basic", "detailed_feedback", "internal_candidate"];
pub const LOCALES: [&str; 4] = ["en", "en-GB", "fr", "fr-CA"];

pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn dir(&self) -> &str {
        self.0.path().to_str().unwrap()
    }

    pub fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.dir())
    }

    pub fn write(&self, file: &str, words: &str) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, words).unwrap();
    }

    /// What the check says of the folder; nothing when there is nothing to mend.
    pub fn problems(&self) -> String {
        let output = egards(&["check", self.dir()], "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(i32::from(!said.is_empty())), "{said}");
        said
    }

    #[track_caller]
    pub fn checked(&self) {
        assert_eq!(self.problems(), "");
    }

    /// The check names the file, the line (0: the whole of it) and what is wrong; and no letter is written with it.
    #[track_caller]
    pub fn refused(&self, file: &str, line: usize, what: &str) {
        let said = self.problems();
        let place = if line == 0 { format!("{}: ", self.path(file)) } else { format!("{}:{line}: ", self.path(file)) };
        assert!(said.lines().any(|problem| problem.starts_with(&place) && problem.contains(what)), "no “{place}… {what}” in:\n{said}");
        let output = egards(&["draft", "--wordings", self.dir(), "-"], &sample("basic", &["en"]).to_string());
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty() && String::from_utf8(output.stderr).unwrap().contains(&place));
    }
}

/// The sample request of a letter, in these languages.
pub fn sample(letter: &str, languages: &[&str]) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/samples/{letter}.json"));
    let mut request: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    request["languageCodes"] = languages.iter().copied().collect();
    request
}

pub fn egards(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_egards"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads nothing closes its end.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// The drafts that `egards draft` writes with these flags.
#[track_caller]
pub fn drafts(flags: &[&str], request: &Value) -> Vec<Value> {
    let output = egards(&[&["draft", "--format", "json"], flags, &["-"]].concat(), &request.to_string());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    answer["drafts"].as_array().unwrap().clone()
}
