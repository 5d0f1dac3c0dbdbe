//! The program on the command line: what a person's shell and a script see of it.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "support/requests.rs"]
mod requests;
#[path = "support/serve.rs"]
mod serve;

use std::{
    fs,
    io::{Read as _, Write as _},
    process::{Command, Output, Stdio},
    thread,
};

use egards::grpc::json;
use serde_json::{Value, json};

use requests::{basic, message, with};
use serve::Serve;

/// Runs the program with this on its standard input.
fn egards(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_egards"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that does not read is free not to.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// What it writes when all is well.
fn written(arguments: &[&str], input: &[u8]) -> String {
    let output = egards(arguments, input);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && !complaint.contains("egards:"), "{arguments:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// What it complains of, on standard error alone, with this exit code.
fn complaint(code: i32, arguments: &[&str], input: &[u8]) -> String {
    let output = egards(arguments, input);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {complaint}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(!complaint.contains("panicked"), "{complaint}");
    complaint
}

/// The samples, and a spread of what else a letter can hold.
fn letters() -> Vec<Value> {
    let detailed = |feedback: Value| {
        let mut request = basic("fr");
        request.as_object_mut().unwrap().remove("basic");
        with(request, [("/detailedFeedback", feedback)])
    };
    let text = |french: &str, english: &str| json!({ "text": { "byLanguage": { "fr": french, "en": english } } });
    let samples = [
        include_str!("../src/samples/basic.json"),
        include_str!("../src/samples/detailed_feedback.json"),
        include_str!("../src/samples/internal_candidate.json"),
    ];
    let mut letters = samples.map(|sample| serde_json::from_str(sample).unwrap()).to_vec();
    letters.extend([
        basic("fr"),
        basic("en-AU"),
        with(basic("fr-CA"), [("/addressForm", json!("ADDRESS_FORM_INFORMAL")), ("/interview", json!({}))]),
        with(basic("fr"), [("/outcome", json!("OUTCOME_POSITION_CANCELLED")), ("/languageCodes", json!(["fr", "en", "en-GB", "fr-CA"]))]),
        with(basic("en"), [("/outcome", json!("OUTCOME_POSITION_ON_HOLD")), ("/decisionDate", json!("2026-01-05"))]),
        with(basic("fr"), [("/company/kind", json!("COMPANY_KIND_INSTITUTION")), ("/candidate/courtesyTitle", json!("COURTESY_TITLE_DR"))]),
        with(basic("fr"), [("/talentPool", json!({ "retentionMonths": 12, "privacyUrl": "https://example.com/privacy?a=b&c=d" }))]),
        with(
            basic("en-GB"),
            [("/candidate", json!({ "displayName": "Nguyễn Thị <b>Mai</b> & \"Co\"", "courtesyTitle": "COURTESY_TITLE_MX" }))],
        ),
        with(basic("fr"), [("/position", json!({ "title": { "text": "Hacker éthique" }, "titleJoin": "TITLE_JOIN_QUOTE" }))]),
        // Field names in their other spelling, an enum as its number.
        json!({
            "language_codes": ["en"], "basic": {}, "candidate": { "family_name": "Haddad", "courtesy_title": 3 },
            "position": { "title": { "by_language": { "en": "Nurse" } } }, "company": { "name": "مستشفى" },
            "sender": { "name": "Claire Duval", "position": { "text": "HR" } }, "send_date": "2026-03-06",
        }),
        detailed(json!({ "strengths": [{ "id": "strength-rigour" }, text("calme", "calm")], "growthAreas": [text("SQL", "SQL")] })),
        detailed(json!({ "reasons": [{ "id": "reason-leadership-experience" }] })),
        with(
            detailed(json!({ "strengths": [{ "text": { "byLanguage": { "fr": "étude de cas" } } }, { "id": "strength-patience" }] })),
            [("/missingText", json!("MISSING_TEXT_POLICY_OMIT")), ("/languageCodes", json!(["fr", "en"]))],
        ),
        with(basic("fr"), [("/formats", json!(["FORMAT_MIME"])), ("/sender/emailAddress", json!("claire@example.com"))]),
    ]);
    letters
}

#[tokio::test]
async fn the_command_line_writes_the_letters_of_the_service() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    for request in letters() {
        let json = request.to_string();
        let answer = client.draft_rejection(message(&request)).await.unwrap().into_inner();
        assert_eq!(
            written(&["draft", "--format", "json"], json.as_bytes()),
            json::to_json(&answer, "DraftRejectionResponse").unwrap() + "\n"
        );

        let all = with(request, [("/formats", json!(["FORMAT_TEXT", "FORMAT_HTML", "FORMAT_MIME"]))]);
        let drafts = client.draft_rejection(message(&all)).await.unwrap().into_inner().drafts;
        let texts: Vec<_> = drafts.iter().map(|draft| format!("Subject: {}\n\n{}", draft.subject, draft.text_body)).collect();
        assert_eq!(written(&["draft", "--format", "text"], json.as_bytes()), texts.join("\n--\n\n"));
        if let [draft] = &drafts[..] {
            assert_eq!(written(&["draft", "--format", "html"], json.as_bytes()), draft.html_body);
            assert_eq!(egards(&["draft", "--format", "mime"], json.as_bytes()).stdout, draft.mime_message);
        }
    }
}

#[test]
fn a_flag_before_its_command_is_told_where_it_belongs() {
    assert!(complaint(2, &["--listen", "127.0.0.1:0"], b"").contains("egards serve --listen"));
}

/// Without `--format`, what the request asks for counts.
#[test]
fn the_request_says_what_is_written() {
    let of = |formats: Value| with(basic("fr"), [("/formats", formats), ("/sender/emailAddress", json!("claire@example.com"))]);
    for (formats, written_as) in [
        (json!([]), "text"),
        (json!(["FORMAT_TEXT"]), "text"),
        (json!(["FORMAT_HTML"]), "html"),
        (json!(["FORMAT_MIME"]), "mime"),
        (json!(["FORMAT_MIME", "FORMAT_TEXT"]), "text"),
        (json!(["FORMAT_HTML", "FORMAT_MIME"]), "html"),
    ] {
        let json = of(formats.clone()).to_string();
        let asked = written(&["draft"], json.as_bytes());
        assert_eq!(asked, written(&["draft", "--format", written_as], json.as_bytes()), "{formats}");
    }
    let two = with(of(json!(["FORMAT_MIME"])), [("/languageCodes", json!(["fr", "en"]))]);
    assert_eq!(egards(&["draft"], two.to_string().as_bytes()).status.code(), Some(2));
}

/// Where there is only one language, and not English, all is told and written in it.
#[test]
fn the_samples_of_a_folder_of_one_language() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (format!("{}/locales/de", env!("CARGO_MANIFEST_DIR")), folder.path().join("de"));
    std::fs::create_dir(&to).unwrap();
    for file in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
    let locales = folder.path().to_str().unwrap();
    let list: Value = serde_json::from_str(&written(&["templates", "--format", "json", "--locales", locales], b"")).unwrap();
    for template in list["templates"].as_array().unwrap() {
        let output = egards(&["draft", "--locales", locales], template["sampleRequest"].to_string().as_bytes());
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && !told.contains("LANG-01"), "{told}");
    }
}

