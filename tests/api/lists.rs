//! What the service can write, page by page.

use std::collections::BTreeSet;

use egards::grpc::proto::{DraftRejectionRequest, ListPhrasesRequest, ListTemplatesRequest, PhraseKind, TemplateInfo};
use tonic::{Code, Status};

use super::client::{Change as _, client, detailed, draft, read, wire};

async fn templates(language_code: &str) -> Vec<TemplateInfo> {
    let request = ListTemplatesRequest { language_code: language_code.into(), ..Default::default() };
    client().await.list_templates(request).await.unwrap().into_inner().templates
}

#[tokio::test]
async fn each_sample_is_accepted_as_it_stands_and_in_every_language_it_is_written_in() {
    let templates = templates("").await;
    assert_eq!(
        templates.iter().map(|info| info.template.as_str()).collect::<Vec<_>>(),
        ["basic", "detailed_feedback", "internal_candidate"]
    );
    for info in templates {
        let sample = info.sample_request.unwrap();
        assert!(!sample.language_codes.is_empty());
        let drafts = client().await.draft_rejection(sample.clone()).await.unwrap().into_inner().drafts;
        assert_eq!(drafts.len(), sample.language_codes.len());
        for draft in drafts {
            assert_eq!(Some(&draft.revision), info.revisions.get(&draft.language_code), "{} {}", info.template, draft.language_code);
        }
        assert_eq!(info.language_codes, ["de", "en", "en-GB", "es", "fr", "fr-CA"]);
        for code in info.language_codes.iter().map(String::as_str) {
            let request = DraftRejectionRequest { language_codes: vec![code.into()], ..sample.clone() };
            let draft = client().await.draft_rejection(request).await.unwrap().into_inner().drafts.remove(0);
            assert_eq!((draft.language_code.as_str(), Some(&draft.revision)), (code, info.revisions.get(code)));
        }
        assert_eq!(info.revisions.keys().collect::<Vec<_>>(), info.language_codes.iter().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_revision_tells_words_apart_and_not_requests() {
    let revisions: BTreeSet<_> = templates("").await.into_iter().flat_map(|info| info.revisions.into_values()).collect();
    let languages = templates("").await[0].language_codes.len();
    assert_eq!(revisions.len(), 3 * languages);
    let one = draft(&detailed()).await;
    let other = draft(
        &detailed()
            .with("/candidate/givenName", "Anna")
            .with("/formats", serde_json::json!(["FORMAT_TEXT"]))
            .with("/interview/date", "2026-03-01"),
    )
    .await;
    assert_eq!(one.revision, other.revision);
}

#[tokio::test]
async fn descriptions_come_in_the_language_asked_for() {
    assert_eq!(templates("").await, templates("en").await);
    assert_eq!(templates("fr_BE").await, templates("fr").await);
    let (english, french) = (templates("en").await, templates("fr").await);
    for (english, french) in english.iter().zip(&french) {
        assert!(!french.description.is_empty() && french.description != english.description);
        assert_eq!(french.required_fields, english.required_fields);
    }
    let refused = |code: &str| ListTemplatesRequest { language_code: code.into(), ..Default::default() };
    let unsupported = client().await.list_templates(refused("tlh")).await.unwrap_err();
    let unsupported = read(&unsupported);
    assert_eq!((unsupported.fields, unsupported.reason.as_str()), (vec!["language_code".to_owned()], "UNSUPPORTED_LANGUAGE"));
    assert!(unsupported.supported.unwrap().contains("fr-CA"));
    let malformed = client().await.list_templates(refused("*")).await.unwrap_err();
    assert_eq!(read(&malformed).reason, "INVALID_VALUE");
}

#[tokio::test]
async fn the_fields_that_are_required_are() {
    for info in templates("").await {
        assert_eq!(info.required_fields[0], info.template);
        let both: BTreeSet<_> = info.required_fields.iter().chain(&info.optional_fields).collect();
        assert_eq!(both.len(), info.required_fields.len() + info.optional_fields.len(), "{}", info.template);
        let sample = info.sample_request.unwrap();
        for field in &info.required_fields {
            let mut request = sample.clone();
            match field.as_str() {
                "language_codes" => request.language_codes.clear(),
                "candidate" => request.candidate = None,
                "position.title" => request.position.as_mut().unwrap().title = None,
                "company.name" => request.company.as_mut().unwrap().name.clear(),
                "sender.name" => request.sender.as_mut().unwrap().name.clear(),
                "sender.position" => request.sender.as_mut().unwrap().position = None,
                letter => {
                    assert_eq!(letter, info.template);
                    request.template = None;
                }
            }
            let refused = read(&client().await.draft_rejection(request).await.unwrap_err());
            let named = if *field == info.template { "template" } else { field };
            assert_eq!((refused.fields, refused.reason.as_str()), (vec![named.to_owned()], "REQUIRED_FIELD_MISSING"));
        }
    }
}

#[tokio::test]
async fn pages_hold_every_template_once() {
    let (mut token, mut seen) = (String::new(), Vec::new());
    loop {
        let request = ListTemplatesRequest { page_size: 1, page_token: token, ..Default::default() };
        let page = client().await.list_templates(request).await.unwrap().into_inner();
        assert_eq!(page.templates.len(), 1);
        seen.extend(page.templates.into_iter().map(|info| info.template));
        if page.next_page_token.is_empty() {
            break;
        }
        token = page.next_page_token;
    }
    assert_eq!(seen, ["basic", "detailed_feedback", "internal_candidate"]);
}

fn phrases(page_size: i32, page_token: &str, kind: PhraseKind, codes: &[&str]) -> ListPhrasesRequest {
    let language_codes = codes.iter().map(|code| (*code).to_owned()).collect();
    ListPhrasesRequest { page_size, page_token: page_token.into(), kind: kind.into(), language_codes }
}

#[tokio::test]
async fn pages_hold_every_phrase_once_and_each_is_accepted() {
    let all = client().await.list_phrases(phrases(9_999, "", PhraseKind::Unspecified, &[])).await.unwrap().into_inner();
    assert_eq!(all.next_page_token, "");
    let mut paged = Vec::new();
    for kind in [PhraseKind::Strength, PhraseKind::Reason, PhraseKind::GrowthArea, PhraseKind::Stage] {
        let mut token = String::new();
        loop {
            let page = client().await.list_phrases(phrases(20, &token, kind, &["fr_BE", "en"])).await.unwrap().into_inner();
            assert!(page.phrases.iter().all(|phrase| phrase.kind() == kind));
            assert!(page.phrases.iter().all(|phrase| phrase.words.keys().eq(["en", "fr"])));
            assert!(page.phrases.len() == 20 || page.phrases.len() < 20 && page.next_page_token.is_empty());
            paged.extend(page.phrases.into_iter().map(|phrase| phrase.id));
            if page.next_page_token.is_empty() {
                break;
            }
            token = page.next_page_token;
        }
    }
    let ids: BTreeSet<_> = all.phrases.iter().map(|phrase| phrase.id.clone()).collect();
    assert_eq!((ids.len(), paged.len()), (all.phrases.len(), all.phrases.len()));
    assert_eq!(ids, paged.into_iter().collect());
    for phrase in &all.phrases {
        let field = match phrase.kind() {
            PhraseKind::Strength => "/detailedFeedback/strengths",
            PhraseKind::Reason => "/detailedFeedback/reasons",
            PhraseKind::GrowthArea => "/detailedFeedback/growthAreas",
            PhraseKind::Stage => continue,
            PhraseKind::Unspecified => panic!("{phrase:?}"),
        };
        let request = wire(&detailed().with(field, serde_json::json!([{ "id": phrase.id }])));
        client().await.draft_rejection(request).await.unwrap_or_else(|status| panic!("{}: {status:?}", phrase.id));
    }
    // Without a size, fifty.
    let page = client().await.list_phrases(phrases(0, "", PhraseKind::Unspecified, &[])).await.unwrap().into_inner();
    assert_eq!(page.phrases.len(), 50);
    assert_eq!(page.phrases[..], all.phrases[..50]);
}

#[tokio::test]
async fn what_a_list_refuses() {
    let page = client().await.list_phrases(phrases(5, "", PhraseKind::Stage, &["fr"])).await.unwrap().into_inner();
    let foreign = page.next_page_token;
    for (request, fields) in [
        (phrases(-1, "", PhraseKind::Stage, &[]), &["page_size"][..]),
        (phrases(0, "x", PhraseKind::Stage, &[]), &["page_token"]),
        (phrases(0, &foreign, PhraseKind::Reason, &["fr"]), &["page_token"]),
        (phrases(0, &foreign, PhraseKind::Stage, &["en"]), &["page_token"]),
        (phrases(-1, "x", PhraseKind::Stage, &["*", "fr"]), &["page_size", "page_token", "language_codes[0]"]),
    ] {
        let refused = read(&client().await.list_phrases(request).await.unwrap_err());
        assert_eq!((refused.fields, refused.reason.as_str()), (fields.iter().map(|field| (*field).to_owned()).collect(), "INVALID_VALUE"));
    }
    for (codes, reason) in
        [(&["fr", "fr-BE"][..], "DUPLICATE_LANGUAGE"), (&["tlh"], "UNSUPPORTED_LANGUAGE"), (&["fr"; 9], "TOO_MANY_VALUES")]
    {
        let refused = client().await.list_phrases(phrases(0, "", PhraseKind::Stage, codes)).await.unwrap_err();
        assert_eq!(read(&refused).reason, reason);
    }
    let foreign = ListTemplatesRequest { page_token: foreign, page_size: -5, ..Default::default() };
    let status: Status = client().await.list_templates(foreign).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);
    assert_eq!(read(&status).fields, ["page_size", "page_token"]);
}
