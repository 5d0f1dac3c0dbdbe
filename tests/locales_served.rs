//! A language that the program has never heard of, in a running server: a folder, and no build.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;
mod wording_support;

use egards::grpc::{
    json,
    proto::{
        Draft, DraftRejectionRequest, ListPhrasesRequest, ListTemplatesRequest, rejection_draft_service_client::RejectionDraftServiceClient,
    },
};
use serde_json::json;
use server_support::program::Program;
use tonic::{
    Status,
    transport::{Channel, Endpoint},
};
use tonic_types::StatusExt as _;
use wording_support::{Folder, LETTERS, sample};

type Client = RejectionDraftServiceClient<Channel>;

/// Adds the English words to the folder under another tag, with some of them in the words of a made-up language.
fn add(folder: &Folder, tag: &str, words: &[(&str, &str)]) {
    for file in std::fs::read_dir(format!("{}/locales/en", env!("CARGO_MANIFEST_DIR"))).unwrap() {
        let file = file.unwrap();
        let mut source = std::fs::read_to_string(file.path()).unwrap();
        for (english, made_up) in words {
            source = source.replace(english, made_up);
        }
        folder.write(&format!("{tag}/{}", file.file_name().to_str().unwrap()), &source);
    }
}

fn request(letter: &str, tag: &str) -> DraftRejectionRequest {
    let mut request = sample(letter, &[tag]);
    for field in ["/position/title", "/sender/position"] {
        *request.pointer_mut(field).unwrap() = json!({ "text": "Mirvo" });
    }
    if let Some(suggestion) = request.pointer_mut("/detailedFeedback/suggestion") {
        *suggestion = json!({ "byLanguage": { tag: "Provu denove." } });
    }
    if let Some(topics) = request.pointer_mut("/interview/topics") {
        *topics = json!([{ "text": "Kafka" }]);
    }
    json::request_from_json(&request.to_string()).unwrap()
}

async fn draft(client: &mut Client, letter: &str, tag: &str) -> Result<Draft, Status> {
    Ok(client.draft_rejection(request(letter, tag)).await?.into_inner().drafts.remove(0))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_a_language() {
    let folder = Folder::new();
    add(&folder, "en", &[]);
    let made_up = [
        ("Dear ", "Zalu "),
        ("Thank you again for your interest.", "Merfa denove."),
        ("= attention to detail", "= zorgema"),
        (" your attention to detail", " via zorgema"),
        ("were particularly impressed by", "multe taksis"),
    ];
    add(&folder, "eo", &made_up);
    let mut program = Program::start(&["--locales", folder.dir(), "--log-format", "json"], &[]);
    let channel = Endpoint::from_shared(format!("http://{}", program.address())).unwrap().connect().await.unwrap();
    let mut client = Client::new(channel);

    for letter in LETTERS {
        let eo = draft(&mut client, letter, "eo").await.unwrap();
        assert_eq!(eo.language_code, "eo");
        assert!(eo.text_body.starts_with("Zalu "), "{}", eo.text_body);
        assert!(eo.html_body.contains("lang=\"eo\""), "{}", eo.html_body);
    }
    let detailed = draft(&mut client, "detailed_feedback", "eo").await.unwrap();
    assert!(detailed.text_body.contains("We multe taksis via zorgema, "), "{}", detailed.text_body);
    let basic = draft(&mut client, "basic", "eo-AQ").await.unwrap();
    assert!(basic.text_body.contains("\n\nMerfa denove.\n\n"), "{}", basic.text_body);
    // The words it was made from are as they were, and those that are built in but not in the folder are not there.
    assert!(draft(&mut client, "basic", "en").await.unwrap().text_body.contains("Thank you again for your interest."));
    let refused = draft(&mut client, "basic", "fr").await.unwrap_err();
    assert_eq!(refused.get_details_error_info().unwrap().metadata["supported_languages"], "en, eo");
    let templates = client.list_templates(ListTemplatesRequest::default()).await.unwrap().into_inner().templates;
    assert!(templates.iter().all(|template| template.language_codes == ["en", "eo"]), "{templates:?}");
    let phrases = client.list_phrases(ListPhrasesRequest { page_size: 1_000, ..Default::default() }).await.unwrap().into_inner().phrases;
    assert_eq!(phrases.iter().find(|phrase| phrase.id == "strength-rigour").unwrap().words["eo"], "zorgema");

    // One more while it runs; one that is not whole changes nothing, and the log says what it lacks.
    add(&folder, "qtz", &[("Dear { $full-name },", "Hupo { $full-name },"), ("basic-farewell =", "basic-farewel =")]);
    program.signal("HUP");
    let line = program.line("not reloaded");
    assert!(line["error"].as_str().unwrap().contains(": the message basic-farewell is missing"), "{line}");
    assert!(draft(&mut client, "basic", "qtz").await.is_err());
    add(&folder, "qtz", &[("Dear { $full-name },", "Hupo { $full-name },")]);
    program.signal("HUP");
    program.line("\"reloaded\"");
    assert!(draft(&mut client, "basic", "qtz").await.unwrap().text_body.starts_with("Hupo Camille Martin,\n"));
}
