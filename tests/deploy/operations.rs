//! The operations page says what the program does: its metrics, their labels, and alerts that can be asked for.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
    process::{Command, Stdio},
};

use egards::grpc::{
    json,
    proto::{self, rejection_draft_service_client::RejectionDraftServiceClient},
};
use serde_json::json;
use tonic::transport::Endpoint;

use crate::{file, http::get, python::python, read, replica::Replica};

const PAGE: &str = "deploy/README.md";

/// Kind of a metric and its labels.
#[derive(Debug, PartialEq, Eq)]
struct Metric {
    kind: String,
    labels: BTreeSet<String>,
}

#[tokio::test]
async fn every_metric_of_the_page_is_told_with_its_kind_and_labels() {
    let replica = Replica::start(&["--workers=1".to_owned()]);
    let channel = Endpoint::from_shared(format!("http://{}", replica.address)).unwrap().connect().await.unwrap();
    let mut client = RejectionDraftServiceClient::new(channel);
    // What has labels appears with its first event.
    client.draft_rejection(request(&json!({ "text": "Analyst" }))).await.unwrap();
    client.draft_rejection(request(&json!({}))).await.unwrap_err();
    let mut late = tonic::Request::new(request(&json!({ "text": "Analyst" })));
    late.metadata_mut().insert("grpc-timeout", "soon".parse().unwrap());
    client.draft_rejection(late).await.unwrap_err();
    replica.reload();

    let told = told();
    let printed = printed(&get(replica.page, "/metrics").await.unwrap());
    for (name, metric) in &printed {
        assert_eq!(told.get(name), Some(metric), "{name}, as {PAGE} has it");
    }
    let happened =
        ["egards_calls_total", "egards_drafts_total", "egards_violations_total", "egards_rejected_total", "egards_reloads_total"];
    assert!(happened.iter().all(|name| printed.contains_key(*name)), "{printed:#?}");
}

#[test]
fn no_metric_is_told_that_does_not_exist() {
    let source = read("src/telemetry/metrics.rs");
    let defined: BTreeSet<_> = source.split('"').skip(1).step_by(2).filter(|text| text.starts_with("egards_")).collect();
    let told = told();
    assert_eq!(told.keys().map(String::as_str).collect::<BTreeSet<_>>(), defined);
}

#[test]
fn alerts_are_promql_about_metrics_that_exist() {
    let page = read(PAGE);
    let expressions: Vec<_> = page.split("```promql\n").skip(1).map(|rest| rest.split("```").next().unwrap().trim().to_owned()).collect();
    assert!(expressions.len() >= 8, "{expressions:#?}");
    let told = told();
    for expression in &expressions {
        for word in expression.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| word.starts_with("egards_")) {
            let name = ["_bucket", "_sum", "_count"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
            assert!(told.contains_key(name), "{word} in {expression}");
        }
    }
    let mut reader =
        Command::new(python()).arg(file("tests/deploy/read_promql.py")).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    reader.stdin.take().unwrap().write_all(json!(expressions).to_string().as_bytes()).unwrap();
    let read = reader.wait_with_output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
}

fn request(title: &serde_json::Value) -> proto::DraftRejectionRequest {
    let request = json!({
        "languageCodes": ["en"],
        "basic": {},
        "candidate": { "givenName": "Camille", "familyName": "Martin" },
        "position": { "title": title },
        "company": { "name": "Belmont" },
        "sender": { "name": "Claire Duval", "position": { "text": "Head of Recruitment" } },
    });
    json::request_from_json(&request.to_string()).unwrap()
}

/// The table of the page: `| `name` | kind | labels | meaning |`.
fn told() -> BTreeMap<String, Metric> {
    let page = read(PAGE);
    let rows = page.lines().filter(|line| line.starts_with("| `egards_"));
    rows.map(|row| {
        let cells: Vec<_> = row.split('|').map(|cell| cell.trim().replace('`', "")).collect();
        let labels = cells[3].split(", ").filter(|label| !label.is_empty()).map(str::to_owned).collect();
        assert!(!cells[4].is_empty(), "{row}");
        (cells[1].clone(), Metric { kind: cells[2].clone(), labels })
    })
    .collect()
}

/// What `/metrics` prints.
fn printed(page: &str) -> BTreeMap<String, Metric> {
    let mut metrics: BTreeMap<_, _> = page
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' '))
        .map(|(name, kind)| (name.to_owned(), Metric { kind: kind.to_owned(), labels: BTreeSet::new() }))
        .collect();
    for sample in page.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, rest)) = sample.split_once('{') else { continue };
        let (labels, _) = rest.rsplit_once('}').unwrap();
        let histogram = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end));
        let metric = metrics.get_mut(histogram.filter(|name| page.contains(&format!("# TYPE {name} histogram"))).unwrap_or(name)).unwrap();
        // A label's name stands before each `="`.
        let names = labels.split("=\"").map(|part| part.rsplit([',', '"']).next().unwrap()).filter(|label| !label.is_empty());
        metric.labels.extend(names.filter(|label| *label != "le").map(str::to_owned));
    }
    metrics
}