#[test]
fn a_request_too_large_for_the_service_is_refused() {
    let languages = ('a'..='z').flat_map(|one| ('a'..='z').map(move |two| format!("{one}{two}")));
    let texts: serde_json::Map<_, _> = languages.map(|language| (language, json!("x".repeat(990)))).collect();
    let large = with(basic("fr"), [("/position/title/byLanguage", Value::Object(texts))]);
    let output = egards(&["draft"], large.to_string().as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("shorten it to at most 262144"));
}

#[tokio::test]
async fn what_the_service_refuses_is_refused_with_the_same_words() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    for request in [
        json!({}),
        with(basic("tlh"), [("/candidate", json!({}))]),
        with(basic("fr"), [("/wording", json!("nowhere")), ("/sendDate", json!("6 March"))]),
        with(basic("fr"), [("/detailedFeedback", Value::Null), ("/outcome", json!(12))]),
    ] {
        let status = client.draft_rejection(message(&request)).await.unwrap_err();
        let complaint = complaint(1, &["draft"], request.to_string().as_bytes());
        assert_eq!(complaint, format!("egards: {}\n", egards::grpc::explain(&status)));
        assert!(complaint.lines().count() > 1, "{complaint}");
    }
    let request = basic("fr").to_string();
    assert!(complaint(1, &["draft", "--wording", "nowhere"], request.as_bytes()).contains("\n  wording: "));
}

