//! The real grpcurl, as people type it, against a real server.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "support/grpcurl.rs"]
mod program;
#[path = "support/python.rs"]
mod python;
#[path = "support/server.rs"]
mod server;

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

use serde_json::{Deserializer, Value, json};

const SERVICE: &str = "egards.v1.RejectionDraftService";

/// Runs grpcurl with these arguments; `ADDRESS` stands for the server's.
fn run(arguments: &[&str], input: &str) -> Output {
    let address = server::shared().to_string();
    let arguments = arguments.iter().map(|argument| if *argument == "ADDRESS" { &address } else { *argument });
    let mut grpcurl = Command::new(program::grpcurl())
        .arg("-plaintext")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    grpcurl.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    grpcurl.wait_with_output().unwrap()
}

/// What grpcurl prints when all goes well.
fn printed(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The answers to one call.
fn call(method: &str, input: &str) -> Vec<Value> {
    let out = printed(&["-d", "@", "ADDRESS", &format!("{SERVICE}/{method}")], input);
    Deserializer::from_str(&out).into_iter().map(Result::unwrap).collect()
}

/// What grpcurl tells of a call that fails: code, and details as JSON.
fn failure(method: &str, request: &Value) -> (String, Vec<Value>) {
    let output = run(&["-format-error", "-d", "@", "ADDRESS", &format!("{SERVICE}/{method}")], &request.to_string());
    assert!(!output.status.success(), "accepted: {request}");
    let status: Value = serde_json::from_slice(&output.stderr).unwrap();
    (status["code"].to_string(), status["details"].as_array().unwrap().clone())
}

fn sample(letter: &str) -> Value {
    let file = format!("{}/src/samples/{letter}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn the_services_are_listed() {
    let listed = printed(&["ADDRESS", "list"], "");
    assert_eq!(
        listed.lines().collect::<Vec<_>>(),
        [SERVICE, "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]
    );
    let methods = printed(&["ADDRESS", "list", SERVICE], "");
    let names = ["BatchDraftRejections", "DraftRejection", "ListPhrases", "ListTemplates"];
    assert_eq!(methods.lines().collect::<Vec<_>>(), names.map(|name| format!("{SERVICE}.{name}")));
}

#[test]
fn everything_can_be_described() {
    for (symbol, words) in [
        (SERVICE, "rpc DraftRejection ( .egards.v1.DraftRejectionRequest ) returns ( .egards.v1.DraftRejectionResponse )"),
        (SERVICE, "rpc BatchDraftRejections ( stream .egards.v1.BatchDraftRejectionsRequest )"),
        ("egards.v1.DraftRejectionRequest", "repeated string language_codes"),
        ("egards.v1.LocalizedText", "map<string, string> by_language"),
        ("egards.v1.ErrorReason", "ERROR_REASON_NO_FEEDBACK"),
        ("google.rpc.BadRequest", "repeated .google.rpc.BadRequest.FieldViolation field_violations"),
        ("google.rpc.RetryInfo", "retry_delay"),
    ] {
        let described = printed(&["ADDRESS", "describe", symbol], "");
        assert!(described.contains(words), "{symbol}: {described}");
    }
    let template = printed(&["-msg-template", "ADDRESS", "describe", "egards.v1.DraftRejectionRequest"], "");
    assert!(template.contains("\"languageCodes\""), "{template}");
}

#[test]
fn each_letter_in_french_and_in_english() {
    for (letter, french, english) in [
        ("basic", "Bonjour Camille Martin,", "Dear Camille Martin,"),
        ("detailed_feedback", "Bonjour Madame Martin,", "Dear Ms. Martin,"),
        ("internal_candidate", "Bonjour Camille,", "Dear Camille,"),
    ] {
        let answers = call("DraftRejection", &sample(letter).to_string());
        assert_eq!(answers.len(), 1);
        let drafts = answers[0]["drafts"].as_array().unwrap();
        assert_eq!(drafts.len(), 2, "{letter}");
        for (draft, (code, greeting)) in drafts.iter().zip([("fr", french), ("en", english)]) {
            assert_eq!(draft["languageCode"], code);
            let text = draft["textBody"].as_str().unwrap();
            assert!(text.starts_with(&format!("{greeting}\n\n")), "{text}");
            assert!(text.ends_with("\nBelmont\n"), "{text}");
            assert!(draft["htmlBody"].as_str().unwrap().contains(&format!("<p>{greeting}</p>")));
            assert!(draft["subject"].as_str().is_some_and(|subject| !subject.is_empty()));
        }
    }
}

#[test]
fn errors_name_the_fields() {
    let mut request = sample("detailed_feedback");
    request["languageCodes"] = json!(["fr", "tlh"]);
    request["candidate"] = json!({ "familyName": "Martin\nCamille" });
    request["detailedFeedback"]["strengths"][1] = json!({ "id": "strength-nobody-knows" });
    request["position"]["title"] = json!({ "text": "x".repeat(201) });
    let (code, details) = failure("DraftRejection", &request);
    assert_eq!(code, "3");
    let detail = |name: &str| details.iter().find(|detail| detail["@type"] == format!("type.googleapis.com/google.rpc.{name}")).unwrap();
    let violations = detail("BadRequest")["fieldViolations"].as_array().unwrap();
    let fields: Vec<_> = violations.iter().map(|violation| violation["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["language_codes[1]", "detailed_feedback.strengths[1].id", "candidate.family_name", "position.title.text"]);
    assert!(violations.iter().all(|violation| violation["description"].as_str().is_some_and(|words| words.ends_with('.'))));
    let info = detail("ErrorInfo");
    assert_eq!((&info["reason"], &info["domain"]), (&json!("UNSUPPORTED_LANGUAGE"), &json!("egards.v1")));
    assert_eq!(info["metadata"]["violations_total"], "4");
    assert!(info["metadata"]["supported_languages"].as_str().unwrap().contains("fr"));
}

#[test]
fn errors_can_be_read_by_people() {
    let output = run(&["-d", "{}", "ADDRESS", &format!("{SERVICE}/DraftRejection")], "");
    assert!(!output.status.success());
    // Newer programs put spaces into the JSON, now here, now there.
    let told = String::from_utf8(output.stderr).unwrap().replace(char::is_whitespace, "");
    for words in ["Code:InvalidArgument", "google.rpc.BadRequest", "\"field\":\"candidate\"", "\"reason\":\"REQUIRED_FIELD_MISSING\""] {
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn the_samples_of_the_list_are_accepted_as_they_stand() {
    let answers = call("ListTemplates", "{}");
    let templates = answers[0]["templates"].as_array().unwrap();
    assert_eq!(templates.len(), 3);
    for template in templates {
        let request = &template["sampleRequest"];
        let answers = call("DraftRejection", &request.to_string());
        for (draft, code) in answers[0]["drafts"].as_array().unwrap().iter().zip(request["languageCodes"].as_array().unwrap()) {
            assert_eq!(&draft["languageCode"], code);
            assert_eq!(draft["revision"], template["revisions"][code.as_str().unwrap()]);
        }
    }
}

#[test]
fn phrases_have_words_in_the_languages_asked_for() {
    let answers = call("ListPhrases", r#"{ "kind": "PHRASE_KIND_STAGE", "languageCodes": ["fr", "en"] }"#);
    let phrases = answers[0]["phrases"].as_array().unwrap();
    let technical = phrases.iter().find(|phrase| phrase["id"] == "stage-technical").unwrap();
    assert_eq!(technical["words"], json!({ "fr": "entretien technique", "en": "technical interview" }));
}

#[test]
fn the_server_and_the_service_are_healthy() {
    for service in ["", SERVICE] {
        let question = json!({ "service": service }).to_string();
        let answer = printed(&["-d", &question, "ADDRESS", "grpc.health.v1.Health/Check"], "");
        assert_eq!(serde_json::from_str::<Value>(&answer).unwrap(), json!({ "status": "SERVING" }));
    }
}

#[test]
fn many_candidates_on_standard_input() {
    let mut bad = sample("basic");
    bad["company"]["name"] = json!("");
    let items = [("7", &sample("basic")), ("8", &bad)].map(|(id, request)| json!({ "itemId": id, "request": request }).to_string());
    let answers = call("BatchDraftRejections", &items.join("\n"));
    assert_eq!(answers.len(), 2);
    assert_eq!((&answers[0]["itemId"], answers[0]["response"]["drafts"].as_array().unwrap().len()), (&json!("7"), 2));
    assert_eq!((&answers[1]["itemId"], &answers[1]["index"]), (&json!("8"), &json!(1)));
    assert_eq!(answers[1]["error"]["code"], 3);
    assert!(answers[1]["error"]["details"].to_string().contains("company.name"), "{}", answers[1]);
}
