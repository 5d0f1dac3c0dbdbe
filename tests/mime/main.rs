//! The mail message of a letter, as the programs that get it see it: two parsers and a mail server.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

mod messages;
mod names;
#[path = "../support/python.rs"]
mod python;

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use egards::rejection::line::NAME;
use mail_parser::{Address, MessageParser, MimeHeaders as _};

use messages::{Message, draft, messages};
use python::python;

#[test]
fn a_message_is_what_mail_servers_take() {
    for Message { bytes, expected, request } in messages() {
        let message = String::from_utf8(bytes).unwrap();
        assert!(message.is_ascii(), "{message}");
        assert!(message.ends_with("\r\n"), "{message}");
        for line in message.split("\r\n") {
            assert!(!line.contains(['\r', '\n']), "{line:?}");
            // What cannot be folded: a word in quotes, or an address.
            let words = line.trim_start().split_once(": ").map_or(line, |(_, value)| value);
            assert!(line.len() <= 78 || !words.contains(' ') && line.len() <= 998, "{line:?}");
        }
        let (head, _) = message.split_once("\r\n\r\n").unwrap();
        let names: Vec<_> = head.split("\r\n").filter(|line| !line.starts_with(' ')).map(|line| line.split_once(':').unwrap().0).collect();
        assert_eq!(names, expected.headers(), "{request}");
    }
}

#[test]
fn another_parser_reads_what_the_draft_says() {
    let messages = messages();
    assert!(messages.len() > 300, "{}", messages.len());
    assert!(messages.iter().any(|message| message.expected.subject.chars().count() > 2 * NAME));
    for Message { bytes, expected, .. } in messages {
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(message.subject(), Some(expected.subject.as_str()));
        assert_eq!(mailbox(message.from()), expected.from);
        assert_eq!(mailbox(message.to()), expected.to);
        assert_eq!(message.content_language().as_text(), Some(expected.language.as_str()));
        assert_eq!(message.header("X-Unsent").and_then(|header| header.as_text()), Some("1"));
        assert_eq!(message.date().unwrap().to_rfc822(), "Fri, 6 Mar 2026 12:00:00 +0000");
        assert_eq!((message.text_body_count(), message.html_body_count(), message.attachment_count()), (1, 1, 0));
        assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), expected.text);
        assert_eq!(message.body_html(0).unwrap().replace("\r\n", "\n"), expected.html);
    }
}

fn mailbox(address: Option<&Address<'_>>) -> Option<(String, String)> {
    let mailboxes = address?.as_list().unwrap();
    assert_eq!(mailboxes.len(), 1, "{mailboxes:?}");
    Some((mailboxes[0].name()?.to_owned(), mailboxes[0].address()?.to_owned()))
}

#[test]
fn the_same_request_has_the_same_bytes_and_another_one_another_identity() {
    let id = |bytes: &[u8]| MessageParser::default().parse(bytes).unwrap().message_id().unwrap().to_owned();
    for Message { request, bytes, .. } in messages().into_iter().step_by(10) {
        assert_eq!(draft(&request).mime_message, bytes, "{request}");
        for (pointer, other) in [("/sendDate", "2026-03-07"), ("/sender/name", "Claire Duval"), ("/company/name", "Belmont")] {
            let mut request = request.clone();
            *request.pointer_mut(pointer).unwrap() = other.into();
            assert_ne!(id(&draft(&request).mime_message), id(&bytes), "{request}");
        }
    }
}

#[test]
fn python_reads_what_the_draft_says() {
    let folder = fresh_folder("python");
    let messages = messages();
    for (number, message) in messages.iter().enumerate() {
        let file = folder.join(format!("{number}.eml"));
        fs::write(&file, &message.bytes).unwrap();
        fs::write(file.with_extension("json"), message.expected.to_json().to_string()).unwrap();
    }
    let checked = run(Command::new(python()).arg(script("read_messages.py")).arg(&folder));
    assert_eq!(String::from_utf8(checked.stdout).unwrap(), format!("{}\n", messages.len()));
}

#[test]
fn the_command_line_writes_the_same_message() {
    for Message { request, bytes, .. } in messages().into_iter().step_by(8) {
        assert_eq!(command_line(&request.to_string()), bytes, "{request}");
    }
}

#[test]
fn a_mail_server_gets_the_message_as_it_is() {
    let folder = fresh_folder("smtp");
    let request = serde_json::json!({
        "languageCodes": ["fr"],
        "basic": {},
        "candidate": { "givenName": "Zoë \"Zo\"", "familyName": "Martin, (RH)", "emailAddress": "zoe.martin@exämple.org" },
        "position": { "title": { "text": "محاسب" } },
        // A line of its own in the signature: a mail server takes a lone dot for the end of the message.
        "company": { "name": "." },
        "sender": { "name": ".Claire", "position": { "text": "." }, "emailAddress": "claire@example.com" },
        "sendDate": "2026-03-06",
    });
    let draft = String::from_utf8(command_line(&request.to_string())).unwrap();
    let letter = draft.replacen("X-Unsent: 1\r\n", "", 1);
    let (file, arrived) = (folder.join("letter.eml"), folder.join("arrived.eml"));
    fs::write(&file, &letter).unwrap();

    let mut server = Server(Command::new(python()).arg(script("receive.py")).arg(&arrived).stdout(Stdio::piped()).spawn().unwrap());
    let mut said = BufReader::new(server.0.stdout.take().unwrap()).lines();
    let port = said.next().expect("the port of the mail server").unwrap();
    let (from, to) = ("claire@example.com", "zoe.martin@xn--exmple-cua.org");
    run(&mut hand_on(&port, from, to, &file));

    let envelope: serde_json::Value = serde_json::from_str(&said.next().expect("the envelope").unwrap()).unwrap();
    assert_eq!(envelope, serde_json::json!({ "from": from, "to": [to] }));
    assert!(server.0.wait().unwrap().success());
    assert_eq!(fs::read_to_string(&arrived).unwrap(), letter);
    let message = fs::read(&arrived).unwrap();
    let message = MessageParser::default().parse(&message).unwrap();
    assert_eq!(mailbox(message.to()), Some(("Zoë \"Zo\" Martin, (RH)".into(), to.into())));
    assert!(message.subject().unwrap().contains("\u{2068}محاسب\u{2069}"), "{:?}", message.subject());
    assert!(message.body_text(0).unwrap().ends_with("\r\n.Claire\r\n.\r\n.\r\n"), "{:?}", message.body_text(0));
}

/// Hands a message on to the mail server: with curl as people do, or where there is none with what Python has.
fn hand_on(port: &str, from: &str, to: &str, file: &Path) -> Command {
    if Command::new("curl").arg("--version").output().is_err() {
        let mut send = Command::new(python());
        send.arg(script("send.py")).args([port, from, to]).arg(file);
        return send;
    }
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--noproxy", "*", "--url", &format!("smtp://127.0.0.1:{port}")]);
    curl.args(["--mail-from", from, "--mail-rcpt", to, "--upload-file"]).arg(file);
    curl
}

/// Ends with the test, whatever its outcome.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What `egards draft --format mime` writes.
fn command_line(request: &str) -> Vec<u8> {
    let mut egards = Command::new(env!("CARGO_BIN_EXE_egards"))
        .args(["draft", "--format", "mime"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    egards.stdin.take().unwrap().write_all(request.as_bytes()).unwrap();
    succeeded(egards.wait_with_output().unwrap()).stdout
}

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    succeeded(output)
}

fn succeeded(output: Output) -> Output {
    assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    output
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mime").join(name)
}

fn fresh_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mime").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}