#[test]
fn the_request_comes_from_a_file_or_from_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.json");
    let file = file.to_str().unwrap();
    let request = basic("en").to_string();
    fs::write(file, &request).unwrap();
    let letter = written(&["draft"], request.as_bytes());
    assert!(letter.starts_with("Subject: ") && letter.contains("Zoë Laurent"), "{letter}");
    assert_eq!(written(&["draft", "-"], request.as_bytes()), letter);
    assert_eq!(written(&["draft", file], b""), letter);
    // As some editors and shells save it.
    assert_eq!(written(&["draft"], format!("\u{FEFF}{request}").as_bytes()), letter);
    let missing = complaint(2, &["draft", &format!("{file}.not")], b"");
    assert!(missing.contains("request.json.not: "), "{missing}");
    complaint(2, &["draft"], b"\xFF\xFE");
}

#[test]
fn a_text_that_is_no_request_is_refused_where_it_goes_wrong() {
    let unknown = with(basic("fr"), [("/candidate/salary", json!(1))]).to_string();
    let two_letters = with(basic("fr"), [("/internalCandidate", json!({}))]).to_string();
    let double = format!("{0}{0}", basic("fr"));
    for (json, named) in [
        (unknown.as_str(), "salary"),
        (r#"{ "languageCodes": "fr" }"#, "line 1"),
        ("{\n  \"languageCodes\": [\"fr\",\n}", "line 3"),
        (r#"{ "outcome": "OUTCOME_HIRED" }"#, "OUTCOME_HIRED"),
        (&two_letters, "template"),
        (&double, "line 1"),
        ("", "line 1"),
        ("[]", "line 1"),
    ] {
        let complaint = complaint(1, &["draft"], json.as_bytes());
        assert!(complaint.contains("JSON") && complaint.contains(named), "{json}: {complaint}");
    }
    // What stands in a wrong place is somebody's name as often as not.
    for (json, named) in [
        (r#"{ "candidate": "Camille Roux" }"#, "expected a map at line 1 column 29"),
        (r#"{ "candidate": { "givenName": 7075551234 } }"#, "expected a string at line 1 column 40"),
        (r#"{ "candidate": { "camille@example.org": "Roux" } }"#, "line 1 column 38"),
        (r#"{ "outcome": "CAMILLE" }"#, "line 1 column 22"),
        (r#"{ "languageCodes": "Camille, expected Roux" }"#, "expected a list at line 1 column 43"),
    ] {
        let complaint = complaint(1, &["draft"], json.as_bytes());
        assert!(complaint.contains(named), "{json}: {complaint}");
        assert!(["amille", "Roux", "CAMILLE", "7075"].iter().all(|value| !complaint.contains(value)), "{json}: {complaint}");
    }
}

#[test]
fn what_cannot_be_understood_is_a_matter_of_usage() {
    let two = with(basic("fr"), [("/languageCodes", json!(["fr", "en"]))]).to_string();
    for format in ["html", "mime"] {
        assert!(complaint(2, &["draft", "--format", format], two.as_bytes()).contains("language_codes"));
    }
    for arguments in
        [&["draft", "--format", "pdf"][..], &["draft", "a", "b"], &["letter"], &["phrases", "--kind", "hope"], &["completions"]]
    {
        assert!(complaint(2, arguments, b"").contains("Usage") || arguments.len() > 2, "{arguments:?}");
    }
    assert!(complaint(1, &["phrases", "--language", "tlh"], b"").contains("language_codes[0]: "));
    assert!(complaint(1, &["templates", "--language", "*"], b"").contains("language_code: "));
}

#[test]
fn templates_and_phrases_are_listed_to_read_and_to_pipe() {
    let text = written(&["templates", "--language", "fr"], b"");
    let list: Value = serde_json::from_str(&written(&["templates", "--format", "json", "--language", "fr"], b"")).unwrap();
    let templates = list["templates"].as_array().unwrap();
    assert_eq!(templates.len(), 3);
    for template in templates {
        for key in ["template", "description"] {
            assert!(text.contains(template[key].as_str().unwrap()), "{text}");
        }
        // As the help says: the sample goes straight into a letter.
        written(&["draft"], template["sampleRequest"].to_string().as_bytes());
    }

    let text = written(&["phrases"], b"");
    let all: Value = serde_json::from_str(&written(&["phrases", "--format", "json"], b"")).unwrap();
    let all = all["phrases"].as_array().unwrap();
    for phrase in all {
        let words = phrase["words"].as_object().unwrap();
        assert!(words.len() >= 4);
        for words in words.values().chain([&phrase["id"]]) {
            assert!(text.contains(words.as_str().unwrap()), "{words}");
        }
    }
    let arguments = ["phrases", "--kind", "stage", "--language", "fr,en-GB", "--format", "json"];
    let stages: Value = serde_json::from_str(&written(&arguments, b"")).unwrap();
    let stages = stages["phrases"].as_array().unwrap();
    assert!(!stages.is_empty() && stages.len() < all.len());
    for stage in stages {
        assert!(stage["kind"] == "PHRASE_KIND_STAGE" && stage["id"].as_str().unwrap().starts_with("stage-"), "{stage}");
        assert_eq!(stage["words"].as_object().unwrap().keys().collect::<Vec<_>>(), ["en-GB", "fr"]);
    }
}

#[test]
fn every_command_has_help_with_examples() {
    let help = written(&["--help"], b"");
    for command in ["serve", "draft", "check", "templates", "phrases", "completions"] {
        assert!(help.contains(&format!("  {command} ")), "{help}");
        let help = written(&[command, "--help"], b"");
        assert!(help.contains("\nExamples:\n") && help.contains(&format!("egards {command}")), "{help}");
    }
    assert_eq!(written(&["--version"], b""), format!("egards {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_completions_are_what_their_shells_understand() {
    // A shell that is not installed cannot say; the script must at least speak of every command.
    for (shell, check) in [("bash", Some("bash")), ("zsh", Some("zsh")), ("fish", Some("fish")), ("elvish", None), ("powershell", None)] {
        let script = written(&["completions", shell], b"");
        for word in ["serve", "draft", "check", "templates", "phrases", "completions", "format", "wording", "locales"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        let Some(Ok(mut parser)) = check.map(|program| Command::new(program).args(["-n", "/dev/stdin"]).stdin(Stdio::piped()).spawn())
        else {
            assert_ne!(shell, "bash", "this test needs bash");
            continue;
        };
        parser.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        assert!(parser.wait().unwrap().success(), "{shell}");
    }
}

#[test]
fn colours_are_for_those_who_want_them() {
    let coloured = |variables: &[(&str, &str)]| {
        let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/src/samples/basic.json");
        let mut program = Command::new(env!("CARGO_BIN_EXE_egards"));
        program.args(["draft", sample]).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").envs(variables.iter().copied());
        let output = program.output().unwrap();
        assert!(!output.stdout.contains(&0x1B));
        let notes = String::from_utf8(output.stderr).unwrap();
        assert!(notes.contains("practices met:"), "{notes}");
        notes.contains('\u{1B}')
    };
    assert!(!coloured(&[]), "no terminal");
    // What stands for a terminal here.
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let request = with(basic("fr"), [("/languageCodes", json!(["fr", "en", "en-GB", "fr-CA"]))]).to_string();
    for arguments in [&["draft"][..], &["draft", "--format", "json"], &["templates"], &["phrases"], &["completions", "bash"], &["--help"]] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_egards"))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Gone before the first byte: the request is only sent afterwards.
        drop(program.stdout.take());
        let _ = program.stdin.take().unwrap().write_all(request.as_bytes());
        let mut complaint = String::new();
        program.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        assert!(program.wait().unwrap().success() && !complaint.contains("panicked"), "{arguments:?}: {complaint}");
    }
}
