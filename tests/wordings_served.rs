//! House wordings in a running server: from the start on, and again at each SIGHUP.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;
mod wording_support;

use egards::grpc::{json, proto};
use http::uri::PathAndQuery;
use serde_json::json;
use server_support::program::Program;
use tonic::{Request, Status, client::Grpc, transport::Endpoint};
use tonic_prost::ProstCodec;
use tonic_types::StatusExt as _;
use wording_support::{Folder, egards, sample};

async fn draft(address: std::net::SocketAddr, wording: &str) -> Result<proto::Draft, Status> {
    let mut request = sample("basic", &["en"]);
    request["wording"] = json!(wording);
    let request: proto::DraftRejectionRequest = json::request_from_json(&request.to_string()).unwrap();
    let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
    let mut client = Grpc::new(channel);
    client.ready().await.unwrap();
    let path = PathAndQuery::from_static("/egards.v1.RejectionDraftService/DraftRejection");
    let codec = ProstCodec::<_, proto::DraftRejectionResponse>::default();
    let answer = client.unary(Request::new(request), path, codec).await?;
    Ok(answer.into_inner().drafts.remove(0))
}

fn reload(program: &mut Program, outcome: &str) -> serde_json::Value {
    program.signal("HUP");
    program.line(outcome)
}

#[tokio::test(flavor = "multi_thread")]
async fn sighup_puts_a_wording_in_service_and_a_broken_one_changes_nothing() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "basic-farewell = Thank you from all of us.\n");
    let mut program = Program::start(&["--wordings", folder.dir(), "--log-format", "json"], &[]);
    let address = program.address();
    let first = draft(address, "acme").await.unwrap();
    assert!(first.text_body.contains("Thank you from all of us."));
    // The same process or another, the same revision.
    let request = sample("basic", &["en"]).to_string();
    let output = egards(&["draft", "--format", "json", "--wordings", folder.dir(), "--wording", "acme", "-"], &request);
    assert!(String::from_utf8(output.stdout).unwrap().contains(&first.revision));

    let refused = draft(address, "belmont").await.unwrap_err();
    let info = refused.get_details_error_info().unwrap();
    assert_eq!(info.reason, "UNKNOWN_WORDING");
    assert_eq!(info.metadata["supported_wordings"], "acme");

    // A sound one and a broken one: neither is taken, and the log says why.
    folder.write("acme/en/words.ftl", "basic-farewell = Thank you once more.\n");
    folder.write("belmont/en/words.ftl", "basic-decision = {\"\"}\n");
    let line = reload(&mut program, "not reloaded");
    assert!(line["error"].as_str().unwrap().contains("belmont/en/words.ftl:1: basic-decision"), "{line}");
    assert_eq!(draft(address, "acme").await.unwrap(), first);
    assert!(draft(address, "belmont").await.is_err());

    folder.write("belmont/en/words.ftl", "basic-after-decision = We keep looking.\n");
    reload(&mut program, "\"reloaded\"");
    let second = draft(address, "acme").await.unwrap();
    assert!(second.text_body.contains("Thank you once more.") && second.revision != first.revision);
    assert!(draft(address, "belmont").await.unwrap().text_body.contains("\n\nWe keep looking.\n\n"));

    std::fs::remove_dir_all(folder.path("acme")).unwrap();
    reload(&mut program, "\"reloaded\"");
    let gone = draft(address, "acme").await.unwrap_err();
    assert_eq!(gone.get_details_error_info().unwrap().metadata["supported_wordings"], "belmont");
}

#[test]
fn a_broken_wording_stops_the_start() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "# Ours\nbasic-farwell = Thank you.\n");
    for (flags, variable) in [(&["--wordings", folder.dir()][..], ""), (&[], folder.dir())] {
        let mut serve = std::process::Command::new(env!("CARGO_BIN_EXE_egards"));
        serve.args(["serve", "--listen", "127.0.0.1:0"]).args(flags);
        if !variable.is_empty() {
            serve.env("EGARDS_WORDINGS", variable);
        }
        let output = serve.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stderr).unwrap().contains("acme/en/words.ftl:2: "));
    }
}
