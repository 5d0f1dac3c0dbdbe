//! The clients of `examples/`, as their readers run them, against a server.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "support/python.rs"]
mod python;
#[path = "support/serve.rs"]
mod serve;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use mail_parser::MessageParser;

use serve::Serve;

/// Checks what a client prints, whatever its language. `code` is how it spells `INVALID_ARGUMENT`.
fn check(client: impl Fn(&[&str]) -> Output, code: &str) {
    let letter = said(client(&["draft", "Camille Martin"]), true);
    assert!(letter.starts_with("Subject: Votre candidature au poste d’Ingénieure logiciel"), "{letter}");
    assert!(letter.contains("Bonjour Camille Martin,") && letter.ends_with("\nBelmont\n"), "{letter}");
    let letter = said(client(&["--language", "en-AU", "draft", "Zoë O’Neil"]), true);
    assert!(letter.contains("Dear Zoë O’Neil,") && letter.contains("Software Engineer"), "{letter}");

    // The details of an error: every field to mend at once.
    let refused = client(&["--language", "xx", "draft", ""]);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let refused = String::from_utf8(refused.stderr).unwrap();
    let lines: Vec<_> = refused.lines().collect();
    let [head, language, name] = lines[..] else { panic!("{refused}") };
    assert_eq!(head, format!("{code} UNSUPPORTED_LANGUAGE"));
    assert!(language.starts_with("  language_codes[0]: ") && name.starts_with("  candidate.family_name: "), "{refused}");

    // A batch: an answer for each, also when one is refused.
    let subjects = said(client(&["batch", "Camille Martin", "Zoë Laurent"]), true);
    let lines: Vec<_> = subjects.lines().collect();
    let [first, second] = lines[..] else { panic!("{subjects}") };
    assert!(first.starts_with("row-1: Votre candidature") && second.starts_with("row-2: Votre candidature"), "{subjects}");
    let mixed = said(client(&["batch", "Camille Martin", "", "Noor Haddad"]), false);
    let lines: Vec<_> = mixed.lines().collect();
    let [first, second, cure, third] = lines[..] else { panic!("{mixed}") };
    assert!(first.starts_with("row-1: Votre") && third.starts_with("row-3: Votre"), "{mixed}");
    assert_eq!(second, format!("row-2: {code} REQUIRED_FIELD_MISSING"));
    assert!(cure.starts_with("  candidate.family_name: "), "{mixed}");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.eml");
    let path = file.to_str().unwrap();
    assert_eq!(said(client(&["mime", "Camille Martin", "camille.martin@example.org", path]), true), format!("saved {path}\n"));
    let bytes = fs::read(&file).unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(message.to().unwrap().first().unwrap().address(), Some("camille.martin@example.org"));
    assert_eq!(message.from().unwrap().first().unwrap().name(), Some("Claire Duval"));
    assert!(message.body_text(0).unwrap().contains("Bonjour Camille Martin,"));

    let help = said(client(&["--help"]), true);
    for word in ["draft", "batch", "mime", "--address", "--language"] {
        assert!(help.contains(word), "{help}");
    }
}

fn said(output: Output, succeeds: bool) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() == succeeds && complaint.is_empty(), "{:?}: {complaint}", output.status);
    String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
}

/// The example as a program, made as the program under test was: `cargo test` makes it by itself in some of its modes only.
fn rust_client() -> PathBuf {
    let programs = Path::new(env!("CARGO_BIN_EXE_egards")).parent().unwrap();
    let profile = match programs.file_name().unwrap().to_str().unwrap() {
        "debug" => "dev",
        profile => profile,
    };
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let made = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--example", "client", "--profile", profile, "--target-dir"])
        .arg(target)
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    programs.join("examples").join("client")
}

#[test]
fn the_rust_client_does_what_it_says() {
    let server = Serve::start(&[]);
    let client = rust_client();
    let address = format!("http://{}", server.address);
    let run = |arguments: &[&str]| Command::new(&client).args(["--address", &address]).args(arguments).output().unwrap();
    check(run, "InvalidArgument");
    drop(server);
    let unreached = run(&["draft", "Camille Martin"]);
    assert!(unreached.status.code() == Some(1) && !unreached.stderr.is_empty(), "{unreached:?}");
}

#[test]
fn the_python_client_does_what_it_says() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/python");
    let python: PathBuf = python::python();
    let stubs = tempfile::tempdir().unwrap();
    let made = Command::new(&python).arg(examples.join("make_stubs.py")).arg(stubs.path()).output().unwrap();
    assert!(made.status.success(), "{made:?}");
    let server = Serve::start(&[]);
    let run = |arguments: &[&str]| {
        Command::new(&python)
            .arg("-B")
            .arg(examples.join("client.py"))
            .args(["--address", &server.address])
            .args(arguments)
            .env("PYTHONPATH", stubs.path())
            .env("PYTHONIOENCODING", "utf-8")
            .output()
            .unwrap()
    };
    check(run, "INVALID_ARGUMENT");
    let unreached = Command::new(&python)
        .arg("-B")
        .arg(examples.join("client.py"))
        .args(["--address", "127.0.0.1:1", "draft", "Camille Martin"])
        .env("PYTHONPATH", stubs.path())
        .output()
        .unwrap();
    let complaint = String::from_utf8(unreached.stderr).unwrap();
    assert!(unreached.status.code() == Some(1) && complaint.starts_with("UNAVAILABLE\n  "), "{complaint}");
}
